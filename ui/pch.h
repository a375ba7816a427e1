// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/base/pch.h"
#include <QApplication>
#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QTextLayout>
#include <QVBoxLayout>
#include <QWidget>
