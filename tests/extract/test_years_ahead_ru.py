"""For which years two Russian sides work together, where no document bears the years in its name.

All texts and all whom they name are invented; each way stands beside a near one that means another.
"""

from __future__ import annotations

from datetime import date

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.draft import Draft
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

_SIGNED = (
    "Омская и Томская области заключили соглашение\n\nСоглашение подписали губернатор Омской "
    "области Олег Лыткин и губернатор Томской области Павел Рогов. "
)


def _read(text: str) -> Draft:
    return extract(text, lang=Lang.RU)


def _years(text: str) -> tuple[str | None, str | None] | None:
    span = _read(f"{_SIGNED}{text}\n").period
    return span and (str(span[0]) if span[0] else None, str(span[1]) if span[1] else None)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        (
            "Сотрудничество в торговле и науке предусмотрено с 2031 по 2035 год.",
            ("2031-01-01", "2035-12-31"),
        ),
        (
            "В 2031–2033 годах области будут обмениваться опытом и вести совместные проекты.",
            ("2031-01-01", "2033-12-31"),
        ),
        ("Взаимодействовать стороны условились до 2036 года.", (None, "2036-12-31")),
        ("Совместная работа намечена на 2031–2035 годы.", ("2031-01-01", "2035-12-31")),
        ("Партнёрство продлится до 2036 года.", (None, "2036-12-31")),
        ("Новый текст рассчитан на период до 2036 года.", (None, "2036-12-31")),
        (
            (
                "Соглашение важно для портов. По условиям документа в 2031–2033 годах Омская "
                "область построит причал."
            ),
            ("2031-01-01", "2033-12-31"),
        ),
        (
            "Мероприятия, намеченные вместе, рассчитаны на период с 2031 по 2033 год.",
            ("2031-01-01", "2033-12-31"),
        ),
        ("В нём прописана общая работа портов до 2036 года.", (None, "2036-12-31")),
        ("Область построит причал. В нём прописана общая работа портов до 2036 года.", None),
        ("В 2011–2013 годах области обменивались опытом и торговали.", None),
        ("Завод в области построят в 2031–2033 годах.", None),
        (
            (
                "Сотрудничество предусмотрено с 2031 по 2035 год. Взаимодействие будет "
                "развиваться и в 2036–2038 годах."
            ),
            None,
        ),
    ],
)
def test_years_of_working_together(text: str, years: tuple[str | None, str | None] | None) -> None:
    assert _years(text) == years


def test_the_year_by_which_a_paper_will_be_signed_is_not_its_last() -> None:
    text = "Омск и Томск готовят соглашение\n\nСоглашение Омская и Томская области планируют "
    assert _read(f"{text}подписать до конца 2036 года.\n").period is None
    assert _read(f"{text}исполнить до конца 2036 года.\n").period == (None, date(2036, 12, 31))


def test_years_for_which_a_signing_fixes_what_was_agreed() -> None:
    text = (
        "Омск и Томск подписали соглашение\n\nОмская область и Томская область закрепили "
        "договорённости о речных портах на 2031–2033 годы. Подписи под соглашением поставили "
        "Олег Лыткин и Павел Рогов.\n"
    )
    assert _read(text).period == (date(2031, 1, 1), date(2033, 12, 31))


@pytest.mark.parametrize(
    ("told", "known"), [("выполнен примерно на 40 %", True), ("выполнен", False)]
)
def test_a_plan_of_which_a_part_is_done_is_not_over(told: str, known: bool) -> None:
    got = _read(
        f"В Омске сверили планы\n\nПлан двух областей, Омской и Томской, на 2031–2033 годы {told}. "
        "Об этом рассказал Олег Лыткин.\n"
    )
    assert (got.period == (date(2031, 1, 1), date(2033, 12, 31))) is known


def test_years_told_right_before_the_signing() -> None:
    lead = "Гости в Омске\n\nОмская и Томская области будут сотрудничать в торговле до 2036 года. "
    signed = "Соответствующее соглашение подписали Олег Лыткин и Павел Рогов.\n"
    assert _read(lead + signed).period == (None, date(2036, 12, 31))
    assert _read(f"{lead}Гости осмотрели порт. {signed}").period is None


def test_what_was_concluded_back_in_spring_is_an_older_document() -> None:
    text = (
        "Хоценко встретил соседей\n\nВесной омичи ездили в Томск, и тогда было заключено "
        "соглашение Омской и Томской областей. Теперь утверждена дорожная карта Омской и Томской "
        "областей, где расписаны общие дела на 2031–2033 годы.\n"
    )
    got = _read(text)
    assert (got.kind and got.kind.value, str(got.period and got.period[0])) == (
        "roadmap",
        "2031-01-01",
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Договор подписан. Соглашение охватывает торговлю и туризм.", "agreement"),
        ("Договор подписан. Документ охватывает торговлю и туризм.", "treaty"),
        ("Договор подписан. Прежнее соглашение охватывало торговлю.", "treaty"),
    ],
)
def test_a_contract_that_is_called_agreement_is_one(text: str, kind: str) -> None:
    got = _read(f"Омск и Томск подписали договор о дружбе\n\n{text}\n")
    assert got.kind is not None
    assert got.kind.value == kind


@pytest.mark.parametrize(
    ("sides", "kind"),
    [
        ("Тарский колледж и Лензавский музей", "agreement"),
        ("Омская область и Тарский колледж", "agreement"),
        ("Омская область и Томская область", "treaty"),
    ],
)
def test_a_contract_is_a_treaty_of_states_and_places_alone(sides: str, kind: str) -> None:
    got = _read(f"Стороны договорились\n\nДоговор о дружбе подписали {sides}.\n")
    assert [got.kind and got.kind.value, *(one.kind for one in got.documents)] == [kind, kind]
