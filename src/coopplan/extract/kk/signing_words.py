"""Which Kazakh words tell that a paper was signed, is to be signed, or was signed before.

The rule: a hand («қол», «қолтаңба») that is set («қойды», «түсірді», «қалдырды»), or whose owner's
it is («Асановтың қолы қойылды»); a paper that is made or confirmed. «Қол қойылған күннен бастап» is
a day of a clause, no telling.
"""

from __future__ import annotations

import re

from coopplan.extract.kk.decrees import DECREE, signed_by_one

_NOT = rf"(?!\s+(?:жоқ|емес|{DECREE}|(?:күн|сәт)і?[нт]ен\s+бастап))"
_DID = (
    rf"(?:[дт][ыі][қкм]?|[ыі]с[тд]?[ыі]|[ыі]п(?:\s+отыр(?:мыз|ған))?|(?:[ғқ]ан|[гк]ен)(?!\w){_NOT})"
)
_SAID = r"(?=[^.;]{0,40}\s(?:айт|хабарла|мәлімде|жаз|жеткіз|белгілі|мәлім|растал?ды|туралы))"
"""Behind «қол қойылғанын»: who tells of it, and does not recall it."""
_WHOSE = r"қол(?:\s?таңба)?(?:лары|дары|сы|ы)"
SIGNED = re.compile(
    r"\bқол(?:дарын|ын|ымызды|дарымызды)?\s+қой(?:(?:дық|дым|ып отырмыз|"
    rf"ды|ылды|ып|ысты)\b|(?:ыл)?ған(?:дар|нан|да|(?:дығы|ы)н?{_SAID})?\b{_NOT})"
    rf"|\bқол(?:\s?таңба)?(?:ларын|дарын|сын|ын)?\s+(?:қой|қалдыр|түсір){_DID}\b"
    rf"|\bқол\s?таңба(?:ларын|сын)?\s+бас{_DID}\b|\bқол\s?таңбала(?:с|н)?{_DID}\b"
    r"|\bқол(?:ды|\s?таңба(?:лары?н|сын|ны))\s(?:[^.;]|\.(?=,|\s[а-яәғқңөұүһі])){0,240}?"
    r"(?:қой|бас)(?:ды|т[ыі]|ысты|қан(?=\W*$)|ған(?=\W*$))\b"
    rf"|\b{_WHOSE}\s+(?:[^\s.;]+\s+){{0,4}}?(?:қойыл(?:ды|ған|ып)\b|түс(?:ті|кен)\b|(?:тұр|бар)(?!\w))"
    r"|\bқол(?:\s?таңба)?(?:лары|дары|сы|ы)мен\s+(?:бекі|куәландыр|раста)\w*(?:[дт][ыі]|[гк]ен|[ғқ]ан)\b"
    r"|\bқол\s?таңба\w*\s+алмас(?:ты|қан)\b"
    r"|\b(?:меморандум|хаттама|декларация|келісімшарт|құжат)\w*(?:ға|ге|қа|ке|на|не)\s+"
    r"(?:кел(?:ді|істі)|қол\s+жеткіз(?:ді|ілді))\b"
    r"|\bқол\s+қою(?:ымен|ы(?!н))?\b(?!\s+(?:туралы|жайында|жайлы|жөнінде|құқығы|"
    r"мәселе|мүмкінді|жоспар|ниет|бастама|ұсыныс|қажетт))"
    r"|\b(?:келісім|меморандум|шарт|хаттама|құжат)\w*\s+(?:жаса(?:л)?ды|түзді|түзілді|жасасты|отырды|"
    r"рәсімде(?:лді|сті|ді)|жасасқан)\b"
    r"|^\W*(?:келісім|меморандум|шарт|хаттама|құжат)\s+(?:[^\s,;]+\s+){0,3}?\d{4}\s+жыл(?:ы|ғы)\s+"
    r"(?:[^\s,;]+\s+){1,6}?жасал(?:ды|ған)\b"
    r"|\b(?:бағдарлама|жоспар|карта|декларация|хаттама)\w*\s+қабылда(?:ды|сты)\b"
    r"|\b(?:жасалған|түзілген|жасасқан|бекіткен|рәсімдеген)\s+(?=(?:меморандум|келісім|хаттама|шарт|құжат)\w*)"
    r"|\bбекітіп\b|\bбекітті\b|\bбекітілді\b|\bрәсімдеді\b|\bжасасты\b",
    re.IGNORECASE,
)
TASKED = (
    r"(?:тапсыр(?:ыл|ды|ған)|жүкте(?:л|ді|ген)|беріл|(?:құқы[қғ]\w*|рұқсат)\s+бер|"
    r"құқығына\s+ие|уәкілетт|өкілетт)\w*"
)
"""How a text says that somebody is to sign: it is given to him, or he is empowered."""
FUTURE = re.compile(
    r"\bқол\s+қо(?:яды|ятын|ймақ\w*|йылады|йылмақ\w*|йсын(?!\w)|ю(?:ға|ы|лары)\s+(?:тиіс|керек)\w*)"
    r"|\bқол\s+қою\w*\s+(?:жоспарл|көздел|күтіл)\w*"
    r"|\bқол\s+қою(?:ды|ға|ына|\s+құқығы|\s+өкілеттігі)?(?!\w)"
    rf"(?=[^.;]{{0,160}}\s{TASKED})",
    re.IGNORECASE,
)
_WILL = re.compile(
    r"\bқол\s+қо(?:яды|ймақ|ятын|йсын|ю(?:ға|ы)\s+(?:тиіс|керек)|"
    r"ю(?:ды|ға)\s+(?:жоспарла(?:п|й)|көзде(?:п|й)|ниетт|дайын))",
    re.IGNORECASE,
)


