//! HTML for the clipboard: a table in a mail, numbers in a spreadsheet.

use std::borrow::Cow;
use std::fmt::Write;

use crate::formula::harmless;
use crate::table::{Table, Value};

/// A table as HTML under its title. Numbers have the reader's decimal sign, and the attribute by which LibreOffice reads
/// them whatever the sign.
pub fn html(title: &str, table: &Table, decimal_sign: char) -> String {
    let mut page = format!("<meta charset=\"utf-8\"><table><caption>{}</caption><thead><tr>", escaped(title));
    for column in &table.columns {
        push(&mut page, format_args!("<th scope=\"col\">{}</th>", escaped(&harmless(&column.text()))));
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
    match value.number() {
        Some(number) => {
            push(page, format_args!("<td align=\"right\" sdval=\"{number}\">{}</td>", escaped(&words)));
        }
        None => push(page, format_args!("<td>{}</td>", escaped(&words))),
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
            "<meta charset=\"utf-8\"><table><caption>A &amp; B</caption><thead><tr><th scope=\"col\">&lt;b&gt;</th>\
             <th scope=\"col\">Rate</th></tr></thead><tbody><tr><td>&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;</td>\
             <td align=\"right\" sdval=\"1.5\">1,5</td></tr></tbody></table>"
        );
    }
}
