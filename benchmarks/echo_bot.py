"""The yardstick: a bare python-telegram-bot echo bot that stores nothing. Usage: python -m benchmarks.echo_bot URL TOKEN"""

from __future__ import annotations

import logging
import sys

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, ContextTypes, MessageHandler, filters

logging.disable(logging.CRITICAL)


async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Say the same."""
    if update.message and update.message.text:
        await update.message.reply_text(update.message.text)


async def press(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer a press, and say something."""
    if update.callback_query:
        await update.callback_query.answer()
        await update.callback_query.message.reply_text("pressed")  # type: ignore[union-attr]


def main() -> None:
    """Poll for ever."""
    url, token = sys.argv[1:3]
    made = (
        Application.builder()
        .token(token)
        .base_url(f"{url}/bot")
        .concurrent_updates(64)
        .connection_pool_size(128)
        .pool_timeout(30)
    )
    application = made.build()
    application.add_handler(MessageHandler(filters.ALL, echo))
    application.add_handler(CallbackQueryHandler(press))
    application.run_polling(drop_pending_updates=False)


if __name__ == "__main__":
    main()
