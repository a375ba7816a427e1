// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/verification.h"

#include "tests/journal/samplejournal.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace casebook;
using namespace Qt::StringLiterals;
using journal::Problem;
using journal::Verification;
using Kind = Problem::Kind;
using tests::SampleJournal;

namespace {

QByteArray listed(const journal::VerificationReport &report)
{
    QStringList lines;
    for (const Problem &problem : report.problems)
        lines.append(u"%1 %2-%3 %4/%5/%6"_s.arg(journal::wordOf(problem.kind)).arg(problem.sequence).arg(problem.throughSequence)
                         .arg(problem.table, problem.row, problem.privacyClass));
    return lines.join(u'\n').toUtf8();
}

// Whether some problem of this kind covers the sequence.
bool names(const journal::VerificationReport &report, Kind kind, qint64 sequence)
{
    return std::any_of(report.problems.begin(), report.problems.end(), [&](const Problem &problem) {
        return problem.kind == kind && problem.sequence <= sequence && sequence <= problem.throughSequence;
    });
}

// ... and this value.
bool names(const journal::VerificationReport &report, Kind kind, const journal::Opening &opening)
{
    return report.problems.contains(
        Problem{kind, opening.sequence, opening.sequence, opening.table, opening.row, opening.privacyClass});
}

void flipByte(QByteArray &bytes, QRandomGenerator &random)
{
    const int at = random.bounded(static_cast<int>(bytes.size()));
    bytes[at] = static_cast<char>(bytes.at(at) ^ random.bounded(1, 256));
}

// The line of the entry with another action, of the right form.
QByteArray rewritten(const QByteArray &line)
{
    journal::Entry entry = journal::parseEntry(line).value();
    entry.action += u"-too"_s;
    return journal::canonicalBytes(entry).value();
}

constexpr int tamperings = 17;

struct Attempt {
    SampleJournal journal;
    QRandomGenerator &random;

    qsizetype anEntry(qsizetype from = 0) { return random.bounded(static_cast<int>(from), static_cast<int>(journal.entries.size())); }

    // An opening that still has its value and is not the address of a case where that is asked for.
    qsizetype anOpening(bool ofARow = false)
    {
        for (;;) {
            const qsizetype index = random.bounded(static_cast<int>(journal.openings.size()));
            const journal::Opening &opening = journal.openings.at(index);
            if (opening.value && !(ofARow && opening.table == QLatin1String(journal::caseTable)))
                return index;
        }
    }

    bool isFound(int way)
    {
        return way < 9 ? isFoundInEntries(way) : isFoundInValues(way);
    }

private:
    bool isFoundInEntries(int way)
    {
        auto &entries = journal.entries;
        const qsizetype k = anEntry();
        const qint64 sequence = k + 1;
        switch (way) {
        case 0:  // removed
            entries.removeAt(k);
            return names(journal.verified(), Kind::EntryMissing, sequence);
        case 1: {  // two in the other order, each under the other's number
            const qsizetype other = (k + 1 + random.bounded(static_cast<int>(entries.size()) - 1)) % entries.size();
            std::swap(entries[k].line, entries[other].line);
            std::swap(entries[k].leafHash, entries[other].leafHash);
            return names(journal.verified(), Kind::EntryOutOfPlace, sequence)
                && names(journal.verified(), Kind::EntryOutOfPlace, other + 1);
        }
        case 2:  // twice
            entries.insert(k, entries.at(k));
            return names(journal.verified(), Kind::EntryRepeated, sequence);
        case 3:  // a byte of the line
            flipByte(entries[k].line, random);
            return names(journal.verified(), Kind::EntryChanged, sequence);
        case 4:  // a byte of its hash
            flipByte(entries[k].leafHash, random);
            return names(journal.verified(), Kind::EntryChanged, sequence);
        case 5:  // the end cut off
            entries.resize(k);
            return names(journal.verified(), Kind::EntryMissing, sequence);
        case 6:  // the end cut off and the tree made to fit
            entries.resize(std::min<qsizetype>(k, 40));
            journal.sealTree();
            return names(journal.verified(), Kind::EntryMissing, 41);
        case 7:  // the line and then every hash
            entries[k % 41].line = rewritten(entries.at(k % 41).line);
            journal.sealTree();
            return names(journal.verified(), Kind::CheckpointContradicted, k % 41 + 1);
        default:  // the line is not one of ours, and every hash was made anew
            entries[k].line.chop(1);
            journal.sealTree();
            return names(journal.verified(), Kind::EntryUnreadable, sequence);
        }
    }

