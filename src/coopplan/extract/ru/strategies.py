"""The years of a Russian strategy or concept, which is a paper of no kind that agreements have.

«Страны приняли стратегию сотрудничества до 2035 года»: in a headline whatever is adopted beside
it, in the text a strategy of working together alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract import dates
from coopplan.extract.dates import PeriodMention
from coopplan.extract.documents_told import Main
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_STRATEGY = re.compile(
    r"\b(?:стратеги|концепци)(?:[яиюй]|ей)\s(?P<of>[^.;:,]{0,80})$", re.IGNORECASE
)
_TOGETHER = re.compile(r"\b(?:сотрудничеств|взаимодейств|партн[её]рств)", re.IGNORECASE)


def years(main: Main, told: list[Told], lang: Lang) -> Iterator[PeriodMention]:
    """Yield the years by which a headline without another paper, or the text, calls a strategy.

    The text only where it is about no paper that has a kind.
    """
    for one in told if lang is Lang.RU else ():
        if one.documents or one.earlier or not (one.headline or main.kind is None):
            continue
        for mention in dates.periods(one.span):
            match = _STRATEGY.search(one.span.text[: mention.start - one.span.start])
            if match is not None and (one.headline or _TOGETHER.search(match["of"])):
                yield mention
