"""The kill rig: real bots are killed with SIGKILL under load against the stand-in, and a checker reads what is left.

    python -m tests.kill --kills 100 [--seed 7] [--limits] [--keep FOLDER]

`town.py` is the rig, `crowd.py` the people, `evidence.py` what a run leaves behind, `checker.py` the judge, `planted.py`
the bot with one bug put in on purpose, so that each rule of the judge is seen to fail.
"""
