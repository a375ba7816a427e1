// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"

#include <QSet>
#include <optional>

namespace casebook::reporttest {

using namespace Qt::StringLiterals;
using domain::CaseFile;
using domain::ClockRecord;

// The counting rules once more, over whole cases and with a loop each, so that SQL and its data files are held against
// something that shares no line with them.

inline bool counts(const CaseFile &file)
{
    static const QSet<QString> request{u"merged"_s, u"not-a-request"_s, u"entered-by-mistake"_s};
    static const QSet<QString> dispute{u"merged"_s, u"entered-by-mistake"_s};
    return !(file.kind == "request"_L1 ? request : dispute).contains(file.outcome);
}

inline QDate answeredOn(const CaseFile &file)
{
    QDate first;
    for (const ClockRecord &clock : file.clocks)
        if (clock.isMain && clock.met.isValid() && (!first.isValid() || clock.met < first))
            first = clock.met;
    return first;
}

inline bool wasLate(const CaseFile &file)
{
    for (const ClockRecord &clock : file.clocks)
        if (clock.isMain && clock.met == answeredOn(file) && clock.due.isValid() && clock.met > clock.due)
            return true;
    return false;
}

inline bool wasExtended(const CaseFile &file)
{
    for (const ClockRecord &clock : file.clocks)
        if (clock.isMain && clock.met == answeredOn(file) && clock.isExtended)
            return true;
    return false;
}

inline bool isOverdue(const CaseFile &file, QDate last, QDate over)
{
    if (file.received > last || (file.closed.isValid() && file.closed <= last))
        return false;
    if (const QDate answered = answeredOn(file); answered.isValid() && answered <= last)
        return false;
    for (const ClockRecord &clock : file.clocks) {
        bool stands = false;
        for (const domain::ClockPause &pause : clock.pauses)
            stands = stands || (pause.from <= last && (!pause.to.isValid() || pause.to > last));
        if (clock.isMain && clock.state != "cancelled"_L1 && clock.due.isValid() && clock.due <= over && !stands)
            return true;
    }
    return false;
}

inline bool wasRefused(const CaseFile &file)
{
    static const QSet<QString> refusals{u"partial"_s, u"denied"_s, u"unverified"_s, u"non-responsive"_s, u"limit-exceeded"_s};
    if (refusals.contains(file.outcome))
        return true;
    for (const domain::CaseItem &item : file.items)
        if (item.list == "lines"_L1 && refusals.contains(item.details.value(u"outcome").toString()))
            return true;
    return false;
}

struct Naive {
    qint64 received = 0, closed = 0, open = 0, overdue = 0, answered = 0, late = 0, extended = 0, decided = 0, refused = 0;
    QList<qint64> days;
};

// An empty kind: all of them.
inline Naive naive(const QList<CaseFile> &files, const QString &kind, QDate first, QDate last, QDate over)
{
    Naive figures;
    const auto isIn = [&](QDate day) { return day.isValid() && day >= first && day <= last; };
    for (const CaseFile &file : files) {
        if (!counts(file) || (!kind.isEmpty() && file.kind != kind))
            continue;
        figures.received += isIn(file.received);
        figures.closed += isIn(file.closed);
        figures.open += file.received <= last && !(file.closed.isValid() && file.closed <= last);
        figures.overdue += isOverdue(file, last, over);
        if (isIn(answeredOn(file))) {
            ++figures.answered;
            figures.late += wasLate(file);
            figures.extended += wasExtended(file);
            figures.days << file.received.daysTo(answeredOn(file));
        }
        if (file.kind == "request"_L1 && isIn(file.closed)) {
            ++figures.decided;
            figures.refused += wasRefused(file);
        }
    }
    std::sort(figures.days.begin(), figures.days.end());
    return figures;
}

// As the hashed figures write it.
inline QJsonValue fraction(std::optional<double> value)
{
    return value ? QJsonValue(QString::number(*value, 'f', QLocale::FloatingPointShortest)) : QJsonValue(QJsonValue::Null);
}
inline QJsonValue ratio(qint64 part, qint64 all)
{
    return all == 0 ? QJsonValue(QJsonValue::Null) : fraction(double(part) / double(all));
}
inline QJsonValue middle(const QList<qint64> &ordered)
{
    if (ordered.isEmpty())
        return QJsonValue::Null;
    const qsizetype half = ordered.size() / 2;
    return fraction(ordered.size() % 2 ? double(ordered[half]) : (double(ordered[half - 1]) + double(ordered[half])) / 2.0);
}
// The smallest value that at least nine in ten do not exceed, by trying each.
inline QJsonValue ninetieth(const QList<qint64> &ordered)
{
    for (const qint64 value : ordered) {
        const auto within = std::count_if(ordered.begin(), ordered.end(), [&](qint64 one) { return one <= value; });
        if (within * 10 >= ordered.size() * 9)
            return value;
    }
    return QJsonValue::Null;
}

}
