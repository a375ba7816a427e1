// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rulebook/packs.h"

#include <QDir>
#include <QRandomGenerator>

using namespace packs;

namespace {

// Bytes, digits and whole pieces change, so that some mutations are still JSON and reach the rules.
QByteArray mutated(QByteArray pack, QRandomGenerator &random)
{
    const auto anywhere = [&] { return random.bounded(static_cast<int>(pack.size())); };
    for (int change = random.bounded(4); change >= 0; --change) {
        const int at = anywhere();
        switch (random.bounded(5)) {
        case 0: pack[at] = static_cast<char>(random.bounded(256)); break;
        case 1: pack.remove(at, random.bounded(20)); break;
        case 2: pack.insert(at, pack.mid(anywhere(), random.bounded(60))); break;
        default: {
            const qsizetype digit = pack.indexOf(static_cast<char>('0' + random.bounded(10)), at);
            if (digit >= 0)
                pack[digit] = static_cast<char>('0' + random.bounded(10));
        }
        }
        if (pack.isEmpty())
            pack = "{";
    }
    return pack;
}

}

class PackMutationTest final : public QObject {
    Q_OBJECT
private slots:
    // 2,000 damaged copies of each pack: read or refused with file, path and reason, never anything else.
    void noMutationCrashesAReader_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &folder : {u"resources/rulebook/calendars"_s, u"resources/rulebook/regimes"_s, u"resources/rulebook/offices"_s,
                                      u"resources/rulebook/ages"_s, u"resources/rulebook/retention"_s, u"resources/organisations"_s,
                                      u"tests/data/organisations"_s}) {
            for (const QString &file : QDir(QStringLiteral(CASEBOOK_SOURCE_DIR "/") + folder).entryList({u"*.json"_s}))
                QTest::newRow(qPrintable(file)) << folder + u'/' + file;
        }
    }
    void noMutationCrashesAReader()
    {
        QFETCH(QString, path);
        const QByteArray pack = bytes(path);
        QVERIFY(!pack.isEmpty());
        const Calendars &knownCalendars = calendars();
        const Regimes &knownRegimes = regimes();
        QRandomGenerator random(4711);
        int refused = 0;
        for (int round = 0; round < 2000; ++round) {
            const QByteArray damaged = mutated(pack, random);
            QString answer;
            if (path.contains("/calendars/"_L1))
                answer = refusal(readCalendar(path, damaged, knownCalendars));
            else if (path.contains("/regimes/"_L1))
                answer = refusal(readRegime(path, damaged, knownCalendars));
            else if (path.contains("/offices/"_L1))
                answer = refusal(readOffice(path, damaged, knownCalendars, knownRegimes));
            else if (path.contains("/ages/"_L1))
                answer = refusal(readAges(path, damaged));
            else if (path.contains("/retention/"_L1))
                answer = refusal(readRetention(path, damaged));
            else
                answer = refusal(readOrganisation(path, damaged, knownCalendars, knownRegimes));
            QVERIFY(answer != "another error"_L1);
            if (answer == "accepted"_L1)
                continue;
            ++refused;
            QVERIFY2(answer.startsWith(path + u"|/"_s) && answer.count(u'|') >= 2, qPrintable(answer));
        }
        QVERIFY(refused > 1000);
    }
};

QTEST_APPLESS_MAIN(PackMutationTest)
#include "tst_packmutation.moc"
