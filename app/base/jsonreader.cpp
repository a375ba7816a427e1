// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/jsonreader.h"

#include "app/base/jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <cmath>

using namespace Qt::StringLiterals;

namespace casebook::base {

namespace {

constexpr qsizetype largestSizeBytes = 1024 * 1024;
constexpr int deepestLevel = 32;

bool isIdentifier(const QString &text)
{
    const auto isInside = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    if (text.isEmpty() || !isInside(text.front()))
        return false;
    return std::all_of(text.cbegin(), text.cend(), [&](QChar c) { return isInside(c) || c == u'-'; });
}

struct Opened {
    QStringList keys;
    QSet<QString> asked;
};

QString keyText(const char *key)
{
    return QString::fromUtf8(key);
}

}

struct JsonReader::State {
    QString file;
    QString path;
    QString reason;
    QJsonObject root;
    QMap<QString, Opened> opened;  // by path: an object may be opened more than once

    bool hasFailed() const { return !reason.isEmpty(); }
    void refuse(const QString &where, const QString &why)
    {
        if (hasFailed())
            return;
        path = where;
        reason = why;
    }
    void refuse(const JsonProblem &problem) { refuse(problem.path, problem.reason); }
    // Empty (Undefined) when the key is missing or something went wrong before.
    QJsonValue ask(const QString &where, const QJsonObject &object, const char *key)
    {
        opened[where].asked.insert(keyText(key));
        return hasFailed() ? QJsonValue(QJsonValue::Undefined) : object.value(keyText(key));
    }
};

QJsonDocument JsonReader::parsed(const QByteArray &bytes, State &state)
{
    if (bytes.size() > largestSizeBytes) {
        state.refuse(QString(), u"larger than 1 MiB"_s);
        return {};
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error == QJsonParseError::DeepNesting)
        state.refuse(QString(), u"more than %1 levels deep"_s.arg(deepestLevel));
    else if (problem.error != QJsonParseError::NoError)
        state.refuse(QString(), u"not JSON at byte %1: %2"_s.arg(QString::number(problem.offset), problem.errorString()));
    else if (const auto found = findJsonProblem(bytes, deepestLevel))
        state.refuse(*found);
    return document;
}

JsonReader::JsonReader(const QString &file, const QByteArray &bytes) : m_state(std::make_shared<State>())
{
    m_state->file = file;
    const QJsonDocument document = parsed(bytes, *m_state);
    if (!document.isObject())
        m_state->refuse(QString(), u"not an object"_s);
    else
        m_state->root = document.object();
}

JsonReader::~JsonReader() = default;

JsonObject JsonReader::root()
{
    return JsonObject(m_state, QString(), m_state->root);
}

void JsonReader::refuse(const QString &path, const QString &reason)
{
    m_state->refuse(path, reason);
}

Result<void> JsonReader::finish()
{
    for (auto it = m_state->opened.cbegin(); it != m_state->opened.cend(); ++it) {
        for (const QString &key : it->keys) {
            if (!it->asked.contains(key))
                m_state->refuse(childPath(it.key(), key), u"unknown key"_s);
        }
    }
    if (!m_state->hasFailed())
        return {};
    const QString path = m_state->path.isEmpty() ? u"/"_s : m_state->path;
    return fail(ErrorCode::PackInvalid, {m_state->file, path, m_state->reason});
}

JsonObject::JsonObject(std::shared_ptr<JsonReader::State> state, QString path, QJsonObject object)
    : m_state(std::move(state)), m_path(std::move(path)), m_object(std::move(object))
{
    if (!m_state->hasFailed())
        m_state->opened[m_path].keys = m_object.keys();
}

bool JsonObject::has(const char *key) const
{
    return !m_state->hasFailed() && m_object.contains(keyText(key));
}

QStringList JsonObject::keys() const
{
    return m_state->hasFailed() ? QStringList() : m_object.keys();
}

void JsonObject::refuse(const QString &reason)
{
    m_state->refuse(m_path, reason);
}

void JsonObject::refuse(const char *key, const QString &reason)
{
    m_state->refuse(childPath(m_path, keyText(key)), reason);
}

QString JsonObject::string(const char *key)
{
    const QJsonValue value = m_state->ask(m_path, m_object, key);
    if (value.isUndefined())
        refuse(key, u"missing"_s);
    else if (!value.isString())
        refuse(key, u"not a text"_s);
    else if (value.toString().isEmpty())
        refuse(key, u"empty"_s);
    return value.toString();
}

QString JsonObject::string(const char *key, const QString &otherwise)
{
    const QJsonValue value = m_state->ask(m_path, m_object, key);
    if (value.isUndefined())
        return m_state->hasFailed() ? QString() : otherwise;
    if (!value.isString())
        refuse(key, u"not a text"_s);
    return value.toString();
}

QString JsonObject::identifier(const char *key)
{
    const QString text = string(key);
    if (!m_state->hasFailed() && !isIdentifier(text))
        refuse(key, u"not an identifier (a-z, 0-9, -)"_s);
    return m_state->hasFailed() ? QString() : text;
}

int JsonObject::integer(const char *key, int lowest, int highest)
{
    const QJsonValue value = m_state->ask(m_path, m_object, key);
    const double number = value.toDouble();
    if (value.isUndefined())
        refuse(key, u"missing"_s);
    else if (!value.isDouble() || number != std::floor(number))
        refuse(key, u"not a whole number"_s);
    else if (number < lowest || number > highest)
        refuse(key, u"not between %1 and %2"_s.arg(lowest).arg(highest));
    return m_state->hasFailed() ? 0 : static_cast<int>(number);
}

int JsonObject::integer(const char *key, int lowest, int highest, int otherwise)
{
    if (m_object.contains(keyText(key)))
        return integer(key, lowest, highest);
    return m_state->hasFailed() ? 0 : otherwise;
}

bool JsonObject::boolean(const char *key, bool otherwise)
{
    const QJsonValue value = m_state->ask(m_path, m_object, key);
    if (value.isUndefined())
        return !m_state->hasFailed() && otherwise;
    if (!value.isBool())
        refuse(key, u"not true or false"_s);
    return value.toBool();
}

QDate JsonObject::date(const char *key)
{
    const QString text = string(key);
    if (m_state->hasFailed())
        return {};
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!day.isValid())
        refuse(key, u"not a day (YYYY-MM-DD)"_s);
    return day;
}

