"""People whom an English sentence names: first names, initials, particles and surnames in a row.

The rule: a run of capital words, none of which is the name of a place, a body, an office or a
common word. Forms of address («H.E.», «Hon.», «Tan Sri») are no part of a name, «Jr.» is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.en import name_ends, no_names, peers
from coopplan.extract.en.addresses import ADDRESS
from coopplan.extract.en.name_rows import rows
from coopplan.extract.en.signing_verbs import BEARS_NAMES, NAMES, SIGNATORY
from coopplan.extract.mention import Mention
from coopplan.extract.name_words import proper
from coopplan.extract.offices import Office, is_field
from coopplan.extract.persons import Person
from coopplan.extract.sentences import LETTER, UPPER, Span

_WHOSE = re.compile(
    r"(?<!signatures )(?<!behalf )(?<!presence )(?<!signature )(?<!meeting )(?<!invitation )"
    r"\bof\s+(?:the\s+)?$"
)
_HANDS = re.compile(
    rf"\b(?:{BEARS_NAMES}|(?:with|stand|are|appear)\s+the\s+{NAMES})\s+of\s+(?:[^.;]{{0,120}}(?:,|\band)\s+of\s+)?"
    r"(?:the\s+)?$|"
    rf"\b(?:signatures?|{SIGNATORY}|hands?)\b[^.;]{{0,200}}\b(?:that|those)\s+of\s+"
    r"(?:[^.;]{0,200}(?:,|\band)\s+of\s+)?$"
)
"""«Bears the names of Ann Cruz for Graz and, for Lyon, of Ben Holt»: whose hands are on a paper;
«the signatures are those of Ann Cruz, mayor of Graz, and of Ben Holt».
"""
_NEAR = 40
"""Letters before a name that tell whose or where it is."""
_WHERE = re.compile(r"\b(?:in|near|at)\s+$")
"""«At a function in Bodh Gaya»: a town that no list holds."""
_OWNS = re.compile(r"[’'‘`]s$")
_NAMED_SO = re.compile(
    r"\s+(?:Islands?|Rivers?|Lakes?|Sea|Bay|Gulf|Mountains?|Valley|Plateau|Canal|Strait|Peninsula|"
    r"Bridge|Road|Street|Avenue|Square|Park|Airport|Station|Stadium|Theatre|Theater|Museum|Hotel|"
    r"Palace|Mansion|Hall|House|Tower|Lodge|Zone|Village|Hospital|School|Library|Port|Dam|Plant|"
    r"Gardens?|Memorial|Mausoleum|Foundation|Institute|University|College|Polytechnic|Academy|"
    r"Campus|Auditorium|Temple|Complex|Trust|Limited|Ltd|International|Group|Holdings?|Corporation|"
    r"Company|Association)\b"
)
"""Behind the name of a thing: «Bolshoi Ussuriysky Island», «the Stanford Mansion»."""
_DOT = re.compile(rf"\.(?=[{UPPER}][{LETTER}])")


def find(sentence: Span, named: Sequence[Mention], offices: Sequence[Office]) -> list[Person]:
    """Return the people of a sentence; ``named`` are its places and bodies."""
    found: list[Person] = []
    for run in rows(sentence, named, offices):
        if found and sentence.start + run[0].start() < found[-1].end:
            continue  # one of the degrees behind a name
        if len(run) > 2 and re.fullmatch(r"[A-Z]{2,3}", run[-1].group()):
            run = run[:-1]  # a degree or a seat behind the name
        if len(run) > 2 and _BEGINS.match(sentence.text) and run[0].start() == 0:
            run = run[1:]  # «Accompanying Ann Cruz were …»
        if _ONE_MORE.search(sentence.text, 0, run[0].start()):
            while len(run) > 2 and is_field(run[0].group()):
                run = run[1:]
        if len(run) > 2 and _PARTISAN.fullmatch(run[0].group()):
            run = run[1:]
        begin = run[0].start()
        haji = _is_haji(sentence.text, run)
        run = run[1:] if haji else run
        if len(run) > 3 and _OF_WASHINGTON.match(sentence.text, run[0].start()):
            run = run[2:]
        words = [one for one in run if one.lastgroup != "init"]
        if (len(run) < 2 and not haji) or not words or run[-1].lastgroup == "init":
            continue
        if run[0].lastgroup == "word" and len(run) > 5:
            continue
        lead = sentence.text[max(0, run[0].start() - _NEAR) : run[0].start()]
        hands = _HANDS.search(sentence.text, 0, run[0].start())
        if (_WHOSE.search(lead) and not hands) or _WHERE.search(lead):
            continue
        if _NAMED_SO.match(sentence.text, run[-1].end()):
            continue
        if _in_quotes(sentence, run) or _are_letters(sentence, run):
            continue
        if found and _in_brackets(sentence, found[-1], run):
            continue
        if run[0].start() == 0 and _DATELINE.match(sentence.text, run[-1].end()):
            continue
        if _heads_body(sentence, run, offices):
            continue
        if no_names.are(sentence.text, run[0].start(), run[-1].end(), sentence, offices):
            continue
        text = sentence.text[run[0].start() : run[-1].end()]
        text = text.removesuffix(".") if run[-1].lastgroup == "address" else text
        suffix, end = name_ends.suffix(sentence.text, run[-1].end())
        parts = _DOT.sub(". ", _OWNS.sub("", text)).split()
        capitals = all(one.isupper() for one in parts)
        parts = [one if _INITIALS.fullmatch(one) and not capitals else proper(one) for one in parts]
        if suffix:
            parts.append(suffix)
        name = " ".join(parts)
        end -= len(text) - len(_OWNS.sub("", text))
        end = name_ends.behind_degrees(sentence.text, end)
        start = sentence.start
        begin = begin if haji else run[0].start()
        found.append(Person(name, start + begin, start + end, 1.0))
    return sorted([*found, *peers.named(sentence, found)], key=lambda one: one.start)


_HAJI = re.compile(r"\b(?:Drs|Dra|Ir|KH|Prof|Dr)\.?\s+$")
_INDONESIAN = re.compile(r",? [MS]\.? ?(?:Si|Hum|Kom|Pd|Sos|H|E|M|IP|T)\b")


def _is_haji(text: str, run: list[re.Match[str]]) -> bool:
    """Tell whether «H.» before a name says that somebody was in Mecca: «Drs. H. Sutarno, M.Si»."""
    if run[0].group() != "H." or len(run) < 2:
        return False
    led = _HAJI.search(text, 0, run[0].start())
    return led is not None and _INDONESIAN.match(text, run[-1].end()) is not None


def _in_brackets(sentence: Span, before: Person, run: list[re.Match[str]]) -> bool:
    """Tell whether a row of words only says behind a name where somebody is from: «(West Karz)»."""
    gap = sentence.text[before.end - sentence.start : run[0].start()]
    return gap.strip() == "(" and sentence.text.startswith(")", run[-1].end())


def _are_letters(sentence: Span, run: list[re.Match[str]]) -> bool:
    """Tell whether a row of words is a company's letters and form in brackets: «(KPA SA)»."""
    start, end = run[0].start(), run[-1].end()
    alone = sentence.text[:start].endswith("(") and sentence.text.startswith(")", end)
    return alone and _WITH_FORM.fullmatch(sentence.text, start, end) is not None


