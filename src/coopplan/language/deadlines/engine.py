"""A small parser for declarative rules: patterns of words in, values out.

A rule's pattern is a line of symbols: `UPPER` stands for a value (a word class or another rule),
`lower` for a word class or a word without a value, `?` makes a symbol optional, `a|b` is either.
All readings of a phrase are found; the reader keeps one only when there is one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import product
from operator import itemgetter
from typing import Any

from coopplan.model.frozen import frozen


class Refused(Exception):
    """A rule fits the words and its meaning does not exist: quarter 6, 31 June. Has a code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@frozen
class Rule:
    """One rule: `head` is what it makes, `build` gets the values of the pattern in order."""

    name: str
    head: str
    pattern: str
    build: Callable[..., Any]
    examples: tuple[str, ...] = ()
    """Each `phrase => reading`; every one is run by the tests."""
    cost: int = 0


@frozen
class Line:
    """One plain sequence of a rule's pattern; an absent optional value is None."""

    rule: Rule
    symbols: tuple[str, ...]
    slots: tuple[int | None, ...]
    """For each value of the rule: which symbol gives it, or None."""


@frozen
class Reading:
    """A value for some tokens, the rules that made it, and what it cost.

    `pieces` are the tokens that carry it, from and to, where it stands among other words.
    """

    end: int
    value: Any
    rules: tuple[str, ...]
    cost: int = 0
    pieces: tuple[tuple[int, int], ...] = ()


Classes = Mapping[str, Any]
"""The word classes of one token, each with its value."""


