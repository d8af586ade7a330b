//! A chart over several days, asked for in pieces of which none is asked twice: what one answer told serves every
//! other range that holds its days.

use super::charts_data;
use super::client::{Client, Dated};
use super::kept::{FRESH, Freshness};
use super::watch::Step;
use analytics::chart::Chart;
use analytics::combining;
use analytics::host_time::Moment;
use analytics::known_days::{KnownDays, LONGEST_PIECE, Part};
use analytics::limits;
use analytics::metric::Metric;
use analytics::progress::Call;
use analytics::question::{Scope, TrendQuestion};
use analytics::range::DateRange;
use analytics::trouble::Trouble;

/// More pieces than the longest range has.
const MOST_PIECES: usize = 40;

impl Client {
    /// A metric over the scope's days: of several departments that of each, put together, for which a mean needs their
    /// conversations as well.
    pub async fn trend(
        &self,
        question: &TrendQuestion,
        freshness: Freshness,
    ) -> Result<Dated<Chart>, Trouble> {
        let TrendQuestion { scope, metric } = question;
        let parts = scope.parts();
        let is_weighted = parts > 1 && metric.is_mean();
        let mut charts = Dated::default();
        let all = parts * (1 + usize::from(is_weighted));
        let asking = if all > 1 { self.for_a_part() } else { self.clone() };
        for at in 0..all {
            self.count(at, all);
            let metric = if at < parts { *metric } else { Metric::TotalConversations };
            let question = TrendQuestion { scope: scope.part(at % parts), metric };
            charts.push(asking.trend_of_one(&question, freshness).await?);
        }
        match combining::charts(*metric, scope.range, parts, charts.value) {
            Some(value) => Ok(Dated { value, at: charts.at }),
            None if freshness == Freshness::Kept => Err(Trouble::NotKept),
            None => Err(Trouble::Unreadable { place: i18n::troubles_place_unlike_buckets().into() }),
        }
    }

    /// The same of one department, or all. Of several days only those are asked for that are not known, in pieces;
    /// each piece is told to the watch, and `Freshness::Kept` gives what is there.
    async fn trend_of_one(
        &self,
        question: &TrendQuestion,
        freshness: Freshness,
    ) -> Result<Dated<Chart>, Trouble> {
        let range = question.scope.range;
        if range.single_day().is_some() {
            return Ok(self.chart(question, freshness).await?.map(Chart::Sent));
        }
        self.tools().clock.settled().await;
        let Moment { at: began, mut is_sure } = self.moment();
        let mut days = self.known_days(question, is_sure).await;
        if freshness == Freshness::Kept {
            return dated(days.partial(range), range).ok_or(Trouble::NotKept);
        }
        // One time for all pieces: a day that was good at the beginning is not asked for again at the end.
        let (running_since, since, of_piece) = match freshness {
            Freshness::Now => (began, Some(began), Freshness::Now),
            Freshness::Since(since) => (since, None, freshness),
            Freshness::Recent | Freshness::Kept => (began - FRESH, None, Freshness::Since(began - FRESH)),
        };
        let (mut last, mut turns) = (None, 0);
        for done in 0..MOST_PIECES {
            let missing = days.missing(range, self.now(), running_since, since);
            // A piece that is still due after it came would be asked for without end.
            let Some(piece) = missing.first().copied().filter(|piece| Some(*piece) != last) else { break };
            self.count(done, done + missing.len());
            let answer = self.chart(&of(question, piece), of_piece).await?;
            is_sure &= self.moment().is_sure;
            let clock = days.clock();
            let is_learnt = days.learn(piece, &answer.value, Moment { at: answer.at, is_sure });
            turns += usize::from(clock.is_some() && clock != days.clock());
            // Days cut by another clock than those kept are of a workspace that has changed, but it changes once.
            if !is_learnt || turns > 1 {
                return self.chart_as_sent(question, of_piece).await;
            }
            days = self.keep_days(question, days, is_sure).await;
            self.watch().tell(Step::Part);
            last = Some(piece);
        }
        let part = days.partial(range);
        self.note_spared(question, last, &part);
        dated(part, range).ok_or(Trouble::NotKept)
    }

    /// What fits no days is shown as it came, piece after piece.
    async fn chart_as_sent(
        &self,
        question: &TrendQuestion,
        freshness: Freshness,
    ) -> Result<Dated<Chart>, Trouble> {
        let mut all = Dated { value: Vec::new(), at: self.now() };
        for piece in question.scope.range.pieces(LONGEST_PIECE).into_iter().rev() {
            let answer = self.chart(&of(question, piece), freshness).await?;
            all = Dated { value: [all.value, answer.value].concat(), at: all.at.min(answer.at) };
            if all.value.len() > limits::POINTS {
                let place = i18n::troubles_place_too_many(limits::POINTS as f64, "dataPoints");
                return Err(Trouble::Unreadable { place });
            }
        }
        Ok(all.map(Chart::Sent))
    }

    /// The days known here, or by an earlier visit or another tab; where there is a clock to rely on, those that it dated.
    async fn known_days(&self, question: &TrendQuestion, is_sure: bool) -> KnownDays {
        let name = &name(question);
        let mut days = self.charts().days(name);
        if let Some(key) = self.shelf_key(name) {
            let text = self.shelf_text(key).await;
            if let Some(others) = text.as_deref().and_then(KnownDays::from_text) {
                days.merge(others);
            }
        }
        days.leave_doubtful(Moment { at: self.now(), is_sure });
        days
    }

    async fn keep_days(&self, question: &TrendQuestion, days: KnownDays, is_sure: bool) -> KnownDays {
        let name = &name(question);
        self.charts().set(name, days);
        // Another tab may have learnt other days meanwhile.
        let days = self.known_days(question, is_sure).await;
        if let Some(key) = self.shelf_key(name) {
            self.keep_text(key, days.to_text());
        }
        self.charts().set(name, days.clone());
        days
    }

    /// Tells the watch of an answer that took no call.
    fn note_spared(&self, question: &TrendQuestion, asked: Option<DateRange>, part: &Part) {
        if let (None, Some(at)) = (asked, part.at) {
            let target = charts_data::request(question, charts_data::SINGLE).target();
            self.watch().note(Call { target, at, took: None, is_answered: true });
        }
    }
}

/// A part of a chart as its answer: the latest days that follow one another, because a chart has no room for days that
/// are not known. Nothing if no day is there.
fn dated(part: Part, range: DateRange) -> Option<Dated<Chart>> {
    let (at, latest) = (part.at?, part.latest?);
    let mut days = part.days;
    let gap = days.windows(2).rposition(|pair| pair[0].0.succ_opt() != Some(pair[1].0));
    days.drain(..gap.map_or(0, |gap| gap + 1));
    Some(Dated { value: Chart::of_days(days, range, latest, part.clock), at })
}

/// The same question about other days.
fn of(question: &TrendQuestion, range: DateRange) -> TrendQuestion {
    TrendQuestion { scope: Scope { range, ..question.scope.clone() }, metric: question.metric }
}

/// What a chart's days are kept under.
fn name(question: &TrendQuestion) -> String {
    let department = question.scope.department().map(|id| id.0.as_str()).unwrap_or_default();
    format!("days of {} {department}", question.metric)
}
