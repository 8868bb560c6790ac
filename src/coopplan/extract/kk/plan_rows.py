"""What a Kazakh plan would call a measure: «Мектеп салу», «Жол желісін кеңейту».

The rule: a verb of planning behind a verbal noun falls away («мектеп салуды көздейді», «… салу
жоспарланып отыр») with «the sides» before it, and the verbal noun that stands last loses the case
that it was governed in. What is told with another verb stays as it is.
"""

from __future__ import annotations

import re

_LETTERS = "а-яәғқңөұүһі"
_NOT = rf"(?![{_LETTERS}]*(?:[мбп][ае])(?:й|[дт][ыі]|ған|ген|с\b))"
_PLANS = (
    rf"(?:{_NOT}(?:көзде|жоспарла|қарастыр|келіс|уағдалас|міндеттен|ұсын|шеш|белгіле|ойла|"
    rf"қолға\s+ал|уәде\s+)[{_LETTERS}]*|жоспарда|ниетт[{_LETTERS}]*|дайын[{_LETTERS}]*|"
    rf"мүдделі[{_LETTERS}]*|тиіс|керек|қажет)"
)
_AUXILIARY = rf"(?:\s+(?:отыр|тұр|жатыр|бол|еді|екен)(?:[{_LETTERS}]*))?"
_LAST = re.compile(
    rf"(?P<noun>(?<!\w)[{_LETTERS}]+[ую])(?:ды|ді|ға|ге|дың|дің)?"
    rf"(?P<plans>\s+{_PLANS}{_AUXILIARY})?[\s.]*$"
)
_NO_DEED = frozenset(
    "тау бау дау жау сау қару сұлу дәру асау бұзау егеу қыстау жайлау қырау тырау бояу".split()
)
"""Words in «-у» that are no verbal nouns."""


_DOERS = re.compile(
    r"^(?:(?:екі|қос|барлық)\s+)?(?:тараптар|тарап|елдер|ел|олар|біз)\s+(?=\S+\s)", re.I
)


def row(text: str) -> str:
    """Return the words of a measure as a plan's row says them."""
    last = _LAST.search(text)
    if last is None or last["noun"] in _NO_DEED or not text[: last.start()].strip():
        return text
    made = text[: last.end("noun")]
    return _DOERS.sub("", made) if last["plans"] else made
