//! The web servers of the tests of `docs/hosting`: nginx and Caddy, found or, on a Debian-like system, fetched.
//!
//! Debian's packages start a server when they are installed, on the ports of this machine's own web sites. So they are
//! only unpacked, into the user's cache folder: nothing is started, nothing of the system changes, and nobody need be root.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use crate::program::{self, program};
use crate::{Outcome, paths};

/// The servers, nginx's module for `.br` files, and what makes such files.
const DEBIAN_PACKAGES: [&str; 4] = ["nginx", "libnginx-mod-http-brotli-static", "caddy", "brotli"];

/// A server that `docs/hosting` has files for.
struct Kind {
    name: &'static str,
    /// The variable that names its program, for the person and for the tests.
    variable: &'static str,
    program: &'static str,
    /// Where a package has it.
    place: &'static str,
    /// What it is asked to see whether it runs at all.
    question: &'static str,
}

const KINDS: [Kind; 2] = [
    Kind { name: "nginx", variable: "NGINX_PATH", program: "nginx", place: "usr/sbin/nginx", question: "-v" },
    Kind {
        name: "Caddy",
        variable: "CADDY_PATH",
        program: "caddy",
        place: "usr/bin/caddy",
        question: "version",
    },
];

/// The servers that are there, and why others are not.
pub struct WebServers {
    found: Vec<(&'static Kind, PathBuf)>,
    error: Option<String>,
}

impl WebServers {
    /// What the tests are told.
    pub fn environment(&self) -> Vec<(&'static str, OsString)> {
        let programs = self.found.iter().map(|(kind, path)| (kind.variable, path.clone().into_os_string()));
        programs.chain(self.skipped().map(|sentence| ("HOSTING_SKIPPED", sentence.into()))).collect()
    }

    /// What is not tested, why, and what to do; nothing where all is.
    pub fn skipped(&self) -> Option<String> {
        let is_found = |kind: &Kind| self.found.iter().any(|(found, _)| found.name == kind.name);
        let missing: Vec<&str> = KINDS.iter().filter(|kind| !is_found(kind)).map(|kind| kind.name).collect();
        if missing.is_empty() {
            return None;
        }
        let why = self.error.as_deref().unwrap_or("It was not found.");
        Some(format!(
            "the files of docs/hosting for {} are not tested (e2e/specs/hosting.spec.ts). {why} Install the server, or \
             name its program in NGINX_PATH or CADDY_PATH.",
            missing.join(" and ")
        ))
    }
}

/// Finds the servers, and fetches them where one is missing. The tests can do without.
pub fn ensure() -> WebServers {
    let folder = paths::cache().map(|cache| cache.join("web-servers"));
    let known = folder.as_deref().ok();
    let found = find(known);
    if found.len() == KINDS.len() {
        return WebServers { found, error: None };
    }
    let error = folder.as_deref().map_err(Clone::clone).and_then(fetch).err();
    WebServers { found: find(known), error }
}

fn find(folder: Option<&Path>) -> Vec<(&'static Kind, PathBuf)> {
    KINDS.iter().filter_map(|kind| Some((kind, path_of(kind, folder)?))).collect()
}

fn path_of(kind: &Kind, folder: Option<&Path>) -> Option<PathBuf> {
    let named = env::var_os(kind.variable).map(PathBuf::from);
    let fetched = folder.map(|folder| folder.join(kind.place));
    // Debian keeps servers where only root's PATH leads.
    let installed = Path::new("/").join(kind.place);
    let candidates = [named, paths::on_path(&[kind.program]), Some(installed), fetched];
    candidates.into_iter().flatten().find(|path| runs(kind, path))
}

/// A program whose libraries are missing is as good as none.
fn runs(kind: &Kind, path: &Path) -> bool {
    path.is_file() && program::stdout(program(path).arg(kind.question)).is_some()
}

/// Fetches Debian's packages and unpacks them into a folder.
fn fetch(folder: &Path) -> Outcome {
    if paths::on_path(&["apt-get"]).is_none() || paths::on_path(&["dpkg-deb"]).is_none() {
        return Err("This system has no apt-get to fetch them with.".into());
    }
    println!("Fetching nginx and Caddy with apt-get, for the tests alone (some seconds, once) …");
    let packages = folder.join("packages");
    fs::create_dir_all(&packages)
        .map_err(|error| format!("{} could not be made: {error}.", packages.display()))?;
    download(&packages)
        // A fresh system has no lists of packages yet; only root may renew them.
        .or_else(|_| {
            program::run(program("apt-get").args(["update", "-qq"])).and_then(|()| download(&packages))
        })
        .map_err(|error| format!("Debian's packages could not be fetched. {error}"))?;
    unpack(&packages, folder)
}

fn download(packages: &Path) -> Outcome {
    let mut apt = program("apt-get");
    // Its helper's account may not write into the user's cache folder.
    apt.args(["download", "-qq", "-o", "APT::Sandbox::User=root"])
        .args(DEBIAN_PACKAGES)
        .current_dir(packages);
    program::run(&mut apt)
}

fn unpack(packages: &Path, folder: &Path) -> Outcome {
    let files = fs::read_dir(packages)
        .map_err(|error| format!("{} could not be read: {error}.", packages.display()))?;
    for file in files.flatten() {
        program::run(program("dpkg-deb").arg("--extract").arg(file.path()).arg(folder))?;
    }
    // What is unpacked is enough.
    fs::remove_dir_all(packages)
        .map_err(|error| format!("{} could not be removed: {error}.", packages.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_tested_is_told_with_the_reason() {
        let none = WebServers { found: Vec::new(), error: Some("There is no apt-get.".into()) };
        let sentence = none.skipped().unwrap();
        assert!(sentence.contains("for nginx and Caddy are not tested"), "{sentence}");
        assert!(sentence.contains("There is no apt-get. Install the server"), "{sentence}");
        assert_eq!(none.environment(), [("HOSTING_SKIPPED", OsString::from(sentence))]);
    }

    #[test]
    fn where_all_are_there_nothing_is_skipped() {
        let found = KINDS.iter().map(|kind| (kind, PathBuf::from(kind.place))).collect();
        let all = WebServers { found, error: None };
        assert_eq!(all.skipped(), None);
        let names: Vec<_> = all.environment().into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["NGINX_PATH", "CADDY_PATH"]);
    }
}
