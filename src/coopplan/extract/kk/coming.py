"""Who will sign, by a Kazakh text that only announces a signing or empowers somebody to it.

The rule: the doer of «қол қояды», «қол қоймақ», «қол қойсын», by name or together with others, to
whom «қол қою … тапсырылды» («құқығы берілді») gives it, in the dative, and whose «қол қоюына …
өкілеттік берілді» it is, in the genitive. Whom a text lets set a hand to the same paper later signs
it, too.
"""

from __future__ import annotations

import re

from coopplan.extract.documents_told import Main
from coopplan.extract.kk import together
from coopplan.extract.kk.bystanders import is_guest
from coopplan.extract.kk.signing_words import TASKED, will_sign
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_TASK = re.compile(rf"\bқол\s+қою\w*(?=[^.;]{{0,160}}\s{TASKED})", re.IGNORECASE)
_EMPOWERED = re.compile(
    r"\bқол\s+қою(?:ға\s[^.;]{0,160}?(?:уәкілетт|өкілетт)\w*(?!\s+беріл)|"
    r"\s+(?:құқығына|өкілеттігіне)\s+ие)",
    re.IGNORECASE,
)
_HIS = re.compile(rf"\bқол\s+қоюы(?:на|н)?(?!\w)(?=[^.;]{{0,160}}\s{TASKED})", re.IGNORECASE)
_GENITIVE = re.compile(r"[ндт][ыі]ң$", re.IGNORECASE)
_DATIVE = re.compile(r"(?:[ғгқкн][ае])$", re.IGNORECASE)
_OBLIQUE = re.compile(r"(?:[ндт][ыі]ң|[ғгқк][ае]|[ндт][ае]н)$", re.IGNORECASE)
_APART = re.compile(
    r"[;:]|\b(?:деді|айтты|хабарлады|мәлімдеді|кездесті|жүздесті|қабылдады)\b", re.IGNORECASE
)
_MOST = 40
"""Sentences of an announcement at most."""


def signers(main: Main, told: list[Told]) -> list[Person]:
    """Return those who will sign the document that is announced, each once."""
    found: dict[str, Person] = {}
    for one in main.anchors[:_MOST]:
        for person in one.people:
            if _will_sign(one, person) or _is_told_to(one, person):
                old = found.get(person.key)
                if old is None or (old.office is None and person.office is not None):
                    found[person.key] = person
    both = next(filter(None, (together.guest_and_host(one, told) for one in main.anchors)), [])
    if both:
        return both
    meant = (together.meant(one, told) for one in main.anchors[:_MOST])
    return list(found.values()) or next(filter(None, meant), [])


_SAME_PAPER = re.compile(
    r"(?<!\w)(?:(?:бұл|осы|аталған|сол)\s+(?:құжат|келісім|меморандум|хаттама|шарт|декларация)\w*|"
    r"оған)\s",
    re.IGNORECASE,
)


def later(main: Main, told: list[Told]) -> list[Person]:
    """Return those who are to sign the document that others have signed: «бұл шартқа … кейін»."""
    return [
        person
        for one in told
        if main.anchors and one.future and not (one.aside or one.earlier or one.signed)
        if _SAME_PAPER.search(together.lead(one))
        for person in one.people
        if _will_sign(one, person)
    ]


def _will_sign(told: Told, person: Person) -> bool:
    text, end = told.span.text, person.end - told.span.start
    match = will_sign(text, end)
    if match is None or _OBLIQUE.search(text, 0, end):
        return False
    return _APART.search(text, end, match.start()) is None and not is_guest(told, person)


def _is_told_to(told: Told, person: Person) -> bool:
    """Tell whether it is given to a person to sign, or a person is empowered to it."""
    end = person.end - told.span.start
    if _DATIVE.search(told.span.text, 0, end):
        return _TASK.search(told.span.text) is not None
    if _GENITIVE.search(told.span.text, 0, end):
        return _HIS.search(told.span.text, end) is not None
    empowered = _EMPOWERED.search(told.span.text)
    return (
        empowered is not None
        and end < empowered.end()
        and _OBLIQUE.search(told.span.text, 0, end) is None
    )
