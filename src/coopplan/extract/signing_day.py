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
from coopplan.extract.en.signing_verbs import CONCLUDED, SIGNED
from coopplan.extract.kk import occasions as occasions_kk
from coopplan.extract.told import Told

_CEREMONY = re.compile(
    r"\b(?:церемони\w+|подписани\w+|торжеств\w+|событие|мероприятие|іс-шара|шара|рәсім\w*|"
    r"ceremony|signing|event|occasion|meeting|talks|session|official part)\b",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:прош(?:ла|ло|ел|ёл)|состоял\w+|проходил\w*|провели|проведена|өтті|болды|"
    r"took place|was held|"
    r"formed part of|occasion was\b[^.;]{0,120}\bheld)\b",
    re.IGNORECASE,
)
_OF_SIGNING = re.compile(r"подписани|\bsign(?:ing|ed)\b|қол\s?қою", re.IGNORECASE)
_LEADING = 3
"""Sentences with which an article says what has happened."""
_MOST = 40
"""Sentences of a signing at most."""
_LEAD = 300
"""Characters before a day among which the paper is looked for that it is said of."""
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
        found = [each for each in dates.days(one.span) if _may_be_own(one, each, main)]
        several = len({each.day for each in found}) > 1
        late = talked and one in told[max(_OPENING, len(told) - _CLOSING) :]
        for mention in found:
            note = _candidate(NoteCode.OTHER_DAY, one, mention)
            if several or late or _is_older(one, mention, told):
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
        for each in dates.days(one.span)
    )


def _is_older(one: Told, mention: dates.DayMention, told: list[Told]) -> bool:
    """Tell whether a sentence tells of what was signed before that of which the text speaks."""
    older = one.earlier and not one.headline
    told_so = (_FIRST_ONE, _OLD, _YEARS_ON, _HANDED)
    older = older or any(each.search(one.span.text) for each in told_so)
    lead = one.before(mention.start, _LEAD)
    older = older or any(each.search(lead) for each in _BESIDE)
    return older or _ratifies(one, told)


def _candidate(code: NoteCode, one: Told, mention: dates.DayMention) -> Note:
    start, end = mention.start, mention.end
    return Note(code, one.span.text[start - one.span.start : end - one.span.start], start, end)


def _hints(one: Told) -> Iterator[Note]:
    for dated, hint in dates.hints(one.span):
        code = NoteCode.DAY_WITHOUT_YEAR if dated else NoteCode.RELATIVE_DAY
        yield Note(code, hint.text, hint.start, hint.end)


_RATIFIED = re.compile(r"\b(?:ратифи|ratif)", re.IGNORECASE)
_OTHER_DEED = re.compile(r"\b(?:initiated|launched|begun|started|opened)\s+on\s*$")
"""What happened on a day, and was no signing."""
_REPORTED = re.compile(
    r"\b(?:reported|reports|announced|said|told|informed|wrote|published|posted|stated)\s+"
    r"(?:\w+\s+)?on\s+(?:\w+day,?\s+)?$|"
    r"\b(?:сообщил|передал|рассказал|написал|объявил|заявил|опубликовал)\w*\s+(?:[\w-]+\s+){0,2}?$"
)
"""Before the day on which it was told."""


def _ratifies(one: Told, told: list[Told]) -> bool:
    """Tell whether a sentence, or the one before it, is of a paper's ratification.

    It was signed before, and a head of state signs a law.
    """
    at = told.index(one)
    before = told[max(0, at - 1) : at + 1]
    return any(_RATIFIED.search(each.span.text) for each in before if not each.headline)


