"""Texts as HTML: the one place where what people typed becomes part of a page."""

from __future__ import annotations

import re
from html import escape

from coopplan.documents.runs import Role, Span, Text
from coopplan.render.control import visible

Cites = frozenset[int]
"""The numbers of the sources that the page lists, and a citation can lead to."""

SHORT = 24
"""Letters of what may be kept on one line on the narrowest screen."""

_KEPT_WHOLE = (Role.REF, Role.CITE)
_NUMBER = re.compile(r"\d+")


def safe(text: str) -> str:
    """A text that is nothing but itself, between tags and in attributes."""
    return escape(visible(text), quote=True)


def line(text: Text, cites: Cites = frozenset()) -> str:
    """The runs of a text, each in its role; citations lead to their sources."""
    return "".join(_run(span, cites) for span in text)


def plain(text: Text) -> str:
    """The words of a text alone."""
    return safe("".join(span.text for span in text))


def _run(span: Span, cites: Cites) -> str:
    shown = safe(span.text)
    if span.role is Role.PLAIN or not shown:
        return shown
    if span.role is Role.CITE and cites:
        shown = _NUMBER.sub(lambda found: _link(found[0], cites), shown)
    whole = " whole" if span.role in _KEPT_WHOLE and len(visible(span.text)) <= SHORT else ""
    return f'<span class="{span.role.value}{whole}">{shown}</span>'


def _link(number: str, cites: Cites) -> str:
    known = len(number) < 7 and int(number) in cites
    return f'<a href="#s{int(number)}">{number}</a>' if known else number
