"""Three capital words of a Russian text: all of a foreigner's name, or a place and a name."""

from __future__ import annotations

import re

from coopplan.extract.morphology import is_known, readings
from coopplan.extract.names import is_patronymic

SURNAME = re.compile(
    r"(?:ов|ев|ёв|ин|ын|енко|ук|юк|як|их|ых)(?:а|у|ым|ой|е)?$|(?:ov|ev|in|man|son)$"
)
_OF_PLACE = re.compile(
    r"\b(?:края|области|провинции|города|района|штата|аймака|округа|республики|уезда|кантона|"
    r"префектуры|воеводства|губернии|земли|общины|графства|департамента)\s+$",
    re.IGNORECASE,
)


def begin_with_place(words: list[str], lead: str) -> bool:
    """Tell whether a name of three words starts with that of a place: «края Косово Иван Орлов»."""
    return (
        len(words) == 3
        and _OF_PLACE.search(lead) is not None
        and not is_patronymic(words[2])
        and _is_given(words[1])
        and not _is_given(words[0])
    )


def _is_given(word: str) -> bool:
    """Tell whether the Russian dictionary knows a word as a first name."""
    return any("Name" in one.tags for one in readings(word) if one.known)


def foreign(words: list[str]) -> bool:
    """Tell whether a foreigner has three names: «Мехмет Али Йылмаз».

    The Russian dictionary knows none of the last two, or only as names of people.
    """
    given = not is_known(words[1]) or _is_given(words[1])
    last = not is_known(words[2]) or any(
        {"Name", "Surn"} & one.tags for one in readings(words[2]) if one.known
    )
    return given and last and not SURNAME.search(words[1].lower())
