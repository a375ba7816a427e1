// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/office.h"
#include "tests/support/testoffice.h"

using namespace casebook;
using namespace casebook::tests;
using support::bytesOf;

// Days and extensions that a case or its law makes impossible, said in one sentence that names the rule; nothing is written.
class WrongInputClocksTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCOMPARE(m_office.open().code, 0);
        // Of the last month, so that its answer was due before today; of this month; of this month and extended.
        registerCase(u"2026-02-02"_s, u"gdpr"_s, u"access"_s);
        registerCase(u"2026-03-05"_s, u"gdpr"_s, u"access"_s);
        registerCase(u"2026-03-05"_s, u"gdpr"_s, u"access"_s);
        registerCase(u"2026-03-05"_s, u"can-spam"_s, u"marketing-opt-out"_s);
        QCOMPARE(run({u"extend"_s, u"R-2026-00003"_s, u"--reason"_s, u"two systems more"_s, u"--notified"_s, u"2026-03-12"_s}).code, 0);
        QCOMPARE(run({u"pause"_s, u"R-2026-00003"_s, u"--reason"_s, u"identity"_s, u"--from"_s, u"2026-03-10"_s}).code, 0);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *line, const char *sentence) { QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(sentence); };
        row("extended after the limit", "extend R-2026-00001 --reason complex --notified 2026-03-16", "only where the person was told within the first period (GDPR Art. 12(3)");
        row("extended twice", "extend R-2026-00003 --reason complex --notified 2026-03-16", "was extended before, and it may be once only (GDPR Art. 12(3)");
        row("a law without extension", "extend R-2026-00004 --reason complex --notified 2026-03-16", "The rule of this clock has no extension (15 U.S.C. 7704(a)(4)");
        row("told tomorrow", "extend R-2026-00002 --reason complex --notified 2026-03-17", "The date 2026-03-17 is not possible here: in the future.");
        row("told before it came", "extend R-2026-00002 --reason complex --notified 2026-03-04", "The date 2026-03-04 is not possible here: before the case was received.");
        row("stopped from tomorrow on", "pause R-2026-00002 --reason identity --from 2026-03-17", "is not possible here: in the future.");
        row("stopped before it came", "pause R-2026-00002 --reason identity --from 2026-03-01", "is not possible here: before the case was received.");
        row("answered tomorrow", "resume R-2026-00003 --answered 2026-03-17", "is not possible here: in the future.");
        row("answered before it was asked", "resume R-2026-00003 --answered 2026-03-09", "is not possible here: the answer is older than the question.");
        row("received tomorrow", "edit R-2026-00002 --set received=2026-03-17", "is not possible here: in the future.");
        row("received long ago", "edit R-2026-00002 --set received=1989-12-31", "is not possible here: before 1990.");
    }

    void refused()
    {
        QFETCH(QString, line);
        QFETCH(QString, sentence);
        const QByteArray before = bytesOf(m_office.store());
        const Ran ran = run(line.split(u' '));
        QVERIFY2(ran.code == 8, ran.messages.constData());
        QVERIFY2(ran.messages.contains(sentence.toUtf8()), ran.messages.constData());
        QCOMPARE(bytesOf(m_office.store()), before);
    }

private:
    static void registerCase(const QString &received, const QString &regime, const QString &line)
    {
        const Ran made = run({u"new"_s, u"request"_s, u"--line"_s, line, u"--person"_s, u"name=Clara Weber"_s, u"--set"_s, u"received="_s + received, u"--set"_s, u"regime="_s + regime});
        QVERIFY2(made.code == 0, made.messages.constData());
    }

    Office m_office;
};

QTEST_GUILESS_MAIN(WrongInputClocksTest)
#include "tst_wronginputclocks.moc"
