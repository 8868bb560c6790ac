"""Ways in which Russian releases say that a document was signed, by whom and for how long.

All texts and all whom they name are invented; each way stands beside a near one that means another.
"""

from __future__ import annotations

from datetime import date

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.draft import Draft
from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind as Kind
from coopplan.model.text import Lang

_BOTH = [("Марат Омаров", "Павлодарская область"), ("Олег Лыткин", "Омская область")]


def _read(text: str) -> Draft:
    return extract(text, lang=Lang.RU)


def _signers(text: str) -> list[tuple[str, str | None]]:
    return sorted((one.name, one.party) for one in _read(text).signatories)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Омская и Павлодарская области обзавелись соглашением.\n", Kind.AGREEMENT),
        ("Состоялось заключение договора Омской и Павлодарской областей.\n", Kind.TREATY),
        (
            (
                "Прежний план выполнен. Омская и Павлодарская области подписали новый — на "
                "2031–2033 годы.\n"
            ),
            Kind.PLAN,
        ),
        (
            "Омская и Павлодарская области приняли программу приграничного сотрудничества.\n",
            Kind.PROGRAMME,
        ),
    ],
)
def test_a_document_was_signed(text: str, kind: Kind) -> None:
    draft = _read(text)
    assert draft.kind is kind
    assert sorted(draft.parties) == ["Омская область", "Павлодарская область"]


@pytest.mark.parametrize(
    "text",
    [
        "Омская и Павлодарская области обзавелись новыми автобусами.\n",
        "Омская область обсудила заключение договора с Павлодарской областью.\n",
        "Омская и Павлодарская области открыли новый завод — по договору 2030 года.\n",
        "Омская и Павлодарская области приняли программу телепередач.\n",
        "Подписание соглашения Омской и Павлодарской областей перенесено на май.\n",
    ],
)
def test_nothing_was_signed(text: str) -> None:
    assert not [one for one in _read(text).documents if one.told.value == "signed"]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Соглашение Омской и Павлодарской областей вышло за подписью губернатора Олега "
            "Лыткина и акима Марата Омарова.\n"
        ),
        (
            "План Омской и Павлодарской областей подписан. Рядом с подписью Олега Лыткина, "
            "губернатора Омской области, — подпись акима Марата Омарова.\n"
        ),
        (
            "Переговоры губернатора Омской области Олега Лыткина и акима Павлодарской области "
            "Марата Омарова увенчались подписанием меморандума.\n"
        ),
        (
            "Подписав меморандум, губернатор Омской области Олег Лыткин и аким Павлодарской "
            "области Марат Омаров посетили завод.\n"
        ),
        (
            "Подписи под соглашением проставили глава Омской области Олег Лыткин и аким "
            "Павлодарской области Марат Омаров.\n"
        ),
        (
            "К соглашению Омской и Павлодарской областей приложили руку губернатор Олег Лыткин и "
            "аким Марат Омаров.\n"
        ),
        (
            "Омскую область при подписании меморандума представлял губернатор Олег Лыткин, "
            "Павлодарскую — аким Марат Омаров.\n"
        ),
    ],
)
def test_who_set_hands_to_it(text: str) -> None:
    assert _signers(text) == _BOTH


@pytest.mark.parametrize(
    ("text", "signers"),
    [
        (
            (
                "Вместо губернатора Омской области Олега Лыткина соглашение с Павлодарской "
                "областью подписал его заместитель Иван Орлов.\n"
            ),
            [("Иван Орлов", "Омская область")],
        ),
        (
            (
                "По поручению губернатора Омской области Олега Лыткина меморандум с Павлодарской "
                "областью подписал министр сельского хозяйства Иван Орлов.\n"
            ),
            [("Иван Орлов", "Омская область")],
        ),
        (
            (
                "Омская и Павлодарская области подписали план. «Соглашение подписано, ждём "
                "поездов», — цитирует губернатора Олега Лыткина сайт.\n"
            ),
            [],
        ),
    ],
)
def test_who_only_ordered_it_or_is_quoted_signed_nothing(
    text: str, signers: list[tuple[str, str]]
) -> None:
    assert _signers(text) == signers


def test_a_deputy_of_an_akim_is_no_akim() -> None:
    text = (
        "Министр экономики Омской области Олег Лыткин и заместитель акима Павлодарской области "
        "Марат Омаров подписали протокол.\n"
    )
    offices = {one.name: one.office for one in _read(text).signatories}
    assert offices == {"Олег Лыткин": "министр экономики", "Марат Омаров": "заместитель акима"}


