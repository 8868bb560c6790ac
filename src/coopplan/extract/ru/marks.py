"""Quotation marks of a Russian sentence: those of a name, and those of somebody's speech."""

from __future__ import annotations

import re

_NAME = re.compile(r"\W*«[^«»]{1,100}»(?!\s*,?\s*[–—-]\s|\W*$)")


def inside_quotes(text: str, at: int) -> bool:
    """Tell whether a place stands in a name within marks, and not only in somebody's speech."""
    speech = text.lstrip(" —–-").startswith("«") and _NAME.match(text) is None
    return text[:at].count("«") > text[:at].count("»") + speech
