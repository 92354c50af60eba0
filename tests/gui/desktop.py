"""Wireshark's windows on a screen that nobody sees, and what can be read on it.

A Desktop is a Sandbox (see ../sandbox.py) with an X server of its own: Wireshark runs in it
as an ordinary user with an empty home, keys are sent to it, and the picture is read back by
character recognition, which errs: compare with share_seen or line_seen and leave it some room.
"""
import difflib
import os
import pathlib
import re
import select
import subprocess
import sys
import time

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "tshark"))
import harness  # noqa: E402 (the path has to be known first)

WIDTH, HEIGHT = 1100, 1000
START_LIMIT = 60  # seconds for what should take one
SHOW_LIMIT = 120  # seconds until a picture must show what is expected, sanitizers included

# What Wireshark remembers of its last run: a window that fills the screen, a short packet list with
# few columns, and all the rest for the packet's details.
RECENT_COMMON = f"""\
gui.geometry_main_x: 0
gui.geometry_main_y: 0
gui.geometry_main_width: {WIDTH}
gui.geometry_main_height: {HEIGHT}
"""
# Finding interfaces takes a program that hangs under the preloaded sanitizer.
PREFERENCES = """\
capture.no_interface_load: TRUE
gui.column.format: "No.", "%m", "Time", "%t", "Source", "%s", "Destination", "%d", "Info", "%i"
"""
RECENT = """\
gui.byte_view_show: FALSE
gui.packet_diagram_show: FALSE
gui.geometry_main_upper_pane: 110
"""


ARTEFACTS = pathlib.Path(os.environ.get("SIP_EXPLAIN_ARTEFACTS") or harness.ROOT / "build/artefacts")
ENOUGH = 0.8  # of the words: some are not recognised


def words(text):
    """Letters of every script, digits; marks of direction and punctuation fall away."""
    return re.findall(r"[^\W_]+", text.lower())


def share_seen(expected, seen):
    """How much of the expected text stands in the seen one, from 0 to 1: its words, in order."""
    expected, seen = words(expected), words(seen)
    matcher = difflib.SequenceMatcher(None, expected, seen, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks()) / len(expected)


def line_seen(expected, seen):
    """How much the line that is most like it resembles the expected text, from 0 to 1: its letters."""
    expected = " ".join(words(expected))
    return max(difflib.SequenceMatcher(None, expected, " ".join(words(line)), autojunk=False).ratio()
               for line in seen.splitlines() or [""])


