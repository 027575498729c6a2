"""One message a line, however the stream is cut."""

from __future__ import annotations

import pytest

from inference.protocol import codec
from inference.protocol.errors import BadRequest, RasterUnreadable


def test_lines_survive_any_cut():
    question = codec.request("1", "ask", {"prompt": "où sont les avions\nà Zürich?"})
    messages = [question, codec.result("1", {"text": "飛行機"})]
    stream = b"".join(map(codec.encode, messages))
    for size in range(1, len(stream)):
        lines = codec.LineBuffer()
        pieces = (stream[start:start + size] for start in range(0, len(stream), size))
        assert [codec.decode(line) for piece in pieces for line in lines.feed(piece)] == messages


def test_empty_lines_are_skipped():
    assert list(codec.LineBuffer().feed(b"\n  \r\n{}\n")) == [b"{}"]


def test_a_line_without_end_is_refused_and_forgotten(monkeypatch):
    monkeypatch.setattr(codec, "MAX_LINE_BYTES", 10)
    lines = codec.LineBuffer()
    with pytest.raises(BadRequest):
        list(lines.feed(b"x" * 11))
    assert list(lines.feed(b"{}\n")) == [b"{}"]


@pytest.mark.parametrize("line", [b"\xff", b"{", b"[]", b"3"])
def test_what_is_no_message_is_refused(line):
    with pytest.raises(BadRequest):
        codec.decode(line)


def test_numbers_that_json_does_not_know_are_refused():
    with pytest.raises(ValueError, match="JSON compliant"):
        codec.encode(codec.result("1", {"area_m2": float("nan")}))


def test_a_failure_carries_code_message_and_details():
    error = codec.failure("7", RasterUnreadable("No file.", "trace"))["error"]
    assert error["message"] == "No file."
    assert error["data"] == {"code": "raster_unreadable", "message": "No file.", "details": "trace"}
