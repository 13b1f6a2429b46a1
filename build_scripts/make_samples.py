"""Write the sample lists of `resources/samples`: `python -m build_scripts.make_samples`."""

from __future__ import annotations

from pathlib import Path

from app.practice.samples import write_samples

SAMPLES = Path(__file__).parent.parent / "resources" / "samples"


def main() -> None:
    """Write the lists anew; they only change when `app.practice.samples` does."""
    SAMPLES.mkdir(parents=True, exist_ok=True)
    write_samples(SAMPLES)
    print(f"wrote the samples to {SAMPLES}")


if __name__ == "__main__":
    main()
