//! The site as somebody gets it who has just cloned the project: bare trunk, in a folder that holds what git holds or would
//! take in, so that nothing that lies about here helps the build. On PATH are the pinned tools, as trunk could not download
//! them everywhere; what was compiled before is used again.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{env, io, thread};

use crate::job::Job;
use crate::program::{self, program};
use crate::setup::Toolbox;
use crate::{Outcome, build, hook, paths};

/// What a build makes first, with what cargo compiles for it in the folder of the checks.
const FIRST: &str = "made";

/// As long as the checks wait for that.
const TIMEOUT: Duration = Duration::from_secs(120);

/// The site while it is built.
pub struct Site {
    // Ended before the copy goes.
    job: Job,
    copy: Option<CleanCopy>,
    started: Instant,
}

/// Begins to write the site to `dist` with `trunk build --release` in such a folder. It may run beside the checks, as they
/// compile for another profile: most of its time is the link with optimisation, which one core does alone.
pub fn start(toolbox: &Toolbox) -> Outcome<Site> {
    let copy = files_of_git().map(|files| CleanCopy::new(&files)).transpose()?;
    let mut trunk = build::trunk(toolbox);
    trunk.args(["build", "--release", "--dist"]).arg(paths::dist());
    for (name, _) in env::vars_os().filter(|(name, _)| changes_a_build(name)) {
        trunk.env_remove(name);
    }
    // What is compiled already is the same there.
    trunk.env("CARGO_TARGET_DIR", paths::target());
    if let Some(copy) = &copy {
        trunk.current_dir(&copy.0);
    }
    let job = Job::start(&mut trunk, paths::target().join("site.log"))?;
    Ok(Site { job, copy, started: Instant::now() })
}

impl Site {
    /// Waits until the build needs the folder of the checks no more, for which it would else wait as long as they compile.
    pub fn leave_checks(&self) {
        let folder = self.copy.as_ref().map_or_else(|| paths::root().to_owned(), |copy| copy.0.clone());
        while self.job.is_running() && !folder.join(FIRST).is_dir() && self.started.elapsed() < TIMEOUT {
            thread::sleep(Duration::from_millis(100));
        }
    }

    /// Waits for the end of the build. Answers what could not be done so, and why; and how long it took.
    pub fn finish(self) -> (Outcome<Option<String>>, Duration) {
        let skipped = "Skipped: the site was not built in a clean copy, as this folder is no git checkout.";
        let remark = self.copy.is_none().then(|| skipped.to_owned());
        let (outcome, time) = self.job.finish();
        (outcome.map(|()| remark), time)
    }
}

/// Whether a variable is one that a newcomer has not set.
fn changes_a_build(variable: &OsStr) -> bool {
    let name = variable.to_string_lossy();
    let is_of_tools = ["CARGO_", "RUST", "TRUNK_"].iter().any(|start| name.starts_with(start));
    let is_a_place = name.ends_with("_HOME") || name.starts_with("RUSTUP_");
    name == hook::WORKSPACE || (is_of_tools && !is_a_place)
}

/// What a commit of all that is here would hold; nothing where git cannot tell.
fn files_of_git() -> Option<Vec<PathBuf>> {
    let list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let names = program::stdout(program("git").args(list))?;
    Some(names.split('\0').filter(|name| !name.is_empty()).map(PathBuf::from).collect())
}

/// A folder with copies of files, which goes with the value. It lies outside the project, whose cargo configuration would
/// else count twice.
struct CleanCopy(PathBuf);

impl CleanCopy {
    fn new(files: &[PathBuf]) -> Outcome<Self> {
        let copy = Self(env::temp_dir().join(format!("omnichannel-dashboard-{}", std::process::id())));
        // A file that is deleted here and not yet in git is in its list all the same.
        for file in files.iter().filter(|file| paths::root().join(file).is_file()) {
            copy_file(&paths::root().join(file), &copy.0.join(file)).map_err(|error| {
                format!("{} could not be copied to {}: {error}.", file.display(), copy.0.display())
            })?;
        }
        Ok(copy)
    }
}

impl Drop for CleanCopy {
    fn drop(&mut self) {
        // What stays in the system's folder for such things does no harm.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Copies with the time of the last change, by which cargo tells what is new.
fn copy_file(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to.parent().unwrap_or(to))?;
    fs::copy(from, to)?;
    File::options().write(true).open(to)?.set_modified(fs::metadata(from)?.modified()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_holds_what_git_holds_with_its_times_and_nothing_that_a_build_made() {
        let Some(files) = files_of_git() else { return };
        assert!(files.contains(&"Trunk.toml".into()));
        assert!(!files.iter().any(|file| file.starts_with("made") || file.starts_with("target")));
        let folder = {
            let copy = CleanCopy::new(&["xtask/Cargo.toml".into(), "gone.txt".into()]).unwrap();
            let changed =
                |root: &Path| fs::metadata(root.join("xtask/Cargo.toml")).unwrap().modified().unwrap();
            assert_eq!(changed(&copy.0), changed(paths::root()));
            assert!(!copy.0.join("gone.txt").exists());
            copy.0.clone()
        };
        assert!(!folder.exists());
    }

    #[test]
    fn a_build_is_told_nothing_but_where_the_tools_are() {
        let inherited: Vec<_> =
            ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "TRUNK_BUILD_RELEASE", hook::WORKSPACE]
                .into_iter()
                .filter(|name| !changes_a_build(OsStr::new(name)))
                .collect();
        assert_eq!(inherited, [""; 0]);
        for name in ["CARGO_HOME", "RUSTUP_HOME", "RUSTUP_TOOLCHAIN", "PATH", "HOME"] {
            assert!(!changes_a_build(OsStr::new(name)), "{name}");
        }
    }
}
