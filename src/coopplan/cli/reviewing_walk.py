"""The questions of one review: asked at the terminal, or answered before and given again.

The rule: every question of a review is asked through here, so that no answer is lost when the
review is left. An empty answer keeps, so that Enter walks through.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from coopplan.cli import choosing, litup
from coopplan.cli.asking import one_letter, until
from coopplan.cli.call import Call
from coopplan.cli.printing import tell
from coopplan.cli.reviewing_kept import Kept
from coopplan.cli.times import day_of, moment_of, promise_of
from coopplan.errors import Interrupted
from coopplan.language.sentences import msg
from coopplan.model.codes import Bound
from coopplan.model.moment import Moment
from coopplan.model.statement import Promise

KEEP, CHANGE, DROP = "k", "c", "d"
DASH = "-"
Place = tuple[int, int] | None

_QUESTIONS = {
    (True, True): msg("Keep (Enter), c change, d drop: "),
    (True, False): msg("Keep (Enter), c change: "),
    (False, True): msg("Keep (Enter), d drop: "),
}
"""What is asked of a candidate, by whether it can be changed and dropped (msgids)."""


class Walk:
    """The questions of one review: where they stand in the text, and how many there are.

    Questions are msgids. Answers that are ``kept`` are given again, and nothing is shown of what
    they were about.
    """

    def __init__(self, call: Call, text: str, kept: Kept) -> None:
        self.call, self.text, self.kept = call, text, kept
        self.count = self.number = 0
        self.listed = False
        self._show: Callable[[], None] | None = None

    def answered(
        self, question: str, ask: Callable[[], str], fits: Callable[[str], bool] = lambda _: True
    ) -> str:
        """Return the answer given before to a question, else what ``ask`` returns, kept.

        ``fits`` tells whether an answer given before can be one still.
        """
        key = self._key(question)
        told = self.kept.given(key, fits)
        if told is None:
            if self._show is not None:
                self._show()
                self._show = None
            told = ask()
            self.kept.keep(key, told)
        return told

    def _key(self, question: str) -> str:
        return f"{self.number} {question.strip()}"

    def line(
        self, question: str, goes_on: Callable[[str], bool] | None = None, **fields: object
    ) -> str:
        """Ask for a line, with lines pasted behind it where ``goes_on`` says so of all together.

        Raises Interrupted at the end of the input.
        """
        return self.answered(question, lambda: self._typed(question, goes_on, **fields))

    def line_anew(self, question: str, **fields: object) -> str:
        """Ask for a line, again after the review was left, where it was left at its default."""
        self.kept.forget_default(self._key(question))
        return self.line(question, None, **fields)

    def letter(self, question: str, allowed: Sequence[str]) -> str:
        """Ask for one of these letters; an empty answer is itself."""
        say = self.call.sentences.t
        return self.answered(question, lambda: one_letter(self.call, say(question), allowed))

    def say(self, sentence: str, **fields: object) -> None:
        """Say something beside the questions, unless they were answered before."""
        if not self.kept.ahead:
            tell(self.call, sentence, **fields)

    def show(self, line: str) -> None:
        """Show a line that is in the person's words by now, unless it was shown before."""
        if not self.kept.ahead:
            litup.fold(self.call, line)

    def apart(self, lead: str | None = None) -> None:
        """What is asked next is about no candidate; ``lead`` (a msgid) is said before it."""
        self._show = partial(tell, self.call, lead) if lead else None

    def candidate(
        self, told: str, place: Place, *, changes: bool = True, drops: bool = True
    ) -> str:
        """Show a candidate in its place and return what to do with it: keep, change or drop."""
        self.number += 1
        return self._candidate(f"[{self.number}/{self.count}] {told}", place, changes, drops)

    def added(self, told: str, place: Place) -> str:
        """Show what was added, as a candidate that is not counted."""
        return self._candidate(f"[+] {told}", place, True, True)

    def _candidate(self, label: str, place: Place, changes: bool, drops: bool) -> str:
        def show() -> None:
            self.call.terminal.tell("")
            litup.fold(self.call, label)
            if place is not None:
                litup.show(self.call, self.text, *place)

        self._show = show
        allowed = [KEEP, *(CHANGE for _ in range(changes)), *(DROP for _ in range(drops))]
        return self.letter(_QUESTIONS[changes, drops], allowed) or KEEP

    def text_of(self, name: str, old: str) -> str:
        """Ask for a text; an empty answer leaves the old one."""
        asked = msg("{name} (Enter leaves it): ")
        told = self.call.sentences.t(name)
        return self.answered(f"{name}: {asked}", lambda: self._typed(asked, name=told)) or old

    def code_of(self, name: str, group: str, codes: Sequence[str], old: str | None) -> str | None:
        """Ask for a code of a closed list, shown by its labels; an empty answer leaves the old."""
        choices = {code: self.call.words.code(group, code) for code in codes}
        asked = msg("{name}, its number or word (Enter leaves it): ")

        def ask() -> str:
            litup.items(self.call, choosing.listed(choices, old))
            while told := self._typed(asked, name=self.call.sentences.t(name)):
                if (code := choosing.one_of(told, choices)) is not None:
                    return code
                tell(self.call, msg("That is none of the list, or more than one."))
            return ""

        return self.answered(f"{name}: {asked}", ask) or old

    def number_of(
        self,
        question: str,
        meant: Mapping[str, str],
        *others: str,
        default: str = "",
        shown: Sequence[str] = (),
    ) -> str:
        """Ask for a number; return what it stands for in ``meant``, or another letter.

        An empty answer is ``default``. What a number stands for is kept, not the number: at another
        time the list may be another. ``shown`` are the lines that say what the numbers mean.
        """

        def ask() -> str:
            for line in shown:
                litup.fold(self.call, line)
            say = self.call.sentences.t
            while told := self._typed(question):
                answer = meant.get(told) or choosing.letter(told, others)
                if answer:
                    return answer
                named = ", ".join([*meant, *others])
                litup.fold(self.call, say(msg("One of: {allowed}"), allowed=named))
            return default

        return self.answered(question, ask, {*meant.values(), *others, default}.__contains__)

    def day(self, question: str, *, needed: bool = True, **fields: object) -> date | None:
        """Ask for a day until one can be read; None for an empty answer, where none is needed."""
        asked = self.call.sentences.t(question, **fields)
        name = asked.partition("(")[0].partition(",")[0].rstrip(": ")

        def read(told: str) -> str:
            return day_of(self.call, told, name).isoformat() if told else ""

        told = self.answered(question, lambda: until(self.call, asked, read, needed=needed))
        return date.fromisoformat(told) if told else None

    def moment(self, question: str, *, needed: bool = True) -> Moment | None:
        """Ask for a stretch of time until one can be read; None as of a day."""
        asked = self.call.sentences.t(question)
        name = self.call.sentences.t("Period")

        def read(told: str) -> str:
            return moment_of(self.call, told, name).edtf if told else ""

        told = self.answered(question, lambda: until(self.call, asked, read, needed=needed))
        return Moment.parse(told) if told else None

    def promise(self, question: str, old: Promise | None) -> Promise | None:
        """Ask for a promised time until one can be read; an empty answer leaves the old one.

        A dash drops it: then, and where there was none, None is returned.
        """
        asked = self.call.sentences.t(question)
        name = asked.partition(",")[0]

        def read(told: str) -> str:
            if told in ("", DASH):
                return told
            promise = promise_of(self.call, told, option=name)
            return f"{promise.bound.value} {promise.moment.edtf} {promise.moment.words or ''}"

        told = self.answered(question, lambda: until(self.call, asked, read, needed=False))
        if told in ("", DASH):
            return None if told else old
        bound, edtf, words = told.split(" ", 2)
        return Promise(Moment.parse(edtf, words=words or None), Bound(bound))

    def _typed(
        self, question: str, goes_on: Callable[[str], bool] | None = None, **fields: object
    ) -> str:
        told = self.call.terminal.answer(self.call.sentences.t(question, **fields), goes_on)
        if told is None:
            raise Interrupted
        return told
