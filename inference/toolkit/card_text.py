"""What the embedded pack's card says about where its weights come from."""

from __future__ import annotations

LICENCE = "GPL-2.0-or-later (weights trained by this project; see training_data for what they were trained on)"

#: what a run of the recipe would not tell
HISTORY = (
    "Trained on two CPU cores. These weights went on from those of revision 6 (2,450 steps by an earlier recipe) at "
    "the stage LOOK, so that of the recipe's steps the first 1,400 were done there, with fewer crops. In revision 6 "
    "text tower, decoder, box head and mask predictor had begun with the weights of an earlier pack (revision 5; "
    "9,750 steps on a smaller backbone, about seven hours, by the same data and kinds of step and by self-critical "
    "captions), wherever shapes fitted; the backbone began with its published ImageNet weights and everything that "
    "reads it anew. In that earlier training some pictures that nearly show a test picture (three of VHR-10, three of"
    " EuroSAT, two from drones) were learnt from; they were left out here. The number and kind of wordings, and how a"
    " description is chosen among several, were settled on RSICD's validation pictures with the earlier pack."
)

PAPERS = (
    "RS-CapRet (2024): linear map of image tokens into the language model",
    "SkyEyeGPT (2024): task tags, boxes as 0-100 text with <p> and <delim>",
    "RS-MoE (2024): descriptions go by a theme that is named first",
    "GeoRSCLIP, SkyCLIP (2023), GAIA (2025): a text tower contrasted with the encoder by captions and class names",
    "Consensus captioning (Devlin et al. 2015), minimum Bayes risk (2004): the choice among drawn descriptions",
    "GeoPix (2025): segmentation tokens, two-scale mask predictor, class-wise memory",
    "GAIA (2025): what is known of a picture (sensor, ground size, day, place) as tokens that may be missing",
    "Panoptic FPN (2019): land-cover head",
    "RS-GPT4V (2024): one instruction form for all tasks",
    "FCOS (2019): dense box proposals",
    "EfficientNet (2019), its Lite0 form: backbone",
)

TRAINING_DATA = (
    {
        "name": "RSICD",
        "part": "train",
        "use": "captions, scene names, contrast, wordings; land cover (patchworks of its open land)",
        "licence": "none stated; imagery from Google Earth and others, research use",
    },
    {
        "name": "UC Merced captions and RSIVQA questions",
        "part": "train",
        "use": "captions, questions, scene names, contrast, wordings",
        "licence": "images public domain (USGS); captions and questions: none stated",
    },
    {"name": "UAV captions", "part": "train", "use": "captions, contrast, wordings", "licence": "none stated"},
    {
        "name": "EuroSAT",
        "part": "train, 1,200 pictures; patchworks of its open land",
        "use": "scene names, contrast, land cover",
        "licence": "MIT; Copernicus Sentinel data",
    },
    {
        "name": "NWPU VHR-10",
        "part": "train",
        "use": "boxes, masks",
        "licence": "masks MIT; imagery from Google Earth and Vaihingen, research use",
    },
    {
        "name": "Building outlines, 0.3 m",
        "part": "train",
        "use": "boxes, masks",
        "licence": "CC BY 4.0 as asserted by its uploader",
    },
    {
        "name": "Dubai land cover",
        "part": "train (all tiles but 7 and 8)",
        "use": "masks",
        "licence": "CC0 according to its publisher",
    },
    {"name": "Road masks", "part": "pictures 001-080", "use": "masks", "licence": "none stated"},
    {"name": "KIT AIS vehicles, Munich", "part": "train", "use": "boxes", "licence": "CC BY 3.0"},
    {"name": "NEON tree crowns", "part": "train", "use": "boxes", "licence": "MIT"},
    {
        "name": "EfficientNet-Lite0 ImageNet weights",
        "part": "backbone start; up to stride 8 it stays as published",
        "use": "encoder",
        "licence": "Apache-2.0",
    },
)

#: what comes with the networks that compare two dates
CHANGE_PAPERS = (
    "DeltaVLM (2026): cross-semantic relation measuring in the change detector; six forms of answers about changes",
    "Exchange means change (2023), copy and paste (2021): pairs of dates put together from labelled pictures",
)
CHANGE_DATA = (
    {
        "name": "Made pairs of dates",
        "part": "training parts of the above with outlines, land cover or scene names",
        "use": "change: things pasted in or taken out, regions exchanged, drawn scenes, pictures in another light; "
        "nobody's record of a real change was learnt from",
        "licence": "as above",
    },
    {
        "name": "Real dates without a record of change: Sentinel-2, nine cities",
        "part": "the cities of OSCD that have no mask, but one that borders on a measured one; pictures alone",
        "use": "change: taken as unchanged where both dates are alike, and as ground for made changes",
        "licence": "Copernicus Sentinel data",
    },
    {
        "name": "Real dates without a record of change: NAIP, one place in 2009, 2016 and 2020",
        "part": "all",
        "use": "change: as the cities",
        "licence": "public domain (USDA)",
    },
)
#: and with words of its own about them
CHANGE_WORDS_PAPERS = ("DeltaVLM (2026): a Q-Former that reads both dates and the question, before the decoder",)
CHANGE_WORDS_DATA = (
    {
        "name": "LEVIR-CC sentences",
        "part": "train, text alone",
        "use": "how made changes are worded",
        "licence": "MIT",
    },
)
