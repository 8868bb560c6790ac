"""Refusals of files and streams, of what is needed to read or write them, and of a run as such."""

from __future__ import annotations

from coopplan.errors.base import CoopplanError


class NoSuchFile(CoopplanError):
    """A file that is not there. Fields: path, near (names like it in its folder)."""

    code = "no_such_file"


class FileFailed(CoopplanError):
    """A file that cannot be read or written. Fields: path, reason (``folder`` or the system's)."""

    code = "file_failed"


class DiskFull(CoopplanError):
    """No room left where something was to be written. Fields: path."""

    code = "disk_full"


class NotOurFile(CoopplanError):
    """A file or folder of a kind that import does not take.

    Fields: path, allowed; for a folder also taken (what is taken of one), reason (``folder``, or
    ``tables`` where it holds some) and names (how its tables are typed).
    """

    code = "not_our_file"


class BadConfigFile(CoopplanError):
    """Settings that cannot be read. Fields: path, line, problem (a code), detail."""

    code = "bad_config_file"


class BadPlanFile(CoopplanError):
    """A plan file that cannot be taken. Fields: path, line, problem (a code), detail."""

    code = "bad_plan_file"


class BadTableFile(CoopplanError):
    """A file that cannot be taken as a plan table. Fields: path, reason (a code), detail."""

    code = "bad_table_file"


class NoPlanColumns(CoopplanError):
    """Tables of which no column could be told. Fields: path, found (the first cells)."""

    code = "no_plan_columns"


class BadSheet(CoopplanError):
    """A sheet that is none of ours, or whose columns were changed. Fields: path, reason."""

    code = "bad_sheet"


class UnreadableArticle(CoopplanError):
    """A file that cannot be taken as text, HTML or DOCX. Fields: path, reason (a code), detail."""

    code = "unreadable_article"


class NoArticleText(CoopplanError):
    """A file in which there is no running text to read. Fields: path."""

    code = "no_article_text"


class NoSuchDocument(CoopplanError):
    """An article that tells of fewer documents. Fields: number asked for, count that it has."""

    code = "no_such_document"


class UnsupportedLanguage(CoopplanError):
    """A text in a language other than ru, kk, en. Fields: found (a language tag), supported."""

    code = "unsupported_language"


class TextExtraMissing(CoopplanError):
    """An optional package that reading texts needs is not installed. Fields: package, extra."""

    code = "text_extra_missing"


class MissingLibrary(CoopplanError):
    """A format whose library is not installed. Fields: format, library."""

    code = "missing_library"


class EditorFailed(CoopplanError):
    """The editor could not be run, or said that it failed. Fields: editor, reason."""

    code = "editor_failed"


class InputFailed(CoopplanError):
    """The input cannot be read. Fields: reason (``not_text`` or the system's words)."""

    code = "input_failed"


class OutputFailed(CoopplanError):
    """What was to be printed cannot be written. Fields: reason (the system's words), kind.

    ``kind`` is ``recorded`` where a change was recorded before that, or may have been.
    """

    code = "output_failed"


class Interrupted(CoopplanError):
    """Ctrl-C. Fields: kind (``recorded`` where a change may have been recorded before it)."""

    code = "interrupted"
    exit_code = 130


class Unexpected(CoopplanError):
    """A fault of the program's own. Fields: kind, message, place (file and line)."""

    code = "unexpected"
