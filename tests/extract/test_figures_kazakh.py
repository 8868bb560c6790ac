"""What a Kazakh figure counts: a noun in the nominative, or nothing where none is named."""

from __future__ import annotations

import pytest

from coopplan.extract.draft import DraftFigure
from coopplan.extract.kk import figure_words as words_kk
from coopplan.extract.kk.noun_cases import split
from coopplan.extract.kk.subjects import subject
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


def figures(sentence: str) -> tuple[DraftFigure, ...]:
    return extract(f"Көкпекті мен Түмен жоспарға қол қойды\n\n{sentence}\n", Lang.KK).figures


def subjects(sentence: str) -> list[str]:
    return [one.subject for one in figures(sentence)]


@pytest.mark.parametrize(
    ("sentence", "counted"),
    [
        ("Былтыр тауар айналымы 70 млн долларға жетті.", "тауар айналымы"),
        ("Өзара сауда көлемі – 3 млрд рубль.", "өзара сауда көлемі"),
        ("Жобаның құны 14 млрд теңгені құрайды.", "жобаның құны"),
        ("Көпірдің ұзындығы 2 км болады.", "көпірдің ұзындығы"),
        ("Ресейге экспорт қазір шамамен 5 млн доллар болды.", "экспорт"),
        ("Жанармай бағасы 8 пайызға қымбаттады.", "жанармай бағасы"),
        ("Жүк тиеу уақыты 3 есе қысқарды.", "жүк тиеу уақыты"),
        ("Екі облыстың тауар айналымы 70 млн доллар болды.", "тауар айналымы"),
        ("Түмен экспорты 70 млн долларға жетті.", "Түмен экспорты"),
    ],
)
def test_the_subject_of_the_clause_is_counted(sentence: str, counted: str) -> None:
    assert subjects(sentence) == [counted]


@pytest.mark.parametrize(
    ("sentence", "counted"),
    [
        ("Зауыт 360 мың тонна жоғары сортты бидай сатты.", "жоғары сортты бидай"),
        ("Фермерлер 90 мың тонна қарбызды шетелге сатты.", "қарбыз"),
        ("Биыл 12 км жол жөнделді.", "жол"),
        ("Ауданда 25 гектар индустриялық аймақта құрылыс басталды.", "индустриялық аймақ"),
        ("Зауыт 40 мың тонна артық өндірді.", ""),
        ("Олар 40 мың тонна Түменге жөнелтті.", ""),
    ],
)
def test_a_measure_is_followed_by_what_it_measures(sentence: str, counted: str) -> None:
    assert subjects(sentence) == [counted]


@pytest.mark.parametrize(
    ("sentence", "counted"),
    [
        ("Қазір 178 млн долларлық 3 цех салынып жатыр.", "цех"),
        ("Құны 9 млрд теңгелік ет кешені ашылды.", "ет кешені"),
        ("Ауылда 12 МВт-тық станция салу жоспарланған.", "станция"),
        ("Тараптар 93 млрд теңгенің келісімдеріне қол қойды.", "келісімдер"),
        ("Олар 5 млн долларға сиыр сатып алды.", "сиыр"),
        ("Қала 72 млн долларға 61 мың дана терезе алды.", "терезе"),
        ("Облысқа 40 млрд теңге инвестиция тартылды.", "инвестиция"),
        ("Облысқа 40 млрд теңгеден астам қаржы бөлінді.", "қаржы"),
        ("Олар 2 млрд теңге көлемінде салық төледі.", "салық"),
        ("Олар 60 млн доллар құрайтын зауытты іске қосты.", "зауыт"),
    ],
)
def test_a_sum_may_be_of_what_stands_behind_it(sentence: str, counted: str) -> None:
    assert subjects(sentence) == [counted]


@pytest.mark.parametrize(
    ("sentence", "counted"),
    [
        ("Мақтаның 90 пайызы – біздің облыста.", "мақта"),
        ("Зауыт жұмысшыларының 80%-ы колледжде оқыған.", "зауыт жұмысшылары"),
        ("Дүкен тауарының 30%-дан астамы – отандық сүт.", "отандық сүт"),
        ("Облыс экспортының 60 пайызын мұнай құрайды.", "мұнай"),
        ("Кешен бюджетінің 50% жөндеуге кетеді.", "кешен бюджеті"),
        ("Оның 15 пайызы сатылды.", ""),
        ("Облыстың 15 пайызы орманды.", ""),
    ],
)
def test_a_share_is_of_its_genitive_or_what_a_dash_says(sentence: str, counted: str) -> None:
    assert subjects(sentence) == [counted]


