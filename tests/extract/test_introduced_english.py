"""Deeds that other English words lead up to: who said or wished it, and where its clause begins."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


def _deeds(text: str) -> list[tuple[str, str]]:
    draft = extract(f"{text}\n", Lang.EN)
    return [(one.status.value, one.quote) for one in draft.measures]


LED_UP_TO = [
    # whoever said it, and however many words stand before «that»
    (
        (
            "It was agreed between the Board of Trade of Lara and the Harbour Office of Orlen that "
            "a joint ferry line would be opened."
        ),
        [("planned", "a joint ferry line would be opened")],
    ),
    (
        (
            "The mayor disclosed that a depot would be built by the river, and that drivers would "
            "be trained in Orlen."
        ),
        [
            ("planned", "a depot would be built by the river"),
            ("planned", "drivers would be trained in Orlen"),
        ],
    ),
    # what is wished for is not yet planned, in whatever mood it is told
    (
        "It was suggested by the hosts that dairies be opened in the border districts.",
        [("proposed", "dairies be opened in the border districts")],
    ),
    (
        "The delegation's other request was that a plot of land be given to the joint sawmill.",
        [("proposed", "a plot of land be given to the joint sawmill")],
    ),
    (
        "What we have put to them is our proposal that freight trains should stop in Lara.",
        [("proposed", "freight trains should stop in Lara")],
    ),
    # «that» which belongs to the noun before it opens nothing
    (
        "The governors said they will build roads for the firms that open plants at the border.",
        [("planned", "build roads for the firms that open plants at the border")],
    ),
    # a clause of its own behind «where»
    (
        (
            "The day ended with a tour of the old harbour, where the new tram depot was officially "
            "inaugurated."
        ),
        [("done", "the new tram depot was officially inaugurated")],
    ),
    (
        "The result was a contract by which a plot of 8 hectares will be handed to the yard.",
        [("planned", "a plot of 8 hectares will be handed to the yard")],
    ),
    (
        "Fares were discussed and it was agreed that two meetings be held in Orlen in May.",
        [("planned", "two meetings be held in Orlen in May")],
    ),
    # «between … and …» is one place, not two deeds
    (
        "The towns agreed to encourage shuttles between travel firms and tour guides, print a map.",
        [
            ("planned", "encourage shuttles between travel firms and tour guides"),
            ("planned", "print a map"),
        ],
    ),
    # a subject that is a list
    (
        (
            "Melons will be sent to Orlen by rail, while timber, pulp, slate and glass will be "
            "shipped by sea."
        ),
        [
            ("planned", "Melons will be sent to Orlen by rail"),
            ("planned", "timber, pulp, slate and glass will be shipped by sea"),
        ],
    ),
    # a short verb keeps its doer
    (
        "Tram drivers of the southern suburbs of Orlen will come to Lara.",
        [("planned", "Tram drivers of the southern suburbs of Orlen will come to Lara")],
    ),
    # who could do several things
    (
        "They could hire welders from Lara, rent a dock in the port and ship the boats south.",
        [
            ("proposed", "hire welders from Lara"),
            ("proposed", "rent a dock in the port"),
            ("proposed", "ship the boats south"),
        ],
    ),
]
SPOKEN = [
    (
        (
            "(HARBOUR NEWS) - Orlen is ready to run direct flights to Lara, Deputy Prime Minister "
            "Ann Mary Cruz said at a reception on Monday."
        ),
        "Orlen is ready to run direct flights to Lara",
    ),
    (
        "She added: “Two new crossings will be opened on the river by May.”",
        "Two new crossings will be opened on the river by May",
    ),
    (
        "“Potters from Lara will rebuild our kiln in June,” the mayor of Orlen told reporters.",
        "Potters from Lara will rebuild our kiln in June",
    ),
]
TRAILING = [
    ("Orlen will hire 150 pickers next year, up from 40 last summer.", "150 pickers next year"),
    ("The sides will open a school of glass, building on their long ties.", "a school of glass"),
    ("The sides will open a school of glass, and they will not wait.", "a school of glass"),
    (
        "The sides will open a school of glass, and so far nobody is against it.",
        "a school of glass",
    ),
]
NO_DEEDS = [
    "The mayor expressed the hope that closer contacts would prepare the ground for a new bridge.",
    "In 2016 the president had proposed a visa waiver for residents of the islands.",
    "The firms of Orlen are interested in the region.",
    "The exchanges are young. They began when a fair was held in Lara.",
    "In Lara the mayor will be joined by his deputy.",
    "The document provides for constant cooperation along several lines.",
    "How exactly the new desk will work has yet to be settled.",
    "That a new town is being built speaks of how the country has changed.",
    "The governor invited his host to come to Orlen.",
    "Both towns share the will to find answers to the drought.",
    "The delegation continues its stay in Orlen.",
    "Monday's talks opened a new chapter between the two towns.",
    "Several papers were signed. One of them is being carried out today.",
]


@pytest.mark.parametrize(("said", "deeds"), LED_UP_TO)
def test_a_deed_begins_behind_what_leads_up_to_it(said: str, deeds: list[tuple[str, str]]) -> None:
    found = _deeds(said)

    assert [status for status, _ in found] == [status for status, _ in deeds]
    for (_, quote), (_, gold) in zip(found, deeds, strict=True):
        assert quote.endswith(gold)
        assert len(quote) <= len(gold) + 12


@pytest.mark.parametrize(("said", "deed"), SPOKEN)
def test_who_says_it_is_no_part_of_a_deed(said: str, deed: str) -> None:
    assert [quote for _, quote in _deeds(said)] == [deed]


@pytest.mark.parametrize(("said", "end"), TRAILING)
def test_what_trails_behind_a_deed_is_no_part_of_it(said: str, end: str) -> None:
    assert [quote.endswith(end) for _, quote in _deeds(said)] == [True]


@pytest.mark.parametrize("said", NO_DEEDS)
def test_a_status_told_of_something_else_gives_no_deed(said: str) -> None:
    assert _deeds(said) == []


def test_papers_in_a_list_are_no_deeds_and_the_list_ends_with_its_marks() -> None:
    text = (
        "The package of documents comprises the following:\n"
        "- An agreement between the chambers of commerce to open a shared desk;\n"
        "- Trade missions hosted in both towns;\n"
        "In the meantime the trade of the two regions has doubled."
    )

    assert [quote for _, quote in _deeds(text)] == ["Trade missions hosted in both towns"]


def test_an_item_with_a_verb_of_its_own_is_read_as_a_sentence() -> None:
    text = (
        "The two provinces agreed on these steps:\n"
        "- Clean air: Lara and Orlen will plant 500 poplars, swap dust filters and "
        "teach new inspectors.\n"
    )

    assert [quote for _, quote in _deeds(text)] == [
        "Lara and Orlen will plant 500 poplars",
        "swap dust filters",
        "teach new inspectors",
    ]


SEVERAL = [
    (
        "Joint exhibitions of glass, a summer school on peat and an online forum are agreed on.",
        ["Joint exhibitions of glass", "a summer school on peat", "an online forum"],
    ),
    (
        "Under the plan, the coast road will be resurfaced and the pavements of Lara relaid.",
        ["the coast road will be resurfaced", "the pavements of Lara relaid"],
    ),
    (
        "The mayors signed a memorandum of understanding for the construction of a ferry pier.",
        ["the construction of a ferry pier"],
    ),
    (
        (
            "The protocol that is to be signed today contains new clauses, such as the supply of "
            "tractors to Lara, repair of the coast road and the opening of two branch libraries."
        ),
        [
            "the supply of tractors to Lara",
            "repair of the coast road",
            "the opening of two branch libraries",
        ],
    ),
]


@pytest.mark.parametrize(("said", "deeds"), SEVERAL)
def test_each_of_several_deeds_is_one(said: str, deeds: list[str]) -> None:
    assert [quote for _, quote in _deeds(said)] == deeds


def test_a_heading_below_the_text_gives_no_deed() -> None:
    text = (
        "Orlen and Lara will open a ferry line in May. Their mayors met on Monday.\n"
        "Banks asked for more support to the harbour\n"
        "Tram drivers want to open a school\n"
    )

    assert [quote for _, quote in _deeds(text)] == ["Orlen and Lara will open a ferry line in May"]


def test_a_stop_without_a_space_ends_a_sentence() -> None:
    text = "The towns will build a pier in Orlen.Currently, the two are drawing its plans."

    assert _deeds(text)[0] == ("planned", "build a pier in Orlen")


def test_what_only_goes_on_is_no_deed() -> None:
    assert _deeds("The working visit of the governor of Orlen to Lara will continue.") == []


def test_who_helps_is_no_deed() -> None:
    text = (
        "It is planned to build a bridge with the help of the following bodies:\n"
        "- State Customs Service;\n- Ministry of Health.\n"
    )

    assert _deeds(text) == []


def test_it_is_planned_names_the_deed_behind() -> None:
    assert _deeds("It is planned to construct a clinic in Orlen with the help of Lara.") == [
        ("planned", "construct a clinic in Orlen with the help of Lara")
    ]


WORDED = [
    ("Under the deal Lara gets ten buses from Orlen.", "planned", "Lara gets ten buses from Orlen"),
    (
        "Under the memorandum, diplomas of one town are recognised by the other.",
        "planned",
        "diplomas of one town are recognised by the other",
    ),
    (
        "The agreement sets aside 20 places for students from Lara.",
        "planned",
        "20 places for students from Lara",
    ),
    (
        "The towns have set up a joint venture to make lifts.",
        "done",
        "a joint venture to make lifts",
    ),
    (
        "A cluster that makes lamps has been created in Lara.",
        "done",
        "has been created in Lara",
    ),
    (
        "Orlen is also offering scholarships to students from Lara.",
        "in_progress",
        "is also offering scholarships to students from Lara",
    ),
    ("The mayor called for a ferry between the two ports.", "proposed", "a ferry between"),
    ("The two rectors plan a summer school in Lara.", "planned", "a summer school in Lara"),
    (
        "A team of four officials will meet once a year in Orlen.",
        "planned",
        "will meet once a year",
    ),
    (
        (
            "An understanding was also reached on the retraining of welders, the cost of which "
            "is open."
        ),
        "planned",
        "the retraining of welders",
    ),
    (
        "A proposal to link both archives will be decided upon in May.",
        "proposed",
        "link both archives",
    ),
    ("A return team is expected in Orlen later this year.", "planned", "A return team is expected"),
]


@pytest.mark.parametrize(("said", "status", "deed"), WORDED)
def test_a_deed_in_other_words(said: str, status: str, deed: str) -> None:
    ((told, quote),) = _deeds(f"The sides met on Monday. {said}")

    assert told == status
    assert deed in quote
    assert len(quote) < len(deed) + 40


def test_a_list_may_follow_a_full_stop() -> None:
    text = (
        "The two sides agreed on the following matters.\n"
        "▲ Opening a ferry line between Lara and Orlen;\n"
        "▲ Training of forty welders at the Orlen yard.\n"
    )

    assert [quote for _, quote in _deeds(text)] == [
        "Opening a ferry line between Lara and Orlen",
        "Training of forty welders at the Orlen yard",
    ]
