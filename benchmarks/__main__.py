"""`make bench`: every measurement, one after the other. `make bench ARGS=answers` runs one of them."""

from __future__ import annotations

import subprocess
import sys

ALL = ("answers", "storage", "faq", "calendar")


def main() -> int:
    """Run those that are named, or all."""
    names = sys.argv[1:] or ALL
    unknown = [name for name in names if name not in ALL]
    if unknown:
        print(f"no benchmark {unknown[0]!r}; there are: {', '.join(ALL)}", file=sys.stderr)
        return 2
    for name in names:
        print(f"--- {name}", flush=True)
        subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
