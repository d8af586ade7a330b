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
    fn raw(&self, method: &str, path: &str, headers: &str, body: &str) -> String {
        let mut socket = TcpStream::connect(&self.address).unwrap();
        let length = body.len();
        let head = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n", self.address);
        write!(socket, "{head}Content-Length: {length}\r\n{headers}\r\n{body}").unwrap();
        let mut bytes = Vec::new();
        // A connection that is cut off may be reset, too.
        let _ = socket.read_to_end(&mut bytes);
        String::from_utf8(bytes).unwrap()
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
