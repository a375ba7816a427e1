// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/csvimport.h"
#include "app/intake/recognise.h"

#include <QFile>
#include <QFileInfo>

namespace casebook::tests {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString inSource(const QString &path)
{
    return QStringLiteral(CASEBOOK_SOURCE_DIR "/") + path;
}

// Empty where the real data is absent.
inline QString realData(const QString &path)
{
    const QString set = qEnvironmentVariable("CASEBOOK_REAL_DATA");
    const QString folder = set.isEmpty() ? inSource(QStringLiteral("../shared/data")) : set;
    return QFileInfo::exists(folder + u'/' + path) ? folder + u'/' + path : QString();
}

inline const intake::KnownColumns &knownColumns()
{
    static const auto read = intake::KnownColumns::read(QStringLiteral("columns.json"), bytesOf(inSource(QStringLiteral("resources/rulebook/columns.json"))));
    if (!read)
        qFatal("%s", qPrintable(read.error().arguments.join(u' ')));
    return *read;
}

inline const intake::Recogniser &recogniser()
{
    static const auto read = intake::Recogniser::load(inSource(QStringLiteral("resources")));
    if (!read)
        qFatal("%s", qPrintable(read.error().arguments.join(u' ')));
    return *read;
}

inline bool hasCode(const QList<intake::Problem> &problems, intake::ProblemCode code)
{
    return std::any_of(problems.cbegin(), problems.cend(), [&](const intake::Problem &one) { return one.code == code; });
}

inline intake::CsvRequest csvRequest(const QByteArray &bytes)
{
    intake::CsvRequest request;
    request.file = QStringLiteral("rows.csv");
    request.bytes = bytes;
    return request;
}

inline QList<intake::CaseDraft> draftsOf(const intake::CsvRequest &request, const intake::CsvPlan &plan)
{
    QList<intake::CaseDraft> drafts;
    const auto totals = intake::readCsvDrafts(request, plan, [&](intake::CaseDraft draft) {
        drafts.append(draft);
        return true;
    });
    return totals ? drafts : QList<intake::CaseDraft>();
}

}
