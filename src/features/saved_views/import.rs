//! Importing saved views from a file, and what is said of it.

use super::messages::listed;
use crate::filters::saved_view_collection::{Collection, ImportOutcome, MAX_BYTES, StartChange};

/// Adds the views of a file, as one step that can be undone. Gives what to say of it.
pub(super) fn import(text: &str, all: &mut Collection) -> String {
    if text.len() > MAX_BYTES as usize {
        return i18n::saved_views_long_file().into();
    }
    let Some((new, mut faults)) = Collection::from_text(text) else {
        return i18n::saved_views_no_views().into();
    };
    let newer = if new.is_newer() { i18n::saved_views_newer() } else { "" };
    let read = new.views.len();
    let before = all.clone();
    let ImportOutcome { faults: refused, replaced, start } = all.add(new);
    if all.to_text().len() > MAX_BYTES as usize {
        // What is kept could not be taken along as a file any more.
        *all = before;
        return i18n::saved_views_too_much().into();
    }
    let count = read - refused.len();
    faults.extend(refused);
    let mut rest = replaced_message(replaced) + &start_page_message(start, &all.start);
    if !faults.is_empty() {
        rest += &i18n::saved_views_left_out(&listed(faults));
    }
    i18n::saved_views_imported(count as f64, newer, &rest)
}

/// What to say of the views that a file has replaced.
fn replaced_message(replaced: Vec<String>) -> String {
    if replaced.is_empty() {
        return String::new();
    }
    let names = replaced.iter().map(|name| i18n::saved_views_quoted(name)).collect();
    i18n::saved_views_replaced(replaced.len() as f64, &listed(names))
}

/// What to say of the start page, where a file has changed it.
fn start_page_message(start: StartChange, name: &str) -> String {
    match start {
        StartChange::None => String::new(),
        StartChange::Set => i18n::saved_views_start_begun(name),
        StartChange::Replaced => i18n::saved_views_start_replaced(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str =
        r#"{"views":[{"name":"a","query":"?range=today"},{"name":"b","query":""}],"start":"b"}"#;

    fn imported(text: &str) -> (Collection, String) {
        let mut all = Collection::default();
        let words = import(text, &mut all);
        (all, words)
    }

    #[test]
    fn a_file_says_what_came_of_it() {
        assert_eq!(imported(FILE).1, "Imported: 2. The page now opens with “b”.");
        assert_eq!(
            imported(r#"{"version":2,"views":[7,{"name":"a","query":""},8,8,8,8,8]}"#).1,
            "Imported: 1. A newer version of this page wrote them. Left out: view 1 has no name; view 3 has no \
             name; view 4 has no name; view 5 has no name; view 6 has no name; and 1 more"
        );
        assert!(imported("x").1.starts_with("The file has no saved views."));
        assert!(imported(&" ".repeat(500_001)).1.contains("too large"));
    }

    #[test]
    fn a_hostile_file_is_cut_reported_and_takes_no_start_page() {
        let mut all = imported(FILE).0;
        let views: Vec<String> =
            (0..10_000).map(|at| format!(r#"{{"name":"v{at}\u202e\u0007","query":"?kiosk=1"}}"#)).collect();
        let file = format!(r#"{{"views":[{}],"start":"v0"}}"#, views.join(","));
        let message = import(&file, &mut all);
        assert!(
            message.starts_with("Imported: 98. Left out: view 101 is over the limit of 100 views;"),
            "{message}"
        );
        assert!(message.ends_with("and 9897 more") && message.len() < 600, "{message}");
        assert_eq!((all.views.len(), all.start.as_str()), (100, "b"));
        assert!(all.views.iter().all(|view| !view.name.contains(['\u{202e}', '\u{7}'])));
        // What it adds besides may not grow beyond what a file can hold either.
        let own = all.to_text();
        for at in 0..3 {
            let file =
                format!(r#"{{"views":[{{"name":"v{at}","query":"","x":"{}"}}]}}"#, "x".repeat(300_000));
            import(&file, &mut all);
        }
        assert!(own.len() < 500_000 && all.to_text().len() <= 500_000);
        assert!(
            import(
                &format!(r#"{{"views":[{{"name":"v9","query":"","x":"{}"}}]}}"#, "x".repeat(300_000)),
                &mut all
            )
            .contains("500 kB")
        );
    }
}
