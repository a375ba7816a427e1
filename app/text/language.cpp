// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace casebook::text {

using namespace Qt::StringLiterals;

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::German ? u"de"_s : u"en"_s;
}

InstalledLanguage::InstalledLanguage(const QString &language) : m_translator(std::make_unique<QTranslator>())
{
    m_hasCatalogue = m_translator->load(u":/translations/casebook_%1.qm"_s.arg(language));
    if (m_hasCatalogue)
        QCoreApplication::installTranslator(m_translator.get());
}

InstalledLanguage::~InstalledLanguage()
{
    if (m_hasCatalogue)
        QCoreApplication::removeTranslator(m_translator.get());
}

}
