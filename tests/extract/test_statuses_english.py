"""The words by which an English text tells how far a deed is: hoped for, offered, laid down."""

from __future__ import annotations

import pytest

from coopplan.extract.sentences import Span
from coopplan.extract.statuses import cues, ruling
from coopplan.model.codes import Status
from coopplan.model.text import Lang


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("She hoped that firms of Orva would build a mill in Karz.", Status.PROPOSED),
        ("Karz hopes the carmaker will open a plant in its port.", Status.PROPOSED),
        ("We need to open the bridge at night.", Status.PROPOSED),
        ("There is no need to build a mill.", None),
        ("Karz is keen, too, to train fishermen.", Status.PROPOSED),
        ("He spoke of the importance of opening a school.", Status.PROPOSED),
        ("On the table are joint courses and a fair.", Status.PROPOSED),
        ("Another subject was the sending of teachers to Orva.", Status.PROPOSED),
        ("The city stands ready to grant scholarships.", Status.PROPOSED),
        ("Both sides are ready to open a school.", Status.PLANNED),
        ("The province is willing to share its seeds.", Status.PROPOSED),
        ("The rector looks forward to hosting the fair in May.", Status.PLANNED),
        ("The towns will go on planting trees.", Status.PLANNED),
        ("Both will continue to train nurses.", Status.PLANNED),
        ("A resolution was passed to revive the committee.", Status.PLANNED),
        ("Resolutions were passed to revive the committee.", Status.PLANNED),
        ("Karz is now working on a course for welders.", Status.IN_PROGRESS),
        ("Crews have been working on the bridge.", Status.IN_PROGRESS),
        ("Among the deals in limbo is the mill of Orva Steel.", Status.SUSPENDED),
        ("The pacts given up include a mill of Orva Steel.", Status.CANCELLED),
    ],
)
def test_which_status_words_tell(said: str, status: Status | None) -> None:
    there = cues(Span(0, len(said), said), Lang.EN)
    assert (ruling(there).status if there else None) is status
