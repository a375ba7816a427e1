// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/files.h"
#include "app/rulebook/agereader.h"
#include "app/rulebook/agencies/agencyreader.h"
#include "app/rulebook/authorities/authorityreader.h"
#include "app/rulebook/calendarreader.h"
#include "app/rulebook/officereader.h"
#include "app/rulebook/organisationreader.h"
#include "app/rulebook/regimereader.h"
#include "app/rulebook/retentionreader.h"

#include <QDir>
#include <QTest>

// The shipped packs as files, and the little that every reader's test needs.
namespace packs {

using namespace Qt::StringLiterals;
using namespace casebook::rulebook;
using casebook::base::ErrorCode;
using casebook::base::Result;

inline QByteArray bytes(const QString &path)
{
    const auto content = casebook::base::readFile(QStringLiteral(CASEBOOK_SOURCE_DIR "/") + path, 1 << 20);
    return content ? *content : QByteArray();
}

inline QStringList files(const QString &folder)
{
    return QDir(QStringLiteral(CASEBOOK_SOURCE_DIR "/") + folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
}

// Those that can be read; each test that needs one of them fails without it.
inline const Calendars &calendars()
{
    static const Calendars all = [] {
        Calendars known;
        const QStringList names = files(u"resources/rulebook/calendars"_s);
        for (qsizetype round = 0; round < names.size() && known.size() < names.size(); ++round) {  // parents first
            for (const QString &file : names) {
                const auto calendar = readCalendar(file, bytes(u"resources/rulebook/calendars/"_s + file), known);
                if (calendar)
                    known.insert(calendar->id, *calendar);
            }
        }
        return known;
    }();
    return all;
}

inline const Regimes &regimes()
{
    static const Regimes all = [] {
        Regimes known;
        for (const QString &file : files(u"resources/rulebook/regimes"_s)) {
            const auto regime = readRegime(file, bytes(u"resources/rulebook/regimes/"_s + file), calendars());
            if (regime)
                known.insert(regime->id, *regime);
        }
        return known;
    }();
    return all;
}

inline QList<PackFile> authorityFiles()
{
    QList<PackFile> found;
    for (const QString &file : files(u"resources/rulebook/authorities"_s))
        found.append({file, bytes(u"resources/rulebook/authorities/"_s + file)});
    return found;
}

inline const std::shared_ptr<const casebook::domain::AuthorityDirectory> &authorities()
{
    static const auto all = [] {
        const auto read = readAuthorities(authorityFiles());
        return std::make_shared<const casebook::domain::AuthorityDirectory>(read ? *read : casebook::domain::AuthorityDirectory());
    }();
    return all;
}

inline QList<PackFile> agencyFiles()
{
    QList<PackFile> found;
    for (const QString &file : files(u"resources/rulebook/agencies"_s))
        found.append({file, bytes(u"resources/rulebook/agencies/"_s + file)});
    return found;
}

inline const std::shared_ptr<const casebook::domain::AgencyDirectory> &agencies()
{
    static const auto all = [] {
        const auto read = readAgencies(agencyFiles());
        return std::make_shared<const casebook::domain::AgencyDirectory>(read ? *read : casebook::domain::AgencyDirectory());
    }();
    return all;
}

// The bytes with one piece replaced; the piece must be there, or the test tests nothing.
inline QByteArray changed(QByteArray pack, const QByteArray &from, const QByteArray &to)
{
    const qsizetype at = pack.indexOf(from);
    if (at < 0)
        qFatal("the piece to replace is not in the pack: %s", from.constData());
    return pack.replace(at, from.size(), to);
}

template <typename T>
QString refusal(const Result<T> &result)
{
    if (result)
        return u"accepted"_s;
    if (result.error().code != ErrorCode::PackInvalid)
        return u"another error"_s;
    return result.error().arguments.join(u'|');
}

}
