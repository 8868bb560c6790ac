"""Fields behind a Russian body that are those of its officer: «вице-президент банка по рискам».

The rule: behind an office, «по …» after a bank, a university, a works, or after a company's name in
quotation marks tells what the officer is for; of authorities, funds and centres it is what these
are for.
"""

from __future__ import annotations

import re

_OFFICER = (
    r"(?:президент|директор|ректор|декан|руководител|начальник|председател|управляющ|заместител|"
    r"представител|секретар|советник|помощник|менеджер|глав)[а-яё]*\s+(?:[А-ЯЁа-яё-]+"
    r"(?:ого|его|ой|ей)\s+){0,6}"
)
_OF_BANK = re.compile(
    rf"{_OFFICER}(?:банка|университета|вуза|академии|института|колледжа|техникума|политеха|завода|"
    r"комбината|холдинга|концерна|биржи|порта|аэропорта|авиакомпании|больницы|клиники|музея|театра|"
    r"библиотеки|палаты|дороги)$",
    re.IGNORECASE,
)
_OF_COMPANY = re.compile(
    rf"{_OFFICER}(?:компании|корпорации|госкорпорации|предприятия|общества|группы)$", re.IGNORECASE
)


def follow(text: str, at: int, end: int) -> bool:
    """Tell whether «по …» at ``end`` is an officer's; ``at``: where the head of a body ends."""
    if not text.startswith(" по ", end):
        return False
    before, called = text[:at], text[at:end].endswith(("»", '"', "”"))
    return bool((called and _OF_COMPANY.search(before)) or _OF_BANK.search(before))
