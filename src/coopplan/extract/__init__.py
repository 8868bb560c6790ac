"""A press release in, a draft with quotes out: rules and lists of names, no network, no model."""
