"""Russian bodies by their case: the nominative of «с операторами связи», «с Морской палатой».

The rule: the endings of the instrumental tell number and gender, and with them the nominative;
where one ending serves two of them («судами» is of «суды» and «суда») nothing is told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from coopplan.model.text import fold

_UNBENT = re.compile(r"(?i:мин|рос|глав|обл)[а-я]+(?:ия|ры|ва|ны)$|[А-ЯЁ]{2,7}$")
"""Names that are the same in every case: «Минкультуры», «ДЧС»."""
_SHORT_NAME = re.compile(r"((?:мин|рос|глав|обл)[а-я]{3,}?)(ом|ем)$", re.I)
_ALONE: Mapping[str, tuple[str, str]] = {
    bent: (straight, kind)
    for kind, words in {
        "p": (
            "директорами:директора профессорами:профессора докторами:доктора мастерами:мастера "
            "городами:города домами:дома округами:округа войсками:войска лицами:лица "
            "учителями:учителя егерями:егеря гражданами:граждане крестьянами:крестьяне "
            "людьми:люди местами:места селами:села компаниями:компании кампаниями:кампании "
            "отцами:отцы"
        ),
        "m": "дворцом:дворец рынком:рынок участком:участок банком:банк парком:парк узлом:узел",
    }.items()
    for bent, _, straight in (word.partition(":") for word in words.split())
}
"""Nouns whose nominative their ending does not tell."""
_UNTOLD = re.compile(
    r"(?:инспектор|суд|лист|хозяев|друз|дет)(?:ами|ьями|ьми)|сторон(?:ой|ами)|(?:озер|дел|мест|сел)ом|"
    r".*(?:телеком|исполком|избирком|горком|пром|дром|строй|лицей)|.*[шжчщ]ой|"
    r".*(?:ск|цк|н|в)ой|[^аеиоуыэюя]*"
)
"""What has two nominatives, is no body, or is a nominative that looks like the instrumental."""
_ENDINGS: Sequence[tuple[re.Pattern[str], str, str]] = tuple(
    (re.compile(rf"(.*{stem}){bent}"), straight, kind)
    for stem, bent, straight, kind in (
        ("ств", "ами", "а", "p"),
        ("(?:ен|ан|т)", "иями", "ия", "p"),
        ("", "иями", "ии", "p"),
        ("(?:тел|ар)", "ями", "и", "p"),
        ("[её]", "ями", "и", "p"),
        ("[гкхжчшщ]", "ами", "и", "p"),
        ("[^аеёиоуыэюяйьгкхжчшщ]", "ами", "ы", "p"),
        ("ств", "ом", "о", "n"),
        ("(?:н|т)и", "ем", "е", "n"),
        ("ри", "ем", "й", "m"),
        ("[её]", "ем", "й", "m"),
        ("(?:тел|ар)", "[её]м", "ь", "m"),
        ("и", "ей", "я", "f"),
        ("е", "ей", "я", "f"),
        ("[цжчшщ]", "ей", "а", "f"),
        ("тамож", "ней", "ня", "f"),
        ("[аеиоуы]к", "ом", "", "m"),
        ("[^аеёиоуыэюяйькц]", "ом", "", "m"),
        ("[^аеёиоуыэюяйь]", "ой", "а", "f"),
    )
)
"""The end of a stem, the instrumental's ending behind it, the nominative's, number or gender."""
_LEAST = 5
"""Letters of a noun in the instrumental; «ним» and «ней» are none."""
_ADJECTIVE = re.compile(r"(?:[ыи]ми?|(?:ск|цк|н|в|[жшщч])[ое]й)$")
_MEN = {
    "главным": "главный",
    "областным": "областной",
    "районным": "районный",
    "городским": "городской",
    "краевым": "краевой",
}
_STRESSED = frozenset("морским донским тверским заводским мужским людским".split())
"""Those in «-ским» whose nominative is in «-ской»."""
_MEN_END = re.compile(r"(\w{2}ски|(?:аль|ен|он|ив|ар)ны)м$")
"""Adjectives of masculine heads: the ending of few tells whether theirs is «-ый» or «-ой»."""

_CALLED = frozenset("палата служба школа библиотека".split())
"""Heads whose nominative looks like the genitive of another noun: «порта»."""
_NAMED = re.compile(
    r".*(?:ство|[ен]ие|тие|[ау]ция|кция|иция|ссия|пания|демия|рация)|"
    r"(?:мин|рос|глав|обл)[а-я]+й|.*строй|музей|лицей|.*(?:ск|н|в)(?:ий|ый|ая|ое|ие|ые)"
)
"""How a name begins that stands in the nominative: with a noun, or with its adjective."""
_BARE = re.compile(r".*[бвгдзклмнпрстфхцчшж]")
"""What may be a noun in the nominative, or the genitive of many: «порт», «дорог»."""
_OWNED = re.compile(r"[А-ЯЁ]{2,6} [«\"“]")
"""A company's form before its name: «АО «Порт»»."""
_MANY = re.compile(
    r".*(?:служб|школ|палат|библиотек|групп|больниц|аптек|команд|компаний|ств|[оеё]в|[ау]тур|дум|"
    r"[аео]ний|[цстр]ий|кафедр|их|ых|ах|ях|ам|ям|ом|ем|им|ым)"
)
"""Genitives of many, and other cases that end in a consonant."""


