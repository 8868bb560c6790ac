"""Russian sentences cut into statements, each with one status.

The rule: a new statement begins at set words, at a verb in a row of verbs, or where a subject of
its own promises or tells of a deed.
"""

from __future__ import annotations

import re

from coopplan.extract.ru.asides import blanked
from coopplan.extract.ru.deeds import PROMISING_SIDES
from coopplan.extract.ru.items import is_deed
from coopplan.extract.ru.marks import inside_quotes
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import cues
from coopplan.language.morphology import readings
from coopplan.model.text import Lang

_CUT = re.compile(
    r";\s+|,\s+(?:а(?!\s+(?:равно|так\s?же)\b)|но|однако|"
    r"при этом|в то время как|и|зато|тогда как|поскольку|так как)\s+"
    r"(?!в перспективе\b)"
    r"|\s+и\s+(?=в (?:19|20)\d\d году\b)"
    r"|,\s+(?=(?:параллельно|одновременно|затем|также|сейчас|теперь|далее|здесь|в настоящее время|"
    r"в планах|до конца|к \d{4}|в \d{4}|в этом году|в текущем году|ещ[её]|один из)\b)"
    r"|(?:,|\s+а\s+также)\s+(?=(?:продолжается|вед[её]тся|ведутся|ид[её]т|строится|строятся|завершен[аоы]?|открыт[аоы]?|"
    r"начат[аоы]?|планируется|созда[её]тся|готовится|прорабатывается|обсуждается|реализуется|"
    r"разрабатывается|запущен[аоы]?)\b)"
    r"|\s+и\s+(?=(?:предложил|договорил|пригласил|анонсировал)\w*)"
    r"|,\s+(?=\w+\s+уже\b)|\s+[–—]\s+(?=(?:сейчас|уже)\b)",
    re.IGNORECASE,
)


_CONTRAST = re.compile(r",\s+а\s+(?!также|именно|в том числе)(?:\S+\s+){4}", re.IGNORECASE)


_NEXT_VERB = re.compile(
    r"(?:,\s+(?:(?:и|а\s+также)\s+)?|\s+(?P<and>и|а\s+также)\s+)(?=(?P<verb>[а-яё]{5,}))"
)
_PARENTHESIS = re.compile(r",\s+как\s+[^,]{4,40}$")
_TO_BE = re.compile(r"\bбуд(?:ет|ут|ем)\b", re.IGNORECASE)
_BOUND = re.compile(r"\b(?:котор|где\b|чтобы\b|если\b|когда\b|что\b)", re.IGNORECASE)


def _joints(text: str) -> list[tuple[int, int]]:
    """Return where a new statement may begin: set words, or a verb in a row of verbs.

    «…, построим …», «…, будут выделены …», «…, приняты …»; but «будет построен …, открыт …» is one
    promise, whose second verb would tell another status by itself.
    """
    found = [(one.start(), one.end()) for one in _CUT.finditer(text)]
    for one in _NEXT_VERB.finditer(text):
        if _PARENTHESIS.search(text[: one.start()]) or _TELLS.match(one["verb"]):
            continue
        first = readings(one["verb"])[0]
        future = first.known and {"VERB", "perf", "futr"} <= first.tags
        free = "1per" in first.tags or not _BOUND.search(
            _BY_PAPER.sub(", ", text[: one.start()]).rpartition(",")[2]
        )
        short = "PRTS" in first.tags
        told = _TO_BE.match(one["verb"]) or short
        row = short and _TO_BE.search(text[: one.start()])
        if {"VERB", "pres", "3per"} <= first.tags and PROMISING_SIDES.search(text[: one.start()]):
            found.append((one.start(), one.end()))
            continue
        if (one["and"] or row) and not (
            (future or told) and _has_object(text[: one.start()], least=1 if short else 2)
        ):
            continue
        if (future or told) and free:
            found.append((one.start(), one.end()))
    found += [one.span() for one in _AND_SAID.finditer(text)]
    found += [one.span("by") for one in _UNDER.finditer(text)]
    found += _statements(text)
    return sorted(set(found))


_COMMA = re.compile(
    r",\s+(?:(?:а|и|но|причём|причем|при этом|зато|затем|потом)\s+)?|:\s+|\s[—–]\s+"
)
_HANGS = re.compile(
    r"(?:\w+\s+)?(?:котор|чей\b|чья\b|чьё\b|чьи\b)|(?:что|чтобы|как|если|когда|пока|хотя|поскольку|"
    r"так\s+как|ведь|потому|поэтому|чем|кто|кому|будто|словно|то\s+есть|в\s+том\s+числе|в\s+частности|"
    r"включая|например|а\s+также|также|для\s+чего|после\s+чего|за\s+счёт|благодаря\s+чему|в\s+результате|по\s+словам|по\s+данным)\b",
    re.IGNORECASE,
)
_THAT = re.compile(r"^\s*что\s", re.IGNORECASE)
"""It begins what was agreed or said: a further statement in it is one of its own."""
_TELLS = re.compile(
    r"(?:как\s+)?(?:переда|сообща|пиш|цитиру|отмеча|привод|уточня|рассказыва|информиру)(?:[её]т|[ую]т|ют|ит|ят)\b",
    re.IGNORECASE,
)
"""Who tells it: «…, передаёт агентство»."""
_STOP = re.compile(r"[,;:]")
_DASH = re.compile(r"\s[—–]\s")


