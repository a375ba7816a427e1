// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/authorities/authorityreader.h"

#include "app/rulebook/authorities/authorityexample.h"
#include "app/rulebook/directoryparts.h"
#include "app/rulebook/packwords.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

using base::JsonObject;
using domain::Authority;
using domain::CompetenceRule;

QString readPage(JsonObject &object, const char *key)
{
    const QString page = object.string(key, QString());
    const QUrl url(page, QUrl::StrictMode);
    const bool isPage = url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
    if (!page.isEmpty() && !isPage)
        object.refuse(key, u"not a page"_s);
    return page;
}

QString readMail(JsonObject &object)
{
    static const QRegularExpression form(u"\\A[^\\s@]+@[^\\s@]+\\.[a-z]{2,}\\z"_s);
    const QString mail = object.string("mail", QString());
    if (!mail.isEmpty() && !form.match(mail).hasMatch())
        object.refuse("mail", u"not a mail address"_s);
    return mail;
}

QStringList readLanguages(JsonObject &object)
{
    static const QRegularExpression form(u"\\A[a-z]{2}\\z"_s);
    const QStringList languages = object.strings("languages");
    if (languages.isEmpty())
        object.refuse("languages", u"missing"_s);
    for (const QString &language : languages) {
        if (!form.match(language).hasMatch())
            object.refuse("languages", u"not a language: "_s + language);
    }
    return languages;
}

Authority readAuthority(JsonObject &object)
{
    Authority one;
    one.id = object.identifier("id");
    one.country = object.string("country");
    one.region = object.string("region", QString());
    if (!isPlace(one.country) || one.country.size() != 2)
        object.refuse("country", u"not two capital letters"_s);
    if (!one.region.isEmpty() && (!isPlace(one.region) || !one.region.startsWith(one.country + u'-')))
        object.refuse("region", u"not a region of "_s + one.country);
    const QString word = object.string("for");
    const std::optional<domain::Supervision> known = domain::supervision(word);
    if (!known)
        object.refuse("for", u"unknown word "_s + word);
    one.supervision = known.value_or(domain::Supervision::PublicSector);
    one.name = readBoth(object, "name");
    one.original = object.string("original");
    one.address = object.strings("address");
    one.mail = readMail(object);
    one.phone = readPhone(object);
    one.web = readPage(object, "web");
    one.complaints = readPage(object, "complaints");
    one.languages = readLanguages(object);
    one.source = object.string("source");
    one.checkedOn = object.date("checked_on");
    if (object.has("note"))
        one.note = readBoth(object, "note");
    return one;
}

CompetenceRule readRule(JsonObject &object)
{
    CompetenceRule rule;
    rule.id = object.identifier("id");
    rule.regimes = object.strings("regimes");
    rule.countries = object.strings("countries");
    for (const QString &country : std::as_const(rule.countries)) {
        if (!isPlace(country))
            object.refuse("countries", u"not a place: "_s + country);
    }
    if (rule.regimes.isEmpty() && rule.countries.isEmpty())
        object.refuse(u"for no law and no country"_s);
    for (JsonObject &base : object.objects("bases")) {
        const QString word = base.string("place");
        const std::optional<domain::Basis> basis = domain::basis(word);
        if (!basis || *basis == domain::Basis::Law)
            base.refuse("place", u"unknown word "_s + word);
        rule.places.append({basis.value_or(domain::Basis::Residence), base.string("source")});
    }
    rule.always = object.strings("always");
    if (!rule.always.isEmpty())
        rule.alwaysSource = object.string("always_source");
    if (rule.always.isEmpty() && rule.places.isEmpty())
        object.refuse(u"makes nobody competent"_s);
    return rule;
}

