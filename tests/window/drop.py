"""Drops a file on a window, as a file manager does: python3 drop.py WINDOW X Y FILE.

The source's side of the XDND protocol, version 5 (freedesktop.org).
"""

import ctypes
import pathlib
import select
import sys
import time

CLIENT_MESSAGE, SELECTION_REQUEST, SELECTION_NOTIFY = 33, 30, 31
PROP_MODE_REPLACE = 0
PATIENCE = 20.0


class ClientMessage(ctypes.Structure):
    """XClientMessageEvent, with room for the largest of events behind it."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 24),
    ]


class SelectionRequest(ctypes.Structure):
    """XSelectionRequestEvent; XSelectionEvent is the same without its owner."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("owner", ctypes.c_ulong),
        ("requestor", ctypes.c_ulong),
        ("selection", ctypes.c_ulong),
        ("target", ctypes.c_ulong),
        ("property", ctypes.c_ulong),
        ("time", ctypes.c_ulong),
    ]


class Selection(ctypes.Structure):
    """XSelectionEvent, with room for the largest of events behind it."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("requestor", ctypes.c_ulong),
        ("selection", ctypes.c_ulong),
        ("target", ctypes.c_ulong),
        ("property", ctypes.c_ulong),
        ("time", ctypes.c_ulong),
        ("rest", ctypes.c_long * 24),
    ]


x11 = ctypes.CDLL("libX11.so.6")
POINTER, ID, INT, LONG = ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long
for name, result, arguments in [
    ("XOpenDisplay", POINTER, [ctypes.c_char_p]),
    ("XDefaultRootWindow", ID, [POINTER]),
    ("XCreateSimpleWindow", ID, [POINTER, ID, INT, INT, INT, INT, INT, ID, ID]),
    ("XInternAtom", ID, [POINTER, ctypes.c_char_p, INT]),
    ("XSetSelectionOwner", INT, [POINTER, ID, ID, ID]),
    ("XSendEvent", INT, [POINTER, ID, INT, LONG, POINTER]),
    ("XChangeProperty", INT, [POINTER, ID, ID, ID, INT, INT, ctypes.c_char_p, INT]),
    ("XNextEvent", INT, [POINTER, POINTER]),
    ("XPending", INT, [POINTER]),
    ("XConnectionNumber", INT, [POINTER]),
    ("XFlush", INT, [POINTER]),
    ("XCloseDisplay", INT, [POINTER]),
]:
    function = getattr(x11, name)
    function.restype, function.argtypes = result, arguments

target, x, y, file = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
uri = pathlib.Path(file).absolute().as_uri().encode() + b"\r\n"
display = x11.XOpenDisplay(None)
source = x11.XCreateSimpleWindow(display, x11.XDefaultRootWindow(display), 0, 0, 1, 1, 0, 0, 0)


def atom(name):
    return x11.XInternAtom(display, name, 0)


def send(name, *data):
    event = ClientMessage(type=CLIENT_MESSAGE, window=target, format=32)
    event.message_type = atom(name)
    event.data[:] = [source, *data]
    x11.XSendEvent(display, target, 0, 0, ctypes.byref(event))
    x11.XFlush(display)


def answer(asked):
    """Gives the name of the file to who asks for it."""
    x11.XChangeProperty(
        display, asked.requestor, asked.property, asked.target, 8, PROP_MODE_REPLACE, uri, len(uri)
    )
    given = Selection(type=SELECTION_NOTIFY, requestor=asked.requestor, selection=asked.selection)
    given.target, given.property, given.time = asked.target, asked.property, asked.time
    x11.XSendEvent(display, asked.requestor, 0, 0, ctypes.byref(given))
    x11.XFlush(display)


def wait_for(name):
    """The data of the message of this name, once it has come."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if not x11.XPending(display):
            select.select([x11.XConnectionNumber(display)], [], [], 0.1)
            continue
        event = ClientMessage()
        x11.XNextEvent(display, ctypes.byref(event))
        if event.type == SELECTION_REQUEST:
            answer(ctypes.cast(ctypes.byref(event), ctypes.POINTER(SelectionRequest)).contents)
        elif event.type == CLIENT_MESSAGE and event.message_type == atom(name):
            return list(event.data)
    sys.exit(f"{name.decode()} does not come")


x11.XSetSelectionOwner(display, atom(b"XdndSelection"), source, 0)
send(b"XdndEnter", 5 << 24, atom(b"text/uri-list"), 0, 0)
send(b"XdndPosition", 0, x << 16 | y, 0, atom(b"XdndActionCopy"))
if not wait_for(b"XdndStatus")[1] & 1:
    sys.exit("the window takes no file")
send(b"XdndDrop", 0, 0, 0, 0)
wait_for(b"XdndFinished")
x11.XCloseDisplay(display)
