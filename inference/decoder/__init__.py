"""The small language model: tokens in, text out, one piece at a time."""
