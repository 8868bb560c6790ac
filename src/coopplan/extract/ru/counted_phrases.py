"""The noun phrases of a Russian clause: adjectives, a head, its genitives, the preposition before.

A noun belongs to the noun right before it while it can stand in the genitive. A phrase is named in
the nominative, in the number and the words of the text; the place it is of («экспорт области») and
adjectives that only point («новый», «этот») are no part of its name.
"""

from __future__ import annotations

import re

from coopplan.extract.ru.phrases import Word
from coopplan.language.morphology import Reading, inflected, readings, straight
from coopplan.model.frozen import frozen

PLACES = frozenset(
    "область регион край город республика страна район округ государство провинция губерния "
    "столица мир сторона село посёлок субъект федерация союз".split()
)
_NEVER = frozenset(
    "год месяц раз день неделя сутки период время январь февраль март апрель май июнь июль "
    "август сентябрь октябрь ноябрь декабрь квартал полугодие десятилетие срок час минута итог "
    "данные слово конец начало порядок уровень пункт число момент рамка ход результат "
    "сравнение среднее часть счёт понедельник вторник среда четверг пятница суббота "
    "воскресенье г правительство министерство ведомство компания предприятие банк фирма "
    "администрация холдинг корпорация организация бизнес власть фонд показатель помощь участие "
    "случай место вопрос встреча визит форум мнение подсчёт оценка отчёт процент доллар рубль "
    "тенге евро юань сом сум лира миллион миллиард тысяча триллион тонна километр метр гектар "
    "мегаватт мвт квт га км тыс млн млрд трлн руб долл проц штука человек пора дело цель образ "
    "марка модель тип возраст внимание мера вид основа очередь сто десяток целое".split()
)
"""Heads that nothing is counted by: times, units, whoever acts, words of talk."""
_EMPTY = frozenset(
    "объём доля сумма размер количество величина рост снижение цифра значение".split()
)
"""Heads that tell nothing without what they are of."""
_POINTING = re.compile(
    r"(?:нов|прошл|перв|втор|данн|очередн|последн|крупнейш|сам|больш|огромн|эт|так|сво|наш|весь|вс)\w{2,3}$"
)
_NO_NOUN = frozenset("порядка более менее раз раза тыс млн млрд трлн".split())
_UNCOUNTED = ("продукция", "техника")
"""Nouns whose plural form is the genitive singular: «продукции»."""
_GENDERS = ("masc", "femn", "neut")


@frozen
class Phrase:
    """Adjectives and a head at ``at:end`` of the words; at ``start`` its preposition stands."""

    start: int
    at: int
    head: int
    end: int
    prep: str
    words: tuple[Word, ...]
    readings: tuple[Reading, ...]
    tail: str

    @property
    def normal(self) -> str:
        """The dictionary form of the head, with «ё» where the dictionary has it."""
        return self.readings[0].normal

    def can_be(self, *cases: str) -> bool:
        """Tell whether the head can stand in one of the cases here."""
        return any(one.case in cases for one in self.readings)

    @property
    def is_doer(self) -> bool:
        """Tell whether it is somebody rather than something."""
        return "anim" in self.readings[0].tags

    @property
    def is_counted(self) -> bool:
        """Tell whether a figure may be of it: of no time, unit, place or doer."""
        bare_empty = self.normal in _EMPTY and not self.tail
        placed = any("Geox" in one.tags for one in self.readings)
        return not (self.normal in _NEVER | PLACES or bare_empty or placed)

    def name(self, *cases: str) -> str:
        """Return it in the nominative, read in one of the cases where it can be."""
        found = next((one for one in self.readings if one.case in cases), self.readings[0])
        *adjectives, head = self.words
        told = [
            _cased(one, straight(one.text, like))
            for one in adjectives
            if not _POINTING.match(one.text.lower())
            for like in _agreeing(one, found)[:1]
            if "PRTF" not in like.tags
        ]
        nominative = found.case == "nomn"
        told.append(_cased(head, head.text if nominative else straight(head.text, found)))
        return " ".join(told) + self.tail

    def of(self) -> str | None:
        """Return its head in the genitive with what it is of: «завода шин»."""
        head, found = self.words[-1], self.readings[0]
        number = "plur" if "plur" in found.tags else "sing"
        form = inflected(head.text, found, "gent", number=number)
        return f"{form}{self.tail}" if form else None


