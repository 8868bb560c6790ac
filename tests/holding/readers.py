"""Every reader of what others made or typed, with a small corpus and the refusals it may give.

The rule: a reader is asked through the same door as the command line asks it. What it gives back
is looked at too: a quote is a piece of its text, a filter written reads back as itself.
"""

from __future__ import annotations

import itertools
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from coopplan import errors
from coopplan.cli import config_file, figures, parse, views
from coopplan.cli.settings import FILE_KEYS
from coopplan.cli.table import MODULES
from coopplan.exchange import planfile, planjson, translation
from coopplan.exchange.request import answers
from coopplan.exchange.table import delimited, files, reading
from coopplan.exchange.table.draft import draft
from coopplan.exchange.table.grid import Grid
from coopplan.exchange.table.rejects import written
from coopplan.extract import opened
from coopplan.extract.draft import to_json
from coopplan.extract.press_release import extract
from coopplan.language import deadlines
from coopplan.model.moment import Moment
from coopplan.model.period import Quarter
from coopplan.model.text import Lang, LocalText
from coopplan.model.translation import Phrase, Place
from coopplan.reports import filtering, filters
from coopplan.store import load, refs, select
from coopplan.store.reading import Reader, connect
from coopplan.store.views import VIEWS
from tests.cli.running import Runner
from tests.exchange.random_plans import plans
from tests.exchange.table.making import PERIOD, SIDES, sheet, word
from tests.holding.door import Door, drawn, encoded, told
from tests.holding.seeds import (
    COMMANDS,
    DRAWN,
    FIGURES,
    FILTERS,
    HTML,
    INSTANTS,
    KEYS,
    MOMENTS,
    PHRASES,
    REFS,
    SETTINGS,
    SQL,
    SQL_WORDS,
    TABLE,
    TYPED,
    article,
    page,
)
from tests.language.deadlines.reading import labelled

DATA = sorted((Path(__file__).parents[2] / "data").glob("*/plan.toml"))
TEXTS = sorted((Path(__file__).parents[1] / "extract" / "texts").glob("*.txt"))
TODAY = date(2026, 11, 22)


