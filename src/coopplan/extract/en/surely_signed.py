"""Who by an English sentence's own grammar signed: «was signed by Mayor Ann Cruz and Ben Holt».

The rule: nothing but offices, names and words that join them stands between the verb, or its «by»,
and the name; who bears no office there may be a body.
"""

from __future__ import annotations

import re

from coopplan.extract import signing_words
from coopplan.extract.en import signed_by
from coopplan.extract.en.masked import masked, names
from coopplan.extract.en.signing_verbs import SIGNED, SIGNING, THEN
from coopplan.extract.persons import Person
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_BY = re.compile(r"(?:[^.;:()]|\([^()]{1,20}\)){0,90}?\bby\b")
_BETWEEN = re.compile(r"\s+between\b")
"""Behind «signed», where people and not only sides are named: «signed between Mayor Ann Cruz …»."""
_WITH = re.compile(
    r"\s+(?:an?|the|it|their|its|his|her)\b[^.;,()]{0,90}?(?<!talks )(?<!meeting )\bwith\b"
)
"""Between «He signed …» and who signed with him."""
_FRONTED = re.compile(rf"(?:{SIGNING}|putting|affixing)\b", re.IGNORECASE)
_OPENS = re.compile(r"\W*(?:Those\s+)?")
_WERE = re.compile(r"[^.;:()]{0,90}?\b(?:was|were|is|are|(?:will|are\s+to)\s+be)\b")
"""Between a gerund that opens a sentence and who signs: «Signing the pact were Ann Cruz and …»."""
_JOINS = r"(?:#|,|&|\band\b|\bthe\b|\bits\b|\btheir\b|\bof\b|[’']s\b|\([^()]{1,20}\)|\s)"
_LED = re.compile(rf"(?:{_JOINS}|[:;–—]|\b[Ff]or\b|\b[Oo]n\s+behalf\b|\bfollowing\b|\bpersons\b)*")
_ROW = re.compile(rf"{_JOINS}*(?:,|&|\band\b){_JOINS}*")
_WHO_SIGNS = re.compile(rf",\s+who\s+{THEN}(?:re-)?(?={SIGNED}|put)")
"""«… said Governor Ann Cruz, who signed the pact for Graz»."""
_TO_VERB = re.compile(
    rf"{_JOINS}*(?:\b(?:have|has|had|today|yesterday|also|then|both|later|\w+ly|"
    r"on\s+\w+day)\b\s*,?\s*)*"
)
_DID_AND = re.compile(
    r"\s+(?:[a-z]+ed|met|held|took|led|gave|made|came|went)\b"
    r"(?:(?!\b(?:where|which|who|that|as|when|while|said|his|her|their|they|both)\b)[^.;:“”\"])*?"
    rf",?\s+and\s+{THEN}"
)
"""Between one and his second verb: «Governor Ann Cruz attended the talks and then signed …»."""
_LISTED = re.compile(r"(?:\s+(?:of|to)\s+the\s+\w+)?\s*:")
"""Behind «Signed» or «Signatories», before a list of names."""


def surely(told: Told, person: Person) -> bool:
    """Tell whether somebody with an office is a doer of the signing that a sentence tells of."""
    if told.signed is None or person.office is None or told.headline:
        return False
    text, base = told.span.text, told.span.start
    start, end = told.signed[0] - base, told.signed[1] - base
    if told.by_noun:
        by = _BY.match(text, end)
        return by is not None and _joined(_LED, told, by.end(), person.start - base)
    if who_signs(told, person):
        return True
    if between := _BETWEEN.match(text, end):
        return _joined(_LED, told, between.end(), person.start - base)
    if _LISTED.match(text, end):
        return _joined(_LED, told, end, person.start - base)
    if not signed_by.passive(told):
        if person.end - base <= start:
            did = masked(told, person.end - base, start, names(told))
            return _TO_VERB.fullmatch(did) is not None or _did_and(told, person, start)
        if _FRONTED.match(text, start) and _OPENS.fullmatch(text, 0, start):
            were = _WERE.match(text, end)
            return were is not None and _joined(_LED, told, were.end(), person.start - base)
        after = _WITH.match(text, end) if person.place is not None else None
        return after is not None and _joined(_LED, told, after.end(), person.start - base)
    by = _BY.match(text, end)
    return by is not None and _joined(_LED, told, by.end(), person.start - base)


def _did_and(told: Told, person: Person, start: int) -> bool:
    """Tell whether one who alone is told of does something and then signs, in one clause."""
    if sum(one.end <= told.span.start + start for one in told.people) > 1:
        return False
    between = told.span.text[person.end - told.span.start : start]
    return _DID_AND.fullmatch(between) is not None


def surely_will(told: Told, person: Person) -> bool:
    """Tell whether somebody with an office is a doer of a signing that a sentence announces."""
    planned = signing_words.planned(told.span, Lang.EN)
    if planned is None or told.signed is not None or person.office is None or told.headline:
        return False
    if re.search(r"\bbe\b", planned.group()):
        return False
    start, end = (at - told.span.start for at in (person.start, person.end))
    if planned.start() < start < planned.end():
        return True  # «will join Ann Cruz in signing»
    return _joined(_TO_VERB, told, end, planned.start())


def who_signs(told: Told, person: Person) -> bool:
    """Tell whether a relative clause has somebody with an office sign: «Ann Cruz, who signed»."""
    if told.signed is None or person.office is None:
        return False
    who = _WHO_SIGNS.match(told.span.text, person.end - told.span.start)
    return who is not None and who.end() == told.signed[0] - told.span.start


def in_row(told: Told, one: Person, other: Person) -> bool:
    """Tell whether «and» or commas alone join two people of a sentence on one side of its verb."""
    if one.key == other.key or told.signed is None:
        return False
    first, last = sorted((one, other), key=lambda each: each.start)
    if first.end <= told.signed[0] < last.start:
        return False
    base = told.span.start
    return _joined(_ROW, told, first.end - base, last.start - base)


def _joined(pattern: re.Pattern[str], told: Told, start: int, end: int) -> bool:
    """Tell whether what stands between two places but for names and offices only joins them."""
    return start <= end and pattern.fullmatch(masked(told, start, end, names(told))) is not None
