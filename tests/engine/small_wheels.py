"""Packages of one line, an index that serves them, and what may stand in an installer's way."""

from __future__ import annotations

import hashlib
import http.server
import ssl
import subprocess
import threading
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


def make_wheel(folder: Path, name: str, version: str = "1.0") -> Path:
    """A package with one empty module, as a wheel for every machine."""
    info = f"{name}-{version}.dist-info"
    path = folder / f"{name}-{version}-py3-none-any.whl"
    files = {
        f"{name}.py": "",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{file},,\n" for file in (*files, f"{info}/RECORD"))
    with zipfile.ZipFile(path, "w") as archive:
        for file, text in {**files, f"{info}/RECORD": record}.items():
            archive.writestr(file, text)
    return path


def locked(path: Path, wheels: list[Path]) -> Path:
    """Write a requirements file that names these wheels with their hashes."""
    lines = []
    for wheel in wheels:
        name, version = wheel.name.split("-")[:2]
        lines.append(f"{name}=={version} \\\n    --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n")
    path.write_text("".join(lines), encoding="utf-8")
    return path


class Index(http.server.BaseHTTPRequestHandler):
    """A package index over a folder. `slow` names a package whose file never comes to an end."""

    folder: Path
    slow = ""
    fetched: Counter[str]

    def do_GET(self) -> None:  # noqa: N802 (the name that http.server looks for)
        parts = [part for part in self.path.split("/") if part]
        if parts[0] == "simple":
            files = sorted(self.folder.glob(f"{parts[1].replace('-', '_')}-*.whl"))
            page = "".join(f'<a href="/files/{file.name}">{file.name}</a>' for file in files)
            self._send(200 if files else 404, "text/html", page.encode())
        else:
            content = (self.folder / parts[-1]).read_bytes()
            self.fetched[parts[-1].split("-")[0]] += 1
            is_slow = bool(self.slow) and parts[-1].startswith(f"{self.slow}-")
            self._send(200, "application/octet-stream", content[:10] if is_slow else content, len(content))
            if is_slow:
                self.server.stopped.wait(60)

    def _send(self, status: int, kind: str, content: bytes, length: int = -1) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content) if length < 0 else length))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class LockedProxy(http.server.BaseHTTPRequestHandler):
    """A proxy that wants a name and a password from everybody."""

    def do_CONNECT(self) -> None:  # noqa: N802
        self.send_response(407, "Proxy Authentication Required")
        self.send_header("Proxy-Authenticate", 'Basic realm="office"')
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_CONNECT  # noqa: N815

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serve(handler: type, wrap: Callable | None = None) -> Iterator[int]:
    """Run a server on this machine; gives its port."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    server.stopped = threading.Event()
    if wrap:
        server.socket = wrap(server.socket)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.stopped.set()
        server.shutdown()
        server.server_close()


def self_signed(folder: Path) -> Callable:
    """What makes a socket speak TLS with a certificate that nobody vouches for; needs the openssl program."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    command = [
        "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
        "-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(certificate),
    ]
    subprocess.run(command, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return lambda socket: context.wrap_socket(socket, server_side=True)
