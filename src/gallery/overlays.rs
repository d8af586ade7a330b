//! Dialogs, drawers and banners, for the component gallery.
#![cfg(debug_assertions)]

use analytics::period::Period;
use leptos::prelude::*;

use crate::app::banner::{DemoBanner, OfflineBanner};
use crate::app::wall_header::WallHeader;
use crate::features::sign_in::session_expired::SessionExpired;
use crate::ui::dialog::Modal;

/// What can be opened: its name, and the class of a dialog's place.
const OPENS: [(&str, Option<&str>); 3] =
    [("A dialog", Some("over")), ("A drawer", Some("over drawer")), ("An ended session", None)];

/// What stands above a view, and the ribbon below it.
#[component]
pub fn Around() -> impl IntoView {
    view! {
        <DemoBanner on_connect=Callback::new(|()| ()) />
        <OfflineBanner />
        <WallHeader host="chat.example.com".to_owned() period=|| "Last 28 days, 2 Feb – 1 Mar 2026".into()
            time=|| "16:00".into() zone=|| "UTC".into() chosen=Signal::stored(Period::TODAY) on_period=Callback::new(|_| ()) on_leave=Callback::new(|()| ()) />
    }
}

/// What opens over a view, each behind its button.
#[component]
pub fn Overlays() -> impl IntoView {
    let open = RwSignal::new(None::<usize>);
    let leave = Callback::new(move |()| open.set(None));
    let openers = OPENS.iter().enumerate().map(|(at, (name, _))| {
        view! { <button type="button" on:click=move |_| open.set(Some(at))>{*name}</button> }
    });
    let opened = move || {
        let (name, class) = OPENS[open.get()?];
        let Some(class) = class else {
            let way_in = view! { <button type="button" class="primary" on:click=move |_| leave.run(())>"Sign in"</button> };
            return Some(view! { <SessionExpired>{way_in}</SessionExpired> }.into_any());
        };
        let title = Memo::new(move |_| name.to_owned());
        let sentence = "What it is about, in a sentence that is longer than its title and takes more than a line of it where the page is narrow.";
        Some(view! { <Modal title closed_by="any" class on_close=leave><p>{sentence}</p></Modal> }.into_any())
    };
    view! {
        <section class="panel">
            <p class="or">{openers.collect_view()}</p>
            {opened}
        </section>
    }
}
