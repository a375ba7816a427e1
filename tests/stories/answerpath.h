// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace casebook::stories {

// A place in the answer of a verb: "outcome", "items.lines[2].ground", "items[class=crm].until"; places in a list count from 1,
// "." is the whole. Undefined where there is nothing.
QJsonValue valueAt(const QJsonValue &answer, const QString &path);
// As a story writes it: yes or no, the words of a list with commas, whatever is not there as nothing.
QString textOf(const QJsonValue &value);
// "one", "one and two": a list as JSON, everything else as textOf().
QString wholeText(const QJsonValue &value);

}
