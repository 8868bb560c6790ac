"""Compile the catalogues: ``python -m coopplan.language.compile``, after every change of a .po.

With ``--check`` nothing is written; the exit code tells whether the .mo files match their sources.
"""

from __future__ import annotations

import sys
from pathlib import Path

from coopplan.language import po
from coopplan.language.catalogue import LOCALE


def sources(lang: str) -> list[Path]:
    """The .po files of a language, by name."""
    return sorted((LOCALE / lang).glob("*.po"))


def main(arguments: list[str]) -> int:
    """Compile every language, or check that it is compiled; return the exit code."""
    stale = 0
    for lang in po.PLURALS:
        try:
            told = po.compiled(po.merged(sources(lang), lang), lang)
        except po.BadCatalogue as flaw:
            sys.stderr.write(f"{flaw}\n")
            return 1
        target = LOCALE / f"{lang}.mo"
        if target.exists() and target.read_bytes() == told:
            continue
        stale = 1
        if "--check" not in arguments:
            target.write_bytes(told)
            sys.stdout.write(f"{target.name}: {len(told)} bytes\n")
    return stale if "--check" in arguments else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
