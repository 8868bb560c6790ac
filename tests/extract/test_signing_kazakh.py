"""Who signed for whom in Kazakh: the forms in which press releases tell it, one text each."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.codes import Status
from coopplan.model.text import Lang

SAID = [
    (
        (
            "Павлодар облысының атынан құжатқа облыс әкімі Асқар Байсеев, Омбы облысының атынан "
            "губернатор Андрей Травин қол қойды."
        ),
        {("Асқар Байсеев", "Павлодар облысы"), ("Андрей Травин", "Омбы облысы")},
    ),
    (
        (
            "Түркістан облысының әкімі Дархан Сатыбалды мен Жизақ облысының хокимі Ерғаш Сәлиев "
            "меморандумға қол қойды."
        ),
        {("Дархан Сатыбалды", "Түркістан облысы"), ("Ерғаш Сәлиев", "Жизақ облысы")},
    ),
    (
        (
            "Астана қаласының әкімі Жеңіс Қасенов және Анкара қаласының мэрі Мансур Яваз Президент "
            "Қайрат Тоқтаровтың қатысуымен хаттамаға қол қойды."
        ),
        {("Жеңіс Қасенов", "Астана"), ("Мансур Яваз", "Анкара")},
    ),
    (
        (
            "Абай облысының әкімі Берік Уәлиев пен Омбы облысының губернаторы Вадим Шумин қатысқан "
            "кездесуде екі облыс арасындағы жоспарға қол қойылды."
        ),
        set(),
    ),
    (
        (
            "Алматы облысы және Омбы облысы бағдарламаға қол қойды. Қол қою рәсімінде Алматы "
            "облысының әкімі Марат Сұлтанов сөз сөйледі."
        ),
        set(),
    ),
]


@pytest.mark.parametrize(("said", "signed"), SAID, ids=[one[0][:40] for one in SAID])
def test_who_signed(said: str, signed: set[tuple[str, str]]) -> None:
    draft = extract(f"Екі тарап құжатқа қол қойды\n{said}", Lang.KK)
    assert {(one.name, one.party) for one in draft.signatories} == signed


@pytest.mark.parametrize(
    ("said", "quote", "status"),
    [
        (
            "Кездесу барысында тараптар шекарада ортақ қойма салуға келісті.",
            "тараптар шекарада ортақ қойма салуға келісті",
            Status.PLANNED,
        ),
        (
            "Зауыт жобасына 20 млрд теңге инвестиция құйылды.",
            "Зауыт жобасына 20 млрд теңге инвестиция құйылды",
            Status.DONE,
        ),
        (
            "Омбы тарапы жылына 200 студентті тегін оқытуға дайын.",
            "Омбы тарапы жылына 200 студентті тегін оқытуға дайын",
            Status.PLANNED,
        ),
        (
            "Сонымен қатар, келесі жылы Омбыда Абай облысының мәдениет күндері өтеді.",
            "келесі жылы Омбыда Абай облысының мәдениет күндері өтеді",
            Status.PLANNED,
        ),
    ],
)
def test_deeds(said: str, quote: str, status: Status) -> None:
    text = f"Абай мен Омбы\nАбай облысы мен Омбы облысы меморандумға қол қойды. {said}"
    assert [(one.quote, one.status) for one in extract(text, Lang.KK).measures] == [(quote, status)]


def test_countries_called_only_the_two_states_are_the_sides() -> None:
    draft = extract(
        "Астанада келіссөздер өтті\nҚазақстан мен Литва делегациялары кездесті. Кездесуде екі "
        "елдің үкіметтері арасында ақпаратты қорғау туралы келісімге қол қойылды.",
        Lang.KK,
    )
    assert set(draft.parties) == {"Қазақстан", "Литва"}
