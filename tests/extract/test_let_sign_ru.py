"""Who is let sign a Russian paper by others, and for whom ministers sign.

All texts and all whom they name are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind
from coopplan.model.text import Lang


def _signers(text: str, title: str = "Новости недели") -> dict[str, str | None]:
    draft = extract(f"{title}\n\n{text}\n", lang=Lang.RU)
    return {one.name: one.party for one in draft.signatories}


_BOTH = "Одобрено соглашение Китая и Грузии о туризме. "


@pytest.mark.parametrize(
    "said",
    [
        "Подписать соглашение от лица Грузии уполномочивается министр туризма Олег Лыткин.",
        "Подписать соглашение от имени Грузии поручено министру туризма Олегу Лыткину.",
        "Поручено подписать соглашение министру туризма Грузии Олегу Лыткину.",
        "Подписать его уполномочен министр туризма Грузии Олег Лыткин.",
        "Право подписать соглашение предоставлено министру туризма Грузии Олегу Лыткину.",
        "Премьер Грузии Пётр Зуев поручил подписать соглашение министру туризма Олегу Лыткину.",
        "Премьер Грузии Пётр Зуев поручил министру туризма Олегу Лыткину подписать соглашение.",
    ],
)
def test_who_is_let_sign_will(said: str) -> None:
    assert _signers(_BOTH + said) == {"Олег Лыткин": "Грузия"}


def test_on_whose_behalf_each_will_sign_a_paper_that_only_the_headline_calls_adopted() -> None:
    text = (
        "Программу дружбы Китая и Грузии на 2031–2033 годы подпишут в мае. От лица Грузии "
        "программу подпишет зампред правительства Олег Лыткин."
    )
    draft = extract(f"Китай и Грузия приняли программу\n\n{text}\n", lang=Lang.RU)
    assert [(one.name, one.party) for one in draft.signatories] == [("Олег Лыткин", "Грузия")]
    assert draft.period is not None


def test_who_is_told_to_prepare_a_paper_does_not_sign_it() -> None:
    said = "Подготовить соглашение поручено министру туризма Грузии Олегу Лыткину."
    assert not _signers(_BOTH + said)


def test_who_signs_the_law_signed_no_treaty() -> None:
    text = (
        "Закон о ратификации договора Китая и Грузии о дружбе подписал президент Грузии "
        "Пётр Зуев. Договор подписали министр туризма Грузии Олег Лыткин и министр культуры "
        "Китая Ван Лэй."
    )
    assert _signers(text) == {"Олег Лыткин": "Грузия", "Ван Лэй": "Китай"}


def test_who_subscribed_for_a_side_signed_what_was_told_of_before() -> None:
    text = (
        "Соглашение Омской области и Китая подписано в мае. От Омской области подписался "
        "губернатор Олег Лыткин, от китайской стороны – советник посла Ван Лэй."
    )
    assert _signers(text) == {"Олег Лыткин": "Омская область", "Ван Лэй": "Китай"}


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Китай и Грузия подписали план",
            "План подписали глава Минэнерго Грузии Олег Лыткин и министр энергетики Китая Ван Лэй.",
        ),
        (
            "Подписан план",
            (
                "Межправительственное соглашение Китая и Грузии подписали министр энергетики Китая "
                "Ван Лэй и глава Минэнерго Грузии Олег Лыткин."
            ),
        ),
    ],
)
def test_a_ministry_is_no_side_of_a_paper_of_states(title: str, text: str) -> None:
    assert _signers(text, title) == {"Олег Лыткин": "Грузия", "Ван Лэй": "Китай"}


def test_ministries_that_agreed_themselves_are_the_sides() -> None:
    text = "Минэнерго Грузии и Минэнерго Армении подписали план сотрудничества ведомств."
    draft = extract(f"Подписан план\n\n{text}\n", lang=Lang.RU)
    assert set(draft.parties) == {"Минэнерго Грузии", "Минэнерго Армении"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Заявление подписали президент Грузии Олег Лыткин и президент Армении Пётр Зуев.", True),
        ("Олег Лыткин и Пётр Зуев подписали заявление на отпуск в Грузии и Армении.", False),
    ],
)
def test_a_statement_that_states_signed_is_a_declaration(text: str, kind: bool) -> None:
    draft = extract(f"Новости недели\n\n{text}\n", lang=Lang.RU)
    assert (draft.kind is AgreementKind.DECLARATION) is kind


def test_a_paper_that_should_be_signed_is_what_the_text_is_about() -> None:
    text = (
        "Форум откроется в Ташкенте 6 мая. На нём должна быть подписана дорожная карта Омской и "
        "Тульской областей."
    )
    draft = extract(f"Новости недели\n\n{text}\n", lang=Lang.RU)
    assert draft.kind is AgreementKind.ROADMAP


def test_by_whom_it_should_be_signed_tells_who_will() -> None:
    text = "Меморандум Омска и Пекина должен быть подписан мэром Омска Олегом Лыткиным."
    assert _signers(text) == {"Олег Лыткин": "Омск"}


def test_what_may_be_signed_tells_of_nobody() -> None:
    text = "Меморандум Омска и Пекина может быть подписан мэром Омска Олегом Лыткиным."
    assert not _signers(text)


def test_a_republic_has_no_governor() -> None:
    text = (
        "Соглашение Тувы и Омской области подписано в мае. Подписи поставили губернатор Олег "
        "Лыткин и глава Пётр Зуев."
    )
    assert _signers(text)["Олег Лыткин"] == "Омская область"
