"""The desk: a patron's words reach a person, and a person's words reach the patron. Nothing that staff keep to themselves does."""
