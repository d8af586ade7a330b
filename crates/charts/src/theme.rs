//! Colours and type of a drawing, as plain values: a canvas cannot read the page's tokens itself.

use std::fmt;
use std::str::FromStr;

use plotters::style::RGBAColor;

use super::text_extent::{MeasureText, TextExtent, estimate_extent};
use analytics::breakdown::Segment;

/// Red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

/// The text is not a colour in the form in which computed styles serialise them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseColourError;

/// All that a drawing needs to know of its surroundings.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// Behind everything.
    pub surface: Colour,
    /// Names and numbers.
    pub text: Colour,
    /// Labels of rows that are not an agent or department: all others, unassigned.
    pub text_2: Colour,
    /// Axis labels.
    pub text_3: Colour,
    /// Hairlines.
    pub grid: Colour,
    /// The marks of the compared period.
    pub comparison: Colour,
    /// The name of what is drawn in the first colour.
    pub first_series_text: Colour,
    /// The palette, in its fixed order.
    pub series: [Colour; 5],
    /// Whatever is none of the parts.
    pub other: Colour,
    /// Sequential palette of the heat map, from zero to most.
    pub heat: [Colour; 6],
    /// A font family as CSS writes it.
    pub font: String,
    /// The size of text in CSS pixels.
    pub font_px: f64,
    /// How text of that font is measured.
    pub measure: MeasureText,
    /// Backing pixels a CSS pixel.
    pub scale: f64,
    /// Whether the page is read from right to left: bars grow to the left then, but time still runs to the right.
    pub is_rtl: bool,
}

const FONT: &str = r#"system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif"#;

impl Theme {
    /// The palette on a light surface.
    pub fn light() -> Self {
        Self {
            surface: Colour(0xFF, 0xFF, 0xFF),
            text: Colour(0x14, 0x18, 0x1F),
            text_2: Colour(0x49, 0x52, 0x5F),
            text_3: Colour(0x5F, 0x69, 0x77),
            grid: Colour(0xE3, 0xE7, 0xEC),
            comparison: Colour(0x5F, 0x69, 0x77),
            first_series_text: Colour(0x0B, 0x5C, 0xAD),
            series: [
                Colour(0x0B, 0x5C, 0xAD),
                Colour(0xB7, 0x7F, 0x39),
                Colour(0x0F, 0x9B, 0x89),
                Colour(0x4C, 0x2A, 0x49),
                Colour(0x99, 0x38, 0x3E),
            ],
            other: Colour(0x85, 0x8E, 0x9B),
            heat: [
                Colour(0xEA, 0xF1, 0xF8),
                Colour(0xBC, 0xD8, 0xF5),
                Colour(0x8B, 0xB9, 0xE9),
                Colour(0x58, 0x97, 0xD6),
                Colour(0x26, 0x72, 0xB7),
                Colour(0x06, 0x4F, 0x89),
            ],
            font: FONT.into(),
            font_px: 12.0,
            measure: MeasureText(estimate_extent),
            scale: 1.0,
            is_rtl: false,
        }
    }

    /// The palette on a dark surface.
    pub fn dark() -> Self {
        Self {
            surface: Colour(0x16, 0x1B, 0x22),
            text: Colour(0xE8, 0xEC, 0xF1),
            text_2: Colour(0xB4, 0xBD, 0xC9),
            text_3: Colour(0x97, 0xA2, 0xB0),
            grid: Colour(0x29, 0x31, 0x3B),
            comparison: Colour(0x97, 0xA2, 0xB0),
            first_series_text: Colour(0x6F, 0xB1, 0xF2),
            series: [
                Colour(0x6F, 0xB1, 0xF2),
                Colour(0xE3, 0xAD, 0x4B),
                Colour(0xBD, 0xF4, 0xD5),
                Colour(0x9F, 0x77, 0x9A),
                Colour(0xE0, 0x57, 0x6A),
            ],
            other: Colour(0x6B, 0x76, 0x85),
            heat: [
                Colour(0x1F, 0x27, 0x30),
                Colour(0x28, 0x45, 0x61),
                Colour(0x35, 0x63, 0x91),
                Colour(0x49, 0x84, 0xBF),
                Colour(0x6D, 0xA9, 0xE7),
                Colour(0xAF, 0xD5, 0xFE),
            ],
            ..Self::light()
        }
    }

