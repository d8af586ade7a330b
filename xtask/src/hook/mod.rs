//! What trunk calls before and after each build: `cargo xtask hook pre-build`, `cargo xtask hook post-build`.
//!
//! Before: the languages, the first script and the stylesheet, in `made/`. After: names with a hash, the content security
//! policy, and the bill of materials. Trunk says in the environment which build it is.

mod asset_names;
mod bill_of_materials;
mod head;
mod languages;
mod policy;
mod resolved_packages;
mod start_script;
mod stylesheet;
mod workspace_meta;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use crate::{Outcome, paths};

/// What the page is given for which workspace it is, as an address; empty or missing for any.
pub const WORKSPACE: &str = "OMNICHANNEL_WORKSPACE";

/// The bill of materials' name beside the page.
pub use bill_of_materials::FILE as BILL_OF_MATERIALS;

/// When trunk calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    PreBuild,
    PostBuild,
}

impl FromStr for Stage {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "pre-build" => Ok(Self::PreBuild),
            "post-build" => Ok(Self::PostBuild),
            _ => Err(format!("There is no hook `{text}`. The hooks are pre-build and post-build.")),
        }
    }
}

/// Runs a hook for the build that the environment describes.
pub fn run(stage: Stage) -> Outcome {
    let is_release = env::var("TRUNK_PROFILE").as_deref() == Ok("release");
    match stage {
        Stage::PreBuild => pre_build(is_release),
        Stage::PostBuild => {
            let folder = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
            let folder =
                folder.ok_or("TRUNK_STAGING_DIR is not set, in which trunk names the page's folder.")?;
            let workspace = env::var(WORKSPACE).ok();
            finish(&folder, is_release, workspace.as_deref().map(str::trim).filter(|text| !text.is_empty()))
        }
    }
}

fn pre_build(is_release: bool) -> Outcome {
    let (root, made) = (paths::root(), paths::root().join("made"));
    fs::create_dir_all(&made).map_err(|error| unwritten(&made, &error))?;
    languages::write_files(root, &made)?;
    stylesheet::write_bundle(&root.join("style/main.css"), &made.join("style.css"), is_release)
}

/// Finishes a built page. One that was finished before may be finished again, for another workspace: only that and the
/// policy change.
fn finish(folder: &Path, is_release: bool, workspace: Option<&str>) -> Outcome {
    let index = folder.join("index.html");
    let mut html = read(&index)?;
    if reloads_itself(&html) {
        return Ok(());
    }
    if is_release && !policy::is_in(&html) {
        html = asset_names::with_hashes(folder, &html)?;
        html = start_script::extract(folder, &html)?;
        write(&folder.join(bill_of_materials::FILE), &bill_of_materials::of_the_site()?)?;
    }
    html = workspace_meta::with_workspace(&html, workspace)?;
    // Last, as it holds hashes of what stands in the page.
    html = policy::with_policy(&html, workspace)?;
    write(&index, &html)
}

/// Whether trunk put in the script that reloads a page while it is developed. It is filled in anew with each answer, so
/// no hash would fit, and such a page has no policy.
fn reloads_itself(html: &str) -> bool {
    html.contains("{{__TRUNK_ADDRESS__}}")
}

fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| format!("{} could not be read: {error}.", path.display()))
}

fn write(path: &Path, content: &str) -> Outcome {
    fs::write(path, content).map_err(|error| unwritten(path, &error))
}

fn unwritten(path: &Path, error: &std::io::Error) -> String {
    format!("{} could not be written: {error}.", path.display())
}

#[cfg(test)]
mod tests;
