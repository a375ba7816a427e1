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

base::Result<void> writeAttachmentWords(Transaction &transaction, qint64 attachment, const QString &words)
{
    if (words.isEmpty())
        return {};
    CASEBOOK_TRY(const qint64 id, transaction.next(QStringLiteral("id:attachment_words")));
    Query query(transaction.connection(), QStringLiteral("INSERT INTO attachment_words (id, attachment_id, words) VALUES (:id, :attachment, :words)"));
    return query.bind(":id", id).bind(":attachment", attachment).bind(":words", words).run();
}

base::Result<void> forgetAttachmentWords(Transaction &transaction, qint64 attachment)
{
    Query query(transaction.connection(), QStringLiteral("DELETE FROM attachment_words WHERE attachment_id = :id"));
    return query.bind(":id", attachment).run();
}

base::Result<QStringList> attachmentWords(Connection &connection, qint64 caseId)
{
    QStringList words;
    Query query(connection, QStringLiteral("SELECT w.words FROM attachments a JOIN attachment_words w ON w.attachment_id = a.id WHERE a.case_id = :case ORDER BY w.id"));
    query.bind(":case", caseId);
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return words;
        words << query.text(0);
    }
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
