// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/taskline.h"

#include "ui/widgets/fields/dateentry.h"

#include <QStringList>

namespace casebook::casefile {

using namespace Qt::StringLiterals;

namespace {

QString loginOf(const QString &typed, const QMap<QString, QString> &people)
{
    const QString wanted = typed.toCaseFolded();
    for (auto person = people.cbegin(); person != people.cend(); ++person)
        if (person.key().toCaseFolded() == wanted)
            return person.key();
    for (auto person = people.cbegin(); person != people.cend(); ++person)
        for (const QString &part : person->split(u' ', Qt::SkipEmptyParts))
            if (part.toCaseFolded() == wanted)
                return person.key();
    return typed;
}

// "fri" and "Friday" too, though a date field knows days of the week by two letters.
QString dayWord(const QString &word, const QLocale &locale)
{
    const QString folded = word.toCaseFolded();
    for (int day = 1; day <= 7 && word.size() > 2; ++day)
        for (const QLocale &language : {locale, QLocale(QLocale::English)})
            if (language.dayName(day, QLocale::LongFormat).toCaseFolded().startsWith(folded))
                return QLocale(QLocale::English).dayName(day, QLocale::LongFormat).left(2);
    return word;
}

}

TypedTask readTaskLine(const QString &line, const QDate &today, const QLocale &locale, const QMap<QString, QString> &people)
{
    TypedTask task;
    QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1) {
        const auto due = widgets::readDate(dayWord(words.constLast(), locale), today, locale);
        if (due) {
            task.due = *due;
            words.removeLast();
        }
    }
    for (qsizetype i = words.size(); i-- > 0;)
        if (words[i].size() > 1 && words[i].startsWith(u'@') && task.assignee.isEmpty())
            task.assignee = loginOf(words.takeAt(i).mid(1), people);
    task.title = words.join(u' ');
    return task;
}

}
