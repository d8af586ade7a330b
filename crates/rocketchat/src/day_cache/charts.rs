//! The charts whose days a page knows.

use super::DayCache;

/// How many charts are known at a time: all metrics of several departments.
const MOST: usize = 70;

/// The charts whose days are known, by name.
#[derive(Default)]
pub struct ChartDaysCache(Vec<(String, DayCache)>);

impl ChartDaysCache {
    /// The days known of a chart.
    pub fn days(&self, name: &str) -> DayCache {
        let known = self.0.iter().find(|(known, _)| known == name);
        known.map(|(_, days)| days.clone()).unwrap_or_default()
    }

    /// Sets them.
    pub fn set(&mut self, name: &str, days: DayCache) {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_owned(), days));
        // The one that has not changed for longest goes first.
        let more = self.0.len().saturating_sub(MOST);
        self.0.drain(..more);
    }

    /// Forgets all.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_charts_that_have_not_changed_for_longest_are_forgotten() {
        let mut charts = ChartDaysCache::default();
        for name in 0..=MOST {
            charts.set(&name.to_string(), DayCache::default());
            charts.set("again", DayCache::default());
        }
        assert_eq!(charts.0.len(), MOST);
        let is_known = |name: &str| charts.0.iter().any(|(known, _)| known == name);
        assert_eq!(["0", "1", "again"].map(is_known), [false, false, true]);
    }
}
