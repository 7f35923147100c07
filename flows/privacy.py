"""Privacy: what is kept and for how long, and everything deleted on request."""

from __future__ import annotations

from flows import my_changes, profile
from flows.talk import Talk
from flows.words import Button, Chat, Quote, Say, TopicAct, message


def show(talk: Talk) -> None:
    """`/privacy`: the whole of it on one screen, with Delete all below."""
    keep = talk.library.house.keeping
    reading = profile.rows(talk)
    talk.say(
        Say("privacy-what", library=talk.library.house.name),
        Say(
            "privacy-how-long",
            transcripts=keep.transcripts_days,
            bookings=keep.bookings_days,
            inactive=keep.inactive_days,
        ),
        Say("privacy-gaps", days=keep.gaps_days),
        *([Say("profile-privacy")] if reading else []),
        Say("privacy-telegram"),
        rows=[
            *reading,
            Button(Say("privacy-delete-button"), "privacy:delete"),
            Button(Say("home-menu-button"), "home:menu"),
        ],
    )


def ask_delete(talk: Talk) -> None:
    """Delete all: said what goes, asked once."""
    rows = [Button(Say("privacy-confirm-button"), "privacy:erase"), Button(Say("privacy-keep-button"), "privacy:keep")]
    talk.say("privacy-confirm", rows=rows)


def keep(talk: Talk) -> None:
    """Not after all."""
    talk.edit(message("privacy-kept"), message_id=talk.incoming.message_id)


def erase(talk: Talk) -> None:
    """Everything about this patron goes, the topics in the staff group too; the confirmation is the last thing said."""
    staff_chat = talk.library.house.staff_chat
    before = len(talk.acts)
    my_changes.forget(talk)
    told = talk.acts[before:]
    threads = talk.library.erase(talk.patron)
    talk.acts = [*told, *(TopicAct(Chat(staff_chat, thread), "delete") for thread in threads)]
    if threads:
        talk.say("privacy-staff-told", to=Chat(staff_chat))
    # Worded now: when it leaves, nobody knows any more which language this patron speaks.
    talk.say(Quote(talk.wording(Say("privacy-deleted"))), key=f"farewell:{talk.incoming.callback_id}")
    talk.forget()
