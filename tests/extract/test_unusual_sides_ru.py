"""Russian sides off the beaten track: quarters of cities, two universities or ministries at once.

All texts are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract import sentences_told
from coopplan.extract.clean import article
from coopplan.extract.press_release import extract
from coopplan.extract.told import Told
from coopplan.model.codes import AgreementKind
from coopplan.model.text import Lang


def _read(text: str) -> list[Told]:
    return sentences_told.read(article(text), Lang.RU)


def _places(text: str) -> list[str]:
    return [one.name for each in _read(text) for one in each.places if not one.weak]


def _bodies(text: str) -> list[str]:
    return [one.name for each in _read(text) for one in each.organisations]


def _signed(text: str) -> set[tuple[str, str | None]]:
    return {(one.name, one.party) for one in extract(text, Lang.RU).signatories}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Гостей принял Центральный район Омска.", ["Центральный район Омска"]),
        (
            "Встреча прошла с Северным административным округом города Тулы.",
            ["Северный административный округ города Тулы"],
        ),
        ("Об этом говорили в Лужском округе.", ["Лужский округ"]),
        ("Полпред работает в Приволжском округе.", []),
        ("Гости прибыли из округа Кешлы города Омска.", ["Кешлы"]),
        ("Главой общины Дони-Врбас стал врач.", ["Дони-Врбас"]),
        ("Он встретился с главой общины Дони-Врбас Иреной Зорич.", ["Дони-Врбас"]),
        ("Он встретился с главой общины Дракчи Зоричем.", []),
        ("В районе Вокзала стоит сквер.", []),
        (
            "Чиновники из Синцзян-Уйгурского автономного района приехали.",
            ["Синьцзян-Уйгурский автономный район"],
        ),
        ("Встречу провели в городе Рош. Мэр Роша Петр Орлов был рад.", ["Рош", "Рош"]),
    ],
)  # fmt: skip
def test_parts_of_cities(text: str, names: list[str]) -> None:
    """A quarter, a district and a foreign part of a city are places by the words about them."""
    assert _places(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Меморандум заключили Тарский и Лугский аграрные университеты.",
            ["Тарский аграрный университет", "Лугский аграрный университет"],
        ),
        (
            "Тарский институт и Лугский университет. Ректоры Тарского и Лугского вузов там.",
            ["Тарский институт", "Лугский университет"] * 2,
        ),
        (
            "Это решили агентства по спорту Омской и Томской областей.",
            ["Агентство по спорту Омской области", "Агентство по спорту Томской области"],
        ),
        ("Договор с Университетом Арон подписали вчера.", ["Университет Арон"]),
        (
            "Это решили Тарская и Лугская школы.",
            ["Тарская школа", "Лугская школа"],
        ),
        (
            "Гостей ждут Лугская СОШ № 5 «Заря» и Тарская ЦРБ, а СОШ закрыта.",
            ["Лугская СОШ № 5 «Заря»", "Тарская ЦРБ"],
        ),
        (
            "Это Комитет Омской области по делам архивов.",
            ["Комитет Омской области по делам архивов"],
        ),
        (
            "План управления спорта Тарского облисполкома и управления спорта Омской области.",
            ["Управление спорта Тарского облисполкома", "Управление спорта Омской области"],
        ),
        ("Тарский аграрный институт ждёт гостей.", ["Тарский аграрный институт"]),
        ("Брянский парламент ждёт гостей.", []),
        ("Это начальник Лугской железной дороги Иван Громов.", ["Лугская железная дорога"]),
        ("Её подарил Мясокомбинат «Гном» из Омска.", ["Мясокомбинат «Гном»"]),
        ("Гостей ждёт Лугский Дом музыки.", ["Лугский Дом музыки"]),
        (
            "Его принял лугский Тарско-сербский фонд культуры и наследия.",
            ["Тарско-сербский фонд культуры и наследия"],
        ),
        (
            "Российский шахматный союз и Лугский клуб «Ладья» дружат.",
            ["Российский шахматный союз", "Лугский клуб «Ладья»"],
        ),
        (
            "С Федеральным государственным бюджетным учреждением науки Лугским институтом права.",
            ["Лугский институт права"],
        ),
        (
            "Документ скрепила средняя школа № 17 Лужского района Омска.",
            ["Средняя школа № 17 Лужского района Омска"],
        ),
        (
            "Ждёт гостей гимназия имени Ивана Дымова села Рогово.",
            ["Гимназия имени Ивана Дымова села Рогово"],
        ),
        ("Был там Хурал граждан Дар аймака и гости.", ["Хурал граждан Дар аймака"]),
        (
            "Минобразования и науки Омской области ждёт.",
            ["Минобразования и науки Омской области"],
        ),
        (
            "Лугская республиканская научная библиотека имени И. Дыма. Лугская научная библиотека.",
            ["Лугская республиканская научная библиотека имени И. Дыма"] * 2,
        ),
        (
            "Речь о создании Ассоциации колледжей России и Беларуси.",
            ["Ассоциация колледжей России"],
        ),
        (
            "Вчера, 5 мая Министерства спорта России и Беларуси договорились.",
            ["Министерство спорта России", "Министерство спорта Беларуси"],
        ),
        (
            "Гостей ждет Лугский институт имени Абу Насра ибн Рахима и парк.",
            ["Лугский институт имени Абу Насра ибн Рахима"],
        ),
        (
            "Гостей ждет Лугский театр имени народных артистов А. Б. Дымова и Вл. И. Рогова.",
            ["Лугский театр имени народных артистов А. Б. Дымова и Вл. И. Рогова"],
        ),
    ],
)  # fmt: skip
def test_whole_names(text: str, names: list[str]) -> None:
    """Bodies told at once are named one by one, and whom one is called after is told in full."""
    assert _bodies(text) == names


@pytest.mark.weighed
def test_city_of_a_part() -> None:
    """The city in which a part of it lies is no side beside the part."""
    text = (
        "У Лужска есть побратим\n\nОМСК, 3 июня. Новым побратимом сербского города Лужск стал "
        "Центральный район Омска. Соглашение подписали глава администрации района Иван Громов и "
        "мэр Лужска Петр Орлович. Церемония прошла в администрации Центрального района.\n"
    )
    assert set(extract(text, Lang.RU).parties) == {"Лужск", "Центральный район Омска"}


@pytest.mark.weighed
@pytest.mark.parametrize(
    "further",
    [
        "Ещё одно соглашение заключили Пенза и Псков. Под ним подписались Егор Роков и Лев Дымов.",
        "Аналогичный документ заключили Пенза и Псков; его подписали Егор Роков и Лев Дымов.",
    ],
)
def test_signers_of_a_further_paper(further: str) -> None:
    """Who signed a further paper did not sign the one that the text is about."""
    text = (
        "Омск и Тула заключили соглашение\n\nСоглашение о сотрудничестве между Омском и Тулой "
        f"подписали мэр Омска Иван Громов и мэр Тулы Пётр Орлов. {further}\n"
    )
    assert _signed(text) == {("Иван Громов", "Омск"), ("Пётр Орлов", "Тула")}


@pytest.mark.weighed
def test_he_and_another() -> None:
    """«Он и глава …» are two signers, the first one named by the sentence before."""
    text = (
        "Районы подружились\n\nГлава администрации Лужского района Иван Громов побывал в Омской "
        "области. Там он и глава администрации Тарского района Пётр Орлов подписали соглашение.\n"
    )
    assert _signed(text) == {("Иван Громов", "Лужский район"), ("Пётр Орлов", "Тарский район")}


def test_ministries_of_the_headline() -> None:
    """Ministers sign for the ministries that the headline names by their fields and places."""
    text = (
        "Министерство культуры Омской области и Министерство искусства Республики Коми подружатся"
        "\n\nСоглашение подписали министр культуры Омской области Иван Громов и министр искусства "
        "Республики Коми Анна Орлова.\n"
    )
    assert _signed(text) == {
        ("Иван Громов", "Министерство культуры Омской области"),
        ("Анна Орлова", "Министерство искусства Республики Коми"),
    }


@pytest.mark.weighed
def test_minister_of_the_region_told_before() -> None:
    """«Министр … края» signs for the ministry of the one such region, where ministries agreed."""
    text = (
        "Аграрные ведомства Алтайского края и Республики Коми заключили соглашение. Подписание "
        "прошло в Омске, рассказал министр сельского хозяйства края Иван Громов. Подпись под "
        "документом он поставил вместе с министром сельского хозяйства Республики Коми Львом "
        "Дымовым.\n"
    )
    assert _signed(text) == {
        ("Иван Громов", "Министерство сельского хозяйства Алтайского края"),
        ("Лев Дымов", "Министерство сельского хозяйства Республики Коми"),
    }


@pytest.mark.weighed
def test_heads_of_whom_one_is_named() -> None:
    """«Руководители А и Б подписали»: who heads A is a signer though the head of B has no name."""
    text = (
        "Омск и Тула — побратимы\n\nСоглашение руководители Омска и Тулы подписали на форуме. "
        "«Мы рады», — сказал мэр Омска Иван Громов, отметив, что мэр Тулы давно ждал этого.\n"
    )
    found = extract(text, Lang.RU)
    assert set(found.parties) == {"Омск", "Тула"}
    assert _signed(text) == {("Иван Громов", "Омск")}


@pytest.mark.weighed
def test_deputy_in_charge() -> None:
    """What a deputy is in charge of may stand behind the place that he is a deputy of."""
    text = (
        "Омск и Тула подружились\n\nСоглашение подписали заместитель главы администрации Омска по "
        "социальной и жилищной политике Иван Громов и префект Тулы Пётр Орлов.\n"
    )
    offices = {one.name: one.office for one in extract(text, Lang.RU).signatories}
    assert offices == {"Иван Громов": "заместитель главы администрации", "Пётр Орлов": "префект"}


def test_programme_that_is_a_body() -> None:
    """The Programme of the United Nations is a body and no paper."""
    text = (
        "Парки защитят барса\n\nМеморандум о защите барса подписан вчера парками двух стран, "
        "сообщает Программа развития ООН.\n"
    )
    assert extract(text, Lang.RU).kind is AgreementKind.MEMORANDUM


@pytest.mark.weighed
def test_venue_in_quotes_is_no_side() -> None:
    """A hall in quotation marks right before a body is no part of its name, and no side."""
    text = (
        "Области займутся спортом\n\nНа выставке в «Гранд Экспо» агентства по спорту Омской и "
        "Томской областей заключили соглашение о сотрудничестве.\n"
    )
    assert extract(text, Lang.RU).parties == (
        "Агентство по спорту Омской области",
        "Агентство по спорту Томской области",
    )


def test_heads_of_two_bodies() -> None:
    """Those whose heads signed together are the sides, whatever else the text names."""
    text = (
        "Вузы создадут центр\n\nГости побывали в Тарском аграрном университете и Лугском институте "
        "права. Ректоры Тарского и Сувинского вузов подписали соглашение о центре. Сувинский "
        "технический университет ждёт гостей.\n"
    )
    assert set(extract(text, Lang.RU).parties) == {
        "Тарский аграрный университет",
        "Сувинский технический университет",
    }


@pytest.mark.weighed
def test_by_name_and_patronymic() -> None:
    """Who is called by name and patronymic is the one of that given name, by her surname."""
    text = (
        "Библиотеки подружились\n\nОльга Рогович, директор Тарской детской библиотеки, приехала "
        "в Омск. Ольга Львовна подписала соглашение с Лугской научной библиотекой.\n"
    )
    assert _signed(text) == {("Ольга Рогович", "Тарская детская библиотека")}


def test_other_given_name_is_another() -> None:
    """Nobody takes the surname of one of another given name."""
    text = "Анна Рогович приехала. Ольга Львовна подписала соглашение с Омском."
    assert [one.name for each in _read(text) for one in each.people] == [
        "Анна Рогович",
        "Ольга Львовна",
    ]


def test_acting_by_letters() -> None:
    """«И.о.» before an office in capitals ends no sentence."""
    text = "Подписи поставили министр спорта Омской области Лев Дымов и и.о. Министра спорта Тывы."
    assert len(_read(text)) == 1


def test_bond_of_two_bodies() -> None:
    """Two bodies that have an understanding are the sides where nothing is signed."""
    text = (
        "Врачи едут в Тару\n\nТакова договорённость между Лугской городской больницей и "
        "Тарским медицинским институтом. В Таре рады гостям из Омска.\n"
    )
    assert set(extract(text, Lang.RU).parties) == {
        "Лугская городская больница",
        "Тарский медицинский институт",
    }


def test_plan_of_two_bodies() -> None:
    """Whose plan of joint work it is are its sides, as they are of an agreement."""
    text = (
        "План для двух управлений\n\nВ Лугском музее леса подписан план совместных мероприятий по "
        "сотрудничеству управления спорта Омской области и управления туризма Томской области.\n"
    )
    assert extract(text, Lang.RU).parties == (
        "Управление спорта Омской области",
        "Управление туризма Томской области",
    )
