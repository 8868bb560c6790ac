"""Who stands beside an English signing: behind its verb, in a phrase or a clause of his own.

The rule: whom a sentence names behind its signing is no doer where a phrase leads to him that tells
of the occasion («at the request of», «in a hall opened by»), or where he is the subject of another
verb («… and Governor Ann Cruz spoke»). «By», a verb of signing, «on behalf of» make a doer again.
"""

from __future__ import annotations

import re

from coopplan.extract import signing_words
from coopplan.extract.en import signed_by, surely_signed
from coopplan.extract.en.addresses import FORMS
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_SIGNS = (
    r"(?:sign|ink|initial|countersign|co-sign|undersign|penn|seal|execut|conclud|renew|affix|append|"
    r"represent)"
)
_VISIT = r"(?:visits?|trips?|tours?)"
_DONE = (
    r"hosted|attended|witnessed|opened|moderated|supervised|observed|applauded|graced|coordinated|"
    r"organi[sz]ed|arranged|announced|facilitated|initiated|inaugurated|chaired|convened|welcomed|"
    r"received|greeted|blessed|brokered|mediated|guided|watched|overseen|presided over"
)
_PHRASE = re.compile(
    r"\b(?:in (?:the )?(?:front|company|attendance|honou?r|office|offices|residence|name) of|"
    r"in the presence\b[^;]{0,40}? of|under the (?:\w+ )?(?:eyes?|gaze|supervision|tutelage) of|"
    r"(?:at|on) the (?:initiative|requests?|behest|suggestion|proposal|instructions?|orders?|"
    r"recommendation|directives?) of|"
    r"with the (?:\w+ )?(?:support|assistance|help|participation|mediation|"
    r"involvement|backing|"
    r"blessing|consent|facilitation) of|with (?:the )?(?:help|support|assistance) from|"
    r"thanks to|flanked by|"
    r"(?:ceremony|event|session|meeting|forum|function|programme|gathering|occasion) (?:\w+ )?"
    r"(?:led|headed) by|"
    r"on the (?:sidelines|margins|eve|fringes) of\s+(?:[\w’'-]+\s+){0,6}?(?:with|of|by|between)|"
    rf"(?:after|following|during|ahead of|as part of|(?:with)?in the (?:framework|context) of)\s+"
    rf"(?:[\w’'-]+\s+){{0,4}}?{_VISIT}\s+"
    r"(?:(?:to|in)\s+(?:(?:the\s+)?[A-Z#][\w-]*\s+){1,2})?(?:of|by)|"
    rf"(?:{_DONE}) by|"
    r"with(?=[^;]{0,160}?\b(?:present|witnessing|standing|presiding|applauding|watching)\b))\b",
    re.IGNORECASE,
)
_DOES = re.compile(
    rf"\bby\b|;|\b{_SIGNS}\w*\b|\bon\s+behalf\b|,\s+(?:while|whereas|whilst)\b", re.IGNORECASE
)
_JOINS = r"(?:#|,|&|\band\b|\bthe\b|\bof\b|[’']s\b|\([^()]{1,20}\)|\s)*"
_OTHER_VERB = re.compile(
    rf"{_JOINS}(?:(?:also|then|both|later)\s+)*\b(?:(?:was|were|is|are|has|have|had|will|would)\b"
    rf"(?!\s+(?:\w+ly\s+|also\s+|both\s+)?(?:{_SIGNS}|the\s+signator|put|set))|"
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


def stands_beside(told: Told, person: Person) -> bool:
    """Tell whether a sentence of a signing names somebody only in what goes with it."""
    if told.signed is None or person.voiced:
        return False
    text, base = told.span.text, told.span.start
    start, end = told.signed[0] - base, told.signed[1] - base
    if _BOOK.match(text, end):
        return True
    if start < person.end - base and person.start - base < end:
        return False
    if surely_signed.surely(told, person):
        return False
    noun = signing_words.nominal(text[start:end])
    closed = _RELATIVE.search(text, 0, start) is not None
    other = None if noun or closed else _OTHER_VERB.match(_blank(told, person.end - base))
    after = other is not None
    if person.end - base <= start:
        return after and _PAPER.search(text, 0, start) is not None
    rest = _blank(told, end, person)
    between = rest[: rest.index(_HIM)]
    if after and not _SUBJECT_TOO.search(between) and not _OPENS.search(text, 0, start):
        return True
    if _others_did(told, person, between):
        return True
    cues = [one for one in _PHRASE.finditer(rest) if one.start() < len(between)]
    return bool(cues) and _DOES.search(between, cues[-1].end()) is None


_TOO = re.compile(
    rf"{_DOES.pattern}|\b(?:(?<!talks )(?<!meeting )with|along|alongside|together|plus|also|then|"
    r"respectively|joined)\b|:",
    re.IGNORECASE,
)
"""What may add one more doer to those that stand by the verb."""


def _others_did(told: Told, person: Person, between: str) -> bool:
    """Tell whether two others are the doers of a verb behind which other words lead to somebody."""
    doers = [one for one in told.people if surely_signed.surely(told, one)]
    last = max((one.end for one in doers), default=0)
    if len(doers) < 2 or person.start < last:
        return False
    if signed_by.passive(told):
        between = _blank(told, last - told.span.start, person).partition(_HIM)[0]
    return _TOO.search(between) is None and re.search(r"[a-z]{2,}", between) is not None


_HIM = "@"
"""The mark of the one who is asked about; a sentence's own is taken away."""
_SUBJECT_TOO = re.compile(r"[”\"“]|^(?:[\s,#]|\bthe\b|\bof\b)*$|\b(?:while|when|as)\b")
"""Between a signing and whose other deed is told, too: «“We signed it,” Mayor Ann Cruz added»."""
_OPENS = re.compile(
    r"\b(?:[Aa]fter|[Bb]efore|[Uu]pon|[Bb]y|[Ww]hile|[Ww]hen|[Hh]aving|[Oo]n)\s+(?:\w+ly\s+)?$"
)
"""Before «signing» whose subject is that of the sentence."""


def _blank(told: Told, start: int, him: Person | None = None) -> str:
    """Return the rest of a sentence with its names and offices as marks."""
    text = told.span.text.replace(_HIM, " ")
    marks = [(him.start, him.end, _HIM)] if him else []
    spans = {*((one.start, one.end) for one in told.people), *told.taken}
    for first, last in sorted(spans, key=lambda one: one[0] - one[1]):
        if not any(first < end and begin < last for begin, end, _ in marks):
            marks.append((first, last, "#"))
    for first, last, mark in sorted(marks, reverse=True):
        at, stop = first - told.span.start, last - told.span.start
        if start <= at:
            text = f"{text[:at]}{mark}{text[stop:]}"
    return FORMS.sub("", text[start:])
