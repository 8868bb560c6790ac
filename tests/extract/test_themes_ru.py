"""What a Russian deed is done to: a thing makes it a measure, a relation or a figure does not.

The wordings are invented. A quote is right when it and the deed share half of the longer one.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.clean import article
from tests.extract.deeds_ru import assert_near, quoted


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Будут созданы удобные условия для проезда.", id="a condition"),
        pytest.param("Товарооборот двух регионов может достичь 40 млн рублей.", id="a figure"),
        pytest.param(
            "Иван Петров предложил акиму широкий спектр товаров и услуг.", id="a range of goods"
        ),
        pytest.param(
            "Сотрудничество будет развивать торговые сети области.", id="what relations do"
        ),
        pytest.param("Сегодня делегация продолжает работу в Экибастузе.", id="visitors at work"),
        pytest.param(
            "Совместная работа успешно идёт в полях и на фермах.", id="work that goes on by itself"
        ),
        pytest.param("Рассказ о поездке появился на странице акима.", id="a story"),
        pytest.param(
            "Речь шла о развитии металлургии, туризма, модернизации сельского хозяйства.",
            id="soft deeds on fields",
        ),
        pytest.param(
            "Аким уделил внимание вопросам развития мелиорации.", id="attention to a field"
        ),
        pytest.param("Рабочий визит был организован для обмена опытом.", id="a visit"),
        pytest.param(
            "Документ будет способствовать укреплению связей, а также запуску новых линий.",
            id="a list of effects",
        ),
        pytest.param("Ярмарка будет посвящена юбилею столицы.", id="what a thing is for"),
        pytest.param("Гости привезли в подарок мёд и шерсть.", id="a gift"),
        pytest.param("Это позволило бы нам расширить выпуск муки.", id="what would follow"),
        pytest.param("Подписи под бумагами должны поставить главы регионов.", id="signatures"),
        pytest.param("Диалог ведётся о культуре и спорте.", id="talk of fields"),
        pytest.param("Область готовится к переговорам с главами городов.", id="talks to come"),
        pytest.param(
            "В Омске и Таре ожидаются встречи с деловыми кругами ради выпуска муки.",
            id="meetings to come",
        ),
        pytest.param("Иван Петров примет участие в открытии выставки.", id="a guest of an opening"),
        pytest.param(
            "Дружба важна в преддверии форума, который планируется в Москве в октябре.",
            id="what is told of the occasion",
        ),
        pytest.param(
            "Мэры договорились о взаимных для городов культурных контактах.",
            id="the noun that a preposition governs",
        ),
        pytest.param("Омская область экспортирует муку, масло и станки.", id="trade"),
        pytest.param("Стороны обсудили дела, передаёт телеканал «Восток».", id="who tells it"),
        pytest.param(
            "Регион раньше собирался возводить фермы по чужим чертежам.", id="what was intended"
        ),
        pytest.param(
            "Планируется отправка высоких делегаций в Тару и Калачинск.", id="delegations sent"
        ),
        pytest.param("Стороны планируют создавать совместные проекты.", id="projects at all"),
        pytest.param(
            "Надеемся, что это увеличит выпуск муки и станков.", id="hopes that something follows"
        ),
        pytest.param("Вскоре появятся контракты с заводом в Таре.", id="papers that appear"),
        pytest.param("Идея соглашения возникла год назад.", id="whose idea it was"),
        pytest.param("Центр ведёт активную работу с жителями и школьниками.", id="work led"),
        pytest.param(
            "Россия намерена оказывать поддержку области в сфере безопасности.",
            id="help in a field",
        ),
    ],
)
def test_a_theme_that_is_no_thing_leaves_no_measure(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        pytest.param(
            "Прорабатывается вопрос о закупке трёхсот автобусов.",
            [("proposed", "Прорабатывается вопрос о закупке трёхсот автобусов")],
            id="a deed behind the question",
        ),
        pytest.param(
            "Аким передал школе десять станков.",
            [("done", "Аким передал школе десять станков")],
            id="for whom is no theme",
        ),
        pytest.param(
            "Диалог ведётся о сборке автобусов в Экибастузе.",
            [("proposed", "Диалог ведётся о сборке автобусов в Экибастузе")],
            id="talk of a deed",
        ),
        pytest.param(
            "Речь, в частности, шла о поставках в Омск запчастей для тракторов.",
            [("proposed", "Речь, в частности, шла о поставках в Омск запчастей для тракторов")],
            id="words aside part the cue",
        ),
        pytest.param(
            "Стороны подумают о запуске приграничного рынка.",
            [("proposed", "Стороны подумают о запуске приграничного рынка")],
            id="what they will think of",
        ),
        pytest.param(
            "Рейсы, возможно, будут запущены весной.",
            [("proposed", "Рейсы, возможно, будут запущены весной")],
            id="perhaps",
        ),
        pytest.param(
            "Меморандум об обмене врачами между больницами уже заключён.",
            [("done", "Меморандум об обмене врачами между больницами уже заключён")],
            id="a paper signed already",
        ),
        pytest.param(
            "Подписаны контракт на поставку станков, договор о строительстве птицефабрики и "
            "соглашение о выпуске мебели.",
            [
                ("planned", "контракт на поставку станков"),
                ("planned", "договор о строительстве птицефабрики"),
                ("planned", "соглашение о выпуске мебели"),
            ],
            id="several papers",
        ),
        pytest.param(
            "Иван Петров позвал делегацию Павлодарской области приехать в Тару.",
            [("proposed", "Иван Петров позвал делегацию Павлодарской области приехать в Тару")],
            id="an invitation to come",
        ),
        pytest.param(
            "В Омске пройдёт «Неделя Павлодара», а в Павлодаре - «Неделя Омска».",
            [
                ("planned", "В Омске пройдёт «Неделя Павлодара»"),
                ("planned", "в Павлодаре - «Неделя Омска»"),
            ],
            id="a verb left out",
        ),
        pytest.param(
            "Предусмотрена разработка программы стажировок. Обмен врачами между больницами.",
            [
                ("planned", "Предусмотрена разработка программы стажировок"),
                ("planned", "Обмен врачами между больницами"),
            ],
            id="one more item in a sentence of its own",
        ),
        pytest.param(
            "Будут проведены работы по переселению двух школ, открытию филиала вуза в Таре и "
            "строительству общежитий.",
            [
                ("planned", "Будут проведены работы по переселению двух школ"),
                ("planned", "открытию филиала вуза в Таре"),
                ("planned", "строительству общежитий"),
            ],
            id="works of several sorts",
        ),
        pytest.param(
            "«Всё исполняется: 20 автобусов работает в районах области, 30 машин трудится в "
            "карьерах», – сказал аким.",
            [
                ("done", "20 автобусов работает в районах области"),
                ("done", "30 машин трудится в карьерах"),
            ],
            id="statements within speech",
        ),
        pytest.param(
            "Соглашение о дружбе подписано, следом составим график перевозок зерна.",
            [("planned", "следом составим график перевозок зерна")],
            id="the signing before it is no part of the deed",
        ),
        pytest.param(
            "Дорожная карта по садам и паркам будет разработана вузами.",
            [("planned", "Дорожная карта по садам и паркам будет разработана вузами")],
            id="a paper still to be written",
        ),
        pytest.param(
            "Подписано соглашение о совместной работе, в том числе о создании маршрута «Камень».",
            [("planned", "в том числе о создании маршрута «Камень»")],
            id="what a paper is about among other things",
        ),
        pytest.param(
            "Обсуждались общие проекты, среди которых создание сборочного цеха в Таре, а также "
            "организация выпуска семян.",
            [
                ("proposed", "создание сборочного цеха в Таре"),
                ("proposed", "организация выпуска семян"),
            ],
            id="projects among which there are deeds",
        ),
        pytest.param(
            "Стороны договорились оказать помощь районной больнице.",
            [("planned", "Стороны договорились оказать помощь районной больнице")],
            id="help for a body",
        ),
        pytest.param(
            "Регионы будут обмениваться опытом между музеями и школами искусств.",
            [("planned", "Регионы будут обмениваться опытом между музеями и школами искусств")],
            id="experience that is exchanged",
        ),
        pytest.param(
            "Аким предложил продолжить раскопки курганов и отметил собрание омского музея, которое "
            "пополняют уже много лет подряд его сотрудники.",
            [("proposed", "предложил продолжить раскопки курганов")],
            id="what whoever proposed it said besides",
        ),
        pytest.param(
            "Переговоры с мэром города:\n✔️Ускорить строительство двух школ;\n"
            "✔️Восстановить прямой рейс между городами;",
            [
                ("proposed", "Ускорить строительство двух школ"),
                ("proposed", "Восстановить прямой рейс между городами"),
            ],
            id="a list of what was talked of",
        ),
        pytest.param(
            "Стороны направят усилия на восстановление двух мостов.",
            [("planned", "Стороны направят усилия на восстановление двух мостов")],
            id="efforts on a thing",
        ),
        pytest.param(
            "Предусмотрены ярмарки в Омске, а именно, продажа павлодарских овощей жителям.",
            [
                ("planned", "Предусмотрены ярмарки в Омске"),
                ("planned", "продажа павлодарских овощей жителям"),
            ],
            id="words that only join two deeds",
        ),
        pytest.param(
            "В Таре будет открыта школа, об этом сообщил глава комитета.",
            [("planned", "В Таре будет открыта школа")],
            id="who told it is no part of the quote",
        ),
        pytest.param(
            "На встрече затрагивался вопрос создания парков и сборки станков.",
            [("proposed", "затрагивался вопрос создания парков"), ("proposed", "сборки станков")],
            id="a question touched upon",
        ),
        pytest.param(
            "Область готова оказать содействие осуществлению переселения двух школ.",
            [("proposed", "Область готова оказать содействие осуществлению переселения двух школ")],
            id="help with a deed",
        ),
        pytest.param(
            "Область намерена наладить взаимодействие с центром «Школа педагога».",
            [("planned", "намерена наладить взаимодействие с центром «Школа педагога»")],
            id="a relation to a body told by name",
        ),
    ],
)
def test_a_deed_on_a_thing_is_a_measure(text: str, deeds: list[tuple[str, str]]) -> None:
    assert_near(text, deeds)


def test_a_link_within_an_article_does_not_end_it() -> None:
    found = article(
        "Мэры двух городов вчера подписали в Омске соглашение о сотрудничестве.\n"
        "Читайте также: В Таре после ремонта открыли мост и две дороги\n"
        "В Тюмени к осени будущего года построят ещё одну школу на окраине\n"
        "Стороны договорились построить в Омске торговый дом и открыть рейс.\n"
        "Читайте также\n"
        "В Туле вчера открыли новый музей пряника, сообщает мэрия города.\n"
    )
    assert [one.text.split()[0] for one in found.body] == ["Мэры", "Стороны"]
