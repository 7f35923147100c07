"""`/canned` outside questions: the ready texts, and writing, changing and removing one's own, a queue's and those for all."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from flows.desk import canned as sending
from flows.desk import trail
from flows.desk.ready import FILLED_HERE, FIXED, Ready, kept, matching
from flows.home import NAMES
from flows.partners.pages import paged
from flows.records import Ticket
from flows.talk import Talk, Unclear
from flows.words import Button, Heading, Key, Part, Quote, Say, message

ADD = "add"
MINE, ALL, QUEUE = "mine", "all", "q-"
LONGEST_NAME = 30  # characters; it stands on a button
LONGEST = 2000  # characters of a text, which has to fit into one message with its gaps filled


def command(talk: Talk, ticket: Ticket | None) -> None:
    """`/canned`, `/canned WORD`, `/canned add`; in a question's topic it sends one."""
    written = talk.incoming.arguments.strip()
    if ticket:
        sending.in_topic(talk, ticket)
    elif written.casefold() == ADD:
        talk.begin("canned-new")
    else:
        listed(talk, written[: sending.LONGEST_WORD])


def page(talk: Talk, number: str = "0") -> None:
    """Leafing through all of them."""
    listed(talk, "", number)


def listed(talk: Talk, word: str, number: str = "") -> None:
    """The texts as buttons: what staff wrote first."""
    found = matching(talk, everything(talk), word, talk.language)
    if word and not found:
        talk.say(Say("desk-canned-none", found=word))
        return
    buttons = [Button(each.label, f"canned:look:{each.key}") for each in found]
    keys, leafing, where = paged(buttons, lambda rest: f"canned:page{rest}", number)
    add = Button(Say("desk-canned-add-button"), "canned:add")
    put(talk, ["desk-canned-list", *where], [*((key,) for key in keys), *leafing, (add,)])


def put(talk: Talk, parts: Sequence[Part | str], rows: Sequence[Sequence[Key]]) -> None:
    """A page: in place when a button of these pages was pressed, else as a new message."""
    if talk.incoming.data.startswith("canned:"):
        talk.edit(message(*parts, rows=rows), message_id=talk.incoming.message_id)
    else:
        talk.say(*parts, rows=rows)


def everything(talk: Talk) -> list[Ready]:
    """What somebody may use anywhere, and the fixed ones."""
    queues = [each.key for each in talk.library.house.config.queues]
    own = [kept(each) for each in talk.library.canned.of(talk.incoming.person.id, queues)]
    return [*own, *(Ready(f"s-{key}", Say(name), {}, text) for key, (name, text) in FIXED.items())]


def look(talk: Talk, key: str) -> None:
    """One text in all its languages; what staff wrote can be changed and removed."""
    found = next((each for each in everything(talk) if each.key == key), None)
    if found is None:
        talk.answer(Say("talk-old-button-toast"))
        return
    house = talk.library.house
    texts = found.texts or {code: house.part(Say(found.fixed, librarian="…"), code) for code in house.languages}
    parts: list[Part] = [heading(talk, found)]
    parts += [Quote(f"{NAMES.get(code, code)}\n{text}") for code, text in texts.items()]
    changes: list[Key] = []
    if not found.fixed:
        changes = [
            Button(Say("desk-canned-edit-button"), f"canned:edit:{key}"),
            Button(Say("desk-canned-remove-button"), f"canned:remove:{key}"),
        ]
    put(talk, parts, [changes, [Button(Say("desk-back-button"), "canned:page")]] if changes else [[BACK]])


BACK = Button(Say("desk-back-button"), "canned:page")


def heading(talk: Talk, text: Ready) -> Part:
    """Its name, and for whom it is."""
    stored = talk.library.canned.by_id(int(text.key.removeprefix("c-"))) if not text.fixed else None
    name = talk.wording(text.label)
    if stored is None or stored.scope == ALL:
        return Heading(Say("desk-canned-line-all", name=name))
    kind, _, owner = stored.scope.partition(":")
    if kind == "staff":
        return Heading(Say("desk-canned-line-mine", name=name))
    return Heading(Say("desk-canned-line-queue", name=name, queue=queue_names(talk).get(owner, owner)))


