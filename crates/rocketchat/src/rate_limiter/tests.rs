use super::*;

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::seconds(1_000_000 + seconds)
}

#[test]
fn ten_calls_go_at_once_and_the_eleventh_waits_for_the_first() {
    let mut limiter = RateLimiter::default();
    for second in 0..10 {
        assert_eq!(limiter.try_acquire(at(second)), Ok(()));
    }
    assert_eq!(limiter.try_acquire(at(10)), Err(at(62)));
    assert_eq!((limiter.next_free(at(61)), limiter.next_free(at(62))), (at(62), at(62)));
    assert_eq!(limiter.try_acquire(at(62)), Ok(()));
    assert_eq!(limiter.try_acquire(at(62)), Err(at(63)));
}

#[test]
fn no_minute_ever_holds_more_than_ten_calls() {
    let mut limiter = RateLimiter::default();
    let (mut now, mut calls) = (at(0), Vec::new());
    for step in 0..2_000 {
        match limiter.try_acquire(now) {
            Ok(()) => calls.push(now),
            Err(free) => now = free,
        }
        now += TimeDelta::milliseconds((step * 7_919) % 4_000);
    }
    assert!(calls.len() > 500);
    assert!(calls.windows(11).all(|eleven| eleven[10] - eleven[0] >= WINDOW));
}

#[test]
fn a_refusal_closes_the_route_for_as_long_as_it_says() {
    let mut limiter = RateLimiter::default();
    limiter.note_too_many_requests(Some(42), at(0));
    assert_eq!(limiter.try_acquire(at(1)), Err(at(42) + TimeDelta::milliseconds(500)));
    assert_eq!(limiter.try_acquire(at(43)), Ok(()));
    limiter.note_too_many_requests(Some(86_400), at(50));
    assert_eq!(limiter.next_free(at(50)), at(650) + ROUNDING);
    limiter.note_too_many_requests(None, at(100));
    assert_eq!(limiter.next_free(at(100)), at(160) + TimeDelta::milliseconds(500));
}

#[test]
fn headers_correct_the_limit_and_a_clock_that_is_off_does_no_harm() {
    let mut limiter = RateLimiter::default();
    limiter.note_headers(RateLimitHeaders { limit: 2, remaining: 1, reset: 0 }, at(0));
    assert_eq!([limiter.try_acquire(at(0)), limiter.try_acquire(at(0))], [Ok(()), Ok(())]);
    assert!(limiter.try_acquire(at(0)).is_err());
    limiter.note_headers(RateLimitHeaders { limit: 2, remaining: 0, reset: i64::MAX }, at(100));
    assert_eq!(limiter.next_free(at(100)), at(162));
    limiter.note_headers(RateLimitHeaders { limit: 0, remaining: 5, reset: 0 }, at(200));
    assert_eq!(
        [limiter.try_acquire(at(300)), limiter.try_acquire(at(300)), limiter.try_acquire(at(300))],
        [Ok(()), Ok(()), Err(at(362))]
    );
}

#[test]
fn a_clock_that_was_set_back_gives_the_tokens_back() {
    let mut limiter = RateLimiter::default();
    for _ in 0..10 {
        assert_eq!(limiter.try_acquire(at(1_000_000)), Ok(()));
    }
    limiter.note_too_many_requests(Some(30), at(1_000_000));
    assert_eq!(limiter.try_acquire(at(0)), Ok(()));
}

#[test]
fn a_token_of_a_tab_whose_clock_is_ahead_by_a_moment_counts() {
    let mut limiter = RateLimiter::default();
    for tenth in 0..10 {
        // Two tabs by turns, one of them ahead by two seconds.
        let ahead = TimeDelta::seconds(tenth % 2 * 2);
        assert_eq!(limiter.try_acquire(at(0) + TimeDelta::milliseconds(tenth * 100) + ahead), Ok(()));
    }
    assert_eq!(limiter.try_acquire(at(1)), Err(at(62)));
}

