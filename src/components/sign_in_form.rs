//! The form to sign in with.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use live::view;

use super::surroundings::focus;
use crate::domain::sign_in::{Entry, Keep, Secret, code as read_code};

/// How a person signs in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Token,
    Password,
}

/// Address, secret, and for how long to keep it.
#[component]
pub fn SignInForm(
    /// The address.
    workspace: RwSignal<String>,
    /// Whether the address is settled, so that nobody types another.
    is_fixed: bool,
    /// The id of the field that takes the focus, as nothing else on the page has it; empty for none.
    #[prop(default = "")]
    focused: &'static str,
    /// The account's id to begin with.
    user_id: String,
    /// How it was kept before.
    keep: Keep,
    /// Whether answers were kept before.
    keeps_answers: bool,
    /// Whether a workspace, as it is typed, shares this page's origin, where others can read what the browser keeps.
    shares_origin: fn(&str) -> bool,
    /// Whether the workspace asked for a code.
    wants_code: RwSignal<bool>,
    /// Whether an answer is awaited.
    is_busy: RwSignal<bool>,
    /// Why the last try failed.
    error: RwSignal<Option<String>>,
    /// Whether it tells the steps that it takes, as on a page of its own.
    has_steps: bool,
    /// Called with the filled-in form.
    on_submit: Callback<Entry>,
) -> impl IntoView {
    Effect::new(move |_| {
        if !focused.is_empty() {
            focus(focused);
        }
    });
    let way = RwSignal::new(Way::Token);
    let (user_id, token) = (RwSignal::new(user_id), RwSignal::new(String::new()));
    let (user, password) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let code = RwSignal::new(String::new());
    let (keep, keeps_answers) = (RwSignal::new(keep), RwSignal::new(keeps_answers));
    let is_shared = Memo::new(move |_| workspace.with(|typed| shares_origin(typed)));
    let secret = move || match way.get() {
        Way::Token => Secret::Token { user_id: typed(user_id), token: typed(token) },
        Way::Password => Secret::Password {
            user: typed(user),
            password: password.get(),
            code: code.with(|text| read_code(text)).filter(|_| wants_code.get()),
        },
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if !is_busy.get() {
            on_submit.run(Entry {
                workspace: workspace.get(),
                secret: secret(),
                keep: keep.get(),
                keeps_answers: keeps_answers.get(),
            });
        }
    };
    view! {
        <form class="sign-in-form" on:submit=submit>
            {has_steps.then(|| step(1, words::sign_in_form_step_workspace()))}
            <Field label=words::sign_in_form_workspace() id="workspace" kind="text" autocomplete=if is_fixed { "off" } else { "url" } value=workspace
                placeholder="https://chat.example.com" is_fixed=is_fixed />
            {has_steps.then(|| step(2, words::sign_in_form_step_account()))}
            <div class="ways" role="group" aria-label=words::sign_in_form_way()>
                {[(Way::Token, words::sign_in_form_token()), (Way::Password, words::sign_in_form_password())].map(|(each, title)| view! {
                    <button type="button" aria-pressed=live::text(move || way.get() == each)
                        on:click=move |_| way.set(each)>{title}</button>
                })}
            </div>
            {live::view(move || match way.get() {
                Way::Token => token_fields(user_id, token).into_any(),
                Way::Password => password_fields(user, password, code, wants_code).into_any(),
            })}
            {has_steps.then(|| step(3, words::sign_in_form_step_numbers()))}
            <KeepChoice keep is_shared />
            <AnswersChoice keep keeps_answers />
            <p class="form-error" role="alert">{live::text(move || error.get().unwrap_or_default())}</p>
            <button type="submit" class="primary" aria-disabled=live::text(move || is_busy.get())>
                {live::text(move || if is_busy.get() { words::sign_in_form_signing_in() } else { words::sign_in_form_sign_in() })}
            </button>
        </form>
    }
}

/// The heading of a step on the way to the numbers.
fn step(number: u8, title: &'static str) -> AnyView {
    view! { <h2 class="step"><span>{number}</span>{title}</h2> }.into_any()
}

