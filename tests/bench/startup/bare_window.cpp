// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

// The least that a program with a window of Qt Widgets can be: what ninefold's start is compared with. With
// an argument it says that in its middle: the first text of a program has the fonts of the machine read.
int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    QMainWindow window;
    if (argc > 1)
        window.setCentralWidget(new QLabel{QString::fromLocal8Bit(argv[1]), &window});
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
