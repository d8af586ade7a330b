//! Who works in the workspace: its agents and departments, and how the work is shared among them.

use chrono::NaiveDate;

use crate::Id;
use crate::Workspace;
use crate::date::{date_from_epoch_day, epoch_day};
use crate::name::{DEPARTMENTS, FIELDS, FIRST, LAST, REGIONS};

/// The first day on which the archived department no longer gets conversations.
const ARCHIVED_ON: (i32, u32, u32) = (2026, 11, 1);

/// One department.
#[derive(Clone, Debug)]
pub struct Department {
    /// Its identifier.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Whether it has been archived.
    pub archived: bool,
    pub(crate) share: f64,
    pub(crate) roster: Vec<usize>,
}

/// One agent.
#[derive(Clone, Debug)]
pub struct Agent {
    /// The identifier.
    pub id: Id,
    /// The name to sign in with; no two agents share one.
    pub username: String,
    /// The name shown; two agents share one.
    pub name: String,
}

/// The agents and departments of a workspace, computed once per request.
#[derive(Clone, Debug)]
pub struct Company<'w> {
    pub(crate) workspace: &'w Workspace,
    /// The departments that take conversations, the largest first, and the archived one last.
    pub departments: Vec<Department>,
    /// The agents.
    pub agents: Vec<Agent>,
    shares: Vec<f64>,
}

impl<'w> Company<'w> {
    /// The company of a workspace.
    pub fn of(workspace: &'w Workspace) -> Self {
        let mut departments = departments(workspace);
        let shares = cumulative_shares(&departments);
        let agents: Vec<Agent> = (0..agent_count(workspace)).map(|number| agent(workspace, number)).collect();
        for number in 0..agents.len() {
            let index = department_index_of(number, agents.len(), &shares);
            departments[index].roster.push(number);
        }
        departments.push(archived(workspace));
        Self { workspace, departments, agents, shares }
    }

    /// The name that an agent signs in with, or signed in with before the account was deleted.
    pub(crate) fn username(&self, id: Id) -> String {
        let agent = self.agents.iter().find(|agent| agent.id == id);
        agent.map_or_else(|| former_username(id), |agent| agent.username.clone())
    }

    /// The places of a department's agents; none where there is no such department.
    pub(crate) fn roster(&self, id: &str) -> Vec<usize> {
        let department = self.departments.iter().find(|department| department.id.as_str() == id);
        department.map(|department| department.roster.clone()).unwrap_or_default()
    }

    /// The index of the department that a fraction of all conversations leads to.
    pub(crate) fn department_index(&self, fraction: f64) -> usize {
        index_at(fraction, &self.shares)
    }

    /// The archived department, on the days before it was.
    pub(crate) fn archived_department(&self, day: i64) -> Option<Id> {
        let (year, month, date) = ARCHIVED_ON;
        let last = NaiveDate::from_ymd_opt(year, month, date).map_or(0, epoch_day);
        self.departments.last().filter(|_| day < last).map(|department| department.id)
    }
}

/// A department that exists for five days of each month and is deleted afterwards; conversations keep its id.
pub fn temporary_department(seed: u64, day: i64) -> Option<Id> {
    let (month, date) = month_and_date(day);
    (5..10).contains(&date).then(|| Id::of(&[seed, 21, month]))
}

/// An agent who works for twenty days of each month and whose account is deleted afterwards.
pub fn temporary_agent(seed: u64, day: i64) -> Option<Id> {
    let (month, date) = month_and_date(day);
    (1..=20).contains(&date).then(|| Id::of(&[seed, 22, month]))
}

/// The username of a deleted account, which conversations keep.
fn former_username(id: Id) -> String {
    format!("former.{}", id.as_str()[..5].to_ascii_lowercase())
}

fn month_and_date(day: i64) -> (u64, u32) {
    use chrono::Datelike;
    let date = date_from_epoch_day(day);
    (date.year() as u64 * 12 + u64::from(date.month()), date.day())
}

fn agent_count(workspace: &Workspace) -> usize {
    if workspace.is_large() { 2_000 } else { 12 }
}

fn departments(workspace: &Workspace) -> Vec<Department> {
    let department = |number: usize| {
        let (name, share) = if workspace.is_large() {
            // Few are large and many are small, as Zipf found of words and cities.
            (format!("{} {}", FIELDS[number % 20], REGIONS[number / 20]), 1.0 / (number + 3) as f64)
        } else {
            (DEPARTMENTS[number].0.to_owned(), DEPARTMENTS[number].1)
        };
        let id = Id::of(&[workspace.seed, 23, number as u64]);
        Department { id, name, archived: false, share, roster: Vec::new() }
    };
    (0..if workspace.is_large() { 400 } else { DEPARTMENTS.len() }).map(department).collect()
}

fn archived(workspace: &Workspace) -> Department {
    let id = Id::of(&[workspace.seed, 24]);
    Department { id, name: "Trade Fair".to_owned(), archived: true, share: 0.0, roster: Vec::new() }
}

fn agent(workspace: &Workspace, number: usize) -> Agent {
    // The second agent has the first one's name, so that clients must tell agents apart by id.
    let named = if number == 1 { 0 } else { number };
    let first = FIRST[named % 50];
    let last = LAST[(named / 50 + named * 7) % 40];
    let namesake = if number == 1 { "2" } else { "" };
    Agent {
        id: Id::of(&[workspace.seed, 25, number as u64]),
        username: format!("{}.{}{namesake}", first.to_ascii_lowercase(), last.to_ascii_lowercase()),
        name: format!("{first} {last}"),
    }
}

/// Every department gets one agent; the rest are distributed by the departments' shares.
fn department_index_of(number: usize, agents: usize, shares: &[f64]) -> usize {
    let spare = (agents - shares.len()) as f64;
    if number < shares.len() { number } else { index_at((number - shares.len()) as f64 / spare, shares) }
}

fn cumulative_shares(departments: &[Department]) -> Vec<f64> {
    let sums = departments.iter().scan(0.0, |sum, department| {
        *sum += department.share;
        Some(*sum)
    });
    sums.collect()
}

fn index_at(fraction: f64, sums: &[f64]) -> usize {
    let aim = fraction * sums.last().copied().unwrap_or_default();
    sums.partition_point(|sum| *sum <= aim).min(sums.len() - 1)
}
