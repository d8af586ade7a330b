### How a number stands to the one that it is compared with, and the period in one sentence.

change-percent = { NUMBER($percent) }%
change-more = { $percent }増
change-fewer = { $percent }減
change-less = { $percent }減
change-longer = { $percent }長い
change-shorter = { $percent }短い
change-slower = { $percent }遅い
change-faster = { $percent }速い
change-same = 変化なし
change-about-same = ほぼ変化なし
change-after-none = 比較期間は0
change-before = 比較期間は{ $before }
change-with-difference = { $words }（{ $difference }）
change-beside = { $words }（{ $than }との比較）
headline-unknown = 会話の件数は不明です。
headline = { $count }{ $compared }{ $response }。
headline-conversations = 会話{ NUMBER($count) }件
headline-than = 、{ $than }より{ $words }
headline-as-many = 、{ $than }と同数
headline-about-as-many = 、{ $than }とほぼ同数
headline-after-none = 、{ $than }は0件
headline-after = 、{ $than }は{ NUMBER($before) }件
headline-no-response = 。初回応答はまだありません
headline-response = 。初回応答は約{ $duration }
headline-response-changed = 。初回応答は約{ $duration }、{ $words }
