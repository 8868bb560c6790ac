"""The difference between two quarters as a page: in words, then measure by measure with causes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from coopplan.documents.blocks import Block, Heading, Items, KeyLines, Page, Paragraph
from coopplan.documents.changed import causes, summary, turn
from coopplan.documents.closing import nothing, sources
from coopplan.documents.head import clocks_row
from coopplan.documents.names import (
    MARK_ROLES,
    cite,
    in_role,
    joined,
    large,
    local,
    measure_number,
    measure_title,
    party,
    plain,
    sector,
    voice,
)
from coopplan.documents.reworded import field_changes, label, texts
from coopplan.documents.runs import Role, Span, Text
from coopplan.documents.times import times
from coopplan.documents.told import quoted, said_on
from coopplan.language.words import Words
from coopplan.model.text import LocalText
from coopplan.reports.answers import DisputeLine
from coopplan.reports.change_answer import Word
from coopplan.reports.diff_answer import Diff, MeasureDiff, Values, VoicePromise


def compose(found: Diff, words: Words) -> Page:
    """Return the page of the difference in the language of the words."""
    first, last = (words.quarter(one, long=False) for one in (found.first, found.last))
    parties = "–".join(party(one, words) for one in found.parties)
    name = large(words.text(found.short) or parties or found.ref)
    title = words.t("{name}: what changed, {first} → {last}", name=name, first=first, last=last)
    blocks: list[Block] = [Heading(1, plain(title)), KeyLines(tuple(_head(found, words)))]
    turned = [(one.measure, told) for one in found.measures for told in one.turns]
    blocks += summary(
        ((name, told) for name, told in turned if told.word is not Word.SILENT), words
    )
    changed = [one for one in found.measures if one.changed]
    blocks.append(Heading(2, plain(words.t("Measures that changed"))))
    if not changed:
        blocks.append(nothing(words.t("No measure changed.")))
    for one in changed:
        blocks += _measure(one, words)
    blocks += _silent(found.measures, words)
    blocks += _rest(found.measures, words)
    if found.causes:
        blocks.append(Heading(2, plain(words.t("About the agreement as a whole"))))
        blocks += causes(found.causes, words, named=False)
    cited = _cited(found)
    blocks += sources([one for one in found.sources if one.number in cited], words)
    return Page("diff", words.lang.value, title, tuple(blocks))


def _cited(found: Diff) -> set[int]:
    """The numbers of the sources that the page cites; the answer has those of all values."""
    lines = [change.cause for change in found.causes]
    for one in found.measures:
        lines += [change.cause for change in one.causes]
        if one.after is not None:
            lines += [told.statement for told in one.after.promises] if one.changed else []
            lines += [one.after.last] if _is_silent(one) else []
    return {number for line in lines if line is not None for number in line.sources}


def _head(found: Diff, words: Words) -> Iterator[tuple[str, Text]]:
    yield words.t("Title"), (*local(found.title, words), Span(f"  {found.ref}", Role.REF))
    days = f"{words.day(found.first.last)} → {words.day(found.as_of)}"
    yield words.t("From, to"), plain(days)
    states = (found.state_before, found.state_after)
    told = _arrow(*(plain(words.code("agreement_state", state)) for state in states))
    yield words.t("State"), told
    yield clocks_row(found.as_of, found.known, words)


def _measure(one: MeasureDiff, words: Words) -> list[Block]:
    """A measure: what became of it, the values that differ, the causes."""
    title = f"{measure_number(one.measure)}. {measure_title(one.measure, words)}"
    told = joined((turn(each, words) for each in one.turns), "; ")
    blocks: list[Block] = [Heading(3, plain(title)), Paragraph(told)]
    rows = tuple(_values(one.before, one.after, words)) if one.after else ()
    if rows:
        blocks.append(KeyLines(rows))
    blocks += causes(one.causes, words, named=False)
    return blocks


def _values(before: Values | None, after: Values, words: Words) -> Iterator[tuple[str, Text]]:
    """The values that differ, each before and after."""
    pairs = (
        (words.t("Sector"), lambda one, words: plain(sector(one.sector, words))),
        (words.t("Mark"), _mark),
        (words.t("State"), lambda one, words: plain(words.code("status", one.status))),
        (words.t("Deadline"), _deadline),
        (words.t("Schedule"), lambda one, words: plain(words.code("schedule", one.schedule))),
        (words.t("Missed"), lambda one, words: plain(times(one.missed, words))),
        (words.t("Parts"), _parts),
        (words.t("Evidence"), lambda one, words: plain(words.code("evidence", one.evidence))),
    )
    titles = texts(before.title if before else LocalText(), after.title, words)
    if titles[0] != titles[1]:
        yield words.t("Measure"), _arrow(*titles)
    for name, write in pairs:
        was, now = write(before, words) if before else (), write(after, words)
        if was != now:
            yield name, _arrow(was, now)
    if before and before.wording and after.wording:
        for field, told in field_changes(before.wording, after.wording, words):
            yield large(label(field, words)), told
    yield from _promises(before, after, words)
    was_, now_ = (_disputes(one, words) for one in (before, after))
    if was_ != now_:
        yield words.t("Disputes"), _arrow(was_, now_)


def _mark(one: Values, words: Words) -> Text:
    return in_role(words.code("mark", one.mark), MARK_ROLES[one.mark])


def _deadline(one: Values, words: Words) -> Text:
    if one.deadline is None:
        return in_role(words.code("deadline_known", one.deadline_known), Role.FAINT)
    return plain(one.deadline)


def _parts(one: Values, words: Words) -> Text:
    if one.parts is None:
        return ()
    done, of = one.parts
    return plain(words.t("{done} of {of} done", done=done, of=of))


def _promises(before: Values | None, after: Values, words: Words) -> Iterator[tuple[str, Text]]:
    """The promise of each voice that made another one, or whose promise ran out."""
    was = {(one.voice.ref, one.occurrence): one for one in before.promises} if before else {}
    for one in after.promises:
        old = was.get((one.voice.ref, one.occurrence))
        who = large(voice(one.voice, words))
        if one.occurrence is not None:
            who = f"{who} ({words.occurrence(one.occurrence)})"
        told = _promise(one, words)
        if old is None or _promise(old, words) != told:
            cited = (*told, *cite(one.statement.sources))
            yield (
                words.t("Promised"),
                (
                    Span(f"{who}: "),
                    *_arrow(_promise(old, words) if old else (), cited),
                ),
            )


def _promise(one: VoicePromise, words: Words) -> Text:
    told = plain(words.promise(one.promise))
    return (*told, Span(f", {words.t('not kept')}", Role.BAD)) if one.not_kept else told


def _disputes(one: Values | None, words: Words) -> Text:
    """The open disputes of a measure: about what, and whose words."""
    found = [dispute for dispute in one.disputes if dispute.settled is None] if one else []
    return joined((_dispute(dispute, words) for dispute in found), "; ")


def _dispute(one: DisputeLine, words: Words) -> Text:
    who = " / ".join(voice(line.voice, words) for line in (one.one, one.other))
    subject = words.code("dispute_subject", one.subject)
    if one.occurrence is not None:
        subject = f"{subject} ({words.occurrence(one.occurrence)})"
    return in_role(f"{subject}: {who}", Role.CONTESTED)


def _arrow(before: Text, after: Text) -> Text:
    """Before and after; one alone where the other is the same or empty."""
    if before == after or not before:
        return after or plain("—")
    return (*before, Span(" → "), *(after or plain("—")))


def _is_silent(one: MeasureDiff) -> bool:
    return Word.SILENT in {told.word for told in one.turns}


def _silent(measures: Iterable[MeasureDiff], words: Words) -> list[Block]:
    """Measures of which nothing was heard in the whole span, each with the last word about it."""
    items: list[tuple[Text, Text]] = []
    for one in measures:
        if one.after is None or not _is_silent(one):
            continue
        name = Span(measure_title(one.measure, words), Role.STRONG)
        last = one.after.last
        told: Text = plain(words.t("never"))
        if last is not None:
            told = (Span(f"{said_on(last, words)}. "), *quoted(last, words))
        lead = (Span(measure_number(one.measure), Role.REF),)
        items.append((lead, (name, Span(f" — {words.t('last heard')}: "), *told)))
    heading = Heading(2, plain(words.t("Silent: nothing heard in the whole span")))
    if not items:
        return [heading, nothing(words.t("Something was heard of every open measure."))]
    return [heading, Items(tuple(items))]


def _rest(measures: Iterable[MeasureDiff], words: Words) -> list[Block]:
    """Measures of which something was heard and nothing changed: the causes alone."""
    blocks: list[Block] = []
    for one in measures:
        if one.causes and not one.changed:
            title = f"{measure_number(one.measure)}. {measure_title(one.measure, words)}"
            blocks += [Heading(3, plain(title)), *causes(one.causes, words, named=False)]
    if blocks:
        blocks.insert(0, Heading(2, plain(words.t("Heard of, without a change"))))
    return blocks