    bool isFoundInValues(int way)
    {
        auto &openings = journal.openings;
        const qsizetype k = anOpening(way > 13);
        const journal::Opening before = openings.at(k);
        const SampleJournal::Key key{before.table, before.row, before.privacyClass};
        switch (way) {
        case 9:  // a byte of the value
            flipByte(*openings[k].value, random);
            return names(journal.verified(), Kind::ValueChanged, before);
        case 10:  // a byte of the salt
            flipByte(openings[k].salt, random);
            return names(journal.verified(), Kind::ValueChanged, before);
        case 11:  // removed
            openings.removeAt(k);
            return names(journal.verified(), Kind::OpeningMissing, before);
        case 12:  // emptied, as an erasure would
            openings[k].value.reset();
            return names(journal.verified(), Kind::ErasedWithoutEntry, before);
        case 13:  // twice
            openings.insert(k, before);
            return names(journal.verified(), Kind::OpeningRepeated, before);
        case 14:  // moved to another entry
            openings[k].sequence = before.sequence % journal.size + 1;
            std::stable_sort(openings.begin(), openings.end(), [](const auto &a, const auto &b) { return a.sequence < b.sequence; });
            return journal.verified().problemCount > 0 && names(journal.verified(), Kind::OpeningMissing, before);
        case 15: {  // the store says something else
            auto row = std::next(journal.state.begin(), random.bounded(static_cast<int>(journal.state.size())));
            flipByte(row->second, random);
            return std::any_of(openings.cbegin(), openings.cend(), [&](const journal::Opening &opening) {
                return SampleJournal::Key{opening.table, opening.row, opening.privacyClass} == row->first
                    && names(journal.verified(), Kind::StateDiffers, opening);
            });
        }
        default: {  // the store has lost it
            auto row = std::next(journal.state.begin(), random.bounded(static_cast<int>(journal.state.size())));
            const auto [table, id, privacyClass] = row->first;
            journal.state.erase(row);
            const auto report = journal.verified();
            return report.problemCount == 1 && report.problems.constFirst().kind == Kind::StateMissing
                && report.problems.constFirst().row == id && report.problems.constFirst().privacyClass == privacyClass;
        }
        }
    }
};

}

class VerificationTest final : public QObject {
    Q_OBJECT
private slots:
    void anHonestJournalVerifies()
    {
        const SampleJournal sample = tests::sampleJournal();
        for (const auto scope : {Verification::Scope::Entries, Verification::Scope::History, Verification::Scope::Everything}) {
            const auto report = sample.verified(scope);
            QVERIFY2(report.isVerified(), listed(report).constData());
            QCOMPARE(report.size, sample.size);
            QCOMPARE(report.root, sample.root);
        }
    }

    void anEmptyJournalVerifies()
    {
        QVERIFY(SampleJournal().verified().isVerified());
    }

    void aThousandTamperingsAreEachNamed()
    {
        QRandomGenerator random(20260918);
        const SampleJournal honest = tests::sampleJournal();
        for (int round = 0; round < 1000; ++round) {
            Attempt attempt{honest, random};
            QVERIFY2(attempt.isFound(round % tamperings),
                     u"round %1: %2"_s.arg(round).arg(QString::fromUtf8(listed(attempt.journal.verified()))).toUtf8().constData());
        }
    }

    void cutEndIsFoundByWhatThisComputerHasSeen()
    {
        SampleJournal sample = tests::sampleJournal();
        sample.anchors.clear();
        sample.anchor(journal::Anchor::Origin::Seen);
        const qint64 full = sample.size;
        sample.entries.removeLast();
        sample.sealTree();
        QVERIFY(names(sample.verified(Verification::Scope::Entries), Kind::EntryMissing, full));
    }

