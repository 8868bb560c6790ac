"""Where each setting comes from, and how the settings file is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from coopplan.cli import config_file, folders
from coopplan.cli.settings import Origin, settings
from coopplan.errors import BadCode, BadConfigFile, NoHome
from coopplan.model.text import Lang
from tests.cli.running import Runner


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def test_flag_then_environment_then_file_then_default(file: Path) -> None:
    environ = {"COOPPLAN_CONFIG": str(file), "HOME": "/home/ann"}
    assert settings({}, environ).values["db"].origin is Origin.DEFAULT
    file.write_text('db = "file.db"\nlang = "kk"\n')
    assert settings({}, environ).db == "file.db"
    assert settings({}, environ | {"COOPPLAN_DB": "env.db"}).db == "env.db"
    told = settings({"db": "flag.db"}, environ | {"COOPPLAN_DB": "env.db"})
    assert told.db == "flag.db"
    assert told.values["db"].origin is Origin.FLAG
    assert told.lang is Lang.KK
    assert told.values["lang"].origin is Origin.FILE


def test_what_is_empty_says_nothing(file: Path) -> None:
    environ = {"COOPPLAN_CONFIG": str(file), "HOME": "/home/ann", "COOPPLAN_LANG": ""}
    assert settings({"lang": ""}, environ).lang is None


def test_who_makes_a_change(file: Path) -> None:
    environ = {"COOPPLAN_CONFIG": str(file), "HOME": "/home/ann", "LOGNAME": "ann"}
    assert settings({}, environ).user == "ann"
    assert settings({}, environ | {"COOPPLAN_USER": "vera"}).user == "vera"
    assert settings({}, {"HOME": "/"}).user


@pytest.mark.parametrize(
    ("platform", "environ", "config", "database"),
    [
        ("linux", {}, "/h/.config", "/h/.local/share"),
        ("linux", {"XDG_CONFIG_HOME": "/c", "XDG_DATA_HOME": "/d"}, "/c", "/d"),
        ("linux", {"XDG_CONFIG_HOME": "c"}, "/h/.config", "/h/.local/share"),
        ("darwin", {"XDG_DATA_HOME": "/d"}, *["/h/Library/Application Support"] * 2),
        ("win32", {"APPDATA": "/r", "LOCALAPPDATA": "/l"}, "/r", "/l"),
        ("win32", {}, *["/u/AppData/Local"] * 2),
    ],
)
def test_folders_of_the_platforms(
    platform: str, environ: dict[str, str], config: str, database: str
) -> None:
    told = {"HOME": "/h", "USERPROFILE": "/u", **environ}
    assert folders.config_file(told, platform) == Path(config) / "coopplan" / "config.toml"
    assert folders.database_file(told, platform) == Path(database) / "coopplan" / "coopplan.db"


def test_no_home_folder_is_refused_only_where_it_is_needed() -> None:
    with pytest.raises(NoHome):
        folders.database_file({}, "linux")
    told = settings({}, {})
    with pytest.raises(NoHome):
        _ = told.db
    assert settings({"db": "x.db"}, {}).db == "x.db"


def test_a_language_that_is_none(file: Path) -> None:
    with pytest.raises(BadCode):
        _ = settings({"lang": "xx"}, {"COOPPLAN_CONFIG": str(file)}).lang


def test_setting_a_key_keeps_comments_and_order(file: Path) -> None:
    file.write_text("# ours\nuser = 'ann' # me\n\nlang = \"ru\"\n", encoding="utf-8")
    config_file.write(file, "lang", "kk")
    config_file.write(file, "db", 'a "b"\\c\n')
    assert file.read_text(encoding="utf-8").startswith(
        "# ours\nuser = 'ann' # me\n\nlang = \"kk\"\n"
    )
    told = config_file.read(file, ("db", "lang", "user"))
    assert told == {"user": "ann", "lang": "kk", "db": 'a "b"\\c\n'}


def test_a_new_file_is_the_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "config.toml"
    config_file.write(path, "db", "postgresql://ann:secret@host/db")
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("content", "line", "problem"),
    [
        (b'lang = "ru"\ndb = ', 2, "not_toml"),
        (b'\n\nlanguage = "ru"\n', 3, "unknown_key"),
        (b'lang = "ru"\n[db]\nurl = "x"\n', 2, "not_text"),
        (b"user = 5\n", 1, "not_text"),
        (b"user = '\xe0'\n", 1, "not_utf8"),
    ],
)
def test_a_broken_file_is_refused_with_its_line(
    file: Path, content: bytes, line: int, problem: str
) -> None:
    file.write_bytes(content)
    with pytest.raises(BadConfigFile) as refused:
        config_file.read(file, ("db", "lang", "user"))
    assert refused.value.fields["line"] == line
    assert refused.value.fields["problem"] == problem


def test_config_shows_where_each_value_came_from(empty: Runner) -> None:
    empty("config", "set", "lang", "KK")
    told = {row["key"]: row for row in empty("config", "--json").json["rows"]}
    assert told["lang"] == {"key": "lang", "value": "kk", "origin": "file"}
    assert told["db"]["origin"] == "environment"
    assert told["user"] == {"key": "user", "value": "ann", "origin": "environment"}
    assert "kk" in empty("config", tty=True).out


def test_a_password_is_never_shown(empty: Runner) -> None:
    address = "postgresql://ann:s3cret@localhost/coop"
    for words in (
        ("--db", address, "config"),
        ("config", "set", "db", address),
        ("config", "--json"),
        ("config", "--csv"),
        ("db", "path", "--db", address),
    ):
        done = empty(*words, environ={"COOPPLAN_DB": ""})
        assert "s3cret" not in done.out + done.err
        assert "***" in done.out + done.err
