<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
   <translation type="unfinished">Bilder in einfacher Sprache beschreiben, befragen und kartieren</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>The engine is ready. It took {seconds} s and takes {size_mb} MB on the disk.</source>
   <translation type="unfinished">Die Engine ist bereit. Es dauerte {seconds} s und belegt {size_mb} MB auf dem Datenträger.</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>The diagnostics report is on the clipboard. Read it before you send it to anybody.</source>
   <translation type="unfinished">Der Diagnosebericht ist in der Zwischenablage. Lesen Sie ihn, bevor Sie ihn jemandem schicken.</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>{count} turns have no place on the earth and are not in the layer.</source>
   <translation type="unfinished">{count} Fragen haben keinen Ort auf der Erde und sind nicht im Layer.</translation>
  </message>
  <message>
   <location filename="../ui/chat/chat_view.py" />
   <source>Conversation</source>
   <translation type="unfinished">Gespräch</translation>
  </message>
  <message>
   <location filename="../ui/chat/chat_view.py" />
   <source>Show earlier turns</source>
   <translation type="unfinished">Frühere Fragen zeigen</translation>
  </message>
  <message>
   <location filename="../ui/chat/composer.py" />
   <source>Prompt</source>
   <translation type="unfinished">Eingabe</translation>
  </message>
  <message>
   <location filename="../ui/chat/composer.py" />
   <source>Send (Enter)</source>
   <translation type="unfinished">Senden (Enter)</translation>
  </message>
  <message>
   <location filename="../ui/chat/composer.py" />
   <source>Stop (Esc)</source>
   <translation type="unfinished">Anhalten (Esc)</translation>
  </message>
  <message>
   <location filename="../ui/chat/help_button.py" />
   <source>Help on this panel (F1)</source>
   <translation type="unfinished">Hilfe zu diesem Bedienfeld (F1)</translation>
  </message>
  <message>
   <location filename="../ui/chat/help_button.py" />
   <source>The help pages are in the plugin’s folder, under resources/help.</source>
   <translation type="unfinished">Die Hilfeseiten liegen im Ordner der Erweiterung unter resources/help.</translation>
  </message>
  <message>
   <location filename="../ui/chat/sources_pane.py" />
   <source>Sources</source>
   <translation type="unfinished">Quellen</translation>
  </message>
  <message>
   <location filename="../ui/chat/sources_pane.py" />
   <source>Open the file</source>
   <translation type="unfinished">Die Datei öffnen</translation>
  </message>
  <message>
   <location filename="../ui/chat/sources_pane.py" />
   <source>Show on the map</source>
   <translation type="unfinished">Auf der Karte zeigen</translation>
  </message>
  <message>
   <location filename="../ui/chat/table_pane.py" />
   <source>… and {count} more rows</source>
   <translation type="unfinished">… und {count} weitere Zeilen</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Turn {number}</source>
   <translation type="unfinished">Frage {number}</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Answer</source>
   <translation type="unfinished">Antwort</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Tables</source>
   <translation type="unfinished">Tabellen</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>What was found</source>
   <translation type="unfinished">Was gefunden wurde</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Notes</source>
   <translation type="unfinished">Hinweise</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Error</source>
   <translation type="unfinished">Fehler</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Zoom to the place of this turn</source>
   <translation type="unfinished">Auf den Ort dieser Frage zoomen</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Ask again</source>
   <translation type="unfinished">Nochmals fragen</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Ask the same again</source>
   <translation type="unfinished">Dasselbe nochmals fragen</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Write a report of this comparison, with pictures of both dates, as a PDF or a page of HTML</source>
   <translation type="unfinished">Einen Bericht über diesen Vergleich schreiben, mit Bildern beider Zeitpunkte, als PDF oder HTML-Seite</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Report</source>
   <translation type="unfinished">Bericht</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Copy, ask again, export or delete this turn</source>
   <translation type="unfinished">Diese Frage kopieren, nochmals stellen, exportieren oder löschen</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Auto → {task}</source>
   <translation type="unfinished">Auto → {task}</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Answered by {model} {revision}</source>
   <translation type="unfinished">Beantwortet von {model} {revision}</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Ground size of a pixel: {gsd} m</source>
   <translation type="unfinished">Bodengröße eines Pixels: {gsd} m</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Took {seconds} s</source>
   <translation type="unfinished">Dauerte {seconds} s</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Looking…</source>
   <translation type="unfinished">Wird angesehen …</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>show all</source>
   <translation type="unfinished">alle zeigen</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>{number} · removed</source>
   <translation type="unfinished">{number} · entfernt</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>shown in “{layer}”</source>
   <translation type="unfinished">gezeigt in „{layer}“</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Stopped.</source>
   <translation type="unfinished">Angehalten.</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Welcome</source>
   <translation type="unfinished">Willkommen</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Choose a raster layer above.</source>
   <translation type="unfinished">Wählen Sie oben einen Rasterlayer.</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Add a raster: &lt;b&gt;Layer ▸ Add Layer ▸ Add Raster Layer…&lt;/b&gt;</source>
   <translation type="unfinished">Fügen Sie ein Raster hinzu: &lt;b&gt;Layer ▸ Layer hinzufügen ▸ Rasterlayer hinzufügen …&lt;/b&gt;</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Choose where: draw an extent on the map, take what you see, or the whole layer.</source>
   <translation type="unfinished">Wählen Sie, wo: Zeichnen Sie einen Ausschnitt auf die Karte, nehmen Sie, was Sie sehen, oder den ganzen Layer.</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Press &lt;b&gt;Describe&lt;/b&gt;, or type a question and press Enter.</source>
   <translation type="unfinished">Drücken Sie &lt;b&gt;Beschreiben&lt;/b&gt;, oder tippen Sie eine Frage (auf Englisch) und drücken Sie Enter.</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Ask your imagery</source>
   <translation type="unfinished">Fragen Sie Ihre Bilder</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Things to try</source>
   <translation type="unfinished">Zum Ausprobieren</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Everything runs on this computer. Nothing is sent anywhere.</source>
   <translation type="unfinished">Alles läuft auf diesem Rechner. Nichts wird irgendwohin gesendet.</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_actions.py" />
   <source>Turn {number} was deleted. Its layers stay.</source>
   <translation type="unfinished">Frage {number} wurde gelöscht. Ihre Layer bleiben.</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_actions.py" />
   <source>“{title}” was deleted. Its layers stay.</source>
   <translation type="unfinished">„{title}“ wurde gelöscht. Die Layer bleiben.</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_actions.py" />
   <source>Undo</source>
   <translation type="unfinished">Rückgängig</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>{title}
Other conversations, rename, delete</source>
   <translation type="unfinished">{title}
