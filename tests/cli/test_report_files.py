"""A report goes to a file in the format asked for, or in the one that the file's name ends in."""

from __future__ import annotations

import pytest

from coopplan.cli.commands.report import FORMATS
from coopplan.render.formats import Format
from tests.cli.running import Runner, refused

REPORT = ("report", "AST-ATY-2025", "--quarter", "2025-Q4", "--lang", "kk")
BEGINS = {
    "md": "# ЖОСПАР".encode(),
    "html": b"<!DOCTYPE html>",
    "docx": b"PK\x03\x04",
    "xlsx": b"PK\x03\x04",
    "pdf": b"%PDF-",
    "csv": b"table,label,value",
    "json": b"{",
}


def test_every_format_can_be_asked_for() -> None:
    assert set(FORMATS) == {"terminal", "json", *Format}


@pytest.mark.parametrize("name", BEGINS)
def test_the_format_is_that_of_the_file_name(demo: Runner, name: str) -> None:
    path = demo.home / f"report.{name.upper()}"
    done = demo(*REPORT, "-o", str(path))
    assert done.out == ""
    assert str(path) in done.err
    assert path.read_bytes().startswith(BEGINS[name])
    assert [one.name for one in demo.home.glob("*report*")] == [path.name]


def test_the_format_asked_for_is_stronger_than_the_name(demo: Runner) -> None:
    path = demo.home / "report.html"
    demo(*REPORT, "--format", "md", "-o", str(path))
    assert path.read_bytes().startswith(BEGINS["md"])


def test_a_name_without_a_format_is_plain_text(demo: Runner) -> None:
    path = demo.home / "report.txt"
    demo(*REPORT, "-o", str(path))
    assert path.read_text("utf-8").startswith("ЖОСПАР")


@pytest.mark.parametrize("name", ["md", "html", "csv"])
def test_texts_go_to_a_pipe_as_they_go_to_a_file(demo: Runner, name: str) -> None:
    path = demo.home / f"report.{name}"
    demo(*REPORT, "-o", str(path))
    assert demo(*REPORT, "--format", name).out == path.read_text("utf-8")
    assert demo(*REPORT, "--format", name, tty=True).out == path.read_text("utf-8")


@pytest.mark.parametrize("name", ["docx", "xlsx", "pdf"])
def test_what_is_no_text_is_kept_from_a_terminal(demo: Runner, name: str) -> None:
    refused(demo(*REPORT, "--format", name, tty=True, code=None), 2, name, f"-o report.{name}")


def test_the_register_goes_to_a_file_too(demo: Runner) -> None:
    path = demo.home / "register.pdf"
    demo("report", "--quarter", "2025-Q4", "-o", str(path))
    assert path.read_bytes().startswith(b"%PDF-")


def test_an_unknown_format_names_the_nearest(demo: Runner) -> None:
    refused(demo(*REPORT, "--format", "dox", code=None), 2, "dox", "docx")
