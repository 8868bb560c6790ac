"""Reading .po sources and writing .mo files, for those who change the catalogues.

No command of the program imports this. The rule: a fuzzy or an empty translation is refused,
and one message with two different translations is refused, so that a .mo is complete or absent.
"""

from __future__ import annotations

import ast
import re
import struct
from collections.abc import Iterable
from pathlib import Path

from coopplan.model.frozen import frozen

CONTEXT_GLUE = "\x04"
PLURAL_GLUE = "\x00"

PLURALS = {
    "ru": (
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 :"
        " n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
    ),
    "kk": "nplurals=2; plural=(n != 1);",
    "en": "nplurals=2; plural=(n != 1);",
}


class BadCatalogue(Exception):
    """A .po source that cannot be compiled, with its file and line."""


@frozen
class Message:
    """One message of a .po file; ``texts`` has one text, or one per plural form."""

    context: str | None
    msgid: str
    plural: str | None
    texts: tuple[str, ...]
    place: str
    fuzzy: bool = False

    @property
    def key(self) -> str:
        """The key of the .mo file."""
        told = self.msgid if self.plural is None else self.msgid + PLURAL_GLUE + self.plural
        return told if self.context is None else self.context + CONTEXT_GLUE + told


_KEYWORD = re.compile(r'(msgctxt|msgid_plural|msgid|msgstr(?:\[(\d)\])?)\s+(".*")$')


def read(path: Path) -> list[Message]:
    """Return the messages of a .po file, without its header. Raises BadCatalogue."""
    messages: list[Message] = []
    entry: dict[str, str] = {}
    flags = ""
    field = ""
    start = 0

    def close() -> None:
        nonlocal entry, flags
        if entry.get("msgid"):
            texts = [entry[key] for key in sorted(entry) if key.startswith("msgstr")]
            messages.append(
                Message(
                    entry.get("msgctxt"),
                    entry["msgid"],
                    entry.get("msgid_plural"),
                    tuple(texts),
                    f"{path.name}:{start}",
                    "fuzzy" in flags,
                )
            )
        if entry:
            entry, flags = {}, ""

    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = raw.strip()
        if not line:
            close()
            field = ""
        elif line.startswith("#"):
            if line.startswith("#,"):
                flags += line
        elif line.startswith('"') and field:
            entry[field] += _unquote(line, path, number)
        else:
            found = _KEYWORD.match(line)
            if found is None:
                raise BadCatalogue(f"{path}:{number}: not a line of a .po file: {line}")
            field = found[1]
            if field in entry or (field in ("msgctxt", "msgid") and "msgstr" in "".join(entry)):
                raise BadCatalogue(f"{path}:{number}: an empty line is missing before this message")
            if len(entry) == 0:
                start = number
            entry[field] = _unquote(found[3], path, number)
    close()
    return messages


def _unquote(text: str, path: Path, number: int) -> str:
    try:
        return str(ast.literal_eval(text))
    except (SyntaxError, ValueError) as flaw:
        raise BadCatalogue(f"{path}:{number}: a quoted text that does not end") from flaw


def merged(paths: Iterable[Path], lang: str) -> dict[str, Message]:
    """Return the messages of all files by key. Raises BadCatalogue."""
    forms = int(PLURALS[lang][len("nplurals=")])
    found: dict[str, Message] = {}
    for path in paths:
        for message in read(path):
            if message.fuzzy or not all(text.strip() for text in message.texts):
                raise BadCatalogue(f"{path.parent.name}/{message.place}: not translated")
            if len(message.texts) != (1 if message.plural is None else forms):
                raise BadCatalogue(f"{path.parent.name}/{message.place}: wrong number of forms")
            other = found.setdefault(message.key, message)
            if other.texts != message.texts:
                raise BadCatalogue(
                    f"{path.parent.name}/{message.place}: translated otherwise at {other.place}"
                )
    return found


def compiled(messages: dict[str, Message], lang: str) -> bytes:
    """Return the bytes of the .mo file, the same for the same messages."""
    header = f"Content-Type: text/plain; charset=UTF-8\nPlural-Forms: {PLURALS[lang]}\n"
    told = (
        (key.encode(), PLURAL_GLUE.join(message.texts).encode())
        for key, message in messages.items()
    )
    pairs = [(b"", header.encode()), *sorted(told)]
    count = len(pairs)
    at = 28 + 16 * count
    tables: list[bytes] = []
    body = bytearray()
    for column in (0, 1):
        table = bytearray()
        for pair in pairs:
            table += struct.pack("<II", len(pair[column]), at + len(body))
            body += pair[column] + b"\0"
        tables.append(bytes(table))
    head = struct.pack("<7I", 0x950412DE, 0, count, 28, 28 + 8 * count, 0, at)
    return head + tables[0] + tables[1] + bytes(body)
