//! The sign-in page: a workspace, or the demo.

use leptos::either::Either;
use leptos::prelude::*;
use rocketchat::sign_in_input::{Persistence, SignInInput};

use super::admin_settings::AdminSettings;
use super::form::{AutofocusField, SignInForm};
use super::unconfirmed_sign_outs::UnconfirmedSignOuts;
use super::workspace_confirmation::WorkspaceConfirmation;
use super::workspace_menu::{Workspace, WorkspaceList};
use crate::browser::clipboard::copy_to_clipboard;
use crate::browser::page_context::{is_sandboxed, origin};
use crate::browser::task::use_task;
use crate::filters::filters::Filters;
use crate::session::connection::NamedConnection;
use crate::session::session::Session;
use crate::session::sign_in_target::{SignInPrompt, SignInTarget};
use crate::session::workspace_address::shares_origin;
use crate::ui::notice::Notices;

/// What is being signed in to, as far as that is known before the form is filled in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SignInPurpose {
    /// The first workspace, or the one that the address names and that is the person's own.
    Begin,
    /// One more.
    Add,
    /// The open one again.
    Continue,
}

/// The sign-in form, wired to the session.
#[component]
pub fn SignInPanel(
    /// What for.
    purpose: SignInPurpose,
    /// The field that takes the focus.
    #[prop(optional_no_strip)]
    focused: Option<AutofocusField>,
) -> impl IntoView {
    let session: Session = expect_context();
    let target: SignInTarget = expect_context();
    let refusal = RwSignal::new(None::<TextProp>);
    let error = Signal::derive(move || refusal.get().map(|refusal| refusal.get().into_owned()));
    let wants_code = RwSignal::new(false);
    let is_busy = RwSignal::new(false);
    let task = use_task();
    // Who comes back has told all this before, but for the secret.
    let before = untrack(|| session.current()).filter(|_| purpose == SignInPurpose::Continue);
    let (user_id, keep, allows_cache) = match &before {
        Some(named) => (named.user_id().to_owned(), named.keep, named.allows_cache()),
        None => (String::new(), Persistence::default(), true),
    };
    let (workspace, is_fixed) = match (before, untrack(|| target.prompt.get())) {
        (Some(named), _) => (named.address(), true),
        (None, SignInPrompt::Fixed(own)) => (own, true),
        (None, SignInPrompt::Form(address)) if purpose == SignInPurpose::Begin => (address, false),
        _ => (String::new(), false),
    };
    let workspace = RwSignal::new(workspace);
    let on_submit = Callback::new(move |entry: SignInInput| {
        if let Some(address) = session.normalized_address(&entry.workspace) {
            // No secret goes to a host that the person has not seen by its name.
            workspace.set(address.clone());
            return refusal.set(Some(TextProp::from(move || i18n::troubles_address_spelt(&address))));
        }
        is_busy.set(true);
        refusal.set(None);
        // Leaving the form, for the demo for one, ends the sign-in.
        task.run(Box::pin(session.sign_in(entry)), move |result| {
            // After a success the form is gone, and its signals with it.
            is_busy.try_set(false);
            if let Err(error) = result {
                wants_code.try_set(error.wants_code());
                refusal.try_set(Some(TextProp::from(move || error.to_string())));
            }
        });
    });
    if purpose == SignInPurpose::Begin {
        prefill_own_workspace(target, workspace);
    }
    let has_steps = purpose == SignInPurpose::Begin;
    view! { <SignInForm workspace is_fixed focused user_id keep allows_cache shares_origin wants_code is_busy error has_steps on_submit /> }
}

/// Fills in the workspace on this page's own origin, if there is one, unless an address stands there already.
fn prefill_own_workspace(target: SignInTarget, workspace: RwSignal<String>) {
    if !workspace.with_untracked(String::is_empty) {
        return;
    }
    use_task().run(Box::pin(target.find_same_origin()), move |found| {
        if let Some(own) = found.filter(|_| workspace.with_untracked(String::is_empty)) {
            workspace.set(own);
        }
    });
}

