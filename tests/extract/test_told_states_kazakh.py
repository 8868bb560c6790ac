"""Kazakh talks of states: who came in a list, whose commission met, for whom ministers speak."""

from __future__ import annotations

import pytest

from coopplan.extract.clean import article
from coopplan.extract.kk.told_states import sides
from coopplan.extract.other_documents import documents
from coopplan.extract.press_release import extract
from coopplan.extract.sentences_told import read
from coopplan.model.text import Lang


def _parties(text: str) -> set[str]:
    return set(extract(text, Lang.KK).parties)


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            (
                "Көрме күні\nКөрме кезінде Ақтөбе облысының әкімі Асан Үсенов қонақтармен кездесу "
                "өткізді. Оған Италия, Кения, Чили және Непал елшілері келді. Ресейдің өңірлері "
                "туралы да айтылды."
            ),
            {"Ақтөбе облысы", "Италия", "Кения", "Чили", "Непал"},
        ),
        (
            (
                "Орман кеңесі\nОған Қазақстаннан орман вице-министрі Асан Үсенов, Түркіменстаннан "
                "орман шаруашылығы мемлекеттік комитетінің төрағасы Мерген Аманов, Өзбекстаннан "
                "министрдің орынбасары Анвар Каримов қатысты."
            ),
            {"Қазақстан", "Түркіменстан", "Өзбекстан"},
        ),
        (
            (
                "Дәрігерлер жиыны\nЖиынды Қазақстан Республикасының Денсаулық сақтау вице-министрі "
                "Асан Үсенов басқарды. Оған Беларусь Республикасының, Қырғыз Республикасының, "
                "Ресей Федерациясының делегациялары қатысты."
            ),
            {"Қазақстан", "Беларусь", "Қырғызстан", "Ресей"},
        ),
        (
            (
                "Жол мәселесі\nӨзбекстан, Қырғызстан және Қытай мамыр айында Ошта кездесу "
                "өткізеді. Бұл туралы Өзбекстан Көлік министрлігі хабарлады."
            ),
            {"Өзбекстан", "Қырғызстан", "Қытай"},
        ),
        (
            (
                "Су келді\nБүгін Жамбыл облысына су келе бастады. Таразда Қазақстан мен Қырғызстан "
                "үкіметаралық комиссиясының отырысы өткен еді."
            ),
            {"Қазақстан", "Қырғызстан"},
        ),
    ],
)
def test_all_states_that_met_are_sides(text: str, met: set[str]) -> None:
    assert _parties(text) == met


def test_states_whose_citizens_are_only_counted_are_no_sides() -> None:
    sentences = read(
        article("Үйірме\nТүркия, Иран және Моңғолиядағы 300 маман келді, деді өкіл."), Lang.KK
    )
    assert not sides(documents(sentences, Lang.KK)[0], sentences)


def test_guests_of_another_papers_signing_are_no_sides() -> None:
    text = (
        "Ректорлар форумы\nОған Қазақстан, Өзбекстан және Тәжікстан министрлері қатысты. "
        "Арна мемлекеттік университеті мен Бұлақ мемлекеттік университеті меморандумға қол қойды."
    )
    assert _parties(text) == {"Арна мемлекеттік университеті", "Бұлақ мемлекеттік университеті"}


@pytest.mark.parametrize(
    ("told", "side"),
    [
        (
            "Ташкентте ТМД-ға мүше мемлекеттердің Спорт жөніндегі кеңесінің отырысы өтті.",
            "ТМД-ға мүше мемлекеттер",
        ),
        (
            "Алматыда Шанхай Ынтымақтастық Ұйымына мүше елдердің мәдениет министрлері бас қосты.",
            "Шанхай Ынтымақтастық Ұйымына мүше елдер",
        ),
    ],
)
def test_members_of_a_union_whose_bodies_meet_are_one_side(told: str, side: str) -> None:
    assert _parties(f"Жиын өтті\n{told}") == {side}


def test_two_ministers_who_meet_at_a_union_do_not_speak_for_its_members() -> None:
    text = (
        "Кездесу\nТуризм және спорт министрі Асан Үсенов ТМД-ға мүше мемлекеттердің министрлері "
        "отырысы аясында Өзбекстанның Туризм министрі Анвар Каримовпен кездесті."
    )
    assert "ТМД-ға мүше мемлекеттер" not in _parties(text)


def test_a_minister_without_a_country_speaks_for_kazakhstan() -> None:
    text = (
        "Өзен суы\nҚырғызстан су береді. Экология және табиғи ресурстар министрі Асан Үсенов "
        "Қырғыз Республикасымен келісім бар екенін айтты. «Жамбыл облысының суы осы өзенге "
        "байланысты», – деді министр."
    )
    assert _parties(text) == {"Қазақстан", "Қырғызстан"}


def test_a_region_whose_head_is_named_speaks_for_itself() -> None:
    text = (
        "Өзен суы\nЖамбыл облысының әкімі Асан Үсенов Қырғызстанға барып, келіссөз жүргізді. "
        "Экология және табиғи ресурстар министрі Болат Серіков те сөйледі."
    )
    assert _parties(text) == {"Жамбыл облысы", "Қырғызстан"}


_SUMMIT = (
    "Саммит\nТашкентте Өзбекстан Президенті Шерзод Юсуповтың төрағалығымен саммит өтеді. Оған "
    "Қазақстан Президенті Серік Маратов, Қырғызстан Президенті Болот Асанов және Тәжікстан "
    "Президенті Фаррух Назаров {}."
)


def test_heads_of_states_whom_a_summit_gathers() -> None:
    states = {"Өзбекстан", "Қазақстан", "Қырғызстан", "Тәжікстан"}
    assert _parties(_SUMMIT.format("қатысады")) == states
    assert _parties(_SUMMIT.format("сәлем жолдады")) != states


def test_states_that_talk_where_the_signing_names_none() -> None:
    text = (
        "Кездесу\nҚазақстан, Қырғызстан және Тәжікстан президенттерінің кездесуінде жол туралы "
        "сөз болды. Кездесу соңында шартқа қол қойылды."
    )
    assert _parties(text) == {"Қазақстан", "Қырғызстан", "Тәжікстан"}


_OF_TWO_STATES = (
    "Астанада ҚР Көлік министрі Серік Маратов пен Беларусь Ұлттық ғылым академиясының төрағасы "
    "Владимир Сидоров Қазақстан мен Беларусьтің бірге жұмыс істеуі туралы {} қол қойды."
)


def test_a_paper_of_governments_is_of_their_states_whoever_signed() -> None:
    draft = extract(_OF_TWO_STATES.format("үкіметаралық келісімге"), Lang.KK)
    assert set(draft.parties) == {"Қазақстан", "Беларусь"}
    assert {one.name: one.party for one in draft.signatories} == {
        "Серік Маратов": "Қазақстан",
        "Владимир Сидоров": "Беларусь",
    }
    meeting = "Отырыста Қазақстан мен Беларусьтің үкіметаралық комиссиясы туралы айтылды. "
    body = "Көктем университеті мен Еділ университеті келісім жасасты."
    assert set(_parties(meeting + body)) == {"Көктем университеті", "Еділ университеті"}
