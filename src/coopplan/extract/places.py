"""Where a text names regions, cities and countries, in any case and in shared lists.

«Павлодарской и Омской областями», «Akmola and Turkestan regions», «Павлодар және Омбы облыстары»
are two places each. An adjective alone («астраханский губернатор») is a weak mention.
"""

from __future__ import annotations

import re

from coopplan.extract.en import joined as joined_en
from coopplan.extract.en import shared_heads as shared_en
from coopplan.extract.forms import KAZAKH_SUFFIX
from coopplan.extract.gazetteer import Entry, index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.ru import shared_heads as shared_ru
from coopplan.extract.sentences import Span, words
from coopplan.model.text import Lang

_PERSONAL = {
    "владимир",
    "арарат",
    "марс",
    "киров",
    "манас",
    "талас",
    "орел",
    "энгельс",
    "грозный",
    "рудный",
    "артем",
    "мары",
    "ор",
    "том",
    "есіл",
    "дархан",
    "орал",
    "самара",
    "тыва",
    "тараз",
    "находка",
    "чойбалсан",
    "semey",
    "oral",
    "mary",
}  # names that are also people or words: a place only after «город» and the like
_CITY_WORD = re.compile(
    r"(?:\bгород(?:а|у|ом|е|ов|ами|ах)?|\bг\.?|\bмэр(?:а|ом)?|\bcity of|\bmayor of|\bв|\bво)\s*$",
    re.IGNORECASE,
)
_IN_CASE_OF_OFFICE = re.compile(r"\b(?:глав|мэр|аким|хоким)(?:ой|ом|ами|ы)\s+$", re.IGNORECASE)
_SURNAME_AFTER = re.compile(r"\s+[А-ЯЁ][а-яё]+(?:[оеё]в|[иы]н|[сц]к|[яа]н)(?:а|ым|ой|им|ий|ом)?\b")
"""«Главой Владимиром Орловым», «мэры Арарат Орлян» are people, «глава Владимира Орлов» is not."""
_ADJECTIVE_BEFORE = re.compile(r"[А-Яа-яё]{2,}[ое]м\s+$")
_IN_SOME = re.compile(r"(?<!\w)(?:в|во|на|о|об|при)\s+$", re.IGNORECASE)
_OPENING, _CLOSING = ("«", "“", "„", '"'), ("»", "”", "“", '"')
_GOES_ON = re.compile(r"\s+(?:de|del|do|da|es)\s+[A-Z]")
_GONE_ON = re.compile(r"[A-Z][\w-]+\s+(?:de|del|do|da|es)\s+$")
"""What makes a name the beginning or the end of another's: «Santiago de Cuba»."""
_CITY_AFTER = re.compile(r"\s+(?:қала|әкім|мэр|шаһар)", re.IGNORECASE)
_RULES = re.compile(
    r"(?:\s+(?:[A-Z][a-z]+|first|prime|deputy|regional|state|vice|foreign))?\s+(?:"
    r"(?:[Gg]overnments?|[Aa]dministration|[Aa]uthorities|[Pp]arliament|[Cc]abinet|[Cc]hancellery|"
    r"[Mm]inist(?:er|ry)(?:-[Pp]resident)?s?|[Pp]residents?|[Pp]remiers?|[Gg]overnors?|"
    r"[Cc]hancellor|[Ss]ecretary|[Cc]ounterparts?|[Ss]ide|[Cc]olleagues?|[Oo]fficials?|"
    r"[Ll]eaders?|[Ll]ehendakari)\b)"
)
"""Behind a region's adjective: only those who rule it speak for it."""
_LISTED = re.compile(r"(?:,|\s+and)\s[^.;]{0,60}\b(?:[Rr]egions|[Oo]blasts|[Pp]rovinces)\b")
_KAZAKH_REGION = re.compile(r"өңірі|,\s+[А-ЯӘҒҚҢӨҰҮҺІ]\w+\s+облысы")
_KAZAKH_PLURAL = re.compile(r"(?:^|\s)(?:облыстар|өлкелер|аймақтар|республикалар)\w*$")


_SHORTENED = re.compile(r"[A-Z]\.[A-Z](?:\.[A-Z])?$")
"""A name of two letters or three, whose last stop is its own: «U.S.», «P.E.I.»."""


