//! The choices by which a panel's chart leaves the page as a picture.

use charts::theme::Theme;
use export::file_name::file_name;
use leptos::prelude::*;

use super::details::ExportedPanel;
use super::menu::choice;
use super::picture::ChartPicture;
use crate::browser::blob::{SVG, promised_blob};
use crate::browser::clipboard::copy_png;
use crate::browser::download::{save_blob, save_text};
use crate::browser::page_theme::{page_theme, use_page_theme};
use crate::browser::task::use_task;
use crate::ui::chart::shown_chart::ShownChart;

/// A chart as pixels or as an SVG, for a file or for the clipboard.
#[component]
pub(super) fn PictureChoices(
    /// The chart.
    chart: ShownChart,
    /// What is told of it; called when something is exported.
    panel: Callback<(), ExportedPanel>,
    /// What came of it.
    message: RwSignal<&'static str>,
) -> impl IntoView {
    let is_on_white = RwSignal::new(false);
    // One does not end the other.
    let (saving, copying) = (use_task(), use_task());
    let picture = move || {
        let panel = panel.run(());
        let theme = page_theme();
        let theme = if is_on_white.get_untracked() { theme.on_white() } else { theme };
        ChartPicture::new(chart, panel.name.clone(), panel.sentences(), panel.source(), theme)
    };
    let name = move |ending: &str| {
        let panel = panel.run(());
        file_name(&[&panel.name, &panel.period().unwrap_or_default()], ending)
    };
    let tell = move |is_done: bool, success: &'static str, failure: &'static str| {
        message.try_set(if is_done { success } else { failure });
    };
    let save_svg = move || {
        let is_saved = save_text(&name("svg"), SVG, &picture().svg());
        tell(is_saved, "", i18n::export_picture_failed());
    };
    let save_png = move || {
        let (name, pixels) = (name("png"), picture().png());
        let file = async move {
            let blob = promised_blob(pixels?).await?;
            save_blob(&name, &blob).then_some(())
        };
        saving.run(Box::pin(file), move |saved| tell(saved.is_some(), "", i18n::export_picture_failed()));
    };
    let copy = move || match picture().png() {
        Some(pixels) => copying.run(copy_png(pixels), move |is_copied| {
            tell(is_copied, i18n::export_copied(), i18n::export_copy_picture_failed());
        }),
        None => tell(false, "", i18n::export_picture_failed()),
    };
    let theme = use_page_theme();
    let is_white = Memo::new(move |_| theme.with(|theme| theme.surface == Theme::light().surface));
    view! {
        {[
            choice(i18n::export_png, save_png),
            choice(i18n::export_svg, save_svg),
            choice(i18n::export_copy_picture, copy),
        ].into_iter().collect_view()}
        <Show when=move || !is_white.get()>
            <label>
                <input type="checkbox" prop:checked=is_on_white
                    on:change=move |_| is_on_white.update(|is_on| *is_on = !*is_on) />
                {move || i18n::export_on_white()}
            </label>
        </Show>
    }
}
