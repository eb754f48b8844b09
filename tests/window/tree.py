"""Reads the accessibility tree, as a screen reader does, for tests/window.rs.

Started inside a private session bus, it says there that a screen reader is on, prints `ready`, then
answers each line of its input with the whole tree: one node a line, its values between tabs, and a
line with a dot at the end. It ends with its input.
"""

import signal
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

DEEPEST = 60

# A program that never answers ends this one, and the test with it.
PATIENCE_S = 30

STATES = {
    Atspi.StateType.CHECKED: "checked",
    Atspi.StateType.ENABLED: "enabled",
    Atspi.StateType.FOCUSABLE: "focusable",
    Atspi.StateType.FOCUSED: "focused",
    Atspi.StateType.SELECTED: "selected",
}


def turn_on():
    """Says that a screen reader is there: without it a program shows no tree."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        value = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        bus.call_sync(
            "org.a11y.Bus",
            "/org/a11y/bus",
            "org.freedesktop.DBus.Properties",
            "Set",
            value,
            None,
            Gio.DBusCallFlags.NONE,
            -1,
            None,
        )


def plain(text):
    """A value on one line and between two tabs."""
    text = (text or "").replace("\\", "\\\\")
    return text.replace("\n", "\\n").replace("\t", " ")


def typed(node):
    """What the node holds as text that can be edited, or nothing."""
    if not node.get_state_set().contains(Atspi.StateType.EDITABLE):
        return ""
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def write(node, depth):
    """Prints a node and all that is under it. One that goes away meanwhile is left out."""
    if node is None or depth > DEEPEST:
        return
    try:
        states = node.get_state_set()
        known = [word for state, word in STATES.items() if states.contains(state)]
        box = (0, 0, 0, 0)
        if node.get_component_iface():
            found = node.get_extents(Atspi.CoordType.SCREEN)
            box = (found.x, found.y, found.width, found.height)
        values = [depth, node.get_role_name(), plain(node.get_name()), *box]
        values += [" ".join(known), plain(typed(node)), plain(node.get_description())]
        print(*values, sep="\t")
        n_children = node.get_child_count()
    except GLib.Error:
        return
    for rank in range(n_children):
        try:
            child = node.get_child_at_index(rank)
        except GLib.Error:
            continue
        write(child, depth + 1)


def main():
    turn_on()
    print("ready", flush=True)
    for _ in sys.stdin:
        signal.alarm(PATIENCE_S)
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for rank in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(rank)
            if program is not None:
                # Nothing remembered: the screen changes between two readings.
                program.set_cache_mask(Atspi.Cache.NONE)
                write(program, 0)
        signal.alarm(0)
        print(".", flush=True)


main()
