// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/agencies/agencyreader.h"

#include "app/base/jsonreader.h"
#include "app/domain/agencies/senderdomain.h"
#include "app/rulebook/directoryparts.h"
#include "app/rulebook/packwords.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

using base::JsonObject;
using domain::Agency;
using domain::AgencyDomain;

// {"sender": "hart@fbi-gov.example", "verdict": "differs", "reason": "agency-name", "agency": "us-fbi"}
struct SenderExample {
    QString file;
    QString path;
    QString sender;
    QString verdict;
    QString reason;
    QString agency;  // id; empty: none
};

// Some agencies are of no country.
bool isPlaceOrInternational(const QString &text)
{
    return text == "INT"_L1 || isPlace(text);
}

AgencyDomain readDomain(JsonObject &object)
{
    AgencyDomain known;
    known.name = object.string("name");
    if (domain::senderDomain(known.name) != known.name)
        object.refuse("name", u"not a domain in lower case"_s);
    const QString word = object.string("reach", u"agency"_s);
    const std::optional<domain::DomainReach> reach = domain::domainReach(word);
    if (!reach)
        object.refuse("reach", u"unknown word "_s + word);
    known.reach = reach.value_or(domain::DomainReach::Government);
    return known;
}

QString readPage(JsonObject &object)
{
    const QString page = object.string("look_up", QString());
    const QUrl url(page, QUrl::StrictMode);
    if (!page.isEmpty() && (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty()))
        object.refuse("look_up", u"not a page (https)"_s);
    return page;
}

Agency readAgency(JsonObject &object)
{
    Agency one;
    one.id = object.identifier("id");
    one.country = object.string("country");
    one.region = object.string("region", QString());
    if (!isPlaceOrInternational(one.country) || one.country.contains(u'-'))
        object.refuse("country", u"not a country"_s);
    if (!one.region.isEmpty() && (!isPlaceOrInternational(one.region) || !one.region.startsWith(one.country + u'-')))
        object.refuse("region", u"not a region of "_s + one.country);
    one.name = readBoth(object, "name");
    one.original = object.string("original", QString());
    for (JsonObject &known : object.objects("domains"))
        one.domains += readDomain(known);
    if (one.domains.isEmpty())
        object.refuse("domains", u"missing"_s);
    one.words = object.strings("words");
    one.phone = readPhone(object);
    one.lookUp = readPage(object);
    if (one.phone.isEmpty() && one.lookUp.isEmpty())
        object.refuse("look_up", u"neither a number nor where to find one"_s);
    one.source = object.string("source");
    if (object.has("checked_on"))
        one.checkedOn = object.date("checked_on");
    if (object.has("note"))
        one.note = readBoth(object, "note");
    return one;
}

SenderExample readExample(JsonObject &object, const QString &file)
{
    SenderExample example{file, object.path(), object.string("sender"), object.string("verdict"), object.string("reason"), object.string("agency", QString())};
    if (!domain::senderVerdict(example.verdict))
        object.refuse("verdict", u"unknown word "_s + example.verdict);
    if (!domain::senderReason(example.reason))
        object.refuse("reason", u"unknown word "_s + example.reason);
    return example;
}

// Reads the packs into one directory; what hangs together between them is looked at when all are there.
class AgencyReading {
public:
    base::Result<void> readFile(const PackFile &file)
    {
        base::JsonReader reader(file.name, file.bytes);
        JsonObject root = reader.root();
        readHead(root);
        for (JsonObject &object : root.objects("places"))
            readPlaceName(object, m_directory, isPlaceOrInternational);
        readSenders(root);
        for (JsonObject &object : root.objects("agencies"))
            add(object, readAgency(object), file.name);
        const qsizetype before = m_examples.size();
        for (JsonObject &object : root.objects("examples"))
            m_examples.append(readExample(object, file.name));
        if (m_examples.size() == before)
            root.refuse("examples", u"missing"_s);
        return reader.finish();
    }

    base::Result<domain::AgencyDirectory> finish()
    {
        QSet<QString> disguised;
        for (const SenderExample &example : std::as_const(m_examples)) {
            const domain::SenderJudgement found = m_directory.judge(example.sender);
            const QString agency = found.agency ? found.agency->id : QString();
            const QString told = u"%1 %2 %3"_s.arg(domain::name(found.verdict), domain::name(found.reason), agency).trimmed();
            const QString wanted = u"%1 %2 %3"_s.arg(example.verdict, example.reason, example.agency).trimmed();
            if (told != wanted)
                return refused(example.file, example.path, u"expected [%1], found [%2]"_s.arg(wanted, told));
            if (found.verdict == domain::SenderVerdict::Differs)
                disguised << agency;
        }
        for (qsizetype i = 0; i < m_directory.agencies().size(); ++i)
            CASEBOOK_CHECK(checkAgency(m_directory.agencies()[i], m_files[i], disguised));
        return m_directory;
    }

private:
    static base::Unexpected refused(const QString &file, const QString &path, const QString &reason)
    {
        return base::fail(base::ErrorCode::PackInvalid, {file, path, reason});
    }

    base::Result<void> checkAgency(const Agency &one, const QString &file, const QSet<QString> &disguised) const
    {
        if (m_directory.placeName(one.region.isEmpty() ? one.country : one.region).isEmpty())
            return refused(file, u"/agencies"_s, u"no place for "_s + one.id);
        for (const AgencyDomain &known : one.domains) {
            const domain::SenderJudgement own = m_directory.judge(known.name);
            if (!own.agency || own.agency->id != one.id || own.verdict != domain::SenderVerdict::Matches)
                return refused(file, u"/agencies"_s, u"%1 is not judged as a domain of %2"_s.arg(known.name, one.id));
            if (m_freeMail.contains(known.name))
                return refused(file, u"/agencies"_s, u"%1 is one of free mail"_s.arg(known.name));
        }
        if (!disguised.contains(one.id))
            return refused(file, u"/examples"_s, u"none of a sender who only looks like "_s + one.id);
        return {};
    }

    void readSenders(JsonObject &root)
    {
        for (const QString &suffix : root.strings("closed_suffixes"))
            m_directory.addClosedSuffix(suffix);
        for (const QString &known : root.strings("free_mail")) {
            if (domain::senderDomain(known) != known)
                root.refuse("free_mail", u"not a domain: "_s + known);
            m_freeMail << known;
            m_directory.addFreeMail(known);
        }
        for (const QString &word : root.strings("government_words"))
            m_directory.addGovernmentWord(word);
    }

    void add(JsonObject &object, const Agency &one, const QString &file)
    {
        if (m_directory.agency(one.id))
            object.refuse("id", u"stands twice"_s);
        for (const AgencyDomain &known : one.domains) {
            if (m_domains.contains(known.name))
                object.refuse("domains", known.name + u" stands twice"_s);
            m_domains << known.name;
        }
        m_directory.add(one);
        m_files << file;
    }

    domain::AgencyDirectory m_directory;
    QList<SenderExample> m_examples;
    QStringList m_files;  // of each agency
    QSet<QString> m_domains;
    QSet<QString> m_freeMail;
};

}

base::Result<domain::AgencyDirectory> readAgencies(const QList<PackFile> &files)
{
    AgencyReading reading;
    for (const PackFile &file : files)
        CASEBOOK_CHECK(reading.readFile(file));
    return reading.finish();
}

}
