"""Kazakh predicates that govern verbal nouns: «… салу жоспарланған», «… ашуды ұсынды».

The rule: whoever agrees, plans or undertakes makes the deed planned; whoever proposes, asks, talks
about it or looks into it makes it proposed.
"""

from __future__ import annotations

import re

from coopplan.model.codes import Status

_PLANNED = (
    r"(?:уағдаластық|келісім)\w*\s+(?:қол\s+жет\w+|кел(?:ді|іп|ген|дік))|жоспарла(?:н|й|п|ға|уд|ды|лы)\w*|(?:жоспар|ой|ниет)(?:ында|[дт][ае]|ы|і)?\s+бар|уәделес(?:ті|ілді|іп)|рұқсат\s+бер(?:ді|ілді|ген)|көзде(?:лг|лд|лу|лі|йд|п|ді|й|уд)\w*|"
    r"көздеген(?=\s*(?:$|[,.;]))|уағдалас(?:ты(?!қ)|ып|қан)\w*|"
    r"келісті\w*|келісілді|келісілген|келісіп|келіс(?:ім|у)\w*\s+(?:келді|келдік|жасалды|бар|жасасты)|"
    r"ниетті\w*|ниеттен\w+|ниет\w*\s+(?:біл\w+|таныт\w+|бар)|"
    r"(?:дайын|әзір)(?:быз|мыз|бін)?(?=\s*(?:$|[,.;»]|\s(?:екен\w*|деп)))|міндеттен\w+|"
    r"міндеттеме\w*\s+ал\w+|шешім\s+(?:қабылда\w+|қабылдан\w+)|ұйғар\w+|шеш(?:іл)?ті|шешілді|"
    r"мақсат\w*\s+(?:ет|тұт|көзде|қой)\w*|қамт(?:ылған|ылады|ыды|иды)|енгізіл(?:ді|ген)|"
    r"күтіл\w+|уәде\s+(?:берді|етті|еткен)|"
    r"(?:міндет|шара|тармақ|жоба)\w*\s+(?:жазыл|енгізіл|айқындал|көрсетіл)(?:ды|ді|ған|ген)|"
    r"тапсырды|тапсырылды|тапсырма\s+бер\w+|міндет\w*\s+қой\w+|"
    r"қолға\s+алмақ|қолға\s+алынбақ|жүктелді|белгіленді|кіреді|келісімдер\s+бар|мақұлда(?:ды|нды|лды)|"
    r"(?<=бойынша\s|ғытында\s)(?:бірлескен\s+|нақты\s+|тиісті\s+)*жұмыс\w*\s+(?:жүргіз|атқар|істе)"
    r"(?:[еайы]ді|[еай]ды|іледі|ылады|мек|мақ|етін\s+болады|атын\s+болады|йтін\s+болады)"
)
_PROPOSED = (
    r"ұсын(?:ды|ылды|ып|ыл|ад|ам|ған|уд)\w*|ұсыныс\w*(?:\s+(?:айт|біл|енгіз|жаса|түс|таста|бер)\w+)?|"
    r"талқыла\w+|талқыға\s+салды|қарастыр\w+|қарал\w+|қара(?:ды|стық)|пысықтал\w+|пысықта\w+|"
    r"шақырды|шақыр(?:ды|амыз|ады|ып)\w*|сұра(?:ды|п|йды|лды)|қызығушылық\w*(?:\s+(?:таныт|біл)\w+)?|"
    r"мүдделі\w*|құлшыныс\w*\s+\w+|сөз\s+(?:болды|етті|қозғалды|етілді)|әңгіме\w*\s+(?:болды|қозғалды|өрбіді)|"
    r"әңгімеле\w+|пікір\s+алмас\w+|ортаға\s+сал\w+|ой\s+(?:таста|қос)\w+|өтініш\w*\s+\w+|кеңес(?:ті|ілді)|ақылдас(?:ты|ып|ылды)\w*|"
    r"зерделен\w+|(?:керек|қажет)(?:т(?:іг|іліг))\w+\s+(?:\w+\s+)?(?:айт|атап|жеткіз|мәлімде|білдір|тілге)\w*|зерттел\w+|ойластыр\w+|сөйлесті|(?<=мүмкіндіктерін\s)белгіледі|(?<=мүмкіндігін\s)белгіледі|келіссөз\w*\s+(?:жүр\w+)(?:\s+жатыр)?|"
    r"тоқтал(?:ды|ып)|қозғал(?:ды|ған)|көтерілді|көтерді|бастама\w*\s+(?:көтер|айт|жаса)\w+|мүмкіндікте?р?\w*\s+(?:бар|зор)"
)
_GOVERNING = (
    (
        Status.SUSPENDED,
        re.compile(r"(?<!\w)(?:тоқтатыл\w+(?:\s+тұр\w*)?|кейінге\s+қалдырыл\w+|шегеріл\w+)"),
    ),
    (Status.PROPOSED, re.compile(rf"(?<!\w)(?:{_PROPOSED})(?!\w)")),
    (Status.PLANNED, re.compile(rf"(?<!\w)(?:{_PLANNED})(?!\w)")),
    (
        Status.IN_PROGRESS,
        re.compile(r"(?<!\w)(?:кіріс(?:ті|іп|кен)|(?<=у[дт][ыі]\s)бастады)(?!\w)"),
    ),
)
_ENVISAGED = re.compile(r"қарастырыл(?:ған|ады)|қарастыр(?:мақ|ады)")
_PAPER = re.compile(r"құжат|меморандум|келісім|жоспар|бағдарлама|жол\s+карта|хаттама|онда|тараптар")
_GOES_ON = re.compile(r"\s+(?:отыр|жатыр|келеді)[а-яәі]*")
_NOMINAL = re.compile(r"(?:[ғгқк][ае]н|ниетті|мүдделі|дайын|әзір)$")
_WHO = re.compile(r"[ғгқк][ае]н(?:дар|дер)\w*$")
"""«Өтуді жоспарлағандар» are people, no predicate."""
_OF_NEXT = re.compile(
    r"\s+(?!(?:болат|болды|бол[аыу]|екен\w*|еді|деп|де|да|деген|жоқ|туралы|жөнінде|тараптар|жөн|дұрыс|абзал|бірақ|және|әрі|ал)(?!\w))[а-яәғқңөұүһі]"
)
"""A participle or adjective with a noun behind it only describes it: «ашуға ниетті компания»."""

