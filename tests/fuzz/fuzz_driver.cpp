// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);

namespace {

void run(const QByteArray& bytes) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char*>(bytes.constData()),
                           static_cast<std::size_t>(bytes.size()));
}

// `bytes` with up to four bytes changed, dropped, doubled or replaced by what formats are sensitive to.
QByteArray mutated(QByteArray bytes, std::mt19937& engine) {
    const QByteArray signs{"{}[]\",:;\t\n\r -+*#0eE.\\\xEF\xB7\x81\xFF"};
    for (auto left = 1 + engine() % 4; left > 0 && !bytes.isEmpty(); --left) {
        const auto at = static_cast<qsizetype>(engine() % static_cast<std::size_t>(bytes.size()));
        const qsizetype length =
            std::min<qsizetype>(static_cast<qsizetype>(engine() % 40), bytes.size() - at);
        switch (engine() % 4) {
        case 0:
            bytes[at] = static_cast<char>(engine());
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, length));
            break;
        default:
            bytes[at] = signs.at(static_cast<qsizetype>(engine() % static_cast<std::size_t>(signs.size())));
        }
    }
    return bytes;
}

} // namespace

// fuzz_driver RUNS FOLDER…: every file of the folders as it is, and RUNS times changed; always the same
// changes, so that a failure can be seen again.
int main(int argc, char** argv) {
    if (argc < 3)
        return 2;
    const int runs = std::atoi(argv[1]);
    std::mt19937 engine{9};
    for (int i = 2; i < argc; ++i) {
        QDirIterator files{QString::fromLocal8Bit(argv[i]), QDir::Files};
        while (files.hasNext()) {
            QFile file{files.next()};
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QByteArray seed = file.readAll();
            std::printf("%s\n", qPrintable(file.fileName()));
            run(seed);
            for (int n = 0; n < runs; ++n)
                run(mutated(seed, engine));
        }
    }
    return 0;
}
