//! The page's sentences, whose length `readers` checks. The fuzz target, which has no page, uses the errors' own text.

pub use omnichannel_dashboard::text::api_error::sentence as of_api_error;
pub use omnichannel_dashboard::text::sign_in_error::sentence as of_sign_in_error;
