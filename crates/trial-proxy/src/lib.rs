//! A local reverse proxy for trying the dashboard: it serves the page's files and one workspace's
//! API on one origin, so that a trial needs no CORS setting.
//!
//! What passes is named one by one: which page may ask, which paths, which headers there and back. No redirect is
//! followed, and no cookie passes.

mod guard;
mod headers;
mod outward;
mod server;
mod site;
mod trial;
mod upstream;

pub use server::{Front, serve};
pub use trial::Trial;
