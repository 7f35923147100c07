"""Who hears what: the order in which an update finds its listener.

Danger words first, then a command, then the dialogue that has a question open, then the open ticket, then the questions that we
answer ourselves. What there is to be called stands in `routes.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from inspect import signature

from flows import (
    ask,
    cards,
    crisis,
    home,
    setup,
)
from flows import talk as dialogues
from flows.desk import belonging, crowded, ending, mirror, patron, presence, staff, trail, trusted
from flows.incoming import Kind
from flows.manners import ANSWER_TO, plain, small_talk
from flows.records import Reach, Ticket
from flows.routes import COMMANDS, ROUTES, STAFF_COMMANDS, STAFF_ROUTES
from flows.talk import Heard, Talk
from flows.units import hears_group
from flows.units import join as join_unit
from flows.words import Button, Chat, Leave, Say, TopicAct

GROUP_GRACE = 600  # seconds that a group which is not the staff's has to show a unit's code, before the bot leaves it


def hear(talk: Talk) -> None:
    """One update, whoever it comes from."""
    incoming = talk.incoming
    if incoming.kind is Kind.MIGRATED:
        talk.library.move_group(incoming.chat_id, int(incoming.text))
    elif incoming.private:
        hear_patron(talk)
    elif talk.library.house.is_staff(incoming.chat_id):
        hear_staff(talk)
    else:
        hear_group(talk)


# ---------------------------------------------------------------- patrons


def hear_patron(talk: Talk) -> None:
    """A private chat."""
    incoming = talk.incoming
    if incoming.kind in (Kind.BLOCKED, Kind.UNBLOCKED):
        reach(talk)
        return
    if talk.patron.reach is not Reach.OK:  # whoever writes is there, also when Telegram told of no return
        back(talk)
    if incoming.masked and incoming.kind is not Kind.EDIT:
        talk.say("privacy-masked")
    under_way = talk.conversation
    listened = LISTENERS.get(incoming.kind, nobody)(talk)
    if talk.wants_staff:
        patron.ask_staff(talk)
    elif listened is Heard.FREE and under_way is not None and talk.conversation is under_way:
        talk.resume()


def nobody(_talk: Talk) -> Heard:
    """An update that asks for nothing."""
    return Heard.TAKEN


def reach(talk: Talk) -> None:
    """The patron blocked the bot, or came back."""
    if talk.incoming.kind is Kind.UNBLOCKED:
        back(talk)
        return
    talk.patron = replace(talk.patron, reach=Reach.BLOCKED)
    if talk.ticket and talk.ticket.is_open:
        talk.acts += ending.unreachable(talk.library, talk.ticket)


def back(talk: Talk) -> None:
    """The patron can be written to again: what people said meanwhile goes now."""
    talk.patron = replace(talk.patron, reach=Reach.OK)
    talk.library.welcome_back(talk.patron)


def hear_edit(talk: Talk) -> Heard:
    """A patron changed a message; whatever is under way stays as it is."""
    patron.edits(talk)
    return Heard.TAKEN


def hear_text(talk: Talk) -> Heard:
    """Free text or a command; somebody new is welcomed first, and answered all the same."""
    crisis.hear(talk)
    command = talk.incoming.command
    link = talk.incoming.arguments if command == "start" else ""
    if not talk.patron.greeted and command != "language":
        home.welcome(talk)
        if command == "start" and not link:
            return Heard.FREE
    if command == "start":
        follow(talk, link)
    elif command == "cancel" and talk.conversation:
        return dialogues.hear(talk)
    elif command:
        if command in STAFF_COMMANDS and command not in COMMANDS:
            belonging.elsewhere(talk)
        COMMANDS.get(command, home.unknown_command)(talk)
    else:
        return hear_words(talk)
    return Heard.FREE


def hear_words(talk: Talk) -> Heard:
    """The order of listeners for what is no command: dialogue, ticket, small talk, questions."""
    if dialogues.hear(talk) is Heard.TAKEN:
        return Heard.TAKEN
    if talk.ticket and talk.ticket.is_open:
        ending.says(talk, talk.ticket)
    elif (talk.ticket and patron.after_close(talk, talk.ticket)) or home.hear_language(talk):
        return Heard.FREE
    elif kind := small_talk(talk.incoming.text, talk.library.house.in_all_languages):
        talk.say(ANSWER_TO[kind], rows=[Button(Say("home-menu-button"), "home:menu")] if kind != "thanks" else [])
    elif not plain(talk.incoming.text):
        home.sticker(talk)  # nothing but emoji
    else:
        ask.question(talk, talk.incoming.text)
    return Heard.FREE


def hear_media(talk: Talk) -> Heard:
    """A photo, a voice message, a sticker: to the dialogue, to staff, or a friendly line."""
    if not talk.patron.greeted:
        home.welcome(talk)
    if dialogues.hear(talk) is Heard.TAKEN:
        return Heard.TAKEN
    is_sticker = talk.incoming.media is not None and talk.incoming.media.kind == "sticker"
    if talk.ticket and talk.ticket.is_open:
        patron.says(talk, talk.ticket)
    elif is_sticker:
        home.sticker(talk)
    elif not (talk.ticket and patron.after_close(talk, talk.ticket)):
        patron.offer_to_pass(talk)
    return Heard.FREE


def hear_press(talk: Talk) -> Heard:
    """A patron's button."""
    if not talk.incoming.fresh:
        late(talk)
        return Heard.TAKEN
    if dialogues.is_answer(talk.incoming.data):
        return dialogues.hear(talk)
    press(talk, ROUTES)
    return Heard.FREE


