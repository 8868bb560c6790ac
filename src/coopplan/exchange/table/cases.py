"""Russian bodies by their case: the nominative of «с операторами связи», «с Морской палатой».

The rule: the dictionary of forms tells case, number and gender, and a name is told only where its
readings leave one answer: «судами» is of «суды» and of «суда». Without the dictionary, which is an
extra, only names that are the same in every case are known.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile

from coopplan.language import morphology
from coopplan.language.morphology import Reading
from coopplan.model.text import fold

_SAME = re.compile(r"(?i:мин|рос|глав|обл)[а-я]+(?:ия|ии|ры|ва|ны|зы)$|[А-ЯЁ]{2,7}$")
"""Names that are the same in every case, though no dictionary has them: «Минтранспорта», «ДЧС»."""
_OWNED = re.compile(r"[А-ЯЁ]{2,6} [«\"“]")
"""A company's form before its name: «АО «Порт»»."""
_JOINS = re.compile(r"\s(?:и|а также|совместно со?)\s", re.IGNORECASE)
_WORD = re.compile(r"[а-яё]+(?:-[а-яё]+)*", re.IGNORECASE)
_BENT = re.compile(r"[а-яё-]+[ое]го\s", re.IGNORECASE)
"""An adjective in the genitive before its noun."""
_BENT_LIKE: Mapping[str, str] = {"акимат": "комитет", "маслихат": "комитет"}
"""Words of our field that the dictionary lacks, and which of its own have the same endings."""
_NO_BODIES = frozenset(("сторона",))
"""Who acts together with «казахстанской стороной» is told by no body's name."""
_SURER = 2
"""How many times likelier than all others the nominative is that is told."""
_BARE = frozenset(
    "министерство управление департамент дирекция отдел отделение аппарат филиал начальник".split()
)
"""Heads that are never a body by themselves."""
_WANTING = frozenset(
    (
        "комитет агентство служба инспекция палата дом дворец институт академия союз совет фонд "
        "ассоциация представительство объединение федерация министр заместитель глава "
        "руководитель директор председатель секретариат"
    ).split()
)
"""Heads that have a genitive behind them where one follows."""
_NO_THINGS = frozenset(("Surn", "neut"))
"""Nouns with the letters of an adjective that are no body: «Донской», «главное»."""
_PERSON = frozenset(("Surn", "Name", "Patr"))
_PROPER = frozenset(("Geox", "Name", "Surn", "Orgn", "Trad"))
_GENDERS = frozenset(("masc", "femn", "neut"))


def lacks_dictionary(text: str) -> bool:
    """Whether a cell joins bodies that only the dictionary can tell apart, and it is not there."""
    return bool(_JOINS.search(text)) and not morphology.is_there()


def is_nominative(name: str, *, doubted: bool = False) -> bool:
    """Whether a Russian name begins with a head in the nominative, or with what has no cases.

    ``doubted``: nothing else tells that a body is named, so that capital letters, which may be a
    genitive («ЖКХ»), are believed only of what is known as a body («МЧС»).
    """
    first = name.split(" ")[0]
    if first.isupper() and doubted:
        return _is_called_so(name)
    cases = _cases(name)
    return _is_same(first) or ("nomn" in cases and "gent" not in cases)


def is_head_called(name: str) -> bool:
    """Whether a name is a capital head that may be in the nominative with a proper name behind it.

    «Депо Бузан», «Порт Оля»; not «Управление Культуры», where the word behind is a field.
    """
    words = name.split(" ")
    if len(words) != 2 or not all(word[:1].isupper() and not word.isupper() for word in words):
        return False
    heads, names = ([one for one in _readings(word) if one.known] for word in words)
    common = bool(heads) and not any(one.tags & _PROPER for one in heads)
    proper = not names or any(one.tags & _PROPER for one in names)
    return common and proper and "nomn" in _cases(words[0])


