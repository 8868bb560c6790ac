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
    """A date in words that was not understood. Fields: value, option, reason (a code)."""

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
    """A filter word with an unknown name before its colon or comparison.

    Fields: word, near, allowed; text (all the words) and place (where the wrong one begins).
    """

    code = "unknown_filter"


class UnknownTag(UsageError):
    """A word after a plus that is no tag. Fields: word, near, allowed, text, place."""

    code = "unknown_tag"


class BadFilter(UsageError):
    """Filter words that do not make sense. Fields: word, text, place, reason.

    Reasons: quote, opening, closing, operand, deep, empty, no_value, day, number, not_compared.
    """

    code = "bad_filter"


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
    """A file that cannot be read or written. Fields: path, reason (``folder`` or the system's)."""

    code = "file_failed"


class NoSuchFile(CoopplanError):
    """A file that is not there. Fields: path, near (names like it in its folder)."""

    code = "no_such_file"


class DiskFull(CoopplanError):
    """No room left where something was to be written. Fields: path."""

    code = "disk_full"


class OutputFailed(CoopplanError):
    """What was to be printed cannot be written. Fields: reason (the system's words), kind.

    ``kind`` is ``recorded`` where a change was recorded before that, or may have been.
    """

    code = "output_failed"


class InputFailed(CoopplanError):
    """The input cannot be read. Fields: reason (``not_text`` or the system's words)."""

    code = "input_failed"


class NotOurFile(CoopplanError):
    """A file of a kind that import does not take. Fields: path, allowed."""

    code = "not_our_file"


class Interrupted(CoopplanError):
    """Ctrl-C. Fields: kind (``recorded`` where a change may have been recorded before it)."""

    code = "interrupted"
    exit_code = 130


class Unexpected(CoopplanError):
    """A fault of the program's own. Fields: kind, message, place (file and line)."""

    code = "unexpected"


# --- the database -------------------------------------------------------------------------------
# In all of them ``db`` is the database as a person named it, without its password.


class DatabaseMissing(DatabaseError):
    """There is no database at this place yet. Fields: db."""

    code = "database_missing"


class DatabaseIsFolder(DatabaseError):
    """A folder stands where the database should be. Fields: db."""

    code = "database_is_folder"


class NotADatabase(DatabaseError):
    """Something else: a text file, an empty file, another program's database.

    Fields: db, reason (``not_sqlite``, ``empty``, ``other_tables``).
    """

    code = "not_a_database"


class DatabaseBroken(DatabaseError):
    """Half-written or damaged. Fields: db, detail (the database's own words)."""

    code = "database_broken"


class DatabaseReadOnly(DatabaseError):
    """The file, its folder or the server's user may not be written. Fields: db."""

    code = "database_read_only"


class DatabaseNotAllowed(DatabaseError):
    """The file may not even be read by this user. Fields: db."""

    code = "database_not_allowed"


class DatabaseLocked(DatabaseError):
    """Somebody else kept writing for too long. Fields: db, seconds (how long was waited)."""

    code = "database_locked"


class DatabaseUnlockable(DatabaseError):
    """Files cannot be locked in the folder of the database, as in some network folders.

    Fields: db.
    """

    code = "database_unlockable"


class DatabaseNewer(DatabaseError):
    """A database made by a newer coopplan. Fields: db, found, expected (schema revisions)."""

    code = "database_newer"


class DatabaseBehind(DatabaseError):
    """A database of an older coopplan, to be upgraded. Fields: db, found, expected."""

    code = "database_behind"


class DatabaseExists(DatabaseError):
    """A new database was asked for where one is already. Fields: db."""

    code = "database_exists"


class DatabaseUnreachable(DatabaseError):
    """A server that does not answer or does not let us in. Fields: db, detail."""

    code = "database_unreachable"


class DatabaseFull(DatabaseError):
    """No room left on the database's disk; nothing was changed. Fields: db."""

    code = "database_full"


class DatabaseFailed(DatabaseError):
    """Any other failure of the database. Fields: db, detail."""

    code = "database_failed"


class DatabaseGone(DatabaseError):
    """The file was removed, or another put in its place, while it was written to. Fields: db."""

    code = "database_gone"


class BadDatabaseUrl(DatabaseError):
    """A database name that is none. Fields: db, reason (empty, scheme, memory, shape)."""

    code = "bad_database_url"


class DriverMissing(DatabaseError):
    """PostgreSQL is asked for and its driver is not installed. Fields: db."""

    code = "driver_missing"


class NotForServer(DatabaseError):
    """A command for SQLite files asked of a server. Fields: db, instead (what to type)."""

    code = "not_for_server"


class BackupExists(CoopplanError):
    """The file that a backup would be written to is there already. Fields: path."""

    code = "backup_exists"


class BackupUnfit(CoopplanError):
    """A backup that does not pass its checks is not restored. Fields: path, findings."""

    code = "backup_unfit"


