// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/demo.h"

#include "app/queries/casequery.h"
#include "app/queries/register.h"
#include "app/queries/verifyjournal.h"
#include "app/workspace/demo/cast.h"
#include "app/workspace/workspace.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::workspace;

class TestDemo : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_now = u"2026-11-24T09:00:00Z"_s;

    std::unique_ptr<Workspace> made(const QString &name, int cases, quint64 seed = 1)
    {
        const QString file = m_folder.filePath(name);
        const auto done = makeDemo({file, cases, seed, m_now});
        if (!done)
            qFatal("%s", qPrintable(done.error().arguments.join(u' ')));
        QByteArray demo("demo");
        auto opened = Workspace::open({file, u"a.braun"_s, {}, m_now}, base::Secret::take(demo));
        return opened ? *std::move(opened) : nullptr;
    }

    QList<queries::RegisterRow> rows(Workspace &workspace)
    {
        queries::RegisterRequest request;
        request.today = workspace.today();
        request.sort = u"number"_s;
        return *queries::Register(workspace.connection(), workspace.user().clearance).page(request, 1000);
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toUtf8());
    }

    void enoughCasesShowEveryState()
    {
        const auto workspace = made(u"every.casebook"_s, 168);
        QVERIFY(workspace);
        QSet<QString> states;
        QSet<QString> clocks;
        QSet<QString> languages;
        int late = 0;
        for (const queries::RegisterRow &row : rows(*workspace)) {
            states.insert(row.kind + u' ' + row.state);
            clocks.insert(row.clockState);
            languages.insert(row.language);
            late += row.due.isValid() && row.due < workspace->today() ? 1 : 0;
        }
        QStringList missing;
        for (const domain::Kind &kind : workspace->rules().kinds())
            for (const domain::State &state : kind.states)
                if (!states.contains(kind.id + u' ' + state.id))
                    missing << kind.id + u' ' + state.id;
        QCOMPARE(missing, QStringList());
        QVERIFY(clocks.contains(u"running"_s) && clocks.contains(u"paused"_s) && clocks.contains(u"met"_s));
        QCOMPARE(languages, (QSet<QString>{u"en"_s, u"de"_s}));
        QVERIFY(late > 0);
    }

    void historiesAreInOrderAndBySeveralPeople()
    {
        const auto workspace = made(u"ordered.casebook"_s, 16, 2);
        QSet<QString> actors;
        qint64 count = 0;
        for (const queries::RegisterRow &row : rows(*workspace)) {
            const auto lines = queries::history(workspace->connection(), workspace->user().clearance, row.id);
            for (qsizetype i = 1; i < lines->size(); ++i)
                QVERIFY(lines->at(i - 1).at >= lines->at(i).at);
            for (const domain::HistoryLine &line : *lines) {
                actors.insert(line.actor);
                QVERIFY(line.at <= workspace->now());
                ++count;
            }
            QCOMPARE(lines->constLast().action, u"register"_s);
        }
        QVERIFY(actors.size() >= 4);
        QVERIFY(count > 100);
        QVERIFY(queries::verifyJournal(workspace->connection(), workspace->rules(), {})->isVerified());
    }

    void theSameSeedTellsTheSameStories()
    {
        const auto told = [&](const QString &name, quint64 seed) {
            const auto workspace = made(name, 6, seed);
            QStringList lines;
            for (const queries::RegisterRow &row : rows(*workspace))
                lines << u"%1 %2 %3 %4 %5"_s.arg(row.number, row.person, row.state, row.received.toString(Qt::ISODate), row.owner);
            return lines;
        };
        const QStringList first = told(u"a.casebook"_s, 7);
        QCOMPARE(told(u"b.casebook"_s, 7), first);
        QVERIFY(told(u"c.casebook"_s, 8) != first);
    }

    void everyStoryCanBeTold_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed : {11, 12})
            QTest::newRow(QByteArray::number(seed).constData()) << seed;
    }
    void everyStoryCanBeTold()
    {
        QFETCH(int, seed);
        QVERIFY(made(u"seed%1.casebook"_s.arg(seed), 36, static_cast<quint64>(seed)));
    }

    void leavesNothingBehindWhenItIsStopped()
    {
        const QString file = m_folder.filePath(u"stopped.casebook"_s);
        const auto done = makeDemo({file, 20, 1, m_now}, [](qint64 acts, qint64) { return acts < 10; });
        QCOMPARE(done.error().code, base::ErrorCode::Cancelled);
        QCOMPARE(QDir(m_folder.path()).entryList({u"stopped*"_s}), QStringList());
    }

    void doesNotTouchAStoreThatIsThere()
    {
        const QString file = m_folder.filePath(u"there.casebook"_s);
        QFile other(file);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
        other.close();
        QCOMPARE(makeDemo({file, 1, 1, m_now}).error().code, base::ErrorCode::StoreExists);
        QCOMPARE(QFileInfo(file).size(), 4);
    }

    void theCastSpeaksBothLanguages()
    {
        const auto cast = demo::Cast::load();
        QVERIFY(cast);
        for (const QString &id : {u"access"_s, u"dispute"_s, u"answer"_s, u"opinion"_s}) {
            QVERIFY(!cast->text(id, u"en"_s).isEmpty() && !cast->text(id, u"de"_s).isEmpty());
            QVERIFY(cast->text(id, u"en"_s) != cast->text(id, u"de"_s));
        }
        QCOMPARE(cast->names(u"en"_s).size(), cast->names(u"de"_s).size());
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
