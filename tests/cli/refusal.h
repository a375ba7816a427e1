// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/office.h"
#include "tests/support/testoffice.h"

namespace casebook::tests {

// Something that a person does wrong, and how it is met.
struct Refusal {
    const char *name;
    QStringList arguments;
    int code;
    const char *cure;  // stands in what the program says
};

// What stands on a command line without blanks inside a word.
inline QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(u' ');
}

// A row for each, with its place.
inline void addRefusals(const QList<Refusal> &refusals)
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < refusals.size(); ++i)
        QTest::newRow(refusals[i].name) << i;
}

// Runs it: the exit code, the cure in the words, none of `hidden` in them, and the folder of the office as it was.
inline void checkRefusal(const Office &office, const Refusal &wrong, const QStringList &arguments, const QList<QByteArray> &hidden)
{
    const QByteArray before = support::bytesOf(office.store());
    const QStringList files = support::filesIn(office.folder.path());
    const Ran ran = run(arguments);
    const QByteArray said = ran.answers + ran.messages;
    QVERIFY2(ran.code == wrong.code, (QByteArray::number(ran.code) + ": " + said).constData());
    QVERIFY2(said.contains(wrong.cure), said.constData());
    for (const QByteArray &word : hidden)
        QVERIFY2(!said.contains(word), word.constData());
    QCOMPARE(support::bytesOf(office.store()), before);
    QCOMPARE(support::filesIn(office.folder.path()), files);
}

}
