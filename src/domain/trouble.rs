//! What can go wrong when the workspace is asked, in the person's terms: what happened, why, what to do.

use thiserror::Error;

/// Why there is no answer. Made by whoever reads answers; its text is what the panel shows.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Trouble {
    /// The browser has no network.
    #[error("You are offline. Connect to the network, then try again.")]
    Offline,
    /// The built-in demo, a program of its own, is not there.
    #[error(
        "The demo could not be started. Check that this page's host serves all of its files, then try again."
    )]
    DemoMissing,
    /// The browser gave no answer: the host is not there, or it did not let this page read it.
    #[error(
        "The browser was not allowed to read {host} from this address, or {host} did not answer. Check the address; \
         then an admin can turn on Settings > General > REST API > Enable CORS and add {origin}, or host this page \
         on the same domain."
    )]
    Unreachable {
        /// The workspace's host.
        host: String,
        /// This page's origin, to be entered in the workspace's settings.
        origin: String,
    },
    /// Something answered that is no Rocket.Chat.
    #[error(
        "{host} answered with a web page instead of data. Check that the address is a Rocket.Chat workspace's."
    )]
    NotRocketChat {
        /// The host asked.
        host: String,
    },
    /// Something refused the page before anybody signed in.
    #[error("{host} refused this page before anybody signed in. A proxy may stand before it; ask an admin.")]
    Guarded {
        /// The host asked.
        host: String,
    },
    /// A web page came where an endpoint's data should be.
    #[error(
        "{host} answered with a web page instead of data. Try again; if it stays so, ask an admin whether a proxy \
         stands in the way."
    )]
    PageInstead {
        /// The host asked.
        host: String,
    },
    /// An endpoint that must be there is not.
    #[error(
        "{host} has nothing at this report's address ({status}). Try again; if it stays so, ask an admin whether a \
         proxy stands in the way."
    )]
    NotThere {
        /// The host asked.
        host: String,
        /// Its status, which an admin will ask for.
        status: u16,
    },
    /// The workspace is there, but keeps this page out.
    #[error(
        "{host} is there, but the browser was not allowed to read it from this address. An admin can turn on \
         Settings > General > REST API > Enable CORS and add {origin}, or host this page on the same domain."
    )]
    KeptOut {
        /// The workspace's host.
        host: String,
        /// This page's origin, to be entered in the workspace's settings.
        origin: String,
    },
    /// One question had no answer, where others had.
    #[error(
        "{host} did not answer this question, though it answered others. Try again; if it stays so, ask an admin \
         whether a proxy ends long questions."
    )]
    BrokenOff {
        /// The host asked.
        host: String,
    },
    /// The answer took too long.
    #[error("{host} had no answer after {seconds} seconds. Try again, or choose a shorter period.")]
    TimedOut {
        /// The host asked.
        host: String,
        /// How long it was waited for.
        seconds: i64,
    },
    /// The person did not want to wait for the limit, or for the answer.
    #[error("You stopped this question before {host} answered it.")]
    Stopped {
        /// The host asked.
        host: String,
    },
    /// Nothing is kept for this question, and only kept answers were wanted.
    #[error("No answer to this question is kept in this browser.")]
    NotKept,
    /// The answer broke off.
    #[error(
        "The answer of {host} broke off before its end. Try again; if it stays so, a proxy may be cutting it."
    )]
    CutShort {
        /// The host asked.
        host: String,
    },
    /// The answer is larger than any real one.
    #[error(
        "The answer of {host} is larger than {mebibytes} MiB, so it was not read. Choose a shorter period."
    )]
    TooLarge {
        /// The host asked.
        host: String,
        /// The limit.
        mebibytes: usize,
    },
    /// The answer is JSON, but not of the documented form.
    #[error(
        "The workspace's answer could not be understood: {place}. No number is shown rather than a wrong one."
    )]
    Unreadable {
        /// Where and how it differs.
        place: String,
    },
    /// The token is not, or no longer, good.
    #[error("Your session ended. Sign in to continue; your view is kept.")]
    SignedOut,
    /// The account lacks a permission.
    #[error("Your account may not read this.{} Ask an admin.", permission_sentence(permission))]
    Forbidden {
        /// The permission's name in the workspace's settings; empty where none is documented.
        permission: String,
    },
    /// The workspace has no premium licence.
    #[error(
        "This report is part of Rocket.Chat's premium plans; this workspace does not offer it. Everything else works."
    )]
    Unlicensed,
    /// The workspace has no such endpoint.
    #[error("This workspace does not offer this report. It needs Rocket.Chat {since} or newer.")]
    NotOffered {
        /// The version that brought it.
        since: &'static str,
    },
    /// The rate limiter.
    #[error("{host} limits how often this report may be asked.{}", wait_sentence(*.seconds))]
    Limited {
        /// The host asked.
        host: String,
        /// Seconds until it answers again, where it said so.
        seconds: Option<u32>,
    },
    /// The workspace did not accept the question.
    #[error("The workspace did not accept the question: {why}")]
    Rejected {
        /// Its own words.
        why: String,
    },
    /// The workspace is in trouble itself.
    #[error("{host} had an internal problem ({status}). Try again in a moment.")]
    ServerFailed {
        /// The host asked.
        host: String,
        /// Its status, which an admin will ask for.
        status: u16,
    },
}

impl Trouble {
    /// Whether the same question may be answered when asked again.
    pub fn may_pass(&self) -> bool {
        !self.is_lasting() && *self != Self::SignedOut
    }

    /// Whether it is the workspace's or the account's nature, so that waiting changes nothing.
    pub fn is_lasting(&self) -> bool {
        matches!(self, Self::Unlicensed | Self::NotOffered { .. } | Self::Forbidden { .. })
    }
}

fn permission_sentence(permission: &str) -> String {
    if permission.is_empty() { String::new() } else { format!(" It needs the permission {permission}.") }
}

fn wait_sentence(seconds: Option<u32>) -> String {
    match seconds {
        Some(1) => " Try again in 1 second.".into(),
        Some(seconds) => format!(" Try again in {seconds} seconds."),
        None => " Try again in a minute.".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trouble_says_what_happened_why_and_what_to_do() {
        let limited = Trouble::Limited { host: "chat.example.com".into(), seconds: Some(41) };
        assert_eq!(
            limited.to_string(),
            "chat.example.com limits how often this report may be asked. Try again in 41 seconds."
        );
        let forbidden = Trouble::Forbidden { permission: "view-livechat-manager".into() };
        assert_eq!(
            forbidden.to_string(),
            "Your account may not read this. It needs the permission view-livechat-manager. Ask an admin."
        );
    }
}
