"""DeltaVLM in torch (Deng, Zhou and Wu 2026, DeltaVLM: interactive remote sensing image change analysis via
instruction-guided difference perception), with the arithmetic of the published `generate()`.

Tokens of both dates → what differs, gated → what the instruction asks about → tokens for the language model. The eye is
EVA (`encoders.eva`), the language model a frozen one; neither is here. Every size comes from `DeltaSizes`, which
`published` fills.
"""
