"""Bodies that one name joins: «Минтранс совместно с акиматом», "the Agency together with the Port".

The rule: a name is cut only where each of its parts can be told as its body is called: in Russian
that is the nominative of a head that is known here; else the name stays whole.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from coopplan.model.text import fold

_WITH = re.compile(
    r"(?:,?\s+\(?|\()(?:совместно со?|together with|jointly with|in cooperation with)\s+", re.I
)
_HEADS: Mapping[str, str] = {
    "о": "министерством агентством правительством представительством консульством",
    "е": "управлением учреждением предприятием отделением объединением",
    "": (
        "департаментом акиматом комитетом отделом филиалом университетом союзом центром "
        "институтом фондом советом театром штабом банком"
    ),
    "а": "палатой службой школой библиотекой",
    "я": (
        "администрацией инспекцией ассоциацией компанией корпорацией организацией дирекцией "
        "академией комиссией"
    ),
}
"""How bodies are called in the instrumental, by the ending of their nominative."""
_NOMINATIVE = {word: word[:-2] + end for end, words in _HEADS.items() for word in words.split()}
_CALLED = frozenset(_NOMINATIVE.values())
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
_SHORT_NAME = re.compile(r"((?:мин|рос|глав|обл)[а-я]{3,}?)(ом|ем)$", re.I)
_UNBENT = re.compile(r"(?:мин|рос|глав|обл)[а-я]+(?:ия|ры|ва)$|[А-ЯЁ]{2,7}$")
"""Names that are the same in every case: «Минкультуры», «ДЧС»."""
_AND = re.compile(r"\s+и\s+")
_KAZAKH_HEAD = (
    r"(?:басқарма|департамент|министрлі[гк]|әкімді[гк]|агентті[гк]|палата|инспекция|университет|"
    r"комитет|қызмет|қызметі|мекеме|кәсіпорын|орталы[гқк]|мектеп|музей)\w*"
)
_KAZAKH = re.compile(
    rf"(?P<one>\S.*?\b{_KAZAKH_HEAD}),?\s+(?P<other>\S.*?(?:[ыі]))[мбп]ен\s+бірлес(?:іп|е отырып)",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\b(?:бірлес(?:іп|е отырып))\b", re.IGNORECASE)


def taken_apart(names: Sequence[str]) -> list[str]:
    """The names of a line, those cut that tell several bodies as acting together."""
    found: list[str] = []
    instrumental = False
    for name in names:
        parts = _parts(name)
        if len(parts) > 1:
            instrumental = bool(re.search("[а-я]", parts[-1], re.I))
        elif instrumental:
            parts = [_nominative(part) or part for part in _bodies(name)]
        found += parts
    return found


def joins(text: str) -> bool:
    """Whether a text tells bodies as acting together, each of which may be of another side."""
    return bool(_WITH.search(text) or _JOINED.search(text))


def speaking(name: str) -> str:
    """The part of a name that tells whose the body is: what stands before «совместно с …».

    A Kazakh name says first whom the body acts with, so nothing of it tells.
    """
    return "" if _JOINED.search(name) else _WITH.split(name)[0]


def is_nominative(name: str) -> bool:
    """Whether a Russian name begins with a head in the nominative, or with what has no cases."""
    first = name.split(" ")[0]
    return fold(first) in _CALLED or bool(_UNBENT.match(first))


def _parts(name: str) -> list[str]:
    kazakh = _KAZAKH.fullmatch(name.strip())
    if kazakh:
        return [kazakh["one"], kazakh["other"]]
    mark = _WITH.search(name)
    if mark is None or not mark.start():
        return [name]
    rest = name[mark.end() :]
    if "(" in mark[0]:
        rest = rest.removesuffix(")")
    if re.search("[а-я]", mark[0], re.I):
        others = [_nominative(part) for part in _bodies(rest)]
    else:
        bare = re.sub(r"^the\s+", "", rest)
        others = [bare if bare[:1].isupper() else None]
    told = [one for one in others if one is not None]
    return [name[: mark.start()], *told] if len(told) == len(others) else [name]


def _bodies(text: str) -> list[str]:
    """The bodies of «… и …», cut only where the next one's name is in the instrumental too."""
    found: list[str] = []
    cut = 0
    for mark in _AND.finditer(text):
        if _nominative(text[mark.end() :]) is not None:
            found.append(text[cut : mark.start()])
            cut = mark.end()
    return [*found, text[cut:]]


def _nominative(name: str) -> str | None:
    """A body's name in the nominative, None where that is not known for certain."""
    words = name.split(" ")
    told: list[str] = []
    for at, word in enumerate(words):
        bare = fold(word)
        if bare in _NOMINATIVE:
            head = _NOMINATIVE[bare]
            found = [_agreeing(one, head) for one in told]
            if None in found:
                return None
            turned = [*(one for one in found if one), head]
            return " ".join([*map(_cased, turned, words), *words[at + 1 :]])
        if not re.search(r"(?:[ыи]м|ой)$", bare):
            break
        told.append(bare)
    first = words[0]
    short = _SHORT_NAME.match(first)
    if short:
        bent = short[1] + ("й" if short[2] == "ем" else "")
        return " ".join([bent, *words[1:]])
    return name if _UNBENT.match(first) else None


def _agreeing(adjective: str, head: str) -> str | None:
    """An adjective of the instrumental as it stands with its head in the nominative."""
    if head[-1] in "ое":
        return f"{adjective[:-2]}ое" if re.search(r"(?:ым|[кгх]им)$", adjective) else None
    if head[-1] in "ая":
        return f"{adjective[:-2]}ая" if adjective.endswith("ой") else None
    if adjective in _MEN or adjective in _STRESSED:
        return _MEN.get(adjective)
    return f"{adjective[:-1]}й" if _MEN_END.search(adjective) else None


def _cased(word: str, like: str) -> str:
    return word[:1].upper() + word[1:] if like[:1].isupper() else word