def is_instrumental(name: str) -> bool:
    """Whether a Russian name begins with a head in the instrumental, or a body without cases."""
    first = name.split(" ")[0]
    if first.isupper():
        return _is_called_so(name)
    cases = _cases(name)
    return _is_same(first) or ("ablt" in cases and "gent" not in cases)


def is_genitive(name: str) -> bool:
    """Whether a Russian name begins with a head in the genitive that is not the nominative too.

    Without the dictionary only an adjective tells it: «дорожного хозяйства».
    """
    cases = _cases(name)
    return ("gent" in cases and "nomn" not in cases) if cases else bool(_BENT.match(name))


def is_bent(name: str, *, surely: bool = False) -> bool:
    """Whether a Russian name begins with a word of the dictionary that may be in the genitive.

    ``surely``: it can be nothing else, so that no body's name begins there.
    """
    name = re.split(r"[,;(]", name)[0].strip()
    first = name.split(" ")[0]
    if first.isupper() or not any(one.known for one in _readings(first)):
        return False
    return is_genitive(name) if surely else "gent" in _cases(name)


def stands_by_itself(name: str) -> bool:
    """Whether a name of several words can begin with nothing but a nominative of the dictionary.

    A single word may be what the one before it is called: «хозяйство Рассвет».
    """
    words = name.split(" ")
    known = any(one.known for one in _readings(words[0])) or bool(_known_like(words[0])[2])
    return len(words) > 1 and known and not words[0].isupper() and is_nominative(name)


def may_be_genitive(name: str) -> bool:
    """Whether a Russian name may begin with a head in the genitive, whatever else it may be."""
    return "gent" in _cases(re.split(r"[,;(]", name)[0].strip())


def wants_noun(above: str, below: str) -> bool:
    """Whether a name ends with an adjective whose noun another text begins with: «Самарский».

    One that may be of a noun before it, as in «порт Восточный», or is one itself, does not.
    """
    *before, last = above.split(" ")
    told = _adjectives(last)
    itself = any("NOUN" in one.tags and not one.tags & _NO_THINGS for one in _readings(last))
    at, _ = _head([last, *re.split(r"[,;(]", below)[0].split()])
    if itself or not at:
        return False
    nouns = [one for word in before for one in _readings(word) if "NOUN" in one.tags]
    return not any(_agree(adjective, noun) for adjective in told for noun in nouns)


def wants_genitive(above: str, below: str) -> bool:
    """Whether a name ends with a head that says nothing without a genitive, and one may follow."""
    last, first = above.split(" ")[-1], re.split(r"[ ,;(]", below)[0]
    told = {one.normal for one in _readings(last) if one.known} or {fold(last)}
    if told & _BARE and first.isupper() and len(first) > 1:
        return True
    return not _known_like(last)[2] and bool(told & (_BARE | _WANTING)) and is_bent(first)


def is_governed(name: str) -> bool:
    """Whether a noun behind the head of a name is in the instrumental: «управлением делами».

    What an «и» joins to such a name may be governed as well, and be no body.
    """
    words = name.split(" ")
    at, _ = _head(words)
    behind = (one for word in words[at + 1 :] for one in _readings(word))
    return any(one.case == "ablt" and {"NOUN"} == one.tags & {"NOUN", "Fixd"} for one in behind)


def nominative(name: str) -> str | None:
    """A body's name in the instrumental as it is in the nominative, None where that is not sure."""
    words = name.split(" ")
    if _is_same(words[0]):
        return name
    at, nouns = _head(words)
    noun = _surest(words[at], nouns)
    if noun is None:
        return None
    told = [_agreeing(word, noun) for word in words[:at]] + [_straight(words[at], noun)]
    turned = [one for one in told if one is not None]
    if len(turned) < len(told):
        return None
    return " ".join([*map(_spelt, turned, words), *words[at + 1 :]])


