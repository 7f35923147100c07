"""The desk under load: fifteen patrons, four of the staff, Telegram's own limits, calls that go astray, floods and kills."""
