"""Every English verb of signing is read in whatever voice and tense a text has it."""

from __future__ import annotations

import pytest

from coopplan.extract.draft import Draft, NoteCode
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

BOTH = {("Ann Cruz", "Graz"), ("Ben Holt", "Lyon")}
SIGNED = ("signed", "inked", "initialled", "initialed", "countersigned", "co-signed", "penned")
TELLINGS = (
    "Mayor Ann Cruz of Graz and Mayor Ben Holt of Lyon {} a cooperation agreement.",
    "An agreement of both was {} by Mayor Ann Cruz of Graz and Mayor Ben Holt of Lyon.",
    (
        "Graz and Lyon have a cooperation agreement. Mayor Ann Cruz {0} it for Graz, and "
        "Mayor Ben Holt {0} it for Lyon."
    ),
    "Mayor Ann Cruz of Graz met Mayor Ben Holt of Lyon to talk of a pact. Both {} it.",
)


def _signers(draft: Draft) -> set[tuple[str, str | None]]:
    return {(one.name, one.party) for one in draft.signatories}


@pytest.mark.parametrize("verb", SIGNED)
@pytest.mark.parametrize("telling", TELLINGS)
def test_who_signed(verb: str, telling: str) -> None:
    assert _signers(extract(telling.format(verb), Lang.EN)) == BOTH


@pytest.mark.parametrize("verb", ["sign", "ink", "countersign", "co-sign"])
def test_who_will_sign(verb: str) -> None:
    text = (
        f"Mayor Ann Cruz of Graz and Mayor Ben Holt of Lyon will {verb} a cooperation "
        "agreement on Friday."
    )
    draft = extract(text, Lang.EN)

    assert _signers(draft) == BOTH
    assert [one.code for one in draft.notes if one.code is NoteCode.SIGNING_PLANNED]


@pytest.mark.parametrize("noun", ["signing", "inking", "initialling", "countersigning"])
def test_the_noun_of_a_signing(noun: str) -> None:
    text = (
        f"The {noun} of a cooperation agreement by Mayor Ann Cruz of Graz and Mayor Ben Holt "
        "of Lyon took place in Graz."
    )

    assert _signers(extract(text, Lang.EN)) == BOTH


def test_initials_that_somebody_has_are_no_signing() -> None:
    text = (
        "Mayor Ann Cruz of Graz, who writes her initials as A. C., met Mayor Ben Holt of Lyon. "
        "They spoke of sport."
    )

    assert _signers(extract(text, Lang.EN)) == set()


@pytest.mark.parametrize(
    "plural", ["They", "Both", "The two", "The pair", "The duo", "The two men"]
)
def test_whom_a_plural_means(plural: str) -> None:
    text = (
        "Mayor Ben Cruz of Graz met Mayor Tom Holt of Lyon to talk of a cooperation agreement. "
        f"{plural} then put their names to it."
    )

    assert _signers(extract(text, Lang.EN)) == {("Ben Cruz", "Graz"), ("Tom Holt", "Lyon")}


@pytest.mark.parametrize("both", ["both", "the two", "the pair", "the duo", "they"])
def test_he_and_whom_he_met(both: str) -> None:
    text = (
        "Governor Ben Cruz of Karz Region had a busy week. On Friday he met Tom Holt, mayor of "
        f"Lyon, and {both} signed a cooperation agreement."
    )

    assert {name for name, _ in _signers(extract(text, Lang.EN))} == {"Ben Cruz", "Tom Holt"}
