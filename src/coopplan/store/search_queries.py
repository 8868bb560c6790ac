"""What a search asks the record about the rows that the index names: texts, refs, what counts.

Each question about rows gives ``id``, ``entry``, ``owner`` (the identity that the text belongs
to), ``version`` (the row that must be its owner's last) and the parts of a ref.
"""

from __future__ import annotations

from collections.abc import Mapping

from coopplan.model.frozen import frozen
from coopplan.store.reading import Record

_AGREEMENT = "a.ref AS agreement, NULL AS number"
_NUMBERED = "a.ref AS agreement, o.number"
_NAMED = "NULL AS agreement, o.ref AS number"


def _of(identity: str, parts: str, table: str, more: str = "") -> str:
    """The rows of versions of an identity, or of what hangs under its versions."""
    version = f"{identity}_version"
    own = table == version
    v = "c" if own else "v"
    joins = [] if own else [f"JOIN {version} v ON v.id = c.version_id"]
    if identity == "agreement":
        joins.append(f"JOIN agreement a ON a.id = {v}.agreement_id")
    else:
        joins.append(f"JOIN {identity} o ON o.id = {v}.{identity}_id")
    if parts == _NUMBERED:
        joins.append("JOIN agreement a ON a.id = o.agreement_id")
    return (
        f"SELECT c.id, {v}.entry, {v}.{identity}_id AS owner, {v}.id AS version, {parts}{more},"
        f" {{columns}} FROM {table} c {' '.join(joins)}"
        f" WHERE c.id IN :ids AND c.entry <= :entry"
    )


_STATEMENT = (
    "a.ref AS agreement, m.number AS measure, s.number FROM {table} c"
    " JOIN statement s ON s.id = c.statement_id JOIN agreement a ON a.id = s.agreement_id"
    " LEFT JOIN measure m ON m.id = s.measure_id WHERE c.id IN :ids AND c.entry <= :entry"
)
_WORDS = (
    "a.ref AS agreement, m.number AS number, c.lang, {columns} FROM {table} c"
    " JOIN agreement a ON a.id = c.agreement_id LEFT JOIN measure m ON m.id = c.measure_id"
    " WHERE c.id IN :ids AND c.entry <= :entry"
)


def _said(table: str, version: str, more: str = "") -> str:
    head = f"SELECT c.id, c.entry, s.id AS owner, {version} AS version{more}, {{columns}}, "
    return head + _STATEMENT.replace("{table}", table)


def _written(table: str) -> str:
    head = f"SELECT c.id, c.entry, c.agreement_id AS owner, c.id AS version, '{table}' AS field, "
    return head + _WORDS.replace("{table}", table)


ROWS: Mapping[str, str] = {
    "agreement_version": _of("agreement", _AGREEMENT, "agreement_version"),
    "agreement_line": _of("agreement", _AGREEMENT, "agreement_line", ", c.kind AS field"),
    "measure_version": _of("measure", _NUMBERED, "measure_version"),
    "measure_line": _of("measure", _NUMBERED, "measure_line", ", 'not_found' AS field"),
    "measure_body": _of("measure", _NUMBERED, "measure_body", ", 'body' AS field"),
    "indicator_version": _of("indicator", _NUMBERED, "indicator_version"),
    "source_version": _of("source", "NULL AS agreement, o.number", "source_version"),
    "statement_text": _said("statement_text", "c.id", ", c.lang, c.field"),
    "citation": _said("citation", "s.id", ", 'quote' AS field"),
    "voice_version": _of("voice", _NAMED, "voice_version"),
    "voice_alias": _of("voice", _NAMED, "voice_alias", ", 'alias' AS field"),
    "party_version": _of("party", _NAMED, "party_version"),
    "word": _written("word"),
    "assessment": _written("assessment"),
}
"""The question about rows of each table, with a place for the ``columns`` that hold words."""


@frozen
class Owner:
    """What the texts of a table belong to.

    ``versions`` asks for all versions of some owners, oldest first; of those that agree in the
    columns of ``key`` the last counts.
    """

    kind: str
    versions: str
    key: tuple[str, ...]

    def ref(self, row: Record) -> str:
        """The ref that people type."""
        match self.kind:
            case "agreement" | "word" | "assessment" if row["number"] is None:
                return str(row["agreement"])
            case "measure" | "word" | "assessment":
                return f"{row['agreement']}/{row['number']}"
            case "indicator":
                return f"{row['agreement']}/i{row['number']}"
            case "source":
                return f"s{row['number']}"
            case "statement":
                measure = "" if row["measure"] is None else f"/{row['measure']}"
                return f"{row['agreement']}{measure}#{row['number']}"
        return str(row["number"])


def agreement_ref(row: Record) -> str | None:
    """The ref of the agreement that a row is of; None for what all agreements share."""
    return None if row["agreement"] is None else str(row["agreement"])


def _versions(identity: str) -> Owner:
    sql = (
        f"SELECT id, entry, {identity}_id FROM {identity}_version"
        f" WHERE {identity}_id IN :owners AND entry <= :entry ORDER BY id"
    )
    return Owner(identity, sql, (f"{identity}_id",))


def _latest(kind: str, table: str, owner: str, *key: str) -> Owner:
    names = ", ".join(("id", "entry", *key))
    sql = f"SELECT {names} FROM {table} WHERE {owner} IN :owners AND entry <= :entry ORDER BY id"
    return Owner(kind, sql, key)


_QUARTERLY = ("agreement_id", "measure_id", "quarter", "lang")

OWNERS: Mapping[str, Owner] = {
    "agreement_version": _versions("agreement"),
    "agreement_line": _versions("agreement"),
    "measure_version": _versions("measure"),
    "measure_line": _versions("measure"),
    "measure_body": _versions("measure"),
    "indicator_version": _versions("indicator"),
    "source_version": _versions("source"),
    "statement_text": _latest(
        "statement", "statement_text", "statement_id", "statement_id", "field", "lang"
    ),
    "citation": _latest("statement", "statement", "id", "id"),
    "voice_version": _versions("voice"),
    "voice_alias": _versions("voice"),
    "party_version": _versions("party"),
    "word": _latest("word", "word", "agreement_id", *_QUARTERLY),
    "assessment": _latest("assessment", "assessment", "agreement_id", *_QUARTERLY, "signed"),
}
"""To whom the texts of each table belong."""
