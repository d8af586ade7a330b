//! Names for people and departments. All are made up.

/// First names; with [`LAST`] enough for two thousand agents.
pub const FIRST: [&str; 50] = [
    "Alex", "Bianca", "Chidi", "Dana", "Emil", "Farah", "Goran", "Hana", "Ines", "Jonas", "Kaya", "Luca",
    "Mira", "Nadia", "Omar", "Priya", "Quinn", "Rosa", "Samir", "Tilda", "Umut", "Vera", "Wiktor", "Xenia",
    "Yara", "Zoe", "Anton", "Berit", "Carlos", "Daria", "Elif", "Felix", "Greta", "Hugo", "Irina", "Jamal",
    "Keiko", "Leon", "Maren", "Nils", "Oksana", "Pablo", "Rana", "Stefan", "Tomas", "Ulla", "Viktor",
    "Wanda", "Yusuf", "Zara",
];

/// Last names.
pub const LAST: [&str; 40] = [
    "Adler", "Bergmann", "Costa", "Dietrich", "Eriksen", "Fischer", "Garcia", "Haas", "Ivanov", "Jensen",
    "Kowalski", "Lindner", "Moreau", "Novak", "Okafor", "Petrov", "Quist", "Rossi", "Santos", "Tanaka",
    "Ulrich", "Vargas", "Weber", "Yilmaz", "Zimmer", "Arslan", "Brandt", "Chen", "Duarte", "Engel", "Farkas",
    "Gupta", "Horvat", "Iversen", "Jovic", "Keller", "Larsen", "Mendes", "Nguyen", "Olsen",
];

/// The departments of a small company, with their shares of its conversations.
pub const DEPARTMENTS: [(&str, f64); 5] =
    [("Support", 44.0), ("Sales", 24.0), ("Billing", 16.0), ("Returns", 10.0), ("Partners", 6.0)];

/// What a large company's departments do.
pub const FIELDS: [&str; 20] = [
    "Support",
    "Sales",
    "Billing",
    "Returns",
    "Delivery",
    "Accounts",
    "Warranty",
    "Bookings",
    "Repairs",
    "Orders",
    "Contracts",
    "Onboarding",
    "Payments",
    "Loyalty",
    "Parts",
    "Training",
    "Claims",
    "Partners",
    "Press",
    "Careers",
];

/// Where a large company's departments do it.
pub const REGIONS: [&str; 20] = [
    "Germany",
    "France",
    "Spain",
    "Italy",
    "Poland",
    "Nordics",
    "Benelux",
    "Austria",
    "Switzerland",
    "Portugal",
    "Ireland",
    "Greece",
    "Turkey",
    "Brazil",
    "Mexico",
    "Canada",
    "India",
    "Japan",
    "Australia",
    "South Africa",
];
