"""What the weighing of stretches asks of the words of a language: their kinds, and what these do.

The rule: one way of telling stretches and lists serves every language that has a ``Grammar``; what
is its own stands there: which kinds of words govern, which name a deed or a thing, what divides a
list.
"""

from __future__ import annotations

from collections.abc import Callable

from coopplan.extract.learned.tokens import Token
from coopplan.model.frozen import frozen

Some = frozenset[str]
"""Some kinds of words, or some words."""


@frozen
class Grammar:
    """What the words of a language do beside others, by their kinds.

    ``kinds`` tells the kind of each word or mark of a sentence, ``senses`` what it is about where a
    language has lists of that; ``verb``, ``stem`` and ``lead`` make a verb, any word and what
    governs short. With ``verb_last`` a verb stands behind its
    object and what governs it behind both, else before. Kinds that ``govern`` promise, say or sign;
    ``predicates`` and ``more_verbs`` are counted as such beside and in a stretch; ``deeds`` name
    what is done, and ``things`` to what, up to ``behind_object``: with ``first_thing`` the nearest
    to the verb, else the last of the first ones. Kinds ``of_sentence`` and ``of_last`` tell what a
    sentence and the one before speak of; ``concrete`` ones can be pointed at, and those that say
    nothing say nothing of a stretch beside which they stand.

    Words that ``join`` or ``divide`` (words or kinds) stand between items of a list, ``leads``
    before one; ``no_division`` are marks within one, ``no_item`` kinds that alone are none. No
    stretch ends with a word of ``no_end`` or has fewer words than ``least``, but an item of a list.
    """

    kinds: Callable[[list[Token]], list[str]]
    senses: Callable[[list[Token]], list[str]] | None
    verb: Callable[[str], str]
    stem: Callable[[str], str]
    lead: Callable[[str], str]
    verb_last: bool
    govern: Some
    predicates: Some
    more_verbs: Some
    deeds: Some
    things: Some
    first_thing: bool
    behind_object: Some
    of_sentence: Some
    of_last: Some
    concrete: Some
    says_nothing: Some
    join: Some
    divide: Some
    leads: Some
    no_division: Some
    no_item: Some
    no_end: Some
    least: int
