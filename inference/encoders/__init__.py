"""Encoders: pixels in, features out, in ONNX Runtime. One file per kind."""
