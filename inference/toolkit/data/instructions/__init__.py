"""One instruction format for all tasks and all data sets (after RS-GPT4V, Xu et al. 2024), as JSON lines."""
