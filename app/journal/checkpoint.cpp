// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/checkpoint.h"

#include "app/base/digest.h"
#include "app/journal/merkletree.h"
#include "app/journal/spelling.h"

namespace casebook::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView originPrefix = "casebook-journal/";
constexpr QByteArrayView timePrefix = "time ";
constexpr QByteArrayView storePrefix = "store ";
constexpr QByteArrayView previousPrefix = "previous ";
constexpr qsizetype lineCount = 6;

base::Unexpected wrongLine(int line)
{
    return base::fail(base::ErrorCode::CheckpointInvalid, {u"line %1"_s.arg(line)});
}

// What stands behind the prefix; empty where the line begins otherwise.
QByteArrayView behind(QByteArrayView prefix, QByteArrayView line)
{
    return line.startsWith(prefix) ? line.sliced(prefix.size()) : QByteArrayView();
}

QByteArray written(const Checkpoint &checkpoint)
{
    const QByteArray store = checkpoint.store.toUtf8();
    const QByteArray previous = checkpoint.previous.isEmpty() ? "none"_ba : checkpoint.previous.toBase64();
    return originPrefix.toByteArray() + store + '\n' + QByteArray::number(checkpoint.size) + '\n'
        + checkpoint.root.toBase64() + '\n' + timePrefix.toByteArray() + spelling::instant(checkpoint.at) + '\n'
        + storePrefix.toByteArray() + store + '\n' + previousPrefix.toByteArray() + previous + '\n';
}

}

base::Result<QByteArray> formatCheckpoint(const Checkpoint &checkpoint)
{
    QByteArray body = written(checkpoint);
    CASEBOOK_CHECK(parseCheckpoint(body));
    return body;
}

base::Result<Checkpoint> parseCheckpoint(const QByteArray &body)
{
    const auto lines = spelling::lines(body);
    if (!lines || lines->size() != lineCount)
        return base::fail(base::ErrorCode::CheckpointInvalid, {u"number of lines"_s});
    const QByteArrayView store = behind(originPrefix, lines->at(0));
    if (!spelling::isUuid(store))
        return wrongLine(1);
    const auto size = spelling::number(lines->at(1));
    if (!size)
        return wrongLine(2);
    const auto root = spelling::base64(lines->at(2), hashSize);
    if (!root)
        return wrongLine(3);
    const auto at = spelling::instant(behind(timePrefix, lines->at(3)));
    if (!at)
        return wrongLine(4);
    if (behind(storePrefix, lines->at(4)) != store)
        return wrongLine(5);
    const QByteArrayView previous = behind(previousPrefix, lines->at(5));
    const auto digest = previous == QByteArrayView("none") ? std::optional(QByteArray()) : spelling::base64(previous, hashSize);
    if (!digest)
        return wrongLine(6);
    return Checkpoint{*size, *root, *at, QString::fromLatin1(store), *digest};
}

QByteArray digestOf(const QByteArray &body)
{
    return base::sha256(body);
}

}
