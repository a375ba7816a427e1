// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/casework/registercase.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace casebook::dialogs {

// A file of the disk as it goes into the casebook. FileNotFound, FileNotReadable (also above 100 MiB).
base::Result<casework::NewAttachment> attachmentFrom(const QString &path, const QString &source);

// Files to be put into a case: chosen in a dialog or dropped here, listed by name, taken out again one by one.
class FileDrop final : public QWidget {
    Q_OBJECT
public:
    FileDrop(const QString &label, const QString &source, QWidget *parent = nullptr);

    const QList<casework::NewAttachment> &files() const { return m_files; }
    void add(const QStringList &paths);

signals:
    void changed();
    void refused(const base::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void showFiles();

    QString m_source;
    QVBoxLayout *m_list;
    QPushButton *m_choose;
    QList<casework::NewAttachment> m_files;
};

// "4.1 MB", in the words of the locale.
QString sizeText(qint64 bytes);

}
