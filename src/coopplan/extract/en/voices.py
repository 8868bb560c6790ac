"""For whom an English sentence says that somebody signs, whatever his office: «Ann Cruz for Cebu».

The rule: a side is joined to a name by «of», «for», «on behalf of», «whose», «led by»; what stands
between them is no other name and no other clause.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.en.addresses import FORMS
from coopplan.extract.en.capitals import CAP, POSTED
from coopplan.extract.en.signing_verbs import (
    NAMES,
    PUT,
    SIGN,
    SIGNATORY,
    SIGNED,
    SIGNING,
    SIGNS,
    WHOSE,
)
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.sentences import Span


def text_between(sentence: Span, start: int, end: int) -> str:
    return sentence.text[start - sentence.start : max(start, end) - sentence.start]


_IN_PICTURE = re.compile(
    r"\s*\((?:(?:from|far|second|third|2nd|3rd|fourth|4th)\s+)*(?:left|right|cent(?:er|re)|middle|L|R|C)\)"
)
"""Where somebody stands in a picture: «Ann Cruz (left), Mayor of Graz»."""


def without_names(sentence: Span, start: int, end: int, named: Sequence[Mention]) -> str:
    """Return what stands between two places of a sentence but for names and forms of address."""
    text = text_between(sentence, start, end)
    for one in reversed(named):
        if start <= one.start and one.end <= end:
            text = f"{text[: one.start - start]} # {text[one.end - start :]}"
    return FORMS.sub("", _IN_PICTURE.sub("", text))


_OF = re.compile(
    r",?\s+(?:of|from)\s+(?:the\s+|(?:[a-z]+[’']s|[A-Z][\w’-]+[’']s)\s+)?"
    r"(?:(?:(?:north|south|east|west)\w*|central|coastal|island|border|neighbou?ring)[\s-]+)?"
    r"(?:(?:city|province|region|state|county|prefecture)\s+of\s+)?|\s*\(|"
    r",\s+who\s+(?:presides\s+over|heads|leads|chairs|runs|governs)\s+(?:the\s+)?"
    r"(?:(?:[\w-]+\s+){1,3}of\s+(?:the\s+)?)?"
)
_BODY_OF = (
    r"(?:(?:\w+\s+)?(?:government|side|people|state|republic|province|city|administration)\s+of\s+"
    r"(?:the\s+)?)?"
)
_FOR = (
    r"(?:on\s+behalf\s+of|on\s+the\s+part\s+of|in\s+the\s+name\s+of|"
    rf"represent(?:s|ed|ing)|for)\s+(?:the\s+)?{_BODY_OF}"
)
_SIGN = (
    rf"(?:{SIGN}|{SIGNS}|{SIGNED}|{SIGNING}|d(?:id|oing)\s+so|exchanged|"
    r"represent(?:s|ed|ing)?|"
    rf"{PUT}\s+(?:(?:{WHOSE}|a)\s+{NAMES}|pen))"
)
_SIGNED_FOR = re.compile(
    rf"(?:[^.;]{{0,90}}?\b{_SIGN}\b[^.;,]{{0,70}}?)?,?\s*{_FOR}", re.IGNORECASE
)
_SIGNED_FOR_STATE = re.compile(
    rf"[^.;]{{0,90}}?\b{_SIGN}\b(?:(?!\bwhile\b)[^.;]){{0,170}}?\s"
    r"(?:on\s+behalf\s+of|for)\s+the\s+[Gg]overnment\s+of\s+(?:the\s+)?"
)
"""Only a state stands so far behind: «signed the loan for roads, … for the Government of Chad»."""
_POSTED_FOR = re.compile(rf",\s+[^.;():]{{0,90}}(?<!\band),\s+{_FOR}", re.IGNORECASE)
"""«Ann Cruz, Registrar, on behalf of Graz College»."""


_ITS_OWN = re.compile(
    r"(?:[’']s)?\s+(?:[\w-]+\s+){0,2}?(?:(?:province|city|state|region|prefecture|county)\s+of\s+)?"
)


def _only_owns(sentence: Span, nation: Mention, place: Mention) -> bool:
    """Tell whether a country only tells whose a place is: «of the Chinese province of Sichuan»."""
    return (
        nation.entry.kind == "n"
        and place.entry.kind in "rc"
        and place.entry.country in ("", nation.entry.code)
        and _ITS_OWN.fullmatch(text_between(sentence, nation.end, place.start)) is not None
    )


def own_place(
    sentence: Span, person: Person, ceiling: int, named: Sequence[Mention]
) -> Mention | None:
    """Return the place that a name itself is joined to: «Doug Ford of Ontario», «… for Palau»."""
    for at, one in enumerate(named):
        if not person.end <= one.start < ceiling:
            continue
        inside = named[at + 1] if at + 1 < len(named) else None
        if inside is not None and _only_owns(sentence, one, inside):
            continue
        lead = named[at - 1] if at and _only_owns(sentence, named[at - 1], one) else one
        gap = text_between(sentence, person.end, lead.start)
        if _OF.fullmatch(gap) and not re.match(
            r"\s+(?:side|part)\b", text_between(sentence, one.end, ceiling)
        ):
            return one
        if _speaks_for(sentence, person, one, named):
            return one
    return None


_APPOSED = re.compile(r",\s+|\s+[–—-]\s+")
_ENDS = re.compile(r"\s*(?:[,;.)]|$)")
_WHO_IS = re.compile(r",\s+(?:who\s+is\s+)?(?:the\s+)?")
_ITS_HEAD = re.compile(r"(?:[’']s)?\s+(?:[\w-]+\s+){0,3}(?:official|leader|head|chief|envoy)\b")


def apposed(
    sentence: Span, person: Person, ceiling: int, named: Sequence[Mention]
) -> Mention | None:
    """Return the place that alone stands behind a titled name: «Mayor Ann Cruz, Graz, and …».

    So does one whose head somebody is: «Party Secretary Ann Cruz, who is Graz's highest official».
    """
    if person.office is None or person.office.end > person.start:
        return None
    for one in named:
        if person.end <= one.start < ceiling:
            lead = text_between(sentence, person.end, one.start)
            behind = text_between(sentence, one.end, sentence.end)
            if _APPOSED.fullmatch(lead) and _ENDS.match(behind):
                return one
            if _WHO_IS.fullmatch(lead) and _ITS_HEAD.match(behind):
                return one
    return None


_OF_NEXT = re.compile(r"(?!\s+and\b)(?:,\s+(?:by|of)\b|[^,;]{0,40}\bby\b)")
"""Behind a side for which the next one signs: «…, for Utah by Ben Holt»."""


_HEAD_NEXT = re.compile(rf"\s+{POSTED.pattern}\s+{CAP}\s+{CAP}")
"""Behind the side of the next one: «for Ohio Ann Cruz, for Utah Governor Ben Holt»."""


def _speaks_for(sentence: Span, person: Person, one: Mention, named: Sequence[Mention]) -> bool:
    """Tell whether what stands behind a name makes it one's who signs for a side."""
    if _OF_NEXT.match(text_between(sentence, one.end, sentence.end)):
        return False
    gap = without_names(sentence, person.end, one.start, named)
    if _ANOTHER_DID.search(gap):
        return False
    if gap.startswith(",") and _HEAD_NEXT.match(text_between(sentence, one.end, sentence.end)):
        return False
    if _BESIDE.fullmatch(gap) and _ITS_SIDE.match(text_between(sentence, one.end, sentence.end)):
        return True
    return any(pattern.fullmatch(gap) for pattern in (_SIGNED_FOR, _SIGNED_FOR_STATE, _POSTED_FOR))


