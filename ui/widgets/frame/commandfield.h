// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeySequence>

namespace casebook::widgets {

// Looks like a field at the end of the menu line; choosing it opens the palette that finds and does everything.
class CommandField final : public QAbstractButton {
    Q_OBJECT
public:
    CommandField(const QString &words, const QKeySequence &keys, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

}
