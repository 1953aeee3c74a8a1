"""What the user chose for the program as a whole: one typed table, kept as JSON in the user's settings folder.

The table makes the validation; a value that does not fit is refused, a file that is damaged costs only its damaged
rows. What belongs to a document stands in the document, not here.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from mha_studio.language import tr

APP = "mha-studio"


class Values(msgspec.Struct, omit_defaults=True):
    """The table: each row is a name, what it may be, and what it is when nothing was chosen."""

    theme: Annotated[Literal["system", "light", "dark"], Meta(title="Theme")] = "system"
    decimals: Annotated[int, Meta(ge=0, le=6, title="Decimals shown")] = 2
    speed: Annotated[float, Meta(ge=0.25, le=4.0, title="Speed")] = 1.0
    pace: Annotated[Literal["term", "cell", "row", "matrix"], Meta(title="Pace")] = "term"
    reduced_motion: Annotated[bool, Meta(title="Reduced motion: beats follow each other without sliding")] = (
        False
    )
    check: Annotated[bool, Meta(title="Check every result against the reference in float64")] = True
    own_scale: Annotated[bool, Meta(title="A colour scale of its own for each matrix")] = False
    geometry: Annotated[str, Meta(max_length=4096, title="Place and size of the window")] = ""
    folder: Annotated[str, Meta(max_length=4096, title="Folder last used")] = ""
    recent: Annotated[
        tuple[Annotated[str, Meta(max_length=4096)], ...], Meta(max_length=8, title="Documents last opened")
    ] = ()


class SettingError(ValueError):
    """A value that a setting cannot take; the message names both."""


def user_file() -> Path:
    """Where this user's settings lie; the folder may not exist yet."""
    from platformdirs import user_config_path

    return user_config_path(APP, appauthor=False) / "settings.json"


class Settings:
    """The values in force. With `path` None they live only as long as this object."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path
        self.values = Values()
        self.problem = ""
        self._chosen: set[str] = set()
        """What was set by this program: another one that runs beside it may have set the rest anew."""
        if path is not None:
            self._load(path)

    def set(self, name: str, value: Any) -> None:
        """Set one value and keep it. Raises `SettingError` for an unknown name or a value that does not fit."""
        if name not in Values.__struct_fields__:
            raise SettingError(f"There is no setting called {name!r}.")
        if getattr(self.values, name) == value:
            return
        self.values = self._with(name, value)
        self._chosen.add(name)
        self.save()

    def as_kept(self) -> Values:
        """What the file says now, which another program may have written; what is in force stays."""
        return self.values if self.path is None else Settings(self.path).values

    def save(self) -> None:
        """Write the file, whole or not at all. A folder that cannot be written is remembered in `problem`."""
        if self.path is None:
            return
        beside = self.path.with_name(f"{self.path.name}.{os.getpid()}.tmp")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            merged = self.as_kept()
            for name in self._chosen:
                setattr(merged, name, getattr(self.values, name))
            beside.write_bytes(msgspec.json.encode(merged))
            os.replace(beside, self.path)
        except OSError as error:
            self.problem = tr("The settings could not be kept in {folder}: {reason}.").format(
                folder=self.path.parent, reason=error.strerror
            )

    def _with(self, name: str, value: Any) -> Values:
        try:
            return msgspec.convert({**msgspec.to_builtins(self.values), name: value}, Values)
        except msgspec.ValidationError as error:
            raise SettingError(f"The setting {name!r} cannot be {value!r}: {error}.") from None

    def _load(self, path: Path) -> None:
        try:
            raw = msgspec.json.decode(path.read_bytes())
        except FileNotFoundError:
            return
        except (OSError, msgspec.DecodeError) as error:
            self.problem = tr(
                "The settings in {path} could not be read ({error}); the usual ones are in force."
            ).format(path=path, error=error)
            return
        if not isinstance(raw, dict):
            self.problem = tr("The settings in {path} are not a table; the usual ones are in force.").format(
                path=path
            )
            return
        for name in Values.__struct_fields__:
            if name in raw:
                try:
                    self.values = self._with(name, raw[name])
                except SettingError as error:
                    self.problem = str(error)
