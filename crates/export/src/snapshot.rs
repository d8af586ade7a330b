//! What is on screen as one HTML file, which opens without a network and without a script, and holds what the dashboard
//! needs to show it again.

use std::fmt::{self, Write};

use serde::{Deserialize, Serialize};

use crate::html::escaped;

/// The file's own style: it may load nothing.
const STYLE: &str = include_str!("snapshot.css");

/// Nothing but the file's own style: no script, no picture, no request, no form.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// Where the dashboard's data begin and end in the file. No browser runs them.
const DATA_START: &str = "<script type=\"application/json\" id=\"snapshot\">";
const DATA_END: &str = "</script>";

/// A view at one moment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// The language of its words, as HTML names it.
    pub language: String,
    /// Whether that is read from right to left.
    pub is_rtl: bool,
    /// What it is of.
    pub title: String,
    /// What a snapshot is, in a sentence or two.
    pub notice: String,
    /// Where it comes from and what it covers, each with its name.
    pub details: Vec<(String, String)>,
    /// What is on screen, in its order.
    pub panels: Vec<SnapshotPanel>,
    /// What the dashboard needs to show it again, as JSON; nothing in a file that is only read.
    pub data: Option<String>,
}

/// Whether a snapshot's text has the dashboard's data.
pub fn has_data(html: &str) -> bool {
    html.contains(DATA_START)
}

/// The dashboard's data in a snapshot's text, as JSON; nothing where it has none, or not all of them.
pub fn data_of(html: &str) -> Option<&str> {
    let (_, data) = html.split_once(DATA_START)?;
    Some(data.split_once(DATA_END)?.0)
}

/// Whether a text is a snapshot's, with or without data.
pub fn is_snapshot(html: &str) -> bool {
    html.starts_with("<!doctype html>") && html.contains(POLICY)
}

/// A panel of a snapshot.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SnapshotPanel {
    /// Its name.
    pub title: String,
    /// What it covers and what it lacks: a sentence each.
    pub lines: Vec<String>,
    /// Its chart.
    pub chart: Option<SnapshotChart>,
    /// Its numbers; none where there is a sentence in their place.
    pub table: Option<SnapshotTable>,
    /// Where its numbers come from.
    pub source: String,
}

impl SnapshotPanel {
    /// The same with another text in place of a host in the sentences about its numbers.
    pub fn with_host_replaced(mut self, host: &str, text: &str) -> Self {
        for sentence in self.lines.iter_mut().chain([&mut self.source]) {
            *sentence = replaced(sentence, host, text);
        }
        self
    }
}

/// A sentence with `text` wherever `host` stands, though not as a part of another word.
fn replaced(sentence: &str, host: &str, text: &str) -> String {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '-';
    let (mut written, mut rest) = (String::new(), sentence);
    while let Some(at) = rest.find(host).filter(|_| !host.is_empty()) {
        let (before, found) = rest.split_at(at);
        let after = &found[host.len()..];
        let is_whole = !before.ends_with(is_part) && !after.starts_with(is_part);
        written += before;
        written += if is_whole { text } else { host };
        rest = after;
    }
    written + rest
}

/// A chart of a snapshot.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SnapshotChart {
    /// Its shapes: an element `svg`, whose texts are escaped.
    pub svg: String,
    /// All of it in words.
    pub summary: String,
}

/// A table of a snapshot, in the words that are on screen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SnapshotTable {
    /// Over each column, and whether numbers stand in it.
    pub columns: Vec<(String, bool)>,
    /// The rows, of which the first column has the names.
    pub rows: Vec<SnapshotRow>,
}

/// A row of such a table.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SnapshotRow {
    /// Whether it is the sum of others.
    pub is_total: bool,
    /// Its words.
    pub cells: Vec<String>,
}

impl Snapshot {
    /// The file's text.
    ///
    /// ```
    /// use export::snapshot::{Snapshot, SnapshotPanel};
    ///
    /// let panels = vec![SnapshotPanel { title: "<Trend>".into(), ..SnapshotPanel::default() }];
    /// let html = Snapshot { language: "en".into(), panels, ..Snapshot::default() }.html();
    /// assert!(html.contains("&lt;Trend&gt;") && !html.contains("<script"));
    /// ```
    pub fn html(&self) -> String {
        let mut page = String::new();
        // A string takes all that it is given.
        let _ = self.write(&mut page);
        page
    }

    fn write(&self, page: &mut String) -> fmt::Result {
        let (language, title) = (escaped(&self.language), escaped(&self.title));
        let direction = if self.is_rtl { "rtl" } else { "ltr" };
        write!(
            page,
            "<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
             <style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{title}</h1>\n<p class=\"what\">{}</p>\n<dl>\n",
            escaped(&self.notice)
        )?;
        for (name, value) in &self.details {
            writeln!(page, "<dt>{}</dt><dd>{}</dd>", escaped(name), escaped(value))?;
        }
        page.push_str("</dl>\n</header>\n<main>\n");
        self.panels.iter().enumerate().try_for_each(|(at, panel)| panel.write(page, at))?;
        page.push_str("</main>\n");
        if let Some(data) = &self.data {
            // A string of JSON may have any letter by its number, and nothing but a string has this one.
            writeln!(page, "{DATA_START}{}{DATA_END}", data.replace('<', "\\u003c"))?;
        }
        page.push_str("</body>\n</html>\n");
        Ok(())
    }
}

