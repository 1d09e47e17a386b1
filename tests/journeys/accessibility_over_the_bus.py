#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Ninefold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader finds: reads the accessibility tree of the running program over the bus.

Usage: accessibility_over_the_bus.py NINEFOLD. Brings its own session bus, X server and window manager; needs
Xvfb, openbox, xdotool, dbus-run-session, at-spi2-core and python3-pyatspi.
"""

import os
import subprocess
import sys
import tempfile
import time
import unittest

PATIENCE = 60  # seconds, for a slow machine; nothing waits longer than it has to


def started(command, **options):
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, **options)


class Desk:
    """A display with a window manager, and the program on it."""

    def __init__(self, program):
        self.home = tempfile.TemporaryDirectory()
        self.server = started(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
            stdout=subprocess.PIPE)
        display = ":" + self.server.stdout.readline().decode().strip()
        os.environ.update(DISPLAY=display, HOME=self.home.name, XDG_RUNTIME_DIR=self.home.name,
                          XDG_CONFIG_HOME=self.home.name, XDG_DATA_HOME=self.home.name)
        self.manager = started(["openbox", "--startup", "echo ready"],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.manager.stdout.readline()  # a window that is there before its manager would get no focus
        self.program = started(
            [program, "--sample", "--lang", "en"],
            env=dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1"))

    def close(self):
        for process in (self.program, self.manager, self.server):
            process.terminate()
            process.wait()
        for process in (self.manager, self.server):
            process.stdout.close()
        self.home.cleanup()


def within_patience(look):
    """What `look` gives once it gives something; looks again whenever the bus has news, and between."""
    from gi.repository import GLib
    deadline = time.monotonic() + PATIENCE
    context = GLib.MainContext.default()
    GLib.timeout_add(100, lambda: True)  # wakes the loop where no event comes
    while time.monotonic() < deadline:
        try:
            found = look()
        except GLib.Error:  # the tree changes while it is read
            found = None
        if found:
            return found
        context.iteration(True)
    raise AssertionError(f"nothing after {PATIENCE} s")


def every(node, depth=0):
    if node is None or depth > 40:
        return
    yield node
    if node.getRoleName() in ("table", "list", "tree"):
        return  # its cells are asked for through the table
    for index in range(node.childCount):
        yield from every(node.getChildAtIndex(index), depth + 1)


class TheRunningProgram(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        import pyatspi
        cls.pyatspi = pyatspi
        cls.desk = Desk(PROGRAM)
        cls.addClassCleanup(cls.desk.close)
        desktop = pyatspi.Registry.getDesktop(0)

        def application():
            assert cls.desk.program.poll() is None, "the program has ended"
            return next((app for app in desktop if app and app.name == "ninefold"), None)

        def grid():
            return next((node for node in every(cls.application) if node.getRoleName() == "table"), None)

        cls.application = within_patience(application)
        cls.grid = within_patience(grid)

    def cells(self):
        table = self.grid.queryTable()
        return [table.getAccessibleAt(row, column) for row in range(9) for column in range(9)]

    def test_shows_the_grid_as_a_table_of_nine_by_nine(self):
        table = self.grid.queryTable()
        self.assertEqual((table.nRows, table.nColumns), (9, 9))
        self.assertTrue(self.grid.name)

    def test_gives_each_of_the_81_cells_a_text_of_its_own_place(self):
        cells = self.cells()
        self.assertEqual(len(cells), 81)
        for number, cell in enumerate(cells):
            with self.subTest(row=number // 9, column=number % 9):
                self.assertEqual(cell.getRoleName(), "table cell")
                self.assertTrue(cell.name.strip())
        self.assertGreater(len({cell.name for cell in cells}), 60)

    def test_says_the_core_goal_in_the_middle(self):
        middle = self.grid.queryTable().getAccessibleAt(4, 4)
        self.assertIn("core goal", (middle.name + " " + middle.description).lower())

    def test_walks_to_the_masking_of_a_review_and_hears_its_answers(self):
        def keys(*names):
            subprocess.run(["xdotool", "key", *names], check=True)

        def factors():
            return next((node for node in every(self.application)
                         if node.getRoleName() == "table" and node.name.startswith("Factors, masked")
                         and node.getState().contains(self.pyatspi.STATE_SHOWING)), None)

        frame = self.application.getChildAtIndex(0)
        within_patience(lambda: frame.getState().contains(self.pyatspi.STATE_ACTIVE))
        self.addCleanup(keys, "ctrl+2")
        keys("ctrl+4")
        within_patience(lambda: any(node.name == "Pages of the review" and
                                    node.getState().contains(self.pyatspi.STATE_SHOWING)
                                    for node in every(self.application)))
        keys("ctrl+Next")
        table = within_patience(factors).queryTable()
        self.assertGreaterEqual(table.nRows, 8)
        self.assertIn("Too many words", table.getAccessibleAt(0, 0).name)
        self.assertEqual(table.getAccessibleAt(0, 1).name, "Competitive without it?: nothing yet")
        keys("2", "1")
        within_patience(lambda: table.getAccessibleAt(0, 1).name == "Competitive without it?: no")
        within_patience(lambda: table.getAccessibleAt(0, 2).name == "Is it lacking?: yes")
        within_patience(lambda: table.getAccessibleAt(0, 4).name == "This time: urgent weakness")

    def test_writes_a_sub_goal_in_both_of_its_cells(self):
        table = self.grid.queryTable()
        in_the_middle, in_its_block = table.getAccessibleAt(3, 3), table.getAccessibleAt(1, 1)
        shared = os.path.commonprefix([in_the_middle.name, in_its_block.name])
        self.assertGreaterEqual(len(shared.strip()), 3, (in_the_middle.name, in_its_block.name))

    def test_can_have_its_cells_focused(self):
        states = self.grid.queryTable().getAccessibleAt(4, 4).getState()
        self.assertTrue(states.contains(self.pyatspi.STATE_FOCUSABLE))

    def test_announces_the_cell_that_an_arrow_key_reaches(self):
        pyatspi = self.pyatspi
        frame = self.application.getChildAtIndex(0)
        within_patience(lambda: frame.getState().contains(pyatspi.STATE_ACTIVE))
        heard = []

        def listen(event):
            if event.detail1:
                heard.append(event.source.name)

        pyatspi.Registry.registerEventListener(listen, "object:state-changed:focused")
        self.addCleanup(pyatspi.Registry.deregisterEventListener, listen, "object:state-changed:focused")
        subprocess.run(["xdotool", "key", "ctrl+2"], check=True)
        within_patience(lambda: self.grid.getState().contains(pyatspi.STATE_FOCUSED) or heard)
        subprocess.run(["xdotool", "key", "Right"], check=True)
        beside_the_middle = self.grid.queryTable().getAccessibleAt(4, 5).name
        within_patience(lambda: beside_the_middle in heard)

    def test_names_everything_that_can_be_used(self):
        roles = {"push button", "toggle button", "radio button", "check box", "combo box", "entry", "text",
                 "spin button", "slider", "page tab", "menu item", "table", "list"}
        shown = [node for node in every(self.application)
                 if node.getRoleName() in roles and node.getState().contains(self.pyatspi.STATE_SHOWING)]
        self.assertGreater(len(shown), 5)
        unnamed = [f"{node.getRoleName()} {node.description!r} in {node.parent.getRoleName()} {node.parent.name!r}"
                   for node in shown if not node.name.strip()]
        self.assertEqual(unnamed, [])

    def test_shows_a_window_with_the_name_of_the_program(self):
        frame = self.application.getChildAtIndex(0)
        self.assertIn(frame.getRoleName(), ("frame", "window"))
        self.assertIn("Ninefold", frame.name)


if __name__ == "__main__":
    if "NINEFOLD_OWN_BUS" not in os.environ:
        environment = dict(os.environ, NINEFOLD_OWN_BUS="1", NO_AT_BRIDGE="0", LC_ALL="C.UTF-8")
        os.execvpe("dbus-run-session", ["dbus-run-session", "--", sys.executable, *sys.argv], environment)
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)