def is_nominative(name: str, *, doubted: bool = False) -> bool:
    """Whether a Russian name begins with a head in the nominative, or with what has no cases.

    ``doubted``: nothing else tells that a body is named, so that small letters that may be the
    genitive of many («дорог»), and capital ones («ЖКХ»), are not believed.
    """
    first = name.split(" ")[0]
    told = fold(first)
    if first.isupper() and doubted:
        return bool(_OWNED.match(name))
    if _UNBENT.match(first) or told in _CALLED:
        return True
    if len(told) < 4 or _MANY.fullmatch(told):
        return False
    bare = _BARE.fullmatch(told) and (first[:1].isupper() or not doubted)
    return bool(_NAMED.fullmatch(told) or bare)


def nominative(name: str) -> str | None:
    """A body's name in the instrumental as it is in the nominative, None where that is not sure."""
    words = name.split(" ")
    told: list[str] = []
    for at, word in enumerate(words):
        bare = fold(word)
        head = _head(bare)
        if head is not None:
            found = [_agreeing(one, head[1]) for one in told]
            if None in found:
                return None
            turned = [*(one for one in found if one), _with_yo(head[0], word)]
            return " ".join([*map(_cased, turned, words), *words[at + 1 :]])
        if not _ADJECTIVE.search(bare):
            break
        told.append(bare)
    first = words[0]
    return name if _UNBENT.match(first) else None


def _head(bare: str) -> tuple[str, str] | None:
    """A noun in the nominative with its gender, or ``p`` for many; None for what is none."""
    if bare in _ALONE:
        return _ALONE[bare]
    if len(bare) < _LEAST or _UNTOLD.fullmatch(bare) or not re.fullmatch(r"[а-яё-]+", bare):
        return None
    short = _SHORT_NAME.fullmatch(bare)
    if short:
        return short[1] + ("й" if short[2] == "ем" else ""), "m"
    for pattern, straight, kind in _ENDINGS:
        found = pattern.fullmatch(bare)
        if found:
            return found[1] + straight, kind
    return None


def _agreeing(adjective: str, kind: str) -> str | None:
    """An adjective of the instrumental as it stands with its head in the nominative."""
    stem, last = adjective[:-2], adjective[-2:]
    if kind == "p":
        return f"{adjective[:-2]}е" if re.search("[ыи]ми$", adjective) else None
    if kind == "n":
        hard = last == "ым" or (last == "им" and stem[-1] in "кгх")
        return f"{stem}ое" if hard else None
    if kind == "f":
        return f"{stem}ая" if last == "ой" or (last == "ей" and stem[-1] in "жшщч") else None
    if adjective in _MEN or adjective in _STRESSED:
        return _MEN.get(adjective)
    return f"{adjective[:-1]}й" if _MEN_END.search(adjective) else None


def _with_yo(noun: str, like: str) -> str:
    """A noun with the «ё» of the word that it was made of."""
    spelt = zip(noun, like.lower(), strict=False)
    stem = "".join(two if two == "ё" and one == "е" else one for one, two in spelt)
    return stem + noun[len(stem) :]


def _cased(word: str, like: str) -> str:
    return word[:1].upper() + word[1:] if like[:1].isupper() else word
