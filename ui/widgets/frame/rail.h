// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace casebook::widgets {

// One place of the rail: icon, word, count of things waiting. A count of work to do now is strong, all others are quiet.
class RailItem final : public QAbstractButton {
    Q_OBJECT
public:
    RailItem(const QString &iconName, const QString &word, QWidget *parent = nullptr);

    void setCount(int count, bool isUrgent);
    void setNarrow(bool isNarrow);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintWide(QPainter &painter) const;
    void paintNarrow(QPainter &painter) const;
    void name();

    QString m_icon;
    int m_count = 0;
    bool m_isUrgent = false;
    bool m_isNarrow = false;
};

// The places of the program, one under the other; the last ones stand at the bottom. Words at 160 px, icons at 52.
// Up and Down walk, Home and End jump; Tab enters and leaves at the current place.
class Rail final : public QWidget {
    Q_OBJECT
public:
    struct Place {
        QString id;
        QString icon;
        QString word;
        bool isAtBottom = false;
        bool isCommand = false;  // "Lock now": acts, is never current
    };
    explicit Rail(QWidget *parent = nullptr);

    void setPlaces(const QList<Place> &places);
    void setCurrent(const QString &id);
    void setCount(const QString &id, int count, bool isUrgent = false);
    void setNarrow(bool isNarrow);
    bool isNarrow() const { return m_isNarrow; }
    RailItem *item(const QString &id) const;
    QSize sizeHint() const override;

signals:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addItem(const Place &place);
    void walk(int step);

    QVBoxLayout *m_column;
    QList<RailItem *> m_items;
    QStringList m_ids;
    bool m_isNarrow = false;
};

}
