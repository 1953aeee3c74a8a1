"""MHA Studio: every number of multi-head attention watched as it is made, asked why, and changed.

Holds the version and nothing else, so that importing the package costs nothing. The rooms are described in
`docs/ARCHITECTURE.md`; the way in is `mha_studio.cli`.
"""

__version__ = "0.1.0"
