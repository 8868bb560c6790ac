"""The time of something else, beside which a Russian text only cites a paper."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract

HEAD = "Омская область и Павлодарская область выполняют План сотрудничества на 2025–2027 годы.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Мост сдадут до конца 2026 года, как записано в Плане.",
        "«Причал будет готов до конца 2025 года, как сказано в документе», — добавил он.",
        "До 2026 года, согласно плану, отремонтируют школу.",
    ],
)
def test_a_time_before_a_cited_paper_is_not_its_term(text: str) -> None:
    first, last = extract(HEAD + text).period or (None, None)
    assert first is not None
    assert last is not None
    assert (first.year, last.year) == (2025, 2027)


def test_without_years_of_its_own_a_cited_paper_has_none() -> None:
    text = "Мост между Омской и Павлодарской областями сдадут до конца 2026 года, как в Плане."
    assert extract(text).period is None


def test_a_time_for_which_a_paper_lasts_is_its_term() -> None:
    head = "Омская и Павлодарская области подписали соглашение о сотрудничестве.\n\n"
    found = extract(head + "До 2030 года будет действовать это соглашение.").period
    assert found is not None
    assert found[1] is not None
    assert found[1].year == 2030