def find(sentence: Span, lang: Lang) -> list[Mention]:
    """Return the places that a sentence names, in order, none overlapping another."""
    tokens = list(words(sentence))
    if lang is Lang.EN:
        tokens = [part for token in tokens for part in joined_en.apart(token)]
    folded = [plain(token.text) for token in tokens]
    found: list[Mention] = []
    at = 0
    while at < len(tokens):
        mention, step = _at(sentence, tokens, folded, at, lang)
        if mention is not None:
            found.append(mention)
        at += step
    if lang is Lang.RU:
        found = shared_ru.with_shared(sentence, tokens, folded, found)
    elif lang is Lang.KK:
        found = _shared_kazakh(sentence, found)
    else:
        found = shared_en.with_shared(sentence, found)
    return found


def _at(
    sentence: Span, tokens: list[Span], folded: list[str], at: int, lang: Lang
) -> tuple[Mention | None, int]:
    known = index(lang)
    first = tokens[at]
    if not first.text[0].isupper() and lang is not Lang.RU:
        return None, 1
    for length in range(min(known.longest, len(tokens) - at), 0, -1):
        last = tokens[at + length - 1]
        raw = sentence.text[first.start - sentence.start : last.end - sentence.start]
        stops = 0 if _SHORTENED.match(raw) else raw.removeprefix("U.S.").count(".")
        if "," in raw or ";" in raw or stops > 1:
            continue
        form = " ".join(plain(raw).split())
        if lang is Lang.EN:
            form = form.removesuffix("'s")
        entry = known.forms.get(form)
        if entry is None and form.endswith("якутия"):
            entry = known.forms.get(f"{form})")
        weak = False
        if entry is None and lang is Lang.KK:
            entry, weak = _kazakh(form)
        if entry is None and lang is Lang.EN:
            entry = known.bare.get(form)
            entry = entry or known.peoples.get(form)
            after = sentence.text[last.end - sentence.start :]
            if entry and entry.kind == "r" and form in known.peoples and not _RULES.match(after):
                entry = None  # «a Bavarian firm»
            weak = entry is not None
        if entry and lang is Lang.EN and not _is_name(sentence, first, last, entry, form):
            listed = _LISTED.match(sentence.text[last.end - sentence.start :])
            entry, weak = known.bare.get(form) if listed else None, True
        if entry is None or not _is_name(sentence, first, last, entry, form):
            continue
        if lang is Lang.EN and _only_letters(entry, form):
            money = _MONEY.match(sentence.text, last.end - sentence.start)
            if money or not raw[: len(form)].isupper():
                continue  # «US$5», «Kim Hyeon Uk»
        name = entry.name(lang) if lang is not Lang.KK else _spelt(entry, form)
        return Mention(
            entry, first.start, last.end + _closes(sentence, last, raw), name, weak
        ), length
    return None, 1


def _closes(sentence: Span, last: Span, raw: str) -> bool:
    """Tell whether the mark behind a name is its own: the stop of «U.S.», «Саха (Якутия)»."""
    behind = sentence.text[last.end - sentence.start :][:1]
    return (behind == "." and _SHORTENED.match(raw) is not None) or (
        behind == ")" and raw.count("(") > raw.count(")")
    )


_MONEY = re.compile(r"\s?\$|\s+dollars?\b", re.IGNORECASE)
"""Behind letters that are a currency's and no country's: «US$5»."""


def _only_letters(entry: Entry, form: str) -> bool:
    """Tell whether a form of a country is the letters that stand for it: «UK»."""
    return len(form) < 5 and any(
        one.isupper() and plain(one) == form for one in entry.names(Lang.EN)
    )


_LOCATIVES = ("да", "де", "та", "те", "дағы", "дегі", "тағы", "тегі")
"""Kazakh endings by which somebody is in a place."""


