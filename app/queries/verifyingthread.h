// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/verification.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace casebook::queries {

// Verifies in a thread of its own, so that reading and hashing have a core each. What is handed over is copied and verified in
// the same order; whoever hands over waits while a few batches lie ready, so that a store of any size fits. All members are
// for one thread, which must not touch the verification before finish().
class VerifyingThread final {
public:
    explicit VerifyingThread(journal::Verification &verification);
    ~VerifyingThread() { finish(); }
    VerifyingThread(const VerifyingThread &) = delete;
    VerifyingThread &operator=(const VerifyingThread &) = delete;

    void entry(qint64 sequence, QByteArrayView line, QByteArrayView leafHash);
    void opening(const journal::OpeningView &opening);
    void misfiled(const journal::OpeningView &opening);
    void state(const journal::StateView &row);
    void attachment(const journal::AttachmentDigest &digest);
    void finish();  // everything handed over is verified

private:
    enum class Kind { Entry, ErasedOpening, Opening, MisfiledOpening, State, Attachment };
    // Its parts lie one behind the other in the bytes of its batch.
    struct Piece {
        Kind kind;
        qint64 sequence;
        qsizetype begin;
        std::array<qsizetype, 5> ends;
    };
    struct Batch {
        QByteArray bytes;
        std::vector<Piece> pieces;
    };

    void add(Kind kind, qint64 sequence, std::initializer_list<QByteArrayView> parts);
    void handOver();
    void run();
    void verify(const Batch &batch);

    journal::Verification &m_verification;
    Batch m_batch;
    std::mutex m_mutex;
    // Waking a thread costs more than verifying a small batch: the one that reads waits until half of the room is free again.
    std::condition_variable m_hasWork;
    std::condition_variable m_hasRoom;
    std::deque<Batch> m_ready;
    std::vector<Batch> m_spare;  // verified; their memory is used again
    bool m_isEnded = false;
    std::thread m_thread;  // last: it uses the others
};

}
