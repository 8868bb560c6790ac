"""How pages name things, in one place: measures, voices, sides, marks, dates, sources.

The rule: a name is the same wherever it stands; a publisher that stands in for an office that was
not named is marked so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from coopplan.documents.runs import Role, Span, Text
from coopplan.language.words import Words
from coopplan.model.codes import JOINT, Mark, Status
from coopplan.model.text import LocalText
from coopplan.reports.answers import MeasureLine, MeasureName, PartyName, VoiceName

if TYPE_CHECKING:
    from fractions import Fraction

MARK_ROLES: Mapping[Mark, Role] = {
    Mark.CANCELLED: Role.FAINT,
    Mark.CARRIED_OVER: Role.FAINT,
    Mark.DONE_CONFIRMED: Role.GOOD,
    Mark.DONE_CLAIMED: Role.GOOD,
    Mark.NOT_DONE_IN_TIME: Role.BAD,
    Mark.SUSPENDED: Role.BAD,
    Mark.PARTLY_DONE: Role.RUNNING,
    Mark.ONGOING: Role.RUNNING,
    Mark.IN_PROGRESS: Role.RUNNING,
    Mark.PROPOSED: Role.WAITING,
    Mark.NOT_DUE: Role.WAITING,
    Mark.NOT_STARTED: Role.WAITING,
}

STATUS_ROLES: Mapping[Status, Role] = {
    Status.PROPOSED: Role.WAITING,
    Status.PLANNED: Role.WAITING,
    Status.IN_PROGRESS: Role.RUNNING,
    Status.SUSPENDED: Role.BAD,
    Status.DONE: Role.GOOD,
    Status.CANCELLED: Role.FAINT,
}

_LONGER = 8
"""Letters by which a cut title grows that is that of another measure too."""
_SMALL = 3
"""Words shorter than this do not end a title that was cut: «в», «и»."""

_EASY_SHARES = frozenset((1, 2, 3, 4))


def plain(text: str) -> Text:
    """A text in one run."""
    return (Span(text),) if text else ()


def in_role(text: str, role: Role) -> Text:
    """A text in one run of this role."""
    return (Span(text, role),) if text else ()


def joined(parts: Iterable[Text], between: str = ", ") -> Text:
    """Texts one after another; empty ones are left out."""
    told: list[Span] = []
    for part in parts:
        if part and told:
            told.append(Span(between))
        told += part
    return tuple(told)


def cite(numbers: Iterable[int]) -> Text:
    """Source numbers as they are cited, after a space: `` [1, 3–5]``."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    if not runs:
        return ()
    told = ", ".join(_run(run) for run in runs)
    return (Span(" "), Span(f"[{told}]", Role.CITE))


def _run(run: list[int]) -> str:
    if len(run) < 3:
        return ", ".join(str(number) for number in run)
    return f"{run[0]}–{run[-1]}"


def measure_number(name: MeasureName) -> str:
    """The plan's own № where it is known, else the register's number."""
    return name.plan_no or str(name.number)


def measure_title(name: MeasureName, words: Words, limit: int | None = None) -> str:
    """The measure's title, cut at a word where it is longer than ``limit``."""
    return shortened(words.text(name.title) or name.ref, limit)


def measure_called(name: MeasureName, words: Words, limit: int) -> str:
    """The title cut for a list in a sentence; after its number where one word of it is left.

    Measures begin with few words («Открыть», «Провести»): one of them names no measure.
    """
    full, cut = measure_title(name, words), measure_title(name, words, limit)
    if cut == full or " " in cut:
        return cut
    return f"{words.t('No. {n}', n=measure_number(name))} {cut}"


def measures_called(names: Sequence[MeasureName], words: Words, limit: int) -> list[str]:
    """The titles cut for one list, each longer where another measure is called alike.

    Of those that bear one title the numbers tell which is meant.
    """
    limits = dict.fromkeys(names, limit)
    longest = max((len(measure_title(one, words)) for one in names), default=0)
    while shared := _called_alike(limits, words):
        if all(limits[one] > longest for one in shared):
            break
        limits.update((one, limits[one] + _LONGER) for one in shared)
    return [
        f"{words.t('No. {n}', n=measure_number(one))} {measure_title(one, words, limit)}"
        if one in shared
        else measure_called(one, words, limits[one])
        for one in names
    ]


def _called_alike(limits: Mapping[MeasureName, int], words: Words) -> list[MeasureName]:
    """The measures whose titles, cut so, are those of others too."""
    found: dict[str, list[MeasureName]] = {}
    for one, limit in limits.items():
        found.setdefault(measure_called(one, words, limit), []).append(one)
    return [one for alike in found.values() if len(alike) > 1 for one in alike]


