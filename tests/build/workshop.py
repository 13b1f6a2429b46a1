"""Copies of the repository with small locks, and a package index of their own on loopback.

So the commands are started like a person starts them, with the real venv and the real pip, and without a
network.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import io
import os
import shutil
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final

from tests.house.repository import ROOT

PATIENCE: Final = 60.0
"""Seconds that a command may take before a test gives it up."""

PROGRAM: Final = """\
import json, os, signal, sys
try:
    import parts
    version = parts.VERSION
except ImportError:
    version = ""
where = {"folder": os.getcwd(), "python": sys.executable}
try:
    print(json.dumps({"arguments": sys.argv[1:], "parts": version, **where}), flush=True)
    if "wait" in sys.argv:
        signal.pause()
except KeyboardInterrupt:
    sys.exit(77)
sys.exit(7)
"""
"""Stands where the program stands: says how it was started, and ends with an exit code of its own."""


@dataclass(frozen=True)
class Wheel:
    """A package that holds nothing but its version; `tag` says what it is ready for."""

    name: str
    version: str
    tag: str = "py3-none-any"

    @property
    def file(self) -> str:
        return f"{self.name}-{self.version}-{self.tag}.whl"

    @property
    def content(self) -> bytes:
        info = f"{self.name}-{self.version}.dist-info"
        inside = {
            f"{self.name}.py": f"VERSION = {self.version!r}\n",
            f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {self.name}\nVersion: {self.version}\n",
            f"{info}/WHEEL": f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {self.tag}\n",
        }
        record = "".join(f"{path},{_digest(text)},{len(text)}\n" for path, text in inside.items())
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            for path, text in {**inside, f"{info}/RECORD": f"{record}{info}/RECORD,,\n"}.items():
                archive.writestr(zipfile.ZipInfo(path), text)
        return packed.getvalue()

    @property
    def lock_line(self) -> str:
        return f"{self.name}=={self.version} --hash=sha256:{hashlib.sha256(self.content).hexdigest()}\n"


def _digest(text: str) -> str:
    raw = hashlib.sha256(text.encode()).digest()
    return f"sha256={base64.urlsafe_b64encode(raw).rstrip(b'=').decode()}"


@dataclass
class Index:
    """A package index on loopback. `served` names the files that were fetched, in order.

    While `may_answer` is not set, the answer to a fetched file stops in its middle; `was_asked` tells when.
    """

    wheels: list[Wheel]
    address: str = ""
    served: list[str] = field(default_factory=list)
    may_answer: threading.Event = field(default_factory=threading.Event)
    was_asked: threading.Event = field(default_factory=threading.Event)


@contextlib.contextmanager
def package_index(*wheels: Wheel) -> Iterator[Index]:
    """An index that serves `wheels`."""
    index = Index(list(wheels))
    index.may_answer.set()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            name = self.path.rstrip("/").rpartition("/")[2]
            wheel = next((wheel for wheel in index.wheels if wheel.file == name), None)
            links = "".join(f'<a href="{w.file}">{w.file}</a>' for w in index.wheels if w.name == name)
            body = wheel.content if wheel else f"<!DOCTYPE html><html><body>{links}</body></html>".encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/octet-stream" if wheel else "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            with contextlib.suppress(OSError):
                if wheel:
                    index.served.append(wheel.file)
                    self.wfile.write(body[:20])
                    self.wfile.flush()
                    index.was_asked.set()
                    index.may_answer.wait(PATIENCE)
                    body = body[20:]
                self.wfile.write(body)

        def log_message(self, *arguments: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        index.address = f"http://127.0.0.1:{server.server_address[1]}/simple"
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield index
        finally:
            index.may_answer.set()
            server.shutdown()
            thread.join()


@dataclass(frozen=True)
class Clone:
    """A copy of the repository's commands with a stand-in for the program, and the index it installs from."""

    folder: Path
    index: str
    apart: bool = True
    """Whether Python lacks what makes environments with a pip of their own; that is quicker, too."""

    def lock(self, run: str, test: str = "") -> None:
        locks = self.folder / "build_scripts" / "locks"
        (locks / "run.txt").write_text(run, encoding="utf-8")
        (locks / "test.txt").write_text(run + test, encoding="utf-8")

    def command(self, *arguments: str, script: str = "run.py", before: str = "") -> list[str]:
        """How to start `script`; `before` is Python that runs first, in its place."""
        path = str(self.folder / "build_scripts" / script)
        lacks = "sys.modules['ensurepip'] = None\n" if self.apart else ""
        program = f"import runpy, sys\nsys.argv = sys.argv[1:]\n{lacks}{before}\n"
        return [
            sys.executable,
            "-c",
            f"{program}runpy.run_path({path!r}, run_name='__main__')",
            path,
            *arguments,
        ]

    def variables(self, **more: str) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"],
            "HOME": os.environ["HOME"],
            "LANG": "C.UTF-8",
            "PIP_INDEX_URL": self.index,
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_CACHE_DIR": "1",
            "PIP_RETRIES": "1",
            **more,
        }

    def run(
        self,
        *arguments: str,
        script: str = "run.py",
        before: str = "",
        folder: Path | None = None,
        **more: str,
    ) -> subprocess.CompletedProcess[str]:
        """Start a command from `folder` and wait for its end."""
        return subprocess.run(
            self.command(*arguments, script=script, before=before),
            cwd=folder or self.folder.parent,
            env=self.variables(**more),
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start `run.py` in a session of its own, like in a terminal of its own, and go on."""
        return subprocess.Popen(
            self.command(*arguments),
            cwd=self.folder.parent,
            env=self.variables(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )


def make_clone(folder: Path, index: str) -> Clone:
    """A fresh copy in `folder`, without an environment."""
    shutil.copytree(
        ROOT / "build_scripts", folder / "build_scripts", ignore=shutil.ignore_patterns("__pycache__")
    )
    (folder / "app").mkdir()
    (folder / "app" / "__init__.py").touch()
    (folder / "app" / "__main__.py").write_text(PROGRAM, encoding="utf-8")
    return Clone(folder, index)
