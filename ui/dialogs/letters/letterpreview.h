// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/letters/letterpages.h"

#include <QTimer>
#include <QWidget>
#include <optional>

namespace casebook::dialogs {

// The letter as it will stand on paper, page under page, as wide as there is room. Laid out a moment after the last key.
class LetterPreview final : public QWidget {
    Q_OBJECT
public:
    explicit LetterPreview(QWidget *parent = nullptr);

    void show(const letters::LetterSheet &sheet);
    int pages() const { return m_pages ? m_pages->count() : 0; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void lay();

    letters::LetterSheet m_sheet;
    std::optional<letters::LetterPages> m_pages;
    QTimer m_timer;
};

}
