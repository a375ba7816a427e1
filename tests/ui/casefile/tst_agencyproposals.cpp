// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/agencies/agencyproposals.h"

#include "app/casework/production/custody.h"
#include "app/casework/production/packfile.h"
#include "tests/ui/casefile/office.h"
#include "ui/casefile/factrow.h"
#include "ui/casefile/filestab.h"
#include "ui/dialogs/forms/forms.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace casebook;
using namespace Qt::StringLiterals;
using casefile::FactKey;

// The authority of an order is proposed from the directory, and what the directory says of the sender stands beside the field; what is
// handed over, and where it went, stands with the files.
class AgencyProposalsTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = std::make_unique<theme::Theme>(*qApp);
        m_number = m_office.ask([](workspace::Workspace &workspace) {
            casework::RegisterCaseRequest request;
            request.kind = u"disclosure"_s;
            request.received = QDate(2026, 11, 20);
            request.person = {u"Agent Rowe"_s, u"person"_s, u"en"_s, u"US"_s, {u"mail:rowe@fbi-gov.example"_s}};
            request.attachments = {{u"holder.csv"_s, u"text/csv"_s, "account\n", u"made"_s}};
            const auto done = casework::RegisterCase(workspace.desk()).run(request);
            return done ? done->number : QString();
        });
        QVERIFY(!m_number.isEmpty());
    }

    void proposesFromTheDirectory()
    {
        const dialogs::CaseContext context = m_office.context(m_number);
        const QList<widgets::FactChoice> proposals = casefile::agencyProposals(context);
        QVERIFY(proposals.size() >= 80);
        QVERIFY(casefile::agencyReach(u"Bundeskriminalamt"_s, context).contains("+49 611 550"_L1));
        QVERIFY(casefile::agencyReach(u"County sheriff"_s, context).isEmpty());
        QVERIFY(casefile::hasBeside(context, {FactKey::Where::Fact, u"agency"_s}) && !casefile::hasBeside(context, {FactKey::Where::Fact, u"country"_s}));
    }

    void isFoundByTypingAndTakesAnyOther()
    {
        const dialogs::CaseContext context = m_office.context(m_number);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *row = new casefile::FactRow(context, {FactKey::Where::Fact, u"agency"_s});
        auto *other = new QLineEdit;
        column->addWidget(row);
        column->addWidget(other);
        QStringList saved;
        connect(row, &casefile::FactRow::typed, row, [&saved](const FactKey &, const QString &, const QString &text) { saved << text; });
        window.resize(1000, 200);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *field = qobject_cast<QLineEdit *>(row->field()->editor()->field());
        QVERIFY(field && field->completer());
        field->setFocus();
        QTest::keyClicks(field, u"bka.bund"_s);
        QAbstractItemView *found = field->completer()->popup();
        QTRY_VERIFY(found->isVisible());
        QTest::keyClick(found, Qt::Key_Down);
        QTest::keyClick(found, Qt::Key_Return);
        QCOMPARE(field->text(), u"Bundeskriminalamt"_s);
        other->setFocus();
        QCOMPARE(saved, QStringList{u"Bundeskriminalamt"_s});
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"Sheriff of Nowhere"_s);
        other->setFocus();
        QCOMPARE(saved.constLast(), u"Sheriff of Nowhere"_s);
    }

    void saysWhatTheSenderIs()
    {
        const dialogs::CaseContext context = m_office.context(m_number);
        QVERIFY2(casefile::senderWords(context).contains("fbi-gov.example has the name of Federal Bureau of Investigation"_L1), qPrintable(casefile::senderWords(context)));
        casefile::FactRow row(context, {FactKey::Where::Fact, u"sender-domain"_s});
        const auto *beside = row.findChild<widgets::PlainLabel *>(u"beside:fact:sender-domain"_s);
        QVERIFY(beside && beside->text() == casefile::senderWords(context));
    }

    void theFilesTellWhereTheyWent()
    {
        const dialogs::CaseContext before = m_office.context(m_number);
        const qint64 file = before.file.attachments.constFirst().id.value();
        QVERIFY(!dialogs::packForm(before, 0).blocked.isEmpty() && dialogs::packForm(before, file).blocked.isEmpty());
        QVERIFY(!dialogs::indexForm(before).blocked.isEmpty());
        const auto form = dialogs::packForm(before, file);
        const auto done = m_office.ask([work = form.work({{{u"category"_s, u"subscriber"_s}, {u"target"_s, u"max@example.org"_s}}, {}, {}, false})](workspace::Workspace &workspace) { return work(workspace.desk()); });
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().arguments.join(u' ')));
        const dialogs::CaseContext after = m_office.context(m_number);
        QVERIFY(dialogs::indexForm(after).blocked.isEmpty());
        casefile::FilesTab tab(m_office.session());
        tab.setContext(after);
        tab.show(QString::number(file));
        QVERIFY2(tab.minimumSizeHint().width() <= theme::px(1080), qPrintable(QString::number(tab.minimumSizeHint().width())));  // a window of 1366 without its rail
        const auto *custody = tab.findChild<widgets::PlainLabel *>(u"custody"_s);
        QVERIFY2(custody && custody->text().contains("put into the package by A. Braun"_L1) && custody->text().contains("digest checked"_L1), qPrintable(custody->text()));
    }

    void whoIsInNoCompartmentIsTold()
    {
        const dialogs::CaseContext context = m_office.context(m_number);
        QVERIFY(context.compartments.isEmpty() && dialogs::compartmentForm(context).blocked.contains("compartment add"_L1));
    }

private:
    testing::Office m_office;
    std::unique_ptr<theme::Theme> m_theme;
    QString m_number;
};

QTEST_MAIN(AgencyProposalsTest)
#include "tst_agencyproposals.moc"
