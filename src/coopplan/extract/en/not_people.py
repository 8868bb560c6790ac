"""Capital words that look like somebody's name and are that of a place or body of the article.

The rule: «Cape Linden» is nobody where the text has a «Cape Linden Metropolitan Assembly» or a
«University of Cape Linden» and gives nobody of that name an office.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.persons import Person

_HEADS = (
    r"(?:Assembly|Council|Municipality|District|Province|Region|County|City|Town|Island|University|College|"
    r"Institute|Polytechnic|Academy|Chamber|Company|Authority|Port|Hospitals?|Bank|Metropolitan|"
    r"Municipal|Regional|Ltd|Limited|LLC|LLP|JSC|Inc|Corporation|Group)\b"
)
_OF = (
    r"\b(?:[Uu]niversity|[Cc]ity|[Tt]own|[Pp]ort|[Mm]unicipality|[Pp]rovince|[Dd]istrict|[Cc]ounty|[Ii]sland)"
    r"\s+of\s+"
)


def called_so(people: Sequence[Person], text: str) -> set[str]:
    """Return the names of ``people`` by which a text calls places or bodies."""
    held = {one.name for one in people if one.office is not None}
    found = set()
    for name in {one.name for one in people} - held:
        said = re.escape(name)
        if re.search(rf"{_OF}{said}\b|\b{said}\s+(?:[A-Z][a-z]+\s+)?{_HEADS}", text):
            found.add(name)
    return found
