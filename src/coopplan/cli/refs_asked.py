"""Whose refs a parameter takes, and whether an answer is one: for asking and for completion."""

from __future__ import annotations

from contextlib import suppress

from typer import _click as click
from typer.core import TyperArgument

from coopplan.cli.call import Call
from coopplan.errors import DatabaseError, RefTaken

_BY_METAVAR = {"AGREEMENT": "agreement", "PARTY": "party", "VOICE": "voice", "SOURCE": "source"}
_BY_NAME = {
    "old": "agreement",
    "new": "agreement",
    "measure": "measure",
    "waits_for": "measure",
    "into": "measure",
    "take": "statement",
    "corrects": "statement",
}
_SUBJECTS = ("say", "history", "word", "assess", "translate")
"""Commands whose ref is an agreement's or a measure's."""

_OF_AGREEMENT = (("measure", "add"), ("indicator", "add"))

_MOMENTS = ("DAY", "PERIOD")


def kind_of_ref(param: click.Parameter, path: tuple[str, ...]) -> str | None:
    """Whose refs a parameter takes; None for one that takes none, or a new one."""
    name, metavar = str(param.name), getattr(param, "metavar", None) or ""
    found = _BY_METAVAR.get(metavar) or (_BY_NAME.get(name) if metavar != "TEXT" else None)
    if found or not isinstance(param, TyperArgument) or name != "ref":
        return found
    if path in _OF_AGREEMENT:
        return "agreement"
    if path[1:] == ("add",):
        return None
    return "subject" if path[0] in _SUBJECTS else "measure" if path[0] == "settle" else path[0]


def known_refs(call: Call, path: tuple[str, ...], param: click.Parameter) -> tuple[str, ...]:
    """The refs that a parameter may take, of those kinds that have few; none without a register."""
    kind = kind_of_ref(param, path)
    if kind not in ("agreement", "party", "voice"):
        return ()
    from coopplan.cli.opening import reading
    from coopplan.store.refs import all_refs

    with suppress(DatabaseError), reading(call) as (reader, known):
        return all_refs(reader, kind, known)
    return ()


def checked(call: Call, path: tuple[str, ...], param: click.Parameter, told: str) -> None:
    """Raise what the command would raise of this answer later: a ref, a day that is none."""
    from coopplan.cli.opening import reading
    from coopplan.cli.times import moment_of, promise_of
    from coopplan.store.refs import all_refs, resolve

    metavar = getattr(param, "metavar", None) or ""
    kind = kind_of_ref(param, path)
    option = param.opts[0]
    if metavar in _MOMENTS:
        moment_of(call, told, option)
    elif metavar == "TIME":
        promise_of(call, told)
    elif param.name == "done":
        from coopplan.cli.parse import count

        count(told)
    elif (kind == "source" and "://" in told) or (param.name == "side" and told == "joint"):
        return
    elif kind == "statement" and told[:1] == "#":
        return  # which one that is, the command knows, which has the measure
    elif kind is not None:
        with reading(call) as (reader, known):
            resolve(reader, told, kind, known)
    elif isinstance(param, TyperArgument) and param.name == "ref" and path[1:] == ("add",):
        from coopplan.actions.changing import fit_ref

        fit_ref(told, path[0])
        with reading(call) as (reader, known):
            if told.casefold() in (one.casefold() for one in all_refs(reader, path[0], known)):
                raise RefTaken(ref=told, kind=path[0])
