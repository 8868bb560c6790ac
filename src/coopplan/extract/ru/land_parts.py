"""Parts of lands that a Russian text names by heads of their own: «Амгинский улус».

The rule: an adjective of a place and the head that it agrees with are one name in the nominative;
behind a head, an adjective and a name that both stand in the nominative are one that does not
change («округа Верхняя Саксония»), whatever place is named within it.
"""

from __future__ import annotations

import re

from coopplan.extract.gazetteer import Entry
from coopplan.extract.mention import Mention
from coopplan.extract.ru import lands
from coopplan.extract.ru.districts import made, masculine
from coopplan.extract.sentences import Span
from coopplan.language.morphology import readings

_ADJECTIVE = r"(?<![\w-])(?P<adj>[А-ЯЁ][А-Яа-яё-]*(?:ск|цк)"
_MASCULINE = re.compile(
    rf"{_ADJECTIVE}(?:ий|ого|ому|им|ом))\s+"
    r"(?P<head>улус|наслег|кожуун|хошун|сомон|повят|марз|кантон|муниципалитет|сельсовет|джамоат|национальн\w+\s+(?:улус|наслег|район))"
    r"(?:а|у|ом|е)?(?![\w-])"
)
_FEMININE = re.compile(
    rf"{_ADJECTIVE})(?:ая|ой|ую)\s+"
    r"(?P<sorts>(?:(?:городск|сельск|поселков|территориальн|объедин[её]нн)(?:ая|ой|ую)\s+){0,3})"
    r"(?P<head>жупани|волост|общин|коммун|губерни|громад)"
    r"(?P<end>[яьа]|[иыею]|[ею]й|ью|ой)(?![\w-])"
)
_FEMININE_HEADS = {
    "жупани": "жупания", "волост": "волость", "общин": "община", "коммун": "коммуна",
    "губерни": "губерния", "громад": "громада",
}  # fmt: skip
_SETTLEMENT = re.compile(
    rf"{_ADJECTIVE})(?:ое|ого|ому|им|ом)\s+(?P<sort>сельск|городск)(?:ое|ого|ому|им|ом)\s+"
    r"поселени(?:е|я|ю|ем|и)(?![\w-])"
)
_SMALL_TOWN = re.compile(
    r"(?<![\w-])(?P<adj>[А-ЯЁ][а-яё]{3,})(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем)\s+"
    r"город(?:ок|к(?:а|у|ом|е))(?![\w-])"
)
_OF_TWO = re.compile(
    r"(?<![\w-])(?i:округ|регион|кантон|повят|общин|земл|провинци|воеводств|префектур|департамент|"
    r"кра)[а-яё]{0,2}\s+"
    rf"(?P<adj>[А-ЯЁ][а-яё]+(?:ая|яя|ий|ый|ое|ее))\s+(?P<name>{lands.NAME})(?![\w-])(?!\s+[А-ЯЁ])"
)


def _masculine(sentence: Span, match: re.Match[str]) -> Mention:
    *national, head = match["head"].split()
    name = " ".join([masculine(match["adj"]), *("национальный" for _ in national), head])
    return made(sentence, match.start(), match.end(), name)


def _feminine(sentence: Span, match: re.Match[str]) -> Mention:
    sorts = re.sub(r"(?:ой|ую)(?=\s)", "ая", match["sorts"])
    name = f"{match['adj']}ая {sorts}{_FEMININE_HEADS[match['head']]}"
    return made(sentence, match.start(), match.end(), name)


def _settlement(sentence: Span, match: re.Match[str]) -> Mention:
    name = f"{match['adj']}ое {match['sort']}ое поселение"
    return made(sentence, match.start(), match.end(), name)


def _small_town(sentence: Span, match: re.Match[str]) -> Mention | None:
    first = next((one for one in readings(match.group().split()[0]) if "ADJF" in one.tags), None)
    if first is None:
        return None
    adjective = first.normal.capitalize()
    adjective = match["adj"] + adjective[len(match["adj"]) :]
    return made(sentence, match.start(), match.end(), f"{adjective} городок")


def _of_two(sentence: Span, match: re.Match[str]) -> Mention | None:
    adjective, name = readings(match["adj"]), readings(match["name"])
    if not any("ADJF" in one.tags and one.case == "nomn" for one in adjective):
        return None
    if not any("NOUN" in one.tags and one.case == "nomn" for one in name):
        return None
    whole = f"{match['adj']} {match['name']}"
    start, end = sentence.start + match.start("adj"), sentence.start + match.end()
    return Mention(Entry("r", "", whole, "", ""), start, end, whole)


WIDER = ((_OF_TWO, _of_two),)
"""What is named whatever place is within it."""
READERS = (
    (_MASCULINE, _masculine),
    (_FEMININE, _feminine),
    (_SETTLEMENT, _settlement),
    (_SMALL_TOWN, _small_town),
)
"""What is looked for, and how a match is read."""