// Reads the packs into one directory; what hangs together between them is looked at when all are there.
class DirectoryReading {
public:
    base::Result<void> readFile(const PackFile &file)
    {
        base::JsonReader reader(file.name, file.bytes);
        JsonObject root = reader.root();
        readHead(root);
        for (JsonObject &object : root.objects("places"))
            readPlaceName(object, m_directory, isPlace);
        for (JsonObject &object : root.objects("authorities"))
            add(object, readAuthority(object));
        for (JsonObject &object : root.objects("regional"))
            readRegional(object);
        for (JsonObject &object : root.objects("rules"))
            addRule(object, readRule(object), file.name);
        const qsizetype examplesBefore = m_examples.size();
        for (JsonObject &object : root.objects("examples"))
            m_examples.append(readAuthorityExample(object, file.name));
        if (m_examples.size() == examplesBefore)
            root.refuse("examples", u"missing"_s);
        return reader.finish();
    }

    base::Result<domain::AuthorityDirectory> finish(const QString &lastFile)
    {
        CASEBOOK_CHECK(checkNames());
        QSet<QString> tried;
        for (const AuthorityExample &example : std::as_const(m_examples)) {
            if (const QString problem = difference(example, m_directory, tried); !problem.isEmpty())
                return refused(example.file, example.path, problem);
        }
        for (const Authority &one : m_directory.authorities()) {
            if (one.isForCompanies() && !tried.contains(one.id))
                return refused(lastFile, u"/examples"_s, u"none for "_s + one.id);
        }
        for (const CompetenceRule &rule : m_directory.rules()) {
            if (!tried.contains(u"rule:"_s + rule.id))
                return refused(lastFile, u"/examples"_s, u"none for the rule "_s + rule.id);
        }
        return m_directory;
    }

private:
    static base::Unexpected refused(const QString &file, const QString &path, const QString &reason)
    {
        return base::fail(base::ErrorCode::PackInvalid, {file, path, reason});
    }

    void add(JsonObject &object, const Authority &one)
    {
        if (m_directory.authority(one.id))
            object.refuse("id", u"stands twice"_s);
        const QString code = one.region.isEmpty() ? one.country : one.region;
        if (m_directory.placeName(code).isEmpty())
            object.refuse(one.region.isEmpty() ? "country" : "region", u"no place "_s + code);
        m_directory.add(one);
    }

    void readRegional(JsonObject &object)
    {
        const QString country = object.string("country");
        if (m_directory.regionsOf(country).isEmpty())
            object.refuse("country", u"no authority is in charge of a region of "_s + country);
        m_directory.addRegional(country, object.string("source"));
    }

    void addRule(JsonObject &object, const CompetenceRule &rule, const QString &file)
    {
        for (const CompetenceRule &other : m_directory.rules()) {
            if (other.id == rule.id)
                object.refuse("id", u"stands twice"_s);
            for (const QString &regime : rule.regimes) {
                if (other.regimes.contains(regime))
                    object.refuse("regimes", u"%1 has the rule %2"_s.arg(regime, other.id));
            }
        }
        m_directory.addRule(rule);
        m_rulePlaces.append({file, object.path()});
    }

    base::Result<void> checkNames() const
    {
        for (qsizetype i = 0; i < m_directory.rules().size(); ++i) {
            for (const QString &id : m_directory.rules().at(i).always) {
                const Authority *one = m_directory.authority(id);
                if (!one || !one->isForCompanies())
                    return refused(m_rulePlaces.at(i).first, m_rulePlaces.at(i).second + u"/always"_s, u"no authority for companies is "_s + id);
            }
        }
        return {};
    }

    domain::AuthorityDirectory m_directory;
    QList<AuthorityExample> m_examples;
    QList<std::pair<QString, QString>> m_rulePlaces;  // file and path of each rule
};

}

base::Result<domain::AuthorityDirectory> readAuthorities(const QList<PackFile> &files)
{
    DirectoryReading reading;
    for (const PackFile &file : files)
        CASEBOOK_CHECK(reading.readFile(file));
    return reading.finish(files.isEmpty() ? QString() : files.constLast().name);
}

}
