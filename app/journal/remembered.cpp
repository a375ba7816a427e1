// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/remembered.h"

#include "app/base/files.h"
#include "app/journal/merkletree.h"
#include "app/journal/ownfolder.h"
#include "app/journal/spelling.h"

#include <QDir>

namespace casebook::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView seenFormat = "casebook-seen-v1";
constexpr qint64 largestFile = 256;

// The identity becomes a file name, so it must be a uuid and nothing that names another folder.
base::Result<QString> pathOf(const QString &folder, const QString &storeId)
{
    if (!spelling::isUuid(storeId.toUtf8()))
        return base::fail(base::ErrorCode::InputInvalid, {u"store"_s, u"not a uuid"_s});
    return QString(QDir(folder).absoluteFilePath(storeId + u".seen"_s));
}

}

base::Result<std::optional<Seen>> lastSeen(const QString &folder, const QString &storeId)
{
    CASEBOOK_TRY(const QString path, pathOf(folder, storeId));
    const auto content = base::readFile(path, largestFile);
    if (!content && content.error().code == base::ErrorCode::FileNotFound)
        return std::optional<Seen>();
    if (!content)
        return base::fail(content.error());
    const auto invalid = base::fail(base::ErrorCode::JournalInvalid, {u"seen"_s});
    const auto lines = spelling::lines(*content);
    if (!lines || lines->size() != 3 || lines->at(0) != seenFormat)
        return invalid;
    const auto size = spelling::number(lines->at(1));
    const auto root = spelling::base64(lines->at(2), hashSize);
    if (!size || !root)
        return invalid;
    return std::optional(Seen{*size, *root});
}

base::Result<void> remember(const QString &folder, const QString &storeId, const Seen &seen)
{
    CASEBOOK_TRY(const std::optional<Seen> before, lastSeen(folder, storeId));
    if (before && before->size > seen.size)
        return base::fail(base::ErrorCode::RolledBack, {QString::number(before->size - seen.size)});
    if (before == seen)
        return {};
    return rememberAnyway(folder, storeId, seen);
}

base::Result<void> rememberAnyway(const QString &folder, const QString &storeId, const Seen &seen)
{
    CASEBOOK_TRY(const QString path, pathOf(folder, storeId));
    CASEBOOK_CHECK(makeOwnFolder(folder));
    return base::writeFileAtomically(
        path, seenFormat.toByteArray() + '\n' + QByteArray::number(seen.size) + '\n' + seen.root.toBase64() + '\n');
}

Comparison compare(const std::optional<Seen> &seen, const Seen &now, const std::function<QByteArray(qint64)> &rootAt)
{
    if (!seen)
        return {};
    if (now.size < seen->size)
        return {Comparison::Kind::EntriesMissing, seen->size - now.size};
    const QByteArray root = now.size == seen->size ? now.root : rootAt(seen->size);
    return {root == seen->root ? Comparison::Kind::Fine : Comparison::Kind::OtherRoot, 0};
}

}
