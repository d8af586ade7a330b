//! What a panel says of the age of its numbers, and of newer ones that have come.

use chrono::{DateTime, Utc};
use leptos::html::Button;
use leptos::prelude::*;

use super::ago::{ago, moment};
use super::face::Face;
use super::handles::passing_button;
use analytics::zone::Zone;

/// A bar over old numbers when the last try for newer ones failed. It speaks up unless it is one of many that say the
/// same; what is said once for the page it does not say again.
#[component]
pub(super) fn OldNumbers(
    /// What the panel says.
    #[prop(into)]
    face: Signal<Face>,
    /// Now.
    #[prop(into)]
    now: Signal<DateTime<Utc>>,
    /// The zone that the page shows.
    #[prop(into)]
    zone: Signal<Zone>,
    /// Called when the person wants another try.
    on_retry: Callback<()>,
    /// The panel's refresh button.
    refresh_button: NodeRef<Button>,
    /// Whether other panels beside it say the same.
    is_of_many: bool,
) -> impl IntoView {
    let trouble = Memo::new(move |_| face.with(|face| face.at.zip(face.old.clone())));
    view! {
        {move || {
            let (at, trouble) = trouble.get()?;
            let age = move |now| i18n::panel_numbers_from(&ago(at, now), &moment(at, now, &zone.get()));
            let is_of_page = trouble.is_of_page();
            let why = if is_of_page { String::new() } else { trouble.to_string() };
            let retry = (trouble.may_pass() && !is_of_page).then(|| (i18n::panel_try_now(), on_retry));
            Some(view! {
                <div class="old" role=if is_of_many || is_of_page { "note" } else { "alert" }>
                    // The age grows with each minute, which is not to be spoken.
                    <p><strong aria-live="off">{move || age(now.get())}</strong>{why}</p>
                    {retry.map(|way| passing_button(way, refresh_button))}
                </div>
            })
        }}
    }
}

/// What was last said of numbers that came.
#[derive(Clone, Default, PartialEq)]
struct Announcement {
    is_asking: bool,
    covers: String,
    sentence: String,
}

/// Who does not see that numbers have come is told: where they were asked for here, and in a view of their own where they
/// are of something else than before.
pub(super) fn use_announcement(
    face: Memo<Face>,
    now: Signal<DateTime<Utc>>,
    name: Memo<String>,
    wanted: RwSignal<bool>,
    is_own_view: bool,
) -> Memo<String> {
    let announcement = Memo::new(move |last: Option<&Announcement>| {
        let face = face.get();
        let last = last.cloned().unwrap_or_default();
        let has_come = last.is_asking && !face.is_asking && face.at.is_some();
        let sentence = match has_come {
            true if wanted.get_untracked() => i18n::panel_told(&age(&face, now.get_untracked()), &name.get()),
            true if is_own_view && face.covers != last.covers => i18n::panel_told(&face.covers, &name.get()),
            false if !face.is_asking => last.sentence,
            _ => String::new(),
        };
        let covers = if has_come { face.covers } else { last.covers };
        Announcement { is_asking: face.is_asking, covers, sentence }
    });
    Effect::new(move |_| {
        if announcement.with(|announcement| !announcement.sentence.is_empty()) {
            wanted.set(false);
        }
    });
    Memo::new(move |_| announcement.with(|announcement| announcement.sentence.clone()))
}

/// How old the answer is, or that one is under way.
pub(super) fn age(face: &Face, now: DateTime<Utc>) -> String {
    match face.at {
        _ if face.is_asking => i18n::panel_updating().into(),
        Some(at) => i18n::panel_updated(&ago(at, now)),
        None => String::new(),
    }
}
