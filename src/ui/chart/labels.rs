//! The texts in charts, in the reader's language.

use charts::labels::ChartLabels;
use chrono::{NaiveDate, NaiveDateTime};

use crate::browser::intl_format::IntlFormat;
use crate::text::breakdown::row_name;
use analytics::breakdown::Name;
use analytics::locale_format::LocaleFormat;
use analytics::metric::Unit;

impl ChartLabels for IntlFormat {
    fn value(&self, value: f64, unit: Unit) -> String {
        LocaleFormat::value(self, value, unit)
    }

    fn tick(&self, value: f64, unit: Unit) -> String {
        LocaleFormat::tick(self, value, unit)
    }

    fn day(&self, day: NaiveDate) -> String {
        LocaleFormat::day(self, day)
    }

    fn time(&self, time: NaiveDateTime) -> String {
        LocaleFormat::time(self, time)
    }

    fn row_name(&self, name: &Name) -> String {
        row_name(name)
    }

    fn name_and_value(&self, name: &str, value: &str) -> String {
        i18n::figure_part(name, value)
    }

    fn this_period(&self) -> String {
        i18n::trends_this_period().into()
    }

    fn compared_period(&self) -> String {
        i18n::figure_compared_period().into()
    }
}
