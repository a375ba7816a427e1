// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace casebook::tests {

using namespace Qt::StringLiterals;

struct Ran {
    int code = -1;
    QByteArray answers;   // standard output
    QByteArray messages;  // standard error

    QJsonDocument document() const { return QJsonDocument::fromJson(answers); }
    QJsonObject object() const { return document().object(); }
    QString number() const { return object().value("number"_L1).toString(); }
    QString state() const { return object().value("state"_L1).toString(); }
};

inline Ran run(const QStringList &arguments)
{
    QBuffer answers;
    QBuffer messages;
    answers.open(QIODevice::WriteOnly);
    messages.open(QIODevice::WriteOnly);
    Ran ran;
    ran.code = cli::run(arguments, answers, messages);
    ran.answers = answers.data();
    ran.messages = messages.data();
    return ran;
}

// A folder with everything that a command line needs from outside, and with `init --test` a store in it. The clock stands on
// Monday, 16 March 2026.
class Office {
public:
    Office()
    {
        qputenv("HOME", folder.path().toUtf8());
        qputenv("XDG_STATE_HOME", folder.filePath(u"state"_s).toUtf8());
        qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toUtf8());
        qputenv("CASEBOOK_NOW", "2026-03-16T09:00:00Z");
        qputenv("CASEBOOK_STORE", store().toUtf8());
        qputenv("CASEBOOK_PASSPHRASE_FILE", write(u"passphrase"_s, "correct horse\n").toUtf8());
        qputenv("LC_ALL", "C.UTF-8");
    }

    QString store() const { return folder.filePath(u"office.casebook"_s); }
    QString path(const QString &name) const { return folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    Ran open() const { return run({u"init"_s, u"--test"_s, u"--user"_s, u"a.braun"_s, u"--json"_s}); }
    void addColleagues() const
    {
        for (const auto &[login, role] : {std::pair(u"b.yilmaz"_s, u"officer"_s), std::pair(u"r.lindner"_s, u"approver"_s), std::pair(u"t.ahrens"_s, u"auditor"_s)}) {
            const Ran added = run({u"user"_s, u"add"_s, login, u"--role"_s, role, u"--new-passphrase-file"_s, path(u"passphrase"_s)});
            if (added.code != 0)
                qFatal("user add: %s", added.messages.constData());
        }
    }

    QTemporaryDir folder;
};

}
