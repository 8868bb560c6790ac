"""Promises, deadlines and silence, day by day: the domain's rules, slow and plain."""

from __future__ import annotations

from datetime import date, timedelta

from coopplan.model.codes import (
    DeadlineKnown,
    Scope,
    StatementKind,
    Status,
)
from coopplan.model.deadline import Deadline, DeadlineKind
from coopplan.model.statement import Statement
from tests.model.naive_order import Ordered


class Dated(Ordered):
    """What was promised and until when, and since when nothing was heard."""

    def chains(
        self,
        status: Status,
        done_on: date | None,
        since: date | None,
        support: list[Statement],
        trusted: list[Statement],
    ) -> tuple[dict[str, list[tuple[str, int | None, int | None]]], dict[str, str]]:
        chains: dict[str, list[tuple[str, int | None, int | None]]] = {}
        kept: dict[str, str] = {}
        told = [
            one
            for one in self.visible
            if one.promise is not None
            and one.scope is Scope.MEASURE
            and one.kind is StatementKind.SAID
        ]
        for voice in {str(one.voice) for one in told}:
            mine = [one for one in told if one.voice == voice]
            mine.sort(key=lambda one: (*self.spoken(one), self.all.index(one)))
            links: list[tuple[str, int | None, int | None]] = []
            for one in mine:
                before = [other for other in mine if self.spoken(other) < self.spoken(one)]
                moved = (self.end(one) - self.end(before[-1])).days if before else None
                in_all = (self.end(one) - self.end(mine[0])).days if before else None
                links.append((one.ref, moved, in_all))
            chains[voice] = links
            last = self.window(mine[-1])[1]
            ends = self.claimed(mine[-1], last, trusted)
            if done_on is not None:
                again = [one for one in support if self.is_later(one, mine[-1])]
                own = [one for one in again if self.is_own(one, mine[-1])]
                if own:
                    ends.append(self.told_end(own))
                measure = self.said(mine[-1]) <= done_on
                own_end = self.told_end(own)[0] if own else None
                if (measure and done_on != own_end) or (again and not own):
                    ends.append((done_on, since))
            if any(end <= last or begin is None or begin <= last for end, begin in ends):
                kept[voice] = "kept"
            elif self.ended_by(mine[-1], last, status, trusted):
                kept[voice] = "ended"
            else:
                kept[voice] = "not_kept" if last < self.as_of else "standing"
        return chains, kept

    def ended_by(
        self, promise: Statement, last: date, status: Status, trusted: list[Statement]
    ) -> bool:
        """Whether it was called off by the promised day: by whom promised, or as is held."""
        for one in trusted:
            alone = one.voice == promise.voice or self.side(one) == "joint"
            mine = alone and self.is_own(one, promise) and self.is_later(one, promise)
            if one.status is Status.CANCELLED and mine and self.day(one) <= last:
                return True
        days: list[date] = []
        for one in self.in_order(trusted):
            days = [*days, self.day(one)] if one.status is Status.CANCELLED else []
        after = [one for one in days if one >= self.said(promise)]
        return status is Status.CANCELLED and bool(after) and min(after) <= last

    def claimed(
        self, promise: Statement, last: date, trusted: list[Statement]
    ) -> list[tuple[date, date | None]]:
        """The ends that whom promised, or its side, told and had not taken back by the day."""
        found = []
        for voice_alone in (True, False):
            told = [
                one
                for one in trusted
                if self.is_own(one, promise)
                and not (voice_alone and one.voice != promise.voice and self.side(one) != "joint")
            ]
            run: list[Statement] = []
            for one in [*self.in_order(told), None]:
                back = one is not None and one.status in (
                    Status.PROPOSED,
                    Status.PLANNED,
                    Status.IN_PROGRESS,
                )
                if one is None or back:
                    if run and (one is None or self.day(one) > last):
                        found.append(self.told_end(run))
                    run = []
                elif one.status is Status.DONE and self.is_later(one, promise):
                    run.append(one)
        return found

    def is_later(self, one: Statement, promise: Statement) -> bool:
        """Whether a word was said after a promise."""
        said, promised = ((*self.spoken(each), self.all.index(each)) for each in (one, promise))
        return said > promised

    def is_own(self, one: Statement, promise: Statement) -> bool:
        """Whether a word is of the voice or of the side that promised."""
        side = self.side(promise)
        return one.voice == promise.voice or (
            side is not None and self.side(one) in (side, "joint")
        )

    def told_end(self, told: list[Statement]) -> tuple[date, date | None]:
        """The last and the first day of the end that these words tell, the last word first."""
        for one in sorted(told, key=self.replay_key, reverse=True):
            if one.done_on is not None:
                return self.counts(one.done_on, one), one.done_on.first
        day = min(self.day(one) for one in told)
        return day, date(day.year, {1: 1, 2: 4, 3: 7, 4: 10}[(day.month + 2) // 3], 1)

    def spoken(self, one: Statement) -> tuple[date, date]:
        return self.said(one), one.published or self.said(one)

    def end(self, one: Statement) -> date:
        assert one.promise is not None
        return one.promise.moment.unit_last

    def programmes(self) -> list[str]:
        told = [
            one for one in self.visible if one.scope is Scope.PROGRAMME and one.promise is not None
        ]
        last = []
        for voice in {one.voice for one in told}:
            mine = [one for one in told if one.voice == voice]
            last.append(max(mine, key=lambda one: (*self.spoken(one), self.all.index(one))))
        last = [one for one in last if self.window(one)[1] >= self.as_of]
        last.sort(key=lambda one: (*self.spoken(one), self.all.index(one)))
        return [one.ref for one in last]

    def deadline(self) -> Deadline | None:
        version = None
        for one in self.measure.deadlines:
            if not one.approved or (one.on is not None and one.on > self.as_of):
                continue
            if version is None or (one.on or date.min) >= (version.on or date.min):
                version = one
        if version is None or version.known is not DeadlineKnown.GIVEN:
            return None
        return version.deadline

    def schedule(
        self, status: Status, done_on: date | None, since: date | None, promised: bool
    ) -> tuple[str, int | None]:
        deadline = self.deadline()
        quarter_ends = next(
            date(self.as_of.year, month + 1, 1) - timedelta(days=1)
            if month < 12
            else date(self.as_of.year, 12, 31)
            for month in (3, 6, 9, 12)
            if self.as_of.month <= month
        )
        if status is Status.CANCELLED:
            return "not_counted", None
        if deadline is None:
            return ("by_promise" if promised else "open"), None
        if deadline.kind is DeadlineKind.ONGOING:
            return "ongoing", None
        due = deadline.latest
        assert due is not None
        if done_on is not None:
            late = (done_on - due).days
            if late > 0 and (since is None or since <= due):
                return "done_undated", None
            return ("done_late", late) if late > 0 else ("done_on_time", None)
        if self.as_of > due:
            return "overdue", (self.as_of - due).days
        return ("due_this_period" if due <= quarter_ends else "not_due"), None

    def silent_quarters(self) -> int:
        """Walk back quarter by quarter while there is no word, not beyond the term's begin."""
        heard = {
            quarter(self.day(one)) for one in self.counted(Scope.MEASURE, Scope.PART, Scope.EVENT)
        }
        period = self.plan.agreement.period
        begins = self.signed or (period.first if period is not None else None)
        now = quarter(self.as_of)
        count = 0
        while now not in heard and (begins is None or now >= quarter(begins)):
            count += 1
            now -= 1
            if begins is None and not heard:
                return 1
        return count


def quarter(day: date) -> int:
    return day.year * 4 + (day.month - 1) // 3
