"""Years of a plan that a Kazakh text tells beside the agreement it is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from coopplan.extract import dates, other_documents, sentences_told
from coopplan.extract.clean import article
from coopplan.extract.kk import further_years
from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind
from coopplan.model.text import Lang

_SIGNED = (
    "Торғын облысының әкімі Асан Үсенов пен Сарыбел облысының әкімі Ержан Омаров {} қол қойды. "
)


@pytest.mark.parametrize(
    ("paper", "years", "span"),
    [
        (
            "ынтымақтастық туралы келісімге",
            "2031–2033 жылдарға арналған туризм жоспары да қабылданды.",
            None,
        ),
        (
            "хаттамаға",
            "Спорт басқармалары 2031–2033 жылдарға арналған бағдарламаны бекітті.",
            None,
        ),
        (
            "ынтымақтастық туралы меморандумға",
            "Құжатқа 2031–2033 жылдарға арналған іс-шаралар жоспары кірді.",
            (2031, 2033),
        ),
        (
            "хаттамаға",
            "Тараптар 2031–2033 жылдарға арналған жоспарды құптады.",
            (2031, 2033),
        ),
        (
            "хаттамаға",
            "Тараптар сонымен бірге 2031–2033 жылдарға арналған бағдарламаны қабылдады.",
            None,
        ),
        (
            "ынтымақтастық туралы меморандумға",
            "Меморандум аясында 2031–2033 жылдары үш мектеп салынады.",
            (2031, 2033),
        ),
    ],
)
def test_years_of_a_plan_beside_an_agreement_are_not_the_agreements(
    paper: str, years: str, span: tuple[int, int] | None
) -> None:
    period = extract(_SIGNED.format(paper) + years, Lang.KK).period
    days = None if span is None else (date(span[0], 1, 1), date(span[1], 12, 31))
    assert period == days


@pytest.mark.parametrize(
    ("kind", "another"),
    [(AgreementKind.AGREEMENT, True), (AgreementKind.ROADMAP, False), (None, False)],
)
def test_a_paper_that_has_years_may_be_the_plan_itself(
    kind: AgreementKind | None, another: bool
) -> None:
    text = "Жаңалық\nОлар 2031–2033 жылдарға арналған жоспарды таныстырды."
    told = sentences_told.read(article(text), Lang.KK)
    main = replace(other_documents.documents(told, Lang.KK)[0], kind=kind)
    mention = dates.periods(told[-1].span)[0]
    assert further_years.are_of_another(told[-1], mention, main) is another
