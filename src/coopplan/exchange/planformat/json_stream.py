"""A long list inside one JSON document, read item by item.

The rule: the text ``{"schema": "…", "plans": [item, item, …]}`` is never held as a whole, but for
one item and a little more; what is no such text is refused where it stops being one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from json import JSONDecodeError, JSONDecoder
from typing import Any

from coopplan.exchange.planformat.flaws import Flaw, Problem

HEAD = re.compile(r'\s*\{\s*"schema"\s*:\s*"([^"\\]*)"\s*,\s*"plans"\s*:\s*\[\s*')
_BLANK = re.compile(r"\s*")
_COMMA = re.compile(r"\s*,\s*")
_NEAR = 12
"""Letters before the end within which a value may be cut off: the longest is an escape pair."""


class BadJson(Exception):
    """The text is no JSON; ``line`` from 1, ``detail`` the reader's message."""

    def __init__(self, line: int, detail: str) -> None:
        super().__init__(line, detail)
        self.line = line
        self.detail = detail


class Stream:
    """The list of a document; ``pieces`` are its text, ``most`` letters of one item are held.

    ``schema`` is None where the text does not begin with a schema and a list: then nothing has
    been read of it that ``begun`` does not hold.
    """

    def __init__(self, pieces: Iterator[str], most: int) -> None:
        self._pieces = pieces
        self._most = most
        self._line = 1
        self._at = 0
        self._item = (0, 0)
        self._ended = False
        self._scan = JSONDecoder().raw_decode
        self.begun = ""
        self.schema: str | None = None
        while not self._ended and len(self.begun) < 1000:
            self._more()
        found = HEAD.match(self.begun)
        if found:
            self.schema = found[1]
            self._at = found.end()

    def items(self) -> Iterator[Any]:
        """The items one after the other; raises BadJson, and Flaw for one that is too large."""
        if self._next() == "]":
            self._tail()
            return
        while True:
            yield self._value()
            self._at = self._item[1]
            if self._next() == "]":
                self._tail()
                return
            found = _COMMA.match(self.begun, self._at)
            if found is None:
                raise self._bad("Expecting ',' delimiter", self._at)
            self._at = found.end()

    def item(self) -> tuple[str, int]:
        """The text of the item that was read last, and the line (from 1) in which it begins."""
        start, end = self._item
        return self.begun[start:end], self._line + self.begun.count("\n", 0, start)

    def _next(self) -> str:
        """The next letter that is no space, which is then where the reading stands."""
        while True:
            found = _BLANK.match(self.begun, self._at)
            assert found is not None
            self._at = found.end()
            if self._at < len(self.begun) or self._ended:
                return self.begun[self._at : self._at + 1]
            self._more()

    def _value(self) -> Any:
        """The value that stands here."""
        self._next()
        # What is cut off is read for nothing: there is to be as much as the item before had.
        likely = self._item[1] - self._item[0]
        while not self._ended and len(self.begun) - self._at <= likely:
            self._more()
        while True:
            start = self._at
            try:
                value, end = self._scan(self.begun, start)
            except JSONDecodeError as refused:
                cut = refused.pos > len(self.begun) - _NEAR or refused.msg.startswith("Unterm")
                if self._ended or not cut:
                    raise self._bad(refused.msg, refused.pos) from refused
            except (RecursionError, ValueError) as refused:
                raise self._bad("nested", start) from refused
            else:
                # What ends where the text so far ends may go on: 12 and then 3.
                if end < len(self.begun) or self._ended:
                    self._item = start, end
                    return value
            if len(self.begun) - start > self._most:
                raise Flaw(Problem.TOO_LARGE, (), str(self._most))
            self._more()

    def _tail(self) -> None:
        """What stands after the list: the end of the document, and keys that say nothing here."""
        while not self._ended:
            if len(self.begun) > self._most:
                raise Flaw(Problem.TOO_LARGE, (), str(self._most))
            self._more()
        rest = self.begun[self._at + 1 :]
        try:
            told = json.loads('{"plans": []' + rest)
        except (JSONDecodeError, RecursionError, ValueError) as refused:
            message = refused.msg if isinstance(refused, JSONDecodeError) else "nested"
            raise self._bad(message, self._at) from refused
        if "schema" in told or told["plans"] != []:
            raise self._bad("Expecting the end of the document", self._at)

    def _more(self) -> None:
        """Let go of what was read, and take as much again as is held."""
        self._line += self.begun.count("\n", 0, self._at)
        held = [self.begun[self._at :]]
        self._at, wanted = 0, len(held[0])
        while True:
            piece = next(self._pieces, None)
            if piece is None:
                self._ended = True
                break
            held.append(piece)
            wanted -= len(piece)
            if wanted <= 0:
                break
        self.begun = "".join(held)

    def _bad(self, message: str, at: int) -> BadJson:
        return BadJson(self._line + self.begun.count("\n", 0, at), message)
