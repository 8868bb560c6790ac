"""What is no measure in Russian: praise, visits, trade figures, cooperation in general, papers.

The rule: where the words of a status say nothing that could be pointed at later, there is none.
"""

from __future__ import annotations

import re

from coopplan.extract.ru import hosts, objects, passing
from coopplan.extract.ru.deeds import names_deed
from coopplan.extract.ru.idle import EMPTY_VERB, GENERAL, NO_DEED, empty
from coopplan.extract.ru.soft import soft
from coopplan.extract.ru.things import (
    DEED,
    DRAFT,
    DRAFTED,
    EVENT,
    EVENT_AHEAD,
    STRONG,
    has_thing,
    headed,
)
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, cues
from coopplan.language.morphology import readings
from coopplan.model.codes import Status
from coopplan.model.text import Lang

PRAISE = re.compile(
    r"\b(?:(?:выра[зж]|высказ)[а-яё]+ (?:[\w-]+ ){0,4}?(?:уверенность|надежду|благодарность|"
    r"признательность|сожаление|удовлетворение|восхищение)|поблагодарил\w*|поздравил\w*|"
    r"возложил\w*|уверен[аы]?\b|надеюсь|надеется|наде(?:емся|ются),?\s+что|подчеркнул\w* важность|"
    r"отметил\w* важность|приветствовал\w*|явля\w+ (?:част|единственн|перв|крупнейш|ведущ)\w+|"
    r"утвердили готовность|подтвердил\w* готовность|соболезнован\w*|"
    r"получ\w+ (?:больш\w+ )?(?:прибыль|выгоду|импульс))\b",
    re.IGNORECASE,
)
NUMBERS_ONLY = re.compile(
    r"\b(?:товарооборот|оборот|объ[её]м\w*|доля|торговля|экспорт|импорт|сумма|стоимость|вложения|"
    r"инвестиции)\b[^.]{0,80}\b(?:состав\w+|вырос\w*|достиг\w*|превы\w+|увеличил\w*|оценива\w+)|"
    r"\bза\s+(?:19|20)\d\d\s+год\b[^.]*\b(?:отправ|поставл|экспорт|импорт|перевез|вырос|продан)|"
    r"\b(?:за|в)\s+(?:(?:19|20)\d\d\s+год|первое\s+полугодие|(?:\w+\s+)?квартал|январ|феврал|март|"
    r"апрел|ма[йе]|июн|июл|август|сентябр|октябр|ноябр|декабр)\w*\b[^.]*\b(?:отправлен|отправил|отгру|"
    r"поставлен|поставил|вывезен|вывезл)\w*\s[^.]{0,60}\d[^.]{0,12}\b(?:тонн|кубометр|рубл|млн|млрд|миллион|"
    r"миллиард|доллар)|"
    r"\b(?:протяж[её]нность|длина|площадь|мощность|способность|численность)\b[^.]{0,80}\bсостав\w+|"
    r"\bобуча(?:ет|ют)ся\s+(?:[а-яё]+\s+){0,3}\d|"
    r"градус\w*\s+(?:тепла|мороза|ниже|выше)|\b(?:осадк|снегопад|туман)\w*\b[^.]{0,40}\bожида",
    re.IGNORECASE,
)


