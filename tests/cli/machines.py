"""Other machines to work on over ssh: each a network namespace with its own sshd and its own home folder.

This process enters a network and a view of the file system of its own, in which they are connected by a bridge.
That takes root.
"""
import contextlib
import ctypes
import os
import pathlib
import shutil
import subprocess
import tempfile

PATH = os.environ["PATH"] + ":/usr/sbin:/sbin"
PROGRAMS = ("ip", "mount", "parallel", "rsync", "ssh", "ssh-keygen", "sshd", "tshark")
CLONE_NEWNS, CLONE_NEWNET = 0x00020000, 0x40000000
USER = "nobody"  # whom a sandbox runs programs as

SSHD = """\
HostKey {folder}/host_key
PidFile none
UsePAM no
PasswordAuthentication no
StrictModes no
AuthorizedKeysFile {folder}/user_key.pub
SetEnv WIRESHARK_PLUGIN_DIR={none} WIRESHARK_EXTCAP_DIR={none}
"""
SSH = """\
Host {name}
  HostName {address}
  IdentityFile {home}/.ssh/key
  UserKnownHostsFile {home}/.ssh/known
"""


def call(*command):
    done = subprocess.run([str(part) for part in command], env={"PATH": PATH}, capture_output=True, text=True,
                          check=False)
    if done.returncode != 0:
        raise RuntimeError("%s: %s" % (" ".join(map(str, command)), done.stderr))


def what_is_missing():
    if os.geteuid() != 0:
        return "only root can make machines of its own: run this test as root"
    missing = [program for program in PROGRAMS if not shutil.which(program, path=PATH)]
    return "not installed: " + ", ".join(missing) if missing else ""


def enter_namespaces():
    """Until it ends, this process and what it starts see other networks and mounts than the machine."""
    if ctypes.CDLL(None, use_errno=True).unshare(CLONE_NEWNS | CLONE_NEWNET) != 0:
        raise RuntimeError("this machine refuses namespaces: " + os.strerror(ctypes.get_errno()))
    call("mount", "--make-rprivate", "/")
    call("mount", "-t", "tmpfs", "tmpfs", "/run")
    os.makedirs("/run/netns")
    os.makedirs("/run/sshd")


class Machines:
    """Machines of these names; on each, the sandbox's home folder is one of its own with the same plugin."""

    def __init__(self, sandbox, names):
        self.sandbox, self.names, self.processes = sandbox, names, []
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="sip-explain-machines-"))
        self.folder.chmod(0o755)
        enter_namespaces()
        self.let_user_log_in()
        for key in ("host_key", "user_key"):
            call("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.folder / key)
        sandbox.file(".ssh/key", self.folder / "user_key").chmod(0o600)
        call("ip", "link", "set", "lo", "up")
        call("ip", "link", "add", "bridge", "type", "bridge")
        call("ip", "address", "add", "10.90.0.1/24", "dev", "bridge")
        call("ip", "link", "set", "bridge", "up")
        for number, name in enumerate(names, 2):
            self.start(name, "10.90.0.%d" % number)
        sandbox.open_up()

    def let_user_log_in(self):
        """Gives the user a shell and the sandbox as home folder, for this process and its machines."""
        lines = pathlib.Path("/etc/passwd").read_text(encoding="utf-8").splitlines()
        lines = [line for line in lines if not line.startswith(USER + ":")]
        lines.append("%s:x:65534:65534::%s:/bin/sh" % (USER, self.sandbox.home))
        passwd = self.folder / "passwd"
        passwd.write_text("\n".join(lines) + "\n", encoding="utf-8")
        call("mount", "--bind", passwd, "/etc/passwd")

    def home(self, name):
        """The home folder of that machine as it is seen from here."""
        return self.folder / name

    def start(self, name, address):
        home = self.sandbox.home
        for part in (".local", "bin"):
            shutil.copytree(home / part, self.home(name) / part)
        call("chown", "-R", USER, self.home(name))
        call("ip", "netns", "add", name)
        call("ip", "link", "add", "to-" + name, "type", "veth", "peer", "name", "eth0", "netns", name)
        call("ip", "link", "set", "to-" + name, "master", "bridge", "up")
        call("ip", "-n", name, "address", "add", address + "/24", "dev", "eth0")
        call("ip", "-n", name, "link", "set", "eth0", "up")
        call("ip", "-n", name, "link", "set", "lo", "up")
        config = self.folder / (name + ".config")
        config.write_text(SSHD.format(folder=self.folder, none=home / "none"), encoding="utf-8")
        with open(home / ".ssh/config", "a", encoding="utf-8") as ours:
            ours.write(SSH.format(name=name, address=address, home=home))
        key = (self.folder / "host_key.pub").read_text(encoding="utf-8")
        with open(home / ".ssh/known", "a", encoding="utf-8") as known:
            known.write("%s %s" % (address, key))
        self.boot(name)

    def boot(self, name):
        run = "mount --bind '%s' '%s' && exec '%s' -D -f '%s' -E '%s.log'" % (
            self.home(name), self.sandbox.home, shutil.which("sshd", path=PATH), self.folder / (name + ".config"),
            self.folder / name)
        self.processes.append(subprocess.Popen(
            ["setpriv", "--pdeathsig", "KILL", "ip", "netns", "exec", name, "sh", "-c", run], env={"PATH": PATH}))

    def unplug(self, name):
        """Nothing comes from the machine any more, not even that it is gone."""
        call("ip", "link", "set", "to-" + name, "down")

    def plug(self, name):
        call("ip", "link", "set", "to-" + name, "up")

    @staticmethod
    def running(name, program=""):
        """The processes of that machine, or those that run that program: their ids."""
        done = subprocess.run(["ip", "netns", "pids", name], env={"PATH": PATH}, capture_output=True, text=True,
                              check=True)
        found = []
        for pid in done.stdout.split():
            try:
                command = pathlib.Path("/proc", pid, "comm").read_text(encoding="utf-8").strip()
            except OSError:  # it has ended
                continue
            if program in ("", command):
                found.append(int(pid))
        return found

    def crash(self, name):
        """All processes of the machine end at once."""
        for pid in self.running(name):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, 9)

    def left_on(self, name):
        """The files and folders of jobs on that machine."""
        jobs = self.home(name) / ".parallel/tmp"
        return sorted(path.name for path in jobs.iterdir()) if jobs.exists() else []

    def remove(self):
        for name in self.names:
            self.crash(name)
        for process in self.processes:
            process.wait()
        shutil.rmtree(self.folder)
