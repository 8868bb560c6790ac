"""Kazakh parliaments, courts and bodies of the United Nations that sign for themselves."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed


@pytest.mark.parametrize(
    ("said", "signed"),
    [
        (
            (
                "Ресей Федерация Кеңесінің төрағасы Анна Иванова мен Қазақстан Сенатының басшысы "
                "Асан Үсенов парламентаралық жоспарға қол қойды."
            ),
            {"Анна Иванова": "Ресей Федерация Кеңесі", "Асан Үсенов": "Қазақстан Сенаты"},
        ),
        (
            (
                "ҚР Парламенті Мәжілісінің төрағасы Асан Үсенов пен Өзбекстан Олий Мажлисі Заңнама "
                "палатасының спикері Шерзод Каримов меморандумға қол қойды."
            ),
            {
                "Асан Үсенов": "ҚР Парламенті Мәжілісі",
                "Шерзод Каримов": "Өзбекстан Олий Мажлисі Заңнама палатасы",
            },
        ),
        (
            (
                "Жоғары аудиторлық палата мен Түркияның Есептер соты меморандум жасасты. Құжатқа "
                "палата төрағасы Асан Үсенов пен Есептер сотының президенті Метин Йылмаз қол қойды."
            ),
            {"Асан Үсенов": "Жоғары аудиторлық палата", "Метин Йылмаз": "Түркияның Есептер соты"},
        ),
        (
            (
                "Экология министрлігі мен Біріккен Ұлттар Ұйымының Даму бағдарламасы хаттамаға қол "
                "қойды. Құжатқа министр Асан Үсенов қол қойды."
            ),
            {"Асан Үсенов": "Экология министрлігі"},
        ),
    ],
)
def test_an_organ_signs_for_itself(said: str, signed: dict[str, str]) -> None:
    draft = extract(said, Lang.KK)
    assert {one.name: one.party for one in draft.signatories} == signed
    assert set(signed.values()) <= set(draft.parties)
    assert len(draft.parties) == 2


def test_in_talks_a_chamber_speaks_for_its_country() -> None:
    said = (
        "Астанада Қазақстан Сенатының төрағасы Асан Үсенов Өзбекстан елшісі Шерзод Каримовпен "
        "кездесті. Екі елдің сауда байланысы сөз болды."
    )
    assert set(extract(said, Lang.KK).parties) == {"Қазақстан", "Өзбекстан"}


@pytest.mark.parametrize(
    ("said", "sides"),
    [
        (
            (
                "«Қазақстан жолы» мен «Өзбекстан жолдары» вагондарды бірге пайдалану туралы "
                "келісімге қол қойды."
            ),
            {"«Қазақстан жолы»", "«Өзбекстан жолдары»"},
        ),
        (
            "«Дала үні» газеті мен «Ресей медиа» редакциясы меморандум жасасты.",
            {"«Дала үні» газеті", "«Ресей медиа» редакциясы"},
        ),
        (
            "Қазақстан мен Ресей «Жайық» пен «Еділ» өзендерін қорғау туралы келісім жасасты.",
            {"Қазақстан", "Ресей"},
        ),
    ],
)
def test_a_country_in_a_name_in_quotation_marks_is_no_side(said: str, sides: set[str]) -> None:
    assert set(extract(said, Lang.KK).parties) == sides
