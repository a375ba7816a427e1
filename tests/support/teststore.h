// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace casebook::support {

inline base::Secret secret(const char *text)
{
    QByteArray bytes(text);
    return base::Secret::take(bytes);
}

inline QByteArray bytesOf(const QString &file)
{
    QFile content(file);
    return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
}

inline void flipByte(const QString &file, qint64 at)
{
    QFile content(file);
    QVERIFY(content.open(QIODevice::ReadWrite));
    content.seek(at);
    const char old = content.read(1).at(0);
    content.seek(at);
    content.write(QByteArray(1, static_cast<char>(old ^ 0x55)));
}

inline QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

// What went wrong, for QVERIFY2.
template <typename T>
QByteArray why(const base::Result<T> &result)
{
    if (result)
        return {};
    const base::Error &error = result.error();
    return QByteArray::number(static_cast<int>(error.code)) + ' ' + error.arguments.join(QLatin1Char(',')).toUtf8() + ' ' + error.detail.toUtf8();
}

#define VERIFY_DONE(expression) \
    do { \
        const auto &done_ = (expression); \
        QVERIFY2(done_.has_value(), ::casebook::support::why(done_).constData()); \
    } while (false)

inline const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

// A test store with its first user "braun" (dpo, passphrase "right") in a folder of its own.
class TestStore {
public:
    TestStore() : m_file(m_folder.filePath(QStringLiteral("berlin.casebook")))
    {
        base::SecureRandom random;
        auto created = store::Store::create(m_file, store::StoreMode::Test, QStringLiteral("xapix"),
                                            {QStringLiteral("braun"), QStringLiteral("A. Braun"), {QStringLiteral("dpo")}}, secret("right"), random, noon);
        if (!created)
            qFatal("no store");
        m_recoveryKey = created->recoveryKey;
    }
    const QString &file() const { return m_file; }
    QString beside(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    const QString &recoveryKey() const { return m_recoveryKey; }
    base::Result<std::unique_ptr<store::Store>> open(const char *passphrase = "right", const QString &user = {}) const
    {
        return store::Store::open(m_file, user, secret(passphrase));
    }

private:
    QTemporaryDir m_folder;
    QString m_file;
    QString m_recoveryKey;
};

}
