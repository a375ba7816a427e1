// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casetext.h"

#include "app/cli/texttable.h"
#include "app/domain/gate.h"
#include "app/domain/tasks/systemtask.h"
#include "app/queries/filefacts.h"
#include "app/text/casewords.h"
#include "app/text/custodywords.h"
#include "app/text/datewords.h"
#include "app/text/earlierwords.h"
#include "app/text/filewords.h"
#include "app/text/holdwords.h"
#include "app/text/linewords.h"
#include "app/text/taskwords.h"
#include "app/text/tracewords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using domain::CaseFile;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Show", text);
}

class CasePage {
public:
    CasePage(CaseFile file, const Reading &reading) : m_file(std::move(file)), m_reading(reading), m_language(reading.language)
    {
        if (const domain::Office *office = reading.organisation.office(m_file.office))
            m_zone = office->timeZone();
    }

    QString text()
    {
        m_parts << caseLine(m_file, m_reading);
        head();
        facts();
        items();
        clocks();
        people();
        messages();
        files();
        tasks();
        holds();
        links();
        next();
        history();
        return m_parts.join("\n\n"_L1);
    }

private:
    void part(const char *heading, const TextTable &table);
    void part(const QString &heading, const QString &body);
    QString moment(const QDateTime &at) const { return text::momentText(at, m_zone, m_language); }
    QString day(const QDate &date) const { return text::dayText(date, m_language); }
    void head();
    void facts();
    void items();
    void clocks();
    void people();
    void messages();
    void files();
    void tasks();
    void holds();
    void links();
    void next();
    void history();

    const CaseFile m_file;
    const Reading &m_reading;
    QString m_language;
    QTimeZone m_zone = QTimeZone::utc();
    QStringList m_parts;
};

void CasePage::part(const QString &heading, const QString &body)
{
    if (!body.isEmpty())
        m_parts << heading + u'\n' + u"  "_s + QString(body).replace(u'\n', u"\n  "_s);
}

void CasePage::part(const char *heading, const TextTable &table)
{
    if (!table.isEmpty())
        part(words(heading), table.toText(m_reading.width - 2));
}

void CasePage::head()
{
    TextTable table(QStringList(2, QString()));
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            table.add({words(name), value});
    };
    const domain::Office *office = m_reading.organisation.office(m_file.office);
    const domain::Channel *channel = m_reading.organisation.channel(m_file.channel);
    add(QT_TRANSLATE_NOOP("Show", "Title"), m_file.title);
    add(QT_TRANSLATE_NOOP("Show", "Person"), m_file.personName());
    add(QT_TRANSLATE_NOOP("Show", "Repeat"), text::earlierText(m_file.earlier));
    add(QT_TRANSLATE_NOOP("Show", "Received"), day(m_file.received));
    add(QT_TRANSLATE_NOOP("Show", "Evidence"), m_file.receivedEvidence);
    add(QT_TRANSLATE_NOOP("Show", "Channel"), channel ? channel->label.in(m_language) : m_file.channel);
    add(QT_TRANSLATE_NOOP("Show", "Office"), office ? office->label.in(m_language) : m_file.office);
    add(QT_TRANSLATE_NOOP("Show", "Law"), m_file.regime);
    add(QT_TRANSLATE_NOOP("Show", "Language"), m_file.language);
    add(QT_TRANSLATE_NOOP("Show", "Owner"), m_file.owner);
    add(QT_TRANSLATE_NOOP("Show", "Outcome"), text::outcomeLabel(m_reading.kind, m_file.outcome, m_language));
    add(QT_TRANSLATE_NOOP("Show", "Reason"), m_file.outcomeReason);
    add(QT_TRANSLATE_NOOP("Show", "Closed"), day(m_file.closed));
    add(QT_TRANSLATE_NOOP("Show", "Minimised"), day(queries::minimisedOn(m_file)));
    m_parts << u"  "_s + table.toText(m_reading.width - 2).replace(u'\n', u"\n  "_s);
}

void CasePage::facts()
{
    for (const domain::Section &section : m_reading.kind.sections) {
        TextTable table(QStringList(2, QString()));
        for (const domain::Fact &fact : m_reading.kind.facts)
            if (fact.section == section.id && m_file.details.contains(fact.id))
                table.add({fact.label.in(m_language), text::factText(fact, m_file.details.value(fact.id), m_language)});
        if (!table.isEmpty())
            part(section.label.in(m_language), table.toText(m_reading.width - 2));
    }
}