def test_what_a_tonne_is_of_may_stand_behind_a_dash() -> None:
    assert subjects("Қалаға 7 мың тонна жүк келді, оның 5 мың тоннасы – ұн мен тұз.") == [
        "жүк",
        "ұн мен тұз",
    ]


@pytest.mark.parametrize(
    ("sentence", "counted"),
    [
        ("Тараптар екі ел саудасын 3 млрд долларға жеткізбек.", "екі ел саудасы"),
        ("Қала ауыл мектептеріне 2 млрд теңге жұмсады.", "ауыл мектептері"),
        ("Биыл жолдарды жөндеуге 39 млрд теңге бөлінді.", "жолдарды жөндеу"),
        ("Жобаны жүзеге асыруға 1 млрд теңге жұмсалды.", "жобаны жүзеге асыру"),
        ("Облысқа 39 млрд теңге бөлінді.", ""),
        ("Болат өндірісінің 9,7%-ға өсуі байқалды.", "болат өндірісі"),
    ],
)
def test_an_object_loses_its_case(sentence: str, counted: str) -> None:
    assert subjects(sentence) == [counted]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Экспорт 12%-ға кеміп, 95 млн долларды құрады.", ["экспорт", "экспорт"]),
        (
            "Олар сауданы 3 млрд долларға, ал кейін 5 млрд долларға жеткізбек.",
            ["сауда", "сауда"],
        ),
        ("Экспорт өсті, ал зауыт 40 млн доллар болды.", [""]),
        ("Экспорт 40 млн доллар болды, бұл былтырғыдан 14% артық.", ["экспорт", ""]),
    ],
)
def test_a_clause_goes_on_with_the_subject_of_the_one_before(
    sentence: str, found: list[str]
) -> None:
    assert subjects(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "counted"),
    [
        ("Олар 22 жобаны таныстырды.", "жоба"),
        ("Өңірде 143 кәсіпорын бар.", "кәсіпорын"),
        ("Форумға 40 адам келді.", "адам"),
        ("Қаланың халқы 137 мың адам.", "қаланың халқы"),
        ("Қалаға 12 автобуспен келді.", "автобус"),
        ("Ауылда 250 жұмыс орны ашылады.", "жұмыс орны"),
    ],
)
def test_things_counted_one_by_one_name_themselves(sentence: str, counted: str) -> None:
    assert subjects(sentence) == [counted]


@pytest.mark.parametrize(
    "sentence",
    [
        "Бұл көрсеткіш 16 пайызға жетті.",
        "Тараптар енді бұл межені 3 млрд долларға жеткізбек.",
        "Шамамен 5 млн доллар.",
        "Компания 40 млн доллар құйды.",
        "Олар биыл 2 есе көп тапты.",
    ],
)
def test_where_nothing_is_named_the_subject_is_empty(sentence: str) -> None:
    assert subjects(sentence) == [""]


def test_a_dash_without_a_space_before_it_is_no_matter() -> None:
    assert subject("Сүттің ", "5%", "– ы қалды", "%") == "сүт"


@pytest.mark.parametrize(
    ("word", "noun", "told"),
    [
        ("құнына", "құны", "dat"),
        ("жобаның", "жоба", "gen"),
        ("саудасын", "саудасы", "acc"),
        ("бидайды", "бидай", "acc"),
        ("облыстан", "облыс", "abl"),
        ("автобуспен", "автобус", "ins"),
        ("көлемінде", "көлемі", "loc"),
        ("сауда", "сауда", ""),
        ("ауданы", "ауданы", ""),
        ("вагоны", "вагоны", ""),
        ("қуаты", "қуаты", ""),
        ("зауытын", "зауыты", "acc"),
        ("кәсіпорын", "кәсіпорын", ""),
        ("шығаратын", "шығаратын", ""),
    ],
)
def test_the_case_of_a_noun(word: str, noun: str, told: str) -> None:
    assert split(word) == (noun, told)


@pytest.mark.parametrize(
    "word", ["шамамен", "жуық", "және", "наурызда", "млрд", "дүйсенбі", "оның"]
)
def test_what_never_is_counted(word: str) -> None:
    assert words_kk.is_never_counted(word)


def test_what_is_ready_is_no_thing_that_is_counted() -> None:
    head = "Ақтөбе облысы мен Орынбор облысы жоспарға қол қойды.\n\n"
    found = extract(head + "Жолдың 80 шақырымының 30 шақырымы дайын.").figures
    assert found
    assert not [one.subject for one in found if "дай" in one.subject]
