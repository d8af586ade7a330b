//! Forms and pickers, for the component gallery.
#![cfg(debug_assertions)]

use chrono::{NaiveDate, Weekday};
use leptos::prelude::*;

use crate::app::shortcut_list::ShortcutList;
use crate::features::saved_views::entry::{Entry, SavedViews};
use crate::features::saved_views::list::SavedViewList;
use crate::features::sign_in::form::SignInForm;
use crate::session::sign_in_input::Persistence;
use crate::ui::period::draft::DateContext;
use crate::ui::period::picker::PeriodPicker;
use crate::ui::target_field::TargetField;
use crate::ui::zone_picker::ZonePicker;
use analytics::comparison::Comparison;
use analytics::comparison_choice::ComparedPeriod;
use analytics::metric::Metric;
use analytics::period::Period;
use analytics::zone::Zone;

/// Period with its comparison and without one, zone and target; a key list; saved views; and a sign-in that went wrong and wants a code.
#[component]
pub fn Forms(
    /// The current day.
    today: NaiveDate,
) -> impl IntoView {
    let compared =
        RwSignal::new(ComparedPeriod { period: Period::default(), comparison: Some(Comparison::PREVIOUS) });
    let alone = RwSignal::new(ComparedPeriod { period: Period::default(), comparison: None });
    let target = RwSignal::new(Some(48.0));
    let date_context =
        DateContext { today: Memo::new(move |_| today), week_start: Memo::new(|_| Weekday::Mon) };
    let keys = [("?", "Show keys"), ("t", "Show the table"), ("Esc", "Close")];
    let keys = keys.map(|(key, title)| (key.to_owned(), title.to_owned())).to_vec();
    let entry = |name: &str, is_current, is_start| Entry {
        name: name.into(),
        href: "#main".into(),
        is_current,
        is_start,
    };
    let saved = SavedViews {
        entries: vec![entry("Monday’s numbers", true, true), entry("<b>Support</b>, by week", false, false)],
        unreadable: Some("1 saved view cannot be read.".into()),
        status: "Deleted “Sales”.".into(),
        can_undo: true,
        file: "#main".into(),
    };
    view! {
        <section class="panel">
            <PeriodPicker chosen=compared date_context on_change=Callback::new(move |next| compared.set(next)) />
            <PeriodPicker chosen=alone date_context on_change=Callback::new(move |next| alone.set(next)) />
            <ZonePicker shown=Memo::new(|_| Zone::utc()) browser=Zone::from_hours(1) reporting=Memo::new(|_| None)
                hint=Memo::new(|_| Some("The workspace does not say which zone its reports go by.".into()))
                names=|| vec!["Africa/Cairo".into(), "Asia/Kathmandu".into()] on_change=Callback::new(|_| false) />
            <TargetField metric=Memo::new(|_| Metric::AvgResponseTime) target=Memo::new(move |_| target.get())
                on_change=Callback::new(move |next: Option<u32>| target.set(next.map(f64::from))) />
            <ShortcutList keys is_on=true on_switch=Callback::new(|_| ()) />
        </section>
        <section class="panel">
            <SavedViewList saved max_file_bytes=100_000 on_action=Callback::new(|_| None) />
        </section>
        <section class="panel">
            <SignInForm focused=None workspace=RwSignal::new("https://chat.example.com".to_owned()) is_fixed=false user_id="aobEdbYhXfu5hkeqG".to_owned() keep=Persistence::Tab allows_cache=true shares_origin=|_| false
                wants_code=RwSignal::new(true) is_busy=RwSignal::new(false)
                error=RwSignal::new(Some("The code is wrong, or no longer good.".to_owned())) has_steps=true
                on_submit=Callback::new(|_| ()) />
        </section>
    }
}
