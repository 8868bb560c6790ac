"""Institutions that a Russian text names: «Орским аграрным университетом имени …».

A head noun, the adjectives before it that agree with it, and the genitives behind it make one name;
it is brought to the nominative. A common noun («новый завод в …») is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.gazetteer import BODY, MINISTRY, Entry
from coopplan.extract.mention import Mention
from coopplan.extract.ru import genitives
from coopplan.extract.sentences import Span
from coopplan.language.morphology import Reading, inflected, readings

_HEADS = (
    "министерство", "университет", "академия", "институт", "палата", "комитет", "департамент",
    "управление", "агентство", "банк", "фонд", "федерация", "ассоциация", "союз", "центр", "совет",
    "собрание", "корпорация", "дирекция", "служба", "колледж", "техникум", "завод", "комбинат",
    "технопарк", "предприятие", "объединение", "библиотека", "музей", "театр", "больница",
    "курултай", "дума", "компания", "холдинг", "концерн", "минздрав", "хурал", "госуниверситет",
    "вуз",
    "консерватория", "филармония", "учреждение", "институция", "парламент", "маслихат",
    "школа", "училище", "капелла", "лицей", "гимназия", "отделение", "филиал", "представительство",
    "дом", "госучреждение", "кенгаш", "кенеш", "горсовет", "облсовет", "райсовет", "заксобрание",
    "госсовет", "госсобрание", "облсобрание", "облдума", "гордума",
)  # fmt: skip
_HEAD = re.compile(
    r"(?<![\w-])(?P<head>"
    + "|".join(
        rf"{re.escape(head[:-1] if head[-1] in 'аяоеь' else head)}\w{{0,3}}"
        for head in sorted(_HEADS, key=len, reverse=True)
    )
    + r")(?![\w-])",
    re.IGNORECASE,
)
_MEANT = {
    "совет": re.compile(
        r"\s+(?:народных\s+)?депутатов|\s+муфтиев|\s+ветеранов|"
        r"\s+муниципальных\s+образований|^Государственн\w+\s+совет|"
        r"^[А-ЯЁ]\S+(?:ск|цк)\S+\s+(?:городск|областн|районн)\w+\s+совет",
        re.IGNORECASE,
    ),
    "собрание": re.compile(r"(?i)законодательн|государственн|национальн|окружн|городск|областн"),
    "дом": re.compile(
        r"(?i)\bдом\w{0,3}\s+(?:дружбы|молод[её]жи|культуры|творчества|народного\s+творчества|"
        r"уч[её]ных|учителя|предпринимател[яей]+|ветеранов|техники|науки|рем[её]сел|национальностей)"
    ),
    "центр": None,
    "союз": None,
    "служба": None,
    "управление": None,
    "завод": None,
    "фонд": None,
    "банк": None,
    "компания": None,
    "предприятие": None,
    "объединение": None,
    "вуз": None,
    "школа": None,
    "отделение": re.compile(r"^[А-ЯЁ]\S+(?:ск|цк)\S+\s+отделени\w+\s+\S*[А-ЯЁ]"),
    "филиал": re.compile(r"^[А-ЯЁ]\S+(?:ск|цк)\S+\s+филиал\w*\s+\S*[А-ЯЁ]"),
    "представительство": re.compile(r"^[А-ЯЁ]\S+(?:ск|цк)\S+\s+представительств\w+\s+\S*[А-ЯЁ]"),
}
"""Heads that are common nouns too: with a pattern, what must follow or lead; else a proper name."""
_IN_FULL = {
    "горсовет": "городской совет",
    "облсовет": "областной совет",
    "райсовет": "районный совет",
}


def find(sentence: Span, places: list[Mention]) -> Iterator[Mention]:
    """Yield the institutions that a sentence names, in order; ``places`` are those it names."""
    for match in _HEAD.finditer(sentence.text):
        got = _institution(sentence, match, places)
        if got is not None:
            yield got


def mention(
    sentence: Span, start: int, end: int, name: str, kind: str, case: str | None
) -> Mention:
    """Return an organisation at a place in a sentence, which has no code."""
    name = " ".join(name.split())
    entry = Entry(kind, "", name, "", "")
    return Mention(entry, sentence.start + start, sentence.start + end, name, case=case)


_OF_POWER = re.compile(r"(?:исполнительн|народн|постоянн)", re.IGNORECASE)
_OF_PARTY = re.compile(r"\s+(?:КПК|Компарти|Коммунистическ|партии)")
"""Committees that govern a place or a party: whoever signs for them signs for the place."""


def _institution(sentence: Span, match: re.Match[str], places: list[Mention]) -> Mention | None:
    """Return «Омский государственный университет имени …» around its head noun."""
    text = sentence.text
    head = next(
        (one for one in readings(match["head"]) if one.normal in _HEADS and "NOUN" in one.tags),
        None,
    )
    if head is None:
        return None
    start, adjectives = adjectives_before(text, match.start(), head)
    if head.normal == "комитет" and any(map(_OF_POWER.match, adjectives)):
        return None
    second = _SECOND.match(text, match.end()) if head.normal == "собрание" else None
    end, proper = genitives.tail(sentence, second.end() if second else match.end(), places)
    if head.normal == "комитет" and _OF_PARTY.match(text, match.end()):
        return None
    if head.normal in _MEANT:
        pattern = _MEANT[head.normal]
        whole = text[start:end]
        if pattern is not None and not pattern.search(whole):
            return None
        manages = (
            head.normal in ("управление", "фонд", "союз", "служба")
            and proper
            and len(whole.split()) > 3
        )
        if pattern is None and not manages and not _is_proper(text, start, match.start(), whole):
            return None
    elif not (
        adjectives or proper or (match["head"][0].isupper() and end > match.end())
    ) or not any(letter.isupper() for letter in text[start:end]):
        return None
    if "plur" in head.tags or re.match(r"Российск\w+ Федераци", text[start:end]):
        return None
    name = singular(match["head"], adjectives, head)
    if second:
        name = f"{name} — {_SECOND_NAME[second['name'].lower()[:4]]}"
    name += text[second.end() if second else match.end() : end]
    name = genitives.IN_BRACKETS.sub("", name)
    kind = MINISTRY if head.normal in ("министерство", "комитет", "департамент") else BODY
    return mention(sentence, start, end, name[:1].upper() + name[1:], kind, head.case)


def singular(word: str, adjectives: list[str], head: Reading) -> str:
    """Return a head noun with the adjectives before it, in the nominative singular."""
    noun = inflected(word, head, "nomn") or word
    noun = _IN_FULL.get(noun, noun)
    if word[0].isupper():
        noun = noun[:1].upper() + noun[1:]
    return " ".join([*(_agreeing(one, head) for one in adjectives), noun])


_SECOND = re.compile(r"\s*[—–-]\s*(?P<name>(?:Эл\s+)?Курулта|Хурал)\w*", re.IGNORECASE)
_SECOND_NAME = {"куру": "Курултай", "эл к": "Эл Курултай", "хура": "Хурал"}
"""The second name of a parliament, in its own language: «Государственное Собрание — Курултай»."""


def _is_proper(text: str, start: int, head: int, whole: str) -> bool:
    """Tell a name («Евразийский банк развития») from a common noun («завод в …»)."""
    if re.search(rf"{genitives.QUOTED}", whole):
        return True
    begins = not text[:start].strip(' «"—–-')
    return text[start].isupper() and not begins and len(whole.split()) > 1


_BEFORE = re.compile(r"(?:^|(?<=[\s«(\"]))([А-Яа-яЁё][\w-]+)\s+(\([А-ЯЁ][а-яё-]+\))?\s*$")
"""The word before, and what may stand in brackets behind it: «Северный (Арктический) …»."""


def adjectives_before(text: str, head: int, noun: Reading) -> tuple[int, list[str]]:
    """Return the adjectives right before a head noun that agree with it, and where they start."""
    words: list[str] = []
    start = head
    while True:
        match = _BEFORE.search(text[:start])
        if match is None or not _agrees(match.group(1), noun):
            return start, words
        if _passing(match.group(1)):
            return start, words
        words[:0] = [match.group(1), *([match.group(2)] if match.group(2) else [])]
        start = match.start(1)


def _passing(word: str) -> bool:
    """Tell whether an adjective only points or praises: «новый», «этот», «крупнейший»."""
    return (
        re.match(
            r"глав(?:ой|ою)$|(?:нов|эт|друг|крупн|ведущ|наш|сво|местн|данн|один|одн|так|котор|кажд|российск|казахстанск|"
            r"китайск|белорусск|узбекск|кыргызск|киргизск|иностранн|профильн|совместн|отечественн)\w*$",
            word,
        )
        is not None
        and not word[0].isupper()
    )


def _agrees(word: str, noun: Reading) -> bool:
    return any(
        ("ADJF" in one.tags or "PRTF" in one.tags)
        and one.case == noun.case
        and (("plur" in one.tags) == ("plur" in noun.tags))
        for one in readings(word)
    )


def _agreeing(word: str, noun: Reading) -> str:
    if word[0] == "(":
        return f"({_agreeing(word[1:-1], noun)})"
    gender = next((tag for tag in ("masc", "femn", "neut") if tag in noun.tags), "masc")
    for one in readings(word):
        if ("ADJF" in one.tags or "PRTF" in one.tags) and one.case == noun.case:
            form = inflected(word, one, "nomn", gender)
            if form:
                return cased(form, word)
    return word


def cased(form: str, like: str) -> str:
    parts, model = form.split("-"), like.split("-")
    return "-".join(
        part[:1].upper() + part[1:] if at < len(model) and model[at][:1].isupper() else part
        for at, part in enumerate(parts)
    )
