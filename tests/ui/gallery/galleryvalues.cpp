// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/galleryvalues.h"

#include "ui/widgets/lists/casetable.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using casebook::theme::State;
using namespace casebook::widgets;

namespace casebook::gallery {

namespace {

struct RowValues {
    QString number, kind, person;
    State state;
    QString stateText;
    State due;
    QString dueText, date, owner;
    bool isUnread = false;
};

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

QStandardItem *cell(State state, const QString &text)
{
    QStandardItem *item = cell(text);
    item->setData(int(state), StateRole);
    return item;
}

QList<RowValues> rows()
{
    return {
        {u"R-2026-00038"_s, u"Erasure"_s, u"Okafor, Daniel"_s, State::Waiting, u"waiting: IT-CRM"_s, State::Overdue, u"4 days late"_s, u"20 Nov 2026"_s, u"BY"_s},
        {u"L-2026-00007"_s, u"Disclosure"_s, u"LKA Nordmark, Dez. 43"_s, State::Ours, u"your approval"_s, State::Today, u"today 14:00"_s, u"24 Nov 2026"_s, u"AB"_s},
        {u"R-2026-00041"_s, u"Access"_s, u"Weber, Clara"_s, State::Ours, u"letter drafted"_s, State::Today, u"today"_s, u"24 Nov 2026"_s, u"AB"_s},
        {u"C-2026-00005"_s, u"Child account"_s, u"unknown (school)"_s, State::Ours, u"restrict account"_s, State::Soon, u"tomorrow"_s, u"25 Nov 2026"_s, u"MK"_s},
        {u"D-2026-00012"_s, u"Dispute"_s, u"Lindqvist, Sara"_s, State::Ours, u"opinion"_s, State::Soon, u"in 2 days"_s, u"26 Nov 2026"_s, u"AB"_s},
        {u"R-2026-00044"_s, u"Portability"_s, u"Moreau, Élise"_s, State::Ours, u"collecting, 3 of 5"_s, State::Soon, u"in 3 days"_s, u"27 Nov 2026"_s, u"BY"_s},
        {u"R-2026-00040"_s, u"Erasure"_s, u"Yıldız, Deniz"_s, State::Waiting, u"waiting: customer"_s, State::OnTrack, u"in 9 days"_s, u"3 Dec 2026"_s, u"MK"_s},
        {u"D-2026-00011"_s, u"Dispute"_s, u"Baumgartner, Rolf"_s, State::Hold, u"on hold: authority"_s, State::OnTrack, u"in 10 days"_s, u"4 Dec 2026"_s, u"AB"_s},
        {u"R-2026-00046"_s, u"Access"_s, u"Hoffmann, Jörg"_s, State::Waiting, u"identity asked"_s, State::Paused, u"clock stopped"_s, u"since 20 Nov"_s, u"BY"_s},
        {u"L-2026-00008"_s, u"Disclosure"_s, u"County Sheriff, Elmsford"_s, State::Ours, u"check validity"_s, State::OnTrack, u"in 16 days"_s, u"10 Dec 2026"_s, u"MK"_s},
        {u"R-2026-00047"_s, u"Objection"_s, u"Nguyen, Thi Lan"_s, State::Ours, u"triage"_s, State::OnTrack, u"in 20 days"_s, u"14 Dec 2026"_s, u"BY"_s},
        {u"R-2026-00048"_s, u"Access"_s, u"Ferreira, João"_s, State::New, u"new"_s, State::OnTrack, u"in 28 days"_s, u"22 Dec 2026"_s, u""_s, true},
        {u"R-2026-00050"_s, u"Access"_s, u"Papadakis, Nikos"_s, State::New, u"new"_s, State::OnTrack, u"in 30 days"_s, u"24 Dec 2026"_s, u""_s, true},
    };
}

QStandardItemModel *modelOf(const QList<RowValues> &rows, bool isShort, QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (const RowValues &row : rows) {
        QList<QStandardItem *> cells{cell(row.number)};
        if (!isShort)
            cells << cell(row.kind);
        cells << cell(row.person) << cell(row.state, row.stateText) << cell(row.due, row.dueText) << cell(row.date);
        if (!isShort)
            cells << cell(row.owner);
        for (QStandardItem *item : std::as_const(cells))
            item->setData(row.isUnread, UnreadRole);
        cells.first()->setData(QStringList{row.number, row.kind, row.person, row.dueText, row.stateText}.join(u", "_s), Qt::AccessibleTextRole);
        model->appendRow(cells);
    }
    QStringList headers{u"No."_s};
    if (!isShort)
        headers << u"Kind"_s;
    headers << u"Person"_s << u"State"_s << u"Due"_s << QString();
    if (!isShort)
        headers << u"Owner"_s;
    model->setHorizontalHeaderLabels(headers);
    return model;
}

}

QAbstractItemModel *registerRows(QObject *parent)
{
    return modelOf(rows(), false, parent);
}

QAbstractItemModel *sampleRows(QObject *parent)
{
    const QList<RowValues> all = rows();
    return modelOf({all[0], all[2], all[5], all[12]}, true, parent);
}

QList<SideItem> sideItems()
{
    return {
        {.id = {}, .word = u"Kinds"_s},
        {.id = u"all"_s, .word = u"All"_s, .count = 312},
        {.id = u"request"_s, .word = u"Requests"_s, .count = 201},
        {.id = u"dispute"_s, .word = u"Disputes"_s, .count = 44},
        {.id = u"child"_s, .word = u"Child accounts"_s, .count = 12},
        {.id = u"disclosure"_s, .word = u"Disclosures"_s, .count = 55},
        {.id = {}, .word = u"Views"_s},
        {.id = u"v1"_s, .word = u"Due this week"_s, .count = 6, .isUrgent = true},
        {.id = u"v2"_s, .word = u"My disputes"_s, .count = 4},
        {.id = u"v3"_s, .word = u"Waiting for IT"_s, .count = 9},
        {.id = u"v4"_s, .word = u"San Francisco"_s, .count = 38},
    };
}

QList<registering::FilterChip> chips()
{
    return {{u"open"_s, u"Open"_s, -1, true}, {u"30"_s, u"Due in 30 days"_s, -1, true}, {u"late"_s, u"Overdue"_s, 1}, {u"mine"_s, u"Mine"_s, 5},
            {u"nobody"_s, u"Unassigned"_s, 2}, {u"wait"_s, u"Waiting"_s, 3}, {u"hold"_s, u"On hold"_s, 1}};
}

registering::CaseDetail caseDetail()
{
    return {
        .number = u"R-2026-00041"_s,
        .kind = u"Access request"_s,
        .state = {State::Today, u"today, day 35"_s},
        .facts = {{u"Next step"_s, u"Send the answer letter"_s, true},
                  {u"Person"_s, u"Clara Weber"_s},
                  {u"Last event"_s, u"Today 09:10, letter drafted by A. Braun"_s},
                  {u"Rules"_s, u"EU 2026.3, Berlin"_s},
                  {u"In this case"_s, u"5 messages, 3 files, 2 tasks"_s}},
        .messageHead = u"Clara Weber, 23 Nov 2026"_s,
        .messageWord = u"received"_s,
        .messageIcon = u"in"_s,
        .messageText = u"“Thank you for confirming. I only need the data from the Berlin contract; the trial account of 2019 can be left out.”"_s,
        .primary = u"Send letter"_s,
    };
}

casefile::CaseHead caseHead()
{
    using Step = StepLine::Step;
    QList<Step> steps;
    for (const QString &word : {u"Received"_s, u"Triage"_s, u"Identity"_s, u"Collect"_s, u"Review"_s, u"Decide"_s})
        steps.append({word, Step::Place::Done});
    steps << Step{u"Respond"_s, Step::Place::Now} << Step{u"After"_s, Step::Place::Later};
    return {
        .number = u"R-2026-00041"_s,
        .kind = u"Access request"_s,
        .badges = {{State::Today, u"due today"_s}, {State::Hold, u"on hold"_s}},
        .sentence = u"Clara Weber  ·  Kranich Logistik GmbH, Berlin  ·  EU rules 2026.3  ·  owner A. Braun  ·  received 20 Oct 2026"_s,
        .clock = {State::Today, u"Day 35 of 35"_s, u"4 days paused"_s, 1.0, 0.905, {{0.171, 0.286}}},
        .nextStep = u"Send the answer letter"_s,
        .primary = u"Send letter"_s,
        .primaryReason = {},
        .steps = steps,
    };
}

QList<TimelineEntry> timeline()
{
    using Kind = TimelineEntry::Kind;
    return {
        {Kind::Step, u"6"_s, u"letter"_s, {}, {}, u"Today 09:10"_s, u"Letter drafted, version 2, by A. Braun"_s},
        {Kind::Received, u"5"_s, {}, u"Clara Weber"_s, u"mail"_s, u"Mon 23 Nov 2026"_s,
         u"Thank you for confirming. I only need the data from the Berlin contract; the trial account of 2019 can be left out. Could you also tell me who outside Kranich received my address?"_s},
        {Kind::Sent, u"4"_s, {}, u"to Clara Weber"_s, u"mail"_s, u"Fri 20 Nov 2026"_s,
         u"Dear Ms Weber, we have found your account and the support tickets of 2024. Before we put the copy together, one question: shall the 2019 trial account be part of it?"_s},
        {Kind::Internal, u"3"_s, {}, u"A. Braun"_s, {}, u"Thu 19 Nov 2026"_s,
         u"CRM export still holds two tickets of another person. Yilmaz redacts them before the package is built."_s},
        {Kind::Automatic, u"2"_s, {}, {}, {}, u"12 to 18 Nov"_s, u"6 automatic entries: tasks created, backups, reminders"_s},
        {Kind::Received, u"1"_s, {}, u"Clara Weber"_s, u"mail"_s, u"Fri 30 Oct 2026"_s,
         u"Here are the two answers you asked for. Invoice XG-2291, and the phone number ends with 47."_s},
    };
}

QList<TimelineEntry> shortTimeline()
{
    using Kind = TimelineEntry::Kind;
    return {
        {Kind::Received, u"3"_s, {}, u"Clara Weber"_s, u"mail"_s, u"Mon 23 Nov"_s, u"Thank you for confirming."_s},
        {Kind::Sent, u"2"_s, {}, u"to Clara Weber"_s, u"letter"_s, u"Fri 20 Nov"_s, u"We have found your account."_s},
        {Kind::Internal, u"1"_s, {}, u"A. Braun"_s, {}, u"Thu 19 Nov"_s, u"Two tickets of another person."_s},
    };
}

casefile::CaseSide caseSide()
{
    return {
        .facts = {{u"Identity"_s, u"verified 30 Oct, by AB"_s, State::OnTrack},
                  {u"Scope"_s, u"Berlin contract only"_s, {}},
                  {u"Lines"_s, u"Access (account data)"_s, {}},
                  {u"Letters in"_s, u"German"_s, {}}},
        .taskCount = u"2 of 5 open"_s,
        .tasks = {{u"1"_s, u"CRM export"_s, false, theme::StateText{State::Overdue, u"1 day late"_s}, {}},
                  {u"2"_s, u"Check third-party rights"_s, false, theme::StateText{State::Today, u"today"_s}, {}},
                  {u"3"_s, u"Billing, tickets, identity"_s, true, {}, u"3 done"_s}},
        .fileCount = u"3"_s,
        .files = {{u"1"_s, u"answer-v2.odt"_s, u"today, draft"_s}, {u"2"_s, u"package-weber.zip"_s, u"19 Nov, 4.1 MB"_s}},
        .holdCount = u"1"_s,
        .holds = {u"Billing dispute 2026/14, review 3 Dec"_s},
    };
}

casefile::DateReason dateReason()
{
    return {
        .state = State::Today,
        .answer = u"Due Tue 24 Nov 2026, end of day, Berlin"_s,
        .lines = {{u"Received"_s, u"Tue 20 Oct 2026, 16:42, mail to privacy@"_s, u"mail header; day 0"_s, {}},
                  {u"Rule"_s, u"EU-RESP, one month, same day number"_s, u"GDPR Art. 12(3) · pack 2026.3, rule 14"_s, {}},
                  {u"First date"_s, u"Fri 20 Nov 2026"_s, u"20 Oct + 1 month"_s, {}},
                  {u"Pause"_s, u"26 Oct to 30 Oct 2026: 4 days"_s, u"identity asked without delay, answered 30 Oct"_s, State::Paused},
                  {u"With pause"_s, u"Tue 24 Nov 2026"_s, u"20 Nov + 4 days"_s, {}},
                  {u"Calendar"_s, u"Berlin: a working day, no move"_s, u"24 Nov is no holiday in the Berlin calendar"_s, {}},
                  {u"Extension"_s, u"not used; possible until today, end of day"_s, u"would give Mon 25 Jan 2027 (24 Jan is a Sunday)"_s, {}}},
        .whatIf = {u"20 Oct"_s, u"31 Oct"_s, 11, 4, u"Sat 24 Oct → due Mon 30 Nov 2026"_s},
        .canExtend = true,
    };
}

FilterReading readFilter(const QString &text)
{
    using Part = FilterReading::Part;
    FilterReading reading;
    for (int at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        int end = at;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        if (text[at] == u'-')
            reading.stretches.append({Part::Minus, at++, 1});
        const qsizetype colon = text.indexOf(u':', at);
        if (colon < 0 || colon >= end) {
            reading.stretches.append({Part::Word, at, end - at});
        } else {
            const QString field = text.sliced(at, colon - at);
            if (!QStringList{u"due"_s, u"state"_s, u"office"_s, u"kind"_s}.contains(field) && reading.isRight()) {
                reading.faultStart = at;
                reading.faultLength = int(colon) - at;
                reading.reason = u"there is no field “%1”"_s.arg(field);
            }
            reading.stretches.append({Part::Field, at, int(colon) + 1 - at});
            reading.stretches.append({Part::Value, int(colon) + 1, end - int(colon) - 1});
        }
        at = end;
    }
    return reading;
}

}
