"""Commands that change the record: each one entry, undone and done again."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from coopplan.actions.measures import move_deadline
from coopplan.model.codes import DeadlineKnown
from coopplan.model.deadline import Deadline, DeadlineKind
from coopplan.model.measure import DeadlineVersion
from coopplan.store import database
from tests.cli.running import Runner

SEED = "AST-ATY-2025"
KARAUZEK = f"{SEED}/1"


def test_undo_takes_one_command_back_and_redo_brings_it_again(demo: Runner) -> None:
    before = demo("measure", "show", KARAUZEK, "--json").json
    demo("say", KARAUZEK, "--by", "rosgranstroy", "--on", "2026-02-01", "--status", "suspended")
    changed = demo("measure", "show", KARAUZEK, "--json").json
    assert demo("undo", "--json").json["ref"] == "#2"
    after = demo("measure", "show", KARAUZEK, "--json").json
    assert after["line"] == before["line"]
    demo("redo")
    assert demo("measure", "show", KARAUZEK, "--json").json["line"] == changed["line"]


def test_what_was_known_before_stays(demo: Runner) -> None:
    words = ("report", SEED, "--quarter", "2025-Q4")
    before = demo(*words).out
    demo("say", KARAUZEK, "--by", "rosgranstroy", "--on", "2025-12-01", "--status", "suspended")
    assert demo(*words).out != before
    assert demo(*words, "--known-at", "#1").out == before


def test_amending_a_deadline(demo: Runner) -> None:
    done = demo(
        *("measure", "move", KARAUZEK, "--to", "до 1 декабря 2026 года", "--basis", "письмо № 12"),
        *("--reason", "экспертиза", "--on", "2026-02-01", "--requested"),
    )
    assert "1 Dec 2026" in done.err
    version = demo("measure", "show", KARAUZEK, "--json").json["measure"]["deadlines"][-1]
    assert (version["approved"], version["basis"], version["on"]) == (
        False,
        "письмо № 12",
        "2026-02-01",
    )
    demo("measure", "move", KARAUZEK, "--to", "когда-нибудь потом", "--approved")
    kept = demo("measure", "show", KARAUZEK, "--json").json["measure"]["deadlines"][-1]
    assert kept["deadline"]["phrase"] == "когда-нибудь потом"
    demo("measure", "move", KARAUZEK, "--to", "2027", "--approved", "--requested", code=2)


def test_a_deadline_that_was_typed_in_wrong_is_put_right(demo: Runner) -> None:
    """In any of the three languages; it moves nothing, on whatever day the measure is looked at."""
    how = ("--title", "Паром", "--sector", "transport", "--deadline", "I квартал 2026 г.")
    demo("measure", "add", "AST-ATY-2025", *how)
    ref = "AST-ATY-2025/11"
    done = demo("measure", "edit", ref, "--deadline", "2025 жылдың 4-тоқсаны")
    assert "2025" in done.err
    shown = demo("measure", "show", ref, "--json", "--as-of", "2026-03-01").json
    last = shown["measure"]["deadlines"][-1]
    assert (last["on"], last["basis"]) == (None, None)
    assert last["deadline"]["latest"] == "2025-12-31"
    assert "60" in demo("measure", "show", ref, "--as-of", "2026-03-01").out
    diff = ("diff", "AST-ATY-2025", "2026-Q3", "2026-Q4", "--json")
    assert "deadline_moved" not in demo(*diff).out
    demo("measure", "edit", ref, "--deadline", "2025 жылдың 4-тоқсаны")
    assert demo("log", "--json").json["rows"][0]["action"] == "measure edit"
    demo("undo")
    before = demo("measure", "show", ref, "--json").json["measure"]["deadlines"][-1]
    assert before["deadline"]["phrase"] == "I квартал 2026 г."


OWN = ("до конца 2027 года", None, "2027-12-31")
AMENDED = ("III квартал 2026 г.", "2026-01-10", "2026-09-30")


@pytest.mark.parametrize("acts", [[OWN], [OWN, AMENDED]], ids=["own", "amended"])
def test_deadlines_that_an_older_grammar_read_are_read_again(
    demo: Runner, acts: list[tuple[str, str | None, str]]
) -> None:
    """The plan's own and the amended one, each where it stands; once, and not again."""
    for phrase, day, _ in acts:
        on = date.fromisoformat(day) if day else None
        old = Deadline(phrase, lang="ru", kind=DeadlineKind.UNPARSED, grammar=1)
        with database.write(str(demo.db), clock=lambda: demo.now, who="ann", action="x") as w:
            move_deadline(w, KARAUZEK, DeadlineVersion(DeadlineKnown.GIVEN, old, on, "письмо"))
    assert demo("measure", "show", KARAUZEK, "--json").json["line"]["due"] is None
    assert demo("measure", "reread", "--json").json["refs"] == [KARAUZEK]
    shown = demo("measure", "show", KARAUZEK, "--json").json
    anew = shown["measure"]["deadlines"][-len(acts) :]
    read = [(one["deadline"]["phrase"], one["on"], one["deadline"]["latest"]) for one in anew]
    assert read == acts
    assert shown["line"]["due"] == acts[-1][-1]
    assert demo("measure", "reread", "--json").json["entry"] is None
    demo("undo")
    assert demo("measure", "show", KARAUZEK, "--json").json["line"]["due"] is None


