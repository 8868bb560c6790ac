"""Tables of a few columns, and the register as it is when one was taken in."""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.model.agreement import Agreement
from coopplan.model.codes import AgreementKind
from coopplan.model.measure import Measure
from coopplan.model.plan import Known, Plan
from coopplan.model.plan_table import DraftMeasure, TableDraft
from coopplan.model.text import LocalText
from tests.exchange.table.making import read


def table(rows: Sequence[tuple[str, ...]], numbers: list[str] | None = None) -> TableDraft:
    told = zip(numbers or [""] * len(rows), rows, strict=True)
    lines = [";".join((number, *row)) for number, row in told]
    return read("\n".join(["№;Мероприятие;Раздел;Срок;Исполнители", *lines]))


def stored(told: DraftMeasure, number: int) -> Measure:
    return Measure(
        ref=f"A/{number}",
        number=number,
        key=f"m{number}",
        title=told.title,
        sector="trade",
        plan_no=told.plan_no,
        section=told.section,
        place=told.place,
        bodies=told.bodies,
        deadlines=(told.deadline,),
        expected=told.expected,
        completion_form=told.completion_form,
        note=told.note,
    )


def plan(draft: TableDraft) -> Plan:
    """The register after the table was taken in."""
    agreement = Agreement("A", AgreementKind.PLAN, LocalText("План"), ("RU-AST", "KZ-23"))
    measures = tuple(stored(one, number) for number, one in enumerate(draft.measures, 1))
    return Plan(agreement, Known(1, ""), measures=measures)
