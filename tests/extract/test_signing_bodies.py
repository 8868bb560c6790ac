"""Bodies that sign in their own name, and who signs for them: ministries, funds, academies."""

from __future__ import annotations

from datetime import date

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

KAZAKH = [
    (
        (
            "Құжатқа ТҰЛПАР ұйымы мен «Дала мұрасы» КеАҚ басшылары келді. Меморандумға қор басшысы "
            "Ерлан Сағатов және ТҰЛПАР ұйымының бас хатшысы Болат Қуанов қол қойды. «Дала мұрасы» "
            "КеАҚ пен ТҰЛПАР ұйымы арасында меморандум жасалды."
        ),
        {
            ("Ерлан Сағатов", "қор басшысы", "«Дала мұрасы» КеАҚ"),
            ("Болат Қуанов", "бас хатшы", "ТҰЛПАР"),
        },
        {"ТҰЛПАР", "«Дала мұрасы» КеАҚ"},
    ),
    (
        (
            "Меморандумға QazDala тарапынан Басқарма төрағасы Ерлан Сағатов пен NIPA тарапынан аға "
            "вице-президенті Болат Қуанов қол қойды."
        ),
        {
            ("Ерлан Сағатов", "басқарма төрағасы", "QazDala"),
            ("Болат Қуанов", "аға вице-президент", "NIPA"),
        },
        {"QazDala", "NIPA"},
    ),
    (
        (
            "Халықаралық Көне академиясының президенті Ерлан Сағатов мен Отырар кітапханасының "
            "директоры Болат Қуанов өзара әріптестік туралы меморандумға қол қойды."
        ),
        {
            ("Ерлан Сағатов", "президент", "Халықаралық Көне академиясы"),
            ("Болат Қуанов", "директор", "Отырар кітапханасы"),
        },
        {"Халықаралық Көне академиясы", "Отырар кітапханасы"},
    ),
    (
        (
            "Steppe Metals Group S.a.r.l. (SMG) Бақылау кеңесінің төрағасы, Бас атқарушы "
            "директорының орынбасары Ерлан Сағатов меморандумға қол қойды."
        ),
        {("Ерлан Сағатов", "Бақылау кеңесінің төрағасы", "Steppe Metals Group S.a.r.l.")},
        {"Steppe Metals Group S.a.r.l."},
    ),
    (
        "«Жүзім» мен «Тас Жол» «Орман» алаңы бойынша келісімге қол қойды.",
        set(),
        {"«Жүзім»", "«Тас Жол»"},
    ),
    (
        (
            "А.Сағатов атындағы ТМТУ мен Б.Қуанов атындағы техникалық университеті арасында "
            "меморандумға қол қойылды."
        ),
        set(),
        {"А.Сағатов атындағы ТМТУ", "Б.Қуанов атындағы техникалық университеті"},
    ),
]


@pytest.mark.parametrize(("text", "signed", "parties"), KAZAKH)
def test_a_kazakh_body_is_a_party_for_whom_its_head_signs(
    text: str, signed: set[tuple[str, str, str]], parties: set[str]
) -> None:
    draft = extract(text, Lang.KK)
    assert {(one.name, one.office, one.party) for one in draft.signatories} == signed
    assert set(draft.parties) == parties


def test_what_a_kazakh_memorandum_is_said_to_hold_has_its_years() -> None:
    text = (
        "Абай облысы мен Омбы облысы арасында меморандумға қол қойылды. Онда 2031-2033 жылдарға "
        "сауданы дамыту жөніндегі іс-шаралар жоспары қамтылған."
    )
    assert extract(text, Lang.KK).period == (date(2031, 1, 1), date(2033, 12, 31))


MINISTERS = (
    "Документ подписали министр лесного хозяйства Томской области Егор Вершинин и министр лесного "
    "хозяйства и экологии Республики Алтай Олег Лыткин."
)


def test_ministers_sign_for_the_ministries_that_are_said_to_agree() -> None:
    draft = extract(
        f"Соглашение заключено между лесными ведомствами регионов. {MINISTERS}", Lang.RU
    )
    tomsk = "Министерство лесного хозяйства Томской области"
    altai = "Министерство лесного хозяйства и экологии Республики Алтай"
    assert draft.parties == (tomsk, altai)
    assert [(one.name, one.party) for one in draft.signatories] == [
        ("Егор Вершинин", tomsk),
        ("Олег Лыткин", altai),
    ]


def test_ministers_sign_for_the_regions_where_no_ministries_are_told_of() -> None:
    draft = extract(f"Соглашение заключено между регионами. {MINISTERS}", Lang.RU)
    assert set(draft.parties) == {"Томская область", "Республика Алтай"}


def test_the_head_of_a_region_whom_another_sentence_calls_governor() -> None:
    draft = extract(
        "Делегация Томской области, которую возглавил губернатор Егор Вершинин, прибыла в Омск.\n"
        "Регионы заключили соглашение о сотрудничестве. Его подписали глава Томской области и "
        "врио губернатора Омской области Олег Лыткин.\n",
        Lang.RU,
    )
    assert {(one.name, one.office, one.party) for one in draft.signatories} == {
        ("Егор Вершинин", "губернатор", "Томская область"),
        ("Олег Лыткин", "врио губернатора", "Омская область"),
    }


@pytest.mark.parametrize(
    ("who", "name", "office"),
    [
        ("посол Азербайджана Рашид Гасан оглы Керимов", "Рашид Гасан оглы Керимов", "посол"),
        ("глава Миннауки Ерлан Сагатов", "Ерлан Сагатов", "глава"),
        ("глава региона Ерлан Сагатов", "Ерлан Сагатов", "глава"),
        ("губернатор российского региона Ерлан Сагатов", "Ерлан Сагатов", "губернатор"),
        (
            "председатель Сосновского районного исполнительного комитета Пётр Зимин",
            "Пётр Зимин",
            "председатель районного исполнительного комитета",
        ),
    ],
)
def test_a_russian_signer_is_named_in_full_with_the_office(
    who: str, name: str, office: str
) -> None:
    draft = extract(f"Меморандум подписали аким Абайской области Берик Уалиев и {who}.", Lang.RU)
    assert (name, office) in {(one.name, one.office) for one in draft.signatories}
