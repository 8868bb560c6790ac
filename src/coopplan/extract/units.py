"""In what figures are counted beside money (``currencies``), and what those are that are counted.

The rule: one row a unit, its names in Russian, Kazakh and English together.
"""

from __future__ import annotations

_WHICH = (
    r"(?:[а-яё-]+(?:ых|их)\s+){1,2}|(?:жаңа|тұрақты|уақытша|қосымша|шетелдік|ірі)\s+|"
    r"(?:(?:new|additional|permanent|temporary|joint|foreign|local|electric|modern|small|large|major|"
    r"investment|industrial|school|passenger|direct)\s+){1,2}"
)
"""What may stand between a number and what it counts: «150 новых рабочих мест»."""
_COUNTED: tuple[tuple[str, str], ...] = (
    (
        "people",
        (
            r"человек\w*|студент\w*|жител\w*|турист\w*|специалист\w*|школьник\w*|"
            r"пассажир\w*|адам\w*|people|students?|tourists?|passengers?"
        ),
    ),
    (
        "vehicles",
        (
            r"автомобил\w*|машин\w*|автобус\w*|грузовик\w*|трактор\w*|комбайн\w*|көлік\b|"
            r"vehicles?|lorr\w+|trucks?|buses|tractors"
        ),
    ),
    ("enterprises", r"предприяти\w*|компани\w*|кәсіпорын\w*|enterprises?|companies"),
    ("jobs", r"рабочих\s+мест\w*|жұмыс\s+орн\w*|jobs"),
    ("projects", r"(?:инвест\w*\s+)?проект\w*|жоба\w*|projects?"),
)
"""What is counted by itself, and needs no further noun."""
THINGS: tuple[tuple[str, str], ...] = (
    ("%", r"%|процент(?!н)\w*|проц\.|пайыз\w*|per\s?cent"),
    ("times", r"раз(?:а)?\b|есе\w*|times|-?fold"),
    ("t", r"тонн\w*|тонна\w*|т\b|tons?|tonnes?"),
    ("km", r"км|километр\w*|шақырым\w*|kilomet\w+|km"),
    (
        "m2",
        (
            r"кв\.?\s*м(?:етр\w*)?\.?|м²|квадратн\w+\s+метр\w*|шаршы\s+метр\w*|sq\.?\s*m|"
            r"square\s+met\w+"
        ),
    ),
    ("m3", r"куб\.?\s*м(?:етр\w*)?\.?|м³|кубометр\w*|кубическ\w+\s+метр\w*|cubic\s+met\w+"),
    ("ha", r"гектар\w*|га\b|hectares?|ha\b"),
    ("kWh", r"квт[·∙\-\s]?ч\w*|kwh"),
    ("MW", r"мвт|мегаватт\w*|mw\b|megawatts?"),
    *((unit, rf"(?:{_WHICH})?(?:{names})") for unit, names in _COUNTED),
)
COUNTED_BY_ITSELF = frozenset(unit for unit, _ in _COUNTED)
MEASURED = frozenset(("t", "km", "ha", "m2", "m3", "MW", "kWh"))
"""Units of weight, length, area, volume and power: what they measure stands beside them."""
