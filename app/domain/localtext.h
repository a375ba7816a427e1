// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace casebook::domain {

// A text of a pack in each language of the program, keyed by its code ("en", "de"). English is always there.
class LocalText {
public:
    LocalText() = default;
    explicit LocalText(QHash<QString, QString> texts) : m_texts(std::move(texts)) {}

    QString in(const QString &language) const
    {
        const auto found = m_texts.constFind(language);
        return found != m_texts.cend() ? *found : m_texts.value(QStringLiteral("en"));
    }
    bool isEmpty() const { return m_texts.isEmpty(); }
    bool has(const QString &language) const { return m_texts.contains(language); }

    friend bool operator==(const LocalText &, const LocalText &) = default;

private:
    QHash<QString, QString> m_texts;
};

}
