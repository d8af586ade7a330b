//! The browser of the tests: Chromium and its driver, found or, where that is possible, installed.

use std::env;
use std::path::{Path, PathBuf};

use crate::program::{self, program};
use crate::{Outcome, paths};

const MAC_CHROME: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const SHELL: &str = "chromium-headless-shell";
const DEBIAN_PACKAGES: [&str; 4] = ["chromium", "chromium-driver", SHELL, "fonts-dejavu-core"];

/// A browser, and the program that drives it.
pub struct Browser {
    pub chromium: PathBuf,
    pub driver: PathBuf,
    /// The same browser without a window, which needs a third less time; `None` where it is not installed.
    shell: Option<PathBuf>,
}

impl Browser {
    /// Which one it is, for people.
    pub fn name(&self) -> String {
        let version = program::stdout(program(&self.chromium).arg("--version")).unwrap_or_default();
        format!("{} ({})", version.trim(), self.chromium.display()).trim_start().to_owned()
    }

    /// The quickest there is for what needs no window.
    pub fn windowless(&self) -> &Path {
        self.shell.as_deref().unwrap_or(&self.chromium)
    }
}

/// Finds the browser, and installs it on a Debian-like system where the person is root.
pub fn ensure() -> Outcome<Browser> {
    let has_apt = paths::on_path(&["apt-get"]).is_some();
    let found = find();
    let is_whole = found.as_ref().is_some_and(|browser| browser.shell.is_some() || is_chosen());
    if is_whole || !can_install() {
        return found.ok_or_else(|| advice(has_apt));
    }
    println!("Installing Chromium, its driver and its headless shell with apt-get (about 1 minute, once) …");
    let installed =
        install(&DEBIAN_PACKAGES).map_err(|error| format!("Chromium could not be installed. {error}"));
    match (installed, find()) {
        (_, Some(browser)) => Ok(browser),
        (installed, None) => installed.and_then(|()| Err(advice(has_apt))),
    }
}

/// Whether the person named a browser, which is then used for everything.
fn is_chosen() -> bool {
    named("CHROMIUM_PATH").is_some()
}

fn find() -> Option<Browser> {
    let chromium = named("CHROMIUM_PATH")
        .or_else(|| {
            paths::on_path(&[
                "chromium",
                "chromium-browser",
                "google-chrome",
                "google-chrome-stable",
                "chrome",
            ])
        })
        .or_else(|| Some(PathBuf::from(MAC_CHROME)).filter(|path| path.is_file()))?;
    let driver = named("CHROMEDRIVER").or_else(|| paths::on_path(&["chromedriver"]))?;
    let shell = if is_chosen() { None } else { paths::on_path(&[SHELL]) };
    Some(Browser { chromium, driver, shell })
}

fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file())
}

fn is_root() -> bool {
    Path::new("/etc/debian_version").exists()
        && program::stdout(program("id").arg("-u")).is_some_and(|id| id.trim() == "0")
}

/// Whether packages can be installed here without asking.
pub fn can_install() -> bool {
    paths::on_path(&["apt-get"]).is_some() && is_root()
}

/// Installs Debian's packages.
pub fn install(packages: &[&str]) -> Outcome {
    let apt = || {
        let mut command = program("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    program::run(apt().args(["update", "-qq"]))?;
    program::run(apt().args(["install", "-y", "-qq", "--no-install-recommends"]).args(packages))
}

fn advice(has_apt: bool) -> String {
    let remedy = if has_apt {
        format!("Install them with `sudo apt-get install {}`.", DEBIAN_PACKAGES.join(" "))
    } else {
        "Install Chromium or Chrome, and the ChromeDriver of the same version (`chromedriver` on PATH)."
            .to_owned()
    };
    format!(
        "The browser tests need Chromium and chromedriver, and at least one of them was not found. {remedy} \
         If they are in an unusual place, name them in CHROMIUM_PATH and CHROMEDRIVER."
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_advice_names_what_to_install() {
        assert!(advice(true).contains("sudo apt-get install chromium chromium-driver"));
        assert!(advice(false).contains("ChromeDriver of the same version"));
    }
}
