// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/demo/cast.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace casebook::workspace::demo {

using namespace Qt::StringLiterals;

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue entry : value.toArray())
        list << entry.toString();
    return list;
}

}

base::Result<Cast> Cast::load()
{
    const QString name = u":/demo/people.json"_s;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::FileNotFound, {name});
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject texts = root.value("texts"_L1).toObject();
    Cast cast;
    for (const QString &language : {u"en"_s, u"de"_s}) {
        cast.m_names.insert(language, strings(root.value(language)));
        cast.m_titles.insert(language, strings(root.value("titles"_L1).toObject().value(language)));
        cast.m_tasks.insert(language, strings(root.value("tasks"_L1).toObject().value(language)));
        for (auto text = texts.begin(); text != texts.end(); ++text)
            cast.m_texts[language].insert(text.key(), text.value().toObject().value(language).toString());
        if (cast.m_names[language].isEmpty() || cast.m_titles[language].isEmpty() || cast.m_tasks[language].isEmpty())
            return base::fail(base::ErrorCode::PackInvalid, {name, u"/"_s + language, u"empty"_s});
    }
    return cast;
}

}
