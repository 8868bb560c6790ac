"""The town of an English signing where something else than «signed in Linz» says which it was.

The rule: a town that «hosted the ceremony», that its building is called after («at the Linz
Convention Center»), or in which «it happened», told right beside the signing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coopplan.extract.documents_told import Main
from coopplan.extract.en.signing_verbs import CONCLUDED, SIGNED, SIGNING
from coopplan.extract.gazetteer import index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_EVENT = (
    rf"(?:the|this|their|a)\s+(?:(?:official|formal|joint|historic|solemn)\s+)?(?:{SIGNING}(?:\s+ceremony)?|"
    r"ceremony|meeting|talks|summit|event)\b"
)
_HOSTED = re.compile(
    rf"(?:,\s+[^,.;]{{2,40}},)?\s+(?:hosted|was\s+host\s+to|was\s+the\s+(?:scene|venue|setting|site)\s+"
    rf"(?:of|for)|saw)\s+{_EVENT}",
)
"""Behind the name of a town: «Linz hosted the signing ceremony»."""
_HAPPENED = re.compile(
    r"^(?:(?:All\s+)?(?:this|it|that)|The\s+(?:signing|ceremony|event|act))\s+(?:\w+ly\s+)?"
    r"(?:happened|took\s+place|occurred|was\s+(?:done|held))\s+(?:[^.;]{0,60}?\s)?in\s+"
    r"(?:the\s+(?:[\w-]+\s+){0,3}?(?:capital|city|town)(?:\s+of|,)?\s+)?$",
    re.IGNORECASE,
)
_AT = re.compile(
    rf"\b(?:{SIGNED}|{CONCLUDED}|held|place|ceremony|meeting)\b[^.;:]{{0,140}}?\b(?:at|in|on|inside|aboard)\s+"
    r"(?:the\s+)?(?:(?:[\w’'.-]+\s+){0,4}?(?:campus|grounds|premises)\s+of\s+(?:the\s+)?)?$"
)
_ON_CAMPUS = re.compile(r"\b(?:campus|grounds|premises)\s+of\s+(?:the\s+)?$")
_OF_STATE = re.compile(r"\s+(?:State|and|&)\b")
"""Behind a name that is the state's or one of two: «Washington State University»."""
_BUILDING = re.compile(
    r"(?:[’']s)?\s+(?:[A-Z][\w’'-]+\s+){0,3}?(?:Convention\s+Cent(?:er|re)|Cit(?:y|izens)\s+Hall|Town\s+Hall|"
    r"City\s+Council\s+Chambers?|Airport|Opera(?:\s+House)?|Stadium|Arena|Railway\s+Station|"
    r"Exhibition\s+Cent(?:er|re)|Congress\s+Cent(?:er|re)|Expo(?:\s?cent(?:er|re))?|Castle)\b"
)
"""Behind the name of a town that a building is called after."""
_NEAR = 2
"""Sentences behind a signing that may tell of its place."""
_LONGEST = 3
"""Words of a town's name at most."""


def town(main: Main, told: Sequence[Told]) -> str | None:
    """Return the town that sentences of a signing tell so, or what stands right behind them."""
    own = [one for one in main.anchors if not one.headline]
    if not own or main.planned:
        return None
    last = told.index(own[-1])
    behind = [one for one in told[last + 1 : last + 1 + _NEAR] if not one.signed or one.by_noun]
    for one in (*own, *behind):
        for place in (*one.places, *_in_names(one)) if not (one.earlier or one.future) else ():
            if place.entry.kind == "c" and _is_venue(one, place):
                return place.name
    return None


def _in_names(one: Told) -> Iterator[Mention]:
    """Yield the towns with which names of bodies begin: «San Marino Convention Center»."""
    for body in one.organisations:
        words = one.said(body).split()
        for count in range(min(_LONGEST, len(words) - 1), 0, -1):
            name = " ".join(words[:count])
            entry = index(Lang.EN).forms.get(plain(name))
            if entry is not None:
                yield Mention(entry, body.start, body.start + len(name), name)
                break


def _is_venue(one: Told, place: Mention) -> bool:
    """Tell whether a sentence makes a town the place of the signing."""
    lead, after = one.before(place.start, 200), one.after(place.end, 120)
    if _HOSTED.match(after) or _HAPPENED.search(lead):
        return True
    at = _AT.search(lead) is not None
    campus = _ON_CAMPUS.search(lead) and not _OF_STATE.match(after)
    return at and bool(_BUILDING.match(after) or campus)
