// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/assigncase.h"
#include "tests/ui/window/windowstore.h"
#include "ui/register/registermodel.h"
#include "ui/register/registeroverview.h"
#include "ui/widgets/lists/casetable.h"

#include <QSignalSpy>

using namespace casebook;
using namespace casebook::registering;
using namespace casebook::windowtest;

namespace {

constexpr int caseCount = 450;  // three pages, the last one not full

queries::RegisterRequest requestFor(const QString &filter, const QString &sort = u"number"_s)
{
    const QDate today(2026, 11, 24);
    return {domain::resolved(domain::readFilter(filter).filter, today, u"braun"_s), today, sort};
}

}

class RegisterModelTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_store = std::make_unique<WindowStore>();
        m_store->add(caseCount);
        m_session = std::make_unique<session::Session>();
        openIn(*m_session, *m_store);
    }
    void cleanupTestCase()
    {
        m_session.reset();
        m_store.reset();
    }

    void showsTheFirstPageBeforeTheRest()
    {
        RegisterModel model(*m_session);
        QList<int> counts;
        connect(&model, &QAbstractItemModel::modelReset, this, [&] { counts << model.rowCount(); });
        connect(&model, &QAbstractItemModel::rowsInserted, this, [&] { counts << model.rowCount(); });
        QSignalSpy answered(&model, &RegisterModel::answered);
        model.ask(requestFor({}));
        QVERIFY(answered.wait());
        const QList<int> expected{RegisterPages::pageSize, caseCount};
        QCOMPARE(counts, expected);
    }

    void givesEveryRowOfEveryPageAsTheIdsSay()
    {
        RegisterModel model(*m_session);
        QSignalSpy answered(&model, &RegisterModel::answered);
        model.ask(requestFor({}, u"due"_s));
        QVERIFY(answered.wait());
        const auto ids = answerOf(*m_session, [](workspace::Workspace &workspace) {
            return queries::Register(workspace.connection(), workspace.user().clearance).ids(requestFor({}, u"due"_s));
        });
        QVERIFY(ids);
        QCOMPARE(int(ids->size()), caseCount);
        for (int row = 0; row < caseCount; ++row) {
            model.data(model.index(row, 0), Qt::DisplayRole);  // a view looks at it
            QTRY_VERIFY(model.row(row));
            QCOMPARE(model.row(row)->id.value(), (*ids)[size_t(row)]);
            QCOMPARE(model.rowOf(model.idAt(row)), row);
        }
    }

    void dropsTheAnswerOfAnOlderQuestion()
    {
        RegisterModel model(*m_session);
        QStringList firsts;
        connect(&model, &QAbstractItemModel::modelReset, this, [&] { firsts << (model.rowCount() ? model.row(0)->person : QString()); });
        QSignalSpy answered(&model, &RegisterModel::answered);
        model.ask(requestFor(u"\"Person 0001\""_s));
        model.ask(requestFor(u"\"Person 0002\""_s));
        model.ask(requestFor(u"\"Person 0003\""_s));
        QVERIFY(answered.wait());
        answerOf(*m_session, [](workspace::Workspace &) { return 0; });  // nothing is on its way any more
        QCOMPARE(firsts, QStringList{u"Person 0003"_s});
        QCOMPARE(answered.count(), 1);
    }

    void refreshesWithoutLosingItsPlace()
    {
        RegisterModel model(*m_session);
        QSignalSpy answered(&model, &RegisterModel::answered);
        model.ask(requestFor({}));
        QVERIFY(answered.wait());
        const QString number = model.row(0)->number;
        QVERIFY(model.row(0)->owner.isEmpty());
        const auto done = answerOf(*m_session, [number](workspace::Workspace &workspace) {
            return casework::AssignCase(workspace.desk()).run({number, u"braun"_s});
        });
        QVERIFY(done);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.refresh();
        QVERIFY(answered.wait());
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(model.row(0)->owner, u"braun"_s);
    }

    void tellsWhatFailed()
    {
        RegisterModel model(*m_session);
        QSignalSpy failed(&model, &RegisterModel::failed);
        model.ask(requestFor({}, u"no such order"_s));
        QVERIFY(failed.wait());
    }

    void saysTheRowAsASentence()
    {
        RegisterModel model(*m_session);
        model.setWords(*answerOf(*m_session, [](workspace::Workspace &workspace) { return readWords(workspace, u"en"_s); }));
        QSignalSpy answered(&model, &RegisterModel::answered);
        model.ask(requestFor(u"\"Person 0002\""_s));
        QVERIFY(answered.wait());
        const QString sentence = model.data(model.index(0, 0), Qt::AccessibleTextRole).toString();
        QVERIFY2(sentence.startsWith("R-2026-00002, Erasure, Person 0002, in "_L1), qPrintable(sentence));
        QVERIFY(model.data(model.index(0, 0), widgets::UnreadRole).toBool());
        QCOMPARE(model.data(model.index(0, 3), widgets::StateRole).toInt(), int(theme::State::New));
    }

private:
    std::unique_ptr<WindowStore> m_store;
    std::unique_ptr<session::Session> m_session;
};

QTEST_MAIN(RegisterModelTest)
#include "tst_registermodel.moc"
