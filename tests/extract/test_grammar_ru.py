"""Russian deeds that only their grammar tells, and sentences whose grammar leaves no deed.

The wordings are invented. A quote is right when it and the deed share half of the longer one.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang
from tests.extract.score import overlap

_HEAD = (
    "Омская область и Павлодарская область договорились\n\n"
    "Губернатор Омской области Иван Петров и аким Павлодарской области Марат Ахметов подписали "
    "план сотрудничества.\n"
)


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        pytest.param(
            "Рассчитываем в этом сезоне принять первый чартер из Самарканда.",
            [("planned", "в этом сезоне принять первый чартер из Самарканда")],
            id="the infinitive stands some words behind its promise",
        ),
        pytest.param(
            "Для пациентов из Карши выделят отдельные койки, а хирурги станут раз в полгода "
            "выезжать на операции.",
            [
                ("planned", "Для пациентов из Карши выделят отдельные койки"),
                ("planned", "хирурги станут раз в полгода выезжать на операции"),
            ],
            id="a future with an auxiliary",
        ),
        pytest.param(
            "Стороны договорились о наращивании поставок мяса и открытии торгового дома.",
            [
                ("planned", "договорились о наращивании поставок мяса"),
                ("planned", "открытии торгового дома"),
            ],
            id="any noun of a verb is a deed",
        ),
        pytest.param(
            "Документ закрепляет обязательства сторон по обмену данными о паводках.",
            [("planned", "закрепляет обязательства сторон по обмену данными о паводках")],
            id="what a paper holds, whatever the verb",
        ),
        pytest.param(
            "В документе отражены вопросы обмена информацией о пожарах и проведения учений.",
            [
                ("planned", "вопросы обмена информацией о пожарах"),
                ("planned", "проведения учений"),
            ],
            id="what stands in a paper",
        ),
        pytest.param(
            "Один из проектов — строительство завода керамики; инвестор вложит в него миллиард.",
            [
                ("planned", "Один из проектов — строительство завода керамики"),
                ("planned", "инвестор вложит в него миллиард"),
            ],
            id="a topic and its deed on the two sides of a dash",
        ),
        pytest.param(
            "Стороны учреждают фонд для молодых учёных, создают общий архив.",
            [
                ("planned", "учреждают фонд для молодых учёных"),
                ("planned", "создают общий архив"),
            ],
            id="the present of a document is a promise",
        ),
        pytest.param(
            "Школьники Омска уже репетируют спектакль с ровесниками из Экибастуза.",
            [("in_progress", "уже репетируют спектакль с ровесниками из Экибастуза")],
            id="what is done already is under way",
        ),
        pytest.param(
            "Между вузами проводят обмен студентами.",
            [("in_progress", "Между вузами проводят обмен студентами")],
            id="a present verb over a noun of a deed is under way",
        ),
        pytest.param(
            "Будет построен причал, расчищен канал в порту и выкуплена земля под склад.",
            [
                ("planned", "Будет построен причал"),
                ("planned", "расчищен канал в порту"),
                ("planned", "выкуплена земля под склад"),
            ],
            id="one auxiliary rules a row of participles",
        ),
        pytest.param(
            "Соглашение предполагает обмен опытом в сфере ремонта дорог, обучение мастеров и "
            "поставки битума.",
            [
                ("planned", "обмен опытом в сфере ремонта дорог"),
                ("planned", "обучение мастеров"),
                ("planned", "поставки битума"),
            ],
            id="fields end where a further deed begins",
        ),
        pytest.param(
            "Среди обсуждавшихся тем были ремонт моста через Иртыш, совместная охрана лесов от "
            "пожаров и поездки школьников.",
            [
                ("proposed", "ремонт моста через Иртыш"),
                ("proposed", "совместная охрана лесов от пожаров"),
                ("proposed", "поездки школьников"),
            ],
            id="nouns in one case are parted",
        ),
        pytest.param(
            "Документ касается реконструкции порта и дорог к нему.",
            [("planned", "касается реконструкции порта и дорог к нему")],
            id="nouns in the genitive belong to the deed before",
        ),
        pytest.param(
            "Нам бы хотелось привезти в Гродно спектакли омского театра.",
            [("proposed", "привезти в Гродно спектакли омского театра")],
            id="what is wished for, with its deed",
        ),
        pytest.param(
            "Если переговоры удадутся, в регионе появится сборочное производство.",
            [("planned", "в регионе появится сборочное производство")],
            id="a deed on a condition is quoted without it",
        ),
        pytest.param(
            "Хокимият взял на себя подготовку помещений для филиала.",
            [("planned", "взял на себя подготовку помещений для филиала")],
            id="what a side takes upon itself",
        ),
        pytest.param(
            "Сейчас учёные выводят новые сорта яблонь.",
            [("in_progress", "учёные выводят новые сорта яблонь")],
            id="a form of two tenses is read as the present",
        ),
        pytest.param(
            "Ответным шагом могло бы стать открытие в Якутске магазина мебели.",
            [("proposed", "могло бы стать открытие в Якутске магазина мебели")],
            id="a deed as the subject of becoming",
        ),
        pytest.param(
            "Дополнением служит ещё одно соглашение трёх сторон «Порт Аян» и двух краёв — оно "
            "предусматривает экспорт угля с месторождения.",
            [("planned", "оно предусматривает экспорт угля с месторождения")],
            id="what leads up to a pronoun behind a dash is no part of the deed",
        ),
    ],
)
def test_a_deed_is_known_by_its_grammar(text: str, deeds: list[tuple[str, str]]) -> None:
    whole = _HEAD + text
    found = extract(whole, lang=Lang.RU).measures
    assert [one.status.value for one in found] == [status for status, _ in deeds]
    for one, (_, quote) in zip(found, deeds, strict=True):
        start = whole.index(quote)
        assert overlap((one.start, one.end), (start, start + len(quote))) >= 0.5, one.quote


@pytest.mark.parametrize(
    "text",
    [
        "Какие именно цеха будут построены первыми, в сообщении не уточняется.",
        "Сможет ли порт нарастить поставки, покажет время.",
        "Ранее мы писали, что омские заводы строят цех в Павлодаре.",
        "Напомним, в этом порту стоит старый маяк.",
        "Двухдневный визит делегации завершился осмотром завода.",
        "Мероприятие организовано при поддержке завода «Иртыш».",
        "Стороны наметили пути решения вопросов железной дороги.",
        "Соглашение открывает новые горизонты для заводов двух берегов.",
        "В Горках более 180 лет готовят агрономов.",
        "Гости посмотрели, как устроены теплицы и как построен порт.",
        "Подпись поставит мэр, когда в городе будут отмечать юбилей завода.",
        "От начала века до наших дней — так назвали выставку завода.",
        "Работа запланирована по таким направлениям, как охрана лесов, сохранение памятников.",
        "Обсуждают на форуме: стоит ли ехать на завод.",
        "Подписание ожидается между заводом и портом.",
        "Стороны собираются подписать соглашение в порту Омска.",
        "Партнёры намерены оформить отношения с заводами Тывы.",
        "Мэр вручил директору завода памятные знаки.",
        "В программе второго дня — заседание комиссии порта.",
        "В карте — работа по ряду направлений: это аграрный сектор, транспорт, защита лесов порта.",
        "Форум в Омске собрал двести директоров заводов.",
        "Прежний план для заводов и порта выполнен.",
        "Детали намечено обсудить позже.",
    ],
)
def test_what_is_asked_seen_or_said_in_passing_is_no_measure(text: str) -> None:
    assert [one.quote for one in extract(_HEAD + text, lang=Lang.RU).measures] == []
