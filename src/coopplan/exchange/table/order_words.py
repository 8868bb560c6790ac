"""The words of an order to amend a plan, in Russian, Kazakh and English.

The rule: a part of the paper has its number, which is no year, and behind that nothing, a mark, or
words of the paper; «столбы 12 штук на границе» and "section 2 of the highway" are in the world.
``CLEAR`` orders can be nothing else, whatever stands beside them; ``LIKELY`` ones may be measures.
"""

from __future__ import annotations

import re

_PART = (
    r"(?:(?:под)?пункт(?:ы|а|у|ом|е|ов|ам|ами|ах)?|позици(?:я|и|ю|ей|й|ям|ями|ях)|"
    r"строк(?:а|и|у|е|ой|ам|ами|ах)?|(?:под)?раздел(?:ы|а|у|ом|е|ов|ам|ами|ах)?|"
    r"граф(?:а|ы|у|е|ой|ам|ами|ах)?|столб(?:ец|ц\w+)|колон(?:ок|к(?:а|и|у|е|ой|ам|ами|ах))|"
    r"абзац\w*|мероприяти(?:е|я|ю|ем|и|й|ям|ями|ях)|приложени(?:е|я|ю|ем|и|й|ям|ями|ях)|п\.|пп\.)"
)
_COLUMN = r"(?:граф(?:а|ы|у|е|ой|ах)|столб(?:ец|ц\w+)|колонк(?:а|и|у|е|ой|ах))"
_ITEM = r"(?!20\d\d\b)(?:\d{1,4}(?:[.-]\d{1,3})*|[ivx]+)\b[.)]?"
_WHICH = rf"(?: ?№№? ?| ?){_ITEM}(?:(?:, ?| и | ?[-–—] ?)(?:№ ?)?{_ITEM})*"
_TAKE_OUT = (
    r"(?:исключить|исключается|отменить|снять с контроля|"
    r"(?:признать|считать) утратившим\w* силу)"
)
_CHANGE = rf"(?:{_TAKE_OUT}|изложить|дополнить|заменить|перенести|продлить|считать|признать)"
_OF_PAPER = (
    r"(?:(?:из |к |в )?(?:(?:настоящ|данн|указанн)\w+ )?"
    r"(?:план|перечн|таблиц|протокол|(?:под)?раздел|(?:под)?пункт|приложени|дорожн\w+ карт|абзац)|"
    r"(?:в |из |после |по )?(?:слов|цифр|строк[аиуе]\b|граф[аыуе]\b|столб(?:ец|ц)|колонк)|"
    r"(?:со)?исполнител|ответственн|срок|дат[аыу]\b|наименовани|формулировк|"
    r"как\b|в связи\b|в части\b|с \d|по (?:предложени|инициатив|решени|согласовани|итог)|"
    r"полностью|следующ|нов\w+ (?:(?:под)?пункт|строк|позици|абзац|(?:под)?раздел|мероприят))"
)
"""What stands behind the number of a part of the paper, if it is one."""
_BEHIND = rf"(?=\W*$|\W*[:;«\"“(]|[.,] | {_OF_PAPER}| {_CHANGE}\b)"
_KK_PART = r"(?!20\d\d\b)\d[\d.]*-?(?:тармақ|іс-?шара|кіші бөлім|бөлім|абзац)\w*"
_KK_COLUMN = r"(?!20\d\d\b)\d[\d.]*-?(?:жол|баған)\w*"
"""A row or a column of the paper, or a road or a post."""
_EN_PAPER = (
    r"(?:of|from|in|to) (?:the|this|that) (?:\w+ )?(?:plan|list|table|programme|program|schedule|"
    r"annex|appendix|paper|document|road ?map)\b"
)
_EN_WHICH = (
    r"s? (?:no\.? ?|№ ?)?(?!20\d\d\b)\d[\d.]*"
    r"(?:(?:, ?| and | ?[-–] ?)\d[\d.]*)*"
)
_EN_BEHIND = (
    rf"(?=\W*$|\W*[:;«\"“(]|[.,] | {_EN_PAPER}| as follows| (?:to|shall) (?:read|be)\b|"
    r" (?:with|by) (?:the following|the words?|[«\"“]|(?:a )?new (?:wording|text|edition|item)))"
)
_EN_THING = r"(?:measure|activity|activitie|row|point|section)"
_EN_ITEM = r"(?:item|paragraph|clause)"
_EN_CHANGED = (
    r"(?:(?:shall|should|is to|are to|to) (?:read|be (?:delet|exclud|remov|replac|reword|restat|"
    r"amend|repeal|insert))|(?:delete|exclude|replace|substitute|insert|reword|restate)\b)"
)

