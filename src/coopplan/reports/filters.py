"""Filter words read: ``sector:transport (+overdue or slip>=180) not due<2026-Q2 text``.

Words that stand side by side are joined by *and*; ``and``, ``or``, ``not`` and brackets work as
everywhere: *not* binds closest, *or* loosest. The rule: a word that looks like a filter and is
none is refused with its place and the nearest right one, so that a slip of the finger never shows
an empty list; a text that looks like a filter is put in quotation marks. ``read(write(x)) == x``.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from coopplan.errors import BadCode, BadFilter, UnknownFilter, UnknownTag
from coopplan.model.codes import SECTORS, DeadlineKnown, Evidence, Mark, Schedule, Status
from coopplan.model.filter import And, Compare, Field, Filter, Not, Or, Tag, Text
from coopplan.model.filter_values import day_value, number_value
from coopplan.model.frozen import frozen
from coopplan.model.nearest import nearest
from coopplan.model.text import fold

TAGS = ("due", "disputed", "late", "overdue", "silent", "slipped")
"""What may follow a plus: what is worked out about a measure and is so or not."""

CODES: Mapping[str, tuple[str, ...]] = {
    "deadline": tuple(one.value for one in DeadlineKnown),
    "evidence": tuple(one.value for one in Evidence),
    "mark": tuple(one.value for one in Mark),
    "schedule": tuple(one.value for one in Schedule),
    "status": tuple(one.value for one in Status),
}
"""Fields of a closed list of codes."""

OPEN = ("agreement", "body", "no", "sector", "side")
"""Fields whose values are the register's own."""

DAYS = ("due", "heard", "promise")
NUMBERS = ("days", "slip")

FIELDS = tuple(sorted((*CODES, *OPEN, *DAYS, *NUMBERS)))
"""All that may stand before a colon or a comparison."""

OPERATORS = ("<=", ">=", "<", ">", "=")

DEEPEST = 50
"""How many brackets and *not* may stand within each other."""


_TOKEN = re.compile(r"""\s*(?:(?P<bracket>[()])|(?P<word>(?:"[^"]*"|[^\s()"])+)|(?P<rest>"))""")
_NAMED = re.compile(
    rf"(?P<name>[^\W\d]\w*)(?P<operator>{'|'.join((*OPERATORS, ':'))})(?P<value>.*)", re.DOTALL
)
_JOINS = ("and", "or", "not")


@frozen
class _Token:
    word: str
    place: int

    @property
    def join(self) -> str | None:
        """Which of and, or, not, brackets it is."""
        told = self.word.lower()
        return told if told in (*_JOINS, "(", ")") else None


def read(text: str, known: Mapping[str, Collection[str]] | None = None) -> Filter | None:
    """Return what the words mean, None where there are none.

    ``known`` has the register's own values (``agreement``, ``sector``, ``side``), against which
    those fields are checked where it is given. Raises UnknownFilter, UnknownTag, BadCode and
    BadFilter, each with ``text`` and ``place``, where the wrong word begins.
    """
    tokens = list(_tokens(text))
    if not tokens:
        return None
    return _Parser(text, tokens, known or {}).whole()


def write(filter_: Filter) -> str:
    """Return the filter as it can be typed."""
    match filter_:
        case Text(text):
            return _quoted(text) if _needs_quotes(text) else text
        case Tag(name):
            return f"+{name}"
        case Field(name, values):
            return f"{name}:{','.join(map(_value, values))}"
        case Compare(name, operator, value):
            return f"{name}{operator}{value}"
        case Not(inner):
            return f"not {_bracketed(inner, And, Or)}"
        case And(parts):
            return " ".join(_bracketed(part, And, Or) for part in parts)
        case Or(parts):
            return " or ".join(_bracketed(part, Or) for part in parts)


def _bracketed(filter_: Filter, *kinds: type) -> str:
    told = write(filter_)
    return f"({told})" if isinstance(filter_, kinds) else told


def _quoted(text: str) -> str:
    return f'"{text}"'


def _needs_quotes(text: str) -> bool:
    plain = not re.search(r"[\s()]", text) and text.lower() not in _JOINS
    return not plain or text[:1] == "+" or _NAMED.fullmatch(text) is not None


def _value(text: str) -> str:
    return _quoted(text) if re.search(r"[\s(),]", text) else text


def _tokens(text: str) -> Iterable[_Token]:
    place = 0
    while found := _TOKEN.match(text, place):
        if found["rest"]:
            raise BadFilter(reason="quote", word='"', text=text, place=found.start("rest"))
        kind = "bracket" if found["bracket"] else "word"
        yield _Token(found[kind], found.start(kind))
        place = found.end()


