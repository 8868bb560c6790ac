"""Measures of English releases: what is promised in many wordings, and what only sounds like it."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

HEAD = "Orlen and Lara sign a memorandum\nOrlen Province and Lara Province signed a memorandum.\n"


def _deeds(said: str) -> list[tuple[str, str]]:
    return [(one.status.value, one.quote) for one in extract(HEAD + said, Lang.EN).measures]


LISTS = [
    (
        "Under the agreement Orlen restorers will conserve the old hoard of Lara.",
        ["Orlen restorers will conserve the old hoard of Lara"],
    ),
    (
        "Rangers will mark a long hiking trail from Lara to Orlen.",
        ["Rangers will mark a long hiking trail from Lara to Orlen"],
    ),
    (
        "There is agreement to count wolverines jointly every February.",
        ["count wolverines jointly every February"],
    ),
    (
        (
            "Speaking after the event, Mayor Ann Cruz said the port had pledged to construct a "
            "fish market and donate ten refuse trucks."
        ),
        ["the port had pledged to construct a fish market", "donate ten refuse trucks"],
    ),
    (
        "They instructed experts to prepare a feasibility study by the end of the year.",
        ["prepare a feasibility study by the end of the year"],
    ),
    (
        "Orlen will assist Lara in restoring the old bridge and in setting up ticket booths.",
        ["Orlen will assist Lara in restoring the old bridge", "in setting up ticket booths"],
    ),
    (
        "The minister said charter flights from Orlen to Lara would begin in December.",
        ["charter flights from Orlen to Lara would begin in December"],
    ),
    (
        "It also creates a task force of farmers from both sides of the river.",
        ["a task force of farmers from both sides of the river"],
    ),
    (
        "Joint training will be given to the fire brigades.",
        ["Joint training will be given to the fire brigades"],
    ),
    (
        (
            "In concrete terms, a dairy on wheels will tour eleven villages, shepherds of "
            "Lara may spend a season in Orlen, and a bulletin in both languages starts next "
            "winter."
        ),
        [
            "a dairy on wheels will tour eleven villages",
            "shepherds of Lara may spend a season in Orlen",
            "a bulletin in both languages starts next winter",
        ],
    ),
    (
        (
            "Among its 31 items: a ferry line between Kuryk and Olya, joint release of "
            "sturgeon fry and mutual recognition of seafarers' certificates."
        ),
        [
            "a ferry line between Kuryk and Olya",
            "joint release of sturgeon fry",
            "mutual recognition of seafarers' certificates",
        ],
    ),
    (
        "The first ferry should sail in September.",
        ["The first ferry should sail in September"],
    ),
    (
        "The document commits Orlen to equip two laboratories and to lend four soil scientists.",
        ["equip two laboratories", "lend four soil scientists"],
    ),
    (
        (
            "The declaration lists three first steps: a touring exhibition of models, an exchange "
            "of carpentry apprentices and a shared library of tests."
        ),
        [
            "a touring exhibition of models",
            "an exchange of carpentry apprentices",
            "a shared library of tests",
        ],
    ),
    (
        "A common emergency number goes live in June.",
        ["A common emergency number goes live in June"],
    ),
    (
        "The two agreed that the tourism boards should print one brochure of both coasts.",
        ["the tourism boards should print one brochure of both coasts"],
    ),
    (
        (
            "The two ports will swap pilots for a month every summer, share a weather radar and "
            "print one tide table."
        ),
        ["swap pilots for a month every summer", "share a weather radar", "print one tide table"],
    ),
    (
        (
            "Under the accord, Lara's polytechnic is to train forty welders, while Orlen will "
            "pay for their lodging."
        ),
        ["Lara's polytechnic is to train forty welders", "Orlen will pay for their lodging"],
    ),
    (
        (
            "The partners undertook to dredge the channel, to rebuild the ferry pier and to lay a "
            "fibre cable across the strait."
        ),
        ["dredge the channel", "rebuild the ferry pier", "lay a fibre cable across the strait"],
    ),
    (
        (
            "The memorandum foresees exchanges of librarians, the digitisation of parish registers "
            "and joint digs at the old fort."
        ),
        [
            "exchanges of librarians",
            "the digitisation of parish registers",
            "joint digs at the old fort",
        ],
    ),
    (
        (
            "The plan calls for planting 3,000 walnut trees along the highway and restoring two "
            "windmills by 2027."
        ),
        ["planting 3,000 walnut trees along the highway", "restoring two windmills by 2027"],
    ),
    (
        "Orlen intends to buy 20 trams from the Lara works; the first batch will arrive in March.",
        [
            "Orlen intends to buy 20 trams from the Lara works",
            "the first batch will arrive in March",
        ],
    ),
    (
        (
            "In the field of health care, the sides plan to open a telemedicine room and to "
            "vaccinate livestock in the border districts."
        ),
        ["open a telemedicine room", "vaccinate livestock in the border districts"],
    ),
    (
        (
            "New this year are a residency for potters in Lara, a summer school on peat and an "
            "exchange of foresters between the two parks."
        ),
        [
            "a residency for potters in Lara",
            "a summer school on peat",
            "an exchange of foresters between the two parks",
        ],
    ),
    (
        "The governors agreed to design and build a ferry terminal.",
        ["design and build a ferry terminal"],
    ),
    (
        "The sides will supply tractors and combines as part of a wider renewal of farming.",
        ["supply tractors and combines"],
    ),
]
PROPOSED = [
    (
        "Orlen Steel has been asked to sponsor a science fair.",
        ["sponsor a science fair"],
    ),
    ("The towns want to repair the medieval bridge.", ["repair the medieval bridge"]),
    (
        "Talks are also ongoing on the supply of beef to the meat plants of Lara.",
        ["the supply of beef to the meat plants of Lara"],
    ),
    (
        "He requested Lara's support in setting up a network of cycle paths.",
        ["Lara's support in setting up a network of cycle paths"],
    ),
    (
        "The governor countered with an offer: Orlen could open a trade desk in Lara.",
        ["Orlen could open a trade desk in Lara"],
    ),
    (
        "The guest suggested that winemakers of both valleys exchange apprentices.",
        ["winemakers of both valleys exchange apprentices"],
    ),
    (
        "The Irish side floated the idea of a sailing school for teenagers.",
        ["a sailing school for teenagers"],
    ),
    (
        "Orlen asked Lara to restart direct flights, suspended since 2020.",
        ["restart direct flights, suspended since 2020"],
    ),
    ("Talks about a joint dairy museum in the port go on.", ["a joint dairy museum in the port"]),
    (
        "The guest noted that the climate is good and invited them to build a dairy in the port.",
        ["build a dairy in the port"],
    ),
    (
        (
            "The minister asked Lara to send two fire engines, and urged Orlen to open an office "
            "in the port."
        ),
        ["send two fire engines", "open an office in the port"],
    ),
    (
        "The governor invited Lara's millers to build a flour mill in the industrial zone.",
        ["build a flour mill in the industrial zone"],
    ),
    (
        "Talks were held on how to extend the student exchange between the academies.",
        ["extend the student exchange between the academies"],
    ),
    (
        "A shared cold store, first drawn by architects of Lara, is under consideration.",
        ["A shared cold store"],
    ),
    (
        "The delegations discussed the construction of a logistics hub near the border.",
        ["the construction of a logistics hub near the border"],
    ),
    (
        "A proposal to link both archives online will be decided upon next year.",
        ["link both archives online"],
    ),
]
NONE = [
    "The sides will develop their science and support innovation in trade.",
    "The festival will mark the tenth anniversary of their friendship.",
    "Several investment projects are being implemented.",
    "The new law could reduce the poverty rate.",
    "Both sides are looking forward to new meetings.",
    "A joint programme is drawn up in which the themes are planned.",
    "The centre, opened last month, is expected to increase the export of goods.",
    "The agreement will provide the legal basis for partnering in research.",
    "The governor is scheduled to return to Orlen on Wednesday.",
    "The council will debate the project on Thursday.",
    "The two sides will strengthen cooperation in education, culture and tourism.",
    "The document's purpose is to identify and support strategic partnerships.",
    "The parties will strive for close friendship founded on trust.",
    "He expressed confidence that the agreement would give a new impetus to relations.",
    "The sides agreed to continue close dialogue.",
    "The memorandum covers cooperation in agriculture, energy and transport.",
    "The agreement will enter into force on the day of signing.",
    "The mayor will put his name to a second agreement in May.",
    "The know-how of Lara matches Orlen's plans to modernise agriculture.",
    "Lara sent its first envoys two centuries ago, before the railway was opened.",
    "Day-to-day contact will be kept by the office in Lara.",
]


@pytest.mark.parametrize(("said", "deeds"), LISTS)
def test_one_measure_for_each_deed_with_its_own_object(said: str, deeds: list[str]) -> None:
    assert _deeds(said) == [("planned", one) for one in deeds]


@pytest.mark.parametrize(("said", "deeds"), PROPOSED)
def test_what_somebody_only_asks_for_is_proposed(said: str, deeds: list[str]) -> None:
    assert _deeds(said) == [("proposed", one) for one in deeds]


@pytest.mark.parametrize("said", NONE)
def test_what_nobody_could_see_later_is_no_measure(said: str) -> None:
    assert _deeds(said) == []


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("A pedestrian bridge over the Sola is being built by both regions.", "in_progress"),
        ("Doctors of Lara are fitting limbs at the clinic in Orlen.", "in_progress"),
        ("A cheese cellar is already being dug in the port.", "in_progress"),
        ("A joint herbarium was opened last week in the botanical garden.", "done"),
        ("Plans for a car deck on the ferry have been dropped.", "cancelled"),
        ("The plan to breed cranes in captivity was put on ice.", "suspended"),
        ("Ten schools in Lara have received generators made in Orlen.", "done"),
        ("Work on the ring road has been suspended until spring.", "suspended"),
        ("Experts of Lara are currently testing wheat on the fields of Orlen.", "in_progress"),
    ],
)
def test_where_a_thing_stands_now(said: str, status: str) -> None:
    assert _deeds(said) == [(status, said.rstrip("."))]


def test_a_deed_told_twice_is_one_measure_at_its_fullest() -> None:
    said = (
        "The provinces will build a ferry pier.\n"
        "The provinces will build a ferry pier with two berths at the mouth of the Sola."
    )
    assert _deeds(said) == [
        ("planned", "build a ferry pier with two berths at the mouth of the Sola")
    ]