@dataclass
class Doors:
    """All readers, over one folder and one register; ``close`` lets go of it."""

    home: Path
    plans: int = 40
    reader: Reader = field(init=False)
    _names: Iterator[int] = field(default_factory=itertools.count)

    def __post_init__(self) -> None:
        self.runner = Runner(self.home, self.home / "register.db")
        self.runner("init", "--demo")
        self.open()

    def open(self) -> None:
        """Open the register anew: a process of its own needs a connection of its own."""
        self.reader = connect(str(self.runner.db))
        self.known = self.reader.known()

    def close(self) -> None:
        """Let go of the register."""
        self.reader.close()

    def file(self, raw: bytes, ending: str) -> Path:
        """A file with these bytes, the same one for every input of a kind."""
        path = self.home / f"input{ending}"
        path.write_bytes(raw)
        return path

    # --- what is asked -------------------------------------------------------------------------

    def plan_toml(self, raw: bytes) -> None:
        plan = planfile.read(self.file(raw, ".toml"))
        assert planfile.parse(planfile.write(plan)) == plan, "written and read again it differs"

    def plan_json(self, raw: bytes) -> None:
        found = tuple(planjson.read(self.file(raw, ".json")))
        assert planjson.parse(planjson.write(found)) == found, "written and read again it differs"

    def table(self, raw: bytes) -> None:
        self._drafted(reading.read_bytes(raw, "table"))

    def pasted(self, raw: bytes) -> None:
        self._drafted(delimited.read_text(told(raw), "-"))

    def _drafted(self, grids: tuple[Grid, ...]) -> None:
        made = draft(grids, SIDES, period=PERIOD, path="table")
        rows = [(grid.number, row.number) for grid in grids for row in grid.rows]
        assert [(one.table, one.row) for one in made.outcomes] == rows, "rows are not accounted for"
        written(made, lambda reason: reason.value, SIDES)

    def request(self, raw: bytes) -> None:
        if files.kind_of(raw, "request.xlsx") is files.Kind.XLSX:
            answers.read(raw)

    def translated(self, raw: bytes) -> None:
        translation.read(str(self.file(raw, ".xlsx")))

    def deadline(self, raw: bytes) -> None:
        text = raw.decode("utf-8", "surrogateescape" if len(raw) % 3 else "replace")
        read = deadlines.read(text, None, PERIOD if len(raw) % 2 else None)
        first, last = read.earliest, read.latest
        assert first is None or last is None or first <= last, "it ends before it begins"
        assert read.phrase == text
        assert read.span is None or 0 <= read.span[0] < read.span[1] <= len(text)
        for lang in Lang:
            deadlines.write(read, lang.value)

    def article(self, raw: bytes) -> None:
        text = opened.read(self.file(raw, ".article"))
        made = extract(text)
        to_json(made)
        held = text.replace("\x00", " ")
        quotes = [(one.start, one.end, one.quote) for one in made.measures]
        quotes += [(one.start, one.end, one.quote) for one in made.figures]
        for start, end, quote in quotes:
            assert held[start:end] == quote, "a quote is no piece of the text"

    def filter(self, raw: bytes) -> None:
        found = filters.read(told(raw), {"sector": ("transport", "culture"), "side": ("RU", "KZ")})
        if found is not None:
            assert filters.read(filters.write(found)) == found, "written and read again it differs"
        filtering.passes(found, TODAY)

    def sql(self, raw: bytes) -> None:
        select.select(self.reader, self.known, told(raw), most=50, seconds=0.5, day=TODAY)

    def moment(self, raw: bytes) -> None:
        found = Moment.parse(told(raw))
        assert Moment.parse(found.edtf).edtf == found.edtf, "written and read again it differs"

    def instant(self, raw: bytes) -> None:
        self.reader.known(told(raw))

    def quarter(self, raw: bytes) -> None:
        found = Quarter.parse(told(raw))
        assert Quarter.parse(str(found)) == found
        assert found.first <= found.last

    def ref(self, raw: bytes) -> None:
        kinds = ("agreement", "party", "voice", "source", "measure", "indicator", "statement")
        refs.resolve(self.reader, told(raw), (*kinds, "entry", "subject")[len(raw) % 9], self.known)

    def figure(self, raw: bytes) -> None:
        text = told(raw)
        match len(raw) % 4:
            case 0:
                parse.count(text)
            case 1:
                parse.days_ahead("--within")(text)
            case 2:
                parse.languages(text)
            case _:
                figures.figure(text, self.indicators)

    def settings(self, raw: bytes) -> None:
        path = self.file(raw, ".config")
        config_file.read(path, FILE_KEYS)
        kept = views.views(path)
        config_file.write(path, "lang", "kk")
        assert config_file.read(path, FILE_KEYS)["lang"] == "kk"
        assert views.views(path) == kept, "setting one thing changed another"

    def words(self, raw: bytes) -> None:
        try:
            typed = shlex.split(told(raw))
        except ValueError:
            return
        named = next((one for one in typed if one in MODULES), "")
        asks = {line.split()[0] for line in COMMANDS}
        if (not named or named in asks) and not any(one.startswith(("-o", "--o")) for one in typed):
            self.command(*(one for one in typed if "\0" not in one))

    def imported(self, raw: bytes) -> None:
        self.command("import", str(self.file(raw, ".toml")), "--dry-run")

    def command(self, *typed: str) -> None:
        """A command that may not write; its exit code is one of the interface's."""
        done = self.runner(*typed, code=None)
        assert done.code in (0, 1, 2, 3, 4), f"exit code {done.code}"
        assert "Traceback" not in done.err + done.out, done.err
        assert "COOPPLAN_DEBUG" not in done.err, done.err

    # --- what they are given -------------------------------------------------------------------

    @cached_property
    def indicators(self) -> Sequence[Any]:
        found = load.plans(self.reader, None, self.known)
        return [one for plan in found for one in plan.indicators]

    @cached_property
    def all(self) -> list[Door]:
        """Every reader with its corpus."""
        return [*self._plans(), *self._tables(), *self._texts(), *self._typed()]

    def _plans(self) -> list[Door]:
        made = drawn(plans(), self.plans)
        toml = [path.read_bytes() for path in DATA]
        small = encoded([planfile.write(plan) for plan in made])
        js = encoded([planjson.write([plan]) for plan in made])
        words = encoded(KEYS)
        refused = (errors.BadPlanFile,)
        return [
            Door("plan as TOML", 30, self.plan_toml, [*small, *toml], refused, words),
            Door("plan as JSON", 30, self.plan_json, js, refused, words),
            Door("settings", 60, self.settings, encoded(SETTINGS), (errors.BadConfigFile,), words),
            Door("import of a plan", 2, self.imported, [*toml, *small], (), words),
        ]

    def _tables(self) -> list[Door]:
        rows = [line.split(";") for line in TABLE.splitlines()]
        csv = encoded([TABLE, TABLE.replace(";", ","), TABLE.replace(";", "\t")])
        csv += [TABLE.encode("cp1251"), TABLE.encode("utf-16")]
        refused = (errors.BadTableFile, errors.NoPlanColumns)
        docx = [word(rows, [(1, 0, 2, 0)], ["План", "на 2025–2027 годы"]), word(rows[:2])]
        xlsx = [sheet(rows, [(1, 0, 2, 0)]), sheet(rows[:2])]
        words = encoded([cell for row in rows for cell in row if cell])
        return [
            Door("table as CSV", 10, self.table, csv, refused, words),
            Door("table pasted", 10, self.pasted, encoded([TABLE, DRAWN]), refused, words),
            Door("table as DOCX", 10, self.table, docx, refused, words, packed=True),
            Door("table as XLSX", 20, self.table, xlsx, refused, words, packed=True),
            Door("filled request", 15, self.request, self._requests(), refused, words, packed=True),
            Door(
                "translations",
                15,
                self.translated,
                [self._sheet()],
                (errors.BadSheet, errors.BadTableFile),
                words,
                packed=True,
            ),
        ]

    def _requests(self) -> list[bytes]:
        path = self.file(TABLE.encode(), ".csv")
        self.runner("import", str(path), "--agreement", "AST-ATY-2023")
        folder = self.home / "requests"
        self.runner("request", "AST-ATY-2023", "--quarter", "2026-Q3", "-o", str(folder))
        self.reader.close()
        self.open()
        return [one.read_bytes() for one in sorted(folder.glob("*.xlsx"))[:2]]

    def _sheet(self) -> bytes:
        phrases = [
            Phrase(Place("measure", f"AST-ATY-2025/{n}", "title"), LocalText(text, None, text))
            for n, text in enumerate(("Мост", "=1+1", "Рейс\nв Атырау"), 1)
        ]
        return translation.written(phrases, Lang.KK)[0]

    def _texts(self) -> list[Door]:
        refused = (errors.NoArticleText, errors.UnreadableArticle, errors.UnsupportedLanguage)
        texts = [path.read_bytes() for path in TEXTS]
        pages = [page(text) for text in texts]
        docx = [article(text.decode()) for text in texts[:6]]
        pieces = sorted({one for text in texts for one in text.split()})
        pieces += encoded(PHRASES) * (len(pieces) // len(PHRASES))
        return [
            Door("press release", 5, self.article, texts, refused, pieces),
            Door("press release, HTML", 10, self.article, pages, refused, HTML, tagged=True),
            Door("press release, DOCX", 5, self.article, docx, refused, pieces, packed=True),
        ]

    def _typed(self) -> list[Door]:
        phrases = encoded([one.phrase for one in labelled()])
        pieces = sorted({one for phrase in phrases for one in phrase.split()})
        asked = encoded([*(f"SELECT * FROM {name} LIMIT 5" for name in VIEWS), *SQL])
        one = encoded(REFS)
        unknown = (errors.UnknownRef, errors.AmbiguousRef)
        numbers = (
            errors.BadFigure, errors.BadCount, errors.BadNumber, errors.BadCode, errors.BadMoment,
        )  # fmt: skip
        return [
            Door("deadline", 60, self.deadline, phrases, (), pieces),
            Door("moment", 250, self.moment, encoded(MOMENTS), (errors.BadMoment,)),
            Door(
                "filter words",
                250,
                self.filter,
                encoded(FILTERS),
                (errors.UnknownFilter, errors.UnknownTag, errors.BadFilter, errors.BadCode),
            ),
            Door("ref", 100, self.ref, one, (*unknown, errors.BadInstant), one),
            Door(
                "instant",
                120,
                self.instant,
                encoded(INSTANTS),
                (errors.BadInstant, errors.UnknownRef, errors.KnownBefore),
            ),
            Door("quarter", 60, self.quarter, encoded(["2025-Q4", "2025q1"]), (errors.BadQuarter,)),
            Door(
                "figures and counts",
                60,
                self.figure,
                encoded(FIGURES),
                (*unknown, *numbers),
            ),
            Door("question in SQL", 50, self.sql, asked, (errors.BadSql,), encoded(SQL_WORDS)),
            Door("command line", 3, self.words, encoded(COMMANDS), (), encoded(TYPED)),
        ]
