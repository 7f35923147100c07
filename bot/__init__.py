"""The machine: everything that touches the world. What is said and decided stands in `flows/`."""


class Mendable(Exception):
    """A problem that whoever runs the bot can mend. Its text is one clear line, which the command line shows."""
