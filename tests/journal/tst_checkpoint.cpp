// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/checkpoint.h"

#include "app/journal/merkletree.h"

#include <QRandomGenerator>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;
using journal::Checkpoint;

namespace {

Checkpoint example()
{
    return {41, journal::leafHash("root"), QDateTime(QDate(2026, 9, 18), QTime(8, 15, 30, 123), Qt::UTC),
            u"0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"_s, journal::leafHash("previous")};
}

}

class CheckpointTest final : public QObject {
    Q_OBJECT
private slots:
    void isWrittenLineByLine()
    {
        Checkpoint first = example();
        first.root = journal::emptyRoot();
        first.size = 0;
        first.previous.clear();
        QCOMPARE(journal::formatCheckpoint(first).value(),
                 QByteArray("casebook-journal/0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b\n"
                            "0\n"
                            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"
                            "time 2026-09-18T08:15:30.123Z\n"
                            "store 0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b\n"
                            "previous none\n"));
        QCOMPARE(journal::parseCheckpoint(*journal::formatCheckpoint(first)).value(), first);
    }

    void comesBackAsItWas()
    {
        const auto body = journal::formatCheckpoint(example());
        QCOMPARE(journal::parseCheckpoint(body.value()).value(), example());
    }

    void refusesFieldsItCouldNotRead_data()
    {
        QTest::addColumn<Checkpoint>("checkpoint");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QString &line, auto change) {
            Checkpoint checkpoint = example();
            change(checkpoint);
            QTest::newRow(name) << checkpoint << line;
        };
        row("store", u"line 1"_s, [](Checkpoint &c) { c.store = u"berlin"_s; });
        row("size", u"line 2"_s, [](Checkpoint &c) { c.size = -1; });
        row("root", u"line 3"_s, [](Checkpoint &c) { c.root.chop(1); });
        row("time", u"line 4"_s, [](Checkpoint &c) { c.at = {}; });
        row("previous", u"line 6"_s, [](Checkpoint &c) { c.previous = "x"; });
        row("line feed in the store", u"number of lines"_s, [](Checkpoint &c) { c.store = u"a\nb"_s; });
    }
    void refusesFieldsItCouldNotRead()
    {
        QFETCH(Checkpoint, checkpoint);
        QFETCH(QString, line);
        const auto body = journal::formatCheckpoint(checkpoint);
        QVERIFY(!body);
        QCOMPARE(body.error(), (base::Error{base::ErrorCode::CheckpointInvalid, {line}}));
    }

    void refusesAStoreThatIsNotTheOrigins()
    {
        QByteArray body = journal::formatCheckpoint(example()).value();
        body.replace("store 0190", "store 0191");
        QCOMPARE(journal::parseCheckpoint(body).error().arguments, QStringList{u"line 5"_s});
    }

    void aMutationIsRefusedOrIsAnotherCheckpoint()
    {
        QRandomGenerator random(7);
        const QByteArray body = journal::formatCheckpoint(example()).value();
        for (int round = 0; round < 5000; ++round) {
            QByteArray mutated = body;
            const int at = random.bounded(static_cast<int>(body.size()));
            switch (random.bounded(3)) {
            case 0: mutated[at] = static_cast<char>(random.bounded(256)); break;
            case 1: mutated.remove(at, 1 + random.bounded(5)); break;
            default: mutated.insert(at, static_cast<char>(random.bounded(256)));
            }
            const auto parsed = journal::parseCheckpoint(mutated);
            if (parsed)
                QCOMPARE(journal::formatCheckpoint(*parsed).value(), mutated);
            if (parsed && mutated != body)
                QVERIFY(*parsed != example());
        }
    }

    void isSummedForTheNextOne()
    {
        QCOMPARE(journal::digestOf("").toHex(), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }
};

QTEST_APPLESS_MAIN(CheckpointTest)
#include "tst_checkpoint.moc"
