"""Kazakh words around a figure: what is counted, what never is, and what the verbs tell.

The rule: closed lists hold what words of an article do over and over; every other noun is known by
its place and its ending, not by a list.
"""

from __future__ import annotations

import re

from coopplan.extract.kk.deeds import LETTERS, MAKES
from coopplan.extract.months import KK

_POSSESSED = r"(?:лар|лер|дар|дер|тар|тер)?(?:с?[ыі])?"
_INDICATOR = re.compile(
    r"(?:(?:тауар)?айналым|сауда(?:-саттық|-саттығ)?|саудас|экспорт|импорт|тасымал|транзит|инвестиция|құн|сома|көлем|"
    r"мөлшер|үлес|сан|баға|қуат|қуаттылы[қғ]|сыйымдылы[қғ]|ұзынды[қғ]|биіктік|аум?а[қғ]|аудан(?=ы)|"
    r"алаң|өнім|өндіріс|өнімділі[кг]|бюджет|капитал|грант|несие|кредит|қарыз|салы[қғ]|табыс|пайда|"
    r"кіріс|шығын|шығыс|түсім|қаражат|қаржы|жалақы|еңбекақы|өсім|өсу|тариф|халы[қғ]|халқ|"
    r"жұмыссызды[қғ]|жүк|егін|егіс|астық|бидай|деңгей|қызметкер|шикізат|отын|энергия|мұнай|газ|"
    r"көмір|тауар|субсидия|көме[кг]|сұраныс|уақыт|жіө|жөө|шаруашылы[қғ])"
    rf"{_POSSESSED}"
)
_TRADE = re.compile(r"(?:тауар)?айналым|сауда|экспорт|импорт|тасымал|транзит|инвестиция")
_MONEY = re.compile(
    r"(?:инвестиция|қаражат|қаржы|грант|несие|кредит|қарыз|салық|субсидия|табыс|пайда|кіріс|шығын|"
    r"көмек|жәрдем|жәрдемақы|қолдау|қор|капитал|жеңілдік|үлес|өсім|айыппұл|сыйақы|ақша|түсім|"
    r"демеуқаржы|тапсырыс|келісімшарт|залал|қарыз)"
    rf"{_POSSESSED}"
)
_LINKS = frozenset(
    (
        "мен", "пен", "бен", "және", "әрі", "не", "немесе", "яғни", "ал", "бірақ", "да", "де",
        "та", "те", "ғана", "тек", "тағы", "үшін", "туралы", "дейін", "бойынша", "арқылы", "қарай",
        "кейін", "соң", "бері", "бастап", "қарағанда", "сияқты", "сайын", "дейінгі", "таман",
        "бұрын", "есебінен", "аясында", "шеңберінде", "бар", "жоқ", "емес", "еді", "екен", "болса",
        "деп", "деген", "керек", "қажет", "мүмкін", "тиіс", "рет", "түрде", "ретінде", "тиісінше",
    )
)  # fmt: skip
_ABOUT = frozenset(
    (
        "шамамен", "жуық", "жуығы", "астам", "астамы", "астамын", "артық", "артығы", "аса", "таяу",
        "кем", "көп", "аз", "тең", "барлығы", "барлық", "бүкіл", "жалпысы", "небәрі", "тіпті",
        "қазіргі", "дәл", "тұрақты", "жоғары", "төмен", "орта", "есеппен", "жыл", "жылы", "жылына",
        "жылғы", "жылдық", "ай", "айда", "айына", "күні", "күніне", "биыл", "биылғы", "былтыр",
        "былтырғы", "бүгін", "бүгінде", "қазір", "енді", "кеше", "ертең", "ендігі", "мысалы",
        "мәселен", "соңғы", "келесі", "алдағы", "өткен", "кейінгі", "алғашқы", "алғаш", "жартысы",
        "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз", "он", "жиырма",
        "отыз", "қырық", "елу", "бірнеше", "қос", "мың", "млн", "млрд", "трлн", "миллион",
        "миллиард", "триллион", "теңге", "доллар", "доллары", "рубль", "рублі", "еуро", "юань",
        "ақш", "пайыз", "процент", "есе", "тонна", "гектар", "га", "километр", "шақырым", "метр",
        "шаршы", "текше", "мвт", "адам", "бөлігі", "дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі",
        "жұма", "сенбі", "жексенбі", "тоқсан", "тоқсанда", "жартыжылдық", "жиыны", "қорытынды",
        "едәуір", "айтарлықтай", "бірге", "бұрынғы", "уақытта", "әлі", "қайта", "тікелей",
    )
)  # fmt: skip
_PRONOUNS = frozenset(
    (
        "бұл", "бұның", "мұның", "оның", "соның", "осы", "осының", "сол", "ол", "олар", "олардың",
        "бұлар", "бұлардың", "оны", "мұны", "оларды", "біз", "біздің", "сіз", "мен", "өз", "өзі",
        "барлығының", "бәрі", "көрсеткіш", "меже",
    )
)  # fmt: skip
_TIMES = re.compile(
    r"(?:жыл|ай|тоқсан|уақыт|мерзім|кезең|апта|күн|ғасыр|жартыжылды[қғ]|маусым)(?:[ыі])?"
)
_PLACES = re.compile(
    r"(?:облыс|аудан|қала|өңір|айма[қғ]|ел|мемлекет|республика|өлке|тарап|жақ|әлем|дүниежүз|нарық)"
    rf"(?:{_POSSESSED}|іміз|імыз)"
)
_DOERS = re.compile(
    r"(?:үкімет|әкімді[кг]|министрлі[кг]|компания|корпорация|қор|банк|топ|кәсіпорын|кәсіпорн|холдинг|"
    r"ода[қғ]|зауыт|фабрика|университет|әкім|президент|министр|басшы|делегация|шеңбер|бағыт|нәтиже|"
    r"қорытынды|мақсат|негіз|есеп|жшс|ақ|серіктестік|инвестор|фермер|кәсіпкер|шаруа|азамат|соңы|"
    rf"жоспар|мәлімет|дерек|көрсеткіш|меже|бағдарлама|меморандум|келісім){_POSSESSED}"
)
_CHANGE = (
    r"жет(?!кіз)|өс(?!ір)|көбей(?!т)|арт(?!тыр)|молай|кем(?:и|і(?=[пд])|е(?=[йд]))|"
    r"азай(?!т)|төменде(?!т)|қысқар(?!т)|ұлғай(?!т)|"
    r"құра(?!с)|ас(?!ыр|\w*ет)|бол|теңес|жуықта|көтеріл|шық|түс(?!ір)|қымбатта|арзанда|құлды|бағалан|"
    r"жоғарыла|кеңей(?!т)|ұзар|есептел"
)
_RAISE = (
    r"жеткіз|өсір|көбейт|арттыр|азайт|төмендет|қысқарт|ұлғайт|көтер(?!іл)|кеңейт|түсір|"
    r"еселе|молайт"
)
_SPEND = r"жұмса|бөл|сал|құй|тарт|бағытта|қарастыр|бер|аудар|кет|ұста|қажет|керек|инвестиция"
_OTHER = (
    r"жүр|жүргіз|тасы|тасыл|тасымалда|экспортта|импортта|жинал|жина|сатыл|төле|өтке|жоспарла|күт|"
    r"пайдалан|атқар|қамт|көрсет|баст|шоғырлан|игер|қол|кел|алын|ал|қыл|ет|жаса|тұт|кіріс|жолда|"
    r"болжан|көзде|тірке|қат|орындал|қосыл|түсі"
)
_VOICE = r"(?:д[ыі]р|т[ыі]р)?(?:[ыі]?[лнс])?(?:[ыі]?[лн])?"
_TENSE = (
    r"(?:[дт][ыі]|[аей]д[ыі]|йды|йді|[аей]т[ыі]н\w*|[ғгқк][ае]н\w*|[ыі]?п(?:т[ыі])?|[мбп](?:ақ|ек)\w*|"
    r"у\w{0,5}|с[ае]|[ае]р|[аей])"
)
_VERB = re.compile(
    rf"(?:{MAKES}|(?:{_CHANGE}|{_RAISE}|{_SPEND}|{_OTHER}){_VOICE}){_TENSE}|"
    rf"[{LETTERS}]{{2,}}(?:(?:[ыі]|[лд][ае])[лн](?:д[ыі]|[ыі]п|[ае]д[ыі]|ған|ген|[ае]т[ыі]н)|[ае]д[ыі]|"
    r"[лн](?:мақ|мек|бақ|бек))|"
    r"(?:дайын|әзір)(?:быз|бол\w+)?"
)
_PARTICIPLE = re.compile(r".{2,}(?:[ғгқк][ае]н|[аей]т[ыі]н)")
_OF_WHAT = re.compile(
    r".{3,}(?:л[ыі]|с[ыі]з|[дт][ае]ғ[ыі]|[дт]ег[ыі]|[лдт][ыі]к|[лдт][ыі]қ|шыл)|жаңа|ірі|шағын|"
    r"сапалы|таза|тұрғын|бөлшек|көтерме|құрғақ|өзара|жалпы|"
    r"ортақ|орташа|тұрақты|бірлескен|негізгі|нақты|тікелей|шетел|"
    r"ішкі|сыртқы|бастапқы|дәнді|бұршақты|қатты|маңызды|тиімді|"
    r"екіжақты|белгілі|жоғары|төмен|жеке|жедел|күнделікті|түрлі|қосымша"
)
_MONTH = re.compile(KK)


