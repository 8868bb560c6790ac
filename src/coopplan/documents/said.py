"""A statement just recorded, in one line, so that who typed it sees how it was understood."""

from __future__ import annotations

from dataclasses import replace

from coopplan.documents import told
from coopplan.documents.names import side
from coopplan.language.words import Words
from coopplan.model.codes import Scope, StatementKind
from coopplan.reports.answers import PartyName, StatementLine


def said(line: StatementLine, parties: tuple[PartyName, ...], words: Words) -> str:
    """Return day, voice, side, scope, facts and text of a statement, as they are recorded."""
    parts = [words.moment(line.said_on), told.by_whom(line, words)]
    if line.side is not None:
        parts.append(side(line.side, parties, words))
    head = ", ".join(part for part in parts if part)
    facts = [told.facts(replace(line, readings=()), words)]
    for one in line.readings:
        facts.append(f"{told.figure(one, words)} ({words.moment(one.reading.period)})")
    if line.about is not None:
        facts.append(words.t("about {moment}", moment=words.moment(line.about)))
    if line.scope is not Scope.MEASURE and line.kind is StatementKind.SAID:
        facts.append(words.code("scope", line.scope))
    if line.text:
        facts.append("“" + words.text(line.text) + "”")
    if line.kind is StatementKind.SEARCHED:
        facts.append("".join(span.text for span in told.content(line, words)))
    return f"{head}: {'; '.join(fact for fact in facts if fact)}"
