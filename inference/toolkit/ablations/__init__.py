"""What each paper's block is worth: learnt and measured with it and without it, on the same budget."""
