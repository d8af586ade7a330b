//! What the proxy of a trial lets pass, and what not, over real sockets.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod support;

use support::{Server, ask, json, send, start_trial, with_content_type};

const NOWHERE: &str = "http://127.0.0.1:9";
const SCRIPT: &str = "<script>hurt()</script>";
/// Under it no script of an answer runs, nothing is loaded, and the answer is no page of this origin.
const POLICY: &str = "content-security-policy: default-src 'none'; sandbox; frame-ancestors 'none'";
const TOKEN: &str = "X-Auth-Token: t0ken\r\nX-User-Id: u1\r\n";

/// A trial of a server on this machine, and the path of that workspace.
fn trial_of(workspace: &Server) -> (u16, String) {
    let address = format!("http://{}", workspace.host);
    (start_trial(&address, NOWHERE), format!("/http/{}", workspace.host))
}

/// The headers of a request or an answer in lower case, in order, without the first line.
fn headers(text: &str) -> Vec<String> {
    let head = text.split("\r\n\r\n").next().unwrap();
    let mut all: Vec<String> = head.lines().skip(1).map(str::to_ascii_lowercase).collect();
    all.sort();
    all
}

#[test]
fn a_redirect_is_not_followed_and_its_target_hears_nothing() {
    let other_host = Server::start(json("", "{}"));
    for status in ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"] {
        let target = format!("http://{}/steal?a=b", other_host.host);
        let workspace = Server::start(format!(
            "HTTP/1.1 {status}\r\nLocation: {target}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        ));
        let (port, path) = trial_of(&workspace);
        for line in [format!("GET {path}/api/v1/me"), format!("POST {path}/api/v1/login")] {
            let answer = ask(port, &line, &format!("{TOKEN}Content-Length: 2\r\n"), "{}");
            assert!(answer.starts_with("HTTP/1.1 424"), "{answer}");
            assert!(!answer.to_ascii_lowercase().contains("\r\nlocation:"), "{answer}");
            let sentence = format!("forwards this question to http://{}, where no secret", other_host.host);
            assert!(answer.contains(&sentence), "{answer}");
        }
        assert_eq!(workspace.requests().len(), 2);
    }
    assert_eq!(other_host.requests(), [""; 0]);
}

#[test]
fn what_leads_nowhere_is_no_redirect() {
    let workspace = Server::start(
        "HTTP/1.1 304 Not Modified\r\nLocation: http://127.0.0.1:9/\r\nConnection: close\r\n\r\n",
    );
    let (port, path) = trial_of(&workspace);
    let answer = ask(port, &format!("GET {path}/api/info"), "", "");
    assert!(answer.starts_with("HTTP/1.1 304"), "{answer}");
    assert!(!answer.to_ascii_lowercase().contains("location"), "{answer}");
}

#[test]
fn a_page_of_the_workspace_is_no_page_of_this_origin() {
    for kind in ["text/html", "application/xhtml+xml", "image/svg+xml", "application/json, text/html", "x"] {
        let workspace = Server::start(with_content_type(kind, "Content-Type: text/html\r\n", SCRIPT));
        let (port, path) = trial_of(&workspace);
        let answer = ask(port, &format!("GET {path}/api/x"), "", "");
        let headers = headers(&answer);
        let types: Vec<_> = headers.iter().filter(|line| line.starts_with("content-type:")).collect();
        assert!(
            types.len() == 1 && types[0].starts_with("content-type: text/plain; charset=utf-8"),
            "{answer}"
        );
        assert!(headers.contains(&POLICY.into()), "{answer}");
        assert!(answer.ends_with(SCRIPT), "the page still sees that it is none of Rocket.Chat's: {answer}");
    }
}

#[test]
fn that_an_answer_was_html_is_still_told() {
    let workspace = Server::start(with_content_type("text/html; charset=utf-8", "", "Not here"));
    let (port, path) = trial_of(&workspace);
    let answer = ask(port, &format!("GET {path}/api/info"), "", "");
    assert!(answer.contains("content-type: text/plain; charset=utf-8; was=html\r\n"), "{answer}");
}

#[test]
fn an_answer_of_the_workspace_cannot_be_opened_nor_embedded() {
    let workspace = Server::start(with_content_type("text/html", "", SCRIPT));
    let (port, path) = trial_of(&workspace);
    for asked in [
        "Sec-Fetch-Site: none\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n",
        "Sec-Fetch-Mode: navigate\r\n",
        "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Dest: iframe\r\n",
        "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Dest: script\r\n",
        "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Dest: serviceworker\r\n",
    ] {
        for place in [format!("{path}/api/x"), "/https/evil.example/api/x".into()] {
            let answer = ask(port, &format!("GET {place}"), asked, "");
            assert!(answer.starts_with("HTTP/1.1 421"), "{asked} {answer}");
            assert!(headers(&answer).contains(&POLICY.into()), "{answer}");
        }
    }
    assert_eq!(workspace.requests(), [""; 0]);
    let asked = "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty\r\n";
    assert!(ask(port, &format!("GET {path}/api/x"), asked, "").starts_with("HTTP/1.1 200"));
}

#[test]
fn a_fixed_list_of_headers_is_sent_and_no_cookie() {
    let workspace = Server::start(json("", "{}"));
    let (port, path) = trial_of(&workspace);
    let asked = "Accept: */*\r\nAccept-Language: en\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\
        User-Agent: Browser\r\nX-2fa-Code: 123456\r\nX-2fa-Method: totp\r\nCookie: other=trial\r\n\
        Authorization: Basic x\r\nReferer: http://127.0.0.1/\r\nX-Forwarded-For: 10.0.0.1\r\n\
        Accept-Encoding: gzip\r\nSec-Fetch-Mode: cors\r\nX-Own: 1\r\n";
    ask(port, &format!("POST {path}/api/v1/login?a=%20b"), &format!("{asked}{TOKEN}"), "{\"a\":1}");
    let heard = workspace.requests().remove(0);
    assert!(heard.starts_with("POST /api/v1/login?a=%20b HTTP/1.1\r\n"), "{heard}");
    assert!(heard.ends_with("\r\n\r\n{\"a\":1}"), "{heard}");
    let expected = [
        "accept-language: en",
        "accept: */*",
        "content-length: 7",
        "content-type: application/json",
        &format!("host: {}", workspace.host),
        "user-agent: browser",
        "x-2fa-code: 123456",
        "x-2fa-method: totp",
        "x-auth-token: t0ken",
        "x-user-id: u1",
    ];
    assert_eq!(headers(&heard), expected);
}

#[test]
fn a_fixed_list_of_headers_comes_back_and_no_cookie() {
    let workspace = Server::start(json(
        "Set-Cookie: rc=1\r\nX-RateLimit-Limit: 10\r\nX-RateLimit-Remaining: 9\r\nX-RateLimit-Reset: 1\r\n\
        Retry-After: 5\r\nDate: Fri, 20 Nov 2026 15:00:00 GMT\r\nAge: 3\r\nServer: nginx\r\n\
        Access-Control-Allow-Origin: *\r\nClear-Site-Data: \"*\"\r\nContent-Security-Policy: x\r\n",
        "{\"a\":1}",
    ));
    let (port, path) = trial_of(&workspace);
    let answer = ask(port, &format!("GET {path}/api/info"), "", "");
    assert!(answer.ends_with("\r\n\r\n{\"a\":1}"), "{answer}");
    let expected = [
        "age: 3",
        "cache-control: no-store",
        "connection: close",
        "content-length: 7",
        POLICY,
        "content-type: application/json",
        "cross-origin-resource-policy: same-origin",
        "date: fri, 20 nov 2026 15:00:00 gmt",
        "referrer-policy: no-referrer",
        "retry-after: 5",
        "x-content-type-options: nosniff",
        "x-frame-options: deny",
        "x-ratelimit-limit: 10",
        "x-ratelimit-remaining: 9",
        "x-ratelimit-reset: 1",
    ];
    assert_eq!(headers(&answer), expected);
}

#[test]
fn a_strangers_name_for_this_machine_is_not_answered() {
    let workspace = Server::start(json("", "{}"));
    let (port, path) = trial_of(&workspace);
    for host in ["evil.example", &format!("evil.example:{port}"), "127.0.0.1:1"] {
        for asked in ["/", &format!("{path}/api/info")] {
            let answer =
                send(port, &format!("GET {asked} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
            assert!(answer.starts_with("HTTP/1.1 421"), "{answer}");
            assert!(answer.contains(&format!("Open it at http://127.0.0.1:{port}.")), "{answer}");
        }
    }
    assert_eq!(workspace.requests(), [""; 0]);
}

#[test]
fn a_page_of_another_site_is_not_answered() {
    let workspace = Server::start(json("", "{}"));
    let (port, path) = trial_of(&workspace);
    for header in ["Origin: https://evil.example\r\n", "Origin: null\r\n", "Sec-Fetch-Site: cross-site\r\n"] {
        let answer = ask(port, &format!("GET {path}/api/info"), header, "");
        assert!(answer.starts_with("HTTP/1.1 421"), "{answer}");
    }
    assert_eq!(workspace.requests(), [""; 0]);
    assert!(
        ask(port, &format!("GET {path}/api/info"), "Sec-Fetch-Site: same-origin\r\n", "").contains("200 OK")
    );
}

#[test]
fn what_was_kept_for_another_trial_is_not_passed_on() {
    let workspace = Server::start(json("", "{}"));
    let (port, path) = trial_of(&workspace);
    let other = path.replace("/http/", "/https/");
    for asked in [
        "/api/v1/me",
        "/https/a.example/api/v1/me",
        &format!("{other}/api/v1/me"),
        &format!("{path}/sub/api/v1/me"),
    ] {
        let answer = ask(port, &format!("GET {asked}"), TOKEN, "");
        assert!(answer.starts_with("HTTP/1.1 421"), "{answer}");
        assert!(headers(&answer).contains(&POLICY.into()), "{answer}");
        assert!(
            answer
                .contains(&format!("This is the trial of http://{}; nothing was passed on", workspace.host))
        );
    }
    assert_eq!(workspace.requests(), [""; 0]);
}

#[test]
fn above_the_workspace_there_is_none() {
    let workspace = Server::start(json("", "{}"));
    let (port, _) = trial_of(&workspace);
    for asked in ["/api/info", "/http/api/info", "/api/v1/me"] {
        assert!(ask(port, &format!("GET {asked}"), "", "").starts_with("HTTP/1.1 404"), "{asked}");
        assert!(ask(port, &format!("GET {asked}"), TOKEN, "").starts_with("HTTP/1.1 421"), "{asked}");
    }
    assert_eq!(workspace.requests(), [""; 0]);
}

#[test]
fn nothing_but_the_api_is_asked() {
    let (workspace, files) =
        (Server::start(json("", "{}")), Server::start(with_content_type("text/html", "", "a file")));
    let path = format!("/http/{}", workspace.host);
    let port = start_trial(&format!("http://{}", workspace.host), &format!("http://{}", files.host));
    for rest in ["/admin", "/", "", "/API/v1/me", "/%61pi/v1/me"] {
        let answer = ask(port, &format!("GET {path}{rest}"), TOKEN, "");
        assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("a file"), "{rest} {answer}");
    }
    assert!(!files.requests().concat().contains("t0ken"), "a file is asked for without a secret");
    let asked = files.requests().len();
    for rest in
        ["/api", "/api/../admin", "/api/%2e%2e/admin", "/api//admin", "/api/", "/api/v1/..", "/x/api/v1/me"]
    {
        let answer = ask(port, &format!("GET {path}{rest}"), TOKEN, "");
        assert!(answer.starts_with("HTTP/1.1 421"), "{rest} {answer}");
    }
    for method in ["HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"] {
        let answer = ask(port, &format!("{method} {path}/api/v1/me"), TOKEN, "");
        assert!(answer.starts_with("HTTP/1.1 405"), "{method} {answer}");
    }
    let answer = ask(port, "CONNECT chat.example.com:443", TOKEN, "");
    assert!(answer.starts_with("HTTP/1.1 421"), "{answer}");
    assert_eq!(files.requests().len(), asked);
    assert_eq!(workspace.requests(), [""; 0]);
}

#[test]
fn a_target_that_names_its_host_names_this_one() {
    let workspace = Server::start(json("", "{}"));
    let (port, path) = trial_of(&workspace);
    for host in ["evil.example", "127.0.0.1", &format!("ana@127.0.0.1:{port}"), &workspace.host] {
        let answer = ask(port, &format!("GET http://{host}{path}/api/v1/me"), TOKEN, "");
        assert!(answer.starts_with("HTTP/1.1 421"), "{host} {answer}");
    }
    assert_eq!(workspace.requests(), [""; 0]);
    let answer = ask(port, &format!("GET http://127.0.0.1:{port}{path}/api/v1/me"), TOKEN, "");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(workspace.requests()[0].starts_with("GET /api/v1/me HTTP/1.1\r\n"));
}

#[test]
fn a_body_in_pieces_is_passed_on_whole_and_no_second_question_with_it() {
    let workspace = Server::start(json("", "{}"));
    let (port, path) = trial_of(&workspace);
    let pieces = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n";
    let second = "GET /api/v1/steal HTTP/1.1\r\n\r\n";
    let body = format!("4\r\n{{\"a\"\r\n3\r\n:1}}\r\n0\r\n\r\n{second}");
    ask(port, &format!("POST {path}/api/v1/login"), pieces, &body);
    ask(port, &format!("POST {path}/api/v1/login"), &format!("Content-Length: 7\r\n{pieces}"), &body);
    let heard = workspace.requests();
    assert!(heard[0].ends_with("\r\n\r\n{\"a\":1}"), "{heard:?}");
    for asked in &heard {
        assert!(asked.contains("content-length: 7") && !asked.contains("chunked"), "{asked}");
        assert!(!asked.contains("steal"), "{asked}");
    }
}

#[test]
fn a_question_that_never_ends_is_given_up() {
    let workspace = Server::start(json("", "{}"));
    let (port, path) = trial_of(&workspace);
    let answer = ask(port, &format!("POST {path}/api/v1/login"), "Content-Length: 7\r\n", "{");
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
    assert_eq!(workspace.requests(), [""; 0]);
}

#[test]
fn what_is_too_long_is_not_passed_on() {
    let workspace = Server::start(json("", &"x".repeat(9 << 20)));
    let (port, path) = trial_of(&workspace);
    let long = "x".repeat(65 << 10);
    let answer = ask(
        port,
        &format!("POST {path}/api/v1/login"),
        &format!("Content-Length: {}\r\n", long.len()),
        &long,
    );
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
    assert_eq!(workspace.requests(), [""; 0]);
    let answer = ask(port, &format!("GET {path}/api/info"), "", "");
    assert_eq!(
        answer.split("\r\n\r\n").nth(1).unwrap().len(),
        (8 << 20) + 1,
        "more than the page reads, and no more"
    );
}

#[test]
fn a_server_that_is_gone_or_speaks_no_tls_is_told_in_a_sentence() {
    let plain = Server::start(json("", "{}"));
    let port = start_trial(&format!("https://{}", plain.host), NOWHERE);
    let answer = ask(port, &format!("GET /https/{}/api/info", plain.host), TOKEN, "");
    assert!(answer.contains("does not speak TLS as it should, so nothing was sent"), "{answer}");
    assert!(!plain.requests().concat().contains("t0ken"));
    let port = start_trial("http://127.0.0.1:9", NOWHERE);
    let answer = ask(port, "GET /http/127.0.0.1:9/api/info", TOKEN, "");
    assert!(answer.contains("At 127.0.0.1:9 nothing listens"), "{answer}");
}

#[test]
fn files_come_from_their_server_without_what_the_browser_says_of_itself() {
    let files = Server::start(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nSet-Cookie: a=b\r\nContent-Length: 3\r\nConnection: close\r\n\r\n<p>",
    );
    let port = start_trial("https://chat.example.com", &format!("http://{}", files.host));
    let answer = ask(port, "GET /?workspace=x", "Cookie: a=b\r\n", "");
    assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("<p>"), "{answer}");
    let expected = ["content-security-policy: frame-ancestors 'none'", "content-type: text/html"];
    assert!(expected.iter().all(|line| headers(&answer).contains(&(*line).into())), "{answer}");
    assert!(!answer.to_ascii_lowercase().contains("set-cookie"), "{answer}");
    assert!(!files.requests()[0].to_ascii_lowercase().contains("cookie"));
    assert!(files.requests()[0].starts_with("GET /?workspace=x "));
}

#[test]
fn a_page_that_is_still_built_comes_by_itself() {
    let port = start_trial("https://chat.example.com", NOWHERE);
    let answer = ask(port, "GET /", "", "");
    assert!(answer.starts_with("HTTP/1.1 503") && answer.contains("refresh: 2"), "{answer}");
    assert!(answer.contains("The page is being built."), "{answer}");
}
