//! The choice of a department: a combobox that searches by name.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use live::{Memo, Signal, signal};
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

use crate::domain::department::{Department, DepartmentId};

const ALL: &str = "All departments";
/// As many as a person looks through; more are found by typing.
const MOST: usize = 50;

/// One entry of the list; none stands for all departments.
type Entry = (Option<DepartmentId>, String);

/// A searchable choice among departments.
#[component]
pub fn DepartmentPicker(
    /// What can be chosen.
    departments: Memo<Vec<Department>>,
    /// What is chosen; none for all of them.
    chosen: Memo<Option<DepartmentId>>,
    /// Why the list is not complete.
    note: Memo<Option<String>>,
    /// Called with another choice.
    on_change: Callback<Option<DepartmentId>>,
) -> impl IntoView {
    let (is_open, set_open) = signal(false);
    let (search, set_search) = signal(String::new());
    let (marked, set_marked) = signal(0_usize);
    let entries = live::memo(move |_| {
        departments.with(|all| entries(all, chosen.get().as_ref(), &search.get(), lowered))
    });
    let title = live::memo(move |_| departments.with(|all| title(all, chosen.get().as_ref())));
    let open = move || {
        set_search.set(String::new());
        let place = |entries: &Vec<Entry>| entries.iter().position(|(id, _)| *id == chosen.get_untracked());
        set_marked.set(entries.with_untracked(place).unwrap_or_default());
        set_open.set(true);
    };
    let marked_id = move || {
        let is_there = is_open.get() && entries.with(|entries| marked.get() < entries.len());
        if is_there { option_id(marked.get()) } else { String::new() }
    };
    live::effect(move |_| scroll_to(&marked_id()));
    let choose = move |index: usize| {
        if let Some((id, _)) = entries.with(|entries| entries.get(index).cloned()) {
            on_change.run(id);
        }
        set_open.set(false);
    };
    let on_key = move |event: KeyboardEvent| {
        let last = entries.with(Vec::len).min(MOST).saturating_sub(1);
        match event.key().as_str() {
            "ArrowDown" | "ArrowUp" if !is_open.get() => open(),
            "ArrowDown" => set_marked.update(|marked| *marked = (*marked + 1).min(last)),
            "ArrowUp" => set_marked.update(|marked| *marked = marked.saturating_sub(1)),
            "Enter" if is_open.get() => choose(marked.get()),
            "Escape" if is_open.get() => set_open.set(false),
            _ => return,
        }
        event.prevent_default();
    };
    let on_input = move |event| {
        set_search.set(event_target_value(&event));
        set_marked.set(0);
        set_open.set(true);
    };
    view! {
        <div class="field combobox">
            <label for="department">"Department"</label>
            <input
                id="department"
                type="text"
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                dir="auto"
                aria-controls="department-list"
                aria-expanded=live::text(move || is_open.get())
                aria-autocomplete="list"
                aria-activedescendant=live::text(marked_id)
                aria-describedby="department-note"
                placeholder=live::text(move || title.get())
                prop:value=move || if is_open.get() { search.get() } else { title.get() }
                on:focus=move |_| open()
                on:click=move |_| if !is_open.get() { open() }
                on:blur=move |_| set_open.set(false)
                on:input=on_input
                on:keydown=on_key
            />
            <ul id="department-list" role="listbox" aria-label="Departments" hidden=move || !is_open.get()>
                {live::view(move || options(entries.get(), marked, chosen.get(), Callback::new(choose)))}
            </ul>
            <p class="field-note" id="department-note">{live::text(move || note.get().unwrap_or_default())}</p>
        </div>
    }
}

