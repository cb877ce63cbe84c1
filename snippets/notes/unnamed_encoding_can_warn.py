import subprocess
import sys

command = [sys.executable, "-X", "warn_default_encoding", "-c", "open(0)"]  # (1)!
run = subprocess.run(command, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
print(run.stderr.decode("utf-8").splitlines()[0])
