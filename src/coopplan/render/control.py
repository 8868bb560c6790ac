"""Characters that steer a terminal are shown, and never sent: the one place that sees to it.

The rule: what people typed is data. A line break or tab in it becomes a space, another control
character its caret form (``^[`` for escape), a character that turns the direction of writing or
is not seen at all its number (``<U+202E>``); what only varies a glyph is left out.
"""

from __future__ import annotations

import re

_STEERING = (
    "[\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_BREAKS = frozenset("\t\n\v\f\r\x85\u2028\u2029")


def visible(text: str) -> str:
    """Return the text with everything in it that would steer a terminal made visible."""
    if text.isprintable() and "\ufe0f" not in text:
        return text if text.isascii() else re.sub(_STEERING, _shown, text)
    return re.sub(_STEERING, _shown, text)


def _shown(found: re.Match[str]) -> str:
    letter = found[0]
    if letter in _BREAKS:
        return " "
    code = ord(letter)
    if code < 0x20 or code == 0x7F:
        return "^" + chr(code ^ 0x40)
    if 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF:
        return ""
    return f"<U+{code:04X}>"
