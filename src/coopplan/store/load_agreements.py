"""Agreements with their parties, signatories and lines; the fates of their measures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from coopplan.model.agreement import Agreement, Fate, ReportingDuty, Signatory, Signing
from coopplan.model.codes import AgreementKind, Confidence, FateCode
from coopplan.model.text import LocalText
from coopplan.store import queries, values
from coopplan.store.asking import Asked, latest
from coopplan.store.reading import Record


def agreements(asked: Asked) -> dict[int, Agreement]:
    """The agreements that count, by the number of their row."""
    versions = latest(asked.counting(queries.AGREEMENTS), "agreement_id")
    parties = asked.under(queries.AGREEMENT_PARTIES, "version_id", lambda row: str(row["ref"]))
    signatories = asked.under(queries.SIGNATORIES, "version_id", _signatory)
    sources = asked.under(queries.SIGNING_SOURCES, "version_id", lambda row: f"s{row['number']}")
    lines: dict[tuple[int, str], list[LocalText]] = defaultdict(list)
    for row in asked.rows(queries.AGREEMENT_LINES):
        lines[row["version_id"], row["kind"]].append(values.local(row, "text"))
    return {
        number: _agreement(
            row,
            parties=tuple(parties.get(row["id"], ())),
            signatories=tuple(signatories.get(row["id"], ())),
            sources=tuple(sources.get(row["id"], ())),
            lines={
                kind: tuple(lines.get((row["id"], kind), ()))
                for kind in ("aim", "note", "not_found")
            },
        )
        for number, row in versions.items()
    }


def fates(asked: Asked, refs: dict[int, str]) -> dict[int, list[Fate]]:
    """The last fate of each measure, by agreement, in the order of the measures' numbers."""
    successors = asked.under(
        queries.FATE_SUCCESSORS, "fate_id", lambda row: f"{row['ref']}/{row['number']}"
    )
    last = latest(asked.counting(queries.FATES), "measure_id")
    found: dict[int, list[Fate]] = defaultdict(list)
    for row in sorted(last.values(), key=lambda row: int(row["measure"])):
        fate = Fate(
            measure=f"{refs[row['agreement_id']]}/{row['measure']}",
            code=FateCode(row["code"]),
            successors=tuple(successors.get(row["id"], ())),
            why=values.local(row, "why"),
            entry=row["entry"],
        )
        found[row["agreement_id"]].append(fate)
    return found


def inherited(
    asked: Asked, refs: Mapping[int, str], fates: Mapping[int, Iterable[Fate]]
) -> dict[str, tuple[Fate, ...]]:
    """One fate for each measure, undecided where none is recorded, by the agreement's ref."""
    told = {fate.measure: fate for of_one in fates.values() for fate in of_one}
    found: dict[str, dict[str, Fate]] = defaultdict(dict)
    for row in asked.counting(queries.NUMBERS):
        agreement = refs[row["agreement_id"]]
        ref = f"{agreement}/{row['number']}"
        found[agreement][ref] = told.get(ref) or Fate(ref, FateCode.UNDECIDED)
    return {agreement: tuple(of_one.values()) for agreement, of_one in found.items()}


def _signatory(row: Record) -> Signatory:
    return Signatory(values.local(row, "name"), values.local(row, "office"), row["party"])


def _agreement(
    row: Record,
    *,
    parties: tuple[str, ...],
    signatories: tuple[Signatory, ...],
    sources: tuple[str, ...],
    lines: dict[str, tuple[LocalText, ...]],
) -> Agreement:
    confidence = row["signed_confidence"]
    every = row["duty_every"]
    return Agreement(
        ref=row["ref"],
        kind=AgreementKind(row["kind"]),
        title=values.local(row, "title"),
        parties=parties,
        short=values.local(row, "short"),
        signatories=signatories,
        aims=lines["aim"],
        signing=Signing(
            on=values.moment(row, "signed"),
            latest=values.day(row["signed_latest"]),
            at=values.local(row, "signed_at"),
            confidence=Confidence(confidence) if confidence else None,
            reason=values.local(row, "signed_reason"),
            sources=sources,
        ),
        period=values.moment(row, "period"),
        in_force_on=values.moment(row, "in_force"),
        ended_on=values.moment(row, "ended"),
        registration_no=row["registration_no"],
        registered_on=values.moment(row, "registered"),
        parent=row["parent"],
        succeeds=row["succeeds"],
        duty=ReportingDuty(every, row["duty_due_days"], values.local(row, "duty_to"))
        if every
        else None,
        keeper=row["keeper"],
        text_public=values.maybe(row["text_public"]),
        langs=values.langs(row["langs"]),
        notes=lines["note"],
        not_found=lines["not_found"],
    )
