"""Russian bishops and abbots, whom one name and their see name: «епископ Тарский Пантелеимон».

The rule: behind such a rank and the adjectives of a see one capital word is the whole name; who
has a surname behind it is named like anybody else.
"""

from __future__ import annotations

import re

from coopplan.extract.mention import Mention
from coopplan.extract.names import nominative
from coopplan.extract.office import Office
from coopplan.extract.persons import Person
from coopplan.extract.sentences import Span

_SEE = r"[А-ЯЁ][а-яё-]+(?:ск|цк)(?:ий|ого|ому|им|ом)"
_RANKED = re.compile(
    r"(?<![\w-])(?P<rank>(?:архи)?епископ|архимандрит|митрополит|игумен|патриарх)"
    rf"(?P<end>а|у|ом|е)?(?P<see>(?:\s+{_SEE}(?:(?:\s+и|,)\s+{_SEE})*)(?:\s+и\s+всея\s+\w+)?)?\s+"
    r"(?P<name>[А-ЯЁ][а-яё]{2,})(?!\s+(?-i:[А-ЯЁ][а-яё])|[\w-])",
    re.IGNORECASE,
)
_ENDS = {"": "nomn", "а": "gent", "у": "datv", "ом": "ablt", "е": "loct"}
OF_CHURCH = re.compile(r"(?:митрополи|епархи|церк|патриархат|экзархат|монастыр)", re.IGNORECASE)
"""What is the side for which they sign."""
RANK = re.compile(r"(?:митрополит|архиепископ|епископ|архимандрит|игумен|патриарх)$")


def is_such(person: Person) -> bool:
    """Tell whether somebody is called by such a rank."""
    return person.office is not None and RANK.match(person.office.name) is not None


def side_of(namings: list[Person], sides: list[Mention]) -> Mention | None:
    """Return the one side that is a church, for somebody of such a rank."""
    own = [one for one in sides if OF_CHURCH.search(one.name)]
    return own[0] if len(own) == 1 and any(map(is_such, namings)) else None


def with_clergy(sentence: Span, people: list[Person]) -> list[Person]:
    """Return the people of a sentence, those of such a rank by their one name."""
    found = list(people)
    for match in _RANKED.finditer(sentence.text):
        if not match["name"][0].isupper():
            continue
        start, end = (sentence.start + at for at in match.span("name"))
        begin = sentence.start + match.start()
        case = _ENDS[(match["end"] or "").lower()]
        name = _nominative(match["name"], case)
        office = Office(
            match["rank"].lower(), begin, sentence.start + match.end("rank"), case, False
        )
        found = [one for one in found if one.end <= begin or end <= one.start]
        found.append(Person(name, start, end, 1.0, office))
    return sorted(found, key=lambda one: one.start)


_IN_A_CASE = {"gent": ("а", "я"), "datv": ("у", "ю"), "ablt": ("ом", "ем", "ём"), "loct": ("е",)}


def _nominative(name: str, case: str) -> str:
    """Return the nominative of a monk's name, which is a man's: «Феодора», «Феодосием»."""
    ending = next((one for one in _IN_A_CASE.get(case, ()) if name.endswith(one)), "")
    stem = name.removesuffix(ending)
    if case == "nomn" or not ending or len(stem) < 3:
        return name if case == "nomn" else " ".join(nominative((name,), case)[0])
    return stem + ("й" if stem[-1] in "аеиоу" else "ь" if ending in ("я", "ю", "ем", "ём") else "")
