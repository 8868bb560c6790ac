"""The items of the list that a Russian promise governs: each a deed with its own object.

«Договорились построить …, открыть … и провести …», «предусматривает создание … и запуск …» are one
promise an item; a list of fields is none.
"""

from __future__ import annotations

import re

from coopplan.extract.ru.genitives import is_genitive
from coopplan.extract.ru.idle import GENERAL, idle, lists_fields
from coopplan.extract.ru.joints import JOINT, describes, names_place
from coopplan.extract.ru.marks import inside_quotes
from coopplan.extract.ru.things import ACT, DEED, EVENT_AHEAD, STRONG, has_thing, headed
from coopplan.language.morphology import Reading, readings
from coopplan.model.codes import Status

_INFINITIVE = re.compile(
    r"(?:(?:а\s+)?(?:[а-яё]+\s+){1,5}[–—]\s+)?"
    r"(?:(?:раз|дважды|трижды)\s+в\s+(?:[а-яё]+\s+){1,2}|кажд\w+\s+[а-яё]+\s+|[а-яё]+о\s+)?(?P<verb>[а-яё]+(?:ть|ться|ти|тись|чь))(?!\w)"
)


_TOPICS = re.compile(
    r"\s*(?:[\w-]+\s+){0,4}?(?:проект|направлени|вопрос|тем[аыу]?\b|инициатив|мероприяти|пункт|иде[яий]|"
    r"предложени|задач|мер[аы]?\b|договор[её]нност|шаг|план)[а-яё]*(?:\s+[\w-]+){0,3}"
    r"(?::|,\s+(?:(?:среди|в\s+числе)\s+которых|в\s+том\s+числе|включая))\s+",
    re.IGNORECASE,
)


def topics(text: str, at: int) -> int:
    """Return where the deeds begin that a verb names as topics: «обсуждались проекты: выпуск …».

    ``at`` itself, where no word for topics and no colon stands behind it.
    """
    named = _TOPICS.match(text, at)
    if named is None or not is_deed(headed(text[named.end() :])):
        return at
    return named.end()


def items(text: str, at: int) -> list[tuple[int, int]]:
    """Return the items of the list that begins after ``at`` (a cue's end) in a clause's text.

    The first item begins at 0, with the cue. One item where there is no list.
    """
    at = topics(text, at)
    begins = _infinitives(text, at) or _nouns(text, at)
    begins = sorted({*begins, *_with(text, at)})
    begins = [one for one in begins if not _EXPLAINS.match(text, one[1])]
    cuts = [(start, end) for start, end in begins if start > at]
    result, begin = [], 0
    for start, end in cuts:
        result.append((begin, start))
        begin = end
    result.append((begin, len(text)))
    return result


_EXPLAINS = re.compile(r"(?:то\s+есть|в\s+том\s+числе|например)\b", re.IGNORECASE)
_WITH = re.compile(
    r",?\s+со?\s+(?=(?:последующ|предварительн|одновременн|дальнейш)им\s)|,\s+со?\s+"
)


def _with(text: str, at: int) -> list[tuple[int, int]]:
    """Return the joints before deeds behind «с»: «…, с последующим открытием …, возведением …»."""
    first = next(
        (one for one in _WITH.finditer(text, at) if _is_means(text[one.end() :])),
        None,
    )
    if first is None or inside_quotes(text, first.start()):
        return []
    found = [first.span()]
    for joint in JOINT.finditer(text, first.end()):
        if _is_means(text[joint.end() :]) and not inside_quotes(text, joint.start()):
            found.append(joint.span())
    return found


def _is_means(item: str) -> bool:
    """Tell whether an item begins with a deed in the instrumental that has words of its own."""
    head = headed(item)
    noun = _head(head)
    alone = len(JOINT.split(head)[0].split()) < 2
    return (
        noun is not None and noun[0].case == "ablt" and STRONG.match(head) is not None and not alone
    )


_ASIDE = re.compile(
    r",\s+как\s+(?:сообщ|отме[тч]|уточн|поясн|расска|подч[её]рк|говор|заяв)[^,]{3,70},\s+",
    re.IGNORECASE,
)


def _infinitives(text: str, at: int) -> list[tuple[int, int]]:
    """Return the joints before the further infinitives of «договорились построить …, открыть …»."""
    aside = _ASIDE.match(text, at)
    at = aside.end() if aside else at
    first = re.search(r"\b[а-яё]+(?:ть|ться|ти|тись|чь)\b", text[at : at + 60])
    if first is None or not _is_infinitive(first.group()):
        return []
    found: list[tuple[int, int]] = []
    for joint in JOINT.finditer(text, at + first.end()):
        verb = _INFINITIVE.match(text, joint.end())
        begin = found[-1][1] if found else at
        if _alone(text[begin : joint.start()]):
            continue
        if verb and _is_infinitive(verb["verb"]) and not inside_quotes(text, joint.start()):
            found.append((joint.start(), joint.end()))
    return found


