//! What is done to a built page as a whole.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

use super::*;

const HTML: &str = "<!doctype html>
<html lang=\"en\">
<head>
  <meta charset=\"utf-8\">
  <link rel=\"stylesheet\" href=\"./style-1a2b3c4d5e.css\" integrity=\"sha384-CSS\"/>
  <meta name=\"messages\" content=\"./messages-de.txt ./messages-pt-BR.txt\">
  <script src=\"./boot-5e5e5e5e5e.js\"></script>
  <script type=\"module\">
import init from './page-4d4d4d4d4d.js';
const wasm = await init({ module_or_path: './page-4d4d4d4d4d_bg.wasm' });
</script>
<link rel=\"modulepreload\" href=\"./page-4d4d4d4d4d.js\" integrity=\"sha384-JS\"><link rel=\"preload\" href=\"./page-4d4d4d4d4d_bg.wasm\" integrity=\"sha384-WASM\" as=\"fetch\">
</head>
<body data-demo=\"./demo_loader.js\" data-export=\"./export_loader.js\"><p>Loading</p></body>
</html>
";

const FILES: [(&str, &str); 12] = [
    ("style-1a2b3c4d5e.css", "p{color:red}"),
    ("page-4d4d4d4d4d.js", "export default () => {};"),
    ("page-4d4d4d4d4d_bg.wasm", "page"),
    ("boot-5e5e5e5e5e.js", "// The first script."),
    ("messages-de.txt", "Hallo"),
    ("messages-pt-BR.txt", "Olá"),
    ("demo.js", "export const answer = 1;"),
    ("demo_bg.wasm", "demo"),
    (
        "demo_loader.js",
        "import init, { answer } from './demo.js';\nconst started = init('./demo_bg.wasm');\n",
    ),
    ("export.js", "export const write = 1;"),
    ("export_bg.wasm", "export"),
    (
        "export_loader.js",
        "import init, { write } from './export.js';\nconst started = init('./export_bg.wasm');\n",
    ),
];

/// A built page in a folder of its own, which goes with the value.
struct Built(PathBuf);

