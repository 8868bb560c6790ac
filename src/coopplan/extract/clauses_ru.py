"""Russian sentences cut into statements: each with one status, without who said it.

A list of promises («договорились построить …, открыть … и провести …», «предусматривает создание …
и запуск …») is one promise an item.
"""

from __future__ import annotations

import re

from coopplan.extract.institutions_ru import is_genitive
from coopplan.extract.morphology import readings
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import cues
from coopplan.extract.things_ru import DEED, EVENT_AHEAD, STRONG, headed
from coopplan.extract.vague_ru import idle
from coopplan.model.codes import Status
from coopplan.model.text import Lang

_LEAD = re.compile(
    r"^(?:(?:так|кроме того|также|в частности|при этом|напомним|например|вместе с тем|к тому же|"
    r"помимо этого|помимо того|в свою очередь|сейчас|дополнительно к этому|по традиции|отметим|"
    r"наряду с этим|одновременно|к слову|в то же время|причём|причем|а|и|но)\s*,?\s+(?:что\s+)?"
    r"|как (?:отмеча|сообща|говор|подч[её]ркива|уточня|указыва)(?:ет|ют|ит)(?:ся)?\b[^,]{0,80},"
    r"\s+)+",
    re.IGNORECASE,
)
_CIRCUMSTANCE = re.compile(
    r"^(?:в ходе|в рамках|по итогам|по результатам|во время|на полях|на площадке|в преддверии)\s"
    r"[^,;:«]{3,110}(?:«[^»]{3,80}»[^,;:]{0,60})?,\s+"
    r"(?:(?:состоявш|прошедш|проходивш|организованн|посвящ[её]нн|котор)\w*\s[^,]{2,100},\s+)?",
    re.IGNORECASE,
)
"""On which occasion: «в ходе встречи, состоявшейся в …, » before what was said there."""
_INTRODUCED = re.compile(r"^[^:;«»]{5,150}[:;]\s+(?=\S)")
"""What leads up to a promise behind a colon: «Есть договорённость: …»."""
_SAY = (
    r"сообщил|отметил|заявил|сказал|рассказал|подчеркнул|добавил|пояснил|написал|уточнил|поделил|"
    r"цитиру|привод|говорится|сообща|переда|пиш|проинформировал|прокомментировал|напомнил|обратил|"
    r"резюмировал|заключил\W*$|подытожил|констатировал|проговорил|пообещал|заверил|объяснил|поведал|заметил"
)
_SPOKEN = re.compile(
    rf"[»”\"]?\s*,?\s*[–—-]\s*(?:также\s+)?(?:{_SAY})\w*.*$|,\s*(?:также\s+)?(?:как\s+)?(?:{_SAY})\w*\b.*$"
    r"|\.\s*Об этом.*$"
    r"|,\s*соответствующ\w+\s[^,]{0,60}\b(?:соглашени|документ|договор|меморандум|протокол).*$",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTED = re.compile(
    rf"^(?:(?:также\s+)?[^,«»]{{0,140}}(?:,\s+в свою очередь,?\s)?\b(?:{_SAY})\w*\s*"
    r"(?:\([^)]*\)\s*)?(?:о\s+том)?,\s+что\s+"
    r"|по\s+(?:словам|данным|информации|его словам|е[её] словам|оценк\w+)[^,]{0,100},\s*"
    rf"|(?:как\s+)?(?:ранее\s+)?(?:{_SAY})\w*\s+[^,]{{0,100}},\s*(?:что\s+)?"
    r"|[^,«»]{0,140}\b(?:выразил\w* мнение|обратил\w* внимание)\w*,\s+что\s+)",
    re.IGNORECASE,
)
_CUT = re.compile(
    r";\s+|,\s+(?:а|но|однако|при этом|в то время как|и|зато|тогда как|поскольку|так как)\s+"
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
_TO_BE = re.compile(r"\bбуд(?:ет|ут)\b", re.IGNORECASE)
_BOUND = re.compile(r"\b(?:котор|где\b|чтобы\b|если\b|когда\b|что\b)", re.IGNORECASE)


def _joints(text: str) -> list[tuple[int, int]]:
    """Return where a new statement may begin: set words, or a verb in a row of verbs.

    «…, построим …», «…, будут выделены …», «…, приняты …»; but «будет построен …, открыт …» is one
    promise, whose second verb would tell another status by itself.
    """
    found = [(one.start(), one.end()) for one in _CUT.finditer(text)]
    for one in _NEXT_VERB.finditer(text):
        first = readings(one["verb"])[0]
        future = first.known and {"VERB", "perf", "futr"} <= first.tags
        free = "1per" in first.tags or not _BOUND.search(text[: one.start()].rpartition(",")[2])
        told = _TO_BE.match(one["verb"]) or (
            "PRTS" in first.tags and not _TO_BE.search(text[: one.start()])
        )
        if one["and"] and not ((future or told) and _has_object(text[: one.start()])):
            continue
        if (future or told) and free:
            found.append((one.start(), one.end()))
    found += _statements(text)
    return sorted(set(found))


_COMMA = re.compile(r",\s+(?:(?:а|и|но|причём|причем|при этом|зато|затем|потом)\s+)?|:\s+")
_HANGS = re.compile(
    r"(?:\w+\s+)?(?:котор|чей\b|чья\b|чьё\b|чьи\b)|(?:что|чтобы|как|если|когда|пока|хотя|поскольку|"
    r"так\s+как|ведь|потому|поэтому|чем|кто|кому|будто|словно|то\s+есть|в\s+том\s+числе|в\s+частности|"
    r"включая|например|а\s+также|также|для\s+чего|после\s+чего|за\s+счёт|по\s+словам|по\s+данным)\b",
    re.IGNORECASE,
)
_STOP = re.compile(r"[,;:]")


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
        if _HANGS.match(rest) or _BOUND.search(before) or len(own.split()) < 2:
            continue
        if _inside_quotes(text, one.start()):
            continue
        if elliptic(own) or any(
            _finite(own, each.start, each.end) for each in cues(Span(0, len(own), own), Lang.RU)
        ):
            found.append((one.start(), one.end()))
    return found


_ELLIPTIC = re.compile(
    r"^(?:а\s+)?(?!(?:с|со|в|на|из|для|по|к|от|до|при|за|под)\s)(?P<who>[^—–.,:;]{3,40}?)\s+[—–]\s+(?=(?P<what>\S.*))"
)


def elliptic(text: str) -> bool:
    """Tell whether words go on with the verb before: «…, Омск — строительство моста»."""
    match = _ELLIPTIC.match(text)
    return match is not None and _is_deed(match["what"])


def _finite(text: str, start: int, end: int) -> bool:
    """Tell whether a cue is a finite verb or a short participle, not «направленное на …»."""
    words = [one for one in text[start:end].split() if one]
    return any({"VERB", "PRTS"} & readings(word.strip(",.;"))[0].tags for word in words)


def _has_object(before: str) -> bool:
    """Tell whether the verb before «и» has an object of its own: not «построит и запустит …»."""
    there = cues(Span(0, len(before), before), Lang.RU)
    return bool(there) and len(before[there[-1].end :].split()) > 1


def clauses(span: Span) -> list[Span]:
    """Cut a sentence where a new statement begins, if both sides tell a status."""
    pieces: list[Span] = []
    begin = 0
    for at, after in _joints(span.text):
        if at < begin:
            continue
        head = span.text[begin:at]
        left = Span(span.start + begin, span.start + at, head)
        right = Span(span.start + after, span.end, span.text[after:])
        apart = cues(right, Lang.RU) or _CONTRAST.match(span.text[at:]) or elliptic(right.text)
        spoken = head.lstrip().removeprefix("«")
        if apart and cues(left, Lang.RU) and spoken.count("«") == spoken.count("»"):
            pieces.append(left)
            begin = after
    pieces.append(Span(span.start + begin, span.end, span.text[begin:]))
    return pieces


def trimmed(clause: Span) -> tuple[int, int]:
    """Return the place of a clause without what introduces it, who said it, and marks."""
    text = clause.text
    begin, stop = 0, len(text)
    tail = _SPOKEN.search(text)
    if tail and (tail.start() > 20 or tail.group()[0] in "»”"):
        begin, stop = _unspoken(text, tail.start())
    changed = True
    while changed:
        changed = False
        for pattern in (_MARKS, _LEAD, _ATTRIBUTED, _CIRCUMSTANCE, _INTRODUCED):
            match = pattern.match(text[begin:stop])
            if (
                match
                and match.end()
                and _still_tells(pattern, match.group(), text[begin + match.end() : stop])
            ):
                begin += match.end()
                changed = True
    while stop > begin and text[stop - 1] in " \t.,;:!?…–—-":
        stop -= 1
    if stop > begin and text[stop - 1] in '»”"' and _unopened(text[begin:stop]):
        stop -= 1
    while stop > begin and text[stop - 1] in " .,;:!?…":
        stop -= 1
    return clause.start + begin, clause.start + stop


def _still_tells(pattern: re.Pattern[str], lead: str, rest: str) -> bool:
    """Tell whether a status is told behind an occasion; other leads tell none themselves."""
    if pattern is _INTRODUCED:
        told = cues(Span(0, len(lead), lead), Lang.RU)
        return not told and bool(cues(Span(0, len(rest), rest), Lang.RU))
    return pattern is not _CIRCUMSTANCE or bool(cues(Span(0, len(rest), rest), Lang.RU))


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
    found: list[tuple[int, int]] = []
    for joint in _JOINT.finditer(text, at + first.end()):
        verb = _INFINITIVE.match(text, joint.end())
        begin = found[-1][1] if found else at
        if _alone(text[begin : joint.start()]):
            continue
        if verb and _is_infinitive(verb["verb"]) and not _inside_quotes(text, joint.start()):
            found.append((joint.start(), joint.end()))
    return found


_IN_FIELDS = re.compile(
    r"\b(?:в\s+(?:сфер|област)(?:е|ях|ах|и)|опытом|опыта)\s[^;]*$", re.IGNORECASE
)
"""Behind it nouns are fields, not deeds: «обмен опытом в сфере поставок и восстановления лесов»."""
_OF_VERB = re.compile(r"[а-яё]{4,}(?:[аея]ни|ити)(?:е|я|ю|ем|и)\b", re.IGNORECASE)
"""A noun made of a verb, which leads a list though it is no deed itself: «расширение связей, …»."""
_TRAINED = re.compile(r"подготовк\w*$", re.IGNORECASE)
"""«Подготовка, переподготовка и повышение квалификации» are one deed."""
_EXAMPLE = re.compile(r"\b(?:в частности|в том числе|например)$", re.IGNORECASE)


def _nouns(text: str, at: int) -> list[tuple[int, int]]:
    """Return the joints before the further deeds of «предусматривает создание … и запуск …»."""
    first = headed(text[at:])
    if not (_is_deed(first) or EVENT_AHEAD.match(first) or _leads_idly(first)):
        return []
    found: list[tuple[int, int]] = []
    begin = at
    for joint in _JOINT.finditer(text, len(text) - len(first)):
        item = headed(text[joint.end() :])
        near = len(text) - len(item) - joint.end() < 60
        if _TRAINED.search(text[: joint.start()]):
            continue
        if _EXAMPLE.search(text[: joint.start()]) or of_field(text[begin : joint.start()], item):
            continue
        last = found[-1][1] if found else at
        if (
            near
            and _is_deed(item)
            and not _alone(text[last : joint.start()])
            and not _inside_quotes(text, joint.start())
        ):
            found.append((joint.start(), joint.end()))
    return found


def _is_deed(item: str) -> bool:
    """Tell whether an item begins with a deed or an event, which is none in the genitive."""
    event = EVENT_AHEAD.match(item) is not None and _can_be_named(item)
    return DEED.match(item) is not None or event


def _can_be_named(item: str) -> bool:
    """Tell whether the first word can stand in the nominative, accusative or prepositional."""
    cases = {one.case for one in readings(item.split()[0].strip(",.;"))}
    return bool(cases & {"nomn", "accs", "loct"})


def deeds_among(text: str, at: int) -> list[tuple[int, int]]:
    """Return the deeds among the fields that a document names from ``at`` on, with their object.

    «… сотрудничество в торговле, туризме, подготовке и проведении юбилея города».
    """
    found: list[tuple[int, int]] = []
    alone = None
    for joint in _JOINT.finditer(text, at):
        following = _JOINT.search(text, joint.end())
        begin = joint.end() if alone is None else alone
        item = text[begin : following.start() if following else len(text)].rstrip(" .,;")
        deed = DEED.match(text, joint.end()) is not None and _can_be_named(text[joint.end() :])
        alone = begin if deed and _alone(item) else None
        if (
            deed
            and len(item.split()) > 3
            and STRONG.search(item)
            and not _inside_quotes(text, begin)
        ):
            found.append((begin, begin + len(item)))
    return found


def _alone(item: str) -> bool:
    """Tell whether an item shares what follows the next one: «разработку и реализацию проектов»."""
    return len(item.split()) < 2


def of_field(before: str, item: str) -> bool:
    """Tell whether an item of a list goes on with the fields of the one before it."""
    word = re.match(r"[а-яё]+", item, re.IGNORECASE)
    return word is not None and _IN_FIELDS.search(before) is not None and is_genitive(word.group())


def _leads_idly(first: str) -> bool:
    """Tell whether a list begins with a noun of a verb that is no deed: «расширение связей, …»."""
    item = _JOINT.split(first, maxsplit=1)[0]
    return _OF_VERB.match(first) is not None and idle(item, Status.PLANNED)


def _is_infinitive(word: str) -> bool:
    return "INFN" in readings(word)[0].tags


def _inside_quotes(text: str, at: int) -> bool:
    return text[:at].count("«") > text[:at].count("»")
