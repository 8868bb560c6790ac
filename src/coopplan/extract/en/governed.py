"""Whom an English sentence of a signing names only in a phrase of time, place or help.

The rule: whom such a word governs («at the office of Governor Ann Cruz», «after talks between …»,
«before Premier …»), who did another deed («drafted by Ann Cruz») and who met while others signed
signed nothing by that sentence. ``beside`` knows those whom other words set apart.
"""

from __future__ import annotations

import re

from coopplan.extract import signing_words
from coopplan.extract.en.addresses import FORMS
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
    r"ceremony|event|signing|meeting|days|visit|heads?|leaders?|mayors?|governors?|consisting|composed|made\s+up|signator(?:y|ies))"
)
_TIME_OR_PLACE = (
    r"(?:at|on|in|during|under|after|following|before|amid|upon|despite|within)\s+"
    r"(?:the|an?|his|her|their|its|#[’']s?)\s+(?:(?!(?:by|and|for|of|is|are|was|were)\b)[\w’'-]+\s+|#\s+){0,4}?"
    rf"(?<!\w)(?!{_SIGN}\b)[a-z-]{{3,}}\s+(?:paid\s+)?(?:of|between|with)\s+|"
    r"(?:after|following|during|amid|before)\s+(?:talks|meetings?|discussions|consultations|"
    r"negotiations)\s+(?:between|with|of)\s+|"
    r"\b(?:visit|trip|tour|stay)(?:\s+(?:to|in)\s+(?:the\s+)?#(?:,\s+#)?)?\s+(?:paid\s+)?by\s+|"
    r"\bthanks\s+to\s+|\bin\s+front\s+of\s+|\b(?<!day )(?<!days )before\s+|\baccording\s+to\s+|"
    r"\bwith\s+(?:the\s+)?(?:support|help|assistance|blessing|approval|consent|backing|mediation|"
    r"involvement|facilitation|encouragement)\s+of\s+|"
    r"\bin\s+hono[u]?r\s+of\s+"
)
_DONE_BY = (
    r"\b(?:drafted|prepared|organi[sz]ed|arranged|coordinated|observed|overseen|supervised|moderated|"
    r"proposed|announced|issued|released|delivered|welcomed|sponsored|funded|supported|appointed|"
    r"nominated|elected|mandated|commissioned|founded|inaugurated|graced|championed|mooted|"
    r"requested|recommended|made\s+possible)\s+by\s+"
)
_GOVERNED = re.compile(rf"(?:{_TIME_OR_PLACE}|{_DONE_BY}){_ONE}{_MORE}$")
_GUESTS = re.compile(
    rf"\bwith\s+{_ONE}{_MORE}$",
)
_AS_GUESTS = re.compile(
    r"[^.;]{0,80}?\bas\s+(?:the\s+|an?\s+)?(?:\w+\s+)?(?:guests?|observers?|patrons?|mediators?)\b"
)
_PUT_OUT = re.compile(
    r"\b(?:(?:press|news|media)\s+(?:release|statement|note)|"
    r"(?:in|by|through|via|per|to)\s+(?:an?|the|this|another)\s+(?:\w+\s+)?"
    r"(?<!joint )(?:statement|release|circular|notice|report))\s+(?:[a-z]+\s+){0,3}?signed\s+"
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
_DOES = re.compile(
    r"\s+(?!(?:counter)?signed|inked|initiall?ed|sealed|represented|stood|put|affixed|appended)"
    r"(?:was|were|is|are|had|has|(?:[a-z]+ed|met|led|came|began|took|held|paid|made|went|gave)\b)"
    r"(?![^.;]*\b(?:sign|ink)\w*)"
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
        lead, behind = _masked(told, end, person), told.after(person.end, 120)
        return bool(
            _GOVERNED.search(lead)
            or (_CLAUSE.search(lead) and _DOES.match(behind))
            or (_GUESTS.search(lead) and _AS_GUESTS.match(behind))
        )
    if _OTHERS_SIGN.search(told.span.text, 0, start):
        return True
    between = told.span.text[person.end - base : start]
    if signing_words.nominal(told.span.text[start:end]):
        return _WATCHES.fullmatch(between) is not None
    governed = _GOVERNED.search(_masked(told, 0, person))
    return governed is not None and "," not in governed.group()


def _masked(told: Told, start: int, person: Person) -> str:
    """Return what leads up to a person: «@» for a name, «%» an office, «#» a place or body."""
    base = told.span.start
    text = told.span.text[: person.start - base]
    spans = [
        *((one.start, one.end, "@") for one in told.people),
        *((one.start, one.end, "%") for one in told.offices),
        *((one.start, one.end, "#") for one in told.named),
    ]
    last = len(text)
    for first, stop, mark in sorted(spans, reverse=True):
        if start <= first - base and stop - base <= last:
            text = f"{text[: first - base]}{mark}{text[stop - base :]}"
            last = first - base
    lead = FORMS.sub("", text[start:])
    return lead[:1].lower() + lead[1:] if start == 0 else lead
