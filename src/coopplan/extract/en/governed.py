"""Whom an English sentence of a signing names only in a phrase of time, place or help.

The rule: whom such a word governs («at the office of Governor Ann Cruz», «after talks between …»,
«before Premier …», «drafted by …», «at the request of …») and who met while others signed signed
nothing by that sentence; behind the signing a phrase leads on to further names, up to a word that
makes doers again («by», «on behalf of»).
"""

from __future__ import annotations

import re

from coopplan.extract.en import surely_signed
from coopplan.extract.en.masked import HIM, NAME, OFFICE, Mark, masked, names
from coopplan.extract.en.other_deeds import DOES
from coopplan.extract.en.signing_verbs import ANY_SIGN, CONCLUDED, PUT, SIGNATORY, SIGNED, SIGNING
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_DET = r"(?:(?:the|an?|his|her|its|their|both)\s+)?"
_ONE = (
    rf"{_DET}(?:(?:(?!by\b)[a-z-]+|[A-Z][\w-]+)\s+){{0,2}}?(?:#(?:[’']s?)?\s+)?"
    r"(?:(?:(?!by\b)[a-z-]+\s+)?%\s*"
    r"(?:of\s+(?:the\s+)?(?:[\w-]+\s+){0,2}?#)?\s*,?\s*)*"
)
"""What may stand before a name, no «by» of a doer: «its visiting Premier of # », «# Governor »."""
_MORE = r"(?:@(?:\s|[,&#%]|[’']s\b|\b(?:and|the|of|his|her|its|their|counterpart)\b)*)*"
"""Names that a list puts before one more."""
_SIGN = (
    r"(?:that|those|behalf|part|names?|hands?|signatures?|side|person|capacity|presence|representatives?|"
    rf"ceremony|event|{SIGNING}|meeting|days|visit|heads?|leaders?|mayors?|governors?|consisting|composed|made\s+up|{SIGNATORY})"
)
_HELP = (
    r"(?:support|help|assistance|blessing|approval|consent|backing|mediation|involvement|"
    r"facilitation|encouragement|participation)"
)
_DONE = (
    r"(?:drafted|prepared|organi[sz]ed|arranged|coordinated|observed|overseen|supervised|moderated|"
    r"proposed|announced|issued|released|delivered|welcomed|sponsored|funded|supported|appointed|"
    r"nominated|elected|mandated|commissioned|founded|inaugurated|graced|championed|mooted|"
    r"requested|recommended|made\s+possible|hosted|attended|witnessed|opened|applauded|facilitated|"
    r"initiated|chaired|convened|received|greeted|blessed|brokered|mediated|guided|watched|"
    r"presided\s+over)"
)
"""What somebody may have done with a paper or its day that is no signing."""
_TIME_OR_PLACE = (
    r"(?:at|on|in|during|under|after|following|before|amid|upon|despite|within)\s+"
    r"(?:the|an?|his|her|their|its|#[’']s?)\s+(?:(?!(?:by|and|for|of|is|are|was|were)\b)[\w’'-]+\s+|#\s+){0,4}?"
    rf"(?<!\w)(?!{_SIGN}\b)[a-z-]{{3,}}\s+(?:paid\s+)?(?:of|between|with)\s+|"
    r"(?:after|following|during|amid|before)\s+(?:talks|meetings?|discussions|consultations|"
    r"negotiations)\s+(?:between|with|of)\s+|"
    r"\b(?:question|query|queries|letter|message|request|invitation)\s+(?:from|by)\s+|"
    r"(?<![’']s )\b(?:visit|trip|tour|stay)(?:\s+(?:to|in)\s+(?:the\s+)?#(?:,\s+#)?)?"
    r"\s+(?:paid\s+)?by\s+|"
    r"\bthanks\s+to\s+|\bin\s+front\s+of\s+|\b(?<!day )(?<!days )before\s+|\baccording\s+to\s+|"
    rf"\bwith\s+(?:the\s+)?{_HELP}\s+of\s+|"
    r"\bin\s+hono[u]?r\s+of\s+"
)
_GOVERNED = re.compile(rf"(?:{_TIME_OR_PLACE}|\b{_DONE}\s+by\s+){_ONE}{_MORE}$")
_GUESTS = re.compile(
    rf"\bwith\s+{_ONE}{_MORE}$",
)
_AS_GUESTS = re.compile(
    r"[^.;]{0,80}?\bas\s+(?:the\s+|an?\s+)?(?:\w+\s+)?(?:guests?|observers?|patrons?|mediators?)\b"
)
_PUT_OUT = re.compile(
    r"\b(?:(?:press|news|media)\s+(?:release|statement|note)|"
    r"(?:in|by|through|via|per|to)\s+(?:an?|the|this|another)\s+(?:\w+\s+)?"
    rf"(?<!joint )(?:statement|release|circular|notice|report))\s+(?:[a-z]+\s+){{0,3}}?{SIGNED}\s+"
    r"(?:[a-z]+\s+)?by\b[^.;]{0,90}$"
)
"""Before the officer who put out the news of a signing."""
_WATCHES = re.compile(
    r",?\s+(?:[^.;,]{0,40},\s+)?(?:\w+ly\s+|also\s+|has\s+|have\s+)?(?:presid(?:ed|ing)\s+over|officiated(?:\s+(?:at|over))?|"
    r"attended|witnessed|oversaw|watched|supervised|graced|observed|facilitated|hosted|chaired)\s+"
    r"(?:[\w-]+\s+){0,4}?$"
)
_OTHERS_SIGN = re.compile(
    r"\b(?:met|paid|visited|received|held|hosted|welcomed|toured|discussed|came|spoke)\b[^;]*?"
    r"\b(?:and|as|while|when)\s+(?:their|both|two|the\s+two)\s+(?:(?:[a-z-]+\s+)?(?:officials|sides|parties|"
    r"governments|countries|cities|towns|universities|institutions|delegations|organi[sz]ations|"
    r"regions|provinces|states|chambers|companies|ministers|teams)\s+)"
    r"(?:(?:have|had|has|then|also|later)\s+)*$"
)
"""Between somebody and a verb that others do: «Cruz met Holt and their officials signed»."""
_CLAUSE = re.compile(rf"\b(?:as|when|while|where|since|before|after|until)\s+{_ONE}{_MORE}$")
_ACTS = re.compile(
    rf"\s+(?!{SIGNED}|{CONCLUDED}|represented|stood|{PUT})"
    r"(?:was|were|is|are|had|has|(?:[a-z]+ed|met|led|came|began|took|held|paid|made|went|gave)\b)"
    rf"(?![^.;]*\b{ANY_SIGN}\b)"
)


