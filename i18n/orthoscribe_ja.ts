<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>Orthoscribe</name>
  <message>
   <location filename="../plugin.py" />
   <source>Orthoscribe</source>
   <translation type="unfinished">Orthoscribe</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>Describe, question and map imagery in plain language</source>
   <translation type="unfinished">画像を普段の言葉で説明し、質問し、地図にします</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>The engine is ready. It took {seconds} s and takes {size_mb} MB on the disk.</source>
   <translation type="unfinished">エンジンの準備ができました。{seconds} 秒かかり、ディスクを {size_mb} MB 使います。</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>The diagnostics report is on the clipboard. Read it before you send it to anybody.</source>
   <translation type="unfinished">診断レポートをクリップボードに入れました。誰かに送る前に読んでください。</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>{count} turns have no place on the earth and are not in the layer.</source>
   <translation type="unfinished">{count} 件の質問は地上の場所がなく、レイヤに含まれません。</translation>
  </message>
  <message>
   <location filename="../ui/chat/chat_view.py" />
   <source>Conversation</source>
   <translation type="unfinished">会話</translation>
  </message>
  <message>
   <location filename="../ui/chat/chat_view.py" />
   <source>Show earlier turns</source>
   <translation type="unfinished">以前の質問を表示</translation>
  </message>
  <message>
   <location filename="../ui/chat/composer.py" />
   <source>Prompt</source>
   <translation type="unfinished">入力</translation>
  </message>
  <message>
   <location filename="../ui/chat/composer.py" />
   <source>Send (Enter)</source>
   <translation type="unfinished">送信 (Enter)</translation>
  </message>
  <message>
   <location filename="../ui/chat/composer.py" />
   <source>Stop (Esc)</source>
   <translation type="unfinished">停止 (Esc)</translation>
  </message>
  <message>
   <location filename="../ui/chat/help_button.py" />
   <source>Help on this panel (F1)</source>
   <translation type="unfinished">このパネルのヘルプ (F1)</translation>
  </message>
  <message>
   <location filename="../ui/chat/help_button.py" />
   <source>The help pages are in the plugin’s folder, under resources/help.</source>
   <translation type="unfinished">ヘルプページはプラグインのフォルダの resources/help にあります。</translation>
  </message>
  <message>
   <location filename="../ui/chat/sources_pane.py" />
   <source>Sources</source>
   <translation type="unfinished">出典</translation>
  </message>
  <message>
   <location filename="../ui/chat/sources_pane.py" />
   <source>Open the file</source>
   <translation type="unfinished">ファイルを開く</translation>
  </message>
  <message>
   <location filename="../ui/chat/sources_pane.py" />
   <source>Show on the map</source>
   <translation type="unfinished">地図に表示</translation>
  </message>
  <message>
   <location filename="../ui/chat/table_pane.py" />
   <source>… and {count} more rows</source>
   <translation type="unfinished">… ほか {count} 行</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Turn {number}</source>
   <translation type="unfinished">質問 {number}</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Answer</source>
   <translation type="unfinished">回答</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Tables</source>
   <translation type="unfinished">表</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>What was found</source>
   <translation type="unfinished">見つかったもの</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Notes</source>
   <translation type="unfinished">注記</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Error</source>
   <translation type="unfinished">エラー</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Zoom to the place of this turn</source>
   <translation type="unfinished">この質問の場所へズーム</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Ask again</source>
   <translation type="unfinished">もう一度尋ねる</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Ask the same again</source>
   <translation type="unfinished">同じことをもう一度尋ねる</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Write a report of this comparison, with pictures of both dates, as a PDF or a page of HTML</source>
   <translation type="unfinished">この比較の報告書を、両時期の画像付きで PDF または HTML ページとして書き出します</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Report</source>
   <translation type="unfinished">報告書</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Copy, ask again, export or delete this turn</source>
   <translation type="unfinished">この質問をコピー、再質問、エクスポート、削除</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Auto → {task}</source>
   <translation type="unfinished">自動 → {task}</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Answered by {model} {revision}</source>
   <translation type="unfinished">回答: {model} {revision}</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Ground size of a pixel: {gsd} m</source>
   <translation type="unfinished">ピクセルの地上サイズ: {gsd} m</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Took {seconds} s</source>
   <translation type="unfinished">所要時間 {seconds} 秒</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Looking…</source>
   <translation type="unfinished">見ています…</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>show all</source>
   <translation type="unfinished">すべて表示</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>{number} · removed</source>
   <translation type="unfinished">{number} · 削除済み</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>shown in “{layer}”</source>
   <translation type="unfinished">「{layer}」に表示</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Stopped.</source>
   <translation type="unfinished">停止しました。</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Welcome</source>
   <translation type="unfinished">ようこそ</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Choose a raster layer above.</source>
   <translation type="unfinished">上でラスタレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Add a raster: &lt;b&gt;Layer ▸ Add Layer ▸ Add Raster Layer…&lt;/b&gt;</source>
   <translation type="unfinished">ラスタを追加してください: &lt;b&gt;レイヤ ▸ レイヤを追加 ▸ ラスタレイヤを追加…&lt;/b&gt;</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Choose where: draw an extent on the map, take what you see, or the whole layer.</source>
   <translation type="unfinished">場所を選んでください: 地図に範囲を描く、見えている範囲、またはレイヤ全体。</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Press &lt;b&gt;Describe&lt;/b&gt;, or type a question and press Enter.</source>
   <translation type="unfinished">&lt;b&gt;説明&lt;/b&gt;を押すか、質問を (英語で) 入力して Enter を押してください。</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Ask your imagery</source>
   <translation type="unfinished">画像に尋ねる</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Things to try</source>
   <translation type="unfinished">試してみる</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Everything runs on this computer. Nothing is sent anywhere.</source>
   <translation type="unfinished">すべてこのコンピュータで動きます。どこにも送信されません。</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_actions.py" />
   <source>Turn {number} was deleted. Its layers stay.</source>
   <translation type="unfinished">質問 {number} を削除しました。レイヤは残ります。</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_actions.py" />
   <source>“{title}” was deleted. Its layers stay.</source>
   <translation type="unfinished">「{title}」を削除しました。レイヤは残ります。</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_actions.py" />
   <source>Undo</source>
   <translation type="unfinished">元に戻す</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>{title}
Other conversations, rename, delete</source>
   <translation type="unfinished">{title}
