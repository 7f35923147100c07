"""`LUKUOPAS_PLANT=…`: the bot with one bug put in on purpose. Only the rig's nursery knows this setting."""

SETTING = "LUKUOPAS_PLANT"


def plant(name: str) -> None:
    """Put the bug of this name in; none for an empty one."""
