// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/care/check.h"

#include "app/store/embeddedconnection.h"
#include "app/store/transaction.h"
#include "app/store/users.h"
#include "tests/support/scale.h"
#include "tests/support/teststore.h"

#include <QRandomGenerator>
#include <QtEndian>
#include <sqlite3.h>

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using store::CheckReport;
using store::Damage;
using store::EmbeddedConnection;

namespace {

constexpr qint64 pageSize = 4096;

void addUsers(store::Store &store, int count)
{
    base::SecureRandom random;
    auto transaction = store::Transaction::begin(store.connection(), {store.user().uuid, noon, &random, {}});
    QVERIFY(transaction);
    for (int i = 0; i < count; ++i)
        QVERIFY(store::insertUser(**transaction, base::uuid7(random, noon), u"user%1"_s.arg(i), QString(300, u'x'), {u"officer"_s}));
    QVERIFY((*transaction)->record({u"add-user"_s, 0, {}}));
    QVERIFY((*transaction)->commit());
}

// Leaves free pages behind: a table that came and went.
void leaveFreePages(store::Connection &connection)
{
    QVERIFY(connection.execute(u"CREATE TABLE gone (x TEXT)"_s));
    QVERIFY(connection.execute(u"INSERT INTO gone WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) SELECT hex(randomblob(400)) FROM n"_s));
    QVERIFY(connection.execute(u"DROP TABLE gone"_s));
}

bool opensSound(const TestStore &files)
{
    const auto store = files.open();
    if (!store)
        return false;
    const auto report = store::checkStore((*store)->connection());
    return report && report->isSound();
}

}

class CheckTest final : public QObject {
    Q_OBJECT
private slots:
    void findsNothingInASoundStore()
    {
        const TestStore files;
        auto store = files.open();
        addUsers(**store, 50);
        const auto report = store::checkStore((*store)->connection());
        VERIFY_DONE(report);
        QVERIFY2(report->isSound(), report->damages.isEmpty() ? "" : qPrintable(report->damages.constFirst().what));
        QCOMPARE(report->pages, *(*store)->connection().oneNumber(u"PRAGMA page_count"_s));
    }

    void tellsAnUnusedPageFromOneInUse()
    {
        const TestStore files;
        {
            auto store = files.open();
            addUsers(**store, 50);
            leaveFreePages((*store)->connection());
        }
        qint64 unused = 0;
        qint64 used = 0;
        {
            auto store = files.open();
            auto &connection = (*store)->connection();
            const QByteArray header = [&] {
                store::Query query(connection, u"SELECT data FROM sqlite_dbpage WHERE pgno = 1"_s);
                return *query.next() ? query.bytes(0) : QByteArray();
            }();
            unused = qFromBigEndian<quint32>(header.constData() + 32);
            used = *connection.oneNumber(u"SELECT rootpage FROM sqlite_master WHERE name = 'history'"_s);
        }
        QVERIFY(unused > 1 && used > 1);
        flipByte(files.file(), (unused - 1) * pageSize + 2000);
        {
            auto store = files.open();
            VERIFY_DONE(store);
            const auto report = store::checkStore((*store)->connection());
            VERIFY_DONE(report);
            QVERIFY(report->damages.contains(Damage{Damage::Kind::UnusedPage, unused}));
        }
        flipByte(files.file(), (used - 1) * pageSize + 2000);
        auto store = files.open();
        VERIFY_DONE(store);
        const auto report = store::checkStore((*store)->connection());
        VERIFY_DONE(report);
        QVERIFY(report->damages.contains(Damage{Damage::Kind::Page, used}));
        QVERIFY(!report->isOnlyUnused());
    }

    void seesADamageBehindItsOwnCache()
    {
        const TestStore files;
        auto store = files.open();
        addUsers(**store, 50);
        auto &connection = static_cast<EmbeddedConnection &>((*store)->connection());
        QVERIFY(connection.shortenLog());
        QVERIFY(store::checkStore(connection)->isSound());
        const qint64 page = *connection.oneNumber(u"SELECT rootpage FROM sqlite_master WHERE name = 'users'"_s);
        flipByte(files.file(), (page - 1) * pageSize + 1000);
        QVERIFY(!store::checkStore(connection)->isSound());
    }

