"""The pack's decoder as a GGUF file for llama.cpp. It has no vocabulary: ids go in and come out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import gguf
import numpy as np

from inference.decoder.model import Block, Decoder

KINDS = {"f16": gguf.GGMLQuantizationType.F16, "q8_0": gguf.GGMLQuantizationType.Q8_0}


def write_gguf(decoder: Decoder, path: Path, kind: str) -> Path:
    """Write the weights as `f16` or `q8_0`; norms stay float32, as llama.cpp's own converter leaves them."""
    sizes = decoder.sizes
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_vocab_size(sizes.vocabulary)
    writer.add_context_length(sizes.context)
    writer.add_embedding_length(sizes.width)
    writer.add_block_count(sizes.layers)
    writer.add_feed_forward_length(sizes.hidden)
    writer.add_head_count(sizes.heads)
    writer.add_head_count_kv(sizes.heads)
    writer.add_layer_norm_rms_eps(decoder.norm.eps)
    writer.add_rope_dimension_count(sizes.head_width)
    writer.add_rope_freq_base(sizes.rope_base)
    writer.add_tokenizer_model("no_vocab")
    for name, values in tensors(decoder):
        wanted = KINDS[kind] if values.ndim == 2 else gguf.GGMLQuantizationType.F32
        writer.add_tensor(name, gguf.quantize(values, wanted), raw_dtype=wanted)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def tensors(decoder: Decoder) -> Iterator[tuple[str, np.ndarray]]:
    """Every weight, float32, under its name in a GGUF file; without an output table the embedding's is used."""
    yield "token_embd.weight", decoder.embedding.weight.detach().numpy()
    yield "output_norm.weight", decoder.norm.weight.detach().numpy()
    for index, block in enumerate(decoder.blocks):
        yield from ((f"blk.{index}.{name}.weight", values) for name, values in block_tensors(block))


def block_tensors(block: Block) -> Iterator[tuple[str, np.ndarray]]:
    """One block's weights."""
    q, k, v = np.split(block.attention.qkv.weight.detach().numpy(), 3)
    gate, up = np.split(block.feed_forward.gate_up.weight.detach().numpy(), 2)
    yield "attn_q", paired(q, block.attention.heads)
    yield "attn_k", paired(k, block.attention.heads)
    yield "attn_v", v
    yield "attn_output", block.attention.out.weight.detach().numpy()
    yield "ffn_gate", gate
    yield "ffn_up", up
    yield "ffn_down", block.feed_forward.down.weight.detach().numpy()
    yield "attn_norm", block.norm_attention.weight.detach().numpy()
    yield "ffn_norm", block.norm_feed_forward.weight.detach().numpy()


def paired(weight: np.ndarray, heads: int) -> np.ndarray:
    """Rows in llama.cpp's order: it turns neighbouring channels as a pair, we turn one of each half of a head."""
    rows, columns = weight.shape
    halves = weight.reshape(heads, 2, rows // heads // 2, columns)
    return np.ascontiguousarray(halves.swapaxes(1, 2).reshape(rows, columns))
