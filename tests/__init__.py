"""The tests; dialogues read like transcripts."""
