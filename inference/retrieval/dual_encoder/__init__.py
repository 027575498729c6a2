"""CLIP in torch (Radford et al. 2021, Learning transferable visual models from natural language supervision, §2.4 and
fig. 3): pictures and sentences as vectors of one space.

The dual encoder of GeoRSCLIP (Zhang et al. 2024, RS5M), SkyCLIP (Wang et al. 2024, SkyScript) and GAIA's fine-tune, and
the eye of RS-CapRet; the papers change its weights, not its arithmetic. Every size comes from `ClipSizes`, which
`published` fills from open_clip's settings. Not here: the ResNet towers, pictures of another size than the one trained
on, and dropping patches while training, none of which these papers' released weights need.
"""
