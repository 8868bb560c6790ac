"""Words for what offices are of: "trade", «культуры», «құрылыс».

The rule: here stand only words that call no body by themselves, so that behind the comma of an
office's name they go on with it, with a capital letter too.
"""

from __future__ import annotations

import re

from coopplan.model.text import fold

_ENGLISH = frozenset(
    (
        "affairs agrarian agriculture animal aquaculture architecture archives arts aviation "
        "budget building business cadastre care children civil climate commerce communication "
        "communications competition competitiveness connectivity construction consumer "
        "cooperation crafts cultural culture data defence defense demography development digital "
        "digitalisation digitalization diplomacy disaster drought ecology economic economics "
        "economy ecosystems education efficiency elderly electrification emergencies emergency "
        "employment energy entrepreneurship environment environmental equality ethnic export "
        "external family finance financial fire fisheries fishing fitness food foreign forest "
        "forestry forests fuel gas gender geology grain growth health healthcare heat heritage "
        "highways hospitality housing humanitarian hunting husbandry hydrocarbons import "
        "improvement industrial industries industry information infrastructure innovation "
        "innovations integration interethnic internal international interregional investment "
        "investments irrigation justice labor labour land lands languages law livestock local "
        "logistics management manufacturing maritime markets media medicine melioration "
        "metallurgy migration mineral mining mobility monitoring municipal natural nature "
        "nutrition oil order organic parks pasture payments physical planning plant policies "
        "policy population ports power prevention prices privatization procurement production "
        "property protection public quality railways reclamation regional regulation relations "
        "religion religions religious renewable rescue research resources river road roads rural "
        "safety sanitary science sciences security skills small social sport sports "
        "standardization statistics subsoil supply support sustainable tariffs taxation "
        "technologies technology telecommunications territorial tourism trade trades traffic "
        "training transit transport transportation urban utilities utility vehicles veterinary "
        "waste water welfare women works youth"
    ).split()
)
_ENGLISH_SMALL = frozenset("and of the for in to on with".split())
_RUSSIAN = frozenset(
    (
        "авиации архитектуры безопасности ветеринарии градостроительства демографии демократии "
        "дипломатии жизнедеятельности занятости защиты земли индустрии инициативы инноваций "
        "информации инфраструктуры ирригации истории кооперации культуры логистики медицины "
        "мелиорации металлургии миграции молодежи науки недвижимости нефти обороны опеки охоты "
        "охраны печати политики природы промышленности работы рекламы религии рыболовства связи "
        "семьи собственности стандартизации статистики техники технологии торговли транспорта "
        "физкультуры химии цифровизации экологии экономики экспертизы энергетики "
        "энергоэффективности юстиции"
    ).split()
)
"""Genitives that have the letters of the nominative of many; others the dictionary tells."""
_KAZAKH = frozenset(
    (
        "архив архивтер ауыл ақпарат ақпараттандыру аң байланыс балық баспасөз бизнес бюджет "
        "білім ветеринария газ дене денсаулық дипломатия дін дінтану еңбек жасанды жастар жер жол "
        "жолаушылар жолдар жұмыс жұмыспен инвестиция инвестициялар индустрия инженерлік инновация "
        "инфрақұрылым коммуникация коммуникациялар кәсіпкерлік көлік көші-қон логистика мал "
        "мемлекеттік металлургия мұнай мұрағат мұрағаттар мәдениет орман отбасы сауда спорт су "
        "сәулет табиғат табиғи тарих тау-кен туризм тіл тілдер тілдерді тұрғын тұрғынүй халықты "
        "цифрландыру цифрлық экология экономика экономикалық экспорт энергетика ғылым қала қаржы "
        "қоршаған қоғамдық құрылыс әлеумет әлеуметтік өнер өнеркәсіп"
    ).split()
)
_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def is_english(item: str) -> bool:
    """Whether nothing but fields is told: "Natural Resources", "Industry of Aktobe Region".

    What they are of, or where, may be any name.
    """
    words = _bare(item)
    return bool(words) and all(word in _ENGLISH for word in words)


def ends_so(item: str) -> bool:
    """Whether a field is told, by its last word: "Aerospace Industry"."""
    return any(word in _ENGLISH for word in _bare(item)[-1:])


def _bare(item: str) -> list[str]:
    """The words of an item without those of a place or of what it is of."""
    told = re.split(r" (?:of|in|for) (?=the [A-Z]|[A-Z])", item)[0]
    return [word for word in map(fold, _WORDS.findall(told)) if word not in _ENGLISH_SMALL]


def is_russian(item: str) -> bool:
    """Whether a field in the genitive stands first, though its letters may be a nominative's."""
    first = _WORDS.match(item)
    return first is not None and fold(first[0]) in _RUSSIAN


def is_kazakh(item: str) -> bool:
    """Whether a field stands first."""
    first = _WORDS.match(item)
    return first is not None and fold(first[0]) in _KAZAKH
