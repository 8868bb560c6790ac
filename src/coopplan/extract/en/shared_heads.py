"""Regions that an English sentence calls by one word together: «Akmola and Turkestan regions»."""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.gazetteer import Entry, index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

_HEAD = re.compile(
    r"\s+(regions?|oblasts?|provinces?|krais?|territor(?:y|ies)|kray|okrug|area)\b", re.IGNORECASE
)


def with_shared(sentence: Span, found: list[Mention]) -> list[Mention]:
    """Join names with the word that makes them regions: «Akmola and Turkestan regions»."""
    bare = index(Lang.EN).bare
    result: list[Mention] = []
    plural: str | None = None
    for one in reversed(found):
        base = plain(one.entry.en)
        region = one.entry if one.weak else bare.get(base)
        text = sentence.text[one.end - sentence.start :]
        head = _HEAD.match(text)
        if region is not None and head:
            word = head.group(1)
            singular = re.sub(r"ies$", "y", word, flags=re.IGNORECASE).rstrip("s").capitalize()
            plural = singular if word.lower().endswith("s") else None
            one = Mention(region, one.start, one.end + head.end(), _english(region, singular))
        elif region is not None and plural and re.match(r"\s*(?:,|and\b)", text):
            one = Mention(region, one.start, one.end, _english(region, plural))
        elif one.entry.kind == "n" and plural and re.search(r"[’']s$", sentence.said(one)):
            pass  # «Pavlodar and Russia's Tyumen regions»
        elif one.entry.kind == "r" and not one.weak and re.match(r"\s+[Pp]refecture\b", text):
            one = replace(one, end=one.end + len(" prefecture"), name=f"{one.name} Prefecture")
            plural = None
        elif one.entry.kind == "r" and not one.weak:
            last = sentence.text[one.start - sentence.start : one.end - sentence.start].split()[-1]
            if last.lower() in ("oblast", "krai", "province", "territory", "region"):
                one = replace(one, name=_english(one.entry, last.capitalize()))
            plural = None
        else:
            plural = None
        result.append(one)
    return _apposed(sentence, sorted(result, key=lambda one: one.start))


_REGIONS = re.compile(r"\b(?:regions|provinces|oblasts)\s*(?:[–—:]|\s-\s)\s*$")
_NEXT = re.compile(r"(?:,|\s+and|,\s+and)\s+|\s+in\s+(?:the\s+)?|,\s+(?:the\s+)?")


def _apposed(sentence: Span, found: list[Mention]) -> list[Mention]:
    """Make regions of a list that says so before it: «the regions – Karz in Mali and Orwin»."""
    bare = index(Lang.EN).bare
    result: list[Mention] = []
    listed = False
    for one in found:
        end = result[-1].end if result else sentence.start
        gap = sentence.text[end - sentence.start : one.start - sentence.start]
        listed = (listed and _NEXT.fullmatch(gap) is not None) or (
            _REGIONS.search(sentence.text[: one.start - sentence.start]) is not None
        )
        region = bare.get(plain(one.entry.en)) if listed and one.entry.kind == "c" else None
        one = Mention(region, one.start, one.end, region.en) if region else one
        result.append(replace(one, weak=False) if listed and one.entry.kind == "r" else one)
    return result


def _english(entry: Entry, head: str) -> str:
    """Return an English name with the head word that the text uses."""
    *base, last = entry.en.split()
    if last.lower() in ("region", "territory", "province") and head.lower() != "regions":
        return " ".join([*base, head])
    return entry.en
