"""How well the extractor reads our own labelled texts: two figures, worked on and kept aside.

Run as ``python -m tests.extract.score [FOLDER] [--aside] [--misses] [--exact]``: ``--aside`` for
the third kept aside, ``--misses`` to see what was missed, a folder (``gold.json`` and ``texts/`` in
it) for other texts than these, all of them. A label may tell by what other names a party is the
same one (``also``: "Donegal" for "Donegal County Council"); ``--exact`` counts none of these. A
text is kept aside when the number in its file name is divisible by three. A measure is matched when
its quote and the gold quote share at least half of the longer one; a place is the same by whichever
of its names the list of places has, a person by the words of the name alone, however they are
parted: "Jr." with a comma before it is no other one. What a gold label leaves out (a sector, the
figures) is not counted.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from coopplan.extract.draft import to_json
from coopplan.extract.gazetteer import index, plain
from coopplan.extract.learned.candidates import same
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

HERE = Path(__file__).parent
Gold = dict[str, dict[str, Any]]


def labels(folder: Path) -> Gold:
    """Return the gold labels of a folder of texts, by the name of the text."""
    found: Gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    return found


GOLD = labels(HERE)


@dataclass
class Tally:
    """Hits, what was found and what should have been, of one field."""

    hit: int = 0
    found: int = 0
    gold: int = 0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1.0 where there was nothing to find."""
        return 2 * self.hit / (self.found + self.gold) if self.found + self.gold else 1.0


@dataclass
class Score:
    """Tallies by field over some texts, and what went wrong in each."""

    fields: dict[str, Tally] = field(default_factory=dict)
    misses: list[str] = field(default_factory=list)
    invented_days: int = 0
    inexact: int = 0
    slowest: float = 0.0

    def add(self, name: str, found: set[Any], gold: set[Any], text: str) -> None:
        """Count one field of one text."""
        tally = self.fields.setdefault(name, Tally())
        tally.hit += len(found & gold)
        tally.found += len(found)
        tally.gold += len(gold)
        if found != gold:
            self.misses.append(f"{text} {name}: +{sorted(found - gold)} -{sorted(gold - found)}")


def aside(name: str) -> bool:
    """Tell whether a text is kept aside until the end."""
    return int(name[2:4]) % 3 == 0


def overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    """Return the share of the longer of two spans that both cover."""
    common = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, common) / max(one[1] - one[0], other[1] - other[0])


def _pairs(
    found: list[dict[str, Any]], gold: list[dict[str, Any]], text: str
) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    free = list(found)
    for one in gold:
        start = text.index(one["quote"])
        span = (start, start + len(one["quote"]))
        best = max(free, key=lambda o: overlap((o["start"], o["end"]), span), default=None)
        if best is not None and overlap((best["start"], best["end"]), span) >= 0.5:
            free.remove(best)
            yield best, one


def _same(name: str, lang: Lang) -> str:
    """Return one name for all that the list of places has for one place: «Якутия», «Саха».

    A place is the same place by whichever of its names a label or a draft calls it, a body the same
    with and without quotation marks.
    """
    known = index(lang).forms.get(plain(name))
    called = same(known.name(lang) if known is not None and known.name(lang) else name)
    return called.replace('"', "")


def _person(name: str) -> str:
    """Return a person's name by its words: commas and full stops make no other person."""
    return " ".join(re.findall(r"[\w'’-]+", name)).casefold()


def _told_names(gold: dict[str, Any], lang: Lang) -> dict[str, str]:
    """Return the party of a label by each further name that the label tells of it alone."""
    found: dict[str, str] = {}
    parties = {_same(one, lang) for one in gold["parties"]}
    for party, names in gold.get("also", {}).items():
        for name in {_same(one, lang) for one in names} - parties:
            found[name] = "" if name in found else _same(party, lang)
    return {name: party for name, party in found.items() if party}


