### How a number stands to the one that it is compared with, and the period in one sentence.

# A change in percent. It is put into the messages below as $percent. The space does not break.
change-percent = { NUMBER($percent) }{ "\u00A0" }%
change-more = { $percent } more
change-fewer = { $percent } fewer
change-less = { $percent } less
change-longer = { $percent } longer
change-shorter = { $percent } shorter
change-slower = { $percent } slower
change-faster = { $percent } faster
change-same = the same
change-about-same = about the same
# Of conversations and of durations.
change-after-none = zero before
# The number of the compared period, where too few for a percent: 9 before.
change-before = { $before } before
# $words is one of the changes above, $difference the difference with its sign: 12 % slower (+5 s)
change-with-difference = { $words } ({ $difference })
# The same with the days that the change is from; $than as for the sentence below.
change-beside = { $words } (beside { $than })

# The sentence is made of a count, then maybe how that stands to the compared period, then maybe the first response:
# "1,284 conversations, 6 % fewer than the 28 days before; first response about 48 s, 12 % slower."
headline-unknown = How many conversations came in is not known.
headline = { $count }{ $compared }{ $response }.
headline-conversations = { $count ->
    [0] No conversations
    [one] 1 conversation
   *[other] { $count } conversations
}
# $than is what the comparison is with, as the messages of comparison.ftl say it: the 28 days before
headline-than = , { $words } than { $than }
# Read after "No conversations" as well.
headline-as-many = , the same as { $than }
headline-about-as-many = , about as many as { $than }
headline-after-none = ; { $than }: none
headline-after = ; { $than }: { NUMBER($before) }
headline-no-response = ; no first response yet
headline-response = ; first response about { $duration }
headline-response-changed = ; first response about { $duration }, { $words }
