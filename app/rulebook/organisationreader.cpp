// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/organisationreader.h"

#include "app/base/jsonreader.h"
#include "app/rulebook/agereader.h"
#include "app/rulebook/identity/identityreader.h"
#include "app/rulebook/keepingreader.h"
#include "app/rulebook/lines/rolesreader.h"
#include "app/rulebook/officereader.h"
#include "app/rulebook/packwords.h"
#include "app/rulebook/retentionreader.h"
#include "app/rulebook/statementreader.h"
#include "app/rulebook/systems/systemreader.h"

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

using base::JsonObject;

QString readCountry(JsonObject &object)
{
    const QString country = object.string("country");
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (country.size() != 2 || !std::all_of(country.cbegin(), country.cend(), isCapital))
        object.refuse("country", u"not two capital letters"_s);
    return country;
}

domain::Address readAddress(JsonObject object)
{
    domain::Address address{object.strings("lines"), object.string("postal_code"), object.string("town"),
                            object.string("region", QString()), readCountry(object)};
    if (address.lines.isEmpty())
        object.refuse("lines", u"missing"_s);
    return address;
}

domain::Entity readEntity(JsonObject &object)
{
    return {object.identifier("id"), object.string("name"), readCountry(object)};
}

// Reads one organisation against what the rulebook already knows.
class OrganisationReading {
public:
    OrganisationReading(const Calendars &calendars, const Regimes &regimes) : m_calendars(calendars), m_regimes(regimes) {}

    domain::Organisation read(JsonObject &root)
    {
        m_organisation.id = root.identifier("id");
        m_organisation.name = root.string("name");
        m_organisation.version = root.string("version");
        m_organisation.source = root.string("source");
        readList(root, "entities", m_organisation.entities, readEntity);
        readList(root, "offices", m_organisation.offices, [this](JsonObject &object) { return readOffice(object); });
        readList(root, "channels", m_organisation.channels, [this](JsonObject &object) { return readChannel(object); });
        m_organisation.defaultOffice = root.identifier("default_office");
        if (!m_organisation.office(m_organisation.defaultOffice))
            root.refuse("default_office", u"no office "_s + m_organisation.defaultOffice);
        if (root.has("child_ages"))
            readChildAges(root.object("child_ages"));
        if (root.has("retention"))
            readRetention(root.object("retention"));
        if (root.has("statement"))
            m_organisation.statement = readStatementRule(root.object("statement"));
        if (root.has("roles"))
            m_organisation.roles = std::make_shared<domain::RoleRules>(readRoles(root.object("roles")));
        if (root.has("systems"))
            m_organisation.systems = std::make_shared<const domain::SystemRegister>(readSystems(root.object("systems")));
        if (root.has("identity"))
            m_organisation.identity = std::make_shared<const domain::IdentityRule>(readIdentityRule(root.object("identity")));
        if (root.has("backups"))
            m_organisation.backups = readKeepingRule(root.object("backups"));
        return m_organisation;
    }

private:
    template <typename Item, typename Read>
    void readList(JsonObject &root, const char *key, QList<Item> &items, Read readItem)
    {
        QSet<QString> ids;
        for (JsonObject &object : root.objects(key)) {
            items.append(readItem(object));
            if (ids.contains(items.last().id))
                object.refuse("id", u"stands twice"_s);
            ids.insert(items.last().id);
        }
        if (items.isEmpty())
            root.refuse(key, u"missing"_s);
    }

    domain::Office readOffice(JsonObject &object)
    {
        domain::Office office = readOfficePlace(object, m_calendars, m_regimes);
        office.entity = object.identifier("entity");
        if (!m_organisation.entity(office.entity))
            object.refuse("entity", u"no entity "_s + office.entity);
        office.address = readAddress(object.object("address"));
        office.postalAddress = object.has("postal_address") ? readAddress(object.object("postal_address")) : office.address;
        office.authority = object.has("authority") ? object.identifier("authority") : QString();
        return office;
    }

    domain::Channel readChannel(JsonObject &object)
    {
        static const QStringList media{u"mail"_s, u"post"_s, u"phone"_s, u"portal"_s, u"person"_s};
        domain::Channel channel;
        channel.id = object.identifier("id");
        channel.label = readText(object, "label");
        channel.medium = object.string("medium");
        if (!media.contains(channel.medium))
            object.refuse("medium", u"none of "_s + media.join(u' '));
        channel.address = object.string("address", QString());
        channel.office = object.has("office") ? object.identifier("office") : QString();
        if (!channel.office.isEmpty() && !m_organisation.office(channel.office))
            object.refuse("office", u"no office "_s + channel.office);
        channel.source = object.string("source");
        return channel;
    }

    void readChildAges(JsonObject object)
    {
        m_organisation.childAges = readAgeRules(object, m_organisation.id);
        for (const char *key : {"unknown", "others"}) {
            if (!object.has(key))
                object.refuse(key, u"missing"_s);
        }
    }

    void readRetention(JsonObject object)
    {
        m_organisation.holdRule = readHoldRule(object.object("holds"));
        m_organisation.retention = readRetentionClasses(object, m_organisation.id, m_organisation.holdRule);
        m_organisation.accountClosed = readDaySources(object, "account_closed");
        m_organisation.deferrals = readDeferrals(object);
    }

    const Calendars &m_calendars;
    const Regimes &m_regimes;
    domain::Organisation m_organisation;
};

QString problemOf(const OfficeExample &example, const domain::Organisation &organisation, const Calendars &calendars,
                  const Regimes &regimes)
{
    const domain::Office *office = organisation.office(example.office);
    return office ? difference(example, *office, calendars, regimes) : u"no office "_s + example.office;
}

}

base::Result<domain::Organisation> readOrganisation(const QString &file, const QByteArray &bytes, const Calendars &calendars,
                                                    const Regimes &regimes)
{
    base::JsonReader reader(file, bytes);
    JsonObject root = reader.root();
    const domain::Organisation organisation = OrganisationReading(calendars, regimes).read(root);
    QList<OfficeExample> examples;
    for (JsonObject &object : root.objects("examples"))
        examples.append(readOfficeExample(object));
    if (examples.isEmpty())
        root.refuse("examples", u"missing"_s);
    CASEBOOK_CHECK(reader.finish());
    for (const OfficeExample &example : std::as_const(examples)) {
        if (const QString problem = problemOf(example, organisation, calendars, regimes); !problem.isEmpty())
            reader.refuse(example.path, problem);
    }
    CASEBOOK_CHECK(reader.finish());
    return organisation;
}

}
