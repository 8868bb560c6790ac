"""Years of a plan that is told beside a Kazakh agreement: «… жылдарға арналған жоспар да бар».

The rule: years before a plan, a programme or a roadmap are that paper's; an agreement or a protocol
has them only where it is said to hold the plan («Құжатқа … жоспар енгізілді») or where its sides
took the plan up and nothing beside («Тараптар … жол картасын құптады»).
"""

from __future__ import annotations

import re

from coopplan.extract.dates import PeriodMention
from coopplan.extract.documents_told import Main
from coopplan.extract.told import Told
from coopplan.model.codes import AgreementKind

_OF_YEARS = (AgreementKind.PLAN, AgreementKind.PROGRAMME, AgreementKind.ROADMAP)
_HOLDS = re.compile(
    r"(?:Оған|Онда|(?:Құжат|Меморандум|Келісім|Хаттама|Шарт)\w*(?:[ғгқк][ае]|[дт][ае])|"
    r"Тараптар(?!\s+со[нм]))\s"
)
"""How a sentence begins that tells what a paper holds, or what its sides took up by it alone."""


def are_of_another(told: Told, mention: PeriodMention, main: Main) -> bool:
    """Tell whether the years that a sentence names are those of a plan beside the main paper."""
    if main.kind is None or main.kind in _OF_YEARS or _HOLDS.match(told.span.text):
        return False
    behind = next((one for one in told.documents if one.start >= mention.end), None)
    return behind is not None and behind.kind in _OF_YEARS


def before_its_name(told: Told, mention: PeriodMention, main: Main) -> bool:
    """Tell whether years lead up to the name of the main paper: «… іске асырудың «жол картасы»»."""
    behind = next((one for one in told.documents if one.start >= mention.end), None)
    if behind is None or behind.kind is not main.kind:
        return False
    between = told.after(mention.end, behind.start - mention.end)
    return re.search(r"[,;:]", between) is None
