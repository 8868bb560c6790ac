"""Kazakh deeds that are none: what every agreement is for, talks, conferences.

The rule: who only makes relations better («әріптестікті кеңейту»), works together or signs a paper
promises nothing that could be pointed at later.
"""

from __future__ import annotations

import re

from coopplan.extract.kk import deeds as deeds_kk
from coopplan.extract.kk.deeds import LETTERS

_RELATIONS = re.compile(
    rf"(?<![{LETTERS}])(?:ынтымақ|қатынас|қарым-қатынас|байланыс|әріптест|серіктест|достық|бауырласт|ықпалдаст|іс-қимыл|коопераци|"
    r"диалог|алыс-беріс|барыс-келіс|аралас|татулық|түсіністік|сенім|әлеует|мүмкіндік|деңгей|жағдай|алғышарт|интеграци|бәсеке|экономика|туризм|мәдениет|"
    r"сауда|экспорт|импорт|сала|бағыт|өсім|беделін|имидж|ықпал|ая(?=сы)|тауар\s+айналым|қарқын|ниет|табыс|сапа(?!р)|тиімділ|әл-ауқат|тұрмыс)"
    rf"[{LETTERS}-]*\s+(?:(?:бірлесіп|бірге|бірлесе|одан\s+әрі|әрі|қарай|да|де|жүзеге|іске)\s+)*$"
)
"""What right before a verb makes it a wish: «әріптестікті кеңейту»."""
_WISHING = re.compile(
    r"(?:дамыт|нығайт|кеңейт|тереңдет|жанданды?р|арттыр|жақсарт|ілгерілет|күшейт|жалғастыр|"
    r"қолда|бекемде|орнат|өрістет|өрбіт|ұлғайт|қалыптастыр|айқында|жетілдір|нақтыла|"
    r"қамтамасыз|бекіт|жаса|құр|ынталандыр|арт|көтер|жоғарылат|асыр|жүргіз|жолға\s+қо[йя]?)"
    rf"[{LETTERS}]*(?:\s+[{LETTERS}]+){{0,2}}$"
)
_WISHES = re.compile(
    r"(?:дамыт|дам|нығайт|тереңдет|жандандыр|ілгерілет|күшейт|жақсарт|өрістет|бекемде|қолда)"
    rf"(?:у|[ае]\s+(?:бер|түс)у)[{LETTERS}]*$"
)
_TOGETHER = re.compile(
    r"(?:(?:күш|күш-жігер|жігер)\S*\s+(?:сал|жұмса|жұмылдыр)|ынтымақтас|әріптес\s+бол|(?:жұмыс|әрекет|қызмет|күш)\s+(?:істе|ет|жаса|атқар|жұмылдыр)|ықпалдас|жұмыс\s+істей\s+бер|"
    r"байланыста\s+бол|бірге\s+бол)"
    r"у[а-яәғқңөұүһі]*$"
)
_TO_TALK = re.compile(r"(?:қатыс|қарастыр|талқыла|пысықта|айқында|зерделе|ұмтыл|іздестір)у\S*$")
_OF_PAPER = re.compile(
    rf"(?<![{LETTERS}])(?:қол\s+қою|(?:жол\s+карта|меморандум|келісім|хаттама|құжат)\w*\s+(?:қабылдау|бекіту)|келісім\w*\s+жаса\w*|меморандум\w*\s+(?:жаса|түз)\w*|қатысу\b.*отырыс|кездес|құттықта|"
    r"сөйле|айту|тоқтал|танысу|форум\w*\s+ашыл)\w*$"
)
_TALK = re.compile(
    rf"(?<![{LETTERS}])(?:құрмет|алғыс|жауап(?!\s+сапар)|сөз|баға|басымдық|мән|көңіл|назар|қарауын|ден|әңгіме|бой(?!\s+көтер|ынша)|қол(?=\s)|жалғас(?=ын)|(?:бірлескен|тиісті|нақты|"
    rf"екіжақты|біршама|көп)\s+жұмыс|маңызды\s+рөл)[{LETTERS}]*\s+(?:\S+\s+)?\S+$"
)
_GATHERS = re.compile(
    rf"(?<![{LETTERS}])(?:кездесу|отырыс|жиын|форум|сапар|келіссөз|конференция|саммит|басқосу)[{LETTERS}]*\s+"
    r"(?:(?:бүгін|кеше|\S+[дт][ае])\s+){0,2}(?:өз\s+)?(?:жұмыс\S*\s+)?(?:баста|аяқта|аш|өт|жалғас|жүргіз|дайында)\S*(?:\s+жатыр)?$"
)
"""A conference that begins or goes on, and no deed of the agreement."""

