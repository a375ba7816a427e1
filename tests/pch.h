// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/base/pch.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>
#include <functional>
