//! Operations on the list of sign-ins.

use rocketchat::Address;

use super::connection::{COLOUR_COUNT, NamedConnection};

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
    use crate::session::sign_in_input::Persistence;
    use chrono::Utc;
    use rocketchat::Environment;

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
}
