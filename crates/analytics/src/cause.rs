//! Diagnoses a failed fetch. The browser reveals nothing, so the cause is inferred from probe requests that
//! need fewer CORS permissions. No single outcome decides; all of them together do.

use chrono::TimeDelta;

use super::trouble::Trouble;

/// What came of a question that needs no leave of the workspace's settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// Nothing at all: not even an answer that the browser keeps to itself came.
    Nothing,
    /// An answer that the browser keeps to itself.
    Unreadable,
    /// A redirect to another address.
    Forwarded,
    /// Whoever stands before the workspace said that it does not answer.
    Failing,
    /// An answer that is not a workspace's.
    Stranger,
    /// An answer as a workspace gives it, be it a refusal.
    Answer,
}

/// All that was observed around a question to which the browser had no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Whether the browser says that it has a network.
    pub is_online: bool,
    /// Whether the host is in a local network, and this page came from outside of it.
    pub is_local: bool,
    /// Whether the workspace has let this page in before: somebody is signed in.
    pub has_worked: bool,
    /// How long the question ran before it failed.
    pub ran: TimeDelta,
    /// What the workspace said to the questions that everybody may ask.
    pub workspace: Heard,
    /// What came of the same question without any secret, which needs no leave.
    pub route: Heard,
    /// Whether the same question with the heads of a secret, which need leave, was answered, whatever it was.
    pub has_leave_here: bool,
    /// Whether another question with them was.
    pub has_leave_elsewhere: bool,
}

/// Why there was no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The browser has no network.
    Offline,
    /// The host answers nobody now.
    NotAnswering,
    /// The host has never answered.
    Unreachable,
    /// The same, in a local network that the browser may keep this page out of.
    LocalNetwork,
    /// Something is there, but the browser keeps to itself even what a workspace tells everybody.
    Screened,
    /// The host sends whoever asks to another address.
    Forwarded,
    /// Something else is there.
    SomethingElse,
    /// The workspace lets this page ask nothing that needs leave.
    KeptOut,
    /// The workspace, or a proxy, lets this page ask other things, but not this.
    KeptOutHere,
    /// The connection broke for this question alone.
    BrokenOff,
    /// The same after a time in which a proxy may have lost its patience.
    Ended,
}

/// From how many seconds on a question that broke off was a long one. Proxies wait for 30 or 60, few for 10.
const LONG: TimeDelta = TimeDelta::seconds(10);

/// The cause that all of it speaks for.
pub fn cause(evidence: &Evidence) -> Cause {
    use Heard::{Failing, Forwarded, Nothing, Stranger, Unreadable};
    match (evidence.workspace, evidence.route) {
        _ if !evidence.is_online => Cause::Offline,
        (Nothing | Failing, _) if evidence.has_worked => Cause::NotAnswering,
        (Failing, _) => Cause::NotAnswering,
        (Nothing, _) if evidence.is_local => Cause::LocalNetwork,
        (Nothing, _) => Cause::Unreachable,
        (Unreadable, _) => Cause::Screened,
        (Forwarded, _) | (_, Forwarded) => Cause::Forwarded,
        (Stranger, _) => Cause::SomethingElse,
        (_, Unreadable) => Cause::KeptOutHere,
        (_, Nothing) => broken(evidence.ran),
        _ if evidence.has_leave_here => broken(evidence.ran),
        _ if evidence.has_leave_elsewhere => Cause::KeptOutHere,
        _ => Cause::KeptOut,
    }
}

fn broken(ran: TimeDelta) -> Cause {
    if ran >= LONG { Cause::Ended } else { Cause::BrokenOff }
}

