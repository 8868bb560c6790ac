"""Where the platform keeps a program's settings, its data and what it goes on with later.

The rule: XDG on Linux and its kin (a relative XDG value is ignored, as its specification says),
``Library/Application Support`` on macOS, APPDATA and LOCALAPPDATA on Windows; nothing is created
by looking.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from coopplan.errors import NoHome

NAME = "coopplan"


def config_file(environ: Mapping[str, str], platform: str) -> Path:
    """Return the settings file: COOPPLAN_CONFIG, else config.toml in the config folder.

    Raises NoHome where no variable tells a home folder.
    """
    named = environ.get("COOPPLAN_CONFIG")
    if named:
        return Path(named)
    return _folder(environ, platform, "XDG_CONFIG_HOME", "APPDATA", ".config") / "config.toml"


def database_file(environ: Mapping[str, str], platform: str) -> Path:
    """Return the default database in the data folder; raises NoHome as above."""
    folder = _folder(environ, platform, "XDG_DATA_HOME", "LOCALAPPDATA", ".local/share")
    return folder / "coopplan.db"


def reviews(environ: Mapping[str, str], platform: str) -> Path:
    """Return the folder for reviews that were left before their end; raises NoHome as above."""
    return _folder(environ, platform, "XDG_STATE_HOME", "LOCALAPPDATA", ".local/state") / "reviews"


def _folder(
    environ: Mapping[str, str], platform: str, xdg: str, windows: str, below_home: str
) -> Path:
    if platform == "win32" and environ.get(windows):
        return Path(environ[windows]) / NAME
    if platform not in ("win32", "darwin"):
        told = environ.get(xdg, "")
        if told.startswith("/"):
            return Path(told) / NAME
    home = environ.get("USERPROFILE" if platform == "win32" else "HOME")
    if not home:
        raise NoHome()
    if platform == "darwin":
        return Path(home) / "Library" / "Application Support" / NAME
    if platform == "win32":
        return Path(home) / "AppData" / "Local" / NAME
    return Path(home) / below_home / NAME
