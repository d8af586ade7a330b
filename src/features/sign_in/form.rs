//! The form to sign in with.

use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;

use crate::ui::id::use_id;
use rocketchat::sign_in_input::{Persistence, Secret, SignInInput, normalize_code};

/// How a person signs in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum SignInMethod {
    Token,
    Password,
}

/// A field that can have the focus when the form appears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AutofocusField {
    /// That of the workspace's address.
    Workspace,
    /// That of the account's id.
    UserId,
}

/// Address, secret, and for how long to keep it.
#[component]
pub fn SignInForm(
    /// The address.
    workspace: RwSignal<String>,
    /// Whether the address is settled, so that nobody types another.
    is_fixed: bool,
    /// The field that takes the focus.
    focused: Option<AutofocusField>,
    /// The account's id to begin with.
    user_id: String,
    /// How it was kept before.
    keep: Persistence,
    /// Whether answers were kept before.
    allows_cache: bool,
    /// Whether a workspace, as it is typed, shares this page's origin, where others can read what the browser keeps.
    shares_origin: fn(&str) -> bool,
    /// Whether the workspace asked for a code.
    #[prop(into)]
    wants_code: Signal<bool>,
    /// Whether an answer is awaited.
    #[prop(into)]
    is_busy: Signal<bool>,
    /// Why the last try failed.
    #[prop(into)]
    error: Signal<Option<String>>,
    /// Whether it tells the steps that it takes, as on a page of its own.
    has_steps: bool,
    /// Called with the filled-in form.
    on_submit: Callback<SignInInput>,
) -> impl IntoView {
    let (workspace_field, user_id_field) = (NodeRef::<html::Input>::new(), NodeRef::<html::Input>::new());
    match focused {
        Some(AutofocusField::Workspace) => focus_first_time(workspace_field),
        Some(AutofocusField::UserId) => focus_first_time(user_id_field),
        None => {}
    }
    let method = RwSignal::new(SignInMethod::Token);
    let (user_id, token) = (RwSignal::new(user_id), RwSignal::new(String::new()));
    let (user, password) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let code = RwSignal::new(String::new());
    let (keep, allows_cache) = (RwSignal::new(keep), RwSignal::new(allows_cache));
    let is_shared = Memo::new(move |_| workspace.with(|typed| shares_origin(typed)));
    let secret = move || match method.get() {
        SignInMethod::Token => Secret::Token { user_id: trimmed(user_id), token: trimmed(token) },
        SignInMethod::Password => Secret::Password {
            user: trimmed(user),
            password: password.get(),
            code: code.with(|text| normalize_code(text)).filter(|_| wants_code.get()),
        },
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if !is_busy.get() {
            on_submit.run(SignInInput {
                workspace: workspace.get(),
                secret: secret(),
                persistence: keep.get(),
                allows_cache: allows_cache.get(),
            });
        }
    };
    let autocomplete = if is_fixed { "off" } else { "url" };
    let step = move |number: u8, title: fn() -> &'static str| {
        has_steps.then(|| view! { <h2 class="step"><span>{number}</span>{title}</h2> })
    };
    let sign_in = move || match is_busy.get() {
        true => i18n::sign_in_form_signing_in(),
        false => i18n::sign_in_form_sign_in(),
    };
    view! {
        <form class="sign-in-form" on:submit=submit>
            {step(1, i18n::sign_in_form_step_workspace)}
            <Field label=i18n::sign_in_form_workspace kind="text" autocomplete value=workspace node_ref=workspace_field
                placeholder="https://chat.example.com" is_fixed />
            {step(2, i18n::sign_in_form_step_account)}
            <MethodChoice method />
            {move || match method.get() {
                SignInMethod::Token => view! { <TokenFields user_id token user_id_field /> }.into_any(),
                SignInMethod::Password => view! { <PasswordFields user password code wants_code /> }.into_any(),
            }}
            {step(3, i18n::sign_in_form_step_numbers)}
            <PersistenceChoice keep is_shared />
            <AnswersChoice keep allows_cache />
            <p class="form-error" role="alert">{move || error.get()}</p>
            <button type="submit" class="primary" aria-disabled=move || is_busy.get().to_string()>{move || sign_in()}</button>
        </form>
    }
}

/// The choice of how to sign in.
#[component]
fn MethodChoice(method: RwSignal<SignInMethod>) -> impl IntoView {
    let choice = move |each: SignInMethod, title: fn() -> &'static str| {
        view! {
            <button type="button" aria-pressed=move || (method.get() == each).to_string()
                on:click=move |_| method.set(each)>{title}</button>
        }
    };
    view! {
        <div class="ways" role="group" aria-label=move || i18n::sign_in_form_way()>
            {choice(SignInMethod::Token, i18n::sign_in_form_token)}
            {choice(SignInMethod::Password, i18n::sign_in_form_password)}
        </div>
    }
}

