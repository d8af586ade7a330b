//! The choice of a time zone: the few that are likely, and any other by its name.

use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;

use super::id::use_id;
use super::select::{Choice, Select};
use crate::browser::intl_format::normalized;
use analytics::zone::Zone;

const OTHER: &str = "other";

/// The likely zones, and a field for another.
#[component]
pub fn ZonePicker(
    /// The zone that is shown.
    #[prop(into)]
    shown: Signal<Zone>,
    /// The browser's.
    browser: Zone,
    /// That of the workspace's reports, if it is known.
    #[prop(into)]
    reporting: Signal<Option<Zone>>,
    /// Why that is not offered.
    #[prop(into)]
    hint: Signal<Option<String>>,
    /// The names of all zones; asked for when another is sought.
    names: fn() -> Vec<String>,
    /// Called with a name; tells whether there is such a zone.
    on_change: Callback<String, bool>,
) -> impl IntoView {
    let (is_open, select) = (RwSignal::new(false), NodeRef::<html::Select>::new());
    // A zone can change without this picker, through the address bar.
    Effect::new(move |before: Option<()>| {
        shown.track();
        if before.is_some() {
            is_open.set(false);
        }
    });
    let choices = Memo::new(move |_| choices(&browser, reporting.get().as_ref(), &shown.get()));
    let chosen = Memo::new(move |_| match is_open.get() {
        true => OTHER.to_owned(),
        false => shown.with(|zone| zone.name().to_owned()),
    });
    let choose = Callback::new(move |name: String| {
        let is_known = on_change.run(name);
        if is_known && is_open.get_untracked() {
            // The form goes; the focus goes where it can stay.
            if let Some(select) = select.get_untracked() {
                let _ = select.focus();
            }
            is_open.set(false);
        }
        is_known
    });
    let on_select = Callback::new(move |name: String| {
        if name == OTHER {
            is_open.set(true);
        } else {
            choose.run(name);
        }
    });
    view! {
        <Select label=i18n::zone_picker_label choices chosen on_change=on_select node_ref=select />
        <Show when=move || is_open.get()><OtherZone names=names() on_change=choose /></Show>
        // It comes late, so it takes room only where nothing jumps for it: with the choice of another zone.
        <Show when=move || hint.with(Option::is_some)>
            <p class=move || if is_open.get() { "zone-hint field-note" } else { "zone-hint unseen" }>
                {move || hint.get()}
            </p>
        </Show>
    }
}

/// The zones to choose from, each once.
fn choices(browser: &Zone, reporting: Option<&Zone>, shown: &Zone) -> Vec<Choice> {
    let own = match reporting == Some(browser) {
        true => i18n::zone_picker_browser_and_reports,
        false => i18n::zone_picker_browser,
    };
    let utc = Zone::utc();
    let likely = [
        Some((browser, own(&browser.to_string()))),
        reporting.map(|zone| (zone, i18n::zone_picker_reports(&zone.to_string()))),
        Some((&utc, utc.to_string())),
        Some((shown, shown.to_string())),
    ];
    let mut choices: Vec<Choice> = Vec::with_capacity(5);
    for (zone, title) in likely.into_iter().flatten() {
        if choices.iter().all(|choice| choice.value != zone.name()) {
            choices.push(Choice { value: zone.name().to_owned(), title, group: None });
        }
    }
    choices.push(Choice { value: OTHER.into(), title: i18n::zone_picker_other().into(), group: None });
    choices
}

/// A field for a zone's name, with all names to pick from.
#[component]
fn OtherZone(names: Vec<String>, on_change: Callback<String, bool>) -> impl IntoView {
    let (name, is_unknown) = (RwSignal::new(String::new()), RwSignal::new(false));
    let option = |name: &String| view! { <option value=name.clone()></option> };
    let options = names.iter().map(option).collect_view();
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        // With a known one the form goes.
        if !on_change.run(matching_zone(&names, &name.get_untracked(), normalized)) {
            is_unknown.set(true);
        }
    };
    let (id, list_id, error_id) = (use_id(), use_id(), use_id());
    view! {
        <form class="custom-dates" novalidate on:submit=on_submit>
            <div class="field">
                <label for=id.clone()>{move || i18n::zone_picker_name()}</label>
                <input
                    type="text"
                    id=id
                    list=list_id.clone()
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    placeholder="Europe/Berlin"
                    aria-invalid=move || is_unknown.get().to_string()
                    aria-describedby=error_id.clone()
                    on:input=move |event| name.set(event_target_value(&event))
                />
                <datalist id=list_id>{options}</datalist>
            </div>
            <button type="submit">{move || i18n::zone_picker_apply()}</button>
            <p class="field-error" id=error_id role="alert">
                {move || is_unknown.get().then(i18n::zone_picker_unknown)}
            </p>
        </form>
    }
}

/// The zone that is meant: what is typed, or the one that is so called, in whole or by its place alone: `são paulo`.
fn matching_zone(names: &[String], typed: &str, normalized: fn(&str) -> String) -> String {
    let plain = |name: &str| normalized(&name.replace('_', " "));
    let sought = plain(typed);
    let is_meant = |name: &&String| {
        let name = plain(name);
        name == sought || name.rsplit('/').next() == Some(&sought)
    };
    let mut like = names.iter().filter(is_meant);
    match (like.next(), like.next()) {
        (Some(one), None) => one.clone(),
        _ => typed.trim().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::test_support::named_zone as named;
    use analytics::test_support::search_form as native;

    fn offered(browser: &str, reporting: Option<&str>, shown: &str) -> String {
        let choices = choices(&named(browser), reporting.map(named).as_ref(), &named(shown));
        choices.into_iter().map(|choice| choice.title).collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn a_zone_is_found_by_its_place_however_it_is_typed() {
        let names =
            ["America/Sao_Paulo", "Europe/Berlin", "America/Louisville", "America/Kentucky/Louisville"];
        let matching_zone = |typed: &str| matching_zone(&names.map(str::to_owned), typed, native);
        assert_eq!(matching_zone("são paulo"), "America/Sao_Paulo");
        assert_eq!(matching_zone(" EUROPE/berlin "), "Europe/Berlin");
        // Either of two, and none.
        assert_eq!([matching_zone("louisville"), matching_zone(" +02:00 ")], ["louisville", "+02:00"]);
    }

    #[test]
    fn each_zone_is_offered_once_under_what_it_is() {
        let cases = [
            (
                ("Europe/Berlin", Some("America/Sao_Paulo"), "America/Sao_Paulo"),
                "Browser (Europe/Berlin) | Workspace reports (America/Sao_Paulo) | UTC | Other…",
            ),
            (
                ("Europe/Berlin", Some("Europe/Berlin"), "Asia/Kolkata"),
                "Browser and workspace reports (Europe/Berlin) | UTC | Asia/Kolkata | Other…",
            ),
            (("UTC", None, "UTC"), "Browser (UTC) | Other…"),
        ];
        for ((browser, reporting, shown), expected) in cases {
            assert_eq!(offered(browser, reporting, shown), expected);
        }
    }
}
