//! The HTTP server over real sockets.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command, Stdio};

use demo_workspace::Workspace;

/// A server of its own for each test, ended with it.
struct Server {
    process: Child,
    output: BufReader<ChildStdout>,
    introduction: Vec<String>,
    address: String,
}

struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Server {
    fn start(options: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_demo-workspace"));
        command.args(["--port", "0", "--now", "2026-11-20T12:00:00Z"]).args(options).stdout(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let mut output = BufReader::new(process.stdout.take().unwrap());
        let mut introduction = Vec::new();
        while !introduction.last().is_some_and(|line: &String| line.starts_with("listening on ")) {
            introduction.push(line(&mut output));
        }
        let address = introduction[introduction.len() - 1].replace("listening on http://", "");
        Self { process, output, introduction, address }
    }

    /// The bytes that come back, all of them, until the server closes.
    fn bytes(&self, method: &str, path: &str, headers: &str, body: &str) -> Vec<u8> {
        let mut socket = TcpStream::connect(&self.address).unwrap();
        let length = body.len();
        let head = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n", self.address);
        write!(socket, "{head}Content-Length: {length}\r\n{headers}\r\n{body}").unwrap();
        let mut bytes = Vec::new();
        // A connection that is cut off may be reset, too.
        let _ = socket.read_to_end(&mut bytes);
        bytes
    }

    fn raw(&self, method: &str, path: &str, headers: &str, body: &str) -> String {
        String::from_utf8(self.bytes(method, path, headers, body)).unwrap()
    }

    fn call(&self, method: &str, path: &str, headers: &str, body: &str) -> Answer {
        let raw = self.raw(method, path, headers, body);
        let (head, body) = raw.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Answer { status, head: head.to_lowercase(), body: body.to_owned() }
    }

    fn get(&self, path: &str) -> Answer {
        self.call("GET", path, "", "")
    }

    fn get_signed(&self, path: &str) -> Answer {
        self.call("GET", path, &signature(), "")
    }

    /// The status of an answer to the demo user with a token.
    fn status_with(&self, token: &str) -> u16 {
        let headers = format!("X-User-Id: {}\r\nX-Auth-Token: {token}\r\n", demo().user_id());
        self.call("GET", "/api/v1/me", &headers, "").status
    }

    /// The token that a sign-in gives.
    fn sign_in(&self) -> String {
        self.token(r#"{"user":"demo","password":"demo"}"#).unwrap()
    }

    fn token(&self, form: &str) -> Option<String> {
        let answer = self.call("POST", "/api/v1/login", "", form);
        let body: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        body["data"]["authToken"].as_str().map(str::to_owned)
    }

    fn control(&self, path: &str, body: &str) {
        assert_eq!(self.call("POST", path, "", body).status, 200, "{path}");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn line(output: &mut impl BufRead) -> String {
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    line.trim_end().to_owned()
}

fn demo() -> Workspace {
    Workspace::demo("2026-11-20T12:00:00Z".parse().unwrap())
}

fn signature() -> String {
    format!("X-User-Id: {}\r\nX-Auth-Token: {}\r\n", demo().user_id(), demo().token())
}

const CHARTS: &str = "/api/v1/livechat/analytics/dashboards/charts-data?chartName=Total_conversations\
                      &start=2026-11-01&end=2026-11-10";
const PREFLIGHT: &str = "Origin: https://dashboard.example\r\nAccess-Control-Request-Method: GET\r\n";

#[test]
fn it_introduces_itself() {
    let server = Server::start(&[]);
    for line in [format!("User ID: {}", demo().user_id()), format!("Token: {}", demo().token())] {
        assert!(server.introduction.contains(&line), "{:?}", server.introduction);
    }
}

#[test]
fn it_answers_what_the_library_answers() {
    let server = Server::start(&[]);
    let request = demo_workspace::Request::get(CHARTS).signed(&demo().user_id(), &demo().token());
    assert_eq!(server.get_signed(CHARTS).body, demo_workspace::respond(&demo(), &request).body);
    let form = r#"{"user":"demo","password":"demo"}"#;
    assert!(server.call("POST", "/api/v1/login", "", form).body.contains(&demo().token()));
}

#[test]
fn a_preflight_is_allowed_by_default() {
    let answer = Server::start(&[]).call("OPTIONS", CHARTS, PREFLIGHT, "");
    assert_eq!(answer.status, 200);
    assert!(answer.head.contains("access-control-allow-origin: *"));
    assert!(answer.head.contains("x-user-id, x-auth-token"));
    assert!(!answer.head.contains("max-age") && !answer.head.contains("expose"));
}

#[test]
fn with_cors_off_a_preflight_fails_and_an_answer_is_open_still() {
    let server = Server::start(&["--cors", "off"]);
    let preflight = server.call("OPTIONS", CHARTS, PREFLIGHT, "");
    assert_eq!(preflight.status, 405);
    assert_eq!(preflight.body, "CORS not enabled. Go to \"Admin > General > REST Api\" to enable it.");
    assert!(!preflight.head.contains("access-control"));
    assert!(server.get("/api/info").head.contains("access-control-allow-origin: *"));
}

#[test]
fn only_a_listed_origin_passes() {
    let allowed = Server::start(&["--origin", "https://other.example, https://dashboard.example"]);
    let answer = allowed.call("OPTIONS", CHARTS, PREFLIGHT, "");
    assert!(answer.head.contains("access-control-allow-origin: https://dashboard.example"));
    let closed = Server::start(&["--origin", "https://other.example"]).call("OPTIONS", CHARTS, PREFLIGHT, "");
    assert_eq!((closed.status, closed.body.as_str()), (403, "Invalid origin"));
}

#[test]
fn the_eleventh_call_of_a_route_is_one_too_many() {
    let server = Server::start(&["--rate-limit", "on"]);
    let first = server.get("/api/info");
    assert!(first.head.contains("x-ratelimit-limit: 10") && first.head.contains("x-ratelimit-remaining: 9"));
    let last = (0..10).fold(first, |_, _| server.get("/api/info"));
    assert_eq!(last.status, 429);
    assert!(
        last.body.contains("Please slow down. You must wait ")
            && last.body.contains("[error-too-many-requests]")
    );
    assert_eq!(server.get_signed("/api/v1/me").status, 200);
}

#[test]
fn faults_are_set_from_the_command_line_and_by_the_control_path() {
    let server = Server::start(&["--control", "--fault", "charts-data=failing", "--fault", "*=html"]);
    assert_eq!((server.get(CHARTS).status, server.get("/api/info").body.contains("<html>")), (500, true));
    let set = |faults| server.call("POST", "/__faults", "", faults).status;
    assert_eq!((set("{}"), server.get("/api/info").status, set(r#"{"info":"nonsense"}"#)), (200, 200, 400));
    assert_eq!(server.get("/api/info").body, r#"{"success":true,"version":"8.8"}"#);
}

#[test]
fn the_control_path_is_there_on_demand_only() {
    assert_eq!(Server::start(&[]).call("POST", "/__faults", "", "{}").status, 404);
}

#[test]
fn each_fault_shows() {
    let server = Server::start(&["--control"]);
    let with = |fault: &str| {
        server.call("POST", "/__faults", "", &format!(r#"{{"charts-data":"{fault}"}}"#));
        server.get_signed(CHARTS)
    };
    let statuses =
        ["expired", "forbidden", "unlicensed", "limited", "failing", "html"].map(|fault| with(fault).status);
    assert_eq!(statuses, [401, 403, 400, 429, 500, 200]);
    assert!(with("limited").body.contains("You must wait 42 seconds"));
    assert!(with("huge").body.len() > 10_000_000);
    assert!(with("wrong-type").body.contains(r#""dataPoints":["many""#));
}

#[test]
fn each_other_fault_shows() {
    let server = Server::start(&["--control"]);
    let with = |fault: &str| {
        server.control("/__faults", &format!(r#"{{"charts-data":"{fault}"}}"#));
        server.get_signed(CHARTS)
    };
    for (fault, status, body) in [
        ("empty", 200, ""),
        ("null", 200, "null"),
        ("not-found", 404, "404 Not Found"),
        ("wrong-method", 405, r#"{"message":"API endpoint does not exist","status":"error"}"#),
        ("unauthorized", 403, r#"{"error":"unauthorized","success":false}"#),
        ("status-418", 418, r#"{"error":"It failed with status 418.","success":false}"#),
    ] {
        let answer = with(fault);
        assert_eq!((answer.status, answer.body.as_str()), (status, body), "{fault}");
    }
    for (fault, status, part) in [
        ("status-502", 502, "<html>"),
        ("invalid-params", 400, r#"'start' [invalid-params]""#),
        ("invalid-params-typed", 400, r#""errorType":"error-invalid-params""#),
        ("invalid-date", 400, "must be a valid date."),
        ("over-a-year", 400, "less than 1 year apart."),
        ("rows-3", 200, r#""0","1","2""#),
    ] {
        let answer = with(fault);
        assert!(answer.status == status && answer.body.contains(part), "{fault}: {}", answer.body);
    }
}

#[test]
fn a_wait_is_told_in_the_body_and_the_head_or_in_neither() {
    let server = Server::start(&["--control", "--fault", "info=limited-90", "--fault", "me=limited-bare"]);
    let response = server.get("/api/info");
    assert!(response.status == 429 && response.body.contains("You must wait 90 seconds"));
    let reset = demo().now.timestamp_millis() + 90_000;
    assert!(response.head.contains(&format!("x-ratelimit-reset: {reset}")), "{}", response.head);
    let bare = server.get_signed("/api/v1/me");
    assert!(bare.status == 429 && !bare.head.contains("x-ratelimit") && !bare.body.contains("seconds"));
}

#[test]
fn a_fault_may_end_by_itself() {
    let server = Server::start(&["--fault", "info=2*failing"]);
    assert_eq!([0; 4].map(|_| server.get("/api/info").status), [500, 500, 200, 200]);
}

#[test]
fn a_preflight_meets_no_fault_and_is_not_counted() {
    let server = Server::start(&["--fault", "info=1*failing", "--rate-limit", "on", "--limit", "2"]);
    for _ in 0..4 {
        assert_eq!(server.call("OPTIONS", "/api/info", PREFLIGHT, "").status, 200);
    }
    assert_eq!([0; 4].map(|_| server.get("/api/info").status), [500, 200, 200, 429]);
}

#[test]
fn a_late_answer_is_right() {
    let server = Server::start(&["--fault", "info=delay-300"]);
    let begun = std::time::Instant::now();
    assert_eq!(server.get("/api/info").body, r#"{"success":true,"version":"8.8"}"#);
    assert!(begun.elapsed() >= std::time::Duration::from_millis(300));
}

#[test]
fn an_answer_may_stop_in_its_middle_or_be_no_text() {
    let server = Server::start(&["--control", "--fault", "charts-data=reset"]);
    let answer = server.get_signed(CHARTS);
    let promised = answer.head.split("content-length: ").nth(1).unwrap().lines().next().unwrap().to_owned();
    assert_eq!(answer.body.len(), promised.parse::<usize>().unwrap() / 2);
    server.control("/__faults", r#"{"charts-data":"not-utf8"}"#);
    assert!(String::from_utf8(server.bytes("GET", CHARTS, &signature(), "")).is_err());
}

#[test]
fn the_limit_goes_by_the_servers_clock() {
    let server = Server::start(&["--control", "--rate-limit", "on", "--limit", "1"]);
    let statuses = || [0; 2].map(|_| server.get("/api/info").status);
    assert_eq!(statuses(), [200, 429]);
    server.control("/__clock", "2026-11-20T12:00:59Z");
    assert_eq!(statuses(), [429, 429]);
    server.control("/__clock", "2026-11-20T12:01:00Z");
    assert_eq!(statuses(), [200, 429]);
}

#[test]
fn the_heads_may_keep_quiet_about_the_limit() {
    let server = Server::start(&["--rate-limit", "on", "--limit-headers", "off"]);
    assert!(!server.get("/api/info").head.contains("x-ratelimit"));
}

#[test]
fn a_clock_that_is_fast_shows_in_the_answers_and_their_date() {
    let fast = Server::start(&["--control", "--skew", "86400"]);
    assert!(fast.get("/api/info").head.contains("date: sat, 21 nov 2026 12:00:00 gmt"));
    let today = |server: &Server, day| {
        let address = CHARTS.replace("2026-11-01", day).replace("2026-11-10", day);
        server.get_signed(&address).body
    };
    let right = Server::start(&[]);
    assert_ne!(today(&fast, "2026-11-20"), today(&right, "2026-11-20"));
    fast.control("/__clock", "2026-11-19T12:00:00Z");
    assert_eq!(today(&fast, "2026-11-20"), today(&right, "2026-11-20"));
    assert_eq!(fast.call("POST", "/__clock", "", "soon").status, 400);
}

#[test]
fn a_sign_in_lasts_as_long_as_it_should() {
    let server = Server::start(&["--control", "--session", "30"]);
    let [first, second] = [server.sign_in(), server.sign_in()];
    assert!(first != second && first != demo().token());
    server.control("/__clock", "2026-11-20T12:29:59Z");
    assert_eq!(server.token(&format!(r#"{{"resume":"{first}"}}"#)), Some(first.clone()));
    assert_eq!([&first, &second, &demo().token()].map(|token| server.status_with(token)), [200; 3]);
    server.control("/__clock", "2026-11-20T12:30:00Z");
    assert_eq!([&first, &demo().token()].map(|token| server.status_with(token)), [401, 200]);
    assert_eq!(server.token(&format!(r#"{{"resume":"{first}"}}"#)), None);
    assert_eq!(server.status_with(&server.sign_in()), 200);
}

#[test]
fn all_sessions_end_at_once_and_the_personal_token_comes_back_on_demand() {
    let server = Server::start(&["--control"]);
    assert_eq!(server.sign_in(), demo().token());
    server.control("/__expire", "");
    assert_eq!(server.status_with(&demo().token()), 401);
    let next = server.sign_in();
    assert_eq!([&next, &demo().token()].map(|token| server.status_with(token)), [200, 401]);
    server.control("/__revive", "");
    assert_eq!([&next, &demo().token()].map(|token| server.status_with(token)), [200, 200]);
    server.control("/__expire", "");
    assert_eq!(server.status_with(&next), 401);
}

#[test]
fn signing_out_ends_an_issued_token_alone() {
    let server = Server::start(&["--session", "30"]);
    let [first, second] = [server.sign_in(), server.sign_in()];
    for token in [&first, &demo().token()] {
        let headers = format!("X-User-Id: {}\r\nX-Auth-Token: {token}\r\n", demo().user_id());
        assert_eq!(server.call("POST", "/api/v1/logout", &headers, "").status, 200);
    }
    assert_eq!([&first, &second, &demo().token()].map(|token| server.status_with(token)), [401, 200, 200]);
}

#[test]
fn an_older_server_refuses_slowly() {
    let time = |version| {
        let server = Server::start(&["--version", version]);
        let begun = std::time::Instant::now();
        assert_eq!(server.get("/api/v1/me").status, 401);
        begun.elapsed().as_millis()
    };
    assert!(time("7.5") >= 500);
    assert!(time("7.6") < 400);
}

#[test]
fn the_reports_may_have_a_zone_of_their_own() {
    let admin = "view-livechat-manager,view-privileged-setting";
    let zone = "/api/v1/settings/Default_Custom_Timezone";
    let server =
        Server::start(&["--permissions", admin, "--reporting", "custom", "--custom-zone", "Asia/Kolkata"]);
    assert!(server.get_signed(zone).body.contains(r#""value":"Asia/Kolkata""#));
    let server = Server::start(&["--reporting", "user", "--utc-offset", "-3"]);
    assert!(server.get_signed("/api/v1/me").body.contains(r#""utcOffset":-3"#));
}

#[test]
fn a_truncated_answer_has_a_length_that_is_true() {
    let answer = Server::start(&["--fault", "charts-data=truncated"]).get_signed(CHARTS);
    assert!(answer.head.contains("content-type: application/json"));
    assert!(answer.head.contains(&format!("content-length: {}", answer.body.len())));
    assert!(serde_json::from_str::<serde_json::Value>(&answer.body).is_err());
}

#[test]
fn a_dropped_connection_gives_no_byte() {
    assert_eq!(Server::start(&["--fault", "info=drop"]).raw("GET", "/api/info", "", ""), "");
}

#[test]
fn the_log_tells_of_a_token_but_never_which() {
    let mut server = Server::start(&["--log"]);
    server.call("OPTIONS", CHARTS, PREFLIGHT, "");
    server.get_signed(CHARTS);
    let line = line(&mut server.output);
    let entry: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert_eq!(
        (&entry["method"], &entry["status"], &entry["has_token"]),
        (&"GET".into(), &200.into(), &true.into())
    );
    assert_eq!(entry["query"], "chartName=Total_conversations&start=2026-11-01&end=2026-11-10");
    assert!(entry["headers"].as_array().unwrap().contains(&"x-auth-token".into()));
    assert!(!line.contains(&demo().token()));
}

#[test]
fn a_ready_answer_takes_the_place_of_the_computed_one_after_the_checks() {
    let folder = std::env::temp_dir().join(format!("demo-workspace-answers-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("me.json"), r#"{"ready":1}"#).unwrap();
    let server = Server::start(&["--answers", folder.to_str().unwrap()]);
    assert_eq!(
        (server.get_signed("/api/v1/me").body.as_str(), server.get("/api/v1/me").status),
        (r#"{"ready":1}"#, 401)
    );
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn options_change_the_workspace() {
    let server = Server::start(&["--version", "6.14", "--licence", "community", "--zone", "Europe/Berlin"]);
    assert_eq!(server.get("/api/info").body, r#"{"success":true,"version":"6.14"}"#);
    assert!(server.get_signed("/api/v1/me").body.contains(r#""utcOffset":1}"#));
    let server = Server::start(&["--permissions", "view-l-room", "--sign-in", "totp", "--seed", "8"]);
    assert_eq!(server.get_signed(CHARTS).status, 403);
}
