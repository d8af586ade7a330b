//! A combobox: a text field that searches a list of options. The focus stays in the field while the keys move a mark.

use analytics::limits;
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use leptos::text_prop::TextProp;
use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

use super::id::use_id;

/// The most options that are listed.
pub const MAX_LISTED: usize = limits::LIST_OPTIONS;

/// The field with its list.
#[component]
pub fn Combobox(
    /// The field's label.
    #[prop(into)]
    label: TextProp,
    /// The accessible name of the list.
    #[prop(into)]
    list_label: TextProp,
    /// The choice in a word, which the field shows while the list is closed.
    #[prop(into)]
    title: Signal<String>,
    /// The searched text.
    search: RwSignal<String>,
    /// The options that are found.
    #[prop(into)]
    options: Signal<Vec<String>>,
    /// The option that is marked when the list opens.
    #[prop(into)]
    first: Signal<usize>,
    /// Whether the option at a position is chosen.
    is_chosen: Callback<usize, bool>,
    /// A line above the options.
    #[prop(into)]
    hint: Signal<String>,
    /// A line below the options.
    #[prop(into)]
    footer: Signal<Option<String>>,
    /// A line below the field.
    #[prop(into)]
    note: Signal<Option<String>>,
    /// Called with the position of a chosen option, or with one behind the last.
    on_choose: Callback<usize>,
    /// Filled with the field's element.
    node_ref: NodeRef<html::Input>,
) -> impl IntoView {
    let (is_open, marked) = (RwSignal::new(false), RwSignal::new(0));
    let state = ComboboxState { is_open, marked, search, title, options, first };
    let is_marked_there = Memo::new(move |_| {
        is_open.get() && options.with(|options| marked.get() < options.len().min(MAX_LISTED))
    });
    let list = NodeRef::<html::Ul>::new();
    Effect::new(move |_| {
        if is_marked_there.get() {
            scroll_to_option(list, marked.get());
        }
    });
    let on_choose = Callback::new(move |position| {
        on_choose.run(position);
        is_open.set(false);
    });
    let [id, list_id, note_id, hint_id] = [use_id(), use_id(), use_id(), use_id()];
    let option_ids = list_id.clone();
    view! {
        <div class="field combobox">
            <label for=id.clone()>{move || label.get()}</label>
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
                aria-describedby=format!("{note_id} {hint_id}")
                placeholder=move || title.get()
                prop:value=move || if is_open.get() { search.get() } else { title.get() }
                on:focus=move |_| state.open()
                on:click=move |_| if !is_open.get_untracked() { state.open() }
                on:blur=move |_| is_open.set(false)
                on:input=move |event| state.search(&event_target_value(&event))
                on:keydown=move |event| state.on_key(&event, on_choose)
            />
            // It can be scrolled, but is no stop behind the field, which keeps its focus: without it the list would close
            // before a click.
            <div class="listing" tabindex="-1" hidden=move || !is_open.get() on:mousedown=move |event| event.prevent_default()>
                <p class="field-note" id=hint_id>{move || hint.get()}</p>
                <ul id=list_id node_ref=list role="listbox" aria-multiselectable="true" aria-label=move || list_label.get()>
                    <Options options marked is_chosen on_choose list_id=list_id.clone() />
                    {move || footer.get().map(|footer| view! { <li class="nothing">{footer}</li> })}
                </ul>
            </div>
            <p class="field-note" id=note_id>{move || note.get()}</p>
        </div>
    }
}

/// The options, as many as are listed.
#[component]
fn Options(
    options: Signal<Vec<String>>,
    /// The position of the marked one.
    marked: RwSignal<usize>,
    is_chosen: Callback<usize, bool>,
    /// Called with the position of a chosen one.
    on_choose: Callback<usize>,
    /// The id of the list.
    list_id: String,
) -> impl IntoView {
    let option = move |(at, text): (usize, String)| {
        view! {
            <li
                id=option_id(&list_id, at)
                role="option"
                dir="auto"
                aria-selected=move || is_chosen.run(at).to_string()
                class:marked=move || marked.get() == at
                on:click=move |_| on_choose.run(at)
            >
                {text}
            </li>
        }
    };
    // By their positions: two options can have the same text.
    view! { {move || options.get().into_iter().take(MAX_LISTED).enumerate().map(&option).collect_view()} }
}

/// What the field and the list share.
#[derive(Clone, Copy)]
struct ComboboxState {
    is_open: RwSignal<bool>,
    marked: RwSignal<usize>,
    search: RwSignal<String>,
    title: Signal<String>,
    options: Signal<Vec<String>>,
    first: Signal<usize>,
}

impl ComboboxState {
    fn open(self) {
        self.search.set(String::new());
        self.marked.set(self.first.get_untracked());
        self.is_open.set(true);
    }

    /// Searches for what was typed. Where the field still showed the choice, the search begins behind it.
    fn search(self, value: &str) {
        let is_open = self.is_open.get_untracked();
        let typed = if is_open { None } else { value.strip_prefix(&self.title.get_untracked()) };
        self.search.set(typed.unwrap_or(value).to_owned());
        self.marked.set(0);
        self.is_open.set(true);
    }

    fn on_key(self, event: &KeyboardEvent, on_choose: Callback<usize>) {
        let (is_open, marked) = (self.is_open, self.marked);
        let last = self.options.with(Vec::len).min(MAX_LISTED).saturating_sub(1);
        match event.key().as_str() {
            "ArrowDown" | "ArrowUp" if !is_open.get() => self.open(),
            "ArrowDown" => marked.update(|marked| *marked = (*marked + 1).min(last)),
            "ArrowUp" => marked.update(|marked| *marked = marked.saturating_sub(1)),
            "Enter" if is_open.get() => on_choose.run(marked.get()),
            "Escape" if is_open.get() => is_open.set(false),
            _ => return,
        }
        event.prevent_default();
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
