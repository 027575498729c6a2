"""What is drawn on the map canvas."""
