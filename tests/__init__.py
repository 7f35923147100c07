"""The tests: they mirror the code, and dialogues read like transcripts."""
