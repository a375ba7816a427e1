// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/answerpath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace casebook::stories {

using namespace Qt::StringLiterals;

namespace {

// "2" is a place in the list, "class=crm" the first one of which this is true.
QJsonValue chosen(const QJsonArray &list, const QString &choice)
{
    const qsizetype sign = choice.indexOf(u'=');
    if (sign < 0)
        return list.at(choice.toInt() - 1);
    for (const QJsonValue one : list)
        if (textOf(one.toObject().value(choice.first(sign))) == choice.sliced(sign + 1))
            return one;
    return QJsonValue(QJsonValue::Undefined);
}

QJsonValue inside(QJsonValue value, const QString &part)
{
    static const QRegularExpression choice(u"\\[([^\\]]*)\\]"_s);
    const QString name = part.section(u'[', 0, 0);
    if (!name.isEmpty())
        value = value.toObject().value(name);
    for (QRegularExpressionMatch match = choice.match(part); match.hasMatch(); match = choice.match(part, match.capturedEnd()))
        value = chosen(value.toArray(), match.captured(1));
    return value;
}

}

QJsonValue valueAt(const QJsonValue &answer, const QString &path)
{
    // A point inside brackets belongs to the value that is looked for.
    static const QRegularExpression point(u"\\.(?![^\\[]*\\])"_s);
    QJsonValue value = answer;
    if (path != "."_L1)
        for (const QString &part : path.split(point))
            value = inside(value, part);
    return value;
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String: return value.toString();
    case QJsonValue::Array: {
        QStringList words;
        for (const QJsonValue one : value.toArray())
            words << textOf(one);
        return words.join(u',');
    }
    case QJsonValue::Object: return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return {};
}

QString wholeText(const QJsonValue &value)
{
    return value.isArray() ? QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)) : textOf(value);
}

}
