"""Two Kazakh offices of one person: «Премьер-Министрдің орынбасары – Сыртқы істер министрі».

The rule: a dash joins them, with nothing between but the body of the second («… – дирекцияның
бастығы»); what stands before the first leads up to both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.mention import Mention
from coopplan.extract.office import Office
from coopplan.extract.sentences import Span

_DASH = re.compile(r"\s+[–—-]\s+(?P<body>(?:[\w-]+\s+){0,5}?[\w-]+[ндт][ыі]ң\s+)?")


def first(
    sentence: Span, office: Office, offices: Sequence[Office], named: Sequence[Mention]
) -> Office | None:
    """Return the office that a dash joins before one of the same person; ``named`` are places."""
    for one in offices:
        if one.plural or office.plural or one.end > office.start:
            continue
        between = _DASH.fullmatch(_between(sentence, one, office))
        places = any(one.end <= each.start < office.start for each in named)
        if between and not places:
            return one
    return None


def second(sentence: Span, one: Office, office: Office) -> str:
    """Return the second of two joined offices with its body, if it has one; else its name."""
    between = _DASH.fullmatch(_between(sentence, one, office))
    if between is None or not between["body"]:
        return office.name
    return (
        between["body"] + sentence.text[office.start - sentence.start : office.end - sentence.start]
    )


def _between(sentence: Span, one: Office, office: Office) -> str:
    return sentence.text[one.end - sentence.start : office.start - sentence.start]
