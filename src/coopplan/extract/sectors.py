"""To which sector a promise belongs, by its words in three languages."""

from __future__ import annotations

import re

_WORDS: tuple[tuple[str, str], ...] = (
    (
        "border_crossing",
        (
            r"пункт\w* пропуска|погранпереход\w*|пограничн\w+ переход\w*|автопереход\w*|"
            r"открытия перехода|мапп|таможенн\w+ пост\w*|өткізу пункт\w*|шекара бекет\w*|өткел\w*|"
            r"checkpoint\w*|border crossing\w*|border point\w*"
        ),
    ),
    (
        "safety",
        (
            r"пожар\w*|лесопожарн\w*|спасател\w*|чрезвычайн\w+ ситуац\w*|паводк\w*|"
            r"мчс|безопасност\w*|"
            r"парашютист\w*|төтенше жағдай\w*|өрт\w*|emergenc\w*|wildfire\w*|firefight\w*|rescue\w*"
        ),
    ),
    (
        "health",
        (
            r"здравоохранен\w*|медицин\w*|больниц\w*|врач\w*|реабилитац\w*|клиник\w*|лекарств\w*|"
            r"денсаулық\w*|аурухана\w*|емхана\w*|дәрігер\w*|surgeon\w*|doctor\w*|health\w*|hospital\w*|medic\w*|clinic\w*"
        ),
    ),
    (
        "youth",
        r"молод[её]ж\w*|школьник\w*|летни\w+ смен\w*|волонт[её]р\w*|жастар\w*|youth|volunteer\w*",
    ),
    (
        "education",
        (
            r"образован\w*|университет\w*|вуз\w*|студент\w*|школ[аыуе]\w*|кампус\w*|обучен\w*|"
            r"подготовк\w+ (?:кадр|специалист|инженер)\w*|педагог\w*|колледж\w*|"
            r"филиал\w* вуз\w*|білім\w*|университет\w*|"
            r"студент\w*|мектеп\w*|мұғалім\w*|балабақша\w*|колледж\w*|educat\w*|universit\w*|"
            r"student\w*|school\w*|campus|teacher\w*|college\w*|scholarship\w*|kindergarten\w*"
        ),
    ),
    ("science", r"научн\w+ (?:исслед|проект|центр)\w*|исследован\w*|ғылым\w*|research\w*|scien\w*"),
    (
        "tourism",
        (
            r"турист\w*|туризм\w*|визит-центр\w*|гостиниц\w*|отел\w*|курорт\w*|усадьб\w*|саяхат\w*|"
            r"қонақүй\w*|шипажай\w*|touris\w*|hotel\w*|resort\w*|guides"
        ),
    ),
    (
        "culture",
        (
            r"культур\w*|фестивал\w*|выставк\w* (?:картин|музе)\w*|музе\w*|театр\w*|концерт\w*|"
            r"дни (?:москв|культур)\w*|павильон\w*|библиотек\w*|мәдениет\w*|театр\w*|cultur\w*|"
            r"festival\w*|museum\w*|theat\w*|days of"
        ),
    ),
    (
        "sport",
        r"спорт\w*|турнир\w*|соревнован\w*|чемпионат\w*|спартакиад\w*|sport\w*|tournament\w*",
    ),
    (
        "transport",
        (
            r"автобус\w*|авиа\w*|рейс\w*|дорог\w*|автодорог\w*|мост\w*|"
            r"железнодорожн\w*|поезд\w*|порт\w*|"
            r"паром\w*|причал\w*|дноуглублен\w*|терминал\w*|логист\w*|транспорт\w*|перевоз\w*|"
            r"сух\w+ порт\w*|аэропорт\w*|трасс\w*|метро\w*|вагон\w*|перел[её]т\w*|"
            r"коридор\w*|жол(?!\s+карта)\w*|ұшақ\w*|пойыз\w*|"
            r"әуе\w*|көпір\w*|көлік\w*|bus\b|buses|flight\w*|road(?!\s*map)|roads|bridge\w*|"
            r"railway\w*|trains\b|(?<=\w )(?<!to )(?<!will )(?<!and )train\b|"
            r"ferry|ferries|port\b|ports|airport\w*|transport\w*|logistic\w*|terminal\w*|corridor\w*"
        ),
    ),
    (
        "energy",
        (
            r"энерг\w*|электро\w*|газопровод\w*|нефтепровод\w*|газификац\w*|котл\w*|"
            r"станци\w* солнечн\w*|"
            r"газ қ\w*|электр\w*|жылу\w*|жел станция\w*|"
            r"energy|power|gas pipeline|boiler\w*|electric\w*"
        ),
    ),
    (
        "environment",
        (
            r"эколог\w*|водн\w+ ресурс\w*|рек[аиуе]\b|очистк\w*|лес[аоу]\w*|барс\w*|озер\w*|"
            r"«чистая селенга»|селенг\w*|өзен\w*|су ресурс\w*|тазарт\w*|"
            r"environment\w*|river\w*|ecolog\w*|water"
        ),
    ),
    (
        "agriculture",
        (
            r"сельск\w+ хозяйств\w*|сельхоз\w*|сельскохоз\w*|пчел\w*|апк|агро\w*|"
            r"зерн\w*|мяс[оа]\w*|теплиц\w*|тепличн\w*|"
            r"молочн\w*|мук[аиу]\b|мукомольн\w*|животновод\w*|рыб\w*|аквакультур\w*|"
            r"скот\w*|семен\w*|"
            r"ауыл шаруашылы\w*|астық\w*|бидай\w*|ет өнім\w*|мал\b|agricultur\w*|agro\w*|grain\w*|"
            r"жылыжай\w*|егін\w*|егіс\w*|көкөніс\w*|сүт\w*|балық\w*|құс фабрика\w*|"
            r"dairy|flour|meat|rice|farm\w*|livestock|fish\w*|tea\b|crops?\b|wheat|cattle|poultry|"
            r"growers|greenhouse\w*|vegetable\w*|fruits?\b|irrigat\w*"
        ),
    ),
    (
        "industry",
        (
            r"завод\w*|промышлен\w*|производств\w*|предприят\w*|судостро\w*|земснаряд\w*|буксир\w*|"
            r"сборк\w*|сборочн\w*|верф\w*|цех\w*|льнозавод\w*|машиностро\w*|зауыт\w*|өнеркәсіп\w*|"
            r"өндіріс\w*|plants?\b|factor\w*|industr\w*|manufactur\w*|shipbuild\w*|assembl\w*"
        ),
    ),
    (
        "digital",
        (
            r"цифров\w*|портал\w*|информационн\w+ (?:систем|технолог)\w*|it-\w*|"
            r"цифрлық\w*|digital\w*|"
            r"software|portal\w*"
        ),
    ),
    ("migration", r"миграц\w*|трудов\w+ ресурс\w*|занятост\w*|еңбек\w*|migra\w*|labou?r\w*"),
    (
        "trade",
        (
            r"торгов\w*|поставк\w*|экспорт\w*|товар\w*|магазин\w*|ярмарк\w*|"
            r"бизнес-мисси\w*|склад\w*|"
            r"поставлять|сауда\w*|тауар\w*|экспорт\w*|trade|trading|export\w*|suppl\w*|goods|"
            r"business people|fairs?\b"
        ),
    ),
    (
        "investment",
        (
            r"инвест\w*|предпринимат\w*|бизнес\w*|кластер\w*|технопарк\w*|кәсіпкер\w*|invest\w*|"
            r"business\w*|entrepreneur\w*|cluster\w*"
        ),
    ),
)
_PATTERNS = tuple(
    (sector, re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE)) for sector, words in _WORDS
)


def sector(text: str) -> str:
    """Return the sector code of a promise; ``government`` where its words tell no other.

    What is spoken of most wins, and of equals the one that is more special.
    """
    best, most = "government", 0
    for code, pattern in _PATTERNS:
        count = len(pattern.findall(text))
        if count > most:
            best, most = code, count
    return best
