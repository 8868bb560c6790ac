"""Russian bodies that letters name together with what stands beside them: «Тарский ГАУ».

The adjective of a town before letters («Тарская МРБ»), whom they are called after behind them
(«КемГУ имени Ильи Рогова»): either makes a name, and so does a site's ending («ВЭБ.РФ») or a
number; letters alone may be anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract import months
from coopplan.extract.ru import named_after

_NO_BODY = (
    r"(?!(?:РФ|РК|РБ|РТ|СССР|АЭС|ГЭС|ТЭЦ|ТЭС|ГРЭС|НПЗ|ГПЗ|ГОК|ОЭЗ|СЭЗ|ТОР|ВСМ|КПП|АО)(?![\w-]))"
)
_OF_TOWN = re.compile(
    r"(?<![\w-])(?P<stem>[А-ЯЁ][\w-]*[а-яё][сц]к)(?:ий|ого|ому|им|ом|(?P<femn>ая|ой|ую))\s+"
    rf"(?P<letters>{_NO_BODY}[А-ЯЁ]{{2,6}})(?![\w-])(?!\s*[«\"])"
)
_OF_SITE = re.compile(r"(?<![\w-])(?:[А-ЯЁ]{2,6}|[А-ЯЁ][а-яё]{2,9})\.(?:РФ|рф)(?![\w-])")
"""A name that is written as one of a site: «ВЭБ.РФ»."""
_OF_ACADEMY = re.compile(r"(?<![\w-])(?:СО|УрО|ДВО|ЮНЦ|КНЦ|СНЦ|УФИЦ|КарНЦ|ДФИЦ|ФИЦ)\s+РАН(?![\w-])")
"""A branch of an academy by its letters: «СО РАН»."""
_NUMBERED = re.compile(
    rf"(?<![\w«-])(?P<letters>{_NO_BODY}[А-ЯЁ]{{3,6}})(?<!ЭФ)\s?\d{{1,2}}(?!\s+{months.RU})(?=\s*(?:[;)»]|[.,](?!\d)|$)|"
    r"\s+(?:[А-ЯЁ][а-яё]+\s+[А-ЯЁ]|(?:и|а\s+также|со?|об?|в|на)\s+(?!\d)|[—–]\s|"
    r"(?:[а-яё]+\s+){0,2}?(?:подпи|заключ|договор|услови|намерен|буд|предостав|профинанс)[а-яё]*))"
)
"""Letters with a number that counts nothing: «ВТБ 24»."""
_LETTERS = re.compile(
    r"(?<![\w-])[А-ЯЁ][а-яё]{0,5}(?:[А-ЯЁ]+[а-яё]?)+(?:-[А-ЯЁ]{3,})?(?=\s+(?:(?:имени|им\.)\s*\S|Петра\s+Великого))"
)
_STOPS = frozenset(("ТПП", "МИД", "МВД", "МЧС"))


def find(text: str, starts: frozenset[int]) -> Iterator[tuple[int, int, str]]:
    """Yield where such names begin and end, and the name; ``starts`` are where places begin."""
    for match in _OF_TOWN.finditer(text):
        if match["letters"] in _STOPS:
            continue
        end = named_after.end(text, match.end(), starts) or match.end()
        lead = f"{match['stem']}{'ая' if match['femn'] else 'ий'} {match['letters']}"
        yield match.start(), end, lead + text[match.end() : end]
    for match in _OF_SITE.finditer(text):
        yield match.start(), match.end(), match.group()
    for match in _OF_ACADEMY.finditer(text):
        yield match.start(), match.end(), match.group()
    for match in _NUMBERED.finditer(text):
        yield match.start(), match.end(), match.group()
    for match in _LETTERS.finditer(text):
        end = named_after.end(text, match.end(), starts) or match.end()
        if end > match.end():
            yield match.start(), end, text[match.start() : end]


_LONGEST = 5
"""Letters in one word of letters at most."""


def are(words: list[str], text: str) -> bool:
    """Tell whether capital words of a sentence are the letters of a body, not somebody's name."""
    return (
        not text.isupper()
        and all(one.isupper() and len(one) <= _LONGEST for one in words)
        and not named_after.is_first_name(words[0])
    )
