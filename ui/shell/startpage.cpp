// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/shell/storename.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace casebook::shell {

namespace {

constexpr qsizetype mostRecentShown = 2;

QString words(const char *text)
{
    return QCoreApplication::translate("StartPage", text);
}

}

QList<StartView::Way> startWays(const QList<RecentCasebook> &recent, const QDateTime &now)
{
    QList<StartView::Way> ways;
    for (const RecentCasebook &casebook : recent.first(std::min(recent.size(), mostRecentShown)))
        ways.append({u"recent:"_s + casebook.address, u"folder"_s, storeName(casebook.address),
                     u"%1, %2"_s.arg(storePlace(casebook.address), sinceWords(casebook.openedAt, now))});
    ways.append({u"create"_s, u"users"_s, words(QT_TRANSLATE_NOOP("StartPage", "Create a casebook for my team")),
                 words(QT_TRANSLATE_NOOP("StartPage", "Office, passphrase, recovery sheet. About three minutes"))});
    ways.append({u"open"_s, u"folder"_s, words(QT_TRANSLATE_NOOP("StartPage", "Open a casebook")),
                 words(QT_TRANSLATE_NOOP("StartPage", "A file on this computer that ends in .casebook"))});
    ways.append({u"sample"_s, u"flask"_s, words(QT_TRANSLATE_NOOP("StartPage", "Try it with sample cases")),
                 words(QT_TRANSLATE_NOOP("StartPage", "40 invented cases, no passphrase, start over at any time"))});
    ways.append({u"server"_s, u"server"_s, words(QT_TRANSLATE_NOOP("StartPage", "Connect to a team server")),
                 words(QT_TRANSLATE_NOOP("StartPage", "PostgreSQL, run by your IT"))});
    return ways;
}

QString recentAddress(const QString &way)
{
    return way.startsWith("recent:"_L1) ? way.sliced(7) : QString();
}

}
