"""Where a Kazakh paper was signed, or will be: the city of its own sentences, else of the visit.

The rule: a city is where somebody was if it stands in the locative («Үргеніште», «Сиань
қаласында»), where an occasion leads on from it («Оралдағы форумда»), or where a delegation went
(«Ташкентке барды»); where the signing itself names none, the sentences that lead up to it do. The
town of a dateline is it only where the text tells of a visit there. Where nothing is signed there
is no such place, wherever they met.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.capital_cities import capital_of
from coopplan.extract.documents_told import Main
from coopplan.extract.kk import coming_place, dateline_place
from coopplan.extract.kk.endings import ending
from coopplan.extract.kk.occasions import points_back
from coopplan.extract.mention import Mention
from coopplan.extract.signing_day import event_sentences
from coopplan.extract.told import Told

_OCCASIONS = (
    r"(?:форум|кездесу|жүздесу|жиын|отырыс|келіссөз|сапар|басқосу|конференция|көрме|кеңес|рәсім|салтанат|"
    r"іс-шара|саммит|мәжіліс)"
)
_OCCASION = re.compile(_OCCASIONS, re.IGNORECASE)
_WAS_THERE = re.compile(
    r"(?<!\w)(?:өтті|өткен|өтіп|өтуде|аяқтал\w+|болды|болып|қатыс\w+|кездес\w+|жүздес\w+|жолық\w+|"
    r"жинал\w+|уағдалас\w+|келіс(?:ті|іп)|дүниеге\s+кел\w+|қабылда\w+|қарсы\s+ал\w+|ұйымдастыр\w+|мәре\w*|барып|келіп|бас\s+қос\w+|қол\s+қо\w+|жаса[лс]\w+)",
    re.IGNORECASE,
)
_SEEN = re.compile(r"\s[^.;]*(?<!\w)(?:көрді|арала(?:ды|п)|танысты)(?!\w)", re.IGNORECASE)
"""Behind «Өскемендегі»: who saw what lies there was there."""
_BUILDING = re.compile(
    r"(?:\s+(?:қала\w*|[а-яәғқңөұүһі-]+)){0,4}?\s+(?:[Кк]ремл|зал|ғимарат|резиденция|сарай|кеңсе|мэрия|"
    r"әкімдіг)\w*(?:[дт][ае]|н[дт][ае])(?!\w)"
)
"""Behind the bare name of a city: «Қазан Кремлінде», «Омбы қалалық кеңесінің залында»."""
_FEAST = re.compile(r"\s+қаласының\s+(?:туған\s+)?(?:\d+\s+жылдығ|күні|мерекесі)\w*")
_WENT = re.compile(
    r"(?<!\w)(?:бар(?:ды|ып|ған)|(?<!келісімге\s)кел(?:ді|іп|ген)|(?:іс)?сапар\w*|ат\s+басын|аттан\w+|жол\s+тарт\w+|табан\s+тіре\w+)",
    re.IGNORECASE,
)
_TOWN = r"(?:қала|шаһар|астана|қалашығ)"
_IN = re.compile(rf"\s+{_TOWN}\w*(?<=н)[дт][ае](?!\w)|\s+{_TOWN}\w*[дт][ае](?!\w)")
_OF = re.compile(rf"\s+{_TOWN}\w*[дт][ае][ғг][ыі](?!\w)")
_TO = re.compile(rf"\s+{_TOWN}\w*н[ае](?!\w)")
_HOUSES = (
    r"(?:ғимарат|резиденция|сарай|зал|консулдығы|елшілігі|әкімдігі|орталығы|университеті|кітапханасы|"
    r"мұражайы|музейі|министрлігі|академиясы|палатасы|театры|институты|мектебі|зауыты)"
)
_LED_ON = re.compile(
    rf"[»\"”]?\s+(?:[\w«»\"-]+\s+){{0,6}}?(?:{_OCCASIONS}\w*(?:[дт][ае](?!\w)|\s+(?:кезінде|барысында|аясында|соңында|үстінде|өт)|\w*[нтд][ае]н\s+(?:соң|кейін)|\w*(?:[ғгқкн][ае])\s[^.;]{{0,160}}?қатыс(?:ты|қан))|"
    rf"{_HOUSES}\w*[дт][ае](?!\w))",
    re.IGNORECASE,
)
_HOSTED = re.compile(
    rf"\s+қаласы\s(?:[^.;]*{_OCCASIONS}\w*н\s+қабылда|қабылдаған\s[^.;]*{_OCCASIONS})",
    re.IGNORECASE,
)
"""«Шымкент қаласы … форумын қабылдады», «… қабылдаған … форумда»: the city was its host."""
_NEAR = 4
"""Sentences before a signing in which its place is looked for."""
_IN_CAPITAL = re.compile(r"\s+астанасында(?!\w)")
_FAR = 12
"""As many, where the signing itself points back to the meeting."""
_OPENING = 4
"""Sentences in which an article tells of its own meeting, where only its headline signs."""
_COMING = re.compile(rf"(?:\s+{_TOWN}\w*)?\s+(?:[\w-]+\s+)?(?:өтетін|өтпек|болатын)(?!\w)")
"""Behind a city where something else is still to be: «Петропавлда өтетін форум»."""
_ANOTHER_TIME = re.compile(
    r"(?<!\w)(?:былтыр|бұрнағы|өткен\s+жылы|келесі|келер)(?!\w)", re.IGNORECASE
)
_MOST = 40
"""Sentences of a signing at most."""
_VILLAGE = re.compile(
    r"^\W*(?:[\w-]+\s+)?(?:Қол\s+қою\s+)?(?:рәсім|салтанат|іс-шара|жиын|кездесу)\w*\s+"
    r"(?:[^\s.;]+\s+){0,8}?(?P<name>(?-i:[А-ЯӘҒҚҢӨҰҮҺІ])[а-яәғқңөұүһі]{3,}?)(?:да|де|та|те)\s+"
    r"(?:\S+\s+)?өтті",
    re.IGNORECASE,
)


def venue(main: Main, told: list[Told]) -> str | None:
    """Return the city in which a paper was signed, or will be."""
    if not main.anchors:
        return None
    if main.planned:
        return coming_place.venue(main, told)
    for one in (*event_sentences(main, told), *_before(main, told)):
        for place in one.places:
            if place.entry.kind == "c" and _was_there(one, place):
                return place.name
            if place.entry.kind == "n" and _IN_CAPITAL.match(one.after(place.end)):
                capital = capital_of(place.entry.code)
                return capital.kk if capital is not None else None
    dated = dateline_place.town(main, told)
    if dated is not None:
        return dated
    return _village(told)


def _before(main: Main, told: list[Told]) -> Iterator[Told]:
    """Yield the sentences that lead up to a signing, the nearest first, or open the article."""
    own = [one for one in main.anchors if not one.headline]
    there = [] if own else told[:_OPENING]
    for anchor in own[:_MOST]:
        at = told.index(anchor)
        near = _FAR if points_back(anchor) else _NEAR
        there += told[max(0, at - near) : at][::-1]
    for one in there:
        other = one.headline or one.earlier or one.future
        if not other and not _ANOTHER_TIME.search(one.span.text):
            yield one


def _was_there(told: Told, place: Mention) -> bool:
    """Tell whether a sentence says of a city that the doers were there, or met there."""
    case = ending(told.said(place), place).lower()
    after = told.span.text[place.end - told.span.start :]
    if _COMING.match(after):
        return False
    if re.search(r"[дт][ае][ғг][ыі]$", case) or _OF.match(after):
        led = _OF.sub("", after, count=1)
        return bool(_LED_ON.match(led) or _SEEN.match(led))
    if re.search(r"[дт][ае]$", case) or _IN.match(after):
        return told.anchor or bool(_WAS_THERE.search(after) or _OCCASION.search(after))
    if re.search(r"[ғгқк][ае]$", case) or _TO.match(after):
        return _WENT.search(after) is not None
    if _BUILDING.match(after):
        return told.anchor or bool(_WAS_THERE.search(after))
    feast = _FEAST.match(after) is not None and bool(_WAS_THERE.search(after))
    return feast or _HOSTED.match(after) is not None


def _village(told: list[Told]) -> str | None:
    """Return the place of the ceremony where no list holds it: «Рәсім Жаңақалада өтті»."""
    for one in told:
        match = _VILLAGE.match(one.span.text)
        if match is not None and match["name"][0].isupper():
            return match["name"]
    return None
