"""config.toml: what is read from it, and that every mistake is one line which says what to mend."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pydantic import BaseModel

from bot.config import Config, ConfigError, ConfigMissing, Hours, OpenTime, Span, find, load
from bot.config.explain import section_in

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "config.example.toml"
TOKEN = "123456789:ABCdefGHIjklMNOpqrSTUvwxYZabcdefghi"


@pytest.fixture
def write(tmp_path: Path) -> Any:
    """Writes a config.toml and reads it."""

    def write_and_load(text: str, **environ: str) -> Config:
        file = tmp_path / "config.toml"
        file.write_text(text, "utf-8")
        return load(file, environ)

    return write_and_load


def complaint(write: Any, text: str, **environ: str) -> str:
    """The one line that a configuration is refused with, without the folder in front."""
    with pytest.raises(ConfigError) as caught:
        write(text, **environ)
    line = str(caught.value)
    assert "\n" not in line
    return re.sub(r"\S*config\.toml", "config.toml", line)


# ---------------------------------------------------------------- the example


def sections(model: type[BaseModel], at: str = "") -> list[tuple[str, type[BaseModel]]]:
    inner = [
        (f"{at}{name}", found) for name, field in model.model_fields.items() if (found := section_in(field.annotation))
    ]
    return inner + [deeper for name, found in inner if found is not Hours for deeper in sections(found, f"{name}.")]


def test_the_example_holds_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(EXAMPLE.read_text("utf-8"), "utf-8")
    example = load(tmp_path / "config.toml", {})
    defaults = Config.model_validate({}, context={"folder": tmp_path})
    for name in Config.model_fields:
        assert getattr(example, name) == getattr(defaults, name), name


@pytest.mark.parametrize(("section", "model"), sections(Config))
def test_the_example_names_every_key(section: str, model: type[BaseModel]) -> None:
    text = EXAMPLE.read_text("utf-8")
    start = re.search(rf"^(# )?\[+{re.escape(section)}\]+", text, re.MULTILINE)
    if start is None:  # hours of a queue or a partner stand in one line
        assert re.search(rf"^# {section.split('.')[-1]} = \{{", text, re.MULTILINE)
        return
    end = re.search(r"^(# )?\[", text[start.end() :], re.MULTILINE)
    part = text[start.end() : start.end() + end.start() if end else None]
    written = set(re.findall(r"^(?:# )?([a-z_]+) = ", part, re.MULTILINE))
    inner = {name for name, field in model.model_fields.items() if section_in(field.annotation) not in (None, Hours)}
    assert written == model.model_fields.keys() - inner


def test_the_examples_that_are_commented_out_can_be_used(write: Any) -> None:
    text = re.sub(r"^# (?=\[\[|[a-z_]+ = )", "", EXAMPLE.read_text("utf-8"), flags=re.MULTILINE)
    config = write(text)
    assert config.partners[0].name.in_language("fi") == "Kansalaistoimisto"
    assert config.partners[0].hours.mon == (Span(9 * 60, 15 * 60),)
    assert config.crisis[0].phone == "112"
    times = {"en": "Tuesdays 17–18", "fi": "tiistaisin klo 17–18"}
    assert config.facts == {"print_price": "0,20 €", "loan_days": 28, "language_cafe_times": times}
    assert config.queues[0].chat == -1001234567890


# ---------------------------------------------------------------- what is read


def test_values_become_what_they_mean(write: Any) -> None:
    config = write("""
        [library]
        timezone = "Europe/Kyiv"
        languages = ["uk", "en"]
        [hours]
        mon = ["10:00-14:00", "16:00-24:00"]
        closed = [2026-12-24, "2026-12-25"]
        holidays = "FI"
        [desk]
        message_answer = "2d"
        first_answer = "90s"
        reopen = "7d"
        [reminders]
        quiet = "21:00-08:00"
        [notices]
        quiet = ""
    """)
    assert config.library.timezone == ZoneInfo("Europe/Kyiv")
    assert config.default_language == config.staff_language == "uk"
    assert config.hours.on(0) == (Span(600, 840), Span(960, 1440))
    assert config.hours.on(1) == ()
    assert config.hours.closed == (date(2026, 12, 24), date(2026, 12, 25))
    assert config.desk.message_answer == OpenTime(days=2)
    assert config.desk.first_answer == OpenTime(hours=timedelta(seconds=90))
    assert config.desk.reopen == timedelta(days=7)
    assert config.reminders.quiet == Span(21 * 60, 8 * 60)
    assert config.notices.quiet is None


def test_two_open_days_are_not_48_open_hours(write: Any) -> None:
    days, hours = write('[desk]\nmessage_answer = "2d"'), write('[desk]\nmessage_answer = "48h"')
    assert days.desk.message_answer == OpenTime(days=2)
    assert hours.desk.message_answer == OpenTime(hours=timedelta(hours=48))


def test_f62_the_old_name_of_a_zone_gives_the_new_one(write: Any) -> None:
    assert write('[library]\ntimezone = "Europe/Kiev"').library.timezone.key == "Europe/Kyiv"


def test_f62_zones_are_known_on_a_host_without_zone_data() -> None:
    """Slim images have none of their own; the package tzdata steps in, whatever the host's own zone is."""
    script = "from bot.config import Config; print(Config.model_validate({}).library.timezone.key)"
    bare = {"PYTHONTZPATH": "", "TZ": "Nowhere/Nothing", "PATH": os.environ["PATH"]}
    run = subprocess.run([sys.executable, "-c", script], env=bare, cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "Europe/Helsinki"


def test_f62_without_any_zone_data_the_start_is_refused_with_what_to_do(tmp_path: Path) -> None:
    """The host has none, and the package is missing too."""
    (tmp_path / "config.toml").write_text('[library]\ntimezone = "Europe/Helsinki"', "utf-8")
    script = "import sys; sys.modules['tzdata'] = None; from bot.cli import main; sys.exit(main(['run']))"
    bare = {"PYTHONTZPATH": "", "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    run = subprocess.run([sys.executable, "-c", script], env=bare, cwd=tmp_path, capture_output=True, text=True)
    assert run.returncode == 1
    assert "zone data, which is missing here: install the package tzdata" in run.stderr
    assert "Traceback" not in run.stderr


def test_without_hours_weekdays_are_open_and_with_some_the_others_are_closed(write: Any) -> None:
    assert write("").hours.on(4) == (Span(600, 1080),)
    assert write('[hours]\nmon = ["10:00-12:00"]').hours.on(4) == ()


def test_paths_start_at_the_folder_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "config.toml").write_text('[database]\nurl = "sqlite:///data/our.db"', "utf-8")
    monkeypatch.chdir(tmp_path)
    config = load(Path("there/config.toml"), {})
    assert config.database.path == tmp_path / "there/data/our.db"
    assert config.database.url == f"sqlite:///{tmp_path}/there/data/our.db"
    assert config.database.key_file == tmp_path / "there/lukuopas.key"
    assert config.file == tmp_path / "there/config.toml"


def test_a_language_is_a_folder_of_texts(write: Any, tmp_path: Path) -> None:
    (tmp_path / "ours" / "de").mkdir(parents=True)
    assert write('[library]\ntexts = "ours"\nlanguages = ["de", "en"]').default_language == "de"
    assert 'expected at least one language and each once, of: "de", "en"' in complaint(
        write, '[library]\ntexts = "ours"\nlanguages = ["xx"]'
    )


def test_a_file_saved_by_windows_is_read(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes('\ufeff[library]\r\nname = "Kirjasto"\r\n'.encode())
    assert load(tmp_path / "config.toml", {}).library.name == "Kirjasto"


# ---------------------------------------------------------------- environment and secrets


def test_the_environment_wins(write: Any, tmp_path: Path) -> None:
    config = write(
        '[telegram]\ntoken = "1:A"\ntoken_file = "nowhere"\n[database]\nurl = "sqlite:///a.db"',
        LUKUOPAS_TELEGRAM_TOKEN=TOKEN,
        LUKUOPAS_DATABASE_URL="postgresql://u:secret@host/name",
    )
    assert config.telegram.token.get_secret_value() == TOKEN
    assert config.database.url == "postgresql://u:secret@host/name"
    assert config.database.path is None


def test_the_token_may_stand_in_a_file_of_its_own(write: Any, tmp_path: Path) -> None:
    (tmp_path / "token").write_text(TOKEN + "\n", "utf-8")
    assert write('[telegram]\ntoken_file = "token"').telegram.token.get_secret_value() == TOKEN
    assert "found a token as well" in complaint(write, '[telegram]\ntoken_file = "token"\ntoken = "1:A"')
    assert "cannot be read" in complaint(write, '[telegram]\ntoken_file = "nothing-here"')
    (tmp_path / "token").write_text("secret words", "utf-8")
    assert "secret words" not in complaint(write, '[telegram]\ntoken_file = "token"')


def test_secrets_are_never_shown(write: Any) -> None:
    text = f"""
        [telegram]
        token = "{TOKEN}"
        webhook = {{ secret = "0123456789abcdefXYZ" }}
        [database]
        url = "postgresql://u:pass-word@host/name"
    """
    shown = repr(write(text)) + str(write(text))
    for secret in (TOKEN, "0123456789abcdefXYZ", "pass-word"):
        assert secret not in shown


@pytest.mark.parametrize(
    "text",
    [
        '[telegram]\ntoken = "my-very secret-token"',
        '[telegram.webhook]\nsecret = "my-very secret-token"',
        '[database]\nurl = "mysql://me:my-very secret-token@host/x"',
        "[telegram]\ntoken = my-very secret-token",
    ],
)
def test_secrets_are_not_shown_in_errors_either(write: Any, text: str) -> None:
    assert "secret-token" not in complaint(write, text)


def test_which_file_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert find(None, {}) is None
    with pytest.raises(ConfigMissing, match=r"config\.example\.toml"):
        load(None, {})
    for name in ("config.toml", "a.toml", "b.toml"):
        (tmp_path / name).touch()
    assert find(None, {}) == Path("config.toml")
    assert find(None, {"LUKUOPAS_CONFIG": "a.toml"}) == Path("a.toml")
    assert find(Path("b.toml"), {"LUKUOPAS_CONFIG": "a.toml"}) == Path("b.toml")
    with pytest.raises(ConfigError, match=r"c\.toml \(named by LUKUOPAS_CONFIG\): found no such file"):
        find(None, {"LUKUOPAS_CONFIG": "c.toml"})


# ---------------------------------------------------------------- one line for each mistake

ZONE = 'a time zone such as "Europe/Helsinki"; the nearest one is "Europe/Helsinki"'
KEY = 'a short name in small letters, digits and hyphens such as "reading-guide"'
MISTAKES = [
    ('[telegram]\nmode = "poling"', '[telegram] mode: found "poling", expected "polling" or "webhook"'),
    ('[telegram]\ntokn = "x"', '[telegram] tokn: found an unknown key, expected "token"'),
    ('phone = "040"', "phone: found an unknown key, expected it in [library]"),
    ("[reminder]\nsession = []", 'reminder: found an unknown key, expected "reminders"'),
    ('[log]\nzzz = "1"', "[log] zzz: found an unknown key, expected one of level"),
    ('[telegram.limits]\nper_second = "3"', '[telegram.limits] per_second: found "3", expected a number'),
    ("[desk]\nper_person = true", "[desk] per_person: found true, expected a whole number"),
    ("[desk]\nper_person = 0", "[desk] per_person: found 0, expected a number of 1 or more"),
    ("[notices]\nper_second = 0", "[notices] per_second: found 0, expected a number above 0"),
    ("[telegram.webhook]\nport = 99999", "[telegram.webhook] port: found 99999, expected a number of 65535 or less"),
    ('[notices]\napproval = "yes"', '[notices] approval: found "yes", expected true or false'),
    ("[library]\nname = 3", "[library] name: found 3, expected a text in quotes"),
    ('[library]\nname = ""', '[library] name: found "", expected a text that is not empty'),
    ("library = 3", "[library]: found 3, expected a section"),
    ('[library]\ntimezone = "Europe/Helsinky"', f'[library] timezone: found "Europe/Helsinky", expected {ZONE}'),
    ('[library]\ntimezone = "Europe"', '[library] timezone: found "Europe", expected a time zone such as'),
    ('[library]\ntexts = "nope"', '[library] texts: found "nope", expected a folder that is there'),
    ('[library]\nphone = "call us"', '[library] phone: found "call us", expected a phone number such as'),
    (
        '[library]\nwebsite = "library.fi"',
        'website: found "library.fi", expected an address that begins with "https://"',
    ),
    ('[hours]\nmon = ["14:00-12:00"]', '[hours] mon, item 1: found "14:00-12:00", expected a span that ends after it'),
    ('[hours]\nmon = ["8-16"]', '[hours] mon, item 1: found "8-16", expected two clock times such as "10:00-14:00"'),
    ('[hours]\nmon = ["22:00-24:30"]', 'item 1: found "22:00-24:30", expected clock times from 00:00 to 24:00'),
    ('[hours]\nmon = "10:00-12:00"', '[hours] mon: found "10:00-12:00", expected a list such as ["…", "…"]'),
    ('[hours]\nmon = ["10:00-12:00", "11:00-13:00"]', "expected spans in order that do not overlap"),
    (
        '[hours]\nclosed = ["Christmas"]',
        '[hours] closed, item 1: found "Christmas", expected a date such as 2026-12-24',
    ),
    ('[hours]\nholidays = "XX"', '[hours] holidays: found "XX", expected the code of a country such as "FI"'),
    ("[retention]\nsensitive = 24", '[retention] sensitive: found 24, expected a duration such as "90s", "10m"'),
    (
        '[reminders]\nquiet = "21-08"',
        '[reminders] quiet: found "21-08", expected two clock times such as "21:00-08:00"',
    ),
    ('[desk]\nidle_close = "1h"', '[desk] idle_close: found "1h", expected a time longer than idle_warning'),
    ('[desk]\nlanguage = "de"', '[desk] language: found "de", expected one of [library] languages'),
    ("[[services]]\nminutes = 30", f"[[services]] no. 1, key: found nothing, expected {KEY}"),
    ('[[services]]\nkey = "My service"', f'[[services]] no. 1, key: found "My service", expected {KEY}'),
    ('[[services]]\nkey = "a"\nchannels = ["fax"]', 'no. 1, channels, item 1: found "fax", expected "phone", "video"'),
    (
        '[[services]]\nkey = "a"\n[[services]]\nkey = "a"',
        'a list of sections, expected each key once; "a" stands twice',
    ),
    (
        '[[queues]]\nkey = "a"\n[queues.hours]\nmn = []',
        '[[queues]] no. 1, hours, mn: found an unknown key, expected "mon"',
    ),
    ("queues = []", "[queues]: found [], expected at least one queue"),
    ("[services]\nminutes = 30", "[services]: found a section, expected sections that begin with [[services]]"),
    ("[facts]\nPrice = 1", "[facts] Price: found such a name, expected a name in small letters, digits and _ such as"),
    (
        "[facts]\nprice = 0.2",
        "[facts] price: found 0.2, expected a text of at most 200 characters in quotes, or a whole",
    ),
    (
        '[telegram]\nmode = "webhook"',
        'found "webhook", expected an address in [telegram.webhook] url, since the mode is',
    ),
    ('[telegram]\napi_url = "http://localhost:8081/bot"', 'the root address of a Bot API server, without "/bot"'),
    (
        "[telegram]\nstaff_chat = 123",
        "[telegram] staff_chat: found 123, expected the number of a group, which is negative",
    ),
    (
        '[database]\nurl = "mysql://x/y"',
        '[database] url: found something else (not shown, it is a secret), expected "sqlite',
    ),
    ("name = Kirjasto", "config.toml: line 1: not TOML: "),
    ('[library]\nname = "Kirjasto', "config.toml: line 2: not TOML: "),
]


@pytest.mark.parametrize(("text", "line"), MISTAKES, ids=[text.replace("\n", " ") for text, _ in MISTAKES])
def test_a_mistake_is_one_line(write: Any, text: str, line: str) -> None:
    said = complaint(write, text)
    assert said.startswith("config.toml: ")
    assert line in said


def test_what_the_environment_gets_wrong_names_the_variable(write: Any) -> None:
    with pytest.raises(ConfigError, match=r"^LUKUOPAS_DATABASE_URL: \[database\] url: found something else"):
        write("", LUKUOPAS_DATABASE_URL="mysql://x")


def test_all_mistakes_are_told_and_the_first_one_first(write: Any) -> None:
    with pytest.raises(ConfigError) as caught:
        write('[library]\nphone = "?"\n[log]\nlevel = "loud"')
    assert len(caught.value.problems) == 2
    assert str(caught.value).endswith('expected a phone number such as "+358 8 123 4567" (and 1 more to mend)')


def test_a_file_that_is_no_text_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes(b"\xff\xfe\x00name")
    with pytest.raises(ConfigError, match="not UTF-8"):
        load(tmp_path / "config.toml", {})
    with pytest.raises(ConfigError, match="cannot be read"):
        load(tmp_path, {})


def test_nothing_can_be_changed_after_reading(write: Any) -> None:
    config = write("")
    with pytest.raises(ValueError, match="frozen"):
        config.desk.per_person = 9
    assert all(not isinstance(value, list) for _, value in config.hours)
