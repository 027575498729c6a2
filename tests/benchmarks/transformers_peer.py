"""The pack's decoder inside `transformers`, whose `generate` is the usual way to run such a model."""

from __future__ import annotations

import numpy as np
import torch
from transformers import LlamaConfig, LlamaForCausalLM

from inference.decoder.model import Block, Decoder

#: float32 on both sides, so only the order of sums differs
MOST_DIFFERENCE = 1e-3


class TransformersPeer:
    """Greedy decoding by `LlamaForCausalLM.generate` with its KV cache."""

    def __init__(self, decoder: Decoder) -> None:
        """Raises ValueError when the two do not give the same logits: then there is nothing to compare."""
        self._model = llama_of(decoder)
        self.largest_difference = largest_difference(decoder, self._model)
        if self.largest_difference > MOST_DIFFERENCE:
            raise ValueError(f"transformers gives other logits than our decoder, by {self.largest_difference:.2g}.")

    @torch.inference_mode()
    def decode(self, embeds_1TD: np.ndarray, count: int) -> list[int]:
        """Exactly `count` tokens after embeddings (1, T, D)."""
        embeds = torch.from_numpy(embeds_1TD)
        seen = torch.ones(embeds.shape[:2], dtype=torch.long)
        ids = self._model.generate(
            inputs_embeds=embeds, attention_mask=seen, max_new_tokens=count, do_sample=False, use_cache=True
        )
        return ids[0].tolist()


def llama_of(decoder: Decoder) -> LlamaForCausalLM:
    """A Llama of the same sizes and weights that never ends by itself."""
    sizes = decoder.sizes
    config = LlamaConfig(
        vocab_size=sizes.vocabulary, hidden_size=sizes.width, intermediate_size=sizes.hidden,
        num_hidden_layers=sizes.layers, num_attention_heads=sizes.heads, num_key_value_heads=sizes.heads,
        max_position_embeddings=sizes.context, rms_norm_eps=decoder.norm.eps, tie_word_embeddings=True,
        rope_parameters={"rope_type": "default", "rope_theta": sizes.rope_base},
        bos_token_id=None, eos_token_id=None, pad_token_id=0,
    )
    model = LlamaForCausalLM(config).eval()
    tensors = {"model.embed_tokens.weight": decoder.embedding.weight, "model.norm.weight": decoder.norm.weight}
    tensors["lm_head.weight"] = decoder.embedding.weight
    for index, block in enumerate(decoder.blocks):
        tensors.update({f"model.layers.{index}.{name}": value for name, value in block_tensors(block).items()})
    model.load_state_dict(tensors)
    return model


def block_tensors(block: Block) -> dict[str, torch.Tensor]:
    """One block's weights under the names that `transformers` has for them."""
    q, k, v = block.attention.qkv.weight.chunk(3)
    gate, up = block.feed_forward.gate_up.weight.chunk(2)
    return {
        "self_attn.q_proj.weight": q, "self_attn.k_proj.weight": k, "self_attn.v_proj.weight": v,
        "self_attn.o_proj.weight": block.attention.out.weight,
        "mlp.gate_proj.weight": gate, "mlp.up_proj.weight": up, "mlp.down_proj.weight": block.feed_forward.down.weight,
        "input_layernorm.weight": block.norm_attention.weight,
        "post_attention_layernorm.weight": block.norm_feed_forward.weight,
    }


@torch.inference_mode()
def largest_difference(decoder: Decoder, model: LlamaForCausalLM) -> float:
    """Between the logits of both for 60 random tokens."""
    ids = torch.randint(decoder.sizes.vocabulary, (1, 60), generator=torch.Generator().manual_seed(0))
    embeds = decoder.embedding(ids)
    return float((decoder.logits(decoder(embeds)) - model(inputs_embeds=embeds).logits).abs().max())
