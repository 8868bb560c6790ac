"""By which words a text tells where a thing stands: «прорабатывается», «строится», «введён».

Each cue gives a status of the register; a moved promise («перенос сроков») gives ``planned`` and
a note. A cue that only praises or hopes gives none.
"""

from __future__ import annotations

import re

from coopplan.extract.sentences import Span
from coopplan.model.codes import Status
from coopplan.model.frozen import frozen
from coopplan.model.text import Lang

_RU = (
    (
        Status.CANCELLED,
        r"отмен(?:ён|ен)[аоы]?|прекращ(?:ён|ен)[аоы]?|расторгнут\w*|отказал\w+ от\b",
    ),
    (
        Status.SUSPENDED,
        r"приостанов\w+|заморожен\w*|отложен[аоы]?|остановлен[аоы]?",
    ),
    (
        Status.PROPOSED,
        (
            r"обговорил[аи]?|затронул[аи]? (?:вопрос|тем)\w*|"
            r"выступил[аи]? с (?:инициатив|предложени)\w+|"
            r"(?:призвал|попросил)[аи]?(?=\s(?:\w+\s){0,3}\w+т[ьи]\b)|"
            r"счита(?:ет|ют|ем) (?:целесообразн|необходим|важн)ым|целесообразно|"
            r"мо(?:жет|гут) быть (?:создан|открыт|построен|запущен|организован|налажен|размещ[её]н)"
            r"\w*|не исключ\w+(?=\s(?:\w+\s)?(?:строительств|создани|открыти|запуск|поставк))|"
            r"изъявил\w* желание|проявля(?:ет|ют) интерес|"
            r"внимани\w+ (?:было )?(?:уделен[оы]|уделил[аи]?)|уделил[аи]? (?:\w+ )?внимание|"
            r"интерес к(?=\s(?:созда|строит|развит|покуп|закуп|реализ|открыт))|"
            r"на стадии (?:обсуждени|проработк|переговор)\w+|в проработке|"
            r"прорабатыва\w+|проработа(?:ть|ют|ем|ет)|проработк\w+|обсужда(?:ет|ют|ем)\w*|"
            r"обсудил[аи]?|"
            r"рассматрива(?:ет|ют|ем)\w*|рассмотрел[аи]?|рассмотреть|изуча(?:ет|ют|ем)\w*|"
            r"переговоры об?|предложил[аи]?|предложен[оаы]?|"
            r"предлага(?:ет|ют|ем)\w*(?: к обсуждению)?|ве(?:дутся|"
            r"дут) переговоры|"
            r"заинтересован[аоы]?|прояви\w+ интерес|выраз\w+ (?:интерес|заинтересованность)|"
            r"в перспективе|иде[яюи](?=\s(?:об?\s|по\s|\w+(?:ть|ия|ий|тва|ки)\b))|"
            r"указал\w* на возможность|возможност[ьи](?=\s(?:созда|проведен|открыт|запуск|строит|"
            r"организац|поставк|использован|размещен|внедрен)\w+)|"
            r"речь (?:шла|ид[её]т) о(?=\sвозможн)|(?<!тогда )речь шла об?|"
            r"буд(?:ет|ут)\s+(?:прорабатыва|обсужда|рассматрива|изуча)\w+|обсуждал\w*|"
            r"рассматривал\w*|"
            r"внес(?:ен|ён)[аоы]?(?=\s(?:вопрос|предложени))|"
            r"внес(?:ли|ла)?(?=\s(?:вопрос|предложени))|"
            r"(?:хот(?:ят|ел|им)\w*|хочет)(?:\s+бы)?(?=\s\w+т[ьи])|"
            r"пригла(?:сил[аи]?|шен[аоы]?|шён|ша[ею]т)|поднял\w* вопрос|предложени\w+ об?|"
            r"выска\w+ (?:идею|предложение)|озвучил\w* (?:идею|предложение)|"
            r"(?:необходимо|важно|нужно) (?:\w+ ){0,3}?(?:создать|построить|открыть|"
            r"запустить|организовать|разработать|завершить)|"
            r"инициатив\w+ о|рассмотрен[аоы]?|обсужд[её]н[аоы]?|"
            r"мог(?:ла|ли|ло)? бы(?=\s(?:\w+\s){0,2}\w+т[ьи])|"
            r"один из вопросов[^—–:.]{0,60}(?=[—–])|"
            r"в (?:программе|повестке)[^—–:.,]{0,40}(?=[—–:])"
        ),
    ),
    (
        Status.PLANNED,
        (
            r"анонсирова(?:л\w*|н[аоы]?)|планиру(?!ем(?:ая|ый|ое|ые|ой|ого|ых|ую|ому|ым))\w+|"
            r"запланирован\w*|"
            r"предусм[ао]тр\w+|предполага\w+|договорил\w+|достигнут[аы] "
            r"договор[её]нност[ьи]|условил\w+|намерен[аыо]?|намерева\w+|в планах|предстоит|"
            r"поставлена задача|постави(?:л[аи]?|ть) задачу|"
            r"взял[аи]? на себя обязательств\w+(?=\s)|"
            r"стартует|назначен[аоы]? на(?=\s(?:\d|январ|феврал|март|апрел|ма[йя]|июн|июл|август|"
            r"сентябр|октябр|ноябр|декабр|весн|лет|осен|зим))|"
            r"(?:есть|имеется) договор[её]нност[ьи]|следующ\w+ (?:этап|шаг)[^—–.]{0,30}(?=[—–])|"
            r"приня(?:то|ты|л\w*|в) решени\w+(?=\s(?:об?|по)\s)|"
            r"собира(?:ется|ются)|готов(?:ится|ятся)|перенос\w* срок\w*|сдвинут[аоы]?|"
            r"продлен[аоы]?|перенесён\w*|перенесен\w*|"
            r"ожида(?:ется|ются)|буд(?:ет|ут|ем)(?!\s+продолж)(?:\s+работать\s+над)?|поручил\w*|"
            r"нацелен\w*|включа[ею]т|"
            r"решено|реш(?:ил|ение)\w*(?=\s(?:\w+т[ьи]|об?\s))|должн[аоы](?!\s+был)|"
            r"должен(?!\s+был)|намеч\w+|наметил\w*|"
            r"рассчитыва(?:ют|ем|ет)(?=\s\w+т[ьи])|"
            r"смо(?:жет|гут)(?=\s(?:\w+\s)?\w+т[ьи])|речь ид[её]т об?|"
            r"выраз\w+ готовность(?=\s(?:\w+\s)?\w+т[ьи])|готов[аы]?(?=\s(?:\w+\s)?\w+т[ьи]\b)|"
            r"обязу(?:ет|ют)ся|обязал\w+|"
            r"включен[аоы]?|включён|вошл[ио]|содержит|прописан[аоы]?|закреплен[аоы]?|"
            r"предполагающ\w+|предусматривающ\w+|направленн\w+ на|"
            r"(?:среди|в числе) которых|"
            r"в (?:их|том) числе(?=\s*[—–:-])|среди планов(?:\s+и)?|среди (?:них|ключевых|основных|"
            r"приоритетных)[^—–:.]{0,60}(?=[—–:])|"
            r"подразумева\w+|подтвердил\w* участие в|"
            r"прим(?:ет|ут) участие в(?=\s(?:модерниз|строит|создан|реализ|проект))|"
            r"(?:проект|направлени)\w+(?:\s[\w-]+){0,3}\sстал[аои]?(?=\s(?:строительств|создани|"
            r"реконструкци|модернизаци|запуск|производств|выпуск))|"
            r"стан(?:ет|ут)(?=\s(?:\w+\s){0,2}(?:строительств|создани|запуск|открыти|проведени|"
            r"организаци|реконструкци|модернизаци|поставк|производств|выпуск))|"
            r"в числе (?:приоритетн|ключев|основн|главн|перв)[^—–:.]{0,60}(?=[—–:])|"
            r"(?:направлени|инициатив|проект|приоритет)\w*[^.,]{0,60}, в том числе(?=\s(?:создани|"
            r"строительств|запуск|открыти|организаци|реконструкци))|"
            r"есть план\w*|поручено|обеща(?:ет|ют|л)\w*(?=\s(?:\w+\s)?\w+т[ьи])|"
            r"согласовал\w*|согласован[аоы]?|"
            r"в (?:\w+ )?планах|"
            r"(?:(?:основн|главн|ключев)\w+\s)?(?:цел[ьи]|задач[аи]|приоритет\w*)(?:\s[^—–:.,]{0,50})?"
            r"(?=\s*(?:[—–:]|\s-\s))|"
            r"пройд(?:ет|ёт|ут)(?=[^.,]{0,40}\b(?:обучени|стажировк|практик))"
        ),
    ),
    (
        Status.DONE,
        (
            r"введ[её]н[аоы]?|заверш[её]н[аоы]?|завершил(?:и|ся|ась|ось|ись)?|открыт[аоы]?|"
            r"открыл(?:и|ся|ась|ось|ись)?|построен[аоы]?|построил[аи]?|запущен[аоы]?|запустил[аи]?|"
            r"создан[аоы]?|создал[аи]?|поставлен[аоы]?|сдан[аоы]?|реализован[аоы]?|выполнен[аоы]?|"
            r"отремонтирован[аоы]?|реконструирован[аоы]?|заработал[аои]?|оснащен[аоы]?|"
            r"функциониру(?:ет|ют)|успешно (?:действ|работа)\w+|прошл[аио]|"
            r"прош[её]л|"
            r"состоял(?:ся|ась|ось|ись)|провели|проведен[аоы]?|"
            r"передал[аи]?(?=\s[^.,]{0,60}(?:\d|\bдв[ае]\b|\bтри\b|\bчетыре\b|\bпять\b|"
            r"сертификат|оборудован|техник|автобус|машин))|"
            r"вручил[аи]?|закупил[аи]?|отремонтировал[аи]?|выделил[аи]?(?=[^.]{0,60}\d)|"
            r"отправил[аи]?(?=[^.]{0,60}\d)|"
            r"отправлен[аоы]?|приобрет[её]н[аоы]?|закуплен[аоы]?|налажен[аоы]?|установлен[аоы]?"
        ),
    ),
    (
        Status.IN_PROGRESS,
        (
            r"возобновлен[аоы]?|возобновл[её]н|возобновил\w*|готов[аоы]? на(?=\s\d)|"
            r"готовность(?=[^.]{0,60}\d\s*(?:%|процент))|готовят|начат[аоы]?|начал(?:а|и|ся|ась|"
            r"ось|ись)?|начина(?:ет|ют|ем)(?:ся)?|строим|"
            r"созда[её]м|реализуем|"
            r"стартовал\w*|вел(?:ась|ись|ся)|вёлся|"
            r"вед[её]тся|ведутся|ведут|вед[её]т|стро[ия]тся|"
            r"стро(?:ит|ят)|реализу(?:ет|ют)(?:ся)?|(?:продолж|заверш)а(?:ет|ют|ем|л)\w*|"
            r"буд(?:ет|ут|ем)\s+продолж(?:ен[аоы]?|ать(?:ся)?)|продолж(?:ит|ат|им)(?:ся)?|"
            r"ид[её]т|идут|"
            r"осуществля(?:ет|ют)(?:ся)?|"
            r"выполня(?:ет|ют)ся|в стадии|"
            r"на стадии (?:проектировани|строительств|реализаци|согласовани)\w+|"
            r"в работе|приступил[аи]?|разрабатыва(?:ет|ют)(?:ся)?|"
            r"формиру(?:ет|ют)(?:ся)?|монтиру\w+|возвод(?:ит|ят)ся|создаётся|создается|"
            r"прокладыва\w+|ремонтиру\w+|реконструиру\w+|поставля(?:ет|ют)(?:ся)?|"
            r"работа(?:ет|ют|ем) над(?=\s(?:\w+\s)?\w+(?:нием|тием|вом|ском)\b)|"
            r"оказыва(?:ет|ют)(?=\s(?:\w+\s)?(?:поддержк|содействи|помощ)\w+ в )|"
            r"согласовыва(?:ет|ют)ся|обуча(?:ет|ют)ся|развива(?:ет|ют)ся|проводятся|проводится"
        ),
    ),
)
_KK = (
    (Status.CANCELLED, r"бас тартты|күшін жойды|тоқтатылып, жойылды"),
    (Status.SUSPENDED, r"тоқтатылды|тоқтатыла тұрды|тоқтап тұр|кейінге қалдырылды|шегерілді"),
    (
        Status.PROPOSED,
        (
            r"талқылан\w+|талқыла\w+|қарастыр\w+|пысықта\w+|ұсынды|ұсыныс\w*|"
            r"мәселе(?:сі|лері) қарал\w+|"
            r"зерделен\w+|қызығушылық\w*|құлшыныс\w* таныт\w+|ұсынамы[нз]|шақырамыз"
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
            r"іске асырылуда|іске асырылып\w*|жүзеге асырылуда|жүзеге асырылып\w*|жалғас\w+|"
            r"(?!сауда\b)[а-яәғқңөұүһі]{2,}(?:уда|уде)(?=\s*[.,;»]|\s*$)|"
            r"[а-яәғқңөұүһі]+(?:ып|іп) жатыр"
        ),
    ),
)
_EN = (
    (Status.CANCELLED, r"cancell?ed|called off|terminated"),
    (Status.SUSPENDED, r"suspended|halted|put on hold|postponed|frozen"),
    (
        Status.PROPOSED,
        (
            r"(?:is|are|was|were|being) (?:being )?(?:discussed|considered|studied|explored)|"
            r"(?<!to )(?<!further )discuss(?:ed|ing|es)?|consider(?:s|ed|ing)?|explor(?:ed?|ing)|"
            r"propos(?:ed|es)|proposal(?= (?:to|that)\b)|recommended|"
            r"can be (?:established|built|opened|created|launched|organi[sz]ed)|"
            r"(?:was|were) invited to participate|"
            r"suggest(?:ed|s)?|offer(?:ed|s) to|under consideration|possibility of|wants? to|"
            r"(?:will|to) (?:also )?(?:consider|explore|study the)|"
            r"invited (?:[^,.;]{3,60} )to (?:establish|build|open|set up|invest)|"
            r"request(?:ed|s) the (?:establishment|opening|construction|launch)|"
            r"negotiations are (?:ongoing|underway)|"
            r"interested in|expressed interest"
        ),
    ),
    (
        Status.PLANNED,
        (
            r"plan(?:s|ned)? to|(?:is|are) planning on|(?:is|are) planned|planned|planning to|will|"
            r"envisag\w+|provides? for|"
            r"agreements? (?:was|were) reached (?:on|to)|it was agreed (?:on|to)|"
            r"(?:have|has) reached an agreement (?:on|to)|"
            r"(?<=agreement )(?:permits|allows for)|(?<=memorandum )(?:permits|allows for)|"
            r"agreed (?:to|on)|intends?|(?:is|are) intended to|(?:is|are) going to|aims? to|"
            r"expected to|is to|are to|set to|"
            r"there (?:is|are) plans? to|(?:is|are) (?:also )?(?:ready|prepared) to|"
            r"(?:is|are) scheduled|undertakes? to|(?:is|are) tasked (?:to|with)|commits? to|"
            r"(?:is|are) committed to|pledge[sd]? to|"
            r"announced (?:its |his |her |their )?plans? to|(?:a )?decision was made to|decided to|"
            r"consented to|(?:is|are) supposed to|(?:was|were) scheduled|expects to|"
            r"(?:have|has) (?:also )?committed to|vow(?:s|ed)? to|promised to|"
            r"would(?! (?:like|love|not)\b)|agreed,[^,]{0,60}, to|"
            r"(?:also )?touched upon|laid emphasis on|covers|stipulat\w+|includes|"
            r"to include|included"
        ),
    ),
    (
        Status.DONE,
        (
            r"completed|(?:was|were|has been|have been) (?:opened|built|launched|commissioned|"
            r"delivered|finished|implemented|purchased|donated|handed over|transferred|allocated|"
            r"installed|restored|repaired)|delivered|donated|handed over|put into operation|"
            r"inaugurated|has opened|opened"
        ),
    ),
    (
        Status.IN_PROGRESS,
        (
            r"under construction|(?:is|are) (?:now |currently )?being (?:built|"
            r"implemented|carried out|"
            r"constructed|developed|modernised|modernized)|underway|under way|has started|have "
            r"started|(?<!we )started|began|has begun|have begun|launched(?!\s+(?:by|during)\b)|"
            r"(?:is|are|remains?|still|currently) ongoing|"
            r"(?<!to )continu(?:e|es|ing)|"
            r"in progress|(?:is|are) (?:building|implementing|constructing)"
        ),
    ),
)
_CUES = {
    lang: tuple(
        (status, re.compile(rf"(?<![\w-])(?:{cue})(?![\w-])", re.IGNORECASE))
        for status, cue in table
    )
    for lang, table in ((Lang.RU, _RU), (Lang.KK, _KK), (Lang.EN, _EN))
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
        from coopplan.extract import deeds_ru

        for status, begin, stop in deeds_ru.find(span.text):
            start, end = span.start + begin, span.start + stop
            if not any(one.start < end and start < one.end for one in found):
                found.append(Cue(status, start, end))
    return sorted(found, key=lambda one: one.start)
