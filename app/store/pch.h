// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/base/pch.h"
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
