<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
   <translation type="unfinished">Describir, preguntar y cartografiar imágenes en lenguaje sencillo</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>The engine is ready. It took {seconds} s and takes {size_mb} MB on the disk.</source>
   <translation type="unfinished">El motor está listo. Tardó {seconds} s y ocupa {size_mb} MB en el disco.</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>The diagnostics report is on the clipboard. Read it before you send it to anybody.</source>
   <translation type="unfinished">El informe de diagnóstico está en el portapapeles. Léalo antes de enviarlo a nadie.</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>{count} turns have no place on the earth and are not in the layer.</source>
   <translation type="unfinished">{count} preguntas no tienen lugar en la tierra y no están en la capa.</translation>
  </message>
  <message>
   <location filename="../ui/chat/chat_view.py" />
   <source>Conversation</source>
   <translation type="unfinished">Conversación</translation>
  </message>
  <message>
   <location filename="../ui/chat/chat_view.py" />
   <source>Show earlier turns</source>
   <translation type="unfinished">Mostrar preguntas anteriores</translation>
  </message>
  <message>
   <location filename="../ui/chat/composer.py" />
   <source>Prompt</source>
   <translation type="unfinished">Entrada</translation>
  </message>
  <message>
   <location filename="../ui/chat/composer.py" />
   <source>Send (Enter)</source>
   <translation type="unfinished">Enviar (Intro)</translation>
  </message>
  <message>
   <location filename="../ui/chat/composer.py" />
   <source>Stop (Esc)</source>
   <translation type="unfinished">Detener (Esc)</translation>
  </message>
  <message>
   <location filename="../ui/chat/help_button.py" />
   <source>Help on this panel (F1)</source>
   <translation type="unfinished">Ayuda sobre este panel (F1)</translation>
  </message>
  <message>
   <location filename="../ui/chat/help_button.py" />
   <source>The help pages are in the plugin’s folder, under resources/help.</source>
   <translation type="unfinished">Las páginas de ayuda están en la carpeta del complemento, en resources/help.</translation>
  </message>
  <message>
   <location filename="../ui/chat/sources_pane.py" />
   <source>Sources</source>
   <translation type="unfinished">Fuentes</translation>
  </message>
  <message>
   <location filename="../ui/chat/sources_pane.py" />
   <source>Open the file</source>
   <translation type="unfinished">Abrir el archivo</translation>
  </message>
  <message>
   <location filename="../ui/chat/sources_pane.py" />
   <source>Show on the map</source>
   <translation type="unfinished">Mostrar en el mapa</translation>
  </message>
  <message>
   <location filename="../ui/chat/table_pane.py" />
   <source>… and {count} more rows</source>
   <translation type="unfinished">… y {count} filas más</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Turn {number}</source>
   <translation type="unfinished">Pregunta {number}</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Answer</source>
   <translation type="unfinished">Respuesta</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Tables</source>
   <translation type="unfinished">Tablas</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>What was found</source>
   <translation type="unfinished">Lo que se encontró</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Notes</source>
   <translation type="unfinished">Notas</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Error</source>
   <translation type="unfinished">Error</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Zoom to the place of this turn</source>
   <translation type="unfinished">Acercar al lugar de esta pregunta</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Ask again</source>
   <translation type="unfinished">Preguntar de nuevo</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Ask the same again</source>
   <translation type="unfinished">Preguntar lo mismo de nuevo</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Write a report of this comparison, with pictures of both dates, as a PDF or a page of HTML</source>
   <translation type="unfinished">Escribir un informe de esta comparación, con imágenes de ambas fechas, como PDF o página HTML</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Report</source>
   <translation type="unfinished">Informe</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Copy, ask again, export or delete this turn</source>
   <translation type="unfinished">Copiar, repetir, exportar o borrar esta pregunta</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Auto → {task}</source>
   <translation type="unfinished">Auto → {task}</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Answered by {model} {revision}</source>
   <translation type="unfinished">Respondido por {model} {revision}</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Ground size of a pixel: {gsd} m</source>
   <translation type="unfinished">Tamaño de un píxel en el terreno: {gsd} m</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Took {seconds} s</source>
   <translation type="unfinished">Tardó {seconds} s</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Looking…</source>
   <translation type="unfinished">Mirando…</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>show all</source>
   <translation type="unfinished">mostrar todo</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>{number} · removed</source>
   <translation type="unfinished">{number} · eliminada</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>shown in “{layer}”</source>
   <translation type="unfinished">mostrado en «{layer}»</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Stopped.</source>
   <translation type="unfinished">Detenido.</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Welcome</source>
   <translation type="unfinished">Bienvenida</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Choose a raster layer above.</source>
   <translation type="unfinished">Elija arriba una capa ráster.</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Add a raster: &lt;b&gt;Layer ▸ Add Layer ▸ Add Raster Layer…&lt;/b&gt;</source>
   <translation type="unfinished">Añada un ráster: &lt;b&gt;Capa ▸ Añadir capa ▸ Añadir capa ráster…&lt;/b&gt;</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Choose where: draw an extent on the map, take what you see, or the whole layer.</source>
   <translation type="unfinished">Elija dónde: dibuje una extensión en el mapa, tome lo que ve, o toda la capa.</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Press &lt;b&gt;Describe&lt;/b&gt;, or type a question and press Enter.</source>
   <translation type="unfinished">Pulse &lt;b&gt;Describir&lt;/b&gt;, o escriba una pregunta (en inglés) y pulse Intro.</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Ask your imagery</source>
   <translation type="unfinished">Pregunte a sus imágenes</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Things to try</source>
   <translation type="unfinished">Para probar</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Everything runs on this computer. Nothing is sent anywhere.</source>
   <translation type="unfinished">Todo se ejecuta en este equipo. Nada se envía a ninguna parte.</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_actions.py" />
   <source>Turn {number} was deleted. Its layers stay.</source>
   <translation type="unfinished">Se borró la pregunta {number}. Sus capas se quedan.</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_actions.py" />
   <source>“{title}” was deleted. Its layers stay.</source>
   <translation type="unfinished">Se borró «{title}». Sus capas se quedan.</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_actions.py" />
   <source>Undo</source>
   <translation type="unfinished">Deshacer</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>{title}
Other conversations, rename, delete</source>
   <translation type="unfinished">{title}
