"""Finding words in the record, as it was known at one entry.

The rule: the index says where words may stand, the record says what counts. A text that is undone,
replaced by a newer version or superseded by a correction is not found; neither is one that had not
been recorded yet. The order of hits is worked out here from the texts, so that it is the same on
both databases.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from coopplan.model.hit import Found, Hit
from coopplan.model.plan import Known
from coopplan.model.text import Lang
from coopplan.store.reading import Reader, Record
from coopplan.store.search_index import KINDS, TABLE, Kind, columns_of, row_of
from coopplan.store.search_queries import OWNERS, ROWS, Owner, agreement_ref
from coopplan.store.search_words import Term, composed, keys, terms, words

MOST = 200_000
"""Rows of the index that an answer of it may have."""

EACH = 1_000
"""Rows of one kind, the newest, that are read and put in order."""

_WEIGHTS = {"title": 130, "name": 120, "short": 115, "words": 110, "quote": 100}
_OTHER_FIELD = 80
_KIND_WEIGHTS = {"agreement": 20, "measure": 20, "statement": 8, "indicator": 4}


def search(
    reader: Reader,
    text: str,
    known: Known,
    *,
    lang: Lang = Lang.RU,
    limit: int | None = None,
    kinds: Iterable[str] = (),
    within: str | None = None,
) -> Found:
    """Find the texts that hold all the words, in any of their forms; else those with some of them.

    ``lang``: of texts that fit equally, the one in this language is shown. ``kinds`` and ``within``
    (an agreement's ref) narrow what is looked through.
    """
    asked = terms(text)
    if not asked:
        return Found(text, (), 0)
    found = _Search(reader, known, asked, lang, frozenset(kinds), within)
    hits, more = found.hits(" AND " if not reader.server else " & ")
    partly = not hits and len(asked) > 1
    if partly:
        hits, more = found.hits(" OR " if not reader.server else " | ")
    shown = hits if limit is None else hits[:limit]
    return Found(text, tuple(shown), len(hits), more, partly and bool(hits))


_Fit = tuple[int, bool]
"""How many of the words a text has, and whether it is in the reader's language."""

_Rated = tuple[_Fit, Hit, tuple[int, int, int]]


class _Search:
    """One question on its way."""

    def __init__(
        self,
        reader: Reader,
        known: Known,
        asked: tuple[Term, ...],
        lang: Lang,
        kinds: frozenset[str],
        within: str | None,
    ) -> None:
        self.reader, self.known, self.asked, self.lang = reader, known, asked, lang
        self.kinds, self.within = kinds, within
        self.off = reader.off(known)

    def hits(self, join: str) -> tuple[list[Hit], bool]:
        """The best hit of each ref, the best first; and whether there may be more."""
        numbers, more = self._numbers(join)
        found: dict[str, list[_Rated]] = defaultdict(list)
        for place, kind in enumerate(KINDS):
            ids = sorted(numbers.get(kind.code, ()), reverse=True)
            more = more or len(ids) > EACH
            for row in self._counting(kind, tuple(ids[:EACH])):
                rated = self._hit(kind, row)
                if rated is not None:
                    fit, hit = rated
                    found[hit.ref].append((fit, hit, (-hit.score, place, -row["id"])))
        best: list[tuple[tuple[int, int, int], Hit]] = []
        for many in found.values():
            order = min(rank for _, _, rank in many)
            _, hit, _ = min(many, key=lambda one: (-one[0][0], -one[0][1], one[2]))
            best.append((order, replace(hit, score=-order[0])))
        return [hit for _, hit in sorted(best, key=lambda one: one[0])], more

    def _numbers(self, join: str) -> tuple[dict[int, list[int]], bool]:
        """The rows that the index names, by kind."""
        server = self.reader.server
        query = join.join(_query(term, server) for term in self.asked)
        if server:
            sql = f"SELECT id FROM {TABLE} WHERE words @@ CAST(:query AS tsquery)"
        else:
            sql = f"SELECT rowid AS id FROM {TABLE} WHERE {TABLE} MATCH :query"
        found = self.reader.rows(f"{sql} ORDER BY id DESC LIMIT :most", query=query, most=MOST)
        numbers: dict[int, list[int]] = defaultdict(list)
        for row in found:
            kind, number = row_of(row["id"])
            if not self.kinds or OWNERS[kind.table].kind in self.kinds:
                numbers[kind.code].append(number)
        return numbers, len(found) >= MOST

    def _counting(self, kind: Kind, ids: tuple[int, ...]) -> list[Record]:
        """Those of the rows that count, each with the parts of its ref."""
        if not ids:
            return []
        names = ", ".join(f"c.{name}" for name in kind.columns)
        sql = ROWS[kind.table].format(columns=names)
        rows = self.reader.rows(sql, ids=ids, entry=self.known.entry)
        rows = [row for row in rows if row["entry"] not in self.off]
        if self.within is not None:
            rows = [row for row in rows if agreement_ref(row) == self.within]
        owner = OWNERS[kind.table]
        owners = tuple({row["owner"] for row in rows})
        last: dict[tuple[object, ...], int] = {}
        for row in self.reader.rows(owner.versions, owners=owners, entry=self.known.entry):
            if row["entry"] not in self.off:
                last[tuple(row[name] for name in owner.key)] = row["id"]
        newest = set(last.values())
        replaced = self._replaced(owner, owners)
        return [r for r in rows if r["version"] in newest and r["owner"] not in replaced]

    def _replaced(self, owner: Owner, owners: tuple[int, ...]) -> set[int]:
        """The statements that a correction stands in for."""
        if owner.kind != "statement":
            return set()
        sql = (
            "SELECT supersedes_id, entry FROM statement"
            " WHERE supersedes_id IN :owners AND entry <= :entry"
        )
        found = self.reader.rows(sql, owners=owners, entry=self.known.entry)
        return {row["supersedes_id"] for row in found if row["entry"] not in self.off}

    def _hit(self, kind: Kind, row: Record) -> tuple[_Fit, Hit] | None:
        """The text of a row that fits best, and how it fits; the whole row makes the score."""
        owner = OWNERS[kind.table]
        told = [
            (field.removesuffix("."), name, composed(row[name]))
            for field in kind.fields
            for name in columns_of(field)
            if row[name]
        ]
        best: tuple[_Fit, int, int] | None = None
        score, whole = 0, [0] * len(self.asked)
        found: list[tuple[tuple[int, int], ...]] = []
        for at, (field, name, text) in enumerate(told):
            nearness, lit = self._weigh(text)
            found.append(lit)
            value = sum(nearness) * _WEIGHTS.get(field, _OTHER_FIELD) // 100
            value += _together(text, lit, len(self.asked)) * len(self.asked)
            score, whole = max(score, value), list(map(max, whole, nearness))
            fit = sum(1 for near in nearness if near), _language(row, name) == self.lang
            if lit and (best is None or (fit, value, -at) > best):
                best = (fit, value, -at)
        if best is None:
            return None
        field, name, text = told[-best[2]]
        score = (score + sum(whole)) // (2 * len(self.asked)) + _KIND_WEIGHTS.get(owner.kind, 0)
        field = str(row["field"]) if "field" in row.keys() else field  # noqa: SIM118
        lit = found[-best[2]]
        return best[0], Hit(
            owner.ref(row), owner.kind, field, _language(row, name), text, lit, score
        )

    def _weigh(self, text: str) -> tuple[list[int], tuple[tuple[int, int], ...]]:
        """How near the text's words come to each term, and where they stand."""
        nearness, lit = [0] * len(self.asked), []
        for word, start, end in words(text):
            near = keys(word)
            weighed = [term.weigh(near) for term in self.asked]
            if any(weighed):
                lit.append((start, end))
                nearness = [max(pair) for pair in zip(nearness, weighed, strict=True)]
        return nearness, tuple(lit)


def _query(term: Term, server: bool) -> str:
    """A term in the index's own language; the words of it are letters and digits alone."""
    if server:
        return "(" + " | ".join(f"'{f.text}'{':*' * f.begins}" for f in term.forms) + ")"
    return "(" + " OR ".join(f'"{f.text}"{" *" * f.begins}' for f in term.forms) + ")"


def _language(row: Record, column: str) -> str | None:
    end = column.rpartition("_")[2]
    if end in ("ru", "kk", "en"):
        return end
    told = row["lang"] if "lang" in row.keys() else None  # noqa: SIM118
    return None if told is None else str(told)


def _together(text: str, lit: Sequence[tuple[int, int]], asked: int) -> int:
    """More for words that stand side by side."""
    close = sum(1 for one, other in pairwise(lit) if not text[one[1] : other[0]].strip())
    return 10 if asked > 1 and close >= asked - 1 else 0
