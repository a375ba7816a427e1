// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/casebookstyle.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styleparts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace casebook::theme {

namespace {

template<typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

}

const Colours &current()
{
    const auto *style = qobject_cast<const CasebookStyle *>(QApplication::style());
    return style ? style->colours() : colours(Scheme::Light);
}

CasebookStyle::CasebookStyle(const Colours &colours) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_colours(colours) {}

QPalette CasebookStyle::standardPalette() const
{
    return qtPalette(m_colours);
}

void CasebookStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Hover is a change of colour at once; these classes do not ask for it by themselves.
    if (qobject_cast<QTabBar *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void CasebookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        return parts::fieldFrame(*painter, *option, widget);
    case PE_Frame:
        if (parts::is(widget, "field"))
            parts::fieldFrame(*painter, *option, widget);
        return;
    case PE_FrameFocusRect:      // rings are drawn by FocusRing and by the delegates, never dots
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameMenu:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return parts::checkIndicator(*painter, *option, widget);
    case PE_IndicatorRadioButton:
        return parts::radioIndicator(*painter, *option);
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return parts::menuPanel(*painter, option->rect);
    case PE_IndicatorTabClose:
        return paintIcon(*painter, QRectF(option->rect.center() - QPoint(px(6), px(6)), QSizeF(px(13), px(13))), u"x"_s, m_colours.text2);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CasebookStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        return parts::pushButton(*painter, *as<QStyleOptionButton>(option), widget);
    case CE_CheckBoxLabel:
        return parts::checkLabel(*painter, *as<QStyleOptionButton>(option), widget);
    case CE_ComboBoxLabel:
        return parts::comboLabel(*painter, *as<QStyleOptionComboBox>(option), widget);
    case CE_Header:
        return parts::header(*painter, *as<QStyleOptionHeader>(option));
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_colours.base);
        return painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_colours.line);
    case CE_MenuBarItem:
        return parts::menuBarItem(*painter, *as<QStyleOptionMenuItem>(option));
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, m_colours.window);
    case CE_TabBarTab:
        return parts::is(widget, "pages") ? parts::pageTab(*painter, *as<QStyleOptionTab>(option))
                                          : parts::tab(*painter, *as<QStyleOptionTab>(option), widget);
    case CE_Splitter:
        return painter->fillRect(option->rect, m_colours.line);
    case CE_FocusFrame:
        return parts::focusRing(*painter, *option, widget);
    case CE_ProgressBarContents:
        return parts::progress(*painter, *as<QStyleOptionProgressBar>(option));
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void CasebookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return parts::comboBox(*painter, *as<QStyleOptionComboBox>(option), widget);
    case CC_ScrollBar:
        return parts::scrollBar(*painter, *as<QStyleOptionSlider>(option), subControlRect(control, option, SC_ScrollBarSlider, widget));
    case CC_ToolButton:
        return parts::toolButton(*painter, *as<QStyleOptionToolButton>(option), widget);
    case CC_Slider:
        return parts::slider(*painter, *as<QStyleOptionSlider>(option));
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect CasebookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ComboBox)
        return parts::comboPart(*as<QStyleOptionComboBox>(option), part);
    if (control == CC_ScrollBar)
        return parts::scrollPart(*as<QStyleOptionSlider>(option), part, px(32));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect CasebookStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        // QLineEdit adds two pixels of its own.
        return option->rect.adjusted(px(10) - 2, 1, -px(8), -1);
    case SE_TabBarTabRightButton: {
        const int side = px(24);
        const QRect rect = option->rect;
        return visualRect(option->direction, rect, QRect(rect.right() - side - px(5), rect.center().y() - side / 2 + 1, side, side));
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize CasebookStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return parts::pushButtonSize(*as<QStyleOptionButton>(option), widget);
    case CT_ToolButton:
        if (as<QStyleOptionToolButton>(option)->toolButtonStyle == Qt::ToolButtonIconOnly)
            return {px(28), px(28)};
        return {size.width() + px(12), px(28)};
    case CT_LineEdit:
        return {size.width() + px(18), px(30)};
    case CT_ComboBox:
        return parts::comboSize(*as<QStyleOptionComboBox>(option), size);
    case CT_HeaderSection:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width(), px(30)};
    case CT_CheckBox:
    case CT_RadioButton:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width(), px(26)};
    case CT_TabBarTab:
        return parts::tabSize(*as<QStyleOptionTab>(option), widget);
    case CT_MenuBarItem:
        return {size.width() + px(17), px(30)};
    case CT_MenuItem:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width() + px(8),
                std::max(px(as<QStyleOptionMenuItem>(option)->menuItemType == QStyleOptionMenuItem::Separator ? 9 : 28), 1)};
    case CT_ItemViewItem:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width(), px(28)};
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int CasebookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return px(11);
    case PM_ScrollBarSliderMin: return px(32);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return px(8);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize: return px(16);
    case PM_HeaderMargin: return px(12);
    case PM_HeaderMarkSize: return px(12);
    case PM_SplitterWidth: return 1;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return px(3);
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_TabBarBaseHeight:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_MenuBarHMargin: return px(8);
    case PM_MenuBarItemSpacing: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return px(4);
    case PM_MenuHMargin: return px(4);
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight: return px(24);
    case PM_TabBarScrollButtonWidth: return px(28);
    case PM_DefaultFrameWidth:
        if (parts::is(widget, "field"))
            return px(3);
        return qobject_cast<const QMenu *>(widget) || qobject_cast<const QLineEdit *>(widget) ? 1 : 0;
    case PM_ComboBoxFrameWidth: return 1;
    case PM_SliderThickness:
    case PM_SliderControlThickness: return px(24);
    case PM_SliderLength: return px(16);
    case PM_LayoutHorizontalSpacing: return px(8);
    case PM_LayoutVerticalSpacing: return px(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CasebookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget: return 1;  // the ring belongs to the page then, and is not cut where a row of buttons ends
    case SH_LineEdit_PasswordCharacter: return 0x2022;  // the default disc is too heavy in Inter
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea: return 0;
    case SH_ComboBox_Popup: return 0;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration: return 0;
    case SH_Table_GridLineColor: return int(m_colours.rowline.rgb());
    case SH_ScrollBar_Transient: return 0;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_EtchDisabledText: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_MenuBar_AltKeyNavigation: return 1;
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    case SH_ToolTipLabel_Opacity: return 255;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QIcon CasebookStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
    case SP_TabCloseButton: return icon(u"x"_s);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical: return icon(u"warn"_s);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion: return icon(u"info"_s);
    case SP_ToolBarHorizontalExtensionButton: return icon(u"more"_s);
    default: return QProxyStyle::standardIcon(standard, option, widget);
    }
}

}
