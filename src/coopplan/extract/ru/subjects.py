"""What a Russian figure counts: «16,5 тыс. тонн зерна», «товарооборот … составил 2 млрд рублей».

The rule: whoever governs the figure tells. Things counted by themselves are named by the figure, a
measure or a share by the genitive behind it; else it is the subject of the verb of amount or change
before it, the noun that it is joined to («контракты на», «мощностью», a dash), or what money goes
to. Another verb names nothing, and a figure whose governor is not clear counts nothing.
"""

from __future__ import annotations

import re

from coopplan.extract.ru.counted_phrases import Phrase, phrase_at, phrases_of
from coopplan.extract.ru.phrases import Word, words_of
from coopplan.extract.units import COUNTED_BY_ITSELF, MEASURED
from coopplan.language.morphology import inflected, readings

_RATES = ("%", "times")
_CYRILLIC = re.compile(r"[А-Яа-яЁё]+(?:-[А-Яа-яЁё]+)*")
_AMOUNTS = frozenset(
    "составить составлять достигнуть достичь достигать превысить превышать вырасти расти возрасти "
    "возрастать увеличиться увеличиваться уменьшиться уменьшаться снизиться снижаться сократиться "
    "сокращаться упасть падать подняться подниматься прибавить прибавлять дойти доходить "
    "перевалить приблизиться приближаться оцениваться исчисляться измеряться равняться стоить "
    "обойтись обходиться насчитывать занимать занять потянуть подскочить удвоиться утроиться "
    "быть".split()
)
"""Verbs whose subject is what the figure behind them is of."""
_SPENDS = frozenset(
    "уйти уходить пойти потратить тратить направить направлять выделить выделять отвести отводить "
    "предусмотреть предусматривать израсходовать потребоваться понадобиться заложить затратить "
    "предоставить дать приходиться прийтись".split()
)
"""Verbs that tell on what money goes, or to what a share falls: «на дороги направят»."""
_INVESTS = {
    "вложить": "вложения", "вкладывать": "вложения",
    "инвестировать": "инвестиции", "проинвестировать": "инвестиции",
}  # fmt: skip
_PARAMETERS = frozenset(
    "мощность стоимость цена площадь объём протяжённость длина ширина вместимость ёмкость "
    "численность грузоподъёмность производительность бюджет".split()
)
_JOINTS = frozenset("размер сумма объём количество предел эквивалент уровень район".split())
"""Nouns that only join a figure to what it is of: «в размере», «на сумму»."""
_TRADED = frozenset(
    "товарооборот торговля оборот экспорт импорт транзит грузооборот грузопоток пассажиропоток "
    "инвестиция".split()
)
"""Indicators that a figure is of in any case, where its own verb has no subject."""
_ACTIONS = frozenset(
    "строительство создание открытие реализация запуск ввод осуществление возведение сооружение "
    "закупка приобретение".split()
)
_STEPS = frozenset("до на в во за к с от под".split())
_PART = re.compile(r"(?:в том числе|из (?:них|которых|этой суммы))\b[^,]*$", re.IGNORECASE)
_WHOSE = re.compile(r"\s*(?:её|ее|его|их|всех|всей|всего|от)(?=\s)", re.IGNORECASE)
_BREAK = re.compile(r"[.!?]\s+(?=[А-ЯЁ])|[;:]\s+|«(?=[^»]*$)")
_FAR, _LEAD = 160, 600
"""Letters behind and before a figure that are looked at."""


def subject(before: str, quote: str, after: str, unit: str) -> str | None:
    """Return what a figure counts, from the words around it; None where no noun is near."""
    if unit == "jobs":
        return "рабочие места"
    if unit in COUNTED_BY_ITSELF:
        return _thing(before, quote, after, unit)
    behind = _genitive(after, unit)
    if behind is not None:
        return behind
    return _Lead(before, unit).named() or _behind_verb(before, after, unit)


def _thing(before: str, quote: str, after: str, unit: str) -> str | None:
    """Return the thing itself with its genitives: «предприятий лёгкой промышленности»."""
    nouns = _CYRILLIC.findall(quote)
    if not nouns:
        return None
    if nouns[-1].lower().startswith("человек"):
        return _Lead(before, unit).named() or "человек"
    found = next((one for one in readings(nouns[-1]) if "NOUN" in one.tags), None)
    form = found and inflected(nouns[-1], found, "gent", number="plur")
    more = _genitive(after, unit)
    return f"{form or nouns[-1].lower()}{f' {more}' if more else ''}"


