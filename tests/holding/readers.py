"""Every reader of what others made or typed, with a small corpus and the refusals it may give.

The rule: a reader is asked through the same door as the command line asks it. What it gives back
is looked at too: a quote is a piece of its text, a filter written reads back as itself.
"""

from __future__ import annotations

import contextlib
import io
import itertools
import random
import shlex
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

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
from tests.holding.mutating import hurt, hurt_archive
from tests.language.deadlines.reading import labelled

DATA = sorted((Path(__file__).parents[2] / "data").glob("*/plan.toml"))
TEXTS = sorted((Path(__file__).parents[1] / "extract" / "texts").glob("*.txt"))
TODAY = date(2026, 11, 22)

Read = Callable[[bytes], object]


@dataclass(frozen=True)
class Door:
    """A reader: what it is given to begin with, and what it may refuse with.

    ``share`` is its part of all inputs, in thousandths. ``packed`` inputs are archives whose parts
    are hurt. ``words`` are put among an input's own.
    """

    name: str
    share: int
    read: Read
    seeds: Sequence[bytes]
    refusals: tuple[type[BaseException], ...]
    words: Sequence[bytes] = ()
    packed: bool = False
    tagged: bool = False

    def input(self, number: int, seed: int) -> bytes:
        """The input of this number: the corpus as it is first, then hurt."""
        if number < len(self.seeds):
            return self.seeds[number]
        chance = random.Random(f"{seed} {self.name} {number}")
        raw = chance.choice(self.seeds)
        if self.packed:
            return hurt_archive(raw, chance, self.words)
        return hurt(raw, chance, self.words, self.seeds, self.tagged)