Andere Gespräche, umbenennen, löschen</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Conversation “{title}”</source>
   <translation type="unfinished">Gespräch „{title}“</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Name of the conversation</source>
   <translation type="unfinished">Name des Gesprächs</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>New</source>
   <translation type="unfinished">Neu</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Begin a new conversation; this one stays</source>
   <translation type="unfinished">Ein neues Gespräch beginnen; dieses bleibt</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Export</source>
   <translation type="unfinished">Exportieren</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Export findings or the conversation</source>
   <translation type="unfinished">Funde oder das Gespräch exportieren</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Answer from documents</source>
   <translation type="unfinished">Aus Dokumenten antworten</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>New conversation</source>
   <translation type="unfinished">Neues Gespräch</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Questions are answered from “{name}”, with sources</source>
   <translation type="unfinished">Fragen werden aus „{name}“ beantwortet, mit Quellen</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Answer questions from documents: choose a knowledge base</source>
   <translation type="unfinished">Fragen aus Dokumenten beantworten: eine Wissensbasis wählen</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_menu.py" />
   <source>Rename…</source>
   <translation type="unfinished">Umbenennen …</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_menu.py" />
   <source>Delete this conversation</source>
   <translation type="unfinished">Dieses Gespräch löschen</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_menu.py" />
   <source>Show all turns as a layer</source>
   <translation type="unfinished">Alle Fragen als Layer zeigen</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_menu.py" />
   <source>answering…</source>
   <translation type="unfinished">antwortet …</translation>
  </message>
  <message>
   <location filename="../ui/dock/dock.py" />
   <source>Asking the engine…</source>
   <translation type="unfinished">Die Engine wird gefragt …</translation>
  </message>
  <message>
   <location filename="../ui/dock/dock.py" />
   <source>Progress</source>
   <translation type="unfinished">Fortschritt</translation>
  </message>
  <message>
   <location filename="../ui/dock/dock.py" />
   <source>No model is installed</source>
   <translation type="unfinished">Kein Modell ist installiert</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>Light: the built-in model, on any computer</source>
   <translation type="unfinished">Leicht: das eingebaute Modell, auf jedem Rechner</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>Full: graphics card and larger models</source>
   <translation type="unfinished">Voll: Grafikkarte und größere Modelle</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>About {download} to fetch, {disk} on disk. {more}</source>
   <translation type="unfinished">Etwa {download} zu holen, {disk} auf dem Datenträger. {more}</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>Recommended: ready in a few minutes.</source>
   <translation type="unfinished">Empfohlen: in wenigen Minuten bereit.</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>An NVIDIA driver was found: on Linux, its libraries come along.</source>
   <translation type="unfinished">Ein NVIDIA-Treiber wurde gefunden: unter Linux kommen seine Bibliotheken mit.</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>Adds PyTorch and transformers. Can be added later.</source>
   <translation type="unfinished">Fügt PyTorch und transformers hinzu. Geht auch später.</translation>
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
   <translation type="unfinished">alle</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>what the review shows</source>
   <translation type="unfinished">was die Durchsicht zeigt</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>accepted ones</source>
   <translation type="unfinished">angenommene</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>Findings: {which}</source>
   <translation type="unfinished">Funde: {which}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>The layer's: {crs}</source>
   <translation type="unfinished">Das des Layers: {crs}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>The project's: {crs}</source>
   <translation type="unfinished">Das des Projekts: {crs}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>Longitude and latitude: {crs}</source>
   <translation type="unfinished">Länge und Breite: {crs}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>CRS: {crs}</source>
   <translation type="unfinished">KBS: {crs}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>Other…</source>
   <translation type="unfinished">Anderes …</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>No findings yet</source>
   <translation type="unfinished">Noch keine Funde</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>{format}, in longitude and latitude…</source>
   <translation type="unfinished">{format}, in Länge und Breite …</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>{format}…</source>
   <translation type="unfinished">{format} …</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Report as {format}…</source>
   <translation type="unfinished">Bericht als {format} …</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Export turn</source>
   <translation type="unfinished">Frage exportieren</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Export findings</source>
   <translation type="unfinished">Funde exportieren</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Export conversation</source>
   <translation type="unfinished">Gespräch exportieren</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Exported to {path}</source>
   <translation type="unfinished">Exportiert nach {path}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Exported to {path}, in longitude and latitude as the standard asks (EPSG:4326)</source>
   <translation type="unfinished">Exportiert nach {path}, in Länge und Breite, wie es der Standard verlangt (EPSG:4326)</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Raster layer</source>
   <translation type="unfinished">Rasterlayer</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>The raster layer that is asked about, or a group as the map shows it</source>
   <translation type="unfinished">Der Rasterlayer, zu dem gefragt wird, oder eine Gruppe, wie die Karte sie zeigt</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Draw</source>
   <translation type="unfinished">Zeichnen</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Draw a rectangle on the map. Escape leaves it.</source>
   <translation type="unfinished">Ein Rechteck auf die Karte zeichnen. Esc beendet es.</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Visible area</source>
   <translation type="unfinished">Sichtbarer Bereich</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>What the map shows now</source>
   <translation type="unfinished">Was die Karte jetzt zeigt</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Whole layer</source>
   <translation type="unfinished">Ganzer Layer</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Everything that the layer covers</source>
   <translation type="unfinished">Alles, was der Layer bedeckt</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Selection</source>
   <translation type="unfinished">Auswahl</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>The selected polygon of a vector layer, or several</source>
   <translation type="unfinished">Das gewählte Polygon eines Vektorlayers, oder mehrere</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Extent</source>
   <translation type="unfinished">Ausschnitt</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Size of the extent</source>
   <translation type="unfinished">Größe des Ausschnitts</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>&amp;Layer</source>
   <translation type="unfinished">&amp;Layer</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Drag a rectangle on the map</source>
   <translation type="unfinished">Ziehen Sie ein Rechteck auf der Karte auf</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Select a polygon that lies on the layer</source>
   <translation type="unfinished">Wählen Sie ein Polygon, das auf dem Layer liegt</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>The extent does not meet the layer</source>
   <translation type="unfinished">Der Ausschnitt trifft den Layer nicht</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Models: which one answers, and what is known of each</source>
   <translation type="unfinished">Modelle: welches antwortet, und was von jedem bekannt ist</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Settings of Orthoscribe</source>
   <translation type="unfinished">Einstellungen von Orthoscribe</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Help</source>
   <translation type="unfinished">Hilfe</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Copy a report for whoever looks into a problem. Names, passwords and tokens are taken out.</source>
   <translation type="unfinished">Einen Bericht für jemanden kopieren, der einem Problem nachgeht. Namen, Passwörter und Schlüssel sind entfernt.</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Copy a diagnostics report</source>
   <translation type="unfinished">Einen Diagnosebericht kopieren</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>starts with the first question</source>
   <translation type="unfinished">startet mit der ersten Frage</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>starting…</source>
   <translation type="unfinished">startet …</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>ready</source>
   <translation type="unfinished">bereit</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>working…</source>
   <translation type="unfinished">arbeitet …</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>no model</source>
   <translation type="unfinished">kein Modell</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>{title}, revision {revision}</source>
   <translation type="unfinished">{title}, Revision {revision}</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Engine {state}</source>
   <translation type="unfinished">Engine {state}</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>{name} is no knowledge base. Choose another file, or learn documents first.</source>
   <translation type="unfinished">{name} ist keine Wissensbasis. Wählen Sie eine andere Datei, oder lassen Sie zuerst Dokumente lernen.</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>No knowledge base</source>
   <translation type="unfinished">Keine Wissensbasis</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>Choose a knowledge base…</source>
   <translation type="unfinished">Eine Wissensbasis wählen …</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>Learn documents and layers…</source>
   <translation type="unfinished">Dokumente und Layer lernen …</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>Choose a knowledge base</source>
   <translation type="unfinished">Eine Wissensbasis wählen</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>Knowledge bases (*.gpkg)</source>
   <translation type="unfinished">Wissensbasen (*.gpkg)</translation>
  </message>
  <message>
   <location filename="../ui/dock/layer_combo.py" />
   <source>{name} (group)</source>
   <translation type="unfinished">{name} (Gruppe)</translation>
  </message>
  <message>
   <location filename="../ui/dock/moment_combo.py" />
   <source>Choose a picture</source>
   <translation type="unfinished">Ein Bild wählen</translation>
  </message>
  <message>
   <location filename="../ui/dock/moment_combo.py" />
   <source>Date</source>
   <translation type="unfinished">Datum</translation>
  </message>
  <message>
   <location filename="../ui/dock/moment_combo.py" />
   <source>When the picture was taken: 2019-06-01, 2019-06 or 2019. Guessed where it can be; may stay empty.</source>
   <translation type="unfinished">Wann das Bild aufgenommen wurde: 2019-06-01, 2019-06 oder 2019. Wird erraten, wo es geht; darf leer bleiben.</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>After</source>
   <translation type="unfinished">Nachher</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>The later picture</source>
   <translation type="unfinished">Das spätere Bild</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Before</source>
   <translation type="unfinished">Vorher</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>The earlier picture of the same place</source>
   <translation type="unfinished">Das frühere Bild desselben Ortes</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Date of the later picture</source>
   <translation type="unfinished">Datum des späteren Bildes</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Date of the earlier picture</source>
   <translation type="unfinished">Datum des früheren Bildes</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Swap before and after</source>
   <translation type="unfinished">Vorher und Nachher vertauschen</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>&amp;After</source>
   <translation type="unfinished">&amp;Nachher</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>&amp;Before</source>
   <translation type="unfinished">&amp;Vorher</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Swipe</source>
   <translation type="unfinished">Wischen</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Before left and after right of a line on the map: drag it, or use the arrow keys. Escape ends.</source>
   <translation type="unfinished">Vorher links und Nachher rechts einer Linie auf der Karte: ziehen Sie sie, oder nehmen Sie die Pfeiltasten. Esc beendet es.</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Flicker</source>
   <translation type="unfinished">Wechseln</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Before and after in turns on the map; a click or Space changes at once. Escape ends.</source>
   <translation type="unfinished">Vorher und Nachher abwechselnd auf der Karte; ein Klick oder die Leertaste wechselt sofort. Esc beendet es.</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Probability</source>
   <translation type="unfinished">Wahrscheinlichkeit</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Also add the probability of change as a raster layer</source>
   <translation type="unfinished">Auch die Wahrscheinlichkeit der Veränderung als Rasterlayer hinzufügen</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Bands and pixel size</source>
   <translation type="unfinished">Kanäle und Pixelgröße</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Red</source>
   <translation type="unfinished">Rot</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The band that is shown as red</source>
   <translation type="unfinished">Der Kanal, der rot gezeigt wird</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Green</source>
   <translation type="unfinished">Grün</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The band that is shown as green</source>
   <translation type="unfinished">Der Kanal, der grün gezeigt wird</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Blue</source>
   <translation type="unfinished">Blau</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The band that is shown as blue</source>
   <translation type="unfinished">Der Kanal, der blau gezeigt wird</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Pixel size in metres</source>
   <translation type="unfinished">Pixelgröße in Metern</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The ground size of a pixel that the model looks at; 0 is automatic</source>
   <translation type="unfinished">Die Bodengröße eines Pixels, das das Modell ansieht; 0 ist automatisch</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source> m</source>
   <translation type="unfinished"> m</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Automatic</source>
   <translation type="unfinished">Automatisch</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Bands and pixel size as guessed</source>
   <translation type="unfinished">Kanäle und Pixelgröße wie erraten</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>&amp;Pixel size</source>
   <translation type="unfinished">&amp;Pixelgröße</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The model reads the file itself.</source>
   <translation type="unfinished">Das Modell liest die Datei selbst.</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>QGIS reads the values of the extent and hands them on as a temporary file.</source>
   <translation type="unfinished">QGIS liest die Werte des Ausschnitts und gibt sie als temporäre Datei weiter.</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>QGIS draws the extent as it is styled and hands the picture on as a temporary file.</source>
   <translation type="unfinished">QGIS zeichnet den Ausschnitt, wie er dargestellt wird, und gibt das Bild als temporäre Datei weiter.</translation>
  </message>
  <message>
   <location filename="../ui/dock/rooms.py" />
   <source>Rooms of Orthoscribe</source>
   <translation type="unfinished">Räume von Orthoscribe</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Add the full engine</source>
   <translation type="unfinished">Die volle Engine hinzufügen</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>One step before the first answer</source>
   <translation type="unfinished">Noch ein Schritt bis zur ersten Antwort</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>PyTorch and transformers come on top of the engine that is there, for graphics cards and larger models. The engine rests meanwhile; what was said and found stays.</source>
   <translation type="unfinished">PyTorch und transformers kommen zur vorhandenen Engine hinzu, für Grafikkarten und größere Modelle. Die Engine ruht so lange; was gesagt und gefunden wurde, bleibt.</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>The model runs in a Python environment of its own, outside QGIS. Its packages are fetched once from the Python package index and checked; after that, nothing needs a network.</source>
   <translation type="unfinished">Das Modell läuft in einer eigenen Python-Umgebung außerhalb von QGIS. Ihre Pakete werden einmal aus dem Python-Paketverzeichnis geholt und geprüft; danach braucht nichts mehr ein Netz.</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Add</source>
   <translation type="unfinished">Hinzufügen</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Install</source>
   <translation type="unfinished">Installieren</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>It goes to {folder}. QGIS's own Python is left as it is.</source>
   <translation type="unfinished">Sie kommt nach {folder}. Das Python von QGIS bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>With Python {version} ({path}). {free} are free on that disk.</source>
   <translation type="unfinished">Mit Python {version} ({path}). Auf diesem Datenträger sind {free} frei.</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Getting ready…</source>
   <translation type="unfinished">Wird vorbereitet …</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Try again</source>
   <translation type="unfinished">Nochmals versuchen</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Looking for a Python to make it with…</source>
   <translation type="unfinished">Ein Python dafür wird gesucht …</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Folder of wheels</source>
   <translation type="unfinished">Ordner mit Wheels</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Folder that “make wheelhouse” has filled</source>
   <translation type="unfinished">Ordner, den „make wheelhouse“ gefüllt hat</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Fill a folder on a computer with a network and the same system and Python; then choose it here:</source>
   <translation type="unfinished">Füllen Sie einen Ordner auf einem Rechner mit Netz, demselben System und demselben Python; dann wählen Sie ihn hier:</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>No network on this computer?</source>
   <translation type="unfinished">Kein Netz auf diesem Rechner?</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Cancel</source>
   <translation type="unfinished">Abbrechen</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Copy report</source>
   <translation type="unfinished">Bericht kopieren</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Copy a report of what happened, without names, passwords and tokens</source>
   <translation type="unfinished">Einen Bericht darüber kopieren, was geschah, ohne Namen, Passwörter und Schlüssel</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Back to the conversation</source>
   <translation type="unfinished">Zurück zum Gespräch</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Progress of the installation</source>
   <translation type="unfinished">Fortschritt der Installation</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Log of the installation</source>
   <translation type="unfinished">Protokoll der Installation</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Log</source>
   <translation type="unfinished">Protokoll</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Stopping…</source>
   <translation type="unfinished">Wird angehalten …</translation>
  </message>
  <message>
   <location filename="../ui/dock/source_actions.py" />
   <source>“{name}” is not where the knowledge base knows it. Learn the documents again.</source>
   <translation type="unfinished">„{name}“ ist nicht mehr dort, wo die Wissensbasis die Datei kennt. Lassen Sie die Dokumente nochmals lernen.</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>Task</source>
   <translation type="unfinished">Aufgabe</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>What you type chooses the task. Press a task to fix it.</source>
   <translation type="unfinished">Was Sie tippen, wählt die Aufgabe. Drücken Sie eine Aufgabe, um sie festzulegen.</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>Auto</source>
   <translation type="unfinished">Auto</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>The model cannot do this.</source>
   <translation type="unfinished">Das Modell kann das nicht.</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>The model knows: {labels}</source>
   <translation type="unfinished">Das Modell kennt: {labels}</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Copy answer</source>
   <translation type="unfinished">Antwort kopieren</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Copy turn as Markdown</source>
   <translation type="unfinished">Frage als Markdown kopieren</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Edit and ask</source>
   <translation type="unfinished">Ändern und fragen</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Zoom to its place</source>
   <translation type="unfinished">Auf ihren Ort zoomen</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Export this turn…</source>
   <translation type="unfinished">Diese Frage exportieren …</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Delete turn</source>
   <translation type="unfinished">Frage löschen</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Go to the prompt of the dock</source>
   <translation type="unfinished">Zum Eingabefeld des Andockfensters gehen</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Describe what the map shows now</source>
   <translation type="unfinished">Beschreiben, was die Karte jetzt zeigt</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Find places in the index of the project</source>
   <translation type="unfinished">Orte im Index des Projekts finden</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>End what is under way; what was said and found is kept</source>
   <translation type="unfinished">Beenden, was gerade läuft; was gesagt und gefunden wurde, bleibt</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Which model answers, and what is known of each</source>
   <translation type="unfinished">Welches Modell antwortet, und was von jedem bekannt ist</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Orthoscribe in QGIS’s options</source>
   <translation type="unfinished">Orthoscribe in den Optionen von QGIS</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>The help pages of Orthoscribe</source>
   <translation type="unfinished">Die Hilfeseiten von Orthoscribe</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Type a prompt</source>
   <translation type="unfinished">Etwas eingeben</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Describe the visible area</source>
   <translation type="unfinished">Sichtbaren Bereich beschreiben</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Find places</source>
   <translation type="unfinished">Orte finden</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Stop the answer</source>
   <translation type="unfinished">Antwort anhalten</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Models…</source>
   <translation type="unfinished">Modelle …</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Settings…</source>
   <translation type="unfinished">Einstellungen …</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>The new settings count as soon as the engine starts again.</source>
   <translation type="unfinished">Die neuen Einstellungen gelten, sobald die Engine wieder startet.</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Describe</source>
   <translation type="unfinished">Beschreiben</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Ask…</source>
   <translation type="unfinished">Fragen …</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Ground…</source>
   <translation type="unfinished">Verorten …</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Segment…</source>
   <translation type="unfinished">Segmentieren …</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Compare two dates…</source>
   <translation type="unfinished">Zwei Zeitpunkte vergleichen …</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Classify in your own words…</source>
   <translation type="unfinished">Mit eigenen Worten klassifizieren…</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Map where a phrase fits…</source>
   <translation type="unfinished">Karte, wo ein Ausdruck passt…</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>What goes into “{name}”</source>
   <translation type="unfinished">Was in „{name}“ kommt</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Choose or begin an index first.</source>
   <translation type="unfinished">Wählen oder beginnen Sie zuerst einen Index.</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>What is indexed</source>
   <translation type="unfinished">Was indiziert wird</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Bring up to date</source>
   <translation type="unfinished">Aktualisieren</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Index what is new or has changed; the rest is left as it is</source>
   <translation type="unfinished">Indizieren, was neu oder verändert ist; das Übrige bleibt, wie es ist</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Chips and workers</source>
   <translation type="unfinished">Chips und Worker</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Folder…</source>
   <translation type="unfinished">Ordner …</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Add a folder; rasters below it are found</source>
   <translation type="unfinished">Einen Ordner hinzufügen; Raster darunter werden gefunden</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>List…</source>
   <translation type="unfinished">Liste …</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Add a STAC item or collection (*.json), or a list of rasters (*.txt)</source>
   <translation type="unfinished">Ein STAC-Item oder eine STAC-Collection (*.json) oder eine Liste von Rastern (*.txt) hinzufügen</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Take the folder or list out</source>
   <translation type="unfinished">Den Ordner oder die Liste herausnehmen</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Ground sizes of a pixel in metres, such as 0.5, 2: chips are cut at each of them</source>
   <translation type="unfinished">Bodengrößen eines Pixels in Metern, etwa 0.5, 2: Chips werden in jeder davon geschnitten</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>How much of its side a chip shares with the next one</source>
   <translation type="unfinished">Wie viel seiner Seite ein Chip mit dem nächsten teilt</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Look &amp;thoroughly</source>
   <translation type="unfinished">&amp;Gründlich hinsehen</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Looks at the corners of each chip too: takes five times as long, and names classes a little better.</source>
   <translation type="unfinished">Sieht auch die Ecken jedes Chips an: dauert fünfmal so lange und benennt Klassen etwas besser.</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>This computer</source>
   <translation type="unfinished">Dieser Rechner</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>The address of a Dask scheduler, such as tcp://10.0.0.5:8786, to share the work among its workers</source>
   <translation type="unfinished">Die Adresse eines Dask-Schedulers, etwa tcp://10.0.0.5:8786, um die Arbeit auf dessen Worker zu verteilen</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>&amp;Pixel sizes (m)</source>
   <translation type="unfinished">&amp;Pixelgrößen (m)</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>&amp;Overlap</source>
   <translation type="unfinished">&amp;Überlappung</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>&amp;Dask scheduler</source>
   <translation type="unfinished">&amp;Dask-Scheduler</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Choose a folder with rasters</source>
   <translation type="unfinished">Einen Ordner mit Rastern wählen</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Choose STAC files or lists of rasters</source>
   <translation type="unfinished">STAC-Dateien oder Listen von Rastern wählen</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>STAC items, collections and lists of rasters (*.json *.txt)</source>
   <translation type="unfinished">STAC-Items, -Collections und Listen von Rastern (*.json *.txt)</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>No example</source>
   <translation type="unfinished">Kein Beispiel</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Search by the words alone</source>
   <translation type="unfinished">Nur nach den Worten suchen</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Draw an example on the map. Escape leaves it.</source>
   <translation type="unfinished">Ein Beispiel auf die Karte zeichnen. Esc beendet es.</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>View</source>
   <translation type="unfinished">Ansicht</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>What the map shows when the search begins</source>
   <translation type="unfinished">Was die Karte zeigt, wenn die Suche beginnt</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>The selected polygon of a vector layer</source>
   <translation type="unfinished">Das gewählte Polygon eines Vektorlayers</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Like this</source>
   <translation type="unfinished">So wie dies</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Raster layer of the example</source>
   <translation type="unfinished">Rasterlayer des Beispiels</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>&amp;on</source>
   <translation type="unfinished">&amp;auf</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>How much the example counts beside the words, in percent</source>
   <translation type="unfinished">Wie viel das Beispiel neben den Worten zählt, in Prozent</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Left: the words alone. Right: the example alone.</source>
   <translation type="unfinished">Links: nur die Worte. Rechts: nur das Beispiel.</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Words</source>
   <translation type="unfinished">Worte</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Example</source>
   <translation type="unfinished">Beispiel</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>In this &amp;view only</source>
   <translation type="unfinished">Nur in dieser A&amp;nsicht</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Only places that the map shows when the search begins</source>
   <translation type="unfinished">Nur Orte, die die Karte zeigt, wenn die Suche beginnt</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>From this date on</source>
   <translation type="unfinished">Ab diesem Datum</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Up to date</source>
   <translation type="unfinished">Bis zu diesem Datum</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Not older than this: 2019-06-01, 2019-06 or 2019</source>
   <translation type="unfinished">Nicht älter als dies: 2019-06-01, 2019-06 oder 2019</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Not newer than this: 2019-06-01, 2019-06 or 2019</source>
   <translation type="unfinished">Nicht neuer als dies: 2019-06-01, 2019-06 oder 2019</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Sensors</source>
   <translation type="unfinished">Sensoren</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Every sensor</source>
   <translation type="unfinished">Alle Sensoren</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>“{text}” is no date. Write it like 2019-06-01, 2019-06 or 2019.</source>
   <translation type="unfinished">„{text}“ ist kein Datum. Schreiben Sie es wie 2019-06-01, 2019-06 oder 2019.</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>&amp;Dates</source>
   <translation type="unfinished">&amp;Zeitraum</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>&amp;Sensors</source>
   <translation type="unfinished">&amp;Sensoren</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>At &amp;most</source>
   <translation type="unfinished">&amp;Höchstens</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Find</source>
   <translation type="unfinished">Finden</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Looking for what is new or has changed…</source>
   <translation type="unfinished">Es wird nach Neuem und Verändertem gesucht …</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>There is no example yet: draw it on the raster layer, or choose the layer that it lies on.</source>
   <translation type="unfinished">Noch gibt es kein Beispiel: Zeichnen Sie es auf den Rasterlayer, oder wählen Sie den Layer, auf dem es liegt.</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Found: {words}</source>
   <translation type="unfinished">Gefunden: {words}</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Found by example</source>
   <translation type="unfinished">Nach Beispiel gefunden</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>{count} footprints are kept in “{layer}”.</source>
   <translation type="unfinished">{count} Bildumrisse sind in „{layer}“ abgelegt.</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>{count} of {chips} chips</source>
   <translation type="unfinished">{count} von {chips} Chips</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>{count} chips</source>
   <translation type="unfinished">{count} Chips</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>{ms} ms</source>
   <translation type="unfinished">{ms} ms</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Find places in your own rasters by words, or by an example from the map. First begin an index, and say which layers and folders it holds.</source>
   <translation type="unfinished">Finden Sie Orte in Ihren eigenen Rastern mit Worten (auf Englisch) oder nach einem Beispiel aus der Karte. Beginnen Sie zuerst einen Index, und sagen Sie, welche Layer und Ordner er enthält.</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>“{name}” is not there yet. Press “Index…”, and choose what goes into it.</source>
   <translation type="unfinished">„{name}“ ist noch nicht da. Drücken Sie „Index …“, und wählen Sie, was hineinkommt.</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Type what to look for, such as “harbour with ships”, or give an example from the map.</source>
   <translation type="unfinished">Tippen Sie, wonach gesucht wird (auf Englisch), etwa „harbour with ships“, oder geben Sie ein Beispiel aus der Karte.</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Nothing fits these filters. Open “Filters” and take some out, or zoom out.</source>
   <translation type="unfinished">Nichts passt zu diesen Filtern. Öffnen Sie „Filter“ und nehmen Sie einige heraus, oder zoomen Sie hinaus.</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>The index holds no chips yet. Press “Index…”, and choose what goes into it.</source>
   <translation type="unfinished">Der Index enthält noch keine Chips. Drücken Sie „Index …“, und wählen Sie, was hineinkommt.</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Nothing was found. Try other words, or an example from the map.</source>
   <translation type="unfinished">Es wurde nichts gefunden. Versuchen Sie andere Worte, oder ein Beispiel aus der Karte.</translation>
  </message>
  <message>
   <location filename="../ui/find/hit_actions.py" />
   <source>“{name}” has no place on the earth. Open it as a layer.</source>
   <translation type="unfinished">„{name}“ hat keinen Ort auf der Erde. Öffnen Sie es als Layer.</translation>
  </message>
  <message>
   <location filename="../ui/find/hit_actions.py" />
   <source>The file is not there any more: {path}</source>
   <translation type="unfinished">Die Datei ist nicht mehr da: {path}</translation>
  </message>
  <message>
   <location filename="../ui/find/hit_actions.py" />
   <source>The raster {name} could not be opened.</source>
   <translation type="unfinished">Das Raster {name} konnte nicht geöffnet werden.</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_model.py" />
   <source>Score {score}</source>
   <translation type="unfinished">Bewertung {score}</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>Zoom there</source>
   <translation type="unfinished">Dorthin zoomen</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>Open the raster as a layer</source>
   <translation type="unfinished">Das Raster als Layer öffnen</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>More like this</source>
   <translation type="unfinished">Mehr davon</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>Not this</source>
   <translation type="unfinished">Das nicht</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>Copy</source>
   <translation type="unfinished">Kopieren</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Index…</source>
   <translation type="unfinished">Index …</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Choose what is in the index, and bring it up to date</source>
   <translation type="unfinished">Wählen, was im Index ist, und ihn aktualisieren</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>&amp;Index</source>
   <translation type="unfinished">&amp;Index</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>None yet</source>
   <translation type="unfinished">Noch keiner</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Open an index…</source>
   <translation type="unfinished">Einen Index öffnen …</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>New index…</source>
   <translation type="unfinished">Neuer Index …</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>The index that is searched: a GeoPackage, or a PostgreSQL connection of QGIS</source>
   <translation type="unfinished">Der Index, der durchsucht wird: ein GeoPackage oder eine PostgreSQL-Verbindung von QGIS</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>The PostgreSQL connection “{name}”</source>
   <translation type="unfinished">Die PostgreSQL-Verbindung „{name}“</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>New index</source>
   <translation type="unfinished">Neuer Index</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Open an index</source>
   <translation type="unfinished">Einen Index öffnen</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Index of chips (*.gpkg)</source>
   <translation type="unfinished">Index aus Chips (*.gpkg)</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Index</source>
   <translation type="unfinished">Index</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Progress of indexing</source>
   <translation type="unfinished">Fortschritt der Indizierung</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Stop</source>
   <translation type="unfinished">Anhalten</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Stop indexing; what is done is kept</source>
   <translation type="unfinished">Die Indizierung anhalten; was erledigt ist, bleibt</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Index afresh with this model</source>
   <translation type="unfinished">Mit diesem Modell neu indizieren</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Files that could not be indexed</source>
   <translation type="unfinished">Dateien, die nicht indiziert werden konnten</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Stopped. {added} chips were added and are kept; bring the index up to date to go on.</source>
   <translation type="unfinished">Angehalten. {added} Chips wurden hinzugefügt und bleiben; aktualisieren Sie den Index, um fortzufahren.</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Nothing was indexed: no raster was found. Check other layers, or add a folder.</source>
   <translation type="unfinished">Nichts wurde indiziert: Es wurde kein Raster gefunden. Haken Sie andere Layer an, oder fügen Sie einen Ordner hinzu.</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>The index is up to date, with {chips} chips.</source>
   <translation type="unfinished">Der Index ist aktuell, mit {chips} Chips.</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>The index has {chips} chips: {added} were added, {removed} removed, {kept} kept.</source>
   <translation type="unfinished">Der Index hat {chips} Chips: {added} hinzugefügt, {removed} entfernt, {kept} behalten.</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Files that could not be read: {count}.</source>
   <translation type="unfinished">Dateien, die nicht gelesen werden konnten: {count}.</translation>
  </message>
  <message>
   <location filename="../ui/find/panel.py" />
   <source>Filters</source>
   <translation type="unfinished">Filter</translation>
  </message>
  <message>
   <location filename="../ui/find/results_box.py" />
   <source>Take back the last “more like this” or “not this”</source>
   <translation type="unfinished">Das letzte „Mehr davon“ oder „Das nicht“ zurücknehmen</translation>
  </message>
  <message>
   <location filename="../ui/find/results_box.py" />
   <source>Keep these footprints in the project’s GeoPackage</source>
   <translation type="unfinished">Diese Bildumrisse im GeoPackage des Projekts ablegen</translation>
  </message>
  <message>
   <location filename="../ui/find/results_box.py" />
   <source>Keep</source>
   <translation type="unfinished">Behalten</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>What to look for</source>
   <translation type="unfinished">Wonach gesucht wird</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>What to look for: harbour with ships</source>
   <translation type="unfinished">Suche (auf Englisch): harbour with ships</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>Search</source>
   <translation type="unfinished">Suchen</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>Search the index (Enter)</source>
   <translation type="unfinished">Den Index durchsuchen (Enter)</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>Stop the search (Esc)</source>
   <translation type="unfinished">Die Suche anhalten (Esc)</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_index.py" />
   <source>QGIS could not open the authentication of “{name}”. Check it under Settings ▸ Options.</source>
   <translation type="unfinished">QGIS konnte die Authentifizierung von „{name}“ nicht öffnen. Prüfen Sie sie unter Einstellungen ▸ Optionen.</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_index.py" />
   <source>There is no PostgreSQL connection “{name}” in QGIS. Choose another index.</source>
   <translation type="unfinished">In QGIS gibt es keine PostgreSQL-Verbindung „{name}“. Wählen Sie einen anderen Index.</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_pictures.py" />
   <source>The file has changed since it was indexed; bring the index up to date.</source>
   <translation type="unfinished">Die Datei hat sich verändert, seit sie indiziert wurde; aktualisieren Sie den Index.</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_pictures.py" />
   <source>The file cannot be opened: {path}</source>
   <translation type="unfinished">Die Datei lässt sich nicht öffnen: {path}</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_pictures.py" />
   <source>Reading pictures of chips</source>
   <translation type="unfinished">Bilder der Chips werden gelesen</translation>
  </message>
  <message>
   <location filename="../ui/host/cited_place.py" />
   <source>This source has no place on the map.</source>
   <translation type="unfinished">Diese Quelle hat keinen Ort auf der Karte.</translation>
  </message>
  <message>
   <location filename="../ui/host/cited_place.py" />
   <source>The source cannot be shown in the map's CRS.</source>
   <translation type="unfinished">Die Quelle lässt sich im KBS der Karte nicht zeigen.</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>Exporting {name}</source>
   <translation type="unfinished">{name} wird exportiert</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” was not written: {seen} of {count} features could be read. Try again.</source>
   <translation type="unfinished">„{name}“ wurde nicht geschrieben: Nur {seen} von {count} Objekten ließen sich lesen. Versuchen Sie es nochmals.</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” could not be exported: {reason}</source>
   <translation type="unfinished">„{name}“ konnte nicht exportiert werden: {reason}</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” could not be written ({reason}); close it where it is open, or choose another folder.</source>
   <translation type="unfinished">„{name}“ konnte nicht geschrieben werden ({reason}); schließen Sie es dort, wo es offen ist, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” could not be written: the disk is full; make room, or choose another one.</source>
   <translation type="unfinished">„{name}“ konnte nicht geschrieben werden: der Datenträger ist voll; schaffen Sie Platz, oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” could not be written: its folder is gone; choose another one.</source>
   <translation type="unfinished">„{name}“ konnte nicht geschrieben werden: der Ordner ist nicht mehr da; wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>The extent has no size. Drag a rectangle on the map.</source>
   <translation type="unfinished">Der Ausschnitt hat keine Größe. Ziehen Sie ein Rechteck auf der Karte auf.</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>The extent does not meet “{name}”. Draw it on the layer, or choose “Whole layer”.</source>
   <translation type="unfinished">Der Ausschnitt trifft „{name}“ nicht. Zeichnen Sie ihn auf den Layer, oder wählen Sie „Ganzer Layer“.</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>The extent cannot be told in {crs}. Zoom in, or choose “Whole layer”.</source>
   <translation type="unfinished">Der Ausschnitt lässt sich in {crs} nicht angeben. Zoomen Sie hinein, oder wählen Sie „Ganzer Layer“.</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>The extent reaches beyond what {crs} can tell. Zoom in, or choose “Whole layer”.</source>
   <translation type="unfinished">Der Ausschnitt reicht über das hinaus, was {crs} angeben kann. Zoomen Sie hinein, oder wählen Sie „Ganzer Layer“.</translation>
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
   <translation type="unfinished">„{name}“ ist kein Layer mit Objekten.</translation>
  </message>
  <message>
   <location filename="../ui/host/fine_tuning.py" />
   <source>Stopped. What was done so far is kept for the next time.</source>
   <translation type="unfinished">Angehalten. Was bisher erledigt wurde, bleibt für das nächste Mal.</translation>
  </message>
  <message>
   <location filename="../ui/host/fine_tuning.py" />
   <source>Fine-tuning ended with an error: {line}. All that it said is in {log}.</source>
   <translation type="unfinished">Die Feinabstimmung endete mit einem Fehler: {line}. Alles, was sie gemeldet hat, steht in {log}.</translation>
  </message>
  <message>
   <location filename="../ui/host/footprints.py" />
   <source>Turns of conversations</source>
   <translation type="unfinished">Fragen der Gespräche</translation>
  </message>
  <message>
   <location filename="../ui/host/hit_layers.py" />
   <source>{name} – found</source>
   <translation type="unfinished">{name} – gefunden</translation>
  </message>
  <message>
   <location filename="../ui/host/hit_layers.py" />
   <source>Writing findings: {title}</source>
   <translation type="unfinished">Funde werden geschrieben: {title}</translation>
  </message>
  <message>
   <location filename="../ui/host/indexed_rasters.py" />
   <source>“{name}” has no file that could be indexed. Export it as a GeoTIFF first.</source>
   <translation type="unfinished">„{name}“ hat keine Datei, die sich indizieren ließe. Exportieren Sie den Layer zuerst als GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../ui/host/indexed_rasters.py" />
   <source>“{text}” are no pixel sizes. Write metres with commas between: 0.5, 2.</source>
   <translation type="unfinished">„{text}“ sind keine Pixelgrößen. Schreiben Sie Meter mit Kommas dazwischen: 0.5, 2.</translation>
  </message>
  <message>
   <location filename="../ui/host/knowledge.py" />
   <source>page {number}</source>
   <translation type="unfinished">Seite {number}</translation>
  </message>
  <message>
   <location filename="../ui/host/map_view.py" />
   <source>The layer of these findings is no longer in the project.</source>
   <translation type="unfinished">Der Layer dieser Funde ist nicht mehr im Projekt.</translation>
  </message>
  <message>
   <location filename="../ui/host/map_view.py" />
   <source>The findings cannot be shown in the map's CRS.</source>
   <translation type="unfinished">Die Funde lassen sich im KBS der Karte nicht zeigen.</translation>
  </message>
  <message>
   <location filename="../ui/host/messages.py" />
   <source>Something went wrong inside Orthoscribe ({kind}). The log has the details.</source>
   <translation type="unfinished">In Orthoscribe ist etwas schiefgegangen ({kind}). Im Protokoll steht Genaueres.</translation>
  </message>
  <message>
   <location filename="../ui/host/models.py" />
   <source>“{title}” came with the plugin and stays.</source>
   <translation type="unfinished">„{title}“ kam mit der Erweiterung und bleibt.</translation>
  </message>
  <message>
   <location filename="../ui/host/models.py" />
   <source>The folder {folder} could not be moved to the trash; remove it in a file manager.</source>
   <translation type="unfinished">Der Ordner {folder} konnte nicht in den Papierkorb verschoben werden; entfernen Sie ihn in einem Dateimanager.</translation>
  </message>
  <message>
   <location filename="../ui/host/moments.py" />
   <source>{name}, bands {bands}</source>
   <translation type="unfinished">{name}, Kanäle {bands}</translation>
  </message>
  <message>
   <location filename="../ui/host/moments.py" />
   <source>Other layers</source>
   <translation type="unfinished">Andere Layer</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>Add a second raster of the same place: Layer ▸ Add Layer ▸ Add Raster Layer…</source>
   <translation type="unfinished">Fügen Sie ein zweites Raster desselben Ortes hinzu: Layer ▸ Layer hinzufügen ▸ Rasterlayer hinzufügen …</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>Choose the earlier picture under “Before”.</source>
   <translation type="unfinished">Wählen Sie unter „Vorher“ das frühere Bild.</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>Before and after are the same picture. Choose another one for “Before”.</source>
   <translation type="unfinished">Vorher und Nachher sind dasselbe Bild. Wählen Sie für „Vorher“ ein anderes.</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>“{lame}” has no CRS, so it cannot be laid over “{other}”. Right-click it ▸ Layer CRS sets one.</source>
   <translation type="unfinished">„{lame}“ hat kein KBS und lässt sich daher nicht über „{other}“ legen. Rechtsklick ▸ Layer-KBS setzt eines.</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>“{before}” and “{after}” do not overlap. Choose two pictures of the same place.</source>
   <translation type="unfinished">„{before}“ und „{after}“ überlappen sich nicht. Wählen Sie zwei Bilder desselben Ortes.</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>The extent does not meet “{before}”. Draw it where both pictures are.</source>
   <translation type="unfinished">Der Ausschnitt trifft „{before}“ nicht. Zeichnen Sie ihn dort, wo beide Bilder sind.</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>“{text}” is no date. Write it like 2019-06-01, 2019-06 or 2019, or leave it empty.</source>
   <translation type="unfinished">„{text}“ ist kein Datum. Schreiben Sie es wie 2019-06-01, 2019-06 oder 2019, oder lassen Sie es leer.</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>“Before” has the later date. Swap the two, or correct a date.</source>
   <translation type="unfinished">„Vorher“ hat das spätere Datum. Vertauschen Sie die beiden, oder berichtigen Sie ein Datum.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/copying.py" />
   <source>Reading “{name}”</source>
   <translation type="unfinished">„{name}“ wird gelesen</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/copying.py" />
   <source>“{name}” cannot be read here. Check its data source, and ask again.</source>
   <translation type="unfinished">„{name}“ lässt sich hier nicht lesen. Prüfen Sie die Datenquelle und fragen Sie nochmals.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/copying.py" />
   <source>“{name}” was read {how}; its own pixels are too many. A smaller extent is read finer.</source>
   <translation type="unfinished">„{name}“ wurde {how} gelesen; die eigenen Pixel sind zu viele. Ein kleinerer Ausschnitt wird feiner gelesen.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>“{name}” was drawn by QGIS {how}.</source>
   <translation type="unfinished">„{name}“ wurde von QGIS {how} gezeichnet.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>Finer would be too many pixels; choose a smaller extent.</source>
   <translation type="unfinished">Feiner wären es zu viele Pixel; wählen Sie einen kleineren Ausschnitt.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>Drawing “{name}” {how}</source>
   <translation type="unfinished">„{name}“ wird {how} gezeichnet</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>“{name}” did not come in full. {host} failed to send {count} of {all} pictures ({reason}). Try again later, or choose another layer.</source>
   <translation type="unfinished">„{name}“ kam nicht vollständig. {host} hat {count} von {all} Bildern nicht geliefert ({reason}). Versuchen Sie es später, oder wählen Sie einen anderen Layer.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>“{name}” has no pictures {how} here. Choose a larger pixel size, or another place.</source>
   <translation type="unfinished">„{name}“ hat hier {how} keine Bilder. Wählen Sie eine größere Pixelgröße oder einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>“{name}” shows nothing here: its picture {how} is empty. Choose another place or layer.</source>
   <translation type="unfinished">„{name}“ zeigt hier nichts: das Bild {how} ist leer. Wählen Sie einen anderen Ort oder Layer.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>The picture could not be written. Make room on the disk, and ask again.</source>
   <translation type="unfinished">Das Bild konnte nicht geschrieben werden. Schaffen Sie Platz auf dem Datenträger und fragen Sie nochmals.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>File</source>
   <translation type="unfinished">Datei</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>Read by QGIS</source>
   <translation type="unfinished">Von QGIS gelesen</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>Drawn by QGIS</source>
   <translation type="unfinished">Von QGIS gezeichnet</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>No pixels</source>
   <translation type="unfinished">Keine Pixel</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>bands {bands}</source>
   <translation type="unfinished">Kanäle {bands}</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>band {bands}</source>
   <translation type="unfinished">Kanal {bands}</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>pixels of {gsd} m</source>
   <translation type="unfinished">Pixel von {gsd} m</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/geotiff.py" />
   <source>The pixels could not be kept in {folder}. Make room on the disk, and ask again.</source>
   <translation type="unfinished">Die Pixel konnten nicht in {folder} abgelegt werden. Schaffen Sie Platz auf dem Datenträger und fragen Sie nochmals.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/grids.py" />
   <source>at {gsd} m a pixel ({size})</source>
   <translation type="unfinished">bei {gsd} m je Pixel ({size})</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/grids.py" />
   <source>The extent is too large for “{name}”: its pixels would be {gsd} m wide. Draw a smaller one.</source>
   <translation type="unfinished">Der Ausschnitt ist für „{name}“ zu groß: seine Pixel wären {gsd} m breit. Zeichnen Sie einen kleineren.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/replies.py" />
   <source>the answer is no picture</source>
   <translation type="unfinished">die Antwort ist kein Bild</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/replies.py" />
   <source>QGIS was too busy to tell whether all pictures came. Ask again.</source>
   <translation type="unfinished">QGIS war zu beschäftigt, um zu sagen, ob alle Bilder kamen. Fragen Sie nochmals.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/task.py" />
   <source>Taking pixels for a question</source>
   <translation type="unfinished">Pixel für eine Frage werden geholt</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>Choose a raster layer first.</source>
   <translation type="unfinished">Wählen Sie zuerst einen Rasterlayer.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The source of “{name}” does not answer; check the network, or repair its data source.</source>
   <translation type="unfinished">Die Quelle von „{name}“ antwortet nicht; prüfen Sie das Netz, oder berichtigen Sie die Datenquelle.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The layer “{name}” has lost its file; repair its data source.</source>
   <translation type="unfinished">Der Layer „{name}“ hat seine Datei verloren; berichtigen Sie seine Datenquelle.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>This QGIS cannot read {kind} files such as that of “{name}”. Convert it to GeoTIFF, and add that.</source>
   <translation type="unfinished">Dieses QGIS kann {kind}-Dateien wie die von „{name}“ nicht lesen. Wandeln Sie sie in GeoTIFF um, und fügen Sie dieses hinzu.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The file of “{name}” is damaged: QGIS cannot open it. Fetch it again, or choose another layer.</source>
   <translation type="unfinished">Die Datei von „{name}“ ist beschädigt: QGIS kann sie nicht öffnen. Holen Sie sie nochmals, oder wählen Sie einen anderen Layer.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>unknown</source>
   <translation type="unfinished">unbekannt</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The group “{name}” shows nothing. Tick a layer in it, or choose another layer.</source>
   <translation type="unfinished">Die Gruppe „{name}“ zeigt nichts. Haken Sie einen Layer darin an, oder wählen Sie einen anderen Layer.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The layer “{lost}” in the group “{name}” has lost its file; repair its data source, or untick it.</source>
   <translation type="unfinished">Der Layer „{lost}“ in der Gruppe „{name}“ hat seine Datei verloren; berichtigen Sie seine Datenquelle, oder nehmen Sie seinen Haken weg.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>“{name}” holds no bands. Add one of the rasters inside it as a layer.</source>
   <translation type="unfinished">„{name}“ enthält keine Kanäle. Fügen Sie eines der Raster darin als Layer hinzu.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>“{name}” holds complex numbers. Export its amplitude, and ask about that.</source>
   <translation type="unfinished">„{name}“ enthält komplexe Zahlen. Exportieren Sie die Amplitude, und fragen Sie zu dieser.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>“{name}” has no extent. Set its georeference, or choose another layer.</source>
   <translation type="unfinished">„{name}“ hat keine Ausdehnung. Setzen Sie seine Georeferenz, oder wählen Sie einen anderen Layer.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Comparison {subject}</source>
   <translation type="unfinished">Vergleich {subject}</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>No fresh pictures: {names} is no longer in the project.</source>
   <translation type="unfinished">Keine neuen Bilder: {names} ist nicht mehr im Projekt.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>No pictures.</source>
   <translation type="unfinished">Keine Bilder.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Picture</source>
   <translation type="unfinished">Bild</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Bands</source>
   <translation type="unfinished">Kanäle</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Size of a pixel</source>
   <translation type="unfinished">Größe eines Pixels</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>CRS</source>
   <translation type="unfinished">KBS</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Analysed at</source>
   <translation type="unfinished">Untersucht bei</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>{gsd} m a pixel</source>
   <translation type="unfinished">{gsd} m je Pixel</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>{seconds} s</source>
   <translation type="unfinished">{seconds} s</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>{file}, table {table}</source>
   <translation type="unfinished">{file}, Tabelle {table}</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>{time} by Orthoscribe {plugin} in QGIS {qgis}</source>
   <translation type="unfinished">{time} mit Orthoscribe {plugin} in QGIS {qgis}</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Answers come from a model that ran on this computer and may be wrong: check them before use.</source>
   <translation type="unfinished">Die Antworten stammen von einem Modell, das auf diesem Rechner lief, und können falsch sein: prüfen Sie sie, bevor Sie sie verwenden.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Written</source>
   <translation type="unfinished">Geschrieben</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Project</source>
   <translation type="unfinished">Projekt</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Note</source>
   <translation type="unfinished">Hinweis</translation>
  </message>
  <message>
   <location filename="../ui/host/report/job.py" />
   <source>Writing {name}</source>
   <translation type="unfinished">{name} wird geschrieben</translation>
  </message>
  <message>
   <location filename="../ui/host/report/layer_facts.py" />
   <source>{gsd} m</source>
   <translation type="unfinished">{gsd} m</translation>
  </message>
  <message>
   <location filename="../ui/host/report/markdown.py" />
   <source>The place on the map</source>
   <translation type="unfinished">Der Ort auf der Karte</translation>
  </message>
  <message>
   <location filename="../ui/host/report/page.py" />
   <source>The place as it was shown when the question was answered.</source>
   <translation type="unfinished">Der Ort, wie er gezeigt wurde, als die Frage beantwortet wurde.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/page.py" />
   <source>Left of the line: before. Right of it: after.</source>
   <translation type="unfinished">Links der Linie: vorher. Rechts davon: nachher.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/page.py" />
   <source>Outlined: what was found.</source>
   <translation type="unfinished">Umrandet: was gefunden wurde.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/page.py" />
   <source>The picture of turn {number} shows it.</source>
   <translation type="unfinished">Das Bild von Frage {number} zeigt es.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/pdf.py" />
   <source>Page {page} of {count}</source>
   <translation type="unfinished">Seite {page} von {count}</translation>
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
   <translation type="unfinished">{name} – Funde</translation>
  </message>
  <message>
   <location filename="../ui/host/results_home.py" />
   <source>The findings could not be put into {folder}, so they stay in a temporary file. Save the project in a folder that you may write to, or export the layers.</source>
   <translation type="unfinished">Die Funde konnten nicht in {folder} abgelegt werden und bleiben daher in einer temporären Datei. Speichern Sie das Projekt in einem Ordner, in den Sie schreiben dürfen, oder exportieren Sie die Layer.</translation>
  </message>
  <message>
   <location filename="../ui/host/review/ledger.py" />
   <source>Reading findings</source>
   <translation type="unfinished">Funde werden gelesen</translation>
  </message>
  <message>
   <location filename="../ui/host/review/look.py" />
   <source>{label}, accepted</source>
   <translation type="unfinished">{label}, angenommen</translation>
  </message>
  <message>
   <location filename="../ui/host/review/look.py" />
   <source>rejected</source>
   <translation type="unfinished">abgelehnt</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Select two or more findings on the map to merge them.</source>
   <translation type="unfinished">Wählen Sie auf der Karte zwei oder mehr Funde, um sie zu verschmelzen.</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Merge findings</source>
   <translation type="unfinished">Funde verschmelzen</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Split findings</source>
   <translation type="unfinished">Funde teilen</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>The line cuts no finding: begin and end it outside of one.</source>
   <translation type="unfinished">Die Linie schneidet keinen Fund: Beginnen und enden Sie außerhalb eines Fundes.</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Simplify findings</source>
   <translation type="unfinished">Funde vereinfachen</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Right angles</source>
   <translation type="unfinished">Rechte Winkel</translation>
  </message>
  <message>
   <location filename="../ui/host/review/statuses.py" />
   <source>Remove findings</source>
   <translation type="unfinished">Funde entfernen</translation>
  </message>
  <message>
   <location filename="../ui/host/selection.py" />
   <source>{count} of {layer}</source>
   <translation type="unfinished">{count} von {layer}</translation>
  </message>
  <message>
   <location filename="../ui/host/settings.py" />
   <source>The engine's Python was set to {path}, but there is no such file.</source>
   <translation type="unfinished">Als Python der Engine ist {path} eingestellt, aber diese Datei gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../ui/host/settings.py" />
   <source>The engine is not installed yet: open the Orthoscribe dock and press Install; or in a terminal, in the folder {folder}, run: {command}</source>
   <translation type="unfinished">Die Engine ist noch nicht installiert: Öffnen Sie das Andockfenster von Orthoscribe und drücken Sie Installieren; oder führen Sie in einem Terminal im Ordner {folder} dies aus: {command}</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>Fields of this Shapefile. It keeps at most 10 characters of a name and 254 of a text.</source>
   <translation type="unfinished">Felder dieses Shapefiles. Es behält höchstens 10 Zeichen eines Namens und 254 eines Textes.</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source> (was “{name}”)</source>
   <translation type="unfinished"> (war „{name}“)</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>what it is</source>
   <translation type="unfinished">was es ist</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>how sure the model is, 0–1</source>
   <translation type="unfinished">wie sicher das Modell ist, 0–1</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>what was asked</source>
   <translation type="unfinished">was gefragt wurde</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>number of the turn in the conversation</source>
   <translation type="unfinished">Nummer der Frage im Gespräch</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>the model that found it</source>
   <translation type="unfinished">das Modell, das es fand</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>the model's revision</source>
   <translation type="unfinished">die Revision des Modells</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>the raster that was asked about</source>
   <translation type="unfinished">das Raster, zu dem gefragt wurde</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>date of the earlier picture</source>
   <translation type="unfinished">Datum des früheren Bildes</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>date of the later picture</source>
   <translation type="unfinished">Datum des späteren Bildes</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>what was there before</source>
   <translation type="unfinished">was vorher dort war</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>what is there after</source>
   <translation type="unfinished">was nachher dort ist</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>accepted, rejected, or nothing as long as nobody has said</source>
   <translation type="unfinished">angenommen, abgelehnt, oder nichts, solange niemand geurteilt hat</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>area on the ellipsoid, in square metres</source>
   <translation type="unfinished">Fläche auf dem Ellipsoid, in Quadratmetern</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>length of the outline on the ellipsoid, in metres</source>
   <translation type="unfinished">Länge des Umrisses auf dem Ellipsoid, in Metern</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Describe what is in the extent. Needs no words.</source>
   <translation type="unfinished">Beschreiben, was im Ausschnitt ist. Braucht keine Worte.</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Type a question, or press Describe</source>
   <translation type="unfinished">Eine Frage eingeben (auf Englisch), oder Beschreiben drücken</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ask</source>
   <translation type="unfinished">Fragen</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ask a question about the extent, such as “How many planes are there?”</source>
   <translation type="unfinished">Eine Frage zum Ausschnitt stellen (auf Englisch), etwa „How many planes are there?“</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ask a question about the extent</source>
   <translation type="unfinished">Eine Frage zum Ausschnitt stellen (auf Englisch)</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>How many planes are there?</source>
   <translation type="unfinished">How many planes are there?</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ground</source>
   <translation type="unfinished">Verorten</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Draw a box around each thing you name, such as “the tennis courts”.</source>
   <translation type="unfinished">Einen Rahmen um jedes Ding zeichnen, das Sie nennen (auf Englisch), etwa „the tennis courts“.</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Name things to draw boxes around</source>
   <translation type="unfinished">Dinge nennen (auf Englisch), um die Rahmen gezeichnet werden</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>tennis courts</source>
   <translation type="unfinished">tennis courts</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Segment</source>
   <translation type="unfinished">Segmentieren</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Outline everything you name as polygons, such as “buildings”.</source>
   <translation type="unfinished">Alles, was Sie nennen (auf Englisch), als Polygone umreißen, etwa „buildings“.</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Name things to outline</source>
   <translation type="unfinished">Dinge nennen (auf Englisch), die umrissen werden</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>buildings</source>
   <translation type="unfinished">buildings</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Compare</source>
   <translation type="unfinished">Vergleichen</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Say and map what changed between two dates, such as “Which buildings are new?”</source>
   <translation type="unfinished">Sagen und kartieren, was sich zwischen zwei Zeitpunkten verändert hat, etwa „Which buildings are new?“</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ask what changed, or press Enter to have it described</source>
   <translation type="unfinished">Fragen, was sich verändert hat (auf Englisch), oder Enter drücken, um es beschreiben zu lassen</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>What has changed?</source>
   <translation type="unfinished">What has changed?</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Localize</source>
   <translation type="unfinished">Lokalisieren</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Map where a phrase fits best over a large area, as a heat map and as polygons.</source>
   <translation type="unfinished">Kartieren, wo eine Beschreibung (auf Englisch) in einem großen Gebiet am besten passt, als Heatmap und als Polygone.</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Say what to look for</source>
   <translation type="unfinished">Sagen, wonach gesucht wird (auf Englisch)</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>boats in a harbor</source>
   <translation type="unfinished">boats in a harbor</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Classify</source>
   <translation type="unfinished">Klassifizieren</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Name polygons, tiles or every place of a raster by classes in your own words.</source>
   <translation type="unfinished">Polygone, Kacheln oder jeden Ort eines Rasters nach Klassen in eigenen Worten (auf Englisch) benennen.</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Name the classes, with commas between them</source>
   <translation type="unfinished">Die Klassen nennen (auf Englisch), mit Kommas dazwischen</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>forest, farmland, residential area, water</source>
   <translation type="unfinished">forest, farmland, residential area, water</translation>
  </message>
  <message>
   <location filename="../ui/locator/place_filter.py" />
   <source>Orthoscribe: find places in your rasters</source>
   <translation type="unfinished">Orthoscribe: Orte in Ihren Rastern finden</translation>
  </message>
  <message>
   <location filename="../ui/locator/question_filter.py" />
   <source>Orthoscribe: ask your imagery</source>
   <translation type="unfinished">Orthoscribe: Fragen Sie Ihre Bilder</translation>
  </message>
  <message>
   <location filename="../ui/locator/question_filter.py" />
   <source>on “{layer}”</source>
   <translation type="unfinished">zu „{layer}“</translation>
  </message>
  <message>
   <location filename="../ui/locator/question_filter.py" />
   <source>Earlier answers</source>
   <translation type="unfinished">Frühere Antworten</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Models of Orthoscribe</source>
   <translation type="unfinished">Modelle von Orthoscribe</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Models</source>
   <translation type="unfinished">Modelle</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Use this model</source>
   <translation type="unfinished">Dieses Modell &amp;verwenden</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Remove</source>
   <translation type="unfinished">&amp;Entfernen</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Add a folder…</source>
   <translation type="unfinished">Ordner &amp;hinzufügen …</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Look again</source>
   <translation type="unfinished">&amp;Nochmals suchen</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Look for models in the folders once more</source>
   <translation type="unfinished">Nochmals in den Ordnern nach Modellen suchen</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Close</source>
   <translation type="unfinished">&amp;Schließen</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>answers now</source>
   <translation type="unfinished">antwortet jetzt</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>revision {revision}</source>
   <translation type="unfinished">Revision {revision}</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>The model in bold letters answers; what it cannot do goes to the next one that can. A new one is made in the Processing Toolbox: “Make a data set”, then “Fine-tune the model”.</source>
   <translation type="unfinished">Das fett geschriebene Modell antwortet; was es nicht kann, geht an das nächste, das es kann. Ein neues entsteht in den Verarbeitungswerkzeugen: „Datensatz erstellen“, dann „Modell feinabstimmen“.</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>The engine has not told of any model yet.</source>
   <translation type="unfinished">Die Engine hat noch kein Modell genannt.</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Set by the environment variable {name}.</source>
   <translation type="unfinished">Von der Umgebungsvariablen {name} bestimmt.</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>The model that comes with the plugin stays.</source>
   <translation type="unfinished">Das Modell, das mit der Erweiterung kommt, bleibt.</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Its folder goes into the trash.</source>
   <translation type="unfinished">Sein Ordner kommt in den Papierkorb.</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Choose a folder with models</source>
   <translation type="unfinished">Einen Ordner mit Modellen wählen</translation>
  </message>
  <message>
   <location filename="../ui/models/manager.py" />
   <source>The chosen model, {name}, is not here any more: “{title}” answers.</source>
   <translation type="unfinished">Das gewählte Modell, {name}, ist nicht mehr da: „{title}“ antwortet.</translation>
  </message>
  <message>
   <location filename="../ui/models/manager.py" />
   <source>From now on “{title}” answers.</source>
   <translation type="unfinished">Von nun an antwortet „{title}“.</translation>
  </message>
  <message>
   <location filename="../ui/models/manager.py" />
   <source>“{title}” is in the trash.</source>
   <translation type="unfinished">„{title}“ ist im Papierkorb.</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>What is known of the model</source>
   <translation type="unfinished">Was von dem Modell bekannt ist</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Model</source>
   <translation type="unfinished">Modell</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Scores</source>
   <translation type="unfinished">Bewertungen</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Learnt from</source>
   <translation type="unfinished">Gelernt aus</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>{now} (before: {before})</source>
   <translation type="unfinished">{now} (vorher: {before})</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Name</source>
   <translation type="unfinished">Name</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Revision</source>
   <translation type="unfinished">Revision</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>It can</source>
   <translation type="unfinished">Es kann</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Size</source>
   <translation type="unfinished">Größe</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>{size} MB</source>
   <translation type="unfinished">{size} MB</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Licence</source>
   <translation type="unfinished">Lizenz</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Folder</source>
   <translation type="unfinished">Ordner</translation>
  </message>
  <message>
   <location filename="../ui/options/folder_list.py" />
   <source>Folders with models</source>
   <translation type="unfinished">Ordner mit Modellen</translation>
  </message>
  <message>
   <location filename="../ui/options/folder_list.py" />
   <source>&amp;Add…</source>
   <translation type="unfinished">&amp;Hinzufügen …</translation>
  </message>
  <message>
   <location filename="../ui/options/folder_list.py" />
   <source>Re&amp;move</source>
   <translation type="unfinished">&amp;Entfernen</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Engine</source>
   <translation type="unfinished">Engine</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Python of the engine</source>
   <translation type="unfinished">&amp;Python der Engine</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Installed</source>
   <translation type="unfinished">Installiert</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>The models run in a Python of their own, never in that of QGIS.</source>
   <translation type="unfinished">Die Modelle laufen in einem eigenen Python, nie in dem von QGIS.</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Computing</source>
   <translation type="unfinished">Rechnen</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Device</source>
   <translation type="unfinished">&amp;Gerät</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Threads</source>
   <translation type="unfinished">&amp;Threads</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Answers come &amp;from</source>
   <translation type="unfinished">Antworten kommen &amp;von</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Folders</source>
   <translation type="unfinished">&amp;Ordner</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Folders with models of yours. The model that comes with the plugin is always there.</source>
   <translation type="unfinished">Ordner mit eigenen Modellen. Das Modell, das mit der Erweiterung kommt, ist immer da.</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Choose a Python interpreter</source>
   <translation type="unfinished">Einen Python-Interpreter wählen</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Found by itself</source>
   <translation type="unfinished">Wird von selbst gefunden</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Python of the engine</source>
   <translation type="unfinished">Python der Engine</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Processor (CPU)</source>
   <translation type="unfinished">Prozessor (CPU)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Graphics card (CUDA)</source>
   <translation type="unfinished">Grafikkarte (CUDA)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>All</source>
   <translation type="unfinished">Alle</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>How many processor cores an answer may use</source>
   <translation type="unfinished">Wie viele Prozessorkerne eine Antwort benutzen darf</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Load the model when the dock opens</source>
   <translation type="unfinished">Modell &amp;laden, wenn das Andockfenster aufgeht</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>The first answer comes sooner; the engine takes its memory earlier.</source>
   <translation type="unfinished">Die erste Antwort kommt früher; die Engine belegt ihren Speicher eher.</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Model that answers</source>
   <translation type="unfinished">Modell, das antwortet</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Add the &amp;full engine…</source>
   <translation type="unfinished">Die volle Engine hin&amp;zufügen …</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Restore defaults</source>
   <translation type="unfinished">Vorgaben &amp;wiederherstellen</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;About these settings…</source>
   <translation type="unfinished">Ü&amp;ber diese Einstellungen …</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>The model that comes with the plugin</source>
   <translation type="unfinished">Das Modell, das mit der Erweiterung kommt</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>{name} (not here)</source>
   <translation type="unfinished">{name} (nicht da)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Light: the built-in model, on the processor</source>
   <translation type="unfinished">Leicht: das eingebaute Modell, auf dem Prozessor</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Not by Orthoscribe</source>
   <translation type="unfinished">Nicht von Orthoscribe</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Nothing as yet</source>
   <translation type="unfinished">Noch nichts</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>PyTorch and transformers, from {download_mb} MB to fetch and {disk_mb} MB on disk; in the dock.</source>
   <translation type="unfinished">PyTorch und transformers, ab {download_mb} MB zu holen und {disk_mb} MB auf dem Datenträger; im Andockfenster.</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Found: {path}</source>
   <translation type="unfinished">Gefunden: {path}</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>This is QGIS itself. Choose a Python interpreter.</source>
   <translation type="unfinished">Das ist QGIS selbst. Wählen Sie einen Python-Interpreter.</translation>
  </message>
  <message>
   <location filename="../ui/processing/ask.py" />
   <source>“{name}” is no knowledge base. Make one with “Learn documents”.</source>
   <translation type="unfinished">„{name}“ ist keine Wissensbasis. Erstellen Sie eine mit „Dokumente lernen“.</translation>
  </message>
  <message>
   <location filename="../ui/processing/ask.py" />
   <source>Knowledge base to cite</source>
   <translation type="unfinished">Wissensbasis, aus der zitiert wird</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Bands shown as red, green and blue, or one (empty: guessed)</source>
   <translation type="unfinished">Kanäle, die als Rot, Grün und Blau gezeigt werden, oder einer (leer: erraten)</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Pixel size that the model looks at, in metres (empty: automatic)</source>
   <translation type="unfinished">Pixelgröße, die das Modell ansieht, in Metern (leer: automatisch)</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>“{name}” cannot be opened as a raster: it is missing, damaged, or of an unknown format.</source>
   <translation type="unfinished">„{name}“ lässt sich nicht als Raster öffnen: Es fehlt, ist beschädigt oder von unbekanntem Format.</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Extent (empty: whole layer)</source>
   <translation type="unfinished">Ausschnitt (leer: ganzer Layer)</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Polygons, one answer for each (instead of an extent)</source>
   <translation type="unfinished">Polygone, je eine Antwort (statt eines Ausschnitts)</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Polygons with answers</source>
   <translation type="unfinished">Polygone mit Antworten</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>imagery,aerial,satellite,remote sensing,language model,deep learning,vision</source>
   <translation type="unfinished">Bilder,Luftbild,Satellit,Fernerkundung,Sprachmodell,Deep Learning,imagery,aerial</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Reading the vector layer</source>
   <translation type="unfinished">Der Vektorlayer wird gelesen</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>No feature of the vector layer lies on the raster; choose other layers.</source>
   <translation type="unfinished">Kein Objekt des Vektorlayers liegt auf dem Raster; wählen Sie andere Layer.</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Stopped. No data set was written.</source>
   <translation type="unfinished">Angehalten. Es wurde kein Datensatz geschrieben.</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Vector layer with what is there</source>
   <translation type="unfinished">Vektorlayer mit dem, was dort ist</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Class field (empty: OpenStreetMap’s tags)</source>
   <translation type="unfinished">Klassenfeld (leer: die Tags von OpenStreetMap)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>CLIP table (CSV)</source>
   <translation type="unfinished">CLIP-Tabelle (CSV)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>WebDataset (tar)</source>
   <translation type="unfinished">WebDataset (tar)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>JSON lines</source>
   <translation type="unfinished">JSON Lines</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Written as</source>
   <translation type="unfinished">Geschrieben als</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Licence of the vector layer</source>
   <translation type="unfinished">Lizenz des Vektorlayers</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Licence of the raster</source>
   <translation type="unfinished">Lizenz des Rasters</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Data set</source>
   <translation type="unfinished">Datensatz</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Pairs</source>
   <translation type="unfinished">Paare</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Pixels a side of a picture</source>
   <translation type="unfinished">Pixel je Seite eines Bildes</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Finest pixel size on the ground (m)</source>
   <translation type="unfinished">Feinste Pixelgröße am Boden (m)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Sizes of pictures</source>
   <translation type="unfinished">Größen der Bilder</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Pairs that are kept (%)</source>
   <translation type="unfinished">Paare, die behalten werden (%)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Pictures of the same title at most</source>
   <translation type="unfinished">Höchstzahl der Bilder mit demselben Titel</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Ground kept for measuring (%)</source>
   <translation type="unfinished">Boden, der zum Messen bleibt (%)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Make a data set</source>
   <translation type="unfinished">Datensatz erstellen</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>A picture is cut around each thing of the vector layer, and its tags become a title: “a flat-roofed school building”, and with what lies around it. Boxes and masks come from the shapes. Pairs whose picture does not fit the title are left out, as the vector layer may be of another year.</source>
   <translation type="unfinished">Um jedes Ding des Vektorlayers wird ein Bild geschnitten, und seine Tags werden zu einem Titel (auf Englisch): „a flat-roofed school building“, auch mit dem, was ringsum liegt. Rahmen und Masken kommen aus den Formen. Paare, deren Bild nicht zum Titel passt, werden weggelassen, denn der Vektorlayer kann aus einem anderen Jahr stammen.</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>The licence of OpenStreetMap (ODbL) holds for what is made from it; the set’s page says so.</source>
   <translation type="unfinished">Für das, was daraus entsteht, gilt die Lizenz von OpenStreetMap (ODbL); die Seite des Datensatzes sagt es.</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Makes pairs of pictures and words from a raster and a vector layer, for a model to learn from.</source>
   <translation type="unfinished">Erstellt aus einem Raster und einem Vektorlayer Paare von Bildern und Worten, aus denen ein Modell lernt.</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>training,OpenStreetMap,captions,CLIP,WebDataset</source>
   <translation type="unfinished">Training,OpenStreetMap,Bildtitel,CLIP,WebDataset,training,captions</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_answers.py" />
   <source>There is no answer for this place.</source>
   <translation type="unfinished">Zu diesem Ort gibt es keine Antwort.</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_answers.py" />
   <source>QGIS has waited {seconds} s for answers. Those so far are remembered: run it again to go on, or use Processing ▸ Orthoscribe ▸ Describe with polygons, which can be cancelled.</source>
   <translation type="unfinished">QGIS hat {seconds} s auf Antworten gewartet. Die bisherigen sind gemerkt: Lassen Sie es nochmals laufen, um fortzufahren, oder nehmen Sie Verarbeitung ▸ Orthoscribe ▸ Beschreiben mit Polygonen; das lässt sich abbrechen.</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_answers.py" />
   <source>QGIS is too busy to tell about its layers; try again.</source>
   <translation type="unfinished">QGIS ist zu beschäftigt, um über seine Layer Auskunft zu geben; versuchen Sie es nochmals.</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_answers.py" />
   <source>There is no raster layer “{name}” in the project.</source>
   <translation type="unfinished">Im Projekt gibt es keinen Rasterlayer „{name}“.</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>(answered when the expression runs)</source>
   <translation type="unfinished">(wird beantwortet, wenn der Ausdruck läuft)</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>The geometry is no polygon. Make one of it, for example with buffer($geometry, 50).</source>
   <translation type="unfinished">Die Geometrie ist kein Polygon. Machen Sie eines daraus, zum Beispiel mit buffer($geometry, 50).</translation>
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
   <translation type="unfinished">was um einen Punkt herum ist</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>a polygon in the CRS of the layer that is evaluated; of several parts the largest</source>
   <translation type="unfinished">ein Polygon im KBS des Layers, der ausgewertet wird; von mehreren Teilen der größte</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>name or id of a raster layer, of a web map too, or the name of a group of layers</source>
   <translation type="unfinished">Name oder ID eines Rasterlayers, auch einer Webkarte, oder der Name einer Gruppe von Layern</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>what to ask; without it the place is described</source>
   <translation type="unfinished">was gefragt wird (auf Englisch); ohne dies wird der Ort beschrieben</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>Describes what a raster layer shows in a polygon, or answers a question about it.</source>
   <translation type="unfinished">Beschreibt, was ein Rasterlayer in einem Polygon zeigt, oder beantwortet eine Frage dazu.</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>Arguments</source>
   <translation type="unfinished">Argumente</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>Examples</source>
   <translation type="unfinished">Beispiele</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>An answer takes a part of a second. Processing and the field calculator wait for it; QGIS can do nothing else while the field calculator runs, so use Processing ▸ Orthoscribe ▸ Describe for many polygons. Answers are remembered while QGIS runs. Labels, virtual fields, forms and filters show only what is remembered and NULL for the rest: write answers into a field and label by that.</source>
   <translation type="unfinished">Eine Antwort dauert einen Bruchteil einer Sekunde. Die Verarbeitung und der Feldrechner warten darauf; während der Feldrechner läuft, kann QGIS nichts anderes tun, nehmen Sie für viele Polygone also Verarbeitung ▸ Orthoscribe ▸ Beschreiben. Antworten bleiben gemerkt, solange QGIS läuft. Beschriftungen, virtuelle Felder, Formulare und Filter zeigen nur, was gemerkt ist, und sonst NULL: Schreiben Sie die Antworten in ein Feld und beschriften Sie danach.</translation>
  </message>
  <message>
   <location filename="../ui/processing/changemap.py" />
   <source>The model wrote no map of change.</source>
   <translation type="unfinished">Das Modell hat keine Veränderungskarte geschrieben.</translation>
  </message>
  <message>
   <location filename="../ui/processing/changemap.py" />
   <source>Probability of change</source>
   <translation type="unfinished">Wahrscheinlichkeit der Veränderung</translation>
  </message>
  <message>
   <location filename="../ui/processing/changemap.py" />
   <source>Change map</source>
   <translation type="unfinished">Veränderungskarte</translation>
  </message>
  <message>
   <location filename="../ui/processing/changemap.py" />
   <source>How likely each place has changed between two dates, 0–1, on the grid that both pictures share.</source>
   <translation type="unfinished">Wie wahrscheinlich sich jeder Ort zwischen zwei Zeitpunkten verändert hat, 0–1, auf dem gemeinsamen Gitter beider Bilder.</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>PostgreSQL connection (instead of a file)</source>
   <translation type="unfinished">PostgreSQL-Verbindung (statt einer Datei)</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>A connection of QGIS to a server with PostGIS and pgvector. Its credentials are not written anywhere.</source>
   <translation type="unfinished">Eine Verbindung von QGIS zu einem Server mit PostGIS und pgvector. Ihre Zugangsdaten werden nirgends aufgeschrieben.</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>Say where the index lies: in a GeoPackage, or behind a PostgreSQL connection.</source>
   <translation type="unfinished">Sagen Sie, wo der Index liegt: in einem GeoPackage oder hinter einer PostgreSQL-Verbindung.</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>imagery,aerial,satellite,remote sensing,archive,catalogue,similarity,retrieval,embedding</source>
   <translation type="unfinished">Bilder,Luftbild,Satellit,Fernerkundung,Archiv,Katalog,Ähnlichkeit,Suche,Einbettung,imagery,aerial,retrieval,embedding</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>No installed model can search. Put a model that can embed into a folder of packs.</source>
   <translation type="unfinished">Kein installiertes Modell kann suchen. Legen Sie ein Modell, das einbetten kann, in einen Ordner mit Modellen.</translation>
  </message>
  <message>
   <location filename="../ui/processing/class_function.py" />
   <source>Says which of some classes, in your own words, a raster layer shows in a polygon.</source>
   <translation type="unfinished">Sagt, welche von mehreren Klassen in eigenen Worten (auf Englisch) ein Rasterlayer in einem Polygon zeigt.</translation>
  </message>
  <message>
   <location filename="../ui/processing/class_function.py" />
   <source>name or id of a raster layer</source>
   <translation type="unfinished">Name oder ID eines Rasterlayers</translation>
  </message>
  <message>
   <location filename="../ui/processing/class_function.py" />
   <source>at least two classes, with commas between them</source>
   <translation type="unfinished">mindestens zwei Klassen (auf Englisch), mit Kommas dazwischen</translation>
  </message>
  <message>
   <location filename="../ui/processing/class_function.py" />
   <source>Processing and the field calculator wait for answers; labels, virtual fields, forms and filters show only what is remembered and NULL for the rest. For many polygons use Processing ▸ Orthoscribe ▸ Classify, which can be cancelled and gives scores too.</source>
   <translation type="unfinished">Die Verarbeitung und der Feldrechner warten auf Antworten; Beschriftungen, virtuelle Felder, Formulare und Filter zeigen nur, was gemerkt ist, und sonst NULL. Nehmen Sie für viele Polygone Verarbeitung ▸ Orthoscribe ▸ Klassifizieren; das lässt sich abbrechen und gibt auch Bewertungen.</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Choose the field that says what each example shows.</source>
   <translation type="unfinished">Wählen Sie das Feld, das sagt, was jedes Beispiel zeigt.</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Classes, with commas between them</source>
   <translation type="unfinished">Klassen (auf Englisch), mit Kommas dazwischen</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Polygons to classify</source>
   <translation type="unfinished">Polygone, die klassifiziert werden</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Examples of classes</source>
   <translation type="unfinished">Beispiele für Klassen</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Field that says what an example shows</source>
   <translation type="unfinished">Feld, das sagt, was ein Beispiel zeigt</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Least score of a class; below it is “other” (0–1)</source>
   <translation type="unfinished">Kleinste Bewertung einer Klasse; darunter ist es „other“ (0–1)</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Side of a tile in metres (empty: the model’s)</source>
   <translation type="unfinished">Seite einer Kachel in Metern (leer: die des Modells)</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Classified polygons or tiles</source>
   <translation type="unfinished">Klassifizierte Polygone oder Kacheln</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Raster of classes</source>
   <translation type="unfinished">Raster der Klassen</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Write the classes in your own words, such as “forest, asphalt road, flat roof”. With polygons each of them gets the fields “class”, “score” (0–1), “runner_up” and “next_score”; without polygons the extent is cut into tiles. A raster of classes is written when it is asked for. Polygons drawn over examples make a class surer, or say what a word of yours means.</source>
   <translation type="unfinished">Schreiben Sie die Klassen in eigenen Worten (auf Englisch), etwa „forest, asphalt road, flat roof“. Mit Polygonen erhält jedes davon die Felder „class“ (Klasse), „score“ (Bewertung, 0–1), „runner_up“ (zweitbeste Klasse) und „next_score“ (deren Bewertung); ohne Polygone wird der Ausschnitt in Kacheln geschnitten. Ein Raster der Klassen wird geschrieben, wenn es verlangt ist. Polygone, die über Beispiele gezeichnet sind, machen eine Klasse sicherer oder sagen, was eines Ihrer Worte bedeutet.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare.py" />
   <source>Question (empty: what changed)</source>
   <translation type="unfinished">Frage (leer: was sich verändert hat)</translation>
  </message>
  <message>
   <location filename="../ui/processing/findings_algorithm.py" />
   <source>Least score (0–1)</source>
   <translation type="unfinished">Kleinste Bewertung (0–1)</translation>
  </message>
  <message>
   <location filename="../ui/processing/findings_algorithm.py" />
   <source>Findings</source>
   <translation type="unfinished">Funde</translation>
  </message>
  <message>
   <location filename="../ui/processing/findings_algorithm.py" />
   <source>Number of findings</source>
   <translation type="unfinished">Anzahl der Funde</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Steps of learning</source>
   <translation type="unfinished">Schritte des Lernens</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Model to go on from (empty: built in)</source>
   <translation type="unfinished">Modell, von dem ausgegangen wird (leer: das eingebaute)</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Name of the new model</source>
   <translation type="unfinished">Name des neuen Modells</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Folder of the model</source>
   <translation type="unfinished">Ordner des Modells</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Id of the model</source>
   <translation type="unfinished">ID des Modells</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>What was measured</source>
   <translation type="unfinished">Was gemessen wurde</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>“{title}” is in the list of models (the stack in the dock’s last line); choose it there.</source>
   <translation type="unfinished">„{title}“ steht in der Liste der Modelle (der Stapel in der letzten Zeile des Andockfensters); wählen Sie es dort.</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>There is a model “{name}” already; give the new one another name.</source>
   <translation type="unfinished">Es gibt schon ein Modell „{name}“; geben Sie dem neuen einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Choose the folder of a data set.</source>
   <translation type="unfinished">Wählen Sie den Ordner eines Datensatzes.</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Fine-tune the model</source>
   <translation type="unfinished">Modell feinabstimmen</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>The model looks at each picture once and then learns small additions to what it knows; all else stays as it is. Search, heat maps and classes in words of your own get better where the set is like your imagery. What it is worth is measured on ground that was not learnt from, and stands in the list of models. It needs the full engine (PyTorch). It can be stopped, and goes on where it was.</source>
   <translation type="unfinished">Das Modell sieht jedes Bild einmal an und lernt dann kleine Ergänzungen zu dem, was es weiß; alles andere bleibt, wie es ist. Suche, Heatmaps und Klassen in eigenen Worten werden besser, wo der Datensatz Ihren Bildern gleicht. Was es wert ist, wird an Boden gemessen, aus dem nicht gelernt wurde, und steht in der Liste der Modelle. Es braucht die volle Engine (PyTorch). Es lässt sich anhalten und geht dann dort weiter, wo es war.</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Makes a new model from the built-in one and a data set of yours, on this computer.</source>
   <translation type="unfinished">Macht auf diesem Rechner aus dem eingebauten Modell und einem Ihrer Datensätze ein neues Modell.</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>training,learning,adapters,model,deep learning,vision</source>
   <translation type="unfinished">Training,Lernen,Adapter,Modell,Deep Learning,Sehen,training,learning,adapters,model,vision</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Choose raster layers, a folder, or a list to be indexed.</source>
   <translation type="unfinished">Wählen Sie Rasterlayer, einen Ordner oder eine Liste, die indiziert werden.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Raster layers</source>
   <translation type="unfinished">Rasterlayer</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Rasters with files of their own; pictures of map servers cannot be indexed.</source>
   <translation type="unfinished">Raster mit eigenen Dateien; Bilder von Kartenservern lassen sich nicht indizieren.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Folder with rasters</source>
   <translation type="unfinished">Ordner mit Rastern</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Every raster in it and below it is indexed.</source>
   <translation type="unfinished">Jedes Raster darin und darunter wird indiziert.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>STAC file, or list of rasters</source>
   <translation type="unfinished">STAC-Datei oder Liste von Rastern</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>A STAC item or collection (*.json), or a text file with a raster on each line (*.txt).</source>
   <translation type="unfinished">Ein STAC-Item oder eine STAC-Collection (*.json), oder eine Textdatei mit einem Raster je Zeile (*.txt).</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Pixel sizes in metres (empty: automatic)</source>
   <translation type="unfinished">Pixelgrößen in Metern (leer: automatisch)</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips are cut at each of these ground sizes of a pixel: 0.5, 2. Left empty, the model’s own counts.</source>
   <translation type="unfinished">Chips werden in jeder dieser Bodengrößen eines Pixels geschnitten: 0.5, 2. Leer gelassen gilt die des Modells.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Overlap of chips (share of their side)</source>
   <translation type="unfinished">Überlappung der Chips (Anteil ihrer Seite)</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>What lies at the edge of one chip is in the middle of another.</source>
   <translation type="unfinished">Was am Rand eines Chips liegt, ist in der Mitte eines anderen.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Look thoroughly</source>
   <translation type="unfinished">Gründlich hinsehen</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Dask scheduler (empty: this computer)</source>
   <translation type="unfinished">Dask-Scheduler (leer: dieser Rechner)</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>An address such as tcp://10.0.0.5:8786. Its workers need the engine, and see the same files.</source>
   <translation type="unfinished">Eine Adresse wie tcp://10.0.0.5:8786. Die Worker dort brauchen die Engine und sehen dieselben Dateien.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Make the index afresh</source>
   <translation type="unfinished">Den Index neu erstellen</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Drops the vectors of an index that was made with another model, and makes them anew.</source>
   <translation type="unfinished">Verwirft die Vektoren eines Index, der mit einem anderen Modell entstand, und macht sie neu.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>GeoPackage (*.gpkg)</source>
   <translation type="unfinished">GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>A new GeoPackage, or an index that is there: then only what is new or has changed is looked at.</source>
   <translation type="unfinished">Ein neues GeoPackage oder ein vorhandener Index: Dann wird nur angesehen, was neu oder verändert ist.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips in the index</source>
   <translation type="unfinished">Chips im Index</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips added</source>
   <translation type="unfinished">Hinzugefügte Chips</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips removed</source>
   <translation type="unfinished">Entfernte Chips</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips kept</source>
   <translation type="unfinished">Behaltene Chips</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Files that could not be read</source>
   <translation type="unfinished">Dateien, die nicht gelesen werden konnten</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>What was done</source>
   <translation type="unfinished">Was getan wurde</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Index rasters</source>
   <translation type="unfinished">Raster indizieren</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Cuts rasters into chips and puts them into an index that can be searched by words and by examples; of an index that is there only what is new or has changed is looked at.</source>
   <translation type="unfinished">Schneidet Raster in Chips und legt sie in einen Index, der sich mit Worten und nach Beispielen durchsuchen lässt; bei einem vorhandenen Index wird nur angesehen, was neu oder verändert ist.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Choose documents or layers to learn.</source>
   <translation type="unfinished">Wählen Sie Dokumente oder Layer, die gelernt werden.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Reading the features of “{name}”</source>
   <translation type="unfinished">Die Objekte von „{name}“ werden gelesen</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Folder of documents</source>
   <translation type="unfinished">Ordner mit Dokumenten</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Every text, Markdown, PDF, HTML and CSV file in it is learnt, at any depth.</source>
   <translation type="unfinished">Jede Text-, Markdown-, PDF-, HTML- und CSV-Datei darin wird gelernt, in beliebiger Tiefe.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Single documents</source>
   <translation type="unfinished">Einzelne Dokumente</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Files to be learnt beside the folder, or in its place.</source>
   <translation type="unfinished">Dateien, die außer dem Ordner oder an seiner Stelle gelernt werden.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Vector layers</source>
   <translation type="unfinished">Vektorlayer</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Each feature is learnt with its fields and its place; answers can show it on the map.</source>
   <translation type="unfinished">Jedes Objekt wird mit seinen Feldern und seinem Ort gelernt; Antworten können es auf der Karte zeigen.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Sentence model (folder)</source>
   <translation type="unfinished">Satzmodell (Ordner)</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>A folder with model.onnx and tokenizer.json to find passages by. Left empty, the base learns its own.</source>
   <translation type="unfinished">Ein Ordner mit model.onnx und tokenizer.json, womit Textstellen gefunden werden. Leer gelassen lernt die Wissensbasis ein eigenes.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Learn afresh</source>
   <translation type="unfinished">Neu lernen</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Drop what was learnt with another model. Documents that have not changed are not read again.</source>
   <translation type="unfinished">Verwirft, was mit einem anderen Modell gelernt wurde. Dokumente, die sich nicht verändert haben, werden nicht nochmals gelesen.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Knowledge base</source>
   <translation type="unfinished">Wissensbasis</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>A GeoPackage. One that is there is brought up to date: only what is new or has changed is learnt.</source>
   <translation type="unfinished">Ein GeoPackage. Ein vorhandenes wird aktualisiert: Nur was neu oder verändert ist, wird gelernt.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>What was learnt</source>
   <translation type="unfinished">Was gelernt wurde</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Number of passages</source>
   <translation type="unfinished">Anzahl der Textstellen</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Number of documents that could not be learnt</source>
   <translation type="unfinished">Anzahl der Dokumente, die nicht gelernt werden konnten</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Learn documents</source>
   <translation type="unfinished">Dokumente lernen</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Make a knowledge base of documents and vector layers, for answers that cite them.</source>
   <translation type="unfinished">Eine Wissensbasis aus Dokumenten und Vektorlayern erstellen, für Antworten, die sie zitieren.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Choose the knowledge base in the dock (the book beside the conversation’s name) or in “Ask”. It is a GeoPackage that QGIS opens as a layer, and may be moved together with its documents. Nothing leaves this computer.</source>
   <translation type="unfinished">Wählen Sie die Wissensbasis im Andockfenster (das Buch neben dem Namen des Gesprächs) oder in „Fragen“. Sie ist ein GeoPackage, das QGIS als Layer öffnet, und darf zusammen mit ihren Dokumenten verschoben werden. Nichts verlässt diesen Rechner.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>documents,knowledge base,pdf,sources,citations,retrieval,rag,questions</source>
   <translation type="unfinished">Dokumente,Wissensbasis,PDF,Quellen,Zitate,Suche,RAG,Fragen,documents,knowledge base,retrieval</translation>
  </message>
  <message>
   <location filename="../ui/processing/localize.py" />
   <source>The model wrote no heat map.</source>
   <translation type="unfinished">Das Modell hat keine Heatmap geschrieben.</translation>
  </message>
  <message>
   <location filename="../ui/processing/localize.py" />
   <source>Heat map</source>
   <translation type="unfinished">Heatmap</translation>
  </message>
  <message>
   <location filename="../ui/processing/localize.py" />
   <source>Windows of several sizes are compared with the phrase. The map compares the places of the area with each other: 1 is the best of them, 0 what half of the area stays below. The polygons are what is warmer than the least score (0.5 where none is given).</source>
   <translation type="unfinished">Fenster mehrerer Größen werden mit der Beschreibung verglichen. Die Karte vergleicht die Orte des Gebiets miteinander: 1 ist der beste davon, 0 das, worunter die Hälfte des Gebiets bleibt. Die Polygone sind, was wärmer ist als die kleinste Bewertung (0,5, wo keine angegeben ist).</translation>
  </message>
  <message>
   <location filename="../ui/processing/pixel_choice.py" />
   <source>“{name}” is drawn by QGIS, so it has no bands to choose. Leave the bands empty.</source>
   <translation type="unfinished">„{name}“ wird von QGIS gezeichnet und hat daher keine Kanäle zur Wahl. Lassen Sie die Kanäle leer.</translation>
  </message>
  <message>
   <location filename="../ui/processing/pixel_choice.py" />
   <source>Choose three bands, for red, green and blue, or one.</source>
   <translation type="unfinished">Wählen Sie drei Kanäle, für Rot, Grün und Blau, oder einen.</translation>
  </message>
  <message>
   <location filename="../ui/processing/pixel_choice.py" />
   <source>“{name}” has no band {band}: its bands are 1 to {last}.</source>
   <translation type="unfinished">„{name}“ hat keinen Kanal {band}: Die Kanäle sind 1 bis {last}.</translation>
  </message>
  <message>
   <location filename="../ui/processing/polygons.py" />
   <source>The polygon does not meet “{name}”.</source>
   <translation type="unfinished">Das Polygon trifft „{name}“ nicht.</translation>
  </message>
  <message>
   <location filename="../ui/processing/polygons.py" />
   <source>Part {number}: {text}</source>
   <translation type="unfinished">Teil {number}: {text}</translation>
  </message>
  <message>
   <location filename="../ui/processing/polygons.py" />
   <source>Polygon {number}: {problem}</source>
   <translation type="unfinished">Polygon {number}: {problem}</translation>
  </message>
  <message>
   <location filename="../ui/processing/provider.py" />
   <source>Orthoscribe: imagery in plain language</source>
   <translation type="unfinished">Orthoscribe: Bilder in einfacher Sprache</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Type what to look for, or give a raster layer as an example.</source>
   <translation type="unfinished">Tippen Sie, wonach gesucht wird (auf Englisch), oder geben Sie einen Rasterlayer als Beispiel.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Nothing was found. Try other words, or take filters out.</source>
   <translation type="unfinished">Es wurde nichts gefunden. Versuchen Sie andere Worte, oder nehmen Sie Filter heraus.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>The GeoPackage that “Index rasters” or the Find tab has made.</source>
   <translation type="unfinished">Das GeoPackage, das „Raster indizieren“ oder der Reiter „Finden“ erstellt hat.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>harbour with ships</source>
   <translation type="unfinished">harbour with ships</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>In plain words. May be left empty where there is an example.</source>
   <translation type="unfinished">In einfachen Worten (auf Englisch). Darf leer bleiben, wo es ein Beispiel gibt.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Raster layer with an example</source>
   <translation type="unfinished">Rasterlayer mit einem Beispiel</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Places that look like this raster, or like the extent of it that is given, are found.</source>
   <translation type="unfinished">Gefunden werden Orte, die aussehen wie dieses Raster oder wie der angegebene Ausschnitt davon.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Extent of the example</source>
   <translation type="unfinished">Ausschnitt des Beispiels</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>The part of the raster that is the example, in any CRS. Left empty, all of it.</source>
   <translation type="unfinished">Der Teil des Rasters, der das Beispiel ist, in einem beliebigen KBS. Leer gelassen: alles.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Weight of the example beside the words</source>
   <translation type="unfinished">Gewicht des Beispiels neben den Worten</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>0 counts the words alone, 1 the example alone.</source>
   <translation type="unfinished">0 zählt nur die Worte, 1 nur das Beispiel.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Only in this extent</source>
   <translation type="unfinished">Nur in diesem Ausschnitt</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Chips whose footprints meet it, in any CRS. Left empty, everywhere.</source>
   <translation type="unfinished">Chips, deren Bildumrisse ihn treffen, in einem beliebigen KBS. Leer gelassen: überall.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Not older than</source>
   <translation type="unfinished">Nicht älter als</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Not newer than</source>
   <translation type="unfinished">Nicht neuer als</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>A date such as 2019-06-01, 2019-06 or 2019. Chips without a known date are left out then.</source>
   <translation type="unfinished">Ein Datum wie 2019-06-01, 2019-06 oder 2019. Chips ohne bekanntes Datum werden dann weggelassen.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Sensors, separated by commas</source>
   <translation type="unfinished">Sensoren, durch Kommas getrennt</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Only chips of these, such as Sentinel-2. Left empty, of all.</source>
   <translation type="unfinished">Nur Chips von diesen, etwa Sentinel-2. Leer gelassen: von allen.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>At most so many</source>
   <translation type="unfinished">Höchstens so viele</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>The best are kept, by rank.</source>
   <translation type="unfinished">Die besten werden behalten, nach Rang.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Found places</source>
   <translation type="unfinished">Gefundene Orte</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>A footprint for each chip that was found, with its rank, score and record.</source>
   <translation type="unfinished">Ein Bildumriss für jeden gefundenen Chip, mit Rang, Bewertung und Angaben dazu.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Number of places</source>
   <translation type="unfinished">Anzahl der Orte</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Finds the places of an index that fit words, an example, or both, as ranked footprints.</source>
   <translation type="unfinished">Findet die Orte eines Index, die zu Worten (auf Englisch), einem Beispiel oder beidem passen, als Bildumrisse nach Rang.</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>No installed model can compare. Put the folder of a model that can into {folder}.</source>
   <translation type="unfinished">Kein installiertes Modell kann vergleichen. Legen Sie den Ordner eines Modells, das es kann, in {folder}.</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>Before: the earlier picture</source>
   <translation type="unfinished">Vorher: das frühere Bild</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>After: the later picture of the same place</source>
   <translation type="unfinished">Nachher: das spätere Bild desselben Ortes</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>Date of the earlier picture, such as 2015-06 (empty: guessed)</source>
   <translation type="unfinished">Datum des früheren Bildes, etwa 2015-06 (leer: erraten)</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>Date of the later picture, such as 2021-05-30 (empty: guessed)</source>
   <translation type="unfinished">Datum des späteren Bildes, etwa 2021-05-30 (leer: erraten)</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>Bands of the earlier picture (empty: guessed)</source>
   <translation type="unfinished">Kanäle des früheren Bildes (leer: erraten)</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The raster that is looked at: any raster layer or file that the dock takes too.</source>
   <translation type="unfinished">Das Raster, das angesehen wird: jeder Rasterlayer und jede Datei, die auch das Andockfenster nimmt.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The earlier picture. It may differ from the later one in CRS, pixel size and extent.</source>
   <translation type="unfinished">Das frühere Bild. KBS, Pixelgröße und Ausdehnung dürfen sich von denen des späteren unterscheiden.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The later picture of the same place. What is found is in its CRS.</source>
   <translation type="unfinished">Das spätere Bild desselben Ortes. Was gefunden wird, ist in seinem KBS.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Only needed where the layer’s name, file or properties do not tell the date.</source>
   <translation type="unfinished">Nur nötig, wo Name, Datei oder Eigenschaften des Layers das Datum nicht verraten.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The same words as in the dock. Names of several things are separated by commas.</source>
   <translation type="unfinished">Dieselben Worte wie im Andockfenster, auf Englisch. Namen mehrerer Dinge werden durch Kommas getrennt.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The part of the raster that is looked at, in any CRS. Left empty, all of it.</source>
   <translation type="unfinished">Der Teil des Rasters, der angesehen wird, in einem beliebigen KBS. Leer gelassen: alles.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Each polygon gets an answer of its own. With these the extent is not used.</source>
   <translation type="unfinished">Jedes Polygon erhält eine eigene Antwort. Der Ausschnitt gilt dann nicht.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The polygons with their answers as fields. Written only when polygons are given.</source>
   <translation type="unfinished">Die Polygone mit ihren Antworten als Felder. Wird nur geschrieben, wenn Polygone angegeben sind.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Findings the model is less sure of are left out. Left empty, the model’s own limit counts.</source>
   <translation type="unfinished">Funde, deren sich das Modell weniger sicher ist, werden weggelassen. Leer gelassen gilt die Grenze des Modells.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Three in the order red, green, blue, also others as for false colour; or one, shown as grey.</source>
   <translation type="unfinished">Drei in der Reihenfolge Rot, Grün, Blau, auch andere wie für Falschfarben; oder einer, in Grau gezeigt.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>As for the later picture; only needed where its bands are in another order.</source>
   <translation type="unfinished">Wie beim späteren Bild; nur nötig, wo die Kanäle eine andere Reihenfolge haben.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Larger pixels show more at once, smaller ones finer things. Results depend on it, so it is told.</source>
   <translation type="unfinished">Größere Pixel zeigen mehr auf einmal, kleinere feinere Dinge. Die Ergebnisse hängen davon ab, daher wird es genannt.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>How well the phrase fits each place of the area, 0–1, compared with the rest of it.</source>
   <translation type="unfinished">Wie gut die Beschreibung zu jedem Ort des Gebiets passt, 0–1, verglichen mit dem Rest davon.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>In your own words, with commas between them; may be empty where examples name the classes.</source>
   <translation type="unfinished">In eigenen Worten (auf Englisch), mit Kommas dazwischen; darf leer sein, wo Beispiele die Klassen nennen.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Polygons over places that show a class, anywhere on the raster: one for a class is enough.</source>
   <translation type="unfinished">Polygone über Orten, die eine Klasse zeigen, irgendwo auf dem Raster: eines je Klasse genügt.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>What each example shows: a class of the list above, or one that is in this field only.</source>
   <translation type="unfinished">Was jedes Beispiel zeigt: eine Klasse der Liste oben, oder eine, die nur in diesem Feld steht.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Places that are less surely one of the classes are called “other”. 0 names every place.</source>
   <translation type="unfinished">Orte, die weniger sicher zu einer der Klassen gehören, heißen „other“ (Sonstiges). 0 benennt jeden Ort.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Also the size of the windows that a raster of classes is made from.</source>
   <translation type="unfinished">Auch die Größe der Fenster, aus denen ein Raster der Klassen entsteht.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The polygons with their class, score and runner-up as fields, or the tiles of the extent.</source>
   <translation type="unfinished">Die Polygone mit Klasse, Bewertung und zweitbester Klasse als Feldern, oder die Kacheln des Ausschnitts.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The likeliest class of every place, as numbers with a palette and names.</source>
   <translation type="unfinished">Die wahrscheinlichste Klasse jedes Ortes, als Zahlen mit Palette und Namen.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Made by “Learn documents”. The answer is then made of sentences out of it, with sources.</source>
   <translation type="unfinished">Erstellt mit „Dokumente lernen“. Die Antwort besteht dann aus Sätzen daraus, mit Quellen.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>What was found, with the same fields as the layers of the dock.</source>
   <translation type="unfinished">Was gefunden wurde, mit denselben Feldern wie die Layer des Andockfensters.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Points, lines or polygons with OpenStreetMap’s tags as fields; the tags are put into words.</source>
   <translation type="unfinished">Punkte, Linien oder Polygone mit den Tags von OpenStreetMap als Feldern; die Tags werden in Worte gefasst.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>For other layers: the field that says in words what a feature is. No tags are read then.</source>
   <translation type="unfinished">Für andere Layer: das Feld, das in Worten (auf Englisch) sagt, was ein Objekt ist. Tags werden dann nicht gelesen.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Width and height of each picture.</source>
   <translation type="unfinished">Breite und Höhe jedes Bildes.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The ground size of a pixel of the finest pictures, in metres. Left empty, that of the raster.</source>
   <translation type="unfinished">Die Bodengröße eines Pixels der feinsten Bilder, in Metern. Leer gelassen: die des Rasters.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Things that do not fit into a picture are shown at two, four … times that pixel size.</source>
   <translation type="unfinished">Dinge, die nicht in ein Bild passen, werden bei der zwei-, vier- … fachen Pixelgröße gezeigt.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Of each class so many percent are kept whose picture and title the model finds most alike.</source>
   <translation type="unfinished">Von jeder Klasse werden so viel Prozent behalten, deren Bild und Titel das Modell am ähnlichsten findet.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>So many pictures at most have the same title.</source>
   <translation type="unfinished">Höchstens so viele Bilder haben denselben Titel.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>So many percent of the ground are not learnt from, but measured with.</source>
   <translation type="unfinished">Aus so viel Prozent des Bodens wird nicht gelernt, sondern an ihnen gemessen.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>CLIP’s table, WebDataset archives, and the JSON lines that Orthoscribe learns from.</source>
   <translation type="unfinished">Die Tabelle von CLIP, WebDataset-Archive und die JSON Lines, aus denen Orthoscribe lernt.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Goes into the set’s page. Left empty, that of the layer’s properties, or OpenStreetMap’s.</source>
   <translation type="unfinished">Kommt auf die Seite des Datensatzes. Leer gelassen: die der Layereigenschaften, oder die von OpenStreetMap.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The same for the raster.</source>
   <translation type="unfinished">Dasselbe für das Raster.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>A new or empty folder. It is there when the set is whole, and not before.</source>
   <translation type="unfinished">Ein neuer oder leerer Ordner. Er ist da, wenn der Datensatz vollständig ist, und nicht eher.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>A folder that “Make a data set” has made.</source>
   <translation type="unfinished">Ein Ordner, den „Datensatz erstellen“ erstellt hat.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>What the new model is called in the list of models.</source>
   <translation type="unfinished">Wie das neue Modell in der Liste der Modelle heißt.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The folder of the model to go on from. Left empty, the model that comes with the plugin.</source>
   <translation type="unfinished">Der Ordner des Modells, von dem ausgegangen wird. Leer gelassen: das Modell, das mit der Erweiterung kommt.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>How long it learns, once it has looked at all pictures. Left empty, as long as is usual.</source>
   <translation type="unfinished">Wie lange es lernt, nachdem es alle Bilder angesehen hat. Leer gelassen: so lange wie üblich.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>With a layer of polygons each polygon gets an answer of its own; the extent is not used then. The layer of answers has the polygons with the fields “place” (their number, which is the “turn” of what was found in them), “answer”, “findings” (how many), “labels” (how many of each), “found_m2” (their area) and “problem” (why there is no answer). Parts of a polygon are asked about one by one; holes count as part of it.</source>
   <translation type="unfinished">Mit einem Polygonlayer erhält jedes Polygon eine eigene Antwort; der Ausschnitt gilt dann nicht. Der Layer der Antworten hat die Polygone mit den Feldern „place“ (ihre Nummer, die auch der „turn“ dessen ist, was darin gefunden wurde), „answer“ (Antwort), „findings“ (wie viele), „labels“ (wie viele von jedem), „found_m2“ (ihre Fläche) und „problem“ (warum es keine Antwort gibt). Zu den Teilen eines Polygons wird einzeln gefragt; Löcher zählen mit.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The model runs on this computer; its answers may be wrong.</source>
   <translation type="unfinished">Das Modell läuft auf diesem Rechner; seine Antworten können falsch sein.</translation>
  </message>
  <message>
   <location filename="../ui/processing/zones.py" />
   <source>An example of “{label}” does not lie on “{name}”. Move it there, or leave it out.</source>
   <translation type="unfinished">Ein Beispiel für „{label}“ liegt nicht auf „{name}“. Verschieben Sie es dorthin, oder lassen Sie es weg.</translation>
  </message>
  <message>
   <location filename="../ui/review/keep_box.py" />
   <source>Remove and save</source>
   <translation type="unfinished">Entfernen und speichern</translation>
  </message>
  <message>
   <location filename="../ui/review/keep_box.py" />
   <source>{count} rejected</source>
   <translation type="unfinished">{count} abgelehnt</translation>
  </message>
  <message>
   <location filename="../ui/review/keep_box.py" />
   <source>{count} with a score below {score:.2f}</source>
   <translation type="unfinished">{count} mit einer Bewertung unter {score:.2f}</translation>
  </message>
  <message>
   <location filename="../ui/review/keep_box.py" />
   <source>Remove from the table: {pieces}? {kept} are kept. This cannot be undone.</source>
   <translation type="unfinished">Aus der Tabelle entfernen: {pieces}? {kept} bleiben. Das lässt sich nicht rückgängig machen.</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Review of findings</source>
   <translation type="unfinished">Durchsicht der Funde</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Close the review; nothing is removed</source>
   <translation type="unfinished">Die Durchsicht schließen; nichts wird entfernt</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Accept</source>
   <translation type="unfinished">Annehmen</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Reject</source>
   <translation type="unfinished">Ablehnen</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Next</source>
   <translation type="unfinished">Weiter</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Zoom to the next finding to judge (N)</source>
   <translation type="unfinished">Auf den nächsten Fund zoomen, der zu beurteilen ist (N)</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Undo the last edit (Ctrl+Z on the map)</source>
   <translation type="unfinished">Die letzte Änderung rückgängig machen (Strg+Z auf der Karte)</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Save, and remove what is rejected or hidden</source>
   <translation type="unfinished">Speichern, und entfernen, was abgelehnt oder verborgen ist</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Accept findings</source>
   <translation type="unfinished">Funde annehmen</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Reject findings</source>
   <translation type="unfinished">Funde ablehnen</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Review  ·  {layer}</source>
   <translation type="unfinished">Durchsicht  ·  {layer}</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>{shown} of {total} shown</source>
   <translation type="unfinished">{shown} von {total} gezeigt</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>{count} accepted</source>
   <translation type="unfinished">{count} angenommen</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>{count} selected</source>
   <translation type="unfinished">{count} gewählt</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>all {count} that are shown and not judged yet</source>
   <translation type="unfinished">alle {count}, die gezeigt und noch nicht beurteilt sind</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Accept {findings} (A)</source>
   <translation type="unfinished">{findings} annehmen (A)</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Reject {findings} (R)</source>
   <translation type="unfinished">{findings} ablehnen (R)</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>The edits of “{layer}” could not be saved.</source>
   <translation type="unfinished">Die Änderungen von „{layer}“ konnten nicht gespeichert werden.</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>{kept} findings kept, {gone} removed</source>
   <translation type="unfinished">{kept} Funde behalten, {gone} entfernt</translation>
  </message>
  <message>
   <location filename="../ui/review/score_row.py" />
   <source>&amp;Score from</source>
   <translation type="unfinished">&amp;Bewertung ab</translation>
  </message>
  <message>
   <location filename="../ui/review/score_row.py" />
   <source>Findings with a lower score are hidden; the table keeps them until you press Keep</source>
   <translation type="unfinished">Funde mit kleinerer Bewertung sind verborgen; die Tabelle behält sie, bis Sie Behalten drücken</translation>
  </message>
  <message>
   <location filename="../ui/review/score_row.py" />
   <source>Least score</source>
   <translation type="unfinished">Kleinste Bewertung</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Shapes</source>
   <translation type="unfinished">Formen</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Merge the selected findings into one</source>
   <translation type="unfinished">Die gewählten Funde zu einem verschmelzen</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Split findings along a line: click its corners on the map, end with a right click</source>
   <translation type="unfinished">Funde entlang einer Linie teilen: Klicken Sie ihre Ecken auf der Karte, enden Sie mit einem Rechtsklick</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Simplify the selected findings: drop corners within the tolerance</source>
   <translation type="unfinished">Die gewählten Funde vereinfachen: Ecken innerhalb der Toleranz fallen weg</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Right angles for the selected findings, as buildings have them</source>
   <translation type="unfinished">Rechte Winkel für die gewählten Funde, wie Gebäude sie haben</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Tolerance</source>
   <translation type="unfinished">Toleranz</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>How far a corner may lie beside the new outline to be dropped</source>
   <translation type="unfinished">Wie weit eine Ecke neben dem neuen Umriss liegen darf, um wegzufallen</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_link.py" />
   <source>Plugin and engine are of different versions; install the engine again.</source>
   <translation type="unfinished">Erweiterung und Engine sind von verschiedenen Versionen; installieren Sie die Engine neu.</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_link.py" />
   <source>The engine could not be started with {program}.</source>
   <translation type="unfinished">Die Engine konnte mit {program} nicht gestartet werden.</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_link.py" />
   <source>The engine stopped unexpectedly. Nothing is lost: ask again and it restarts.</source>
   <translation type="unfinished">Die Engine hat unerwartet angehalten. Nichts ist verloren: Fragen Sie nochmals, dann startet sie wieder.</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_setup.py" />
   <source>Looking for what Orthoscribe's engine needs</source>
   <translation type="unfinished">Es wird gesucht, was die Engine von Orthoscribe braucht</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_setup.py" />
   <source>Installing Orthoscribe's engine</source>
   <translation type="unfinished">Die Engine von Orthoscribe wird installiert</translation>
  </message>
  <message>
   <location filename="../ui/session/indexing.py" />
   <source>Check a raster layer, or add a folder, to be indexed.</source>
   <translation type="unfinished">Haken Sie einen Rasterlayer an, der indiziert werden soll, oder fügen Sie einen Ordner hinzu.</translation>
  </message>
  <message>
   <location filename="../ui/session/indexing.py" />
   <source>A layer that was to be indexed is no longer in the project.</source>
   <translation type="unfinished">Ein Layer, der indiziert werden sollte, ist nicht mehr im Projekt.</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>outlines</source>
   <translation type="unfinished">Umrisse</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>boxes</source>
   <translation type="unfinished">Rahmen</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>changes</source>
   <translation type="unfinished">Veränderungen</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>Its last words are in the log panel (View ▸ Panels ▸ Log Messages).</source>
   <translation type="unfinished">Ihre letzten Worte stehen im Protokoll (Ansicht ▸ Bedienfelder ▸ Protokollnachrichten).</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>Draw the extent on the layer, or choose “Whole layer”.</source>
   <translation type="unfinished">Zeichnen Sie den Ausschnitt auf den Layer, oder wählen Sie „Ganzer Layer“.</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>Right-click the layer without a CRS ▸ Layer CRS ▸ Set Layer CRS…</source>
   <translation type="unfinished">Rechtsklick auf den Layer ohne KBS ▸ Layer-KBS ▸ Layer-KBS setzen …</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>This project has no index to search yet. Open the Find tab, choose “New index…”, and say which layers and folders it holds. Then ask again.</source>
   <translation type="unfinished">Dieses Projekt hat noch keinen Index zum Durchsuchen. Öffnen Sie den Reiter „Finden“, wählen Sie „Neuer Index …“, und sagen Sie, welche Layer und Ordner er enthält. Dann fragen Sie nochmals.</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>I found no such place in the index “{index}”.</source>
   <translation type="unfinished">Im Index „{index}“ fand ich keinen solchen Ort.</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>I found {count} places like this one for “{words}” in the index “{index}”. The best are:</source>
   <translation type="unfinished">Im Index „{index}“ fand ich {count} Orte wie diesen für „{words}“. Die besten sind:</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>I found {count} places like this one in the index “{index}”. The best are:</source>
   <translation type="unfinished">Im Index „{index}“ fand ich {count} Orte wie diesen. Die besten sind:</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>I found {count} places for “{words}” in the index “{index}”. The best are:</source>
   <translation type="unfinished">Im Index „{index}“ fand ich {count} Orte für „{words}“. Die besten sind:</translation>
  </message>
  <message>
   <location filename="../ui/session/question.py" />
   <source>Choose a before and an after first.</source>
   <translation type="unfinished">Wählen Sie zuerst ein Vorher und ein Nachher.</translation>
  </message>
  <message>
   <location filename="../ui/session/question.py" />
   <source>“{name}” is no longer in the project. Add it again, or choose another layer.</source>
   <translation type="unfinished">„{name}“ ist nicht mehr im Projekt. Fügen Sie es wieder hinzu, oder wählen Sie einen anderen Layer.</translation>
  </message>
  <message>
   <location filename="../ui/session/searches.py" />
   <source>Choose an index to search, or make one first.</source>
   <translation type="unfinished">Wählen Sie einen Index zum Durchsuchen, oder erstellen Sie zuerst einen.</translation>
  </message>
  <message>
   <location filename="../ui/session/searches.py" />
   <source>The index {path} is not there any more. Choose another one, or make it again.</source>
   <translation type="unfinished">Der Index {path} ist nicht mehr da. Wählen Sie einen anderen, oder erstellen Sie ihn neu.</translation>
  </message>
  <message>
   <location filename="../ui/session/searches.py" />
   <source>The raster of the example is no longer in the project. Choose another example.</source>
   <translation type="unfinished">Das Raster des Beispiels ist nicht mehr im Projekt. Wählen Sie ein anderes Beispiel.</translation>
  </message>
  <message>
   <location filename="../ui/session/searches.py" />
   <source>Type what to look for, or give an example from the map.</source>
   <translation type="unfinished">Tippen Sie, wonach gesucht wird (auf Englisch), oder geben Sie ein Beispiel aus der Karte.</translation>
  </message>
  <message>
   <location filename="../inference/client/channel.py" />
   <source>The engine stopped unexpectedly; it starts again with the next request.</source>
   <translation type="unfinished">Die Engine hat unerwartet angehalten; sie startet mit der nächsten Anfrage wieder.</translation>
  </message>
  <message>
   <location filename="../inference/client/channel.py" />
   <source>The engine does not answer; it starts again with the next request.</source>
   <translation type="unfinished">Die Engine antwortet nicht; sie startet mit der nächsten Anfrage wieder.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>There is not enough room on the disk for {target}: about {needed_mb:.0f} MB are needed. Free some space, then press Install again.</source>
   <translation type="unfinished">Auf dem Datenträger ist zu wenig Platz für {target}: Etwa {needed_mb:.0f} MB sind nötig. Schaffen Sie Platz und drücken Sie dann nochmals Installieren.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The engine could not be installed; the log says why. Press Install to try again.</source>
   <translation type="unfinished">Die Engine konnte nicht installiert werden; das Protokoll sagt, warum. Drücken Sie Installieren, um es nochmals zu versuchen.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The proxy asks for a name and a password: give them in QGIS under Settings ▸ Options ▸ Network, then press Install again.</source>
   <translation type="unfinished">Der Proxy verlangt einen Namen und ein Passwort: Geben Sie beides in QGIS unter Einstellungen ▸ Optionen ▸ Netzwerk an und drücken Sie dann nochmals Installieren.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The installer cannot go through a SOCKS proxy: set an HTTP proxy in QGIS under Settings ▸ Options ▸ Network, or install from a folder of wheels.</source>
   <translation type="unfinished">Das Installationsprogramm kann keinen SOCKS-Proxy nutzen: Stellen Sie in QGIS unter Einstellungen ▸ Optionen ▸ Netzwerk einen HTTP-Proxy ein, oder installieren Sie aus einem Ordner mit Wheels.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The proxy does not answer or lets nothing through: check it in QGIS under Settings ▸ Options ▸ Network, then press Install again.</source>
   <translation type="unfinished">Der Proxy antwortet nicht oder lässt nichts durch: Prüfen Sie ihn in QGIS unter Einstellungen ▸ Optionen ▸ Netzwerk und drücken Sie dann nochmals Installieren.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The connection is not trusted, often because a firewall opens it: ask your administrator for its certificate, name that file in the variable PIP_CERT, and start QGIS again; or install from a folder of wheels.</source>
   <translation type="unfinished">Der Verbindung wird nicht vertraut, oft weil eine Firewall sie öffnet: Bitten Sie Ihre Administration um das Zertifikat der Firewall, nennen Sie diese Datei in der Variablen PIP_CERT und starten Sie QGIS neu; oder installieren Sie aus einem Ordner mit Wheels.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>A package is not the one that was tested, so it was not installed: try again, and if it stays, the package index or the folder of wheels offers altered files.</source>
   <translation type="unfinished">Ein Paket ist nicht das, das getestet wurde, und wurde daher nicht installiert: Versuchen Sie es nochmals; bleibt es dabei, bietet das Paketverzeichnis oder der Ordner mit Wheels veränderte Dateien an.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The package index cannot be reached: check the network, then press Install again, or choose a folder of wheels.</source>
   <translation type="unfinished">Das Paketverzeichnis ist nicht erreichbar: Prüfen Sie das Netz und drücken Sie dann nochmals Installieren, oder wählen Sie einen Ordner mit Wheels.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The path {target} is too long for this system: turn on long paths in Windows, or set another place for the engine in the variable ORTHOSCRIBE_ENGINE.</source>
   <translation type="unfinished">Dieses System nimmt {target} nicht an, weil der Pfad zu lang ist: Schalten Sie in Windows lange Pfade ein, oder bestimmen Sie in der Variablen ORTHOSCRIBE_ENGINE einen anderen Ort für die Engine.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>A policy of this computer forbids programs in {target}: ask your administrator to allow that folder, or set another place in the variable ORTHOSCRIBE_ENGINE.</source>
   <translation type="unfinished">Eine Richtlinie dieses Rechners sperrt {target} für Programme: Bitten Sie Ihre Administration, diesen Ordner zu erlauben, oder bestimmen Sie in der Variablen ORTHOSCRIBE_ENGINE einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>Files of the engine are in use: close the other QGIS windows, then press Install again.</source>
   <translation type="unfinished">Dateien der Engine sind in Gebrauch: Schließen Sie die anderen QGIS-Fenster und drücken Sie dann nochmals Installieren.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>Files cannot be written to {target}: allow it, or set another place in the variable ORTHOSCRIBE_ENGINE.</source>
   <translation type="unfinished">In {target} lassen sich keine Dateien schreiben: Erlauben Sie es, oder bestimmen Sie in der Variablen ORTHOSCRIBE_ENGINE einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>{python} cannot make an environment: install its venv package (on Debian or Ubuntu: apt-get install python3-venv), or another Python, then press Install again.</source>
   <translation type="unfinished">{python} kann keine Umgebung anlegen: Installieren Sie das zugehörige venv-Paket (unter Debian oder Ubuntu: apt-get install python3-venv) oder ein anderes Python und drücken Sie dann nochmals Installieren.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The package index has no {package} for this Python on this kind of computer: install another Python (3.12 is a good choice) and try again.</source>
   <translation type="unfinished">Das Paketverzeichnis hat kein {package} für dieses Python auf dieser Art von Rechner: Installieren Sie ein anderes Python (3.12 ist eine gute Wahl) und versuchen Sie es nochmals.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The folder {wheels} has no {package} for this Python on this kind of computer: fill it on a like computer with the same Python, by “make wheelhouse”.</source>
   <translation type="unfinished">Der Ordner {wheels} hat kein {package} für dieses Python auf dieser Art von Rechner: Füllen Sie ihn auf einem gleichartigen Rechner mit demselben Python, mit „make wheelhouse“.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The package index has no package for this Python on this kind of computer: install another Python (3.12 is a good choice) and try again.</source>
   <translation type="unfinished">Das Paketverzeichnis hat kein Paket für dieses Python auf dieser Art von Rechner: Installieren Sie ein anderes Python (3.12 ist eine gute Wahl) und versuchen Sie es nochmals.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The folder {wheels} has no package for this Python on this kind of computer: fill it on a like computer with the same Python, by “make wheelhouse”.</source>
   <translation type="unfinished">Der Ordner {wheels} hat kein Paket für dieses Python auf dieser Art von Rechner: Füllen Sie ihn auf einem gleichartigen Rechner mit demselben Python, mit „make wheelhouse“.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>the engine's folder</source>
   <translation type="unfinished">den Ordner der Engine</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>This Python</source>
   <translation type="unfinished">Dieses Python</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/install.py" />
   <source>Making an environment in {target} with {python}</source>
   <translation type="unfinished">In {target} wird mit {python} eine Umgebung angelegt</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/install.py" />
   <source>{target} is no environment, and is not empty; choose another folder.</source>
   <translation type="unfinished">{target} ist keine Umgebung und nicht leer; wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/install.py" />
   <source>Fetching pip</source>
   <translation type="unfinished">pip wird geholt</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/install.py" />
   <source>Fetching the packages ({names})</source>
   <translation type="unfinished">Die Pakete werden geholt ({names})</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/lock.py" />
   <source>Another QGIS is installing the engine just now; wait until it is done, then press Install: it will be found ready.</source>
   <translation type="unfinished">Ein anderes QGIS installiert die Engine gerade; warten Sie, bis es fertig ist, und drücken Sie dann Installieren: Sie wird dann fertig vorgefunden.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/plan.py" />
   <source>No Python {lowest} or newer with venv was found; install one (on Debian or Ubuntu: apt-get install python3-venv; on Windows and macOS: from python.org) and try again.</source>
   <translation type="unfinished">Es wurde kein Python {lowest} oder neuer mit venv gefunden; installieren Sie eines (unter Debian oder Ubuntu: apt-get install python3-venv; unter Windows und macOS: von python.org) und versuchen Sie es nochmals.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/plan.py" />
   <source>No Python {lowest} to {highest} with venv was found; install one (on Debian or Ubuntu: apt-get install python3-venv; on Windows and macOS: from python.org) and try again.</source>
   <translation type="unfinished">Es wurde kein Python {lowest} bis {highest} mit venv gefunden; installieren Sie eines (unter Debian oder Ubuntu: apt-get install python3-venv; unter Windows und macOS: von python.org) und versuchen Sie es nochmals.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/plan.py" />
   <source>The list of packages {path} cannot be read; check the path, or install the plugin again.</source>
   <translation type="unfinished">Die Paketliste {path} lässt sich nicht lesen; prüfen Sie den Pfad, oder installieren Sie die Erweiterung neu.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>Trying every package</source>
   <translation type="unfinished">Jedes Paket wird ausprobiert</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>There are no wheels in {wheels}: choose the folder that “make wheelhouse” has filled.</source>
   <translation type="unfinished">In {wheels} sind keine Wheels: Wählen Sie den Ordner, den „make wheelhouse“ gefüllt hat.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>{python} is not a 64-bit Python; give the path of one, or leave --python out.</source>
   <translation type="unfinished">{python} ist kein 64-Bit-Python; geben Sie den Pfad eines solchen an, oder lassen Sie --python weg.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>Asking the engine for a first answer</source>
   <translation type="unfinished">Die Engine wird um eine erste Antwort gebeten</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>The environment in {target} is ready</source>
   <translation type="unfinished">Die Umgebung in {target} ist bereit</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/progress.py" />
   <source>Unpacking the packages</source>
   <translation type="unfinished">Die Pakete werden entpackt</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/running.py" />
   <source>The installation was stopped; press Install to go on, what is already fetched is not fetched again.</source>
   <translation type="unfinished">Die Installation wurde angehalten; drücken Sie Installieren, um fortzufahren. Was schon geholt ist, wird nicht nochmals geholt.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/verify.py" />
   <source>The environment in {target} lacks {packages}; delete that folder and try again.</source>
   <translation type="unfinished">Der Umgebung in {target} fehlt {packages}; löschen Sie diesen Ordner und versuchen Sie es nochmals.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/verify.py" />
   <source>The engine runs but has said nothing; install the plugin again.</source>
   <translation type="unfinished">Die Engine läuft, hat aber nichts gesagt; installieren Sie die Erweiterung neu.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/verify.py" />
   <source>The environment in {target} does not run; delete that folder and try again.</source>
   <translation type="unfinished">Die Umgebung in {target} läuft nicht; löschen Sie diesen Ordner und versuchen Sie es nochmals.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/verify.py" />
   <source>The packages are installed, but the engine does not answer: {reason}</source>
   <translation type="unfinished">Die Pakete sind installiert, aber die Engine antwortet nicht: {reason}</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/wheelhouse.py" />
   <source>Fetching {name}</source>
   <translation type="unfinished">{name} wird geholt</translation>
  </message>
  <message>
   <location filename="../inference/client/scripted.py" />
   <source>The plugin speaks another protocol version.</source>
   <translation type="unfinished">Die Erweiterung spricht eine andere Version des Protokolls.</translation>
  </message>
  <message>
   <location filename="../inference/client/scripted.py" />
   <source>Unknown method “{method}”.</source>
   <translation type="unfinished">Unbekannte Methode „{method}“.</translation>
  </message>
  <message>
   <location filename="../inference/decoder/generate.py" />
   <source>The model began to repeat itself, so its answer was stopped; ask in other words.</source>
   <translation type="unfinished">Das Modell begann sich zu wiederholen, daher wurde seine Antwort angehalten; fragen Sie mit anderen Worten.</translation>
  </message>
  <message>
   <location filename="../inference/decoder/language.py" />
   <source>The model had no answer; ask in other words.</source>
   <translation type="unfinished">Das Modell hatte keine Antwort; fragen Sie mit anderen Worten.</translation>
  </message>
  <message>
   <location filename="../inference/decoder/onnx_runtime.py" />
   <source>The model's experts do not fit its decoder; install the model again.</source>
   <translation type="unfinished">Die Experten des Modells passen nicht zu seinem Decoder; installieren Sie das Modell neu.</translation>
  </message>
  <message>
   <location filename="../inference/decoder/onnx_runtime.py" />
   <source>The model's weights do not fit its card; install the model again.</source>
   <translation type="unfinished">Die Gewichte des Modells passen nicht zu seiner Modellkarte; installieren Sie das Modell neu.</translation>
  </message>
  <message>
   <location filename="../inference/decoder/ret.py" />
   <source>The model's [RET] does not fit its card; install the model again.</source>
   <translation type="unfinished">Das [RET] des Modells passt nicht zu seiner Modellkarte; installieren Sie das Modell neu.</translation>
  </message>
  <message>
   <location filename="../inference/decoder/runtime.py" />
   <source>The model “{model}” asks for an unknown decoder, {decoder}; update Orthoscribe.</source>
   <translation type="unfinished">Das Modell „{model}“ verlangt einen unbekannten Decoder, {decoder}; aktualisieren Sie Orthoscribe.</translation>
  </message>
  <message>
   <location filename="../inference/decoder/weights.py" />
   <source>The model's weights cannot be loaded; install the model again.</source>
   <translation type="unfinished">Die Gewichte des Modells lassen sich nicht laden; installieren Sie das Modell neu.</translation>
  </message>
  <message>
   <location filename="../inference/encoders/session.py" />
   <source>A part of this model, {name}, cannot be loaded; install the model again.</source>
   <translation type="unfinished">Ein Teil dieses Modells, {name}, lässt sich nicht laden; installieren Sie das Modell neu.</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>To ask, say what you are looking for.</source>
   <translation type="unfinished">Um zu fragen, sagen Sie, wonach Sie suchen (auf Englisch).</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>To ground, say what you are looking for.</source>
   <translation type="unfinished">Um zu verorten, sagen Sie, wonach Sie suchen (auf Englisch).</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>To segment, say what you are looking for.</source>
   <translation type="unfinished">Um zu segmentieren, sagen Sie, wonach Sie suchen (auf Englisch).</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>To localize, say what you are looking for.</source>
   <translation type="unfinished">Um zu lokalisieren, sagen Sie, wonach Sie suchen (auf Englisch).</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>Loading {model}</source>
   <translation type="unfinished">{model} wird geladen</translation>
  </message>
  <message>
   <location filename="../inference/engine/config.py" />
   <source>The engine's settings cannot be read.</source>
   <translation type="unfinished">Die Einstellungen der Engine lassen sich nicht lesen.</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{pairs} pairs of 1 class ({classes}): {train} to learn from, {test} to measure with.</source>
   <translation type="unfinished">{pairs} Paare aus 1 Klasse ({classes}): {train} zum Lernen, {test} zum Messen.</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{pairs} pairs of {count} classes ({classes}): {train} to learn from, {test} to measure with.</source>
   <translation type="unfinished">{pairs} Paare aus {count} Klassen ({classes}): {train} zum Lernen, {test} zum Messen.</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{count} pieces were left out: without pixels.</source>
   <translation type="unfinished">Weggelassene Stücke, weil ohne Pixel: {count}.</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{count} pieces were left out: unlike their titles.</source>
   <translation type="unfinished">Weggelassene Stücke, weil ihrem Titel nicht ähnlich: {count}.</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{count} pieces could not be read, the first because: {reason}</source>
   <translation type="unfinished">Stücke, die nicht gelesen werden konnten: {count}. Grund beim ersten: {reason}</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>Reading the map</source>
   <translation type="unfinished">Die Karte wird gelesen</translation>
  </message>
  <message>
   <location filename="../inference/engine/device.py" />
   <source>Unknown device “{device}”: choose auto, cpu or cuda.</source>
   <translation type="unfinished">Unbekanntes Gerät „{device}“: Wählen Sie auto, cpu oder cuda.</translation>
  </message>
  <message>
   <location filename="../inference/engine/device.py" />
   <source>graphics card (CUDA)</source>
   <translation type="unfinished">Grafikkarte (CUDA)</translation>
  </message>
  <message>
   <location filename="../inference/engine/device.py" />
   <source>CPU ({count} threads)</source>
   <translation type="unfinished">CPU ({count} Threads)</translation>
  </message>
  <message>
   <location filename="../inference/engine/device.py" />
   <source>CPU (1 thread)</source>
   <translation type="unfinished">CPU (1 Thread)</translation>
  </message>
  <message>
   <location filename="../inference/engine/dispatch.py" />
   <source>The plugin and its engine are of different versions; install the engine again.</source>
   <translation type="unfinished">Die Erweiterung und ihre Engine sind von verschiedenen Versionen; installieren Sie die Engine neu.</translation>
  </message>
  <message>
   <location filename="../inference/engine/dispatch.py" />
   <source>The engine was not greeted: send hello first.</source>
   <translation type="unfinished">Die Engine wurde nicht begrüßt: Senden Sie zuerst hello.</translation>
  </message>
  <message>
   <location filename="../inference/engine/dispatch.py" />
   <source>Something went wrong inside the engine ({error}); the log has the details.</source>
   <translation type="unfinished">In der Engine ist etwas schiefgegangen ({error}); im Protokoll steht Genaueres.</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>{added:,} new chips; raster {number:,} of {count:,}</source>
   <translation type="unfinished">{added:,} neue Chips; Raster {number:,} von {count:,}</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>The index has {total:,} chips: {added:,} new, {kept:,} as they were.</source>
   <translation type="unfinished">Der Index hat {total:,} Chips: {added:,} neue, {kept:,} unveränderte.</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>Say what to index: layers, folders, or lists of rasters.</source>
   <translation type="unfinished">Sagen Sie, was indiziert werden soll: Layer, Ordner oder Listen von Rastern.</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>{count:,} chips of rasters that have changed or are gone were dropped.</source>
   <translation type="unfinished">Entfernte Chips von Rastern, die verändert oder nicht mehr da sind: {count:,}.</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>{first} {second}</source>
   <translation type="unfinished">{first} {second}</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>{count:,} could not be read; the list says why.</source>
   <translation type="unfinished">Nicht lesbar: {count:,}; die Liste sagt, warum.</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>Looking for rasters that are new or have changed</source>
   <translation type="unfinished">Es wird nach Rastern gesucht, die neu oder verändert sind</translation>
  </message>
  <message>
   <location filename="../inference/engine/jobs.py" />
   <source>There is a job {job} already.</source>
   <translation type="unfinished">Es gibt schon einen Auftrag {job}.</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>1 document new or changed</source>
   <translation type="unfinished">1 Dokument neu oder verändert</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{count} documents new or changed</source>
   <translation type="unfinished">{count} Dokumente neu oder verändert</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>1 document unchanged</source>
   <translation type="unfinished">1 Dokument unverändert</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{count} documents unchanged</source>
   <translation type="unfinished">{count} Dokumente unverändert</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>1 document taken out</source>
   <translation type="unfinished">1 Dokument herausgenommen</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{count} documents taken out</source>
   <translation type="unfinished">{count} Dokumente herausgenommen</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{done}; {store} has 1 passage.</source>
   <translation type="unfinished">{done}; {store} hat 1 Textstelle.</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{done}; {store} has {count} passages.</source>
   <translation type="unfinished">{done}; {store} hat {count} Textstellen.</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>1 document could not be learnt.</source>
   <translation type="unfinished">1 Dokument konnte nicht gelernt werden.</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{count} documents could not be learnt.</source>
   <translation type="unfinished">{count} Dokumente konnten nicht gelernt werden.</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>The folder {folder} cannot be made; choose another place.</source>
   <translation type="unfinished">Der Ordner {folder} lässt sich nicht anlegen; wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>Nothing to learn</source>
   <translation type="unfinished">Nichts zu lernen</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{first}, {second}</source>
   <translation type="unfinished">{first}, {second}</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot describe; choose another model.</source>
   <translation type="unfinished">Das Modell „{model}“ kann nicht beschreiben; wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot ask; choose another model.</source>
   <translation type="unfinished">Das Modell „{model}“ kann keine Fragen beantworten; wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot ground; choose another model.</source>
   <translation type="unfinished">Das Modell „{model}“ kann nicht verorten; wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot segment; choose another model.</source>
   <translation type="unfinished">Das Modell „{model}“ kann nicht segmentieren; wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot compare; choose another model.</source>
   <translation type="unfinished">Das Modell „{model}“ kann nicht vergleichen; wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot localize; choose another model.</source>
   <translation type="unfinished">Das Modell „{model}“ kann nicht lokalisieren; wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot classify; choose another model.</source>
   <translation type="unfinished">Das Modell „{model}“ kann nicht klassifizieren; wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot index; choose another model.</source>
   <translation type="unfinished">Das Modell „{model}“ kann nicht indizieren; wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot search; choose another model.</source>
   <translation type="unfinished">Das Modell „{model}“ kann nicht suchen; wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” is not installed; choose another or install it.</source>
   <translation type="unfinished">Das Modell „{model}“ ist nicht installiert; wählen Sie ein anderes oder installieren Sie es.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” lacks the file {name}; install it again.</source>
   <translation type="unfinished">Dem Modell „{model}“ fehlt die Datei {name}; installieren Sie es neu.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The file {name} of “{model}” is damaged; install the model again.</source>
   <translation type="unfinished">Die Datei {name} von „{model}“ ist beschädigt; installieren Sie das Modell neu.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>No model is installed; install one first.</source>
   <translation type="unfinished">Kein Modell ist installiert; installieren Sie zuerst eines.</translation>
  </message>
  <message>
   <location filename="../inference/engine/pictures.py" />
   <source>The before image is taken to be of {date}, guessed from {why}.</source>
   <translation type="unfinished">Als Datum des Vorher-Bildes gilt {date}, erraten aus {why}.</translation>
  </message>
  <message>
   <location filename="../inference/engine/pictures.py" />
   <source>The after image is taken to be of {date}, guessed from {why}.</source>
   <translation type="unfinished">Als Datum des Nachher-Bildes gilt {date}, erraten aus {why}.</translation>
  </message>
  <message>
   <location filename="../inference/engine/pictures.py" />
   <source>There are no pixels here: the extent is all nodata or transparent. Choose another place.</source>
   <translation type="unfinished">Hier gibt es keine Pixel: Der Ausschnitt ist ganz Nodata oder durchsichtig. Wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>The {found:,} best of {chips:,} chips.</source>
   <translation type="unfinished">Die {found:,} besten von {chips:,} Chips.</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>Nothing was found; take away a filter, or look for something else.</source>
   <translation type="unfinished">Es wurde nichts gefunden; nehmen Sie einen Filter weg, oder suchen Sie nach etwas anderem.</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>The best of {chips:,} chips.</source>
   <translation type="unfinished">Der beste von {chips:,} Chips.</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>The index is empty; index some rasters first.</source>
   <translation type="unfinished">Der Index ist leer; indizieren Sie zuerst Raster.</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>There is nothing to see in the example; draw it where the raster has pixels.</source>
   <translation type="unfinished">Im Beispiel ist nichts zu sehen; zeichnen Sie es dort, wo das Raster Pixel hat.</translation>
  </message>
  <message>
   <location filename="../inference/families/__init__.py" />
   <source>The model “{model}” is of an unknown kind, {family}; update Orthoscribe.</source>
   <translation type="unfinished">Das Modell „{model}“ ist von unbekannter Art, {family}; aktualisieren Sie Orthoscribe.</translation>
  </message>
  <message>
   <location filename="../inference/families/answering.py" />
   <source>Check this on the map: I learnt from pixels of up to {coarsest:g} m, and these are {size:.2g} m.</source>
   <translation type="unfinished">Prüfen Sie dies auf der Karte: Gelernt habe ich aus Pixeln bis {coarsest:g} m, und diese haben {size:.2g} m.</translation>
  </message>
  <message>
   <location filename="../inference/families/change_findings.py" />
   <source>Drawing outlines</source>
   <translation type="unfinished">Umrisse werden gezeichnet</translation>
  </message>
  <message>
   <location filename="../inference/families/change_findings.py" />
   <source>Naming what changed</source>
   <translation type="unfinished">Veränderungen werden benannt</translation>
  </message>
  <message>
   <location filename="../inference/families/change_findings.py" />
   <source>Naming what changed: {count}</source>
   <translation type="unfinished">Veränderungen werden benannt: {count}</translation>
  </message>
  <message>
   <location filename="../inference/families/change_run.py" />
   <source>Comparing {how}</source>
   <translation type="unfinished">Es wird {how} verglichen</translation>
  </message>
  <message>
   <location filename="../inference/families/change_run.py" />
   <source>pixel by pixel</source>
   <translation type="unfinished">Pixel für Pixel</translation>
  </message>
  <message>
   <location filename="../inference/families/change_run.py" />
   <source>at {size:.2g} m a pixel</source>
   <translation type="unfinished">bei {size:.2g} m je Pixel</translation>
  </message>
  <message>
   <location filename="../inference/families/change_tellers.py" />
   <source>The model “{model}” asks for an unknown captioner of changes, {captioner}; update Orthoscribe.</source>
   <translation type="unfinished">Das Modell „{model}“ verlangt einen unbekannten Baustein zum Beschreiben von Veränderungen, {captioner}; aktualisieren Sie Orthoscribe.</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>What became of what</source>
   <translation type="unfinished">Was woraus wurde</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>before</source>
   <translation type="unfinished">vorher</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>after</source>
   <translation type="unfinished">nachher</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>number</source>
   <translation type="unfinished">Anzahl</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>m²</source>
   <translation type="unfinished">m²</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>pixels</source>
   <translation type="unfinished">Pixel</translation>
  </message>
  <message>
   <location filename="../inference/families/citing.py" />
   <source>The pictures of {name} were learnt with another model and are not compared. Learn it afresh.</source>
   <translation type="unfinished">Die Bilder von {name} wurden mit einem anderen Modell gelernt und werden nicht verglichen. Lassen Sie die Wissensbasis neu lernen.</translation>
  </message>
  <message>
   <location filename="../inference/families/citing.py" />
   <source>Reading {name}</source>
   <translation type="unfinished">{name} wird gelesen</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Class</source>
   <translation type="unfinished">Klasse</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Area (ha)</source>
   <translation type="unfinished">Fläche (ha)</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Share (%)</source>
   <translation type="unfinished">Anteil (%)</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Places</source>
   <translation type="unfinished">Orte</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Pixels</source>
   <translation type="unfinished">Pixel</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Areas by class</source>
   <translation type="unfinished">Flächen nach Klasse</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>That would be {count:,} tiles. Choose larger tiles or a smaller extent; {most:,} at most.</source>
   <translation type="unfinished">Das wären {count:,} Kacheln. Wählen Sie größere Kacheln oder einen kleineren Ausschnitt; höchstens {most:,} sind möglich.</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>To classify, name at least two classes, separated by commas.</source>
   <translation type="unfinished">Um zu klassifizieren, nennen Sie mindestens zwei Klassen (auf Englisch), durch Kommas getrennt.</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>The examples of {names} do not lie on the raster; draw them there.</source>
   <translation type="unfinished">Die Beispiele für {names} liegen nicht auf dem Raster; zeichnen Sie sie dort.</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Naming places: {number:,} of {count:,}</source>
   <translation type="unfinished">Orte werden benannt: {number:,} von {count:,}</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>{count:,} places show no pixels and got no class.</source>
   <translation type="unfinished">Orte ohne Pixel, die keine Klasse erhielten: {count:,}.</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>{count:,} of the polygons do not meet the raster.</source>
   <translation type="unfinished">Polygone, die das Raster nicht treffen: {count:,}.</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Classes: {names}</source>
   <translation type="unfinished">Klassen: {names}</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>The likeliest class of each place: {listed}.</source>
   <translation type="unfinished">Die wahrscheinlichste Klasse jedes Ortes: {listed}.</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Classifying {how}</source>
   <translation type="unfinished">Es wird {how} klassifiziert</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Writing the classes</source>
   <translation type="unfinished">Die Klassen werden geschrieben</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Looking at examples of {name}</source>
   <translation type="unfinished">Beispiele für {name} werden angesehen</translation>
  </message>
  <message>
   <location filename="../inference/families/compact.py" />
   <source>You named nothing that this model can box. Name at least one of these: {things}.</source>
   <translation type="unfinished">Sie haben nichts genannt, das dieses Modell einrahmen kann. Nennen Sie mindestens eines davon: {things}.</translation>
  </message>
  <message>
   <location filename="../inference/families/compact.py" />
   <source>You named nothing that this model can outline. Name at least one of these: {things}.</source>
   <translation type="unfinished">Sie haben nichts genannt, das dieses Modell umreißen kann. Nennen Sie mindestens eines davon: {things}.</translation>
  </message>
  <message>
   <location filename="../inference/families/compact.py" />
   <source>Looking at the picture</source>
   <translation type="unfinished">Das Bild wird angesehen</translation>
  </message>
  <message>
   <location filename="../inference/families/compact.py" />
   <source>Reading the question</source>
   <translation type="unfinished">Die Frage wird gelesen</translation>
  </message>
  <message>
   <location filename="../inference/families/comparing.py" />
   <source>How likely each pixel changed between the two dates, 0–1, on the grid that both share; no value where they were not compared.</source>
   <translation type="unfinished">Wie wahrscheinlich sich jedes Pixel zwischen den beiden Zeitpunkten verändert hat, 0–1, auf dem gemeinsamen Gitter beider; kein Wert, wo sie nicht verglichen wurden.</translation>
  </message>
  <message>
   <location filename="../inference/families/comparing.py" />
   <source>Wording what changed</source>
   <translation type="unfinished">Veränderungen werden in Worte gefasst</translation>
  </message>
  <message>
   <location filename="../inference/families/comparing.py" />
   <source>Looking at what was found before</source>
   <translation type="unfinished">Früher Gefundenes wird angesehen</translation>
  </message>
  <message>
   <location filename="../inference/families/comparing.py" />
   <source>Writing the probability of change</source>
   <translation type="unfinished">Die Wahrscheinlichkeit der Veränderung wird geschrieben</translation>
  </message>
  <message>
   <location filename="../inference/families/embedding.py" />
   <source>The model “{model}” has no [RET] word; search without it, or choose another model.</source>
   <translation type="unfinished">Das Modell „{model}“ hat kein [RET]-Wort; suchen Sie ohne dieses, oder wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../inference/families/grounding.py" />
   <source>Looking for things {how}</source>
   <translation type="unfinished">Es wird {how} nach Dingen gesucht</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>How well “{phrase}” fits each place, 0–1, compared with the rest of the area: 1 is the best place in it, 0 what half of it stays below. No value where there are no pixels.</source>
   <translation type="unfinished">Wie gut „{phrase}“ zu jedem Ort passt, 0–1, verglichen mit dem Rest des Gebiets: 1 ist der beste Ort darin, 0 das, worunter die Hälfte des Gebiets bleibt. Kein Wert, wo es keine Pixel gibt.</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Reading the phrase</source>
   <translation type="unfinished">Die Beschreibung wird gelesen</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Putting the map together</source>
   <translation type="unfinished">Die Karte wird zusammengesetzt</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Heat map of {phrase}</source>
   <translation type="unfinished">Heatmap: {phrase}</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Writing the heat map</source>
   <translation type="unfinished">Die Heatmap wird geschrieben</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Looking {how}</source>
   <translation type="unfinished">Das Raster wird {how} angesehen</translation>
  </message>
  <message>
   <location filename="../inference/families/reading.py" />
   <source>Reading “{phrase}”</source>
   <translation type="unfinished">„{phrase}“ wird gelesen</translation>
  </message>
  <message>
   <location filename="../inference/families/segmenting.py" />
   <source>Segmenting {how}</source>
   <translation type="unfinished">Es wird {how} segmentiert</translation>
  </message>
  <message>
   <location filename="../inference/masks/memory_file.py" />
   <source>The model's memory of classes cannot be loaded; install the model again.</source>
   <translation type="unfinished">Das Klassengedächtnis des Modells lässt sich nicht laden; installieren Sie das Modell neu.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/chips.py" />
   <source>Nothing of the vector layer is large enough to be seen in the raster; choose a finer raster.</source>
   <translation type="unfinished">Nichts vom Vektorlayer ist groß genug, um im Raster sichtbar zu sein; wählen Sie ein feineres Raster.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/folder.py" />
   <source>The folder {folder} is not empty; choose a new one for the data set.</source>
   <translation type="unfinished">Der Ordner {folder} ist nicht leer; wählen Sie einen neuen für den Datensatz.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/folder.py" />
   <source>The data set cannot be written to {folder}: {reason}. Choose another folder.</source>
   <translation type="unfinished">Der Datensatz lässt sich nicht in {folder} schreiben: {reason}. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>Fewer than two pairs are left; keep a larger share of them, or take a larger area.</source>
   <translation type="unfinished">Weniger als zwei Paare bleiben übrig; behalten Sie einen größeren Anteil davon, oder nehmen Sie ein größeres Gebiet.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>No picture could be read: {reason}</source>
   <translation type="unfinished">Kein Bild konnte gelesen werden: {reason}</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>Hardly anything of the vector layer lies where the raster has pixels; choose layers of the same place.</source>
   <translation type="unfinished">Kaum etwas vom Vektorlayer liegt dort, wo das Raster Pixel hat; wählen Sie Layer desselben Ortes.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>Comparing pictures and titles</source>
   <translation type="unfinished">Bilder und Titel werden verglichen</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>Picture {number} of {count}</source>
   <translation type="unfinished">Bild {number} von {count}</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>No feature has a tag of OpenStreetMap that says what is seen from above; choose the field that names what a feature is.</source>
   <translation type="unfinished">Kein Objekt hat ein Tag von OpenStreetMap, das sagt, was von oben zu sehen ist; wählen Sie das Feld, das benennt, was ein Objekt ist.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>The vector layer has no features; choose another.</source>
   <translation type="unfinished">Der Vektorlayer hat keine Objekte; wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>No feature of the vector layer lies on the raster; choose layers of the same place.</source>
   <translation type="unfinished">Kein Objekt des Vektorlayers liegt auf dem Raster; wählen Sie Layer desselben Ortes.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>The field “{field}” is empty everywhere; choose the one that names what a feature is.</source>
   <translation type="unfinished">Das Feld „{field}“ ist überall leer; wählen Sie das, das benennt, was ein Objekt ist.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>The vector layer cannot be read; export it as GeoJSON and try that.</source>
   <translation type="unfinished">Der Vektorlayer lässt sich nicht lesen; exportieren Sie ihn als GeoJSON und versuchen Sie es damit.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/archive.py" />
   <source>The extent's south lies north of its north.</source>
   <translation type="unfinished">Der Südrand des Ausschnitts liegt nördlich von seinem Nordrand.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/archive.py" />
   <source>Say where the index is to lie.</source>
   <translation type="unfinished">Sagen Sie, wo der Index liegen soll.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/archive.py" />
   <source>Chips may overlap by 0 up to, but not, 1 of their side.</source>
   <translation type="unfinished">Chips dürfen sich um 0 bis unter 1 ihrer Seite überlappen.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/archive.py" />
   <source>Say what to look for, or draw an example on the map.</source>
   <translation type="unfinished">Sagen Sie, wonach gesucht wird (auf Englisch), oder zeichnen Sie ein Beispiel auf die Karte.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/codec.py" />
   <source>A message is not an object.</source>
   <translation type="unfinished">Eine Nachricht ist kein Objekt.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/codec.py" />
   <source>A message could not be read.</source>
   <translation type="unfinished">Eine Nachricht konnte nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/codec.py" />
   <source>A message has no end.</source>
   <translation type="unfinished">Eine Nachricht hat kein Ende.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>“{unknown}” is no format of a data set; choose among {formats}.</source>
   <translation type="unfinished">„{unknown}“ ist kein Format eines Datensatzes; wählen Sie unter {formats}.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>Choose a vector layer whose tags say what the picture shows.</source>
   <translation type="unfinished">Wählen Sie einen Vektorlayer, dessen Tags sagen, was das Bild zeigt.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>Say in which folder the data set is to lie.</source>
   <translation type="unfinished">Sagen Sie, in welchem Ordner der Datensatz liegen soll.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>A chip has {least} to {most} pixels a side.</source>
   <translation type="unfinished">Ein Chip hat {least} bis {most} Pixel je Seite.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>The size of a pixel on the ground must be above zero.</source>
   <translation type="unfinished">Die Größe eines Pixels am Boden muss über null liegen.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>Chips come in one to ten sizes.</source>
   <translation type="unfinished">Chips können eine bis zehn Größen haben.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>The share of pairs that are kept lies above 0 and goes up to 1.</source>
   <translation type="unfinished">Der Anteil der Paare, die behalten werden, muss über 0 liegen und darf höchstens 1 sein.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>At least one chip must be allowed for a title.</source>
   <translation type="unfinished">Je Titel muss mindestens ein Chip erlaubt sein.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>Between none and half of the ground can be kept for measuring.</source>
   <translation type="unfinished">Zum Messen können 0 bis 50 % des Bodens bleiben.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>nothing in the name or the file tells a date</source>
   <translation type="unfinished">weder der Name noch die Datei verrät ein Datum</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>{date} may belong to the name of a street in “{name}”</source>
   <translation type="unfinished">{date} kann zum Namen einer Straße in „{name}“ gehören</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>the name “{name}”</source>
   <translation type="unfinished">dem Namen „{name}“</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>the name tells several years: {years}</source>
   <translation type="unfinished">der Name nennt mehrere Jahre: {years}</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>the tag {tag}</source>
   <translation type="unfinished">dem Datei-Tag {tag}</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>the tag {tag}, which may be the date of the file</source>
   <translation type="unfinished">dem Datei-Tag {tag}, das auch das Datum der Datei sein kann</translation>
  </message>
  <message>
   <location filename="../inference/protocol/geometry.py" />
   <source>The window has no pixels.</source>
   <translation type="unfinished">Das Fenster hat keine Pixel.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/geometry.py" />
   <source>The raster's geotransform is degenerate, so places cannot be found in it.</source>
   <translation type="unfinished">Die Geotransformation des Rasters ist entartet, Orte lassen sich darin daher nicht bestimmen.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/geometry.py" />
   <source>The window needs col_off, row_off, width and height in pixels.</source>
   <translation type="unfinished">Das Fenster braucht col_off, row_off, width und height in Pixeln.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/knowledge.py" />
   <source>Say where the knowledge base is to lie.</source>
   <translation type="unfinished">Sagen Sie, wo die Wissensbasis liegen soll.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/model_card.py" />
   <source>The model folder {folder} has no readable card; install the model again.</source>
   <translation type="unfinished">Der Modellordner {folder} hat keine lesbare Modellkarte; installieren Sie das Modell neu.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/model_card.py" />
   <source>The card of “{model}” names no {role} file; install the model again.</source>
   <translation type="unfinished">Die Modellkarte von „{model}“ nennt keine Datei für {role}; installieren Sie das Modell neu.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/reading.py" />
   <source>The request cannot be read.</source>
   <translation type="unfinished">Die Anfrage lässt sich nicht lesen.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>“{date}” is no date; write it like 2019-06-01, 2019-06 or 2019.</source>
   <translation type="unfinished">„{date}“ ist kein Datum; schreiben Sie es wie 2019-06-01, 2019-06 oder 2019.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>Unknown stretch “{kind}”: use percentile or fixed.</source>
   <translation type="unfinished">Unbekannte Streckung „{kind}“: Nehmen Sie percentile oder fixed.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>The request names no raster.</source>
   <translation type="unfinished">Die Anfrage nennt kein Raster.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>Unknown task “{task}”.</source>
   <translation type="unfinished">Unbekannte Aufgabe „{task}“.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>To compare, choose two rasters: a before and an after.</source>
   <translation type="unfinished">Um zu vergleichen, wählen Sie zwei Raster: ein Vorher und ein Nachher.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/rings.py" />
   <source>The area is no closed ring of at least four positions.</source>
   <translation type="unfinished">Das Gebiet ist kein geschlossener Ring aus mindestens vier Positionen.</translation>
  </message>
  <message>
   <location filename="../inference/raster/aligned.py" />
   <source>Matching the colours of the two dates</source>
   <translation type="unfinished">Die Farben der beiden Zeitpunkte werden angeglichen</translation>
  </message>
  <message>
   <location filename="../inference/raster/aligned.py" />
   <source>Where the two dates overlap, no pixel can be seen at both: one or the other is nodata or transparent. Choose another place.</source>
   <translation type="unfinished">Wo sich die beiden Zeitpunkte überlappen, ist kein Pixel an beiden sichtbar: Immer ist einer von beiden Nodata oder durchsichtig. Wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../inference/raster/aligned.py" />
   <source>Looking for pixels that both dates show</source>
   <translation type="unfinished">Es wird nach Pixeln gesucht, die beide Zeitpunkte zeigen</translation>
  </message>
  <message>
   <location filename="../inference/raster/bands.py" />
   <source>The raster has {count} bands, so there is no band {band}; choose others.</source>
   <translation type="unfinished">Das Raster hat {count} Kanäle, also gibt es keinen Kanal {band}; wählen Sie andere.</translation>
  </message>
  <message>
   <location filename="../inference/raster/bands.py" />
   <source>Choose three bands for red, green and blue, or a single one.</source>
   <translation type="unfinished">Wählen Sie drei Kanäle für Rot, Grün und Blau, oder einen einzigen.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>at {used} a pixel</source>
   <translation type="unfinished">bei {used} je Pixel</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>at {used} a pixel, the coarser of {before} (before) and {after} (after)</source>
   <translation type="unfinished">bei {used} je Pixel, dem gröberen Wert von {before} (vorher) und {after} (nachher)</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>at {used} a pixel, which is coarser than their own {before} and {after}</source>
   <translation type="unfinished">bei {used} je Pixel, gröber als ihre eigenen {before} und {after}</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The two dates are compared {how}.</source>
   <translation type="unfinished">Verglichen werden die beiden Zeitpunkte {how}.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>Choose two rasters: a before and an after.</source>
   <translation type="unfinished">Wählen Sie zwei Raster: ein Vorher und ein Nachher.</translation>
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
   <translation type="unfinished">Die beiden Zeitpunkte überlappen sich nur in {width} × {height} Pixeln {how}, zu wenigen für einen Vergleich. Wählen Sie einen größeren Ausschnitt oder zwei Raster desselben Ortes.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The before image does not reach the area asked about; choose another area or image.</source>
   <translation type="unfinished">Das Vorher-Bild reicht nicht bis zu dem Gebiet, nach dem gefragt wird; wählen Sie ein anderes Gebiet oder Bild.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The two dates do not overlap: their middles lie {km:,.1f} km apart. Choose two rasters of the same place.</source>
   <translation type="unfinished">Die beiden Zeitpunkte überlappen sich nicht: Ihre Mitten liegen {km:,.1f} km auseinander. Wählen Sie zwei Raster desselben Ortes.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>as stored</source>
   <translation type="unfinished">in der gespeicherten Auflösung</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The before image covers {share:.0%} of the area; only that part is compared.</source>
   <translation type="unfinished">Das Vorher-Bild bedeckt {share:.0%} des Gebiets; nur dieser Teil wird verglichen.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>Both dates are the same raster, so nothing can have changed.</source>
   <translation type="unfinished">Beide Zeitpunkte sind dasselbe Raster, also kann sich nichts verändert haben.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The two dates do not overlap. Choose two rasters of the same place.</source>
   <translation type="unfinished">Die beiden Zeitpunkte überlappen sich nicht. Wählen Sie zwei Raster desselben Ortes.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The before image ({before}) is later than the after image ({after}); swap them?</source>
   <translation type="unfinished">Das Vorher-Bild ({before}) ist später als das Nachher-Bild ({after}); sollen sie vertauscht werden?</translation>
  </message>
  <message>
   <location filename="../inference/raster/extents.py" />
   <source>The extent cannot be shown in the raster's coordinate reference system; check its CRS.</source>
   <translation type="unfinished">Der Ausschnitt lässt sich im Koordinatenbezugssystem des Rasters nicht darstellen; prüfen Sie sein KBS.</translation>
  </message>
  <message>
   <location filename="../inference/raster/extents.py" />
   <source>The raster has no coordinate reference system; give the extent in its own coordinates.</source>
   <translation type="unfinished">Das Raster hat kein Koordinatenbezugssystem; geben Sie den Ausschnitt in den eigenen Koordinaten des Rasters an.</translation>
  </message>
  <message>
   <location filename="../inference/raster/extents.py" />
   <source>“{crs}” is no coordinate reference system; write it like EPSG:4326.</source>
   <translation type="unfinished">„{crs}“ ist kein Koordinatenbezugssystem; schreiben Sie es wie EPSG:4326.</translation>
  </message>
  <message>
   <location filename="../inference/raster/faults.py" />
   <source>{name} cannot be read; it may be damaged or still being written. Try again, or export it as a new GeoTIFF.</source>
   <translation type="unfinished">{name} lässt sich nicht lesen; die Datei kann beschädigt sein oder noch geschrieben werden. Versuchen Sie es nochmals, oder exportieren Sie sie als neues GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../inference/raster/faults.py" />
   <source>The file {name} is not there; check whether it was moved or its drive is disconnected.</source>
   <translation type="unfinished">Die Datei {name} ist nicht da; prüfen Sie, ob sie verschoben wurde oder ihr Laufwerk nicht verbunden ist.</translation>
  </message>
  <message>
   <location filename="../inference/raster/faults.py" />
   <source>The engine cannot read the format of {name}; export the layer as GeoTIFF and ask again.</source>
   <translation type="unfinished">Die Engine kann das Format von {name} nicht lesen; exportieren Sie den Layer als GeoTIFF und fragen Sie nochmals.</translation>
  </message>
  <message>
   <location filename="../inference/raster/faults.py" />
   <source>The file {name} may not be read; check its permissions.</source>
   <translation type="unfinished">Die Datei {name} darf nicht gelesen werden; prüfen Sie ihre Zugriffsrechte.</translation>
  </message>
  <message>
   <location filename="../inference/raster/georeference.py" />
   <source>The raster is placed by {count} ground control points, {off_px:.1f} pixels off on average; rectify it for exact places.</source>
   <translation type="unfinished">Das Raster ist durch {count} Passpunkte verortet, die im Mittel um {off_px:.1f} Pixel danebenliegen; entzerren Sie es, um genaue Orte zu erhalten.</translation>
  </message>
  <message>
   <location filename="../inference/raster/georeference.py" />
   <source>The raster has no coordinate reference system: areas and lengths are not given.</source>
   <translation type="unfinished">Das Raster hat kein Koordinatenbezugssystem: Flächen und Längen werden nicht angegeben.</translation>
  </message>
  <message>
   <location filename="../inference/raster/georeference.py" />
   <source>The raster has no georeference: results are in pixels.</source>
   <translation type="unfinished">Das Raster hat keine Georeferenz: Die Ergebnisse sind in Pixeln.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>The two dates have no common georeference: they are compared pixel to pixel, from their top left corners, as they differ in size.</source>
   <translation type="unfinished">Die beiden Zeitpunkte haben keine gemeinsame Georeferenz: Sie werden Pixel für Pixel verglichen, von ihren linken oberen Ecken aus, da sie verschieden groß sind.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>{bare} has no coordinate reference system and {placed} has one, so nobody knows how they lie over each other. Set the CRS of {bare}, or georeference it, and compare again.</source>
   <translation type="unfinished">{bare} hat kein Koordinatenbezugssystem und {placed} hat eines, daher weiß niemand, wie sie übereinanderliegen. Setzen Sie das KBS von {bare}, oder georeferenzieren Sie das Raster, und vergleichen Sie nochmals.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>Neither date has a coordinate reference system: they are taken to be in the same one.</source>
   <translation type="unfinished">Keiner der beiden Zeitpunkte hat ein Koordinatenbezugssystem: Es wird angenommen, dass sie dasselbe haben.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>The two dates have no common georeference: they are compared pixel to pixel.</source>
   <translation type="unfinished">Die beiden Zeitpunkte haben keine gemeinsame Georeferenz: Sie werden Pixel für Pixel verglichen.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>The geotransform of {raster} is degenerate, so places cannot be found in it.</source>
   <translation type="unfinished">Die Geotransformation von {raster} ist entartet, Orte lassen sich darin daher nicht bestimmen.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>The two dates cannot be laid over each other here; compare a smaller extent.</source>
   <translation type="unfinished">Die beiden Zeitpunkte lassen sich hier nicht übereinanderlegen; vergleichen Sie einen kleineren Ausschnitt.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>There is no way from the coordinate reference system of one date to that of the other; check both.</source>
   <translation type="unfinished">Vom Koordinatenbezugssystem des einen Zeitpunkts führt kein Weg zu dem des anderen; prüfen Sie beide.</translation>
  </message>
  <message>
   <location filename="../inference/raster/radiometry.py" />
   <source>The colours of the before image were matched to those of the after image: what did not change differs by {now:.0f} of 255 levels now, by {before:.0f} before.</source>
   <translation type="unfinished">Die Farben des Vorher-Bildes wurden an die des Nachher-Bildes angeglichen: Was sich nicht verändert hat, weicht jetzt um {now:.0f} von 255 Stufen ab, zuvor um {before:.0f}.</translation>
  </message>
  <message>
   <location filename="../inference/raster/radiometry.py" />
   <source>The two dates have too little in common to match their colours; they are compared as they are.</source>
   <translation type="unfinished">Die beiden Zeitpunkte haben zu wenig gemeinsam, um ihre Farben anzugleichen; sie werden verglichen, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../inference/raster/radiometry.py" />
   <source>The colours of the two dates were left as they are: matching them would not bring them nearer.</source>
   <translation type="unfinished">Die Farben der beiden Zeitpunkte wurden gelassen, wie sie sind: Angleichen würde sie einander nicht näherbringen.</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>{x:.1f} pixels to the right and {y:.1f} down</source>
   <translation type="unfinished">{x:.1f} Pixel zu weit rechts und {y:.1f} zu weit unten</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>{x:.1f} pixels to the right and {y:.1f} up</source>
   <translation type="unfinished">{x:.1f} Pixel zu weit rechts und {y:.1f} zu weit oben</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>{x:.1f} pixels to the left and {y:.1f} down</source>
   <translation type="unfinished">{x:.1f} Pixel zu weit links und {y:.1f} zu weit unten</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>{x:.1f} pixels to the left and {y:.1f} up</source>
   <translation type="unfinished">{x:.1f} Pixel zu weit links und {y:.1f} zu weit oben</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>Laying the two dates over each other</source>
   <translation type="unfinished">Die beiden Zeitpunkte werden übereinandergelegt</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>How the two dates lie beside each other could not be measured for sure: they are compared as they lie, and edges may be taken for change.</source>
   <translation type="unfinished">Wie die beiden Zeitpunkte zueinander liegen, ließ sich nicht sicher messen: Sie werden verglichen, wie sie liegen, und Kanten können für Veränderung gehalten werden.</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>The two dates lie over each other within {least} pixels.</source>
   <translation type="unfinished">Die beiden Zeitpunkte liegen auf {least} Pixel genau übereinander.</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>The before image lay {shift} ({length:.2g} m); it was moved back (confidence {confidence:.0%}).</source>
   <translation type="unfinished">Das Vorher-Bild lag {shift} ({length:.2g} m); es wurde zurückgeschoben (Sicherheit {confidence:.0%}).</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>Parts of it still lie about {apart:.0f} pixels off: edges may be taken for change there.</source>
   <translation type="unfinished">Teile davon liegen noch um etwa {apart:.0f} Pixel daneben: Dort können Kanten für Veränderung gehalten werden.</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>The before image lay {shift}; it was moved back (confidence {confidence:.0%}).</source>
   <translation type="unfinished">Das Vorher-Bild lag {shift}; es wurde zurückgeschoben (Sicherheit {confidence:.0%}).</translation>
  </message>
  <message>
   <location filename="../inference/raster/row_file.py" />
   <source>{name} cannot be written; choose another place.</source>
   <translation type="unfinished">{name} lässt sich nicht schreiben; wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../inference/raster/scene.py" />
   <source>The extent does not meet the raster; draw it over the imagery.</source>
   <translation type="unfinished">Der Ausschnitt trifft das Raster nicht; zeichnen Sie ihn über die Bilder.</translation>
  </message>
  <message>
   <location filename="../inference/raster/scene.py" />
   <source>The area has no surface.</source>
   <translation type="unfinished">Das Gebiet hat keine Fläche.</translation>
  </message>
  <message>
   <location filename="../inference/raster/sharpness.py" />
   <source>The before image is much sharper; it was blurred by {radius:.1f} pixels to match the other.</source>
   <translation type="unfinished">Das Vorher-Bild ist viel schärfer; es wurde um {radius:.1f} Pixel weichgezeichnet, damit es zum anderen passt.</translation>
  </message>
  <message>
   <location filename="../inference/raster/sharpness.py" />
   <source>The after image is much sharper; it was blurred by {radius:.1f} pixels to match the other.</source>
   <translation type="unfinished">Das Nachher-Bild ist viel schärfer; es wurde um {radius:.1f} Pixel weichgezeichnet, damit es zum anderen passt.</translation>
  </message>
  <message>
   <location filename="../inference/raster/sharpness.py" />
   <source>Matching how sharp the two dates are</source>
   <translation type="unfinished">Die Schärfe der beiden Zeitpunkte wird angeglichen</translation>
  </message>
  <message>
   <location filename="../inference/raster/stretch.py" />
   <source>A fixed stretch needs one range for each of {count} bands.</source>
   <translation type="unfinished">Eine feste Streckung braucht je einen Bereich für {count} Kanäle.</translation>
  </message>
  <message>
   <location filename="../inference/raster/taken.py" />
   <source>as you chose</source>
   <translation type="unfinished">wie von Ihnen gewählt</translation>
  </message>
  <message>
   <location filename="../inference/raster/windows.py" />
   <source>The file holds several rasters; add the one you want as a layer of its own.</source>
   <translation type="unfinished">Die Datei enthält mehrere Raster; fügen Sie das gewünschte als eigenen Layer hinzu.</translation>
  </message>
  <message>
   <location filename="../inference/raster/windows.py" />
   <source>The raster holds complex numbers; export its amplitude and ask again.</source>
   <translation type="unfinished">Das Raster enthält komplexe Zahlen; exportieren Sie die Amplitude und fragen Sie nochmals.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/adapters.py" />
   <source>What the model has learnt on top cannot be loaded; make it again from its data set.</source>
   <translation type="unfinished">Was das Modell dazugelernt hat, lässt sich nicht laden; erstellen Sie es aus seinem Datensatz neu.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/closed_answers.py" />
   <source>The model's list of answers cannot be loaded; install the model again.</source>
   <translation type="unfinished">Die Liste der Antworten des Modells lässt sich nicht laden; installieren Sie das Modell neu.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/dual_encoder/published.py" />
   <source>This CLIP has a ResNet as its image tower; only vision transformers are supported.</source>
   <translation type="unfinished">Dieses CLIP hat ein ResNet als Bild-Encoder; nur Vision-Transformer werden unterstützt.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/dual_encoder/published.py" />
   <source>These CLIP weights do not have the sizes that the model's card says.</source>
   <translation type="unfinished">Diese CLIP-Gewichte haben nicht die Größen, die die Modellkarte nennt.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/changes.py" />
   <source>The file {name} is not there; check whether it was moved or its drive is gone.</source>
   <translation type="unfinished">Die Datei {name} ist nicht da; prüfen Sie, ob sie verschoben wurde oder ihr Laufwerk fehlt.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/changes.py" />
   <source>There is no raster in this folder any more, so its chips were kept. Is its drive connected?</source>
   <translation type="unfinished">In diesem Ordner ist kein Raster mehr, daher wurden seine Chips behalten. Ist sein Laufwerk verbunden?</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/facts_table.py" />
   <source>The index was made by a newer Orthoscribe; update this one.</source>
   <translation type="unfinished">Der Index wurde von einem neueren Orthoscribe erstellt; aktualisieren Sie dieses.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/facts_table.py" />
   <source>The index was made with {known}, revision {known_revision}, and its vectors cannot be mixed with those of {wanted}, revision {wanted_revision}. Choose that model, or index everything afresh.</source>
   <translation type="unfinished">Der Index wurde mit {known}, Revision {known_revision}, erstellt, und seine Vektoren lassen sich nicht mit denen von {wanted}, Revision {wanted_revision}, mischen. Wählen Sie jenes Modell, oder indizieren Sie alles neu.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} is being written by another program; close it there and try again.</source>
   <translation type="unfinished">Der Index {name} wird gerade von einem anderen Programm geschrieben; schließen Sie ihn dort und versuchen Sie es nochmals.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} may not be written; check its permissions or choose another place.</source>
   <translation type="unfinished">Der Index {name} darf nicht geschrieben werden; prüfen Sie seine Zugriffsrechte, oder wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} cannot be opened or made; check that its folder is there and may be written to.</source>
   <translation type="unfinished">Der Index {name} lässt sich nicht öffnen oder anlegen; prüfen Sie, ob sein Ordner da ist und beschrieben werden darf.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} cannot grow: the disk is full; make room and go on.</source>
   <translation type="unfinished">Der Index {name} kann nicht wachsen: Der Datenträger ist voll; schaffen Sie Platz und fahren Sie fort.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} is damaged; delete it and index again.</source>
   <translation type="unfinished">Der Index {name} ist beschädigt; löschen Sie ihn und indizieren Sie neu.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} is no index; choose another name.</source>
   <translation type="unfinished">{name} ist kein Index; wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} cannot be used; see the log.</source>
   <translation type="unfinished">Der Index {name} lässt sich nicht benutzen; sehen Sie im Protokoll nach.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>There is no index at {name}; choose another, or make it first.</source>
   <translation type="unfinished">Einen Index {name} gibt es nicht; wählen Sie einen anderen, oder erstellen Sie ihn zuerst.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>{name} is a file of something else; give the index a name of its own.</source>
   <translation type="unfinished">{name} ist eine Datei mit anderem Inhalt; geben Sie dem Index einen eigenen Namen.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/listing.py" />
   <source>The list {name} cannot be read; save it as UTF-8 text.</source>
   <translation type="unfinished">Die Liste {name} lässt sich nicht lesen; speichern Sie sie als UTF-8-Text.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/listing.py" />
   <source>There is no folder or file {name}; check whether it was moved.</source>
   <translation type="unfinished">Es gibt weder einen Ordner noch eine Datei {name}; prüfen Sie, ob etwas verschoben wurde.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database cannot be reached; check that its server runs, and user and password in QGIS.</source>
   <translation type="unfinished">Die Datenbank ist nicht erreichbar; prüfen Sie, ob ihr Server läuft, und in QGIS Benutzer und Passwort.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database does not allow this user to do that; ask whoever looks after it for the rights.</source>
   <translation type="unfinished">Die Datenbank erlaubt diesem Benutzer das nicht; bitten Sie die Person, die sie betreut, um die Rechte.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database has no room or no connection left; try again later, or ask whoever looks after it.</source>
   <translation type="unfinished">Die Datenbank hat keinen Platz oder keine Verbindung mehr frei; versuchen Sie es später nochmals, oder fragen Sie die Person, die sie betreut.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database cannot be used; the log has the code of the error.</source>
   <translation type="unfinished">Die Datenbank lässt sich nicht benutzen; im Protokoll steht der Code des Fehlers.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>There is no index in this database; choose another, or make it first.</source>
   <translation type="unfinished">In dieser Datenbank gibt es keinen Index; wählen Sie eine andere, oder erstellen Sie ihn zuerst.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database server has no {title}; have it installed there.</source>
   <translation type="unfinished">Der Datenbankserver hat kein {title}; lassen Sie es dort installieren.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/stac.py" />
   <source>{name} is no STAC item, collection or catalog; give a folder, a raster or a list instead.</source>
   <translation type="unfinished">{name} ist kein STAC-Item, keine STAC-Collection und kein STAC-Katalog; geben Sie stattdessen einen Ordner, ein Raster oder eine Liste an.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/workers.py" />
   <source>The Dask scheduler does not answer; check its address, or index here.</source>
   <translation type="unfinished">Der Dask-Scheduler antwortet nicht; prüfen Sie seine Adresse, oder indizieren Sie auf diesem Rechner.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/workers.py" />
   <source>The Dask scheduler has no workers; start some, or index here.</source>
   <translation type="unfinished">Der Dask-Scheduler hat keine Worker; starten Sie welche, oder indizieren Sie auf diesem Rechner.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/workers.py" />
   <source>Workers of the cluster end while they look at chips; give them more memory, or index here.</source>
   <translation type="unfinished">Worker des Clusters enden, während sie Chips ansehen; geben Sie ihnen mehr Speicher, oder indizieren Sie auf diesem Rechner.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/adaptive.py" />
   <source>The knowledge base is damaged: what its texts are compared by cannot be read. Learn it afresh.</source>
   <translation type="unfinished">Die Wissensbasis ist beschädigt: Womit ihre Texte verglichen werden, lässt sich nicht lesen. Lassen Sie sie neu lernen.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>The pictures of {name} were learnt with {made_by}, which cannot be compared with {wanted}. Learn the knowledge base afresh.</source>
   <translation type="unfinished">Die Bilder von {name} wurden mit {made_by} gelernt, das sich nicht mit {wanted} vergleichen lässt. Lassen Sie die Wissensbasis neu lernen.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>The texts of {name} were learnt with {made_by}, which cannot be compared with {wanted}. Learn the knowledge base afresh.</source>
   <translation type="unfinished">Die Texte von {name} wurden mit {made_by} gelernt, das sich nicht mit {wanted} vergleichen lässt. Lassen Sie die Wissensbasis neu lernen.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>Learning which words go together</source>
   <translation type="unfinished">Es wird gelernt, welche Worte zusammengehören</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>{name} cannot be opened.</source>
   <translation type="unfinished">{name} lässt sich nicht öffnen.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>{name} has no text.</source>
   <translation type="unfinished">{name} hat keinen Text.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>Comparing passages</source>
   <translation type="unfinished">Textstellen werden verglichen</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>Looking at {name}</source>
   <translation type="unfinished">{name} wird angesehen</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/documents.py" />
   <source>{name} is of no kind that can be learnt: use txt, md, pdf, html or csv.</source>
   <translation type="unfinished">{name} ist von einer Art, die nicht gelernt werden kann: Nehmen Sie txt, md, pdf, html oder csv.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/documents.py" />
   <source>{name} is larger than {most} MB; split it.</source>
   <translation type="unfinished">{name} ist größer als {most} MB; teilen Sie die Datei auf.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/features.py" />
   <source>The layer “{name}” has no features.</source>
   <translation type="unfinished">Der Layer „{name}“ hat keine Objekte.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/features.py" />
   <source>The features of “{name}” cannot be read.</source>
   <translation type="unfinished">Die Objekte von „{name}“ lassen sich nicht lesen.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/pdf_pages.py" />
   <source>{name} has no text: it may be a scan. Run it through text recognition first.</source>
   <translation type="unfinished">{name} hat keinen Text: Es ist vielleicht ein Scan. Lassen Sie zuerst eine Texterkennung darüber laufen.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/pdf_pages.py" />
   <source>{name} is locked by a password; save a copy without one.</source>
   <translation type="unfinished">{name} ist durch ein Passwort gesperrt; speichern Sie eine Kopie ohne Passwort.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/pdf_pages.py" />
   <source>{name} is damaged: its pages cannot be read.</source>
   <translation type="unfinished">{name} ist beschädigt: Die Seiten lassen sich nicht lesen.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/table_rows.py" />
   <source>{name} has no rows below its first line.</source>
   <translation type="unfinished">{name} hat keine Zeilen unter der ersten.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/table_rows.py" />
   <source>{name} is no readable table of comma-separated values.</source>
   <translation type="unfinished">{name} ist keine lesbare Tabelle mit durch Kommas getrennten Werten.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/sentence_model.py" />
   <source>The sentence model {name} is not there: its folder needs model.onnx and tokenizer.json.</source>
   <translation type="unfinished">Das Satzmodell {name} ist nicht da: Sein Ordner braucht model.onnx und tokenizer.json.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/sentence_model.py" />
   <source>The sentence model's {name} cannot be read.</source>
   <translation type="unfinished">{name} des Satzmodells lässt sich nicht lesen.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/store.py" />
   <source>{name} is no knowledge base, or is damaged. Choose another file, or learn the documents anew.</source>
   <translation type="unfinished">{name} ist keine Wissensbasis oder ist beschädigt. Wählen Sie eine andere Datei, oder lassen Sie die Dokumente neu lernen.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/store.py" />
   <source>The knowledge base {name} is not there; choose another or make it.</source>
   <translation type="unfinished">Die Wissensbasis {name} ist nicht da; wählen Sie eine andere, oder erstellen Sie sie.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/wordings.py" />
   <source>The model's wordings cannot be loaded; install the model again.</source>
   <translation type="unfinished">Die Formulierungen des Modells lassen sich nicht laden; installieren Sie das Modell neu.</translation>
  </message>
  <message>
   <location filename="../inference/tuning/__main__.py" />
   <source>Say --set FOLDER and --out NEW_PACK.</source>
   <translation type="unfinished">Geben Sie --set FOLDER und --out NEW_PACK an.</translation>
  </message>
  <message>
   <location filename="../inference/tuning/__main__.py" />
   <source>Fine-tuning needs PyTorch, which the light engine does not have. Install the full engine: in the dock, or in a terminal with --edition full.</source>
   <translation type="unfinished">Die Feinabstimmung braucht PyTorch, das die leichte Engine nicht hat. Installieren Sie die volle Engine: im Andockfenster, oder in einem Terminal mit --edition full.</translation>
  </message>
  <message>
   <location filename="../inference/tuning/learning.py" />
   <source>Learning, step {step} of {steps}</source>
   <translation type="unfinished">Lernen, Schritt {step} von {steps}</translation>
  </message>
  <message>
   <location filename="../inference/tuning/set_file.py" />
   <source>The data set has {pairs} pairs of {classes} classes to learn from; at least {least_pairs} of {least_classes} are needed. Make a larger one.</source>
   <translation type="unfinished">Der Datensatz hat {pairs} Paare aus {classes} Klassen zum Lernen; mindestens {least_pairs} aus {least_classes} sind nötig. Erstellen Sie einen größeren.</translation>
  </message>
  <message>
   <location filename="../inference/tuning/set_file.py" />
   <source>The folder {folder} holds no data set; make one with the tool “Make a data set” first.</source>
   <translation type="unfinished">Der Ordner {folder} enthält keinen Datensatz; erstellen Sie zuerst einen mit dem Werkzeug „Datensatz erstellen“.</translation>
  </message>
  <message>
   <location filename="../inference/tuning/tune.py" />
   <source>Reading the data set</source>
   <translation type="unfinished">Der Datensatz wird gelesen</translation>
  </message>
  <message>
   <location filename="../inference/tuning/tune.py" />
   <source>“{model}” cannot be fine-tuned; choose the model that comes with the plugin.</source>
   <translation type="unfinished">„{model}“ lässt sich nicht feinabstimmen; wählen Sie das Modell, das mit der Erweiterung kommt.</translation>
  </message>
  <message>
   <location filename="../inference/tuning/tune.py" />
   <source>“{model}” is fine-tuned already; go on from the model that it was made from.</source>
   <translation type="unfinished">„{model}“ ist schon feinabgestimmt; gehen Sie von dem Modell aus, aus dem es entstand.</translation>
  </message>
  <message>
   <location filename="../inference/tuning/tune.py" />
   <source>Measuring</source>
   <translation type="unfinished">Es wird gemessen</translation>
  </message>
  <message>
   <location filename="../inference/tuning/vectors.py" />
   <source>Reading the titles</source>
   <translation type="unfinished">Die Titel werden gelesen</translation>
  </message>
  <message>
   <location filename="../inference/tuning/vectors.py" />
   <source>Looking at picture {number} of {count}</source>
   <translation type="unfinished">Bild {number} von {count} wird angesehen</translation>
  </message>
 </context>
</TS>
