"""The six cases of one Russian word of a place name, by its ending.

The order is nominative, genitive, dative, accusative, instrumental, locative. Towns in -ово and
-ино stay as they are: declined they are surnames («губернатор Иванова»). Names that the endings
tell nothing of (Гомель but Казань, Химки) are listed.
"""

from __future__ import annotations

import re

CASES = 6
_MASCULINE_SOFT = {
    "ярославль", "гомель", "далянь", "сиань", "тяньцзинь", "шэньчжэнь", "цзинань", "чанчунь",
    "иньчуань", "ухань", "цзилинь", "хэнань", "юньнань", "тайвань", "мозырь", "хайнань", "пномпень",
    "брюссель", "израиль", "суздаль", "куангнинь", "хоабинь", "ниньбинь", "тхайбинь", "хатинь",
    "куангбинь", "биньдинь", "тэйнинь", "чавинь", "бакнинь", "намдинь",
}  # fmt: skip
_FLEETING = {
    "орел": "орл", "елец": "ельц", "череповец": "череповц", "торжок": "торжк", "египет": "египт",
}  # fmt: skip
_NOUNS_LIKE_ADJECTIVES = {"уренгой": "уренго", "ханой": "хано", "маврикий": "маврики"}
_PLURAL = {
    "химки": "химок", "клинцы": "клинцов", "люберцы": "люберец", "апатиты": "апатитов",
    "березники": "березников", "мытищи": "мытищ", "луки": "лук", "челны": "челнов",
    "чебоксары": "чебоксар", "острова": "островов", "штаты": "штатов", "эмираты": "эмиратов",
    "территории": "территорий", "филиппины": "филиппин", "нидерланды": "нидерландов",
    "мальдивы": "мальдив", "афины": "афин", "ессентуки": "ессентуков", "гавайи": "гавайев",
    "барановичи": "барановичей", "боровичи": "боровичей", "багамы": "багамов", "коморы": "коморов",
    "гренадины": "гренадин",
}  # fmt: skip
_HISSING = "жшчщц"
_VOWELS = "аеёиоуыэюя"


def cases(word: str) -> tuple[str, ...]:
    """Return the six cases of a word in lower case and without ё; the word alone where it stays."""
    for reader in (_compound, _listed, _adjective, _noun):
        found = reader(word)
        if found is not None:
            return found
    return (word,) * CASES


def _compound(word: str) -> tuple[str, ...] | None:
    """Read «Ростов-на-Дону», whose head changes, and «Каменск-Уральский», where both halves do."""
    river = re.search(r"-(?:на-[а-я]+|бисау)$", word)
    if river is not None:
        return tuple(f"{one}{river.group()}" for one in cases(word[: river.start()]))
    head, _, tail = word.partition("-")
    if tail.endswith("ский"):
        return tuple(f"{one}-{two}" for one, two in zip(cases(head), cases(tail), strict=True))
    return None


def _listed(word: str) -> tuple[str, ...] | None:
    if word in _PLURAL:
        hard = word[-1] in "аы" or word[-2] in f"{_HISSING}кгх"
        stem = word[:-1] + ("а" if hard else "я")
        return (word, _PLURAL[word], f"{stem}м", word, f"{stem}ми", f"{stem}х")
    if word in _FLEETING:
        stem = _FLEETING[word]  # the ending bears the stress: «Ельцом», not «Ельцем»
        return (word, f"{stem}а", f"{stem}у", word, f"{stem}ом", f"{stem}е")
    if word in _NOUNS_LIKE_ADJECTIVES:
        stem = _NOUNS_LIKE_ADJECTIVES[word]
        last = "и" if word.endswith("ий") else "е"
        return (word, f"{stem}я", f"{stem}ю", word, f"{stem}ем", f"{stem}{last}")
    if word == "сергиев":
        return (word, f"{word}а", f"{word}у", word, f"{word}ым", f"{word}ом")
    return None


def _adjective(word: str) -> tuple[str, ...] | None:
    stem, two = word[:-2], word[-2:]
    soft = two in ("яя", "ее") or (two == "ий" and word.endswith("ний"))
    o = "е" if soft else "о"
    y = "и" if soft or two == "ий" or stem[-1:] in "кгх" else "ы"
    if two in ("ая", "яя"):
        return (word, f"{stem}{o}й", f"{stem}{o}й", f"{stem}{'ю' if soft else 'у'}ю",
                f"{stem}{o}й", f"{stem}{o}й")  # fmt: skip
    if two in ("ий", "ый", "ой", "ое", "ее") and len(word) > 4:
        return (word, f"{stem}{o}го", f"{stem}{o}му", word, f"{stem}{y}м", f"{stem}{o}м")
    if two in ("ие", "ые") and len(word) > 4:
        return (word, f"{word[:-1]}х", f"{word[:-1]}м", word, f"{word[:-1]}ми", f"{word[:-1]}х")
    return None


def _noun(word: str) -> tuple[str, ...] | None:
    stem, one, two = word[:-1], word[-1:], word[-2:]
    if two == "ия":
        return (word, f"{stem}и", f"{stem}и", f"{stem}ю", f"{stem}ей", f"{stem}и")
    if one == "а":
        end = "и" if stem[-1:] in "кгхжшщч" else "ы"
        by = "ей" if stem[-1:] in _HISSING else "ой"
        return (word, f"{stem}{end}", f"{stem}е", f"{stem}у", f"{stem}{by}", f"{stem}е")
    if one == "я":
        return (word, f"{stem}и", f"{stem}е", f"{stem}ю", f"{stem}ей", f"{stem}е")
    if one == "ь" and word not in _MASCULINE_SOFT and not word.endswith("поль"):
        return (word, f"{stem}и", f"{stem}и", word, f"{word}ю", f"{stem}и")
    if one in "ьй":
        return (word, f"{stem}я", f"{stem}ю", word, f"{stem}ем", f"{stem}е")
    if two == "ье":
        return (word, f"{stem}я", f"{stem}ю", word, f"{stem}ем", word)
    if word.endswith("ство"):
        return (word, f"{stem}а", f"{stem}у", word, f"{word}м", f"{stem}е")
    if one in _VOWELS or not one.isalpha():
        return None
    by = "ем" if one in _HISSING else "ом"
    return (word, f"{word}а", f"{word}у", word, f"{word}{by}", f"{word}е")
