"""How the sources are called that answers to a request become.

The rule: a key begins with agreement, quarter and body, so that the answers of a body are found
again, and ends with the file, since each file is a source of its own. An answer kept by hand may
lack the file.
"""

from __future__ import annotations

import re

from coopplan.model.period import Quarter
from coopplan.model.text import fold, short_hash

_KEY = re.compile(r"answer-(?P<agreement>.+)-\d{4}-q[1-4]-(?P<body>[0-9a-f]{8})(?:-[0-9a-f]{8})?")


def request_key(agreement: str, quarter: Quarter, name: str, side: str | None) -> str:
    """What the keys of the sources begin with that the answers of a body become."""
    return f"answer-{agreement}-{quarter}-{_body(name, side)}".lower()


def answer_key(request: str, sha256: str) -> str:
    """The key of the source that one file becomes, an answer to the request of this key."""
    return f"{request}-{sha256[:8]}"


def is_answer(key: str) -> bool:
    """Whether a source of this key is a request that a body filled in."""
    return bool(_KEY.fullmatch(key))


def answers(key: str, request: str) -> bool:
    """Whether a source of this key is an answer to the request, of whichever file."""
    return key == request or key.startswith(f"{request}-")


def is_answer_of(key: str, agreement: str, name: str, side: str | None) -> bool:
    """Whether a source of this key is a body's answer about an agreement, of whichever quarter."""
    found = _KEY.fullmatch(key)
    if found is None:
        return False
    return (found["agreement"], found["body"]) == (agreement.lower(), _body(name, side))


def _body(name: str, side: str | None) -> str:
    return short_hash(f"{fold(name)}|{side or ''}")
