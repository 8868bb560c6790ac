"""What a Kazakh text adds to a name: «нан» of «Қазақстаннан», nothing of «Қазақстан».

The rule: the case of a place or body is told by what follows its own name. The letters in which the
name itself ends tell nothing: «Қазақстан» is no ablative, «Қызылорда» no locative.
"""

from __future__ import annotations

import re

from coopplan.extract.mention import Mention
from coopplan.model.text import Lang

_WHENCE = re.compile(r"[ндт][ае]н$")


def is_whence(said: str, one: Mention) -> bool:
    """Tell whether a place is only whence somebody came: «Қазақстаннан … министрі».

    A name that the words do not begin with tells nothing: «Шығыс Қазақстан» is no ablative.
    """
    added = ending(said, one)
    return added != said and _WHENCE.search(added) is not None


def ending(said: str, one: Mention) -> str:
    """Return what is added to a name in the words by which a mention names its place.

    Where they do not begin with a name of it, all of them are returned.
    """
    folded = said.casefold()
    names = {one.name, *one.entry.names(Lang.KK)}
    for name in sorted(names, key=len, reverse=True):
        if name and folded.startswith(name.casefold()):
            return said[len(name) :]
    return said
