"""Every key of a plan file, once: the table that drives the reader and the JSON Schema.

The rule: a key that is not here is refused, and what a key takes, how it is bounded and what it
refers to is said here and nowhere else. ``means`` is for the JSON Schema, which editors show.
"""

from __future__ import annotations

from enum import StrEnum

from coopplan.exchange.planformat.key import Key, Takes
from coopplan.model import codes
from coopplan.model.deadline import DeadlineKind, Recurrence
from coopplan.model.plan import DraftOf
from coopplan.model.text import Lang

SCHEMA = "coopplan-plan/1"


def _codes(choices: type[StrEnum]) -> tuple[str, ...]:
    return tuple(member.value for member in choices)


T = Takes
LANGS = _codes(Lang)
SIDE = "side"

_PLAN = {
    "schema": Key(T.STRING, "Version of this format.", required=True),
    "draft": Key(T.TABLE, "That the file was drafted of a text, and what import may do.", "draft"),
    "agreement": Key(T.TABLE, "The signed document.", "agreement", required=True),
    "signatory": Key(T.TABLES, "Who signed.", "signatory"),
    "party": Key(T.TABLES, "Parties, and others whose side a voice is on.", "party"),
    "voice": Key(T.TABLES, "Offices, agencies and companies whose word is recorded.", "voice"),
    "source": Key(T.TABLES, "Pages, letters and acts that carry statements.", "source"),
    "indicator": Key(T.TABLES, "What is counted.", "indicator"),
    "statement": Key(T.TABLES, "Statements about the agreement as a whole.", "statement"),
    "measure": Key(T.TABLES, "The promises of the agreement.", "measure"),
    "settlement": Key(T.TABLES, "Disputes closed in favour of a statement.", "settlement"),
    "fate": Key(T.TABLES, "What became of measures of an older plan.", "fate"),
}

_DRAFT = {
    "of": Key(
        T.CODE,
        "document: one that the register does not have. addition: import only adds.",
        _codes(DraftOf),
        None,
        True,
    ),
    "known": Key(T.NAMES, "Keys of the measures that the register has.", (), "measure"),
}

_AGREEMENT = {
    "ref": Key(T.NAME, "Short name in the register, as AST-ATY-2025.", required=True),
    "kind": Key(T.CODE, "What the document calls itself.", _codes(codes.AgreementKind), None, True),
    "title": Key(T.TEXT, "Full title.", required=True),
    "short": Key(T.TEXT, "Title for headings."),
    "parties": Key(T.NAMES, "Refs of the parties, in the document's order.", (), "party", True),
    "period": Key(T.MOMENT, "EDTF interval, as 2025/2027; its ends may be open (2025/..)."),
    "langs": Key(T.CODES, "Languages of the document; its reports take the first.", LANGS),
    "text_public": Key(T.BOOLEAN, "Whether the document's own text is available."),
    "in_force_on": Key(T.MOMENT, "When it came into force."),
    "ended_on": Key(T.MOMENT, "When it ended, if before its period did."),
    "registration_no": Key(T.STRING, "Registration number."),
    "registered_on": Key(T.MOMENT, "Day of registration."),
    "parent": Key(T.NAME, "Ref of the agreement under which it was made."),
    "succeeds": Key(T.NAME, "Ref of the agreement that it follows."),
    "keeper": Key(T.STRING, "Who keeps the record of it."),
    "signing": Key(T.TABLE, "When and where it was signed, and how sure that is.", "signing"),
    "duty": Key(T.TABLE, "How often a report is owed, by when and to whom.", "duty"),
    "aims": Key(T.TEXTS, "Aims, one text each."),
    "notes": Key(T.TEXTS, "What a reader of the record should know."),
    "not_found": Key(T.TEXTS, "What was looked for and not found."),
}

_SIGNING = {
    "on": Key(T.MOMENT, "When it was signed; left out where no source tells that it was."),
    "latest": Key(T.DAY, "Day by which it must have been signed."),
    "at": Key(T.TEXT, "Where."),
    "confidence": Key(T.CODE, "How sure the moment is.", _codes(codes.Confidence)),
    "reason": Key(T.TEXT, "Why it is as sure as that."),
    "sources": Key(T.NAMES, "Keys of the sources for it.", (), "source"),
}

