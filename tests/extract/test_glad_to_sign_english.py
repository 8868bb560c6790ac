"""Who signed by an English text that says it in passing: glad to sign, «with her», «they were»."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

_PACT = "Scotland and Bavaria have signed a declaration."
SIGNED = [
    (
        (
            f"{_PACT} Scottish First Minister Ann Cruz said that she was delighted to sign it "
            "with Bavaria."
        ),
        {("Ann Cruz", "Scotland")},
    ),
    (
        (
            f"{_PACT} “I'm very pleased to have signed this declaration,” Scottish First Minister "
            "Ann Cruz said."
        ),
        {("Ann Cruz", "Scotland")},
    ),
    (f"{_PACT} Scottish First Minister Ann Cruz said that she was delighted to see it.", set()),
    (
        (
            "Ohio Governor Ann Cruz brings the panel to life again. With her the pact on the "
            "border was signed by Ben Holt, governor of Utah."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
    ),
    (
        (
            "Mayor Ann Cruz of Graz came to Linz. The mayor of Linz, Ben Holt, signed the pact "
            "together with her."
        ),
        {("Ann Cruz", "Graz"), ("Ben Holt", "Linz")},
    ),
    (
        (
            "Republican Ann Cruz, governor of Ohio, and Democrat Ben Holt, governor of Utah, "
            "signed an agreement on water."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
    ),
    (
        "Mayor Ann Cruz of Graz and the mayor of Linz, Ben Holt 'Orwin', signed a pact.",
        {("Ann Cruz", "Graz"), ("Ben Holt 'Orwin'", "Linz")},
    ),
    (
        "Health CS Ann Cruz of Kenya and Ben Holt, Health Minister of Chad, signed a pact.",
        {("Ann Cruz", "Kenya"), ("Ben Holt", "Chad")},
    ),
    (
        (
            "Manitoba Premier Ann Cruz and Grand Chief Ben Holt of the Karz Tribal Council signed "
            "an accord."
        ),
        {("Ann Cruz", "Manitoba"), ("Ben Holt", "Karz Tribal Council")},
    ),
]


@pytest.mark.parametrize(("text", "signed"), SIGNED)
def test_who_signed_is_told_in_passing(text: str, signed: set[tuple[str, str]]) -> None:
    draft = extract(text, Lang.EN)
    assert {(one.name, one.party) for one in draft.signatories} == signed


def test_a_post_of_letters_and_one_of_a_chief_are_offices() -> None:
    draft = extract(SIGNED[-2][0], Lang.EN)
    assert {one.office for one in draft.signatories} == {"Health CS", "Health Minister"}
    draft = extract(SIGNED[-1][0], Lang.EN)
    assert {one.office for one in draft.signatories} == {"Premier", "Grand Chief"}


def test_they_were_signed_means_the_papers_told_of_before() -> None:
    text = (
        "Several memorandums on health now bind Ohio and Utah. They were signed last week by Ann "
        "Cruz, the Health Minister of Ohio, and by Ben Holt, Health Minister of Utah."
    )
    draft = extract(text, Lang.EN)
    assert draft.kind is AgreementKind.MEMORANDUM
    assert {one.party for one in draft.signatories} == {"Ohio", "Utah"}
