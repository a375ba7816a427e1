// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/journalvalues.h"

#include "app/casework/frame/facts.h"
#include "app/text/casewords.h"
#include "app/text/datewords.h"
#include "app/text/problemwords.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace casebook::casefile {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseJournal)
};

struct ColumnWord {
    QLatin1StringView column;
    const char *words;
};

// Columns that people know; keys for sorting and numbers of rows are the program's own.
constexpr ColumnWord columns[] = {
    {"state"_L1, QT_TRANSLATE_NOOP("CaseJournal", "State")},
    {"title"_L1, QT_TRANSLATE_NOOP("CaseJournal", "What")},
    {"person"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Person")},
    {"name"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Name")},
    {"value"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Address")},
    {"received_on"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Received on")},
    {"received_evidence"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Evidence of receipt")},
    {"due_on"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Due on")},
    {"met_on"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Met on")},
    {"closed_on"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Closed on")},
    {"outcome"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Outcome")},
    {"outcome_reason"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Reason of the outcome")},
    {"owner"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Owner")},
    {"office"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Office")},
    {"channel"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Channel")},
    {"language"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Language")},
    {"regime"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Law")},
    {"preparer"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Prepared by")},
    {"assignee"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Assigned to")},
    {"result"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Result")},
    {"note"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Note")},
    {"reason"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Reason")},
    {"from_on"_L1, QT_TRANSLATE_NOOP("CaseJournal", "From")},
    {"to_on"_L1, QT_TRANSLATE_NOOP("CaseJournal", "To")},
    {"extension_reason"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Reason of the extension")},
    {"extension_notified_on"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Told on")},
    {"kind"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Kind")},
    {"verdict"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Verdict")},
    {"subject"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Subject")},
    {"body"_L1, QT_TRANSLATE_NOOP("CaseJournal", "Text")},
    {"sender"_L1, QT_TRANSLATE_NOOP("CaseJournal", "From")},
    {"recipient"_L1, QT_TRANSLATE_NOOP("CaseJournal", "To")},
};

QString columnWord(const QString &column)
{
    const auto found = std::find_if(std::begin(columns), std::end(columns), [&](const ColumnWord &word) { return column == word.column; });
    return found == std::end(columns) ? QString() : Words::tr(found->words);
}

const domain::Fact *factNamed(const domain::Kind &kind, const QString &id)
{
    if (const domain::Fact *fact = kind.fact(id))
        return fact;
    for (const domain::ItemList &list : kind.lists)
        if (const domain::Fact *fact = list.fact(id))
            return fact;
    return nullptr;
}

QString valueWords(const dialogs::CaseContext &context, const QString &table, const QString &column, const QJsonValue &value)
{
    const QString text = casework::factText(value);
    if (column == "state"_L1 && table == "cases"_L1)
        return text::stateLabel(context.kind(), text, context.language);
    if (column == "state"_L1)
        return table == "clocks"_L1 ? text::clockStateText(text) : text;
    if (column == "outcome"_L1)
        return text::outcomeLabel(context.kind(), text, context.language);
    if (column == "owner"_L1 || column == "preparer"_L1 || column == "assignee"_L1)
        return context.personName(text);
    if (column == "kind"_L1 && table == "links"_L1)
        return text::linkText(text);
    if (column == "kind"_L1)
        return {};
    if (column == "verdict"_L1)
        return text::verdictText(text);
    if (column == "result"_L1)
        return text::taskResultText(text);
    const QDate day = column.endsWith("_on"_L1) ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() ? text::dayText(day, context.language) : text;
}

QJsonObject factsOf(const QJsonValue &details)
{
    return details.isString() ? QJsonDocument::fromJson(details.toString().toUtf8()).object() : details.toObject();
}

void addFacts(QList<JournalChange> &changes, const dialogs::CaseContext &context, const QJsonObject &facts)
{
    for (auto entry = facts.begin(); entry != facts.end(); ++entry)
        if (const domain::Fact *fact = factNamed(context.kind(), entry.key()))
            changes.append({fact->label.in(context.language), {}, dialogs::factWords(*fact, entry.value(), context.language)});
}

QList<JournalChange> changesOf(const dialogs::CaseContext &context, const domain::HistoryLine &line)
{
    QList<JournalChange> changes;
    for (auto table = line.changes.begin(); table != line.changes.end(); ++table) {
        const QJsonObject row = table.value().toObject();
        for (auto cell = row.begin(); cell != row.end(); ++cell) {
            if (cell.key() == "details"_L1)
                addFacts(changes, context, factsOf(cell.value()));
            else if (factNamed(context.kind(), cell.key()) && columnWord(cell.key()).isEmpty())
                addFacts(changes, context, {{cell.key(), cell.value()}});
            else if (const QString word = columnWord(cell.key()); !word.isEmpty())
                changes.append({word, {}, valueWords(context, table.key(), cell.key(), cell.value())});
        }
    }
    changes.removeIf([](const JournalChange &change) { return change.after.isEmpty(); });
    return changes;
}

}

QString JournalLine::summary() const
{
    QStringList words;
    for (const JournalChange &change : changes.mid(0, 4))
        words << u"%1: %2"_s.arg(change.what, change.after.left(60).simplified());
    if (changes.size() > 4)
        words << u"…"_s;
    return words.join(u"  ·  "_s);
}

QList<JournalLine> journalLines(const dialogs::CaseContext &context)
{
    QList<JournalLine> lines;
    QHash<QString, QString> known;  // what was written last, walking forward
    for (qsizetype i = context.file.history.size(); i-- > 0;) {
        const domain::HistoryLine &entry = context.file.history[i];
        JournalLine line{entry.sequence, text::momentText(entry.at, context.office().timeZone(), context.language), context.personName(entry.actor),
                         text::actText(entry.action), changesOf(context, entry)};
        for (JournalChange &change : line.changes) {
            change.before = known.value(change.what);
            known.insert(change.what, change.after);
        }
        // A class of values is written whole; what stayed as it was is no change.
        line.changes.removeIf([](const JournalChange &change) { return change.before == change.after; });
        lines.prepend(line);
    }
    return lines;
}

QString verificationWords(const journal::VerificationReport &report)
{
    const QString entries = report.size == 1 ? Words::tr("1 entry") : Words::tr("%1 entries").arg(report.size);
    if (report.isVerified())
        return Words::tr("The journal is whole: %1, every value and every file match.").arg(entries);
    const QString problems = report.problemCount == 1 ? Words::tr("1 problem") : Words::tr("%1 problems").arg(report.problemCount);
    return Words::tr("%1 in the journal (%2). Change nothing; make a copy and call whoever looks after the casebook.").arg(problems, entries);
}

namespace {

QString problemLine(const journal::Problem &problem)
{
    const QString words = text::problemText(journal::wordOf(problem.kind));
    return problem.sequence > 0 ? Words::tr("Entry %1: %2").arg(problem.sequence).arg(words) : words;
}

}

QStringList problemLines(const journal::VerificationReport &report, qsizetype most)
{
    QStringList lines;
    for (const journal::Problem &problem : report.problems.mid(0, most))
        lines << problemLine(problem);
    return lines;
}

}
