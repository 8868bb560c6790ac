"""The promises and deeds of an English sentence, each quoted with its own words.

The rule: one measure for each deed with its own object. Of a list each item is one; the quote
begins at the subject where the text names who does it, and at the verb where it only says «they».
"""

from __future__ import annotations

import re

from coopplan.extract.en import lists as lists_en
from coopplan.extract.en.asked import WISHED, asked
from coopplan.extract.en.clauses import clauses, trimmed
from coopplan.extract.en.effects import caused_by, of_effect
from coopplan.extract.en.idle import NUMBERS_ONLY, PRAISE
from coopplan.extract.en.inverted import fronted, verbless
from coopplan.extract.en.matrix import Matrix, of_paper, opened
from coopplan.extract.en.no_deed import no_deed, tells_none
from coopplan.extract.en.openings import last_topic, told_by_noun
from coopplan.extract.en.programme import of_programme
from coopplan.extract.en.quotes import (
    SAYS_DEED,
    deed_at,
    passive,
    says_enough,
    short,
    single,
    subjects,
    with_subject,
    words,
)
from coopplan.extract.en.signed_to_do import included, listed, signed_to_do
from coopplan.extract.en.signing_verbs import SIGNING
from coopplan.extract.en.subordinate import lacks_object, subordinate
from coopplan.extract.en.things import concrete
from coopplan.extract.en.vague import aim_of_paper, seen_as, vague
from coopplan.extract.en.verbs import NUMBER
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece, cues, ruling
from coopplan.extract.told import Told
from coopplan.model.codes import Status
from coopplan.model.text import Lang


def pieces(told: Told) -> list[Piece]:
    """Return the measures of a sentence."""
    if NUMBERS_ONLY.search(told.span.text):
        return []
    front = fronted(told)
    if front is not None:
        return [short(told, one) for one in front]
    found = listed(told) or verbless(told)
    if found:
        return [short(told, one) for one in found]
    found = asked(told)
    if not found:
        for clause in clauses(told.span):
            found += _of_clause(told, clause)
    signs = _only_signs(told) or _IN_SIGNING.search(told.span.text)
    if not found and (signs or (told.future and told.document)):
        found += signed_to_do(told)
    found = told_by_noun(told, found) or included(told)
    found = [short(told, each) for each in found]
    return [one for one in found if says_enough(told, one) and not no_deed(told, one)]


_IN_SIGNING = re.compile(
    rf"\b(?:in|for|by|with|through)\s+(?:the\s+)?{SIGNING}\s+(?:of\s+)?(?:an?|the)\b"
)
_SHOULD = re.compile(r"\b(?:should|must|ha(?:s|ve)\s+to|needs?\s+to|ought\s+to)\b(?=\s+[a-z])")


_BE_DONE = re.compile(r"\bbe\s+(?:\w+ly\s+)?[a-z]+(?:ed|en|lt|id|ut|nt|ld|ade|un|ung|ought)\b")
_MODAL = re.compile(r"\b(?:will|would|shall|can|could|may|might|must|to)\s+(?:\w+ly\s+)?be\b")
_RELATIONS = re.compile(
    r"(?:the\s+)?(?:[a-z-]+\s+){0,2}(?:ties|relations|cooperation|partnership|contacts|links)\s",
    re.IGNORECASE,
)


_QUESTION = re.compile(
    r"(?:How|Why|Whether|That|Who|If|What(?![^,;]{3,60}\b(?:provides?\s+for|envisages?|foresees?)"
    r"\s+is\b))\s(?![^,;]*:)"
)
"""A clause that is itself only the subject of another: «How the desk will work is not settled»."""
_ONE_MORE = re.compile(r"(?:\band|,)\s+that,?\s+$")


def _matrix(told: Told, clause: Span, own: Span) -> Matrix | None:
    """Return the words before a deed that introduce it: «suggested that», «agreed that»."""
    base = told.span.start
    lead = told.span.text[clause.start - base : own.start - base]
    if _ONE_MORE.search(told.span.text[: own.start - base]):
        lead = told.span.text[: own.start - base]
    return opened(lead)


