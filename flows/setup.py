"""`/setup` in a group: may the writer, can the bot, and from then on this is where staff answer."""

from __future__ import annotations

from flows.incoming import Group
from flows.talk import Talk
from flows.words import Part, Say

TRIES = 5  # wrong codes before the printed one is worth nothing any more


def setup(talk: Talk) -> None:
    """Check who asks, with which code, and what the bot may do here; say in one message what is missing, or remember the group."""
    group = talk.incoming.group
    if group is None:
        talk.say("setup-no-answer")
    elif not (group.writer_is_admin or talk.incoming.person.anonymous):
        talk.say("setup-admins-only")
    elif not may_set_up(talk):
        talk.say("setup-wrong-code")
    elif gaps := missing(group):
        talk.say("setup-missing", *gaps)
    else:
        if talk.incoming.chat_id not in talk.library.house.queue_chats.values():
            talk.library.settle_staff_chat(talk.incoming.chat_id)
        talk.library.forgo_topics(talk.incoming.chat_id, plain=not group.forum)
        talk.say("setup-done" if group.forum else "setup-done-no-topics")


def may_set_up(talk: Talk) -> bool:
    """The groups that the configuration names need no code; any other the one that was printed at start."""
    named = (talk.library.house.config.telegram.staff_chat, *talk.library.house.queue_chats.values())
    return talk.incoming.chat_id in named or talk.library.setup_code_is(talk.incoming.arguments.strip(), tries=TRIES)


def missing(group: Group) -> list[Part]:
    """What has to be mended first, one line each."""
    gaps: list[Part] = []
    if not group.bot_is_admin:
        gaps.append(Say("setup-missing-admin"))
    elif group.forum and not group.may_manage_topics:
        gaps.append(Say("setup-missing-manage-topics"))
    return gaps
