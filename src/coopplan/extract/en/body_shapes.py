"""By which shape the name of an English body is told: its head, and the capital words beside it.

The rule: a head stands behind words of its own, «Karz University», or before what it is of or for,
«Ministry of Health»; which heads stand where is told by their classes (``heads``).
"""

from __future__ import annotations

import re

from coopplan.extract.en import double_heads
from coopplan.extract.en.capitals import CAP
from coopplan.extract.en.heads import (
    ALL,
    ALONE,
    CULTURE,
    HEALTH,
    INSTITUTIONS,
    LEARNING,
    SCHOOLS,
    SOCIETY,
    STATE,
    TRADE,
    any_of,
)
from coopplan.extract.en.legal_forms import BEHIND_LETTERS, FORM
from coopplan.extract.en.numbered_bodies import NUMBERED

_RUN = (
    rf"{CAP}(?:(?:\s+(?:Support|Assistance|Aid)\s+(?:to|for)\s+(?:the\s+)?|\s+(?:and|&|for)\s+|\s+of\s+(?:[Tt]he\s+)?|\s+(?:de|del|da|do|dos)\s+(?:l[ao]s?\s+)?|"
    rf"\s+){CAP})*"
)
_FIELDS = rf"{CAP}(?:\s+{CAP})?(?:,\s+{CAP}(?:\s+{CAP})?)+,?\s+(?:and|&)\s+{_RUN}"
_ONE_FIELD = rf"{CAP}(?:\s+{CAP}(?:\s+(?!{any_of(ALL)}\b){CAP})?)?"
_MORE_FIELDS = rf"(?:(?:,\s+{_ONE_FIELD})+,?\s+(?:and|&)\s+{_RUN})?"
"""Behind the first field: «Chamber of Commerce, Industry and Mines»."""
_FIELD = (
    r"(?:Sciences?|Technolog(?:y|ical)|Engineering|Arts|Agricultur(?:e|al)|Medical|Medicine|Education|"
    r"Veterinary|Management|Business|Economics|Trade|Finance|Vocational|Technical|Economic|Industrial|"
    r"Cultural|Social|Professional)"
)
"""Before the «and» inside a name: «Karz Science and Technology University»."""
TWO_FIELDS = re.compile(rf"{CAP}\s+{_FIELD}\s+(?:and|&)\s+{_FIELD}\s+{any_of(LEARNING)}$")
"""A name with two fields is that of one body, «Karz Science and Technology University»."""
_PURPOSE = rf"(?:\s+for\s+(?:the\s+)?{CAP}(?:\s+(?:and\s+|&\s+)?{CAP}){{0,4}}{_MORE_FIELDS})?"
"""What a body is for: «Saudi Fund for Development»."""
_ADJECTIVE = r"(?:National|State|Higher|Supreme|General|Central|[A-Z]\w+(?:ian|ese|ish))"
_FIELD_WORD = (
    r"(?:Higher|Agric|Scien|Education|Industr|Trade|Commerce|Export|Technolog|Medical|Research|"
    r"Rectors|Universit|Vocation|Culture|Art|Sport|Tourism|Energy|Health|Justice|Judge|Investment|"
    r"Entrepreneur|Women|Youth|Islamic|Academ|Promotion|Tall|Muslim|Jurist|Engineer)"
)
"""How words begin that tell of what a council is one that is no place's."""
_OF_SOCIETY = rf"\s+of\s+(?:the\s+)?(?=(?:{CAP}\s+){{0,4}}{any_of(SOCIETY)}\s+(?:of|for)\b)"
_OF_MEMBERS = (
    r"\s+of\s+(?:Directors|Trustees|Governors|Commissioners|Regents|Management)\b|" + _OF_SOCIETY
)
"""Behind «Board»: who make it or whose it is, so that it is but an organ of a body."""
ORGAN = re.compile(rf"(?:(?:Management|Supervisory|Executive|Governing)\s+)?Board{_OF_SOCIETY}")
"""An organ before the society whose it is: «Board of the Union of Karz Builders»."""
_OF_FIELD = r"(?:of|for)\s+(?:the\s+)?"
OF_NATION = (
    rf"(?:{CAP}\s+){{0,2}}(?:National|Federal)\s+(?:{CAP}\s+){{1,3}}"
    r"Administration(?![\w-])"
)
"""A body of the whole state is no seat of a place: «National Roads Administration»."""
_ZONE = (
    r"(?:Economic\s+(?:and|&)\s+Technolog(?:y|ical)\s+Development|Free\s+(?:Trade|Economic)|"
    r"Special\s+Economic|Export\s+Processing|High-[Tt]ech(?:nology)?(?:\s+Industrial)?(?:\s+Development)?)\s+"
    r"(?:Zone|Area|Park)"
)
_PARK = (
    r"(?:(?:Science|Technology|Research|Innovation|Industrial|Software|Logistics)\s+(?:(?:and|&)\s+)?)"
    r"{1,3}Park"
)
_SERVICE = (
    r"(?:Port|Harbou?r|Terminal|Navigation|Water(?:way)?|Sewer(?:age)?|Wastewater|Sanitation|Fire|"
    r"Rescue|Flood|Irrigation|Drainage|Conservation|Recreation|Parks?|Transit|Control|Levee)"
)
_SERVED = (
    rf"(?:{CAP}\s+){{1,4}}{_SERVICE}\s+(?:and|&)\s+(?:{_SERVICE}\s+){{1,2}}"
    r"(?:Improvement\s+)?(?:District|Commission)(?![\w-])"
)
"""A district that is there for two services: «Karz Harbor and Terminal District»."""
_UNIT = (
    rf"(?:College|Faculty|School)\s+of\s+(?:{CAP}(?:\s+(?:(?:and|&)\s+)?{CAP}){{0,4}}?)"
    rf"\s+at\s+(?:the\s+)?(?:(?:{CAP}\s+){{1,4}}University|University\s+of\s+{CAP}(?:\s+{CAP})*)"
)
"""A part of a university, told with it: «School of Law at Karz University»."""
_MAORI = (
    r"Te\s+(?:R[ūu]nanga(?:nui)?|R[ūu]naka|K[āa]hui|Whare\s+W[āa]nanga|Mana|R[ōo]+p[ūu]|Kotahitanga|"
    rf"Kaunihera|Poari|Taumata|Waka)(?:\s+{CAP})?\s+(?:o|a|ki)\s+(?:te\s+)?{CAP}(?:\s+{CAP}){{0,2}}"
)
"""What Māori bodies are called by: «Te Rūnanga o Karz»."""
_NOT_ALONE = "Chamber Port Airport Exchange"
"""Heads of trade that go on: «Karz Port Authority», «Karz Chamber of Mines»."""
_GO_ON = "Bank Chamber Port Airport Institute Railways Airlines Corporation Fund"
"""Heads with «of» or «for» behind them beside those of the state, of societies and of culture."""
_UNITS = "Department Directorate Secretariat Cent(?:er|re)"
"""Heads with «of» behind them that may be parts of a ministry."""
_LETTERED = "Forum Network Consortium Alliance Coalition"
"""Heads that meet or act together, bodies only where letters stand for them."""
_OF_PLACES = "Administration Committee Office Confederation Union League Party"
"""Heads that have a place before them, what makes them behind: «Karz Union of Builders»."""
_OTHERWISE = f"{_UNITS} {_LETTERED} Ministry Council Administration"
_NOT_BEHIND = f"{ALONE} {_OF_PLACES} {_LETTERED} Ministry"
_SON = r"(?:[Bb]int?|[Ii]bn)"
_AFTER_PERSON = (
    rf"(?:(?:{CAP}\s+){{0,3}}(?:al|el|an|as|ash|ar|ad)-{CAP}\s+|(?:{CAP}\s+){{1,3}}(?:{_SON}\s+(?:{CAP}\s+){{1,4}}?){{1,3}})(?:{CAP}\s+){{0,3}}?"
    rf"{any_of(INSTITUTIONS, SOCIETY)}(?![\w-])(?:\s+(?:of|for)\s+(?:the\s+)?{CAP}"
    rf"(?:\s+(?:(?:and|&)\s+(?!(?:{CAP}\s+){{1,3}}{_SON}\b))?{CAP}){{0,4}})?"
)
"""A body called after somebody: «Omar bin Nasir Al Karz University of Science»."""
BODY = re.compile(
    rf"(?<![\w-])(?P<body>{_AFTER_PERSON}|{NUMBERED}|{_UNIT}"
    rf"|(?:{CAP}\s+){{0,2}}"
    rf"(?:Ministry\s+{_OF_FIELD}|Department\s+{_OF_FIELD}(?!(?:{CAP}\s+)?Administration\b))"
    rf"(?!(?:{CAP}\s+)?(?:Ministry|Agency|Government)\b)"
    rf"(?:{_FIELDS}|{_RUN})"
    rf"|(?:{CAP}\s+){{0,2}}(?!Board(?:{_OF_MEMBERS}))"
    rf"{any_of(STATE, SOCIETY, CULTURE, HEALTH, _GO_ON, but=_OTHERWISE)}\s+"
    rf"(?:of|for)\s+(?:the\s+)?{_RUN}{_MORE_FIELDS}"
    rf"|(?:{CAP}\s+){{0,3}}{any_of(_LETTERED)}\s+(?:of|for)\s+"
    rf"{_RUN}(?:\s+in\s+{_RUN})?(?=\s+\([A-Z]{{3}})"
    rf"|(?:{CAP}\s+){{0,3}}(?:Committee|Commission|Directorate)\s+(?:on|to)\s+(?:the\s+)?{_RUN}"
    rf"|(?:{CAP}\s+){{1,5}}(?:Universit(?:y|ies)|Colleges?|School|Hospital)\s+System(?![\w-])"
    rf"|(?:{_ADJECTIVE}\s+|{CAP}\s+(?=Council\s+for\b))?Council\s+(?:of|for)\s+(?:the\s+)?"
    rf"{_FIELD_WORD}\w*(?:\s+(?:and\s+|of\s+)?{CAP})*"
    rf"|(?:{CAP}\s+){{0,2}}(?:University|Academy)\s+of\s+"
    rf"(?:the\s+)?{_RUN}{_MORE_FIELDS}"
    rf"|(?:{CAP}\s+){{1,5}}{_FIELD}\s+(?:and|&)\s+{CAP}\s+{any_of(LEARNING)}"
    r"(?![\w-])"
    rf"|(?:{CAP}\s+){{1,3}}Police(?:\s+(?:Force|Service|Department|Administration|Directorate|(?:General\s+)?(?:Command|Headquarters)))?(?![\w-])"
    rf"|(?:National|State|Regional|International)\s+Cent(?:er|re)\s+(?:of|for)\s+(?:the\s+)?{_RUN}"
    rf"|(?:{CAP}\s+){{1,3}}City\s+for\s+{_RUN}"
    rf"|(?:{CAP}\s+){{0,3}}{_PARK}(?:\s+of\s+{CAP})?(?![\w-])"
    rf"|(?:{CAP}\s+){{1,3}}(?:o|ki)\s+(?:te\s+)?(?:{CAP}\s+){{1,3}}"
    rf"{any_of(STATE, SOCIETY, LEARNING)}(?![\w-])"
    rf"|{OF_NATION}"
    rf"|{_SERVED}"
    rf"|(?:{CAP}\s+){{1,3}}{_ZONE}(?![\w-])"
    rf"|(?:{CAP}\s+){{0,5}}School\s+(?:(?:District|Division)(?:\s+(?:No\.?\s?)?\d+)?|Board|Authority)(?![\w-])"
    rf"|(?:{CAP}\s+){{1,5}}{double_heads.TWO}"
    rf"|{double_heads.TWO_SAINTS}(?:\s+of\s+{CAP}(?:\s+{CAP})?)?"
    rf"|(?:{CAP}\s+){{1,5}}{any_of(SCHOOLS)}(?:\s+(?:No\.?|№|#)\s?\d+)?(?![\w-])"
    rf"|(?:{CAP}\s+){{1,5}}Hospital\s+(?:and|&)\s+{CAP}\s+(?:Cent(?:er|re)|Institute)(?![\w-])"
    rf"|(?:{CAP}\s+){{1,5}}{any_of(CULTURE, HEALTH, many=True)}(?![\w-])"
    rf"(?:\s+of\s+(?:the\s+)?{_RUN})?"
    rf"|(?:{CAP}\s+(?:[IVX]\s+)?){{1,5}}(?:{any_of(LEARNING, but=SCHOOLS)}|Ministry)"
    r"(?![\w-])"
    rf"(?:\s+(?:of|for)\s+{CAP}(?:\s+and\s+{CAP}|{_MORE_FIELDS}))?"
    rf"|(?:(?!(?:Council|Senate|Lower|Upper|Trial|Star)\b){CAP}\s+){{1,2}}Chamber(?![\w-]|\s+of\b)"
    rf"|{CAP}\s+&\s+(?:{CAP}\s+){{1,4}}{FORM}(?![\w-])"
    rf"|(?:{CAP}\s+){{1,3}}&\s+(?:Sons?|Brothers|Daughters|Associates|Partners|Company|Co)(?![\w-])"
    rf"|{_MAORI}"
    rf"|(?:{CAP}\s+){{0,4}}[A-Z]\w+(?:ers|ors|ists|ents|ants|ians|[mM]en)[’']?\s+"
    rf"(?:Union|Confederation|League|Party)(?![\w-]|\s+(?:of|for)\s+[A-Z])"
    rf"|(?:{CAP}\s+){{1,5}}(?:{FORM}|{any_of(TRADE, ALONE, but=_NOT_ALONE)}|Trusts|"
    rf"Chamber\s+of\s+Commerce(?:\s+and\s+Industry)?)(?![\w-])(?:,?\s+{FORM}(?![\w-]))?(?:{BEHIND_LETTERS}){_PURPOSE}"
    rf"|(?:{CAP}\s+){{1,5}}(?:Port|Airport)(?![\w-]|\s+[A-Z])"
    rf"|(?:{CAP}\s+){{2,5}}{any_of(STATE, SOCIETY, but=_NOT_BEHIND)}"
    rf"(?![\w-]){_PURPOSE}"
    r"|(?!\w+-(?:Person|Man|Member)\b)[A-Z][a-z]+-[A-Z]\w+\s+(?:Authority|Commission|Agency|Bureau|Board|Service)(?![\w-])"
    rf"|(?:General|National|State|Federal|Central)\s+(?:Administration|Directorate|Department|"
    rf"Inspectorate)\s+(?:of|for)\s+(?:the\s+)?{_RUN}"
    rf"|(?:Universit(?:as|é|ät|à|eit|et)|Universidade?|Institut|Politecnico)\s+(?:d[eiau]l?\s+)?"
    rf"{CAP}(?:\s+{CAP}){{0,3}}"
    rf"|(?:{CAP}\s+){{1,3}}(?:international|state|national)\s+(?:company|corporation|university)"
    r"(?![\w-])"
    rf"|(?<![”\"»] )(?:JSC|LLP|LLC|CJSC|OJSC|PJSC|NC|TOO)\s+[\"“«]?{CAP}(?:\s+{CAP}){{0,2}}[\"”»]?)"
)
SECOND_BODY = re.compile(
    rf"\s+and\s+(?:the\s+)?(?=(?:{CAP}\s+){{1,4}}(?:{any_of(ALL)}|Police|Municipality)"
    rf"(?![\w-])|"
    rf"(?:{CAP}\s+){{2,4}}(?:Co|{FORM}|Group|Holding)(?![\w-])|"
    r"(?:Universities|Colleges|Schools|Ports)\s+[A-Z]|[A-Z]{4,}(?![\w-]))"
)
"""Behind the «and» of two bodies' names: «Ministry of Health and Umm University»."""
