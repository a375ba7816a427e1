// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/transaction.h"

namespace casebook::store {

// The content of a file as rows of the store, in pieces, so that the office is one file and no piece needs much memory.
// The digest of the whole stands in `attachments`, which the journal commits to.
inline constexpr qsizetype chunkBytes = 256 * 1024;
base::Result<void> writeAttachmentBytes(Transaction &transaction, qint64 attachment, const QByteArray &bytes);
base::Result<QByteArray> readAttachmentBytes(Connection &connection, qint64 attachment);

}