CLEAR = re.compile(
    rf"{_TAKE_OUT}(?: из (?:плана|перечня))?(?: протокол\w* .*| решени\w* .*)?\W*$|"
    rf"{_TAKE_OUT} (?:из плана )?{_PART}{_WHICH}{_BEHIND}|"
    rf"(?:в |во |из |по )?{_PART}{_WHICH}(?:\W*[«\"“(]|[.,]? {_OF_PAPER}).*\b{_CHANGE}\b|"
    rf"(?:в |во |из |по )?{_PART}{_WHICH}\W*(?:{_TAKE_OUT}|изложить)\b|"
    rf"дополнить (?:(?:план|перечень|таблицу) )?(?:нов\w+ )?(?:(?:под)?пунктом|позицией|строкой|"
    rf"абзацем|(?:под)?разделом|мероприятием)(?:{_WHICH}|\W*$| следующ)|"
    r"(?:дополнить|заменить|изложить) (?:(?:план|перечень|таблицу) )?слов(?:ом|ами|о|а)? [«\"“]|"
    r".*\bизложить в (?:следующей |новой |прилагаемой )?редакции|"
    r".*\b(?:слов[аоу]?|словами|цифр[аыу]?|цифрами)\b ?[«\"“(\d]"
    r".*\b(?:заменить|исключить|дополнить)\b|"
    r".*\b(?:заменить|дополнить) (?:словами|словом|цифрами|цифрой)\b|"
    r"(?:алып|алынып) таста(?:лсын|у)\W*$|күші жойылды деп танылсын\W*$|"
    rf"(?:{_KK_PART}|{_KK_COLUMN}) (?:.* )?"
    r"(?:алып тасталсын|алынып тасталсын|жазылсын|баяндалсын|танылсын)\b|"
    r".*\bредакцияда (?:жазылсын|баяндалсын)|.*\bсөз\w* .*\b(?:ауыстырылсын|алмастырылсын|"
    r"алып тасталсын|толықтырылсын)\b|"
    r"(?:to be |shall be |is to be |should be )"
    r"(?:deleted|excluded|removed|struck out|repealed)\W*$|"
    r"(?:delete|exclude|remove|strike out|repeal)"
    r"(?: (?:this|the) (?:item|measure|activity|row|paragraph|point))?\W*$|"
    rf"(?:delete|exclude|strike out|repeal) (?:the )?{_EN_ITEM}{_EN_WHICH}{_EN_BEHIND}|"
    rf"(?:in )?(?:{_EN_ITEM}|{_EN_THING}){_EN_WHICH}\W+"
    r"(?:shall|should|is to|to) (?:read|be (?:reword|restat|delet|exclud|repeal))|"
    r".*\b(?:to|shall) (?:read|be (?:worded|restated|reworded)) as follows|"
    r"(?:in .+ )?(?:replace|delete|substitute|insert) the words? [«\"“]|"
    r".*\bthe words? [«\"“].*\bbe (?:replac|delet|substitut|insert)"
)
LIKELY = re.compile(
    rf"(?:(?:под)?пункт|позицию|строку|абзац){_WHICH} .*\b{_TAKE_OUT}\W*$|"
    rf"(?:в |во |из |по )?{_PART}{_WHICH}{_BEHIND}.*\b{_CHANGE}\b|"
    rf"(?:в |во |из )?{_COLUMN} [«\"“].*\b{_CHANGE}\b|"
    rf"(?:дополнить|заменить|изложить) (?:(?:план|перечень|таблицу) )?(?:нов\w+ )?{_PART}"
    rf"(?:{_WHICH}{_BEHIND}| следующ)|"
    r"(?:дополнить|заменить|изложить) (?:(?:план|перечень|таблицу) )?(?:нов\w+ )?"
    r"(?:(?:под)?пункт|позици|строк|абзац)\w*\W*$|"
    r"(?:план|перечень|таблицу) (?:дополнить|изложить|исключить)\b|"
    r"(?:внести|вносятся) (?:в .+ )?следующие изменени|"
    rf"{_KK_PART} (?:.* )?(?:толықтырылсын|ауыстырылсын|алмастырылсын|жойылсын)\b|"
    r"жоспар (?:.+ )?толықтырылсын|"
    r"(?:delete|exclude|remove|repeal|strike out|amend|replace|reword|restate|add|insert|"
    rf"supplement) (?:the )?(?:a )?(?:new )?(?:{_EN_THING}{_EN_WHICH}{_EN_BEHIND}|"
    rf"{_EN_ITEM}{_EN_WHICH}(?:{_EN_BEHIND}|(?! (?:of|from|in|on|at|to)\b)))|"
    rf"in (?:item|measure|paragraph|point|clause){_EN_WHICH}\W+(?:.+ )?{_EN_CHANGED}|"
    rf"(?:item|measure|paragraph|point|clause){_EN_WHICH}"
    rf"(?:\W+|\W+(?:[«\"“(]|the (?:words?|deadline|date|term)\b|column\b|{_EN_PAPER}).* )"
    rf"{_EN_CHANGED}"
)
