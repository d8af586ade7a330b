//! Servers and a client that say exactly what they are told, and note exactly what they hear.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use trial_proxy::{Front, Trial, serve};

/// How long the trial waits for the rest of a question.
const PATIENCE: Duration = Duration::from_secs(1);

/// A server that gives each request the same answer.
pub struct Server {
    /// Such as `127.0.0.1:41234`.
    pub host: String,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Starts one with an answer word for word.
    pub fn start(answer: impl Into<String>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let host = listener.local_addr().unwrap().to_string();
        let (heard, answer) = (Arc::new(Mutex::new(Vec::new())), answer.into());
        let noted = Arc::clone(&heard);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                noted.lock().unwrap().push(read(&stream));
                let _ = (&stream).write_all(answer.as_bytes());
            }
        });
        Self { host, heard }
    }

    /// The requests so far.
    pub fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }
}

/// An answer in JSON with more headers, each with its line end.
pub fn json(headers: &str, body: &str) -> String {
    typed("application/json", headers, body)
}

/// An answer of a content type.
pub fn typed(kind: &str, headers: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n{headers}\r\n{body}",
        body.len()
    )
}

/// Starts the trial of a workspace; tells its port.
pub fn start_trial(workspace: &str, files: &str) -> u16 {
    let trial: Trial = workspace.parse().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let port = listener.local_addr().unwrap().port();
    let front = Front { port, trial, files: files.into(), patience: PATIENCE };
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        runtime.block_on(async { serve(tokio::net::TcpListener::from_std(listener).unwrap(), front).await })
    });
    port
}

/// Sends a request word for word but for its `Host`, and reads the answer.
pub fn ask(port: u16, line: &str, headers: &str, body: &str) -> String {
    send(
        port,
        &format!("{line} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{headers}Connection: close\r\n\r\n{body}"),
    )
}

/// Sends a request word for word, and reads the answer.
pub fn send(port: u16, text: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.write_all(text.as_bytes()).unwrap();
    let mut answer = String::new();
    let _ = stream.read_to_string(&mut answer);
    answer
}

fn read(stream: &TcpStream) -> String {
    let mut reader = BufReader::new(stream);
    let mut text = String::new();
    while reader.read_line(&mut text).is_ok_and(|length| length > 2) {}
    let length = text.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
    });
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body).unwrap();
    text + &String::from_utf8(body).unwrap()
}
