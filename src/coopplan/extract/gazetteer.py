"""The list of places that sign agreements, read once from gazetteer.txt beside this file."""

from __future__ import annotations

import re
from dataclasses import field
from functools import cache
from importlib.resources import files

from coopplan.extract.forms import adjective_stem, declined
from coopplan.model.frozen import frozen
from coopplan.model.text import Lang

COMPANY, MINISTRY, BODY = "f", "m", "o"
"""Kinds of what a text names and no list holds: companies, ministries, other bodies."""


@frozen
class Entry:
    """One place: ``kind`` is ``r`` region, ``c`` city, ``n`` country; ``code`` is ISO 3166.

    The code of a city that has none of its own is that of its region. A party that no list holds
    has no code and only the name that the text gives it: a place is ``r`` or ``c`` as its head
    word tells, a company ``f``, a ministry ``m``, another organisation ``o``.
    """

    kind: str
    code: str
    ru: str
    kk: str
    en: str
    others: tuple[tuple[str, str], ...] = ()

    @property
    def country(self) -> str:
        """ISO 3166-1 alpha-2 code of the country it lies in."""
        return self.code[:2]

    def name(self, lang: Lang) -> str:
        """Return the name in the nominative."""
        match lang:
            case Lang.RU:
                return self.ru
            case Lang.KK:
                return self.kk
            case Lang.EN:
                return self.en

    def names(self, lang: Lang) -> tuple[str, ...]:
        """Return all known names in one language, the usual one first."""
        others = (name for code, name in self.others if code == lang.value)
        return tuple(name for name in (self.name(lang), *others) if name)


@frozen
class Index:
    """Names of one language by folded form; ``stems`` are of adjectives, ``bare`` lack the head.

    ``peoples`` are English adjectives of countries («turkish»).
    """

    forms: dict[str, Entry]
    stems: dict[str, Entry]
    starts: frozenset[str]
    longest: int
    bare: dict[str, Entry] = field(default_factory=dict)
    peoples: dict[str, Entry] = field(default_factory=dict)


@cache
def entries() -> tuple[Entry, ...]:
    """Return all places in the order of the file."""
    text = files("coopplan.extract").joinpath("gazetteer.txt").read_text(encoding="utf-8")
    found = []
    for line in text.splitlines():
        if line and not line.startswith("#"):
            kind, code, ru, kk, en, more = line.split("|")
            others = tuple(
                (one.split(":", 1)[0], one.split(":", 1)[1]) for one in more.split(";") if one
            )
            found.append(Entry(kind, code, ru, kk, en, others))
    return tuple(found)


def unlisted(name: str, lang: Lang) -> Entry:
    """Return a party that no list holds, by the name that it has in one language."""
    names = {each: name if each is lang else "" for each in Lang}
    return Entry("o", "", names[Lang.RU], names[Lang.KK], names[Lang.EN])


def short(name: str) -> str:
    """Return the name of an unlisted place without its head: «Mandaue City» is «Mandaue» too."""
    name = re.sub(r"^(?:State|Province|City|Municipality|County)\s+of\s+", "", name)
    name = re.sub(r"\sмуниципальный(?=\s(?:район|округ)$)", "", name)
    return re.sub(
        r"\s+(?:City|Province|State|Municipality|Prefecture|Governorate|County|Regency|қаласы)$",
        "",
        name,
    )


def plain(text: str) -> str:
    """Fold a name for comparing: lower case, ё as е, one kind of dash and of apostrophe."""
    return text.lower().replace("ё", "е").replace("‑", "-").replace("—", "–").replace("’", "'")


_KAZAKH_HEADS = (
    "облысы", "өлкесі", "республикасы", "провинциясы", "ауданы", "аймағы", "округі", "уәлаяты",
    "префектурасы", "штаты", "жері", "остандығы", "велаяты", "қаласы",
)  # fmt: skip
_ENGLISH_HEADS = ("region", "province", "territory", "republic", "area")


@cache
def index(lang: Lang) -> Index:
    """Return the names of one language, ready for looking up; the first entry of a form wins."""
    forms: dict[str, Entry] = {}
    stems: dict[str, Entry] = {}
    bare: dict[str, Entry] = {}
    peoples: dict[str, Entry] = {}
    formal: dict[str, Entry] = {}
    for entry in entries():
        for name in entry.names(lang):
            if lang is Lang.RU:
                for form in declined(name):
                    forms.setdefault(plain(form), entry)
                stem = adjective_stem(name)
                if stem:
                    stems.setdefault(stem, entry)
            else:
                forms.setdefault(plain(name).removesuffix("."), entry)
                if lang is Lang.EN and name.startswith("Saint "):
                    for saint in ("st.", "st"):
                        forms.setdefault(f"{saint} {plain(name.removeprefix('Saint '))}", entry)
                if lang is Lang.KK and "автономиялық" in name:
                    forms.setdefault(plain(name.replace("автономиялық", "автономиялы")), entry)
                for form in _formal(name, lang) if entry.kind == "n" else ():
                    formal.setdefault(form, entry)
                *base, head = plain(name).split()
                named = base and base != ["northern"]
                heads = _KAZAKH_HEADS if lang is Lang.KK else _ENGLISH_HEADS
                if named and entry.kind == "r" and head in heads:
                    bare.setdefault(" ".join(base), entry)
        if lang is Lang.EN:
            for code, name in entry.others:
                if code == "adj":
                    peoples.setdefault(plain(name), entry)
    forms = {**formal, **forms}
    starts = frozenset(form.split()[0] for form in (*forms, *bare))
    longest = max(len(form.split()) for form in forms)
    return Index(forms, stems, starts, longest, bare, peoples)


_KAZAKH_STATES = (
    "республикасы", "федеративтік республикасы", "ислам республикасы", "халық республикасы",
    "араб республикасы", "демократиялық республикасы", "халық демократиялық республикасы",
    "социалистік республикасы", "социалистік демократиялық республикасы", "федерациясы",
    "конфедерациясы", "корольдігі", "хашимит корольдігі", "патшалығы", "әмірлігі", "сұлтандығы",
    "княздігі", "князьдігі", "мемлекеті", "одағы",
)  # fmt: skip
"""What a state calls itself behind its short name in Kazakh: «Иран Ислам Республикасы»."""


def _formal(name: str, lang: Lang) -> tuple[str, ...]:
    """Return the formal names of a country: «Republic of Latvia», «Латвия Республикасы»."""
    if lang is Lang.KK:
        return tuple(f"{plain(name)} {head}" for head in _KAZAKH_STATES)
    return tuple(f"{head} of {plain(name)}" for head in ("republic", "kingdom", "state"))
