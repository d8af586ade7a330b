//! Firefox and WebKit for the journey of the extended tests, found or, where that is possible, installed.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::{Outcome, browser, paths};

const DEBIAN_PACKAGES: [&str; 5] = ["firefox-esr", "webkit2gtk-driver", "xvfb", "xauth", "dbus"];
/// What runs WebKit without a screen: without a session bus it hangs.
const STAGE: [&str; 2] = ["dbus-run-session", "xvfb-run"];

/// The programs of both.
pub struct OtherBrowsers {
    firefox: PathBuf,
    web_kit_driver: PathBuf,
    mini_browser: PathBuf,
}

impl OtherBrowsers {
    /// What `e2e/other-browsers.mjs` is told.
    pub fn environment(&self) -> [(&'static str, OsString); 3] {
        [
            ("FIREFOX_PATH", self.firefox.clone().into()),
            ("WEBKIT_DRIVER_PATH", self.web_kit_driver.clone().into()),
            ("MINI_BROWSER_PATH", self.mini_browser.clone().into()),
        ]
    }
}

/// Finds the browsers, and installs them on a Debian-like system where the person is root.
pub fn ensure() -> Outcome<OtherBrowsers> {
    if let Some(found) = find() {
        return Ok(found);
    }
    if browser::can_install() {
        println!("Installing Firefox and WebKit with apt-get (about 1 minute, once) …");
        browser::install(&DEBIAN_PACKAGES)
            .map_err(|error| format!("Firefox and WebKit could not be installed. {error}"))?;
    }
    find().ok_or_else(advice)
}

fn find() -> Option<OtherBrowsers> {
    let named = |variable| env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file());
    STAGE.iter().all(|name| paths::on_path(&[name]).is_some()).then_some(())?;
    Some(OtherBrowsers {
        firefox: named("FIREFOX_PATH").or_else(|| paths::on_path(&["firefox-esr", "firefox"]))?,
        web_kit_driver: named("WEBKIT_DRIVER_PATH").or_else(|| paths::on_path(&["WebKitWebDriver"]))?,
        mini_browser: named("MINI_BROWSER_PATH").or_else(|| mini_browser(Path::new("/usr")))?,
    })
}

/// Where Debian and others keep WebKit's own small browser, in a folder that may be named after the machine's kind.
fn mini_browser(prefix: &Path) -> Option<PathBuf> {
    let folders = ["lib", "libexec", "lib64"].map(|name| prefix.join(name));
    let below = folders.iter().flat_map(|folder| fs::read_dir(folder).into_iter().flatten().flatten());
    let all = folders.clone().into_iter().chain(below.map(|entry| entry.path()));
    all.map(|folder| folder.join("webkit2gtk-4.1/MiniBrowser")).find(|path| path.is_file())
}

fn advice() -> String {
    format!(
        "The journey in other browsers needs Firefox, and WebKit with its driver, and not all of it was found. On Debian \
         install them with `sudo apt-get install {}`. If they are in an unusual place, name them in FIREFOX_PATH, \
         WEBKIT_DRIVER_PATH and MINI_BROWSER_PATH.",
        DEBIAN_PACKAGES.join(" ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_small_browser_is_found_in_the_folder_of_a_kind_of_machine() {
        let prefix = env::temp_dir().join(format!("xtask-{}-browsers", std::process::id()));
        let folder = prefix.join("lib/some-machine/webkit2gtk-4.1");
        fs::create_dir_all(&folder).unwrap();
        assert_eq!(mini_browser(&prefix), None);
        fs::write(folder.join("MiniBrowser"), "").unwrap();
        assert_eq!(mini_browser(&prefix), Some(folder.join("MiniBrowser")));
        fs::remove_dir_all(&prefix).unwrap();
    }

    #[test]
    fn what_is_missing_is_told_with_what_to_install() {
        assert!(advice().contains("apt-get install firefox-esr webkit2gtk-driver"));
    }
}
