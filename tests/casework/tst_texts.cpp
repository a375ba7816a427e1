// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casework/textfields.h"

using namespace casebook;
using namespace casebook::support;
using base::ErrorCode;

namespace {

// Enough to see that nothing was written: how many rows each table has and how often they were changed.
QString tally(CaseDesk &cases)
{
    QStringList counts;
    for (const store::Table *table : store::tables::journaled())
        counts << QString::number(*cases.connection().oneNumber(u"SELECT count(*) * 1000000 + COALESCE(sum(revision), 0) FROM %1"_s.arg(QLatin1StringView(table->name))));
    for (const char *table : {"journal", "history", "drafts", "saved_views", "attachment_chunks", "operations"})
        counts << QString::number(*cases.connection().oneNumber(u"SELECT count(*) FROM %1"_s.arg(QLatin1StringView(table))));
    return counts.join(u' ');
}

}

// U+0000 and far too much in every text that somebody can type or send in. tst_textsecrets has the credentials.
class TextsTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        if (!m_cases || m_cases->isOnServer() != onServer)
            m_cases = std::make_unique<CaseDesk>(onServer);
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        // What large texts leave behind makes every later search slow.
        if (++m_uses % 12 == 0)
            m_cases.reset();
    }

    void everyText_data() { rows(); }
    void everyText()
    {
        QFETCH(int, index);
        const TypedText text = allTexts()[index];
        takesOrRefusesCharacterNull(text);
        if (!QTest::currentTestFailed())
            takesTheLimitAndNoMore(text);
    }

    void everyTypeOfFact_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::newRow("choice") << u"redress"_s;
        QTest::newRow("choices") << u"flags"_s;
        QTest::newRow("date") << u"sent-on"_s;
        QTest::newRow("yes-no") << u"requester-unknown"_s;
    }
    // What is no text takes none: neither too long nor with U+0000 nor a credential.
    void everyTypeOfFact()
    {
        QFETCH(QString, fact);
        for (const QString &value : {u"a\0b"_s, QString(1024 * 1024, u'x'), u"password: hunter2Zq9!"_s}) {
            EditCaseRequest request;
            request.number = m_cases->request();
            request.facts = {{fact, value}};
            const QString before = tally(*m_cases);
            QCOMPARE(EditCase(m_cases->desk()).run(request).error().code, ErrorCode::InputInvalid);
            QCOMPARE(tally(*m_cases), before);
        }
    }

    // A name of a user: none of these needs a slot or a role on the server, all are refused before.
    void theNameOfAUser()
    {
        const auto added = [&](const QString &name) { return AddUser(m_cases->desk()).run({u"new.user"_s, name, {u"officer"_s}}, secret("right")); };
        const QString before = tally(*m_cases);
        QCOMPARE(added(QString(501, u'x')).error().code, ErrorCode::ValueTooLong);
        QCOMPARE(added(QString(1024 * 1024, u'x')).error().code, ErrorCode::ValueTooLong);
        QCOMPARE(added(u"password: hunter2Zq9!"_s).error().code, ErrorCode::InputInvalid);
        QCOMPARE(AddUser(m_cases->desk()).run({u"new\0user"_s, u"N"_s, {u"officer"_s}}, secret("right")).error().code, ErrorCode::InputInvalid);
        QCOMPARE(AddUser(m_cases->desk()).run({QString(1024 * 1024, u'x'), u"N"_s, {u"officer"_s}}, secret("right")).error().code, ErrorCode::InputInvalid);
        QCOMPARE(tally(*m_cases), before);
        if (m_cases->isOnServer())
            return;
        VERIFY_DONE(added(u"zq\0zq"_s));
        QCOMPARE(tablesHolding(*m_cases, u"zq\uFFFDzq"_s), (QStringList{u"history"_s, u"users"_s}));
        m_cases.reset();
        m_cases = std::make_unique<CaseDesk>(false);
    }

private:
    static void rows()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < allTexts().size(); ++i)
            QTest::newRow(allTexts()[i].name) << i;
    }

    void takesOrRefusesCharacterNull(const TypedText &text)
    {
        const auto put = text.put(*m_cases, u"zq\0zq"_s + QChar(0xD800));
        QVERIFY2(put || put.error().code == ErrorCode::InputInvalid || put.error().code == ErrorCode::FilterInvalid, why(put).constData());
        if (put)
            QVERIFY(!tablesHolding(*m_cases, u"zq\uFFFDzq\uFFFD"_s).isEmpty());
    }

    void takesTheLimitAndNoMore(const TypedText &text)
    {
        const QString mark = u"mark%1end"_s.arg(m_cases->entries());
        for (const QString &filling : {u"x"_s, u"\u00fc"_s}) {
            const qsizetype bytes = filling.toUtf8().size();
            const QString longest = filling.repeated((text.limit - mark.size()) / bytes) + mark;
            const auto taken = text.put(*m_cases, longest);
            QVERIFY2(taken, why(taken).constData());
            QVERIFY(!tablesHolding(*m_cases, mark).isEmpty());
        }
        for (const qsizetype size : {text.limit + 1, std::max<qsizetype>(text.limit + 1, 1024 * 1024)}) {
            // Some texts are written in a case of their own; that case comes first.
            const auto refused = text.put(*m_cases, QString(size, u'y'));
            QVERIFY(!refused);
            QVERIFY2(refused.error().code == ErrorCode::ValueTooLong, why(refused).constData());
        }
        QVERIFY(tablesHolding(*m_cases, u"yyyyyyyy"_s).isEmpty());
    }

    std::unique_ptr<CaseDesk> m_cases;
    int m_uses = 0;
};

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
