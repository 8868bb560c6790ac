"""Regions of which a Russian sentence says the head once: «Омской и Павлодарской областями»."""

from __future__ import annotations

from functools import cache

from coopplan.extract.forms import ADJECTIVE_ENDING
from coopplan.extract.gazetteer import Entry, entries, index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

_HEADS_RU = {
    "област": ("область",),
    "кра": ("край",),
    "автономн": ("округ", "область"),
    "велаят": ("велаят",),
    "аймак": ("аймак",),
    "республик": ("республика",),
    "регион": (),
}


def with_shared(
    sentence: Span, tokens: list[Span], folded: list[str], found: list[Mention]
) -> list[Mention]:
    """Add «Омской» of «Омской и Павлодарской областями», and adjectives of regions alone."""
    stems = index(Lang.RU).stems
    taken = [(one.start, one.end) for one in found]
    for at, token in enumerate(tokens):
        if not ADJECTIVE_ENDING.search(folded[at]) or any(s <= token.start < e for s, e in taken):
            continue
        stem = ADJECTIVE_ENDING.sub("", folded[at])
        if at + 1 < len(folded) and folded[at + 1].startswith(_OF_CITY) and stem in _of_cities():
            city = _of_cities()[stem]
            found.append(Mention(city, token.start, token.end, city.ru))
            continue
        entry = stems.get(stem)
        if entry is None:
            continue
        following = folded[at + 1] if at + 1 < len(folded) else ""
        if entry.kind == "n" and following.startswith(_PART_OF_COUNTRY):
            continue  # «китайской провинции …»
        if entry.kind == "r" and _in_a_name(tokens, folded, at):
            continue
        head = _list_head(folded, at)
        strong = head is not None and token.text[0].isupper()
        end = token.end
        if head == at + 1:
            end = tokens[head].end
        found.append(Mention(entry, token.start, end, entry.ru, weak=not strong))
    return sorted(found, key=lambda one: one.start)


_PART_OF_COUNTRY = ("провинц", "регион", "област", "город", "район", "уезд", "префектур")
_OF_CITY = ("городск", "горисполком", "горсовет")


_RULES = (
    "совет", "дум", "курултай", "хурал", "маслихат", "палат", "собрани", "област", "кра",
    "республик", "округ", "муницип", "город", "исполн", "администрац", "правительств", "парламент",
    "губернатор", "мэр", "тпп", "минист", "велаят", "аймак", "автономн", "район",
)  # fmt: skip
"""Capital words behind the adjective of a region that keep it a region's own."""


def _in_a_name(tokens: list[Span], folded: list[str], at: int) -> bool:
    """Tell whether an adjective is part of the name of a thing: «Московский Кремль»."""
    if at + 1 >= len(tokens) or not tokens[at].text[0].isupper():
        return False
    after = tokens[at + 1]
    alone = after.text[0].isupper() and not after.text.isupper()
    beside = after.start - tokens[at].end == 1
    adjective = ADJECTIVE_ENDING.search(folded[at + 1]) is not None
    return alone and beside and not adjective and not folded[at + 1].startswith(_RULES)


@cache
def _of_cities() -> dict[str, Entry]:
    """Return the stems of adjectives of cities («бишкекск»), the regular ones."""
    found: dict[str, Entry] = {"московск": _city("Москва"), "уфимск": _city("Уфа")}
    for entry in entries():
        base = plain(entry.ru).rstrip("аяйиоы")
        if entry.kind == "c" and " " not in base:
            found.setdefault(base if base.endswith("ск") else f"{base}ск", entry)
    return found


def _city(name: str) -> Entry:
    return next(one for one in entries() if one.kind == "c" and one.ru == name)


def _list_head(folded: list[str], at: int) -> int | None:
    """Return the place of «областями» after a list of adjectives that starts at ``at``."""
    stems = index(Lang.RU).stems
    for further in range(at + 1, min(at + 26, len(folded))):
        word = folded[further]
        if any(word.startswith(head) for head in _HEADS_RU):
            return None if word.startswith("регион") else further
        adjective = ADJECTIVE_ENDING.search(word) is not None
        if word not in ("и", "а", "также", "с") and not (
            adjective and ADJECTIVE_ENDING.sub("", word) in stems
        ):
            return None
    return None
