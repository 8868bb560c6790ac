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
FIRMS = frozenset(
    """
    Aerospace Airways Apparel Associates Assurance Automotive Autos Aviation Beverages Biotech Books
    Brothers Builders Capital Cargo Cement Chemicals Cloud Club Communications Construction
    Consultants Consulting Contractors Cooperative Co-operative Developers Devices Diagnostics
    Digital Electric Electronics Energy Engineering Enterprises Entertainment Estates Exports
    Express FC Farms Fashion Films Finance Foods Forces Freight Garments Global Gold Healthcare
    Holdings Homes House Hotels Hub Incubator Industries Initiative Instruments Insurance
    Investments Labs Laboratories Leasing Lines Logistics Marine Markets Media Metals Mills Mining
    Mobile Motors Oil Partners Petroleum Pharma Pharmaceuticals Pictures Police Power Press
    Productions Programme Project Properties Publishers Publishing Radio Rail Realty Records
    Renewables Reserve Resorts Resources Retail Robotics Scouts Securities Semiconductors Shipping
    Shipyard Software Solar Solutions Sons Steel Stores Studio Studios Systems Team Technologies
    Technology Telecom Television Textiles Tours Trading Transit Transport Travel TV Ventures Water
    Works Army Navy
    """.split()
)
"""Words with which the names of firms and other bodies without a head end."""


def any_of(*heads: str, but: str = "", many: bool = False) -> str:
    """Return a pattern of one of the heads but for some; ``many`` for the plural of it, too."""
    words = [one for each in heads for one in each.split() if one not in but.split()]
    return f"(?:{'|'.join(_number(one) if many else one for one in words)})"


def _number(head: str) -> str:
    if head.endswith("y"):
        return f"{head[:-1]}(?:y|ies)"
    return head if head.endswith("s") else f"{head}s?"
