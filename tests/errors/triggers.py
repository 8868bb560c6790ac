"""How each refusal comes about: words typed on a register prepared for it.

A few need a machine in a state that a test cannot make (a full server, a driver that is not
installed): those are raised as the code that finds them raises them, and told by the same hand.
"""

from __future__ import annotations

import shlex
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from coopplan import errors
from coopplan.errors import CoopplanError
from coopplan.exchange.demo import demo_plans
from tests.cli.running import Done, Runner

SEED = "AST-ATY-2025"
KARAUZEK = f"{SEED}/1"
Q4 = "--quarter 2025-Q4"
SAY = f"say {KARAUZEK} --by rosgranstroy --on 2026-02-01"

Prepare = Callable[[Runner], object]


@dataclass(frozen=True)
class Typed:
    """Words typed after some preparation; ``{home}`` in them is the test's folder."""

    words: tuple[str, ...]
    prepare: Prepare | None = None
    empty: bool = False
    environ: dict[str, str] = field(default_factory=dict)

    def run(self, runner: Runner) -> Done:
        if self.prepare is not None:
            self.prepare(runner)
        words = [word.replace("{home}", str(runner.home)) for word in self.words]
        return runner(*words, environ=self.environ, code=None)


def typed(line: str, prepare: Prepare | None = None, empty: bool = False, **more: str) -> Typed:
    """Words as a shell takes them apart; ``more`` is the environment."""
    return Typed(tuple(shlex.split(line)), prepare, empty, more)


def _write(name: str, text: str) -> Prepare:
    return lambda runner: (runner.home / name).write_text(text, encoding="utf-8")


def _in_database(sql: str) -> Prepare:
    def change(runner: Runner) -> None:
        with closing(sqlite3.connect(runner.db)) as connection, connection:
            for (trigger,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            ).fetchall():
                connection.execute(f"DROP TRIGGER {trigger}")
            connection.execute(sql)

    return change


def _all(*steps: Prepare) -> Prepare:
    return lambda runner: [step(runner) for step in steps]


def _run(line: str, user: str = "ann") -> Prepare:
    def run(runner: Runner) -> None:
        told = line.replace("{home}", str(runner.home))
        Runner(runner.home, runner.db, user=user)(*shlex.split(told))

    return run


def _half_written(runner: Runner) -> None:
    whole = runner.db.read_bytes()
    runner.db.write_bytes(whole[:60])


def _two_plans_that_differ(runner: Runner) -> None:
    for ref, name in ((SEED, "one"), ("AST-ATY-2023", "other")):
        runner("export", "plan", ref, "-o", str(runner.home / f"{name}.toml"))
    path = runner.home / "other.toml"
    path.write_text(path.read_text("utf-8").replace("Атырауская область", "Атырау"), "utf-8")


def _another_plan(runner: Runner) -> None:
    """A file of a memorandum under the ref of the seed's plan."""
    runner("export", "plan", SEED, "-o", str(runner.home / "all.toml"))
    text = (runner.home / "all.toml").read_text("utf-8")
    sides = text[text.index("[[party]]") : text.index("[[voice]]")]
    agreement = f'[agreement]\nref = "{SEED}"\nkind = "memorandum"\ntitle = "О рыбных рынках"\n'
    parties = 'parties = ["RU-AST", "KZ-23"]\n'
    measure = '[[measure]]\nkey = "market"\ntitle = "Открыть рыбный рынок"\nsector = "trade"\n'
    told = f'schema = "coopplan-plan/1"\n{agreement}{parties}{sides}{measure}'
    (runner.home / "plan.toml").write_text(told, "utf-8")


def _alone(runner: Runner) -> None:
    """The plan file of an agreement that goes on from another, before an empty register."""
    runner("init")
    text = next(path.read_text("utf-8") for path in demo_plans() if SEED in path.read_text("utf-8"))
    (runner.home / "plan.toml").write_text(text, "utf-8")


def _corrected_once(runner: Runner) -> None:
    runner(*shlex.split(SAY), "--status", "planned")
    history = runner("history", KARAUZEK, "--json").json["events"]
    ref = max(history, key=lambda event: event["entry"])["statement"]["ref"]
    runner(*shlex.split(SAY), *shlex.split(f"--status planned --corrects {ref} --why так"))