_ANOTHER_DID = re.compile(
    rf"\band\s+so\s+(?:did|has|have|had)\b|\b{SIGNED}\b[^.;]*,?\s+and,\s+(?:on|for)\b"
)
"""Between a name and the side of the next one: «Ann Cruz signed it, and so did, for Graz, …»."""
_BESIDE = re.compile(r"(?:,\s+[^.;:,()]{2,70},)?\s+(?:on|from)\s+the\s+")
_ITS_SIDE = re.compile(r"(?:[’']s)?\s+(?:side|part)\b")
"""Around whose side a signer is on: «signed by Ann Cruz on the Chad side and by …»."""
_SIDE = re.compile(
    rf"(?:\b(?:from|on\s+behalf\s+of|on\s+the\s+part\s+of|for|representing)\s+(?:the\s+)?{_BODY_OF})$",
    re.IGNORECASE,
)
_SIDE_SIGNED = re.compile(
    r"(?!,?\s+(?:and|while|whilst|whereas)\b)(?:[’']s)?(?:\s+(?:side|party|part))?[,:]?"
    rf"(?:\s(?:(?!\b(?:was|were)\s+(?!{SIGNED})|"
    r"\b(?:met|visited|received|welcomed|while|whilst|whereas)\b)[^.;,]){0,70})?"
    r",?\s*(?:(?<=[, ])of\s+)?"
)


_VOICE = re.compile(r"\bon\s+(?:behalf|the\s+part)\s+of\s+(?:the\s+)?$", re.IGNORECASE)
_BY_VOICE = re.compile(
    r"(?:[’']s?)?(?:\s+(?:government|side|administration))?,?\s+"
    rf"(?:[^.;,]{{0,50}}?\b{SIGNED}\s+)?by\s+[^.;,]{0, 40}"
)


