"""Russian deeds told by adverbial participles, where the promise itself names none.

«Договорились развивать сотрудничество, открыв школу юнг и проводя общие сборы»: the finite verb
only says that they will work together, and what stands behind it says by which deeds.
"""

from __future__ import annotations

import re

from coopplan.extract.ru.idle import idle
from coopplan.extract.ru.joints import JOINT
from coopplan.extract.ru.marks import inside_quotes
from coopplan.extract.ru.things import has_thing
from coopplan.language.morphology import readings
from coopplan.model.codes import Status

_NO_DOING = frozenset(
    """
    включать начинать учитывать исходить отмечать подчеркивать подчёркивать опираться говорить
    основываться руководствоваться иметь являться быть принимать комментировать отвечать
    выступать подводить рассказывать находиться судить благодарить выразить выражать сказать
    отметить заявить сообщать пользоваться завершать продолжать следовать касаться расширять
    развивать укреплять углублять использовать
    """.split()
)
"""Verbs whose adverbial participle only says in what view, or what follows by itself."""


def doing(text: str, at: int) -> list[tuple[int, int]]:
    """Return the deeds told by adverbial participles: «…, открыв школу и проводя смены»."""
    begins: list[re.Match[str]] = []
    for joint in JOINT.finditer(text, at):
        verb = re.match(r"[а-яё]{4,}", text[joint.end() :])
        if verb is None or inside_quotes(text, joint.start()):
            continue
        first = readings(verb.group())[0]
        begun = bool(begins) or "," in joint.group()
        if begun and "GRND" in first.tags and first.normal not in _NO_DOING:
            begins.append(joint)
    ends = [*(one.start() for one in begins[1:]), len(text)]
    spans = [(one.end(), end) for one, end in zip(begins, ends, strict=False)]
    return [one for one in spans if _done_to_a_thing(text[one[0] : one[1]])]


def _done_to_a_thing(words: str) -> bool:
    """Tell whether the words behind an adverbial participle name a thing or a deed."""
    rest = words.partition(" ")[2]
    return has_thing(rest) and not idle(rest, Status.PLANNED)
