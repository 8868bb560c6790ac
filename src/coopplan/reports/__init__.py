"""Questions: a plan and a question in, a frozen answer out. No words, no clock, no database."""
