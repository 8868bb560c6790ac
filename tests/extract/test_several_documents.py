"""Several documents in one text: each drafted by itself, none with another's period or parties."""

from __future__ import annotations

from datetime import date

import pytest

from coopplan.errors import NoSuchDocument
from coopplan.extract.draft import Draft, Told, to_json
from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind as Kind

SIGNED_AND_COMING = (
    "Омская и Павлодарская области подписали соглашение\n\n"
    "Губернатор Омской области Пётр Лаврентьев и аким Павлодарской области Ермек Сагындыков "
    "подписали соглашение о сотрудничестве.\n"
    "Осенью стороны подпишут план мероприятий на 2027–2029 годы.\n"
    "Прежний план на 2021–2024 годы подписали Омская область и область Абай.\n"
)
TWO_AT_ONCE = (
    "Саратовская и Актюбинская области подписали соглашение о сотрудничестве и план мероприятий "
    "на 2026–2028 годы.\nСтороны договорились открыть склад зерна.\n"
)
BESIDE = (
    "Governor of the Omsk Region Maxim Veselov and Khokim of the Bukhara Region Botir Zokirov "
    "signed a memorandum for 2025-2027. The sides will build a mill.\n"
    "Besides, an agreement for 2026-2030 was signed between the cities of Kazan and Samarkand. "
    "The cities will launch a direct flight.\n"
)
KAZAKH = (
    "Павлодар облысының әкімі Ерлан Байсеков пен Омбы облысының губернаторы Виталий Хохлов "
    "меморандумға қол қойды.\n"
    "Тараптар 2026-2028 жылдарға арналған жаңа іс-шаралар жоспарын дайындау мәселесін талқылады.\n"
)


def years(draft: Draft) -> tuple[int | None, int | None] | None:
    """The first and last year of a draft's period."""
    if draft.period is None:
        return None
    first, last = draft.period
    return (first.year if first else None, last.year if last else None)


@pytest.mark.parametrize(
    ("text", "number", "kind", "told", "parties", "period"),
    [
        (SIGNED_AND_COMING, 1, Kind.AGREEMENT, Told.SIGNED,
         ("Омская область", "Павлодарская область"), None),
        (SIGNED_AND_COMING, 2, Kind.PLAN, Told.PLANNED, (), (2027, 2029)),
        (SIGNED_AND_COMING, 3, Kind.PLAN, Told.EARLIER,
         ("Омская область", "область Абай"), (2021, 2024)),
        (TWO_AT_ONCE, 1, Kind.AGREEMENT, Told.SIGNED,
         ("Саратовская область", "Актюбинская область"), None),
        (TWO_AT_ONCE, 2, Kind.PLAN, Told.SIGNED,
         ("Саратовская область", "Актюбинская область"), (2026, 2028)),
        (BESIDE, 1, Kind.MEMORANDUM, Told.SIGNED, ("Omsk Region", "Bukhara Region"), (2025, 2027)),
        (BESIDE, 2, Kind.AGREEMENT, Told.SIGNED, ("Kazan", "Samarkand"), (2026, 2030)),
        (KAZAKH, 1, Kind.MEMORANDUM, Told.SIGNED, ("Павлодар облысы", "Омбы облысы"), None),
        (KAZAKH, 2, Kind.PLAN, Told.PLANNED, (), (2026, 2028)),
    ],
)  # fmt: skip
def test_each_document_has_what_is_told_of_it(
    text: str,
    number: int,
    kind: Kind,
    told: Told,
    parties: tuple[str, ...],
    period: tuple[int, int] | None,
) -> None:
    draft = extract(text, document=number)
    assert draft.kind is kind
    assert draft.documents[number - 1].told is told
    assert draft.parties == parties
    assert years(draft) == period


def test_what_follows_another_document_is_promised_there() -> None:
    assert [one.quote for one in extract(BESIDE, document=2).measures] == ["launch a direct flight"]
    assert extract(BESIDE, document=2).signatories == ()
    assert [one.quote for one in extract(BESIDE).measures] == ["build a mill"]


def test_a_retelling_of_the_signing_is_no_other_document() -> None:
    told = (
        "The Omsk Region and the Abai Region signed a memorandum on trade. The agreement was "
        "signed by Governor of the Omsk Region Maxim Veselov. Two contracts were discussed."
    )
    assert len(extract(told).documents) == 1


def test_the_quotes_of_documents_are_cut_from_the_text() -> None:
    shown = to_json(extract(SIGNED_AND_COMING))
    documents = shown["documents"]
    assert isinstance(documents, list)
    assert [one["told"] for one in documents] == ["signed", "planned", "earlier"]
    for one in documents:
        assert SIGNED_AND_COMING[one["start"] : one["end"]] == one["quote"]


@pytest.mark.parametrize("number", [0, -1, 4])
def test_a_number_that_no_document_has_is_refused(number: int) -> None:
    with pytest.raises(NoSuchDocument) as refused:
        extract(SIGNED_AND_COMING, document=number)
    assert refused.value.fields == {"number": number, "count": 3}


def test_facts_stand_where_the_text_says_them() -> None:
    text = (
        "2 мая 2025 года в Омске губернатор Омской области Пётр Лаврентьев и аким области Абай "
        "Данияр Ислямов подписали план на 2025–2027 годы."
    )
    draft = extract(text)
    assert draft.signed_on == date(2025, 5, 2)
    said = {(one.field, one.at): text[one.start : one.end] for one in draft.evidence}
    assert said == {
        ("kind", 0): "план",
        ("party", 0): "Омской области",
        ("party", 1): "области Абай",
        ("signatory", 0): "Пётр Лаврентьев",
        ("signatory", 1): "Данияр Ислямов",
        ("signed_on", 0): "2 мая 2025",
        ("signed_at", 0): "Омске",
        ("period", 0): "2025–2027",
    }
