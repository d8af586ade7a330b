//! What a message is made of, and the form in which the page loads it: text, `{0}` for the first thing put in, and
//! `{0|0=none|one=one day|other={0} days}` for what depends on a number.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// A part of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    Text(String),
    /// What is put in under a name, and whether that is said to be a number.
    Argument(String, bool),
    /// One of several texts, by a number.
    Choice(String, Vec<(Key, Vec<Part>)>),
}

/// When a text of a choice is the one.
#[derive(Clone, Debug, PartialEq)]
pub enum Key {
    Exactly(String),
    Form(String),
}

type Terms<'a> = BTreeMap<String, Pattern<&'a str>>;

/// Reads a message.
pub fn part_of(pattern: &Pattern<&str>, terms: &Terms<'_>) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    for element in &pattern.elements {
        match element {
            // A line may be broken anywhere between words.
            PatternElement::TextElement { value } => parts.push(text(&value.replace('\n', " "))?),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                parts.extend(inline_parts(inline, terms)?);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return Err("a choice must be one by a number".into());
                };
                let variants = variants.iter().map(|variant| {
                    let key = match variant.key {
                        VariantKey::Identifier { name } => Key::Form(name.to_owned()),
                        VariantKey::NumberLiteral { value } => Key::Exactly(value.to_owned()),
                    };
                    Ok((key, part_of(&variant.value, terms)?))
                });
                parts.push(Part::Choice(id.name.to_owned(), variants.collect::<Result<_, String>>()?));
            }
        }
    }
    Ok(parts)
}

fn inline_parts(inline: &InlineExpression<&str>, terms: &Terms<'_>) -> Result<Vec<Part>, String> {
    match inline {
        InlineExpression::StringLiteral { value } => Ok(vec![text(&unescape_unicode_to_string(value))?]),
        InlineExpression::VariableReference { id } => Ok(vec![Part::Argument(id.name.to_owned(), false)]),
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            match arguments.positional.as_slice() {
                [InlineExpression::VariableReference { id }] => {
                    Ok(vec![Part::Argument(id.name.to_owned(), true)])
                }
                _ => Err("NUMBER takes one thing that is put in".into()),
            }
        }
        InlineExpression::TermReference { id, attribute: None, arguments: None } => {
            match terms.get(id.name) {
                Some(term) => part_of(term, terms),
                None => Err(format!("there is no term -{}", id.name)),
            }
        }
        _ => Err("only what is put in, terms, texts and NUMBER are known".into()),
    }
}

fn text(text: &str) -> Result<Part, String> {
    // The first three are the compiled form's own; the others would be read where a text stands in HTML.
    match text.contains(['{', '|', '}', '<', '&']) {
        true => Err("{, |, }, < and & cannot be a part of the text".into()),
        false => Ok(Part::Text(text.into())),
    }
}

/// The names of all that is put in.
pub fn names(parts: &[Part], found: &mut Vec<String>) {
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Argument(name, _) => found.push(name.clone()),
            Part::Choice(name, variants) => {
                found.push(name.clone());
                variants.iter().for_each(|(_, parts)| names(parts, found));
            }
        }
    }
}

/// Whether what is put in under a name is a number.
pub fn is_number(parts: &[Part], name: &str) -> bool {
    parts.iter().any(|part| match part {
        Part::Text(_) => false,
        Part::Argument(own, is_number) => *is_number && own == name,
        Part::Choice(own, variants) => {
            own == name || variants.iter().any(|(_, parts)| is_number(parts, name))
        }
    })
}

/// A message as the page loads it.
pub fn compiled(parts: &[Part], arguments: &[String]) -> String {
    let place = |name: &str| arguments.iter().position(|own| own == name).unwrap_or_default();
    let written = parts.iter().map(|part| match part {
        Part::Text(text) => text.clone(),
        Part::Argument(name, _) => format!("{{{}}}", place(name)),
        Part::Choice(name, variants) => {
            let variants = variants.iter().map(|(key, parts)| {
                let (Key::Exactly(key) | Key::Form(key)) = key;
                format!("|{key}={}", compiled(parts, arguments))
            });
            format!("{{{}{}}}", place(name), variants.collect::<String>())
        }
    });
    written.collect()
}