impl Cause {
    /// The cause in the person's terms. `origin` is this page's.
    pub fn told(self, host: String, origin: String, ran: TimeDelta) -> Trouble {
        match self {
            Self::Offline => Trouble::Offline,
            Self::NotAnswering => Trouble::NotAnswering { host },
            Self::Unreachable => Trouble::Unreachable { host, origin },
            Self::LocalNetwork => Trouble::LocalNetwork { host },
            Self::Screened => Trouble::Screened { host, origin },
            Self::Forwarded => Trouble::Forwarded { host },
            Self::SomethingElse => Trouble::SomethingElse { host },
            Self::KeptOut => Trouble::KeptOut { host, origin },
            Self::KeptOutHere => Trouble::KeptOutHere { host, origin },
            Self::BrokenOff => Trouble::BrokenOff { host },
            Self::Ended => Trouble::Ended { host, seconds: ran.num_seconds() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Heard::{Answer, Failing, Forwarded, Nothing, Stranger, Unreadable};

    /// A signed-in page whose question was answered when it was asked again, in each way.
    const PASSED: Evidence = Evidence {
        is_online: true,
        is_local: false,
        has_worked: true,
        ran: TimeDelta::zero(),
        workspace: Answer,
        route: Answer,
        has_leave_here: true,
        has_leave_elsewhere: true,
    };

    #[test]
    fn a_host_that_is_gone_is_not_answering_whatever_it_answered_before() {
        for workspace in [Nothing, Failing] {
            assert_eq!(cause(&Evidence { workspace, route: Nothing, ..PASSED }), Cause::NotAnswering);
        }
    }

    #[test]
    fn a_host_that_never_answered_may_be_another_one_or_keep_out_the_page() {
        let never = Evidence { has_worked: false, workspace: Nothing, route: Nothing, ..PASSED };
        assert_eq!(cause(&never), Cause::Unreachable);
        assert_eq!(cause(&Evidence { is_local: true, ..never }), Cause::LocalNetwork);
        assert_eq!(cause(&Evidence { is_online: false, ..never }), Cause::Offline);
    }

    #[test]
    fn one_route_without_leave_is_told_from_all_without_it() {
        let here = Evidence { has_leave_here: false, ..PASSED };
        assert_eq!(cause(&here), Cause::KeptOutHere);
        assert_eq!(cause(&Evidence { route: Unreadable, ..here }), Cause::KeptOutHere);
        assert_eq!(cause(&Evidence { has_leave_elsewhere: false, ..here }), Cause::KeptOut);
        // Who was let in before may be let in no longer.
        assert_eq!(
            cause(&Evidence { has_leave_elsewhere: false, has_worked: false, ..here }),
            Cause::KeptOut
        );
    }

    #[test]
    fn only_a_long_question_is_said_to_have_been_too_long() {
        for route in [Answer, Nothing] {
            let after = |seconds| cause(&Evidence { ran: TimeDelta::seconds(seconds), route, ..PASSED });
            assert_eq!([after(0), after(9), after(10)], [Cause::BrokenOff, Cause::BrokenOff, Cause::Ended]);
        }
        // However long it ran: a question without leave fails for lack of it.
        let long = Evidence { ran: TimeDelta::minutes(1), has_leave_here: false, ..PASSED };
        assert_eq!(cause(&long), Cause::KeptOutHere);
    }

    #[test]
    fn who_forwards_screens_or_is_somebody_else_is_never_a_matter_of_leave() {
        let refused = Evidence { has_leave_here: false, has_leave_elsewhere: false, ..PASSED };
        let of = |workspace, route| cause(&Evidence { workspace, route, ..refused });
        assert_eq!(of(Forwarded, Forwarded), Cause::Forwarded);
        assert_eq!(of(Answer, Forwarded), Cause::Forwarded);
        assert_eq!(of(Unreadable, Unreadable), Cause::Screened);
        assert_eq!(of(Stranger, Answer), Cause::SomethingElse);
    }

    #[test]
    fn without_a_network_nothing_else_is_a_cause() {
        for workspace in [Nothing, Unreadable, Forwarded, Failing, Stranger, Answer] {
            let offline = Evidence { is_online: false, workspace, has_leave_here: false, ..PASSED };
            assert_eq!(cause(&offline), Cause::Offline);
        }
    }
}
