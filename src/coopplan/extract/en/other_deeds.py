"""Who in an English sentence of a signing did something else: drafted, praised, met, looked on.

The rule: who is the subject, or behind «by» the agent, of another verb signed nothing by that
sentence; nor did one behind a signing that two others have done already.
"""

from __future__ import annotations

import re

from coopplan.extract.en import signed_by, surely_signed
from coopplan.extract.en.masked import HIM, masked, names
from coopplan.extract.en.signing_verbs import ANY_CONCLUDE, ANY_SIGN, SIGNATORY, SIGNED
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_SIGNS = (
    rf"(?:{ANY_SIGN}|{ANY_CONCLUDE}|undersigned|(?:execut|renew|affix|append|represent)\w*)(?!\w)"
)
DOES = re.compile(
    rf"\bby\b|;|\b{_SIGNS}|\bon\s+behalf\b|,\s+(?:while|whereas|whilst)\b", re.IGNORECASE
)
"""What makes who stands behind it a doer again."""
_JOINS = r"(?:#|,|&|\band\b|\bthe\b|\bof\b|[’']s\b|\([^()]{1,20}\)|\s)*"
_OTHER_VERB = re.compile(
    rf"{_JOINS}(?:(?:also|then|both|later)\s+)*\b(?:(?:was|were|is|are|has|have|had|will|would)\b"
    rf"(?!\s+(?:\w+ly\s+|also\s+|both\s+)?(?:{_SIGNS}|the\s+{SIGNATORY}|put|set))|"
    r"spoke|took|stood|gave|held|made|led|said|"
    rf"(?!{_SIGNS})(?!based|named|followed|attached|added|did|reported|announced)"
    r"[a-z]{3,}ed(?!\s+by))\b"
)
_PAPER = re.compile(
    r"\b(?:agreement|memorandum(?:\s+of\s+understanding)?|mou|documents?|pact|plan|protocol|treaty|"
    r"declaration|deal|contract|accord|letter)s?\s*(?:\([^)]*\)\s*)?"
    r"(?:(?:that|which)\s+(?:was|were)\s+)?$",
    re.IGNORECASE,
)
"""Right before «signed» that only tells which paper is meant: «she praised the pact signed»."""
_RELATIVE = re.compile(r",\s+(?:which|that)\s[^,;]*$")
"""Before a signing whose clause its doers end: «the pact, which she signed with …, will»."""
_BOOK = re.compile(r"\s+(?:the|a|its|their)\s+(?:[\w’'-]+\s+){0,3}?[Bb]ook\b")
_SUBJECT_TOO = re.compile(r"[”\"“]|^(?:[\s,#]|\bthe\b|\bof\b)*$|\b(?:while|when|as)\b")
"""Between a signing and whose other deed is told, too: «“We signed it,” Mayor Ann Cruz added»."""
_OPENS = re.compile(
    r"\b(?:[Aa]fter|[Bb]efore|[Uu]pon|[Bb]y|[Ww]hile|[Ww]hen|[Hh]aving|[Oo]n)\s+(?:\w+ly\s+)?$"
)
"""Before «signing» whose subject is that of the sentence."""
_TOO = re.compile(
    rf"{DOES.pattern}|\b(?:(?<!talks )(?<!meeting )with|along|alongside|together|plus|also|then|"
    r"respectively|joined)\b|:",
    re.IGNORECASE,
)
"""What may add one more doer to those that stand by the verb."""
_PRAISES = re.compile(
    r"(?:\s+of\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*|,\s[^,.;]{3,80},)?\s+"
    r"(?:(?:has|have|had|also|today|yesterday)\s+)*"
    r"(?!(?:and|or|with|of|for|was|is|has)\b)[a-z]{4,}(?:ed|s)\s+(?:the|this|that|an?|their|its)\s+"
    r"(?:[\w-]+\s+){1,6}(?:(?:that|which)\s+was\s+)?$"
)
"""Between somebody and a paper «signed by» others: «Ann Cruz welcomed the pact signed by»."""
_DID_OTHER = re.compile(
    rf",\s+(?!represented\b|{SIGNED}\b|led\b|headed\b)[a-z]{{4,}}ed\s+by\s+(?:the\s+)?$"
)
"""Before who did something else with the paper: «The pact, drafted by Ann Cruz, was signed by»."""