TRIGGERS: dict[type[CoopplanError], Typed | CoopplanError] = {
    # dates, refs, codes
    errors.BadMoment: typed("measure list --as-of 2025-02-31"),
    errors.BadPeriod: typed("deadline x --context 2027..2025"),
    errors.BadQuarter: typed("report --quarter 2025-Q5"),
    errors.BadPhrase: typed("measure list --as-of когда-нибудь"),
    errors.UnknownRef: typed("agreement show AST-ATU-2025"),
    errors.AmbiguousRef: typed("agreement show AST-ATY"),
    errors.RefTaken: typed("party add RU-AST --kind region --name Имя"),
    errors.BadRef: typed("party add 'a b' --kind region --name Имя"),
    errors.BadCode: typed("measure list status:doen"),
    errors.BadInstant: typed("log --known-at вчера"),
    errors.KnownBefore: typed("log --known-at 2020-01-01"),
    # the command line
    errors.UnknownCommand: typed("repotr"),
    errors.MissingCommand: typed("export"),
    errors.UnknownOption: typed("report --quater 2025-Q4"),
    errors.OptionNeedsValue: typed("report --quarter"),
    errors.OptionTakesNoValue: typed("report --json=yes"),
    errors.MissingArgument: typed("history"),
    errors.ExtraWords: typed("history AST-ATY-2025/1 и ещё"),
    errors.BadWord: Typed(("history", "\udcff\udcfe")),
    errors.BadNumber: typed("log --limit много"),
    errors.BadCount: typed(f"{SAY} --done 5/4"),
    errors.BadFigure: typed(f"{SAY} --figure сколько-то"),
    errors.OptionsClash: typed("measure move AST-ATY-2025/1 --to 2027 --requested --approved"),
    errors.OptionNeeds: typed(f"{SAY} --status done --corrects AST-ATY-2025/1#1"),
    errors.NothingToDo: typed("party edit RU-AST"),
    errors.UnknownFilter: typed("measure list sectr:transport"),
    errors.UnknownTag: typed("measure list +overdu side:KZ"),
    errors.BadFilter: typed('measure list "side:KZ (due<2026-Q2 or +silent"'),
    errors.UsageError: errors.UsageError(message="…", command="coopplan report"),
    # statements
    errors.StatementInFuture: typed(
        "say AST-ATY-2025/1 --by rosgranstroy --on 2027-05-01 --status done"
    ),
    errors.VoiceNotKnown: typed("say AST-ATY-2025/1 --on 2026-02-01 --status done"),
    errors.DayNotKnown: typed("say AST-ATY-2025/1 --by rosgranstroy --status done"),
    errors.SideNotKnown: typed(f"{SAY} --status done --side US-NY"),
    errors.EmptyStatement: typed(f"{SAY} "),
    errors.AlreadySuperseded: typed(
        f"{SAY} --status done --corrects AST-ATY-2025/1#28 --why так", prepare=_corrected_once
    ),
    errors.StatementElsewhere: typed("settle AST-ATY-2025/1 --take AST-ATY-2025/2#1 --why так"),
    errors.NoReason: typed("settle AST-ATY-2025/1 --take AST-ATY-2025/1#1 --why ' '"),
    errors.OutOfBounds: typed(f"indicator edit {SEED}/i1 --target 1e30"),
    errors.BadText: typed("party add X-1 --kind city --name '  '"),
    errors.BadValue: typed("measure edit AST-ATY-2025/1 --waits-for AST-ATY-2025/1"),
    errors.UnknownField: errors.UnknownField(
        field="colour", kind="party", allowed=("name", "short")
    ),
    # the journal
    errors.NothingToUndo: typed("undo", prepare=_run("init"), empty=True),
    errors.NothingToRedo: typed("redo"),
    errors.UndoOfAnother: typed(
        "undo", prepare=_run("party add X-1 --kind city --name Имя", user="vera")
    ),
    errors.CannotUndo: typed("undo 1"),
    errors.AlreadyUndone: typed(
        "undo 2", prepare=_all(_run("party add X-1 --kind city --name Имя"), _run("undo"))
    ),
    errors.UndoDepends: typed(
        "undo 2",
        prepare=_all(
            _run("party add X-1 --kind city --name Имя"),
            _run("voice add x --name Голос --level city --side X-1"),
        ),
    ),
    # files
    errors.BadPlanFile: typed(
        "import {home}/plan.toml",
        prepare=_write("plan.toml", 'schema = "coopplan-plan/1"\n[agreement]\nreff = "A"\n'),
    ),
    errors.AnotherDocument: typed("import {home}/plan.toml", prepare=_another_plan),
    errors.LinkedMissing: typed("import {home}/plan.toml", prepare=_alone, empty=True),
    errors.PlansDisagree: typed(
        "import {home}/one.toml {home}/other.toml", prepare=_two_plans_that_differ
    ),
    errors.NotOurFile: typed("import plan.pages"),
    errors.NoSuchFile: typed(
        "source verify s1 --saved {home}/pages.txt", prepare=_write("page.txt", "")
    ),
    errors.FileFailed: typed("report AST-ATY-2025 --quarter 2025-Q4 -o {home}"),
    errors.OutputFailed: errors.OutputFailed(reason="No space left on device"),
    errors.InputFailed: errors.InputFailed(reason="not_text"),
    errors.DiskFull: typed("report AST-ATY-2025 --quarter 2025-Q4 -o /dev/full"),
    errors.BadConfigFile: typed(
        "config",
        prepare=_write("settings.toml", 'lnag = "ru"\n'),
        COOPPLAN_CONFIG="{home}/settings.toml",
    ),
    errors.NoHome: typed("log", COOPPLAN_DB="", HOME=""),
    # the database
    errors.DatabaseMissing: typed("log", empty=True),
    errors.DatabaseIsFolder: typed("log --db {home}"),
    errors.NotADatabase: typed("log --db {home}/notes.txt", prepare=_write("notes.txt", "не база")),
    errors.DatabaseBroken: typed("log", prepare=_half_written),
    errors.DatabaseNewer: typed(
        "log", prepare=_in_database("UPDATE alembic_version SET version_num = '9999'")
    ),
    errors.DatabaseExists: typed("init"),
    errors.BadDatabaseUrl: typed("log --db ftp://host/db"),
    errors.NotForServer: typed("db backup copy.db --db postgresql://ann:secret@host/db"),
    errors.BackupExists: typed("db backup {home}/copy.db", prepare=_write("copy.db", "")),
    errors.BackupUnfit: typed(
        "db restore {home}/copy.db --replace",
        prepare=_all(
            _in_database("UPDATE journal_entry SET who = 'eve'"), _run("db backup {home}/copy.db")
        ),
    ),
    errors.EmptyRegister: typed("report", prepare=_run("init"), empty=True),
    errors.DatabaseError: errors.DatabaseError(),
    errors.DatabaseReadOnly: errors.DatabaseReadOnly(db="register.db"),
    errors.DatabaseNotAllowed: errors.DatabaseNotAllowed(db="register.db"),
    errors.DatabaseLocked: errors.DatabaseLocked(db="register.db", seconds=10),
    errors.DatabaseUnlockable: errors.DatabaseUnlockable(db="register.db"),
    errors.DatabaseBehind: typed(
        "log", prepare=_in_database("UPDATE alembic_version SET version_num = '0001'")
    ),
    errors.DatabaseUnreachable: errors.DatabaseUnreachable(
        db="postgresql://ann:***@host/db", detail="connection refused"
    ),
    errors.DatabaseFull: errors.DatabaseFull(db="register.db"),
    errors.DatabaseFailed: errors.DatabaseFailed(db="register.db", detail="disk I/O error"),
    errors.DatabaseGone: errors.DatabaseGone(db="register.db"),
    errors.DriverMissing: errors.DriverMissing(db="postgresql://host/db"),
    # reading press releases
    errors.TextExtraMissing: errors.TextExtraMissing(package="pymorphy3", extra="text"),
    errors.UnsupportedLanguage: errors.UnsupportedLanguage(
        found="de", supported=("ru", "kk", "en")
    ),
    errors.NoArticleText: errors.NoArticleText(path="page.html"),
    errors.NoSuchDocument: errors.NoSuchDocument(number=4, count=2),
    errors.ReviewNeedsPerson: errors.ReviewNeedsPerson(),
    errors.UnreadableArticle: errors.UnreadableArticle(path="page.pdf", reason="pdf"),
    # files of other formats
    errors.MissingLibrary: errors.MissingLibrary(format="pdf", library="typst"),
    errors.FormatNeedsFile: errors.FormatNeedsFile(format="docx"),
    # plan tables
    errors.BadTableFile: typed(
        "import {home}/plan.pdf --agreement AST-ATY-2025",
        prepare=_write("plan.pdf", "%PDF-1.7"),
    ),
    errors.NoPlanColumns: typed(
        "import {home}/plan.csv --agreement AST-ATY-2025",
        prepare=_write("plan.csv", "один;два\nтри;четыре\n"),
    ),
    errors.BadColumnMap: typed(
        "import {home}/plan.csv --agreement AST-ATY-2025 --map title=9",
        prepare=_write("plan.csv", "один;два\nтри;четыре\n"),
    ),
    errors.TableDiffers: typed(
        "import {home}/plan.csv --agreement AST-ATY-2023",
        prepare=_all(
            _write("plan.csv", "№;Мероприятие;Срок\n1;Провести ярмарку ремёсел;май 2025 г.\n"),
            _run("import {home}/plan.csv --agreement AST-ATY-2023"),
            _write("plan.csv", "№;Мероприятие;Срок\n1;Провести ярмарку ремёсел;июнь 2025 г.\n"),
        ),
    ),
    # questions in SQL
    errors.BadSql: typed('sql "select ref form measures"'),
    # the program itself
    errors.CoopplanError: errors.CoopplanError(),
    errors.Interrupted: errors.Interrupted(),
    errors.Unexpected: errors.Unexpected(kind="KeyError", message="'x'", place="load.py:1"),
    # reports that go out
    errors.OneAgreement: typed("report --issue"),
    errors.IssuedBefore: typed(f"report {SEED} {Q4} --issue", _run(f"report {SEED} {Q4} --issue")),
    errors.NotIssuedIn: typed(
        "report reprint 1 --format pdf", _run(f"report {SEED} {Q4} --issue --format md")
    ),
    errors.RegisterMoved: errors.RegisterMoved(),
    errors.AmendsNothing: typed(f"measure edit {KARAUZEK} --note Позже --on 2026-01-10 --basis №1"),
    errors.AmendedOtherwise: typed(
        "import {home}/plan.toml",
        prepare=_all(
            _run(f"measure edit {KARAUZEK} --title Раньше --on 2026-01-10 --basis №1"),
            _run(f"export plan {SEED} -o {{home}}/plan.toml"),
            _run("undo"),
            _run(f"measure edit {KARAUZEK} --title Иначе --on 2026-01-20 --basis №2"),
        ),
    ),
    errors.EditorFailed: errors.EditorFailed(editor="vim", reason="1"),
    errors.BadSheet: typed("translate --take {home}/kk.xlsx", _write("kk.xlsx", "текст")),
    # lineage
    errors.BadFate: typed("measure fate AST-ATY-2023/1 kept"),
}
"""Every refusal and how it comes about."""


def told(runner: Runner, kind: type[CoopplanError], template: Path) -> Done:
    """Bring the refusal about and return what the person sees."""
    trigger = TRIGGERS[kind]
    if isinstance(trigger, CoopplanError):
        return _tell(runner, trigger)
    if not trigger.empty:
        runner.on(template)
    home = str(runner.home)
    environ = {key: value.replace("{home}", home) for key, value in trigger.environ.items()}
    return replace(trigger, environ=environ).run(runner)


def _tell(runner: Runner, refusal: CoopplanError) -> Done:
    from coopplan.cli import failures
    from coopplan.cli.call import Call
    from coopplan.cli.terminal import Terminal
    from coopplan.language.sentences import Sentences
    from tests.cli.running import NOW, Stream

    err = Stream()
    call = Call(Terminal(Stream(), err, Stream(), {}, lambda: NOW), Sentences(runner.lang))
    return Done(failures.exit_code_of(refusal, call), "", err.told)