void CasePage::items()
{
    for (const domain::ItemList &list : m_reading.kind.lists) {
        TextTable table(QStringList(3, QString()));
        int place = 0;
        for (const domain::CaseItem &item : m_file.itemsOf(list.id)) {
            QString number = u"%1."_s.arg(++place);
            for (const domain::Fact &fact : list.facts)
                if (item.details.contains(fact.id))
                    table.add({std::exchange(number, QString()), fact.label.in(m_language), text::factText(fact, item.details.value(fact.id), m_language)});
            if (const auto standing = domain::standingOf(m_reading.kind, m_file, item)) {
                table.add({QString(), words(QT_TRANSLATE_NOOP("Show", "State")), text::standingText(*standing, m_reading.today, m_language)});
                if (standing->right)
                    table.add({QString(), words(QT_TRANSLATE_NOOP("Show", "Right")), text::rightText(m_reading.kind, *standing->right, m_language)});
            }
        }
        if (!table.isEmpty())
            part(list.label.in(m_language), table.toText(m_reading.width - 2));
    }
}

void CasePage::clocks()
{
    QStringList lines;
    for (const domain::ClockRecord &clock : m_file.clocks) {
        const QString due = clock.state == "running"_L1 ? text::dayWithDue(clock.due, m_reading.today, m_language) : day(clock.due);
        lines << u"%1: %2, %3"_s.arg(text::clockNames(m_reading.kind, clock, m_language), due, text::clockStateText(clock.state));
        for (const QJsonValue step : clock.trace.value("trace"_L1).toArray())
            if (const auto read = domain::TraceStep::fromJson(step.toObject()))
                lines << u"  "_s + wrapped(text::traceSentence(*read, m_language), m_reading.width - 4, 2).replace(u'\n', u"\n  "_s);
    }
    part(words(QT_TRANSLATE_NOOP("Show", "Deadlines")), lines.join(u'\n'));
}

void CasePage::people()
{
    TextTable table(QStringList(3, QString()));
    for (const domain::CaseParty &party : m_file.parties)
        table.add({text::roleInCaseText(party.role), party.party.name, party.party.identifiers.join(", "_L1)});
    part(QT_TRANSLATE_NOOP("Show", "People"), table);
}

void CasePage::messages()
{
    QStringList lines;
    for (const domain::MessageRecord &message : m_file.messages) {
        lines << u"%1, %2 (%3) %4"_s.arg(moment(message.at), text::directionText(message.direction), text::mediumText(message.medium),
                                         message.isInternal() ? message.author : message.sender).trimmed();
        for (const QString &text : {message.subject, message.body})
            for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
                lines << u"  "_s + wrapped(line, m_reading.width - 4).replace(u'\n', u"\n  "_s);
    }
    part(words(QT_TRANSLATE_NOOP("Show", "Messages and notes")), lines.join(u'\n'));
}

void CasePage::files()
{
    TextTable table(QStringList(4, QString()));
    int place = 0;
    for (const domain::AttachmentRecord &file : m_file.attachments)
        table.add({u"%1."_s.arg(++place), text::fileText(file), QLocale(m_language).formattedDataSize(file.sizeBytes),
                   file.shredded.isValid() ? words(QT_TRANSLATE_NOOP("Show", "destroyed %1")).arg(moment(file.shredded)) : moment(file.addedAt)});
    part(QT_TRANSLATE_NOOP("Show", "Files"), table);
    TextTable custody({{}, {}, {}, {}, {}});
    for (const domain::CustodyRecord &event : m_file.custody) {
        const auto isIt = [&event](const domain::AttachmentRecord &one) { return one.id == event.attachment; };
        const auto found = std::find_if(m_file.attachments.cbegin(), m_file.attachments.cend(), isIt);
        custody.add({moment(event.at), text::custodyText(event.action), found == m_file.attachments.cend() ? QString() : found->name, event.place, event.actor});
    }
    part(QT_TRANSLATE_NOOP("Show", "Custody"), custody);
}

