//! What the metrics of departments are called, and their numbers in words.

use analytics::department_metric::DepartmentMetric;
use analytics::locale_format::LocaleFormat;
use analytics::reported_value::ReportedUnit;

use super::change::{COUNT, ChangeWords, LENGTH, WAIT};

/// What stands over a metric.
pub fn metric_head(metric: DepartmentMetric) -> &'static str {
    match metric {
        DepartmentMetric::AverageChatDuration => i18n::departments_chat_duration(),
        DepartmentMetric::AverageWaitingTime => i18n::departments_waiting_time(),
        DepartmentMetric::AverageServiceTime => i18n::departments_service_time(),
        DepartmentMetric::TotalServiceTime => i18n::departments_service_total(),
        DepartmentMetric::TransferredChats => i18n::departments_transferred(),
        DepartmentMetric::AbandonedChats => i18n::departments_abandoned(),
        DepartmentMetric::AbandonedShare => i18n::departments_abandoned_share(),
    }
}

/// The words for how a metric differs.
pub fn metric_words(metric: DepartmentMetric) -> ChangeWords {
    match (metric, metric.unit()) {
        (DepartmentMetric::AverageWaitingTime, _) => WAIT,
        (_, ReportedUnit::Seconds) => LENGTH,
        (_, ReportedUnit::Count | ReportedUnit::Share) => COUNT,
    }
}

/// A number in words. Shares come in whole percents.
pub fn metric_text(number: f64, unit: ReportedUnit, format: &dyn LocaleFormat) -> String {
    match unit {
        ReportedUnit::Count => format.count(number),
        ReportedUnit::Seconds => format.duration(number),
        ReportedUnit::Share => format.percent(number),
    }
}
