"""Who in an English sentence of a signing is told to have watched it, or to have come with others.

The rule: a word of presence or company («in the presence of», «accompanied by») sets apart all whom
it leads to, up to the verb, the end of its aside or the next subject; who stands in the phrase that
opens a sentence, before its subject, is set apart, too.
"""

from __future__ import annotations

import re

from coopplan.extract.en import masked, signed_by
from coopplan.extract.en.signing_verbs import PUT, SIGNED, SIGNING, THEN, WHOSE
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_WITNESS = re.compile(
    r"in (?:the )?presence of|(?:at|in|under|with) the witness(?:ing)? of|"
    r"under the (?:watchful )?(?:eyes?|gaze) of|"
    r"(?:during|following|after) (?:(?:a|the|their) )?(?:meeting|talks|negotiations|discussions|"
    r"consultations) (?:(?:held )?(?:in|at) (?:the )?(?:[\w’'-]+ ){1,4}?)?(?:between|of|with)|"
    r"(?:during|as part of|in the course of|on the occasion of) (?:the|an?) (?:[\w-]+ ){0,3}"
    r"(?:visit|trip) (?:(?:to|in) (?:the )?(?:[\w-]+ ){1,3}?)?(?:of|by)|"
    r"(?:witnessed|attested(?: to)?|attended|hosted|held|chaired|convened|called|opened|initiated|"
    r"facilitated|brokered|mediated|spearheaded) by|"
    r"under the (?:witness|patronage|leadership|guidance|auspices|chairmanship) of|"
    r"at the invitation of|in the absence of|in lieu of|instead of|"
    r"(?:while|(?-i:as)(?=\s+(?-i:(?:the\s+)?[A-Z])))(?=[^;]{0,200}\b(?:looks? on|looked on|"
    r"looking on|watch|watched|(?:was|were|is|are) present|stood by|applauded)\b)|"
    r"with(?=\s[^;]{0,160}?\b(?:looking on|watching|standing by|in attendance|"
    r"among (?:the )?(?:guests|audience|attendees|those present)|in the audience|"
    r"as (?:the )?witness(?:es)?)\b)|"
    r"alongside|accompanied by|joined by",
    re.IGNORECASE,
)
_DONE_BY = re.compile(
    r"(?<!led )(?<!headed )(?<!accompanied )(?<!followed )(?<!post )(?<!statement )(?<!report )"
    r"(?<!visit )(?<!speech )\bby\b"
)
_SIGNS_HIMSELF = re.compile(
    rf"\s+{THEN}(?:{SIGNED}\b(?!\s+(?:by|in)\b)|"
    rf"{PUT}\s+{WHOSE}\b)"
)
_OTHER_CLAUSE = re.compile(r",\s+(?:while|whereas)\b")
_WHO_THEN = re.compile(rf",\s+who\s+{THEN}{SIGNED}\b")
"""«The event was attended by Ann Cruz and Ben Holt, who signed …»: those who came signed."""
_COMMA_AND = re.compile(r",\s+and\s+(?=(?:the\s+)?[A-Z])")
_OPENING = re.compile(r"(?:During|On|As|At|In|Within|Following|After|While)\b")


def watched(told: Told, person: Person) -> bool | None:
    """Tell whether a person stands among those who watched; None where nobody is said to."""
    assert told.signed is not None
    if _SIGNS_HIMSELF.match(told.after(person.end)):
        return False
    if in_opening(told, person):
        return True
    for cue in _WITNESS.finditer(told.span.text):
        start = told.span.start + cue.start()
        if _signs_alongside(told, cue) or start == told.signed[0]:
            continue  # «was joined by Ann Cruz in signing»
        if start <= person.start < _end(told, cue):
            return _only_watched(told, cue, person)
    return None


_CAME = re.compile(
    r"\W*(?:Also\s+|Among\s+those\s+)?(?:[Gg]racing|[Aa]ttending|[Ww]itnessing|[Hh]ono[u]?ring|[Oo]bserving|"
    r"[Aa]dorning|[Pp]resent\s+at|[Ii]n\s+attendance\s+at)\s+(?:the|this)\s[^.;]{3,70}?\s(?:were|was)\s"
)


def came(told: Told, person: Person) -> bool:
    """Tell whether a sentence opens with who came: «Gracing the signing ceremony were Ann Cruz»."""
    match = _CAME.match(told.span.text)
    return match is not None and person.start - told.span.start >= match.end()


_ATTENDS = re.compile(
    r",?\s+(?:(?:will|is|was|to|has|had|also|then|due|expected)\s+)*(?:attend|witness|watch|oversee|"
    rf"observe)(?:ed|s|ing)?\s+(?:the|a|an)\s+(?:[a-z-]+\s+){{0,2}}{SIGNING}\b"
)


def attends(told: Told, person: Person) -> bool:
    """Tell whether somebody only comes to a signing: «the Premier will attend the signing of …»."""
    return _ATTENDS.match(told.after(person.end, 90)) is not None


