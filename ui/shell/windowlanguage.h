// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/language.h"

#include <QTranslator>

namespace casebook::shell {

// The names of keys as they stand on a German keyboard; Qt's own catalogue leaves them in English.
class KeyNames final : public QTranslator {
    Q_OBJECT
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override;
};

// The language of the window: words of the program, Qt's own words, names of keys, numbers and dates. As long as it lives;
// a change makes a new one and builds the pages anew.
class WindowLanguage final {
public:
    explicit WindowLanguage(const QString &language);
    ~WindowLanguage();
    WindowLanguage(const WindowLanguage &) = delete;
    WindowLanguage &operator=(const WindowLanguage &) = delete;

    const QString &id() const { return m_id; }

private:
    QString m_id;
    text::InstalledLanguage m_words;
    QTranslator m_qt;
    KeyNames m_keys;
};

}
