//! The choice of departments: a combobox that searches by name and adds.

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

use crate::browser::intl_format::normalized;
use crate::text::name::display_name;
use crate::ui::id::use_id;
use analytics::department::{Department, DepartmentId, Departments, ListStatus};
use analytics::limits;

/// As many as are listed.
const MAX_LISTED: usize = limits::LIST_OPTIONS;

/// One entry of the list; none stands for all departments.
type Entry = (Option<DepartmentId>, String);

/// A searchable choice among departments. Whoever chooses what is chosen changes nothing.
#[component]
pub fn DepartmentPicker(
    /// What can be chosen.
    #[prop(into)]
    departments: Signal<Vec<Department>>,
    /// How it stands with the list of them.
    #[prop(into)]
    listing: Signal<ListStatus>,
    /// What is chosen.
    #[prop(into)]
    chosen: Signal<Departments>,
    /// What one more costs, in words.
    #[prop(into)]
    cost: Signal<String>,
    /// Why the list is not complete.
    #[prop(into)]
    note: Signal<Option<String>>,
    /// Called with another choice.
    on_change: Callback<Departments>,
    /// Filled with the field's element.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let search = RwSignal::new(String::new());
    let marked = RwSignal::new(0_usize);
    let entries =
        Memo::new(move |_| departments.with(|all| entries(all, &chosen.get(), &search.get(), normalized)));
    let title = Memo::new(move |_| departments.with(|all| title(all, &chosen.get())));
    let open = move || {
        search.set(String::new());
        // The first one that is chosen stands behind the entry for all.
        marked.set(usize::from(chosen.with_untracked(|chosen| !chosen.ids().is_empty())));
        is_open.set(true);
    };
    let is_marked_there = Memo::new(move |_| {
        is_open.get() && entries.with(|entries| marked.get() < entries.len().min(MAX_LISTED))
    });
    let list = NodeRef::<html::Ul>::new();
    Effect::new(move |_| {
        if is_marked_there.get() {
            scroll_to_option(list, marked.get());
        }
    });
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
        let last = entries.with(Vec::len).min(MAX_LISTED).saturating_sub(1);
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
    let choose = Callback::new(choose);
    let [id, list_id, note_id, cost_id] = [use_id(), use_id(), use_id(), use_id()];
    let option_ids = list_id.clone();
    view! {
        <div class="field combobox">
            <label for=id.clone()>{move || i18n::department_picker_label()}</label>
            <input
                id=id
                node_ref=node_ref
                type="text"
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                dir="auto"
                aria-controls=list_id.clone()
                aria-expanded=move || is_open.get().to_string()
                aria-autocomplete="list"
                aria-activedescendant=move || is_marked_there.get().then(|| option_id(&option_ids, marked.get()))
                aria-describedby=format!("{note_id} {cost_id}")
                placeholder=move || title.get()
                prop:value=move || if is_open.get() { search.get() } else { title.get() }
                on:focus=move |_| open()
                on:click=move |_| if !is_open.get_untracked() { open() }
                on:blur=move |_| is_open.set(false)
                on:input=on_input
                on:keydown=on_key
            />
            // It can be scrolled, but is no stop behind the field, which keeps its focus: without it the list would close
            // before a click.
            <div class="listing" tabindex="-1" hidden=move || !is_open.get() on:mousedown=move |event| event.prevent_default()>
                <p class="field-note" id=cost_id>
                    {move || cost_note(chosen.with(|chosen| chosen.ids().len()), &cost.get())}
                </p>
                <ul id=list_id node_ref=list role="listbox" aria-multiselectable="true" aria-label=move || i18n::department_picker_list()>
                    <Options entries marked chosen on_choose=choose list_id=list_id.clone() />
                    {move || list_footer(entries.with(Vec::len), listing.get()).map(|list_footer| view! { <li class="nothing">{list_footer}</li> })}
                </ul>
            </div>
            <p class="field-note" id=note_id>{move || note.get()}</p>
        </div>
    }
}

