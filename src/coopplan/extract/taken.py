"""What the register took from a text before: as which source, and which of its sentences.

The rule: one text is one source of evidence, whoever prints it again. The same publication is
recorded once, and what a person decided on its sentences stands: one that was left out then is not
brought back unasked.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from coopplan.extract.draft import Draft, DraftFigure, DraftMeasure
from coopplan.extract.html_text import readable
from coopplan.extract.plan_draft import Publication, source_of
from coopplan.model.plan import Plan
from coopplan.model.source import Source
from coopplan.model.text import fold


def same_text(plan: Plan, address: str | None, sha256: str | None) -> Source | None:
    """Return the plan's own source that is this article: by its address, or by its text."""
    page = _page(plan, address)
    same = (one for one in plan.sources.values() if sha256 and one.sha256 == sha256)
    return page or next(same, None)


def same_words(plan: Plan, draft: Draft) -> Source | None:
    """Return the plan's own source that has the words of all measures of a draft, if any.

    A text that was printed again seldom has the same bytes: its page has another frame.
    """
    told = [readable(one.quote) for one in draft.measures]
    if len(told) < _COPIED:
        return None
    sources = plan.sources.values()
    return next((one for one in sources if set(told) <= set(_quotes(plan, one))), None)


def same_publication(plan: Plan, draft: Draft, publication: Publication) -> Source | None:
    """Return the plan's own source that is this text of this publisher and day, or this page."""
    page = _page(plan, publication.address)
    if page is not None:
        return page
    key = source_of(draft, publication).key
    for one in plan.sources.values():
        is_text = one.sha256 is not None and one.sha256 == publication.sha256
        if one.key == key or (
            is_text and is_print(one, publication.publisher, publication.published)
        ):
            return one
    return None


def is_print(source: Source, publisher: str | None, day: date | None) -> bool:
    """Tell whether a source is what this publisher printed on this day.

    What is not told is as the source has it. One of a month is of the last day of it.
    """
    printed = source.published.last if source.published else None
    is_publishers = not publisher or fold(publisher) == fold(source.publisher)
    return is_publishers and day in (None, printed)


def without_taken(
    plan: Plan, draft: Draft, publication: Publication
) -> tuple[Draft, list[DraftMeasure | DraftFigure]]:
    """Return a draft without what was decided on its text before, and what of it is left out.

    What is on record is not said once more, and the rest was left out by a person. Where the text
    has changed since, or tells of several documents, nobody decided on the rest: it stays.
    """
    source = same_publication(plan, draft, publication)
    quotes = _quotes(plan, source) if source is not None else []
    if source is None or not quotes:
        return draft, []
    is_same = publication.sha256 is not None and source.sha256 == publication.sha256
    if not is_same and source.key != source_of(draft, publication).key:
        return draft, []

    def is_told(one: DraftMeasure | DraftFigure) -> bool:
        return any(_is_of(readable(one.quote), quote) for quote in quotes)

    measures = tuple(one for one in draft.measures if not is_told(one))
    figures = tuple(one for one in draft.figures if not is_told(one))
    has_changed = source.sha256 is not None and publication.sha256 is not None and not is_same
    if has_changed or len(draft.documents) > 1:
        return replace(draft, measures=measures, figures=figures), []
    return replace(draft, measures=(), figures=()), [*measures, *figures]


def _page(plan: Plan, address: str | None) -> Source | None:
    """Return the plan's own source of this address."""
    return next((one for one in plan.sources.values() if address and one.address == address), None)


def _quotes(plan: Plan, source: Source) -> list[str]:
    """Return all words of a source that a plan's statements rest on."""
    return [
        cited.quote
        for one in plan.statements
        for cited in one.citations
        if cited.source == source.ref and cited.quote
    ]


def _is_of(one: str, other: str) -> bool:
    """Tell whether two quotes are of one place; where they are cut may differ a little."""
    return one == other or (min(len(one), len(other)) > _LONG and (one in other or other in one))


_COPIED = 2
"""Quotes at least that two papers do not share by chance."""
_LONG = 20
"""Letters of a quote that does not stand within another one by chance."""
