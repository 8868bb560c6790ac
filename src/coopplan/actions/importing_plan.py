"""Importing one plan: its refs turned into the register's, its records compared and written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache

from coopplan.actions import agreements, indicators, measures, statements, wording
from coopplan.actions.given import Given
from coopplan.actions.imported import Changed, Imported
from coopplan.actions.importing_amended import write_measure
from coopplan.actions.importing_documents import refuse_another
from coopplan.actions.importing_fates import FateImport
from coopplan.actions.importing_measures import keys_of_indicators, keys_of_measures
from coopplan.actions.matching import TEXTS, as_said, is_edited, match, unmatched
from coopplan.errors import UnknownRef
from coopplan.model.frozen import replaced
from coopplan.model.indicator import Indicator
from coopplan.model.measure import Measure
from coopplan.model.plan import DraftOf, Plan
from coopplan.model.source import Source
from coopplan.model.statement import Statement
from coopplan.model.text import LocalText, merged
from coopplan.store.book import Book
from coopplan.store.writer import Writer


class PlanImport:
    """One plan on its way into the register, its refs turned into the register's."""

    def __init__(
        self,
        w: Writer,
        book: Book,
        done: Imported,
        plan: Plan,
        stored: Plan | None,
        keys: Mapping[str, Source],
        given: Given,
    ) -> None:
        self.w, self.book, self.done, self.plan, self.stored = w, book, done, plan, stored
        self.given = given
        self.ref = plan.agreement.ref
        self._adds = plan.draft is not None and plan.draft.of is DraftOf.ADDITION
        self._keys = keys_of_measures(plan, stored, cache(lambda: given.titles(self.ref)))
        self._sources = {source.ref: keys[source.key] for source in plan.sources.values()}
        self._refs: dict[str, str] = {}

    @property
    def has_fates(self) -> bool:
        """Whether there is anything for `fates` to do or to count."""
        return bool(self.plan.fates or (self.stored and self.stored.fates))

    def refuse_another(self) -> None:
        """Refuse a plan of another document; see `importing_documents`."""
        refuse_another(self.w, self.plan, self.stored, self._keys)

    def agreement(self) -> None:
        """Write the agreement where it is new or differs."""
        if self._adds:
            self.done.count("agreement", new=False, wrote=False)
            return
        told = self.plan.agreement
        cited = tuple(self._source(ref) for ref in told.signing.sources)
        told = replace(told, signing=replace(told.signing, sources=cited))
        if self.done.differs("agreement", told.ref, self.stored and self.stored.agreement, told):
            agreements.record_agreement(self.w, self.book, told)

    def identify(self) -> dict[str, str]:
        """Give every measure and indicator of the file its number in the register.

        Gives back the refs here of those that have another one in the file.
        """
        found = self.given.measures(self.ref)
        numbers = measures.Numbers(self.w, self.book, self.ref, "measure", found)
        for measure in self.plan.measures:
            key = self._keys[measure.key]
            self._identify(measure, key, numbers, measure.number, "")
        found = self.given.indicators(self.ref)
        numbers = measures.Numbers(self.w, self.book, self.ref, "indicator", found)
        keys = keys_of_indicators(self.plan, self.stored)
        for indicator in self.plan.indicators:
            self._identify(indicator, keys[indicator.key], numbers, None, "i")
        return {told: here for told, here in self._refs.items() if told != here}

    def _identify(
        self,
        told: Measure | Indicator,
        key: str,
        numbers: measures.Numbers,
        wished: int | None,
        letter: str,
    ) -> None:
        taken = numbers.of(told.key) if key != told.key and numbers.of(key) is None else None
        number = numbers.number(key, wished)
        numbers.identify(key, number)
        self._refs[told.ref] = ref = f"{self.ref}/{letter}{number}"
        if taken is not None:
            self.done.apart.append((told.key, f"{self.ref}/{letter}{taken}", ref))

    def measures(self) -> None:
        """Write the measures that are new or differ, and add amendments and acts."""
        stored = {m.ref: m for m in self.stored.measures} if self.stored else {}
        for told in self.plan.measures:
            ref = self._refs[told.ref]
            waits = tuple(self._ref(other, "measure") for other in told.waits_for)
            key = self._keys[told.key]
            told = replace(told, ref=ref, number=_tail(ref), key=key, waits_for=waits)
            old = stored.pop(ref, None)
            if self._adds and old is not None:
                self.done.count("measure", new=False, wrote=False)
                continue
            write_measure(self.w, self.book, self.done, told, old)
        self._left("measure", len(stored))

    def indicators(self) -> None:
        """Write the indicators that are new or differ."""
        stored = {i.ref: i for i in self.stored.indicators} if self.stored else {}
        for told in self.plan.indicators:
            measure = self._ref(told.measure, "measure") if told.measure else None
            ref = self._refs[told.ref]
            old = stored.pop(ref, None)
            told = replace(told, ref=ref, key=old.key if old else told.key, measure=measure)
            if self._adds and old is not None:
                self.done.count("indicator", new=False, wrote=False)
            elif self.done.differs("indicator", ref, old, told):
                indicators.record_indicator(self.w, self.book, self.ref, told)
        self._left("indicator", len(stored))

    def statements(self, today: date) -> None:
        """Add the statements that are new, and words that are."""
        stored = self.stored.statements if self.stored else ()
        sources_here = {source.ref: source for source in self._sources.values()}
        told = [self._statement(statement) for statement in self.plan.statements]
        found = match(told, stored)
        left = unmatched(stored, found)
        last = self.given.last
        for given, statement, old in zip(self.plan.statements, told, found, strict=True):
            if old is not None:
                self._refs[given.ref] = old.ref
                self._texts(old, statement)
                continue
            statements.check(statement, self.plan.agreement.parties, today)
            if statement.supersedes:
                corrected = self._ref(statement.supersedes, "statement")
                statement = replace(statement, supersedes=corrected)
            subject = statement.measure or self.ref
            number = last[subject] = last.get(subject, 0) + 1
            self._refs[given.ref] = ref = statements.record_statement(
                self.w,
                self.book,
                statement,
                number=number,
                published=statements.published(statement, sources_here),
            )
            self.done.counts["statement"].added += 1
            was = left.get(f"{subject}#{given.number}")
            if was is not None and is_edited(was, statement):
                before, after = as_said(was), as_said(statement)
                self.done.change(Changed("statement", was.ref, before, after, beside=ref))
        self._left("statement", len(left))

    def _texts(self, old: Statement, told: Statement) -> None:
        """Write the words of a statement that are new in their language."""
        before = self.w.written
        for name in () if self._adds else TEXTS:
            texts = getattr(old, name), getattr(told, name)
            if texts[0] == texts[1]:
                continue
            statements.record_texts(self.w, self.book.statement(old.ref), name, *texts)
            after = merged(*texts)
            if after != texts[0]:
                self.done.change(Changed("statement", old.ref, texts[0], after, part=name))
        self.done.count("statement", new=False, wrote=self.w.written > before)

    def settlements(self) -> None:
        """Add the settlements that are new."""
        stored = list(self.stored.settlements) if self.stored else []
        plain = [replace(settlement, entry=0) for settlement in stored]
        for told in self.plan.settlements:
            measure = self._ref(told.measure, "measure")
            takes = self._ref(told.takes, "statement")
            told = replace(told, measure=measure, takes=takes, entry=0)
            if told in plain:
                plain.remove(told)
                self.done.counts["settlement"].unchanged += 1
            else:
                statements.record_settlement(self.w, self.book, told)
                self.done.counts["settlement"].added += 1
        self._left("settlement", len(plain))

    def _left(self, kind: str, count: int) -> None:
        """Count what the file lacks; an addition never tells all."""
        if not self._adds:
            self.done.counts[kind].left += count

    def fates(self) -> FateImport:
        """The fates, to be written after all plans have their measures."""
        told = self.plan.fates
        stored = self.stored.fates if self.stored else ()
        here = [replace(one, measure=self._ref(one.measure, "measure"), entry=0) for one in told]
        if self._adds:
            known = {fate.measure for fate in stored}
            here, stored = [one for one in here if one.measure not in known], ()
        return FateImport(self.w, self.book, self.done, self.ref, tuple(here), stored, self._refs)

    def words(self) -> None:
        """Write the analyst's words and assessments that are new or say something else."""
        for word in self.plan.words:
            told = replace(word, measure=self._ref(word.measure, "measure"))
            had = wording.find_word(self.stored, told) if self.stored else None
            before = self.w.written
            wording.record_word(self.w, self.book, told, had.text if had else LocalText())
            self.done.count("word", new=had is None, wrote=self.w.written > before)
            if had and self.w.written > before:
                change = Changed("word", told.measure, had.text, merged(had.text, told.text))
                self.done.change(change)
        for one in self.plan.assessments:
            subject = self.ref if one.subject == self.ref else self._ref(one.subject, "measure")
            signed = replace(one, subject=subject)
            old = wording.find_assessment(self.stored, signed) if self.stored else None
            before = self.w.written
            text = old.text if old else LocalText()
            wording.record_assessment(self.w, self.book, signed, text)
            self.done.count("assessment", new=old is None, wrote=self.w.written > before)
            if old and self.w.written > before:
                change = Changed("assessment", subject, old.text, merged(old.text, signed.text))
                self.done.change(change)

    def _statement(self, told: Statement) -> Statement:
        """The statement in the register's refs; what it corrects comes when that is known."""
        changes: dict[str, object] = {}
        if told.measure:
            measure = self._ref(told.measure, "measure")
            if measure != told.measure:
                changes["measure"] = measure
        if told.readings:
            changes["readings"] = tuple(
                replaced(reading, indicator=self._ref(reading.indicator, "indicator"))
                for reading in told.readings
            )
        if told.citations:
            changes["citations"] = tuple(
                replaced(citation, source=self._source(citation.source))
                for citation in told.citations
            )
        return replaced(told, **changes) if changes else told

    def _ref(self, told: str, kind: str) -> str:
        found = self._refs.get(told)
        if found is None:
            raise UnknownRef(ref=told, kind=kind, near=())
        return found

    def _source(self, told: str) -> str:
        source = self._sources.get(told)
        if source is None:
            raise UnknownRef(ref=told, kind="source", near=())
        return source.ref


def _tail(ref: str) -> int:
    return int(ref.rpartition("/")[2])
