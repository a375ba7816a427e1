// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDateTime>
#include <QSettings>

namespace casebook::shell {

struct RecentCasebook {
    QString address;  // file, or postgresql://role@host/database without a password
    QDateTime openedAt;  // UTC
};

// What this computer keeps for its user: look, language, which casebooks were opened. Never a case, a name or a passphrase.
// It lies in $XDG_CONFIG_HOME/casebook/casebook.conf.
class Preferences final {
public:
    Preferences();
    explicit Preferences(const QString &file);  // for tests

    theme::Choice themeChoice() const;
    void setThemeChoice(theme::Choice choice);
    double zoom() const;  // 0.8 to 2.0
    void setZoom(double zoom);
    QString language() const;  // "en", "de"; the system's when nobody chose
    void setLanguage(const QString &language);
    QByteArray windowPlace() const;
    void setWindowPlace(const QByteArray &place);
    QByteArray registerLook() const;  // widths, order and choice of the columns
    void setRegisterLook(const QByteArray &look);

    bool keepsRecent() const;
    void setKeepsRecent(bool keeps);  // off also forgets
    QList<RecentCasebook> recent() const;  // the newest first, five at most
    void remember(const QString &address, const QDateTime &now);
    void forget(const QString &address);

private:
    void write(const QList<RecentCasebook> &recent);

    QSettings m_settings;
};

}
