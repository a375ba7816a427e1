// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/transaction.h"

namespace casebook::store {

// The content of a file as rows of the store, in pieces, so that the office is one file and no piece needs much memory.
// The digest of the whole stands in `attachments`, which the journal commits to.
inline constexpr qsizetype chunkBytes = 256 * 1024;
base::Result<void> writeAttachmentBytes(Transaction &transaction, qint64 attachment, const QByteArray &bytes);
// What the search knows of its text, as domain::wordsOf() makes it; nothing is written for a file without words. No part of the
// record: the journal commits to the file itself.
base::Result<void> writeAttachmentWords(Transaction &transaction, qint64 attachment, const QString &words);
// The search is not to know it any more; the file stays.
base::Result<void> forgetAttachmentWords(Transaction &transaction, qint64 attachment);
base::Result<QStringList> attachmentWords(Connection &connection, qint64 caseId);
base::Result<QByteArray> readAttachmentBytes(Connection &connection, qint64 attachment);

}
