"""Papers that a Kazakh text only recalls, or tells of beside the one that its sides sign.

The rule: «… жасалған келісімнің 15 жылдығы», «31 келісім бар», «бұған дейін қол қойылған» tell of
no paper of these talks. A decree lets somebody sign the paper, and is itself none; nor is a joint
statement where the text signs a paper, too.
"""

from __future__ import annotations

import re

from coopplan.extract.kk import surnames
from coopplan.extract.kk.decrees import DECREE
from coopplan.extract.told import Told

_PAPER = r"(?:келісім|меморандум|шарт|хаттама|жол\s+карта|бағдарлама)\w*"
_RECALLED = re.compile(
    rf"{_PAPER}\s+(?:\S+\s+){{0,2}}?(?:бар(?!\w)|\d+\s+жылдығ|жылдығ|күшінде|қолданылады)|"
    rf"(?:жасалған|қол\s+қойылған|бекітілген|қабылданған)\s+(?:[^,.;]{{0,60}}\s)?{_PAPER}|"
    rf"(?:бұған\s+дейін|бұрын|былтыр|өткен\s+жылы|бұрнағы\s+жылы)\s[^.;]{{0,120}}{_PAPER}",
    re.IGNORECASE,
)


_DECREE = re.compile(rf"(?<!\w){DECREE}", re.IGNORECASE)


def without_decrees(signing: list[Told], told: list[Told]) -> list[Told]:
    """Return the sentences of a signing; none that only confirms what lets somebody sign later.

    «Қаулымен … меморандумның жобасын мақұлдады. Құжатқа министр қол қояды. Оны … бекітті.»; «Қаулы
    күшіне енді. Оған … қол қойды» signs a decree whatever is to come.
    """
    signing = [one for one in signing if not _signs_decree_before(one, told)]
    decree = any(_DECREE.search(one.span.text) for one in told)
    coming = any(one.future and one.document for one in told)
    if not (decree and coming):
        return signing
    return [one for one in signing if not _confirms(one)]


def _signs_decree_before(one: Told, told: list[Told]) -> bool:
    """Tell whether «оған … қол қойды» means the decree with which the sentence before begins."""
    at = told.index(one)
    before = told[at - 1] if at else None
    return (
        before is not None
        and not one.documents
        and surnames.IT.match(one.span.text) is not None
        and _OPENS_DECREE.match(before.span.text) is not None
    )


_OPENS_DECREE = re.compile(
    rf"\W*(?:(?:тиісті|бұл|осы|аталған)\s+)?{DECREE}(?:сы|ы|і)?\s", re.IGNORECASE
)
_STATEMENT = re.compile(
    r"(?<!\w)(?:мәлімдеме|коммюнике|үндеу)(?:сі)?(?:ге|не)\s+(?:[^\s,;]+\s+){0,3}$", re.IGNORECASE
)

_LONG_BEFORE = re.compile(r"\w*\s*(?:[^\s,;]+\s+)?(?<=\s)(?:болатын|болған|еді)\b", re.IGNORECASE)
"""Behind what had been signed before the paper of which the text tells."""


def without_statements(signing: list[Told]) -> list[Told]:
    """Return the sentences of a signing without those of an older statement beside a paper."""
    papers = [one for one in signing if not signs_statement(one)]
    return papers if any(one.documents for one in papers) else signing


def signs_statement(told: Told) -> bool:
    """Tell whether a sentence of a signing names a joint statement that had been signed before."""
    assert told.signed is not None
    before = _LONG_BEFORE.match(told.after(told.signed[1], 40)) is not None
    named = _STATEMENT.search(told.before(told.signed[0], 80)) is not None
    return not told.documents and before and named


def _confirms(told: Told) -> bool:
    assert told.signed is not None
    start, end = (at - told.span.start for at in told.signed)
    return told.span.text[start:end].lower().startswith(("бекіт", "қабылда"))


def recalled(told: Told) -> bool:
    """Tell whether a sentence only recalls a paper."""
    return told.signed is None and _RECALLED.search(told.span.text) is not None
