//! `cargo xtask size`: what the visitor's browser downloads, against a budget for the dashboard and for each program beside it.

use std::fs;
use std::path::Path;

use brotli::enc::BrotliEncoderParams;

use crate::{Outcome, build, crate_sizes, hook, paths, setup};

/// A part of the site with the bytes that it may weigh as brotli.
struct Part {
    name: &'static str,
    budget: u64,
    has: fn(&FileSize) -> bool,
}

/// The dashboard is loaded by everybody, with one of its languages; the demo's simulated workspace only by who opens
/// the demo; what writes the files of a whole view only by who exports one; the bill of materials by no visit.
///
/// The dashboard's budget is what its features weigh on Leptos's own `view!` and typed signals, serde structs for all that
/// is answered and stored, and the standard library as it comes, and a few percent more. Before that they were 405 kB; of the
/// rest views and signals are about 150 kB (a third of it that every text follows the language), serde 30, and leptos-use,
/// IndexedDB and the outlines before the program 20. Tiles, tables with chosen columns, drawers, the split chart, the popover
/// of the period and twelve more reports came later, with about 115 kB: each kind of query, view and derived signal is
/// compiled for itself. Exports have 15 kB: the menu, the tables as typed values, CSV and the clipboard; those of a whole
/// view 11 more: the receipt, the numbers one by one, and the request for a file. Pictures have 9, a third of it plotters' SVG
/// backend; the report 14; links and snapshots 6; snapshots that are opened again and compared 25: their recorded answers, days
/// and numbers are typed both ways, and agents get pseudonyms.
///
/// The files of a whole view are written beside the page, by rust_xlsxwriter (which brings charts and drawings along that
/// nobody can leave out) and by zip: 250 kB for who exports one.
const PARTS: [Part; 3] = [
    Part {
        name: "dashboard",
        budget: 866 * 1024,
        has: |file| !is_demo(file) && !is_export(file) && file.name != hook::BILL_OF_MATERIALS,
    },
    Part { name: "demo", budget: 64 * 1024, has: is_demo },
    Part { name: "export", budget: 256 * 1024, has: is_export },
];

/// `crates/demo-worker` makes these files, under these names.
fn is_demo(file: &FileSize) -> bool {
    file.name.starts_with("demo")
}

/// `crates/export-worker` makes these.
fn is_export(file: &FileSize) -> bool {
    file.name.starts_with("export")
}

/// One file of the site, in bytes.
#[derive(Debug, PartialEq, Eq)]
struct FileSize {
    name: String,
    raw: u64,
    brotli: u64,
}

/// Prints the tables, and fails above the budget.
pub fn report() -> Outcome {
    if !paths::dist().join("index.html").is_file() {
        build::build(&setup::set_up()?)?;
    }
    let files = measure(&paths::dist())?;
    println!("{}", table(&files));
    crate_sizes::print()?;
    for part in &PARTS {
        println!("{}", verdict(part, &files)?);
    }
    Ok(())
}

/// The files in a folder and below it, the heaviest first.
fn measure(folder: &Path) -> Outcome<Vec<FileSize>> {
    let unread = |error: std::io::Error| {
        format!(
            "{} could not be measured: {error}. Try `cargo xtask build`, which writes it anew.",
            folder.display()
        )
    };
    let mut sizes = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).map_err(unread)? {
            let path = entry.map_err(unread)?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                sizes.push(file_size(&path).map_err(unread)?);
            }
        }
    }
    sizes.sort_by_key(|size| std::cmp::Reverse(size.brotli));
    Ok(sizes)
}

fn file_size(path: &Path) -> std::io::Result<FileSize> {
    let bytes = fs::read(path)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(FileSize { name, raw: bytes.len() as u64, brotli: compressed(&bytes)? })
}

/// How many bytes a host sends that compresses its files once, as well as it can.
fn compressed(mut bytes: &[u8]) -> std::io::Result<u64> {
    let best = BrotliEncoderParams { quality: 11, lgwin: 24, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut bytes, &mut std::io::sink(), &best).map(|size| size as u64)
}

