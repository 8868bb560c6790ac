"""Press releases that tests of ``extract`` read, and a review of one at a terminal."""

from __future__ import annotations

from tests.cli.running import Done, Runner

TEXT = (
    "Омская и Павлодарская области подписали план\n\n"
    "Губернатор Омской области Пётр Лаврентьев и аким Павлодарской области Ермек Сагындыков "
    "подписали план мероприятий на 2026–2028 годы.\n"
    "Стороны договорились открыть автобусный маршрут. Начато строительство склада зерна. "
    "Товарооборот достиг 412,5 млн долларов.\n"
)


def walked(runner: Runner, *arguments: str, answers: str, code: int = 0) -> Done:
    """Run a review whose answers are typed at a terminal without colours."""
    return runner(
        "extract", *arguments, "--review",
        text=answers, asks=True, environ={"NO_COLOR": "1", "COLUMNS": "80"}, code=code,
    )  # fmt: skip


KNOWN = (
    "Губернатор Астраханской области Пётр Лаврентьев и аким Атырауской области Ермек Сагындыков "
    "подписали план на 2025–2027 годы.\n"
    "Ведётся строительство пункта пропуска «Караузек». Планируется открыть музей осетра.\n"
)
