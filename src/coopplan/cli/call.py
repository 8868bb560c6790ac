"""One run of the program: the terminal it runs in and the settings it goes by."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from coopplan.cli.terminal import Terminal
from coopplan.language.sentences import Sentences

if TYPE_CHECKING:
    import typer

    from coopplan.cli.settings import Settings
    from coopplan.language.words import Words
    from coopplan.store.writer import Writer


class Call:
    """What a command is given beside its own words.

    ``flags`` are the options of every command as they have been read so far; ``sentences`` and
    ``words`` are in the language of help and errors. ``writer`` is what the run changes the record
    with, None as long as it does not. ``settings`` is worked out when first asked
    for, after all flags are read.
    """

    def __init__(self, terminal: Terminal, sentences: Sentences) -> None:
        self.terminal = terminal
        self.sentences = sentences
        self.flags: dict[str, str | bool | None] = {}
        self.writer: Writer | None = None

    @property
    def recorded(self) -> bool:
        """Whether this run recorded a change, or was about to when it was stopped."""
        return self.writer is not None and self.writer.result is not None

    @cached_property
    def words(self) -> Words:
        """The words of help and errors, with their dates and numbers."""
        from coopplan.language.words import Words

        return Words(self.sentences.lang)

    @cached_property
    def settings(self) -> Settings:
        """Every setting of this run. Raises BadConfigFile."""
        from coopplan.cli.settings import settings

        flags: Mapping[str, str | bool | None] = self.flags
        return settings(flags, self.terminal.environ)


def call_of(context: typer.Context) -> Call:
    """Return the run that a command belongs to."""
    call = context.obj
    if not isinstance(call, Call):
        raise TypeError("the command was started without its run")
    return call
