"""Where a Russian sentence says that a thing stands, and what says nothing of the kind."""

from __future__ import annotations

import pytest

from coopplan.extract.learned import weighing
from coopplan.extract.learned.status_traits import Stated
from coopplan.extract.learned.tokens import tokens
from coopplan.extract.learned.weights import STATUSES, learned
from coopplan.extract.press_release import extract
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import cues
from coopplan.model.text import Lang

HEAD = "Омская и Павлодарская области подписали план сотрудничества на 2025–2027 годы.\n\n"


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Открыт прямой автобусный маршрут Омск – Павлодар.", "done"),
        ("Омск готов построить в Актобе общий склад.", "proposed"),
        ("На встрече шла речь о ремонте моста через Ишим.", "proposed"),
        ("Сейчас решается вопрос о поставке в Омск трёх автобусов.", "proposed"),
        ("Мост через Ишим сдан в эксплуатацию.", "done"),
        ("Дни культуры Актобе прошли в Омске.", "done"),
        ("Ярмарку в Уральске провели в мае вместе с Саратовской областью.", "done"),
        ("В рамках плана отремонтировано 12 километров дороги до границы.", "done"),
        ("Создана рабочая группа по приграничной торговле.", "done"),
        ("Работы на мосту через Урал возобновлены.", "in_progress"),
        ("Готовность склада составляет 80 процентов.", "in_progress"),
        ("Терминал готов на 60 %.", "in_progress"),
        ("Стороны приступили к проектированию второй полосы.", "in_progress"),
        ("Идёт согласование проекта причала.", "in_progress"),
        ("Согласовывается увеличение числа рейсов в Омск.", "in_progress"),
        ("Сроки ввода пункта пропуска «Озинки» сдвинуты на 2027 год.", "planned"),
        ("Подписан контракт на поставку сорока троллейбусов.", "planned"),
        ("До конца года запустят ночной поезд Самара – Актобе.", "planned"),
        ("В ближайшее время начнётся ремонт моста.", "planned"),
        ("Открытие пункта пропуска ожидается в 2026 году.", "planned"),
        ("Уже в мае откроем общий склад зерна.", "planned"),
        ("Решено провести осенью общий турнир по борьбе.", "planned"),
        ("Особое внимание уделили созданию завода по переработке льна.", "proposed"),
        ("Компания заинтересована в строительстве теплиц в области.", "proposed"),
        ("Сейчас на площадке идут земляные работы.", "in_progress"),
        ("Области переданы два автобуса.", "done"),
        ("Фермеры высадили сад на границе.", "done"),
        ("Строители ремонтируют мост через Ишим.", "in_progress"),
        ("В Омске может быть создан торговый дом Актобе.", "proposed"),
        ("Аким выступил с предложением построить общий склад.", "proposed"),
        ("Поставлена задача построить общий склад.", "planned"),
        ("Открытие причала назначено на май.", "planned"),
        ("Акимат обеспечит склад охраной и дорогой.", "planned"),
        ("Приняты решения по закупке двух автобусов.", "planned"),
        ("Уже есть договорённость о проведении Дней Омска.", "planned"),
        ("Осенью рассчитываем провести турнир по борьбе.", "planned"),
        ("Первая задача — подготовиться к отопительному сезону.", "planned"),
        ("Следующий этап — реконструкция двух школ.", "planned"),
        ("Одним из главных проектов стала реконструкция моста через Иртыш.", "planned"),
        ("Россия построит в Павлодаре три ТЭЦ.", "planned"),
        ("Область передала району три школьных автобуса.", "done"),
        ("Будет продолжено строительство дороги к границе.", "in_progress"),
        ("На границе завершается создание общего склада.", "in_progress"),
        ("Акима пригласили на выставку «Агро-Омск».", "proposed"),
        ("Мы хотим договориться о поставках муки в Омск.", "proposed"),
        ("Делегация обсудила поставки муки в Омск.", "proposed"),
        ("Вопрос о создании торгового дома пока изучается.", "proposed"),
        ("Планы по открытию консульства обсуждались на встрече.", "proposed"),
        ("Область заинтересована в закупке тепличных томатов.", "proposed"),
        ("Предложено создать совместный туристический маршрут.", "proposed"),
        ("Стороны прорабатывают запуск авиарейса.", "proposed"),
        ("Планируется рассмотреть вопрос о строительстве причала.", "proposed"),
        ("Проект сухого порта отложен до 2028 года.", "planned"),
        ("Поставки зерна приостановлены до весны.", "suspended"),
        ("Рейс Астрахань – Актау отменён.", "cancelled"),
        ("Финансирование моста прекращено.", "cancelled"),
        ("Общий склад зерна в Омске построен не будет.", "cancelled"),
        ("Соглашение открывает стажировки в Омске для врачей.", "planned"),
        ("По договору области реализуют общий проект двух театров.", "planned"),
        ("Губернатор рассчитывает, что аким построит причал на Ишиме.", "proposed"),
        ("Акиматы изучат опыт Омска в ремонте дорог.", "planned"),
        ("Узбекская сторона уже восстанавливает мост через Ишим.", "in_progress"),
    ],
)
def test_where_a_thing_stands(sentence: str, status: str) -> None:
    assert [one.status.value for one in extract(HEAD + sentence).measures] == [status]


