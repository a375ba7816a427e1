// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/custodywords.h"

#include <QCoreApplication>
#include <QHash>

namespace casebook::text {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Custody", text);
}

}

QString custodyText(const QString &action)
{
    static const QHash<QString, const char *> known{
        {u"packed"_s, QT_TRANSLATE_NOOP("Custody", "put into the package")}, {u"received"_s, QT_TRANSLATE_NOOP("Custody", "received")},
        {u"exported"_s, QT_TRANSLATE_NOOP("Custody", "copied out of the casebook")}, {u"handed-over"_s, QT_TRANSLATE_NOOP("Custody", "handed over")},
        {u"returned"_s, QT_TRANSLATE_NOOP("Custody", "returned")},
    };
    const char *text = known.value(action, nullptr);
    return text ? words(text) : action;
}

}
