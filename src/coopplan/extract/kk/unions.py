"""The members of a union of states as the one side of Kazakh talks: «ТМД-ға мүше мемлекеттер».

The rule: where a text without a paper lets the bodies of a union's members meet and names the
members no further, these are the side, called as the text calls them.
"""

from __future__ import annotations

import re

from coopplan.extract.gazetteer import BODY, Entry
from coopplan.extract.kk.bodies import CAP
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told

_MEMBERS = re.compile(
    rf"(?<![\w-])(?P<name>(?:[А-ЯӘҒҚҢӨҰҮҺІ][а-яәғқңөұүһі]?[А-ЯӘҒҚҢӨҰҮҺІ]{{1,6}}-[ғгқкн][ае]|"
    rf"(?!\w+[дт][ае]\s){CAP}(?:\s+[\w-]+){{0,3}}\s+(?:[Ұұ]йымына|[Оо]дағына|[Дд]остастығына))\s+"
    r"(?:мүше|қатысушы)\s+(?:елдер|мемлекеттер))дің\s+"
    r"[^.;]*?(?:министр|[Кк]еңес|делегация|басшы|өкіл|орган|ведомство)"
)
_MEET = re.compile(
    r"отырыс|бас\s+қос|кездес|жиын|талқыла|жиналды|кеңес|форум|саммит", re.IGNORECASE
)


def members(told: list[Told]) -> list[Mention]:
    """Return the members of a union whose bodies meet, named where a sentence first tells so."""
    for one in told:
        match = _MEMBERS.search(one.span.text)
        if match is None or one.earlier:
            continue
        if len(one.people) < 2 and _MEET.search(one.span.text, match.end("name")):
            name = " ".join(match["name"].split())
            start, end = (one.span.start + at for at in match.span("name"))
            return [Mention(Entry(BODY, "", "", name, ""), start, end, name)]
    return []
