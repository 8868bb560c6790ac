"""Where the text says each fact of a draft: what a reviewer is shown lit up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from coopplan.extract import dates, kind_told
from coopplan.extract.dates import PeriodMention
from coopplan.extract.documents_told import Main
from coopplan.extract.draft import DraftSignatory, Evidence
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told
from coopplan.model.text import Lang


def of(
    main: Main,
    told: list[Told],
    lang: Lang,
    sides: Sequence[Mention],
    signed: Sequence[DraftSignatory],
    day: date | None,
    place: str | None,
    period: PeriodMention | None,
) -> Iterator[Evidence]:
    """Yield the first place of the text that bears out each fact; what none does is left out."""
    for one in (*main.anchors, *told):
        doc = kind_told.signed_document(one, lang)
        if doc is not None and doc.kind is main.kind:
            yield Evidence("kind", 0, doc.start, doc.end)
            break
    for at, side in enumerate(sides):
        yield Evidence("party", at, side.start, side.end)
    people = [person for one in (*main.anchors, *told) for person in one.people]
    for at, signatory in enumerate(signed):
        key = _key(signatory.name)
        person = next((one for one in people if _key(one.name) == key), None)
        if person is not None:
            yield Evidence("signatory", at, person.start, person.end)
    sentences = [*main.anchors, *told]
    days = [one for sentence in sentences for one in dates.days(sentence.span) if one.day == day]
    if days:
        yield Evidence("signed_on", 0, days[0].start, days[0].end)
    places = [one for sentence in sentences for one in sentence.places if one.name == place]
    if places:
        yield Evidence("signed_at", 0, places[0].start, places[0].end)
    if period is not None:
        yield Evidence("period", 0, period.start, period.end)


def _key(name: str) -> str:
    """Return what the namings of one person share: an initial and the stem of the surname."""
    words = name.lower().replace("ё", "е").split()
    return f"{words[0][0]}.{words[-1][:5]}"
