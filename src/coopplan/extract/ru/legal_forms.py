"""The letters before a Russian body's name that tell its legal form: «ООО», «ГБОУ», «ФГАОУ ВО».

A form begins the name: before a quoted one, a Latin one or an institution («МАОУ лицей № 5»).
"""

from __future__ import annotations

import re

_COMPANIES = (
    "АО ОАО ПАО ЗАО НПАО ООО ТОО НАО ОДО ОсОО СООО ИООО СЗАО КХ КФХ СПК СХПК ПК ТК ТНВ АК НК "
    "УК СК ХК МХК ГК ФК АФК СП ИП ПТ НПП НПО НПК НПФ НПЦ НИИ НТЦ ТД ЧП ЧУП ЧТУП ДП ГП УП РУП "
    "КУП ДУП ГУП МУП ФГУП ОГУП КГУП РГП КГП ГКП РГКП КГКП ГККП МКП ГУСП ГПО ГНПО НКО АНО РОО "
    "МОО ООД ОО ОФ ОЮЛ БФ РСОО ВОО МКК МФО СРО ТСЖ ИЧУП ОУП АКБ КБ АБ ТзОВ"
).split()
_INSTITUTIONS = (
    "ГУ МУ ОУ ЧУ УО УЗ ГО ФГУ ФГБУ ФГАУ ФГКУ ФБУ ФКУ ФГБОУ ФГАОУ ФГКОУ ФГБНУ ФГБУН ФГБУК "
    "ФГБУЗ ФГУЗ ГБУ ГАУ ГКУ ГБУК ГАУК ГБУЗ ГАУЗ ГУЗ ГУК ГБОУ ГАОУ ГКОУ ГОУ ГБПОУ ГАПОУ ГПОУ "
    "ГОБУ ГОАУ ГОБУК ГОАУК ГБУДО ГБДОУ ГУО ГНУ ОГБУ ОГАУ ОГКУ ОГБУК ОГАУК ОГБОУ ОГАОУ ОГБПОУ "
    "ОГАПОУ ОГБУЗ ОБУ ОБУК ОБПОУ КГБУ КГАУ КГКУ КГБОУ КГБПОУ КГАПОУ КГБУК КГБУЗ КГУ РГУ РГБУ "
    "МБУ МАУ МКУ МБУК МАУК МКУК МУК МБОУ МАОУ МКОУ МОУ МБДОУ МАДОУ МДОУ МБУДО МАУДО МБУЗ МУЗ "
    "НОУ НЧУ ЧОУ АНОО НОЧУ БУ БУК БУЗ БОУ БПОУ АУ АУК КУ КОУ СПбГБУ СПбГБУК СПбГБУЗ СПбГБПОУ"
).split()
_LEVEL = r"(?:\s+(?:ВО|ВПО|СПО|ДПО|ДО|ПО|НО|РО|РХ|РС|РК|РТ|РБ)(?=\s*[«\"“А-ЯЁа-яё]))?"


def _any(forms: list[str]) -> str:
    return "|".join(sorted(forms, key=len, reverse=True))


FORM = rf"(?:ИП ООО|(?:{_any(_INSTITUTIONS)}){_LEVEL}(?=\s*[«\"“])|(?:{_any(_COMPANIES)}))"
"""One that a quoted name follows, of a company any name."""
_BEFORE = re.compile(rf"(?<![\w«-])(?:{_any(_INSTITUTIONS)}|АНО|ФГУП|ГУП|МУП){_LEVEL}\s+$")


def before(lead: str) -> str | None:
    """Return the legal form, with the space behind it, that ends what stands before a name."""
    match = _BEFORE.search(lead)
    return match.group() if match is not None else None
