//! Which fault is injected into which route, for how many calls and at what rate.

use std::collections::BTreeMap;
use std::str::FromStr;

use demo_workspace::Dice;
use serde_json::{Map, Value};

use crate::fault::Fault;

/// A fault with its measure: `html` always, `2*drop` for the next two calls, `drop@20` for a fifth of them.
#[derive(Clone, Debug)]
struct Plan {
    fault: Fault,
    /// How many calls are still to fail; without a number, all.
    left: Option<u64>,
    /// How many calls of a hundred fail.
    percent: u64,
    /// The calls so far.
    calls: u64,
}

impl FromStr for Plan {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let number = |text: &str| text.parse::<u64>().map_err(|_| format!("{text:?} is no number"));
        let (left, text) = match text.split_once('*') {
            Some((count, rest)) => (Some(number(count)?), rest),
            None => (None, text),
        };
        let (kind, percent) = match text.split_once('@') {
            Some((kind, percent)) => (kind, number(percent)?),
            None => (text, 100),
        };
        Ok(Self { fault: kind.parse()?, left, percent, calls: 0 })
    }
}

impl Plan {
    /// The fault of the next call, if any.
    fn strike(&mut self, seed: u64) -> Option<Fault> {
        self.calls += 1;
        let is_met = Dice::of(&[seed, 51, self.calls]).below(100) < self.percent;
        if !is_met || self.left == Some(0) {
            return None;
        }
        self.left = self.left.map(|left| left - 1);
        Some(self.fault)
    }
}

/// A fault and its route, as the command line has it: `charts-data=html`.
#[derive(Clone, Debug)]
pub struct Planned {
    route: String,
    plan: Plan,
}

impl FromStr for Planned {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (route, plan) = text.split_once('=').ok_or("a fault is written ROUTE=KIND")?;
        Ok(Self { route: route.to_owned(), plan: plan.parse()? })
    }
}

/// The faults in force, by the last segment of their route; `*` is any that has none of its own.
#[derive(Debug, Default)]
pub struct Faults(BTreeMap<String, Plan>);

impl Faults {
    /// The faults planned on the command line.
    pub fn planned(planned: &[Planned]) -> Self {
        Self(planned.iter().map(|planned| (planned.route.clone(), planned.plan.clone())).collect())
    }

    /// The faults of a JSON object such as `{"charts-data":"2*truncated"}`.
    pub fn from_json(body: &str) -> Result<Self, String> {
        let kinds: Map<String, Value> = serde_json::from_str(body).map_err(|error| error.to_string())?;
        let read = |(route, kind): (String, Value)| {
            kind.as_str().unwrap_or_default().parse().map(|plan| (route, plan))
        };
        kinds.into_iter().map(read).collect::<Result<_, _>>().map(Self)
    }

    /// The fault that a call of a route meets.
    pub fn strike(&mut self, segment: &str, seed: u64) -> Option<Fault> {
        let route = if self.0.contains_key(segment) { segment } else { "*" };
        self.0.get_mut(route)?.strike(seed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn met(plan: &str, calls: usize) -> Vec<bool> {
        let mut faults = Faults::planned(&[format!("info={plan}").parse().unwrap()]);
        (0..calls).map(|_| faults.strike("info", 8).is_some()).collect()
    }

    #[test]
    fn a_counted_fault_ends() {
        assert_eq!(met("2*drop", 4), [true, true, false, false]);
        assert_eq!(met("drop", 3), [true; 3]);
    }

    #[test]
    fn a_share_of_the_calls_fails_the_same_ones_each_time() {
        let first = met("drop@20", 500);
        assert!((70..130).contains(&first.iter().filter(|is_met| **is_met).count()));
        assert_eq!(met("drop@20", 500), first);
        assert_eq!(met("3*drop@20", 500).iter().filter(|is_met| **is_met).count(), 3);
    }

    #[test]
    fn a_route_of_its_own_goes_before_any() {
        let mut faults = Faults::from_json(r#"{"me":"1*null","*":"html"}"#).unwrap();
        let mut strike = |route| faults.strike(route, 8);
        assert_eq!(
            [strike("me"), strike("me"), strike("info")],
            [Some(Fault::Null), None, Some(Fault::Html)]
        );
    }

    #[test]
    fn numbers_are_read_and_nonsense_is_not() {
        let read = |text: &str| text.parse::<Fault>().ok();
        assert_eq!(read("limited-90"), Some(Fault::Limited(90)));
        assert_eq!([read("status-418"), read("delay-5")], [Some(Fault::Status(418)), Some(Fault::Delay(5))]);
        assert_eq!([read("status-200"), read("limited-"), read("nonsense")], [None; 3]);
        assert!("x*drop".parse::<Plan>().is_err() && "drop@often".parse::<Plan>().is_err());
    }
}
