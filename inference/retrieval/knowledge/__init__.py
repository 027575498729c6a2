"""Knowledge bases (RS-RAG 2025): documents and features as passages in a GeoPackage, found by words, picture, place."""
