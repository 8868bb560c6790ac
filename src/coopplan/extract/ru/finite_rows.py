"""What a Russian plan calls a deed that a finite verb tells: «проведёт приём», «Провести приём».

The rule: a verb that governs an object gives its infinitive where the object stands behind it and
no doer does («откроются курсы» has its subject there); who stands before it and does it is no name
of the measure. What grammar leaves open stays as it is.
"""

from __future__ import annotations

import re

from coopplan.language.morphology import Reading, readings

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_JOINT = re.compile(r"\s*(?:,|\s(?:и|а также|или)\s)\s*")
_VERBS = frozenset(("VERB", "INFN", "PRTS", "PRED"))
_BEFORE_NOUN = frozenset(("ADJF", "PRTF", "NUMR"))
_NEVER = re.compile(
    r"(?:мо[гж]|смо[гж]|буд|ста[лн]|хот|долж|явл|нача|начн|продолж|счита|зна[ею]|име[ею]|каса|составля|состав[ия])\w*",
    re.IGNORECASE,
)
"""Verbs by which nothing is done."""


def row(text: str) -> str | None:
    """Return words that finite verbs begin, with their infinitives; None where it is open."""
    made, at = "", 0
    while True:
        word = _WORD.match(text, at)
        verb = _verb(word.group()) if word is not None else None
        if word is None or verb is None:
            return None
        made += verb.normal
        joint = _JOINT.match(text, word.end())
        further = _WORD.match(text, joint.end()) if joint is not None else None
        if joint is None or further is None or _verb(further.group()) is None:
            break
        made += joint.group()
        at = joint.end()
    rest = text[word.end() :]
    others = any(readings(one.group())[0].tags & _VERBS for one in _WORD.finditer(rest))
    if others or not _governs(verb, rest):
        return None
    return made + rest


def _verb(word: str) -> Reading | None:
    """Return the reading of a word as a verb that does something; None where it is no such one."""
    first = readings(word)[0]
    if "VERB" not in first.tags or not first.known or _NEVER.fullmatch(word):
        return None
    return first if first.tags & {"3per", "1per", "past"} and "impr" not in first.tags else None


def _governs(verb: Reading, rest: str) -> bool:
    """Tell whether a verb has an object behind it and no subject there."""
    if "tran" in verb.tags:
        return has_object(rest) and not _has_subject(rest)
    word = _first_noun(rest)
    return word is not None and word.case == "ablt"


def _first_noun(rest: str) -> Reading | None:
    """Return the noun that words begin with, behind its adjectives."""
    for word in _WORD.finditer(rest):
        first = readings(word.group())[0]
        if first.tags.isdisjoint(_BEFORE_NOUN):
            return first if "NOUN" in first.tags else None
    return None


def _bare_nouns(text: str) -> list[tuple[str, bool]]:
    """Return the nouns that no preposition and no noun governs, and whether a number stands before.

    «В Омск 200 тонн муки»: the tons.
    """
    found = []
    governed = numbered = behind_noun = False
    for word in _WORD.finditer(text):
        written = word.group()
        tags = readings(written)[0].tags
        if "PREP" in tags:
            governed, numbered, behind_noun = True, False, False
        elif written[0].isdigit() or "NUMR" in tags:
            numbered, behind_noun = not governed, False
        elif "NOUN" in tags:
            cases = {one.case for one in readings(written) if "NOUN" in one.tags}
            if not governed and not (behind_noun and "gent" in cases):
                found.append((written, numbered))
            governed, numbered, behind_noun = False, False, True
        elif tags.isdisjoint(_BEFORE_NOUN):
            governed, behind_noun = False, False
        elif behind_noun and readings(written)[0].case != "gent":
            behind_noun = False
    return found


def has_object(text: str, no_thing: re.Pattern[str] | None = None) -> bool:
    """Tell whether a noun in the accusative, or counted, stands in words without a preposition.

    Words that are ``no_thing``, such as months, are none.
    """
    for written, numbered in _bare_nouns(text):
        if no_thing is not None and no_thing.fullmatch(written):
            continue
        if numbered or any(one.case == "accs" for one in readings(written) if "NOUN" in one.tags):
            return True
    return False


def _has_subject(text: str) -> bool:
    """Tell whether a noun stands in words that can be in the nominative alone."""
    for written, _ in _bare_nouns(text):
        cases = {one.case for one in readings(written) if "NOUN" in one.tags}
        if "nomn" in cases and "accs" not in cases:
            return True
    return False


def is_doer(text: str) -> bool:
    """Tell whether words are called by people or animals: «омские врачи»."""
    noun = _first_noun(text)
    return noun is not None and "anim" in noun.tags


_EACH_OTHER = re.compile(r"друг\s+(?:[а-яё]+\s+)?друг", re.IGNORECASE)
_BEGINS = frozenset(("NOUN", "ADJF", "NUMR", "PRTF", "LATN"))
_ENDLESS = frozenset(("PREP", "CONJ", "ADVB", "PRCL"))


def is_thing(text: str) -> bool:
    """Tell whether words begin with a thing or what is to be done to one, and end with no aside.

    «Создана рабочая группа», «проводиться семинары», «пока» and «без задержек» do not.
    """
    words = [readings(one.group())[0] for one in _WORD.finditer(text)]
    if not words or words[-1].tags & _ENDLESS or _EACH_OTHER.match(text):
        return False
    first = words[0].tags
    done = "INFN" in first and not words[0].normal.endswith(("ся", "сь"))
    return done or bool(first & _BEGINS) or text[0] in '«"0123456789'
