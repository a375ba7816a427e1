// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QStringList>

namespace casebook::workspace::demo {

// The invented people and what they write: resources/demo/people.json.
class Cast {
public:
    // PackInvalid where the resource is not as it should be.
    static base::Result<Cast> load();

    QStringList names(const QString &language) const { return m_names.value(language); }
    QStringList titles(const QString &language) const { return m_titles.value(language); }
    QStringList tasks(const QString &language) const { return m_tasks.value(language); }
    QString text(const QString &id, const QString &language) const { return m_texts.value(language).value(id); }

private:
    QHash<QString, QStringList> m_names;
    QHash<QString, QStringList> m_titles;
    QHash<QString, QStringList> m_tasks;
    QHash<QString, QHash<QString, QString>> m_texts;
};

}
