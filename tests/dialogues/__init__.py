"""Dialogues over the whole bot: each test reads like the talk it is about."""
