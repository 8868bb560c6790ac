"""On which day a document was signed, and which sentences tell of the event.

The rule: a day or a place is taken only from a sentence that tells of this signing; what merely
stands nearby (menus, older documents, stamps of pages) is left out or put in a note. Where it may
be that of another document, it is a candidate in a note and nothing more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from coopplan.extract import dates
from coopplan.extract.documents_told import Main, only_talked
from coopplan.extract.draft import Note, NoteCode
from coopplan.extract.en import same_day as same_day_en
from coopplan.extract.en.signing_verbs import CONCLUDED, SIGNED
from coopplan.extract.kk import occasions as occasions_kk
from coopplan.extract.older_days import is_law, is_older, without_hand
from coopplan.extract.told import Told

_CEREMONY = re.compile(
    r"\b(?:церемони\w+|подписани\w+|торжеств\w+|событие|мероприятие|іс-шара|шара|рәсім\w*|"
    r"ceremony|signing|event|occasion|meeting|talks|session|official part)\b",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:прош(?:ла|ло|ел|ёл)|состоял\w+|проходил\w*|провели|проведена|өтті|өткен(?:і|ін|дігі|дігін)|болды|"
    r"took place|was held|(?:was|were) on|"
    r"formed part of|occasion was\b[^.;]{0,120}\bheld)\b",
    re.IGNORECASE,
)
_OF_SIGNING = re.compile(r"подписани|\bsign(?:ing|ed)\b|қол\s?қою", re.IGNORECASE)
_LEADING = 3
"""Sentences with which an article says what has happened."""
_MOST = 40
"""Sentences of a signing at most."""
_CLOSING = 2
"""Sentences with which an article about talks recalls what was signed long before."""
_OPENING = 4
"""Sentences in which an article says what it is about, whatever its headline is."""
_MANY = re.compile(r"\b(?:agreements|memorandums|memoranda|documents|contracts)\b", re.IGNORECASE)


def event_sentences(main: Main, told: list[Told]) -> Iterator[Told]:
    """Yield the sentences that can tell the day and place: the signing's own, then its ceremony."""
    if main.planned:
        return
    own = [one for one in main.anchors if not one.headline]
    yield from own[:1]
    yield from (one for one in own[1:] if not _MANY.search(one.span.text))
    leads = _leads(main, told)
    for one in told:
        text = one.span.text
        other = one not in main.anchors and not one.earlier and not one.future
        held = _CEREMONY.search(text) and _HELD.search(text)
        if other and held and (leads or _OF_SIGNING.search(text)):
            yield one
    yield from occasions_kk.pointed_at(own[:_MOST], told)
    yield from (one for one in main.anchors if one.headline)


def _leads(main: Main, told: list[Told]) -> bool:
    """Tell whether an article is about the signing: its headline or lead tells of it.

    Else «the ceremony» may be that of anything that the article is about.
    """
    lead = [one for one in told if not one.headline][:_LEADING]
    return any(one.headline or one in lead for one in main.anchors)


_OTHER_DAY = re.compile(
    r"(?:\b(?:от|до|по|с|со|к|после|dated|from|to|until|till|through|since|by)|\bof|"
    r"\d{1,2}:\d{2},?|\d{1,2}\s*(?:[-–—]|и|and|және)|\d{1,2}\s+\w{3,10}\s*[-–—])\s*$",
    re.IGNORECASE,
)


_DATELINE = re.compile(
    r"\s*(?:[,/]?\s*(?:[A-Z][\w.-]*\s*){1,4})?(?:\([^()]*\)\s*)?[)\]/]*\s*\.?(?::|–|—|-{1,2}\s)|"
    r"\s*\([A-Z][\w./ -]*\)\s+(?=[A-Z])"
)
"""The day of a dateline («ASTANA, 4 March 2024 (Agency) – …») is that of the article."""
_OPENED = re.compile(
    r"(?<!day )(?<!day)\((?:(?!\w*day\b)[A-Z][\w.&]*(?:\s+|\s*[-–—/|,]\s*)){0,8}\s*$"
)
"""A day alone in brackets, or with an agency, but behind a day of the week, is that of a report."""
_WORDS = re.compile(r"[^\W\d_]")
_LOWER = re.compile(r"(?<![-\w])[a-zа-я]{3,}(?![-\w])")
_CLOCK = re.compile(r"\s*(?:г\.|года?)?[\s,|]*\d{1,2}:\d{2}")
"""The hour behind a day makes it the stamp of a page."""


def signing_day(main: Main, told: list[Told]) -> tuple[date | None, list[Note]]:
    """Return the day of the signing where the text gives day, month and year; else notes.

    Where signings of several days are told it is not plain which is that of the document.
    """
    notes: list[Note] = []
    own: dict[date, Note] = {}
    talked = only_talked(told)
    for one in event_sentences(main, told) if main.anchors else ():
        if (one.earlier and not one.headline and one.signed is None) or (own and not one.signed):
            continue
        said = same_day_en.dated_before(one, told) or one
        found = [each for each in dates.days(said.span) if _may_be_own(said, each, main)]
        several = len({each.day for each in found}) > 1
        late = talked and one in told[max(_OPENING, len(told) - _CLOSING) :]
        for mention in found:
            note = _candidate(NoteCode.OTHER_DAY, said, mention)
            if several or late or is_older(said, mention, told):
                notes.append(note)
            else:
                own.setdefault(mention.day, note)
        if not own:
            notes += _hints(one)
    if len(own) == 1 and not _signed_later(max(own), main, told):
        return next(iter(own)), []
    return None, [*own.values(), *notes]


