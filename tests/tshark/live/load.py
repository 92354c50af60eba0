"""Calls as fast as sipp makes them, and tshark that listens to them, with the plugin and without.

    unshare --net --pid --mount-proc --fork --kill-child python3 -m live.load FOLDER SECONDS RATE COMMAND COMMAND

Runs in a network namespace that it has for itself. A COMMAND is a shell command that captures and prints a
line a failure. Each second RATE OPTIONS are answered 200, and FAILURES calls 486. Writes to its output, as
JSON, of each command: its lines, each with the time it came, and second by second what it has in use: the time
since the load began, KiB of memory, descriptors, threads.
"""
import json
import os
import pathlib
import subprocess
import sys
import threading
import time

from .programs import Failed, await_start, listens, said, start, stop
from .scenario import PORT

FAILURES = 5  # a second
SERVER, BUSY, CLIENT, CALLER = ("127.0.0.%d" % number for number in range(1, 5))
END = 3  # seconds until what was captured has been printed

REQUEST = """\
%s sip:bob@[remote_ip]:[remote_port] SIP/2.0
Via: SIP/2.0/UDP [local_ip]:[local_port];branch=[branch]
Max-Forwards: 70
From: <sip:alice@example.com>;tag=[call_number]
%s
Call-ID: [call_id]
CSeq: 1 %s
Contact: <sip:alice@[local_ip]:[local_port]>
Content-Length: 0
"""
RESPONSE = """\
SIP/2.0 %s
[last_Via:]
[last_From:]
[last_To:];tag=[call_number]
[last_Call-ID:]
[last_CSeq:]
Content-Length: 0
"""


def request(method, to="To: <sip:bob@example.com>"):
    return "<send><![CDATA[\n%s\n]]></send>" % (REQUEST % (method, to, method))


def response(text):
    return "<send><![CDATA[\n%s\n]]></send>" % (RESPONSE % text)


SCENARIOS = {  # nothing is sent again: one failure, one line
    "answers": ['<recv request="OPTIONS"/>', response("200 OK")],
    "refuses": ['<recv request="INVITE"/>', response("486 Busy Here"), '<recv request="ACK"/>'],
    "asks": [request("OPTIONS"), '<recv response="200"/>'],
    "calls": [request("INVITE"), '<recv response="486"/>', request("ACK", "[last_To:]")],
}


class Listener:
    """A command that captures; its lines, with the times they came, and what it has in use."""

    def __init__(self, command, folder):
        self.log = folder / "log"
        folder.mkdir(parents=True)
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(["sh", "-c", "exec " + command], stdin=subprocess.DEVNULL,
                                            stdout=subprocess.PIPE, stderr=log, text=True)
        self.lines, self.looks = [], []
        self.reader = threading.Thread(target=self.read)
        self.reader.start()

    def read(self):
        for line in self.process.stdout:
            self.lines.append([time.time(), line.rstrip("\n")])

    def look(self, since):
        if self.process.poll() is not None:
            raise Failed("tshark has ended\n" + said(self.log.parent))
        folder = pathlib.Path("/proc/%d" % self.process.pid)
        status = dict(line.split(":", 1) for line in (folder / "status").read_text().splitlines())
        self.looks.append([round(since, 1), int(status["VmRSS"].split()[0]), len(list((folder / "fd").iterdir())),
                           int(status["Threads"])])

    def end(self):
        stop(self.process)
        self.reader.join()
        return {"lines": self.lines, "looks": self.looks, "said": self.log.read_text(errors="replace")}


def start_sipp(running, folder, name, address, *options):
    file = folder / (name + ".xml")
    file.write_text('<?xml version="1.0" encoding="UTF-8"?>\n<scenario name="%s">\n%s\n</scenario>\n' % (
        name, "\n".join(SCENARIOS[name])))
    sipp = start(folder / name, "sipp", "-sf", file, "-i", address, "-p", PORT, "-nostdin", *options)
    running.append(sipp)
    await_start(sipp, folder / name, lambda: listens(address))
    return sipp


def load(running, folder, seconds, rate, listeners):
    start_sipp(running, folder, "answers", SERVER)
    start_sipp(running, folder, "refuses", BUSY)
    for listener in listeners:
        await_start(listener.process, listener.log.parent, lambda seen=listener: "Capturing on" in seen.log.read_text())
    time.sleep(1)  # it says so before it does
    start_sipp(running, folder, "asks", CLIENT, "-r", rate, "-m", rate * seconds, "-cid_str", "fine-%u",
               "%s:%d" % (SERVER, PORT))
    calls = start_sipp(running, folder, "calls", CALLER, "-r", FAILURES, "-m", FAILURES * seconds, "-cid_str",
                       "busy-%u", "%s:%d" % (BUSY, PORT))
    began = time.monotonic()
    while time.monotonic() - began < seconds:
        for listener in listeners:
            listener.look(time.monotonic() - began)
        time.sleep(1)
    if calls.wait(END + 10) != 0:
        raise Failed(said(folder / "calls"))
    time.sleep(END)


def main(folder, seconds, rate, commands):
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    running = []
    listeners = [Listener(command, folder / ("listener%d" % n)) for n, command in enumerate(commands)]
    try:
        load(running, folder, seconds, rate, listeners)
    finally:
        results = [listener.end() for listener in listeners]
        for process in reversed(running):
            stop(process)
    print(json.dumps(results))


if __name__ == "__main__":
    os.environ["LC_ALL"] = "C"
    main(pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])
