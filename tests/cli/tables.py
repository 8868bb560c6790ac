"""A plan table put into a home, and taken in by the command."""

from __future__ import annotations

from typing import Any

from tests.cli.running import Runner

AGREEMENT = "AST-ATY-2023"
HEAD = "№;Мероприятие;Срок;Исполнители от Астраханской области;Исполнители от Атырауской области"
PLAN = f"""{HEAD}
1;Провести ярмарку ремёсел;май 2026 г.;Министерство экономики;Управление торговли
2;Организовать обмен школьниками;ежегодно;Министерство образования;то же
3;;июнь;;
"""


def put(runner: Runner, text: str, name: str = "plan.csv") -> str:
    path = runner.home / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def take(runner: Runner, path: str, *more: str, **how: Any) -> Any:
    return runner("import", path, "--agreement", AGREEMENT, *more, **how)
