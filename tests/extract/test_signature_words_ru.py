"""Russian ways of telling that somebody signed: by hands, parts in it, participles, counted people.

All texts and all whom they name are invented; each way stands beside a near one that means another.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

_OMSK, _PAVLODAR = ("Олег Лыткин", "Омская область"), ("Марат Омаров", "Павлодарская область")
_BOTH = [_PAVLODAR, _OMSK]
_PAPER = "У Омской и Павлодарской областей появился меморандум о сотрудничестве. "
_GOVERNOR, _AKIM = "губернатор Омской области Олег Лыткин", "аким Павлодарской области Марат Омаров"
_THEY = f"{_GOVERNOR} и {_AKIM}"
_OF_THEM = "губернатора Омской области Олега Лыткина и акима Павлодарской области Марата Омарова"
_TO_THEM = "губернатору Омской области Олегу Лыткину и акиму Павлодарской области Марату Омарову"


def _signers(text: str) -> list[tuple[str, str | None]]:
    got = extract(text, lang=Lang.RU)
    return sorted((one.name, one.party) for one in got.signatories)


@pytest.mark.parametrize(
    "text",
    [
        f"Своими подписями его заверили {_THEY}.",
        f"Своей подписью документ заверил {_GOVERNOR}, с казахстанской стороны — {_AKIM}.",
        f"Документ скрепляли {_THEY}.",
        f"Скрепили договорённости {_THEY}.",
        f"Документ удостоверили подписями {_THEY}.",
        f"Под документом появились две подписи. Их поставили {_THEY}.",
        f"Участие в подписании приняли {_THEY}.",
        f"В подписании приняли участие {_THEY}.",
        f"Экземплярами документа обменялись {_THEY}.",
        f"Подписями обменялись {_THEY}.",
        f"В качестве подписантов выступили {_THEY}.",
        f"Право подписи было у {_OF_THEM}.",
        f"Подписи две: {_OF_THEM}.",
        f"Подписать документ довелось {_TO_THEM}.",
        f"Честь подписать документ выпала {_TO_THEM}.",
        f"Сотрудничество закрепили {_THEY}, подписав документ.",
        f"Подписывали {_THEY}.",
        f"Документ подписал {_GOVERNOR}. То же сделал {_AKIM}.",
        f"Документ подписал {_GOVERNOR}. Со стороны соседей — {_AKIM}.",
    ],
)
def test_ways_of_telling_who_signed(text: str) -> None:
    assert _signers(f"{_PAPER}{text}\n") == _BOTH


@pytest.mark.parametrize(
    "text",
    [
        f"Губернатор Омской области Олег Лыткин заверил, что {_AKIM} подпись поставит позже.",
        f"Своими книгами обменялись {_THEY}.",
        f"Участие в обсуждении приняли {_THEY}.",
        f"С павлодарской стороны — {_AKIM} и его гости.",
        f"Порадоваться за соседей довелось {_TO_THEM}.",
        f"Безопасность выставки удостоверили {_THEY}.",
    ],
)
def test_what_only_sounds_like_it_has_no_signers(text: str) -> None:
    assert ("Олег Лыткин", "Омская область") not in _signers(f"{_PAPER}{text}\n")


_MET = (
    "В Омске встретились губернатор Омской области Олег Лыткин, аким Павлодарской области Марат "
    "Омаров и глава Алтайского края Пётр Горин. Говорили о реке. "
)
_THREE = [_PAVLODAR, _OMSK, ("Пётр Горин", "Алтайский край")]


@pytest.mark.parametrize(
    "text",
    [
        "Итогом встречи стало соглашение, которое подписали все трое.",
        "Соглашение о воде главы регионов подписали втроём.",
        "Соглашение о воде трое губернаторов подписали в пятницу.",
    ],
)
def test_counted_signers_are_those_who_met(text: str) -> None:
    assert _signers(f"{_MET}{text}\n") == _THREE


@pytest.mark.parametrize(
    "text",
    [
        "Соглашение о воде подписали все четверо.",
        "Соглашение о воде подписали три завода.",
        "Соглашение о воде подписали трое рыбаков.",
    ],
)
def test_others_who_are_counted_are_none_of_them(text: str) -> None:
    assert not _signers(f"{_MET}{text}\n")


_SAID = (
    "«Удачный день», — сказал губернатор Омской области Олег Лыткин. По словам акима Павлодарской "
    "области Марата Омарова, соседей ждут в гости."
)


@pytest.mark.parametrize(
    "words",
    [
        "Меморандум подписали главы регионов.",
        "Подписи под документом поставили руководители регионов.",
        "Меморандум подписан главами регионов.",
        "Меморандум подписали лидеры регионов.",
        "Меморандум подписали губернатор и аким.",
        "Меморандум подписали губернатор Омской области и аким Павлодарской области.",
    ],
)
def test_offices_alone_are_held_by_whom_the_text_names_later(words: str) -> None:
    title = "Омская и Павлодарская области подписали меморандум\n\n"
    assert _signers(f"{title}{words} {_SAID}\n") == _BOTH


@pytest.mark.parametrize(
    "words",
    [
        "Меморандум подписали главы предприятий.",
        "Меморандум подписали министры экономики.",
        "Меморандум подписали ректоры вузов.",
    ],
)
def test_other_offices_are_none_of_theirs(words: str) -> None:
    title = "Омская и Павлодарская области подписали меморандум\n\n"
    assert not _signers(f"{title}{words} {_SAID}\n")


@pytest.mark.parametrize(
    "words",
    [
        "Они подписали меморандум.",
        "Оба подписали меморандум.",
        "Вдвоём они подписали меморандум.",
        "Главы регионов подписали меморандум.",
    ],
)
def test_who_was_received_signed_with_the_host(words: str) -> None:
    guest = "акима Павлодарской области Марата Омарова"
    assert _signers(f"Губернатор Омской области Олег Лыткин принял {guest}. {words}\n") == _BOTH
    assert not _signers(
        f"Губернатор Омской области Олег Лыткин ждёт {guest}. Банки и фермеры "
        "подписали меморандум.\n"
    )


def test_a_colleague_from_elsewhere_is_named_in_his_case() -> None:
    text = (
        "Губернатор Омской области Олег Лыткин принял коллегу из Томской области Петра Горина. "
        "Главы регионов подписали меморандум.\n"
    )
    assert [one[1] for one in _signers(text)] == ["Омская область", "Томская область"]
    assert "Горин" in [one[0].split()[-1] for one in _signers(text)]


@pytest.mark.parametrize(
    ("text", "signers"),
    [
        (
            (
                "Омская и Павлодарская области заключили меморандум. Документ скрепили подписями "
                "губернатор – председатель правительства Омской области и аким Павлодарской "
                "области Марат Омаров. «Хороший день», — сказал Олег Лыткин."
            ),
            _BOTH,
        ),
        (
            (
                "Омская и Павлодарская области заключили меморандум. Документ скрепили подписями "
                "губернатор Омской области и аким Павлодарской области Марат Омаров. «Хороший "
                "день», — сказал Олег Лыткин. «Да», — ответил Пётр Горин."
            ),
            [_PAVLODAR],
        ),
    ],
)
def test_who_signs_by_office_alone(text: str, signers: list[tuple[str, str]]) -> None:
    assert _signers(f"{text}\n") == signers


def test_the_town_head_is_an_office_with_what_he_is_head_of_before() -> None:
    text = "Городской Голова Калуги Дмитрий Орлов и мэр Брянска Иван Котов подписали соглашение.\n"
    got = extract(text, lang=Lang.RU).signatories
    assert (got[0].name, got[0].office) == ("Дмитрий Орлов", "городской голова")
    assert "голова" not in str(
        extract(
            "Голова Дмитрия Орлова болит. Мэр Брянска подписал план.\n", lang=Lang.RU
        ).signatories
    )


@pytest.mark.parametrize(
    "words",
    [
        "Стороны парафировали меморандум.",
        "Коллеги подписали меморандум.",
        "Первые лица регионов подписали меморандум.",
        "Участники встречи подписали меморандум.",
        "Меморандум скреплён подписями глав регионов.",
        "Они же подписали меморандум.",
    ],
)
def test_those_who_met_are_called_together_some_sentences_later(words: str) -> None:
    met = (
        "В Омске губернатор Омской области Олег Лыткин встретился с акимом Павлодарской области "
        "Маратом Омаровым. Говорили о реке. Обсудили обмен студентами. "
    )
    assert _signers(f"{met}{words}\n") == _BOTH
    assert not _signers(f"{met}Они поддержали меморандум двух заводов.\n")
    third = "Министр экономики Омской области Пётр Горин рассказал о мостах. "
    assert _signers(f"{met}{third}{words}\n") != [*_BOTH, ("Пётр Горин", "Омская область")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Омскую и Павлодарскую области связало соглашение.", True),
        ("Встреча Омской и Павлодарской делегаций вылилась в меморандум.", True),
        ("Переговоры Омской и Павлодарской областей закончились меморандумом.", True),
        ("Дружба Омской и Павлодарской областей закреплена соглашением.", True),
        ("Омская и Павлодарская области продлили соглашение до 2030 года.", True),
        ("Меморандум с Павлодарской областью появился у Омской области.", True),
        ("Омская область привезла с форума соглашение с Павлодарской областью.", True),
        ("План мероприятий Омской и Павлодарской областей принят.", True),
        ("План мероприятий Омской и Павлодарской областей принят во внимание.", False),
        ("Омскую и Павлодарскую области связала дорога.", False),
        ("Омская область привезла с форума книги.", False),
        ("Встреча Омской и Павлодарской делегаций закончилась обедом.", False),
    ],
)
def test_a_paper_came_to_be_without_a_word_of_signing(text: str, *, told: bool) -> None:
    papers = extract(f"В Омске прошёл форум. {text}\n", lang=Lang.RU).documents
    assert any(one.told.value == "signed" for one in papers) is told


_ROAD_MAP = (
    "Марат Омаров {} в Омске дорожную карту\n\nАким Павлодарской области сегодня в Омске поставил "
    "подпись под дорожной картой, которая описывает сотрудничество с городами России. Подписание "
    "включили в повестку заседания комиссии.\n"
)


@pytest.mark.parametrize(("verb", "signers"), [("подписал", ["Марат Омаров"]), ("обсуждал", [])])
def test_the_subject_of_a_verb_of_signing_signed(verb: str, signers: list[str]) -> None:
    text = _ROAD_MAP.format(verb)
    if not signers:
        text = text.replace("Аким Павлодарской области сегодня", "Пётр Горин сегодня")
        signers = ["Пётр Горин"]
    assert [one[0] for one in _signers(text)] == signers
