"""A real Chromium without a window, spoken to by the DevTools protocol over a pipe.

    with Browser() as browser:
        page = browser.open(path, dark=True)
        page.run("document.title")

A page keeps what it was seen to do: `requests` (addresses), `complaints` (errors and warnings of the console,
exceptions, what the Content-Security-Policy forbade).
"""
import base64
import json
import os
import pathlib
import select
import subprocess
import tempfile
import time

TIME_LIMIT = 60
# The protocol is spoken on the descriptors 3 and 4.
START = 'exec chromium "${@:3}" 3<&"$1" 4>&"$2"'
# As in a container: root, little shared memory; and it is to ask nobody for anything.
OPTIONS = ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-first-run",
           "--disable-background-networking", "--disable-component-update", "--disable-sync", "--mute-audio",
           "--hide-scrollbars", "--force-color-profile=srgb", "--remote-debugging-pipe"]


class Browser:
    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="sip-explain-", ignore_cleanup_errors=True)
        theirs_in, self.to = os.pipe()
        self.source, theirs_out = os.pipe()
        command = ["bash", "-c", START, "chromium", str(theirs_in), str(theirs_out), *OPTIONS,
                   "--user-data-dir=" + self.folder.name]
        environment = {"PATH": os.environ["PATH"], "HOME": self.folder.name, "TZ": "Asia/Kolkata", "LC_ALL": "C.UTF-8"}
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(command, pass_fds=(theirs_in, theirs_out), env=environment,
                                        stdout=subprocess.DEVNULL, stderr=self.errors)
        os.close(theirs_in)
        os.close(theirs_out)
        self.buffer, self.number, self.pages = b"", 0, {}
        return self

    def __exit__(self, *_):
        try:
            self.call("Browser.close")
            self.process.wait(TIME_LIMIT)
        finally:
            self.process.kill()
            self.process.wait()
            os.close(self.to)
            os.close(self.source)
            self.errors.close()
            self.folder.cleanup()

    def read(self, until):
        """The next message."""
        while b"\0" not in self.buffer:
            ready, _, _ = select.select([self.source], [], [], max(0, until - time.monotonic()))
            more = os.read(self.source, 1 << 20) if ready else b""
            if not more:
                self.errors.seek(0)
                said = self.errors.read()[-2000:].decode(errors="replace")
                raise RuntimeError(("Chromium ended" if ready else "Chromium does not answer") + "\n" + said)
            self.buffer += more
        message, _, self.buffer = self.buffer.partition(b"\0")
        return json.loads(message)

    def call(self, method, session=None, **parameters):
        """What a command gives; events that come meanwhile are handed to their pages."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        data = memoryview(json.dumps(message).encode() + b"\0")
        while data:
            data = data[os.write(self.to, data):]
        until = time.monotonic() + TIME_LIMIT
        while True:
            answer = self.read(until)
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError("%s: %s" % (method, answer["error"]))
                return answer["result"]
            page = self.pages.get(answer.get("sessionId"))
            if page:
                page.notice(answer["method"], answer["params"])

    def open(self, path, **options):
        return Page(self, path, **options)


class Page:
    def __init__(self, browser, path, dark=False, width=1280, height=1000, count_calls=False):
        self.browser, self.requests, self.complaints, self.loaded = browser, [], [], False
        target = browser.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.target = target
        browser.pages[self.session] = self
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(domain + ".enable")
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                  mobile=width < 600)
        self.call("Emulation.setEmulatedMedia",
                  features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
        if count_calls: # for Profiler.takePreciseCoverage
            self.call("Profiler.enable")
            self.call("Profiler.startPreciseCoverage", callCount=True, detailed=False)
        self.call("Page.navigate", url=pathlib.Path(path).resolve().as_uri())
        until = time.monotonic() + TIME_LIMIT
        while not self.loaded:
            event = browser.read(until)
            if event.get("sessionId") == self.session:
                self.notice(event["method"], event["params"])

    def call(self, method, **parameters):
        return self.browser.call(method, session=self.session, **parameters)

    def notice(self, method, event):
        if method == "Page.loadEventFired":
            self.loaded = True
        elif method == "Network.requestWillBeSent":
            self.requests.append(event["request"]["url"])
        elif method == "Runtime.exceptionThrown":
            details = event["exceptionDetails"]
            self.complaints.append(details.get("exception", {}).get("description", details["text"]))
        elif method == "Runtime.consoleAPICalled" and event["type"] in ("error", "warning", "assert"):
            self.complaints.append(" ".join(str(value.get("value")) for value in event["args"]))
        elif method == "Log.entryAdded" and event["entry"]["level"] in ("error", "warning"):
            self.complaints.append(event["entry"]["text"])

    def run(self, expression):
        """The value of an expression of JavaScript, which may be a promise."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"].get("exception", {}).get("description", expression))
        return answer["result"].get("value")

    def count(self, selector):
        return self.run("document.querySelectorAll(%s).length" % json.dumps(selector))

    def texts(self, selector):
        """The text of each element."""
        return self.run("[...document.querySelectorAll(%s)].map((one) => one.textContent)" % json.dumps(selector))

    def press(self, key, code=0, text=""):
        for kind in ("keyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code,
                      **({"text": text} if text and kind == "keyDown" else {}))

    def picture(self, path, whole=False):
        shot = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=whole, **({"clip": {
            "x": 0, "y": 0, "scale": 1, "width": self.run("innerWidth"),
            "height": self.run("document.documentElement.scrollHeight")}} if whole else {}))
        pathlib.Path(path).write_bytes(base64.b64decode(shot["data"]))

    def pdf(self):
        return base64.b64decode(self.call("Page.printToPDF", preferCSSPageSize=False, printBackground=False,
                                          paperWidth=8.27, paperHeight=11.69)["data"])

    def close(self):
        self.browser.call("Target.closeTarget", targetId=self.target)
        del self.browser.pages[self.session]
