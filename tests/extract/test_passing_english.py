"""What English releases tell in passing: unlisted towns, who looked on, heads of places, deeds."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

HEAD = "Orlen and Lara sign a memorandum\nOrlen Province and Lara Province signed a memorandum.\n"


def _deeds(said: str) -> list[tuple[str, str]]:
    return [(one.status.value, one.quote) for one in extract(HEAD + said, Lang.EN).measures]


@pytest.mark.parametrize(
    ("text", "town"),
    [
        # a town that no list holds, by its day or by who signed there
        ("On Monday in Metzmoor, Ohio and Utah signed a pact.", "Metzmoor"),
        ("A pact of Ohio and Utah was signed on Friday in Metzmoor by the governors.", "Metzmoor"),
        ("A pact was signed in Metzmoor by the governors of Ohio and Utah.", "Metzmoor"),
        ("Yesterday evening in Port Alma, Ohio and Utah signed a memorandum.", "Port Alma"),
        # none: no town, or not the day of the signing
        ("A pact was signed in French by the governors of Ohio and Utah.", None),
        ("A pact of Ohio and Utah was signed by the governors, says a clerk in Metzmoor.", None),
        ("On Monday in Utah, the governors of Ohio and Utah signed a pact.", None),
        # the occasion of the signing, held somewhere
        ("Graz and Lyon signed a pact. The occasion was a round of talks held in Riga.", "Riga"),
        ("Ohio and Utah signed a plan. The occasion was their forum, held in Lyon.", "Lyon"),
        # a listed city as the text spells it
        ("A plan of Omsk Region and Akmola Region was signed in Odesa.", "Odesa"),
        ("A plan of Ohio and Utah was signed in Odessa.", "Odessa"),
    ],
)
def test_where_it_was_signed(text: str, town: str | None) -> None:
    assert extract(text, Lang.EN).signed_at == town


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        # those looking on sign nothing
        (
            (
                "With Presidents Jo Lee and Max Orr looking on, Ann Cruz, Governor of Ohio, and "
                "Ben Holt, Governor of Utah, signed a pact."
            ),
            {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
        ),
        (
            (
                "Governor Ann Cruz of Ohio and Governor Ben Holt of Utah signed a pact, with "
                "Ambassador Jo Lee in attendance."
            ),
            {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
        ),
        (
            (
                "On Friday, with President Jo Lee watching, Governor Ann Cruz of Ohio and Governor "
                "Ben Holt of Utah signed a memorandum."
            ),
            {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
        ),
        (
            "Governor Ann Cruz of Ohio signed a pact with Governor Ben Holt of Utah.",
            {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
        ),
        # names put to a paper, the day between
        (
            (
                "Governor Ann Cruz of Ohio and Governor Ben Holt of Utah put their names today to "
                "a memorandum."
            ),
            {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
        ),
        (
            (
                "Governor Ann Cruz of Ohio and Governor Ben Holt of Utah put their signatures on "
                "Monday to an agreement."
            ),
            {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
        ),
        # a name with its own mark; who presides over a council
        (
            (
                "A pact was signed by Owen Adang' Ong'ero, Governor of Mayo County, and Ann Cruz, "
                "who presides over the Regional Council of Dahor-Lemra."
            ),
            {("Owen Adang' Ong'ero", "Mayo County"), ("Ann Cruz", "Dahor-Lemra")},
        ),
        (
            (
                "A pact was signed by Ben Holt, Governor of Utah, and Ann Cruz, who heads the "
                "Provincial Council of Tarmiz."
            ),
            {("Ben Holt", "Utah"), ("Ann Cruz", "Tarmiz")},
        ),
        (
            "A pact was signed by Ben Holt, Governor of Utah, and Ann Cruz, who leads Ohio.",
            {("Ben Holt", "Utah"), ("Ann Cruz", "Ohio")},
        ),
    ],
)
def test_who_signed(text: str, signed: set[tuple[str, str]]) -> None:
    assert {(one.name, one.party) for one in extract(text, Lang.EN).signatories} == signed


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        # a list with one head, however long
        (
            "Mara, Tola, Sanga and Bora counties signed a memorandum.",
            {"Mara County", "Tola County", "Sanga County", "Bora County"},
        ),
        (
            "A pact was signed by Mara, Tola, Sanga, Bora and Lira provinces.",
            {"Mara Province", "Tola Province", "Sanga Province", "Bora Province", "Lira Province"},
        ),
        # words that only tell of what sort a region is
        (
            (
                "A pact was signed between the Korean province of Gangwon-do and Ohio. A forum of "
                "Korean and Russian regions was held before."
            ),
            {"Gangwon-do", "Ohio"},
        ),
        (
            "Ohio and Mayo County signed a pact. The Sister State ties are old.",
            {"Ohio", "Mayo County"},
        ),
        ("The prefecture of Miyako-ken and Ohio signed a pact.", {"Miyako-ken", "Ohio"}),
        # the head stands on the other side than in the list
        ("Ohio and the Altai Republic signed an agreement.", {"Ohio", "Altai Republic"}),
        ("Ohio and the Republic of Altai signed an agreement.", {"Ohio", "Republic of Altai"}),
        # whose government has a name of its own
        (
            (
                "Catalonia and Flanders\n\nAnn Cruz, President of the Generalitat, and Ben Holt, "
                "Minister-President of Flanders, signed a programme of Catalonia and Flanders."
            ),
            {"Catalonia", "Flanders"},
        ),
        # two places with a hyphen between
        ("The Ohio-Zhejiang agreement was signed today.", {"Ohio", "Zhejiang"}),
        ("A new Bavaria-Quebec working group was agreed.", {"Bavaria", "Quebec"}),
        ("The Minsk-Riga twinning agreement was signed.", {"Minsk", "Riga"}),
        (
            "Ohio and Utah signed a pact. The Cuba-Vietnam friendship group was glad.",
            {"Ohio", "Utah"},
        ),
        ("Ohio and Baden-Württemberg signed a pact.", {"Ohio", "Baden-Württemberg"}),
        # a bare name behind its head
        (
            "The Mongolian provinces of Khovd and Bayan-Ölgii signed an action plan with Ohio.",
            {"Khovd", "Bayan-Ölgii", "Ohio"},
        ),
    ],
)
def test_sides(text: str, sides: set[str]) -> None:
    assert set(extract(text, Lang.EN).parties) == sides


@pytest.mark.parametrize(
    ("said", "deeds"),
    [
        (
            "Nurses of Lara have been told to report cases of fever to Orlen.",
            [("planned", "Nurses of Lara have been told to report cases of fever to Orlen")],
        ),
        (
            "Ann Cruz and Ben Holt commissioned the Sola dam, paid for by Orlen.",
            [("done", "Ann Cruz and Ben Holt commissioned the Sola dam")],
        ),
        (
            "Lara is thinking of taking part in the Orlen boat show.",
            [("proposed", "Lara is thinking of taking part in the Orlen boat show")],
        ),
        (
            "Lara has for now suspended its cooperation agreement with the port of Orlen.",
            [
                (
                    "suspended",
                    "Lara has for now suspended its cooperation agreement with the port of Orlen",
                )
            ],
        ),
        (
            "He wants an exchange of teachers with the schools of Lara.",
            [("proposed", "an exchange of teachers with the schools of Lara")],
        ),
        # each «that» of one who asks is a deed
        (
            "Ann Cruz suggested that the towns open a school and that they build a ferry pier.",
            [("proposed", "the towns open a school"), ("proposed", "they build a ferry pier")],
        ),
        (
            "The mayor proposed that Lara host a forum of bakers, that Orlen open a museum.",
            [
                ("proposed", "Lara host a forum of bakers"),
                ("proposed", "Orlen open a museum"),
            ],
        ),
        (
            (
                "Ben Holt made two suggestions: that Lara print a map of the farms and that every "
                "word be kept."
            ),
            [("proposed", "Lara print a map of the farms")],
        ),
        (
            "Ben Holt recommended that Lara deepen ties, and that Orlen send ten nurses.",
            [("proposed", "Orlen send ten nurses")],
        ),
        # what only stands beside a deed is none of its words
        (
            (
                "What may follow: the sides will consider holding seminars for nurses and inviting "
                "bakers to the fairs of Lara, the Bread Days among them."
            ),
            [
                ("proposed", "holding seminars for nurses"),
                ("proposed", "inviting bakers to the fairs of Lara"),
            ],
        ),
        (
            (
                "Delegates decided to found a council of ferry towns; the decision stands in the "
                "final paper."
            ),
            [("planned", "Delegates decided to found a council of ferry towns")],
        ),
        (
            "Orlen engineers will build a ferry pier; this was their third meeting.",
            [("planned", "Orlen engineers will build a ferry pier")],
        ),
        (
            "They did not stop there: they opened a school in Lara.",
            [("done", "opened a school in Lara")],
        ),
    ],
)
def test_deeds(said: str, deeds: list[tuple[str, str]]) -> None:
    assert _deeds(said) == deeds


@pytest.mark.parametrize(
    "said",
    [
        "Ann Cruz will be with the governor in Graz.",
        "His deputies will travel with him to the port.",
        "The regions will be heard better in the capital.",
        "The governor said the programme would turn a conflict zone into an area of wealth.",
        "The mayor will stand beside the governor when students sing.",
    ],
)
def test_where_people_go_is_no_measure(said: str) -> None:
    assert _deeds(said) == []