    void findsTheWordsOfTheSearchDamaged()
    {
        const TestStore files;
        auto store = files.open();
        auto &connection = static_cast<EmbeddedConnection &>((*store)->connection());
        QVERIFY(store::Query(connection, connection.dialect().storeWords(0)).bind(":id", qint64{1}).bind(":words", u"alpha beta"_s).run());
        QVERIFY(store::checkStore(connection)->isSound());
        sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        VERIFY_DONE(connection.execute(u"UPDATE %1_content SET c0 = 'alpha gamma'"_s.arg(store::Dialect::wordTable(0))));
        const auto report = store::checkStore(connection);
        VERIFY_DONE(report);
        QCOMPARE(report->damages.size(), 1);
        QCOMPARE(report->damages.constFirst().kind, Damage::Kind::Structure);
    }

    // The engine merges the words of a growing office piece by piece. What it has merged already is gone from the pages, while the
    // ways to them stay until the whole is done.
    void takesAHalfDoneMergeForSound()
    {
        const TestStore files;
        const auto store = *files.open();
        store::Connection &connection = store->connection();
        VERIFY_DONE(connection.execute(u"INSERT INTO case_words_0 (case_words_0, rank) VALUES ('automerge', 0)"_s));
        QRandomGenerator random(1);
        for (int piece = 0; piece < 5; ++piece) {
            VERIFY_DONE(connection.beginWriting());
            for (int id = 1; id <= 60; ++id) {
                QStringList texts;
                for (int i = 0; i < 80; ++i)
                    texts << QString::number(random.generate64(), 36);
                QVERIFY(store::Query(connection, connection.dialect().storeWords(0)).bind(":id", qint64{piece} * 60 + id).bind(":words", texts.join(u' ')).run());
            }
            VERIFY_DONE(connection.commit());
        }
        VERIFY_DONE(connection.execute(u"INSERT INTO case_words_0 (case_words_0, rank) VALUES ('merge', 8)"_s));
        QVERIFY(*connection.oneNumber(u"SELECT count(*) FROM case_words_0_idx WHERE (segid << 37) + (pgno >> 1) NOT IN (SELECT id FROM case_words_0_data)"_s) > 0);
        const auto report = store::checkStore(connection);
        VERIFY_DONE(report);
        QVERIFY2(report->isSound(), report->damages.isEmpty() ? "" : qPrintable(report->damages.constFirst().what));
    }

    void findsWhatNoKeyGuards()
    {
        const TestStore files;
        auto store = files.open();
        auto &connection = (*store)->connection();
        QVERIFY(connection.execute(u"UPDATE counters SET value = 0 WHERE name = 'id:users'"_s));
        auto report = store::checkStore(connection);
        QCOMPARE(report->damages, (QList<Damage>{{Damage::Kind::Numbering, 0, 1, u"users"_s}}));
        QVERIFY(connection.execute(u"UPDATE counters SET value = 1 WHERE name = 'id:users'"_s));
        QVERIFY(connection.execute(u"UPDATE history SET case_id = 7"_s));
        report = store::checkStore(connection);
        QVERIFY(!report->damages.isEmpty());
        QCOMPARE(report->damages.constFirst().kind, Damage::Kind::ForeignKey);
        QCOMPARE(report->damages.constFirst().what, u"history"_s);
    }

    // 10,000 in the full scale, each judged alone: a byte is put back before the next one is flipped.
    void findsEachFlippedByte()
    {
        const TestStore files;
        {
            auto store = files.open();
            addUsers(**store, 120);
            leaveFreePages((*store)->connection());
        }
        QVERIFY(opensSound(files));
        const qint64 size = QFileInfo(files.file()).size();
        QRandomGenerator random(20261124);
        const int flips = scaled(10'000);
        QList<qint64> missed;
        for (int i = 0; i < flips; ++i) {
            const qint64 at = random.bounded(size);
            flipByte(files.file(), at);
            if (opensSound(files))
                missed << at;
            flipByte(files.file(), at);
        }
        QVERIFY2(missed.isEmpty(), qPrintable(u"%1 flips missed, the first at byte %2"_s.arg(missed.size()).arg(missed.value(0))));
        QVERIFY(opensSound(files));
        qInfo("%d bytes flipped in a closed store of %lld, %d found", flips, static_cast<long long>(size), flips);
    }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_check.moc"
