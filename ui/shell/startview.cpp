// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startview.h"

#include "ui/shell/formcard.h"
#include "ui/theme/casebookstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/basic/surface.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

namespace casebook::shell {

ProgramMark::ProgramMark(int designSize, QWidget *parent) : QWidget(parent)
{
    setFixedSize(px(designSize), px(designSize));
    setAccessibleName(tr("DPO Casebook"));
}

void ProgramMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    parts::box(painter, rect(), current().accent, Qt::transparent, pxf(8));
    const double in = (width() - pxf(18)) / 2;
    paintIcon(painter, QRectF(rect()).adjusted(in, in, -in, -in), u"folder"_s, current().accentText);
}

ChoiceCard::ChoiceCard(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent), m_icon(iconName), m_sentence(sentence)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("ownRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceCard::sizeHint() const
{
    return {px(600), px(62)};
}

void ChoiceCard::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    update();
}

void ChoiceCard::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    update();
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return click();
    case Qt::Key_Down: focusNextChild(); return;
    case Qt::Key_Up: focusPreviousChild(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Colours &c = current();
    QPainter painter(this);
    const bool isOn = hasFocus();
    parts::box(painter, rect(), isOn ? c.accentTint : underMouse() ? c.hover : c.base, isOn ? c.focus : c.line, pxf(8), isOn ? 2 : 1);
    const auto place = [this](int left, int width) { return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height())); };
    paintIcon(painter, place(px(18), px(20)), m_icon, isOn ? c.link : c.text2);
    paintIcon(painter, place(width() - px(34), px(16)), u"right"_s, isOn ? c.link : c.muted);
    const QRect words = place(px(56), width() - px(100));
    const int middle = height() / 2;
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.setFont(roleFont(Role::Choice));
    painter.setPen(c.text);
    painter.drawText(words.adjusted(0, 0, 0, -middle - px(2)), side | Qt::AlignBottom, text());
    painter.setFont(roleFont(Role::Body));
    painter.setPen(c.muted);
    painter.drawText(words.adjusted(0, middle + px(1), 0, 0), side | Qt::AlignTop, m_sentence);
}

StartView::StartView(QWidget *parent)
    : QWidget(parent), m_language(new QComboBox), m_cards(new QVBoxLayout), m_version(new PlainLabel(QString(), Role::Small, Ink::Muted))
{
    auto *narrow = new QWidget;
    narrow->setMaximumWidth(px(600));
    auto *column = new QVBoxLayout(narrow);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeHead());
    column->addSpacing(px(16));
    m_cards->setSpacing(px(8));
    column->addLayout(m_cards);
    column->addSpacing(px(10));
    auto *foot = new QHBoxLayout;
    foot->addWidget(new PlainLabel(tr("No account, no internet connection needed"), Role::Small, Ink::Muted));
    foot->addStretch();
    foot->addWidget(m_version);
    column->addLayout(foot);
    FormCard::center(this, narrow);  // many recent casebooks scroll
    connect(m_language, &QComboBox::activated, this, [this](int at) { emit languageChosen(m_language->itemData(at).toString()); });
}

QWidget *StartView::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(14));
    row->addWidget(new ProgramMark(36));
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(new PlainLabel(tr("DPO Casebook"), Role::PageTitle));
    auto *sentence = new PlainLabel(tr("Your cases, letters and files, encrypted and in one place."), Role::Body, Ink::Muted);
    sentence->setWordWrap(true);
    words->addWidget(sentence);
    row->addLayout(words, 1);
    m_language->setAccessibleName(tr("Language"));
    row->addWidget(m_language, 0, Qt::AlignVCenter);
    return head;
}

void StartView::setWays(const QList<Way> &ways)
{
    while (QLayoutItem *old = m_cards->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const Way &way : ways) {
        auto *card = new ChoiceCard(way.icon, way.title, way.sentence);
        m_cards->addWidget(card);
        connect(card, &QAbstractButton::clicked, this, [this, id = way.id] { emit chosen(id); });
    }
}

void StartView::takeFocus()
{
    if (m_cards->count())
        m_cards->itemAt(0)->widget()->setFocus(Qt::TabFocusReason);
}

void StartView::setLanguages(const QList<Language> &languages, const QString &current)
{
    m_language->clear();
    for (const Language &language : languages)
        m_language->addItem(language.name, language.id);
    m_language->setCurrentIndex(m_language->findData(current));
}

void StartView::setVersion(const QString &version)
{
    m_version->setText(tr("Version %1").arg(version));
}

}
