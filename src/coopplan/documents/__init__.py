"""Answers and words in, pages out: what to say, and not how it looks."""
