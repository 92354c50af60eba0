"""Programs that run for a while in a network namespace of their own: the namespace, starting, awaiting, stopping."""
import functools
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import time

from .scenario import PORT

PATH = os.environ["PATH"] + ":/usr/sbin:/sbin"
START_LIMIT = 20  # seconds


# ---- the namespace -------------------------------------------------------------------------------

@functools.cache
def namespace(*identity):
    """The command that gives another one a network and processes of its own, which all end with this
    program; None where that is refused. Who is not root is, in there, who these options of unshare say."""
    command = ["setpriv", "--pdeathsig", "KILL", "unshare", "--net", "--pid", "--mount-proc", "--fork", "--kill-child"]
    if os.geteuid() != 0:
        command += identity
    done = subprocess.run([*command, "ip", "link", "set", "lo", "up"], env={"PATH": PATH}, capture_output=True,
                          check=False)
    return command if done.returncode == 0 else None


def what_is_missing(programs, *identity):
    missing = [program for program in programs if not shutil.which(program, path=PATH)]
    if missing:
        return "not installed, or not for this user: " + ", ".join(missing)
    return "" if namespace(*identity) else "this machine refuses network namespaces"


# ---- programs in it ------------------------------------------------------------------------------

class Failed(Exception):
    """A call or a server did not do what it should."""


def listens(address):
    """Whether somebody in this namespace has a UDP socket there."""
    number = int.from_bytes(socket.inet_aton(address), sys.byteorder)
    return "%08X:%04X" % (number, PORT) in pathlib.Path("/proc/self/net/udp").read_text()


def start(folder, *command):
    """Starts a program in a folder of its own, where the file log is what it says."""
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "log", "wb") as log:
        return subprocess.Popen([str(part) for part in command], cwd=folder, stdin=subprocess.DEVNULL,
                                stdout=log, stderr=subprocess.STDOUT)


def said(folder):
    """The end of what a program wrote, sipp's errors behind it."""
    files = [folder / "log", *sorted(folder.glob("errors*"))]
    return "\n".join(path.read_text(errors="replace")[-1500:] for path in files if path.exists())


def await_start(process, folder, condition):
    end = time.monotonic() + START_LIMIT
    while not condition():
        if process.poll() is not None or time.monotonic() > end:
            raise Failed("%s does not start\n%s" % (process.args[0], said(folder)))
        time.sleep(0.02)


def stop(process):
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