def _end(told: Told, cue: re.Match[str]) -> int:
    """Return where those end whom a word of presence sets apart: at a verb, «;» or their aside."""
    assert told.signed is not None
    start = told.span.start + cue.start()
    verb = next((at for at in told.signed if at > start), told.span.end)
    stop = told.span.text.find(";", cue.end())
    close = told.span.start + stop if stop >= 0 else told.span.end
    return min(verb, close, _end_of_aside(told, cue))


def _only_watched(told: Told, cue: re.Match[str], person: Person) -> bool:
    """Tell whether a word of presence leads to somebody, with no new clause between."""
    between = told.span.text[cue.end() : person.start - told.span.start]
    if _WHO_THEN.search(told.span.text, person.end - told.span.start):
        return False
    if _OTHER_CLAUSE.search(between) or _DONE_BY.search(between):
        return False
    return not _new_subject(told, cue.end(), person)


_ONLY_PAPER = re.compile(r"\s+(?:it|(?:the|an?|this|their)\s+(?:[\w’-]+\s+){1,4}?)\s*")


def _signs_alongside(told: Told, cue: re.Match[str]) -> bool:
    """Tell whether who is «alongside» signed: «was signed by the Premier alongside Ann Cruz».

    So did he alongside whom somebody signed «the memorandum», with nothing between.
    """
    assert told.signed is not None
    if cue.group().lower() != "alongside":
        return False
    led = told.span.text[max(0, told.signed[1] - told.span.start) : cue.start()]
    if signed_by.passive(told):
        return re.search(r"\bby\b", led) is not None
    return _ONLY_PAPER.fullmatch(led) is not None


def _end_of_aside(told: Told, cue: re.Match[str]) -> int:
    """Return where an aside on one companion ends: «A, accompanied by B, and C signed»."""
    text, base = told.span.text, told.span.start
    close = _COMMA_AND.search(text, cue.end())
    if close is None or not text[: cue.start()].rstrip().endswith(","):
        return told.span.end
    inside = [one for one in told.people if cue.end() <= one.start - base < close.start()]
    alone = len(inside) == 1 and "," not in text[cue.end() : close.start()]
    return base + close.start() if alone else told.span.end


def _new_subject(told: Told, cue: int, person: Person) -> bool:
    """Tell whether a comma ends those who watched: «In the presence of …, Governor … signed»."""
    base = told.span.start
    if told.signed and told.signed[1] <= base + cue and signed_by.passive(told):
        return False
    if told.span.text[:cue].count(" ") > 4 and not _OPENING.match(told.span.text):
        return False
    for comma in re.finditer(r",\s+(?!and\b|who\b|as\b)", told.span.text):
        start = base + comma.end()
        there = [*(one.start for one in told.people), *(one.start for one in told.offices)]
        seen = any(base + cue <= one < start for one in there)
        stop = told.span.text.find(",", comma.end())
        following = [one for one in told.people if start <= one.start]
        nearer = [one for one in following if stop < 0 or one.start < base + stop]
        if comma.start() > cue and seen and nearer:
            return person.start >= start
    return False


_OPENS = re.compile(
    r"\W*(?:(?:In|During|At|With|Under|After|Following|Before|As\s+part\s+of|Within)\b"
    r"(?!\s+(?:behalf|name|addition)\b)|"
    r"On\s(?!behalf\b)[^,]{0,40}(?:,\s+(?:19|20)\d\d)?,?\s+"
    r"(?:during|at|in\s+the\s+presence|after|following)\b)"
)
_SUBJECT = re.compile(
    r"\s+(?!and\b|with\b|who\b)(?=(?:the|both|two|these|their|its|#)\b|#)"
    r"(?:#|the|both|two|these|their|its|and|of|for|in|[’']s|sides|parties|universities|institutions|"
    r"cities|towns|regions|provinces|states|countries|governments|ministries|municipalities|"
    r"companies|organi[sz]ations|bodies|agencies|chambers|councils|centers|centres|schools|"
    r"[A-Z][\w’'-]*|&|\s)+"
    r"(?:(?:has|have|had|also|then|jointly|\w+ly)\s+)*"
)


def in_opening(told: Told, person: Person) -> bool:
    """Tell whether a person stands before the subject of a signing, in the phrase that opens it.

    «In the presence of Ann Cruz, Mayor of Graz, and Ben Holt, rector, the two universities
    signed»: a body, a place or «the two sides» stands between the last comma and the verb.
    """
    if told.signed is None or told.headline or signed_by.passive(told):
        return False
    base, text = told.span.start, told.span.text
    verb = told.signed[0] - base
    comma = text.rfind(",", 0, verb)
    if comma < person.end - base or not _OPENS.match(text):
        return False
    bearers = [*(one.start for one in told.people), *(one.start for one in told.offices)]
    if any(base + comma < start < told.signed[0] for start in bearers):
        return False
    named = [(one.start, one.end, masked.NAME) for one in told.named]
    return _SUBJECT.fullmatch(masked.masked(told, comma + 1, verb, named)) is not None
