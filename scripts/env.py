"""Make .venv hold what a lock names: python3 scripts/env.py site|test

Standard library only, and in words that an old Python can read, so that it can say what is missing. Called by the
Makefile; does nothing where the lock is installed already.
"""

import hashlib
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
PYTHON = os.path.join(VENV, "bin", "python")
OLDEST = (3, 11)
OFFLINE = re.compile("ConnectionError|NameResolution|Temporary failure|ConnectTimeout|ProxyError|from versions: none")


def fail(message):
    sys.exit("setup: " + message)


def lock_hash(lock):
    with open(lock, "rb") as file:
        return hashlib.sha256(file.read() + sys.version.encode()).hexdigest()


def check_python():
    if sys.version_info < OLDEST:
        fail(f"Python {platform.python_version()} is too old, 3.11 or newer is needed: make PYTHON=python3.12 …")
    if not all(map(importlib.util.find_spec, ("ensurepip", "venv"))):  # Debian ships them apart from Python
        fail("this Python cannot make virtual environments: apt install python3-venv (or your system's counterpart)")


def run(command, log):
    with open(log, "w") as file:
        return subprocess.call(command, stdout=file, stderr=subprocess.STDOUT) == 0


def reason(log):
    """One line out of pip's many."""
    with open(log) as file:
        lines = file.read().splitlines()
    if any(OFFLINE.search(line) for line in lines):
        return "no network: the package index cannot be reached"
    errors = [line for line in lines if line.startswith("ERROR:")] or lines[-1:] or ["pip said nothing"]
    return errors[0].replace("ERROR: ", "")


def main(name):
    check_python()
    lock = os.path.join(ROOT, "requirements", name + ".txt")
    stamp = os.path.join(VENV, name + ".installed")
    wanted = lock_hash(lock)
    if os.path.exists(stamp):
        with open(stamp) as file:
            if file.read() == wanted:
                os.utime(stamp)
                return
    log = os.path.join(ROOT, ".cache", "setup.log")
    os.makedirs(os.path.dirname(log), exist_ok=True)
    if not os.path.exists(PYTHON) or subprocess.call([PYTHON, "-c", "import pip"], stderr=subprocess.DEVNULL):
        shutil.rmtree(VENV, ignore_errors=True)
        if not run([sys.executable, "-m", "venv", VENV], log):
            fail(f"could not make .venv: {reason(log)} (all of it: .cache/setup.log)")
    print(f"setup: installing requirements/{name}.txt into .venv{TELL[name]}", flush=True)
    if not run([PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "-r", lock], log):
        fail(f"could not install requirements/{name}.txt: {reason(log)} (all of it: .cache/setup.log)")
    with open(stamp, "w") as file:
        file.write(wanted)


TELL = {"site": "", "test": " (torch is large: minutes the first time)"}

if __name__ == "__main__":
    main(sys.argv[1])
