//! Simulates one conversation from the visitor's arrival to its end, cut off at the workspace's clock.

use chrono::{DateTime, NaiveDate, Utc};

use crate::Company;
use crate::Id;
use crate::company::{temporary_agent, temporary_department};
use crate::conversation::{Author, Conversation, Message, Service};
use crate::date::{DAY, epoch_day, instant_from_millis};
use crate::demand::{arrival, is_bad_week};
use crate::random::Random;
use crate::visitor::{Visit, visits_on};

/// No conversation is touched later than this many days after it was opened.
pub const MAX_CONVERSATION_DAYS: i64 = 9;

impl Company<'_> {
    /// The conversations opened on one UTC day, in no order, as far as they have gone by the workspace's clock.
    pub fn conversations_on(&self, day: NaiveDate) -> Vec<Conversation> {
        let visits = visits_on(self.workspace, epoch_day(day));
        visits.filter_map(|visit| simulate(self, visit)).collect()
    }
}

/// The state of a conversation while it is simulated.
struct Simulation<'c> {
    company: &'c Company<'c>,
    random: Random,
    day: i64,
    opened: i64,
    /// How slow everybody is: 1 on a good day.
    slowness: f64,
    /// Whether nobody is on duty when the visitor comes.
    is_out_of_hours: bool,
    messages: Vec<(Author, i64)>,
}

/// The conversation that a visit opens, as far as it has gone; none while the visitor has not come yet.
pub fn simulate(company: &Company, visit: Visit) -> Option<Conversation> {
    let seed = company.workspace.seed;
    if visit.day * DAY > company.workspace.now.timestamp_millis() {
        return None;
    }
    let visitor = visit.visitor;
    let words = [seed, 41, visitor.first_day as u64, u64::from(visitor.number), u64::from(visit.count)];
    let mut random = Random::seeded(&words);
    let opened = arrival(&mut random, visit.day);
    let slowness = if is_bad_week(seed, visit.day) { 3.0 } else { 1.0 };
    let messages = Vec::with_capacity(16);
    let simulation =
        Simulation { company, random, day: visit.day, opened, slowness, is_out_of_hours: false, messages };
    (opened <= company.workspace.now.timestamp_millis()).then(|| simulation.run(visit))
}

