"""Which language the program speaks: the catalogues that there are, and the one that is in force.

Qt's own words (the buttons of its dialogs) come from Qt's catalogues, ours from `resources/translations`: those of the
program, and beside them those of its lessons and cards. What is said, and how a sentence is looked up, is
`mha_studio.language`'s.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from mha_studio.language import Translate, english, mark, speak
from mha_studio.resources import resource

SCRIPTS = {
    "zh_CN": (
        "简体中文",
        mark("No font for Chinese is installed, so all stays in English; Noto Sans CJK would fit."),
    ),
}
"""What a language is written with where the program's own face has not its letters, and what is said where no font of
the system has them either."""
_FILES = ("de", "zh_CN")
_now = "en"
_installed: list[QTranslator] = []


def language() -> str:
    """The language in force: "en", "de", "zh_CN"."""
    return _now


def wanted(choice: str) -> str:
    """The language of a choice in the settings; "system": the first of the user's languages that there is."""
    if choice in ("en", *_FILES):
        return choice
    for name in QLocale.system().uiLanguages():
        parts = name.replace("_", "-").split("-")
        if parts[0] == "en":
            return "en"
        if parts[0] == "zh" and not {"TW", "HK", "MO", "Hant"} & set(parts):
            return "zh_CN"
        if parts[0] in _FILES:
            return parts[0]
    return "en"


def speak_in(choice: str) -> str:
    """Let the program speak the language of a choice from now on; what is already on the screen is its owner's.

    The answer is a sentence where that cannot be done, else empty.
    """
    name, problem = wanted(choice), ""
    if name in SCRIPTS and not written(SCRIPTS[name][0]):
        name, problem = "en", SCRIPTS[name][1]
    _change(name)
    return problem


def written(text: str) -> bool:
    """Whether some font, the program's or one of the system's, has every sign of a text."""
    return not without_font(text)


def without_font(text: str) -> str:
    """The signs of a text that no font has, each once."""
    from PySide6.QtGui import QFontMetrics

    from mha_studio.paint.fonts import font

    if text.isascii():
        return ""
    metrics = QFontMetrics(font("sans", 14))
    return "".join(
        sign for sign in dict.fromkeys(text) if not sign.isspace() and not metrics.inFontUcs4(ord(sign))
    )


def _change(name: str) -> None:
    global _now
    if name == _now:
        return
    _now = name
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    if name == "en":
        speak(None)
        return
    ours, learn = QTranslator(), QTranslator()
    if not ours.load(str(resource("translations") / f"mha_studio_{name}.qm")):
        speak(None)
        return
    learn.load(str(resource("translations") / f"learn_{name}.qm"))
    speak(_through(ours, learn), name)
    qt = QTranslator()
    if qt.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _installed.append(qt)
        QCoreApplication.installTranslator(qt)


def _through(catalogue: QTranslator, learn: QTranslator) -> Translate:
    """The program's catalogue and that of lessons and cards as `tr` asks them, one after the other; what has been asked
    is kept, since most is asked again at the next glance."""
    kept: dict[tuple[str, str], str] = {}

    def translate(text: str, note: str, n: int) -> str:
        if n >= 0:
            found = catalogue.translate("", text, note or None, n)
            return found.replace("%n", str(n)) if found else english(text, note, n)
        key = (text, note)
        if key not in kept:
            places = (each.translate("", text, note or None) for each in (catalogue, learn) if text)
            kept[key] = next((said for said in places if said), text)
        return kept[key]

    return translate
