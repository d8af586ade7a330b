//! Sign-ins side by side: what each is called, and the lines that the browser keeps of it. Which of them is open, and
//! where the lines are kept, is for others.

use crate::api::{Address, Client, Connection, TokenKind, Tools};
use crate::domain::sign_in::Keep;
use crate::domain::stranger::{in_a_sentence, is_seen};

/// How many colours there are to tell connections apart.
pub const COLOURS: u8 = 5;

/// One sign-in with what the person tells it by.
#[derive(Clone, PartialEq)]
pub struct NamedConnection {
    /// Tells it from all others.
    pub id: String,
    /// Asks its workspace.
    pub client: Client,
    /// For how long it is kept.
    pub keep: Keep,
    /// Whether the workspace no longer takes its token.
    pub is_expired: bool,
    /// What the person called it; empty where they did not.
    pub given_name: String,
    /// Whose account it is, in words; empty until the workspace told. Text of strangers.
    pub account: String,
    /// One of the colours, from 1.
    pub colour: u8,
}

impl NamedConnection {
    /// A sign-in that nothing is known of yet. A simulated workspace is none.
    pub fn new(client: Client, keep: Keep) -> Option<Self> {
        Some(Self {
            id: client.connection().id()?,
            client,
            keep,
            is_expired: false,
            given_name: String::new(),
            account: String::new(),
            colour: 1,
        })
    }

    /// Its workspace's address.
    pub fn address(&self) -> String {
        self.client.address().unwrap_or_default()
    }

    /// Its workspace's host.
    pub fn host(&self) -> &str {
        self.client.host()
    }

    /// Whether answers may be kept.
    pub fn keeps_answers(&self) -> bool {
        self.client.connection().keeps_answers()
    }

    /// What it is called.
    pub fn name(&self) -> &str {
        if self.given_name.is_empty() { self.host() } else { &self.given_name }
    }

    /// Whose account it is: the id until more is known.
    pub fn user(&self) -> &str {
        if self.account.is_empty() { self.user_id() } else { &self.account }
    }

    /// The account's id.
    pub fn user_id(&self) -> &str {
        self.id.split_once(' ').map_or("", |(_, user)| user)
    }

    /// Whether it belongs to the workspace at this address.
    pub fn is_at(&self, address: &Address) -> bool {
        matches!(self.client.connection(), Connection::Workspace(own, _) if own == *address)
    }

    /// A hash that tells a sign-in by its very token from all others. It hides the token by being short, not by being
    /// cryptographic: of a token's 43 random letters, some 250 bits, 64 bits leave far too many to guess.
    pub fn mark(&self) -> u64 {
        let text = self.client.connection().to_text().unwrap_or_default();
        let end = text.match_indices('\n').nth(SECRET_LINES - 1).map_or(text.len(), |(at, _)| at);
        fnv_1a(&text.as_bytes()[..end])
    }

    /// Whether another tab, or a kept line, may have the very same token: all but one that a password brought into the
    /// memory of this tab alone.
    pub fn may_be_elsewhere(&self) -> bool {
        let connection = self.client.connection();
        let is_login = matches!(connection, Connection::Workspace(_, who) if who.kind == TokenKind::Login);
        self.keep != Keep::Nothing || !is_login
    }

    /// The lines that are kept of it, for the browser's storage alone.
    pub fn to_text(&self) -> Option<String> {
        let secret = self.client.connection().to_text()?;
        let Self { colour, given_name, account, .. } = self;
        Some(format!("{secret}\ncolour={colour}\nname={given_name}\naccount={account}"))
    }

    /// Reads such lines, of which only the first four must be there.
    pub fn from_text(text: &str, keep: Keep, from_https: bool, tools: Tools) -> Option<Self> {
        let client = Client::equipped(Connection::from_text(text, from_https)?, tools);
        let mut named = Self::new(client, keep)?;
        for line in text.split('\n').skip(SECRET_LINES) {
            match line.split_once('=') {
                Some(("colour", colour)) => named.colour = colour_from_text(colour),
                Some(("name", name)) => named.given_name = tidy(name),
                Some(("account", account)) => named.account = tidy(account),
                // A line of a later version.
                _ => {}
            }
        }
        Some(named)
    }
}

