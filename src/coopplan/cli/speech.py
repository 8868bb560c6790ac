"""In which language help and errors speak."""

from __future__ import annotations

from collections.abc import Mapping

from coopplan.model.text import Lang


def help_language(environ: Mapping[str, str]) -> Lang:
    """Return the language of help and errors: COOPPLAN_LANG, then the locale, then English."""
    told = environ.get("COOPPLAN_LANG", "").strip().lower()
    if told in set(Lang):
        return Lang(told)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        locale = environ.get(name, "")
        if locale:
            code = locale.lower()[:2]
            return Lang(code) if code in set(Lang) else Lang.EN
    return Lang.EN
