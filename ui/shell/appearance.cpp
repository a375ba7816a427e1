// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

using namespace Qt::StringLiterals;

namespace casebook::shell {

namespace {

constexpr double zoomStep = 0.1;

}

Appearance::Appearance(Preferences &preferences, theme::Theme &theme, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_theme(theme), m_language(std::make_unique<WindowLanguage>(preferences.language())),
      m_themes(new QActionGroup(this)), m_languages(new QActionGroup(this))
{
    m_theme.choose(preferences.themeChoice());
    m_theme.setZoom(preferences.zoom());
    makeActions();
    nameActions();
}

void Appearance::makeActions()
{
    for (const theme::Choice choice : {theme::Choice::System, theme::Choice::Light, theme::Choice::Dark, theme::Choice::HighContrast}) {
        auto *action = m_themes->addAction(new QAction(this));
        action->setCheckable(true);
        action->setChecked(choice == m_preferences.themeChoice());
        connect(action, &QAction::triggered, this, [this, choice] {
            m_preferences.setThemeChoice(choice);
            m_theme.choose(choice);
        });
    }
    for (const QString &language : {u"en"_s, u"de"_s}) {
        auto *action = m_languages->addAction(new QAction(language == "en"_L1 ? u"English"_s : u"Deutsch"_s, this));
        action->setCheckable(true);
        action->setChecked(language == m_language->id());
        connect(action, &QAction::triggered, this, [this, language] { setLanguage(language); });
    }
    const auto addZoom = [this](const QList<QKeySequence> &keys, double change) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::ApplicationShortcut);
        connect(action, &QAction::triggered, this, [this, change] { zoom(change == 0 ? 1.0 : m_theme.zoom() + change); });
        m_zooms.append(action);
    };
    addZoom({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, zoomStep);
    addZoom({Qt::CTRL | Qt::Key_Minus}, -zoomStep);
    addZoom({Qt::CTRL | Qt::Key_0}, 0);
}

void Appearance::nameActions()
{
    const QStringList themes{tr("Like the desktop"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (int i = 0; i < themes.size(); ++i)
        m_themes->actions()[i]->setText(themes[i]);
    const QStringList zooms{tr("Larger text"), tr("Smaller text"), tr("Normal text")};
    for (int i = 0; i < zooms.size(); ++i)
        m_zooms[i]->setText(zooms[i]);
}

void Appearance::zoom(double factor)
{
    m_theme.setZoom(factor);
    m_preferences.setZoom(m_theme.zoom());
}

void Appearance::setLanguage(const QString &language)
{
    if (language == m_language->id())
        return;
    m_preferences.setLanguage(language);
    m_language.reset();  // its catalogues go before the others come
    m_language = std::make_unique<WindowLanguage>(language);
    for (QAction *action : m_languages->actions())
        action->setChecked((action->text() == "English"_L1) == (language == "en"_L1));
    nameActions();
    emit languageChanged();
}

}
