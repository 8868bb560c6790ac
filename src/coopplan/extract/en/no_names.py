"""Capital words in a row that only look like somebody's name, by what stands around them.

The rule: what an office is in charge of, a company told by its trade and a body with a head of
another language are nobody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.en.addresses import ADDRESS
from coopplan.extract.en.heads import FIRMS
from coopplan.extract.office import Office
from coopplan.extract.sentences import LETTER, UPPER, Span

_HEAD = re.compile(
    r"(?:Universit(?:as|é|ät|à|eit|et|i|y|atea|ário|aria)|Universidade?|Uniwersytet|Univerzita|"
    r"Institut[oe]?|Politecnico|Politeknik|Kolej|Akademi[ae]?|Academia|École|Ecole|Hochschule|Lycée|"
    r"Colegio|Escuela|Ayuntamiento|Comune|Commune|Mairie|Câmara|Prefeitura|Kabupaten|Pemkab|"
    r"Pemkot|Banco|Banque|Grupo|Groupe|Gruppe|Stadtwerke|Yayasan|Fundación|Fundação|Fondation|"
    r"Stiftung|Syarikat|Perbadanan|Majlis)(?![\w-])"
)
_LETTERS = re.compile(r"(?:I{1,3}T|IIM|NIT|NIFT|AIIMS|IISER|ETH|TU|UC|UT|UN[A-Z]{1,5})\s+[A-Z]")
"""Schools and agencies told by letters and a place: «UC Karz»."""
_HEAD_BEFORE = re.compile(
    r"(?<![\w’'-])(?:Federation|Fédération|Office|Association|Agence|Union|Société|Chambre|Direction|"
    r"Ordre|Comité|Conseil|Organisation|Centre|Banque|Caisse|Fonds)\s+$"
)
_OF_WHAT = re.compile(r"[\w’'-]+\s+(?:[Dd]u|[Dd]es|[Dd]e)\s")
"""Behind such a head, what goes on with its name: «Office Nationale du Karz»."""
_NEXT_NAME = re.compile(
    rf",\s+(?:{ADDRESS}\.?\s+)*(?P<first>[{UPPER}][{LETTER}.’'-]+\s+[{UPPER}][{LETTER}’'-]+)"
)
"""Behind what an office is in charge of, its bearer: «Director, Tea Gardens, Ann Cruz»."""
_OF_TRADE = re.compile(
    r",\s+(?:the\s+)?(?P<post>[\w-]+(?:\s+[\w-]+){0,3})\s+(?:of|at)\s+(?:the\s+|an?\s+)?"
    r"(?:[\w-]+\s+){0,4}?(?:[a-z-]{3,}(?:er|or)|company|firm|concern|holding|giant|group|brand|"
    r"start-?up|airline|bank|corporation|enterprise|cooperative)\s+$"
)
"""Between somebody and the company that he heads: «Ann Cruz, head of the tyre maker …»."""
_HEADED = re.compile(r"(?:\bleader|\bgovernor|\bmayor|\bminister|\bspeaker|\bcommander)\s+$")
_NO_SURNAMES = FIRMS - frozenset(
    "Books Cloud Farms Gold House Lines Marine Mills Power Press Sons Steel Stores".split()
)
"""The words with which names of firms end, but those that are surnames as well."""


def are(text: str, start: int, end: int, span: Span, offices: Sequence[Office]) -> bool:
    """Tell whether capital words of a sentence, from one of its letters to another, are nobody."""
    if _HEAD.match(text, start) or _LETTERS.match(text, start, end):
        return True
    if text[start:end].split()[-1] in _NO_SURNAMES:
        return True
    if _OF_WHAT.match(text, start, end) and _HEAD_BEFORE.search(text, 0, start):
        return True
    posts = [(one.start - span.start, one.end - span.start) for one in offices if not one.plural]
    return _is_field(text, start, end, posts) or _is_company(text, start, posts)


def _is_field(text: str, start: int, end: int, posts: Sequence[tuple[int, int]]) -> bool:
    """Tell whether words between an office and its bearer say what it is in charge of."""
    if not any(text[stop:start] == ", " for _, stop in posts if stop <= start):
        return False
    bearer = _NEXT_NAME.match(text, end)
    return bearer is not None and not any(
        first < bearer.end() and bearer.start("first") < stop for first, stop in posts
    )


def _is_company(text: str, start: int, posts: Sequence[tuple[int, int]]) -> bool:
    """Tell whether words behind somebody's office name the company that he heads."""
    led = _OF_TRADE.search(text, 0, start)
    return (
        led is not None
        and _HEADED.search(text, 0, start) is None
        and any(led.start("post") <= stop <= led.end("post") for _, stop in posts)
        and re.search(rf"[{UPPER}][{LETTER}.’'-]+\s+[{UPPER}][{LETTER}’'-]+$", text[: led.start()])
        is not None
    )
