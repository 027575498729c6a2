"""`python -m tests.benchmarks.decoder_speed`: tokens a second from the same weights, the same picture and the same
prompt, by the engine's decoder, `transformers` and llama.cpp, taking turns in one process.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from inference.decoder.generate import greedy
from inference.decoder.prompts import DEFAULT_DESCRIBE, prompt_ids
from inference.decoder.runtime import Runtime, embed
from tests.benchmarks import embedded_pack, pictures, table

NEW_TOKENS, ROUNDS = 64, 7
#: libraries keep their threads awake for a moment after work; nobody shall start beside them
PAUSE_S = 0.3
LEAST_RATIO = 5.0
OURS, TORCH, GENERATE = "ours, ONNX 8 bits", "ours, torch float32", "transformers.generate"
LLAMA_CPP = ("llama.cpp f16", "llama.cpp q8_0")
#: embeddings (1, T, D) and a number → so many tokens
Decode = Callable[[np.ndarray, int], list[int]]


class Pace(NamedTuple):
    """Medians of some rounds: the first token, all tokens."""

    first_s: float
    all_s: float
    tokens: list[int]

    @property
    def per_second(self) -> float:
        """Tokens a second, reading picture and prompt included."""
        return NEW_TOKENS / self.all_s

    @property
    def later_ms(self) -> float:
        """Milliseconds for each token after the first."""
        return (self.all_s - self.first_s) / (NEW_TOKENS - 1) * 1000


def prompt(runtime: Runtime) -> tuple[np.ndarray, list[int]]:
    """Embeddings (1, T, D) of a drawn picture and the request to describe it, and the ids of the latter."""
    tokenizer = embedded_pack.pack().language.tokenizer
    ids = prompt_ids(tokenizer, "describe", DEFAULT_DESCRIBE)
    image = runtime.image(embedded_pack.image_tokens(next(pictures.crops(1))))
    return np.concatenate([image, embed(runtime, tokenizer, ids, 0)], axis=1), ids


def ours(runtime: Runtime, ids: list[int]) -> Decode:
    """The loop of `inference.decoder.generate`, without its end: everybody writes the same number of tokens."""
    tokenizer = embedded_pack.pack().language.tokenizer

    def decode(embeds: np.ndarray, count: int) -> list[int]:
        walk, tokens = runtime.begin(), []
        for _ in range(count):
            tokens.append(greedy(walk.step(embeds)[0][0]))
            embeds = embed(runtime, tokenizer, ids + tokens, len(ids) + len(tokens) - 1)
        return tokens

    return decode


def with_threads(decode: Decode, threads: int) -> Decode:
    """The same with so many threads of torch."""
    def decode_so(embeds: np.ndarray, count: int) -> list[int]:
        torch.set_num_threads(threads)
        return decode(embeds, count)

    return decode_so


def contestants(folder: Path, ids: list[int], fast: Runtime) -> Iterator[tuple[str, Decode]]:
    """Everybody who can run here, by name."""
    from tests.benchmarks.transformers_peer import TransformersPeer

    reference = embedded_pack.runtime("torch")
    yield OURS, ours(fast, ids)
    peer = TransformersPeer(reference.modules.decoder)
    print(f"transformers gives our decoder's logits, within {peer.largest_difference:.1g}.\n")
    for threads in thread_counts():
        yield f"{TORCH}, {threads} threads", with_threads(ours(reference, ids), threads)
        yield f"{GENERATE}, {threads} threads", with_threads(peer.decode, threads)
    try:
        from tests.benchmarks.gguf_file import KINDS, write_gguf
        from tests.benchmarks.llama_cpp_peer import LlamaCppPeer
    except ImportError as error:
        print(f"No row for llama.cpp: llama-cpp-python is not here or could not be built ({error}).\n")
        return
    sizes = reference.modules.decoder.sizes
    for kind in KINDS:
        path = write_gguf(reference.modules.decoder, folder / f"{kind}.gguf", kind)
        for threads in thread_counts():
            yield f"llama.cpp {kind}, {threads} threads", LlamaCppPeer(
                path, sizes.context, sizes.vocabulary, threads
            ).decode


def thread_counts() -> list[int]:
    """One, and all: small models are often quicker on one."""
    return sorted({1, embedded_pack.THREADS})


def race(racers: dict[str, Decode], embeds: np.ndarray) -> dict[str, Pace]:
    """Medians of everybody, who take turns; a first turn to warm up is not counted."""
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in racers}
    tokens = {name: decode(embeds, NEW_TOKENS) for name, decode in racers.items()}
    for _ in range(ROUNDS):
        for name, decode in racers.items():
            time.sleep(PAUSE_S)
            decode(embeds, 2)  # brings the weights back into the cache for everybody alike
            first_s = table.seconds(lambda decode=decode: decode(embeds, 1))
            times[name].append((first_s, table.seconds(lambda decode=decode: decode(embeds, NEW_TOKENS))))
    return {name: Pace(*map(statistics.median, zip(*times[name])), tokens[name]) for name in racers}


def same_start(tokens: list[int], others: list[int]) -> int:
    """How many tokens two answers share from their beginning."""
    differ = (index for index, (one, other) in enumerate(zip(tokens, others)) if one != other)
    return next(differ, len(tokens))


def rows(paces: dict[str, Pace]) -> Iterator[table.Row]:
    """The table of a race."""
    reference = next(pace.tokens for name, pace in paces.items() if name.startswith(TORCH))
    for name, pace in paces.items():
        shared = same_start(pace.tokens, reference)
        words = f"{pace.per_second:,.0f} tokens/s, first {pace.first_s * 1000:.1f} ms, then {pace.later_ms:.2f} ms each"
        yield table.Row(name, f"{words}; {shared} of {NEW_TOKENS} as torch")
    mine = paces[OURS]
    yield table.at_least(f"ours ÷ {GENERATE} at its best", mine.per_second / best(paces, GENERATE), LEAST_RATIO, "×")
    for name in LLAMA_CPP:
        if best(paces, name):
            yield table.beside(f"ours ÷ {name} at its best", mine.per_second / best(paces, name), "×")


def best(paces: dict[str, Pace], name: str) -> float:
    """Tokens a second of the quickest whose name starts so; 0 without any."""
    return max((pace.per_second for label, pace in paces.items() if label.startswith(name)), default=0.0)


def main() -> None:
    """Print the table."""
    fast = embedded_pack.runtime("onnx")
    embeds, ids = prompt(fast)
    with tempfile.TemporaryDirectory() as folder:
        paces = race(dict(contestants(Path(folder), ids, fast)), embeds)
    table.show(f"Decoding {NEW_TOKENS} tokens after {embeds.shape[1]} of picture and prompt", rows(paces))


if __name__ == "__main__":
    with table.watching_others():
        main()