def _should(own: Span, lends: Status | None) -> list[Cue]:
    """Return the promise of «agreed that the towns should print a map», or the proposal of it."""
    match = _SHOULD.search(own.text)
    if match is None and lends is Status.PROPOSED:
        deed = concrete(own.text) or (_BE_DONE.search(own.text) and not _RELATIONS.match(own.text))
        wish = WISHED.search(own.text) is not None
        return [Cue(Status.PROPOSED, own.end, own.end)] if deed and not wish else []
    if match is None and lends is Status.PLANNED and _BE_DONE.search(own.text):
        return [Cue(lends, own.end, own.end)] if not _MODAL.search(own.text) else []
    if lends is None or match is None:
        return []
    return [Cue(lends, own.start + match.start(), own.start + match.end())]


def _as_lent(cue: Cue) -> Cue:
    """Return a cue as «suggested that» leaves it: what is suggested is not yet planned."""
    planned = cue.status is Status.PLANNED
    return Cue(Status.PROPOSED, cue.start, cue.end) if planned else cue


_BY_PAPER = re.compile(
    r"(?:under|according\s+to|as\s+per|by)\s+(?:the|this|its|an?)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:agreement|memorandum|mou|moa|document|plan|protocol|pact|deal|programme|program|roadmap|"
    r"accord|contract)\b(?:\s+(?:of|between|with)\s[^,]{3,80})?,?\s+",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    rf"\b(?:is|are)\s+(?:\w+ly\s+)?[a-z]{{3,}}(?:ed|en)\b|"
    rf"\b(?!is|was|has|does)[a-z]{{3,}}(?<![su])s\s+(?=(?:an?|the|its|their)\s|{NUMBER})"
)


_FOUNDED = re.compile(
    r"\b(?:group|committee|council|commission|board|task\s+force|body|secretariat)\s+(?:is|"
    r"are)\s+(?:hereby\s+)?"
    r"(?:established|set\s+up|created|formed|founded)\b"
)
"""A body that a signed paper founds by its own words."""


def _laid_down(clause: Span) -> list[Piece]:
    """Return the deed that a paper is said to lay down in the present: «under it, Lara gets …»."""
    lead = _BY_PAPER.match(clause.text)
    if lead is None or _PRESENT.search(clause.text, lead.end()) is None:
        return []
    _, end = trimmed(clause)
    deed = clause.text[lead.end() : end - clause.start]
    if _RELATIONS.match(deed) or deed.startswith(("which", "and ")):
        return []
    status = Status.DONE if _FOUNDED.search(deed) else Status.PLANNED
    return [Piece(clause.start + lead.end(), end, Cue(status, end, end))]


def _of_clause(told: Told, clause: Span) -> list[Piece]:
    start, end = trimmed(clause)
    own = Span(start, end, told.span.text[start - told.span.start : end - told.span.start])
    if PRAISE.search(own.text) or _QUESTION.match(own.text):
        return []
    said = [one for one in cues(own, Lang.EN) if not told.signs_within(one)]
    said = [one for one in said if not (subordinate(own, one) or lacks_object(told.span, one))]
    caused = [one for one in said if of_effect(own, one)]
    said = [one for one in said if not (tells_none(own, one) or one in caused)]
    said = [one for one in said if not of_programme(own, one)]
    matrix = _matrix(told, clause, own)
    lends = matrix.lends if matrix is not None else None
    if matrix is not None and matrix.hoped:
        return []
    if lends is Status.PROPOSED:
        said = [_as_lent(one) for one in said if one.status not in SAYS_DEED]
    said = said or _should(own, lends)
    if _only_signs(told) and told.signs_within(own):
        said = [one for one in said if _of_paper(told, own, one)]
    if not said:
        return caused_by(own, caused[0]) if caused else _laid_down(clause)
    judged = [one for one in said if not seen_as(own, one)]
    if judged:
        cue = ruling(judged)
        deeds = lists_en.deeds(own, cue.end)
        if deeds is not None:
            if aim_of_paper(own, cue):
                deeds = [one for one in deeds if not lists_en.soft(one.text)]
            return with_subject(own, cue, [Piece(one.start, one.end, cue) for one in deeds])
    there = [
        one for one in said if not (vague(clause, one, matrix is not None) or _empty(own, one))
    ]
    if not there:
        meant = [one for one in judged if one.status in (Status.PROPOSED, Status.PLANNED)]
        return (
            (_in_particular(own, ruling(meant)) or last_topic(own, ruling(meant))) if meant else []
        )
    cue = ruling(there)
    if _behind_idle(own, cue, said, there):
        return [Piece(own.start + deed_at(own, cue), own.end, cue)]
    behind = own.text[cue.end - own.start :]
    done_to = passive(words(own, cue)) or _ALONE.match(behind) is not None
    if (
        done_to
        and not _IMPERSONAL.match(behind)
        and _NAMELESS.fullmatch(own.text[: cue.start - own.start].strip())
    ):
        return []
    return _in_particular(own, cue) or subjects(own, cue) or [single(own, cue)]


