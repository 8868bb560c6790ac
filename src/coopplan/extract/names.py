"""Names of people brought to the nominative: «Сериком Шапкеновым» is Серик Шапкенов.

The guesser of the morphology is wrong on names it does not know, so a surname is read by its
ending under each case and gender, a first name by the dictionary or its ending, and the pair that
agrees best wins; the case of the office before the name («акимом») is the strongest hint.
"""

from __future__ import annotations

import re
from functools import lru_cache

from coopplan.extract.eastern_names import surname_first
from coopplan.extract.ru import particles
from coopplan.language.morphology import nominative as inflected
from coopplan.language.morphology import readings

_CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")
_VOWELS = "аеёиоуыэюяәөүұі"
_HISSING = "жшчщ"
_INDECLINABLE = re.compile(r"(?:[оеиуюэ]|[иы]х|ко|дзе|швили|ны|лы|ұлы|улы|кызы|қызы)$")
_DECLINED = re.compile(r"[оеё]ве$|ине$|ову$|еву$|ину$|[ое]го$|[ое]му$")
"""Cases of surnames that end in a vowel only there: «Бельского», «Долгому»."""
_IN_DATIVE = re.compile(r"\w{3}[бвгджзклмнпрстфхцчшщ](?<!ск)(?<!огл)у$")
"""Datives of foreign surnames, but «Попеску»."""
_RUSSIAN_SURNAME = re.compile(r"(?:ов|ев|ёв|ин|ын)$")
_PATRONYMIC = re.compile(
    r"(?P<masc>(?:[оеё]вич|ич|ьич)(?P<mc>а|у|ем|е)?)$|(?P<femn>(?:[оеё]вн|ичн|иничн)(?P<fc>а|ы|е|у|ой))$"
)
_TURKIC = re.compile(r"\s(?:(?P<son>оглы|оглу|угли|уулу|улы)|кызы|гызы|кизи)$")
"""Patronymics in two words, which do not decline."""
_MASC_ENDS = {"": "nomn", "а": "gent", "у": "datv", "ем": "ablt", "е": "loct"}
_FEMN_ENDS = {"а": "nomn", "ы": "gent", "е": "datv", "у": "accs", "ой": "ablt"}


def _surname(word: str, case: str, gender: str) -> tuple[str, float] | None:
    """Return the nominative of a surname read in this case and gender, and how likely that is."""
    if gender == "femn":
        return _surname_femn(word, case)
    if case == "nomn":
        if re.search(
            r"(?:[оеё]вым|иным|ским|цким|ского|цкого|скому|овой|евой|иной|ову|еву)$", word
        ):
            return None
        if word.endswith("ом") and len(word) > 4:
            return word, 0.3
        likely = _RUSSIAN_SURNAME.search(word) or word.endswith(("ий", "ый", "ко", "ых"))
        vowel = word[-1] in "ая"
        return word, 1.0 if likely else 0.1 if vowel else 0.6
    if word.endswith(("ский", "цкий")) or _RUSSIAN_SURNAME.search(word):
        return None
    if _INDECLINABLE.search(word) and not _DECLINED.search(word):
        return word, 0.6
    endings = {
        "gent": ("а", "я", "ого", "его"), "accs": ("а", "я", "ого", "его"),
        "datv": ("у", "ю", "ому", "ему"),
        "ablt": ("ым", "им", "ом", "ем", "ём"), "loct": ("е", "ом"),
    }[case]  # fmt: skip
    for ending in sorted(endings, key=len, reverse=True):
        if not word.endswith(ending):
            continue
        stem = word[: -len(ending)]
        if len(stem) < 2:
            continue
        if ending in ("ого", "ому") or (ending == "ом" and stem.endswith(("ск", "цк"))):
            return stem + ("ий" if stem[-1] in "кгх" else "ый"), 1.0
        if ending == "им" and stem.endswith(("ск", "цк")):
            return stem + "ий", 1.2
        if ending == "ём":
            return stem + ("ь" if stem[-1] in "лнрт" else ""), 0.8
        if ending == "ым":
            return (stem, 1.2) if _RUSSIAN_SURNAME.search(stem) else (stem + "ый", 0.5)
        if ending in ("им", "его", "ему"):
            if stem[-1] in _HISSING:
                return stem + "ий", 1.0
            continue
        if _RUSSIAN_SURNAME.search(stem):
            if ending == "ом" and case == "ablt":  # «Тамдыном»: no Russian surname declines so
                return stem, 0.6
            return (stem, 1.0) if ending in ("а", "у", "е") else None
        if ending in ("я", "ю", "ем") and stem[-1] in _VOWELS:
            return stem + "й", 0.8
        if ending in ("я", "ю"):
            return stem + "ь", 0.6
        if stem[-1] not in _VOWELS:
            return stem, 0.8 if ending in ("ом", "ем") else 0.6
    if word[-1] in "ыи" and case == "gent":
        return word[:-1] + "а", 0.3
    if word.endswith(("ой", "ей")) and case == "ablt":
        return _of_ablative(word), 0.3
    if word[-1] not in _VOWELS or word[-1] in "ая":
        return word, 0.2  # «Вадима Богуш»: a surname that the text leaves as it is
    return None


