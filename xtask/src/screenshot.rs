//! `cargo xtask screenshot`: the picture of the README, taken from the built site.

use crate::{Outcome, browser, build, node, paths, program, setup};

/// Writes `docs/screenshot.png`, of dist as it is.
pub fn take() -> Outcome {
    let chromium = browser::ensure()?.chromium;
    let toolbox = setup::set_up()?;
    node::ensure_packages()?;
    build::build_if_missing(&toolbox)?;
    let folder = paths::e2e();
    program::run(
        toolbox.node(&folder.join("screenshot.mjs")).env("CHROMIUM_PATH", chromium).current_dir(folder),
    )
}
