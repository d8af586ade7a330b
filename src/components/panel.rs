//! One report on screen: the only place that turns the state of a load into looks.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::ago::ago;
use super::browser_wording::BrowserWording;
use crate::domain::load::{Answer, Load};
use crate::domain::trouble::Trouble;
use crate::domain::wording::Wording;

/// What fills a panel. Old and current numbers are the same kind, so that a chart stays while newer ones come.
#[derive(Clone, Debug, PartialEq)]
enum Body {
    Skeleton,
    Failed(Trouble),
    Empty,
    Numbers,
}

/// An answer that is on screen, as it changes.
pub type Shown<Q, T> = Signal<Answer<Q, T>>;

/// A report with its title, its period, its age and its ways on.
#[component]
pub fn Panel<Q, T>(
    /// The accessible name.
    name: &'static str,
    /// Its place in the layout.
    class: &'static str,
    /// What there is to show.
    load: Memo<Load<Q, T>>,
    /// The period and zone that the numbers of an answer are for.
    covers: impl Fn(&Answer<Q, T>) -> String + Copy + Send + Sync + 'static,
    /// The sentence for an answer with nothing in it.
    empty: fn(&Q) -> String,
    /// Sentences about what the numbers leave out.
    notes: fn(&T) -> Vec<String>,
    /// Now.
    now: ReadSignal<DateTime<Utc>>,
    /// Asks again.
    on_refresh: Callback<()>,
    /// The numbers as pictures.
    picture: impl Fn(Shown<Q, T>) -> AnyView + Copy + Send + Sync + 'static,
    /// The numbers as a table.
    table: impl Fn(Shown<Q, T>) -> AnyView + Copy + Send + Sync + 'static,
    /// Whether the table is open from the start.
    #[prop(optional)]
    table_first: bool,
) -> impl IntoView
where
    Q: Clone + PartialEq + Send + Sync + 'static,
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let (is_table, set_table) = signal(table_first);
    let body = Memo::new(move |_| load.with(body_of));
    let title = name.to_lowercase().replace(' ', "-");
    let table_id = format!("{title}-table");
    let controls = table_id.clone();
    let content = move || match body.get() {
        Body::Skeleton => view! { <div class="skeleton" aria-hidden="true"></div> }.into_any(),
        Body::Failed(trouble) => view! { <Failed trouble on_retry=on_refresh /> }.into_any(),
        Body::Empty => {
            let sentence = load.with(|load| load.answer().map(|answer| empty(&answer.question)));
            view! { <p class="empty">{sentence}</p> }.into_any()
        }
        Body::Numbers => shown(load).map(picture).into_any(),
    };
    let rows = move || (is_table.get() && body.get() == Body::Numbers).then(|| shown(load).map(table));

    let sentences = move || {
        let sentences = load.with(|load| load.answer().map(|answer| notes(&answer.value)));
        let note = |sentence| view! { <p class="note">{sentence}</p> };
        sentences.unwrap_or_default().into_iter().map(note).collect_view()
    };

    view! {
        <section
            class=format!("panel {class}")
            aria-labelledby=title.clone()
            aria-busy=move || load.with(Load::is_asking).to_string()
            data-state=move || load.with(state)
        >
            <header class="panel-head">
                <div class="panel-title">
                    <h2 id=title.clone()>{name}</h2>
                    <p class="covers">
                        {move || load.with(|load| load.answer().map(covers))}
                    </p>
                </div>
                <div class="panel-tools">
                    <Age load now />
                    <button type="button" class="quiet" on:click=move |_| on_refresh.run(()) title="Ask again">
                        <span aria-hidden="true">"↻"</span>
                        <span class="unseen">{format!("Refresh {}", name.to_lowercase())}</span>
                    </button>
                    <button
                        type="button"
                        class="quiet"
                        aria-expanded=move || is_table.get().to_string()
                        aria-controls=controls
                        on:click=move |_| set_table.update(|shown| *shown = !*shown)
                    >
                        {move || if is_table.get() { "Hide table" } else { "Show table" }}
                    </button>
                </div>
            </header>
            <Old load now on_retry=on_refresh />
            <div class="panel-body">{content}</div>
            {sentences}
            <div id=table_id>{rows}</div>
        </section>
    }
}

fn body_of<Q, T>(load: &Load<Q, T>) -> Body {
    match load {
        Load::Loading => Body::Skeleton,
        Load::Failed(trouble) => Body::Failed(trouble.clone()),
        Load::Empty(_) => Body::Empty,
        Load::Stale(..) | Load::Ready(_) => Body::Numbers,
    }
}

fn state<Q, T>(load: &Load<Q, T>) -> &'static str {
    match load {
        Load::Loading => "loading",
        Load::Stale(..) => "stale",
        Load::Failed(_) => "failed",
        Load::Empty(_) => "empty",
        Load::Ready(_) => "ready",
    }
}

/// The answer on screen as a signal; nothing before the first one.
fn shown<Q, T>(load: Memo<Load<Q, T>>) -> Option<Shown<Q, T>>
where
    Q: Clone + PartialEq + Send + Sync + 'static,
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let answer = move || load.with(|load| load.answer().cloned());
    let first = load.with_untracked(|load| load.answer().cloned())?;
    // The numbers outlive a moment without any, which ends with this view.
    Some(Memo::new(move |_| answer().unwrap_or_else(|| first.clone())).into())
}

/// How old the answer is, or that one is under way.
#[component]
fn Age<Q, T>(load: Memo<Load<Q, T>>, now: ReadSignal<DateTime<Utc>>) -> impl IntoView
where
    Q: PartialEq + Send + Sync + 'static,
    T: PartialEq + Send + Sync + 'static,
{
    let words = move || {
        load.with(|load| match load.answer() {
            _ if load.is_asking() => Some("Updating…".to_owned()),
            Some(answer) => Some(format!("updated {}", ago(answer.at, now.get()))),
            None => None,
        })
    };
    view! { <span class="age" role="status">{words}</span> }
}

/// A bar over old numbers when the last try for newer ones failed.
#[component]
fn Old<Q, T>(load: Memo<Load<Q, T>>, now: ReadSignal<DateTime<Utc>>, on_retry: Callback<()>) -> impl IntoView
where
    Q: PartialEq + Send + Sync + 'static,
    T: PartialEq + Send + Sync + 'static,
{
    let failure = Memo::new(move |_| {
        load.with(|load| match load {
            Load::Stale(answer, Some(trouble)) => Some((answer.at, trouble.clone())),
            _ => None,
        })
    });
    move || {
        failure.get().map(|(at, trouble)| {
            let age = move || format!("Numbers from {} ({}). ", BrowserWording.time(at), ago(at, now.get()));
            view! {
                <div class="old" role="alert">
                    <p><strong>{age}</strong> {trouble.to_string()}</p>
                    {trouble.may_pass().then(|| retry("Try now", on_retry))}
                </div>
            }
        })
    }
}

/// Why there is nothing to show, and the way on.
#[component]
fn Failed(trouble: Trouble, on_retry: Callback<()>) -> impl IntoView {
    view! {
        <div class="failed" role="alert">
            <p>{trouble.to_string()}</p>
            {trouble.may_pass().then(|| retry("Try again", on_retry))}
        </div>
    }
}

fn retry(label: &'static str, on_retry: Callback<()>) -> impl IntoView {
    view! { <button type="button" on:click=move |_| on_retry.run(())>{label}</button> }
}
