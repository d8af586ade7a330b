//! Why a text is no workspace's address, as a sentence.

use rocketchat::AddressError;

/// What is wrong and how to correct it.
pub fn sentence(error: AddressError) -> String {
    match error {
        AddressError::Missing => i18n::troubles_address_missing().into(),
        AddressError::Form => i18n::troubles_address_form().into(),
        AddressError::Scheme => i18n::troubles_address_scheme().into(),
        AddressError::UserInfo => i18n::troubles_address_user().into(),
        AddressError::LookAlike(letter) => {
            let code = format!("U+{:04X}", u32::from(letter));
            i18n::troubles_address_look_alike(&code, &letter.to_string())
        }
        AddressError::Insecure => i18n::troubles_address_insecure().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_alike_is_named_by_its_sign_and_code() {
        let sentence = sentence(AddressError::LookAlike('⧸'));
        assert!(sentence.contains("⧸") && sentence.contains("U+29F8"), "{sentence}");
    }

    #[test]
    fn an_address_without_a_scheme_that_is_known_says_how_one_begins() {
        assert_eq!(
            sentence(AddressError::Scheme),
            "An address starts with https:// (or http://). Correct the part before ://."
        );
    }
}