_PAPER = re.compile(
    r"^\W*(?:(?!после\b)[^\s,.]+[\s,]+){0,4}(?:соглашени|меморандум|договор(?:а|у|ов|ы)?\b|подписани|заключени)",
    re.IGNORECASE,
)
_OF_PAPER = re.compile(
    r"(?:\b(?:документы?|соглашение|меморандумы?|договор|пакет\s+соглашений|протокол)|"
    r"^Соглашения)\s+"
    r"(?:[\w-]+\s+){0,6}$",
    re.IGNORECASE,
)
_PROVIDES = re.compile(
    r"предусм|предполаг|подразумева|включ|содерж|направлен|позволя|обяз|обяж", re.IGNORECASE
)
_VISIT = re.compile(
    r"\b(?:состоится\b(?!.{0,60}(?:фестивал|выставк|ярмарк|турнир|дни\b))|встретятся|посетят|"
    r"посетит|обсудить детали|"
    r""
    r"визит\w*\b[^.]{0,120}\sначал\w*|начал\w*\s+(?:\w+\s+){0,2}визит|"
    r"форум\w*\s+открыл\w*|открыл\w*\s+форум|обсудили вопрос подготовки|"
    r"возглавил\w*|провел\w*\s+(?:рабоч\w+\s+)?(?:встреч|переговор|совещан)\w+(?!\s+об?\s))",
    re.IGNORECASE,
)
_TAKES_PART = re.compile(r"^прим(?:ет|ут|ем)\s+участие\b", re.IGNORECASE)
_AS_GUEST = re.compile(r"\bв\s+(?:[а-яё]+\s+){0,2}(?:открыти|работе\b|церемони)", re.IGNORECASE)
_SO_THAT = re.compile(
    r"\s+в\s+том,\s+чтобы\s+(?:[\w-]+\s+){0,4}?[а-яё]+(?:ть|ти|чь)\s", re.IGNORECASE
)
_DENIED = re.compile(r"\b(?:не|нет)\s+$", re.IGNORECASE)
_RELATIONS = re.compile(
    r"(?:^|,\s)\W*(?:[а-яё-]+(?:ое|ие|ые|ий)\s+(?:же\s+)?)*"
    r"(?:сотрудничество|взаимодействие|отношения|связи|партн[её]рство|диалог|контакты)\s+"
    r"(?:[^,.;]{0,60}\s)?(?:активно\s+|динамично\s+|успешно\s+)?$",
    re.IGNORECASE,
)
_BACKWARD = re.compile(
    r"^(?:Кто|Об этом|После того|Когда|Если|Как только)\b|^[^,]{0,40}\bвнимани\w+\b", re.IGNORECASE
)
_WILL_BE = re.compile(r"буд(?:ет|ут|ем)$", re.IGNORECASE)
_DEVOTED = re.compile(
    r"\s+(?:[\w-]+\s+)?(?:посвящ|приуроч|рассчитан|основан|направлен|известн|ясн|видн)[а-яё]*\b",
    re.IGNORECASE,
)
"""Behind «будет»: what a thing is for, or when it will be known."""
_VERB = re.compile(
    r"\s+(?:[\w-]+\s+){0,3}?[\w-]+(?:ть|ться|ти|тись|чь|чься|ен|ена|ено|ены|ан|ана|"
    r"ано|аны|ята?|ято|яты|(?:крыт|нут|чат|взят|лит|шит|вит)[аоы]?)\b|\s+готов[аоы]?\b",
    re.IGNORECASE,
)
_ONLY_WITH_DEEDS = re.compile(
    r"(?:в )?(?:том |их )?числе|включ|подразумева|вошл|содерж|закрепл|прописан|отражен|зафиксир|"
    r"знач[иа]т|фигурир|записан|вписан|выделил|назвал|отметил|перечислил|"
    r"среди|на очереди|остановил|"
    r"направлен|речь(?!.*\bо том,)|касается|определ|войд|впереди|в списке|"
    r"в перечне|на повестке|помо(?:жет|гут)|диалог|разговор|бесед|консультаци|дискусси|"
    r"(?:по)?дума|размышля|"
    r"флагман|стержень|изюминк|новшеств|(?:ключев|главн|перв|крупнейш|центральн)\w+\s(?:проект|пункт|объект|шаг|новшеств|событи)|"
    r"затрагива|охватыва|позволя|"
    r"(?:основ|главн|ключев|цел[ьи]|задач|приорит)",
    re.IGNORECASE,
)
_TALKED = re.compile(
    r"обсудил|рассмотрел|рассмотрен|обсужд[её]н|обсужда|изуча|заинтересован|интерес",
    re.IGNORECASE,
)
_DETAILS = re.compile(
    r"\s*(?:[а-яё]+(?:ые|ие|ых|их)\s+){0,2}(?:сторон|детал|аспект|нюанс|подробност|момент|итог|результат)[а-яё]*",
    re.IGNORECASE,
)
"""What of a project was talked over is not what is to be done."""
_AGREEMENT = re.compile(r"договор[её]нност[ьи]$", re.IGNORECASE)
_BECOMES = re.compile(r"\s+стать\s", re.IGNORECASE)
HAPPENED = re.compile(r"прош[её]?л|состоял|провел|проведен", re.IGNORECASE)