Otras conversaciones, renombrar, borrar</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Conversation “{title}”</source>
   <translation type="unfinished">Conversación «{title}»</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Name of the conversation</source>
   <translation type="unfinished">Nombre de la conversación</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>New</source>
   <translation type="unfinished">Nueva</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Begin a new conversation; this one stays</source>
   <translation type="unfinished">Empezar una conversación nueva; esta se queda</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Export</source>
   <translation type="unfinished">Exportar</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Export findings or the conversation</source>
   <translation type="unfinished">Exportar los hallazgos o la conversación</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Answer from documents</source>
   <translation type="unfinished">Responder a partir de documentos</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>New conversation</source>
   <translation type="unfinished">Conversación nueva</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Questions are answered from “{name}”, with sources</source>
   <translation type="unfinished">Las preguntas se responden a partir de «{name}», con fuentes</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Answer questions from documents: choose a knowledge base</source>
   <translation type="unfinished">Responder preguntas a partir de documentos: elija una base de conocimiento</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_menu.py" />
   <source>Rename…</source>
   <translation type="unfinished">Renombrar…</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_menu.py" />
   <source>Delete this conversation</source>
   <translation type="unfinished">Borrar esta conversación</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_menu.py" />
   <source>Show all turns as a layer</source>
   <translation type="unfinished">Mostrar todas las preguntas como capa</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_menu.py" />
   <source>answering…</source>
   <translation type="unfinished">respondiendo…</translation>
  </message>
  <message>
   <location filename="../ui/dock/dock.py" />
   <source>Asking the engine…</source>
   <translation type="unfinished">Preguntando al motor…</translation>
  </message>
  <message>
   <location filename="../ui/dock/dock.py" />
   <source>Progress</source>
   <translation type="unfinished">Progreso</translation>
  </message>
  <message>
   <location filename="../ui/dock/dock.py" />
   <source>No model is installed</source>
   <translation type="unfinished">No hay ningún modelo instalado</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>Light: the built-in model, on any computer</source>
   <translation type="unfinished">Ligero: el modelo incorporado, en cualquier equipo</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>Full: graphics card and larger models</source>
   <translation type="unfinished">Completo: tarjeta gráfica y modelos mayores</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>About {download} to fetch, {disk} on disk. {more}</source>
   <translation type="unfinished">Unos {download} por descargar, {disk} en disco. {more}</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>Recommended: ready in a few minutes.</source>
   <translation type="unfinished">Recomendado: listo en pocos minutos.</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>An NVIDIA driver was found: on Linux, its libraries come along.</source>
   <translation type="unfinished">Se encontró un controlador NVIDIA: en Linux vienen también sus bibliotecas.</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>Adds PyTorch and transformers. Can be added later.</source>
   <translation type="unfinished">Añade PyTorch y transformers. Se puede añadir después.</translation>
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
   <translation type="unfinished">todos</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>what the review shows</source>
   <translation type="unfinished">lo que muestra la revisión</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>accepted ones</source>
   <translation type="unfinished">los aceptados</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>Findings: {which}</source>
   <translation type="unfinished">Hallazgos: {which}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>The layer's: {crs}</source>
   <translation type="unfinished">El de la capa: {crs}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>The project's: {crs}</source>
   <translation type="unfinished">El del proyecto: {crs}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>Longitude and latitude: {crs}</source>
   <translation type="unfinished">Longitud y latitud: {crs}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>CRS: {crs}</source>
   <translation type="unfinished">SRC: {crs}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>Other…</source>
   <translation type="unfinished">Otro…</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>No findings yet</source>
   <translation type="unfinished">Aún no hay hallazgos</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>{format}, in longitude and latitude…</source>
   <translation type="unfinished">{format}, en longitud y latitud…</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>{format}…</source>
   <translation type="unfinished">{format}…</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Report as {format}…</source>
   <translation type="unfinished">Informe como {format}…</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Export turn</source>
   <translation type="unfinished">Exportar pregunta</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Export findings</source>
   <translation type="unfinished">Exportar hallazgos</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Export conversation</source>
   <translation type="unfinished">Exportar conversación</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Exported to {path}</source>
   <translation type="unfinished">Exportado a {path}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Exported to {path}, in longitude and latitude as the standard asks (EPSG:4326)</source>
   <translation type="unfinished">Exportado a {path}, en longitud y latitud como pide la norma (EPSG:4326)</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Raster layer</source>
   <translation type="unfinished">Capa ráster</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>The raster layer that is asked about, or a group as the map shows it</source>
   <translation type="unfinished">La capa ráster sobre la que se pregunta, o un grupo tal como lo muestra el mapa</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Draw</source>
   <translation type="unfinished">Dibujar</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Draw a rectangle on the map. Escape leaves it.</source>
   <translation type="unfinished">Dibujar un rectángulo en el mapa. Esc lo deja.</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Visible area</source>
   <translation type="unfinished">Área visible</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>What the map shows now</source>
   <translation type="unfinished">Lo que el mapa muestra ahora</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Whole layer</source>
   <translation type="unfinished">Toda la capa</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Everything that the layer covers</source>
   <translation type="unfinished">Todo lo que cubre la capa</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Selection</source>
   <translation type="unfinished">Selección</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>The selected polygon of a vector layer, or several</source>
   <translation type="unfinished">El polígono seleccionado de una capa vectorial, o varios</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Extent</source>
   <translation type="unfinished">Extensión</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Size of the extent</source>
   <translation type="unfinished">Tamaño de la extensión</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>&amp;Layer</source>
   <translation type="unfinished">&amp;Capa</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Drag a rectangle on the map</source>
   <translation type="unfinished">Arrastre un rectángulo en el mapa</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Select a polygon that lies on the layer</source>
   <translation type="unfinished">Seleccione un polígono que esté sobre la capa</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>The extent does not meet the layer</source>
   <translation type="unfinished">La extensión no toca la capa</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Models: which one answers, and what is known of each</source>
   <translation type="unfinished">Modelos: cuál responde, y qué se sabe de cada uno</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Settings of Orthoscribe</source>
   <translation type="unfinished">Configuración de Orthoscribe</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Help</source>
   <translation type="unfinished">Ayuda</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Copy a report for whoever looks into a problem. Names, passwords and tokens are taken out.</source>
   <translation type="unfinished">Copiar un informe para quien investigue un problema. Se quitan nombres, contraseñas y claves.</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Copy a diagnostics report</source>
   <translation type="unfinished">Copiar un informe de diagnóstico</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>starts with the first question</source>
   <translation type="unfinished">arranca con la primera pregunta</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>starting…</source>
   <translation type="unfinished">arrancando…</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>ready</source>
   <translation type="unfinished">listo</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>working…</source>
   <translation type="unfinished">trabajando…</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>no model</source>
   <translation type="unfinished">sin modelo</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>{title}, revision {revision}</source>
   <translation type="unfinished">{title}, revisión {revision}</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Engine {state}</source>
   <translation type="unfinished">Motor {state}</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>{name} is no knowledge base. Choose another file, or learn documents first.</source>
   <translation type="unfinished">{name} no es una base de conocimiento. Elija otro archivo, o aprenda antes documentos.</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>No knowledge base</source>
   <translation type="unfinished">Sin base de conocimiento</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>Choose a knowledge base…</source>
   <translation type="unfinished">Elegir una base de conocimiento…</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>Learn documents and layers…</source>
   <translation type="unfinished">Aprender documentos y capas…</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>Choose a knowledge base</source>
   <translation type="unfinished">Elija una base de conocimiento</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>Knowledge bases (*.gpkg)</source>
   <translation type="unfinished">Bases de conocimiento (*.gpkg)</translation>
  </message>
  <message>
   <location filename="../ui/dock/layer_combo.py" />
   <source>{name} (group)</source>
   <translation type="unfinished">{name} (grupo)</translation>
  </message>
  <message>
   <location filename="../ui/dock/moment_combo.py" />
   <source>Choose a picture</source>
   <translation type="unfinished">Elija una imagen</translation>
  </message>
  <message>
   <location filename="../ui/dock/moment_combo.py" />
   <source>Date</source>
   <translation type="unfinished">Fecha</translation>
  </message>
  <message>
   <location filename="../ui/dock/moment_combo.py" />
   <source>When the picture was taken: 2019-06-01, 2019-06 or 2019. Guessed where it can be; may stay empty.</source>
   <translation type="unfinished">Cuándo se tomó la imagen: 2019-06-01, 2019-06 o 2019. Se adivina donde se puede; puede quedar vacía.</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>After</source>
   <translation type="unfinished">Después</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>The later picture</source>
   <translation type="unfinished">La imagen posterior</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Before</source>
   <translation type="unfinished">Antes</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>The earlier picture of the same place</source>
   <translation type="unfinished">La imagen anterior del mismo lugar</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Date of the later picture</source>
   <translation type="unfinished">Fecha de la imagen posterior</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Date of the earlier picture</source>
   <translation type="unfinished">Fecha de la imagen anterior</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Swap before and after</source>
   <translation type="unfinished">Intercambiar antes y después</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>&amp;After</source>
   <translation type="unfinished">&amp;Después</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>&amp;Before</source>
   <translation type="unfinished">&amp;Antes</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Swipe</source>
   <translation type="unfinished">Cortina</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Before left and after right of a line on the map: drag it, or use the arrow keys. Escape ends.</source>
   <translation type="unfinished">Antes a la izquierda y después a la derecha de una línea en el mapa: arrástrela, o use las flechas. Esc termina.</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Flicker</source>
   <translation type="unfinished">Alternar</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Before and after in turns on the map; a click or Space changes at once. Escape ends.</source>
   <translation type="unfinished">Antes y después por turnos en el mapa; un clic o la barra espaciadora cambia enseguida. Esc termina.</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Probability</source>
   <translation type="unfinished">Probabilidad</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Also add the probability of change as a raster layer</source>
   <translation type="unfinished">Añadir también la probabilidad de cambio como capa ráster</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Bands and pixel size</source>
   <translation type="unfinished">Bandas y tamaño de píxel</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Red</source>
   <translation type="unfinished">Rojo</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The band that is shown as red</source>
   <translation type="unfinished">La banda que se muestra en rojo</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Green</source>
   <translation type="unfinished">Verde</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The band that is shown as green</source>
   <translation type="unfinished">La banda que se muestra en verde</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Blue</source>
   <translation type="unfinished">Azul</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The band that is shown as blue</source>
   <translation type="unfinished">La banda que se muestra en azul</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Pixel size in metres</source>
   <translation type="unfinished">Tamaño de píxel en metros</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The ground size of a pixel that the model looks at; 0 is automatic</source>
   <translation type="unfinished">El tamaño en el terreno de un píxel que mira el modelo; 0 es automático</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source> m</source>
   <translation type="unfinished"> m</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Automatic</source>
   <translation type="unfinished">Automático</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Bands and pixel size as guessed</source>
   <translation type="unfinished">Bandas y tamaño de píxel tal como se adivinaron</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>&amp;Pixel size</source>
   <translation type="unfinished">Tamaño de &amp;píxel</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The model reads the file itself.</source>
   <translation type="unfinished">El modelo lee el archivo por sí mismo.</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>QGIS reads the values of the extent and hands them on as a temporary file.</source>
   <translation type="unfinished">QGIS lee los valores de la extensión y los pasa como archivo temporal.</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>QGIS draws the extent as it is styled and hands the picture on as a temporary file.</source>
   <translation type="unfinished">QGIS dibuja la extensión con su estilo y pasa la imagen como archivo temporal.</translation>
  </message>
  <message>
   <location filename="../ui/dock/rooms.py" />
   <source>Rooms of Orthoscribe</source>
   <translation type="unfinished">Pestañas de Orthoscribe</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Add the full engine</source>
   <translation type="unfinished">Añadir el motor completo</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>One step before the first answer</source>
   <translation type="unfinished">Un paso antes de la primera respuesta</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>PyTorch and transformers come on top of the engine that is there, for graphics cards and larger models. The engine rests meanwhile; what was said and found stays.</source>
   <translation type="unfinished">PyTorch y transformers se suman al motor que ya está, para tarjetas gráficas y modelos mayores. Mientras tanto el motor descansa; lo dicho y encontrado se conserva.</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>The model runs in a Python environment of its own, outside QGIS. Its packages are fetched once from the Python package index and checked; after that, nothing needs a network.</source>
   <translation type="unfinished">El modelo se ejecuta en un entorno de Python propio, fuera de QGIS. Sus paquetes se traen una vez del índice de paquetes de Python y se comprueban; después, nada necesita red.</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Add</source>
   <translation type="unfinished">Añadir</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Install</source>
   <translation type="unfinished">Instalar</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>It goes to {folder}. QGIS's own Python is left as it is.</source>
   <translation type="unfinished">Va a {folder}. El Python de QGIS queda como está.</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>With Python {version} ({path}). {free} are free on that disk.</source>
   <translation type="unfinished">Con Python {version} ({path}). Hay {free} libres en ese disco.</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Getting ready…</source>
   <translation type="unfinished">Preparando…</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Try again</source>
   <translation type="unfinished">Intentar de nuevo</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Looking for a Python to make it with…</source>
   <translation type="unfinished">Buscando un Python con que hacerlo…</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Folder of wheels</source>
   <translation type="unfinished">Carpeta de wheels</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Folder that “make wheelhouse” has filled</source>
   <translation type="unfinished">Carpeta que «make wheelhouse» ha llenado</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Fill a folder on a computer with a network and the same system and Python; then choose it here:</source>
   <translation type="unfinished">Llene una carpeta en un equipo con red, el mismo sistema y el mismo Python; luego elíjala aquí:</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>No network on this computer?</source>
   <translation type="unfinished">¿Sin red en este equipo?</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Cancel</source>
   <translation type="unfinished">Cancelar</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Copy report</source>
   <translation type="unfinished">Copiar informe</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Copy a report of what happened, without names, passwords and tokens</source>
   <translation type="unfinished">Copiar un informe de lo ocurrido, sin nombres, contraseñas ni claves</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Back to the conversation</source>
   <translation type="unfinished">Volver a la conversación</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Progress of the installation</source>
   <translation type="unfinished">Progreso de la instalación</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Log of the installation</source>
   <translation type="unfinished">Registro de la instalación</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Log</source>
   <translation type="unfinished">Registro</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Stopping…</source>
   <translation type="unfinished">Deteniendo…</translation>
  </message>
  <message>
   <location filename="../ui/dock/source_actions.py" />
   <source>“{name}” is not where the knowledge base knows it. Learn the documents again.</source>
   <translation type="unfinished">«{name}» no está donde la base de conocimiento lo espera. Aprenda los documentos de nuevo.</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>Task</source>
   <translation type="unfinished">Tarea</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>What you type chooses the task. Press a task to fix it.</source>
   <translation type="unfinished">Lo que escribe elige la tarea. Pulse una tarea para fijarla.</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>Auto</source>
   <translation type="unfinished">Auto</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>The model cannot do this.</source>
   <translation type="unfinished">El modelo no puede hacer esto.</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>The model knows: {labels}</source>
   <translation type="unfinished">El modelo conoce: {labels}</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Copy answer</source>
   <translation type="unfinished">Copiar respuesta</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Copy turn as Markdown</source>
   <translation type="unfinished">Copiar pregunta como Markdown</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Edit and ask</source>
   <translation type="unfinished">Editar y preguntar</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Zoom to its place</source>
   <translation type="unfinished">Acercar a su lugar</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Export this turn…</source>
   <translation type="unfinished">Exportar esta pregunta…</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Delete turn</source>
   <translation type="unfinished">Borrar pregunta</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Go to the prompt of the dock</source>
   <translation type="unfinished">Ir a la entrada del panel</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Describe what the map shows now</source>
   <translation type="unfinished">Describir lo que el mapa muestra ahora</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Find places in the index of the project</source>
   <translation type="unfinished">Buscar lugares en el índice del proyecto</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>End what is under way; what was said and found is kept</source>
   <translation type="unfinished">Terminar lo que está en marcha; lo dicho y encontrado se conserva</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Which model answers, and what is known of each</source>
   <translation type="unfinished">Qué modelo responde, y qué se sabe de cada uno</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Orthoscribe in QGIS’s options</source>
   <translation type="unfinished">Orthoscribe en las opciones de QGIS</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>The help pages of Orthoscribe</source>
   <translation type="unfinished">Las páginas de ayuda de Orthoscribe</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Type a prompt</source>
   <translation type="unfinished">Escribir una petición</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Describe the visible area</source>
   <translation type="unfinished">Describir el área visible</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Find places</source>
   <translation type="unfinished">Buscar lugares</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Stop the answer</source>
   <translation type="unfinished">Detener la respuesta</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Models…</source>
   <translation type="unfinished">Modelos…</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Settings…</source>
   <translation type="unfinished">Configuración…</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>The new settings count as soon as the engine starts again.</source>
   <translation type="unfinished">La nueva configuración vale en cuanto el motor arranque de nuevo.</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Describe</source>
   <translation type="unfinished">Describir</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Ask…</source>
   <translation type="unfinished">Preguntar…</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Ground…</source>
   <translation type="unfinished">Localizar…</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Segment…</source>
   <translation type="unfinished">Segmentar…</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Compare two dates…</source>
   <translation type="unfinished">Comparar dos fechas…</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Classify in your own words…</source>
   <translation type="unfinished">Clasificar con sus propias palabras…</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Map where a phrase fits…</source>
   <translation type="unfinished">Mapa de dónde encaja una expresión…</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>What goes into “{name}”</source>
   <translation type="unfinished">Qué entra en «{name}»</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Choose or begin an index first.</source>
   <translation type="unfinished">Elija o empiece primero un índice.</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>What is indexed</source>
   <translation type="unfinished">Qué se indexa</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Bring up to date</source>
   <translation type="unfinished">Actualizar</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Index what is new or has changed; the rest is left as it is</source>
   <translation type="unfinished">Indexar lo que es nuevo o ha cambiado; el resto queda como está</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Chips and workers</source>
   <translation type="unfinished">Recortes y procesos de trabajo</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Folder…</source>
   <translation type="unfinished">Carpeta…</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Add a folder; rasters below it are found</source>
   <translation type="unfinished">Añadir una carpeta; se encuentran los rásteres que contiene, a cualquier nivel</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>List…</source>
   <translation type="unfinished">Lista…</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Add a STAC item or collection (*.json), or a list of rasters (*.txt)</source>
   <translation type="unfinished">Añadir un elemento o una colección STAC (*.json), o una lista de rásteres (*.txt)</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Take the folder or list out</source>
   <translation type="unfinished">Quitar la carpeta o la lista</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Ground sizes of a pixel in metres, such as 0.5, 2: chips are cut at each of them</source>
   <translation type="unfinished">Tamaños en el terreno de un píxel, en metros, como 0.5, 2: se cortan recortes con cada uno de ellos</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>How much of its side a chip shares with the next one</source>
   <translation type="unfinished">Cuánto de su lado comparte un recorte con el siguiente</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Look &amp;thoroughly</source>
   <translation type="unfinished">Mirar a &amp;fondo</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Looks at the corners of each chip too: takes five times as long, and names classes a little better.</source>
   <translation type="unfinished">Mira también las esquinas de cada recorte: tarda cinco veces más y nombra un poco mejor las clases.</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>This computer</source>
   <translation type="unfinished">Este equipo</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>The address of a Dask scheduler, such as tcp://10.0.0.5:8786, to share the work among its workers</source>
   <translation type="unfinished">La dirección de un planificador Dask, como tcp://10.0.0.5:8786, para repartir el trabajo entre sus procesos</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>&amp;Pixel sizes (m)</source>
   <translation type="unfinished">Tamaños de &amp;píxel (m)</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>&amp;Overlap</source>
   <translation type="unfinished">So&amp;lapamiento</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>&amp;Dask scheduler</source>
   <translation type="unfinished">Planificador &amp;Dask</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Choose a folder with rasters</source>
   <translation type="unfinished">Elija una carpeta con rásteres</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Choose STAC files or lists of rasters</source>
   <translation type="unfinished">Elija archivos STAC o listas de rásteres</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>STAC items, collections and lists of rasters (*.json *.txt)</source>
   <translation type="unfinished">Elementos y colecciones STAC, y listas de rásteres (*.json *.txt)</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>No example</source>
   <translation type="unfinished">Sin ejemplo</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Search by the words alone</source>
   <translation type="unfinished">Buscar solo por las palabras</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Draw an example on the map. Escape leaves it.</source>
   <translation type="unfinished">Dibujar un ejemplo en el mapa. Esc lo deja.</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>View</source>
   <translation type="unfinished">Vista</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>What the map shows when the search begins</source>
   <translation type="unfinished">Lo que el mapa muestra cuando empieza la búsqueda</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>The selected polygon of a vector layer</source>
   <translation type="unfinished">El polígono seleccionado de una capa vectorial</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Like this</source>
   <translation type="unfinished">Como esto</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Raster layer of the example</source>
   <translation type="unfinished">Capa ráster del ejemplo</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>&amp;on</source>
   <translation type="unfinished">s&amp;obre</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>How much the example counts beside the words, in percent</source>
   <translation type="unfinished">Cuánto cuenta el ejemplo junto a las palabras, en porcentaje</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Left: the words alone. Right: the example alone.</source>
   <translation type="unfinished">Izquierda: solo las palabras. Derecha: solo el ejemplo.</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Words</source>
   <translation type="unfinished">Palabras</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Example</source>
   <translation type="unfinished">Ejemplo</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>In this &amp;view only</source>
   <translation type="unfinished">Solo en esta &amp;vista</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Only places that the map shows when the search begins</source>
   <translation type="unfinished">Solo lugares que el mapa muestra cuando empieza la búsqueda</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>From this date on</source>
   <translation type="unfinished">Desde esta fecha</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Up to date</source>
   <translation type="unfinished">Hasta esta fecha</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Not older than this: 2019-06-01, 2019-06 or 2019</source>
   <translation type="unfinished">No anterior a esta: 2019-06-01, 2019-06 o 2019</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Not newer than this: 2019-06-01, 2019-06 or 2019</source>
   <translation type="unfinished">No posterior a esta: 2019-06-01, 2019-06 o 2019</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Sensors</source>
   <translation type="unfinished">Sensores</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Every sensor</source>
   <translation type="unfinished">Todos los sensores</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>“{text}” is no date. Write it like 2019-06-01, 2019-06 or 2019.</source>
   <translation type="unfinished">«{text}» no es una fecha. Escríbala como 2019-06-01, 2019-06 o 2019.</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>&amp;Dates</source>
   <translation type="unfinished">&amp;Fechas</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>&amp;Sensors</source>
   <translation type="unfinished">&amp;Sensores</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>At &amp;most</source>
   <translation type="unfinished">Como &amp;máximo</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Find</source>
   <translation type="unfinished">Buscar</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Looking for what is new or has changed…</source>
   <translation type="unfinished">Buscando lo que es nuevo o ha cambiado…</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>There is no example yet: draw it on the raster layer, or choose the layer that it lies on.</source>
   <translation type="unfinished">Aún no hay ejemplo: dibújelo sobre la capa ráster, o elija la capa en la que está.</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Found: {words}</source>
   <translation type="unfinished">Encontrado: {words}</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Found by example</source>
   <translation type="unfinished">Encontrado con un ejemplo</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>{count} footprints are kept in “{layer}”.</source>
   <translation type="unfinished">{count} huellas quedan guardadas en «{layer}».</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>{count} of {chips} chips</source>
   <translation type="unfinished">{count} de {chips} recortes</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>{count} chips</source>
   <translation type="unfinished">{count} recortes</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>{ms} ms</source>
   <translation type="unfinished">{ms} ms</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Find places in your own rasters by words, or by an example from the map. First begin an index, and say which layers and folders it holds.</source>
   <translation type="unfinished">Busque lugares en sus propios rásteres con palabras (en inglés), o con un ejemplo del mapa. Empiece primero un índice, y diga qué capas y carpetas contiene.</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>“{name}” is not there yet. Press “Index…”, and choose what goes into it.</source>
   <translation type="unfinished">«{name}» aún no existe. Pulse «Índice…», y elija qué entra en él.</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Type what to look for, such as “harbour with ships”, or give an example from the map.</source>
   <translation type="unfinished">Escriba qué buscar (en inglés), como «harbour with ships», o dé un ejemplo del mapa.</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Nothing fits these filters. Open “Filters” and take some out, or zoom out.</source>
   <translation type="unfinished">Nada se ajusta a estos filtros. Abra «Filtros» y quite algunos, o aléjese.</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>The index holds no chips yet. Press “Index…”, and choose what goes into it.</source>
   <translation type="unfinished">El índice aún no contiene recortes. Pulse «Índice…», y elija qué entra en él.</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Nothing was found. Try other words, or an example from the map.</source>
   <translation type="unfinished">No se encontró nada. Pruebe otras palabras, o un ejemplo del mapa.</translation>
  </message>
  <message>
   <location filename="../ui/find/hit_actions.py" />
   <source>“{name}” has no place on the earth. Open it as a layer.</source>
   <translation type="unfinished">«{name}» no tiene lugar en la tierra. Ábralo como capa.</translation>
  </message>
  <message>
   <location filename="../ui/find/hit_actions.py" />
   <source>The file is not there any more: {path}</source>
   <translation type="unfinished">El archivo ya no está: {path}</translation>
  </message>
  <message>
   <location filename="../ui/find/hit_actions.py" />
   <source>The raster {name} could not be opened.</source>
   <translation type="unfinished">No se pudo abrir el ráster {name}.</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_model.py" />
   <source>Score {score}</source>
   <translation type="unfinished">Puntuación {score}</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>Zoom there</source>
   <translation type="unfinished">Acercar allí</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>Open the raster as a layer</source>
   <translation type="unfinished">Abrir el ráster como capa</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>More like this</source>
   <translation type="unfinished">Más como esto</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>Not this</source>
   <translation type="unfinished">Esto no</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>Copy</source>
   <translation type="unfinished">Copiar</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Index…</source>
   <translation type="unfinished">Índice…</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Choose what is in the index, and bring it up to date</source>
   <translation type="unfinished">Elegir qué hay en el índice, y actualizarlo</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>&amp;Index</source>
   <translation type="unfinished">Í&amp;ndice</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>None yet</source>
   <translation type="unfinished">Aún ninguno</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Open an index…</source>
   <translation type="unfinished">Abrir un índice…</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>New index…</source>
   <translation type="unfinished">Índice nuevo…</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>The index that is searched: a GeoPackage, or a PostgreSQL connection of QGIS</source>
   <translation type="unfinished">El índice en el que se busca: un GeoPackage, o una conexión PostgreSQL de QGIS</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>The PostgreSQL connection “{name}”</source>
   <translation type="unfinished">La conexión PostgreSQL «{name}»</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>New index</source>
   <translation type="unfinished">Índice nuevo</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Open an index</source>
   <translation type="unfinished">Abrir un índice</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Index of chips (*.gpkg)</source>
   <translation type="unfinished">Índice de recortes (*.gpkg)</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Index</source>
   <translation type="unfinished">Índice</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Progress of indexing</source>
   <translation type="unfinished">Progreso de la indexación</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Stop</source>
   <translation type="unfinished">Detener</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Stop indexing; what is done is kept</source>
   <translation type="unfinished">Detener la indexación; lo hecho se conserva</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Index afresh with this model</source>
   <translation type="unfinished">Indexar de nuevo con este modelo</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Files that could not be indexed</source>
   <translation type="unfinished">Archivos que no se pudieron indexar</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Stopped. {added} chips were added and are kept; bring the index up to date to go on.</source>
   <translation type="unfinished">Detenido. Se añadieron {added} recortes y se conservan; actualice el índice para seguir.</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Nothing was indexed: no raster was found. Check other layers, or add a folder.</source>
   <translation type="unfinished">No se indexó nada: no se encontró ningún ráster. Marque otras capas, o añada una carpeta.</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>The index is up to date, with {chips} chips.</source>
   <translation type="unfinished">El índice está actualizado, con {chips} recortes.</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>The index has {chips} chips: {added} were added, {removed} removed, {kept} kept.</source>
   <translation type="unfinished">El índice tiene {chips} recortes: {added} añadidos, {removed} quitados, {kept} conservados.</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Files that could not be read: {count}.</source>
   <translation type="unfinished">Archivos que no se pudieron leer: {count}.</translation>
  </message>
  <message>
   <location filename="../ui/find/panel.py" />
   <source>Filters</source>
   <translation type="unfinished">Filtros</translation>
  </message>
  <message>
   <location filename="../ui/find/results_box.py" />
   <source>Take back the last “more like this” or “not this”</source>
   <translation type="unfinished">Deshacer el último «Más como esto» o «Esto no»</translation>
  </message>
  <message>
   <location filename="../ui/find/results_box.py" />
   <source>Keep these footprints in the project’s GeoPackage</source>
   <translation type="unfinished">Guardar estas huellas en el GeoPackage del proyecto</translation>
  </message>
  <message>
   <location filename="../ui/find/results_box.py" />
   <source>Keep</source>
   <translation type="unfinished">Conservar</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>What to look for</source>
   <translation type="unfinished">Qué buscar</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>What to look for: harbour with ships</source>
   <translation type="unfinished">Qué buscar (en inglés): harbour with ships</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>Search</source>
   <translation type="unfinished">Buscar</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>Search the index (Enter)</source>
   <translation type="unfinished">Buscar en el índice (Intro)</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>Stop the search (Esc)</source>
   <translation type="unfinished">Detener la búsqueda (Esc)</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_index.py" />
   <source>QGIS could not open the authentication of “{name}”. Check it under Settings ▸ Options.</source>
   <translation type="unfinished">QGIS no pudo abrir la autenticación de «{name}». Compruébela en Configuración ▸ Opciones.</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_index.py" />
   <source>There is no PostgreSQL connection “{name}” in QGIS. Choose another index.</source>
   <translation type="unfinished">No hay ninguna conexión PostgreSQL «{name}» en QGIS. Elija otro índice.</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_pictures.py" />
   <source>The file has changed since it was indexed; bring the index up to date.</source>
   <translation type="unfinished">El archivo ha cambiado desde que se indexó; actualice el índice.</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_pictures.py" />
   <source>The file cannot be opened: {path}</source>
   <translation type="unfinished">No se puede abrir el archivo: {path}</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_pictures.py" />
   <source>Reading pictures of chips</source>
   <translation type="unfinished">Leyendo imágenes de recortes</translation>
  </message>
  <message>
   <location filename="../ui/host/cited_place.py" />
   <source>This source has no place on the map.</source>
   <translation type="unfinished">Esta fuente no tiene lugar en el mapa.</translation>
  </message>
  <message>
   <location filename="../ui/host/cited_place.py" />
   <source>The source cannot be shown in the map's CRS.</source>
   <translation type="unfinished">La fuente no se puede mostrar en el SRC del mapa.</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>Exporting {name}</source>
   <translation type="unfinished">Exportando {name}</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” was not written: {seen} of {count} features could be read. Try again.</source>
   <translation type="unfinished">«{name}» no se ha escrito: se han podido leer {seen} de {count} objetos espaciales. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” could not be exported: {reason}</source>
   <translation type="unfinished">No se pudo exportar «{name}»: {reason}</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” could not be written ({reason}); close it where it is open, or choose another folder.</source>
   <translation type="unfinished">No se pudo escribir «{name}» ({reason}); ciérrelo donde esté abierto, o elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” could not be written: the disk is full; make room, or choose another one.</source>
   <translation type="unfinished">No se pudo escribir «{name}»: el disco está lleno; haga sitio, o elija otro.</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” could not be written: its folder is gone; choose another one.</source>
   <translation type="unfinished">No se pudo escribir «{name}»: su carpeta ya no existe; elija otra.</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>The extent has no size. Drag a rectangle on the map.</source>
   <translation type="unfinished">La extensión no tiene tamaño. Arrastre un rectángulo en el mapa.</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>The extent does not meet “{name}”. Draw it on the layer, or choose “Whole layer”.</source>
   <translation type="unfinished">La extensión no toca «{name}». Dibújela sobre la capa, o elija «Toda la capa».</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>The extent cannot be told in {crs}. Zoom in, or choose “Whole layer”.</source>
   <translation type="unfinished">La extensión no se puede expresar en {crs}. Acérquese, o elija «Toda la capa».</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>The extent reaches beyond what {crs} can tell. Zoom in, or choose “Whole layer”.</source>
   <translation type="unfinished">La extensión va más allá de lo que {crs} puede expresar. Acérquese, o elija «Toda la capa».</translation>
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
   <translation type="unfinished">«{name}» no es una capa con objetos espaciales.</translation>
  </message>
  <message>
   <location filename="../ui/host/fine_tuning.py" />
   <source>Stopped. What was done so far is kept for the next time.</source>
   <translation type="unfinished">Detenido. Lo hecho hasta ahora se conserva para la próxima vez.</translation>
  </message>
  <message>
   <location filename="../ui/host/fine_tuning.py" />
   <source>Fine-tuning ended with an error: {line}. All that it said is in {log}.</source>
   <translation type="unfinished">El ajuste terminó con un error: {line}. Todo lo que dijo está en {log}.</translation>
  </message>
  <message>
   <location filename="../ui/host/footprints.py" />
   <source>Turns of conversations</source>
   <translation type="unfinished">Preguntas de las conversaciones</translation>
  </message>
  <message>
   <location filename="../ui/host/hit_layers.py" />
   <source>{name} – found</source>
   <translation type="unfinished">{name} – encontrado</translation>
  </message>
  <message>
   <location filename="../ui/host/hit_layers.py" />
   <source>Writing findings: {title}</source>
   <translation type="unfinished">Escribiendo hallazgos: {title}</translation>
  </message>
  <message>
   <location filename="../ui/host/indexed_rasters.py" />
   <source>“{name}” has no file that could be indexed. Export it as a GeoTIFF first.</source>
   <translation type="unfinished">«{name}» no tiene archivo que se pueda indexar. Expórtelo antes como GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../ui/host/indexed_rasters.py" />
   <source>“{text}” are no pixel sizes. Write metres with commas between: 0.5, 2.</source>
   <translation type="unfinished">«{text}» no son tamaños de píxel. Escriba metros separados por comas: 0.5, 2.</translation>
  </message>
  <message>
   <location filename="../ui/host/knowledge.py" />
   <source>page {number}</source>
   <translation type="unfinished">página {number}</translation>
  </message>
  <message>
   <location filename="../ui/host/map_view.py" />
   <source>The layer of these findings is no longer in the project.</source>
   <translation type="unfinished">La capa de estos hallazgos ya no está en el proyecto.</translation>
  </message>
  <message>
   <location filename="../ui/host/map_view.py" />
   <source>The findings cannot be shown in the map's CRS.</source>
   <translation type="unfinished">Los hallazgos no se pueden mostrar en el SRC del mapa.</translation>
  </message>
  <message>
   <location filename="../ui/host/messages.py" />
   <source>Something went wrong inside Orthoscribe ({kind}). The log has the details.</source>
   <translation type="unfinished">Algo salió mal dentro de Orthoscribe ({kind}). El registro tiene los detalles.</translation>
  </message>
  <message>
   <location filename="../ui/host/models.py" />
   <source>“{title}” came with the plugin and stays.</source>
   <translation type="unfinished">«{title}» vino con el complemento y se queda.</translation>
  </message>
  <message>
   <location filename="../ui/host/models.py" />
   <source>The folder {folder} could not be moved to the trash; remove it in a file manager.</source>
   <translation type="unfinished">No se pudo mover la carpeta {folder} a la papelera; quítela en un gestor de archivos.</translation>
  </message>
  <message>
   <location filename="../ui/host/moments.py" />
   <source>{name}, bands {bands}</source>
   <translation type="unfinished">{name}, bandas {bands}</translation>
  </message>
  <message>
   <location filename="../ui/host/moments.py" />
   <source>Other layers</source>
   <translation type="unfinished">Otras capas</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>Add a second raster of the same place: Layer ▸ Add Layer ▸ Add Raster Layer…</source>
   <translation type="unfinished">Añada un segundo ráster del mismo lugar: Capa ▸ Añadir capa ▸ Añadir capa ráster…</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>Choose the earlier picture under “Before”.</source>
   <translation type="unfinished">Elija la imagen anterior en «Antes».</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>Before and after are the same picture. Choose another one for “Before”.</source>
   <translation type="unfinished">Antes y después son la misma imagen. Elija otra para «Antes».</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>“{lame}” has no CRS, so it cannot be laid over “{other}”. Right-click it ▸ Layer CRS sets one.</source>
   <translation type="unfinished">«{lame}» no tiene SRC, así que no se puede superponer a «{other}». Clic derecho ▸ SRC de la capa fija uno.</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>“{before}” and “{after}” do not overlap. Choose two pictures of the same place.</source>
   <translation type="unfinished">«{before}» y «{after}» no se solapan. Elija dos imágenes del mismo lugar.</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>The extent does not meet “{before}”. Draw it where both pictures are.</source>
   <translation type="unfinished">La extensión no toca «{before}». Dibújela donde estén ambas imágenes.</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>“{text}” is no date. Write it like 2019-06-01, 2019-06 or 2019, or leave it empty.</source>
   <translation type="unfinished">«{text}» no es una fecha. Escríbala como 2019-06-01, 2019-06 o 2019, o déjela vacía.</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>“Before” has the later date. Swap the two, or correct a date.</source>
   <translation type="unfinished">«Antes» tiene la fecha posterior. Intercambie las dos, o corrija una fecha.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/copying.py" />
   <source>Reading “{name}”</source>
   <translation type="unfinished">Leyendo «{name}»</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/copying.py" />
   <source>“{name}” cannot be read here. Check its data source, and ask again.</source>
   <translation type="unfinished">«{name}» no se puede leer aquí. Compruebe su fuente de datos y pregunte de nuevo.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/copying.py" />
   <source>“{name}” was read {how}; its own pixels are too many. A smaller extent is read finer.</source>
   <translation type="unfinished">«{name}» se leyó {how}; sus propios píxeles son demasiados. Una extensión menor se lee más fina.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>“{name}” was drawn by QGIS {how}.</source>
   <translation type="unfinished">«{name}» fue dibujado por QGIS {how}.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>Finer would be too many pixels; choose a smaller extent.</source>
   <translation type="unfinished">Más fino serían demasiados píxeles; elija una extensión menor.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>Drawing “{name}” {how}</source>
   <translation type="unfinished">Dibujando «{name}» {how}</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>“{name}” did not come in full. {host} failed to send {count} of {all} pictures ({reason}). Try again later, or choose another layer.</source>
   <translation type="unfinished">«{name}» no llegó completo. {host} no envió {count} de {all} imágenes ({reason}). Inténtelo más tarde, o elija otra capa.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>“{name}” has no pictures {how} here. Choose a larger pixel size, or another place.</source>
   <translation type="unfinished">«{name}» no tiene imágenes {how} aquí. Elija un tamaño de píxel mayor, u otro lugar.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>“{name}” shows nothing here: its picture {how} is empty. Choose another place or layer.</source>
   <translation type="unfinished">«{name}» no muestra nada aquí: su imagen {how} está vacía. Elija otro lugar u otra capa.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>The picture could not be written. Make room on the disk, and ask again.</source>
   <translation type="unfinished">No se pudo escribir la imagen. Haga sitio en el disco y pregunte de nuevo.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>File</source>
   <translation type="unfinished">Archivo</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>Read by QGIS</source>
   <translation type="unfinished">Leído por QGIS</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>Drawn by QGIS</source>
   <translation type="unfinished">Dibujado por QGIS</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>No pixels</source>
   <translation type="unfinished">Sin píxeles</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>bands {bands}</source>
   <translation type="unfinished">bandas {bands}</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>band {bands}</source>
   <translation type="unfinished">banda {bands}</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>pixels of {gsd} m</source>
   <translation type="unfinished">píxeles de {gsd} m</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/geotiff.py" />
   <source>The pixels could not be kept in {folder}. Make room on the disk, and ask again.</source>
   <translation type="unfinished">No se pudieron guardar los píxeles en {folder}. Haga sitio en el disco y pregunte de nuevo.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/grids.py" />
   <source>at {gsd} m a pixel ({size})</source>
   <translation type="unfinished">a {gsd} m por píxel ({size})</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/grids.py" />
   <source>The extent is too large for “{name}”: its pixels would be {gsd} m wide. Draw a smaller one.</source>
   <translation type="unfinished">La extensión es demasiado grande para «{name}»: sus píxeles tendrían {gsd} m de ancho. Dibuje una menor.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/replies.py" />
   <source>the answer is no picture</source>
   <translation type="unfinished">la respuesta no es una imagen</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/replies.py" />
   <source>QGIS was too busy to tell whether all pictures came. Ask again.</source>
   <translation type="unfinished">QGIS estaba demasiado ocupado para decir si llegaron todas las imágenes. Pregunte de nuevo.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/task.py" />
   <source>Taking pixels for a question</source>
   <translation type="unfinished">Tomando píxeles para una pregunta</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>Choose a raster layer first.</source>
   <translation type="unfinished">Elija primero una capa ráster.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The source of “{name}” does not answer; check the network, or repair its data source.</source>
   <translation type="unfinished">La fuente de «{name}» no responde; compruebe la red, o repare su fuente de datos.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The layer “{name}” has lost its file; repair its data source.</source>
   <translation type="unfinished">La capa «{name}» ha perdido su archivo; repare su fuente de datos.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>This QGIS cannot read {kind} files such as that of “{name}”. Convert it to GeoTIFF, and add that.</source>
   <translation type="unfinished">Este QGIS no puede leer archivos {kind} como el de «{name}». Conviértalo a GeoTIFF y añada ese.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The file of “{name}” is damaged: QGIS cannot open it. Fetch it again, or choose another layer.</source>
   <translation type="unfinished">El archivo de «{name}» está dañado: QGIS no puede abrirlo. Tráigalo de nuevo, o elija otra capa.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>unknown</source>
   <translation type="unfinished">desconocido</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The group “{name}” shows nothing. Tick a layer in it, or choose another layer.</source>
   <translation type="unfinished">El grupo «{name}» no muestra nada. Marque una capa en él, o elija otra capa.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The layer “{lost}” in the group “{name}” has lost its file; repair its data source, or untick it.</source>
   <translation type="unfinished">La capa «{lost}» del grupo «{name}» ha perdido su archivo; repare su fuente de datos, o desmárquela.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>“{name}” holds no bands. Add one of the rasters inside it as a layer.</source>
   <translation type="unfinished">«{name}» no contiene bandas. Añada como capa uno de los rásteres que hay dentro.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>“{name}” holds complex numbers. Export its amplitude, and ask about that.</source>
   <translation type="unfinished">«{name}» contiene números complejos. Exporte su amplitud y pregunte sobre ella.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>“{name}” has no extent. Set its georeference, or choose another layer.</source>
   <translation type="unfinished">«{name}» no tiene extensión. Fije su georreferencia, o elija otra capa.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Comparison {subject}</source>
   <translation type="unfinished">Comparación {subject}</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>No fresh pictures: {names} is no longer in the project.</source>
   <translation type="unfinished">Sin imágenes nuevas: {names} ya no está en el proyecto.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>No pictures.</source>
   <translation type="unfinished">Sin imágenes.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Picture</source>
   <translation type="unfinished">Imagen</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Bands</source>
   <translation type="unfinished">Bandas</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Size of a pixel</source>
   <translation type="unfinished">Tamaño de un píxel</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>CRS</source>
   <translation type="unfinished">SRC</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Analysed at</source>
   <translation type="unfinished">Analizado a</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>{gsd} m a pixel</source>
   <translation type="unfinished">{gsd} m por píxel</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>{seconds} s</source>
   <translation type="unfinished">{seconds} s</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>{file}, table {table}</source>
   <translation type="unfinished">{file}, tabla {table}</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>{time} by Orthoscribe {plugin} in QGIS {qgis}</source>
   <translation type="unfinished">{time} con Orthoscribe {plugin} en QGIS {qgis}</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Answers come from a model that ran on this computer and may be wrong: check them before use.</source>
   <translation type="unfinished">Las respuestas vienen de un modelo que se ejecutó en este equipo y pueden ser erróneas: compruébelas antes de usarlas.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Written</source>
   <translation type="unfinished">Escrito</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Project</source>
   <translation type="unfinished">Proyecto</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Note</source>
   <translation type="unfinished">Nota</translation>
  </message>
  <message>
   <location filename="../ui/host/report/job.py" />
   <source>Writing {name}</source>
   <translation type="unfinished">Escribiendo {name}</translation>
  </message>
  <message>
   <location filename="../ui/host/report/layer_facts.py" />
   <source>{gsd} m</source>
   <translation type="unfinished">{gsd} m</translation>
  </message>
  <message>
   <location filename="../ui/host/report/markdown.py" />
   <source>The place on the map</source>
   <translation type="unfinished">El lugar en el mapa</translation>
  </message>
  <message>
   <location filename="../ui/host/report/page.py" />
   <source>The place as it was shown when the question was answered.</source>
   <translation type="unfinished">El lugar tal como se mostraba al responder la pregunta.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/page.py" />
   <source>Left of the line: before. Right of it: after.</source>
   <translation type="unfinished">A la izquierda de la línea: antes. A la derecha: después.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/page.py" />
   <source>Outlined: what was found.</source>
   <translation type="unfinished">Contorneado: lo que se encontró.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/page.py" />
   <source>The picture of turn {number} shows it.</source>
   <translation type="unfinished">La imagen de la pregunta {number} lo muestra.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/pdf.py" />
   <source>Page {page} of {count}</source>
   <translation type="unfinished">Página {page} de {count}</translation>
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
   <translation type="unfinished">{name} – hallazgos</translation>
  </message>
  <message>
   <location filename="../ui/host/results_home.py" />
   <source>The findings could not be put into {folder}, so they stay in a temporary file. Save the project in a folder that you may write to, or export the layers.</source>
   <translation type="unfinished">No se pudieron poner los hallazgos en {folder}, así que quedan en un archivo temporal. Guarde el proyecto en una carpeta donde pueda escribir, o exporte las capas.</translation>
  </message>
  <message>
   <location filename="../ui/host/review/ledger.py" />
   <source>Reading findings</source>
   <translation type="unfinished">Leyendo hallazgos</translation>
  </message>
  <message>
   <location filename="../ui/host/review/look.py" />
   <source>{label}, accepted</source>
   <translation type="unfinished">{label}, aceptado</translation>
  </message>
  <message>
   <location filename="../ui/host/review/look.py" />
   <source>rejected</source>
   <translation type="unfinished">rechazado</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Select two or more findings on the map to merge them.</source>
   <translation type="unfinished">Seleccione dos o más hallazgos en el mapa para unirlos.</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Merge findings</source>
   <translation type="unfinished">Unir hallazgos</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Split findings</source>
   <translation type="unfinished">Dividir hallazgos</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>The line cuts no finding: begin and end it outside of one.</source>
   <translation type="unfinished">La línea no corta ningún hallazgo: empiécela y termínela fuera de uno.</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Simplify findings</source>
   <translation type="unfinished">Simplificar hallazgos</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Right angles</source>
   <translation type="unfinished">Ángulos rectos</translation>
  </message>
  <message>
   <location filename="../ui/host/review/statuses.py" />
   <source>Remove findings</source>
   <translation type="unfinished">Quitar hallazgos</translation>
  </message>
  <message>
   <location filename="../ui/host/selection.py" />
   <source>{count} of {layer}</source>
   <translation type="unfinished">{count} de {layer}</translation>
  </message>
  <message>
   <location filename="../ui/host/settings.py" />
   <source>The engine's Python was set to {path}, but there is no such file.</source>
   <translation type="unfinished">El Python del motor se fijó en {path}, pero no existe tal archivo.</translation>
  </message>
  <message>
   <location filename="../ui/host/settings.py" />
   <source>The engine is not installed yet: open the Orthoscribe dock and press Install; or in a terminal, in the folder {folder}, run: {command}</source>
   <translation type="unfinished">El motor aún no está instalado: abra el panel de Orthoscribe y pulse Instalar; o en un terminal, en la carpeta {folder}, ejecute: {command}</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>Fields of this Shapefile. It keeps at most 10 characters of a name and 254 of a text.</source>
   <translation type="unfinished">Campos de este Shapefile. Guarda como mucho 10 caracteres de un nombre y 254 de un texto.</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source> (was “{name}”)</source>
   <translation type="unfinished"> (era «{name}»)</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>what it is</source>
   <translation type="unfinished">qué es</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>how sure the model is, 0–1</source>
   <translation type="unfinished">cuán seguro está el modelo, 0–1</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>what was asked</source>
   <translation type="unfinished">qué se preguntó</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>number of the turn in the conversation</source>
   <translation type="unfinished">número de la pregunta en la conversación</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>the model that found it</source>
   <translation type="unfinished">el modelo que lo encontró</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>the model's revision</source>
   <translation type="unfinished">la revisión del modelo</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>the raster that was asked about</source>
   <translation type="unfinished">el ráster sobre el que se preguntó</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>date of the earlier picture</source>
   <translation type="unfinished">fecha de la imagen anterior</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>date of the later picture</source>
   <translation type="unfinished">fecha de la imagen posterior</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>what was there before</source>
   <translation type="unfinished">qué había antes</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>what is there after</source>
   <translation type="unfinished">qué hay después</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>accepted, rejected, or nothing as long as nobody has said</source>
   <translation type="unfinished">aceptado, rechazado, o nada mientras nadie lo haya dicho</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>area on the ellipsoid, in square metres</source>
   <translation type="unfinished">área sobre el elipsoide, en metros cuadrados</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>length of the outline on the ellipsoid, in metres</source>
   <translation type="unfinished">longitud del contorno sobre el elipsoide, en metros</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Describe what is in the extent. Needs no words.</source>
   <translation type="unfinished">Describir lo que hay en la extensión. No necesita palabras.</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Type a question, or press Describe</source>
   <translation type="unfinished">Escriba una pregunta (en inglés), o pulse Describir</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ask</source>
   <translation type="unfinished">Preguntar</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ask a question about the extent, such as “How many planes are there?”</source>
   <translation type="unfinished">Hacer una pregunta sobre la extensión (en inglés), como «How many planes are there?»</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ask a question about the extent</source>
   <translation type="unfinished">Haga una pregunta sobre la extensión (en inglés)</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>How many planes are there?</source>
   <translation type="unfinished">How many planes are there?</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ground</source>
   <translation type="unfinished">Localizar</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Draw a box around each thing you name, such as “the tennis courts”.</source>
   <translation type="unfinished">Dibujar un recuadro alrededor de cada cosa que nombre (en inglés), como «the tennis courts».</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Name things to draw boxes around</source>
   <translation type="unfinished">Nombre cosas que recuadrar (en inglés)</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>tennis courts</source>
   <translation type="unfinished">tennis courts</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Segment</source>
   <translation type="unfinished">Segmentar</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Outline everything you name as polygons, such as “buildings”.</source>
   <translation type="unfinished">Contornear como polígonos todo lo que nombre (en inglés), como «buildings».</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Name things to outline</source>
   <translation type="unfinished">Nombre cosas que contornear (en inglés)</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>buildings</source>
   <translation type="unfinished">buildings</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Compare</source>
   <translation type="unfinished">Comparar</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Say and map what changed between two dates, such as “Which buildings are new?”</source>
   <translation type="unfinished">Decir y cartografiar qué cambió entre dos fechas, como «Which buildings are new?»</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ask what changed, or press Enter to have it described</source>
   <translation type="unfinished">Pregunte qué cambió (en inglés), o pulse Intro para que se describa</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>What has changed?</source>
   <translation type="unfinished">What has changed?</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Localize</source>
   <translation type="unfinished">Ubicar</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Map where a phrase fits best over a large area, as a heat map and as polygons.</source>
   <translation type="unfinished">Cartografiar dónde encaja mejor una frase (en inglés) en un área grande, como mapa de calor y como polígonos.</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Say what to look for</source>
   <translation type="unfinished">Diga qué buscar (en inglés)</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>boats in a harbor</source>
   <translation type="unfinished">boats in a harbor</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Classify</source>
   <translation type="unfinished">Clasificar</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Name polygons, tiles or every place of a raster by classes in your own words.</source>
   <translation type="unfinished">Nombrar polígonos, teselas o cada lugar de un ráster según clases con sus propias palabras (en inglés).</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Name the classes, with commas between them</source>
   <translation type="unfinished">Nombre las clases, separadas por comas (en inglés)</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>forest, farmland, residential area, water</source>
   <translation type="unfinished">forest, farmland, residential area, water</translation>
  </message>
  <message>
   <location filename="../ui/locator/place_filter.py" />
   <source>Orthoscribe: find places in your rasters</source>
   <translation type="unfinished">Orthoscribe: buscar lugares en sus rásteres</translation>
  </message>
  <message>
   <location filename="../ui/locator/question_filter.py" />
   <source>Orthoscribe: ask your imagery</source>
   <translation type="unfinished">Orthoscribe: pregunte a sus imágenes</translation>
  </message>
  <message>
   <location filename="../ui/locator/question_filter.py" />
   <source>on “{layer}”</source>
   <translation type="unfinished">sobre «{layer}»</translation>
  </message>
  <message>
   <location filename="../ui/locator/question_filter.py" />
   <source>Earlier answers</source>
   <translation type="unfinished">Respuestas anteriores</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Models of Orthoscribe</source>
   <translation type="unfinished">Modelos de Orthoscribe</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Models</source>
   <translation type="unfinished">Modelos</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Use this model</source>
   <translation type="unfinished">&amp;Usar este modelo</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Remove</source>
   <translation type="unfinished">&amp;Quitar</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Add a folder…</source>
   <translation type="unfinished">&amp;Añadir una carpeta…</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Look again</source>
   <translation type="unfinished">&amp;Buscar de nuevo</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Look for models in the folders once more</source>
   <translation type="unfinished">Buscar modelos en las carpetas una vez más</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Close</source>
   <translation type="unfinished">&amp;Cerrar</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>answers now</source>
   <translation type="unfinished">responde ahora</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>revision {revision}</source>
   <translation type="unfinished">revisión {revision}</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>The model in bold letters answers; what it cannot do goes to the next one that can. A new one is made in the Processing Toolbox: “Make a data set”, then “Fine-tune the model”.</source>
   <translation type="unfinished">Responde el modelo en negrita; lo que no puede hacer pasa al siguiente que pueda. Uno nuevo se crea en la Caja de herramientas de Procesos: «Crear un conjunto de datos», y luego «Ajustar el modelo».</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>The engine has not told of any model yet.</source>
   <translation type="unfinished">El motor aún no ha informado de ningún modelo.</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Set by the environment variable {name}.</source>
   <translation type="unfinished">Fijado por la variable de entorno {name}.</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>The model that comes with the plugin stays.</source>
   <translation type="unfinished">El modelo que viene con el complemento se queda.</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Its folder goes into the trash.</source>
   <translation type="unfinished">Su carpeta va a la papelera.</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Choose a folder with models</source>
   <translation type="unfinished">Elija una carpeta con modelos</translation>
  </message>
  <message>
   <location filename="../ui/models/manager.py" />
   <source>The chosen model, {name}, is not here any more: “{title}” answers.</source>
   <translation type="unfinished">El modelo elegido, {name}, ya no está aquí: responde «{title}».</translation>
  </message>
  <message>
   <location filename="../ui/models/manager.py" />
   <source>From now on “{title}” answers.</source>
   <translation type="unfinished">Desde ahora responde «{title}».</translation>
  </message>
  <message>
   <location filename="../ui/models/manager.py" />
   <source>“{title}” is in the trash.</source>
   <translation type="unfinished">«{title}» está en la papelera.</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>What is known of the model</source>
   <translation type="unfinished">Qué se sabe del modelo</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Model</source>
   <translation type="unfinished">Modelo</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Scores</source>
   <translation type="unfinished">Puntuaciones</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Learnt from</source>
   <translation type="unfinished">Aprendió de</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>{now} (before: {before})</source>
   <translation type="unfinished">{now} (antes: {before})</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Name</source>
   <translation type="unfinished">Nombre</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Revision</source>
   <translation type="unfinished">Revisión</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>It can</source>
   <translation type="unfinished">Puede</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Size</source>
   <translation type="unfinished">Tamaño</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>{size} MB</source>
   <translation type="unfinished">{size} MB</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Licence</source>
   <translation type="unfinished">Licencia</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Folder</source>
   <translation type="unfinished">Carpeta</translation>
  </message>
  <message>
   <location filename="../ui/options/folder_list.py" />
   <source>Folders with models</source>
   <translation type="unfinished">Carpetas con modelos</translation>
  </message>
  <message>
   <location filename="../ui/options/folder_list.py" />
   <source>&amp;Add…</source>
   <translation type="unfinished">&amp;Añadir…</translation>
  </message>
  <message>
   <location filename="../ui/options/folder_list.py" />
   <source>Re&amp;move</source>
   <translation type="unfinished">&amp;Quitar</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Engine</source>
   <translation type="unfinished">Motor</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Python of the engine</source>
   <translation type="unfinished">&amp;Python del motor</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Installed</source>
   <translation type="unfinished">Instalado</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>The models run in a Python of their own, never in that of QGIS.</source>
   <translation type="unfinished">Los modelos se ejecutan en un Python propio, nunca en el de QGIS.</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Computing</source>
   <translation type="unfinished">Cálculo</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Device</source>
   <translation type="unfinished">&amp;Dispositivo</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Threads</source>
   <translation type="unfinished">&amp;Hilos</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Answers come &amp;from</source>
   <translation type="unfinished">Las r&amp;espuestas vienen de</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Folders</source>
   <translation type="unfinished">&amp;Carpetas</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Folders with models of yours. The model that comes with the plugin is always there.</source>
   <translation type="unfinished">Carpetas con modelos suyos. El modelo que viene con el complemento siempre está.</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Choose a Python interpreter</source>
   <translation type="unfinished">Elija un intérprete de Python</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Found by itself</source>
   <translation type="unfinished">Se encuentra solo</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Python of the engine</source>
   <translation type="unfinished">Python del motor</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Processor (CPU)</source>
   <translation type="unfinished">Procesador (CPU)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Graphics card (CUDA)</source>
   <translation type="unfinished">Tarjeta gráfica (CUDA)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>All</source>
   <translation type="unfinished">Todos</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>How many processor cores an answer may use</source>
   <translation type="unfinished">Cuántos núcleos del procesador puede usar una respuesta</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Load the model when the dock opens</source>
   <translation type="unfinished">Cargar el &amp;modelo al abrir el panel</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>The first answer comes sooner; the engine takes its memory earlier.</source>
   <translation type="unfinished">La primera respuesta llega antes; el motor toma su memoria antes.</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Model that answers</source>
   <translation type="unfinished">Modelo que responde</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Add the &amp;full engine…</source>
   <translation type="unfinished">Añadir el motor c&amp;ompleto…</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Restore defaults</source>
   <translation type="unfinished">&amp;Restaurar valores predeterminados</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;About these settings…</source>
   <translation type="unfinished">A&amp;cerca de esta configuración…</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>The model that comes with the plugin</source>
   <translation type="unfinished">El modelo que viene con el complemento</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>{name} (not here)</source>
   <translation type="unfinished">{name} (no está aquí)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Light: the built-in model, on the processor</source>
   <translation type="unfinished">Ligero: el modelo incorporado, en el procesador</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Not by Orthoscribe</source>
   <translation type="unfinished">No por Orthoscribe</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Nothing as yet</source>
   <translation type="unfinished">Aún nada</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>PyTorch and transformers, from {download_mb} MB to fetch and {disk_mb} MB on disk; in the dock.</source>
   <translation type="unfinished">PyTorch y transformers, desde {download_mb} MB por descargar y {disk_mb} MB en disco; en el panel.</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Found: {path}</source>
   <translation type="unfinished">Encontrado: {path}</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>This is QGIS itself. Choose a Python interpreter.</source>
   <translation type="unfinished">Esto es el propio QGIS. Elija un intérprete de Python.</translation>
  </message>
  <message>
   <location filename="../ui/processing/ask.py" />
   <source>“{name}” is no knowledge base. Make one with “Learn documents”.</source>
   <translation type="unfinished">«{name}» no es una base de conocimiento. Cree una con «Aprender documentos».</translation>
  </message>
  <message>
   <location filename="../ui/processing/ask.py" />
   <source>Knowledge base to cite</source>
   <translation type="unfinished">Base de conocimiento que citar</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Bands shown as red, green and blue, or one (empty: guessed)</source>
   <translation type="unfinished">Bandas mostradas en rojo, verde y azul, o una (vacío: se adivinan)</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Pixel size that the model looks at, in metres (empty: automatic)</source>
   <translation type="unfinished">Tamaño de píxel que mira el modelo, en metros (vacío: automático)</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>“{name}” cannot be opened as a raster: it is missing, damaged, or of an unknown format.</source>
   <translation type="unfinished">«{name}» no se puede abrir como ráster: falta, está dañado o es de un formato desconocido.</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Extent (empty: whole layer)</source>
   <translation type="unfinished">Extensión (vacía: toda la capa)</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Polygons, one answer for each (instead of an extent)</source>
   <translation type="unfinished">Polígonos, una respuesta para cada uno (en lugar de una extensión)</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Polygons with answers</source>
   <translation type="unfinished">Polígonos con respuestas</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>imagery,aerial,satellite,remote sensing,language model,deep learning,vision</source>
   <translation type="unfinished">imágenes,aéreo,satélite,teledetección,modelo de lenguaje,aprendizaje profundo,imagery,aerial</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Reading the vector layer</source>
   <translation type="unfinished">Leyendo la capa vectorial</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>No feature of the vector layer lies on the raster; choose other layers.</source>
   <translation type="unfinished">Ningún objeto de la capa vectorial está sobre el ráster; elija otras capas.</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Stopped. No data set was written.</source>
   <translation type="unfinished">Detenido. No se escribió ningún conjunto de datos.</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Vector layer with what is there</source>
   <translation type="unfinished">Capa vectorial con lo que hay allí</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Class field (empty: OpenStreetMap’s tags)</source>
   <translation type="unfinished">Campo de clase (vacío: las etiquetas de OpenStreetMap)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>CLIP table (CSV)</source>
   <translation type="unfinished">Tabla de CLIP (CSV)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>WebDataset (tar)</source>
   <translation type="unfinished">WebDataset (tar)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>JSON lines</source>
   <translation type="unfinished">Líneas JSON</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Written as</source>
   <translation type="unfinished">Se escribe como</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Licence of the vector layer</source>
   <translation type="unfinished">Licencia de la capa vectorial</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Licence of the raster</source>
   <translation type="unfinished">Licencia del ráster</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Data set</source>
   <translation type="unfinished">Conjunto de datos</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Pairs</source>
   <translation type="unfinished">Pares</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Pixels a side of a picture</source>
   <translation type="unfinished">Píxeles por lado de una imagen</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Finest pixel size on the ground (m)</source>
   <translation type="unfinished">Tamaño de píxel más fino en el terreno (m)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Sizes of pictures</source>
   <translation type="unfinished">Número de tamaños de imagen</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Pairs that are kept (%)</source>
   <translation type="unfinished">Pares que se conservan (%)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Pictures of the same title at most</source>
   <translation type="unfinished">Máximo de imágenes con el mismo título</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Ground kept for measuring (%)</source>
   <translation type="unfinished">Terreno reservado para medir (%)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Make a data set</source>
   <translation type="unfinished">Crear un conjunto de datos</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>A picture is cut around each thing of the vector layer, and its tags become a title: “a flat-roofed school building”, and with what lies around it. Boxes and masks come from the shapes. Pairs whose picture does not fit the title are left out, as the vector layer may be of another year.</source>
   <translation type="unfinished">Se recorta una imagen alrededor de cada cosa de la capa vectorial, y sus etiquetas se convierten en un título (en inglés): «a flat-roofed school building», y con lo que hay a su alrededor. Los recuadros y las máscaras vienen de las formas. Se omiten los pares cuya imagen no se ajusta al título, pues la capa vectorial puede ser de otro año.</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>The licence of OpenStreetMap (ODbL) holds for what is made from it; the set’s page says so.</source>
   <translation type="unfinished">La licencia de OpenStreetMap (ODbL) vale para lo que se hace a partir de él; la página del conjunto lo dice.</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Makes pairs of pictures and words from a raster and a vector layer, for a model to learn from.</source>
   <translation type="unfinished">Crea pares de imágenes y palabras a partir de un ráster y una capa vectorial, para que un modelo aprenda de ellos.</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>training,OpenStreetMap,captions,CLIP,WebDataset</source>
   <translation type="unfinished">entrenamiento,OpenStreetMap,leyendas,CLIP,WebDataset,training,captions</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_answers.py" />
   <source>There is no answer for this place.</source>
   <translation type="unfinished">No hay respuesta para este lugar.</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_answers.py" />
   <source>QGIS has waited {seconds} s for answers. Those so far are remembered: run it again to go on, or use Processing ▸ Orthoscribe ▸ Describe with polygons, which can be cancelled.</source>
   <translation type="unfinished">QGIS ha esperado respuestas durante {seconds} s. Las que hay se recuerdan: ejecútelo de nuevo para seguir, o use Procesos ▸ Orthoscribe ▸ Describir con polígonos, que se puede cancelar.</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_answers.py" />
   <source>QGIS is too busy to tell about its layers; try again.</source>
   <translation type="unfinished">QGIS está demasiado ocupado para informar de sus capas; inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_answers.py" />
   <source>There is no raster layer “{name}” in the project.</source>
   <translation type="unfinished">No hay ninguna capa ráster «{name}» en el proyecto.</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>(answered when the expression runs)</source>
   <translation type="unfinished">(se responde cuando se ejecuta la expresión)</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>The geometry is no polygon. Make one of it, for example with buffer($geometry, 50).</source>
   <translation type="unfinished">La geometría no es un polígono. Haga uno de ella, por ejemplo con buffer($geometry, 50).</translation>
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
   <translation type="unfinished">lo que hay alrededor de un punto</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>a polygon in the CRS of the layer that is evaluated; of several parts the largest</source>
   <translation type="unfinished">un polígono en el SRC de la capa que se evalúa; de varias partes, la mayor</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>name or id of a raster layer, of a web map too, or the name of a group of layers</source>
   <translation type="unfinished">nombre o id de una capa ráster, también de un mapa web, o el nombre de un grupo de capas</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>what to ask; without it the place is described</source>
   <translation type="unfinished">qué preguntar (en inglés); sin ello se describe el lugar</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>Describes what a raster layer shows in a polygon, or answers a question about it.</source>
   <translation type="unfinished">Describe lo que una capa ráster muestra en un polígono, o responde a una pregunta sobre ello.</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>Arguments</source>
   <translation type="unfinished">Argumentos</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>Examples</source>
   <translation type="unfinished">Ejemplos</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>An answer takes a part of a second. Processing and the field calculator wait for it; QGIS can do nothing else while the field calculator runs, so use Processing ▸ Orthoscribe ▸ Describe for many polygons. Answers are remembered while QGIS runs. Labels, virtual fields, forms and filters show only what is remembered and NULL for the rest: write answers into a field and label by that.</source>
   <translation type="unfinished">Una respuesta tarda una fracción de segundo. Los procesos y la calculadora de campos la esperan; QGIS no puede hacer otra cosa mientras la calculadora trabaja, así que para muchos polígonos use Procesos ▸ Orthoscribe ▸ Describir. Las respuestas se recuerdan mientras QGIS está abierto. Etiquetas, campos virtuales, formularios y filtros muestran solo lo que se recuerda, y NULL en lo demás: escriba las respuestas en un campo y etiquete con él.</translation>
  </message>
  <message>
   <location filename="../ui/processing/changemap.py" />
   <source>The model wrote no map of change.</source>
   <translation type="unfinished">El modelo no escribió ningún mapa de cambios.</translation>
  </message>
  <message>
   <location filename="../ui/processing/changemap.py" />
   <source>Probability of change</source>
   <translation type="unfinished">Probabilidad de cambio</translation>
  </message>
  <message>
   <location filename="../ui/processing/changemap.py" />
   <source>Change map</source>
   <translation type="unfinished">Mapa de cambios</translation>
  </message>
  <message>
   <location filename="../ui/processing/changemap.py" />
   <source>How likely each place has changed between two dates, 0–1, on the grid that both pictures share.</source>
   <translation type="unfinished">Cuán probable es que cada lugar haya cambiado entre dos fechas, 0–1, en la cuadrícula común de ambas imágenes.</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>PostgreSQL connection (instead of a file)</source>
   <translation type="unfinished">Conexión PostgreSQL (en lugar de un archivo)</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>A connection of QGIS to a server with PostGIS and pgvector. Its credentials are not written anywhere.</source>
   <translation type="unfinished">Una conexión de QGIS a un servidor con PostGIS y pgvector. Sus credenciales no se escriben en ninguna parte.</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>Say where the index lies: in a GeoPackage, or behind a PostgreSQL connection.</source>
   <translation type="unfinished">Diga dónde está el índice: en un GeoPackage, o tras una conexión PostgreSQL.</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>imagery,aerial,satellite,remote sensing,archive,catalogue,similarity,retrieval,embedding</source>
   <translation type="unfinished">imágenes,aéreo,satélite,teledetección,archivo,catálogo,similitud,recuperación,embedding,imagery,aerial</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>No installed model can search. Put a model that can embed into a folder of packs.</source>
   <translation type="unfinished">Ningún modelo instalado puede buscar. Ponga en una carpeta de modelos uno que pueda crear vectores.</translation>
  </message>
  <message>
   <location filename="../ui/processing/class_function.py" />
   <source>Says which of some classes, in your own words, a raster layer shows in a polygon.</source>
   <translation type="unfinished">Dice cuál de varias clases, con sus propias palabras (en inglés), muestra una capa ráster en un polígono.</translation>
  </message>
  <message>
   <location filename="../ui/processing/class_function.py" />
   <source>name or id of a raster layer</source>
   <translation type="unfinished">nombre o id de una capa ráster</translation>
  </message>
  <message>
   <location filename="../ui/processing/class_function.py" />
   <source>at least two classes, with commas between them</source>
   <translation type="unfinished">al menos dos clases (en inglés), separadas por comas</translation>
  </message>
  <message>
   <location filename="../ui/processing/class_function.py" />
   <source>Processing and the field calculator wait for answers; labels, virtual fields, forms and filters show only what is remembered and NULL for the rest. For many polygons use Processing ▸ Orthoscribe ▸ Classify, which can be cancelled and gives scores too.</source>
   <translation type="unfinished">Los procesos y la calculadora de campos esperan las respuestas; etiquetas, campos virtuales, formularios y filtros muestran solo lo que se recuerda, y NULL en lo demás. Para muchos polígonos use Procesos ▸ Orthoscribe ▸ Clasificar, que se puede cancelar y da también puntuaciones.</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Choose the field that says what each example shows.</source>
   <translation type="unfinished">Elija el campo que dice qué muestra cada ejemplo.</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Classes, with commas between them</source>
   <translation type="unfinished">Clases (en inglés), separadas por comas</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Polygons to classify</source>
   <translation type="unfinished">Polígonos que clasificar</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Examples of classes</source>
   <translation type="unfinished">Ejemplos de clases</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Field that says what an example shows</source>
   <translation type="unfinished">Campo que dice qué muestra un ejemplo</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Least score of a class; below it is “other” (0–1)</source>
   <translation type="unfinished">Puntuación mínima de una clase; por debajo es «other» (0–1)</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Side of a tile in metres (empty: the model’s)</source>
   <translation type="unfinished">Lado de una tesela en metros (vacío: el del modelo)</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Classified polygons or tiles</source>
   <translation type="unfinished">Polígonos o teselas clasificados</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Raster of classes</source>
   <translation type="unfinished">Ráster de clases</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Write the classes in your own words, such as “forest, asphalt road, flat roof”. With polygons each of them gets the fields “class”, “score” (0–1), “runner_up” and “next_score”; without polygons the extent is cut into tiles. A raster of classes is written when it is asked for. Polygons drawn over examples make a class surer, or say what a word of yours means.</source>
   <translation type="unfinished">Escriba las clases con sus propias palabras, en inglés, como «forest, asphalt road, flat roof». Con polígonos, cada uno recibe los campos «class», «score» (0–1), «runner_up» y «next_score»; sin polígonos, la extensión se corta en teselas. Se escribe un ráster de clases cuando se pide. Los polígonos dibujados sobre ejemplos hacen más segura una clase, o dicen qué significa una palabra suya.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare.py" />
   <source>Question (empty: what changed)</source>
   <translation type="unfinished">Pregunta (vacía: qué cambió)</translation>
  </message>
  <message>
   <location filename="../ui/processing/findings_algorithm.py" />
   <source>Least score (0–1)</source>
   <translation type="unfinished">Puntuación mínima (0–1)</translation>
  </message>
  <message>
   <location filename="../ui/processing/findings_algorithm.py" />
   <source>Findings</source>
   <translation type="unfinished">Hallazgos</translation>
  </message>
  <message>
   <location filename="../ui/processing/findings_algorithm.py" />
   <source>Number of findings</source>
   <translation type="unfinished">Número de hallazgos</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Steps of learning</source>
   <translation type="unfinished">Pasos de aprendizaje</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Model to go on from (empty: built in)</source>
   <translation type="unfinished">Modelo del que partir (vacío: el incorporado)</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Name of the new model</source>
   <translation type="unfinished">Nombre del modelo nuevo</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Folder of the model</source>
   <translation type="unfinished">Carpeta del modelo</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Id of the model</source>
   <translation type="unfinished">Id del modelo</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>What was measured</source>
   <translation type="unfinished">Lo que se midió</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>“{title}” is in the list of models (the stack in the dock’s last line); choose it there.</source>
   <translation type="unfinished">«{title}» está en la lista de modelos (la pila en la última línea del panel); elíjalo allí.</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>There is a model “{name}” already; give the new one another name.</source>
   <translation type="unfinished">Ya hay un modelo «{name}»; dé otro nombre al nuevo.</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Choose the folder of a data set.</source>
   <translation type="unfinished">Elija la carpeta de un conjunto de datos.</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Fine-tune the model</source>
   <translation type="unfinished">Ajustar el modelo</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>The model looks at each picture once and then learns small additions to what it knows; all else stays as it is. Search, heat maps and classes in words of your own get better where the set is like your imagery. What it is worth is measured on ground that was not learnt from, and stands in the list of models. It needs the full engine (PyTorch). It can be stopped, and goes on where it was.</source>
   <translation type="unfinished">El modelo mira cada imagen una vez y aprende después pequeños añadidos a lo que sabe; todo lo demás queda como está. La búsqueda, los mapas de calor y las clases con sus propias palabras mejoran donde el conjunto se parece a sus imágenes. Lo que vale se mide en terreno del que no se aprendió, y figura en la lista de modelos. Necesita el motor completo (PyTorch). Se puede detener, y sigue donde estaba.</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Makes a new model from the built-in one and a data set of yours, on this computer.</source>
   <translation type="unfinished">Crea en este equipo un modelo nuevo a partir del incorporado y de un conjunto de datos suyo.</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>training,learning,adapters,model,deep learning,vision</source>
   <translation type="unfinished">entrenamiento,aprendizaje,adaptadores,modelo,aprendizaje profundo,visión,training,learning</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Choose raster layers, a folder, or a list to be indexed.</source>
   <translation type="unfinished">Elija capas ráster, una carpeta o una lista que indexar.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Raster layers</source>
   <translation type="unfinished">Capas ráster</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Rasters with files of their own; pictures of map servers cannot be indexed.</source>
   <translation type="unfinished">Rásteres con archivos propios; las imágenes de servidores de mapas no se pueden indexar.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Folder with rasters</source>
   <translation type="unfinished">Carpeta con rásteres</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Every raster in it and below it is indexed.</source>
   <translation type="unfinished">Se indexan todos los rásteres que contiene, a cualquier nivel.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>STAC file, or list of rasters</source>
   <translation type="unfinished">Archivo STAC, o lista de rásteres</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>A STAC item or collection (*.json), or a text file with a raster on each line (*.txt).</source>
   <translation type="unfinished">Un elemento o una colección STAC (*.json), o un archivo de texto con un ráster en cada línea (*.txt).</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Pixel sizes in metres (empty: automatic)</source>
   <translation type="unfinished">Tamaños de píxel en metros (vacío: automático)</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips are cut at each of these ground sizes of a pixel: 0.5, 2. Left empty, the model’s own counts.</source>
   <translation type="unfinished">Se cortan recortes con cada uno de estos tamaños de un píxel en el terreno: 0.5, 2. Si queda vacío, vale el del modelo.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Overlap of chips (share of their side)</source>
   <translation type="unfinished">Solapamiento de los recortes (parte de su lado)</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>What lies at the edge of one chip is in the middle of another.</source>
   <translation type="unfinished">Lo que está en el borde de un recorte está en el centro de otro.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Look thoroughly</source>
   <translation type="unfinished">Mirar a fondo</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Dask scheduler (empty: this computer)</source>
   <translation type="unfinished">Planificador Dask (vacío: este equipo)</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>An address such as tcp://10.0.0.5:8786. Its workers need the engine, and see the same files.</source>
   <translation type="unfinished">Una dirección como tcp://10.0.0.5:8786. Sus procesos necesitan el motor, y ven los mismos archivos.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Make the index afresh</source>
   <translation type="unfinished">Crear el índice de nuevo</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Drops the vectors of an index that was made with another model, and makes them anew.</source>
   <translation type="unfinished">Descarta los vectores de un índice creado con otro modelo, y los crea de nuevo.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>GeoPackage (*.gpkg)</source>
   <translation type="unfinished">GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>A new GeoPackage, or an index that is there: then only what is new or has changed is looked at.</source>
   <translation type="unfinished">Un GeoPackage nuevo, o un índice que ya existe: entonces solo se mira lo que es nuevo o ha cambiado.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips in the index</source>
   <translation type="unfinished">Recortes en el índice</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips added</source>
   <translation type="unfinished">Recortes añadidos</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips removed</source>
   <translation type="unfinished">Recortes quitados</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips kept</source>
   <translation type="unfinished">Recortes conservados</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Files that could not be read</source>
   <translation type="unfinished">Archivos que no se pudieron leer</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>What was done</source>
   <translation type="unfinished">Lo que se hizo</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Index rasters</source>
   <translation type="unfinished">Indexar rásteres</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Cuts rasters into chips and puts them into an index that can be searched by words and by examples; of an index that is there only what is new or has changed is looked at.</source>
   <translation type="unfinished">Corta rásteres en recortes y los pone en un índice en el que se puede buscar con palabras y con ejemplos; de un índice que ya existe solo se mira lo que es nuevo o ha cambiado.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Choose documents or layers to learn.</source>
   <translation type="unfinished">Elija documentos o capas que aprender.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Reading the features of “{name}”</source>
   <translation type="unfinished">Leyendo los objetos de «{name}»</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Folder of documents</source>
   <translation type="unfinished">Carpeta de documentos</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Every text, Markdown, PDF, HTML and CSV file in it is learnt, at any depth.</source>
   <translation type="unfinished">Se aprende cada archivo de texto, Markdown, PDF, HTML y CSV que contiene, a cualquier nivel.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Single documents</source>
   <translation type="unfinished">Documentos sueltos</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Files to be learnt beside the folder, or in its place.</source>
   <translation type="unfinished">Archivos que aprender además de la carpeta, o en su lugar.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Vector layers</source>
   <translation type="unfinished">Capas vectoriales</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Each feature is learnt with its fields and its place; answers can show it on the map.</source>
   <translation type="unfinished">Cada objeto se aprende con sus campos y su lugar; las respuestas pueden mostrarlo en el mapa.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Sentence model (folder)</source>
   <translation type="unfinished">Modelo de frases (carpeta)</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>A folder with model.onnx and tokenizer.json to find passages by. Left empty, the base learns its own.</source>
   <translation type="unfinished">Una carpeta con model.onnx y tokenizer.json con que encontrar pasajes. Si queda vacía, la base aprende el suyo propio.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Learn afresh</source>
   <translation type="unfinished">Aprender de nuevo</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Drop what was learnt with another model. Documents that have not changed are not read again.</source>
   <translation type="unfinished">Descartar lo aprendido con otro modelo. Los documentos que no han cambiado no se leen otra vez.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Knowledge base</source>
   <translation type="unfinished">Base de conocimiento</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>A GeoPackage. One that is there is brought up to date: only what is new or has changed is learnt.</source>
   <translation type="unfinished">Un GeoPackage. Si ya existe, se actualiza: solo se aprende lo que es nuevo o ha cambiado.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>What was learnt</source>
   <translation type="unfinished">Lo que se aprendió</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Number of passages</source>
   <translation type="unfinished">Número de pasajes</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Number of documents that could not be learnt</source>
   <translation type="unfinished">Número de documentos que no se pudieron aprender</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Learn documents</source>
   <translation type="unfinished">Aprender documentos</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Make a knowledge base of documents and vector layers, for answers that cite them.</source>
   <translation type="unfinished">Crear una base de conocimiento con documentos y capas vectoriales, para respuestas que los citan.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Choose the knowledge base in the dock (the book beside the conversation’s name) or in “Ask”. It is a GeoPackage that QGIS opens as a layer, and may be moved together with its documents. Nothing leaves this computer.</source>
   <translation type="unfinished">Elija la base de conocimiento en el panel (el libro junto al nombre de la conversación) o en «Preguntar». Es un GeoPackage que QGIS abre como capa, y se puede mover junto con sus documentos. Nada sale de este equipo.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>documents,knowledge base,pdf,sources,citations,retrieval,rag,questions</source>
   <translation type="unfinished">documentos,base de conocimiento,pdf,fuentes,citas,recuperación,rag,preguntas</translation>
  </message>
  <message>
   <location filename="../ui/processing/localize.py" />
   <source>The model wrote no heat map.</source>
   <translation type="unfinished">El modelo no escribió ningún mapa de calor.</translation>
  </message>
  <message>
   <location filename="../ui/processing/localize.py" />
   <source>Heat map</source>
   <translation type="unfinished">Mapa de calor</translation>
  </message>
  <message>
   <location filename="../ui/processing/localize.py" />
   <source>Windows of several sizes are compared with the phrase. The map compares the places of the area with each other: 1 is the best of them, 0 what half of the area stays below. The polygons are what is warmer than the least score (0.5 where none is given).</source>
   <translation type="unfinished">Se comparan con la frase ventanas de varios tamaños. El mapa compara entre sí los lugares del área: 1 es el mejor de ellos, 0 aquello por debajo de lo cual queda la mitad del área. Los polígonos son lo que está más caliente que la puntuación mínima (0,5 si no se da ninguna).</translation>
  </message>
  <message>
   <location filename="../ui/processing/pixel_choice.py" />
   <source>“{name}” is drawn by QGIS, so it has no bands to choose. Leave the bands empty.</source>
   <translation type="unfinished">«{name}» lo dibuja QGIS, así que no tiene bandas que elegir. Deje vacías las bandas.</translation>
  </message>
  <message>
   <location filename="../ui/processing/pixel_choice.py" />
   <source>Choose three bands, for red, green and blue, or one.</source>
   <translation type="unfinished">Elija tres bandas, para rojo, verde y azul, o una.</translation>
  </message>
  <message>
   <location filename="../ui/processing/pixel_choice.py" />
   <source>“{name}” has no band {band}: its bands are 1 to {last}.</source>
   <translation type="unfinished">«{name}» no tiene banda {band}: sus bandas van de 1 a {last}.</translation>
  </message>
  <message>
   <location filename="../ui/processing/polygons.py" />
   <source>The polygon does not meet “{name}”.</source>
   <translation type="unfinished">El polígono no toca «{name}».</translation>
  </message>
  <message>
   <location filename="../ui/processing/polygons.py" />
   <source>Part {number}: {text}</source>
   <translation type="unfinished">Parte {number}: {text}</translation>
  </message>
  <message>
   <location filename="../ui/processing/polygons.py" />
   <source>Polygon {number}: {problem}</source>
   <translation type="unfinished">Polígono {number}: {problem}</translation>
  </message>
  <message>
   <location filename="../ui/processing/provider.py" />
   <source>Orthoscribe: imagery in plain language</source>
   <translation type="unfinished">Orthoscribe: imágenes en lenguaje sencillo</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Type what to look for, or give a raster layer as an example.</source>
   <translation type="unfinished">Escriba qué buscar (en inglés), o dé una capa ráster como ejemplo.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Nothing was found. Try other words, or take filters out.</source>
   <translation type="unfinished">No se encontró nada. Pruebe otras palabras, o quite filtros.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>The GeoPackage that “Index rasters” or the Find tab has made.</source>
   <translation type="unfinished">El GeoPackage que ha creado «Indexar rásteres» o la pestaña Buscar.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>harbour with ships</source>
   <translation type="unfinished">harbour with ships</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>In plain words. May be left empty where there is an example.</source>
   <translation type="unfinished">En palabras sencillas, en inglés. Puede quedar vacío si hay un ejemplo.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Raster layer with an example</source>
   <translation type="unfinished">Capa ráster con un ejemplo</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Places that look like this raster, or like the extent of it that is given, are found.</source>
   <translation type="unfinished">Se encuentran lugares que se parecen a este ráster, o a la extensión de él que se dé.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Extent of the example</source>
   <translation type="unfinished">Extensión del ejemplo</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>The part of the raster that is the example, in any CRS. Left empty, all of it.</source>
   <translation type="unfinished">La parte del ráster que es el ejemplo, en cualquier SRC. Si queda vacía, todo.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Weight of the example beside the words</source>
   <translation type="unfinished">Peso del ejemplo junto a las palabras</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>0 counts the words alone, 1 the example alone.</source>
   <translation type="unfinished">Con 0 cuentan solo las palabras, con 1 solo el ejemplo.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Only in this extent</source>
   <translation type="unfinished">Solo en esta extensión</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Chips whose footprints meet it, in any CRS. Left empty, everywhere.</source>
   <translation type="unfinished">Recortes cuyas huellas la tocan, en cualquier SRC. Si queda vacía, en todas partes.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Not older than</source>
   <translation type="unfinished">No anterior a</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Not newer than</source>
   <translation type="unfinished">No posterior a</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>A date such as 2019-06-01, 2019-06 or 2019. Chips without a known date are left out then.</source>
   <translation type="unfinished">Una fecha como 2019-06-01, 2019-06 o 2019. Entonces se omiten los recortes sin fecha conocida.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Sensors, separated by commas</source>
   <translation type="unfinished">Sensores, separados por comas</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Only chips of these, such as Sentinel-2. Left empty, of all.</source>
   <translation type="unfinished">Solo recortes de estos, como Sentinel-2. Si queda vacío, de todos.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>At most so many</source>
   <translation type="unfinished">Tantos como máximo</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>The best are kept, by rank.</source>
   <translation type="unfinished">Se conservan los mejores, por orden.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Found places</source>
   <translation type="unfinished">Lugares encontrados</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>A footprint for each chip that was found, with its rank, score and record.</source>
   <translation type="unfinished">Una huella por cada recorte encontrado, con su orden, su puntuación y su registro.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Number of places</source>
   <translation type="unfinished">Número de lugares</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Finds the places of an index that fit words, an example, or both, as ranked footprints.</source>
   <translation type="unfinished">Busca los lugares de un índice que se ajustan a unas palabras, a un ejemplo o a ambos, como huellas ordenadas.</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>No installed model can compare. Put the folder of a model that can into {folder}.</source>
   <translation type="unfinished">Ningún modelo instalado puede comparar. Ponga la carpeta de un modelo que pueda en {folder}.</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>Before: the earlier picture</source>
   <translation type="unfinished">Antes: la imagen anterior</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>After: the later picture of the same place</source>
   <translation type="unfinished">Después: la imagen posterior del mismo lugar</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>Date of the earlier picture, such as 2015-06 (empty: guessed)</source>
   <translation type="unfinished">Fecha de la imagen anterior, como 2015-06 (vacía: se adivina)</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>Date of the later picture, such as 2021-05-30 (empty: guessed)</source>
   <translation type="unfinished">Fecha de la imagen posterior, como 2021-05-30 (vacía: se adivina)</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>Bands of the earlier picture (empty: guessed)</source>
   <translation type="unfinished">Bandas de la imagen anterior (vacío: se adivinan)</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The raster that is looked at: any raster layer or file that the dock takes too.</source>
   <translation type="unfinished">El ráster que se mira: cualquier capa ráster o archivo que el panel también acepte.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The earlier picture. It may differ from the later one in CRS, pixel size and extent.</source>
   <translation type="unfinished">La imagen anterior. Puede diferir de la posterior en SRC, tamaño de píxel y extensión.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The later picture of the same place. What is found is in its CRS.</source>
   <translation type="unfinished">La imagen posterior del mismo lugar. Lo que se encuentra está en su SRC.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Only needed where the layer’s name, file or properties do not tell the date.</source>
   <translation type="unfinished">Solo hace falta si el nombre, el archivo o las propiedades de la capa no dicen la fecha.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The same words as in the dock. Names of several things are separated by commas.</source>
   <translation type="unfinished">Las mismas palabras que en el panel, en inglés. Varios nombres se separan con comas.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The part of the raster that is looked at, in any CRS. Left empty, all of it.</source>
   <translation type="unfinished">La parte del ráster que se mira, en cualquier SRC. Si queda vacía, todo.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Each polygon gets an answer of its own. With these the extent is not used.</source>
   <translation type="unfinished">Cada polígono recibe su propia respuesta. Con ellos no se usa la extensión.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The polygons with their answers as fields. Written only when polygons are given.</source>
   <translation type="unfinished">Los polígonos con sus respuestas como campos. Solo se escribe si se dan polígonos.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Findings the model is less sure of are left out. Left empty, the model’s own limit counts.</source>
   <translation type="unfinished">Se omiten los hallazgos de los que el modelo está menos seguro. Si queda vacía, vale el límite del modelo.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Three in the order red, green, blue, also others as for false colour; or one, shown as grey.</source>
   <translation type="unfinished">Tres en el orden rojo, verde, azul, también otras, como para falso color; o una, mostrada en gris.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>As for the later picture; only needed where its bands are in another order.</source>
   <translation type="unfinished">Como para la imagen posterior; solo hace falta si sus bandas están en otro orden.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Larger pixels show more at once, smaller ones finer things. Results depend on it, so it is told.</source>
   <translation type="unfinished">Píxeles mayores muestran más de una vez, menores muestran cosas más finas. Los resultados dependen de ello, así que se indica.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>How well the phrase fits each place of the area, 0–1, compared with the rest of it.</source>
   <translation type="unfinished">Cuán bien encaja la frase en cada lugar del área, 0–1, comparado con el resto de ella.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>In your own words, with commas between them; may be empty where examples name the classes.</source>
   <translation type="unfinished">Con sus propias palabras, en inglés y separadas por comas; puede quedar vacío si los ejemplos nombran las clases.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Polygons over places that show a class, anywhere on the raster: one for a class is enough.</source>
   <translation type="unfinished">Polígonos sobre lugares que muestran una clase, en cualquier parte del ráster: basta uno por clase.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>What each example shows: a class of the list above, or one that is in this field only.</source>
   <translation type="unfinished">Qué muestra cada ejemplo: una clase de la lista de arriba, o una que solo está en este campo.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Places that are less surely one of the classes are called “other”. 0 names every place.</source>
   <translation type="unfinished">Los lugares que son con menos seguridad una de las clases se llaman «other». 0 nombra todos los lugares.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Also the size of the windows that a raster of classes is made from.</source>
   <translation type="unfinished">También el tamaño de las ventanas con que se hace un ráster de clases.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The polygons with their class, score and runner-up as fields, or the tiles of the extent.</source>
   <translation type="unfinished">Los polígonos con su clase, su puntuación y la segunda clase como campos, o las teselas de la extensión.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The likeliest class of every place, as numbers with a palette and names.</source>
   <translation type="unfinished">La clase más probable de cada lugar, como números con una paleta y nombres.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Made by “Learn documents”. The answer is then made of sentences out of it, with sources.</source>
   <translation type="unfinished">Creada con «Aprender documentos». La respuesta se compone entonces de frases de ella, con fuentes.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>What was found, with the same fields as the layers of the dock.</source>
   <translation type="unfinished">Lo que se encontró, con los mismos campos que las capas del panel.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Points, lines or polygons with OpenStreetMap’s tags as fields; the tags are put into words.</source>
   <translation type="unfinished">Puntos, líneas o polígonos con las etiquetas de OpenStreetMap como campos; las etiquetas se ponen en palabras.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>For other layers: the field that says in words what a feature is. No tags are read then.</source>
   <translation type="unfinished">Para otras capas: el campo que dice con palabras (en inglés) qué es un objeto. Entonces no se leen etiquetas.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Width and height of each picture.</source>
   <translation type="unfinished">Ancho y alto de cada imagen.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The ground size of a pixel of the finest pictures, in metres. Left empty, that of the raster.</source>
   <translation type="unfinished">El tamaño en el terreno de un píxel de las imágenes más finas, en metros. Si queda vacío, el del ráster.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Things that do not fit into a picture are shown at two, four … times that pixel size.</source>
   <translation type="unfinished">Las cosas que no caben en una imagen se muestran con dos, cuatro … veces ese tamaño de píxel.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Of each class so many percent are kept whose picture and title the model finds most alike.</source>
   <translation type="unfinished">De cada clase se conserva este porcentaje: los pares cuya imagen y cuyo título el modelo encuentra más parecidos.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>So many pictures at most have the same title.</source>
   <translation type="unfinished">Como máximo tantas imágenes tienen el mismo título.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>So many percent of the ground are not learnt from, but measured with.</source>
   <translation type="unfinished">De este porcentaje del terreno no se aprende; con él se mide.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>CLIP’s table, WebDataset archives, and the JSON lines that Orthoscribe learns from.</source>
   <translation type="unfinished">La tabla de CLIP, los archivos WebDataset y las líneas JSON de las que aprende Orthoscribe.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Goes into the set’s page. Left empty, that of the layer’s properties, or OpenStreetMap’s.</source>
   <translation type="unfinished">Va a la página del conjunto. Si queda vacía, la de las propiedades de la capa, o la de OpenStreetMap.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The same for the raster.</source>
   <translation type="unfinished">Lo mismo para el ráster.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>A new or empty folder. It is there when the set is whole, and not before.</source>
   <translation type="unfinished">Una carpeta nueva o vacía. Aparece cuando el conjunto está completo, y no antes.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>A folder that “Make a data set” has made.</source>
   <translation type="unfinished">Una carpeta creada por «Crear un conjunto de datos».</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>What the new model is called in the list of models.</source>
   <translation type="unfinished">Cómo se llama el modelo nuevo en la lista de modelos.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The folder of the model to go on from. Left empty, the model that comes with the plugin.</source>
   <translation type="unfinished">La carpeta del modelo del que partir. Si queda vacía, el modelo que viene con el complemento.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>How long it learns, once it has looked at all pictures. Left empty, as long as is usual.</source>
   <translation type="unfinished">Cuánto aprende, una vez que ha mirado todas las imágenes. Si queda vacío, lo habitual.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>With a layer of polygons each polygon gets an answer of its own; the extent is not used then. The layer of answers has the polygons with the fields “place” (their number, which is the “turn” of what was found in them), “answer”, “findings” (how many), “labels” (how many of each), “found_m2” (their area) and “problem” (why there is no answer). Parts of a polygon are asked about one by one; holes count as part of it.</source>
   <translation type="unfinished">Con una capa de polígonos, cada polígono recibe su propia respuesta; entonces no se usa la extensión. La capa de respuestas tiene los polígonos con los campos «place» (su número, que es el «turn» de lo que se encontró en ellos), «answer» (respuesta), «findings» (cuántos), «labels» (cuántos de cada), «found_m2» (su área) y «problem» (por qué no hay respuesta). Por las partes de un polígono se pregunta una a una; los huecos cuentan como parte de él.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The model runs on this computer; its answers may be wrong.</source>
   <translation type="unfinished">El modelo se ejecuta en este equipo; sus respuestas pueden ser erróneas.</translation>
  </message>
  <message>
   <location filename="../ui/processing/zones.py" />
   <source>An example of “{label}” does not lie on “{name}”. Move it there, or leave it out.</source>
   <translation type="unfinished">Un ejemplo de «{label}» no está sobre «{name}». Muévalo allí, o déjelo fuera.</translation>
  </message>
  <message>
   <location filename="../ui/review/keep_box.py" />
   <source>Remove and save</source>
   <translation type="unfinished">Quitar y guardar</translation>
  </message>
  <message>
   <location filename="../ui/review/keep_box.py" />
   <source>{count} rejected</source>
   <translation type="unfinished">{count} rechazados</translation>
  </message>
  <message>
   <location filename="../ui/review/keep_box.py" />
   <source>{count} with a score below {score:.2f}</source>
   <translation type="unfinished">{count} con una puntuación menor que {score:.2f}</translation>
  </message>
  <message>
   <location filename="../ui/review/keep_box.py" />
   <source>Remove from the table: {pieces}? {kept} are kept. This cannot be undone.</source>
   <translation type="unfinished">¿Quitar de la tabla: {pieces}? Se conservan {kept}. No se puede deshacer.</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Review of findings</source>
   <translation type="unfinished">Revisión de hallazgos</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Close the review; nothing is removed</source>
   <translation type="unfinished">Cerrar la revisión; no se quita nada</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Accept</source>
   <translation type="unfinished">Aceptar</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Reject</source>
   <translation type="unfinished">Rechazar</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Next</source>
   <translation type="unfinished">Siguiente</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Zoom to the next finding to judge (N)</source>
   <translation type="unfinished">Acercar al siguiente hallazgo por juzgar (N)</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Undo the last edit (Ctrl+Z on the map)</source>
   <translation type="unfinished">Deshacer la última edición (Ctrl+Z en el mapa)</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Save, and remove what is rejected or hidden</source>
   <translation type="unfinished">Guardar, y quitar lo rechazado u oculto</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Accept findings</source>
   <translation type="unfinished">Aceptar hallazgos</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Reject findings</source>
   <translation type="unfinished">Rechazar hallazgos</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Review  ·  {layer}</source>
   <translation type="unfinished">Revisión  ·  {layer}</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>{shown} of {total} shown</source>
   <translation type="unfinished">{shown} de {total} mostrados</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>{count} accepted</source>
   <translation type="unfinished">{count} aceptados</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>{count} selected</source>
   <translation type="unfinished">{count} seleccionados</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>all {count} that are shown and not judged yet</source>
   <translation type="unfinished">los {count} que se muestran y aún no se han juzgado</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Accept {findings} (A)</source>
   <translation type="unfinished">Aceptar {findings} (A)</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Reject {findings} (R)</source>
   <translation type="unfinished">Rechazar {findings} (R)</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>The edits of “{layer}” could not be saved.</source>
   <translation type="unfinished">No se pudieron guardar las ediciones de «{layer}».</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>{kept} findings kept, {gone} removed</source>
   <translation type="unfinished">{kept} hallazgos conservados, {gone} quitados</translation>
  </message>
  <message>
   <location filename="../ui/review/score_row.py" />
   <source>&amp;Score from</source>
   <translation type="unfinished">&amp;Puntuación desde</translation>
  </message>
  <message>
   <location filename="../ui/review/score_row.py" />
   <source>Findings with a lower score are hidden; the table keeps them until you press Keep</source>
   <translation type="unfinished">Los hallazgos con menor puntuación se ocultan; la tabla los conserva hasta que pulse Conservar</translation>
  </message>
  <message>
   <location filename="../ui/review/score_row.py" />
   <source>Least score</source>
   <translation type="unfinished">Puntuación mínima</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Shapes</source>
   <translation type="unfinished">Formas</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Merge the selected findings into one</source>
   <translation type="unfinished">Unir en uno los hallazgos seleccionados</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Split findings along a line: click its corners on the map, end with a right click</source>
   <translation type="unfinished">Dividir hallazgos a lo largo de una línea: haga clic en sus vértices en el mapa, termine con clic derecho</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Simplify the selected findings: drop corners within the tolerance</source>
   <translation type="unfinished">Simplificar los hallazgos seleccionados: quitar vértices dentro de la tolerancia</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Right angles for the selected findings, as buildings have them</source>
   <translation type="unfinished">Ángulos rectos para los hallazgos seleccionados, como los tienen los edificios</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Tolerance</source>
   <translation type="unfinished">Tolerancia</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>How far a corner may lie beside the new outline to be dropped</source>
   <translation type="unfinished">Cuán lejos del nuevo contorno puede estar un vértice para quitarlo</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_link.py" />
   <source>Plugin and engine are of different versions; install the engine again.</source>
   <translation type="unfinished">El complemento y el motor son de versiones distintas; instale de nuevo el motor.</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_link.py" />
   <source>The engine could not be started with {program}.</source>
   <translation type="unfinished">No se pudo arrancar el motor con {program}.</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_link.py" />
   <source>The engine stopped unexpectedly. Nothing is lost: ask again and it restarts.</source>
   <translation type="unfinished">El motor se detuvo de forma inesperada. Nada se pierde: pregunte de nuevo y arrancará.</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_setup.py" />
   <source>Looking for what Orthoscribe's engine needs</source>
   <translation type="unfinished">Buscando lo que necesita el motor de Orthoscribe</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_setup.py" />
   <source>Installing Orthoscribe's engine</source>
   <translation type="unfinished">Instalando el motor de Orthoscribe</translation>
  </message>
  <message>
   <location filename="../ui/session/indexing.py" />
   <source>Check a raster layer, or add a folder, to be indexed.</source>
   <translation type="unfinished">Marque una capa ráster, o añada una carpeta, para indexarla.</translation>
  </message>
  <message>
   <location filename="../ui/session/indexing.py" />
   <source>A layer that was to be indexed is no longer in the project.</source>
   <translation type="unfinished">Una capa que se iba a indexar ya no está en el proyecto.</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>outlines</source>
   <translation type="unfinished">contornos</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>boxes</source>
   <translation type="unfinished">recuadros</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>changes</source>
   <translation type="unfinished">cambios</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>Its last words are in the log panel (View ▸ Panels ▸ Log Messages).</source>
   <translation type="unfinished">Sus últimas palabras están en el registro (Ver ▸ Paneles ▸ Mensajes de registro).</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>Draw the extent on the layer, or choose “Whole layer”.</source>
   <translation type="unfinished">Dibuje la extensión sobre la capa, o elija «Toda la capa».</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>Right-click the layer without a CRS ▸ Layer CRS ▸ Set Layer CRS…</source>
   <translation type="unfinished">Clic derecho en la capa sin SRC ▸ SRC de la capa ▸ Establecer SRC de la capa…</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>This project has no index to search yet. Open the Find tab, choose “New index…”, and say which layers and folders it holds. Then ask again.</source>
   <translation type="unfinished">Este proyecto aún no tiene índice en el que buscar. Abra la pestaña Buscar, elija «Índice nuevo…», y diga qué capas y carpetas contiene. Luego pregunte de nuevo.</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>I found no such place in the index “{index}”.</source>
   <translation type="unfinished">No encontré ningún lugar así en el índice «{index}».</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>I found {count} places like this one for “{words}” in the index “{index}”. The best are:</source>
   <translation type="unfinished">Encontré {count} lugares como este para «{words}» en el índice «{index}». Los mejores son:</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>I found {count} places like this one in the index “{index}”. The best are:</source>
   <translation type="unfinished">Encontré {count} lugares como este en el índice «{index}». Los mejores son:</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>I found {count} places for “{words}” in the index “{index}”. The best are:</source>
   <translation type="unfinished">Encontré {count} lugares para «{words}» en el índice «{index}». Los mejores son:</translation>
  </message>
  <message>
   <location filename="../ui/session/question.py" />
   <source>Choose a before and an after first.</source>
   <translation type="unfinished">Elija primero un antes y un después.</translation>
  </message>
  <message>
   <location filename="../ui/session/question.py" />
   <source>“{name}” is no longer in the project. Add it again, or choose another layer.</source>
   <translation type="unfinished">«{name}» ya no está en el proyecto. Añádalo de nuevo, o elija otra capa.</translation>
  </message>
  <message>
   <location filename="../ui/session/searches.py" />
   <source>Choose an index to search, or make one first.</source>
   <translation type="unfinished">Elija un índice en el que buscar, o cree uno antes.</translation>
  </message>
  <message>
   <location filename="../ui/session/searches.py" />
   <source>The index {path} is not there any more. Choose another one, or make it again.</source>
   <translation type="unfinished">El índice {path} ya no está. Elija otro, o créelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../ui/session/searches.py" />
   <source>The raster of the example is no longer in the project. Choose another example.</source>
   <translation type="unfinished">El ráster del ejemplo ya no está en el proyecto. Elija otro ejemplo.</translation>
  </message>
  <message>
   <location filename="../ui/session/searches.py" />
   <source>Type what to look for, or give an example from the map.</source>
   <translation type="unfinished">Escriba qué buscar (en inglés), o dé un ejemplo del mapa.</translation>
  </message>
  <message>
   <location filename="../inference/client/channel.py" />
   <source>The engine stopped unexpectedly; it starts again with the next request.</source>
   <translation type="unfinished">El motor se detuvo de forma inesperada; arrancará de nuevo con la próxima petición.</translation>
  </message>
  <message>
   <location filename="../inference/client/channel.py" />
   <source>The engine does not answer; it starts again with the next request.</source>
   <translation type="unfinished">El motor no responde; arrancará de nuevo con la próxima petición.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>There is not enough room on the disk for {target}: about {needed_mb:.0f} MB are needed. Free some space, then press Install again.</source>
   <translation type="unfinished">No hay sitio suficiente en el disco para {target}: hacen falta unos {needed_mb:.0f} MB. Libere espacio y pulse Instalar de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The engine could not be installed; the log says why. Press Install to try again.</source>
   <translation type="unfinished">No se pudo instalar el motor; el registro dice por qué. Pulse Instalar para intentarlo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The proxy asks for a name and a password: give them in QGIS under Settings ▸ Options ▸ Network, then press Install again.</source>
   <translation type="unfinished">El proxy pide un nombre y una contraseña: indíquelos en QGIS en Configuración ▸ Opciones ▸ Red, y pulse Instalar de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The installer cannot go through a SOCKS proxy: set an HTTP proxy in QGIS under Settings ▸ Options ▸ Network, or install from a folder of wheels.</source>
   <translation type="unfinished">El instalador no puede pasar por un proxy SOCKS: configure un proxy HTTP en QGIS en Configuración ▸ Opciones ▸ Red, o instale desde una carpeta de wheels.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The proxy does not answer or lets nothing through: check it in QGIS under Settings ▸ Options ▸ Network, then press Install again.</source>
   <translation type="unfinished">El proxy no responde o no deja pasar nada: compruébelo en QGIS en Configuración ▸ Opciones ▸ Red, y pulse Instalar de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The connection is not trusted, often because a firewall opens it: ask your administrator for its certificate, name that file in the variable PIP_CERT, and start QGIS again; or install from a folder of wheels.</source>
   <translation type="unfinished">La conexión no es de confianza, a menudo porque un cortafuegos la abre: pida a su administrador el certificado del cortafuegos, indique ese archivo en la variable PIP_CERT y arranque QGIS de nuevo; o instale desde una carpeta de wheels.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>A package is not the one that was tested, so it was not installed: try again, and if it stays, the package index or the folder of wheels offers altered files.</source>
   <translation type="unfinished">Un paquete no es el que se probó, así que no se instaló: inténtelo de nuevo y, si sigue igual, el índice de paquetes o la carpeta de wheels ofrece archivos alterados.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The package index cannot be reached: check the network, then press Install again, or choose a folder of wheels.</source>
   <translation type="unfinished">No se llega al índice de paquetes: compruebe la red y pulse Instalar de nuevo, o elija una carpeta de wheels.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The path {target} is too long for this system: turn on long paths in Windows, or set another place for the engine in the variable ORTHOSCRIBE_ENGINE.</source>
   <translation type="unfinished">Esta ruta es demasiado larga para este sistema ({target}): active las rutas largas en Windows, o indique otro lugar para el motor en la variable ORTHOSCRIBE_ENGINE.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>A policy of this computer forbids programs in {target}: ask your administrator to allow that folder, or set another place in the variable ORTHOSCRIBE_ENGINE.</source>
   <translation type="unfinished">Una política de este equipo prohíbe programas en {target}: pida a su administrador que permita esa carpeta, o indique otro lugar en la variable ORTHOSCRIBE_ENGINE.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>Files of the engine are in use: close the other QGIS windows, then press Install again.</source>
   <translation type="unfinished">Hay archivos del motor en uso: cierre las otras ventanas de QGIS y pulse Instalar de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>Files cannot be written to {target}: allow it, or set another place in the variable ORTHOSCRIBE_ENGINE.</source>
   <translation type="unfinished">No se pueden escribir archivos en {target}: permítalo, o indique otro lugar en la variable ORTHOSCRIBE_ENGINE.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>{python} cannot make an environment: install its venv package (on Debian or Ubuntu: apt-get install python3-venv), or another Python, then press Install again.</source>
   <translation type="unfinished">{python} no puede crear un entorno: instale su paquete venv (en Debian o Ubuntu: apt-get install python3-venv), u otro Python, y pulse Instalar de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The package index has no {package} for this Python on this kind of computer: install another Python (3.12 is a good choice) and try again.</source>
   <translation type="unfinished">El índice de paquetes no tiene {package} para este Python en este tipo de equipo: instale otro Python (3.12 es una buena elección) e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The folder {wheels} has no {package} for this Python on this kind of computer: fill it on a like computer with the same Python, by “make wheelhouse”.</source>
   <translation type="unfinished">La carpeta {wheels} no tiene {package} para este Python en este tipo de equipo: llénela en un equipo similar con el mismo Python, con «make wheelhouse».</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The package index has no package for this Python on this kind of computer: install another Python (3.12 is a good choice) and try again.</source>
   <translation type="unfinished">El índice de paquetes no tiene ningún paquete para este Python en este tipo de equipo: instale otro Python (3.12 es una buena elección) e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The folder {wheels} has no package for this Python on this kind of computer: fill it on a like computer with the same Python, by “make wheelhouse”.</source>
   <translation type="unfinished">La carpeta {wheels} no tiene ningún paquete para este Python en este tipo de equipo: llénela en un equipo similar con el mismo Python, con «make wheelhouse».</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>the engine's folder</source>
   <translation type="unfinished">la carpeta del motor</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>This Python</source>
   <translation type="unfinished">Este Python</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/install.py" />
   <source>Making an environment in {target} with {python}</source>
   <translation type="unfinished">Creando un entorno en {target} con {python}</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/install.py" />
   <source>{target} is no environment, and is not empty; choose another folder.</source>
   <translation type="unfinished">{target} no es un entorno, y no está vacío; elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/install.py" />
   <source>Fetching pip</source>
   <translation type="unfinished">Trayendo pip</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/install.py" />
   <source>Fetching the packages ({names})</source>
   <translation type="unfinished">Trayendo los paquetes ({names})</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/lock.py" />
   <source>Another QGIS is installing the engine just now; wait until it is done, then press Install: it will be found ready.</source>
   <translation type="unfinished">Otro QGIS está instalando el motor en este momento; espere a que termine y pulse Instalar: se encontrará listo.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/plan.py" />
   <source>No Python {lowest} or newer with venv was found; install one (on Debian or Ubuntu: apt-get install python3-venv; on Windows and macOS: from python.org) and try again.</source>
   <translation type="unfinished">No se encontró ningún Python {lowest} o más nuevo con venv; instale uno (en Debian o Ubuntu: apt-get install python3-venv; en Windows y macOS: desde python.org) e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/plan.py" />
   <source>No Python {lowest} to {highest} with venv was found; install one (on Debian or Ubuntu: apt-get install python3-venv; on Windows and macOS: from python.org) and try again.</source>
   <translation type="unfinished">No se encontró ningún Python de {lowest} a {highest} con venv; instale uno (en Debian o Ubuntu: apt-get install python3-venv; en Windows y macOS: desde python.org) e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/plan.py" />
   <source>The list of packages {path} cannot be read; check the path, or install the plugin again.</source>
   <translation type="unfinished">La lista de paquetes {path} no se puede leer; compruebe la ruta, o instale el complemento de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>Trying every package</source>
   <translation type="unfinished">Probando cada paquete</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>There are no wheels in {wheels}: choose the folder that “make wheelhouse” has filled.</source>
   <translation type="unfinished">No hay wheels en {wheels}: elija la carpeta que «make wheelhouse» ha llenado.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>{python} is not a 64-bit Python; give the path of one, or leave --python out.</source>
   <translation type="unfinished">{python} no es un Python de 64 bits; dé la ruta de uno que lo sea, u omita --python.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>Asking the engine for a first answer</source>
   <translation type="unfinished">Pidiendo al motor una primera respuesta</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>The environment in {target} is ready</source>
   <translation type="unfinished">El entorno en {target} está listo</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/progress.py" />
   <source>Unpacking the packages</source>
   <translation type="unfinished">Desempaquetando los paquetes</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/running.py" />
   <source>The installation was stopped; press Install to go on, what is already fetched is not fetched again.</source>
   <translation type="unfinished">La instalación se detuvo; pulse Instalar para seguir: lo que ya se trajo no se trae otra vez.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/verify.py" />
   <source>The environment in {target} lacks {packages}; delete that folder and try again.</source>
   <translation type="unfinished">Al entorno en {target} le falta {packages}; borre esa carpeta e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/verify.py" />
   <source>The engine runs but has said nothing; install the plugin again.</source>
   <translation type="unfinished">El motor se ejecuta pero no ha dicho nada; instale el complemento de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/verify.py" />
   <source>The environment in {target} does not run; delete that folder and try again.</source>
   <translation type="unfinished">El entorno en {target} no se ejecuta; borre esa carpeta e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/verify.py" />
   <source>The packages are installed, but the engine does not answer: {reason}</source>
   <translation type="unfinished">Los paquetes están instalados, pero el motor no responde: {reason}</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/wheelhouse.py" />
   <source>Fetching {name}</source>
   <translation type="unfinished">Trayendo {name}</translation>
  </message>
  <message>
   <location filename="../inference/client/scripted.py" />
   <source>The plugin speaks another protocol version.</source>
   <translation type="unfinished">El complemento habla otra versión del protocolo.</translation>
  </message>
  <message>
   <location filename="../inference/client/scripted.py" />
   <source>Unknown method “{method}”.</source>
   <translation type="unfinished">Método desconocido «{method}».</translation>
  </message>
  <message>
   <location filename="../inference/decoder/generate.py" />
   <source>The model began to repeat itself, so its answer was stopped; ask in other words.</source>
   <translation type="unfinished">El modelo empezó a repetirse, así que se detuvo su respuesta; pregunte con otras palabras.</translation>
  </message>
  <message>
   <location filename="../inference/decoder/language.py" />
   <source>The model had no answer; ask in other words.</source>
   <translation type="unfinished">El modelo no tuvo respuesta; pregunte con otras palabras.</translation>
  </message>
  <message>
   <location filename="../inference/decoder/onnx_runtime.py" />
   <source>The model's experts do not fit its decoder; install the model again.</source>
   <translation type="unfinished">Los expertos del modelo no corresponden a su decodificador; instale el modelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/decoder/onnx_runtime.py" />
   <source>The model's weights do not fit its card; install the model again.</source>
   <translation type="unfinished">Los pesos del modelo no corresponden a su ficha; instale el modelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/decoder/ret.py" />
   <source>The model's [RET] does not fit its card; install the model again.</source>
   <translation type="unfinished">El [RET] del modelo no corresponde a su ficha; instale el modelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/decoder/runtime.py" />
   <source>The model “{model}” asks for an unknown decoder, {decoder}; update Orthoscribe.</source>
   <translation type="unfinished">El modelo «{model}» pide un decodificador desconocido, {decoder}; actualice Orthoscribe.</translation>
  </message>
  <message>
   <location filename="../inference/decoder/weights.py" />
   <source>The model's weights cannot be loaded; install the model again.</source>
   <translation type="unfinished">No se pueden cargar los pesos del modelo; instale el modelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/encoders/session.py" />
   <source>A part of this model, {name}, cannot be loaded; install the model again.</source>
   <translation type="unfinished">No se puede cargar una parte de este modelo, {name}; instale el modelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>To ask, say what you are looking for.</source>
   <translation type="unfinished">Para preguntar, diga qué busca (en inglés).</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>To ground, say what you are looking for.</source>
   <translation type="unfinished">Para localizar, diga qué busca (en inglés).</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>To segment, say what you are looking for.</source>
   <translation type="unfinished">Para segmentar, diga qué busca (en inglés).</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>To localize, say what you are looking for.</source>
   <translation type="unfinished">Para ubicar, diga qué busca (en inglés).</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>Loading {model}</source>
   <translation type="unfinished">Cargando {model}</translation>
  </message>
  <message>
   <location filename="../inference/engine/config.py" />
   <source>The engine's settings cannot be read.</source>
   <translation type="unfinished">No se puede leer la configuración del motor.</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{pairs} pairs of 1 class ({classes}): {train} to learn from, {test} to measure with.</source>
   <translation type="unfinished">{pairs} pares de 1 clase ({classes}): {train} para aprender, {test} para medir.</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{pairs} pairs of {count} classes ({classes}): {train} to learn from, {test} to measure with.</source>
   <translation type="unfinished">{pairs} pares de {count} clases ({classes}): {train} para aprender, {test} para medir.</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{count} pieces were left out: without pixels.</source>
   <translation type="unfinished">Se omitieron {count} piezas: sin píxeles.</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{count} pieces were left out: unlike their titles.</source>
   <translation type="unfinished">Se omitieron {count} piezas: no se parecen a sus títulos.</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{count} pieces could not be read, the first because: {reason}</source>
   <translation type="unfinished">No se pudieron leer {count} piezas; la primera, por esto: {reason}</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>Reading the map</source>
   <translation type="unfinished">Leyendo el mapa</translation>
  </message>
  <message>
   <location filename="../inference/engine/device.py" />
   <source>Unknown device “{device}”: choose auto, cpu or cuda.</source>
   <translation type="unfinished">Dispositivo desconocido «{device}»: elija auto, cpu o cuda.</translation>
  </message>
  <message>
   <location filename="../inference/engine/device.py" />
   <source>graphics card (CUDA)</source>
   <translation type="unfinished">tarjeta gráfica (CUDA)</translation>
  </message>
  <message>
   <location filename="../inference/engine/device.py" />
   <source>CPU ({count} threads)</source>
   <translation type="unfinished">CPU ({count} hilos)</translation>
  </message>
  <message>
   <location filename="../inference/engine/device.py" />
   <source>CPU (1 thread)</source>
   <translation type="unfinished">CPU (1 hilo)</translation>
  </message>
  <message>
   <location filename="../inference/engine/dispatch.py" />
   <source>The plugin and its engine are of different versions; install the engine again.</source>
   <translation type="unfinished">El complemento y su motor son de versiones distintas; instale de nuevo el motor.</translation>
  </message>
  <message>
   <location filename="../inference/engine/dispatch.py" />
   <source>The engine was not greeted: send hello first.</source>
   <translation type="unfinished">No se saludó al motor: envíe antes hello.</translation>
  </message>
  <message>
   <location filename="../inference/engine/dispatch.py" />
   <source>Something went wrong inside the engine ({error}); the log has the details.</source>
   <translation type="unfinished">Algo salió mal dentro del motor ({error}); el registro tiene los detalles.</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>{added:,} new chips; raster {number:,} of {count:,}</source>
   <translation type="unfinished">{added:,} recortes nuevos; ráster {number:,} de {count:,}</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>The index has {total:,} chips: {added:,} new, {kept:,} as they were.</source>
   <translation type="unfinished">El índice tiene {total:,} recortes: {added:,} nuevos, {kept:,} sin cambios.</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>Say what to index: layers, folders, or lists of rasters.</source>
   <translation type="unfinished">Diga qué indexar: capas, carpetas o listas de rásteres.</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>{count:,} chips of rasters that have changed or are gone were dropped.</source>
   <translation type="unfinished">Se descartaron {count:,} recortes de rásteres que han cambiado o ya no existen.</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>{first} {second}</source>
   <translation type="unfinished">{first} {second}</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>{count:,} could not be read; the list says why.</source>
   <translation type="unfinished">{count:,} no se pudieron leer; la lista dice por qué.</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>Looking for rasters that are new or have changed</source>
   <translation type="unfinished">Buscando rásteres nuevos o que han cambiado</translation>
  </message>
  <message>
   <location filename="../inference/engine/jobs.py" />
   <source>There is a job {job} already.</source>
   <translation type="unfinished">Ya hay un trabajo {job}.</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>1 document new or changed</source>
   <translation type="unfinished">1 documento nuevo o cambiado</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{count} documents new or changed</source>
   <translation type="unfinished">{count} documentos nuevos o cambiados</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>1 document unchanged</source>
   <translation type="unfinished">1 documento sin cambios</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{count} documents unchanged</source>
   <translation type="unfinished">{count} documentos sin cambios</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>1 document taken out</source>
   <translation type="unfinished">1 documento quitado</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{count} documents taken out</source>
   <translation type="unfinished">{count} documentos quitados</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{done}; {store} has 1 passage.</source>
   <translation type="unfinished">{done}; {store} tiene 1 pasaje.</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{done}; {store} has {count} passages.</source>
   <translation type="unfinished">{done}; {store} tiene {count} pasajes.</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>1 document could not be learnt.</source>
   <translation type="unfinished">1 documento no se pudo aprender.</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{count} documents could not be learnt.</source>
   <translation type="unfinished">{count} documentos no se pudieron aprender.</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>The folder {folder} cannot be made; choose another place.</source>
   <translation type="unfinished">No se puede crear la carpeta {folder}; elija otro lugar.</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>Nothing to learn</source>
   <translation type="unfinished">Nada que aprender</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{first}, {second}</source>
   <translation type="unfinished">{first}, {second}</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot describe; choose another model.</source>
   <translation type="unfinished">El modelo «{model}» no puede describir; elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot ask; choose another model.</source>
   <translation type="unfinished">El modelo «{model}» no puede responder a preguntas; elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot ground; choose another model.</source>
   <translation type="unfinished">El modelo «{model}» no puede localizar; elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot segment; choose another model.</source>
   <translation type="unfinished">El modelo «{model}» no puede segmentar; elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot compare; choose another model.</source>
   <translation type="unfinished">El modelo «{model}» no puede comparar; elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot localize; choose another model.</source>
   <translation type="unfinished">El modelo «{model}» no puede ubicar; elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot classify; choose another model.</source>
   <translation type="unfinished">El modelo «{model}» no puede clasificar; elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot index; choose another model.</source>
   <translation type="unfinished">El modelo «{model}» no puede indexar; elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot search; choose another model.</source>
   <translation type="unfinished">El modelo «{model}» no puede buscar; elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” is not installed; choose another or install it.</source>
   <translation type="unfinished">El modelo «{model}» no está instalado; elija otro o instálelo.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” lacks the file {name}; install it again.</source>
   <translation type="unfinished">Al modelo «{model}» le falta el archivo {name}; instálelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The file {name} of “{model}” is damaged; install the model again.</source>
   <translation type="unfinished">El archivo {name} de «{model}» está dañado; instale el modelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>No model is installed; install one first.</source>
   <translation type="unfinished">No hay ningún modelo instalado; instale uno primero.</translation>
  </message>
  <message>
   <location filename="../inference/engine/pictures.py" />
   <source>The before image is taken to be of {date}, guessed from {why}.</source>
   <translation type="unfinished">Se toma {date} como fecha de la imagen anterior, adivinada según {why}.</translation>
  </message>
  <message>
   <location filename="../inference/engine/pictures.py" />
   <source>The after image is taken to be of {date}, guessed from {why}.</source>
   <translation type="unfinished">Se toma {date} como fecha de la imagen posterior, adivinada según {why}.</translation>
  </message>
  <message>
   <location filename="../inference/engine/pictures.py" />
   <source>There are no pixels here: the extent is all nodata or transparent. Choose another place.</source>
   <translation type="unfinished">Aquí no hay píxeles: toda la extensión es transparente o no tiene datos. Elija otro lugar.</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>The {found:,} best of {chips:,} chips.</source>
   <translation type="unfinished">Los {found:,} mejores de {chips:,} recortes.</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>Nothing was found; take away a filter, or look for something else.</source>
   <translation type="unfinished">No se encontró nada; quite un filtro, o busque otra cosa.</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>The best of {chips:,} chips.</source>
   <translation type="unfinished">El mejor de {chips:,} recortes.</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>The index is empty; index some rasters first.</source>
   <translation type="unfinished">El índice está vacío; indexe primero algunos rásteres.</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>There is nothing to see in the example; draw it where the raster has pixels.</source>
   <translation type="unfinished">No hay nada que ver en el ejemplo; dibújelo donde el ráster tenga píxeles.</translation>
  </message>
  <message>
   <location filename="../inference/families/__init__.py" />
   <source>The model “{model}” is of an unknown kind, {family}; update Orthoscribe.</source>
   <translation type="unfinished">El modelo «{model}» es de un tipo desconocido, {family}; actualice Orthoscribe.</translation>
  </message>
  <message>
   <location filename="../inference/families/answering.py" />
   <source>Check this on the map: I learnt from pixels of up to {coarsest:g} m, and these are {size:.2g} m.</source>
   <translation type="unfinished">Compruébelo en el mapa: aprendí con píxeles de hasta {coarsest:g} m, y estos son de {size:.2g} m.</translation>
  </message>
  <message>
   <location filename="../inference/families/change_findings.py" />
   <source>Drawing outlines</source>
   <translation type="unfinished">Dibujando contornos</translation>
  </message>
  <message>
   <location filename="../inference/families/change_findings.py" />
   <source>Naming what changed</source>
   <translation type="unfinished">Nombrando lo que cambió</translation>
  </message>
  <message>
   <location filename="../inference/families/change_findings.py" />
   <source>Naming what changed: {count}</source>
   <translation type="unfinished">Nombrando lo que cambió: {count}</translation>
  </message>
  <message>
   <location filename="../inference/families/change_run.py" />
   <source>Comparing {how}</source>
   <translation type="unfinished">Comparando {how}</translation>
  </message>
  <message>
   <location filename="../inference/families/change_run.py" />
   <source>pixel by pixel</source>
   <translation type="unfinished">píxel a píxel</translation>
  </message>
  <message>
   <location filename="../inference/families/change_run.py" />
   <source>at {size:.2g} m a pixel</source>
   <translation type="unfinished">a {size:.2g} m por píxel</translation>
  </message>
  <message>
   <location filename="../inference/families/change_tellers.py" />
   <source>The model “{model}” asks for an unknown captioner of changes, {captioner}; update Orthoscribe.</source>
   <translation type="unfinished">El modelo «{model}» pide un descriptor de cambios desconocido, {captioner}; actualice Orthoscribe.</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>What became of what</source>
   <translation type="unfinished">En qué se convirtió cada cosa</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>before</source>
   <translation type="unfinished">antes</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>after</source>
   <translation type="unfinished">después</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>number</source>
   <translation type="unfinished">cantidad</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>m²</source>
   <translation type="unfinished">m²</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>pixels</source>
   <translation type="unfinished">píxeles</translation>
  </message>
  <message>
   <location filename="../inference/families/citing.py" />
   <source>The pictures of {name} were learnt with another model and are not compared. Learn it afresh.</source>
   <translation type="unfinished">Las imágenes de {name} se aprendieron con otro modelo y no se comparan. Apréndalas de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/families/citing.py" />
   <source>Reading {name}</source>
   <translation type="unfinished">Leyendo {name}</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Class</source>
   <translation type="unfinished">Clase</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Area (ha)</source>
   <translation type="unfinished">Área (ha)</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Share (%)</source>
   <translation type="unfinished">Proporción (%)</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Places</source>
   <translation type="unfinished">Lugares</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Pixels</source>
   <translation type="unfinished">Píxeles</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Areas by class</source>
   <translation type="unfinished">Áreas por clase</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>That would be {count:,} tiles. Choose larger tiles or a smaller extent; {most:,} at most.</source>
   <translation type="unfinished">Serían {count:,} teselas. Elija teselas mayores o una extensión menor; {most:,} como máximo.</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>To classify, name at least two classes, separated by commas.</source>
   <translation type="unfinished">Para clasificar, nombre al menos dos clases (en inglés), separadas por comas.</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>The examples of {names} do not lie on the raster; draw them there.</source>
   <translation type="unfinished">Los ejemplos de {names} no están sobre el ráster; dibújelos allí.</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Naming places: {number:,} of {count:,}</source>
   <translation type="unfinished">Nombrando lugares: {number:,} de {count:,}</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>{count:,} places show no pixels and got no class.</source>
   <translation type="unfinished">{count:,} lugares no muestran píxeles y no recibieron clase.</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>{count:,} of the polygons do not meet the raster.</source>
   <translation type="unfinished">{count:,} de los polígonos no tocan el ráster.</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Classes: {names}</source>
   <translation type="unfinished">Clases: {names}</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>The likeliest class of each place: {listed}.</source>
   <translation type="unfinished">La clase más probable de cada lugar: {listed}.</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Classifying {how}</source>
   <translation type="unfinished">Clasificando {how}</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Writing the classes</source>
   <translation type="unfinished">Escribiendo las clases</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Looking at examples of {name}</source>
   <translation type="unfinished">Mirando ejemplos de {name}</translation>
  </message>
  <message>
   <location filename="../inference/families/compact.py" />
   <source>You named nothing that this model can box. Name at least one of these: {things}.</source>
   <translation type="unfinished">No nombró nada que este modelo pueda recuadrar. Nombre al menos una de estas cosas: {things}.</translation>
  </message>
  <message>
   <location filename="../inference/families/compact.py" />
   <source>You named nothing that this model can outline. Name at least one of these: {things}.</source>
   <translation type="unfinished">No nombró nada que este modelo pueda contornear. Nombre al menos una de estas cosas: {things}.</translation>
  </message>
  <message>
   <location filename="../inference/families/compact.py" />
   <source>Looking at the picture</source>
   <translation type="unfinished">Mirando la imagen</translation>
  </message>
  <message>
   <location filename="../inference/families/compact.py" />
   <source>Reading the question</source>
   <translation type="unfinished">Leyendo la pregunta</translation>
  </message>
  <message>
   <location filename="../inference/families/comparing.py" />
   <source>How likely each pixel changed between the two dates, 0–1, on the grid that both share; no value where they were not compared.</source>
   <translation type="unfinished">Cuán probable es que cada píxel haya cambiado entre las dos fechas, 0–1, en la cuadrícula que ambas comparten; sin valor donde no se compararon.</translation>
  </message>
  <message>
   <location filename="../inference/families/comparing.py" />
   <source>Wording what changed</source>
   <translation type="unfinished">Poniendo en palabras lo que cambió</translation>
  </message>
  <message>
   <location filename="../inference/families/comparing.py" />
   <source>Looking at what was found before</source>
   <translation type="unfinished">Mirando lo que se encontró antes</translation>
  </message>
  <message>
   <location filename="../inference/families/comparing.py" />
   <source>Writing the probability of change</source>
   <translation type="unfinished">Escribiendo la probabilidad de cambio</translation>
  </message>
  <message>
   <location filename="../inference/families/embedding.py" />
   <source>The model “{model}” has no [RET] word; search without it, or choose another model.</source>
   <translation type="unfinished">El modelo «{model}» no tiene palabra [RET]; busque sin ella, o elija otro modelo.</translation>
  </message>
  <message>
   <location filename="../inference/families/grounding.py" />
   <source>Looking for things {how}</source>
   <translation type="unfinished">Buscando cosas {how}</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>How well “{phrase}” fits each place, 0–1, compared with the rest of the area: 1 is the best place in it, 0 what half of it stays below. No value where there are no pixels.</source>
   <translation type="unfinished">Cuán bien encaja «{phrase}» en cada lugar, 0–1, comparado con el resto del área: 1 es el mejor lugar de ella, 0 aquello por debajo de lo cual queda la mitad. Sin valor donde no hay píxeles.</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Reading the phrase</source>
   <translation type="unfinished">Leyendo la frase</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Putting the map together</source>
   <translation type="unfinished">Componiendo el mapa</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Heat map of {phrase}</source>
   <translation type="unfinished">Mapa de calor de {phrase}</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Writing the heat map</source>
   <translation type="unfinished">Escribiendo el mapa de calor</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Looking {how}</source>
   <translation type="unfinished">Mirando {how}</translation>
  </message>
  <message>
   <location filename="../inference/families/reading.py" />
   <source>Reading “{phrase}”</source>
   <translation type="unfinished">Leyendo «{phrase}»</translation>
  </message>
  <message>
   <location filename="../inference/families/segmenting.py" />
   <source>Segmenting {how}</source>
   <translation type="unfinished">Segmentando {how}</translation>
  </message>
  <message>
   <location filename="../inference/masks/memory_file.py" />
   <source>The model's memory of classes cannot be loaded; install the model again.</source>
   <translation type="unfinished">No se puede cargar la memoria de clases del modelo; instale el modelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/chips.py" />
   <source>Nothing of the vector layer is large enough to be seen in the raster; choose a finer raster.</source>
   <translation type="unfinished">Nada de la capa vectorial es lo bastante grande para verse en el ráster; elija un ráster más fino.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/folder.py" />
   <source>The folder {folder} is not empty; choose a new one for the data set.</source>
   <translation type="unfinished">La carpeta {folder} no está vacía; elija una nueva para el conjunto de datos.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/folder.py" />
   <source>The data set cannot be written to {folder}: {reason}. Choose another folder.</source>
   <translation type="unfinished">No se puede escribir el conjunto de datos en {folder}: {reason}. Elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>Fewer than two pairs are left; keep a larger share of them, or take a larger area.</source>
   <translation type="unfinished">Quedan menos de dos pares; conserve una parte mayor de ellos, o tome un área mayor.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>No picture could be read: {reason}</source>
   <translation type="unfinished">No se pudo leer ninguna imagen: {reason}</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>Hardly anything of the vector layer lies where the raster has pixels; choose layers of the same place.</source>
   <translation type="unfinished">Casi nada de la capa vectorial está donde el ráster tiene píxeles; elija capas del mismo lugar.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>Comparing pictures and titles</source>
   <translation type="unfinished">Comparando imágenes y títulos</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>Picture {number} of {count}</source>
   <translation type="unfinished">Imagen {number} de {count}</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>No feature has a tag of OpenStreetMap that says what is seen from above; choose the field that names what a feature is.</source>
   <translation type="unfinished">Ningún objeto tiene una etiqueta de OpenStreetMap que diga qué se ve desde arriba; elija el campo que dice (en inglés) qué es un objeto.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>The vector layer has no features; choose another.</source>
   <translation type="unfinished">La capa vectorial no tiene objetos; elija otra.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>No feature of the vector layer lies on the raster; choose layers of the same place.</source>
   <translation type="unfinished">Ningún objeto de la capa vectorial está sobre el ráster; elija capas del mismo lugar.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>The field “{field}” is empty everywhere; choose the one that names what a feature is.</source>
   <translation type="unfinished">El campo «{field}» está vacío en todas partes; elija el que dice (en inglés) qué es un objeto.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>The vector layer cannot be read; export it as GeoJSON and try that.</source>
   <translation type="unfinished">No se puede leer la capa vectorial; expórtela como GeoJSON e inténtelo con ese archivo.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/archive.py" />
   <source>The extent's south lies north of its north.</source>
   <translation type="unfinished">El sur de la extensión está al norte de su norte.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/archive.py" />
   <source>Say where the index is to lie.</source>
   <translation type="unfinished">Diga dónde debe estar el índice.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/archive.py" />
   <source>Chips may overlap by 0 up to, but not, 1 of their side.</source>
   <translation type="unfinished">Los recortes pueden solaparse desde 0 hasta menos de 1 de su lado.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/archive.py" />
   <source>Say what to look for, or draw an example on the map.</source>
   <translation type="unfinished">Diga qué buscar (en inglés), o dibuje un ejemplo en el mapa.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/codec.py" />
   <source>A message is not an object.</source>
   <translation type="unfinished">Un mensaje no es un objeto.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/codec.py" />
   <source>A message could not be read.</source>
   <translation type="unfinished">No se pudo leer un mensaje.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/codec.py" />
   <source>A message has no end.</source>
   <translation type="unfinished">Un mensaje no tiene final.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>“{unknown}” is no format of a data set; choose among {formats}.</source>
   <translation type="unfinished">«{unknown}» no es un formato de conjunto de datos; elija entre {formats}.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>Choose a vector layer whose tags say what the picture shows.</source>
   <translation type="unfinished">Elija una capa vectorial cuyas etiquetas digan qué muestra la imagen.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>Say in which folder the data set is to lie.</source>
   <translation type="unfinished">Diga en qué carpeta debe estar el conjunto de datos.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>A chip has {least} to {most} pixels a side.</source>
   <translation type="unfinished">Un recorte tiene de {least} a {most} píxeles por lado.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>The size of a pixel on the ground must be above zero.</source>
   <translation type="unfinished">El tamaño de un píxel en el terreno debe ser mayor que cero.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>Chips come in one to ten sizes.</source>
   <translation type="unfinished">Los recortes pueden ser de uno a diez tamaños.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>The share of pairs that are kept lies above 0 and goes up to 1.</source>
   <translation type="unfinished">La parte de los pares que se conserva es mayor que 0 y llega hasta 1.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>At least one chip must be allowed for a title.</source>
   <translation type="unfinished">Se debe permitir al menos un recorte por título.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>Between none and half of the ground can be kept for measuring.</source>
   <translation type="unfinished">Para medir se puede reservar desde nada hasta la mitad del terreno.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>nothing in the name or the file tells a date</source>
   <translation type="unfinished">nada en el nombre ni en el archivo dice una fecha</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>{date} may belong to the name of a street in “{name}”</source>
   <translation type="unfinished">{date} puede ser parte del nombre de una calle en «{name}»</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>the name “{name}”</source>
   <translation type="unfinished">el nombre «{name}»</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>the name tells several years: {years}</source>
   <translation type="unfinished">el nombre dice varios años: {years}</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>the tag {tag}</source>
   <translation type="unfinished">la etiqueta {tag}</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>the tag {tag}, which may be the date of the file</source>
   <translation type="unfinished">la etiqueta {tag}, que puede ser la fecha del archivo</translation>
  </message>
  <message>
   <location filename="../inference/protocol/geometry.py" />
   <source>The window has no pixels.</source>
   <translation type="unfinished">La ventana no tiene píxeles.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/geometry.py" />
   <source>The raster's geotransform is degenerate, so places cannot be found in it.</source>
   <translation type="unfinished">La geotransformación del ráster es degenerada, así que no se pueden situar lugares en él.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/geometry.py" />
   <source>The window needs col_off, row_off, width and height in pixels.</source>
   <translation type="unfinished">La ventana necesita col_off, row_off, width y height en píxeles.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/knowledge.py" />
   <source>Say where the knowledge base is to lie.</source>
   <translation type="unfinished">Diga dónde debe estar la base de conocimiento.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/model_card.py" />
   <source>The model folder {folder} has no readable card; install the model again.</source>
   <translation type="unfinished">La carpeta de modelo {folder} no tiene una ficha legible; instale el modelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/model_card.py" />
   <source>The card of “{model}” names no {role} file; install the model again.</source>
   <translation type="unfinished">La ficha de «{model}» no nombra ningún archivo {role}; instale el modelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/reading.py" />
   <source>The request cannot be read.</source>
   <translation type="unfinished">No se puede leer la petición.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>“{date}” is no date; write it like 2019-06-01, 2019-06 or 2019.</source>
   <translation type="unfinished">«{date}» no es una fecha; escríbala como 2019-06-01, 2019-06 o 2019.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>Unknown stretch “{kind}”: use percentile or fixed.</source>
   <translation type="unfinished">Realce de contraste desconocido «{kind}»: use percentile o fixed.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>The request names no raster.</source>
   <translation type="unfinished">La petición no nombra ningún ráster.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>Unknown task “{task}”.</source>
   <translation type="unfinished">Tarea desconocida «{task}».</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>To compare, choose two rasters: a before and an after.</source>
   <translation type="unfinished">Para comparar, elija dos rásteres: un antes y un después.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/rings.py" />
   <source>The area is no closed ring of at least four positions.</source>
   <translation type="unfinished">El área no es un anillo cerrado de al menos cuatro posiciones.</translation>
  </message>
  <message>
   <location filename="../inference/raster/aligned.py" />
   <source>Matching the colours of the two dates</source>
   <translation type="unfinished">Igualando los colores de las dos fechas</translation>
  </message>
  <message>
   <location filename="../inference/raster/aligned.py" />
   <source>Where the two dates overlap, no pixel can be seen at both: one or the other is nodata or transparent. Choose another place.</source>
   <translation type="unfinished">Donde las dos fechas se solapan, ningún píxel se ve en ambas: en una o en la otra es transparente o no tiene datos. Elija otro lugar.</translation>
  </message>
  <message>
   <location filename="../inference/raster/aligned.py" />
   <source>Looking for pixels that both dates show</source>
   <translation type="unfinished">Buscando píxeles que muestren ambas fechas</translation>
  </message>
  <message>
   <location filename="../inference/raster/bands.py" />
   <source>The raster has {count} bands, so there is no band {band}; choose others.</source>
   <translation type="unfinished">El ráster tiene {count} bandas, así que no hay banda {band}; elija otras.</translation>
  </message>
  <message>
   <location filename="../inference/raster/bands.py" />
   <source>Choose three bands for red, green and blue, or a single one.</source>
   <translation type="unfinished">Elija tres bandas para rojo, verde y azul, o una sola.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>at {used} a pixel</source>
   <translation type="unfinished">a {used} por píxel</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>at {used} a pixel, the coarser of {before} (before) and {after} (after)</source>
   <translation type="unfinished">a {used} por píxel, el tamaño más grueso entre {before} (antes) y {after} (después)</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>at {used} a pixel, which is coarser than their own {before} and {after}</source>
   <translation type="unfinished">a {used} por píxel, un tamaño más grueso que los suyos propios de {before} y {after}</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The two dates are compared {how}.</source>
   <translation type="unfinished">Las dos fechas se comparan {how}.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>Choose two rasters: a before and an after.</source>
   <translation type="unfinished">Elija dos rásteres: un antes y un después.</translation>
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
   <translation type="unfinished">Las dos fechas se solapan en solo {width} × {height} píxeles {how}, demasiado pocos para comparar. Elija una extensión mayor, o dos rásteres del mismo lugar.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The before image does not reach the area asked about; choose another area or image.</source>
   <translation type="unfinished">La imagen anterior no alcanza el área por la que se pregunta; elija otra área u otra imagen.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The two dates do not overlap: their middles lie {km:,.1f} km apart. Choose two rasters of the same place.</source>
   <translation type="unfinished">Las dos fechas no se solapan: sus centros están a {km:,.1f} km uno de otro. Elija dos rásteres del mismo lugar.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>as stored</source>
   <translation type="unfinished">a la resolución original</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The before image covers {share:.0%} of the area; only that part is compared.</source>
   <translation type="unfinished">La imagen anterior cubre {share:.0%} del área; solo se compara esa parte.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>Both dates are the same raster, so nothing can have changed.</source>
   <translation type="unfinished">Ambas fechas son el mismo ráster, así que nada puede haber cambiado.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The two dates do not overlap. Choose two rasters of the same place.</source>
   <translation type="unfinished">Las dos fechas no se solapan. Elija dos rásteres del mismo lugar.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The before image ({before}) is later than the after image ({after}); swap them?</source>
   <translation type="unfinished">La imagen anterior ({before}) tiene una fecha más reciente que la posterior ({after}); ¿intercambiarlas?</translation>
  </message>
  <message>
   <location filename="../inference/raster/extents.py" />
   <source>The extent cannot be shown in the raster's coordinate reference system; check its CRS.</source>
   <translation type="unfinished">La extensión no se puede mostrar en el sistema de referencia de coordenadas del ráster; compruebe su SRC.</translation>
  </message>
  <message>
   <location filename="../inference/raster/extents.py" />
   <source>The raster has no coordinate reference system; give the extent in its own coordinates.</source>
   <translation type="unfinished">El ráster no tiene sistema de referencia de coordenadas; dé la extensión en sus propias coordenadas.</translation>
  </message>
  <message>
   <location filename="../inference/raster/extents.py" />
   <source>“{crs}” is no coordinate reference system; write it like EPSG:4326.</source>
   <translation type="unfinished">«{crs}» no es un sistema de referencia de coordenadas; escríbalo como EPSG:4326.</translation>
  </message>
  <message>
   <location filename="../inference/raster/faults.py" />
   <source>{name} cannot be read; it may be damaged or still being written. Try again, or export it as a new GeoTIFF.</source>
   <translation type="unfinished">{name} no se puede leer; puede estar dañado o aún escribiéndose. Inténtelo de nuevo, o expórtelo como un GeoTIFF nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/raster/faults.py" />
   <source>The file {name} is not there; check whether it was moved or its drive is disconnected.</source>
   <translation type="unfinished">El archivo {name} no está; compruebe si se movió o si su unidad está desconectada.</translation>
  </message>
  <message>
   <location filename="../inference/raster/faults.py" />
   <source>The engine cannot read the format of {name}; export the layer as GeoTIFF and ask again.</source>
   <translation type="unfinished">El motor no puede leer el formato de {name}; exporte la capa como GeoTIFF y pregunte de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/raster/faults.py" />
   <source>The file {name} may not be read; check its permissions.</source>
   <translation type="unfinished">No se permite leer el archivo {name}; compruebe sus permisos.</translation>
  </message>
  <message>
   <location filename="../inference/raster/georeference.py" />
   <source>The raster is placed by {count} ground control points, {off_px:.1f} pixels off on average; rectify it for exact places.</source>
   <translation type="unfinished">El ráster se sitúa con {count} puntos de control del terreno, con {off_px:.1f} píxeles de error medio; rectifíquelo para tener lugares exactos.</translation>
  </message>
  <message>
   <location filename="../inference/raster/georeference.py" />
   <source>The raster has no coordinate reference system: areas and lengths are not given.</source>
   <translation type="unfinished">El ráster no tiene sistema de referencia de coordenadas: no se dan áreas ni longitudes.</translation>
  </message>
  <message>
   <location filename="../inference/raster/georeference.py" />
   <source>The raster has no georeference: results are in pixels.</source>
   <translation type="unfinished">El ráster no tiene georreferencia: los resultados están en píxeles.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>The two dates have no common georeference: they are compared pixel to pixel, from their top left corners, as they differ in size.</source>
   <translation type="unfinished">Las dos fechas no tienen georreferencia común: se comparan píxel a píxel, desde sus esquinas superiores izquierdas, pues difieren en tamaño.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>{bare} has no coordinate reference system and {placed} has one, so nobody knows how they lie over each other. Set the CRS of {bare}, or georeference it, and compare again.</source>
   <translation type="unfinished">{bare} no tiene sistema de referencia de coordenadas y {placed} tiene uno, así que no se sabe cómo se superponen. Fije el SRC de {bare}, o georreferéncielo, y compare de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>Neither date has a coordinate reference system: they are taken to be in the same one.</source>
   <translation type="unfinished">Ninguna de las dos fechas tiene sistema de referencia de coordenadas: se supone que ambas están en el mismo.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>The two dates have no common georeference: they are compared pixel to pixel.</source>
   <translation type="unfinished">Las dos fechas no tienen georreferencia común: se comparan píxel a píxel.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>The geotransform of {raster} is degenerate, so places cannot be found in it.</source>
   <translation type="unfinished">La geotransformación de {raster} es degenerada, así que no se pueden situar lugares en él.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>The two dates cannot be laid over each other here; compare a smaller extent.</source>
   <translation type="unfinished">Las dos fechas no se pueden superponer aquí; compare una extensión menor.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>There is no way from the coordinate reference system of one date to that of the other; check both.</source>
   <translation type="unfinished">No hay forma de pasar del sistema de referencia de coordenadas de una fecha al de la otra; compruebe ambos.</translation>
  </message>
  <message>
   <location filename="../inference/raster/radiometry.py" />
   <source>The colours of the before image were matched to those of the after image: what did not change differs by {now:.0f} of 255 levels now, by {before:.0f} before.</source>
   <translation type="unfinished">Los colores de la imagen anterior se igualaron a los de la posterior: lo que no cambió difiere ahora en {now:.0f} de 255 niveles; antes, en {before:.0f}.</translation>
  </message>
  <message>
   <location filename="../inference/raster/radiometry.py" />
   <source>The two dates have too little in common to match their colours; they are compared as they are.</source>
   <translation type="unfinished">Las dos fechas tienen demasiado poco en común para igualar sus colores; se comparan tal como están.</translation>
  </message>
  <message>
   <location filename="../inference/raster/radiometry.py" />
   <source>The colours of the two dates were left as they are: matching them would not bring them nearer.</source>
   <translation type="unfinished">Los colores de las dos fechas se dejaron como estaban: igualarlos no los acercaría.</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>{x:.1f} pixels to the right and {y:.1f} down</source>
   <translation type="unfinished">{x:.1f} píxeles a la derecha y {y:.1f} hacia abajo</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>{x:.1f} pixels to the right and {y:.1f} up</source>
   <translation type="unfinished">{x:.1f} píxeles a la derecha y {y:.1f} hacia arriba</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>{x:.1f} pixels to the left and {y:.1f} down</source>
   <translation type="unfinished">{x:.1f} píxeles a la izquierda y {y:.1f} hacia abajo</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>{x:.1f} pixels to the left and {y:.1f} up</source>
   <translation type="unfinished">{x:.1f} píxeles a la izquierda y {y:.1f} hacia arriba</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>Laying the two dates over each other</source>
   <translation type="unfinished">Superponiendo las dos fechas</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>How the two dates lie beside each other could not be measured for sure: they are compared as they lie, and edges may be taken for change.</source>
   <translation type="unfinished">No se pudo medir con seguridad el desplazamiento entre las dos fechas: se comparan tal como están, y los bordes pueden tomarse por cambios.</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>The two dates lie over each other within {least} pixels.</source>
   <translation type="unfinished">Las dos fechas coinciden con menos de {least} píxeles de diferencia.</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>The before image lay {shift} ({length:.2g} m); it was moved back (confidence {confidence:.0%}).</source>
   <translation type="unfinished">La imagen anterior estaba desplazada {shift} ({length:.2g} m); se devolvió a su sitio (confianza {confidence:.0%}).</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>Parts of it still lie about {apart:.0f} pixels off: edges may be taken for change there.</source>
   <translation type="unfinished">Algunas partes siguen desplazadas unos {apart:.0f} píxeles: allí los bordes pueden tomarse por cambios.</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>The before image lay {shift}; it was moved back (confidence {confidence:.0%}).</source>
   <translation type="unfinished">La imagen anterior estaba desplazada {shift}; se devolvió a su sitio (confianza {confidence:.0%}).</translation>
  </message>
  <message>
   <location filename="../inference/raster/row_file.py" />
   <source>{name} cannot be written; choose another place.</source>
   <translation type="unfinished">No se puede escribir {name}; elija otro lugar.</translation>
  </message>
  <message>
   <location filename="../inference/raster/scene.py" />
   <source>The extent does not meet the raster; draw it over the imagery.</source>
   <translation type="unfinished">La extensión no toca el ráster; dibújela sobre las imágenes.</translation>
  </message>
  <message>
   <location filename="../inference/raster/scene.py" />
   <source>The area has no surface.</source>
   <translation type="unfinished">El área no tiene superficie.</translation>
  </message>
  <message>
   <location filename="../inference/raster/sharpness.py" />
   <source>The before image is much sharper; it was blurred by {radius:.1f} pixels to match the other.</source>
   <translation type="unfinished">La imagen anterior es mucho más nítida; se desenfocó {radius:.1f} píxeles para igualarla a la otra.</translation>
  </message>
  <message>
   <location filename="../inference/raster/sharpness.py" />
   <source>The after image is much sharper; it was blurred by {radius:.1f} pixels to match the other.</source>
   <translation type="unfinished">La imagen posterior es mucho más nítida; se desenfocó {radius:.1f} píxeles para igualarla a la otra.</translation>
  </message>
  <message>
   <location filename="../inference/raster/sharpness.py" />
   <source>Matching how sharp the two dates are</source>
   <translation type="unfinished">Igualando la nitidez de las dos fechas</translation>
  </message>
  <message>
   <location filename="../inference/raster/stretch.py" />
   <source>A fixed stretch needs one range for each of {count} bands.</source>
   <translation type="unfinished">Un realce de contraste fijo necesita un intervalo para cada una de las {count} bandas.</translation>
  </message>
  <message>
   <location filename="../inference/raster/taken.py" />
   <source>as you chose</source>
   <translation type="unfinished">tal como la eligió</translation>
  </message>
  <message>
   <location filename="../inference/raster/windows.py" />
   <source>The file holds several rasters; add the one you want as a layer of its own.</source>
   <translation type="unfinished">El archivo contiene varios rásteres; añada el que quiera como capa propia.</translation>
  </message>
  <message>
   <location filename="../inference/raster/windows.py" />
   <source>The raster holds complex numbers; export its amplitude and ask again.</source>
   <translation type="unfinished">El ráster contiene números complejos; exporte su amplitud y pregunte de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/adapters.py" />
   <source>What the model has learnt on top cannot be loaded; make it again from its data set.</source>
   <translation type="unfinished">No se puede cargar lo que el modelo ha aprendido de más; créelo de nuevo a partir de su conjunto de datos.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/closed_answers.py" />
   <source>The model's list of answers cannot be loaded; install the model again.</source>
   <translation type="unfinished">No se puede cargar la lista de respuestas del modelo; instale el modelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/dual_encoder/published.py" />
   <source>This CLIP has a ResNet as its image tower; only vision transformers are supported.</source>
   <translation type="unfinished">Este CLIP usa una ResNet para las imágenes; solo se admiten transformers de visión.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/dual_encoder/published.py" />
   <source>These CLIP weights do not have the sizes that the model's card says.</source>
   <translation type="unfinished">Estos pesos de CLIP no tienen los tamaños que dice la ficha del modelo.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/changes.py" />
   <source>The file {name} is not there; check whether it was moved or its drive is gone.</source>
   <translation type="unfinished">El archivo {name} no está; compruebe si se movió o si su unidad ya no está.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/changes.py" />
   <source>There is no raster in this folder any more, so its chips were kept. Is its drive connected?</source>
   <translation type="unfinished">Ya no hay ningún ráster en esta carpeta, así que se conservaron sus recortes. ¿Está conectada su unidad?</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/facts_table.py" />
   <source>The index was made by a newer Orthoscribe; update this one.</source>
   <translation type="unfinished">El índice se creó con un Orthoscribe más nuevo; actualice este.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/facts_table.py" />
   <source>The index was made with {known}, revision {known_revision}, and its vectors cannot be mixed with those of {wanted}, revision {wanted_revision}. Choose that model, or index everything afresh.</source>
   <translation type="unfinished">El índice se creó con {known}, revisión {known_revision}, y sus vectores no se pueden mezclar con los de {wanted}, revisión {wanted_revision}. Elija aquel modelo, o indexe todo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} is being written by another program; close it there and try again.</source>
   <translation type="unfinished">Otro programa está escribiendo el índice {name}; ciérrelo allí e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} may not be written; check its permissions or choose another place.</source>
   <translation type="unfinished">No se permite escribir en el índice {name}; compruebe sus permisos o elija otro lugar.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} cannot be opened or made; check that its folder is there and may be written to.</source>
   <translation type="unfinished">El índice {name} no se puede abrir ni crear; compruebe que su carpeta existe y que se puede escribir en ella.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} cannot grow: the disk is full; make room and go on.</source>
   <translation type="unfinished">El índice {name} no puede crecer: el disco está lleno; haga sitio y siga.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} is damaged; delete it and index again.</source>
   <translation type="unfinished">El índice {name} está dañado; bórrelo e indexe de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} is no index; choose another name.</source>
   <translation type="unfinished">El índice {name} no es un índice; elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} cannot be used; see the log.</source>
   <translation type="unfinished">El índice {name} no se puede usar; vea el registro.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>There is no index at {name}; choose another, or make it first.</source>
   <translation type="unfinished">No hay ningún índice en {name}; elija otro, o créelo primero.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>{name} is a file of something else; give the index a name of its own.</source>
   <translation type="unfinished">{name} es un archivo de otra cosa; dé al índice un nombre propio.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/listing.py" />
   <source>The list {name} cannot be read; save it as UTF-8 text.</source>
   <translation type="unfinished">La lista {name} no se puede leer; guárdela como texto UTF-8.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/listing.py" />
   <source>There is no folder or file {name}; check whether it was moved.</source>
   <translation type="unfinished">No hay ninguna carpeta ni archivo {name}; compruebe si se movió.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database cannot be reached; check that its server runs, and user and password in QGIS.</source>
   <translation type="unfinished">No se llega a la base de datos; compruebe que su servidor funciona, y el usuario y la contraseña en QGIS.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database does not allow this user to do that; ask whoever looks after it for the rights.</source>
   <translation type="unfinished">La base de datos no permite a este usuario hacer eso; pida los permisos a quien la administre.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database has no room or no connection left; try again later, or ask whoever looks after it.</source>
   <translation type="unfinished">La base de datos no tiene sitio o no le quedan conexiones; inténtelo más tarde, o pregunte a quien la administre.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database cannot be used; the log has the code of the error.</source>
   <translation type="unfinished">No se puede usar la base de datos; el registro tiene el código del error.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>There is no index in this database; choose another, or make it first.</source>
   <translation type="unfinished">No hay ningún índice en esta base de datos; elija otra, o créelo primero.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database server has no {title}; have it installed there.</source>
   <translation type="unfinished">El servidor de la base de datos no tiene {title}; haga que lo instalen allí.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/stac.py" />
   <source>{name} is no STAC item, collection or catalog; give a folder, a raster or a list instead.</source>
   <translation type="unfinished">{name} no es un elemento, una colección ni un catálogo STAC; dé en su lugar una carpeta, un ráster o una lista.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/workers.py" />
   <source>The Dask scheduler does not answer; check its address, or index here.</source>
   <translation type="unfinished">El planificador Dask no responde; compruebe su dirección, o indexe aquí.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/workers.py" />
   <source>The Dask scheduler has no workers; start some, or index here.</source>
   <translation type="unfinished">El planificador Dask no tiene procesos de trabajo; arranque algunos, o indexe aquí.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/workers.py" />
   <source>Workers of the cluster end while they look at chips; give them more memory, or index here.</source>
   <translation type="unfinished">Los procesos de trabajo del clúster terminan mientras miran recortes; deles más memoria, o indexe aquí.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/adaptive.py" />
   <source>The knowledge base is damaged: what its texts are compared by cannot be read. Learn it afresh.</source>
   <translation type="unfinished">La base de conocimiento está dañada: no se puede leer aquello con lo que se comparan sus textos. Apréndala de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>The pictures of {name} were learnt with {made_by}, which cannot be compared with {wanted}. Learn the knowledge base afresh.</source>
   <translation type="unfinished">Las imágenes de {name} se aprendieron con {made_by}, que no se puede comparar con {wanted}. Aprenda la base de conocimiento de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>The texts of {name} were learnt with {made_by}, which cannot be compared with {wanted}. Learn the knowledge base afresh.</source>
   <translation type="unfinished">Los textos de {name} se aprendieron con {made_by}, que no se puede comparar con {wanted}. Aprenda la base de conocimiento de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>Learning which words go together</source>
   <translation type="unfinished">Aprendiendo qué palabras van juntas</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>{name} cannot be opened.</source>
   <translation type="unfinished">{name} no se puede abrir.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>{name} has no text.</source>
   <translation type="unfinished">{name} no tiene texto.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>Comparing passages</source>
   <translation type="unfinished">Comparando pasajes</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>Looking at {name}</source>
   <translation type="unfinished">Mirando {name}</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/documents.py" />
   <source>{name} is of no kind that can be learnt: use txt, md, pdf, html or csv.</source>
   <translation type="unfinished">{name} no es de un tipo que se pueda aprender: use txt, md, pdf, html o csv.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/documents.py" />
   <source>{name} is larger than {most} MB; split it.</source>
   <translation type="unfinished">{name} ocupa más de {most} MB; divídalo.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/features.py" />
   <source>The layer “{name}” has no features.</source>
   <translation type="unfinished">La capa «{name}» no tiene objetos.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/features.py" />
   <source>The features of “{name}” cannot be read.</source>
   <translation type="unfinished">No se pueden leer los objetos de «{name}».</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/pdf_pages.py" />
   <source>{name} has no text: it may be a scan. Run it through text recognition first.</source>
   <translation type="unfinished">{name} no tiene texto: puede ser un documento escaneado. Páselo antes por un reconocimiento de texto.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/pdf_pages.py" />
   <source>{name} is locked by a password; save a copy without one.</source>
   <translation type="unfinished">{name} está protegido con contraseña; guarde una copia sin ella.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/pdf_pages.py" />
   <source>{name} is damaged: its pages cannot be read.</source>
   <translation type="unfinished">{name} está dañado: no se pueden leer sus páginas.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/table_rows.py" />
   <source>{name} has no rows below its first line.</source>
   <translation type="unfinished">{name} no tiene filas debajo de su primera línea.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/table_rows.py" />
   <source>{name} is no readable table of comma-separated values.</source>
   <translation type="unfinished">{name} no es una tabla legible de valores separados por comas.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/sentence_model.py" />
   <source>The sentence model {name} is not there: its folder needs model.onnx and tokenizer.json.</source>
   <translation type="unfinished">El modelo de frases {name} no está: su carpeta necesita model.onnx y tokenizer.json.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/sentence_model.py" />
   <source>The sentence model's {name} cannot be read.</source>
   <translation type="unfinished">No se puede leer {name} del modelo de frases.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/store.py" />
   <source>{name} is no knowledge base, or is damaged. Choose another file, or learn the documents anew.</source>
   <translation type="unfinished">{name} no es una base de conocimiento, o está dañada. Elija otro archivo, o aprenda los documentos de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/store.py" />
   <source>The knowledge base {name} is not there; choose another or make it.</source>
   <translation type="unfinished">La base de conocimiento {name} no está; elija otra o créela.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/wordings.py" />
   <source>The model's wordings cannot be loaded; install the model again.</source>
   <translation type="unfinished">No se pueden cargar las redacciones del modelo; instale el modelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../inference/tuning/__main__.py" />
   <source>Say --set FOLDER and --out NEW_PACK.</source>
   <translation type="unfinished">Indique --set FOLDER y --out NEW_PACK.</translation>
  </message>
  <message>
   <location filename="../inference/tuning/__main__.py" />
   <source>Fine-tuning needs PyTorch, which the light engine does not have. Install the full engine: in the dock, or in a terminal with --edition full.</source>
   <translation type="unfinished">El ajuste necesita PyTorch, que el motor ligero no tiene. Instale el motor completo: en el panel, o en un terminal con --edition full.</translation>
  </message>
  <message>
   <location filename="../inference/tuning/learning.py" />
   <source>Learning, step {step} of {steps}</source>
   <translation type="unfinished">Aprendiendo, paso {step} de {steps}</translation>
  </message>
  <message>
   <location filename="../inference/tuning/set_file.py" />
   <source>The data set has {pairs} pairs of {classes} classes to learn from; at least {least_pairs} of {least_classes} are needed. Make a larger one.</source>
   <translation type="unfinished">El conjunto de datos tiene {pairs} pares de {classes} clases de los que aprender; hacen falta al menos {least_pairs} de {least_classes}. Cree uno mayor.</translation>
  </message>
  <message>
   <location filename="../inference/tuning/set_file.py" />
   <source>The folder {folder} holds no data set; make one with the tool “Make a data set” first.</source>
   <translation type="unfinished">La carpeta {folder} no contiene ningún conjunto de datos; cree antes uno con la herramienta «Crear un conjunto de datos».</translation>
  </message>
  <message>
   <location filename="../inference/tuning/tune.py" />
   <source>Reading the data set</source>
   <translation type="unfinished">Leyendo el conjunto de datos</translation>
  </message>
  <message>
   <location filename="../inference/tuning/tune.py" />
   <source>“{model}” cannot be fine-tuned; choose the model that comes with the plugin.</source>
   <translation type="unfinished">«{model}» no se puede ajustar; elija el modelo que viene con el complemento.</translation>
  </message>
  <message>
   <location filename="../inference/tuning/tune.py" />
   <source>“{model}” is fine-tuned already; go on from the model that it was made from.</source>
   <translation type="unfinished">«{model}» ya está ajustado; parta del modelo con el que se creó.</translation>
  </message>
  <message>
   <location filename="../inference/tuning/tune.py" />
   <source>Measuring</source>
   <translation type="unfinished">Midiendo</translation>
  </message>
  <message>
   <location filename="../inference/tuning/vectors.py" />
   <source>Reading the titles</source>
   <translation type="unfinished">Leyendo los títulos</translation>
  </message>
  <message>
   <location filename="../inference/tuning/vectors.py" />
   <source>Looking at picture {number} of {count}</source>
   <translation type="unfinished">Mirando la imagen {number} de {count}</translation>
  </message>
 </context>
</TS>
