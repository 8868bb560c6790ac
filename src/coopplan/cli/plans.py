"""Plans for a reading command: refs as typed in, plans and the reader's words out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from coopplan.cli.call import Call
from coopplan.cli.opening import reading
from coopplan.language.words import Words
from coopplan.model.plan import Known, Plan
from coopplan.model.text import Lang

if TYPE_CHECKING:
    from coopplan.store.portfolio import Portfolio
    from coopplan.store.reading import Reader


def load_plans(reader: Reader, known: Known, refs: Iterable[str] | None) -> tuple[Plan, ...]:
    """Return the plans that the refs name, each once; all of the register without any."""
    from coopplan.store import load
    from coopplan.store.refs import resolve

    if not refs:
        return load.plans(reader, None, known)
    named = list(dict.fromkeys(resolve(reader, ref, "agreement", known) for ref in refs))
    by_ref = {plan.agreement.ref: plan for plan in load.plans(reader, named, known)}
    return tuple(by_ref[ref] for ref in named)


AT_ONCE = 10
"""Plans that are held in memory at once, where they are taken one after the other."""


def chosen(reader: Reader, known: Known, refs: Iterable[str] | None) -> list[str]:
    """Return the agreements that the refs name, each once; all of the register without any."""
    from coopplan.store import portfolio
    from coopplan.store.refs import resolve

    if not refs:
        return list(portfolio.refs(reader, known))
    return list(dict.fromkeys(resolve(reader, ref, "agreement", known) for ref in refs))


def plans_of(reader: Reader, known: Known, chosen: Sequence[str]) -> Iterator[Plan]:
    """Yield the plans of these agreements in this order, read a few at a time."""
    from coopplan.store import load

    for place in range(0, len(chosen), AT_ONCE):
        yield from load.plans(reader, chosen[place : place + AT_ONCE], known)


def portfolio_of(reader: Reader, known: Known, refs: Iterable[str] | None) -> Portfolio:
    """Return the agreements that the refs name, each once; all of the register without any."""
    from coopplan.store import portfolio
    from coopplan.store.refs import resolve

    if not refs:
        return portfolio.Portfolio(reader, known, portfolio.refs(reader, known))
    named = list(dict.fromkeys(resolve(reader, ref, "agreement", known) for ref in refs))
    found = portfolio.refs(reader, known, tuple(named))
    return portfolio.Portfolio(reader, known, found, named=True)


def plan_of(reader: Reader, known: Known, ref: str) -> Plan:
    """Return the plan of an agreement, or of the agreement that a measure's ref begins with."""
    from coopplan.store import load
    from coopplan.store.refs import resolve

    return load.plan(reader, resolve(reader, ref.partition("/")[0], "agreement", known), known)


def measure_of(call: Call, ref: str) -> tuple[str, Plan]:
    """Return a measure's exact ref and the plan of its agreement."""
    from coopplan.store.refs import resolve

    with reading(call) as (reader, known):
        exact = resolve(reader, ref, "measure", known)
        return exact, plan_of(reader, known, exact)


def reader_words(call: Call, plans: Sequence[Plan] = ()) -> Words:
    """Return the words of what is printed: the language chosen, else the first agreement's.

    Without an agreement it is Russian, the language that agreements have unless they say otherwise;
    the locale decides only about help and errors.
    """
    if call.settings.lang is not None:
        return _words(call, call.settings.lang)
    for plan in plans:
        if plan.agreement.langs:
            return _words(call, plan.agreement.langs[0])
    return _words(call, Lang.RU)


def words_of_first(call: Call, told: Portfolio) -> Words:
    """Return the same words for many agreements, of which only the first one's language is read."""
    return _words(call, call.settings.lang or told.lang() or Lang.RU)


def _words(call: Call, lang: Lang) -> Words:
    return call.words if lang is call.words.lang else Words(lang)
