// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/preferences.h"
#include "ui/shell/windowlanguage.h"

#include <QAction>
#include <QActionGroup>
#include <memory>

namespace casebook::shell {

// Theme, size of the text and language, with the actions that change them. What is chosen holds at once and is kept.
class Appearance final : public QObject {
    Q_OBJECT
public:
    Appearance(Preferences &preferences, theme::Theme &theme, QObject *parent = nullptr);

    QString language() const { return m_language->id(); }
    void setLanguage(const QString &language);
    QList<QAction *> themeActions() const { return m_themes->actions(); }
    QList<QAction *> languageActions() const { return m_languages->actions(); }
    QList<QAction *> zoomActions() const { return m_zooms; }

signals:
    void languageChanged();  // words were made in another language: pages must be built anew

private:
    void makeActions();
    void nameActions();
    void zoom(double factor);

    Preferences &m_preferences;
    theme::Theme &m_theme;
    std::unique_ptr<WindowLanguage> m_language;
    QActionGroup *m_themes;
    QActionGroup *m_languages;
    QList<QAction *> m_zooms;
};

}
