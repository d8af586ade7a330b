//! Holds the architecture: which layer may import which, where a tool of the browser or of the wire may be named, and
//! that no layer has a circle inside. Reads the source as text, so that a breach is found before it grows.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Each layer with what it may import of the others. A longer path allows that part of a layer alone.
const LAYERS: [(&str, &[&str]); 8] = [
    ("domain", &[]),
    ("api", &["domain"]),
    ("state", &["api", "domain"]),
    ("query", &["state", "api", "domain"]),
    ("charts", &["domain"]),
    ("components", &["charts", "domain"]),
    ("pages", &["components", "query", "state", "domain"]),
    ("app", &["pages", "components", "state", "domain"]),
];

/// Words of outside crates, and the only files or folders that may say them.
const RESERVED: [(&str, &[&str]); 16] = [
    ("gloo_net", &["api/fetch.rs"]),
    ("fetch_with_str", &[]),
    ("fetch_with_request", &[]),
    ("XmlHttpRequest", &[]),
    ("demo_workspace", &[]),
    ("session_storage", &["state/keep.rs"]),
    ("local_storage", &["state/preferences.rs"]),
    // Whatever is stored goes by one file; saved views keep what others have added to them.
    ("serde_json", &["api/", "domain/stored.rs", "state/collection.rs"]),
    ("plotters", &["charts/", "components/"]),
    ("plotters_canvas", &["components/"]),
    ("leptos", &["state/", "query/", "components/", "pages/", "app/"]),
    ("web_sys", &["api/fetch.rs", "api/url.rs", "api/demo.rs", "state/", "components/"]),
    ("js_sys", &["api/fetch.rs", "api/first_script.rs", "api/demo.rs", "state/", "components/"]),
    ("wasm_bindgen", &["api/fetch.rs", "api/first_script.rs", "api/demo.rs", "state/", "components/"]),
    ("expect_context", &["state/", "query/", "pages/", "app/"]),
    ("use_context", &["state/", "pages/", "app/"]),
];

/// A source file by its path below `src`.
struct Source {
    path: String,
    text: String,
}

#[test]
fn no_layer_imports_what_it_may_not() {
    assert_eq!(faults(&tree(), import_faults), [""; 0]);
}

#[test]
fn outside_crates_are_named_where_they_belong() {
    assert_eq!(faults(&tree(), word_faults), [""; 0]);
}

#[test]
fn no_layer_has_a_circle() {
    assert_eq!(circles(&tree()), [""; 0]);
}

#[test]
fn the_list_of_modules_only_declares() {
    assert_eq!(faults(&tree(), declaration_faults), [""; 0]);
}

#[test]
fn tests_stand_at_the_end_of_their_file() {
    assert_eq!(faults(&tree(), test_faults), [""; 0]);
}

#[test]
fn every_layer_of_the_table_is_there() {
    let layers: BTreeSet<String> =
        tree().iter().filter_map(|source| Some(source.layer()?.to_owned())).collect();
    assert_eq!(layers, LAYERS.iter().map(|(name, _)| (*name).to_owned()).collect());
}

#[test]
fn the_imports_of_the_source_are_seen() {
    let imports: Vec<String> = tree().iter().flat_map(Source::imports).map(|path| path.join("::")).collect();
    assert!(imports.len() > 150 && imports.contains(&"domain::trouble::Trouble".to_owned()), "{imports:?}");
}

#[test]
fn one_file_calls_fetch() {
    let callers: Vec<String> = tree()
        .into_iter()
        .filter(|source| source.words().contains(&"gloo_net"))
        .map(|source| source.path)
        .collect();
    assert_eq!(callers, ["api/fetch.rs"]);
}

/// What the checker itself is worth: small breaches, each of which it must name by file and by culprit.
mod breach {
    use super::*;

    fn source(path: &str, text: &str) -> Source {
        Source { path: path.into(), text: text.into() }
    }

    fn import_faults_of(path: &str, text: &str) -> Vec<String> {
        import_faults(&source(path, text))
    }

    #[test]
    fn an_upward_import_is_found() {
        let found = import_faults_of("domain/range.rs", "use crate::api::Client;");
        assert_eq!(found, ["domain/range.rs imports crate::api::Client"]);
    }

    #[test]
    fn a_sideways_import_is_found() {
        let found = import_faults_of(
            "charts/bars.rs",
            "use crate::domain::metric::Unit;\nuse crate::state::view::View;",
        );
        assert_eq!(found, ["charts/bars.rs imports crate::state::view::View"]);
    }

