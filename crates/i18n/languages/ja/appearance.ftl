### The choice of a language and of a theme, at the foot of the page.

appearance-language = 言語
appearance-language-browser = ブラウザーに合わせる
appearance-theme = テーマ
appearance-theme-system = システムに合わせる
appearance-theme-light = ライト
appearance-theme-dark = ダーク
appearance-language-missing = この言語のテキストを読み込めませんでした。接続を確認して、もう一度選択してください。
