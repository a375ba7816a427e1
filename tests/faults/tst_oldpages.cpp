// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/remembered.h"
#include "app/store/care/check.h"
#include "app/store/embeddedconnection.h"
#include "app/store/journalwriter.h"
#include "tests/faults/filledoffice.h"
#include "tests/support/dice.h"
#include "tests/support/scale.h"

#include <QCryptographicHash>

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using store::EmbeddedConnection;

namespace {

constexpr qint64 pageSize = 4096;

// Everything that a store says, a hash for each table, without the help of an index.
using Content = QMap<QString, QByteArray>;
Content contentOf(store::Connection &connection)
{
    QMap<QString, QString> tables;
    {
        store::Query query(connection, u"SELECT t.name, (SELECT group_concat('quote(' || c.name || ')', ' || ''|'' || ') FROM pragma_table_info(t.name) c) "
                                        "FROM sqlite_master t WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY 1"_s);
        while (query.next().value_or(false))
            tables.insert(query.text(0), u"SELECT %2 FROM \"%1\" NOT INDEXED"_s.arg(query.text(0), query.text(1)));
    }
    Content content;
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        store::Query query(connection, table.value());
        while (query.next().value_or(false))
            hash.addData(query.bytes(0));
        content.insert(table.key(), hash.result());
    }
    return content;
}

}

// Somebody who has an earlier copy of the file, and no key: pages of the copy are valid at their places, and what is dropped
// from the end of the write-ahead log leaves a valid store. Only what stands outside the store tells.
class OldPagesTest final : public QObject {
    Q_OBJECT

    QString copyOf(const QString &file)
    {
        const QString copy = m_folder.filePath(u"copy.casebook"_s);
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(copy + ending);
        QFile::copy(file, copy);
        QFile::copy(file + u"-wal"_s, copy + u"-wal"_s);
        return copy;
    }
    void keep(const QString &name)
    {
        auto &connection = static_cast<EmbeddedConnection &>(m_filled.office().connection());
        QVERIFY(connection.shortenLog());
        QVERIFY(QFile::copy(m_filled.office().files().file(), m_folder.filePath(name)));
    }
    journal::Seen seen()
    {
        const store::JournalHead head = *store::journalHead(m_filled.office().connection());
        return {head.size, head.root};
    }

    enum class Told { Refused, ByMemory, ByCheck, ByJournal, NoDifference, Nothing };
    // What somebody is told who opens the store and has it checked and verified, as `doctor` does.
    Told toldOf(const QString &file, const journal::Seen &memory, const Content &content)
    {
        auto opened = EmbeddedConnection::open(file, m_filled.office().store().pageKey(), EmbeddedConnection::Access::ReadWrite);
        if (!opened)
            return Told::Refused;
        EmbeddedConnection &connection = **opened;
        const auto head = store::journalHead(connection);
        if (!head)
            return Told::Refused;
        const auto compared = journal::compare(memory, {head->size, head->root}, [&](qint64 size) { return queries::rootAt(connection, size).value_or({}); });
        if (compared != journal::Comparison())
            return Told::ByMemory;
        const auto report = queries::verifyJournal(connection, m_rules, {{journal::Anchor::Origin::Seen, memory.size, memory.root}});
        if (!report || !report->isVerified())
            return Told::ByJournal;
        const auto check = store::checkStore(connection);
        if (!check || !check->isSound())
            return Told::ByCheck;
        const Content present = contentOf(connection);
        for (auto table = content.cbegin(); table != content.cend(); ++table)
            if (present.value(table.key()) != table.value())
                m_differs = table.key();
        return present == content ? Told::NoDifference : Told::Nothing;
    }
    static QString countsOf(const QMap<Told, int> &counts)
    {
        return u"%1 refused, %2 told by the memory, %3 by the journal, %4 by the check, %5 without a difference"_s.arg(counts.value(Told::Refused)).arg(counts.value(Told::ByMemory))
            .arg(counts.value(Told::ByJournal)).arg(counts.value(Told::ByCheck)).arg(counts.value(Told::NoDifference));
    }

private slots:
    void initTestCase()
    {
        for (int day = 0; day < days; ++day) {
            m_filled.fill();
            keep(u"day%1"_s.arg(day));
        }
    }

