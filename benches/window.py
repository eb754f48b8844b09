"""Compares the program with a browser that shows one static form: see window.md."""

import ctypes
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

N_STARTS = 5
SIZE = (1366, 768)
# The band at the top of every screen, in the program and on the page: what is waited for.
BAND = 0xfff3d6
# The pixels that are looked at: one column at the top of the screen.
COLUMN_X = 8
COLUMN_HEIGHT = 200
PATIENCE_S = 30
REST_S = 5
IDLE_S = 10
MOST_OF_PAINT = 1 / 3
MOST_OF_MEMORY = 0.40
TICK_S = 1 / os.sysconf("SC_CLK_TCK")

x11 = ctypes.CDLL("libX11.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
x11.XDefaultRootWindow.restype = ctypes.c_ulong
x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
x11.XGetImage.restype = ctypes.c_void_p
x11.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, *[ctypes.c_int] * 2]
x11.XGetImage.argtypes += [ctypes.c_uint] * 2 + [ctypes.c_ulong, ctypes.c_int]
x11.XGetPixel.restype = ctypes.c_ulong
x11.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
x11.XDestroyImage.argtypes = [ctypes.c_void_p]
x11.XCloseDisplay.argtypes = [ctypes.c_void_p]

ALL_PLANES = ctypes.c_ulong(-1).value
Z_PIXMAP = 2


class Screen:
    """A screen with nothing on it, and an eye on its top left corner."""

    def __enter__(self):
        width, height = SIZE
        command = ["Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-noreset"]
        command += ["-screen", "0", f"{width}x{height}x24"]
        self.server = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self.name = ":" + self.server.stdout.readline().strip()
        self.eye = x11.XOpenDisplay(self.name.encode())
        self.root = x11.XDefaultRootWindow(self.eye)
        return self

    def __exit__(self, *_):
        x11.XCloseDisplay(self.eye)
        self.server.kill()
        self.server.wait()

    def shows_band(self):
        """Whether the band is painted: its middle would be over words, so any pixel will do."""
        image = x11.XGetImage(
            self.eye, self.root, COLUMN_X, 0, 1, COLUMN_HEIGHT, ALL_PLANES, Z_PIXMAP
        )
        pixels = (x11.XGetPixel(image, 0, y) & 0xFFFFFF for y in range(4, COLUMN_HEIGHT, 8))
        found = BAND in pixels
        x11.XDestroyImage(image)
        return found


def family(process):
    """The numbers of a process and of all that descend from it."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                stat = (entry / "stat").read_text()
            except OSError:
                continue
            parents[int(entry.name)] = int(stat.rpartition(") ")[2].split()[1])
    found = [process]
    for known in found:
        found += [child for child, parent in parents.items() if parent == known]
    return found


def memory_mib(process):
    """The share of the machine's memory that a family of processes takes: PSS."""
    total = 0
    for member in family(process):
        try:
            lines = Path(f"/proc/{member}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def cpu_s(process):
    """The time of processor that a family of processes has used."""
    total = 0
    for member in family(process):
        try:
            fields = Path(f"/proc/{member}/stat").read_text().rpartition(") ")[2].split()
        except OSError:
            continue
        total += int(fields[11]) + int(fields[12])
    return total * TICK_S


def start(command, idles, home):
    """Starts a program: its first paint in s, its memory in MiB, its idle processor in s."""
    with Screen() as screen:
        surroundings = {
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "DISPLAY": screen.name,
            "HOME": home,
            "XDG_RUNTIME_DIR": home,
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
        }
        command = [word.replace("EMPTY", home) for word in command]
        assert not screen.shows_band()
        started = time.perf_counter()
        program = subprocess.Popen(
            command,
            env=surroundings,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            while not screen.shows_band():
                if time.perf_counter() - started > PATIENCE_S or program.poll() is not None:
                    sys.exit(f"{command[0]} paints nothing")
                time.sleep(0.001)
            paint = time.perf_counter() - started
            time.sleep(REST_S)
            memory = memory_mib(program.pid)
            idle = None
            if idles:
                before = cpu_s(program.pid)
                time.sleep(IDLE_S)
                idle = cpu_s(program.pid) - before
        finally:
            os.killpg(program.pid, signal.SIGKILL)
            program.wait()
    return paint, memory, idle


def measure(command):
    """The medians of several starts; the first, with nothing in the disk's cache, is left out."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        start(command, False, home)
        rows = [start(command, rank == N_STARTS - 1, home) for rank in range(N_STARTS)]
    paints, memories, idles = zip(*rows)
    print(f"{command[0]}: first paints", *(f"{paint * 1000:.0f}" for paint in paints), "ms")
    return statistics.median(paints), statistics.median(memories), idles[-1]


def main():
    binary, browser = sys.argv[1:]
    page = Path(__file__).with_name("window.html").resolve().as_uri()
    width, height = SIZE
    flags = """
        --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
        --disable-component-update --disable-sync --user-data-dir=EMPTY/profile
        --window-position=0,0
    """.split()
    ours = measure([binary, "--language", "fr"])
    theirs = measure([browser, *flags, f"--window-size={width},{height}", f"--app={page}"])
    paint, memory = ours[0] / theirs[0], ours[1] / theirs[1]
    print(f"{'':24}{'faire-avec':>12}{'browser':>12}{'ratio':>8}{'most':>8}")
    print(
        f"{'first paint':24}{ours[0] * 1000:9.0f} ms{theirs[0] * 1000:9.0f} ms"
        f"{paint:8.2f}{MOST_OF_PAINT:8.2f}"
    )
    print(
        f"{'memory (PSS)':24}{ours[1]:8.0f} MiB{theirs[1]:8.0f} MiB"
        f"{memory:8.2f}{MOST_OF_MEMORY:8.2f}"
    )
    print(f"{f'processor in {IDLE_S} idle s':24}{ours[2]:10.2f} s{theirs[2]:10.2f} s")
    if paint > MOST_OF_PAINT or memory > MOST_OF_MEMORY or ours[2] > TICK_S:
        sys.exit("over the bounds")


main()
