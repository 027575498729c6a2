"""Finding and naming pictures by words: embeddings of both, and what is computed from them."""
