"""English articles on a plan that is called by its years, which tell of other papers beside it.

The rule: where the first paper that the text's own sentences name is a plan or a road map with its
years («the action plan for 2031–2033»), the article is about it, unless people are told to have
signed another paper, or one that is newer than the plan. What the sentences behind sign or announce
then is what the plan rests on, or what it holds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract import dates
from coopplan.extract.dates import PeriodMention
from coopplan.extract.kinds import Document
from coopplan.extract.told import Told
from coopplan.model.codes import AgreementKind

_PLANS = (AgreementKind.PLAN, AgreementKind.ROADMAP)
_BEHIND = re.compile(r"(?:[\s,]+(?!(?:which|that|was|were|has|is|are)\b)[\w’'&/-]+){0,24}?[\s,(]*")
"""Between a plan and its years: «plan of measures to carry out the agreement for 2031–2033»."""
_BEFORE = re.compile(r"\s+(?:[\w’'-]+\s+){0,3}")
"""Between years and their plan: «the 2031–2033 joint action plan»."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NEW = re.compile(r"\b(?:today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b")


def named(told: Sequence[Told]) -> tuple[Told, AgreementKind] | None:
    """Return the sentence that names a plan by its years before any other paper, and its kind."""
    first = next((one for one in told if not one.headline and _own(one)), None)
    if first is None or first.signed is not None:
        return None
    plan = _own(first)[0]
    if plan.kind not in _PLANS or not any(_of(first, plan, one) for one in _ranges(first)):
        return None
    return first, plan.kind


def is_main(told: Sequence[Told], anchors: Sequence[Told]) -> AgreementKind | None:
    """Return the kind of the plan that an article is about, whatever else it has signed."""
    found = named(told)
    if found is None or any(one.headline or one.people for one in anchors):
        return None
    sentence, kind = found
    if sentence.future:
        return None  # «will sign the action plan for 2031–2033»: it is itself still to be signed
    begin = min(one.first.year for one in _ranges(sentence) if one.first)
    new = any(_is_newer(one, begin) for one in anchors)
    return None if new or any(one.span.start < sentence.span.start for one in anchors) else kind


def years(told: Sequence[Told], kind: AgreementKind | None) -> list[PeriodMention]:
    """Return the years by which a text calls the plan that it is about, the nearest ones first."""
    found = named(told)
    if found is None or kind is not found[1]:
        return []
    sentence = found[0]
    plan = _own(sentence)[0]
    own = [one for one in _ranges(sentence) if _of(sentence, plan, one)]
    return sorted(own, key=lambda one: abs(one.start - plan.start))


def _is_newer(told: Told, begin: int) -> bool:
    """Tell whether what a sentence signs is of the day of the article, or no older than a plan."""
    if told.signed is None:
        return False
    years = [int(each) for each in _YEAR.findall(told.span.text)]
    return _NEW.search(told.span.text) is not None or any(each >= begin for each in years)


def _own(told: Told) -> list[Document]:
    return [one for one in told.documents if not one.plural]


def _ranges(told: Told) -> list[PeriodMention]:
    return [one for one in dates.periods(told.span) if one.first and one.first != one.last]


def _of(told: Told, plan: Document, years: PeriodMention) -> bool:
    """Tell whether years are in the name of a plan."""
    if years.start >= plan.end:
        return _BEHIND.fullmatch(told.after(plan.end, years.start - plan.end)) is not None
    gap = told.after(years.end, max(0, plan.start - years.end))
    return years.end <= plan.start and _BEFORE.fullmatch(gap) is not None
