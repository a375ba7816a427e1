// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QStringList>
#include <memory>

class QJsonDocument;

namespace casebook::base {

// Reads JSON that people write and that must be right: an unknown key, a missing key, a double key, a wrong type, more than
// 1 MiB or more than 32 levels is an error with file, path and reason. The reader keeps the first problem and answers empty
// values afterwards, so that reading code stays a plain list of assignments; finish() tells whether all was well. Paths are
// JSON pointers ("/states/3/id"), "/" is the whole file.
//
//     JsonReader reader(fileName, bytes);
//     JsonObject root = reader.root();
//     rule.id = root.identifier("id");
//     for (JsonObject item : root.objects("states")) …
//     CASEBOOK_CHECK(reader.finish());
class JsonObject;

class JsonReader {
public:
    JsonReader(const QString &file, const QByteArray &bytes);
    ~JsonReader();
    JsonReader(const JsonReader &) = delete;
    JsonReader &operator=(const JsonReader &) = delete;

    JsonObject root();
    // PackInvalid{file, path, reason}: the first problem, or a key that nobody asked for.
    Result<void> finish();
    // For rules that only the caller knows. The first problem wins.
    void refuse(const QString &path, const QString &reason);

private:
    friend class JsonObject;
    struct State;
    static QJsonDocument parsed(const QByteArray &bytes, State &state);
    std::shared_ptr<State> m_state;
};

class JsonObject {
public:
    bool has(const char *key) const;
    QString string(const char *key);                                   // required, not empty
    QString string(const char *key, const QString &otherwise);         // optional
    QString identifier(const char *key);                               // required, [a-z0-9][a-z0-9-]*
    int integer(const char *key, int lowest, int highest);             // required
    int integer(const char *key, int lowest, int highest, int otherwise);
    bool boolean(const char *key, bool otherwise);
    QDate date(const char *key);                                       // required, ISO
    QDate date(const char *key, const QDate &otherwise);
    QStringList strings(const char *key);                              // optional list
    QList<JsonObject> objects(const char *key);                        // optional list of objects
    JsonObject object(const char *key);                                // required
    QStringList keys() const;                                          // for objects whose keys are data; does not count as asking
    QString path() const { return m_path; }
    void refuse(const QString &reason);                                // at this object
    void refuse(const char *key, const QString &reason);

private:
    friend class JsonReader;
    JsonObject(std::shared_ptr<JsonReader::State> state, QString path, QJsonObject object);
    std::shared_ptr<JsonReader::State> m_state;
    QString m_path;
    QJsonObject m_object;
};

}