def will_sign(text: str, start: int = 0) -> re.Match[str] | None:
    """Return the words, from ``start`` on, that let the doers before them sign in time to come."""
    return _WILL.search(text, start)


EARLIER = re.compile(
    r"\b(?:бұған дейін(?:гі)?|сол кездегі|бұдан бұрын|осыдан бұрын|бұрынғы|алдыңғы|естеріңізге)\b|"
    r"^\W*(?:айта кет|еске сал|еске түсір)\w+\b(?=[^;]*\bқой(?:ыл)?ған\b)",
    re.IGNORECASE,
)
ASIDE = re.compile(
    r"^(?:сондай-ақ|сонымен (?:қатар|бірге)|(?:бұдан|одан|мұнан) (?:бөлек|басқа|өзге))|"
    r"\w(?:мен|пен|бен)\s+(?:де|да)\s|"
    r"\b(?:осындай|сондай|ұқсас)\s+(?:[\w-]+\s+){0,2}?(?:құжат|меморандум|келісім|хаттама|шарт)|"
    r"\b(?:тағы|басқа)\s+(?:да\s+)?бір\s+(?:құжат|меморандум|келісім|хаттама|шарт)",
    re.IGNORECASE,
)
NOMINAL = re.compile(r"қол қою(?!ы)", re.IGNORECASE)
"""A noun of signing, which has no doers before it."""
OWN_HAND = re.compile(rf"{_WHOSE}(?!\w)", re.IGNORECASE)
"""Words of a signing whose doers are the hand's owners: «қолы қойылды»."""
_RITE = re.compile(r"қол\s+қою", re.IGNORECASE)


_TOOK = re.compile(
    r"\b(?:растады|куәландырды|(?:бекіткен|растаған|куәландырған)(?=\W*$)|(?P<took>қабылдады))\b",
    re.IGNORECASE,
)
_PAPER = r"(?:құжат|меморандум|келісім|хаттама|шарт|декларация)(?:ты|ті|ды|ді|ны|ні)"
_WHAT = re.compile(rf"(?<!\w){_PAPER}\s[^;]*$|^(?:оны|бұны|мұны)\s[^;]*$", re.IGNORECASE)
"""Before a verb that takes up many things: that here it is a paper, «құжатты … растады»."""
_WHAT_ALONE = re.compile(rf"(?<!\w){_PAPER}\s[^;,]*$", re.IGNORECASE)
"""Before «қабылдады», which is said of guests, too."""


def signed(text: str) -> re.Match[str] | None:
    """Return the words by which a sentence tells of a signing that has happened, or None.

    «Қол қойды» beats «бекітіп», which can stand before it about another document, and «қол қою
    рәсімі», which has guests.
    """
    found = [one for one in SIGNED.finditer(text) if not signed_by_one(text, one.start())]
    hands = [one for one in found if one.group().lower().startswith("қол")]
    finite = [one for one in hands if not _RITE.match(one.group())]
    took = (
        one
        for one in _TOOK.finditer(text)
        if (_WHAT_ALONE if one["took"] else _WHAT).search(text, 0, one.start())
    )
    return next(iter(finite or hands or found), None) or next(took, None)
