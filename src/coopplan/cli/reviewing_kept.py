"""The answers of a review, kept until it ends: a text is walked through in one go or in several.

The rule: every answer is on the disk before the next question is asked, in a file of the user's
state folder that names the text by its SHA-256; what stands there is whole or not there. Answers
are of one reading of a text: where its draft is another by now, they are not given again.
"""

from __future__ import annotations

import hashlib
import json
import shlex
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from coopplan.cli import folders, saving
from coopplan.cli.asking import one_letter
from coopplan.cli.call import Call
from coopplan.cli.drafting_asked import Asked
from coopplan.cli.printing import tell
from coopplan.errors import CoopplanError
from coopplan.extract.draft import Draft, to_json
from coopplan.language.deadlines import GRAMMAR_VERSION
from coopplan.language.sentences import msg
from coopplan.render.control import visible

SCHEMA = "review/1"
_ANEW = "b"
_LETTERS = 16
"""Letters of a SHA-256 in the name of a file, which has the whole of it inside."""


class Kept:
    """The answers given so far, each with what was asked (a msgid and the number of the candidate).

    ``path`` is None where there is no place to keep them; ``of_another_reading`` where the file has
    some that fit no more.
    """

    def __init__(self, call: Call, path: Path | None, sha256: str, reading: str) -> None:
        self._call, self._path = call, path
        self._about = {"schema": SCHEMA, "sha256": sha256, "reading": reading}
        self._answers = _read(path, self._about) if path else []
        self.of_another_reading = not self._answers and path is not None and path.is_file()
        self._at = 0

    @property
    def count(self) -> int:
        """How many answers are kept."""
        return len(self._answers)

    @property
    def ahead(self) -> bool:
        """Whether there are answers that were not given again yet."""
        return self._at < len(self._answers)

    def begin_again(self) -> None:
        """Let the answers go."""
        self._answers = []
        self.let_go()

    def given(self, asked: str, fits: Callable[[str], bool] = lambda _: True) -> str | None:
        """Return the answer that was given to this question before, None where none was.

        Where the answers are to other questions from here on, or this one does not fit any more
        since the register changed, these are let go of.
        """
        if not self.ahead:
            return None
        before, answer = self._answers[self._at]
        if before != asked or not fits(answer):
            del self._answers[self._at :]
            tell(self._call, msg("From here on the questions are others than before."))
            return None
        self._at += 1
        return answer

    def forget_default(self, asked: str) -> None:
        """Let go of an empty answer to the question that is next, and of all behind it."""
        if self.ahead and self._answers[self._at] == (asked, ""):
            del self._answers[self._at :]

    def keep(self, asked: str, answer: str) -> None:
        """Keep an answer, on the disk too."""
        self._answers.append((asked, answer))
        self._at = len(self._answers)
        if self._path is None:
            return
        value = {**self._about, "answers": self._answers}
        try:
            saving.folder(self._path.parent)
            saving.whole(self._path, json.dumps(value, ensure_ascii=False, indent=1).encode())
        except CoopplanError as refused:
            self._path = None
            path = refused.fields.get("path")
            tell(self._call, msg("The answers cannot be kept in {path}."), path=path)

    def let_go(self) -> None:
        """Remove the file: the review has ended."""
        if self._path is not None:
            with suppress(OSError):  # what cannot be removed is offered once more, and no harm
                self._path.unlink()

    def tell(self, line: str) -> None:
        """Say what is kept and how to go on."""
        if self._path is None or not self._path.is_file():
            return
        count = self._call.words.n("{n} answer", "{n} answers", self.count)
        tell(self._call, msg("Kept: {answers}, in"), answers=count)
        self._call.terminal.tell(f"  {self._path}")  # to be copied: not folded
        tell(self._call, msg("To go on, type:"))
        self._call.terminal.tell(f"  {visible(line)}")


@contextmanager
def kept(call: Call, draft: Draft, asked: Asked) -> Iterator[Kept]:
    """Give the answers of a review of this text that was left, where the person wants to go on.

    They stay where the review is left again, by whatever, and where it ends without a file that
    holds what was answered; else they are removed at its end.
    """
    place = _place(call, draft, asked)
    if place is None:
        tell(call, msg("No home folder is known: the answers cannot be kept."))
    answers = Kept(call, place, asked.digest, _reading(draft))
    try:
        if answers.count:
            count = call.words.n("{n} answer", "{n} answers", answers.count)
            tell(call, msg("From an earlier review of this text: {answers}."), answers=count)
            question = call.sentences.t(msg("Go on from there (Enter), b begin again: "))
            if one_letter(call, question, (_ANEW,)) == _ANEW:
                answers.begin_again()
        elif answers.of_another_reading:
            tell(call, msg("Answers are kept of another reading of this text: they fit no more."))
        yield answers
    except BaseException:
        answers.tell(_line(draft, asked))
        raise
    if asked.output is None:
        tell(call, msg("Nothing is written; -o draft.toml makes a plan file that import takes."))
    if asked.output is not None or call.settings.json:
        answers.let_go()
    else:
        answers.tell(_line(draft, replace(asked, output=f"{Path(asked.file).stem}.toml")))


def _place(call: Call, draft: Draft, asked: Asked) -> Path | None:
    """Return the file for the answers about one document of a text, None where there is no home."""
    try:
        folder = folders.reviews(call.terminal.environ, sys.platform)
    except CoopplanError:
        return None
    about = f"{draft.document}\n{(asked.agreement or '').casefold()}"
    return folder / f"{asked.digest[:_LETTERS]}-{_hash(about)[:8]}.json"


def _reading(draft: Draft) -> str:
    """Return what tells one reading of a text from another: the grammar, and all that was read."""
    return _hash(f"{GRAMMAR_VERSION}\n{json.dumps(to_json(draft), ensure_ascii=False)}")


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _read(path: Path, about: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return the answers of a file, none where it is no such file or is about something else."""
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
        if any(value[key] != told for key, told in about.items()):
            return []
        return [(str(question), str(answer)) for question, answer in value["answers"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _line(draft: Draft, asked: Asked) -> str:
    """Return what is to be typed to come back to a review."""
    words = ["coopplan", "extract", asked.file, "--review"]
    for option, value in (
        ("-o", asked.output),
        ("--document", str(draft.document) if draft.document > 1 else None),
        ("--published", asked.published and asked.published.isoformat()),
        ("--publisher", asked.publisher),
        ("--address", asked.address),
        ("--origin", asked.origin),
        ("--agreement", asked.agreement),
    ):
        words += [option, value] if value else []
    return shlex.join(words)
