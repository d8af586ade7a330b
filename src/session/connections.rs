//! Sign-ins side by side: what each is called, and which of them is open. What is stored of them, and where, is for
//! others.

use super::stored_connection::StoredConnection;
use crate::text::api_error;
use analytics::sanitize::sanitize_name;
use rocketchat::sign_in_input::Persistence;
use rocketchat::{Address, Client, Connection, Environment, TokenKind};

/// How many colours there are to tell connections apart.
pub const COLOUR_COUNT: u8 = 5;

/// One sign-in with its name, colour and account.
#[derive(Clone, PartialEq)]
pub struct NamedConnection {
    /// Tells it from all others.
    pub id: String,
    /// Asks its workspace.
    pub client: Client,
    /// For how long it is kept.
    pub keep: Persistence,
    /// Whether the workspace no longer takes its token.
    pub is_expired: bool,
    /// What the person called it; empty where they did not.
    pub custom_name: String,
    /// The account's display name; empty until the workspace has answered. Untrusted text.
    pub account: String,
    /// One of the colours, from 1.
    pub colour: u8,
}

impl NamedConnection {
    /// A sign-in that nothing is known of yet. A simulated workspace is none.
    pub fn new(client: Client, keep: Persistence) -> Option<Self> {
        Some(Self {
            id: client.connection().id()?,
            client,
            keep,
            is_expired: false,
            custom_name: String::new(),
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
        api_error::workspace_name(self.client.host())
    }

    /// Whether answers may be kept.
    pub fn allows_cache(&self) -> bool {
        self.client.connection().allows_cache()
    }

    /// What it is called.
    pub fn name(&self) -> &str {
        if self.custom_name.is_empty() { self.host() } else { &self.custom_name }
    }

    /// Whose account it is: the id until more is known.
    pub fn user_label(&self) -> &str {
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
    pub fn fingerprint(&self) -> u64 {
        let Connection::Workspace(address, who) = self.client.connection() else { return fnv_1a(b"") };
        let kind = match who.kind {
            TokenKind::Login => "login",
            TokenKind::Personal => "personal",
        };
        fnv_1a(format!("{address}\n{kind}\n{}\n{}", who.user_id, who.token).as_bytes())
    }

    /// Whether another tab, or a kept line, may have the very same token: all but one that a password brought into the
    /// memory of this tab alone.
    pub fn may_be_shared(&self) -> bool {
        let connection = self.client.connection();
        let is_login = matches!(connection, Connection::Workspace(_, who) if who.kind == TokenKind::Login);
        self.keep != Persistence::Memory || !is_login
    }

    /// What is stored of it, for the browser's storage alone.
    pub fn to_text(&self) -> Option<String> {
        let stored = StoredConnection {
            sign_in: self.client.connection().stored()?,
            colour: self.colour,
            name: self.custom_name.clone(),
            account: self.account.clone(),
        };
        Some(stored.to_text())
    }

    /// Reads such a text, also one of an earlier version.
    pub fn from_text(
        text: &str,
        keep: Persistence,
        from_https: bool,
        environment: Environment,
    ) -> Option<Self> {
        let StoredConnection { sign_in, colour, name, account } = StoredConnection::from_text(text)?;
        let client = Client::with_environment(Connection::from_stored(sign_in, from_https)?, environment);
        let is_colour = (1..=COLOUR_COUNT).contains(&colour);
        Some(Self {
            colour: if is_colour { colour } else { 1 },
            custom_name: sanitize_name(&name),
            account: sanitize_name(&account),
            ..Self::new(client, keep)?
        })
    }
}

/// A hash that is the same with every compiler, as marks are kept and read by later builds: FNV-1a of 64 bits.
fn fnv_1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// Adds one in its place. The one that it replaces leaves it its client, name and colour; a new one gets a colour of its own.
pub fn upsert(all: &mut Vec<NamedConnection>, mut named: NamedConnection) {
    match all.iter().position(|other| other.id == named.id) {
        Some(at) => {
            let before = all.remove(at);
            // The view that the same client feeds goes on, and so does what it remembers.
            before.client.renew(named.client.connection());
            named.client = before.client;
            named.custom_name = before.custom_name;
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
    (1..=COLOUR_COUNT).find(is_free).unwrap_or_else(|| (all.len() % usize::from(COLOUR_COUNT)) as u8 + 1)
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

    fn plain() -> Environment {
        Environment::minimal(Utc::now)
    }

    fn named(host: &str, user: &str) -> NamedConnection {
        let text = format!("https://{host}\npersonal\n{user}\ntoken-of-{host}");
        NamedConnection::from_text(&text, Persistence::Tab, true, plain()).unwrap()
    }

    fn all(hosts: &[&str]) -> Vec<NamedConnection> {
        let mut all = Vec::new();
        hosts.iter().for_each(|host| upsert(&mut all, named(host, "u")));
        all
    }

    #[test]
    fn a_name_that_nobody_sees_is_none() {
        let text = "https://chat.example\npersonal\nu\nt\ncolour=1\nname=\u{200B} \naccount=\u{202E}\u{3164}";
        let read = NamedConnection::from_text(text, Persistence::Tab, true, plain()).unwrap();
        assert_eq!((read.name(), read.user_label()), ("chat.example", "u"));
    }

    #[test]
    fn a_name_and_a_colour_are_read_back() {
        let before = NamedConnection {
            custom_name: "Support, EU".into(),
            account: "Ana = Ana".into(),
            colour: 4,
            ..named("chat.example", "u")
        };
        let after =
            NamedConnection::from_text(&before.to_text().unwrap(), Persistence::Device, true, plain())
                .unwrap();
        assert_eq!((after.name(), after.user_label(), after.colour), ("Support, EU", "Ana = Ana", 4));
        assert!(after.keep == Persistence::Device && after.id == before.id && !after.is_expired);
    }

    #[test]
    fn four_lines_of_an_earlier_version_are_enough() {
        let read = named("chat.example:3000", "u");
        assert_eq!((read.name(), read.user_label(), read.colour), ("chat.example:3000", "u", 1));
        assert!(read.allows_cache());
    }

    #[test]
    fn a_wish_for_no_answers_is_read_back_with_the_names() {
        let text = "https://chat.example\nlogin\nu\nt\nanswers=no\ncolour=2\nname=N\naccount=";
        let read = NamedConnection::from_text(text, Persistence::Tab, true, plain()).unwrap();
        assert_eq!((read.allows_cache(), read.name(), read.colour), (false, "N", 2));
        let again =
            NamedConnection::from_text(&read.to_text().unwrap(), Persistence::Tab, true, plain()).unwrap();
        assert_eq!((again.allows_cache(), again.name(), again.colour), (false, "N", 2));
    }

    #[test]
    fn a_colour_that_there_is_not_is_the_first() {
        for colour in ["0", "6", "77", "-1", "x", ""] {
            let text = format!("https://chat.example\nlogin\nu\nt\ncolour={colour}");
            assert_eq!(NamedConnection::from_text(&text, Persistence::Tab, true, plain()).unwrap().colour, 1);
        }
    }

    #[test]
    fn a_name_cannot_pass_for_another_field() {
        let account = sanitize_name(" Ana\nanswers=no\r\n");
        assert_eq!(account, "Ana answers=no");
        let kept = NamedConnection { account, ..named("chat.example", "u") }.to_text().unwrap();
        let read = NamedConnection::from_text(&kept, Persistence::Tab, true, plain()).unwrap();
        assert!(read.allows_cache());
        assert_eq!(sanitize_name(&"ü".repeat(10_000)).chars().count(), 60);
    }

    #[test]
    fn each_gets_the_first_colour_that_is_free() {
        let mut some = all(&["a", "b", "c"]);
        some.remove(1);
        upsert(&mut some, named("d", "u"));
        let colours: Vec<u8> = some.iter().map(|named| named.colour).collect();
        assert_eq!(colours, [1, 3, 2]);
        let many = all(&["a", "b", "c", "d", "e", "f"]);
        assert!(many.iter().all(|named| (1..=COLOUR_COUNT).contains(&named.colour)));
    }

    #[test]
    fn signing_in_again_keeps_the_name_and_the_colour() {
        let mut some = all(&["a", "b"]);
        some[1].custom_name = "Mine".into();
        upsert(&mut some, named("b", "u"));
        assert_eq!((some.len(), some[1].name(), some[1].colour), (2, "Mine", 2));
        upsert(&mut some, named("b", "v"));
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
    fn a_fingerprint_depends_on_the_token_alone() {
        let fingerprint = |text: &str| {
            NamedConnection::from_text(text, Persistence::Tab, true, plain()).unwrap().fingerprint()
        };
        let own = fingerprint("https://a\nlogin\nu\nt");
        assert_eq!(own, fingerprint("https://a\nlogin\nu\nt\nanswers=no\ncolour=3\nname=N"));
        for other in ["https://b\nlogin\nu\nt", "https://a\nlogin\nv\nt", "https://a\nlogin\nu\ns"] {
            assert_ne!(own, fingerprint(other), "{other}");
        }
    }

    #[test]
    fn a_fingerprint_is_the_same_in_every_build() {
        // The values that the hash's authors publish.
        assert_eq!(fnv_1a(b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv_1a(b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(fnv_1a(b"foobar"), 0x8594_4171_f739_67e8);
        assert_eq!(
            named("chat.example", "u").fingerprint(),
            fnv_1a(b"https://chat.example\npersonal\nu\ntoken-of-chat.example")
        );
    }

    #[test]
    fn only_a_passwords_token_in_memory_is_nowhere_else() {
        let may = |kind: &str, keep| {
            let text = format!("https://a\n{kind}\nu\nt");
            NamedConnection::from_text(&text, keep, true, plain()).unwrap().may_be_shared()
        };
        let places = [Persistence::Tab, Persistence::Memory, Persistence::Device];
        assert_eq!(places.map(|keep| may("login", keep)), [true, false, true]);
        assert_eq!(places.map(|keep| may("personal", keep)), [true; 3]);
    }
}