/// Address, kind, user and token stand in lines of their own.
const SECRET_LINES: usize = 4;

/// A hash that is the same with every compiler, as marks are kept and read by later builds: FNV-1a of 64 bits.
fn fnv_1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// Whether a kept text is of the workspace at this address, also where the rest of it cannot be read.
pub fn is_text_of(text: &str, address: &Address, from_https: bool) -> bool {
    let own = text.split('\n').next().unwrap_or_default();
    Address::parse(own, from_https).is_ok_and(|own| own == *address)
}

/// Whether a kept text is a sign-in of this id.
pub fn is_of(text: &str, id: &str) -> bool {
    let mut lines = text.split('\n');
    let (address, user) = (lines.next(), lines.nth(1));
    id.split_once(' ').is_some_and(|(own, own_user)| address == Some(own) && user == Some(own_user))
}

/// A kept text with its address in the canonical form, and its id, if an earlier version wrote that otherwise.
pub fn respelt(text: &str) -> Option<(String, String)> {
    let (address, rest) = text.split_once('\n')?;
    let user = rest.split('\n').nth(1)?;
    let canonical = other_spelling(address)?;
    Some((format!("{canonical} {user}"), format!("{canonical}\n{rest}")))
}

/// An id with its address in the canonical form, if that is another.
pub fn respelt_id(id: &str) -> Option<String> {
    let (address, user) = id.split_once(' ')?;
    Some(format!("{} {user}", other_spelling(address)?))
}

fn other_spelling(address: &str) -> Option<String> {
    let canonical = Address::parse(address, false).ok()?.to_string();
    (canonical != address).then_some(canonical)
}

/// A name on one line and of a length that a menu can show; empty where nobody would see it.
pub fn tidy(text: &str) -> String {
    if !is_seen(text) {
        return String::new();
    }
    let plain: String =
        text.trim().chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    in_a_sentence(&plain)
}

fn colour_from_text(text: &str) -> u8 {
    text.parse().ok().filter(|colour| (1..=COLOURS).contains(colour)).unwrap_or(1)
}

/// Adds one in its place. The one that it replaces leaves it its client, name and colour; a new one gets a colour of its own.
pub fn add(all: &mut Vec<NamedConnection>, mut named: NamedConnection) {
    match all.iter().position(|other| other.id == named.id) {
        Some(at) => {
            let before = all.remove(at);
            // The view that the same client feeds goes on, and so does what it remembers.
            before.client.renew(named.client.connection());
            named.client = before.client;
            named.given_name = before.given_name;
            named.account = before.account;
            named.colour = before.colour;
        }
        None => named.colour = free_colour(all),
    }
    insert(all, named);
}

/// Puts one in its place, unless there is such a one already.
pub fn insert(all: &mut Vec<NamedConnection>, named: NamedConnection) {
    if all.iter().any(|other| other.id == named.id) {
        return;
    }
    let at = all.iter().position(|other| other.id > named.id).unwrap_or(all.len());
    all.insert(at, named);
}

/// The first colour that none has; when all are taken, they are given round in turn.
fn free_colour(all: &[NamedConnection]) -> u8 {
    let is_free = |colour: &u8| all.iter().all(|named| named.colour != *colour);
    (1..=COLOURS).find(is_free).unwrap_or_else(|| (all.len() % usize::from(COLOURS)) as u8 + 1)
}

