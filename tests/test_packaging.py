"""What is shipped: locks, version, doors, and the wheel with the demonstration in it."""

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

import coopplan
from coopplan.exchange.demo import demo_folder, demo_plans

ROOT = Path(__file__).resolve().parent.parent
RUNTIME = ROOT / "requirements.lock"
DEV = ROOT / "requirements-dev.lock"


def pyproject() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def pins(lock: Path) -> dict[str, str]:
    """Name and version of every package of the lock."""
    return dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", lock.read_text("utf-8"), re.MULTILINE))


def held(requirements: list[str], lock: Path) -> bool:
    """Whether the lock holds each of these, in a version that is asked for."""
    pinned = pins(lock)
    asked = [Requirement(each) for each in requirements]
    lacking = [each for each in asked if pinned.get(each.name, "") not in each.specifier]
    return not lacking


@pytest.mark.parametrize("lock", [RUNTIME, DEV], ids=lambda path: path.name)
def test_lock_has_hashes_and_names_no_host(lock: Path) -> None:
    text = lock.read_text("utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())
    assert len(entries) > 20
    for entry in entries:
        first = entry.splitlines()[0]
        assert re.match(r"[a-z0-9._-]+==\S+( ; .+)? \\$", first), first
        assert "--hash=sha256:" in entry, first
    assert not re.search(r"https?:|://|--(extra-)?index|--find-links|file:", text)


def test_locks_agree() -> None:
    runtime, dev = pins(RUNTIME), pins(DEV)
    assert runtime.items() <= dev.items()


def test_locks_hold_all_that_is_asked_for() -> None:
    project = pyproject()["project"]
    build: list[str] = pyproject()["dependency-groups"]["build"]
    assert held(project["dependencies"] + build, RUNTIME)
    for name, extra in project["optional-dependencies"].items():
        assert held(extra, DEV if name == "dev" else RUNTIME), name


def test_runtime_lock_installs_no_tools() -> None:
    assert not {"pytest", "mypy", "ruff", "hypothesis", "babel"} & pins(RUNTIME).keys()


def test_make_demo_builds_with_what_is_locked() -> None:
    """An editable install without isolation needs both, and does not fetch them."""
    assert {"hatchling", "editables"} <= pins(RUNTIME).keys()


def test_version_is_one() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    latest = re.search(r"^## \[(\d+\.\d+\.\d+)\]", changelog, re.MULTILINE)
    assert latest
    assert latest[1] == coopplan.__version__


def test_module_prints_the_version() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "coopplan", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout == f"coopplan {coopplan.__version__}\n"
    assert done.stderr == ""


def test_readme_begins_with_the_two_commands() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert re.search(r"^\s*(\$ )?make demo\b", readme, re.MULTILINE)
    assert re.search(r"^\s*(\$ )?make test\b", readme, re.MULTILINE)
    assert "pipx install ." in readme


def test_checkout_reads_its_own_data() -> None:
    assert demo_folder() == ROOT / "data"
    plans = demo_plans()
    assert len(plans) == 8
    assert [plan.parent.parent for plan in plans] == [ROOT / "data"] * 8


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The names of the files in the wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("*.whl")
    return zipfile.ZipFile(built).namelist()


def test_wheel_carries_the_demonstration(wheel: list[str]) -> None:
    data = ROOT / "data"
    there = {
        f"coopplan/data/{path.relative_to(data)}" for path in data.rglob("*") if path.is_file()
    }
    assert there
    assert there <= set(wheel)


def test_wheel_carries_all_of_the_package(wheel: list[str]) -> None:
    source = ROOT / "src"
    files = {
        str(path.relative_to(source))
        for path in (source / "coopplan").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert files <= set(wheel)


def test_wheel_carries_nothing_else(wheel: list[str]) -> None:
    assert {name.split("/")[0].split("-")[0] for name in wheel} == {"coopplan"}
    assert not [name for name in wheel if name.endswith((".pyc", ".db"))]
