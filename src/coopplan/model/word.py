"""What the analyst adds to a report in their own name: words for the official form, assessments.

The rule: neither is a statement. No axis, count or mark is ever worked out from them.
"""

from __future__ import annotations

from datetime import date

from coopplan.model.frozen import frozen
from coopplan.model.period import Quarter
from coopplan.model.text import LocalText


@frozen
class Word:
    """The analyst's own paragraph on a measure in a quarter: «ход исполнения» of the form.

    ``measure`` is a measure's ref, ``entry`` the journal entry that wrote the newest language.
    """

    measure: str
    quarter: Quarter
    text: LocalText
    entry: int = 0


@frozen
class Assessment:
    """The analyst's judgement of a measure or of the quarter as a whole, dated and signed.

    ``subject`` is the ref of a measure or of the agreement; ``by`` is who signed it. One person
    has one assessment of one subject in one quarter: the newest.
    """

    subject: str
    quarter: Quarter
    text: LocalText
    on: date
    by: str
    entry: int = 0