def queue_names(talk: Talk) -> dict[str, str]:
    """The queues by key, in staff's language."""
    return {each.key: each.name.in_language(talk.language) or each.key for each in talk.library.house.config.queues}


# ---------------------------------------------------------------- writing


def new(talk: Talk) -> None:
    """For whom, its name, the text in each language."""
    scopes: dict[str, Part] = {MINE: Say("desk-canned-mine-button"), ALL: Say("desk-canned-all-button")}
    for key, name in queue_names(talk).items():
        scopes[f"{QUEUE}{key}"[:30]] = Say("desk-pass-queue-button", queue=name)
    scope = talk.choose("scope", "desk-canned-for-whom", scopes, staff=False)
    name = talk.read("name", "desk-canned-name", parse=one_line, max_length=LONGEST_NAME, staff=False)
    texts = {}
    for code in talk.library.house.languages:
        written = talk.read(
            f"text-{code}", prompt(code), skip="desk-canned-skip-button", max_length=LONGEST, staff=False
        )
        if written:
            texts[code] = written
    if not texts:
        talk.say("desk-canned-empty")
        return
    talk.library.canned.put(stored_scope(talk, scope), name, texts, author=talk.incoming.person.id)
    talk.say(Say("desk-canned-kept", name=name))


def prompt(language: str) -> Say:
    """What to write, and which gaps fill themselves."""
    blanks = ", ".join(f"{{{name}}}" for name in FILLED_HERE)
    return Say("desk-canned-write", language=NAMES.get(language, language), blanks=blanks)


def one_line(text: str) -> str:
    """A name: one line with something in it."""
    name = " ".join(text.split())
    if not any(sign.isalnum() for sign in name):
        raise Unclear("desk-canned-name")
    return name


def stored_scope(talk: Talk, chosen: str) -> str:
    """The scope as it is stored."""
    if chosen == MINE:
        return f"staff:{talk.incoming.person.id}"
    return ALL if chosen == ALL else f"queue:{chosen.removeprefix(QUEUE)}"


def edit(talk: Talk, number: str) -> None:
    """Another wording in one language; the old one is shown."""
    stored = talk.library.canned.by_id(int(number))
    if stored is None:
        talk.say("talk-gone")
        return
    codes = {code: Quote(NAMES.get(code, code)) for code in talk.library.house.languages}
    language = talk.choose("language", "desk-canned-which-language", codes, staff=False)
    old = stored.texts.get(language, "")
    parts: list[Part] = [prompt(language)]
    if old:
        parts += [Say("desk-canned-old"), Quote(old)]
    text = talk.read("text", parts, max_length=LONGEST, staff=False)
    talk.library.canned.put(stored.scope, stored.name, {**stored.texts, language: text}, author=talk.incoming.person.id)
    talk.say(Say("desk-canned-kept", name=stored.name))


def remove(talk: Talk, key: str) -> None:
    """It goes."""
    stored = mine_or_shared(talk, key)
    if stored and talk.library.canned.remove(int(stored.key.removeprefix("c-"))):
        trail.note(talk, "canned-remove", detail=key)
        put(talk, [Say("desk-canned-removed", name=talk.wording(stored.label))], [[BACK]])


def begin_edit(talk: Talk, key: str) -> None:
    """`Change`."""
    if stored := mine_or_shared(talk, key):
        talk.begin("canned-edit", stored.key.removeprefix("c-"))


def begin_new(talk: Talk) -> None:
    """`Write a new one`."""
    talk.begin("canned-new")


def mine_or_shared(talk: Talk, key: str) -> Ready | None:
    """A text that this person may change; else a kind word to an old button."""
    found = next((each for each in everything(talk) if each.key == key and not each.fixed), None)
    if found is None:
        talk.answer(Say("talk-old-button-toast"))
    return found


ROUTES: dict[str, Callable[..., None]] = {
    "canned:page": page,
    "canned:look": look,
    "canned:add": begin_new,
    "canned:edit": begin_edit,
    "canned:remove": remove,
}
SCRIPTS: dict[str, Callable[..., None]] = {"canned-new": new, "canned-edit": edit}
