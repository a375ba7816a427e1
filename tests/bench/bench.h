// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figures.h"
#include "tests/bench/office.h"

#include <QTemporaryDir>
#include <memory>

namespace casebook::bench {

struct Options {
    qint64 cases = 10'000;
    bool isSmoke = false;
    QString keep;             // folder in which the filled store stays; its copy on the server stays too
    QString by = QStringLiteral("person");
    QStringList terms = {};   // of the search; empty: a common word, a rare one and the number of one case
    QString server = {};      // postgresql://…, an empty database
    QString child = {};       // the part of a benchmark that this process is; it was started by another

    // Fewer of a million cases, where one measurement takes as long as a hundred of ten thousand.
    int pairs() const { return isSmoke ? 1 : cases >= 1'000'000 ? 3 : 7; }
    // How often a short operation is repeated inside one measurement.
    int repeats(int usual) const { return isSmoke ? 2 : usual; }
};

class ServerOffice;

// What a benchmark works with: the options, a folder of its own, and the store with the invented cases, made once.
class Room final {
public:
    explicit Room(Options options);

    const Options &options() const { return m_options; }
    // Filled, closed, its log empty; opened with Office::open. Not to be changed: take a copy for that.
    base::Result<QString> filledStore();
    QString fileFor(const QString &name) const { return m_folder.filePath(name); }
    // The folder of this run, for other files and processes.
    QString scratch() const { return m_folder.path(); }
    static void say(const QString &line);

    // What a server holds of the filled store; carried there once for all runs, see serverpage.cpp.
    std::shared_ptr<ServerOffice> serverOffice;

private:
    QString folder() const { return m_options.keep.isEmpty() ? m_folder.path() : m_options.keep; }

    Options m_options;
    QTemporaryDir m_folder;
    QString m_filled;
};

using Answer = base::Result<QList<Comparison>>;

// One file each.
Answer firstPaint(Room &room);
Answer openAndFirstPage(Room &room);
Answer openAgainstPlain(Room &room);
Answer keysetPage(Room &room);
Answer sortedIds(Room &room);
Answer filter(Room &room);
Answer search(Room &room);
Answer chart(Room &room);
Answer scroll(Room &room);
Answer memory(Room &room);
Answer load(Room &room);
Answer loadMore(Room &room);
Answer rowWrite(Room &room);
Answer caseAct(Room &room);
Answer verify(Room &room);
Answer checkpoints(Room &room);
Answer backup(Room &room);
Answer importMail(Room &room);
Answer importCsv(Room &room);
Answer deadlines(Room &room);
Answer retention(Room &room);
Answer secrets(Room &room);
Answer recognise(Room &room);
// Without a server nothing.
Answer serverPage(Room &room);

// What a process started by memory() measures of itself; the answer is read by that.
base::Result<QByteArray> ownMemory(Room &room);

}
