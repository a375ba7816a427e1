// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casework/textfields.h"

using namespace casebook;
using namespace casebook::support;
using base::ErrorCode;

// A credential in any text that somebody can type or send in stays out of every table, on both engines.
class TextSecretsTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        if (!m_cases || m_cases->isOnServer() != onServer)
            m_cases = std::make_unique<CaseDesk>(onServer);
    }
    void cleanup() { QCOMPARE(m_cases->office().journalProblem(), QString()); }

    void noSecretIsStored_data() { rows(); }
    void noSecretIsStored()
    {
        QFETCH(int, index);
        const TypedText text = allTexts()[index];
        for (const QString &secret : {u"-----BEGIN PRIVATE KEY-----\nMIIEhunter2Zq9AAbbCC11\nhunter3Zq9AAbbCC22==\n-----END PRIVATE KEY-----"_s,
                                      u"Authorization: Bearer hunter2Zq9AAbbCC11ddEE"_s, u"my password: hunter2Zq9!"_s}) {
            const auto put = text.put(*m_cases, secret);
            QVERIFY2(put || put.error().code == ErrorCode::InputInvalid || put.error().code == ErrorCode::FilterInvalid, why(put).constData());
            if (put && text.isReported)
                QVERIFY2(!put->isEmpty(), qPrintable(secret));
            QCOMPARE(tablesHolding(*m_cases, u"hunter"_s), QStringList());
        }
    }

private:
    static void rows()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < allTexts().size(); ++i)
            QTest::newRow(allTexts()[i].name) << i;
    }

    std::unique_ptr<CaseDesk> m_cases;
};

QTEST_GUILESS_MAIN(TextSecretsTest)
#include "tst_textsecrets.moc"