_PROLONG = re.compile(r"продл", re.IGNORECASE)
_A_PAPER = re.compile(r"\b(?:соглашени|меморандум|договор|программ|план|протокол)", re.IGNORECASE)
_GROWS = re.compile(r"развива(?:ет|ют)ся", re.IGNORECASE)
_TO_BE_HELD = re.compile(r"пройд|состо(?:ится|ятся)", re.IGNORECASE)
_OF_TALKS = re.compile(
    r"\b(?:встреч|заседани|совещани|переговор|подписани|визит|сесси|церемони|брифинг)",
    re.IGNORECASE,
)
_GIVES = re.compile(
    r"\b(?:да[юеёё]т|дал|даст|дадут|имеет|имеют|есть|получ\w+|предоставля\w+|откры\w+)\b"
    r"[^.;]{0,50}$|\s[–—-]\s+это\s+(?:[а-яё]+\s+)?$",
    re.IGNORECASE,
)
"""Before «возможность …»: it is there already, nobody proposes it."""
_BY_THEM = re.compile(r"договорил|услови|обяз|собира|готов|соглас|стреми|взял", re.IGNORECASE)
"""Reflexive verbs of those who agree: what stands before them is no object."""
_AWAITS = re.compile(r"жд[ёеу]т$", re.IGNORECASE)
_APPEARED = re.compile(r"появ(?:ил|ит|ят)", re.IGNORECASE)
_NEAR_WORDS = 40
_NO_THING = re.compile(
    r"\b(?:протокол|меморандум|договор|контракт|программ|возможност|шанс|новост|информаци|вопрос|необходимост|мысл|иде|интерес|план|соглашени|"
    r"сообщени|повод|надежд|партн[её]р|побратим|друг|сосед)",
    re.IGNORECASE,
)


_WITH_NAMED = re.compile(
    r"\s*(?:взаимодействовать|сотрудничать)\s+со?\s+[^,.;]{3,60}?[«\"]", re.IGNORECASE
)
"""With a body told by its name it is something to be pointed at later."""
_LASTS = re.compile(r"продл(?:ятся|ится|ил(?:ся|ась|ось|ись))$", re.IGNORECASE)
_HOW_IT_STANDS = re.compile(r"\s*,\s+(?:как|что|кто|насколько)\s", re.IGNORECASE)
_EXPECTED = re.compile(r"\s*,\s+что\s", re.IGNORECASE)


def _only_expected(after: str, cue: Cue) -> bool:
    """Tell whether a promise is of no deed: «планируется, что протокол станет основой …»."""
    match = _EXPECTED.match(after)
    if match is None or cue.status is not Status.PLANNED:
        return False
    rest = after[match.end() :]
    return not cues(Span(0, len(rest), rest), Lang.RU) and not STRONG.search(rest)


_ASKED = re.compile(
    r"(?:,|\bо\s+том,)\s+(?:чем|как(?:ой|ая|ое|ие|их|им)|кто|куда|сколько|кому)\s[^,]*$",
    re.IGNORECASE,
)
"""What is only asked or told elsewhere: «перечислили, чем займутся», «о том, какие вузы …»."""


_TOGETHER = re.compile(
    r"\W*(?:сотрудничать|взаимодействовать|(?:работать|трудиться|действовать)\s+"
    r"(?:вместе|сообща|совместно|рука\s+об\s+руку))\b",
    re.IGNORECASE,
)
"""An infinitive before the promise that names no deed: «сотрудничать намечено по части …»."""