def is_indicator(noun: str) -> bool:
    """Tell whether a noun without its case names what is told in figures: «экспорты»."""
    return _INDICATOR.fullmatch(noun) is not None


def is_trade(noun: str) -> bool:
    """Tell whether a noun names what whole it counts by itself: «тауар айналымы»."""
    return _TRADE.match(noun) is not None


def is_money(noun: str) -> bool:
    """Tell whether a noun may stand right behind a sum as what it is: «2 млрд теңге грант»."""
    return _MONEY.fullmatch(noun) is not None


def is_pronoun(word: str) -> bool:
    """Tell whether a word only points at what was named before: «бұл», «оның»."""
    return word in _PRONOUNS


def is_never_counted(word: str) -> bool:
    """Tell whether a word is a link, a numeral, a unit, a time, «about» or a pronoun."""
    return word in _LINKS or word in _ABOUT or word in _PRONOUNS or bool(_MONTH.fullmatch(word))


def is_link(word: str) -> bool:
    """Tell whether a word is a conjunction, a postposition or the like."""
    return word in _LINKS


def is_time(noun: str) -> bool:
    """Tell whether a noun names a time, as «жыл»."""
    return _TIMES.fullmatch(noun) is not None


def is_place(noun: str) -> bool:
    """Tell whether a noun is a kind of place, which has what is counted: «облыс», «ел»."""
    return _PLACES.fullmatch(noun) is not None


