//! The names of the parameters in the page's address.

/// Which panels are on screen.
pub const VIEW: &str = "view";
/// The period.
pub const RANGE: &str = "range";
/// The day on which weeks begin, in three letters.
pub const WEEK: &str = "week";
/// The time zone's name.
pub const ZONE: &str = "zone";
/// The departments' ids, with commas between them.
pub const DEPARTMENT: &str = "department";
/// Whom the drawer is about: `agent:` or `department:`, and a name or an id.
pub const ABOUT: &str = "about";
/// What the period is compared with.
pub const COMPARE: &str = "compare";
/// What the reader wants charts to keep to.
pub const TARGET: &str = "target";
/// How finely the trend is drawn.
pub const GROUP: &str = "group";
/// The chart name.
pub const CHART: &str = "chart";
/// How the chart's heights grow.
pub const SCALE: &str = "scale";
/// What the columns of hours are.
pub const HOURS: &str = "hours";
/// `1` for a display on a wall.
pub const KIOSK: &str = "kiosk";
/// `1` for the built-in demo.
pub const DEMO: &str = "demo";
/// `1` for a snapshot that was opened from a file.
pub const SNAPSHOT: &str = "snapshot";
/// The workspace's address, to fill in the form.
pub const WORKSPACE: &str = "workspace";
/// How often the numbers are asked for again, in minutes.
pub const REFRESH: &str = "refresh";

/// The columns of the view's table.
pub const COLUMNS: &str = "columns";
/// The order of the view's table.
pub const SORT: &str = "sort";
/// What is sought in the view's table.
pub const SEARCH: &str = "search";
/// `1` for a line and a column for each of several departments.
pub const SPLIT: &str = "split";

/// The version of the address, where it is not the first.
pub const VERSION: &str = "v";

/// In this order they are written.
pub(crate) const ORDER: [&str; 21] = [
    DEMO, SNAPSHOT, WORKSPACE, KIOSK, VIEW, RANGE, COMPARE, WEEK, ZONE, DEPARTMENT, SPLIT, CHART, GROUP,
    SCALE, TARGET, HOURS, COLUMNS, SORT, SEARCH, REFRESH, ABOUT,
];
