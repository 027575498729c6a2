"""`python -m inference` is the engine on stdio; `python -m inference describe|ask|ground|segment …` a command line."""

import sys


def main() -> int:
    """Run what the arguments ask for; returns the exit status."""
    if len(sys.argv) > 1:
        from .command_line.main import main as run_command

        return run_command(sys.argv[1:])
    from .engine.server import serve

    return serve()


if __name__ == "__main__":
    sys.exit(main())
