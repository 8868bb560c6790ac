"""``agreement succeed`` and ``measure fate`` on the real agreements."""

from __future__ import annotations

import csv
import io

from tests.cli.running import Runner

OLD, NEW = "AST-ATY-2023", "AST-ATY-2025"


def undecided(demo: Runner) -> int:
    return int(demo("report", NEW, "--quarter", "2025-Q4", "--json").json["head"]["undecided"])


def test_fates_are_unknown_until_somebody_decides_one(demo: Runner) -> None:
    head = demo("report", NEW, "--quarter", "2025-Q4", "--json").json["head"]
    assert (head["fates_unknown"], head["undecided"]) == (True, 0)
    demo("measure", "fate", f"{OLD}/1", "reworded", "--into", f"{NEW}/3", "--why", "так")
    head = demo("report", NEW, "--quarter", "2025-Q4", "--json").json["head"]
    assert (head["fates_unknown"], head["undecided"]) == (False, 1)
    page = demo("report", NEW, "--quarter", "2025-Q4", "--lang", "en").out
    assert "1 measure without a decided fate" in page
    found = demo("diff", OLD, "2025-Q1", "2025-Q2", "--json").json["measures"][0]
    assert "carried_over" in [turn["word"] for turn in found["turns"]]
    cause = next(one for one in found["causes"] if "fate" in one["kinds"])
    assert (cause["fate"]["code"], cause["fate"]["successors"]) == ("reworded", [f"{NEW}/3"])


def test_a_measure_carried_over_counts_once(demo: Runner) -> None:
    words = ("report", OLD, NEW, "--quarter", "2025-Q4", "--json")
    before = demo(*words).json
    demo("measure", "fate", f"{OLD}/1", "kept", "--into", f"{NEW}/3")
    after = demo(*words).json
    assert (before["carried"], after["carried"]) == (0, 1)
    assert after["total"] == before["total"] - 1 == sum(after["marks"].values())
    assert [row["measures"] for row in after["rows"]] == [row["measures"] for row in before["rows"]]
    assert "1 measure more" in demo(*words[:-1], "--lang", "en").out
    alone = demo("report", OLD, "OMS-PVL-2025", "--quarter", "2025-Q4", "--json").json
    assert alone["carried"] == 0, "the one it goes on under is not in this report"


def test_suggestions_are_listed_confirmed_by_name_or_asked(demo: Runner) -> None:
    demo("measure", "edit", f"{OLD}/1", "--title", "Центр приграничной торговли")
    told = demo("measure", "fate", "--suggest", OLD, "--json").json
    assert (told["schema"], told["undecided"], told["successor"]) == ("fates/1", 2, NEW)
    assert told["rows"][0]["suggested"] == f"{NEW}/3"
    assert told["rows"][0]["suggested_fate"] == "kept"
    rows = list(csv.reader(io.StringIO(demo("measure", "fate", "--suggest", OLD, "--csv").out)))
    assert rows[0] == list(told["rows"][0])
    assert len(demo("measure", "fate", "--suggest", OLD).lines) == 2
    assert undecided(demo) == 0

    asked = demo("measure", "fate", "--suggest", OLD, text="\n", asks=True)
    assert f"{NEW}/3" in asked.err
    assert demo("measure", "fate", "--suggest", OLD, "--json").json["undecided"] == 2
    unclear = demo("measure", "fate", "--suggest", OLD, text="н\n\n", asks=True).err
    assert "Answer with one of these letters" in unclear, "on the key of y, and the first of no"
    demo("measure", "fate", "--suggest", OLD, text="y\n", asks=True)
    assert demo("measure", "fate", "--suggest", OLD, "--json").json["rows"][0]["fate"] == "kept"
    assert undecided(demo) == 1

    demo("measure", "fate", "--suggest", OLD, "--yes", f"{OLD}/2={NEW}/5")
    row = demo("measure", "fate", "--suggest", OLD, "--json").json["rows"][1]
    assert (row["fate"], row["successors"]) == ("reworded", f"{NEW}/5")
    assert undecided(demo) == 0


def test_what_is_refused(demo: Runner) -> None:
    assert demo("measure", "fate", f"{OLD}/1", "kept", code=1).err
    assert demo("measure", "fate", f"{OLD}/1", "kept", "--into", "OMS-PVL-2025/1", code=1).err
    assert "succeed" in demo("measure", "fate", "--suggest", "OMS-PVL-2025", code=1).err
    assert demo("measure", "fate", code=2).err
    assert demo("measure", "fate", f"{OLD}/1", "--yes", "a=b", code=2).err
    assert demo("measure", "fate", "--suggest", OLD, "--yes", "a", code=2).err
    assert demo("agreement", "succeed", NEW, OLD, code=1).err
    assert demo("log", "--json").json["rows"][0]["ref"] == "#1", "nothing was recorded"


def test_one_agreement_follows_another(demo: Runner) -> None:
    demo("agreement", "succeed", "OMS-PVL-2025", "SAR-WKO-2025")
    head = demo("agreement", "show", "SAR-WKO-2025", "--json").json["head"]
    assert head["predecessor"][0] == "OMS-PVL-2025"
    demo("undo")
    assert demo("agreement", "show", "SAR-WKO-2025", "--json").json["head"]["predecessor"] is None


def test_a_plan_reworded_is_told_by_diff(demo: Runner) -> None:
    demo("measure", "edit", f"{NEW}/9", "--title", "Спорт и физкультура")
    words = ("diff", NEW, "2026-Q3", "2026-Q4", "--json")
    found = demo(*words).json["measures"][8]
    assert "reworded" in [turn["word"] for turn in found["turns"]]
    assert (found["before"]["title"]["ru"], found["after"]["title"]["ru"]) == (
        "Спорт",
        "Спорт и физкультура",
    )
    page = demo(*words[:-1], "--lang", "en").out
    assert "reworded" in page
    assert "#2" in page
    earlier = demo("diff", NEW, "2025-Q2", "2025-Q4", "--json").json["measures"][8]
    assert earlier["after"]["title"]["ru"] == "Спорт"
    known = demo(*words, "--known-at", "#1").json["measures"][8]
    assert "reworded" not in [turn["word"] for turn in known["turns"]]
