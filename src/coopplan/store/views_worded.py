"""The words of measures on a day, in SQL: what the views of measures rest on.

The rule is that of `coopplan.model.amendment.worded`: each field on its own says what it said after
the protocol of the latest day that changed it, and of one day the one recorded later (a language
that it adds changes nothing); what was
mended since, and no later protocol changed, is mended. Of a field that protocols of later days
alone changed it is what stood before the first of them.
"""

from __future__ import annotations

from collections.abc import Mapping

_LANGS = ("ru", "kk", "en")

_TEXTS = ("title", "section", "place", "expected", "completion_form")

COLUMNS: Mapping[str, tuple[str, ...]] = {
    **{name: tuple(f"{name}_{lang}" for lang in (*_LANGS, "own")) for name in _TEXTS},
    "sector": ("sector",),
    "plan_no": ("plan_no",),
    "parts": ("parts",),
}
"""The fields of a version that the views show of a day, with their columns."""

_BODY = ("role", "side_id", "party_id")

_FIELDS = (*COLUMNS, "bodies")


def _other(one: str, two: str, columns: tuple[str, ...]) -> str:
    """That a row has something else in one of the columns."""
    return " OR ".join(
        f"coalesce(CAST({one}.{name} AS TEXT), '') <> coalesce(CAST({two}.{name} AS TEXT), '')"
        for name in columns
    )


def _reworded(before: str, after: str, name: str) -> str:
    """That a text says something else: one more language, or a better translation, does not.

    As `coopplan.model.amendment.translated` has it.
    """
    told = " AND ".join(f"coalesce({before}.{name}_{lang}, '') = ''" for lang in _LANGS)
    words = " OR ".join(f"coalesce({after}.{name}_{lang}, '') <> ''" for lang in _LANGS)
    own = f"coalesce({before}.{name}_own, '')"
    otherwise = (
        f"(coalesce({before}.{name}_{lang}, '') <> '' AND replace({own}, '{lang}', '') = {own}"
        f" AND {before}.{name}_{lang} <> coalesce({after}.{name}_{lang}, ''))"
        for lang in _LANGS
    )
    return f"({told} AND ({words})) OR {' OR '.join(otherwise)}"


def _bodies_beyond(one: str, two: str, same: str) -> str:
    """That a version has a body to which another one has no ``same`` one in its place."""
    return (
        f"EXISTS (SELECT 1 FROM measure_body b WHERE b.version_id = {one} AND NOT EXISTS"
        f" (SELECT 1 FROM measure_body c WHERE c.version_id = {two} AND c.seq = b.seq AND {same}))"
    )


_ANY = "1 = 1"
_SAME_BODY = f"NOT ({_other('b', 'c', _BODY)}) AND NOT ({_reworded('b', 'c', 'name')})"


def _changed(field: str) -> str:
    """The versions by which a protocol changed one field, each with the version before it."""
    if field == "bodies":
        fewer = _bodies_beyond("p.id", "v.id", _SAME_BODY)
        differs = f"{fewer} OR {_bodies_beyond('v.id', 'p.id', _ANY)}"
    elif field in _TEXTS:
        differs = _reworded("p", "v", field)
    else:
        differs = _other("v", "p", COLUMNS[field])
    return (
        f"SELECT '{field}' AS field, v.measure_id, v.id, v.amended_on, p.id AS previous"
        f" FROM amended_versions a JOIN measure_version v ON v.id = a.id"
        f" JOIN measure_version p ON p.id = a.previous WHERE {differs}"
    )


_LAID_OUT = ", ".join(
    f"max(CASE field WHEN '{field}' THEN version END) AS {field}" for field in _FIELDS
)

WORDED: Mapping[str, str] = {
    "amended_versions": """
SELECT v.id, (SELECT max(p.id) FROM measure_version p WHERE p.measure_id = v.measure_id
 AND p.id < v.id AND [p]) AS previous
FROM measure_version v WHERE v.amended_on IS NOT NULL AND [v]""",
    "amended_fields": "\nUNION ALL ".join(map(_changed, _FIELDS)),
    "fields_on": """
SELECT field, measure_id, CASE WHEN amended_on <= [day] THEN until ELSE previous END AS version
FROM (SELECT f.*, LEAD(previous) OVER (PARTITION BY measure_id, field ORDER BY id) AS until,
 ROW_NUMBER() OVER (PARTITION BY measure_id, field
  ORDER BY CASE WHEN amended_on <= [day] THEN amended_on ELSE '' END DESC,
  CASE WHEN amended_on <= [day] THEN id ELSE -id END DESC) AS place
 FROM amended_fields f) AS placed WHERE place = 1""",
    "words_on": f"""
SELECT measure_id, {_LAID_OUT}
FROM fields_on GROUP BY measure_id""",
}
"""What the views of measures rest on, by name: for each measure that a protocol reworded, the
version that tells each field on the day; none where that is the newest."""

NEWEST = """v.id = (SELECT max(w.id) FROM measure_version w WHERE w.measure_id = v.measure_id
 AND [w]) AND coalesce((SELECT x.amended_on FROM measure_version x WHERE x.id = (SELECT min(w.id)
 FROM measure_version w WHERE w.measure_id = v.measure_id AND [w])), '') <= [day]"""
"""That ``v`` is the newest version of a measure that is in the plan on the day."""


def joins() -> str:
    """The versions that tell the fields of ``v`` on the day, each by the name of its field."""
    told = (
        f"JOIN measure_version of_{name} ON of_{name}.id = coalesce(o.{name}, v.id)"
        for name in COLUMNS
    )
    return "LEFT JOIN words_on o ON o.measure_id = v.measure_id\n" + "\n".join(told)
