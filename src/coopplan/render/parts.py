"""The parts of a page: what stands under each of its headings, with a name of its own."""

from __future__ import annotations

from dataclasses import dataclass

from coopplan.documents.blocks import Block, Heading, Page
from coopplan.render.tables import flat
from coopplan.render.texts import told


@dataclass(frozen=True, slots=True)
class Part:
    """A heading of the first or second level and all that follows, one block below the other."""

    name: str
    blocks: tuple[Block, ...]


def parts(page: Page) -> list[Part]:
    """The parts in order; what stands before the first heading is under the page's title."""
    found: list[tuple[str, list[Block]]] = []
    for block in flat(page.blocks):
        if isinstance(block, Heading) and block.level <= 2:
            found.append((told(block.text), []))
        else:
            if not found:
                found.append((page.title, []))
            found[-1][1].append(block)
    return [Part(name, tuple(blocks)) for name, blocks in found]
