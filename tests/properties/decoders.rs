//! Any reply into every reader.

use proptest::prelude::*;

use crate::readers::read_everything;
use crate::replies::replies;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_reply_makes_a_reader_stumble(replies in replies()) {
        read_everything(&replies);
    }
}
