// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>
#include <memory>

namespace casebook::text {

// The language of the system where the program has it, else English: "en", "de".
QString systemLanguage();

// The words of the program in one language as long as the object lives. Catalogues lie inside the program under
// :/translations/casebook_<language>.qm; where there is none the words are English.
class InstalledLanguage final {
public:
    explicit InstalledLanguage(const QString &language);
    ~InstalledLanguage();
    InstalledLanguage(const InstalledLanguage &) = delete;
    InstalledLanguage &operator=(const InstalledLanguage &) = delete;

    bool hasCatalogue() const { return m_hasCatalogue; }

private:
    std::unique_ptr<QTranslator> m_translator;
    bool m_hasCatalogue = false;
};

}
