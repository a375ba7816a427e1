// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/palette.h"

namespace casebook::theme {

namespace {

constexpr QColor rgb(unsigned value)
{
    return QColor(int(value >> 16 & 0xff), int(value >> 8 & 0xff), int(value & 0xff));
}

const Colours lightColours{
    .scheme = Scheme::Light,
    .window = rgb(0xF5F6F8),
    .base = rgb(0xFFFFFF),
    .sunken = rgb(0xEFF1F4),
    .raised = rgb(0xFFFFFF),
    .line = rgb(0xE2E5EA),
    .rowline = rgb(0xEEF0F3),
    .lineStrong = rgb(0x8A919C),
    .lineControl = rgb(0xC3C9D2),
    .text = rgb(0x1B1E23),
    .text2 = rgb(0x434955),
    .muted = rgb(0x5F6673),
    .faint = rgb(0x8A919C),
    .accent = rgb(0x0B57D0),
    .accentHover = rgb(0x0A4DB8),
    .accentText = rgb(0xFFFFFF),
    .accentTint = rgb(0xE8F0FD),
    .accentTint2 = rgb(0xD6E4FB),
    .link = rgb(0x0B57D0),
    .focus = rgb(0x0B57D0),
    .hover = rgb(0xF4F6F9),
    .select = rgb(0xE3EDFC),
    .selectText = rgb(0x1B1E23),
    .button = rgb(0xFFFFFF),
    .buttonHover = rgb(0xF3F5F8),
    .internal = rgb(0xFBF6E6),
    .internalHatch = rgb(0xEFE5C4),
    .internalText = rgb(0x5E4A00),
    .internalLine = rgb(0xCDBB7C),
    .sent = rgb(0xEEF4FD),
    .sentEdge = rgb(0x0B57D0),
    .sentLine = rgb(0xBBD2F5),
    .received = rgb(0xFFFFFF),
    .receivedLine = rgb(0xD5DAE1),
    .receivedEdge = rgb(0x5F6673),
    .violet = rgb(0x6A3A9C),
    .violetTint = rgb(0xF3ECFA),
    .good = rgb(0x1B6B36),
    .danger = rgb(0xB3261E),
    .shadow = rgb(0x1B1E23),
    .paper = rgb(0xFFFFFF),
    .paperText = rgb(0x1B1E23),
    .desk = rgb(0xE9ECF0),
    .states = {{
        {rgb(0xB3261E), rgb(0xFDECEA)},  // overdue
        {rgb(0x8A3B00), rgb(0xFFF0E0)},  // today
        {rgb(0x6B5200), rgb(0xFFF8D6)},  // soon
        {rgb(0x1B6B36), rgb(0xE8F5EC)},  // ok
        {rgb(0x4A5568), rgb(0xEDF0F4)},  // paused
        {rgb(0x2B5EA7), rgb(0xE9F1FC)},  // waiting
        {rgb(0x6A3A9C), rgb(0xF3ECFA)},  // hold
        {rgb(0x0B5A8A), rgb(0xE3F2FB)},  // new
        {rgb(0x2F2F35), rgb(0xE4E4E8)},  // sealed
        {rgb(0x4F5660), rgb(0xF0F1F3)},  // closed
        {rgb(0x1B1E23), rgb(0xFFFFFF)},  // ours: ink, never tinted
    }},
    .chartSeries = {rgb(0x0B6BA8), rgb(0xB45309), rgb(0x1B7F5C), rgb(0x8E3B8A), rgb(0x6B6F76), rgb(0xA3282B), rgb(0x7A6A00)},
    .chartRamp = {rgb(0x6794C4), rgb(0x3874AE), rgb(0x1B5E99), rgb(0x0B3A66)},
    .chartRampLabel = {rgb(0x0B1E33), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF)},
};

const Colours darkColours{
    .scheme = Scheme::Dark,
    .window = rgb(0x191A1D),
    .base = rgb(0x1E1F22),
    .sunken = rgb(0x161719),
    .raised = rgb(0x26282C),
    .line = rgb(0x33363C),
    .rowline = rgb(0x292B2F),
    .lineStrong = rgb(0x7A818C),
    .lineControl = rgb(0x4A4F58),
    .text = rgb(0xE7E9EC),
    .text2 = rgb(0xC6CBD3),
    .muted = rgb(0xA7ADB8),
    .faint = rgb(0x7A818C),
    .accent = rgb(0x2D68D2),
    .accentHover = rgb(0x3A75DE),
    .accentText = rgb(0xFFFFFF),
    .accentTint = rgb(0x1F2C44),
    .accentTint2 = rgb(0x28395A),
    .link = rgb(0xA8C7FA),
    .focus = rgb(0xA8C7FA),
    .hover = rgb(0x24262A),
    .select = rgb(0x23324D),
    .selectText = rgb(0xFFFFFF),
    .button = rgb(0x2A2C31),
    .buttonHover = rgb(0x32353B),
    .internal = rgb(0x2A2618),
    .internalHatch = rgb(0x4C4426),
    .internalText = rgb(0xEBD28A),
    .internalLine = rgb(0x6A5C2C),
    .sent = rgb(0x1B2740),
    .sentEdge = rgb(0xA8C7FA),
    .sentLine = rgb(0x33507F),
    .received = rgb(0x26282C),
    .receivedLine = rgb(0x3A3E45),
    .receivedEdge = rgb(0xA7ADB8),
    .violet = rgb(0xB58AE0),
    .violetTint = rgb(0x2C2138),
    .good = rgb(0x7FD99A),
    .danger = rgb(0xFFB4AB),
    .shadow = rgb(0x000000),
    .paper = rgb(0xF4F4F2),
    .paperText = rgb(0x1B1E23),
    .desk = rgb(0x131416),
    .states = {{
        {rgb(0xFFB4AB), rgb(0x4A1512)},  // overdue
        {rgb(0xFFB784), rgb(0x4A2500)},  // today
        {rgb(0xEBC248), rgb(0x3B2F00)},  // soon
        {rgb(0x7FD99A), rgb(0x0F3A1E)},  // ok
        {rgb(0xBFC7D3), rgb(0x2E343C)},  // paused
        {rgb(0xA9C7FF), rgb(0x17305A)},  // waiting
        {rgb(0xD9BAFF), rgb(0x3A2257)},  // hold
        {rgb(0x8ECDF5), rgb(0x0C3850)},  // new
        {rgb(0xE0E0E4), rgb(0x3A3A40)},  // sealed
        {rgb(0xBDC3CB), rgb(0x2B2F34)},  // closed
        {rgb(0xE7E9EC), rgb(0x1E1F22)},  // ours: ink, never tinted
    }},
    .chartSeries = {rgb(0x6CB6F0), rgb(0xF0A35E), rgb(0x5CC9A0), rgb(0xD898D4), rgb(0xAEB3BB), rgb(0xF08A8C), rgb(0xD6C24A)},
    .chartRamp = {rgb(0x4676A5), rgb(0x6CA3DA), rgb(0x9CC6F0), rgb(0xD3E6FA)},
    .chartRampLabel = {rgb(0xFFFFFF), rgb(0x0B1E33), rgb(0x0B1E33), rgb(0x0B1E33)},
};

const Colours highContrastColours{
    .scheme = Scheme::HighContrast,
    .window = rgb(0xFFFFFF),
    .base = rgb(0xFFFFFF),
    .sunken = rgb(0xFFFFFF),
    .raised = rgb(0xFFFFFF),
    .line = rgb(0x000000),
    .rowline = rgb(0x6B6B6B),
    .lineStrong = rgb(0x000000),
    .lineControl = rgb(0x000000),
    .text = rgb(0x000000),
    .text2 = rgb(0x000000),
    .muted = rgb(0x000000),
    .faint = rgb(0x3B3B3B),
    .accent = rgb(0x0037A6),
    .accentHover = rgb(0x00257A),
    .accentText = rgb(0xFFFFFF),
    .accentTint = rgb(0xFFFFFF),
    .accentTint2 = rgb(0xFFFFFF),
    .link = rgb(0x0037A6),
    .focus = rgb(0x0037A6),
    .hover = rgb(0xEDEDED),
    .select = rgb(0x0037A6),
    .selectText = rgb(0xFFFFFF),
    .button = rgb(0xFFFFFF),
    .buttonHover = rgb(0xEDEDED),
    .internal = rgb(0xFFFFFF),
    .internalHatch = rgb(0xBDBDBD),
    .internalText = rgb(0x000000),
    .internalLine = rgb(0x000000),
    .sent = rgb(0xFFFFFF),
    .sentEdge = rgb(0x0037A6),
    .sentLine = rgb(0x000000),
    .received = rgb(0xFFFFFF),
    .receivedLine = rgb(0x000000),
    .receivedEdge = rgb(0x000000),
    .violet = rgb(0x4B1A80),
    .violetTint = rgb(0xFFFFFF),
    .good = rgb(0x1B6B36),
    .danger = rgb(0xB3261E),
    .shadow = rgb(0x1B1E23),
    .paper = rgb(0xFFFFFF),
    .paperText = rgb(0x1B1E23),
    .desk = rgb(0xE9ECF0),
    .states = {{
        {rgb(0x8C0000), rgb(0xFFFFFF)},  // overdue
        {rgb(0x6B2A00), rgb(0xFFFFFF)},  // today
        {rgb(0x4A3900), rgb(0xFFFFFF)},  // soon
        {rgb(0x00461A), rgb(0xFFFFFF)},  // ok
        {rgb(0x000000), rgb(0xFFFFFF)},  // paused
        {rgb(0x00357A), rgb(0xFFFFFF)},  // waiting
        {rgb(0x4B1A80), rgb(0xFFFFFF)},  // hold
        {rgb(0x003C63), rgb(0xFFFFFF)},  // new
        {rgb(0x000000), rgb(0xFFFFFF)},  // sealed
        {rgb(0x000000), rgb(0xFFFFFF)},  // closed
        {rgb(0x000000), rgb(0xFFFFFF)},  // ours: ink, never tinted
    }},
    .chartSeries = {rgb(0x00497A), rgb(0x7A3200), rgb(0x00523A), rgb(0x6A1B66), rgb(0x3A3D42), rgb(0x7A0004), rgb(0x4D4200)},
    .chartRamp = {rgb(0x6794C4), rgb(0x3874AE), rgb(0x1B5E99), rgb(0x0B3A66)},
    .chartRampLabel = {rgb(0x0B1E33), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF)},
};

}

const Colours &colours(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light: return lightColours;
    case Scheme::Dark: return darkColours;
    case Scheme::HighContrast: return highContrastColours;
    }
    Q_UNREACHABLE();
}

}