_ENTERTAINS = re.compile(
    rf"(?<![{LETTERS}])(?:концерт|спектакл|қойылым|өнер)[{LETTERS}]{{0,5}}"
    r"(?:-\S+)?\s+(?:қой|бер|көрсет)(?:[ыі]?п\s+(?:бер|кет))?(?:[дт][ыі]|[ыі]л[дт][ыі]|[ғгқк][ае]н)$"
)
"""What was played for the guests at the meeting itself is a part of it."""
_ATTENDS = re.compile(
    rf"(?<![{LETTERS}])(?:форум|отырыс|кездесу|жиын|саммит|конференция|мәжіліс|басқосу)[{LETTERS}]*"
    r"(?:\s+\S+){0,4}\s+(?:қатыс|барып\s+қайт)(?:ып\s+\S+|т[ыі]|қан|тық|ады|пақ)$"
)
"""Who only was at a conference has done nothing of an agreement."""
_SUPPORTS = re.compile(
    rf"(?<![{LETTERS}])(?:қолдау|көмек|жәрдем|қамқорлық|ықпал)[{LETTERS}]*\s+(?:көрсет|таныт|таб|ет|болыс)"
    rf"[{LETTERS}]*(?:\s+[{LETTERS}]+)?$"
)
"""Help of which nothing is said is a wish: «толық қолдау көрсетеміз»."""
_DRAWS_IN = re.compile(rf"(?:инвестиция|инвестор|турист)[{LETTERS}]*\s+тарту[{LETTERS}]*$")
"""To draw in investors of whom nothing is said is what everybody wants."""
_ACTIVELY = re.compile(rf"белсен(?:е|ді)\s+(?:түрде\s+)?(?:аралас|атсалыс|қатыс)[{LETTERS}]+$")
"""To take part is no deed of one's own."""
_HEEDS = re.compile(
    rf"(?:назар|көңіл|мән|басымдық)[{LETTERS}]*\s+(?:аудару|бөлу|беру)[{LETTERS}]*$"
)
"""To heed something does nothing to it."""
_FOUNDED = re.compile(r"(?:облысы|ауданы)\s+құрыл\S+$")
"""How a region came to be is no deed of an agreement."""
_DATED = re.compile(
    rf"(?<![{LETTERS}])(?:биыл|20\d\d|жазда|күзде|қыста|көктемде|[{LETTERS}]+\s+айында)"
)
"""Told of another time, so of a tour and not of the meeting."""
_JOINS_RANKS = re.compile(r"(?:сап|қатар)(?:[ыі]н)?а\s+(?:қос|кір|ен|шығ|көтер)\S*$")
"""What something is to become: «озық өңірлер қатарына қосылсын»."""


def idle(text: str) -> bool:
    """Tell whether a deed is only what every agreement is for."""
    text = _YEARS.sub("", text)
    words = list(deeds_kk.nouns(text))
    verb = text[: words[-1].end()] if words else text
    if _OF_PAPER.search(verb) or _TO_TALK.search(verb) or _TOGETHER.search(verb):
        return True
    if _HEEDS.search(verb):
        return True
    vague = _SUPPORTS.search(verb) or _DRAWS_IN.search(verb) or _ACTIVELY.search(verb)
    if vague and not re.search(r"\d", text):
        return True
    if _WISHES.search(verb) and not (re.search(r"[«\d]", text) or _TRAFFIC.search(text)):
        return True
    return wish(verb)


def traffic(text: str) -> bool:
    """Tell whether a folded text is of connections by which people and goods travel."""
    return _TRAFFIC.search(text) is not None


def wish(text: str) -> bool:
    """Tell whether the verb that ends a text only makes relations better."""
    match = _WISHING.search(text)
    if _TRAFFIC.search(text):
        return False
    made = match is not None and _RELATIONS.search(text[: match.start()]) is not None
    return made or (_RELATION_OBJECT.search(text) is not None and not _COUNTED.search(text))


_RELATION_OBJECT = re.compile(
    rf"(?<![{LETTERS}])(?:ынтымақтаст|қатынас|қарым-қатынас|байланыс|әріптест|серіктест|достық|бауырласт|"
    rf"ықпалдаст|алыс-беріс|барыс-келіс|татулық|түсіністік)[{LETTERS}]*(?:ды|ді|ты|ті|ын|ін)"
    rf"(?:\s+[{LETTERS}]+){{1,4}}$"
)
"""Whatever is done to a relation itself is a wish: «байланысты бұрынғыдан жақын ету»."""
_COUNTED = re.compile(rf"\d|(?<![{LETTERS}])есе(?![{LETTERS}])")
"""A wish that says how much is a promise: «алыс-берісті үш есе көбейту»."""
_YEARS = re.compile(r"(?:20\d\d\s*[-–—]\s*)?(?:19|20)\d\d[\s-]*жыл\S*\s+")
"""A wish does not become a promise by the years that it is for."""
_NEXT = re.compile(rf"(?<![{LETTERS}])(?:келесі|келер)(?![{LETTERS}])")
"""The next conference, of which a text says where or when it will be, is promised."""
_TRAFFIC = re.compile(
    rf"(?<![{LETTERS}])(?:әуе|теміржол|темір\s+жол|автобус|көлік|пойыз|теплоход|кеме|баржа|паром|рейс|ұшақ|тікелей)"
    rf"[{LETTERS}]*\s+(?:\S+\s+)?(?:қатынас|байланыс)"
)
"""Connections by which people and goods travel: to set one up is a deed."""


def empty(text: str) -> bool:
    """Tell whether a finite verb at the end of a folded text tells of no deed."""
    text = _YEARS.sub("", text)
    entertained = _ENTERTAINS.search(text) is not None and not _DATED.search(text)
    if (
        entertained
        or _JOINS_RANKS.search(text)
        or _ATTENDS.search(text)
        or _FOUNDED.search(text)
        or _ACTIVELY.search(text)
    ):
        return True
    if _SUPPORTS.search(text) and not re.search(r"\d", text):
        return True
    return bool(_TALK.search(text)) or (gathers(text) and not _NEXT.search(text)) or wish(text)


def gathers(text: str) -> bool:
    """Tell whether only a conference begins, goes on or ends."""
    return _GATHERS.search(text) is not None