_WITH_FORM = re.compile(r"[A-Z]{2,6}\s+(?:SA|AG|SE|NV|AS|AB|SPA|PLC|LLC)")
"""Letters of a company with its legal form."""


def _in_quotes(sentence: Span, run: list[re.Match[str]]) -> bool:
    """Tell whether a row of words is all that stands in quotation marks: «"I. Karz" University»."""
    start, end = run[0].start(), run[-1].end()
    return (
        sentence.text[max(0, start - 1) : start] in _OPEN and sentence.text[end : end + 1] in _SHUT
    )


_OPEN, _SHUT = frozenset('"“«'), frozenset('"”»')
_DATELINE = re.compile(
    r"\s*(?:\.\s?-+|[—–]|--+)\s+(?:The|On|In|At|A|An|To|This|It|With|For|After)\s"
)
"""Behind a town with which a report begins: «Puerto Karz.- On Monday …»."""
_BEGINS = re.compile(r"[A-Z][a-z]{5,}ing\b")
"""A participle that begins a sentence."""
_PARTISAN = re.compile(
    r"Republican|Democrat|Democratic|Conservative|Labou?r|Liberal|Socialist|Green|Independent"
)
"""Of which party somebody is, before the name: «Republican Ann Cruz»."""
_ONE_MORE = re.compile(r"[A-Z][a-z]+\s+(?:and|&)\s+(?:[A-Z][a-z]+\s+)?$")
"""Before the last field of an office: «Minister of Children and Family Welfare Ann Cruz»."""
_OF_WASHINGTON = re.compile(r"(?<=Washington )D\.\s?C\.|(?<=Washington, )D\.\s?C\.")
"""Letters behind a city that are no initials: «Mayor of Washington D.C. Ann Cruz»."""
_INITIALS = re.compile(r"[A-Z]?[A-Z][B-DF-HJ-NP-TV-XZ](?<![AEIOUY].)")
"""Initials without stops, «AHM Karim»: letters that make no syllable, as «KIM» does."""
_TITLED_NAME = re.compile(rf"\s+(?:{ADDRESS}\.?\s+)*[{UPPER}][{LETTER}]+\s+[{UPPER}]")


def _heads_body(sentence: Span, run: list[re.Match[str]], offices: Sequence[Office]) -> bool:
    """Tell whether a row of words is the body whose officer is named behind it.

    «IIM Indore director Ann Cruz»: nothing but a space divides it from the office.
    """
    end = sentence.start + run[-1].end()
    return any(
        one.start == end + 1
        and not one.plural
        and _TITLED_NAME.match(sentence.text, one.end - sentence.start)
        for one in offices
    )
