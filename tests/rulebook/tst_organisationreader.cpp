// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/identity/identityrule.h"
#include "tests/rulebook/packs.h"

#include <QDir>

using namespace packs;

namespace {

Result<casebook::domain::Organisation> read(const QByteArray &pack)
{
    return readOrganisation(u"o.json"_s, pack, calendars(), regimes());
}

QByteArray invented()
{
    return bytes(u"tests/data/organisations/kranich.json"_s);
}

}

class OrganisationReaderTest final : public QObject {
    Q_OBJECT
private slots:
    void readsAnInventedOrganisation()
    {
        const auto organisation = read(invented());
        QVERIFY(organisation.has_value());
        QCOMPARE(organisation->offices.size(), 2);
        QCOMPARE(organisation->office(u"kiel"_s)->calendarFor(u"gdpr"_s), u"DE"_s);
        QCOMPARE(organisation->office(u"kiel"_s)->postalAddress.lines, QStringList{u"Hafenhaus 2"_s});
        QVERIFY(!organisation->office(u"berlin"_s));
        QCOMPARE(organisation->channel(u"counter"_s)->medium, u"person"_s);
        QVERIFY(organisation->identity && organisation->identity->days == 20 && organisation->identity->verdicts.size() == 1);
        QCOMPARE(organisation->backups, (casebook::domain::KeepingRule{7, 4, 0, 1, 2, u"Invented"_s}));
    }

    void readsEveryShippedOrganisation()
    {
        const QDir folder(QStringLiteral(CASEBOOK_SOURCE_DIR "/resources/organisations"));
        const QStringList files = folder.entryList({u"*.json"_s});
        QVERIFY(!files.isEmpty());
        for (const QString &file : files) {
            const auto organisation = read(bytes(u"resources/organisations/"_s + file));
            QVERIFY2(organisation.has_value(), qPrintable(packs::refusal(organisation)));
            for (const auto &office : organisation->offices)
                QVERIFY(office.timeZone().isValid() && office.label.has(u"de"_s));
        }
    }

    void anotherPlacesHolidaysForOneLaw()
    {
        const QByteArray pack = changed(invented(), R"("default_regime": "eu-1182",)",
                                        R"("default_regime": "eu-1182", "calendars": [{"regime": "gdpr", "calendar": "DE-BE"}],)");
        const auto organisation = read(pack);
        QVERIFY(organisation.has_value());
        QCOMPARE(organisation->office(u"funafuti"_s)->calendarFor(u"gdpr"_s), u"DE-BE"_s);
        QCOMPARE(organisation->office(u"funafuti"_s)->calendarFor(u"eu-1182"_s), u"DE"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &refusal) {
            QTest::newRow(name) << from << to << u"o.json|"_s + refusal;
        };
        row("unknown key", R"("version": "1")", R"("version": "1", "motto": "x")", u"/motto|unknown key"_s);
        row("missing id", R"("id": "kranich",)", "", u"/id|missing"_s);
        row("no such entity", R"("entity": "kranich-eg")", R"("entity": "storch-eg")", u"/offices/0/entity|no entity storch-eg"_s);
        row("no such zone", "Europe/Berlin", "Europe/Kiel", u"/offices/0/zone|not a time zone"_s);
        row("an offset is no zone", "Europe/Berlin", "UTC+01:23", u"/offices/0/zone|not a time zone"_s);
        row("no such calendar", R"("calendar": "DE")", R"("calendar": "DE-SH")", u"/offices/0/calendar|no calendar DE-SH"_s);
        row("no such regime", R"("default_regime": "gdpr")", R"("default_regime": "lgpd")", u"/offices/0/default_regime|no regime lgpd"_s);
        row("no such default office", R"("default_office": "kiel")", R"("default_office": "plön")", u"/default_office|not an identifier (a-z, 0-9, -)"_s);
        row("another default office", R"("default_office": "kiel")", R"("default_office": "ploen")", u"/default_office|no office ploen"_s);
        row("the same office twice", R"("id": "funafuti")", R"("id": "kiel")", u"/offices/1/id|stands twice"_s);
        row("no country", R"("country": "TV")", R"("country": "Tuvalu")", u"/offices/1/address/country|not two capital letters"_s);
        row("no address lines", R"(["Hafenhaus 2"])", "[]", u"/offices/0/address/lines|missing"_s);
        row("no such medium", R"("medium": "person")", R"("medium": "pigeon")", u"/channels/0/medium|none of mail post phone portal person"_s);
        row("no such office of a channel", R"("medium": "person", "office": "kiel")", R"("medium": "person", "office": "ploen")",
            u"/channels/0/office|no office ploen"_s);
        row("an example that fails", R"("due": "2025-05-08")", R"("due": "2025-05-09")",
            u"/examples/0|due: expected 2025-05-09, counted 2025-05-08"_s);
        row("backups kept a week longer than the example says", R"("weeks": 4)", R"("weeks": 5)",
            u"/backups/examples/0/gone_on|expected 2026-12-21, counted 2026-12-28"_s);
        row("no backup at all", R"("days": 7)", R"("days": 0)", u"/backups/days|not between 1 and 366"_s);
        row("a rule without an example", R"([{"erased": "2026-11-28", "gone_on": "2026-12-21"}])", "[]", u"/backups/examples|missing"_s);
        row("nobody looks into proofs of identity", R"("readers": ["dpo", "officer"])", R"("readers": [])", u"/identity/readers|missing"_s);
        row("proofs without a verdict", R"("is": ["passed", "waived", "failed", "expired"])", R"("is": [])", u"/identity/verdicts/0/is|missing"_s);
        row("proofs kept a day longer than the example says", R"("days": 20)", R"("days": 21)", u"/identity/examples/0/waits_until|expected 2026-03-22, counted 2026-03-23"_s);
        row("an example of another office", R"({"office": "kiel")", R"({"office": "ploen")", u"/examples/0|no office ploen"_s);
        row("an example of another regime", R"({"office": "kiel")", R"({"office": "kiel", "regime": "lgpd")", u"/examples/0|no regime lgpd"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, refusal);
        QCOMPARE(packs::refusal(read(changed(invented(), from, to))), refusal);
    }
};

QTEST_APPLESS_MAIN(OrganisationReaderTest)
#include "tst_organisationreader.moc"
