"""Refusals of what was typed: words of the command line that are none, or do not fit together."""

from __future__ import annotations

from coopplan.errors.base import CoopplanError, UsageError


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


class BadQuarter(UsageError):
    """A quarter that is none, as ``2025-Q5``. Fields: value."""

    code = "bad_quarter"


class BadInstant(UsageError):
    """``--known-at`` that is no instant, day or entry. Fields: value."""

    code = "bad_instant"


class BadCode(UsageError):
    """A word that is none of a closed list. Fields: value, field, allowed, near."""

    code = "bad_code"


class BadCount(UsageError):
    """``--done`` that is not ``4/5``. Fields: value."""

    code = "bad_count"


class BadFigure(UsageError):
    """``--figure`` that is not ``indicator=value unit, period``. Fields: value."""

    code = "bad_figure"


class BadPhrase(CoopplanError):
    """A date in words that was not understood. Fields: value, option, reason (a code)."""

    code = "bad_phrase"


class BadColumnMap(UsageError):
    """A ``--map`` that fits no column. Fields: value, reason (a code), allowed."""

    code = "bad_column_map"


class OptionsClash(UsageError):
    """Two options that exclude each other. Fields: one, other.

    ``reason`` is ``request`` where a filled request, ``other``, is of another agreement (``ref``).
    """

    code = "options_clash"


class OptionNeeds(UsageError):
    """An option that means nothing without another. Fields: option, needs.

    ``reason`` is ``table`` where it is one of tables, and no file named is one; ``request`` where
    the file named is a filled request.
    """

    code = "option_needs"


class NothingToDo(UsageError):
    """A change that names nothing to change. Fields: command, options (those it could take)."""

    code = "nothing_to_do"


class OneAgreement(UsageError):
    """An option for the report of one agreement, asked for several or none. Fields: option."""

    code = "one_agreement"


class FormatNeedsFile(UsageError):
    """A format that is no text, asked for on a terminal. Fields: format."""

    code = "format_needs_file"


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


class BadSql(UsageError):
    """A question in SQL that cannot be answered.

    Fields: reason (``sql``, ``writes``, ``slow``, ``too_long``, ``empty``), detail (the database's
    own words, or the seconds), word, text and place (the line and where in it; None if unknown).
    """

    code = "bad_sql"


class ReviewNeedsPerson(CoopplanError):
    """A walk through a draft where nobody can answer. No fields."""

    code = "review_needs_person"