fn token_fields(user_id: RwSignal<String>, token: RwSignal<String>) -> impl IntoView {
    view! {
        <Field label=words::sign_in_form_user_id() id="user-id" kind="text" autocomplete="off" value=user_id />
        <Field label=words::sign_in_form_token() id="token" kind="password" autocomplete="off" value=token />
        <p class="field-note">{words::sign_in_form_token_note()}</p>
    }
}

fn password_fields(
    user: RwSignal<String>,
    password: RwSignal<String>,
    code: RwSignal<String>,
    wants_code: RwSignal<bool>,
) -> impl IntoView {
    let code = move || {
        view! {
            // With all keys: codes for when the app is lost have letters.
            <Field label=words::sign_in_form_code() id="code" kind="text" autocomplete="one-time-code" value=code focused=true />
        }
    };
    view! {
        <Field label=words::sign_in_form_user() id="user" kind="text" autocomplete="username" value=user />
        <Field label=words::sign_in_form_password() id="password" kind="password" autocomplete="current-password" value=password />
        {live::maybe(move || wants_code.get().then(code))}
    }
}

/// Spaces around a pasted value are never meant.
fn typed(value: RwSignal<String>) -> String {
    value.with(|value| value.trim().to_owned())
}

#[component]
fn Field(
    label: &'static str,
    id: &'static str,
    kind: &'static str,
    autocomplete: &'static str,
    value: RwSignal<String>,
    #[prop(default = "")] placeholder: &'static str,
    #[prop(optional)] focused: bool,
    #[prop(optional)] is_fixed: bool,
) -> impl IntoView {
    Effect::new(move |_| {
        if focused {
            focus(id);
        }
    });
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <input id=id type=kind autocomplete=autocomplete placeholder=placeholder
                required=true readonly=is_fixed spellcheck="false" autocapitalize="off" prop:value=live::text(move || value.get())
                on:input=move |event| value.set(event_target_value(&event)) />
        </div>
    }
}

/// Whether answers are kept. Who keeps nothing is not asked.
#[component]
fn AnswersChoice(keep: RwSignal<Keep>, keeps_answers: RwSignal<bool>) -> impl IntoView {
    let is_off = move || keep.get() == Keep::Nothing;
    view! {
        <label class="choice">
            <input type="checkbox" prop:disabled=is_off prop:checked=move || keeps_answers.get() && !is_off()
                on:change=move |event| keeps_answers.set(event_target_checked(&event)) />
            <span>{words::sign_in_form_keep_answers()}</span>
        </label>
    }
}

/// How long to keep the sign-in. On this device only where nobody else is at home on the page's origin.
#[component]
fn KeepChoice(keep: RwSignal<Keep>, is_shared: Memo<bool>) -> impl IntoView {
    Effect::new(move |_| {
        if is_shared.get() && keep.get() == Keep::Device {
            keep.set(Keep::default());
        }
    });
    let choices = [
        (Keep::Tab, words::sign_in_form_keep_tab(), words::sign_in_form_keep_tab_note()),
        (Keep::Nothing, words::sign_in_form_keep_nothing(), words::sign_in_form_keep_nothing_note()),
        (Keep::Device, words::sign_in_form_keep_device(), words::sign_in_form_keep_device_note()),
    ];
    let choice = move |(each, title, note): (Keep, &'static str, &'static str)| {
        view! {
            <label class="choice">
                <input type="radio" name="keep" prop:checked=move || keep.get() == each on:change=move |_| keep.set(each) />
                <span>{title}</span>
                {live::maybe(move || (keep.get() == each).then(|| view! { <small>{note}</small> }))}
            </label>
        }
    };
    let offered = move |one: (Keep, &'static str, &'static str)| {
        live::view(move || match one.0 == Keep::Device && is_shared.get() {
            true => view! { <p class="field-note">{words::sign_in_form_keep_shared()}</p> }.into_any(),
            false => choice(one).into_any(),
        })
    };
    view! { <fieldset class="keep"><legend>{words::sign_in_form_keep()}</legend>{choices.map(offered)}</fieldset> }
}
