// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/migration.h"

#include "app/casework/addnote.h"
#include "app/casework/users.h"
#include "app/queries/casequery.h"
#include "app/queries/register.h"
#include "app/queries/verifyjournal.h"
#include "app/store/care/check.h"
#include "app/store/embeddedconnection.h"
#include "app/workspace/demo.h"
#include "tests/scenarios/serverdatabase.h"
#include "tests/support/anyplace.h"
#include "tests/support/teststore.h"

#include <QSet>

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using workspace::Door;
using store::CareStage;
using workspace::Workspace;

namespace {

const QString now = u"2026-11-24T09:00:00Z"_s;
const QStringList tables{u"users"_s, u"compartments"_s, u"compartment_members"_s, u"cases"_s, u"case_items"_s, u"parties"_s, u"identifiers"_s,
                         u"case_parties"_s, u"clocks"_s, u"clock_pauses"_s, u"messages"_s, u"attachments"_s, u"attachment_chunks"_s, u"attachment_words"_s,
                         u"tasks"_s, u"holds"_s, u"hold_cases"_s, u"statement_versions"_s, u"statement_notices"_s, u"links"_s, u"approvals"_s, u"custody_events"_s, u"suppressions"_s, u"quarantine"_s, u"drafts"_s, u"saved_views"_s, u"operations"_s, u"journal"_s,
                         u"history"_s, u"counters"_s};

// How a table looks, by another way than the copying goes: one answer, in the order of all columns, bytes as hexadecimal.
QStringList rowsOf(store::Connection &connection, const QString &table)
{
    const bool isServer = connection.dialect().name() == "postgresql"_L1;
    QStringList columns;
    {
        store::Query query(connection, isServer ? u"SELECT attname::text, atttypid::regtype::text FROM pg_attribute WHERE attrelid = '%1'::regclass AND attnum > 0 ORDER BY attnum"_s.arg(table)
                                                : u"SELECT name, type FROM pragma_table_info('%1')"_s.arg(table));
        for (auto found = query.next(); found && *found; found = query.next()) {
            const bool isBytes = query.text(1) == "bytea"_L1 || query.text(1) == "BLOB"_L1;
            const QString hex = isServer ? u"encode(%1, 'hex')"_s : u"lower(hex(%1))"_s;
            columns << u"COALESCE(CAST(%1 AS TEXT), '(null)')"_s.arg(isBytes ? hex.arg(query.text(0)) : query.text(0));
        }
    }
    QStringList rows;
    store::Query query(connection, u"SELECT %1 FROM %2"_s.arg(columns.join(u" || '|' || "_s), table));
    for (auto found = query.next(); found && *found; found = query.next())
        rows << query.text(0);
    rows.sort();
    return rows;
}

QHash<QString, QStringList> allRows(store::Connection &connection)
{
    QHash<QString, QStringList> all;
    for (const QString &table : tables)
        all.insert(table, rowsOf(connection, table));
    return all;
}

// The entry that says the store moved is all that the copy has more.
void compareRows(const QHash<QString, QStringList> &before, const QHash<QString, QStringList> &after)
{
    for (const QString &table : tables) {
        QStringList rows = after.value(table);
        if (table == "journal"_L1) {
            const auto isMove = [](const QString &row) { return row.contains("\"action\":\"migrate-store."_L1) && row.contains("\"changes\":[]"_L1); };
            const qsizetype moves = std::count_if(rows.cbegin(), rows.cend(), isMove);
            rows.removeIf(isMove);
            QStringList known = before.value(table);
            QCOMPARE(moves, 1 + known.removeIf(isMove));
            QCOMPARE(rows, known);
            continue;
        }
        QVERIFY2(rows == before.value(table), qPrintable(table));
    }
}

QList<std::vector<qint64>> searches(Workspace &office)
{
    QList<std::vector<qint64>> answers;
    for (const QString &text : {u"account"_s, u"invoice"_s, u"dat*"_s, u"Anna"_s, u"erasure"_s, u"zzz"_s}) {
        const auto filter = domain::parseFilter(text);
        answers << *queries::Register(office.connection(), office.user().clearance).ids({*filter, office.today(), u"number"_s, false});
    }
    return answers;
}

}

class MigrationTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_demo;

    base::Result<std::unique_ptr<Workspace>> open(const QString &address, bool isReadOnly = false)
    {
        Door door = doorOf(address);
        door.standingClock = now;
        door.isReadOnly = isReadOnly;
        return Workspace::open(door, secretOf(address));
    }
    QString copyOfDemo(const QString &name)
    {
        const QString file = m_folder.filePath(name);
        QFile::copy(m_demo, file);
        QFile::copy(m_demo + u".keys"_s, file + u".keys"_s);
        return file;
    }
    QString anyCase(Workspace &office) { return *office.connection().oneText(u"SELECT number FROM cases WHERE closed_on IS NULL AND compartment_id = 0 ORDER BY id LIMIT 1"_s); }
    base::Result<casework::Done> addNote(Workspace &office, const QString &number)
    {
        return casework::AddNote(office.desk()).run({number, u"a note"_s});
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toUtf8());
        qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8());
        m_demo = m_folder.filePath(u"demo.casebook"_s);
        VERIFY_DONE(workspace::makeDemo({m_demo, 60, 3, now}));
        // What no story of the demo leaves behind, and texts and bytes on which engines differ.
        auto office = open(m_demo);
        VERIFY_DONE(office);
        store::Connection &connection = (*office)->connection();
        VERIFY_DONE(store::Query(connection, u"INSERT INTO quarantine (id, source, reason, at, bytes) VALUES (1, 'x', 'broken', '2026-11-24', :bytes)"_s)
                        .bind(":bytes", QByteArray("\0\x01'\\\xff\"\r\n", 8)).run());
        VERIFY_DONE(store::Query(connection, u"INSERT INTO drafts (id, owner, place, body, at) VALUES (1, 'a.braun', 'note', :body, '2026-11-24')"_s)
                        .bind(":body", u"tab\there, back\\slash, 'quote', $1 :p0 ß 𝄞 \u202e"_s).run());
        VERIFY_DONE(store::Query(connection, u"INSERT INTO saved_views (id, owner, name, body) VALUES (1, 'a.braun', '', '')"_s).run());
    }

    void everyTableOfTheSchemaIsCompared()
    {
        auto office = open(m_demo);
        const QStringList known = store::Migrator((*office)->connection()).tables();
        QCOMPARE(QSet<QString>(known.cbegin(), known.cend()), QSet<QString>(tables.cbegin(), tables.cend()) + QSet<QString>{u"store_info"_s});
        // Nothing but the search and what belongs to the engine lies beside them.
        const QString others = *(*office)->connection().oneText(u"SELECT group_concat(name) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'case_words%' AND name NOT IN ('%1')"_s
                                                                    .arg(known.join(u"', '"_s)));
        QCOMPARE(others, QString());
    }

    void movesEverything_data()
    {
        QTest::addColumn<bool>("overServer");
        QTest::newRow("file to file") << false;
        if (!qEnvironmentVariable("CASEBOOK_TEST_POSTGRESQL").isEmpty())
            QTest::newRow("file to server to file") << true;
    }

    void movesEverything()
    {
        QFETCH(bool, overServer);
        QString source = copyOfDemo(u"moves%1.casebook"_s.arg(overServer));
        const QString number = anyCase(**open(source));
        const auto first = allRows((*open(source))->connection());
        const auto found = searches(**open(source));
        QVERIFY(!first[u"history"_s].isEmpty() && !first[u"attachment_chunks"_s].isEmpty());
        const tests::ServerDatabase database(qEnvironmentVariable("CASEBOOK_TEST_POSTGRESQL"), u"migration"_s);
        QStringList places{m_folder.filePath(u"moved%1.casebook"_s.arg(overServer))};
        if (overServer) {
            places.prepend(database.address());
            // The role of the server has to be one of the office.
            auto office = open(source);
            VERIFY_DONE(casework::AddUser((*office)->desk()).run({QUrl(database.address()).userName(), u"The role"_s, {u"dpo"_s}}, secret("demo")));
        }
        for (const QString &place : std::as_const(places)) {
            QHash<QString, QStringList> before;
            store::JournalHead head;
            {
                auto office = open(source);
                VERIFY_DONE(office);
                before = allRows((*office)->connection());
                head = *store::journalHead((*office)->connection());
                const auto done = workspace::migrate(**office, {place}, secretOf(place));
                VERIFY_DONE(done);
                QCOMPARE(done->head.size, head.size + 1);
                QCOMPARE(done->tables.size(), tables.size() + 1);
                QCOMPARE(done->recoveryKey.isEmpty(), place.startsWith("postgresql"_L1));
                // Whoever has it open still can write nothing.
                const auto note = addNote(**office, number);
                QVERIFY(!note && note.error().code == ErrorCode::StoreMoved);
            }
            const auto sealed = open(source);
            QVERIFY(!sealed && sealed.error().code == ErrorCode::StoreMoved);
            auto kept = open(source, true);
            VERIFY_DONE(kept);
            QCOMPARE(allRows((*kept)->connection()), before);
            // The entry of the move is nothing that is missing here.
            QCOMPARE((*kept)->comparedWithMemory().kind, journal::Comparison::Kind::Fine);
            QCOMPARE((*kept)->store().facts().movedTo, (*open(place))->store().facts().place);
            auto moved = open(place);
            VERIFY_DONE(moved);
            compareRows(before, allRows((*moved)->connection()));
            QCOMPARE((*moved)->store().facts().mode, store::StoreMode::Demo);
            QCOMPARE(*queries::rootAt((*moved)->connection(), head.size), head.root);
            QCOMPARE(searches(**moved), found);
            VERIFY_DONE(addNote(**moved, number));
            QVERIFY(queries::verifyJournal((*moved)->connection(), (*moved)->rules(), {})->isVerified());
            QVERIFY(store::checkStore((*moved)->connection())->isSound());
            source = place;
        }
    }

    void whatIsInterruptedChangesNothing_data()
    {
        QTest::addColumn<store::CareStage>("at");
        QTest::newRow("verifying") << store::CareStage::VerifyingJournal;
        QTest::newRow("copying") << store::CareStage::CopyingRows;
        QTest::newRow("words") << store::CareStage::MakingSearch;
        QTest::newRow("comparing") << store::CareStage::ComparingRows;
        QTest::newRow("verifying the copy") << store::CareStage::VerifyingCopy;
    }

    void whatIsInterruptedChangesNothing()
    {
        QFETCH(store::CareStage, at);
        const QString source = copyOfDemo(u"interrupted%1.casebook"_s.arg(static_cast<int>(at)));
        const QString place = m_folder.filePath(u"never%1.casebook"_s.arg(static_cast<int>(at)));
        auto office = open(source);
        const auto before = allRows((*office)->connection());
        const QStringList files = filesIn(m_folder.path());
        const auto done = workspace::migrate(**office, {place}, secret("demo"), [&](store::CareStage stage, qint64, qint64) { return stage != at; });
        QVERIFY(!done && done.error().code == ErrorCode::Cancelled);
        QCOMPARE(filesIn(m_folder.path()), files);
        QCOMPARE(allRows((*office)->connection()), before);
        VERIFY_DONE(addNote(**office, anyCase(**office)));
        VERIFY_DONE(workspace::migrate(**office, {place}, secret("demo")));
    }

    // The copy is there, the computer stops, the store that was left knows nothing of it yet.
    void onlyTheSealWasMissing()
    {
        const QString source = copyOfDemo(u"unsealed.casebook"_s);
        const QString place = m_folder.filePath(u"sealed.casebook"_s);
        VERIFY_DONE(workspace::migrate(**open(source), {place}, secret("demo")));
        const auto unseal = [&] {
            auto kept = open(source, true);
            auto connection = store::EmbeddedConnection::open(source, (*kept)->store().pageKey(), store::EmbeddedConnection::Access::ReadWrite);
            VERIFY_DONE((*connection)->execute(u"DELETE FROM store_info WHERE name = 'moved-to'"_s));
        };
        unseal();
        {
            auto office = open(source);
            VERIFY_DONE(office);
            const auto done = workspace::migrate(**office, {place}, secret("demo"));
            VERIFY_DONE(done);
            QVERIFY(done->tables.isEmpty());
        }
        QCOMPARE(open(source).error().code, ErrorCode::StoreMoved);
        // Work went on where it should not have: two journals now, and none of them is thrown away.
        unseal();
        auto office = open(source);
        VERIFY_DONE(addNote(**office, anyCase(**office)));
        const auto done = workspace::migrate(**office, {place}, secret("demo"));
        QVERIFY(!done && done.error().code == ErrorCode::StoreExists);
        VERIFY_DONE(addNote(**office, anyCase(**office)));
    }

    void refusesWhatWouldLose()
    {
        const QString source = copyOfDemo(u"refused.casebook"_s);
        const QString other = m_folder.filePath(u"other.casebook"_s);
        VERIFY_DONE(workspace::makeDemo({other, 1, 4, now}));
        auto office = open(source);
        const auto refused = [&](const QString &place) {
            const auto done = workspace::migrate(**office, {place}, secret("demo"));
            return done ? ErrorCode::Internal : done.error().code;
        };
        QCOMPARE(refused(other), ErrorCode::StoreExists);
        QCOMPARE(refused(source), ErrorCode::StoreExists);
        QCOMPARE(refused(m_folder.filePath(u"no/folder.casebook"_s)), ErrorCode::FileNotFound);
        QCOMPARE(refused(u"postgresql://nobody.known@localhost/none"_s), ErrorCode::KeySlotUnknown);
        // A journal that is not sound is not carried on as if it were.
        VERIFY_DONE((*office)->connection().execute(u"UPDATE cases SET title = 'another' WHERE id = 1"_s));
        QCOMPARE(refused(m_folder.filePath(u"unsound.casebook"_s)), ErrorCode::JournalInvalid);
        QVERIFY(!QFile::exists(m_folder.filePath(u"unsound.casebook"_s)));
        VERIFY_DONE(addNote(**office, anyCase(**office)));
    }

    void onlyWhoManagesUsersMoves()
    {
        Door door{copyOfDemo(u"permission.casebook"_s), u"a.braun"_s, u"b.yilmaz"_s, now};
        auto office = Workspace::open(door, secret("demo"));
        VERIFY_DONE(office);
        const auto done = workspace::migrate(**office, {m_folder.filePath(u"not.casebook"_s)}, secret("demo"));
        QVERIFY(!done && done.error().code == ErrorCode::NotPermitted);
    }
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "tst_migration.moc"
