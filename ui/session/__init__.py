"""The engine as Qt sees it: the link, the jobs, the conversation."""
