### Time zones. Their names, such as Europe/Berlin and UTC, are the same in every language.

zones-local = 現地時間
zones-unknown = その名前のタイムゾーンはありません
zones-not-told = ワークスペースのタイムゾーンは、お使いのアカウントには公開されていません。ここで選択してください。
zones-not-known-here = ワークスペースのレポートの基準は{ $name }ですが、このブラウザーはこのタイムゾーンに対応していません。
zones-of-server = ワークスペースのレポートはサーバーのタイムゾーンを基準としていますが、その名前は公開されていません。ここで選択してください。
