// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/attachmentbytes.h"

namespace casebook::store {

base::Result<void> writeAttachmentBytes(Transaction &transaction, qint64 attachment, const QByteArray &bytes)
{
    qint64 position = 0;
    for (qsizetype from = 0; from < bytes.size(); from += chunkBytes) {
        CASEBOOK_TRY(const qint64 id, transaction.next(QStringLiteral("id:attachment_chunks")));
        Query query(transaction.connection(), QStringLiteral("INSERT INTO attachment_chunks (id, attachment_id, position, bytes) "
                                                             "VALUES (:id, :attachment, :position, :bytes)"));
        query.bind(":id", id).bind(":attachment", attachment).bind(":position", position++).bind(":bytes", bytes.mid(from, chunkBytes));
        CASEBOOK_CHECK(query.run());
    }
    return {};
}

base::Result<QByteArray> readAttachmentBytes(Connection &connection, qint64 attachment)
{
    QByteArray bytes;
    Query query(connection, QStringLiteral("SELECT bytes FROM attachment_chunks WHERE attachment_id = :id ORDER BY position"));
    query.bind(":id", attachment);
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return bytes;
        bytes += query.bytes(0);
    }
}

}
