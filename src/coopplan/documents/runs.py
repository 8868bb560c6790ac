"""Runs of text and their roles: what every block and every chart is lettered with.

The rule: a role says what a run is, never how it looks; a renderer gives each its look.
"""

from __future__ import annotations

from enum import StrEnum

from coopplan.model.frozen import frozen


class Role(StrEnum):
    """What a run of text is; a renderer gives each its look."""

    PLAIN = "plain"
    STRONG = "strong"
    FAINT = "faint"
    TITLE = "title"
    LABEL = "label"
    GOOD = "good"
    RUNNING = "running"
    WAITING = "waiting"
    BAD = "bad"
    CONTESTED = "contested"
    MOVED = "moved"
    CITE = "cite"
    REF = "ref"


@frozen
class Span:
    """A run of text in one role."""

    text: str
    role: Role = Role.PLAIN


Text = tuple[Span, ...]
"""A line of text before it is broken to a width."""
