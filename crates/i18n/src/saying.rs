//! Puts things into a message: `{0}` is the first of them, `{0|0=none|one=one day|other={0} days}` depends on a number.

/// The grammar of a language, and how it writes numbers.
pub trait Tongue {
    /// A number with grouping and at most one decimal: `1,284`, `2.5`.
    fn number(&self, number: f64) -> String;
    /// The plural form for a number as `number` writes it: `zero`, `one`, `two`, `few`, `many` or `other`.
    fn plural(&self, number: f64) -> String;
    /// Several things as one phrase: `A, B and C`.
    fn list(&self, things: &[String]) -> String;
}

/// Something that is put into a message.
pub enum Put<'a> {
    Text(&'a str),
    Number(f64),
}

/// The marks around a text that may run in the other direction: its first letter tells in which. A text that is made of
/// such texts has no letter of its own, and runs as the language does.
const ISOLATE: char = '\u{2068}';
const FROM_RIGHT: char = '\u{2067}';
const END: char = '\u{2069}';

/// A message with all that is put into it.
pub fn say(pattern: &str, put: &[Put<'_>], is_isolating: bool, tongue: &dyn Tongue) -> String {
    let mut said = String::with_capacity(pattern.len() + 16);
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        said.push_str(before);
        let (inner, behind) = after.split_at(closing(after));
        rest = behind.get(1..).unwrap_or_default();
        let mut parts = variants(inner);
        let value = parts.next().and_then(|at| put.get(at.parse::<usize>().ok()?));
        let chosen = match value {
            Some(Put::Number(number)) => chosen(parts, *number, tongue),
            _ => None,
        };
        match (chosen, value) {
            (Some(text), _) => said.push_str(&say(text, put, is_isolating, tongue)),
            (None, Some(Put::Text(text))) if is_isolating => {
                said.push(if text.contains(ISOLATE) { FROM_RIGHT } else { ISOLATE });
                said.push_str(text);
                said.push(END);
            }
            (None, Some(Put::Text(text))) => said.push_str(text),
            (None, Some(Put::Number(number))) => said.push_str(&tongue.number(*number)),
            (None, None) => {}
        }
    }
    said.push_str(rest);
    said
}

/// The text for a number: the one for just that number, the one for its form, or the one for all others.
fn chosen<'a>(variants: impl Iterator<Item = &'a str>, number: f64, tongue: &dyn Tongue) -> Option<&'a str> {
    let form = tongue.plural(number);
    let variants: Vec<(&str, &str)> = variants.filter_map(|variant| variant.split_once('=')).collect();
    let find = |is: &dyn Fn(&str) -> bool| variants.iter().find(|(key, _)| is(key)).map(|(_, text)| *text);
    // Whole numbers: reading others would weigh more than all the rest here.
    find(&|key| key.parse::<u32>().is_ok_and(|key| f64::from(key) == number))
        .or_else(|| find(&|key| key == form))
        .or_else(|| find(&|key| key == "other"))
}

/// Where the brace closes that was open before a text.
fn closing(text: &str) -> usize {
    let mut depth = 0;
    let close = text.bytes().position(|byte| {
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
        depth < 0
    });
    close.unwrap_or(text.len())
}

/// The parts between the bars that are not inside braces.
fn variants(text: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    text.split(move |letter| {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        letter == '|' && depth == 0
    })
}

/// English, for places without a browser.
#[cfg(any(not(target_arch = "wasm32"), feature = "english"))]
pub struct English;

#[cfg(any(not(target_arch = "wasm32"), feature = "english"))]
impl Tongue for English {
    fn number(&self, number: f64) -> String {
        ((number * 10.0).round() / 10.0).to_string()
    }

    fn plural(&self, number: f64) -> String {
        if number == 1.0 { "one" } else { "other" }.into()
    }

    fn list(&self, things: &[String]) -> String {
        match things {
            [] => String::new(),
            [one] => one.clone(),
            [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(pattern: &str, put: &[Put<'_>]) -> String {
        say(pattern, put, false, &English)
    }

    #[test]
    fn things_are_put_in_by_their_place() {
        assert_eq!(said("{1} beside {0}", &[Put::Text("a"), Put::Number(2.5)]), "2.5 beside a");
    }

    #[test]
    fn a_number_chooses_its_text() {
        let days = |days| said("{0|0=no days|one=one day|other={0} days} left", &[Put::Number(days)]);
        assert_eq!([days(0.0), days(1.0), days(3.0)], ["no days left", "one day left", "3 days left"]);
    }

    #[test]
    fn a_choice_can_hold_another() {
        let pattern = "{0|one=one {1|one=x|other=ys}|other={0} of {1}}";
        let told = |one, other| said(pattern, &[Put::Number(one), Put::Number(other)]);
        assert_eq!([told(1.0, 1.0), told(1.0, 2.0), told(3.0, 2.0)], ["one x", "one ys", "3 of 2"]);
    }

    #[test]
    fn what_is_put_in_is_never_read() {
        assert_eq!(said("<{0}>", &[Put::Text("{0|one=x}")]), "<{0|one=x}>");
    }

    #[test]
    fn a_name_from_elsewhere_stands_by_itself_where_lines_run_from_the_right() {
        let said = say("{0}: {1}", &[Put::Text("a"), Put::Number(1.0)], true, &English);
        assert_eq!(said, "\u{2068}a\u{2069}: 1");
        let whole = say("{0}", &[Put::Text(&said)], true, &English);
        assert_eq!(whole, "\u{2067}\u{2068}a\u{2069}: 1\u{2069}");
    }

    #[test]
    fn a_broken_pattern_does_no_harm() {
        assert_eq!(said("a {0", &[Put::Text("b")]), "a b");
        assert_eq!(said("a {9} {x} b", &[Put::Text("b")]), "a   b");
    }
}
