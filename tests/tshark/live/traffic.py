"""Makes all calls of calls.py, several at a time, and captures them.

    unshare --net --pid --mount-proc --fork --kill-child python3 -m live.traffic FOLDER

Runs in a network namespace that it has for itself: the loopback there is all it uses, also for a public
network. Leaves FOLDER/calls.pcapng, and writes to its output, as JSON, which calls did not come about
and why. With the process namespace ends whatever it has started, if it is itself ended.
"""
import concurrent.futures
import json
import os
import pathlib
import socket
import subprocess
import sys
import time

from .calls import ALL_CALLS, CALLS, PROXY, REGISTRAR, SCENARIOS
from .programs import Failed, await_start, listens, said, start, stop
from .scenario import PORT, scenario

HERE = pathlib.Path(__file__).resolve().parent
AT_A_TIME = 12
CALL_LIMIT = 50  # seconds
END_LIMIT = 10   # for the others, when who made a call has ended
TO_DISK = 1      # until dumpcap has written what it has seen


# ---- what runs all the time ----------------------------------------------------------------------

def start_dumpcap(running, folder, capture):
    dumpcap = start(folder, "dumpcap", "-q", "-i", "lo", "-f", "udp port %d" % PORT, "-w", capture)
    running.append(dumpcap)
    await_start(dumpcap, folder, lambda: b"File: " in (folder / "log").read_bytes())


def start_kamailio(running, folder, config, address, *options):
    kamailio = start(folder, "kamailio", "-DD", "-E", "-m", "32", "-M", "8", "-w", folder, "-Y", folder,
                     "-P", folder / "pid", "-f", config, *options)
    running.append(kamailio)
    await_start(kamailio, folder, lambda: listens(address))


# ---- calls ---------------------------------------------------------------------------------------

def start_sipp(running, folder, call, end):
    file = call.files.get(end)
    if not file:
        file = folder / (end + ".xml")
        file.write_text(scenario(call, end))
    command = ["sipp", "-sf", file, "-i", call.addresses[end], "-p", PORT, "-m", "1", "-nostdin", "-cid_str",
               call.name, "-auth_uri", call.digest_uri or call.me.split("@")[1], "-timeout", "%ds" % CALL_LIMIT,
               "-timeout_error", "-trace_err", "-error_file", folder / end / "errors"]
    if end == call.first:
        running[end] = start(folder / end, *command, "%s:%d" % (call.target, PORT))
    else:
        running[end] = start(folder / end, *command)
        await_start(running[end], folder / end, lambda: listens(call.addresses[end]))


def silence(address):
    """A socket that nobody reads."""
    deaf = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    deaf.bind((address, PORT))
    return deaf


def await_end(sipp, folder, limit):
    try:
        status = sipp.wait(limit)
    except subprocess.TimeoutExpired:
        status = "no status: it still runs"
    if status != 0:
        raise Failed("sipp, %s: %s\n%s" % (folder.name, status, said(folder)))


def make(call, folder):
    folder.mkdir()
    sockets = [silence(call.addresses[end]) for end in call.ends if not call.speaks(end)]
    running = {}
    try:
        for end in filter(call.speaks, call.ends):
            start_sipp(running, folder, call, end)
        await_end(running[call.first], folder / call.first, CALL_LIMIT)
        for end, sipp in running.items():
            await_end(sipp, folder / end, END_LIMIT)
    finally:
        for sipp in running.values():
            stop(sipp)
        for deaf in sockets:
            deaf.close()


def make_with_those_before(call, folder):
    for each in (*call.before, call):
        make(each, folder / each.name)


def make_all(folder):
    """Makes all calls. Gives those that failed: name -> why."""
    failures = {}
    with concurrent.futures.ThreadPoolExecutor(AT_A_TIME) as pool:
        futures = {pool.submit(make_with_those_before, call, folder): call for call in CALLS}
        for future in concurrent.futures.as_completed(futures):
            if future.exception():
                failures[futures[future].name] = str(future.exception())
    return failures


def main(folder):
    for command in ("ip link set lo up", "ip address add 203.0.113.1/24 dev lo"):
        subprocess.run(command.split(), check=True)
    running = []
    try:
        start_kamailio(running, folder / "registrar", SCENARIOS / "kamailio.cfg", REGISTRAR, "-A", "RING_TIME=21000")
        start_kamailio(running, folder / "proxy", HERE / "kamailio.cfg", PROXY)
        start_dumpcap(running, folder / "dumpcap", folder / "calls.pcapng")
        failures = make_all(folder)
        time.sleep(TO_DISK)
    finally:
        for process in reversed(running):
            stop(process)
    print(json.dumps(failures))


if __name__ == "__main__":
    os.environ["LC_ALL"] = "C"
    main(pathlib.Path(sys.argv[1]))
