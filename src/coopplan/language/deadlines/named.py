"""A time that belongs to a thing and not to its task: "update the register created in 2019".

Such a time is never a deadline; the reader leaves it out.
"""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.language.deadlines.tokens import Token

_ARTICLES = frozenset("the a an its their our all".split())
_NOT_YET = frozenset("be to is are will shall being get".split())


_NOT_A_NAME = frozenset("мен бен пен және осы биылғы ағымдағы келесі келер өткен алдағы".split())
_YEAR = frozenset("жыл жылы жылғы жылдың жылының жылдары жылдарының жылдағы".split())
_SEASONAL = ("зғы", "ысқы", "емгі", "үзгі", "тік", "дік", "лық", "лік", "тық", "дық")


def names_a_season(tokens: Sequence[Token], place: int) -> bool:
    """Whether «маусым» is a season and not June: «жылыту маусымы», «жазғы маусымда».

    June has the possessive only after its year («2026 жылдың маусымында»).
    """
    before = tokens[place - 1] if place else None
    if place >= len(tokens) or not tokens[place].text.startswith("маусым"):
        return False
    if before is None or before.kind != "word" or before.text in _YEAR:
        return False
    if before.text in _NOT_A_NAME or len(before.text) < 3:
        return False
    owned = tokens[place].text[len("маусым") :].startswith("ы")
    return owned or (len(before.text) > 4 and before.text.endswith(_SEASONAL))


def dates_a_thing(tokens: Sequence[Token], place: int) -> bool:
    """Whether a participle with its time tells which thing is meant, and not when it is due.

    "Update the register created in 2019", «2019 жылы құрылған тізілімді жаңарту»; the thing stands
    inside a task, so that "Register created in 2026" is still a deadline.
    """
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    before = tokens[place - 1] if place else None
    if after is None or before is None:
        return False
    if not tokens[place].text.isascii():
        return before.text.startswith(("жыл", "айы", "күні")) and after.kind == "word"
    if after.text not in ("in", "on", "during"):
        return False
    task = [token.text for token in tokens[:place]]
    if not _NOT_YET.isdisjoint(task):
        return False
    articles = [spot for spot, word in enumerate(task) if word in _ARTICLES and spot > 0]
    return bool(articles) and all(token.kind == "word" for token in tokens[articles[-1] : place])
