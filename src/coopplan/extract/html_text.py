"""An HTML page without its tags, each character in its place, and its quotes as a reader sees them.

The rule: tags become spaces and entities their letters, what is no text of a page (scripts, forms,
navigation) is blanked; the length stays, so that every place in the text is one of the file.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left

from coopplan.extract.tidied import WIDTHLESS

_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|body|div|p|article|span|h1)\b", re.IGNORECASE)
_DROPPED = re.compile(
    r"<(?:(?P<comment>!--)"
    r"|(?P<tag>script|style|nav|header|footer|aside|form|noscript|head|select|button|menu)\b)",
    re.IGNORECASE,
)
_CLOSING = re.compile(r"</(\w+)\s*>")
_BLOCK = re.compile(
    r"</?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|article|section|blockquote|main|title|body|html)\b"
    r"[^>]{0,2000}>",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[^>]{0,2000}>")
_WITHIN = re.compile(
    r"(?<=\w)(?:</?(?:abbr|b|em|font|i|mark|s|small|span|strong|sub|sup|u|wbr)\b[^>]{0,2000}>)+"
    r"(?=[^\W\d_])",
    re.IGNORECASE,
)
"""Tags that have no width, within a word: «<b>О</b>мская», «погран<wbr>переход»."""
ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});", re.IGNORECASE)
"""A character that is told by its name or number: «&nbsp;», «&#8212;»."""
_SHOWN = re.compile(r"</?[a-zA-Z!][^<>]*>")


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _entity(match: re.Match[str]) -> str:
    letter = html.unescape(match.group())
    return (letter if len(letter) == 1 else " ").ljust(len(match.group()), WIDTHLESS)


def _within(match: re.Match[str]) -> str:
    goes_on = match.string[match.end()].islower()
    return WIDTHLESS * len(match.group()) if goes_on else match.group()


def _without_dropped(page: str) -> str:
    """Blank comments and what is no text of the article; one that is never closed stays.

    Each place is looked at once, however many are opened: pages are of others' making.
    """
    closings: dict[str, list[tuple[int, int]]] = {"": []}
    at = -1
    while (at := page.find("-->", at + 1)) >= 0:
        closings[""].append((at, at + 3))
    for one in _CLOSING.finditer(page):
        closings.setdefault(one[1].lower(), []).append(one.span())
    kept, done = [], 0
    for opening in _DROPPED.finditer(page):
        if opening.start() < done:
            continue
        ends = closings.get((opening["tag"] or "").lower(), [])
        place = bisect_left(ends, (opening.end(), 0))
        if place < len(ends):
            end = ends[place][1]
            kept += [page[done : opening.start()], " " * (end - opening.start())]
            done = end
    return "".join((*kept, page[done:]))


def without_tags(page: str) -> str:
    """Return an HTML page without its tags: as many characters, each in its place.

    A tag becomes spaces, within a word what has no width; so does what is left of an entity.
    """
    page = _without_dropped(page)
    page = page.replace("\n", " ").replace("\r", " ")
    page = _BLOCK.sub(lambda match: "\n" + " " * (len(match.group()) - 1), page)
    page = _TAG.sub(_blank, _WITHIN.sub(_within, page))
    return ENTITY.sub(_entity, page)


def is_page(source: str) -> bool:
    """Tell whether a text is an HTML page."""
    return _PAGE.search(source[:5000]) is not None


def readable(quote: str) -> str:
    """Return a quote of a page as a reader sees it: without tags and entities, on one line."""
    quote = _SHOWN.sub(" ", _WITHIN.sub(_within, quote))
    quote = html.unescape(quote).replace(WIDTHLESS, "").replace("\u00ad", "")
    return " ".join(quote.split())


def around(source: str, start: int, end: int, letters: int) -> tuple[str, str]:
    """Return what a reader sees before and behind a quote, up to so many characters of the file."""
    before, after = source[max(0, start - letters) : start], source[end : end + letters]
    if not is_page(source):
        return before, after
    return _seen(before, first=start > letters), _seen(after, last=end + letters < len(source))


def _seen(piece: str, *, first: bool = False, last: bool = False) -> str:
    """Return a piece of a page as it is seen, without the part of a tag where it was cut."""
    if first:
        piece = re.sub(r"^[^<>]*>", "", piece)
    if last:
        piece = re.sub(r"<[^<>]*$", "", piece)
    lead, tail = piece[:1].isspace() or piece[:1] == "<", piece[-1:].isspace() or piece[-1:] == ">"
    return f"{' ' if lead else ''}{readable(piece)}{' ' if tail else ''}"
