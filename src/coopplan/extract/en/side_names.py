"""Names that stand where the sides of an English document are named: «between Karz and Orwin».

The rule: capital words that sign, between which a paper is or that it links; neither an office's
nor a head alone, nor surnames of those who sign.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.en.addresses import FORMS
from coopplan.extract.en.capitals import CAP, GOVERNING, NAME, NO_NAME, POSTED, sort
from coopplan.extract.en.heads import ALL, any_of
from coopplan.extract.en.signing_verbs import (
    CONCLUDE,
    CONCLUDED,
    CONCLUDES,
    REACH,
    REACHED,
    REACHES,
    SIGN,
    SIGNED,
    SIGNS,
)
from coopplan.extract.gazetteer import BODY

ONLY_HEAD = re.compile(
    rf"(?:{any_of(ALL)}|Republic|State|Province|Region|City|Government|Generalitat|Xunta|Junta|"
    r"Institution|Country|Nation|Delegation)"
)
"""A head with no name of its own."""
_SIGNERS = re.compile(
    rf"(?:^|^[^,;]{{3,40}},\s+|:\s+)(?:The\s+)?(?P<a>{NAME})(?:,\s+(?P<b>{NAME}))?(?:,?\s+and|"
    rf",)\s+(?:the\s+)?(?P<c>{NAME})\s+"
    rf"(?:have\s+|has\s+|today\s+|on\s+\w+\s+|to\s+)?(?:{SIGN}|{SIGNS}|{SIGNED}|{CONCLUDE}|{CONCLUDES}|{CONCLUDED}|{REACH}|{REACHES}|{REACHED}|"
    rf"agreed?|become|became|extend|"
    rf"extended|"
    rf"strike|struck|twin|twinned|shaken|shook|establish|established|deepen|(?:are|"
    rf"been)\s+(?:twinned|paired|"
    rf"sister))\b"
)
_OWNER = rf"(?:{CAP}[’']s\s+(?=[A-Z]))?"
"""A country before its own place: «Iraq's Mosul»."""
_BETWEEN = re.compile(
    rf"\bbetween\s+(?:the\s+)?(?:cities\s+of\s+|provinces\s+of\s+)?{_OWNER}(?P<a>{NAME})"
    rf"(?:\s+\([^()]*\))?(?:,\s+(?:the\s+)?{_OWNER}(?P<b>{NAME}))?,?\s+and\s+(?:the\s+)?"
    rf"{_OWNER}(?P<c>{NAME})"
)
_TWINNED = re.compile(
    rf"(?P<a>{NAME})\s+(?:(?:is|are|was|has|have|to|be|been|also|now)\s+)*(?:twinned|paired|"
    rf"partnered)\s+"
    rf"(?:with|to)\s+(?:the\s+)?(?P<c>{NAME})(?P<b>)"
)
_FROM = re.compile(
    r"\b(?:[Oo]fficials|[Rr]epresentatives|[Ll]eaders|[Dd]elegations|[Aa]uthorities|[Mm]ayors|"
    r"[Ee]nvoys|"
    rf"[Dd]elegates|[Hh]eads)\s+from\s+(?:the\s+)?(?P<a>{NAME})\s+and\s+(?P<c>{NAME})(?P<b>)"
)
_LINKED = re.compile(
    rf"\b(?:links|linking|ties|binds|unites|connects|joins|pairs|twins|linked|tied|paired|"
    rf"twinned)\s+"
    rf"(?:the\s+)?(?P<a>{NAME})\s+(?:with|to|and)\s+(?:the\s+)?(?P<c>{NAME})(?P<b>)"
)
Candidate = tuple[int, int, str, str, bool]
"""Start, end, name and kind of a name, and whether it may take in a known place."""


def of_sides(text: str, base: int) -> Iterator[Candidate]:
    """Yield what stands where the sides of a document are named."""
    for pattern in (_SIGNERS, _BETWEEN, _LINKED, _TWINNED, _FROM):
        for match in pattern.finditer(text):
            if pattern is _SIGNERS and _of_people(match):
                continue
            for key in ("a", "b", "c"):
                name = match[key]
                if name and _may_be_side(name):
                    if POSTED.search(match.group()):
                        break
                    kind = "r" if _PLACE_HEAD.search(match.group()) else sort(name)
                    if kind == BODY and (
                        pattern is _FROM or (pattern is _BETWEEN and _owned(match))
                    ):
                        kind = "c"
                    yield base + match.start(key), base + match.end(key), name, kind, False


def _owned(match: re.Match[str]) -> bool:
    """Tell whether a country stands before one of the sides, which then are places."""
    return any(
        match[key] and re.search(r"[’']s\s+$", match.string[: match.start(key)])
        for key in ("a", "b", "c")
    )


_PLACE_HEAD = re.compile(
    r"\b(?:Province|Prefecture|Region|County|Oblast|Territory|Governorate|Voivodeship|Krai)\b"
)
"""Beside a place with its head the other sides are places too: «Visayas and Jeju Province»."""


_SURNAME = re.compile(
    r"\w{3,}(?:[oey]v|[oei]va|[yi]ev|[yi]eva|edov|edova|sky|ski|skyi|skii|skiy|enko|shvili|adze|"
    r"yan|oğlu|oglu|ovich|zade|zadeh)$"
)
"""Surnames of peoples whose surnames show what they are: «Maralov», «Tereshchenko»."""


_SIGN_FOR = re.compile(
    r"\s+(?:(?:(?:it|the\s+[\w-]+|an?\s+(?:[\w-]+\s+){0,4}[\w-]+)\s+)?on\s+behalf\s+of|"
    r"(?:it\s+|the\s+[\w-]+\s+)?for)\s+(?:the\s+)?[A-Z]"
)
"""Behind those who sign: whoever does so for another is no side."""


def _of_people(match: re.Match[str]) -> bool:
    """Tell whether those who sign are people of whom no office is told.

    Bare words behind a comma are surnames, «Earlier that day, Duong and Kham …»; so are two names
    each of which ends as surnames do, «Pavel Orlov and Azat Niyazov signed», names with a form of
    address, and those who sign for somebody.
    """
    names = [one for one in match.group("a", "b", "c") if one]
    if any(FORMS.match(one) for one in names) or _SIGN_FOR.match(match.string, match.end()):
        return True
    if all(" " in one and _SURNAME.search(one) for one in names):
        return True
    return "," in match.string[: match.start("a")] and all(" " not in one for one in names)


def _may_be_side(name: str) -> bool:
    """Tell whether capital words may name a side: «Central Visayas», not «The Government»."""
    first, *more = name.split()
    led = NO_NAME.match(first) and not (first == "Central" and more)
    return not led and not GOVERNING.search(name) and not ONLY_HEAD.fullmatch(name)
