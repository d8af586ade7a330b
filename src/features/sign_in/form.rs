//! The form to sign in with.

use crate::session::sign_in_input::{Persistence, SignInInput, normalize_code};
use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;
use rocketchat::sign_in::Secret;

use super::fields::{Field, MethodChoice, PasswordFields, SignInMethod, TokenFields};
use super::persistence_choice::{AnswersChoice, PersistenceChoice};

/// A field that can have the focus when the form appears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AutofocusField {
    /// That of the workspace's address.
    Workspace,
    /// The first of the account's.
    Account,
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
    let (workspace_field, account_field) = (NodeRef::<html::Input>::new(), NodeRef::<html::Input>::new());
    match focused {
        Some(AutofocusField::Workspace) => focus_first_time(workspace_field),
        Some(AutofocusField::Account) => focus_first_time(account_field),
        None => {}
    }
    // Whose id is known comes back with a new token.
    let method = if user_id.is_empty() { SignInMethod::Password } else { SignInMethod::Token };
    let method = RwSignal::new(method);
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
            <Field label=i18n::sign_in_form_workspace part="workspace" kind="text" autocomplete value=workspace node_ref=workspace_field
                placeholder="https://chat.example.com" is_fixed />
            {step(2, i18n::sign_in_form_step_account)}
            <MethodChoice method />
            {move || match method.get() {
                SignInMethod::Token => view! { <TokenFields user_id token account_field /> }.into_any(),
                SignInMethod::Password => view! { <PasswordFields user password code account_field wants_code /> }.into_any(),
            }}
            {step(3, i18n::sign_in_form_step_numbers)}
            <PersistenceChoice keep is_shared />
            <AnswersChoice keep allows_cache />
            <p class="form-error" role="alert">{move || error.get()}</p>
            <button type="submit" class="primary" aria-disabled=move || is_busy.get().to_string()>{move || sign_in()}</button>
        </form>
    }
}

/// Gives a field the focus when it appears, but not when it appears again: by then the person has put it elsewhere.
pub(super) fn focus_first_time(field: NodeRef<html::Input>) {
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
