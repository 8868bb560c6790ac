"""A frozen class is held beside the dataclass that it stands for."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import operator
import pickle
import pprint
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopplan.model.frozen import UNCOMPILED, _first_init, frozen


@frozen
class Ours:
    """What both have."""

    first: int
    second: object
    third: str = "x"
    fourth: Mapping[str, int] = field(default_factory=dict)
    fifth: int | None = None

    @property
    def sum(self) -> int:
        return self.first + (self.fifth or 0)

    def __post_init__(self) -> None:
        if self.first == 13:
            raise ValueError("thirteen")


@dataclass(frozen=True, slots=True)
class Theirs:
    """What both have."""

    first: int
    second: object
    third: str = "x"
    fourth: Mapping[str, int] = field(default_factory=dict)
    fifth: int | None = None

    @property
    def sum(self) -> int:
        return self.first + (self.fifth or 0)

    def __post_init__(self) -> None:
        if self.first == 13:
            raise ValueError("thirteen")


@frozen(order=True)
class OurPair:
    left: int
    right: str = ""


@dataclass(frozen=True, slots=True, order=True)
class TheirPair:
    left: int
    right: str = ""


@frozen
class OurOne:
    only: float


@dataclass(frozen=True, slots=True)
class TheirOne:
    only: float


@frozen
class OurNothing:
    pass


@dataclass(frozen=True, slots=True)
class TheirNothing:
    pass


PAIRS: list[tuple[Any, Any]] = [
    (Ours, Theirs),
    (OurPair, TheirPair),
    (OurOne, TheirOne),
    (OurNothing, TheirNothing),
]
NAMES = ("first", "second", "third", "fourth", "fifth", "left", "right", "only", "sixth")
small: st.SearchStrategy[Any] = st.one_of(
    st.integers(11, 14),
    st.sampled_from(["", "x", "слово", None, 1.5, float("nan"), (), (1, "y")]),
    st.builds(dict[str, int]),
    st.builds(list[str]),
)
calls = st.tuples(
    st.lists(small, max_size=6),
    st.dictionaries(st.sampled_from(NAMES), small, max_size=3),
)
COMPARISONS = (operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge)


def outcome(act: Callable[..., object], *values: object, **named: object) -> str:
    """What comes of it, in words that do not tell ours from theirs."""
    try:
        told = repr(act(*values, **named))
    except Exception as error:
        told = f"{type(error).__mro__[:-2]} {error}"
    return told.replace("Ours", "Theirs").replace("Our", "Their")


def as_if(ours: Any, *, compiled: bool) -> None:
    """Make a class as it is before its ``__init__`` was compiled, or when the next value is."""
    ours.__init__ = _first_init
    ours.__shape__.uncompiled = 0 if compiled else 1_000_000


@given(st.sampled_from(PAIRS), calls, calls, st.booleans())
def test_as_the_dataclass(pair: tuple[Any, Any], one: Any, other: Any, compiled: bool) -> None:
    ours, theirs = pair
    as_if(ours, compiled=compiled)
    made: list[tuple[Any, Any]] = []
    for values, named in (one, other):
        told = outcome(theirs, *values, **named)
        assert outcome(ours, *values, **named) == told
        if told.startswith("Their"):
            made.append((ours(*values, **named), theirs(*values, **named)))
    for our, their in made:
        for our_other, their_other in made:
            for compare in COMPARISONS:
                assert outcome(compare, our, our_other) == outcome(compare, their, their_other)
        for act in (hash, dataclasses.asdict, copy.deepcopy):
            assert outcome(act, our) == outcome(act, their)
        for _, change in (one, other):
            replace = dataclasses.replace
            assert outcome(replace, our, **change) == outcome(replace, their, **change)


@pytest.mark.parametrize("compiled", [False, True])
@pytest.mark.parametrize(("ours", "theirs"), [(Ours(1, "y"), Theirs(1, "y"))])
@pytest.mark.parametrize(
    "act",
    [
        lambda value: setattr(value, "first", 2),
        lambda value: delattr(value, "first"),
        lambda value: value.strange,
        lambda value: value.sum,
        lambda value: type(value)(13, 1),
        lambda value: value == "another thing",
        lambda value: value < value,
        lambda value: copy.copy(value),
        lambda value: copy.deepcopy(value) == value,
        lambda value: copy.deepcopy(value).fourth is value.fourth,
        lambda value: pickle.loads(pickle.dumps(value)),
        lambda value: dataclasses.astuple(value),
        lambda value: dataclasses.is_dataclass(value),
        lambda value: [f.name for f in dataclasses.fields(value)],
        lambda value: hasattr(value, "__dict__"),
        lambda value: type(value).__match_args__,
        lambda value: type(value).__slots__,
        lambda value: type(value).__doc__,
        lambda value: type(value).__module__,
        lambda value: type(value).__qualname__,
        lambda value: [type(value)(n, ()).first for n in range(UNCOMPILED, 3 * UNCOMPILED)],
        lambda value: [value.fourth is type(value)(n, ()).fourth for n in range(99, 199)],
        lambda value: get_type_hints(type(value)),
        lambda value: type(value)(),
        lambda value: type(value)(1, 2, first=3),
        lambda value: type(value)(1, 2).fourth is type(value)(1, 2).fourth,
        lambda value: list(inspect.signature(type(value)).parameters),
    ],
)
def test_acts_alike(ours: Any, theirs: Any, act: Callable[[Any], object], compiled: bool) -> None:
    as_if(type(ours), compiled=compiled)
    assert outcome(lambda: act(ours)) == outcome(lambda: act(theirs))


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair[0].__name__)
def test_fields_are_the_dataclass_fields(pair: tuple[Any, Any]) -> None:
    ours, theirs = (
        [(f.name, f.type, f.default, f.default_factory, f.init, f.kw_only) for f in found]
        for found in map(dataclasses.fields, pair)
    )
    assert ours == theirs


def test_matches_by_place() -> None:
    match OurPair(1, "y"):
        case OurPair(left, right):
            assert (left, right) == (1, "y")


def test_what_holds_itself_is_told_with_dots() -> None:
    inside: list[object] = []
    value = Ours(1, inside)
    inside.append(value)
    assert "second=[...]" in repr(value)


@pytest.mark.parametrize("name", ["left", "strange"])
def test_stays_as_it_is(name: str) -> None:
    value = OurPair(1)
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign"):
        setattr(value, name, 2)
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete"):
        delattr(value, name)


def test_a_subclass_is_another_kind() -> None:
    class Sub(OurPair):
        pass

    assert Sub(1) != OurPair(1)
    assert [f.name for f in dataclasses.fields(Sub)] == ["left", "right"]
    assert dataclasses.replace(Sub(1), left=2).left == 2


def test_an_eq_of_its_own_stays() -> None:
    @frozen
    class Same:
        of: int

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Same)

    assert Same(1) == Same(2)
    assert hash(Same(1)) == hash(Same(1))


def test_nothing_is_compiled_for_a_few() -> None:
    """The gain that frozen classes are for; in an interpreter where nobody has made one."""
    script = (
        "from coopplan.model.frozen import UNCOMPILED\n"
        "from coopplan.model.period import Quarter as Q\n"
        "for year in range(2000, 2000 + UNCOMPILED): Q(year, 4)\n"
        "before = Q.__init__.__code__.co_filename\n"
        "Q(2025, 4)\n"
        "print(before.endswith('frozen.py'), Q.__init__.__code__.co_filename)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["True", "<string>"]


def test_prints_in_pytest_and_pprint() -> None:
    assert pprint.pformat(OurPair(1, "y")) == "OurPair(left=1, right='y')"


def _bad_default() -> None:
    @frozen
    class Bad:
        some: list[int] = []  # noqa: RUF012


def _bad_order() -> None:
    @frozen
    class Bad:
        some: int = 1
        other: int  # type: ignore[misc]


def _bad_constant() -> None:
    @frozen
    class Bad:
        some: ClassVar[int] = 1


def _bad_field() -> None:
    @frozen
    class Bad:
        some: int = field(default=1, repr=False)


def _bad_base() -> None:
    @frozen
    class Bad(OurPair):
        more: int = 1


@pytest.mark.parametrize(
    ("make", "error", "words"),
    [
        (_bad_default, ValueError, "mutable default"),
        (_bad_order, TypeError, "non-default argument 'other' follows"),
        (_bad_constant, TypeError, "ClassVar"),
        (_bad_field, TypeError, "default_factory alone"),
        (_bad_base, TypeError, "inherits from nothing"),
    ],
)
def test_refuses_what_it_does_not_know(
    make: Callable[[], None], error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        make()
