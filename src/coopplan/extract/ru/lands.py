"""Regions that a Russian text names and no list holds: «Ровенская область», «провинция Кангвон».

Only where the text itself says that the name is that of a region, or of a land that has a head.
"""

from __future__ import annotations

import re

from coopplan.extract.eastern_names import SURNAMES_FIRST
from coopplan.extract.gazetteer import Entry, index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.ru.named_after import is_first_name
from coopplan.extract.sentences import Span
from coopplan.language.morphology import readings
from coopplan.model.text import Lang

NAME = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁа-яё][а-яё]+)*"
_OBLAST = re.compile(
    r"(?<![\w-])(?P<adj>[А-ЯЁ][а-яё]+(?:-[А-ЯЁ]?[а-яё]+)*(?:ск|цк)(?:ая|ой|ую))\s+"
    r"(?P<head>област(?:ь|и|ью)|областн(?:ой|ая|ую|ым|ого|ому)\s+"
    r"(?:государственн\w+\s+администраци|совет|администраци|исполнительн\w+\s+комитет)\w*)"
)
"""A region of no list: «Ровенская область», and the bodies of one that are named after it."""
_OBLASTS = re.compile(
    r"(?P<list>(?:[А-ЯЁ][а-яё-]+(?:ск|цк)(?:ой|ая|ую)(?:,\s+|\s+и\s+))+"
    r"[А-ЯЁ][а-яё-]+(?:ск|цк)(?:ой|ая|ую))\s+област(?:ей|ями|ям|ях|и)\b"
)
_SYLLABLE = r"[А-ЯЁ][а-яё]{0,4}(?![а-яё-])"
_PROVINCE = re.compile(
    rf"\b(?P<head>провинци|префектур|штат|воеводств|губерни)[а-яё]{{0,3}}\s+(?P<name>{NAME})(?![а-яё])"
    rf"(?:(?P<more>\s+{_SYLLABLE}(?!\s+[А-ЯЁ]))|"
    r"(?!\s+[А-ЯЁ][а-яё]+(?:\s+[,.(–—а-яё]|[,.(]|\s*$)))"
)
_PROVINCE_HEADS = {
    "провинци": "провинция", "префектур": "префектура", "штат": "штат", "воеводств": "воеводство",
    "губерни": "губерния",
}  # fmt: skip
_AUTONOMY = re.compile(
    r"\bавтономн(?:\w+|о-территориальн\w+)\s+(?:кра[йяюе]\w*|област\w+|провинци\w+|образовани\w+)\s+"
    rf"(?P<name>{NAME})(?![а-яё])"
)


def oblasts(sentence: Span, known: list[Mention]) -> list[Mention]:
    """Return the regions of no list in a shared list: «Волынской и Закарпатской областями»."""
    found = []
    for match in _OBLASTS.finditer(sentence.text):
        for one in re.finditer(r"[А-ЯЁ][а-яё-]+", match["list"]):
            start = sentence.start + match.start("list") + one.start()
            if not any(each.start <= start < each.end for each in known):
                name = f"{re.sub('(?:ой|ую)$', 'ая', one.group())} область"
                entry = Entry("r", "", name, "", "")
                found.append(Mention(entry, start, start + len(one.group()), name))
    return found


def _oblast(sentence: Span, match: re.Match[str]) -> Mention:
    name = f"{re.sub('(?:ой|ую)$', 'ая', match['adj'])} область"
    known = index(Lang.RU).forms.get(plain(re.sub("(?:ой|ая)-", "о-", name)))
    entry = known or Entry("r", "", name, "", "")  # «Восточной-Казахстанской области» is known
    name = known.ru if known else name
    end = (
        match.end("head") if match["head"].startswith(("область", "области")) else match.end("adj")
    )
    return Mention(entry, sentence.start + match.start(), sentence.start + end, name)


def _province(sentence: Span, match: re.Match[str]) -> Mention | None:
    """Return «провинция Куангнинь», whose own name does not change behind its head."""
    if any("ADJF" in one.tags for one in readings(match["name"])[:1] if one.known):
        return None  # «префектура Северного административного округа»
    behind = sentence.text[match.end() :]
    if match["name"].lower() in SURNAMES_FIRST and re.match(r"\s+[А-ЯЁ][а-яё]+\s+[А-ЯЁ]", behind):
        return None  # «председатель провинции Чань Минь Шань»
    if is_first_name(match["name"]) and re.match(r"\s+[А-ЯЁ]", sentence.text[match.end() :]):
        return None  # «глава провинции Ахмед Мустафа Кемаль»
    if match["more"] and not _in_syllables(sentence.text[: match.start()], match):
        return None
    name = f"{_PROVINCE_HEADS[match['head'].lower()]} {match['name']}{match['more'] or ''}"
    entry = Entry("r", "", name, "", "")
    return Mention(entry, sentence.start + match.start(), sentence.start + match.end(), name)


_HEADED = re.compile(
    r"\b(?:губернатор|глав|председател|руководител|секретар)[а-яё]{0,3}\s+$", re.IGNORECASE
)


def _in_syllables(lead: str, match: re.Match[str]) -> bool:
    """Tell whether two words are the name of one province, «Тхай Нгуен», and not of its head."""
    short = re.fullmatch(_SYLLABLE, match["name"]) is not None
    strange = not any(one.known for one in readings(match["name"]))
    return short and strange and not _HEADED.search(lead)


def _autonomy(sentence: Span, match: re.Match[str]) -> Mention | None:
    """Return «автономный край …» by its own name, which does not change behind its head."""
    given = re.match(r"\s+(?P<one>[А-ЯЁ][а-яё]+)(?P<two>\s+[А-ЯЁ])?", sentence.text[match.end() :])
    if is_first_name(match["name"]) or (given and not given["two"]):
        return None  # «глава автономной области Игорь Орлов»
    entry = Entry("r", "", match["name"], "", "")
    return Mention(entry, sentence.start + match.start(), sentence.start + match.end(), entry.ru)


REPUBLIC = re.compile(r"^[А-ЯЁ][а-яё]{3,}и(?:и|ей|ю|я)$")


def republic(word: str) -> str | None:
    """Return the nominative of a land whose name the dictionary lacks: «глава Гагаузии»."""
    return None if any(one.known for one in readings(word)) else re.sub("(?:и|ей|ю)$", "я", word)


READERS = ((_AUTONOMY, _autonomy), (_OBLAST, _oblast), (_PROVINCE, _province))
"""What is looked for, and how a match is read."""
