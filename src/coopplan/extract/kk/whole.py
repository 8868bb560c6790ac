"""Where a Kazakh measure begins whose first word the weights have cut off.

The rule: a noun with the mark of a possessor («шаруашылығы», «құрылысын») belongs to the bare noun
right before it («ауыл шаруашылығы»), and towns that a dash joins are one route. A day and a verb
(«2026 жылғы 1 қазанда ашылады») are no measure without what stands before them.
"""

from __future__ import annotations

import re

from coopplan.extract.kk import clauses
from coopplan.extract.kk.deeds import LETTERS

_FIRST = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_OWNED = re.compile(
    r"[^\W\d_]+(?:[сшжзлрмғгқкбп]|[аәеёиоөуұүыіэюя][дт]|н(?=[ыі]н))[ыі]"
    r"(?:н|на|не|нда|нде|ндағы|ндегі|нан|нен|ның|нің|мен)?",
    re.IGNORECASE,
)
"""A noun with the ending of the third person's own, in any case: no accusative («мамандарды»)."""
_BEFORE = re.compile(r"(?:^|(?<=[\s«(]))(?P<word>[^\W\d_]+(?:-[^\W\d_]+)*)\s+$")
_MARKED = re.compile(
    r"(?:[дтн][ае]|[дтн][ае]н|[дтн][ыі]ң|[дтн][ыі]|[ғгқк][ае]|[мбп]ен|[дт][ае]ғы|[дт][ае]гі|[лдт][ае]р|"
    r"[ыі]п|[ае]тын|[ае]тін|[ғқ]ан|[гк]ен|[дт][ыі]қ|л[ыі]қ|л[ыі]|с[ыі]з|дық|дік|тық|тік|нда|нде|"
    r"[ыі]н|[ыі]м|[ае]лық|[ае]лік|ша|ше)$",
    re.IGNORECASE,
)
"""How a word ends that is no bare noun: in a case, as a verb, an adjective or an adverb."""
_NO_NOUN = frozenset(
    "және мен бен пен сондай-ақ бұл осы сол ол олар біз әр бір екі үш төрт бес барлық бүкіл "
    "қазір бүгін ертең кеше енді жаңа тағы әрі немесе үшін туралы бойынша кейін дейін бастап "
    "сонымен қатар бірге жақында биыл былтыр алдағы келесі қазіргі ең де да".split()
)
_ROUTE = re.compile(r"(?:^|(?<=[\s«(]))[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][\w-]*[a-zа-яёәғқңөұүһі]\s*[–—-]\s*$")
"""A town before a dash, not an agency's mark: «KAZINFORM – »."""

_DAY_ALONE = re.compile(
    r"(?:20\d\d\s+)?(?:(?:жылғы|жылдың|жылы)\s+)?(?:\d{1,2}\s+)?"
    r"(?:(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)"
    r"(?:да|де|та|те|ның|нің|дың|дің|тың|тің)?\s+)?"
    rf"(?:(?:[{LETTERS}]+(?:ға|ге|қа|ке)|іске)\s+)?[{LETTERS}]+(?:[аей](?:ды|ді)|[мп][ае][қк])",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"(?:^|(?<=[,;:.!?()–—\n]))\s*(?P<words>[^,;:.!?()–—\n]{3,120}?\s)$")


def end(text: str, begin: int, stop: int) -> int:
    """Return where the measure at ``begin:stop`` ends: where it did."""
    return stop


def start(text: str, begin: int, end: int, first: int = 0) -> int:
    """Return where the measure at ``begin:end`` begins whole, not before ``first``."""
    route = _ROUTE.search(text, first, begin)
    if route is not None and text[begin : begin + 1].isupper():
        return start(text, route.start(), end, first)
    if _DAY_ALONE.fullmatch(text[begin:end].rstrip(" .,;!")):
        subject = _SUBJECT.search(text[first:begin])
        at = first + subject.start("words") if subject else begin
        return at + clauses.lead(text[at:end], who=False)
    own = _FIRST.match(text, begin)
    before = _BEFORE.search(text, first, begin)
    if own is None or before is None or not _OWNED.fullmatch(own.group()):
        return begin
    if own.group().casefold() in _NO_NOUN:
        return begin
    word = before["word"]
    if len(word) < 3 or word.casefold() in _NO_NOUN or _MARKED.search(word):
        return begin
    return before.start("word")
