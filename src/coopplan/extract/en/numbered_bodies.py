"""English bodies with a figure in their name: «Karz 24 TV Limited», «Gymnasium No. 7».

The rule: a figure belongs to the name where a capital word that is no day, month or part of a
paper stands before it, or where it begins a word («3D»), and a head ends the name; a school has it
behind.
"""

from __future__ import annotations

from coopplan.extract.en.capitals import CAP
from coopplan.extract.en.heads import ALL, SCHOOLS, any_of
from coopplan.extract.en.legal_forms import FORM

_NO_OWNER = (
    r"(?!(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Monday|Tuesday|Wednesday|Thursday|"
    r"Friday|Saturday|Sunday|On|In|At|By|From|To|Since|Until|Of|The|All|Only|Over|About|Article|"
    r"Section|Chapter|Paragraph|Annex|Goals?|Page|Phase|Stage|Round|Part|Volume|Table|Figure|Photo|"
    r"Room|Hall|Block|Grade|Class|Division|Group|Region|Province|State|Zone|No|Nos|Number|COVID|"
    r"Covid|Expo|COP|Spring|Summer|Autumn|Fall|Winter)\b)"
)
"""Words before a figure that is none of a name: «March 3», «Article 5», «Goal 17»."""
_WORD = rf"{_NO_OWNER}{CAP}"
_HEAD = rf"(?:{FORM}|{any_of(ALL)}|Labs?|Studios?|Media|Club|Team)(?![\w-])"
_SCHOOL = (
    rf"(?:(?:Secondary|Primary|Boarding|Vocational|Technical|Music|Art|Sports?|High|City|Children[’']s|"
    rf"District|Municipal|Specialized)\s+)*"
    rf"(?:{any_of(SCHOOLS)}|Kindergarten|Nursery|Orphanage|College|Hospital|Polyclinic|Clinic|Library|"
    r"School-Lyceum|School-Gymnasium)"
)
NUMBERED = (
    rf"(?:{_WORD}\s+){{1,3}}\d{{1,4}}\s+(?:{CAP}\s+){{0,3}}{_HEAD}"
    rf"|\d{{1,2}}(?:[A-Z]\w*|st\s+Century)\s+(?:{CAP}\s+){{0,4}}{_HEAD}"
    rf"|(?:{CAP}\s+){{0,4}}?{_SCHOOL}\s+(?:No\.?|№|#|Nr\.?|Number)\s?\d+(?:\s+of\s+{CAP})?"
)
"""A body with a figure, in the words of a pattern."""