fn options(
    entries: Vec<Entry>,
    marked: Signal<usize>,
    chosen: Option<DepartmentId>,
    on_choose: Callback<usize>,
) -> AnyView {
    if entries.is_empty() {
        return view! { <li class="nothing">"No department of that name"</li> }.into_any();
    }
    let option = move |(index, (id, name)): (usize, Entry)| {
        view! {
            <li
                id=option_id(index)
                role="option"
                dir="auto"
                aria-selected=(id == chosen).to_string()
                class:marked=move || marked.get() == index
                // The field keeps its focus, without which the list would close before the click.
                on:mousedown=move |event| event.prevent_default()
                on:click=move |_| on_choose.run(index)
            >
                {name}
            </li>
        }
    };
    let more = entries.len().saturating_sub(MOST);
    let more = (more > 0)
        .then(|| view! { <li class="nothing">{format!("{more} more: type to find them")}</li> }.into_any());
    let shown = live::each(entries.into_iter().take(MOST).enumerate().map(option));
    view! { {shown}{more} }.into_any()
}

/// Brings an option into sight, without moving the page more than it must.
fn scroll_to(id: &str) {
    if let Some(option) = document().get_element_by_id(id) {
        let nearest = ScrollIntoViewOptions::new();
        nearest.set_block(ScrollLogicalPosition::Nearest);
        option.scroll_into_view_with_scroll_into_view_options(&nearest);
    }
}

fn option_id(index: usize) -> String {
    format!("department-{index}")
}

/// The departments whose name holds the search, without regard to case. Where nothing is sought, all of them and the
/// chosen one stand first.
fn entries(
    departments: &[Department],
    chosen: Option<&DepartmentId>,
    search: &str,
    lowered: fn(&str) -> String,
) -> Vec<Entry> {
    let sought = lowered(search.trim());
    let entry = |department: &Department| (Some(department.id.clone()), label(department));
    let found = departments.iter().filter(|department| lowered(&department.name).contains(&sought));
    let mut entries: Vec<Entry> = found.map(entry).collect();
    if sought.is_empty() {
        entries.retain(|(id, _)| id.as_ref() != chosen);
        let first = chosen.map(|id| (Some(id.clone()), title(departments, Some(id))));
        entries.splice(..0, [(None, ALL.to_owned())].into_iter().chain(first));
    }
    entries
}

/// The browser knows every script's capitals already.
fn lowered(text: &str) -> String {
    js_sys::JsString::from(text).to_lower_case().into()
}

/// The name of the choice; the id where the name is not known.
fn title(departments: &[Department], chosen: Option<&DepartmentId>) -> String {
    let Some(id) = chosen else { return ALL.into() };
    departments.iter().find(|department| department.id == *id).map_or_else(|| id.to_string(), label)
}

fn label(department: &Department) -> String {
    if department.archived { format!("{} (archived)", department.name) } else { department.name.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn department(id: &str, name: &str, archived: bool) -> Department {
        Department { id: DepartmentId(id.into()), name: name.into(), archived }
    }

    #[test]
    fn a_search_finds_names_without_regard_to_case() {
        let all = [
            department("1", "Sales", false),
            department("2", "After-sales", true),
            department("3", "IT", false),
        ];
        let names = |search: &str| {
            entries(&all, None, search, str::to_lowercase)
                .into_iter()
                .map(|(_, name)| name)
                .collect::<Vec<_>>()
        };
        assert_eq!(names(" SALES"), ["Sales", "After-sales (archived)"]);
        assert_eq!(names("").len(), 4);
        assert_eq!(names("nobody").len(), 0);
    }

    #[test]
    fn the_chosen_one_is_always_there_to_stay_chosen() {
        let all = [department("1", "Sales", false), department("2", "IT", false)];
        let chosen = |id: &str| entries(&all, Some(&DepartmentId(id.into())), "", str::to_lowercase);
        let names = |id: &str| chosen(id).into_iter().map(|(_, name)| name).collect::<Vec<_>>();
        assert_eq!(names("2"), ["All departments", "IT", "Sales"]);
        assert_eq!(names("gone"), ["All departments", "gone", "Sales", "IT"]);
    }

    #[test]
    fn an_unknown_choice_is_named_by_its_id() {
        assert_eq!(title(&[], Some(&DepartmentId("abc".into()))), "abc");
        assert_eq!(title(&[], None), "All departments");
    }
}
