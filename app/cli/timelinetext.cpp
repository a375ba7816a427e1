// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/timelinetext.h"

#include "app/cli/casejson.h"
#include "app/cli/texttable.h"
#include "app/text/casewords.h"
#include "app/text/datewords.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using domain::TimelineLine;

QJsonArray timelineJson(const QList<TimelineLine> &lines)
{
    QJsonArray array;
    for (const TimelineLine &line : lines)
        array.append(QJsonObject{{u"case"_s, line.number},
                                 {u"at"_s, line.at.toUTC().toString(Qt::ISODateWithMs)},
                                 {u"what"_s, line.what == TimelineLine::What::Message ? u"message"_s : u"act"_s},
                                 {u"who"_s, orNull(line.who)},
                                 {u"action"_s, line.action},
                                 {u"subject"_s, orNull(line.subject)},
                                 {u"state"_s, orNull(line.state)}});
    return array;
}

QString timelineText(const QList<TimelineLine> &lines, const rulebook::Rulebook &rules, const QTimeZone &zone, const QString &language, int width)
{
    TextTable table(QStringList(5, QString()), 2);
    for (const TimelineLine &line : lines) {
        const QString at = text::momentText(line.at, zone, language);
        if (line.what == TimelineLine::What::Message)
            table.add({at, line.number, text::directionText(line.action), line.who, line.subject});
        else
            table.add({at, line.number, text::actText(rules.kind(line.kind).value_or(nullptr), line, language), line.who, QString()});
    }
    return QCoreApplication::translate("Show", "Timeline with linked cases") + u'\n' + table.toText(width);
}

}
