"""MModalCC in torch (Karaca et al. 2025, Robust change captioning in remote sensing: SECOND-CC dataset and MModalCC
framework), with the published weights' arithmetic.

Feature maps of pictures and of semantic maps, at two dates → `two_dates`: they look at each other and at what changed,
and become two memories → `captioner`: a decoder that weighs the memories word by word. The backbones are not here:
feature maps come from whoever has them. Every size comes from the `…Sizes` dataclasses, which `published` fills.
"""
