"""What part a body has, as it is told beside its name: «Минтранс – соисполнитель», "(lead)".

The rule: a word that tells a part names no body, and by itself it is said of the one before it or
of the side whose heading it stands under.
"""

from __future__ import annotations

import re

from coopplan.model.codes import BodyRole

_ENDS = r"(?=\s*(?:$|[,;]))"
_ANSWERS = (
    r"(?:(?:ответственн|головн|основн)(?:ый|ая|ое|ые)(?: исполнител[ьи]| за исполнение)?|"
    r"исполнител[ьи]|координатор|организатор|отв\.|"
    r"(?:жауапты(?:лар)? )?орындаушы(?:лар)?|жауапты(?:лар)?|үйлестіруші|ұйымдастырушы|"
    r"lead(?:er)?|co-?ordinator|responsible(?: (?:party|body|side))?|executors?|implementers?|"
    r"organi[sz]er)"
)
_TAKES_PART = (
    r"(?:соисполнител[ьи]|участники?|(?:бірлесіп|қосалқы) орындаушы(?:лар)?|қатысушы(?:лар)?|"
    r"partners?|co-?executors?|participants?)"
)
_LEADS = re.compile(
    rf"\s*(?:[-–—]\s*(?:свод\b\.?|созыв\b|(?:жинақ(?:тау(?:шы)?)?|жауапты(?:лар)?)\b|"
    rf"{_ANSWERS}{_ENDS})|"
    rf"\(\s*(?:свод(?:\.|ная информация)?|созыв|жинақ(?:тау(?:шы)?)?|{_ANSWERS})\s*\))",
    re.IGNORECASE,
)
_HELPS = re.compile(rf"\s*(?:[-–—]\s*{_TAKES_PART}{_ENDS}|\(\s*{_TAKES_PART}\s*\))", re.IGNORECASE)
"""What says of a body that another one leads."""
_ALONE = re.compile(
    rf"[-–—(\s]*(?:({_ANSWERS}|свод\.?|созыв|жинақ(?:тау(?:шы)?)?)|{_TAKES_PART})[)\s.:;,]*",
    re.IGNORECASE,
)
_BEHIND = re.compile(rf",\s*({_ANSWERS}|{_TAKES_PART})(?<!и|s)(?<!ые)(?<!лар){_ENDS}", re.I)
"""A part behind a comma; of many («участники») it may be others who have it."""


def leads(name: str) -> bool:
    """Whether it is said of a body that it leads."""
    return bool(_LEADS.search(name))


def helps(name: str) -> bool:
    """Whether it is said of a body that it takes part."""
    return bool(_HELPS.search(name))


def without_role(name: str) -> str:
    """A name without what is said of its part."""
    return _HELPS.sub("", _LEADS.sub("", name))


def role_alone(text: str) -> BodyRole | None:
    """The part that is all a text tells, None where it tells more."""
    told = _ALONE.fullmatch(text)
    if told is None:
        return None
    return BodyRole.LEAD if told[1] else BodyRole.PARTNER


def with_dashes(line: str) -> str:
    """A line in which a part behind a comma is said of the name before it."""
    return _BEHIND.sub(r" – \1", line)
