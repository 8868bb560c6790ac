"""English sentences told back to front or in the passive: who is to do what is still one deed."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

HEAD = "Orlen and Lara sign a memorandum\nOrlen Province and Lara Province signed a memorandum.\n"


def _deeds(said: str) -> list[tuple[str, str]]:
    return [(one.status.value, one.quote) for one in extract(HEAD + said, Lang.EN).measures]


FRONTED = [
    (
        "Envisaged are a youth camp in Lara, the opening of a school and deliveries of potatoes.",
        ["a youth camp in Lara", "the opening of a school", "deliveries of potatoes"],
        "planned",
    ),
    (
        "Scheduled for spring are a concert by the Orlen choir, a chess match and many others.",
        ["a concert by the Orlen choir", "a chess match"],
        "planned",
    ),
    ("Agreed upon too was the repair of the bridge.", ["the repair of the bridge"], "planned"),
    ("In the plans is a trail along the river.", ["a trail along the river"], "planned"),
    ("Under construction is a new dairy at Orlen.", ["a new dairy at Orlen"], "in_progress"),
    ("Also proposed was a flight between the towns.", ["a flight between the towns"], "proposed"),
    (
        "Planned is the opening of a fair and presentation of the zoo.",
        ["the opening of a fair and presentation of the zoo"],
        "planned",
    ),
    ("Foreseen is closer cooperation in culture and sport.", [], ""),
    (
        "Holding of joint fairs, training of beekeepers and drawing up of a seed catalogue.",
        ["Holding of joint fairs", "training of beekeepers", "drawing up of a seed catalogue"],
        "planned",
    ),
]
SPOKEN = [
    ("On the list are a joint dairy and the training of welders.", "the training of welders"),
    ("What is planned is a course for beekeepers.", "a course for beekeepers"),
    ("Readiness was voiced by Orlen to supply potatoes to Lara.", "supply potatoes to Lara"),
    ("Instructions were given by the mayor to open a post in Lara.", "open a post in Lara"),
    ("Interest was shown by Lara in the purchase of buses.", "the purchase of buses"),
    (
        "Orlen has shown interest in deliveries of bulls.",
        "Orlen has shown interest in deliveries of bulls",
    ),
    ("The parties are bound by it to hold a fair every year.", "hold a fair every year"),
    ("The sides have in mind to print a joint calendar.", "print a joint calendar"),
    (
        "Next year will see the opening of an air route.",
        "Next year will see the opening of an air route",
    ),
    (
        "At the talks the supply of fodder was discussed.",
        "At the talks the supply of fodder was discussed",
    ),
    (
        "Agreed upon was mending the old dam, with efforts being made to finish the canal.",
        "mending the old dam",
    ),
]
PASSIVE = [
    (
        "A course for midwives has been offered by Orlen University to the college in Lara.",
        "A course for midwives has been offered by Orlen University to the college in Lara",
        "proposed",
    ),
    (
        "The idea of a film festival was voiced by the mayor.",
        "The idea of a film festival was voiced by the mayor",
        "proposed",
    ),
    (
        "Dancers from Lara are invited to the spring festival in Orlen.",
        "Dancers from Lara are invited to the spring festival in Orlen",
        "proposed",
    ),
    (
        "The council of Lara was invited to send a team to the regatta.",
        "The council of Lara was invited to send a team to the regatta",
        "proposed",
    ),
    (
        "Ways to resume exports of apples are being studied.",
        "Ways to resume exports of apples are being studied",
        "proposed",
    ),
    (
        "A question of breeding trout is to be looked into.",
        "A question of breeding trout is to be looked into",
        "proposed",
    ),
    (
        "They agreed that the old ferry has to be replaced.",
        "the old ferry has to be replaced",
        "planned",
    ),
    (
        "It was agreed further to hold a book fair each autumn.",
        "hold a book fair each autumn",
        "planned",
    ),
    (
        "The towns mean, among other things, to open a shared clinic.",
        "open a shared clinic",
        "planned",
    ),
    (
        "A joint fire brigade was agreed upon by the two mayors.",
        "A joint fire brigade was agreed upon by the two mayors",
        "planned",
    ),
    (
        "The plant is working through deliveries of tractors to Lara.",
        "The plant is working through deliveries of tractors to Lara",
        "proposed",
    ),
    (
        "Lara Province is ready to buy milk tanks made in Orlen, its head, Ann Cruz, stated today.",
        "Lara Province is ready to buy milk tanks made in Orlen",
        "proposed",
    ),
    (
        "To help the towns, she added, Lara will print maps that hikers need.",
        "Lara will print maps that hikers need",
        "planned",
    ),
]


@pytest.mark.parametrize(("said", "deeds", "status"), FRONTED)
def test_what_follows_a_fronted_participle_is_listed(
    said: str, deeds: list[str], status: str
) -> None:
    assert _deeds(said) == [(status, one) for one in deeds]


@pytest.mark.parametrize(("said", "deed", "status"), PASSIVE)
def test_a_passive_tells_its_deed_with_its_subject(said: str, deed: str, status: str) -> None:
    assert _deeds(said) == [(status, deed)]


@pytest.mark.parametrize(
    "said",
    [
        "The governor of Lara has received a delegation from Orlen.",
        "Final details of the agreement are being settled by the two governments.",
        "A new chapter of friendship will be opened by the agreement.",
        "The festival promises to be colourful.",
        "Transport, tourism and trade will be touched upon at the forum.",
        "The areas of work were discussed and agreed upon by officials of both.",
        "Cooperation in trade, tourism and other fields was agreed upon by the two mayors.",
        "The list does not shut out other ideas that one side may propose.",
        "Much will change, since there is much we shall learn from our neighbours.",
        "The towns are to deal with one another directly.",
        "Ways of cooperation are being studied.",
        "Gratitude was voiced by the guests.",
        "Interest was shown by Lara in closer ties.",
        "The mayors agreed on wider exchanges in culture, sports and other fields.",
        "At the talks questions of trade and tourism were discussed.",
        "A memorandum on friendship for the time to come was signed on May 3 by Orlen Province.",
    ],
)
def test_talk_guests_and_cooperation_itself_are_no_deeds(said: str) -> None:
    assert _deeds(said) == []


@pytest.mark.parametrize(("said", "deed"), SPOKEN)
def test_a_deed_is_read_however_its_will_is_told(said: str, deed: str) -> None:
    assert deed in [quote for _, quote in _deeds(said)]


def test_an_aim_behind_a_deed_is_no_deed_of_its_own() -> None:
    said = "The sides agreed to hold a fair so as to support farmers and share experience."
    assert _deeds(said) == [
        ("planned", "hold a fair so as to support farmers and share experience")
    ]


def test_items_under_a_colon_and_a_dash_are_listed() -> None:
    found = _deeds(
        "Five tasks are listed:-\n\n• Repair of the coastal road, for better trade.\n\n"
        "• Support for mountain farmers.\n"
    )
    assert [quote for _, quote in found] == [
        "Repair of the coastal road",
        "Support for mountain farmers",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "By the two governors there was signed a memorandum.",
        "By the heads of the two states an agreement was signed.",
        "A pact was signed on that day by the two leaders.",
    ],
)
def test_a_passive_is_signed_by_those_named_before(said: str) -> None:
    told = f"Governor Ann Cruz of Ohio met Governor Ben Holt of Utah in Lyon. {said}"
    found = extract(told, Lang.EN).signatories
    assert {(one.name, one.party) for one in found} == {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")}
