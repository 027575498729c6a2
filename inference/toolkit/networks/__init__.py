"""Torch networks that only training needs; the engine runs their ONNX export."""
