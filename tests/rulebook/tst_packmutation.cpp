// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/kindreader.h"
#include "app/rulebook/permissionreader.h"
#include "tests/rulebook/packs.h"
#include "tests/support/fuzz.h"
#include "tests/support/scale.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

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

// Another digit, or one more, in one of the numbers; or a true for a false.
QByteArray otherNumber(QByteArray pack, QRandomGenerator &random)
{
    if (random.bounded(10) == 0) {
        const qsizetype at = pack.indexOf("false", random.bounded(static_cast<int>(pack.size())));
        return at < 0 ? pack : pack.replace(at, 5, "true");
    }
    for (;;) {
        const qsizetype at = random.bounded(static_cast<int>(pack.size()));
        if (pack[at] < '0' || pack[at] > '9')
            continue;
        const char digit = static_cast<char>('0' + random.bounded(10));
        if (random.bounded(4) == 0)
            pack.insert(at, digit);
        else
            pack[at] = digit;
        return pack;
    }
}

// The object with one unit more ("days:45" -> "days:46") in the text at that place; empty when there is none.
QJsonObject withOneMore(QJsonObject object, const QStringList &place)
{
    const QString key = place.constFirst();
    if (place.size() > 1) {
        const QJsonObject inner = withOneMore(object.value(key).toObject(), place.mid(1));
        if (inner.isEmpty())
            return {};
        object.insert(key, inner);
        return object;
    }
    const QStringList parts = object.value(key).toString().split(u':');
    if (parts.size() != 2)
        return {};
    object.insert(key, u"%1:%2"_s.arg(parts[0]).arg(parts[1].toInt() + 1));
    return object;
}

QString differenceOf(const QByteArray &pack, const QByteArray &changed)
{
    qsizetype at = 0;
    while (at < std::min(pack.size(), changed.size()) && pack[at] == changed[at])
        ++at;
    return QString::fromUtf8(pack.mid(at - 60, 90)) + u" -> "_s + QString::fromUtf8(changed.mid(at - 60, 90));
}

using namespace casebook::domain;

std::optional<Deadline> deadlineOf(const Regime &law, const QString &kind, const QString &calendar, QDate received, bool isExtended)
{
    const QDateTime moment(received, QTime(9, 0), Qt::UTC);
    const auto computed = computeDeadline({law, kind, calendars()[calendar], QTimeZone("Europe/Berlin"), Receipt{received, moment}, isExtended});
    return computed ? std::optional(*computed) : std::nullopt;
}

// The first question to which the other law answers with a later day, or with none; empty when there is none.
QString laterThan(const Regime &law, const Regime &other)
{
    const QString calendar = law.calendar.isEmpty() ? u"DE-BE"_s : law.calendar;
    const QStringList kinds = law.kinds.keys();
    for (const QString &kind : kinds) {
        for (const bool isExtended : {false, true}) {
            for (int i = 0; i < 12; ++i) {
                const QDate received = QDate(2026, 1, 1).addDays(i * 31);
                const auto legal = deadlineOf(law, kind, calendar, received, isExtended);
                const auto changed = deadlineOf(other, kind, calendar, received, isExtended);
                if (!legal || !legal->due.isValid() || !changed)
                    continue;
                if (!changed->due.isValid() || changed->due > legal->due || changed->dueAt > legal->dueAt)
                    return u"%1 %2%3: %4, by the law %5"_s.arg(kind, received.toString(Qt::ISODate), isExtended ? u" extended"_s : QString(), changed->due.toString(Qt::ISODate), legal->due.toString(Qt::ISODate));
            }
        }
    }
    return {};
}

}

class PackMutationTest final : public QObject {
    Q_OBJECT

    static void lawRows()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : files(u"resources/rulebook/regimes"_s))
            QTest::newRow(qPrintable(file)) << file;
    }

