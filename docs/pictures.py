"""Make the pictures of the README from the real agreements: `python docs/pictures.py`.

The terminal report and the official form are set by Typst, which brings its fonts; the HTML page is
photographed by Chromium (Debian: apt install chromium). The same data gives the same pictures.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import typst

from coopplan.documents import official, quarterly
from coopplan.exchange import planfile
from coopplan.exchange.demo import demo_plans
from coopplan.language.words import Words
from coopplan.model.period import Quarter
from coopplan.render import html, pdf, terminal
from coopplan.reports.quarterly import quarterly as answer

SEED, QUARTER = "AST-ATY-2025", Quarter(2025, 4)
FOLDER = Path(__file__).with_name("pictures")
WIDTH, LINES = 100, 46
PHOTOGRAPH = (1180, 1500)

TERMINAL = """
#let lines = json(bytes(sys.inputs.lines))
#let inks = (
  "": rgb("#d5d9e0"), "1": rgb("#ffffff"), "31": rgb("#f28b82"), "32": rgb("#68c98d"),
  "33": rgb("#eeb15f"), "34": rgb("#82aef0"), "36": rgb("#7fd1d8"), "90": rgb("#8b93a1"),
  "1;35": rgb("#dd9be2"),
)
#set page(width: auto, height: auto, margin: 12pt, fill: rgb("#16181d"))
#set text(font: "DejaVu Sans Mono", size: 8pt, ligatures: false)
#set par(leading: 0.42em)
#for line in lines {
  block(spacing: 0.42em, box(line.map(one => text(
    one.text, fill: inks.at(one.look, default: inks.at("")),
    weight: if one.look.starts-with("1") { "bold" } else { "regular" },
  )).join()))
}
"""


def main() -> int:
    """Make all three; the exit code is 1 where Chromium is not there."""
    FOLDER.mkdir(exist_ok=True)
    plan = next(plan for plan in map(planfile.read, demo_plans()) if plan.agreement.ref == SEED)
    report = answer(plan, QUARTER)
    page = quarterly.compose(report, Words("ru"))
    (FOLDER / "terminal.png").write_bytes(
        on_terminal(terminal.render(page, width=WIDTH, colour=True))
    )
    form = pdf.inputs(official.compose(report, Words("ru")))
    (FOLDER / "official.png").write_bytes(typeset(pdf.TEMPLATE.read_bytes(), form, 100))
    return photograph(html.render(page), FOLDER / "html.png")


def on_terminal(told: str) -> bytes:
    """The first lines of a terminal's output, its colours kept."""
    lines = [_runs(line) for line in told.split("\n")[:LINES]]
    return typeset(TERMINAL.encode(), {"lines": json.dumps(lines, ensure_ascii=False)}, 125)


def typeset(template: bytes, inputs: dict[str, str], ppi: float) -> bytes:
    """The first page that Typst makes of it."""
    made: object = typst.compile(
        template, format="png", ppi=ppi, ignore_system_fonts=True, sys_inputs=inputs
    )
    first = made[0] if isinstance(made, list) else made  # of one page it is the page alone
    assert isinstance(first, bytes)
    return first


def photograph(page: bytes, picture: Path) -> int:
    """The page as a browser shows it, from its top."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        sys.stderr.write("Chromium is not installed: docs/pictures/html.png is left as it was\n")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "report.html")
        file.write_bytes(page)
        size = ",".join(map(str, PHOTOGRAPH))
        subprocess.run(
            [
                *(browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
                *(f"--window-size={size}", f"--screenshot={picture}", file.as_uri()),
            ],
            check=True,
            capture_output=True,
        )
    return 0


def _runs(line: str) -> list[dict[str, str]]:
    """The runs of a line, each under the numbers of its colour."""
    runs, look = [], ""
    for part in re.split(r"(\x1b\[[\d;]*m)", line):
        if part.startswith("\x1b["):
            look = part[2:-1] if part != "\x1b[0m" else ""
        elif part:
            runs.append({"text": part.replace(" ", "\u00a0"), "look": look})
    return runs


if __name__ == "__main__":
    sys.exit(main())
