//! The choice of a department: a combobox that searches by name.

use leptos::ev::KeyboardEvent;
use leptos::html::Input;
use leptos::prelude::*;

use super::live;
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
    let input = NodeRef::<Input>::new();
    let (is_open, set_open) = signal(false);
    let (search, set_search) = signal(String::new());
    let (marked, set_marked) = signal(0_usize);
    let entries = Memo::new(move |_| departments.with(|all| entries(all, &search.get(), lowered)));
    let title = Memo::new(move |_| departments.with(|all| title(all, chosen.get().as_ref())));
    let open = move || {
        set_search.set(String::new());
        let place = |entries: &Vec<Entry>| entries.iter().position(|(id, _)| *id == chosen.get_untracked());
        set_marked.set(entries.with_untracked(place).unwrap_or_default());
        set_open.set(true);
    };
    let choose = move |index: usize| {
        if let Some((id, _)) = entries.with(|entries| entries.get(index).cloned()) {
            on_change.run(id);
        }
        set_open.set(false);
    };
    let on_key = move |event: KeyboardEvent| {
        let last = entries.with(Vec::len).saturating_sub(1);
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
                node_ref=input
                type="text"
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                dir="auto"
                aria-controls="department-list"
                aria-expanded=live::text(move || is_open.get())
                aria-autocomplete="list"
                aria-activedescendant=live::text(move || if is_open.get() { option_id(marked.get()) } else { String::new() })
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
            <p class="field-note" id="department-note">{note}</p>
        </div>
    }
}

fn options(
    entries: Vec<Entry>,
    marked: ReadSignal<usize>,
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
                // Before the field loses its focus, which would close the list.
                on:pointerdown=move |event| {
                    event.prevent_default();
                    on_choose.run(index);
                }
            >
                {name}
            </li>
        }
    };
    entries.into_iter().enumerate().map(option).collect_view().into_any()
}

fn option_id(index: usize) -> String {
    format!("department-{index}")
}

/// The departments whose name holds the search, without regard to case; all of them come first where nothing is sought.
fn entries(departments: &[Department], search: &str, lowered: fn(&str) -> String) -> Vec<Entry> {
    let sought = lowered(search.trim());
    let all = sought.is_empty().then(|| (None, ALL.to_owned()));
    let found = departments.iter().filter(|department| lowered(&department.name).contains(&sought));
    let entry = |department: &Department| (Some(department.id.clone()), label(department));
    all.into_iter().chain(found.take(MOST).map(entry)).collect()
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
            entries(&all, search, str::to_lowercase).into_iter().map(|(_, name)| name).collect::<Vec<_>>()
        };
        assert_eq!(names(" SALES"), ["Sales", "After-sales (archived)"]);
        assert_eq!(names("").len(), 4);
        assert_eq!(names("nobody").len(), 0);
    }

    #[test]
    fn an_unknown_choice_is_named_by_its_id() {
        assert_eq!(title(&[], Some(&DepartmentId("abc".into()))), "abc");
        assert_eq!(title(&[], None), "All departments");
    }
}
