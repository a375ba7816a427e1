// SPDX-License-Identifier: GPL-3.0-or-later
// Writes cases in rounds and says on standard output what was acknowledged: a line "ROUND STEP" after each commit, "ROUND STEP
// again" when it turned out to have been done already, "failed ROUND STEP CODE" for an error. After an error it opens the
// store again and repeats the operation under the same id, as a person would.
//     casewriter PLACE edit|import FIRST COUNT
#include "app/casework/addnote.h"
#include "app/casework/attachfile.h"
#include "app/casework/editcase.h"
#include "app/casework/registercase.h"
#include "app/rulebook/embedded.h"
#include "tests/faults/operations.h"

#include <QCoreApplication>
#include <cstdio>
#include <unistd.h>

using namespace casebook;
using namespace casebook::support;
using namespace Qt::StringLiterals;
using base::Result;

namespace {

void say(const QString &line)
{
    const QByteArray bytes = line.toLatin1() + '\n';
    const ssize_t written = ::write(STDOUT_FILENO, bytes.constData(), static_cast<size_t>(bytes.size()));
    Q_UNUSED(written);
}

casework::RegisterCaseRequest aCase(const QString &title)
{
    casework::RegisterCaseRequest request;
    request.kind = u"request"_s;
    request.title = title;
    request.received = QDate(2026, 9, 1);
    request.items = {{u"lines"_s, {{u"right"_s, u"access"_s}}}, {u"lines"_s, {{u"right"_s, u"erasure"_s}}}};
    request.person = {u"Writer "_s + title, u"person"_s, u"en"_s, u"DE"_s, {u"mail:"_s + title + u"@example.org"_s}, u"subject"_s};
    casework::NewMessage message;
    message.subject = title;
    message.body = QString(600, u'b');
    message.attachments = {{u"a.bin"_s, u"application/octet-stream"_s, QByteArray(9000, 'a'), u"received"_s}};
    request.messages = {message};
    return request;
}

class Writer {
public:
    explicit Writer(QString place) : m_place(std::move(place)), m_rules(*rulebook::Rulebook::load(rulebook::embeddedFolder())) {}

    Result<void> open()
    {
        m_store.reset();
        QByteArray right("right");
        if (!m_place.startsWith("postgresql:"_L1)) {
            CASEBOOK_TRY(m_store, store::Store::open(m_place, u"braun"_s, base::Secret::take(right)));
            return {};
        }
        CASEBOOK_TRY(m_store, store::Store::openServer(QUrl(m_place), {}));
        return {};
    }

    Result<bool> step(int round, int step, bool isImport)
    {
        if (!m_store)
            CASEBOOK_CHECK(open());
        casework::Desk desk{*m_store, m_rules, m_clock, m_random};
        return isImport ? import(desk, round) : edit(desk, round, step);
    }

private:
    Result<bool> edit(casework::Desk &desk, int round, int step)
    {
        const QString operation = operationOf(round, step);
        if (step == Register) {
            auto request = aCase(u"round%1"_s.arg(round));
            request.operation = operation;
            CASEBOOK_TRY(const casework::Done done, casework::RegisterCase(desk).run(request));
            m_number = done.number;
            return done.wasDoneBefore;
        }
        if (step == Edit) {
            CASEBOOK_TRY(const auto done, casework::EditCase(desk).run({m_number, {{u"title"_s, u"edited%1"_s.arg(round)}}, {}, {}, {}, -1, operation}));
            return done.wasDoneBefore;
        }
        if (step == Attach) {
            CASEBOOK_TRY(const auto done, casework::AttachFile(desk).run({m_number, {u"b.bin"_s, u"x/y"_s, QByteArray(70000, 'c'), u"made"_s}, operation}));
            return done.wasDoneBefore;
        }
        if (step == Prove) {
            CASEBOOK_TRY(const auto done, casework::AttachFile(desk).run({m_number, {u"p.bin"_s, u"x/y"_s, QByteArray(30000, 'p'), u"received"_s}, operation, u"identity"_s}));
            return done.wasDoneBefore;
        }
        if (step == Judge) {
            CASEBOOK_TRY(const auto done, casework::EditCase(desk).run({m_number, {}, {{u"identity-verdict"_s, u"passed"_s}}, {}, {}, -1, operation}));
            return done.wasDoneBefore;
        }
        CASEBOOK_TRY(const auto done, casework::AddNote(desk).run({m_number, u"noted"_s, operation}));
        return done.wasDoneBefore;
    }

    Result<bool> import(casework::Desk &desk, int round)
    {
        const QString operation = operationOf(round, Register);
        CASEBOOK_TRY(const auto transaction, store::Transaction::begin(desk.connection(), {desk.user().uuid, m_clock.now(), &m_random, operation}));
        store::Query before(desk.connection(), u"SELECT sequence FROM operations WHERE operation = :operation"_s);
        CASEBOOK_TRY(const bool wasDone, before.bind(":operation", operation).next());
        if (wasDone)
            return true;
        for (int i = 0; i < batchSize; ++i)
            CASEBOOK_CHECK(casework::RegisterCase(desk).runInside(*transaction, aCase(u"batch%1"_s.arg(round)), u"import.csv"_s));
        CASEBOOK_CHECK(transaction->commit());
        return false;
    }

    QString m_place;
    QString m_number;
    rulebook::Rulebook m_rules;
    base::SystemClock m_clock;
    base::SecureRandom m_random;
    std::unique_ptr<store::Store> m_store;
};

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 5)
        return 2;
    const bool isImport = arguments[2] == "import"_L1;
    Writer writer(arguments[1]);
    const int first = arguments[3].toInt();
    for (int round = first; round < first + arguments[4].toInt(); ++round) {
        for (int step = 0; step < (isImport ? 1 : int(stepCount)); ++step) {
            int tries = 0;
            for (;;) {
                const auto done = writer.step(round, step, isImport);
                if (done) {
                    say(u"%1 %2%3"_s.arg(round).arg(step).arg(*done ? u" again"_s : QString()));
                    break;
                }
                say(u"failed %1 %2 %3 %4"_s.arg(round).arg(step).arg(int(done.error().code)).arg(done.error().detail.left(40)));
                if (++tries == 5)
                    return 3;
                const auto opened = writer.open();
                Q_UNUSED(opened);  // the next try says what is wrong
            }
        }
    }
    return 0;
}
