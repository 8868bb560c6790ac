"""Orders to amend a plan, in the rows of a table: «исключить», «изложить в следующей редакции:».

The rule: an order names a part of the paper (an item, a row, words, an edition) or is nothing but
the order; a measure that says «дополнить», «заменить» or "replace" of things in the world is none.
No order is carried out by reading it. Where the row under one is the new edition of its measure,
that row is taken as any other, and the order is only what stands over it.
"""

from __future__ import annotations

import re

from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.exchange.table.header import Header
from coopplan.exchange.table.taken import Taken
from coopplan.model.plan_table import Meaning, RejectReason
from coopplan.model.text import fold

_PART = (
    r"(?:пункт|подпункт|позици|строк|раздел|граф|столб|колонк|абзац|мероприяти|приложени|п\.|пп\.)"
    r"\w*"
)
_WHICH = r"(?: ?№ ?| )[\divx]"
"""The number of a part of the paper; a point on a border may have a name."""
_TAKE_OUT = (
    r"исключить|исключается|отменить|снять с контроля|"
    r"(?:признать|считать) утратившим\w* силу"
)
_CHANGE = rf"{_TAKE_OUT}|изложить|дополнить|заменить|перенести|продлить|считать|признать"
_ORDER = re.compile(
    rf"(?:{_TAKE_OUT})(?: из (?:плана|перечня))?(?: протокол\w* .*| решени\w* .*)?\W*$|"
    rf"(?:{_TAKE_OUT}) (?:из плана )?{_PART}{_WHICH}|"
    rf"(?:в |во |из |по )?{_PART}{_WHICH}.*\b(?:{_CHANGE})\b|"
    rf"(?:в |во |из )?(?:граф|столб|колонк)\w* [«\"“].*\b(?:{_CHANGE})\b|"
    rf"(?:дополнить|заменить|изложить) (?:(?:план|перечень|таблицу) )?(?:нов\w+ )?"
    rf"(?:(?:пункт|подпункт|позици|строк|абзац)\w*(?:{_WHICH}|\W*$| следующ)|слов(?:ом|ами|о|а)? "
    rf"[«\"“]|"
    rf"(?:раздел|мероприяти)\w*(?:{_WHICH}| следующ))|"
    rf"(?:план|перечень|таблицу) (?:дополнить|изложить|исключить)\b|"
    r"(?:внести|вносятся) (?:в .+ )?следующие изменени|"
    r".*\bизложить в (?:следующей |новой |прилагаемой )?редакции|"
    r".*\b(?:слов[аоу]?|словами|цифр[аыу]?|цифрами)\b ?[«\"“(\d]"
    r".*\b(?:заменить|исключить|дополнить)\b|"
    r".*\b(?:заменить|дополнить) (?:словами|словом|цифрами|цифрой)\b|"
    r"(?:алып|алынып) таста(?:лсын|у)\W*$|күші жойылды деп танылсын\W*$|"
    r"\d[\d.]*-?(?:тармақ|іс-?шара|жол|бөлім|кіші бөлім|абзац|баған)\w* .*"
    r"\b(?:алып тасталсын|алынып тасталсын|толықтырылсын|жазылсын|баяндалсын|ауыстырылсын|"
    r"алмастырылсын|жойылсын|танылсын)\b|"
    r".*\bредакцияда (?:жазылсын|баяндалсын)|.*\bсөз\w* .*\b(?:ауыстырылсын|алмастырылсын|"
    r"алып тасталсын|толықтырылсын)\b|жоспар (?:.+ )?толықтырылсын|"
    r"(?:to be |shall be |is to be |should be )"
    r"(?:deleted|excluded|removed|struck out|repealed)\W*$|"
    r"(?:delete|exclude|remove|strike out|repeal)"
    r"(?: (?:this|the) (?:item|measure|activity|row|paragraph|point))?\W*$|"
    r"(?:delete|exclude|remove|repeal|strike out|amend|replace|reword|restate|add|insert|"
    r"supplement) (?:the )?(?:a )?(?:new )?"
    r"(?:item|measure|activity|row|paragraph|point|section|clause)s? (?:no\.? ?)?\d|"
    r"(?:in )?(?:item|measure|paragraph|point|clause) (?:no\.? ?)?\d[\d.]*\W+"
    r"(?:.+ )?(?:(?:shall|should|is to|to) (?:read|be (?:delet|exclud|remov|replac|reword|restat|"
    r"amend|repeal|insert))|(?:delete|exclude|replace|substitute|insert|reword|restate)\b)|"
    r".*\b(?:to|shall) (?:read|be (?:worded|restated|reworded)) as follows|"
    r"(?:in .+ )?(?:replace|delete|substitute|insert) the words? [«\"“]|"
    r".*\bthe words? [«\"“].*\bbe (?:replac|delet|substitut|insert)"
)
_LOOKED_AT = 400
"""Letters in which an order says what it is, whatever edition follows."""
_LEAD = re.compile(r"^[\W_]*(?:\d{1,3}(?:\.\d{1,3})*[.)] ?)?[\W_]*")
"""Marks and a number before an order: «3) пункт 8 исключить»."""


def is_order(text: str) -> bool:
    """Whether a text orders an amendment of the paper itself."""
    told = fold(flat(text))[:_LOOKED_AT]
    bare = _LEAD.sub("", told)
    return any(_ORDER.match(one) for one in (told, bare))


def orders(row: Row, header: Header) -> bool:
    """Whether a row is an order: its measure is one, or it has one text and this is one."""
    own = row.own()
    title = row.cells[header.having(Meaning.TITLE)[0]]
    return is_order(title) or (len(own) == 1 and is_order(own[0]))


def take_order(taken: Taken, grid: Grid, at: int, header: Header) -> None:
    """Leave an order to a person, or pass over one that the row under it carries out.

    What «то же» under it means, or a row that goes on, is not told by the row above it.
    """
    row = grid.rows[at]
    taken.hold(row, header)
    taken.wait(grid, row, RejectReason.ORDER)
    led = len(row.own()) == 1 and row.own()[0].endswith(":")
    if led and _stands_below(grid, at, header):
        taken.outcomes.pass_over()


def _stands_below(grid: Grid, at: int, header: Header) -> bool:
    """Whether a row with more than one text stands under a row, and it is no order."""
    below = next((one for one in grid.rows[at + 1 :] if not one.is_blank), None)
    return below is not None and len(below.own()) > 1 and not orders(below, header)