ほかの会話、名前の変更、削除</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Conversation “{title}”</source>
   <translation type="unfinished">会話「{title}」</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Name of the conversation</source>
   <translation type="unfinished">会話の名前</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>New</source>
   <translation type="unfinished">新規</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Begin a new conversation; this one stays</source>
   <translation type="unfinished">新しい会話を始めます。この会話は残ります</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Export</source>
   <translation type="unfinished">エクスポート</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Export findings or the conversation</source>
   <translation type="unfinished">見つかったもの、または会話をエクスポート</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Answer from documents</source>
   <translation type="unfinished">文書から回答</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>New conversation</source>
   <translation type="unfinished">新しい会話</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Questions are answered from “{name}”, with sources</source>
   <translation type="unfinished">質問には「{name}」から、出典付きで回答します</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Answer questions from documents: choose a knowledge base</source>
   <translation type="unfinished">文書から質問に回答: 知識ベースを選んでください</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_menu.py" />
   <source>Rename…</source>
   <translation type="unfinished">名前の変更…</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_menu.py" />
   <source>Delete this conversation</source>
   <translation type="unfinished">この会話を削除</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_menu.py" />
   <source>Show all turns as a layer</source>
   <translation type="unfinished">すべての質問をレイヤとして表示</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_menu.py" />
   <source>answering…</source>
   <translation type="unfinished">回答中…</translation>
  </message>
  <message>
   <location filename="../ui/dock/dock.py" />
   <source>Asking the engine…</source>
   <translation type="unfinished">エンジンに尋ねています…</translation>
  </message>
  <message>
   <location filename="../ui/dock/dock.py" />
   <source>Progress</source>
   <translation type="unfinished">進捗</translation>
  </message>
  <message>
   <location filename="../ui/dock/dock.py" />
   <source>No model is installed</source>
   <translation type="unfinished">モデルがインストールされていません</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>Light: the built-in model, on any computer</source>
   <translation type="unfinished">軽量: 内蔵モデル、どのコンピュータでも</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>Full: graphics card and larger models</source>
   <translation type="unfinished">完全: グラフィックカードと大きなモデル</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>About {download} to fetch, {disk} on disk. {more}</source>
   <translation type="unfinished">ダウンロード約 {download}、ディスク {disk}。{more}</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>Recommended: ready in a few minutes.</source>
   <translation type="unfinished">推奨: 数分で準備できます。</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>An NVIDIA driver was found: on Linux, its libraries come along.</source>
   <translation type="unfinished">NVIDIA ドライバが見つかりました。Linux ではそのライブラリも入ります。</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>Adds PyTorch and transformers. Can be added later.</source>
   <translation type="unfinished">PyTorch と transformers を追加します。後からでも追加できます。</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>{number} GB</source>
   <translation type="unfinished">{number} GB</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>{number} MB</source>
   <translation type="unfinished">{number} MB</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>all</source>
   <translation type="unfinished">すべて</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>what the review shows</source>
   <translation type="unfinished">レビューに表示中のもの</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>accepted ones</source>
   <translation type="unfinished">承認済みのもの</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>Findings: {which}</source>
   <translation type="unfinished">見つかったもの: {which}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>The layer's: {crs}</source>
   <translation type="unfinished">レイヤの: {crs}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>The project's: {crs}</source>
   <translation type="unfinished">プロジェクトの: {crs}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>Longitude and latitude: {crs}</source>
   <translation type="unfinished">経度と緯度: {crs}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>CRS: {crs}</source>
   <translation type="unfinished">CRS: {crs}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>Other…</source>
   <translation type="unfinished">その他…</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>No findings yet</source>
   <translation type="unfinished">まだ何も見つかっていません</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>{format}, in longitude and latitude…</source>
   <translation type="unfinished">{format}、経度と緯度…</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>{format}…</source>
   <translation type="unfinished">{format}…</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Report as {format}…</source>
   <translation type="unfinished">{format} の報告書…</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Export turn</source>
   <translation type="unfinished">質問をエクスポート</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Export findings</source>
   <translation type="unfinished">見つかったものをエクスポート</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Export conversation</source>
   <translation type="unfinished">会話をエクスポート</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Exported to {path}</source>
   <translation type="unfinished">{path} にエクスポートしました</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Exported to {path}, in longitude and latitude as the standard asks (EPSG:4326)</source>
   <translation type="unfinished">標準の定めどおり経度と緯度 (EPSG:4326) で {path} にエクスポートしました</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Raster layer</source>
   <translation type="unfinished">ラスタレイヤ</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>The raster layer that is asked about, or a group as the map shows it</source>
   <translation type="unfinished">尋ねる対象のラスタレイヤ、または地図に表示されるとおりのグループ</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Draw</source>
   <translation type="unfinished">描画</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Draw a rectangle on the map. Escape leaves it.</source>
   <translation type="unfinished">地図に矩形を描きます。Esc でやめます。</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Visible area</source>
   <translation type="unfinished">表示範囲</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>What the map shows now</source>
   <translation type="unfinished">地図が今表示しているもの</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Whole layer</source>
   <translation type="unfinished">レイヤ全体</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Everything that the layer covers</source>
   <translation type="unfinished">レイヤが覆うすべて</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Selection</source>
   <translation type="unfinished">選択</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>The selected polygon of a vector layer, or several</source>
   <translation type="unfinished">ベクタレイヤで選択されたポリゴン (複数可)</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Extent</source>
   <translation type="unfinished">範囲</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Size of the extent</source>
   <translation type="unfinished">範囲の大きさ</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>&amp;Layer</source>
   <translation type="unfinished">レイヤ(&amp;L)</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Drag a rectangle on the map</source>
   <translation type="unfinished">地図上で矩形をドラッグしてください</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Select a polygon that lies on the layer</source>
   <translation type="unfinished">レイヤの上にあるポリゴンを選択してください</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>The extent does not meet the layer</source>
   <translation type="unfinished">範囲がレイヤと重なりません</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Models: which one answers, and what is known of each</source>
   <translation type="unfinished">モデル: どれが回答するか、それぞれについて分かっていること</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Settings of Orthoscribe</source>
   <translation type="unfinished">Orthoscribe の設定</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Help</source>
   <translation type="unfinished">ヘルプ</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Copy a report for whoever looks into a problem. Names, passwords and tokens are taken out.</source>
   <translation type="unfinished">問題を調べる人のためのレポートをコピーします。名前、パスワード、トークンは取り除かれます。</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Copy a diagnostics report</source>
   <translation type="unfinished">診断レポートをコピー</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>starts with the first question</source>
   <translation type="unfinished">最初の質問で起動します</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>starting…</source>
   <translation type="unfinished">起動中…</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>ready</source>
   <translation type="unfinished">準備完了</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>working…</source>
   <translation type="unfinished">処理中…</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>no model</source>
   <translation type="unfinished">モデルなし</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>{title}, revision {revision}</source>
   <translation type="unfinished">{title}、リビジョン {revision}</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Engine {state}</source>
   <translation type="unfinished">エンジン {state}</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>{name} is no knowledge base. Choose another file, or learn documents first.</source>
   <translation type="unfinished">{name} は知識ベースではありません。別のファイルを選ぶか、先に文書を学習してください。</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>No knowledge base</source>
   <translation type="unfinished">知識ベースなし</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>Choose a knowledge base…</source>
   <translation type="unfinished">知識ベースを選択…</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>Learn documents and layers…</source>
   <translation type="unfinished">文書とレイヤを学習…</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>Choose a knowledge base</source>
   <translation type="unfinished">知識ベースを選択</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>Knowledge bases (*.gpkg)</source>
   <translation type="unfinished">知識ベース (*.gpkg)</translation>
  </message>
  <message>
   <location filename="../ui/dock/layer_combo.py" />
   <source>{name} (group)</source>
   <translation type="unfinished">{name} (グループ)</translation>
  </message>
  <message>
   <location filename="../ui/dock/moment_combo.py" />
   <source>Choose a picture</source>
   <translation type="unfinished">画像を選択</translation>
  </message>
  <message>
   <location filename="../ui/dock/moment_combo.py" />
   <source>Date</source>
   <translation type="unfinished">日付</translation>
  </message>
  <message>
   <location filename="../ui/dock/moment_combo.py" />
   <source>When the picture was taken: 2019-06-01, 2019-06 or 2019. Guessed where it can be; may stay empty.</source>
   <translation type="unfinished">画像の撮影日: 2019-06-01、2019-06 または 2019。可能なら推定します。空欄でも構いません。</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>After</source>
   <translation type="unfinished">後</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>The later picture</source>
   <translation type="unfinished">後の画像</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Before</source>
   <translation type="unfinished">前</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>The earlier picture of the same place</source>
   <translation type="unfinished">同じ場所の前の画像</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Date of the later picture</source>
   <translation type="unfinished">後の画像の日付</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Date of the earlier picture</source>
   <translation type="unfinished">前の画像の日付</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Swap before and after</source>
   <translation type="unfinished">前と後を入れ替え</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>&amp;After</source>
   <translation type="unfinished">後(&amp;A)</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>&amp;Before</source>
   <translation type="unfinished">前(&amp;B)</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Swipe</source>
   <translation type="unfinished">スワイプ</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Before left and after right of a line on the map: drag it, or use the arrow keys. Escape ends.</source>
   <translation type="unfinished">地図上の線の左に前、右に後を表示します。線をドラッグするか矢印キーを使ってください。Esc で終わります。</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Flicker</source>
   <translation type="unfinished">切り替え</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Before and after in turns on the map; a click or Space changes at once. Escape ends.</source>
   <translation type="unfinished">地図に前と後を交互に表示します。クリックまたはスペースキーですぐ切り替わります。Esc で終わります。</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Probability</source>
   <translation type="unfinished">確率</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Also add the probability of change as a raster layer</source>
   <translation type="unfinished">変化の確率もラスタレイヤとして追加</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Bands and pixel size</source>
   <translation type="unfinished">バンドとピクセルサイズ</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Red</source>
   <translation type="unfinished">赤</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The band that is shown as red</source>
   <translation type="unfinished">赤として表示されるバンド</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Green</source>
   <translation type="unfinished">緑</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The band that is shown as green</source>
   <translation type="unfinished">緑として表示されるバンド</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Blue</source>
   <translation type="unfinished">青</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The band that is shown as blue</source>
   <translation type="unfinished">青として表示されるバンド</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Pixel size in metres</source>
   <translation type="unfinished">ピクセルサイズ (メートル)</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The ground size of a pixel that the model looks at; 0 is automatic</source>
   <translation type="unfinished">モデルが見るピクセルの地上サイズ。0 は自動</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source> m</source>
   <translation type="unfinished"> m</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Automatic</source>
   <translation type="unfinished">自動</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Bands and pixel size as guessed</source>
   <translation type="unfinished">推定されたバンドとピクセルサイズ</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>&amp;Pixel size</source>
   <translation type="unfinished">ピクセルサイズ(&amp;P)</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The model reads the file itself.</source>
   <translation type="unfinished">モデルがファイルを直接読みます。</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>QGIS reads the values of the extent and hands them on as a temporary file.</source>
   <translation type="unfinished">QGIS が範囲の値を読み、一時ファイルとして渡します。</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>QGIS draws the extent as it is styled and hands the picture on as a temporary file.</source>
   <translation type="unfinished">QGIS が範囲をスタイルどおりに描き、画像を一時ファイルとして渡します。</translation>
  </message>
  <message>
   <location filename="../ui/dock/rooms.py" />
   <source>Rooms of Orthoscribe</source>
   <translation type="unfinished">Orthoscribe のタブ</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Add the full engine</source>
   <translation type="unfinished">完全版エンジンを追加</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>One step before the first answer</source>
   <translation type="unfinished">最初の回答まであと一歩</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>PyTorch and transformers come on top of the engine that is there, for graphics cards and larger models. The engine rests meanwhile; what was said and found stays.</source>
   <translation type="unfinished">グラフィックカードと大きなモデルのために、今あるエンジンに PyTorch と transformers を追加します。その間エンジンは休みます。回答と見つかったものは残ります。</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>The model runs in a Python environment of its own, outside QGIS. Its packages are fetched once from the Python package index and checked; after that, nothing needs a network.</source>
   <translation type="unfinished">モデルは QGIS の外にある専用の Python 環境で動きます。パッケージは Python パッケージインデックスから一度だけ取得して確認します。その後ネットワークは要りません。</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Add</source>
   <translation type="unfinished">追加</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Install</source>
   <translation type="unfinished">インストール</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>It goes to {folder}. QGIS's own Python is left as it is.</source>
   <translation type="unfinished">{folder} に入ります。QGIS 自身の Python はそのままです。</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>With Python {version} ({path}). {free} are free on that disk.</source>
   <translation type="unfinished">Python {version} ({path}) を使います。このディスクの空きは {free} です。</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Getting ready…</source>
   <translation type="unfinished">準備中…</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Try again</source>
   <translation type="unfinished">再試行</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Looking for a Python to make it with…</source>
   <translation type="unfinished">作成に使う Python を探しています…</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Folder of wheels</source>
   <translation type="unfinished">wheel のフォルダ</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Folder that “make wheelhouse” has filled</source>
   <translation type="unfinished">「make wheelhouse」で用意したフォルダ</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Fill a folder on a computer with a network and the same system and Python; then choose it here:</source>
   <translation type="unfinished">ネットワークがあり、同じシステムと同じ Python のコンピュータでフォルダを用意し、ここで選んでください:</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>No network on this computer?</source>
   <translation type="unfinished">このコンピュータにネットワークがありませんか?</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Cancel</source>
   <translation type="unfinished">キャンセル</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Copy report</source>
   <translation type="unfinished">レポートをコピー</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Copy a report of what happened, without names, passwords and tokens</source>
   <translation type="unfinished">起きたことのレポートを、名前、パスワード、トークンなしでコピーします</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Back to the conversation</source>
   <translation type="unfinished">会話に戻る</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Progress of the installation</source>
   <translation type="unfinished">インストールの進捗</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Log of the installation</source>
   <translation type="unfinished">インストールのログ</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Log</source>
   <translation type="unfinished">ログ</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Stopping…</source>
   <translation type="unfinished">停止中…</translation>
  </message>
  <message>
   <location filename="../ui/dock/source_actions.py" />
   <source>“{name}” is not where the knowledge base knows it. Learn the documents again.</source>
   <translation type="unfinished">「{name}」は知識ベースが記録している場所にありません。文書をもう一度学習してください。</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>Task</source>
   <translation type="unfinished">タスク</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>What you type chooses the task. Press a task to fix it.</source>
   <translation type="unfinished">入力した内容からタスクを選びます。タスクを押すと固定されます。</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>Auto</source>
   <translation type="unfinished">自動</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>The model cannot do this.</source>
   <translation type="unfinished">このモデルにはできません。</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>The model knows: {labels}</source>
   <translation type="unfinished">モデルが知っているもの: {labels}</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Copy answer</source>
   <translation type="unfinished">回答をコピー</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Copy turn as Markdown</source>
   <translation type="unfinished">質問を Markdown としてコピー</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Edit and ask</source>
   <translation type="unfinished">編集して質問</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Zoom to its place</source>
   <translation type="unfinished">その場所へズーム</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Export this turn…</source>
   <translation type="unfinished">この質問をエクスポート…</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Delete turn</source>
   <translation type="unfinished">質問を削除</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Go to the prompt of the dock</source>
   <translation type="unfinished">ドックの入力欄へ移動</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Describe what the map shows now</source>
   <translation type="unfinished">地図が今表示しているものを説明</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Find places in the index of the project</source>
   <translation type="unfinished">プロジェクトのインデックスで場所を探す</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>End what is under way; what was said and found is kept</source>
   <translation type="unfinished">実行中の処理を終えます。回答と見つかったものは残ります</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Which model answers, and what is known of each</source>
   <translation type="unfinished">どのモデルが回答するか、それぞれについて分かっていること</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Orthoscribe in QGIS’s options</source>
   <translation type="unfinished">QGIS のオプションの Orthoscribe</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>The help pages of Orthoscribe</source>
   <translation type="unfinished">Orthoscribe のヘルプページ</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Type a prompt</source>
   <translation type="unfinished">入力する</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Describe the visible area</source>
   <translation type="unfinished">表示範囲を説明</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Find places</source>
   <translation type="unfinished">場所を探す</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Stop the answer</source>
   <translation type="unfinished">回答を停止</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Models…</source>
   <translation type="unfinished">モデル…</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Settings…</source>
   <translation type="unfinished">設定…</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>The new settings count as soon as the engine starts again.</source>
   <translation type="unfinished">新しい設定は、エンジンが次に起動したときから有効になります。</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Describe</source>
   <translation type="unfinished">説明</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Ask…</source>
   <translation type="unfinished">質問…</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Ground…</source>
   <translation type="unfinished">位置特定…</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Segment…</source>
   <translation type="unfinished">セグメント…</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Compare two dates…</source>
   <translation type="unfinished">2 時期を比較…</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Classify in your own words…</source>
   <translation type="unfinished">自分の言葉で分類…</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Map where a phrase fits…</source>
   <translation type="unfinished">語句に合う場所の地図…</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>What goes into “{name}”</source>
   <translation type="unfinished">「{name}」に入れるもの</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Choose or begin an index first.</source>
   <translation type="unfinished">まずインデックスを選ぶか、新しく作ってください。</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>What is indexed</source>
   <translation type="unfinished">インデックスの対象</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Bring up to date</source>
   <translation type="unfinished">最新にする</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Index what is new or has changed; the rest is left as it is</source>
   <translation type="unfinished">新しいものと変わったものだけをインデックスに入れます。残りはそのままです</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Chips and workers</source>
   <translation type="unfinished">チップとワーカー</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Folder…</source>
   <translation type="unfinished">フォルダ…</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Add a folder; rasters below it are found</source>
   <translation type="unfinished">フォルダを追加します。その下のラスタが見つけられます</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>List…</source>
   <translation type="unfinished">リスト…</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Add a STAC item or collection (*.json), or a list of rasters (*.txt)</source>
   <translation type="unfinished">STAC アイテムまたはコレクション (*.json)、あるいはラスタのリスト (*.txt) を追加</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Take the folder or list out</source>
   <translation type="unfinished">フォルダまたはリストを取り除く</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Ground sizes of a pixel in metres, such as 0.5, 2: chips are cut at each of them</source>
   <translation type="unfinished">ピクセルの地上サイズ (メートル)。例: 0.5, 2。それぞれのサイズでチップを切り出します</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>How much of its side a chip shares with the next one</source>
   <translation type="unfinished">チップの辺のうち隣のチップと重なる割合</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Look &amp;thoroughly</source>
   <translation type="unfinished">念入りに見る(&amp;T)</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Looks at the corners of each chip too: takes five times as long, and names classes a little better.</source>
   <translation type="unfinished">各チップの四隅も見ます。時間は5倍かかり、クラス名が少し正確になります。</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>This computer</source>
   <translation type="unfinished">このコンピュータ</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>The address of a Dask scheduler, such as tcp://10.0.0.5:8786, to share the work among its workers</source>
   <translation type="unfinished">Dask スケジューラのアドレス (例: tcp://10.0.0.5:8786)。処理をそのワーカーに分担させます</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>&amp;Pixel sizes (m)</source>
   <translation type="unfinished">ピクセルサイズ (m)(&amp;P)</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>&amp;Overlap</source>
   <translation type="unfinished">重なり(&amp;O)</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>&amp;Dask scheduler</source>
   <translation type="unfinished">Dask スケジューラ(&amp;D)</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Choose a folder with rasters</source>
   <translation type="unfinished">ラスタのフォルダを選択</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Choose STAC files or lists of rasters</source>
   <translation type="unfinished">STAC ファイルまたはラスタのリストを選択</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>STAC items, collections and lists of rasters (*.json *.txt)</source>
   <translation type="unfinished">STAC アイテム、コレクション、ラスタのリスト (*.json *.txt)</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>No example</source>
   <translation type="unfinished">例なし</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Search by the words alone</source>
   <translation type="unfinished">言葉だけで検索</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Draw an example on the map. Escape leaves it.</source>
   <translation type="unfinished">地図に例を描きます。Esc でやめます。</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>View</source>
   <translation type="unfinished">表示範囲</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>What the map shows when the search begins</source>
   <translation type="unfinished">検索を始めるときに地図が表示しているもの</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>The selected polygon of a vector layer</source>
   <translation type="unfinished">ベクタレイヤで選択されたポリゴン</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Like this</source>
   <translation type="unfinished">似たもの</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Raster layer of the example</source>
   <translation type="unfinished">例のラスタレイヤ</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>&amp;on</source>
   <translation type="unfinished">レイヤ(&amp;O)</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>How much the example counts beside the words, in percent</source>
   <translation type="unfinished">言葉に対する例の重み (パーセント)</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Left: the words alone. Right: the example alone.</source>
   <translation type="unfinished">左: 言葉だけ。右: 例だけ。</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Words</source>
   <translation type="unfinished">言葉</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Example</source>
   <translation type="unfinished">例</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>In this &amp;view only</source>
   <translation type="unfinished">この表示範囲のみ(&amp;V)</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Only places that the map shows when the search begins</source>
   <translation type="unfinished">検索を始めるときに地図が表示している場所のみ</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>From this date on</source>
   <translation type="unfinished">この日付から</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Up to date</source>
   <translation type="unfinished">この日付まで</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Not older than this: 2019-06-01, 2019-06 or 2019</source>
   <translation type="unfinished">これより古くないもの: 2019-06-01、2019-06 または 2019</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Not newer than this: 2019-06-01, 2019-06 or 2019</source>
   <translation type="unfinished">これより新しくないもの: 2019-06-01、2019-06 または 2019</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Sensors</source>
   <translation type="unfinished">センサ</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Every sensor</source>
   <translation type="unfinished">すべてのセンサ</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>“{text}” is no date. Write it like 2019-06-01, 2019-06 or 2019.</source>
   <translation type="unfinished">「{text}」は日付ではありません。2019-06-01、2019-06、2019 のように書いてください。</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>&amp;Dates</source>
   <translation type="unfinished">日付(&amp;D)</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>&amp;Sensors</source>
   <translation type="unfinished">センサ(&amp;S)</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>At &amp;most</source>
   <translation type="unfinished">最大件数(&amp;M)</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Find</source>
   <translation type="unfinished">検索</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Looking for what is new or has changed…</source>
   <translation type="unfinished">新しいものと変わったものを探しています…</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>There is no example yet: draw it on the raster layer, or choose the layer that it lies on.</source>
   <translation type="unfinished">まだ例がありません。ラスタレイヤの上に描くか、例のあるレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Found: {words}</source>
   <translation type="unfinished">検索結果: {words}</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Found by example</source>
   <translation type="unfinished">例による検索結果</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>{count} footprints are kept in “{layer}”.</source>
   <translation type="unfinished">{count} 件のフットプリントを「{layer}」に保存しました。</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>{count} of {chips} chips</source>
   <translation type="unfinished">{chips} 枚中 {count} 枚のチップ</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>{count} chips</source>
   <translation type="unfinished">{count} 枚のチップ</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>{ms} ms</source>
   <translation type="unfinished">{ms} ミリ秒</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Find places in your own rasters by words, or by an example from the map. First begin an index, and say which layers and folders it holds.</source>
   <translation type="unfinished">ご自分のラスタの中の場所を、言葉または地図の例で探します。まずインデックスを作り、どのレイヤとフォルダを入れるかを指定してください。</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>“{name}” is not there yet. Press “Index…”, and choose what goes into it.</source>
   <translation type="unfinished">「{name}」はまだありません。「インデックス…」を押し、入れるものを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Type what to look for, such as “harbour with ships”, or give an example from the map.</source>
   <translation type="unfinished">探すものを (英語で) 入力するか (例:「harbour with ships」)、地図から例を与えてください。</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Nothing fits these filters. Open “Filters” and take some out, or zoom out.</source>
   <translation type="unfinished">フィルタに合うものがありません。「フィルタ」を開いていくつか外すか、縮小してください。</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>The index holds no chips yet. Press “Index…”, and choose what goes into it.</source>
   <translation type="unfinished">インデックスにはまだチップがありません。「インデックス…」を押し、入れるものを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Nothing was found. Try other words, or an example from the map.</source>
   <translation type="unfinished">何も見つかりませんでした。別の言葉か、地図の例を試してください。</translation>
  </message>
  <message>
   <location filename="../ui/find/hit_actions.py" />
   <source>“{name}” has no place on the earth. Open it as a layer.</source>
   <translation type="unfinished">「{name}」は地上の場所がありません。レイヤとして開いてください。</translation>
  </message>
  <message>
   <location filename="../ui/find/hit_actions.py" />
   <source>The file is not there any more: {path}</source>
   <translation type="unfinished">ファイルはもうありません: {path}</translation>
  </message>
  <message>
   <location filename="../ui/find/hit_actions.py" />
   <source>The raster {name} could not be opened.</source>
   <translation type="unfinished">ラスタ {name} を開けませんでした。</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_model.py" />
   <source>Score {score}</source>
   <translation type="unfinished">スコア {score}</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>Zoom there</source>
   <translation type="unfinished">そこへズーム</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>Open the raster as a layer</source>
   <translation type="unfinished">ラスタをレイヤとして開く</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>More like this</source>
   <translation type="unfinished">これに似たもの</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>Not this</source>
   <translation type="unfinished">これではない</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>Copy</source>
   <translation type="unfinished">コピー</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Index…</source>
   <translation type="unfinished">インデックス…</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Choose what is in the index, and bring it up to date</source>
   <translation type="unfinished">インデックスに入れるものを選び、最新にします</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>&amp;Index</source>
   <translation type="unfinished">インデックス(&amp;I)</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>None yet</source>
   <translation type="unfinished">まだありません</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Open an index…</source>
   <translation type="unfinished">インデックスを開く…</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>New index…</source>
   <translation type="unfinished">新しいインデックス…</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>The index that is searched: a GeoPackage, or a PostgreSQL connection of QGIS</source>
   <translation type="unfinished">検索するインデックス: GeoPackage、または QGIS の PostgreSQL 接続</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>The PostgreSQL connection “{name}”</source>
   <translation type="unfinished">PostgreSQL 接続「{name}」</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>New index</source>
   <translation type="unfinished">新しいインデックス</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Open an index</source>
   <translation type="unfinished">インデックスを開く</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Index of chips (*.gpkg)</source>
   <translation type="unfinished">チップのインデックス (*.gpkg)</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Index</source>
   <translation type="unfinished">インデックス</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Progress of indexing</source>
   <translation type="unfinished">インデックス作成の進捗</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Stop</source>
   <translation type="unfinished">停止</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Stop indexing; what is done is kept</source>
   <translation type="unfinished">インデックス作成を停止します。済んだ分は残ります</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Index afresh with this model</source>
   <translation type="unfinished">このモデルでインデックスを作り直す</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Files that could not be indexed</source>
   <translation type="unfinished">インデックスに入れられなかったファイル</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Stopped. {added} chips were added and are kept; bring the index up to date to go on.</source>
   <translation type="unfinished">停止しました。追加された {added} 枚のチップは残ります。続けるにはインデックスを最新にしてください。</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Nothing was indexed: no raster was found. Check other layers, or add a folder.</source>
   <translation type="unfinished">インデックスに何も入りませんでした: ラスタが見つかりません。別のレイヤにチェックを入れるか、フォルダを追加してください。</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>The index is up to date, with {chips} chips.</source>
   <translation type="unfinished">インデックスは最新で、{chips} 枚のチップがあります。</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>The index has {chips} chips: {added} were added, {removed} removed, {kept} kept.</source>
   <translation type="unfinished">インデックスには {chips} 枚のチップがあります: {added} 枚を追加、{removed} 枚を削除、{kept} 枚を維持しました。</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Files that could not be read: {count}.</source>
   <translation type="unfinished">読めなかったファイル: {count} 件。</translation>
  </message>
  <message>
   <location filename="../ui/find/panel.py" />
   <source>Filters</source>
   <translation type="unfinished">フィルタ</translation>
  </message>
  <message>
   <location filename="../ui/find/results_box.py" />
   <source>Take back the last “more like this” or “not this”</source>
   <translation type="unfinished">最後の「これに似たもの」または「これではない」を取り消す</translation>
  </message>
  <message>
   <location filename="../ui/find/results_box.py" />
   <source>Keep these footprints in the project’s GeoPackage</source>
   <translation type="unfinished">これらのフットプリントをプロジェクトの GeoPackage に保存</translation>
  </message>
  <message>
   <location filename="../ui/find/results_box.py" />
   <source>Keep</source>
   <translation type="unfinished">残す</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>What to look for</source>
   <translation type="unfinished">探すもの</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>What to look for: harbour with ships</source>
   <translation type="unfinished">探すもの (英語で): harbour with ships</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>Search</source>
   <translation type="unfinished">検索</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>Search the index (Enter)</source>
   <translation type="unfinished">インデックスを検索 (Enter)</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>Stop the search (Esc)</source>
   <translation type="unfinished">検索を停止 (Esc)</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_index.py" />
   <source>QGIS could not open the authentication of “{name}”. Check it under Settings ▸ Options.</source>
   <translation type="unfinished">QGIS が「{name}」の認証を開けませんでした。設定 ▸ オプション で確かめてください。</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_index.py" />
   <source>There is no PostgreSQL connection “{name}” in QGIS. Choose another index.</source>
   <translation type="unfinished">QGIS に PostgreSQL 接続「{name}」がありません。別のインデックスを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_pictures.py" />
   <source>The file has changed since it was indexed; bring the index up to date.</source>
   <translation type="unfinished">インデックスに入れた後にファイルが変わりました。インデックスを最新にしてください。</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_pictures.py" />
   <source>The file cannot be opened: {path}</source>
   <translation type="unfinished">ファイルを開けません: {path}</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_pictures.py" />
   <source>Reading pictures of chips</source>
   <translation type="unfinished">チップの画像を読んでいます</translation>
  </message>
  <message>
   <location filename="../ui/host/cited_place.py" />
   <source>This source has no place on the map.</source>
   <translation type="unfinished">この出典は地図上の場所がありません。</translation>
  </message>
  <message>
   <location filename="../ui/host/cited_place.py" />
   <source>The source cannot be shown in the map's CRS.</source>
   <translation type="unfinished">この出典を地図の CRS で表示できません。</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>Exporting {name}</source>
   <translation type="unfinished">{name} をエクスポート中</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” was not written: {seen} of {count} features could be read. Try again.</source>
   <translation type="unfinished">「{name}」は書き込まれませんでした: {count} 個の地物のうち {seen} 個しか読み込めませんでした。もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” could not be exported: {reason}</source>
   <translation type="unfinished">「{name}」をエクスポートできませんでした: {reason}</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” could not be written ({reason}); close it where it is open, or choose another folder.</source>
   <translation type="unfinished">「{name}」を書き込めませんでした ({reason})。開いている場所で閉じるか、別のフォルダを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” could not be written: the disk is full; make room, or choose another one.</source>
   <translation type="unfinished">「{name}」を書き込めませんでした: ディスクがいっぱいです。空きを作るか、別のディスクを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” could not be written: its folder is gone; choose another one.</source>
   <translation type="unfinished">「{name}」を書き込めませんでした: フォルダがなくなりました。別のフォルダを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>The extent has no size. Drag a rectangle on the map.</source>
   <translation type="unfinished">範囲に大きさがありません。地図上で矩形をドラッグしてください。</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>The extent does not meet “{name}”. Draw it on the layer, or choose “Whole layer”.</source>
   <translation type="unfinished">範囲が「{name}」と重なりません。レイヤの上に描くか、「レイヤ全体」を選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>The extent cannot be told in {crs}. Zoom in, or choose “Whole layer”.</source>
   <translation type="unfinished">範囲を {crs} で表せません。拡大するか、「レイヤ全体」を選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>The extent reaches beyond what {crs} can tell. Zoom in, or choose “Whole layer”.</source>
   <translation type="unfinished">範囲が {crs} で表せる領域を越えています。拡大するか、「レイヤ全体」を選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>{width} × {height} px</source>
   <translation type="unfinished">{width} × {height} px</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>{width} × {height} km</source>
   <translation type="unfinished">{width} × {height} km</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>{width} × {height} m</source>
   <translation type="unfinished">{width} × {height} m</translation>
  </message>
  <message>
   <location filename="../ui/host/feature_file.py" />
   <source>“{name}” is no layer with features.</source>
   <translation type="unfinished">「{name}」は地物のあるレイヤではありません。</translation>
  </message>
  <message>
   <location filename="../ui/host/fine_tuning.py" />
   <source>Stopped. What was done so far is kept for the next time.</source>
   <translation type="unfinished">停止しました。ここまでの結果は次回のために残ります。</translation>
  </message>
  <message>
   <location filename="../ui/host/fine_tuning.py" />
   <source>Fine-tuning ended with an error: {line}. All that it said is in {log}.</source>
   <translation type="unfinished">ファインチューニングがエラーで終わりました: {line}。出力のすべては {log} にあります。</translation>
  </message>
  <message>
   <location filename="../ui/host/footprints.py" />
   <source>Turns of conversations</source>
   <translation type="unfinished">会話の質問</translation>
  </message>
  <message>
   <location filename="../ui/host/hit_layers.py" />
   <source>{name} – found</source>
   <translation type="unfinished">{name} – 検索結果</translation>
  </message>
  <message>
   <location filename="../ui/host/hit_layers.py" />
   <source>Writing findings: {title}</source>
   <translation type="unfinished">書き込み中: {title}</translation>
  </message>
  <message>
   <location filename="../ui/host/indexed_rasters.py" />
   <source>“{name}” has no file that could be indexed. Export it as a GeoTIFF first.</source>
   <translation type="unfinished">「{name}」にはインデックスに入れられるファイルがありません。まず GeoTIFF としてエクスポートしてください。</translation>
  </message>
  <message>
   <location filename="../ui/host/indexed_rasters.py" />
   <source>“{text}” are no pixel sizes. Write metres with commas between: 0.5, 2.</source>
   <translation type="unfinished">「{text}」はピクセルサイズではありません。メートルでコンマ区切りで書いてください: 0.5, 2。</translation>
  </message>
  <message>
   <location filename="../ui/host/knowledge.py" />
   <source>page {number}</source>
   <translation type="unfinished">{number} ページ</translation>
  </message>
  <message>
   <location filename="../ui/host/map_view.py" />
   <source>The layer of these findings is no longer in the project.</source>
   <translation type="unfinished">これらのレイヤはもうプロジェクトにありません。</translation>
  </message>
  <message>
   <location filename="../ui/host/map_view.py" />
   <source>The findings cannot be shown in the map's CRS.</source>
   <translation type="unfinished">見つかったものを地図の CRS で表示できません。</translation>
  </message>
  <message>
   <location filename="../ui/host/messages.py" />
   <source>Something went wrong inside Orthoscribe ({kind}). The log has the details.</source>
   <translation type="unfinished">Orthoscribe の内部で問題が起きました ({kind})。詳細はログにあります。</translation>
  </message>
  <message>
   <location filename="../ui/host/models.py" />
   <source>“{title}” came with the plugin and stays.</source>
   <translation type="unfinished">「{title}」はプラグイン付属のため残ります。</translation>
  </message>
  <message>
   <location filename="../ui/host/models.py" />
   <source>The folder {folder} could not be moved to the trash; remove it in a file manager.</source>
   <translation type="unfinished">フォルダ {folder} をごみ箱に移せませんでした。ファイルマネージャで削除してください。</translation>
  </message>
  <message>
   <location filename="../ui/host/moments.py" />
   <source>{name}, bands {bands}</source>
   <translation type="unfinished">{name}、バンド {bands}</translation>
  </message>
  <message>
   <location filename="../ui/host/moments.py" />
   <source>Other layers</source>
   <translation type="unfinished">その他のレイヤ</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>Add a second raster of the same place: Layer ▸ Add Layer ▸ Add Raster Layer…</source>
   <translation type="unfinished">同じ場所の 2 枚目のラスタを追加してください: レイヤ ▸ レイヤを追加 ▸ ラスタレイヤを追加…</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>Choose the earlier picture under “Before”.</source>
   <translation type="unfinished">「前」に前の画像を選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>Before and after are the same picture. Choose another one for “Before”.</source>
   <translation type="unfinished">前と後が同じ画像です。「前」に別の画像を選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>“{lame}” has no CRS, so it cannot be laid over “{other}”. Right-click it ▸ Layer CRS sets one.</source>
   <translation type="unfinished">「{lame}」には CRS がないため「{other}」に重ねられません。右クリック ▸ レイヤの CRS で設定できます。</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>“{before}” and “{after}” do not overlap. Choose two pictures of the same place.</source>
   <translation type="unfinished">「{before}」と「{after}」は重なりません。同じ場所の 2 枚の画像を選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>The extent does not meet “{before}”. Draw it where both pictures are.</source>
   <translation type="unfinished">範囲が「{before}」と重なりません。両方の画像がある所に描いてください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>“{text}” is no date. Write it like 2019-06-01, 2019-06 or 2019, or leave it empty.</source>
   <translation type="unfinished">「{text}」は日付ではありません。2019-06-01、2019-06、2019 のように書くか、空欄にしてください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>“Before” has the later date. Swap the two, or correct a date.</source>
   <translation type="unfinished">「前」の日付のほうが後です。両者を入れ替えるか、日付を直してください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/copying.py" />
   <source>Reading “{name}”</source>
   <translation type="unfinished">「{name}」を読んでいます</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/copying.py" />
   <source>“{name}” cannot be read here. Check its data source, and ask again.</source>
   <translation type="unfinished">「{name}」はここでは読めません。データソースを確かめて、もう一度尋ねてください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/copying.py" />
   <source>“{name}” was read {how}; its own pixels are too many. A smaller extent is read finer.</source>
   <translation type="unfinished">「{name}」を{how}読みました。本来のピクセルは多すぎます。範囲を小さくするとより細かく読まれます。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>“{name}” was drawn by QGIS {how}.</source>
   <translation type="unfinished">「{name}」を QGIS が{how}描きました。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>Finer would be too many pixels; choose a smaller extent.</source>
   <translation type="unfinished">これ以上細かいとピクセルが多すぎます。範囲を小さくしてください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>Drawing “{name}” {how}</source>
   <translation type="unfinished">「{name}」を{how}描いています</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>“{name}” did not come in full. {host} failed to send {count} of {all} pictures ({reason}). Try again later, or choose another layer.</source>
   <translation type="unfinished">「{name}」は完全には届きませんでした。{host} は {all} 枚中 {count} 枚の画像を送れませんでした ({reason})。後で試すか、別のレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>“{name}” has no pictures {how} here. Choose a larger pixel size, or another place.</source>
   <translation type="unfinished">「{name}」にはここに{how}画像がありません。ピクセルサイズを大きくするか、別の場所を選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>“{name}” shows nothing here: its picture {how} is empty. Choose another place or layer.</source>
   <translation type="unfinished">「{name}」はここでは何も示しません。{how}の画像が空です。別の場所かレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>The picture could not be written. Make room on the disk, and ask again.</source>
   <translation type="unfinished">画像を書き込めませんでした。ディスクに空きを作り、もう一度尋ねてください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>File</source>
   <translation type="unfinished">ファイル</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>Read by QGIS</source>
   <translation type="unfinished">QGIS が読み取り</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>Drawn by QGIS</source>
   <translation type="unfinished">QGIS が描画</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>No pixels</source>
   <translation type="unfinished">ピクセルなし</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>bands {bands}</source>
   <translation type="unfinished">バンド {bands}</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>band {bands}</source>
   <translation type="unfinished">バンド {bands}</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>pixels of {gsd} m</source>
   <translation type="unfinished">{gsd} m のピクセル</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/geotiff.py" />
   <source>The pixels could not be kept in {folder}. Make room on the disk, and ask again.</source>
   <translation type="unfinished">ピクセルを {folder} に保存できませんでした。ディスクに空きを作り、もう一度尋ねてください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/grids.py" />
   <source>at {gsd} m a pixel ({size})</source>
   <translation type="unfinished">1 ピクセル {gsd} m で ({size})</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/grids.py" />
   <source>The extent is too large for “{name}”: its pixels would be {gsd} m wide. Draw a smaller one.</source>
   <translation type="unfinished">範囲が「{name}」には大きすぎます。ピクセルの幅が {gsd} m になります。小さい範囲を描いてください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/replies.py" />
   <source>the answer is no picture</source>
   <translation type="unfinished">応答が画像ではありません</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/replies.py" />
   <source>QGIS was too busy to tell whether all pictures came. Ask again.</source>
   <translation type="unfinished">QGIS が忙しく、すべての画像が届いたか分かりませんでした。もう一度尋ねてください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/task.py" />
   <source>Taking pixels for a question</source>
   <translation type="unfinished">質問のためにピクセルを取得しています</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>Choose a raster layer first.</source>
   <translation type="unfinished">まずラスタレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The source of “{name}” does not answer; check the network, or repair its data source.</source>
   <translation type="unfinished">「{name}」のソースが応答しません。ネットワークを確かめるか、データソースを直してください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The layer “{name}” has lost its file; repair its data source.</source>
   <translation type="unfinished">レイヤ「{name}」のファイルが失われています。データソースを直してください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>This QGIS cannot read {kind} files such as that of “{name}”. Convert it to GeoTIFF, and add that.</source>
   <translation type="unfinished">この QGIS は「{name}」のような {kind} ファイルを読めません。GeoTIFF に変換して追加してください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The file of “{name}” is damaged: QGIS cannot open it. Fetch it again, or choose another layer.</source>
   <translation type="unfinished">「{name}」のファイルは壊れていて QGIS で開けません。取得し直すか、別のレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>unknown</source>
   <translation type="unfinished">不明</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The group “{name}” shows nothing. Tick a layer in it, or choose another layer.</source>
   <translation type="unfinished">グループ「{name}」は何も表示していません。中のレイヤにチェックを入れるか、別のレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The layer “{lost}” in the group “{name}” has lost its file; repair its data source, or untick it.</source>
   <translation type="unfinished">グループ「{name}」のレイヤ「{lost}」のファイルが失われています。データソースを直すか、チェックを外してください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>“{name}” holds no bands. Add one of the rasters inside it as a layer.</source>
   <translation type="unfinished">「{name}」にはバンドがありません。中のラスタの 1 つをレイヤとして追加してください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>“{name}” holds complex numbers. Export its amplitude, and ask about that.</source>
   <translation type="unfinished">「{name}」は複素数を含みます。振幅をエクスポートし、それについて尋ねてください。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>“{name}” has no extent. Set its georeference, or choose another layer.</source>
   <translation type="unfinished">「{name}」には範囲がありません。ジオリファレンスを設定するか、別のレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Comparison {subject}</source>
   <translation type="unfinished">比較 {subject}</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>No fresh pictures: {names} is no longer in the project.</source>
   <translation type="unfinished">新しい画像なし: {names} はもうプロジェクトにありません。</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>No pictures.</source>
   <translation type="unfinished">画像なし。</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Picture</source>
   <translation type="unfinished">画像</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Bands</source>
   <translation type="unfinished">バンド</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Size of a pixel</source>
   <translation type="unfinished">ピクセルサイズ</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>CRS</source>
   <translation type="unfinished">CRS</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Analysed at</source>
   <translation type="unfinished">解析の解像度</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>{gsd} m a pixel</source>
   <translation type="unfinished">1 ピクセル {gsd} m</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>{seconds} s</source>
   <translation type="unfinished">{seconds} 秒</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>{file}, table {table}</source>
   <translation type="unfinished">{file}、テーブル {table}</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>{time} by Orthoscribe {plugin} in QGIS {qgis}</source>
   <translation type="unfinished">{time}、QGIS {qgis} の Orthoscribe {plugin} が作成</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Answers come from a model that ran on this computer and may be wrong: check them before use.</source>
   <translation type="unfinished">回答はこのコンピュータで動いたモデルによるもので、誤りがありえます。使う前に確かめてください。</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Written</source>
   <translation type="unfinished">作成</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Project</source>
   <translation type="unfinished">プロジェクト</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Note</source>
   <translation type="unfinished">注記</translation>
  </message>
  <message>
   <location filename="../ui/host/report/job.py" />
   <source>Writing {name}</source>
   <translation type="unfinished">{name} を書き込み中</translation>
  </message>
  <message>
   <location filename="../ui/host/report/layer_facts.py" />
   <source>{gsd} m</source>
   <translation type="unfinished">{gsd} m</translation>
  </message>
  <message>
   <location filename="../ui/host/report/markdown.py" />
   <source>The place on the map</source>
   <translation type="unfinished">地図上の場所</translation>
  </message>
  <message>
   <location filename="../ui/host/report/page.py" />
   <source>The place as it was shown when the question was answered.</source>
   <translation type="unfinished">質問に答えたときに表示されていた場所。</translation>
  </message>
  <message>
   <location filename="../ui/host/report/page.py" />
   <source>Left of the line: before. Right of it: after.</source>
   <translation type="unfinished">線の左: 前。線の右: 後。</translation>
  </message>
  <message>
   <location filename="../ui/host/report/page.py" />
   <source>Outlined: what was found.</source>
   <translation type="unfinished">囲み: 見つかったもの。</translation>
  </message>
  <message>
   <location filename="../ui/host/report/page.py" />
   <source>The picture of turn {number} shows it.</source>
   <translation type="unfinished">質問 {number} の画像に示されています。</translation>
  </message>
  <message>
   <location filename="../ui/host/report/pdf.py" />
   <source>Page {page} of {count}</source>
   <translation type="unfinished">{page} / {count} ページ</translation>
  </message>
  <message>
   <location filename="../ui/host/report/pictures.py" />
   <source>{length} km</source>
   <translation type="unfinished">{length} km</translation>
  </message>
  <message>
   <location filename="../ui/host/report/pictures.py" />
   <source>{length} m</source>
   <translation type="unfinished">{length} m</translation>
  </message>
  <message>
   <location filename="../ui/host/results.py" />
   <source>{name} – findings</source>
   <translation type="unfinished">{name} – 見つかったもの</translation>
  </message>
  <message>
   <location filename="../ui/host/results_home.py" />
   <source>The findings could not be put into {folder}, so they stay in a temporary file. Save the project in a folder that you may write to, or export the layers.</source>
   <translation type="unfinished">見つかったものを {folder} に置けなかったため、一時ファイルに残しています。書き込めるフォルダにプロジェクトを保存するか、レイヤをエクスポートしてください。</translation>
  </message>
  <message>
   <location filename="../ui/host/review/ledger.py" />
   <source>Reading findings</source>
   <translation type="unfinished">見つかったものを読み込み中</translation>
  </message>
  <message>
   <location filename="../ui/host/review/look.py" />
   <source>{label}, accepted</source>
   <translation type="unfinished">{label}、承認</translation>
  </message>
  <message>
   <location filename="../ui/host/review/look.py" />
   <source>rejected</source>
   <translation type="unfinished">却下</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Select two or more findings on the map to merge them.</source>
   <translation type="unfinished">結合するには、地図で 2 つ以上を選択してください。</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Merge findings</source>
   <translation type="unfinished">結合</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Split findings</source>
   <translation type="unfinished">分割</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>The line cuts no finding: begin and end it outside of one.</source>
   <translation type="unfinished">線がどれも横切っていません。対象の外で始め、外で終えてください。</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Simplify findings</source>
   <translation type="unfinished">単純化</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Right angles</source>
   <translation type="unfinished">直角</translation>
  </message>
  <message>
   <location filename="../ui/host/review/statuses.py" />
   <source>Remove findings</source>
   <translation type="unfinished">削除</translation>
  </message>
  <message>
   <location filename="../ui/host/selection.py" />
   <source>{count} of {layer}</source>
   <translation type="unfinished">{layer} の {count} 件</translation>
  </message>
  <message>
   <location filename="../ui/host/settings.py" />
   <source>The engine's Python was set to {path}, but there is no such file.</source>
   <translation type="unfinished">エンジンの Python は {path} に設定されていますが、そのファイルはありません。</translation>
  </message>
  <message>
   <location filename="../ui/host/settings.py" />
   <source>The engine is not installed yet: open the Orthoscribe dock and press Install; or in a terminal, in the folder {folder}, run: {command}</source>
   <translation type="unfinished">エンジンはまだインストールされていません。Orthoscribe のドックを開いて「インストール」を押すか、ターミナルでフォルダ {folder} に移り、次を実行してください: {command}</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>Fields of this Shapefile. It keeps at most 10 characters of a name and 254 of a text.</source>
   <translation type="unfinished">この Shapefile のフィールド。名前は最大 10 文字、テキストは最大 254 文字です。</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source> (was “{name}”)</source>
   <translation type="unfinished"> (元は「{name}」)</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>what it is</source>
   <translation type="unfinished">何であるか</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>how sure the model is, 0–1</source>
   <translation type="unfinished">モデルの確信度、0–1</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>what was asked</source>
   <translation type="unfinished">尋ねたこと</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>number of the turn in the conversation</source>
   <translation type="unfinished">会話での質問の番号</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>the model that found it</source>
   <translation type="unfinished">見つけたモデル</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>the model's revision</source>
   <translation type="unfinished">モデルのリビジョン</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>the raster that was asked about</source>
   <translation type="unfinished">尋ねた対象のラスタ</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>date of the earlier picture</source>
   <translation type="unfinished">前の画像の日付</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>date of the later picture</source>
   <translation type="unfinished">後の画像の日付</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>what was there before</source>
   <translation type="unfinished">前にあったもの</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>what is there after</source>
   <translation type="unfinished">後にあるもの</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>accepted, rejected, or nothing as long as nobody has said</source>
   <translation type="unfinished">承認、却下、または未判断なら空</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>area on the ellipsoid, in square metres</source>
   <translation type="unfinished">楕円体上の面積 (平方メートル)</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>length of the outline on the ellipsoid, in metres</source>
   <translation type="unfinished">楕円体上の輪郭の長さ (メートル)</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Describe what is in the extent. Needs no words.</source>
   <translation type="unfinished">範囲にあるものを説明します。言葉は要りません。</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Type a question, or press Describe</source>
   <translation type="unfinished">質問を (英語で) 入力するか、「説明」を押してください</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ask</source>
   <translation type="unfinished">質問</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ask a question about the extent, such as “How many planes are there?”</source>
   <translation type="unfinished">範囲について (英語で) 質問します。例:「How many planes are there?」</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ask a question about the extent</source>
   <translation type="unfinished">範囲について (英語で) 質問してください</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>How many planes are there?</source>
   <translation type="unfinished">How many planes are there?</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ground</source>
   <translation type="unfinished">位置特定</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Draw a box around each thing you name, such as “the tennis courts”.</source>
   <translation type="unfinished">(英語で) 挙げたもの一つ一つに枠を描きます。例:「the tennis courts」</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Name things to draw boxes around</source>
   <translation type="unfinished">枠を描くものを (英語で) 挙げてください</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>tennis courts</source>
   <translation type="unfinished">tennis courts</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Segment</source>
   <translation type="unfinished">セグメント</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Outline everything you name as polygons, such as “buildings”.</source>
   <translation type="unfinished">(英語で) 挙げたものすべてをポリゴンで縁取ります。例:「buildings」</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Name things to outline</source>
   <translation type="unfinished">縁取るものを (英語で) 挙げてください</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>buildings</source>
   <translation type="unfinished">buildings</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Compare</source>
   <translation type="unfinished">比較</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Say and map what changed between two dates, such as “Which buildings are new?”</source>
   <translation type="unfinished">2 時期の間の変化を述べ、地図にします。例:「Which buildings are new?」</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ask what changed, or press Enter to have it described</source>
   <translation type="unfinished">何が変わったかを (英語で) 尋ねるか、Enter で説明させてください</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>What has changed?</source>
   <translation type="unfinished">What has changed?</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Localize</source>
   <translation type="unfinished">位置推定</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Map where a phrase fits best over a large area, as a heat map and as polygons.</source>
   <translation type="unfinished">広い領域で語句に最も合う場所を、ヒートマップとポリゴンで地図にします。</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Say what to look for</source>
   <translation type="unfinished">探すものを (英語で) 入力してください</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>boats in a harbor</source>
   <translation type="unfinished">boats in a harbor</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Classify</source>
   <translation type="unfinished">分類</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Name polygons, tiles or every place of a raster by classes in your own words.</source>
   <translation type="unfinished">ポリゴン、タイル、またはラスタのあらゆる場所を、ご自分の言葉 (英語) のクラスで名付けます。</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Name the classes, with commas between them</source>
   <translation type="unfinished">クラスを (英語で) コンマ区切りで挙げてください</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>forest, farmland, residential area, water</source>
   <translation type="unfinished">forest, farmland, residential area, water</translation>
  </message>
  <message>
   <location filename="../ui/locator/place_filter.py" />
   <source>Orthoscribe: find places in your rasters</source>
   <translation type="unfinished">Orthoscribe: ご自分のラスタの中の場所を探す</translation>
  </message>
  <message>
   <location filename="../ui/locator/question_filter.py" />
   <source>Orthoscribe: ask your imagery</source>
   <translation type="unfinished">Orthoscribe: 画像に尋ねる</translation>
  </message>
  <message>
   <location filename="../ui/locator/question_filter.py" />
   <source>on “{layer}”</source>
   <translation type="unfinished">「{layer}」について</translation>
  </message>
  <message>
   <location filename="../ui/locator/question_filter.py" />
   <source>Earlier answers</source>
   <translation type="unfinished">以前の回答</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Models of Orthoscribe</source>
   <translation type="unfinished">Orthoscribe のモデル</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Models</source>
   <translation type="unfinished">モデル</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Use this model</source>
   <translation type="unfinished">このモデルを使う(&amp;U)</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Remove</source>
   <translation type="unfinished">削除(&amp;R)</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Add a folder…</source>
   <translation type="unfinished">フォルダを追加(&amp;A)…</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Look again</source>
   <translation type="unfinished">もう一度探す(&amp;L)</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Look for models in the folders once more</source>
   <translation type="unfinished">フォルダの中のモデルをもう一度探します</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Close</source>
   <translation type="unfinished">閉じる(&amp;C)</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>answers now</source>
   <translation type="unfinished">現在回答中のモデル</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>revision {revision}</source>
   <translation type="unfinished">リビジョン {revision}</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>The model in bold letters answers; what it cannot do goes to the next one that can. A new one is made in the Processing Toolbox: “Make a data set”, then “Fine-tune the model”.</source>
   <translation type="unfinished">太字のモデルが回答します。できないことは、できる次のモデルに回ります。新しいモデルはプロセシングツールボックスで作ります: 「データセットを作成」、次に「モデルをファインチューニング」。</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>The engine has not told of any model yet.</source>
   <translation type="unfinished">エンジンからまだモデルの情報がありません。</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Set by the environment variable {name}.</source>
   <translation type="unfinished">環境変数 {name} で設定されています。</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>The model that comes with the plugin stays.</source>
   <translation type="unfinished">プラグイン付属のモデルは残ります。</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Its folder goes into the trash.</source>
   <translation type="unfinished">そのフォルダはごみ箱に入ります。</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Choose a folder with models</source>
   <translation type="unfinished">モデルのフォルダを選択</translation>
  </message>
  <message>
   <location filename="../ui/models/manager.py" />
   <source>The chosen model, {name}, is not here any more: “{title}” answers.</source>
   <translation type="unfinished">選ばれたモデル {name} はもうここにありません。「{title}」が回答します。</translation>
  </message>
  <message>
   <location filename="../ui/models/manager.py" />
   <source>From now on “{title}” answers.</source>
   <translation type="unfinished">これからは「{title}」が回答します。</translation>
  </message>
  <message>
   <location filename="../ui/models/manager.py" />
   <source>“{title}” is in the trash.</source>
   <translation type="unfinished">「{title}」をごみ箱に入れました。</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>What is known of the model</source>
   <translation type="unfinished">モデルについて分かっていること</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Model</source>
   <translation type="unfinished">モデル</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Scores</source>
   <translation type="unfinished">スコア</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Learnt from</source>
   <translation type="unfinished">学習元</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>{now} (before: {before})</source>
   <translation type="unfinished">{now} (以前: {before})</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Name</source>
   <translation type="unfinished">名前</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Revision</source>
   <translation type="unfinished">リビジョン</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>It can</source>
   <translation type="unfinished">できること</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Size</source>
   <translation type="unfinished">サイズ</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>{size} MB</source>
   <translation type="unfinished">{size} MB</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Licence</source>
   <translation type="unfinished">ライセンス</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Folder</source>
   <translation type="unfinished">フォルダ</translation>
  </message>
  <message>
   <location filename="../ui/options/folder_list.py" />
   <source>Folders with models</source>
   <translation type="unfinished">モデルのフォルダ</translation>
  </message>
  <message>
   <location filename="../ui/options/folder_list.py" />
   <source>&amp;Add…</source>
   <translation type="unfinished">追加(&amp;A)…</translation>
  </message>
  <message>
   <location filename="../ui/options/folder_list.py" />
   <source>Re&amp;move</source>
   <translation type="unfinished">削除(&amp;M)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Engine</source>
   <translation type="unfinished">エンジン</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Python of the engine</source>
   <translation type="unfinished">エンジンの Python(&amp;P)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Installed</source>
   <translation type="unfinished">インストール済み</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>The models run in a Python of their own, never in that of QGIS.</source>
   <translation type="unfinished">モデルは専用の Python で動き、QGIS の Python では動きません。</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Computing</source>
   <translation type="unfinished">計算</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Device</source>
   <translation type="unfinished">デバイス(&amp;D)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Threads</source>
   <translation type="unfinished">スレッド(&amp;T)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Answers come &amp;from</source>
   <translation type="unfinished">回答するモデル(&amp;F)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Folders</source>
   <translation type="unfinished">フォルダ(&amp;F)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Folders with models of yours. The model that comes with the plugin is always there.</source>
   <translation type="unfinished">ご自分のモデルのフォルダ。プラグイン付属のモデルは常に使えます。</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Choose a Python interpreter</source>
   <translation type="unfinished">Python インタプリタを選択</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Found by itself</source>
   <translation type="unfinished">自動で検出</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Python of the engine</source>
   <translation type="unfinished">エンジンの Python</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Processor (CPU)</source>
   <translation type="unfinished">プロセッサ (CPU)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Graphics card (CUDA)</source>
   <translation type="unfinished">グラフィックカード (CUDA)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>All</source>
   <translation type="unfinished">すべて</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>How many processor cores an answer may use</source>
   <translation type="unfinished">1 つの回答が使えるプロセッサコアの数</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Load the model when the dock opens</source>
   <translation type="unfinished">ドックを開くときにモデルを読み込む(&amp;L)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>The first answer comes sooner; the engine takes its memory earlier.</source>
   <translation type="unfinished">最初の回答が早くなりますが、エンジンは早くからメモリを使います。</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Model that answers</source>
   <translation type="unfinished">回答するモデル</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Add the &amp;full engine…</source>
   <translation type="unfinished">完全版エンジンを追加(&amp;F)…</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Restore defaults</source>
   <translation type="unfinished">既定値に戻す(&amp;R)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;About these settings…</source>
   <translation type="unfinished">これらの設定について(&amp;A)…</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>The model that comes with the plugin</source>
   <translation type="unfinished">プラグイン付属のモデル</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>{name} (not here)</source>
   <translation type="unfinished">{name} (ここにありません)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Light: the built-in model, on the processor</source>
   <translation type="unfinished">軽量: 内蔵モデル、プロセッサで動作</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Not by Orthoscribe</source>
   <translation type="unfinished">Orthoscribe によるものではありません</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Nothing as yet</source>
   <translation type="unfinished">まだありません</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>PyTorch and transformers, from {download_mb} MB to fetch and {disk_mb} MB on disk; in the dock.</source>
   <translation type="unfinished">PyTorch と transformers。ダウンロード {download_mb} MB から、ディスク {disk_mb} MB。ドックで行います。</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Found: {path}</source>
   <translation type="unfinished">検出: {path}</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>This is QGIS itself. Choose a Python interpreter.</source>
   <translation type="unfinished">これは QGIS 自身です。Python インタプリタを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/processing/ask.py" />
   <source>“{name}” is no knowledge base. Make one with “Learn documents”.</source>
   <translation type="unfinished">「{name}」は知識ベースではありません。「文書を学習」で作ってください。</translation>
  </message>
  <message>
   <location filename="../ui/processing/ask.py" />
   <source>Knowledge base to cite</source>
   <translation type="unfinished">引用する知識ベース</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Bands shown as red, green and blue, or one (empty: guessed)</source>
   <translation type="unfinished">赤、緑、青として表示するバンド、または 1 つ (空欄: 推定)</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Pixel size that the model looks at, in metres (empty: automatic)</source>
   <translation type="unfinished">モデルが見るピクセルサイズ (メートル、空欄: 自動)</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>“{name}” cannot be opened as a raster: it is missing, damaged, or of an unknown format.</source>
   <translation type="unfinished">「{name}」をラスタとして開けません: ないか、壊れているか、未知の形式です。</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Extent (empty: whole layer)</source>
   <translation type="unfinished">範囲 (空欄: レイヤ全体)</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Polygons, one answer for each (instead of an extent)</source>
   <translation type="unfinished">ポリゴン、それぞれに 1 つの回答 (範囲の代わり)</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Polygons with answers</source>
   <translation type="unfinished">回答付きのポリゴン</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>imagery,aerial,satellite,remote sensing,language model,deep learning,vision</source>
   <translation type="unfinished">画像,空中写真,衛星,リモートセンシング,言語モデル,深層学習,imagery,aerial</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Reading the vector layer</source>
   <translation type="unfinished">ベクタレイヤを読んでいます</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>No feature of the vector layer lies on the raster; choose other layers.</source>
   <translation type="unfinished">ベクタレイヤの地物がラスタの上にありません。別のレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Stopped. No data set was written.</source>
   <translation type="unfinished">停止しました。データセットは書き込まれていません。</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Vector layer with what is there</source>
   <translation type="unfinished">そこにあるものを示すベクタレイヤ</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Class field (empty: OpenStreetMap’s tags)</source>
   <translation type="unfinished">クラスのフィールド (空欄: OpenStreetMap のタグ)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>CLIP table (CSV)</source>
   <translation type="unfinished">CLIP の表 (CSV)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>WebDataset (tar)</source>
   <translation type="unfinished">WebDataset (tar)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>JSON lines</source>
   <translation type="unfinished">JSON lines</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Written as</source>
   <translation type="unfinished">書き出し形式</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Licence of the vector layer</source>
   <translation type="unfinished">ベクタレイヤのライセンス</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Licence of the raster</source>
   <translation type="unfinished">ラスタのライセンス</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Data set</source>
   <translation type="unfinished">データセット</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Pairs</source>
   <translation type="unfinished">ペア</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Pixels a side of a picture</source>
   <translation type="unfinished">画像の一辺のピクセル数</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Finest pixel size on the ground (m)</source>
   <translation type="unfinished">地上での最小ピクセルサイズ (m)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Sizes of pictures</source>
   <translation type="unfinished">画像のサイズ数</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Pairs that are kept (%)</source>
   <translation type="unfinished">残すペア (%)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Pictures of the same title at most</source>
   <translation type="unfinished">同じ題の画像の最大数</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Ground kept for measuring (%)</source>
   <translation type="unfinished">測定用に残す地面 (%)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Make a data set</source>
   <translation type="unfinished">データセットを作成</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>A picture is cut around each thing of the vector layer, and its tags become a title: “a flat-roofed school building”, and with what lies around it. Boxes and masks come from the shapes. Pairs whose picture does not fit the title are left out, as the vector layer may be of another year.</source>
   <translation type="unfinished">ベクタレイヤの一つ一つのものの周りで画像を切り出し、そのタグから題を作ります: 「a flat-roofed school building」、さらに周りにあるものも加えます。枠とマスクは形状から作ります。ベクタレイヤは別の年のものかもしれないため、画像が題に合わないペアは除きます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>The licence of OpenStreetMap (ODbL) holds for what is made from it; the set’s page says so.</source>
   <translation type="unfinished">これから作られるものには OpenStreetMap のライセンス (ODbL) が適用されます。データセットのページにその旨が書かれます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Makes pairs of pictures and words from a raster and a vector layer, for a model to learn from.</source>
   <translation type="unfinished">ラスタとベクタレイヤから、モデルが学習するための画像と言葉のペアを作ります。</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>training,OpenStreetMap,captions,CLIP,WebDataset</source>
   <translation type="unfinished">学習,トレーニング,OpenStreetMap,キャプション,CLIP,WebDataset,training</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_answers.py" />
   <source>There is no answer for this place.</source>
   <translation type="unfinished">この場所の回答はありません。</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_answers.py" />
   <source>QGIS has waited {seconds} s for answers. Those so far are remembered: run it again to go on, or use Processing ▸ Orthoscribe ▸ Describe with polygons, which can be cancelled.</source>
   <translation type="unfinished">QGIS は回答を {seconds} 秒待ちました。ここまでの回答は記憶されています。続けるにはもう一度実行するか、キャンセルできる プロセシング ▸ Orthoscribe ▸ 説明 をポリゴンとともに使ってください。</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_answers.py" />
   <source>QGIS is too busy to tell about its layers; try again.</source>
   <translation type="unfinished">QGIS が忙しく、レイヤの情報を得られません。もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_answers.py" />
   <source>There is no raster layer “{name}” in the project.</source>
   <translation type="unfinished">プロジェクトにラスタレイヤ「{name}」がありません。</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>(answered when the expression runs)</source>
   <translation type="unfinished">(式の実行時に回答します)</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>The geometry is no polygon. Make one of it, for example with buffer($geometry, 50).</source>
   <translation type="unfinished">ジオメトリがポリゴンではありません。例えば buffer($geometry, 50) でポリゴンにしてください。</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>'Houses along a road.'</source>
   <translation type="unfinished">'Houses along a road.'</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>'Yes.'</source>
   <translation type="unfinished">'Yes.'</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>what is around a point</source>
   <translation type="unfinished">点の周りにあるもの</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>a polygon in the CRS of the layer that is evaluated; of several parts the largest</source>
   <translation type="unfinished">評価されるレイヤの CRS のポリゴン。複数の部分があれば最大のもの</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>name or id of a raster layer, of a web map too, or the name of a group of layers</source>
   <translation type="unfinished">ラスタレイヤ (Web 地図も可) の名前または id、またはレイヤグループの名前</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>what to ask; without it the place is described</source>
   <translation type="unfinished">尋ねること (英語)。なければ場所を説明します</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>Describes what a raster layer shows in a polygon, or answers a question about it.</source>
   <translation type="unfinished">ラスタレイヤがポリゴン内で示すものを説明し、またはそれについての質問に答えます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>Arguments</source>
   <translation type="unfinished">引数</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>Examples</source>
   <translation type="unfinished">例</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>An answer takes a part of a second. Processing and the field calculator wait for it; QGIS can do nothing else while the field calculator runs, so use Processing ▸ Orthoscribe ▸ Describe for many polygons. Answers are remembered while QGIS runs. Labels, virtual fields, forms and filters show only what is remembered and NULL for the rest: write answers into a field and label by that.</source>
   <translation type="unfinished">1 つの回答には 1 秒足らずかかります。プロセシングとフィールド計算機はそれを待ちます。フィールド計算機の実行中 QGIS はほかのことができないので、ポリゴンが多いときは プロセシング ▸ Orthoscribe ▸ 説明 を使ってください。回答は QGIS の実行中は記憶されます。ラベル、仮想フィールド、フォーム、フィルタは記憶された回答だけを示し、それ以外は NULL です。回答をフィールドに書き込み、それでラベルを付けてください。</translation>
  </message>
  <message>
   <location filename="../ui/processing/changemap.py" />
   <source>The model wrote no map of change.</source>
   <translation type="unfinished">モデルは変化図を書き出しませんでした。</translation>
  </message>
  <message>
   <location filename="../ui/processing/changemap.py" />
   <source>Probability of change</source>
   <translation type="unfinished">変化の確率</translation>
  </message>
  <message>
   <location filename="../ui/processing/changemap.py" />
   <source>Change map</source>
   <translation type="unfinished">変化図</translation>
  </message>
  <message>
   <location filename="../ui/processing/changemap.py" />
   <source>How likely each place has changed between two dates, 0–1, on the grid that both pictures share.</source>
   <translation type="unfinished">2 時期の間に各場所が変化した確からしさ (0–1)。両画像に共通の格子で示します。</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>PostgreSQL connection (instead of a file)</source>
   <translation type="unfinished">PostgreSQL 接続 (ファイルの代わり)</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>A connection of QGIS to a server with PostGIS and pgvector. Its credentials are not written anywhere.</source>
   <translation type="unfinished">PostGIS と pgvector のあるサーバへの QGIS の接続。認証情報はどこにも書き込まれません。</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>Say where the index lies: in a GeoPackage, or behind a PostgreSQL connection.</source>
   <translation type="unfinished">インデックスの場所を指定してください: GeoPackage の中、または PostgreSQL 接続の先。</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>imagery,aerial,satellite,remote sensing,archive,catalogue,similarity,retrieval,embedding</source>
   <translation type="unfinished">画像,空中写真,衛星,リモートセンシング,アーカイブ,カタログ,類似,検索,埋め込み,imagery,retrieval,embedding</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>No installed model can search. Put a model that can embed into a folder of packs.</source>
   <translation type="unfinished">インストール済みのモデルは検索できません。埋め込みのできるモデルをモデルのフォルダに置いてください。</translation>
  </message>
  <message>
   <location filename="../ui/processing/class_function.py" />
   <source>Says which of some classes, in your own words, a raster layer shows in a polygon.</source>
   <translation type="unfinished">ラスタレイヤがポリゴン内で示すものが、ご自分の言葉 (英語) で挙げたクラスのどれかを答えます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/class_function.py" />
   <source>name or id of a raster layer</source>
   <translation type="unfinished">ラスタレイヤの名前または id</translation>
  </message>
  <message>
   <location filename="../ui/processing/class_function.py" />
   <source>at least two classes, with commas between them</source>
   <translation type="unfinished">2 つ以上のクラス (英語)、コンマ区切り</translation>
  </message>
  <message>
   <location filename="../ui/processing/class_function.py" />
   <source>Processing and the field calculator wait for answers; labels, virtual fields, forms and filters show only what is remembered and NULL for the rest. For many polygons use Processing ▸ Orthoscribe ▸ Classify, which can be cancelled and gives scores too.</source>
   <translation type="unfinished">プロセシングとフィールド計算機は回答を待ちます。ラベル、仮想フィールド、フォーム、フィルタは記憶された回答だけを示し、残りは NULL です。ポリゴンが多いときは、キャンセルできスコアも得られる プロセシング ▸ Orthoscribe ▸ 分類 を使ってください。</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Choose the field that says what each example shows.</source>
   <translation type="unfinished">各例が示すものを表すフィールドを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Classes, with commas between them</source>
   <translation type="unfinished">クラス (コンマ区切り)</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Polygons to classify</source>
   <translation type="unfinished">分類するポリゴン</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Examples of classes</source>
   <translation type="unfinished">クラスの例</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Field that says what an example shows</source>
   <translation type="unfinished">例が示すものを表すフィールド</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Least score of a class; below it is “other” (0–1)</source>
   <translation type="unfinished">クラスの最小スコア。これ未満は「other」 (0–1)</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Side of a tile in metres (empty: the model’s)</source>
   <translation type="unfinished">タイルの一辺 (メートル、空欄: モデルの値)</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Classified polygons or tiles</source>
   <translation type="unfinished">分類されたポリゴンまたはタイル</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Raster of classes</source>
   <translation type="unfinished">クラスのラスタ</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Write the classes in your own words, such as “forest, asphalt road, flat roof”. With polygons each of them gets the fields “class”, “score” (0–1), “runner_up” and “next_score”; without polygons the extent is cut into tiles. A raster of classes is written when it is asked for. Polygons drawn over examples make a class surer, or say what a word of yours means.</source>
   <translation type="unfinished">クラスはご自分の言葉 (英語) で書いてください。例:「forest, asphalt road, flat roof」。ポリゴンを与えると、それぞれにフィールド “class”、“score” (0–1)、“runner_up”、“next_score” が付きます。ポリゴンがなければ範囲をタイルに切り分けます。クラスのラスタは指定したときに書き込まれます。例の上に描いたポリゴンは、クラスをより確かにし、言葉の意味を示します。</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare.py" />
   <source>Question (empty: what changed)</source>
   <translation type="unfinished">質問 (空欄: 何が変わったか)</translation>
  </message>
  <message>
   <location filename="../ui/processing/findings_algorithm.py" />
   <source>Least score (0–1)</source>
   <translation type="unfinished">最小スコア (0–1)</translation>
  </message>
  <message>
   <location filename="../ui/processing/findings_algorithm.py" />
   <source>Findings</source>
   <translation type="unfinished">見つかったもの</translation>
  </message>
  <message>
   <location filename="../ui/processing/findings_algorithm.py" />
   <source>Number of findings</source>
   <translation type="unfinished">見つかった数</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Steps of learning</source>
   <translation type="unfinished">学習のステップ数</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Model to go on from (empty: built in)</source>
   <translation type="unfinished">続きから学習するモデル (空欄: 内蔵)</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Name of the new model</source>
   <translation type="unfinished">新しいモデルの名前</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Folder of the model</source>
   <translation type="unfinished">モデルのフォルダ</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Id of the model</source>
   <translation type="unfinished">モデルの id</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>What was measured</source>
   <translation type="unfinished">測定結果</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>“{title}” is in the list of models (the stack in the dock’s last line); choose it there.</source>
   <translation type="unfinished">「{title}」はモデルの一覧 (ドックの最下行の積み重ねアイコン) にあります。そこで選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>There is a model “{name}” already; give the new one another name.</source>
   <translation type="unfinished">モデル「{name}」は既にあります。新しいモデルに別の名前を付けてください。</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Choose the folder of a data set.</source>
   <translation type="unfinished">データセットのフォルダを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Fine-tune the model</source>
   <translation type="unfinished">モデルをファインチューニング</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>The model looks at each picture once and then learns small additions to what it knows; all else stays as it is. Search, heat maps and classes in words of your own get better where the set is like your imagery. What it is worth is measured on ground that was not learnt from, and stands in the list of models. It needs the full engine (PyTorch). It can be stopped, and goes on where it was.</source>
   <translation type="unfinished">モデルは各画像を一度見て、知っていることへの小さな追加を学習します。ほかはすべてそのままです。データセットがお使いの画像に似ているところでは、検索、ヒートマップ、ご自分の言葉のクラスが良くなります。その効果は学習に使わなかった地面で測定され、モデルの一覧に示されます。完全版エンジン (PyTorch) が必要です。停止でき、止めたところから続けられます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Makes a new model from the built-in one and a data set of yours, on this computer.</source>
   <translation type="unfinished">内蔵モデルとご自分のデータセットから、このコンピュータで新しいモデルを作ります。</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>training,learning,adapters,model,deep learning,vision</source>
   <translation type="unfinished">トレーニング,学習,アダプタ,モデル,深層学習,training,learning,vision</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Choose raster layers, a folder, or a list to be indexed.</source>
   <translation type="unfinished">インデックスに入れるラスタレイヤ、フォルダ、またはリストを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Raster layers</source>
   <translation type="unfinished">ラスタレイヤ</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Rasters with files of their own; pictures of map servers cannot be indexed.</source>
   <translation type="unfinished">自身のファイルを持つラスタ。地図サーバの画像はインデックスに入れられません。</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Folder with rasters</source>
   <translation type="unfinished">ラスタのフォルダ</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Every raster in it and below it is indexed.</source>
   <translation type="unfinished">その中と下にあるすべてのラスタをインデックスに入れます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>STAC file, or list of rasters</source>
   <translation type="unfinished">STAC ファイル、またはラスタのリスト</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>A STAC item or collection (*.json), or a text file with a raster on each line (*.txt).</source>
   <translation type="unfinished">STAC アイテムまたはコレクション (*.json)、あるいは 1 行に 1 つのラスタを書いたテキストファイル (*.txt)。</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Pixel sizes in metres (empty: automatic)</source>
   <translation type="unfinished">ピクセルサイズ (メートル、空欄: 自動)</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips are cut at each of these ground sizes of a pixel: 0.5, 2. Left empty, the model’s own counts.</source>
   <translation type="unfinished">これらの地上ピクセルサイズごとにチップを切り出します: 0.5, 2。空欄ならモデル自身の値が使われます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Overlap of chips (share of their side)</source>
   <translation type="unfinished">チップの重なり (辺に対する割合)</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>What lies at the edge of one chip is in the middle of another.</source>
   <translation type="unfinished">あるチップの端にあるものが、別のチップの中央に来ます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Look thoroughly</source>
   <translation type="unfinished">念入りに見る</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Dask scheduler (empty: this computer)</source>
   <translation type="unfinished">Dask スケジューラ (空欄: このコンピュータ)</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>An address such as tcp://10.0.0.5:8786. Its workers need the engine, and see the same files.</source>
   <translation type="unfinished">tcp://10.0.0.5:8786 のようなアドレス。ワーカーにはエンジンが必要で、同じファイルが見える必要があります。</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Make the index afresh</source>
   <translation type="unfinished">インデックスを作り直す</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Drops the vectors of an index that was made with another model, and makes them anew.</source>
   <translation type="unfinished">別のモデルで作られたインデックスのベクトルを捨て、新しく作ります。</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>GeoPackage (*.gpkg)</source>
   <translation type="unfinished">GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>A new GeoPackage, or an index that is there: then only what is new or has changed is looked at.</source>
   <translation type="unfinished">新しい GeoPackage、または既存のインデックス。既存の場合は新しいものと変わったものだけを見ます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips in the index</source>
   <translation type="unfinished">インデックスのチップ数</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips added</source>
   <translation type="unfinished">追加されたチップ</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips removed</source>
   <translation type="unfinished">削除されたチップ</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips kept</source>
   <translation type="unfinished">維持されたチップ</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Files that could not be read</source>
   <translation type="unfinished">読めなかったファイル</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>What was done</source>
   <translation type="unfinished">行われたこと</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Index rasters</source>
   <translation type="unfinished">ラスタをインデックス化</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Cuts rasters into chips and puts them into an index that can be searched by words and by examples; of an index that is there only what is new or has changed is looked at.</source>
   <translation type="unfinished">ラスタをチップに切り分け、言葉と例で検索できるインデックスに入れます。既存のインデックスでは、新しいものと変わったものだけを見ます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Choose documents or layers to learn.</source>
   <translation type="unfinished">学習する文書またはレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Reading the features of “{name}”</source>
   <translation type="unfinished">「{name}」の地物を読んでいます</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Folder of documents</source>
   <translation type="unfinished">文書のフォルダ</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Every text, Markdown, PDF, HTML and CSV file in it is learnt, at any depth.</source>
   <translation type="unfinished">その中のテキスト、Markdown、PDF、HTML、CSV ファイルを、どの深さでもすべて学習します。</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Single documents</source>
   <translation type="unfinished">個別の文書</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Files to be learnt beside the folder, or in its place.</source>
   <translation type="unfinished">フォルダに加えて、またはその代わりに学習するファイル。</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Vector layers</source>
   <translation type="unfinished">ベクタレイヤ</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Each feature is learnt with its fields and its place; answers can show it on the map.</source>
   <translation type="unfinished">各地物をフィールドと場所とともに学習します。回答はそれを地図に示せます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Sentence model (folder)</source>
   <translation type="unfinished">文モデル (フォルダ)</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>A folder with model.onnx and tokenizer.json to find passages by. Left empty, the base learns its own.</source>
   <translation type="unfinished">文章を探すための model.onnx と tokenizer.json のあるフォルダ。空欄なら知識ベースが自分で学習します。</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Learn afresh</source>
   <translation type="unfinished">学習し直す</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Drop what was learnt with another model. Documents that have not changed are not read again.</source>
   <translation type="unfinished">別のモデルで学習したものを捨てます。変わっていない文書は読み直しません。</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Knowledge base</source>
   <translation type="unfinished">知識ベース</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>A GeoPackage. One that is there is brought up to date: only what is new or has changed is learnt.</source>
   <translation type="unfinished">GeoPackage。既存のものは最新にされます: 新しいものと変わったものだけを学習します。</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>What was learnt</source>
   <translation type="unfinished">学習したもの</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Number of passages</source>
   <translation type="unfinished">文章の数</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Number of documents that could not be learnt</source>
   <translation type="unfinished">学習できなかった文書の数</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Learn documents</source>
   <translation type="unfinished">文書を学習</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Make a knowledge base of documents and vector layers, for answers that cite them.</source>
   <translation type="unfinished">文書とベクタレイヤから、それらを引用する回答のための知識ベースを作ります。</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Choose the knowledge base in the dock (the book beside the conversation’s name) or in “Ask”. It is a GeoPackage that QGIS opens as a layer, and may be moved together with its documents. Nothing leaves this computer.</source>
   <translation type="unfinished">知識ベースはドック (会話の名前の横の本のアイコン) または「質問」で選んでください。QGIS がレイヤとして開ける GeoPackage で、文書と一緒に移動できます。このコンピュータから外へ出るものはありません。</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>documents,knowledge base,pdf,sources,citations,retrieval,rag,questions</source>
   <translation type="unfinished">文書,知識ベース,pdf,出典,引用,検索,rag,質問,documents</translation>
  </message>
  <message>
   <location filename="../ui/processing/localize.py" />
   <source>The model wrote no heat map.</source>
   <translation type="unfinished">モデルはヒートマップを書き出しませんでした。</translation>
  </message>
  <message>
   <location filename="../ui/processing/localize.py" />
   <source>Heat map</source>
   <translation type="unfinished">ヒートマップ</translation>
  </message>
  <message>
   <location filename="../ui/processing/localize.py" />
   <source>Windows of several sizes are compared with the phrase. The map compares the places of the area with each other: 1 is the best of them, 0 what half of the area stays below. The polygons are what is warmer than the least score (0.5 where none is given).</source>
   <translation type="unfinished">いくつかの大きさの窓を語句と比べます。ヒートマップは領域内の場所を互いに比べます: 1 は最も合う場所、0 は領域の半分がそれを下回る値です。ポリゴンは最小スコア (指定がなければ 0.5) を上回る部分です。</translation>
  </message>
  <message>
   <location filename="../ui/processing/pixel_choice.py" />
   <source>“{name}” is drawn by QGIS, so it has no bands to choose. Leave the bands empty.</source>
   <translation type="unfinished">「{name}」は QGIS が描くため、選べるバンドがありません。バンドは空欄にしてください。</translation>
  </message>
  <message>
   <location filename="../ui/processing/pixel_choice.py" />
   <source>Choose three bands, for red, green and blue, or one.</source>
   <translation type="unfinished">赤、緑、青の 3 つのバンド、または 1 つを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/processing/pixel_choice.py" />
   <source>“{name}” has no band {band}: its bands are 1 to {last}.</source>
   <translation type="unfinished">「{name}」にバンド {band} はありません。バンドは 1 から {last} です。</translation>
  </message>
  <message>
   <location filename="../ui/processing/polygons.py" />
   <source>The polygon does not meet “{name}”.</source>
   <translation type="unfinished">ポリゴンが「{name}」と重なりません。</translation>
  </message>
  <message>
   <location filename="../ui/processing/polygons.py" />
   <source>Part {number}: {text}</source>
   <translation type="unfinished">部分 {number}: {text}</translation>
  </message>
  <message>
   <location filename="../ui/processing/polygons.py" />
   <source>Polygon {number}: {problem}</source>
   <translation type="unfinished">ポリゴン {number}: {problem}</translation>
  </message>
  <message>
   <location filename="../ui/processing/provider.py" />
   <source>Orthoscribe: imagery in plain language</source>
   <translation type="unfinished">Orthoscribe: 画像を普段の言葉で</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Type what to look for, or give a raster layer as an example.</source>
   <translation type="unfinished">探すものを (英語で) 入力するか、例としてラスタレイヤを与えてください。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Nothing was found. Try other words, or take filters out.</source>
   <translation type="unfinished">何も見つかりませんでした。別の言葉を試すか、フィルタを外してください。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>The GeoPackage that “Index rasters” or the Find tab has made.</source>
   <translation type="unfinished">「ラスタをインデックス化」または「検索」タブで作った GeoPackage。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>harbour with ships</source>
   <translation type="unfinished">harbour with ships</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>In plain words. May be left empty where there is an example.</source>
   <translation type="unfinished">普段の言葉 (英語) で。例があれば空欄で構いません。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Raster layer with an example</source>
   <translation type="unfinished">例のあるラスタレイヤ</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Places that look like this raster, or like the extent of it that is given, are found.</source>
   <translation type="unfinished">このラスタ、または指定したその範囲に似た場所を見つけます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Extent of the example</source>
   <translation type="unfinished">例の範囲</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>The part of the raster that is the example, in any CRS. Left empty, all of it.</source>
   <translation type="unfinished">例となるラスタの部分。CRS は任意。空欄なら全体。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Weight of the example beside the words</source>
   <translation type="unfinished">言葉に対する例の重み</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>0 counts the words alone, 1 the example alone.</source>
   <translation type="unfinished">0 は言葉だけ、1 は例だけ。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Only in this extent</source>
   <translation type="unfinished">この範囲のみ</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Chips whose footprints meet it, in any CRS. Left empty, everywhere.</source>
   <translation type="unfinished">フットプリントがこれと重なるチップ。CRS は任意。空欄ならどこでも。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Not older than</source>
   <translation type="unfinished">これより古くない</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Not newer than</source>
   <translation type="unfinished">これより新しくない</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>A date such as 2019-06-01, 2019-06 or 2019. Chips without a known date are left out then.</source>
   <translation type="unfinished">日付、例 2019-06-01、2019-06、2019。日付の分からないチップは除かれます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Sensors, separated by commas</source>
   <translation type="unfinished">センサ (コンマ区切り)</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Only chips of these, such as Sentinel-2. Left empty, of all.</source>
   <translation type="unfinished">これらのセンサのチップのみ、例 Sentinel-2。空欄ならすべて。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>At most so many</source>
   <translation type="unfinished">最大件数</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>The best are kept, by rank.</source>
   <translation type="unfinished">順位に従い、上位のものを残します。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Found places</source>
   <translation type="unfinished">見つかった場所</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>A footprint for each chip that was found, with its rank, score and record.</source>
   <translation type="unfinished">見つかったチップごとのフットプリント。順位、スコア、記録付き。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Number of places</source>
   <translation type="unfinished">場所の数</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Finds the places of an index that fit words, an example, or both, as ranked footprints.</source>
   <translation type="unfinished">インデックスの中で言葉、例、またはその両方に合う場所を、順位付きのフットプリントとして見つけます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>No installed model can compare. Put the folder of a model that can into {folder}.</source>
   <translation type="unfinished">インストール済みのモデルは比較できません。比較できるモデルのフォルダを {folder} に置いてください。</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>Before: the earlier picture</source>
   <translation type="unfinished">前: 前の画像</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>After: the later picture of the same place</source>
   <translation type="unfinished">後: 同じ場所の後の画像</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>Date of the earlier picture, such as 2015-06 (empty: guessed)</source>
   <translation type="unfinished">前の画像の日付、例 2015-06 (空欄: 推定)</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>Date of the later picture, such as 2021-05-30 (empty: guessed)</source>
   <translation type="unfinished">後の画像の日付、例 2021-05-30 (空欄: 推定)</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>Bands of the earlier picture (empty: guessed)</source>
   <translation type="unfinished">前の画像のバンド (空欄: 推定)</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The raster that is looked at: any raster layer or file that the dock takes too.</source>
   <translation type="unfinished">見る対象のラスタ: ドックでも使えるラスタレイヤまたはファイル。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The earlier picture. It may differ from the later one in CRS, pixel size and extent.</source>
   <translation type="unfinished">前の画像。CRS、ピクセルサイズ、範囲は後の画像と異なっても構いません。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The later picture of the same place. What is found is in its CRS.</source>
   <translation type="unfinished">同じ場所の後の画像。見つかったものはこの CRS になります。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Only needed where the layer’s name, file or properties do not tell the date.</source>
   <translation type="unfinished">レイヤの名前、ファイル、プロパティから日付が分からないときだけ必要です。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The same words as in the dock. Names of several things are separated by commas.</source>
   <translation type="unfinished">ドックと同じ言葉 (英語)。複数の名前はコンマで区切ります。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The part of the raster that is looked at, in any CRS. Left empty, all of it.</source>
   <translation type="unfinished">見る対象となるラスタの部分。CRS は任意。空欄なら全体。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Each polygon gets an answer of its own. With these the extent is not used.</source>
   <translation type="unfinished">ポリゴンごとに回答が得られます。このとき範囲は使われません。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The polygons with their answers as fields. Written only when polygons are given.</source>
   <translation type="unfinished">回答をフィールドに持つポリゴン。ポリゴンを与えたときだけ書き込まれます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Findings the model is less sure of are left out. Left empty, the model’s own limit counts.</source>
   <translation type="unfinished">モデルの確信が低いものは除かれます。空欄ならモデル自身の限度が使われます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Three in the order red, green, blue, also others as for false colour; or one, shown as grey.</source>
   <translation type="unfinished">赤、緑、青の順に 3 つ。フォールスカラーのような別のバンドでも構いません。または 1 つで、グレーとして表示されます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>As for the later picture; only needed where its bands are in another order.</source>
   <translation type="unfinished">後の画像と同じ。バンドの順序が異なるときだけ必要です。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Larger pixels show more at once, smaller ones finer things. Results depend on it, so it is told.</source>
   <translation type="unfinished">大きなピクセルは一度に多くを、小さなピクセルは細かいものを示します。結果はこれに左右されるため、結果に記されます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>How well the phrase fits each place of the area, 0–1, compared with the rest of it.</source>
   <translation type="unfinished">領域の各場所が語句にどれだけ合うか (0–1)。領域の残りと比べた値です。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>In your own words, with commas between them; may be empty where examples name the classes.</source>
   <translation type="unfinished">ご自分の言葉 (英語) で、コンマ区切り。例がクラスを示すなら空欄で構いません。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Polygons over places that show a class, anywhere on the raster: one for a class is enough.</source>
   <translation type="unfinished">クラスを示す場所の上のポリゴン。ラスタのどこでもよく、クラスごとに 1 つで十分です。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>What each example shows: a class of the list above, or one that is in this field only.</source>
   <translation type="unfinished">各例が示すもの: 上の一覧のクラス、またはこのフィールドだけにあるクラス。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Places that are less surely one of the classes are called “other”. 0 names every place.</source>
   <translation type="unfinished">どのクラスとも確かでない場所は「other」と呼ばれます。0 ならすべての場所を名付けます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Also the size of the windows that a raster of classes is made from.</source>
   <translation type="unfinished">クラスのラスタの元になる窓の大きさでもあります。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The polygons with their class, score and runner-up as fields, or the tiles of the extent.</source>
   <translation type="unfinished">クラス、スコア、次点をフィールドに持つポリゴン、または範囲のタイル。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The likeliest class of every place, as numbers with a palette and names.</source>
   <translation type="unfinished">各場所の最も確からしいクラス。パレットと名前の付いた数値です。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Made by “Learn documents”. The answer is then made of sentences out of it, with sources.</source>
   <translation type="unfinished">「文書を学習」で作ったもの。回答はその中の文から作られ、出典が付きます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>What was found, with the same fields as the layers of the dock.</source>
   <translation type="unfinished">見つかったもの。フィールドはドックのレイヤと同じです。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Points, lines or polygons with OpenStreetMap’s tags as fields; the tags are put into words.</source>
   <translation type="unfinished">OpenStreetMap のタグをフィールドに持つポイント、ライン、ポリゴン。タグは言葉に直されます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>For other layers: the field that says in words what a feature is. No tags are read then.</source>
   <translation type="unfinished">その他のレイヤ用: 地物が何であるかを言葉で表すフィールド。このときタグは読みません。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Width and height of each picture.</source>
   <translation type="unfinished">各画像の幅と高さ。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The ground size of a pixel of the finest pictures, in metres. Left empty, that of the raster.</source>
   <translation type="unfinished">最も細かい画像のピクセルの地上サイズ (メートル)。空欄ならラスタのもの。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Things that do not fit into a picture are shown at two, four … times that pixel size.</source>
   <translation type="unfinished">画像に収まらないものは、そのピクセルサイズの 2 倍、4 倍…で示します。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Of each class so many percent are kept whose picture and title the model finds most alike.</source>
   <translation type="unfinished">クラスごとに、画像と題が最もよく合うとモデルが判断したものを、この割合 (パーセント) だけ残します。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>So many pictures at most have the same title.</source>
   <translation type="unfinished">同じ題の画像は最大でこの数です。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>So many percent of the ground are not learnt from, but measured with.</source>
   <translation type="unfinished">地面のこの割合 (パーセント) は学習に使わず、測定に使います。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>CLIP’s table, WebDataset archives, and the JSON lines that Orthoscribe learns from.</source>
   <translation type="unfinished">CLIP の表、WebDataset アーカイブ、Orthoscribe が学習に使う JSON lines。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Goes into the set’s page. Left empty, that of the layer’s properties, or OpenStreetMap’s.</source>
   <translation type="unfinished">データセットのページに書かれます。空欄ならレイヤのプロパティのもの、または OpenStreetMap のもの。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The same for the raster.</source>
   <translation type="unfinished">ラスタについて同様。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>A new or empty folder. It is there when the set is whole, and not before.</source>
   <translation type="unfinished">新しいまたは空のフォルダ。データセットが完成して初めて現れます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>A folder that “Make a data set” has made.</source>
   <translation type="unfinished">「データセットを作成」で作ったフォルダ。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>What the new model is called in the list of models.</source>
   <translation type="unfinished">モデルの一覧での新しいモデルの名前。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The folder of the model to go on from. Left empty, the model that comes with the plugin.</source>
   <translation type="unfinished">続きから学習するモデルのフォルダ。空欄ならプラグイン付属のモデル。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>How long it learns, once it has looked at all pictures. Left empty, as long as is usual.</source>
   <translation type="unfinished">すべての画像を見た後に学習する長さ。空欄なら通常の長さ。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>With a layer of polygons each polygon gets an answer of its own; the extent is not used then. The layer of answers has the polygons with the fields “place” (their number, which is the “turn” of what was found in them), “answer”, “findings” (how many), “labels” (how many of each), “found_m2” (their area) and “problem” (why there is no answer). Parts of a polygon are asked about one by one; holes count as part of it.</source>
   <translation type="unfinished">ポリゴンレイヤを与えると、ポリゴンごとに回答が得られ、範囲は使われません。回答のレイヤには、ポリゴンと次のフィールドがあります: “place” (番号。そこで見つかったものの “turn” でもあります)、“answer” (回答)、“findings” (数)、“labels” (種類ごとの数)、“found_m2” (面積)、“problem” (回答がない理由)。ポリゴンの各部分は 1 つずつ尋ねられ、穴も含めて数えられます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The model runs on this computer; its answers may be wrong.</source>
   <translation type="unfinished">モデルはこのコンピュータで動きます。回答には誤りがありえます。</translation>
  </message>
  <message>
   <location filename="../ui/processing/zones.py" />
   <source>An example of “{label}” does not lie on “{name}”. Move it there, or leave it out.</source>
   <translation type="unfinished">「{label}」の例が「{name}」の上にありません。そこへ移すか、除いてください。</translation>
  </message>
  <message>
   <location filename="../ui/review/keep_box.py" />
   <source>Remove and save</source>
   <translation type="unfinished">削除して保存</translation>
  </message>
  <message>
   <location filename="../ui/review/keep_box.py" />
   <source>{count} rejected</source>
   <translation type="unfinished">却下 {count} 件</translation>
  </message>
  <message>
   <location filename="../ui/review/keep_box.py" />
   <source>{count} with a score below {score:.2f}</source>
   <translation type="unfinished">スコア {score:.2f} 未満 {count} 件</translation>
  </message>
  <message>
   <location filename="../ui/review/keep_box.py" />
   <source>Remove from the table: {pieces}? {kept} are kept. This cannot be undone.</source>
   <translation type="unfinished">表から削除しますか: {pieces}? {kept} 件を残します。元に戻せません。</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Review of findings</source>
   <translation type="unfinished">見つかったもののレビュー</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Close the review; nothing is removed</source>
   <translation type="unfinished">レビューを閉じます。何も削除されません</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Accept</source>
   <translation type="unfinished">承認</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Reject</source>
   <translation type="unfinished">却下</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Next</source>
   <translation type="unfinished">次へ</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Zoom to the next finding to judge (N)</source>
   <translation type="unfinished">次に判断するものへズーム (N)</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Undo the last edit (Ctrl+Z on the map)</source>
   <translation type="unfinished">最後の編集を元に戻す (地図で Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Save, and remove what is rejected or hidden</source>
   <translation type="unfinished">保存し、却下または非表示のものを削除</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Accept findings</source>
   <translation type="unfinished">承認する</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Reject findings</source>
   <translation type="unfinished">却下する</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Review  ·  {layer}</source>
   <translation type="unfinished">レビュー  ·  {layer}</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>{shown} of {total} shown</source>
   <translation type="unfinished">{total} 件中 {shown} 件を表示</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>{count} accepted</source>
   <translation type="unfinished">承認 {count} 件</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>{count} selected</source>
   <translation type="unfinished">選択 {count} 件</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>all {count} that are shown and not judged yet</source>
   <translation type="unfinished">表示中で未判断の {count} 件すべて</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Accept {findings} (A)</source>
   <translation type="unfinished">{findings}を承認 (A)</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Reject {findings} (R)</source>
   <translation type="unfinished">{findings}を却下 (R)</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>The edits of “{layer}” could not be saved.</source>
   <translation type="unfinished">「{layer}」の編集を保存できませんでした。</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>{kept} findings kept, {gone} removed</source>
   <translation type="unfinished">{kept} 件を残し、{gone} 件を削除しました</translation>
  </message>
  <message>
   <location filename="../ui/review/score_row.py" />
   <source>&amp;Score from</source>
   <translation type="unfinished">スコアの下限(&amp;S)</translation>
  </message>
  <message>
   <location filename="../ui/review/score_row.py" />
   <source>Findings with a lower score are hidden; the table keeps them until you press Keep</source>
   <translation type="unfinished">スコアがこれより低いものは隠れます。「残す」を押すまで表には残ります</translation>
  </message>
  <message>
   <location filename="../ui/review/score_row.py" />
   <source>Least score</source>
   <translation type="unfinished">最小スコア</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Shapes</source>
   <translation type="unfinished">形状</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Merge the selected findings into one</source>
   <translation type="unfinished">選択したものを 1 つに結合</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Split findings along a line: click its corners on the map, end with a right click</source>
   <translation type="unfinished">線に沿って分割: 地図で線の頂点をクリックし、右クリックで終わります</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Simplify the selected findings: drop corners within the tolerance</source>
   <translation type="unfinished">選択したものを単純化: 許容範囲内の頂点を取り除きます</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Right angles for the selected findings, as buildings have them</source>
   <translation type="unfinished">選択したものを建物のように直角にします</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Tolerance</source>
   <translation type="unfinished">許容範囲</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>How far a corner may lie beside the new outline to be dropped</source>
   <translation type="unfinished">新しい輪郭からどこまで離れた頂点を取り除くか</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_link.py" />
   <source>Plugin and engine are of different versions; install the engine again.</source>
   <translation type="unfinished">プラグインとエンジンのバージョンが異なります。エンジンを再インストールしてください。</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_link.py" />
   <source>The engine could not be started with {program}.</source>
   <translation type="unfinished">{program} でエンジンを起動できませんでした。</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_link.py" />
   <source>The engine stopped unexpectedly. Nothing is lost: ask again and it restarts.</source>
   <translation type="unfinished">エンジンが予期せず停止しました。失われたものはありません。もう一度尋ねると再起動します。</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_setup.py" />
   <source>Looking for what Orthoscribe's engine needs</source>
   <translation type="unfinished">Orthoscribe のエンジンに必要なものを探しています</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_setup.py" />
   <source>Installing Orthoscribe's engine</source>
   <translation type="unfinished">Orthoscribe のエンジンをインストールしています</translation>
  </message>
  <message>
   <location filename="../ui/session/indexing.py" />
   <source>Check a raster layer, or add a folder, to be indexed.</source>
   <translation type="unfinished">インデックスに入れるラスタレイヤにチェックを入れるか、フォルダを追加してください。</translation>
  </message>
  <message>
   <location filename="../ui/session/indexing.py" />
   <source>A layer that was to be indexed is no longer in the project.</source>
   <translation type="unfinished">インデックスに入れるはずのレイヤがもうプロジェクトにありません。</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>outlines</source>
   <translation type="unfinished">輪郭</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>boxes</source>
   <translation type="unfinished">枠</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>changes</source>
   <translation type="unfinished">変化</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>Its last words are in the log panel (View ▸ Panels ▸ Log Messages).</source>
   <translation type="unfinished">最後の出力はログパネルにあります (ビュー ▸ パネル ▸ ログメッセージ)。</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>Draw the extent on the layer, or choose “Whole layer”.</source>
   <translation type="unfinished">レイヤの上に範囲を描くか、「レイヤ全体」を選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>Right-click the layer without a CRS ▸ Layer CRS ▸ Set Layer CRS…</source>
   <translation type="unfinished">CRS のないレイヤを右クリック ▸ レイヤの CRS ▸ レイヤの CRS を設定…</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>This project has no index to search yet. Open the Find tab, choose “New index…”, and say which layers and folders it holds. Then ask again.</source>
   <translation type="unfinished">このプロジェクトには検索するインデックスがまだありません。「検索」タブを開いて「新しいインデックス…」を選び、どのレイヤとフォルダを入れるかを指定してから、もう一度尋ねてください。</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>I found no such place in the index “{index}”.</source>
   <translation type="unfinished">インデックス「{index}」にそのような場所は見つかりませんでした。</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>I found {count} places like this one for “{words}” in the index “{index}”. The best are:</source>
   <translation type="unfinished">インデックス「{index}」で、これに似た「{words}」の場所が {count} 件見つかりました。上位は次のとおりです:</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>I found {count} places like this one in the index “{index}”. The best are:</source>
   <translation type="unfinished">インデックス「{index}」で、これに似た場所が {count} 件見つかりました。上位は次のとおりです:</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>I found {count} places for “{words}” in the index “{index}”. The best are:</source>
   <translation type="unfinished">インデックス「{index}」で、「{words}」の場所が {count} 件見つかりました。上位は次のとおりです:</translation>
  </message>
  <message>
   <location filename="../ui/session/question.py" />
   <source>Choose a before and an after first.</source>
   <translation type="unfinished">まず前と後を選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/session/question.py" />
   <source>“{name}” is no longer in the project. Add it again, or choose another layer.</source>
   <translation type="unfinished">「{name}」はもうプロジェクトにありません。もう一度追加するか、別のレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/session/searches.py" />
   <source>Choose an index to search, or make one first.</source>
   <translation type="unfinished">検索するインデックスを選ぶか、まず作ってください。</translation>
  </message>
  <message>
   <location filename="../ui/session/searches.py" />
   <source>The index {path} is not there any more. Choose another one, or make it again.</source>
   <translation type="unfinished">インデックス {path} はもうありません。別のものを選ぶか、作り直してください。</translation>
  </message>
  <message>
   <location filename="../ui/session/searches.py" />
   <source>The raster of the example is no longer in the project. Choose another example.</source>
   <translation type="unfinished">例のラスタがもうプロジェクトにありません。別の例を選んでください。</translation>
  </message>
  <message>
   <location filename="../ui/session/searches.py" />
   <source>Type what to look for, or give an example from the map.</source>
   <translation type="unfinished">探すものを (英語で) 入力するか、地図から例を与えてください。</translation>
  </message>
  <message>
   <location filename="../inference/client/channel.py" />
   <source>The engine stopped unexpectedly; it starts again with the next request.</source>
   <translation type="unfinished">エンジンが予期せず停止しました。次の要求で再び起動します。</translation>
  </message>
  <message>
   <location filename="../inference/client/channel.py" />
   <source>The engine does not answer; it starts again with the next request.</source>
   <translation type="unfinished">エンジンが応答しません。次の要求で再び起動します。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>There is not enough room on the disk for {target}: about {needed_mb:.0f} MB are needed. Free some space, then press Install again.</source>
   <translation type="unfinished">{target} のディスクに空きが足りません。約 {needed_mb:.0f} MB 必要です。空きを作ってから、もう一度「インストール」を押してください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The engine could not be installed; the log says why. Press Install to try again.</source>
   <translation type="unfinished">エンジンをインストールできませんでした。理由はログにあります。「インストール」を押すと再試行します。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The proxy asks for a name and a password: give them in QGIS under Settings ▸ Options ▸ Network, then press Install again.</source>
   <translation type="unfinished">プロキシがユーザー名とパスワードを求めています。QGIS の 設定 ▸ オプション ▸ ネットワーク で入力し、もう一度「インストール」を押してください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The installer cannot go through a SOCKS proxy: set an HTTP proxy in QGIS under Settings ▸ Options ▸ Network, or install from a folder of wheels.</source>
   <translation type="unfinished">インストーラは SOCKS プロキシを通れません。QGIS の 設定 ▸ オプション ▸ ネットワーク で HTTP プロキシを設定するか、wheel のフォルダからインストールしてください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The proxy does not answer or lets nothing through: check it in QGIS under Settings ▸ Options ▸ Network, then press Install again.</source>
   <translation type="unfinished">プロキシが応答しないか、何も通しません。QGIS の 設定 ▸ オプション ▸ ネットワーク で確かめ、もう一度「インストール」を押してください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The connection is not trusted, often because a firewall opens it: ask your administrator for its certificate, name that file in the variable PIP_CERT, and start QGIS again; or install from a folder of wheels.</source>
   <translation type="unfinished">接続が信頼されていません。多くはファイアウォールが通信を開いて検査しているためです。管理者からその証明書をもらい、そのファイルを環境変数 PIP_CERT に指定して QGIS を再起動するか、wheel のフォルダからインストールしてください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>A package is not the one that was tested, so it was not installed: try again, and if it stays, the package index or the folder of wheels offers altered files.</source>
   <translation type="unfinished">パッケージがテスト済みのものと異なるため、インストールしませんでした。もう一度お試しください。続く場合は、パッケージインデックスまたは wheel のフォルダのファイルが改変されています。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The package index cannot be reached: check the network, then press Install again, or choose a folder of wheels.</source>
   <translation type="unfinished">パッケージインデックスに接続できません。ネットワークを確かめてもう一度「インストール」を押すか、wheel のフォルダを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The path {target} is too long for this system: turn on long paths in Windows, or set another place for the engine in the variable ORTHOSCRIBE_ENGINE.</source>
   <translation type="unfinished">パス {target} はこのシステムには長すぎます。Windows で長いパスを有効にするか、環境変数 ORTHOSCRIBE_ENGINE でエンジンの場所を変えてください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>A policy of this computer forbids programs in {target}: ask your administrator to allow that folder, or set another place in the variable ORTHOSCRIBE_ENGINE.</source>
   <translation type="unfinished">このコンピュータのポリシーにより、{target} のプログラムは実行できません。管理者にそのフォルダの許可を求めるか、環境変数 ORTHOSCRIBE_ENGINE で場所を変えてください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>Files of the engine are in use: close the other QGIS windows, then press Install again.</source>
   <translation type="unfinished">エンジンのファイルが使用中です。ほかの QGIS ウィンドウを閉じてから、もう一度「インストール」を押してください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>Files cannot be written to {target}: allow it, or set another place in the variable ORTHOSCRIBE_ENGINE.</source>
   <translation type="unfinished">{target} にファイルを書き込めません。書き込みを許可するか、環境変数 ORTHOSCRIBE_ENGINE で場所を変えてください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>{python} cannot make an environment: install its venv package (on Debian or Ubuntu: apt-get install python3-venv), or another Python, then press Install again.</source>
   <translation type="unfinished">{python} では環境を作成できません。その venv パッケージ (Debian や Ubuntu では apt-get install python3-venv) または別の Python をインストールし、もう一度「インストール」を押してください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The package index has no {package} for this Python on this kind of computer: install another Python (3.12 is a good choice) and try again.</source>
   <translation type="unfinished">パッケージインデックスに、この種類のコンピュータのこの Python 向けの {package} がありません。別の Python (3.12 がお勧めです) をインストールして、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The folder {wheels} has no {package} for this Python on this kind of computer: fill it on a like computer with the same Python, by “make wheelhouse”.</source>
   <translation type="unfinished">フォルダ {wheels} に、この種類のコンピュータのこの Python 向けの {package} がありません。同じ種類で同じ Python のコンピュータで「make wheelhouse」を実行し、フォルダを用意してください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The package index has no package for this Python on this kind of computer: install another Python (3.12 is a good choice) and try again.</source>
   <translation type="unfinished">パッケージインデックスに、この種類のコンピュータのこの Python 向けのパッケージがありません。別の Python (3.12 がお勧めです) をインストールして、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The folder {wheels} has no package for this Python on this kind of computer: fill it on a like computer with the same Python, by “make wheelhouse”.</source>
   <translation type="unfinished">フォルダ {wheels} に、この種類のコンピュータのこの Python 向けのパッケージがありません。同じ種類で同じ Python のコンピュータで「make wheelhouse」を実行し、フォルダを用意してください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>the engine's folder</source>
   <translation type="unfinished">エンジンのフォルダ</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>This Python</source>
   <translation type="unfinished">この Python</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/install.py" />
   <source>Making an environment in {target} with {python}</source>
   <translation type="unfinished">{python} で {target} に環境を作成しています</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/install.py" />
   <source>{target} is no environment, and is not empty; choose another folder.</source>
   <translation type="unfinished">{target} は環境ではなく、空でもありません。別のフォルダを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/install.py" />
   <source>Fetching pip</source>
   <translation type="unfinished">pip を取得しています</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/install.py" />
   <source>Fetching the packages ({names})</source>
   <translation type="unfinished">パッケージを取得しています ({names})</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/lock.py" />
   <source>Another QGIS is installing the engine just now; wait until it is done, then press Install: it will be found ready.</source>
   <translation type="unfinished">別の QGIS が今エンジンをインストールしています。終わるのを待ってから「インストール」を押してください。準備済みのエンジンが見つかります。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/plan.py" />
   <source>No Python {lowest} or newer with venv was found; install one (on Debian or Ubuntu: apt-get install python3-venv; on Windows and macOS: from python.org) and try again.</source>
   <translation type="unfinished">venv 付きの Python {lowest} 以降が見つかりません。インストールして (Debian や Ubuntu では apt-get install python3-venv、Windows と macOS では python.org から)、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/plan.py" />
   <source>No Python {lowest} to {highest} with venv was found; install one (on Debian or Ubuntu: apt-get install python3-venv; on Windows and macOS: from python.org) and try again.</source>
   <translation type="unfinished">venv 付きの Python {lowest}～{highest} が見つかりません。インストールして (Debian や Ubuntu では apt-get install python3-venv、Windows と macOS では python.org から)、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/plan.py" />
   <source>The list of packages {path} cannot be read; check the path, or install the plugin again.</source>
   <translation type="unfinished">パッケージのリスト {path} を読めません。パスを確かめるか、プラグインを再インストールしてください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>Trying every package</source>
   <translation type="unfinished">すべてのパッケージを試しています</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>There are no wheels in {wheels}: choose the folder that “make wheelhouse” has filled.</source>
   <translation type="unfinished">{wheels} に wheel がありません。「make wheelhouse」で用意したフォルダを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>{python} is not a 64-bit Python; give the path of one, or leave --python out.</source>
   <translation type="unfinished">{python} は 64 ビットの Python ではありません。64 ビットの Python のパスを指定するか、--python を省いてください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>Asking the engine for a first answer</source>
   <translation type="unfinished">エンジンに最初の回答を求めています</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>The environment in {target} is ready</source>
   <translation type="unfinished">{target} の環境の準備ができました</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/progress.py" />
   <source>Unpacking the packages</source>
   <translation type="unfinished">パッケージを展開しています</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/running.py" />
   <source>The installation was stopped; press Install to go on, what is already fetched is not fetched again.</source>
   <translation type="unfinished">インストールを停止しました。続けるには「インストール」を押してください。取得済みのものは取得し直しません。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/verify.py" />
   <source>The environment in {target} lacks {packages}; delete that folder and try again.</source>
   <translation type="unfinished">{target} の環境に {packages} がありません。そのフォルダを削除して、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/verify.py" />
   <source>The engine runs but has said nothing; install the plugin again.</source>
   <translation type="unfinished">エンジンは動いていますが、何も答えませんでした。プラグインを再インストールしてください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/verify.py" />
   <source>The environment in {target} does not run; delete that folder and try again.</source>
   <translation type="unfinished">{target} の環境が動きません。そのフォルダを削除して、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/verify.py" />
   <source>The packages are installed, but the engine does not answer: {reason}</source>
   <translation type="unfinished">パッケージはインストールされましたが、エンジンが応答しません: {reason}</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/wheelhouse.py" />
   <source>Fetching {name}</source>
   <translation type="unfinished">{name} を取得しています</translation>
  </message>
  <message>
   <location filename="../inference/client/scripted.py" />
   <source>The plugin speaks another protocol version.</source>
   <translation type="unfinished">プラグインのプロトコルのバージョンが異なります。</translation>
  </message>
  <message>
   <location filename="../inference/client/scripted.py" />
   <source>Unknown method “{method}”.</source>
   <translation type="unfinished">未知のメソッド「{method}」です。</translation>
  </message>
  <message>
   <location filename="../inference/decoder/generate.py" />
   <source>The model began to repeat itself, so its answer was stopped; ask in other words.</source>
   <translation type="unfinished">モデルが同じことを繰り返し始めたため、回答を止めました。別の言葉で尋ねてください。</translation>
  </message>
  <message>
   <location filename="../inference/decoder/language.py" />
   <source>The model had no answer; ask in other words.</source>
   <translation type="unfinished">モデルから回答が得られませんでした。別の言葉で尋ねてください。</translation>
  </message>
  <message>
   <location filename="../inference/decoder/onnx_runtime.py" />
   <source>The model's experts do not fit its decoder; install the model again.</source>
   <translation type="unfinished">モデルのエキスパートがデコーダと合いません。モデルを再インストールしてください。</translation>
  </message>
  <message>
   <location filename="../inference/decoder/onnx_runtime.py" />
   <source>The model's weights do not fit its card; install the model again.</source>
   <translation type="unfinished">モデルの重みがモデルカードと合いません。モデルを再インストールしてください。</translation>
  </message>
  <message>
   <location filename="../inference/decoder/ret.py" />
   <source>The model's [RET] does not fit its card; install the model again.</source>
   <translation type="unfinished">モデルの [RET] がモデルカードと合いません。モデルを再インストールしてください。</translation>
  </message>
  <message>
   <location filename="../inference/decoder/runtime.py" />
   <source>The model “{model}” asks for an unknown decoder, {decoder}; update Orthoscribe.</source>
   <translation type="unfinished">モデル「{model}」は未知のデコーダ {decoder} を必要とします。Orthoscribe を更新してください。</translation>
  </message>
  <message>
   <location filename="../inference/decoder/weights.py" />
   <source>The model's weights cannot be loaded; install the model again.</source>
   <translation type="unfinished">モデルの重みを読み込めません。モデルを再インストールしてください。</translation>
  </message>
  <message>
   <location filename="../inference/encoders/session.py" />
   <source>A part of this model, {name}, cannot be loaded; install the model again.</source>
   <translation type="unfinished">このモデルの一部 {name} を読み込めません。モデルを再インストールしてください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>To ask, say what you are looking for.</source>
   <translation type="unfinished">質問するには、探すものを (英語で) 入力してください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>To ground, say what you are looking for.</source>
   <translation type="unfinished">位置特定をするには、探すものを (英語で) 入力してください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>To segment, say what you are looking for.</source>
   <translation type="unfinished">セグメントするには、探すものを (英語で) 入力してください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>To localize, say what you are looking for.</source>
   <translation type="unfinished">位置推定をするには、探すものを (英語で) 入力してください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>Loading {model}</source>
   <translation type="unfinished">{model} を読み込んでいます</translation>
  </message>
  <message>
   <location filename="../inference/engine/config.py" />
   <source>The engine's settings cannot be read.</source>
   <translation type="unfinished">エンジンの設定を読めません。</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{pairs} pairs of 1 class ({classes}): {train} to learn from, {test} to measure with.</source>
   <translation type="unfinished">1 クラス ({classes}) の {pairs} ペア: 学習用 {train}、測定用 {test}。</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{pairs} pairs of {count} classes ({classes}): {train} to learn from, {test} to measure with.</source>
   <translation type="unfinished">{count} クラス ({classes}) の {pairs} ペア: 学習用 {train}、測定用 {test}。</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{count} pieces were left out: without pixels.</source>
   <translation type="unfinished">{count} 件を除きました: ピクセルがありません。</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{count} pieces were left out: unlike their titles.</source>
   <translation type="unfinished">{count} 件を除きました: 題と合いません。</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{count} pieces could not be read, the first because: {reason}</source>
   <translation type="unfinished">{count} 件を読めませんでした。最初の理由: {reason}</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>Reading the map</source>
   <translation type="unfinished">地図を読んでいます</translation>
  </message>
  <message>
   <location filename="../inference/engine/device.py" />
   <source>Unknown device “{device}”: choose auto, cpu or cuda.</source>
   <translation type="unfinished">未知のデバイス「{device}」です。auto、cpu、cuda のいずれかを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/device.py" />
   <source>graphics card (CUDA)</source>
   <translation type="unfinished">グラフィックカード (CUDA)</translation>
  </message>
  <message>
   <location filename="../inference/engine/device.py" />
   <source>CPU ({count} threads)</source>
   <translation type="unfinished">CPU ({count} スレッド)</translation>
  </message>
  <message>
   <location filename="../inference/engine/device.py" />
   <source>CPU (1 thread)</source>
   <translation type="unfinished">CPU (1 スレッド)</translation>
  </message>
  <message>
   <location filename="../inference/engine/dispatch.py" />
   <source>The plugin and its engine are of different versions; install the engine again.</source>
   <translation type="unfinished">プラグインとエンジンのバージョンが異なります。エンジンを再インストールしてください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/dispatch.py" />
   <source>The engine was not greeted: send hello first.</source>
   <translation type="unfinished">エンジンへの挨拶がありません。先に hello を送ってください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/dispatch.py" />
   <source>Something went wrong inside the engine ({error}); the log has the details.</source>
   <translation type="unfinished">エンジンの内部で問題が起きました ({error})。詳細はログにあります。</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>{added:,} new chips; raster {number:,} of {count:,}</source>
   <translation type="unfinished">新しいチップ {added:,} 枚、ラスタ {number:,} / {count:,}</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>The index has {total:,} chips: {added:,} new, {kept:,} as they were.</source>
   <translation type="unfinished">インデックスには {total:,} 枚のチップがあります: 新規 {added:,} 枚、変更なし {kept:,} 枚。</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>Say what to index: layers, folders, or lists of rasters.</source>
   <translation type="unfinished">インデックスに入れるものを指定してください: レイヤ、フォルダ、またはラスタのリスト。</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>{count:,} chips of rasters that have changed or are gone were dropped.</source>
   <translation type="unfinished">変わったかなくなったラスタのチップ {count:,} 枚を取り除きました。</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>{first} {second}</source>
   <translation type="unfinished">{first}{second}</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>{count:,} could not be read; the list says why.</source>
   <translation type="unfinished">{count:,} 件を読めませんでした。理由は一覧にあります。</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>Looking for rasters that are new or have changed</source>
   <translation type="unfinished">新しいラスタと変わったラスタを探しています</translation>
  </message>
  <message>
   <location filename="../inference/engine/jobs.py" />
   <source>There is a job {job} already.</source>
   <translation type="unfinished">ジョブ {job} は既にあります。</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>1 document new or changed</source>
   <translation type="unfinished">新規または変更された文書 1 件</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{count} documents new or changed</source>
   <translation type="unfinished">新規または変更された文書 {count} 件</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>1 document unchanged</source>
   <translation type="unfinished">変更のない文書 1 件</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{count} documents unchanged</source>
   <translation type="unfinished">変更のない文書 {count} 件</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>1 document taken out</source>
   <translation type="unfinished">取り除いた文書 1 件</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{count} documents taken out</source>
   <translation type="unfinished">取り除いた文書 {count} 件</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{done}; {store} has 1 passage.</source>
   <translation type="unfinished">{done}。{store} には 1 件の文章があります。</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{done}; {store} has {count} passages.</source>
   <translation type="unfinished">{done}。{store} には {count} 件の文章があります。</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>1 document could not be learnt.</source>
   <translation type="unfinished">1 件の文書を学習できませんでした。</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{count} documents could not be learnt.</source>
   <translation type="unfinished">{count} 件の文書を学習できませんでした。</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>The folder {folder} cannot be made; choose another place.</source>
   <translation type="unfinished">フォルダ {folder} を作成できません。別の場所を選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>Nothing to learn</source>
   <translation type="unfinished">学習するものはありません</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{first}, {second}</source>
   <translation type="unfinished">{first}、{second}</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot describe; choose another model.</source>
   <translation type="unfinished">モデル「{model}」は説明できません。別のモデルを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot ask; choose another model.</source>
   <translation type="unfinished">モデル「{model}」は質問に答えられません。別のモデルを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot ground; choose another model.</source>
   <translation type="unfinished">モデル「{model}」は位置特定ができません。別のモデルを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot segment; choose another model.</source>
   <translation type="unfinished">モデル「{model}」はセグメントできません。別のモデルを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot compare; choose another model.</source>
   <translation type="unfinished">モデル「{model}」は比較できません。別のモデルを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot localize; choose another model.</source>
   <translation type="unfinished">モデル「{model}」は位置推定ができません。別のモデルを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot classify; choose another model.</source>
   <translation type="unfinished">モデル「{model}」は分類できません。別のモデルを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot index; choose another model.</source>
   <translation type="unfinished">モデル「{model}」はインデックスを作成できません。別のモデルを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot search; choose another model.</source>
   <translation type="unfinished">モデル「{model}」は検索できません。別のモデルを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” is not installed; choose another or install it.</source>
   <translation type="unfinished">モデル「{model}」はインストールされていません。別のモデルを選ぶか、インストールしてください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” lacks the file {name}; install it again.</source>
   <translation type="unfinished">モデル「{model}」にファイル {name} がありません。再インストールしてください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The file {name} of “{model}” is damaged; install the model again.</source>
   <translation type="unfinished">「{model}」のファイル {name} が壊れています。モデルを再インストールしてください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>No model is installed; install one first.</source>
   <translation type="unfinished">モデルがインストールされていません。まずインストールしてください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/pictures.py" />
   <source>The before image is taken to be of {date}, guessed from {why}.</source>
   <translation type="unfinished">前の画像は {date} のものとみなします ({why}から推定)。</translation>
  </message>
  <message>
   <location filename="../inference/engine/pictures.py" />
   <source>The after image is taken to be of {date}, guessed from {why}.</source>
   <translation type="unfinished">後の画像は {date} のものとみなします ({why}から推定)。</translation>
  </message>
  <message>
   <location filename="../inference/engine/pictures.py" />
   <source>There are no pixels here: the extent is all nodata or transparent. Choose another place.</source>
   <translation type="unfinished">ここにはピクセルがありません。範囲がすべて nodata または透明です。別の場所を選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>The {found:,} best of {chips:,} chips.</source>
   <translation type="unfinished">{chips:,} 枚のチップのうち上位 {found:,} 枚。</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>Nothing was found; take away a filter, or look for something else.</source>
   <translation type="unfinished">何も見つかりませんでした。フィルタを外すか、別のものを探してください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>The best of {chips:,} chips.</source>
   <translation type="unfinished">{chips:,} 枚のチップのうち最上位の 1 枚。</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>The index is empty; index some rasters first.</source>
   <translation type="unfinished">インデックスは空です。まずラスタをインデックスに入れてください。</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>There is nothing to see in the example; draw it where the raster has pixels.</source>
   <translation type="unfinished">例には何も写っていません。ラスタにピクセルのある所に描いてください。</translation>
  </message>
  <message>
   <location filename="../inference/families/__init__.py" />
   <source>The model “{model}” is of an unknown kind, {family}; update Orthoscribe.</source>
   <translation type="unfinished">モデル「{model}」は未知の種類 {family} です。Orthoscribe を更新してください。</translation>
  </message>
  <message>
   <location filename="../inference/families/answering.py" />
   <source>Check this on the map: I learnt from pixels of up to {coarsest:g} m, and these are {size:.2g} m.</source>
   <translation type="unfinished">地図で確かめてください: 学習に使ったのは最大 {coarsest:g} m のピクセルですが、ここでは {size:.2g} m です。</translation>
  </message>
  <message>
   <location filename="../inference/families/change_findings.py" />
   <source>Drawing outlines</source>
   <translation type="unfinished">輪郭を描いています</translation>
  </message>
  <message>
   <location filename="../inference/families/change_findings.py" />
   <source>Naming what changed</source>
   <translation type="unfinished">変化したものを名付けています</translation>
  </message>
  <message>
   <location filename="../inference/families/change_findings.py" />
   <source>Naming what changed: {count}</source>
   <translation type="unfinished">変化したものを名付けています: {count}</translation>
  </message>
  <message>
   <location filename="../inference/families/change_run.py" />
   <source>Comparing {how}</source>
   <translation type="unfinished">{how}比較しています</translation>
  </message>
  <message>
   <location filename="../inference/families/change_run.py" />
   <source>pixel by pixel</source>
   <translation type="unfinished">ピクセル単位で</translation>
  </message>
  <message>
   <location filename="../inference/families/change_run.py" />
   <source>at {size:.2g} m a pixel</source>
   <translation type="unfinished">1 ピクセル {size:.2g} m で</translation>
  </message>
  <message>
   <location filename="../inference/families/change_tellers.py" />
   <source>The model “{model}” asks for an unknown captioner of changes, {captioner}; update Orthoscribe.</source>
   <translation type="unfinished">モデル「{model}」は未知の変化キャプション生成器 {captioner} を必要とします。Orthoscribe を更新してください。</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>What became of what</source>
   <translation type="unfinished">何が何になったか</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>before</source>
   <translation type="unfinished">前</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>after</source>
   <translation type="unfinished">後</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>number</source>
   <translation type="unfinished">数</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>m²</source>
   <translation type="unfinished">m²</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>pixels</source>
   <translation type="unfinished">ピクセル</translation>
  </message>
  <message>
   <location filename="../inference/families/citing.py" />
   <source>The pictures of {name} were learnt with another model and are not compared. Learn it afresh.</source>
   <translation type="unfinished">{name} の画像は別のモデルで学習されているため、比べません。学習し直してください。</translation>
  </message>
  <message>
   <location filename="../inference/families/citing.py" />
   <source>Reading {name}</source>
   <translation type="unfinished">{name} を読んでいます</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Class</source>
   <translation type="unfinished">クラス</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Area (ha)</source>
   <translation type="unfinished">面積 (ha)</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Share (%)</source>
   <translation type="unfinished">割合 (%)</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Places</source>
   <translation type="unfinished">場所</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Pixels</source>
   <translation type="unfinished">ピクセル</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Areas by class</source>
   <translation type="unfinished">クラス別の面積</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>That would be {count:,} tiles. Choose larger tiles or a smaller extent; {most:,} at most.</source>
   <translation type="unfinished">タイルが {count:,} 枚になります。タイルを大きくするか範囲を小さくしてください。最大 {most:,} 枚です。</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>To classify, name at least two classes, separated by commas.</source>
   <translation type="unfinished">分類するには、2 つ以上のクラスを (英語で) コンマ区切りで挙げてください。</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>The examples of {names} do not lie on the raster; draw them there.</source>
   <translation type="unfinished">{names} の例がラスタの上にありません。ラスタの上に描いてください。</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Naming places: {number:,} of {count:,}</source>
   <translation type="unfinished">場所を名付けています: {number:,} / {count:,}</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>{count:,} places show no pixels and got no class.</source>
   <translation type="unfinished">{count:,} か所はピクセルがないため、クラスが付きませんでした。</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>{count:,} of the polygons do not meet the raster.</source>
   <translation type="unfinished">{count:,} 個のポリゴンがラスタと重なりません。</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Classes: {names}</source>
   <translation type="unfinished">クラス: {names}</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>The likeliest class of each place: {listed}.</source>
   <translation type="unfinished">各場所の最も確からしいクラス: {listed}。</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Classifying {how}</source>
   <translation type="unfinished">{how}分類しています</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Writing the classes</source>
   <translation type="unfinished">クラスを書き込んでいます</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Looking at examples of {name}</source>
   <translation type="unfinished">{name} の例を見ています</translation>
  </message>
  <message>
   <location filename="../inference/families/compact.py" />
   <source>You named nothing that this model can box. Name at least one of these: {things}.</source>
   <translation type="unfinished">このモデルが枠で囲めるものが挙げられていません。次のうち少なくとも 1 つを挙げてください: {things}。</translation>
  </message>
  <message>
   <location filename="../inference/families/compact.py" />
   <source>You named nothing that this model can outline. Name at least one of these: {things}.</source>
   <translation type="unfinished">このモデルが縁取れるものが挙げられていません。次のうち少なくとも 1 つを挙げてください: {things}。</translation>
  </message>
  <message>
   <location filename="../inference/families/compact.py" />
   <source>Looking at the picture</source>
   <translation type="unfinished">画像を見ています</translation>
  </message>
  <message>
   <location filename="../inference/families/compact.py" />
   <source>Reading the question</source>
   <translation type="unfinished">質問を読んでいます</translation>
  </message>
  <message>
   <location filename="../inference/families/comparing.py" />
   <source>How likely each pixel changed between the two dates, 0–1, on the grid that both share; no value where they were not compared.</source>
   <translation type="unfinished">2 時期の間に各ピクセルが変化した確からしさ (0–1)。両方に共通の格子で示します。比較しなかった所に値はありません。</translation>
  </message>
  <message>
   <location filename="../inference/families/comparing.py" />
   <source>Wording what changed</source>
   <translation type="unfinished">変化を文章にしています</translation>
  </message>
  <message>
   <location filename="../inference/families/comparing.py" />
   <source>Looking at what was found before</source>
   <translation type="unfinished">前に見つかったものを見ています</translation>
  </message>
  <message>
   <location filename="../inference/families/comparing.py" />
   <source>Writing the probability of change</source>
   <translation type="unfinished">変化の確率を書き込んでいます</translation>
  </message>
  <message>
   <location filename="../inference/families/embedding.py" />
   <source>The model “{model}” has no [RET] word; search without it, or choose another model.</source>
   <translation type="unfinished">モデル「{model}」には [RET] がありません。それを使わずに検索するか、別のモデルを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/families/grounding.py" />
   <source>Looking for things {how}</source>
   <translation type="unfinished">{how}ものを探しています</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>How well “{phrase}” fits each place, 0–1, compared with the rest of the area: 1 is the best place in it, 0 what half of it stays below. No value where there are no pixels.</source>
   <translation type="unfinished">各場所が「{phrase}」にどれだけ合うか (0–1)。領域の残りと比べた値で、1 は領域内で最も合う場所、0 は領域の半分がそれを下回る水準です。ピクセルのない所に値はありません。</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Reading the phrase</source>
   <translation type="unfinished">語句を読んでいます</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Putting the map together</source>
   <translation type="unfinished">地図をまとめています</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Heat map of {phrase}</source>
   <translation type="unfinished">「{phrase}」のヒートマップ</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Writing the heat map</source>
   <translation type="unfinished">ヒートマップを書き込んでいます</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Looking {how}</source>
   <translation type="unfinished">{how}見ています</translation>
  </message>
  <message>
   <location filename="../inference/families/reading.py" />
   <source>Reading “{phrase}”</source>
   <translation type="unfinished">「{phrase}」を読んでいます</translation>
  </message>
  <message>
   <location filename="../inference/families/segmenting.py" />
   <source>Segmenting {how}</source>
   <translation type="unfinished">{how}セグメントしています</translation>
  </message>
  <message>
   <location filename="../inference/masks/memory_file.py" />
   <source>The model's memory of classes cannot be loaded; install the model again.</source>
   <translation type="unfinished">モデルのクラスの記憶を読み込めません。モデルを再インストールしてください。</translation>
  </message>
  <message>
   <location filename="../inference/pairs/chips.py" />
   <source>Nothing of the vector layer is large enough to be seen in the raster; choose a finer raster.</source>
   <translation type="unfinished">ベクタレイヤには、ラスタで見分けられる大きさのものがありません。より細かいラスタを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/pairs/folder.py" />
   <source>The folder {folder} is not empty; choose a new one for the data set.</source>
   <translation type="unfinished">フォルダ {folder} は空ではありません。データセット用に新しいフォルダを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/pairs/folder.py" />
   <source>The data set cannot be written to {folder}: {reason}. Choose another folder.</source>
   <translation type="unfinished">データセットを {folder} に書き込めません: {reason}。別のフォルダを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>Fewer than two pairs are left; keep a larger share of them, or take a larger area.</source>
   <translation type="unfinished">残るペアが 2 つ未満です。残す割合を大きくするか、領域を広くしてください。</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>No picture could be read: {reason}</source>
   <translation type="unfinished">画像を 1 枚も読めませんでした: {reason}</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>Hardly anything of the vector layer lies where the raster has pixels; choose layers of the same place.</source>
   <translation type="unfinished">ベクタレイヤのうち、ラスタにピクセルのある所にあるものがほとんどありません。同じ場所のレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>Comparing pictures and titles</source>
   <translation type="unfinished">画像と題を比べています</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>Picture {number} of {count}</source>
   <translation type="unfinished">画像 {number} / {count}</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>No feature has a tag of OpenStreetMap that says what is seen from above; choose the field that names what a feature is.</source>
   <translation type="unfinished">上空から見えるものを示す OpenStreetMap のタグを持つ地物がありません。地物が何であるかを表すフィールドを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>The vector layer has no features; choose another.</source>
   <translation type="unfinished">ベクタレイヤに地物がありません。別のレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>No feature of the vector layer lies on the raster; choose layers of the same place.</source>
   <translation type="unfinished">ベクタレイヤの地物がラスタの上にありません。同じ場所のレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>The field “{field}” is empty everywhere; choose the one that names what a feature is.</source>
   <translation type="unfinished">フィールド「{field}」はすべて空です。地物が何であるかを表すフィールドを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>The vector layer cannot be read; export it as GeoJSON and try that.</source>
   <translation type="unfinished">ベクタレイヤを読めません。GeoJSON としてエクスポートし、それで試してください。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/archive.py" />
   <source>The extent's south lies north of its north.</source>
   <translation type="unfinished">範囲の南端が北端より北にあります。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/archive.py" />
   <source>Say where the index is to lie.</source>
   <translation type="unfinished">インデックスの場所を指定してください。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/archive.py" />
   <source>Chips may overlap by 0 up to, but not, 1 of their side.</source>
   <translation type="unfinished">チップの重なりは、辺に対する割合で 0 以上 1 未満にしてください。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/archive.py" />
   <source>Say what to look for, or draw an example on the map.</source>
   <translation type="unfinished">探すものを (英語で) 入力するか、地図に例を描いてください。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/codec.py" />
   <source>A message is not an object.</source>
   <translation type="unfinished">オブジェクトではないメッセージがあります。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/codec.py" />
   <source>A message could not be read.</source>
   <translation type="unfinished">読めないメッセージがありました。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/codec.py" />
   <source>A message has no end.</source>
   <translation type="unfinished">終わりのないメッセージがあります。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>“{unknown}” is no format of a data set; choose among {formats}.</source>
   <translation type="unfinished">「{unknown}」はデータセットの形式ではありません。{formats} から選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>Choose a vector layer whose tags say what the picture shows.</source>
   <translation type="unfinished">画像に写っているものをタグで示すベクタレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>Say in which folder the data set is to lie.</source>
   <translation type="unfinished">データセットを置くフォルダを指定してください。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>A chip has {least} to {most} pixels a side.</source>
   <translation type="unfinished">チップの一辺は {least}～{most} ピクセルにしてください。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>The size of a pixel on the ground must be above zero.</source>
   <translation type="unfinished">ピクセルの地上サイズは 0 より大きくしてください。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>Chips come in one to ten sizes.</source>
   <translation type="unfinished">チップのサイズ数は 1～10 にしてください。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>The share of pairs that are kept lies above 0 and goes up to 1.</source>
   <translation type="unfinished">残すペアの割合は 0 より大きく 1 以下にしてください。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>At least one chip must be allowed for a title.</source>
   <translation type="unfinished">1 つの題につき、少なくとも 1 枚のチップを許可してください。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>Between none and half of the ground can be kept for measuring.</source>
   <translation type="unfinished">測定用に残す地面は、0 から半分までにしてください。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>nothing in the name or the file tells a date</source>
   <translation type="unfinished">名前にもファイルにも日付の手がかりがありません</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>{date} may belong to the name of a street in “{name}”</source>
   <translation type="unfinished">「{name}」の {date} は通りの名前の一部かもしれません</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>the name “{name}”</source>
   <translation type="unfinished">名前「{name}」</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>the name tells several years: {years}</source>
   <translation type="unfinished">名前に複数の年があります: {years}</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>the tag {tag}</source>
   <translation type="unfinished">タグ「{tag}」</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>the tag {tag}, which may be the date of the file</source>
   <translation type="unfinished">ファイルの日付かもしれないタグ「{tag}」</translation>
  </message>
  <message>
   <location filename="../inference/protocol/geometry.py" />
   <source>The window has no pixels.</source>
   <translation type="unfinished">窓にピクセルがありません。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/geometry.py" />
   <source>The raster's geotransform is degenerate, so places cannot be found in it.</source>
   <translation type="unfinished">ラスタのジオトランスフォームが縮退しているため、位置を求められません。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/geometry.py" />
   <source>The window needs col_off, row_off, width and height in pixels.</source>
   <translation type="unfinished">窓には、ピクセル単位の col_off、row_off、width、height が必要です。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/knowledge.py" />
   <source>Say where the knowledge base is to lie.</source>
   <translation type="unfinished">知識ベースの場所を指定してください。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/model_card.py" />
   <source>The model folder {folder} has no readable card; install the model again.</source>
   <translation type="unfinished">モデルのフォルダ {folder} に読めるモデルカードがありません。モデルを再インストールしてください。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/model_card.py" />
   <source>The card of “{model}” names no {role} file; install the model again.</source>
   <translation type="unfinished">「{model}」のモデルカードに {role} のファイルの記載がありません。モデルを再インストールしてください。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/reading.py" />
   <source>The request cannot be read.</source>
   <translation type="unfinished">要求を読めません。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>“{date}” is no date; write it like 2019-06-01, 2019-06 or 2019.</source>
   <translation type="unfinished">「{date}」は日付ではありません。2019-06-01、2019-06、2019 のように書いてください。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>Unknown stretch “{kind}”: use percentile or fixed.</source>
   <translation type="unfinished">未知のストレッチ「{kind}」です。percentile または fixed を使ってください。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>The request names no raster.</source>
   <translation type="unfinished">要求にラスタの指定がありません。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>Unknown task “{task}”.</source>
   <translation type="unfinished">未知のタスク「{task}」です。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>To compare, choose two rasters: a before and an after.</source>
   <translation type="unfinished">比較するには、前と後の 2 つのラスタを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/rings.py" />
   <source>The area is no closed ring of at least four positions.</source>
   <translation type="unfinished">領域が、4 点以上からなる閉じた輪になっていません。</translation>
  </message>
  <message>
   <location filename="../inference/raster/aligned.py" />
   <source>Matching the colours of the two dates</source>
   <translation type="unfinished">2 時期の色を合わせています</translation>
  </message>
  <message>
   <location filename="../inference/raster/aligned.py" />
   <source>Where the two dates overlap, no pixel can be seen at both: one or the other is nodata or transparent. Choose another place.</source>
   <translation type="unfinished">2 時期が重なる所に、両方で見えるピクセルがありません。どちらかが nodata または透明です。別の場所を選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/aligned.py" />
   <source>Looking for pixels that both dates show</source>
   <translation type="unfinished">両方の時期に見えるピクセルを探しています</translation>
  </message>
  <message>
   <location filename="../inference/raster/bands.py" />
   <source>The raster has {count} bands, so there is no band {band}; choose others.</source>
   <translation type="unfinished">ラスタのバンドは {count} 個なので、バンド {band} はありません。別のバンドを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/bands.py" />
   <source>Choose three bands for red, green and blue, or a single one.</source>
   <translation type="unfinished">赤、緑、青の 3 つのバンド、または 1 つのバンドを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>at {used} a pixel</source>
   <translation type="unfinished">1 ピクセル {used} で</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>at {used} a pixel, the coarser of {before} (before) and {after} (after)</source>
   <translation type="unfinished">1 ピクセル {used} (前 {before} と後 {after} のうち粗いほう) で</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>at {used} a pixel, which is coarser than their own {before} and {after}</source>
   <translation type="unfinished">1 ピクセル {used} (本来の {before} と {after} より粗い) で</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The two dates are compared {how}.</source>
   <translation type="unfinished">2 時期を{how}比較します。</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>Choose two rasters: a before and an after.</source>
   <translation type="unfinished">前と後の 2 つのラスタを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>{metres:,.0f} m</source>
   <translation type="unfinished">{metres:,.0f} m</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>{metres:.3g} m</source>
   <translation type="unfinished">{metres:.3g} m</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The two dates overlap in only {width} × {height} pixels {how}, too few to compare. Choose a larger extent, or two rasters of the same place.</source>
   <translation type="unfinished">2 時期は{how}見て {width} × {height} ピクセルしか重ならず、比較には小さすぎます。範囲を大きくするか、同じ場所の 2 つのラスタを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The before image does not reach the area asked about; choose another area or image.</source>
   <translation type="unfinished">前の画像が、尋ねた領域に届いていません。別の領域か画像を選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The two dates do not overlap: their middles lie {km:,.1f} km apart. Choose two rasters of the same place.</source>
   <translation type="unfinished">2 時期は重なりません。中心どうしが {km:,.1f} km 離れています。同じ場所の 2 つのラスタを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>as stored</source>
   <translation type="unfinished">保存されたままの解像度で</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The before image covers {share:.0%} of the area; only that part is compared.</source>
   <translation type="unfinished">前の画像は領域の {share:.0%} を覆っています。その部分だけを比較します。</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>Both dates are the same raster, so nothing can have changed.</source>
   <translation type="unfinished">両方の時期が同じラスタなので、変化はありえません。</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The two dates do not overlap. Choose two rasters of the same place.</source>
   <translation type="unfinished">2 時期は重なりません。同じ場所の 2 つのラスタを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The before image ({before}) is later than the after image ({after}); swap them?</source>
   <translation type="unfinished">前の画像 ({before}) が後の画像 ({after}) より後のものです。入れ替えますか?</translation>
  </message>
  <message>
   <location filename="../inference/raster/extents.py" />
   <source>The extent cannot be shown in the raster's coordinate reference system; check its CRS.</source>
   <translation type="unfinished">範囲をラスタの座標参照系で表せません。その CRS を確かめてください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/extents.py" />
   <source>The raster has no coordinate reference system; give the extent in its own coordinates.</source>
   <translation type="unfinished">ラスタに座標参照系がありません。範囲をラスタ自身の座標で指定してください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/extents.py" />
   <source>“{crs}” is no coordinate reference system; write it like EPSG:4326.</source>
   <translation type="unfinished">「{crs}」は座標参照系ではありません。EPSG:4326 のように書いてください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/faults.py" />
   <source>{name} cannot be read; it may be damaged or still being written. Try again, or export it as a new GeoTIFF.</source>
   <translation type="unfinished">{name} を読めません。壊れているか、まだ書き込み中かもしれません。もう一度試すか、新しい GeoTIFF としてエクスポートしてください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/faults.py" />
   <source>The file {name} is not there; check whether it was moved or its drive is disconnected.</source>
   <translation type="unfinished">ファイル {name} がありません。移動されたか、ドライブが切り離されていないか確かめてください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/faults.py" />
   <source>The engine cannot read the format of {name}; export the layer as GeoTIFF and ask again.</source>
   <translation type="unfinished">エンジンは {name} の形式を読めません。レイヤを GeoTIFF としてエクスポートし、もう一度尋ねてください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/faults.py" />
   <source>The file {name} may not be read; check its permissions.</source>
   <translation type="unfinished">ファイル {name} を読む権限がありません。アクセス権を確かめてください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/georeference.py" />
   <source>The raster is placed by {count} ground control points, {off_px:.1f} pixels off on average; rectify it for exact places.</source>
   <translation type="unfinished">ラスタは {count} 個の地上基準点 (GCP) で配置され、平均 {off_px:.1f} ピクセルずれています。正確な位置が必要なら幾何補正してください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/georeference.py" />
   <source>The raster has no coordinate reference system: areas and lengths are not given.</source>
   <translation type="unfinished">ラスタに座標参照系がないため、面積と長さは示しません。</translation>
  </message>
  <message>
   <location filename="../inference/raster/georeference.py" />
   <source>The raster has no georeference: results are in pixels.</source>
   <translation type="unfinished">ラスタにジオリファレンスがないため、結果はピクセル単位です。</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>The two dates have no common georeference: they are compared pixel to pixel, from their top left corners, as they differ in size.</source>
   <translation type="unfinished">2 時期に共通のジオリファレンスがありません。大きさが異なるため、左上の隅を合わせてピクセルどうしを比較します。</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>{bare} has no coordinate reference system and {placed} has one, so nobody knows how they lie over each other. Set the CRS of {bare}, or georeference it, and compare again.</source>
   <translation type="unfinished">{bare} には座標参照系がなく、{placed} にはあるため、両者の重なり方が分かりません。{bare} の CRS を設定するかジオリファレンスを行い、もう一度比較してください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>Neither date has a coordinate reference system: they are taken to be in the same one.</source>
   <translation type="unfinished">どちらの時期にも座標参照系がないため、同じ座標参照系とみなします。</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>The two dates have no common georeference: they are compared pixel to pixel.</source>
   <translation type="unfinished">2 時期に共通のジオリファレンスがないため、ピクセルどうしを比較します。</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>The geotransform of {raster} is degenerate, so places cannot be found in it.</source>
   <translation type="unfinished">{raster} のジオトランスフォームが縮退しているため、位置を求められません。</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>The two dates cannot be laid over each other here; compare a smaller extent.</source>
   <translation type="unfinished">ここでは 2 時期を重ねられません。より小さい範囲を比較してください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>There is no way from the coordinate reference system of one date to that of the other; check both.</source>
   <translation type="unfinished">一方の時期の座標参照系から、もう一方への変換方法がありません。両方を確かめてください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/radiometry.py" />
   <source>The colours of the before image were matched to those of the after image: what did not change differs by {now:.0f} of 255 levels now, by {before:.0f} before.</source>
   <translation type="unfinished">前の画像の色を後の画像に合わせました。変化していない所の差は 255 段階中 {now:.0f} になりました (合わせる前は {before:.0f})。</translation>
  </message>
  <message>
   <location filename="../inference/raster/radiometry.py" />
   <source>The two dates have too little in common to match their colours; they are compared as they are.</source>
   <translation type="unfinished">2 時期の共通部分が少なすぎて色を合わせられません。そのまま比較します。</translation>
  </message>
  <message>
   <location filename="../inference/raster/radiometry.py" />
   <source>The colours of the two dates were left as they are: matching them would not bring them nearer.</source>
   <translation type="unfinished">2 時期の色はそのままにしました。合わせても近づきません。</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>{x:.1f} pixels to the right and {y:.1f} down</source>
   <translation type="unfinished">右に {x:.1f} ピクセル、下に {y:.1f} ピクセル</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>{x:.1f} pixels to the right and {y:.1f} up</source>
   <translation type="unfinished">右に {x:.1f} ピクセル、上に {y:.1f} ピクセル</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>{x:.1f} pixels to the left and {y:.1f} down</source>
   <translation type="unfinished">左に {x:.1f} ピクセル、下に {y:.1f} ピクセル</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>{x:.1f} pixels to the left and {y:.1f} up</source>
   <translation type="unfinished">左に {x:.1f} ピクセル、上に {y:.1f} ピクセル</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>Laying the two dates over each other</source>
   <translation type="unfinished">2 時期を重ねています</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>How the two dates lie beside each other could not be measured for sure: they are compared as they lie, and edges may be taken for change.</source>
   <translation type="unfinished">2 時期のずれを確実には測れませんでした。そのままの位置で比較するため、縁が変化とみなされることがあります。</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>The two dates lie over each other within {least} pixels.</source>
   <translation type="unfinished">2 時期のずれは {least} ピクセル以内です。</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>The before image lay {shift} ({length:.2g} m); it was moved back (confidence {confidence:.0%}).</source>
   <translation type="unfinished">前の画像が{shift} ({length:.2g} m) ずれていたため、元の位置に戻しました (信頼度 {confidence:.0%})。</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>Parts of it still lie about {apart:.0f} pixels off: edges may be taken for change there.</source>
   <translation type="unfinished">一部はまだ約 {apart:.0f} ピクセルずれています。そこでは縁が変化とみなされることがあります。</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>The before image lay {shift}; it was moved back (confidence {confidence:.0%}).</source>
   <translation type="unfinished">前の画像が{shift}ずれていたため、元の位置に戻しました (信頼度 {confidence:.0%})。</translation>
  </message>
  <message>
   <location filename="../inference/raster/row_file.py" />
   <source>{name} cannot be written; choose another place.</source>
   <translation type="unfinished">{name} を書き込めません。別の場所を選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/scene.py" />
   <source>The extent does not meet the raster; draw it over the imagery.</source>
   <translation type="unfinished">範囲がラスタと重なりません。画像の上に描いてください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/scene.py" />
   <source>The area has no surface.</source>
   <translation type="unfinished">領域に面積がありません。</translation>
  </message>
  <message>
   <location filename="../inference/raster/sharpness.py" />
   <source>The before image is much sharper; it was blurred by {radius:.1f} pixels to match the other.</source>
   <translation type="unfinished">前の画像のほうがずっと鮮明なため、もう一方に合わせて {radius:.1f} ピクセルぼかしました。</translation>
  </message>
  <message>
   <location filename="../inference/raster/sharpness.py" />
   <source>The after image is much sharper; it was blurred by {radius:.1f} pixels to match the other.</source>
   <translation type="unfinished">後の画像のほうがずっと鮮明なため、もう一方に合わせて {radius:.1f} ピクセルぼかしました。</translation>
  </message>
  <message>
   <location filename="../inference/raster/sharpness.py" />
   <source>Matching how sharp the two dates are</source>
   <translation type="unfinished">2 時期の鮮明さを合わせています</translation>
  </message>
  <message>
   <location filename="../inference/raster/stretch.py" />
   <source>A fixed stretch needs one range for each of {count} bands.</source>
   <translation type="unfinished">固定のストレッチには、{count} 個のバンドそれぞれに 1 つの値の範囲が必要です。</translation>
  </message>
  <message>
   <location filename="../inference/raster/taken.py" />
   <source>as you chose</source>
   <translation type="unfinished">ご指定のとおり</translation>
  </message>
  <message>
   <location filename="../inference/raster/windows.py" />
   <source>The file holds several rasters; add the one you want as a layer of its own.</source>
   <translation type="unfinished">ファイルに複数のラスタがあります。使うものを単独のレイヤとして追加してください。</translation>
  </message>
  <message>
   <location filename="../inference/raster/windows.py" />
   <source>The raster holds complex numbers; export its amplitude and ask again.</source>
   <translation type="unfinished">ラスタは複素数を含みます。振幅をエクスポートし、もう一度尋ねてください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/adapters.py" />
   <source>What the model has learnt on top cannot be loaded; make it again from its data set.</source>
   <translation type="unfinished">モデルが追加で学習したものを読み込めません。データセットから作り直してください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/closed_answers.py" />
   <source>The model's list of answers cannot be loaded; install the model again.</source>
   <translation type="unfinished">モデルの回答リストを読み込めません。モデルを再インストールしてください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/dual_encoder/published.py" />
   <source>This CLIP has a ResNet as its image tower; only vision transformers are supported.</source>
   <translation type="unfinished">この CLIP の画像タワーは ResNet です。対応しているのは Vision Transformer だけです。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/dual_encoder/published.py" />
   <source>These CLIP weights do not have the sizes that the model's card says.</source>
   <translation type="unfinished">この CLIP の重みの大きさが、モデルカードの記載と異なります。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/changes.py" />
   <source>The file {name} is not there; check whether it was moved or its drive is gone.</source>
   <translation type="unfinished">ファイル {name} がありません。移動されたか、ドライブがなくなっていないか確かめてください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/changes.py" />
   <source>There is no raster in this folder any more, so its chips were kept. Is its drive connected?</source>
   <translation type="unfinished">このフォルダにはもうラスタがないため、そのチップは残しました。ドライブは接続されていますか?</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/facts_table.py" />
   <source>The index was made by a newer Orthoscribe; update this one.</source>
   <translation type="unfinished">インデックスはより新しい Orthoscribe で作られました。この Orthoscribe を更新してください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/facts_table.py" />
   <source>The index was made with {known}, revision {known_revision}, and its vectors cannot be mixed with those of {wanted}, revision {wanted_revision}. Choose that model, or index everything afresh.</source>
   <translation type="unfinished">インデックスは {known} (リビジョン {known_revision}) で作られており、そのベクトルは {wanted} (リビジョン {wanted_revision}) のものと混ぜられません。そのモデルを選ぶか、すべてのインデックスを作り直してください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} is being written by another program; close it there and try again.</source>
   <translation type="unfinished">インデックス {name} は別のプログラムが書き込み中です。そこで閉じてから、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} may not be written; check its permissions or choose another place.</source>
   <translation type="unfinished">インデックス {name} に書き込む権限がありません。アクセス権を確かめるか、別の場所を選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} cannot be opened or made; check that its folder is there and may be written to.</source>
   <translation type="unfinished">インデックス {name} を開くことも作ることもできません。フォルダがあり、書き込めることを確かめてください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} cannot grow: the disk is full; make room and go on.</source>
   <translation type="unfinished">インデックス {name} を大きくできません。ディスクがいっぱいです。空きを作ってから続けてください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} is damaged; delete it and index again.</source>
   <translation type="unfinished">インデックス {name} は壊れています。削除して、インデックスを作り直してください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} is no index; choose another name.</source>
   <translation type="unfinished">{name} はインデックスではありません。別の名前を選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} cannot be used; see the log.</source>
   <translation type="unfinished">インデックス {name} を使えません。ログを見てください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>There is no index at {name}; choose another, or make it first.</source>
   <translation type="unfinished">{name} にインデックスがありません。別のものを選ぶか、まず作ってください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>{name} is a file of something else; give the index a name of its own.</source>
   <translation type="unfinished">{name} は別の用途のファイルです。インデックスには専用の名前を付けてください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/listing.py" />
   <source>The list {name} cannot be read; save it as UTF-8 text.</source>
   <translation type="unfinished">リスト {name} を読めません。UTF-8 のテキストとして保存してください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/listing.py" />
   <source>There is no folder or file {name}; check whether it was moved.</source>
   <translation type="unfinished">フォルダまたはファイル {name} がありません。移動されていないか確かめてください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database cannot be reached; check that its server runs, and user and password in QGIS.</source>
   <translation type="unfinished">データベースに接続できません。サーバが動いていること、QGIS のユーザー名とパスワードを確かめてください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database does not allow this user to do that; ask whoever looks after it for the rights.</source>
   <translation type="unfinished">データベースがこのユーザーにその操作を許可していません。管理している人に権限を求めてください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database has no room or no connection left; try again later, or ask whoever looks after it.</source>
   <translation type="unfinished">データベースに空き容量または空き接続がありません。後でもう一度試すか、管理している人に相談してください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database cannot be used; the log has the code of the error.</source>
   <translation type="unfinished">データベースを使えません。エラーコードはログにあります。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>There is no index in this database; choose another, or make it first.</source>
   <translation type="unfinished">このデータベースにはインデックスがありません。別のものを選ぶか、まず作ってください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database server has no {title}; have it installed there.</source>
   <translation type="unfinished">データベースサーバに {title} がありません。サーバにインストールしてもらってください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/stac.py" />
   <source>{name} is no STAC item, collection or catalog; give a folder, a raster or a list instead.</source>
   <translation type="unfinished">{name} は STAC のアイテム、コレクション、カタログではありません。代わりにフォルダ、ラスタ、またはリストを指定してください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/workers.py" />
   <source>The Dask scheduler does not answer; check its address, or index here.</source>
   <translation type="unfinished">Dask スケジューラが応答しません。アドレスを確かめるか、このコンピュータでインデックスを作成してください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/workers.py" />
   <source>The Dask scheduler has no workers; start some, or index here.</source>
   <translation type="unfinished">Dask スケジューラにワーカーがありません。起動するか、このコンピュータでインデックスを作成してください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/workers.py" />
   <source>Workers of the cluster end while they look at chips; give them more memory, or index here.</source>
   <translation type="unfinished">クラスタのワーカーがチップを見ている間に終了します。メモリを増やすか、このコンピュータでインデックスを作成してください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/adaptive.py" />
   <source>The knowledge base is damaged: what its texts are compared by cannot be read. Learn it afresh.</source>
   <translation type="unfinished">知識ベースが壊れています。文章の比較に使うものを読めません。学習し直してください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>The pictures of {name} were learnt with {made_by}, which cannot be compared with {wanted}. Learn the knowledge base afresh.</source>
   <translation type="unfinished">{name} の画像は {made_by} で学習されており、{wanted} とは比べられません。知識ベースを学習し直してください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>The texts of {name} were learnt with {made_by}, which cannot be compared with {wanted}. Learn the knowledge base afresh.</source>
   <translation type="unfinished">{name} のテキストは {made_by} で学習されており、{wanted} とは比べられません。知識ベースを学習し直してください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>Learning which words go together</source>
   <translation type="unfinished">どの言葉が結び付くかを学習しています</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>{name} cannot be opened.</source>
   <translation type="unfinished">{name} を開けません。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>{name} has no text.</source>
   <translation type="unfinished">{name} にテキストがありません。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>Comparing passages</source>
   <translation type="unfinished">文章を比べています</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>Looking at {name}</source>
   <translation type="unfinished">{name} を見ています</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/documents.py" />
   <source>{name} is of no kind that can be learnt: use txt, md, pdf, html or csv.</source>
   <translation type="unfinished">{name} は学習できる種類ではありません。txt、md、pdf、html、csv を使ってください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/documents.py" />
   <source>{name} is larger than {most} MB; split it.</source>
   <translation type="unfinished">{name} は {most} MB を超えています。分割してください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/features.py" />
   <source>The layer “{name}” has no features.</source>
   <translation type="unfinished">レイヤ「{name}」に地物がありません。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/features.py" />
   <source>The features of “{name}” cannot be read.</source>
   <translation type="unfinished">「{name}」の地物を読めません。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/pdf_pages.py" />
   <source>{name} has no text: it may be a scan. Run it through text recognition first.</source>
   <translation type="unfinished">{name} にテキストがありません。スキャン画像かもしれません。先に文字認識 (OCR) にかけてください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/pdf_pages.py" />
   <source>{name} is locked by a password; save a copy without one.</source>
   <translation type="unfinished">{name} はパスワードで保護されています。パスワードなしのコピーを保存してください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/pdf_pages.py" />
   <source>{name} is damaged: its pages cannot be read.</source>
   <translation type="unfinished">{name} は壊れていて、ページを読めません。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/table_rows.py" />
   <source>{name} has no rows below its first line.</source>
   <translation type="unfinished">{name} には 1 行目より下に行がありません。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/table_rows.py" />
   <source>{name} is no readable table of comma-separated values.</source>
   <translation type="unfinished">{name} は読めるコンマ区切り (CSV) の表ではありません。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/sentence_model.py" />
   <source>The sentence model {name} is not there: its folder needs model.onnx and tokenizer.json.</source>
   <translation type="unfinished">文モデル {name} がありません。そのフォルダには model.onnx と tokenizer.json が必要です。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/sentence_model.py" />
   <source>The sentence model's {name} cannot be read.</source>
   <translation type="unfinished">文モデルの {name} を読めません。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/store.py" />
   <source>{name} is no knowledge base, or is damaged. Choose another file, or learn the documents anew.</source>
   <translation type="unfinished">{name} は知識ベースではないか、壊れています。別のファイルを選ぶか、文書を学習し直してください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/store.py" />
   <source>The knowledge base {name} is not there; choose another or make it.</source>
   <translation type="unfinished">知識ベース {name} がありません。別のものを選ぶか、作ってください。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/wordings.py" />
   <source>The model's wordings cannot be loaded; install the model again.</source>
   <translation type="unfinished">モデルの文言を読み込めません。モデルを再インストールしてください。</translation>
  </message>
  <message>
   <location filename="../inference/tuning/__main__.py" />
   <source>Say --set FOLDER and --out NEW_PACK.</source>
   <translation type="unfinished">--set FOLDER と --out NEW_PACK を指定してください。</translation>
  </message>
  <message>
   <location filename="../inference/tuning/__main__.py" />
   <source>Fine-tuning needs PyTorch, which the light engine does not have. Install the full engine: in the dock, or in a terminal with --edition full.</source>
   <translation type="unfinished">ファインチューニングには PyTorch が必要ですが、軽量版エンジンにはありません。ドックで、またはターミナルで --edition full を付けて、完全版エンジンをインストールしてください。</translation>
  </message>
  <message>
   <location filename="../inference/tuning/learning.py" />
   <source>Learning, step {step} of {steps}</source>
   <translation type="unfinished">学習中、ステップ {step} / {steps}</translation>
  </message>
  <message>
   <location filename="../inference/tuning/set_file.py" />
   <source>The data set has {pairs} pairs of {classes} classes to learn from; at least {least_pairs} of {least_classes} are needed. Make a larger one.</source>
   <translation type="unfinished">データセットの学習用は {classes} クラスの {pairs} ペアですが、少なくとも {least_classes} クラスの {least_pairs} ペアが必要です。より大きなものを作ってください。</translation>
  </message>
  <message>
   <location filename="../inference/tuning/set_file.py" />
   <source>The folder {folder} holds no data set; make one with the tool “Make a data set” first.</source>
   <translation type="unfinished">フォルダ {folder} にデータセットがありません。まずツール「データセットを作成」で作ってください。</translation>
  </message>
  <message>
   <location filename="../inference/tuning/tune.py" />
   <source>Reading the data set</source>
   <translation type="unfinished">データセットを読んでいます</translation>
  </message>
  <message>
   <location filename="../inference/tuning/tune.py" />
   <source>“{model}” cannot be fine-tuned; choose the model that comes with the plugin.</source>
   <translation type="unfinished">「{model}」はファインチューニングできません。プラグイン付属のモデルを選んでください。</translation>
  </message>
  <message>
   <location filename="../inference/tuning/tune.py" />
   <source>“{model}” is fine-tuned already; go on from the model that it was made from.</source>
   <translation type="unfinished">「{model}」は既にファインチューニング済みです。その元になったモデルから続けてください。</translation>
  </message>
  <message>
   <location filename="../inference/tuning/tune.py" />
   <source>Measuring</source>
   <translation type="unfinished">測定しています</translation>
  </message>
  <message>
   <location filename="../inference/tuning/vectors.py" />
   <source>Reading the titles</source>
   <translation type="unfinished">題を読んでいます</translation>
  </message>
  <message>
   <location filename="../inference/tuning/vectors.py" />
   <source>Looking at picture {number} of {count}</source>
   <translation type="unfinished">画像 {number} / {count} を見ています</translation>
  </message>
 </context>
</TS>
