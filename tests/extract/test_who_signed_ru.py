"""Who signed, where, and whether at all, as Russian releases tell it in less usual ways.

All texts and all whom they name are invented; each way stands beside a near one that means another.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.draft import Draft, Told
from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind as Kind
from coopplan.model.text import Lang


def _read(text: str) -> Draft:
    return extract(text, lang=Lang.RU)


def _signers(text: str) -> list[tuple[str, str | None]]:
    return [(one.name, one.party) for one in _read(text).signatories]


_OMSK, _PAVLODAR = ("Олег Лыткин", "Омская область"), ("Марат Омаров", "Павлодарская область")
_TITLE = "Омская и Павлодарская области заключили меморандум\n\n"


@pytest.mark.parametrize(
    ("text", "signers"),
    [
        (
            f"{_TITLE}Документ приняли аким области Марат Омаров и губернатор Олег Лыткин.\n",
            [_PAVLODAR, _OMSK],
        ),
        (
            (
                "Дорожная карта Омской и Павлодарской областей\n\nВ Омск прибыл аким Павлодарской "
                "области Марат Омаров. Подписи под дорожной картой поставили он и губернатор "
                "Омской области Олег Лыткин.\n"
            ),
            [_OMSK, _PAVLODAR],
        ),
        (
            (
                "Олег Лыткин: «С соседями дружим»\n\nВместе с Маратом Омаровым, акимом "
                "Павлодарской области, подписали план мероприятий. Зерно даёт Омская область, — "
                "написал глава региона Олег Лыткин.\n"
            ),
            [_PAVLODAR, _OMSK],
        ),
        (
            (
                "Главы Омской и Павлодарской областей Олег Лыткин и Марат Омаров подписали "
                "коммюнике о дружбе двух регионов.\n"
            ),
            [_OMSK, _PAVLODAR],
        ),
        (
            (
                "В присутствии Главы Республики Алтай Ивана Ильина губернатор Омской области Олег "
                "Лыткин и аким Павлодарской области Марат Омаров подписали соглашение.\n"
            ),
            [_OMSK, _PAVLODAR],
        ),
        (
            (
                "План Омской и Павлодарской областей: документ подписали губернатор и аким\n\n"
                "Прошли переговоры акима Марата Омарова и губернатора Олега Лыткина. Главами "
                "регионов был подписан ещё один документ — План мероприятий на 2031–2033 годы.\n"
            ),
            [_PAVLODAR, _OMSK],
        ),
    ],
)
def test_signers_told_in_less_usual_ways(text: str, signers: list[tuple[str, str]]) -> None:
    assert sorted(_signers(text)) == sorted(signers)


@pytest.mark.parametrize(
    "text",
    [
        f"{_TITLE}Гостей приняли аким области Марат Омаров и губернатор Олег Лыткин.\n",
        f"{_TITLE}В церемонии с Маратом Омаровым участвовали студенты, — сообщил Олег Лыткин.\n",
        f"{_TITLE}Документ приняли за основу, отметил губернатор Олег Лыткин.\n",
    ],
)
def test_who_received_guests_or_told_of_it_signed_nothing(text: str) -> None:
    assert _signers(text) == []


def test_who_watched_in_the_genitive_signed_nothing() -> None:
    text = (
        "Соглашение подписали губернатор Омской области Олег Лыткин и аким Павлодарской области "
        "Марат Омаров в присутствии Главы Республики Алтай Ивана Ильина.\n"
    )
    assert _signers(text) == [_OMSK, _PAVLODAR]


@pytest.mark.parametrize(
    "text",
    [
        "После встречи состоится подписание меморандума Омской и Павлодарской областей.\n",
        "Под меморандумом должны поставить подписи Омская и Павлодарская области.\n",
        "Омская и Павлодарская области должны подписать меморандум.\n",
    ],
)
def test_what_is_still_to_be_signed_is_planned(text: str) -> None:
    draft = _read(text)
    assert draft.kind is Kind.MEMORANDUM
    assert [one.told for one in draft.documents] == [Told.PLANNED]
    assert draft.parties == ("Омская область", "Павлодарская область")


@pytest.mark.parametrize(
    "text",
    [
        (
            "Губернатор Омской области Олег Лыткин принял акима Павлодарской области. В прошлом "
            "году было подписано соглашение двух областей.\n"
        ),
        (
            "Делегация Павлодарской области побывала в Омской области. На переговорах вспомнили "
            "соглашение, подписанное между регионами в 2031 году.\n"
        ),
        (
            "В Омске пройдёт заседание Совета глав Омской и Павлодарской областей, на переговоры "
            "приедет аким. Совет работает на основании меморандума регионов, который был подписан "
            "в Уральске.\n"
        ),
        "Олег Лыткин провёл переговоры в Павлодарской области. Итог встречи — намечены планы.\n",
    ],
)
def test_a_meeting_signs_no_document_of_the_past(text: str) -> None:
    assert _read(text).kind is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"{_TITLE}Меморандум подписан в Доме правительства Уфы.\n", "Уфа"),
        (f"{_TITLE}Меморандум подписан в Концертном зале (Уфа).\n", "Уфа"),
        (f"{_TITLE}Меморандум подписали в столице Башкирии Уфе.\n", "Уфа"),
        (f"{_TITLE}Меморандум подписали сегодня. Сама встреча прошла в Уфе.\n", "Уфа"),
        ("Уфа примет заседание Совета регионов, будут главы Омской области и Китая.\n", "Уфа"),
        ("Омская делегация начала с Уфы, где её принимал мэр. Обсудили спорт.\n", "Уфа"),
        (f"{_TITLE}Меморандум подписан при содействии Генконсульства Китая в Уфе.\n", None),
        (f"{_TITLE}Меморандум подписали депутаты (Уфа была против).\n", None),
        ("Омская делегация начала с Уфы. Обсудили спорт.\n", None),
    ],
)
def test_the_place_is_where_they_signed_or_met(text: str, place: str | None) -> None:
    assert _read(text).signed_at == place


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            (
                "План Тевризского и Усть-Ишимского районов утверждён. От Тевриза под ним "
                "расписался Олег Лыткин, председатель Тевризского райисполкома.\n"
            ),
            ["Тевризский район", "Усть-Ишимский район"],
        ),
        (
            "Псковский и Могилевский районы подписали план мероприятий.\n",
            ["Псковский район", "Могилевский район"],
        ),
        (
            (
                "Глава городского поселения Сухановка Олег Лыткин и председатель Гродненского "
                "райисполкома Марат Омаров подписали соглашение.\n"
            ),
            ["Гродненский район", "городское поселение Сухановка"],
        ),
    ],
)
def test_districts_and_settlements_are_no_regions(text: str, parties: list[str]) -> None:
    assert sorted(_read(text).parties) == sorted(parties)


def test_who_met_by_offices_alone_makes_sides() -> None:
    text = (
        "Глава Омской области и председатель Гомельского облисполкома провели переговоры\n\n"
        "В Беларусь омский губернатор прибыл на праздник. Речь шла о спорте.\n"
    )
    assert set(_read(text).parties) == {"Омская область", "Гомельская область"}


def test_a_list_of_measures_to_an_agreement_is_a_plan() -> None:
    text = (
        "Перечень совместных мероприятий к соглашению утвердили губернатор Омской области Олег "
        "Лыткин и глава Республики Алтай Иван Ильин. Подписание прошло в Москве.\n"
    )
    draft = _read(text)
    assert (draft.kind, draft.signed_at) == (Kind.PLAN, "Москва")
