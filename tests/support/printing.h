// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <ostream>

// How GoogleTest shows values of Qt in a failure. CMake includes this file into every source of a test, so
// that all of them show the same.

inline void PrintTo(const QString& text, std::ostream* out) {
    *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(const QByteArray& bytes, std::ostream* out) {
    *out << '"' << bytes.toStdString() << '"';
}

inline void PrintTo(const QDate& date, std::ostream* out) {
    *out << date.toString(Qt::ISODate).toStdString();
}

inline void PrintTo(const QTime& time, std::ostream* out) {
    *out << time.toString(Qt::ISODateWithMs).toStdString();
}

inline void PrintTo(const QDateTime& time, std::ostream* out) {
    *out << time.toString(Qt::ISODateWithMs).toStdString();
}
