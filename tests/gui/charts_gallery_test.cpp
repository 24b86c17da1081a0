#include "gui/demo_content.h"
#include "gui/gallery.h"
#include "support/test_registry.h"

#include <QtTest>

using namespace tgd::charts;
using namespace tgd::test;
using namespace tgd::widgets;

class ChartsGalleryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tgd::test::installTheme(); }

    void charts_stand_beside_the_design()
    {
        ChartGroup group;
        const std::vector<qint64> times = demoDays();
        group.setFullRange(times.front(), times.back());
        QWidget page;
        page.resize(768, 640);
        Panel *activity = activityPanel(&group);
        Panel *members = membersPanel(&group);
        Panel *heat = heatPanel();
        ChartGroup rates;
        Panel *rate = ratePanel(&rates);
        activity->setParent(&page);
        members->setParent(&page);
        heat->setParent(&page);
        rate->setParent(&page);
        activity->setGeometry(24, 16, 428, 256);
        members->setGeometry(468, 16, 276, 256);
        heat->setGeometry(24, 288, 352, 268);
        rate->setGeometry(392, 288, 352, 284);
        group.setCrosshair(times[19]);
        page.show();
        tgd::test::shootBoth(page, "charts");
        QVERIFY(activity->width() == 428);
    }
};

TGD_TEST_CLASS(ChartsGalleryTest);
#include "charts_gallery_test.moc"
