"""Every command that writes the register, to be killed while it does.

``tests.holding.test_streams`` holds the list to the examples of the help: a command whose example
changes the register is among them.
"""

from __future__ import annotations

from dataclasses import dataclass

PLAN = "AST-ATY-2025"
OLDER = "AST-ATY-2023"
FIRST = f"{PLAN}/1"
VOICE = "rosgranstroy"
Q4 = ("--quarter", "2025-Q4")
SAY = ("say", FIRST, "--by", VOICE, "--on", "2026-02-01", "--status", "planned")
NEW = (*"agreement add --kind plan --party RU-AST --party KZ-23 --title".split(), "План")
READ = f"indicator read {PLAN}/i1 165 --period 2024".split()
ISSUE = ("report", PLAN, *Q4, "--issue", "--format", "md")


@dataclass(frozen=True)
class Case:
    """A command that writes, and what it starts from (``places.MAKERS``).

    ``often``: it writes much, or something other than rows of an entry: it is killed more often.
    """

    name: str
    words: tuple[str, ...]
    start: str = "register"
    server: bool = True
    often: bool = False


LARGE = (
    Case("say", (*SAY, "--text", "said once"), often=True),
    Case("undo", ("undo",), often=True),
    Case("redo", ("redo",), start="undone", often=True),
    Case("import", ("import", "{home}/plans.json"), often=True),
    Case("table", ("import", "{home}/table.csv", "--agreement", PLAN), often=True),
    Case("answers", ("import", "{home}/answer.xlsx"), often=True),
    Case("issue", ISSUE, often=True),
    Case("restate", ("report", "restate", "1", "--why", "x"), start="issued", often=True),
    Case("init", ("init",), start="nothing", often=True),
    Case("upgrade", ("db", "upgrade"), start="old", often=True),
    Case("backup", ("db", "backup", "{home}/made.db"), server=False, often=True),
    Case("restore", ("db", "restore", "{home}/other.db", "--replace"), server=False, often=True),
    Case("rebuild", ("db", "rebuild"), start="worn", often=True),
)

SMALL = (
    Case("agreement add", (*NEW, "NEW-2026", "--period", "2026/2028")),
    Case("agreement edit", ("agreement", "edit", PLAN, "--keeper", "ivanova")),
    Case("agreement succeed", ("agreement", "succeed", PLAN, "NEW-2028"), start="apart"),
    Case("measure add", ("measure", "add", PLAN, "--title", "Мера", "--sector", "transport")),
    Case("measure edit", ("measure", "edit", FIRST, "--parts", "5")),
    Case("deadline", ("measure", "edit", FIRST, "--deadline", "III квартал 2026 г.")),
    Case("measure move", (*f"measure move {FIRST} --to 2028-06 --approved --basis №2".split(),)),
    Case("measure control", (*f"measure control {FIRST} --off --basis №3".split(),)),
    Case("measure reread", ("measure", "reread"), start="misread"),
    Case("measure fate", ("measure", "fate", f"{OLDER}/1", "carried_over")),
    Case("settle", ("settle", FIRST, "--take", "#1", "--why", "подтверждено письмом")),
    Case("correct", (*SAY, "--corrects", "#1", "--why", "опечатка", "--text", "иначе")),
    Case("word", ("word", FIRST, *Q4, "--text", "Ведётся реконструкция")),
    Case("assess", ("assess", PLAN, *Q4, "--text", "Темп ниже плана")),
    Case("source add", ("source", "add", "--publisher", "ТАСС", "--address", "https://x.test/1")),
    Case("source edit", ("source", "edit", "s1", "--origin", "пресс-служба")),
    Case(
        "voice add", ("voice", "add", "new-voice", "--name", "Министерство", "--level", "regional")
    ),
    Case("voice edit", ("voice", "edit", VOICE, "--alias", "другое имя")),
    Case("party add", ("party", "add", "RU-SAM", "--kind", "region", "--name", "Самара")),
    Case("party edit", ("party", "edit", "RU-AST", "--name", "kk:Астрахан облысы")),
    Case("indicator add", ("indicator", "add", PLAN, "--name", "Рейсы", "--unit", "count")),
    Case("indicator edit", ("indicator", "edit", f"{PLAN}/i1", "--target", "20000")),
    Case("indicator read", (*READ, "--by", VOICE, "--on", "2025-02-01")),
    Case("translate", ("translate", "--take", "{home}/kk.xlsx"), start="apart"),
)

CASES = (*LARGE, *SMALL)


def is_killed(path: str) -> bool:
    """Whether a command, by its name as it is typed, is among them."""
    return any(" ".join(case.words).startswith(path) for case in CASES)
