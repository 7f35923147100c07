"""`check`: what has to be mended before patrons meet the bot, and what had better be."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.clock import SystemClock
from bot.config import Config
from bot.config.directory import Partner
from bot.delivery.http import Api, TelegramError
from bot.groups import group_facts
from bot.house import House
from bot.library import STAFF_CHAT
from bot.lint import own_problems, problems
from bot.shipped import shipped_folder
from bot.storage import meta
from bot.storage.database import Database
from bot.storage.errors import StorageError
from bot.storage.sealed import Sealer
from flows.partners import PARTNER_KINDS
from flows.partners.directory import Trust, trust

FINE, TO_MEND = 0, 1


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report; `serious` ones make the exit code 1."""

    text: str
    serious: bool = True


async def check(config: Config) -> int:
    """Look at everything and print it; 0 when nothing serious was found."""
    today = SystemClock().now().astimezone(config.library.timezone).date()
    found = [*about_texts(config.library.texts), *about_content(config, today)]
    store, remembered = await about_database(config)
    found += store
    found += [finding async for finding in about_telegram(config, config.telegram.staff_chat or remembered)]
    for finding in found:
        print(("MEND  " if finding.serious else "note  ") + finding.text)
    serious = sum(finding.serious for finding in found)
    print(f"{serious} to mend, {len(found) - serious} to note" if found else "everything is fine")
    return TO_MEND if serious else FINE


def about_texts(own: Path | None) -> Iterator[Finding]:
    """Texts that cannot be said, ours and the library's own."""
    yield from (Finding(problem) for problem in problems(shipped_folder()))
    if own:
        yield from (Finding(problem) for problem in own_problems(own, shipped_folder()))


def about_content(config: Config, today: date) -> Iterator[Finding]:
    """Facts that answers leave out, topics nobody has looked at for long, numbers for people in danger."""
    house = House.build(config, today=today)
    for key, facts in sorted(house.faq.missing_facts().items()):
        yield Finding(
            f"[facts]: the answer {key} leaves a sentence out without: {', '.join(sorted(facts))}", serious=False
        )
    for key, topic in house.faq.topics.items():
        if topic.is_old(today):
            yield Finding(
                f"FAQ {key}: checked on {topic.checked_on}; {topic.owner} reads it again and sets checked_on",
                serious=False,
            )
    named = {link for topic in house.faq.topics.values() for link in topic.links}
    unknown = sorted(named - {address.name for address in house.links_of(named)})
    if unknown:
        yield Finding(f"[links]: answers leave these official pages out: {', '.join(unknown)}", serious=False)
    if not config.crisis:
        yield Finding("[[crisis]]: no number for people in danger; the bot names 112 only", serious=False)
    for line in config.crisis:
        if line.verified_on is None or today - line.verified_on > line.verify_every:
            yield Finding(
                f"[[crisis]] {line.key}: verified_on is {line.verified_on or 'missing'}; call the number, then set it"
            )
    for partner in config.partners:
        for problem in about_partner(partner, house, today):
            yield Finding(f"[[partners]] {partner.key}: {problem}", serious=False)


def about_partner(partner: Partner, house: House, today: date) -> Iterator[str]:
    """What is missing or old in one entry of the directory, or will not do what it seems to."""
    standing = trust(partner, today)
    if standing is Trust.LOST:
        yield f"verified_on is {partner.verified_on}, too long ago: patrons are not shown it any more"
    elif standing is Trust.DOUBTFUL:
        yield f"verified_on is {partner.verified_on or 'missing'}: its card says that details may have changed"
    if partner.kind not in PARTNER_KINDS:
        yield f'kind "{partner.kind}" is none that answers refer to; it stands under others'
    known = {*house.faq.topics, *(topic.group for topic in house.faq.topics.values())}
    if unknown := sorted(set(partner.topics) - known):
        yield f"topics: there is no topic or group {', '.join(unknown)}"
    if not (partner.phone or partner.email or partner.website or partner.address):
        yield "no phone, email, website or address: nobody can reach it"
    if partner.warm and partner.sensitive:
        yield "warm has no effect, since sensitive partners are only shown, never written to"
    elif partner.warm and not partner.handover:
        yield "warm, but no handover: staff are not told how to pass somebody on"


async def about_database(config: Config) -> tuple[list[Finding], int]:
    """Whether the database opens with this key, and the group that `/setup` chose (0: none)."""
    if config.database.path is not None and not config.database.path.exists():
        return [Finding(f"{config.database.path}: no database yet; the first start makes it", serious=False)], 0
    try:
        database = await Database.open(config.database.url, Sealer.from_file(config.database.key_file), read_only=True)
    except StorageError as error:
        return [Finding(str(error))], 0
    kept = await database.read(meta.get, STAFF_CHAT)
    await database.close()
    return [], int(kept or 0)


async def about_telegram(config: Config, staff_chat: int) -> AsyncIterator[Finding]:
    """With a token: whether Telegram knows it, and what the bot may do in the staff group."""
    if config.telegram.token is None:
        yield Finding("[telegram] token: none, so Telegram was not asked", serious=False)
        return
    api = Api(config.telegram.api_url, config.telegram.token.get_secret_value())
    await api.open()
    try:
        await api.call("getMe")
        if staff_chat:
            for finding in await about_group(api, staff_chat):
                yield finding
        else:
            yield Finding(
                "no staff group yet: start the bot and write /setup with its code in the group", serious=False
            )
    except TelegramError as error:
        yield Finding(f"{config.telegram.api_url}: Telegram refuses ({error.message})")
    finally:
        await api.close()


async def about_group(api: Api, staff_chat: int) -> list[Finding]:
    """The bot's rights in the staff group."""
    facts = await group_facts(api, staff_chat, 0)
    where = f"staff group {facts.title!r}"
    found = []
    if not facts.bot_is_admin:
        found.append(Finding(f"{where}: make the bot an administrator"))
    if not facts.forum:
        found.append(Finding(f"{where}: it has no topics; staff answer by replying. Topics are easier", serious=False))
    elif facts.bot_is_admin and not facts.may_manage_topics:
        found.append(Finding(f'{where}: give the bot the right "Manage topics"'))
    return found
