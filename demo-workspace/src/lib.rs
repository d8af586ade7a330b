//! A simulated workspace.