def holds(noun: str) -> bool:
    """Tell whether a noun is a time, a place, a body or a person, and not what is counted."""
    return is_time(noun) or is_place(noun) or _DOERS.fullmatch(noun) is not None


def is_verb(word: str) -> bool:
    """Tell whether a word is a verb, whatever its tense; participles and verbal nouns are, too."""
    return _VERB.fullmatch(word) is not None


def is_participle(word: str) -> bool:
    """Tell whether a word may describe the noun behind it as a verb does: «шыққан»."""
    return _PARTICIPLE.fullmatch(word) is not None


def describes(word: str) -> bool:
    """Tell whether a word is an adjective, or may be one: «өзара», «әлеуметтік», «сортты»."""
    return _OF_WHAT.fullmatch(word) is not None


_CHANGES = re.compile(rf"(?:{_CHANGE}){_VOICE}{_TENSE}")
_RAISES = re.compile(rf"(?:{_RAISE}){_VOICE}{_TENSE}\w*")
_SPENDS = re.compile(rf"(?:{_SPEND}){_VOICE}(?:{_TENSE}|$)\w*")


def compares(word: str) -> bool:
    """Tell whether a word says that a figure is above or below another."""
    return word in ("көп", "артық", "кем", "аз", "тең", "жоғары", "төмен")


def changes(word: str) -> bool:
    """Tell whether a verb tells how much its subject is, or becomes."""
    return _CHANGES.fullmatch(word) is not None


def raises(word: str) -> bool:
    """Tell whether a verb tells how much its object is made."""
    return _RAISES.fullmatch(word) is not None


def spends(word: str) -> bool:
    """Tell whether a verb tells what money is for in the dative."""
    return _SPENDS.fullmatch(word) is not None
