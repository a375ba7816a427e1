// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/officereader.h"

#include "tests/rulebook/packs.h"

using namespace packs;

namespace {

const QByteArray small = R"({"id": "test", "version": "1", "label": {"en": "Test"}, "zone": "Europe/Berlin", "calendar": "DE",
    "default_regime": "gdpr", "source": "invented", "calendars": [{"regime": "can-spam", "calendar": "DE"}],
    "examples": [{"office": "test", "kind": "access", "received": "2025-04-08", "due": "2025-05-08"}]})";

Result<casebook::domain::Office> read(const QByteArray &pack)
{
    return readOffice(u"o.json"_s, pack, calendars(), regimes());
}

}

class OfficeReaderTest final : public QObject {
    Q_OBJECT
private slots:
    void readsEveryShippedOffice()
    {
        const QStringList names = files(u"resources/rulebook/offices"_s);
        QVERIFY(!names.isEmpty());
        for (const QString &file : names) {
            const auto office = read(bytes(u"resources/rulebook/offices/"_s + file));
            QVERIFY2(office.has_value(), qPrintable(packs::refusal(office)));
            QCOMPARE(office->id + u".json"_s, file);
            QVERIFY(office->label.has(u"de"_s) && office->timeZone().isValid());
            QVERIFY(office->entity.isEmpty() && office->address.lines.isEmpty());
        }
    }

    // A law that looks at one place's business days does so from everywhere, unless the office says otherwise.
    void theCalendarOfALawGoesBeforeThatOfTheOffice()
    {
        const auto office = read(small);
        QVERIFY2(office.has_value(), qPrintable(packs::refusal(office)));
        QCOMPARE(office->calendarFor(u"gdpr"_s), u"DE"_s);
        QCOMPARE(office->calendarFor(u"ccpa"_s), u"US-FED"_s);
        QCOMPARE(office->calendarFor(u"can-spam"_s), u"DE"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &refusal) {
            QTest::newRow(name) << from << to << u"o.json|"_s + refusal;
        };
        row("unknown key", R"("version": "1")", R"("version": "1", "entity": "x")", u"/entity|unknown key"_s);
        row("missing id", R"("id": "test", )", "", u"/id|missing"_s);
        row("no such zone", "Europe/Berlin", "Europe/Kiel", u"/zone|not a time zone"_s);
        row("no such calendar", R"("calendar": "DE",)", R"("calendar": "DE-SH",)", u"/calendar|no calendar DE-SH"_s);
        row("no such regime", R"("default_regime": "gdpr")", R"("default_regime": "lgpd")", u"/default_regime|no regime lgpd"_s);
        row("no such regime of a calendar", R"("regime": "can-spam")", R"("regime": "lgpd")", u"/calendars/0/regime|no regime lgpd"_s);
        row("an example that fails", R"("due": "2025-05-08")", R"("due": "2025-05-09")", u"/examples/0|due: expected 2025-05-09, counted 2025-05-08"_s);
        row("an example of another office", R"("office": "test")", R"("office": "ploen")", u"/examples/0|no office ploen"_s);
        row("no examples", R"("examples": [{"office": "test", "kind": "access", "received": "2025-04-08", "due": "2025-05-08"}])", R"("examples": [])",
            u"/examples|missing"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, refusal);
        QCOMPARE(packs::refusal(read(changed(small, from, to))), refusal);
    }
};

QTEST_APPLESS_MAIN(OfficeReaderTest)
#include "tst_officereader.moc"
