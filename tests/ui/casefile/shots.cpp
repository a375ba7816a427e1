// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/casefile/office.h"
#include "ui/actions/actions.h"
#include "ui/actions/actionset.h"
#include "ui/casefile/casepage.h"
#include "ui/dialogs/filedrop.h"
#include "ui/dialogs/importwizard.h"
#include "ui/dialogs/quickcapture.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QLocale>
#include <QTest>
#include <QTranslator>

// casebook-caseshots: pictures of the case page, each tab and each dialog, on an invented office.

using namespace casebook;
using namespace Qt::StringLiterals;

namespace {

// Words as long as the longest German ones.
class LongWords final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString plain = QString::fromUtf8(text);
        return plain.size() < 2 ? plain : plain + u"e"_s.repeated(int(plain.size()) * 2 / 5 + 1);
    }
};

void shoot(QWidget *widget, const QString &folder, const QString &name)
{
    QTest::qWait(60);
    widget->grab().save(QDir(folder).filePath(name + u".png"_s));
}

// A letter put in as evidence, and the same as a mail that is imported.
void shootProposals(testing::Office &office, casefile::CasePage &page, const QString &folder)
{
    QFile letter(office.folder() + u"/letter.eml"_s);
    if (letter.open(QIODevice::WriteOnly))
        letter.write("From: Desk <desk@example.org>\r\nDate: Fri, 20 Nov 2026 10:00:00 +0100\r\nSubject: My data\r\nMessage-ID: <a@example.org>\r\n\r\n"
                     "I request access to my data (Art. 15 GDPR) and then ask you to erase it all.\r\nCustomer number: QX-4471902\r\n\r\nKind regards\r\nOttilie Farnsworth\r\n");
    letter.close();
    auto *proposed = new dialogs::QuickCapture(office.session(), &page);
    proposed->show();
    office.settle();
    proposed->field(u"what"_s)->setValue({});
    proposed->field(u"who"_s)->setValue({});
    proposed->findChild<dialogs::FileDrop *>()->add({letter.fileName()});
    office.settle();
    shoot(proposed, folder, u"dialog-new-case-proposed"_s);
    delete proposed;
    auto *mails = new dialogs::ImportWizard(office.session(), &page);
    mails->show();
    mails->plan({letter.fileName()});
    office.settle();
    shoot(mails, folder, u"dialog-import-mail"_s);
    delete mails;
}

void shootDialogs(testing::Office &office, casefile::CasePage &page, const QString &folder)
{
    for (const actions::CaseAction &act : actions::caseActions()) {
        const auto context = office.context(page.number());
        QDialog *dialog = act.open(office.session(), context, &page);
        office.settle();
        shoot(dialog, folder, u"dialog-"_s + act.id);
        delete dialog;
    }
    auto *capture = new dialogs::QuickCapture(office.session(), &page);
    capture->show();
    office.settle();
    if (QWidget *what = capture->field(u"what"_s)->editor()->field()) {
        QTest::keyClicks(what, u"Access to my data"_s);
        QTest::keyClicks(capture->field(u"who"_s)->editor()->field(), u"Weber"_s);
        QTest::qWait(400);
        office.settle();
    }
    shoot(capture, folder, u"dialog-new-case"_s);
    delete capture;
    auto *import = new dialogs::ImportWizard(office.session(), &page);
    import->show();
    QFile table(office.folder() + u"/list.csv"_s);
    if (table.open(QIODevice::WriteOnly))
        table.write("received;name;request\n03.11.2026;Okafor, Daniel;Please delete my account\n13.11.2026;Moreau, Elise;Copy of my data\n;nobody;no day\n");
    table.close();
    import->plan({table.fileName()});
    office.settle();
    shoot(import, folder, u"dialog-import"_s);
    delete import;
    shootProposals(office, page, folder);
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"theme"_s, u"light, dark or contrast"_s, u"theme"_s, u"light"_s}, {u"size"_s, u"WxH"_s, u"size"_s, u"1206x694"_s},
                       {u"lang"_s, u"en, de or long"_s, u"lang"_s, u"en"_s}, {u"to"_s, u"Folder"_s, u"folder"_s, u"."_s}, {u"dialogs"_s, u"Dialogs too"_s}});
    parser.process(application);
    const QString language = parser.value(u"lang"_s);
    QLocale::setDefault(language == u"en"_s ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::German, QLocale::Germany));
    LongWords words;
    QTranslator german;
    if (language == u"long"_s)
        QApplication::installTranslator(&words);
    else if (german.load(u"casebook_%1"_s.arg(language), u":/i18n"_s))
        QApplication::installTranslator(&german);
    theme::Theme theme(application);
    const QString scheme = parser.value(u"theme"_s);
    theme.choose(scheme == u"dark"_s ? theme::Choice::Dark : scheme == u"contrast"_s ? theme::Choice::HighContrast : theme::Choice::Light);
    const QString folder = parser.value(u"to"_s);
    QDir().mkpath(folder);

    testing::Office office;
    const QString number = office.fullRequest();
    casefile::CasePage page(office.session(), number);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    page.resize(size.value(0).toInt(), size.value(1).toInt());
    page.setWidth(size.value(0).toInt() + 160);
    page.show();
    office.settle();
    using Tab = casefile::CasePage::Tab;
    const QList<std::pair<Tab, QString>> tabs{{Tab::Overview, u"overview"_s}, {Tab::Facts, u"facts"_s}, {Tab::Messages, u"messages"_s}, {Tab::Files, u"files"_s},
                                              {Tab::Tasks, u"tasks"_s}, {Tab::Links, u"links"_s}, {Tab::Statement, u"statement"_s}, {Tab::Journal, u"journal"_s}};
    for (const auto &[tab, name] : tabs) {
        page.showTab(tab);
        office.settle();
        shoot(&page, folder, u"tab-"_s + name);
    }
    page.showTab(Tab::Overview);
    page.explainDate();
    shoot(&page, folder, u"why"_s);
    if (parser.isSet(u"dialogs"_s))
        shootDialogs(office, page, folder);
    return 0;
}
