"""The command line as its users meet it: what it prints, where, and with which exit code."""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot import Mendable, cli

ROOT = Path(__file__).parent.parent
TOKEN = "123456789:ABCdefGHIjklMNOpqrSTUvwxYZabcdefghi"


def environment(**environ: str) -> dict[str, str]:
    """Of the real program: nothing of this computer's own settings, and a browser that opens nothing."""
    return {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "BROWSER": "true", **environ}


def lukuopas(*arguments: str, cwd: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    """The real program in a process of its own."""
    command, env = [sys.executable, "-m", "bot", *arguments], environment(**environ)
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, input="", timeout=60, check=False)


def parsed(*arguments: str) -> argparse.Namespace:
    return cli.parser().parse_args(arguments)


def test_help_names_every_command(tmp_path: Path) -> None:
    shown = lukuopas("--help", cwd=tmp_path)
    assert shown.returncode == 0
    for command in ("run", "playground", "check", "faq", "stats", "backup", "restore", "migrate"):
        assert f"    {command} " in shown.stdout


@pytest.mark.parametrize(
    "arguments", [["dance"], ["stats"], ["backup"], ["faq"], ["playground", "--port", "99999"], ["--config"]]
)
def test_wrong_usage_ends_with_2(tmp_path: Path, arguments: list[str]) -> None:
    shown = lukuopas(*arguments, cwd=tmp_path)
    assert shown.returncode == 2
    assert "usage:" in shown.stderr


@pytest.mark.parametrize("arguments", [["check", "--config", "no.toml"], ["--config", "no.toml", "run"]])
def test_a_named_file_that_is_missing_is_one_line_and_1(tmp_path: Path, arguments: list[str]) -> None:
    shown = lukuopas(*arguments, cwd=tmp_path)
    assert shown.returncode == 1
    assert shown.stdout == ""
    assert shown.stderr == "lukuopas: no.toml: found no such file, expected the configuration of the library\n"


def test_a_file_named_in_the_environment_that_is_missing_is_no_playground(tmp_path: Path) -> None:
    shown = lukuopas(cwd=tmp_path, LUKUOPAS_CONFIG="no.toml")
    assert shown.returncode == 1
    assert shown.stdout == ""
    assert shown.stderr.startswith("lukuopas: no.toml (named by LUKUOPAS_CONFIG): found no such file")


def test_a_mistake_in_the_file_is_one_line_and_1(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("[telegram]\nmode = 3\n", "utf-8")
    shown = lukuopas("migrate", cwd=tmp_path)
    assert shown.returncode == 1
    assert shown.stderr == 'lukuopas: config.toml: [telegram] mode: found 3, expected "polling" or "webhook"\n'


def test_run_without_a_token_is_one_line_and_1(tmp_path: Path) -> None:
    (tmp_path / "config.toml").touch()
    shown = lukuopas("run", cwd=tmp_path)
    assert shown.returncode == 1
    assert "[telegram] token: found nothing, expected the bot's token from BotFather" in shown.stderr
    assert len(shown.stderr.splitlines()) == 1


@pytest.mark.parametrize("command", ["check", "migrate", "backup copy.db", "stats --from 2026-01-01 --to 2026-01-31"])
def test_other_commands_do_not_play_without_a_config(tmp_path: Path, command: str) -> None:
    shown = lukuopas(*command.split(), cwd=tmp_path)
    assert shown.returncode == 1
    assert shown.stderr == "lukuopas: config.toml: found no such file, expected a copy of config.example.toml\n"


def test_without_any_config_the_bare_command_says_so_and_plays(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bot"]
    playing = subprocess.Popen(command, cwd=tmp_path, env=environment(), stdout=subprocess.PIPE, text=True)
    try:
        assert playing.stdout is not None
        assert playing.stdout.readline().startswith("No config.toml here: starting the playground")
        playing.stdout.readline()
        assert "http://127.0.0.1:" in playing.stdout.readline()
    finally:
        playing.send_signal(signal.SIGTERM)
        assert playing.wait(timeout=10) == 0


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        ("run", cli.run),
        ("playground --port 9000 --no-browser --keep here", cli.playground),
        ("check", cli.check),
        ("faq ask --lang fi", cli.ask_faq),
        ("stats --from 2026-01-01 --to 2026-03-31 --csv", cli.stats),
        ("backup copy.db", cli.backup),
        ("restore copy.db --force", cli.restore),
        ("migrate", cli.migrate),
    ],
)
def test_config_stands_before_or_after_every_command(
    arguments: str, command: Callable[[argparse.Namespace], int]
) -> None:
    words = arguments.split()
    for line in (["--config", "a.toml", *words], [*words, "--config", "a.toml"], [*words, "--config=a.toml"]):
        assert parsed(*line).command is command
        assert parsed(*line).config == Path("a.toml")
    assert parsed(*words).config is None


