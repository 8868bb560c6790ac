"""What stands for both sides where a body should: «Стороны», "both parties".

The rule: it is nobody's office, so it is on neither side and is not asked.
"""

from __future__ import annotations

import re

_BOTH = re.compile(
    r"(?:(?:обе |the |both |екі )?(?:стороны|тараптар|тарап|sides|parties))(?: совместно)?|"
    r"тараптар бірлесіп",
    re.IGNORECASE,
)


def is_both(name: str) -> bool:
    """Whether a name is no body's but means both sides together."""
    return _BOTH.fullmatch(name) is not None
