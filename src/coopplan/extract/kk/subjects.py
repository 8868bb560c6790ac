"""What a Kazakh figure counts: «360 мың тонна бидай», «жобаның құны – 14,9 млрд теңге».

The rule: the ending of the unit tells where to look. «Долларлық» and «теңгенің» belong to the noun
behind, «пайызы» to the genitive before or to what a dash says it is; a measure in no case is
followed by what it measures. All else counts the subject of its clause, in the nominative; the
object of what raises it to the figure; or what money in the dative is spent on. Where none of these
is there, nothing is named.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.kk import figure_around as around
from coopplan.extract.kk import figure_names as names
from coopplan.extract.kk import figure_words as words_kk
from coopplan.extract.kk.figure_around import Around
from coopplan.extract.kk.noun_cases import case, nominative, possessed
from coopplan.extract.units import COUNTED_BY_ITSELF, MEASURED

_LAND = ("ha", "m2")


def subject(before: str, quote: str, after: str, unit: str) -> str | None:
    """Return what a figure counts, from the words around it; None where none name it."""
    if unit == "jobs":
        return "жұмыс орны"
    one = around.read(before, quote, after)
    if one.ending == "attr":
        return names.behind(one.after, bound=True) or _leading(one, unit)
    if unit in COUNTED_BY_ITSELF:
        return _itself(one, quote, unit)
    whose = quote.endswith("%") and bool(one.before) and case(one.before[-1].lower()) == "gen"
    if (one.ending == "poss" or whose) and (found := _part(one)) is not None:
        return found or None
    if unit in MEASURED and one.ending in ("", "acc"):
        found = names.behind(one.after, bound=unit in _LAND)
    else:
        found = _of_sum(one)
    return found or _leading(one, unit)


def _itself(one: Around, quote: str, unit: str) -> str | None:
    """Return the name of things that are counted one by one: «143 кәсіпорын»."""
    nouns = [each for each in around.WORD.findall(quote) if not each[0].isdigit()]
    if not nouns:
        return None
    noun = nominative(nouns[-1].lower())
    if noun == "адам":
        return _adjacent(one, only_possessed=True) or noun
    return noun


def _part(one: Around) -> str | None:
    """Return of what or which a part is: «тоннасы – ұн мен астық», «мақтаның 40 пайызы».

    Empty where only a pronoun tells it; None where nothing does.
    """
    if shown := _shown(one.shown):
        return shown
    if one.is_object:
        made = names.behind(one.after)
        rest = [each.lower() for each in one.after]
        if made and any(each.startswith("құра") for each in rest[: names.NEAR]):
            return made
    for at in range(len(one.before) - 1, -1, -1):
        word = one.before[at].lower()
        if words_kk.is_pronoun(word):
            return ""
        if case(word) == "gen" and not words_kk.is_time(nominative(word)):
            return (
                "" if words_kk.is_place(nominative(word)) else names.name(one.before, at, one.opens)
            )
        if not (words_kk.is_never_counted(word) or words_kk.is_verb(word) or case(word)):
            return None
    return None


def _shown(words: Sequence[str]) -> str | None:
    """Return what a dash says that a part is, where it is a noun in the nominative."""
    if not words or len(words) > names.NEAR + 1:
        return None
    last = words[-1].lower()
    if case(last) or words_kk.is_verb(last) or words_kk.is_never_counted(last):
        return None
    return None if words[-1][0].isdigit() else " ".join(words)


def _of_sum(one: Around) -> str | None:
    """Return what stands behind a sum or share as what it is, or is paid for."""
    words = [each.lower() for each in one.after[: names.NEAR + 1]]
    verb = next((each for each in words if words_kk.is_verb(each)), "")
    if one.ending == "gen":
        found = names.behind(one.after, bound=True)
        return re.sub(r"(?<=[лдт][ае]р)[ыі]$", "", found) if found else None
    if words and re.match(r"(?:көлем|мөлшер|сома|құн)\w*[ні]?д[ае]", words[0]):
        return names.behind(one.after[1:], bound=True)
    about = bool(words) and words[0] in ("жуық", "астам", "артық", "аса", "таяу")
    if one.ending == "dat" and not about and not _of_its_own(verb):
        return None if _adjacent(one, only_possessed=True) else names.behind(one.after)
    if words and words_kk.is_participle(words[0]) and words_kk.changes(words[0]):
        return _adjacent(one, only_possessed=True) or names.behind(one.after[1:], bound=True)
    told = bool(words) and words_kk.is_money(nominative(words[0]))
    found = names.behind(one.after[1:] if about else one.after, bound=about or told)
    if found and (about or words_kk.is_money(found.split()[-1])):
        return found
    return None


def _of_its_own(verb: str) -> bool:
    """Tell whether a dative is what something comes to or is brought to, and no price."""
    return not verb or words_kk.changes(verb) or words_kk.raises(verb)


def _leading(one: Around, unit: str) -> str | None:
    """Return what the clause of a figure tells it of."""
    tells = [each.lower() for each in one.after[: names.NEAR + 1]]
    amounts = any(map(words_kk.changes, tells[: names.NEAR - 1]))
    amounts = amounts or (bool(tells) and words_kk.compares(tells[0]) and len(tells) < names.NEAR)
    raised = any(map(words_kk.raises, tells))
    near = _adjacent(one, only_possessed=not amounts)
    if near is not None:
        return near
    for at in range(len(one.before) - 1, -1, -1):
        word = one.before[at]
        low = word.lower()
        told, noun = case(low), nominative(low)
        if words_kk.is_pronoun(low) and low != "осы":
            return None
        if words_kk.is_never_counted(low):
            continue
        if _is_told(one.before, at):
            return names.name(one.before, at, one.opens)
        if told == "acc" and (raised or (one.ending == "dat" and words_kk.is_indicator(noun))):
            return None if words_kk.is_pronoun(noun) else names.name(one.before, at, one.opens)
        if told == "gen" and amounts and at == len(one.before) - 1:
            return None if words_kk.holds(noun) else names.name(one.before, at, one.opens)
        if told == "dat" and _is_spent(one, noun, tells, unit):
            return names.name(one.before, at, one.opens)
    if not (amounts or raised) or any(map(_may_be_subject, one.before)):
        return None
    return _of_past(one, raised=raised, amounts=amounts)


def _of_past(one: Around, *, raised: bool, amounts: bool) -> str | None:
    """Return what the clauses before tell, where that of a figure goes on with it."""
    for words in reversed(one.past):
        for at in range(len(words) - 1, -1, -1):
            low = words[at].lower()
            known = raised and case(low) == "acc" and words_kk.is_indicator(nominative(low))
            if known or (amounts and _is_told(words, at)):
                return names.name(words, at, one.opens)
    return None


def _is_told(words: Sequence[str], at: int) -> bool:
    """Tell whether a word is what is told in figures, and no part of another name.

    «тауар айналымын» has no subject: its first word is in no case, its last one is an object.
    """
    low = words[at].lower()
    behind = words[at + 1].lower() if at + 1 < len(words) else ""
    whole = case(behind) == "acc" or (bool(case(behind)) and possessed(behind))
    whole = whole and not (words_kk.is_never_counted(behind) or words_kk.describes(behind))
    return not case(low) and words_kk.is_indicator(low) and not whole


def _may_be_subject(word: str) -> bool:
    """Tell whether a word may be what the figure is told of, so that an older clause is not."""
    low = word.lower()
    if case(low) == "acc":
        return not words_kk.is_never_counted(low)
    return names.is_noun(low) and not words_kk.describes(low) and not words_kk.is_verb(low)


def _is_spent(one: Around, noun: str, tells: Sequence[str], unit: str) -> bool:
    """Tell whether a dative names what money is for: «жобаларға 2,9 млрд теңге жұмсамақ»."""
    if unit in ("%", "times", *MEASURED, *COUNTED_BY_ITSELF) or one.ending not in ("", "acc"):
        return False
    if words_kk.holds(noun) or words_kk.is_never_counted(noun):
        return False
    return any(map(words_kk.spends, tells))


def _adjacent(one: Around, *, only_possessed: bool) -> str | None:
    """Return the noun right before a figure, «шамамен» and the like put aside."""
    for at in range(len(one.before) - 1, -1, -1):
        word = one.before[at]
        low = word.lower()
        if words_kk.is_never_counted(low) or word[0].isdigit():
            if words_kk.is_pronoun(low) or words_kk.is_link(low):
                return None
            continue
        known = words_kk.is_indicator(low)
        if not known and (not names.is_noun(low) or words_kk.holds(low)):
            return None
        if only_possessed and not known and not possessed(low):
            return None
        foreign = word[0].isupper() and word != one.opens
        if case(low) or (foreign and not known) or (words_kk.describes(low) and not known):
            return None
        return names.name(one.before, at, one.opens)
    return None
