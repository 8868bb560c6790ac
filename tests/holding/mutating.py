"""Inputs that are nearly right: a good one of a small corpus, hurt in a few places.

The rule: an input is made by its reader, its number and the run's seed alone, so that any of them
can be made again.
"""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable, Sequence

NUMBERS = (
    b"0", b"-1", b"1e309", b"NaN", b"inf", b"99999999999999999999", b"2147483648", b"1048577",
    b"0x7fffffff", b"2025-02-30", b"9999-12-31", b"0000-00-00", b"-0", b"1_000", b"\xd9\xa3",
)  # fmt: skip
SIGNS = (
    b"\0", b"\r", b"\n", b"\t", b"\x1b[2J", b"\x7f", b"\xc2\x9b", b"\xe2\x80\xae", b"\xef\xbb\xbf",
    b"\xff\xfe", b"\xed\xa0\x80", b"\xf0\x9f\x8c\x89", b"\xcc\x81" * 30, b"\xe2\x80\x8b",
    b"\\u0000",
    b"'", b'"', b'"""', b"\\", b"[", b"]", b"{", b"}", b"(", b")", b"=", b";", b",", b"|", b"#",
    b"../../no/such", b"=cmd|' /C calc'!A0", b"'; DROP TABLE measure; --", b"<script>", b"&lol;",
)  # fmt: skip
MARKUP = (
    b"<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>", b"&a;", b"<a", b"</a>", b"/>",
    b"<![CDATA[", b"]]>", b"<!--", b"-->", b"<?xml version='1.1'?>", b"<w:tbl>", b"</w:tbl>",
    b"<w:tr/>", b"<w:tc/>", b'<w:gridSpan w:val="999999999"/>', b'<w:vMerge w:val="restart"/>',
    b'<c r="XFD1048576"><v>1</v></c>', b'<mergeCell ref="A1:XFD1048576"/>', b"<row r='0'>",
    b'<c t="s"><v>99999999</v></c>', b'<c t="e"><v>#REF!</v></c>', b'<c r="A1" t="d"><v>x</v></c>',
    b"<f>1+1</f>", b'<sheet name="" sheetId="-1"/>',
)  # fmt: skip
_TAG = re.compile(rb"<[^<>]{1,300}>")
_VALUE = re.compile(rb'"[^"<>]{0,80}"')
LONGEST = 200_000
"""Bytes of an input at most: what a size can do is the matter of other tests."""

Mutation = Callable[[bytes, random.Random, Sequence[bytes], Sequence[bytes]], bytes]


def _place(raw: bytes, chance: random.Random) -> int:
    return chance.randrange(len(raw) + 1)


def _piece(raw: bytes, chance: random.Random) -> bytes:
    start = _place(raw, chance)
    return raw[start : start + chance.choice((1, 2, 8, 40, 200))]


def _flip(raw: bytes, chance: random.Random, *_: object) -> bytes:
    if not raw:
        return b"\0"
    at = chance.randrange(len(raw))
    return raw[:at] + bytes([chance.randrange(256)]) + raw[at + 1 :]


def _cut(raw: bytes, chance: random.Random, *_: object) -> bytes:
    at = _place(raw, chance)
    return raw[:at] + raw[at + chance.choice((1, 3, 20, 200)) :]


def _truncate(raw: bytes, chance: random.Random, *_: object) -> bytes:
    return raw[: _place(raw, chance)]


def _double(raw: bytes, chance: random.Random, *_: object) -> bytes:
    at = _place(raw, chance)
    return raw[:at] + _piece(raw, chance) * chance.choice((1, 2, 3, 50)) + raw[at:]


def _put(raw: bytes, chance: random.Random, words: Sequence[bytes], _: object) -> bytes:
    at = _place(raw, chance)
    put = chance.choice(chance.choice((words or SIGNS, SIGNS, NUMBERS)))
    return raw[:at] + put + raw[at + chance.choice((0, 0, len(put), 5)) :]


def _splice(
    raw: bytes, chance: random.Random, words: Sequence[bytes], seeds: Sequence[bytes]
) -> bytes:
    other = chance.choice(seeds)
    return raw[: _place(raw, chance)] + other[_place(other, chance) :]


def _line(raw: bytes, chance: random.Random, *_: object) -> bytes:
    """Lines doubled, dropped or exchanged."""
    lines = raw.splitlines(keepends=True)
    if len(lines) < 2:
        return raw
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    match chance.randrange(3):
        case 0:
            lines[one], lines[other] = lines[other], lines[one]
        case 1:
            lines.insert(one, lines[other])
        case _:
            del lines[one]
    return b"".join(lines)


def _word(raw: bytes, chance: random.Random, words: Sequence[bytes], _: object) -> bytes:
    """One word in the place of another."""
    found = list(re.finditer(rb"[^\s,;|=\"]+", raw))
    if not found:
        return raw
    one = chance.choice(found)
    put = chance.choice(words) if words and chance.random() < 0.5 else chance.choice(found)[0]
    return raw[: one.start()] + put + raw[one.end() :]


def _tag(raw: bytes, chance: random.Random, *_: object) -> bytes:
    """Tags moved, dropped, doubled; values of attributes exchanged."""
    found = list(chance.choice((_TAG, _VALUE)).finditer(raw))
    if not found:
        return raw
    one = chance.choice(found)
    match chance.randrange(4):
        case 0:
            put = b""
        case 1:
            put = chance.choice(found)[0]
        case 2:
            put = one[0] + chance.choice(MARKUP)
        case _:
            value = chance.choice(NUMBERS)
            put = _VALUE.sub(lambda _: b'"' + value + b'"', one[0], count=1)
    return raw[: one.start()] + put + raw[one.end() :]


PLAIN: tuple[Mutation, ...] = (
    _flip, _cut, _truncate, _double, _put, _put, _splice, _line, _word, _word,
)  # fmt: skip
TAGGED: tuple[Mutation, ...] = (*PLAIN, _tag, _tag, _tag)


def hurt(
    raw: bytes,
    chance: random.Random,
    words: Sequence[bytes],
    seeds: Sequence[bytes],
    tagged: bool = False,
) -> bytes:
    """The input after one to six mutations."""
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 4, 6))):
        raw = chance.choice(TAGGED if tagged else PLAIN)(raw, chance, words, seeds)[:LONGEST]
    return raw


def hurt_archive(raw: bytes, chance: random.Random, words: Sequence[bytes]) -> bytes:
    """An archive with one part hurt, dropped or named otherwise; at times its bytes themselves."""
    if chance.random() < 0.1:
        return hurt(raw, chance, words, (raw,))
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as new:
        parts = old.infolist()
        # The text is what a person writes; the other parts are hurt less often.
        texts = [one for one in parts if re.search(r"document|sheet\d|sharedStr", one.filename)]
        chosen = chance.choice(texts if texts and chance.random() < 0.7 else parts)
        for part in parts:
            data, name = old.read(part), part.filename
            if part is chosen:
                match chance.randrange(20):
                    case 0:
                        continue
                    case 1:
                        name = chance.choice(("../" + name, "/etc/" + name, name.upper(), "x\\y"))
                    case _:
                        data = hurt(data, chance, words, (data,), tagged=True)
            new.writestr(name, data, zipfile.ZIP_DEFLATED)
    return out.getvalue()
