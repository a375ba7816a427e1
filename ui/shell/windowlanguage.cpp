// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace casebook::shell {

namespace {

struct KeyName {
    QLatin1StringView english;
    QStringView german;
};

constexpr KeyName keyNames[] = {
    {"Ctrl"_L1, u"Strg"},     {"Shift"_L1, u"Umschalt"}, {"Del"_L1, u"Entf"},       {"Delete"_L1, u"Entf"},  {"Ins"_L1, u"Einfg"},
    {"Home"_L1, u"Pos1"},     {"End"_L1, u"Ende"},       {"PgUp"_L1, u"Bild auf"},  {"PgDown"_L1, u"Bild ab"}, {"Space"_L1, u"Leertaste"},
    {"Backspace"_L1, u"Rücktaste"}, {"Left"_L1, u"Links"}, {"Right"_L1, u"Rechts"}, {"Up"_L1, u"Auf"},       {"Down"_L1, u"Ab"},
};

QLocale localeOf(const QString &language)
{
    return language == "de"_L1 ? QLocale(QLocale::German, QLocale::Germany) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

}

QString KeyNames::translate(const char *context, const char *source, const char *, int) const
{
    if (qstrcmp(context, "QShortcut") != 0)
        return {};
    for (const KeyName &key : keyNames)
        if (QLatin1StringView(source) == key.english)
            return key.german.toString();
    return {};
}

WindowLanguage::WindowLanguage(const QString &language) : m_id(language), m_words(language)
{
    QLocale::setDefault(localeOf(language));
    if (language != "de"_L1)
        return;
    if (m_qt.load(u"qtbase_de"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_keys);
}

WindowLanguage::~WindowLanguage()
{
    QCoreApplication::removeTranslator(&m_keys);
    QCoreApplication::removeTranslator(&m_qt);
}

}
