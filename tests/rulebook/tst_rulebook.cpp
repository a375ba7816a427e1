// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/rulebook.h"

#include "app/rulebook/childages.h"
#include "app/rulebook/embedded.h"
#include "tests/rulebook/packs.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace packs;
using casebook::domain::Deadline;

namespace {

// A copy of the law's packs in a folder of its own, to be spoiled.
class PackFolder {
public:
    PackFolder()
    {
        for (const QString &folder : {u"rulebook/calendars"_s, u"rulebook/regimes"_s, u"organisations"_s}) {
            QDir(m_place.path()).mkpath(folder);
            const QDir source(QStringLiteral(CASEBOOK_SOURCE_DIR "/resources/") + folder);
            for (const QString &file : source.entryList({u"*.json"_s}))
                write(folder + u'/' + file, bytes(u"resources/"_s + folder + u'/' + file));
        }
    }

    QString path() const { return m_place.path(); }

    void write(const QString &file, const QByteArray &content) const
    {
        QFile::remove(m_place.filePath(file));
        QFile out(m_place.filePath(file));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write a test file");
    }

    void remove(const QString &file) const { QFile::remove(m_place.filePath(file)); }

private:
    QTemporaryDir m_place;
};

const Rulebook &lawOnly()
{
    static const Rulebook rules = [] {
        const PackFolder folder;
        return *Rulebook::load(folder.path());
    }();
    return rules;
}

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

}

class RulebookTest final : public QObject {
    Q_OBJECT
private slots:
    void loadsWhatTheProgramCarries()
    {
        const auto rulebook = Rulebook::load(embeddedFolder());
        QVERIFY2(rulebook.has_value(), qPrintable(packs::refusal(rulebook)));
        QVERIFY(rulebook->regime(u"gdpr"_s).has_value());
        QVERIFY(rulebook->calendar(u"DE-BE"_s).has_value());
        QVERIFY(rulebook->office(u"berlin"_s).has_value());
        QVERIFY(!rulebook->organisations().isEmpty());
    }

    void theFilesOnDiskAreTheSame()
    {
        const auto embedded = Rulebook::load(embeddedFolder());
        const auto onDisk = Rulebook::load(QStringLiteral(CASEBOOK_SOURCE_DIR "/resources"));
        QVERIFY(embedded.has_value() && onDisk.has_value());
        QCOMPARE(embedded->version(), onDisk->version());
        QCOMPARE(embedded->version().size(), 16);
    }

    void anotherByteIsAnotherVersion()
    {
        const PackFolder folder;
        const QString before = Rulebook::load(folder.path())->version();
        folder.write(u"rulebook/calendars/de.json"_s, bytes(u"resources/rulebook/calendars/de.json"_s) + '\n');
        QVERIFY(Rulebook::load(folder.path())->version() != before);
    }

    // law: worked examples of the regulation's practice, through the packs that ship.
    void countsTheWorkedExamples_data()
    {
        QTest::addColumn<QString>("regime");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("office");
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("latest");
        const auto row = [](const char *name, const QString &regime, const QString &kind, const QString &received, const QString &due,
                            const QString &latest = {}, const QString &office = u"berlin"_s) {
            QTest::newRow(name) << regime << kind << office << received << due << latest;
        };
        const QString gdpr = u"gdpr"_s;
        const QString plain = u"eu-1182"_s;
        row("5 March 2024", gdpr, u"access"_s, u"2024-03-05"_s, u"2024-04-05"_s);
        row("31 August 2026", gdpr, u"erasure"_s, u"2026-08-31"_s, u"2026-09-30"_s);
        row("31 January, weekend", gdpr, u"access"_s, u"2026-01-31"_s, u"2026-03-02"_s);
        row("31 January, leap year", gdpr, u"access"_s, u"2024-01-31"_s, u"2024-02-29"_s);
        row("breach of 22 December 2020", gdpr, u"breach-authority"_s, u"2020-12-22T12:17:00+01:00"_s, u"2020-12-25T11:17:00Z"_s, u"2020-12-25T12:00:00Z"_s);
        row("women's day is Berlin's", gdpr, u"objection"_s, u"2024-02-08"_s, u"2024-03-11"_s);
        row("night in San Francisco, day in Berlin", gdpr, u"access"_s, u"2026-09-10T03:00:00Z"_s, u"2026-10-12"_s);
        row("the same in San Francisco", gdpr, u"access"_s, u"2026-09-10T03:00:00Z"_s, u"2026-10-09"_s, {}, u"san-francisco"_s);
        row("business days over 3 July", plain, u"working-days:10"_s, u"2026-06-26"_s, u"2026-07-13"_s, {}, u"san-francisco"_s);
        row("the office's own law", {}, u"access"_s, u"2024-03-05"_s, u"2024-04-05"_s);
    }
    void countsTheWorkedExamples()
    {
        QFETCH(QString, regime);
        QFETCH(QString, kind);
        QFETCH(QString, office);
        QFETCH(QString, received);
        QFETCH(QString, due);
        QFETCH(QString, latest);
        const auto deadline = lawOnly().computeDeadline({regime, kind, office, {}, received});
        QVERIFY(deadline.has_value());
        const QJsonObject json = deadline->toJson();
        QCOMPARE(json.value("due"_L1).toString(), due);
        QCOMPARE(json.value("latest"_L1).toString(), latest);
        QVERIFY(json.value("warnings"_L1).toArray().isEmpty());
    }