_DUTY = {
    "every": Key(T.STRING, "How often: quarter, half_year, year.", required=True),
    "due_days": Key(T.INTEGER, "Days after the period's end.", high=366),
    "to": Key(T.TEXT, "To whom."),
}

_SIGNATORY = {
    "name": Key(T.TEXT, "Name.", required=True),
    "office": Key(T.TEXT, "Office."),
    "party": Key(T.NAME, "For which party.", (), "party", True),
}

_PARTY = {
    "ref": Key(T.NAME, "Short name: the ISO 3166-2 code where there is one.", required=True),
    "kind": Key(T.CODE, "What sort of body.", _codes(codes.PartyKind), None, True),
    "name": Key(T.TEXT, "Name.", required=True),
    "short": Key(T.TEXT, "Name for narrow columns."),
    "adjective": Key(T.TEXT, "Adjective of its side, feminine in Russian."),
    "code": Key(T.STRING, "ISO 3166-2 or 3166-1 code."),
    "country": Key(T.STRING, "ISO 3166-1 alpha-2 code."),
}

_VOICE = {
    "ref": Key(T.NAME, "Short name.", required=True),
    "name": Key(T.TEXT, "Name of the office, agency or company.", required=True),
    "level": Key(
        T.CODE,
        "At which level; publisher where it stands in for an office not named.",
        _codes(codes.VoiceLevel),
        None,
        True,
    ),
    "short": Key(T.TEXT, "Name for narrow columns."),
    "side": Key(T.NAME, "Ref of the party on whose side it is.", (), "party"),
    "country": Key(T.STRING, "ISO 3166-1 alpha-2 code; tells the side where `side` does not."),
    "aliases": Key(T.STRINGS, "Other names under which it is quoted."),
}

_SOURCE = {
    "key": Key(T.NAME, "Short name.", required=True),
    "publisher": Key(T.STRING, "Who published it.", required=True),
    "title": Key(T.TEXT, "Title."),
    "address": Key(T.STRING, "Web address, or a letter's number and date."),
    "published": Key(T.MOMENT, "When it was published."),
    "retrieved": Key(T.DAY, "Day on which it was read."),
    "lang": Key(T.STRING, "Language of the text."),
    "tier": Key(T.CODE, "What kind of source; other if left out.", _codes(codes.Tier)),
    "origin": Key(T.STRING, "Whose text it repeats; the publisher's own if left out."),
    "internal": Key(T.BOOLEAN, "Not for partners."),
    "sha256": Key(T.STRING, "SHA-256 of the saved text."),
    "note": Key(T.TEXT, "Note."),
}

_INDICATOR = {
    "key": Key(T.NAME, "Short name.", required=True),
    "number": Key(T.INTEGER, "Number in the register; the next one if left out.", low=1),
    "name": Key(T.TEXT, "What is counted.", required=True),
    "unit": Key(T.STRING, "Unit, as t, RUB, vehicles/day.", required=True),
    "measure": Key(T.NAME, "Key of the measure that it belongs to.", (), "measure"),
    "baseline": Key(T.NUMBER, "Value before."),
    "target": Key(T.NUMBER, "Value aimed at."),
    "target_by": Key(T.MOMENT, "By when."),
    "direction": Key(T.CODE, "Which way it is meant to go.", _codes(codes.Direction)),
    "aggregation": Key(T.CODE, "How parts add up.", _codes(codes.Aggregation)),
    "note": Key(T.TEXT, "Note."),
}