#[component]
fn TokenFields(
    user_id: RwSignal<String>,
    token: RwSignal<String>,
    /// Filled with the first field's element.
    user_id_field: NodeRef<html::Input>,
) -> impl IntoView {
    view! {
        <Field label=i18n::sign_in_form_user_id kind="text" autocomplete="off" value=user_id node_ref=user_id_field />
        <Field label=i18n::sign_in_form_token kind="password" autocomplete="off" value=token />
        <p class="field-note">{move || i18n::sign_in_form_token_note()}</p>
    }
}

#[component]
fn PasswordFields(
    user: RwSignal<String>,
    password: RwSignal<String>,
    code: RwSignal<String>,
    /// Whether the workspace asked for a code.
    wants_code: Signal<bool>,
) -> impl IntoView {
    view! {
        <Field label=i18n::sign_in_form_user kind="text" autocomplete="username" value=user />
        <Field label=i18n::sign_in_form_password kind="password" autocomplete="current-password" value=password />
        <Show when=move || wants_code.get()><CodeField code /></Show>
    }
}

/// The field for a code, which takes the focus as soon as it is there.
#[component]
fn CodeField(code: RwSignal<String>) -> impl IntoView {
    let field = NodeRef::new();
    focus_first_time(field);
    view! {
        // With all keys: codes for when the app is lost have letters.
        <Field label=i18n::sign_in_form_code kind="text" autocomplete="one-time-code" value=code node_ref=field />
    }
}

/// Gives a field the focus when it appears, but not when it appears again: by then the person has put it elsewhere.
fn focus_first_time(field: NodeRef<html::Input>) {
    Effect::new(move |was_there: Option<bool>| {
        let was_there = was_there.unwrap_or_default();
        let field = field.get();
        if let Some(field) = field.as_ref().filter(|_| !was_there) {
            let _ = field.focus();
        }
        was_there || field.is_some()
    });
}

/// Spaces around a pasted value are never meant.
fn trimmed(value: RwSignal<String>) -> String {
    value.with(|value| value.trim().to_owned())
}

/// A text that is typed. It has no `name`: a browser that submitted the form by itself would put the text in the address.
#[component]
fn Field(
    label: fn() -> &'static str,
    /// The input's `type`.
    kind: &'static str,
    /// What the browser may fill in.
    autocomplete: &'static str,
    value: RwSignal<String>,
    #[prop(optional)] placeholder: Option<&'static str>,
    /// Whether nobody may change it.
    #[prop(optional)]
    is_fixed: bool,
    /// Filled with the input's element.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
) -> impl IntoView {
    let id = use_id();
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <input id=id type=kind autocomplete=autocomplete placeholder=placeholder node_ref=node_ref
                required readonly=is_fixed spellcheck="false" autocapitalize="off" bind:value=value />
        </div>
    }
}

/// Whether answers are kept. Who keeps nothing is not asked.
#[component]
fn AnswersChoice(keep: RwSignal<Persistence>, allows_cache: RwSignal<bool>) -> impl IntoView {
    let is_off = move || keep.get() == Persistence::Memory;
    view! {
        <label class="choice">
            <input type="checkbox" prop:disabled=move || is_off() prop:checked=move || allows_cache.get() && !is_off()
                on:change=move |event| allows_cache.set(event_target_checked(&event)) />
            <span>{move || i18n::sign_in_form_keep_answers()}</span>
        </label>
    }
}

/// How long to keep the sign-in. On this device only where nobody else is at home on the page's origin.
#[component]
fn PersistenceChoice(keep: RwSignal<Persistence>, is_shared: Memo<bool>) -> impl IntoView {
    Effect::new(move |_| {
        if is_shared.get() && keep.get() == Persistence::Device {
            keep.set(Persistence::default());
        }
    });
    view! {
        <fieldset class="keep">
            <legend>{move || i18n::sign_in_form_keep()}</legend>
            <KeepOption keep each=Persistence::Tab title=i18n::sign_in_form_keep_tab note=i18n::sign_in_form_keep_tab_note />
            <KeepOption keep each=Persistence::Memory title=i18n::sign_in_form_keep_nothing note=i18n::sign_in_form_keep_nothing_note />
            <Show
                when=move || !is_shared.get()
                fallback=|| view! { <p class="field-note">{move || i18n::sign_in_form_keep_shared()}</p> }
            >
                <KeepOption keep each=Persistence::Device title=i18n::sign_in_form_keep_device note=i18n::sign_in_form_keep_device_note />
            </Show>
        </fieldset>
    }
}

#[component]
fn KeepOption(
    keep: RwSignal<Persistence>,
    /// What is chosen with it.
    each: Persistence,
    title: fn() -> &'static str,
    /// What is said of it once it is chosen.
    note: fn() -> &'static str,
) -> impl IntoView {
    let is_chosen = move || keep.get() == each;
    view! {
        <label class="choice">
            <input type="radio" name="keep" prop:checked=move || is_chosen() on:change=move |_| keep.set(each) />
            <span>{title}</span>
            <Show when=is_chosen><small>{note}</small></Show>
        </label>
    }
}
