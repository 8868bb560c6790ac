"""Titles as a plan's row: no verb of planning before them, the head noun in the nominative."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.extract.titles import called
from coopplan.model.text import Lang


@pytest.mark.parametrize(
    ("words", "title"),
    [
        # a verb of planning falls away with its subject or its time
        ("предусматривает строительство моста через Туру", "Строительство моста через Туру"),
        ("предусмотрена закупка автобусов", "Закупка автобусов"),
        ("намерены сдать дом в срок", "Сдать дом в срок"),
        ("В 2027 году планируется открыть музей", "Открыть музей"),
        ("уральские заводы готовы поставлять соседям краны", "Поставлять соседям краны"),
        ("Тура и Ишим планируют построить причал", "Построить причал"),
        ("планируют совместно проводить смотры", "Совместно проводить смотры"),
        ("обещают запустить завод", "Запустить завод"),
        ("города станут обмениваться опытом", "Обмениваться опытом"),
        ("на севере рассчитывают запустить новый цех", "Запустить новый цех"),
        # a noun comes to the nominative with all that agrees with it
        ("строительстве железной дороги", "Строительство железной дороги"),
        ("комплексном развитии участка", "Комплексное развитие участка"),
        ("компьютерную технику для школ", "Компьютерная техника для школ"),
        ("капитального ремонта школ", "Капитальный ремонт школ"),
        ("новым дорогам", "Новые дороги"),
        (
            "строительстве моста, который свяжет берега",
            "Строительство моста, который свяжет берега",
        ),
        ("в увеличении объёмов перевозок", "Увеличение объёмов перевозок"),
        ("по созданию центра", "Создание центра"),
        # what is joined to it, too
        ("созданию и развитию центра", "Создание и развитие центра"),
        ("строительства дороги и ремонта моста", "Строительство дороги и ремонт моста"),
        ("создания в области нового завода", "Создание в области нового завода"),
        ("развития туризма и культуры", "Развитие туризма и культуры"),
        ("развитии туризма в Туре и Ишиме", "Развитие туризма в Туре и Ишиме"),
        (
            "Соглашение предусматривает реконструкцию дороги и закупку машин",
            "Реконструкция дороги и закупка машин",
        ),
    ],
)
def test_russian_row(words: str, title: str) -> None:
    assert called(words, Lang.RU) == title


@pytest.mark.parametrize(
    "words",
    [
        "Не планируют открывать музей",
        "Решили не строить завод",
        "В 2027 году не планируется открыть музей",
        "Ремонт дороги собираются провести в мае",
        "Дороги планируют отремонтировать в мае",
        "Ярмарку планируют провести осенью",
        "Мероприятия планируется провести в мае",
        "Планируется, что мост откроют",
        "Не предусматривает строительство моста",
        "Будет построен мост",
        "Туре открыли детские площадки",
        "Обменом опытом и технологиями",
        "Моста и дороги",
        "Новые автобусы",
        "Двух новых школ",
        "Строительство которых начато",
        "Выпускающего корма завода и цеха",
        "Около тысячи рублей намерена выделить Тура",
        "Практику смогут пройти врачи",
        "До 200 человек планируется довести число мест",
        "Катера будут ходить два раза в неделю",
        "Могут появиться новые цехи",
        "Может построить компания",
        "Стажировки врачей",
        "Реконструкции, ремонта и содержания моста",
    ],
)
def test_what_russian_grammar_leaves_open_stays(words: str) -> None:
    assert called(words[:1].lower() + words[1:], Lang.RU) == words


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("жаңа мектеп салуды көздейді", "Жаңа мектеп салу"),
        ("мектеп салу жоспарланып отыр", "Мектеп салу"),
        ("жол желісін кеңейтуге келісті", "Жол желісін кеңейту"),
        ("цех ашуды", "Цех ашу"),
        ("тараптар мектеп салуға ниетті", "Мектеп салу"),
        ("жұмысқа халық алынуы керек", "Жұмысқа халық алынуы керек"),
        ("мектеп салуды жоспарламайды", "Мектеп салуды жоспарламайды"),
        ("мектеп салынуда", "Мектеп салынуда"),
        ("мектеп салынды", "Мектеп салынды"),
        ("биік тауды", "Биік тауды"),
        ("ашуды көздейді", "Ашуды көздейді"),
        ("мектеп салуы", "Мектеп салуы"),
    ],
)
def test_kazakh_row(words: str, title: str) -> None:
    assert called(words, Lang.KK) == title


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("the sides plan to open a trade house", "Open a trade house"),
        ("will also put up a mill", "Put up a mill"),
        ("the partners will jointly run courses", "Jointly run courses"),
        ("to pair the two ports", "Pair the two ports"),
        ("the plan foresees construction of a bridge", "Construction of a bridge"),
        ("provides for exchange of students", "Exchange of students"),
        ("will be built in May", "Will be built in May"),
        ("Orwin agreed not to build", "Orwin agreed not to build"),
        ("it stressed that the city plans to build", "It stressed that the city plans to build"),
        ("foresees that mills open", "Foresees that mills open"),
        ("the town does not plan to build a mill", "The town does not plan to build a mill"),
    ],
)
def test_english_row(words: str, title: str) -> None:
    assert called(words, Lang.EN) == title


def test_the_quote_is_as_the_text_has_it() -> None:
    text = (
        "Омская и Павлодарская области подписали соглашение.\n\n"
        "Стороны договорились открыть автобусный маршрут.\n"
    )
    (one,) = extract(text).measures
    assert one.title == "Открыть автобусный маршрут"
    assert one.quote == "Стороны договорились открыть автобусный маршрут"
