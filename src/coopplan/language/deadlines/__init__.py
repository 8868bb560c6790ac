"""Deadlines as people write them, in Russian, Kazakh and English: text in, Deadline out, and back.

Importing this package is cheap; a language's grammar is compiled when a phrase first needs it.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from coopplan.model.deadline import Deadline

if TYPE_CHECKING:
    from coopplan.language.deadlines.reader import Explanation

GRAMMAR_VERSION = 9
"""Raised whenever a phrase may be read differently; stored with every reading."""

Period = tuple[date | None, date | None]


def read(
    text: str,
    lang: str | None = None,
    context: Period | None = None,
    document_day: date | None = None,
    country: str | None = None,
) -> Deadline:
    """The deadline of a phrase, `unparsed` when it is not understood. Never raises.

    `lang` is the phrase's language (found out when None), `context` the agreement's period, both
    ends included, `document_day` the day of the document, `country` an ISO 3166-1 code, which
    fiscal years need.
    """
    return explain(text, lang, context, document_day, country).deadline


def unread(text: str, lang: str | None = None) -> Deadline:
    """The deadline of a phrase that is kept as written, whatever could be read in it."""
    return Deadline(text, lang, flags=("not_understood",), grammar=GRAMMAR_VERSION)


def write(deadline: Deadline, lang: str) -> str:
    """A deadline in the official wording of a language: ru, kk or en.

    What is written reads back as the same `Deadline.value()`; what was not read stays as written.
    """
    from coopplan.language.deadlines import written

    return written.write(deadline, lang)


def explain(
    text: str,
    lang: str | None = None,
    context: Period | None = None,
    document_day: date | None = None,
    country: str | None = None,
) -> Explanation:
    """The reading of a phrase with the words, rules and assumptions behind it."""
    from coopplan.language.deadlines import reader
    from coopplan.language.deadlines.place import Context

    start, end = context or (None, None)
    return reader.explain(text, lang, Context(start, end, document_day, country))