def _of_ablative(word: str) -> str:
    """Return the nominative of a name in -ой or -ей: «Куделей» is «Куделя», «Гончей» «Гонча»."""
    soft = word.endswith("ей") and word[-3:-2] not in f"{_HISSING}ц"
    return word[:-2] + ("я" if soft else "а")


def _surname_femn(word: str, case: str) -> tuple[str, float] | None:
    stem = word[:-1]
    if case == "nomn":
        if re.search(r"(?:ова|ева|ёва|ина|ына|ая)$", word):
            return word, 1.0
        return None if _RUSSIAN_SURNAME.search(word) else (word, 0.4)
    if re.search(r"(?:ов|ев|ёв|ин|ын)ой$", word):
        return (word[:-2] + "а", 1.0) if case != "accs" else None
    if word.endswith(("ской", "цкой")):
        return (word[:-2] + "ая", 1.0) if case != "accs" else None
    if case == "accs" and re.search(r"(?:ов|ев|ёв|ин|ын)у$", word):
        return stem + "а", 1.0
    if case == "accs" and word.endswith("ую"):
        return word[:-2] + "ая", 1.0
    if word[-1] not in "аяой" and not _RUSSIAN_SURNAME.search(word):
        return word, 0.4
    if case == "ablt" and word.endswith(("ой", "ей")):
        return _of_ablative(word), 0.3
    if re.search(r"(?:ко|[иы]х|дзе|швили)$", word):
        return word, 0.4  # «Инной Святенко»
    return None


def _first(word: str, case: str, gender: str) -> tuple[str, float] | None:
    """Return the nominative of a first name read in this case and gender."""
    lower = word.lower()
    if "-" in word:
        head, _, tail = word.rpartition("-")
        got = _first(tail, case, gender)
        own = _first(head, case, gender) if case != "nomn" and len(head) > 3 else None
        return (f"{own[0] if own else head}-{got[0]}", got[1]) if got else None
    for one in readings(lower):
        if not one.known or not {"Name", "sing"} <= one.tags:
            continue
        if gender in one.tags and one.case == case:
            form = inflected(lower, frozenset({"Name", gender, case}))
            if form:
                return form, 1.5
    if any(one.known and {"Name", "sing"} <= one.tags for one in readings(lower)):
        if (case, gender) == ("nomn", "femn") and lower[-1] in "ая":
            return lower, 0.4  # «Муниса», which the dictionary has as a form of «Мунис» alone
        return None
    return _unknown_first(lower, case, gender)


def _unknown_first(word: str, case: str, gender: str, least: int = 5) -> tuple[str, float] | None:
    """Return the nominative of a name of no dictionary; ``least``: letters of one «with» whom."""
    if gender == "femn":
        consonant = word[-1] not in _VOWELS
        table = {"nomn": "ая", "gent": "ыи", "datv": "е", "accs": "ую", "loct": "е"}
        if case == "ablt":
            return (_of_ablative(word), 0.5) if word.endswith(("ой", "ей")) else None
        if word[-1] in table[case]:
            return word[:-1] + ("а" if word[-1] in "аыеу" else "я"), 0.7 if case == "nomn" else 0.4
        return (word, 0.2) if consonant and case == "nomn" else None
    if case != "nomn" and word.endswith(_LIKE_WOMENS[case]) and len(word) > 3:
        got = _unknown_masc(word, case, least)
        like = _of_ablative(word) if case == "ablt" else f"{word[:-1]}а"
        return got or (like, 0.2)  # «Усамой», «Гезе»
    return _unknown_masc(word, case, least)


_LIKE_WOMENS = {
    "gent": ("ы",), "datv": ("ме", "зе", "фе", "ке", "де"), "accs": ("му", "зу", "фу", "ку"),
    "loct": (), "ablt": ("ой",),
}  # fmt: skip
"""Endings of a man's name in -а under each case."""


def _unknown_masc(word: str, case: str, least: int) -> tuple[str, float] | None:
    consonant = word[-1] not in _VOWELS
    if case == "nomn":
        if word.endswith(("ом", "ем")) and len(word) >= least:
            return word, 0.3  # «Цзюньпэном»: hardly a name that ends so by nature
        return word, 0.8 if consonant else 0.35
    if case == "ablt" and word.endswith(("ом", "ем")) and len(word) >= least:
        stem = word[:-2]
        if stem[-1] in _VOWELS:
            return stem + "й", 0.9
        soft = word.endswith("ем") and stem[-1] not in f"{_HISSING}ц"
        return stem + ("ь" if soft else ""), 1.0
    if case == "ablt" and word.endswith("ьей"):
        return word[:-2] + "я", 0.5  # «Рельей»
    ending = {"gent": "ая", "accs": "ая", "datv": "ую", "loct": "е", "ablt": ""}[case]
    if ending and word[-1] in ending and len(word) > 3:
        stem = word[:-1]
        if stem[-1] in _VOWELS:
            return stem + "й", 0.6
        return (stem + "ь", 0.5) if word[-1] in "яю" else (stem, 0.6)
    return (word, 0.2) if word[-1] in "иоуыэ" else None


