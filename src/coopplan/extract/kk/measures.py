"""The promises and deeds of a Kazakh sentence: one piece for each deed with its own object.

The rule: the predicate stands last. It is a verb of a deed itself («… ашады»), or it governs verbal
nouns («… салу және … ашу көзделген»), each of which is a deed; what a conference only wishes
(«ынтымақтастықты дамыту») is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.kk import clauses as clauses_kk
from coopplan.extract.kk import deeds as deeds_kk
from coopplan.extract.kk import doers as doers_kk
from coopplan.extract.kk import governing as governing_kk
from coopplan.extract.kk import habits as habits_kk
from coopplan.extract.kk import lists as lists_kk
from coopplan.extract.kk import objects as objects_kk
from coopplan.extract.kk import predicates as predicates_kk
from coopplan.extract.kk import wishes as wishes_kk
from coopplan.extract.kk.deeds import LETTERS, MARKS, fold
from coopplan.extract.kk.ready import ready
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece
from coopplan.extract.told import Told
from coopplan.model.codes import Status

_DEED_SIGNED = re.compile(
    rf"(?<![{LETTERS}])(?:салу|құру|ашу|сатып\s+алу|жеткізу|шығару|өндіру|іске\s+қосу|тұрғызу|жөндеу|"
    rf"жаңғырту|сатуға?|өңдеу)(?:\s+(?:және|мен)\s+[{LETTERS}]+у)?\s+"
    r"(?:туралы|жөнінде\w*|жайлы|бойынша|жайында\w*)\s+(?:[^,;.]{0,40}?\s)?"
    r"(?:келісім|меморандум|шарт|уағдаластық)"
)


_LONGEST = 2000
"""Letters of a clause at most: what is longer is a table or a list of names."""


def pieces(told: Told) -> list[Piece]:
    """Return the deeds of a sentence, each with its status, in order."""
    found: list[Piece] = []
    for begin, stop, said in clauses_kk.cut(told.span.text):
        base = told.span.start
        clause = Span(base + begin, base + stop, told.span.text[begin:stop])
        if stop - begin > _LONGEST:
            continue
        if _signs(told, clause):
            found += _signed_deed(told, clause)
        else:
            found += list(_of_clause(told, clause, said))
    return found


def _signs(told: Told, clause: Span) -> bool:
    """Tell whether a clause tells of the signing itself."""
    if told.signed is None or not told.anchor:
        return False
    start, end = told.signed
    words = told.span.text[start - told.span.start : end - told.span.start].lower()
    return clause.start <= start < clause.end and not words.endswith("қойылған")


def _of_clause(told: Told, clause: Span, said: bool) -> Iterator[Piece]:
    folded = fold(clause.text)
    governed = governing_kk.governed(folded)
    deeds = [one for one in deeds_kk.finite(folded) if not habits_kk.habit(folded, one, said)]
    last = deeds[-1] if deeds else None
    if ready(folded.rstrip(MARKS)) is not None:
        yield from _otherwise(told, clause, folded)
    elif governed is not None and (last is None or governed[2] >= last.end):
        yield from _items(told, clause, folded, *governed)
    elif last is not None:
        yield from _told_deeds(told, clause, folded, last, said)
    elif governed is None:
        yield from _otherwise(told, clause, folded)


def _items(
    told: Told, clause: Span, folded: str, status: Status, start: int, end: int
) -> Iterator[Piece]:
    """Yield the deeds that a predicate governs, each item of the list with its own object."""
    nouns = list(deeds_kk.nouns(folded[:start]))
    near = [
        one
        for one in nouns
        if len(folded[one.end() : start].split()) <= _NEAR
        and not _OF_FIELDS.search(folded[one.end() : start])
        and not lists_kk.makes_a_name(one, folded[:start])
    ]
    if not near and status is Status.SUSPENDED and _WORKS.search(folded[:start]):
        begin = clauses_kk.begins(clause.text[:start], _KEEP, who=False)
        yield _piece(clause, begin, end, Cue(status, clause.start + start, clause.start + end))
    if not near:
        if status is Status.PLANNED and not folded[start:end].startswith("күтіл"):
            yield from _otherwise(told, clause, folded)
        return
    cue = Cue(status, clause.start + start, clause.start + end)
    spans = list(lists_kk.listed(folded, start, near[-1]))
    if status is Status.PROPOSED and folded.count(",", 0, near[-1].start()) - len(spans) > 1:
        return  # a list of fields
    for at, (begin, stop) in enumerate(spans):
        text = folded[begin:stop]
        wish = wishes_kk.idle(text)
        asked = _ASKED.match(folded[start:end])
        if wish or (status is Status.PROPOSED and not asked and not _does(text)):
            continue
        if objects_kk.vague(text, talked=status is Status.PROPOSED and not asked):
            continue
        first = begin
        if at == 0:
            first = doers_kk.behind(told, clause, begin, near[0].start())
            first += clauses_kk.begins(clause.text[first:stop], _KEEP, who=True)
            talked = _BESIDE.match(folded[first:stop]) if status is Status.PROPOSED else None
            first += talked.end() if talked else 0
        if at == len(spans) - 1:
            matter = _MATTER.match(folded, near[-1].end())
            ends = matter.end() if matter else near[-1].end()
            stop = end if status is Status.IN_PROGRESS else ends
        for match in _CONVERB.finditer(folded, first, stop):
            ahead = folded[match.end() : stop].split()
            done = folded[first : match.end("verb")]
            if len(done.split()) >= 3 and len(ahead) >= 3:
                if not wishes_kk.empty(done):
                    yield _piece(clause, first, match.end("verb"), cue)
                first = match.end()
        yield _piece(clause, first, stop, cue)


_WORKS = re.compile(r"(?:құрылыс|жөндеу|жоба|жұмыс|рейс|қатынас)\S*\s+(?:\S+\s+)?$")
"""What can be stopped or put off, other than a verbal noun."""
_ASKED = re.compile(r"ұсын(?!ыс)|шақыр|ұсыныс")
_MATTER = re.compile(
    r"\s+(?:мәселе|мүмкіндіг|мүмкіндік|жай|перспектива|жоба|тура|жөнінде|бойынша|бастама|іс)"
    rf"[{LETTERS}]*(?![{LETTERS}])"
)
"""What a verbal noun is the matter of: «салу мәселесі», «салу туралы»."""
_BESIDE = re.compile(
    rf".*[{LETTERS}](?:[ыі]н|д[ыі]|т[ыі])\s+(?:және|әрі)\s+(?=.*у\s+(?:мәселе|мүмкінд))"
)
"""Another object of a talk beside the deed: «мүмкіндіктерді және … салу мәселесін»."""
_NEAR = 6
"""Words at most between the last verbal noun and the predicate that governs it."""
_KEEP = re.compile(
    rf"(?<![{LETTERS}])(?!таныстыр|көрсет|тексер|ал|бер|кел|түсір|зерделе|бастап)(?:{deeds_kk.MAKES})(?:ып|іп|п),\s+$|"
    r"(?:қарастырылып|талқыланып|пысықталып),\s+$"
)


_OF_FIELDS = re.compile(
    r"ынтымақтаст|сала(?:сы|лар|да|дағы)|(?:қатыс|байланыс)ты|арналған|бағытталған|әріптест|перспектива|қызмет\w*\s|мерзім|құрам|негіз|тәжірибе|жөніндегі\s+ниет"
)
"""Between a verbal noun and the predicate: it is not the noun that is agreed on."""


def _told_deeds(
    told: Told, clause: Span, folded: str, deed: deeds_kk.Deed, said: bool
) -> Iterator[Piece]:
    """Yield what a finite verb tells, and what a converb before it tells of another object."""
    opened = clauses_kk.lead(clause.text, who=False)
    if objects_kk.effect(folded[opened:], folded[deed.start : deed.end]):
        return
    if objects_kk.vague(folded[: deed.end]):
        return
    begin = (
        doers_kk.behind(told, clause, 0, deed.start) if _RETOLD.search(folded, 0, deed.end) else 0
    )
    begin += clauses_kk.begins(clause.text[begin : deed.start], _KEEP, who=said)
    for match in _CONVERB.finditer(folded, begin, deed.start):
        ahead = re.split(r",\s", folded[match.end() :])[0]
        if len(folded[begin : match.start()].split()) >= 2 and len(ahead.split()) >= 3:
            piece = _freed(clause, begin, match.end("verb"), deed.status, who=True)
            if piece is not None:
                yield piece
            begin = match.end()
    piece = _freed(clause, begin, deed.end, deed.status, who=said)
    if piece is not None:
        yield piece


_RETOLD = re.compile(r"(?:[аей]т[ыі]н|[ғгқк][ае]н)[ыі]н$")
"""«Әкім … ашылатынын айтты»: who says it is no part of the deed."""
_CONVERB = re.compile(
    rf"(?<![{LETTERS}])(?P<verb>(?!баста|аяқта)(?:{deeds_kk.MAKES})(?:ып|іп|п)),\s+"
)


def _freed(clause: Span, begin: int, stop: int, status: Status, *, who: bool) -> Piece | None:
    begin += clauses_kk.lead(clause.text[begin:stop], who=who)
    text = fold(clause.text[begin:stop])
    least = 2 if habits_kk.PASSIVE.search(text) else 3
    if len(text.split()) < least or wishes_kk.empty(text) or objects_kk.vague(text):
        return None
    return _piece(clause, begin, stop, Cue(status, clause.start + stop, clause.start + stop))


def _piece(clause: Span, start: int, stop: int, cue: Cue) -> Piece:
    text = clause.text
    while stop > start and text[stop - 1] in " \t.,;:!?…–—-":
        stop -= 1
    if (
        stop > start
        and text[stop - 1] in '»”"'
        and text.count("«", start, stop) < text.count("»", start, stop)
    ):
        stop -= 1
    return Piece(clause.start + start, clause.start + stop, cue)


def _otherwise(told: Told, clause: Span, folded: str) -> Iterator[Piece]:
    """Yield what a last verb tells that is one of a deed by its ending, whatever the verb."""
    deed = predicates_kk.last(folded)
    if deed is None and not _DENIED.search(folded):
        yield from _chained(clause, folded)
    if deed is not None and clause.text[deed.start].isupper():
        return  # «… деді Саясат Нұрбек» ends in a name, not in «-бек»
    if deed is None or _DENIED.search(folded) or habits_kk.habit(folded, deed, said=False):
        return
    yield from _told_deeds(told, clause, folded, deed, said=False)


def _does(text: str) -> bool:
    """Tell whether what was talked of is a deed that makes, moves or holds something."""
    return deeds_kk.concrete(text) or wishes_kk.traffic(text)


def _chained(clause: Span, folded: str) -> Iterator[Piece]:
    """Yield the deeds of converbs before a last verb that is none: «… салып, … қамтиды»."""
    ends = _TENSE.search(folded.rstrip(" .,;:!?…»–—-"))
    if ends is None:
        return
    planned = ends["ahead"] is not None
    if not planned and _LAST_YEAR.search(folded):
        return
    ahead = habits_kk.AHEAD.search(folded) is not None or (ends["ahead"] or "").endswith(("к", "қ"))
    status = Status.PLANNED if planned else Status.DONE
    begin = clauses_kk.begins(clause.text, _KEEP, who=False)
    for match in _CONVERB.finditer(folded, begin):
        verb = match["verb"]
        passive = _PASSIVE_CONVERB.search(verb) is not None
        told = deeds_kk.builds(verb) and (ahead or passive) if planned else passive
        if not told:
            continue
        piece = _freed(clause, begin, match.end("verb"), status, who=False)
        if piece is not None:
            yield piece
        begin = match.end()


_TENSE = re.compile(
    r"(?P<ahead>[аейи]д[ыі]|[мбп](?:ақ|ек)|[аей]т[ыі]н(?:\s+бол\w+|[ыі]н(?:\s+\S+){1,2}))$|"
    r"(?:[дт][ыі]|[ғгқк][ае]н(?:[ыі]н(?:\s+\S+){1,2})?)$"
)
_LAST_YEAR = re.compile(r"(?:былтыр|өткен\s+жылы|бұрын)(?!\w)")
_PASSIVE_CONVERB = re.compile(r"(?:[ыі][лн]|[лд][ае]н|жөндел)[ыі]п$")
_DENIED = re.compile(r"[мбп][ае]й(?:м[ыі]з|м[ыі]н|д[ыі])[\s.,!»–—-]*$|бас\s+тарт\w+[\s.!»]*$")
"""What nobody does, or has refused, is no promise: «іздемейміз»."""


def _signed_deed(told: Told, clause: Span) -> Iterator[Piece]:
    """Yield the deed that a document is of: «… зауыт салу туралы келісімге қол қойды»."""
    match = _DEED_SIGNED.search(fold(clause.text))
    if match is None:
        return
    ends = [0]
    ends += [one.end - clause.start for one in told.named]
    ends += [one.end - clause.start for one in told.people]
    ends += [one.end() for one in re.finditer(r"арасында\S*\s", clause.text)]
    begin = max(one for one in ends if one <= max(0, match.start() - 12))
    begin += _after_name(clause.text[begin:])
    begin += clauses_kk.lead(clause.text[begin:], who=True)
    yield _piece(clause, begin, len(clause.text), Cue(Status.PLANNED, clause.end, clause.end))


def _after_name(text: str) -> int:
    match = re.match(
        r"[»\"”]?\S*\s+(?:(?:компания|мекеме|кәсіпорын|тарап|әкімдіг|үкімет)\S*\s+)?(?:арасында\S*\s+)?",
        text,
    )
    return match.end() if match else 0
