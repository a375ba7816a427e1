// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/proofsheet.h"

#include "app/domain/deadline.h"
#include "app/reports/pdfwriter.h"
#include "app/text/casewords.h"
#include "app/text/citation.h"
#include "app/text/datewords.h"
#include "app/text/tracewords.h"
#include "app/workspace/lettering.h"
#include "app/workspace/reporting.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::ClockRecord;
using domain::Deadline;
using reports::Column;
using reports::Section;
using reports::Table;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Proof", text);
}

Table pairsTable(const QString &id)
{
    return {id, {}, {{u"what"_s, {}, Column::Type::Text, 1.0}, {u"value"_s, {}, Column::Type::Text, 3.0}}, {}};
}

class ProofSheet {
public:
    ProofSheet(const domain::CaseFile &file, const domain::Kind &kind, const domain::Office &office, const QString &language)
        : m_file(file), m_kind(kind), m_office(office), m_language(language)
    {
    }

    QList<Section> sections(const QString &law, const QString &channel) const
    {
        QList<Section> all{receipt(law, channel)};
        for (const ClockRecord &clock : m_file.clocks)
            all << section(clock);
        return all;
    }

private:
    QString day(const QDate &date) const { return text::dayText(date, m_language); }

    void add(Table &table, const char *what, const QString &value) const
    {
        if (!value.isEmpty())
            table.rows.append({words(what), value});
    }

    Section receipt(const QString &law, const QString &channel) const
    {
        Table table = pairsTable(u"receipt"_s);
        add(table, QT_TRANSLATE_NOOP("Proof", "Case"), u"%1, %2"_s.arg(m_file.number, m_kind.label.in(m_language)));
        add(table, QT_TRANSLATE_NOOP("Proof", "Received"), day(m_file.received));
        add(table, QT_TRANSLATE_NOOP("Proof", "Channel"), channel);
        add(table, QT_TRANSLATE_NOOP("Proof", "Evidence of receipt"), m_file.receivedEvidence);
        add(table, QT_TRANSLATE_NOOP("Proof", "Registered"), text::momentText(m_file.registeredAt, m_office.timeZone(), m_language));
        add(table, QT_TRANSLATE_NOOP("Proof", "Office"), u"%1, %2"_s.arg(m_office.label.in(m_language), m_office.zone));
        add(table, QT_TRANSLATE_NOOP("Proof", "Law"), law);
        add(table, QT_TRANSLATE_NOOP("Proof", "State"), text::stateLabel(m_kind, m_file.state, m_language));
        add(table, QT_TRANSLATE_NOOP("Proof", "Closed"), day(m_file.closed));
        return {words(QT_TRANSLATE_NOOP("Proof", "Receipt")), {}, {}, {}, table};
    }

    // How the clock ended, and by how much.
    QString result(const ClockRecord &clock) const
    {
        const QString state = text::clockStateText(clock.state);
        if (!clock.met.isValid() || !clock.due.isValid())
            return state;
        const qint64 left = clock.met.daysTo(clock.due);
        return u"%1, %2 (%3)"_s.arg(state, day(clock.met), distance(left));
    }

    // Of the day it was met from the last one.
    static QString distance(qint64 left)
    {
        switch (left) {
        case 0: return words(QT_TRANSLATE_NOOP("Proof", "on the last day"));
        case 1: return words(QT_TRANSLATE_NOOP("Proof", "1 day before the last day"));
        case -1: return words(QT_TRANSLATE_NOOP("Proof", "1 day after the last day"));
        }
        return (left > 0 ? words(QT_TRANSLATE_NOOP("Proof", "%1 days before the last day")) : words(QT_TRANSLATE_NOOP("Proof", "%1 days after the last day"))).arg(std::abs(left));
    }

    Section section(const ClockRecord &clock) const
    {
        Section part{text::clockNames(m_kind, clock, m_language)};
        Table table = pairsTable(clock.clock);
        int step = 0;
        for (const QJsonValue value : clock.trace.value("trace"_L1).toArray()) {
            const auto read = domain::TraceStep::fromJson(value.toObject());
            if (!read)
                continue;
            QString sentence = text::traceSentence(*read, m_language);
            if (!read->source.isEmpty())
                sentence += u" (%1)"_s.arg(text::citation(read->source, m_language));
            table.rows.append({words(QT_TRANSLATE_NOOP("Proof", "Step %1")).arg(++step), sentence});
        }
        if (clock.isExtended)
            add(table, QT_TRANSLATE_NOOP("Proof", "Extended"),
                words(QT_TRANSLATE_NOOP("Proof", "Notice of %1: %2")).arg(day(clock.extensionNotified), clock.extensionReason));
        add(table, QT_TRANSLATE_NOOP("Proof", "Last day"), day(clock.due));
        add(table, QT_TRANSLATE_NOOP("Proof", "Result"), result(clock));
        part.table = table;
        return part;
    }

    const domain::CaseFile &m_file;
    const domain::Kind &m_kind;
    const domain::Office &m_office;
    QString m_language;
};

QString lawOf(const Workspace &workspace, const domain::CaseFile &file, const domain::Office &office, const QString &language)
{
    const auto regime = workspace.rules().regime(file.regime);
    if (!regime)
        return file.regime;
    return words(QT_TRANSLATE_NOOP("Proof", "%1; calendar %2")).arg((*regime)->label.in(language), office.calendarFor(file.regime));
}

}

Result<reports::ReportDocument> proofDocument(const Workspace &workspace, const domain::CaseFile &file, reports::ReportStamp stamp, const QString &language)
{
    CASEBOOK_TRY(const domain::Kind *kind, workspace.rules().kind(file.kind));
    CASEBOOK_TRY(const domain::Office *office, workspace.rules().office(file.office));
    const domain::Channel *channel = workspace.organisation().channel(file.channel);
    stamp.report = u"proof"_s;
    stamp.title = words(QT_TRANSLATE_NOOP("Proof", "Proof of dates"));
    stamp.subtitle = file.number;
    stamp.period = words(QT_TRANSLATE_NOOP("Proof", "Received %1")).arg(text::dayText(file.received, language));
    const QList<Section> sections = ProofSheet(file, *kind, *office, language).sections(lawOf(workspace, file, *office, language), channel ? channel->label.in(language) : file.channel);
    return reports::ReportDocument{stamp, sections, language, true};
}

Result<QString> writeProofSheet(Workspace &workspace, const domain::CaseFile &file, const QString &folder, const QString &language)
{
    const QFileInfo target(folder);
    if (!target.isDir() || !target.isWritable())
        return base::fail(base::ErrorCode::FileNotWritable, {folder});
    CASEBOOK_TRY(const reports::ReportStamp stamp, storeStamp(workspace, language));
    CASEBOOK_TRY(const reports::ReportDocument document, proofDocument(workspace, file, stamp, language));
    CASEBOOK_TRY(const QByteArray pdf, reports::makePdf(document));
    const QString path = QDir(folder).filePath(file.number + u"-proof.pdf"_s);
    CASEBOOK_CHECK(keepPrint(workspace, u"proof"_s, path, pdf));
    return path;
}

}
