"""What somebody said, as a line: who, when, about what, in which words, from which source."""

from __future__ import annotations

from coopplan.documents.names import cite, in_role, joined, large, local, plain, voice
from coopplan.documents.runs import Role, Span, Text
from coopplan.language.words import Words
from coopplan.model.codes import Qualifier, Scope, StatementKind
from coopplan.model.indicator import Reading
from coopplan.reports.answers import NamedReading, StatementLine


def said_on(line: StatementLine, words: Words) -> str:
    """The day it was said, short."""
    return words.moment_short(line.said_on)


def by_whom(line: StatementLine, words: Words) -> str:
    """The voice; of a search, that it was ours."""
    if line.voice is None and line.kind is StatementKind.SEARCHED:
        return words.t("register")
    return voice(line.voice, words)


def content(line: StatementLine, words: Words) -> Text:
    """What was said: the words of the record, else what they come to."""
    if line.kind is StatementKind.SEARCHED:
        told = plain(words.t("searched, nothing found"))
        return (*told, *joined((plain(": "), local(line.where, words)), "")) if line.where else told
    body = local(line.text, words)
    return body or plain(large(facts(line, words)))


def facts(line: StatementLine, words: Words) -> str:
    """The typed facts of a statement in a sentence: state, count, progress, promise."""
    told: list[str] = []
    if line.status is not None:
        told.append(words.code("status", line.status))
    if line.done_of is not None:
        done, of = line.done_of
        told.append(words.t("{done} of {of} done", done=done, of=of))
    if line.progress is not None:
        told.append(words.t("{percent}% ready", percent=line.progress))
    if line.done_on is not None:
        told.append(words.t("done on {day}", day=words.moment(line.done_on)))
    if line.promise is not None:
        told.append(words.t("promised {when}", when=words.promise(line.promise)))
    told += [figure(one, words) for one in line.readings]
    return "; ".join(told)


def status_told(line: StatementLine, words: Words) -> str:
    """The status, with the time it is of where it is not that of the whole measure."""
    told = "" if line.status is None else words.code("status", line.status)
    return f"{told} ({words.occurrence(line.occurrence)})" if line.occurrence else told


def figure(one: NamedReading, words: Words) -> str:
    """What was counted, and its value: «Экспорт — 23 400 т»."""
    return f"{words.text(one.name)} — {reading(one.reading, words, one.unit)}"


def reading(one: Reading, words: Words, unit: str = "") -> str:
    """A value with its qualifier, as it was told; ``unit`` is the code of its unit."""
    value = words.number(one.value)
    match one.qualifier:
        case Qualifier.EXACT:
            told = value
        case Qualifier.ABOUT:
            told = f"≈ {value}"
        case Qualifier.OVER:
            told = words.t("over {value}", value=value)
        case Qualifier.UNDER:
            told = words.t("under {value}", value=value)
        case Qualifier.BETWEEN:
            told = f"{value}–{words.number(one.value_high)}" if one.value_high else value
    if not unit:
        return told
    return f"{told} {words.unit(unit, one.value_high or one.value)}"


def aside(line: StatementLine, words: Words, scope: bool = True, status: bool = False) -> Text:
    """What must be said beside a statement: its scope where it is not the measure, background.

    ``status``: also how the time stands that it speaks of, where words tell it in place of that.
    """
    told: list[str] = []
    if line.background:
        told.append(words.t("before the signing"))
    if scope and line.scope is not Scope.MEASURE and line.kind is StatementKind.SAID:
        told.append(words.code("scope", line.scope))
    if line.occurrence:
        time = words.occurrence(line.occurrence)
        if status and line.text and line.status is not None:
            time = f"{time}: {words.code('status', line.status)}"
        told.append(time)
    return in_role(f" ({', '.join(told)})", Role.FAINT) if told else ()


def quoted(line: StatementLine, words: Words, scope: bool = True, status: bool = False) -> Text:
    """Voice, words and sources: «Губернатор: ввод до конца 2026 г. [1]».

    Words that begin with their voice do not have it said before them once more.
    """
    who, what = by_whom(line, words), content(line, words)
    named = not who or "".join(span.text for span in what).casefold().startswith(who.casefold())
    head = () if named else (Span(f"{who}: "),)
    return (*head, *what, *aside(line, words, scope, status), *cite(line.sources))


def attributed(line: StatementLine, words: Words) -> Text:
    """Who and when, in brackets, with the sources: «(губернатор, 10.10.2025) [1]»."""
    who = ", ".join(part for part in (by_whom(line, words), said_on(line, words)) if part)
    return (Span(f" ({who})"), *cite(line.sources))
