"""coopplan: a register of regional cooperation agreements and their status reports."""

__version__ = "0.1.0"
