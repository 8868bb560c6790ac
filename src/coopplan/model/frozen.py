"""Frozen classes with slots, as cheap to import as plain ones.

The rule: a class made by ``@frozen`` is to its users what ``@dataclass(frozen=True, slots=True)``
makes (the same signature, equality, hash, text and errors; ``fields``, ``replace``, copying and
pickling work), and tests hold the two side by side. The difference is when the work is done: a
dataclass compiles six methods when its module is imported, a third of a millisecond every time the
program starts; a frozen class compiles its ``__init__`` when some of its values have been made,
and shares its other methods with all the others.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field
from reprlib import recursive_repr
from typing import Any, TypeVar, cast, dataclass_transform, overload

T = TypeVar("T")
_set = object.__setattr__
_Values = Callable[[object], tuple[Any, ...]]

UNCOMPILED = 20
"""Values of a class that are filled name by name: sooner made than an ``__init__`` is compiled."""


@overload
def frozen(cls: type[T], /) -> type[T]: ...
@overload
def frozen(*, order: bool = False) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(
    cls: type[T] | None = None, /, *, order: bool = False
) -> type[T] | Callable[[type[T]], type[T]]:
    """Freeze a class of annotated names; with ``order``, its values sort by their fields.

    Of ``dataclasses.field`` it knows ``default_factory``. It inherits from nothing and has no
    ClassVar, InitVar or KW_ONLY: all that it does not know raises TypeError.
    """
    if cls is None:
        return lambda cls: _frozen(cls, order)
    return _frozen(cls, order)


def replaced(value: T, **changes: Any) -> T:
    """The value with other values of some fields, as ``dataclasses.replace`` gives it, sooner."""
    shape: _Shape = cast(Any, value).__shape__
    told = dict(zip(shape.names, shape.values(value), strict=True))
    told.update(changes)
    return cast(T, shape.made(**told))


def _frozen(cls: type[T], order: bool) -> type[T]:
    if cls.__bases__ != (object,):
        raise TypeError(f"{cls.__qualname__}: a frozen class inherits from nothing")
    namespace = dict(cls.__dict__)
    shape = _Shape(cls.__qualname__, namespace)
    del namespace["__dict__"], namespace["__weakref__"]
    if namespace.get("__hash__", True) is None:  # set so by Python, for an __eq__ of its own
        del namespace["__hash__"]
    shared = {**_METHODS, "__match_args__": shape.names}
    shared |= {"__eq__": _eq(shape.values), "__hash__": _hash(shape.values)}
    if order:
        shared |= {f"__{name}__": _order(name, shape.values) for name in ("lt", "le", "gt", "ge")}
    named = {"__qualname__": cls.__qualname__, "__slots__": shape.names, "__shape__": shape}
    shape.made = type(cls.__name__, (), {**shared, **namespace, **named})
    return cast(type[T], shape.made)


class _Shape:
    """What a frozen class is made of: the names of its fields in order, and their defaults.

    ``values`` gives back the values of all fields as a tuple. The defaults are taken out of the
    class's namespace: their names there are the slots'. ``uncompiled``: so many values more are
    filled name by name.
    """

    __slots__ = ("defaults", "made", "names", "uncompiled", "values")
    made: type

    def __init__(self, name: str, namespace: dict[str, Any]) -> None:
        annotations = namespace.get("__annotations__", {})
        self.uncompiled = UNCOMPILED
        self.names = tuple(annotations)
        self.values: _Values
        if len(self.names) > 1:
            self.values = operator.attrgetter(*self.names)
        else:  # a getter of one name gives no tuple
            self.values = lambda value: tuple(getattr(value, each) for each in self.names)
        self.defaults: dict[str, Any] = {}
        for each, told in annotations.items():
            if any(word in str(told) for word in ("ClassVar", "InitVar", "KW_ONLY")):
                raise TypeError(f"{name}.{each}: a frozen class has no {told}")
            if each in namespace:
                self.defaults[each] = _checked(f"{name}.{each}", namespace.pop(each))
            elif self.defaults:
                raise TypeError(f"non-default argument {each!r} follows default argument")

    def filled(self, value: Any, args: tuple[Any, ...], told: dict[str, Any]) -> bool:
        """Fill a value as the compiled ``__init__`` would; False where that would refuse."""
        if args:
            named = told
            told = dict(zip(self.names, args, strict=False))
            if len(args) > len(self.names) or not told.keys().isdisjoint(named):
                return False
            told |= named
        left = len(told)
        for name in self.names:
            if name in told:
                left -= 1
                _set(value, name, told[name])
            elif name in self.defaults:
                default = self.defaults[name]
                if default.__class__ is Field:
                    default = cast(Callable[[], Any], default.default_factory)()
                _set(value, name, default)
            else:
                return False
        if left:  # a name that is no field's
            return False
        if hasattr(self.made, "__post_init__"):
            value.__post_init__()
        return True

    def init(self) -> Callable[..., None]:
        """Compile the class's ``__init__``: each value goes straight into its slot."""
        known: dict[str, Any] = {"MISSING": MISSING}
        parameters, lines = ["self"], []
        for name in self.names:
            known[f"_set_{name}"] = getattr(self.made, name).__set__
            parameter = name
            if name in self.defaults:
                parameter = f"{name}=_default_{name}"
                default = known[f"_default_{name}"] = self.defaults[name]
                if isinstance(default, Field):
                    known[f"_default_{name}"] = MISSING
                    known[f"_make_{name}"] = default.default_factory
                    lines.append(f"if {name} is MISSING: {name} = _make_{name}()")
            parameters.append(parameter)
            lines.append(f"_set_{name}(self, {name})")
        if hasattr(self.made, "__post_init__"):
            lines.append("self.__post_init__()")
        body = "\n ".join(lines or ["pass"])
        exec(f"def __init__({', '.join(parameters)}):\n {body}", known)
        made: Callable[..., None] = known["__init__"]
        made.__qualname__ = f"{self.made.__qualname__}.__init__"
        return made

    def fields(self) -> dict[str, Field[Any]]:
        """The fields, as a dataclass with the same annotations and defaults has them."""
        own = {name: self.made.__dict__.get(name, {}) for name in ("__module__", "__annotations__")}
        # Without a docstring a dataclass would write one, and inspect its signature for that.
        own["__doc__"] = self.made.__name__
        twin = type(self.made.__name__, (), own | self.defaults)
        plain: Any = dataclass(init=False, repr=False, eq=False, match_args=False)(twin)
        return cast(dict[str, Field[Any]], plain.__dataclass_fields__)


