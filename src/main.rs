//! Starts the dashboard.

fn main() {
    // First of all, so that whatever fails says why in the console.
    console_error_panic_hook::set_once();
    omnichannel_dashboard::app::start();
}
