// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/recording.h"
#include "tests/bench/writer.h"

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

using Round = Result<void> (Writer::*)();

// Three copies of the store: in one the program tells its statements, in one it is measured, in one the statements are
// repeated with the same values by the library alone.
class Trio final {
public:
    static Result<std::unique_ptr<Trio>> open(Room &room)
    {
        CASEBOOK_TRY(const QString file, room.filledStore());
        for (const QString &name : {u"told"_s, u"ours"_s, u"same"_s})
            CASEBOOK_CHECK(copyStore(file, fileOf(room, name)));
        std::unique_ptr<Trio> trio(new Trio);
        const int count = room.options().repeats(200);
        CASEBOOK_TRY(trio->m_told, Writer::open(fileOf(room, u"told"_s), count));
        CASEBOOK_TRY(trio->m_ours, Writer::open(fileOf(room, u"ours"_s), count));
        CASEBOOK_TRY(trio->m_handle, openBare(fileOf(room, u"same"_s), &trio->m_ours->office().store().pageKey()));
        CASEBOOK_CHECK(settle(trio->m_handle.get()));
        trio->m_recording = std::make_unique<Recording>(trio->m_told->office().connection().handle());
        trio->m_replay = std::make_unique<Replay>(trio->m_handle.get());
        return trio;
    }

    Result<Comparison> comparison(const Question &question, int pairs, Round round)
    {
        std::vector<RecordedStep> steps;
        const auto count = static_cast<double>(m_ours->targets().size());
        const auto ours = [&]() -> Result<double> {
            CASEBOOK_CHECK((m_told.get()->*round)());
            steps = m_recording->take();
            const Stopwatch watch;
            CASEBOOK_CHECK((m_ours.get()->*round)());
            return watch.seconds() / count;
        };
        const auto same = [&]() -> Result<double> {
            CASEBOOK_CHECK(m_replay->prepare(steps));
            const Stopwatch watch;
            CASEBOOK_TRY([[maybe_unused]] const qint64 rows, m_replay->run(steps));
            return watch.seconds() / count;
        };
        return compare(question, pairs, ours, same);
    }

private:
    Trio() = default;
    static QString fileOf(Room &room, const QString &name) { return room.fileFor(name + u".casebook"_s); }

    std::unique_ptr<Writer> m_told;
    std::unique_ptr<Writer> m_ours;
    Handle m_handle;
    std::unique_ptr<Recording> m_recording;
    std::unique_ptr<Replay> m_replay;
};

}

Answer caseAct(Room &room)
{
    CASEBOOK_TRY(const auto trio, Trio::open(room));
    const QString same = u"the same statements with the same values, one commit each"_s;
    const int pairs = room.options().pairs();
    CASEBOOK_TRY(const Comparison act, trio->comparison({u"act"_s, same, 1.5}, pairs, &Writer::acts));
    CASEBOOK_TRY(const Comparison note, trio->comparison({u"act-note"_s, same, 1.5}, pairs, &Writer::notes));
    CASEBOOK_TRY(const Comparison row, trio->comparison({u"write-same"_s, same, 1.3}, pairs, &Writer::rows));
    CASEBOOK_TRY(const Comparison bulk, trio->comparison({u"write-bulk-same"_s, u"the same statements with the same values, one commit"_s, 1.4}, pairs, &Writer::rowsInOne));
    return QList{act, note, row, bulk};
}

}
