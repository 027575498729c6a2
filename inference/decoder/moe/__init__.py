"""RS-MoE's experts on one decoder (2024, §III): instruction router, low-rank experts in one batch, merged answer."""