_MEASURE = {
    "key": Key(T.NAME, "Short name.", required=True),
    "number": Key(T.INTEGER, "Number in the register; the next one if left out.", low=1),
    "title": Key(T.TEXT, "What is promised.", required=True),
    "sector": Key(T.CODE, "Sector.", tuple(codes.SECTORS), None, True),
    "plan_no": Key(T.STRING, "The plan's own number."),
    "section": Key(T.TEXT, "Section of the plan."),
    "place": Key(T.TEXT, "Where."),
    "in_plan": Key(T.CODE, "Whether it stands in the plan's text.", _codes(codes.InPlan)),
    "deadline": Key(
        T.DEADLINE, "not_known, none, the phrase as written, or its reading.", "deadline"
    ),
    "expected": Key(T.TEXT, "Expected result."),
    "completion_form": Key(T.TEXT, "Form of completion."),
    "parts": Key(T.INTEGER, "Of how many parts it consists.", low=1),
    "parts_unit": Key(T.TEXT, "What the parts are."),
    "waits_for": Key(T.NAMES, "Keys of measures that must come first.", (), "measure"),
    "bodies": Key(T.TABLES, "Who answers for it.", "body"),
    "milestones": Key(T.TABLES, "Steps on the way.", "milestone"),
    "moved": Key(T.TABLES, "Amendments of the deadline, in order.", "move"),
    "amended": Key(T.TABLES, "Amendments of its words, in order.", "amended"),
    "control": Key(T.TABLES, "Taken under control, taken off it.", "control"),
    "not_found": Key(T.TEXTS, "What was looked for and not found."),
    "note": Key(T.TEXT, "Note."),
    "statement": Key(T.TABLES, "Statements about it.", "statement"),
}

_SILENT = tuple(
    name for name in _codes(codes.Worded) if name not in (codes.Worded.TITLE, codes.Worded.SECTOR)
)
"""What the plan may leave unsaid of a measure."""

_STATEMENT = {
    "number": Key(T.INTEGER, "Number in the register; the next one if left out.", low=1),
    "on": Key(T.MOMENT, "When it was said.", required=True),
    "about": Key(T.MOMENT, "The time that it describes, if another."),
    "done_on": Key(T.MOMENT, "When the thing was done, if told."),
    "by": Key(T.NAME, "Ref of the voice; required unless kind is searched.", (), "voice"),
    "side": Key(T.NAME, "A party's ref, joint, or none; the voice's side if left out.", (), SIDE),
    "kind": Key(T.CODE, "said, or searched: nothing was found.", _codes(codes.StatementKind)),
    "scope": Key(T.CODE, "How much of the measure it speaks about.", _codes(codes.Scope)),
    "confidence": Key(T.CODE, "How sure it is.", _codes(codes.Confidence)),
    "status": Key(T.CODE, "Where the measure stands by it.", _codes(codes.Status)),
    "promise": Key(T.PROMISE, "When the measure will be finished by it.", "promise"),
    "done": Key(T.PAIR, "Parts done, and of how many: [4, 5].", high=1_000_000),
    "progress": Key(T.INTEGER, "Per cent, as said.", high=100),
    "text": Key(T.TEXT, "What was said, in the record's own words."),
    "note": Key(T.TEXT, "Note."),
    "sources": Key(T.CITATIONS, "Keys of the sources, or {source, quote}.", "citation"),
    "figures": Key(T.TABLES, "Values given.", "figure"),
    "occurrence": Key(T.STRING, "Which occurrence of a recurring measure, as 2025-33."),
    "where": Key(T.TEXT, "Where a search found nothing."),
    "supersedes": Key(T.INTEGER, "Number of the statement that it corrects.", low=1),
    "why": Key(T.TEXT, "Why it corrects it."),
}

_DEADLINE = {
    "phrase": Key(T.STRING, "The phrase as written.", required=True),
    "lang": Key(T.CODE, "Language of the phrase.", LANGS),
    "kind": Key(T.CODE, "With a kind the reading is taken as told here.", _codes(DeadlineKind)),
    "earliest": Key(T.DAY, "First day."),
    "latest": Key(T.DAY, "Last day."),
    "recurrence": Key(T.CODE, "How often.", _codes(Recurrence)),
    "interval": Key(T.INTEGER, "Every so many.", low=1),
    "count": Key(T.INTEGER, "Times per period."),
    "rrule": Key(T.STRING, "Due days, RFC 5545."),
    "edtf": Key(T.STRING, "EDTF."),
    "flags": Key(T.STRINGS, "How it was read."),
    "stages": Key(T.TABLES, "Several targets.", "stage"),
    "anchor": Key(T.STRING, "Event that it is counted from."),
    "span": Key(T.PAIR, "Part of the phrase that was read, in characters."),
    "grammar": Key(T.INTEGER, "Version of the grammar that read it."),
}

