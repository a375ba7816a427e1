// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace casebook::shell {

// What people call a casebook: the file without its folder and ending, or the database of a server.
QString storeName(const QString &address);
// "berlin.casebook", or "casebook on db.example.org".
QString storePlace(const QString &address);
// "today 09:12", "yesterday 18:04", "3 days ago", in the language of the program.
QString sinceWords(const QDateTime &moment, const QDateTime &now);

}
