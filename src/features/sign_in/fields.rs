//! The fields of the sign-in form.

use leptos::html;
use leptos::prelude::*;

use super::form::focus_first_time;
use crate::ui::id::use_id;

/// How a person signs in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum SignInMethod {
    Password,
    Token,
}

/// The choice of how to sign in.
#[component]
pub(super) fn MethodChoice(method: RwSignal<SignInMethod>) -> impl IntoView {
    let choice = move |each: SignInMethod, title: fn() -> &'static str| {
        let way = if each == SignInMethod::Token { "token" } else { "password" };
        view! {
            <button type="button" data-way=way aria-pressed=move || (method.get() == each).to_string()
                on:click=move |_| method.set(each)>{title}</button>
        }
    };
    view! {
        <div class="ways" role="group" aria-label=move || i18n::sign_in_form_way()>
            {choice(SignInMethod::Password, i18n::sign_in_form_password)}
            {choice(SignInMethod::Token, i18n::sign_in_form_token)}
        </div>
    }
}

#[component]
pub(super) fn TokenFields(
    user_id: RwSignal<String>,
    token: RwSignal<String>,
    /// Filled with the first field's element.
    account_field: NodeRef<html::Input>,
) -> impl IntoView {
    view! {
        <Field label=i18n::sign_in_form_user_id part="user-id" kind="text" autocomplete="off" value=user_id node_ref=account_field />
        <Field label=i18n::sign_in_form_token part="token" kind="password" autocomplete="off" value=token />
        <p class="field-note">{move || i18n::sign_in_form_token_note()}</p>
    }
}

#[component]
pub(super) fn PasswordFields(
    user: RwSignal<String>,
    password: RwSignal<String>,
    code: RwSignal<String>,
    /// Filled with the first field's element.
    account_field: NodeRef<html::Input>,
    /// Whether the workspace asked for a code.
    wants_code: Signal<bool>,
) -> impl IntoView {
    view! {
        <Field label=i18n::sign_in_form_user kind="text" autocomplete="username" value=user node_ref=account_field />
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

/// A text that is typed. It has no `name`: a browser that submitted the form by itself would put the text in the address.
#[component]
pub(super) fn Field(
    label: fn() -> &'static str,
    /// The input's `type`.
    kind: &'static str,
    /// What the browser may fill in.
    autocomplete: &'static str,
    value: RwSignal<String>,
    #[prop(optional)] placeholder: Option<&'static str>,
    /// What it is for, by which programs find it in any language.
    #[prop(optional)]
    part: Option<&'static str>,
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
            <input id=id data-part=part type=kind autocomplete=autocomplete placeholder=placeholder node_ref=node_ref
                required readonly=is_fixed spellcheck="false" autocapitalize="off" bind:value=value />
        </div>
    }
}
