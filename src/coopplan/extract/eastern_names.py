"""Chinese, Korean and Vietnamese names in a Russian text: the surname stands first, unchanged.

The rule: a surname of the list, or a syllable as Russian spells Chinese ones, before a given name
that alone is declined: «Вэн Хэшеном», «То Ламом».
"""

from __future__ import annotations

import re
from collections.abc import Sequence

SURNAMES_FIRST = frozenset(
    """
    ли ван чжан лю чэнь ян чжао хуан чжоу сюй сунь чжу ху го хэ линь гао ло чжэн лян се дэн хань
    фэн цао пэн цзэн сяо тянь дун пань юань цай цзян юй ду чэн вэй су люй дин шэнь жэнь яо лу цуй
    у чжун тань фань ши инь цзинь цинь мао мэн лэй вэнь цзя бай тао ся хоу шао вань цянь бо ше юнь
    кун кан гэн дай цзи чэ янь мяо гу цю цяо фу цзоу чун ань ма
    ким пак чхве юн чон чо лим им син квон хван рю пэ о но хон мун
    нгуен чан чань фам ву во хоанг ле данг буй нго зыонг то лыонг лыу чыонг чинь динь доан хюинь
    куать хо као ха
    """.split()
)
"""Surnames that are met, «то» and «о» too: an office before them tells that they are none else."""
_SYLLABLE = (
    r"(?:(?:чж|цз|[бпмфдтнлгкхцсчшжв])?(?:юань|юнь|уань|унь|янь|ень|инь|ань|энь|эй|ай|ао|оу|ую|"
    r"ян|ен|ин|юн|ан|эн|он|ун|уа|уо|уй|юэ|юй|яо|ею|[аеёиоуыэюя])|эр)"
)
_CHINESE_FIRST = re.compile(rf"{_SYLLABLE}$")
_CHINESE_LAST = re.compile(rf"{_SYLLABLE}{{1,2}}(?:[аяуюе]|[оеё]м)?$")


def surname_first(words: Sequence[str]) -> bool:
    """Tell whether a name is one that begins with a surname which does not change: «Вэн Хэшеном».

    Such are the surnames that are listed, and any syllable of Chinese (as Russian spells it) before
    a given name of one or two more.
    """
    first, last = words[0].lower(), words[-1].lower()
    if first in SURNAMES_FIRST:
        return True
    chinese = _CHINESE_FIRST.match(first) and _CHINESE_LAST.match(last)
    return len(words) == 2 and len(first) > 1 and chinese is not None
