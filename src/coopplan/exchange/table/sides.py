"""Which party a heading or a body's name speaks of, by the names of the parties of the agreement.

The rule: a country names a side only where one party alone is of that country; a name that fits
two parties is on no one's side.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from coopplan.model.frozen import frozen
from coopplan.model.party import Party
from coopplan.model.text import LocalText, fold

_COUNTRIES: Mapping[str, str] = {
    "RU": r"росси\w*|рф|ресей\w*|russia\w*",
    "KZ": r"казахстан\w*|рк|қазақстан\w*|қр|kazakh\w*",
    "BY": r"белорус\w*|беларус\w*|рб|belarus\w*",
    "KG": r"кыргыз\w*|киргиз\w*|қырғыз\w*|kyrgyz\w*",
    "UZ": r"узбек\w*|өзбек\w*|uzbek\w*",
    "CN": r"кита\w*|кнр|қытай\w*|chin\w*",
    "AZ": r"азербайджан\w*|әзербайжан\w*|azerbaijan\w*",
    "TM": r"туркмен\w*|түрікмен\w*|turkmen\w*",
    "AM": r"армен\w*|армян\w*|armenia\w*",
    "MN": r"монгол\w*|моңғол\w*|mongolia\w*",
}
_COMMON = frozenset(
    "область области облыс облысы республика республики край края город город. қала қаласы region "
    "oblast republic city district район ауданы округ округа автономный народная народной".split()
)
_SMALL = frozenset("и of the and мен және".split())
_SIDE_WORDS = re.compile(
    r"\b(?:сторон[аыуе]?|тарап\w*|side|област[ьи]|обл|облыс\w*|республик\w*|өңір\w*|край|края|от|со|"
    r"федераци[яи]|федерация\w*|region|oblast|republic|of|the|бойынша|жағы\w*|город|города|г)\b\.?|"
    r"(?<=-)[дтн][ае]н\b"
)
_LED_TO = re.compile(
    r"(?:по|для|на|из|(?:in|from|for|on)(?: (?:the )?(?:part|behalf) of)?)\s+", re.IGNORECASE
)
"""What may stand before a side's name in a heading, «от» and «со» apart."""

_HEADING = re.compile(
    r"сторон|тарап|\bside\b|^от\b|^республика\b|(?:ая|ий) (?:область|край|федерация)$|облысы$|"
    r"федерациясы$|region$|oblast$"
)
"""What makes a line without a colon a heading, and not the end of a body's name."""


@frozen
class Side:
    """A party and how its names begin."""

    ref: str
    pattern: re.Pattern[str]
    country: re.Pattern[str] | None


def sides_of(parties: Sequence[Party]) -> tuple[Side, ...]:
    """The sides of an agreement."""
    found = []
    for party in parties:
        stems = {
            re.escape(stem) + r"\w*"
            for text in (party.name, party.short, party.adjective)
            for stem in _stems(text)
        }
        stems |= _short_names(party)
        stems.add(re.escape(fold(party.ref)))
        pattern = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(stems))})(?!\w)")
        alone = sum(1 for other in parties if other.country == party.country) == 1
        words = _COUNTRIES.get(party.country or "") if alone else None
        country = re.compile(rf"(?<!\w)(?:{words})(?!\w)") if words else None
        found.append(Side(party.ref, pattern, country))
    return tuple(found)


def _stems(text: LocalText) -> set[str]:
    """How the words of a name begin, endings left off: «астрахан» for «Астраханская область»."""
    found = set()
    for told in (text.ru, text.kk, text.en):
        for word in re.findall(r"[^\W\d_]+", fold(told or "")):
            if len(word) >= 4 and word not in _COMMON:
                bare = re.sub(r"(?<=ск)(?:ая|ий|ой|ое)$", "", word)
                found.add(bare if bare != word else word[: max(4, len(word) - 1)])
    return found


def _short_names(party: Party) -> set[str]:
    """A party by its letters: «СКО», as the register has it or of «Северо-Казахстанская область».

    Two letters are too few: «АО» is a company.
    """
    found = set()
    for text in (party.name, party.short):
        for told in filter(None, (text.ru, text.kk, text.en)):
            words = re.findall(r"[^\W\d_]+", told)
            found |= {word for word in words if word.isupper() and 2 < len(word) < 7}
            found.add("".join(word[0] for word in words if word not in _SMALL))
    return {re.escape(fold(name)) for name in found if 2 < len(name) < 7}


def side_named(text: str, sides: Sequence[Side], *, country: bool = True) -> str | None:
    """The one party that a text names, None where it names none or several."""
    told = fold(text)
    named = [side.ref for side in sides if side.pattern.search(told)]
    if not named and country:
        named = [side.ref for side in sides if side.country and side.country.search(told)]
    return named[0] if len(named) == 1 else None


def side_of_body(name: str, sides: Sequence[Side]) -> str | None:
    """The one party that a body's name names, None where it names another's country too.

    «Генеральное консульство Республики Казахстан в Астрахани» is not of Astrakhan's side.
    """
    named = side_named(name, sides, country=False)
    told = fold(name)
    others = [s for s in sides if s.ref != named and s.country and s.country.search(told)]
    return None if others else named


def sides_in_turn(name: str, sides: Sequence[Side]) -> tuple[str, ...]:
    """The parties that a name tells one after another with strokes between: «(РФ / РК)»."""
    bare = re.sub(r"[()]", " ", name)
    found = [side_named(part, sides) for part in bare.split("/")]
    told = tuple(one for one in found if one is not None)
    return told if len(told) == len(found) == len(set(told)) and len(told) > 1 else ()


def side_of_ref(ref: str, sides: Sequence[Side]) -> str | None:
    """The party of a ref, whatever the case in which it is typed."""
    return next((one.ref for one in sides if one.ref.casefold() == ref.casefold()), None)


def side_coded(code: str, sides: Sequence[Side]) -> str | None:
    """The one party of a country that is told by its code: ``kz``."""
    found = [side.ref for side in sides if side.ref.casefold().split("-")[0] == fold(code)]
    return found[0] if len(found) == 1 else None


def side_heading(line: str, sides: Sequence[Side]) -> str | None:
    """The party whose heading a line of a cell is: «Российская сторона:», «от Атырауской области:».

    A line without a colon is a heading only when nothing but a side's name stands in it.
    """
    told = fold(line).rstrip(" .-–—")
    ref = side_named(told, sides)
    if ref is None or len(told) > 80:
        return None
    if not told.endswith(":") and not _HEADING.search(told):
        return None
    side = next(one for one in sides if one.ref == ref)
    rest = side.pattern.sub(" ", told)
    rest = side.country.sub(" ", rest) if side.country else rest
    rest = _SIDE_WORDS.sub(" ", rest.rstrip(":"))
    return ref if not re.search(r"\w{2,}", rest) else None


def side_before_colon(head: str, sides: Sequence[Side]) -> str | None:
    """The party whose heading a text is that has a colon or a dash behind it: «по Астрахани»."""
    return side_heading(f"{_LED_TO.sub('', head.strip(), count=1)}:", sides)