/// The one that is open: the chosen one or else the first, among those of the workspace that the address names.
pub fn current<'a>(
    all: &'a [NamedConnection],
    chosen: Option<&str>,
    named: Option<&Address>,
) -> Option<&'a NamedConnection> {
    let fits = |one: &&NamedConnection| named.is_none_or(|address| one.is_at(address));
    let is_chosen = |one: &&NamedConnection| Some(one.id.as_str()) == chosen;
    all.iter().find(|one| is_chosen(one) && fits(one)).or_else(|| all.iter().find(fits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Utc;

    fn plain() -> Tools {
        Tools::plain(Utc::now)
    }

    fn named(host: &str, user: &str) -> NamedConnection {
        let text = format!("https://{host}\npersonal\n{user}\ntoken-of-{host}");
        NamedConnection::from_text(&text, Keep::Tab, true, plain()).unwrap()
    }

    fn all(hosts: &[&str]) -> Vec<NamedConnection> {
        let mut all = Vec::new();
        hosts.iter().for_each(|host| add(&mut all, named(host, "u")));
        all
    }

    #[test]
    fn a_name_that_nobody_sees_is_none() {
        let text = "https://chat.example\npersonal\nu\nt\ncolour=1\nname=\u{200B} \naccount=\u{202E}\u{3164}";
        let read = NamedConnection::from_text(text, Keep::Tab, true, plain()).unwrap();
        assert_eq!((read.name(), read.user()), ("chat.example", "u"));
    }

    #[test]
    fn a_name_and_a_colour_are_read_back() {
        let before = NamedConnection {
            given_name: "Support, EU".into(),
            account: "Ana = Ana".into(),
            colour: 4,
            ..named("chat.example", "u")
        };
        let after =
            NamedConnection::from_text(&before.to_text().unwrap(), Keep::Device, true, plain()).unwrap();
        assert_eq!((after.name(), after.user(), after.colour), ("Support, EU", "Ana = Ana", 4));
        assert!(after.keep == Keep::Device && after.id == before.id && !after.is_expired);
    }

    #[test]
    fn four_lines_of_an_earlier_version_are_enough() {
        let read = named("chat.example:3000", "u");
        assert_eq!((read.name(), read.user(), read.colour), ("chat.example:3000", "u", 1));
        assert!(read.keeps_answers());
    }

    #[test]
    fn what_cannot_be_read_is_none_and_a_strange_line_is_passed_over() {
        for text in ["", "\n\n\n\n", "https://chat.example\nlogin\nu", "ftp://x\nlogin\nu\nt", "{\"a\":1}"] {
            assert!(NamedConnection::from_text(text, Keep::Tab, true, plain()).is_none(), "{text}");
        }
        let text = "https://chat.example\nlogin\nu\nt\ncolour=77\nshape=round\n\nname";
        let read = NamedConnection::from_text(text, Keep::Tab, true, plain()).unwrap();
        assert_eq!((read.colour, read.name()), (1, "chat.example"));
    }

    #[test]
    fn another_spelling_of_an_earlier_version_is_the_same_sign_in() {
        let old = "https://bücher.example:443/sub\npersonal\nu\nt\ncolour=2";
        let (id, text) = respelt(old).unwrap();
        assert_eq!(id, "https://xn--bcher-kva.example/sub u");
        assert_eq!(text, "https://xn--bcher-kva.example/sub\npersonal\nu\nt\ncolour=2");
        assert_eq!(respelt_id("https://bücher.example:443/sub u"), Some(id.clone()));
        assert!(is_of(&text, &id) && respelt(&text).is_none() && respelt_id(&id).is_none());
        let read = NamedConnection::from_text(old, Keep::Tab, true, plain()).unwrap();
        assert_eq!((read.id.as_str(), read.host()), (id.as_str(), "xn--bcher-kva.example"));
        for none in ["", "{}", "https://BÜCHER.example", "ftp://x\nlogin\nu\nt"] {
            assert_eq!((respelt(none), respelt_id(none)), (None, None), "{none}");
        }
    }

    #[test]
    fn a_wish_for_no_answers_is_read_back_with_the_names() {
        let text = "https://chat.example\nlogin\nu\nt\nanswers=no\ncolour=2\nname=N\naccount=";
        let read = NamedConnection::from_text(text, Keep::Tab, true, plain()).unwrap();
        assert_eq!((read.keeps_answers(), read.name()), (false, "N"));
        assert_eq!(read.to_text().as_deref(), Some(text));
    }

    #[test]
    fn a_name_cannot_pass_for_another_line() {
        let account = tidy(" Ana\nanswers=no\r\n");
        assert_eq!(account, "Ana answers=no");
        let kept = NamedConnection { account, ..named("chat.example", "u") }.to_text().unwrap();
        let read = NamedConnection::from_text(&kept, Keep::Tab, true, plain()).unwrap();
        assert!(read.keeps_answers());
        assert_eq!(tidy(&"ü".repeat(10_000)).chars().count(), 60);
    }

    #[test]
    fn each_gets_the_first_colour_that_is_free() {
        let mut some = all(&["a", "b", "c"]);
        some.remove(1);
        add(&mut some, named("d", "u"));
        let colours: Vec<u8> = some.iter().map(|named| named.colour).collect();
        assert_eq!(colours, [1, 3, 2]);
        let many = all(&["a", "b", "c", "d", "e", "f"]);
        assert!(many.iter().all(|named| (1..=COLOURS).contains(&named.colour)));
    }

    #[test]
    fn signing_in_again_keeps_the_name_and_the_colour() {
        let mut some = all(&["a", "b"]);
        some[1].given_name = "Mine".into();
        add(&mut some, named("b", "u"));
        assert_eq!((some.len(), some[1].name(), some[1].colour), (2, "Mine", 2));
        add(&mut some, named("b", "v"));
        assert_eq!(some.len(), 3, "another person at the same workspace stands beside the first");
    }

    #[test]
    fn the_chosen_one_is_open_unless_the_address_names_another_workspace() {
        let some = all(&["a", "b"]);
        let open = |chosen, named: &str| {
            let address = Address::parse(named, true).ok();
            current(&some, chosen, address.as_ref()).map(|one| one.name().to_owned())
        };
        assert_eq!(open(Some("https://b u"), "").as_deref(), Some("b"));
        assert_eq!(open(Some("gone"), "").as_deref(), Some("a"));
        assert_eq!(open(Some("https://b u"), "https://a/").as_deref(), Some("a"));
        // It may be another workspace in the first one's folder.
        assert_eq!(open(Some("https://b u"), "https://a/home"), None);
        assert_eq!(open(Some("https://b u"), "https://c"), None);
    }

    #[test]
    fn a_kept_text_is_known_by_its_id_and_by_its_token() {
        let text = named("a", "u").to_text().unwrap();
        assert!(is_of(&text, "https://a u") && !is_of(&text, "https://a v") && !is_of("", "https://a u"));
    }

    #[test]
    fn a_mark_is_of_one_token_whatever_else_is_kept_of_it() {
        let mark = |text: &str| NamedConnection::from_text(text, Keep::Tab, true, plain()).unwrap().mark();
        let own = mark("https://a\nlogin\nu\nt");
        assert_eq!(own, mark("https://a\nlogin\nu\nt\nanswers=no\ncolour=3\nname=N"));
        for other in ["https://b\nlogin\nu\nt", "https://a\nlogin\nv\nt", "https://a\nlogin\nu\ns"] {
            assert_ne!(own, mark(other), "{other}");
        }
    }

    #[test]
    fn a_mark_is_the_same_in_every_build() {
        // The values that the hash's authors publish.
        assert_eq!(fnv_1a(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv_1a(b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(fnv_1a(b"foobar"), 0x8594_4171_f739_67e8);
        assert_eq!(
            named("chat.example", "u").mark(),
            fnv_1a(b"https://chat.example\npersonal\nu\ntoken-of-chat.example")
        );
    }

    #[test]
    fn only_a_passwords_token_in_memory_is_nowhere_else() {
        let may = |kind: &str, keep| {
            let text = format!("https://a\n{kind}\nu\nt");
            NamedConnection::from_text(&text, keep, true, plain()).unwrap().may_be_elsewhere()
        };
        let places = [Keep::Tab, Keep::Nothing, Keep::Device];
        assert_eq!(places.map(|keep| may("login", keep)), [true, false, true]);
        assert_eq!(places.map(|keep| may("personal", keep)), [true; 3]);
    }

    #[test]
    fn a_line_of_another_page_on_the_same_origin_is_not_this_ones() {
        let own = Address::parse("https://chat.example/team", true).unwrap();
        let is_own = |text: &str| is_text_of(text, &own, true);
        assert!(is_own("https://chat.example/team\npersonal\nu\nt"));
        assert!(is_own("https://chat.example/team\nof a later version"));
        for other in
            ["https://chat.example\nlogin\nu\nt", "https://chat.example/team/a\nlogin\nu\nt", "{}", ""]
        {
            assert!(!is_own(other), "{other}");
        }
    }
}
