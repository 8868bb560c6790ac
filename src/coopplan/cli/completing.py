"""What may stand at the cursor: commands, options, codes, filter words and refs.

The rule: a shell waits for it at every press of a key and shows whatever it prints. So it reads
the register as a report does, imports no more than that, and says nothing of any error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress

from typer import _click as click
from typer._click.shell_completion import _resolve_context, _resolve_incomplete
from typer.core import TyperOption

from coopplan.cli.call import Call
from coopplan.cli.help import Group
from coopplan.cli.parse import allowed_by
from coopplan.cli.refs_asked import kind_of_ref
from coopplan.cli.shells import SHELLS, Offer, taken_apart, written

_PARTS = re.compile(r"(\d+)")


def complete(root: Group, call: Call) -> int:
    """Print what may stand at the cursor of the line in the environment; the exit code is 0."""
    environ = call.terminal.environ
    shell = environ.get("COOPPLAN_COMPLETE", "")
    # Whatever goes wrong, a line that somebody is typing is no place to tell of it.
    with suppress(Exception):
        if shell in SHELLS:
            words, last = taken_apart(
                environ.get("COOPPLAN_COMPLETE_LINE", ""),
                environ.get("COOPPLAN_COMPLETE_POINT", ""),
            )
            found = list(offers(root, call, words, last))
            call.terminal.out.write(written(found, shell, last))
            call.terminal.out.flush()
    return 0


def offers(root: Group, call: Call, words: list[str], last: str) -> Iterable[Offer]:
    """The words that may stand at the end of a line, those that begin as it does."""
    context = _resolve_context(root, {"obj": call}, "coopplan", list(words))
    what, last_value = _resolve_incomplete(context, list(words), last)
    joined = last[: len(last) - len(last_value)] if last.endswith(last_value) else ""
    if isinstance(what, click.Command):
        found = _names(what, context, call, last_value)
    else:
        subject = next((word for word in words if "/" in word and "://" not in word), "")
        found = _values(what, _path(context), subject, call, last_value)
    wanted = last_value.casefold()
    for offer in found:
        if offer.value.casefold().startswith(wanted):
            yield Offer(joined + offer.value, offer.about)


def _path(context: click.Context) -> tuple[str, ...]:
    return tuple(context.command_path.split()[1:])


def _names(what: click.Command, context: click.Context, call: Call, last: str) -> Iterable[Offer]:
    """Commands of a group, or the options of a command."""
    words = call.sentences
    if last.startswith("-"):
        for param in what.params:
            if isinstance(param, TyperOption) and not param.hidden:
                name = max(param.opts, key=len)
                yield Offer(name, words.t(param.help) if param.help else "")
        return
    if not isinstance(what, Group):
        return
    if context.parent is None:
        from coopplan.cli.table import SECTIONS

        yield from (Offer(name, words.t(about)) for _, many in SECTIONS for name, _, about in many)
    else:
        yield from (Offer(one.name, words.t(one.about)) for one in what.entries.values())


def _values(
    param: click.Parameter, path: tuple[str, ...], subject: str, call: Call, last: str
) -> Iterable[Offer]:
    """Values of an option or an argument; ``subject`` is the ref that stands before it."""
    field, allowed = allowed_by(getattr(param.type, "func", None) or str)
    if allowed:
        return _codes(call, field, allowed)
    name = param.name or ""
    if name in ("lang", "text_lang", "source_lang"):
        return _codes(call, "lang", ("ru", "kk", "en"))
    if name == "shell":
        return map(Offer, SHELLS)
    if name == "view" or path == ("view", "drop"):
        from coopplan.cli.views import views

        return map(Offer, views(call.settings.file))
    metavar = getattr(param, "metavar", None) or ""
    if metavar == "QUARTER":
        return _quarters(call)
    if metavar == "AGREEMENT|WORD":
        return (*_refs(call, "agreement", last, ""), *_filters(call, last))
    if metavar == "WORD" and path[-1:] == ("list",):
        return _filters(call, last)
    kind = kind_of_ref(param, path)
    if kind is None:
        return ()
    return _refs(call, kind, last, subject)


def _codes(call: Call, field: str, codes: Sequence[str]) -> Iterable[Offer]:
    words = call.sentences
    for one in codes:
        yield Offer(one, words.code(field, one) if words.has_code(field, one) else "")


def _quarters(call: Call) -> Iterable[Offer]:
    from coopplan.model.period import Quarter

    quarter = Quarter.of(call.terminal.today())
    for _ in range(8):
        yield Offer(str(quarter))
        quarter = quarter.previous()


def _filters(call: Call, last: str) -> Iterable[Offer]:
    """Filter words: names with their colon, tags, and what may stand after the colon."""
    from coopplan.model.codes import SECTORS
    from coopplan.reports.filters import CODES, DAYS, FIELDS, NUMBERS, TAGS

    name, colon, value = last.partition(":")
    if not colon:
        yield from (Offer(f"+{tag}") for tag in TAGS)
        yield from (Offer(f"{one}:") for one in FIELDS if one not in (*DAYS, *NUMBERS))
        return
    kept, values = f"{name}:{value[: value.rfind(',') + 1]}", _codes(call, name, ())
    if name in CODES:
        values = _codes(call, name, CODES[name])
    elif name == "sector":
        values = _codes(call, name, tuple(SECTORS))
    elif name in ("agreement", "side"):
        values = _refs(call, "party" if name == "side" else "agreement", value, "")
    yield from (Offer(kept + one.value, one.about) for one in values)


def _refs(call: Call, kind: str, last: str, ref: str) -> Iterable[Offer]:
    """Refs of the register; those within an agreement once its own stands there."""
    from coopplan.store.reading import connect
    from coopplan.store.refs import all_refs, resolve

    with connect(call.settings.db) as reader:
        known = reader.known(call.settings.known_at)
        if kind == "statement":
            from coopplan.store.load import plan

            subject = (last.partition("#")[0] or ref).casefold()
            exact = resolve(reader, subject.partition("/")[0], "agreement", known)
            told = plan(reader, exact, known).statements
            found = [one.ref for one in told if one.ref.casefold().startswith(subject)]
        elif kind in ("measure", "indicator", "subject"):
            head, slash, _ = last.partition("/")
            inner = "measure" if kind == "subject" else kind
            if slash:
                exact = resolve(reader, head, "agreement", known)
                found = list(all_refs(reader, inner, known, exact))
            else:
                refs = all_refs(reader, "agreement", known)
                begun = [one for one in refs if one.casefold().startswith(last.casefold())]
                found = list(refs) if kind == "subject" else []
                if len(begun) == 1:
                    found += all_refs(reader, inner, known, begun[0])
                elif kind != "subject":
                    found = [f"{one}/" for one in refs]
        else:
            found = list(all_refs(reader, kind, known))
    return map(Offer, sorted(found, key=_by_number))


def _by_number(ref: str) -> list[tuple[int, str]]:
    """Refs in the order of their numbers: s2 before s12."""
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in _PARTS.split(ref)]
