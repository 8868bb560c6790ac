"""What single rules of Kazakh talks find, before sides are weighed."""

from __future__ import annotations

import pytest

from coopplan.extract.clean import article
from coopplan.extract.kk import talks, told_states, whereabouts
from coopplan.extract.kk.sides import chained
from coopplan.extract.learned.sides import chosen
from coopplan.extract.learned.weights import SIDES, learned
from coopplan.extract.other_documents import documents
from coopplan.extract.press_release import read as read_by_rules
from coopplan.extract.sentences_told import read
from coopplan.extract.told import Told
from coopplan.model.text import Lang


def _told(text: str) -> list[Told]:
    return read(article(text), Lang.KK)


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            (
                "Кездесу\nҚызылорда облысының әкімі Асан Үсенов Иран Ислам Республикасының Бас "
                "консулы Реза Ахмадимен кездесті."
            ),
            {"Қызылорда облысы", "Иран"},
        ),
        (
            (
                "Қарағанды облысы мен Омбы облысы сауданы ұлғайтуды көздейді\n\n"
                "Жиын өтті. Онда екі өңірдің ісі айтылды."
            ),
            {"Қарағанды облысы", "Омбы облысы"},
        ),
    ],
)
def test_who_met(text: str, met: set[str]) -> None:
    assert {one.name for one in talks.sides(_told(text))} == met


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (
            "Жол\nИран, Чили және Кения мамыр айында Ошта кездесу өткізеді.",
            {"Иран", "Чили", "Кения"},
        ),
        (
            (
                "Форум\nИран, Чили және Кения министрлері форумға келді. Онда «Арна» ЖШС мен Омбы "
                "облысы меморандумға қол қоймақ."
            ),
            set(),
        ),
    ],
)
def test_states_that_a_sentence_names_all(text: str, states: set[str]) -> None:
    told = _told(text)
    found = told_states.sides(documents(told, Lang.KK)[0], told)
    assert {one.name for one in found} == states


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Стансалар\nАрна және Бұлақ аудандарында станса салынды.", set()),
        (
            "Стансалар\nАрна ауданында станса салынды, деді аудан әкімі Асан Үсенов.",
            {"Арна ауданы"},
        ),
    ],
)
def test_a_district_that_only_holds_something_is_no_side(text: str, kept: set[str]) -> None:
    told = _told(text)
    main = documents(told, Lang.KK)[0]
    sides = [place for one in told for place in one.places]
    assert {one.name for one in whereabouts.without(sides, [], main, told)} == kept


def test_letters_in_brackets_do_not_break_a_chain() -> None:
    told = _told(
        "Одақ\nАрна ақпарат агенттігі (ААА), Бұлақ ақпарат агенттігі (БАА) және Дала ақпарат "
        "агенттігі келісімге қол қойды."
    )[-1]
    assert len(chained(told, told.span.end)) == 3


def test_a_word_before_regions_that_share_a_head_is_none() -> None:
    told = _told("Форум\nАтап айтқанда, Ақтөбе мен Қостанай облыстарының әкімдері келді.")[-1]
    assert {one.name for one in told.places} == {"Ақтөбе облысы", "Қостанай облысы"}


def test_kazakhstan_joins_the_state_that_weights_find_alone() -> None:
    told = _told(
        "Порттағы орталық\nҚытайға іссапары кезінде Мемлекет басшысы Асан Үсенов порттағы "
        "орталықтың іргетасын қалады. Қытай бұл жобаны қолдайды."
    )
    by_rules = read_by_rules(told, documents(told, Lang.KK), 1, Lang.KK)
    found = chosen(by_rules, learned(Lang.KK, SIDES))
    assert {one.name for one in found} == {"Қазақстан", "Қытай"}
