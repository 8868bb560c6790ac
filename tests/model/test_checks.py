"""Findings: each check with what it finds and what it leaves in peace."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from coopplan.model.agreement import Fate, Signatory, Signing
from coopplan.model.checks import CHECKS, FINDING_CODES, Finding, check
from coopplan.model.codes import Confidence, FateCode, Severity, VoiceLevel
from coopplan.model.deadline import Deadline
from coopplan.model.finding import Contradiction, Gap, Surprise, severity_of
from coopplan.model.look import Look
from coopplan.model.measure import Amended, ControlAct, DeadlineVersion
from coopplan.model.moment import Moment
from coopplan.model.plan import Plan
from coopplan.model.statement import Settlement
from coopplan.model.text import Lang, LocalText
from tests.plans import KZ, RU, Plans, agreement, by_date, day, every, words
from tests.strategies import plans

NOW = day("2025-12-31")
OBLAST, AKIMAT = "oblast@RU-AST", "akimat@KZ-23"


def sound() -> Plans:
    """A plan in which there is nothing to find."""
    signatories = tuple(Signatory(words("Имя"), words("губернатор"), side) for side in (RU, KZ))
    plan = Plans(agreement(signatories=signatories, text_public=True))
    plan.source("act", "official_act", published="2025-05-02")
    plan.measure("2026-06-30", bodies=(RU, KZ))
    plan.say("2025-05-01", "in_progress", sources=["act"], text=words("начато"))
    return plan


def found(plan: Plans | Plan) -> set[tuple[str, str]]:
    made = plan.plan() if isinstance(plan, Plans) else plan
    return {(finding.code, finding.ref) for finding in check(made, NOW)}


def one(plan: Plans | Plan, code: str) -> Finding:
    made = plan.plan() if isinstance(plan, Plans) else plan
    [finding] = [finding for finding in check(made, NOW) if finding.code == code]
    return finding


def test_a_sound_plan_has_nothing_to_find() -> None:
    assert found(sound()) == set()


def test_codes_are_of_one_severity_each_and_differ() -> None:
    assert len(set(FINDING_CODES)) == len(FINDING_CODES)
    assert {severity_of(code) for code in Contradiction} == {Severity.ERROR}
    assert {severity_of(code) for code in Surprise} == {Severity.WARNING}
    assert {severity_of(code) for code in Gap} == {Severity.NOTE}


def test_the_worst_come_first() -> None:
    plan = sound()
    plan.say("2025-06-01", sources=(), supersedes="AST-ATY-2025/9#9")
    plan.measure(bodies=(RU, KZ))
    severities = [finding.severity for finding in check(plan.plan(), NOW)]
    assert severities == sorted(severities, key=list(Severity).index)
    assert set(severities) == set(Severity)


@settings(max_examples=50, deadline=None)
@given(plans())
def test_no_history_breaks_a_check(plan: Plan) -> None:
    look = Look(plan, NOW)
    for one_check in CHECKS:
        for finding in one_check(look):
            assert finding.code in FINDING_CODES
            assert all(isinstance(value, str) for value in finding.fields.values())


def test_corrections() -> None:
    plan = sound()
    plan.measure("2026-06-30", bodies=(RU, KZ))
    plan.say("2025-05-02", sources=["act"], supersedes="AST-ATY-2025/1#9", text=words("а"))
    assert one(plan, "supersedes_unknown").fields == {"other": "AST-ATY-2025/1#9"}
    plan.say("2025-05-01", sources=["act"], measure=2, supersedes="AST-ATY-2025/1#1")
    assert one(plan, "supersedes_other_measure").ref == "AST-ATY-2025/2#1"
    plan.say("2025-05-03", "planned", sources=["act"], supersedes="AST-ATY-2025/1#1")
    assert one(plan, "superseded_twice").fields == {"other": "AST-ATY-2025/2#1"}
    assert one(plan, "correction_of_later_day").ref == "AST-ATY-2025/1#3"


def test_settlements() -> None:
    plan = sound()
    taken = plan.statements[0]
    plan.settle(taken, "2025-10-01")
    assert one(plan, "settles_nothing").fields == {"other": taken.ref}
    plan.settlements[0] = replace(plan.settlements[0], takes="AST-ATY-2025/1#7")
    assert one(plan, "settles_unknown").ref == "AST-ATY-2025/1"
    plan.settlements[0] = Settlement(str(taken.measure), taken.ref, LocalText(), day("2025-10-01"))
    plan.say("2025-05-10", "planned", by=AKIMAT, sources=["act"])
    assert one(plan, "settled_without_reason").ref == "AST-ATY-2025/1"
    assert "settles_nothing" not in {code for code, _ in found(plan)}


def test_waiting() -> None:
    plan = sound()
    first = plan.measures[0]
    plan.measures[0] = replace(first, waits_for=("AST-ATY-2025/2", "AST-ATY-2025/8"))
    plan.measure("2026-06-30", bodies=(RU, KZ), waits_for=("AST-ATY-2025/3",))
    plan.measure("2026-06-30", bodies=(RU, KZ), waits_for=("AST-ATY-2025/2",))
    codes = found(plan)
    assert ("waits_for_unknown", "AST-ATY-2025/1") in codes
    assert {ref for code, ref in codes if code == "waits_in_a_circle"} == {
        "AST-ATY-2025/2",
        "AST-ATY-2025/3",
    }
    assert one(plan, "started_before_waited_for").fields == {"other": "AST-ATY-2025/2"}


@pytest.mark.parametrize(
    ("told", "code"),
    [
        ({"on": "2025-05-01", "published": "2025-04-30"}, "published_before_said"),
        ({"on": "2025-05-01", "done_on": "2025-05-02"}, "done_after_said"),
        ({"on": "2025-05-01", "promise": "2025-04"}, "promise_already_past"),
        ({"on": "2025-05-01", "promise": "2026", "scope": "event"}, "promise_counts_for_nothing"),
        ({"on": "2025-05-01", "scope": "part", "done": (6, 5)}, "parts_beyond_whole"),
        ({"on": "2025-05-01", "scope": "part", "done": (5, 5)}, "all_parts_done"),
        ({"on": "2025-05-01", "occurrence": "2025", "status": "done"}, None),
        ({"on": "2025-05-01", "occurrence": "весна", "status": "done"}, "occurrence_unknown"),
        ({"on": "2025-05-01", "sources": ()}, "statement_without_source"),
        ({"on": "2025-05-01", "sources": (), "kind": "searched"}, None),
        ({"on": "2025-05-01", "side": "RU-MOS"}, "side_is_no_party"),
        ({"on": "2025-05-01", "by": "bank"}, "side_not_told"),
        ({"on": "2025-05-01", "by": "bank", "scope": "context"}, None),
        (
            {"on": "2025-05-02", "confidence": Confidence.LOW, "status": "done"},
            "status_on_weak_word",
        ),
        ({"on": "2025-05-02", "status": "done", "sources": ()}, "closed_without_source"),
        ({"on": "2025-05-02", "status": "cancelled"}, "cancelled_without_reason"),
        ({"on": "2025-05-02", "status": "cancelled", "text": words("по")}, "cancelled_by_one_side"),
        ({"on": "2025-05-02", "sources": ["undated"]}, "source_undated"),
    ],
)
def test_what_one_statement_tells(told: dict[str, object], code: str | None) -> None:
    plan = sound()
    plan.say(**{"sources": ["act"], **told})  # type: ignore[arg-type]
    codes = {found_code for found_code, _ in found(plan)}
    assert codes >= {code} if code is not None else codes == set()


def test_what_is_not_visible_on_the_day_is_not_looked_at() -> None:
    plan = sound()
    plan.say("2026-01-01", sources=())
    assert found(plan) == set()


def test_what_is_done_on_no_known_day_is_to_be_dated() -> None:
    plan = Plans()
    plan.measure(by_date("2025-08-31"))
    plan.measure(every("half_yearly"))
    plan.say("2025-09-20", "done")
    plan.say("2025-08-10", "done", measure=2, occurrence="2025-40")
    gap = "done_day_not_known"
    assert {ref for code, ref in found(plan) if code == gap} == {"AST-ATY-2025/1"}
    plan.say("2025-09-21", "done", done_on="2025-08-30")
    assert gap not in {code for code, _ in found(plan)}


def test_unusual_moves_out_of_done_and_cancelled() -> None:
    plan = sound()
    plan.say("2025-06-01", "done", sources=["act"])
    plan.say("2025-07-01", "in_progress", sources=["act"])
    finding = one(plan, "unusual_move")
    assert finding.ref == "AST-ATY-2025/1#3"
    assert finding.fields == {
        "before": "done",
        "after": "in_progress",
        "other": "AST-ATY-2025/1#2",
    }
    assert one(plan, "contrary_after_confirmed").fields == {
        "status": "in_progress",
        "other": "AST-ATY-2025/1#2",
    }
    claimed = sound()
    claimed.source("paper", published="2025-06-01")
    claimed.say("2025-06-01", "done", sources=["paper"])
    claimed.say("2025-07-01", "in_progress", by=AKIMAT, sources=["act"])
    codes = {code for code, _ in found(claimed)}
    assert not codes & {"unusual_move", "contrary_after_confirmed"}


def test_another_occurrence_is_no_contrary_word() -> None:
    plan = sound()
    plan.say("2025-06-30", "done", sources=["act"], occurrence="2025-Q2", done=(3, 3))
    plan.say("2025-09-30", "in_progress", sources=["act"], occurrence="2025-Q3", done=(1, 3))
    codes = {code for code, _ in found(plan)}
    surprises = {"unusual_move", "contrary_after_confirmed", "parts_fell", "all_parts_done"}
    assert not codes & surprises
    plan.say("2025-10-10", "in_progress", sources=["act"], occurrence="2025-34", done=(2, 3))
    assert surprises - {"all_parts_done"} <= {code for code, _ in found(plan)}


def test_acts_without_a_basis() -> None:
    plan = sound()
    first = plan.measures[0]
    moved = DeadlineVersion(first.deadlines[0].known, by_date("2026-12-31"), on=day("2025-10-01"))
    plan.measures[0] = replace(
        first,
        deadlines=(*first.deadlines, moved),
        controls=(ControlAct(day("2025-11-01"), False), ControlAct(day("2025-10-01"), True)),
        amended=(Amended(day("2025-09-01")), Amended(day("2025-09-02"), "протокол № 1")),
    )
    assert one(plan, "amended_without_basis").fields == {"on": "2025-09-01"}
    assert one(plan, "moved_without_basis").fields == {"on": "2025-10-01"}
    assert one(plan, "released_without_basis").fields == {"on": "2025-11-01"}


def test_counts_of_parts() -> None:
    plan = sound()
    plan.measures[0] = replace(plan.measures[0], parts=5)
    plan.say("2025-06-01", scope="part", done=(3, 5), sources=["act"])
    plan.say("2025-07-01", scope="part", done=(2, 4), sources=["act"])
    assert one(plan, "parts_differ").fields == {"of": "4", "parts": "5"}
    assert one(plan, "parts_fell").fields == {"before": "3", "after": "2"}


def test_a_deadline_outside_the_term() -> None:
    plan = sound()
    plan.measure("2028-01-01", bodies=(RU, KZ))
    plan.say("2025-05-01", measure=2, sources=["act"])
    assert one(plan, "deadline_outside_term").fields == {"due": "2028-01-01"}


def test_one_speech_recorded_twice() -> None:
    plan = sound()
    plan.source("paper", published="2025-05-03")
    plan.say("2025-05-01", "in_progress", sources=["paper"], text=words("начато"))
    assert one(plan, "recorded_twice").fields == {"other": "AST-ATY-2025/1#1"}


def test_what_the_agreement_lacks() -> None:
    plan = sound()
    bare = replace(
        plan.agreement, text_public=False, signatories=(), signing=Signing(), period=None
    )
    plan.agreement = bare
    assert {code for code, _ in found(plan)} == {
        "text_not_public",
        "signing_not_known",
        "period_not_known",
        "signatory_not_known",
    }
    unsure = Signing(on=Moment.parse("2025-04-14~"), confidence=Confidence.MEDIUM)
    plan.agreement = replace(bare, signing=unsure)
    assert one(plan, "signing_not_sure").fields == {"confidence": "medium"}


def test_lineage() -> None:
    plan = sound()
    older = agreement("AST-ATY-2023")
    assert one(plan.plan(predecessor=older), "fates_unknown").fields == {
        "predecessor": "AST-ATY-2023"
    }
    told = (Fate("AST-ATY-2023/1", FateCode.DROPPED), Fate("AST-ATY-2023/2", FateCode.UNDECIDED))
    codes = found(plan.plan(predecessor=older, inherited=told))
    assert codes == {("fates_undecided", "AST-ATY-2023/2")}


def test_fates_are_unknown_while_the_older_text_is_and_nobody_decided_any() -> None:
    older = agreement("AST-ATY-2023", text_public=False)
    first, second = (Fate(f"AST-ATY-2023/{n}", FateCode.UNDECIDED) for n in (1, 2))
    plan = sound()
    codes = found(plan.plan(predecessor=older, inherited=(first, second)))
    assert codes == {("fates_unknown", "AST-ATY-2025")}
    kept = replace(first, code=FateCode.KEPT)
    codes = found(plan.plan(predecessor=older, inherited=(kept, second)))
    assert codes == {("fates_undecided", "AST-ATY-2023/2")}


def test_what_measures_lack() -> None:
    plan = sound()
    plan.agreement = replace(plan.agreement, langs=(Lang.RU, Lang.KK))
    plan.measure()
    unread = Deadline("по мере готовности путей")
    plan.measure(unread, bodies=(RU,))
    plan.say("2025-04-01", measure=3, sources=["act"])
    assert found(plan) == {
        ("deadline_not_known", "AST-ATY-2025/2"),
        ("no_bodies", "AST-ATY-2025/2"),
        ("never_heard", "AST-ATY-2025/2"),
        ("deadline_not_read", "AST-ATY-2025/3"),
        ("side_without_body", "AST-ATY-2025/3"),
        ("only_background", "AST-ATY-2025/3"),
        ("title_lacks_language", "AST-ATY-2025/1"),
        ("title_lacks_language", "AST-ATY-2025/2"),
        ("title_lacks_language", "AST-ATY-2025/3"),
    }


def test_an_occurrence_that_the_deadline_does_not_have() -> None:
    plan = sound()
    plan.measure(every("yearly"), bodies=(RU, KZ))
    plan.say("2025-05-01", "done", measure=2, occurrence="2025", sources=["act"])
    assert found(plan) == set()
    plan.say("2025-05-01", "done", measure=2, occurrence="2031", sources=["act"])
    assert one(plan, "occurrence_unknown").fields == {"occurrence": "2031"}


def test_a_publisher_in_place_of_an_office() -> None:
    plan = sound()
    plan.voice("paper", level=VoiceLevel.PUBLISHER)
    plan.say("2025-05-02", by="paper", sources=["act"])
    assert found(plan) == {("no_office_named", "AST-ATY-2025/1#2")}


def test_counts_and_moves_are_held_against_the_same_voice() -> None:
    plan = Plans()
    plan.measure("2026-12-31")
    for on, status, count, by in (
        ("2025-07-10", "in_progress", (3, 5), f"ministry@{RU}"),
        ("2025-07-12", "in_progress", (2, 5), f"agency@{RU}"),
        ("2025-07-13", "in_progress", (1, 5), f"office@{KZ}"),
        ("2025-10-10", "done", (5, 5), f"ministry@{RU}"),
        ("2025-10-12", "in_progress", (2, 5), f"agency@{RU}"),
    ):
        plan.say(on, status, by=by, done=count)

    def surprises() -> list[tuple[str, str]]:
        kinds = (Surprise.PARTS_FELL, Surprise.UNUSUAL_MOVE)
        found = check(plan.plan(), day("2026-01-01"))
        return [(one.code, one.ref) for one in found if one.code in kinds]

    assert surprises() == []
    own = plan.say("2025-11-01", "in_progress", by="ministry", done=(4, 5)).ref
    assert set(surprises()) == {(Surprise.PARTS_FELL, own), (Surprise.UNUSUAL_MOVE, own)}


def test_a_time_called_off_by_one_side_is_told_until_the_other_agrees() -> None:
    plan = Plans()
    plan.measure(every("yearly"), bodies=[RU, KZ])
    text = words("ярмарки не будет")
    plan.say("2025-05-02", "cancelled", occurrence="2025", text=text)
    [told] = [one for one in check(plan.plan(), NOW) if one.code.startswith("time_called")]
    assert (told.ref, told.fields) == ("AST-ATY-2025/1#1", {"occurrence": "2025", "side": RU})
    plan.say("2025-05-20", "cancelled", by="akimat@KZ-23", occurrence="2025", text=text)
    assert not [one for one in check(plan.plan(), NOW) if one.code.startswith("time_called")]


@pytest.mark.parametrize("last", ["planned", "done"])
def test_a_time_that_one_side_called_off_and_then_holds_is_not_called_off(last: str) -> None:
    plan = Plans()
    plan.measure(every("yearly"), bodies=[RU, KZ])
    plan.say("2025-05-02", "cancelled", occurrence="2025", text=words("не будет"))
    plan.say("2025-06-02", last, occurrence="2025")
    assert not [one for one in check(plan.plan(), NOW) if one.code.startswith("time_called")]


def test_a_time_called_off_by_both_together_is_no_word_of_one_side() -> None:
    plan = Plans()
    plan.measure(every("yearly"))
    plan.say("2025-05-02", "cancelled", occurrence="2025", text=words("не будет"), side="joint")
    assert not [one for one in check(plan.plan(), NOW) if one.code.startswith("time_called")]
