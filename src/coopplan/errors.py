"""Every refusal of coopplan: small classes with a code and fields, and no sentences.

What a refusal says to a person (what happened, why, what to type) lives in the catalogues, under
the code of the class, in Russian, Kazakh and English; ``coopplan.language.refusals`` joins the two.
A refusal is raised for a request that cannot be met; problems *in data* are findings
(``coopplan.model.checks``), collected and never raised.

Exit codes (interface, "Exit codes and errors"): 1 refused, 2 wrong usage, 3 database missing,
unreachable or behind, 4 check found something, 130 interrupted.
"""

from __future__ import annotations

from typing import ClassVar


class CoopplanError(Exception):
    """The base of all refusals.

    ``code`` is the stable name of the refusal; ``exit_code`` what the process returns; ``fields``
    the facts of this occurrence, by the names that the catalogue's sentences use.
    """

    code: ClassVar[str] = "refused"
    exit_code: ClassVar[int] = 1

    def __init__(self, **fields: object) -> None:
        super().__init__(self.code)
        self.fields: dict[str, object] = fields

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value!r}" for name, value in self.fields.items())
        return f"{self.code}({told})"


class UsageError(CoopplanError):
    """Words of the command line that do not make sense together (exit code 2)."""

    code = "usage"
    exit_code = 2


class DatabaseError(CoopplanError):
    """The database is missing, unreachable, not ours, or of another version (exit code 3)."""

    code = "database"
    exit_code = 3


class BadMoment(CoopplanError):
    """A date that is no EDTF moment. Fields: value, reason (a code of ``moment.Flaw``)."""

    code = "bad_moment"


class BadPeriod(BadMoment):
    """A period that ends before it starts. Fields: value, reason, start, end."""

    code = "bad_period"


class BadQuarter(UsageError):
    """A quarter that is none, as ``2025-Q5``. Fields: value."""

    code = "bad_quarter"


class UnknownRef(CoopplanError):
    """No record has this ref. Fields: ref, kind, near (the nearest refs, best first)."""

    code = "unknown_ref"


class AmbiguousRef(CoopplanError):
    """A prefix that several refs share. Fields: ref, kind, candidates."""

    code = "ambiguous_ref"


class RefTaken(CoopplanError):
    """The ref of a new record is already in use. Fields: ref, kind."""

    code = "ref_taken"


class BadCode(UsageError):
    """A word that is none of a closed list. Fields: value, field, allowed, near."""

    code = "bad_code"


class StatementInFuture(CoopplanError):
    """A statement dated after today. Fields: said_on, today."""

    code = "statement_in_future"


class BadPlanFile(CoopplanError):
    """A plan file that cannot be taken. Fields: path, line, problem (a code), detail."""

    code = "bad_plan_file"


# --- the command line ---------------------------------------------------------------------------


class UnknownCommand(UsageError):
    """A command that is none. Fields: word, group (the words before it), near."""

    code = "unknown_command"


class MissingCommand(UsageError):
    """A group without its command. Fields: group, commands."""

    code = "missing_command"


class UnknownOption(UsageError):
    """An option that the command does not have. Fields: option, command, near."""

    code = "unknown_option"


class OptionNeedsValue(UsageError):
    """An option at the end of the line, without its value. Fields: option, command."""

    code = "option_needs_value"


class OptionTakesNoValue(UsageError):
    """A value given to a switch. Fields: option, command."""

    code = "option_takes_no_value"


class MissingArgument(UsageError):
    """A word or option that the command cannot do without. Fields: argument, command."""

    code = "missing_argument"


class ExtraWords(UsageError):
    """More words than the command takes. Fields: words, command."""

    code = "extra_words"


class BadWord(UsageError):
    """Bytes on the command line that are no text in UTF-8. Fields: word (shown escaped)."""

    code = "bad_word"


class BadNumber(UsageError):
    """A value that is no whole number within its bounds. Fields: value, option, low, high."""

    code = "bad_number"


class BadCount(UsageError):
    """``--done`` that is not ``4/5``. Fields: value."""

    code = "bad_count"


class BadFigure(UsageError):
    """``--figure`` that is not ``indicator=value unit, period``. Fields: value."""

    code = "bad_figure"


class BadPhrase(CoopplanError):
    """A date in words that was not understood. Fields: value, option, flags."""

    code = "bad_phrase"


class OptionsClash(UsageError):
    """Two options that exclude each other. Fields: one, other."""

    code = "options_clash"


class OptionNeeds(UsageError):
    """An option that means nothing without another. Fields: option, needs."""

    code = "option_needs"


class NothingToDo(UsageError):
    """A change that names nothing to change. Fields: command, options (those it could take)."""

    code = "nothing_to_do"


class UnknownFilter(UsageError):
    """A filter word with an unknown name before its colon. Fields: word, near, allowed."""

    code = "unknown_filter"


class NotAvailable(UsageError):
    """A choice that is for a later version. Fields: option, value, allowed."""

    code = "not_available"


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


class EmptyRegister(CoopplanError):
    """A question to a register that holds no agreement. Fields: db."""

    code = "empty_register"


class BadConfigFile(CoopplanError):
    """Settings that cannot be read. Fields: path, line, problem (a code), detail."""

    code = "bad_config_file"


class NoHome(DatabaseError):
    """No home folder, so no default place for the database or the settings. No fields."""

    code = "no_home"


class FileFailed(CoopplanError):
    """A file that cannot be read or written. Fields: path, reason (the system's words)."""

    code = "file_failed"


class NoSuchFile(CoopplanError):
    """A file that is not there. Fields: path, near (names like it in its folder)."""

    code = "no_such_file"


class DiskFull(CoopplanError):
    """No room left where something was to be written. Fields: path."""

    code = "disk_full"


class NotOurFile(CoopplanError):
    """A file of a kind that import does not take. Fields: path, allowed."""

    code = "not_our_file"


class Interrupted(CoopplanError):
    """Ctrl-C. No fields."""

    code = "interrupted"
    exit_code = 130


class Unexpected(CoopplanError):
    """A fault of the program's own. Fields: kind, message, place (file and line)."""

    code = "unexpected"