LISTENERS: dict[Kind, Callable[[Talk], Heard]] = {
    Kind.TEXT: hear_text,
    Kind.MEDIA: hear_media,
    Kind.TAP: hear_press,
    Kind.EDIT: hear_edit,
    Kind.REACTION: mirror.patron_reacts,
}


def follow(talk: Talk, link: str) -> None:
    """A deep link `?start=…`; one that we do not know is the menu, never an error."""
    kind, _, rest = link.partition("-")
    if kind == "faq" and rest:
        cards.show(talk, rest)
    elif link == "book":
        COMMANDS["book"](talk)
    elif kind == "unit" and rest:
        join_unit(talk, rest)
    elif link == "staff":
        patron.ask_staff(talk)
    else:
        home.start(talk)


# ---------------------------------------------------------------- buttons


def press(talk: Talk, routes: dict[str, Callable[..., None]]) -> None:
    """A button: of the open dialogue, or one of ours by its route. Anything else is an old button and gets a kind answer."""
    name, arguments = split_route(talk.incoming.data)
    act = routes.get(name)
    if not talk.incoming.fresh:
        late(talk)
    elif act and takes(act, len(arguments)):
        act(talk, *arguments)
        if routes is STAFF_ROUTES:
            trail.pressed(talk, name)
    else:
        talk.answer(Say("talk-old-button-toast"))


@cache
def takes(act: Callable[..., None], count: int) -> bool:
    """Whether a route can take so many arguments: a forged button may carry any number."""
    try:
        signature(act).bind(None, *[""] * count)
    except TypeError:
        return False
    return True


def split_route(data: str) -> tuple[str, list[str]]:
    """`faq:show:loan-renew` is the route `faq:show` with one argument."""
    parts = data.split(":")
    return ":".join(parts[:2]), parts[2:]


def late(talk: Talk) -> None:
    """A press from before an outage, which Telegram has let expire: nothing happens by it, and whoever pressed is told once.

    The open question is shown again, or else the menu; several presses of one outage lead to one such message.
    """
    incoming, under_way = talk.incoming, talk.conversation
    if under_way and under_way.updated_at and under_way.updated_at > incoming.at:
        return  # the question was shown again since, for another such press
    if under_way:
        talk.resume()
    if not talk.acts:
        who = f"patron-{talk.patron.id}" if incoming.private else f"topic-{incoming.thread_id}"
        rows = home.menu_rows(home.MENU) if incoming.private else ()
        talk.say("home-late-press", rows=rows, key=f"late:{who}:{int(talk.now.timestamp()) // LATE_ONCE_IN}")


LATE_ONCE_IN = 600  # seconds; what the engine catches up with after an outage is done by then


# ---------------------------------------------------------------- the staff group, and other groups


def hear_staff(talk: Talk) -> None:
    """The staff group: a ticket's topic, or General."""
    ticket, under_way = talk.ticket, talk.conversation
    crowded.warn(talk)
    if talk.incoming.kind in (Kind.TEXT, Kind.MEDIA):
        hear_words_of_staff(talk, ticket)
    elif talk.incoming.kind in HAPPENINGS:
        HAPPENINGS[talk.incoming.kind](talk)
    trail.finished(talk)
    if under_way and not talk.conversation and ticket and not ticket.is_open:
        talk.acts.append(TopicAct(talk.here, "close"))  # it was opened for the dialogue