QDate JsonObject::date(const char *key, const QDate &otherwise)
{
    if (m_object.contains(keyText(key)))
        return date(key);
    return m_state->hasFailed() ? QDate() : otherwise;
}

QStringList JsonObject::strings(const char *key)
{
    const QJsonValue value = m_state->ask(m_path, m_object, key);
    if (!value.isUndefined() && !value.isArray())
        refuse(key, u"not a list"_s);
    QStringList texts;
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items.at(i).isString() || items.at(i).toString().isEmpty())
            m_state->refuse(childPath(childPath(m_path, keyText(key)), QString::number(i)), u"not a text, or empty"_s);
        texts.append(items.at(i).toString());
    }
    return m_state->hasFailed() ? QStringList() : texts;
}

QList<JsonObject> JsonObject::objects(const char *key)
{
    const QJsonValue value = m_state->ask(m_path, m_object, key);
    if (!value.isUndefined() && !value.isArray())
        refuse(key, u"not a list"_s);
    QList<JsonObject> list;
    const QJsonArray items = value.toArray();
    const QString path = childPath(m_path, keyText(key));
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString itemPath = childPath(path, QString::number(i));
        if (!items.at(i).isObject())
            m_state->refuse(itemPath, u"not an object"_s);
        list.append(JsonObject(m_state, itemPath, items.at(i).toObject()));
    }
    return m_state->hasFailed() ? QList<JsonObject>() : list;
}

JsonObject JsonObject::object(const char *key)
{
    const QJsonValue value = m_state->ask(m_path, m_object, key);
    if (value.isUndefined())
        refuse(key, u"missing"_s);
    else if (!value.isObject())
        refuse(key, u"not an object"_s);
    return JsonObject(m_state, childPath(m_path, keyText(key)), value.toObject());
}

}
