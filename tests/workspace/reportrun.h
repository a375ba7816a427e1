// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/reporting.h"
#include "tests/workspace/reportstore.h"

#include <QPainter>
#include <QRegularExpression>

namespace casebook::reporttest {

using support::bytesOf;
using workspace::ReportOutcome;
using workspace::Workspace;

// Where a store is made: a file in a folder of its own, or an empty database.
struct Place {
    explicit Place(bool onServer)
    {
        if (!onServer) {
            address = folder.filePath(u"office.casebook"_s);
            return;
        }
        static int count = 0;
        database = u"reports_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++count);
        support::onCluster(u"CREATE DATABASE "_s + database);
        QUrl url(support::serverUrl());
        url.setPath(u'/' + database);
        address = url.toString();
    }
    ~Place()
    {
        if (!database.isEmpty())
            support::onCluster(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(database));
    }
    QTemporaryDir folder;
    QString database;
    QString address;
};

// Runs reports, each into a new folder that holds the files of the last one.
class ReportRun {
public:
    base::Result<ReportOutcome> run(Workspace &office, const QString &id, const QString &period, const QStringList &formats = {u"csv"_s}, const QString &filter = {},
                                    const QString &language = u"en"_s)
    {
        m_out = std::make_unique<QTemporaryDir>();
        return workspace::runReport(office, {id, period, filter, language, m_out->path(), formats}, writtenCharts);
    }
    // The sentences of a chart without its drawing, which is not this layer's.
    static void writtenCharts(QPainter &painter, const QRectF &area, const reports::ChartValue &chart)
    {
        painter.drawText(area, chart.finding + u'\n' + chart.subtitle);
    }

    // All that the last report says.
    QString words() const
    {
        QString all;
        for (const QString &name : files())
            all += QString::fromUtf8(bytesOf(file(name)));
        return all;
    }
    // The same but for where the journal stood, which counts everybody's acts.
    QString wordsButCheckpoint() const
    {
        static const QRegularExpression checkpoint(u"^Checkpoint,.*$"_s, QRegularExpression::MultilineOption);
        return words().remove(checkpoint);
    }
    QString file(const QString &name) const { return m_out->filePath(name); }
    QStringList files() const { return support::filesIn(m_out->path()); }

private:
    std::unique_ptr<QTemporaryDir> m_out;
};

// Memory and keys of this computer go into a folder that ends with the test.
class Home {
public:
    Home()
    {
        qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toLocal8Bit());
    }

private:
    QTemporaryDir m_folder;
};

}
