from __future__ import annotations

import json
from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from coopplan.store import chain

VALUES = st.none() | st.text() | st.integers() | st.booleans() | st.floats(allow_nan=False)


@given(st.lists(st.dictionaries(st.text(min_size=1), VALUES)))
def test_a_row_is_hashed_as_json_of_what_it_holds(rows: list[dict[str, object]]) -> None:
    content, lines = chain.Content(), []
    for row in rows:
        content.add("party", row)
        held = {name: value for name, value in row.items() if value is not None}
        lines.append(
            json.dumps(held, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n"
        )
    table = sha256("".join(lines).encode(errors="surrogatepass")).hexdigest()
    told = f"party {table}\n" if rows else ""
    assert content.digest() == sha256(told.encode()).hexdigest()
