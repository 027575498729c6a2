"""A larger text embedder that the user has: a folder with `model.onnx` and `tokenizer.json`, as sentence-transformers
and its relatives are published. Nothing of it is run but the graph.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from ...encoders.session import open_session
from ...protocol.errors import ModelBroken, ModelMissing
from ..zero_shot import unit

MODEL_FILES, TOKENIZER_FILE = ("model.onnx", "onnx/model.onnx"), "tokenizer.json"
#: tokens of a text at most, texts in one run
LONGEST, AT_ONCE = 512, 16


class SentenceModel:
    """Texts as unit vectors by mean pooling, or by the class token where `1_Pooling/config.json` says so.

    Words that go before a question or a passage are taken from `config_sentence_transformers.json` (`prompts`).
    Raises ModelMissing when a file is not there, ModelBroken when one does not load.
    """

    def __init__(self, folder: Path, device: str = "cpu", threads: int = 0) -> None:
        graph = next((folder / name for name in MODEL_FILES if (folder / name).is_file()), None)
        if graph is None or not (folder / TOKENIZER_FILE).is_file():
            raise ModelMissing(
                "The sentence model {name} is not there: its folder needs model.onnx and tokenizer.json.",
                str(folder), name=folder.name,
            )
        self.model, self.revision = folder.name, _revision(graph)
        self._session = open_session(graph, device, threads)
        self._tokenizer = _open_tokenizer(folder / TOKENIZER_FILE)
        self._takes = {item.name for item in self._session.get_inputs()}
        self._by_class_token = bool(_config(folder / "1_Pooling/config.json").get("pooling_mode_cls_token"))
        prompts = _config(folder / "config_sentence_transformers.json").get("prompts") or {}
        self._before_question = str(prompts.get("query") or "")
        self._before_passage = str(prompts.get("passage") or prompts.get("document") or "")

    def vectors(self, texts: Sequence[str]) -> np.ndarray:
        """Passages as unit vectors (N, S) float32."""
        return self._encoded([self._before_passage + text for text in texts])

    def questions(self, texts: Sequence[str]) -> np.ndarray:
        """Questions as unit vectors (N, S) float32."""
        return self._encoded([self._before_question + text for text in texts])

    def _encoded(self, texts: Sequence[str]) -> np.ndarray:
        rows = [self._batch(texts[start : start + AT_ONCE]) for start in range(0, len(texts), AT_ONCE)]
        return unit(np.concatenate(rows)) if rows else np.zeros((0, 0), np.float32)

    def _batch(self, texts: Sequence[str]) -> np.ndarray:
        encoded = self._tokenizer.encode_batch(list(texts))
        mask_NT = np.array([row.attention_mask for row in encoded], np.int64)
        given = {
            "input_ids": np.array([row.ids for row in encoded], np.int64),
            "attention_mask": mask_NT,
            "token_type_ids": np.zeros_like(mask_NT),
        }
        out = self._session.run(None, {name: value for name, value in given.items() if name in self._takes})[0]
        if out.ndim == 2:  # pooled already
            return out
        if self._by_class_token:
            return out[:, 0]
        weights_NT1 = mask_NT[:, :, None].astype(np.float32)
        return (out * weights_NT1).sum(1) / np.maximum(weights_NT1.sum(1), 1e-9)


def _open_tokenizer(path: Path) -> Tokenizer:
    try:
        tokenizer = Tokenizer.from_file(str(path))
    except Exception as error:  # tokenizers has no public base class for its errors
        raise ModelBroken("The sentence model's {name} cannot be read.", str(error), name=path.name) from error
    tokenizer.enable_truncation(LONGEST)
    tokenizer.enable_padding(pad_id=tokenizer.token_to_id("[PAD]") or tokenizer.token_to_id("<pad>") or 0)
    return tokenizer


def _config(path: Path) -> dict[str, Any]:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}


def _revision(graph: Path) -> str:
    digest = hashlib.sha256()
    with graph.open("rb") as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()[:12]