#[test]
fn a_bucket_is_read_as_it_is_written_and_nonsense_is_a_full_one() {
    let mut limiter = RateLimiter::default();
    limiter.note_headers(RateLimitHeaders { limit: 20, remaining: 3, reset: 0 }, at(0));
    let _ = limiter.try_acquire(at(1));
    limiter.note_too_many_requests(Some(3), at(2));
    assert_eq!(RateLimiter::from_text(&limiter.to_text()), limiter);
    for text in ["", "x", "10", "-1 -1", "99999999999999999999 1", "10 0 a b"] {
        assert_eq!(RateLimiter::from_text(text), RateLimiter::default(), "{text}");
    }
}

#[test]
fn what_an_earlier_version_stored_is_understood() {
    let limiter = RateLimiter::from_text("20 1700000300500 1700000000000 1700000001000");
    let taken = vec![1_700_000_000_000, 1_700_000_001_000];
    assert_eq!(limiter, RateLimiter { limit: 20, closed_until: 1_700_000_300_500, taken });
    let now = r#"{"v":1,"limit":20,"taken":[1700000000000,1700000001000],"closed_until":1700000300500}"#;
    assert_eq!(limiter.to_text(), now);
}

/// What can happen to a limiter, after so many milliseconds.
#[cfg(not(target_arch = "wasm32"))]
fn event() -> impl proptest::strategy::Strategy<Value = (i64, Event)> {
    use proptest::prelude::*;
    let happening = prop_oneof![
        6 => Just(Event::Ask),
        1 => proptest::option::of(any::<u32>()).prop_map(Event::Refused),
        1 => (0..20_usize, 0..20_usize, any::<i64>()).prop_map(|(limit, remaining, reset)| {
            Event::Told(RateLimitHeaders { limit, remaining, reset })
        }),
        1 => Just(Event::Stored),
    ];
    (0..20_000_i64, happening)
}

#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug)]
enum Event {
    Ask,
    Refused(Option<u32>),
    Told(RateLimitHeaders),
    Stored,
}

#[cfg(not(target_arch = "wasm32"))]
proptest::proptest! {
    #[test]
    fn whatever_happens_no_minute_holds_more_calls_than_were_allowed(
        events in proptest::collection::vec(event(), 0..200),
    ) {
        let (mut limiter, mut now) = (RateLimiter::default(), at(0));
        // Each call with the limit that was known when it went out.
        let mut calls: Vec<(DateTime<Utc>, usize)> = Vec::new();
        let mut closed = at(0);
        for (millis, event) in events {
            now += TimeDelta::milliseconds(millis);
            match event {
                Event::Ask => {
                    let free = limiter.next_free(now);
                    proptest::prop_assert!(free <= now + MAX_BLOCK + ROUNDING);
                    if limiter.try_acquire(now).is_ok() {
                        proptest::prop_assert!(now >= closed && free == now);
                        calls.push((now, limiter.limit));
                        let recent = calls.iter().filter(|(call, _)| now - *call < WINDOW).count();
                        proptest::prop_assert!(recent <= limiter.limit);
                    } else {
                        proptest::prop_assert!(free > now);
                    }
                }
                Event::Refused(seconds) => {
                    limiter.note_too_many_requests(seconds, now);
                    closed = now + seconds.map_or(WINDOW, |seconds| TimeDelta::seconds(seconds.into())).min(MAX_BLOCK);
                }
                Event::Told(rate_limit) => {
                    limiter.note_headers(rate_limit, now);
                    if rate_limit.remaining == 0 {
                        closed = limiter.unblocked_at(now);
                    }
                }
                Event::Stored => {
                    let read = RateLimiter::from_text(&limiter.to_text());
                    proptest::prop_assert_eq!(&read, &limiter);
                    limiter = read;
                }
            }
        }
    }

    #[test]
    fn any_text_is_a_bucket_that_opens_again(text: String, now in 0..4_000_000_000_i64) {
        let (limiter, now) = (RateLimiter::from_text(&text), at(now));
        proptest::prop_assert!(limiter.next_free(now) <= now + MAX_BLOCK + ROUNDING);
    }
}
