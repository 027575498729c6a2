"""Everything behind the encoder as ONNX files; the decoder and the text tower in 8 bits.

Only the weights of matrix products become 8-bit (per column, signed); activations are quantised as they come (dynamic),
so no calibration data are needed. Norms, attention and the cache stay float32.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from torch.nn import functional as F

from ..decoder.metadata import MetadataTokens
from ..decoder.model import Decoder
from ..decoder.prefix import ImagePrefix
from ..masks.class_memory import KINDS
from ..masks.predictor import SCALES, MaskPredictor, MaskSizes
from ..retrieval.dual_encoder.text_tower import TextTower
from ..retrieval.picture_vector import PictureVector
from .decoder_graph import decoder_graph

OPSET = 17


class WholeMasks(nn.Module):
    """The mask predictor from a segmentation run to probabilities of a whole tile."""

    def __init__(self, masks: MaskPredictor) -> None:
        super().__init__()
        self.masks = masks

    def forward(
        self,
        hidden_P6D: Tensor,
        words_PD: Tensor,
        p16: Tensor,
        p8: Tensor,
        p4: Tensor,
        memory_PSKLC: Tensor | None = None,
    ) -> Tensor:
        """Runs of P things, the features of one picture and, where the predictor has one, the memories of their classes
        → probabilities (P, h, w) at full size.
        """
        objects = self.masks.embed(hidden_P6D, words_PD)
        levels = (level.expand(hidden_P6D.shape[0], -1, -1, -1) for level in (p16, p8, p4))
        logits = self.masks(objects, *levels, memory_PSKLC)[-1].unsqueeze(1)
        return F.interpolate(logits, scale_factor=4.0, mode="bilinear", align_corners=False)[:, 0].sigmoid()


def export_decoder(decoder: Decoder, path: Path, places: Sequence[str] = ()) -> None:
    """Write the decoder's step as an 8-bit graph; `places`: the layers that experts may add to (`decoder/moe`)."""
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "decoder.onnx"
        export_exact_decoder(decoder, full, places)
        # The types of what ONNX Runtime's own operators give cannot be inferred from the graph.
        known = {"DefaultTensorType": onnx.TensorProto.FLOAT}
        quantize_dynamic(full, path, weight_type=QuantType.QInt8, per_channel=True, extra_options=known)


def export_exact_decoder(decoder: Decoder, path: Path, places: Sequence[str] = ()) -> None:
    """Write the decoder's step in full precision: what the 8-bit graph is made from and compared with."""
    onnx.save(decoder_graph(decoder, places), str(path))


def export_image_prefix(prefix: ImagePrefix, token_width: int, path: Path) -> None:
    """Write the map of image tokens into the decoder as a graph."""
    axes = {"tokens": {2: "rows", 3: "columns"}}
    _export(prefix, (torch.zeros(1, token_width, 4, 5),), path, axes, {"embeds": {1: "n"}})


def export_masks(masks: MaskPredictor, path: Path) -> None:
    """Write the mask predictor as a graph."""
    sizes: MaskSizes = masks.sizes
    levels = [torch.zeros(1, sizes.width, 4, 6), torch.zeros(1, sizes.width, 8, 12)]
    levels.append(torch.zeros(1, sizes.detail_width, 16, 24))
    example = (torch.zeros(2, 6, sizes.text_width), torch.zeros(2, sizes.text_width), *levels)
    axes = {"hidden": {0: "p"}, "words": {0: "p"}}
    axes |= {name: {2: f"{name}_h", 3: f"{name}_w"} for name in ("p16", "p8", "p4")}
    if sizes.memory:
        example = (*example, torch.ones(2, SCALES, KINDS, sizes.memory, sizes.width))
        axes["memory"] = {0: "p"}
    _export(WholeMasks(masks), example, path, axes, {"probability": {0: "p", 1: "h", 2: "w"}})


def export_metadata(metadata: MetadataTokens, path: Path) -> None:
    """Write the map of what is known of a picture to tokens as a graph."""
    facts = torch.zeros(2, sum(metadata.sizes.widths))
    _export(metadata, (facts,), path, {"facts": {0: "n"}}, {"tokens": {0: "n"}})


def export_picture_vector(module: PictureVector, token_width: int, path: Path) -> None:
    """Write the map of image tokens to a picture's vector as a graph."""
    axes = {"tokens": {0: "n", 2: "rows", 3: "columns"}}
    _export(module, (torch.zeros(2, token_width, 4, 5),), path, axes, {"vectors": {0: "n"}})


def export_text_tower(tower: TextTower, path: Path) -> None:
    """Write the text tower as an 8-bit graph."""
    ids = torch.arange(14).view(2, 7)
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "text_tower.onnx"
        _export(tower, (ids,), full, {"ids": {0: "n", 1: "t"}}, {"vectors": {0: "n"}})
        quantize_dynamic(full, path, weight_type=QuantType.QInt8, per_channel=True)


def _export(
    module: nn.Module,
    example: tuple[Tensor, ...],
    path: Path,
    inputs: dict[str, dict[int, str]],
    outputs: dict[str, dict[int, str]],
) -> None:
    with torch.no_grad():
        torch.onnx.export(
            module.eval(),
            example,
            str(path),
            input_names=list(inputs),
            output_names=list(outputs),
            dynamic_axes={**inputs, **outputs},
            opset_version=OPSET,
            dynamo=False,
        )
