"""What bodies are called: the heads of their names in Russian, Kazakh and English.

The rule: here stand words for what can answer for a measure; a field that a body is of («культура»,
"trade") is none, nor are many of a kind ("schools"), which may be such a field.
"""

from __future__ import annotations

import re

from coopplan.model.text import fold

_OFFICES = (
    "министерств|управлени|департамент|акимат|администраци|агентств|комитет|правительств|палат(?!к)|"
    "университет|басқарма|әкімді|агентті|министрлі|ministry|department|agency|akimat|committee|"
    "chamber|administration|university"
)
"""How words begin that name a body wherever they stand."""
_OFFICE = re.compile(_OFFICES)
_BEGINS = re.compile(
    rf"{_OFFICES}|служб|инспекци|главн|представительств|отдел|филиал|ассоциаци|союз|ао |оао|пао|"
    "зао|ооо|тоо|гу |гбу|гау|фгбу|фгуп|мид|мчс|мвд|минист|мин[а-я]{4,}|аким|глав[аы] |орган|"
    "областн",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"(?:[а-яё-]+(?:ый|ий|ая|ое|ее|ые|ие)\s+){1,3}(?:учреждени|организаци|предприяти|библиотек|клуб|"
    r"дом[аы]? |дворец|дворцы|школ|центр|музе|театр|колледж|институт|больниц|банк|компани|"
    r"систем[аы] |фонд|совет|штаб|комисси|орган|отдел|служб|управлени|комитет|инспекци|палат)|"
    r"(?:школа|гимназия|лицей|техникум|колледж|институт|академия|библиотека|музей|театр|центр|"
    r"больница|дворец|фонд|совет|дирекция|корпорация|компания|организация|предприятие|"
    r"учреждение)(?:-\w+)?\b|"
    r"(?:музеи|театры|центры|фонды|вузы|клубы|колледжи|лицеи|институты|университеты|"
    r"туроператоры|перевозчики|предприниматели|волонт[её]ры)\b",
    re.IGNORECASE,
)
"""A body named in the nominative: «сельские клубы»; what a longer name goes on with is none."""
KAZAKH = (
    r"(?:басқарма|департамент|министрлі[гк]|әкімді[гк]|агентті[гк]|палата|инспекция|университет|"
    r"комитет|қызмет|қызметі|мекеме|кәсіпорын|орталы[гқк]|мектеп|музей)\w*"
)
"""A Kazakh head with its endings (a pattern)."""
_INSTITUTIONS = re.compile(
    r"(?:школ(?!ьн)|гимнази|лице|компани|организаци|предприяти|учреждени|фирм|центр|парк|кластер|хаб|"
    r"университет|институт|колледж|библиотек|музе|корпораци|ассоциаци|лаборатори|служб|групп)"
)
_ENGLISH = frozenset(
    (
        "academy administration agency airline airport akimat archive assembly association "
        "authority bakery board bureau cannery centre center chamber chancery church cinema clinic "
        "club college commission committee company conservatory consortium consulate cooperative "
        "corporation council department depot directorate division dockyard embassy enterprise "
        "factory farm federation fishery fleet foundation fund gallery garrison government "
        "guild harbour harbor hatchery hospital inspectorate institute laboratory library lyceum "
        "marina mayor mill ministry mission mosque museum observatory office operator orchestra "
        "parliament philharmonic plant port prefecture prosecutor refinery registry reserve "
        "school secretariat shipyard society station studio terminal theatre theater treasury "
        "union university workshop zoo"
    ).split()
)


def names_office(text: str) -> bool:
    """Whether an office is named anywhere in a text."""
    return bool(_OFFICE.search(fold(text)))


def begins_office(text: str) -> bool:
    """Whether a text begins as the name of an office, a company or a ministry does."""
    return bool(_BEGINS.match(text))


def begins_body(text: str) -> bool:
    """Whether a text begins as a body's name does, small letters and all: «сельские клубы»."""
    return bool(_BEGINS.match(text) or _PLAIN.match(text))


def names_institutions(word: str) -> bool:
    """Whether a word may be bodies of a kind: «школы», «компании»."""
    return bool(_INSTITUTIONS.match(fold(word)))


def has_english(text: str) -> bool:
    """Whether an English head stands anywhere in a text."""
    return not _ENGLISH.isdisjoint(re.findall(r"[a-z]+", fold(text)))


def english_head(name: str) -> tuple[int, bool] | None:
    """How many words stand before an English name's head, and whether it is «of» something.

    None where what stands there is no head: "Sport of Atyrau", "Youth Affairs".
    """
    told, of, _ = re.sub(" for ", " of ", fold(name)).removeprefix("the ").partition(" of ")
    words = told.split()
    return (len(words) - 1, bool(of)) if words and words[-1] in _ENGLISH else None