_FIRST_ONE = re.compile(
    r"\b(?:first|original|initial|earliest)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:agreement|memorandum|protocol|pact|accord|document|contract|treaty|mou)\b|"
    r"\b(?:перво[ейг]\w*|первый|первым|первоначальн\w+|изначальн\w+)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:соглашени|меморандум|протокол|договор|документ|план)|"
    r"\b(?:алғашқы|бірінші)\s+(?:[\w-]+\s+){0,2}?(?:келісім|меморандум|хаттама|шарт|құжат)",
    re.IGNORECASE,
)
"""The document that began the ties: the article's own may be a later one."""
_OLD = re.compile(
    rf"\bhad\s+(?:been\s+)?(?:\w+\s+)?(?:{SIGNED}|{CONCLUDED})\b|^\W*WHEREAS\b|"
    r"^\W*By\s+the\s+way\b|\b(?:years?|months)\s+(?:since|ago|after)\b|\banniversary\s+of\b|"
    r"\brelations\s+were\s+established\b|\b(?:guest|visitors[’']?)\s*book\b|\brecall(?:ed|s|ing)\b|"
    r"^\W*As\s+(?:it\s+)?(?:was|has\s+been)\s+(?:noted|mentioned)\b|"
    rf",\s+which\s+(?:was|were)\s+(?:{SIGNED}|{CONCLUDED})\b"
)
"""How English tells of what was signed before that of which it speaks."""
_YEARS_ON = re.compile(
    r"\b(?:исполни\w+|исполня\w+|минул\w*|прош(?:[её]л|ло))\s+(?:[\w-]+\s+){0,3}?"
    r"(?:год|года|лет|месяц\w*|десятилети\w+)\b|"
    r"\b(?:год|года|лет|месяц\w*|десятилети\w+)\s+(?:(?:тому\s+)?назад\b|с\s+(?:того\s+)?(?:дня|"
    r"момента)\b|со\s+дня\b)|"
    r"(?:\bгодовщин|лети[еюя]\b)\w*\s+(?:[\w-]+\s+){0,3}?"
    r"(?:подписани|соглашени|меморандум|договор|побратим|сотрудничеств|партн[её]рств)\w*|"
    r"\bжыл(?:\w*\s+(?:[\w-]+\s+)?(?:тол(?:ды|ған|ып|уы)\w*|өтті|өткен)|\s+бұрын)\b",
    re.IGNORECASE,
)
"""How Russian and Kazakh tell that years have gone by since a signing: such a day marks them."""
_CITED = re.compile(
    r"\b(?:of|under|to|on|with|within|considering|by|following|per|(?:complement|supplement|extend|"
    r"renew|replace|amend|update|continue|implement|expand|succeed|supersede|reaffirm|follow|develop)"
    r"(?:s|e?d|ing)?)\s+(?:the|their|its|an?)\s+"
    r"(?:[\w()'’-]+\s+){0,8}?"
    r"(?:agreements?|memorandums?|memoranda|protocols?|treaty|declaration|accord|mou)\b"
    rf"(?:(?!\b(?:was|were|been|is|are)\b)[^.;]){{0,120}}?\b(?:{SIGNED}|{CONCLUDED})\b[^.;]{{0,220}}$",
    re.IGNORECASE,
)
"""Before the day of a paper on which another rests: «in line with the Protocol signed on»."""
_WHICH_THEY = re.compile(
    rf"\b(?:which|that)\s+(?:[\w’'-]+\s+){{1,8}}?(?:{SIGNED}|{CONCLUDED})\b[^,;.]{{0,60}}$",
    re.IGNORECASE,
)
"""Before the day of a paper that is only named: «carry out the Treaty which both signed on»."""
_TIED = re.compile(
    r"\b(?:дополня|развива|продлева|заменя|сменя|продолжа|обновля|подтвержда|основан)\w*\s+"
    r"(?:[\w-]+\s+){0,4}?(?:соглашени|меморандум|протокол|договор|план|программ|документ)"
    r"(?:(?!\bбыл)[^.;]){0,120}?\b(?:подписанн|заключ[её]нн)\w+\b[^.;]{0,60}$",
    re.IGNORECASE,
)
"""Before the day of a paper that the text's own one goes on with, in Russian."""
_OF_SESSION = re.compile(
    r"\b(?:minutes|protocol|decisions?|resolutions?|results?|outcomes?)\s+of\s+(?:\S+\s+){0,8}?"
    r"(?:session|meeting|talks|forum|conference)\b[^.;]{0,80}\bheld\b[^.;]{0,30}$|"
    r"\b(?:протокол|решени|итог)\w*\s+(?:\S+\s+){0,6}?(?:заседани|встреч|переговор|форум)\w*"
    r"[^.;]{0,80}\b(?:состоя|проше|прош[её]л|прошл|провед)\w+[^.;]{0,30}$",
    re.IGNORECASE,
)
"""Before the day of a session by whose minutes a paper is called."""
_HANDED = re.compile(
    r"\b(?:handed(?:\s+over)?|hands\s+over|delivered|presented|submitted|passed\s+on|sent)\b"
    rf"[^.;]{{0,160}}\b(?:bearing\s+the\s+signatures?|(?:already\s+)?{SIGNED}\s+(?:by\b|cop(?:y|ies)\b|"
    r"memorand|mou\b|agreement|protocol|document))|"
    r"\b(?:передал|вручил|направил|доставил)\w*\b[^.;]{0,160}\bподписанн(?:ый|ое|ую|ые|ого|ым|ой)\b|"
    r"\bқол\s+қойылған\b[^.;]{0,120}\b(?:тапсырды|табыстады|жеткізді)\b",
    re.IGNORECASE,
)
"""How a paper is told that somebody signed before and that only changes hands on the day."""
_BESIDE = (_CITED, _WHICH_THEY, _TIED, _REPORTED, _OF_SESSION)
"""What leads up to a day of something else than the signing."""
_NO_HAND = re.compile(r"\b(?:finali[sz]ed|formali[sz]ed|endorsed|established|approved|ratified)\b")
"""Deeds by which a document comes about, without anybody's signature."""


