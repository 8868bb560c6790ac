"""Names of English bodies with two heads: «Karz College and Hospital», «Karz Museum and Gardens».

The rule: a head behind an «and» goes on with the name before it where it has no words of its own.
"""

from __future__ import annotations

import re

_ONE_MORE = (
    r"(?:(?:Research|Teaching|Training|Art)\s+)?"
    r"(?:Hospitals?|Museums?|Library|Galler(?:y|ies)|Archives?|Clinics?|Cent(?:er|re)|Gardens?)"
)
ONE_MORE = re.compile(_ONE_MORE)
"""A head with no name of its own."""
TWO = (
    r"(?:School|Colleges?|Academy|Institute|University|Hospital|Museum|Library|Gallery|Clinic)"
    rf"\s+(?:and|&)\s+{_ONE_MORE}(?![\w-]|\s+(?:of|for)\s+(?:the\s+)?[A-Z])"
)
"""A head and such a one behind it."""
