//! Search keys: text folded so that case, accents, width and variant letter forms compare equal,
//! in one script.
//!
//! The foldings are those of Unicode Technical Report 30 that search engines use (accents, Arabic letter forms, widths and
//! kana), as far as names need them. What each script's letters are made of and what their small forms are, the browser
//! knows already.

/// What is known of letters elsewhere.
#[derive(Clone, Copy)]
pub struct Letters {
    /// A text in small letters, each apart from its marks: the compatible decomposition (NFKD).
    pub apart: fn(&str) -> String,
    /// A text with each letter and its marks as one, where there is one (NFC).
    pub together: fn(&str) -> String,
}

impl Letters {
    /// A text in the form in which searches compare it.
    pub fn folded(self, text: &str) -> String {
        // Most names and all numbers of many readers, at every key: they need nobody's knowledge.
        if text.is_ascii() {
            return text.trim().to_ascii_lowercase();
        }
        let mut plain = String::with_capacity(text.len());
        for letter in (self.apart)(text).chars().filter(|letter| !is_mark(*letter)) {
            match spelt(letter) {
                Some(letters) => plain.push_str(letters),
                None => plain.push(base(letter)),
            }
        }
        // Marks that make another letter, as those of kana do, stay with it.
        (self.together)(plain.trim())
    }
}

/// A digit of any script that is common, as 0 to 9.
pub fn digit(letter: char) -> Option<char> {
    // The zeros: ASCII, Arabic, Persian, Devanagari, Bengali, Thai, full width.
    const ZEROS: [u32; 7] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10];
    let value = |zero: u32| u32::from(letter).checked_sub(zero).filter(|value| *value < 10);
    char::from_digit(ZEROS.into_iter().find_map(value)?, 10)
}

/// Whether a letter is a mark on another one that a search may leave out, or is not seen at all.
fn is_mark(letter: char) -> bool {
    matches!(
        letter,
        // Accents.
        '\u{300}'..='\u{36F}' | '\u{483}'..='\u{487}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}'
        // Hebrew points.
        | '\u{591}'..='\u{5BD}' | '\u{5BF}' | '\u{5C1}' | '\u{5C2}' | '\u{5C4}' | '\u{5C5}' | '\u{5C7}'
        // Arabic vowels and hamzas on letters, and what only draws a word out.
        | '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}'
        | '\u{6DF}'..='\u{6E4}' | '\u{6E7}' | '\u{6E8}' | '\u{6EA}'..='\u{6ED}'
        // What is not seen: soft hyphens, joiners, marks of direction.
        | '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
    )
}

/// Letters that are several by themselves.
fn spelt(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => return None,
    })
}

/// The letter that another form of it is taken for.
fn base(letter: char) -> char {
    match letter {
        'ø' => 'o',
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'ħ' => 'h',
        'ŧ' => 't',
        'ı' => 'i',
        'ς' => 'σ',
        // Alef wasla; teh marbuta and heh; alef maksura, Persian yeh and yeh; Persian kaf.
        '\u{671}' => '\u{627}',
        '\u{629}' | '\u{6C1}' => '\u{647}',
        '\u{649}' | '\u{6CC}' => '\u{64A}',
        '\u{6A9}' => '\u{643}',
        // Katakana as hiragana.
        '\u{30A1}'..='\u{30F6}' => char::from_u32(u32::from(letter) - 0x60).unwrap_or(letter),
        '\u{2018}' | '\u{2019}' | '\u{2BC}' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        _ => digit(letter).unwrap_or(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::NATIVE_LETTERS as NATIVE;

    /// Whether a search for a text finds a name.
    fn finds(sought: &str, name: &str) -> bool {
        NATIVE.folded(name).contains(&NATIVE.folded(sought))
    }

    #[test]
    fn accents_need_not_be_typed_and_may_be() {
        let names = [
            ("jose", "José"),
            ("muller", "Müller"),
            ("kund", "Kündigung"),
            ("MÜLLER", "mu\u{308}ller"),
            ("müller", "Muller"),
            ("strasse", "Hauptstraße"),
            ("straße", "STRASSE"),
            ("lodz", "Łódź"),
            ("soren", "Søren"),
            ("aegir", "Ægir"),
            ("istanbul", "İstanbul"),
            ("isik", "Işık"),
            ("nguyen van duc", "Nguyễn Văn Đức"),
            ("οδυσσευς", "Ὀδυσσεύς"),
            ("o'brien", "O’Brien"),
            ("after-sales", "After‑Sales"),
            ("office", "Oﬃce"),
        ];
        for (sought, name) in names {
            assert!(finds(sought, name), "{sought} {name}");
        }
        assert!(!finds("joss", "José") && !finds("muler", "Müller"));
    }

    #[test]
    fn arabic_letters_are_found_in_each_of_their_forms() {
        let names = [
            ("احمد", "أحمد"),
            ("إيمان", "ايمان"),
            ("اسيا", "آسيا"),
            ("محمد", "مُحَمَّد"),
            ("محمد", "محـــمد"),
            ("فاطمه", "فاطمة"),
            ("على", "علي"),
            ("مسوول", "مسؤول"),
            ("دعم 2", "دعم ٢"),
            ("شکر", "شكر"),
        ];
        for (sought, name) in names {
            assert!(finds(sought, name) && finds(name, sought), "{sought} {name}");
        }
        assert!(!finds("سعيد", "سعد"));
    }

    #[test]
    fn japanese_is_found_in_each_width_and_both_kana() {
        let names = [
            ("サポート", "ｻﾎﾟｰﾄ"),
            ("さぽーと", "サポート"),
            ("ガイド", "ｶﾞｲﾄﾞ"),
            ("がいど", "ガイド"),
            ("ヴィラ", "ゔぃら"),
            ("vip 24", "ＶＩＰ　２４"),
        ];
        for (sought, name) in names {
            assert!(finds(sought, name) && finds(name, sought), "{sought} {name}");
        }
        // Voiced or not is another letter.
        assert!(!finds("か", "がいど") && !finds("ハス", "バス"));
    }

    #[test]
    fn other_scripts_keep_what_makes_their_letters() {
        assert!(finds("한국", "한국어") && !finds("하", "한국어"));
        assert!(!finds("नी", "ना"));
        assert!(finds("שלום", "שָׁלוֹם"));
    }

    #[test]
    fn what_is_not_seen_is_not_compared() {
        assert!(finds("sales", "Sa\u{AD}l\u{200B}es\u{202E}"));
        assert_eq!(NATIVE.folded(" \u{3000}a  b\u{A0}"), "a  b");
    }

    #[test]
    fn digits_are_read_in_each_script() {
        assert_eq!(
            ["٣", "۳", "３", "3", "३"].map(|text| text.chars().next().and_then(digit)),
            [Some('3'); 5]
        );
        assert_eq!(digit('x'), None);
    }
}
