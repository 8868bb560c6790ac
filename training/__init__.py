"""What makes the weights of extraction from labelled texts: ``python -m training.fit``.

Nothing here is part of the installed program. The texts that the weights in the package were
learned from retell real releases in other words, and are not published: what they say would be
taken for what real people said.
"""
