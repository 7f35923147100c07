"""The one door in: raw updates are masked and stored before Telegram is told that we have them, and read in turn."""