def _is_called_so(name: str) -> bool:
    """Whether a name in capital letters is that of a body: «АО «Порт»», «МЧС России»."""
    readings = _readings(name.split(" ")[0])
    return bool(_OWNED.match(name)) or any("Orgn" in one.tags for one in readings)


def _is_same(word: str) -> bool:
    """Whether a word is the same in every case."""
    known = [one for one in _readings(word) if one.known and "NOUN" in one.tags]
    if known:
        return any({"Fixd", "Orgn"} <= one.tags for one in known)
    return bool(_SAME.match(word))


def _cases(name: str) -> frozenset[str | None]:
    """The cases in which a name may stand, by its head, else by the adjective it begins with."""
    words = name.split(" ")
    _, nouns = _head(words)
    return frozenset(one.case for one in nouns or _adjectives(words[0]))


def _head(words: Sequence[str]) -> tuple[int, list[Reading]]:
    """Where the noun of a name stands behind its adjectives, and how it agrees with them."""
    found: tuple[int, list[Reading]] = 0, []
    for at, word in enumerate(words):
        nouns = [
            one
            for one in _readings(word)
            if "NOUN" in one.tags
            and all(any(_agree(two, one) for two in _adjectives(before)) for before in words[:at])
        ]
        found = (at, nouns) if nouns else found
        if not _adjectives(word):
            break
    return found


def _surest(word: str, nouns: Sequence[Reading]) -> Reading | None:
    """The reading of a noun in the instrumental, None where another one is nearly as likely."""
    bent = [one for one in nouns if one.case == "ablt"]
    if not bent or bent[0].normal in _NO_BODIES or bent[0].tags & _PERSON:
        return None
    if not bent[0].known and any(one.case == "nomn" for one in nouns):
        return None
    first = _straight(word, bent[0])
    others = sum(one.score for one in bent if _straight(word, one) != first)
    same = sum(one.score for one in bent) - others
    return bent[0] if same >= _SURER * others else None


def _agreeing(word: str, noun: Reading) -> str | None:
    """An adjective as it stands with its noun in the nominative, None where that is not sure."""
    told = {_straight(word, one) for one in _adjectives(word) if _agree(one, noun)}
    return told.pop() if len(told) == 1 else None


def _adjectives(word: str) -> list[Reading]:
    return [
        one for one in _readings(word) if one.tags & {"ADJF", "PRTF"} and "Fixd" not in one.tags
    ]


def _agree(adjective: Reading, noun: Reading) -> bool:
    """Whether an adjective stands in its noun's case, number and gender."""
    if adjective.case != noun.case:
        return False
    if "plur" in noun.tags:
        return "plur" in adjective.tags
    return bool(adjective.tags & noun.tags & _GENDERS) or (
        "sing" in adjective.tags and "ms-f" in noun.tags
    )


def _readings(word: str) -> tuple[Reading, ...]:
    """How a word may be read; not at all where the dictionary is not installed."""
    if not _WORD.fullmatch(word) or not morphology.is_there():
        return ()
    return morphology.readings(_known_like(word)[0])


def _straight(word: str, reading: Reading) -> str | None:
    """A word read so in the nominative, in its own number and gender."""
    asked, like, own = _known_like(word)
    told = morphology.straight(asked, reading)
    return told if told is None else own + told.removeprefix(like)


def _known_like(word: str) -> tuple[str, str, str]:
    """The word to ask the dictionary for, its stem, and the word's own stem where that differs."""
    told = fold(word)
    for own, like in _BENT_LIKE.items():
        before, stem, ending = told.rpartition(own)
        if stem:
            return like + ending, like, before + own
    return told, "", ""


def _spelt(turned: str, word: str) -> str:
    """A form with the capitals of the word that it was made of, and with its «ё» or «е»."""
    pairs = zip(fold(turned), fold(word), strict=False)
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    ending = turned[same:] if "ё" in word.lower() else turned[same:].replace("ё", "е")
    return word[:same] + ending