    /// The same type on white.
    pub fn on_white(&self) -> Self {
        let Self { font, font_px, measure, scale, is_rtl, .. } = self.clone();
        Self { font, font_px, measure, scale, is_rtl, ..Self::light() }
    }

    /// The room of a text.
    pub(super) fn extent(&self, text: &str) -> TextExtent {
        (self.measure.0)(text, &self.font, self.font_px)
    }

    /// Advance plus overhang on both sides.
    pub(super) fn width(&self, text: &str) -> f64 {
        self.extent(text).total_width()
    }

    /// The colour of a share of the most, from 0 to 1, between the two of the palette that are nearest.
    pub(super) fn heat(&self, share: f64) -> Colour {
        let place = share.clamp(0.0, 1.0) * (self.heat.len() - 1) as f64;
        let colour = |at: f64| self.heat.get(at as usize).copied().unwrap_or(self.other);
        colour(place.floor()).mix(colour(place.ceil()), place.fract())
    }

    /// The colour of the first part, which is also that of a lone series.
    pub(super) fn first_series(&self) -> Colour {
        let [lead, ..] = self.series;
        lead
    }

    /// The colour of a part.
    pub fn part(&self, part: Segment) -> Colour {
        self.series.get(palette_index(part) - 1).copied().unwrap_or(self.other)
    }

    /// The same for old numbers: without colours, all marks nearer to the ground, and texts as pale as can be read.
    pub fn faded(&self) -> Self {
        let fade = |colour: Colour| colour.grey().mix(self.surface, FADED_SHARE);
        Self {
            text: self.text_3,
            text_2: self.text_3,
            first_series_text: self.text_3,
            comparison: fade(self.comparison),
            series: self.series.map(fade),
            other: fade(self.other),
            heat: self.heat.map(fade),
            ..self.clone()
        }
    }
}

/// The place of a part in the palette, from 1: one meaning, one colour, in every chart. What is undivided has the first,
/// as have the answered ones, who are the rule.
pub fn palette_index(part: Segment) -> usize {
    match part {
        Segment::Conversations | Segment::Available | Segment::Answered => 1,
        Segment::Waiting => 2,
        Segment::Closed => 3,
        Segment::Open => 4,
        Segment::OnHold => 5,
    }
}

/// The lines over a part that tell it from its neighbours without its colour; as the marks of legends have them.
pub(super) fn hatch(part: Segment) -> Option<Hatch> {
    hatch_at(palette_index(part))
}

/// The lines over what has the colour at this place of the palette, from 1.
pub(super) fn hatch_at(place: usize) -> Option<Hatch> {
    match place {
        2 | 5 => Some(Hatch::Diagonal),
        3 => Some(Hatch::Vertical),
        _ => None,
    }
}

/// How much of old marks is ground. The style fades the marks of legends as much.
const FADED_SHARE: f64 = 0.35;

/// Lines over a rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hatch {
    /// From the bottom left to the top right.
    Diagonal,
    /// From the bottom to the top.
    Vertical,
}

impl Colour {
    /// This colour with an alpha from 0 to 1.
    pub(super) fn with_alpha(self, alpha: f64) -> RGBAColor {
        RGBAColor(self.0, self.1, self.2, alpha)
    }

    /// This colour as a grey, as a browser's filter makes it.
    fn grey(self) -> Self {
        let Self(red, green, blue) = self;
        let grey = 0.2126 * f64::from(red) + 0.7152 * f64::from(green) + 0.0722 * f64::from(blue);
        let grey = grey.round() as u8;
        Self(grey, grey, grey)
    }

    /// This colour with a share of another.
    pub(super) fn mix(self, other: Self, share: f64) -> Self {
        let blend = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * share).round() as u8;
        Self(blend(self.0, other.0), blend(self.1, other.1), blend(self.2, other.2))
    }
}

