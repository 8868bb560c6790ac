"""Ministries whose country an English text tells only with their minister.

The rule: a ministry is that of the one country of which the text names a minister of its field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.gazetteer import MINISTRY
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told


def of_its_country(side: Mention, told: Sequence[Told]) -> Mention:
    """Return a ministry with the country of the minister who is named with its field and country.

    «The Minister of Trade of Chad, Ann Cruz, … signed with the Ministry of Trade».
    """
    if side.entry.kind != MINISTRY or not side.name.startswith("Ministry of "):
        return side
    field = side.name.removeprefix("Ministry of ")
    nations = {
        person.place.entry.en
        for one in told
        for person in one.people
        if person.office is not None
        and person.place is not None
        and person.place.entry.kind == "n"
        and person.office.name.lower() == f"minister of {field}".lower()
    }
    return replace(side, name=f"{side.name} of {nations.pop()}") if len(nations) == 1 else side