    void rewrittenEndIsFoundByWhatThisComputerHasSeen()
    {
        SampleJournal sample = tests::sampleJournal();
        sample.anchor(journal::Anchor::Origin::Seen);
        sample.entries.last().line = rewritten(sample.entries.constLast().line);
        sample.sealTree();
        const auto report = sample.verified(Verification::Scope::Entries);
        QCOMPARE(report.problems, (QList<Problem>{{Kind::SeenContradicted, 42, sample.size}}));
    }

    void aContradictedCheckpointNamesTheRangeSinceTheLastGoodOne()
    {
        SampleJournal sample = tests::sampleJournal();
        sample.entries[29].line = rewritten(sample.entries.at(29).line);
        sample.sealTree();
        QCOMPARE(sample.verified(Verification::Scope::Entries).problems, (QList<Problem>{{Kind::CheckpointContradicted, 22, 41}}));
    }

    void entriesBehindTheTreeAreNamed()
    {
        SampleJournal sample = tests::sampleJournal();
        const qint64 size = sample.size;
        const QByteArray root = sample.root;
        sample.record(u"edit-case"_s, {});
        sample.size = size;
        sample.root = root;
        QVERIFY(names(sample.verified(), Kind::EntryBeyondTree, size + 1));
    }

    void aMissingNewestValueIsOneProblem()
    {
        SampleJournal sample = tests::sampleJournal();
        const journal::Opening last = sample.openings.at(sample.openings.size() - 2);  // behind it stands that of the case
        sample.openings.removeAt(sample.openings.size() - 2);
        QCOMPARE(sample.verified().problems,
                 (QList<Problem>{{Kind::OpeningMissing, last.sequence, last.sequence, last.table, last.row, last.privacyClass}}));
    }

    void erasedOpeningsMayBeGoneAltogether()
    {
        SampleJournal sample = tests::sampleJournal();
        sample.openings.removeIf([](const journal::Opening &opening) { return !opening.value; });
        const auto report = sample.verified();
        QVERIFY2(report.isVerified(), listed(report).constData());
    }

    void anErasureCoversOnlyWhatWasBefore()
    {
        SampleJournal sample = tests::sampleJournal();
        const QString row = SampleJournal::uuid(0xa000);
        sample.record(u"edit-case"_s, {{u"cases"_s, row, u"identity"_s, "{\"name\":\"again\"}"}});
        const journal::Opening after = *std::find_if(sample.openings.crbegin(), sample.openings.crend(), [&](const auto &opening) {
            return opening.row == row && opening.privacyClass == u"identity"_s;
        });
        QVERIFY(sample.verified().isVerified());
        sample.forget(u"cases"_s, row, u"identity"_s);
        QVERIFY(names(sample.verified(), Kind::ErasedWithoutEntry, after));
    }

    void aValueThatAnErasureLeftBehindIsNamed()
    {
        SampleJournal sample = tests::sampleJournal();
        const QString row = SampleJournal::uuid(0xa006);
        const journal::Opening left = *std::find_if(sample.openings.crbegin(), sample.openings.crend(), [&](const auto &opening) {
            return opening.row == row && opening.privacyClass == u"identity"_s;
        });
        sample.record(u"redact"_s, {{u"cases"_s, row, u"identity"_s, "{}"}});
        QVERIFY(names(sample.verified(), Kind::ErasedValuePresent, left));
    }

    void anEditIsNoErasure()
    {
        SampleJournal sample = tests::sampleJournal();
        const QString row = SampleJournal::uuid(0xa006);
        sample.forget(u"cases"_s, row, u"identity"_s);
        sample.record(u"edit-case"_s, {{u"cases"_s, row, u"identity"_s, "null"}});
        QVERIFY(!sample.verified().isVerified());
    }

    void whichCaseAnEntryBelongedToCanBeErased()
    {
        SampleJournal sample = tests::sampleJournal();
        const QString operation = journal::parseEntry(sample.entries.at(4).line).value().operation;
        sample.forget(u"journal"_s, operation, u"case"_s);
        QVERIFY(!sample.verified().isVerified());
        sample.record(u"erase-case"_s, {{u"journal"_s, operation, u"case"_s, "null"}});
        const auto report = sample.verified();
        QVERIFY2(report.isVerified(), listed(report).constData());
    }

