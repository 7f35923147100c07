"""A year of sessions in a few minutes: `python -m tests.year`."""
