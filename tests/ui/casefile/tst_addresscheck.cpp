// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/suppression/addresscheck.h"

#include "app/casework/editcase.h"
#include "tests/ui/casefile/office.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;
using dialogs::AddressCheck;
using testing::Office;

// Before somebody writes to an address, the window says whether it must stay out.
class AddressCheckTest final : public QObject {
    Q_OBJECT
private slots:
    void saysWhetherAnAddressMustStayOut()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const theme::Theme theme(*qApp);
        Office office;
        const QString number = office.ask([](workspace::Workspace &workspace) {
            casework::RegisterCaseRequest request;
            request.kind = u"request"_s;
            request.received = QDate(2026, 11, 20);
            request.items = {{u"lines"_s, {{u"right"_s, u"sale-opt-out"_s}, {u"outcome"_s, u"fulfilled"_s}}}};
            request.person = {u"Clara"_s, u"person"_s, {}, {}, {u"mail:clara@example.org"_s}, u"subject"_s};
            return casework::RegisterCase(workspace.desk()).run(request);
        })->number;
        QVERIFY(office.ask([number](workspace::Workspace &workspace) {
            casework::EditCaseRequest request;
            request.number = number;
            request.items = {{u"lines"_s, 1, {{u"executed-on"_s, u"2026-11-23"_s}}, false}};
            return casework::EditCase(workspace.desk()).run(request);
        }).has_value());

        AddressCheck dialog(office.session(), u"en"_s, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QSignalSpy answered(&dialog, &AddressCheck::answered);
        auto *line = dialog.findChild<QLineEdit *>();
        QVERIFY(line);
        dialog.verb()->click();
        QCOMPARE(answered.size(), 0);
        QCOMPARE(dialog.found(), QString());
        line->setText(u"Clara@Example.org"_s);
        dialog.verb()->click();
        QVERIFY(answered.wait(5000));
        QVERIFY2(dialog.found().contains("Must stay out since"_L1) && dialog.found().contains("sale and sharing"_L1), qPrintable(dialog.found()));
        line->setText(u"carla@example.org"_s);
        dialog.verb()->click();
        QVERIFY(answered.wait(5000));
        QVERIFY(dialog.found().contains("not on the suppression list"_L1));
    }
};

QTEST_MAIN(AddressCheckTest)
#include "tst_addresscheck.moc"
