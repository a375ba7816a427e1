// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/checkpoint.h"
#include "app/journal/signingkey.h"
#include "app/store/care/check.h"
#include "app/store/embeddedconnection.h"
#include "app/store/journalwriter.h"
#include "tests/faults/filledoffice.h"
#include "tests/faults/tamperer.h"
#include "tests/support/scale.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using journal::Anchor;
using store::EmbeddedConnection;

namespace {

bool names(const journal::Problem &problem, const Tampering &done)
{
    if (!done.table.isEmpty())
        return problem.table == done.table && problem.row == done.row;
    return problem.sequence <= done.sequence && done.sequence <= std::max(problem.sequence, problem.throughSequence);
}

QStringList told(const journal::VerificationReport &report)
{
    QStringList all;
    for (const journal::Problem &problem : report.problems.first(std::min<qsizetype>(4, report.problems.size())))
        all << u"%1 %2-%3 %4 %5"_s.arg(journal::wordOf(problem.kind)).arg(problem.sequence).arg(problem.throughSequence).arg(problem.table, problem.row);
    return all;
}

}

// A checkpoint is signed in the middle of the work and another at its end; then somebody who has the key of the store does
// something to a copy. Whatever it is, the verification names the row or the entry.
class TamperingTest final : public QObject {
    Q_OBJECT

    Anchor signedCheckpoint(store::Connection &connection)
    {
        const store::JournalHead head = *store::journalHead(connection);
        const QByteArray body = *journal::formatCheckpoint({head.size, head.root, noon, m_storeId, {}});
        const QByteArray signature = *m_key->sign(body, u"test"_s);
        if (!journal::minisign::verify(body, signature, m_public))
            qFatal("no signature");
        const journal::Checkpoint read = *journal::parseCheckpoint(body);
        return {Anchor::Origin::Checkpoint, read.size, read.root};
    }
    base::Result<std::unique_ptr<EmbeddedConnection>> openCopy(const QString &of)
    {
        const QString copy = m_folder.filePath(u"copy.casebook"_s);
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(copy + ending);
        if (!QFile::copy(of, copy))
            qFatal("no copy");
        auto opened = EmbeddedConnection::open(copy, m_filled->office().store().pageKey(), EmbeddedConnection::Access::ReadWrite);
        if (opened && !(*opened)->execute(u"PRAGMA foreign_keys = OFF"_s))
            qFatal("no pragma");
        return opened;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(journal::createKeyFiles(m_folder.filePath(u"keys"_s), secret("key"), journal::KeyCost::light()));
        m_key.emplace(*journal::openKeyFile(m_folder.filePath(u"keys"_s), secret("key")));
        m_public = *journal::readPublicKeyFile(m_folder.filePath(u"keys"_s));
        m_filled = std::make_unique<FilledOffice>();
        auto &connection = static_cast<EmbeddedConnection &>(m_filled->office().connection());
        m_storeId = m_filled->office().store().facts().id;
        m_filled->fill();
        m_anchors << signedCheckpoint(connection);
        m_older = m_folder.filePath(u"older.casebook"_s);
        QVERIFY(connection.shortenLog() && connection.copyInto(m_older));
        m_filled->fill();
        m_anchors << signedCheckpoint(connection);
        m_sound = m_folder.filePath(u"sound.casebook"_s);
        QVERIFY(connection.shortenLog() && connection.copyInto(m_sound));
        QCOMPARE(m_filled->office().journalProblem(), QString());
    }

    void fillsEveryTable()
    {
        const auto copy = openCopy(m_sound);
        VERIFY_DONE(copy);
        for (const store::Table *table : store::tables::journaled())
            QVERIFY2(*(*copy)->oneNumber(u"SELECT count(*) FROM %1"_s.arg(table->title)) >= 2, table->name);
        const auto report = queries::verifyJournal(**copy, m_rules, m_anchors);
        VERIFY_DONE(report);
        QVERIFY2(report->isVerified(), qPrintable(told(*report).join(u'\n')));
    }

    void namesWhatSomebodyWithTheKeyDid()
    {
        const int count = scaled(1000);
        const quint64 seed = chosenSeed();
        QStringList missed;
        for (int i = 0; i < count; ++i) {
            const auto copy = openCopy(m_sound);
            VERIFY_DONE(copy);
            Dice dice(seed + static_cast<quint64>(i));
            const Tampering done = Tamperer(**copy, dice).any();
            if (done.isSeenByCheck) {
                const auto check = store::checkStore(**copy);
                if (!check || check->isSound())
                    missed << u"%1: %2: the check sees nothing"_s.arg(seed + quint64(i)).arg(done.what);
                continue;
            }
            const auto report = queries::verifyJournal(**copy, m_rules, m_anchors);
            if (!report)
                missed << u"%1: %2: error %3"_s.arg(seed + quint64(i)).arg(done.what, QString::fromUtf8(why(report)));
            else if (std::none_of(report->problems.cbegin(), report->problems.cend(), [&](const auto &problem) { return names(problem, done); }))
                missed << u"%1: %2 (%3 %4 %5): %6"_s.arg(seed + quint64(i)).arg(done.what, done.table, done.row).arg(done.sequence).arg(told(*report).join(u"; "_s));
        }
        QVERIFY2(missed.isEmpty(), qPrintable(u"%1 of %2 missed\n"_s.arg(missed.size()).arg(count) + missed.join(u'\n')));
        qInfo("%d tamperings with the seeds from %llu on: each named", count, static_cast<unsigned long long>(seed));
    }

    void namesAnOlderStore()
    {
        const auto copy = openCopy(m_older);
        VERIFY_DONE(copy);
        const auto report = queries::verifyJournal(**copy, m_rules, m_anchors);
        VERIFY_DONE(report);
        QCOMPARE(report->problemCount, 1);
        const journal::Problem missing = report->problems.constFirst();
        QCOMPARE(missing.kind, journal::Problem::Kind::EntryMissing);
        QCOMPARE(missing.sequence, m_anchors[0].size + 1);
        QCOMPARE(missing.throughSequence, m_anchors[1].size);
    }

private:
    QTemporaryDir m_folder;
    rulebook::Rulebook m_rules = *rulebook::Rulebook::load(rulebook::embeddedFolder());
    std::optional<journal::SigningKey> m_key;
    journal::minisign::PublicKey m_public;
    std::unique_ptr<FilledOffice> m_filled;
    QString m_storeId;
    QString m_older;
    QString m_sound;
    QList<Anchor> m_anchors;
};

QTEST_GUILESS_MAIN(TamperingTest)
#include "tst_tampering.moc"
