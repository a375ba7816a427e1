// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonreader.h"
#include "app/domain/authorities/authoritydirectory.h"

#include <QSet>

namespace casebook::rulebook {

// Who is competent, as a pack knows it by another source: {"residence", "work", "infringement", "establishment" (each "DE" or
// "DE-BE"), "regime", "answers": ids in their order, "because": the first reason of each, "asks": what is still open}.
struct AuthorityExample {
    QString file;
    QString path;
    domain::AuthorityQuestion question;
    QStringList answers;
    QStringList because;
    QStringList asks;
};

// Refuses a place that is none at its key.
AuthorityExample readAuthorityExample(base::JsonObject &object, const QString &file);

// Empty when the directory answers as the example says, else what it answers. What answered is added to `tried`: ids of
// authorities, and the rule with "rule:" before it.
QString difference(const AuthorityExample &example, const domain::AuthorityDirectory &directory, QSet<QString> &tried);

}
