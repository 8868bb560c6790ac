"""Names of English bodies with two heads: «Karz College and Hospital», «Karz Museum and Gardens»;
and those named after two.

The rule: a head behind an «and» goes on with the name before it where it has no words of its own.
"""

from __future__ import annotations

import re

from coopplan.extract.en.capitals import CAP
from coopplan.extract.en.heads import INSTITUTIONS, any_of

_ONE_MORE = (
    r"(?:(?:Research|Teaching|Training|Art)\s+)?"
    rf"(?:{any_of(INSTITUTIONS, many=True)}|Cent(?:er|re)|Gardens?|Municipalities)"
)
ONE_MORE = re.compile(_ONE_MORE)
"""A head with no name of its own."""
TWO = (
    rf"(?:{any_of(INSTITUTIONS, many=True)}|Cities|Towns)"
    rf"\s+(?:and|&)\s+{_ONE_MORE}(?![\w-]|\s+(?:of|for)\s+(?:the\s+)?[A-Z]|\s+University)"
)
"""A head and such a one behind it."""
TWO_SAINTS = (
    rf"(?:St\.?|Saints?|Ss\.?)\s+{CAP}\s+(?:and|&)\s+(?:(?:St\.?|Saint)\s+)?{CAP}\s+"
    rf"{any_of(INSTITUTIONS)}(?![\w-])"
)
"""What is named after two: «St. Ann and St. Mary College»."""
