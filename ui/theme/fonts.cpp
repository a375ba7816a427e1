// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontInfo>
#include <cmath>

using namespace Qt::StringLiterals;

namespace casebook::theme {

namespace {

struct Face {
    double px;
    QFont::Weight weight;
};

Face face(Role role)
{
    switch (role) {
    case Role::PageTitle: return {20, QFont::DemiBold};
    case Role::PageTitleSecond: return {20, QFont::Normal};
    case Role::PaneTitle: return {16, QFont::DemiBold};
    case Role::PaneTitleSecond: return {16, QFont::Normal};
    case Role::Finding: return {15, QFont::DemiBold};
    case Role::Choice: return {14, QFont::DemiBold};
    case Role::Editor: return {14, QFont::Normal};
    case Role::Strong: return {13, QFont::DemiBold};
    case Role::Number: return {13, QFont::Medium};
    case Role::Body: return {13, QFont::Normal};
    case Role::Section: return {12, QFont::DemiBold};
    case Role::Header: return {12, QFont::Medium};
    case Role::Small: return {12, QFont::Normal};
    case Role::Label: return {11, QFont::Medium};
    case Role::Keys: return {11, QFont::Normal};
    case Role::Avatar: return {10, QFont::DemiBold};
    case Role::Mono: return {12, QFont::Normal};
    }
    Q_UNREACHABLE();
}

QStringList families(Role role)
{
    if (role == Role::Mono)
        return {u"JetBrains Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s};
    const QStringList text{u"Inter"_s, u"Noto Sans"_s, u"Segoe UI"_s, u"sans-serif"_s};
    return face(role).px >= 20 ? QStringList{u"Inter Display"_s} + text : text;
}

QFont make(Role role, double scale)
{
    QFont result;
    result.setFamilies(families(role));
    result.setPixelSize(int(std::lround(face(role).px * scale)));
    result.setWeight(face(role).weight);
    result.setHintingPreference(QFont::PreferVerticalHinting);
    return result;
}

}

QFont bodyFont(double zoom)
{
    return make(Role::Body, zoom);
}

QFont roleFont(Role role)
{
    const int present = QFontInfo(QApplication::font()).pixelSize();
    return make(role, present / bodyPx);
}

}
