"""Kazakh organs that each state has, and bodies of the United Nations, which sign for themselves.

The rule: a chamber of a parliament, a highest court, what audits the budget, with the country that
leads it («Қазақстан Сенаты», «Түркияның Есептер соты»), where the sentence tells of a paper; in
talks they speak for their country.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span

_END = r"(?:н(?:ың|ің|а|е|да|де|дағы|дегі|ан|ен|ы|і)?|мен|пен|бен)?"
_PARLIAMENT = r"(?:Парламент(?:інің|і|тің)?\s+)?"
_HOUSE = (
    r"Сенаты?|Мәжіліс(?:і)?|Федерация\s+Кеңесі|Мемлекеттік\s+[Дд]умасы?|"
    r"Олий\s+Мажлис(?:інің|і)?(?:\s+(?:Сенаты|[Зз]аңнама\s+палатасы))?|"
    r"Жогорку\s+Кеңеші?|Жоғорғу\s+Кеңеші?|Милли\s+[Мм]әжілісі?|Мәжлиси\s+\w+|Ұлы\s+[Хх]уралы?|"
    r"Ұлы\s+Ұлттық\s+[Мм]әжілісі|(?:Ұлттық|Федера[а-я]*[қы])\s+[Жж]иналыс(?:ы|ының)?\s+(?:Республика|Федерация)\s+[Кк]еңесі|"
    r"(?:Ұлттық|Федера[а-я]*[қы])\s+[Жж]иналысы"
)
_ORGAN = (
    r"Жоғарғы\s+[Сс]оты?|Конституциялық\s+[Сс]оты?|Есептер\s+соты|"
    r"Жоғары\s+аудиторлық\s+палата(?:сы)?|Есеп\s+комитеті|[Бб]ас\s+прокуратура(?:сы)?"
)
_STATE = re.compile(rf"(?<![\w«-])(?P<name>{_PARLIAMENT}(?:{_HOUSE})|{_ORGAN}){_END}(?![\w-])")
_OF = re.compile(
    r"(?<![\w-])[А-ЯӘҒҚҢӨҰҮҺІ][\w-]+(?:\s+[А-ЯӘҒҚҢӨҰҮҺІ][\w-]+)?\s+(?:[Рр]еспубликасы|Федерациясы)(?:ның)?\s+$|"
    r"(?<![\w-])[А-ЯӘҒҚҢӨҰҮҺІ][\w-]*(?:ия|стан)(?:ның)?\s+$"
)
"""A country of no list, whose organ follows: «Бозтау Республикасының …»."""
_NATIONS = re.compile(
    r"(?<![\w-])(?P<name>(?:БҰҰ|Біріккен\s+Ұлттар\s+Ұйымының)\s+(?:[\w-]+\s+){1,5}?"
    rf"(?:бағдарламасы|қоры|агенттігі|басқармасы|комиссиясы|университеті)){_END}(?![\w-])"
)
_PAPER = re.compile(r"қол\s?(?:қой|таңба)|меморандум|келісім|хаттама|жоспар|құжат", re.IGNORECASE)


def find(sentence: Span, known: list[Mention]) -> Iterator[tuple[int, int, str]]:
    """Yield where a sentence about a paper names such organs, and how they are called."""
    text = sentence.text
    if _PAPER.search(text) is None:
        return
    for match in _NATIONS.finditer(text):
        yield match.start(), match.end(), " ".join(match["name"].split())
    for match in _STATE.finditer(text):
        start = match.start()
        if of := _OF.search(text, 0, start):
            start = of.start()
        for one in known:
            end = one.end - sentence.start
            if one.entry.kind == "n" and end <= start and not text[end:start].strip():
                start = one.start - sentence.start
        yield start, match.end(), " ".join(text[start : match.end("name")].split())