def test_control_is_an_act_with_a_day(demo: Runner) -> None:
    demo("measure", "control", KARAUZEK, "--on", "2026-02-01", "--basis", "протокол № 3")
    demo("measure", "control", KARAUZEK, "--off")
    acts = demo("measure", "show", KARAUZEK, "--json").json["measure"]["controls"]
    assert [(act["on"], act["under_control"]) for act in acts] == [
        ("2026-02-01", True),
        ("2026-11-22", False),
    ]


def test_a_whole_agreement_by_hand(empty: Runner) -> None:
    run = empty
    run("init")
    run("party", "add", "RU-SAM", "--kind", "region", "--name", "Самарская область")
    run(
        "party", "add", "KZ-15", "--kind", "region", "--name", "kk:Ақтөбе облысы", "--country", "kz"
    )
    run(
        *("agreement", "add", "SAM-AKT-2026", "--kind", "plan", "--title", "План мероприятий"),
        *("--title", "kk:Жоспар", "--party", "ru-sam", "--party", "KZ-15", "--langs", "ru,kk"),
        *("--period", "2026/2028", "--signed", "2026-02-10~", "--signed-at", "Самара"),
        *("--signatory", "RU-SAM: Иван Иванов, губернатор", "--aim", "дружить"),
        *("--report-due", "15", "--report-to", "МИД", "--text-public"),
    )
    run(
        *("measure", "add", "sam", "--title", "Мост", "--sector", "transport", "--parts", "3"),
        *("--deadline", "III квартал 2027 г.", "--body", "RU-SAM: Минтранс", "--no", "1.1"),
        *("--body", "KZ-15: Көлік басқармасы (partner)", "--in-plan", "yes"),
    )
    run(
        "measure",
        "add",
        "sam",
        "--title",
        "Дорога",
        "--sector",
        "transport",
        "--waits-for",
        "sam/1",
    )
    run("measure", "edit", "sam/2", "--place", "граница", "--title", "en:Road")
    view = run("agreement", "show", "sam", "--json").json
    head = view["head"]
    assert head["title"] == {"ru": "План мероприятий", "kk": "Жоспар"}
    assert head["signing"]["on"] == "2026-02-10~"
    measure = run("measure", "show", "sam/1", "--json").json["measure"]
    assert [(body["side"], body["role"]) for body in measure["bodies"]] == [
        ("RU-SAM", "lead"),
        ("KZ-15", "partner"),
    ]
    assert measure["deadlines"][0]["deadline"]["latest"] == "2027-09-30"
    second = run("measure", "show", "sam/2", "--json").json["measure"]
    assert second["title"] == {"ru": "Дорога", "en": "Road"}
    assert second["waits_for"] == ["SAM-AKT-2026/1"]
    run(
        "voice",
        "add",
        "sam-gov",
        "--name",
        "Правительство",
        "--level",
        "regional",
        "--side",
        "RU-SAM",
    )
    run("voice", "edit", "sam-gov", "--alias", "пресс-служба губернатора")
    run("say", "sam/1", "--by", "Пресс-служба губернатора", "--on", "2026-03", "--done", "1/3")
    run("indicator", "add", "sam", "--name", "Поток", "--unit", "t", "--measure", "sam/1")
    run("indicator", "edit", "sam/i1", "--target", "20 000", "--target-by", "2028")
    run(
        "indicator",
        "read",
        "sam/i1",
        "~16500",
        "--period",
        "2026-Q1",
        "--by",
        "sam-gov",
        "--on",
        "2026-05",
    )
    run("agreement", "edit", "sam", "--keeper", "ann", "--ended", "2026-10-01")
    assert run("report", "sam", "--quarter", "2026-Q3", "--json").json["schema"] == "report/1"
    assert len(run("log").lines) == 14


