// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/casefile/office.h"
#include "ui/actions/actions.h"
#include "ui/casefile/casepage.h"
#include "ui/dialogs/forms/forms.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

// A casebook that was opened for reading offers nothing that would only be refused when it is done.
class ReadOnlyTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = std::make_unique<theme::Theme>(*qApp);
        m_number = m_office.fullRequest();
        m_before = m_office.context(m_number);
        m_file = QDir(m_office.folder()).entryInfoList({u"*.casebook"_s}).value(0).absoluteFilePath();
        m_office.session().close();
    }

    void offersNoAct()
    {
        QVERIFY(m_before->allows(domain::Action::Note) && !m_before->isReadOnly);
        const auto reading = open(m_file);
        QVERIFY(reading.has_value());
        const auto context = dialogs::readContext(**reading, m_number, u"en"_s);
        QVERIFY(context.has_value());
        QVERIFY(context->isReadOnly);
        QVERIFY(context->allows(domain::Action::ReadAttachment) && context->allows(domain::Action::Print));
        for (const actions::CaseAction &act : actions::caseActions())
            QVERIFY2(!act.blocked(*context).isEmpty() || act.id == "minimise"_L1 || act.id == "proof"_L1, qPrintable(act.id));
        // The first opens to tell how long the file is kept, and that is all it does; the other prints.
        QCOMPARE(dialogs::minimiseForm(*context).blocked, u"This casebook is open for reading only."_s);
        for (const QString &act : {u"note"_s, u"move"_s, u"attach"_s}) {
            const auto acts = actions::caseActions();
            const auto found = std::find_if(acts.cbegin(), acts.cend(), [&](const actions::CaseAction &each) { return each.id == act; });
            QVERIFY(found != acts.cend());
            QCOMPARE(found->blocked(*context), u"This casebook is open for reading only."_s);
        }
    }

    void looksTheSame()
    {
        session::Session session;
        bool isOpen = false;
        session.open([file = m_file] { return open(file); }, this, [&isOpen](const base::Result<void> &opened) { isOpen = opened.has_value(); });
        QTRY_VERIFY(isOpen);
        casefile::CasePage page(session, m_number);
        page.resize(1200, 700);
        page.show();
        QVERIFY(QTest::qWaitFor([&page] { return page.isOpen(); }));
        const QStringList acts{u"Note"_s, u"Mail"_s, u"Letter"_s, u"Call"_s, u"Add"_s, u"Record what came in"_s, u"Record what was sent"_s, u"Internal note"_s,
                               u"Add files…"_s, u"Link a case…"_s, u"Add a person…"_s, u"Do and next"_s};
        QStringList seen;
        for (const QPushButton *button : page.findChildren<QPushButton *>())
            if (acts.contains(button->text())) {
                QVERIFY2(!button->isEnabled(), qPrintable(button->text()));
                seen << button->text();
            }
        for (const QString &act : acts)
            QVERIFY2(seen.contains(act), qPrintable(act));
        QCOMPARE(seen.count(u"Add"_s), 2);
        for (const QCheckBox *box : page.findChildren<QCheckBox *>())
            QVERIFY2(!box->isEnabled(), qPrintable(box->text()));
        QVERIFY(!page.findChild<QLineEdit *>(u"newTask"_s)->isEnabled());
    }

private:
    static base::Result<std::unique_ptr<workspace::Workspace>> open(const QString &file)
    {
        QByteArray passphrase("correct horse battery");
        return workspace::Workspace::open({file, u"abraun"_s, {}, {}, true}, base::Secret::take(passphrase));
    }

    testing::Office m_office;
    std::unique_ptr<theme::Theme> m_theme;
    QString m_number;
    std::optional<dialogs::CaseContext> m_before;
    QString m_file;
};

QTEST_MAIN(ReadOnlyTest)
#include "tst_readonly.moc"