def is_governed(told: Told, person: Person) -> bool:
    """Tell whether a sentence of a signing names somebody who by its grammar signed nothing."""
    if told.signed is None or person.voiced:
        return False
    base = told.span.start
    start, end = told.signed[0] - base, told.signed[1] - base
    if person.start >= told.signed[1]:
        if _PUT_OUT.search(told.span.text, 0, person.start - base):
            return True
        lead, behind = _lead(told, end, person), told.after(person.end, 120)
        return bool(
            _GOVERNED.search(lead)
            or (_CLAUSE.search(lead) and _ACTS.match(behind))
            or (_GUESTS.search(lead) and _AS_GUESTS.match(behind))
        )
    if _OTHERS_SIGN.search(told.span.text, 0, start):
        return True
    put_out = _PUT_OUT.search(told.span.text, 0, person.start - base)
    if put_out and not any(
        put_out.start() < one.start - base < person.start - base for one in told.people
    ):
        return True
    if told.by_noun:
        return _WATCHES.fullmatch(told.span.text[person.end - base : start]) is not None
    governed = _GOVERNED.search(_lead(told, 0, person))
    return governed is not None and "," not in governed.group()


def _lead(told: Told, start: int, person: Person) -> str:
    """Return what leads up to a person, with people, offices and names each as marks."""
    marks: list[Mark] = [
        *((one.start, one.end, HIM) for one in told.people),
        *((one.start, one.end, OFFICE) for one in told.offices),
        *((one.start, one.end, NAME) for one in told.named),
    ]
    lead = masked(told, start, person.start - told.span.start, marks)
    return lead[:1].lower() + lead[1:] if start == 0 else lead


_VISIT = r"(?:visits?|trips?|tours?)"
_PHRASE = re.compile(
    r"\b(?:in (?:the )?(?:front|company|attendance|honou?r|office|offices|residence|name) of|"
    r"in the presence\b[^;]{0,40}? of|under the (?:\w+ )?(?:eyes?|gaze|supervision|tutelage) of|"
    r"(?:at|on) the (?:initiative|instance|requests?|behest|suggestion|proposal|instructions?|"
    r"orders?|recommendation|directives?) of|"
    rf"with the (?:\w+ )?{_HELP} of|"
    r"with (?:the )?(?:help|support|assistance) from|thanks to|flanked by|"
    r"(?:ceremony|event|session|meeting|forum|function|programme|gathering|occasion) (?:\w+ )?"
    r"(?:led|headed) by|"
    r"on the (?:sidelines|margins|eve|fringes) of\s+(?:[\w’'-]+\s+){0,6}?(?:with|of|by|between)|"
    r"(?:after|following|during|ahead of|as part of|(?:with)?in the (?:framework|context) of|"
    r"on (?:the )?(?:[\w-]+ ){0,2}?day (?:\w+ )?of)\s+"
    rf"(?:[\w’'-]+\s+){{0,4}}?{_VISIT}\s+"
    r"(?:(?:to|in)\s+(?:(?:the\s+)?[A-Z#][\w-]*\s+){1,2})?(?:of|by)|"
    rf"{_DONE} by|"
    r"with(?=[^;]{0,160}?\b(?:present|witnessing|standing|presiding|applauding|watching)\b))\b",
    re.IGNORECASE,
)
"""What leads to all whom a sentence names behind its signing, up to a word that makes doers."""
_TALKED = re.compile(
    r"\b(?:talks|discussions|negotiations|conversations)\b[^.;]*?\b(?:between|with|of)\b[^.;]*$"
)
"""Behind what was signed, before those whose talks had led to it."""


def is_led_to(told: Told, person: Person) -> bool:
    """Tell whether a phrase behind a signing leads to somebody, whoever it names before."""
    if told.signed is None or person.voiced or person.start < told.signed[1]:
        return False
    end = told.signed[1] - told.span.start
    if _TALKED.search(told.span.text[end : person.start - told.span.start]):
        return True
    if surely_signed.surely(told, person):
        return False
    rest = masked(told, end, None, names(told), person)
    between = rest.partition(HIM)[0]
    cues = [one for one in _PHRASE.finditer(rest) if one.start() < len(between)]
    return bool(cues) and DOES.search(between, cues[-1].end()) is None


_AT_OFFICE = re.compile(
    r"\b(?:office|residence|home|mansion)\s+of\s+(?:the\s+)?(?:[\w’'-]+\s+){0,2}$"
)
_CREDIT = re.compile(
    r"\((?:[Pp]hoto|[Pp]icture|[Ii]mage|[Pp]rovided|[Cc]ourtesy)?\s*(?:by|of|:)\s+$"
)
"""Before whoever took the picture."""


def is_owner(led: str) -> bool:
    """Tell whether what stands before somebody and his office makes him a host or photographer."""
    return _AT_OFFICE.search(led) is not None or _CREDIT.search(led) is not None
