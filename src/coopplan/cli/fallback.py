"""A command that has commands and is one itself: ``report AST-ATY-2025``, ``report list``."""

from __future__ import annotations

from typing import Any

from typer import _click as click

from coopplan.cli.help import Command, Entry, Group


class Fallback(Group):
    """Runs the command that its first word names, else the one that it is itself.

    Its help page is that of the command it is, with the others named in it.
    """

    def __init__(self, itself: Entry, *others: Entry) -> None:
        super().__init__(
            itself.name, others, name=itself.name, help=itself.about, rich_markup_mode=None
        )
        self.itself = itself

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,
    ) -> click.Context:
        """Hand over to the command that it is, unless the first word names another."""
        if args and args[0] in self.entries:
            return super().make_context(info_name, args, parent, **extra)
        made = self.itself.make()
        if isinstance(made, Command):
            made.also = tuple(self.entries.values())
        return made.make_context(info_name, args, parent, **extra)