    #[test]
    fn an_import_in_a_group_is_found() {
        let text = "use crate::{domain::range::DateRange, api::{Client, reply::{self, Reply}}};";
        let expected = ["Client", "reply::self", "reply::Reply"];
        let expected = expected.map(|name| format!("pages/agents.rs imports crate::api::{name}"));
        assert_eq!(import_faults_of("pages/agents.rs", text), expected);
    }

    #[test]
    fn an_import_in_the_middle_of_a_line_is_found() {
        let found = import_faults_of("state/view.rs", "let theme = crate::charts::theme::Theme::light();");
        assert_eq!(found, ["state/view.rs imports crate::charts::theme::Theme::light"]);
    }

    #[test]
    fn a_way_round_through_super_is_found() {
        let found = import_faults_of("components/panel.rs", "use super::super::state::view::View;");
        assert_eq!(found, ["components/panel.rs imports crate::state::view::View"]);
    }

    #[test]
    fn an_import_across_lines_is_found() {
        let found = import_faults_of("domain/range.rs", "use crate::\n    api::\n    Client;");
        assert_eq!(found, ["domain/range.rs imports crate::api::Client"]);
    }

    #[test]
    fn a_page_leaves_the_drawing_to_its_components() {
        let found = import_faults_of("pages/a.rs", "use crate::charts::timeline::Lane;");
        assert_eq!(found, ["pages/a.rs imports crate::charts::timeline::Lane"]);
    }

    #[test]
    fn the_package_by_its_own_name_is_a_way_round() {
        let found = import_faults_of("domain/range.rs", "use omnichannel_dashboard::api::Client;");
        assert_eq!(found, ["domain/range.rs imports crate::api::Client"]);
        assert_eq!(import_faults_of("main.rs", "omnichannel_dashboard::app::start();"), [""; 0]);
        let found = import_faults_of("main.rs", "omnichannel_dashboard::api::Client::new();");
        assert_eq!(found, ["main.rs imports crate::api::Client::new"]);
    }

    #[test]
    fn a_component_that_looks_up_a_context_is_found() {
        let found = word_faults(&source("components/panel.rs", "let filters: Filters = expect_context();"));
        assert_eq!(found, ["components/panel.rs says expect_context"]);
    }

    #[test]
    fn a_second_fetch_is_found() {
        let found = word_faults(&source("api/me.rs", "gloo_net::http::Request::get(url)"));
        assert_eq!(found, ["api/me.rs says gloo_net"]);
    }

    #[test]
    fn json_outside_its_layer_is_found() {
        for path in ["domain/range.rs", "state/view.rs", "components/table.rs"] {
            assert_eq!(
                word_faults(&source(path, "use serde_json::json;")),
                [format!("{path} says serde_json")]
            );
        }
        assert_eq!(word_faults(&source("api/reply.rs", "use serde_json::json;")), [""; 0]);
    }

    #[test]
    fn a_circle_of_three_is_found() {
        let sources = [
            source("domain/a.rs", "use super::b::B;"),
            source("domain/b.rs", "use crate::domain::c::C;"),
            source("domain/c.rs", "fn c() -> super::a::A {}"),
            source("domain/d.rs", "use super::{a::A, b::B};"),
        ];
        assert_eq!(circles(&sources), ["domain: a -> b -> c -> a"]);
    }

    #[test]
    fn a_chain_is_no_circle() {
        let sources = [
            source("domain/a.rs", "use super::{b::B, c::C};"),
            source("domain/b.rs", "use super::c::C;"),
            source("domain/c.rs", ""),
        ];
        assert_eq!(circles(&sources), [""; 0]);
    }

    #[test]
    fn a_circle_hidden_behind_the_list_of_modules_is_found() {
        let sources =
            [source("api/mod.rs", "pub use client::Client;"), source("api/me.rs", "use super::Client;")];
        assert_eq!(circles(&sources), ["api: me takes Client from the list of modules"]);
    }

    #[test]
    fn what_tests_and_comments_say_does_not_count() {
        let text = "// crate::api is above us.\nfn f() {} // use crate::api::X;\n\n#[cfg(test)]\nmod tests {\n    use crate::api::X;\n}\n";
        assert_eq!(import_faults_of("domain/range.rs", text), [""; 0]);
        assert_eq!(word_faults(&source("domain/range.rs", "/// Unlike leptos.\nfn f() {}")), [""; 0]);
    }

    #[test]
    fn code_behind_the_tests_is_found() {
        let text = "#[cfg(test)]\nmod tests {\n}\n\nuse crate::api::X;\n";
        let found = test_faults(&source("domain/range.rs", text));
        assert_eq!(found, ["domain/range.rs goes on behind its tests: use crate::api::X;"]);
    }

