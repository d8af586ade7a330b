### What unfolds below a panel's numbers: what was asked, when it was answered, and what the number counts.

receipt-title = About this number
# $covers tells the period, the departments and whose days they are.
receipt-covers = Covers: { $covers }
# Before the list of the calls. A kept answer is one that the page had from an earlier time, so that it did not ask.
receipt-calls = It took { $calls ->
    [one] 1 call
   *[other] { $calls } calls
}:
receipt-kept = It took no call; { $kept ->
    [one] 1 kept answer
   *[other] { $kept } kept answers
} served:
receipt-calls-and-kept = It took { $calls ->
    [one] 1 call
   *[other] { $calls } calls
}, and { $kept ->
    [one] 1 kept answer
   *[other] { $kept } kept answers
} served:
# Behind the address of a call. $at is a time, maybe with its day.
receipt-answered = answered at { $at } after { $millis } ms
receipt-not-answered = not answered at { $at } after { $millis } ms
receipt-not-asked = kept since { $at }, not asked again