def hear_words_of_staff(talk: Talk, ticket: Ticket | None) -> None:
    """Staff wrote: a way out of a dialogue, a command, an answer to what was asked, words for a patron, or for each other."""
    if talk.incoming.command == "cancel" and talk.conversation:
        dialogues.hear(talk)
    elif trusted.refuses_words(talk):
        pass
    elif talk.incoming.command:
        command(talk, ticket)
    elif answers(talk):
        pass
    elif ticket:
        staff.writes(talk, ticket)
    else:
        staff.in_general(talk)


HAPPENINGS: dict[Kind, Callable[[Talk], None]] = {
    Kind.TAP: lambda talk: press_staff(talk),
    Kind.EDIT: lambda talk: staff.edits(talk, talk.ticket) if talk.ticket else None,
    Kind.TOPIC: lambda talk: talk.library.topic_changed(talk.incoming),
    Kind.MEMBERSHIP: presence.membership,
    Kind.REACTION: mirror.staff_reacts,
}
"""What happens in the staff group without anybody saying anything new."""


def press_staff(talk: Talk) -> None:
    """A button in the staff group; of somebody who left it nothing is taken any more."""
    if not belonging.belongs(talk):
        belonging.refuse(talk, split_route(talk.incoming.data)[0])
    elif trusted.refuses_press(talk):
        pass
    elif talk.incoming.fresh and dialogues.is_answer(talk.incoming.data):
        dialogues.hear(talk)
    else:
        press(talk, STAFF_ROUTES)


def answers(talk: Talk) -> bool:
    """Whether words of staff answer the question that is open for them here, which has then heard them.

    In the topic of an open ticket words go to the patron, whatever else is going on, but for those that answer a
    question's own message: these never do. Notes and words for a colleague are for nobody but the colleague.
    """
    incoming, ticket = talk.incoming, talk.ticket
    if incoming.text.lstrip().startswith("/"):
        return False
    if ticket and ticket.is_open:
        return answers_below(talk)
    if talk.conversation is None:
        return False
    if incoming.reply_to and not talk.library.is_ours(incoming.chat_id, incoming.reply_to):
        return False
    return dialogues.hear(talk) is Heard.TAKEN


def answers_below(talk: Talk) -> bool:
    """Whether words in an open ticket's topic are meant for a question of ours: they answer its very message.

    When that question is over they reached nobody, and the writer is told.
    """
    incoming = talk.incoming
    if not incoming.reply_to or not talk.library.is_question(incoming.chat_id, incoming.reply_to):
        return False
    if talk.conversation is None or dialogues.hear(talk) is not Heard.TAKEN:
        staff.hint(talk, "desk-hint-question-over")
    return True


def command(talk: Talk, ticket: Ticket | None) -> None:
    """A command of staff; one that is mistyped reached nobody, and that is said."""
    if talk.incoming.command == "setup":
        setup.setup(talk)
    elif talk.incoming.person.anonymous and talk.incoming.command not in FOR_ANYBODY:
        staff.hint(talk, "desk-hint-anonymous")
    elif not talk.incoming.person.anonymous and not belonging.belongs(talk):
        belonging.refuse(talk, talk.incoming.command)
    else:
        STAFF_COMMANDS.get(talk.incoming.command, staff.unknown)(talk, ticket)


FOR_ANYBODY = ("help", "start", "note", "queue")
"""What an anonymous administrator may type: it does nothing to anybody."""


def hear_group(talk: Talk) -> None:
    """A group that is not the staff's: `/setup` may make it so, a unit's code that unit's; else the bot leaves after a while."""
    if talk.incoming.command == "setup":
        setup.setup(talk)
    elif hears_group(talk):
        pass
    elif talk.incoming.command in STAFF_COMMANDS and talk.incoming.command not in COMMANDS:
        belonging.elsewhere(talk)
    elif talk.incoming.kind is Kind.MEMBERSHIP and talk.library.house.staff_chat:
        talk.acts.append(Leave(Chat(talk.incoming.chat_id), after=GROUP_GRACE))
