"""By which words Kazakh bodies are headed, and where the names of such bodies begin."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

OTHER = "Тұлпар университеті"


@pytest.mark.parametrize(
    "name",
    [
        "Өзбекстан пошта компаниясы",
        "Қырғызстан футбол лигасы",
        "Ақжол аудандық төтенше жағдайлар бөлімі",
        "Қарағайлы мемлекеттік табиғи қорығы",
        "Сарыбел Қоғамдық кітапханасы корпорациясы",
        "Ақжол ұлттық университетінің госпиталі",
        "«Дала әлемі» медиаплатформасы",
        "«Арқа» киностудиясы",
        "Ресей темір жолдары",
        "Түркия теміржол компаниясы",
        "№7 мектеп",
        "Ақжол арнайы экономикалық аймағы",
        "Түркия сыртқы экономикалық байланыстар кеңесі",
        "Ресей федералды салық қызметі",
        "Еуропалық инвестициялық банк",
        "Ұлттық ядролық орталық",
        "Ақжол облыстық көпбейінді ауруханасы",
        "Қызыл Жарты Ай қоғамы",
        "Юсуф Сарай институты",
    ],
)
def test_body_of_such_a_head_is_a_side_by_its_whole_name(name: str) -> None:
    text = f"Кеше {name} мен {OTHER} арасында ынтымақтастық туралы меморандумға қол қойылды.\n"
    assert set(extract(text, Lang.KK).parties) == {name, OTHER}


@pytest.mark.parametrize(
    "text",
    [
        f"Әкімдіктің баспасөз қызметі мен {OTHER} меморандум туралы айтты.",
        f"«Арна» АҚ директорлар кеңесінің төрағасы Асан Үсенов {OTHER} туралы айтты.",
        f"Қазақстан мен Тәжікстанның темір жолымен {OTHER} студенттері келісім бойынша барады.",
        f"Қытайдың ірі мұнай компаниясы мен {OTHER} меморандум жасасты.",
        f"Үкіметаралық комиссиясының төрағасы Асан Үсенов {OTHER} ректорымен кездесті.",
    ],
)
def test_press_service_a_board_or_any_company_is_no_side(text: str) -> None:
    no_side = ("қызметі", "кеңесі", "жолы", "компаниясы", "комиссиясы")
    assert not [one for one in extract(text + "\n", Lang.KK).parties if one.endswith(no_side)]


def test_name_that_is_a_site_begins_a_body_only_at_the_beginning_of_a_sentence() -> None:
    text = (
        "Izde.kz волонтерлік қозғалысының үйлестірушісі Асан Үсенов пен Ақжол облысының төтенше "
        "жағдайлар департаменті меморандумға қол қойды.\n"
    )
    assert "Izde.kz волонтерлік қозғалысы" in extract(text, Lang.KK).parties
    told = (
        f"Бұл туралы Izde.kz жазды. Izde.kz хабарлауынша, Үміт қоры мен {OTHER} келісім жасасты.\n"
    )
    assert set(extract(told, Lang.KK).parties) == {"Үміт қоры", OTHER}


def test_first_word_of_a_sentence_that_only_opens_it_is_no_part_of_a_name() -> None:
    text = f"Келісімді Үміт қоры мен {OTHER} жасасты.\n"
    assert set(extract(text, Lang.KK).parties) == {"Үміт қоры", OTHER}


def test_number_of_a_school_that_only_is_where_something_is_makes_no_side() -> None:
    text = f"№7 мектепте кездесу өтті. Үміт қоры мен {OTHER} келісім жасасты.\n"
    assert set(extract(text, Lang.KK).parties) == {"Үміт қоры", OTHER}


def test_case_before_the_closing_mark_is_no_part_of_a_name() -> None:
    text = (
        f"«Сарыбел» музейі мен {OTHER} келісім жасасты. Құжатқа «Сарыбелдің» директоры Асан Үсенов "
        "қол қойды.\n"
    )
    draft = extract(text, Lang.KK)
    assert set(draft.parties) == {"«Сарыбел» музейі", OTHER}
    assert [one.party for one in draft.signatories] == ["«Сарыбел» музейі"]