_IN_FIELDS = re.compile(
    r"\b(?:в\s+(?:сфер|област)(?:е|ях|ах|и)\s|опыт(?:ом|а)\s+(?!в\s|по\s))[^;]*$", re.IGNORECASE
)
"""Behind it nouns are fields, not deeds: «обмен опытом в сфере поставок и восстановления лесов»."""
_OF_VERB = re.compile(r"[а-яё]{4,}(?:[аея]ни|ити)(?:е|я|ю|ем|и)\b", re.IGNORECASE)
"""A noun made of a verb, which leads a list though it is no deed itself: «расширение связей, …»."""
_TRAINED = re.compile(r"подготовк\w*$", re.IGNORECASE)
"""«Подготовка, переподготовка и повышение квалификации» are one deed."""
_WORKS_ON = re.compile(r"(?:работ[аы]?|мероприятия|меры)\s+по\s+", re.IGNORECASE)
_EXAMPLE = re.compile(r"\b(?:в частности|в том числе|например)$", re.IGNORECASE)


_AUXILIARY = re.compile(r"\s*(?:буд(?:ет|ут)\s+)?(?:[а-яё]+(?:ться|тись)\s+)?", re.IGNORECASE)
"""What a verb adds to the cue: «будет вестись обмен …», «прорабатываться будет …»."""


def _nouns(text: str, at: int) -> list[tuple[int, int]]:
    """Return the joints before the further deeds of «предусматривает создание … и запуск …»."""
    auxiliary = _AUXILIARY.match(text, at)
    at = auxiliary.end() if auxiliary else at
    done = re.match(r"\s*([а-яё]+)(?=\s)", text[at:])
    at += done.end() if done and "PRTS" in readings(done[1])[0].tags else 0
    first = headed(text[at:])
    works = _WORKS_ON.match(first)
    first = first[works.end() :] if works else first
    if lists_fields(first):
        return []
    if not (is_deed(first) or EVENT_AHEAD.match(first) or _leads_idly(first)):
        return []
    found: list[tuple[int, int]] = []
    part = len(text) - len(first)
    for joint in JOINT.finditer(text, part):
        alone = _alone(text[part : joint.start()]) and is_deed(text[part:].lstrip())
        part = joint.end()
        item = headed(text[joint.end() :])
        near = len(text) - len(item) - joint.end() < 60
        if _TRAINED.search(text[: joint.start()]):
            continue
        last = found[-1][1] if found else at
        if describes(text, joint):
            continue
        if names_place(text, joint) or _of_a_sort(first, item) or _bare(item):
            continue
        if _EXAMPLE.search(text[: joint.start()]) or of_field(text[last : joint.start()], item):
            continue
        if (
            near
            and (is_deed(item) or _general(item) or _beside(text[last:], text[joint.end() :]))
            and not alone
            and not inside_quotes(text, joint.start())
        ):
            found.append((joint.start(), joint.end()))
    return found


_NAMED = {"nomn", "accs"}
_FEW = 3


def _bare(item: str) -> bool:
    """Tell whether an item is a noun without words of its own: «…, сборы и турниры»."""
    return len(item.rstrip(" .").split()) == 1


def _of_a_sort(first: str, item: str) -> bool:
    """Tell whether an item is one more sort of events of the same deed: «ярмарки, выставки и …»."""
    one, other = _head(first), _head(item)
    if one is None or other is None or EVENT_AHEAD.match(item) is None:
        return False
    many = all(
        any("plur" in each.tags and each.case in _NAMED for each in noun) for noun in (one, other)
    )
    return many and len(JOINT.split(item)[0].split()) <= _FEW


def _beside(first: str, item: str) -> bool:
    """Tell whether an item stands in the case of the list's first noun, with words of its own.

    «Ремонт моста, охрана лесов от пожаров»; in the genitive it would belong to the deed before.
    """
    one, other = _head(headed(first)), _head(headed(item))
    lead = item[: len(item) - len(headed(item))].split()
    if one is None or other is None or len(JOINT.split(headed(item))[0].split()) < 2:
        return False
    if not all(readings(each)[0].tags & {"ADJF", "PRTF", "NUMR"} for each in lead):
        return False
    noun = other[0]
    same = {noun.case} <= _NAMED if one[0].case in _NAMED else noun.case == one[0].case
    return (
        same
        and noun.case != "gent"
        and all(each.case != "gent" for each in other if each.normal == noun.normal)
        and has_thing(noun.normal)
    )


def _general(item: str) -> bool:
    """Tell whether cooperation in general stands as an item of its own, which promises nothing."""
    return GENERAL.match(item) is not None and _can_be_named(item)


def _head(words: str) -> tuple[Reading, ...] | None:
    """Return the readings of the first word, where it is a noun."""
    match = re.match(r"[а-яё]+(?:-[а-яё]+)*", words)
    if match is None:
        return None
    found = readings(match.group())
    return found if "NOUN" in found[0].tags else None


def is_deed(item: str) -> bool:
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
    for joint in JOINT.finditer(text, at):
        following = JOINT.search(text, joint.end())
        begin = joint.end() if alone is None else alone
        item = text[begin : following.start() if following else len(text)].rstrip(" .,;")
        deed = ACT.match(text, joint.end()) is not None and _can_be_named(text[joint.end() :])
        alone = begin if deed and _alone(item) else None
        if (
            deed
            and len(item.split()) > 3
            and STRONG.search(item)
            and not inside_quotes(text, begin)
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
    item = JOINT.split(first, maxsplit=1)[0]
    return _OF_VERB.match(first) is not None and idle(item, Status.PLANNED)


def _is_infinitive(word: str) -> bool:
    return "INFN" in readings(word)[0].tags
