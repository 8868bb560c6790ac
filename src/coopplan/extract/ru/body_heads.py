"""The nouns by which Russian institutions are called: «музей», «ресбольница», «театр-фестиваль».

A head may bear a clipped adjective before it («медуниверситет») or another noun behind it
(«музей-заповедник»): it declines and is read like the bare one. Heads that are common nouns too
name a body only where a proper name, or what they ask for in ``MEANT``, says so.
"""

from __future__ import annotations

import re
from functools import lru_cache

from coopplan.language.morphology import Reading, readings

_SCHOOLS = (
    "университет", "академия", "институт", "колледж", "техникум", "вуз", "школа", "училище",
    "лицей", "гимназия", "консерватория", "семинария", "факультет", "политех",
)  # fmt: skip
_CULTURE = (
    "библиотека", "музей", "театр", "филармония", "капелла", "галерея", "архив", "цирк", "оркестр",
    "ансамбль", "планетарий", "обсерватория", "зоопарк", "дом", "киностудия", "кванториум",
    "дворец", "эрмитаж",
)  # fmt: skip
_HEALTH = (
    "больница", "клиника", "поликлиника", "госпиталь", "санаторий", "диспансер", "роддом",
)  # fmt: skip
_PRESS = (
    "газета", "журнал", "издательство", "телеканал", "радиостанция", "телерадиокомпания",
    "телекомпания", "радиокомпания", "медиагруппа", "медиахолдинг", "информагентство",
)  # fmt: skip
_AUTHORITY = (
    "министерство", "комитет", "департамент", "управление", "агентство", "минздрав", "дирекция",
    "служба", "учреждение", "посольство", "консульство", "прокуратура", "инспекция",
    "суд", "комиссия", "бюро",
)  # fmt: skip
_PARLIAMENTS = (
    "собрание", "дума", "совет", "парламент", "курултай", "хурал", "институция", "маслихат",
    "кенгаш", "кенеш", "заксобрание", "сенат", "мажилис", "мажлис", "меджлис",
)  # fmt: skip
_UNIONS = (
    "палата", "фонд", "федерация", "ассоциация", "союз", "профсоюз", "профобъединение",
    "объединение", "организация", "общество", "епархия", "митрополия", "клуб", "лига", "конгресс",
    "гильдия", "церковь",
)  # fmt: skip
_BUSINESS = (
    "банк", "корпорация", "завод", "комбинат", "предприятие", "компания", "холдинг", "концерн",
    "фабрика", "аэропорт", "биржа", "верфь", "авиакомпания", "кооператив",
    "дорога", "порт",
)  # fmt: skip
_LAND = ("технопарк", "парк", "заповедник", "сад", "академгородок", "зона")
_PARTS = ("центр", "отделение", "филиал", "представительство")
_HEADS = frozenset(
    (*_SCHOOLS, *_CULTURE, *_HEALTH, *_PRESS, *_AUTHORITY, *_PARLIAMENTS, *_UNIONS, *_BUSINESS,
     *_LAND, *_PARTS)
)  # fmt: skip
_CLIPPED = (
    r"(?:рес|респ|обл|гор|рай|край|гос|мед|пед|тех|нац|агро|нар|сель|спорт|мясо|хлебо|молоко|хлеб|"
    r"мол|онко|ген|авиа|зак|ветер)"
)
MEANT = {
    "совет": re.compile(
        r"\s+(?:народных\s+)?депутатов|\s+муфтиев|\s+ветеранов|\s+ректоров|\s+\S*профсоюзов|"
        r"\s+муниципальных\s+образований|^Государственн\w+\s+совет|^координационн\w+\s+совет\w*\s|"
        r"(?-i:^Совет\w*\s+по\s+.*[А-ЯЁ])|"
        r"^[А-ЯЁ]\S+(?:ск|цк)\S+\s+(?:городск|областн|районн)\w+\s+совет",
        re.IGNORECASE,
    ),
    "собрание": re.compile(r"(?i)законодательн|государственн|национальн|окружн|городск|областн"),
    "дом": re.compile(
        r"(?i)\bдом\w{0,3}\s+(?:дружбы|молод[её]жи|культуры|творчества|народного\s+творчества|музыки|кино|журналистов|писателей|"
        r"уч[её]ных|учителя|предпринимател[яей]+|ветеранов|техники|науки|рем[её]сел|национальностей)"
    ),
    "дворец": re.compile(
        r"(?i)\bдвор\w{0,4}\s+(?:культуры|спорта|творчества|молод[её]жи|искусств)"
    ),
    "церковь": re.compile(r"(?i)православн|апостольск|католическ|лютеранск|евангелическ"),
    "дорога": re.compile(r"(?i)железн"),
    "парк": re.compile(
        r"(?i)национальн|природн|индустриальн|технологическ|научн|высоких\s+технологий"
    ),
    "зона": re.compile(
        r"(?i)(?:особ|свободн)\w+\s+(?:\S+\s+)?экономическ|\sразвития(?-i:\s+\S*[А-ЯЁ])"
    ),
    "порт": re.compile(r"(?i)морск|речн"),
    "суд": re.compile(r"(?i)верховн|конституционн|арбитражн|хозяйственн"),
    "комиссия": re.compile(r"(?i)избирательн|^Национальн\w+\s+комисси"),
    "сад": re.compile(r"(?i)ботаническ|дендрологическ|детск\w+\s+сад\w*\s+(?:№|«)"),
    "организация": re.compile(r"(?i)\sпрофсоюза|\sпрофессионального\s+союза|^[А-ЯЁ]\S+\s.*\sпо\s"),
    "отделение": re.compile(
        r"^[А-ЯЁ]\S+(?:ск|цк)\S+\s+отделени\w+\s+\S*[А-ЯЁ]|(?i:^региональн\w+\s+отделени)"
    ),
    "филиал": re.compile(
        r"^[А-ЯЁ]\S+(?:ск|цк)\S+\s+филиал\w*\s+\S*[А-ЯЁ]|(?i:^филиал)\w*\s+\S*[А-ЯЁ].*\sв\s"
    ),
    "представительство": re.compile(
        r"(?i:^постоянн\w+\s+представительств)|(?i:^представительств)\w*\s+\S*[А-ЯЁ].*\sв\s|^[А-ЯЁ]\S+(?:ск|цк)\S+\s+представительств\w+\s+\S*[А-ЯЁ]|«"
    ),
}
"""What must follow or lead a head that is a common noun too."""
PROPER_ONLY = frozenset(
    ("центр", "союз", "служба", "управление", "завод", "фонд", "банк", "компания", "предприятие",
     "объединение", "вуз", "школа", "фабрика", "общество", "клуб", "лига", "журнал", "газета",
     "архив", "факультет", "конгресс", "гильдия", "кооператив", "инспекция", "оркестр",
     "ансамбль", "цирк", "авиакомпания")
)  # fmt: skip
"""Common nouns that name a body only with a proper name."""
MANAGING = frozenset(("управление", "фонд", "союз", "служба"))
"""Of these the ones that a long field with a proper name in it tells as well."""
IN_FULL = {
    "горсовет": "городской совет",
    "облсовет": "областной совет",
    "райсовет": "районный совет",
}
HEAD = re.compile(
    rf"(?<![\w-])(?P<head>{_CLIPPED}?(?:"
    + "|".join(
        rf"{re.escape(head[:-1] if head[-1] in 'аяоеьй' else head)}\w{{0,3}}"
        for head in sorted(_HEADS, key=len, reverse=True)
    )
    + r"|дворц\w{1,3}|церкв\w{1,3}"
    + r")(?:-[а-яё]{4,})?)(?![\w-])",
    re.IGNORECASE,
)


_FOREIGN = frozenset(("кенеш", "кенгаш"))
_MASCULINE = Reading("кенеш", frozenset(("NOUN", "masc", "sing", "nomn")), known=True, score=1.0)
"""How the nominative of a head is read that the dictionary takes for a woman's name."""


@lru_cache(maxsize=5000)
def kind_of(normal: str) -> str | None:
    """Return the bare head of a noun in its dictionary form, if it is one: «медколледж»."""
    first = normal.split("-")[0]
    if first in _HEADS:
        return first
    bare = re.sub(rf"^{_CLIPPED}", "", first)
    return bare if bare in _HEADS else None


def read(word: str, *, begins: bool) -> list[tuple[Reading, str]]:
    """Return how a noun may be read as a head, with its bare head, the likeliest first.

    ``begins``: it begins a sentence, where no genitive stands («Больницы Омска договорились»).
    """
    if word.lower() in _FOREIGN:
        return [(_MASCULINE, word.lower())]
    found = [
        (one, bare)
        for one in readings(word)
        if "NOUN" in one.tags and (bare := kind_of(one.normal)) is not None
    ]
    if begins and any(one.case == "nomn" for one, _ in found):
        found = [each for each in found if each[0].case == "nomn"]
    return found
