// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/casefile/office.h"
#include "ui/casefile/authorities/authoritychoices.h"
#include "ui/casefile/factrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace casebook;
using namespace Qt::StringLiterals;
using casefile::FactKey;

// The authority of a proceeding is chosen from the directory, with the keyboard alone: who is competent stands first, with the
// reason; how it is reached stands beside.
class AuthorityChoicesTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = std::make_unique<theme::Theme>(*qApp);
        m_number = m_office.emptyDispute();
        edit({.number = m_number, .fields = {{u"office"_s, u"berlin"_s}, {u"regime"_s, u"gdpr"_s}}, .items = {{u"proceedings"_s, 0, {{u"kind"_s, u"authority"_s}}, false}}});
    }

    void whoIsCompetentStandsFirst()
    {
        edit({.number = m_number, .facts = {{u"country"_s, u"FR"_s}}});
        const dialogs::CaseContext context = m_office.context(m_number);
        const QList<widgets::FactChoice> choices = casefile::authorityChoices(*fact(context), context);
        QCOMPARE(choices.size(), fact(context)->choices.size());
        QCOMPARE(choices.at(0).id, u"fr-cnil"_s);
        QCOMPARE(choices.at(0).label, u"France: French National Commission on Informatics and Liberty – the person lives there (GDPR Art. 77(1))"_s);
        QCOMPARE(choices.at(1).id, u"de-be"_s);
        QVERIFY(choices.at(1).label.contains("our establishment is there"_L1));
        QVERIFY(!choices.at(2).label.contains(u'–'));
    }

    void tellsHowItIsReachedAndWhatMustBeAsked()
    {
        edit({.number = m_number, .facts = {{u"country"_s, u"DE"_s}}});
        const dialogs::CaseContext context = m_office.context(m_number);
        QCOMPARE(casefile::authorityReach({}, context), u"Ask in which part of the country the person lives (Germany)."_s);
        const QString berlin = casefile::authorityReach(u"de-be"_s, context);
        QVERIFY2(berlin.contains("Alt-Moabit 59-61, 10555 Berlin"_L1) && berlin.contains("https://kontakt.datenschutz-berlin.de/"_L1), qPrintable(berlin));
    }

    void isFoundByTyping()
    {
        edit({.number = m_number, .facts = {{u"country"_s, u"FR"_s}}});
        const dialogs::CaseContext context = m_office.context(m_number);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *row = new casefile::FactRow(context, key(context));
        auto *other = new QLineEdit;
        column->addWidget(row);
        column->addWidget(other);
        QStringList saved;
        connect(row, &casefile::FactRow::typed, row, [&saved](const FactKey &, const QString &, const QString &text) { saved << text; });
        window.resize(1000, 200);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *box = qobject_cast<QComboBox *>(row->field()->editor()->field());
        QVERIFY(box && box->isEditable());
        box->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box, u"nobody at all"_s);
        other->setFocus();  // what is none goes when the field is left
        QCOMPARE(box->currentText(), box->itemText(0));
        QCOMPARE(saved, QStringList());
        box->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box, u"rench nat"_s);
        QAbstractItemView *found = box->completer()->popup();
        QTRY_VERIFY(found->isVisible());
        QTest::keyClick(found, Qt::Key_Down);
        QTest::keyClick(found, Qt::Key_Return);
        QCOMPARE(row->field()->editor()->value().toString(), u"fr-cnil"_s);
        other->setFocus();
        QCOMPARE(saved, QStringList{u"fr-cnil"_s});
    }

private:
    static const domain::Fact *fact(const dialogs::CaseContext &context) { return context.kind().list(u"proceedings"_s)->fact(u"authority"_s); }
    static FactKey key(const dialogs::CaseContext &context) { return {FactKey::Where::Item, u"authority"_s, u"proceedings"_s, context.file.itemsOf(u"proceedings"_s).constFirst().id}; }
    void edit(const casework::EditCaseRequest &request)
    {
        const auto done = m_office.ask([&](workspace::Workspace &workspace) { return casework::EditCase(workspace.desk()).run(request); });
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().arguments.join(u' ')));
    }

    testing::Office m_office;
    std::unique_ptr<theme::Theme> m_theme;
    QString m_number;
};

QTEST_MAIN(AuthorityChoicesTest)
#include "tst_authoritychoices.moc"
