"""Measurements, as ratios in one run. None of them is a test: nothing here asserts a time."""