class Desktop(harness.Sandbox):
    def __init__(self):
        super().__init__()
        self.processes = []
        self.wireshark = None
        self.file(".config/wireshark/recent_common", RECENT_COMMON)
        self.file(".config/wireshark/recent", RECENT)
        self.file(".config/wireshark/preferences", PREFERENCES)
        (self.home / "runtime").mkdir(mode=0o700)
        self.open_up()
        self.environment.update({
            "XDG_RUNTIME_DIR": str(self.home / "runtime"),
            "QT_QPA_PLATFORM": "xcb",
        })
        try:
            self.environment["DISPLAY"] = ":" + self.start_screen()
            # A row under the pointer is drawn in another colour, which makes it hard to recognise.
            self.tool("xdotool", "mousemove", str(WIDTH), str(HEIGHT))
        except BaseException:
            self.remove()
            raise

    def tools_environment(self):
        """The environment of programs that know nothing of the plugin, nor of sanitizers."""
        environment = {name: value for name, value in self.environment.items()
                       if name not in ("LD_PRELOAD", "ASAN_OPTIONS", "UBSAN_OPTIONS")}
        # On few processors the threads of tesseract wait for each other most of the time.
        return {**environment, "OMP_THREAD_LIMIT": "1"}

    def start_process(self, command, environment, **options):
        """Starts a program that remove() ends; what it says goes to the file NAME.log."""
        with open(self.log_of(command[0]), "wb") as log:
            process = subprocess.Popen(self.as_user + command, env=environment, cwd=self.home,
                                       stdin=subprocess.DEVNULL, stdout=log, stderr=log, **options)
        self.processes.append(process)
        return process

    def log_of(self, program):
        return self.home / (program + ".log")

    def said(self, program):
        return self.log_of(program).read_text(encoding="utf-8", errors="replace")

    def start_screen(self):
        """Starts the X server on a display that is free and gives its number."""
        reading, writing = os.pipe()
        with open(reading, encoding="ascii") as numbers:
            self.start_process(
                ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24",
                 "-nolisten", "tcp", "-noreset"],
                self.tools_environment(), pass_fds=[writing])
            os.close(writing)
            number = ""
            if select.select([numbers], [], [], START_LIMIT)[0]:
                number = numbers.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start: " + self.said("Xvfb"))
        return number

    def tool(self, *command, stdin=None):
        done = subprocess.run(self.as_user + list(command), env=self.tools_environment(),
                              cwd=self.home, input=stdin, capture_output=True, timeout=START_LIMIT,
                              check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(command)}: {done.stderr.decode(errors='replace')}")
        return done.stdout

    def start(self, *options):
        """Starts Wireshark."""
        self.wireshark = self.start_process(["wireshark", "-n", *options], self.environment)

    def open(self, capture, frame, *options):
        """Starts Wireshark, which opens the capture and selects the frame."""
        self.start("-r", str(capture), "-g", str(frame), *options)

    def windows(self):
        """The windows and open menus of Wireshark on the screen, the topmost last."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "wireshark"],
                               env=self.tools_environment(), capture_output=True, text=True,
                               timeout=START_LIMIT, check=False)
        return found.stdout.split()

    def until(self, holds, what):
        """Waits until it holds and gives what it gave."""
        end = time.monotonic() + START_LIMIT
        while time.monotonic() < end and self.wireshark.poll() is None:
            result = holds()
            if result:
                return result
            time.sleep(0.05)
        raise RuntimeError(f"{what}: waited in vain. The screen reads:\n"
                           f"{self.read(self.screenshot())}\n{self.said('wireshark')}")

    def key(self, *keys):
        """Presses keys, named as xdotool names them, in Wireshark's topmost window."""
        def focus():
            try:  # it may come or go meanwhile
                self.tool("xdotool", "windowfocus", "--sync", self.windows()[-1])
                return True
            except (RuntimeError, IndexError):
                return False

        self.until(focus, "a window for " + " ".join(keys))
        self.tool("xdotool", "key", *keys)

    def write(self, text):
        """Types a text into the field that has the cursor, in place of what stands there."""
        self.key("ctrl+a")
        self.tool("xdotool", "type", "--delay", "5", text)

    def opens(self, *keys):
        """Presses keys that open a window or a menu, and waits for it."""
        count = len(self.windows())
        self.key(*keys)
        self.until(lambda: len(self.windows()) > count, "what opens by " + " ".join(keys))

    def close(self):
        """Closes the topmost window and waits until it is gone."""
        count = len(self.windows())
        self.key("Escape")
        self.until(lambda: len(self.windows()) < count, "the window's end")

    def choose(self, number):
        """Chooses an entry of Tools > SIP Explain, the last of Tools; the first has number 0."""
        before = self.windows()
        self.opens("alt+t")
        self.opens("Up", "Right")
        menus = set(self.windows()) - set(before)
        self.key(*["Down"] * number, "Return")
        self.until(lambda: not menus & set(self.windows()), "the menu's end")

    def screenshot(self, window="root"):
        """The screen, or one window, as it is now: a PNG."""
        return self.tool("import", "-window", window, "png:-")

    def read(self, picture, languages=("eng",)):
        """The text in a picture, as far as it is recognised: once for each language, as tesseract
        names them, because all at once it takes one's letters for the other's."""
        return "\n".join(self.tool("tesseract", "-", "-", "--psm", "6", "-l", language,
                                   stdin=picture).decode() for language in languages)

    def click(self, words_there, window, beside=0):
        """Clicks on words in a window, the last that are these, or that many pixels to the right of them."""
        wanted = words(words_there)

        def find():
            rows = self.tool("tesseract", "-", "-", "--psm", "11", "tsv",
                             stdin=self.screenshot(window)).decode().splitlines()[1:]
            cells = [cells for cells in (row.split("\t") for row in rows) if words(cells[-1])]
            for i in reversed(range(len(cells) - len(wanted) + 1)):
                run = cells[i:i + len(wanted)]
                if [word for cell in run for word in words(cell[-1])] == wanted:
                    left, top, width, height = map(int, run[-1][6:10])
                    return left + width + beside if beside else left + width // 2, top + height // 2
            return None

        x, y = self.until(find, words_there)
        self.tool("xdotool", "mousemove", "--window", window, str(x), str(y), "click", "1",
                  "mousemove", str(WIDTH), str(HEIGHT))

    def wait_until(self, holds, languages=("eng",), window="root"):
        """Looks at the screen, or at one window, until holds(text) or until time is up; gives the last
        look: picture and text, which is read in these languages."""
        end = time.monotonic() + SHOW_LIMIT
        picture, text = b"", ""
        while time.monotonic() < end and self.wireshark.poll() is None:
            last, picture = picture, self.screenshot(window)
            if picture == last:
                time.sleep(0.1)
                continue
            text = self.read(picture, languages)
            if holds(text):
                break
        return picture, text

    def quit(self):
        """Has Wireshark close all it has open and end; gives its exit status."""
        self.key("ctrl+q")
        return self.wireshark.wait(START_LIMIT)

    def remove(self):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(START_LIMIT)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
        super().remove()


class TestCase(harness.TestCase):
    """A test with a desktop of its own: Wireshark remembers too much of its last run."""

    @classmethod
    def setUpClass(cls):
        """No sandbox for all."""

    def setUp(self):
        self.sandbox = Desktop()
        self.addCleanup(self.sandbox.remove)

    def keep(self, picture, name):
        """Keeps a picture for those who want to see it."""
        ARTEFACTS.mkdir(parents=True, exist_ok=True)
        (ARTEFACTS / f"{name}.png").write_bytes(picture)

    def see(self, name, *texts, window="root", languages=("eng",)):
        """Waits until the texts stand on the screen, or in a window, and keeps the picture; gives what
        else is read there."""
        def missing(seen):
            return [text for text in texts if share_seen(text, seen) < ENOUGH]

        picture, seen = self.sandbox.wait_until(lambda text: not missing(text), languages, window)
        self.keep(picture, name)
        self.assertEqual(missing(seen), [],
                         f"not on the screen, which reads:\n{seen}\n{self.sandbox.said('wireshark')}")
        return seen

    def texts_of(self, capture, frame, fields, *options):
        """What tshark says about the frame, one string a text."""
        row, = self.fields(capture, fields, "-Y", f"frame.number == {frame}", *options)
        return [text for values in row for text in values]

    def end_well(self):
        """Ends Wireshark, which must not have complained."""
        self.assertEqual(self.sandbox.quit(), 0, self.sandbox.said("wireshark"))
        self.assertNotRegex(self.sandbox.said("wireshark"),
                            "Sanitizer|runtime error|Dissector bug|CRITICAL")
