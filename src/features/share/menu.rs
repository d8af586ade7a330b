//! The menu that gives a link.

use analytics::locale_format::LocaleFormat;
use analytics::period::Period;
use leptos::html::Input;
use leptos::prelude::*;

use crate::browser::clipboard::copy_to_clipboard;
use crate::browser::intl_format::IntlFormat;
use crate::browser::task::use_task;
use crate::filters::filters::Filters;
use crate::filters::share_link::{LinkDays, LinkOptions};
use crate::session::session::Session;
use crate::text;
use crate::ui::icon::{Icon, LuShare2};
use crate::ui::id::use_id;
use crate::ui::popup::Popup;

/// A button that opens the link to what is on screen: its days as they are or moving along, for a desk or a wall.
#[component]
pub fn ShareMenu() -> impl IntoView {
    let is_open = RwSignal::new(false);
    let button = view! {
        <Icon icon=LuShare2 />
        <span>{move || i18n::share_title()}</span>
    }
    .into_any();
    view! {
        <Popup class="share-menu" button_class="bar-tool quiet" button label=Signal::derive(|| i18n::share_title().to_owned()) is_open>
            <Show when=move || is_open.get()><LinkForm /></Show>
        </Popup>
    }
}

/// What the link opens, the link itself, and a button that copies it.
#[component]
fn LinkForm() -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    // Days that were chosen one by one are meant as they are.
    let default = move || match filters.period.get() {
        Period::Custom(_) => LinkDays::Fixed,
        _ => LinkDays::Rolling,
    };
    let days = RwSignal::new(untrack(default));
    let is_wall = RwSignal::new(false);
    let message = RwSignal::new("");
    let task = use_task();
    let address = Memo::new(move |_| session.address().filter(|_| !session.is_demo()));
    let link = Memo::new(move |_| {
        let options = LinkOptions { days: days.get(), is_wall: is_wall.get() };
        filters.share_link(address.get().as_deref(), options)
    });
    Effect::new(move |_| {
        link.track();
        message.set("");
    });
    let field = NodeRef::<Input>::new();
    let copy = move |_| {
        task.run(Box::pin(copy_to_clipboard(link.get_untracked())), move |is_copied| {
            message.try_set(if is_copied { i18n::export_copied() } else { i18n::share_copy_failed() });
            // By hand, then.
            if let Some(field) = field.try_get_untracked().flatten().filter(|_| !is_copied) {
                field.select();
            }
        });
    };
    let fixed = move || i18n::share_fixed(&IntlFormat.range(filters.range.get()));
    let rolling = move || i18n::share_rolling(&text::period::title(filters.rolling_period()));
    let note = move || if address.get().is_some() { i18n::share_note() } else { i18n::share_note_demo() };
    let id = use_id();
    view! {
        <fieldset>
            <legend>{move || i18n::share_days()}</legend>
            <DaysChoice days value=LinkDays::Fixed name=id.clone() label=Signal::derive(fixed) />
            <DaysChoice days value=LinkDays::Rolling name=id label=Signal::derive(rolling) />
        </fieldset>
        <label>
            <input type="checkbox" prop:checked=is_wall on:change=move |_| is_wall.update(|is_wall| *is_wall = !*is_wall) />
            {move || i18n::share_wall()}
        </label>
        <div class="share-link">
            <input type="text" readonly dir="ltr" node_ref=field aria-label=move || i18n::share_link() prop:value=link
                on:focus=move |_| _ = field.get_untracked().map(|field| field.select()) />
            <button type="button" class="primary" on:click=copy>{move || i18n::share_copy()}</button>
        </div>
        <p class="export-message" role="status">{move || message.get()}</p>
        <p class="note">{note}</p>
    }
}

/// One choice of days.
#[component]
fn DaysChoice(
    /// What is chosen.
    days: RwSignal<LinkDays>,
    /// What this choice stands for.
    value: LinkDays,
    /// What the choices have in common.
    name: String,
    /// What is read.
    label: Signal<String>,
) -> impl IntoView {
    view! {
        <label>
            <input type="radio" name=name prop:checked=move || days.get() == value on:change=move |_| days.set(value) />
            {move || label.get()}
        </label>
    }
}
