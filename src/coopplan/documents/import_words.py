"""What the kinds of rows, reasons, remarks, fields and columns of a plan table are called.

The rule: each member of a closed list of ``model.plan_table`` has its msgid here.
"""

from __future__ import annotations

from collections.abc import Mapping

from coopplan.language.sentences import msg
from coopplan.model.plan_table import Left, Meaning, RejectReason, RowKind

REASONS: Mapping[RejectReason, str] = {
    RejectReason.NO_COLUMNS: msg("a table in which no columns of a plan were found"),
    RejectReason.NO_TITLE: msg("no measure is named"),
    RejectReason.NO_WORDS: msg("where the measure should be there are no words"),
    RejectReason.DITTO_OF_NOTHING: msg("“the same”, but of what is not certain"),
    RejectReason.TOO_MANY_CELLS: msg("more cells than columns"),
    RejectReason.EMPTY_SECTION: msg("a heading with no measure under it"),
    RejectReason.REPEATED: msg("a measure that stands in the table already"),
    RejectReason.HIDDEN: msg("the row is hidden in the file"),
    RejectReason.STRUCK: msg("the row is struck out"),
    RejectReason.NOT_RECKONED: msg("a formula whose value the file does not keep"),
    RejectReason.UNCLOSED: msg("a quotation mark that is not closed"),
    RejectReason.TORN: msg("a piece of a row that the line breaks of its cells have cut"),
    RejectReason.ORDER: msg(
        "an order to amend, not carried out: type measure edit, move or add for it"
    ),
    RejectReason.OTHER_SORT: msg(
        "a table beside the plan: risks, targets, money or terms (of measures it is with --map)"
    ),
}
"""What each reason says (msgids)."""
LEFT: Mapping[Left, str] = {
    Left.HIDDEN_ROWS: msg("Hidden rows"),
    Left.HIDDEN_COLUMNS: msg("Hidden columns, after those that are shown"),
    Left.HIDDEN_SHEETS: msg("Hidden sheets, not read"),
    Left.HIDDEN_TEXT: msg("Hidden text left out, in rows"),
    Left.STRUCK_TEXT: msg("Text struck out left out, in rows"),
    Left.PROMPTS: msg("Fields of a form that nobody filled in, read as empty, in rows"),
    Left.TRACKED_CHANGES: msg("Tracked changes taken as accepted, in rows"),
    Left.COLOURED: msg("Cells marked by colour alone, not read, in rows"),
    Left.COMMENTS: msg("Comments, not taken in, by row"),
    Left.PICTURES: msg("Large pictures, not read"),
    Left.SET_APART: msg("Without a number, taken as measures of their own, in rows"),
    Left.JOINED: msg("Going on with the row above, with a deadline of their own, in rows"),
    Left.CUT: msg("Without a number, taken as the end of the title above, in rows"),
    Left.TERM_UNKNOWN: msg("A term of the plan, which tells no years, in rows"),
    Left.MOVED: msg(
        "Later deadlines beside the first, in the note (“measure move” records), in rows"
    ),
    Left.LINES_KEPT: msg("Several lines kept as one measure, in rows"),
    Left.LINES_PARTED: msg("A list taken as several measures, in rows"),
    Left.BODIES_GUESSED: msg("Bodies that may be cut or joined otherwise, in rows"),
    Left.OTHER_SORT: msg("A table without deadlines and bodies, taken for measures, in rows"),
    Left.OTHER_LANGUAGE: msg("Read as one with the measure of the other language, rows"),
    Left.NUMBERS_AGAIN: msg(
        "Numbers that come again in another language, in rows (another edition of the same plan? "
        "then take it in as a file of its own)"
    ),
    Left.TAKEN_OUT: msg("Told as taken out; the register's measures stay, in rows"),
    Left.NO_DICTIONARY: msg("Bodies joined by “и” kept as one without coopplan[text], in rows"),
}
"""What is told of what is hidden, struck out or may be read otherwise (msgids)."""
KINDS: Mapping[RowKind, str] = {
    RowKind.MEASURE: msg("measures"),
    RowKind.CONTINUED: msg("going on from the row above"),
    RowKind.SECTION: msg("headings of sections"),
    RowKind.HEADER: msg("names of columns"),
    RowKind.COLUMN_NUMBERS: msg("numbers of columns"),
    RowKind.TITLE: msg("title and stamp"),
    RowKind.NOTE: msg("notes"),
    RowKind.BLANK: msg("blank"),
    RowKind.REJECTED: msg("not understood"),
}
"""What the kinds of rows are called (msgids)."""
FIELDS: Mapping[str, str] = {
    "title": msg("Title"),
    "section": msg("Section"),
    "place": msg("Place"),
    "expected": msg("Expected result"),
    "completion_form": msg("Form of completion"),
    "plan_no": msg("No. in the plan"),
    "bodies": msg("Who answers"),
    "note": msg("Note"),
}
"""What the fields that may differ are called (msgids)."""
MEANINGS: Mapping[Meaning, str] = {
    Meaning.NUMBER: msg("No. in the plan"),
    Meaning.TITLE: msg("Measure"),
    Meaning.DEADLINE: msg("Deadline"),
    Meaning.BODIES: msg("Who answers"),
    Meaning.FORM: msg("Form of completion"),
    Meaning.EXPECTED: msg("Expected result"),
    Meaning.FUNDING: msg("Funding (into the note)"),
    Meaning.PLACE: msg("Place"),
    Meaning.PROGRESS: msg("Progress (into the note)"),
    Meaning.SECTION: msg("Section"),
    Meaning.SKIP: msg("passed over"),
    Meaning.OTHER: msg("into the note"),
}
"""What the meanings of columns are called (msgids)."""