def spoken_for(
    sentence: Span, person: Person, floor: int, named: Sequence[Mention]
) -> Mention | None:
    """Return whose voice a signer is, whatever his own office: «on behalf of Oman, by Ann Cruz»."""
    for one in reversed(named):
        if floor <= one.start and one.end <= person.start:
            lead = text_between(sentence, sentence.start, one.start)
            gap = FORMS.sub("", text_between(sentence, one.end, person.start))
            if _VOICE.search(lead) and _BY_VOICE.fullmatch(gap):
                return one
    return None


_LEAD = re.compile(
    rf"\b(?:on\s+behalf\s+of|on\s+the\s+part\s+of|representing|for)\s+(?:the\s+)?{_BODY_OF}$",
    re.IGNORECASE,
)
_STOOD_FOR = re.compile(r",?\s+(?:(?:was|is)\s+)?represented\b[^.;,]{0,60}\bby\s+[^.;]{0,60}")
"""«Graz was represented by its mayor, Ann Cruz», «Graz, represented by Ann Cruz»."""
_INVERTED = re.compile(
    r"\s+(?:(?:at|in|during|for)\s+(?:the|this)\s+(?:[\w-]+\s+){1,2}?)?(?:was|were)\s+[^.;,]{0,60}"
)
"""«Representing Graz was Mayor Ann Cruz», «Representing Graz at the ceremony was …»."""
_SIGNATORIES = re.compile(rf"[’']s?\s+{SIGNATORY}\s+(?:was|were|is|are)\s+[^.;,]{{0,60}}")
"""«Graz College's signatories were Ann Cruz, …»."""
_SIGNING = re.compile(rf"\b{_SIGN}\b", re.IGNORECASE)


def voice(
    sentence: Span, person: Person, floor: int, ceiling: int, named: Sequence[Mention]
) -> Mention | None:
    """Return for whom a sentence says in so many words that somebody signs, whatever his office."""
    for one in named:
        behind = person.end <= one.start < ceiling
        if behind and _speaks_for(sentence, person, one, named):
            return one
    for one in reversed(named):
        if not floor <= one.start or one.end > person.start:
            continue
        lead = text_between(sentence, sentence.start, one.start)
        gap = FORMS.sub("", text_between(sentence, one.end, person.start))
        if _SIGNATORIES.fullmatch(gap) or _STOOD_FOR.fullmatch(gap):
            return one
        led = _LEAD.search(lead) and (_SIDE_SIGNED.fullmatch(gap) or _INVERTED.fullmatch(gap))
        if _PAPER_WITH.match(gap):
            continue
        before = lead if _VOICE.search(lead) else lead[-60:]
        beside = (before, gap, text_between(sentence, person.end, person.end + 60))
        if led and any(_SIGNING.search(each) for each in beside):
            return one
    return None


_PAPER_WITH = re.compile(r"\s+(?:an?|the|this|its|their)\s[^.;,]*\bwith\s")
"""Behind a side for which one signs «a pact with» another: «for Graz a pact with Ben Holt»."""
_WHOSE = re.compile(r",?\s+whose\s+[^.;,]{0,40}")
_HEADED = re.compile(r"\b(?:head|leader|chief)\s+of\s+(?:the\s+)?$", re.IGNORECASE)
_TITLE = re.compile(r",\s+(?:[A-Z]\w+\.?\s+){1,3}")
_BY_LEAD = r",?\s+(?:which\s+(?:is|was)\s+)?(?:led|headed)\s+by\s+[^.;,]{0,60}"
_LED_BY = re.compile(_BY_LEAD)
_ITS_DELEGATION = re.compile(
    rf"(?:[’']s)?\s+(?:[\w-]+\s+){{0,2}}(?:delegation|team|party|mission|group)\b{_BY_LEAD}"
)
_DELEGATION = re.compile(r"\b(?:delegation|team|mission|group)\b[^.;]{0,50}$")


def home(sentence: Span, person: Person, floor: int, named: Sequence[Mention]) -> Mention | None:
    """Return the side for which a name follows: «on the part of Osh region by Elena Kim»."""
    for one in reversed(named):
        if not floor <= one.start or one.end > person.start:
            continue
        lead = text_between(sentence, sentence.start, one.start)
        gap = text_between(sentence, one.end, person.start)
        represented = re.match(r"\s+was\s+represented\b[^.;,]{0,60}\bby\s", gap)
        led = _LED_BY.fullmatch(FORMS.sub("", gap)) and _DELEGATION.search(lead)
        led = led or _ITS_DELEGATION.fullmatch(FORMS.sub("", gap))
        own = _WHOSE.fullmatch(FORMS.sub("", gap)) or (
            _HEADED.search(lead) and _TITLE.fullmatch(gap)
        )
        beside = re.search(r"\bon\s+the\s+$", lead, re.IGNORECASE) and gap.startswith(" side")
        if (
            led
            or own
            or (
                (represented or beside or _SIDE.search(lead[-30:]))
                and _SIDE_SIGNED.fullmatch(FORMS.sub("", gap))
            )
        ):
            return one
    return None