_PLAN = "Омская и Павлодарская области подписали дорожную карту. "


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        (f"{_PLAN}Рассчитана она на трёхлетку: с 2031 по 2033 год.\n", 2031, 2033),
        (f"{_PLAN}Действовать документ будет в 2031–2033 годах.\n", 2031, 2033),
        (f"{_PLAN}Она охватывает период по 2033 год включительно.\n", None, 2033),
        (
            "Подписана «дорожная карта»: план Омской и Томской областей на 2031–2033 годы.\n",
            2031,
            2033,
        ),
        (
            (
                "Подведены итоги плана на 2028–2030 годы, новый план Омской и Томской областей на "
                "2031–2033 годы подписан.\n"
            ),
            2031,
            2033,
        ),
        (f"{_PLAN}Её срок — 2031–2033 годы.\n", 2031, 2033),
        (f"{_PLAN}Она определяет задачи сторон до 2033 года.\n", None, 2033),
        (f"{_PLAN}В ней 20 мероприятий, рассчитанных на 2031–2033 годы.\n", 2031, 2033),
        (f"{_PLAN}В документ вошли шаги, которые сделают в 2031–2033 годах.\n", 2031, 2033),
        (f"{_PLAN}Документом предусмотрены мероприятия на три года (2031–2033).\n", 2031, 2033),
        (f"{_PLAN}Гости осмотрели порт. Документ охватывает 2031–2033 годы.\n", 2031, 2033),
        (f"{_PLAN}Реализовать её планируется в 2031–2033 годах.\n", 2031, 2033),
    ],
)
def test_the_years_of_the_document(text: str, first: int | None, last: int) -> None:
    begin = date(first, 1, 1) if first else None
    assert _read(text).period == (begin, date(last, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        f"{_PLAN}Она поможет построить мост в 2031–2033 годах.\n",
        (
            "В рамках плана мероприятий на 2031–2033 годы Омская и Томская области подписали "
            "соглашение о туризме.\n"
        ),
        f"{_PLAN}Регионы торгуют зерном. Его период сбора — 2031–2033 годы.\n",
        f"{_PLAN}Губернатор осмотрел завод. В нём меры безопасности на 2031–2033 годы усилены.\n",
        f"{_PLAN}В документе есть мост, его построят в 2031–2033 годах.\n",
        (
            "Омская и Томская области подписали два документа. Первый — соглашение о дружбе, "
            "второй — план действий на 2031–2033 годы.\n"
        ),
    ],
)
def test_years_of_other_things_are_no_period(text: str) -> None:
    assert _read(text).period is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Меморандум подписан в здании столичной мэрии мэром Бишкека Эмилем Кадыровым.\n",
            "Бишкек",
        ),
        ("Площадкой для подписания плана Омской и Томской областей стал Уральск.\n", "Уральск"),
        ("Уральск собрал глав регионов: Омская и Томская области подписали план.\n", "Уральск"),
        ("План Омской и Томской областей подписан в здании мэрии.\n", None),
        ("Уральск собрал рекордный урожай. Омская и Томская области подписали план.\n", None),
    ],
)
def test_the_town_that_received_is_a_place_and_no_side(text: str, place: str | None) -> None:
    draft = _read(text)
    assert draft.signed_at == place
    assert "Уральск" not in draft.parties


def test_a_draft_that_will_be_signed_is_planned() -> None:
    text = (
        "Проект соглашения Омской и Павлодарской областей согласовывают юристы. Подпишут его, как "
        "ожидается, в мае.\n"
    )
    draft = _read(text)
    assert draft.kind is Kind.AGREEMENT
    assert [one.told.value for one in draft.documents] == ["planned"]


def test_one_who_only_speaks_holds_none_of_two_offices() -> None:
    text = (
        "Раис Татарстана и глава Башкирии подписали план. Рустам Орлов назвал его важным для обеих "
        "республик.\n"
    )
    assert _signers(text) == []


def test_the_head_of_a_region_signs_for_it_and_not_for_its_city() -> None:
    text = (
        "Губернатор Омской области Олег Лыткин рассказал о визите в Павлодар. Там он и аким "
        "области Марат Омаров подписали протокол.\n"
    )
    assert _signers(text) == _BOTH
