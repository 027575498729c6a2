"""GeoPix's segmentation stage in torch (Ou et al. 2025, GeoPix: multi-modal large language model for pixel-level image
understanding in remote sensing, §III), with the published weights' arithmetic.

Segmentation tokens' hidden states → object embeddings → mask predictor at two scales with class-wise memory → masks.
Every size comes from the `…Sizes` dataclasses, which `published` fills. Our own small predictor is `..predictor`.
"""
