//! The choice of departments: a combobox that searches by name and adds, and a chip for each that takes it away.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use live::view;
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

use super::browser_wording::folded;
use super::icon::{LuX, icon};
use super::surroundings::focus;
use crate::domain::department::{Department, DepartmentId, Departments, Listing};
use crate::domain::limits;
use crate::domain::stranger::shown_name;

/// As many as are listed.
const MOST: usize = limits::LISTED;

/// One entry of the list; none stands for all departments.
type Entry = (Option<DepartmentId>, String);

/// A searchable choice among departments. Whoever chooses what is chosen changes nothing.
#[component]
pub fn DepartmentPicker(
    /// What can be chosen.
    departments: Memo<Vec<Department>>,
    /// How it stands with the list of them.
    listing: Memo<Listing>,
    /// What is chosen.
    chosen: Memo<Departments>,
    /// What one more costs, in words.
    cost: Memo<String>,
    /// Why the list is not complete.
    note: Memo<Option<String>>,
    /// Called with another choice.
    on_change: Callback<Departments>,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let search = RwSignal::new(String::new());
    let marked = RwSignal::new(0_usize);
    let entries =
        Memo::new(move |_| departments.with(|all| entries(all, &chosen.get(), &search.get(), folded)));
    let title = Memo::new(move |_| departments.with(|all| title(all, &chosen.get())));
    let open = move || {
        search.set(String::new());
        // The first one that is chosen stands behind the entry for all.
        marked.set(usize::from(chosen.with_untracked(|chosen| !chosen.ids().is_empty())));
        is_open.set(true);
    };
    let marked_id = move || {
        let is_there = is_open.get() && entries.with(|entries| marked.get() < entries.len());
        if is_there { option_id(marked.get()) } else { String::new() }
    };
    Effect::new(move |_| scroll_to(&marked_id()));
    let choose = move |index: usize| {
        match entries.with(|entries| entries.get(index).cloned()) {
            Some((Some(id), _)) => {
                let all = chosen.get_untracked().with(id);
                // With more, the address would mean all; the list says so.
                if all.ids().len() <= Departments::MOST {
                    on_change.run(all);
                }
            }
            Some((None, _)) => on_change.run(Departments::default()),
            None => {}
        }
        is_open.set(false);
    };
    let on_key = move |event: KeyboardEvent| {
        let last = entries.with(Vec::len).min(MOST).saturating_sub(1);
        match event.key().as_str() {
            "ArrowDown" | "ArrowUp" if !is_open.get() => open(),
            "ArrowDown" => marked.update(|marked| *marked = (*marked + 1).min(last)),
            "ArrowUp" => marked.update(|marked| *marked = marked.saturating_sub(1)),
            "Enter" if is_open.get() => choose(marked.get()),
            "Escape" if is_open.get() => is_open.set(false),
            _ => return,
        }
        event.prevent_default();
    };
    let on_input = move |event| {
        let value = event_target_value(&event);
        // Behind what is chosen begins the next search.
        let typed = if is_open.get_untracked() { None } else { value.strip_prefix(&title.get_untracked()) };
        search.set(typed.unwrap_or(&value).to_owned());
        marked.set(0);
        is_open.set(true);
    };
    view! {
        <div class="field combobox">
            <label for="department">{words::department_picker_label()}</label>
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
                aria-describedby="department-note department-cost"
                placeholder=live::text(move || title.get())
                prop:value=move || if is_open.get() { search.get() } else { title.get() }
                on:focus=move |_| open()
                on:click=move |_| if !is_open.get() { open() }
                on:blur=move |_| is_open.set(false)
                on:input=on_input
                on:keydown=on_key
            />
            // It can be scrolled, but is no stop behind the field, which keeps its focus: without it the list would close
            // before a click.
            <div class="listing" tabindex="-1" hidden=move || !is_open.get() on:mousedown=move |event| event.prevent_default()>
                <p class="field-note" id="department-cost">{live::text(move || told(chosen.with(|chosen| chosen.ids().len()), &cost.get()))}</p>
                <ul id="department-list" role="listbox" aria-multiselectable="true" aria-label=words::department_picker_list()>
                    {live::view(move || options(entries.get(), ending(entries.with(Vec::len), listing.get()), marked, chosen.get(), Callback::new(choose)))}
                </ul>
            </div>
            <p class="field-note" id="department-note">{live::text(move || note.get().unwrap_or_default())}</p>
        </div>
    }
}