fn table(files: &[FileSize]) -> String {
    let width = files.iter().map(|file| file.name.len()).max().unwrap_or(0).max("total".len());
    let line = |name: &str, [raw, brotli]: [String; 2]| format!("{name:<width$}{raw:>12}{brotli:>12}");
    let sum = |size: fn(&FileSize) -> u64| grouped(files.iter().map(size).sum());
    let head = line("bytes", ["raw", "brotli 11"].map(str::to_owned));
    let body = files.iter().map(|file| line(&file.name, [file.raw, file.brotli].map(grouped)));
    let foot = line("total", [sum(|file| file.raw), sum(|file| file.brotli)]);
    std::iter::once(head).chain(body).chain([foot]).collect::<Vec<_>>().join("\n")
}

/// `262144` as `262,144`.
pub fn grouped(number: u64) -> String {
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
    let is_messages = |file: &FileSize| file.name.starts_with("messages-");
    // Of the languages a visitor loads one; the heaviest stands for all.
    let heaviest = files.iter().filter(|file| is_messages(file)).max_by_key(|file| file.brotli);
    let is_loaded = |file: &FileSize| !is_messages(file) || heaviest == Some(file);
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
        FileSize { name: name.into(), raw: 4 * brotli, brotli }
    }

    #[test]
    fn a_dashboard_of_exactly_the_budget_passes() {
        let [dashboard, ..] = &PARTS;
        let half = dashboard.budget / 2;
        let text = verdict(dashboard, &[file("a.wasm", half), file("index.html", half)]).unwrap();
        assert!(text.contains("886,784 of 886,784 bytes") && text.contains("50 %"), "{text}");
    }

    #[test]
    fn one_byte_more_fails_and_says_so() {
        for part in &PARTS {
            let name = if part.name == "dashboard" { "a" } else { part.name };
            let text =
                verdict(part, &[file(&format!("{name}-1_bg.wasm"), part.budget + 1)]).expect_err("too large");
            assert!(text.starts_with(&format!("The {} is too large: ", part.name)), "{text}");
        }
    }

    #[test]
    fn a_program_beside_the_page_is_weighed_by_itself() {
        let names = ["demo-1_bg.wasm", "demo_loader-2.js", "export-3_bg.wasm", "export_loader-4.js"];
        let beside = names.into_iter().zip([10, 1, 20, 2]).map(|(name, brotli)| file(name, brotli));
        let files: Vec<FileSize> = [file("a.wasm", 1000)].into_iter().chain(beside).collect();
        let texts = PARTS.map(|part| verdict(&part, &files).unwrap());
        let sizes = [" 1,000 of ", " 11 of ", " 22 of "];
        assert!(texts.iter().zip(sizes).all(|(text, size)| text.contains(size)), "{texts:?}");
    }

    #[test]
    fn the_bill_of_materials_is_loaded_by_no_visit() {
        let files = [file("a.wasm", 1000), file(hook::BILL_OF_MATERIALS, 1_000_000)];
        let texts = PARTS.map(|part| verdict(&part, &files).unwrap());
        assert!(texts[0].contains(" 1,000 of ") && texts[1].contains(" 0 of "), "{texts:?}");
    }

    #[test]
    fn of_the_languages_the_heaviest_counts() {
        let files = [file("a.wasm", 1000), file("messages-de-1.txt", 20), file("messages-en-1.txt", 10)];
        let text = verdict(&PARTS[0], &files).unwrap();
        assert!(text.contains(" 1,020 of "), "{text}");
    }

    #[test]
    fn a_folder_s_files_are_measured_as_a_host_sends_them() {
        let folder = std::env::temp_dir().join(format!("xtask-{}-size", std::process::id()));
        fs::create_dir_all(folder.join("snippets")).unwrap();
        fs::write(folder.join("a.txt"), "ab".repeat(1000)).unwrap();
        fs::write(folder.join("snippets/b.js"), "").unwrap();
        let sizes = measure(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(
            sizes.iter().map(|size| (size.name.as_str(), size.raw)).collect::<Vec<_>>(),
            [("a.txt", 2000), ("b.js", 0)]
        );
        assert!((1..40).contains(&sizes[0].brotli), "{sizes:?}");
    }

    #[test]
    fn the_table_ends_with_the_total() {
        let text = table(&[file("a.wasm", 1000), file("index.html", 10)]);
        let last: Vec<_> = text.lines().last().unwrap().split_whitespace().collect();
        assert_eq!(last, ["total", "4,040", "1,010"]);
    }
}
