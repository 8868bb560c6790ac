"""A source's saved text, tested against what the register holds of it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import typer

from coopplan.cli.call import Call
from coopplan.cli.opening import reading
from coopplan.cli.printing import print_json, tell
from coopplan.language.sentences import msg
from coopplan.model.source import Source

FOUND = 4


def verify(call: Call, source: Source, saved: str) -> None:
    """Say whether the text is the one recorded, and which quotes are not in it (exit code 4)."""
    from coopplan.store import load

    content = Path(saved).read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    text = _even(content.decode("utf-8", "replace"))
    with reading(call) as (reader, known):
        plans = load.plans(reader, None, known)
    quoted = [
        (statement.ref, citation.quote)
        for plan in plans
        for statement in plan.statements
        for citation in statement.citations
        if citation.source == source.ref and citation.quote
    ]
    missing = [(ref, quote) for ref, quote in quoted if _even(quote) not in text]
    same = None if source.sha256 is None else source.sha256 == digest
    if call.settings.json:
        print_json(
            call,
            {
                "schema": "source-verify/1",
                "ref": source.ref,
                "sha256": digest,
                "same": same,
                "quotes": len(quoted),
                "missing": [{"ref": ref, "quote": quote} for ref, quote in missing],
            },
        )
    else:
        _tell(call, source, same, missing, len(quoted))
    if same is False or missing:
        raise typer.Exit(FOUND)


def _tell(
    call: Call, source: Source, same: bool | None, missing: list[tuple[str, str]], quotes: int
) -> None:
    match same:
        case None:
            tell(
                call,
                msg("{ref}: no SHA-256 was recorded; to record it: coopplan source edit --saved"),
                ref=source.ref,
            )
        case True:
            tell(call, msg("{ref}: the text is the one recorded."), ref=source.ref)
        case False:
            tell(call, msg("{ref}: the text is not the one recorded."), ref=source.ref)
    for ref, quote in missing:
        tell(call, msg("{ref}: not in the text: “{quote}”"), ref=ref, quote=quote)
    tell(call, msg("Quotes found: {found} of {all}"), found=quotes - len(missing), all=quotes)


def _even(text: str) -> str:
    """Return a text whose runs of space are one space: a saved page is broken into lines anew."""
    return " ".join(text.split())
