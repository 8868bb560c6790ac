"""What one authority signs by itself signs no agreement; a dateline's day is no signing's."""

from __future__ import annotations

from datetime import date

import pytest

from coopplan.extract.draft import Told
from coopplan.extract.kk import signing_words as words_kk
from coopplan.extract.press_release import extract
from coopplan.extract.ru import signing_words as words_ru
from coopplan.model.text import Lang

RUSSIAN_DECREES = [
    "Постановление 4 мая 2023 года подписал премьер-министр Асан Усенов.",
    "Распоряжение о подписании меморандума подписано 5 мая 2023 года.",
    "Мэр подписал соответствующее распоряжение о проекте соглашения.",
    "Ратифицировав договор, указ подписал президент.",
]
RUSSIAN_PAPERS = [
    "По указу президента министры подписали соглашение.",
    "Указ вступил в силу, и стороны подписали меморандум.",
    "Губернаторы подписали соглашение и распоряжение о рабочей группе.",
    "План мероприятий подписал вице-губернатор.",
]


@pytest.mark.parametrize("text", RUSSIAN_DECREES)
def test_russian_decree_is_no_paper_of_two_sides(text: str) -> None:
    assert words_ru.signed(text) is None


@pytest.mark.parametrize("text", RUSSIAN_PAPERS)
def test_russian_paper_beside_a_decree_is_signed(text: str) -> None:
    assert words_ru.signed(text) is not None


def test_kazakh_decree_is_no_paper_of_two_sides() -> None:
    assert words_kk.signed("Тиісті қаулыға 4 мамырда министр Асан Үсенов қол қойды.") is None
    assert words_kk.signed("Президент жарлығына кеше қол қойылды.") is None


@pytest.mark.parametrize("decree", ["қаулы", "жарлық", "өкім", "бұйрық"])
def test_each_kazakh_decree_is_known_wherever_decrees_are_asked_for(decree: str) -> None:
    assert words_kk.signed(f"Министр қол қойған {decree} күшіне енді.") is None
    one = f"Үкімет {decree} шығарып, меморандум жобасын бекітті."
    coming = "Меморандумға министр ертең қол қояды."
    assert extract(f"Үкімет отырысы\n\n{one} {coming}", Lang.KK).documents[0].told is Told.PLANNED


def test_an_authority_in_kazakh_is_no_decree() -> None:
    assert words_kk.signed("Екі тарап қол қойған өкімет құжаты шықты.") is not None


@pytest.mark.parametrize(
    "text",
    [
        "Қаулыға сәйкес министрлер меморандумға қол қойды.",
        "Жарлыққа сай келісімге екі әкім қол қойды.",
        "Келісімге әкім Асан Үсенов қол қойды.",
    ],
)
def test_kazakh_paper_beside_a_decree_is_signed(text: str) -> None:
    assert words_kk.signed(text) is not None


def test_day_of_a_decree_is_not_that_of_the_treaty() -> None:
    text = (
        "Үкімет Түрікменстанмен достық туралы шарттың жобасын мақұлдады\n\n"
        "Үкімет Қазақстан мен Түрікменстан арасындағы достық туралы шартқа қол қою жөніндегі "
        "Жарлық жобасын енгізді. Тиісті қаулыға 2023 жылғы 4 мамырда министр Асан Үсенов қол қойды."
    )
    draft = extract(text, Lang.KK)
    assert draft.signed_on is None
    assert draft.signatories == ()


SIGNED = "signed a Memorandum of Understanding with Mell Prefecture of Japan."


@pytest.mark.parametrize("dateline", ["Delby, Mar 4, 2024 (ABC)", "Delby, 4 March 2024 (ABC/DEF)"])
def test_day_of_a_dateline_with_an_agency_alone_is_not_the_signings(dateline: str) -> None:
    text = f"Orva Chamber and Mell Prefecture ink MoU\n\n{dateline} The Orva Chamber {SIGNED}"
    assert extract(text, Lang.EN).signed_on is None


def test_day_within_a_sentence_before_a_bracket_is_the_signings() -> None:
    text = (
        "Orva Chamber and Mell Prefecture ink MoU\n\n"
        f"The Orva Chamber on 4 March 2024 (Monday) {SIGNED}"
    )
    assert extract(text, Lang.EN).signed_on == date(2024, 3, 4)
