"""English ministries, each called with its country: «Ministry of Health of Chad».

The rule: the country is told by a possessive, an adjective, «Ministries of … of … and …», or by the
minister whom the text names with the same field; else the name stays without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.en.capitals import CAP, NAME
from coopplan.extract.gazetteer import MINISTRY, index, plain
from coopplan.extract.mention import Mention
from coopplan.model.text import Lang

_MINISTRIES = re.compile(
    rf"(?<![\w-])Ministries\s+of\s+(?P<field>{CAP}(?:\s+(?:and\s+)?{CAP}){{0,3}})\s+of\s+"
    rf"(?:the\s+)?(?P<a>{NAME})\s+and\s+(?:the\s+)?(?P<b>{NAME})"
)


def shared(text: str, base: int) -> Iterator[tuple[int, int, str, str, bool]]:
    """Yield the two of «Ministries of Health of Chad and Mali»."""
    for match in _MINISTRIES.finditer(text):
        for key in ("a", "b"):
            start = match.start() if key == "a" else match.start("b")
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
