//! A short hash that marks a sign-in by its token without telling it.

use rocketchat::{Connection, TokenKind};

use super::connection::NamedConnection;

impl NamedConnection {
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
}

/// A hash that is the same with every compiler, as marks are kept and read by later builds: FNV-1a of 64 bits.
fn fnv_1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
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
}
