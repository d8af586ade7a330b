//! The software bill of materials of the site, in CycloneDX's format, of three programs: the dashboard, and beside it the
//! workers of the demo and of exports. It lies beside the page, where a reviewer finds that of the very build that is served; the page does not load
//! it. No script of a Node package is shipped, so all of it comes from Cargo.
//!
//! The same packages give the same bytes: no time, no random serial number, everything in order.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::resolved_packages::{self, Id, Package, Program};
use crate::Outcome;
use crate::program::{self, program};

/// Its name beside the page.
pub const FILE: &str = "sbom.cdx.json";

const PROGRAMS: [&str; 3] = ["omnichannel-dashboard", "demo-worker", "export-worker"];

/// The bill as JSON.
pub fn of_the_site() -> Outcome<String> {
    let programs: Vec<_> = PROGRAMS.into_iter().map(resolved_packages::of_program).collect::<Outcome<_>>()?;
    let rust = program::stdout(program("rustc").args(["--version", "--verbose"])).unwrap_or_default();
    let rust = rust.lines().find_map(|line| line.strip_prefix("release: "));
    let bill = bill(&programs, rust.ok_or("`rustc --version --verbose` names no release.")?);
    serde_json::to_string_pretty(&bill)
        .map(|text| text + "\n")
        .map_err(|error| format!("The bill of materials could not be written: {error}."))
}

/// `rust` is the compiler's version, which is that of the standard library.
fn bill(programs: &[Program], rust: &str) -> Value {
    let packages = merged(programs);
    let shipped: BTreeSet<Id> = programs.iter().flat_map(Program::linked).collect();
    let roots: Vec<&Id> = programs.iter().map(|program| &program.root).collect();
    let described =
        |id: &Id, package: &Package| component(package, roots.contains(&id), shipped.contains(id));
    // The first program is what the bill is of.
    let subject = roots.first().and_then(|id| packages.get(*id).map(|package| described(id, package)));
    let parts = packages.iter().filter(|(id, _)| roots.first() != Some(id));
    let parts = parts.map(|(id, package)| described(id, package)).chain([standard_library(rust)]);
    json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "lifecycles": [{ "phase": "build" }], "component": subject },
        "components": parts.collect::<Vec<_>>(),
        "dependencies": relations(&packages, &roots, rust),
    })
}

/// All programs' packages together. What one of them uses in any program, it uses.
fn merged(programs: &[Program]) -> BTreeMap<Id, Package> {
    let mut all: BTreeMap<Id, Package> = BTreeMap::new();
    for (id, package) in programs.iter().flat_map(|program| &program.packages) {
        let known = all.entry(id.clone()).or_insert_with(|| package.clone());
        known.uses.extend(package.uses.iter().cloned());
    }
    all
}

/// What the compiler alone runs, a macro and what it uses, is in no program; CycloneDX calls it excluded.
fn component(package: &Package, is_program: bool, is_shipped: bool) -> Value {
    let mut fields = Map::new();
    fields.insert("type".into(), json!(if is_program { "application" } else { "library" }));
    fields.insert("name".into(), json!(package.name));
    fields.insert("version".into(), json!(package.version));
    fields.insert("bom-ref".into(), json!(reference(package)));
    fields.insert("scope".into(), json!(if is_shipped { "required" } else { "excluded" }));
    if !package.licence.is_empty() {
        fields.insert("licenses".into(), licences(&package.licence));
    }
    if let Some(checksum) = &package.checksum {
        fields.insert("hashes".into(), json!([{ "alg": "SHA-256", "content": checksum }]));
        fields.insert("purl".into(), json!(reference(package)));
    }
    Value::Object(fields)
}

/// The address in the registry. A package of the project's own is in none, where another one may have its name.
fn reference(package: &Package) -> String {
    let Package { name, version, checksum, .. } = package;
    match checksum {
        // Of what a version may hold, an address has another meaning for the plus sign alone.
        Some(_) => format!("pkg:cargo/{name}@{}", version.replace('+', "%2B")),
        None => format!("{name}@{version}"),
    }
}

