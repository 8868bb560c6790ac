"""English signers whom the signing calls by a plural, an office or letters that others explain."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

SIGNED = [
    # two of whom the sentence before tells, one by his surname, whoever else was met
    (
        (
            "Mayor of Graz Ann Tolmer first called on Mayor of Lubin Zed Murek. Mayor Tolmer then "
            "met with Mayor of Linz Pavo Hollin. The two mayors signed a sister city protocol."
        ),
        {"Ann Tolmer", "Pavo Hollin"},
    ),
    # who reported it did not sign
    (
        (
            "A memorandum has been signed by Graz and Linz, government press officer Zed Murek "
            "reported from Orwin. Mayor of Graz Ann Tolmer and Mayor of Linz Pavo Hollin signed it."
        ),
        {"Ann Tolmer", "Pavo Hollin"},
    ),
    # who chaired the meeting
    (
        (
            "The commission of Karz Province and Orwin Province met on Friday. It was chaired by "
            "Ann Tolmer, head of the trade department, and Pavo Hollin, director of the export "
            "agency. At its end the two chairmen signed a protocol."
        ),
        {"Ann Tolmer", "Pavo Hollin"},
    ),
    # whom a list names with where they are from
    (
        (
            "Three governors of the lake basin came to Graz. Ann Tolmer (Karz), Pavo Hollin (West "
            "Orwin) and Zed Murek (Lubin) were invited by a foundation. The governors signed a "
            "memorandum with Steel Pumps Ltd."
        ),
        {"Ann Tolmer", "Pavo Hollin", "Zed Murek"},
    ),
    # the only two heads, one of whom is told of where he is
    (
        (
            "A delegation with Governor Ann Tolmer at its head came to Graz and was received by "
            "Pavo Hollin, the mayor of Graz. The heads of Karz Province and Graz signed an "
            "agreement on trade."
        ),
        {"Ann Tolmer", "Pavo Hollin"},
    ),
    # two who announce what they did
    (
        (
            "Governor Ann Tolmer of Karz Province and Vice Governor Pavo Hollin of Orwin Province "
            "announced on Monday that they had signed a memorandum."
        ),
        {"Ann Tolmer", "Pavo Hollin"},
    ),
    # a noun of signing, and its doers behind it by office alone
    (
        (
            "The Rector of Karz University, Ann Tolmer, received the Provost of Orwin College, "
            "Pavo Hollin. The visit closed with the formal signing of the memorandum by the Rector "
            "and the Provost."
        ),
        {"Ann Tolmer", "Pavo Hollin"},
    ),
    (
        (
            "Governor Ann Tolmer of Karz Province received Governor Pavo Hollin of Orwin Province. "
            "The meeting ended with the two governors signing a memorandum."
        ),
        {"Ann Tolmer", "Pavo Hollin"},
    ),
    # letters of an office, and an office with a name before it
    (
        (
            "Inspector General of Police (IGP) Ann Tolmer spoke to guests led by Vice Chancellor "
            "Pavo Hollin of Orwin University. The IGP and the OU vice chancellor put their "
            "signatures to a memorandum."
        ),
        {"Ann Tolmer", "Pavo Hollin"},
    ),
    # who led the signing; who signed, told of beside those who came
    (
        (
            "Karz Province inked a memorandum with the Department of Fisheries. Governor Ann "
            "Tolmer and Fisheries Director Pavo Hollin led the signing on June 16."
        ),
        {"Ann Tolmer", "Pavo Hollin"},
    ),
    (
        (
            "Karz and Orwin signed a protocol on Friday. Besides Mayor of Karz Ann Tolmer and "
            "Mayor of Orwin Pavo Hollin, who signed it, the ceremony was attended by Mayor of "
            "Lubin Zed Murek."
        ),
        {"Ann Tolmer", "Pavo Hollin"},
    ),
    (
        (
            "Karz Province and Orwin College agreed on an online ceremony. Signers of the "
            "memorandum were the Governor of Karz Province, Ann Tolmer; and Pavo Hollin, president "
            "of Orwin College."
        ),
        {"Ann Tolmer", "Pavo Hollin"},
    ),
    # three heads, or nobody in the chair: nobody is meant for sure
    (
        (
            "Governor Ann Tolmer, Mayor Pavo Hollin and Mayor Zed Murek met in Graz. The heads of "
            "Karz Province and Graz signed an agreement on trade."
        ),
        set(),
    ),
]


@pytest.mark.parametrize(("said", "names"), SIGNED, ids=[one[0][:40] for one in SIGNED])
def test_who_is_named_elsewhere_signed(said: str, names: set[str]) -> None:
    draft = extract(f"Two sides have signed a document\n\n{said}\n", Lang.EN)
    assert {one.name for one in draft.signatories} == names


def test_the_pact_is_the_memorandum_told_of_whatever_else_is_called_a_declaration() -> None:
    text = (
        "Karz and Orwin police sign a pact\n\nKarz Police and Orwin Police formalised their "
        "cooperation with a memorandum. The pact was signed by Karz police chief, Director Ann "
        "Tolmer, and Orwin Director Pavo Hollin on the day of the Graz Conference Declaration "
        "(GCD). Karz Police has signed 30 memorandums with others.\n"
    )
    assert {one.name for one in extract(text, Lang.EN).signatories} == {"Ann Tolmer", "Pavo Hollin"}


@pytest.mark.weighed
def test_one_more_signatory_signed_too() -> None:
    text = (
        "Karz Dale College, Graz University sign pact\n\nKarz Dale College (KDC) and Graz "
        "University (GU) entered into a partnership on Monday, when a memorandum was signed.\n\n"
        "KDC President Dr. Ann Cruz and GU President Dr. Ben Holt inked the accord for their "
        "institutions. Dr. Omar Lal, Director of KDC's Foreign Affairs, was also a signatory.\n"
    )
    names = {one.name for one in extract(text, Lang.EN).signatories}
    assert names == {"Ann Cruz", "Ben Holt", "Omar Lal"}