def _may_be_own(one: Told, mention: dates.DayMention, main: Main) -> bool:
    """Tell whether a day is no stamp of a page, and the sentence says it of nothing else."""
    lead, after = one.before(mention.start), one.after(mention.end)
    own = one.span.text[mention.start - one.span.start : mention.end - one.span.start]
    stamped = _CLOCK.match(after) or (_DATELINE.match(after) and not _LOWER.search(lead))
    stamped = stamped or not _WORDS.search(lead + own)  # «12.12.2025 Дорожную карту подписали»
    alone = _OPENED.search(lead) is not None and after.startswith(")")
    other = stamped or alone or _OTHER_DAY.search(lead) or _OTHER_DEED.search(lead)
    if one.signed is not None:
        deed = one.span.text[one.signed[0] - one.span.start : one.signed[1] - one.span.start]
        other = other or _NO_HAND.search(deed)
    return not (other or _of_other_document(one, mention, main) or _in_earlier(one, mention))


_ATTRIBUTE = re.compile(
    r"(?:\b(?:подписанн|заключ[её]нн|утвержд[её]нн|принят|одобренн)(?:ое|ого|ому|ым|ом|ый|ая|ой|ую|ые|ых|"
    r"ыми)\b|\bкотор\w+\s+(?:[\w-]+\s+){0,10}?(?:подпис|заключ|утверд|утвержд)\w+|"
    r"\((?:\w+\s+)?(?:подписан|заключ[её]н)\w*)[^,;.()]{0,60}$",
    re.IGNORECASE,
)
"""What says of a document named before it when that one was signed: «соглашение, подписанное …»."""


def _of_other_document(told: Told, mention: dates.DayMention, main: Main) -> bool:
    """Tell whether a day is said of the document named before it, which is not the main one.

    «Протокол об изменениях в соглашение, подписанное 12 апреля 2023 года».
    """
    lead = told.span.text[: mention.start - told.span.start]
    match = _ATTRIBUTE.search(lead)
    named = [one for one in told.documents if match and one.end - told.span.start <= match.start()]
    if not named or main.kind is None:
        return False
    return named[-1].parent or named[-1].kind is not main.kind


def _in_earlier(told: Told, mention: dates.DayMention) -> bool:
    """Tell whether a full date stands with an older document inside the same sentence."""
    lead = told.before(mention.start, 80)
    return re.search(r"(?:предыдущ|прежн|действующ|previous|earlier)\w*[^,.]*$", lead) is not None
