"""Russian sentences cut into statements: each with one status, without who said it.

A list of promises («договорились построить …, открыть … и провести …», «предусматривает создание …
и запуск …») is one promise an item.
"""

from __future__ import annotations

import re

from coopplan.extract.morphology import readings
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import cues
from coopplan.extract.vague_ru import DEED, headed
from coopplan.model.text import Lang

_LEAD = re.compile(
    r"^(?:(?:так|кроме того|также|в частности|при этом|напомним|например|вместе с тем|к тому же|"
    r"помимо этого|помимо того|в свою очередь|сейчас|дополнительно к этому|по традиции|отметим|"
    r"наряду с этим|одновременно|к слову|в то же время|причём|причем|а|и|но)\s*,?\s+(?:что\s+)?)+",
    re.IGNORECASE,
)
_SAY = (
    r"сообщил|отметил|заявил|сказал|рассказал|подчеркнул|добавил|пояснил|написал|уточнил|поделил|"
    r"цитиру|привод|говорится|сообща|переда|пиш|проинформировал|прокомментировал|напомнил|обратил|"
    r"резюмировал|заключил\W*$|подытожил|констатировал|проговорил|объяснил|поведал|заметил"
)
_SPOKEN = re.compile(
    rf"[»”\"]?\s*,?\s*[–—-]\s*(?:также\s+)?(?:{_SAY})\w*.*$|,\s*(?:также\s+)?(?:как\s+)?(?:{_SAY})\w*\b.*$"
    r"|\.\s*Об этом.*$",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTED = re.compile(
    rf"^(?:(?:также\s+)?[^,«»]{{0,140}}\b(?:{_SAY})\w*\s*(?:\([^)]*\)\s*)?,\s+что\s+"
    r"|по\s+(?:словам|данным|информации|его словам|е[её] словам|оценк\w+)[^,]{0,100},\s*"
    rf"|(?:как\s+)?(?:ранее\s+)?(?:{_SAY})\w*\s+[^,]{{0,100}},\s*(?:что\s+)?"
    r"|[^,«»]{0,140}\b(?:выразил\w* мнение|обратил\w* внимание)\w*,\s+что\s+)",
    re.IGNORECASE,
)
_CUT = re.compile(
    r";\s+|,\s+(?:а|но|однако|при этом|в то время как|и|зато|тогда как)\s+"
    r"|,\s+(?=(?:параллельно|одновременно|затем|также|сейчас|теперь|далее|здесь|в настоящее время|"
    r"до конца|к \d{4}|в \d{4}|в этом году|в текущем году|ещ[её]|один из)\b)"
    r"|,\s+(?=(?:продолжается|вед[её]тся|ведутся|ид[её]т|строится|строятся|завершен[аоы]?|открыт[аоы]?|"
    r"начат[аоы]?|планируется|созда[её]тся|готовится|прорабатывается|обсуждается|реализуется|"
    r"разрабатывается|запущен[аоы]?)\b)"
    r"|,\s+(?=\w+\s+уже\b)|\s+[–—]\s+(?=(?:сейчас|уже)\b)",
    re.IGNORECASE,
)


_CONTRAST = re.compile(r",\s+а\s+(?!также|именно|в том числе)(?:\S+\s+){4}", re.IGNORECASE)


def clauses(span: Span) -> list[Span]:
    """Cut a sentence where a new statement begins, if both sides tell a status."""
    pieces: list[Span] = []
    begin = 0
    for match in _CUT.finditer(span.text):
        head = span.text[begin : match.start()]
        left = Span(span.start + begin, span.start + match.start(), head)
        right = Span(span.start + match.end(), span.end, span.text[match.end() :])
        apart = cues(right, Lang.RU) or _CONTRAST.match(span.text[match.start() :])
        if apart and cues(left, Lang.RU) and head.count("«") == head.count("»"):
            pieces.append(left)
            begin = match.end()
    pieces.append(Span(span.start + begin, span.end, span.text[begin:]))
    return pieces


def trimmed(clause: Span) -> tuple[int, int]:
    """Return the place of a clause without what introduces it, who said it, and marks."""
    text = clause.text
    begin, stop = 0, len(text)
    tail = _SPOKEN.search(text)
    if tail and tail.start() > 20:
        begin, stop = _unspoken(text, tail.start())
    changed = True
    while changed:
        changed = False
        for pattern in (_MARKS, _LEAD, _ATTRIBUTED):
            match = pattern.match(text[begin:stop])
            if match and match.end():
                begin += match.end()
                changed = True
    while stop > begin and text[stop - 1] in " \t.,;:!?…–—-":
        stop -= 1
    if stop > begin and text[stop - 1] in '»”"' and _unopened(text[begin:stop]):
        stop -= 1
    while stop > begin and text[stop - 1] in " .,;:!?…":
        stop -= 1
    return clause.start + begin, clause.start + stop


_ASIDE = re.compile(rf",\s*(?:как\s+)?(?:{_SAY})\w*\s+[^,]{{3,60}},\s+", re.IGNORECASE)


def _unspoken(text: str, at: int) -> tuple[int, int]:
    """Return the part that tells a status: what «…, сообщает агентство, …» parts, or all before."""
    aside = _ASIDE.match(text, at)
    if aside is not None:
        rest = Span(0, len(text) - aside.end(), text[aside.end() :])
        if cues(rest, Lang.RU) and not cues(Span(0, at, text[:at]), Lang.RU):
            return aside.end(), len(text)
    return 0, at


_MARKS = re.compile(r"^(?:[\s“„–—\-•*,:;]+|[«\"](?![^»\"]{1,60}[»\"]))")


def _unopened(text: str) -> bool:
    mark = text[-1]
    return text.count("«") < text.count("»") if mark == "»" else text.count(mark) % 2 == 1


_JOINT = re.compile(r"\s*[,;]\s+(?:(?:а так\s?же|и|также)\s+)?|\s+(?:и|а также)\s+")
_INFINITIVE = re.compile(
    r"(?:[а-яё]+о\s+|совместно\s+)?(?P<verb>[а-яё]+(?:ть|ться|ти|тись|чь))(?!\w)"
)


def items(text: str, at: int) -> list[tuple[int, int]]:
    """Return the items of the list that begins after ``at`` (a cue's end) in a clause's text.

    The first item begins at 0, with the cue. One item where there is no list.
    """
    begins = _infinitives(text, at) or _nouns(text, at)
    cuts = [(start, end) for start, end in begins if start > at]
    result, begin = [], 0
    for start, end in cuts:
        result.append((begin, start))
        begin = end
    result.append((begin, len(text)))
    return result


def _infinitives(text: str, at: int) -> list[tuple[int, int]]:
    """Return the joints before the further infinitives of «договорились построить …, открыть …»."""
    first = re.search(r"\b[а-яё]+(?:ть|ться|ти|тись|чь)\b", text[at : at + 60])
    if first is None or not _is_infinitive(first.group()):
        return []
    found = []
    for joint in _JOINT.finditer(text, at + first.end()):
        verb = _INFINITIVE.match(text, joint.end())
        if verb and _is_infinitive(verb["verb"]) and not _inside_quotes(text, joint.start()):
            found.append((joint.start(), joint.end()))
    return found


_OF_VERB = re.compile(r"[а-яё]{4,}(?:[аея]ни|ити)(?:е|я|ю|ем|и)\b", re.IGNORECASE)
"""A noun made of a verb, which leads a list though it is no deed itself: «расширение связей, …»."""
_EXAMPLE = re.compile(r"\b(?:в частности|в том числе|например)$", re.IGNORECASE)


def _nouns(text: str, at: int) -> list[tuple[int, int]]:
    """Return the joints before the further deeds of «предусматривает создание … и запуск …»."""
    first = headed(text[at:])
    if not (DEED.match(first) or _OF_VERB.match(first)):
        return []
    found = []
    for joint in _JOINT.finditer(text, len(text) - len(first)):
        item = headed(text[joint.end() :])
        near = len(text) - len(item) - joint.end() < 60
        if _EXAMPLE.search(text[: joint.start()]):
            continue
        if near and DEED.match(item) and not _inside_quotes(text, joint.start()):
            found.append((joint.start(), joint.end()))
    return found


def _is_infinitive(word: str) -> bool:
    return "INFN" in readings(word)[0].tags


def _inside_quotes(text: str, at: int) -> bool:
    return text[:at].count("«") > text[:at].count("»")
