"""The day of an English signing beside other days, and partners who are no sides of the signer."""

from __future__ import annotations

from datetime import date

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

DAYS = [
    (
        (
            "The agreement of Graz and Linz was signed on 5 May 2023 and came into force on 1 "
            "June 2023."
        ),
        date(2023, 5, 5),
    ),
    ("Graz and Linz signed an agreement that takes effect on 1 June 2023.", None),
    (
        "The memorandum was signed by the mayors of Graz and Linz. The ceremony was on 5 May 2023.",
        date(2023, 5, 5),
    ),
    (
        (
            "The memorandum bears the date of 5 May 2023 and the signatures of the mayors of Graz "
            "and Linz, Ann Cruz and Ben Holt."
        ),
        date(2023, 5, 5),
    ),
    ("Under a law dated 5 May 2023 Graz and Linz signed a memorandum.", None),
    (
        "The mayors of Graz and Linz met on 5 May 2023. On that day they signed a memorandum.",
        date(2023, 5, 5),
    ),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_the_day_of_the_signing_is_told_from_others(text: str, day: date | None) -> None:
    assert extract(text, Lang.EN).signed_on == day


def test_a_paper_with_a_partner_is_not_signed_for_the_side_before_it() -> None:
    text = (
        "Vice-Premier Ann Cruz signed on behalf of Flanders a declaration of intent with Ben "
        "Holt, Quebec's Minister of International Relations."
    )
    found = {(one.name, one.party) for one in extract(text, Lang.EN).signatories}
    assert found == {("Ann Cruz", "Flanders"), ("Ben Holt", "Quebec")}


def test_a_consul_general_is_no_body() -> None:
    text = (
        "Governor of Ohio meets Consul General\nGovernor Ann Cruz of Ohio met with the Consul "
        "General of Japan, Ken Saito, on Monday. They discussed trade and investment."
    )
    assert set(extract(text, Lang.EN).parties) == {"Ohio", "Japan"}


def test_a_contract_is_an_agreement() -> None:
    text = "A contract for a mill was signed by Karz Solar Pty Ltd and Energy Fiji Limited."
    assert extract(text, Lang.EN).kind is AgreementKind.AGREEMENT
