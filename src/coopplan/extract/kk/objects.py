"""Kazakh deeds dropped for what they are done to, or for what does them.

The rule: a project, a work or an initiative without a name, a number or a thing of its own
(«бірқатар жобаны жүзеге асырады») is nothing that could be pointed at later; nor is a pronoun
(«оны іске асырмақ»), which means a deed told before. A paper acts on nothing: what it brings about
is an effect.
"""

from __future__ import annotations

import re

from coopplan.extract.kk.deeds import LETTERS

_ANY = (
    r"бірқатар|бірнеше|біраз|көптеген|көп|түрлі|әртүрлі|барлық|басқа|басқа\s+да|өзге|өзге\s+де|"
    r"тағы|осы|бұл|сол|аталған|аталмыш|тиісті|қажетті|нақты|маңызды|ірі|ауқымды|кең\s+ауқымды|жаңа|"
    r"бірлескен|біріккен|ортақ|екіжақты|екі\s+жақты|өзара|тиімді|перспективалы|инвестициялық|"
    r"стратегиялық|әлеуметтік|экономикалық|әлеуметтік-экономикалық|іс|атқарылатын|көзделген|"
    r"жоспарланған|келісілген|қол\s+жеткізілген"
)
_MATTER = (
    r"(?:жоба|жұмыс|бастама|шаруа|міндет|мақсат|уағдаластық|келісім|тапсырма|идея|мүмкіндік|жоспар)"
    r"(?:тар|тер|лар|лер|дар|дер)?(?:[дтн][ыі])?"
)
_CARRIED_OUT = (
    r"(?:(?:жүзеге|іске)\s+ас|атқар|жүргіз|қолда|жалғас|орында|қолға\s+ал|баста|дамыт|ілгеріле|"
    r"жасал|істе|ұсын|іске\s+қос)"
)
_ADVERB = (
    r"бірлесіп|бірге|бірлесе|бірігіп|сәтті|жедел|табысты|кезең-кезеңімен|толық|қарқынды|белсенді|"
    rf"одан\s+әрі|әрі\s+қарай|әрі|да|де|[{LETTERS}]{{3,}}(?:лы|лі|ты|ті|дай|дей|ша|ше)"
)
_VAGUE = re.compile(
    rf"(?:^|(?<=[\s,«]))(?:(?:{_ANY})\s+)*{_MATTER}\s+(?:(?:{_ADVERB})\s+)*"
    rf"{_CARRIED_OUT}[{LETTERS}]*(?:\s+[{LETTERS}]+){{0,2}}$"
)
_JOINED = re.compile(
    rf"[{LETTERS}]{{3,}}(?<!у)\s+(?:және|мен|пен|бен)\s+(?:(?:{_ANY})\s+)+{_MATTER}\s+{_CARRIED_OUT}"
)
"""Projects beside a thing of its own: «ортақ хаб және бірқатар жоба іске қосылады»."""
_OWN = re.compile(
    rf"[«\"\d]|(?<![{LETTERS}])(?:(?:бағыт(?!тал)|сала)[{LETTERS}]*|үшін|(?:екі|үш|төрт|бес|алты|жеті|сегіз|"
    rf"тоғыз|он)(?:нші|інші|ыншы|еу)?(?=\s+(?:(?:{_ANY})\s+)*жоба))(?![{LETTERS}])"
)
"""What makes a project one of its own: a name, a number, a field, a purpose."""
_FIELD = re.compile(
    rf"(?<![{LETTERS}])(?!(?:облыс|өңір|аймақ|қала|ел|аудан|мемлекет|уақыт|мерзім|кезең|күн|жыл|ай|болашақ|келешек|бүгін|қазір|"
    rf"реті|түр|ара|алда|жақын|арада|таяу|аясын|шеңбер)[{LETTERS}]*)[{LETTERS}-]{{5,}}(?:да|де|та|те)\s+"
    rf"(?:[{LETTERS}-]+\s+){{0,3}}?жоба"
)
"""A field in which a project is: «жеңіл өнеркәсіпте бірлескен жоба»."""
_YEARS = re.compile(r"20\d\d(?:\s*[-–—]\s*20\d\d)?")
_PRONOUN = re.compile(
    rf"(?:^|\s)(?:оны|мұны|бұны|соны|оларды|бұларды)\s+(?:[{LETTERS}«»-]+\s+){{0,5}}?"
    rf"(?:(?:жүзеге|іске)\s+ас|орында|жалғас|қолда|қолға\s+ал)[{LETTERS}]*(?:\s+[{LETTERS}]+)?$"
)


_SAME = re.compile(
    rf"(?:аталған|аталмыш|мұндай|бұл|осы|барлық)\s+{_MATTER}\s(?:.*\s)?{_CARRIED_OUT}[{LETTERS}]*"
    r"(?:\s+(?:жатыр|келеді|отыр))?$"
)
"""«Аталған жобалар … жүзеге асырылады»: what was told before."""


def vague(text: str, *, talked: bool = False) -> bool:
    """Tell whether what a folded text promises has no object of its own.

    ``talked``: it is only what a talk was about, of which a field makes nothing definite.
    """
    text = text.rstrip(" .,;!»")
    if _PRONOUN.search(text):
        return True
    if _SAME.match(text) and not re.search(r"\d", text):
        return True
    if _VAGUE.search(text) is None or _JOINED.search(text):
        return False
    if talked:
        return not re.search(r"[«\"\d]", _YEARS.sub("", text))
    return not (_OWN.search(_YEARS.sub("", text)) or _FIELD.search(text))


_SUBJECT = re.compile(
    r"(?:(?:бұл|осы|аталған|аталмыш|жаңа|бірлескен|екіжақты|мұндай|мәдени|ресми|іскерлік)\s+)*"
    r"(?:құжат|меморандум|келісім|шарт|хаттама|декларация|қадам|кездесу|сапар|уағдаластық|бастама|"
    r"ынтымақтастық|серіктестік|әріптестік|барыс-келіс)(?:тар|тер|лар|лер|дар|дер)?\s+"
    r"(?!бойынша|аясында|шеңберінде|негізінде|туралы|жөнінде|арқылы|мәтіні|жобасы|аясы|барысы|"
    r"қорытынды|соңы|мен\s|пен\s|бен\s|және\s)"
)
_PASSIVE = re.compile(
    rf"(?:[ыі][лн]|[лд][ае]н|[аә]л)(?:[ае]д[ыі]|[ыі]п|д[ыі]|м[ае]к|бақ|бек|ған|ген|у)[{LETTERS}\s]*$|"
    rf"(?<![{LETTERS}])(?:өт|бол|қамти|қамтыды|көзде|баста)\S*$"
)


_BY_ITS_HELP = re.compile(r"(?:оның|соның|осының|бұның)\s+(?:көмегімен|арқасында)\s")


def effect(text: str, verb: str) -> bool:
    """Tell whether a folded clause only says what a paper or a meeting brings about.

    ``text`` begins where the clause does, ``verb`` is what ends it.
    """
    if _BY_ITS_HELP.match(text):
        return True
    return _SUBJECT.match(text) is not None and not _PASSIVE.search(verb)
