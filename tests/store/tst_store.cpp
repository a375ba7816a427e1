// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "app/store/transaction.h"
#include "app/store/users.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;
using base::ErrorCode;

namespace {

base::Secret secret(const char *text)
{
    QByteArray bytes(text);
    return base::Secret::take(bytes);
}

const QDateTime now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

}

class StoreTest final : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"berlin.casebook"_s);
    }

    void opensWithThePassphraseThatCreatedIt()
    {
        const QString recoveryKey = create();
        auto store = store::Store::open(m_file, {}, secret("right"));
        QVERIFY2(store.has_value(), store ? "" : qPrintable(QString::number(int(store.error().code)) + store.error().arguments.join(u" "_s) + store.error().detail));
        QCOMPARE((*store)->user().login, u"braun"_s);
        QCOMPARE((*store)->facts().organisation, u"example"_s);
        store = base::fail(ErrorCode::Internal);
        QVERIFY(store::Store::openWithRecoveryKey(m_file, u"braun"_s, recoveryKey.toLower()));
        QCOMPARE(store::Store::openWithRecoveryKey(m_file, u"braun"_s, recoveryKey.chopped(1) + u'Z').error().code, ErrorCode::RecoveryKeyInvalid);
    }

    void refusesWhatItCannotOpen()
    {
        create();
        QCOMPARE(store::Store::open(m_file, {}, secret("wrong")).error().code, ErrorCode::WrongPassphrase);
        QCOMPARE(store::Store::open(m_file, u"nobody"_s, secret("right")).error().code, ErrorCode::KeySlotUnknown);
        QCOMPARE(store::Store::open(m_file + u"x"_s, {}, secret("right")).error().code, ErrorCode::FileNotFound);
        QVERIFY(QFile::rename(m_file + u".keys"_s, m_file + u".away"_s));
        QCOMPARE(store::Store::open(m_file, {}, secret("right")).error().code, ErrorCode::KeySlotsMissing);
        QVERIFY(QFile::rename(m_file + u".away"_s, m_file + u".keys"_s));
        QFile plain(m_file);
        QVERIFY(plain.open(QIODevice::WriteOnly));
        plain.write("SQLite format 3\0 and more, a file of another program");
        plain.close();
        QCOMPARE(store::Store::open(m_file, {}, secret("right")).error().code, ErrorCode::NotACasebook);
    }

    void writesNothingReadableToTheDisk()
    {
        create();
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.startsWith("SQLite format 3"));
        QVERIFY(!bytes.contains("braun"));
        QVERIFY(!bytes.contains("CREATE TABLE"));
    }

    void createsOverNothing()
    {
        create();
        base::SecureRandom random;
        QCOMPARE(store::Store::create(m_file, store::StoreMode::Test, u"example"_s, {}, secret("x"), random, now).error().code, ErrorCode::StoreExists);
        QCOMPARE(store::Store::create(m_folder->filePath(u"b.casebook"_s), store::StoreMode::Test, u"example"_s, {}, secret("  "), random, now).error().code,
                 ErrorCode::InputInvalid);
        QVERIFY(!QFile::exists(m_folder->filePath(u"b.casebook"_s)));
    }

    void keepsAnEntryForEveryChange()
    {
        create();
        auto store = store::Store::open(m_file, {}, secret("right"));
        QVERIFY(store);
        base::SeededRandom random(7);
        store::Connection &connection = (*store)->connection();
        {
            auto transaction = store::Transaction::begin(connection, {(*store)->user().uuid, now, &random, {}});
            QVERIFY(transaction);
            QVERIFY(store::insertUser(**transaction, base::uuid7(random, now), u"yilmaz"_s, u"B. Yilmaz"_s, {u"officer"_s}));
        }
        QCOMPARE(store::allUsers(connection)->size(), 1);
        auto transaction = store::Transaction::begin(connection, {(*store)->user().uuid, now, &random, {}});
        auto id = store::insertUser(**transaction, base::uuid7(random, now), u"yilmaz"_s, u"B. Yilmaz"_s, {u"officer"_s});
        QVERIFY(id);
        QCOMPARE((*transaction)->update(store::tables::users, *id, 7, store::Row().set("name", u"x"_s)).error().code, ErrorCode::Conflict);
        QVERIFY((*transaction)->update(store::tables::users, *id, 1, store::Row().set("name", u"Y"_s)));
        auto entry = (*transaction)->record({u"add-user"_s, 0, {}});
        QVERIFY2(entry, entry ? "" : qPrintable(entry.error().arguments.join(u' ')));
        QCOMPARE(*entry, 2);
        QVERIFY((*transaction)->commit());
        QCOMPARE(store::journalHead(connection)->size, 2);
        QCOMPARE(*connection.oneNumber(u"SELECT count(*) FROM history WHERE sequence = 2"_s), 2);
    }

private:
    QString create()
    {
        base::SecureRandom random;
        auto created = store::Store::create(m_file, store::StoreMode::Test, u"example"_s, {u"braun"_s, u"A. Braun"_s, {u"dpo"_s}}, secret("right"), random, now);
        if (!created)
            qWarning() << created.error().arguments << created.error().detail;
        return created ? created->recoveryKey : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