def _genitive(after: str, unit: str) -> str | None:
    """Return the genitive right behind a figure, in the nominative behind money."""
    own = _WHOSE.match(after) if unit == "%" else None
    text = after[own.end() if own else 0 :][:_FAR]
    if unit == "times" or not re.match(r"\s+[А-Яа-яЁё]", text):
        return None
    words = words_of(text)
    phrase = phrase_at(text, words, 0, 0, "")
    if phrase is None or not phrase.can_be("gent") or not phrase.is_counted:
        return None
    if unit in MEASURED or unit in COUNTED_BY_ITSELF or unit == "%":
        head = phrase.words[-1]
        return f"{text[phrase.words[0].start : head.end]}{phrase.tail}"
    return None if phrase.is_doer else phrase.name("gent")


def _behind_verb(before: str, after: str, unit: str) -> str | None:
    """Return the subject behind the figure («на 5 % вырос экспорт»), or on what money goes."""
    text = re.split(r"[.;:,!?()]", after[:_FAR])[0]
    words = words_of(text)
    phrases = phrases_of(text, words)
    verb = next((one for one in words if not one.is_one("ADVB", "PRCL")), None)
    if verb is not None and verb.is_one("VERB", "PRTS"):
        changes = verb.first.normal in _AMOUNTS or unit in _RATES
        for one in phrases if changes else ():
            if not one.prep and one.is_counted and not one.is_doer:
                done = unit in _RATES and one.can_be("accs")
                return one.name("nomn", "accs") if done or _agree(one, verb) else None
    told = [*words_of(before[-_FAR:]), *words[:1]]
    if unit in _RATES or not any(one.found and one.first.normal in _SPENDS for one in told):
        return None
    goes = next((one for one in phrases if one.prep == "на"), None)
    return goes.name("accs") if goes and goes.start < 2 and _goes(goes) else None


def _goes(phrase: Phrase) -> bool:
    return phrase.is_counted and not phrase.is_doer and phrase.can_be("accs")


def _agree(phrase: Phrase, verb: Word) -> bool:
    """Tell whether a phrase can be the subject of a verb."""
    told = verb.first.tags
    for one in phrase.readings:
        if one.case == "nomn" and told & one.tags & {"sing", "plur"}:
            genders = told & {"masc", "femn", "neut"}
            if not genders or "plur" in told or genders & one.tags:
                return True
    return False


