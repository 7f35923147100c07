"""The whole bot on a desk, without Telegram: a stand-in for the Bot API and one page with a patron's phone and the staff.

`standin/` plays Telegram, `page/` is what the browser shows, and `run.py` puts them beside a bot in its own process.
"""
