"""Random plans reach every field of the model: what they never hold, no round trip would miss."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Mapping
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings

from coopplan.model.plan import Plan
from tests.exchange.random_plans import registered

Field = tuple[str, str]


class Reached:
    """What was seen of each field: values other than its default, lists of several."""

    def __init__(self) -> None:
        self.fields: set[Field] = set()
        self.set: set[Field] = set()
        self.lists: set[Field] = set()
        self.several: set[Field] = set()

    def look(self, value: Any) -> None:
        """Look at a value and all that it holds."""
        if dataclasses.is_dataclass(value):
            for one in dataclasses.fields(value):
                held = getattr(value, one.name)
                name = (type(value).__name__, one.name)
                self.fields.add(name)
                if held != one.default and held not in ((), None):
                    self.set.add(name)
                if isinstance(held, tuple | Mapping):
                    self.lists.add(name)
                    if len(held) > 1:
                        self.several.add(name)
                self.look(held)
        elif isinstance(value, Mapping):
            for held in value.values():
                self.look(held)
        elif isinstance(value, tuple | frozenset):
            for held in value:
                self.look(held)


class _AllReached(BaseException):
    """Nothing is left to look for: no further plan need be made.

    An exception of any other sort would be told as a failure, with all of the plan.
    """


def test_every_field_is_reached() -> None:
    reached = Reached()

    @settings(
        max_examples=300,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(registered())
    def look(plan: Plan) -> None:
        reached.look(plan)
        if reached.fields == reached.set and reached.lists == reached.several:
            raise _AllReached

    with contextlib.suppress(_AllReached):
        look()
    assert sorted(reached.fields - reached.set) == []
    assert sorted(reached.lists - reached.several) == []
