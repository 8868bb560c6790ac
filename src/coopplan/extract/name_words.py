"""Which capital words of a Russian or Kazakh text are no names, and how a name is spelled.

The rule: the words of offices, bodies, papers and places open no name, nor end one that has no
surname's ending; a name in capitals is spelled as any other.
"""

from __future__ import annotations

import re

SURNAME = re.compile(
    r"(?:ов|ев|ёв|ин|ын|енко|ук|юк|як|их|ых)(?:а|у|ым|ой|е)?$|(?:ov|ev|in|man|son)$"
)
"""How surnames of Russian make end."""
NOT_NAMES = re.compile(
    r"^(?:Глав|Губернатор|Аким|Хоким|Мэр|Президент|Председател|Министр|Правительств|Республик|"
    r"Област|Кра[йя]|Форум|Совет|Федерац|Российск|Стороны|Документ|Соглашени|Меморандум|План|"
    r"Жогорку|Жоғорғу|Ынтымак|Маджлис|Мажлис|Олий|Милли|Протокол|Программ|Также|Вместе|Кроме|После|Подпис|Об|Сегодня|Восточн|Западн|Северн|Южн|"
    r"Больш(?:ой|ого|ая|ом)$|Стар(?:ый|ая|ого|ой|ом)$|Нов(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых)$|"
    r"Чист(?:ый|ая|ой|ого)$|Велик(?:ий|ая|ого|ой|ом|ие|их)$|Государств|Национальн|Народн|Центральн|Облыс|Әкім|"
    r"Губернатор|Басшы|Республика|Мемлекет|Тараптар|Құжат|Ресей|Қазақстан|Халық|Соғыс|"
    r"ТОО|ООО|АО|ЖШС|АҚ|Қол$|Қойды|Орталық|Басты|Жаңалық|Главная|Новости|Еуразия|Жоғары|"
    r"Деклараци|Коммюнике|Ұлттар$|Ұйым(?!ш)|Елбасы(?:ның|н|на)?$|Ел(?:і|іні?ң|дері)$|Бірінші|Ұлттық|Халықаралық|Азия|Консультативтік|[IVXL]+$|\w+(?:[лдт]ықтар|[лдт]іктер)$|"
    r"\w+(?:лар|лер|дар|дер|тар|тер)(?:ды|ді|дың|дің|ға|ге)$|Қонақ|Мейман|Делегат|Депутат|"
    r"Бағдарлама|Қаулы|Үкімет|Келісім|Хаттама|Отырыс|Рәсім|Мәжіліс|Сенат$|Біріккен|Қаражат|Кеңес(?:і|інің|те)?$|"
    r"Топ(?:тың|қа|тан|пен)$|Кездесу|Сапар(?:лар)?(?:[ыі]?н?(?:да|а|нан|мен|н|ың|ын)?|да|ға|дан|мен)?$|Жиын)"
)
"""What such a word begins with."""


def is_common(word: str) -> bool:
    """Tell whether the second word of a pair is no surname («Народного», but not «Новосёлов»)."""
    surname = SURNAME.search(word.lower()) or word.lower().endswith(("ұлы", "қызы"))
    return NOT_NAMES.match(word.capitalize()) is not None and not surname


def proper(word: str) -> str:
    """Return a word of a name as it is spelled, where a line in capitals shouts it."""
    if word.isupper() and len(word) > 2 and "." not in word:
        return "-".join(part.capitalize() for part in word.split("-"))
    return word