class _Lead:
    """The words before a figure, read from the figure back to what governs it."""

    def __init__(self, before: str, unit: str) -> None:
        text = re.sub(r"\([^()]*\)", " ", before[-_LEAD:]).rstrip()
        self.labels = text.endswith(":")
        text = _BREAK.split(text.rstrip(": "))[-1].replace("(", ",")
        self.text, self.unit = text, unit
        self.words = words_of(text)
        self.phrases = phrases_of(text, self.words)
        self.ending = {one.end - 1: one for one in self.phrases}

    def named(self) -> str | None:
        """Return the name of what governs the figure."""
        if _PART.search(self.text):
            return None
        at, step, beside = len(self.words) - 1, "", list[Phrase]()
        labels, near, last = self.labels, None, len(self.words)
        while at >= 0:
            word, phrase = self.words[at], self.ending.get(at)
            if phrase is not None:
                if phrase.normal in _JOINTS and phrase.prep in ("в", "на", "во") and not beside:
                    at, step, last = phrase.start - 1, "на", phrase.start
                    continue
                if not phrase.prep and (found := self._joined(phrase, step, labels, beside)):
                    return found
                if phrase.prep:
                    beside.append(phrase)
                    near = near or (phrase if phrase.end == last and step == "на" else None)
                at = phrase.start - 1
                continue
            if word.is_one("VERB", "INFN", "GRND", "PRTS"):
                return self._of_verb(at, step, beside) or self._near(near)
            if word.text in "—–-" or word.text.strip() == "-":
                labels = True
            elif word.text in ",;":
                return self._earlier(at) if step else None
            elif word.text.lower() in _STEPS and not beside:
                step, last = word.text.lower(), at
            at -= 1
        return self._near(near)

    def _joined(self, one: Phrase, step: str, labels: bool, beside: list[Phrase]) -> str | None:
        """Return the name of a noun that the figure is joined to."""
        if one.normal in _PARAMETERS and one.can_be("ablt") and not step and not beside:
            return self._parameter(one)
        if one.normal == "тонна" and step == "на" and self.unit not in {*MEASURED, *_RATES}:
            goods = phrase_at(self.text, self.words, one.head + 1, one.head + 1, "")
            return goods.name("gent") if goods and one.tail and goods.is_counted else None
        if not one.is_counted or one.is_doer:
            return None
        verb = self.words[one.start - 1] if one.start else None
        acts = verb is not None and verb.is_one("VERB", "INFN", "GRND", "PRTS")
        rules = acts and verb is not None and verb.first.normal in _AMOUNTS
        if not (one.can_be("nomn", "accs") or (step == "на" and self.unit not in _RATES)):
            return None
        if not (labels or rules or (self.unit != "people" and (step or not acts))):
            return None
        pair = self.ending.get(one.start - 2) if verb and verb.text.lower() == "и" else None
        if pair is None or pair.prep or not pair.is_counted or pair.is_doer:
            return self._whole(one)
        cases = ("gent",) if pair.readings[0].case == "gent" else ("nomn", "accs")
        return f"{pair.name(*cases)} и {one.name(*cases)}"

    def _whole(self, one: Phrase) -> str:
        """Return a name with what it cannot do without: «доля … в торговле», «договор о …»."""
        after = next((each for each in self.phrases if each.start == one.end), None)
        name = one.name("nomn", "accs")
        taken = {"доля": ("в", "во"), "инвестиция": ("в",), "вложение": ("в",)}
        if after is None or not after.is_counted:
            return name
        if after.prep in (*taken.get(one.normal, ()), "о", "об"):
            begin = self.words[after.start].start
            return f"{name} {self.text[begin : after.words[-1].end]}{after.tail}"
        return name

    def _parameter(self, one: Phrase) -> str:
        """Return «мощность завода» where «завод мощностью» stands before the figure."""
        name = one.words[-1].text.lower()
        read = next((each for each in readings(name) if each.case == "ablt"), None)
        name = (read and inflected(name, read, "nomn")) or name
        owner = self.ending.get(one.start - 1)
        inner = self._inner(owner) if owner is not None else None
        if inner is None or inner.is_doer or not inner.is_counted:
            return name
        whose = inner.of()
        return f"{name} {whose}" if whose else name

    def _inner(self, one: Phrase) -> Phrase | None:
        """Return what an action is done to («открытие станции»), or the phrase itself."""
        if one.normal not in _ACTIONS:
            return one
        return phrase_at(self.text, self.words, one.head + 1, one.head + 1, "")

    def _of_verb(self, at: int, step: str, beside: list[Phrase]) -> str | None:
        """Return what the verb before the figure tells it of."""
        verb = self.words[at]
        normal = verb.first.normal
        if normal in _INVESTS:
            return _INVESTS[normal]
        if normal in _SPENDS:
            around = [*beside, *reversed([one for one in self.phrases if one.end <= at])]
            goes = (one for one in around if one.prep == "на" and _goes(one))
            return next((one.name("accs") for one in goes), None)
        if (step and self.unit != "people") or normal in _AMOUNTS or self.unit == "MW":
            return self._subject(at) or self._earlier(at)
        if self.unit in MEASURED:
            ones = (one for one in self.phrases if one.end <= at and not one.prep)
            told = (one for one in ones if one.normal in _TRADED and one.can_be("ablt"))
            return next((one.name("ablt") for one in told), None)
        return None

    def _subject(self, at: int) -> str | None:
        """Return the nearest noun before a verb that can be its subject."""
        verb = self.words[at]
        free = verb.is_one("INFN", "GRND")
        for one in reversed(self.phrases):
            if one.end > at or one.prep or not one.is_counted or one.is_doer:
                continue
            if one.can_be("nomn") if free else _agree(one, verb):
                return self._whole(one)
        return None

    def _earlier(self, at: int) -> str | None:
        """Return what the amounts before are of: «товарооборот составил …, что на 5 % больше»."""
        for one in reversed(self.phrases):
            if one.end > at or not one.is_counted or one.is_doer:
                continue
            if one.normal in _TRADED:
                return one.name("nomn")
            verb = next((each for each in self.words[one.end :] if each.is_one("VERB")), None)
            if not one.prep and verb and verb.first.normal in _AMOUNTS and _agree(one, verb):
                return self._whole(one)
        return None

    def _near(self, one: Phrase | None) -> str | None:
        """Return the noun behind a preposition that «на» joins the figure to: «в станции на …»."""
        inner = self._inner(one) if one is not None and self.unit not in _RATES else None
        return inner.name() if inner and inner.is_counted and not inner.is_doer else None
