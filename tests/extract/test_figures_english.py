"""What an English figure counts: the name of an indicator, never what merely stands near."""

from __future__ import annotations

import pytest

from coopplan.extract.en.subjects import subject
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


def _subjects(sentence: str) -> list[str]:
    figures = extract(f"Tornio and Kirov sign a plan\n\n{sentence}\n", Lang.EN).figures
    return [one.subject for one in figures]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The delivery of 40 buses is under way.", "buses"),
        ("A shipment of 40 buses will arrive in May.", "buses"),
        ("Some 300 students of the college will go to Kirov.", "students"),
        ("The port gives work to over 2 million people.", "people"),
        ("It is thought that 5,000 jobs may come of it.", "jobs"),
        ("Tornio opened 3 project offices in Kirov.", "project offices"),
    ],
)
def test_what_is_counted_by_itself_is_the_thing(sentence: str, name: str) -> None:
    assert _subjects(sentence) == [name]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Tornio will ship 40 tonnes of winter wheat to Kirov.", "winter wheat"),
        ("Kirov delivers 3 million tonnes a year of oil.", "oil"),
        (
            "Up to 500 megawatts (MW) of electricity capacity will be shared.",
            "electricity capacity",
        ),
        ("The prefecture gave 20 tons of rice and blankets.", "rice and blankets"),
        ("Kirov bought £1.4 billion worth of goods from Tornio.", "goods"),
        ("The plan should draw $80 billion in investment.", "investment"),
        ("The town has set aside $200 million in a relief fund.", "relief fund"),
        ("Through the port goes about 6% of the world's trade.", "share of the world's trade"),
        ("About 30 percent of local students graduate there.", "share of local students"),
        ("Kirov makes 5.2% of all its residents learn Finnish.", "share of residents"),
        ("Of the wheat crop, some 5 percent is sold there.", "share of wheat crop"),
    ],
)
def test_the_noun_behind_a_figure_tells(sentence: str, name: str) -> None:
    assert _subjects(sentence) == [name]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("A firm of Kirov won the $167m contract.", "contract"),
        ("Ground was broken for the $4.4-billion project.", "project"),
        ("Tornio plans a new 350-km railway line to the sea.", "railway line"),
        ("They are to build a 100 MW solar plant near Kirov.", "solar plant"),
        ("Permits are out for the building of 100 MW solar plant there.", "solar plant"),
        ("The town announced a planned $300 million investment.", "investment"),
        ("The mayor foresees a 5% increase in exports.", "increase in exports"),
        ("Kirov's $700 billion economy is the largest.", "economy"),
    ],
)
def test_a_figure_may_describe_a_noun(sentence: str, name: str) -> None:
    assert _subjects(sentence) == [name]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("A trade house opens; supplies of milk worth $15 mln are planned.", "supplies of milk"),
        ("Two loans were signed worth $15 mln.", "loans"),
        ("Orders were taken worth $15 mln.", "orders"),
        ("Contracts worth $2.1 billion were signed.", "contracts"),
        ("They met to scrap the entry fee of £2,000 at last.", "entry fee"),
        ("It was decided that initial aid of over $1 billion be given.", "initial aid"),
        ("A swap agreement for up to $15 billion was entered into.", "swap agreement"),
        ("The plant signed supply contracts worth over $20 million.", "supply contracts"),
        ("The works, valued at $20 million, end in May.", "works"),
        ("A credit line in the amount of $20 million is open.", "credit line"),
        ("The goal of achieving mutual trade of $30 billion is near.", "mutual trade"),
        ("A tunnel 14 km long is to be dug.", "tunnel"),
        ("A grant, to the total of $5 million, pays for it.", "grant"),
    ],
)
def test_the_noun_a_figure_hangs_on_tells(sentence: str, name: str) -> None:
    assert _subjects(sentence) == [name]


