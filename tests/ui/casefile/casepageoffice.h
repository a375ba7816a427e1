// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/editcase.h"
#include "tests/ui/casefile/office.h"
#include "ui/casefile/casepage.h"
#include "ui/casefile/factstab.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTest>

namespace casebook::testing {

using casefile::CasePage;
using namespace Qt::StringLiterals;

// A case page on a real casebook with an invented office behind it, for test classes to start from.
class CasePageOffice : public QObject {
protected:
    void setUp()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = std::make_unique<theme::Theme>(*qApp);
        m_theme->choose(theme::Choice::Light);
        m_office = std::make_unique<Office>();
    }
    void tidy()
    {
        m_page.reset();
        for (QWidget *widget : QApplication::topLevelWidgets())
            delete widget;
        m_office->actAs(u"abraun"_s);
        m_office->settle();
    }
    void tearDown() { m_office.reset(); }

    CasePage &open(const QString &number)
    {
        m_page = std::make_unique<CasePage>(m_office->session(), number);
        m_page->resize(1200, 700);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        (void)QTest::qWaitForWindowActive(m_page.get());
        (void)QTest::qWaitFor([this] { return m_page->isOpen(); });
        return *m_page;
    }
    casefile::FactRow *row(const QString &key) { return m_page->findChild<casefile::FactsTab *>()->row(key); }
    void typeInto(const QString &key, const QString &text)
    {
        QWidget *field = row(key)->field()->editor()->field();
        field->setFocus();
        QTest::keyClicks(field, text);
    }
    void edit(const QString &number, const QMap<QString, QString> &facts)
    {
        casework::EditCaseRequest request;
        request.number = number;
        request.facts = facts;
        const auto done = m_office->ask([request](workspace::Workspace &workspace) { return casework::EditCase(workspace.desk()).run(request); });
        QVERIFY(done.has_value());
    }

    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<CasePage> m_page;
};

}
