// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/casefile/casepageoffice.h"
#include "ui/dialogs/filedrop.h"
#include "ui/dialogs/importwizard.h"
#include "ui/dialogs/quickcapture.h"
#include "ui/widgets/basic/messagebar.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

using namespace casebook;
using namespace Qt::StringLiterals;

namespace {

const QByteArray letter = "From: Desk <desk@example.org>\r\nDate: Fri, 20 Nov 2026 10:00:00 +0100\r\nSubject: Please help me\r\nMessage-ID: <a@example.org>\r\n\r\n"
                          "I ask you to erase all my data.\r\nCustomer number: QX-4471902\r\n\r\nKind regards\r\nOttilie Farnsworth\r\n";

QStringList labels(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<widgets::PlainLabel *>())
        texts << label->text();
    return texts;
}

}

// What is recognised in a letter stands in the window with its reason, and a person decides.
class LettersProposedTest final : public testing::CasePageOffice {
    Q_OBJECT
private slots:
    void initTestCase() { setUp(); }
    void cleanup()
    {
        m_dialog.reset();
        tidy();
    }
    void cleanupTestCase() { tearDown(); }

    void fillsWhatIsOpen();
    void leavesWhatWasTyped();
    void takesItBack();
    void keepsNoDraftOfIt();
    void readsNothingIntoAPicture();
    void showsWhyInTheImport();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_office->folder() + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    dialogs::QuickCapture &capture()
    {
        m_dialog = std::make_unique<dialogs::QuickCapture>(m_office->session(), nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        (void)QTest::qWaitFor([this] { return m_dialog->isReady(); });
        m_office->settle();
        return *m_dialog;
    }
    void putIn(dialogs::QuickCapture &dialog, const QString &path)
    {
        dialog.findChild<dialogs::FileDrop *>()->add({path});
        m_office->settle();
    }

    std::unique_ptr<dialogs::QuickCapture> m_dialog;
};

void LettersProposedTest::fillsWhatIsOpen()
{
    dialogs::QuickCapture &dialog = capture();
    putIn(dialog, write(u"letter.eml"_s, letter));
    QCOMPARE(dialog.answer(u"kind"_s), u"request"_s);
    QCOMPARE(dialog.answer(u"what"_s), u"Erasure – Please help me"_s);
    QCOMPARE(dialog.answer(u"who"_s), u"Ottilie Farnsworth"_s);
    QCOMPARE(dialog.answer(u"received"_s), u"2026-11-20"_s);
    const QStringList shown = labels(dialog);
    QVERIFY(shown.contains(u"Asks for: Erasure"_s));
    QVERIFY(shown.contains(u"“erase all”, line 1"_s));
    QVERIFY(shown.contains(u"Account: QX-4471902"_s));
    const auto *line = dialog.findChild<widgets::PlainLabel *>(u"line"_s);
    QVERIFY2(line && line->text().startsWith(u"Erasure  ·  due "_s), qPrintable(line ? line->text() : QString()));
    QVERIFY(shown.contains(u"“kind regards”, signature, line 5"_s));
}

void LettersProposedTest::leavesWhatWasTyped()
{
    dialogs::QuickCapture &dialog = capture();
    QTest::keyClicks(dialog.field(u"who"_s)->editor()->field(), u"Weber"_s);
    putIn(dialog, write(u"letter.eml"_s, letter));
    QCOMPARE(dialog.answer(u"who"_s), u"Weber"_s);
    QCOMPARE(dialog.answer(u"what"_s), u"Erasure – Please help me"_s);
    dialog.field(u"who"_s)->setValue({});
    emit dialog.edited();  // an empty draft is none
    m_office->settle();
}

void LettersProposedTest::takesItBack()
{
    dialogs::QuickCapture &dialog = capture();
    putIn(dialog, write(u"letter.eml"_s, letter));
    QPushButton *back = nullptr;
    for (auto *button : dialog.findChildren<QPushButton *>())
        if (button->text() == u"Take back"_s)
            back = button;
    QVERIFY(back);
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(dialog.answer(u"what"_s), QString());
    QCOMPARE(dialog.answer(u"who"_s), QString());
    QCOMPARE(dialog.answer(u"received"_s), u"2026-11-24"_s);
    QVERIFY(!labels(dialog).contains(u"Asks for: Erasure"_s) || QTest::qWaitFor([&dialog] { return !labels(dialog).contains(u"Asks for: Erasure"_s); }));
}

void LettersProposedTest::keepsNoDraftOfIt()
{
    putIn(capture(), write(u"letter.eml"_s, letter));
    m_dialog.reset();  // what is to be kept is kept now
    m_office->settle();
    const QString who = capture().answer(u"who"_s);
    QCOMPARE(who, QString());
}

void LettersProposedTest::readsNothingIntoAPicture()
{
    dialogs::QuickCapture &dialog = capture();
    putIn(dialog, write(u"photo.png"_s, QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(200, '\0')));
    QCOMPARE(dialog.answer(u"what"_s), QString());
    QCOMPARE(dialog.answer(u"who"_s), QString());
}

void LettersProposedTest::showsWhyInTheImport()
{
    dialogs::ImportWizard wizard(m_office->session(), nullptr);
    QSignalSpy planned(&wizard, &dialogs::ImportWizard::planned);
    wizard.show();
    wizard.plan({write(u"letter.eml"_s, letter)});
    QVERIFY(planned.count() || planned.wait());
    const QStringList shown = labels(wizard);
    QVERIFY2(shown.contains(u"Privacy request: Erasure"_s), qPrintable(shown.join(u'\n')));
    QVERIFY(shown.contains(u"“erase all”, line 1"_s));
}

QTEST_MAIN(LettersProposedTest)
#include "tst_lettersproposed.moc"