/// The first page that a person sees.
#[component]
pub fn SignIn(
    /// Whether a secret was taken out of the address.
    had_secret: bool,
) -> impl IntoView {
    let filters: Filters = expect_context();
    let session: Session = expect_context();
    let target: SignInTarget = expect_context();
    let workspaces = use_workspaces(session);
    use_task().run(Box::pin(session.find_named()), move |found| {
        if let Some(address) = found {
            filters.correct_workspace(&address);
        }
    });
    let is_sandboxed = is_sandboxed();
    let sentences = Memo::new(move |_| {
        secret_notice(had_secret)
            .into_iter()
            .chain(target.notice())
            .chain(is_sandboxed.then(|| i18n::sign_in_sandboxed().to_owned()))
            .chain(session.sign_out_notices.sentences())
            .collect()
    });
    view! {
        <main class="welcome" id="main">
            <h1>{move || i18n::sign_in_title()}</h1>
            <p class="lead">{move || i18n::sign_in_lead()}</p>
            <Notices sentences />
            <UnconfirmedSignOuts />
            <PromptOrForm />
            <Show when=move || !workspaces.with(Vec::is_empty)>
                <section class="or-open">
                    <h2>{move || i18n::sign_in_signed_in_to()}</h2>
                    <WorkspaceList workspaces on_open=Callback::new(move |id| session.open(id)) />
                </section>
            </Show>
            // A sandbox's origin is one that no workspace can be told.
            {(!is_sandboxed).then(|| view! { <CorsSettings /> })}
            <div class="or">
                <p>{move || i18n::sign_in_no_workspace()}</p>
                <button type="button" on:click=move |_| filters.set_demo(true)>
                    {move || i18n::sign_in_demo()}
                </button>
            </div>
        </main>
    }
}

/// The question whether a link's workspace is the person's, or the form. After an answer the form has the focus.
#[component]
fn PromptOrForm() -> impl IntoView {
    let target: SignInTarget = expect_context();
    let focused = StoredValue::new(None);
    let on_answer = Callback::new(move |is_own: bool| {
        focused.set_value(Some(if is_own { AutofocusField::UserId } else { AutofocusField::Workspace }));
        if is_own { target.accept() } else { target.refuse() }
    });
    move || match target.prompt.get() {
        SignInPrompt::ConfirmWorkspace(parts) => {
            Either::Left(view! { <WorkspaceConfirmation parts on_answer /> })
        }
        SignInPrompt::Form(_) | SignInPrompt::Fixed(_) => {
            Either::Right(view! { <SignInPanel purpose=SignInPurpose::Begin focused=focused.get_value() /> })
        }
    }
}

/// The settings that let this page's origin ask a workspace, to be copied.
#[component]
fn CorsSettings() -> impl IntoView {
    let outcome = RwSignal::new(TextProp::default());
    let task = use_task();
    let on_copy = Callback::new(move |text: String| {
        task.run(Box::pin(copy_to_clipboard(text.clone())), move |is_copied| {
            outcome.try_set(match is_copied {
                true => TextProp::from(move || i18n::admin_copied(&text)),
                false => TextProp::from(i18n::admin_not_copied),
            });
        });
    });
    let told = Signal::derive(move || outcome.get().get().into_owned());
    view! { <AdminSettings origin=origin() status=told on_copy /> }
}

/// The sign-ins, for a list of them.
pub fn use_workspaces(session: Session) -> Memo<Vec<Workspace>> {
    let workspace = |named: NamedConnection, current: Option<&str>| Workspace {
        facts: facts(&named),
        name: named.name().to_owned(),
        colour: named.colour,
        is_current: current == Some(&named.id),
        id: named.id,
    };
    Memo::new(move |_| {
        let current = session.current().map(|current| current.id);
        session.connections().into_iter().map(|named| workspace(named, current.as_deref())).collect()
    })
}

fn facts(named: &NamedConnection) -> String {
    let kept = match named.keep {
        _ if named.is_expired => i18n::sign_in_ended(),
        Persistence::Tab => i18n::sign_in_kept_tab(),
        Persistence::Memory => i18n::sign_in_kept_not(),
        Persistence::Device => i18n::sign_in_kept_device(),
    };
    let host = Some(named.host()).filter(|host| *host != named.name());
    let facts = [host, Some(named.user_label()), Some(kept)];
    facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What to say when a secret was taken out of the address.
pub fn secret_notice(had_secret: bool) -> Option<String> {
    had_secret.then(|| i18n::sign_in_secret().into())
}
