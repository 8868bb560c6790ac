"""By which words a text tells where a thing stands: «прорабатывается», «строится», «введён».

Each cue gives a status of the register; a moved promise («перенос сроков») gives ``planned`` and
a note. A cue that only praises or hopes gives none.
"""

from __future__ import annotations

import re

from coopplan.extract.en import statuses as statuses_en
from coopplan.extract.ru import statuses as statuses_ru
from coopplan.extract.sentences import Span
from coopplan.model.codes import Status
from coopplan.model.frozen import frozen
from coopplan.model.text import Lang

_KK = (
    (Status.CANCELLED, r"бас тартты|күшін жойды|тоқтатылып, жойылды"),
    (Status.SUSPENDED, r"тоқтатылды|тоқтатыла тұрды|тоқтап тұр|кейінге қалдырылды|шегерілді"),
    (
        Status.PROPOSED,
        (
            r"талқылан\w+|талқыла\w+|қарастыр\w+|пысықта\w+|ұсынды|ұсыныс\w*|"
            r"мәселе(?:сі|лері) қарал\w+|"
            r"зерделен\w+|қызығушылық\w*|"
            r"\w+(?:уға|уге) мүдделі|құлшыныс\w* таныт\w+|ұсынамы[нз]|шақырамыз"
        ),
    ),
    (
        Status.PLANNED,
        (
            r"жоспарла(?!р)\w+|көзде(?!р|н|с|ген\b)\w+|уағдаласты(?!қ)\w*|"
            r"уағдаластық\w* (?:қол жетк|жаса|бол)\w+|келісті|келісілді|ниетті|ниеттеніп|"
            r"ниет біл\w+|пайда болады|енгізілді|қамтиды|"
            r"(?<=бойынша )келісімге келді|(?<=туралы )келісімге келді|"
            r"\w+(?:атын|етін|йтын|йтін) болады|(?:жер|қаржы|қаражат|грант) бөледі|"
            r"(?<=20\d\d )жылы[^.;]{0,90}?\b\w+(?:ады|еді|йды|йді)(?=[.,;»\"]|$)|"
            r"\w+(?:уға|уге) (?:дайын|әзір)(?=[.,;»\"]|$)|шешім қабылда(?:ды|нды)|"
            r"(?<=алдағы )уақытта[^.;]{0,90}?\b\w+(?:ады|еді|йды|йді)(?=[.,;»\"]|$)|"
            r"(?<=[а-я] )айында[^.;]{0,90}?\b\w+(?:ады|еді|йды|йді)(?=[.,;»\"]|$)|"
            r"(?<=келер )жыл\w*[^.;]{0,90}?\b\w+(?:ады|еді|йды|йді)(?=[.,;»\"]|$)|"
            r"(?<=келесі )жыл\w*[^.;]{0,90}?\b\w+(?:ады|еді|йды|йді)(?=[.,;»\"]|$)|"
            r"(?!сен|біл|айт|ойла|сана|құтта|көр|ал|шақыр|тілей|түсін|қуан|есепте|ұсын)\w{3,}"
            r"(?<!уд)(?:амыз|еміз|ймыз|йміз)(?=[\s.,;!»\"]|$)|"
            r"(?!бол|түс|таб|бер(?!іл)|көр)[а-яәғқңөұүһі]{3,}(?:атын|етін|йтын|йтін)ы?і?н\w*"
            r"(?=[^.]{0,30}(?:айт|жеткіз|хабарла|мәлімде))|"
            r"мақсат ет\w+|[а-яәғқңөұүһі]+(?:пақ|пек|бақ|бек|мақ|мек)ш[ыі]|"
            r"күтіл\w+|(?!табыл|санал|есептел|атал|айтыл|көрін|байқал|сезіл)[а-яәғқңөұүһі]+"
            r"(?:ыла|іле|ына|іне)(?:ды|ді)(?=[\s.,]|$)|жүзеге асады|"
            r"(?!тамашала|бағала|арала|сарала|жағала|атал|санал|айтыл|қарал|есептел|бөлін|көрін|табыл)[а-яәғқңөұүһі]{3,}"
            r"(?:ала|еле|ана|ене)(?:ды|ді)(?=[.,;]|$|\s+(?:деп|және)\b)"
            r"|салады|тұрғызады|іске асырады|ашады|ұйымдастырады|"
            r"орнатады|енгізеді|әзірлейді|жаңғыртады|іске қосады|"
            r"жүзеге асырады"
            r"|(?!айналмақ|болмақ|көрмек|аймақ|аумақ|тармақ|қармақ|еңбек|көмек|тұрмақ|өзбек|"
            r"түспек)[а-яәғқңөұүһі]+(?:мақ|мек|пақ|пек|бақ|бек)(?=\s*[.,;»]|\s*$)"
        ),
    ),
    (
        Status.DONE,
        (
            r"аяқталды|ашылды|пайдалануға берілді|іске қосылды|салынды|тапсырылды|орындалды|"
            r"қолданысқа берілді|жөнделді|жеткізілді|құйылды|қайтарды|қайтарылды|"
            r"құрылды|іске қосылған|"
            r"ашылу (?:салтанаты|рәсімі)(?: болып)? өтті"
        ),
    ),
    (
        Status.IN_PROGRESS,
        (
            r"салынуда|салынып жатыр|жүргізілуде|жүргізіліп(?!\s+жатқан\b)\w*|жүріп жатыр|"
            r"басталды|бастады|іргетасы\w* қала\w+|"
            r"іске асырылуда|іске асырылып\w*|жүзеге асырылуда|жүзеге асырылып\w*|жалғас(?!ы\b)\w+|"
            r"(?!сауда\b)[а-яәғқңөұүһі]{2,}(?:уда|уде)(?=\s*[.,;»]|\s*$)|"
            r"[а-яәғқңөұүһі]+(?:ып|іп) жатыр"
        ),
    ),
)
_CUES = {
    lang: tuple(
        (status, re.compile(rf"(?<![\w-])(?:{cue})(?![\w-])", re.IGNORECASE))
        for status, cue in table
    )
    for lang, table in ((Lang.RU, statuses_ru.WORDS), (Lang.KK, _KK), (Lang.EN, statuses_en.WORDS))
}
MOVED = re.compile(
    r"перенос\w* срок|перенес[её]н\w* срок|срок\w* (?:сдачи )?перенес", re.IGNORECASE
)
"""The words of a moved promise."""


