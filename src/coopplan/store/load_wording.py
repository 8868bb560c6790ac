"""What the analyst adds to reports: words and assessments, of several the last recorded."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from coopplan.model.period import Quarter
from coopplan.model.text import Lang, LocalText
from coopplan.model.word import Assessment, Word
from coopplan.store import queries, values
from coopplan.store.asking import Asked
from coopplan.store.reading import Record

_ByLang = dict[str, Record]


def words(asked: Asked, refs: Mapping[int, str]) -> dict[int, list[Word]]:
    """The words that count, by agreement, in the order of first recording."""
    told: dict[tuple[int, int, int], _ByLang] = {}
    for row in asked.counting(queries.WORDS):
        key = (row["agreement_id"], row["measure"], row["quarter"])
        told.setdefault(key, {})[row["lang"]] = row
    found: dict[int, list[Word]] = defaultdict(list)
    for (agreement, measure, quarter), by_lang in told.items():
        text = _text(by_lang)
        if text:
            ref = f"{refs[agreement]}/{measure}"
            found[agreement].append(Word(ref, Quarter.at(quarter), text, _last(by_lang)["entry"]))
    return found


def assessments(asked: Asked, refs: Mapping[int, str]) -> dict[int, list[Assessment]]:
    """The assessments that count, by agreement, in the order of first recording."""
    told: dict[tuple[int, int | None, int, str], _ByLang] = {}
    for row in asked.counting(queries.ASSESSMENTS):
        key = (row["agreement_id"], row["measure"], row["quarter"], row["signed"])
        told.setdefault(key, {})[row["lang"]] = row
    found: dict[int, list[Assessment]] = defaultdict(list)
    for (agreement, measure, quarter, signed), by_lang in told.items():
        text = _text(by_lang)
        if not text:
            continue
        last = _last({lang: row for lang, row in by_lang.items() if row["words"]})
        subject = f"{refs[agreement]}/{measure}" if measure else refs[agreement]
        on = values.needed_day(last["assessed_on"])
        found[agreement].append(
            Assessment(subject, Quarter.at(quarter), text, on, signed, last["entry"])
        )
    return found


def _text(by_lang: _ByLang) -> LocalText:
    said = {lang: by_lang[lang]["words"] if lang in by_lang else None for lang in Lang}
    own = frozenset(Lang(lang) for lang, row in by_lang.items() if row["own"] and row["words"])
    return LocalText(said[Lang.RU], said[Lang.KK], said[Lang.EN], own)


def _last(by_lang: _ByLang) -> Record:
    return max(by_lang.values(), key=lambda row: int(row["id"]))
