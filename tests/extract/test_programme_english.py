"""English sentences that tell a programme, an effect or a wish, beside deeds told much alike."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

HEAD = "Orlen and Lara sign a memorandum\nOrlen Province and Lara Province signed a memorandum.\n"


def _deeds(said: str) -> list[tuple[str, str]]:
    return [(one.status.value, one.quote) for one in extract(HEAD + said, Lang.EN).measures]


@pytest.mark.parametrize(
    "said",
    [
        # where guests go, whom they meet, what they look at
        "The delegates will survey a shipyard and the eye clinic of Lara.",
        "He plans to hold several meetings in the port.",
        "The governor will be visiting Lara on Friday.",
        "Minister Ode will also have bilateral talks with the farmers of Lara.",
        "A group of officials from Orlen will inspect the new greenhouse.",
        "The mayor will give a lecture at the school.",
        "A party from Orlen will travel to Lara on Monday to sign a paper on friendship.",
        "Meetings are also planned with the head of the port and with its divers.",
        "The port is ready to provide all-round support in further growth of ties of divers.",
        "The agreement aims to boost trade, widen schooling and encourage feasts and fairs.",
        "Orlen considers the calm of the ports and fairs of Lara as its own.",
        # of what an event consists, who leads it
        "The forum will feature two panels on ports and a meeting of librarians.",
        "The party from Orlen will be led by Ann Ode, deputy head of the port.",
        "The event is being organised by the chamber of trade and the port office.",
        "A meeting of the two clerks took place on Monday in the library.",
        "Talks were held on May 3 by the heads of the two ports.",
        # what follows from a deed
        "Holding such fairs will help the farmers of both towns to sell more.",
        "This will allow the factories of Lara to buy cheaper timber.",
        "Closer ties will bring new tourists to the hotels of Orlen.",
        "New horizons are being opened for schools.",
        "The wooden houses of the quarter will show carved doors and lamps.",
        # done to an abstract noun, whoever it is for
        "The towns will develop business and trade opportunities in their ports and farms.",
        "The towns agreed to remove the outstanding issues in the market.",
        "The provinces will enter into sister relations.",
        "Music, sport and schooling policy are being developed.",
        "The mayor will host a dinner for the divers of Lara.",
        "The two will witness the signing of a contract on lamps.",
        "This will go a long way to keep the children of Lara healthy.",
        "By hosting the fair we are opening doors to trade and farming.",
        "Shops of Lara will gain better access to the lamps of Orlen.",
        "The parties discussed the present condition of the market in the port.",
        "She welcomed it because fish and bread will be sold there.",
        "The port office and the clerks of the school committee met to talk.",
        # a paper still to be signed; what is only asked about; what belongs to a noun
        "We are preparing to sign an agreement on friendship of the two ports.",
        "The clerks went over how the school agreed on in June is being built.",
        "The guests came by the ferry that Orlen Lines has launched.",
        "He is sure something new will come.",
    ],
)
def test_no_deed(said: str) -> None:
    assert _deeds(said) == []


@pytest.mark.parametrize(
    ("said", "status", "quote"),
    [
        (
            "The delegates of the two towns will meet every year to draw up a plan of fairs.",
            "planned",
            "The delegates of the two towns will meet every year to draw up a plan of fairs",
        ),
        (
            "The governor will open a clinic in Lara.",
            "planned",
            "open a clinic in Lara",
        ),
        ("A fair of toys took place on Sunday in Lara.", "done", "A fair of toys took place"),
        ("The centre will train nurses from Lara.", "planned", "The centre will train nurses"),
        (
            "A guild of bakers, joined by nine towns, has been inaugurated in Lara.",
            "done",
            "A guild of bakers, joined by nine towns, has been inaugurated in Lara",
        ),
        ("The sale of lamps to Lara is moving ahead.", "in_progress", "The sale of lamps to Lara"),
        (
            "Questions of joint fish breeding in the lake will be looked into.",
            "proposed",
            "Questions of joint fish breeding in the lake will be looked into",
        ),
        (
            "The mayor took part in the opening of a toy museum in Lara.",
            "done",
            "the opening of a toy museum in Lara",
        ),
        (
            "Earlier agreements on the participation of a choir in the Lara feast were confirmed.",
            "planned",
            "the participation of a choir in the Lara feast",
        ),
        (
            "A memorandum on the supply of lamps was signed by two firms.",
            "planned",
            "the supply of lamps",
        ),
        (
            "Sales could be raised by opening a shop in the harbour.",
            "proposed",
            "Sales could be raised by opening a shop in the harbour",
        ),
        (
            "The clerk confirmed the intention of the port to hold a boat race.",
            "planned",
            "The clerk confirmed the intention of the port to hold a boat race",
        ),
        (
            "The port means to cooperate with Lara and is ready to take on ten more apprentices.",
            "proposed",
            "take on ten more apprentices",
        ),
        (
            "The ferry will start in May, Lara media reported.",
            "planned",
            "The ferry will start in May",
        ),
    ],
)
def test_a_deed_beside_it(said: str, status: str, quote: str) -> None:
    ((told, found),) = _deeds(said)
    assert (told, found[: len(quote)]) == (status, quote)
    assert len(found) <= 2 * len(quote)


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("Under the agreement, a joint council is formed consisting of six towns.", "done"),
        ("Under the agreement, a joint fair is organised in six towns.", "planned"),
        (
            "Within the cooperation the ports mean, as far as they can, to help fishers buy ice.",
            "planned",
        ),
    ],
)
def test_what_a_paper_founds_and_what_stands_within_cooperation(said: str, status: str) -> None:
    ((told, _),) = _deeds(said)
    assert told == status


def test_what_stands_behind_under_which_is_a_deed_of_its_own() -> None:
    said = (
        "The talks resulted in an agreement to set up a joint office, under which fairs of both "
        "towns will be held."
    )
    assert [quote for _, quote in _deeds(said)] == [
        "set up a joint office",
        "fairs of both towns will be held",
    ]


@pytest.mark.parametrize(
    ("said", "quotes"),
    [
        # a row of passives with one «be»
        (
            "Fairs of both towns will be held, an office set up and visits of bakers arranged.",
            [
                "Fairs of both towns will be held",
                "an office set up",
                "visits of bakers arranged",
            ],
        ),
        (
            "A school will be built, equipped and staffed by May.",
            ["A school will be built, equipped and staffed by May"],
        ),
        # of an effect the deed that causes it
        (
            "The construction of a fish market in Lara, he added, will boost trade.",
            ["The construction of a fish market in Lara"],
        ),
        ("The construction of trust will boost trade.", []),
        # a paper that lays down a deed, and one that only brings something
        (
            "They signed a pact (LP) which will establish a programme for divers.",
            ["establish a programme for divers"],
        ),
        ("The agreement will give the sellers of Lara early access to buyers.", []),
        # a plan is made, whatever it is for
        (
            "The towns will draw up a new plan of activities to widen cooperation.",
            ["draw up a new plan of activities to widen cooperation"],
        ),
        # a verb that tells of its subject alone
        (
            "Sales of lamps from Lara could begin as early as next year.",
            ["Sales of lamps from Lara could begin as early as next year"],
        ),
        # two promises of two sides, the second behind «while»
        (
            "It will provide ten scholarships for divers, while Lara pledges to open a school.",
            ["provide ten scholarships for divers", "Lara pledges to open a school"],
        ),
        # what was opened, and what only tells of it
        (
            "The two presided over the launch of three ferries donated by a bank of Lara.",
            ["the launch of three ferries donated by a bank of Lara"],
        ),
        # the deed that closes a list of topics
        (
            "Prospects of trade, issues of farming and the opening of a market were discussed.",
            ["the opening of a market"],
        ),
        # a list behind «are», and what somebody is doing now
        (
            "The efforts of the partnership are sharing sea maps and sending divers to Lara.",
            ["sharing sea maps", "sending divers to Lara"],
        ),
        ("We are carrying out what was agreed.", []),
        # what was promised by the signing itself
        (
            "By signing the memorandum the two undertook to open a school.",
            ["open a school"],
        ),
        (
            "The mayor joined two others in signing a memorandum to build a pier in the bay.",
            ["build a pier in the bay"],
        ),
        (
            "The ports signed an agreement on cooperation in the creation of a fish market.",
            ["creation of a fish market"],
        ),
        ("The towns agreed on mutual development of export and joint boosting of tourism.", []),
        # behind a participle of signing, an agency's mark, what the sides did before
        (
            "Signed on May 3, the memorandum calls for the sending of forty divers to Lara.",
            ["the sending of forty divers to Lara"],
        ),
        (
            "Under the deal, it will roll out training for the bakers of Lara. / XINHUA",
            ["roll out training for the bakers of Lara"],
        ),
        (
            "The towns have held many events, including the exchange of divers and bakers.",
            [],
        ),
        ("Applicants must be between 25 and 50 years of age, with a good school behind them.", []),
        # an «and» within one noun, beside one of two deeds
        (
            "The towns agreed on hosting school and farm participation in the fairs of Lara.",
            ["hosting school and farm participation in the fairs of Lara"],
        ),
        (
            "The towns agreed on hosting boat fairs and training of divers in Lara.",
            ["hosting boat fairs", "training of divers in Lara"],
        ),
        ("Orlen is stepping up cooperation with Lara and its ports.", []),
        # projects that nobody knows, beside a deed; what was shown; an apposition or two
        (
            "Joint programmes, projects and an exchange of divers between the ports are planned.",
            ["an exchange of divers between the ports"],
        ),
        (
            "A joint exhibition of lamps of Orlen, Lara and Metz was organised in the port.",
            ["A joint exhibition of lamps of Orlen, Lara and Metz was organised in the port"],
        ),
        (
            "A clinic was opened in Lara, and Ann Ode, a nurse, its head from May, was named.",
            ["A clinic was opened in Lara"],
        ),
        (
            "The opening of a joint fish market in Lara is among the main goals of the trip.",
            ["The opening of a joint fish market in Lara"],
        ),
        (
            "Firms of Orlen are engaged in construction of a lamp factory in Lara.",
            ["Firms of Orlen are engaged in construction of a lamp factory in Lara"],
        ),
        # what is only talked about, judged, denied
        ("The clerks considered a number of priority areas for further joint work.", []),
        ("Lara is considered a favourable site for the breeding of oysters.", []),
        ("There will be no problems with the sale of lamps in Lara.", []),
        ("The text of the document has been agreed on.", []),
        ("It is clear in which areas we will move further.", []),
        ("The harbour office is studying it.", []),
    ],
)
def test_classes_of_deeds(said: str, quotes: list[str]) -> None:
    assert [quote for _, quote in _deeds(said)] == quotes


def test_an_item_may_end_in_and() -> None:
    said = (
        "The steps of the memorandum are:\n• Holding of boat races and fairs;\n"
        "• Building of lamp posts; and\n• Exchange of toys between the schools."
    )
    assert [quote for _, quote in _deeds(said)] == [
        "Holding of boat races and fairs",
        "Building of lamp posts",
        "Exchange of toys between the schools",
    ]


def test_items_behind_a_lead_of_fields_are_deeds_only_where_they_begin_with_one() -> None:
    said = (
        "The subjects of the memorandum will be:\n• Roads and Transport (mainly rail services);\n"
        "• Promotion of open and tolerant towns (above all of their schools);\n"
        "• Building of lamp posts in the ports;\n• Expert and student exchanges;"
    )
    assert [quote for _, quote in _deeds(said)] == [
        "Building of lamp posts in the ports",
        "Expert and student exchanges",
    ]
