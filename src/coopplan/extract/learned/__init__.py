"""What measures and sides look like, learned from labelled texts: a second opinion on the rules.

The rules of each language find the deeds that grammar can see; some of what they find is talk,
history or praise, for no list of wordings ends, and some deeds they miss. Here a linear model (a
conditional random field over the words of a sentence, one for each language) tells how probable it
is that a word stands in a measure. Another one (a logistic regression over all places and bodies
that an article names) tells how probable it is that one is a side of its document. They never read
a day or a person, and never make up a word: each stretch that they give is a stretch of the text,
and each side is named in it.

``python -m training.fit`` makes the weights from folders of labelled texts.
"""