impl Built {
    fn new(name: &str, html: &str) -> Self {
        let folder = env::temp_dir().join(format!("xtask-{}-finish-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        FILES.iter().for_each(|(name, content)| fs::write(folder.join(name), content).unwrap());
        fs::write(folder.join("index.html"), html.replace("CSS", &integrity(FILES[0].1))).unwrap();
        Self(folder)
    }

    /// The same, finished as a release for any workspace.
    fn finished(name: &str) -> Self {
        let built = Self::new(name, HTML);
        finish(&built.0, true, None).unwrap();
        built
    }

    fn html(&self) -> String {
        fs::read_to_string(self.0.join("index.html")).unwrap()
    }

    /// The files besides the page and the bill of materials, with what they hold.
    fn files(&self) -> BTreeMap<String, String> {
        let names = fs::read_dir(&self.0).unwrap().flatten();
        let names = names.map(|file| file.file_name().to_string_lossy().into_owned());
        let names = names.filter(|name| name != "index.html" && name != bill_of_materials::FILE);
        names.map(|name| (name.clone(), fs::read_to_string(self.0.join(name)).unwrap())).collect()
    }

    /// The name of the one file that begins and ends so.
    fn named(&self, start: &str, end: &str) -> String {
        let files = self.files();
        let mut found = files.keys().filter(|name| name.starts_with(start) && name.ends_with(end));
        let name = found.next().expect(start).clone();
        assert_eq!(found.next(), None);
        name
    }
}

impl Drop for Built {
    fn drop(&mut self) {
        // What stays in the system's folder for such things does no harm.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn integrity(content: &str) -> String {
    STANDARD.encode(Sha384::digest(content))
}

#[test]
fn a_worker_is_found_by_names_with_hashes_its_script_by_the_page_its_program_by_the_script() {
    let built = Built::finished("workers");
    for worker in ["demo", "export"] {
        let loader = built.named(&format!("{worker}_loader-"), ".js");
        assert!(built.html().contains(&format!("data-{worker}=\"./{loader}\"")));
        let (text, start) = (&built.files()[&loader], format!("{worker}-"));
        for name in [built.named(&start, ".js"), built.named(&start, "_bg.wasm")] {
            assert!(text.contains(&format!("'./{name}'")), "{text}");
        }
    }
}

#[test]
fn every_file_is_named_by_the_hash_of_what_it_holds_and_the_page_names_it_so() {
    let built = Built::finished("names");
    let (html, files) = (built.html(), built.files());
    assert_eq!(files.len(), FILES.len() + 1);
    for (name, content) in &files {
        let plain = head::pattern("-[0-9a-f]{16}").replace(name, "");
        assert_eq!(name, &asset_names::hashed(&plain, content.as_bytes()));
        let start = &files[&built.named("start-", ".js")];
        let is_named = |text: &str| text.contains(&format!("./{name}"));
        assert!(
            is_named(&html) || is_named(start) || name.starts_with("demo-") || name.starts_with("export-"),
            "{name}"
        );
    }
    let style = built.named("style-", ".css");
    assert!(html.contains(&format!("href=\"./{style}\" integrity=\"sha384-{}\"", integrity(FILES[0].1))));
}

#[test]
fn a_language_is_found_by_a_name_with_the_hash_of_its_messages() {
    let built = Built::finished("messages");
    let [de, pt] = ["messages-de-", "messages-pt-BR-"].map(|start| built.named(start, ".txt"));
    assert!(built.html().contains(&format!("<meta name=\"messages\" content=\"./{de} ./{pt}\">")));
    assert_eq!((built.files()[&de].as_str(), built.files()[&pt].as_str()), ("Hallo", "Olá"));
}

#[test]
fn no_script_stays_in_the_page() {
    let built = Built::finished("scripts");
    let html = built.html();
    let scripts = head::pattern(r"<script\b([^>]*)>([^<]*)</script>");
    let scripts: Vec<_> =
        scripts.captures_iter(&html).map(|found| (found[1].to_owned(), found[2].len())).collect();
    let [boot, start] = [built.named("boot-", ".js"), built.named("start-", ".js")];
    let content = &built.files()[&start];
    let expected = [
        format!(" src=\"./{boot}\""),
        format!(" type=\"module\" src=\"./{start}\" integrity=\"sha384-{}\"", integrity(content)),
    ];
    assert_eq!(scripts, expected.map(|attributes| (attributes, 0)));
    assert!(html.contains("script-src 'self' 'wasm-unsafe-eval';"));
    assert!(content.contains(&format!("from './{}'", built.named("page-", ".js"))), "{content}");
    assert!(content.contains(&format!("'./{}'", built.named("page-", "_bg.wasm"))), "{content}");
}

#[test]
fn the_program_is_asked_for_by_the_lines_that_start_it_alone() {
    let html = Built::finished("preload").html();
    assert!(html.contains("rel=\"modulepreload\"") && !html.contains("rel=\"preload\""), "{html}");
    assert!(!html.contains("_bg.wasm"));
}

#[test]
fn the_bill_of_materials_lies_beside_the_page_under_its_own_name() {
    let built = Built::finished("bill");
    assert!(read(&built.0.join("sbom.cdx.json")).unwrap().contains("CycloneDX"));
    assert!(!built.html().contains("sbom"));
}

#[test]
fn a_second_time_only_the_workspace_and_the_policy_change() {
    let built = Built::finished("twice");
    let (first, files) = (built.html(), built.files());
    finish(&built.0, true, Some("https://chat.example.com")).unwrap();
    let workspace = "\n  <meta name=\"workspace\" content=\"https://chat.example.com\">";
    let second = built.html();
    assert!(second.contains(&format!("{workspace}\n")), "{second}");
    let narrowed =
        first.replace("connect-src 'self' https: http:", "connect-src 'self' https://chat.example.com");
    assert_eq!(second.replace(workspace, ""), narrowed);
    assert_eq!(built.files(), files);
}

#[test]
fn a_build_for_development_has_the_policy_too_and_is_else_as_it_was() {
    let built = Built::new("development", HTML);
    let before = (built.html(), built.files());
    finish(&built.0, false, None).unwrap();
    assert_eq!(policy::refused(&built.html()), [""; 0]);
    let policy = head::pattern(r#"\n *<meta http-equiv="Content-Security-Policy"[^>]*>"#);
    assert_eq!((policy.replace(&built.html(), "").into_owned(), built.files()), before);
}

#[test]
fn a_page_that_reloads_itself_is_not_finished() {
    let reloading = "<script>const address = '{{__TRUNK_ADDRESS__}}';</script></body>";
    let built = Built::new("reloading", &HTML.replace("</body>", reloading));
    let before = (built.html(), built.files());
    finish(&built.0, true, None).unwrap();
    assert_eq!((built.html(), built.files()), before);
}

#[test]
fn what_cannot_be_finished_fails_the_build_with_a_sentence() {
    let fault = |name: &str, html: &str, workspace: Option<&str>| {
        finish(&Built::new(name, html).0, true, workspace).expect_err(name)
    };
    assert!(fault("address", HTML, Some("chat")).starts_with("OMNICHANNEL_WORKSPACE is \"chat\", "));
    let startless = HTML.replace("type=\"module\"", "");
    assert!(fault("startless", &startless, None).starts_with("index.html has no <script type=\"module\">"));
    for loader in ["demo_loader.js", "export_loader.js"] {
        let loaderless = Built::new("loaderless", HTML);
        fs::remove_file(loaderless.0.join(loader)).unwrap();
        assert!(finish(&loaderless.0, true, None).expect_err("no loader").contains(loader));
    }
}

#[test]
fn a_hook_is_found_by_its_name() {
    assert_eq!("pre-build".parse(), Ok(Stage::PreBuild));
    assert_eq!("post-build".parse(), Ok(Stage::PostBuild));
    assert!("build".parse::<Stage>().is_err());
}

#[test]
fn trunk_calls_the_hooks_and_lets_no_build_change_the_lock_file() {
    let trunk = fs::read_to_string(paths::root().join("Trunk.toml")).unwrap();
    for stage in ["pre-build", "post-build"] {
        let words = format!(
            "command_arguments = [\"run\", \"--locked\", \"--quiet\", \"--package\", \"xtask\", \"--\", \"hook\", \"{stage}\"]"
        );
        assert!(trunk.contains(&words), "{stage}");
    }
}