impl FromStr for Colour {
    type Err = ParseColourError;

    /// Reads `#0b5cad`, `rgb(11, 92, 173)` and `rgb(11 92 173)`; a fourth number, the alpha, is left aside.
    fn from_str(text: &str) -> Result<Self, ParseColourError> {
        let text = text.trim();
        match text.strip_prefix('#') {
            Some(digits) => colour_from_hex(digits),
            None => colour_from_function(text),
        }
        .ok_or(ParseColourError)
    }
}

impl fmt::Display for ParseColourError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("that is no colour of the form #rrggbb or rgb(r, g, b)")
    }
}

impl std::error::Error for ParseColourError {}

fn colour_from_hex(digits: &str) -> Option<Colour> {
    if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
    Some(Colour(red, green, blue))
}

fn colour_from_function(text: &str) -> Option<Colour> {
    let inside = text.strip_prefix("rgba(").or_else(|| text.strip_prefix("rgb("))?.strip_suffix(')')?;
    let mut numbers = inside.split([',', ' ', '/']).filter(|part| !part.is_empty());
    let mut next = || numbers.next()?.parse::<u8>().ok();
    Some(Colour(next()?, next()?, next()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_read_as_a_computed_style_writes_it() {
        for text in ["#0b5cad", " #0B5CAD", "rgb(11, 92, 173)", "rgb(11 92 173)", "rgba(11, 92, 173, 0.5)"] {
            assert_eq!(text.parse(), Ok(Colour(11, 92, 173)), "{text}");
        }
    }

    /// The contrast of a colour to a ground, by the formula of the web's guidelines.
    fn contrast(colour: Colour, ground: Colour) -> f64 {
        let linear = |part: u8| match f64::from(part) / 255.0 {
            part if part <= 0.04045 => part / 12.92,
            part => ((part + 0.055) / 1.055).powf(2.4),
        };
        let light = |Colour(r, g, b): Colour| 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
        let (one, other) = (light(colour) + 0.05, light(ground) + 0.05);
        (one / other).max(other / one)
    }

    #[test]
    fn what_is_old_is_nearer_to_the_ground_and_still_read() {
        for theme in [Theme::light(), Theme::dark()] {
            let old = theme.faded();
            let marks = |theme: &Theme| {
                let marks = [theme.other, theme.comparison].into_iter().chain(theme.series);
                marks.chain(theme.heat).collect::<Vec<_>>()
            };
            for (fresh, old) in marks(&theme).into_iter().zip(marks(&old)) {
                let [fresh_one, old_one] = [fresh, old].map(|colour| contrast(colour, theme.surface));
                assert!(old_one < fresh_one, "{fresh:?} has {fresh_one}, {old:?} has {old_one}");
            }
            for text in [old.text, old.text_2, old.text_3, old.first_series_text] {
                assert!(contrast(text, theme.surface) >= 4.5);
                assert!(contrast(text, theme.surface) <= contrast(theme.text, theme.surface));
            }
        }
    }

    #[test]
    fn no_two_parts_have_one_colour_but_the_whole_and_the_rule() {
        use Segment::{Answered, Available, Closed, Conversations, OnHold, Open, Waiting};
        let mut places = [Answered, Waiting, Open, OnHold, Closed].map(palette_index);
        places.sort_unstable();
        assert_eq!(places, [1, 2, 3, 4, 5]);
        assert_eq!([Conversations, Available].map(palette_index), [1, 1]);
        // Of neighbours in one bar, one is hatched and the other is not, or in another way.
        for pair in [[Answered, Waiting], [Open, OnHold], [OnHold, Closed], [Open, Closed]] {
            let [one, other] = pair.map(hatch);
            assert_ne!(one, other);
        }
    }

    #[test]
    fn what_is_no_colour_is_refused() {
        for text in ["", "#", "#0b5ca", "#0b5cag", "#+b5cad", "red", "rgb(1, 2)", "rgb(1, 2, 300)", "#éééé"]
        {
            assert_eq!(text.parse::<Colour>(), Err(ParseColourError), "{text}");
        }
    }
}