def _is_name(sentence: Span, first: Span, last: Span, entry: Entry, form: str) -> bool:
    """Tell whether a match is a place here: capitals, and names that people bear need a word."""
    raw = sentence.text[first.start - sentence.start : last.end - sentence.start]
    if not any(letter.isupper() for letter in raw):
        return False
    if _only_a_title(sentence, first.start, last.end):
        return False
    if _GONE_ON.search(sentence.text[: first.start - sentence.start]):
        return False
    if entry.kind == "c" or " " not in form:
        base = plain(entry.ru if form not in _PERSONAL else form)
        before = sentence.text[: first.start - sentence.start]
        after = sentence.text[last.end - sentence.start :]
        if _GOES_ON.match(after):
            return False
        if form.removeprefix(base) in _LOCATIVES:
            return True  # «Таразда» is no person
        if form in _PERSONAL or base in _PERSONAL:
            if _IN_CASE_OF_OFFICE.search(before) and _SURNAME_AFTER.match(after):
                return False
            return bool(_CITY_WORD.search(before) or _CITY_AFTER.match(after))
        if raw.isupper() and len(raw) > 4 and not before.strip():
            return True
        if form.endswith("ском") and _ADJECTIVE_BEFORE.search(before):
            return False  # «на Большом Уссурийском» is an island, not Уссурийск
        if form.endswith("ском") and _IN_SOME.search(before):
            return False  # «в Омском районе», but «в Омске»
    return True


def _only_a_title(sentence: Span, start: int, end: int) -> bool:
    """Tell whether quotation marks make a name that of a thing: «Алтай», but not город «Алтай»."""
    before = sentence.text[: start - sentence.start]
    after = sentence.text[end - sentence.start :]
    marked = before[-1:] in _OPENING and after[:1] in _CLOSING and before and after
    return bool(marked) and not _CITY_WORD.search(before[:-1])


def _kazakh(form: str) -> tuple[Entry | None, bool]:
    """Match a Kazakh name whose last word bears a suffix; a region's without «облысы» is weak."""
    known = index(Lang.KK)
    *lead, last = form.split()
    for cut in range(len(last), 1, -1):
        if not KAZAKH_SUFFIX.fullmatch(last[cut:]):
            continue
        stem = " ".join([*lead, last[:cut]])
        entry = known.forms.get(stem)
        if entry is not None:
            return entry, False
        if stem in known.bare:
            return known.bare[stem], True
    if lead and _KAZAKH_PLURAL.match(last) and " ".join(lead) in known.bare:
        return known.bare[" ".join(lead)], False
    return None, False


_ONE_HEAD = {
    "облыстар": "облысы",
    "өлкелер": "өлкесі",
    "аймақтар": "аймағы",
    "республикалар": "республикасы",
}
_SHARED_HEAD = re.compile(rf"(?<= )({'|'.join(_ONE_HEAD)})\w*$")


def _spelt(entry: Entry, form: str) -> str:
    """Return the whole name of a region or town as a Kazakh text spells it."""
    if entry.kind == "n":
        return _country_spelt(entry, form)
    form = _SHARED_HEAD.sub(lambda match: _ONE_HEAD[match[1]], form)
    for name in entry.names(Lang.KK):
        rest = form.removeprefix(plain(name))
        said = rest != form and (not rest or KAZAKH_SUFFIX.fullmatch(rest))
        if said and (entry.kind == "c" or " " in name):
            return name
    return entry.kk


def _country_spelt(entry: Entry, form: str) -> str:
    """Return the short name of a country that a Kazakh text uses: «Венгрия» or «Мажарстан»."""
    for name in entry.names(Lang.KK):
        short = " " not in name and not name.isupper()
        rest = form.removeprefix(plain(name))
        if short and rest != form and (not rest or KAZAKH_SUFFIX.fullmatch(rest)):
            return name
    return entry.kk


def _shared_kazakh(sentence: Span, found: list[Mention]) -> list[Mention]:
    """Make «Павлодар» of «Павлодар және Омбы облыстары» a region, not the city."""
    bare = index(Lang.KK).bare
    result: list[Mention] = []
    plural = False
    for one in reversed(found):
        text = sentence.text[one.start - sentence.start : one.end - sentence.start]
        between = sentence.text[one.end - sentence.start :].lstrip()
        if one.entry.kind == "r" and _KAZAKH_PLURAL.search(text):
            plural = True
        elif _KAZAKH_REGION.match(between) and plain(text) in bare:
            one = Mention(bare[plain(text)], one.start, one.end, bare[plain(text)].kk)
        elif plural and re.match(r"(?:және|мен|пен|бен|,)", between):
            region = one.entry if one.entry.kind == "r" else bare.get(plain(text))
            one = Mention(region, one.start, one.end, region.kk) if region else one
        else:
            plural = False
        result.append(one)
    return result[::-1]
