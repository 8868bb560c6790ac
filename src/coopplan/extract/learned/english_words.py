"""What kind of word an English word is, as far as its form and a few closed lists tell.

The rule: words of one kind do the same in a sentence («will», «should»: a promise follows), so what
is learned of one of them holds of the others. A word of no list is told by its ending.
"""

from __future__ import annotations

import re

from coopplan.extract.en.verbs import NOUNS_TOO, VERBS
from coopplan.extract.learned.grammar import Grammar
from coopplan.extract.learned.tokens import Token

MODAL, BE, HAVE, SIGN, SAY, AGREE = "modal", "be", "have", "sign", "say", "agree"
VERB, VERB_OR_NOUN, WISH, DOING, WISHING, ING, ED = (
    "verb", "verb or noun", "wish", "doing", "wishing", "ing", "ed",
)  # fmt: skip
NAME, NUMBER, MARK, MONTH = "name", "number", "mark", "month"
VAGUE, PAPER, BODY, PRONOUN, DETERMINER, PREPOSITION = (
    "vague", "paper", "body", "pronoun", "determiner", "preposition",
)  # fmt: skip
QUALITY, PLURAL, ADVERB, OTHER = "quality", "plural", "ly", "other"

_LISTS = {
    MODAL: "will would shall should may might can could must",
    BE: "is are was were be been being am",
    HAVE: "has have had having",
    PRONOUN: "they we he she it i you them us who which",
    DETERMINER: "the a an this these those that its their his her our my your each every all both "
    "any some",
    SIGN: "signed sign signing inked initialled sealed concluded signature",
    SAY: "said says say noted notes stressed told added adds emphasised emphasized explained "
    "according called recalled underlined highlighted stated remarked pointed thanked praised "
    "expressed hoped hopes welcomed believes believed described",
    AGREE: "agreed agree agrees plans plan planned intend intends intended pledged pledge "
    "committed commit commits undertook decided decide promised provides provide envisages "
    "envisaged foresees aims aim aimed includes include included covers cover sets expected "
    "proposed suggested discussed offered ready invited calls considering",
    PREPOSITION: "of in on at by from with between among under through during after before "
    "against into onto over within without via as towards toward about across along until since "
    "per",
    WISH: "strengthen deepen enhance expand develop promote boost foster facilitate encourage "
    "support improve intensify increase advance broaden consolidate further contribute ensure "
    "explore accelerate stimulate diversify bolster cement nurture elevate enrich build pursue",
}
_NOUNS = {
    VAGUE: "cooperation co-operation collaboration ties relations relationship partnership "
    "friendship contacts dialogue links understanding areas fields sectors spheres opportunities "
    "development growth interaction bonds",
    PAPER: "agreement memorandum mou moa protocol roadmap programme program treaty declaration "
    "pact deal accord contract letter document",
    BODY: "sides parties countries cities governments universities institutions regions ministers "
    "towns partners two companies delegation delegations",
}
_KINDS = {
    word: kind for kind, words in reversed((_NOUNS | _LISTS).items()) for word in words.split()
}
_OWN = frozenset("to for and or not but that including such where when while if".split())
"""Words that are each a kind of their own."""
_DEEDS = VERBS | NOUNS_TOO
_MARKS = frozenset(',.;:()“”"«»–—-')
_QUALITIES = ("tion", "ment", "ance", "ence", "ity", "sion")


def kinds(words: list[Token]) -> list[str]:
    """Return the kind of each word or mark of a sentence."""
    return [_kind(one) for one in words]


def _kind(token: Token) -> str:
    word = token.written
    if token.part == "MARK":
        return word if word in _MARKS else MARK
    if token.part == "NUMB":
        return NUMBER
    if token.part == "NAME":
        return NAME
    if token.word == "<month>":
        return MONTH
    return word if word in _OWN else _KINDS.get(word) or _of_deed(word) or _by_ending(word)


def _of_deed(word: str) -> str:
    """Return of which kind a verb of deeds is, in its bare form or in -ing; empty for no verb."""
    if word in NOUNS_TOO:
        return VERB_OR_NOUN
    if word in VERBS:
        return VERB
    if not word.endswith("ing") or len(word) <= len("ring"):
        return ""
    stem = word.removesuffix("ing")
    if {_KINDS.get(stem), _KINDS.get(f"{stem}e")} & {WISH}:
        return WISHING
    return DOING if _DEEDS & {stem, f"{stem}e", stem[:-1]} else ING


def _by_ending(word: str) -> str:
    if word.endswith("ed") and len(word) > len("red"):
        return ED
    if word.endswith("ly"):
        return ADVERB
    if word.endswith(_QUALITIES):
        return QUALITY
    return PLURAL if word.endswith("s") and not word.endswith("ss") else OTHER


_DOES = frozenset((VERB, VERB_OR_NOUN, DOING, WISH, WISHING, ED, ING, SIGN, AGREE, SAY))
_CONCRETE = frozenset((OTHER, PLURAL, NUMBER))
_VERB_ENDING = re.compile(r"(?:ing|ed|es|s|e)$")
_STEM = 6


def _stem(word: str) -> str:
    return word[:_STEM]


def _verb(word: str) -> str:
    return _stem(_VERB_ENDING.sub("", word))


ENGLISH = Grammar(
    kinds=kinds,
    senses=None,
    verb=_verb,
    stem=_stem,
    lead=str,
    verb_last=False,
    govern=frozenset((MODAL, SIGN, SAY, AGREE)),
    predicates=_DOES | {MODAL, BE, HAVE},
    more_verbs=frozenset((MODAL, VERB, DOING, WISH, ED, AGREE)),
    deeds=_DOES,
    things=frozenset((OTHER, PLURAL, QUALITY, VAGUE, PAPER, BODY, NAME, VERB, VERB_OR_NOUN, WISH)),
    first_thing=False,
    behind_object=frozenset((PREPOSITION, "to", "for", "and", ",", "that")),
    of_sentence=frozenset((SAY, AGREE, SIGN, PAPER, PRONOUN, VAGUE)),
    of_last=frozenset((SAY, AGREE, SIGN, PAPER)),
    concrete=_CONCRETE,
    says_nothing=_CONCRETE | {NAME},
    join=frozenset(("and",)),
    divide=frozenset(("and", "or", "but", "while", "which", "plus")),
    leads=frozenset(("also", "to", "both", "then", "will", "would", "well", "as")),
    no_division=frozenset("-’'\"“”«»()"),
    no_item=frozenset((NAME, NUMBER, BODY, PRONOUN, ADVERB, MONTH, VAGUE)),
    no_end=frozenset(("and", "or", ",", "the", "to", "of")),
    least=3,
)
"""What an English word does beside others."""
