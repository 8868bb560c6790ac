"""Changes to the record: one function per intention, each called inside one transaction."""