    void theCalendarMayBeChosen()
    {
        const Rulebook rulebook = lawOnly();
        QCOMPARE(rulebook.computeDeadline({u"gdpr"_s, u"access"_s, u"berlin"_s, {}, u"2025-04-08"_s})->due, day(u"2025-05-09"_s));
        QCOMPARE(rulebook.computeDeadline({u"gdpr"_s, u"access"_s, u"berlin"_s, u"DE"_s, u"2025-04-08"_s})->due, day(u"2025-05-08"_s));
    }

    // The days of the institutions are decided year by year: where nobody has decided yet, the answer says so.
    void yearsThatACalendarDoesNotKnowAreAWarning()
    {
        const Rulebook rulebook = lawOnly();
        const auto warnings = [&](const QString &calendar, const QString &received) {
            return rulebook.computeDeadline({u"eu-1182"_s, u"working-days:10"_s, u"berlin"_s, calendar, received})->toJson().value("warnings"_L1).toArray().size();
        };
        QCOMPARE(warnings(u"EU"_s, u"2026-11-02"_s), 0);
        QCOMPARE(warnings(u"EU"_s, u"2026-12-21"_s), 1);
        QCOMPARE(warnings(u"BE"_s, u"2026-12-21"_s), 0);
        QCOMPARE(warnings(u"none"_s, u"2099-12-21"_s), 0);
    }

    void namesWhatItDoesNotKnow()
    {
        const Rulebook rulebook = lawOnly();
        const auto code = [&](const DeadlineQuestion &question) { return rulebook.computeDeadline(question).error().code; };
        QCOMPARE(code({u"lgpd"_s, u"access"_s, u"berlin"_s, {}, u"2025-04-08"_s}), ErrorCode::RegimeUnknown);
        QCOMPARE(code({u"gdpr"_s, u"sale-opt-out"_s, u"berlin"_s, {}, u"2025-04-08"_s}), ErrorCode::KindNotInRegime);
        QCOMPARE(code({u"gdpr"_s, u"access"_s, u"rome"_s, {}, u"2025-04-08"_s}), ErrorCode::OfficeUnknown);
        QCOMPARE(code({u"gdpr"_s, u"access"_s, u"berlin"_s, u"PT"_s, u"2025-04-08"_s}), ErrorCode::CalendarUnknown);
        QCOMPARE(code({u"gdpr"_s, u"access"_s, u"berlin"_s, {}, u"soon"_s}), ErrorCode::DateInvalid);
        QCOMPARE(rulebook.kind(u"parking-ticket"_s).error().code, ErrorCode::KindUnknown);
        QCOMPARE(rulebook.organisation(u"nobody"_s).error().code, ErrorCode::NotFound);
    }

    void refusesAFolderWithoutRules()
    {
        const QTemporaryDir empty;
        QCOMPARE(Rulebook::load(empty.path()).error().code, ErrorCode::FileNotFound);
        QCOMPARE(Rulebook::load(u"/nowhere/at/all"_s).error().code, ErrorCode::FileNotFound);
    }

