"""Who signed no Kazakh paper: who speaks for states, signs a statement beside, leads guests."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed


def _signed(text: str) -> set[str]:
    return {one.name for one in extract(f"Жаңа құжат туралы\n{text}", Lang.KK).signatories}


_STATES = "Қазақстан мен Сербия су қоймасын салады. "


@pytest.mark.parametrize(
    ("said", "names"),
    [
        (
            "– Былтыр үкіметаралық келісімге қол қойдық, – деді министр Асан Үсенов.",
            set(),
        ),
        (
            "– Мемлекетаралық шартқа қол қойдық. Бұл – үлкен іс, – деді министр Асан Үсенов.",
            set(),
        ),
        (
            "– Ел басшыларының қатысуымен шартқа қол қойдық. Бұл – іс, – деді министр Асан Үсенов.",
            set(),
        ),
        (
            "– Мемлекетаралық шартқа қол қойдық. Бұл – үлкен іс, – деді Президент Асан Үсенов.",
            {"Асан Үсенов"},
        ),
        (
            "– Біз меморандумға қол қойдық. Бұл – үлкен іс, – деді министр Асан Үсенов.",
            {"Асан Үсенов"},
        ),
    ],
    ids=["at once", "a sentence later", "before the heads", "a head", "a paper of their own"],
)
def test_who_says_we_of_what_states_signed(said: str, names: set[str]) -> None:
    assert _signed(_STATES + said) == names


_STATEMENT = (
    "Мемлекет басшысы Асан Үсенов пен Сербия Президенті Иван Петров бірлескен {} қол қойған "
    "болатын. "
)


@pytest.mark.parametrize("paper", ["мәлімдемеге", "коммюникеге"])
def test_statement_beside_a_paper_has_signers_of_its_own(paper: str) -> None:
    beside = "Сол сапарда Семей университеті мен Ниш университеті арасында келісім жасалды."
    assert _signed(_STATEMENT.format(paper) + beside) == set()
    assert _signed(_STATEMENT.format(paper)) == {"Асан Үсенов", "Иван Петров"}
    now = _STATEMENT.format(paper).replace("қойған болатын", "қойды")
    assert _signed(now + beside) == {"Асан Үсенов", "Иван Петров"}


@pytest.mark.parametrize(
    "leader",
    [
        "АТЗ бас директоры Асан Үсенов",
        "Сербияның елшісі Болат Серіков пен АТЗ бас директоры Асан Үсенов",
    ],
)
def test_who_leads_a_delegation_signed_nothing_by_that(leader: str) -> None:
    text = (
        "Арна трактор зауыты мен семейлік «Жайлау» ынтымақтастық келісіміне қол қойды\n"
        "Арна трактор зауыты (АТЗ) мен «Жайлау» кәсіпорны ынтымақтастық туралы келісім жасасты. "
        f"{leader} бастаған делегация Семейдегі екі зауытты аралады. Осының нәтижесі ретінде "
        "келісімге қол қойылды."
    )
    assert extract(text, Lang.KK).signatories == ()
