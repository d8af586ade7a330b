//! Formats a compiled message: `{0}` is its first argument, `{0|0=none|one=one day|other={0} days}` is one of several
//! texts, chosen by a number.

/// What formatting needs to know of a language and a region.
pub trait Locale {
    /// A number with grouping and at most one decimal: `1,284`, `2.5`.
    fn number(&self, number: f64) -> String;
    /// The plural category of a number as `number` writes it: `zero`, `one`, `two`, `few`, `many` or `other`.
    fn plural(&self, number: f64) -> String;
    /// Several texts as an enumeration: `A, B and C`.
    fn list(&self, items: &[String]) -> String;
}

/// What a message takes.
pub enum Argument<'a> {
    Text(&'a str),
    Number(f64),
}

/// Unicode's marks around a text that may run in the other direction. The first takes the direction from the text's first
/// letter; a text that is made of isolated texts has no letter of its own, and takes the language's.
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const RIGHT_TO_LEFT_ISOLATE: char = '\u{2067}';
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

/// A message with its arguments. Text arguments are never read as patterns. A pattern that is malformed, or lacks an
/// argument, leaves that place empty.
pub fn format_message(
    pattern: &str,
    arguments: &[Argument<'_>],
    is_isolating: bool,
    locale: &dyn Locale,
) -> String {
    let mut formatted = String::with_capacity(pattern.len() + 16);
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        formatted.push_str(before);
        let (placeable, behind) = after.split_at(closing_brace(after));
        rest = behind.get(1..).unwrap_or_default();
        let mut parts = split_by_bars(placeable);
        let argument = parts.next().and_then(|index| arguments.get(index.parse::<usize>().ok()?));
        let variant = match argument {
            Some(Argument::Number(number)) => variant(parts, *number, locale),
            _ => None,
        };
        match (variant, argument) {
            (Some(text), _) => formatted.push_str(&format_message(text, arguments, is_isolating, locale)),
            (None, Some(Argument::Text(text))) if is_isolating => push_isolated(&mut formatted, text),
            (None, Some(Argument::Text(text))) => formatted.push_str(text),
            (None, Some(Argument::Number(number))) => formatted.push_str(&locale.number(*number)),
            (None, None) => {}
        }
    }
    formatted.push_str(rest);
    formatted
}

fn push_isolated(formatted: &mut String, text: &str) {
    let is_made_of_isolated = text.contains(FIRST_STRONG_ISOLATE);
    formatted.push(if is_made_of_isolated { RIGHT_TO_LEFT_ISOLATE } else { FIRST_STRONG_ISOLATE });
    formatted.push_str(text);
    formatted.push(POP_DIRECTIONAL_ISOLATE);
}

/// The variant for a number: the one for exactly that number, else the one for its plural category, else `other`.
fn variant<'a>(variants: impl Iterator<Item = &'a str>, number: f64, locale: &dyn Locale) -> Option<&'a str> {
    let category = locale.plural(number);
    let variants: Vec<(&str, &str)> = variants.filter_map(|variant| variant.split_once('=')).collect();
    let find = |is: &dyn Fn(&str) -> bool| variants.iter().find(|(key, _)| is(key)).map(|(_, text)| *text);
    // Keys are whole numbers: parsing floats would weigh more than all the rest here.
    find(&|key| key.parse::<u32>().is_ok_and(|key| f64::from(key) == number))
        .or_else(|| find(&|key| key == category))
        .or_else(|| find(&|key| key == "other"))
}

/// The index of the brace that closes the one before `text`, or the end.
fn closing_brace(text: &str) -> usize {
    let mut depth = 0;
    let index = text.bytes().position(|byte| {
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
        depth < 0
    });
    index.unwrap_or(text.len())
}

/// Splits at the bars that are not inside braces.
fn split_by_bars(text: &str) -> impl Iterator<Item = &str> {
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

/// English, for programs without a browser's `Intl`.
#[cfg(any(not(target_arch = "wasm32"), feature = "english"))]
pub struct English;

#[cfg(any(not(target_arch = "wasm32"), feature = "english"))]
impl Locale for English {
    fn number(&self, number: f64) -> String {
        ((number * 10.0).round() / 10.0).to_string()
    }

    fn plural(&self, number: f64) -> String {
        if number == 1.0 { "one" } else { "other" }.into()
    }

    fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formatted(pattern: &str, arguments: &[Argument<'_>]) -> String {
        format_message(pattern, arguments, false, &English)
    }

    #[test]
    fn arguments_are_found_by_index() {
        let arguments = [Argument::Text("a"), Argument::Number(2.5)];
        assert_eq!(formatted("{1} beside {0}", &arguments), "2.5 beside a");
    }

    #[test]
    fn a_number_chooses_its_variant() {
        let days =
            |days| formatted("{0|0=no days|one=one day|other={0} days} left", &[Argument::Number(days)]);
        assert_eq!([days(0.0), days(1.0), days(3.0)], ["no days left", "one day left", "3 days left"]);
    }

    #[test]
    fn a_variant_can_hold_another_choice() {
        let pattern = "{0|one=one {1|one=x|other=ys}|other={0} of {1}}";
        let of = |one, other| formatted(pattern, &[Argument::Number(one), Argument::Number(other)]);
        assert_eq!([of(1.0, 1.0), of(1.0, 2.0), of(3.0, 2.0)], ["one x", "one ys", "3 of 2"]);
    }

    #[test]
    fn an_argument_is_never_read_as_a_pattern() {
        assert_eq!(formatted("<{0}>", &[Argument::Text("{0|one=x}")]), "<{0|one=x}>");
    }

    #[test]
    fn text_arguments_are_isolated_where_lines_run_from_the_right() {
        let arguments = [Argument::Text("a"), Argument::Number(1.0)];
        let inner = format_message("{0}: {1}", &arguments, true, &English);
        assert_eq!(inner, "\u{2068}a\u{2069}: 1");
        let whole = format_message("{0}", &[Argument::Text(&inner)], true, &English);
        assert_eq!(whole, "\u{2067}\u{2068}a\u{2069}: 1\u{2069}");
    }

    #[test]
    fn a_malformed_pattern_does_no_harm() {
        assert_eq!(formatted("a {0", &[Argument::Text("b")]), "a b");
        assert_eq!(formatted("a {9} {x} b", &[Argument::Text("b")]), "a   b");
    }
}
