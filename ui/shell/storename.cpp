// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/storename.h"

#include "app/text/datewords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace casebook::shell {

namespace {

bool isServer(const QString &address)
{
    return address.startsWith("postgresql:"_L1);
}

}

QString storeName(const QString &address)
{
    return isServer(address) ? QUrl(address).path().mid(1) : QFileInfo(address).completeBaseName();
}

QString storePlace(const QString &address)
{
    if (isServer(address))
        return QCoreApplication::translate("StoreName", "%1 on %2").arg(storeName(address), QUrl(address).host());
    return QFileInfo(address).fileName();
}

QString sinceWords(const QDateTime &moment, const QDateTime &now)
{
    const QDate day = moment.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    const QString words = text::relativeText(day, today);
    return day.daysTo(today) > 1 ? words : u"%1 %2"_s.arg(words, moment.toLocalTime().toString(u"HH:mm"_s));
}

}
