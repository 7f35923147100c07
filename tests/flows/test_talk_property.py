"""Whatever somebody presses, writes, takes back or waits for on the way: the answers end up as if given straight."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.talk import MONTH, Talk, Unclear
from flows.words import Part, Quote
from tests.flows.driver import Chatter, said

SERVICES: dict[str, Part] = {f"s{n}": Quote(f"Service {chr(65 + n)}") for n in range(8)}
CHANNELS: dict[str, Part] = {"phone": Quote("Phone"), "video": Quote("Video")}
MOODS: dict[str, Part] = {"calm": Quote("Calm"), "funny": Quote("Funny"), "true": Quote("True stories")}
DAYS = [date(2026, 5, 12), date(2026, 5, 28), date(2026, 7, 1)]
CHANGES = {"service": Quote("What for"), "channel": Quote("How"), "day": Quote("The day"), "name": Quote("The name")}

Answers = dict[str, str]


def digits(text: str) -> str:
    """A number, or a kind word."""
    if not text.isdecimal():
        raise Unclear("talk-words-please")
    return text


class Desk:
    """Books, and keeps what was booked: the effect that must happen once."""

    def __init__(self) -> None:
        self.booked: list[object] = []

    def book(self, talk: Talk) -> None:
        """Every kind of step, and one that is asked only sometimes."""
        service = talk.choose("service", Quote("What for?"), SERVICES)
        channel = talk.choose("channel", Quote("How?"), CHANNELS)
        phone = talk.read("phone", Quote("Which number?"), parse=digits) if channel == "phone" else None
        moods = talk.choose("moods", Quote("What would you like?"), MOODS, several=True, skip="talk-skip-button")
        day = talk.choose("day", Quote("Which day?"), DAYS, layout=MONTH)
        name = talk.read("name", Quote("What name?"), skip="talk-skip-button", max_length=20)
        talk.review("sure", Quote("All right?"), CHANGES)
        self.booked.append((service, channel, phone, moods, day, name))


# ---------------------------------------------------------------- the person who knows what to answer


def answers() -> st.SearchStrategy[Answers]:
    """What somebody wants, step by step."""
    return st.fixed_dictionaries(
        {
            "service": st.sampled_from(sorted(SERVICES)),
            "channel": st.sampled_from(sorted(CHANNELS)),
            "phone": st.sampled_from(["12345", "0"]),
            "moods": st.sets(st.sampled_from(sorted(MOODS))).map(lambda chosen: ",".join(sorted(chosen))),
            "day": st.sampled_from([day.isoformat() for day in DAYS]),
            "name": st.sampled_from(["", "Olena", "Мар'яна", "~x", "<b>"]),
        }
    )


def answer(chat: Chatter, wanted: Answers, *, typing: bool) -> None:
    """Answer the open question as wanted, by button or by words."""
    assert chat.conversation
    step, value = chat.conversation.step, wanted.get(chat.conversation.step, "")
    if "talk-continue-button" in chat.newest.buttons:
        chat.taps("talk-continue-button")
    if step == "sure":
        chat.says("yes") if typing else confirm(chat)
    elif step == "moods":
        tick(chat, value, typing=typing)
    elif not value:
        chat.says(said("talk-skip-button")) if typing else chat.taps("talk-skip-button")
    elif step in ("phone", "name"):
        chat.says(value)
    elif typing:
        labels = {**SERVICES, **CHANNELS}
        chat.says(value if step == "day" else labels[value].text)  # type: ignore[union-attr]
    else:
        choose(chat, value)


def confirm(chat: Chatter) -> None:
    """Press Confirm, from wherever the summary stands."""
    if "talk-summary-button" in chat.newest.buttons:
        chat.taps("talk-summary-button")
    chat.taps("talk-confirm-button")


def tick(chat: Chatter, value: str, *, typing: bool) -> None:
    """Tick what is wanted, untick what is not, and be done; or skip."""
    for mood in MOODS:
        ticked = f"talk-ticked: {MOODS[mood].text}"  # type: ignore[union-attr]
        is_ticked = ticked in chat.newest.buttons
        if is_ticked != (mood in value.split(",")):
            chat.taps(ticked if is_ticked else MOODS[mood].text)  # type: ignore[union-attr]
    done = "talk-done-button" if value else "talk-skip-button"
    chat.says(said(done)) if typing else chat.taps(done)


def choose(chat: Chatter, value: str) -> None:
    """Leaf to the choice and press it."""
    assert chat.conversation
    end = f".{chat.conversation.step}={value}"
    for _ in range(8):
        found = next((go for go in chat.newest.buttons.values() if go.endswith(end)), None)
        if found:
            chat.presses(found, chat.newest)
            return
        forward = {"talk-more-button", "talk-month-later-button"} & set(chat.newest.buttons)
        back = {"talk-earlier-button", "talk-month-earlier-button"} & set(chat.newest.buttons)
        for _ in range(8 if not forward else 0):
            if back & set(chat.newest.buttons):
                chat.taps((back & set(chat.newest.buttons)).pop())
        if forward:
            chat.taps(forward.pop())
    raise AssertionError(f"{value} is on no page")


# ---------------------------------------------------------------- what may come in between

NOISE = [
    "Do you have dragons?",
    "999",
    "9, 9",
    "!",
    "/help",
    said("talk-back-button"),
    "more",
    "earlier",
    "done",
    "change",
    "2",
    "12",
    "continue",
    "service c",
    "x" * 1001,
]
Disturbance = Callable[[Chatter], None]


def disturbances() -> st.SearchStrategy[Disturbance]:
    """Anything but leaving: words, pictures, presses on anything ever shown, a pause, a question to others."""
    words = st.sampled_from(NOISE).map(lambda text: lambda chat: chat.says(text))
    pictures = st.sampled_from(["photo", "sticker"]).map(lambda kind: lambda chat: chat.sends(kind))
    presses = st.integers(0, 10**6).map(lambda which: lambda chat: press_anything(chat, which))
    forged = st.sampled_from(["~1.service=s3", "~2.sure=yes-00000000", "~.x", "~9.day=2026-05-13"]).map(
        lambda callback: lambda chat: chat.presses(callback)
    )
    pauses = st.integers(0, 23).map(lambda hours: lambda chat: wait(chat, hours))
    others = st.just(lambda chat: chat.resumes())
    return st.one_of(words, pictures, presses, presses, forged, pauses, others)


def press_anything(chat: Chatter, which: int) -> None:
    """Any button that was ever on the screen, but those that leave and the last yes."""
    left = ("!stop", "!staff")
    pressable = [
        (go, bubble)
        for bubble in chat.ever
        for go in bubble.buttons.values()
        if not go.endswith(left) and ".sure=" not in go
    ]
    if pressable:
        chat.presses(*pressable[which % len(pressable)])


def wait(chat: Chatter, hours: int) -> None:
    """Some hours go by, and something is answered in time."""
    chat.waits(hours=hours)
    chat.resumes()


@settings(max_examples=150, deadline=None)
@given(
    wanted=answers(),
    between=st.lists(st.lists(disturbances(), max_size=4), max_size=7),
    typing=st.lists(st.booleans(), min_size=40, max_size=40),
)
def test_any_way_there_ends_in_the_same_answers(
    wanted: Answers, between: list[list[Disturbance]], typing: list[bool]
) -> None:
    straight, crooked = Desk(), Desk()
    chat = Chatter(book=straight.book)
    chat.begins("book")
    while chat.conversation:
        answer(chat, wanted, typing=False)

    chat = Chatter(book=crooked.book)
    chat.begins("book")
    for disturbing in between:
        for disturb in disturbing:
            disturb(chat)
            assert chat.conversation, "nothing but a yes to the summary ends it"
            assert crooked.booked == []
        answer_if_open(chat, wanted, typing=typing.pop())
    settle(chat, wanted, typing)
    assert crooked.booked == straight.booked
    assert len(crooked.booked) == 1
    assert not any(bubble.buttons for bubble in chat.screen), "no button is left that does nothing"


def answer_if_open(chat: Chatter, wanted: Answers, *, typing: bool) -> None:
    """Answer, but leave the last yes to the end."""
    if chat.conversation and chat.conversation.step != "sure":
        answer(chat, wanted, typing=typing)


def settle(chat: Chatter, wanted: Answers, typing: list[bool]) -> None:
    """Put right what is not as wanted by `Back`, and go to the end."""
    while chat.conversation and (wrong(chat, wanted) or chat.conversation.step != "sure"):
        if chat.conversation.step == "sure" or (wrong(chat, wanted) and chat.conversation.step != "service"):
            chat.says(said("talk-back-button"))
        else:
            answer(chat, wanted, typing=typing[len(chat.screen) % len(typing)])
    answer(chat, wanted, typing=typing[0])


def wrong(chat: Chatter, wanted: Answers) -> bool:
    """Whether an answer given so far is not the wanted one."""
    assert chat.conversation
    stored = chat.conversation.answers
    return any(
        name in stored and stored[name].replace("\x18", "") != value
        for name, value in wanted.items()
        if name != "phone" or stored.get("channel") == "phone"
    )
