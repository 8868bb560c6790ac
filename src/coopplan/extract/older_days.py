"""Which days are of something else than the signing that an article tells of.

The rule: a paper that was signed before, on which this one rests or which it ratifies, and deeds
without anybody's hand (a government approves, a session is held, an agency reports) have days of
their own: none is that of the signing.
"""

from __future__ import annotations

import re

from coopplan.extract import dates
from coopplan.extract.en.signing_verbs import CONCLUDED, SIGNED
from coopplan.extract.kk import decrees as decrees_kk
from coopplan.extract.told import Told

_LEAD = 300
"""Characters before a day among which the paper is looked for that it is said of."""
_RATIFIED = re.compile(r"\b(?:ратифи|ratif)", re.IGNORECASE)
_REPORTED = re.compile(
    r"\b(?:reported|reports|announced|said|told|informed|wrote|published|posted|stated)\s+"
    r"(?:\w+\s+)?on\s+(?:\w+day,?\s+)?$|"
    r"\b(?:сообщил|передал|рассказал|написал|объявил|заявил|опубликовал)\w*\s+(?:[\w-]+\s+){0,2}?$"
)
"""Before the day on which it was told."""


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
    r"^\W*As\s+(?:it\s+)?(?:was|has\s+been)\s+(?:noted|mentioned)\b"
)
"""How English tells of what was signed before that of which it speaks."""
_WHICH_WAS = re.compile(rf",\s+which\s+(?:was|were)\s+(?:{SIGNED}|{CONCLUDED})\b")
_THE_PAPER = re.compile(
    r"\W*(?:The|This|An?)\s+(?:[\w’'-]+\s+){0,5}?(?i:agreement|memorandum|mou|pact|protocol|"
    r"declaration|accord|document|treaty)\b[^.;]*?,\s+which\s"
)
"""What opens with a paper that «was signed on» is of it, where no other sentence signs one."""
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
    r"(?:s|e?d|ing)?|carr(?:y|ies|ied|ying)\s+out|(?:put(?:s|ting)?|translat(?:es?|ed|ing))\s+into\s+"
    r"(?:practice|effect|action)|fulfil\w*|reali[sz](?:es?|ed|ing)|stems?\s+from|rests?\s+on)\s+"
    r"(?:the|their|its|an?)\s+"
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
_NO_HAND = re.compile(
    r"\b(?:finali[sz]ed|formali[sz]ed|endorsed|established|approved|adopted|ratified)\b|"
    r"\b(?:утверд|утвержд|одобр)\w+|\b(?:бекіт|мақұлда)\w*",
    re.IGNORECASE,
)
"""Deeds by which a document comes about, without anybody's signature: a government approves alone
what it signed before."""


def is_older(one: Told, mention: dates.DayMention, told: list[Told]) -> bool:
    """Tell whether a sentence tells of what was signed before that of which the text speaks."""
    older = one.earlier and not one.headline
    told_so = (_FIRST_ONE, _OLD, _YEARS_ON, _HANDED)
    older = older or any(each.search(one.span.text) for each in told_so)
    lead = one.before(mention.start, _LEAD)
    alone = _signed_alone(one, told)
    older = older or (_WHICH_WAS.search(one.span.text) is not None and not alone)
    beside = (each for each in _BESIDE if not (alone and each is _WHICH_THEY))
    older = older or any(each.search(lead) for each in beside)
    return older or _ratifies(one, told) or without_hand(one)


def _signed_alone(one: Told, told: list[Told]) -> bool:
    """Tell whether a sentence opens with the paper «which was signed», and no other signs one."""
    if _THE_PAPER.match(one.span.text) is None or _WHICH_WAS.search(one.span.text) is None:
        return False
    return not any(each.signed for each in told if each is not one and not each.headline)


def without_hand(one: Told) -> bool:
    """Tell whether what a sentence says of its document brings it about without a signature."""
    if one.signed is None:
        return False
    deed = one.span.text[one.signed[0] - one.span.start : one.signed[1] - one.span.start]
    return _NO_HAND.search(deed) is not None


_MADE = re.compile(r"\bжасал(?:ды|ған)\b", re.IGNORECASE)


def is_law(one: Told) -> bool:
    """Tell whether a sentence tells in Kazakh that a law was signed."""
    return one.signed is not None and decrees_kk.is_of_law(
        one.span.text, one.signed[0] - one.span.start
    )


def _ratifies(one: Told, told: list[Told]) -> bool:
    """Tell whether a sentence, or the one before it, is of a paper's ratification.

    It was signed before, and a head of state signs a law. Behind a Kazakh law the day on which the
    paper «жасалды» is its own.
    """
    at = told.index(one)
    made = _MADE.search(one.span.text) and at and is_law(told[at - 1])
    before = told[at : at + 1] if made else told[max(0, at - 1) : at + 1]
    return any(_RATIFIED.search(each.span.text) for each in before if not each.headline)
