"""Bodies that a Kazakh text names by letters, brought to their names: «ОмМУ», «ХКҰ», «ҚТЖ».

The rule: letters mean the body behind whose name they stand in brackets, or else the one body of
the article whose words begin so, or that bears them in quotation marks or as its last word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span

_LETTERS = (
    r"(?:[А-ЯӘҒҚҢӨҰҮҺІ][а-яәғқңөұүһі]{0,4}){0,3}[А-ЯӘҒҚҢӨҰҮҺІ]{1,7}"
    r"(?<=[А-ЯӘҒҚҢӨҰҮҺІ]{2})|[A-Z]{2,8}"
)
_END = r"(?:-?(?:[ндт][ыі]ң|[мпб]ен|[ғгқкн][ае]|[ндт][ыі]|н?[дт][ае](?:[ғг][ыі])?|[ндт][ае]н))?"
_SHORT = re.compile(rf"(?<![\w«\"“.-])(?P<letters>{_LETTERS}){_END}(?![\w-])")
_BRACKETS = re.compile(rf"\s*\((?P<letters>{_LETTERS})\)")
_CHUNK = re.compile(r"[А-ЯӘҒҚҢӨҰҮҺІA-Z][а-яәғқңөұүһі]*")
_QUOTED = re.compile(r"[«\"“]([\w-]+)[»\"”]")
_WORD = re.compile(r"[\w-]+")
_LINK = frozenset(("және", "мен", "пен", "бен", "жөніндегі"))
_FORM = re.compile(r"[»\"”]\s+(?:ҰК\s+)?(?:АҚ|ЖШС|ААҚ|ЖАҚ|КЕАҚ|КеАҚ)$")
_MOST = 200
"""Namings of bodies among which those that letters mean are looked for."""


def recalled(spans: Sequence[Span], named: Sequence[tuple[list[Mention], list[Mention]]]) -> None:
    """Add the bodies that sentences name by letters; ``named`` are what each sentence names."""
    everything = [one for _, bodies in named for one in bodies][:_MOST]
    told = _told_in_brackets(spans, named)
    for span, (places, bodies) in zip(spans, named, strict=True):
        for match in _SHORT.finditer(span.text):
            start, end = span.start + match.start(), span.start + match.end()
            over = [one for one in (*places, *bodies) if one.start < end and start < one.end]
            if any(one.name != match["letters"] or one in places for one in over):
                continue
            body = told.get(match["letters"]) or _meant(match["letters"], everything)
            if body is None:
                continue
            bodies[:] = [one for one in bodies if one not in over]
            bodies.append(Mention(body.entry, start, end, body.name))
        bodies.sort(key=lambda one: one.start)
        bodies[:] = [_in_full(one, everything) for one in bodies]


def _in_full(body: Mention, bodies: list[Mention]) -> Mention:
    """Return the one body that is named after somebody for «Аманов университеті»."""
    words = body.name.split()
    own = {one.entry: one for one in bodies if _is_short_for(words, one.name.split())}
    full = next(iter(own.values())) if len(own) == 1 else None
    return body if full is None else replace(body, entry=full.entry, name=full.name)


_ONE_OF_TOWN = ("порты", "әуежайы")


def _is_short_for(words: list[str], full: list[str]) -> bool:
    if len(words) < 2 or words[-1] != full[-1]:
        return words[-2:-1] == ["атындағы"] and _begins(words[:-1], words[-1], full)
    if words[-1] in _ONE_OF_TOWN and len(words) < len(full):
        return words[0] == full[0]
    if "атындағы" not in full[1:]:
        return False
    bearer, own = full[: full.index("атындағы")], words[:-1]
    return bearer[-len(own) :] == own


def _begins(lead: list[str], head: str, full: list[str]) -> bool:
    """Tell whether a full name goes on between «… атындағы» and a head without its possessive."""
    alike = [one.lower() for one in full[: len(lead)]] == [one.lower() for one in lead]
    return alike and full[-1] in (f"{head}і", f"{head}ы", f"{head}сы")


def _told_in_brackets(
    spans: Sequence[Span], named: Sequence[tuple[list[Mention], list[Mention]]]
) -> dict[str, Mention]:
    """Return the body of letters that stand in brackets right behind its name."""
    found: dict[str, Mention] = {}
    for span, (_, bodies) in zip(spans, named, strict=True):
        for one in bodies:
            match = _BRACKETS.match(span.text, one.end - span.start)
            if match is not None and one.name != match["letters"]:
                found.setdefault(match["letters"], one)
    return found


def _meant(letters: str, bodies: list[Mention]) -> Mention | None:
    """Return the one body whose name letters stand for."""
    own = {one.entry: one for one in bodies if _stands_for(letters, one.name)}
    return next(iter(own.values())) if len(own) == 1 else None


def _stands_for(letters: str, name: str) -> bool:
    if letters == name or len(letters) < 3:
        return False
    if letters in _QUOTED.findall(name):
        return True
    words = [one for one in _WORD.findall(_FORM.sub("", name)) if one not in _LINK]
    if words[-1] == letters:
        return True
    chunks = _CHUNK.findall(letters)
    words = words[-len(chunks) :]
    whole = len(words) == len(chunks) > 2
    return whole and all(
        word.lower().startswith(chunk.lower()) for word, chunk in zip(words, chunks, strict=True)
    )
