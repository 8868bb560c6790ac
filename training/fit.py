"""Learn the weights of extraction from labelled texts, or tell how well they do on unseen ones.

    python -m training.fit ru FOLDER...            write the weights of a language into the package
    python -m training.fit ru FOLDER... --check    F1 of the rules alone, and weighed, on texts that
                                                   were left out: of measures, with the share of
                                                   right statuses (fifths of the texts, of which no
                                                   two share a signer or a pair of sides), of sides
                                                   and of those who signed for them
    python -m training.fit ru FOLDER... --go-on    move the weights of the package as far as these
                                                   texts tell, where those that they were learned
                                                   from are not at hand
    python -m training.fit ru FOLDER... --go-on --stretches-anew
                                                   the same, but how stretches are weighed is
                                                   learned anew: other ones are told than before
    python -m training.fit ru FOLDER... --go-on --step 5
                                                   the same, but a step away from a known weight of
                                                   words of measures costs so much, else 40: less
                                                   where the new texts are as many as the known

``--seen FOLDER...`` are texts after which rules were made: what rules say of sides there is untold,
they do not teach which stretches are measures, and none of them is left out. ``--what`` does one of
``measures``, ``statuses`` (how far measures are, and nothing else of them), ``sides`` (which places
and bodies are), ``signers`` (who signed, and for which side), ``for_whom`` (for which side alone);
``--what stretches`` begins anew with how stretches are weighed and leaves the words as they are:
there ``--seen`` are texts that these were made of. Sides are weighed two by two, too: those trees
are learned anew, and stay as they are with ``--go-on``.

A folder holds ``gold.json`` and ``texts/``. A measure is found where its stretch and the label's
share at least half of the longer one. It wants python-crfsuite, SciPy and LightGBM (extra ``dev``),
and pymorphy3 for Russian (extra ``text``).
"""

from __future__ import annotations

import argparse
from pathlib import Path

from coopplan.extract.learned.weights import (
    FOR_WHOM,
    MEASURES,
    SIDES,
    SIGNERS,
    STATUSES,
    STRETCHES,
)
from coopplan.model.text import Lang
from training import measures, pairs, sides
from training.texts import Text, labelled, texts


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lang", choices=["ru", "kk", "en"])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--seen", nargs="+", type=Path, default=[])
    whats = [MEASURES, STATUSES, SIDES, SIGNERS, FOR_WHOM, STRETCHES]
    parser.add_argument("--what", choices=whats)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--go-on", action="store_true")
    parser.add_argument("--stretches-anew", action="store_true")
    parser.add_argument("--step", type=float)
    given = parser.parse_args()
    lang = Lang(given.lang)
    if given.what == STRETCHES:
        measures.learn_stretches(*_texts(given, lang), lang)
        return
    if given.what == STATUSES and given.check:
        parser.error("the share of right statuses is told with --what measures --check")
    if given.what == STATUSES:
        begin = measures.known(lang) if given.go_on else measures.Known()
        measures.learn_statuses(*_texts(given, lang), lang, begin)
        return
    if given.what in (None, MEASURES):
        _measures(given, lang)
    if given.what != MEASURES:
        _sides(given, lang)


def _texts(given: argparse.Namespace, lang: Lang) -> tuple[list[Text], list[Text]]:
    some, seen = (
        [one for folder in folders for one in texts(folder, lang)]
        for folders in (given.folders, given.seen)
    )
    return some, seen


def _measures(given: argparse.Namespace, lang: Lang) -> None:
    some, seen = _texts(given, lang)
    stretches = not given.stretches_anew
    begin = measures.Known()
    if given.go_on:
        begin = measures.known(lang, stretches=stretches, step=given.step)
    (measures.check if given.check else measures.learn)(some, seen, lang, begin)


def _sides(given: argparse.Namespace, lang: Lang) -> None:
    some, seen = (
        [
            sides.read(*each, lang, seen=folders is given.seen)
            for one in folders
            for each in labelled(one, lang)
        ]
        for folders in (given.folders, given.seen)
    )
    begin = sides.known(lang) if given.go_on else {}
    if given.check:
        sides.check(some, seen, lang, begin)
    else:
        sides.learn(some, seen, lang, begin, given.what)
    if not given.go_on and given.what not in (SIGNERS, FOR_WHOM):
        (pairs.check if given.check else pairs.learn)(some, seen, lang)


if __name__ == "__main__":
    main()
