"""EVA vision transformer in torch (Fang et al. 2023, EVA: exploring the limits of masked visual learning at scale).

The frozen eye of SkyEyeGPT (448 px), DeltaVLM and RS-MoE (224 px). Every size comes from `EvaSizes`.
"""
