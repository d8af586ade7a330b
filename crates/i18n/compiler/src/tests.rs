use super::*;
use crate::language::Source;

const ENGLISH_TEXT: &str =
    "hello = Hello { $name }\nmany = { $count ->\n    [one] one day\n   *[other] { $count } days\n}\n";

fn parsed(tag: &str, text: &str) -> Result<Language, Vec<String>> {
    let source = Source { path: format!("{tag}/a.ftl"), text: text.to_owned() };
    Language::parse(tag.to_owned(), &[source])
}

fn languages(texts: &[(&str, &str)]) -> Result<Languages, Vec<String>> {
    let by_tag: Result<_, Vec<String>> =
        texts.iter().map(|(tag, text)| Ok(((*tag).to_owned(), parsed(tag, text)?))).collect();
    Languages::checked(by_tag?)
}

/// The errors of one language beside English.
fn errors(tag: &str, text: &str) -> Vec<String> {
    languages(&[("en", ENGLISH_TEXT), (tag, text)]).err().unwrap_or_default()
}

#[test]
fn a_message_without_arguments_is_found_in_every_language() {
    let of = |name: &str| format!("{ENGLISH_TEXT}title = Title {name}\n");
    let languages = languages(&[("en", &of("en")), ("de", &of("de"))]).ok().unwrap();
    let expected = [("de", "Title de".to_owned()), ("en", "Title en".to_owned())].into();
    assert_eq!(languages.texts("title"), Some(expected));
    assert_eq!((languages.texts("hello"), languages.texts("gone")), (None, None));
}

#[test]
fn a_language_with_every_message_and_plural_category_is_taken() {
    let german = "hello = Hallo { $name }\nmany = { $count ->\n [one] ein Tag\n *[other] { $count } Tage\n}";
    let languages = languages(&[("en", ENGLISH_TEXT), ("de", german)]).ok().unwrap();
    let catalogue = languages.catalogue("de").unwrap();
    let lines: Vec<&str> = catalogue.lines().skip(1).collect();
    assert_eq!(lines, ["Hallo {0}", "{0|one=ein Tag|other={0} Tage}"]);
    assert_eq!(languages.catalogue("en").unwrap().lines().next(), catalogue.lines().next());
}

#[test]
fn messages_of_the_first_script_are_in_no_catalogue() {
    let of = |name: &str| format!("{ENGLISH_TEXT}boot-loading = l {name}\n");
    let languages = languages(&[("en", &of("en")), ("de", &of("de"))]).ok().unwrap();
    assert_eq!(languages.catalogue("de").unwrap().lines().nth(1), Some("Hello {0}"));
    assert_eq!(languages.boot_messages()["de"], [("loading", "l de".to_owned())].into());
}

#[test]
fn what_differs_from_english_is_told_with_file_and_line() {
    let cases = [
        ("de", "hello = Hallo { $name }", "de: many of en/a.ftl:2 is missing."),
        ("de", &format!("{ENGLISH_TEXT}more = mehr\n"), "de/a.ftl:6: more is not in English."),
        (
            "de",
            &ENGLISH_TEXT.replace("{ $name }", "{ $nom }"),
            "de/a.ftl:1: hello takes nom, in English (en/a.ftl:1) it takes name.",
        ),
        (
            "de",
            &ENGLISH_TEXT.replace("{ $name }", "you"),
            "de/a.ftl:1: hello takes no arguments, in English (en/a.ftl:1) it takes name.",
        ),
        ("de", &ENGLISH_TEXT.replace("    [one] one day\n", ""), "de/a.ftl:2: many has no variant for one."),
        ("ar", ENGLISH_TEXT, "ar/a.ftl:2: many has no variant for few, many, two, zero."),
        ("ja", ENGLISH_TEXT, "ja/a.ftl:2: many has a variant for one, which the language does not use."),
        ("no_tag", ENGLISH_TEXT, "no_tag: no_tag is not a language tag."),
    ];
    for (tag, text, error) in cases {
        assert_eq!(errors(tag, text), [error]);
    }
}

#[test]
fn what_cannot_be_read_is_told_with_file_and_line() {
    let cases = [
        ("a = x\n\n# Twice.\na = y\n", "de/a.ftl:4: a is already defined in de/a.ftl:1."),
        ("a = x\nb = x < y\n", "de/a.ftl:2: b: {, |, }, < and & cannot be a part of the text."),
        ("# A term.\na = { -brand }\n", "de/a.ftl:2: a: there is no term -brand."),
        ("a = x\n    .title = y\n", "de/a.ftl:1: a must be one text without attributes."),
        ("a = { UPPER($b) }\n", "de/a.ftl:1: a: only arguments, terms, texts and NUMBER are known."),
    ];
    for (text, error) in cases {
        assert_eq!(parsed("de", text).err().unwrap(), [error]);
    }
    let unclosed = parsed("de", "a = x\nb = { $c\n").err().unwrap();
    assert!(unclosed[0].starts_with("de/a.ftl:"), "{unclosed:?}");
}

#[test]
fn english_must_be_there() {
    let error = Languages::checked(BTreeMap::new()).err().unwrap();
    assert_eq!(error, ["There is no English, which defines the messages."]);
}
