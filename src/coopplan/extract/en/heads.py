"""What English institutions are headed by, by the class of what they do: «University», «Ministry».

The rule: a head is one word of one class, in the singular, and lists of heads are made of classes.
A list that leaves some out says so where it is made. ``any_of`` gives a group without bounds: who
takes it in sets these.
"""

from __future__ import annotations

SCHOOLS = "School Gymnasium Lyceum"
LEARNING = f"University Institute Academy College Polytechnic Conservatory {SCHOOLS}"
CULTURE = (
    "Museum Library Gallery Archive Observatory Zoo Arboretum Aquarium Planetarium Theat(?:er|re) "
    r"Orchestra Botanic(?:al)?\s+Garden"
)
HEALTH = "Hospital Clinic"
STATE = (
    "Ministry Department Directorate Inspectorate Secretariat Agency Authority Commission "
    "Committee Board Bureau Office Service Council Administration"
)
PARLIAMENT = "Parliament Assembly Senate"
TRADE = (
    "Company Corporation Corp Holding Group Bank Fund Chamber Exchange Port Airport Airlines "
    "Railways"
)
SOCIETY = (
    "Association Union Federation Confederation League Society Foundation Trust Organi[sz]ation "
    "Cent(?:er|re) Alliance Coalition Consortium Network Forum Party"
)
INSTITUTIONS = f"{LEARNING} {CULTURE} {HEALTH}"
ALL = f"{INSTITUTIONS} {STATE} {PARLIAMENT} {TRADE} {SOCIETY}"

WORDS = frozenset(one.lower() for one in ALL.split() if one.isalpha())
"""Heads as they are, which are nobody's name."""
ALONE = "Foundation Trust Association Department Directorate Secretariat"
"""Of the state's and of societies those that one capital word makes a name, «Karz Foundation»;
before others it may be but a place or a field: «Karz League», «Cooperation Center»."""
FIELDS = "Port Airport Museum Library Archive School Party Service Exchange"
"""Heads that are as well what another body sees to: «the Port and Shipping Authority»."""
SEATS = "Council Administration Committee Office"
"""Heads of what governs a place, too, and then stands for it: «Karz Council»."""


def any_of(*heads: str, but: str = "", many: bool = False) -> str:
    """Return a pattern of one of the heads but for some; ``many`` for the plural of it, too."""
    words = [one for each in heads for one in each.split() if one not in but.split()]
    return f"(?:{'|'.join(_number(one) if many else one for one in words)})"


def _number(head: str) -> str:
    if head.endswith("y"):
        return f"{head[:-1]}(?:y|ies)"
    return head if head.endswith("s") else f"{head}s?"
