// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/verifyingthread.h"

#include "app/journal/merkletree.h"

namespace casebook::queries {

namespace {

constexpr qsizetype batchBytes = 256 * 1024;
constexpr size_t mostReady = 16;
constexpr size_t fewReady = mostReady / 2;

}

VerifyingThread::VerifyingThread(journal::Verification &verification) : m_verification(verification), m_thread([this] { run(); }) {}

void VerifyingThread::entry(qint64 sequence, QByteArrayView line, QByteArrayView leafHash)
{
    // Here, because whoever reads has less to do with an entry than whoever verifies it.
    add(Kind::Entry, sequence, {line, leafHash, journal::leafHash(line)});
}

void VerifyingThread::opening(const journal::OpeningView &opening)
{
    add(opening.value ? Kind::Opening : Kind::ErasedOpening, opening.sequence,
        {opening.table, opening.row, opening.privacyClass, opening.salt, opening.value.value_or(QByteArrayView())});
}

void VerifyingThread::misfiled(const journal::OpeningView &opening)
{
    add(Kind::MisfiledOpening, opening.sequence, {opening.table, opening.row, opening.privacyClass, {}, {}});
}

void VerifyingThread::state(const journal::StateView &row)
{
    add(Kind::State, 0, {row.table, row.row, row.privacyClass, row.value});
}

void VerifyingThread::attachment(const journal::AttachmentDigest &digest)
{
    add(Kind::Attachment, 0, {digest.table.toUtf8(), digest.row.toUtf8(), digest.privacyClass.toUtf8(), digest.recorded, digest.actual});
}

void VerifyingThread::finish()
{
    if (!m_thread.joinable())
        return;
    handOver();
    {
        const std::lock_guard lock(m_mutex);
        m_isEnded = true;
    }
    m_hasWork.notify_one();
    m_thread.join();
}

void VerifyingThread::add(Kind kind, qint64 sequence, std::initializer_list<QByteArrayView> parts)
{
    Piece piece{kind, sequence, m_batch.bytes.size(), {}};
    size_t at = 0;
    qsizetype end = piece.begin;
    for (const QByteArrayView part : parts)
        piece.ends[at++] = end += part.size();
    m_batch.bytes.resize(end);
    char *to = m_batch.bytes.data() + piece.begin;
    for (const QByteArrayView part : parts)
        to = std::copy(part.begin(), part.end(), to);
    m_batch.pieces.push_back(piece);
    if (m_batch.bytes.size() >= batchBytes)
        handOver();
}

void VerifyingThread::handOver()
{
    std::unique_lock lock(m_mutex);
    if (m_ready.size() >= mostReady)
        m_hasRoom.wait(lock, [this] { return m_ready.size() <= fewReady; });
    m_ready.push_back(std::exchange(m_batch, {}));
    const bool mayWait = m_ready.size() == 1;
    if (!m_spare.empty()) {
        m_batch = std::move(m_spare.back());
        m_spare.pop_back();
    }
    lock.unlock();
    if (mayWait)
        m_hasWork.notify_one();
    m_batch.bytes.reserve(batchBytes + batchBytes / 8);
}

void VerifyingThread::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_hasWork.wait(lock, [this] { return !m_ready.empty() || m_isEnded; });
        if (m_ready.empty())
            return;
        Batch batch = std::move(m_ready.front());
        m_ready.pop_front();
        const bool mayGoOn = m_ready.size() == fewReady;
        lock.unlock();
        if (mayGoOn)
            m_hasRoom.notify_one();
        verify(batch);
        batch.bytes.truncate(0);
        batch.pieces.clear();
        lock.lock();
        m_spare.push_back(std::move(batch));
    }
}

void VerifyingThread::verify(const Batch &batch)
{
    for (const Piece &piece : batch.pieces) {
        const auto part = [&](size_t number) {
            const qsizetype begin = number == 0 ? piece.begin : piece.ends[number - 1];
            return QByteArrayView(batch.bytes).sliced(begin, piece.ends[number] - begin);
        };
        const auto text = [&](size_t number) { return QString::fromUtf8(part(number)); };
        switch (piece.kind) {
        case Kind::Entry: m_verification.entry({piece.sequence, part(0).toByteArray(), part(1).toByteArray(), part(2).toByteArray()}); break;
        case Kind::Opening: m_verification.opening(journal::OpeningView{piece.sequence, part(0), part(1), part(2), part(3), part(4)}); break;
        case Kind::ErasedOpening: m_verification.opening(journal::OpeningView{piece.sequence, part(0), part(1), part(2), part(3), {}}); break;
        case Kind::MisfiledOpening: m_verification.misfiled({piece.sequence, part(0), part(1), part(2), {}, {}}); break;
        case Kind::State: m_verification.state(journal::StateView{part(0), part(1), part(2), part(3)}); break;
        case Kind::Attachment: m_verification.attachment({text(0), text(1), text(2), part(3).toByteArray(), part(4).toByteArray()}); break;
        }
    }
}

}
