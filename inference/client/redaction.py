"""Takes out of a text what tells of a person or opens a door, before it is shown to others."""

from __future__ import annotations

import getpass
import platform
import re
from pathlib import Path

#: Names that many machines share tell of nobody; and they are words.
NOBODY = {"root", "user", "admin", "administrator", "qgis", "ubuntu", "debian"}
GONE = "<removed>"
RULES = (
    # a name and a password before the host of an address
    (re.compile(r"(?P<keep>\b[a-z][a-z0-9+.-]*://)[^/\s@\"']+@", re.IGNORECASE), r"\g<keep>" + GONE + "@"),
    (re.compile(r"(?P<keep>\b(?:proxy-)?authorization[\"']?\s*[:=]\s*).+", re.IGNORECASE), r"\g<keep>" + GONE),
    (re.compile(r"(?P<keep>\bbearer\s+)\S+", re.IGNORECASE), r"\g<keep>" + GONE),
    (
        re.compile(
            r"(?P<keep>[\w-]*(?:password|passwd|secret|token|api_?key|access_?key|authcfg|credential|signature)"
            r"[\w-]*[\"']?\s*[:=]\s*[\"']?)[^\s&\"',;]+", re.IGNORECASE,
        ),
        r"\g<keep>" + GONE,
    ),
    (re.compile(r"(?P<keep>[?&](?:key|sig|sv|auth|code|pwd|user)=)[^\s&\"']+", re.IGNORECASE), r"\g<keep>" + GONE),
    # tokens that are known by how they begin
    (re.compile(r"\b(?:hf|sk|pk|ghp|gho|github_pat|glpat|xox[abp]|AKIA|pypi)[-_]?[A-Za-z0-9_-]{16,}"), GONE),
    (re.compile(r"\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*"), GONE),
    # folders of persons, whoever they are
    (re.compile(r"(?P<keep>(?:/home|/Users|[A-Za-z]:[\\/]+Users)[\\/]+)[^\\/\s\"':]+"), r"\g<keep><user>"),
)


def redacted(text: str, home: Path | None = None, user: str = "", host: str = "") -> str:
    """The text without the home folder, the user's and the computer's name, passwords, and tokens."""
    home = home or Path.home()
    for form in _forms(home):
        text = re.sub(re.escape(form) + r"(?=$|[\\/\s\"':;,)\]])", "~", text, flags=re.IGNORECASE)
    for pattern, replacement in RULES:
        text = pattern.sub(replacement, text)
    names = {(user or _user()): "<user>", home.name: "<user>", (host or platform.node()): "<computer>"}
    for name, replacement in names.items():
        if len(name) > 2 and name.lower() not in NOBODY:
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", replacement, text, flags=re.IGNORECASE)
    return text


def _forms(home: Path) -> list[str]:
    """How a folder may be written: with either slash, and with doubled ones, as in JSON; the longest first."""
    plain = str(home)
    forms = {plain, plain.replace("\\", "/"), plain.replace("\\", "\\\\")}
    return sorted((form for form in forms if len(form) > 3), key=len, reverse=True)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""  # no account behind this process
