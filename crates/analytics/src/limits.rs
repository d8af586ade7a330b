//! Upper bounds on untrusted input: answers of a workspace, and links.
//!
//! Each limit lies far above what a large workspace needs. What goes beyond one is never a smaller number: it is told in a
//! sentence beside the numbers, which then pass for a part.

/// The largest body that is read, in bytes. Two thousand agents' sessions of a day are about a tenth of it. The
/// texts of all pages of one list are no more together.
pub const BODY_BYTES: usize = 8 << 20;

/// The most values, lists and objects in one answer. Short ones fill a body of that size with millions, each of which
/// takes a hundred times its text in memory; the sessions of all those agents are a tenth of this. All pages of one list have
/// no more together.
pub const VALUES: usize = 1_000_000;

/// The most rows of one list: agents, departments, names. Ten times the largest workspace that this page was tried with,
/// and few enough to be sorted and searched at every key.
pub const ROWS: usize = 20_000;

/// An end for a workspace that keeps announcing more pages: each is a call, of which there are ten a minute.
pub const PAGES: usize = 50;

/// The most points of one chart: more than two for each day of the longest period.
pub const POINTS: usize = 2_500;

/// As many rows as a chart's table shows beside other panels before somebody asks for all: each day of a year. All rows
/// are searched and sorted.
pub const SHOWN_ROWS: usize = 400;

/// As many entries of a list as a person looks through; more are found by typing.
pub const LIST_OPTIONS: usize = 50;

/// As many letters of a name as are shown; whom it stands for hangs on all of them.
pub const NAME_CHARS: usize = 10_000;

/// The longest id of a department, and the longest name of an agent that an address carries, in bytes. A workspace makes
/// ids of 17.
pub const ID_BYTES: usize = 1_000;

/// The longest token and the longest id of an account, in bytes: a workspace makes tokens of 43. Both are kept in a storage
/// of a few megabytes that all sign-ins share.
pub const CREDENTIAL_BYTES: usize = 4_096;

/// As much of an account's name as is kept beside its sign-in, in letters.
pub const ACCOUNT_NAME_CHARS: usize = 200;

/// How many departments can be chosen at once: the workspace is asked for each of them.
pub const DEPARTMENTS: usize = 20;

/// The longest search text of the page's address that is read, in bytes. One with every choice and the most departments
/// is a fraction of it.
pub const ADDRESS_BYTES: usize = 16_000;

/// How many answers of one workspace the browser keeps; beyond that its oldest go, and never another's.
pub const CACHED_ANSWERS: usize = 300;

/// The largest answer that is kept beyond the page, in bytes.
pub const CACHED_ANSWER_BYTES: usize = 256 << 10;