    #[test]
    fn a_list_of_modules_that_does_more_is_found() {
        let found = declaration_faults(&source("lib.rs", "pub mod api;\npub use api::Client;\n"));
        assert_eq!(found, ["lib.rs does more than declare: pub use api::Client;"]);
        assert_eq!(declaration_faults(&source("api/mod.rs", "mod a;\npub use a::{B, C};\n")), [""; 0]);
        let found = declaration_faults(&source("api/mod.rs", "mod a;\nfn f() {}\n"));
        assert_eq!(found, ["api/mod.rs does more than declare: fn f() {}"]);
    }
}

fn faults(sources: &[Source], check: fn(&Source) -> Vec<String>) -> Vec<String> {
    sources.iter().flat_map(check).collect()
}

fn import_faults(source: &Source) -> Vec<String> {
    let allowed: &[&str] = match (source.layer(), source.path.as_str()) {
        (None, "main.rs") => &["app"],
        (None, _) => &[],
        (Some(own), _) => LAYERS.iter().find(|(name, _)| *name == own).map_or(&[], |(_, allowed)| allowed),
    };
    let is_allowed = |path: &Vec<String>| {
        path.first().map(String::as_str) == source.layer()
            || allowed.iter().any(|allowed| path.iter().zip(allowed.split("::")).all(|(a, b)| a == b))
    };
    let forbidden = source.imports().into_iter().filter(|path| !is_allowed(path));
    forbidden.map(|path| format!("{} imports crate::{}", source.path, path.join("::"))).collect()
}

fn word_faults(source: &Source) -> Vec<String> {
    let words = source.words();
    let is_here = |places: &[&str]| places.iter().any(|place| source.path.starts_with(place));
    let found = RESERVED.iter().filter(|(word, places)| words.contains(word) && !is_here(places));
    found.map(|(word, _)| format!("{} says {word}", source.path)).collect()
}

/// `lib.rs` declares modules; a layer's list of modules may also name what it shows of them. The top layer's holds the
/// gate itself.
fn declaration_faults(source: &Source) -> Vec<String> {
    let may_show = match source.path.as_str() {
        "lib.rs" => false,
        "app/mod.rs" => return Vec::new(),
        path if path.ends_with("mod.rs") => true,
        _ => return Vec::new(),
    };
    let declares = |line: &str| {
        let line = line.strip_prefix("pub ").unwrap_or(line);
        line.is_empty()
            || line.starts_with("mod ") && line.ends_with(';')
            || may_show && line.starts_with("use ")
    };
    let code = source.code();
    let more = code.lines().map(str::trim_end).filter(|line| !declares(line));
    more.map(|line| format!("{} does more than declare: {line}", source.path)).collect()
}

/// The checks leave out all that follows the tests, so nothing else may follow.
fn test_faults(source: &Source) -> Vec<String> {
    let Some((_, tests)) = source.text.split_once(TESTS) else { return Vec::new() };
    // Tests of other files may use what these have.
    let opens = |line: &str| line == "mod tests {" || line == "pub mod tests {";
    let inside = |line: &str| line.is_empty() || line.starts_with(' ') || opens(line) || line == "}";
    let lines = tests.lines().filter(|line| !inside(line));
    lines.map(|line| format!("{} goes on behind its tests: {line}", source.path)).collect()
}

/// The circles among the files of each layer, and imports that could hide one.
fn circles(sources: &[Source]) -> Vec<String> {
    LAYERS.iter().flat_map(|(layer, _)| circles_in(layer, sources)).collect()
}

fn circles_in(layer: &str, sources: &[Source]) -> Vec<String> {
    let files: Vec<&Source> = sources.iter().filter(|source| source.layer() == Some(layer)).collect();
    let known: BTreeSet<String> = files.iter().filter_map(|source| source.module().get(1).cloned()).collect();
    let mut faults = Vec::new();
    let mut edges = BTreeMap::<String, BTreeSet<String>>::new();
    for source in files {
        let Some(from) = source.module().get(1).cloned() else { continue };
        let own =
            source.imports().into_iter().filter(|path| path.first().is_some_and(|first| first == layer));
        for to in own.filter_map(|path| path.get(1).cloned()).filter(|to| *to != from) {
            if known.contains(&to) {
                edges.entry(from.clone()).or_default().insert(to);
            } else {
                faults.push(format!("{layer}: {from} takes {to} from the list of modules"));
            }
        }
    }
    faults.extend(circle(&edges).map(|trail| format!("{layer}: {}", trail.join(" -> "))));
    faults
}

