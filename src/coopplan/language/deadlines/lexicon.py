"""The words and rules of one language: the classes of each token, and the mending of typos."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from coopplan.language.deadlines.engine import Grammar, Rule
from coopplan.language.deadlines.named import dates_a_thing
from coopplan.language.deadlines.own_words import is_own_word
from coopplan.language.deadlines.slips import (
    by_plain_letters,
    one_slip,
    parted,
    plain_letters,
    seam,
)
from coopplan.language.deadlines.tokens import Token, cyrillic, looks_roman, roman
from coopplan.language.deadlines.word_classes import (
    NO_TIME,
    TOKEN_CLASSES,
    TURNING,
    WordLists,
    classes_of,
    number_classes,
    of_script,
    tell_the_season,
)

SHORTEST_MENDED = 4
"""Letters in a mended word, at the least: shorter words are too near each other."""


class Language:
    """The words and the rules of one language, compiled once."""

    def __init__(
        self,
        code: str,
        lists: WordLists,
        rules: tuple[Rule, ...],
        endings: Mapping[str, tuple[str, ...]],
    ) -> None:
        self.code = code
        self.rules = rules
        self.endings = endings
        self.grammar = Grammar(rules)
        self.classes = classes_of(lists)
        literal = {
            symbol
            for lines in self.grammar.lines.values()
            for line in lines
            for symbol in line.symbols
            if symbol[0].isalpha() and symbol.islower()
        }
        for word in literal:
            self.classes.setdefault(word, {})
        self.plain = by_plain_letters(self.classes) if code == "kk" else {}
        for symbol in self._unknown_symbols(lists):
            raise ValueError(f"{code}: nothing makes {symbol}")

    def _unknown_symbols(self, lists: WordLists) -> list[str]:
        known = {*self.grammar.lines, *lists, *self.endings, *TOKEN_CLASSES}
        return [
            symbol
            for lines in self.grammar.lines.values()
            for line in lines
            for symbol in line.symbols
            if (symbol[0].isupper() or (symbol[0] == "@")) and symbol not in known
        ]

    def classify(
        self, tokens: list[Token], mend: bool, others: bool
    ) -> tuple[list[dict[str, Any]], list[str]]:
        """The classes of every token, and flags for what was read in place of what is written.

        With `mend` slips are mended; with `others` words without time may stand beside a deadline.
        """
        found = []
        flags: list[str] = []
        for place, token in enumerate(tokens):
            classes: dict[str, Any] = {
                "REST": place,
                "TAIL": place,
                "HEAD": place,
                "ALL": place,
                token.text: None,
            }
            classes.update(number_classes(token))
            if self._is_number(tokens, place):
                del classes["Y4"]
            elif "Y4" in classes and self.code == "en" and self._is_decade(tokens, place):
                classes["DECADE"] = classes.pop("Y4")
            if token.text in _SHORT and self._is_no_unit(tokens, place):
                classes.update({"OTHERS": place} if others else {})
            elif token.kind == "word":
                self._word_classes(token, classes, flags, mend)
                if others and self._is_other(token):
                    classes["OTHERS"] = place
                if self.code == "kk":
                    tell_the_season(classes, tokens, place)
                if "@made" in classes and dates_a_thing(tokens, place):
                    classes["@dates"] = None
                    classes.pop("OTHERS", None)
            elif others and (token.text == "%" or self._is_amount(tokens, place)):
                classes["OTHERS"] = place
            elif token.text in (",", "-", "/", ".", "$", "£", "€", "₹"):
                classes["@mark"] = None
                if token.text == "-" and token.glued and self._glued_after(tokens, place):
                    classes["@bond"] = None
            found.append(classes)
        return found, flags

    def _word_classes(
        self, token: Token, classes: dict[str, Any], flags: list[str], mend: bool
    ) -> None:
        word = token.text
        if word not in self.classes and word.isascii() and self.code != "en":
            turned = cyrillic(word)
            if turned is not None and turned in self.classes:
                word = turned
                flags.append("lookalike")
        elif word != token.raw.casefold().replace("ё", "е"):
            flags.append("lookalike")
        if word not in self.classes and plain_letters(word) in self.plain:
            word = self.plain[plain_letters(word)]
            flags.append("lookalike")
        number = roman(token.raw)
        if number is not None:
            classes["ROMAN"] = number
        elif looks_roman(token.raw) is not None:
            classes["ROMAN"] = looks_roman(token.raw)
            flags.append("lookalike")
        if word not in self.classes and mend and number is None:
            near = self.mended(word)
            if near is not None:
                word = near
                flags.append("typo_mended")
        if word in self.classes:
            classes[word] = None
            classes.update(self.classes[word])
        for name, endings in self.endings.items():
            if len(word) > 4 and word.endswith(endings):
                classes[name] = None

    def _is_other(self, token: Token) -> bool:
        """Whether a word says nothing about time: not known here, and no slip of one that is."""
        if roman(token.raw) is not None or looks_roman(token.raw) is not None:
            return False
        known = self.classes.get(token.text)
        if known is None and plain_letters(token.text) in self.plain:
            return False
        if known is not None:
            return "@free" in known or (bool(known) and NO_TIME.issuperset(known))
        turned = cyrillic(token.text) if self.code != "en" and token.text.isascii() else None
        if turned in self.classes or not of_script(token.text, self.code):
            return False
        return len(token.text) > 1 and self._is_harmless(token.text)

    def parted(self, tokens: list[Token]) -> list[Token]:
        """The tokens with words parted that were written as one: «учебныйгод»."""
        return parted(tokens, self.classes)

    def _is_harmless(self, word: str) -> bool:
        """Whether an unknown word is no slip of one that carries time, or is another form of it."""
        if seam(word, self.classes) is not None:
            return False
        near = self.mended(word)
        if near is None:
            return True
        if not self.classes[near]:
            return near[:-2] == word[: len(near) - 2]
        return (NO_TIME | TURNING).issuperset(self.classes[near])

    def _is_amount(self, tokens: list[Token], place: int) -> bool:
        """Whether a number is no day, month or year: «300 000», «30 %», «40 новых школ»."""
        if tokens[place].kind != "number":
            return False
        if len(tokens[place].raw) not in (1, 2, 4):
            return True
        after = tokens[place + 1 : place + 4]
        marks = [token.text for token in after]
        if marks[:1] == ["%"] or (marks[:1] in (["-"], ["to"]) and marks[2:] == ["%"]):
            return True
        if marks[:1] == [","] and len(after) > 1 and after[1].glued and len(after[1].raw) == 3:
            return after[1].kind == "number"
        told = self.code == "en" and len(tokens[place].raw) < 4
        word = after[0] if after and told else None
        return (
            word is not None
            and word.kind == "word"
            and word.text not in self.classes
            and (self._is_other(word))
        )

    @staticmethod
    def _glued_after(tokens: list[Token], place: int) -> bool:
        """Whether no space stands between a token and the one after it."""
        return place + 1 < len(tokens) and tokens[place + 1].glued

    @staticmethod
    def _is_no_unit(tokens: list[Token], place: int) -> bool:
        """Whether «г.» is a town («в г. Гомеле», not «2025 г. Отчет») and «кв. м» an area."""
        before = tokens[place - 1] if place else None
        after = tokens[place + 1] if place + 1 < len(tokens) else None
        if after is None:
            return False
        if tokens[place].text == "кв":
            return after.text in ("м", "км", "метр", "метра", "метров")
        told = before is not None and before.kind != "word" and before.numbers
        return not told and after.raw[:1].isupper()

    @staticmethod
    def _is_decade(tokens: list[Token], place: int) -> bool:
        """Whether four digits are ten years: "the 2030s"."""
        after = tokens[place + 1] if place + 1 < len(tokens) else None
        return after is not None and after.glued and after.text == "s"

    def _is_number(self, tokens: list[Token], place: int) -> bool:
        """Whether four digits are no year: "hire 2000 people", "through 2030 units"."""
        if tokens[place].raw in _ROUND:
            return self._counts(tokens, place)
        if tokens[place].kind != "number" or not place or tokens[place - 1].text != "through":
            return False
        return self._counts(tokens, place) and tokens[place + 1].text.endswith("s")

    def _counts(self, tokens: list[Token], place: int) -> bool:
        """Whether the word after a number is what it counts: "hire 2000 people"."""
        after = tokens[place + 1] if place + 1 < len(tokens) else None
        return after is not None and after.kind == "word" and after.text not in self.classes

    @lru_cache(maxsize=4096)  # noqa: B019 - a language lives as long as the program
    def mended(self, word: str) -> str | None:
        """The word that is a single slip away, if it means all that others so near mean.

        A word of its own is no slip: «янтарь», «қашан», "dairy".
        """
        if len(word) < SHORTEST_MENDED or is_own_word(word, self.code):
            return None
        near = [
            known
            for known in self.classes
            if known[0] == word[0]
            and len(known) >= SHORTEST_MENDED
            and abs(len(known) - len(word)) <= 1
            and one_slip(word, known)
        ]
        if not near:
            return None
        best = max(near, key=lambda known: len(self.classes[known]))
        if any(self.classes[known].items() - self.classes[best].items() for known in near):
            return None
        if len(near) > 1 and not all(self.classes[known] for known in near):
            return None
        return best


_SHORT = ("г", "кв", "р")
"""Short for a year, a quarter and times, and as well for a town, for "square" and a river."""
_ROUND = ("2000", "2100")
"""Years that are also round numbers."""
