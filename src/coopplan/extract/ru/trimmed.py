"""A Russian statement without what introduces it, who said it, and the marks around it."""

from __future__ import annotations

import re

from coopplan.extract.ru.things import STRONG
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import cues
from coopplan.model.codes import Status
from coopplan.model.text import Lang

_LEAD = re.compile(
    r"^(?:(?:так|кроме того|также|в частности|при этом|напомним|например|вместе с тем|к тому же|"
    r"помимо этого|помимо того|в свою очередь|дополнительно к этому|по традиции|отметим|"
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
_DATELINE = re.compile(r"^[А-ЯЁ][^()—–.]{2,40}\([^()]{2,40}\)\s*[—–-]\s+(?=[А-ЯЁ«])")
"""The place and the agency before a text: «Омск, Россия (Вести) — …»."""
_INTRODUCED = re.compile(
    r"^(?:[^:;«»]{5,150}(?:[:;]|,\s+поэтому)\s+(?=\S)|[^:;]{5,200}\s[–—]\s+(?=он[аои]?\s))"
)
"""What leads up to a promise behind a colon: «Есть договорённость: …»."""
_AGREED_THAT = re.compile(r"^[^«»:;]{3,140}?,\s+что\s+(?=\S)", re.IGNORECASE)
"""What leads up to a statement: «Условлено, что …», «Из текста следует, что …»."""
_LAID_DOWN = re.compile(
    r"\b(?:следует|вытекает|явствует|установлено|устанавлива|указан|оговор|определен|определя)",
    re.IGNORECASE,
)
"""What a document does to the promises that it holds."""
_CONDITION = re.compile(
    r"^(?:если|как только|после того,? как|когда)\s[^,;:«]{3,110},\s+(?:то\s+)?", re.IGNORECASE
)
"""On what terms, before what will be done then."""
_SAY = (
    r"сообщил|отметил|заявил|сказал|рассказал|подчеркнул|добавил|пояснил|написал|уточнил|поделил|"
    r"цитиру|привод|говорится|сообща|переда|пиш|проинформировал|прокомментировал|напомнил|обратил|"
    r"резюмировал|заключил\W*$|подытожил|констатировал|проговорил|пообещал|заверил|объяснил|ответил|посетовал|признал|предупредил|поведал|заметил"
)
_SPOKEN = re.compile(
    rf"[»”\"]?\s*,?\s*[–—-]\s*(?:также\s+)?(?:{_SAY})\w*.*$|,\s*(?:также\s+)?(?:как\s+)?(?:{_SAY})\w*\b.*$"
    r"|\.\s*Об этом.*$"
    rf"|,\s*об этом\s+(?:[а-яё]+\s+){{0,2}}(?:{_SAY}|стало известно).*$"
    r"|,\s*так(?:ая|ую|ие|ой)\s+(?:договор[её]нност|соглашени|решени)[а-яё]*\s.*$"
    r"|,\s*соответствующ\w+\s[^,]{0,60}\b(?:соглашени|документ|договор|меморандум|протокол).*$",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTED = re.compile(
    rf"^(?:(?:также\s+)?[^,«»]{{0,140}}(?:,\s+в свою очередь,?\s)?\b(?:{_SAY})\w*\s*"
    r"(?:\([^)]*\)\s*)?(?:о\s+том)?,\s+что\s+"
    r"|по\s+словам\s+[А-ЯЁ][^,]{3,60},\s+(?=[а-яё]+(?:а|я|и)\s)[^,]{3,140},\s+"
    r"|по\s+(?:словам|данным|информации|его словам|е[её] словам|оценк\w+)[^,]{0,100},\s*"
    rf"|говоря\s+об?\s[^.;:«»]{{5,200}}?\s(?:{_SAY})\w*,\s+что\s+"
    rf"|(?:как\s+)?(?:ранее\s+)?(?:{_SAY})\w*\s+[^,]{{0,100}},\s*(?:что\s+)?"
    r"|[^,«»]{0,140}\b(?:выразил\w* мнение|обратил\w* внимание)\w*,\s+что\s+)",
    re.IGNORECASE,
)


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
        for pattern in (
            _MARKS,
            _DATELINE,
            _LEAD,
            _ATTRIBUTED,
            _CIRCUMSTANCE,
            _CONDITION,
            _INTRODUCED,
            _AGREED_THAT,
        ):
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
    if pattern is _AGREED_THAT:
        told = cues(Span(0, len(lead), lead), Lang.RU)
        agreed = bool(told) and all(one.status is Status.PLANNED for one in told)
        agreed = (agreed or _LAID_DOWN.search(lead) is not None) and not STRONG.search(lead)
        return agreed and bool(cues(Span(0, len(rest), rest), Lang.RU))
    return pattern not in (_CIRCUMSTANCE, _CONDITION) or bool(
        cues(Span(0, len(rest), rest), Lang.RU)
    )


_ASIDE = re.compile(rf",\s*(?:как\s+)?(?:{_SAY})\w*\s+[^,]{{3,60}},\s+", re.IGNORECASE)


def _unspoken(text: str, at: int) -> tuple[int, int]:
    """Return the part that tells a status: what «…, сообщает агентство, …» parts, or all before."""
    aside = _ASIDE.match(text, at)
    if aside is not None:
        rest = Span(0, len(text) - aside.end(), text[aside.end() :])
        told = cues(Span(0, at, text[:at]), Lang.RU)
        if cues(rest, Lang.RU) and not told:
            return aside.end(), len(text)
        if told and told[-1].end == at:  # «намечено, как сообщили в акимате, построить …»
            return 0, len(text)
    return 0, at


_MARKS = re.compile(r"^(?:[\s“„–—\-•*,:;]+|[«\"](?![^»\"]{1,60}[»\"]))")


def _unopened(text: str) -> bool:
    mark = text[-1]
    return text.count("«") < text.count("»") if mark == "»" else text.count(mark) % 2 == 1
