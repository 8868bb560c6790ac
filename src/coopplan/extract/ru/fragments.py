"""Russian promises without a verb of their own: items of a list, «В том числе проект …».

The rule: a fragment takes the status of the sentence that governs it, and only a deed or a project
at its head makes it a measure.
"""

from __future__ import annotations

import re

from coopplan.extract.ru.idle import idle, lists_fields
from coopplan.extract.ru.items import of_field
from coopplan.extract.ru.things import DEED, STRONG, headed
from coopplan.extract.ru.trimmed import trimmed
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece, cues, ruling
from coopplan.language.morphology import readings
from coopplan.model.codes import Status
from coopplan.model.frozen import frozen
from coopplan.model.text import Lang

_LEAD = re.compile(
    r"^\W*(?:(?:в (?:том|их) числе|в частности|среди (?:них|прочего)|например|а также|также|"
    r"прежде всего|кроме того|это|включая|"
    r"(?:перв|втор|четв[её]рт|пят|последн|друг)(?:о?е|ый|ой|ая)(?=\s[—–-]|\s+это)|"
    r"треть?(?:е|я|ий)(?=\s[—–-]|\s+это))"
    r"\b[\s,:—–-]*(?:и\s+)?)+",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r"^\W*(?:перв|втор|трет|четв[её]рт|пят|последн|друг)(?:[оь]?е|ый|ой|ий|[аь]я)\s+(?:[—–-]|это)\s",
    re.IGNORECASE,
)
"""A point of those that the sentence before announced: «Первое — построить …»."""
_POSSIBLE = re.compile(
    r"(?<!основные )(?<!ключевые )(?<!главные )\b(?:(?:для|направлени\w+)\s+(?:\w+\s+)?"
    r"(?:возможн\w+\s+)?сотрудничеств|перспективн\w+\s+направлени)",
    re.IGNORECASE,
)
"""Whoever names fields of work to come opens a list of proposals: «В частности, …»."""
_THING = re.compile(
    r"(?:завод|кластер|парк|технопарк|комплекс|фабрик|лини|терминал|мост|школ|больниц|центр|цех|"
    r"станци|порт|комбинат|ферм|теплиц|склад)\w*\s",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^\s*(?:[^\w\s«\"(]+|\d{1,2}[.)])\s*")
_DASH = re.compile(r"^\s*[-–—•*▪·✓►]\s*[а-яё]")
"""An item of a list of lines: it hands on what governs it."""
_TALK = re.compile(
    r"\b(?:вопрос|переговор|встреча\s+с|диалог\s+с|тем[аы]\b(?!\s+(?:взаимодейств|сотруднич|документ|соглаш|план|договор))|повестк|предложени|обсужд|иде[яи]\b)",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"\b(?:намерени|замысл|план|соглашени|меморандум|документ|дорожн|приоритет|направлени|цел[ьи]\b|задач|"
    r"договор[её]нност|мероприяти|тем[аы]\b|инициатив|проект)",
    re.IGNORECASE,
)
_PROJECT = re.compile(
    r"^\W*(?:(?:[\w-]+(?:ый|ого|ая|ой|ые|ых|ий|его)\s+)?(?:проект|возможност|вопрос)\w*\s+)"
    r"(?:(?:по|об?|для)\s+)?",
    re.IGNORECASE,
)
_WHEN = re.compile(r"^\W*(?:в|к|на|до|с)\s[^—–,:]{2,25}\s[—–]\s", re.IGNORECASE)
"""When it is to be done: «в 2026-м — проектирование моста»."""
_JOINT = re.compile(r"\s*[,;]\s+(?:(?:а так\s?же|и|также)\s+)?|\s+(?:и|а также)\s+")


@frozen
class Governing:
    """What the next sentence hangs on: a status, and whether a list of lines is open."""

    status: Status
    listed: bool = False


def governing(span: Span, before: Governing | None) -> Governing | None:
    """Return what a sentence hands to the next one; ``before`` is what it was itself handed."""
    opens = span.text.rstrip().endswith(":")
    if before is not None and before.listed and not opens and _DASH.match(span.text):
        return before
    there = cues(span, Lang.RU)
    if not there and _POSSIBLE.search(span.text):
        return Governing(Status.PROPOSED, opens)
    if there:
        return Governing(ruling(there).status, opens)
    if opens:
        status = _of_heading(span.text)
        return Governing(status, listed=True) if status else None
    goes_on = before is not None and (
        before.listed or _LEAD.match(span.text) or _one_more(span.text, before)
    )
    if goes_on and not _says(span.text):
        return before
    return None


def _of_heading(text: str) -> Status | None:
    if _TALK.search(text):
        return Status.PROPOSED
    return Status.PLANNED if _HEADING.search(text) and not _says(text) else None


_LED = re.compile(r"\W*(?P<lead>[^:«»]{5,170}):\s+(?=\S)")


def led(span: Span) -> list[Piece]:
    """Return the deeds that a sentence lists behind a colon: «В повестке такие идеи: открыть …»."""
    match = _LED.match(span.text)
    if match is None:
        return []
    there = cues(Span(span.start, span.start + match.end("lead"), match["lead"]), Lang.RU)
    status = ruling(there).status if there else _of_heading(match["lead"])
    at = span.start + match.end()
    listed = Span(at, span.end, span.text[match.end() :])
    return pieces(listed, Governing(status, listed=True)) if status is not None else []


def pieces(span: Span, before: Governing | None) -> list[Piece]:
    """Return the deeds that a sentence without a finite verb names, in order."""
    if before is None:
        return []
    more = _one_more(span.text, before)
    span = _unspoken(span)
    if _says(span.text):
        return []
    lead = _LEAD.match(span.text)
    if lead is None and not before.listed and not more:
        return []
    begin = lead.end() if lead else 0
    bullet = _BULLET.match(span.text, begin)
    begin = bullet.end() if bullet else begin
    if lists_fields(span.text[begin:]):
        return []
    found = []
    thing = lead is not None and _THING.match(headed(span.text[begin:]))
    for start, end in _items(span.text, begin):
        text = span.text[start:end].rstrip(" .,;:!")
        if thing and start == begin and len(text.split()) > 2:
            whole = span.start + start + len(text)
            found.append(Piece(span.start, whole, Cue(before.status, span.start, span.start)))
            continue
        if len(text.split()) < 2 or not _heads(text) or _is_idle(text, before.status):
            continue
        at = span.start + start
        found.append(Piece(at, at + len(text), Cue(before.status, at, at)))
    return found


def _one_more(text: str, before: Governing) -> bool:
    """Tell whether a sentence is one more item of what the sentence before promised.

    «Предусмотрена разработка … . Обмен опытом в …»: a noun of a deed, not a verb, begins it.
    """
    first = re.match(r"[А-ЯЁ][а-яё]+", text)
    if before.status is not Status.PLANNED or first is None or not text.rstrip().endswith("."):
        return False
    words = [one for word in re.findall(r"[а-яё]{3,}", text) for one in readings(word)]
    if any(one.tags & {"PRED", "ADJS"} for one in words):
        return False
    return DEED.match(text) is not None and readings(first.group())[0].case in ("nomn", "accs")


def _unspoken(span: Span) -> Span:
    """Return a sentence without who said it: «…», – цитирует агентство."""
    stop = trimmed(span)[1]
    return Span(span.start, stop, span.text[: stop - span.start])


def _items(text: str, begin: int) -> list[tuple[int, int]]:
    """Return the items of a fragment: each begins with a deed, a project or an infinitive."""
    found = []
    for joint in _JOINT.finditer(text, begin):
        quoted = text[: joint.start()].count("«") > text[: joint.start()].count("»")
        fields = of_field(text[begin : joint.start()], headed(text[joint.end() :]))
        if not quoted and not fields and _heads(text[joint.end() :]):
            found.append((begin, joint.start()))
            begin = joint.end()
    return [*found, (begin, len(text))]


def _heads(text: str) -> bool:
    """Tell whether words begin with a deed, a project or an infinitive."""
    project = _PROJECT.match(text)
    when = _WHEN.match(text)
    project = when or project
    head = headed(text[project.end() :] if project else text)
    near = len(text) - len(head) < 60
    first = re.match(r"[а-яё]+", head, re.IGNORECASE)
    infinitive = first is not None and "INFN" in readings(first.group().lower())[0].tags
    return near and (DEED.match(head) is not None or infinitive)


def _is_idle(text: str, status: Status) -> bool:
    project = _PROJECT.match(text)
    what = text[project.end() :] if project else text
    return idle(what, status) or (DEED.match(headed(what)) is not None and not STRONG.search(what))


_RELATIVE = re.compile(r",\s+(?:(?:через|в|на|по|с|для|из|к|о)\s+)?котор[^,;]*")


def ordinal(text: str) -> bool:
    """Tell whether a sentence is a point of those announced before it."""
    return _ORDINAL.match(text) is not None


def _says(text: str) -> bool:
    """Tell whether words hold a finite verb or a short participle: they tell for themselves."""
    for match in re.finditer(r"[а-яё]{3,}", _RELATIVE.sub("", text), re.IGNORECASE):
        first = readings(match.group())[0]
        if first.tags & {"VERB", "PRTS"}:
            return True
    return False
