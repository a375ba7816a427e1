// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

class QWidget;

namespace casebook::compartments {

// What can be seen at one moment: every window as a picture, and every text in it, also those that are scrolled away.
struct Scene {
    QString name;
    QString text;
    QList<QImage> pictures;
};

QString wordsNow();
Scene sceneNow(const QString &name);
// Names the first line or picture that differs; empty when nothing does.
QString difference(const Scene &one, const Scene &other);

}
