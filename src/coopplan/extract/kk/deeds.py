"""Kazakh verbs of deeds and how their endings tell where the deed stands.

The rule: a stem that does something to a thing («аш», «сал», «оқыт»), the endings of voice, and the
ending of tense: «ашылады», «ашылмақ» are planned, «ашылуда», «ашылып жатыр» in progress,
«ашылды» done. A verbal noun («ашу», «ашуды», «ашуға») stands where the verb that governs it says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.model.codes import Status
from coopplan.model.frozen import frozen

LETTERS = "а-яёәғқңөұүһі"
MARKS = " \t\n.,;:!?…»”\"'–—-)"
"""Marks behind the last word of a clause."""
_MAKING = (
    r"аш|сал|құр|құрастыр|тұрғыз|орнат|орналастыр|жаңғырт|жаңарт|жөнде|күрделі\s+жөнде|кеңейт|шығар|өндір|"
    r"өңде|жина|(?<!бас\s)қос|келтір|асыр|жаса|әзірле|дайында|даярла|енгіз|қалыптастыр|"
    r"отырғыз|төсе|көгалдандыр|абаттандыр|тазарт|тазала|цифрландыр|жабдықта|жарықтандыр|"
    r"автоматтандыр|реконструкцияла|қалпына\s+келтір|бой\s+көтер|пайда\s+бол"
)
_MOVING = (
    r"тарт|жеткіз|сатып\s+ал|жібер|жөнелт|экспортта|импортта|тасымалда|сат|әкел|апар|қайтар|бөл|бер|тапсыр|"
    r"табыста|ал|алмас|алмастыр|айырбаста|құй|қаржыландыр|субсидияла|сыйла|тарат|қабылда"
)
_HOLDING = (
    r"өткіз|ұйымдастыр|жүргіз|бастa?|жолға\s+қой|қолға\s+ал|оқыт|үйрет|үйрен|емде|зертте|зерделе|тексер|қорға|"
    r"сынақтан\s+өткіз|сына|жарияла|аудар|таныстыр|көрсет|түсір|баспадан\s+шығар|қатыс|қатыстыр|"
    r"марапатта|ғимаратта|қайта\s+құр|ауыстыр|көшір|көбейт|ұлғайт|арттыр|қысқарт|азайт|іске\s+қос|"
    r"бағытта"
)
_TURNING = r"баста|бастал|аяқта|аяқтал|құрыл|салын|ашыл|шығ|өт|ұш|қатына|кел"
_STEMS = "|".join((_MAKING, _MOVING, _HOLDING, _TURNING)).replace("a?", "а")
_VOICE = r"(?:д[ыі]р|т[ыі]р|[ыі]?[лн]|[ыі]?с)?(?:[ыі][лн])?"
MAKES = rf"(?:{_STEMS}){_VOICE}"
"""A verb of a deed without its tense."""
_VERB = rf"(?<![{LETTERS}]){MAKES}"
_STOP = r"(?=\s*(?:$|[,;.»”\"!:…)]|[–—-]\s)|\s(?:деп|және|әрі|деген|да|де|сол|оған|ал)\b)"
_RETOLD = r"\s+(?:\S+\s+){0,3}?(?:айт|атап|жеткіз|хабарла|мәлімде|баянда|білдір|тілге\s+тиек)"
"""Behind «… ашылғанын»: what was done is told by somebody."""
_PERSON = r"(?:м[ыі]з|б[ыі]з|п[ыі]з|м[ыі]н)?"
_FUTURE = (
    rf"(?:[аей](?:д[ыі]|м[ыі]з|м[ыі]н)|[мбп](?:ақ|ек)(?:ш[ыі])?{_PERSON}|"
    r"[ыі]?п\s+тұрады|[аей]т[ыі]н\s+бол(?:ады|ды|амыз)|[аей]т[ыі]н[ыі]н?)"
)
_NOW = r"(?:уд[ае]|[ыі]?п\s+(?:жатыр|келеді|отыр)\w*|[аей]\s+(?:бастады|баста[ғп]\w*))"
_BY_TENSE = (
    (Status.PLANNED, re.compile(rf"{_VERB}{_FUTURE}(?![{LETTERS}])")),
    (Status.IN_PROGRESS, re.compile(rf"{_VERB}{_NOW}(?![{LETTERS}])")),
    (Status.PROPOSED, re.compile(rf"{_VERB}[ае]?й(?:ық|ік)(?![{LETTERS}])")),
)
_CHANGED = (
    r"ашыл|салын|құрыл|тұрғызыл|орнатыл|жаңғыртыл|жаңартыл|жөндел|кеңейтіл|іске\s+қосыл|"
    r"жүзеге\s+асырыл|іске\s+асырыл|пайдалануға\s+беріл|қолданысқа\s+беріл|жеткізіл|"
    r"отырғызыл|пайдалануға\s+тапсырыл|табысталын|құйыл|(?<!бас\s)тартыл|аяқтал|қалпына\s+келтіріл|бөлін|жіберіл|"
    r"(?<=[ғгқкн][ае]\s)беріл|"
    r"оқытыл|шығарыл|жолға\s+қойыл|қайта\s+қосыл|іргетасын\s+қала|іргетасы\s+қалан|дайындал|қайтарыл|"
    r"ашты|салды|құрды|тұрғызды|орнатты|жаңғыртты|жөндеді|іске\s+қосты|отырғызды|қайтарды|бөлді"
)
_DONE = re.compile(
    rf"(?<![{LETTERS}])(?:(?:{_CHANGED})(?:(?<=ды)|(?<=ді)|(?<=ты)|(?<=ті)|д[ыі]|т[ыі]|[ғгқк][ае]н(?:[ыі]н)?)"
    rf"(?:\s+(?:болатын|еді))?)(?![{LETTERS}])"
)
_EVENT = re.compile(
    r"(?:күндері|күні|апталығы|фестивал\w*|көрме\w*|жәрмеңке\w*|концерт\w*|жарыс\w*|турнир\w*|"
    r"(?:тәжірибе|тағылымдама|практика|оқу|емделу)(?:дан|ден|нан|нен)|семинар\w*|курс\w*|лагер\w*|мектебі|спектакл\w*|олимпиада\w*|байқау\w*|гастрол\w*|"
    r"экспедиция\w*|конференция\w*|тағылымдама\w*|жаттығу\w*|тренинг\w*|акция\w*|чемпионат\w*|салтанаты|рәсімі|(?:келесі|келер|20\d\d\s+жылы)\s(?:\S+\s){0,4}?(?:форум|кездесу|отырыс)\w*)\s+(?:[^,;.]{0,40}\s)?$"
)
_HELD = re.compile(r"өтеді|өтпек|өтетін\w*\s*\w*|өткізілді|ұйымдастырылды|өткізілмек")
_COMES = re.compile(
    r"кел(?:еді|мек|етін(?!\s+бол))|шығ(?:ады|пақ|атын(?!\s+бол))|ал(?:ады|мақ)|бер(?:еді|мек)|"
    r"қатыс(?:ады|пақ|атын(?!\s+бол))"
)
_SHARE = re.compile(
    r"(?:қаржы|қаражат|ақша|теңге|рубль|доллар|еуро|млн|млрд|жер|учаске|алаң|гектар|орын|орны|грант|квота|пәтер|"
    r"несие|субсидия|инвестиция|ғимарат|бюджет)\S*\s+(?:\S+\s+){0,2}$"
)
"""What is given out: «қаржы бөлінеді», but not «өзен бөліп жатыр»."""
_SHOWN = re.compile(r"(?:қызмет|көмек|қолдау|қойылым|фильм|спектакл|концерт)\S*\s+$")
"""What is given by showing; what is only shown in a paper is none: «мерзімі көрсетілмек»."""
_ASKING = re.compile(r"\b(?:қай|қашан|қалай|қандай)\s(?:\S+\s)?$")
_GOES_ON = re.compile(r"(?:кел|шығ|ал|бер|қатыс|ұш|өт)(?:іп|ып)\s")
_COMES_WITH = re.compile(
    r"(?:концерт\w*|сапар(?:ы)?мен|делегация\w*|топ\w*|тағылымдама\w*|нарық\w*|көрме\w*|форум\w*|жәрмеңке\w*|"
    r"білім|дәріс\w*|сертификат\w*|диплом\w*|грант\w*|жер\w*|орын|қолдау|рейс\w*|өнім\w*|іске|"
    r"жүзеге|қолға|сатып|атын?|атау\w*|\d+)\s+(?:\S+\s+){0,3}$"
)
VERBAL_NOUN = (
    rf"(?<![{LETTERS}])[{LETTERS}-]{{2,}}[ую](?:(?:ы|і)?(?:н|на|не|нда|нде)?|ды|ді|ға|ге|дың|дің|"
    r"дан|ден|мен|лар\w*|лер\w*|ымыз\w*|іміз\w*)"
)
_NO_VERB = re.compile(
    rf"(?:[{LETTERS}]*(?:қоңырау|шоу|мәскеу)|жылу|(?:ақ|қара|көк|сары|балық|мың|аяқ|ащы|тұз)су|[{LETTERS}]?(?:су|тау|жау|бау|дау|сау|ару))(?:ы|і|ды|ді|ға|ге)?"
)
_FIELD = re.compile(
    r"(?:(?<!\w)(?:білім|тәлім)\s+бер|денсаулық\s+сақта|(?:машина|кеме|вагон|аспап|станок|автокөлік)\s+жаса|"
    r"(?:мал|құс|көкөніс|жеміс|жеміс-жидек|өсімдік|дақыл\w*|гүл|бақ)\s+өсір|балық\s+аула|негіз\w*\s+сал|"
    r"қоршаған\s+ортаны\s+қорға|табиғат\w*\s+қорға|оқу-ағарт|қызмет\s+көрсет|жер\s+қойнауын\s+пайдалан|"
    r"тамақтан|тұрақты\s+дам|халықты\s+қорға)у\S*$"
)
"""Verbal nouns that name a field of work, not a deed: «білім беру», «машина жасау»."""
_STRICT = re.compile(
    rf"(?<![{LETTERS}])(?:{_MAKING}|жеткіз|жібер|жөнелт|экспортта|импортта|тасымалда|сат|бөл|бер|"
    rf"қаржыландыр|өткіз|ұйымдастыр|жүргіз|оқыт|тұрғыз|қабылда|сатып\s+ал|жолға\s+қо|қолға\s+ал|(?<=[дтн][ае]н\s)ал|(?<=[дтн][ае]н\s[а-я]{4}\s)ал|қорға|"
    rf"іске\s+асыр|баста|қайта\s+құр|ауыстыр|көшір|зертте){_VOICE}(?:у|(?<=қо)ю)(?:[{LETTERS}]{{0,6}})(?![{LETTERS}])"
)


@frozen
class Deed:
    """A verb of a deed at ``start:end`` of a folded text, with the status that its ending tells."""

    status: Status
    start: int
    end: int


def fold(text: str) -> str:
    """Return a text in lower case, letter for letter, with Latin «i» as the Kazakh one."""
    folded = text.lower()
    if len(folded) != len(text):  # a letter that is two in lower case, as «İ»
        folded = "".join(one.lower() if len(one.lower()) == 1 else one for one in text)
    return re.sub(rf"(?<=[{LETTERS}])i|i(?=[{LETTERS}])", "і", folded)


def finite(text: str) -> list[Deed]:
    """Return the finite verbs of deeds in a folded clause, in order."""
    found: list[Deed] = []
    for status, pattern in _BY_TENSE:
        for match in pattern.finditer(text):
            ends = re.match(_STOP, text[match.end() :]) or _NOMINAL.search(match.group())
            field = status is Status.IN_PROGRESS and _FIELD.search(text[: match.end()])
            if ends and not field and _is_deed(text, match):
                found.append(Deed(status, match.start(), match.end()))
    for match in _DONE.finditer(text):
        talked = _TALKED.search(text[: match.end()])
        told = _RETOLD if match.group().endswith(("ын", "ін")) else _STOP
        stops = re.match(told, text[match.end() :]) is not None
        if (
            stops
            and not (talked or _AGO.search(text, 0, match.start()))
            and not describes(text, match.end())
        ):
            begun = match.group().startswith("іргетас")
            status = Status.IN_PROGRESS if begun else Status.DONE
            found.append(Deed(status, match.start(), match.end()))
    return sorted(found, key=lambda one: one.start)


_AGO = re.compile(
    r"(?:\d+|бір|екі|үш|төрт|бес|он|жиырма|отыз|бірнеше|көп)\s+жыл\s+бұрын(?![\s-]*соң)"
)
"""What was done years ago is history: «23 жыл бұрын ашылған»."""
_NOMINAL = re.compile(r"[ғт][ае]?[ыі]?н[ыі]н?$")
"""«… салынатынын айтты»: what is said, as a noun."""
_TALKED = re.compile(
    r"(?:талқыға|ортаға|көңіл|көз|құлақ|назар|сөз|ой|таразыға)\s+сал\w+$|үлес\w*\s+қос\w+$|алға\s+тарт\w+$|(?:басшылыққа|назарға|ескеріп)\s+ал\w+$|"
    r"[ғгқкн][ае]\s+дайындал\w+(?:\s+\w+)?$|зерделе(?:й|п\s|уд|ді)\w*$|"
    r"(?:доллар|теңге|рубль|юань|еуро|пайыз|адам|тонна|шақырым|гектар|млн|млрд|%)[а-яәғқңөұүһі]*\s+(?:\S+\s+)?құрады$|"
    r"жол\s+аш\w+$|у(?:ға|ге)\s+бағыттал\w+$|(?:қызығушылы|сәлем|алғыс|ой|пікір|ниет)\w*\s+жеткіз\w+$"
)
_BECOMES = re.compile(
    r"(?:қала|бола|жасай|істей|дами|өсе|арта|көбейе|нығая|кеңейе|ұлғая|жақсара|күшейе|тереңдей|жандана|өрби|өркендей|гүлдене|жалғаса)\s$"
)
"""Before a verb that only says that it goes on: «байланыс кеңейе береді»."""
_DESCRIBING = re.compile(
    rf",\s+(?:[{LETTERS}-]+\s+){{0,4}}?[{LETTERS}]+(?:[ғгқк][ае]н|[аей]т[ыі]н)\s+"
    rf"(?!(?:бол|еді|екен|жоқ|бар|соң|кез|сайын|бойда|ед|де)[{LETTERS}]*(?![{LETTERS}]))[{LETTERS}]"
)


def describes(text: str, end: int) -> bool:
    """Tell whether a participle describes a noun with the next: «ашылған, теңізге шыққан порт»."""
    word = re.search(r"[ғгқк][ае]н$", text[max(0, end - 3) : end])
    return word is not None and _DESCRIBING.match(text, end) is not None


_CAN = re.compile(r"(?<![ғгқкн])[аей]\s$")
"""Before «алады», which then only says that somebody can: «шығара алады»."""


def _is_deed(text: str, match: re.Match[str]) -> bool:
    """Tell whether a verb that many things can do is one of a deed here: «курс өтеді»."""
    before = text[: match.start()]
    if _TALKED.search(text[: match.end()]) or _ASKING.search(before):
        return False
    if match.group().startswith("өт") and not match.group().startswith("өткіз"):
        return _HELD.match(match.group()) is not None and _EVENT.search(before) is not None
    if match.group() in ("алады", "аламыз", "аламын") and _CAN.search(before):
        return False
    if _GOES_ON.match(match.group()) or _BECOMES.search(before):
        return False
    if match.group().startswith("бөл") and not match.group().startswith("бөліс"):
        return _SHARE.search(before) is not None
    if match.group().startswith("көрсетіл"):
        return _SHOWN.search(before) is not None
    if _COMES.match(match.group()):
        return _COMES_WITH.search(before) is not None
    return True


_OF_LEARNING = re.compile(r"\s+(?:орн|орын|орда|жыл|бағдарлама|ақы|құрал|процес|үдеріс|лагер)")
"""Behind «оқу», which then only names what follows: «оқу орны»."""


def nouns(text: str) -> Iterator[re.Match[str]]:
    """Yield the verbal nouns of a folded text: «ашу», «ашуды», «ашуға», «ашуы»."""
    for match in re.finditer(rf"{VERBAL_NOUN}(?![{LETTERS}])", text):
        named = match.group() == "оқу" and _OF_LEARNING.match(text, match.end())
        if not (named or _NO_VERB.fullmatch(match.group()) or _FIELD.search(text[: match.end()])):
            yield match


def builds(verb: str) -> bool:
    """Tell whether a verb is one of building or opening something: «салып», «ашып»."""
    return _BUILDING.match(verb) is not None


_BUILDING = re.compile(
    r"(?:аш|сал|құр|тұрғыз|орнат|жаңғырт|жөнде|әзірле|бой\s+көтер|отырғыз|іске\s+қос|өткіз|ұйымдастыр)"
)


def concrete(text: str) -> bool:
    """Tell whether a folded text has a verbal noun of making, moving or holding something."""
    return _STRICT.search(text) is not None
