"""Who signed, who answers and what tells of it, as they are typed: ``RU-AST: Игорь Бабушкин``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from coopplan.cli.call import Call
from coopplan.cli.opening import reading
from coopplan.cli.parse import code, text_of
from coopplan.cli.registers import resolved
from coopplan.errors import SideNotKnown
from coopplan.model.agreement import Signatory
from coopplan.model.codes import BodyRole
from coopplan.model.measure import Body
from coopplan.model.text import Lang


def signatories(
    values: Iterable[str] | None, parties: Sequence[str], lang: Lang
) -> tuple[Signatory, ...] | None:
    """Read ``PARTY: name, office``; raises SideNotKnown for a party that does not sign."""
    if not values:
        return None
    found = []
    for value in values:
        party, rest = _side(value, parties)
        if party is None:
            raise SideNotKnown(side=value.partition(":")[0], agreement="", allowed=tuple(parties))
        name, _, office = rest.partition(",")
        found.append(Signatory(text_of([name], lang), text_of([office], lang), party))
    return tuple(found)


def sources_on_record(call: Call, given: Iterable[str]) -> tuple[str, ...]:
    """Return the refs of the sources that refs, keys or web addresses name, each once.

    Raises UnknownRef for one that the register has not.
    """
    from coopplan.store import load

    found: list[str] = []
    for one in given:
        page: str | None = None
        if "://" in one:
            with reading(call) as (reader, known):
                page = load.source_of_page(reader, known, one)
        found.append(page or resolved(call, one, "source"))
    return tuple(dict.fromkeys(found))


def bodies(
    values: Iterable[str] | None, parties: Sequence[str], lang: Lang
) -> tuple[Body, ...] | None:
    """Read ``PARTY: name`` or ``PARTY: name (role)``; raises BadCode for an unknown role.

    The role is ``lead`` where none is given; without a party the body is on no one's side.
    """
    if not values:
        return None
    found = []
    for value in values:
        party, rest = _side(value, parties)
        name, bracket, role = rest.rpartition(" (")
        if bracket and role.endswith(")") and role[:-1].strip().lower() in set(BodyRole):
            found.append(Body(text_of([name], lang), party, code("role", BodyRole)(role[:-1])))
        else:
            found.append(Body(text_of([rest], lang), party, BodyRole.LEAD))
    return tuple(found)


def _side(value: str, parties: Sequence[str]) -> tuple[str | None, str]:
    """Take the party's ref off the front, where one stands there."""
    head, colon, rest = value.partition(":")
    for ref in parties:
        if colon and ref.casefold() == head.strip().casefold():
            return ref, rest.strip()
    return None, value.strip()
