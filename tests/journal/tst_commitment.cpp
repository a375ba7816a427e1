// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/commitment.h"

#include <QSet>
#include <QTest>

using casebook::journal::commitmentOf;

class CommitmentTest final : public QObject {
    Q_OBJECT
private slots:
    // printf 'casebook-commitment-v1\n41\ndecision\n<64 digits>\n{"granted":true}' | sha256sum
    void canBeRepeatedWithSha256sum()
    {
        QCOMPARE(commitmentOf(41, "decision", m_salt, "{\"granted\":true}").toHex(),
                 QByteArray("b3c6bbf67343a52482f1fb7df21e94843b1897419b96e048eecfa7859b9935e9"));
    }

    void everyPartCounts()
    {
        const QByteArray otherSalt(32, '\x01');
        const QSet<QByteArray> different = {
            commitmentOf(41, "decision", m_salt, "1"),   commitmentOf(42, "decision", m_salt, "1"),
            commitmentOf(41, "contact", m_salt, "1"),    commitmentOf(41, "decision", otherSalt, "1"),
            commitmentOf(41, "decision", m_salt, "2"),   commitmentOf(41, "decision", m_salt, "1\n"),
            commitmentOf(4, "1decision", m_salt, "1"),   commitmentOf(41, "decision", m_salt, ""),
        };
        QCOMPARE(different.size(), 8);
    }

private:
    const QByteArray m_salt = QByteArray(32, '\xab');
};

QTEST_APPLESS_MAIN(CommitmentTest)
#include "tst_commitment.moc"
