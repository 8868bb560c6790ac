"""Programmes in English: who goes where, meets whom, chairs what. They promise no deed.

The rule: travelling, meeting and speaking end with the day, and so does what an event consists of.
What recurs («will meet every year», «reciprocal visits») is arranged, and is a deed.
"""

from __future__ import annotations

import re

from coopplan.extract.en.signing_verbs import SIGN
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue

_LEAD = r"\W*(?:(?:to|also|then|now|both|each|jointly|\w+ly)\s+)*"
_TALKS = (
    r"(?:(?:an?|the|some|many|several|various|numerous|a\s+(?:number|series|round)\s+of|"
    r"(?!public\b)[a-z-]+,?(?:\s+and)?)\s+){0,4}?"
    r"(?:meetings?|talks|negotiations|discussions|consultations|conversations?|dialogues?|"
    r"briefings?|"
    r"press\s+conferences?)\b(?!\s+rooms?)"
)
_GOES = re.compile(
    rf"{_LEAD}(?:visit(?:ing)?\s|(?:the|an?)\s+(?:\w+\s+)?visits?\s+(?:of|by|to)\s|"
    rf"attend(?:ing)?\s|(?:hold|have|conduct|be\s+having|be"
    rf"\s+holding)\s+{_TALKS}|"
    r"be\s+(?:spent|visiting|attending|meeting|travelling|traveling|touring|received|greeted|"
    r"accompanied)\b|meet(?:ing)?\s+(?:with\s|(?:the\s+)?[A-Z])|"
    r"(?:deliver|give|make|read)\s+(?:an?|the|his|her|their)\s+(?:[\w’'-]+\s+){0,3}?(?:speech|"
    r"address|"
    r"keynote|lecture|remarks|presentation|statement)\b|"
    r"(?:get|be|become)\s+(?:\w+\s+)?(?:acquainted|familiari[sz]ed)\b|familiari[sz]e\s|"
    rf"stay\s+(?:in|at)\b|(?:travel|fly|go|head|come)\s+to\s+[^;.]{{2,60}}?\s+to\s+(?:{SIGN}|attend|"
    r"meet|conclude)\b|lead\s+(?:an?|the|his|her|its)\s+(?:[\w-]+\s+){0,3}?(?:delegation|"
    r"mission|team|party|group)\b|"
    r"host\s+(?:an?|the)\s+(?:[\w-]+\s+){0,2}?(?:brunch|lunch(?:eon)?|dinner|breakfast|reception|"
    r"banquet|gala)\b|"
    r"witness\s|make\s+(?:the|his|her|their|its|a)\s+(?:[\w-]+\s+)?(?:stop|trip|tour|visit)\b)"
)
_TRAVELLER = re.compile(
    r"(?:delegat(?:ion|es)|guests?|visitors?|(?:members|representatives|part)\s+of\s+(?:the"
    r"\s+)?(?:[\w’'-]+\s+){0,4}"
    r"delegation|participants|party|mission|team|group\s+of\s+officials)\b"
    r"[^,;]{0,60}$|^\W*(?:he|she)\s+(?:also\s+)?$|"
    r"(?:governor|president|minister|premier|mayor|chairman|chairwoman|ambassador|head|akim|hokim|"
    r"secretary|leader)\b[^,;]{0,60}$",
    re.IGNORECASE,
)
_LOOKS = re.compile(
    rf"{_LEAD}(?:survey|inspect|see|view|tour|look\s+(?:at|round|around)|observe|taste|watch|"
    r"learn|explore\s+(?:the\s+)?(?:[A-Z]|cit|town|region|sights)|address|speak|return|spend|go|"
    r"be\s+shown|"
    r"arrive|depart|leave|stop)\b"
)
_AGAIN = re.compile(
    r"\b(?:regular(?:ly)?|annual(?:ly)?|every|yearly|monthly|quarterly|weekly|once|twice|mutual|"
    r"reciprocal|each\s+other|one\s+another|alternat\w+|rotat\w+)\b",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"(?:^|\b)(?:forum|session|summit|meeting|conference|congress|council|ceremony|agenda|event|"
    r"visit|trip|talks|delegation|programme\s+of\s+the\s+\w+|discussions?|panel)(?:\s+(?:also|"
    r"itself))?\s*$",
    re.IGNORECASE,
)
_CONSISTS = re.compile(
    r"\W*(?:also\s+)?(?:feature|include|involve|consist|comprise|cover|focus|touch|address|"
    r"discuss|centre|"
    r"center|bring\s+together|gather|unite|serve|become|last|run|open|close|kick|start|begin|end|"
    r"continue|be\s+(?:held|attended|headed|led|chaired|opened|devoted|dedicated|moderated|hosted|"
    r"organi[sz]ed|joined|addressed|broadcast|represented|accompanied|followed))\b"
)
_HEADED = re.compile(
    r"\W*(?:also\s+)?be\s+(?:headed|led|chaired|attended|represented|accompanied|moderated|hosted|"
    r"joined|addressed)\s+by\b"
)
_HELD = re.compile(r"took place|(?:was|were) (?:also |then )?(?:held|organi[sz]ed)", re.IGNORECASE)
_TALK_SUBJECT = re.compile(
    r"(?:^|,\s|\band\s)\W*(?:an?\s+|the\s+)?(?:[a-z-]+\s+){0,2}(?:meetings?|talks|negotiations|"
    r"discussions|consultations)\s+$",
    re.IGNORECASE,
)
_SET = re.compile(r"\b(?:planned|scheduled|expected|foreseen|envisaged)(?: to)?$", re.IGNORECASE)
"""«Meetings with officials are also planned»: the programme of one visit."""
_BEING_HELD = re.compile(
    r"\bbeing\s+(?:organi[sz]ed|held|hosted|attended|prepared|headed|led)$", re.IGNORECASE
)
_SHOWN = re.compile(
    r"\b(?:exhibitions?|fairs?|festivals?|concerts?|tournaments?|competitions?|contests?|matches|"
    r"match|"
    r"master\s+class(?:es)?|workshops?|trainings?|courses?|performances?|screenings?|camps?|"
    r"expeditions?|"
    r"marathons?|races?|shows?|hackathons?|olympiads?|seminars?|plenaries|Days?\s+of\s+(?:the"
    r"\s+)?[A-Z][\w’'-]+|"
    r"(?:business|investment|youth)\s+forums?|forums?\s+of\s+(?:entrepreneurs|business\w*|"
    r"companies|firms)|B2B\s+\w+)"
    r"\b[^;]{0,100}$"
)
"""What is held for others to see or to learn from, unlike talks."""
_FAR = 120


def recurs(deed: str) -> bool:
    """Tell whether a deed is arranged to happen again and again, or by each side to the other."""
    return _AGAIN.search(deed) is not None


def goes(deed: str) -> bool:
    """Tell whether a deed only says where somebody goes and whom he meets there."""
    return _GOES.match(deed) is not None and not recurs(deed)


def of_programme(clause: Span, cue: Cue) -> bool:
    """Tell whether a cue only tells the programme of a visit or what an event consists of."""
    before = clause.text[: cue.start - clause.start][-_FAR:]
    after = clause.text[cue.end - clause.start :][: 2 * _FAR]
    words = clause.text[cue.start - clause.start : cue.end - clause.start]
    if _HEADED.match(after) or (_HELD.fullmatch(words) and not _SHOWN.search(before)):
        return True
    if recurs(after):
        return False
    if _GOES.match(after):
        return True
    if _TRAVELLER.search(before) and _LOOKS.match(after):
        return True
    if _SET.search(words) and _TALK_SUBJECT.search(before):
        return True
    if _EVENT.search(before) and _BEING_HELD.search(words):
        return True
    return _EVENT.search(before) is not None and _CONSISTS.match(after) is not None