    void oneBadPackRefusesAll()
    {
        const PackFolder folder;
        folder.write(u"rulebook/regimes/gdpr.json"_s,
                     changed(bytes(u"resources/rulebook/regimes/gdpr.json"_s), "\"due\": \"2024-04-05\"", "\"due\": \"2024-04-06\""));
        QCOMPARE(refusal(Rulebook::load(folder.path())),
                 u"rulebook/regimes/gdpr.json|/examples/0|due: expected 2024-04-06, counted 2024-04-05"_s);
    }

    void refusesTwoPacksOfOneName()
    {
        const PackFolder folder;
        folder.write(u"rulebook/regimes/other.json"_s, bytes(u"resources/rulebook/regimes/gdpr.json"_s));
        QCOMPARE(refusal(Rulebook::load(folder.path())), u"rulebook/regimes/other.json|/id|another file is gdpr"_s);
    }

    void refusesACalendarThatIsItsOwnAncestor()
    {
        const PackFolder folder;
        folder.write(u"rulebook/calendars/de.json"_s,
                     changed(bytes(u"resources/rulebook/calendars/de.json"_s), "\"version\"", "\"inherits\": \"DE-BE\", \"version\""));
        QCOMPARE(refusal(Rulebook::load(folder.path())), u"rulebook/calendars/de-be.json|/inherits|no calendar DE"_s);
    }

    void refusesAPackLargerThanAMebibyte()
    {
        const PackFolder folder;
        folder.write(u"organisations/big.json"_s, QByteArray(1024 * 1024 + 1, ' '));
        QCOMPARE(Rulebook::load(folder.path()).error().code, ErrorCode::FileNotReadable);
    }

    void refusesAgesThatDoNotAnswerForEveryCountry()
    {
        const PackFolder folder;
        QDir(folder.path()).mkpath(u"rulebook/ages"_s);
        folder.write(u"rulebook/ages/uk.json"_s, bytes(u"resources/rulebook/ages/uk.json"_s));
        QCOMPARE(refusal(Rulebook::load(folder.path())), u"rulebook/ages/uk.json|/|no pack has both unknown and others"_s);
        folder.write(u"rulebook/ages/gdpr.json"_s, bytes(u"resources/rulebook/ages/gdpr.json"_s));
        QVERIFY(Rulebook::load(folder.path()).has_value());
        folder.write(u"rulebook/ages/uk-2.json"_s, bytes(u"resources/rulebook/ages/uk.json"_s));
        QCOMPARE(refusal(Rulebook::load(folder.path())), u"rulebook/ages/uk.json|/rules|GB has two rules"_s);
    }

    void refusesAnOfficeWhoseAuthorityIsNone_data()
    {
        QTest::addColumn<QByteArray>("authority");
        for (const char *authority : {"de-xx", "de-ekd", "de-by-public", "fr-cnil"})
            QTest::newRow(authority) << QByteArray(authority);
    }
    void refusesAnOfficeWhoseAuthorityIsNone()
    {
        QFETCH(QByteArray, authority);
        const PackFolder folder;
        QDir(folder.path()).mkpath(u"rulebook/authorities"_s);
        for (const QString &file : files(u"resources/rulebook/authorities"_s))
            folder.write(u"rulebook/authorities/"_s + file, bytes(u"resources/rulebook/authorities/"_s + file));
        QVERIFY(Rulebook::load(folder.path()).has_value());
        folder.write(u"organisations/xapix.json"_s, changed(bytes(u"resources/organisations/xapix.json"_s), "\"authority\": \"de-be\"", "\"authority\": \"" + authority + '"'));
        QCOMPARE(refusal(Rulebook::load(folder.path())), u"organisations/xapix.json|/offices/0/authority|no authority for companies in DE is "_s + QString::fromLatin1(authority));
    }

    void refusesARuleForALawThatIsNone()
    {
        const PackFolder folder;
        QDir(folder.path()).mkpath(u"rulebook/authorities"_s);
        for (const QString &file : files(u"resources/rulebook/authorities"_s))
            folder.write(u"rulebook/authorities/"_s + file, bytes(u"resources/rulebook/authorities/"_s + file));
        folder.remove(u"rulebook/regimes/can-spam.json"_s);
        QCOMPARE(refusal(Rulebook::load(folder.path())), u"rulebook/authorities|/rules|no regime can-spam"_s);
    }

