//! `cargo xtask bench`: the times of the charts and of the page, for people. Nothing is asserted of them.

use std::path::PathBuf;

use crate::setup::Toolbox;
use crate::{Outcome, browser, build, node, paths, program, setup};

const PACKAGE: &str = "chart-bench";

/// The part that needs no site.
const CHARTS: &str = "charts";

/// Builds what is measured, and measures it; only these parts, if any are named.
pub fn run(parts: &[String]) -> Outcome {
    node::ensure_packages()?;
    node::ensure_bench_packages()?;
    let chromium = browser::ensure()?;
    let toolbox = setup::set_up()?;
    println!("The tools: {}.", toolbox.versions(Some(&chromium)));
    let folder = paths::benches();
    let mut benches = toolbox.node(&folder.join("run.mjs"));
    benches.args(parts).current_dir(folder).env("CHROMIUM_PATH", chromium.windowless());
    if measures(parts, CHARTS) {
        benches.env("CHART_BENCH_PATH", build_charts(&toolbox)?);
    }
    if parts != [CHARTS] {
        build::build(&toolbox)?;
        benches.env("DIST_PATH", paths::dist()).env("DEMO_SERVER_PATH", build::build_demo_server(&toolbox)?);
    }
    program::run(&mut benches)
}

/// Whether a part is measured: all are, where none is named.
fn measures(parts: &[String], part: &str) -> bool {
    parts.is_empty() || parts.iter().any(|name| name == part)
}

/// Builds the charts as trunk builds the page: by the same profile, and with the same passes of wasm-opt. Answers the folder
/// with the program and the JavaScript around it.
fn build_charts(toolbox: &Toolbox) -> Outcome<PathBuf> {
    let mut cargo = toolbox.program("cargo");
    cargo.args(["build", "--locked", "--release", "--package", PACKAGE, "--target", setup::TARGET]);
    program::run(&mut cargo)?;
    let compiled = paths::target().join(setup::TARGET).join("release/chart_bench.wasm");
    let folder = paths::target().join("chart-bench");
    let mut bindgen = toolbox.program("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&folder).arg(compiled);
    program::run(&mut bindgen)?;
    let optimized = folder.join("chart_bench_bg.wasm");
    let mut wasm_opt = toolbox.program("wasm-opt");
    wasm_opt.args(["-Oz", "--reorder-functions-by-name"]).arg(&optimized).arg("-o").arg(&optimized);
    program::run(&mut wasm_opt)?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn all_parts_are_measured_where_none_is_named() {
        let named = ["page".to_owned()];
        assert_eq!(
            [measures(&[], CHARTS), measures(&named, "page"), measures(&named, CHARTS)],
            [true, true, false]
        );
    }

    #[test]
    fn the_charts_are_optimized_as_the_page_is() {
        let html = fs::read_to_string(paths::root().join("index.html")).unwrap();
        let passes = r#"data-wasm-opt="z" data-wasm-opt-params="--reorder-functions-by-name""#;
        assert!(html.contains(passes), "`build_charts` and index.html must name the same passes");
    }
}
