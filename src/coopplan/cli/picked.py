"""Agreements and filter words of lists that tell of measures: who is named, and what passes.

The rule: a word that names an agreement of the register is that agreement, every other one a
filter word. So a mistyped ref is a text that nothing has; where no measure passes, such a word is
refused as a ref that is none, and never shown as an empty list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING

from coopplan.cli.filters import filter_of
from coopplan.cli.plans import plans_of, portfolio_of
from coopplan.reports.lists import Passes, measure_lines

if TYPE_CHECKING:
    from coopplan.model.plan import Known, Plan
    from coopplan.store.portfolio import Portfolio
    from coopplan.store.reading import Reader

_PLAIN = re.compile(r"[^\W_][\w.+-]*(?:/\w*)?")
"""A word that may be the ref of an agreement or of a measure."""

_LIKE_REF = re.compile(r"(?=.*\d)[^\W_][\w.+]*(?:-[\w.+]+)+(?:/\w*)?")
"""A word that is hardly anything else."""

_JOINS = ("and", "or", "not")


class Picked:
    """Agreements, and the measures of theirs that pass (``passes`` None: all of them).

    ``likely`` are the agreements that may have one, each with whether it certainly has;
    ``texts`` are the words that were taken for texts and could have been meant for refs.
    """

    def __init__(
        self,
        reader: Reader,
        known: Known,
        day: date,
        register: Portfolio,
        likely: Mapping[str, bool],
        passes: Passes | None,
        texts: Sequence[str] = (),
    ) -> None:
        self.register, self.passes = register, passes
        self._reader, self._known, self._day = reader, known, day
        self._likely, self._texts = likely, texts

    def plans(self) -> Iterator[Plan]:
        """The agreements with a measure that passes, whole, in their order.

        Raises UnknownRef at once where there is none and a word looks like a ref.
        """
        found = self._passing(list(self._likely))
        first = next(found, None)
        if first is None and self.passes is not None:
            self._refuse()
        return found if first is None else chain([first], found)

    def refs(self) -> list[str]:
        """The refs of these agreements; those that certainly have such a measure are not read."""
        unsure = [ref for ref, sure in self._likely.items() if not sure]
        found = {plan.agreement.ref for plan in self._passing(unsure)}
        return [ref for ref, sure in self._likely.items() if sure or ref in found]

    def measures(self, plan: Plan) -> frozenset[str]:
        """The refs of the measures of a plan that pass."""
        test = self.passes or (lambda _: True)
        return frozenset(line.name.ref for line in measure_lines([plan], self._day, test))

    def _passing(self, refs: Sequence[str]) -> Iterator[Plan]:
        for plan in plans_of(self._reader, self._known, refs):
            if self.passes is None or any(measure_lines([plan], self._day, self.passes)):
                yield plan

    def _refuse(self) -> None:
        from coopplan.errors import UnknownRef
        from coopplan.store.refs import SUBJECT, near, resolve

        for word in self._texts:
            if _LIKE_REF.fullmatch(word):
                resolve(self._reader, word, SUBJECT, self._known)
                continue
            close = near(self._reader, word, "agreement", self._known)
            if close:
                raise UnknownRef(ref=word, kind="agreement", near=close)


def picked(told: Sequence[str] | None, reader: Reader, known: Known, day: date) -> Picked:
    """Return what refs of agreements and filter words pick, of the whole register without refs.

    Raises UnknownRef, AmbiguousRef, UnknownFilter, UnknownTag, BadCode, BadFilter.
    """
    refs, words, texts = _parted(told or (), reader, known)
    return _picked(refs, words, texts, reader, known, day)


def picked_by_words(words: Sequence[str], reader: Reader, known: Known, day: date) -> Picked:
    """Return what filter words alone pick of the whole register."""
    return _picked((), words, (), reader, known, day)


def _picked(
    refs: Sequence[str],
    words: Sequence[str],
    texts: Sequence[str],
    reader: Reader,
    known: Known,
    day: date,
) -> Picked:
    register = portfolio_of(reader, known, refs)
    likely = dict.fromkeys(register.agreements, False)
    asked = filter_of(words, reader, known)
    if asked is None:
        return Picked(reader, known, day, register, likely, None)
    from coopplan.reports.filtering import passes
    from coopplan.store.narrowed import narrowed

    if not refs:  # those that are named are few, and are read
        found = narrowed(reader, known, register.agreements, asked, day)
        likely = likely if found is None else found.refs()
    return Picked(reader, known, day, register, likely, passes(asked, day), texts)


def _parted(
    told: Sequence[str], reader: Reader, known: Known
) -> tuple[list[str], list[str], list[str]]:
    """Refs of agreements, filter words, and those of the words that could have been meant for refs.

    Within brackets and beside *and*, *or*, *not* a word is a filter word.
    """
    from coopplan.store.refs import agreement_named, resolve

    refs: list[str] = []
    words: list[str] = []
    texts: list[str] = []
    for place, word in enumerate(told):
        if not word.strip():
            refs.append(resolve(reader, word, "agreement", known))  # refused: nobody is meant
            continue
        before = " ".join(told[:place]).split()[-1:]
        beside = (*before, word, *" ".join(told[place + 1 :]).split()[:1])
        within = sum(one.count("(") - one.count(")") for one in words)
        plain = _PLAIN.fullmatch(word) and not any(one.lower() in _JOINS for one in beside)
        if not plain or within > 0:
            words.append(word)
            continue
        ref = None if "/" in word else agreement_named(reader, word, known)
        if ref is not None:
            refs.append(ref)
        else:
            words.append(word)
            texts.append(word)
    return refs, words, texts
