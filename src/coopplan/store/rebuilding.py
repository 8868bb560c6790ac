"""All that is derived from the record made anew, where it was lost or damaged.

The rule: nothing is told that the rows do not tell, so the journal has no entry of it and its
chain stays as it was. One transaction: it is all made, or all as before.
"""

from __future__ import annotations

from coopplan.model.frozen import frozen
from coopplan.store import keeping, search_filling
from coopplan.store.address import Address
from coopplan.store.connections import refuse_file
from coopplan.store.database import WRITE_WAIT, transaction
from coopplan.store.reading import refuse_version
from coopplan.store.writer import reader_of


@frozen
class Made:
    """How many rows there are now: of where measures stand, pages of sources, of the index."""

    lines: int
    pages: int
    searched: int


def rebuild(url: str, wait: float = WRITE_WAIT) -> Made:
    """Make anew where measures stand, the pages of sources, and the index of the search.

    Waits ``wait`` seconds for other writers. Raises a DatabaseError.
    """
    address = Address.parse(url)
    if address.path is not None:
        refuse_file(address)
    with transaction(address, wait) as session:
        reader, connection = reader_of(session, address), session.connection()
        refuse_version(reader)
        lines, pages = keeping.make(reader, connection)
        return Made(lines, pages, search_filling.make(connection))
