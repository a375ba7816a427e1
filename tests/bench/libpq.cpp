// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/libpq.h"

#include <algorithm>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr int connectionIsFine = 0;  // CONNECTION_OK
constexpr int commandIsDone = 1;     // PGRES_COMMAND_OK
constexpr int rowsAreThere = 2;      // PGRES_TUPLES_OK
constexpr int inBinary = 1;

}

Result<std::unique_ptr<LibPq>> LibPq::connect(const QUrl &address)
{
    std::unique_ptr<LibPq> pq(new LibPq);
    if (!pq->m_library.load())
        return fail(ErrorCode::FileNotFound, {u"libpq.so.5"_s});
    pq->m_connection = pq->resolve<void *(const char *)>("PQconnectdb")(address.toEncoded().constData());
    if (pq->resolve<int(const void *)>("PQstatus")(pq->m_connection) != connectionIsFine)
        return fail(ErrorCode::ServerRefused, {address.host()});
    return pq;
}

LibPq::~LibPq()
{
    if (m_connection)
        resolve<void(void *)>("PQfinish")(m_connection);
}

Result<int> LibPq::taken(void *result, int wanted)
{
    const bool isFine = resolve<int(const void *)>("PQresultStatus")(result) == wanted;
    const int rows = resolve<int(const void *)>("PQntuples")(result);
    const QString detail = isFine ? QString() : QString::fromUtf8(resolve<const char *(const void *)>("PQresultErrorMessage")(result));
    resolve<void(void *)>("PQclear")(result);
    return isFine ? Result<int>(rows) : fail(ErrorCode::StatementFailed, {u"libpq"_s}, detail);
}

Result<void> LibPq::execute(const QByteArray &sql)
{
    CASEBOOK_TRY([[maybe_unused]] const int none, taken(resolve<void *(void *, const char *)>("PQexec")(m_connection, sql.constData()), commandIsDone));
    return {};
}

Result<int> LibPq::run(const QByteArray &sql, const std::vector<QByteArray> &values)
{
    const auto known = std::find(m_prepared.cbegin(), m_prepared.cend(), sql);
    const QByteArray name = "s" + QByteArray::number(static_cast<qint64>(known - m_prepared.cbegin()));
    if (known == m_prepared.cend()) {
        CASEBOOK_TRY([[maybe_unused]] const int none, taken(resolve<void *(void *, const char *, const char *, int, const unsigned int *)>("PQprepare")(
            m_connection, name.constData(), sql.constData(), 0, nullptr), commandIsDone));
        m_prepared.push_back(sql);
    }
    std::vector<const char *> texts;
    for (const QByteArray &value : values)
        texts.push_back(value.constData());
    using Exec = void *(void *, const char *, int, const char *const *, const int *, const int *, int);
    return taken(resolve<Exec>("PQexecPrepared")(m_connection, name.constData(), static_cast<int>(texts.size()), texts.data(), nullptr, nullptr, inBinary), rowsAreThere);
}

}
