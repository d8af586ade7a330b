//! Who is signed in, and where: several workspaces side by side, one of them open.

pub mod build_config;
pub mod connection_list;
pub mod connection;
mod fingerprint;
pub mod ended_sign_ins;
pub mod sign_in_input;
pub mod sign_in_storage;
pub mod sign_in_target;
pub mod sign_out_notices;
pub mod sign_outs;
pub mod forget;
pub mod tabs;
pub mod stored_connection;
pub mod session;
pub mod snapshot;
pub mod snapshots;
pub mod workspace_address;
mod restore;
pub mod client_environment;