_RUSSIAN_DOUBLE = re.compile(r"(?:[оеё]в|[иы]н|[сц]кий|[оеё]ва|[иы]на|[сц]кая)$")


def _double_surname(word: str, case: str, gender: str) -> tuple[str, float] | None:
    """Read a surname of one or more parts; «Кара» of «Кара-Мурза» is no surname and stays."""
    *heads, tail = word.lower().split("-")
    last = _surname(tail, case, gender)
    if last is None:
        return None
    parts, score = [], last[1]
    for head in heads:
        got = _surname(head, case, gender)
        if got is not None and _RUSSIAN_DOUBLE.search(got[0]):
            parts.append(got[0])
            score = min(score, got[1])
        elif _RUSSIAN_SURNAME.search(head):
            return None
        else:
            parts.append(head)
    return "-".join([*parts, last[0]]), score


def _patronymic(word: str, case: str, gender: str) -> tuple[str, float] | None:
    son = _TURKIC.search(word)
    if son is not None:
        return (word, 1.0) if (son["son"] is not None) == (gender == "masc") else None
    match = _PATRONYMIC.search(word)
    if match is None:
        return _unknown_first(word, case, gender)
    if match["masc"]:
        same = _MASC_ENDS[match["mc"] or ""] == case or (case == "accs" and match["mc"] == "а")
        return (
            (word[: len(word) - len(match["mc"] or "")], 1.5) if gender == "masc" and same else None
        )
    ends = _FEMN_ENDS[match["fc"]]
    same = ends == case or (ends == "datv" and case == "loct")
    stem = word[: -len(match["fc"])]
    return (stem + "а", 1.5) if gender == "femn" and same else None


def is_patronymic(word: str) -> bool:
    """Tell whether a word is a patronymic, in any case: a Russian one, or «Гасан оглы»."""
    return _TURKIC.search(word.lower()) is not None or _PATRONYMIC.search(word.lower()) is not None


@lru_cache(maxsize=2000)
def nominative(words: tuple[str, ...], case: str | None) -> tuple[tuple[str, ...], float]:
    """Return the nominative of a Russian name and how well its words agree.

    ``words`` are first name (or initials), a patronymic perhaps, and surname; ``case`` is what
    the office before it stands in, where there is one.
    """
    best: tuple[tuple[str, ...], float] = (words, 0.0)
    for gender in ("masc", "femn"):
        for one in _CASES:
            got = _read(words, one, gender)
            if got is None:
                continue
            score = got[1]
            score += 1.5 if one == case else 0.5 if one == "nomn" else 0.0
            score += 0.1 if gender == "masc" else 0.0
            if score > best[1]:
                best = (got[0], score)
    declined = best[0][0] != words[0] and best[0][-1] == words[-1]
    if case == "datv" and declined and _IN_DATIVE.search(words[-1]):
        return (*best[0][:-1], words[-1][:-1]), best[1]  # «послу Риаду Хаддаду»
    return best


def _read(words: tuple[str, ...], case: str, gender: str) -> tuple[tuple[str, ...], float] | None:
    result, score = [], 0.0
    if len(words) in (2, 3) and surname_first(words) and "." not in words[-1]:
        given = _unknown_first(words[-1].lower(), case, gender, least=4)
        return ((*words[:-1], _capitals(given[0])), given[1]) if given else None
    for at, told in enumerate(words):
        if "." in told:
            result.append(told)
            continue
        lead, word = particles.apart(told)
        got: tuple[str, float] | None
        if at == len(words) - 1 and len(words) > 1 and not is_patronymic(word):
            got = _double_surname(word, case, gender)
        elif at == 0:
            got = _first(word, case, gender)
        else:
            got = _patronymic(word.lower(), case, gender)
            if got is None and len(words) == 2 and gender == "femn" and word.endswith("ич"):
                got = (word.lower(), 0.8)  # «Натальей Якубович»: a surname
            if got is None and lead.endswith(("'", "’")):
                got = (word.lower(), 0.1)  # «Жанной д'Арк …»
        if got is None:
            return None
        result.append(lead + _spelt(_capitals(got[0], word), word))
        score += got[1]
    return tuple(result), score


def _spelt(name: str, told: str) -> str:
    """Return a name with е for ё where the text writes it so («Федор»); Пётр has ё of its own."""
    if "ё" not in name or "ё" in told or name == "Пётр" != told.capitalize():
        return name if told != "Петр" else told
    same = told.lower().startswith(name.lower().replace("ё", "е")[: name.index("ё") + 1])
    return name.replace("ё", "е") if same else name


def _capitals(word: str, like: str = "") -> str:
    """Return a name with capitals, a part in small letters where the text has one: «Кара-оол»."""
    model = like.split("-")
    return "-".join(
        part if 0 < at < len(model) and model[at][:1].islower() else part[:1].upper() + part[1:]
        for at, part in enumerate(word.split("-"))
    )
