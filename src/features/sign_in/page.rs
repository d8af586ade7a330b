//! The sign-in page: a workspace, or the demo.

use leptos::either::Either;
use leptos::prelude::*;

use super::admin_settings::AdminSettings;
use super::form::AutofocusField;
use super::sign_in_panel::{SignInPanel, SignInPurpose, secret_notice};
use super::snapshot_field::SnapshotField;
use super::unconfirmed_sign_outs::UnconfirmedSignOuts;
use super::workspace_confirmation::WorkspaceConfirmation;
use super::workspace_list::WorkspaceList;
use super::workspaces::use_workspaces;
use crate::browser::clipboard::copy_to_clipboard;
use crate::browser::page_context::{is_sandboxed, origin};
use crate::browser::task::use_task;
use crate::filters::filters::Filters;
use crate::session::session::Session;
use crate::session::sign_in_target::{SignInPrompt, SignInTarget};
use crate::ui::notice::Notices;

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
            .chain(session.snapshots.notice.get().map(|error| error.to_string()))
            .chain(session.sign_out_notices.sentences())
            .collect()
    });
    view! {
        <main class="welcome" id="main">
            <h1>{move || i18n::sign_in_title()}</h1>
            <p class="lead">{move || i18n::sign_in_lead()}</p>
            <div class="or">
                <p>{move || i18n::sign_in_no_workspace()}</p>
                <button type="button" on:click=move |_| filters.set_demo(true)>
                    {move || i18n::sign_in_demo()}
                </button>
                // Before a question about a workspace is answered there is no field of any kind.
                <Show when=move || !target.prompt.with(|prompt| matches!(prompt, SignInPrompt::ConfirmWorkspace(_)))>
                    <label class="button">{move || i18n::snapshot_open()}<SnapshotField /></label>
                </Show>
            </div>
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
        </main>
    }
}

/// The question whether a link's workspace is the person's, or the form. After an answer the form has the focus.
#[component]
fn PromptOrForm() -> impl IntoView {
    let target: SignInTarget = expect_context();
    let focused = StoredValue::new(None);
    let on_answer = Callback::new(move |is_own: bool| {
        focused.set_value(Some(if is_own { AutofocusField::Account } else { AutofocusField::Workspace }));
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
    let status = Signal::derive(move || outcome.get().get().into_owned());
    view! { <AdminSettings origin=origin() status on_copy /> }
}
