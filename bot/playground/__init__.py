"""The whole bot on a desk, without Telegram: a stand-in for the Bot API, and a page for both sides.

`standin/` plays Telegram, `page/` is what the browser shows (a patron's phone and the staff group), and `run.py` puts
them beside a bot in its own process.
"""
