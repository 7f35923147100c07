"""python-telegram-bot's own long polling gets updates from the stand-in."""

from __future__ import annotations

import pytest
from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters

from bot.playground.standin import Person, StandIn

from .rig import eventually

pytestmark = pytest.mark.asyncio


async def test_an_echo_bot_echoes(standin: StandIn, olena: Person) -> None:
    async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        await update.message.reply_text(f"You said: {update.message.text}")

    builder = ApplicationBuilder().token(standin.token)
    application = builder.base_url(f"{standin.url}/bot").base_file_url(f"{standin.url}/file/bot").build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    assert application.updater is not None
    async with application:
        await application.start()
        await application.updater.start_polling(timeout=5)
        olena.says("hello")
        await eventually(lambda: olena.last.text != "hello")
        olena.says("to wake the poll")
        await application.updater.stop()
        await application.stop()
    assert olena.posts()[1].text == "You said: hello"
