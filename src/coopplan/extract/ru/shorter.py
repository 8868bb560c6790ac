"""Where the quote of a Russian promise begins and ends: at the deed, not at who spoke of it.

«Предприятия трёх отраслей обеих стран условились о взаимных поставках»: what stands before the
deed is left out where it is longer than the deed itself, and so is what only explains or restricts
it behind («…, но решения пока нет»).
"""

from __future__ import annotations

import re

from coopplan.extract.ru.objects import governed
from coopplan.extract.ru.things import DEED, EVENT_AHEAD, STRONG, has_thing, headed
from coopplan.language.morphology import readings

_MODAL = re.compile(
    r"(?:договор|услови|намерен|намерева|планиру[юе]т|обязал|обязу|готов|предлож|предлаг|обсуд|"
    r"говор|обсужда(?:л|ют|ет)\w*$|рассмотр|рассматрива[юе]т$|изуча[юе]т|согласован|каса[юе]тся|реш(?:ил|ено)|приглас|пригла[шс]|поруч|"
    r"собира|прос[ия]т|просил|хо(?:тят|чет|тел)|предусм[ао]тр|предполага[юе]т|намеча|включа|"
    r"войд|иде[яию]|возможност|впереди|в (?:\w+ )?планах|в повестке|речь|заинтерес|обеща|рассчит|"
    r"пожелани|просьб|инициатив|вариант|необходимост|важност|условлен|намеч|знач[иа]тся|выделил|назвал|отметил|перечислил|взял|прорабат|проработ|содерж|достигнут|есть|имеется|выступил|озвучил|высказ|призвал|"
    r"ключев|главн|основн|флагман|перв|цел[ьи]|задач|приоритет|проект|направлени|среди|в числе|"
    r"тем[аы]?\b|шаг|пункт|мер[аы]?\b|решени|результат|итог|план|"
    r"буд(?:ет|ут)$|предстоит|пообещ|на повестке|подтверд|выраз|заяви|анонсир|сообщ)",
    re.IGNORECASE,
)
"""Words of those who agree or speak, whose own deed they are not."""
_INFINITIVE = re.compile(r"(?<![\w-])[а-яё]{3,}(?:ть|ться|ти|тись|чь)(?![\w-])", re.IGNORECASE)
_NEAR = 70
_LEAD = 0.6
_LONG_LEAD = 40
"""A lead is left out that is longer than its deed, or long and more than such a part of it."""
_RELATIVE = re.compile(r"\bкотор\w+\s+(?:[\w-]+\s+){0,4}$", re.IGNORECASE)
_IMPERSONAL = re.compile(r"предстоит|предстоят|[а-яё]+тся$", re.IGNORECASE)
_QUESTION = re.compile(r"\s+(?:вопрос|возможност|предложени|иде)", re.IGNORECASE)
"""Behind an impersonal verb it is what is looked into, and what stands before only who looks."""
_ASIDE = re.compile(r",\s+как\s+[^,]{5,80},", re.IGNORECASE)
_BECOMES = re.compile(r"(?:был[аио]?|ста(?:л[аио]?|нет|нут)|названы?)$", re.IGNORECASE)
"""Behind it stands what is to be; in front of it only which of the topics it is."""
_FUTURE = re.compile(r"буд(?:ет|ут)$", re.IGNORECASE)
_OCCASION = re.compile(r"^(?:В|Во|На|К|До|С|По|После|Под|Из)\s", re.IGNORECASE)


def begin(text: str, cue: tuple[int, int]) -> int:
    """Return where a quote begins in a clause whose status the words at ``cue`` tell."""
    start, end = cue
    if _BECOMES.match(text[start:end]):
        return start if start > _LEAD * (len(text) - end) else 0
    deed = _deed(text, end)
    if deed is None or not _MODAL.match(text[start:end]):
        return 0
    if _FUTURE.match(text[start:end]) and _OCCASION.match(text):
        return 0
    asked = _QUESTION.match(text, end)
    if not asked and _IMPERSONAL.match(text[start:end]) and has_thing(_ASIDE.sub("", text[:start])):
        return 0
    if (
        deed <= (_LEAD if deed > _LONG_LEAD else 1) * (len(text) - deed)
        or STRONG.match(headed(text[:start]))
        or _RELATIVE.search(text[:start])
    ):
        return 0
    led = text[start:deed]
    if (len(led) <= len(text) - deed or len(led.split()) < 2) and not _OCCASION.match(led):
        return start
    return deed


_AND = re.compile(r"\s+(?:(?:и|а|но|уже|был[аио]?)\s+)?$")


def of_noun(text: str, cue: tuple[int, int]) -> tuple[int, int] | None:
    """Return the deed alone of «намерение построить мост закреплено в …», «идея … прозвучала».

    The cue is a noun: the infinitive is its own, and the verb behind tells what became of it.
    """
    verb = governed(text[cue[1] :])
    noun = readings(text[cue[0] : cue[1]].split()[-1])[0]
    if verb is None or "NOUN" not in noun.tags:
        return None
    begin, at = cue[1] + verb.start(), cue[1] + verb.end()
    for word in re.finditer(r",|[а-яё]{4,}", text[at:]):
        if word.group() == ",":
            return None
        if readings(word.group())[0].tags & {"PRTS", "VERB"}:
            return begin, begin + len(_AND.sub("", text[begin : at + word.start()]))
    return None


def _deed(text: str, at: int) -> int | None:
    """Return where the first infinitive or noun of a deed stands behind a cue."""
    found = []
    for match in _INFINITIVE.finditer(text, at, min(len(text), at + _NEAR)):
        if "INFN" in readings(match.group())[0].tags:
            found.append(match.start())
            break
    rest = text[at:]
    head = headed(rest)
    if head and (DEED.match(head) or EVENT_AHEAD.match(head)) and len(rest) - len(head) <= _NEAR:
        found.append(at + len(rest) - len(rest.lstrip(" —–-:,»")))
    return min(found, default=None)


_SPOKE_ON = (
    r"\s+и\s+(?:отметил|подчеркнул|рассказал|сообщил|поблагодарил|выразил|поздравил|напомнил|назвал|"
    r"заверил|пожелал)[аи]?\s"
)
"""What whoever proposed it said besides."""
_TAIL = re.compile(
    rf"{_SPOKE_ON}|"
    r",\s+(?:(?:но|однако|хотя|где|благодаря\s+чему|поэтому|поскольку|так\s+как|ведь|зато|правда|пока|чтобы)\b"
    r"|(?:\w+\s+)?котор(?:ый|ая|ое|ые|ого|ой|ых)\b)|:\s"
    r"|\s[–—]\s+(?:(?:в|на|под|по|с|о|об|для)\s+)?(?:н[ёе]м|ней|них|него|неё|это|этот|эта|он[аи]?)\s",
    re.IGNORECASE,
)
_ALWAYS = re.compile(
    rf"{_SPOKE_ON}|"
    r",\s+(?:но|однако|хотя|поэтому|зато|правда|благодаря)\b|:|\s[–—]",
    re.IGNORECASE,
)


def end(text: str, at: int) -> int:
    """Return where a quote ends: before what explains its deed, where that is the longer part."""
    for tail in _TAIL.finditer(text, at):
        if text[: tail.start()].count("«") > text[: tail.start()].count("»"):
            continue
        rest = len(text) - tail.start()
        if _ALWAYS.match(tail.group()) or rest <= tail.start() or rest > _SHORT_TAIL:
            return tail.start()
    return len(text)


_SHORT_TAIL = 60
"""Characters of a tail that reads on as part of its clause."""
