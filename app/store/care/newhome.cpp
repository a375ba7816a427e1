// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/care/newhome.h"

#include "app/store/care/storefiles.h"
#include "app/store/embeddedconnection.h"
#include "app/store/serverconnection.h"

#include <QFile>
#include <QFileInfo>

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using base::Secret;

Result<std::unique_ptr<NewHome>> NewHome::inFile(const QString &file, const StoreFacts &facts, const QString &user, const Secret &passphrase,
                                                 base::RandomSource &random)
{
    const QFileInfo info(file);
    CASEBOOK_CHECK(refuseTaken(file));
    if (!QFileInfo(info.absolutePath()).isDir())
        return fail(ErrorCode::FileNotFound, {info.absolutePath()});
    QByteArray raw = random.bytes(32);
    const Secret pageKey = Secret::take(raw);
    KeySlots keys(facts.id, facts.mode);
    CASEBOOK_CHECK(keys.seal(user, passphrase, pageKey, random));
    std::unique_ptr<NewHome> home(new NewHome);
    home->m_place = info.absoluteFilePath();
    home->m_part = freshPartName(file);
    home->m_keySlots = keys.toJson();
    home->m_recoveryKey = recoveryKeyText(pageKey);
    auto opened = EmbeddedConnection::open(home->m_part, pageKey, EmbeddedConnection::Access::Create);
    if (!opened) {
        base::Error error = opened.error();
        error.arguments.replaceInStrings(home->m_part, home->m_place);  // the name that the person gave
        return fail(error);
    }
    home->m_connection = *std::move(opened);
    CASEBOOK_TRY([[maybe_unused]] const auto outcome, Migrator(home->connection()).run());
    return home;
}

Result<std::unique_ptr<NewHome>> NewHome::onServer(const QUrl &address, const Secret &password)
{
    std::unique_ptr<NewHome> home(new NewHome);
    CASEBOOK_TRY(home->m_connection, ServerConnection::open(address, password));
    home->m_place = home->m_connection->place();
    CASEBOOK_TRY(const QString id, storeIdOn(home->connection()));
    if (!id.isEmpty())
        return fail(ErrorCode::StoreExists, {home->m_place});
    CASEBOOK_TRY([[maybe_unused]] const auto outcome, Migrator(home->connection()).run());
    return home;
}

NewHome::~NewHome()
{
    m_connection.reset();
    if (!m_part.isEmpty())
        removeStoreFiles(m_part);
}

Result<void> NewHome::keep()
{
    m_connection.reset();
    if (m_part.isEmpty())
        return {};
    // Closing brought the log into the file; if something kept it from that, the file alone is not the store.
    if (QFileInfo(m_part + u"-wal"_s).size() > 0)
        return fail(ErrorCode::FileNotWritable, {m_place});
    CASEBOOK_CHECK(nameStore(m_part, m_place, m_keySlots));
    m_part.clear();
    return {};
}

}