@pytest.mark.parametrize(
    "sentence",
    [
        "Соглашение будет действовать пять лет.",
        "Регионы намерены укреплять дружбу.",
        "Стороны договорились развивать сотрудничество в сфере торговли.",
        "Губернатор поблагодарил акима за приём.",
        "Товарооборот вырос на 15 %.",
        "Протяжённость маршрута составит 17 километров.",
        "Делегация планирует посетить завод и побывать в музее.",
        "Губернатор пригласил акима посетить область.",
        "Мост обеспечит рост доверия.",
        "Мы знаем, что на юге внедряются новые сорта пшеницы.",
        "Омск посетила делегация, которая передала поздравление акима.",
        "Подписание состоялось в ходе Дней Омска.",
        "Подписание документа откроет новые возможности для бизнеса.",
        "Договор о дружбе продлят на пять лет.",
        "Между областями успешно развивается торговля зерном.",
        "Соглашение об общей границе только сплотит два народа.",
        "Направления, по которым будет идти работа, определяются позднее.",
        "Власти намерены расширить и создать новые сферы интереса.",
        "Документ охватывает торговлю, культуру и спорт.",
        "Обсудили ход реализации крупных совместных проектов.",
        "Особое внимание будет уделено молодёжи.",
        "Стороны обменялись мнениями и обсудили перспективы взаимодействия.",
    ],
)
def test_what_can_not_be_pointed_at_later_is_no_measure(sentence: str) -> None:
    assert extract(HEAD + sentence).measures == ()


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("В мэрии будет учреждена должность архивиста.", ["planned", "planned"]),
        ("Документ даёт музеям возможность показать общую выставку.", ["planned"]),
        ("Согласован и утверждён проект причала.", ["done"]),
        ("Область завершила с соседями обмен списками гидов.", ["done"]),
        ("Принимаются меры, чтобы врачи жили в Омске.", ["in_progress"]),
    ],
)
def test_what_the_words_of_a_sentence_tell(sentence: str, told: list[str]) -> None:
    found = cues(Span(0, len(sentence), sentence), Lang.RU)
    assert [one.status.value for one in found] == told


@pytest.mark.parametrize("among", ["среди них", "в их числе", "в числе которых"])
def test_what_is_among_the_things_talked_of_is_proposed(among: str) -> None:
    draft = extract(HEAD + f"Акимы обсудили новые проекты, {among} — ремонт моста через Ишим.")
    assert [one.status.value for one in draft.measures] == ["proposed"]


def test_each_deed_of_a_list_is_a_measure() -> None:
    draft = extract(
        HEAD + "Стороны договорились построить общий склад, запустить автобус до Омска, развивать "
        "дружеские связи и провести фестиваль «Степь». Документ предусматривает изучение спроса на "
        "рейсы, создание торгового дома и ремонт дороги."
    )
    assert [(one.quote, one.status.value) for one in draft.measures] == [
        ("Стороны договорились построить общий склад", "planned"),
        ("запустить автобус до Омска", "planned"),
        ("провести фестиваль «Степь»", "planned"),
        ("предусматривает изучение спроса на рейсы", "proposed"),
        ("создание торгового дома", "planned"),
        ("ремонт дороги", "planned"),
    ]


@pytest.mark.parametrize(
    ("sentence", "status", "title"),
    [
        ("Между Омском и Павлодаром открыто движение поездов.", "done", "Движение поездов"),
        (
            "На границе областей открыто движение по обновлённой дороге Омск — Черлак.",
            "done",
            "Движение по обновлённой дороге Омск — Черлак",
        ),
        ("Новое производство кабеля открыто в Омске.", "done", "Новое производство кабеля"),
    ],
)
def test_what_is_opened_is_no_adverb(sentence: str, status: str, title: str) -> None:
    found = extract(HEAD + sentence).measures
    assert [(one.status.value, one.title) for one in found] == [(status, title)]


@pytest.mark.parametrize(
    "text",
    [
        "Стороны открыто обсудили движение поездов",
        "Министр открыто сказал о трудностях",
        "Движение открыто критиковали",
        "Они говорят открыто",
    ],
)
def test_who_speaks_openly_has_opened_nothing(text: str) -> None:
    assert "done" not in [one.status.value for one in cues(Span(0, len(text), text), Lang.RU)]


@pytest.mark.parametrize(
    ("sentence", "quote", "status"),
    [
        (
            "Строительство причала в Черлаке приостановлено из-за долгов, добавил губернатор.",
            "Строительство причала",
            "suspended",
        ),
        (
            "Дорога Омск — Черлак построена, а строительство моста временно остановлено.",
            "строительство моста",
            "suspended",
        ),
    ],
)
def test_the_predicate_right_behind_a_measure_tells_how_far_it_is(
    sentence: str, quote: str, status: str
) -> None:
    found = [one for one in extract(HEAD + sentence).measures if quote in one.quote]
    assert [one.status.value for one in found] == [status]


def test_a_stretch_cut_before_its_predicate_has_the_status_of_that() -> None:
    text = "Строительство причала приостановлено из-за отсутствия подрядчика."
    stated = Stated(Span(0, len(text), text), tokens(Span(0, len(text), text), Lang.RU), [])
    end = len("Строительство причала")
    told = weighing.cue(stated, (0, end), [], Lang.RU, learned(Lang.RU, STATUSES))
    assert told.status.value == "suspended"
    assert told.end <= end


def test_a_clause_set_against_the_one_before_has_its_own_predicate() -> None:
    text = "Дорога построена, а строительство моста остановлено."
    stated = Stated(Span(0, len(text), text), tokens(Span(0, len(text), text), Lang.RU), [])
    start = text.index("строительство")
    stretch = start, start + len("строительство моста")
    told = weighing.cue(stated, stretch, [], Lang.RU, learned(Lang.RU, STATUSES))
    assert told.status.value == "suspended"
