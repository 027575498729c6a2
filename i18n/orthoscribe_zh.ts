<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
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
   <translation type="unfinished">用日常语言描述、询问和绘制影像</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>The engine is ready. It took {seconds} s and takes {size_mb} MB on the disk.</source>
   <translation type="unfinished">引擎已就绪。用时 {seconds} 秒,占用磁盘 {size_mb} MB。</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>The diagnostics report is on the clipboard. Read it before you send it to anybody.</source>
   <translation type="unfinished">诊断报告已在剪贴板中。发送给别人之前请先阅读。</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>{count} turns have no place on the earth and are not in the layer.</source>
   <translation type="unfinished">{count} 个提问在地球上没有位置,不在图层中。</translation>
  </message>
  <message>
   <location filename="../ui/chat/chat_view.py" />
   <source>Conversation</source>
   <translation type="unfinished">对话</translation>
  </message>
  <message>
   <location filename="../ui/chat/chat_view.py" />
   <source>Show earlier turns</source>
   <translation type="unfinished">显示更早的提问</translation>
  </message>
  <message>
   <location filename="../ui/chat/composer.py" />
   <source>Prompt</source>
   <translation type="unfinished">输入</translation>
  </message>
  <message>
   <location filename="../ui/chat/composer.py" />
   <source>Send (Enter)</source>
   <translation type="unfinished">发送(Enter)</translation>
  </message>
  <message>
   <location filename="../ui/chat/composer.py" />
   <source>Stop (Esc)</source>
   <translation type="unfinished">停止(Esc)</translation>
  </message>
  <message>
   <location filename="../ui/chat/help_button.py" />
   <source>Help on this panel (F1)</source>
   <translation type="unfinished">此面板的帮助(F1)</translation>
  </message>
  <message>
   <location filename="../ui/chat/help_button.py" />
   <source>The help pages are in the plugin’s folder, under resources/help.</source>
   <translation type="unfinished">帮助页面位于插件文件夹的 resources/help 中。</translation>
  </message>
  <message>
   <location filename="../ui/chat/sources_pane.py" />
   <source>Sources</source>
   <translation type="unfinished">来源</translation>
  </message>
  <message>
   <location filename="../ui/chat/sources_pane.py" />
   <source>Open the file</source>
   <translation type="unfinished">打开文件</translation>
  </message>
  <message>
   <location filename="../ui/chat/sources_pane.py" />
   <source>Show on the map</source>
   <translation type="unfinished">在地图上显示</translation>
  </message>
  <message>
   <location filename="../ui/chat/table_pane.py" />
   <source>… and {count} more rows</source>
   <translation type="unfinished">……以及另外 {count} 行</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Turn {number}</source>
   <translation type="unfinished">提问 {number}</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Answer</source>
   <translation type="unfinished">回答</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Tables</source>
   <translation type="unfinished">表格</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>What was found</source>
   <translation type="unfinished">找到的内容</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Notes</source>
   <translation type="unfinished">备注</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Error</source>
   <translation type="unfinished">错误</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Zoom to the place of this turn</source>
   <translation type="unfinished">缩放到此提问的位置</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Ask again</source>
   <translation type="unfinished">再问一次</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Ask the same again</source>
   <translation type="unfinished">再问同样的问题</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Write a report of this comparison, with pictures of both dates, as a PDF or a page of HTML</source>
   <translation type="unfinished">为这次比较写一份报告,附两个时期的图像,格式为 PDF 或 HTML 网页</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Report</source>
   <translation type="unfinished">报告</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Copy, ask again, export or delete this turn</source>
   <translation type="unfinished">复制、重问、导出或删除此提问</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Auto → {task}</source>
   <translation type="unfinished">自动 → {task}</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Answered by {model} {revision}</source>
   <translation type="unfinished">由 {model} {revision} 回答</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Ground size of a pixel: {gsd} m</source>
   <translation type="unfinished">像元地面尺寸:{gsd} 米</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Took {seconds} s</source>
   <translation type="unfinished">用时 {seconds} 秒</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Looking…</source>
   <translation type="unfinished">正在查看……</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>show all</source>
   <translation type="unfinished">全部显示</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>{number} · removed</source>
   <translation type="unfinished">{number} · 已移除</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>shown in “{layer}”</source>
   <translation type="unfinished">显示在“{layer}”中</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Stopped.</source>
   <translation type="unfinished">已停止。</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Welcome</source>
   <translation type="unfinished">欢迎</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Choose a raster layer above.</source>
   <translation type="unfinished">请在上方选择一个栅格图层。</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Add a raster: &lt;b&gt;Layer ▸ Add Layer ▸ Add Raster Layer…&lt;/b&gt;</source>
   <translation type="unfinished">添加栅格:&lt;b&gt;图层 ▸ 添加图层 ▸ 添加栅格图层……&lt;/b&gt;</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Choose where: draw an extent on the map, take what you see, or the whole layer.</source>
   <translation type="unfinished">选择位置:在地图上绘制范围,使用当前可见区域,或整个图层。</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Press &lt;b&gt;Describe&lt;/b&gt;, or type a question and press Enter.</source>
   <translation type="unfinished">按&lt;b&gt;描述&lt;/b&gt;,或输入(英文)问题后按 Enter。</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Ask your imagery</source>
   <translation type="unfinished">询问您的影像</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Things to try</source>
   <translation type="unfinished">可以试试</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Everything runs on this computer. Nothing is sent anywhere.</source>
   <translation type="unfinished">一切都在本机运行,不会向任何地方发送数据。</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_actions.py" />
   <source>Turn {number} was deleted. Its layers stay.</source>
   <translation type="unfinished">提问 {number} 已删除。其图层保留。</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_actions.py" />
   <source>“{title}” was deleted. Its layers stay.</source>
   <translation type="unfinished">“{title}”已删除。其图层保留。</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_actions.py" />
   <source>Undo</source>
   <translation type="unfinished">撤销</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>{title}
Other conversations, rename, delete</source>
   <translation type="unfinished">{title}
