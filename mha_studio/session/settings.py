"""What the user chose for the program as a whole: one typed table, kept as JSON in the user's settings folder.

The table makes the validation and the dialog of preferences; a value that does not fit is refused, a file that is
damaged costs only its damaged rows. What belongs to a document stands in the document, not here.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from mha_studio.language import mark, tr

APP = "mha-studio"
GROUPS = (
    mark("Language and numbers"),
    mark("Looks"),
    mark("Colours of numbers"),
    mark("Time"),
    mark("Presentation"),
    mark("Checking"),
)


def row(group: str, title: str, tip: str, **choices: str) -> Meta:
    """A row that stands in the preferences: where, what it is called, a sentence on what it does, and the words for
    its choices."""
    return Meta(title=title, description=tip, extra={"group": group, "choices": choices})


class Values(msgspec.Struct, omit_defaults=True):
    """The table: each row is a name, what it may be, and what it is when nothing was chosen."""

    language: Annotated[
        Literal["system", "en", "de", "zh_CN"],
        row(
            GROUPS[0], mark("Language"), mark("The language of menus, sentences and explanations."),
            system=mark("As the system"), en="English", de="Deutsch", zh_CN="简体中文",
        ),
    ] = "system"  # fmt: skip
    decimals: Annotated[int, Meta(ge=0, le=6), row(
        GROUPS[0], mark("Decimals shown"), mark("With how many places a number is shown; pointing gives them all."),
    )] = 2  # fmt: skip
    decimal_mark: Annotated[
        Literal["point", "comma"],
        row(
            GROUPS[0], mark("Decimal mark"), mark("What stands before the decimals; both can be typed."),
            point=mark("Point: 0.25"), comma=mark("Comma: 0,25"),
        ),
    ] = "point"  # fmt: skip
    grouped: Annotated[bool, row(
        GROUPS[0], mark("Thin spaces in long numbers"), mark("12 345.67 instead of 12345.67, from five digits on."),
    )] = False  # fmt: skip
    theme: Annotated[
        Literal["system", "light", "dark", "projector"],
        row(
            GROUPS[1], mark("Theme"), mark("Light or dark, or whichever the system has."),
            system=mark("As the system"), light=mark("Light"), dark=mark("Dark"), projector=mark("Projector"),
        ),
    ] = "system"  # fmt: skip
    text_size: Annotated[int, Meta(ge=80, le=200, multiple_of=10), row(
        GROUPS[1], mark("Text size in per cent"), mark("Of every word and number; the panels follow."),
    )] = 100  # fmt: skip
    faces: Annotated[
        Literal["own", "system"],
        row(
            GROUPS[1], mark("Typeface"),
            mark("The program's own is alike everywhere; the stage always keeps it."),
            own="Inter", system=mark("The system's"),
        ),
    ] = "own"  # fmt: skip
    signed_map: Annotated[
        Literal["usual", "blue-red", "green-magenta", "blue-yellow"],
        row(
            GROUPS[2], mark("Colours of signed numbers"),
            mark("From negative over zero to positive; each keeps its order for people who see colours differently."),
            **{"usual": mark("Violet to orange"), "blue-red": mark("Blue to red"),
               "green-magenta": mark("Green to magenta"), "blue-yellow": mark("Blue to yellow")},
        ),
    ] = "usual"  # fmt: skip
    share_map: Annotated[
        Literal["usual", "viridis", "cividis", "greys"],
        row(
            GROUPS[2], mark("Colours of shares"),
            mark("From nothing to everything, in the hue of the head, or in one scale for all heads."),
            usual=mark("The hue of each head"), viridis="Viridis", cividis="Cividis", greys=mark("Greys"),
        ),
    ] = "usual"  # fmt: skip
    own_scale: Annotated[bool, row(
        GROUPS[2], mark("A colour scale of its own for each matrix"),
        mark("Shows more within small matrices, but colours no longer compare between matrices."),
    )] = False  # fmt: skip
    pace: Annotated[
        Literal["term", "cell", "row", "matrix"],
        row(
            GROUPS[3], mark("Pace"), mark("How much is made in one beat."),
            term=mark("Term by term"), cell=mark("Cell by cell"), row=mark("Row by row"), matrix=mark("Whole matrix"),
        ),
    ] = "term"  # fmt: skip
    speed: Annotated[float, Meta(ge=0.25, le=4.0), row(
        GROUPS[3], mark("Speed"), mark("How fast it plays; 1 is the usual speed."),
    )] = 1.0  # fmt: skip
    reduced_motion: Annotated[bool, row(
        GROUPS[3], mark("Reduced motion"), mark("Beats follow each other without sliding; nothing glides or fades."),
    )] = False  # fmt: skip
    present_theme: Annotated[
        Literal["projector", "light", "dark", "program"],
        row(
            GROUPS[4], mark("Theme of the presentation"), mark("In which colours a hall sees the picture."),
            projector=mark("Projector"), light=mark("Light"), dark=mark("Dark"), program=mark("As the program"),
        ),
    ] = "projector"  # fmt: skip
    present_by: Annotated[
        Literal["beat", "step"],
        row(
            GROUPS[4], mark("A remote goes on by"), mark("What Page Down and Page Up do in a presentation."),
            beat=mark("A beat"), step=mark("A step"),
        ),
    ] = "beat"  # fmt: skip
    present_keys: Annotated[bool, row(
        GROUPS[4], mark("Show the keys pressed"), mark("For those who want to know how it is done."),
    )] = False  # fmt: skip
    check: Annotated[bool, row(
        GROUPS[5], mark("Check every result"),
        mark("In a pause the reference computes it too, in float64; the status line compares."),
    )] = True  # fmt: skip
    keys: Annotated[
        dict[Annotated[str, Meta(max_length=64)], tuple[Annotated[str, Meta(max_length=64)], ...]],
        Meta(max_length=512, title="Keys that were changed, by action"),
    ] = msgspec.field(default_factory=dict)
    ran: Annotated[
        tuple[Annotated[str, Meta(max_length=64)], ...], Meta(max_length=8, title="Commands last run by name")
    ] = ()
    present_screen: Annotated[str, Meta(max_length=256, title="Screen of the presentation")] = ""
    tour_seen: Annotated[bool, Meta(title="The tour has been seen")] = False
    geometry: Annotated[str, Meta(max_length=4096, title="Place and size of the window")] = ""
    folder: Annotated[str, Meta(max_length=4096, title="Folder last used")] = ""
    export_format: Annotated[str, Meta(max_length=16, title="What was last exported")] = "png"
    export_theme: Annotated[Literal["light", "dark", "print"], Meta(title="Theme of exports")] = "light"
    export_size: Annotated[str, Meta(pattern="^[0-9]{2,5}x[0-9]{2,5}$", title="Size of exports")] = "1280x720"
    export_film_size: Annotated[str, Meta(pattern="^[0-9]{2,5}x[0-9]{2,5}$", title="Size of films")] = (
        "1920x1080"
    )
    export_scale: Annotated[float, Meta(ge=0.1, le=16.0, title="Pixels of a picture for each one")] = 2.0
    export_fps: Annotated[int, Meta(ge=1, le=60, title="Frames a second of films")] = 30
    export_speed: Annotated[float, Meta(ge=0.1, le=20.0, title="Speed of films")] = 1.0
    export_pages: Annotated[int, Meta(ge=1, le=2, title="Steps on a page of a hand-out")] = 2
    export_clear: Annotated[bool, Meta(title="Export without a ground")] = False
    export_folder: Annotated[str, Meta(max_length=4096, title="Folder last exported to")] = ""
    sheet_source: Annotated[Literal["seed", "document"], Meta(title="What worksheets are drawn from")] = (
        "seed"
    )
    sheet_difficulty: Annotated[Literal["easy", "medium", "hard"], Meta(title="Difficulty of worksheets")] = (
        "easy"
    )
    sheet_kinds: Annotated[
        tuple[Annotated[str, Meta(max_length=16)], ...],
        Meta(max_length=16, title="Exercises of worksheets; none: all"),
    ] = ()
    sheet_tokens: Annotated[int, Meta(ge=2, le=12, title="Tokens of worksheets")] = 3
    sheet_heads: Annotated[int, Meta(ge=1, le=4, title="Heads of worksheets")] = 1
    sheet_causal: Annotated[bool, Meta(title="Worksheets with a causal mask")] = False
    sheet_decimals: Annotated[int, Meta(ge=1, le=4, title="Decimals of worksheets")] = 2
    sheet_versions: Annotated[int, Meta(ge=1, le=200, title="Versions of a worksheet")] = 1
    sheet_seed: Annotated[int, Meta(ge=0, le=2**31 - 1, title="Seed of the first worksheet")] = 1
    sheet_paper: Annotated[Literal["a4", "letter"], Meta(title="Paper of worksheets")] = "a4"
    sheet_title: Annotated[str, Meta(max_length=80, title="Heading of worksheets")] = ""
    sheet_apart: Annotated[bool, Meta(title="Keys of worksheets in a file of their own")] = False
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
        self.fresh = path is not None and not path.exists()
        """Whether there were none yet: the program runs for the first time."""
        self.heard: list[Callable[[str], object]] = []
        """Called with the name of each row that takes another value."""
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
        for each in tuple(self.heard):
            each(name)

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
