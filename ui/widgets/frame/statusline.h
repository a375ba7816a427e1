// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace casebook::widgets {

class PlainLabel;

// The line at the foot of the window: facts divided by thin lines, where and who at the left, safety at the right. Where there is no room the
// middle facts go first. The part
// that tells what just happened is announced to screen readers, at most once a second.
class StatusLine final : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setLeft(const QStringList &facts);
    void setRight(const QStringList &facts);
    // A fact before those at the right that can be clicked, with what a click does as its tooltip; no words: none. What needs
    // attention has a sign before it.
    void setOffer(const QString &words, const QString &whatAClickDoes, bool needsAttention);
    // Last of the left facts; spoken by a screen reader.
    void announce(const QString &news);
    QString news() const { return m_news; }

signals:
    void offerTaken();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill(QHBoxLayout *side, const QStringList &facts);
    void fit();

    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
    QPushButton *m_offer;
    QStringList m_facts;
    QString m_news;
    class QTimer *m_speech;
};

}
