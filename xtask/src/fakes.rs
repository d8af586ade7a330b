//! Fake programs for the tests: each runs a shell script that the test gives.

use std::fs;
use std::path::{Path, PathBuf};

use crate::place;

/// A folder with such programs, for PATH; it goes with the value.
pub struct Fakes(PathBuf);

impl Fakes {
    /// Makes a folder of this name for one test, with programs and what each does.
    pub fn new(name: &str, programs: &[(&str, &str)]) -> Self {
        let folder = std::env::temp_dir().join(format!("xtask-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for (program, script) in programs {
            let link = folder.join(program);
            std::os::unix::fs::symlink(place::root().join("xtask/fake-program"), &link).unwrap();
            fs::write(folder.join(format!("{program}.sh")), script).unwrap();
        }
        Self(folder)
    }

    /// Where they are.
    pub fn folder(&self) -> &Path {
        &self.0
    }

    /// What a program wrote to a file beside itself, with `>> "$0.calls"`.
    pub fn calls(&self, program: &str) -> String {
        fs::read_to_string(self.0.join(format!("{program}.calls"))).unwrap_or_default()
    }
}

impl Drop for Fakes {
    fn drop(&mut self) {
        // What stays in the system's folder for such things does no harm.
        let _ = fs::remove_dir_all(&self.0);
    }
}