/// What is chosen, each with a button that takes it away.
#[component]
pub fn DepartmentChips(
    /// The departments' names.
    departments: Memo<Vec<Department>>,
    /// What is chosen.
    chosen: Memo<Departments>,
    /// Called with another choice.
    on_change: Callback<Departments>,
) -> impl IntoView {
    let remove = move |index: usize| {
        let all = chosen.get_untracked();
        let left = all.ids().len() - 1;
        // The focus goes where a button stays, or to the field.
        let next = if left == 0 { "department".into() } else { chip_id(index.min(left - 1)) };
        if let Some(id) = all.ids().get(index) {
            on_change.run(all.clone().without(id));
        }
        // Where the field is put away, what opens it.
        focus("filter-opener");
        focus(&next);
    };
    let chips = move || {
        let chip = |(index, id): (usize, &DepartmentId)| {
            let name = departments.with(|all| name(all, id));
            let label = words::department_picker_remove(&name);
            view! {
                <button type="button" id=chip_id(index) dir="auto" aria-label=label
                    on:click=move |_| remove(index)>{name}{icon(LuX)}</button>
            }
        };
        chosen.with(|chosen| live::each(chosen.ids().iter().enumerate().map(chip)))
    };
    view! { <div class="chips" role="group" aria-label=words::department_picker_chosen()>{live::view(chips)}</div> }
}

/// Brings the focus to the first of the chosen departments.
pub fn focus_first_chip() {
    focus(&chip_id(0));
}

fn chip_id(index: usize) -> String {
    format!("department-chip-{index}")
}

/// What is said of one more beside so many.
fn told(count: usize, cost: &str) -> String {
    match count {
        0 => String::new(),
        Departments::MOST => words::department_picker_full(Departments::MOST as f64),
        _ => words::department_picker_cost(cost),
    }
}

/// What stands at the end of the list. Not yet is not none.
fn ending(found: usize, listing: Listing) -> Option<String> {
    match (found, listing) {
        (MOST.., _) if found > MOST => Some(words::department_picker_more((found - MOST) as f64)),
        (_, Listing::Coming) => Some(words::department_picker_coming().into()),
        (0, Listing::Whole) => Some(words::department_picker_none().into()),
        (0, Listing::Part) => Some(words::department_picker_none_known().into()),
        _ => None,
    }
}

