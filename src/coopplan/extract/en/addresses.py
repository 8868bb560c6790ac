"""Forms of address in English texts: «H.E.», «Prof.», «Datuk Seri», «Alhaji».

The rule: they stand before a name and are no part of it. «Sheikh» or «Shaikh» is one where the name
behind it has an Arabic particle («Sheikh Omar bin Zayed»), else a name like others («Sheikh Omar
Faruk»).
"""

from __future__ import annotations

import re

SHORT = (
    r"H\.\s?(?:E|H|R\.\s?H)|HE|HH|HRH|Pr|Hon(?:(?:'|’)?ble)?|YA?B|Y[Bb]hg|Mr|Mrs|Ms|Miss|Mme|Mdm|Dr|"
    r"Prof|Acad|Assoc|Asst|Assist|Eng|Engr|Atty|Adv|Arch|Arc|Ar|Ir|Ing|Drs|Dra|Gen|Lt|Col|Maj|Brig|Capt|Adm|Cdr|"
    r"Cde|Pol|Amb|Sens?|Reps?|Rev|Ven|Fr|Msgr|Mons|Rt|Shri|Smt|Thiru|Mgr|Barr|Pst|Surv|Bldr|Pharm|"
    r"Tpl|Qs|Rtn|Bro|Insp|Supt|Cllr|F?CPA|Hj|Alh|Retd|TS|D?CG|DPO|RPO|CCPO|SSP|(?:AD)?DGP|P(?:Lt|Maj|Brig)?Gen|PCol"
)
"""Those that are written short, often with a stop, which ends no sentence."""
ADDRESS = (
    rf"(?:(?:{SHORT})\.?(?![\w.])|(?:Ch|Cr|Ts)(?![\w.])|Sir|Madame?|Monsieur|Messrs|Herr|Frau|Dame|"
    r"Lord|Lady|(?:Right\s+)?Hono[u]?rable|"
    r"(?:His|Her|Their)\s+(?:Royal\s+)?(?:Excellency|Highness|Majesty|Worship)|Excellency|"
    r"M\.\s?[LR]\.(?=\s+[A-Z][a-z]+\s+[A-Z][a-z])|Mom\s+(?:Luang|Rajawongse|Chao)|"
    r"Tan\s+Sri|(?:Toh\s+)?Puan(?:\s+Sri)?|Tun|Pehin|"
    r"Dat(?:o(?:['’]|k|h)?|uk?|in)(?:\s+(?:Seri|Sri|Amar|Wira|Paduka|Patinggi))*|Lyonpo|Lyonchhen|"
    r"Dasho|Pandit|Pundit|Comrade|Captain|Capit[aá]n|Capit[aã]o|Capitaine|Kapit[aä]n|Se[nñ]ora?|"
    r"Licenciad[oa]|Ingenier[oa]|Profesora?|Professeure?|Docteure?|Signora?|Mallam|Malam|Haj(?:i|ah|j)|Alhaji|Alhaja|Hajia|Hajiya|Otunba|Ato|Khun|"
    r"Mwalimu|Bapak|Ibu|Kyai|Ustad?z|Prince|Princess|Professor|Emeritus|Doctor|Engineer|Architect|"
    r"(?:Sheikha?|Shaikha?|Shaykha?)(?=\s+(?:[A-Z][\w’'-]+\s+){1,3}?(?:[Bb]int?|[Ii]bn|[AaEe]l)[\s-])|"
    r"Air\s+(?:Chief\s+|Vice[\s-]+)?(?:Marshal|Commodore)|Commodore|(?:Group|Flight)\s+Captain|"
    r"(?:Wing|Lieutenant)\s+Commander|Afioga|Susuga|Tofa|"
    r"(?:Honou?red|Merited|People[’']s)\s+(?:(?:Art|Culture|Cultural|Science)\s+Worker|Artist(?:e)?|Worker|Teacher|Doctor|"
    r"Scientist|Painter|Poet|Writer|Architect)|"
    r"Attorney|Bailie|Advocate|Justice|Academician|Barrister|Pastor|Reverend|Venerable|Evangelist|"
    r"(?:Arch)?[Bb]ishop|(?:Brigadier|Major|Lieutenant)-General|"
    r"(?:Vice|Rear)[ -]Admiral|Lieutenant|General|Colonel|Major|Admiral|Commander|Brigadier|"
    r"(?:Alder|Congress|Assembly|Council)(?:man|woman)|Kagawad|Councill?or|D?IGP)"
)
FORMS = re.compile(rf"(?<![\w-]){ADDRESS}(?![\w-])\.?\s?")
"""A form of address with the stop and the space behind it."""