class Grammar:
    """Rules compiled once per language."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.lines: dict[str, list[Line]] = {}
        for rule in rules:
            for line in _expand(rule):
                if not line.symbols:
                    raise ValueError(f"rule {rule.name} matches nothing")
                self.lines.setdefault(rule.head, []).append(line)
        self.first = self._first_sets()
        self.starts: dict[str, dict[str, list[tuple[int, Line]]]] = {}
        for head, lines in self.lines.items():
            starts = self.starts.setdefault(head, {})
            for number, line in enumerate(lines):
                starts.setdefault(line.symbols[0], []).append((number, line))

    def _first_sets(self) -> dict[str, frozenset[str]]:
        first: dict[str, set[str]] = {head: set() for head in self.lines}
        changed = True
        while changed:
            changed = False
            for head, lines in self.lines.items():
                for line in lines:
                    start = line.symbols[0]
                    new = first[start] if start in self.lines else {start}
                    if not new <= first[head]:
                        first[head] |= new
                        changed = True
        return {head: frozenset(words) for head, words in first.items()}

    def parse(
        self, tokens: Sequence[Classes], loose: bool = False, goal: str = "PHRASE"
    ) -> tuple[list[Reading], list[str]]:
        """All readings of all the tokens, and the codes of what was refused on the way.

        With `loose`, a `REST` of free words may hold words of time, which are lost in it.
        """
        run = self.run(tokens, loose)
        whole = [r for r in run.derive(goal, 0) if r.end == len(tokens)]
        return whole, run.refused

    def run(self, tokens: Sequence[Classes], loose: bool = False) -> Run:
        """The phrase laid open: `derive` gives what a head reads from a place on."""
        return Run(self, tokens, loose)


OTHER_WORDS = "other_words"
"""The name of words beside a deadline («Провести форум до …»); they are left out of its reading."""

_TIME = frozenset(
    {"NUM", "Y4", "Y2", "DATE", "ISO", "SLASH", "MY", "DM", "ROMAN", "MONTH", "@each"}
)
"""Classes that a `TAIL` of free words must not hold; `HEAD` takes any words."""
_TO_THE_END = ("REST", "TAIL", "ALL")
"""Words up to the end of the phrase; `ALL` of them whatever they are, as in a quoted anchor."""
_TELLING = _TIME | {"ADVERB", "TIMES", "@times", "WEEKDAY"}
"""Classes that a `REST` holds only when no other reading is found."""


class Run:
    """One phrase against one grammar, each part looked at once."""

    def __init__(self, grammar: Grammar, tokens: Sequence[Classes], loose: bool) -> None:
        self.grammar = grammar
        self.tokens = tokens
        self.rest_from = 0 if loose else self._after_the_last(_TELLING)
        self.tail_from = self._after_the_last(_TIME)
        self.known: dict[tuple[str, int], list[Reading]] = {}
        self.refused: list[str] = []

    def _after_the_last(self, told: frozenset[str]) -> int:
        """The place from which on no token has one of the classes."""
        places = [p for p, classes in enumerate(self.tokens) if not told.isdisjoint(classes)]
        return places[-1] + 1 if places else 0

    def derive(self, symbol: str, place: int) -> list[Reading]:
        """The readings of a symbol that start at a token, wherever they end."""
        starts = self.grammar.starts.get(symbol)
        if starts is None:
            if symbol in _TO_THE_END:
                end = len(self.tokens)
                first = {"REST": self.rest_from, "TAIL": self.tail_from}.get(symbol, 0)
                free = first <= place < end
                return [Reading(end, (place, end), (), end - place)] if free else []
            if symbol == "HEAD":
                ends = range(place + 1, len(self.tokens) + 1)
                return [Reading(end, (place, end), (), end - place) for end in ends]
            if symbol == "OTHERS":
                return self._others(place)
            if place < len(self.tokens) and symbol in self.tokens[place]:
                return [Reading(place + 1, self.tokens[place][symbol], ())]
            return []
        key = (symbol, place)
        if key in self.known:
            return self.known[key]
        self.known[key] = []
        best: dict[tuple[int, Any], Reading] = {}
        here = self.tokens[place] if place < len(self.tokens) else {}
        if not self.grammar.first[symbol].isdisjoint(here):
            begun = [
                (number, line, found)
                for start, lines in starts.items()
                if (found := self.derive(start, place))
                for number, line in lines
            ]
            begun.sort(key=itemgetter(0))
            for _, line, found in begun:
                for reading in self._match(line, found):
                    spot = (reading.end, reading.value)
                    if spot not in best or reading.cost < best[spot].cost:
                        best[spot] = reading
        self.known[key] = list(best.values())
        return self.known[key]

    def _others(self, place: int) -> list[Reading]:
        """Runs of words that say nothing about time, with the marks between them."""
        readings = []
        end = place
        while end < len(self.tokens):
            here = self.tokens[end]
            end += 1
            if "OTHERS" in here:
                readings.append(Reading(end, (place, end), (OTHER_WORDS,), 6 + end - place))
            elif "@mark" not in here or end == place + 1:
                break
        return readings

    def _match(self, line: Line, begun: list[Reading]) -> list[Reading]:
        """The readings of a line whose first symbol was found already."""
        paths: list[tuple[int, tuple[Any, ...], tuple[str, ...], int]] = [
            (found.end, (found.value,), found.rules, found.cost) for found in begun
        ]
        for symbol in line.symbols[1:]:
            paths = [
                (found.end, (*values, found.value), names + found.rules, cost + found.cost)
                for at, values, names, cost in paths
                for found in self.derive(symbol, at)
            ]
            if not paths:
                return []
        readings = []
        for end, values, names, cost in paths:
            chosen = [None if slot is None else values[slot] for slot in line.slots]
            try:
                value = line.rule.build(*chosen)
            except Refused as refusal:
                self.refused.append(refusal.code)
                continue
            readings.append(Reading(end, value, (line.rule.name, *names), cost + line.rule.cost))
        return readings


def _expand(rule: Rule) -> list[Line]:
    """The plain sequences of a pattern."""
    parts = [part.removesuffix("?") for part in rule.pattern.split()]
    choices = []
    for part, written in zip(parts, rule.pattern.split(), strict=True):
        options: list[str | None] = list(part.split("|"))
        if written.endswith("?") and written != "?":
            options.append(None)
        choices.append(options)
    lines = []
    for chosen in product(*choices):
        symbols: list[str] = []
        slots: list[int | None] = []
        for part, symbol in zip(parts, chosen, strict=True):
            if part[0].isupper():
                slots.append(None if symbol is None else len(symbols))
            if symbol is not None:
                symbols.append(symbol)
        if symbols:
            lines.append(Line(rule, tuple(symbols), tuple(slots)))
    return lines