class _Parser:
    """Reads by descent: or, and, not, word."""

    def __init__(
        self, text: str, tokens: list[_Token], known: Mapping[str, Collection[str]]
    ) -> None:
        self.text = text
        self.tokens = tokens
        self.known = known
        self.at = 0
        self.depth = 0

    def whole(self) -> Filter:
        found = self._or()
        if self._next is not None:  # only a closing bracket can be left over
            raise self._bad("opening", self._next)
        return found

    @property
    def _next(self) -> _Token | None:
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def _take(self, join: str) -> bool:
        if self._next is not None and self._next.join == join:
            self.at += 1
            return True
        return False

    def _or(self) -> Filter:
        parts = [self._and()]
        while self._take("or"):
            parts.append(self._and())
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def _and(self) -> Filter:
        parts = [self._not()]
        while self._next is not None and self._next.join not in ("or", ")"):
            self._take("and")
            parts.append(self._not())
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def _not(self) -> Filter:
        opening = self._next
        if opening is not None and opening.join in ("not", "("):
            self.depth += 1
            if self.depth > DEEPEST:
                raise self._bad("deep", opening)
            self.at += 1
            found = Not(self._not()) if opening.join == "not" else self._or()
            if opening.join == "(" and not self._take(")"):
                raise self._bad("closing", opening)
            self.depth -= 1
            return found
        if opening is None or opening.join is not None:
            raise self._bad("operand", opening)
        self.at += 1
        return self._word(opening)

    def _bad(self, reason: str, token: _Token | None) -> BadFilter:
        before = self.tokens[max(self.at - 1, 0)]
        named = token or before
        return BadFilter(reason=reason, word=named.word, text=self.text, place=named.place)

    def _word(self, token: _Token) -> Filter:
        word, where = token.word, {"text": self.text, "place": token.place}
        if word[:1] == "+" and len(word) > 1:
            name = word[1:].lower()
            if name not in TAGS:
                raise UnknownTag(word=word, near=nearest(name, TAGS), allowed=TAGS, **where)
            return Tag(name)
        named = None if word[:1] == '"' else _NAMED.fullmatch(word)
        if named is None:
            text = word.replace('"', "")
            if not text.strip():
                raise BadFilter(reason="empty", word=word, **where)
            return Text(text)
        name, operator, value = named["name"].lower(), named["operator"], named["value"]
        if name not in FIELDS:
            near = (f"+{name}",) if name in TAGS else nearest(name, FIELDS)
            raise UnknownFilter(word=word, near=near, allowed=FIELDS, **where)
        inner = {"text": self.text, "place": token.place + named.start("value")}
        if not _listed(value):
            raise BadFilter(reason="no_value", word=word, **where)
        if name in DAYS or name in NUMBERS:
            told = value.replace('"', "").lower()
            if (day_value if name in DAYS else number_value)(told) is None:
                reason = "day" if name in DAYS else "number"
                raise BadFilter(reason=reason, word=value, **inner)
            return Compare(name, "=" if operator == ":" else operator, told)
        if operator not in ":=":
            raise BadFilter(reason="not_compared", word=word, **where)
        return Field(name, tuple(self._coded(name, one, inner) for one in _listed(value)))

    def _coded(self, name: str, value: str, where: Mapping[str, object]) -> str:
        """One value as it is meant; a code in any letter case, with - for _."""
        told = value.strip().lower().replace("-", "_")
        if name in CODES:
            if told in CODES[name]:
                return told
            allowed: Collection[str] = CODES[name]
        elif name == "sector":
            if told in SECTORS:
                return told
            own = {fold(one): one for one in self.known.get(name, ())}
            if fold(value) in own or name not in self.known:
                return own.get(fold(value), value)
            allowed = sorted({*SECTORS, *self.known[name]})
        else:
            allowed = sorted(self.known.get(name, ()))
            begun = any(one.casefold().startswith(value.casefold()) for one in allowed)
            if begun or name not in self.known:
                return value
        raise BadCode(
            value=value, field=name, allowed=tuple(allowed), near=nearest(told, allowed), **where
        )


def _listed(value: str) -> list[str]:
    """The values between commas, those in quotation marks whole."""
    found = re.findall(r'((?:"[^"]*"|[^",])+)', value)
    return [one.replace('"', "") for one in found if one.replace('"', "").strip()]
