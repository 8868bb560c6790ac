"""Kazakh bodies that «мен» or «және» joins: where the name of the second begins, and shared heads.

The rule: a body or a thing in the dative before «мен» ends there, so that what follows is another's
name; one that bears no capital begins with the level it is of («облыстық … басқармасы»), if another
is joined to it or its officer sets his hand. «А мен Ә-нің … министрліктері» are two, each named
with its country.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from coopplan.extract.gazetteer import BODY, MINISTRY, Entry
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span

_JOIN = r"(?:мен|пен|бен|және)"
_ENDED = (
    r"(?:министрлігі|университеті|институты|академиясы|колледжі|ауруханасы|мектебі|клиникасы|"
    r"басқармасы|палатасы|департаменті|орталығы|компаниясы|әкімдігі|филиалы|бөлімшесі|комитеті|"
    r"агенттігі|федерациясы|одағы|кәсіпорны|қоғамы|[^\W\d]с[ыі]н[ае])\s+"
)
_BEFORE = re.compile(rf"{_ENDED}$")
_LOCAL = re.compile(
    rf"{_ENDED}{_JOIN}\s+"
    r"(?P<name>(?:облыстық|қалалық|аудандық|республикалық)\s+(?:[а-яәғқңөұүһі-]+\s+){1,4})$"
)
_LEVEL = re.compile(
    r"(?<![\w-])(?P<name>(?:облыстық|қалалық|аудандық)\s+"
    r"(?:(?!мен\s|пен\s|бен\s|және\s)[а-яәғқңөұүһі-]+\s+){1,5})$"
)
_OFFICER = re.compile(
    r"[а-яәғқңөұүһі-]+(?:ның|нің)\s+(?:[а-яәғқңөұүһі]+\s+){0,2}?(?:басшысы|бастығы|директоры|төрағасы|төрайымы|"
    r"орынбасары|жетекшісі)\s+[А-ЯӘҒҚҢӨҰҮҺІ]"
)
"""Behind a head: its officer, whom the text names: «басқармасының басшысы Асан Үсенов»."""
_PAPER = re.compile(r"меморандум|келісім|хаттама|шарт|қол\s+қой", re.IGNORECASE)
_LONGEST = 200
"""Letters of two such names at most."""


def ends_before(text: str, join: re.Match[str]) -> bool:
    """Tell whether a word joins a body that ends before it, and is no part of a name."""
    lead = text[max(0, join.start() - _LONGEST) : join.start()]
    return re.fullmatch(_JOIN, join.group()) is not None and _BEFORE.search(lead) is not None


def local_start(text: str, head: int) -> int | None:
    """Return where a joined body without a capital begins whose head word stands at ``head``."""
    first = max(0, head - _LONGEST)
    match = _LOCAL.search(text, first, head)
    if match is None and _OFFICER.match(text, head) and _PAPER.search(text, head):
        match = _LEVEL.search(text, first, head)
    return match.start("name") if match else None


_SINGULAR = {
    "министрліктері": ("министрлігі", MINISTRY),
    "прокуратуралары": ("прокуратурасы", BODY),
    "палаталары": ("палатасы", BODY),
    "кітапханалары": ("кітапханасы", BODY),
    "агенттіктері": ("агенттігі", BODY),
    "комитеттері": ("комитеті", BODY),
    "комиссиялары": ("комиссиясы", BODY),
    "федерациялары": ("федерациясы", BODY),
    "конфедерациялары": ("конфедерациясы", BODY),
    "қауымдастықтары": ("қауымдастығы", BODY),
    "ассоциациялары": ("ассоциациясы", BODY),
    "академиялары": ("академиясы", BODY),
    "департаменттері": ("департаменті", BODY),
    "басқармалары": ("басқармасы", BODY),
    "қызметтері": ("қызметі", BODY),
    "соттары": ("соты", BODY),
    "одақтары": ("одағы", BODY),
    "архивтері": ("архиві", BODY),
    "мұрағаттары": ("мұрағаты", BODY),
    "музейлері": ("музейі", BODY),
    "мұражайлары": ("мұражайы", BODY),
    "банктері": ("банкі", BODY),
    "биржалары": ("биржасы", BODY),
    "парламенттері": ("парламенті", BODY),
}
_SHARED = re.compile(
    rf"\s+(?P<field>(?:(?!(?:мен|пен|бен)\s)[\w-]+,?\s+){{1,7}}?)(?P<head>{'|'.join(_SINGULAR)})"
    r"(?:н[ыі]ң|мен|н[ае]|нда|нде)?(?![\w-])"
)
_OF = re.compile(r"[ндт][ыі]ң$")


def shared(sentence: Span, known: list[Mention]) -> Iterator[Mention]:
    """Yield the bodies of «А мен Ә-нің денсаулық сақтау министрліктері»; ``known`` are places."""
    text, begin = sentence.text, sentence.start
    for one, other in itertools.pairwise(known):
        gap = text[one.end - begin : other.start - begin].strip()
        said = text[other.start - begin : other.end - begin]
        match = _SHARED.match(text, other.end - begin)
        nations = one.entry.kind == other.entry.kind == "n"
        owned = _OF.search(said) is not None
        if match is None or not nations or not re.fullmatch(_JOIN, gap):
            continue
        if not owned and said != other.name:
            continue
        head, kind = _SINGULAR[match["head"]]
        own = text[one.start - begin : one.end - begin]
        for whose, start, end in (
            (genitive(own) if owned else own, one.start, one.end),
            (said, other.start, begin + match.end()),
        ):
            name = f"{whose} {' '.join(match['field'].split())} {head}"
            yield Mention(Entry(kind, "", "", name, ""), start, end, name)


def genitive(name: str) -> str:
    """Return a Kazakh name in the genitive: «Қазақстанның», «Қырғыз Республикасының»."""
    last = name[-1].lower()
    vowels = [letter for letter in name.lower() if letter in "аәеёиоөуұүыіэюя"]
    thin = bool(vowels) and vowels[-1] in "әеёөүіэи"
    first = "н" if last in "аәеёиоөуұүыіэюямнң" else "д" if last in "бвгғджзйлр" else "т"
    return f"{name}{first}{'і' if thin else 'ы'}ң"
