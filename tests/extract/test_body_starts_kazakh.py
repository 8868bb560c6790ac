"""Where Kazakh bodies begin and what heads them; whose a company is; what is nobody's name."""

from __future__ import annotations

import pytest

from coopplan.extract import sentences_told
from coopplan.extract.clean import article
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

NAMED: list[tuple[str, set[str]]] = [
    (
        "Кездесу соңында қонақтар Сарыбел мәдениет орталығын көрді.",
        {"Сарыбел мәдениет орталығы"},
    ),
    ("Кездесу соңында қонақтар қалалық мәдениет орталығын көрді.", set()),
    ("Торғын облысында заманауи спорт федерациясы құрылды.", set()),
    ("Сапар облыстық мәдениет басқармасының қолдауымен өтті.", set()),
    ("Құжатқа қалалық білім басқармасы қол қойды.", set()),
    ("Sarybel.kz облыстық мәдениет басқармасына сілтеме жасады.", set()),
    ("Облыс әкімі ауыл шаруашылығы басқармасына тапсырма берді.", set()),
    ("Облыстың көлік басқармасы мен тараптар жоспар құрды.", set()),
    ("Кездесуде олар Мадлен Торнау университетінде болды.", {"Мадлен Торнау университеті"}),
    ("Кездесуде Асан Үсенов Торнау университетінде болды.", {"Торнау университеті"}),
    ("Оны World Ring халықаралық федерациясы қолдады.", {"World Ring халықаралық федерациясы"}),
    ("Кеше Сербияның Торнин техника университеті келді.", {"Торнин техника университеті"}),
    ("Қонақтар Торғындағы Торнау университетінде болды.", {"Торнау университеті"}),
    ("Торнаудың Мирза Сарин атындағы ертегі театры келді.", {"Мирза Сарин атындағы ертегі театры"}),
    ("Олар Мирза бек Сарин атындағы кітапханаға барды.", {"Мирза бек Сарин атындағы кітапхана"}),
    (
        "Қонақтар Халықаралық музыка, сурет және сәулет өнері академиясын көрді.",
        {"Халықаралық музыка, сурет және сәулет өнері академиясы"},
    ),
    (
        "Жастар хатшылығы жанындағы ежелгі өнер жауһарларын сақтау ұлттық мұражайы ашылды.",
        {"Жастар хатшылығы жанындағы ежелгі өнер жауһарларын сақтау ұлттық мұражайы"},
    ),
    ("Жобаны «Ақ жол» компаниялар тобы бастады.", {"«Ақ жол» компаниялар тобы"}),
    ("Малды «Ақ жол» шаруа қожалығы өсіреді.", {"«Ақ жол» шаруа қожалығы"}),
    ("Өнімді «Ақ жол» өндірістік кооперативі береді.", {"«Ақ жол» өндірістік кооперативі"}),
    ("Шараға «Ақ жол» жастар қозғалысы қатысты.", {"«Ақ жол» жастар қозғалысы"}),
    ("Шара «Ақ жол» КММ ғимаратында болды.", {"«Ақ жол» КММ"}),
    ("Жобаны СОР Renova компаниясы бастады.", {"СОР Renova"}),
    ("Жобаны iRenova Grand компаниясы бастады.", {"iRenova Grand"}),
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_a_body_begins_where_its_name_does(text: str, names: set[str]) -> None:
    told = sentences_told.read(article(text), Lang.KK)
    found = {one.name for each in told for one in each.organisations}
    assert found == names


def test_a_town_called_as_a_region_is_not_the_region() -> None:
    told = sentences_told.read(
        article("Театр сол елдің Алтай және Үрімші қалаларына барды."), Lang.KK
    )
    assert [one.entry.kind for each in told for one in each.places] == ["c", "c"]


@pytest.mark.parametrize("quoted", ["«Ақ Сұңқар»", "“Ақ Сұңқар”"])
def test_what_quotation_marks_hold_whole_is_nobodys_name(quoted: str) -> None:
    told = sentences_told.read(article(f"Құжатқа {quoted} партиясы қол қойды."), Lang.KK)
    assert [one.name for each in told for one in each.people] == []


def test_years_beside_no_paper_are_no_period_of_one() -> None:
    draft = extract(
        "Торғын облысының әкімі Асан Үсенов Дала облысының делегациясын қабылдады. Ол 2031 жылға "
        "арналған жобаларды іске асыру туралы ұсыныстарға тоқталды.",
        Lang.KK,
    )
    assert draft.period is None
