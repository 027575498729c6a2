"""The engine: messages in, jobs, messages out."""
