//! Stands before the page of a trial, on one address of this machine: the page's files from one place, one workspace's
//! API from another. The page then asks its own origin, so that a trial needs no CORS setting.
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
