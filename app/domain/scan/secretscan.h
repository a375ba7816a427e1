// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/redaction.h"
#include "app/domain/scan/characters.h"

#include <QStringView>

namespace casebook::domain::scan {

// The detectors of redaction.h, each one pass over the text. They add what they see; overlaps are settled by the caller.

struct Secret {
    SecretType type = SecretType::Password;
    qsizetype begin = 0;
    qsizetype end = 0;
};

void scanPrivateKeys(QStringView text, QList<Secret> &found);
void scanTokens(QStringView text, QList<Secret> &found);         // by their known beginnings: ghp_…, AKIA…, eyJ….….…
void scanShapedTokens(QStringView text, QList<Secret> &found);   // by their form alone: 123456789:AA…, …-us12
void scanAccountTokens(QStringView text, QList<Secret> &found);  // 32 hex digits near an account identifier
void scanLabelled(QStringView text, QList<Secret> &found);       // "password: …", "Authorization: Bearer …"
void scanUrls(QStringView text, QList<Secret> &found);           // scheme://user:password@host

bool looksSecret(QStringView value);  // has a digit or a sign, or changes case inside

}
