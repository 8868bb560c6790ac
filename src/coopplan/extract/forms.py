"""The case forms of place names: Russian ones spelled out, Kazakh ones by what may follow a name.

Only as much grammar as names of places need: adjectives in hard and soft declension, nouns by
their endings. Forms that do not exist cost nothing; a form that is missing costs a party.
"""

from __future__ import annotations

import re
from functools import cache

_MASCULINE_SOFT = {
    "ставрополь", "ярославль", "гомель", "симферополь", "тирасполь", "далянь", "сиань", "тяньцзинь",
    "шэньчжэнь", "цзинань", "чанчунь", "иньчуань", "ухань", "цзилинь", "хэнань", "юньнань",
    "тайвань", "мозырь",
}  # fmt: skip
_HEADS = {
    "префектура", "республика", "область", "провинция", "аймак", "остан", "край", "город", "штат",
    "остров", "страна",
}  # fmt: skip
_FLEETING = {
    "орёл": "орл", "орел": "орл", "елец": "ельц", "череповец": "череповц", "торжок": "торжк",
}  # fmt: skip
_PLURAL = {"химки", "клинцы", "люберцы", "апатиты", "березники", "мытищи", "луки"}
_CASES = 6  # nominative, genitive, dative, accusative, instrumental, locative

KAZAKH_SUFFIX = re.compile(
    r"(?:[-’'])?(?:(?:ы|і|сы|сі)?(?:н(?:ың|ің)|д(?:ың|ің)|т(?:ың|ің)|н(?:а|е)|ғ(?:а|е)|г(?:а|е)|"
    r"қ(?:а|е)|к(?:а|е)|н(?:ы|і)|д(?:ы|і)|т(?:ы|і)|н|нда|нде|да|де|та|те|"
    r"ндағы|ндегі|дағы|дегі|тағы|тегі|нан|нен|дан|ден|тан|тен|мен|бен|пен)?"
    r"|лық|лік|дық|дік|тық|тік|сының|сінің|лары(?:ның|на|н|нда|мен)?|лері(?:нің|не|н|нде|мен)?)"
)
"""What may follow the stem of a Kazakh name: possessive and case, in any harmony."""


@cache
def declined(name: str) -> frozenset[str]:
    """Return the forms of a Russian place name in lower case, every case, singular.

    Words up to the head noun («область» in «область Абай») change, those after it may: both
    «Республики Татарстан» and «Республике Татарстана» are met.
    """
    parts = name.lower().replace("ё", "е").split()
    head = next((at for at, word in enumerate(parts) if word in _HEADS), len(parts) - 1)
    if head == 0 and len(parts) > 1:
        fixed = " ".join(parts[1:])
        forms = {f"{one} {fixed}" for one in _word(parts[0])}
        if len(parts) == 2:
            for one in _word(parts[0]):
                forms |= {f"{one} {other}" for other in _word(parts[1])}
        return frozenset(forms)
    table = [_word(word) for word in parts[: head + 1]]
    tail = "".join(f" {word}" for word in parts[head + 1 :])
    forms = {" ".join(column[case] for column in table) + tail for case in range(_CASES)}
    if tail and "–" in parts:
        last = _word(parts[-1])
        stem = " ".join([*parts[head + 1 : -1]])
        forms |= {
            " ".join(column[case] for column in table) + f" {stem} {last[case]}"
            for case in range(_CASES)
        }
    return frozenset(forms)


def _word(word: str) -> tuple[str, ...]:
    """Return the six singular cases of one word by its ending."""
    river = re.search(r"-на-[а-я]+$", word)
    if river is not None:
        return tuple(f"{one}{river.group()}" for one in _word(word[: river.start()]))
    if "-" in word and word.endswith("ский"):
        head, _, tail = word.partition("-")  # «Каменска-Уральского»: both halves change
        return tuple(f"{one}-{two}" for one, two in zip(_word(head), _word(tail), strict=True))
    if word in _FLEETING:
        stem = _FLEETING[word]
        return (word, f"{stem}а", f"{stem}у", word, f"{stem}ом", f"{stem}е")
    stem, one = word[:-1], word[-1:]
    two = word[-2:]
    if two == "ая":
        stem = word[:-2]
        return (word, f"{stem}ой", f"{stem}ой", f"{stem}ую", f"{stem}ой", f"{stem}ой")
    if two == "яя":
        stem = word[:-2]
        return (word, f"{stem}ей", f"{stem}ей", f"{stem}юю", f"{stem}ей", f"{stem}ей")
    if word == "сергиев":
        return (word, f"{word}а", f"{word}у", word, f"{word}ым", f"{word}ом")
    if two in ("ие", "ые") and word in ("великие", "набережные", "минеральные"):
        return (word, f"{stem}х", f"{stem}м", word, f"{stem}ми", f"{stem}х")
    if two in ("ий", "ый", "ой") and len(word) > 4 and word != "уренгой":
        stem = word[:-2]
        soft = "им" if two == "ий" or stem[-1:] in "кгх" else "ым"
        return (word, f"{stem}ого", f"{stem}ому", word, f"{stem}{soft}", f"{stem}ом")
    if two == "ия":
        return (word, f"{stem}и", f"{stem}и", f"{stem}ю", f"{stem}ей", f"{stem}и")
    if one == "а":
        end = "и" if stem[-1:] in "кгхжшщч" else "ы"
        return (word, f"{stem}{end}", f"{stem}е", f"{stem}у", f"{stem}ой", f"{stem}е")
    if one == "я":
        return (word, f"{stem}и", f"{stem}е", f"{stem}ю", f"{stem}ей", f"{stem}е")
    if one == "ь" and word not in _MASCULINE_SOFT:
        return (word, f"{stem}и", f"{stem}и", word, f"{word}ю", f"{stem}и")
    if one in "ьй":
        return (word, f"{stem}я", f"{stem}ю", word, f"{stem}ем", f"{stem}е")
    if two == "ье":
        return (word, f"{stem}я", f"{stem}ю", word, f"{stem}ем", word)
    if word == "челны":
        return (word, "челнов", "челнам", word, "челнами", "челнах")
    if word.endswith(("ы", "и")) and word in _PLURAL:
        stem = word[:-1]
        few = {
            "химки": "химок",
            "клинцы": "клинцов",
            "люберцы": "люберец",
            "апатиты": "апатитов",
            "березники": "березников",
        }.get(word, stem)
        hard = "а" if word.endswith("ы") or stem[-1] in "кгх" else "я"
        return (word, few, f"{stem}{hard}м", word, f"{stem}{hard}ми", f"{stem}{hard}х")
    if word == "чебоксары":
        return (word, "чебоксар", "чебоксарам", word, "чебоксарами", "чебоксарах")
    if one in "аеёиоуыэюя)" or not one.isalpha():
        return (word,) * _CASES
    return (word, f"{word}а", f"{word}у", word, f"{word}ом", f"{word}е")


_ADJECTIVE = re.compile(r"(.+(?:ск|цк|льн|чн))(ая|ий|ой)$")
ADJECTIVE_ENDING = re.compile(r"(?:ая|ой|ую|ою|ий|ого|ому|им|ом|ие|их|ими|ое|ей)$")


def adjective_stem(name: str) -> str | None:
    """Return the stem of the adjective in «Омская область»: what shared lists are found by."""
    parts = name.lower().replace("ё", "е").split()
    if len(parts) < 2 or parts[-1] not in ("область", "край", "округ", "велаят", "республика"):
        return None
    match = _ADJECTIVE.match(parts[0])
    return match.group(1) if match else None
