"""Buckets and objects: what is uploaded, copied, read and listed, and how it is cut and checked."""