impl SnapshotPanel {
    fn write(&self, page: &mut String, at: usize) -> fmt::Result {
        writeln!(
            page,
            "<section aria-labelledby=\"panel-{at}\">\n<h2 id=\"panel-{at}\">{}</h2>",
            escaped(&self.title)
        )?;
        for line in &self.lines {
            writeln!(page, "<p class=\"covers\">{}</p>", escaped(line))?;
        }
        if let Some(chart) = &self.chart {
            let summary = escaped(&chart.summary);
            let svg = chart.svg.replacen("<svg ", &format!("<svg role=\"img\" aria-label=\"{summary}\" "), 1);
            writeln!(page, "<figure>\n{svg}<figcaption>{summary}</figcaption>\n</figure>")?;
        }
        if let Some(table) = &self.table {
            table.write(page, &self.title)?;
        }
        writeln!(page, "<footer>{}</footer>\n</section>", escaped(&self.source))
    }
}

impl SnapshotTable {
    fn write(&self, page: &mut String, title: &str) -> fmt::Result {
        let title = escaped(title);
        // What is too wide is scrolled, by keyboard as well.
        write!(
            page,
            "<div class=\"rows\" role=\"group\" aria-label=\"{title}\" tabindex=\"0\">\n<table>\n<thead><tr>"
        )?;
        for (head, is_number) in &self.columns {
            write!(page, "<th scope=\"col\"{}>{}</th>", class(*is_number), escaped(head))?;
        }
        page.push_str("</tr></thead>\n<tbody>\n");
        for row in &self.rows {
            page.push_str(if row.is_total { "<tr class=\"total\">" } else { "<tr>" });
            for (at, cell) in row.cells.iter().enumerate() {
                let is_number = self.columns.get(at).is_some_and(|(_, is_number)| *is_number);
                let (class, cell) = (class(is_number), escaped(cell));
                match at {
                    0 => write!(page, "<th scope=\"row\"{class} dir=\"auto\">{cell}</th>")?,
                    _ => write!(page, "<td{class}>{cell}</td>")?,
                }
            }
            page.push_str("</tr>\n");
        }
        page.push_str("</tbody>\n</table>\n</div>\n");
        Ok(())
    }
}

fn class(is_number: bool) -> &'static str {
    if is_number { " class=\"number\"" } else { "" }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    fn hostile() -> Snapshot {
        let text = || "\"></p><script>alert('1')</script>".to_owned();
        let table = SnapshotTable {
            columns: vec![(text(), false), ("Count".into(), true)],
            rows: vec![SnapshotRow { is_total: true, cells: vec![text(), "1".into()] }],
        };
        let chart = SnapshotChart { svg: "<svg width=\"1\"></svg>".into(), summary: text() };
        let panel = SnapshotPanel {
            title: text(),
            lines: vec![text()],
            chart: Some(chart),
            table: Some(table),
            source: text(),
        };
        Snapshot {
            language: text(),
            is_rtl: true,
            title: text(),
            notice: text(),
            details: vec![(text(), text())],
            panels: vec![panel],
            data: None,
        }
    }

    #[test]
    fn a_host_is_replaced_in_sentences_but_not_in_other_words() {
        let panel = SnapshotPanel {
            lines: vec!["chat didn't answer: chat.example and chats stay, (chat)".into(), String::new()],
            source: "chat, UTC".into(),
            ..SnapshotPanel::default()
        };
        let replaced = panel.clone().with_host_replaced("chat", "A workspace");
        assert_eq!(
            replaced.lines,
            ["A workspace didn't answer: A workspace.example and chats stay, (A workspace)", ""]
        );
        assert_eq!(replaced.source, "A workspace, UTC");
        assert_eq!(panel.clone().with_host_replaced("", "A workspace"), panel);
    }

    #[test]
    fn no_text_becomes_markup() {
        let html = hostile().html();
        assert!(!html.contains("<script") && !html.contains("\"></p>"));
        assert_eq!(html.matches("&lt;script&gt;").count(), 14);
    }

    #[test]
    fn data_come_back_and_end_nowhere_else() {
        let hostile_text = r#"{"name":"</script><script>alert(1)</script><!--"}"#;
        let html = Snapshot { data: Some(hostile_text.into()), ..hostile() }.html();
        assert_eq!((html.matches("<script").count(), html.matches("</script").count()), (1, 1));
        let read: HashMap<String, String> = serde_json::from_str(data_of(&html).unwrap()).unwrap();
        assert_eq!(read["name"], "</script><script>alert(1)</script><!--");
        assert!(is_snapshot(&html) && is_snapshot(&hostile().html()));
        assert_eq!(data_of(&hostile().html()), None);
        for other in ["", "<!doctype html><p>", "{}", DATA_START] {
            assert!(!is_snapshot(other) && data_of(other).is_none(), "{other}");
        }
    }

    #[test]
    fn a_chart_has_its_words_and_a_table_its_heads() {
        let html = hostile().html();
        assert!(html.contains("<svg role=\"img\" aria-label=\"") && html.contains("dir=\"rtl\""));
        assert!(html.contains("<th scope=\"col\" class=\"number\">Count</th>"));
        assert!(html.contains("<tr class=\"total\"><th scope=\"row\" dir=\"auto\">"));
        assert!(html.contains("<td class=\"number\">1</td>"));
    }

    #[test]
    fn a_snapshot_may_load_nothing() {
        let html = hostile().html();
        assert!(html.contains("default-src 'none'"));
        for loading in ["src=", "href=", "url(", "@import", "http:", "https:"] {
            assert!(!html.contains(loading), "{loading}");
        }
    }
}