def test_options_become_values() -> None:
    play = parsed("playground", "--port", "9000", "--no-browser", "--keep", "here")
    assert (play.port, play.no_browser, play.keep) == (9000, True, Path("here"))
    figures = parsed("stats", "--from", "2026-01-01", "--to", "2026-03-31", "--csv")
    assert (figures.start, figures.end, figures.csv) == (date(2026, 1, 1), date(2026, 3, 31), True)
    assert (parsed("backup", "a.db").force, parsed("restore", "a.db", "--force").force) == (False, True)
    assert parsed("faq", "ask", "--lang", "fi").lang == "fi"


def test_stats_from_after_to_is_one_line(tmp_path: Path) -> None:
    shown = lukuopas("stats", "--from", "2026-02-01", "--to", "2026-01-01", cwd=tmp_path)
    assert shown.returncode == 1
    assert "expected the first day, then the last" in shown.stderr


@pytest.mark.parametrize(
    ("problem", "line"),
    [
        (Mendable("the database is newer\nthan this program"), "lukuopas: the database is newer than this program\n"),
        (
            FileNotFoundError(2, "No such file or directory", "copy.db"),
            "lukuopas: copy.db: no such file or directory\n",
        ),
        (OSError(f"https://api.telegram.org/bot{TOKEN}/getMe"), "lukuopas: oserror\n"),
        (
            Mendable(f"no way to https://api.telegram.org/bot{TOKEN}/getMe"),
            "no way to https://api.telegram.org/bot***/",
        ),
    ],
)
def test_what_the_user_can_mend_is_one_line(capsys: pytest.CaptureFixture[str], problem: Exception, line: str) -> None:
    def command(chosen: argparse.Namespace) -> int:
        raise problem

    assert cli.guarded(command, parsed("migrate")) == 1
    shown = capsys.readouterr().err
    assert line in shown
    assert len(shown.splitlines()) == 1
    assert TOKEN not in shown


def test_what_a_command_answers_is_the_exit_code_and_ctrl_c_is_no_mistake() -> None:
    def interrupted(chosen: argparse.Namespace) -> int:
        raise KeyboardInterrupt

    assert cli.guarded(lambda chosen: 1, parsed("check")) == 1
    assert cli.guarded(interrupted, parsed("run")) == 0


def test_our_own_mistake_shows_its_traceback_without_secrets(tmp_path: Path) -> None:
    """In a process of its own, since the log of this one belongs to pytest."""
    script = (
        "import sys; from bot import cli\n"
        f"def command(chosen): raise RuntimeError('at https://api.telegram.org/bot{TOKEN}/getMe')\n"
        "sys.exit(cli.guarded(command, cli.parser().parse_args(['migrate'])))"
    )
    run = [sys.executable, "-c", script]
    shown = subprocess.run(
        run, cwd=tmp_path, env=environment(), capture_output=True, text=True, timeout=60, check=False
    )
    assert shown.returncode == 1
    assert "Traceback" in shown.stderr
    assert "RuntimeError: at https://api.telegram.org/bot***/getMe" in shown.stderr
    assert TOKEN not in shown.stderr + shown.stdout


def test_whoever_reads_our_output_may_stop_reading(tmp_path: Path) -> None:
    script = "import sys; from bot import cli\ndef command(chosen):\n  while True: print('line')\n"
    script += "sys.exit(cli.guarded(command, cli.parser().parse_args(['migrate'])))"
    writing = subprocess.Popen(
        [sys.executable, "-c", script], env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert writing.stdout is not None
    assert writing.stderr is not None
    writing.stdout.readline()
    writing.stdout.close()
    assert writing.stderr.read() == b""
    assert writing.wait(timeout=10) == 0
