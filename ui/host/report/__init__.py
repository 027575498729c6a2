"""A conversation, or one turn of it, as a page of HTML or as a PDF, with pictures of what it is about."""
