"""What part a body has, as it is told behind its name: «Минтранс – соисполнитель», "(lead)".

The rule: a word that tells a part names no body, and by itself it is said of the one before it or
of the side whose heading it stands under.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from coopplan.model.codes import BodyRole

WORDS: Mapping[BodyRole, str] = {
    BodyRole.LEAD: (
        r"(?:(?:ответственн|головн|основн|главн)(?:ый|ой|ая|ое|ые)(?: исполнител[ьи]|"
        r" орган(?:ы|изаци[яи])?| ведомств[оа]| координатор| за исполнение)?|исполнител[ьи]|"
        r"(?:отв(?:етств)?|гл|осн)\. ?(?:исп(?:\.|олнител[ьи]))|отв(?:етств)?\.|исп\.|"
        r"координаторы?|организатор(?:ы(?! торг))?|"
        r"(?:(?:негізгі|бас|жауапты(?:лар)?) )?орындаушы(?:лар)?(?:ы)?|жауапты(?:лар)?|"
        r"жауапты (?:орган|мекеме|ұйым)(?:дар|лер)?|үйлестіруші(?:лер)?|ұйымдастырушы(?:лар)?|"
        r"lead(?:s|er|ing)?(?: (?:agency|body|partner|organi[sz]ation|executor|implementer))?|"
        r"co-?ordinators?|responsible(?: (?:part(?:y|ies)|bod(?:y|ies)|side|agenc(?:y|ies)))?|"
        r"(?:main |lead )?executors?|implementers?|implementing (?:agency|body)|organi[sz]ers?)"
    ),
    BodyRole.PARTNER: (
        r"(?:со-?исполнител[ьи]|со-?исп\.|соорганизатор(?:ы)?|участники?|партн[её]ры?|"
        r"(?:при участии|с участием)(?=\s*[:–—-])|"
        r"(?:бірлес(?:іп|кен)|бірге|қосалқы|тең) орындаушы(?:лар)?|қатысушы(?:лар)?|"
        r"серіктес(?:тер)?|co-?executors?|co-?implementers?|partners?|participants?|"
        r"supporting (?:agenc(?:y|ies)|bod(?:y|ies)|partners?)|supported by(?=\s*:))"
    ),
    BodyRole.CUSTOMER: (
        r"(?:(?:государственн(?:ый|ые) )?заказчик(?:и)?|(?:мемлекеттік )?тапсырыс беруші(?:лер)?|"
        r"customers?|clients?)"
    ),
    BodyRole.CONTRACTOR: (
        r"(?:(?:генеральн(?:ый|ые) )?(?:ген)?подрядчик(?:и)?|(?:бас )?мердігер(?:лер)?|"
        r"(?:general )?contractors?)"
    ),
    BodyRole.FUNDER: (
        r"(?:доноры?|финансирующ(?:ая|ие) организаци[яи]|қаржыландырушы(?:лар)?|донор(?:лар)?|"
        r"funders?|donors?|funded by(?=\s*:))"
    ),
}
"""What each part is called, of one body and of many."""
_ENDS = r"(?=\s*(?:$|[,;]))"
_GATHERS = r"(?:свод(?:\.|ная информация)?|созыв|жинақ(?:тау(?:шы)?)?)"
"""Who gathers what the others have to say leads them."""
_GATHERS_BEHIND = r"(?:свод\b\.?|созыв\b|(?:жинақ(?:тау(?:шы)?)?|жауапты(?:лар)?)\b)"
_BESIDE: Mapping[BodyRole, re.Pattern[str]] = {
    role: re.compile(
        rf"\s*(?:[-–—]\s*{words}{_ENDS}|\(\s*{words}\s*\))"
        + (
            rf"|\s*(?:[-–—]\s*{_GATHERS_BEHIND}|\(\s*{_GATHERS}\s*\))"
            if role is BodyRole.LEAD
            else ""
        ),
        re.IGNORECASE,
    )
    for role, words in WORDS.items()
}
"""What says behind a name which part it has."""
_ALONE = {
    role: re.compile(
        rf"[-–—(\s]*(?:{words}"
        + (rf"|{_GATHERS}" if role is BodyRole.LEAD else "")
        + r")[)\s.:;,]*",
        re.IGNORECASE,
    )
    for role, words in WORDS.items()
}
_BEHIND = re.compile(
    rf",\s*({'|'.join(WORDS.values())})(?<!и|s)(?<!ые)(?<!ры)(?<!лар)(?<!лер){_ENDS}", re.I
)
"""A part behind a comma; of many («участники») it may be others who have it."""


def role_beside(name: str) -> BodyRole | None:
    """The part that is told behind a name, None where there is none."""
    return next((role for role, told in _BESIDE.items() if told.search(name)), None)


def without_role(name: str) -> str:
    """A name without what is said of its part."""
    for told in _BESIDE.values():
        name = told.sub("", name)
    return name


def role_alone(text: str) -> BodyRole | None:
    """The part that is all a text tells, None where it tells more."""
    return next((role for role, told in _ALONE.items() if told.fullmatch(text)), None)


def with_dashes(line: str) -> str:
    """A line in which a part behind a comma is said of the name before it."""
    return _BEHIND.sub(r" – \1", line)
