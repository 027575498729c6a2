"""What pip, venv and the system say when something is in the way, and the sentence a person gets instead."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from ...protocol.errors import InstallFailed
from ...protocol.sentences import Sentence

SHORT_OF_SPACE = Sentence(
    "There is not enough room on the disk for {target}: about {needed_mb:.0f} MB are needed. Free some space, then "
    "press Install again."
)
#: Which package is missing, as pip says it.
PACKAGE = r"(?:no matching distribution found for|satisfies the requirement) ([\w.-]+(?:==[\w.]+)?)"


class Known(NamedTuple):
    """A failure we know: a word for it, what is said by then, and one sentence with the next step; another one,
    `offline`, where packages come from a folder of wheels and that makes a difference.
    """

    cause: str
    pattern: re.Pattern[str]
    sentence: Sentence
    offline: Sentence | None = None


def _known(cause: str, pattern: str, sentence: Sentence, offline: Sentence | None = None) -> Known:
    return Known(cause, re.compile(pattern, re.IGNORECASE), sentence, offline)


#: The first that fits counts: pip says “no matching distribution” after every failure of the network too.
KNOWN = (
    _known("disk", r"no space left on device|errno 28|winerror 112|disk quota exceeded|errno 122", SHORT_OF_SPACE),
    _known(
        "proxy", r"\b407\b|proxy authentication required",
        Sentence(
            "The proxy asks for a name and a password: give them in QGIS under Settings ▸ Options ▸ Network, then "
            "press Install again."
        ),
    ),
    _known(
        "proxy", r"missing dependencies for socks",
        Sentence(
            "The installer cannot go through a SOCKS proxy: set an HTTP proxy in QGIS under Settings ▸ Options ▸ "
            "Network, or install from a folder of wheels."
        ),
    ),
    _known(
        "proxy", r"proxyerror|cannot connect to proxy|tunnel connection failed",
        Sentence(
            "The proxy does not answer or lets nothing through: check it in QGIS under Settings ▸ Options ▸ Network, "
            "then press Install again."
        ),
    ),
    _known(
        "tls",
        r"certificate_verify_failed|certificate verify failed|self[- ]signed certificate|\[ssl: |sslerror",
        Sentence(
            "The connection is not trusted, often because a firewall opens it: ask your administrator for its "
            "certificate, name that file in the variable PIP_CERT, and start QGIS again; or install from a folder of "
            "wheels."
        ),
    ),
    _known(
        "hash", r"do not match the hashes|hashes are required|hash mismatch",
        Sentence(
            "A package is not the one that was tested, so it was not installed: try again, and if it stays, the "
            "package index or the folder of wheels offers altered files."
        ),
    ),
    _known(
        "network",
        r"name resolution|getaddrinfo failed|name or service not known|nodename nor servname|newconnectionerror|"
        r"failed to establish a new connection|connection (was )?(refused|reset|aborted)|remotedisconnected|"
        r"network is unreachable|no route to host|timed out|readtimeout|connecttimeout|incompleteread|"
        r"http error 5\d\d|\b50[234] (server|bad|service|gateway)",
        Sentence(
            "The package index cannot be reached: check the network, then press Install again, or choose a folder of "
            "wheels."
        ),
    ),
    _known(
        "long_path", r"long path support|winerror 206|file ?name (is )?too long|errno 36",
        Sentence(
            "The path {target} is too long for this system: turn on long paths in Windows, or set another place for "
            "the engine in the variable ORTHOSCRIBE_ENGINE."
        ),
    ),
    _known(
        "policy", r"winerror 1260|group policy|winerror 4551",
        Sentence(
            "A policy of this computer forbids programs in {target}: ask your administrator to allow that folder, or "
            "set another place in the variable ORTHOSCRIBE_ENGINE."
        ),
    ),
    _known(
        "in_use", r"winerror 32\b|being used by another process|text file busy",
        Sentence("Files of the engine are in use: close the other QGIS windows, then press Install again."),
    ),
    _known(
        "denied", r"permission denied|errno 13|winerror 5\b|access is denied|read-only file system|errno 30",
        Sentence(
            "Files cannot be written to {target}: allow it, or set another place in the variable ORTHOSCRIBE_ENGINE."
        ),
    ),
    _known(
        "python", r"ensurepip is not available|no module named '?(venv|ensurepip|pip)|requires a different python",
        Sentence(
            "{python} cannot make an environment: install its venv package (on Debian or Ubuntu: apt-get install "
            "python3-venv), or another Python, then press Install again."
        ),
    ),
    _known(
        "no_wheel", PACKAGE,
        Sentence(
            "The package index has no {package} for this Python on this kind of computer: install another Python "
            "(3.12 is a good choice) and try again."
        ),
        Sentence(
            "The folder {wheels} has no {package} for this Python on this kind of computer: fill it on a like computer "
            "with the same Python, by “make wheelhouse”."
        ),
    ),
    _known(
        "no_wheel", r"no matching distribution|could not find a version|is not a supported wheel|no such file.*\.whl",
        Sentence(
            "The package index has no package for this Python on this kind of computer: install another Python (3.12 "
            "is a good choice) and try again."
        ),
        Sentence(
            "The folder {wheels} has no package for this Python on this kind of computer: fill it on a like computer "
            "with the same Python, by “make wheelhouse”."
        ),
    ),
)
UNKNOWN = Sentence("The engine could not be installed; the log says why. Press Install to try again.")


def explain(lines: Iterable[str], **facts: object) -> InstallFailed:
    """The failure behind a command's last lines; `facts` fill the sentence's gaps: target, python, wheels, …"""
    text = "\n".join(lines)
    found = next((known for known in KNOWN if known.pattern.search(text)), None)
    if found is None:
        return InstallFailed(UNKNOWN, text)
    sentence = found.offline if found.offline and facts.get("wheels") else found.sentence
    return InstallFailed(sentence.filled(**_gaps(text, facts)), text, found.cause)


def _gaps(text: str, facts: dict[str, object]) -> dict[str, object]:
    """Everything that a sentence may have a gap for."""
    package = re.search(PACKAGE, text, re.IGNORECASE)
    known = {name: fact if isinstance(fact, (int, float)) else str(fact) for name, fact in facts.items()}
    return {
        "target": Sentence("the engine's folder"), "python": Sentence("This Python"), "needed_mb": 500,
        "package": package[1].replace("==", " ") if package else "", **known,
    }
