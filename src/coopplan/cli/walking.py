"""The walk through an agreement's measures with one source: what is new of each, line by line.

The rule: a line that cannot be read is asked for again, so that none of those before it is lost;
where the input ends, the measures left have nothing new.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable
from dataclasses import fields, replace

from typer._click.exceptions import ClickException

from coopplan.cli.asking import refuse
from coopplan.cli.call import Call
from coopplan.cli.failures import as_refusal
from coopplan.cli.opening import reading
from coopplan.cli.plans import plan_of, reader_words
from coopplan.cli.printing import tell
from coopplan.cli.saying import Said, record
from coopplan.errors import CoopplanError
from coopplan.language.sentences import msg


def walk(call: Call, ref: str, shared: Said, options: Callable[[list[str]], Said]) -> None:
    """Go through the measures of an agreement with one source; Enter means nothing new.

    A line is the options of ``say``, or plain words that are taken as the text; ``options`` reads
    the former. What ``shared`` says holds for all of them.
    """
    from coopplan.render.control import visible

    with reading(call) as (reader, known):
        plan = plan_of(reader, known, ref)
    words = reader_words(call, [plan])
    tell(call, msg("For each measure type options of say, or words; Enter: nothing new."))
    said: list[tuple[str, Said]] = []
    for measure in plan.measures:
        question = f"{measure.ref}  {visible(words.text(measure.title))}\n> "
        line, told = _asked(call, question, lambda line: _answered(line, shared, options))
        if line is None:
            break
        if told is not None:
            said.append((measure.ref, told))
    if said:
        record(call, said)
    else:
        tell(call, msg("Nothing changed: {refs}"), refs=plan.agreement.ref)


def _asked(
    call: Call, question: str, read: Callable[[str], Said]
) -> tuple[str | None, Said | None]:
    """Ask for a line until it can be read; give it back with what it says, None at the end."""
    while line := call.terminal.answer(question):
        try:
            return line, read(line)
        except (CoopplanError, ClickException) as error:
            refuse(call, as_refusal(error, call.sentences))
    return line, None


def _answered(line: str, shared: Said, options: Callable[[list[str]], Said]) -> Said:
    if not line.startswith("-"):
        return replace(shared, text=(line,))
    try:
        told = options(shlex.split(line))
    except ValueError:  # a quotation mark that does not end
        return replace(shared, text=(line,))
    nothing = Said()
    given = {
        part.name: getattr(told, part.name)
        for part in fields(Said)
        if getattr(told, part.name) != getattr(nothing, part.name)
    }
    return replace(shared, **given)
