"""Words put into a Russian sentence between commas, which part what belongs together.

«Речь, в частности, шла о поставках», «построят, как сообщили в мэрии, школу». The rule: what is
looked for in a sentence is looked for as if they were not there; their places are kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from coopplan.model.codes import Status

_ASIDE = re.compile(
    r",\s+(?:в\s+частности|например|к\s+примеру|кстати|конечно|разумеется|безусловно|соответственно|"
    r"наконец|впрочем|к\s+слову|в\s+свою\s+очередь|со\s+своей\s+стороны|видимо|кроме\s+того|помимо\s+(?:этого|того)|очевидно|"
    r"прежде\s+всего|в\s+первую\s+очередь|возможно|вероятно|скорее\s+всего|может\s+быть|"
    r"по\s+(?:его|е[её]|их|нашим|моим)\s+(?:словам|мнению|данным)),(?=\s)",
    re.IGNORECASE,
)
_PERHAPS = re.compile(
    r"(?:^|[\s,«])(?:возможно|вероятно|предположительно|скорее\s+всего|может\s+быть|"
    r"не\s+исключено),?(?:\s+что)?\s(?:[^,;:]{0,60}\s)?$",
    re.IGNORECASE,
)


@lru_cache(maxsize=500)
def blanked(text: str) -> str:
    """Return a text with spaces for what stands aside between commas."""
    return _ASIDE.sub(lambda one: " " * len(one.group()), text)


def wide(table: Iterable[tuple[Status, str]]) -> tuple[tuple[Status, str], ...]:
    """Return patterns of words in which any stretch of spaces parts two words."""
    return tuple((status, _spaced(cue)) for status, cue in table)


_BEHIND = re.compile(r"(\(\?<[!=][^)]*\))")
"""What looks behind must be of one width, so its spaces are left as they are."""


def _spaced(pattern: str) -> str:
    return "".join(
        one if _BEHIND.fullmatch(one) else one.replace(" ", r"\s+")
        for one in _BEHIND.split(pattern)
    )


def perhaps(before: str) -> bool:
    """Tell whether what comes is only possible: «рейсы, возможно, будут открыты»."""
    return _PERHAPS.search(before) is not None