impl Simulation<'_> {
    fn run(mut self, visit: Visit) -> Conversation {
        let (department, roster) = self.department();
        let is_silent = self.random.chance(0.015);
        if !is_silent {
            self.say(Author::Visitor, self.opened + 300);
        }
        let assignment = self.assign_agent(roster);
        let (held, closed) = match assignment {
            Some((agent, since)) => self.serve(agent, since, is_silent),
            None => (None, Some(self.abandon())),
        };
        if self.is_out_of_hours && !is_silent {
            self.greet_by_bot();
        }
        self.into_conversation(visit, department, assignment, held, closed)
    }

    fn department(&mut self) -> (Option<Id>, Option<usize>) {
        let seed = self.company.workspace.seed;
        let draw = self.random.fraction();
        let rare = match draw {
            ..0.06 => return (None, None),
            0.06..0.10 => self.company.archived_department(self.day),
            0.10..0.16 => temporary_department(seed, self.day),
            _ => None,
        };
        if rare.is_some() {
            return (rare, None);
        }
        let index = self.company.department_index(self.random.fraction());
        (Some(self.company.departments[index].id), Some(index))
    }

    /// Who takes the conversation from the queue, and when.
    fn assign_agent(&mut self, department: Option<usize>) -> Option<(Id, i64)> {
        let seed = self.company.workspace.seed;
        if let Some(helper) = temporary_agent(seed, self.day).filter(|_| self.random.chance(0.03)) {
            return Some((helper, self.opened + self.random.wait_millis(40.0)));
        }
        self.is_out_of_hours = true;
        let (ready, agent) = self.available_agent(department)?;
        let waits = ready > self.opened;
        self.is_out_of_hours = waits;
        let gives_up = if waits { 0.9 } else { 0.025 * self.slowness };
        let queue = if waits { 300.0 } else { 15.0 * self.slowness * self.slowness };
        (!self.random.chance(gives_up))
            .then(|| (self.company.agents[agent].id, ready + self.random.wait_millis(queue)))
    }

    /// An agent of the department on duty, otherwise any agent on duty, otherwise the one next on duty.
    fn available_agent(&mut self, department: Option<usize>) -> Option<(i64, usize)> {
        let everybody = self.company.agents.len();
        let roster = department.map_or(&[][..], |index| &self.company.departments[index].roster);
        let draw = self.random.below(1 << 32) as usize;
        let near = (0..roster.len().min(4)).map(|step| roster[(draw + step) % roster.len()]);
        // A prime step, so that in a small company every agent is tried.
        let far = (0..24).map(|step| (draw + step * 7919) % everybody);
        if let Some(agent) =
            near.chain(far.clone()).find(|agent| self.company.is_on_duty(*agent, self.opened))
        {
            return Some((self.opened, agent));
        }
        let next = |agent| self.company.next_on_duty(agent, self.opened).map(|at| (at, agent));
        far.take(4).filter_map(next).min()
    }

    /// Messages of a visitor whom nobody serves, and the time at which the conversation is closed.
    fn abandon(&mut self) -> i64 {
        let mut at = self.opened + 300;
        for _ in 0..self.random.below(3) {
            at += self.random.wait_millis(90.0);
            self.say(Author::Visitor, at);
        }
        at + if self.random.chance(0.7) {
            self.random.wait_millis(400.0)
        } else {
            4 * 3_600_000 + self.random.wait_millis(900.0)
        }
    }

    /// Question and answer, in turns; then on hold or over. Gives when it was held and when closed.
    fn serve(&mut self, agent: Id, since: i64, is_silent: bool) -> (Option<i64>, Option<i64>) {
        self.say(Author::System, since);
        let pace = 20.0 + f64::from(agent.checksum() % 50);
        let mut at = since;
        if is_silent {
            at = self.reach_out(at);
        }
        let turns = if is_silent { 0 } else { 1 + self.random.below(4) + self.random.below(4) };
        for turn in 0..turns {
            at = self.answer(at, pace);
            let is_last = turn + 1 == turns;
            if !is_last || self.random.chance(0.16) {
                at = self.ask(at);
            }
        }
        self.end(at)
    }

    /// Of those who say nothing most are spoken to: the agent writes first, once to three times, and some reply. Drawn
    /// from a stream of its own, so that no other conversation hangs on it.
    fn reach_out(&mut self, mut at: i64) -> i64 {
        let mut random = Random::seeded(&[self.company.workspace.seed, 42, self.opened as u64]);
        if random.chance(0.3) {
            return at;
        }
        for _ in 0..=random.below(3) {
            at += random.wait_millis(45.0);
            self.say(Author::Agent, at);
        }
        if random.chance(0.6) {
            at += random.wait_millis(120.0);
            self.say(Author::Visitor, at);
            at += random.wait_millis(40.0);
            self.say(Author::Agent, at);
        }
        at
    }

    /// Where nobody is on duty, a bot says so as soon as the visitor has written.
    fn greet_by_bot(&mut self) {
        let mut random = Random::seeded(&[self.company.workspace.seed, 43, self.opened as u64]);
        let at = self.opened + 1_100 + random.below(1_500) as i64;
        let index = self.messages.partition_point(|(_, sent)| *sent <= at);
        self.messages.insert(index, (Author::Bot, at));
    }

    fn answer(&mut self, mut at: i64, pace: f64) -> i64 {
        at += self.random.wait_millis(pace * self.slowness);
        self.say(Author::Agent, at);
        if self.random.chance(0.25) {
            at += self.random.wait_millis(20.0);
            self.say(Author::Agent, at);
        }
        at
    }

    fn ask(&mut self, mut at: i64) -> i64 {
        at += self.random.wait_millis(55.0);
        self.say(Author::Visitor, at);
        if self.random.chance(0.3) {
            at += self.random.wait_millis(15.0);
            self.say(Author::Visitor, at);
        }
        at
    }

    fn end(&mut self, at: i64) -> (Option<i64>, Option<i64>) {
        let draw = self.random.fraction();
        let soon = at + 30_000 + self.random.wait_millis(240.0);
        match draw {
            // Somebody always forgets to close one.
            ..0.003 => (None, None),
            0.003..0.07 => (Some(soon), Some(soon + (1 + self.random.below(20)) as i64 * 3_600_000)),
            _ => (None, Some(soon)),
        }
    }

    /// Whether the visitor closes it, and when it is passed on to the agent who joins at an instant: now and then once, and
    /// seldom twice, within the minute before. From a stream of its own, so that nothing else hangs on it.
    fn ending_and_transfers(&self, joined: Option<i64>) -> (bool, Vec<i64>) {
        let mut random = Random::seeded(&[self.company.workspace.seed, 44, self.opened as u64]);
        let is_closed_by_visitor = random.chance(0.1);
        let count = match random.fraction() {
            ..0.02 => 2,
            0.02..0.09 => 1,
            _ => 0,
        };
        let passed_on = |since: i64| {
            let gap = (since - self.opened).min(60_000);
            (1..=count).map(|step| since - gap * step / 3).collect()
        };
        (is_closed_by_visitor, joined.map_or_else(Vec::new, passed_on))
    }

    fn say(&mut self, author: Author, at: i64) {
        self.messages.push((author, at));
    }

    /// The conversation as far as it has gone by the clock.
    fn into_conversation(
        self,
        visit: Visit,
        department: Option<Id>,
        assignment: Option<(Id, i64)>,
        held: Option<i64>,
        closed: Option<i64>,
    ) -> Conversation {
        let workspace = self.company.workspace;
        let now = workspace.now;
        let past = |millis: i64| Some(instant_from_millis(millis)).filter(|at: &DateTime<Utc>| *at <= now);
        let sent = |(author, at)| past(at).map(|sent_at| Message { author, sent_at });
        let joined = |(agent, since)| past(since).map(|since| Service { agent, since });
        let (is_closed_by_visitor, transfers) = self.ending_and_transfers(assignment.map(|(_, since)| since));
        Conversation {
            visitor: visit.visitor,
            department,
            // Some clients send none and some send a null, and the server keeps each as it came.
            is_department_null: department.is_none() && visit.visitor.number.is_multiple_of(3),
            opened_at: instant_from_millis(self.opened),
            service: assignment.and_then(joined),
            messages: self.messages.into_iter().map_while(sent).collect(),
            on_hold_at: held.and_then(past),
            closed_at: closed.and_then(past),
            is_closed_by_visitor,
            transfers: transfers.into_iter().filter_map(past).collect(),
            ignores_bots: workspace.ignores_bots(),
        }
    }
}
