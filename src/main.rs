//! Starts the dashboard.

fn main() {
    omnichannel_dashboard::app::start();
}
