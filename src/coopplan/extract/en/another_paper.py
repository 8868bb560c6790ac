"""Signings of another paper than the one that an English article is about.

The rule: where two people are told to have signed, a paper told apart from theirs («the MoU on
trade», «two treaties», «the last one») that none of them signs is another one, and so is what
the next sentence says «it» of, where one was signed «as well».
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from coopplan.extract.bystanders import stands_aside
from coopplan.extract.en.signing_verbs import SIGNED
from coopplan.extract.kinds import Document
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_NEXT = re.compile(
    r"\b(?:the\s+)?(?:last|second|third|fourth|fifth|other|latter)\s+(?:one|ones|two|three)\b|"
    r"^(?:The\s+)?(?:second|third|fourth|fifth|last|other)\b|"
    rf"\b{SIGNED}\s+on\s+(?!behalf\b|(?:the|this|\w+day)\b|\d|(?-i:[A-Z]))",
    re.IGNORECASE,
)
_ON_ITS_OWN = re.compile(
    r"(?:\s+of\s+(?:Understanding|Cooperation|Agreement|Intent))?\s*(?:\(\w+\)\s*)?,?\s+(?:on|for|about|between|concerning|regarding|covering|relating\s+to)\b"
)
"""Behind a paper of which it is told what it is about."""


_THE_ONE_ON = re.compile(
    r"\bthe\s+(?:document|paper|text|one)\s+(?:about|concerning|regarding|relating\s+to|"
    r"on\s+(?!behalf\b|the\b|this\b|\w+day\b)(?=[a-z]))"
)
"""A paper by what it is about: «Minister Cruz signed the document on exchange of students»."""
_ONE_MORE = re.compile(r"\s+(?:an?\s+(?!copy\b|same\b)[\w-]+|(?:one|another)\b)")
_OF_THEIR_OWN = re.compile(r"\s+an?\s+(?:[\w-]+\s+){1,4}?of\s+(?:their|his|her|its)\s+own\b")
"""Behind «signed», what others have: «Cruz and Holt had signed an agreement of their own»."""
_HAD = re.compile(r"\bhad\s+(?:(?:also|already)\s+)?$")
"""Behind «signed», where others have signed theirs: «Rectors … signed an agreement on sport»."""


def is_another(told: Told, kept: Sequence[Told]) -> bool:
    """Tell whether a sentence has others sign another paper than ``kept`` ones tell of."""
    if _of_others(told, kept) or (kept and _signs_its_own(told)):
        return True
    had = _had_signed_one(told)
    here = _signers(told) if had or _tells_of_another(told) else frozenset()
    if not here:
        return False
    before = {key for one in kept for key in _signers(one)}
    apart = [one for one in kept if _signers(one) and _signs_one_apart(one)]
    if apart and here - before and all(_of_other_matter(told, one) for one in apart):
        return True
    return len(before) > 1 - bool(apart) and bool(here - before if had else not before & here)


_MATTER = re.compile(
    rf"{_ON_ITS_OWN.pattern}\s+(?:the\s+)?(?P<matter>(?:(?!\b(?:was|were|is|by)\b)[^,.;()]){{3,80}})"
)
_MATTER_WORD = re.compile(r"\b(?!cooperation\b|field\b|between\b|with\b|development\b)[a-z]{4,}\b")


def _of_other_matter(told: Told, other: Told) -> bool:
    """Tell whether the one paper of a sentence is about another matter than another's."""
    one, two = _matter(told), _matter(other)
    return bool(one and two) and not one & two


def _matter(told: Told) -> set[str]:
    """Return the words by which a sentence tells what its first paper is about."""
    own = [doc for doc in told.documents if not doc.plural and not doc.parent]
    match = _MATTER.match(told.after(own[0].end, 120)) if own else None
    return set(_MATTER_WORD.findall(match["matter"].lower())) if match else set()


def _signs_one_apart(told: Told) -> bool:
    """Tell whether a sentence signs one paper of several, told by what it is about."""
    return _THE_ONE_ON.search(told.span.text) is not None or any(
        not doc.plural and not doc.parent and _told_apart(told, doc) for doc in told.documents
    )


def _signs_its_own(told: Told) -> bool:
    """Tell whether those of a sentence sign a paper told to be theirs, apart from the others'."""
    end = told.signed[1] - told.span.start if told.signed else 0
    return told.signed is not None and _OF_THEIR_OWN.match(told.span.text, end) is not None


def _of_others(told: Told, kept: Sequence[Told]) -> bool:
    """Tell whether several papers are told of in a sentence that names none of one paper's sides.

    «The President was in … and a number of agreements were signed then», where a memorandum of two
    regions is what the article is about.
    """
    several = told.documents and all(doc.plural for doc in told.documents)
    one_paper = any(not doc.plural for one in kept for doc in one.documents)
    sides = {side.entry for one in kept for side in one.named}
    there = {side.entry for side in told.named}
    return bool(several and one_paper and there and not there & sides)


_IT = re.compile(r"\W*It\s")
_TOO = re.compile(r"\b(?:also|too|as\s+well|in\s+addition|besides)\b", re.IGNORECASE)


def goes_on(told: Told, everything: Sequence[Told], left: Sequence[Told]) -> bool:
    """Tell whether «it» that a sentence signs is the paper of the one before, last of ``left``."""
    if not left or told.documents or _IT.match(told.span.text) is None:
        return False
    before = everything[everything.index(told) - 1]
    return before is left[-1] and _TOO.search(before.span.text) is not None


def _tells_of_another(told: Told) -> bool:
    """Tell whether a sentence speaks of its paper as of one more, or one with its own subject."""
    if told.signed and _ONE_MORE.match(told.span.text, told.signed[1] - told.span.start):
        return True
    papers = [doc for doc in told.documents if not doc.parent]
    if _NEXT.search(told.span.text) or _THE_ONE_ON.search(told.span.text):
        return True
    return bool(papers) and all(_told_apart(told, doc) for doc in papers)


def _had_signed_one(told: Told) -> bool:
    """Tell whether a sentence goes back to another paper: «Cruz had signed a pact»."""
    if told.signed is None:
        return False
    start, end = (at - told.span.start for at in told.signed)
    had = _HAD.search(told.span.text, 0, start) is not None
    return had and _ONE_MORE.match(told.span.text, end) is not None


@lru_cache(maxsize=1000)
def _signers(told: Told) -> frozenset[str]:
    """Return the people who, by one sentence, signed: each later sentence asks it again."""
    if told.signed is None:
        return frozenset()
    return frozenset(one.key for one in told.people if not stands_aside(told, one, Lang.EN))


def _told_apart(told: Told, doc: Document) -> bool:
    """Tell whether a paper is another than that told of: several, or one with its own subject."""
    return doc.plural or _ON_ITS_OWN.match(told.after(doc.end)) is not None
