"""Sources: where a statement can be read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from coopplan.model.answer_key import is_answer
from coopplan.model.codes import Tier
from coopplan.model.frozen import frozen
from coopplan.model.moment import Moment
from coopplan.model.text import LocalText


@frozen
class Source:
    """A page, letter or act that carries statements.

    ``ref`` is the register's (``s12``); ``key`` the short name used in plan files (``nak-1010``).
    ``address`` is a web address, or a letter's number and date. ``origin`` names whose text it
    repeats (a press service, another paper): sources of one origin count once as evidence; where
    it is empty the publisher is the origin. ``internal`` sources are left out for a partner.
    ``sha256`` is that of the saved text, where one was saved.
    """

    ref: str
    key: str
    publisher: str
    address: str | None
    title: LocalText
    published: Moment | None = None
    retrieved: date | None = None
    lang: str | None = None
    tier: Tier = Tier.OTHER
    origin: str | None = None
    internal: bool = False
    sha256: str | None = None
    note: LocalText = LocalText()

    @property
    def origin_key(self) -> str:
        """Whose text this is, for counting independent origins."""
        return self.origin or self.publisher

    @property
    def is_answer(self) -> bool:
        """Whether it is a request that a body filled in: its key names quarter, body and file."""
        return is_answer(self.key)


def page_of(address: str) -> str:
    """The page that a web address names: however it is asked for, and whatever place in it.

    Empty for what is no web address.
    """
    rest = address.partition("://")[2].partition("#")[0]
    return rest.removeprefix("www.").rstrip("/")


@frozen
class Citation:
    """A statement's use of a source, with the quote it rests on where there is one."""

    source: str
    quote: str | None = None


def published_on(sources: Iterable[Source]) -> date | None:
    """Return the day by which a statement was public: the earliest last day of its sources."""
    days = [source.published.last for source in sources if source.published is not None]
    return min((day for day in days if day is not None), default=None)
