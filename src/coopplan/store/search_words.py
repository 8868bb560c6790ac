"""Words as a search takes them: any form of a word finds any other.

The rule: what is indexed of a word is its folded form and its stem (Snowball, for words in Russian
and English letters); what is looked for is the same and, where that is long enough, whatever
begins so, which is how Kazakh endings are passed over. A nearer form counts more. Both sides are
made here, so that what is indexed and what is asked always agree.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Any
from unicodedata import normalize

from coopplan.model.frozen import frozen
from coopplan.model.text import fold

LONGEST = 60
"""Letters of a word that count."""

FULL = 6_000
"""Keys of one row that an index holds: a tsvector takes no more than a megabyte."""

MOST = 12
"""Words of a question that count."""

_WORD = re.compile(r"[^\W_]+")
_KAZAKH_LETTERS = frozenset("әғқңөұүһі")
_SHORT = frozenset(
    "а без бы в во да для до ее же за и из или их к как ко на не но о об от по при с со то у что"
    " және мен бен пен да де та те үшін"
    " a an and at by for from in is of on or the to with".split()
)
"""Words that say nothing by themselves: left out of a question that has others."""

# Endings of Kazakh nouns and verbs, the outer ones first; taken off one after the other.
_KAZAKH = re.compile(
    r"(?:лар|лер|дар|дер|тар|тер|дың|дің|тың|тің|ның|нің|мен|бен|пен|дан|ден|тан|тен|нан|нен"
    r"|лық|лік|дық|дік|тық|тік|ғы|гі|қы|кі|дағы|дегі|тағы|тегі|ндағы|ндегі|нда|нде|да|де|та|те"
    r"|сын|сін|сы|сі|ға|ге|қа|ке|на|не|ны|ні|ды|ді|ты|ті|ын|ін|ы|і|ымыз|іміз|ған|ген|қан|кен"
    r"|атын|етін|йтын|йтін|ады|еді|йды|йді|ылды|ілді|ыл|іл|ып|іп|са|се|уы|уі|у)$"
)
_PLURALS = re.compile(r"(?:лар|лер|дар|дер|тар|тер)$")
_CASES = re.compile(
    r"(?:мен|бен|пен|дан|ден|тан|тен|нан|нен|нда|нде|да|де|та|те|на|не|ға|ге|қа|ке|сы|ды|ты|ны)$"
)
_HARDER = {"б": "п", "г": "к", "ғ": "қ"}
_SOFTER = {hard: soft for soft, hard in _HARDER.items()}
_DERIVED = re.compile(r"(?:ическ|ничес|овск|евск|инск|анск|енск|ск|енн|онн|ивн|ов|ев|н)$")


@frozen
class Form:
    """What a word looked for may look like; ``begins``: whatever begins so. ``weight`` to 100."""

    text: str
    begins: bool
    weight: int

    def fits(self, keys: Iterable[str]) -> bool:
        """Whether a word with these keys is it."""
        if self.begins:
            return any(key.startswith(self.text) for key in keys)
        return self.text in keys


@frozen
class Term:
    """A word that is looked for, in all the forms that will do, the nearest first."""

    word: str
    forms: tuple[Form, ...]

    def weigh(self, keys: tuple[str, ...]) -> int:
        """How near a word with these keys is: 100 the same word, 0 another one."""
        return next((form.weight for form in self.forms if form.fits(keys)), 0)


def composed(text: str) -> str:
    """The text with each letter as one character: й may come as и and a breve."""
    return text if text.isascii() else normalize("NFC", text)


def words(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of a composed text, folded, each with its place in it."""
    for found in _WORD.finditer(text):
        yield fold(found[0]), found.start(), found.end()


@lru_cache(maxsize=10_000)
def keys(word: str) -> tuple[str, ...]:
    """Under what a folded word is found: itself and its stem."""
    word = word[:LONGEST]
    return tuple(dict.fromkeys((word, _stem(word))))


def indexed(texts: Iterable[str | None]) -> list[str]:
    """What an index holds of these texts: the keys of their words, each once."""
    found: dict[str, None] = {}
    for text in texts:
        if text:
            for word in _WORD.findall(composed(text)):
                found.update(_found(word))
    return list(islice(found, FULL))


@lru_cache(maxsize=10_000)
def _found(word: str) -> dict[str, None]:
    """The keys of a word as it is written."""
    return dict.fromkeys(keys(fold(word)))


def terms(text: str) -> tuple[Term, ...]:
    """The words that a question looks for; none where it has no word."""
    asked = list(dict.fromkeys(word[:LONGEST] for word, _, _ in words(composed(text))))
    telling = [word for word in asked if word not in _SHORT] or asked
    return tuple(Term(word, _forms(word)) for word in telling[:MOST])


def _forms(word: str) -> tuple[Form, ...]:
    forms = [Form(word, False, 100)]
    stem = _stem(word)
    if stem != word or not _is_kazakh(word):
        forms.append(Form(stem, False, 90))
    if len(word) >= 3:
        forms.append(Form(word, True, 70))
    if len(stem) >= 4 and stem != word:
        forms.append(Form(stem, True, 60))
    forms += (Form(root, True, 50) for root in _kazakh_roots(word))
    root = _DERIVED.sub("", stem)
    if len(root) >= 5 and root != stem:
        forms.append(Form(root, True, 30))
    best: dict[tuple[str, bool], Form] = {}
    for form in forms:
        best.setdefault((form.text, form.begins), form)
    return tuple(best.values())


def _is_kazakh(word: str) -> bool:
    return not _KAZAKH_LETTERS.isdisjoint(word)


def _stem(word: str) -> str:
    if word.isascii():
        return str(_stemmer("english").stemWord(word)) if word.isalpha() else word
    if _is_kazakh(word) or not "а" <= word[0] <= "я":
        return word
    return str(_stemmer("russian").stemWord(word))


@lru_cache
def _stemmer(language: str) -> Any:
    from snowballstemmer import stemmer

    return stemmer(language)


def _kazakh_roots(word: str) -> Iterator[str]:
    """What may be left of a Kazakh word without its endings, and how its last letter may sound.

    A word that has none of the Kazakh letters may be Russian: less is taken off it.
    """
    if word.isascii():
        return
    root = word
    if not _is_kazakh(word):
        for endings in (_CASES, _PLURALS):
            found = endings.search(root)
            root = root[: found.start()] if found and found.start() >= 5 else root
        if root != word:
            yield root
        return
    while (found := _KAZAKH.search(root)) and found.start() >= 4:
        root = root[: found.start()]
    for one in dict.fromkeys((word, root)):
        turned = _SOFTER.get(one[-1]) or _HARDER.get(one[-1])
        if one != word:
            yield one
        if turned and len(one) >= 4:
            yield one[:-1] + turned
