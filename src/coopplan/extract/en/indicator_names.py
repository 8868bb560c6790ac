"""The noun phrase that names what an English figure counts: «cost of the bridge».

The rule: a phrase is a run of words none of which is a function word, a time, a number or a verb;
its last word is its head. It may go on with one «of» and the phrase behind that.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.en import indicator_words as lists

_TOKEN = re.compile(r"[^\W\d_](?:[\w'’.-]*[\w'’])?|\d(?:[\d.,–-]*\d)?|--+|[^\w\s]")
_LONGEST = 6


_NAME_TOO = frozenset("first second third east west north south state states country city".split())
"""Words that are part of a name with a capital: «First Nations»."""


def tokens(text: str) -> list[str]:
    """Return words, numbers and marks of a text."""
    return _TOKEN.findall(text)


def is_word(token: str) -> bool:
    """Tell whether a token may be part of a name."""
    low = token.lower()
    never = low in lists.NEVER and not (token[0].isupper() and low in _NAME_TOO)
    return token[0].isalpha() and not never and len(token) > 1


def is_plural(token: str) -> bool:
    """Tell a common noun in the plural, behind which its phrase ends."""
    if token in lists.MASSES:
        return True
    many = token[0].islower() and re.search(r"[^sui'’]s$", token) is not None
    return many and token not in lists.MODIFIERS


def is_adverb(token: str) -> bool:
    """Tell a word in -ly that is no noun."""
    return re.search(r"[a-z]{2}ly$", token) is not None and token not in _NO_ADVERBS


_NO_ADVERBS = frozenset("supply assembly family monopoly early elderly friendly monthly".split())


def is_past(token: str) -> bool:
    """Tell a word in -ed, a verb or a participle."""
    return re.fullmatch(r"[a-z-]{2,}[^e\W]ed|agreed|freed", token) is not None


def forward(words: Sequence[str], at: int = 0) -> tuple[str | None, int]:
    """Return the phrase that begins at a token, and where it ends."""
    run, end = _run(words, at)
    if not run:
        return None, at
    if run[-1].lower() in lists.SUMS and words[end : end + 1] == ["of"]:
        return forward(words, end + 1)
    phrase = " ".join(run)
    if words[end : end + 1] == ["of"]:
        further, further_end = _run(words, end + 1)
        if further:
            article = ["the"] if words[end + 1].lower() == "the" else []
            return " ".join((phrase, "of", *article, *further)), further_end
    pair = words[end : end + 2]
    if len(pair) == 2 and pair[0] == "and" and _closes(words, end + 1):
        return f"{phrase} and {pair[1]}", end + 2
    return phrase, end


def _closes(words: Sequence[str], at: int) -> bool:
    """Tell whether a word behind «and» ends the phrase, not opens a clause."""
    word, after = words[at], words[at + 1 : at + 2]
    ends = not after or not after[0][0].isalnum() or after[0] in lists.PREPOSITIONS
    return ends and is_word(word) and word[0].islower() and not is_past(word)


def _run(words: Sequence[str], at: int) -> tuple[list[str], int]:
    """Return the words of a phrase without its articles, up to its head."""
    while at < len(words) and words[at].lower() in lists.DETERMINERS:
        at += 1
    run: list[str] = []
    while at < len(words) and len(run) < _LONGEST and is_word(words[at]):
        word = words[at]
        if (run and is_past(word)) or (run and is_adverb(word)):
            break
        run.append(word)
        at += 1
        if is_plural(word):
            break
    return run, at


def backward(words: Sequence[str]) -> str | None:
    """Return the phrase that ends with the last of some tokens: «signed a grant» is «grant»."""
    start = len(words)
    while start and len(words) - start < 2 * _LONGEST and is_word(words[start - 1]):
        start -= 1
    own = _trimmed(words, start)
    if not own:
        return None
    at = len(words) - len(own)
    while at and words[at - 1].lower() in lists.DETERMINERS:
        at -= 1
    if at < 2 or words[at - 1] != "of":
        return " ".join(own)
    owner = backward(words[: at - 1]) if is_word(words[at - 2]) else None
    if owner is None or " of " in owner or owner.lower() in lists.CHANGES:
        return " ".join(own)
    if head(owner) in lists.SUMS or owner.endswith("ing"):
        return " ".join(own)
    return " ".join((owner, "of", *(["the"] if words[at] == "the" else []), *own))


def _trimmed(words: Sequence[str], start: int) -> list[str]:
    """Return the words from a start on without the verbs and subjects before the last phrase."""
    before = words[start - 1].lower() if start else ""
    opened = before in lists.DETERMINERS or before in lists.PREPOSITIONS - {"to", "of"}
    run = list(words[start:])
    for at in range(len(run) - 2, -1, -1):
        word = run[at]
        first = at == 0
        verb = is_past(word) and not (first and before in lists.DETERMINERS)
        doing = word.endswith("ing") and word not in lists.CLEARLY_ING and not (first and opened)
        bare = first and before in _BEFORE_BARE_VERBS and len(run) > 1
        if is_plural(word) or verb or doing or bare or is_adverb(word):
            return run[at + 1 :]
    return run


_BEFORE_BARE_VERBS = lists.MODALS | {"to", "they", "we"}


def head(phrase: str) -> str:
    """Return the head of a phrase: «cost» of «cost of the bridge»."""
    return phrase.split(" of ")[0].split()[-1].lower()


def is_indicator(phrase: str) -> bool:
    """Tell a phrase whose head is known for an indicator, in the singular or the plural."""
    low = head(phrase)
    return not lists.INDICATORS.isdisjoint((low, f"{low}s", low.removesuffix("s")))


def name(
    phrase: str | None, *, opens: bool = False, hung: bool = False, proper: bool = False
) -> str | None:
    """Return a phrase as the name of an indicator, None where its head names nothing.

    ``opens`` where its first word may have its capital from the sentence's beginning, ``hung``
    where a figure is hung on it, ``proper`` where its head may be a name.
    """
    if phrase is None:
        return None
    words = phrase.split()
    if opens and words[0][0].isupper() and not re.fullmatch(lists.NATIONS, words[0]):
        lone = len(words) == 1 or words[1] == "of"
        known = words[0].lower() in lists.INDICATORS or (hung and words[0].endswith("s"))
        if lone and not known:
            return None
        if not words[0][1:2].isupper() and not re.search("[A-Z]", words[0][1:]):
            words[0] = words[0].lower()
    last = words[words.index("of") - 1] if "of" in words else words[-1]
    low = last.lower()
    bare = "of" not in words and (len(words) == 1 or words[0] in {"total", "overall", "full"})
    if low in lists.VAGUE or (low in lists.EMPTY and bare):
        return None
    if len(last) < 3 or is_past(last) or is_adverb(last) or not last[-1].isalpha():
        return None
    if last[0].isupper() and not re.fullmatch("[A-Z]+s?|MoUs", last) and not (proper and words[1:]):
        return None
    return " ".join(words)
