"""Builds the zip that users install: `python -m tests.house.package dist`. Only what runs on their machine goes in."""

from __future__ import annotations

import configparser
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from tests.house.translations import compile_all

ROOT = Path(__file__).resolve().parents[2]
NAME = "orthoscribe"
MOST_BYTES = 25_000_000
# The first entries are what the plugin site looks for; .gitattributes says the same from the other side.
SHIPPED = (
    "__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md",
    "plugin.py", "ui", "inference", "resources", "i18n",
)
LEFT_OUT = (
    "inference/toolkit", "inference/requirements/scene.txt", "inference/requirements/toolkit.txt", "i18n/README.md",
)
NEVER = {
    ".pyc", ".pyo", ".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd",   # the site refuses these
    ".zip", ".pt", ".pth", ".ckpt", ".pkl",   # and we ship weights as safetensors or ONNX only
}
# Fixed, so that the same content gives the same zip, byte for byte.
STAMP = (2020, 1, 1, 0, 0, 0)


class PackageRefused(Exception):
    """The package breaks a rule of the plugin site; the message says which."""


def contents(root: Path = ROOT) -> Iterator[Path]:
    """The files that ship, relative to the root, sorted inside each entry; caches and left-out parts are skipped."""
    for entry in SHIPPED:
        start = root / entry
        files = sorted(start.rglob("*")) if start.is_dir() else [start]
        for file in files:
            relative = file.relative_to(root)
            if not file.is_dir() and "__pycache__" not in relative.parts and not is_left_out(relative):
                yield relative


def is_left_out(relative: Path) -> bool:
    """Is this one of the parts that only developers need?"""
    name = relative.as_posix()
    return any(name == part or name.startswith(part + "/") for part in LEFT_OUT)


def refusals(root: Path, files: list[Path]) -> Iterator[str]:
    """Why these files may not ship, one sentence each."""
    for file in files:
        if not (root / file).is_file():
            yield f"{file} is missing"
        elif (root / file).is_symlink():
            yield f"{file} is a link"
        if file.suffix.lower() in NEVER:
            yield f"{file} is of a kind that does not ship"
        if any(part.startswith(".") for part in file.parts):
            yield f"{file} is hidden"


def version(root: Path = ROOT) -> str:
    """The plugin's version, from its only place, metadata.txt."""
    metadata = configparser.ConfigParser()
    metadata.read(root / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def build(root: Path, folder: Path) -> Path:
    """Write `orthoscribe-<version>.zip` into the folder and return its path; raises PackageRefused and leaves none."""
    compile_all(root)
    files = list(contents(root))
    reasons = list(refusals(root, files))
    if reasons:
        raise PackageRefused("\n".join(reasons))
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{NAME}-{version(root)}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in files:
            entry = zipfile.ZipInfo(f"{NAME}/{file.as_posix()}", STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16   # a plain file that nobody can execute
            archive.writestr(entry, (root / file).read_bytes())
    size_bytes = target.stat().st_size
    if size_bytes > MOST_BYTES:
        target.unlink()
        raise PackageRefused(f"The package has {size_bytes / 1e6:.1f} MB; the plugin site takes {MOST_BYTES / 1e6:.0f}")
    return target


def main() -> int:
    """The command line: build the package into the folder given, say where it is and how large."""
    try:
        target = build(ROOT, Path(sys.argv[1] if len(sys.argv) > 1 else "dist"))
    except PackageRefused as refused:
        print(refused, file=sys.stderr)
        return 1
    print(f"{target}: {target.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
