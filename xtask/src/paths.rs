//! Where things are: the project's folders, and the folder that keeps tools for every clone.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::Outcome;

/// The project's root, as cargo names it to what it runs. The folder in which this program was compiled may be another: two
/// checkouts may have one target folder, where cargo finds that nothing is left to compile.
pub fn root() -> &'static Path {
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let root = package.as_deref().and_then(Path::parent).map(Path::to_owned);
        root.or_else(|| env::current_dir().ok()).unwrap_or_default()
    });
    &ROOT
}

/// The built site.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The end-to-end tests, and the Node packages.
pub fn e2e() -> PathBuf {
    root().join("e2e")
}

/// The benchmarks, with Node packages of their own.
pub fn benches() -> PathBuf {
    root().join("benches")
}

/// Cargo's target folder.
pub fn target() -> PathBuf {
    // A relative CARGO_TARGET_DIR counts from where cargo runs, which is the root for every program here.
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// Where Cargo, and what works beside it, keeps things for every project.
pub fn cargo_home() -> Option<PathBuf> {
    let variable = env::var_os("CARGO_HOME").map(PathBuf::from);
    variable.or_else(|| env::home_dir().map(|home| home.join(".cargo")))
}

/// The folder for the tools that this project installs.
pub fn cache() -> Outcome<PathBuf> {
    user_cache().map(|folder| folder.join("omnichannel-dashboard")).ok_or_else(|| {
        "The user's cache folder could not be found, because neither XDG_CACHE_HOME nor a home folder is set. \
         Set XDG_CACHE_HOME to a folder where the tools can be kept."
            .into()
    })
}

fn user_cache() -> Option<PathBuf> {
    let folder = |name| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    folder("XDG_CACHE_HOME").or_else(|| match env::consts::OS {
        "windows" => folder("LOCALAPPDATA"),
        "macos" => folder("HOME").map(|home| home.join("Library/Caches")),
        _ => folder("HOME").map(|home| home.join(".cache")),
    })
}

/// A program's file name on this system.
pub fn executable(name: &str) -> String {
    format!("{name}{}", env::consts::EXE_SUFFIX)
}

/// The first of these programs that is on PATH.
pub fn on_path(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH")?).collect();
    let files = |name: &&str| {
        let file = executable(name);
        folders.iter().map(move |folder| folder.join(&file)).find(|path| path.is_file())
    };
    names.iter().find_map(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_that_of_the_checkout_that_cargo_was_called_in() {
        let here = env::current_dir().unwrap();
        assert_eq!(root(), here.parent().unwrap());
        assert!(root().join("Trunk.toml").is_file());
    }
}
