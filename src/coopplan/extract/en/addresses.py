"""Forms of address in English texts: «H.E.», «Prof.», «Datuk Seri», «Alhaji».

The rule: they stand before a name and are no part of it. «Sheikh» is one where the name behind it
has an Arabic particle («Sheikh Omar bin Zayed»), else a name like others («Sheikh Omar Faruk»).
"""

from __future__ import annotations

import re

ADDRESS = (
    r"(?:(?:H\.\s?E|HE|Hon(?:(?:'|’)?ble)?|Mr|Mrs|Ms|Miss|Mme|Dr|Prof|Eng|Engr|Atty|Arch|Arc|Ar|Ir|"
    r"Drs|Dra|Gen|Lt|Col|Maj|Brig|Capt|Adm|Cdr|Amb|Sen|Rep|Rev|Msgr|Rt|Shri|Smt|Mgr|Barr|Pst|Surv|"
    r"Retd)\.?(?![\w.])|Sir|Madam|Dame|Lord|Lady|(?:Right\s+)?Hono[u]?rable|"
    r"(?:His|Her|Their)\s+(?:Royal\s+)?(?:Excellency|Highness|Majesty|Worship)|Excellency|"
    r"Tan\s+Sri|Puan\s+Sri|Tun|"
    r"Dat(?:o(?:['’]|k|h)?|uk?)(?:\s+(?:Seri|Sri|Amar|Wira|Paduka|Patinggi))*|Lyonpo|Dasho|"
    r"Comrade|Captain|Mallam|Malam|Alhaji|Alhaja|Hajia|Prince|Princess|Professor|Doctor|Engineer|"
    r"Sheikh(?=\s+(?:[A-Z][\w’'-]+\s+){1,3}?(?:[Bb]int?|[Ii]bn|[AaEe]l)[\s-])|"
    r"Attorney|Academician|Barrister|Pastor|Lieutenant|General|Colonel|Major|Admiral|Commander|"
    r"Brigadier|Alder(?:man|woman)|Cllr|Cr|Councill?or|D?IGP)"
)
FORMS = re.compile(rf"(?<![\w-]){ADDRESS}(?![\w-])\.?\s?")
"""A form of address with the stop and the space behind it."""
