// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

// The minisign program of the system, in a folder of its own. It is a dependency of the tests: where it is missing they
// fail, because nothing else shows that strangers can verify what we sign.
namespace casebook::tests {

class StockMinisign {
public:
    bool isInstalled() const { return !QStandardPaths::findExecutable(QStringLiteral("minisign")).isEmpty(); }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    bool write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // The exit code; -1 when it could not be run.
    int run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("minisign"), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit)
            return -1;
        m_output = process.readAll();
        return process.exitCode();
    }

    const QByteArray &output() const { return m_output; }

private:
    QTemporaryDir m_folder;
    QByteArray m_output;
};

}
