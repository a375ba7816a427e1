// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/casefile/office.h"
#include "ui/actions/actions.h"

#include <QDir>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

// A casebook that was opened for reading offers nothing that would only be refused when it is done.
class ReadOnlyTest final : public QObject {
    Q_OBJECT
private slots:
    void offersNoAct()
    {
        testing::Office office;
        const QString number = office.fullRequest();
        const dialogs::CaseContext before = office.context(number);
        QVERIFY(before.allows(domain::Action::Note) && !before.isReadOnly);
        const QString file = QDir(office.folder()).entryInfoList({u"*.casebook"_s}).value(0).absoluteFilePath();
        office.session().close();

        QByteArray passphrase("correct horse battery");
        const auto reading = workspace::Workspace::open({file, u"abraun"_s, {}, {}, true}, base::Secret::take(passphrase));
        QVERIFY(reading.has_value());
        const auto context = dialogs::readContext(**reading, number, u"en"_s);
        QVERIFY(context.has_value());
        QVERIFY(context->isReadOnly);
        QVERIFY(context->allows(domain::Action::ReadAttachment) && context->allows(domain::Action::Print));
        for (const actions::CaseAction &act : actions::caseActions())
            QVERIFY2(!act.blocked(*context).isEmpty(), qPrintable(act.id));
        for (const QString &act : {u"note"_s, u"move"_s, u"attach"_s}) {
            const auto acts = actions::caseActions();
            const auto found = std::find_if(acts.cbegin(), acts.cend(), [&](const actions::CaseAction &each) { return each.id == act; });
            QVERIFY(found != acts.cend());
            QCOMPARE(found->blocked(*context), u"This casebook is open for reading only."_s);
        }
    }
};

QTEST_MAIN(ReadOnlyTest)
#include "tst_readonly.moc"
