"""Offices that sign: governors, akims, mayors, heads and their deputies, in three languages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract import offices_ru
from coopplan.extract.offices_ru import Office as Office
from coopplan.extract.places import Mention
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

_OFFICE_KK = re.compile(
    r"(?<!\w)(?P<noun>губернатор|әкім|хоким|мэр|басшы|президент|раис|төраға|премьер-министр|"
    r"министр|ректор|елші|вице-губернатор|басқарма басшысы)(?P<poss>ы|і|сы|сі)?"
    r"(?P<more>н(?:ың|ің)\s+(?:бірінші\s+)?орынбасар(?:ы)?)?"
    r"(?P<end>лары|лері|(?:н|д|т)(?:ың|ің)|мен|пен|бен|н|на|не|ға|ге)?(?!\w)",
    re.IGNORECASE,
)
_OFFICE_EN = re.compile(
    r"(?<!\w)(?P<name>(?:(?:first|acting|interim)\s+)?(?:(?:deputy|vice)[\s-]+)?"
    r"(?:governor|akim|mayor|khokim|hokim|president|head|chair(?:man|person|woman)|rais|raïs|"
    r"prime minister|minister|rector|director|ambassador|consul general|senator)"
    r"(?P<plural>s)?)(?!\w)(?:\s*\(\w+\))?"
    r"(?P<body>\s+of the (?:government|cabinet of ministers|council of ministers|executive "
    r"committee|regional executive committee))?",
    re.IGNORECASE,
)


def offices(span: Span, lang: Lang, named: Sequence[Mention] = ()) -> list[Office]:
    """Return the offices of a span in order; ``named`` are its places and organisations."""
    match lang:
        case Lang.RU:
            found = offices_ru.offices(span, named)
        case Lang.KK:
            found = _kazakh(span)
        case Lang.EN:
            found = _english(span)
    return [one for one in found if not _gloss(span, one)]


def _gloss(span: Span, office: Office) -> bool:
    """Tell whether an office only explains the one before it: «хоким (глава)»."""
    return span.text[: office.start - span.start].endswith("(")


def _kazakh(span: Span) -> list[Office]:
    found = []
    for match in _OFFICE_KK.finditer(span.text):
        noun = match["noun"]
        name = noun[0].upper() + noun[1:] if noun[0].isupper() else noun
        if match["more"]:
            name = f"{noun.lower()} орынбасары"
        found.append(
            Office(
                name,
                span.start + match.start(),
                span.start + match.end(),
                None,
                (match["end"] or "") in ("лары", "лері"),
            )
        )
    return found


def _english(span: Span) -> list[Office]:
    found = []
    for match in _OFFICE_EN.finditer(span.text):
        name = match["name"].rstrip("s") if match["plural"] else match["name"]
        found.append(
            Office(
                " ".join((name + (match["body"] or "")).split()),
                span.start + match.start(),
                span.start + match.end(),
                None,
                bool(match["plural"]),
            )
        )
    return found
