"""Institutions that a Russian text names: «Орским аграрным университетом имени …».

A head noun, the adjectives before it that agree with it, and the genitives behind it make one name;
it is brought to the nominative. A common noun («новый завод в …») is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.gazetteer import BODY, MINISTRY, Entry
from coopplan.extract.morphology import Reading, inflected, readings
from coopplan.extract.places import Mention
from coopplan.extract.sentences import Span

QUOTED = r"(?:«[^«»\n]{2,90}(?:«[^«»\n]{2,60}»[^«»\n]{0,30})?»|“[^“”\n]{2,90}”|\"[^\"\n]{2,90}\")"
_HEADS = (
    "министерство", "университет", "академия", "институт", "палата", "комитет", "департамент",
    "управление", "агентство", "банк", "фонд", "федерация", "ассоциация", "союз", "центр", "совет",
    "собрание", "корпорация", "дирекция", "служба", "колледж", "техникум", "завод", "комбинат",
    "технопарк", "предприятие", "объединение", "библиотека", "музей", "театр", "больница",
    "курултай", "дума", "компания", "холдинг", "концерн", "минздрав", "хурал", "госуниверситет",
    "вуз",
    "консерватория", "филармония", "учреждение", "институция", "парламент", "маслихат",
    "дом", "госучреждение", "кенгаш", "кенеш", "горсовет", "облсовет", "райсовет",
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
}
"""Heads that are common nouns too: with a pattern, what must follow or lead; else a proper name."""
_IN_FULL = {
    "горсовет": "городской совет",
    "облсовет": "областной совет",
    "райсовет": "районный совет",
}
_TAIL_STOP = {
    "в",
    "на",
    "с",
    "со",
    "о",
    "об",
    "во",
    "из",
    "от",
    "для",
    "за",
    "до",
    "при",
    "к",
    "у",
    "где",
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
    start, adjectives = _adjectives(text, match.start(), head)
    if head.normal == "комитет" and any(map(_OF_POWER.match, adjectives)):
        return None
    end, proper = _tail(sentence, match.end(), places)
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
    words = [_agreeing(word, head) for word in adjectives]
    noun = inflected(match["head"], head, "nomn") or match["head"]
    noun = _IN_FULL.get(noun, noun)
    if match["head"][0].isupper():
        noun = noun[:1].upper() + noun[1:]
    name = " ".join([*words, noun]) + text[match.end() : end]
    name = re.sub(r"\s*\([А-ЯЁA-Z]{2,}[\w-]*\)", "", name)
    kind = MINISTRY if head.normal in ("министерство", "комитет", "департамент") else BODY
    return mention(sentence, start, end, name[:1].upper() + name[1:], kind, head.case)


def _is_proper(text: str, start: int, head: int, whole: str) -> bool:
    """Tell a name («Евразийский банк развития») from a common noun («завод в …»)."""
    if re.search(rf"{QUOTED}", whole):
        return True
    begins = not text[:start].strip(' «"—–-')
    return text[start].isupper() and not begins and len(whole.split()) > 1


_BEFORE = re.compile(r"(?:^|(?<=[\s«(\"]))([А-Яа-яЁё][\w-]+)\s+(\([А-ЯЁ][а-яё-]+\))?\s*$")
"""The word before, and what may stand in brackets behind it: «Северный (Арктический) …»."""


def _adjectives(text: str, head: int, noun: Reading) -> tuple[int, list[str]]:
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


_GENITIVE = re.compile(r"(?P<and>\s+и(?=\s)|,)?\s+(?P<word>[А-Яа-яЁё][\w-]*)")
NAMED_AFTER = re.compile(
    r"\s+(?:имени|им\.)\s+(?:[А-ЯЁ]\.\s?)*(?P<one>[А-ЯЁ][\w-]+)(?:\s+(?P<two>[А-ЯЁ][\w-]+))?"
)
_BY = re.compile(
    r"\s+по(?:\s+(?:и\s+)?[а-яё-]+(?:ам|ям|ами|у|ю|е|и|ому|ему|ой|ей|им|ым)\b){1,5}"
    r"(?:\s+[а-яё-]+(?:ов|ей|ых|их|ого|ий)\b){0,3}"
)


_FOREIGN = re.compile(
    r"(?:(?<=ниверситет)|(?<=нститут)|(?<=кадемия)|(?<=ниверситетом)|(?<=ниверситета)|(?<=нститутом)|"
    r"(?<=кадемией))\s+[А-ЯЁ][а-яё]+(?![\w-])(?!\s+[А-ЯЁ])"
)


def _unknown_name(text: str, at: int) -> re.Match[str] | None:
    """Return the name of no dictionary behind «Университет», which does not change."""
    match = _FOREIGN.match(text, at)
    known = match is not None and any(one.known for one in readings(match.group().strip()))
    return None if known else match


def _tail(sentence: Span, at: int, places: list[Mention]) -> tuple[int, bool]:
    """Return where the genitives after a head noun end, and whether a proper name is among them."""
    text, end, proper = sentence.text, at, False
    while True:
        place = next(
            (
                one
                for one in places
                if re.fullmatch(r"\s+(?:города\s+)?", text[end : one.start - sentence.start] or "x")
                and one.start - sentence.start >= end
            ),
            None,
        )
        if place is not None:
            end, proper = place.end - sentence.start, True
            continue
        for pattern in (
            NAMED_AFTER,
            re.compile(r"\s*\([А-ЯЁA-Z]{2,}[\w-]*\)"),
            re.compile(rf"\s+{QUOTED}"),
            re.compile(r"\s+[А-ЯЁ]{3,5}(?=\s+[А-ЯЁ])"),
        ):
            match = pattern.match(text, end)
            if match:
                end, proper = match.end(), True
                if pattern is NAMED_AFTER and match["two"] and not _is_first_name(match["one"]):
                    end = match.end("one")
                break
        else:
            match = _BY.match(text, end) or _unknown_name(text, end)
            if match:
                end, proper = match.end(), proper or match.re is _FOREIGN
                continue
            match = _GENITIVE.match(text, end)
            if (
                match is None
                or not is_genitive(match["word"])
                or match["word"].lower() in _TAIL_STOP
            ):
                return end, proper
            if match["and"] and not _joins(text[at:end], match) and not _goes_on(match, text):
                return end, proper
            proper = proper or match["word"][0].isupper()
            end = match.end()


def _goes_on(match: re.Match[str], text: str) -> bool:
    """Tell whether a list of fields goes on to a proper end: «культуры, развития языков и …»."""
    if match["word"][0].isupper():
        return False
    rest = text[match.end() : match.end() + _LONG_TAIL]
    stop = re.search(r"[.;:(]|\b(?:подпис|заключ|договор)", rest)
    own = rest[: stop.start()] if stop else rest
    words = re.findall(r"[А-Яа-яЁё-]+", own)
    for word in words:
        if word[0].isupper():
            return True
        if word != "и" and not is_genitive(word):
            return False
    return False


_LONG_TAIL = 80
"""Letters in which the fields of a ministry or a department end with the name of its region."""


def _joins(told: str, match: re.Match[str]) -> bool:
    """Tell whether «и» or a comma joins genitives of one name: «сельского, водного хозяйства»."""
    if not told.strip() or match["word"][0].isupper():
        return False
    last = told.split()[-1]
    adjectives = all(
        any("ADJF" in one.tags for one in readings(word)[:2]) for word in (last, match["word"])
    )
    return adjectives or match["and"] != ","


def _is_first_name(word: str) -> bool:
    return any("Name" in one.tags for one in readings(word) if one.known)


def is_genitive(word: str) -> bool:
    """Tell whether a word that is no name of a person can stand in the genitive."""
    return any(
        one.known
        and one.case == "gent"
        and {"NOUN", "ADJF", "PRTF"} & one.tags
        and not {"Name", "Surn", "Patr"} & one.tags
        for one in readings(word)[:3]
    )
