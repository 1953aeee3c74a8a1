"""Measurements that anyone can repeat: `python -m benchmarks.NAME` prints one JSON object a line."""
