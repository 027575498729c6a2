"""The Find tab: an index of chips is made, searched, and what was found is looked through."""
