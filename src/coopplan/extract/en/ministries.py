"""English ministries, each called with its country: «Ministry of Health of Chad».

The rule: the country is told by a possessive, an adjective, «Ministries of … of … and …», or by the
minister whom the text names with the same field; else the name stays without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.en.capitals import CAP, NAME
from coopplan.extract.gazetteer import BODY, MINISTRY, index, plain
from coopplan.extract.mention import Mention
from coopplan.model.text import Lang

_MINISTRIES = re.compile(
    rf"(?<![\w-])Ministries\s+of\s+(?P<field>{CAP}(?:\s+(?:and\s+)?{CAP}){{0,3}})\s+of\s+"
    rf"(?:the\s+)?(?P<a>{NAME})(?:,\s+(?:the\s+)?(?P<b>{NAME}))?(?:,\s+(?:the\s+)?(?P<c>{NAME}))?"
    rf",?\s+and\s+(?:the\s+)?(?P<d>{NAME})"
)

_MINISTRIES_BEHIND = re.compile(
    rf"(?<![\w-])(?P<field>[Ff]oreign|[A-Z][a-z]+|[a-z]+)\s+[Mm]inistries\s+of\s+(?:the\s+)?(?P<a>{NAME})"
    rf"(?:,\s+(?P<b>{NAME}))?,?\s+and\s+(?:the\s+)?(?P<c>{NAME})"
)
_CHAMBERS = re.compile(
    rf"(?<![\w-])(?:Chambers(?P<of>\s+of\s+(?:Commerce|Trade)(?:\s+(?:and|&)\s+(?:Industry|Commerce))?)|"
    rf"Academies(?P<and>\s+of\s+Sciences?))\s+of\s+"
    rf"(?:the\s+)?(?P<a>{NAME})(?:,\s+(?P<b>{NAME}))?,?\s+and\s+(?:the\s+)?(?P<c>{NAME})"
)
"""Bodies that two or three places have alike: «the Chambers of Commerce of Karz and Orwin»."""
_LETTERS = r"(?:\s+\([A-Z]{2,8}\))?"
_UNIVERSITIES = re.compile(
    rf"(?<![\w-])(?:[Uu]niversities|[Tt]wo\s+[Uu]niversities)\s+of\s+(?P<a>{NAME}){_LETTERS}"
    rf"(?:,\s+(?P<b>{NAME}){_LETTERS})?,?\s+and\s+(?P<c>{NAME})(?!\s+Universit)"
)
_NO_FIELD = re.compile(
    r"(?:the|and|of|two|three|both|other|various|several|relevant|line|all|these|their|by|between|"
    r"with|for|from|to|government|federal|national|state|respective)$",
    re.IGNORECASE,
)


def shared(text: str, base: int) -> Iterator[tuple[int, int, str, str, bool]]:
    """Yield each of «Ministries of Health of Chad and Mali», of «foreign ministries of …»."""
    for match in _CHAMBERS.finditer(text):
        head = f"Chamber{match['of']}" if match["of"] else f"Academy{match['and']}"
        for key in (key for key in ("a", "b", "c") if match[key]):
            start = match.start() if key == "a" else match.start(key)
            name = f"{' '.join(head.split())} of {match[key]}"
            yield base + start, base + match.end(key), name, BODY, True
    for match in _UNIVERSITIES.finditer(text):
        for key in (key for key in ("a", "b", "c") if match[key]):
            start = match.start() if key == "a" else match.start(key)
            yield base + start, base + match.end(key), f"University of {match[key]}", BODY, True
    for match in _MINISTRIES_BEHIND.finditer(text):
        for key in ("a", "b", "c") if not _NO_FIELD.match(match["field"]) else ():
            if match[key]:
                start = match.start() if key == "a" else match.start(key)
                name = f"{match['field'].capitalize()} Ministry of {match[key]}"
                yield base + start, base + match.end(key), name, MINISTRY, True
    for match in _MINISTRIES.finditer(text):
        for key in (key for key in ("a", "b", "c", "d") if match[key]):
            start = match.start() if key == "a" else match.start(key)
            name = f"Ministry of {match['field']} of {match[key]}"
            yield base + start, base + match.end(key), name, MINISTRY, True


_ADJECTIVE_MINISTRY = re.compile(r"[A-Z]\w+\s+(?=Ministry\s+of\b)")
_OWNER_ENDS = re.compile(r"[’']s?$")
_WHOSE = re.compile(r"(?:[’']s?)?\s+(?:(?:Federal|State)\s+)?")


def with_nation(
    text: str, base: int, start: int, name: str, known: list[Mention]
) -> tuple[int, str]:
    """Return a ministry named with the country whose it is: «Chad's», «the Hungarian Ministry».

    ``start`` is where its name begins, which moves up to the country; other bodies stay.
    """
    adjective = _ADJECTIVE_MINISTRY.match(name)
    if adjective is not None:
        word, known_names = adjective.group().strip(), index(Lang.EN)
        nation = known_names.peoples.get(plain(word))
        nation = nation or (known_names.forms.get(plain(word)) if word.isupper() else None)
        if nation is None or nation.kind != "n":
            return start, name
        return start, f"{name[adjective.end() :]} of {_with_article(nation.en)}"
    for one in known if name.startswith("Ministry ") else ():
        if one.entry.kind == "n" and one.end <= base + start:
            said, gap = text[one.start - base : one.end - base], text[one.end - base : start]
            whose = one.weak or said.isupper() or gap.startswith(("'", "’"))
            whose = whose or _OWNER_ENDS.search(said) is not None
            if (
                whose
                and _WHOSE.fullmatch(gap)
                and not name.endswith((f" of {one.entry.en}", f" of the {one.entry.en}"))
            ):
                return one.start - base, f"{name} of {_with_article(one.entry.en)}"
    return start, name


_ARTICLE = re.compile(
    r"United\s|Netherlands$|Philippines$|Maldives$|Bahamas$|Gambia$|Comoros$|Seychelles$|"
    r".*(?:Republic|Islands|Emirates|States|Kingdom)$"
)


def _with_article(nation: str) -> str:
    """Return the name of a country as it stands behind «of»."""
    return f"the {nation}" if _ARTICLE.match(nation) else nation
