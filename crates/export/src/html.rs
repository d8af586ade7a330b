//! HTML for the clipboard: a table in a mail, numbers in a spreadsheet.

use std::borrow::Cow;
use std::fmt::Write;

use crate::formula::harmless;
use crate::table::{Table, Value};

/// The attribute by which LibreOffice leaves a text as it is, be it `007`.
const TEXT: &str = " sdnum=\"1033;0;@\"";

/// A table as HTML under its title, which is no caption: LibreOffice would put that into the first head. Numbers have the
/// reader's decimal sign, and the attributes by which LibreOffice reads them whatever the sign. Other programs know none of
/// these, so that a text which looks like a formula has an apostrophe before it as well.
pub fn html(title: &str, table: &Table, decimal_sign: char) -> String {
    let title = escaped(&harmless(title)).into_owned();
    let mut page = format!("<meta charset=\"utf-8\"><p>{title}</p><table><thead><tr>");
    for column in &table.columns {
        push(&mut page, format_args!("<th scope=\"col\"{TEXT}>{}</th>", escaped(&harmless(&column.text()))));
    }
    page.push_str("</tr></thead><tbody>");
    for row in &table.rows {
        page.push_str("<tr>");
        row.iter().for_each(|value| cell(&mut page, value, decimal_sign));
        page.push_str("</tr>");
    }
    page.push_str("</tbody></table>");
    page
}

fn cell(page: &mut String, value: &Value, decimal_sign: char) {
    let words = value.words(decimal_sign);
    let words = escaped(&words);
    match (value, value.number()) {
        // The number counts only beside the language whose signs it has: that of 1033 has decimal points.
        (_, Some(number)) => {
            push(page, format_args!("<td align=\"right\" sdval=\"{number}\" sdnum=\"1033;\">{words}</td>"))
        }
        (Value::Text(_), None) => push(page, format_args!("<td{TEXT}>{words}</td>")),
        _ => push(page, format_args!("<td>{words}</td>")),
    }
}

fn push(page: &mut String, part: std::fmt::Arguments<'_>) {
    // A string takes all that it is given.
    let _ = page.write_fmt(part);
}

/// A text that is no markup, in an element or an attribute.
pub fn escaped(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    Cow::Owned(safe)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_text() {
        let rows = vec![vec![Value::Text("</td><script>alert(1)</script>".into()), Value::Number(1.5)]];
        let table = Table { columns: vec!["<b>".into(), "Rate".into()], rows };
        assert_eq!(
            html("A & B", &table, ','),
            "<meta charset=\"utf-8\"><p>A &amp; B</p><table><thead><tr><th scope=\"col\" sdnum=\"1033;0;@\">&lt;b&gt;</th>\
             <th scope=\"col\" sdnum=\"1033;0;@\">Rate</th></tr></thead><tbody><tr>\
             <td sdnum=\"1033;0;@\">&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;</td>\
             <td align=\"right\" sdval=\"1.5\" sdnum=\"1033;\">1,5</td></tr></tbody></table>"
        );
    }

    #[test]
    fn a_formula_is_text_in_cells_and_heads() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u{feff}=1"] {
            let rows = vec![vec![Value::Text(text.into()), Value::Number(-1.0)]];
            let table = Table { columns: vec![text.into(), "Count".into()], rows };
            let page = html(text, &table, '.');
            assert_eq!(page.matches(&format!(">&#39;{text}<")).count(), 3, "{page}");
            assert!(page.contains(">-1</td>"), "a number below zero is no formula");
        }
    }
}