# --- the two clocks and the journal -------------------------------------------------------------


class BadInstant(UsageError):
    """``--known-at`` that is no instant, day or entry. Fields: value."""

    code = "bad_instant"


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


# --- changes to the record ----------------------------------------------------------------------


class BadText(CoopplanError):
    """A text that cannot be stored. Fields: field, reason (``nul``, ``surrogate``, ``empty``)."""

    code = "bad_text"


class BadRef(CoopplanError):
    """A new ref of a shape that refs do not have. Fields: ref, kind."""

    code = "bad_ref"


class OutOfBounds(CoopplanError):
    """A number outside what makes sense. Fields: field, value, low, high."""

    code = "out_of_bounds"


class AlreadySuperseded(CoopplanError):
    """A statement that was corrected before: correct the newer one. Fields: ref, by."""

    code = "already_superseded"


class StatementElsewhere(CoopplanError):
    """A statement of another measure where one of this is meant. Fields: ref, measure."""

    code = "statement_elsewhere"


class NoReason(UsageError):
    """A change that must say why. Fields: ref."""

    code = "no_reason"


class PlansDisagree(CoopplanError):
    """Plan files of one import that tell one record differently. Fields: kind, ref, agreements."""

    code = "plans_disagree"


class UnknownField(CoopplanError):
    """A change of something that the record does not have. Fields: field, kind, allowed."""

    code = "unknown_field"


class BadValue(CoopplanError):
    """A value that a record may not hold. Fields: field, value, reason (a code)."""

    code = "bad_value"


# --- reading press releases ---------------------------------------------------------------------


class TextExtraMissing(CoopplanError):
    """An optional package that reading texts needs is not installed. Fields: package, extra."""

    code = "text_extra_missing"


class UnsupportedLanguage(CoopplanError):
    """A text in a language other than ru, kk, en. Fields: found (a language tag), supported."""

    code = "unsupported_language"


class NoArticleText(CoopplanError):
    """A file in which there is no running text to read. Fields: path."""

    code = "no_article_text"


class NoSuchDocument(CoopplanError):
    """An article that tells of fewer documents. Fields: number asked for, count that it has."""

    code = "no_such_document"


class ReviewNeedsPerson(CoopplanError):
    """A walk through a draft where nobody can answer. No fields."""

    code = "review_needs_person"


class UnreadableArticle(CoopplanError):
    """A file that cannot be taken as text, HTML or DOCX. Fields: path, reason (a code)."""

    code = "unreadable_article"


# --- files of other formats ---------------------------------------------------------------------


class MissingLibrary(CoopplanError):
    """A format whose library is not installed. Fields: format, library."""

    code = "missing_library"


class FormatNeedsFile(UsageError):
    """A format that is no text, asked for on a terminal. Fields: format."""

    code = "format_needs_file"


# --- reports that go out ------------------------------------------------------------------------


class OneAgreement(UsageError):
    """An option for the report of one agreement, asked for several or none. Fields: option."""

    code = "one_agreement"


class IssuedBefore(CoopplanError):
    """A report for this quarter went out already. Fields: number, agreement, quarter, day."""

    code = "issued_before"


class NotIssuedIn(CoopplanError):
    """A report was not issued in this form. Fields: number, asked, have (format and language)."""

    code = "not_issued_in"


class RegisterMoved(CoopplanError):
    """Somebody recorded something while a report was made. Fields: known, last (entries)."""

    code = "register_moved"


class EditorFailed(CoopplanError):
    """The editor could not be run, or said that it failed. Fields: editor, reason."""

    code = "editor_failed"


class BadSheet(CoopplanError):
    """A sheet that is none of ours, or whose columns were changed. Fields: path, reason."""

    code = "bad_sheet"


# --- plan tables ----------------------------------------------------------------------------------


class BadTableFile(CoopplanError):
    """A file that cannot be taken as a plan table. Fields: path, reason (a code), detail."""

    code = "bad_table_file"


class NoPlanColumns(CoopplanError):
    """Tables of which no column could be told. Fields: path, found (the first cells)."""

    code = "no_plan_columns"


class BadColumnMap(UsageError):
    """A ``--map`` that fits no column. Fields: value, reason (a code), allowed."""

    code = "bad_column_map"


class TableDiffers(CoopplanError):
    """A table that differs from the register, without ``--as``. Fields: path, count."""

    code = "table_differs"


# --- lineage ------------------------------------------------------------------------------------


class BadFate(CoopplanError):
    """A fate that cannot be so. Fields: measure, fate (a code), reason (a code), successor."""

    code = "bad_fate"


# --- questions in SQL -----------------------------------------------------------------------------


class BadSql(UsageError):
    """A question in SQL that cannot be answered.

    Fields: reason (``sql``, ``writes``, ``slow``, ``too_long``, ``empty``), detail (the database's
    own words, or the seconds), word, text and place (the line and where in it; None if unknown).
    """

    code = "bad_sql"
