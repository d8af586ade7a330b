//! Visitors, and the days on which they come back.
//!
//! A visitor is identified by the day of the first visit and a number on that day; whether and when the visitor comes
//! back within two weeks is a hash of that id. A day finds its returning visitors by checking the ids of the
//! fourteen days before it.

use chrono::NaiveDate;

use crate::Id;
use crate::Workspace;
use crate::date::date_from_epoch_day;
use crate::demand::new_visitor_count;
use crate::random::{hash, mix};

/// Nobody comes back later than this many days after the first visit.
pub const MAX_RETURN_DAYS: i64 = 14;

/// One visitor, the same one at each visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Visitor {
    pub(crate) first_day: i64,
    pub(crate) number: u32,
}

/// One visit; each opens one conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Who comes.
    pub visitor: Visitor,
    /// 0 for the first visit.
    pub count: u8,
    /// When, as an epoch day.
    pub day: i64,
}

impl Visitor {
    /// The visitor's identifier.
    pub fn id(&self) -> Id {
        Id::of(&[3, self.first_day as u64, u64::from(self.number)])
    }

    /// The UTC day of the first visit.
    pub fn first_day(&self) -> NaiveDate {
        date_from_epoch_day(self.first_day)
    }

    /// The visitor's visits, by the clock's day or after it: at least one, at most three.
    pub fn visits(self, workspace: &Workspace) -> impl Iterator<Item = Visit> {
        self.visits_with_salt(day_salt(workspace, self.first_day))
    }

    fn visits_with_salt(self, salt: u64) -> impl Iterator<Item = Visit> {
        let bits = mix(salt ^ u64::from(self.number));
        let at = move |count, gap| Visit { visitor: self, count, day: self.first_day + gap };
        let [first, second] = return_gaps(bits);
        let later = [first.map(|gap| at(1, gap)), second.map(|gap| at(2, gap))];
        std::iter::once(at(0, 0)).chain(later.into_iter().flatten())
    }
}

/// The days between the first visit and those that follow it.
fn return_gaps(bits: u64) -> [Option<i64>; 2] {
    let first = (bits % 100 < 26).then(|| 1 + ((bits >> 8) % MAX_RETURN_DAYS as u64) as i64);
    let second = first.filter(|_| (bits >> 40) % 100 < 30).map(|gap| gap + 1 + ((bits >> 50) % 7) as i64);
    [first, second.filter(|gap| *gap <= MAX_RETURN_DAYS)]
}

fn day_salt(workspace: &Workspace, day: i64) -> u64 {
    hash(&[workspace.seed, 13, day as u64])
}

/// The visitors who came for the first time on a day.
pub fn new_visitors_on(workspace: &Workspace, day: i64) -> impl Iterator<Item = Visitor> {
    (0..new_visitor_count(workspace, day)).map(move |number| Visitor { first_day: day, number })
}

/// The visits of a day: of its own newcomers, and of the two weeks before it.
pub fn visits_on(workspace: &Workspace, day: i64) -> impl Iterator<Item = Visit> {
    (day - MAX_RETURN_DAYS..=day).flat_map(move |first_day| {
        // One salt for all: a large company has three hundred thousand visitors in two weeks.
        let salt = day_salt(workspace, first_day);
        new_visitors_on(workspace, first_day)
            .filter_map(move |visitor| visitor.visits_with_salt(salt).find(|visit| visit.day == day))
    })
}
