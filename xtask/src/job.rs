//! A program that runs beside others. What it writes goes to a file, and is shown where it failed.

use std::fs::{self, File};
use std::io;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::{Outcome, program};

/// How often it is looked at.
const PAUSE: Duration = Duration::from_millis(100);

/// A program that was started. It is ended with the value; what it has started itself goes on to its own end.
pub struct Job {
    line: String,
    log: PathBuf,
    child: Arc<Mutex<Child>>,
    watch: Option<JoinHandle<io::Result<(ExitStatus, Duration)>>>,
}

impl Job {
    /// Starts a program that writes to a file.
    pub fn start(command: &mut Command, log: PathBuf) -> Outcome<Self> {
        let could_not_write = |error| format!("{} could not be written: {error}.", log.display());
        if let Some(folder) = log.parent() {
            fs::create_dir_all(folder).map_err(could_not_write)?;
        }
        let file = File::create(&log).map_err(could_not_write)?;
        let copy = file.try_clone().map_err(could_not_write)?;
        command.stdin(Stdio::null()).stdout(file).stderr(copy);
        let child = command.spawn().map_err(|error| program::start_error(command, &error))?;
        let child = Arc::new(Mutex::new(child));
        let watched = child.clone();
        let watch = thread::spawn(move || wait(&watched));
        Ok(Self { line: program::line(command), log, child, watch: Some(watch) })
    }

    /// Whether it has not ended yet.
    pub fn is_running(&self) -> bool {
        self.watch.as_ref().is_some_and(|watch| !watch.is_finished())
    }

    /// Waits for its end. Answers how it ended, and how long it ran.
    pub fn finish(mut self) -> (Outcome, Duration) {
        let ended = self.watch.take().and_then(|watch| watch.join().ok());
        let (outcome, time) = match ended {
            Some(Ok((status, time))) => (program::ended(&self.line, status), time),
            Some(Err(error)) => {
                (Err(format!("`{}` could not be waited for: {error}.", self.line)), Duration::ZERO)
            }
            None => (Err(format!("`{}` was not watched to its end.", self.line)), Duration::ZERO),
        };
        if outcome.is_err() {
            eprintln!("{}", fs::read_to_string(&self.log).unwrap_or_default());
        }
        (outcome, time)
    }
}

impl Drop for Job {
    fn drop(&mut self) {
        // Of one that has ended already there is nothing to end.
        let _ = self.child.lock().unwrap_or_else(PoisonError::into_inner).kill();
        if let Some(watch) = self.watch.take() {
            let _ = watch.join();
        }
    }
}

/// Waits so that others can end the program meanwhile.
fn wait(child: &Mutex<Child>) -> io::Result<(ExitStatus, Duration)> {
    let start = Instant::now();
    loop {
        let status = child.lock().unwrap_or_else(PoisonError::into_inner).try_wait()?;
        if let Some(status) = status {
            return Ok((status, start.elapsed()));
        }
        thread::sleep(PAUSE);
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::env::temp_dir;

    use super::*;

    fn job(name: &str, script: &str) -> Job {
        let log = temp_dir().join(format!("xtask-{}-{name}.log", std::process::id()));
        Job::start(Command::new("sh").args(["-c", script]), log).unwrap()
    }

    #[test]
    fn a_job_that_ends_well_is_told_with_its_time() {
        let job = job("well", "sleep 0.3; echo done");
        assert!(job.is_running());
        let (log, (outcome, time)) = (job.log.clone(), job.finish());
        assert_eq!(outcome, Ok(()));
        assert!(time >= Duration::from_millis(300), "{time:?}");
        assert_eq!(fs::read_to_string(&log).unwrap(), "done\n");
        fs::remove_file(log).unwrap();
    }

    #[test]
    fn a_job_that_fails_names_its_line_and_its_code() {
        let job = job("badly", "exit 3");
        let (log, (outcome, _)) = (job.log.clone(), job.finish());
        assert_eq!(outcome, Err("`sh -c exit 3` ended with code 3; what it wrote above says why.".into()));
        fs::remove_file(log).unwrap();
    }

    #[test]
    fn a_job_that_nobody_waits_for_is_ended() {
        let start = Instant::now();
        let job = job("dropped", "exec sleep 60");
        let log = job.log.clone();
        drop(job);
        assert!(start.elapsed() < Duration::from_secs(20));
        fs::remove_file(log).unwrap();
    }

    #[test]
    fn a_program_that_is_missing_is_named() {
        let log = temp_dir().join(format!("xtask-{}-missing.log", std::process::id()));
        let refused = Job::start(&mut Command::new("no-such-program"), log.clone()).err().expect("refused");
        assert!(refused.starts_with("`no-such-program` is not installed"), "{refused}");
        fs::remove_file(log).unwrap();
    }
}
