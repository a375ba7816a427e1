// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <sys/mount.h>

namespace casebook::support {

// A small disk of its own, gone at the end. Only root can have one.
class SmallDisk {
public:
    explicit SmallDisk(const char *size) : m_isThere(::mount("tmpfs", m_folder.path().toLocal8Bit().constData(), "tmpfs", 0, size) == 0) {}
    ~SmallDisk()
    {
        if (m_isThere)
            ::umount2(m_folder.path().toLocal8Bit().constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    bool isThere() const { return m_isThere; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    bool m_isThere;
};

}
