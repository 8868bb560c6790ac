"""What an English office is in charge of, where no list of fields has its words.

The rule: capital words that «of», «for» and a comma or «and» join go on with the field up to the
last one that is nobody's name («Minister of Water Resources and Fish Farming Ann Cruz»); the last
field of a list has one word at least («of Trade, Industry and Supply Ann Cruz»). Behind somebody's
name a bracket or a hyphen begins a field, too: «Ann Cruz, Dean (Student Life)».
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.en import heads
from coopplan.extract.en.addresses import FORMS
from coopplan.extract.en.capitals import CAP, POSTED
from coopplan.extract.en.common_words import may_be_surname
from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office, is_field
from coopplan.extract.sentences import Span

_BEGINS = re.compile(r"\s+(?P<word>of|for)\s+(?:the\s+)?(?=[A-Z])")
_OF = re.compile(r"\b(?:minister|secretary|undersecretary|commissioner)\b", re.IGNORECASE)
"""Offices that are of a field; of others only «for» tells one: «Deputy Director for Finance»."""
_HAS_FIELD = re.compile(r"\s(?:of|for)\s")
_PIECE = re.compile(
    rf"(?P<join>,\s+(?:(?:and|&)\s+)?|\s+(?:and|&)\s+|\s*)(?P<words>{CAP}\.?(?:\s+(?:of\s+)?{CAP}\.?)*)"
)
_ENDS = re.compile(r"[,;.)]|\s+(?:[a-z]|&)|$")
"""Behind a field, where no name follows without a comma."""
_WORD = re.compile(rf"{CAP}")
_SUFFIX = re.compile(r"Jr|Sr|I{2,3}")
"""Behind somebody's name."""
_LEAST = 2
"""Words that a name has at least."""
_BRACKET = re.compile(rf"(?:\s+\({CAP}(?:[\s&,-]+(?:and\s+|of\s+)?{CAP})*\))+")
_HYPHEN = re.compile(rf"(?:-|\s[–—-]\s){CAP}(?:\s+(?:(?:&|of)\s+)?{CAP})*(?:{_BRACKET.pattern})?")
_HOLDER = re.compile(r"[A-Z][\w’'.-]+,\s+(?:(?:the|its|their)\s+)?$")
"""Before an office the name of its bearer."""


def whole(span: Span, offices: Sequence[Office], named: Sequence[Mention]) -> list[Office]:
    """Return the offices of a sentence, each with all that it is in charge of.

    ``named`` are the places and bodies of the sentence, which are no fields.
    """
    found: list[Office] = []
    for one in offices:
        if found and one.start < found[-1].end:
            continue  # «Minister of Posts and Registrar Affairs»
        end = _end(span, one, named)
        said = span.text[one.end - span.start : end - span.start]
        found.append(replace(one, name=" ".join((one.name + said).split()), end=end))
    return found


def _end(span: Span, office: Office, named: Sequence[Mention]) -> int:
    """Return where an office ends in the article, with its field."""
    text, base = span.text, span.start
    at = office.end - base
    limit = min((one.start - base for one in named if one.start >= office.end), default=len(text))
    behind = _HOLDER.search(text, 0, office.start - base) is not None
    for pattern in (_BRACKET, _HYPHEN) if behind and not office.plural else ():
        part = pattern.match(text, at, limit)
        if part is not None and not POSTED.search(part.group()):
            return base + part.end()
    going_on = _HAS_FIELD.search(office.name) is not None
    begins = _BEGINS.match(text, at)
    charged = begins is not None and begins["word"] == "for"
    if begins is None and not going_on:
        return office.end
    if begins is not None and not charged and (going_on or not _OF.search(office.name)):
        return office.end
    start = begins.end() if begins else at
    first = _PIECE.match(text, start, limit) if charged and behind else None
    if first is not None and _ENDS.match(text, first.end()) and not POSTED.search(first.group()):
        start = first.end()
    end = _end_of_pieces(text, start, limit, -1 if behind else office.name.count(","))
    return base + end if begins is None or end > begins.end() else office.end


def _end_of_pieces(text: str, start: int, limit: int, commas: int) -> int:
    """Return where the fields end that begin in a text, its start where there are none.

    ``commas``: how many stand between the fields before, -1 where a bearer stands before all.
    """
    end = at = start
    while (piece := _PIECE.match(text, at, limit)) is not None:
        words = list(_WORD.finditer(text, piece.start("words"), piece.end()))
        if len(words) > 1 and _SUFFIX.fullmatch(words[-1].group()):
            break  # «Minister of Trade, and Ann Cruz Jr., Secretary of Labour»
        head = words[-1].group().lower() in heads.WORDS and not is_field(words[-1].group())
        if head or any(POSTED.fullmatch(one.group()) for one in words):
            break
        called = next((at for at, one in enumerate(words) if _is_address(one.group())), len(words))
        fields = [at for at, one in enumerate(words[:called]) if not _may_be_name(one.group())]
        known = fields[-1] + 1 if fields else 0
        if not known and commas > 0 and "and" in piece["join"]:
            known = 1 if len(words) > _LEAST else 0
        left = len(words) - known
        if not known or (0 < left < _LEAST and called == len(words)):
            break
        end = words[known - 1].end()
        if left:
            break
        commas += commas >= 0 and "," in piece["join"]
        at = piece.end()
    return end


def _is_address(word: str) -> bool:
    """Tell whether a word calls somebody («Dr»), and is no field («Justice»)."""
    return FORMS.fullmatch(word) is not None and not is_field(word)


def _may_be_name(word: str) -> bool:
    """Tell whether a word may be a name, letters too, and says nothing of a field."""
    if word.isupper():
        return not is_field(word)
    return may_be_surname(word) and may_be_surname(word.removesuffix("s")) and not is_field(word)