def _statements(text: str) -> list[tuple[int, int]]:
    """Return the commas and colons behind which a subject of its own promises or tells of a deed.

    «Омск примет фестиваль, музеи подготовят выставку»: what is cut off has a finite verb of a deed
    before its next comma and hangs on no word of the statement before.
    """
    found = []
    for one in _COMMA.finditer(text):
        rest = text[one.end() :]
        stop = _STOP.search(rest)
        own = rest[: stop.start()] if stop else rest
        before = re.split(r"[,:]", text[: one.start()])[-1]
        if (
            _HANGS.match(rest)
            or _TELLS.match(rest)
            or _BOUND.search(_THAT.sub("", before))
            or len(own.split()) < 2
        ):
            continue
        if inside_quotes(text, one.start()):
            continue
        said = _DASH.split(own)[0] if ":" in one.group() else own
        if elliptic(own) or any(
            _finite(said, each.start, each.end) for each in cues(Span(0, len(said), said), Lang.RU)
        ):
            found.append((one.start(), one.end()))
    return found


_INFINITIVE = re.compile(r"[а-яё]{3,}(?:ать|ить|еть|ять|уть|ыть|сти|зти|йти|чь)\s", re.IGNORECASE)
_BY_PAPER = re.compile(r",\s+(?:в\s+соответствии\s+с|согласно)\s+котор[а-яё]+\s+", re.IGNORECASE)
"""Behind it stands what the paper just named holds."""
_UNDER = re.compile(
    r"\b(?:договор[её]нност|соглашени|меморандум|документ|протокол|контракт|проект)[а-яё]*"
    r"(?P<by>,\s+по\s+котор[а-яё]+\s+)",
    re.IGNORECASE,
)
_BY_IT = re.compile(r",\s+по\s+котор[а-яё]+\s+", re.IGNORECASE)
_AND_SAID = re.compile(
    r"\s+и\s+(?:уточн|добав|пообещ|отмет|подчеркн|поясн|сообщ|заявил|напомн|завер)[а-яё]+,\s+что\s+"
    rf"|{_BY_PAPER.pattern}",
    re.IGNORECASE,
)
"""Whoever spoke goes on: «…, – сказал аким и уточнил, что …»."""
_ELLIPTIC = re.compile(
    r"^(?:а\s+)?(?P<who>[^—–.,:;]{3,40}?)\s+[—–-]\s+(?:об?\s+)?[«\"]?(?=(?P<what>\S.*))"
)


def elliptic(text: str) -> bool:
    """Tell whether words go on with the verb before: «…, Омск — строительство моста»."""
    match = _ELLIPTIC.match(text)
    return match is not None and (
        is_deed(match["what"]) or _INFINITIVE.match(match["what"]) is not None
    )


def continued(text: str, before: str) -> bool:
    """Tell whether words go on with the promise before: «будет построен …, проработан …».

    So do the verbs of what the sides do: «стороны учреждают …, создают …».
    """
    first = re.match(r"\W*([а-яё]{5,})", text)
    if first is None:
        return False
    tags = readings(first[1])[0].tags
    if "PRTS" in tags:
        return _TO_BE.search(before) is not None
    return {"VERB", "pres", "3per"} <= tags and PROMISING_SIDES.search(before) is not None


def _finite(text: str, start: int, end: int) -> bool:
    """Tell whether a cue is a finite verb or a short participle, not «направленное на …»."""
    words = [one for one in text[start:end].split() if one]
    return any({"VERB", "PRTS"} & readings(word.strip(",.;"))[0].tags for word in words)


def _has_object(before: str, least: int) -> bool:
    """Tell whether the verb before «и» has an object of its own: not «построит и запустит …»."""
    there = cues(Span(0, len(before), before), Lang.RU)
    return bool(there) and len(before[there[-1].end :].split()) >= least


def _balanced(text: str) -> bool:
    return text.count("«") == text.count("»")


_NEAR = 300
"""Characters of a long rest that mostly tell a status already."""


def tells(text: str) -> bool:
    """Tell whether words tell a status anywhere; the first ones are asked alone first."""
    near = text[:_NEAR]
    found = bool(cues(Span(0, len(near), near), Lang.RU))
    return found or (len(text) > _NEAR and bool(cues(Span(0, len(text), text), Lang.RU)))


_SIGNED = re.compile(
    r"\b(?:подписан|заключ[её]н|утвержд[её]н|парафирован|оформлен)[аоы]?\b", re.IGNORECASE
)


def _is_sentence(head: str) -> bool:
    """Tell whether words before a comma only say that a paper is signed, which is no status."""
    return "," not in head and _SIGNED.search(head) is not None


def clauses(span: Span) -> list[Span]:
    """Cut a sentence where a new statement begins, if both sides tell a status."""
    pieces: list[Span] = []
    begin = 0
    text = blanked(span.text)
    own = {one[1] for one in _statements(text)}
    for at, after in _joints(text):
        if at < begin:
            continue
        head, rest = span.text[begin:at], span.text[after:]
        said = bool(_AND_SAID.match(span.text, at) or _BY_IT.match(span.text, at))
        said = said or (after in own and _is_sentence(head))
        if not (said or tells(head) or continued(head, span.text[:begin])):
            continue
        left = Span(span.start + begin, span.start + at, head)
        apart = tells(rest) or _CONTRAST.match(span.text, at) or elliptic(rest)
        apart = apart or continued(rest, head)
        spoken = head.lstrip().removeprefix("«")
        cited = head.rpartition(": «")[2]
        if apart and (_balanced(spoken) or _balanced(cited)):
            pieces.append(left)
            begin = after
    pieces.append(Span(span.start + begin, span.end, span.text[begin:]))
    return pieces