    // Whatever was merged and taken out of the search before.
    void findsNothingInASoundStore()
    {
        for (int day = 0; day < days; ++day) {
            const QString copy = copyOf(m_folder.filePath(u"day%1"_s.arg(day)));
            const auto opened = EmbeddedConnection::open(copy, m_filled.office().store().pageKey(), EmbeddedConnection::Access::ReadWrite);
            VERIFY_DONE(opened);
            const auto check = store::checkStore(**opened);
            VERIFY_DONE(check);
            QVERIFY2(check->isSound(), check->isSound() ? "" : qPrintable(check->damages.constFirst().what));
        }
    }

    void findsEachOldPage()
    {
        const QByteArray now = bytesOf(m_folder.filePath(u"day%1"_s.arg(days - 1)));
        const Content content = contentOf(m_filled.office().connection());
        const int count = scaled(500);
        const quint64 seed = chosenSeed();
        Dice dice(seed);
        QMap<Told, int> counts;
        QStringList missed;
        for (int i = 0; i < count;) {
            const int day = dice.below(days - 1);
            QFile older(m_folder.filePath(u"day%1"_s.arg(day)));
            QVERIFY(older.open(QIODevice::ReadOnly));
            const qint64 at = dice.below(older.size() / pageSize) * pageSize;
            QVERIFY(older.seek(at));
            const QByteArray page = older.read(pageSize);
            if (page == now.sliced(at, pageSize))
                continue;
            ++i;
            const QString copy = copyOf(m_folder.filePath(u"day%1"_s.arg(days - 1)));
            {
                QFile file(copy);
                QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(page) == pageSize);
            }
            const Told told = toldOf(copy, seen(), content);
            ++counts[told];
            if (told == Told::Nothing)
                missed << u"page %1 of day %2 (%3)"_s.arg(at / pageSize + 1).arg(day).arg(m_differs);
        }
        QVERIFY2(missed.isEmpty(), qPrintable(u"seed %1: %2 of %3 not told: "_s.arg(seed).arg(missed.size()).arg(count) + missed.join(u", "_s)));
        qInfo("%d old pages put back, seed %llu: %s", count, static_cast<unsigned long long>(seed), qPrintable(countsOf(counts)));
    }

    // As after a crash: the last commits stand in the log only.
    void findsEachDamagedLog()
    {
        auto &connection = static_cast<EmbeddedConnection &>(m_filled.office().connection());
        QVERIFY(connection.shortenLog());
        const QString closed = m_folder.filePath(u"crashed"_s);
        QVERIFY(QFile::copy(m_filled.office().files().file(), closed));
        // Held open by a reader, so that no commit moves from the log into the file.
        auto reader = m_filled.office().store().anotherConnection();
        VERIFY_DONE(reader);
        QVERIFY((*reader)->beginReading());
        QVERIFY((*reader)->oneNumber(u"SELECT count(*) FROM cases"_s));
        m_filled.fill();
        QVERIFY(QFile::copy(m_filled.office().files().file() + u"-wal"_s, closed + u"-wal"_s));
        const Content content = contentOf(connection);
        QCOMPARE(toldOf(copyOf(closed), seen(), content), Told::NoDifference);
        const qint64 size = QFileInfo(closed + u"-wal"_s).size();
        QVERIFY(size > 100 * pageSize);
        const int count = scaled(1000);
        const quint64 seed = chosenSeed();
        Dice dice(seed);
        QMap<Told, int> counts;
        QStringList missed;
        for (int i = 0; i < count; ++i) {
            const qint64 at = dice.below(size);
            const QString copy = copyOf(closed);
            flipByte(copy + u"-wal"_s, at);
            const Told told = toldOf(copy, seen(), content);
            ++counts[told];
            if (told == Told::Nothing || told == Told::NoDifference)
                missed << QString::number(at);
        }
        (*reader)->rollback();
        QVERIFY2(missed.isEmpty(), qPrintable(u"seed %1: %2 of %3 not told: "_s.arg(seed).arg(missed.size()).arg(count) + missed.join(u", "_s)));
        qInfo("%d bytes flipped in a log of %lld, seed %llu: %s", count, static_cast<long long>(size), static_cast<unsigned long long>(seed), qPrintable(countsOf(counts)));
    }

private:
    static constexpr int days = 5;
    QTemporaryDir m_folder;
    rulebook::Rulebook m_rules = *rulebook::Rulebook::load(rulebook::embeddedFolder());
    FilledOffice m_filled;
    QString m_differs;  // the last table that was found to be another one
};

QTEST_GUILESS_MAIN(OldPagesTest)
#include "tst_oldpages.moc"
