"""The capitals of states, by the country's code.

The rule: a country whose capital the list of places lacks has none here.
"""

from __future__ import annotations

from functools import cache

from coopplan.extract.gazetteer import Entry, entries

_NAMES = tuple(
    (name, code)
    for code, name in (
        one.split(":")
        for one in (
            ": "
            "RU:Москва KZ:Астана KZ:Нур-Султан BY:Минск UZ:Ташкент KG:Бишкек TJ:Душанбе "
            "TM:Ашхабад AZ:Баку AM:Ереван GE:Тбилиси MD:Кишинёв MD:Кишинев UA:Киев LV:Рига "
            "LT:Вильнюс EE:Таллин EE:Таллинн CN:Пекин MN:Улан-Батор KP:Пхеньян KR:Сеул JP:Токио "
            "VN:Ханой LA:Вьентьян TH:Бангкок ID:Джакарта MY:Куала-Лумпур PH:Манила IN:Дели "
            "IN:Нью-Дели PK:Исламабад BD:Дакка LK:Коломбо NP:Катманду AF:Кабул IR:Тегеран "
            "IQ:Багдад TR:Анкара SY:Дамаск LB:Бейрут IL:Иерусалим JO:Амман SA:Эр-Рияд "
            "AE:Абу-Даби QA:Доха KW:Эль-Кувейт OM:Маскат BH:Манама YE:Сана EG:Каир DZ:Алжир "
            "MA:Рабат TN:Тунис LY:Триполи SD:Хартум ET:Аддис-Абеба KE:Найроби NG:Абуджа "
            "GH:Аккра ZA:Претория AO:Луанда MZ:Мапуту ZM:Лусака ZW:Хараре UG:Кампала "
            "RW:Кигали ML:Бамако RS:Белград HU:Будапешт BG:София RO:Бухарест GR:Афины "
            "IT:Рим FR:Париж DE:Берлин AT:Вена CH:Берн ES:Мадрид PT:Лиссабон GB:Лондон "
            "PL:Варшава CZ:Прага SK:Братислава SI:Любляна HR:Загреб MK:Скопье ME:Подгорица "
            "AL:Тирана FI:Хельсинки SE:Стокгольм NO:Осло DK:Копенгаген IS:Рейкьявик IE:Дублин "
            "BE:Брюссель NL:Гаага CU:Гавана VE:Каракас NI:Манагуа BO:Ла-Пас PE:Лима "
            "AR:Буэнос-Айрес BR:Бразилиа CL:Сантьяго MX:Мехико US:Вашингтон CA:Оттава "
            "AU:Канберра NZ:Веллингтон"
        ).split()
    )
)
"""The capitals of states as Russian texts call them, the usual name of each first."""
_READ = frozenset("RU KZ BY UZ KG TJ TM AZ AM GE CN MN TR IR RS MD VN".split())
CAPITALS = {code: name for name, code in reversed(_NAMES) if code in _READ}
"""The capitals of the countries whose texts are read."""
_STATES = dict(_NAMES)


def state_of(name: str) -> str | None:
    """Return the code of the state whose capital is called so in Russian."""
    return _STATES.get(name)


def capital_of(code: str) -> Entry | None:
    """Return the capital of a country by its code, if the list has it."""
    return city_called(CAPITALS.get(code))


@cache
def city_called(name: str | None) -> Entry | None:
    """Return the city of that Russian name, if the list has it."""
    return next((one for one in entries() if one.kind == "c" and one.ru == name), None)
