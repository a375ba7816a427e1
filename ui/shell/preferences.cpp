// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "app/text/language.h"

using namespace Qt::StringLiterals;

namespace casebook::shell {

namespace {

constexpr qsizetype mostRecent = 5;

struct ThemeName {
    theme::Choice choice;
    QLatin1StringView name;
};
constexpr ThemeName themeNames[] = {{theme::Choice::System, "system"_L1}, {theme::Choice::Light, "light"_L1},
                                    {theme::Choice::Dark, "dark"_L1}, {theme::Choice::HighContrast, "contrast"_L1}};

}

Preferences::Preferences() : m_settings(u"casebook"_s, u"casebook"_s) {}

Preferences::Preferences(const QString &file) : m_settings(file, QSettings::IniFormat) {}

theme::Choice Preferences::themeChoice() const
{
    const QString kept = m_settings.value("look/theme").toString();
    for (const ThemeName &name : themeNames)
        if (kept == name.name)
            return name.choice;
    return theme::Choice::System;
}

void Preferences::setThemeChoice(theme::Choice choice)
{
    for (const ThemeName &name : themeNames)
        if (choice == name.choice)
            m_settings.setValue("look/theme", QString(name.name));
}

double Preferences::zoom() const
{
    return std::clamp(m_settings.value("look/zoom", 1.0).toDouble(), 0.8, 2.0);
}

void Preferences::setZoom(double zoom)
{
    m_settings.setValue("look/zoom", zoom);
}

QString Preferences::language() const
{
    const QString kept = m_settings.value("look/language").toString();
    return kept == "de"_L1 || kept == "en"_L1 ? kept : text::systemLanguage();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue("look/language", language);
}

QByteArray Preferences::windowPlace() const
{
    return m_settings.value("look/window").toByteArray();
}

void Preferences::setWindowPlace(const QByteArray &place)
{
    m_settings.setValue("look/window", place);
}

QByteArray Preferences::registerLook() const
{
    return m_settings.value("look/register").toByteArray();
}

void Preferences::setRegisterLook(const QByteArray &look)
{
    m_settings.setValue("look/register", look);
}

bool Preferences::keepsRecent() const
{
    return m_settings.value("recent/keep", true).toBool();
}

void Preferences::setKeepsRecent(bool keeps)
{
    m_settings.setValue("recent/keep", keeps);
    if (!keeps)
        write({});
}

QList<RecentCasebook> Preferences::recent() const
{
    const QStringList addresses = m_settings.value("recent/casebooks").toStringList();
    const QStringList times = m_settings.value("recent/opened").toStringList();
    QList<RecentCasebook> found;
    for (qsizetype i = 0; i < std::min(addresses.size(), mostRecent); ++i)
        found.append({addresses[i], QDateTime::fromString(times.value(i), Qt::ISODate)});
    return found;
}

void Preferences::remember(const QString &address, const QDateTime &now)
{
    if (!keepsRecent())
        return;
    QList<RecentCasebook> list = recent();
    list.removeIf([&](const RecentCasebook &known) { return known.address == address; });
    list.prepend({address, now});
    write(list.first(std::min(list.size(), mostRecent)));
}

void Preferences::forget(const QString &address)
{
    QList<RecentCasebook> list = recent();
    list.removeIf([&](const RecentCasebook &known) { return known.address == address; });
    write(list);
}

void Preferences::write(const QList<RecentCasebook> &recent)
{
    QStringList addresses;
    QStringList times;
    for (const RecentCasebook &casebook : recent) {
        addresses << casebook.address;
        times << casebook.openedAt.toString(Qt::ISODate);
    }
    m_settings.setValue("recent/casebooks", addresses);
    m_settings.setValue("recent/opened", times);
}

}
