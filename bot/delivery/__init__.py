"""The one door out: rows of the outbox become calls to Telegram, and what Telegram answers becomes their outcome."""
