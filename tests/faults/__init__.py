"""The fault matrix over the whole bot: each test names its row of docs/reliability.md (F1, F2 …)."""
