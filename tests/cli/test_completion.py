"""Completion: what may stand at the cursor, in each shell, and silence on any error."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from coopplan.cli.shells import SHELLS, taken_apart
from tests.cli.running import Runner, environ_of

SEED = "AST-ATY-2025"


def offered(runner: Runner, line: str, shell: str = "zsh", **more: str) -> list[str]:
    environ = {"COOPPLAN_COMPLETE": shell, "COOPPLAN_COMPLETE_LINE": line, **more}
    done = runner(environ=environ)
    assert done.err == ""
    return [one.partition("\t")[0] for one in done.lines]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("coopplan mea", ["measure"]),
        ("coopplan measure s", ["show"]),
        ("coopplan measure show ast-aty-2025/1", [f"{SEED}/1", f"{SEED}/10"]),
        ("coopplan report ast-ta", ["AST-TAT-2022"]),
        ("coopplan report --quarter ", ["2026-Q4", "2026-Q3"]),
        ("coopplan say AST-ATY-2025/1 --status in", ["in_progress"]),
        ("coopplan say AST-ATY-2025/1 --by rosg", ["rosgranstroy"]),
        ("coopplan say AST-ATY-2025/1 --side=RU-A", ["--side=RU-AST", "--side=RU-AST-CITY"]),
        ("coopplan say AST-TAT-2022/4", ["AST-TAT-2022/4"]),
        ("coopplan settle AST-ATY-2025/3 --take ", [f"{SEED}/3#1", f"{SEED}/3#2"]),
        ("coopplan source show s10", ["s10"]),
        ("coopplan measure list sect", ["sector:"]),
        ("coopplan measure list sector:tran", ["sector:transport"]),
        ("coopplan measure list status:done,canc", ["status:done,cancelled"]),
        ("coopplan measure list side:KZ-2", ["side:KZ-23", "side:KZ-27"]),
        ("coopplan measure list +over", ["+overdue"]),
        ("coopplan check +over", ["+overdue"]),
        ("coopplan timeline ore", ["ORE-WKO-2025"]),
        ("coopplan agreement list sect", ["sector:"]),
        ("coopplan measure add ore", ["ORE-WKO-2025"]),
        ("coopplan party add RU", []),
        ("coopplan check --lang k", ["kk"]),
        ("coopplan completion f", ["fish"]),
        ("coopplan report --out", ["--output"]),
    ],
)
def test_what_may_stand_at_the_cursor(demo: Runner, line: str, expected: list[str]) -> None:
    assert offered(demo, line)[: len(expected) or None] == expected


def test_a_mistake_is_met_with_silence(demo: Runner, empty: Runner, tmp_path: Path) -> None:
    for line in ("coopplan nonsense x", "coopplan --lang xx rep ", "coopplan report --quarter x y"):
        offered(demo, line)
    assert offered(demo, "coopplan --db /no/such.db measure show A") == []
    (tmp_path / "bad.db").write_text("no database")
    assert offered(empty, f"coopplan --db {tmp_path}/bad.db report A") == []
    assert offered(demo, "coopplan 'report AST", "tcsh") == []


def test_bash_is_not_told_again_what_stands_before_a_colon(demo: Runner) -> None:
    assert offered(demo, "coopplan measure list sector:tran", "bash") == ["transport"]
    assert offered(demo, "coopplan say X --side=RU-AS", "bash") == ["RU-AST", "RU-AST-CITY"]
    line = "coopplan measure sho AST-ATY-2025/1"
    assert offered(demo, line, "bash", COOPPLAN_COMPLETE_POINT="20") == ["show"]


def test_lines_are_taken_apart_as_they_were_typed() -> None:
    assert taken_apart("coopplan say A/1 ") == (["say", "A/1"], "")
    assert taken_apart('coopplan search "прямой авт') == (["search"], "прямой авт")
    assert taken_apart("coopplan") == ([], "coopplan")


def test_every_shell_has_a_script_and_is_told_where_it_goes(demo: Runner) -> None:
    for shell in SHELLS:
        done = demo("completion", shell, tty=True)
        assert "COOPPLAN_COMPLETE" in done.out
        assert shell in done.err
    demo("completion", "tcsh", code=2)


def at_work(demo: Runner) -> dict[str, str]:
    """An environment in which ``coopplan`` is this one."""
    folder = demo.home / "bin"
    folder.mkdir()
    program = folder / "coopplan"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m coopplan "$@"\n')
    program.chmod(0o755)
    told = environ_of(demo)
    return {**told, "PATH": f"{folder}{os.pathsep}{told['PATH']}", "TERM": "dumb"}


def test_bash_itself(demo: Runner) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("no bash on this machine")
    script = """
eval "$(coopplan completion bash)"
try() { COMP_LINE="$1"; COMP_POINT=${#1}; COMP_WORDS=($1); COMP_CWORD=$((${#COMP_WORDS[@]}-1))
    _coopplan_completion coopplan; echo "${COMPREPLY[*]}"; }
compopt() { :; }
try "coopplan measure show AST-TAT-2022/"
try "coopplan say AST-ATY-2025/1 --status in_"
"""
    environ = at_work(demo)
    done = subprocess.run([bash, "-c", script], env=environ, capture_output=True, text=True)
    assert done.stderr == ""
    refs = " ".join(f"AST-TAT-2022/{number}" for number in range(1, 5))
    assert done.stdout.splitlines() == [refs, "in_progress"]


def test_fish_itself(demo: Runner) -> None:
    fish = shutil.which("fish")
    if fish is None:
        pytest.skip("no fish on this machine")
    script = "coopplan completion fish | source; complete -C 'coopplan measure show AST-TAT-2022/'"
    environ = at_work(demo)
    done = subprocess.run([fish, "-c", script], env=environ, capture_output=True, text=True)
    assert done.stdout.split() == [f"AST-TAT-2022/{number}" for number in range(1, 5)]


def test_zsh_takes_the_script(demo: Runner) -> None:
    zsh = shutil.which("zsh")
    if zsh is None:
        pytest.skip("no zsh on this machine")
    ready = "autoload -U compinit; compinit -u -D"
    script = f'{ready}; eval "$(coopplan completion zsh)"; echo $_comps[coopplan]'
    environ = at_work(demo)
    done = subprocess.run([zsh, "-f", "-c", script], env=environ, capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == ("_coopplan_completion", "")