def shortened(text: str, limit: int | None) -> str:
    """A text cut at a word, with an ellipsis, where it is longer than ``limit`` letters."""
    if limit is None or len(text) <= limit:
        return text
    kept = text[: limit - 1]
    if " " in kept:
        words = kept.split(" ")[:-1]
        while len(words) > 1 and len(words[-1]) < _SMALL:
            words.pop()
        kept = " ".join(words)
    kept = kept.rstrip(' ,;:–—-(«"')
    return f"{kept}{'»' if kept.count('«') > kept.count('»') else ''}…"


def voice(name: VoiceName | None, words: Words, short: bool = True) -> str:
    """A voice by its short name, by the whole one where there is none."""
    if name is None:
        return ""
    told = (words.text(name.short) if short else "") or words.text(name.name) or name.ref
    return words.t("{name} (publisher)", name=told) if name.stands_in else told


def party(name: PartyName, words: Words) -> str:
    """A party by its short name, by the whole one where there is none."""
    return words.text(name.short) or words.text(name.name) or name.ref


def side(ref: str | None, parties: Iterable[PartyName], words: Words) -> str:
    """Whose side it is, by the party's short name; «совместно» for both."""
    if ref is None:
        return ""
    if ref == JOINT:
        return words.code("side", JOINT)
    return next((party(one, words) for one in parties if one.ref == ref), ref)


def mark(line: MeasureLine, parties: Iterable[PartyName], words: Words) -> str:
    """The mark of a measure in full: with the side, the count, the lateness that belong to it."""
    match line.mark:
        case Mark.CARRIED_OVER if line.carried_to:
            return words.code("mark_of", "carried_over", plan=line.carried_to)
        case Mark.DONE_CONFIRMED if line.late:
            return words.code("mark_of", "done_late")
        case Mark.DONE_CLAIMED:
            told = _claimed(line, parties, words)
            return words.code("mark_of", "done_claimed_late", mark=told) if line.late else told
        case Mark.PARTLY_DONE if line.parts:
            done, of = line.parts
            return words.code("mark_of", "partly_done", done=done, of=of)
    return words.code("mark", line.mark)


def _claimed(line: MeasureLine, parties: Iterable[PartyName], words: Words) -> str:
    found = next((one for one in parties if one.ref == line.mark_side), None)
    if found is None:
        return words.code("mark", Mark.DONE_CLAIMED)
    adjective = found.adjective.get(words.lang)
    if adjective:
        return words.code("mark_of", "done_claimed", side=adjective)
    return words.code("mark_of", "done_claimed_party", party=party(found, words))


def evidence(line: MeasureLine, words: Words) -> str:
    """How well the measure's state is supported; empty in a report for a partner."""
    return "" if line.evidence is None else words.code("evidence", line.evidence)


def sector(code: str, words: Words) -> str:
    """The sector's label, its first letter large; an unknown code is shown as it is."""
    label = words.code("sector", code)
    return label[:1].upper() + label[1:]


def share(value: Fraction, words: Words) -> str:
    """How much of the period has gone: «1/3 срока», else in per cent."""
    if 0 < value < 1 and value.denominator in _EASY_SHARES:
        told = f"{value.numerator}/{value.denominator}"
    else:
        told = percent(value, words)
    return words.t("{share} of period", share=told)


def percent(value: Fraction, words: Words) -> str:
    """A share in whole per cent: «33 %», "33%"."""
    return words.t("{number}%", number=round(value * 100))


def large(text: str) -> str:
    """A sentence's first letter large."""
    return text[:1].upper() + text[1:]


def ended(text: Text, mark: str = ".") -> Text:
    """A sentence with its full stop, which an abbreviation at its end already is."""
    last = "".join(span.text for span in text[-2:])
    return text if not last or last.endswith((mark, "…")) else (*text, Span(mark))


def local(text: LocalText, words: Words) -> Text:
    """A text of the register; where another language stands in, its mark is faint."""
    wording = text.wording(words.lang)
    if wording is None:
        return ()
    if not wording.fallback:
        return (Span(wording.text),)
    return (Span(wording.text), Span(f" [{wording.lang}]", Role.FAINT))


def more_rows(words: Words) -> str:
    """What a format says where it leaves rows of a table out; ``{n}`` is for it to fill in."""
    return words.t("… {n} more rows: --json or --csv has them all", n="{n}")
