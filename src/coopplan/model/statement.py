"""Statements: who said what, when, about which time. Append-only."""

from __future__ import annotations

from datetime import date

from coopplan.model.codes import Bound, Confidence, Scope, StatementKind, Status
from coopplan.model.frozen import frozen
from coopplan.model.indicator import Reading
from coopplan.model.moment import Moment
from coopplan.model.source import Citation
from coopplan.model.text import Lang, LocalText


@frozen
class Promise:
    """When a voice said that the measure will be finished.

    ``moment`` is the promised time, ``bound`` as it was said: in it, by its end, from its start.
    """

    moment: Moment
    bound: Bound = Bound.BY


@frozen
class Statement:
    """One statement about a measure, or about the agreement as a whole (``measure`` None).

    ``ref`` is ``AST-ATY-2025/3#4`` or ``AST-ATY-2025#2``; ``number`` its last part. ``entry`` is
    the journal entry that recorded it. ``voice`` is a voice's ref (None only for ``searched``).
    ``side`` is a party's ref, ``JOINT``, or None when no side can be told. ``about`` None means
    ``said_on``. ``done_of`` is (done, of): ``done 4 of 5``. ``progress`` in per cent, as said.
    ``published`` is the earliest last day among the sources' publication moments.
    ``supersedes`` is the ref of the statement that this one corrects, with ``why``.
    ``occurrence`` names the occurrence of a recurring measure (``2025``, ``2025-Q3``).
    ``where`` tells the places of a search that found nothing.
    """

    ref: str
    number: int
    entry: int
    agreement: str
    measure: str | None
    kind: StatementKind
    scope: Scope
    said_on: Moment
    voice: str | None
    side: str | None = None
    about: Moment | None = None
    done_on: Moment | None = None
    confidence: Confidence | None = None
    status: Status | None = None
    promise: Promise | None = None
    done_of: tuple[int, int] | None = None
    progress: int | None = None
    readings: tuple[Reading, ...] = ()
    text: LocalText = LocalText()
    note: LocalText = LocalText()
    citations: tuple[Citation, ...] = ()
    published: date | None = None
    occurrence: str | None = None
    where: LocalText = LocalText()
    supersedes: str | None = None
    why: LocalText = LocalText()


@frozen
class EarlierWords:
    """Words of a statement in one language that others took the place of, in the entry ``until``.

    ``statement`` is its ref, ``field`` the text that they were (``text``, ``note`` …).
    """

    statement: str
    field: str
    lang: Lang
    words: str
    until: int


@frozen
class Settlement:
    """A dispute closed in favour of a statement, with a reason."""

    measure: str
    takes: str
    why: LocalText
    on: date
    entry: int = 0