其他对话、重命名、删除</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Conversation “{title}”</source>
   <translation type="unfinished">对话“{title}”</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Name of the conversation</source>
   <translation type="unfinished">对话名称</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>New</source>
   <translation type="unfinished">新建</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Begin a new conversation; this one stays</source>
   <translation type="unfinished">开始新的对话;此对话保留</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Export</source>
   <translation type="unfinished">导出</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Export findings or the conversation</source>
   <translation type="unfinished">导出找到的对象或对话</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Answer from documents</source>
   <translation type="unfinished">根据文档回答</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>New conversation</source>
   <translation type="unfinished">新对话</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Questions are answered from “{name}”, with sources</source>
   <translation type="unfinished">根据“{name}”回答提问,并附来源</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Answer questions from documents: choose a knowledge base</source>
   <translation type="unfinished">根据文档回答提问:请选择知识库</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_menu.py" />
   <source>Rename…</source>
   <translation type="unfinished">重命名……</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_menu.py" />
   <source>Delete this conversation</source>
   <translation type="unfinished">删除此对话</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_menu.py" />
   <source>Show all turns as a layer</source>
   <translation type="unfinished">将所有提问显示为图层</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_menu.py" />
   <source>answering…</source>
   <translation type="unfinished">正在回答……</translation>
  </message>
  <message>
   <location filename="../ui/dock/dock.py" />
   <source>Asking the engine…</source>
   <translation type="unfinished">正在询问引擎……</translation>
  </message>
  <message>
   <location filename="../ui/dock/dock.py" />
   <source>Progress</source>
   <translation type="unfinished">进度</translation>
  </message>
  <message>
   <location filename="../ui/dock/dock.py" />
   <source>No model is installed</source>
   <translation type="unfinished">没有安装模型</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>Light: the built-in model, on any computer</source>
   <translation type="unfinished">轻量:内置模型,适用于任何计算机</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>Full: graphics card and larger models</source>
   <translation type="unfinished">完整:显卡和更大的模型</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>About {download} to fetch, {disk} on disk. {more}</source>
   <translation type="unfinished">约需下载 {download},占用磁盘 {disk}。{more}</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>Recommended: ready in a few minutes.</source>
   <translation type="unfinished">推荐:几分钟即可就绪。</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>An NVIDIA driver was found: on Linux, its libraries come along.</source>
   <translation type="unfinished">找到了 NVIDIA 驱动:在 Linux 上会一并安装其库。</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>Adds PyTorch and transformers. Can be added later.</source>
   <translation type="unfinished">添加 PyTorch 和 transformers。以后也可添加。</translation>
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
   <translation type="unfinished">全部</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>what the review shows</source>
   <translation type="unfinished">审查所显示的</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>accepted ones</source>
   <translation type="unfinished">已接受的</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>Findings: {which}</source>
   <translation type="unfinished">对象:{which}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>The layer's: {crs}</source>
   <translation type="unfinished">图层的:{crs}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>The project's: {crs}</source>
   <translation type="unfinished">工程的:{crs}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>Longitude and latitude: {crs}</source>
   <translation type="unfinished">经度和纬度:{crs}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>CRS: {crs}</source>
   <translation type="unfinished">坐标系:{crs}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>Other…</source>
   <translation type="unfinished">其他……</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>No findings yet</source>
   <translation type="unfinished">还没有找到任何对象</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>{format}, in longitude and latitude…</source>
   <translation type="unfinished">{format},经度和纬度……</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>{format}…</source>
   <translation type="unfinished">{format}……</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Report as {format}…</source>
   <translation type="unfinished">{format} 报告……</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Export turn</source>
   <translation type="unfinished">导出提问</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Export findings</source>
   <translation type="unfinished">导出找到的对象</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Export conversation</source>
   <translation type="unfinished">导出对话</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Exported to {path}</source>
   <translation type="unfinished">已导出到 {path}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Exported to {path}, in longitude and latitude as the standard asks (EPSG:4326)</source>
   <translation type="unfinished">已按标准要求以经度和纬度(EPSG:4326)导出到 {path}</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Raster layer</source>
   <translation type="unfinished">栅格图层</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>The raster layer that is asked about, or a group as the map shows it</source>
   <translation type="unfinished">被询问的栅格图层,或按地图显示的图层组</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Draw</source>
   <translation type="unfinished">绘制</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Draw a rectangle on the map. Escape leaves it.</source>
   <translation type="unfinished">在地图上绘制矩形。按 Esc 退出。</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Visible area</source>
   <translation type="unfinished">可见区域</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>What the map shows now</source>
   <translation type="unfinished">地图当前显示的内容</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Whole layer</source>
   <translation type="unfinished">整个图层</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Everything that the layer covers</source>
   <translation type="unfinished">图层覆盖的全部范围</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Selection</source>
   <translation type="unfinished">选择</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>The selected polygon of a vector layer, or several</source>
   <translation type="unfinished">矢量图层中选中的一个或多个多边形</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Extent</source>
   <translation type="unfinished">范围</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Size of the extent</source>
   <translation type="unfinished">范围的大小</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>&amp;Layer</source>
   <translation type="unfinished">图层(&amp;L)</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Drag a rectangle on the map</source>
   <translation type="unfinished">请在地图上拖出一个矩形</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Select a polygon that lies on the layer</source>
   <translation type="unfinished">请选择位于图层上的多边形</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>The extent does not meet the layer</source>
   <translation type="unfinished">范围与图层不相交</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Models: which one answers, and what is known of each</source>
   <translation type="unfinished">模型:由哪个回答,以及各模型的已知信息</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Settings of Orthoscribe</source>
   <translation type="unfinished">Orthoscribe 设置</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Help</source>
   <translation type="unfinished">帮助</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Copy a report for whoever looks into a problem. Names, passwords and tokens are taken out.</source>
   <translation type="unfinished">复制一份报告,供查找问题的人使用。姓名、密码和令牌均已去除。</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Copy a diagnostics report</source>
   <translation type="unfinished">复制诊断报告</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>starts with the first question</source>
   <translation type="unfinished">将在第一次提问时启动</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>starting…</source>
   <translation type="unfinished">正在启动……</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>ready</source>
   <translation type="unfinished">就绪</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>working…</source>
   <translation type="unfinished">工作中……</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>no model</source>
   <translation type="unfinished">没有模型</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>{title}, revision {revision}</source>
   <translation type="unfinished">{title},修订版 {revision}</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Engine {state}</source>
   <translation type="unfinished">引擎{state}</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>{name} is no knowledge base. Choose another file, or learn documents first.</source>
   <translation type="unfinished">{name} 不是知识库。请选择另一个文件,或先学习文档。</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>No knowledge base</source>
   <translation type="unfinished">没有知识库</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>Choose a knowledge base…</source>
   <translation type="unfinished">选择知识库……</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>Learn documents and layers…</source>
   <translation type="unfinished">学习文档和图层……</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>Choose a knowledge base</source>
   <translation type="unfinished">选择知识库</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>Knowledge bases (*.gpkg)</source>
   <translation type="unfinished">知识库 (*.gpkg)</translation>
  </message>
  <message>
   <location filename="../ui/dock/layer_combo.py" />
   <source>{name} (group)</source>
   <translation type="unfinished">{name}(图层组)</translation>
  </message>
  <message>
   <location filename="../ui/dock/moment_combo.py" />
   <source>Choose a picture</source>
   <translation type="unfinished">选择一幅图像</translation>
  </message>
  <message>
   <location filename="../ui/dock/moment_combo.py" />
   <source>Date</source>
   <translation type="unfinished">日期</translation>
  </message>
  <message>
   <location filename="../ui/dock/moment_combo.py" />
   <source>When the picture was taken: 2019-06-01, 2019-06 or 2019. Guessed where it can be; may stay empty.</source>
   <translation type="unfinished">图像的拍摄时间:2019-06-01、2019-06 或 2019。可能时会自动推测;可以留空。</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>After</source>
   <translation type="unfinished">之后</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>The later picture</source>
   <translation type="unfinished">较晚的图像</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Before</source>
   <translation type="unfinished">之前</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>The earlier picture of the same place</source>
   <translation type="unfinished">同一地点较早的图像</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Date of the later picture</source>
   <translation type="unfinished">较晚图像的日期</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Date of the earlier picture</source>
   <translation type="unfinished">较早图像的日期</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Swap before and after</source>
   <translation type="unfinished">交换之前和之后</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>&amp;After</source>
   <translation type="unfinished">之后(&amp;A)</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>&amp;Before</source>
   <translation type="unfinished">之前(&amp;B)</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Swipe</source>
   <translation type="unfinished">卷帘</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Before left and after right of a line on the map: drag it, or use the arrow keys. Escape ends.</source>
   <translation type="unfinished">地图上一条线的左边为之前,右边为之后:拖动它,或使用方向键。按 Esc 结束。</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Flicker</source>
   <translation type="unfinished">闪烁</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Before and after in turns on the map; a click or Space changes at once. Escape ends.</source>
   <translation type="unfinished">在地图上轮流显示之前和之后;单击或按空格键立即切换。按 Esc 结束。</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Probability</source>
   <translation type="unfinished">概率</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Also add the probability of change as a raster layer</source>
   <translation type="unfinished">同时把变化概率添加为栅格图层</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Bands and pixel size</source>
   <translation type="unfinished">波段和像元大小</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Red</source>
   <translation type="unfinished">红</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The band that is shown as red</source>
   <translation type="unfinished">显示为红色的波段</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Green</source>
   <translation type="unfinished">绿</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The band that is shown as green</source>
   <translation type="unfinished">显示为绿色的波段</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Blue</source>
   <translation type="unfinished">蓝</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The band that is shown as blue</source>
   <translation type="unfinished">显示为蓝色的波段</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Pixel size in metres</source>
   <translation type="unfinished">像元大小(米)</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The ground size of a pixel that the model looks at; 0 is automatic</source>
   <translation type="unfinished">模型所看像元的地面尺寸;0 为自动</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source> m</source>
   <translation type="unfinished"> 米</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Automatic</source>
   <translation type="unfinished">自动</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Bands and pixel size as guessed</source>
   <translation type="unfinished">推测的波段和像元大小</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>&amp;Pixel size</source>
   <translation type="unfinished">像元大小(&amp;P)</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The model reads the file itself.</source>
   <translation type="unfinished">模型自己读取文件。</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>QGIS reads the values of the extent and hands them on as a temporary file.</source>
   <translation type="unfinished">QGIS 读取范围内的数值,并以临时文件形式交出。</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>QGIS draws the extent as it is styled and hands the picture on as a temporary file.</source>
   <translation type="unfinished">QGIS 按样式绘制该范围,并以临时文件形式交出图像。</translation>
  </message>
  <message>
   <location filename="../ui/dock/rooms.py" />
   <source>Rooms of Orthoscribe</source>
   <translation type="unfinished">Orthoscribe 的标签页</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Add the full engine</source>
   <translation type="unfinished">添加完整引擎</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>One step before the first answer</source>
   <translation type="unfinished">得到第一个回答前还有一步</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>PyTorch and transformers come on top of the engine that is there, for graphics cards and larger models. The engine rests meanwhile; what was said and found stays.</source>
   <translation type="unfinished">在现有引擎之上添加 PyTorch 和 transformers,用于显卡和更大的模型。其间引擎暂停;已经说出和找到的内容会保留。</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>The model runs in a Python environment of its own, outside QGIS. Its packages are fetched once from the Python package index and checked; after that, nothing needs a network.</source>
   <translation type="unfinished">模型在 QGIS 之外自己的 Python 环境中运行。它的软件包只从 Python 软件包索引获取一次并经过校验;此后不再需要网络。</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Add</source>
   <translation type="unfinished">添加</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Install</source>
   <translation type="unfinished">安装</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>It goes to {folder}. QGIS's own Python is left as it is.</source>
   <translation type="unfinished">它将放入 {folder}。QGIS 自己的 Python 保持不变。</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>With Python {version} ({path}). {free} are free on that disk.</source>
   <translation type="unfinished">使用 Python {version}({path})。该磁盘剩余 {free}。</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Getting ready…</source>
   <translation type="unfinished">正在准备……</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Try again</source>
   <translation type="unfinished">重试</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Looking for a Python to make it with…</source>
   <translation type="unfinished">正在查找用于创建它的 Python……</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Folder of wheels</source>
   <translation type="unfinished">wheel 文件夹</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Folder that “make wheelhouse” has filled</source>
   <translation type="unfinished">由“make wheelhouse”填充的文件夹</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Fill a folder on a computer with a network and the same system and Python; then choose it here:</source>
   <translation type="unfinished">在有网络、系统和 Python 相同的计算机上填充一个文件夹;然后在此选择:</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>No network on this computer?</source>
   <translation type="unfinished">这台计算机没有网络?</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Cancel</source>
   <translation type="unfinished">取消</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Copy report</source>
   <translation type="unfinished">复制报告</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Copy a report of what happened, without names, passwords and tokens</source>
   <translation type="unfinished">复制一份经过情况的报告,不含姓名、密码和令牌</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Back to the conversation</source>
   <translation type="unfinished">返回对话</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Progress of the installation</source>
   <translation type="unfinished">安装进度</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Log of the installation</source>
   <translation type="unfinished">安装日志</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Log</source>
   <translation type="unfinished">日志</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Stopping…</source>
   <translation type="unfinished">正在停止……</translation>
  </message>
  <message>
   <location filename="../ui/dock/source_actions.py" />
   <source>“{name}” is not where the knowledge base knows it. Learn the documents again.</source>
   <translation type="unfinished">“{name}”不在知识库所记录的位置。请重新学习文档。</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>Task</source>
   <translation type="unfinished">任务</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>What you type chooses the task. Press a task to fix it.</source>
   <translation type="unfinished">您输入的内容决定任务。按某个任务可将其固定。</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>Auto</source>
   <translation type="unfinished">自动</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>The model cannot do this.</source>
   <translation type="unfinished">该模型做不到这一点。</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>The model knows: {labels}</source>
   <translation type="unfinished">模型认识:{labels}</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Copy answer</source>
   <translation type="unfinished">复制回答</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Copy turn as Markdown</source>
   <translation type="unfinished">将提问复制为 Markdown</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Edit and ask</source>
   <translation type="unfinished">编辑后提问</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Zoom to its place</source>
   <translation type="unfinished">缩放到其位置</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Export this turn…</source>
   <translation type="unfinished">导出此提问……</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Delete turn</source>
   <translation type="unfinished">删除提问</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Go to the prompt of the dock</source>
   <translation type="unfinished">转到停靠面板的输入框</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Describe what the map shows now</source>
   <translation type="unfinished">描述地图当前显示的内容</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Find places in the index of the project</source>
   <translation type="unfinished">在工程的索引中查找地点</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>End what is under way; what was said and found is kept</source>
   <translation type="unfinished">结束正在进行的任务;已经说出和找到的内容会保留</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Which model answers, and what is known of each</source>
   <translation type="unfinished">由哪个模型回答,以及各模型的已知信息</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Orthoscribe in QGIS’s options</source>
   <translation type="unfinished">QGIS 选项中的 Orthoscribe</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>The help pages of Orthoscribe</source>
   <translation type="unfinished">Orthoscribe 的帮助页面</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Type a prompt</source>
   <translation type="unfinished">输入请求</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Describe the visible area</source>
   <translation type="unfinished">描述可见区域</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Find places</source>
   <translation type="unfinished">查找地点</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Stop the answer</source>
   <translation type="unfinished">停止回答</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Models…</source>
   <translation type="unfinished">模型……</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Settings…</source>
   <translation type="unfinished">设置……</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>The new settings count as soon as the engine starts again.</source>
   <translation type="unfinished">新设置将在引擎再次启动后生效。</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Describe</source>
   <translation type="unfinished">描述</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Ask…</source>
   <translation type="unfinished">提问……</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Ground…</source>
   <translation type="unfinished">定位……</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Segment…</source>
   <translation type="unfinished">分割……</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Compare two dates…</source>
   <translation type="unfinished">比较两个时期……</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Classify in your own words…</source>
   <translation type="unfinished">用自己的词语分类…</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Map where a phrase fits…</source>
   <translation type="unfinished">绘制短语匹配位置图…</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>What goes into “{name}”</source>
   <translation type="unfinished">放入“{name}”的内容</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Choose or begin an index first.</source>
   <translation type="unfinished">请先选择或新建一个索引。</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>What is indexed</source>
   <translation type="unfinished">索引内容</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Bring up to date</source>
   <translation type="unfinished">更新索引</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Index what is new or has changed; the rest is left as it is</source>
   <translation type="unfinished">只索引新增或已更改的内容;其余保持不变</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Chips and workers</source>
   <translation type="unfinished">切片和工作进程</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Folder…</source>
   <translation type="unfinished">文件夹……</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Add a folder; rasters below it are found</source>
   <translation type="unfinished">添加文件夹;会找到其下的栅格</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>List…</source>
   <translation type="unfinished">列表……</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Add a STAC item or collection (*.json), or a list of rasters (*.txt)</source>
   <translation type="unfinished">添加 STAC 条目或集合(*.json),或栅格列表(*.txt)</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Take the folder or list out</source>
   <translation type="unfinished">移除该文件夹或列表</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Ground sizes of a pixel in metres, such as 0.5, 2: chips are cut at each of them</source>
   <translation type="unfinished">像元的地面尺寸(米),例如 0.5, 2:按每种尺寸裁切切片</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>How much of its side a chip shares with the next one</source>
   <translation type="unfinished">切片边长与相邻切片重叠的比例</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Look &amp;thoroughly</source>
   <translation type="unfinished">仔细查看(&amp;T)</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Looks at the corners of each chip too: takes five times as long, and names classes a little better.</source>
   <translation type="unfinished">同时查看每个切片的四角：耗时五倍，类别命名略准。</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>This computer</source>
   <translation type="unfinished">本机</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>The address of a Dask scheduler, such as tcp://10.0.0.5:8786, to share the work among its workers</source>
   <translation type="unfinished">Dask 调度器的地址,例如 tcp://10.0.0.5:8786,把工作分配给它的工作进程</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>&amp;Pixel sizes (m)</source>
   <translation type="unfinished">像元大小(米)(&amp;P)</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>&amp;Overlap</source>
   <translation type="unfinished">重叠(&amp;O)</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>&amp;Dask scheduler</source>
   <translation type="unfinished">Dask 调度器(&amp;D)</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Choose a folder with rasters</source>
   <translation type="unfinished">选择包含栅格的文件夹</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Choose STAC files or lists of rasters</source>
   <translation type="unfinished">选择 STAC 文件或栅格列表</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>STAC items, collections and lists of rasters (*.json *.txt)</source>
   <translation type="unfinished">STAC 条目、集合和栅格列表 (*.json *.txt)</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>No example</source>
   <translation type="unfinished">没有示例</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Search by the words alone</source>
   <translation type="unfinished">仅用文字搜索</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Draw an example on the map. Escape leaves it.</source>
   <translation type="unfinished">在地图上绘制示例。按 Esc 退出。</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>View</source>
   <translation type="unfinished">可见区域</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>What the map shows when the search begins</source>
   <translation type="unfinished">搜索开始时地图显示的内容</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>The selected polygon of a vector layer</source>
   <translation type="unfinished">矢量图层中选中的多边形</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Like this</source>
   <translation type="unfinished">类似于</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Raster layer of the example</source>
   <translation type="unfinished">示例的栅格图层</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>&amp;on</source>
   <translation type="unfinished">位于(&amp;O)</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>How much the example counts beside the words, in percent</source>
   <translation type="unfinished">示例相对于文字的权重,百分比</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Left: the words alone. Right: the example alone.</source>
   <translation type="unfinished">左:仅文字。右:仅示例。</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Words</source>
   <translation type="unfinished">文字</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Example</source>
   <translation type="unfinished">示例</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>In this &amp;view only</source>
   <translation type="unfinished">仅此可见区域(&amp;V)</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Only places that the map shows when the search begins</source>
   <translation type="unfinished">仅搜索开始时地图显示的地点</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>From this date on</source>
   <translation type="unfinished">从此日期起</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Up to date</source>
   <translation type="unfinished">到此日期止</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Not older than this: 2019-06-01, 2019-06 or 2019</source>
   <translation type="unfinished">不早于:2019-06-01、2019-06 或 2019</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Not newer than this: 2019-06-01, 2019-06 or 2019</source>
   <translation type="unfinished">不晚于:2019-06-01、2019-06 或 2019</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Sensors</source>
   <translation type="unfinished">传感器</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Every sensor</source>
   <translation type="unfinished">所有传感器</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>“{text}” is no date. Write it like 2019-06-01, 2019-06 or 2019.</source>
   <translation type="unfinished">“{text}”不是日期。请写成 2019-06-01、2019-06 或 2019。</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>&amp;Dates</source>
   <translation type="unfinished">日期(&amp;D)</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>&amp;Sensors</source>
   <translation type="unfinished">传感器(&amp;S)</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>At &amp;most</source>
   <translation type="unfinished">最多(&amp;M)</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Find</source>
   <translation type="unfinished">查找</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Looking for what is new or has changed…</source>
   <translation type="unfinished">正在查找新增或已更改的内容……</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>There is no example yet: draw it on the raster layer, or choose the layer that it lies on.</source>
   <translation type="unfinished">还没有示例:请在栅格图层上绘制,或选择示例所在的图层。</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Found: {words}</source>
   <translation type="unfinished">已找到:{words}</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Found by example</source>
   <translation type="unfinished">按示例找到</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>{count} footprints are kept in “{layer}”.</source>
   <translation type="unfinished">{count} 个覆盖范围已保存在“{layer}”中。</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>{count} of {chips} chips</source>
   <translation type="unfinished">{chips} 个切片中的 {count} 个</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>{count} chips</source>
   <translation type="unfinished">{count} 个切片</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>{ms} ms</source>
   <translation type="unfinished">{ms} 毫秒</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Find places in your own rasters by words, or by an example from the map. First begin an index, and say which layers and folders it holds.</source>
   <translation type="unfinished">用文字或地图上的示例在您自己的栅格中查找地点。请先新建索引,并指定它包含哪些图层和文件夹。</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>“{name}” is not there yet. Press “Index…”, and choose what goes into it.</source>
   <translation type="unfinished">“{name}”尚不存在。请按“索引……”,并选择放入的内容。</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Type what to look for, such as “harbour with ships”, or give an example from the map.</source>
   <translation type="unfinished">输入(英文)要查找的内容,例如“harbour with ships”,或从地图给出示例。</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Nothing fits these filters. Open “Filters” and take some out, or zoom out.</source>
   <translation type="unfinished">没有符合这些过滤器的内容。请打开“过滤器”去掉一些,或缩小地图。</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>The index holds no chips yet. Press “Index…”, and choose what goes into it.</source>
   <translation type="unfinished">索引中还没有切片。请按“索引……”,并选择放入的内容。</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Nothing was found. Try other words, or an example from the map.</source>
   <translation type="unfinished">没有找到任何内容。请尝试其他文字,或地图上的示例。</translation>
  </message>
  <message>
   <location filename="../ui/find/hit_actions.py" />
   <source>“{name}” has no place on the earth. Open it as a layer.</source>
   <translation type="unfinished">“{name}”在地球上没有位置。请将其作为图层打开。</translation>
  </message>
  <message>
   <location filename="../ui/find/hit_actions.py" />
   <source>The file is not there any more: {path}</source>
   <translation type="unfinished">文件已不存在:{path}</translation>
  </message>
  <message>
   <location filename="../ui/find/hit_actions.py" />
   <source>The raster {name} could not be opened.</source>
   <translation type="unfinished">无法打开栅格 {name}。</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_model.py" />
   <source>Score {score}</source>
   <translation type="unfinished">得分 {score}</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>Zoom there</source>
   <translation type="unfinished">缩放到该处</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>Open the raster as a layer</source>
   <translation type="unfinished">将栅格作为图层打开</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>More like this</source>
   <translation type="unfinished">更多类似的</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>Not this</source>
   <translation type="unfinished">不是这个</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>Copy</source>
   <translation type="unfinished">复制</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Index…</source>
   <translation type="unfinished">索引……</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Choose what is in the index, and bring it up to date</source>
   <translation type="unfinished">选择索引的内容,并更新索引</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>&amp;Index</source>
   <translation type="unfinished">索引(&amp;I)</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>None yet</source>
   <translation type="unfinished">尚无</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Open an index…</source>
   <translation type="unfinished">打开索引……</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>New index…</source>
   <translation type="unfinished">新建索引……</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>The index that is searched: a GeoPackage, or a PostgreSQL connection of QGIS</source>
   <translation type="unfinished">要搜索的索引:GeoPackage,或 QGIS 的 PostgreSQL 连接</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>The PostgreSQL connection “{name}”</source>
   <translation type="unfinished">PostgreSQL 连接“{name}”</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>New index</source>
   <translation type="unfinished">新建索引</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Open an index</source>
   <translation type="unfinished">打开索引</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Index of chips (*.gpkg)</source>
   <translation type="unfinished">切片索引 (*.gpkg)</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Index</source>
   <translation type="unfinished">索引</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Progress of indexing</source>
   <translation type="unfinished">索引进度</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Stop</source>
   <translation type="unfinished">停止</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Stop indexing; what is done is kept</source>
   <translation type="unfinished">停止索引;已完成的部分会保留</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Index afresh with this model</source>
   <translation type="unfinished">用此模型重新索引</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Files that could not be indexed</source>
   <translation type="unfinished">无法索引的文件</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Stopped. {added} chips were added and are kept; bring the index up to date to go on.</source>
   <translation type="unfinished">已停止。已添加的 {added} 个切片会保留;更新索引即可继续。</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Nothing was indexed: no raster was found. Check other layers, or add a folder.</source>
   <translation type="unfinished">没有索引任何内容:未找到栅格。请勾选其他图层,或添加文件夹。</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>The index is up to date, with {chips} chips.</source>
   <translation type="unfinished">索引已是最新,共有 {chips} 个切片。</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>The index has {chips} chips: {added} were added, {removed} removed, {kept} kept.</source>
   <translation type="unfinished">索引有 {chips} 个切片:添加 {added} 个,移除 {removed} 个,保留 {kept} 个。</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Files that could not be read: {count}.</source>
   <translation type="unfinished">无法读取的文件:{count} 个。</translation>
  </message>
  <message>
   <location filename="../ui/find/panel.py" />
   <source>Filters</source>
   <translation type="unfinished">过滤器</translation>
  </message>
  <message>
   <location filename="../ui/find/results_box.py" />
   <source>Take back the last “more like this” or “not this”</source>
   <translation type="unfinished">撤销上一次“更多类似的”或“不是这个”</translation>
  </message>
  <message>
   <location filename="../ui/find/results_box.py" />
   <source>Keep these footprints in the project’s GeoPackage</source>
   <translation type="unfinished">将这些覆盖范围保存到工程的 GeoPackage 中</translation>
  </message>
  <message>
   <location filename="../ui/find/results_box.py" />
   <source>Keep</source>
   <translation type="unfinished">保留</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>What to look for</source>
   <translation type="unfinished">要查找的内容</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>What to look for: harbour with ships</source>
   <translation type="unfinished">要查找的内容(英文):harbour with ships</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>Search</source>
   <translation type="unfinished">搜索</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>Search the index (Enter)</source>
   <translation type="unfinished">搜索索引(Enter)</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>Stop the search (Esc)</source>
   <translation type="unfinished">停止搜索(Esc)</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_index.py" />
   <source>QGIS could not open the authentication of “{name}”. Check it under Settings ▸ Options.</source>
   <translation type="unfinished">QGIS 无法打开“{name}”的身份验证。请在 设置 ▸ 选项 中检查。</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_index.py" />
   <source>There is no PostgreSQL connection “{name}” in QGIS. Choose another index.</source>
   <translation type="unfinished">QGIS 中没有 PostgreSQL 连接“{name}”。请选择另一个索引。</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_pictures.py" />
   <source>The file has changed since it was indexed; bring the index up to date.</source>
   <translation type="unfinished">文件在索引之后已更改;请更新索引。</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_pictures.py" />
   <source>The file cannot be opened: {path}</source>
   <translation type="unfinished">无法打开文件:{path}</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_pictures.py" />
   <source>Reading pictures of chips</source>
   <translation type="unfinished">正在读取切片图像</translation>
  </message>
  <message>
   <location filename="../ui/host/cited_place.py" />
   <source>This source has no place on the map.</source>
   <translation type="unfinished">此来源在地图上没有位置。</translation>
  </message>
  <message>
   <location filename="../ui/host/cited_place.py" />
   <source>The source cannot be shown in the map's CRS.</source>
   <translation type="unfinished">此来源无法在地图的坐标系中显示。</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>Exporting {name}</source>
   <translation type="unfinished">正在导出 {name}</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” was not written: {seen} of {count} features could be read. Try again.</source>
   <translation type="unfinished">“{name}”未写入:{count} 个要素中只读出 {seen} 个。请重试。</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” could not be exported: {reason}</source>
   <translation type="unfinished">无法导出“{name}”:{reason}</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” could not be written ({reason}); close it where it is open, or choose another folder.</source>
   <translation type="unfinished">无法写入“{name}”({reason});请在打开它的地方将其关闭,或选择另一个文件夹。</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” could not be written: the disk is full; make room, or choose another one.</source>
   <translation type="unfinished">无法写入“{name}”:磁盘已满;请腾出空间,或选择另一个磁盘。</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” could not be written: its folder is gone; choose another one.</source>
   <translation type="unfinished">无法写入“{name}”:它的文件夹已不存在;请选择另一个。</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>The extent has no size. Drag a rectangle on the map.</source>
   <translation type="unfinished">范围没有大小。请在地图上拖出一个矩形。</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>The extent does not meet “{name}”. Draw it on the layer, or choose “Whole layer”.</source>
   <translation type="unfinished">范围与“{name}”不相交。请在图层上绘制,或选择“整个图层”。</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>The extent cannot be told in {crs}. Zoom in, or choose “Whole layer”.</source>
   <translation type="unfinished">该范围无法用 {crs} 表示。请放大,或选择“整个图层”。</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>The extent reaches beyond what {crs} can tell. Zoom in, or choose “Whole layer”.</source>
   <translation type="unfinished">该范围超出了 {crs} 能表示的区域。请放大,或选择“整个图层”。</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>{width} × {height} px</source>
   <translation type="unfinished">{width} × {height} 像素</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>{width} × {height} km</source>
   <translation type="unfinished">{width} × {height} 千米</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>{width} × {height} m</source>
   <translation type="unfinished">{width} × {height} 米</translation>
  </message>
  <message>
   <location filename="../ui/host/feature_file.py" />
   <source>“{name}” is no layer with features.</source>
   <translation type="unfinished">“{name}”不是含有要素的图层。</translation>
  </message>
  <message>
   <location filename="../ui/host/fine_tuning.py" />
   <source>Stopped. What was done so far is kept for the next time.</source>
   <translation type="unfinished">已停止。到目前为止完成的部分会保留到下次。</translation>
  </message>
  <message>
   <location filename="../ui/host/fine_tuning.py" />
   <source>Fine-tuning ended with an error: {line}. All that it said is in {log}.</source>
   <translation type="unfinished">微调因错误结束:{line}。其全部输出见 {log}。</translation>
  </message>
  <message>
   <location filename="../ui/host/footprints.py" />
   <source>Turns of conversations</source>
   <translation type="unfinished">对话中的提问</translation>
  </message>
  <message>
   <location filename="../ui/host/hit_layers.py" />
   <source>{name} – found</source>
   <translation type="unfinished">{name} – 查找结果</translation>
  </message>
  <message>
   <location filename="../ui/host/hit_layers.py" />
   <source>Writing findings: {title}</source>
   <translation type="unfinished">正在写入对象:{title}</translation>
  </message>
  <message>
   <location filename="../ui/host/indexed_rasters.py" />
   <source>“{name}” has no file that could be indexed. Export it as a GeoTIFF first.</source>
   <translation type="unfinished">“{name}”没有可索引的文件。请先将其导出为 GeoTIFF。</translation>
  </message>
  <message>
   <location filename="../ui/host/indexed_rasters.py" />
   <source>“{text}” are no pixel sizes. Write metres with commas between: 0.5, 2.</source>
   <translation type="unfinished">“{text}”不是像元大小。请以米为单位、用逗号分隔书写:0.5, 2。</translation>
  </message>
  <message>
   <location filename="../ui/host/knowledge.py" />
   <source>page {number}</source>
   <translation type="unfinished">第 {number} 页</translation>
  </message>
  <message>
   <location filename="../ui/host/map_view.py" />
   <source>The layer of these findings is no longer in the project.</source>
   <translation type="unfinished">这些对象的图层已不在工程中。</translation>
  </message>
  <message>
   <location filename="../ui/host/map_view.py" />
   <source>The findings cannot be shown in the map's CRS.</source>
   <translation type="unfinished">这些对象无法在地图的坐标系中显示。</translation>
  </message>
  <message>
   <location filename="../ui/host/messages.py" />
   <source>Something went wrong inside Orthoscribe ({kind}). The log has the details.</source>
   <translation type="unfinished">Orthoscribe 内部出错({kind})。详情见日志。</translation>
  </message>
  <message>
   <location filename="../ui/host/models.py" />
   <source>“{title}” came with the plugin and stays.</source>
   <translation type="unfinished">“{title}”是插件自带的,会保留。</translation>
  </message>
  <message>
   <location filename="../ui/host/models.py" />
   <source>The folder {folder} could not be moved to the trash; remove it in a file manager.</source>
   <translation type="unfinished">无法将文件夹 {folder} 移到回收站;请在文件管理器中删除。</translation>
  </message>
  <message>
   <location filename="../ui/host/moments.py" />
   <source>{name}, bands {bands}</source>
   <translation type="unfinished">{name},波段 {bands}</translation>
  </message>
  <message>
   <location filename="../ui/host/moments.py" />
   <source>Other layers</source>
   <translation type="unfinished">其他图层</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>Add a second raster of the same place: Layer ▸ Add Layer ▸ Add Raster Layer…</source>
   <translation type="unfinished">请添加同一地点的第二个栅格:图层 ▸ 添加图层 ▸ 添加栅格图层……</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>Choose the earlier picture under “Before”.</source>
   <translation type="unfinished">请在“之前”下选择较早的图像。</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>Before and after are the same picture. Choose another one for “Before”.</source>
   <translation type="unfinished">之前和之后是同一幅图像。请为“之前”选择另一幅。</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>“{lame}” has no CRS, so it cannot be laid over “{other}”. Right-click it ▸ Layer CRS sets one.</source>
   <translation type="unfinished">“{lame}”没有坐标系,因此无法叠加到“{other}”上。右键单击 ▸ 图层坐标系可设置。</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>“{before}” and “{after}” do not overlap. Choose two pictures of the same place.</source>
   <translation type="unfinished">“{before}”和“{after}”不重叠。请选择同一地点的两幅图像。</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>The extent does not meet “{before}”. Draw it where both pictures are.</source>
   <translation type="unfinished">范围与“{before}”不相交。请在两幅图像都有的地方绘制。</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>“{text}” is no date. Write it like 2019-06-01, 2019-06 or 2019, or leave it empty.</source>
   <translation type="unfinished">“{text}”不是日期。请写成 2019-06-01、2019-06 或 2019,或留空。</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>“Before” has the later date. Swap the two, or correct a date.</source>
   <translation type="unfinished">“之前”的日期更晚。请交换两者,或更正日期。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/copying.py" />
   <source>Reading “{name}”</source>
   <translation type="unfinished">正在读取“{name}”</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/copying.py" />
   <source>“{name}” cannot be read here. Check its data source, and ask again.</source>
   <translation type="unfinished">此处无法读取“{name}”。请检查其数据源,然后再问。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/copying.py" />
   <source>“{name}” was read {how}; its own pixels are too many. A smaller extent is read finer.</source>
   <translation type="unfinished">“{name}”已{how}读取;其自身像元太多。较小的范围会读取得更精细。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>“{name}” was drawn by QGIS {how}.</source>
   <translation type="unfinished">“{name}”由 QGIS {how}绘制。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>Finer would be too many pixels; choose a smaller extent.</source>
   <translation type="unfinished">再精细像元就太多了;请选择较小的范围。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>Drawing “{name}” {how}</source>
   <translation type="unfinished">正在{how}绘制“{name}”</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>“{name}” did not come in full. {host} failed to send {count} of {all} pictures ({reason}). Try again later, or choose another layer.</source>
   <translation type="unfinished">“{name}”没有完整到达。{host} 未能发送 {all} 幅图像中的 {count} 幅({reason})。请稍后重试,或选择另一个图层。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>“{name}” has no pictures {how} here. Choose a larger pixel size, or another place.</source>
   <translation type="unfinished">“{name}”在此处{how}没有图像。请选择更大的像元大小,或另一个地点。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>“{name}” shows nothing here: its picture {how} is empty. Choose another place or layer.</source>
   <translation type="unfinished">“{name}”在此处没有显示内容:其{how}的图像为空。请选择另一个地点或图层。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>The picture could not be written. Make room on the disk, and ask again.</source>
   <translation type="unfinished">无法写入图像。请腾出磁盘空间,然后再问。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>File</source>
   <translation type="unfinished">文件</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>Read by QGIS</source>
   <translation type="unfinished">由 QGIS 读取</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>Drawn by QGIS</source>
   <translation type="unfinished">由 QGIS 绘制</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>No pixels</source>
   <translation type="unfinished">没有像元</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>bands {bands}</source>
   <translation type="unfinished">波段 {bands}</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>band {bands}</source>
   <translation type="unfinished">波段 {bands}</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>pixels of {gsd} m</source>
   <translation type="unfinished">{gsd} 米的像元</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/geotiff.py" />
   <source>The pixels could not be kept in {folder}. Make room on the disk, and ask again.</source>
   <translation type="unfinished">无法将像元保存在 {folder} 中。请腾出磁盘空间,然后再问。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/grids.py" />
   <source>at {gsd} m a pixel ({size})</source>
   <translation type="unfinished">以每像元 {gsd} 米({size})</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/grids.py" />
   <source>The extent is too large for “{name}”: its pixels would be {gsd} m wide. Draw a smaller one.</source>
   <translation type="unfinished">范围对“{name}”来说太大:其像元将宽达 {gsd} 米。请绘制较小的范围。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/replies.py" />
   <source>the answer is no picture</source>
   <translation type="unfinished">答复不是图像</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/replies.py" />
   <source>QGIS was too busy to tell whether all pictures came. Ask again.</source>
   <translation type="unfinished">QGIS 太忙,无法确认所有图像是否到达。请再问一次。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/task.py" />
   <source>Taking pixels for a question</source>
   <translation type="unfinished">正在为提问获取像元</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>Choose a raster layer first.</source>
   <translation type="unfinished">请先选择一个栅格图层。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The source of “{name}” does not answer; check the network, or repair its data source.</source>
   <translation type="unfinished">“{name}”的数据源没有响应;请检查网络,或修复其数据源。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The layer “{name}” has lost its file; repair its data source.</source>
   <translation type="unfinished">图层“{name}”丢失了文件;请修复其数据源。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>This QGIS cannot read {kind} files such as that of “{name}”. Convert it to GeoTIFF, and add that.</source>
   <translation type="unfinished">此 QGIS 无法读取“{name}”这类 {kind} 文件。请转换为 GeoTIFF 再添加。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The file of “{name}” is damaged: QGIS cannot open it. Fetch it again, or choose another layer.</source>
   <translation type="unfinished">“{name}”的文件已损坏:QGIS 无法打开。请重新获取,或选择另一个图层。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>unknown</source>
   <translation type="unfinished">未知</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The group “{name}” shows nothing. Tick a layer in it, or choose another layer.</source>
   <translation type="unfinished">图层组“{name}”没有显示内容。请勾选其中的图层,或选择另一个图层。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The layer “{lost}” in the group “{name}” has lost its file; repair its data source, or untick it.</source>
   <translation type="unfinished">图层组“{name}”中的图层“{lost}”丢失了文件;请修复其数据源,或取消勾选。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>“{name}” holds no bands. Add one of the rasters inside it as a layer.</source>
   <translation type="unfinished">“{name}”不含波段。请将其中的某个栅格添加为图层。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>“{name}” holds complex numbers. Export its amplitude, and ask about that.</source>
   <translation type="unfinished">“{name}”包含复数。请导出其振幅,然后对其提问。</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>“{name}” has no extent. Set its georeference, or choose another layer.</source>
   <translation type="unfinished">“{name}”没有范围。请设置其地理参考,或选择另一个图层。</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Comparison {subject}</source>
   <translation type="unfinished">比较 {subject}</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>No fresh pictures: {names} is no longer in the project.</source>
   <translation type="unfinished">没有新图像:{names} 已不在工程中。</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>No pictures.</source>
   <translation type="unfinished">没有图像。</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Picture</source>
   <translation type="unfinished">图像</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Bands</source>
   <translation type="unfinished">波段</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Size of a pixel</source>
   <translation type="unfinished">像元大小</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>CRS</source>
   <translation type="unfinished">坐标系</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Analysed at</source>
   <translation type="unfinished">分析分辨率</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>{gsd} m a pixel</source>
   <translation type="unfinished">每像元 {gsd} 米</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>{seconds} s</source>
   <translation type="unfinished">{seconds} 秒</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>{file}, table {table}</source>
   <translation type="unfinished">{file},表 {table}</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>{time} by Orthoscribe {plugin} in QGIS {qgis}</source>
   <translation type="unfinished">{time},由 QGIS {qgis} 中的 Orthoscribe {plugin} 生成</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Answers come from a model that ran on this computer and may be wrong: check them before use.</source>
   <translation type="unfinished">回答来自在本机运行的模型,可能有误:使用前请核对。</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Written</source>
   <translation type="unfinished">写于</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Project</source>
   <translation type="unfinished">工程</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Note</source>
   <translation type="unfinished">备注</translation>
  </message>
  <message>
   <location filename="../ui/host/report/job.py" />
   <source>Writing {name}</source>
   <translation type="unfinished">正在写入 {name}</translation>
  </message>
  <message>
   <location filename="../ui/host/report/layer_facts.py" />
   <source>{gsd} m</source>
   <translation type="unfinished">{gsd} 米</translation>
  </message>
  <message>
   <location filename="../ui/host/report/markdown.py" />
   <source>The place on the map</source>
   <translation type="unfinished">地图上的位置</translation>
  </message>
  <message>
   <location filename="../ui/host/report/page.py" />
   <source>The place as it was shown when the question was answered.</source>
   <translation type="unfinished">回答提问时所显示的地点。</translation>
  </message>
  <message>
   <location filename="../ui/host/report/page.py" />
   <source>Left of the line: before. Right of it: after.</source>
   <translation type="unfinished">线的左边:之前。右边:之后。</translation>
  </message>
  <message>
   <location filename="../ui/host/report/page.py" />
   <source>Outlined: what was found.</source>
   <translation type="unfinished">勾画出的:找到的内容。</translation>
  </message>
  <message>
   <location filename="../ui/host/report/page.py" />
   <source>The picture of turn {number} shows it.</source>
   <translation type="unfinished">提问 {number} 的图像显示了它。</translation>
  </message>
  <message>
   <location filename="../ui/host/report/pdf.py" />
   <source>Page {page} of {count}</source>
   <translation type="unfinished">第 {page} 页,共 {count} 页</translation>
  </message>
  <message>
   <location filename="../ui/host/report/pictures.py" />
   <source>{length} km</source>
   <translation type="unfinished">{length} 千米</translation>
  </message>
  <message>
   <location filename="../ui/host/report/pictures.py" />
   <source>{length} m</source>
   <translation type="unfinished">{length} 米</translation>
  </message>
  <message>
   <location filename="../ui/host/results.py" />
   <source>{name} – findings</source>
   <translation type="unfinished">{name} – 找到的对象</translation>
  </message>
  <message>
   <location filename="../ui/host/results_home.py" />
   <source>The findings could not be put into {folder}, so they stay in a temporary file. Save the project in a folder that you may write to, or export the layers.</source>
   <translation type="unfinished">无法把对象放入 {folder},因此它们留在临时文件中。请把工程保存到可写的文件夹,或导出图层。</translation>
  </message>
  <message>
   <location filename="../ui/host/review/ledger.py" />
   <source>Reading findings</source>
   <translation type="unfinished">正在读取对象</translation>
  </message>
  <message>
   <location filename="../ui/host/review/look.py" />
   <source>{label}, accepted</source>
   <translation type="unfinished">{label},已接受</translation>
  </message>
  <message>
   <location filename="../ui/host/review/look.py" />
   <source>rejected</source>
   <translation type="unfinished">已拒绝</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Select two or more findings on the map to merge them.</source>
   <translation type="unfinished">请在地图上选择两个或更多对象以合并。</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Merge findings</source>
   <translation type="unfinished">合并对象</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Split findings</source>
   <translation type="unfinished">拆分对象</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>The line cuts no finding: begin and end it outside of one.</source>
   <translation type="unfinished">该线没有切到任何对象:请在对象之外开始和结束。</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Simplify findings</source>
   <translation type="unfinished">简化对象</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Right angles</source>
   <translation type="unfinished">直角</translation>
  </message>
  <message>
   <location filename="../ui/host/review/statuses.py" />
   <source>Remove findings</source>
   <translation type="unfinished">移除对象</translation>
  </message>
  <message>
   <location filename="../ui/host/selection.py" />
   <source>{count} of {layer}</source>
   <translation type="unfinished">{count} 个,来自 {layer}</translation>
  </message>
  <message>
   <location filename="../ui/host/settings.py" />
   <source>The engine's Python was set to {path}, but there is no such file.</source>
   <translation type="unfinished">引擎的 Python 设为 {path},但没有这个文件。</translation>
  </message>
  <message>
   <location filename="../ui/host/settings.py" />
   <source>The engine is not installed yet: open the Orthoscribe dock and press Install; or in a terminal, in the folder {folder}, run: {command}</source>
   <translation type="unfinished">引擎尚未安装:请打开 Orthoscribe 停靠面板并按“安装”;或在终端中进入文件夹 {folder} 并运行:{command}</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>Fields of this Shapefile. It keeps at most 10 characters of a name and 254 of a text.</source>
   <translation type="unfinished">此 Shapefile 的字段。名称最多保留 10 个字符,文本最多 254 个。</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source> (was “{name}”)</source>
   <translation type="unfinished"> (原为“{name}”)</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>what it is</source>
   <translation type="unfinished">它是什么</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>how sure the model is, 0–1</source>
   <translation type="unfinished">模型的把握,0–1</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>what was asked</source>
   <translation type="unfinished">所问内容</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>number of the turn in the conversation</source>
   <translation type="unfinished">提问在对话中的编号</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>the model that found it</source>
   <translation type="unfinished">找到它的模型</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>the model's revision</source>
   <translation type="unfinished">模型的修订版</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>the raster that was asked about</source>
   <translation type="unfinished">被询问的栅格</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>date of the earlier picture</source>
   <translation type="unfinished">较早图像的日期</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>date of the later picture</source>
   <translation type="unfinished">较晚图像的日期</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>what was there before</source>
   <translation type="unfinished">之前是什么</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>what is there after</source>
   <translation type="unfinished">之后是什么</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>accepted, rejected, or nothing as long as nobody has said</source>
   <translation type="unfinished">已接受、已拒绝,或尚无人判断时为空</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>area on the ellipsoid, in square metres</source>
   <translation type="unfinished">椭球面上的面积,平方米</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>length of the outline on the ellipsoid, in metres</source>
   <translation type="unfinished">椭球面上轮廓的长度,米</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Describe what is in the extent. Needs no words.</source>
   <translation type="unfinished">描述范围内的内容。不需要输入文字。</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Type a question, or press Describe</source>
   <translation type="unfinished">输入(英文)问题,或按“描述”</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ask</source>
   <translation type="unfinished">提问</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ask a question about the extent, such as “How many planes are there?”</source>
   <translation type="unfinished">对范围提出(英文)问题,例如“How many planes are there?”</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ask a question about the extent</source>
   <translation type="unfinished">对范围提出(英文)问题</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>How many planes are there?</source>
   <translation type="unfinished">How many planes are there?</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ground</source>
   <translation type="unfinished">定位</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Draw a box around each thing you name, such as “the tennis courts”.</source>
   <translation type="unfinished">在您(用英文)指出的每个事物周围画框,例如“the tennis courts”。</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Name things to draw boxes around</source>
   <translation type="unfinished">(用英文)指出要画框的事物</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>tennis courts</source>
   <translation type="unfinished">tennis courts</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Segment</source>
   <translation type="unfinished">分割</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Outline everything you name as polygons, such as “buildings”.</source>
   <translation type="unfinished">把您(用英文)指出的一切勾画为多边形,例如“buildings”。</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Name things to outline</source>
   <translation type="unfinished">(用英文)指出要勾画的事物</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>buildings</source>
   <translation type="unfinished">buildings</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Compare</source>
   <translation type="unfinished">比较</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Say and map what changed between two dates, such as “Which buildings are new?”</source>
   <translation type="unfinished">说明并绘制两个时期之间的变化,例如“Which buildings are new?”</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ask what changed, or press Enter to have it described</source>
   <translation type="unfinished">(用英文)询问发生了什么变化,或按 Enter 让它描述</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>What has changed?</source>
   <translation type="unfinished">What has changed?</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Localize</source>
   <translation type="unfinished">区域定位</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Map where a phrase fits best over a large area, as a heat map and as polygons.</source>
   <translation type="unfinished">在大范围内绘制与短语最相符的位置,以热图和多边形表示。</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Say what to look for</source>
   <translation type="unfinished">(用英文)说明要查找的内容</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>boats in a harbor</source>
   <translation type="unfinished">boats in a harbor</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Classify</source>
   <translation type="unfinished">分类</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Name polygons, tiles or every place of a raster by classes in your own words.</source>
   <translation type="unfinished">用您自己(英文)文字的类别为多边形、瓦片或栅格的每一处命名。</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Name the classes, with commas between them</source>
   <translation type="unfinished">(用英文)列出类别,用逗号分隔</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>forest, farmland, residential area, water</source>
   <translation type="unfinished">forest, farmland, residential area, water</translation>
  </message>
  <message>
   <location filename="../ui/locator/place_filter.py" />
   <source>Orthoscribe: find places in your rasters</source>
   <translation type="unfinished">Orthoscribe:在您的栅格中查找地点</translation>
  </message>
  <message>
   <location filename="../ui/locator/question_filter.py" />
   <source>Orthoscribe: ask your imagery</source>
   <translation type="unfinished">Orthoscribe:询问您的影像</translation>
  </message>
  <message>
   <location filename="../ui/locator/question_filter.py" />
   <source>on “{layer}”</source>
   <translation type="unfinished">关于“{layer}”</translation>
  </message>
  <message>
   <location filename="../ui/locator/question_filter.py" />
   <source>Earlier answers</source>
   <translation type="unfinished">先前的回答</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Models of Orthoscribe</source>
   <translation type="unfinished">Orthoscribe 的模型</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Models</source>
   <translation type="unfinished">模型</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Use this model</source>
   <translation type="unfinished">使用此模型(&amp;U)</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Remove</source>
   <translation type="unfinished">移除(&amp;R)</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Add a folder…</source>
   <translation type="unfinished">添加文件夹(&amp;A)……</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Look again</source>
   <translation type="unfinished">重新查找(&amp;L)</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Look for models in the folders once more</source>
   <translation type="unfinished">再次在文件夹中查找模型</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Close</source>
   <translation type="unfinished">关闭(&amp;C)</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>answers now</source>
   <translation type="unfinished">当前由它回答</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>revision {revision}</source>
   <translation type="unfinished">修订版 {revision}</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>The model in bold letters answers; what it cannot do goes to the next one that can. A new one is made in the Processing Toolbox: “Make a data set”, then “Fine-tune the model”.</source>
   <translation type="unfinished">粗体的模型负责回答;它做不到的交给下一个能做到的模型。新模型在处理工具箱中制作:先“制作数据集”,再“微调模型”。</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>The engine has not told of any model yet.</source>
   <translation type="unfinished">引擎尚未提供任何模型的信息。</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Set by the environment variable {name}.</source>
   <translation type="unfinished">由环境变量 {name} 设定。</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>The model that comes with the plugin stays.</source>
   <translation type="unfinished">插件自带的模型会保留。</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Its folder goes into the trash.</source>
   <translation type="unfinished">它的文件夹会移到回收站。</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Choose a folder with models</source>
   <translation type="unfinished">选择模型文件夹</translation>
  </message>
  <message>
   <location filename="../ui/models/manager.py" />
   <source>The chosen model, {name}, is not here any more: “{title}” answers.</source>
   <translation type="unfinished">所选模型 {name} 已不在此处:由“{title}”回答。</translation>
  </message>
  <message>
   <location filename="../ui/models/manager.py" />
   <source>From now on “{title}” answers.</source>
   <translation type="unfinished">从现在起由“{title}”回答。</translation>
  </message>
  <message>
   <location filename="../ui/models/manager.py" />
   <source>“{title}” is in the trash.</source>
   <translation type="unfinished">“{title}”已在回收站中。</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>What is known of the model</source>
   <translation type="unfinished">模型的已知信息</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Model</source>
   <translation type="unfinished">模型</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Scores</source>
   <translation type="unfinished">得分</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Learnt from</source>
   <translation type="unfinished">学习来源</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>{now} (before: {before})</source>
   <translation type="unfinished">{now}(之前:{before})</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Name</source>
   <translation type="unfinished">名称</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Revision</source>
   <translation type="unfinished">修订版</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>It can</source>
   <translation type="unfinished">能力</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Size</source>
   <translation type="unfinished">大小</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>{size} MB</source>
   <translation type="unfinished">{size} MB</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Licence</source>
   <translation type="unfinished">许可证</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Folder</source>
   <translation type="unfinished">文件夹</translation>
  </message>
  <message>
   <location filename="../ui/options/folder_list.py" />
   <source>Folders with models</source>
   <translation type="unfinished">模型文件夹</translation>
  </message>
  <message>
   <location filename="../ui/options/folder_list.py" />
   <source>&amp;Add…</source>
   <translation type="unfinished">添加(&amp;A)……</translation>
  </message>
  <message>
   <location filename="../ui/options/folder_list.py" />
   <source>Re&amp;move</source>
   <translation type="unfinished">移除(&amp;M)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Engine</source>
   <translation type="unfinished">引擎</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Python of the engine</source>
   <translation type="unfinished">引擎的 Python(&amp;P)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Installed</source>
   <translation type="unfinished">已安装</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>The models run in a Python of their own, never in that of QGIS.</source>
   <translation type="unfinished">模型在自己的 Python 中运行,绝不在 QGIS 的 Python 中运行。</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Computing</source>
   <translation type="unfinished">计算</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Device</source>
   <translation type="unfinished">设备(&amp;D)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Threads</source>
   <translation type="unfinished">线程(&amp;T)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Answers come &amp;from</source>
   <translation type="unfinished">回答来自(&amp;F)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Folders</source>
   <translation type="unfinished">文件夹(&amp;F)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Folders with models of yours. The model that comes with the plugin is always there.</source>
   <translation type="unfinished">存放您自己的模型的文件夹。插件自带的模型始终可用。</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Choose a Python interpreter</source>
   <translation type="unfinished">选择 Python 解释器</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Found by itself</source>
   <translation type="unfinished">自动查找</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Python of the engine</source>
   <translation type="unfinished">引擎的 Python</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Processor (CPU)</source>
   <translation type="unfinished">处理器(CPU)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Graphics card (CUDA)</source>
   <translation type="unfinished">显卡(CUDA)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>All</source>
   <translation type="unfinished">全部</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>How many processor cores an answer may use</source>
   <translation type="unfinished">一次回答可以使用多少个处理器核心</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Load the model when the dock opens</source>
   <translation type="unfinished">打开停靠面板时加载模型(&amp;L)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>The first answer comes sooner; the engine takes its memory earlier.</source>
   <translation type="unfinished">第一次回答会更快;引擎会更早占用内存。</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Model that answers</source>
   <translation type="unfinished">回答的模型</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Add the &amp;full engine…</source>
   <translation type="unfinished">添加完整引擎(&amp;F)……</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Restore defaults</source>
   <translation type="unfinished">恢复默认值(&amp;R)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;About these settings…</source>
   <translation type="unfinished">关于这些设置(&amp;A)……</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>The model that comes with the plugin</source>
   <translation type="unfinished">插件自带的模型</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>{name} (not here)</source>
   <translation type="unfinished">{name}(不在此处)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Light: the built-in model, on the processor</source>
   <translation type="unfinished">轻量:内置模型,在处理器上运行</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Not by Orthoscribe</source>
   <translation type="unfinished">不是由 Orthoscribe 安装</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Nothing as yet</source>
   <translation type="unfinished">尚无</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>PyTorch and transformers, from {download_mb} MB to fetch and {disk_mb} MB on disk; in the dock.</source>
   <translation type="unfinished">PyTorch 和 transformers,需下载 {download_mb} MB 起,占用磁盘 {disk_mb} MB;在停靠面板中进行。</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Found: {path}</source>
   <translation type="unfinished">已找到:{path}</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>This is QGIS itself. Choose a Python interpreter.</source>
   <translation type="unfinished">这是 QGIS 本身。请选择一个 Python 解释器。</translation>
  </message>
  <message>
   <location filename="../ui/processing/ask.py" />
   <source>“{name}” is no knowledge base. Make one with “Learn documents”.</source>
   <translation type="unfinished">“{name}”不是知识库。请用“学习文档”制作一个。</translation>
  </message>
  <message>
   <location filename="../ui/processing/ask.py" />
   <source>Knowledge base to cite</source>
   <translation type="unfinished">要引用的知识库</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Bands shown as red, green and blue, or one (empty: guessed)</source>
   <translation type="unfinished">显示为红、绿、蓝的波段,或一个波段(留空:推测)</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Pixel size that the model looks at, in metres (empty: automatic)</source>
   <translation type="unfinished">模型所看的像元大小,米(留空:自动)</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>“{name}” cannot be opened as a raster: it is missing, damaged, or of an unknown format.</source>
   <translation type="unfinished">“{name}”无法作为栅格打开:它缺失、已损坏或格式未知。</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Extent (empty: whole layer)</source>
   <translation type="unfinished">范围(留空:整个图层)</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Polygons, one answer for each (instead of an extent)</source>
   <translation type="unfinished">多边形,每个一个回答(代替范围)</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Polygons with answers</source>
   <translation type="unfinished">带回答的多边形</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>imagery,aerial,satellite,remote sensing,language model,deep learning,vision</source>
   <translation type="unfinished">影像,航空,卫星,遥感,语言模型,深度学习,imagery,aerial</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Reading the vector layer</source>
   <translation type="unfinished">正在读取矢量图层</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>No feature of the vector layer lies on the raster; choose other layers.</source>
   <translation type="unfinished">矢量图层中没有位于栅格上的要素;请选择其他图层。</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Stopped. No data set was written.</source>
   <translation type="unfinished">已停止。没有写入数据集。</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Vector layer with what is there</source>
   <translation type="unfinished">表示地物的矢量图层</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Class field (empty: OpenStreetMap’s tags)</source>
   <translation type="unfinished">类别字段(留空:OpenStreetMap 标签)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>CLIP table (CSV)</source>
   <translation type="unfinished">CLIP 表 (CSV)</translation>
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
   <translation type="unfinished">写入格式</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Licence of the vector layer</source>
   <translation type="unfinished">矢量图层的许可证</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Licence of the raster</source>
   <translation type="unfinished">栅格的许可证</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Data set</source>
   <translation type="unfinished">数据集</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Pairs</source>
   <translation type="unfinished">图文对</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Pixels a side of a picture</source>
   <translation type="unfinished">图像每边的像元数</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Finest pixel size on the ground (m)</source>
   <translation type="unfinished">地面上最精细的像元大小(米)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Sizes of pictures</source>
   <translation type="unfinished">图像的尺寸数</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Pairs that are kept (%)</source>
   <translation type="unfinished">保留的图文对(%)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Pictures of the same title at most</source>
   <translation type="unfinished">同一标题的图像最多数</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Ground kept for measuring (%)</source>
   <translation type="unfinished">留作评测的地面(%)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Make a data set</source>
   <translation type="unfinished">制作数据集</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>A picture is cut around each thing of the vector layer, and its tags become a title: “a flat-roofed school building”, and with what lies around it. Boxes and masks come from the shapes. Pairs whose picture does not fit the title are left out, as the vector layer may be of another year.</source>
   <translation type="unfinished">围绕矢量图层中的每个事物裁切图像,并把其标签变为标题:“a flat-roofed school building”,以及周围的事物。框和掩膜来自形状。图像与标题不符的图文对会被略去,因为矢量图层可能来自另一年份。</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>The licence of OpenStreetMap (ODbL) holds for what is made from it; the set’s page says so.</source>
   <translation type="unfinished">由此制作的内容适用 OpenStreetMap 的许可证(ODbL);数据集的页面会说明这一点。</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Makes pairs of pictures and words from a raster and a vector layer, for a model to learn from.</source>
   <translation type="unfinished">由栅格和矢量图层制作图像与文字的配对,供模型学习。</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>training,OpenStreetMap,captions,CLIP,WebDataset</source>
   <translation type="unfinished">训练,OpenStreetMap,图像描述,CLIP,WebDataset,training</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_answers.py" />
   <source>There is no answer for this place.</source>
   <translation type="unfinished">此处没有回答。</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_answers.py" />
   <source>QGIS has waited {seconds} s for answers. Those so far are remembered: run it again to go on, or use Processing ▸ Orthoscribe ▸ Describe with polygons, which can be cancelled.</source>
   <translation type="unfinished">QGIS 已为回答等待了 {seconds} 秒。已有的回答会被记住:再次运行即可继续,或使用可以取消的“处理 ▸ Orthoscribe ▸ 描述”(配合多边形)。</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_answers.py" />
   <source>QGIS is too busy to tell about its layers; try again.</source>
   <translation type="unfinished">QGIS 太忙,无法提供图层信息;请重试。</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_answers.py" />
   <source>There is no raster layer “{name}” in the project.</source>
   <translation type="unfinished">工程中没有栅格图层“{name}”。</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>(answered when the expression runs)</source>
   <translation type="unfinished">(表达式运行时回答)</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>The geometry is no polygon. Make one of it, for example with buffer($geometry, 50).</source>
   <translation type="unfinished">该几何不是多边形。请将其变为多边形,例如用 buffer($geometry, 50)。</translation>
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
   <translation type="unfinished">一个点周围的内容</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>a polygon in the CRS of the layer that is evaluated; of several parts the largest</source>
   <translation type="unfinished">所求值图层坐标系中的多边形;有多个部分时取最大的</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>name or id of a raster layer, of a web map too, or the name of a group of layers</source>
   <translation type="unfinished">栅格图层(也可为网络地图)的名称或 id,或图层组的名称</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>what to ask; without it the place is described</source>
   <translation type="unfinished">要问什么(英文);没有则描述该处</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>Describes what a raster layer shows in a polygon, or answers a question about it.</source>
   <translation type="unfinished">描述栅格图层在多边形内显示的内容,或回答关于它的问题。</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>Arguments</source>
   <translation type="unfinished">参数</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>Examples</source>
   <translation type="unfinished">示例</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>An answer takes a part of a second. Processing and the field calculator wait for it; QGIS can do nothing else while the field calculator runs, so use Processing ▸ Orthoscribe ▸ Describe for many polygons. Answers are remembered while QGIS runs. Labels, virtual fields, forms and filters show only what is remembered and NULL for the rest: write answers into a field and label by that.</source>
   <translation type="unfinished">一次回答需要不到一秒。处理工具和字段计算器会等待;字段计算器运行时 QGIS 无法做别的事,因此多边形很多时请使用“处理 ▸ Orthoscribe ▸ 描述”。QGIS 运行期间会记住回答。标注、虚拟字段、表单和过滤器只显示已记住的回答,其余为 NULL:请把回答写入字段,再按字段标注。</translation>
  </message>
  <message>
   <location filename="../ui/processing/changemap.py" />
   <source>The model wrote no map of change.</source>
   <translation type="unfinished">模型没有写出变化图。</translation>
  </message>
  <message>
   <location filename="../ui/processing/changemap.py" />
   <source>Probability of change</source>
   <translation type="unfinished">变化概率</translation>
  </message>
  <message>
   <location filename="../ui/processing/changemap.py" />
   <source>Change map</source>
   <translation type="unfinished">变化图</translation>
  </message>
  <message>
   <location filename="../ui/processing/changemap.py" />
   <source>How likely each place has changed between two dates, 0–1, on the grid that both pictures share.</source>
   <translation type="unfinished">两个时期之间每个地点发生变化的可能性,0–1,在两幅图像共用的格网上。</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>PostgreSQL connection (instead of a file)</source>
   <translation type="unfinished">PostgreSQL 连接(代替文件)</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>A connection of QGIS to a server with PostGIS and pgvector. Its credentials are not written anywhere.</source>
   <translation type="unfinished">QGIS 到装有 PostGIS 和 pgvector 的服务器的连接。其凭据不会写到任何地方。</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>Say where the index lies: in a GeoPackage, or behind a PostgreSQL connection.</source>
   <translation type="unfinished">请指定索引的位置:在 GeoPackage 中,或在 PostgreSQL 连接后。</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>imagery,aerial,satellite,remote sensing,archive,catalogue,similarity,retrieval,embedding</source>
   <translation type="unfinished">影像,航空,卫星,遥感,存档,目录,相似,检索,嵌入,imagery,retrieval,embedding</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>No installed model can search. Put a model that can embed into a folder of packs.</source>
   <translation type="unfinished">已安装的模型都不能搜索。请把能做嵌入的模型放入模型文件夹。</translation>
  </message>
  <message>
   <location filename="../ui/processing/class_function.py" />
   <source>Says which of some classes, in your own words, a raster layer shows in a polygon.</source>
   <translation type="unfinished">说明栅格图层在多边形内显示的是您(用英文)列出的哪一个类别。</translation>
  </message>
  <message>
   <location filename="../ui/processing/class_function.py" />
   <source>name or id of a raster layer</source>
   <translation type="unfinished">栅格图层的名称或 id</translation>
  </message>
  <message>
   <location filename="../ui/processing/class_function.py" />
   <source>at least two classes, with commas between them</source>
   <translation type="unfinished">至少两个类别(英文),用逗号分隔</translation>
  </message>
  <message>
   <location filename="../ui/processing/class_function.py" />
   <source>Processing and the field calculator wait for answers; labels, virtual fields, forms and filters show only what is remembered and NULL for the rest. For many polygons use Processing ▸ Orthoscribe ▸ Classify, which can be cancelled and gives scores too.</source>
   <translation type="unfinished">处理工具和字段计算器会等待回答;标注、虚拟字段、表单和过滤器只显示已记住的回答,其余为 NULL。多边形很多时请使用“处理 ▸ Orthoscribe ▸ 分类”,它可以取消,还会给出得分。</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Choose the field that says what each example shows.</source>
   <translation type="unfinished">请选择说明每个示例所示内容的字段。</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Classes, with commas between them</source>
   <translation type="unfinished">类别,用逗号分隔</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Polygons to classify</source>
   <translation type="unfinished">要分类的多边形</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Examples of classes</source>
   <translation type="unfinished">类别示例</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Field that says what an example shows</source>
   <translation type="unfinished">说明示例所示内容的字段</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Least score of a class; below it is “other” (0–1)</source>
   <translation type="unfinished">类别的最低得分;低于它为“other”(0–1)</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Side of a tile in metres (empty: the model’s)</source>
   <translation type="unfinished">瓦片边长,米(留空:模型的值)</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Classified polygons or tiles</source>
   <translation type="unfinished">已分类的多边形或瓦片</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Raster of classes</source>
   <translation type="unfinished">类别栅格</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Write the classes in your own words, such as “forest, asphalt road, flat roof”. With polygons each of them gets the fields “class”, “score” (0–1), “runner_up” and “next_score”; without polygons the extent is cut into tiles. A raster of classes is written when it is asked for. Polygons drawn over examples make a class surer, or say what a word of yours means.</source>
   <translation type="unfinished">用您自己的(英文)文字写出类别,例如“forest, asphalt road, flat roof”。给出多边形时,每个多边形得到字段“class”、“score”(0–1)、“runner_up”和“next_score”;没有多边形时,范围会被切成瓦片。需要时会写入类别栅格。在示例上绘制的多边形使类别更可靠,或说明您所用词语的含义。</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare.py" />
   <source>Question (empty: what changed)</source>
   <translation type="unfinished">问题(留空:发生了什么变化)</translation>
  </message>
  <message>
   <location filename="../ui/processing/findings_algorithm.py" />
   <source>Least score (0–1)</source>
   <translation type="unfinished">最低得分(0–1)</translation>
  </message>
  <message>
   <location filename="../ui/processing/findings_algorithm.py" />
   <source>Findings</source>
   <translation type="unfinished">找到的对象</translation>
  </message>
  <message>
   <location filename="../ui/processing/findings_algorithm.py" />
   <source>Number of findings</source>
   <translation type="unfinished">找到的对象数量</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Steps of learning</source>
   <translation type="unfinished">学习步数</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Model to go on from (empty: built in)</source>
   <translation type="unfinished">在其基础上继续的模型(留空:内置)</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Name of the new model</source>
   <translation type="unfinished">新模型的名称</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Folder of the model</source>
   <translation type="unfinished">模型的文件夹</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Id of the model</source>
   <translation type="unfinished">模型的 id</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>What was measured</source>
   <translation type="unfinished">评测结果</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>“{title}” is in the list of models (the stack in the dock’s last line); choose it there.</source>
   <translation type="unfinished">“{title}”已在模型列表中(停靠面板最后一行的堆叠图标);请在那里选择。</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>There is a model “{name}” already; give the new one another name.</source>
   <translation type="unfinished">已有模型“{name}”;请给新模型另取名称。</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Choose the folder of a data set.</source>
   <translation type="unfinished">请选择数据集的文件夹。</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Fine-tune the model</source>
   <translation type="unfinished">微调模型</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>The model looks at each picture once and then learns small additions to what it knows; all else stays as it is. Search, heat maps and classes in words of your own get better where the set is like your imagery. What it is worth is measured on ground that was not learnt from, and stands in the list of models. It needs the full engine (PyTorch). It can be stopped, and goes on where it was.</source>
   <translation type="unfinished">模型把每幅图像看一遍,然后在已有知识上学习少量补充;其余一切保持不变。数据集与您的影像相似之处,搜索、热图和您自定文字的类别会变得更好。效果在未用于学习的地面上评测,并列在模型列表中。需要完整引擎(PyTorch)。可以停止,并从停下处继续。</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Makes a new model from the built-in one and a data set of yours, on this computer.</source>
   <translation type="unfinished">在本机上由内置模型和您的数据集制作新模型。</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>training,learning,adapters,model,deep learning,vision</source>
   <translation type="unfinished">训练,学习,适配器,模型,深度学习,视觉,training,learning</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Choose raster layers, a folder, or a list to be indexed.</source>
   <translation type="unfinished">请选择要索引的栅格图层、文件夹或列表。</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Raster layers</source>
   <translation type="unfinished">栅格图层</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Rasters with files of their own; pictures of map servers cannot be indexed.</source>
   <translation type="unfinished">有自己文件的栅格;地图服务器的图像无法索引。</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Folder with rasters</source>
   <translation type="unfinished">包含栅格的文件夹</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Every raster in it and below it is indexed.</source>
   <translation type="unfinished">其中及其下的每个栅格都会被索引。</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>STAC file, or list of rasters</source>
   <translation type="unfinished">STAC 文件或栅格列表</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>A STAC item or collection (*.json), or a text file with a raster on each line (*.txt).</source>
   <translation type="unfinished">STAC 条目或集合(*.json),或每行一个栅格的文本文件(*.txt)。</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Pixel sizes in metres (empty: automatic)</source>
   <translation type="unfinished">像元大小,米(留空:自动)</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips are cut at each of these ground sizes of a pixel: 0.5, 2. Left empty, the model’s own counts.</source>
   <translation type="unfinished">按这些像元地面尺寸分别裁切切片:0.5, 2。留空则采用模型自己的值。</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Overlap of chips (share of their side)</source>
   <translation type="unfinished">切片的重叠(占边长的比例)</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>What lies at the edge of one chip is in the middle of another.</source>
   <translation type="unfinished">位于一个切片边缘的内容会在另一个切片的中间。</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Look thoroughly</source>
   <translation type="unfinished">仔细查看</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Dask scheduler (empty: this computer)</source>
   <translation type="unfinished">Dask 调度器(留空:本机)</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>An address such as tcp://10.0.0.5:8786. Its workers need the engine, and see the same files.</source>
   <translation type="unfinished">例如 tcp://10.0.0.5:8786 的地址。其工作进程需要引擎,并能看到相同的文件。</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Make the index afresh</source>
   <translation type="unfinished">重新制作索引</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Drops the vectors of an index that was made with another model, and makes them anew.</source>
   <translation type="unfinished">丢弃用另一模型制作的索引的向量,并重新制作。</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>GeoPackage (*.gpkg)</source>
   <translation type="unfinished">GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>A new GeoPackage, or an index that is there: then only what is new or has changed is looked at.</source>
   <translation type="unfinished">新的 GeoPackage,或已有的索引:后者只查看新增或已更改的内容。</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips in the index</source>
   <translation type="unfinished">索引中的切片</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips added</source>
   <translation type="unfinished">添加的切片</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips removed</source>
   <translation type="unfinished">移除的切片</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips kept</source>
   <translation type="unfinished">保留的切片</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Files that could not be read</source>
   <translation type="unfinished">无法读取的文件</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>What was done</source>
   <translation type="unfinished">完成的工作</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Index rasters</source>
   <translation type="unfinished">索引栅格</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Cuts rasters into chips and puts them into an index that can be searched by words and by examples; of an index that is there only what is new or has changed is looked at.</source>
   <translation type="unfinished">将栅格裁成切片并放入可用文字和示例搜索的索引;对于已有的索引,只查看新增或已更改的内容。</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Choose documents or layers to learn.</source>
   <translation type="unfinished">请选择要学习的文档或图层。</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Reading the features of “{name}”</source>
   <translation type="unfinished">正在读取“{name}”的要素</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Folder of documents</source>
   <translation type="unfinished">文档文件夹</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Every text, Markdown, PDF, HTML and CSV file in it is learnt, at any depth.</source>
   <translation type="unfinished">学习其中任意深度的每个文本、Markdown、PDF、HTML 和 CSV 文件。</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Single documents</source>
   <translation type="unfinished">单个文档</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Files to be learnt beside the folder, or in its place.</source>
   <translation type="unfinished">在文件夹之外或代替文件夹学习的文件。</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Vector layers</source>
   <translation type="unfinished">矢量图层</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Each feature is learnt with its fields and its place; answers can show it on the map.</source>
   <translation type="unfinished">每个要素连同其字段和位置一起学习;回答可以在地图上显示它。</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Sentence model (folder)</source>
   <translation type="unfinished">句子模型(文件夹)</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>A folder with model.onnx and tokenizer.json to find passages by. Left empty, the base learns its own.</source>
   <translation type="unfinished">含有 model.onnx 和 tokenizer.json 的文件夹,用于查找段落。留空则知识库自行学习。</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Learn afresh</source>
   <translation type="unfinished">重新学习</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Drop what was learnt with another model. Documents that have not changed are not read again.</source>
   <translation type="unfinished">丢弃用另一模型学习的内容。未更改的文档不会重新读取。</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Knowledge base</source>
   <translation type="unfinished">知识库</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>A GeoPackage. One that is there is brought up to date: only what is new or has changed is learnt.</source>
   <translation type="unfinished">GeoPackage。已有的会被更新:只学习新增或已更改的内容。</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>What was learnt</source>
   <translation type="unfinished">学到的内容</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Number of passages</source>
   <translation type="unfinished">段落数量</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Number of documents that could not be learnt</source>
   <translation type="unfinished">无法学习的文档数量</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Learn documents</source>
   <translation type="unfinished">学习文档</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Make a knowledge base of documents and vector layers, for answers that cite them.</source>
   <translation type="unfinished">由文档和矢量图层制作知识库,供回答引用。</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Choose the knowledge base in the dock (the book beside the conversation’s name) or in “Ask”. It is a GeoPackage that QGIS opens as a layer, and may be moved together with its documents. Nothing leaves this computer.</source>
   <translation type="unfinished">请在停靠面板(对话名称旁的书本图标)或“提问”中选择知识库。它是 QGIS 可作为图层打开的 GeoPackage,可与其文档一起移动。没有任何内容离开本机。</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>documents,knowledge base,pdf,sources,citations,retrieval,rag,questions</source>
   <translation type="unfinished">文档,知识库,pdf,来源,引用,检索,rag,提问,documents</translation>
  </message>
  <message>
   <location filename="../ui/processing/localize.py" />
   <source>The model wrote no heat map.</source>
   <translation type="unfinished">模型没有写出热图。</translation>
  </message>
  <message>
   <location filename="../ui/processing/localize.py" />
   <source>Heat map</source>
   <translation type="unfinished">热图</translation>
  </message>
  <message>
   <location filename="../ui/processing/localize.py" />
   <source>Windows of several sizes are compared with the phrase. The map compares the places of the area with each other: 1 is the best of them, 0 what half of the area stays below. The polygons are what is warmer than the least score (0.5 where none is given).</source>
   <translation type="unfinished">用几种大小的窗口与短语比较。热图把该区域内的各处相互比较:1 为其中最佳,0 为区域的一半低于的值。多边形是高于最低得分的部分(未给出时为 0.5)。</translation>
  </message>
  <message>
   <location filename="../ui/processing/pixel_choice.py" />
   <source>“{name}” is drawn by QGIS, so it has no bands to choose. Leave the bands empty.</source>
   <translation type="unfinished">“{name}”由 QGIS 绘制,因此没有可选的波段。请将波段留空。</translation>
  </message>
  <message>
   <location filename="../ui/processing/pixel_choice.py" />
   <source>Choose three bands, for red, green and blue, or one.</source>
   <translation type="unfinished">请选择三个波段作为红、绿、蓝,或选择一个。</translation>
  </message>
  <message>
   <location filename="../ui/processing/pixel_choice.py" />
   <source>“{name}” has no band {band}: its bands are 1 to {last}.</source>
   <translation type="unfinished">“{name}”没有波段 {band}:其波段为 1 到 {last}。</translation>
  </message>
  <message>
   <location filename="../ui/processing/polygons.py" />
   <source>The polygon does not meet “{name}”.</source>
   <translation type="unfinished">该多边形与“{name}”不相交。</translation>
  </message>
  <message>
   <location filename="../ui/processing/polygons.py" />
   <source>Part {number}: {text}</source>
   <translation type="unfinished">第 {number} 部分:{text}</translation>
  </message>
  <message>
   <location filename="../ui/processing/polygons.py" />
   <source>Polygon {number}: {problem}</source>
   <translation type="unfinished">多边形 {number}:{problem}</translation>
  </message>
  <message>
   <location filename="../ui/processing/provider.py" />
   <source>Orthoscribe: imagery in plain language</source>
   <translation type="unfinished">Orthoscribe:用日常语言看影像</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Type what to look for, or give a raster layer as an example.</source>
   <translation type="unfinished">请(用英文)输入要查找的内容,或给出栅格图层作为示例。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Nothing was found. Try other words, or take filters out.</source>
   <translation type="unfinished">没有找到任何内容。请尝试其他文字,或去掉过滤器。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>The GeoPackage that “Index rasters” or the Find tab has made.</source>
   <translation type="unfinished">由“索引栅格”或“查找”标签页制作的 GeoPackage。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>harbour with ships</source>
   <translation type="unfinished">harbour with ships</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>In plain words. May be left empty where there is an example.</source>
   <translation type="unfinished">用日常(英文)语言。有示例时可以留空。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Raster layer with an example</source>
   <translation type="unfinished">带有示例的栅格图层</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Places that look like this raster, or like the extent of it that is given, are found.</source>
   <translation type="unfinished">查找与此栅格或其给定范围相似的地点。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Extent of the example</source>
   <translation type="unfinished">示例的范围</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>The part of the raster that is the example, in any CRS. Left empty, all of it.</source>
   <translation type="unfinished">作为示例的栅格部分,可用任何坐标系。留空则为全部。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Weight of the example beside the words</source>
   <translation type="unfinished">示例相对于文字的权重</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>0 counts the words alone, 1 the example alone.</source>
   <translation type="unfinished">0 仅用文字,1 仅用示例。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Only in this extent</source>
   <translation type="unfinished">仅在此范围内</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Chips whose footprints meet it, in any CRS. Left empty, everywhere.</source>
   <translation type="unfinished">覆盖范围与之相交的切片,可用任何坐标系。留空则不限。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Not older than</source>
   <translation type="unfinished">不早于</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Not newer than</source>
   <translation type="unfinished">不晚于</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>A date such as 2019-06-01, 2019-06 or 2019. Chips without a known date are left out then.</source>
   <translation type="unfinished">日期,如 2019-06-01、2019-06 或 2019。此时会略去日期未知的切片。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Sensors, separated by commas</source>
   <translation type="unfinished">传感器,用逗号分隔</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Only chips of these, such as Sentinel-2. Left empty, of all.</source>
   <translation type="unfinished">仅这些传感器的切片,如 Sentinel-2。留空则为全部。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>At most so many</source>
   <translation type="unfinished">最多数量</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>The best are kept, by rank.</source>
   <translation type="unfinished">按排名保留最佳的。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Found places</source>
   <translation type="unfinished">找到的地点</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>A footprint for each chip that was found, with its rank, score and record.</source>
   <translation type="unfinished">每个找到的切片的覆盖范围,带有排名、得分和记录。</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Number of places</source>
   <translation type="unfinished">地点数量</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Finds the places of an index that fit words, an example, or both, as ranked footprints.</source>
   <translation type="unfinished">在索引中查找符合文字、示例或两者的地点,以带排名的覆盖范围表示。</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>No installed model can compare. Put the folder of a model that can into {folder}.</source>
   <translation type="unfinished">已安装的模型都不能比较。请把能比较的模型的文件夹放入 {folder}。</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>Before: the earlier picture</source>
   <translation type="unfinished">之前:较早的图像</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>After: the later picture of the same place</source>
   <translation type="unfinished">之后:同一地点较晚的图像</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>Date of the earlier picture, such as 2015-06 (empty: guessed)</source>
   <translation type="unfinished">较早图像的日期,如 2015-06(留空:推测)</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>Date of the later picture, such as 2021-05-30 (empty: guessed)</source>
   <translation type="unfinished">较晚图像的日期,如 2021-05-30(留空:推测)</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>Bands of the earlier picture (empty: guessed)</source>
   <translation type="unfinished">较早图像的波段(留空:推测)</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The raster that is looked at: any raster layer or file that the dock takes too.</source>
   <translation type="unfinished">要查看的栅格:停靠面板也接受的任何栅格图层或文件。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The earlier picture. It may differ from the later one in CRS, pixel size and extent.</source>
   <translation type="unfinished">较早的图像。其坐标系、像元大小和范围可以与较晚的不同。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The later picture of the same place. What is found is in its CRS.</source>
   <translation type="unfinished">同一地点较晚的图像。找到的内容使用它的坐标系。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Only needed where the layer’s name, file or properties do not tell the date.</source>
   <translation type="unfinished">仅当图层的名称、文件或属性没有给出日期时才需要。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The same words as in the dock. Names of several things are separated by commas.</source>
   <translation type="unfinished">与停靠面板中相同的文字,用英文。多个名称用逗号分隔。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The part of the raster that is looked at, in any CRS. Left empty, all of it.</source>
   <translation type="unfinished">要查看的栅格部分,可用任何坐标系。留空则为全部。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Each polygon gets an answer of its own. With these the extent is not used.</source>
   <translation type="unfinished">每个多边形得到各自的回答。此时不使用范围。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The polygons with their answers as fields. Written only when polygons are given.</source>
   <translation type="unfinished">以字段形式带有回答的多边形。仅在给出多边形时写入。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Findings the model is less sure of are left out. Left empty, the model’s own limit counts.</source>
   <translation type="unfinished">模型把握较小的对象会被略去。留空则采用模型自己的界限。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Three in the order red, green, blue, also others as for false colour; or one, shown as grey.</source>
   <translation type="unfinished">按红、绿、蓝的顺序三个,也可用假彩色等其他波段;或一个,显示为灰色。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>As for the later picture; only needed where its bands are in another order.</source>
   <translation type="unfinished">与较晚图像相同;仅当其波段顺序不同时才需要。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Larger pixels show more at once, smaller ones finer things. Results depend on it, so it is told.</source>
   <translation type="unfinished">较大的像元一次显示更多,较小的显示更细。结果取决于它,因此会予以说明。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>How well the phrase fits each place of the area, 0–1, compared with the rest of it.</source>
   <translation type="unfinished">区域内每处与短语的相符程度,0–1,与区域其余部分相比。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>In your own words, with commas between them; may be empty where examples name the classes.</source>
   <translation type="unfinished">用您自己的(英文)文字,用逗号分隔;示例已给出类别时可以留空。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Polygons over places that show a class, anywhere on the raster: one for a class is enough.</source>
   <translation type="unfinished">位于显示某类别之处的多边形,可在栅格的任何地方:每个类别一个即可。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>What each example shows: a class of the list above, or one that is in this field only.</source>
   <translation type="unfinished">每个示例所示的内容:上面列表中的类别,或仅在此字段中的类别。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Places that are less surely one of the classes are called “other”. 0 names every place.</source>
   <translation type="unfinished">不太确定属于某个类别的地点称为“other”。0 则为每一处命名。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Also the size of the windows that a raster of classes is made from.</source>
   <translation type="unfinished">也是制作类别栅格所用窗口的大小。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The polygons with their class, score and runner-up as fields, or the tiles of the extent.</source>
   <translation type="unfinished">以类别、得分和次选类别为字段的多边形,或范围的瓦片。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The likeliest class of every place, as numbers with a palette and names.</source>
   <translation type="unfinished">每一处最可能的类别,为带有调色板和名称的数字。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Made by “Learn documents”. The answer is then made of sentences out of it, with sources.</source>
   <translation type="unfinished">由“学习文档”制作。回答由其中的句子组成,并附来源。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>What was found, with the same fields as the layers of the dock.</source>
   <translation type="unfinished">找到的内容,字段与停靠面板的图层相同。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Points, lines or polygons with OpenStreetMap’s tags as fields; the tags are put into words.</source>
   <translation type="unfinished">以 OpenStreetMap 标签为字段的点、线或多边形;标签会转成文字。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>For other layers: the field that says in words what a feature is. No tags are read then.</source>
   <translation type="unfinished">用于其他图层:用文字说明要素是什么的字段。此时不读取标签。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Width and height of each picture.</source>
   <translation type="unfinished">每幅图像的宽度和高度。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The ground size of a pixel of the finest pictures, in metres. Left empty, that of the raster.</source>
   <translation type="unfinished">最精细图像的像元地面尺寸,米。留空则为栅格的尺寸。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Things that do not fit into a picture are shown at two, four … times that pixel size.</source>
   <translation type="unfinished">一幅图像放不下的事物以该像元大小的两倍、四倍……显示。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Of each class so many percent are kept whose picture and title the model finds most alike.</source>
   <translation type="unfinished">每个类别中,保留模型认为图像与标题最相符的这一百分比。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>So many pictures at most have the same title.</source>
   <translation type="unfinished">同一标题的图像最多有这么多。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>So many percent of the ground are not learnt from, but measured with.</source>
   <translation type="unfinished">地面的这一百分比不用于学习,而用于评测。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>CLIP’s table, WebDataset archives, and the JSON lines that Orthoscribe learns from.</source>
   <translation type="unfinished">CLIP 表、WebDataset 存档,以及 Orthoscribe 用于学习的 JSON lines。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Goes into the set’s page. Left empty, that of the layer’s properties, or OpenStreetMap’s.</source>
   <translation type="unfinished">写入数据集的页面。留空则为图层属性中的,或 OpenStreetMap 的。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The same for the raster.</source>
   <translation type="unfinished">对栅格同样如此。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>A new or empty folder. It is there when the set is whole, and not before.</source>
   <translation type="unfinished">新的或空的文件夹。数据集完整后才会出现,之前没有。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>A folder that “Make a data set” has made.</source>
   <translation type="unfinished">由“制作数据集”制作的文件夹。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>What the new model is called in the list of models.</source>
   <translation type="unfinished">新模型在模型列表中的名称。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The folder of the model to go on from. Left empty, the model that comes with the plugin.</source>
   <translation type="unfinished">在其基础上继续的模型的文件夹。留空则为插件自带的模型。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>How long it learns, once it has looked at all pictures. Left empty, as long as is usual.</source>
   <translation type="unfinished">看完所有图像后学习多久。留空则为通常的时长。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>With a layer of polygons each polygon gets an answer of its own; the extent is not used then. The layer of answers has the polygons with the fields “place” (their number, which is the “turn” of what was found in them), “answer”, “findings” (how many), “labels” (how many of each), “found_m2” (their area) and “problem” (why there is no answer). Parts of a polygon are asked about one by one; holes count as part of it.</source>
   <translation type="unfinished">给出多边形图层时,每个多边形得到各自的回答,此时不使用范围。回答图层包含这些多边形以及字段“place”(编号,也是其中所找到内容的“turn”)、“answer”(回答)、“findings”(多少个)、“labels”(每种多少个)、“found_m2”(面积)和“problem”(为何没有回答)。多边形的各部分逐个询问;孔洞也计入其中。</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The model runs on this computer; its answers may be wrong.</source>
   <translation type="unfinished">模型在本机运行;其回答可能有误。</translation>
  </message>
  <message>
   <location filename="../ui/processing/zones.py" />
   <source>An example of “{label}” does not lie on “{name}”. Move it there, or leave it out.</source>
   <translation type="unfinished">“{label}”的一个示例不在“{name}”上。请把它移到那里,或将其去掉。</translation>
  </message>
  <message>
   <location filename="../ui/review/keep_box.py" />
   <source>Remove and save</source>
   <translation type="unfinished">移除并保存</translation>
  </message>
  <message>
   <location filename="../ui/review/keep_box.py" />
   <source>{count} rejected</source>
   <translation type="unfinished">{count} 个已拒绝</translation>
  </message>
  <message>
   <location filename="../ui/review/keep_box.py" />
   <source>{count} with a score below {score:.2f}</source>
   <translation type="unfinished">{count} 个得分低于 {score:.2f}</translation>
  </message>
  <message>
   <location filename="../ui/review/keep_box.py" />
   <source>Remove from the table: {pieces}? {kept} are kept. This cannot be undone.</source>
   <translation type="unfinished">从表中移除:{pieces}?保留 {kept} 个。此操作无法撤销。</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Review of findings</source>
   <translation type="unfinished">对象审查</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Close the review; nothing is removed</source>
   <translation type="unfinished">关闭审查;不移除任何内容</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Accept</source>
   <translation type="unfinished">接受</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Reject</source>
   <translation type="unfinished">拒绝</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Next</source>
   <translation type="unfinished">下一个</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Zoom to the next finding to judge (N)</source>
   <translation type="unfinished">缩放到下一个待判断的对象 (N)</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Undo the last edit (Ctrl+Z on the map)</source>
   <translation type="unfinished">撤销上一次编辑(在地图上按 Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Save, and remove what is rejected or hidden</source>
   <translation type="unfinished">保存,并移除已拒绝或隐藏的内容</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Accept findings</source>
   <translation type="unfinished">接受对象</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Reject findings</source>
   <translation type="unfinished">拒绝对象</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Review  ·  {layer}</source>
   <translation type="unfinished">审查  ·  {layer}</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>{shown} of {total} shown</source>
   <translation type="unfinished">显示 {total} 个中的 {shown} 个</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>{count} accepted</source>
   <translation type="unfinished">{count} 个已接受</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>{count} selected</source>
   <translation type="unfinished">{count} 个已选中</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>all {count} that are shown and not judged yet</source>
   <translation type="unfinished">全部 {count} 个已显示且尚未判断的对象</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Accept {findings} (A)</source>
   <translation type="unfinished">接受{findings} (A)</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Reject {findings} (R)</source>
   <translation type="unfinished">拒绝{findings} (R)</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>The edits of “{layer}” could not be saved.</source>
   <translation type="unfinished">无法保存“{layer}”的编辑。</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>{kept} findings kept, {gone} removed</source>
   <translation type="unfinished">保留 {kept} 个对象,移除 {gone} 个</translation>
  </message>
  <message>
   <location filename="../ui/review/score_row.py" />
   <source>&amp;Score from</source>
   <translation type="unfinished">最低得分(&amp;S)</translation>
  </message>
  <message>
   <location filename="../ui/review/score_row.py" />
   <source>Findings with a lower score are hidden; the table keeps them until you press Keep</source>
   <translation type="unfinished">得分较低的对象会被隐藏;在您按“保留”之前,表中仍保留它们</translation>
  </message>
  <message>
   <location filename="../ui/review/score_row.py" />
   <source>Least score</source>
   <translation type="unfinished">最低得分</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Shapes</source>
   <translation type="unfinished">形状</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Merge the selected findings into one</source>
   <translation type="unfinished">将选中的对象合并为一个</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Split findings along a line: click its corners on the map, end with a right click</source>
   <translation type="unfinished">沿一条线拆分对象:在地图上单击其折点,右键单击结束</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Simplify the selected findings: drop corners within the tolerance</source>
   <translation type="unfinished">简化选中的对象:去除容差内的角点</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Right angles for the selected findings, as buildings have them</source>
   <translation type="unfinished">为选中的对象使用直角,如建筑物那样</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Tolerance</source>
   <translation type="unfinished">容差</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>How far a corner may lie beside the new outline to be dropped</source>
   <translation type="unfinished">角点离新轮廓多远仍可去除</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_link.py" />
   <source>Plugin and engine are of different versions; install the engine again.</source>
   <translation type="unfinished">插件与引擎的版本不同;请重新安装引擎。</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_link.py" />
   <source>The engine could not be started with {program}.</source>
   <translation type="unfinished">无法用 {program} 启动引擎。</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_link.py" />
   <source>The engine stopped unexpectedly. Nothing is lost: ask again and it restarts.</source>
   <translation type="unfinished">引擎意外停止。没有丢失任何内容:再问一次它就会重新启动。</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_setup.py" />
   <source>Looking for what Orthoscribe's engine needs</source>
   <translation type="unfinished">正在查找 Orthoscribe 引擎所需的内容</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_setup.py" />
   <source>Installing Orthoscribe's engine</source>
   <translation type="unfinished">正在安装 Orthoscribe 引擎</translation>
  </message>
  <message>
   <location filename="../ui/session/indexing.py" />
   <source>Check a raster layer, or add a folder, to be indexed.</source>
   <translation type="unfinished">请勾选要索引的栅格图层,或添加文件夹。</translation>
  </message>
  <message>
   <location filename="../ui/session/indexing.py" />
   <source>A layer that was to be indexed is no longer in the project.</source>
   <translation type="unfinished">要索引的一个图层已不在工程中。</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>outlines</source>
   <translation type="unfinished">轮廓</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>boxes</source>
   <translation type="unfinished">框</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>changes</source>
   <translation type="unfinished">变化</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>Its last words are in the log panel (View ▸ Panels ▸ Log Messages).</source>
   <translation type="unfinished">它最后的输出在日志面板中(视图 ▸ 面板 ▸ 日志消息)。</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>Draw the extent on the layer, or choose “Whole layer”.</source>
   <translation type="unfinished">请在图层上绘制范围,或选择“整个图层”。</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>Right-click the layer without a CRS ▸ Layer CRS ▸ Set Layer CRS…</source>
   <translation type="unfinished">右键单击没有坐标系的图层 ▸ 图层坐标系 ▸ 设置图层坐标系……</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>This project has no index to search yet. Open the Find tab, choose “New index…”, and say which layers and folders it holds. Then ask again.</source>
   <translation type="unfinished">此工程还没有可搜索的索引。请打开“查找”标签页,选择“新建索引……”,并指定它包含哪些图层和文件夹。然后再问一次。</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>I found no such place in the index “{index}”.</source>
   <translation type="unfinished">在索引“{index}”中没有找到这样的地点。</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>I found {count} places like this one for “{words}” in the index “{index}”. The best are:</source>
   <translation type="unfinished">在索引“{index}”中找到 {count} 个与此相似且符合“{words}”的地点。最佳的是:</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>I found {count} places like this one in the index “{index}”. The best are:</source>
   <translation type="unfinished">在索引“{index}”中找到 {count} 个与此相似的地点。最佳的是:</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>I found {count} places for “{words}” in the index “{index}”. The best are:</source>
   <translation type="unfinished">在索引“{index}”中找到 {count} 个符合“{words}”的地点。最佳的是:</translation>
  </message>
  <message>
   <location filename="../ui/session/question.py" />
   <source>Choose a before and an after first.</source>
   <translation type="unfinished">请先选择之前和之后。</translation>
  </message>
  <message>
   <location filename="../ui/session/question.py" />
   <source>“{name}” is no longer in the project. Add it again, or choose another layer.</source>
   <translation type="unfinished">“{name}”已不在工程中。请重新添加,或选择另一个图层。</translation>
  </message>
  <message>
   <location filename="../ui/session/searches.py" />
   <source>Choose an index to search, or make one first.</source>
   <translation type="unfinished">请选择要搜索的索引,或先制作一个。</translation>
  </message>
  <message>
   <location filename="../ui/session/searches.py" />
   <source>The index {path} is not there any more. Choose another one, or make it again.</source>
   <translation type="unfinished">索引 {path} 已不存在。请选择另一个,或重新制作。</translation>
  </message>
  <message>
   <location filename="../ui/session/searches.py" />
   <source>The raster of the example is no longer in the project. Choose another example.</source>
   <translation type="unfinished">示例的栅格已不在工程中。请选择另一个示例。</translation>
  </message>
  <message>
   <location filename="../ui/session/searches.py" />
   <source>Type what to look for, or give an example from the map.</source>
   <translation type="unfinished">请(用英文)输入要查找的内容,或从地图给出示例。</translation>
  </message>
  <message>
   <location filename="../inference/client/channel.py" />
   <source>The engine stopped unexpectedly; it starts again with the next request.</source>
   <translation type="unfinished">引擎意外停止;下次请求时会重新启动。</translation>
  </message>
  <message>
   <location filename="../inference/client/channel.py" />
   <source>The engine does not answer; it starts again with the next request.</source>
   <translation type="unfinished">引擎没有响应;下次请求时会重新启动。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>There is not enough room on the disk for {target}: about {needed_mb:.0f} MB are needed. Free some space, then press Install again.</source>
   <translation type="unfinished">{target} 所在磁盘空间不足:约需 {needed_mb:.0f} MB。请腾出空间,然后再按“安装”。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The engine could not be installed; the log says why. Press Install to try again.</source>
   <translation type="unfinished">无法安装引擎;原因见日志。请按“安装”重试。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The proxy asks for a name and a password: give them in QGIS under Settings ▸ Options ▸ Network, then press Install again.</source>
   <translation type="unfinished">代理要求用户名和密码:请在 QGIS 的 设置 ▸ 选项 ▸ 网络 中填写,然后再按“安装”。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The installer cannot go through a SOCKS proxy: set an HTTP proxy in QGIS under Settings ▸ Options ▸ Network, or install from a folder of wheels.</source>
   <translation type="unfinished">安装程序无法通过 SOCKS 代理:请在 QGIS 的 设置 ▸ 选项 ▸ 网络 中设置 HTTP 代理,或从 wheel 文件夹安装。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The proxy does not answer or lets nothing through: check it in QGIS under Settings ▸ Options ▸ Network, then press Install again.</source>
   <translation type="unfinished">代理没有响应,或不放行任何内容:请在 QGIS 的 设置 ▸ 选项 ▸ 网络 中检查,然后再按“安装”。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The connection is not trusted, often because a firewall opens it: ask your administrator for its certificate, name that file in the variable PIP_CERT, and start QGIS again; or install from a folder of wheels.</source>
   <translation type="unfinished">连接不受信任,通常是因为防火墙会拆开检查它:请向管理员索取其证书,在环境变量 PIP_CERT 中指定该文件,然后重新启动 QGIS;或从 wheel 文件夹安装。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>A package is not the one that was tested, so it was not installed: try again, and if it stays, the package index or the folder of wheels offers altered files.</source>
   <translation type="unfinished">有个软件包与测试过的不同,因此没有安装:请重试;如果仍然如此,则软件包索引或 wheel 文件夹提供的文件已被改动。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The package index cannot be reached: check the network, then press Install again, or choose a folder of wheels.</source>
   <translation type="unfinished">无法连接软件包索引:请检查网络,然后再按“安装”,或选择 wheel 文件夹。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The path {target} is too long for this system: turn on long paths in Windows, or set another place for the engine in the variable ORTHOSCRIBE_ENGINE.</source>
   <translation type="unfinished">路径 {target} 对此系统来说太长:请在 Windows 中启用长路径,或在环境变量 ORTHOSCRIBE_ENGINE 中为引擎设置其他位置。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>A policy of this computer forbids programs in {target}: ask your administrator to allow that folder, or set another place in the variable ORTHOSCRIBE_ENGINE.</source>
   <translation type="unfinished">这台计算机的策略禁止运行 {target} 中的程序:请让管理员允许该文件夹,或在环境变量 ORTHOSCRIBE_ENGINE 中设置其他位置。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>Files of the engine are in use: close the other QGIS windows, then press Install again.</source>
   <translation type="unfinished">引擎的文件正在使用中:请关闭其他 QGIS 窗口,然后再按“安装”。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>Files cannot be written to {target}: allow it, or set another place in the variable ORTHOSCRIBE_ENGINE.</source>
   <translation type="unfinished">无法向 {target} 写入文件:请允许写入,或在环境变量 ORTHOSCRIBE_ENGINE 中设置其他位置。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>{python} cannot make an environment: install its venv package (on Debian or Ubuntu: apt-get install python3-venv), or another Python, then press Install again.</source>
   <translation type="unfinished">{python} 无法创建环境:请安装它的 venv 软件包(在 Debian 或 Ubuntu 上:apt-get install python3-venv),或另一个 Python,然后再按“安装”。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The package index has no {package} for this Python on this kind of computer: install another Python (3.12 is a good choice) and try again.</source>
   <translation type="unfinished">软件包索引中没有适用于此类计算机上这个 Python 的 {package}:请安装另一个 Python(3.12 是不错的选择),然后重试。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The folder {wheels} has no {package} for this Python on this kind of computer: fill it on a like computer with the same Python, by “make wheelhouse”.</source>
   <translation type="unfinished">文件夹 {wheels} 中没有适用于此类计算机上这个 Python 的 {package}:请在 Python 相同的同类计算机上用“make wheelhouse”填充该文件夹。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The package index has no package for this Python on this kind of computer: install another Python (3.12 is a good choice) and try again.</source>
   <translation type="unfinished">软件包索引中没有适用于此类计算机上这个 Python 的软件包:请安装另一个 Python(3.12 是不错的选择),然后重试。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The folder {wheels} has no package for this Python on this kind of computer: fill it on a like computer with the same Python, by “make wheelhouse”.</source>
   <translation type="unfinished">文件夹 {wheels} 中没有适用于此类计算机上这个 Python 的软件包:请在 Python 相同的同类计算机上用“make wheelhouse”填充该文件夹。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>the engine's folder</source>
   <translation type="unfinished">引擎的文件夹</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>This Python</source>
   <translation type="unfinished">此 Python</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/install.py" />
   <source>Making an environment in {target} with {python}</source>
   <translation type="unfinished">正在用 {python} 在 {target} 中创建环境</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/install.py" />
   <source>{target} is no environment, and is not empty; choose another folder.</source>
   <translation type="unfinished">{target} 不是环境,也不是空的;请选择另一个文件夹。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/install.py" />
   <source>Fetching pip</source>
   <translation type="unfinished">正在获取 pip</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/install.py" />
   <source>Fetching the packages ({names})</source>
   <translation type="unfinished">正在获取软件包({names})</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/lock.py" />
   <source>Another QGIS is installing the engine just now; wait until it is done, then press Install: it will be found ready.</source>
   <translation type="unfinished">另一个 QGIS 正在安装引擎;请等它完成,然后按“安装”:届时会发现引擎已就绪。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/plan.py" />
   <source>No Python {lowest} or newer with venv was found; install one (on Debian or Ubuntu: apt-get install python3-venv; on Windows and macOS: from python.org) and try again.</source>
   <translation type="unfinished">没有找到带 venv 的 Python {lowest} 或更高版本;请安装一个(在 Debian 或 Ubuntu 上:apt-get install python3-venv;在 Windows 和 macOS 上:从 python.org 获取),然后重试。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/plan.py" />
   <source>No Python {lowest} to {highest} with venv was found; install one (on Debian or Ubuntu: apt-get install python3-venv; on Windows and macOS: from python.org) and try again.</source>
   <translation type="unfinished">没有找到带 venv 的 Python {lowest} 至 {highest};请安装一个(在 Debian 或 Ubuntu 上:apt-get install python3-venv;在 Windows 和 macOS 上:从 python.org 获取),然后重试。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/plan.py" />
   <source>The list of packages {path} cannot be read; check the path, or install the plugin again.</source>
   <translation type="unfinished">无法读取软件包列表 {path};请检查路径,或重新安装插件。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>Trying every package</source>
   <translation type="unfinished">正在试用每个软件包</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>There are no wheels in {wheels}: choose the folder that “make wheelhouse” has filled.</source>
   <translation type="unfinished">{wheels} 中没有 wheel:请选择由“make wheelhouse”填充的文件夹。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>{python} is not a 64-bit Python; give the path of one, or leave --python out.</source>
   <translation type="unfinished">{python} 不是 64 位的 Python;请给出 64 位 Python 的路径,或去掉 --python。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>Asking the engine for a first answer</source>
   <translation type="unfinished">正在向引擎请求第一个回答</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>The environment in {target} is ready</source>
   <translation type="unfinished">{target} 中的环境已就绪</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/progress.py" />
   <source>Unpacking the packages</source>
   <translation type="unfinished">正在解压软件包</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/running.py" />
   <source>The installation was stopped; press Install to go on, what is already fetched is not fetched again.</source>
   <translation type="unfinished">安装已停止;请按“安装”继续,已获取的内容不会重新获取。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/verify.py" />
   <source>The environment in {target} lacks {packages}; delete that folder and try again.</source>
   <translation type="unfinished">{target} 中的环境缺少 {packages};请删除该文件夹,然后重试。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/verify.py" />
   <source>The engine runs but has said nothing; install the plugin again.</source>
   <translation type="unfinished">引擎在运行,但没有给出任何内容;请重新安装插件。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/verify.py" />
   <source>The environment in {target} does not run; delete that folder and try again.</source>
   <translation type="unfinished">{target} 中的环境无法运行;请删除该文件夹,然后重试。</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/verify.py" />
   <source>The packages are installed, but the engine does not answer: {reason}</source>
   <translation type="unfinished">软件包已安装,但引擎没有响应:{reason}</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/wheelhouse.py" />
   <source>Fetching {name}</source>
   <translation type="unfinished">正在获取 {name}</translation>
  </message>
  <message>
   <location filename="../inference/client/scripted.py" />
   <source>The plugin speaks another protocol version.</source>
   <translation type="unfinished">插件使用的是另一个协议版本。</translation>
  </message>
  <message>
   <location filename="../inference/client/scripted.py" />
   <source>Unknown method “{method}”.</source>
   <translation type="unfinished">未知的方法“{method}”。</translation>
  </message>
  <message>
   <location filename="../inference/decoder/generate.py" />
   <source>The model began to repeat itself, so its answer was stopped; ask in other words.</source>
   <translation type="unfinished">模型开始重复,因此已停止其回答;请换一种说法提问。</translation>
  </message>
  <message>
   <location filename="../inference/decoder/language.py" />
   <source>The model had no answer; ask in other words.</source>
   <translation type="unfinished">模型没有给出回答;请换一种说法提问。</translation>
  </message>
  <message>
   <location filename="../inference/decoder/onnx_runtime.py" />
   <source>The model's experts do not fit its decoder; install the model again.</source>
   <translation type="unfinished">模型的专家模块与其解码器不符;请重新安装模型。</translation>
  </message>
  <message>
   <location filename="../inference/decoder/onnx_runtime.py" />
   <source>The model's weights do not fit its card; install the model again.</source>
   <translation type="unfinished">模型的权重与其模型卡不符;请重新安装模型。</translation>
  </message>
  <message>
   <location filename="../inference/decoder/ret.py" />
   <source>The model's [RET] does not fit its card; install the model again.</source>
   <translation type="unfinished">模型的 [RET] 与其模型卡不符;请重新安装模型。</translation>
  </message>
  <message>
   <location filename="../inference/decoder/runtime.py" />
   <source>The model “{model}” asks for an unknown decoder, {decoder}; update Orthoscribe.</source>
   <translation type="unfinished">模型“{model}”需要未知的解码器 {decoder};请更新 Orthoscribe。</translation>
  </message>
  <message>
   <location filename="../inference/decoder/weights.py" />
   <source>The model's weights cannot be loaded; install the model again.</source>
   <translation type="unfinished">无法加载模型的权重;请重新安装模型。</translation>
  </message>
  <message>
   <location filename="../inference/encoders/session.py" />
   <source>A part of this model, {name}, cannot be loaded; install the model again.</source>
   <translation type="unfinished">无法加载此模型的一部分 {name};请重新安装模型。</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>To ask, say what you are looking for.</source>
   <translation type="unfinished">要提问,请(用英文)说明要查找的内容。</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>To ground, say what you are looking for.</source>
   <translation type="unfinished">要定位,请(用英文)说明要查找的内容。</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>To segment, say what you are looking for.</source>
   <translation type="unfinished">要分割,请(用英文)说明要查找的内容。</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>To localize, say what you are looking for.</source>
   <translation type="unfinished">要进行区域定位,请(用英文)说明要查找的内容。</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>Loading {model}</source>
   <translation type="unfinished">正在加载 {model}</translation>
  </message>
  <message>
   <location filename="../inference/engine/config.py" />
   <source>The engine's settings cannot be read.</source>
   <translation type="unfinished">无法读取引擎的设置。</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{pairs} pairs of 1 class ({classes}): {train} to learn from, {test} to measure with.</source>
   <translation type="unfinished">1 个类别({classes})的 {pairs} 个图文对:{train} 个用于学习,{test} 个用于评测。</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{pairs} pairs of {count} classes ({classes}): {train} to learn from, {test} to measure with.</source>
   <translation type="unfinished">{count} 个类别({classes})的 {pairs} 个图文对:{train} 个用于学习,{test} 个用于评测。</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{count} pieces were left out: without pixels.</source>
   <translation type="unfinished">已略去 {count} 个:没有像元。</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{count} pieces were left out: unlike their titles.</source>
   <translation type="unfinished">已略去 {count} 个:与标题不符。</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{count} pieces could not be read, the first because: {reason}</source>
   <translation type="unfinished">{count} 个无法读取,第一个的原因:{reason}</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>Reading the map</source>
   <translation type="unfinished">正在读取地图</translation>
  </message>
  <message>
   <location filename="../inference/engine/device.py" />
   <source>Unknown device “{device}”: choose auto, cpu or cuda.</source>
   <translation type="unfinished">未知的设备“{device}”:请选择 auto、cpu 或 cuda。</translation>
  </message>
  <message>
   <location filename="../inference/engine/device.py" />
   <source>graphics card (CUDA)</source>
   <translation type="unfinished">显卡(CUDA)</translation>
  </message>
  <message>
   <location filename="../inference/engine/device.py" />
   <source>CPU ({count} threads)</source>
   <translation type="unfinished">CPU({count} 个线程)</translation>
  </message>
  <message>
   <location filename="../inference/engine/device.py" />
   <source>CPU (1 thread)</source>
   <translation type="unfinished">CPU(1 个线程)</translation>
  </message>
  <message>
   <location filename="../inference/engine/dispatch.py" />
   <source>The plugin and its engine are of different versions; install the engine again.</source>
   <translation type="unfinished">插件与引擎的版本不同;请重新安装引擎。</translation>
  </message>
  <message>
   <location filename="../inference/engine/dispatch.py" />
   <source>The engine was not greeted: send hello first.</source>
   <translation type="unfinished">尚未与引擎握手:请先发送 hello。</translation>
  </message>
  <message>
   <location filename="../inference/engine/dispatch.py" />
   <source>Something went wrong inside the engine ({error}); the log has the details.</source>
   <translation type="unfinished">引擎内部出错({error});详情见日志。</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>{added:,} new chips; raster {number:,} of {count:,}</source>
   <translation type="unfinished">{added:,} 个新切片;第 {number:,} 个栅格,共 {count:,} 个</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>The index has {total:,} chips: {added:,} new, {kept:,} as they were.</source>
   <translation type="unfinished">索引有 {total:,} 个切片:新增 {added:,} 个,保持原样 {kept:,} 个。</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>Say what to index: layers, folders, or lists of rasters.</source>
   <translation type="unfinished">请指定要索引的内容:图层、文件夹或栅格列表。</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>{count:,} chips of rasters that have changed or are gone were dropped.</source>
   <translation type="unfinished">已移除 {count:,} 个切片,其栅格已更改或不复存在。</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>{first} {second}</source>
   <translation type="unfinished">{first}{second}</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>{count:,} could not be read; the list says why.</source>
   <translation type="unfinished">{count:,} 个无法读取;原因见列表。</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>Looking for rasters that are new or have changed</source>
   <translation type="unfinished">正在查找新增或已更改的栅格</translation>
  </message>
  <message>
   <location filename="../inference/engine/jobs.py" />
   <source>There is a job {job} already.</source>
   <translation type="unfinished">作业 {job} 已存在。</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>1 document new or changed</source>
   <translation type="unfinished">新增或更改 1 个文档</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{count} documents new or changed</source>
   <translation type="unfinished">新增或更改 {count} 个文档</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>1 document unchanged</source>
   <translation type="unfinished">1 个文档未变</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{count} documents unchanged</source>
   <translation type="unfinished">{count} 个文档未变</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>1 document taken out</source>
   <translation type="unfinished">移除 1 个文档</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{count} documents taken out</source>
   <translation type="unfinished">移除 {count} 个文档</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{done}; {store} has 1 passage.</source>
   <translation type="unfinished">{done};{store} 有 1 个段落。</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{done}; {store} has {count} passages.</source>
   <translation type="unfinished">{done};{store} 有 {count} 个段落。</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>1 document could not be learnt.</source>
   <translation type="unfinished">1 个文档无法学习。</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{count} documents could not be learnt.</source>
   <translation type="unfinished">{count} 个文档无法学习。</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>The folder {folder} cannot be made; choose another place.</source>
   <translation type="unfinished">无法创建文件夹 {folder};请选择另一个位置。</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>Nothing to learn</source>
   <translation type="unfinished">没有要学习的内容</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{first}, {second}</source>
   <translation type="unfinished">{first},{second}</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot describe; choose another model.</source>
   <translation type="unfinished">模型“{model}”不能描述;请选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot ask; choose another model.</source>
   <translation type="unfinished">模型“{model}”不能回答提问;请选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot ground; choose another model.</source>
   <translation type="unfinished">模型“{model}”不能定位;请选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot segment; choose another model.</source>
   <translation type="unfinished">模型“{model}”不能分割;请选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot compare; choose another model.</source>
   <translation type="unfinished">模型“{model}”不能比较;请选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot localize; choose another model.</source>
   <translation type="unfinished">模型“{model}”不能进行区域定位;请选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot classify; choose another model.</source>
   <translation type="unfinished">模型“{model}”不能分类;请选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot index; choose another model.</source>
   <translation type="unfinished">模型“{model}”不能索引;请选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot search; choose another model.</source>
   <translation type="unfinished">模型“{model}”不能搜索;请选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” is not installed; choose another or install it.</source>
   <translation type="unfinished">模型“{model}”没有安装;请选择另一个,或安装它。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” lacks the file {name}; install it again.</source>
   <translation type="unfinished">模型“{model}”缺少文件 {name};请重新安装。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The file {name} of “{model}” is damaged; install the model again.</source>
   <translation type="unfinished">“{model}”的文件 {name} 已损坏;请重新安装模型。</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>No model is installed; install one first.</source>
   <translation type="unfinished">没有安装模型;请先安装一个。</translation>
  </message>
  <message>
   <location filename="../inference/engine/pictures.py" />
   <source>The before image is taken to be of {date}, guessed from {why}.</source>
   <translation type="unfinished">之前的图像视为 {date} 拍摄,由{why}推测。</translation>
  </message>
  <message>
   <location filename="../inference/engine/pictures.py" />
   <source>The after image is taken to be of {date}, guessed from {why}.</source>
   <translation type="unfinished">之后的图像视为 {date} 拍摄,由{why}推测。</translation>
  </message>
  <message>
   <location filename="../inference/engine/pictures.py" />
   <source>There are no pixels here: the extent is all nodata or transparent. Choose another place.</source>
   <translation type="unfinished">此处没有像元:范围内全是无数据值或透明。请选择另一个地点。</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>The {found:,} best of {chips:,} chips.</source>
   <translation type="unfinished">{chips:,} 个切片中最佳的 {found:,} 个。</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>Nothing was found; take away a filter, or look for something else.</source>
   <translation type="unfinished">没有找到任何内容;请去掉某个过滤器,或查找其他内容。</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>The best of {chips:,} chips.</source>
   <translation type="unfinished">{chips:,} 个切片中最佳的一个。</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>The index is empty; index some rasters first.</source>
   <translation type="unfinished">索引是空的;请先索引一些栅格。</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>There is nothing to see in the example; draw it where the raster has pixels.</source>
   <translation type="unfinished">示例中看不到任何内容;请在栅格有像元的地方绘制。</translation>
  </message>
  <message>
   <location filename="../inference/families/__init__.py" />
   <source>The model “{model}” is of an unknown kind, {family}; update Orthoscribe.</source>
   <translation type="unfinished">模型“{model}”属于未知类型 {family};请更新 Orthoscribe。</translation>
  </message>
  <message>
   <location filename="../inference/families/answering.py" />
   <source>Check this on the map: I learnt from pixels of up to {coarsest:g} m, and these are {size:.2g} m.</source>
   <translation type="unfinished">请在地图上核对:我学习所用的像元最大为 {coarsest:g} 米,而此处为 {size:.2g} 米。</translation>
  </message>
  <message>
   <location filename="../inference/families/change_findings.py" />
   <source>Drawing outlines</source>
   <translation type="unfinished">正在绘制轮廓</translation>
  </message>
  <message>
   <location filename="../inference/families/change_findings.py" />
   <source>Naming what changed</source>
   <translation type="unfinished">正在为变化命名</translation>
  </message>
  <message>
   <location filename="../inference/families/change_findings.py" />
   <source>Naming what changed: {count}</source>
   <translation type="unfinished">正在为变化命名:{count}</translation>
  </message>
  <message>
   <location filename="../inference/families/change_run.py" />
   <source>Comparing {how}</source>
   <translation type="unfinished">正在{how}比较</translation>
  </message>
  <message>
   <location filename="../inference/families/change_run.py" />
   <source>pixel by pixel</source>
   <translation type="unfinished">逐像元</translation>
  </message>
  <message>
   <location filename="../inference/families/change_run.py" />
   <source>at {size:.2g} m a pixel</source>
   <translation type="unfinished">以每像元 {size:.2g} 米</translation>
  </message>
  <message>
   <location filename="../inference/families/change_tellers.py" />
   <source>The model “{model}” asks for an unknown captioner of changes, {captioner}; update Orthoscribe.</source>
   <translation type="unfinished">模型“{model}”需要未知的变化描述器 {captioner};请更新 Orthoscribe。</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>What became of what</source>
   <translation type="unfinished">什么变成了什么</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>before</source>
   <translation type="unfinished">之前</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>after</source>
   <translation type="unfinished">之后</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>number</source>
   <translation type="unfinished">数量</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>m²</source>
   <translation type="unfinished">平方米</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>pixels</source>
   <translation type="unfinished">像元</translation>
  </message>
  <message>
   <location filename="../inference/families/citing.py" />
   <source>The pictures of {name} were learnt with another model and are not compared. Learn it afresh.</source>
   <translation type="unfinished">{name} 的图像是用另一模型学习的,不予比较。请重新学习。</translation>
  </message>
  <message>
   <location filename="../inference/families/citing.py" />
   <source>Reading {name}</source>
   <translation type="unfinished">正在读取 {name}</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Class</source>
   <translation type="unfinished">类别</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Area (ha)</source>
   <translation type="unfinished">面积(公顷)</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Share (%)</source>
   <translation type="unfinished">占比(%)</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Places</source>
   <translation type="unfinished">地点</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Pixels</source>
   <translation type="unfinished">像元</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Areas by class</source>
   <translation type="unfinished">各类别面积</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>That would be {count:,} tiles. Choose larger tiles or a smaller extent; {most:,} at most.</source>
   <translation type="unfinished">那将有 {count:,} 个瓦片。请选择较大的瓦片或较小的范围;最多 {most:,} 个。</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>To classify, name at least two classes, separated by commas.</source>
   <translation type="unfinished">要分类,请(用英文)列出至少两个类别,用逗号分隔。</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>The examples of {names} do not lie on the raster; draw them there.</source>
   <translation type="unfinished">{names} 的示例不在栅格上;请在栅格上绘制。</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Naming places: {number:,} of {count:,}</source>
   <translation type="unfinished">正在为地点命名:第 {number:,} 个,共 {count:,} 个</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>{count:,} places show no pixels and got no class.</source>
   <translation type="unfinished">{count:,} 个地点没有像元,未得到类别。</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>{count:,} of the polygons do not meet the raster.</source>
   <translation type="unfinished">{count:,} 个多边形与栅格不相交。</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Classes: {names}</source>
   <translation type="unfinished">类别:{names}</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>The likeliest class of each place: {listed}.</source>
   <translation type="unfinished">每一处最可能的类别:{listed}。</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Classifying {how}</source>
   <translation type="unfinished">正在{how}分类</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Writing the classes</source>
   <translation type="unfinished">正在写入类别</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Looking at examples of {name}</source>
   <translation type="unfinished">正在查看 {name} 的示例</translation>
  </message>
  <message>
   <location filename="../inference/families/compact.py" />
   <source>You named nothing that this model can box. Name at least one of these: {things}.</source>
   <translation type="unfinished">您指出的内容都不是此模型能画框的。请至少指出以下之一:{things}。</translation>
  </message>
  <message>
   <location filename="../inference/families/compact.py" />
   <source>You named nothing that this model can outline. Name at least one of these: {things}.</source>
   <translation type="unfinished">您指出的内容都不是此模型能勾画的。请至少指出以下之一:{things}。</translation>
  </message>
  <message>
   <location filename="../inference/families/compact.py" />
   <source>Looking at the picture</source>
   <translation type="unfinished">正在查看图像</translation>
  </message>
  <message>
   <location filename="../inference/families/compact.py" />
   <source>Reading the question</source>
   <translation type="unfinished">正在读取提问</translation>
  </message>
  <message>
   <location filename="../inference/families/comparing.py" />
   <source>How likely each pixel changed between the two dates, 0–1, on the grid that both share; no value where they were not compared.</source>
   <translation type="unfinished">两个时期之间每个像元发生变化的可能性,0–1,在两者共用的格网上;未比较之处没有值。</translation>
  </message>
  <message>
   <location filename="../inference/families/comparing.py" />
   <source>Wording what changed</source>
   <translation type="unfinished">正在用文字描述变化</translation>
  </message>
  <message>
   <location filename="../inference/families/comparing.py" />
   <source>Looking at what was found before</source>
   <translation type="unfinished">正在查看先前找到的内容</translation>
  </message>
  <message>
   <location filename="../inference/families/comparing.py" />
   <source>Writing the probability of change</source>
   <translation type="unfinished">正在写入变化概率</translation>
  </message>
  <message>
   <location filename="../inference/families/embedding.py" />
   <source>The model “{model}” has no [RET] word; search without it, or choose another model.</source>
   <translation type="unfinished">模型“{model}”没有 [RET] 词;请不用它进行搜索,或选择另一个模型。</translation>
  </message>
  <message>
   <location filename="../inference/families/grounding.py" />
   <source>Looking for things {how}</source>
   <translation type="unfinished">正在{how}查找事物</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>How well “{phrase}” fits each place, 0–1, compared with the rest of the area: 1 is the best place in it, 0 what half of it stays below. No value where there are no pixels.</source>
   <translation type="unfinished">每一处与“{phrase}”的相符程度,0–1,与区域其余部分相比:1 为区域内最佳之处,0 为区域的中间水平,有一半之处低于它。没有像元之处没有值。</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Reading the phrase</source>
   <translation type="unfinished">正在读取短语</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Putting the map together</source>
   <translation type="unfinished">正在拼合地图</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Heat map of {phrase}</source>
   <translation type="unfinished">“{phrase}”的热图</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Writing the heat map</source>
   <translation type="unfinished">正在写入热图</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Looking {how}</source>
   <translation type="unfinished">正在{how}查看</translation>
  </message>
  <message>
   <location filename="../inference/families/reading.py" />
   <source>Reading “{phrase}”</source>
   <translation type="unfinished">正在读取“{phrase}”</translation>
  </message>
  <message>
   <location filename="../inference/families/segmenting.py" />
   <source>Segmenting {how}</source>
   <translation type="unfinished">正在{how}分割</translation>
  </message>
  <message>
   <location filename="../inference/masks/memory_file.py" />
   <source>The model's memory of classes cannot be loaded; install the model again.</source>
   <translation type="unfinished">无法加载模型的类别记忆;请重新安装模型。</translation>
  </message>
  <message>
   <location filename="../inference/pairs/chips.py" />
   <source>Nothing of the vector layer is large enough to be seen in the raster; choose a finer raster.</source>
   <translation type="unfinished">矢量图层中没有大到能在栅格中看见的内容;请选择更精细的栅格。</translation>
  </message>
  <message>
   <location filename="../inference/pairs/folder.py" />
   <source>The folder {folder} is not empty; choose a new one for the data set.</source>
   <translation type="unfinished">文件夹 {folder} 不是空的;请为数据集选择一个新的文件夹。</translation>
  </message>
  <message>
   <location filename="../inference/pairs/folder.py" />
   <source>The data set cannot be written to {folder}: {reason}. Choose another folder.</source>
   <translation type="unfinished">无法将数据集写入 {folder}:{reason}。请选择另一个文件夹。</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>Fewer than two pairs are left; keep a larger share of them, or take a larger area.</source>
   <translation type="unfinished">剩下的图文对不足两个;请保留更大的比例,或选取更大的区域。</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>No picture could be read: {reason}</source>
   <translation type="unfinished">没有能读取的图像:{reason}</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>Hardly anything of the vector layer lies where the raster has pixels; choose layers of the same place.</source>
   <translation type="unfinished">矢量图层中几乎没有内容位于栅格有像元之处;请选择同一地点的图层。</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>Comparing pictures and titles</source>
   <translation type="unfinished">正在比较图像和标题</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>Picture {number} of {count}</source>
   <translation type="unfinished">第 {number} 幅图像,共 {count} 幅</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>No feature has a tag of OpenStreetMap that says what is seen from above; choose the field that names what a feature is.</source>
   <translation type="unfinished">没有要素带有能说明从空中看到什么的 OpenStreetMap 标签;请选择说明要素是什么的字段。</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>The vector layer has no features; choose another.</source>
   <translation type="unfinished">矢量图层没有要素;请选择另一个图层。</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>No feature of the vector layer lies on the raster; choose layers of the same place.</source>
   <translation type="unfinished">矢量图层中没有位于栅格上的要素;请选择同一地点的图层。</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>The field “{field}” is empty everywhere; choose the one that names what a feature is.</source>
   <translation type="unfinished">字段“{field}”全部为空;请选择说明要素是什么的字段。</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>The vector layer cannot be read; export it as GeoJSON and try that.</source>
   <translation type="unfinished">无法读取矢量图层;请将其导出为 GeoJSON 再试。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/archive.py" />
   <source>The extent's south lies north of its north.</source>
   <translation type="unfinished">范围的南边位于其北边以北。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/archive.py" />
   <source>Say where the index is to lie.</source>
   <translation type="unfinished">请指定索引的位置。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/archive.py" />
   <source>Chips may overlap by 0 up to, but not, 1 of their side.</source>
   <translation type="unfinished">切片的重叠占其边长的比例须大于或等于 0 且小于 1。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/archive.py" />
   <source>Say what to look for, or draw an example on the map.</source>
   <translation type="unfinished">请(用英文)说明要查找的内容,或在地图上绘制示例。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/codec.py" />
   <source>A message is not an object.</source>
   <translation type="unfinished">有一条消息不是对象。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/codec.py" />
   <source>A message could not be read.</source>
   <translation type="unfinished">有一条消息无法读取。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/codec.py" />
   <source>A message has no end.</source>
   <translation type="unfinished">有一条消息没有结尾。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>“{unknown}” is no format of a data set; choose among {formats}.</source>
   <translation type="unfinished">“{unknown}”不是数据集的格式;请从 {formats} 中选择。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>Choose a vector layer whose tags say what the picture shows.</source>
   <translation type="unfinished">请选择以标签说明图像所示内容的矢量图层。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>Say in which folder the data set is to lie.</source>
   <translation type="unfinished">请指定存放数据集的文件夹。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>A chip has {least} to {most} pixels a side.</source>
   <translation type="unfinished">切片每边须为 {least} 至 {most} 个像元。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>The size of a pixel on the ground must be above zero.</source>
   <translation type="unfinished">像元的地面尺寸须大于零。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>Chips come in one to ten sizes.</source>
   <translation type="unfinished">切片的尺寸数须为一至十种。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>The share of pairs that are kept lies above 0 and goes up to 1.</source>
   <translation type="unfinished">保留的图文对的比例须大于 0 且不超过 1。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>At least one chip must be allowed for a title.</source>
   <translation type="unfinished">每个标题须至少允许一个切片。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>Between none and half of the ground can be kept for measuring.</source>
   <translation type="unfinished">留作评测的地面须在零到一半之间。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>nothing in the name or the file tells a date</source>
   <translation type="unfinished">名称和文件都没有给出日期</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>{date} may belong to the name of a street in “{name}”</source>
   <translation type="unfinished">“{name}”中的 {date} 可能是街道名称的一部分</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>the name “{name}”</source>
   <translation type="unfinished">名称“{name}”</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>the name tells several years: {years}</source>
   <translation type="unfinished">名称给出了多个年份:{years}</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>the tag {tag}</source>
   <translation type="unfinished">标签“{tag}”</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>the tag {tag}, which may be the date of the file</source>
   <translation type="unfinished">可能是文件日期的标签“{tag}”</translation>
  </message>
  <message>
   <location filename="../inference/protocol/geometry.py" />
   <source>The window has no pixels.</source>
   <translation type="unfinished">窗口没有像元。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/geometry.py" />
   <source>The raster's geotransform is degenerate, so places cannot be found in it.</source>
   <translation type="unfinished">栅格的地理变换是退化的,因此无法确定其中的位置。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/geometry.py" />
   <source>The window needs col_off, row_off, width and height in pixels.</source>
   <translation type="unfinished">窗口需要以像元为单位的 col_off、row_off、width 和 height。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/knowledge.py" />
   <source>Say where the knowledge base is to lie.</source>
   <translation type="unfinished">请指定知识库的位置。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/model_card.py" />
   <source>The model folder {folder} has no readable card; install the model again.</source>
   <translation type="unfinished">模型文件夹 {folder} 中没有可读的模型卡;请重新安装模型。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/model_card.py" />
   <source>The card of “{model}” names no {role} file; install the model again.</source>
   <translation type="unfinished">“{model}”的模型卡没有列出 {role} 文件;请重新安装模型。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/reading.py" />
   <source>The request cannot be read.</source>
   <translation type="unfinished">无法读取请求。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>“{date}” is no date; write it like 2019-06-01, 2019-06 or 2019.</source>
   <translation type="unfinished">“{date}”不是日期;请写成 2019-06-01、2019-06 或 2019。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>Unknown stretch “{kind}”: use percentile or fixed.</source>
   <translation type="unfinished">未知的拉伸“{kind}”:请使用 percentile 或 fixed。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>The request names no raster.</source>
   <translation type="unfinished">请求没有指定栅格。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>Unknown task “{task}”.</source>
   <translation type="unfinished">未知的任务“{task}”。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>To compare, choose two rasters: a before and an after.</source>
   <translation type="unfinished">要比较,请选择两个栅格:之前和之后。</translation>
  </message>
  <message>
   <location filename="../inference/protocol/rings.py" />
   <source>The area is no closed ring of at least four positions.</source>
   <translation type="unfinished">区域不是由至少四个点组成的闭合环。</translation>
  </message>
  <message>
   <location filename="../inference/raster/aligned.py" />
   <source>Matching the colours of the two dates</source>
   <translation type="unfinished">正在匹配两个时期的颜色</translation>
  </message>
  <message>
   <location filename="../inference/raster/aligned.py" />
   <source>Where the two dates overlap, no pixel can be seen at both: one or the other is nodata or transparent. Choose another place.</source>
   <translation type="unfinished">在两个时期重叠之处,没有两者都能看见的像元:其中之一为无数据值或透明。请选择另一个地点。</translation>
  </message>
  <message>
   <location filename="../inference/raster/aligned.py" />
   <source>Looking for pixels that both dates show</source>
   <translation type="unfinished">正在查找两个时期都有的像元</translation>
  </message>
  <message>
   <location filename="../inference/raster/bands.py" />
   <source>The raster has {count} bands, so there is no band {band}; choose others.</source>
   <translation type="unfinished">栅格有 {count} 个波段,因此没有波段 {band};请选择其他波段。</translation>
  </message>
  <message>
   <location filename="../inference/raster/bands.py" />
   <source>Choose three bands for red, green and blue, or a single one.</source>
   <translation type="unfinished">请为红、绿、蓝选择三个波段,或选择单个波段。</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>at {used} a pixel</source>
   <translation type="unfinished">以每像元 {used}</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>at {used} a pixel, the coarser of {before} (before) and {after} (after)</source>
   <translation type="unfinished">以每像元 {used}(之前 {before} 和之后 {after} 中较粗的一个)</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>at {used} a pixel, which is coarser than their own {before} and {after}</source>
   <translation type="unfinished">以每像元 {used}(比两者自身的 {before} 和 {after} 更粗)</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The two dates are compared {how}.</source>
   <translation type="unfinished">两个时期{how}进行比较。</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>Choose two rasters: a before and an after.</source>
   <translation type="unfinished">请选择两个栅格:之前和之后。</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>{metres:,.0f} m</source>
   <translation type="unfinished">{metres:,.0f} 米</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>{metres:.3g} m</source>
   <translation type="unfinished">{metres:.3g} 米</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The two dates overlap in only {width} × {height} pixels {how}, too few to compare. Choose a larger extent, or two rasters of the same place.</source>
   <translation type="unfinished">两个时期{how}计,只重叠 {width} × {height} 个像元,太少,无法比较。请选择较大的范围,或同一地点的两个栅格。</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The before image does not reach the area asked about; choose another area or image.</source>
   <translation type="unfinished">之前的图像没有覆盖所询问的区域;请选择另一个区域或图像。</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The two dates do not overlap: their middles lie {km:,.1f} km apart. Choose two rasters of the same place.</source>
   <translation type="unfinished">两个时期不重叠:其中心相距 {km:,.1f} 千米。请选择同一地点的两个栅格。</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>as stored</source>
   <translation type="unfinished">按存储的分辨率</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The before image covers {share:.0%} of the area; only that part is compared.</source>
   <translation type="unfinished">之前的图像覆盖区域的 {share:.0%};仅比较该部分。</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>Both dates are the same raster, so nothing can have changed.</source>
   <translation type="unfinished">两个时期是同一个栅格,因此不可能有变化。</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The two dates do not overlap. Choose two rasters of the same place.</source>
   <translation type="unfinished">两个时期不重叠。请选择同一地点的两个栅格。</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The before image ({before}) is later than the after image ({after}); swap them?</source>
   <translation type="unfinished">之前的图像({before})晚于之后的图像({after});要交换它们吗?</translation>
  </message>
  <message>
   <location filename="../inference/raster/extents.py" />
   <source>The extent cannot be shown in the raster's coordinate reference system; check its CRS.</source>
   <translation type="unfinished">无法用栅格的坐标系表示该范围;请检查其坐标系。</translation>
  </message>
  <message>
   <location filename="../inference/raster/extents.py" />
   <source>The raster has no coordinate reference system; give the extent in its own coordinates.</source>
   <translation type="unfinished">栅格没有坐标系;请以其自身的坐标给出范围。</translation>
  </message>
  <message>
   <location filename="../inference/raster/extents.py" />
   <source>“{crs}” is no coordinate reference system; write it like EPSG:4326.</source>
   <translation type="unfinished">“{crs}”不是坐标系;请写成 EPSG:4326 的形式。</translation>
  </message>
  <message>
   <location filename="../inference/raster/faults.py" />
   <source>{name} cannot be read; it may be damaged or still being written. Try again, or export it as a new GeoTIFF.</source>
   <translation type="unfinished">无法读取 {name};它可能已损坏,或仍在写入。请重试,或将其导出为新的 GeoTIFF。</translation>
  </message>
  <message>
   <location filename="../inference/raster/faults.py" />
   <source>The file {name} is not there; check whether it was moved or its drive is disconnected.</source>
   <translation type="unfinished">文件 {name} 不存在;请检查它是否被移动,或其驱动器是否已断开。</translation>
  </message>
  <message>
   <location filename="../inference/raster/faults.py" />
   <source>The engine cannot read the format of {name}; export the layer as GeoTIFF and ask again.</source>
   <translation type="unfinished">引擎无法读取 {name} 的格式;请将图层导出为 GeoTIFF,然后再问。</translation>
  </message>
  <message>
   <location filename="../inference/raster/faults.py" />
   <source>The file {name} may not be read; check its permissions.</source>
   <translation type="unfinished">没有读取文件 {name} 的权限;请检查其权限。</translation>
  </message>
  <message>
   <location filename="../inference/raster/georeference.py" />
   <source>The raster is placed by {count} ground control points, {off_px:.1f} pixels off on average; rectify it for exact places.</source>
   <translation type="unfinished">栅格由 {count} 个地面控制点定位,平均偏差 {off_px:.1f} 个像元;如需精确位置,请对其进行校正。</translation>
  </message>
  <message>
   <location filename="../inference/raster/georeference.py" />
   <source>The raster has no coordinate reference system: areas and lengths are not given.</source>
   <translation type="unfinished">栅格没有坐标系:不给出面积和长度。</translation>
  </message>
  <message>
   <location filename="../inference/raster/georeference.py" />
   <source>The raster has no georeference: results are in pixels.</source>
   <translation type="unfinished">栅格没有地理参考:结果以像元为单位。</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>The two dates have no common georeference: they are compared pixel to pixel, from their top left corners, as they differ in size.</source>
   <translation type="unfinished">两个时期没有共同的地理参考:由于大小不同,从各自的左上角起逐像元比较。</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>{bare} has no coordinate reference system and {placed} has one, so nobody knows how they lie over each other. Set the CRS of {bare}, or georeference it, and compare again.</source>
   <translation type="unfinished">{bare} 没有坐标系,而 {placed} 有,因此无法知道两者如何叠合。请设置 {bare} 的坐标系,或对其进行地理配准,然后再比较。</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>Neither date has a coordinate reference system: they are taken to be in the same one.</source>
   <translation type="unfinished">两个时期都没有坐标系:视为使用同一坐标系。</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>The two dates have no common georeference: they are compared pixel to pixel.</source>
   <translation type="unfinished">两个时期没有共同的地理参考:逐像元比较。</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>The geotransform of {raster} is degenerate, so places cannot be found in it.</source>
   <translation type="unfinished">{raster} 的地理变换是退化的,因此无法确定其中的位置。</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>The two dates cannot be laid over each other here; compare a smaller extent.</source>
   <translation type="unfinished">此处无法将两个时期叠合;请比较较小的范围。</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>There is no way from the coordinate reference system of one date to that of the other; check both.</source>
   <translation type="unfinished">无法从一个时期的坐标系转换到另一个时期的坐标系;请检查两者。</translation>
  </message>
  <message>
   <location filename="../inference/raster/radiometry.py" />
   <source>The colours of the before image were matched to those of the after image: what did not change differs by {now:.0f} of 255 levels now, by {before:.0f} before.</source>
   <translation type="unfinished">已将之前图像的颜色匹配到之后的图像:未变化之处现在相差 {now:.0f} 级(共 255 级),匹配前为 {before:.0f} 级。</translation>
  </message>
  <message>
   <location filename="../inference/raster/radiometry.py" />
   <source>The two dates have too little in common to match their colours; they are compared as they are.</source>
   <translation type="unfinished">两个时期的共同之处太少,无法匹配颜色;按原样比较。</translation>
  </message>
  <message>
   <location filename="../inference/raster/radiometry.py" />
   <source>The colours of the two dates were left as they are: matching them would not bring them nearer.</source>
   <translation type="unfinished">两个时期的颜色保持原样:匹配并不会使其更接近。</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>{x:.1f} pixels to the right and {y:.1f} down</source>
   <translation type="unfinished">向右 {x:.1f} 个像元、向下 {y:.1f} 个像元</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>{x:.1f} pixels to the right and {y:.1f} up</source>
   <translation type="unfinished">向右 {x:.1f} 个像元、向上 {y:.1f} 个像元</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>{x:.1f} pixels to the left and {y:.1f} down</source>
   <translation type="unfinished">向左 {x:.1f} 个像元、向下 {y:.1f} 个像元</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>{x:.1f} pixels to the left and {y:.1f} up</source>
   <translation type="unfinished">向左 {x:.1f} 个像元、向上 {y:.1f} 个像元</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>Laying the two dates over each other</source>
   <translation type="unfinished">正在叠合两个时期</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>How the two dates lie beside each other could not be measured for sure: they are compared as they lie, and edges may be taken for change.</source>
   <translation type="unfinished">无法可靠地测定两个时期之间的偏移:按现有位置比较,边缘可能被当作变化。</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>The two dates lie over each other within {least} pixels.</source>
   <translation type="unfinished">两个时期叠合的偏差在 {least} 个像元以内。</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>The before image lay {shift} ({length:.2g} m); it was moved back (confidence {confidence:.0%}).</source>
   <translation type="unfinished">之前的图像有偏移:{shift}({length:.2g} 米);已将其移回(置信度 {confidence:.0%})。</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>Parts of it still lie about {apart:.0f} pixels off: edges may be taken for change there.</source>
   <translation type="unfinished">其中部分仍偏差约 {apart:.0f} 个像元:那里的边缘可能被当作变化。</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>The before image lay {shift}; it was moved back (confidence {confidence:.0%}).</source>
   <translation type="unfinished">之前的图像有偏移:{shift};已将其移回(置信度 {confidence:.0%})。</translation>
  </message>
  <message>
   <location filename="../inference/raster/row_file.py" />
   <source>{name} cannot be written; choose another place.</source>
   <translation type="unfinished">无法写入 {name};请选择另一个位置。</translation>
  </message>
  <message>
   <location filename="../inference/raster/scene.py" />
   <source>The extent does not meet the raster; draw it over the imagery.</source>
   <translation type="unfinished">范围与栅格不相交;请在影像上绘制。</translation>
  </message>
  <message>
   <location filename="../inference/raster/scene.py" />
   <source>The area has no surface.</source>
   <translation type="unfinished">区域没有面积。</translation>
  </message>
  <message>
   <location filename="../inference/raster/sharpness.py" />
   <source>The before image is much sharper; it was blurred by {radius:.1f} pixels to match the other.</source>
   <translation type="unfinished">之前的图像清晰得多;已将其模糊 {radius:.1f} 个像元以与另一幅相配。</translation>
  </message>
  <message>
   <location filename="../inference/raster/sharpness.py" />
   <source>The after image is much sharper; it was blurred by {radius:.1f} pixels to match the other.</source>
   <translation type="unfinished">之后的图像清晰得多;已将其模糊 {radius:.1f} 个像元以与另一幅相配。</translation>
  </message>
  <message>
   <location filename="../inference/raster/sharpness.py" />
   <source>Matching how sharp the two dates are</source>
   <translation type="unfinished">正在匹配两个时期的清晰度</translation>
  </message>
  <message>
   <location filename="../inference/raster/stretch.py" />
   <source>A fixed stretch needs one range for each of {count} bands.</source>
   <translation type="unfinished">固定拉伸需要为 {count} 个波段各给出一个取值范围。</translation>
  </message>
  <message>
   <location filename="../inference/raster/taken.py" />
   <source>as you chose</source>
   <translation type="unfinished">按您的选择</translation>
  </message>
  <message>
   <location filename="../inference/raster/windows.py" />
   <source>The file holds several rasters; add the one you want as a layer of its own.</source>
   <translation type="unfinished">该文件包含多个栅格;请将所需的那个单独添加为图层。</translation>
  </message>
  <message>
   <location filename="../inference/raster/windows.py" />
   <source>The raster holds complex numbers; export its amplitude and ask again.</source>
   <translation type="unfinished">栅格包含复数;请导出其振幅,然后再问。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/adapters.py" />
   <source>What the model has learnt on top cannot be loaded; make it again from its data set.</source>
   <translation type="unfinished">无法加载模型追加学习的内容;请用其数据集重新制作。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/closed_answers.py" />
   <source>The model's list of answers cannot be loaded; install the model again.</source>
   <translation type="unfinished">无法加载模型的回答列表;请重新安装模型。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/dual_encoder/published.py" />
   <source>This CLIP has a ResNet as its image tower; only vision transformers are supported.</source>
   <translation type="unfinished">此 CLIP 的图像塔是 ResNet;仅支持 Vision Transformer。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/dual_encoder/published.py" />
   <source>These CLIP weights do not have the sizes that the model's card says.</source>
   <translation type="unfinished">这些 CLIP 权重的尺寸与模型卡所述不符。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/changes.py" />
   <source>The file {name} is not there; check whether it was moved or its drive is gone.</source>
   <translation type="unfinished">文件 {name} 不存在;请检查它是否被移动,或其驱动器是否已不在。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/changes.py" />
   <source>There is no raster in this folder any more, so its chips were kept. Is its drive connected?</source>
   <translation type="unfinished">此文件夹中已没有栅格,因此保留了其切片。它的驱动器连接了吗?</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/facts_table.py" />
   <source>The index was made by a newer Orthoscribe; update this one.</source>
   <translation type="unfinished">此索引由更新版本的 Orthoscribe 制作;请更新当前的 Orthoscribe。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/facts_table.py" />
   <source>The index was made with {known}, revision {known_revision}, and its vectors cannot be mixed with those of {wanted}, revision {wanted_revision}. Choose that model, or index everything afresh.</source>
   <translation type="unfinished">此索引用 {known}(修订版 {known_revision})制作,其向量不能与 {wanted}(修订版 {wanted_revision})的混用。请选择制作它的模型,或全部重新索引。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} is being written by another program; close it there and try again.</source>
   <translation type="unfinished">索引 {name} 正由另一个程序写入;请在那里将其关闭,然后重试。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} may not be written; check its permissions or choose another place.</source>
   <translation type="unfinished">没有写入索引 {name} 的权限;请检查其权限,或选择另一个位置。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} cannot be opened or made; check that its folder is there and may be written to.</source>
   <translation type="unfinished">无法打开或创建索引 {name};请检查其文件夹是否存在且可写入。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} cannot grow: the disk is full; make room and go on.</source>
   <translation type="unfinished">索引 {name} 无法增大:磁盘已满;请腾出空间,然后继续。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} is damaged; delete it and index again.</source>
   <translation type="unfinished">索引 {name} 已损坏;请将其删除并重新索引。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} is no index; choose another name.</source>
   <translation type="unfinished">{name} 不是索引;请选择另一个名称。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} cannot be used; see the log.</source>
   <translation type="unfinished">无法使用索引 {name};请查看日志。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>There is no index at {name}; choose another, or make it first.</source>
   <translation type="unfinished">{name} 处没有索引;请选择另一个,或先制作它。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>{name} is a file of something else; give the index a name of its own.</source>
   <translation type="unfinished">{name} 是其他用途的文件;请给索引另取名称。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/listing.py" />
   <source>The list {name} cannot be read; save it as UTF-8 text.</source>
   <translation type="unfinished">无法读取列表 {name};请将其保存为 UTF-8 文本。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/listing.py" />
   <source>There is no folder or file {name}; check whether it was moved.</source>
   <translation type="unfinished">没有文件夹或文件 {name};请检查它是否被移动。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database cannot be reached; check that its server runs, and user and password in QGIS.</source>
   <translation type="unfinished">无法连接数据库;请检查其服务器是否在运行,以及 QGIS 中的用户名和密码。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database does not allow this user to do that; ask whoever looks after it for the rights.</source>
   <translation type="unfinished">数据库不允许此用户这样做;请向其管理者申请权限。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database has no room or no connection left; try again later, or ask whoever looks after it.</source>
   <translation type="unfinished">数据库已没有空间或可用连接;请稍后重试,或询问其管理者。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database cannot be used; the log has the code of the error.</source>
   <translation type="unfinished">无法使用数据库;错误代码见日志。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>There is no index in this database; choose another, or make it first.</source>
   <translation type="unfinished">此数据库中没有索引;请选择另一个,或先制作它。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database server has no {title}; have it installed there.</source>
   <translation type="unfinished">数据库服务器没有 {title};请让人在那里安装。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/stac.py" />
   <source>{name} is no STAC item, collection or catalog; give a folder, a raster or a list instead.</source>
   <translation type="unfinished">{name} 不是 STAC 条目、集合或目录;请改为给出文件夹、栅格或列表。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/workers.py" />
   <source>The Dask scheduler does not answer; check its address, or index here.</source>
   <translation type="unfinished">Dask 调度器没有响应;请检查其地址,或在本机索引。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/workers.py" />
   <source>The Dask scheduler has no workers; start some, or index here.</source>
   <translation type="unfinished">Dask 调度器没有工作进程;请启动一些,或在本机索引。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/workers.py" />
   <source>Workers of the cluster end while they look at chips; give them more memory, or index here.</source>
   <translation type="unfinished">集群的工作进程在查看切片时终止;请给它们更多内存,或在本机索引。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/adaptive.py" />
   <source>The knowledge base is damaged: what its texts are compared by cannot be read. Learn it afresh.</source>
   <translation type="unfinished">知识库已损坏:无法读取用来比较其文本的数据。请重新学习。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>The pictures of {name} were learnt with {made_by}, which cannot be compared with {wanted}. Learn the knowledge base afresh.</source>
   <translation type="unfinished">{name} 的图像是用 {made_by} 学习的,无法与 {wanted} 比较。请重新学习知识库。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>The texts of {name} were learnt with {made_by}, which cannot be compared with {wanted}. Learn the knowledge base afresh.</source>
   <translation type="unfinished">{name} 的文本是用 {made_by} 学习的,无法与 {wanted} 比较。请重新学习知识库。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>Learning which words go together</source>
   <translation type="unfinished">正在学习哪些词语相互关联</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>{name} cannot be opened.</source>
   <translation type="unfinished">无法打开 {name}。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>{name} has no text.</source>
   <translation type="unfinished">{name} 没有文本。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>Comparing passages</source>
   <translation type="unfinished">正在比较段落</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>Looking at {name}</source>
   <translation type="unfinished">正在查看 {name}</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/documents.py" />
   <source>{name} is of no kind that can be learnt: use txt, md, pdf, html or csv.</source>
   <translation type="unfinished">{name} 不属于可学习的类型:请使用 txt、md、pdf、html 或 csv。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/documents.py" />
   <source>{name} is larger than {most} MB; split it.</source>
   <translation type="unfinished">{name} 大于 {most} MB;请将其拆分。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/features.py" />
   <source>The layer “{name}” has no features.</source>
   <translation type="unfinished">图层“{name}”没有要素。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/features.py" />
   <source>The features of “{name}” cannot be read.</source>
   <translation type="unfinished">无法读取“{name}”的要素。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/pdf_pages.py" />
   <source>{name} has no text: it may be a scan. Run it through text recognition first.</source>
   <translation type="unfinished">{name} 没有文本:它可能是扫描件。请先对其进行文字识别。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/pdf_pages.py" />
   <source>{name} is locked by a password; save a copy without one.</source>
   <translation type="unfinished">{name} 受密码保护;请另存一份不带密码的副本。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/pdf_pages.py" />
   <source>{name} is damaged: its pages cannot be read.</source>
   <translation type="unfinished">{name} 已损坏:无法读取其页面。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/table_rows.py" />
   <source>{name} has no rows below its first line.</source>
   <translation type="unfinished">{name} 在第一行之下没有数据行。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/table_rows.py" />
   <source>{name} is no readable table of comma-separated values.</source>
   <translation type="unfinished">{name} 不是可读的逗号分隔值表格。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/sentence_model.py" />
   <source>The sentence model {name} is not there: its folder needs model.onnx and tokenizer.json.</source>
   <translation type="unfinished">句子模型 {name} 不存在:其文件夹需要有 model.onnx 和 tokenizer.json。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/sentence_model.py" />
   <source>The sentence model's {name} cannot be read.</source>
   <translation type="unfinished">无法读取句子模型的 {name}。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/store.py" />
   <source>{name} is no knowledge base, or is damaged. Choose another file, or learn the documents anew.</source>
   <translation type="unfinished">{name} 不是知识库,或已损坏。请选择另一个文件,或重新学习文档。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/store.py" />
   <source>The knowledge base {name} is not there; choose another or make it.</source>
   <translation type="unfinished">知识库 {name} 不存在;请选择另一个,或制作它。</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/wordings.py" />
   <source>The model's wordings cannot be loaded; install the model again.</source>
   <translation type="unfinished">无法加载模型的措辞;请重新安装模型。</translation>
  </message>
  <message>
   <location filename="../inference/tuning/__main__.py" />
   <source>Say --set FOLDER and --out NEW_PACK.</source>
   <translation type="unfinished">请给出 --set FOLDER 和 --out NEW_PACK。</translation>
  </message>
  <message>
   <location filename="../inference/tuning/__main__.py" />
   <source>Fine-tuning needs PyTorch, which the light engine does not have. Install the full engine: in the dock, or in a terminal with --edition full.</source>
   <translation type="unfinished">微调需要 PyTorch,而轻量引擎没有。请安装完整引擎:在停靠面板中,或在终端中使用 --edition full。</translation>
  </message>
  <message>
   <location filename="../inference/tuning/learning.py" />
   <source>Learning, step {step} of {steps}</source>
   <translation type="unfinished">正在学习,第 {step} 步,共 {steps} 步</translation>
  </message>
  <message>
   <location filename="../inference/tuning/set_file.py" />
   <source>The data set has {pairs} pairs of {classes} classes to learn from; at least {least_pairs} of {least_classes} are needed. Make a larger one.</source>
   <translation type="unfinished">数据集有 {classes} 个类别的 {pairs} 个图文对可供学习;至少需要 {least_classes} 个类别的 {least_pairs} 个。请制作更大的数据集。</translation>
  </message>
  <message>
   <location filename="../inference/tuning/set_file.py" />
   <source>The folder {folder} holds no data set; make one with the tool “Make a data set” first.</source>
   <translation type="unfinished">文件夹 {folder} 中没有数据集;请先用工具“制作数据集”制作一个。</translation>
  </message>
  <message>
   <location filename="../inference/tuning/tune.py" />
   <source>Reading the data set</source>
   <translation type="unfinished">正在读取数据集</translation>
  </message>
  <message>
   <location filename="../inference/tuning/tune.py" />
   <source>“{model}” cannot be fine-tuned; choose the model that comes with the plugin.</source>
   <translation type="unfinished">“{model}”无法微调;请选择插件自带的模型。</translation>
  </message>
  <message>
   <location filename="../inference/tuning/tune.py" />
   <source>“{model}” is fine-tuned already; go on from the model that it was made from.</source>
   <translation type="unfinished">“{model}”已经过微调;请在制作它所用的模型基础上继续。</translation>
  </message>
  <message>
   <location filename="../inference/tuning/tune.py" />
   <source>Measuring</source>
   <translation type="unfinished">正在评测</translation>
  </message>
  <message>
   <location filename="../inference/tuning/vectors.py" />
   <source>Reading the titles</source>
   <translation type="unfinished">正在读取标题</translation>
  </message>
  <message>
   <location filename="../inference/tuning/vectors.py" />
   <source>Looking at picture {number} of {count}</source>
   <translation type="unfinished">正在查看第 {number} 幅图像,共 {count} 幅</translation>
  </message>
 </context>
</TS>
