// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QMap>
#include <QString>

namespace casebook::casefile {

// A task as it is typed in one line: "CRM export @yilmaz fri". Who stands behind an @, the day is the last word when it reads
// as one; everything else is what is to be done.
struct TypedTask {
    QString title;
    QString assignee;
    QDate due;

    friend bool operator==(const TypedTask &, const TypedTask &) = default;
};

// `people` is login -> name: a first or last name stands for the login; an unknown name stays as it is typed.
TypedTask readTaskLine(const QString &line, const QDate &today, const QLocale &locale, const QMap<QString, QString> &people);

}
