//! The choice of any period: typed, by its name, or by two days of a calendar; and of what it is compared with. A name
//! and a comparison count at once, what is typed and the days of the calendar once they are applied.

use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;

use super::calendar::Calendar;
use super::compare_picker::ComparePicker;
use super::draft::PeriodDraft;
use super::month::show_active_day;
use super::presets::Presets;
use super::step_button::StepButton;
use super::typed_period::TypedPeriod;
use crate::ui::dialog::Modal;
use crate::ui::id::use_id;
use analytics::period::Period;
use analytics::period_step::zoom_out;

/// A dialog about what is being chosen.
#[component]
pub(super) fn PeriodPopover(
    /// The draft that it shows and changes.
    period_draft: PeriodDraft,
    /// Whether there is room for one month only, and no keyboard should cover it.
    #[prop(into)]
    is_narrow: Signal<bool>,
    /// Called when the person has left it.
    on_close: Callback<()>,
) -> impl IntoView {
    let date_context = period_draft.date_context;
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        period_draft.apply();
    };
    let longer = Memo::new(move |_| {
        zoom_out(period_draft.read().ok()?, date_context.today.get(), date_context.week_start.get())
    });
    let on_longer = Callback::new(move |period: Period| period_draft.write(period.to_string()));
    let (form_id, meaning_id, body) = (use_id(), use_id(), NodeRef::<html::Div>::new());
    Effect::new(move |_| {
        if body.get().is_some() && is_narrow.get_untracked() {
            // The dialog opens first, and with it the focus comes to the field.
            request_animation_frame(move || show_active_day(body));
        }
    });
    view! {
        <Modal title=i18n::period_picker_label closed_by="any" class="over period-popover" on_close>
            <form id=form_id.clone() novalidate on:submit=on_submit>
                <TypedPeriod period_draft meaning_id=meaning_id.clone() />
            </form>
            <div class="period-body" node_ref=body>
                <Presets period_draft />
                <div>
                    <Calendar period_draft is_narrow />
                    <ComparePicker period_draft form_id=form_id.clone() />
                </div>
            </div>
            <div class="period-apply">
                <StepButton name=i18n::period_dialog_zoom_out to=longer date_context on_press=on_longer>
                    {move || i18n::period_dialog_zoom_out()}
                </StepButton>
                <button
                    type="submit"
                    class="primary"
                    form=form_id
                    aria-describedby=meaning_id
                    node_ref=period_draft.apply_button
                >
                    {move || i18n::period_dialog_apply()}
                </button>
            </div>
        </Modal>
    }
}