    void aValueOfNoEntryIsNamed()
    {
        SampleJournal sample = tests::sampleJournal();
        const journal::Opening stranger{7, u"cases"_s, SampleJournal::uuid(0xbad), u"decision"_s, QByteArray(32, 'x'), "{}"};
        sample.openings.append(stranger);
        QVERIFY(names(sample.verified(), Kind::OpeningUnknown, stranger));
        sample.openings.last().row = u"no uuid"_s;
        QVERIFY(names(sample.verified(), Kind::OpeningUnknown, 7));
    }

    // Behind an entry that can't be read there is no current one, and nothing may be taken for its value.
    void aValueOfNoNumberIsNamed()
    {
        const SampleJournal sample = tests::sampleJournal();
        Verification verification({sample.size, sample.root, {}}, Verification::Scope::History);
        verification.entry(sample.entries[0]);
        journal::StoredEntry broken = sample.entries[1];
        broken.line = "{}";
        verification.entry(broken);
        journal::Opening stray = sample.openings[0];
        stray.sequence = 0;
        verification.opening(stray);
        const auto report = verification.finish();
        QVERIFY2(std::any_of(report.problems.cbegin(), report.problems.cend(), [](const journal::Problem &problem) {
            return problem.kind == Kind::OpeningUnknown && problem.sequence == 0;
        }), listed(report).constData());
    }

    void aRowThatNoEntryRecordedIsNamed()
    {
        SampleJournal sample = tests::sampleJournal();
        sample.state[{u"cases"_s, SampleJournal::uuid(0xbad), u"decision"_s}] = "{}";
        sample.state[{u"cases"_s, u"no uuid"_s, u"decision"_s}] = "{}";
        sample.state[{u"cases"_s, SampleJournal::uuid(0xbae), u"decision"_s}] = "null";
        const auto report = sample.verified();
        QCOMPARE(report.problemCount, 2);
        QCOMPARE(report.problems.at(0).kind, Kind::StateUnrecorded);
        QCOMPARE(report.problems.at(0).row, SampleJournal::uuid(0xbad));
        QCOMPARE(report.problems.at(1).kind, Kind::StateUnrecorded);
    }

    void aRemovedRowThatCameBackIsNamed()
    {
        SampleJournal sample = tests::sampleJournal();
        sample.state[{u"cases"_s, SampleJournal::uuid(0xa00b), u"decision"_s}] = "{}";
        const auto report = sample.verified();
        QCOMPARE(report.problemCount, 1);
        QCOMPARE(report.problems.constFirst(), (Problem{Kind::StateDiffers, 54, 54, u"cases"_s, SampleJournal::uuid(0xa00b), u"decision"_s}));
    }

    void aChangedAttachmentIsNamed()
    {
        SampleJournal sample = tests::sampleJournal();
        sample.attachments[0].actual = "other";
        QCOMPARE(sample.verified().problems,
                 (QList<Problem>{{Kind::AttachmentChanged, 51, 51, u"attachments"_s, SampleJournal::uuid(0xa05a), u"content"_s}}));
    }

    void aJournalThatIsAllWrongDoesNotFillTheMemory()
    {
        Verification verification({0, journal::emptyRoot(), {}}, Verification::Scope::Entries);
        for (int i = 1; i <= 5000; ++i)
            verification.entry({i, "nonsense", {}});
        const auto report = verification.finish();
        QCOMPARE(report.problems.size(), journal::ProblemList::kept);
        QVERIFY(report.problemCount >= 10'000);
    }

    void everyKindHasItsOwnWord()
    {
        QStringList words;
        for (int kind = 0; kind <= static_cast<int>(Kind::AttachmentChanged); ++kind)
            words.append(journal::wordOf(static_cast<Kind>(kind)));
        QCOMPARE(words.removeDuplicates(), 0);
    }
};

QTEST_APPLESS_MAIN(VerificationTest)
#include "tst_verification.moc"