TABLES: dict[str, dict[str, Key]] = {
    "plan": _PLAN,
    "draft": _DRAFT,
    "agreement": _AGREEMENT,
    "signing": _SIGNING,
    "duty": _DUTY,
    "signatory": _SIGNATORY,
    "party": _PARTY,
    "voice": _VOICE,
    "source": _SOURCE,
    "indicator": _INDICATOR,
    "measure": _MEASURE,
    "statement": _STATEMENT,
    "deadline": _DEADLINE,
    "stage": {
        "kind": Key(T.CODE, "Kind.", _codes(DeadlineKind), None, True),
        "earliest": Key(T.DAY, "First day."),
        "latest": Key(T.DAY, "Last day."),
        "edtf": Key(T.STRING, "EDTF."),
    },
    "body": {
        "name": Key(T.TEXT, "Who.", required=True),
        "side": Key(T.NAME, "On which party's side.", (), "party"),
        "role": Key(T.CODE, "In which role.", _codes(codes.BodyRole), None, True),
        "party": Key(T.NAME, "The party that it is, where it is one.", (), "party"),
    },
    "milestone": {
        "title": Key(T.TEXT, "Step.", required=True),
        "due": Key(T.MOMENT, "Due."),
        "met": Key(T.MOMENT, "Met."),
    },
    "move": {
        "to": Key(T.DEADLINE, "The deadline from then on.", "deadline", None, True),
        "on": Key(T.DAY, "Day of the amendment."),
        "basis": Key(T.STRING, "Act or letter."),
        "reason": Key(T.TEXT, "Why."),
        "approved": Key(T.BOOLEAN, "false for a change only requested."),
    },
    "amended": {
        "on": Key(T.DAY, "Day of the amendment.", required=True),
        "basis": Key(T.STRING, "Act or letter."),
        "added": Key(T.BOOLEAN, "true where the measure was added to the plan by it."),
        "before": Key(T.TABLE, "What was said until then, of what it changed.", "wording"),
    },
    "wording": {
        "title": Key(T.TEXT, "What was promised."),
        "sector": Key(T.CODE, "Sector.", tuple(codes.SECTORS)),
        **{name: _MEASURE[name] for name in _SILENT},
        "empty": Key(T.CODES, "What it changed that said nothing.", _SILENT),
    },
    "control": {
        "on": Key(T.DAY, "Day.", required=True),
        "under_control": Key(T.BOOLEAN, "true: taken under control.", required=True),
        "basis": Key(T.STRING, "Act or letter."),
    },
    "figure": {
        "indicator": Key(T.NAME, "Key of the indicator.", (), "indicator", True),
        "value": Key(T.NUMBER, "Value.", required=True),
        "high": Key(T.NUMBER, "Upper value, with the qualifier between."),
        "qualifier": Key(T.CODE, "How exactly; exact if left out.", _codes(codes.Qualifier)),
        "period": Key(T.MOMENT, "For which period.", required=True),
        "coverage": Key(T.TEXT, "Which territory or goods."),
    },
    "promise": {
        "on": Key(T.MOMENT, "The promised time.", required=True),
        "bound": Key(
            T.CODE, "in it, by its end (if left out), from its start.", _codes(codes.Bound)
        ),
        "words": Key(T.STRING, "As it was said."),
    },
    "citation": {
        "source": Key(T.NAME, "Key of the source.", (), "source", True),
        "quote": Key(T.STRING, "The words it rests on."),
    },
    "settlement": {
        "measure": Key(T.NAME, "Key of the measure.", (), "measure", True),
        "takes": Key(T.INTEGER, "Number of the statement that stands.", required=True, low=1),
        "why": Key(T.TEXT, "Why.", required=True),
        "on": Key(T.DAY, "Day.", required=True),
    },
    "fate": {
        "measure": Key(T.STRING, "Ref of the older measure, or its key here.", required=True),
        "code": Key(T.CODE, "What became of it.", _codes(codes.FateCode), None, True),
        "successors": Key(T.STRINGS, "Refs of the measures that follow it, or keys here."),
        "why": Key(T.TEXT, "Why."),
    },
    "text": {
        **{lang.value: Key(T.STRING, f"In the language {lang.value}.") for lang in Lang},
        "own": Key(T.CODES, "Languages in which it is the record's own translation.", LANGS),
    },
    "moment": {
        "edtf": Key(T.STRING, "EDTF.", required=True),
        "words": Key(T.STRING, "As it was written."),
    },
}
