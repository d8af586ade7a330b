//! The entries of the list of departments, and what is said about them.

use analytics::department::{Department, DepartmentId, Departments, ListStatus};

use crate::text::name::display_name;
use crate::ui::combobox::MAX_LISTED;

/// One entry of the list; none stands for all departments.
pub(super) type Entry = (Option<DepartmentId>, String);

/// What is said of one more beside so many.
pub(super) fn cost_note(count: usize, cost: &str) -> String {
    match count {
        0 => String::new(),
        Departments::MOST => i18n::department_picker_full(Departments::MOST as f64),
        _ => i18n::department_picker_cost(cost),
    }
}

/// What stands at the end of the list. Not yet is not none.
pub(super) fn list_footer(found: usize, listing: ListStatus) -> Option<String> {
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

/// The departments whose name holds the search, as searches compare them. Where nothing is sought, all of them and the
/// chosen ones stand first.
pub(super) fn entries(
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
pub(super) fn title(departments: &[Department], chosen: &Departments) -> String {
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

pub(super) fn label(department: &Department) -> String {
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
        assert_eq!(footer(0, ListStatus::Loading), "Loading departments…");
        assert_eq!(footer(1, ListStatus::Loading), "Loading departments…");
        assert_eq!(footer(0, ListStatus::Complete), "No matching department");
        assert_eq!(footer(0, ListStatus::Partial), "No match among the departments loaded");
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
        assert_eq!(cost_note(Departments::MOST), "You can select up to 20. Remove one to add another.");
    }
}