/// A way that leads back to where it began, if there is one.
fn circle(edges: &BTreeMap<String, BTreeSet<String>>) -> Option<Vec<String>> {
    edges.keys().find_map(|start| way_back(edges, &mut vec![start.clone()], &mut BTreeSet::new()))
}

fn way_back(
    edges: &BTreeMap<String, BTreeSet<String>>,
    trail: &mut Vec<String>,
    seen: &mut BTreeSet<String>,
) -> Option<Vec<String>> {
    for next in edges.get(trail.last()?)? {
        trail.push(next.clone());
        if trail.first() == Some(next) {
            return Some(trail.clone());
        }
        if seen.insert(next.clone())
            && let Some(found) = way_back(edges, trail, seen)
        {
            return Some(found);
        }
        trail.pop();
    }
    None
}

const TESTS: &str = "#[cfg(test)]\n";

impl Source {
    /// The layer that the file belongs to.
    fn layer(&self) -> Option<&str> {
        self.path.split_once('/').map(|(layer, _)| layer)
    }

    /// The file's place among the modules: `domain/range.rs` is `domain`, `range`.
    fn module(&self) -> Vec<String> {
        let path = self.path.trim_end_matches(".rs");
        path.split('/').filter(|name| !["mod", "lib", "main"].contains(name)).map(str::to_owned).collect()
    }

    /// The text without comments and without the tests at its end.
    fn code(&self) -> String {
        let code = self.text.split(TESTS).next().unwrap_or_default();
        // A `//` behind a colon is part of an address in a text.
        let end =
            |line: &str| line.match_indices("//").map(|(at, _)| at).find(|at| !line[..*at].ends_with(':'));
        code.lines().map(|line| &line[..end(line).unwrap_or(line.len())]).collect::<Vec<_>>().join("\n")
    }

    fn words(&self) -> BTreeSet<&str> {
        let code = self.code();
        let is_there = |word: &&str| tokens(&code).iter().any(|token| token == word);
        RESERVED.iter().map(|(word, _)| *word).filter(is_there).collect()
    }

    /// All paths into this package, from its root.
    fn imports(&self) -> Vec<Vec<String>> {
        let code = self.code();
        let tokens = tokens(&code);
        let mut found = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let begins = tokens.get(at + 1).is_some_and(|next| next == "::")
                && at
                    .checked_sub(1)
                    .and_then(|before| tokens.get(before))
                    .is_none_or(|before| before != "::");
            let root = match token.as_str() {
                "crate" | "omnichannel_dashboard" if begins => Vec::new(),
                "super" if begins => above(self.module()),
                _ => continue,
            };
            read_path(root, &mut tokens[at + 2..].iter(), &mut found);
        }
        found
    }
}

fn above(mut module: Vec<String>) -> Vec<String> {
    module.pop();
    module
}

/// Reads one path, or a group of them, and notes each with what stands before it. Gives the mark that ended it.
fn read_path<'t>(
    mut path: Vec<String>,
    tokens: &mut impl Iterator<Item = &'t String>,
    found: &mut Vec<Vec<String>>,
) -> Option<&'t str> {
    loop {
        match tokens.next()?.as_str() {
            "{" => {
                while read_path(path.clone(), tokens, found)? == "," {}
                return tokens.next().map(String::as_str);
            }
            // Behind the last comma of a group.
            "}" => return Some("}"),
            "super" => path = above(path),
            name => path.push(name.to_owned()),
        }
        let mark = tokens.next().map(String::as_str);
        if mark != Some("::") {
            found.push(path);
            return mark;
        }
    }
}

/// Names, double colons and single marks.
fn tokens(code: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let mut before = ' ';
    for c in code.chars() {
        match tokens.last_mut() {
            Some(last) if is_name(c) && is_name(before) => last.push(c),
            Some(last) if c == ':' && before == ':' && last == ":" => last.push(c),
            _ if c.is_whitespace() => {}
            _ => tokens.push(c.into()),
        }
        before = c;
    }
    tokens
}

/// All files below `src`, by path.
fn tree() -> Vec<Source> {
    let mut sources = Vec::new();
    gather(Path::new("src"), "", &mut sources);
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(sources.len() > 50, "the source was not found");
    sources
}

fn gather(folder: &Path, prefix: &str, sources: &mut Vec<Source>) {
    for entry in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry")) {
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            gather(&entry.path(), &format!("{path}/"), sources);
        } else if path.ends_with(".rs") {
            // A checkout on Windows can have other line ends.
            let text = std::fs::read_to_string(entry.path()).expect("a text").replace("\r\n", "\n");
            sources.push(Source { path, text });
        }
    }
}