_IN_PLANS = re.compile(
    r"(?<!\w)(?:жоспар|бағдарлама|меморандум|келісім|құжат)(?:лар)?(?:[ыі]м[ыі]з|[ыі]н|с[ыі]н)?[дт][ае]\s[^:;]+\s(?P<verb>бар|жазылған|көрсетілген|белгіленген|айқындалған|айтылған)[\s.!»,]*$"
)
"""«Жоспарымызда көпір салу, мектепті жөндеу бар»: what there is in a plan is planned."""


def governed(folded: str) -> tuple[Status, int, int] | None:
    """Return the last predicate of a clause that governs verbal nouns, with its status."""
    found: list[tuple[int, int, Status]] = []
    for status, pattern in _GOVERNING:
        for match in pattern.finditer(folded):
            if any(start < match.end() and match.start() < end for start, end, _ in found):
                continue
            if _WHO.search(match.group()):
                continue
            if _OF_NEXT.match(folded, match.end()) and _NOMINAL.search(match.group()):
                continue
            told = status
            if _ENVISAGED.match(match.group()) and _PAPER.search(folded[: match.start()]):
                told = Status.PLANNED
            end = match.end()
            goes_on = _GOES_ON.match(folded, end)
            found.append((match.start(), goes_on.end() if goes_on else end, told))
    in_plans = _IN_PLANS.search(folded)
    if in_plans is not None and not any(end > in_plans.start("verb") for _, end, _ in found):
        found.append((*in_plans.span("verb"), Status.PLANNED))
    if not found:
        return None
    start, end, status = max(found)
    return status, start, end
