"""What measures look like, learned from labelled texts: a second opinion on what the rules propose.

The rules of each language find the deeds that grammar can see; some of what they find is talk,
history or praise, for no list of wordings ends, and some deeds they miss. Here a linear model (a
conditional random field over the words of a sentence, one for each language) tells how probable it
is that a word stands in a measure. It never reads a day, a name or a party, and never makes up a
word: each stretch that it gives is a stretch of the text.

``python -m training.fit`` makes the weights from folders of labelled texts.
"""