def _cased(word: Word, form: str | None) -> str:
    """Return a form with the capitals of a word unless it only begins its sentence."""
    if not word.text[1:].islower() and len(word.text) > 1:
        return word.text
    form = form or word.text.lower()
    return form.capitalize() if word.text[0].isupper() and word.start else form.lower()


def _nouns(word: Word) -> tuple[Reading, ...]:
    if word.text == "ВРП":
        return readings("ВВП")  # declined alike, and the dictionary has no other
    if not word.is_one("NOUN") or word.text.lower() in _NO_NOUN:
        return ()
    named = {"Name", "Surn", "Patr"}
    return tuple(
        one
        for one in word.found
        if "NOUN" in one.tags
        and not named & one.tags
        and not ("plur" in one.tags and one.normal.endswith(_UNCOUNTED))
    )


def _agreeing(adjective: Word, noun: Reading) -> list[Reading]:
    """Return the readings of an adjective that agree with a noun."""
    return [
        one
        for one in adjective.found[:10]
        if one.tags & {"ADJF", "PRTF"}
        and one.case == noun.case
        and (
            {"plur"} <= one.tags & noun.tags
            or ("sing" in noun.tags and set(_GENDERS) & one.tags & noun.tags)
        )
    ]


def is_adjective(word: Word) -> bool:
    """Tell whether a word can be an adjective that is more than «этот» or «её»."""
    return any(one.tags & {"ADJF", "PRTF"} and "Apro" not in one.tags for one in word.found[:3])


def phrase_at(text: str, words: list[Word], at: int, start: int, prep: str) -> Phrase | None:
    """Return the phrase whose first adjective or head is at ``at``."""
    head = at
    while head < len(words) - 1 and is_adjective(words[head]):
        head += 1
    found = _fitting(words, at, head, prep)
    if not found:
        return None
    end, named = head + 1, head + 1
    open_tail = True
    closed = found[0].normal == "год" or found[0].normal in PLACES or "Geox" in found[0].tags
    while not closed and (more := _genitive(words, end)) is not None:
        normal = _fitting(words, end, more - 1, "")[0].normal
        place = normal in _NEVER | PLACES or words[more - 1].text[0].isupper()
        open_tail = open_tail and (not place or (found[0].normal == "доля" and end == head + 1))
        end = more
        named = end if open_tail else named
    tail = text[words[head].end : words[named - 1].end]
    return Phrase(start, at, head, end, prep, tuple(words[at : head + 1]), found, tail)


def _fitting(words: list[Word], at: int, head: int, prep: str) -> tuple[Reading, ...]:
    """Return the readings of a head that agree with its adjectives and its preposition."""
    wanted = {"accs", "loct"} if prep in ("на", "в", "во") else None
    return tuple(
        one
        for one in _nouns(words[head])
        if (wanted is None or one.case in wanted)
        and not (prep and one.case == "nomn")
        and all(_agreeing(each, one) for each in words[at:head])
    )


def _genitive(words: list[Word], at: int) -> int | None:
    """Return where the genitive ends that begins at ``at``."""
    head = at
    while head < len(words) - 1 and is_adjective(words[head]):
        head += 1
    if head >= len(words) or not any(one.case == "gent" for one in _fitting(words, at, head, "")):
        return None
    return head + 1


def phrases_of(text: str, words: list[Word]) -> list[Phrase]:
    """Return the phrases of a text in order."""
    found: list[Phrase] = []
    at, start, prep = 0, 0, ""
    while at < len(words):
        phrase = phrase_at(text, words, at, start if prep else at, prep)
        if phrase is not None:
            found.append(phrase)
            at, prep = phrase.end, ""
            continue
        if words[at].is_one("PREP"):
            start, prep = at, words[at].text.lower()
        elif not (words[at].text.isdigit() or is_adjective(words[at]) or words[at].is_one("Apro")):
            prep = ""
        at += 1
    return found
