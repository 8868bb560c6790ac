"""Kazakh bodies that are joined, parts of another, or without a possessive; towns named bare."""

from __future__ import annotations

import pytest

from coopplan.extract import other_documents, sentences_told
from coopplan.extract.clean import article
from coopplan.extract.gazetteer import Entry
from coopplan.extract.kk import joined_bodies, whereabouts
from coopplan.extract.mention import Mention
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

SIDES: list[tuple[str, set[str]]] = [
    (
        (
            "Торғын мемлекеттік университеті Лодзь политехникасымен ынтымақтастық туралы "
            "келісімге қол қойды."
        ),
        {"Торғын мемлекеттік университеті", "Лодзь политехникасы"},
    ),
    (
        (
            "Дала өңірінің көлік прокуратурасы мен «Ақ жол» кәсіпкерлер палатасының Сарыбел "
            "филиалы меморандумға қол қойды."
        ),
        {
            "Дала өңірінің көлік прокуратурасы",
            "«Ақ жол» кәсіпкерлер палатасының Сарыбел филиалы",
        },
    ),
    (
        (
            "Сарыбел техникалық университеті мен Петренко атындағы ұлттық университет "
            "меморандумға қол қойды. Петренко атындағы ұлттық университетке қонақтар келді."
        ),
        {"Сарыбел техникалық университеті", "Петренко атындағы ұлттық университет"},
    ),
    (
        (
            "«Самгун» ауруханасы мен облыстық мәдениет басқармасы арасында меморандумға қол "
            "қойылды. Меморандум «Самгун» ауруханасы мен облыстық мәдениет басқармасы үшін маңызды."
        ),
        {"«Самгун» ауруханасы", "облыстық мәдениет басқармасы"},
    ),
    (
        (
            "Қазақстан мен Өзбекстанның су шаруашылығы министрліктері ынтымақтастық туралы "
            "меморандумға қол қойды."
        ),
        {
            "Қазақстанның су шаруашылығы министрлігі",
            "Өзбекстанның су шаруашылығы министрлігі",
        },
    ),
    (
        (
            "Ақсай педагогикалық колледжі мен Өзбекстан Қорғаныс министрлігі Дала зерттеулері "
            "институты меморандумға қол қойды."
        ),
        {
            "Ақсай педагогикалық колледжі",
            "Өзбекстан Қорғаныс министрлігі Дала зерттеулері институты",
        },
    ),
]


@pytest.mark.parametrize(("text", "sides"), SIDES, ids=[one[0][:40] for one in SIDES])
def test_bodies_are_read_whole(text: str, sides: set[str]) -> None:
    assert set(extract(text, Lang.KK).parties) == sides


def test_a_town_called_so_once_is_meant_by_its_bare_name() -> None:
    text = (
        "Бейоба мэрі бауырлас Қапшағайға келді\n\n"
        "Бейоба мэрі Метин Дурмаз осы аптада Қапшағайда болды. Қонақтарды қала әкімінің "
        "орынбасары Асқар Үсенов қабылдады. Метин Дурмаз Бейоба мен Қапшағайдың бауырластығы "
        "екі елге де пайдалы екенін айтты."
    )
    assert set(extract(text, Lang.KK).parties) == {"Бейоба", "Қапшағай"}


def _named(text: str) -> list[list[str]]:
    told = sentences_told.read(article(text), Lang.KK)
    return [[place.name for place in one.named] for one in told]


def test_a_town_that_people_are_called_after_is_one_where_the_text_says_so() -> None:
    text = (
        "Орал қаласының мерекесіне қонақтар келді. Орал мен Орынбор меморандум жасасты. "
        "Орал Асанов риза болды."
    )
    assert _named(text) == [["Орал"], ["Орал", "Орынбор"], []]


def test_a_bare_head_behind_whom_it_is_named_after_means_the_full_name() -> None:
    text = (
        "Әл-Фараби атындағы Дала ұлттық университеті кеңейеді. Қонақтар әл-Фараби атындағы "
        "университетке келді."
    )
    assert _named(text) == [["Әл-Фараби атындағы Дала ұлттық университеті"]] * 2


def test_a_side_that_no_rule_names_is_of_no_other_paper() -> None:
    text = "Торғын мұрағаты мен Сарыбел қоры Karatal үшін меморандумға қол қойды."
    told = sentences_told.read(article(text), Lang.KK)
    main = other_documents.documents(told, Lang.KK)[0]
    start = text.index("Karatal")
    more = Mention(Entry("f", "", "", "Karatal", ""), start, start + 7, "Karatal")
    sides = [*told[0].organisations, more]
    assert len(sides) == 3
    assert whereabouts.without(sides, [], main, told) == sides


@pytest.mark.parametrize(
    ("name", "genitive"),
    [
        ("Қазақстан", "Қазақстанның"),
        ("Қырғыз Республикасы", "Қырғыз Республикасының"),
        ("Қытай", "Қытайдың"),
        ("Египет", "Египеттің"),
        ("Түркия", "Түркияның"),
        ("Непал", "Непалдың"),
    ],
)
def test_the_genitive_of_a_country(name: str, genitive: str) -> None:
    assert joined_bodies.genitive(name) == genitive
