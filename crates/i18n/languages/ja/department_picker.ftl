### The choice of departments.

department-picker-label = 部署
department-picker-all = すべての部署
department-picker-several = { NUMBER($count) }部署
department-picker-archived = { $name }（アーカイブ済み）
department-picker-list = 部署
department-picker-chosen = 選択した部署
department-picker-remove = { $name }を外す
department-picker-cost = 部署を1つ追加：{ $cost }。
department-picker-full = 同時に選択できるのは{ NUMBER($most) }部署までです。追加するには1つ外してください。
department-picker-none = その名前の部署はありません
department-picker-none-known = わかっている部署の中に、その名前のものはありません
department-picker-coming = 部署を読み込んでいます…
department-picker-more = ほか{ NUMBER($count) }部署：入力して検索