/// Cargo still takes `MIT/Apache-2.0`, which means a choice.
fn licences(expression: &str) -> Value {
    json!([{ "expression": expression.replace('/', " OR ") }])
}

/// It is in every program, and `cargo tree` does not name it.
fn standard_library(version: &str) -> Value {
    json!({
        "type": "library",
        "name": "std",
        "version": version,
        "bom-ref": format!("std@{version}"),
        "description": "Rust's standard library, with what it is built from",
        "scope": "required",
        "licenses": licences("MIT OR Apache-2.0"),
        "cpe": format!("cpe:2.3:a:rust-lang:rust:{version}:*:*:*:*:*:*:*"),
    })
}

/// What each part uses. The page starts the other programs, and each program has the standard library.
fn relations(packages: &BTreeMap<Id, Package>, roots: &[&Id], rust: &str) -> Vec<Value> {
    let named = |id: &Id| packages.get(id).map(reference);
    let library = format!("std@{rust}");
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (id, package) in packages {
        let own = uses.entry(reference(package)).or_default();
        own.extend(package.uses.iter().filter_map(named));
        if roots.contains(&id) {
            own.insert(library.clone());
        }
        if roots.first() == Some(&id) {
            own.extend(roots.iter().skip(1).filter_map(|id| named(id)));
        }
    }
    uses.entry(library).or_default();
    uses.into_iter().map(|(reference, used)| json!({ "ref": reference, "dependsOn": used })).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::LazyLock;

    use super::*;
    use crate::paths;

    static TEXT: LazyLock<String> = LazyLock::new(|| of_the_site().unwrap());
    static BILL: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(&TEXT).unwrap());

    fn all() -> Vec<&'static Value> {
        let parts = BILL["components"].as_array().unwrap();
        std::iter::once(&BILL["metadata"]["component"]).chain(parts).collect()
    }

    fn text<'a>(part: &'a Value, field: &str) -> &'a str {
        part[field].as_str().unwrap_or_default()
    }

    fn label(part: &Value) -> String {
        format!("{} {}", text(part, "name"), text(part, "version"))
    }

    /// What `cargo tree` names by itself, as `name version`.
    fn tree(edges: &str) -> BTreeSet<String> {
        let mut cargo = program("cargo");
        cargo.args(["tree", "--locked", "--target", "wasm32-unknown-unknown", "--edges", edges]);
        cargo.args(["--prefix", "none", "--format", "{p}"]);
        PROGRAMS.iter().for_each(|name| _ = cargo.args(["--package", name]));
        let lines = program::stdout(&mut cargo).unwrap();
        let words = lines.lines().filter(|line| !line.is_empty()).map(|line| line.split(' '));
        words.map(|words| words.take(2).collect::<Vec<_>>().join(" ").replace(" v", " ")).collect()
    }

    #[test]
    fn it_has_every_package_of_cargo_s_tree_the_standard_library_and_nothing_else() {
        let labels: Vec<_> = all().into_iter().map(label).collect();
        assert!(labels.len() > 100);
        let mut labels_once: BTreeSet<_> = labels.iter().cloned().collect();
        assert_eq!(labels_once.len(), labels.len());
        labels_once.retain(|label| !label.starts_with("std "));
        assert_eq!(labels_once.len(), labels.len() - 1);
        assert_eq!(labels_once, tree("normal"));
    }

    #[test]
    fn what_only_the_compiler_runs_is_told_apart_from_what_is_shipped() {
        let is_required = |part: &&Value| text(part, "scope") == "required" && text(part, "name") != "std";
        let required: BTreeSet<_> = all().into_iter().filter(is_required).map(label).collect();
        assert_eq!(required, tree("normal,no-proc-macro"));
        assert!(all().iter().all(|part| ["required", "excluded"].contains(&text(part, "scope"))));
        let is_macro = |part: &&&Value| text(part, "name") == "leptos_macro";
        assert_eq!(text(all().iter().find(is_macro).unwrap(), "scope"), "excluded");
    }

    #[test]
    fn each_package_has_a_licence_and_each_of_the_registry_its_address_and_its_checksum_of_the_lock_file() {
        let lock = fs::read_to_string(paths::root().join("Cargo.lock")).unwrap();
        for part in all() {
            assert!(part["licenses"][0]["expression"].is_string(), "{part}");
            let (name, version) = (text(part, "name"), text(part, "version"));
            if part["purl"].is_null() {
                assert!(part["hashes"].is_null(), "{part}");
                continue;
            }
            assert_eq!(text(part, "purl").replace("%2B", "+"), format!("pkg:cargo/{name}@{version}"));
            assert_eq!(part["hashes"][0]["alg"], "SHA-256");
            let checksum = text(&part["hashes"][0], "content");
            let entry = format!(
                "name = \"{name}\"\nversion = \"{version}\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\nchecksum = \"{checksum}\""
            );
            assert!(lock.contains(&entry), "{name}");
        }
    }

    #[test]
    fn a_package_of_the_project_s_own_has_no_address_of_the_registry() {
        let in_registry = fs::read_to_string(paths::root().join("Cargo.lock")).unwrap();
        let own = all().into_iter().filter(|part| part["purl"].is_null()).map(|part| text(part, "name"));
        let own: BTreeSet<&str> = own.collect();
        for name in ["omnichannel-dashboard", "demo-worker", "demo-workspace", "export-worker", "std"] {
            assert!(own.contains(name), "{own:?}");
        }
        for name in own {
            assert!(
                !in_registry.contains(&format!("name = \"{name}\"\nversion = \"0.1.0\"\nsource")),
                "{name}"
            );
        }
    }

    #[test]
    fn relations_lead_from_the_page_to_every_part_and_to_known_parts_only() {
        let relations = BILL["dependencies"].as_array().unwrap();
        let uses: BTreeMap<&str, Vec<&str>> = relations
            .iter()
            .map(|relation| {
                let used = relation["dependsOn"].as_array().unwrap();
                (text(relation, "ref"), used.iter().filter_map(Value::as_str).collect())
            })
            .collect();
        let mut reached = BTreeSet::new();
        let mut waiting = vec![text(&BILL["metadata"]["component"], "bom-ref")];
        while let Some(reference) = waiting.pop() {
            if reached.insert(reference) {
                waiting.extend(&uses[reference]);
            }
        }
        let parts: BTreeSet<&str> = all().into_iter().map(|part| text(part, "bom-ref")).collect();
        assert_eq!(reached, parts);
        for worker in ["demo-worker@0.1.0", "export-worker@0.1.0"] {
            assert!(uses["omnichannel-dashboard@0.1.0"].contains(&worker));
        }
    }

    #[test]
    fn the_same_packages_give_the_same_bytes_without_a_time_a_random_number_or_a_folder_of_this_machine() {
        assert_eq!(of_the_site().as_ref(), Ok(&*TEXT));
        assert!(BILL["serialNumber"].is_null() && BILL["metadata"]["timestamp"].is_null());
        assert!(!TEXT.contains(paths::root().to_str().unwrap()));
    }

    #[test]
    fn no_script_of_a_node_package_is_shipped_which_the_bill_would_have_to_name() {
        for file in [
            "guard.js",
            "address.js",
            "boot.js",
            "translation.js",
            "crates/demo-worker/demo_loader.js",
            "crates/export-worker/export_loader.js",
        ] {
            let script = fs::read_to_string(paths::root().join(file)).unwrap();
            let pattern =
                super::super::head::pattern(r#"(?:\bfrom|\bimport|\brequire\()\s*\(?\s*['"]([^'"]+)['"]"#);
            for found in pattern.captures_iter(&script) {
                assert!(found[1].starts_with("./") || found[1].starts_with("../"), "{file}: {}", &found[0]);
            }
        }
        let page = fs::read_to_string(paths::root().join("index.html")).unwrap();
        assert!(!page.contains("node_modules"));
    }
}
