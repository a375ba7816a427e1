// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace casebook::intake {

// A file name that can be shown and saved anywhere: without folders, control characters, names that Windows keeps for
// devices, or letters that no file system takes. Characters that turn the direction of reading ("gpj.exe" shown as
// "exe.jpg") are spelled out as [U+202E]. At most 200 characters, the ending kept. An empty name becomes "attachment-N" with
// an ending by type.
QString cleanAttachmentName(const QString &name, const QString &mime, int number);

}