def test_changing_nothing_is_refused_with_what_could_be(demo: Runner) -> None:
    refused = demo("measure", "edit", KARAUZEK, code=2)
    assert "--title" in refused.err
    assert "--plan-no" not in refused.err
    same = demo("party", "edit", "RU-AST", "--code", "RU-AST", "--json").json
    assert same["entry"] is None


def test_settling_a_dispute(demo: Runner) -> None:
    disputes = demo("measure", "show", KARAUZEK, "--json").json["disputes"]
    taken = disputes[0]["one"]["ref"]
    demo("settle", KARAUZEK, "--take", taken.removeprefix(KARAUZEK), "--why", "подтвердили")
    settled = demo("measure", "show", KARAUZEK, "--json").json["disputes"]
    assert any(one["settled"] for one in settled)


def test_a_saved_text_is_tested(demo: Runner) -> None:
    saved = demo.home / "page.txt"
    saved.write_text("Сдадут до конца\n  2026 года, сказал он.", encoding="utf-8")
    words = ("say", KARAUZEK, "--by", "rosgranstroy", "--on", "2026-02-01", "--source", "s12")
    demo(*words, "--status", "planned", "--quote", "Сдадут до конца 2026 года")
    told = demo("source", "verify", "s12", "--saved", str(saved), "--json").json
    assert (told["same"], told["missing"]) == (None, [])
    demo("source", "edit", "s12", "--saved", str(saved))
    assert demo("source", "verify", "s12", "--saved", str(saved), "--json").json["same"]
    saved.write_text("другое", encoding="utf-8")
    assert "Сдадут" in demo("source", "verify", "s12", "--saved", str(saved), code=4).err


def test_a_dry_run_writes_nothing(demo: Runner) -> None:
    path = demo.home / "plan.toml"
    demo("export", "plan", SEED, "-o", str(path))
    path.write_text(path.read_text(encoding="utf-8").replace("Караузек", "Карауззек", 1), "utf-8")
    told = demo("import", str(path), "--dry-run", "--json").json
    assert told["dry_run"] is True
    assert sum(one["changed"] for one in told["counts"].values()) > 0
    assert len(demo("log").lines) == 1


def test_nothing_is_written_into_the_past(demo: Runner) -> None:
    demo("undo", "--as-of", "2025-01-01", code=2)
    demo("party", "add", "X", "--kind", "city", "--name", "Имя", "--known-at", "#1", code=2)


def test_each_user_undoes_their_own(demo: Runner) -> None:
    demo("party", "add", "X-1", "--kind", "city", "--name", "Имя")
    other = Runner(demo.home, demo.db, user="vera")
    assert "ann" in other("undo", code=1).err
    other("undo", "2")


def test_settings_of_the_file_are_used(demo: Runner, tmp_path: Path) -> None:
    demo("config", "set", "user", "vera")
    demo("party", "add", "X-1", "--kind", "city", "--name", "Имя", environ={"COOPPLAN_USER": ""})
    assert demo("log", "--json").json["rows"][0]["who"] == "vera"