@frozen
class Cue:
    """Words that tell a status, at ``start:end`` of the text."""

    status: Status
    start: int
    end: int


@frozen
class Piece:
    """A stretch of the text that promises or tells of one deed, and the cue that gives its status.

    ``field``: it is only a field of cooperation that the text promises something about.
    """

    start: int
    end: int
    cue: Cue
    field: bool = False


def ruling(there: list[Cue]) -> Cue:
    """Return the cue that rules a clause: what stops or is only talked of beats what is planned."""
    order = (
        Status.CANCELLED, Status.SUSPENDED, Status.PROPOSED, Status.PLANNED, Status.IN_PROGRESS,
        Status.DONE,
    )  # fmt: skip
    first = there[0]
    stopped = any(one.status is Status.SUSPENDED for one in there)
    if first.status in (Status.IN_PROGRESS, Status.DONE, Status.PLANNED) and not stopped:
        return first
    return min(there, key=lambda one: order.index(one.status))


def cues(span: Span, lang: Lang) -> list[Cue]:
    """Return the cues of a span in order; where two overlap, the rarer status wins."""
    found: list[Cue] = []
    for status, pattern in _CUES[lang]:
        for match in pattern.finditer(span.text):
            start, end = span.start + match.start(), span.start + match.end()
            if not any(one.start < end and start < one.end for one in found):
                found.append(Cue(status, start, end))
    if lang is Lang.RU:
        from coopplan.extract.ru import deeds as deeds_ru
        from coopplan.extract.ru import modals as modals_ru
        from coopplan.extract.ru import provisions as provisions_ru

        for status, begin, stop in (
            *provisions_ru.find(span.text),
            *deeds_ru.find(span.text),
            *modals_ru.find(span.text),
        ):
            start, end = span.start + begin, span.start + stop
            if not any(one.start < end and start < one.end for one in found):
                found.append(Cue(status, start, end))
    return sorted(found, key=lambda one: one.start)
