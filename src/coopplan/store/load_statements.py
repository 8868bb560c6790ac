"""Statements with their words, citations and readings; settlements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from coopplan.model.codes import (
    JOINT,
    Bound,
    Confidence,
    Qualifier,
    Scope,
    StatementKind,
    Status,
)
from coopplan.model.indicator import Reading
from coopplan.model.source import Citation, Source
from coopplan.model.statement import EarlierWords, Promise, Settlement, Statement
from coopplan.model.text import Lang, LocalText
from coopplan.store import queries, values
from coopplan.store.asking import Asked
from coopplan.store.reading import Record

Texts = dict[str, LocalText]


class Said:
    """The statements of some agreements; sources come later, when it is known which."""

    def __init__(self, asked: Asked, refs: Mapping[int, str]) -> None:
        everything = asked.rows(queries.STATEMENTS)
        self.refs = {row["id"]: _ref(row, refs) for row in everything}
        elsewhere = {row["supersedes_id"] for row in everything} - self.refs.keys() - {None}
        if elsewhere:
            numbers = tuple(sorted(elsewhere))
            found = asked.reader.rows(queries.STATEMENT_NUMBERS, statements=numbers)
            self.refs |= {row["id"]: _ref(row, refs) for row in found}
        self._rows = [row for row in everything if row["entry"] not in asked.off]
        self._agreements = refs
        self._texts = _texts(asked)
        self._citations = asked.under(queries.CITATIONS, "statement_id", _citation)
        self._readings = asked.under(queries.READINGS, "statement_id", _reading)

    @property
    def sources(self) -> set[str]:
        """The refs of the sources that the statements cite."""
        return {
            citation.source for row in self._rows for citation in self._citations.get(row["id"], ())
        }

    @property
    def voices(self) -> set[str]:
        """The refs of the voices that speak."""
        return {row["voice"] for row in self._rows if row["voice"]}

    def statements(self, sources: Mapping[str, Source]) -> dict[int, list[Statement]]:
        """The statements that count, by agreement, in the order of recording."""
        published = {
            ref: source.published.last
            for ref, source in sources.items()
            if source.published is not None
        }
        found: dict[int, list[Statement]] = defaultdict(list)
        for row in self._rows:
            citations = tuple(self._citations.get(row["id"], ()))
            days = [day for c in citations if (day := published.get(c.source)) is not None]
            found[row["agreement_id"]].append(
                self._statement(row, citations, min(days, default=None))
            )
        return found

    def settlements(self, asked: Asked) -> dict[int, list[Settlement]]:
        """The settlements that count, by agreement, in the order of recording."""
        found: dict[int, list[Settlement]] = defaultdict(list)
        for row in asked.counting(queries.SETTLEMENTS):
            settlement = Settlement(
                measure=f"{self._agreements[row['agreement_id']]}/{row['measure']}",
                takes=self.refs[row["takes_id"]],
                why=values.local(row, "why"),
                on=values.needed_day(row["settled_on"]),
                entry=row["entry"],
            )
            found[row["agreement_id"]].append(settlement)
        return found

    def _statement(
        self, row: Record, citations: tuple[Citation, ...], published: date | None
    ) -> Statement:
        agreement = self._agreements[row["agreement_id"]]
        texts = self._texts.get(row["id"], {})
        promised = values.moment(row, "promise")
        return Statement(
            ref=self.refs[row["id"]],
            number=row["number"],
            entry=row["entry"],
            agreement=agreement,
            measure=f"{agreement}/{row['measure']}" if row["measure"] else None,
            kind=StatementKind(row["kind"]),
            scope=Scope(row["scope"]),
            said_on=values.needed_moment(row, "said"),
            voice=row["voice"],
            side=JOINT if row["joint"] else row["side"],
            about=values.moment(row, "about"),
            done_on=values.moment(row, "done_on"),
            confidence=Confidence(row["confidence"]) if row["confidence"] else None,
            status=Status(row["status"]) if row["status"] else None,
            promise=Promise(promised, Bound(row["promise_bound"])) if promised else None,
            done_of=(row["done_count"], row["done_of"]) if row["done_of"] else None,
            progress=row["progress"],
            readings=tuple(self._readings.get(row["id"], ())),
            text=texts.get("text", values.NO_TEXT),
            note=texts.get("note", values.NO_TEXT),
            citations=citations,
            published=published,
            occurrence=row["occurrence"],
            where=texts.get("where", values.NO_TEXT),
            supersedes=self.refs[row["supersedes_id"]] if row["supersedes_id"] else None,
            why=texts.get("why", values.NO_TEXT),
        )


def _ref(row: Record, refs: Mapping[int, str]) -> str:
    agreement = refs.get(row["agreement_id"], "")
    of = f"{agreement}/{row['measure']}" if row["measure"] else agreement
    return f"{of}#{row['number']}"


def _texts(asked: Asked) -> dict[int, Texts]:
    """The words of each statement: of several in one language the last recorded."""
    last: dict[int, dict[str, dict[str, Record]]] = {}
    for row in asked.counting(queries.STATEMENT_TEXTS):
        fields = last.setdefault(row["statement_id"], {})
        fields.setdefault(row["field"], {})[row["lang"]] = row
    return {
        statement: {field: _text(by_lang) for field, by_lang in fields.items()}
        for statement, fields in last.items()
    }


def earlier_words(asked: Asked, refs: Mapping[int, str]) -> list[EarlierWords]:
    """The words that others took the place of, in the order in which that was recorded."""
    named = {row["id"]: _ref(row, refs) for row in asked.counting(queries.STATEMENTS)}
    stands: dict[tuple[int, str, str], str] = {}
    found: list[EarlierWords] = []
    for row in asked.counting(queries.STATEMENT_TEXTS):
        key = row["statement_id"], row["field"], row["lang"]
        before = stands.get(key)
        stands[key] = row["words"]
        if before is not None and before != row["words"] and row["statement_id"] in named:
            of = named[row["statement_id"]]
            found.append(EarlierWords(of, row["field"], Lang(row["lang"]), before, row["entry"]))
    return found


def _text(by_lang: Mapping[str, Record]) -> LocalText:
    words = {lang: by_lang[lang]["words"] if lang in by_lang else None for lang in Lang}
    own = frozenset(Lang(lang) for lang, row in by_lang.items() if row["own"])
    return LocalText(words[Lang.RU], words[Lang.KK], words[Lang.EN], own)


def _citation(row: Record) -> Citation:
    return Citation(f"s{row['number']}", row["quote"])


def _reading(row: Record) -> Reading:
    return Reading(
        indicator=f"{row['ref']}/i{row['number']}",
        value=Decimal(row["value"]),
        period=values.needed_moment(row, "period"),
        qualifier=Qualifier(row["qualifier"]),
        value_high=values.decimal(row["value_high"]),
        coverage=values.local(row, "coverage"),
    )