private slots:
    // 500 damaged copies of each pack, 5,000 in the full scale: read or refused with file, path and reason, never anything
    // else, and none longer than a second.
    void noMutationCrashesAReader_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &folder : {u"resources/rulebook/calendars"_s, u"resources/rulebook/regimes"_s, u"resources/rulebook/offices"_s,
                                      u"resources/rulebook/ages"_s, u"resources/rulebook/retention"_s, u"resources/rulebook/authorities"_s, u"resources/rulebook/agencies"_s, u"resources/rulebook/kinds"_s, u"resources/organisations"_s,
                                      u"tests/data/organisations"_s}) {
            for (const QString &file : QDir(QStringLiteral(CASEBOOK_SOURCE_DIR "/") + folder).entryList({u"*.json"_s}))
                QTest::newRow(qPrintable(QFileInfo(folder).fileName() + u'/' + file)) << folder + u'/' + file;
        }
        QTest::newRow("permissions.json") << u"resources/rulebook/permissions.json"_s;
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
        const QTemporaryDir folder;
        casebook::support::InputWatch watch(folder.path());
        const int rounds = casebook::support::scaled(5000);
        for (int round = 0; round < rounds; ++round) {
            const QByteArray damaged = mutated(pack, random);
            watch.next(damaged);
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
            else if (path.contains("/authorities/"_L1))
                answer = refusal(readAuthorities({{path, damaged}}));
            else if (path.contains("/agencies/"_L1))
                answer = refusal(readAgencies({{path, damaged}}));
            else if (path.contains("/kinds/"_L1))
                answer = refusal(readKind(path, damaged, authorities(), agencies()));
            else if (path.endsWith("permissions.json"_L1))
                answer = refusal(readPermissions(path, damaged));
            else
                answer = refusal(readOrganisation(path, damaged, knownCalendars, knownRegimes));
            QVERIFY(answer != "another error"_L1);
            if (answer == "accepted"_L1)
                continue;
            ++refused;
            QVERIFY2(answer.startsWith(path + u"|/"_s) && answer.count(u'|') >= 2, qPrintable(answer));
        }
        QVERIFY(refused > rounds / 2);
    }

    // One day, month or hour more in a rule is refused by one of the dated examples of its pack.
    void noLengthIsLeftUntried_data() { lawRows(); }
    void noLengthIsLeftUntried()
    {
        QFETCH(QString, file);
        const QJsonObject pack = QJsonDocument::fromJson(bytes(u"resources/rulebook/regimes/"_s + file)).object();
        QVERIFY(!pack.isEmpty());
        const QJsonArray rules = pack.value("rules"_L1).toArray();
        for (qsizetype i = 0; i < rules.size(); ++i) {
            for (const QStringList &place : {QStringList{u"period"_s}, QStringList{u"information"_s, u"period"_s}, QStringList{u"extension"_s, u"total"_s}}) {
                const QJsonObject longer = withOneMore(rules[i].toObject(), place);
                if (longer.isEmpty())
                    continue;
                QJsonArray changed = rules;
                changed[i] = longer;
                QJsonObject other = pack;
                other.insert("rules"_L1, changed);
                const auto read = readRegime(file, QJsonDocument(other).toJson(), calendars());
                QVERIFY2(!read, qPrintable(u"rule %1, %2: one more is not noticed"_s.arg(i).arg(place.join(u'/'))));
            }
        }
    }

    // A law whose text was changed and is still read must not give more time than the law itself: the dated examples in its
    // pack are there to refuse it. Asked on 12 days for each rule, with and without extension.
    void noChangedLawGivesMoreTime_data() { lawRows(); }
    void noChangedLawGivesMoreTime()
    {
        QFETCH(QString, file);
        const QByteArray pack = bytes(u"resources/rulebook/regimes/"_s + file);
        const auto law = readRegime(file, pack, calendars());
        QVERIFY(law);
        QRandomGenerator random(4712);
        int read = 0;
        const int rounds = casebook::support::scaled(1500);
        for (int round = 0; round < rounds; ++round) {
            const QByteArray changed = otherNumber(pack, random);
            const auto other = readRegime(file, changed, calendars());
            if (!other)
                continue;
            ++read;
            const QString later = laterThan(*law, *other);
            QVERIFY2(later.isEmpty(), qPrintable(u"%1: %2"_s.arg(later, differenceOf(pack, changed))));
        }
        qInfo("%s: %d of %d changed laws are still read, none gives more time", qPrintable(file), read, rounds);
    }
};

QTEST_APPLESS_MAIN(PackMutationTest)
#include "tst_packmutation.moc"
