"""Which documents an article tells of beside the one that it is about, and each one's sentences.

The rule: what is told of one document is not taken for another. Each has its own sentences: those
that tell of its signing, and what follows them up to the next one's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from coopplan.extract import kind_told
from coopplan.extract.documents_told import Main, main_document
from coopplan.extract.gazetteer import short
from coopplan.extract.kinds import Document
from coopplan.extract.of_one_paper import is_one_more, named_before
from coopplan.extract.told import Told
from coopplan.model.text import Lang


def documents(told: list[Told], lang: Lang) -> list[Main]:
    """Return the documents of an article: the one that it is about, then the others in order."""
    main = main_document(told, lang)
    found = [main]
    for one in told:
        if one.headline or not any(not doc.parent for doc in one.documents):
            continue
        for other in _others(one, main, lang):
            known = [(each.kind, each.planned, each.earlier) for each in found[1:]]
            fresh = (other.kind, other.planned, other.earlier) not in known
            if fresh or (one.anchor and not one.earlier and one not in main.anchors):
                found.append(other)
    return found


def _others(one: Told, main: Main, lang: Lang) -> Iterator[Main]:
    """Yield the documents other than the main one that a sentence tells of."""
    if one in main.anchors:
        yield from (Main(doc.kind, (one,), main.planned) for doc in _joined(one, main, lang))
        return
    doc = kind_told.signed_document(one, lang)
    if doc is None or doc.parent:
        return
    if _is_counted(one, main):
        yield Main(doc.kind, (one,))
    elif one.earlier:
        if one.anchor:
            yield Main(doc.kind, (one,), earlier=True)
    elif one.anchor:
        another = doc.kind is not main.kind and (doc.plural or _elsewhere(one, main))
        if one.aside or another or is_one_more(one, main.anchors):
            yield Main(doc.kind, (one,))
    elif main.anchors and not main.planned and _is_coming(one) and not named_before(one, doc):
        same = doc.kind is main.kind and all(each.headline for each in main.anchors)
        if not (lang is Lang.RU and same):  # only the headline calls it done
            yield Main(doc.kind, (one,), planned=True)


_COUNTED = re.compile(
    r"^\W*(?:(?:втор|трет|четв[её]рт|пят)(?:ой|ое|ий|ье|ый)|ещ[её]\s+один|ещ[её]\s+одно)\s+"
    r"(?:документ|соглашение|меморандум|договор|протокол|план)\b|"
    r"^\W*(?:екінші|үшінші|төртінші|бесінші|тағы\s+бір)\s+"
    r"(?:құжат|келісім|меморандум|шарт|хаттама|жоспар)(?!\w)|"
    r"^\W*(?:(?:the|a)\s+(?:second|third|fourth|fifth)|another|one\s+more)\s+"
    r"(?:document|agreement|memorandum|mou|pact|protocol|plan)\b",
    re.IGNORECASE,
)
"""What opens a sentence that tells of one more paper of several: «Третий документ — …»."""


def _is_counted(one: Told, main: Main) -> bool:
    """Tell whether a sentence counts one more of the papers signed: of its own sides, by no verb.

    «Третий документ — меморандум между А и Б».
    """
    if one.anchor or one.future or one.earlier or main.planned or not main.anchors:
        return False
    return len(one.named) > 1 and bool(_COUNTED.match(one.span.text)) and _elsewhere(one, main)


_AND = re.compile(
    r"(?:^|\s)(?:и|а также|также|мен|пен|бен|және|сондай-ақ|and|as well as|along with)(?:\s|$)",
    re.IGNORECASE,
)
_SAME = re.compile(r"[(«\"“„]\s*$")
_TO_COME = re.compile(
    r"\b(?:подготов\w+|разработ\w+|разрабат\w+|формирован\w+|составлен\w+|дайында\w+|әзірле\w+|"
    r"prepar\w+|draft\w*|develop\w*|draw\w*\s+up)\b",
    re.IGNORECASE,
)
_CALLED_NEW = re.compile(
    r"\b(?:нов\w+|жаңа\w*|new|next|следующ\w+)\b|(?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d\d",
    re.IGNORECASE,
)


def _elsewhere(one: Told, main: Main) -> bool:
    """Tell whether a signing names other sides or places than the main one: not told again."""
    there = {short(place.name) for each in main.anchors for place in each.named}
    return any(short(place.name) not in there for place in one.named)


def _is_coming(told: Told) -> bool:
    """Tell whether a sentence announces a document: one to be signed, or a new one in work."""
    text = told.span.text
    return told.future or bool(_TO_COME.search(text) and _CALLED_NEW.search(text))


def _joined(told: Told, main: Main, lang: Lang) -> Iterator[Document]:
    """Yield what was signed along with the main document: «соглашение … и план мероприятий»."""
    own = [doc for doc in told.documents if not doc.parent and not doc.plural]
    first = next((doc for doc in own if doc.kind is main.kind), None)
    if first is None or told.signed is None:
        return
    for doc in own:
        if doc.start <= first.end or doc.kind is main.kind:
            continue
        between = told.span.text[first.end - told.span.start : doc.start - told.span.start]
        side = (first.start < told.signed[0]) is (doc.start < told.signed[0])
        apart = side and _AND.search(between) and not _SAME.search(between)
        if apart and not re.search(r"[.;]|\b(?:о|об|по|on|of|for|туралы)\s+(?:\S+\s+)?$", between):
            yield doc


def stretch(document: Main, found: list[Main], told: list[Told]) -> list[Told]:
    """Return the sentences of one document: its own, and those up to the next document's."""
    if document is found[0]:
        others = {id(one) for each in found[1:] for one in each.anchors}
        return [one for one in told if id(one) not in others or one in document.anchors]
    anchor = document.anchors[0]
    if anchor in found[0].anchors:
        return [one for one in told if not one.headline]
    begins = {id(one) for each in found for one in each.anchors}
    at = next(at for at, one in enumerate(told) if one is anchor)
    own = [anchor]
    for one in told[at + 1 :]:
        if id(one) in begins:
            break
        own.append(one)
    return own


