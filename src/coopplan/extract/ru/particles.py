"""Small words in the names of foreigners, as Russian spells them: «аль-», «бин», «фон», «де ла».

They belong to the word behind them and do not decline: «Ахмедом аль-Мансури», «Марией де ла Крус»;
so does what an apostrophe joins («д'Арк», «О'Нил»).
"""

from __future__ import annotations

import re

_ARABIC = r"(?:аль|эль|ал|эн|ан|ас|эс|ад|эд|аш|эш|ат|эт|ар|эр|аз|эз|аф|абу|бинт?|ибн|бен|ульд)"
_WESTERN = r"(?:фон|цу|ван|дер|ден|тер|тен|де|ди|да|ду|дю|дель|делла|дос|лас|лос|ла|ле|ло)"
PARTICLE = (
    rf"(?:(?:{_ARABIC}[- ]|{_WESTERN}(?:-|[ ])(?=(?:[а-яё]{{2,5}}[- ])?[А-ЯЁ])"
    r"|(?:al|el|ad|as|bin|ibn|bint|van|von|der|de|da|di|dos|la)[- ]|уулу[- ]){0,3}(?:[дДлЛ]['’])?)"
)
"""Before a word of a name, the second or third."""
_LEAD = re.compile(rf"^(?:(?:{_ARABIC}|{_WESTERN})[- ])*(?:(?:[дл]|[ДЛО])['’])?(?=[А-ЯЁ])")


def apart(word: str) -> tuple[str, str]:
    """Return the particles of a word of a name, as they stand, and the word itself."""
    match = _LEAD.match(word)
    end = match.end() if match is not None else 0
    return word[:end], word[end:]
