"""Names of English bodies with two heads: «Karz College and Hospital», «Karz Museum and Gardens»;
and those named after two.

The rule: a head behind an «and» goes on with the name before it where it has no words of its own.
"""

from __future__ import annotations

import re

from coopplan.extract.en.capitals import CAP

_ONE_MORE = (
    r"(?:(?:Research|Teaching|Training|Art)\s+)?"
    r"(?:Hospitals?|Museums?|Library|Galler(?:y|ies)|Archives?|Clinics?|Cent(?:er|re)|Gardens?|"
    r"Universities|Colleges|Institutes|Municipalities)"
)
ONE_MORE = re.compile(_ONE_MORE)
"""A head with no name of its own."""
TWO = (
    r"(?:Schools?|Colleges?|Academy|Institutes?|University|Universities|Cities|Towns|Hospital|Museum|Library|Gallery|Clinic)"
    rf"\s+(?:and|&)\s+{_ONE_MORE}(?![\w-]|\s+(?:of|for)\s+(?:the\s+)?[A-Z])"
)
"""A head and such a one behind it."""
TWO_SAINTS = (
    rf"(?:St\.?|Saints?|Ss\.?)\s+{CAP}\s+(?:and|&)\s+(?:(?:St\.?|Saint)\s+)?{CAP}\s+"
    r"(?:University|College|Academy|Institute|School|Hospital)(?![\w-])"
)
"""What is named after two: «St. Ann and St. Mary College»."""
