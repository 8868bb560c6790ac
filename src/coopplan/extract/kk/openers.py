"""Words that open a Kazakh clause with a capital and are nobody's first name: «Онда Асан Үсенов».

The rule: adverbs, pronouns and conjunctions are a closed list; before a whole name a word in the
locative or ablative («Форумда», «Астанада») is a place or an occasion.
"""

from __future__ import annotations

import re

_CLOSED = re.compile(
    r"(?:оны|мұны|соны|осыны|бұны|онда|мұнда|сонда|осында|одан|бұдан|содан|оған|бұған|соған|осыған|оның|бұның|соның|мұның|олар|"
    r"олардың|ол|бұл|осы|сол|біз|біздің|сіз|мен|менің|өз|өзінің|екі|қос|үш|барлық|кейін|алдымен|"
    r"әуелі|бүгін|кеше|ертең|биыл|былтыр|енді|қазір|жақында|таяуда|жуырда|кейінірек|сосын|сонан|"
    r"ал|бірақ|әрі|және|яғни|демек|сонымен|сөйтіп|осылайша|сондықтан|сондай|сондай-ақ|тағы|тек|"
    r"әсіресе|айта|атап|мысалы|мәселен|жалпы|нәтижесінде|соңында|барысында|соңғы|ендігі|бұрын|"
    r"қол(?:ды|дарын|таңба\w*)|(?:құжат|меморандум|хаттама)\w*|келісім(?:ге|ді|нің|шарт\w*)?)",
    re.IGNORECASE,
)
_CASE = re.compile(
    r"(?!\w*(?:сұлтан|ида|зада|рита|анита|агата|беата|марта|ванда|линда|манда|надежда)$)\w{3,}(?:да|де|та|те|нан|нен|дан|ден|тан|тен)",
    re.IGNORECASE,
)
"""A case, in which some first names end, too: «Ингрида», «Марта»."""


def opens(word: str, *, before_name: bool = False) -> bool:
    """Tell whether a capital word only opens a clause; ``before_name``: a whole name follows."""
    if _CLOSED.fullmatch(word):
        return True
    return before_name and _CASE.fullmatch(word) is not None
