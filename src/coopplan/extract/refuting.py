"""By which words a language denies what somebody told; each gives its own (``ru.refuting``)."""

from __future__ import annotations

import re

from coopplan.model.frozen import frozen


@frozen
class Refuting:
    """The words of one language that deny a claim.

    ``before_claim`` leads up to it: «опровергло сообщения о том, что | …»; it goes on to the next
    of ``stops``, behind which the denier says something himself, one that is ``short`` (a group) to
    the next comma. ``behind_claim`` ends it: it begins with what ``opens`` one («информация о …»),
    or, where the denying words are ``alone`` enough, with its clause; ``whole_clause``: always with
    its clause. ``of_before`` denies the sentence before: «Эта информация ложна».
    """

    before_claim: re.Pattern[str]
    behind_claim: re.Pattern[str]
    opens: re.Pattern[str]
    alone: re.Pattern[str]
    of_before: re.Pattern[str]
    stops: re.Pattern[str]
    whole_clause: bool = False
