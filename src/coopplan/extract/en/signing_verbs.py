"""How English says that somebody signs: verbs by their forms, nouns, and what stands around them.

The rule: a verb is one line with its forms, and patterns on signing are made of these pieces. A
verb of the hand puts a name on a paper; one that concludes makes a paper valid, whoever's hand did
it; one that reaches brings about ties as well, and tells of a signing only beside its paper. Each
piece is a group in small letters without bounds: who takes it in sets these and the case.
"""

from __future__ import annotations

_BASE, _THIRD, _PAST, _GERUND = range(4)
_NOUN = "-"
"""In the stead of a form that texts rather have as a noun: «his initials», «two pens»."""

_HAND = (
    "sign signs signed signing",
    "ink inks inked inking",
    f"{_NOUN} {_NOUN} initiall?ed initiall?ing",
    "countersign countersigns countersigned countersigning",
    "co-sign co-signs co-?signed co-?signing",
    f"{_NOUN} {_NOUN} penned penning",
)
_CONCLUDE = (
    "conclude concludes concluded concluding",
    f"seal {_NOUN} sealed sealing",
)
_REACH = (
    "renew renews renewed renewing",
    "execute executes executed executing",
    "reach reaches reached reaching",
    "enter\\s+into enters\\s+into entered\\s+into entering\\s+into",
    "formali[sz]e formali[sz]es formali[sz]ed formali[sz]ing",
    "finali[sz]e finali[sz]es finali[sz]ed finali[sz]ing",
)


def _forms(verbs: tuple[str, ...], form: int) -> str:
    forms = (verb.split()[form] for verb in verbs)
    return f"(?:{'|'.join(one for one in forms if one != _NOUN)})"


WORDS = frozenset(
    form for verb in (*_HAND, *_CONCLUDE, *_REACH) for form in verb.split() if form.isalpha()
)
"""Forms as they are, which are nobody's name."""
SIGN, SIGNS = _forms(_HAND, _BASE), _forms(_HAND, _THIRD)
SIGNED = _forms(_HAND, _PAST)
"""Who did it before it, «Ann Cruz inked», or what it was done to, «was inked»."""
SIGNING = _forms(_HAND, _GERUND)
CONCLUDE, CONCLUDES = _forms(_CONCLUDE, _BASE), _forms(_CONCLUDE, _THIRD)
CONCLUDED = _forms(_CONCLUDE, _PAST)
CONCLUDING = _forms(_CONCLUDE, _GERUND)
REACH, REACHES = _forms(_REACH, _BASE), _forms(_REACH, _THIRD)
REACHED = _forms(_REACH, _PAST)

PUT = r"(?:put|set|affixed|appended|added|attached)"
"""What is done with one's name: «affixed her signature»."""
WHOSE = r"(?:his|her|their|our|its)"
NAMES = r"(?:names?|signatures?|hands?|pens?|seals?)"
PUT_PEN = r"put(?:s|ting)?\s+(?:their\s+)?pens?\s+to"
SIGNATORY, SIGNATORIES = r"(?:signator(?:y|ies)|signers?)", r"(?:signatories|signers)"
BEARS_NAMES = r"(?:carries|carried|bears|bore)\s+the\s+(?:names?|signatures?)"

ANY_SIGN = rf"(?:{SIGN}|{SIGNS}|{SIGNED}|{SIGNING}|signatures?|{SIGNATORY})"
"""Any word of signing with one's hand, in whatever voice and tense."""
ANY_CONCLUDE = rf"(?:{CONCLUDE}|{CONCLUDES}|{CONCLUDED}|{CONCLUDING})"
THEN = (
    r"(?:(?:have|has|had|today|yesterday|also|then|later|both|all|jointly|\w+ly|on\s+\w+day)\s+)*"
)
"""What may stand between those who sign and their verb."""
