"""Refusals of a question to the record, or of a change of it: refs, texts, the journal, reports."""

from __future__ import annotations

from coopplan.errors.base import CoopplanError, UsageError


class BadMoment(CoopplanError):
    """A date that is no EDTF moment. Fields: value, reason (a code of ``moment.Flaw``)."""

    code = "bad_moment"


class BadPeriod(BadMoment):
    """A period that ends before it starts. Fields: value, reason, start, end."""

    code = "bad_period"


class BadText(CoopplanError):
    """A text that cannot be stored. Fields: field, reason (``nul``, ``surrogate``, ``empty``)."""

    code = "bad_text"


class BadRef(CoopplanError):
    """A new ref of a shape that refs do not have. Fields: ref, kind."""

    code = "bad_ref"


class BadValue(CoopplanError):
    """A value that a record may not hold. Fields: field, value, reason (a code)."""

    code = "bad_value"


class OutOfBounds(CoopplanError):
    """A number outside what makes sense. Fields: field, value, low, high."""

    code = "out_of_bounds"


class UnknownField(CoopplanError):
    """A change of something that the record does not have. Fields: field, kind, allowed."""

    code = "unknown_field"


class UnknownRef(CoopplanError):
    """No record has this ref. Fields: ref, kind, near (the nearest refs, best first)."""

    code = "unknown_ref"


class AmbiguousRef(CoopplanError):
    """A prefix that several refs share. Fields: ref, kind, candidates."""

    code = "ambiguous_ref"


class RefTaken(CoopplanError):
    """The ref of a new record is already in use. Fields: ref, kind."""

    code = "ref_taken"


class EmptyRegister(CoopplanError):
    """A question to a register that holds no agreement. Fields: db."""

    code = "empty_register"


class StatementInFuture(CoopplanError):
    """A statement dated after today. Fields: said_on, today."""

    code = "statement_in_future"


class VoiceNotKnown(CoopplanError):
    """Nobody to put the words to: no ``--by``, and the source does not tell. Fields: ref."""

    code = "voice_not_known"


class DayNotKnown(CoopplanError):
    """No ``--on``, and the source's day is not known. Fields: ref."""

    code = "day_not_known"


class SideNotKnown(CoopplanError):
    """A side that is no party of the agreement. Fields: side, agreement, allowed."""

    code = "side_not_known"


class EmptyStatement(UsageError):
    """A statement that says nothing. Fields: ref."""

    code = "empty_statement"


class AlreadySuperseded(CoopplanError):
    """A statement that was corrected before: correct the newer one. Fields: ref, by."""

    code = "already_superseded"


class StatementElsewhere(CoopplanError):
    """A statement of another measure where one of this is meant. Fields: ref, measure."""

    code = "statement_elsewhere"


class NoReason(UsageError):
    """A change that must say why. Fields: ref."""

    code = "no_reason"


class BadFate(CoopplanError):
    """A fate that cannot be so. Fields: measure, fate (a code), reason (a code), successor."""

    code = "bad_fate"


class PlansDisagree(CoopplanError):
    """Plan files of one import that tell one record differently. Fields: kind, ref, agreements."""

    code = "plans_disagree"


class AnotherDocument(CoopplanError):
    """A plan file whose ref the register has for another document. Fields: ref, told, there.

    ``told`` and ``there`` are the titles, in the file and in the register.
    """

    code = "another_document"


class LinkedMissing(CoopplanError):
    """An agreement that an imported one names, in no file and not here. Fields: ref, by, reason.

    ``reason`` is by what it is named: succeeds, parent, or fate.
    """

    code = "linked_missing"


class TableDiffers(CoopplanError):
    """A table that differs from the register, without ``--as``. Fields: path, count."""

    code = "table_differs"


class KnownBefore(CoopplanError):
    """Nothing was recorded by then. Fields: value, first (instant of the first entry)."""

    code = "known_before"


class NothingToUndo(CoopplanError):
    """No entry is left that could be undone. No fields."""

    code = "nothing_to_undo"


class NothingToRedo(CoopplanError):
    """Nothing was undone since the last change. No fields."""

    code = "nothing_to_redo"


class UndoOfAnother(CoopplanError):
    """The newest entry is another person's: it needs its number. Fields: entry, who, action."""

    code = "undo_of_another"


class CannotUndo(CoopplanError):
    """An entry of a kind that is never undone. Fields: entry, action."""

    code = "cannot_undo"


class AlreadyUndone(CoopplanError):
    """The entry is switched off already. Fields: entry."""

    code = "already_undone"


class UndoDepends(CoopplanError):
    """Later entries build on it. Fields: entry, later (their numbers, oldest first)."""

    code = "undo_depends"


class IssuedBefore(CoopplanError):
    """A report for this quarter went out already. Fields: number, agreement, quarter, day."""

    code = "issued_before"


class NotIssuedIn(CoopplanError):
    """A report was not issued in this form. Fields: number, asked, have (format and language)."""

    code = "not_issued_in"


class RegisterMoved(CoopplanError):
    """Somebody recorded what a change rests on while it was made. No fields."""

    code = "register_moved"


class AmendsNothing(CoopplanError):
    """An amendment that leaves the plan's words as they are. Fields: ref, day (ISO 8601)."""

    code = "amends_nothing"


class AmendedOtherwise(CoopplanError):
    """A plan file amends a measure otherwise than the register has it. Fields: ref, day.

    ``day`` (ISO 8601) is that of the first amendment that cannot be put in its place.
    """

    code = "amended_otherwise"