@pytest.mark.parametrize(
    ("sentence", "subjects"),
    [
        ("The trade between Tornio and Kirov amounted to $420 million.", ["trade"]),
        ("In 2018-19, the trade of the regions stood at $8 billion.", ["trade of the regions"]),
        ("The share of renewables in the mix will reach 30%.", ["share of renewables"]),
        ("Unemployment fell to 4.2 percent in May.", ["unemployment"]),
        ("Trade, he said, is expected to exceed $8 billion.", ["trade"]),
        ("Sales of wine, which came to $3 million, are to grow.", ["sales of wine"]),
        ("Trade grew by 15 percent, reaching $240 million.", ["trade", "trade"]),
        ("Trade reached $240 million last year, up 15 percent.", ["trade", "trade"]),
        ("Tornio's reserve stands at some 1,400 MW.", ["Tornio's reserve"]),
        ("By this pact the town contribution to it goes to $9 million.", ["town contribution"]),
        ("The price is $3 million and is to reach $5 million.", ["price", "price"]),
        ("Wheat exports are to be brought to 65,000 tonnes.", ["wheat exports"]),
        ("Exports came to $5 million and imports - to $3 million.", ["exports", "imports"]),
        ("In 2022 exports reached $5 million and imports $3 million.", ["exports", "imports"]),
        ("US$12.5 million was the total of trade between them.", ["trade"]),
        ("The value of the contracts has risen 10 times.", ["value of the contracts"]),
        ("The park covers 120 hectares by the river.", ["park"]),
        ("Mutual turnover: $240 million in 2022.", ["mutual turnover"]),
        ("Exports ($5 million) have no equal.", ["exports"]),
        ("The bill for the works, $5 million, is shared.", ["bill"]),
    ],
)  # fmt: skip
def test_the_subject_of_a_verb_of_amount_tells(sentence: str, subjects: list[str]) -> None:
    assert _subjects(sentence) == subjects


@pytest.mark.parametrize(
    ("sentence", "subjects"),
    [
        ("The sides agreed to increase mutual trade to $1 billion.", ["mutual trade"]),
        ("The sides agreed to cut tariffs by 20 percent.", ["tariffs"]),
        ("They mean to raise from 50 MW to 100 MW the output of power.", ["output of power"] * 2),
        ("The firm will invest $12 million in the plant.", ["investment"]),
        ("The bank agreed to lend the town $56 million.", ["loan"]),
        ("The bridge will cost $85 million and open soon.", ["cost of the bridge"]),
    ],
)
def test_what_is_changed_or_given_tells(sentence: str, subjects: list[str]) -> None:
    assert _subjects(sentence) == subjects


@pytest.mark.parametrize(
    "sentence",
    [
        "Kirov receives about $1.3 billion.",
        "The talks were held about 150 kilometres east of Kirov.",
        "Tornio lies 40 km from the border.",
        "Kirov wanted some 43 percent.",
        "What they sold there came to $800 million.",
        "Forestry got a boost as well: $300,000 for the mills.",
        "No land has done as much as Tornio: $9.17 billion since 1994.",
        "It takes in most of what they sell abroad (14.2%).",
        "In the plan of the town $31 million stands to be spent.",
        "The bank made $5 million on it.",
        "The delegation came 400 km by bus.",
        "The town put $7 million aside for roads.",
        "The 1,200 hectares lie by the river.",
        "On Monday the $5 million was handed over.",
        "Half the money, $7 million, has been spent.",
        "Tornio saw about $5 million on Monday.",
        "Last year we passed the mark of $500 million.",
        "A fund for forests, of $7 million, was set up.",
    ],
)
def test_where_nothing_is_named_nothing_is_told(sentence: str) -> None:
    assert _subjects(sentence) == [""]


@pytest.mark.parametrize("bracket", ["($312 mln)", "(about $312 mln)", "(≈ 312 million dollars)"])
def test_a_sum_in_brackets_counts_what_the_sum_before_it_counts(bracket: str) -> None:
    text = f"Tornio and Kirov sign a plan\n\nThe cost of the road is 19.9 bln rubles {bracket}.\n"
    first, second = extract(text, Lang.EN).figures
    assert (first.unit, second.unit) == ("RUB", "USD")
    assert first.subject == second.subject == "cost of the road"


@pytest.mark.parametrize("said", ["40k hectares", "40 k hectares", "40K hectares"])
def test_a_thousand_may_be_one_letter(said: str) -> None:
    text = f"Tornio and Kirov sign a plan\n\nFires burned about {said} of forests.\n"
    (figure,) = extract(text, Lang.EN).figures
    assert (int(figure.value), figure.unit, figure.quote) == (40_000, "ha", said)


def test_a_chain_of_verbs_without_end_is_read() -> None:
    assert subject(f"Trade {'is 1 and ' * 3000}is ", "$5 million", ".", "USD") is None
