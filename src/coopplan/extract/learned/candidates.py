"""Which places and bodies of an article may be sides of its document, each once, with its names.

A candidate is what the rules name as one entry. In English and Russian it is also what capital
words name and no list holds; words that only say what it is («City», «Province of») make no other.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from coopplan.extract.documents_told import Main
from coopplan.extract.en.capitalised import POSSESSIVE, phrases
from coopplan.extract.en.capitals import sort
from coopplan.extract.en.ministers import of_its_country
from coopplan.extract.en.spelled import as_spelled, governed
from coopplan.extract.gazetteer import BODY, MINISTRY, Entry, index, plain
from coopplan.extract.kk import by_ministers as by_ministers_kk
from coopplan.extract.kk import letters as letters_kk
from coopplan.extract.kk import phrases as phrases_kk
from coopplan.extract.kk import unnamed as unnamed_kk
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.ru import capital_words as capital_words_ru
from coopplan.extract.ru.bodies import in_full
from coopplan.extract.told import Told
from coopplan.model.frozen import frozen
from coopplan.model.text import Lang

_LONGEST = 40_000
"""Letters of an article whose sides are weighed; a longer one is a collection, not a release."""

_HEADS = {
    Lang.EN: r"autonomous|city|cities|town|municipality|municipal|metropolitan|province|provincial|"
    r"region|"
    r"regional|prefecture|prefectural|county|district|state|republic|government|administration|"
    r"oblast|krai|governorate|voivodeship|council|the|of|federation|kingdom",
    Lang.RU: r"муниципальн\w+|област\w+|кра[йя]\w*|республик\w+|город\w*|район\w*|администраци\w+|"
    r"правительств\w+|округ\w*|г|провинци\w+|федераци\w+|п?ао|[оз]ао|нао|ооо|одо|тоо|ано",
    Lang.KK: r"облыс\w*|қала\w*|аудан\w*|республика\w*|әкімдіг\w*|үкімет\w*|провинция\w*|"
    r"өлке\w*|федерация\w*|муниципал\w+|округ\w*|г",
}
_HEAD = {
    lang: re.compile(rf"\b(?:{words})\b|[’']s$", re.IGNORECASE) for lang, words in _HEADS.items()
}


@frozen
class Reading:
    """What the rules read in an article: its sentences, its document, who signed, between whom.

    ``own`` are the sentences that tell of this document; ``sure`` whether one of them tells its
    sides in full, so that there is nothing to weigh.
    """

    told: list[Told]
    main: Main
    own: list[Told]
    signers: list[Person]
    sides: list[Mention]
    lang: Lang
    sure: bool = False

    @property
    def weighable(self) -> bool:
        """Whether there is something to weigh, and not more than an article has."""
        return 0 < sum(len(one.span.text) for one in self.told) <= _LONGEST


@dataclass(slots=True, eq=False)
class Candidate:
    """A place or body: its names, the one to call it by first, and where it is named.

    ``places`` are (sentence, start, end). ``entry`` None: no rule took it for a place or a body,
    and ``kind`` is what the dictionary makes of it, if anything.
    """

    entry: Entry | None
    names: list[str] = field(default_factory=list)
    places: list[tuple[int, int, int]] = field(default_factory=list)
    kind: str = ""

    @property
    def name(self) -> str:
        """The name to call it by."""
        return self.names[0]

    def call(self, *names: str) -> None:
        """Add names that are not yet among its own."""
        self.names += [name for name in dict.fromkeys(names) if name not in self.names]

    @property
    def sort(self) -> str:
        """Its kind, marked where no list holds it; ``x`` where no rule took it for anything."""
        if self.entry is None:
            return f"x{self.kind}"
        return self.entry.kind if self.entry.code else f"{self.entry.kind}0"

    @property
    def calls(self) -> set[str]:
        """Its names as they are compared."""
        return {same(one) for one in self.names}

    def entered(self) -> Entry:
        """Return its entry, made of its name where no rule gave one."""
        return self.entry or Entry(
            self.kind or sort(self.name), "", self.name, self.name, self.name
        )


_IN_QUOTES = re.compile(r'\s"(?P<name>[^"]+)"')
"""What a Russian body is called, whatever it is said to be: «центр «Заря»», «технопарк «Заря»»."""


def same(name: str) -> str:
    """Return a name without what makes no difference: marks, dashes, capital letters."""
    return re.sub("[–—]", "-", re.sub("[«»“”„]", '"', name)).casefold().removesuffix(".")


def bare(name: str, lang: Lang) -> str:
    """Return the words of a name that say which it is, without those that say what it is."""
    called = same(name)
    if lang is Lang.RU:
        quoted = _IN_QUOTES.search(called)
        called = quoted["name"] if quoted is not None else in_full(called)
    words = re.sub(r"\W+", " ", _HEAD[lang].sub(" ", called)).strip()
    return words or called


def candidates(read: Reading) -> list[Candidate]:
    """Return the candidates of an article."""
    found = list(_named(read))
    for side in read.sides:
        _side(side, found, read)
    if read.lang is Lang.EN:
        found += _phrased(found, read)
    elif read.lang is Lang.KK:
        found += _worded(found, read)
    elif read.lang is Lang.RU:
        found += _capital(found, read)
    for one in found:
        one.places = _outermost(one.places)
    return [one for one in found if one.places]


def _named(read: Reading) -> Iterator[Candidate]:
    by: dict[Entry, Candidate] = {}
    unlisted: dict[str, Candidate] = {}
    called: set[tuple[Entry, str, str]] = set()
    for at, told in enumerate(read.told):
        for one in told.named:
            found = by.get(one.entry)
            if found is None and not one.entry.code:
                found = unlisted.get(bare(one.entry.name(read.lang), read.lang))
            if found is None:
                found = by[one.entry] = Candidate(one.entry)
                yield found
            if not one.entry.code:
                unlisted.setdefault(bare(one.name, read.lang), found)
            said = (one.entry, one.name, told.said(one))
            if said not in called:
                called.add(said)
                found.call(*_names(one, told, read))
            found.places.append((at, one.start, one.end))


def _names(one: Mention, told: Told, read: Reading) -> list[str]:
    """Return how the rules call what is named, its name in the list, the words of the text."""
    if read.lang is not Lang.EN:
        return [one.name]
    called = of_its_country(governed(as_spelled(one, read.told), read.told), read.told)
    return [called.name, one.name, POSSESSIVE.sub("", told.said(one))]


def _side(one: Mention, found: list[Candidate], read: Reading) -> None:
    """Mark the candidate that the rules took for a side, or add it."""
    own = next((each for each in found if each.entry == one.entry), None)
    own = own or next((each for each in found if same(one.name) in each.calls), None)
    if own is None:
        own = Candidate(one.entry)
        own.places = [
            (at, one.start, one.end)
            for at, told in enumerate(read.told)
            if told.span.start <= one.start < told.span.end
        ]
        found.append(own)
    own.names.insert(0, one.name)


def _phrased(known: list[Candidate], read: Reading) -> list[Candidate]:
    """Return what capital words name beside what is known; what is known takes its other names.

    The surname of somebody whom the text names in full is no other name, nor is what says only
    which sort of government one is: «the National Government».
    """
    called: dict[str, list[Candidate]] = defaultdict(list)
    there: dict[int, list[tuple[int, int, Candidate]]] = defaultdict(list)
    for one in known:
        for call in _calls(one, read):
            called[call].append(one)
        for at, start, end in one.places:
            there[at].append((start, end, one))
    surnames = {one.name.split()[-1] for told in read.told for one in told.people}
    more = []
    for at, told in enumerate(read.told):
        for start, end in phrases(told):
            name = told.span.text[start - told.span.start : end - told.span.start]
            call = bare(name, read.lang)
            if name in surnames or name.casefold() in _ONLY_SORTS:
                continue
            over = [one for begin, stop, one in there[at] if begin < end and start < stop]
            inside = any(
                begin <= start
                and end <= stop
                and (_listed(one) or plain(name) in index(read.lang).forms)
                and call not in _calls(one, read)
                for begin, stop, one in there[at]
            )
            if inside or len(over) > 1:
                continue  # «Region» of «Omsk Region», «Omsk» of «Omsk Port», «Omsk and Tomsk»
            own = next((one for one in called[call] if one in over or not _listed(one)), None)
            if own is None:
                own = Candidate(None)
                more.append(own)
                called[call].append(own)
            own.call(name)
            if own not in over:
                own.places.append((at, start, end))
    return more


_ONLY_SORTS = frozenset(("national", "federal", "central", "local", "union"))


def _worded(known: list[Candidate], read: Reading) -> list[Candidate]:
    """Return what a Kazakh text names beside what is known, by words alone or by its ministers."""
    called: dict[str, Candidate] = {}
    there = {call for one in known for call in _calls(one, read)}
    runs = [one for told in read.told for one in letters_kk.runs(told.span.text)]
    for at, told in enumerate(read.told):
        for start, end in phrases_kk.phrases(told):
            name = letters_kk.bare(told.span.text[start - told.span.start : end - told.span.start])
            name = letters_kk.spelled_out(name, runs) or name
            one = called.setdefault(bare(name, read.lang), Candidate(None))
            one.call(name)
            one.places.append((at, start, end))
        for start, end, name in (*unnamed_kk.partners(told), *by_ministers_kk.ministries(told)):
            if bare(name, read.lang) not in there:
                kind = MINISTRY if name.endswith("министрлігі") else BODY
                one = called.setdefault(bare(name, read.lang), Candidate(None, kind=kind))
                one.call(name)
                one.places.append((at, start, end))
    return list(called.values())


def _capital(known: list[Candidate], read: Reading) -> list[Candidate]:
    """Return what capital words name in a Russian text beside what is known."""
    called = {call: one for one in known for call in _calls(one, read)}
    more: dict[str, Candidate] = {}
    for at, told in enumerate(read.told):
        for start, end, name, kind in capital_words_ru.names(told):
            call = bare(name, read.lang)
            own = called.get(call)
            if own is None:
                own = called[call] = more[call] = Candidate(None, [name], kind=kind)
            if call in more or not _listed(own):
                own.places.append((at, start, end))
    return list(more.values())


def _calls(one: Candidate, read: Reading) -> set[str]:
    return {bare(name, read.lang) for name in one.names}


def _listed(one: Candidate) -> bool:
    return one.entry is not None and bool(one.entry.code)


def _outermost(places: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Return places in order, each once, without those inside another."""
    kept: list[tuple[int, int, int]] = []
    for at, start, end in sorted(set(places), key=lambda one: (one[0], one[1], -one[2])):
        if not kept or kept[-1][0] != at or end > kept[-1][2]:
            kept.append((at, start, end))
    return kept