fn options(
    entries: Vec<Entry>,
    ending: Option<String>,
    marked: RwSignal<usize>,
    chosen: Departments,
    on_choose: Callback<usize>,
) -> AnyView {
    let option = move |(index, (id, name)): (usize, Entry)| {
        let is_chosen = id.as_ref().map_or(chosen.ids().is_empty(), |id| chosen.ids().contains(id));
        view! {
            <li
                id=option_id(index)
                role="option"
                dir="auto"
                aria-selected=is_chosen.to_string()
                class:marked=move || marked.get() == index
                on:click=move |_| on_choose.run(index)
            >
                {name}
            </li>
        }
    };
    let ending = ending.map(|ending| view! { <li class="nothing">{ending}</li> }.into_any());
    let shown = live::each(entries.into_iter().take(MOST).enumerate().map(option));
    view! { {shown}{ending} }.into_any()
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

/// The departments whose name holds the search, as searches compare them. Where nothing is sought, all of them and the
/// chosen ones stand first.
fn entries(
    departments: &[Department],
    chosen: &Departments,
    search: &str,
    folded: fn(&str) -> String,
) -> Vec<Entry> {
    let sought = folded(search);
    let mut entries = Vec::new();
    if sought.is_empty() {
        entries.push((None, words::department_picker_all().to_owned()));
        for id in chosen.ids() {
            entries.push((Some(id.clone()), name(departments, id)));
        }
    }
    for department in departments {
        let is_there = sought.is_empty() && chosen.ids().contains(&department.id);
        if !is_there && folded(&department.name).contains(&sought) {
            entries.push((Some(department.id.clone()), label(department)));
        }
    }
    entries
}

/// The choice in a word.
fn title(departments: &[Department], chosen: &Departments) -> String {
    match chosen.ids() {
        [] => words::department_picker_all().into(),
        [id] => name(departments, id),
        ids => words::department_picker_several(ids.len() as f64),
    }
}

/// The name of a department; the id where the name is not known.
fn name(departments: &[Department], id: &DepartmentId) -> String {
    let known = departments.iter().find(|department| department.id == *id);
    known.map_or_else(|| shown_name(&id.0), label)
}

fn label(department: &Department) -> String {
    let name = shown_name(&department.name);
    if department.archived { words::department_picker_archived(&name) } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::likeness::tests::native;

    fn department(id: &str, name: &str, archived: bool) -> Department {
        Department { id: DepartmentId(id.into()), name: name.into(), archived }
    }

    fn chosen(ids: &str) -> Departments {
        ids.parse().unwrap()
    }

    fn names(all: &[Department], ids: &str, search: &str) -> Vec<String> {
        entries(all, &chosen(ids), search, native).into_iter().map(|(_, name)| name).collect()
    }

    #[test]
    fn a_search_finds_names_without_regard_to_case() {
        let all = [
            department("1", "Sales", false),
            department("2", "After-sales", true),
            department("3", "IT", false),
        ];
        assert_eq!(names(&all, "", " SALES"), ["Sales", "After-sales (archived)"]);
        assert_eq!(names(&all, "", "").len(), 4);
        assert_eq!(names(&all, "", "nobody").len(), 0);
    }

    #[test]
    fn a_search_finds_names_without_their_accents() {
        let all = [
            department("1", "Kündigung", false),
            department("2", "Señor José", false),
            department("3", "خدمة أحمد", false),
            department("4", "ｻﾎﾟｰﾄ", false),
        ];
        let found = |search: &str| names(&all, "", search).join(", ");
        assert_eq!([found("kund"), found("JOSE")], ["Kündigung", "Señor José"]);
        assert_eq!([found("خدمه احمد"), found("さぽーと")], ["خدمة أحمد", "ｻﾎﾟｰﾄ"]);
    }

    #[test]
    fn not_yet_is_not_none() {
        let told = |found, listing| ending(found, listing).unwrap_or_default();
        assert_eq!(told(0, Listing::Coming), "The departments are still coming…");
        assert_eq!(told(1, Listing::Coming), "The departments are still coming…");
        assert_eq!(told(0, Listing::Whole), "No department of that name");
        assert_eq!(told(0, Listing::Part), "No department of that name among those that are known");
        assert_eq!(told(1, Listing::Whole), "");
        assert_eq!(told(53, Listing::Whole), "3 more: type to find them");
    }

    #[test]
    fn the_chosen_ones_are_always_there_to_stay_chosen() {
        let all =
            [department("1", "Sales", false), department("2", "IT", false), department("3", "HR", false)];
        assert_eq!(names(&all, "2", ""), ["All departments", "IT", "Sales", "HR"]);
        assert_eq!(names(&all, "gone,3", ""), ["All departments", "HR", "gone", "Sales", "IT"]);
    }

    #[test]
    fn a_choice_is_told_in_a_word() {
        let all = [department("1", "Sales", false)];
        let titles = ["", "1", "abc", "1,abc"].map(|ids| title(&all, &chosen(ids)));
        assert_eq!(titles, ["All departments", "Sales", "abc", "2 departments"]);
    }

    #[test]
    fn a_name_that_turns_words_round_or_shows_nothing_is_shown_as_all_names_are() {
        let all = [department("1", "Sales\u{202E}", true), department("\u{200B}", "\u{200B}", false)];
        assert_eq!(names(&all, "", ""), ["All departments", "Sales (archived)", "No name"]);
        assert_eq!(title(&all, &chosen("1")), "Sales (archived)");
    }

    #[test]
    fn what_one_more_costs_is_told_before() {
        let told = |count| told(count, "about 5 more calls");
        assert_eq!([told(0), told(1)], ["", "One more department: about 5 more calls."]);
        assert_eq!(told(Departments::MOST), "No more than 20 at once. Remove one to add another.");
    }
}