def _behind_idle(own: Span, cue: Cue, said: list[Cue], there: list[Cue]) -> bool:
    """Tell whether a promise that leaves nothing stands before this one, with the same subject."""
    idle = [one for one in said if one not in there and one.end < cue.start]
    between = own.text[idle[-1].end - own.start : cue.start - own.start] if idle else ""
    return between.rstrip().endswith(" and") and cue.status not in SAYS_DEED


_ALONE = re.compile(r"\s+(?:when|in|on|at|since|after|from|last|this|with|as|during)\b|[,;]|$")
"""Behind a verb that tells of its subject alone: «They began when …»."""
_IMPERSONAL = re.compile(r"\s+(?:to|that)\b")
"""Behind «it is planned», where the deed follows."""
_NAMELESS = re.compile(
    r"(?:(?:one|some|all|most|many|both|each|none|several)\s+of\s+)?"
    r"(?:it|they|he|she|this|that|these|those|them|which)(?:\s+(?:also|already|now))?",
    re.IGNORECASE,
)
"""A subject that names nothing: «One of them is being carried out»."""
_INCLUDING = re.compile(
    r"[,;]\s+(?:including|in\s+particular|such\s+as|namely|(?:more\s+)?(?:exactly|precisely|"
    r"specifically)|for\s+(?:example|instance)|among\s+(?:them|these)|above\s+all|notably),?\s+"
    r"(?:(?:by|to|for|on)\s+(?=[a-z]+ing\b|(?:an?|the)\s))?"
)
_BY_DOING = re.compile(r"(?P<head>(?:\s+[a-z-]+){1,4}?)\s+(?:by|through|for|on)\s+(?=[a-z-]+ing\b)")
_COUNTABLE = re.compile(r"\b(?:an?|the|its|their|each|every|to|be)\b|\d")


def _in_particular(clause: Span, cue: Cue) -> list[Piece]:
    """Return the deeds of which something that is none itself is said to consist."""
    for match in _INCLUDING.finditer(clause.text, cue.end - clause.start):
        if not concrete(clause.text[cue.end - clause.start : match.start()]):
            deeds = lists_en.deeds(clause, clause.start + match.end(), single=True)
            return [Piece(one.start, one.end, cue) for one in deeds or []]
    doing = _BY_DOING.match(clause.text, cue.end - clause.start)
    if doing and not _COUNTABLE.search(doing["head"]) and not concrete(doing["head"]):
        deeds = lists_en.deeds(clause, clause.start + doing.end())
        return [Piece(one.start, one.end, cue) for one in deeds or []]
    return []


def _empty(clause: Span, cue: Cue) -> bool:
    """Tell whether what follows a cue only names cooperation, or a verb that leaves nothing."""
    said = words(clause, cue)
    if cue.status in SAYS_DEED or passive(said):
        return False
    deed = clause.text[deed_at(clause, cue) :]
    if "expect" in said and lists_en.soft(deed):
        return True
    return lists_en.empty(deed)


_FORESEES = re.compile(
    r"calls?\b|foresee|commits|obliges|binds|requires|entitles|envisag|provid|stipulat|covers|"
    r"touched|laid",
    re.IGNORECASE,
)


def _of_paper(told: Told, own: Span, cue: Cue) -> bool:
    """Tell whether a cue beside a signing tells what was promised by it.

    «Signed a pact which will open …», «by signing it the two undertook to open …».
    """
    if _FORESEES.match(words(own, cue)):
        return True
    if cue.status is not Status.PLANNED or told.signed is None:
        return False
    signed = told.signed[0] - told.span.start
    by_it = _BY_SIGNING.search(told.span.text[: signed + 1]) and cue.start >= told.signed[1]
    return bool(by_it) or of_paper(own.text[: cue.start - own.start])


_BY_SIGNING = re.compile(r"\b(?:by|having|upon|after|on|with)\s+(?:\w+ly\s+)?\w$", re.IGNORECASE)
_UNDER = re.compile(r"(?:as\s+per|under|according\s+to)\s+(?:the|an?|this)\b", re.IGNORECASE)


def _only_signs(told: Told) -> bool:
    """Tell whether a sentence tells of the signing itself, not of what the signed papers bring."""
    return told.signed is not None and told.anchor and not _UNDER.match(told.span.text)
