"""The pack's decoder inside llama.cpp, which comes nearest to what the memory of a machine allows."""

from __future__ import annotations

import ctypes
from pathlib import Path

import llama_cpp
import numpy as np


class LlamaCppPeer:
    """Greedy decoding by llama.cpp, from the same embeddings of picture and prompt."""

    def __init__(self, path: Path, context: int, vocabulary: int, threads: int) -> None:
        self._vocabulary = vocabulary
        self._llama = llama_cpp.Llama(
            str(path), n_ctx=context, n_batch=context, n_threads=threads, n_threads_batch=threads, verbose=False
        )

    def decode(self, embeds_1TD: np.ndarray, count: int) -> list[int]:
        """Exactly `count` tokens after embeddings (1, T, D) float32."""
        context = self._llama.ctx
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(context), True)
        tokens = [self._read(filled_batch(embeds_1TD[0]))]
        while len(tokens) < count:
            one = (llama_cpp.llama_token * 1)(tokens[-1])
            tokens.append(self._read(llama_cpp.llama_batch_get_one(one, 1)))
        return tokens

    def _read(self, batch: llama_cpp.llama_batch) -> int:
        """Take a batch in; the likeliest next token."""
        status = llama_cpp.llama_decode(self._llama.ctx, batch)
        if status:
            raise RuntimeError(f"llama.cpp refused a batch with status {status}.")
        logits = llama_cpp.llama_get_logits_ith(self._llama.ctx, -1)
        return int(np.ctypeslib.as_array(logits, (self._vocabulary,)).argmax())


def filled_batch(embeds_TD: np.ndarray) -> llama_cpp.llama_batch:
    """A batch of embeddings at positions 0, 1 …, of which the last is to be answered."""
    count, width = embeds_TD.shape
    batch = llama_cpp.llama_batch_init(count, width, 1)
    values = np.ascontiguousarray(embeds_TD, np.float32)
    ctypes.memmove(batch.embd, values.ctypes.data, values.nbytes)
    batch.n_tokens = count
    for index in range(count):
        batch.pos[index], batch.n_seq_id[index], batch.seq_id[index][0] = index, 1, 0
        batch.logits[index] = index == count - 1
    return batch