def vague(clause: Span, cue: Cue) -> bool:
    """Tell whether a cue says nothing that could be pointed at later."""
    after = clause.text[cue.end - clause.start :]
    before = clause.text[: cue.start - clause.start]
    words = clause.text[cue.start - clause.start : cue.end - clause.start]
    if soft(clause, cue) or _TOGETHER.match(before):
        return True
    if cue.status in (Status.PLANNED, Status.PROPOSED) and objects.so_that(after):
        return False
    if objects.idle_infinitive(after) or (
        cue.status is not Status.PROPOSED and _active(words) and objects.of_relations(after)
    ):
        return True
    if passing.told(clause.text, (cue.start - clause.start, cue.end - clause.start), cue.status):
        return True
    if _TAKES_PART.search(words + after):
        return _AS_GUEST.search(after) is not None or STRONG.search(before + after) is None
    if _TO_BE_HELD.match(words):
        if hosts.LEARNING.search(before + after):
            return False
        return EVENT_AHEAD.search(before + after) is None or bool(_OF_TALKS.search(before + after))
    if _ASKED.search(before) or _LASTS.match(words) or _only_expected(after, cue):
        return True
    if _TALKED.search(words) and _HOW_IT_STANDS.match(after):
        return True
    if _TALKED.search(words) and _DETAILS.match(after) and STRONG.search(after) is None:
        return True
    if _AGREEMENT.search(words) and not after.strip():
        return True
    if _PAPER.match(after) or _VISIT.search(clause.text) or _DENIED.search(before):
        return True
    guests = hosts.idle(words, before, after)
    if guests is not None:
        return guests
    if _AWAITS.match(words):
        return not (EVENT_AHEAD.search(after) or hosts.LEARNING.search(after))
    if words.lower().startswith("возможност") and _GIVES.search(before):
        return True
    if _APPEARED.match(words):
        thing = after[:_NEAR_WORDS] if has_thing(after) else before
        return _NO_THING.search(thing) is not None or not has_thing(before + after)
    if _GROWS.match(words):
        return True
    if _PROLONG.match(words) and (_A_PAPER.search(clause.text) or not before.strip()):
        return True
    passive = words.endswith(("ся", "сь")) and not _BY_THEM.match(words) and has_thing(before)
    becomes = _BECOMES.match(after)
    if becomes and STRONG.match(headed(after[becomes.end() :])):
        return False
    if (NO_DEED.match(after) and not passive and not _WITH_NAMED.match(after)) or (
        _RELATIONS.search(before) and not STRONG.search(after)
    ):
        return True
    if _OF_PAPER.search(before) and not _PROVIDES.match(words) and not STRONG.match(headed(after)):
        return True
    if _WILL_BE.match(words) and (_DEVOTED.match(after) or not _VERB.match(after)):
        return True
    if _ONLY_WITH_DEEDS.match(words) and not _deed_told(words, after):
        return True
    if _RELATIVE.search(before) and not STRONG.search(after.partition(",")[0]):
        return True
    if HAPPENED.match(words) and not EVENT.search(clause.text):
        return True
    about_deed = re.search(rf"{DEED.pattern}|проект\w* (?!со?\s|и\s)\w", after, re.I)
    if _TALKED.search(words) and not about_deed and not _SO_THAT.match(after):
        of_subject = words.endswith(("ся", "сь", "ют", "ут", "ят")) and has_thing(before)
        of_subject = of_subject or STRONG.match(headed(before)) is not None
        of_object = (
            words.endswith(("ся", "сь")) and has_thing(after) and not GENERAL.match(headed(after))
        )
        if not (of_subject or of_object):
            return True
    noticed = "вниман" in words.lower() and STRONG.match(headed(after))
    if _BACKWARD.match(clause.text) and not noticed:
        return True
    held = HAPPENED.match(words) is not None
    already = before.endswith("уже ") and has_thing(before)  # «причал уже углубили»
    by_itself = _NO_OBJECT.match(after) is not None and has_thing(before)
    doer = _by_doer(words) and not already and not by_itself
    if cue.status is Status.DONE and not held and doer and not has_thing(after):
        return True
    drafted = DRAFT.search(words + after) or DRAFTED.search(clause.text)
    if cue.status in (Status.PLANNED, Status.PROPOSED) and drafted:
        return False
    if empty(after, cue.status):
        return True
    return not (held or has_thing(before + after) or names_deed(words + after))


_NO_OBJECT = re.compile(r"\s*(?:$|(?:в|во|на|с|со|к|по|до|из|за|ещё|еще|уже)\s)", re.IGNORECASE)
_RELATIVE = re.compile(r",\s+(?:[\w-]+\s+){0,2}котор(?:ым|ых|ой|ому|ом|ую)\s[^,]*$", re.IGNORECASE)
_FROM_TO = re.compile(r"\sот\s[^.;]{3,80}\sдо\s", re.IGNORECASE)
_TASK = re.compile(r"(?:[а-яё]+\s)?задач", re.IGNORECASE)
_TO_DO = re.compile(r"[\s—–:-]*(?:[а-яё]+о\s+)?[а-яё]+(?:ть|ться|ти|тись)(?!\w)", re.IGNORECASE)


def _deed_told(words: str, after: str) -> bool:
    """Tell whether a deed heads what a document or a task holds: «задача — подготовиться к …»."""
    if STRONG.match(headed(after)):
        return True
    between = _FROM_TO.search(after)
    if between is not None and STRONG.match(headed(after[between.end() :])):
        return True
    if objects.governed(after) and not objects.idle_infinitive(after):
        return True
    task = _TASK.match(words) is not None and _TO_DO.match(after) is not None
    return task and not NO_DEED.match(after) and not EMPTY_VERB.match(after)


def _active(words: str) -> bool:
    """Tell whether a verb has its object behind it: «обещают рост», «создают среду»."""
    return "VERB" in readings(words)[0].tags and not words.endswith(("ся", "сь"))


def _by_doer(words: str) -> bool:
    """Tell whether a verb has its doer before it and the thing behind: «построили мост»."""
    tags = readings(words)[0].tags
    return {"VERB", "past"} <= tags and not words.endswith(("ся", "сь"))
