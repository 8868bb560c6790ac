"""Who published a page and on which day, as the page itself says it: to be proposed, never taken.

The rule: what the page's own marks name comes first, then the last part of its title, then the
host of its address. A text without marks names nobody.
"""

from __future__ import annotations

import html
import re
from contextlib import suppress
from datetime import date
from urllib.parse import urlsplit

_HEAD = 100_000
"""Letters of a page at most in which its marks are looked for."""
_META = re.compile(r"<meta\s[^>]{1,2000}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"(?<![\w:-])([\w:-]{1,60})\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_TITLE = re.compile(r"<title[^<>]{0,200}>([^<]{1,500})</title>", re.IGNORECASE)
_PARTS = re.compile(r"\s+[|–—·•-]\s+")
_TIME = re.compile(r"<time\s[^>]{0,500}?datetime\s*=\s*[\"']([^\"']{10,40})[\"']", re.IGNORECASE)
_NAMES = ("og:site_name", "application-name")
_DAYS = ("article:published_time", "datepublished", "og:article:published_time")
_LONGEST = 60
"""Letters of a publisher in a title at most."""


def publisher(source: str, address: str | None) -> str | None:
    """Return who published a page; None where neither it nor its address tells."""
    marks = _marks(source)
    if named := next((marks[one] for one in _NAMES if marks.get(one)), None):
        return named
    title = _TITLE.search(source, 0, _HEAD)
    parts = _PARTS.split(" ".join(html.unescape(title[1]).split())) if title else []
    if len(parts) > 1 and len(parts[-1]) <= _LONGEST:
        return parts[-1]
    host = None
    with suppress(ValueError):
        host = urlsplit(address or "").hostname
    return host.removeprefix("www.") if host else None


def day(source: str) -> date | None:
    """Return the day of publication that a page marks; None where it marks none."""
    marks = _marks(source)
    told = next((marks[one] for one in _DAYS if marks.get(one)), None)
    if told is None and (time := _TIME.search(source, 0, _HEAD)):
        told = time[1]
    with suppress(ValueError):
        return date.fromisoformat((told or "")[:10])
    return None


def _marks(source: str) -> dict[str, str]:
    """Return what the page's head says of it, by name."""
    found: dict[str, str] = {}
    for meta in _META.finditer(source, 0, _HEAD):
        told = {one[1].lower(): one[2] or one[3] or "" for one in _ATTRIBUTE.finditer(meta[0])}
        name = told.get("property") or told.get("name") or told.get("itemprop")
        if name:
            content = " ".join(html.unescape(told.get("content", "")).split())
            found.setdefault(name.lower(), content)
    return found
