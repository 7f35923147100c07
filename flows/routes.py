"""The tables of what patrons and staff can do: commands, buttons, dialogues. A new one is one line here.

Names of routes stand in buttons that live for years, names of dialogues in the database: renaming one is a migration.
"""

from __future__ import annotations

from collections.abc import Callable

from flows import (
    ask,
    booking,
    cards,
    home,
    my,
    my_changes,
    privacy,
    reminders,
    remote,
    topics,
    turning,
    waiting,
    zones,
)
from flows.desk import (
    blocking,
    book_for,
    canned,
    choice,
    closing,
    day,
    duty,
    ending,
    guide,
    hours,
    idle,
    keeping,
    offering,
    passing,
    patron,
    queue,
    rebooking,
    retract,
    session_changes,
    staff,
    trail,
    writing,
)
from flows.desk import faq as desk_faq
from flows.partners import card as partner_card
from flows.partners import pages, referral
from flows.quiet import asking as quietly
from flows.records import Ticket
from flows.talk import Talk
from flows.words import Say


def retry(talk: Talk, row: str) -> None:
    """`Try again` under the alarm of a parked update or message."""
    done = row[1:].isdecimal() and talk.library.retry(row[0], int(row[1:]))
    talk.answer(Say("machine-retrying-toast" if done else "talk-old-button-toast"))


COMMANDS: dict[str, Callable[[Talk], None]] = {
    "ask": ask.ask,
    "book": booking.start,
    "events": lambda talk: cards.show(talk, "events-calendar"),
    "staff": patron.ask_staff,
    "my": my.show,
    **ending.COMMANDS,
    "language": home.languages,
    "privacy": privacy.show,
    "help": home.help,
    "stop": home.stop_notices,
    "cancel": home.cancel,
}
"""What a patron may type; `/start` carries a deep link and is read apart. Described for Telegram by `command-NAME`."""

ROUTES: dict[str, Callable[..., None]] = {
    "home:menu": home.menu,
    "home:more": home.more,
    "home:services": home.services,
    "home:ok": home.ok,
    "home:help": home.help,
    "home:languages": home.languages,
    "home:speak": home.speak,
    "ask:topics": topics.topics,
    "ask:group": topics.group,
    "ask:lost": lambda talk: talk.begin("lost"),
    "ask:time": booking.about_topic,
    "book:begin": booking.start,
    "my:show": my.show,
    "my:page": my.leaf,
    "my:open": my.open_card,
    "my:move": my_changes.press_move,
    "my:cancel": my_changes.press_cancel,
    "my:tell": my_changes.tell,
    "my:join": my.join,
    "my:remind": my.remind,
    "my:calendar": my.calendar,
    "ask:pass": patron.pass_on,
    "partner:topic": pages.for_topic,
    "partner:kinds": pages.kinds,
    "partner:kind": pages.kind,
    "partner:tongues": pages.tongues,
    "partner:areas": pages.areas,
    "partner:show": partner_card.show,
    "partner:quiet": partner_card.show_quietly,
    "refer:self": referral.myself,
    "refer:begin": referral.begin,
    "refer:helped": referral.helped,
    "refer:not-yet": referral.not_yet,
    "quiet:help": quietly.help_with,
    "quiet:ask": quietly.ask,
    "quiet:pass": quietly.pass_on,
    "faq:show": cards.show,
    "faq:also": cards.also,
    "faq:more": cards.more,
    "faq:yes": cards.useful,
    "faq:no": cards.not_useful,
    "staff:ask": patron.ask_staff,
    "staff:today": patron.today,
    "staff:phone": patron.phone,
    "staff:withdraw": patron.withdraw,
    "staff:continue": patron.go_on,
    "staff:rate": patron.rate,
    "privacy:show": privacy.show,
    "privacy:delete": privacy.ask_delete,
    "privacy:keep": privacy.keep,
    "privacy:erase": privacy.erase,
    **remote.ROUTES,
    **rebooking.ROUTES,
    **reminders.ROUTES,
    **choice.ROUTES,
    **ending.ROUTES,
    **idle.ROUTES,
    **waiting.ROUTES,
    **zones.ROUTES,
}
"""What a patron's button may do; what stands behind the second colon goes to the function."""

STAFF_COMMANDS: dict[str, Callable[[Talk, Ticket | None], None]] = {
    "queue": queue.command,
    "mine": queue.mine,
    "take": staff.command_take,
    "transfer": passing.command,
    "close": closing.command,
    "duty": duty.command,
    "canned": keeping.command,
    "block": blocking.command,
    "blocks": blocking.listed,
    "log": trail.command,
    "note": staff.note,
    "retract": retract.command,
    "faq": desk_faq.command,
    **remote.STAFF_COMMANDS,
    "day": day.command,
    "hours": hours.command,
    "guide": guide.command,
    "book": book_for.command,
    "help": staff.help,
    "start": staff.help,
}

STAFF_ROUTES: dict[str, Callable[..., None]] = {
    "desk:take": staff.press_take,
    "desk:return": staff.press_return,
    "desk:close": closing.press_close,
    "desk:keep": closing.press_keep,
    "desk:more": staff.press_more,
    **passing.ROUTES,
    **blocking.ROUTES,
    **canned.ROUTES,
    **keeping.ROUTES,
    **offering.ROUTES,
    "desk:send": staff.press_send,
    **desk_faq.ROUTES,
    **remote.STAFF_ROUTES,
    **day.ROUTES,
    **hours.ROUTES,
    **guide.ROUTES,
    "machine:retry": retry,
}

SCRIPTS: dict[str, Callable[..., None]] = {
    "staff": patron.staff,
    "phone": patron.phone_number,
    "faq-new": writing.new,
    "faq-write": writing.write,
    "faq-ask": writing.ask,
    "faq-edit": writing.edit,
    "guide": guide.guide,
    "hours": hours.hours,
    "session-cancel": session_changes.cancel,
    "session-give": session_changes.give,
    "book-for": book_for.book_for,
    **canned.SCRIPTS,
    **keeping.SCRIPTS,
    **offering.SCRIPTS,
    "again": rebooking.again,
    "lost": turning.lost,
    "time": turning.time,
    "book": booking.book,
    "my-move": my_changes.move,
    "my-cancel": my_changes.cancel,
    **reminders.SCRIPTS,
    **ending.SCRIPTS,
    **waiting.SCRIPTS,
    **zones.SCRIPTS,
    "refer": referral.refer,
    "quiet": quietly.quiet,
    **remote.SCRIPTS,
}
"""The dialogues, by the name that is stored; renaming one is a migration."""
