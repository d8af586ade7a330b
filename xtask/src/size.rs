//! `cargo xtask size`: what the visitor's browser downloads, against a budget for the dashboard and one for the demo.

use crate::setup::{self, Toolbox};
use crate::{Outcome, build, place, program};

/// A part of the site with the bytes that it may weigh as brotli.
struct Part {
    name: &'static str,
    budget: u64,
    has: fn(&FileSize) -> bool,
}

/// The dashboard is loaded by everybody, with one of its languages; the demo's simulated workspace only by who opens
/// the demo; the bill of materials by no visit.
const PARTS: [Part; 2] = [
    Part { name: "dashboard", budget: 460 * 1024, has: |file| !is_demo(file) && file.name != build::SBOM },
    Part { name: "demo", budget: 64 * 1024, has: is_demo },
];

/// `demo-worker/` makes these files, under these names.
fn is_demo(file: &FileSize) -> bool {
    file.name.starts_with("demo")
}

/// One file of the site, in bytes.
#[derive(Debug, PartialEq, Eq)]
struct FileSize {
    name: String,
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// Prints the table, and fails above the budget.
pub fn report() -> Outcome {
    let toolbox = setup::set_up()?;
    build::build_if_missing(&toolbox)?;
    let files = measure(&toolbox)?;
    println!("{}", table(&files));
    for part in &PARTS {
        println!("{}", verdict(part, &files)?);
    }
    Ok(())
}

/// Node measures, since it has both compressors built in.
fn measure(toolbox: &Toolbox) -> Outcome<Vec<FileSize>> {
    let script = place::root().join("xtask/node/compressed-sizes.mjs");
    let lines = program::answer(toolbox.node(&script).arg(place::dist()))
        .ok_or("Node could not measure dist/. Try `cargo xtask build`, which writes it anew.")?;
    lines
        .lines()
        .map(parse)
        .collect::<Option<_>>()
        .ok_or_else(|| format!("Node's sizes cannot be read: {lines}"))
}

fn parse(line: &str) -> Option<FileSize> {
    let mut cells = line.split('\t');
    let name = cells.next()?.to_owned();
    let mut number = || cells.next()?.parse().ok();
    Some(FileSize { name, raw: number()?, gzip: number()?, brotli: number()? })
}

fn table(files: &[FileSize]) -> String {
    let width = files.iter().map(|file| file.name.len()).max().unwrap_or(0).max("total".len());
    let line = |name: &str, [raw, gzip, brotli]: [String; 3]| {
        format!("{name:<width$}{raw:>12}{gzip:>12}{brotli:>12}")
    };
    let sum = |size: fn(&FileSize) -> u64| grouped(files.iter().map(size).sum());
    let head = line("bytes", ["raw", "gzip -9", "brotli 11"].map(str::to_owned));
    let body = files.iter().map(|file| line(&file.name, [file.raw, file.gzip, file.brotli].map(grouped)));
    let foot = line("total", [sum(|file| file.raw), sum(|file| file.gzip), sum(|file| file.brotli)]);
    std::iter::once(head).chain(body).chain([foot]).collect::<Vec<_>>().join("\n")
}

/// `262144` as `262,144`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn verdict(part: &Part, files: &[FileSize]) -> Outcome<String> {
    let is_words = |file: &FileSize| file.name.starts_with("words-");
    // Of the languages a visitor loads one; the heaviest stands for all.
    let heaviest = files.iter().filter(|file| is_words(file)).max_by_key(|file| file.brotli);
    let is_loaded = |file: &FileSize| !is_words(file) || heaviest == Some(file);
    let own: Vec<&FileSize> = files.iter().filter(|file| (part.has)(file) && is_loaded(file)).collect();
    let brotli = |wanted: fn(&str) -> bool| {
        own.iter().filter(|file| wanted(&file.name)).map(|file| file.brotli).sum::<u64>()
    };
    let total = brotli(|_| true);
    let share = 100 * brotli(|name| name.ends_with(".wasm")) / total.max(1);
    let Part { name, budget, .. } = part;
    let sizes =
        format!("{} of {} bytes (brotli); the wasm is {share} % of it", grouped(total), grouped(*budget));
    if total > *budget {
        return Err(format!(
            "The {name} is too large: {sizes}. Take out what made it grow, or raise the budget in xtask/src/size.rs with a reason."
        ));
    }
    Ok(format!("The {name} is within its budget: {sizes}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, brotli: u64) -> FileSize {
        FileSize { name: name.into(), raw: 4 * brotli, gzip: 2 * brotli, brotli }
    }

    #[test]
    fn a_dashboard_of_exactly_the_budget_passes() {
        let [dashboard, _] = &PARTS;
        let half = dashboard.budget / 2;
        let text = verdict(dashboard, &[file("a.wasm", half), file("index.html", half)]).unwrap();
        assert!(text.contains("471,040 of 471,040 bytes") && text.contains("50 %"), "{text}");
    }

    #[test]
    fn one_byte_more_fails_and_says_so() {
        for part in &PARTS {
            let name = if part.name == "demo" { "demo-1_bg.wasm" } else { "a.wasm" };
            let text = verdict(part, &[file(name, part.budget + 1)]).expect_err("too large");
            assert!(text.starts_with(&format!("The {} is too large: ", part.name)), "{text}");
        }
    }

    #[test]
    fn what_only_the_demo_needs_is_weighed_by_itself() {
        let files = [file("a.wasm", 1000), file("demo-1_bg.wasm", 10), file("demo_loader-2.js", 1)];
        let texts = PARTS.map(|part| verdict(&part, &files).unwrap());
        assert!(texts[0].contains(" 1,000 of ") && texts[1].contains(" 11 of "), "{texts:?}");
    }

    #[test]
    fn the_bill_of_materials_is_loaded_by_no_visit() {
        let files = [file("a.wasm", 1000), file(build::SBOM, 1_000_000)];
        let texts = PARTS.map(|part| verdict(&part, &files).unwrap());
        assert!(texts[0].contains(" 1,000 of ") && texts[1].contains(" 0 of "), "{texts:?}");
    }

    #[test]
    fn of_the_languages_the_heaviest_counts() {
        let files = [file("a.wasm", 1000), file("words-de-1.txt", 20), file("words-en-1.txt", 10)];
        let text = verdict(&PARTS[0], &files).unwrap();
        assert!(text.contains(" 1,020 of "), "{text}");
    }

    #[test]
    fn a_line_from_node_is_a_file() {
        assert_eq!(parse("app.wasm\t4000\t2000\t1000"), Some(file("app.wasm", 1000)));
        assert_eq!(parse("app.wasm\tmany"), None);
    }

    #[test]
    fn the_table_ends_with_the_total() {
        let text = table(&[file("a.wasm", 1000), file("index.html", 10)]);
        let last: Vec<_> = text.lines().last().unwrap().split_whitespace().collect();
        assert_eq!(last, ["total", "4,040", "2,020", "1,010"]);
    }
}