def drawn(strategy: st.SearchStrategy[Any], count: int) -> list[Any]:
    """So many values of a strategy, the same each time."""
    found: list[Any] = []

    @settings(
        max_examples=count,
        database=None,
        derandomize=True,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def draw(value: Any) -> None:
        found.append(value)

    draw()
    return found


def encoded(lines: Sequence[str]) -> list[bytes]:
    return [line.encode("utf-8", "surrogatepass") for line in lines]


def told(raw: bytes) -> str:
    """Bytes as the words of a command line, which no lone surrogate reaches."""
    return raw.decode("utf-8", "replace")


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
        written(made, lambda reason: reason.value)

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


def page(text: bytes) -> bytes:
    """A text as a page of a site."""
    lines = text.decode().splitlines()
    body = "\n".join(f"<p>{line}</p>" for line in lines if line)
    return (
        "<!DOCTYPE html><html><head><title>Новости</title><style>p{}</style></head><body>"
        f"<nav><a href='/'>Главная</a></nav><article><h1>{lines[0]}</h1>{body}&nbsp;&laquo;"
        "</article>"
        "<script>var x = '</p>';</script></body></html>"
    ).encode()


def article(text: str) -> bytes:
    """A text as a DOCX file."""
    import docx

    made, out = docx.Document(), io.BytesIO()
    for line in text.splitlines():
        with contextlib.suppress(ValueError):
            made.add_paragraph(line)
    made.save(out)
    return out.getvalue()


TABLE = """№;Мероприятие;Срок;Исполнители от Астраханской области;От Атырауской области
Раздел I. Торговля;;;;
1;Провести ярмарку ремёсел;май 2026 г.;Министерство экономики;Управление торговли
;;IV квартал 2026 года;Минтранс, Агентство (по согласованию);Акимат
2;Организовать обмен школьниками;ежегодно;Министерство образования;то же
3)
1;"Построить:
1) мост;
2) путь";2026 год;-//-;
=1+1;+7 851;31.12.2025;@x;"""
DRAWN = """| № | Мероприятие | Срок |
|---|---|---|
| 1 | Открыть рейс | 2026 год |
| 2 | Провести форум | ежегодно |
"""
KEYS = (
    "schema agreement measures statements sources parties voices ref kind title period deadline "
    "= [ ] { } [[measures]] [agreement] true false nan inf 2025-04-14 1979-05-27T07:32:00Z "
    "settlements fates indicators bodies side status promise text quote langs supersedes"
).split()
SETTINGS = (
    'db = "/home/ann/plans.db"\nlang = "ru"\nuser = "ann"\n',
    '# как надо\nlang = "kk"\n\n[views."моё"]\nwords = "+overdue"\ncolumns = "ref, title"\n',
    '[views.late]\nwords = "due<2026"\n\n# потом\n[views."a b"]\nwords = ""\n',
    'views = {a = {words = "x"}}\nuser = "a"',
    "lang = '''ru'''\n\"user\" = \"b\"\n",
)
MOMENTS = (
    "2025 2025-04 2025-04-14 2025-04-14~ 2025-35 2025-21 2025-41 2024? 2025-03% ../2025-12-31 "
    "2025/.. 2026/2027 2020~/2024 2024-02-29 2025-04/2025-06 2025-Q4 XXXX-02-29 201X"
).split()
FILTERS = (
    "sector:transport status:in_progress side:KZ due<2026-Q2 +overdue +silent +disputed text",
    "not (+late or slip>=180) and due<=today",
    'agreement:AST "мост через" or body:минтранс',
    "status:done,cancelled evidence:none mark:not_started deadline:given schedule:overdue",
    "((((not not a))))",
    "heard<2025-10-10 promise>2026 days>30 no:1.2",
)
REFS = (
    "AST-ATY-2025 ast-aty-2025/3 AST-ATY-2025/3#4 AST-ATY-2025#2 AST-ATY-2025/i2 s12 #118 "
    "rosgranstroy RU-AST KZ-23 AST-ATY AST-ATY-2025/karauzek kz s1 # / i1 #0"
).split()
INSTANTS = (
    "2025-10-10",
    "2025-10-10T12:30",
    "2025-10-10 12:30:45.123456+05:00",
    "2026-11-22T09:30:00Z",
    "#1",
    " #2 ",
    "9999-12-31T23:59:59Z",
    "0001-01-01T00:00+23:59",
)
FIGURES = (
    "exports=16,5 тыс. т, 2024",
    "4/5",
    "4 из 5",
    "90d",
    "12w",
    "ru,kk",
    "trade=~1 200,5-1 300 млн USD, 2025-Q1",
    "trade=>-5 %, 2025/2026",
)
SQL = [
    "SELECT m.ref, count(*) FROM measures m JOIN statements s ON s.measure = m.ref GROUP BY 1",
    "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT i FROM n LIMIT 9",
    "VALUES (1, 'два', NULL, x'00ff', 1e308 * 10)",
    "SELECT json_group_array(ref) FROM agreements -- всё",
    "SELECT 1 /* a */; ",
]
SQL_WORDS = (
    "SELECT FROM WHERE ORDER BY LIMIT UNION DROP TABLE measure INSERT INTO UPDATE DELETE PRAGMA "
    "ATTACH DATABASE 'x.db' load_extension('x') randomblob(1000000000) zeroblob(1000000000) "
    "printf('%1000000000d',1) ) ( ; -- /* */ :a ?1 $x @y [a] `b` \"c\" sqlite_master "
    "generate_series(1,99999999) abs(-9223372036854775808) VACUUM COMMIT RETURNING"
).split()
COMMANDS = (
    "report AST-ATY-2025 --quarter 2025-Q4 --lang kk",
    "measure list sector:transport +overdue --json",
    "history AST-ATY-2025/1 --as-of 2025-10-10",
    "diff AST-ATY-2025 2025-Q2 2025-Q4 --known-at '#1'",
    "search 'мост' --limit 3",
    "deadline 'III квартал 2025 г.' --context 2025..2027",
    "timeline AST-ATY-2025 --csv",
    "agreement show AST-ATY-2025",
    "source list --csv --limit 2",
    "due --within 90d",
    "log --json",
    "check AST-ATY-2025",
    "sql 'select ref from measures' --csv",
    "slip --lang en",
)
TYPED = (
    "--json --csv --limit 0 -1 --as-of 2025-13 --known-at --lang uz --quarter 2025-Q5 --within "
    "report measure list show history AST-ATY-2025 AST-ATY-2025/1 --help -h -- - '' --db x.db"
).split()
HTML = encoded(
    "<p> </p> <div <script> </script <!-- --> &nbsp; &#1087; &#x110000; &lt; <h1> <br/> "
    "<svg/onload=x> <article> </article> <title>".split()
)
