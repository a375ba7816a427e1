// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::cli;

class TestConsole : public QObject {
    Q_OBJECT

    QBuffer m_answers;
    QBuffer m_messages;

private slots:
    void init()
    {
        for (QBuffer *buffer : {&m_answers, &m_messages}) {
            buffer->close();
            buffer->setData({});
            buffer->open(QIODevice::WriteOnly);
        }
    }

    void nothingSteersTheTerminal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Jürgen Weiß, 山田"_s << u"Jürgen Weiß, 山田"_s;
        QTest::newRow("lines and tabs") << u"a\n\tb"_s << u"a\n\tb"_s;
        QTest::newRow("escape") << u"\u001b]0;gone\u0007"_s << u"\uFFFD]0;gone\uFFFD"_s;
        QTest::newRow("C1") << u"\u009b2J"_s << u"\uFFFD2J"_s;
        QTest::newRow("carriage return") << u"kept\rlost"_s << u"kept\uFFFDlost"_s;
        QTest::newRow("turned around") << u"invoice\u202Efdp.exe"_s << u"invoice\uFFFDfdp.exe"_s;
        QTest::newRow("isolate") << u"\u2066x\u2069"_s << u"\uFFFDx\uFFFD"_s;
    }
    void nothingSteersTheTerminal()
    {
        QFETCH(QString, text);
        QTEST(harmless(text), "shown");
    }

    void answersAndMessagesStayApart()
    {
        Console console(m_answers, m_messages);
        console.answer(u"R-2026-00001"_s);
        console.warn(u"look out"_s);
        console.say(u"by the way"_s);
        console.progress(u"1/2"_s);
        QCOMPARE(m_answers.data(), QByteArray("R-2026-00001\n"));
        QCOMPARE(m_messages.data(), QByteArray("look out\nby the way\n"));
    }

    void quietKeepsWarnings()
    {
        Console console(m_answers, m_messages);
        console.setQuiet(true);
        console.setTerminal(true);
        console.say(u"by the way"_s);
        console.progress(u"1/2"_s);
        console.warn(u"look out"_s);
        QCOMPARE(m_messages.data(), QByteArray("look out\n"));
    }

    void progressIsForTerminalsOnly()
    {
        Console console(m_answers, m_messages);
        console.setTerminal(true);
        console.progress({});
        QCOMPARE(m_messages.data(), QByteArray());
        console.progress(u"1/2"_s);
        QCOMPARE(m_messages.data(), QByteArray("\r\x1b[K1/2"));
        QCOMPARE(m_answers.data(), QByteArray());
    }
};

QTEST_APPLESS_MAIN(TestConsole)
#include "tst_console.moc"
