// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "tests/cli/office.h"

using namespace casebook;
using namespace casebook::cli;
using namespace casebook::tests;

namespace {

base::Result<Answer> nothing(Context &)
{
    return Answer{};
}

const QList<Verb> &table()
{
    static const QList<Verb> verbs{{"try", "", {}, {{"day", "DAY"}, {"count", "N"}}, {}, nothing}};
    return verbs;
}

}

class TestContext : public QObject {
    Q_OBJECT

    Office m_office;
    QBuffer m_stream;

private slots:
    void initTestCase() { m_stream.open(QIODevice::WriteOnly); }

    void takesOneLineFeedFromAPassphraseFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::newRow("none") << QByteArray("horse") << QByteArray("horse");
        QTest::newRow("one") << QByteArray("horse\n") << QByteArray("horse");
        QTest::newRow("two") << QByteArray("horse\n\n") << QByteArray("horse\n");
        QTest::newRow("from Windows") << QByteArray("horse\r\n") << QByteArray("horse");
        QTest::newRow("spaces count") << QByteArray(" ho rse \n") << QByteArray(" ho rse ");
        QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\n") << QByteArray("\xff\xfe");
    }
    void takesOneLineFeedFromAPassphraseFile()
    {
        QFETCH(QByteArray, content);
        const auto secret = Context::passphraseFrom(m_office.write(u"secret"_s, content));
        QVERIFY(secret);
        QTEST(secret->view().toByteArray(), "passphrase");
    }

    void namesTheStoreByOptionBeforeVariable()
    {
        Console console(m_stream, m_stream);
        const auto line = CommandLine::parse({u"try"_s, u"--store"_s, u"other.casebook"_s, u"--user"_s, u"a"_s}, table());
        QCOMPARE(Context(*line, console, u"en"_s).door()->address, u"other.casebook"_s);
        const auto plain = CommandLine::parse({u"try"_s}, table());
        QCOMPARE(Context(*plain, console, u"en"_s).door()->address, m_office.store());
        qunsetenv("CASEBOOK_STORE");
        QCOMPARE(Context(*plain, console, u"en"_s).door().error().code, base::ErrorCode::UsageWrong);
    }

    void readsDaysStrictly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isDay");
        QTest::newRow("ISO") << u"2026-03-09"_s << true;
        QTest::newRow("no such day") << u"2026-02-30"_s << false;
        QTest::newRow("German") << u"09.03.2026"_s << false;
        QTest::newRow("short") << u"2026-3-9"_s << false;
        QTest::newRow("with time") << u"2026-03-09T10:00"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void readsDaysStrictly()
    {
        QFETCH(QString, text);
        Console console(m_stream, m_stream);
        const auto line = CommandLine::parse({u"try"_s, u"--day"_s, text}, table());
        QTEST(Context(*line, console, u"en"_s).day("day").has_value(), "isDay");
    }

    void readsNumbersWithinTheirBounds()
    {
        Console console(m_stream, m_stream);
        const auto read = [&](const QString &text) {
            const auto line = CommandLine::parse({u"try"_s, u"--count"_s, text}, table());
            return Context(*line, console, u"en"_s).number("count", 5, 1, 10).value_or(-1);
        };
        QCOMPARE(read(u"1"_s), 1);
        QCOMPARE(read(u"10"_s), 10);
        QCOMPARE(read(u"11"_s), -1);
        QCOMPARE(read(u"ten"_s), -1);
        const auto line = CommandLine::parse({u"try"_s}, table());
        QCOMPARE(Context(*line, console, u"en"_s).number("count", 5, 1, 10).value_or(-1), 5);
    }

    void windowOrCommandLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isMeant");
        QTest::newRow("nothing") << QStringList{} << false;
        QTest::newRow("a store") << QStringList{u"berlin.casebook"_s} << false;
        QTest::newRow("a bundle") << QStringList{u"audit.caseaudit"_s} << false;
        QTest::newRow("a server") << QStringList{u"postgresql://a@b/c"_s} << false;
        QTest::newRow("a store by option") << QStringList{u"--store"_s, u"berlin.casebook"_s} << false;
        QTest::newRow("a language") << QStringList{u"--lang"_s, u"de"_s} << false;
        QTest::newRow("a verb") << QStringList{u"list"_s} << true;
        QTest::newRow("a verb behind options") << QStringList{u"--store"_s, u"berlin.casebook"_s, u"--json"_s, u"list"_s} << true;
        QTest::newRow("a wrong verb") << QStringList{u"lsit"_s} << true;
        QTest::newRow("help") << QStringList{u"--help"_s} << true;
    }
    void windowOrCommandLine()
    {
        QFETCH(QStringList, arguments);
        QTEST(cli::isMeant(arguments), "isMeant");
    }
};

QTEST_GUILESS_MAIN(TestContext)
#include "tst_context.moc"
