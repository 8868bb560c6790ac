"""Bodies of one sort that a Russian sentence tells apart by adjectives alone.

«Омский и Томский аграрные университеты», «ректоры Омского и Томского вузов»: the rule is that each
capital adjective of a list before a head in the plural is one body, called by it, by what stands
between, and by the head in the singular.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.gazetteer import BODY
from coopplan.extract.mention import Mention
from coopplan.extract.ru.institutions import mention
from coopplan.extract.sentences import Span
from coopplan.language.morphology import Reading, inflected, readings

_HEADS = (
    "университет", "институт", "академия", "колледж", "палата", "вуз", "филармония", "школа",
    "гимназия", "библиотека", "больница", "музей", "театр", "лицей", "техникум", "центр",
)  # fmt: skip
_ADJECTIVE = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ]?[а-яё]+)*(?:ск|цк)(?:ий|ая|ого|ой|ому|им|ом|ую)"
_CALLED = rf"(?:{_ADJECTIVE}|[А-ЯЁ][а-яё]+и(?![\w-]))"
"""What calls one: an adjective, or a name that has no cases («Коми»)."""
_SHARED = re.compile(
    rf"(?<![\w-])(?P<list>(?:{_CALLED}(?:,\s+|\s+и\s+))+{_CALLED})"
    r"(?P<field>(?:\s+[а-яё-]+(?:ые|ие|ых|их|ым|им|ыми|ими)){0,3})\s+"
    r"(?P<head>(?:университет|институт|академи|колледж|палат|вуз|филармони|школ|гимнази|библиотек|"
    r"больниц|музе|театр|лице|техникум|центр)(?:ы|и|а|я|ов|ев|й|ам|ям|ами|ями|ах|ях)?)(?![\w-])"
)
_GENDER = {"masc": "ий", "femn": "ая"}


def find(sentence: Span) -> Iterator[Mention]:
    """Yield the bodies of the lists of a sentence, in order; each stands where its adjective does.

    The last one stands up to the end of the head.
    """
    for match in _SHARED.finditer(sentence.text):
        head = _plural(match["head"])
        if head is None:
            continue
        noun, gender, words = head
        if noun == "центр" and not match["field"]:
            continue
        field = [_single(word, gender) for word in match["field"].split()]
        for one in re.finditer(_CALLED, match["list"]):
            adjective = re.sub(r"(?:ий|ая|ого|ой|ому|им|ом|ую)$", _GENDER[gender], one.group())
            start = match.start("list") + one.start()
            last = one.end() == len(match["list"])
            end = match.end() if last else start + len(one.group())
            name = " ".join([adjective, *field, noun])
            yield mention(sentence, start, end, name, BODY, words.case)


def _plural(word: str) -> tuple[str, str, Reading] | None:
    """Return a head in the singular with its gender, where a word is its plural."""
    for one in readings(word):
        if one.normal in _HEADS and "plur" in one.tags:
            single = readings(one.normal)[0]
            return one.normal, next(tag for tag in ("masc", "femn") if tag in single.tags), one
    return None


def _single(word: str, gender: str) -> str:
    """Return an adjective of a plural in the nominative singular."""
    for one in readings(word):
        if "ADJF" in one.tags and "plur" in one.tags:
            return inflected(word, one, "nomn", gender) or word
    return word