    void refusesARetentionClassThatIsThereAlready()
    {
        const PackFolder folder;
        QDir(folder.path()).mkpath(u"rulebook/retention"_s);
        const QByteArray german = bytes(u"resources/rulebook/retention/de.json"_s);
        folder.write(u"rulebook/retention/de.json"_s, german);
        QVERIFY(Rulebook::load(folder.path()).has_value());
        folder.write(u"rulebook/retention/de-2.json"_s, german);
        QCOMPARE(refusal(Rulebook::load(folder.path())), u"rulebook/retention/de.json|/classes|another file has the class books-de"_s);
        folder.remove(u"rulebook/retention/de-2.json"_s);
        folder.write(u"rulebook/retention/de.json"_s, QByteArray(german).replace("\"books-de\"", "\"crm\""));
        QCOMPARE(refusal(Rulebook::load(folder.path())), u"organisations/xapix.json|/retention/classes|a law has the class crm"_s);
    }

    // A deletion that no line leaves behind, or of which no period says when, would be forgotten.
    void refusesDeletionsThatNobodyWouldPlan()
    {
        const PackFolder folder;
        QDir(folder.path()).mkpath(u"rulebook/kinds"_s);
        folder.write(u"rulebook/kinds/request.json"_s, bytes(u"resources/rulebook/kinds/request.json"_s));
        QVERIFY(Rulebook::load(folder.path()).has_value());
        const QByteArray pack = bytes(u"resources/organisations/xapix.json"_s);
        const auto refusalOf = [&](const char *from, const char *to) {
            folder.write(u"organisations/xapix.json"_s, QByteArray(pack).replace(from, to));
            return refusal(Rulebook::load(folder.path()));
        };
        const QString deferred = u"organisations/xapix.json|/retention/deferred/0|"_s;
        QCOMPARE(refusalOf("\"day\": \"executed-on\"", "\"day\": \"done-on\""), deferred + u"no fact done-on"_s);
        QCOMPARE(refusalOf("[\"after\", \"closed\"]", "[\"after\", \"over\"]"), deferred + u"no state over"_s);
        QCOMPARE(refusalOf("\"classes\": [\"crm\"]", "\"classes\": [\"crn\"]"), deferred + u"no class crn"_s);
        QDir(folder.path()).mkpath(u"rulebook/retention"_s);
        folder.write(u"rulebook/retention/de.json"_s, bytes(u"resources/rulebook/retention/de.json"_s));
        QCOMPARE(refusalOf("\"id\": \"tax-assessment\"", "\"id\": \"taxes\""),
                 u"organisations/xapix.json|/retention/holds/grounds|none is tax-assessment, which stops the period of books-de"_s);
    }

    // What no law of its country asks an office to keep is not put off there.
    void anOfficeDefersWhatItsOwnCountryAsksFor()
    {
        const PackFolder folder;  // without the periods of German law
        const auto rulebook = Rulebook::load(folder.path());
        QVERIFY2(rulebook.has_value(), qPrintable(refusal(rulebook)));
        const auto deferredIn = [&rulebook](const QString &office) {
            QStringList systems;
            for (const auto &item : rulebook->retentionRules(office)->deferrals.constFirst().items)
                systems << item.system;
            return systems.join(u' ');
        };
        QCOMPARE(deferredIn(u"berlin"_s), u"accounts support crm"_s);
        QCOMPARE(deferredIn(u"san-francisco"_s), u"accounts support crm accounting"_s);
    }

    void withoutAgesAndPeriodsItSaysSo()
    {
        const PackFolder folder;
        folder.remove(u"organisations/xapix.json"_s);
        folder.write(u"organisations/kranich.json"_s, bytes(u"tests/data/organisations/kranich.json"_s));
        const auto rulebook = Rulebook::load(folder.path());
        using Basis = AgeQuestion::Basis;
        for (const Basis basis : {Basis::Policy, Basis::Consent})
            QCOMPARE(rulebook->computeAge({basis, u"DE"_s, {}, day(u"2012-05-05"_s), {}, day(u"2026-11-28"_s)}).error().code, ErrorCode::NotFound);
        QCOMPARE(rulebook->computeRetention({u"crm"_s, u"kiel"_s, day(u"2026-03-01"_s)}).error().arguments.constFirst(), u"class"_s);
    }

