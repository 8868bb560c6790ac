"""Who signed where a Russian text tells it in the first person: «Вместе с … поставили подписи».

The rule: the verb of the signing is a plural that has no doer but the one with whom it was done;
then the other doer is the one who tells it: the only person of the article who is said to write or
speak, or whose name opens the headline («Иван Петров: …»).
"""

from __future__ import annotations

import re

from coopplan.extract.documents_told import Main
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_WE = re.compile(
    r"(?:подписали|заключили|скрепили|подписи|поставили|завизировали)\b", re.IGNORECASE
)
_WITH = re.compile(r"\bс[о]?\s+(?:[а-яё-]+(?:ом|ем|ой|им|ым)\s+){0,4}$", re.IGNORECASE)
_TELLS = re.compile(
    r"\b(?:написал|сообщил|рассказал|поделил|отметил|заявил|прокомментировал|уточнил|добавил|"
    r"подчеркнул|сказал|говорит|пишет|сообщает|рассказывает)\w{0,4}\s+(?:[^,.;:«»]{0,60}\s)?$",
    re.IGNORECASE,
)
_OPENS = re.compile(r"\s*[:—–]\s*[«\"“„]?\s*\S")


def signers(main: Main, told: list[Told], known: list[Person]) -> list[Person]:
    """Return the narrator, where one who signed is only named as «with whom» it was done."""
    if len(known) != 1 or not any(_with_whom(one, known[0]) for one in main.anchors):
        return []
    tellers = {
        person.key: person
        for one in told
        for person in one.people
        if person.key != known[0].key and _is_teller(one, person)
    }
    return list(tellers.values()) if len(tellers) == 1 else []


def _with_whom(told: Told, person: Person) -> bool:
    """Tell whether the plural of a signing has no doer but «с …»."""
    if told.signed is None or told.headline:
        return False
    words = told.span.text[told.signed[0] - told.span.start : told.signed[1] - told.span.start]
    own = [one for one in told.people if one.key == person.key]
    if not own or len(told.people) > 1 or _WE.search(words) is None:
        return False
    office = own[0].office
    ahead = office is not None and office.start < own[0].start
    start = office.start if office is not None and ahead else own[0].start
    others = [one for one in told.offices if one is not office and one.case == "nomn"]
    return _WITH.search(told.before(start)) is not None and not others


def _is_teller(told: Told, person: Person) -> bool:
    office = person.office
    ahead = office is not None and office.start < person.start
    start = office.start if office is not None and ahead else person.start
    if _TELLS.search(told.before(start, 120)):
        return True
    opens = not told.span.text[: start - told.span.start].strip(' «"—–-')
    return opens and told.headline and _OPENS.match(told.after(person.end)) is not None
