"""By which words a Kazakh text denies what others told: «… деген ақпаратты жоққа шығарды».

The rule: the claim stands before the words that deny it, from the beginning of its clause.
"""

from __future__ import annotations

import re

from coopplan.extract.kk.deeds import LETTERS
from coopplan.extract.refuting import Refuting

_TOLD = (
    rf"(?:ақпарат|хабар(?!ла)|мәлімет|қауесет|сыбыс|пікір|жаңалық|дерек|әңгіме|сөз|тұжырым|мәлімдеме|"
    rf"лақап|жарияланым|айыптау)[{LETTERS}]*"
)
_DENIES = (
    r"(?:(?:жоққа|теріске|бекерге)\s+шығар(?:ды|ып|ған(?!\s+жоқ)|уда|ылды|ылған(?!\s+жоқ))|"
    r"терістеді|терістеп|растамады|расталмады|расталмаған|расталмай\s+отыр|расталған\s+жоқ)"
)
_REALITY = (
    r"(?:шындыққа|ақиқатқа|шынайылыққа|шындықпен)\s+(?:жанаспай[а-яңғүұқөһәі]+|жанаспаған|жатпайды|"
    r"сай\s+(?:емес|келмейді)|сәйкес\s+(?:емес|келмейді)|үйлеспейді)|шындықтан\s+алыс"
)
_UNTRUE = (
    r"(?:жалған|өтірік|негізсіз|фейк|шындық\s+емес|рас\s+емес|дұрыс\s+емес|қате|ойдан\s+шығарылған)"
    r"(?=\s*(?:[.,;!?»–—]|$)|\s+(?:екен|деп|болып|дейді|деді))"
)
_NOT_LETTER = rf"(?![{LETTERS}])"
_THIS = r"(?:бұл|осы|аталған|мұндай|ондай|сол)"

WORDS = Refuting(
    before_claim=re.compile(r"(?!)"),
    behind_claim=re.compile(
        rf"(?<![{LETTERS}])(?:{_DENIES}|{_REALITY}|{_UNTRUE}){_NOT_LETTER}", re.IGNORECASE
    ),
    opens=re.compile(
        rf"\s(?:деген|туралы|жөніндегі|жайлы|жайындағы)\s+(?:\S+\s+){{0,3}}?{_TOLD}|"
        rf"\sдегені{_NOT_LETTER}|[{LETTERS}]{{3}}(?:[ғқ]аны|[гк]ені|атыны|етіні)\s+(?:туралы\s)?",
        re.IGNORECASE,
    ),
    alone=re.compile(rf"{_DENIES}|{_REALITY}", re.IGNORECASE),
    of_before=re.compile(
        rf"^\W*(?:(?:бірақ|алайда|дегенмен)\s+)?(?:\S+\s+){{0,4}}?(?<!\S){_THIS}\s+"
        rf"(?:{_TOLD}\s+(?:\S+\s+){{0,4}}?)?(?:{_DENIES}|{_REALITY}|{_UNTRUE}){_NOT_LETTER}",
        re.IGNORECASE,
    ),
    stops=re.compile(r";\s*|,\s+(?:ал|бірақ|алайда|дегенмен)\s+", re.IGNORECASE),
    whole_clause=True,
)
