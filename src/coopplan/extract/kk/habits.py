"""Kazakh present tenses that only say what is always done: «зауыт цемент шығарады».

The rule: what is made, grown, sold or shown is a habit where no paper, no time to come and no «we»
makes it a promise.
"""

from __future__ import annotations

import re

from coopplan.extract.kk.deeds import LETTERS, Deed
from coopplan.model.codes import Status

_HABIT = re.compile(
    rf"(?<![{LETTERS}])(?:өндір|өсір|шығар|өңде|жеткіз|экспортта|импортта|сат|тасымалда|бер(?=е)|жүргіз|қатыс|ал(?=а)|жаса|дайында|көрсет|"
    rf"таныстыр|зертте|қабылда|шығ|кел|бөл|тарт|жина)\S{{0,5}}(?:ады|еді|йды|йді)$"
)
PASSIVE = re.compile(r"(?:[ыі][лн]|жөндел|[лд][ае]н)[ае]д[ыі]$")
_GROWN = re.compile(r"өндір|өсір|шығар|өңде|экспортта|импортта|сат")
"""What is always done with goods, in the passive too: «мақта осында өсіріледі»."""
_USUALLY = re.compile(
    rf"(?<![{LETTERS}])(?:негізінен|әдетте|көбіне(?:се)?|көбі|басым\s+бөлігі|тек|ежелден|ғасырлар|әлі\s+күнге|"
    r"бұрыннан|жиі|әлі\s+де|жыл\s+бойы|күн\s+сайын|дәстүрлі\s+түрде|барлығы\s+дерлік|арқасында)"
    rf"(?![{LETTERS}])"
)
"""What makes a present tense one of what always is: «мақта негізінен қолмен теріледі»."""
AHEAD = re.compile(
    r"келесі|алдағы|келер|болашақ|жақын|жуық|жоспар|енді|биыл|20[2-9]\d|бойынша|сәйкес|сай\b|аясында|"
    r"шеңберінде|тарап|меморандум|құжат|келісім|күзде|көктемде|жазда|қыста|айында|жылы\b|жылға|аяғына|"
    r"соңына|бастап|жаңа|бірлес|ортақ|жыл\s+сайын|(?:а|е)мыз$|(?:а|е)міз$|й?м[ыі]з$"
)


_SINCE = re.compile(r"(?:содан|жылдан|кезден|уақыттан)\s+бері")
"""What has gone on since long ago: «содан бері … даярланып келеді»."""
_TIME = re.compile(
    r"келесі|алдағы|келер|болашақ|жақын|биыл|20[2-9]\d|айында|аяғына|соңына|бастап|енді"
)
"""A time to come, by which even what is usual is promised."""


def habit(folded: str, deed: Deed, said: bool) -> bool:
    """Tell whether a present tense only says what is always done: «зауыт цемент шығарады»."""
    if deed.status is Status.DONE:
        return False
    words = folded[deed.start : deed.end]
    if words.endswith(("келеді", "келеді.")) and _SINCE.search(folded, 0, deed.start):
        return True
    if _USUALLY.search(folded, 0, deed.start) and words.endswith(("ды", "ді")):
        return not _TIME.search(folded[: deed.end])
    habit = _HABIT.search(words) is not None
    if PASSIVE.search(words):
        habit = _GROWN.match(words) is not None
    return not said and habit and not AHEAD.search(folded[: deed.end])