/// The entries of the list, as many as are listed.
#[component]
fn Options(
    entries: Memo<Vec<Entry>>,
    /// The place of the marked one.
    marked: RwSignal<usize>,
    chosen: Signal<Departments>,
    /// Called with the place of a chosen one.
    on_choose: Callback<usize>,
    /// The id of the list.
    list_id: String,
) -> impl IntoView {
    let option = move |(at, (id, name)): (usize, Entry)| {
        let is_chosen = move || {
            chosen.with(|chosen| id.as_ref().map_or(chosen.ids().is_empty(), |id| chosen.ids().contains(id)))
        };
        view! {
            <li
                id=option_id(&list_id, at)
                role="option"
                dir="auto"
                aria-selected=move || is_chosen().to_string()
                class:marked=move || marked.get() == at
                on:click=move |_| on_choose.run(at)
            >
                {name}
            </li>
        }
    };
    // By their places: a workspace can list a department twice.
    view! { {move || entries.get().into_iter().take(MAX_LISTED).enumerate().map(&option).collect_view()} }
}

/// What is said of one more beside so many.
fn cost_note(count: usize, cost: &str) -> String {
    match count {
        0 => String::new(),
        Departments::MOST => i18n::department_picker_full(Departments::MOST as f64),
        _ => i18n::department_picker_cost(cost),
    }
}

/// What stands at the end of the list. Not yet is not none.
fn list_footer(found: usize, listing: ListStatus) -> Option<String> {
    match (found, listing) {
        (MAX_LISTED.., _) if found > MAX_LISTED => {
            Some(i18n::department_picker_more((found - MAX_LISTED) as f64))
        }
        (_, ListStatus::Loading) => Some(i18n::department_picker_coming().into()),
        (0, ListStatus::Complete) => Some(i18n::department_picker_none().into()),
        (0, ListStatus::Partial) => Some(i18n::department_picker_none_known().into()),
        _ => None,
    }
}

/// Brings an option into sight, without moving the page more than it must.
fn scroll_to_option(list: NodeRef<html::Ul>, at: usize) {
    let option = list.get_untracked().and_then(|list| list.children().item(at as u32));
    if let Some(option) = option {
        let nearest = ScrollIntoViewOptions::new();
        nearest.set_block(ScrollLogicalPosition::Nearest);
        option.scroll_into_view_with_scroll_into_view_options(&nearest);
    }
}

fn option_id(list_id: &str, at: usize) -> String {
    format!("{list_id}-{at}")
}

/// The departments whose name holds the search, as searches compare them. Where nothing is sought, all of them and the
/// chosen ones stand first.
fn entries(
    departments: &[Department],
    chosen: &Departments,
    search: &str,
    normalized: fn(&str) -> String,
) -> Vec<Entry> {
    let sought = normalized(search);
    let mut entries = Vec::new();
    if sought.is_empty() {
        entries.push((None, i18n::department_picker_all().to_owned()));
        for id in chosen.ids() {
            entries.push((Some(id.clone()), name(departments, id)));
        }
    }
    for department in departments {
        let is_there = sought.is_empty() && chosen.ids().contains(&department.id);
        if !is_there && normalized(&department.name).contains(&sought) {
            entries.push((Some(department.id.clone()), label(department)));
        }
    }
    entries
}

/// The choice in a word.
fn title(departments: &[Department], chosen: &Departments) -> String {
    match chosen.ids() {
        [] => i18n::department_picker_all().into(),
        [id] => name(departments, id),
        ids => i18n::department_picker_several(ids.len() as f64),
    }
}

/// The name of a department; the id where the name is not known.
pub(crate) fn name(departments: &[Department], id: &DepartmentId) -> String {
    let known = departments.iter().find(|department| department.id == *id);
    known.map_or_else(|| display_name(&id.0), label)
}

fn label(department: &Department) -> String {
    let name = display_name(&department.name);
    if department.archived { i18n::department_picker_archived(&name) } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;
    use analytics::test_support::search_form as native;

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
        let footer = |found, listing| list_footer(found, listing).unwrap_or_default();
        assert_eq!(footer(0, ListStatus::Loading), "The departments are still coming…");
        assert_eq!(footer(1, ListStatus::Loading), "The departments are still coming…");
        assert_eq!(footer(0, ListStatus::Complete), "No department of that name");
        assert_eq!(footer(0, ListStatus::Partial), "No department of that name among those that are known");
        assert_eq!(footer(1, ListStatus::Complete), "");
        assert_eq!(footer(53, ListStatus::Complete), "3 more: type to find them");
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
        let cost_note = |count| cost_note(count, "about 5 more calls");
        assert_eq!([cost_note(0), cost_note(1)], ["", "One more department: about 5 more calls."]);
        assert_eq!(cost_note(Departments::MOST), "No more than 20 at once. Remove one to add another.");
    }
}