def _checked(name: str, default: Any) -> Any:
    """A default that a frozen class may have: what cannot change, or a factory of values."""
    if isinstance(default, Field):
        told = (default.init, default.repr, default.hash, default.compare, default.kw_only)
        if default.default_factory is MISSING or told != (True, True, None, True, MISSING):
            raise TypeError(f"{name}: of field() a frozen class knows default_factory alone")
    elif type(default).__hash__ is None:
        raise ValueError(f"mutable default {type(default)} for field {name}: use default_factory")
    return default


class _Fields:
    """The attribute ``__dataclass_fields__``, worked out when it is first asked for."""

    def __get__(self, value: object, owner: Any) -> dict[str, Field[Any]]:
        shape: _Shape = owner.__shape__
        made: Any = shape.made
        made.__dataclass_fields__ = shape.fields()
        return shape.made.__dict__["__dataclass_fields__"]  # type: ignore[no-any-return]


class _Signature:
    """The attribute ``__signature__``: that of the ``__init__`` that may not be compiled yet."""

    def __get__(self, value: object, owner: Any) -> object:
        import inspect

        signature = inspect.signature(owner.__shape__.init())
        return signature.replace(parameters=list(signature.parameters.values())[1:])


def _first_init(self: Any, *args: Any, **kwargs: Any) -> None:
    shape: _Shape = self.__shape__
    made: Any = shape.made
    if shape.uncompiled:
        shape.uncompiled -= 1
        if shape.filled(self, args, kwargs):
            return
    made.__init__ = shape.init()
    made.__init__(self, *args, **kwargs)


@recursive_repr()
def _repr(self: Any) -> str:
    shape: _Shape = self.__shape__
    told = zip(shape.names, shape.values(self), strict=True)
    return f"{type(self).__qualname__}({', '.join(f'{name}={value!r}' for name, value in told)})"


def _hash(values: _Values) -> Callable[[object], int]:
    def __hash__(self: object) -> int:
        return hash(values(self))

    return __hash__


def _eq(values: _Values) -> Callable[[object, object], bool]:
    def __eq__(self: object, other: object) -> bool:
        if other.__class__ is self.__class__:
            return values(self) == values(other)
        return NotImplemented

    return __eq__


def _order(name: str, values: _Values) -> Callable[[object, object], bool]:
    compare = getattr(operator, name)

    def compared(self: object, other: object) -> Any:
        if other.__class__ is self.__class__:
            return compare(values(self), values(other))
        return NotImplemented

    return compared


def _setattr(self: Any, name: str, value: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delattr(self: Any, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _getstate(self: Any) -> list[Any]:
    return list(self.__shape__.values(self))


def _setstate(self: Any, state: list[Any]) -> None:
    for name, value in zip(self.__shape__.names, state, strict=True):
        object.__setattr__(self, name, value)


_METHODS: dict[str, Any] = {
    "__dataclass_fields__": _Fields(),
    "__init__": _first_init,
    "__signature__": _Signature(),
    "__repr__": _repr,
    "__setattr__": _setattr,
    "__delattr__": _delattr,
    "__getstate__": _getstate,
    "__setstate__": _setstate,
}