def did_other(told: Told, person: Person) -> bool:
    """Tell whether somebody is the subject of another verb than that of a signing."""
    if told.signed is None or person.voiced:
        return False
    text, base = told.span.text, told.span.start
    start, end = told.signed[0] - base, told.signed[1] - base
    if _BOOK.match(text, end):
        return True
    if (start < person.end - base and person.start - base < end) or surely_signed.surely(
        told, person
    ):
        return False
    closed = told.by_noun or _RELATIVE.search(text, 0, start) is not None
    behind = masked(told, person.end - base, None, names(told))
    after = not closed and _OTHER_VERB.match(behind) is not None
    if person.end - base <= start:
        return after and _PAPER.search(text, 0, start) is not None
    between = masked(told, end, None, names(told), person).partition(HIM)[0]
    opens = _OPENS.search(text, 0, start)
    return (after and not _SUBJECT_TOO.search(between) and not opens) or _others_did(
        told, person, between
    )


_WORD = re.compile(r"(?<![\w’'-])(?!and\b)[a-z]{2,}")
"""What is neither a name, known or not, nor joins two: «…, Karz, and Ann Cruz, Orwin»."""


def _others_did(told: Told, person: Person, between: str) -> bool:
    """Tell whether two others are the doers of a verb behind which other words lead to somebody."""
    doers = [one for one in told.people if surely_signed.surely(told, one)]
    last = max((one.end for one in doers), default=0)
    if len(doers) < 2 or person.start < last:
        return False
    if signed_by.passive(told):
        start = last - told.span.start
        between = masked(told, start, None, names(told), person).partition(HIM)[0]
    return _TOO.search(between) is None and _WORD.search(between) is not None


def did_with_paper(told: Told, person: Person, led: str) -> bool:
    """Tell whether somebody praised, drafted or announced a paper that others signed.

    ``led`` is what stands before the person and his office.
    """
    assert told.signed is not None
    at, start = person.end - told.span.start, told.signed[0] - told.span.start
    if at > start or not signed_by.passive(told):
        return False
    return bool(_PRAISES.match(told.span.text[at:start]) or _DID_OTHER.search(led))


_MET = re.compile(
    r"\b(?:met|meets|received|welcomed|hosted|greeted)\s+(?:with\s+)?(?:the\s+)?(?:[\w’'-]+\s+){0,3}$"
)
_AND_THEN = re.compile(r"(?:,\s+[^.;]{0,90})?,?\s+and\s+(?:(?!they\b|both\b)\w+\s+)?$")


def was_met(told: Told, person: Person, led: str) -> bool:
    """Tell whether somebody was only met by who signed: «Cruz met Holt, the rector, and signed».

    The one subject of both verbs signed; whom he met did so only where another sentence says it.
    """
    assert told.signed is not None
    between = told.span.text[
        person.end - told.span.start : max(0, told.signed[0] - told.span.start)
    ]
    return (
        person.end <= told.signed[0]
        and _MET.search(led) is not None
        and _AND_THEN.fullmatch(between) is not None
    )


_SEALED_BY = re.compile(
    r"(?:,[^.;]*?,)?\s+(?:and\s[^.;]*?\s)?(?:(?:have|has|had|then|also|\w+ly)\s+)*"
    r"(?:affirmed|reaffirmed|sealed|marked|confirmed|concluded|formali[sz]ed|cemented|renewed|"
    r"crowned|underlined|extended)\b[^.;]*\b(?:with|by|through)\s+(?:the\s+)?$"
)
_LED = re.compile(r"(?:\s+of\s+[A-Z][\w’'-]*)?\s+(?:(?:then|jointly)\s+)?led\s+the\s+$")
_OWNS = re.compile(r"\b(?:of|by|between|with|from|to|for)\s+(?:the\s+)?$")


def sealed_by(between: str, led: str) -> bool:
    """Tell whether somebody is the subject of «sealed the bond with the signing of a pact».

    ``between`` stands between him and the signing, ``led`` before him and his office.
    """
    led_it = _LED.fullmatch(between) is not None
    return (led_it or _SEALED_BY.match(between) is not None) and _OWNS.search(led) is None
