"""Sensitive topics: anonymous, under neutral names, with nothing kept of the talk and a quiet way to a person."""
