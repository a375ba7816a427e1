// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/queries/verifyjournal.h"
#include "app/store/care/check.h"
#include "app/store/journalwriter.h"
#include "tests/faults/operations.h"
#include "tests/support/testoffice.h"

#include <QProcess>
#include <csignal>

namespace casebook::support {

// The writer as a program of its own, with what it acknowledged so far.
class WriterRun {
public:
    WriterRun(const QString &place, const QString &mode, int first, int count, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(CASEBOOK_CASEWRITER), {place, mode, QString::number(first), QString::number(count)});
    }
    // False when the program has ended before.
    bool waitForAcknowledged(int wanted)
    {
        while (m_acknowledged.size() < wanted) {
            if (m_process.state() == QProcess::NotRunning && m_process.bytesAvailable() == 0)
                return false;
            m_process.waitForReadyRead(5000);
            take();
        }
        return true;
    }
    void kill()
    {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        waitForEnd();
    }
    int waitForEnd()
    {
        m_process.waitForFinished(120000);
        take();
        m_standardError = m_process.readAllStandardError();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    const QList<QPair<int, int>> &acknowledged() const { return m_acknowledged; }
    const QStringList &failures() const { return m_failures; }
    const QByteArray &standardError() const { return m_standardError; }
    int repeated() const { return m_repeated; }
    int nextRound() const { return m_lastRound + 1; }

private:
    void take()
    {
        while (m_process.canReadLine()) {
            const QStringList words = QString::fromLatin1(m_process.readLine()).trimmed().split(QLatin1Char(' '));
            if (words.constFirst() == QStringLiteral("failed")) {
                m_failures << words.mid(1).join(QLatin1Char(' '));
                m_lastRound = std::max(m_lastRound, words.value(1).toInt());
                continue;
            }
            m_acknowledged.append({words.value(0).toInt(), words.value(1).toInt()});
            m_lastRound = std::max(m_lastRound, words.value(0).toInt());
            m_repeated += words.size() > 2;
        }
    }

    QProcess m_process;
    QList<QPair<int, int>> m_acknowledged;
    QStringList m_failures;
    QByteArray m_standardError;
    int m_lastRound = 0;
    int m_repeated = 0;
};

// What is wrong with the store after a fault; empty when every acknowledged operation is there once, no operation is there by
// half, the journal verifies and the store is sound.
inline QString wrongAfter(store::Connection &connection, const rulebook::Rulebook &rules, const QList<QPair<int, int>> &acknowledged, bool isImport)
{
    QSet<QString> known;
    {
        store::Query query(connection, QStringLiteral("SELECT operation FROM operations"));
        for (;;) {
            const auto found = query.next();
            if (!found)
                return QStringLiteral("operations unreadable");
            if (!*found)
                break;
            known << query.text(0);
        }
    }
    for (const auto &[round, step] : acknowledged)
        if (!known.contains(operationOf(round, step)))
            return QStringLiteral("lost: %1 %2").arg(round).arg(step);
    const auto number = [&](const QString &sql) { return connection.oneNumber(sql).value_or(-1); };
    if (isImport) {
        if (const qint64 torn = number(QStringLiteral("SELECT count(*) FROM (SELECT title FROM cases GROUP BY title HAVING count(*) <> %1) t").arg(batchSize)))
            return QStringLiteral("torn batches: %1").arg(torn);
        if (number(QStringLiteral("SELECT count(*) FROM cases")) != known.size() * batchSize)
            return QStringLiteral("batches and operations differ");
    } else {
        QList<int> steps(stepCount);
        for (const QString &operation : std::as_const(known))
            ++steps[operation.right(12).toInt(nullptr, 16) % 8];
        const QList<QPair<QString, qint64>> wanted{
            {QStringLiteral("SELECT count(*) FROM cases"), steps[Register]},
            {QStringLiteral("SELECT count(*) FROM cases WHERE title LIKE 'edited%'"), steps[Edit]},
            {QStringLiteral("SELECT count(*) FROM attachments WHERE name = 'b.bin'"), steps[Attach]},
            {QStringLiteral("SELECT count(*) FROM messages WHERE direction = 'note'"), steps[Note]},
            {QStringLiteral("SELECT count(*) FROM attachments WHERE purpose = 'identity'"), steps[Prove]},
            {QStringLiteral("SELECT count(*) FROM attachments WHERE shredded_at IS NOT NULL AND name = '' AND sha256 = ''"), steps[Judge]},
            {QStringLiteral("SELECT count(*) FROM attachment_chunks WHERE attachment_id IN (SELECT id FROM attachments WHERE shredded_at IS NOT NULL)"), 0},
            {QStringLiteral("SELECT count(*) FROM approvals WHERE object = 'identity-proof'"), steps[Judge]},
            {QStringLiteral("SELECT count(*) FROM messages WHERE direction <> 'note'"), steps[Register]},
            {QStringLiteral("SELECT count(*) FROM attachments WHERE name = 'a.bin'"), steps[Register]},
            {QStringLiteral("SELECT count(*) FROM case_items"), 2 * steps[Register]},
            {QStringLiteral("SELECT count(*) FROM case_parties"), steps[Register]}};
        for (const auto &[sql, count] : wanted)
            if (number(sql) != count)
                return QStringLiteral("%1: %2 instead of %3").arg(sql).arg(number(sql)).arg(count);
    }
    const auto report = queries::verifyJournal(connection, rules, {});
    if (!report || !report->isVerified())
        return QStringLiteral("journal: ") + (report ? journal::wordOf(report->problems.constFirst().kind) : QString::fromUtf8(why(report)));
    const auto check = store::checkStore(connection);
    if (!check || !check->isSound())
        return QStringLiteral("store: ") + (check ? wordOf(check->damages.constFirst().kind) + check->damages.constFirst().what : QString());
    return {};
}

}
