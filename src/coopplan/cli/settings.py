"""Settings: flag, then environment, then config.toml, then the default.

The rule: each value knows where it came from, and a password in a database's address is never
shown.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from coopplan.cli import folders
from coopplan.errors import BadCode, NoHome
from coopplan.model.frozen import frozen
from coopplan.model.text import Lang
from coopplan.store.address import masked


class Origin(StrEnum):
    """Where a value came from."""

    FLAG = "flag"
    ENVIRONMENT = "environment"
    FILE = "file"
    DEFAULT = "default"


VARIABLES: dict[str, str] = {
    "db": "COOPPLAN_DB",
    "lang": "COOPPLAN_LANG",
    "as_of": "COOPPLAN_AS_OF",
    "known_at": "COOPPLAN_KNOWN_AT",
    "user": "COOPPLAN_USER",
}
"""Every setting, with the environment variable that gives it."""

FILE_KEYS = ("db", "lang", "user")
"""The settings that config.toml may hold: those that outlast a single question."""


@frozen
class Value:
    """One setting: its value (None where nothing gives one) and where it came from."""

    key: str
    value: str | None
    origin: Origin

    @property
    def shown(self) -> str:
        """The value as it may be printed."""
        return masked(self.value or "")


@frozen
class Settings:
    """What a run goes by. ``json`` is given by flag alone; ``file`` is the settings file."""

    values: Mapping[str, Value]
    json: bool
    file: Path | None

    def _told(self, key: str) -> str | None:
        return self.values[key].value

    @property
    def db(self) -> str:
        """The database: an address or a path. Raises NoHome where only a default could tell."""
        told = self._told("db")
        if told is None:
            raise NoHome()
        return told

    @property
    def lang(self) -> Lang | None:
        """The language of what is printed for readers, None where nobody chose one."""
        told = self._told("lang")
        return None if told is None else language(told)

    @property
    def as_of(self) -> str | None:
        """The day that a reading command looks at, as written."""
        return self._told("as_of")

    @property
    def known_at(self) -> str | None:
        """The instant, day or ``#entry`` by which things had been recorded, as written."""
        return self._told("known_at")

    @property
    def user(self) -> str:
        """Who makes a change."""
        return self._told("user") or "unknown"


def language(text: str) -> Lang:
    """Return the language that a code names; raises BadCode."""
    try:
        return Lang(text.strip().lower())
    except ValueError:
        raise BadCode(
            value=text, field="lang", allowed=tuple(one.value for one in Lang), near=()
        ) from None


def settings(flags: Mapping[str, str | bool | None], environ: Mapping[str, str]) -> Settings:
    """Work out every setting from the flags given, the environment, the file and the defaults.

    An empty flag or variable gives nothing. Raises BadConfigFile.
    """
    try:
        file: Path | None = folders.config_file(environ, sys.platform)
    except NoHome:
        file = None
    in_file: Mapping[str, str] = {}
    if file is not None and file.is_file():
        from coopplan.cli import config_file

        in_file = config_file.read(file, FILE_KEYS)
    values: dict[str, Value] = {}
    for key, variable in VARIABLES.items():
        flag = flags.get(key)
        if isinstance(flag, str) and flag:
            values[key] = Value(key, flag, Origin.FLAG)
        elif environ.get(variable):
            values[key] = Value(key, environ[variable], Origin.ENVIRONMENT)
        elif in_file.get(key):
            values[key] = Value(key, in_file[key], Origin.FILE)
        else:
            values[key] = Value(key, _default(key, environ), Origin.DEFAULT)
    return Settings(values, bool(flags.get("json")), file)


def _default(key: str, environ: Mapping[str, str]) -> str | None:
    if key == "db":
        try:
            return str(folders.database_file(environ, sys.platform))
        except NoHome:
            return None
    if key == "user":
        return _system_user(environ)
    return None


def _system_user(environ: Mapping[str, str]) -> str | None:
    """Return the system's name for who runs this: the variables first, then the user table."""
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        if environ.get(name):
            return environ[name]
    try:
        import os
        import pwd
    except ImportError:  # not on Windows
        return None
    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:  # a container may run under a number that has no name
        return None