// A row for each; what it is for and what came of it stands below, because people write it as long as they like.
void CasePage::tasks()
{
    TextTable table({{}, {}, {}, {}, {}});
    QStringList details;
    int place = 0;
    for (const domain::TaskRecord &task : m_file.tasks) {
        const bool isOpen = task.state == "open"_L1;
        const bool isHeld = isOpen && task.isDeletion() && !task.due.isValid();
        const QString system = task.isDeletion() ? domain::systemLabel(m_reading.organisation.systems.get(), task.system, m_language) : QString();
        const QString title = system.isEmpty() ? task.title : u"%1 (%2)"_s.arg(task.title, system);
        table.add({u"%1."_s.arg(++place), title, task.assignee, isHeld ? words(QT_TRANSLATE_NOOP("Show", "held")) : isOpen ? text::dayWithDue(task.due, m_reading.today, m_language) : day(task.due),
                   isOpen ? words(QT_TRANSLATE_NOOP("Show", "open")) : text::taskResultText(task.result)});
        QStringList parts{text::taskLinesText(m_reading.kind, m_file, task, m_language), text::taskNoteText(m_reading.kind, task, m_language)};
        parts.removeAll(QString());
        details << parts.join(u"; "_s);
    }
    if (table.isEmpty())
        return;
    QStringList lines;
    const QStringList rows = table.toText(m_reading.width - 2).split(u'\n');
    for (qsizetype i = 0; i < rows.size(); ++i) {
        lines << rows[i];
        if (!details.value(i).isEmpty())
            lines << u"    "_s + wrapped(QString(details[i]).replace(u'\n', u' '), m_reading.width - 6).replace(u'\n', u"\n    "_s);
    }
    part(words(QT_TRANSLATE_NOOP("Show", "Tasks")), lines.join(u'\n'));
}

void CasePage::holds()
{
    TextTable table({{}, {}, {}});
    for (const domain::Hold &hold : m_file.holds)
        if (hold.scope != domain::HoldScope::Class)
            table.add({text::holdText(hold), text::scopeText(hold), text::holdStateText(hold, m_reading.today, m_language)});
    part(QT_TRANSLATE_NOOP("Show", "Legal holds"), table);
}

void CasePage::links()
{
    TextTable table(QStringList(2, QString()));
    for (const domain::LinkRecord &link : m_file.links)
        table.add({text::linkText(link.kind), link.number});
    part(QT_TRANSLATE_NOOP("Show", "Links"), table);
    TextTable approvals({{}, {}, {}, {}});
    for (const domain::ApprovalRecord &approval : m_file.approvals)
        approvals.add({moment(approval.at), text::verdictText(approval.verdict), approval.verdict == "asked"_L1 ? approval.askedBy : approval.approver, approval.note});
    part(QT_TRANSLATE_NOOP("Show", "Approvals"), approvals);
}

void CasePage::next()
{
    QStringList lines;
    for (const domain::Transition &way : m_reading.kind.transitionsFrom(m_file.state)) {
        if (m_reading.kind.isClosed(m_file.state))
            break;
        const QList<domain::MissingThing> missing = domain::missingFor(m_reading.kind, way, m_file);
        lines << u"%1 (move %2 %3)"_s.arg(way.label.in(m_language), m_file.number, way.to);
        for (const domain::MissingThing &thing : missing)
            lines << u"  - "_s + wrapped(thing.inWords(m_language), m_reading.width - 6).replace(u'\n', u"\n    "_s);
    }
    part(words(QT_TRANSLATE_NOOP("Show", "Next steps and what each still needs")), lines.join(u'\n'));
}

void CasePage::history()
{
    TextTable table(QStringList(4, QString()));
    for (const domain::HistoryLine &line : m_file.history)
        table.add({QString::number(line.sequence), moment(line.at), line.actor, text::actText(m_reading.kind, m_file, line, m_language)});
    part(QT_TRANSLATE_NOOP("Show", "History"), table);
}

}

QString caseLine(const CaseFile &file, const Reading &reading)
{
    QStringList parts{file.number, reading.kind.label.in(reading.language), text::stateLabel(reading.kind, file.state, reading.language)};
    const QString due = text::dayWithDue(file.due, reading.today, reading.language);
    if (!due.isEmpty())
        parts << words(QT_TRANSLATE_NOOP("Show", "due %1")).arg(due);
    return parts.join(", "_L1);
}

domain::CaseFile named(CaseFile file, const Reading &reading)
{
    domain::nameTasks(reading.kind, file, reading.language, reading.organisation.systems.get());
    return file;
}

QString caseText(const CaseFile &file, const Reading &reading)
{
    return CasePage(named(file, reading), reading).text();
}

}
