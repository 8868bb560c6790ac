"""Whether a Russian release tells of a signing at all, where it was and for which years.

All texts and all whom they name are invented; each way stands beside a near one that means another.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.draft import Draft, Told
from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind as Kind
from coopplan.model.text import Lang

_TITLE = "Омская и Павлодарская области заключили меморандум\n\n"


def _read(text: str) -> Draft:
    return extract(text, lang=Lang.RU)


@pytest.mark.parametrize(
    "text",
    [
        "После встречи состоится подписание меморандума Омской и Павлодарской областей.\n",
        "Под меморандумом должны поставить подписи Омская и Павлодарская области.\n",
        "Омская и Павлодарская области должны подписать меморандум.\n",
        "На май намечено заключение меморандума Омской и Павлодарской областей.\n",
        "Правительство одобрило подписание меморандума Омской и Павлодарской областей.\n",
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
        (
            "Делегация Павлодарской области побывала в Омской области. «В 2031 году были подписаны "
            "меморандумы о воде», — отметил аким. Речь шла о визите.\n"
        ),
        (
            "Омск и Бухара стали побратимами\n\nГубернатор Омской области Олег Лыткин провёл "
            "встречу. В 2031 году на выставке прошло подписание меморандума двух областей.\n"
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


def test_a_list_of_measures_to_an_agreement_is_a_plan() -> None:
    text = (
        "Перечень совместных мероприятий к соглашению утвердили губернатор Омской области Олег "
        "Лыткин и глава Республики Алтай Иван Ильин. Подписание прошло в Москве.\n"
    )
    draft = _read(text)
    assert (draft.kind, draft.signed_at) == (Kind.PLAN, "Москва")


@pytest.mark.parametrize(
    ("text", "years"),
    [
        (
            (
                "Омская и Томская области заключили соглашение и протокол по выполнению соглашения "
                "на 2031–2033 годы.\n"
            ),
            2033,
        ),
        (
            (
                "Омская и Томская области заключили соглашение и дорожную карту, по которой "
                "сотрудничество до 2033 года вырастет.\n"
            ),
            2033,
        ),
        ("Омская и Томская области заключили соглашение и план работы на 2031–2033 годы.\n", None),
        ("Омская и Томская области заключили соглашение, действующее до 2033 года.\n", 2033),
        ("Омская и Томская области заключили соглашение. План на 2031–2033 годы готовят.\n", None),
    ],
)
def test_the_years_in_which_an_agreement_is_carried_out_are_its_own(
    text: str, years: int | None
) -> None:
    period = _read(text).period
    last = period[1] if period else None
    assert (last.year if last else None) == years


@pytest.mark.parametrize(
    "text",
    [
        "Рассматриваем возможность подписания меморандумов Омской области и провинции Ляонин.\n",
        "Ведётся подготовка к подписанию меморандума Омской области и Уфы.\n",
    ],
)
def test_a_signing_only_thought_of_is_none(text: str) -> None:
    assert not [one for one in _read(text).documents if one.told is Told.SIGNED]


def test_an_adjective_of_a_hall_and_a_dated_session_are_no_place() -> None:
    hall = f"{_TITLE}Церемония подписания состоялась в Красном зале мэрии Уфы.\n"
    assert _read(hall).signed_at == "Уфа"
    other = (
        f"{_TITLE}«Подписание меморандума продолжает встречу, состоявшуюся в мае этого года в "
        "Душанбе», — отметил губернатор.\n"
    )
    assert _read(other).signed_at is None


def test_a_meeting_without_a_document_has_no_day_of_signing() -> None:
    text = (
        "В Уфе 25 января 2031 года прошла встреча губернатора Омской области Олега Лыткина и акима "
        "Павлодарской области Марата Омарова. Обсудили спорт.\n"
    )
    draft = _read(text)
    assert (draft.kind, draft.signed_on, draft.signed_at) == (None, None, "Уфа")


def test_a_headline_tells_where_they_met() -> None:
    text = (
        "В Уфе состоялась встреча губернатора Омской области Олега Лыткина с акимом Павлодарской "
        "области\n\nОбсудили перевозки зерна.\n"
    )
    assert _read(text).signed_at == "Уфа"


@pytest.mark.parametrize(
    "asked",
    ["Подписать его должен губернатор", "Подписать документ поручено губернатору"],
)
def test_who_is_asked_to_sign_will(asked: str) -> None:
    name = "Олегу Лыткину" if "поручено" in asked else "Олег Лыткин"
    draft = _read(
        "Намечено заключение меморандума Омской и Павлодарской областей. "
        f"{asked} Омской области {name}. Он может быть дополнен протоколом.\n"
    )
    assert [(one.name, one.party) for one in draft.signatories] == [
        ("Олег Лыткин", "Омская область")
    ]


def test_a_paper_that_may_be_drawn_up_later_is_not_signed() -> None:
    draft = _read(
        "Намечено заключение меморандума Омской и Павлодарской областей. Договорённости могут "
        "быть оформлены протоколом.\n"
    )
    assert draft.kind is Kind.MEMORANDUM