    // The ages are those of the organisation of the office, however many there are and whichever comes first by its name.
    void asksTheOrganisationOfTheOfficeForItsAges()
    {
        const auto shipped = Rulebook::load(embeddedFolder());
        QVERIFY(shipped.has_value());
        const AgeQuestion german{AgeQuestion::Basis::Policy, u"DE"_s, {}, {}, 15, day(u"2026-11-28"_s)};
        QCOMPARE(computePolicyAge(*shipped, u"san-francisco"_s, german)->threshold, std::optional(16));
        QCOMPARE(computePolicyAge(*shipped, {}, german)->threshold, std::optional(16));
        QCOMPARE(computePolicyAge(*shipped, u"plön"_s, german).error().code, ErrorCode::OfficeUnknown);
        const AgeQuestion californian{AgeQuestion::Basis::Policy, u"US"_s, u"US-CA"_s, {}, 12, day(u"2026-11-28"_s)};
        QCOMPARE(computePolicyAge(*shipped, u"berlin"_s, californian)->threshold, std::optional(13));
        const AgeQuestion texan{AgeQuestion::Basis::Policy, u"US"_s, u"US-TX"_s, {}, 12, day(u"2026-11-28"_s)};
        QCOMPARE(computePolicyAge(*shipped, u"berlin"_s, texan).error().arguments.constFirst(), u"region"_s);

        const PackFolder folder;
        folder.write(u"organisations/glasmond.json"_s, bytes(u"tests/data/organisations/glasmond.json"_s));
        const auto two = Rulebook::load(folder.path());
        QVERIFY2(two.has_value(), qPrintable(refusal(two)));
        QCOMPARE(computePolicyAge(*two, u"dublin"_s, german)->threshold, std::optional(15));
        QCOMPARE(computePolicyAge(*two, u"berlin"_s, german)->threshold, std::optional(16));
        QCOMPARE(computePolicyAge(*two, {}, german).error().arguments, (QStringList{u"office"_s, u"missing; known are: %1"_s, u"dublin berlin"_s}));
    }

    void refusesAnOfficeWithoutACalendar()
    {
        const PackFolder folder;
        folder.write(u"organisations/kranich.json"_s,
                     changed(bytes(u"tests/data/organisations/kranich.json"_s), "\"calendar\": \"DE\"", "\"calendar\": \"DE-SH\""));
        QCOMPARE(refusal(Rulebook::load(folder.path())), u"organisations/kranich.json|/offices/0/calendar|no calendar DE-SH"_s);
    }

    void refusesAKindWhoseClockNoLawCounts()
    {
        const PackFolder folder;
        QDir(folder.path()).mkpath(u"rulebook/kinds"_s);
        const QByteArray kind = bytes(u"resources/rulebook/kinds/request.json"_s);
        folder.write(u"rulebook/kinds/request.json"_s, kind);
        QVERIFY(Rulebook::load(folder.path()).has_value());
        folder.write(u"rulebook/kinds/request.json"_s, changed(kind, "\"internal_rule\": \"working-days:2\"", "\"internal_rule\": \"working-days:1001\""));
        const QString answer = refusal(Rulebook::load(folder.path()));
        QVERIFY2(answer.startsWith(u"rulebook/kinds/request.json|/clocks/"_s), qPrintable(answer));
        QVERIFY2(answer.contains(u"working-days:1001"_s), qPrintable(answer));
    }

    // Nothing may know the organisation that ships: with another one alone everything works the same.
    void worksForAnotherOrganisationAlone()
    {
        const PackFolder folder;
        for (const QString &file : QDir(folder.path() + u"/organisations"_s).entryList({u"*.json"_s}))
            folder.remove(u"organisations/"_s + file);
        folder.write(u"organisations/kranich.json"_s, bytes(u"tests/data/organisations/kranich.json"_s));
        const auto rulebook = Rulebook::load(folder.path());
        QVERIFY(rulebook.has_value());
        QCOMPARE(rulebook->organisations().size(), 1);
        QCOMPARE(rulebook->computeDeadline({{}, u"access"_s, u"kiel"_s, {}, u"2025-04-08"_s})->due, day(u"2025-05-08"_s));
        QCOMPARE(rulebook->computeDeadline({{}, u"days:5"_s, u"funafuti"_s, {}, u"2026-11-22T13:00:00Z"_s})->due, day(u"2026-11-30"_s));
        QCOMPARE(rulebook->office(u"berlin"_s).error().code, ErrorCode::OfficeUnknown);
    }
};

QTEST_APPLESS_MAIN(RulebookTest)
#include "tst_rulebook.moc"