def read(name: str, score: Score, folder: Path, golds: Gold) -> None:
    """Extract one text and count it."""
    text = (folder / "texts" / f"{name}.txt").read_text(encoding="utf-8")
    gold = golds[name]
    begin = time.perf_counter()
    got: Any = to_json(extract(text))
    score.slowest = max(score.slowest, time.perf_counter() - begin)
    score.add("kind", {got["kind"]}, {gold["kind"]}, name)
    lang = Lang(gold["lang"])
    names = _told_names(gold, lang)

    def party(name: str) -> str:
        return names.get(_same(name, lang), _same(name, lang))

    found, meant = ({party(one) for one in each["parties"]} for each in (got, gold))
    score.add("parties", found, meant, name)
    signed, told = (
        {(_person(one["name"]), party(one["party"] or "")) for one in each["signatories"]}
        for each in (got, gold)
    )
    score.add("signatories", signed, told, name)
    score.add(
        "offices",
        {(_person(s["name"]), s["office"]) for s in got["signatories"]},
        {(_person(s["name"]), s["office"]) for s in gold["signatories"]},
        name,
    )
    for key in ("signed_on", "signed_at"):
        score.add(key, {got[key]} - {None}, {gold[key]} - {None}, name)
    score.invented_days += got["signed_on"] not in (None, gold["signed_on"])
    period = got["period"] and (str(got["period"]["start"]), str(got["period"]["end"]))
    should = gold["period"] and (str(gold["period"]["start"]), str(gold["period"]["end"]))
    score.add("period", {period} - {None}, {should} - {None}, name)
    pairs = list(_pairs(got["measures"], gold["measures"], text))
    tally = score.fields.setdefault("measures", Tally())
    tally.hit += len(pairs)
    tally.found += len(got["measures"])
    tally.gold += len(gold["measures"])
    extra = [m["quote"] for m in got["measures"] if all(m is not one for one, _ in pairs)]
    lost = [m["quote"] for m in gold["measures"] if all(m is not one for _, one in pairs)]
    if extra or lost:
        score.misses.append(f"{name} measures: +{extra} -{lost}")
    for key in ("status", "sector"):
        labelled = [(one, other) for one, other in pairs if other.get(key) is not None]
        tally = score.fields.setdefault(key, Tally())
        tally.hit += sum(one[key] == other[key] for one, other in labelled)
        tally.found += len(labelled)
        tally.gold += len(labelled)
        score.misses += [
            f"{name} {key}: {one[key]} for {other[key]}: {other['quote']}"
            for one, other in labelled
            if one[key] != other[key]
        ]
    if "figures" in gold:
        score.add(
            "figures",
            {(float(f["value"]), f["unit"]) for f in got["figures"]},
            {(float(f["value"]), f["unit"]) for f in gold["figures"]},
            name,
        )
    for one in (*got["measures"], *got["figures"]):
        score.inexact += text[one["start"] : one["end"]] != one["quote"]


def score(names: list[str], folder: Path = HERE, *, exact: bool = False) -> Score:
    """Return the score over some texts of a folder; ``exact`` by the first name of each party."""
    result = Score()
    golds = GOLD if folder == HERE else labels(folder)
    if exact:
        golds = {name: one | {"also": {}} for name, one in golds.items()}
    for name in names:
        read(name, result, folder, golds)
    return result


def main(arguments: list[str]) -> None:
    """Print a table of F1 by language, and the misses when asked."""
    folders = [Path(one) for one in arguments if not one.startswith("--")]
    folder = folders[0] if folders else HERE
    kept = "--aside" in arguments
    golds = labels(folder)
    for lang in ("ru", "kk", "en"):
        names = [name for name, gold in golds.items() if gold["lang"] == lang]
        if folder == HERE:
            names = [name for name in names if aside(name) == kept]
        if not names:
            continue
        result = score(names, folder, exact="--exact" in arguments)
        figures = "  ".join(
            f"{name} {tally.f1:.2f} ({tally.hit}/{tally.found}/{tally.gold})"
            for name, tally in result.fields.items()
        )
        print(f"{lang} {len(names)} texts  {figures}")
        print(
            f"   invented days {result.invented_days}, inexact quotes {result.inexact}, "
            f"slowest {result.slowest:.2f} s"
        )
        if "--misses" in arguments:
            print("\n".join(f"   {miss}" for miss in result.misses))


if __name__ == "__main__":
    main(sys.argv[1:])
