"""What an agreement is: parties, signatories, signing and how sure that is, lineage, clocks."""

from __future__ import annotations

from datetime import date

from coopplan.documents.blocks import Block, Heading, KeyLines
from coopplan.documents.names import cite, in_role, joined, local, plain, side
from coopplan.documents.runs import Role, Span, Text
from coopplan.language.words import Words
from coopplan.model.agreement import ReportingDuty, Signatory
from coopplan.model.plan import Known
from coopplan.reports.answers import PartyName
from coopplan.reports.quarterly_answer import AgreementHead


def agreement_part(
    head: AgreementHead, as_of: date, known: Known, words: Words
) -> tuple[Block, ...]:
    """Return the part «О документе», both clocks included."""
    rows = [*head_rows(head, words), clocks_row(as_of, known, words)]
    heading = Heading(2, plain(words.t("The document")))
    return heading, KeyLines(tuple((name, text) for name, text in rows if text))


def clocks_row(as_of: date, known: Known, words: Words) -> tuple[str, Text]:
    """Both clocks: what was true on which day, as recorded by which entry."""
    told = words.t("as of {day}", day=words.day_long(as_of))
    if known.at:
        entry, at = f"#{known.entry}", instant(known.at)
        told += "; " + words.t("as recorded by entry {entry} of {at}", entry=entry, at=at)
    return words.t("Clocks"), plain(told)


def instant(at: str) -> str:
    """An instant of the journal, to the second, in UTC."""
    told = at.replace("T", " ").replace("+00:00", "").removesuffix("Z").split(".")[0]
    return f"{told} UTC" if told else ""


def head_rows(head: AgreementHead, words: Words) -> list[tuple[str, Text]]:
    """Names and values of all that is known of the document; what is empty stays out."""
    rows: list[tuple[str, Text]] = [
        (words.t("Title"), (*local(head.title, words), Span(f"  {head.ref}", Role.REF))),
        (
            words.t("Parties"),
            joined(_party_name(one, words) for one in head.parties),
        ),
        (
            words.t("Signed by"),
            joined((_signatory(one, head, words) for one in head.signatories), "; "),
        ),
        (words.t("Signed"), _signing(head, words)),
        (words.t("Period"), plain("" if head.period is None else words.moment(head.period))),
        (words.t("State"), _state(head, words)),
    ]
    if head.registration_no or head.registered_on:
        told = [head.registration_no or ""]
        if head.registered_on is not None:
            told.append(words.moment(head.registered_on))
        rows.append((words.t("Registered"), plain(", ".join(part for part in told if part))))
    rows += _lineage(head, words)
    if head.duty is not None:
        rows.append((words.t("Report owed"), _duty(head.duty, words)))
    if head.keeper:
        rows.append((words.t("Kept by"), plain(head.keeper)))
    rows.append((words.t("Aims"), joined([local(aim, words) for aim in head.aims], "; ")))
    rows.append((words.t("Text"), _text_public(head, words)))
    rows += [(words.t("Note"), local(note, words)) for note in head.notes]
    return rows


def _party_name(one: PartyName, words: Words) -> Text:
    return (*local(one.name, words), Span(f" {one.ref}", Role.REF))


def _signatory(one: Signatory, head: AgreementHead, words: Words) -> Text:
    who = local(one.name, words)
    office = local(one.office, words)
    whose = side(one.party, head.parties, words)
    tail = f" ({whose})" if whose else ""
    return (*who, *((Span(", "), *office) if office else ()), *plain(tail))


def _signing(head: AgreementHead, words: Words) -> Text:
    signing = head.signing
    if signing.on is None:
        told: Text = in_role(words.t("no source tells that it was signed"), Role.BAD)
    else:
        told = plain(words.moment(signing.on))
    if signing.latest is not None:
        latest = words.t("not later than {day}", day=words.day(signing.latest))
        told = (*told, Span(f", {latest}"))
    if signing.at:
        told = (*told, Span(", "), *local(signing.at, words))
    if signing.confidence is not None:
        sure = words.code("confidence", signing.confidence)
        told = (*told, Span(f" ({words.t('certainty: {level}', level=sure)})"))
    told = (*told, *cite(head.signing_sources))
    return (*told, Span(". "), *local(signing.reason, words)) if signing.reason else told


def _state(head: AgreementHead, words: Words) -> Text:
    told = words.code("agreement_state", head.state)
    if head.in_force_on is not None:
        told += ", " + words.t("in force from {day}", day=words.moment(head.in_force_on))
    if head.ended_on is not None:
        told += ", " + words.t("ended on {day}", day=words.moment(head.ended_on))
    return plain(told)


def _lineage(head: AgreementHead, words: Words) -> list[tuple[str, Text]]:
    rows: list[tuple[str, Text]] = []
    if head.predecessor is not None:
        ref, title = head.predecessor
        told: Text = (*local(title, words), Span(f" {ref}", Role.REF))
        if head.fates_unknown:
            told = (*told, Span("; " + words.t("what became of its measures is not known")))
        elif head.undecided:
            count = words.n(
                "{n} measure without a decided fate",
                "{n} measures without a decided fate",
                head.undecided,
            )
            told = (*told, Span(f"; {count}"))
        rows.append((words.t("Follows"), told))
    if head.successor is not None:
        ref, title = head.successor
        rows.append((words.t("Followed by"), (*local(title, words), Span(f" {ref}", Role.REF))))
    return rows


def _duty(duty: ReportingDuty, words: Words) -> Text:
    every = words.code("duty", duty.every)
    if duty.due_days is not None:
        days = words.days(duty.due_days)
        every += ", " + words.t("within {days} after the period", days=days)
    return joined([plain(every), local(duty.to, words)], "; ")


def _text_public(head: AgreementHead, words: Words) -> Text:
    if head.text_public is None:
        return ()
    if head.text_public:
        return plain(words.t("public"))
    return plain(words.t("the list of measures with deadlines and bodies was not found"))