_COUNTERSIGNED = re.compile(r"\bcounter-?sign(?:ed|s|ing)\b", re.IGNORECASE)
"""One side signed after the other, on a day of its own."""


def _signed_later(day: date, main: Main, told: list[Told]) -> bool:
    """Tell whether the text tells of another signing, or ceremony, on a later day."""
    if any(_COUNTERSIGNED.search(one.span.text) for one in told):
        return True
    return any(
        each.day > day and _may_be_own(one, each, main)
        for one in told
        if (one.signed is not None or _CEREMONY.search(one.span.text)) and not one.future
        if not (without_hand(one) or is_law(one))
        for each in dates.days(one.span)
    )


def _candidate(code: NoteCode, one: Told, mention: dates.DayMention) -> Note:
    start, end = mention.start, mention.end
    return Note(code, one.span.text[start - one.span.start : end - one.span.start], start, end)


def _hints(one: Told) -> Iterator[Note]:
    for dated, hint in dates.hints(one.span):
        code = NoteCode.DAY_WITHOUT_YEAR if dated else NoteCode.RELATIVE_DAY
        yield Note(code, hint.text, hint.start, hint.end)


_OTHER_DEED = re.compile(
    r"\b(?:initiated|launched|begun|started|opened)\s+on\s*$|"
    r"\b(?:(?:(?:in(?:to)?|takes?|took)\s+(?:force|effect)|effective|valid)(?:\s+(?:on|from|since|as\s+of))?|"
    r"(?:expir(?:es?|ed|ing)|ends?|ended)\s+on)\s+$"
)
_DATED = re.compile(r"\b(?:is|was)\s+dated\s+$|\bbears?\s+the\s+date\s+(?:of\s+)?$")
"""Before the day of a paper that bears one: «The memorandum is dated 5 May 2022»."""
"""What happened on a day, and was no signing."""


def _may_be_own(one: Told, mention: dates.DayMention, main: Main) -> bool:
    """Tell whether a day is no stamp of a page, and the sentence says it of nothing else."""
    lead, after = one.before(mention.start), one.after(mention.end)
    own = one.span.text[mention.start - one.span.start : mention.end - one.span.start]
    stamped = _CLOCK.match(after) or (_DATELINE.match(after) and not _LOWER.search(lead))
    stamped = stamped or not _WORDS.search(lead + own)  # «12.12.2025 Дорожную карту подписали»
    alone = _OPENED.search(lead) is not None and after.startswith(")")
    led = _OTHER_DAY.search(lead) is not None and not _DATED.search(lead)
    other = stamped or alone or led or _OTHER_DEED.search(lead)
    return not (other or _of_other_document(one, mention, main) or _in_earlier(one, mention))


_ATTRIBUTE = re.compile(
    r"(?:\b(?:подписанн|заключ[её]нн|утвержд[её]нн|принят|одобренн)(?:ое|ого|ому|ым|ом|ый|ая|ой|ую|ые|ых|"
    r"ыми)\b|\bкотор\w+\s+(?:[\w-]+\s+){0,10}?(?:подпис|заключ|утверд|утвержд)\w+|"
    r"\((?:\w+\s+)?(?:подписан|заключ[её]н)\w*)[^,;.()]{0,60}$",
    re.IGNORECASE,
)
"""What says of a document named before it when that one was signed: «соглашение, подписанное …»."""
_ATTRIBUTE_EN = re.compile(
    rf"(?<!\bwas )(?<!\bwere )(?<!\bbeen )\b(?:{SIGNED}|{CONCLUDED})\b[^,;.()]{{0,60}}$"
)
"""The same in English: «a memorandum signed by both», but not «the memorandum was signed»."""


def _of_other_document(told: Told, mention: dates.DayMention, main: Main) -> bool:
    """Tell whether a day is said of the document named before it, which is not the main one.

    «Протокол об изменениях в соглашение, подписанное 12 апреля 2023 года».
    """
    lead = told.span.text[: mention.start - told.span.start]
    match, english = _ATTRIBUTE.search(lead), _ATTRIBUTE_EN.search(lead)
    found = match or english
    named = [one for one in told.documents if found and one.end - told.span.start <= found.start()]
    if not named or main.kind is None:
        return False
    return (match is not None and named[-1].parent) or named[-1].kind is not main.kind


def _in_earlier(told: Told, mention: dates.DayMention) -> bool:
    """Tell whether a full date stands with an older document inside the same sentence."""
    lead = told.before(mention.start, 80)
    return re.search(r"(?:предыдущ|прежн|действующ|previous|earlier)\w*[^,.]*$", lead) is not None
