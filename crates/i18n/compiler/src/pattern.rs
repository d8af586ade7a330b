//! What a message is made of, and how it is compiled: text, `{0}` for the first argument, and
//! `{0|0=none|one=one day|other={0} days}` for a choice by a number.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// A part of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    Text(String),
    /// An argument by its name, and whether `NUMBER` says that it is a number.
    Argument(String, bool),
    /// One of several texts, by the number in an argument.
    Choice(String, Vec<(Key, Vec<Part>)>),
}

/// The key of a variant.
#[derive(Clone, Debug, PartialEq)]
pub enum Key {
    /// Just this number.
    Exactly(String),
    /// A plural category.
    Category(String),
}

pub type Terms<'a> = BTreeMap<String, Pattern<&'a str>>;

/// Reads a message's parts, or says what in it is unknown here.
pub fn parts_of(pattern: &Pattern<&str>, terms: &Terms<'_>) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    for element in &pattern.elements {
        match element {
            // A line may be broken anywhere between words.
            PatternElement::TextElement { value } => parts.push(text(&value.replace('\n', " "))?),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                parts.extend(inline_parts(inline, terms)?);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                parts.push(choice(selector, variants, terms)?);
            }
        }
    }
    Ok(parts)
}

fn choice(
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
    terms: &Terms<'_>,
) -> Result<Part, String> {
    let InlineExpression::VariableReference { id } = selector else {
        return Err("a choice must be one by a number".into());
    };
    let variants = variants.iter().map(|variant| {
        let key = match variant.key {
            VariantKey::Identifier { name } => Key::Category(name.to_owned()),
            VariantKey::NumberLiteral { value } => Key::Exactly(value.to_owned()),
        };
        Ok((key, parts_of(&variant.value, terms)?))
    });
    Ok(Part::Choice(id.name.to_owned(), variants.collect::<Result<_, String>>()?))
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
                _ => Err("NUMBER takes one argument".into()),
            }
        }
        InlineExpression::TermReference { id, attribute: None, arguments: None } => {
            match terms.get(id.name) {
                Some(term) => parts_of(term, terms),
                None => Err(format!("there is no term -{}", id.name)),
            }
        }
        _ => Err("only arguments, terms, texts and NUMBER are known".into()),
    }
}

fn text(text: &str) -> Result<Part, String> {
    // The first three are the compiled form's own; the others would be read where a text stands in HTML.
    match text.contains(['{', '|', '}', '<', '&']) {
        true => Err("{, |, }, < and & cannot be a part of the text".into()),
        false => Ok(Part::Text(text.into())),
    }
}

/// Collects the names of all arguments.
pub fn argument_names(parts: &[Part], found: &mut Vec<String>) {
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Argument(name, _) => found.push(name.clone()),
            Part::Choice(name, variants) => {
                found.push(name.clone());
                variants.iter().for_each(|(_, parts)| argument_names(parts, found));
            }
        }
    }
}

/// Whether an argument is a number: what `NUMBER` formats, or a choice depends on.
pub fn is_number(parts: &[Part], name: &str) -> bool {
    parts.iter().any(|part| match part {
        Part::Text(_) => false,
        Part::Argument(own, is_number) => *is_number && own == name,
        Part::Choice(own, variants) => {
            own == name || variants.iter().any(|(_, parts)| is_number(parts, name))
        }
    })
}

/// A message as the page loads it, with the arguments by their index.
pub fn compiled(parts: &[Part], arguments: &[String]) -> String {
    let index = |name: &str| arguments.iter().position(|own| own == name).unwrap_or_default();
    let part = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Argument(name, _) => format!("{{{}}}", index(name)),
        Part::Choice(name, variants) => {
            let variants = variants.iter().map(|(key, parts)| {
                let (Key::Exactly(key) | Key::Category(key)) = key;
                format!("|{key}={}", compiled(parts, arguments))
            });
            format!("{{{}{}}}", index(name), variants.collect::<String>())
        }
    };
    parts.iter().map(part).collect()
}
