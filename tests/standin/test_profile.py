"""The bot's menus and names per language and scope, and what it may know of chats (pitfalls 1.34)."""

from __future__ import annotations

import pytest

from bot.playground.standin import Group, Person, StandIn

from .rig import RawBot, Refusal

pytestmark = pytest.mark.asyncio

HELP = [{"command": "help", "description": "Help"}]
APUA = [{"command": "help", "description": "Apua"}]
SETUP = [{"command": "setup", "description": "Set up"}]


async def test_menus_by_scope_and_language(
    bot: RawBot, standin: StandIn, olena: Person, marja: Person, desk: Group
) -> None:
    await bot("setMyCommands", commands=HELP)
    await bot("setMyCommands", commands=APUA, language_code="fi")
    await bot("setMyCommands", commands=SETUP, scope={"type": "chat_administrators", "chat_id": desk.id})
    assert standin.menu(olena) == HELP
    assert standin.menu(marja) == APUA
    assert standin.menu(marja, desk) == SETUP
    assert await bot("getMyCommands", language_code="fi") == APUA
    assert await bot("getMyCommands", language_code="sv") == []
    assert len(standin.world.bot_json()["commands"]) == 3
    await bot("deleteMyCommands", language_code="fi")
    assert standin.menu(marja) == HELP


@pytest.mark.parametrize(
    ("commands", "why"),
    [
        ([{"command": "Help", "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "help", "description": ""}], "command description must be non-empty"),
        ([{"command": "help", "description": "x" * 257}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": f"c{n}", "description": "x"} for n in range(101)], "BOT_COMMANDS_TOO_MUCH"),
        ({}, "expected an Array of BotCommand"),
    ],
)
async def test_bad_commands(bot: RawBot, commands: object, why: str) -> None:
    with pytest.raises(Refusal, match=why):
        await bot("setMyCommands", commands=commands)


async def test_names_and_descriptions(bot: RawBot) -> None:
    await bot("setMyDescription", description="A guide")
    await bot("setMyDescription", description="Opas", language_code="fi")
    assert await bot("getMyDescription", language_code="fi") == {"description": "Opas"}
    assert await bot("getMyDescription", language_code="sv") == {"description": "A guide"}
    await bot("setMyShortDescription", short_description="Short")
    assert await bot("getMyShortDescription") == {"short_description": "Short"}
    await bot("setMyName", name="Lukuopas Meri")
    assert (await bot("getMe"))["first_name"] == "Lukuopas Meri"
    assert await bot("setChatMenuButton", menu_button={"type": "commands"}) is True
    with pytest.raises(Refusal, match="BOT_TITLE_INVALID"):
        await bot("setMyName", name="x" * 65)
    with pytest.raises(Refusal, match="invalid language code specified"):
        await bot("setMyName", name="x", language_code="finnish")


async def test_members_and_administrators(
    bot: RawBot, standin: StandIn, marja: Person, olena: Person, desk: Group
) -> None:
    async def status(who: int) -> str:
        return str((await bot("getChatMember", chat_id=desk.id, user_id=who))["status"])

    jonas = standin.person("Jonas")
    desk.add(jonas)
    assert [await status(who.id) for who in (marja, jonas, olena)] == ["creator", "member", "left"]
    assert await bot("getChatMemberCount", chat_id=desk.id) == 3
    admins = await bot("getChatAdministrators", chat_id=desk.id)
    assert [admin["user"]["first_name"] for admin in admins] == ["Marja", "Lukuopas"]
    assert admins[1]["can_manage_topics"] is True
    desk.promote(jonas, can_manage_topics=True)
    assert await status(jonas.id) == "administrator"
    desk.remove(jonas, ban=True)
    assert await status(jonas.id) == "kicked"
    full = await bot("getChat", chat_id=desk.id)
    assert (full["title"], full["is_forum"], full["type"]) == ("Henkilökunta", True, "supergroup")
    assert (await bot("getChat", chat_id=olena.id))["first_name"] == "Olena"
    with pytest.raises(Refusal, match="user not found"):
        await bot("getChatMember", chat_id=desk.id, user_id=4711)
    with pytest.raises(Refusal, match="there are no administrators in the private chat"):
        await bot("getChatAdministrators", chat_id=olena.id)