def about(document: Main, found: list[Main], told: list[Told], text: str) -> list[Told]:
    """Return the sentences of a text that may tell what a document promises.

    Those of the main one are all but what is told of another that was signed beside it; of another
    one those behind its signing up to where the text comes back to the main one.
    """
    main = found[0]
    if document is not main:
        own = stretch(document, found, told)
        return own if document.anchors[0] in main.anchors else _up_to_return(own, main)
    left: set[int] = set()
    for other in found[1:]:
        if other.planned or other.earlier or other.anchors[0] in main.anchors:
            continue
        if _is_surely_another(other, main):
            own = _up_to_return(stretch(other, found, told), main)
            left |= {id(one) for one in _paragraph(own, text)}
    return [one for one in told if id(one) not in left]


def _is_surely_another(other: Main, main: Main) -> bool:
    """Tell whether a signing is told as one more, or names other sides, and not the same two."""
    anchor = other.anchors[0]
    there = {short(side.name) for each in main.anchors for side in each.named}
    here = {short(side.name) for side in anchor.named}
    if _COUNTED.match(anchor.span.text):
        return True
    if other.kind is main.kind and len(here & there) > 1:
        return False
    return anchor.aside or (len(here) > 1 and not here <= there)


def _paragraph(own: list[Told], text: str) -> list[Told]:
    """Return what is surely told of another document: no more than its paragraph.

    Where its signing ends a paragraph, the next one tells of it, too.
    """
    kept = own[:1]
    further = False
    for before, one in pairwise(own):
        if "\n" in text[before.span.end : one.span.start]:
            if further or len(kept) > 1:
                break
            further = True
        kept.append(one)
    return kept


def _up_to_return(own: list[Told], main: Main) -> list[Told]:
    """Return the sentences of another document up to one that names the main one or its side."""
    anchor = own[0]
    kinds = {doc.kind for doc in anchor.documents}
    there = {short(side.name) for side in anchor.named}
    of_main = {short(side.name) for each in main.anchors for side in each.named}
    sides = of_main - there
    for at, one in enumerate(own[1:], 1):
        papers = {doc.kind for doc in one.documents}
        here = {short(side.name) for side in one.named}
        back = main.kind in papers and main.kind not in kinds
        if back or (here & sides and here <= of_main):
            return own[:at]
    return own
