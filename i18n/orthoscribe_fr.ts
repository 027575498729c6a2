<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
   <translation type="unfinished">Décrire, interroger et cartographier des images en langage courant</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>The engine is ready. It took {seconds} s and takes {size_mb} MB on the disk.</source>
   <translation type="unfinished">Le moteur est prêt. Cela a pris {seconds} s et occupe {size_mb} Mo sur le disque.</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>The diagnostics report is on the clipboard. Read it before you send it to anybody.</source>
   <translation type="unfinished">Le rapport de diagnostic est dans le presse-papiers. Lisez-le avant de l’envoyer à quelqu’un.</translation>
  </message>
  <message>
   <location filename="../plugin.py" />
   <source>{count} turns have no place on the earth and are not in the layer.</source>
   <translation type="unfinished">{count} questions n’ont pas de lieu sur la terre et ne sont pas dans la couche.</translation>
  </message>
  <message>
   <location filename="../ui/chat/chat_view.py" />
   <source>Conversation</source>
   <translation type="unfinished">Conversation</translation>
  </message>
  <message>
   <location filename="../ui/chat/chat_view.py" />
   <source>Show earlier turns</source>
   <translation type="unfinished">Afficher les questions précédentes</translation>
  </message>
  <message>
   <location filename="../ui/chat/composer.py" />
   <source>Prompt</source>
   <translation type="unfinished">Saisie</translation>
  </message>
  <message>
   <location filename="../ui/chat/composer.py" />
   <source>Send (Enter)</source>
   <translation type="unfinished">Envoyer (Entrée)</translation>
  </message>
  <message>
   <location filename="../ui/chat/composer.py" />
   <source>Stop (Esc)</source>
   <translation type="unfinished">Arrêter (Échap)</translation>
  </message>
  <message>
   <location filename="../ui/chat/help_button.py" />
   <source>Help on this panel (F1)</source>
   <translation type="unfinished">Aide sur ce panneau (F1)</translation>
  </message>
  <message>
   <location filename="../ui/chat/help_button.py" />
   <source>The help pages are in the plugin’s folder, under resources/help.</source>
   <translation type="unfinished">Les pages d’aide se trouvent dans le dossier de l’extension, sous resources/help.</translation>
  </message>
  <message>
   <location filename="../ui/chat/sources_pane.py" />
   <source>Sources</source>
   <translation type="unfinished">Sources</translation>
  </message>
  <message>
   <location filename="../ui/chat/sources_pane.py" />
   <source>Open the file</source>
   <translation type="unfinished">Ouvrir le fichier</translation>
  </message>
  <message>
   <location filename="../ui/chat/sources_pane.py" />
   <source>Show on the map</source>
   <translation type="unfinished">Afficher sur la carte</translation>
  </message>
  <message>
   <location filename="../ui/chat/table_pane.py" />
   <source>… and {count} more rows</source>
   <translation type="unfinished">… et {count} autres lignes</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Turn {number}</source>
   <translation type="unfinished">Question {number}</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Answer</source>
   <translation type="unfinished">Réponse</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Tables</source>
   <translation type="unfinished">Tableaux</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>What was found</source>
   <translation type="unfinished">Ce qui a été trouvé</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Notes</source>
   <translation type="unfinished">Remarques</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Error</source>
   <translation type="unfinished">Erreur</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Zoom to the place of this turn</source>
   <translation type="unfinished">Zoomer sur le lieu de cette question</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Ask again</source>
   <translation type="unfinished">Demander à nouveau</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Ask the same again</source>
   <translation type="unfinished">Poser la même question à nouveau</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Write a report of this comparison, with pictures of both dates, as a PDF or a page of HTML</source>
   <translation type="unfinished">Écrire un rapport de cette comparaison, avec les images des deux dates, en PDF ou en page HTML</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Report</source>
   <translation type="unfinished">Rapport</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Copy, ask again, export or delete this turn</source>
   <translation type="unfinished">Copier, reposer, exporter ou supprimer cette question</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Auto → {task}</source>
   <translation type="unfinished">Auto → {task}</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Answered by {model} {revision}</source>
   <translation type="unfinished">Réponse de {model} {revision}</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Ground size of a pixel: {gsd} m</source>
   <translation type="unfinished">Taille d’un pixel au sol : {gsd} m</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Took {seconds} s</source>
   <translation type="unfinished">Durée : {seconds} s</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Looking…</source>
   <translation type="unfinished">Examen en cours…</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>show all</source>
   <translation type="unfinished">tout afficher</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>{number} · removed</source>
   <translation type="unfinished">{number} · supprimée</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>shown in “{layer}”</source>
   <translation type="unfinished">affichée dans « {layer} »</translation>
  </message>
  <message>
   <location filename="../ui/chat/turn_card.py" />
   <source>Stopped.</source>
   <translation type="unfinished">Arrêté.</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Welcome</source>
   <translation type="unfinished">Bienvenue</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Choose a raster layer above.</source>
   <translation type="unfinished">Choisissez une couche raster ci-dessus.</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Add a raster: &lt;b&gt;Layer ▸ Add Layer ▸ Add Raster Layer…&lt;/b&gt;</source>
   <translation type="unfinished">Ajoutez un raster : &lt;b&gt;Couche ▸ Ajouter une couche ▸ Ajouter une couche raster…&lt;/b&gt;</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Choose where: draw an extent on the map, take what you see, or the whole layer.</source>
   <translation type="unfinished">Choisissez où : dessinez une emprise sur la carte, prenez ce que vous voyez, ou toute la couche.</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Press &lt;b&gt;Describe&lt;/b&gt;, or type a question and press Enter.</source>
   <translation type="unfinished">Appuyez sur &lt;b&gt;Décrire&lt;/b&gt;, ou tapez une question (en anglais) et appuyez sur Entrée.</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Ask your imagery</source>
   <translation type="unfinished">Interrogez vos images</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Things to try</source>
   <translation type="unfinished">À essayer</translation>
  </message>
  <message>
   <location filename="../ui/chat/welcome.py" />
   <source>Everything runs on this computer. Nothing is sent anywhere.</source>
   <translation type="unfinished">Tout s’exécute sur cet ordinateur. Rien n’est envoyé nulle part.</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_actions.py" />
   <source>Turn {number} was deleted. Its layers stay.</source>
   <translation type="unfinished">La question {number} a été supprimée. Ses couches restent.</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_actions.py" />
   <source>“{title}” was deleted. Its layers stay.</source>
   <translation type="unfinished">« {title} » a été supprimée. Ses couches restent.</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_actions.py" />
   <source>Undo</source>
   <translation type="unfinished">Annuler</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>{title}
Other conversations, rename, delete</source>
   <translation type="unfinished">{title}
Autres conversations, renommer, supprimer</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Conversation “{title}”</source>
   <translation type="unfinished">Conversation « {title} »</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Name of the conversation</source>
   <translation type="unfinished">Nom de la conversation</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>New</source>
   <translation type="unfinished">Nouvelle</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Begin a new conversation; this one stays</source>
   <translation type="unfinished">Commencer une nouvelle conversation ; celle-ci reste</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Export</source>
   <translation type="unfinished">Exporter</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Export findings or the conversation</source>
   <translation type="unfinished">Exporter les objets trouvés ou la conversation</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Answer from documents</source>
   <translation type="unfinished">Répondre à partir de documents</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>New conversation</source>
   <translation type="unfinished">Nouvelle conversation</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Questions are answered from “{name}”, with sources</source>
   <translation type="unfinished">Les questions trouvent réponse dans « {name} », avec les sources</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_bar.py" />
   <source>Answer questions from documents: choose a knowledge base</source>
   <translation type="unfinished">Répondre aux questions à partir de documents : choisir une base de connaissances</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_menu.py" />
   <source>Rename…</source>
   <translation type="unfinished">Renommer…</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_menu.py" />
   <source>Delete this conversation</source>
   <translation type="unfinished">Supprimer cette conversation</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_menu.py" />
   <source>Show all turns as a layer</source>
   <translation type="unfinished">Afficher toutes les questions comme couche</translation>
  </message>
  <message>
   <location filename="../ui/dock/conversation_menu.py" />
   <source>answering…</source>
   <translation type="unfinished">répond…</translation>
  </message>
  <message>
   <location filename="../ui/dock/dock.py" />
   <source>Asking the engine…</source>
   <translation type="unfinished">Le moteur est interrogé…</translation>
  </message>
  <message>
   <location filename="../ui/dock/dock.py" />
   <source>Progress</source>
   <translation type="unfinished">Progression</translation>
  </message>
  <message>
   <location filename="../ui/dock/dock.py" />
   <source>No model is installed</source>
   <translation type="unfinished">Aucun modèle n’est installé</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>Light: the built-in model, on any computer</source>
   <translation type="unfinished">Légère : le modèle intégré, sur tout ordinateur</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>Full: graphics card and larger models</source>
   <translation type="unfinished">Complète : carte graphique et modèles plus grands</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>About {download} to fetch, {disk} on disk. {more}</source>
   <translation type="unfinished">Environ {download} à télécharger, {disk} sur le disque. {more}</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>Recommended: ready in a few minutes.</source>
   <translation type="unfinished">Recommandé : prêt en quelques minutes.</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>An NVIDIA driver was found: on Linux, its libraries come along.</source>
   <translation type="unfinished">Un pilote NVIDIA a été trouvé : sous Linux, ses bibliothèques sont ajoutées.</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>Adds PyTorch and transformers. Can be added later.</source>
   <translation type="unfinished">Ajoute PyTorch et transformers. Peut être ajouté plus tard.</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>{number} GB</source>
   <translation type="unfinished">{number} Go</translation>
  </message>
  <message>
   <location filename="../ui/dock/edition_choice.py" />
   <source>{number} MB</source>
   <translation type="unfinished">{number} Mo</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>all</source>
   <translation type="unfinished">tous</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>what the review shows</source>
   <translation type="unfinished">ce que la revue montre</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>accepted ones</source>
   <translation type="unfinished">ceux acceptés</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>Findings: {which}</source>
   <translation type="unfinished">Objets : {which}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>The layer's: {crs}</source>
   <translation type="unfinished">Celui de la couche : {crs}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>The project's: {crs}</source>
   <translation type="unfinished">Celui du projet : {crs}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>Longitude and latitude: {crs}</source>
   <translation type="unfinished">Longitude et latitude : {crs}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>CRS: {crs}</source>
   <translation type="unfinished">SCR : {crs}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_choice.py" />
   <source>Other…</source>
   <translation type="unfinished">Autre…</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>No findings yet</source>
   <translation type="unfinished">Aucun objet trouvé pour l’instant</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>{format}, in longitude and latitude…</source>
   <translation type="unfinished">{format}, en longitude et latitude…</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>{format}…</source>
   <translation type="unfinished">{format}…</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Report as {format}…</source>
   <translation type="unfinished">Rapport en {format}…</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Export turn</source>
   <translation type="unfinished">Exporter la question</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Export findings</source>
   <translation type="unfinished">Exporter les objets trouvés</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Export conversation</source>
   <translation type="unfinished">Exporter la conversation</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Exported to {path}</source>
   <translation type="unfinished">Exporté vers {path}</translation>
  </message>
  <message>
   <location filename="../ui/dock/export_menu.py" />
   <source>Exported to {path}, in longitude and latitude as the standard asks (EPSG:4326)</source>
   <translation type="unfinished">Exporté vers {path}, en longitude et latitude comme le demande la norme (EPSG:4326)</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Raster layer</source>
   <translation type="unfinished">Couche raster</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>The raster layer that is asked about, or a group as the map shows it</source>
   <translation type="unfinished">La couche raster interrogée, ou un groupe tel que la carte l’affiche</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Draw</source>
   <translation type="unfinished">Dessiner</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Draw a rectangle on the map. Escape leaves it.</source>
   <translation type="unfinished">Dessiner un rectangle sur la carte. Échap annule.</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Visible area</source>
   <translation type="unfinished">Zone visible</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>What the map shows now</source>
   <translation type="unfinished">Ce que la carte montre maintenant</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Whole layer</source>
   <translation type="unfinished">Toute la couche</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Everything that the layer covers</source>
   <translation type="unfinished">Tout ce que couvre la couche</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Selection</source>
   <translation type="unfinished">Sélection</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>The selected polygon of a vector layer, or several</source>
   <translation type="unfinished">Le polygone sélectionné d’une couche vecteur, ou plusieurs</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Extent</source>
   <translation type="unfinished">Emprise</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Size of the extent</source>
   <translation type="unfinished">Taille de l’emprise</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>&amp;Layer</source>
   <translation type="unfinished">&amp;Couche</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Drag a rectangle on the map</source>
   <translation type="unfinished">Tracez un rectangle sur la carte</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>Select a polygon that lies on the layer</source>
   <translation type="unfinished">Sélectionnez un polygone situé sur la couche</translation>
  </message>
  <message>
   <location filename="../ui/dock/extent_bar.py" />
   <source>The extent does not meet the layer</source>
   <translation type="unfinished">L’emprise ne touche pas la couche</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Models: which one answers, and what is known of each</source>
   <translation type="unfinished">Modèles : lequel répond, et ce que l’on sait de chacun</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Settings of Orthoscribe</source>
   <translation type="unfinished">Paramètres d’Orthoscribe</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Help</source>
   <translation type="unfinished">Aide</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Copy a report for whoever looks into a problem. Names, passwords and tokens are taken out.</source>
   <translation type="unfinished">Copier un rapport pour qui examine un problème. Noms, mots de passe et jetons en sont retirés.</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Copy a diagnostics report</source>
   <translation type="unfinished">Copier un rapport de diagnostic</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>starts with the first question</source>
   <translation type="unfinished">démarre avec la première question</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>starting…</source>
   <translation type="unfinished">démarrage…</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>ready</source>
   <translation type="unfinished">prêt</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>working…</source>
   <translation type="unfinished">au travail…</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>no model</source>
   <translation type="unfinished">aucun modèle</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>{title}, revision {revision}</source>
   <translation type="unfinished">{title}, révision {revision}</translation>
  </message>
  <message>
   <location filename="../ui/dock/footer.py" />
   <source>Engine {state}</source>
   <translation type="unfinished">Moteur {state}</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>{name} is no knowledge base. Choose another file, or learn documents first.</source>
   <translation type="unfinished">{name} n’est pas une base de connaissances. Choisissez un autre fichier, ou faites d’abord apprendre des documents.</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>No knowledge base</source>
   <translation type="unfinished">Aucune base de connaissances</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>Choose a knowledge base…</source>
   <translation type="unfinished">Choisir une base de connaissances…</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>Learn documents and layers…</source>
   <translation type="unfinished">Apprendre des documents et des couches…</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>Choose a knowledge base</source>
   <translation type="unfinished">Choisir une base de connaissances</translation>
  </message>
  <message>
   <location filename="../ui/dock/knowledge_menu.py" />
   <source>Knowledge bases (*.gpkg)</source>
   <translation type="unfinished">Bases de connaissances (*.gpkg)</translation>
  </message>
  <message>
   <location filename="../ui/dock/layer_combo.py" />
   <source>{name} (group)</source>
   <translation type="unfinished">{name} (groupe)</translation>
  </message>
  <message>
   <location filename="../ui/dock/moment_combo.py" />
   <source>Choose a picture</source>
   <translation type="unfinished">Choisir une image</translation>
  </message>
  <message>
   <location filename="../ui/dock/moment_combo.py" />
   <source>Date</source>
   <translation type="unfinished">Date</translation>
  </message>
  <message>
   <location filename="../ui/dock/moment_combo.py" />
   <source>When the picture was taken: 2019-06-01, 2019-06 or 2019. Guessed where it can be; may stay empty.</source>
   <translation type="unfinished">Quand l’image a été prise : 2019-06-01, 2019-06 ou 2019. Devinée si possible ; peut rester vide.</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>After</source>
   <translation type="unfinished">Après</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>The later picture</source>
   <translation type="unfinished">L’image la plus récente</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Before</source>
   <translation type="unfinished">Avant</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>The earlier picture of the same place</source>
   <translation type="unfinished">L’image plus ancienne du même lieu</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Date of the later picture</source>
   <translation type="unfinished">Date de l’image la plus récente</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Date of the earlier picture</source>
   <translation type="unfinished">Date de l’image la plus ancienne</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Swap before and after</source>
   <translation type="unfinished">Échanger avant et après</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>&amp;After</source>
   <translation type="unfinished">A&amp;près</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>&amp;Before</source>
   <translation type="unfinished">A&amp;vant</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Swipe</source>
   <translation type="unfinished">Volet</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Before left and after right of a line on the map: drag it, or use the arrow keys. Escape ends.</source>
   <translation type="unfinished">Avant à gauche et après à droite d’une ligne sur la carte : tirez-la, ou utilisez les flèches. Échap termine.</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Flicker</source>
   <translation type="unfinished">Alternance</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Before and after in turns on the map; a click or Space changes at once. Escape ends.</source>
   <translation type="unfinished">Avant et après tour à tour sur la carte ; un clic ou la barre d’espace change aussitôt. Échap termine.</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Probability</source>
   <translation type="unfinished">Probabilité</translation>
  </message>
  <message>
   <location filename="../ui/dock/pair_bar.py" />
   <source>Also add the probability of change as a raster layer</source>
   <translation type="unfinished">Ajouter aussi la probabilité de changement comme couche raster</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Bands and pixel size</source>
   <translation type="unfinished">Bandes et taille des pixels</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Red</source>
   <translation type="unfinished">Rouge</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The band that is shown as red</source>
   <translation type="unfinished">La bande affichée en rouge</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Green</source>
   <translation type="unfinished">Vert</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The band that is shown as green</source>
   <translation type="unfinished">La bande affichée en vert</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Blue</source>
   <translation type="unfinished">Bleu</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The band that is shown as blue</source>
   <translation type="unfinished">La bande affichée en bleu</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Pixel size in metres</source>
   <translation type="unfinished">Taille des pixels en mètres</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The ground size of a pixel that the model looks at; 0 is automatic</source>
   <translation type="unfinished">La taille au sol d’un pixel que le modèle examine ; 0 est automatique</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source> m</source>
   <translation type="unfinished"> m</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Automatic</source>
   <translation type="unfinished">Automatique</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>Bands and pixel size as guessed</source>
   <translation type="unfinished">Bandes et taille des pixels telles que devinées</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>&amp;Pixel size</source>
   <translation type="unfinished">Taille des &amp;pixels</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>The model reads the file itself.</source>
   <translation type="unfinished">Le modèle lit lui-même le fichier.</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>QGIS reads the values of the extent and hands them on as a temporary file.</source>
   <translation type="unfinished">QGIS lit les valeurs de l’emprise et les transmet dans un fichier temporaire.</translation>
  </message>
  <message>
   <location filename="../ui/dock/raster_bar.py" />
   <source>QGIS draws the extent as it is styled and hands the picture on as a temporary file.</source>
   <translation type="unfinished">QGIS dessine l’emprise avec son style et transmet l’image dans un fichier temporaire.</translation>
  </message>
  <message>
   <location filename="../ui/dock/rooms.py" />
   <source>Rooms of Orthoscribe</source>
   <translation type="unfinished">Espaces d’Orthoscribe</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Add the full engine</source>
   <translation type="unfinished">Ajouter le moteur complet</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>One step before the first answer</source>
   <translation type="unfinished">Une étape avant la première réponse</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>PyTorch and transformers come on top of the engine that is there, for graphics cards and larger models. The engine rests meanwhile; what was said and found stays.</source>
   <translation type="unfinished">PyTorch et transformers s’ajoutent au moteur présent, pour les cartes graphiques et les modèles plus grands. Le moteur se repose entre-temps ; ce qui a été dit et trouvé reste.</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>The model runs in a Python environment of its own, outside QGIS. Its packages are fetched once from the Python package index and checked; after that, nothing needs a network.</source>
   <translation type="unfinished">Le modèle s’exécute dans un environnement Python à lui, hors de QGIS. Ses paquets sont cherchés une fois dans l’index des paquets Python et vérifiés ; ensuite, plus rien n’a besoin du réseau.</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Add</source>
   <translation type="unfinished">Ajouter</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Install</source>
   <translation type="unfinished">Installer</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>It goes to {folder}. QGIS's own Python is left as it is.</source>
   <translation type="unfinished">Il va dans {folder}. Le Python de QGIS reste tel quel.</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>With Python {version} ({path}). {free} are free on that disk.</source>
   <translation type="unfinished">Avec Python {version} ({path}). {free} sont libres sur ce disque.</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Getting ready…</source>
   <translation type="unfinished">Préparation…</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Try again</source>
   <translation type="unfinished">Réessayer</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Looking for a Python to make it with…</source>
   <translation type="unfinished">Recherche d’un Python pour la créer…</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Folder of wheels</source>
   <translation type="unfinished">Dossier de wheels</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Folder that “make wheelhouse” has filled</source>
   <translation type="unfinished">Dossier que « make wheelhouse » a rempli</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Fill a folder on a computer with a network and the same system and Python; then choose it here:</source>
   <translation type="unfinished">Remplissez un dossier sur un ordinateur avec réseau, le même système et le même Python ; puis choisissez-le ici :</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>No network on this computer?</source>
   <translation type="unfinished">Pas de réseau sur cet ordinateur ?</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Cancel</source>
   <translation type="unfinished">Annuler</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Copy report</source>
   <translation type="unfinished">Copier le rapport</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Copy a report of what happened, without names, passwords and tokens</source>
   <translation type="unfinished">Copier un rapport de ce qui s’est passé, sans noms, mots de passe ni jetons</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Back to the conversation</source>
   <translation type="unfinished">Retour à la conversation</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Progress of the installation</source>
   <translation type="unfinished">Progression de l’installation</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Log of the installation</source>
   <translation type="unfinished">Journal de l’installation</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Log</source>
   <translation type="unfinished">Journal</translation>
  </message>
  <message>
   <location filename="../ui/dock/setup_panel.py" />
   <source>Stopping…</source>
   <translation type="unfinished">Arrêt…</translation>
  </message>
  <message>
   <location filename="../ui/dock/source_actions.py" />
   <source>“{name}” is not where the knowledge base knows it. Learn the documents again.</source>
   <translation type="unfinished">« {name} » n’est plus là où la base de connaissances le connaît. Faites apprendre les documents à nouveau.</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>Task</source>
   <translation type="unfinished">Tâche</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>What you type chooses the task. Press a task to fix it.</source>
   <translation type="unfinished">Ce que vous tapez choisit la tâche. Appuyez sur une tâche pour la fixer.</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>Auto</source>
   <translation type="unfinished">Auto</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>The model cannot do this.</source>
   <translation type="unfinished">Le modèle ne sait pas le faire.</translation>
  </message>
  <message>
   <location filename="../ui/dock/task_bar.py" />
   <source>The model knows: {labels}</source>
   <translation type="unfinished">Le modèle connaît : {labels}</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Copy answer</source>
   <translation type="unfinished">Copier la réponse</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Copy turn as Markdown</source>
   <translation type="unfinished">Copier la question en Markdown</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Edit and ask</source>
   <translation type="unfinished">Modifier et demander</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Zoom to its place</source>
   <translation type="unfinished">Zoomer sur son lieu</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Export this turn…</source>
   <translation type="unfinished">Exporter cette question…</translation>
  </message>
  <message>
   <location filename="../ui/dock/turn_menu.py" />
   <source>Delete turn</source>
   <translation type="unfinished">Supprimer la question</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Go to the prompt of the dock</source>
   <translation type="unfinished">Aller à la saisie du panneau</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Describe what the map shows now</source>
   <translation type="unfinished">Décrire ce que la carte montre maintenant</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Find places in the index of the project</source>
   <translation type="unfinished">Trouver des lieux dans l’index du projet</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>End what is under way; what was said and found is kept</source>
   <translation type="unfinished">Terminer ce qui est en cours ; ce qui a été dit et trouvé est gardé</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Which model answers, and what is known of each</source>
   <translation type="unfinished">Quel modèle répond, et ce que l’on sait de chacun</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Orthoscribe in QGIS’s options</source>
   <translation type="unfinished">Orthoscribe dans les options de QGIS</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>The help pages of Orthoscribe</source>
   <translation type="unfinished">Les pages d’aide d’Orthoscribe</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Type a prompt</source>
   <translation type="unfinished">Saisir une demande</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Describe the visible area</source>
   <translation type="unfinished">Décrire la zone visible</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Find places</source>
   <translation type="unfinished">Trouver des lieux</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Stop the answer</source>
   <translation type="unfinished">Arrêter la réponse</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Models…</source>
   <translation type="unfinished">Modèles…</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>Settings…</source>
   <translation type="unfinished">Paramètres…</translation>
  </message>
  <message>
   <location filename="../ui/doors/doors.py" />
   <source>The new settings count as soon as the engine starts again.</source>
   <translation type="unfinished">Les nouveaux paramètres vaudront dès que le moteur redémarrera.</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Describe</source>
   <translation type="unfinished">Décrire</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Ask…</source>
   <translation type="unfinished">Interroger…</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Ground…</source>
   <translation type="unfinished">Localiser…</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Segment…</source>
   <translation type="unfinished">Segmenter…</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Compare two dates…</source>
   <translation type="unfinished">Comparer deux dates…</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Classify in your own words…</source>
   <translation type="unfinished">Classer avec vos propres mots…</translation>
  </message>
  <message>
   <location filename="../ui/doors/layer_menu.py" />
   <source>Map where a phrase fits…</source>
   <translation type="unfinished">Carte des lieux qui correspondent à une expression…</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>What goes into “{name}”</source>
   <translation type="unfinished">Ce qui entre dans « {name} »</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Choose or begin an index first.</source>
   <translation type="unfinished">Choisissez ou commencez d’abord un index.</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>What is indexed</source>
   <translation type="unfinished">Ce qui est indexé</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Bring up to date</source>
   <translation type="unfinished">Mettre à jour</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Index what is new or has changed; the rest is left as it is</source>
   <translation type="unfinished">Indexer ce qui est nouveau ou a changé ; le reste est laissé tel quel</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Chips and workers</source>
   <translation type="unfinished">Imagettes et workers</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Folder…</source>
   <translation type="unfinished">Dossier…</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Add a folder; rasters below it are found</source>
   <translation type="unfinished">Ajouter un dossier ; les rasters qu’il contient, à tout niveau, sont trouvés</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>List…</source>
   <translation type="unfinished">Liste…</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Add a STAC item or collection (*.json), or a list of rasters (*.txt)</source>
   <translation type="unfinished">Ajouter un item ou une collection STAC (*.json), ou une liste de rasters (*.txt)</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Take the folder or list out</source>
   <translation type="unfinished">Retirer le dossier ou la liste</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Ground sizes of a pixel in metres, such as 0.5, 2: chips are cut at each of them</source>
   <translation type="unfinished">Tailles d’un pixel au sol en mètres, comme 0.5, 2 : les imagettes sont découpées à chacune d’elles</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>How much of its side a chip shares with the next one</source>
   <translation type="unfinished">Quelle part de son côté une imagette partage avec la suivante</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Look &amp;thoroughly</source>
   <translation type="unfinished">Regarder en &amp;détail</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Looks at the corners of each chip too: takes five times as long, and names classes a little better.</source>
   <translation type="unfinished">Regarde aussi les coins de chaque imagette : cinq fois plus long, et nomme un peu mieux les classes.</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>This computer</source>
   <translation type="unfinished">Cet ordinateur</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>The address of a Dask scheduler, such as tcp://10.0.0.5:8786, to share the work among its workers</source>
   <translation type="unfinished">L’adresse d’un ordonnanceur Dask, comme tcp://10.0.0.5:8786, pour répartir le travail entre ses workers</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>&amp;Pixel sizes (m)</source>
   <translation type="unfinished">&amp;Tailles de pixel (m)</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>&amp;Overlap</source>
   <translation type="unfinished">&amp;Recouvrement</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>&amp;Dask scheduler</source>
   <translation type="unfinished">&amp;Ordonnanceur Dask</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Choose a folder with rasters</source>
   <translation type="unfinished">Choisir un dossier de rasters</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>Choose STAC files or lists of rasters</source>
   <translation type="unfinished">Choisir des fichiers STAC ou des listes de rasters</translation>
  </message>
  <message>
   <location filename="../ui/find/contents_box.py" />
   <source>STAC items, collections and lists of rasters (*.json *.txt)</source>
   <translation type="unfinished">Items et collections STAC, listes de rasters (*.json *.txt)</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>No example</source>
   <translation type="unfinished">Aucun exemple</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Search by the words alone</source>
   <translation type="unfinished">Chercher par les mots seuls</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Draw an example on the map. Escape leaves it.</source>
   <translation type="unfinished">Dessiner un exemple sur la carte. Échap annule.</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>View</source>
   <translation type="unfinished">Vue</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>What the map shows when the search begins</source>
   <translation type="unfinished">Ce que la carte montre quand la recherche commence</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>The selected polygon of a vector layer</source>
   <translation type="unfinished">Le polygone sélectionné d’une couche vecteur</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Like this</source>
   <translation type="unfinished">Comme ceci</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Raster layer of the example</source>
   <translation type="unfinished">Couche raster de l’exemple</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>&amp;on</source>
   <translation type="unfinished">&amp;sur</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>How much the example counts beside the words, in percent</source>
   <translation type="unfinished">Combien l’exemple compte à côté des mots, en pourcentage</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Left: the words alone. Right: the example alone.</source>
   <translation type="unfinished">À gauche : les mots seuls. À droite : l’exemple seul.</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Words</source>
   <translation type="unfinished">Mots</translation>
  </message>
  <message>
   <location filename="../ui/find/example_row.py" />
   <source>Example</source>
   <translation type="unfinished">Exemple</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>In this &amp;view only</source>
   <translation type="unfinished">Dans cette &amp;vue seulement</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Only places that the map shows when the search begins</source>
   <translation type="unfinished">Seulement les lieux que la carte montre quand la recherche commence</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>From this date on</source>
   <translation type="unfinished">À partir de cette date</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Up to date</source>
   <translation type="unfinished">Jusqu’à cette date</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Not older than this: 2019-06-01, 2019-06 or 2019</source>
   <translation type="unfinished">Pas plus ancien que : 2019-06-01, 2019-06 ou 2019</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Not newer than this: 2019-06-01, 2019-06 or 2019</source>
   <translation type="unfinished">Pas plus récent que : 2019-06-01, 2019-06 ou 2019</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Sensors</source>
   <translation type="unfinished">Capteurs</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>Every sensor</source>
   <translation type="unfinished">Tous les capteurs</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>“{text}” is no date. Write it like 2019-06-01, 2019-06 or 2019.</source>
   <translation type="unfinished">« {text} » n’est pas une date. Écrivez-la comme 2019-06-01, 2019-06 ou 2019.</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>&amp;Dates</source>
   <translation type="unfinished">&amp;Dates</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>&amp;Sensors</source>
   <translation type="unfinished">&amp;Capteurs</translation>
  </message>
  <message>
   <location filename="../ui/find/filters_box.py" />
   <source>At &amp;most</source>
   <translation type="unfinished">Au &amp;plus</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Find</source>
   <translation type="unfinished">Trouver</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Looking for what is new or has changed…</source>
   <translation type="unfinished">Recherche de ce qui est nouveau ou a changé…</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>There is no example yet: draw it on the raster layer, or choose the layer that it lies on.</source>
   <translation type="unfinished">Il n’y a pas encore d’exemple : dessinez-le sur la couche raster, ou choisissez la couche sur laquelle il se trouve.</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Found: {words}</source>
   <translation type="unfinished">Trouvé : {words}</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Found by example</source>
   <translation type="unfinished">Trouvé d’après un exemple</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>{count} footprints are kept in “{layer}”.</source>
   <translation type="unfinished">{count} empreintes sont gardées dans « {layer} ».</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>{count} of {chips} chips</source>
   <translation type="unfinished">{count} imagettes sur {chips}</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>{count} chips</source>
   <translation type="unfinished">{count} imagettes</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>{ms} ms</source>
   <translation type="unfinished">{ms} ms</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Find places in your own rasters by words, or by an example from the map. First begin an index, and say which layers and folders it holds.</source>
   <translation type="unfinished">Trouvez des lieux dans vos propres rasters par des mots (en anglais), ou d’après un exemple pris sur la carte. Commencez d’abord un index, et dites quelles couches et quels dossiers il contient.</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>“{name}” is not there yet. Press “Index…”, and choose what goes into it.</source>
   <translation type="unfinished">« {name} » n’existe pas encore. Appuyez sur « Index… » et choisissez ce qui y entre.</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Type what to look for, such as “harbour with ships”, or give an example from the map.</source>
   <translation type="unfinished">Tapez ce qu’il faut chercher (en anglais), par exemple « harbour with ships », ou donnez un exemple pris sur la carte.</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Nothing fits these filters. Open “Filters” and take some out, or zoom out.</source>
   <translation type="unfinished">Rien ne correspond à ces filtres. Ouvrez « Filtres » et retirez-en, ou dézoomez.</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>The index holds no chips yet. Press “Index…”, and choose what goes into it.</source>
   <translation type="unfinished">L’index ne contient pas encore d’imagettes. Appuyez sur « Index… » et choisissez ce qui y entre.</translation>
  </message>
  <message>
   <location filename="../ui/find/find.py" />
   <source>Nothing was found. Try other words, or an example from the map.</source>
   <translation type="unfinished">Rien n’a été trouvé. Essayez d’autres mots, ou un exemple pris sur la carte.</translation>
  </message>
  <message>
   <location filename="../ui/find/hit_actions.py" />
   <source>“{name}” has no place on the earth. Open it as a layer.</source>
   <translation type="unfinished">« {name} » n’a pas de lieu sur la terre. Ouvrez-le comme couche.</translation>
  </message>
  <message>
   <location filename="../ui/find/hit_actions.py" />
   <source>The file is not there any more: {path}</source>
   <translation type="unfinished">Le fichier n’existe plus : {path}</translation>
  </message>
  <message>
   <location filename="../ui/find/hit_actions.py" />
   <source>The raster {name} could not be opened.</source>
   <translation type="unfinished">Le raster {name} n’a pas pu être ouvert.</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_model.py" />
   <source>Score {score}</source>
   <translation type="unfinished">Score {score}</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>Zoom there</source>
   <translation type="unfinished">Y zoomer</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>Open the raster as a layer</source>
   <translation type="unfinished">Ouvrir le raster comme couche</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>More like this</source>
   <translation type="unfinished">Plus comme ceci</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>Not this</source>
   <translation type="unfinished">Pas ceci</translation>
  </message>
  <message>
   <location filename="../ui/find/hits_view.py" />
   <source>Copy</source>
   <translation type="unfinished">Copier</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Index…</source>
   <translation type="unfinished">Index…</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Choose what is in the index, and bring it up to date</source>
   <translation type="unfinished">Choisir ce qui est dans l’index, et le mettre à jour</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>&amp;Index</source>
   <translation type="unfinished">&amp;Index</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>None yet</source>
   <translation type="unfinished">Aucun pour l’instant</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Open an index…</source>
   <translation type="unfinished">Ouvrir un index…</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>New index…</source>
   <translation type="unfinished">Nouvel index…</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>The index that is searched: a GeoPackage, or a PostgreSQL connection of QGIS</source>
   <translation type="unfinished">L’index dans lequel on cherche : un GeoPackage, ou une connexion PostgreSQL de QGIS</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>The PostgreSQL connection “{name}”</source>
   <translation type="unfinished">La connexion PostgreSQL « {name} »</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>New index</source>
   <translation type="unfinished">Nouvel index</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Open an index</source>
   <translation type="unfinished">Ouvrir un index</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Index of chips (*.gpkg)</source>
   <translation type="unfinished">Index d’imagettes (*.gpkg)</translation>
  </message>
  <message>
   <location filename="../ui/find/index_row.py" />
   <source>Index</source>
   <translation type="unfinished">Index</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Progress of indexing</source>
   <translation type="unfinished">Progression de l’indexation</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Stop</source>
   <translation type="unfinished">Arrêter</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Stop indexing; what is done is kept</source>
   <translation type="unfinished">Arrêter l’indexation ; ce qui est fait est gardé</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Index afresh with this model</source>
   <translation type="unfinished">Réindexer avec ce modèle</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Files that could not be indexed</source>
   <translation type="unfinished">Fichiers qui n’ont pas pu être indexés</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Stopped. {added} chips were added and are kept; bring the index up to date to go on.</source>
   <translation type="unfinished">Arrêté. {added} imagettes ont été ajoutées et sont gardées ; mettez l’index à jour pour continuer.</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Nothing was indexed: no raster was found. Check other layers, or add a folder.</source>
   <translation type="unfinished">Rien n’a été indexé : aucun raster n’a été trouvé. Cochez d’autres couches, ou ajoutez un dossier.</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>The index is up to date, with {chips} chips.</source>
   <translation type="unfinished">L’index est à jour, avec {chips} imagettes.</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>The index has {chips} chips: {added} were added, {removed} removed, {kept} kept.</source>
   <translation type="unfinished">L’index a {chips} imagettes : {added} ajoutées, {removed} supprimées, {kept} gardées.</translation>
  </message>
  <message>
   <location filename="../ui/find/index_state.py" />
   <source>Files that could not be read: {count}.</source>
   <translation type="unfinished">Fichiers qui n’ont pas pu être lus : {count}.</translation>
  </message>
  <message>
   <location filename="../ui/find/panel.py" />
   <source>Filters</source>
   <translation type="unfinished">Filtres</translation>
  </message>
  <message>
   <location filename="../ui/find/results_box.py" />
   <source>Take back the last “more like this” or “not this”</source>
   <translation type="unfinished">Revenir sur le dernier « Plus comme ceci » ou « Pas ceci »</translation>
  </message>
  <message>
   <location filename="../ui/find/results_box.py" />
   <source>Keep these footprints in the project’s GeoPackage</source>
   <translation type="unfinished">Garder ces empreintes dans le GeoPackage du projet</translation>
  </message>
  <message>
   <location filename="../ui/find/results_box.py" />
   <source>Keep</source>
   <translation type="unfinished">Garder</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>What to look for</source>
   <translation type="unfinished">Ce qu’il faut chercher</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>What to look for: harbour with ships</source>
   <translation type="unfinished">À chercher (en anglais) : harbour with ships</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>Search</source>
   <translation type="unfinished">Chercher</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>Search the index (Enter)</source>
   <translation type="unfinished">Chercher dans l’index (Entrée)</translation>
  </message>
  <message>
   <location filename="../ui/find/search_row.py" />
   <source>Stop the search (Esc)</source>
   <translation type="unfinished">Arrêter la recherche (Échap)</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_index.py" />
   <source>QGIS could not open the authentication of “{name}”. Check it under Settings ▸ Options.</source>
   <translation type="unfinished">QGIS n’a pas pu ouvrir l’authentification de « {name} ». Vérifiez-la sous Préférences ▸ Options.</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_index.py" />
   <source>There is no PostgreSQL connection “{name}” in QGIS. Choose another index.</source>
   <translation type="unfinished">Il n’y a pas de connexion PostgreSQL « {name} » dans QGIS. Choisissez un autre index.</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_pictures.py" />
   <source>The file has changed since it was indexed; bring the index up to date.</source>
   <translation type="unfinished">Le fichier a changé depuis qu’il a été indexé ; mettez l’index à jour.</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_pictures.py" />
   <source>The file cannot be opened: {path}</source>
   <translation type="unfinished">Le fichier ne peut pas être ouvert : {path}</translation>
  </message>
  <message>
   <location filename="../ui/host/chip_pictures.py" />
   <source>Reading pictures of chips</source>
   <translation type="unfinished">Lecture des images des imagettes</translation>
  </message>
  <message>
   <location filename="../ui/host/cited_place.py" />
   <source>This source has no place on the map.</source>
   <translation type="unfinished">Cette source n’a pas de lieu sur la carte.</translation>
  </message>
  <message>
   <location filename="../ui/host/cited_place.py" />
   <source>The source cannot be shown in the map's CRS.</source>
   <translation type="unfinished">La source ne peut pas être affichée dans le SCR de la carte.</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>Exporting {name}</source>
   <translation type="unfinished">Exportation de {name}</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” was not written: {seen} of {count} features could be read. Try again.</source>
   <translation type="unfinished">« {name} » n’a pas été écrit : {seen} entités sur {count} ont pu être lues. Réessayez.</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” could not be exported: {reason}</source>
   <translation type="unfinished">« {name} » n’a pas pu être exporté : {reason}</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” could not be written ({reason}); close it where it is open, or choose another folder.</source>
   <translation type="unfinished">« {name} » n’a pas pu être écrit ({reason}) ; fermez-le là où il est ouvert, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” could not be written: the disk is full; make room, or choose another one.</source>
   <translation type="unfinished">« {name} » n’a pas pu être écrit : le disque est plein ; faites de la place, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../ui/host/export.py" />
   <source>“{name}” could not be written: its folder is gone; choose another one.</source>
   <translation type="unfinished">« {name} » n’a pas pu être écrit : son dossier n’existe plus ; choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>The extent has no size. Drag a rectangle on the map.</source>
   <translation type="unfinished">L’emprise n’a pas de taille. Tracez un rectangle sur la carte.</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>The extent does not meet “{name}”. Draw it on the layer, or choose “Whole layer”.</source>
   <translation type="unfinished">L’emprise ne touche pas « {name} ». Dessinez-la sur la couche, ou choisissez « Toute la couche ».</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>The extent cannot be told in {crs}. Zoom in, or choose “Whole layer”.</source>
   <translation type="unfinished">L’emprise ne peut pas s’exprimer en {crs}. Zoomez, ou choisissez « Toute la couche ».</translation>
  </message>
  <message>
   <location filename="../ui/host/extents.py" />
   <source>The extent reaches beyond what {crs} can tell. Zoom in, or choose “Whole layer”.</source>
   <translation type="unfinished">L’emprise dépasse ce que {crs} peut exprimer. Zoomez, ou choisissez « Toute la couche ».</translation>
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
   <translation type="unfinished">« {name} » n’est pas une couche avec des entités.</translation>
  </message>
  <message>
   <location filename="../ui/host/fine_tuning.py" />
   <source>Stopped. What was done so far is kept for the next time.</source>
   <translation type="unfinished">Arrêté. Ce qui a été fait jusqu’ici est gardé pour la prochaine fois.</translation>
  </message>
  <message>
   <location filename="../ui/host/fine_tuning.py" />
   <source>Fine-tuning ended with an error: {line}. All that it said is in {log}.</source>
   <translation type="unfinished">L’affinage s’est terminé par une erreur : {line}. Tout ce qu’il a dit est dans {log}.</translation>
  </message>
  <message>
   <location filename="../ui/host/footprints.py" />
   <source>Turns of conversations</source>
   <translation type="unfinished">Questions des conversations</translation>
  </message>
  <message>
   <location filename="../ui/host/hit_layers.py" />
   <source>{name} – found</source>
   <translation type="unfinished">{name} – trouvé</translation>
  </message>
  <message>
   <location filename="../ui/host/hit_layers.py" />
   <source>Writing findings: {title}</source>
   <translation type="unfinished">Écriture des objets : {title}</translation>
  </message>
  <message>
   <location filename="../ui/host/indexed_rasters.py" />
   <source>“{name}” has no file that could be indexed. Export it as a GeoTIFF first.</source>
   <translation type="unfinished">« {name} » n’a pas de fichier qui puisse être indexé. Exportez d’abord la couche en GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../ui/host/indexed_rasters.py" />
   <source>“{text}” are no pixel sizes. Write metres with commas between: 0.5, 2.</source>
   <translation type="unfinished">« {text} » ne donne pas de tailles de pixel. Écrivez des mètres séparés par des virgules : 0.5, 2.</translation>
  </message>
  <message>
   <location filename="../ui/host/knowledge.py" />
   <source>page {number}</source>
   <translation type="unfinished">page {number}</translation>
  </message>
  <message>
   <location filename="../ui/host/map_view.py" />
   <source>The layer of these findings is no longer in the project.</source>
   <translation type="unfinished">La couche de ces objets n’est plus dans le projet.</translation>
  </message>
  <message>
   <location filename="../ui/host/map_view.py" />
   <source>The findings cannot be shown in the map's CRS.</source>
   <translation type="unfinished">Les objets ne peuvent pas être affichés dans le SCR de la carte.</translation>
  </message>
  <message>
   <location filename="../ui/host/messages.py" />
   <source>Something went wrong inside Orthoscribe ({kind}). The log has the details.</source>
   <translation type="unfinished">Quelque chose s’est mal passé dans Orthoscribe ({kind}). Le journal donne les détails.</translation>
  </message>
  <message>
   <location filename="../ui/host/models.py" />
   <source>“{title}” came with the plugin and stays.</source>
   <translation type="unfinished">« {title} » est fourni avec l’extension et reste.</translation>
  </message>
  <message>
   <location filename="../ui/host/models.py" />
   <source>The folder {folder} could not be moved to the trash; remove it in a file manager.</source>
   <translation type="unfinished">Le dossier {folder} n’a pas pu être mis à la corbeille ; supprimez-le dans un gestionnaire de fichiers.</translation>
  </message>
  <message>
   <location filename="../ui/host/moments.py" />
   <source>{name}, bands {bands}</source>
   <translation type="unfinished">{name}, bandes {bands}</translation>
  </message>
  <message>
   <location filename="../ui/host/moments.py" />
   <source>Other layers</source>
   <translation type="unfinished">Autres couches</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>Add a second raster of the same place: Layer ▸ Add Layer ▸ Add Raster Layer…</source>
   <translation type="unfinished">Ajoutez un second raster du même lieu : Couche ▸ Ajouter une couche ▸ Ajouter une couche raster…</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>Choose the earlier picture under “Before”.</source>
   <translation type="unfinished">Choisissez l’image la plus ancienne sous « Avant ».</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>Before and after are the same picture. Choose another one for “Before”.</source>
   <translation type="unfinished">Avant et après sont la même image. Choisissez-en une autre pour « Avant ».</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>“{lame}” has no CRS, so it cannot be laid over “{other}”. Right-click it ▸ Layer CRS sets one.</source>
   <translation type="unfinished">« {lame} » n’a pas de SCR et ne peut donc pas être superposée à « {other} ». Clic droit ▸ SCR de la couche en définit un.</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>“{before}” and “{after}” do not overlap. Choose two pictures of the same place.</source>
   <translation type="unfinished">« {before} » et « {after} » ne se recouvrent pas. Choisissez deux images du même lieu.</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>The extent does not meet “{before}”. Draw it where both pictures are.</source>
   <translation type="unfinished">L’emprise ne touche pas « {before} ». Dessinez-la là où se trouvent les deux images.</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>“{text}” is no date. Write it like 2019-06-01, 2019-06 or 2019, or leave it empty.</source>
   <translation type="unfinished">« {text} » n’est pas une date. Écrivez-la comme 2019-06-01, 2019-06 ou 2019, ou laissez vide.</translation>
  </message>
  <message>
   <location filename="../ui/host/pairs.py" />
   <source>“Before” has the later date. Swap the two, or correct a date.</source>
   <translation type="unfinished">« Avant » a la date la plus récente. Échangez les deux, ou corrigez une date.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/copying.py" />
   <source>Reading “{name}”</source>
   <translation type="unfinished">Lecture de « {name} »</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/copying.py" />
   <source>“{name}” cannot be read here. Check its data source, and ask again.</source>
   <translation type="unfinished">« {name} » ne peut pas être lu ici. Vérifiez sa source de données et demandez à nouveau.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/copying.py" />
   <source>“{name}” was read {how}; its own pixels are too many. A smaller extent is read finer.</source>
   <translation type="unfinished">« {name} » a été lu {how} ; ses propres pixels sont trop nombreux. Une emprise plus petite est lue plus finement.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>“{name}” was drawn by QGIS {how}.</source>
   <translation type="unfinished">« {name} » a été dessiné par QGIS {how}.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>Finer would be too many pixels; choose a smaller extent.</source>
   <translation type="unfinished">Plus fin, il y aurait trop de pixels ; choisissez une emprise plus petite.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>Drawing “{name}” {how}</source>
   <translation type="unfinished">Dessin de « {name} » {how}</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>“{name}” did not come in full. {host} failed to send {count} of {all} pictures ({reason}). Try again later, or choose another layer.</source>
   <translation type="unfinished">« {name} » n’est pas arrivé en entier. {host} n’a pas envoyé {count} images sur {all} ({reason}). Réessayez plus tard, ou choisissez une autre couche.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>“{name}” has no pictures {how} here. Choose a larger pixel size, or another place.</source>
   <translation type="unfinished">« {name} » n’a pas d’images {how} ici. Choisissez une taille de pixel plus grande, ou un autre lieu.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>“{name}” shows nothing here: its picture {how} is empty. Choose another place or layer.</source>
   <translation type="unfinished">« {name} » ne montre rien ici : son image {how} est vide. Choisissez un autre lieu ou une autre couche.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/drawing.py" />
   <source>The picture could not be written. Make room on the disk, and ask again.</source>
   <translation type="unfinished">L’image n’a pas pu être écrite. Faites de la place sur le disque et demandez à nouveau.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>File</source>
   <translation type="unfinished">Fichier</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>Read by QGIS</source>
   <translation type="unfinished">Lu par QGIS</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>Drawn by QGIS</source>
   <translation type="unfinished">Dessiné par QGIS</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>No pixels</source>
   <translation type="unfinished">Aucun pixel</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>bands {bands}</source>
   <translation type="unfinished">bandes {bands}</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>band {bands}</source>
   <translation type="unfinished">bande {bands}</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/facts.py" />
   <source>pixels of {gsd} m</source>
   <translation type="unfinished">pixels de {gsd} m</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/geotiff.py" />
   <source>The pixels could not be kept in {folder}. Make room on the disk, and ask again.</source>
   <translation type="unfinished">Les pixels n’ont pas pu être gardés dans {folder}. Faites de la place sur le disque et demandez à nouveau.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/grids.py" />
   <source>at {gsd} m a pixel ({size})</source>
   <translation type="unfinished">à {gsd} m par pixel ({size})</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/grids.py" />
   <source>The extent is too large for “{name}”: its pixels would be {gsd} m wide. Draw a smaller one.</source>
   <translation type="unfinished">L’emprise est trop grande pour « {name} » : ses pixels feraient {gsd} m de large. Dessinez-en une plus petite.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/replies.py" />
   <source>the answer is no picture</source>
   <translation type="unfinished">la réponse n’est pas une image</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/replies.py" />
   <source>QGIS was too busy to tell whether all pictures came. Ask again.</source>
   <translation type="unfinished">QGIS était trop occupé pour dire si toutes les images sont arrivées. Demandez à nouveau.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/task.py" />
   <source>Taking pixels for a question</source>
   <translation type="unfinished">Prise des pixels pour une question</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>Choose a raster layer first.</source>
   <translation type="unfinished">Choisissez d’abord une couche raster.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The source of “{name}” does not answer; check the network, or repair its data source.</source>
   <translation type="unfinished">La source de « {name} » ne répond pas ; vérifiez le réseau, ou réparez sa source de données.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The layer “{name}” has lost its file; repair its data source.</source>
   <translation type="unfinished">La couche « {name} » a perdu son fichier ; réparez sa source de données.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>This QGIS cannot read {kind} files such as that of “{name}”. Convert it to GeoTIFF, and add that.</source>
   <translation type="unfinished">Ce QGIS ne peut pas lire les fichiers {kind} comme celui de « {name} ». Convertissez-le en GeoTIFF, et ajoutez celui-ci.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The file of “{name}” is damaged: QGIS cannot open it. Fetch it again, or choose another layer.</source>
   <translation type="unfinished">Le fichier de « {name} » est endommagé : QGIS ne peut pas l’ouvrir. Récupérez-le à nouveau, ou choisissez une autre couche.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>unknown</source>
   <translation type="unfinished">inconnu</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The group “{name}” shows nothing. Tick a layer in it, or choose another layer.</source>
   <translation type="unfinished">Le groupe « {name} » ne montre rien. Cochez-y une couche, ou choisissez une autre couche.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>The layer “{lost}” in the group “{name}” has lost its file; repair its data source, or untick it.</source>
   <translation type="unfinished">La couche « {lost} » du groupe « {name} » a perdu son fichier ; réparez sa source de données, ou décochez-la.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>“{name}” holds no bands. Add one of the rasters inside it as a layer.</source>
   <translation type="unfinished">« {name} » ne contient pas de bandes. Ajoutez l’un des rasters qu’il contient comme couche.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>“{name}” holds complex numbers. Export its amplitude, and ask about that.</source>
   <translation type="unfinished">« {name} » contient des nombres complexes. Exportez son amplitude et interrogez-la.</translation>
  </message>
  <message>
   <location filename="../ui/host/pixels/ways.py" />
   <source>“{name}” has no extent. Set its georeference, or choose another layer.</source>
   <translation type="unfinished">« {name} » n’a pas d’emprise. Définissez sa géoréférence, ou choisissez une autre couche.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Comparison {subject}</source>
   <translation type="unfinished">Comparaison {subject}</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>No fresh pictures: {names} is no longer in the project.</source>
   <translation type="unfinished">Pas de nouvelles images : {names} n’est plus dans le projet.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>No pictures.</source>
   <translation type="unfinished">Pas d’images.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Picture</source>
   <translation type="unfinished">Image</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Bands</source>
   <translation type="unfinished">Bandes</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Size of a pixel</source>
   <translation type="unfinished">Taille d’un pixel</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>CRS</source>
   <translation type="unfinished">SCR</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Analysed at</source>
   <translation type="unfinished">Analysé à</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>{gsd} m a pixel</source>
   <translation type="unfinished">{gsd} m par pixel</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>{seconds} s</source>
   <translation type="unfinished">{seconds} s</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>{file}, table {table}</source>
   <translation type="unfinished">{file}, table {table}</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>{time} by Orthoscribe {plugin} in QGIS {qgis}</source>
   <translation type="unfinished">{time} par Orthoscribe {plugin} dans QGIS {qgis}</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Answers come from a model that ran on this computer and may be wrong: check them before use.</source>
   <translation type="unfinished">Les réponses viennent d’un modèle exécuté sur cet ordinateur et peuvent être fausses : vérifiez-les avant de les utiliser.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Written</source>
   <translation type="unfinished">Écrit</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Project</source>
   <translation type="unfinished">Projet</translation>
  </message>
  <message>
   <location filename="../ui/host/report/content.py" />
   <source>Note</source>
   <translation type="unfinished">Remarque</translation>
  </message>
  <message>
   <location filename="../ui/host/report/job.py" />
   <source>Writing {name}</source>
   <translation type="unfinished">Écriture de {name}</translation>
  </message>
  <message>
   <location filename="../ui/host/report/layer_facts.py" />
   <source>{gsd} m</source>
   <translation type="unfinished">{gsd} m</translation>
  </message>
  <message>
   <location filename="../ui/host/report/markdown.py" />
   <source>The place on the map</source>
   <translation type="unfinished">Le lieu sur la carte</translation>
  </message>
  <message>
   <location filename="../ui/host/report/page.py" />
   <source>The place as it was shown when the question was answered.</source>
   <translation type="unfinished">Le lieu tel qu’il était affiché lors de la réponse.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/page.py" />
   <source>Left of the line: before. Right of it: after.</source>
   <translation type="unfinished">À gauche de la ligne : avant. À droite : après.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/page.py" />
   <source>Outlined: what was found.</source>
   <translation type="unfinished">Entouré : ce qui a été trouvé.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/page.py" />
   <source>The picture of turn {number} shows it.</source>
   <translation type="unfinished">L’image de la question {number} le montre.</translation>
  </message>
  <message>
   <location filename="../ui/host/report/pdf.py" />
   <source>Page {page} of {count}</source>
   <translation type="unfinished">Page {page} sur {count}</translation>
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
   <translation type="unfinished">{name} – objets trouvés</translation>
  </message>
  <message>
   <location filename="../ui/host/results_home.py" />
   <source>The findings could not be put into {folder}, so they stay in a temporary file. Save the project in a folder that you may write to, or export the layers.</source>
   <translation type="unfinished">Les objets n’ont pas pu être mis dans {folder} et restent donc dans un fichier temporaire. Enregistrez le projet dans un dossier où vous pouvez écrire, ou exportez les couches.</translation>
  </message>
  <message>
   <location filename="../ui/host/review/ledger.py" />
   <source>Reading findings</source>
   <translation type="unfinished">Lecture des objets</translation>
  </message>
  <message>
   <location filename="../ui/host/review/look.py" />
   <source>{label}, accepted</source>
   <translation type="unfinished">{label}, accepté</translation>
  </message>
  <message>
   <location filename="../ui/host/review/look.py" />
   <source>rejected</source>
   <translation type="unfinished">rejeté</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Select two or more findings on the map to merge them.</source>
   <translation type="unfinished">Sélectionnez au moins deux objets sur la carte pour les fusionner.</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Merge findings</source>
   <translation type="unfinished">Fusionner les objets</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Split findings</source>
   <translation type="unfinished">Diviser les objets</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>The line cuts no finding: begin and end it outside of one.</source>
   <translation type="unfinished">La ligne ne coupe aucun objet : commencez-la et finissez-la en dehors.</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Simplify findings</source>
   <translation type="unfinished">Simplifier les objets</translation>
  </message>
  <message>
   <location filename="../ui/host/review/shapes.py" />
   <source>Right angles</source>
   <translation type="unfinished">Angles droits</translation>
  </message>
  <message>
   <location filename="../ui/host/review/statuses.py" />
   <source>Remove findings</source>
   <translation type="unfinished">Supprimer les objets</translation>
  </message>
  <message>
   <location filename="../ui/host/selection.py" />
   <source>{count} of {layer}</source>
   <translation type="unfinished">{count} de {layer}</translation>
  </message>
  <message>
   <location filename="../ui/host/settings.py" />
   <source>The engine's Python was set to {path}, but there is no such file.</source>
   <translation type="unfinished">Le Python du moteur a été réglé sur {path}, mais ce fichier n’existe pas.</translation>
  </message>
  <message>
   <location filename="../ui/host/settings.py" />
   <source>The engine is not installed yet: open the Orthoscribe dock and press Install; or in a terminal, in the folder {folder}, run: {command}</source>
   <translation type="unfinished">Le moteur n’est pas encore installé : ouvrez le panneau d’Orthoscribe et appuyez sur Installer ; ou dans un terminal, dans le dossier {folder}, exécutez : {command}</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>Fields of this Shapefile. It keeps at most 10 characters of a name and 254 of a text.</source>
   <translation type="unfinished">Champs de ce Shapefile. Il garde au plus 10 caractères d’un nom et 254 d’un texte.</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source> (was “{name}”)</source>
   <translation type="unfinished"> (était « {name} »)</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>what it is</source>
   <translation type="unfinished">ce que c’est</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>how sure the model is, 0–1</source>
   <translation type="unfinished">à quel point le modèle est sûr, 0–1</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>what was asked</source>
   <translation type="unfinished">ce qui a été demandé</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>number of the turn in the conversation</source>
   <translation type="unfinished">numéro de la question dans la conversation</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>the model that found it</source>
   <translation type="unfinished">le modèle qui l’a trouvé</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>the model's revision</source>
   <translation type="unfinished">la révision du modèle</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>the raster that was asked about</source>
   <translation type="unfinished">le raster interrogé</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>date of the earlier picture</source>
   <translation type="unfinished">date de l’image la plus ancienne</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>date of the later picture</source>
   <translation type="unfinished">date de l’image la plus récente</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>what was there before</source>
   <translation type="unfinished">ce qu’il y avait avant</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>what is there after</source>
   <translation type="unfinished">ce qu’il y a après</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>accepted, rejected, or nothing as long as nobody has said</source>
   <translation type="unfinished">accepté, rejeté, ou rien tant que personne n’a jugé</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>area on the ellipsoid, in square metres</source>
   <translation type="unfinished">surface sur l’ellipsoïde, en mètres carrés</translation>
  </message>
  <message>
   <location filename="../ui/host/shapefile.py" />
   <source>length of the outline on the ellipsoid, in metres</source>
   <translation type="unfinished">longueur du contour sur l’ellipsoïde, en mètres</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Describe what is in the extent. Needs no words.</source>
   <translation type="unfinished">Décrire ce qui est dans l’emprise. Ne demande pas de mots.</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Type a question, or press Describe</source>
   <translation type="unfinished">Tapez une question (en anglais), ou appuyez sur Décrire</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ask</source>
   <translation type="unfinished">Interroger</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ask a question about the extent, such as “How many planes are there?”</source>
   <translation type="unfinished">Poser une question sur l’emprise (en anglais), par exemple « How many planes are there? »</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ask a question about the extent</source>
   <translation type="unfinished">Poser une question sur l’emprise (en anglais)</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>How many planes are there?</source>
   <translation type="unfinished">How many planes are there?</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ground</source>
   <translation type="unfinished">Localiser</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Draw a box around each thing you name, such as “the tennis courts”.</source>
   <translation type="unfinished">Dessiner un cadre autour de chaque chose nommée (en anglais), par exemple « the tennis courts ».</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Name things to draw boxes around</source>
   <translation type="unfinished">Nommer des choses à encadrer (en anglais)</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>tennis courts</source>
   <translation type="unfinished">tennis courts</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Segment</source>
   <translation type="unfinished">Segmenter</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Outline everything you name as polygons, such as “buildings”.</source>
   <translation type="unfinished">Tracer le contour de tout ce que vous nommez (en anglais) sous forme de polygones, par exemple « buildings ».</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Name things to outline</source>
   <translation type="unfinished">Nommer des choses à délimiter (en anglais)</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>buildings</source>
   <translation type="unfinished">buildings</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Compare</source>
   <translation type="unfinished">Comparer</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Say and map what changed between two dates, such as “Which buildings are new?”</source>
   <translation type="unfinished">Dire et cartographier ce qui a changé entre deux dates, par exemple « Which buildings are new? »</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Ask what changed, or press Enter to have it described</source>
   <translation type="unfinished">Demandez ce qui a changé (en anglais), ou appuyez sur Entrée pour le faire décrire</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>What has changed?</source>
   <translation type="unfinished">What has changed?</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Localize</source>
   <translation type="unfinished">Repérer</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Map where a phrase fits best over a large area, as a heat map and as polygons.</source>
   <translation type="unfinished">Cartographier où une expression (en anglais) correspond le mieux sur une grande zone, en carte de chaleur et en polygones.</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Say what to look for</source>
   <translation type="unfinished">Dire ce qu’il faut chercher (en anglais)</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>boats in a harbor</source>
   <translation type="unfinished">boats in a harbor</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Classify</source>
   <translation type="unfinished">Classifier</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Name polygons, tiles or every place of a raster by classes in your own words.</source>
   <translation type="unfinished">Nommer des polygones, des tuiles ou chaque lieu d’un raster selon des classes avec vos propres mots (en anglais).</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>Name the classes, with commas between them</source>
   <translation type="unfinished">Nommer les classes (en anglais), séparées par des virgules</translation>
  </message>
  <message>
   <location filename="../ui/host/tasks.py" />
   <source>forest, farmland, residential area, water</source>
   <translation type="unfinished">forest, farmland, residential area, water</translation>
  </message>
  <message>
   <location filename="../ui/locator/place_filter.py" />
   <source>Orthoscribe: find places in your rasters</source>
   <translation type="unfinished">Orthoscribe : trouver des lieux dans vos rasters</translation>
  </message>
  <message>
   <location filename="../ui/locator/question_filter.py" />
   <source>Orthoscribe: ask your imagery</source>
   <translation type="unfinished">Orthoscribe : interrogez vos images</translation>
  </message>
  <message>
   <location filename="../ui/locator/question_filter.py" />
   <source>on “{layer}”</source>
   <translation type="unfinished">sur « {layer} »</translation>
  </message>
  <message>
   <location filename="../ui/locator/question_filter.py" />
   <source>Earlier answers</source>
   <translation type="unfinished">Réponses précédentes</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Models of Orthoscribe</source>
   <translation type="unfinished">Modèles d’Orthoscribe</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Models</source>
   <translation type="unfinished">Modèles</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Use this model</source>
   <translation type="unfinished">&amp;Utiliser ce modèle</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Remove</source>
   <translation type="unfinished">&amp;Retirer</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Add a folder…</source>
   <translation type="unfinished">&amp;Ajouter un dossier…</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Look again</source>
   <translation type="unfinished">&amp;Chercher à nouveau</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Look for models in the folders once more</source>
   <translation type="unfinished">Chercher encore une fois des modèles dans les dossiers</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>&amp;Close</source>
   <translation type="unfinished">&amp;Fermer</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>answers now</source>
   <translation type="unfinished">répond actuellement</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>revision {revision}</source>
   <translation type="unfinished">révision {revision}</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>The model in bold letters answers; what it cannot do goes to the next one that can. A new one is made in the Processing Toolbox: “Make a data set”, then “Fine-tune the model”.</source>
   <translation type="unfinished">Le modèle en gras répond ; ce qu’il ne sait pas faire va au suivant qui le sait. Un nouveau se crée dans la boîte à outils de traitements : « Créer un jeu de données », puis « Affiner le modèle ».</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>The engine has not told of any model yet.</source>
   <translation type="unfinished">Le moteur n’a encore annoncé aucun modèle.</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Set by the environment variable {name}.</source>
   <translation type="unfinished">Fixé par la variable d’environnement {name}.</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>The model that comes with the plugin stays.</source>
   <translation type="unfinished">Le modèle fourni avec l’extension reste.</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Its folder goes into the trash.</source>
   <translation type="unfinished">Son dossier va à la corbeille.</translation>
  </message>
  <message>
   <location filename="../ui/models/dialog.py" />
   <source>Choose a folder with models</source>
   <translation type="unfinished">Choisir un dossier de modèles</translation>
  </message>
  <message>
   <location filename="../ui/models/manager.py" />
   <source>The chosen model, {name}, is not here any more: “{title}” answers.</source>
   <translation type="unfinished">Le modèle choisi, {name}, n’est plus là : « {title} » répond.</translation>
  </message>
  <message>
   <location filename="../ui/models/manager.py" />
   <source>From now on “{title}” answers.</source>
   <translation type="unfinished">Désormais, « {title} » répond.</translation>
  </message>
  <message>
   <location filename="../ui/models/manager.py" />
   <source>“{title}” is in the trash.</source>
   <translation type="unfinished">« {title} » est dans la corbeille.</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>What is known of the model</source>
   <translation type="unfinished">Ce que l’on sait du modèle</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Model</source>
   <translation type="unfinished">Modèle</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Scores</source>
   <translation type="unfinished">Scores</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Learnt from</source>
   <translation type="unfinished">A appris de</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>{now} (before: {before})</source>
   <translation type="unfinished">{now} (avant : {before})</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Name</source>
   <translation type="unfinished">Nom</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Revision</source>
   <translation type="unfinished">Révision</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>It can</source>
   <translation type="unfinished">Sait faire</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Size</source>
   <translation type="unfinished">Taille</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>{size} MB</source>
   <translation type="unfinished">{size} Mo</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Licence</source>
   <translation type="unfinished">Licence</translation>
  </message>
  <message>
   <location filename="../ui/models/model_tree.py" />
   <source>Folder</source>
   <translation type="unfinished">Dossier</translation>
  </message>
  <message>
   <location filename="../ui/options/folder_list.py" />
   <source>Folders with models</source>
   <translation type="unfinished">Dossiers de modèles</translation>
  </message>
  <message>
   <location filename="../ui/options/folder_list.py" />
   <source>&amp;Add…</source>
   <translation type="unfinished">&amp;Ajouter…</translation>
  </message>
  <message>
   <location filename="../ui/options/folder_list.py" />
   <source>Re&amp;move</source>
   <translation type="unfinished">&amp;Retirer</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Engine</source>
   <translation type="unfinished">Moteur</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Python of the engine</source>
   <translation type="unfinished">&amp;Python du moteur</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Installed</source>
   <translation type="unfinished">Installé</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>The models run in a Python of their own, never in that of QGIS.</source>
   <translation type="unfinished">Les modèles s’exécutent dans leur propre Python, jamais dans celui de QGIS.</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Computing</source>
   <translation type="unfinished">Calcul</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Device</source>
   <translation type="unfinished">&amp;Matériel</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Threads</source>
   <translation type="unfinished">&amp;Fils d’exécution</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Answers come &amp;from</source>
   <translation type="unfinished">Les réponses &amp;viennent de</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Folders</source>
   <translation type="unfinished">&amp;Dossiers</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Folders with models of yours. The model that comes with the plugin is always there.</source>
   <translation type="unfinished">Dossiers avec vos propres modèles. Le modèle fourni avec l’extension est toujours là.</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Choose a Python interpreter</source>
   <translation type="unfinished">Choisir un interpréteur Python</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Found by itself</source>
   <translation type="unfinished">Trouvé automatiquement</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Python of the engine</source>
   <translation type="unfinished">Python du moteur</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Processor (CPU)</source>
   <translation type="unfinished">Processeur (CPU)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Graphics card (CUDA)</source>
   <translation type="unfinished">Carte graphique (CUDA)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>All</source>
   <translation type="unfinished">Tous</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>How many processor cores an answer may use</source>
   <translation type="unfinished">Combien de cœurs du processeur une réponse peut utiliser</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Load the model when the dock opens</source>
   <translation type="unfinished">&amp;Charger le modèle à l’ouverture du panneau</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>The first answer comes sooner; the engine takes its memory earlier.</source>
   <translation type="unfinished">La première réponse arrive plus tôt ; le moteur prend sa mémoire plus tôt.</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Model that answers</source>
   <translation type="unfinished">Modèle qui répond</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Add the &amp;full engine…</source>
   <translation type="unfinished">Ajouter le mot&amp;eur complet…</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;Restore defaults</source>
   <translation type="unfinished">&amp;Rétablir les valeurs par défaut</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>&amp;About these settings…</source>
   <translation type="unfinished">À &amp;propos de ces paramètres…</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>The model that comes with the plugin</source>
   <translation type="unfinished">Le modèle fourni avec l’extension</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>{name} (not here)</source>
   <translation type="unfinished">{name} (absent)</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Light: the built-in model, on the processor</source>
   <translation type="unfinished">Légère : le modèle intégré, sur le processeur</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Not by Orthoscribe</source>
   <translation type="unfinished">Pas par Orthoscribe</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Nothing as yet</source>
   <translation type="unfinished">Rien pour l’instant</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>PyTorch and transformers, from {download_mb} MB to fetch and {disk_mb} MB on disk; in the dock.</source>
   <translation type="unfinished">PyTorch et transformers, à partir de {download_mb} Mo à télécharger et {disk_mb} Mo sur le disque ; dans le panneau.</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>Found: {path}</source>
   <translation type="unfinished">Trouvé : {path}</translation>
  </message>
  <message>
   <location filename="../ui/options/page.py" />
   <source>This is QGIS itself. Choose a Python interpreter.</source>
   <translation type="unfinished">C’est QGIS lui-même. Choisissez un interpréteur Python.</translation>
  </message>
  <message>
   <location filename="../ui/processing/ask.py" />
   <source>“{name}” is no knowledge base. Make one with “Learn documents”.</source>
   <translation type="unfinished">« {name} » n’est pas une base de connaissances. Créez-en une avec « Apprendre des documents ».</translation>
  </message>
  <message>
   <location filename="../ui/processing/ask.py" />
   <source>Knowledge base to cite</source>
   <translation type="unfinished">Base de connaissances à citer</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Bands shown as red, green and blue, or one (empty: guessed)</source>
   <translation type="unfinished">Bandes affichées en rouge, vert et bleu, ou une seule (vide : devinées)</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Pixel size that the model looks at, in metres (empty: automatic)</source>
   <translation type="unfinished">Taille des pixels que le modèle examine, en mètres (vide : automatique)</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>“{name}” cannot be opened as a raster: it is missing, damaged, or of an unknown format.</source>
   <translation type="unfinished">« {name} » ne peut pas être ouvert comme raster : il manque, est endommagé ou d’un format inconnu.</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Extent (empty: whole layer)</source>
   <translation type="unfinished">Emprise (vide : toute la couche)</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Polygons, one answer for each (instead of an extent)</source>
   <translation type="unfinished">Polygones, une réponse pour chacun (au lieu d’une emprise)</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>Polygons with answers</source>
   <translation type="unfinished">Polygones avec réponses</translation>
  </message>
  <message>
   <location filename="../ui/processing/base_algorithm.py" />
   <source>imagery,aerial,satellite,remote sensing,language model,deep learning,vision</source>
   <translation type="unfinished">images,aérien,satellite,télédétection,modèle de langage,apprentissage profond,imagery,aerial</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Reading the vector layer</source>
   <translation type="unfinished">Lecture de la couche vecteur</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>No feature of the vector layer lies on the raster; choose other layers.</source>
   <translation type="unfinished">Aucune entité de la couche vecteur ne se trouve sur le raster ; choisissez d’autres couches.</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Stopped. No data set was written.</source>
   <translation type="unfinished">Arrêté. Aucun jeu de données n’a été écrit.</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Vector layer with what is there</source>
   <translation type="unfinished">Couche vecteur avec ce qui s’y trouve</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Class field (empty: OpenStreetMap’s tags)</source>
   <translation type="unfinished">Champ de classe (vide : les tags d’OpenStreetMap)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>CLIP table (CSV)</source>
   <translation type="unfinished">Table CLIP (CSV)</translation>
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
   <translation type="unfinished">Écrit comme</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Licence of the vector layer</source>
   <translation type="unfinished">Licence de la couche vecteur</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Licence of the raster</source>
   <translation type="unfinished">Licence du raster</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Data set</source>
   <translation type="unfinished">Jeu de données</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Pairs</source>
   <translation type="unfinished">Paires</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Pixels a side of a picture</source>
   <translation type="unfinished">Pixels par côté d’une image</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Finest pixel size on the ground (m)</source>
   <translation type="unfinished">Taille de pixel la plus fine au sol (m)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Sizes of pictures</source>
   <translation type="unfinished">Tailles des images</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Pairs that are kept (%)</source>
   <translation type="unfinished">Paires gardées (%)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Pictures of the same title at most</source>
   <translation type="unfinished">Nombre maximal d’images du même titre</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Ground kept for measuring (%)</source>
   <translation type="unfinished">Part du sol réservée aux mesures (%)</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Make a data set</source>
   <translation type="unfinished">Créer un jeu de données</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>A picture is cut around each thing of the vector layer, and its tags become a title: “a flat-roofed school building”, and with what lies around it. Boxes and masks come from the shapes. Pairs whose picture does not fit the title are left out, as the vector layer may be of another year.</source>
   <translation type="unfinished">Une image est découpée autour de chaque chose de la couche vecteur, et ses tags deviennent un titre (en anglais) : « a flat-roofed school building », aussi avec ce qui l’entoure. Les cadres et les masques viennent des formes. Les paires dont l’image ne correspond pas au titre sont omises, car la couche vecteur peut être d’une autre année.</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>The licence of OpenStreetMap (ODbL) holds for what is made from it; the set’s page says so.</source>
   <translation type="unfinished">La licence d’OpenStreetMap (ODbL) vaut pour ce qui en est tiré ; la page du jeu de données le dit.</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>Makes pairs of pictures and words from a raster and a vector layer, for a model to learn from.</source>
   <translation type="unfinished">Crée des paires d’images et de mots à partir d’un raster et d’une couche vecteur, pour qu’un modèle en apprenne.</translation>
  </message>
  <message>
   <location filename="../ui/processing/builddataset.py" />
   <source>training,OpenStreetMap,captions,CLIP,WebDataset</source>
   <translation type="unfinished">entraînement,OpenStreetMap,légendes,CLIP,WebDataset,training,captions</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_answers.py" />
   <source>There is no answer for this place.</source>
   <translation type="unfinished">Il n’y a pas de réponse pour ce lieu.</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_answers.py" />
   <source>QGIS has waited {seconds} s for answers. Those so far are remembered: run it again to go on, or use Processing ▸ Orthoscribe ▸ Describe with polygons, which can be cancelled.</source>
   <translation type="unfinished">QGIS a attendu des réponses pendant {seconds} s. Celles obtenues sont retenues : relancez pour continuer, ou utilisez Traitement ▸ Orthoscribe ▸ Décrire avec des polygones, qui peut être annulé.</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_answers.py" />
   <source>QGIS is too busy to tell about its layers; try again.</source>
   <translation type="unfinished">QGIS est trop occupé pour renseigner sur ses couches ; réessayez.</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_answers.py" />
   <source>There is no raster layer “{name}” in the project.</source>
   <translation type="unfinished">Il n’y a pas de couche raster « {name} » dans le projet.</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>(answered when the expression runs)</source>
   <translation type="unfinished">(répondu quand l’expression s’exécute)</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>The geometry is no polygon. Make one of it, for example with buffer($geometry, 50).</source>
   <translation type="unfinished">La géométrie n’est pas un polygone. Faites-en un, par exemple avec buffer($geometry, 50).</translation>
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
   <translation type="unfinished">ce qui entoure un point</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>a polygon in the CRS of the layer that is evaluated; of several parts the largest</source>
   <translation type="unfinished">un polygone dans le SCR de la couche évaluée ; de plusieurs parties, la plus grande</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>name or id of a raster layer, of a web map too, or the name of a group of layers</source>
   <translation type="unfinished">nom ou identifiant d’une couche raster, d’une carte web aussi, ou nom d’un groupe de couches</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>what to ask; without it the place is described</source>
   <translation type="unfinished">ce qu’il faut demander (en anglais) ; sans cela le lieu est décrit</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>Describes what a raster layer shows in a polygon, or answers a question about it.</source>
   <translation type="unfinished">Décrit ce qu’une couche raster montre dans un polygone, ou répond à une question à son sujet.</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>Arguments</source>
   <translation type="unfinished">Arguments</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>Examples</source>
   <translation type="unfinished">Exemples</translation>
  </message>
  <message>
   <location filename="../ui/processing/caption_function.py" />
   <source>An answer takes a part of a second. Processing and the field calculator wait for it; QGIS can do nothing else while the field calculator runs, so use Processing ▸ Orthoscribe ▸ Describe for many polygons. Answers are remembered while QGIS runs. Labels, virtual fields, forms and filters show only what is remembered and NULL for the rest: write answers into a field and label by that.</source>
   <translation type="unfinished">Une réponse prend une fraction de seconde. Les traitements et la calculatrice de champs l’attendent ; QGIS ne peut rien faire d’autre pendant que la calculatrice tourne : pour beaucoup de polygones, utilisez Traitement ▸ Orthoscribe ▸ Décrire. Les réponses sont retenues tant que QGIS est ouvert. Étiquettes, champs virtuels, formulaires et filtres ne montrent que ce qui est retenu, et NULL sinon : écrivez les réponses dans un champ et étiquetez avec lui.</translation>
  </message>
  <message>
   <location filename="../ui/processing/changemap.py" />
   <source>The model wrote no map of change.</source>
   <translation type="unfinished">Le modèle n’a pas écrit de carte des changements.</translation>
  </message>
  <message>
   <location filename="../ui/processing/changemap.py" />
   <source>Probability of change</source>
   <translation type="unfinished">Probabilité de changement</translation>
  </message>
  <message>
   <location filename="../ui/processing/changemap.py" />
   <source>Change map</source>
   <translation type="unfinished">Carte des changements</translation>
  </message>
  <message>
   <location filename="../ui/processing/changemap.py" />
   <source>How likely each place has changed between two dates, 0–1, on the grid that both pictures share.</source>
   <translation type="unfinished">La probabilité que chaque lieu ait changé entre deux dates, 0–1, sur la grille commune aux deux images.</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>PostgreSQL connection (instead of a file)</source>
   <translation type="unfinished">Connexion PostgreSQL (au lieu d’un fichier)</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>A connection of QGIS to a server with PostGIS and pgvector. Its credentials are not written anywhere.</source>
   <translation type="unfinished">Une connexion de QGIS à un serveur avec PostGIS et pgvector. Ses identifiants ne sont écrits nulle part.</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>Say where the index lies: in a GeoPackage, or behind a PostgreSQL connection.</source>
   <translation type="unfinished">Dites où se trouve l’index : dans un GeoPackage, ou derrière une connexion PostgreSQL.</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>imagery,aerial,satellite,remote sensing,archive,catalogue,similarity,retrieval,embedding</source>
   <translation type="unfinished">images,aérien,satellite,télédétection,archive,catalogue,similarité,recherche,plongement,imagery,aerial,retrieval,embedding</translation>
  </message>
  <message>
   <location filename="../ui/processing/chip_algorithm.py" />
   <source>No installed model can search. Put a model that can embed into a folder of packs.</source>
   <translation type="unfinished">Aucun modèle installé ne sait chercher. Placez un modèle qui sait créer des plongements (embeddings) dans un dossier de modèles.</translation>
  </message>
  <message>
   <location filename="../ui/processing/class_function.py" />
   <source>Says which of some classes, in your own words, a raster layer shows in a polygon.</source>
   <translation type="unfinished">Dit laquelle de plusieurs classes, avec vos propres mots (en anglais), une couche raster montre dans un polygone.</translation>
  </message>
  <message>
   <location filename="../ui/processing/class_function.py" />
   <source>name or id of a raster layer</source>
   <translation type="unfinished">nom ou identifiant d’une couche raster</translation>
  </message>
  <message>
   <location filename="../ui/processing/class_function.py" />
   <source>at least two classes, with commas between them</source>
   <translation type="unfinished">au moins deux classes (en anglais), séparées par des virgules</translation>
  </message>
  <message>
   <location filename="../ui/processing/class_function.py" />
   <source>Processing and the field calculator wait for answers; labels, virtual fields, forms and filters show only what is remembered and NULL for the rest. For many polygons use Processing ▸ Orthoscribe ▸ Classify, which can be cancelled and gives scores too.</source>
   <translation type="unfinished">Les traitements et la calculatrice de champs attendent les réponses ; étiquettes, champs virtuels, formulaires et filtres ne montrent que ce qui est retenu, et NULL sinon. Pour beaucoup de polygones, utilisez Traitement ▸ Orthoscribe ▸ Classifier, qui peut être annulé et donne aussi les scores.</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Choose the field that says what each example shows.</source>
   <translation type="unfinished">Choisissez le champ qui dit ce que montre chaque exemple.</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Classes, with commas between them</source>
   <translation type="unfinished">Classes (en anglais), séparées par des virgules</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Polygons to classify</source>
   <translation type="unfinished">Polygones à classifier</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Examples of classes</source>
   <translation type="unfinished">Exemples de classes</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Field that says what an example shows</source>
   <translation type="unfinished">Champ qui dit ce que montre un exemple</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Least score of a class; below it is “other” (0–1)</source>
   <translation type="unfinished">Score minimal d’une classe ; en dessous, c’est « other » (0–1)</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Side of a tile in metres (empty: the model’s)</source>
   <translation type="unfinished">Côté d’une tuile en mètres (vide : celui du modèle)</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Classified polygons or tiles</source>
   <translation type="unfinished">Polygones ou tuiles classifiés</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Raster of classes</source>
   <translation type="unfinished">Raster des classes</translation>
  </message>
  <message>
   <location filename="../ui/processing/classify.py" />
   <source>Write the classes in your own words, such as “forest, asphalt road, flat roof”. With polygons each of them gets the fields “class”, “score” (0–1), “runner_up” and “next_score”; without polygons the extent is cut into tiles. A raster of classes is written when it is asked for. Polygons drawn over examples make a class surer, or say what a word of yours means.</source>
   <translation type="unfinished">Écrivez les classes avec vos propres mots (en anglais), par exemple « forest, asphalt road, flat roof ». Avec des polygones, chacun reçoit les champs « class » (classe), « score » (0–1), « runner_up » (deuxième classe) et « next_score » (son score) ; sans polygones, l’emprise est découpée en tuiles. Un raster des classes est écrit s’il est demandé. Des polygones dessinés sur des exemples rendent une classe plus sûre, ou disent ce que signifie l’un de vos mots.</translation>
  </message>
  <message>
   <location filename="../ui/processing/compare.py" />
   <source>Question (empty: what changed)</source>
   <translation type="unfinished">Question (vide : ce qui a changé)</translation>
  </message>
  <message>
   <location filename="../ui/processing/findings_algorithm.py" />
   <source>Least score (0–1)</source>
   <translation type="unfinished">Score minimal (0–1)</translation>
  </message>
  <message>
   <location filename="../ui/processing/findings_algorithm.py" />
   <source>Findings</source>
   <translation type="unfinished">Objets trouvés</translation>
  </message>
  <message>
   <location filename="../ui/processing/findings_algorithm.py" />
   <source>Number of findings</source>
   <translation type="unfinished">Nombre d’objets trouvés</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Steps of learning</source>
   <translation type="unfinished">Étapes d’apprentissage</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Model to go on from (empty: built in)</source>
   <translation type="unfinished">Modèle de départ (vide : le modèle intégré)</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Name of the new model</source>
   <translation type="unfinished">Nom du nouveau modèle</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Folder of the model</source>
   <translation type="unfinished">Dossier du modèle</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Id of the model</source>
   <translation type="unfinished">Identifiant du modèle</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>What was measured</source>
   <translation type="unfinished">Ce qui a été mesuré</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>“{title}” is in the list of models (the stack in the dock’s last line); choose it there.</source>
   <translation type="unfinished">« {title} » est dans la liste des modèles (la pile dans la dernière ligne du panneau) ; choisissez-le là.</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>There is a model “{name}” already; give the new one another name.</source>
   <translation type="unfinished">Il y a déjà un modèle « {name} » ; donnez un autre nom au nouveau.</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Choose the folder of a data set.</source>
   <translation type="unfinished">Choisissez le dossier d’un jeu de données.</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Fine-tune the model</source>
   <translation type="unfinished">Affiner le modèle</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>The model looks at each picture once and then learns small additions to what it knows; all else stays as it is. Search, heat maps and classes in words of your own get better where the set is like your imagery. What it is worth is measured on ground that was not learnt from, and stands in the list of models. It needs the full engine (PyTorch). It can be stopped, and goes on where it was.</source>
   <translation type="unfinished">Le modèle regarde une fois chaque image, puis apprend de petits ajouts à ce qu’il sait ; tout le reste demeure tel quel. La recherche, les cartes de chaleur et les classes avec vos propres mots s’améliorent là où le jeu de données ressemble à vos images. Ce que cela vaut est mesuré sur du sol dont rien n’a été appris, et figure dans la liste des modèles. Il faut le moteur complet (PyTorch). L’apprentissage peut être arrêté, et reprend là où il en était.</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>Makes a new model from the built-in one and a data set of yours, on this computer.</source>
   <translation type="unfinished">Crée sur cet ordinateur un nouveau modèle à partir du modèle intégré et d’un de vos jeux de données.</translation>
  </message>
  <message>
   <location filename="../ui/processing/finetune.py" />
   <source>training,learning,adapters,model,deep learning,vision</source>
   <translation type="unfinished">entraînement,apprentissage,adaptateurs,modèle,apprentissage profond,vision,training,learning,adapters,model,deep learning</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Choose raster layers, a folder, or a list to be indexed.</source>
   <translation type="unfinished">Choisissez des couches raster, un dossier ou une liste à indexer.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Raster layers</source>
   <translation type="unfinished">Couches raster</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Rasters with files of their own; pictures of map servers cannot be indexed.</source>
   <translation type="unfinished">Rasters avec leurs propres fichiers ; les images de serveurs cartographiques ne peuvent pas être indexées.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Folder with rasters</source>
   <translation type="unfinished">Dossier de rasters</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Every raster in it and below it is indexed.</source>
   <translation type="unfinished">Tout raster qu’il contient, à tout niveau, est indexé.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>STAC file, or list of rasters</source>
   <translation type="unfinished">Fichier STAC, ou liste de rasters</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>A STAC item or collection (*.json), or a text file with a raster on each line (*.txt).</source>
   <translation type="unfinished">Un item ou une collection STAC (*.json), ou un fichier texte avec un raster par ligne (*.txt).</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Pixel sizes in metres (empty: automatic)</source>
   <translation type="unfinished">Tailles de pixel en mètres (vide : automatique)</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips are cut at each of these ground sizes of a pixel: 0.5, 2. Left empty, the model’s own counts.</source>
   <translation type="unfinished">Les imagettes sont découpées à chacune de ces tailles d’un pixel au sol : 0.5, 2. Vide : celle du modèle vaut.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Overlap of chips (share of their side)</source>
   <translation type="unfinished">Recouvrement des imagettes (part de leur côté)</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>What lies at the edge of one chip is in the middle of another.</source>
   <translation type="unfinished">Ce qui est au bord d’une imagette est au milieu d’une autre.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Look thoroughly</source>
   <translation type="unfinished">Regarder en détail</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Dask scheduler (empty: this computer)</source>
   <translation type="unfinished">Ordonnanceur Dask (vide : cet ordinateur)</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>An address such as tcp://10.0.0.5:8786. Its workers need the engine, and see the same files.</source>
   <translation type="unfinished">Une adresse comme tcp://10.0.0.5:8786. Ses workers ont besoin du moteur, et voient les mêmes fichiers.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Make the index afresh</source>
   <translation type="unfinished">Recréer l’index</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Drops the vectors of an index that was made with another model, and makes them anew.</source>
   <translation type="unfinished">Abandonne les vecteurs d’un index créé avec un autre modèle, et les refait.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>GeoPackage (*.gpkg)</source>
   <translation type="unfinished">GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>A new GeoPackage, or an index that is there: then only what is new or has changed is looked at.</source>
   <translation type="unfinished">Un nouveau GeoPackage, ou un index existant : alors seul ce qui est nouveau ou a changé est examiné.</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips in the index</source>
   <translation type="unfinished">Imagettes dans l’index</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips added</source>
   <translation type="unfinished">Imagettes ajoutées</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips removed</source>
   <translation type="unfinished">Imagettes supprimées</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Chips kept</source>
   <translation type="unfinished">Imagettes gardées</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Files that could not be read</source>
   <translation type="unfinished">Fichiers qui n’ont pas pu être lus</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>What was done</source>
   <translation type="unfinished">Ce qui a été fait</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Index rasters</source>
   <translation type="unfinished">Indexer des rasters</translation>
  </message>
  <message>
   <location filename="../ui/processing/index.py" />
   <source>Cuts rasters into chips and puts them into an index that can be searched by words and by examples; of an index that is there only what is new or has changed is looked at.</source>
   <translation type="unfinished">Découpe des rasters en imagettes et les met dans un index où l’on peut chercher par des mots et d’après des exemples ; d’un index existant, seul ce qui est nouveau ou a changé est examiné.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Choose documents or layers to learn.</source>
   <translation type="unfinished">Choisissez des documents ou des couches à apprendre.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Reading the features of “{name}”</source>
   <translation type="unfinished">Lecture des entités de « {name} »</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Folder of documents</source>
   <translation type="unfinished">Dossier de documents</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Every text, Markdown, PDF, HTML and CSV file in it is learnt, at any depth.</source>
   <translation type="unfinished">Tout fichier texte, Markdown, PDF, HTML et CSV qu’il contient est appris, à tout niveau.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Single documents</source>
   <translation type="unfinished">Documents isolés</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Files to be learnt beside the folder, or in its place.</source>
   <translation type="unfinished">Fichiers à apprendre en plus du dossier, ou à sa place.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Vector layers</source>
   <translation type="unfinished">Couches vecteur</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Each feature is learnt with its fields and its place; answers can show it on the map.</source>
   <translation type="unfinished">Chaque entité est apprise avec ses champs et son lieu ; les réponses peuvent la montrer sur la carte.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Sentence model (folder)</source>
   <translation type="unfinished">Modèle de phrases (dossier)</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>A folder with model.onnx and tokenizer.json to find passages by. Left empty, the base learns its own.</source>
   <translation type="unfinished">Un dossier avec model.onnx et tokenizer.json, pour trouver les passages. Vide : la base apprend le sien.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Learn afresh</source>
   <translation type="unfinished">Réapprendre</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Drop what was learnt with another model. Documents that have not changed are not read again.</source>
   <translation type="unfinished">Abandonne ce qui a été appris avec un autre modèle. Les documents qui n’ont pas changé ne sont pas relus.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Knowledge base</source>
   <translation type="unfinished">Base de connaissances</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>A GeoPackage. One that is there is brought up to date: only what is new or has changed is learnt.</source>
   <translation type="unfinished">Un GeoPackage. S’il existe, il est mis à jour : seul ce qui est nouveau ou a changé est appris.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>What was learnt</source>
   <translation type="unfinished">Ce qui a été appris</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Number of passages</source>
   <translation type="unfinished">Nombre de passages</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Number of documents that could not be learnt</source>
   <translation type="unfinished">Nombre de documents qui n’ont pas pu être appris</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Learn documents</source>
   <translation type="unfinished">Apprendre des documents</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Make a knowledge base of documents and vector layers, for answers that cite them.</source>
   <translation type="unfinished">Créer une base de connaissances à partir de documents et de couches vecteur, pour des réponses qui les citent.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>Choose the knowledge base in the dock (the book beside the conversation’s name) or in “Ask”. It is a GeoPackage that QGIS opens as a layer, and may be moved together with its documents. Nothing leaves this computer.</source>
   <translation type="unfinished">Choisissez la base de connaissances dans le panneau (le livre à côté du nom de la conversation) ou dans « Interroger ». C’est un GeoPackage que QGIS ouvre comme couche, et qui peut être déplacé avec ses documents. Rien ne quitte cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../ui/processing/knowledgebase.py" />
   <source>documents,knowledge base,pdf,sources,citations,retrieval,rag,questions</source>
   <translation type="unfinished">documents,base de connaissances,pdf,sources,citations,recherche,rag,questions,knowledge base,retrieval</translation>
  </message>
  <message>
   <location filename="../ui/processing/localize.py" />
   <source>The model wrote no heat map.</source>
   <translation type="unfinished">Le modèle n’a pas écrit de carte de chaleur.</translation>
  </message>
  <message>
   <location filename="../ui/processing/localize.py" />
   <source>Heat map</source>
   <translation type="unfinished">Carte de chaleur</translation>
  </message>
  <message>
   <location filename="../ui/processing/localize.py" />
   <source>Windows of several sizes are compared with the phrase. The map compares the places of the area with each other: 1 is the best of them, 0 what half of the area stays below. The polygons are what is warmer than the least score (0.5 where none is given).</source>
   <translation type="unfinished">Des fenêtres de plusieurs tailles sont comparées avec l’expression. La carte compare les lieux de la zone entre eux : 1 est le meilleur d’entre eux, 0 ce sous quoi reste la moitié de la zone. Les polygones sont ce qui est plus chaud que le score minimal (0,5 si aucun n’est donné).</translation>
  </message>
  <message>
   <location filename="../ui/processing/pixel_choice.py" />
   <source>“{name}” is drawn by QGIS, so it has no bands to choose. Leave the bands empty.</source>
   <translation type="unfinished">« {name} » est dessiné par QGIS et n’a donc pas de bandes à choisir. Laissez les bandes vides.</translation>
  </message>
  <message>
   <location filename="../ui/processing/pixel_choice.py" />
   <source>Choose three bands, for red, green and blue, or one.</source>
   <translation type="unfinished">Choisissez trois bandes, pour le rouge, le vert et le bleu, ou une seule.</translation>
  </message>
  <message>
   <location filename="../ui/processing/pixel_choice.py" />
   <source>“{name}” has no band {band}: its bands are 1 to {last}.</source>
   <translation type="unfinished">« {name} » n’a pas de bande {band} : ses bandes vont de 1 à {last}.</translation>
  </message>
  <message>
   <location filename="../ui/processing/polygons.py" />
   <source>The polygon does not meet “{name}”.</source>
   <translation type="unfinished">Le polygone ne touche pas « {name} ».</translation>
  </message>
  <message>
   <location filename="../ui/processing/polygons.py" />
   <source>Part {number}: {text}</source>
   <translation type="unfinished">Partie {number} : {text}</translation>
  </message>
  <message>
   <location filename="../ui/processing/polygons.py" />
   <source>Polygon {number}: {problem}</source>
   <translation type="unfinished">Polygone {number} : {problem}</translation>
  </message>
  <message>
   <location filename="../ui/processing/provider.py" />
   <source>Orthoscribe: imagery in plain language</source>
   <translation type="unfinished">Orthoscribe : les images en langage courant</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Type what to look for, or give a raster layer as an example.</source>
   <translation type="unfinished">Tapez ce qu’il faut chercher (en anglais), ou donnez une couche raster comme exemple.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Nothing was found. Try other words, or take filters out.</source>
   <translation type="unfinished">Rien n’a été trouvé. Essayez d’autres mots, ou retirez des filtres.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>The GeoPackage that “Index rasters” or the Find tab has made.</source>
   <translation type="unfinished">Le GeoPackage que « Indexer des rasters » ou l’onglet « Trouver » a créé.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>harbour with ships</source>
   <translation type="unfinished">harbour with ships</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>In plain words. May be left empty where there is an example.</source>
   <translation type="unfinished">En mots simples (en anglais). Peut rester vide s’il y a un exemple.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Raster layer with an example</source>
   <translation type="unfinished">Couche raster avec un exemple</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Places that look like this raster, or like the extent of it that is given, are found.</source>
   <translation type="unfinished">Les lieux qui ressemblent à ce raster, ou à l’emprise qui en est donnée, sont trouvés.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Extent of the example</source>
   <translation type="unfinished">Emprise de l’exemple</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>The part of the raster that is the example, in any CRS. Left empty, all of it.</source>
   <translation type="unfinished">La partie du raster qui est l’exemple, dans un SCR quelconque. Vide : tout le raster.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Weight of the example beside the words</source>
   <translation type="unfinished">Poids de l’exemple à côté des mots</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>0 counts the words alone, 1 the example alone.</source>
   <translation type="unfinished">0 ne compte que les mots, 1 que l’exemple.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Only in this extent</source>
   <translation type="unfinished">Seulement dans cette emprise</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Chips whose footprints meet it, in any CRS. Left empty, everywhere.</source>
   <translation type="unfinished">Imagettes dont l’empreinte la touche, dans un SCR quelconque. Vide : partout.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Not older than</source>
   <translation type="unfinished">Pas plus ancien que</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Not newer than</source>
   <translation type="unfinished">Pas plus récent que</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>A date such as 2019-06-01, 2019-06 or 2019. Chips without a known date are left out then.</source>
   <translation type="unfinished">Une date comme 2019-06-01, 2019-06 ou 2019. Les imagettes sans date connue sont alors omises.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Sensors, separated by commas</source>
   <translation type="unfinished">Capteurs, séparés par des virgules</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Only chips of these, such as Sentinel-2. Left empty, of all.</source>
   <translation type="unfinished">Seulement les imagettes de ceux-ci, comme Sentinel-2. Vide : de tous.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>At most so many</source>
   <translation type="unfinished">Au plus autant</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>The best are kept, by rank.</source>
   <translation type="unfinished">Les meilleures sont gardées, par rang.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Found places</source>
   <translation type="unfinished">Lieux trouvés</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>A footprint for each chip that was found, with its rank, score and record.</source>
   <translation type="unfinished">Une empreinte pour chaque imagette trouvée, avec son rang, son score et sa fiche.</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Number of places</source>
   <translation type="unfinished">Nombre de lieux</translation>
  </message>
  <message>
   <location filename="../ui/processing/search.py" />
   <source>Finds the places of an index that fit words, an example, or both, as ranked footprints.</source>
   <translation type="unfinished">Trouve les lieux d’un index qui correspondent à des mots (en anglais), à un exemple ou aux deux, en empreintes classées.</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>No installed model can compare. Put the folder of a model that can into {folder}.</source>
   <translation type="unfinished">Aucun modèle installé ne sait comparer. Placez le dossier d’un modèle qui le sait dans {folder}.</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>Before: the earlier picture</source>
   <translation type="unfinished">Avant : l’image la plus ancienne</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>After: the later picture of the same place</source>
   <translation type="unfinished">Après : l’image plus récente du même lieu</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>Date of the earlier picture, such as 2015-06 (empty: guessed)</source>
   <translation type="unfinished">Date de l’image la plus ancienne, comme 2015-06 (vide : devinée)</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>Date of the later picture, such as 2021-05-30 (empty: guessed)</source>
   <translation type="unfinished">Date de l’image la plus récente, comme 2021-05-30 (vide : devinée)</translation>
  </message>
  <message>
   <location filename="../ui/processing/two_dates.py" />
   <source>Bands of the earlier picture (empty: guessed)</source>
   <translation type="unfinished">Bandes de l’image la plus ancienne (vide : devinées)</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The raster that is looked at: any raster layer or file that the dock takes too.</source>
   <translation type="unfinished">Le raster examiné : toute couche raster ou tout fichier que le panneau accepte aussi.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The earlier picture. It may differ from the later one in CRS, pixel size and extent.</source>
   <translation type="unfinished">L’image la plus ancienne. SCR, taille des pixels et emprise peuvent différer de ceux de la plus récente.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The later picture of the same place. What is found is in its CRS.</source>
   <translation type="unfinished">L’image plus récente du même lieu. Ce qui est trouvé est dans son SCR.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Only needed where the layer’s name, file or properties do not tell the date.</source>
   <translation type="unfinished">Nécessaire seulement si le nom, le fichier ou les propriétés de la couche ne disent pas la date.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The same words as in the dock. Names of several things are separated by commas.</source>
   <translation type="unfinished">Les mêmes mots que dans le panneau, en anglais. Plusieurs noms sont séparés par des virgules.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The part of the raster that is looked at, in any CRS. Left empty, all of it.</source>
   <translation type="unfinished">La partie du raster examinée, dans un SCR quelconque. Vide : tout le raster.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Each polygon gets an answer of its own. With these the extent is not used.</source>
   <translation type="unfinished">Chaque polygone reçoit sa propre réponse. L’emprise n’est alors pas utilisée.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The polygons with their answers as fields. Written only when polygons are given.</source>
   <translation type="unfinished">Les polygones avec leurs réponses comme champs. Écrit seulement si des polygones sont donnés.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Findings the model is less sure of are left out. Left empty, the model’s own limit counts.</source>
   <translation type="unfinished">Les objets dont le modèle est moins sûr sont omis. Vide : la limite du modèle vaut.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Three in the order red, green, blue, also others as for false colour; or one, shown as grey.</source>
   <translation type="unfinished">Trois dans l’ordre rouge, vert, bleu, d’autres aussi comme pour les fausses couleurs ; ou une seule, affichée en gris.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>As for the later picture; only needed where its bands are in another order.</source>
   <translation type="unfinished">Comme pour l’image la plus récente ; nécessaire seulement si ses bandes sont dans un autre ordre.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Larger pixels show more at once, smaller ones finer things. Results depend on it, so it is told.</source>
   <translation type="unfinished">De plus grands pixels montrent plus à la fois, de plus petits des choses plus fines. Les résultats en dépendent, aussi est-elle indiquée.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>How well the phrase fits each place of the area, 0–1, compared with the rest of it.</source>
   <translation type="unfinished">À quel point l’expression correspond à chaque lieu de la zone, 0–1, comparé au reste de celle-ci.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>In your own words, with commas between them; may be empty where examples name the classes.</source>
   <translation type="unfinished">Avec vos propres mots (en anglais), séparés par des virgules ; peut être vide si des exemples nomment les classes.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Polygons over places that show a class, anywhere on the raster: one for a class is enough.</source>
   <translation type="unfinished">Polygones sur des lieux qui montrent une classe, n’importe où sur le raster : un par classe suffit.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>What each example shows: a class of the list above, or one that is in this field only.</source>
   <translation type="unfinished">Ce que montre chaque exemple : une classe de la liste ci-dessus, ou une qui n’est que dans ce champ.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Places that are less surely one of the classes are called “other”. 0 names every place.</source>
   <translation type="unfinished">Les lieux qui appartiennent moins sûrement à l’une des classes sont appelés « other » (autre). 0 nomme chaque lieu.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Also the size of the windows that a raster of classes is made from.</source>
   <translation type="unfinished">Aussi la taille des fenêtres dont un raster des classes est fait.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The polygons with their class, score and runner-up as fields, or the tiles of the extent.</source>
   <translation type="unfinished">Les polygones avec leur classe, leur score et la deuxième classe comme champs, ou les tuiles de l’emprise.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The likeliest class of every place, as numbers with a palette and names.</source>
   <translation type="unfinished">La classe la plus probable de chaque lieu, en nombres avec une palette et des noms.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Made by “Learn documents”. The answer is then made of sentences out of it, with sources.</source>
   <translation type="unfinished">Créée par « Apprendre des documents ». La réponse est alors faite de phrases qui en sont tirées, avec les sources.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>What was found, with the same fields as the layers of the dock.</source>
   <translation type="unfinished">Ce qui a été trouvé, avec les mêmes champs que les couches du panneau.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Points, lines or polygons with OpenStreetMap’s tags as fields; the tags are put into words.</source>
   <translation type="unfinished">Points, lignes ou polygones avec les tags d’OpenStreetMap comme champs ; les tags sont mis en mots.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>For other layers: the field that says in words what a feature is. No tags are read then.</source>
   <translation type="unfinished">Pour d’autres couches : le champ qui dit en mots (en anglais) ce qu’est une entité. Aucun tag n’est alors lu.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Width and height of each picture.</source>
   <translation type="unfinished">Largeur et hauteur de chaque image.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The ground size of a pixel of the finest pictures, in metres. Left empty, that of the raster.</source>
   <translation type="unfinished">La taille au sol d’un pixel des images les plus fines, en mètres. Vide : celle du raster.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Things that do not fit into a picture are shown at two, four … times that pixel size.</source>
   <translation type="unfinished">Les choses qui n’entrent pas dans une image sont montrées à deux, quatre … fois cette taille de pixel.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Of each class so many percent are kept whose picture and title the model finds most alike.</source>
   <translation type="unfinished">De chaque classe est gardé ce pourcentage de paires, celles dont le modèle trouve l’image et le titre les plus proches.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>So many pictures at most have the same title.</source>
   <translation type="unfinished">Au plus autant d’images ont le même titre.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>So many percent of the ground are not learnt from, but measured with.</source>
   <translation type="unfinished">De ce pourcentage du sol rien n’est appris ; il sert à mesurer.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>CLIP’s table, WebDataset archives, and the JSON lines that Orthoscribe learns from.</source>
   <translation type="unfinished">La table de CLIP, les archives WebDataset et les JSON Lines dont Orthoscribe apprend.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>Goes into the set’s page. Left empty, that of the layer’s properties, or OpenStreetMap’s.</source>
   <translation type="unfinished">Va dans la page du jeu de données. Vide : celle des propriétés de la couche, ou celle d’OpenStreetMap.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The same for the raster.</source>
   <translation type="unfinished">De même pour le raster.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>A new or empty folder. It is there when the set is whole, and not before.</source>
   <translation type="unfinished">Un dossier nouveau ou vide. Il est là quand le jeu de données est complet, et pas avant.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>A folder that “Make a data set” has made.</source>
   <translation type="unfinished">Un dossier que « Créer un jeu de données » a créé.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>What the new model is called in the list of models.</source>
   <translation type="unfinished">Comment le nouveau modèle s’appelle dans la liste des modèles.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The folder of the model to go on from. Left empty, the model that comes with the plugin.</source>
   <translation type="unfinished">Le dossier du modèle de départ. Vide : le modèle fourni avec l’extension.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>How long it learns, once it has looked at all pictures. Left empty, as long as is usual.</source>
   <translation type="unfinished">Combien de temps il apprend, une fois qu’il a regardé toutes les images. Vide : aussi longtemps que d’habitude.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>With a layer of polygons each polygon gets an answer of its own; the extent is not used then. The layer of answers has the polygons with the fields “place” (their number, which is the “turn” of what was found in them), “answer”, “findings” (how many), “labels” (how many of each), “found_m2” (their area) and “problem” (why there is no answer). Parts of a polygon are asked about one by one; holes count as part of it.</source>
   <translation type="unfinished">Avec une couche de polygones, chaque polygone reçoit sa propre réponse ; l’emprise n’est alors pas utilisée. La couche des réponses contient les polygones avec les champs « place » (leur numéro, qui est le « turn » de ce qui y a été trouvé), « answer » (réponse), « findings » (combien), « labels » (combien de chaque), « found_m2 » (leur surface) et « problem » (pourquoi il n’y a pas de réponse). Les parties d’un polygone sont interrogées une à une ; les trous en font partie.</translation>
  </message>
  <message>
   <location filename="../ui/processing/words.py" />
   <source>The model runs on this computer; its answers may be wrong.</source>
   <translation type="unfinished">Le modèle s’exécute sur cet ordinateur ; ses réponses peuvent être fausses.</translation>
  </message>
  <message>
   <location filename="../ui/processing/zones.py" />
   <source>An example of “{label}” does not lie on “{name}”. Move it there, or leave it out.</source>
   <translation type="unfinished">Un exemple de « {label} » ne se trouve pas sur « {name} ». Déplacez-le là, ou omettez-le.</translation>
  </message>
  <message>
   <location filename="../ui/review/keep_box.py" />
   <source>Remove and save</source>
   <translation type="unfinished">Supprimer et enregistrer</translation>
  </message>
  <message>
   <location filename="../ui/review/keep_box.py" />
   <source>{count} rejected</source>
   <translation type="unfinished">{count} rejetés</translation>
  </message>
  <message>
   <location filename="../ui/review/keep_box.py" />
   <source>{count} with a score below {score:.2f}</source>
   <translation type="unfinished">{count} avec un score inférieur à {score:.2f}</translation>
  </message>
  <message>
   <location filename="../ui/review/keep_box.py" />
   <source>Remove from the table: {pieces}? {kept} are kept. This cannot be undone.</source>
   <translation type="unfinished">Supprimer de la table : {pieces} ? {kept} sont gardés. C’est irréversible.</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Review of findings</source>
   <translation type="unfinished">Revue des objets</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Close the review; nothing is removed</source>
   <translation type="unfinished">Fermer la revue ; rien n’est supprimé</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Accept</source>
   <translation type="unfinished">Accepter</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Reject</source>
   <translation type="unfinished">Rejeter</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Next</source>
   <translation type="unfinished">Suivant</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Zoom to the next finding to judge (N)</source>
   <translation type="unfinished">Zoomer sur le prochain objet à juger (N)</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Undo the last edit (Ctrl+Z on the map)</source>
   <translation type="unfinished">Annuler la dernière modification (Ctrl+Z sur la carte)</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Save, and remove what is rejected or hidden</source>
   <translation type="unfinished">Enregistrer, et supprimer ce qui est rejeté ou masqué</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Accept findings</source>
   <translation type="unfinished">Accepter les objets</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Reject findings</source>
   <translation type="unfinished">Rejeter les objets</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Review  ·  {layer}</source>
   <translation type="unfinished">Revue  ·  {layer}</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>{shown} of {total} shown</source>
   <translation type="unfinished">{shown} sur {total} affichés</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>{count} accepted</source>
   <translation type="unfinished">{count} acceptés</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>{count} selected</source>
   <translation type="unfinished">{count} sélectionnés</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>all {count} that are shown and not judged yet</source>
   <translation type="unfinished">les {count} affichés et pas encore jugés</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Accept {findings} (A)</source>
   <translation type="unfinished">Accepter {findings} (A)</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>Reject {findings} (R)</source>
   <translation type="unfinished">Rejeter {findings} (R)</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>The edits of “{layer}” could not be saved.</source>
   <translation type="unfinished">Les modifications de « {layer} » n’ont pas pu être enregistrées.</translation>
  </message>
  <message>
   <location filename="../ui/review/review_bar.py" />
   <source>{kept} findings kept, {gone} removed</source>
   <translation type="unfinished">{kept} objets gardés, {gone} supprimés</translation>
  </message>
  <message>
   <location filename="../ui/review/score_row.py" />
   <source>&amp;Score from</source>
   <translation type="unfinished">&amp;Score à partir de</translation>
  </message>
  <message>
   <location filename="../ui/review/score_row.py" />
   <source>Findings with a lower score are hidden; the table keeps them until you press Keep</source>
   <translation type="unfinished">Les objets de score inférieur sont masqués ; la table les garde jusqu’à ce que vous appuyiez sur Garder</translation>
  </message>
  <message>
   <location filename="../ui/review/score_row.py" />
   <source>Least score</source>
   <translation type="unfinished">Score minimal</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Shapes</source>
   <translation type="unfinished">Formes</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Merge the selected findings into one</source>
   <translation type="unfinished">Fusionner en un seul les objets sélectionnés</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Split findings along a line: click its corners on the map, end with a right click</source>
   <translation type="unfinished">Diviser les objets le long d’une ligne : cliquez ses sommets sur la carte, finissez par un clic droit</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Simplify the selected findings: drop corners within the tolerance</source>
   <translation type="unfinished">Simplifier les objets sélectionnés : supprimer les sommets dans la tolérance</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Right angles for the selected findings, as buildings have them</source>
   <translation type="unfinished">Angles droits pour les objets sélectionnés, comme en ont les bâtiments</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>Tolerance</source>
   <translation type="unfinished">Tolérance</translation>
  </message>
  <message>
   <location filename="../ui/review/shape_row.py" />
   <source>How far a corner may lie beside the new outline to be dropped</source>
   <translation type="unfinished">À quelle distance du nouveau contour un sommet peut se trouver pour être supprimé</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_link.py" />
   <source>Plugin and engine are of different versions; install the engine again.</source>
   <translation type="unfinished">L’extension et le moteur sont de versions différentes ; réinstallez le moteur.</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_link.py" />
   <source>The engine could not be started with {program}.</source>
   <translation type="unfinished">Le moteur n’a pas pu être démarré avec {program}.</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_link.py" />
   <source>The engine stopped unexpectedly. Nothing is lost: ask again and it restarts.</source>
   <translation type="unfinished">Le moteur s’est arrêté de façon inattendue. Rien n’est perdu : demandez à nouveau et il redémarre.</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_setup.py" />
   <source>Looking for what Orthoscribe's engine needs</source>
   <translation type="unfinished">Recherche de ce dont le moteur d’Orthoscribe a besoin</translation>
  </message>
  <message>
   <location filename="../ui/session/engine_setup.py" />
   <source>Installing Orthoscribe's engine</source>
   <translation type="unfinished">Installation du moteur d’Orthoscribe</translation>
  </message>
  <message>
   <location filename="../ui/session/indexing.py" />
   <source>Check a raster layer, or add a folder, to be indexed.</source>
   <translation type="unfinished">Cochez une couche raster à indexer, ou ajoutez un dossier.</translation>
  </message>
  <message>
   <location filename="../ui/session/indexing.py" />
   <source>A layer that was to be indexed is no longer in the project.</source>
   <translation type="unfinished">Une couche à indexer n’est plus dans le projet.</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>outlines</source>
   <translation type="unfinished">contours</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>boxes</source>
   <translation type="unfinished">cadres</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>changes</source>
   <translation type="unfinished">changements</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>Its last words are in the log panel (View ▸ Panels ▸ Log Messages).</source>
   <translation type="unfinished">Ses derniers mots sont dans le journal (Vue ▸ Panneaux ▸ Journal des messages).</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>Draw the extent on the layer, or choose “Whole layer”.</source>
   <translation type="unfinished">Dessinez l’emprise sur la couche, ou choisissez « Toute la couche ».</translation>
  </message>
  <message>
   <location filename="../ui/session/jobs.py" />
   <source>Right-click the layer without a CRS ▸ Layer CRS ▸ Set Layer CRS…</source>
   <translation type="unfinished">Clic droit sur la couche sans SCR ▸ SCR de la couche ▸ Définir le SCR de la couche…</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>This project has no index to search yet. Open the Find tab, choose “New index…”, and say which layers and folders it holds. Then ask again.</source>
   <translation type="unfinished">Ce projet n’a pas encore d’index où chercher. Ouvrez l’onglet « Trouver », choisissez « Nouvel index… », et dites quelles couches et quels dossiers il contient. Puis demandez à nouveau.</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>I found no such place in the index “{index}”.</source>
   <translation type="unfinished">Je n’ai trouvé aucun lieu de ce genre dans l’index « {index} ».</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>I found {count} places like this one for “{words}” in the index “{index}”. The best are:</source>
   <translation type="unfinished">J’ai trouvé {count} lieux comme celui-ci pour « {words} » dans l’index « {index} ». Les meilleurs sont :</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>I found {count} places like this one in the index “{index}”. The best are:</source>
   <translation type="unfinished">J’ai trouvé {count} lieux comme celui-ci dans l’index « {index} ». Les meilleurs sont :</translation>
  </message>
  <message>
   <location filename="../ui/session/place_searches.py" />
   <source>I found {count} places for “{words}” in the index “{index}”. The best are:</source>
   <translation type="unfinished">J’ai trouvé {count} lieux pour « {words} » dans l’index « {index} ». Les meilleurs sont :</translation>
  </message>
  <message>
   <location filename="../ui/session/question.py" />
   <source>Choose a before and an after first.</source>
   <translation type="unfinished">Choisissez d’abord un avant et un après.</translation>
  </message>
  <message>
   <location filename="../ui/session/question.py" />
   <source>“{name}” is no longer in the project. Add it again, or choose another layer.</source>
   <translation type="unfinished">« {name} » n’est plus dans le projet. Ajoutez-le à nouveau, ou choisissez une autre couche.</translation>
  </message>
  <message>
   <location filename="../ui/session/searches.py" />
   <source>Choose an index to search, or make one first.</source>
   <translation type="unfinished">Choisissez un index où chercher, ou créez-en un d’abord.</translation>
  </message>
  <message>
   <location filename="../ui/session/searches.py" />
   <source>The index {path} is not there any more. Choose another one, or make it again.</source>
   <translation type="unfinished">L’index {path} n’existe plus. Choisissez-en un autre, ou recréez-le.</translation>
  </message>
  <message>
   <location filename="../ui/session/searches.py" />
   <source>The raster of the example is no longer in the project. Choose another example.</source>
   <translation type="unfinished">Le raster de l’exemple n’est plus dans le projet. Choisissez un autre exemple.</translation>
  </message>
  <message>
   <location filename="../ui/session/searches.py" />
   <source>Type what to look for, or give an example from the map.</source>
   <translation type="unfinished">Tapez ce qu’il faut chercher (en anglais), ou donnez un exemple pris sur la carte.</translation>
  </message>
  <message>
   <location filename="../inference/client/channel.py" />
   <source>The engine stopped unexpectedly; it starts again with the next request.</source>
   <translation type="unfinished">Le moteur s’est arrêté de façon inattendue ; il redémarre à la prochaine demande.</translation>
  </message>
  <message>
   <location filename="../inference/client/channel.py" />
   <source>The engine does not answer; it starts again with the next request.</source>
   <translation type="unfinished">Le moteur ne répond pas ; il redémarre à la prochaine demande.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>There is not enough room on the disk for {target}: about {needed_mb:.0f} MB are needed. Free some space, then press Install again.</source>
   <translation type="unfinished">Il n’y a pas assez de place sur le disque pour {target} : il faut environ {needed_mb:.0f} Mo. Libérez de la place, puis appuyez à nouveau sur Installer.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The engine could not be installed; the log says why. Press Install to try again.</source>
   <translation type="unfinished">Le moteur n’a pas pu être installé ; le journal dit pourquoi. Appuyez sur Installer pour réessayer.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The proxy asks for a name and a password: give them in QGIS under Settings ▸ Options ▸ Network, then press Install again.</source>
   <translation type="unfinished">Le proxy demande un nom et un mot de passe : indiquez-les dans QGIS sous Préférences ▸ Options ▸ Réseau, puis appuyez à nouveau sur Installer.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The installer cannot go through a SOCKS proxy: set an HTTP proxy in QGIS under Settings ▸ Options ▸ Network, or install from a folder of wheels.</source>
   <translation type="unfinished">L’installateur ne peut pas passer par un proxy SOCKS : réglez un proxy HTTP dans QGIS sous Préférences ▸ Options ▸ Réseau, ou installez à partir d’un dossier de wheels.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The proxy does not answer or lets nothing through: check it in QGIS under Settings ▸ Options ▸ Network, then press Install again.</source>
   <translation type="unfinished">Le proxy ne répond pas ou ne laisse rien passer : vérifiez-le dans QGIS sous Préférences ▸ Options ▸ Réseau, puis appuyez à nouveau sur Installer.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The connection is not trusted, often because a firewall opens it: ask your administrator for its certificate, name that file in the variable PIP_CERT, and start QGIS again; or install from a folder of wheels.</source>
   <translation type="unfinished">La connexion n’est pas jugée fiable, souvent parce qu’un pare-feu l’ouvre : demandez le certificat du pare-feu à votre administrateur, indiquez ce fichier dans la variable PIP_CERT et redémarrez QGIS ; ou installez à partir d’un dossier de wheels.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>A package is not the one that was tested, so it was not installed: try again, and if it stays, the package index or the folder of wheels offers altered files.</source>
   <translation type="unfinished">Un paquet n’est pas celui qui a été testé et n’a donc pas été installé : réessayez ; si cela persiste, l’index des paquets ou le dossier de wheels propose des fichiers modifiés.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The package index cannot be reached: check the network, then press Install again, or choose a folder of wheels.</source>
   <translation type="unfinished">L’index des paquets est injoignable : vérifiez le réseau, puis appuyez à nouveau sur Installer, ou choisissez un dossier de wheels.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The path {target} is too long for this system: turn on long paths in Windows, or set another place for the engine in the variable ORTHOSCRIBE_ENGINE.</source>
   <translation type="unfinished">Ce système n’accepte pas {target}, car le chemin est trop long : activez les chemins longs dans Windows, ou fixez un autre emplacement pour le moteur dans la variable ORTHOSCRIBE_ENGINE.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>A policy of this computer forbids programs in {target}: ask your administrator to allow that folder, or set another place in the variable ORTHOSCRIBE_ENGINE.</source>
   <translation type="unfinished">Une stratégie de cet ordinateur interdit les programmes dans {target} : demandez à votre administrateur d’autoriser ce dossier, ou fixez un autre emplacement dans la variable ORTHOSCRIBE_ENGINE.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>Files of the engine are in use: close the other QGIS windows, then press Install again.</source>
   <translation type="unfinished">Des fichiers du moteur sont en cours d’utilisation : fermez les autres fenêtres de QGIS, puis appuyez à nouveau sur Installer.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>Files cannot be written to {target}: allow it, or set another place in the variable ORTHOSCRIBE_ENGINE.</source>
   <translation type="unfinished">Impossible d’écrire des fichiers dans {target} : autorisez-le, ou fixez un autre emplacement dans la variable ORTHOSCRIBE_ENGINE.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>{python} cannot make an environment: install its venv package (on Debian or Ubuntu: apt-get install python3-venv), or another Python, then press Install again.</source>
   <translation type="unfinished">{python} ne peut pas créer d’environnement : installez son paquet venv (sous Debian ou Ubuntu : apt-get install python3-venv) ou un autre Python, puis appuyez à nouveau sur Installer.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The package index has no {package} for this Python on this kind of computer: install another Python (3.12 is a good choice) and try again.</source>
   <translation type="unfinished">L’index des paquets n’a pas de {package} pour ce Python sur ce type d’ordinateur : installez un autre Python (3.12 est un bon choix) et réessayez.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The folder {wheels} has no {package} for this Python on this kind of computer: fill it on a like computer with the same Python, by “make wheelhouse”.</source>
   <translation type="unfinished">Le dossier {wheels} n’a pas de {package} pour ce Python sur ce type d’ordinateur : remplissez-le sur un ordinateur du même type avec le même Python, par « make wheelhouse ».</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The package index has no package for this Python on this kind of computer: install another Python (3.12 is a good choice) and try again.</source>
   <translation type="unfinished">L’index des paquets n’a pas de paquet pour ce Python sur ce type d’ordinateur : installez un autre Python (3.12 est un bon choix) et réessayez.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>The folder {wheels} has no package for this Python on this kind of computer: fill it on a like computer with the same Python, by “make wheelhouse”.</source>
   <translation type="unfinished">Le dossier {wheels} n’a pas de paquet pour ce Python sur ce type d’ordinateur : remplissez-le sur un ordinateur du même type avec le même Python, par « make wheelhouse ».</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>the engine's folder</source>
   <translation type="unfinished">le dossier du moteur</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/failures.py" />
   <source>This Python</source>
   <translation type="unfinished">Ce Python</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/install.py" />
   <source>Making an environment in {target} with {python}</source>
   <translation type="unfinished">Création d’un environnement dans {target} avec {python}</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/install.py" />
   <source>{target} is no environment, and is not empty; choose another folder.</source>
   <translation type="unfinished">{target} n’est pas un environnement et n’est pas vide ; choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/install.py" />
   <source>Fetching pip</source>
   <translation type="unfinished">Téléchargement de pip</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/install.py" />
   <source>Fetching the packages ({names})</source>
   <translation type="unfinished">Téléchargement des paquets ({names})</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/lock.py" />
   <source>Another QGIS is installing the engine just now; wait until it is done, then press Install: it will be found ready.</source>
   <translation type="unfinished">Un autre QGIS est en train d’installer le moteur ; attendez qu’il ait fini, puis appuyez sur Installer : le moteur sera trouvé prêt.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/plan.py" />
   <source>No Python {lowest} or newer with venv was found; install one (on Debian or Ubuntu: apt-get install python3-venv; on Windows and macOS: from python.org) and try again.</source>
   <translation type="unfinished">Aucun Python {lowest} ou plus récent avec venv n’a été trouvé ; installez-en un (sous Debian ou Ubuntu : apt-get install python3-venv ; sous Windows et macOS : depuis python.org) et réessayez.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/plan.py" />
   <source>No Python {lowest} to {highest} with venv was found; install one (on Debian or Ubuntu: apt-get install python3-venv; on Windows and macOS: from python.org) and try again.</source>
   <translation type="unfinished">Aucun Python {lowest} à {highest} avec venv n’a été trouvé ; installez-en un (sous Debian ou Ubuntu : apt-get install python3-venv ; sous Windows et macOS : depuis python.org) et réessayez.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/plan.py" />
   <source>The list of packages {path} cannot be read; check the path, or install the plugin again.</source>
   <translation type="unfinished">La liste de paquets {path} ne peut pas être lue ; vérifiez le chemin, ou réinstallez l’extension.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>Trying every package</source>
   <translation type="unfinished">Essai de chaque paquet</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>There are no wheels in {wheels}: choose the folder that “make wheelhouse” has filled.</source>
   <translation type="unfinished">Il n’y a pas de wheels dans {wheels} : choisissez le dossier que « make wheelhouse » a rempli.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>{python} is not a 64-bit Python; give the path of one, or leave --python out.</source>
   <translation type="unfinished">{python} n’est pas un Python 64 bits ; donnez le chemin d’un Python 64 bits, ou omettez --python.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>Asking the engine for a first answer</source>
   <translation type="unfinished">Demande d’une première réponse au moteur</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/prepare.py" />
   <source>The environment in {target} is ready</source>
   <translation type="unfinished">L’environnement dans {target} est prêt</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/progress.py" />
   <source>Unpacking the packages</source>
   <translation type="unfinished">Décompression des paquets</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/running.py" />
   <source>The installation was stopped; press Install to go on, what is already fetched is not fetched again.</source>
   <translation type="unfinished">L’installation a été arrêtée ; appuyez sur Installer pour continuer : ce qui est déjà téléchargé ne l’est pas une seconde fois.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/verify.py" />
   <source>The environment in {target} lacks {packages}; delete that folder and try again.</source>
   <translation type="unfinished">Il manque {packages} à l’environnement dans {target} ; supprimez ce dossier et réessayez.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/verify.py" />
   <source>The engine runs but has said nothing; install the plugin again.</source>
   <translation type="unfinished">Le moteur tourne mais n’a rien dit ; réinstallez l’extension.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/verify.py" />
   <source>The environment in {target} does not run; delete that folder and try again.</source>
   <translation type="unfinished">L’environnement dans {target} ne fonctionne pas ; supprimez ce dossier et réessayez.</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/verify.py" />
   <source>The packages are installed, but the engine does not answer: {reason}</source>
   <translation type="unfinished">Les paquets sont installés, mais le moteur ne répond pas : {reason}</translation>
  </message>
  <message>
   <location filename="../inference/client/environment/wheelhouse.py" />
   <source>Fetching {name}</source>
   <translation type="unfinished">Téléchargement de {name}</translation>
  </message>
  <message>
   <location filename="../inference/client/scripted.py" />
   <source>The plugin speaks another protocol version.</source>
   <translation type="unfinished">L’extension parle une autre version du protocole.</translation>
  </message>
  <message>
   <location filename="../inference/client/scripted.py" />
   <source>Unknown method “{method}”.</source>
   <translation type="unfinished">Méthode inconnue « {method} ».</translation>
  </message>
  <message>
   <location filename="../inference/decoder/generate.py" />
   <source>The model began to repeat itself, so its answer was stopped; ask in other words.</source>
   <translation type="unfinished">Le modèle a commencé à se répéter, sa réponse a donc été arrêtée ; demandez avec d’autres mots.</translation>
  </message>
  <message>
   <location filename="../inference/decoder/language.py" />
   <source>The model had no answer; ask in other words.</source>
   <translation type="unfinished">Le modèle n’avait pas de réponse ; demandez avec d’autres mots.</translation>
  </message>
  <message>
   <location filename="../inference/decoder/onnx_runtime.py" />
   <source>The model's experts do not fit its decoder; install the model again.</source>
   <translation type="unfinished">Les experts du modèle ne correspondent pas à son décodeur ; réinstallez le modèle.</translation>
  </message>
  <message>
   <location filename="../inference/decoder/onnx_runtime.py" />
   <source>The model's weights do not fit its card; install the model again.</source>
   <translation type="unfinished">Les poids du modèle ne correspondent pas à sa fiche ; réinstallez le modèle.</translation>
  </message>
  <message>
   <location filename="../inference/decoder/ret.py" />
   <source>The model's [RET] does not fit its card; install the model again.</source>
   <translation type="unfinished">Le [RET] du modèle ne correspond pas à sa fiche ; réinstallez le modèle.</translation>
  </message>
  <message>
   <location filename="../inference/decoder/runtime.py" />
   <source>The model “{model}” asks for an unknown decoder, {decoder}; update Orthoscribe.</source>
   <translation type="unfinished">Le modèle « {model} » demande un décodeur inconnu, {decoder} ; mettez Orthoscribe à jour.</translation>
  </message>
  <message>
   <location filename="../inference/decoder/weights.py" />
   <source>The model's weights cannot be loaded; install the model again.</source>
   <translation type="unfinished">Les poids du modèle ne peuvent pas être chargés ; réinstallez le modèle.</translation>
  </message>
  <message>
   <location filename="../inference/encoders/session.py" />
   <source>A part of this model, {name}, cannot be loaded; install the model again.</source>
   <translation type="unfinished">Une partie de ce modèle, {name}, ne peut pas être chargée ; réinstallez le modèle.</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>To ask, say what you are looking for.</source>
   <translation type="unfinished">Pour interroger, dites ce que vous cherchez (en anglais).</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>To ground, say what you are looking for.</source>
   <translation type="unfinished">Pour localiser, dites ce que vous cherchez (en anglais).</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>To segment, say what you are looking for.</source>
   <translation type="unfinished">Pour segmenter, dites ce que vous cherchez (en anglais).</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>To localize, say what you are looking for.</source>
   <translation type="unfinished">Pour repérer, dites ce que vous cherchez (en anglais).</translation>
  </message>
  <message>
   <location filename="../inference/engine/answers.py" />
   <source>Loading {model}</source>
   <translation type="unfinished">Chargement de {model}</translation>
  </message>
  <message>
   <location filename="../inference/engine/config.py" />
   <source>The engine's settings cannot be read.</source>
   <translation type="unfinished">Les paramètres du moteur ne peuvent pas être lus.</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{pairs} pairs of 1 class ({classes}): {train} to learn from, {test} to measure with.</source>
   <translation type="unfinished">{pairs} paires d’une seule classe ({classes}) : {train} pour apprendre, {test} pour mesurer.</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{pairs} pairs of {count} classes ({classes}): {train} to learn from, {test} to measure with.</source>
   <translation type="unfinished">{pairs} paires de {count} classes ({classes}) : {train} pour apprendre, {test} pour mesurer.</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{count} pieces were left out: without pixels.</source>
   <translation type="unfinished">Morceaux omis, car sans pixels : {count}.</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{count} pieces were left out: unlike their titles.</source>
   <translation type="unfinished">Morceaux omis, car trop différents de leur titre : {count}.</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>{count} pieces could not be read, the first because: {reason}</source>
   <translation type="unfinished">Morceaux qui n’ont pas pu être lus : {count}. Raison pour le premier : {reason}</translation>
  </message>
  <message>
   <location filename="../inference/engine/data_sets.py" />
   <source>Reading the map</source>
   <translation type="unfinished">Lecture de la carte</translation>
  </message>
  <message>
   <location filename="../inference/engine/device.py" />
   <source>Unknown device “{device}”: choose auto, cpu or cuda.</source>
   <translation type="unfinished">Matériel inconnu « {device} » : choisissez auto, cpu ou cuda.</translation>
  </message>
  <message>
   <location filename="../inference/engine/device.py" />
   <source>graphics card (CUDA)</source>
   <translation type="unfinished">carte graphique (CUDA)</translation>
  </message>
  <message>
   <location filename="../inference/engine/device.py" />
   <source>CPU ({count} threads)</source>
   <translation type="unfinished">CPU ({count} fils d’exécution)</translation>
  </message>
  <message>
   <location filename="../inference/engine/device.py" />
   <source>CPU (1 thread)</source>
   <translation type="unfinished">CPU (1 fil d’exécution)</translation>
  </message>
  <message>
   <location filename="../inference/engine/dispatch.py" />
   <source>The plugin and its engine are of different versions; install the engine again.</source>
   <translation type="unfinished">L’extension et son moteur sont de versions différentes ; réinstallez le moteur.</translation>
  </message>
  <message>
   <location filename="../inference/engine/dispatch.py" />
   <source>The engine was not greeted: send hello first.</source>
   <translation type="unfinished">Le moteur n’a pas été salué : envoyez d’abord hello.</translation>
  </message>
  <message>
   <location filename="../inference/engine/dispatch.py" />
   <source>Something went wrong inside the engine ({error}); the log has the details.</source>
   <translation type="unfinished">Quelque chose s’est mal passé dans le moteur ({error}) ; le journal donne les détails.</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>{added:,} new chips; raster {number:,} of {count:,}</source>
   <translation type="unfinished">{added:,} nouvelles imagettes ; raster {number:,} sur {count:,}</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>The index has {total:,} chips: {added:,} new, {kept:,} as they were.</source>
   <translation type="unfinished">L’index a {total:,} imagettes : {added:,} nouvelles, {kept:,} inchangées.</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>Say what to index: layers, folders, or lists of rasters.</source>
   <translation type="unfinished">Dites ce qu’il faut indexer : des couches, des dossiers ou des listes de rasters.</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>{count:,} chips of rasters that have changed or are gone were dropped.</source>
   <translation type="unfinished">Imagettes supprimées, car leur raster a changé ou n’existe plus : {count:,}.</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>{first} {second}</source>
   <translation type="unfinished">{first} {second}</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>{count:,} could not be read; the list says why.</source>
   <translation type="unfinished">Illisibles : {count:,} ; la liste dit pourquoi.</translation>
  </message>
  <message>
   <location filename="../inference/engine/indexing.py" />
   <source>Looking for rasters that are new or have changed</source>
   <translation type="unfinished">Recherche des rasters nouveaux ou modifiés</translation>
  </message>
  <message>
   <location filename="../inference/engine/jobs.py" />
   <source>There is a job {job} already.</source>
   <translation type="unfinished">Il y a déjà une tâche {job}.</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>1 document new or changed</source>
   <translation type="unfinished">1 document nouveau ou modifié</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{count} documents new or changed</source>
   <translation type="unfinished">{count} documents nouveaux ou modifiés</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>1 document unchanged</source>
   <translation type="unfinished">1 document inchangé</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{count} documents unchanged</source>
   <translation type="unfinished">{count} documents inchangés</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>1 document taken out</source>
   <translation type="unfinished">1 document retiré</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{count} documents taken out</source>
   <translation type="unfinished">{count} documents retirés</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{done}; {store} has 1 passage.</source>
   <translation type="unfinished">{done} ; {store} a 1 passage.</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{done}; {store} has {count} passages.</source>
   <translation type="unfinished">{done} ; {store} a {count} passages.</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>1 document could not be learnt.</source>
   <translation type="unfinished">1 document n’a pas pu être appris.</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{count} documents could not be learnt.</source>
   <translation type="unfinished">{count} documents n’ont pas pu être appris.</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>The folder {folder} cannot be made; choose another place.</source>
   <translation type="unfinished">Le dossier {folder} ne peut pas être créé ; choisissez un autre emplacement.</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>Nothing to learn</source>
   <translation type="unfinished">Rien à apprendre</translation>
  </message>
  <message>
   <location filename="../inference/engine/learning.py" />
   <source>{first}, {second}</source>
   <translation type="unfinished">{first}, {second}</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot describe; choose another model.</source>
   <translation type="unfinished">Le modèle « {model} » ne sait pas décrire ; choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot ask; choose another model.</source>
   <translation type="unfinished">Le modèle « {model} » ne sait pas répondre aux questions ; choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot ground; choose another model.</source>
   <translation type="unfinished">Le modèle « {model} » ne sait pas localiser ; choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot segment; choose another model.</source>
   <translation type="unfinished">Le modèle « {model} » ne sait pas segmenter ; choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot compare; choose another model.</source>
   <translation type="unfinished">Le modèle « {model} » ne sait pas comparer ; choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot localize; choose another model.</source>
   <translation type="unfinished">Le modèle « {model} » ne sait pas repérer ; choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot classify; choose another model.</source>
   <translation type="unfinished">Le modèle « {model} » ne sait pas classifier ; choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot index; choose another model.</source>
   <translation type="unfinished">Le modèle « {model} » ne sait pas indexer ; choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” cannot search; choose another model.</source>
   <translation type="unfinished">Le modèle « {model} » ne sait pas chercher ; choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” is not installed; choose another or install it.</source>
   <translation type="unfinished">Le modèle « {model} » n’est pas installé ; choisissez-en un autre ou installez-le.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The model “{model}” lacks the file {name}; install it again.</source>
   <translation type="unfinished">Il manque le fichier {name} au modèle « {model} » ; réinstallez-le.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>The file {name} of “{model}” is damaged; install the model again.</source>
   <translation type="unfinished">Le fichier {name} de « {model} » est endommagé ; réinstallez le modèle.</translation>
  </message>
  <message>
   <location filename="../inference/engine/models.py" />
   <source>No model is installed; install one first.</source>
   <translation type="unfinished">Aucun modèle n’est installé ; installez-en un d’abord.</translation>
  </message>
  <message>
   <location filename="../inference/engine/pictures.py" />
   <source>The before image is taken to be of {date}, guessed from {why}.</source>
   <translation type="unfinished">La date de l’image d’avant est supposée être {date}, devinée d’après {why}.</translation>
  </message>
  <message>
   <location filename="../inference/engine/pictures.py" />
   <source>The after image is taken to be of {date}, guessed from {why}.</source>
   <translation type="unfinished">La date de l’image d’après est supposée être {date}, devinée d’après {why}.</translation>
  </message>
  <message>
   <location filename="../inference/engine/pictures.py" />
   <source>There are no pixels here: the extent is all nodata or transparent. Choose another place.</source>
   <translation type="unfinished">Il n’y a pas de pixels ici : l’emprise est entièrement nodata ou transparente. Choisissez un autre lieu.</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>The {found:,} best of {chips:,} chips.</source>
   <translation type="unfinished">Les {found:,} meilleures imagettes sur {chips:,}.</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>Nothing was found; take away a filter, or look for something else.</source>
   <translation type="unfinished">Rien n’a été trouvé ; retirez un filtre, ou cherchez autre chose.</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>The best of {chips:,} chips.</source>
   <translation type="unfinished">La meilleure imagette sur {chips:,}.</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>The index is empty; index some rasters first.</source>
   <translation type="unfinished">L’index est vide ; indexez d’abord des rasters.</translation>
  </message>
  <message>
   <location filename="../inference/engine/searching.py" />
   <source>There is nothing to see in the example; draw it where the raster has pixels.</source>
   <translation type="unfinished">Il n’y a rien à voir dans l’exemple ; dessinez-le là où le raster a des pixels.</translation>
  </message>
  <message>
   <location filename="../inference/families/__init__.py" />
   <source>The model “{model}” is of an unknown kind, {family}; update Orthoscribe.</source>
   <translation type="unfinished">Le modèle « {model} » est d’un genre inconnu, {family} ; mettez Orthoscribe à jour.</translation>
  </message>
  <message>
   <location filename="../inference/families/answering.py" />
   <source>Check this on the map: I learnt from pixels of up to {coarsest:g} m, and these are {size:.2g} m.</source>
   <translation type="unfinished">Vérifiez ceci sur la carte : j’ai appris de pixels allant jusqu’à {coarsest:g} m, et ceux-ci font {size:.2g} m.</translation>
  </message>
  <message>
   <location filename="../inference/families/change_findings.py" />
   <source>Drawing outlines</source>
   <translation type="unfinished">Tracé des contours</translation>
  </message>
  <message>
   <location filename="../inference/families/change_findings.py" />
   <source>Naming what changed</source>
   <translation type="unfinished">Les changements sont nommés</translation>
  </message>
  <message>
   <location filename="../inference/families/change_findings.py" />
   <source>Naming what changed: {count}</source>
   <translation type="unfinished">Les changements sont nommés : {count}</translation>
  </message>
  <message>
   <location filename="../inference/families/change_run.py" />
   <source>Comparing {how}</source>
   <translation type="unfinished">Comparaison {how}</translation>
  </message>
  <message>
   <location filename="../inference/families/change_run.py" />
   <source>pixel by pixel</source>
   <translation type="unfinished">pixel par pixel</translation>
  </message>
  <message>
   <location filename="../inference/families/change_run.py" />
   <source>at {size:.2g} m a pixel</source>
   <translation type="unfinished">à {size:.2g} m par pixel</translation>
  </message>
  <message>
   <location filename="../inference/families/change_tellers.py" />
   <source>The model “{model}” asks for an unknown captioner of changes, {captioner}; update Orthoscribe.</source>
   <translation type="unfinished">Le modèle « {model} » demande un module inconnu pour décrire les changements, {captioner} ; mettez Orthoscribe à jour.</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>What became of what</source>
   <translation type="unfinished">Ce que chaque chose est devenue</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>before</source>
   <translation type="unfinished">avant</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>after</source>
   <translation type="unfinished">après</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>number</source>
   <translation type="unfinished">nombre</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>m²</source>
   <translation type="unfinished">m²</translation>
  </message>
  <message>
   <location filename="../inference/families/change_words.py" />
   <source>pixels</source>
   <translation type="unfinished">pixels</translation>
  </message>
  <message>
   <location filename="../inference/families/citing.py" />
   <source>The pictures of {name} were learnt with another model and are not compared. Learn it afresh.</source>
   <translation type="unfinished">Les images de {name} ont été apprises avec un autre modèle et ne sont pas comparées. Faites réapprendre la base de connaissances.</translation>
  </message>
  <message>
   <location filename="../inference/families/citing.py" />
   <source>Reading {name}</source>
   <translation type="unfinished">Lecture de {name}</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Class</source>
   <translation type="unfinished">Classe</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Area (ha)</source>
   <translation type="unfinished">Surface (ha)</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Share (%)</source>
   <translation type="unfinished">Part (%)</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Places</source>
   <translation type="unfinished">Lieux</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Pixels</source>
   <translation type="unfinished">Pixels</translation>
  </message>
  <message>
   <location filename="../inference/families/class_areas.py" />
   <source>Areas by class</source>
   <translation type="unfinished">Surfaces par classe</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>That would be {count:,} tiles. Choose larger tiles or a smaller extent; {most:,} at most.</source>
   <translation type="unfinished">Cela ferait {count:,} tuiles. Choisissez des tuiles plus grandes ou une emprise plus petite ; {most:,} au plus.</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>To classify, name at least two classes, separated by commas.</source>
   <translation type="unfinished">Pour classifier, nommez au moins deux classes (en anglais), séparées par des virgules.</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>The examples of {names} do not lie on the raster; draw them there.</source>
   <translation type="unfinished">Les exemples de {names} ne se trouvent pas sur le raster ; dessinez-les là.</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Naming places: {number:,} of {count:,}</source>
   <translation type="unfinished">Les lieux sont nommés : {number:,} sur {count:,}</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>{count:,} places show no pixels and got no class.</source>
   <translation type="unfinished">Lieux sans pixels, qui n’ont pas reçu de classe : {count:,}.</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>{count:,} of the polygons do not meet the raster.</source>
   <translation type="unfinished">Polygones qui ne touchent pas le raster : {count:,}.</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Classes: {names}</source>
   <translation type="unfinished">Classes : {names}</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>The likeliest class of each place: {listed}.</source>
   <translation type="unfinished">La classe la plus probable de chaque lieu : {listed}.</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Classifying {how}</source>
   <translation type="unfinished">Classification {how}</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Writing the classes</source>
   <translation type="unfinished">Écriture des classes</translation>
  </message>
  <message>
   <location filename="../inference/families/classifying.py" />
   <source>Looking at examples of {name}</source>
   <translation type="unfinished">Examen des exemples de {name}</translation>
  </message>
  <message>
   <location filename="../inference/families/compact.py" />
   <source>You named nothing that this model can box. Name at least one of these: {things}.</source>
   <translation type="unfinished">Vous n’avez rien nommé que ce modèle sache encadrer. Nommez au moins l’une de ces choses : {things}.</translation>
  </message>
  <message>
   <location filename="../inference/families/compact.py" />
   <source>You named nothing that this model can outline. Name at least one of these: {things}.</source>
   <translation type="unfinished">Vous n’avez rien nommé dont ce modèle sache tracer le contour. Nommez au moins l’une de ces choses : {things}.</translation>
  </message>
  <message>
   <location filename="../inference/families/compact.py" />
   <source>Looking at the picture</source>
   <translation type="unfinished">Examen de l’image</translation>
  </message>
  <message>
   <location filename="../inference/families/compact.py" />
   <source>Reading the question</source>
   <translation type="unfinished">Lecture de la question</translation>
  </message>
  <message>
   <location filename="../inference/families/comparing.py" />
   <source>How likely each pixel changed between the two dates, 0–1, on the grid that both share; no value where they were not compared.</source>
   <translation type="unfinished">La probabilité que chaque pixel ait changé entre les deux dates, 0–1, sur la grille commune aux deux ; pas de valeur là où elles n’ont pas été comparées.</translation>
  </message>
  <message>
   <location filename="../inference/families/comparing.py" />
   <source>Wording what changed</source>
   <translation type="unfinished">Les changements sont mis en mots</translation>
  </message>
  <message>
   <location filename="../inference/families/comparing.py" />
   <source>Looking at what was found before</source>
   <translation type="unfinished">Examen de ce qui a été trouvé auparavant</translation>
  </message>
  <message>
   <location filename="../inference/families/comparing.py" />
   <source>Writing the probability of change</source>
   <translation type="unfinished">Écriture de la probabilité de changement</translation>
  </message>
  <message>
   <location filename="../inference/families/embedding.py" />
   <source>The model “{model}” has no [RET] word; search without it, or choose another model.</source>
   <translation type="unfinished">Le modèle « {model} » n’a pas de mot [RET] ; cherchez sans lui, ou choisissez un autre modèle.</translation>
  </message>
  <message>
   <location filename="../inference/families/grounding.py" />
   <source>Looking for things {how}</source>
   <translation type="unfinished">Recherche d’objets {how}</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>How well “{phrase}” fits each place, 0–1, compared with the rest of the area: 1 is the best place in it, 0 what half of it stays below. No value where there are no pixels.</source>
   <translation type="unfinished">À quel point « {phrase} » correspond à chaque lieu, 0–1, comparé au reste de la zone : 1 est le meilleur lieu de la zone, 0 ce sous quoi en reste la moitié. Pas de valeur là où il n’y a pas de pixels.</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Reading the phrase</source>
   <translation type="unfinished">Lecture de l’expression</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Putting the map together</source>
   <translation type="unfinished">Assemblage de la carte</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Heat map of {phrase}</source>
   <translation type="unfinished">Carte de chaleur : {phrase}</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Writing the heat map</source>
   <translation type="unfinished">Écriture de la carte de chaleur</translation>
  </message>
  <message>
   <location filename="../inference/families/localizing.py" />
   <source>Looking {how}</source>
   <translation type="unfinished">Examen {how}</translation>
  </message>
  <message>
   <location filename="../inference/families/reading.py" />
   <source>Reading “{phrase}”</source>
   <translation type="unfinished">Lecture de « {phrase} »</translation>
  </message>
  <message>
   <location filename="../inference/families/segmenting.py" />
   <source>Segmenting {how}</source>
   <translation type="unfinished">Segmentation {how}</translation>
  </message>
  <message>
   <location filename="../inference/masks/memory_file.py" />
   <source>The model's memory of classes cannot be loaded; install the model again.</source>
   <translation type="unfinished">La mémoire des classes du modèle ne peut pas être chargée ; réinstallez le modèle.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/chips.py" />
   <source>Nothing of the vector layer is large enough to be seen in the raster; choose a finer raster.</source>
   <translation type="unfinished">Rien dans la couche vecteur n’est assez grand pour être vu dans le raster ; choisissez un raster plus fin.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/folder.py" />
   <source>The folder {folder} is not empty; choose a new one for the data set.</source>
   <translation type="unfinished">Le dossier {folder} n’est pas vide ; choisissez-en un nouveau pour le jeu de données.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/folder.py" />
   <source>The data set cannot be written to {folder}: {reason}. Choose another folder.</source>
   <translation type="unfinished">Le jeu de données ne peut pas être écrit dans {folder} : {reason}. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>Fewer than two pairs are left; keep a larger share of them, or take a larger area.</source>
   <translation type="unfinished">Il reste moins de deux paires ; gardez-en une plus grande part, ou prenez une zone plus grande.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>No picture could be read: {reason}</source>
   <translation type="unfinished">Aucune image n’a pu être lue : {reason}</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>Hardly anything of the vector layer lies where the raster has pixels; choose layers of the same place.</source>
   <translation type="unfinished">Presque rien de la couche vecteur ne se trouve là où le raster a des pixels ; choisissez des couches du même lieu.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>Comparing pictures and titles</source>
   <translation type="unfinished">Comparaison des images et des titres</translation>
  </message>
  <message>
   <location filename="../inference/pairs/making.py" />
   <source>Picture {number} of {count}</source>
   <translation type="unfinished">Image {number} sur {count}</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>No feature has a tag of OpenStreetMap that says what is seen from above; choose the field that names what a feature is.</source>
   <translation type="unfinished">Aucune entité n’a de tag d’OpenStreetMap qui dise ce que l’on voit d’en haut ; choisissez le champ qui nomme ce qu’est une entité.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>The vector layer has no features; choose another.</source>
   <translation type="unfinished">La couche vecteur n’a pas d’entités ; choisissez-en une autre.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>No feature of the vector layer lies on the raster; choose layers of the same place.</source>
   <translation type="unfinished">Aucune entité de la couche vecteur ne se trouve sur le raster ; choisissez des couches du même lieu.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>The field “{field}” is empty everywhere; choose the one that names what a feature is.</source>
   <translation type="unfinished">Le champ « {field} » est vide partout ; choisissez celui qui nomme ce qu’est une entité.</translation>
  </message>
  <message>
   <location filename="../inference/pairs/map_features.py" />
   <source>The vector layer cannot be read; export it as GeoJSON and try that.</source>
   <translation type="unfinished">La couche vecteur ne peut pas être lue ; exportez-la en GeoJSON et réessayez avec ce fichier.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/archive.py" />
   <source>The extent's south lies north of its north.</source>
   <translation type="unfinished">La limite sud de l’emprise se trouve au nord de sa limite nord.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/archive.py" />
   <source>Say where the index is to lie.</source>
   <translation type="unfinished">Dites où l’index doit se trouver.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/archive.py" />
   <source>Chips may overlap by 0 up to, but not, 1 of their side.</source>
   <translation type="unfinished">Les imagettes peuvent se recouvrir de 0 à 1 de leur côté, 1 exclu.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/archive.py" />
   <source>Say what to look for, or draw an example on the map.</source>
   <translation type="unfinished">Dites ce qu’il faut chercher (en anglais), ou dessinez un exemple sur la carte.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/codec.py" />
   <source>A message is not an object.</source>
   <translation type="unfinished">Un message n’est pas un objet.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/codec.py" />
   <source>A message could not be read.</source>
   <translation type="unfinished">Un message n’a pas pu être lu.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/codec.py" />
   <source>A message has no end.</source>
   <translation type="unfinished">Un message n’a pas de fin.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>“{unknown}” is no format of a data set; choose among {formats}.</source>
   <translation type="unfinished">« {unknown} » n’est pas un format de jeu de données ; choisissez parmi {formats}.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>Choose a vector layer whose tags say what the picture shows.</source>
   <translation type="unfinished">Choisissez une couche vecteur dont les tags disent ce que montre l’image.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>Say in which folder the data set is to lie.</source>
   <translation type="unfinished">Dites dans quel dossier le jeu de données doit se trouver.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>A chip has {least} to {most} pixels a side.</source>
   <translation type="unfinished">Une imagette a de {least} à {most} pixels par côté.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>The size of a pixel on the ground must be above zero.</source>
   <translation type="unfinished">La taille d’un pixel au sol doit être supérieure à zéro.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>Chips come in one to ten sizes.</source>
   <translation type="unfinished">Les imagettes peuvent avoir d’une à dix tailles.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>The share of pairs that are kept lies above 0 and goes up to 1.</source>
   <translation type="unfinished">La part des paires gardées doit être supérieure à 0 et ne pas dépasser 1.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>At least one chip must be allowed for a title.</source>
   <translation type="unfinished">Il faut autoriser au moins une imagette par titre.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/data_sets.py" />
   <source>Between none and half of the ground can be kept for measuring.</source>
   <translation type="unfinished">On peut réserver aux mesures de 0 à 50 % du sol.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>nothing in the name or the file tells a date</source>
   <translation type="unfinished">rien dans le nom ni dans le fichier n’indique de date</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>{date} may belong to the name of a street in “{name}”</source>
   <translation type="unfinished">{date} peut faire partie du nom d’une rue dans « {name} »</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>the name “{name}”</source>
   <translation type="unfinished">le nom « {name} »</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>the name tells several years: {years}</source>
   <translation type="unfinished">le nom indique plusieurs années : {years}</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>the tag {tag}</source>
   <translation type="unfinished">le tag {tag}</translation>
  </message>
  <message>
   <location filename="../inference/protocol/dates.py" />
   <source>the tag {tag}, which may be the date of the file</source>
   <translation type="unfinished">le tag {tag}, qui peut être la date du fichier</translation>
  </message>
  <message>
   <location filename="../inference/protocol/geometry.py" />
   <source>The window has no pixels.</source>
   <translation type="unfinished">La fenêtre n’a pas de pixels.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/geometry.py" />
   <source>The raster's geotransform is degenerate, so places cannot be found in it.</source>
   <translation type="unfinished">La géotransformation du raster est dégénérée ; les lieux ne peuvent donc pas y être trouvés.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/geometry.py" />
   <source>The window needs col_off, row_off, width and height in pixels.</source>
   <translation type="unfinished">La fenêtre a besoin de col_off, row_off, width et height en pixels.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/knowledge.py" />
   <source>Say where the knowledge base is to lie.</source>
   <translation type="unfinished">Dites où la base de connaissances doit se trouver.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/model_card.py" />
   <source>The model folder {folder} has no readable card; install the model again.</source>
   <translation type="unfinished">Le dossier de modèle {folder} n’a pas de fiche lisible ; réinstallez le modèle.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/model_card.py" />
   <source>The card of “{model}” names no {role} file; install the model again.</source>
   <translation type="unfinished">La fiche de « {model} » ne nomme pas de fichier {role} ; réinstallez le modèle.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/reading.py" />
   <source>The request cannot be read.</source>
   <translation type="unfinished">La demande ne peut pas être lue.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>“{date}” is no date; write it like 2019-06-01, 2019-06 or 2019.</source>
   <translation type="unfinished">« {date} » n’est pas une date ; écrivez-la comme 2019-06-01, 2019-06 ou 2019.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>Unknown stretch “{kind}”: use percentile or fixed.</source>
   <translation type="unfinished">Étirement inconnu « {kind} » : utilisez percentile ou fixed.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>The request names no raster.</source>
   <translation type="unfinished">La demande ne nomme aucun raster.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>Unknown task “{task}”.</source>
   <translation type="unfinished">Tâche inconnue « {task} ».</translation>
  </message>
  <message>
   <location filename="../inference/protocol/requests.py" />
   <source>To compare, choose two rasters: a before and an after.</source>
   <translation type="unfinished">Pour comparer, choisissez deux rasters : un avant et un après.</translation>
  </message>
  <message>
   <location filename="../inference/protocol/rings.py" />
   <source>The area is no closed ring of at least four positions.</source>
   <translation type="unfinished">La zone n’est pas un anneau fermé d’au moins quatre positions.</translation>
  </message>
  <message>
   <location filename="../inference/raster/aligned.py" />
   <source>Matching the colours of the two dates</source>
   <translation type="unfinished">Les couleurs des deux dates sont accordées</translation>
  </message>
  <message>
   <location filename="../inference/raster/aligned.py" />
   <source>Where the two dates overlap, no pixel can be seen at both: one or the other is nodata or transparent. Choose another place.</source>
   <translation type="unfinished">Là où les deux dates se recouvrent, aucun pixel n’est visible aux deux : l’une ou l’autre est nodata ou transparente. Choisissez un autre lieu.</translation>
  </message>
  <message>
   <location filename="../inference/raster/aligned.py" />
   <source>Looking for pixels that both dates show</source>
   <translation type="unfinished">Recherche des pixels que les deux dates montrent</translation>
  </message>
  <message>
   <location filename="../inference/raster/bands.py" />
   <source>The raster has {count} bands, so there is no band {band}; choose others.</source>
   <translation type="unfinished">Le raster a {count} bandes, il n’y a donc pas de bande {band} ; choisissez-en d’autres.</translation>
  </message>
  <message>
   <location filename="../inference/raster/bands.py" />
   <source>Choose three bands for red, green and blue, or a single one.</source>
   <translation type="unfinished">Choisissez trois bandes pour le rouge, le vert et le bleu, ou une seule.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>at {used} a pixel</source>
   <translation type="unfinished">à {used} par pixel</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>at {used} a pixel, the coarser of {before} (before) and {after} (after)</source>
   <translation type="unfinished">à {used} par pixel, la plus grossière des tailles {before} (avant) et {after} (après)</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>at {used} a pixel, which is coarser than their own {before} and {after}</source>
   <translation type="unfinished">à {used} par pixel, taille plus grossière que les leurs, {before} et {after}</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The two dates are compared {how}.</source>
   <translation type="unfinished">Les deux dates sont comparées {how}.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>Choose two rasters: a before and an after.</source>
   <translation type="unfinished">Choisissez deux rasters : un avant et un après.</translation>
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
   <translation type="unfinished">Les deux dates ne se recouvrent que sur {width} × {height} pixels {how}, trop peu pour les comparer. Choisissez une emprise plus grande, ou deux rasters du même lieu.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The before image does not reach the area asked about; choose another area or image.</source>
   <translation type="unfinished">L’image d’avant n’atteint pas la zone interrogée ; choisissez une autre zone ou une autre image.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The two dates do not overlap: their middles lie {km:,.1f} km apart. Choose two rasters of the same place.</source>
   <translation type="unfinished">Les deux dates ne se recouvrent pas : leurs milieux sont à {km:,.1f} km l’un de l’autre. Choisissez deux rasters du même lieu.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>as stored</source>
   <translation type="unfinished">à la résolution enregistrée</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The before image covers {share:.0%} of the area; only that part is compared.</source>
   <translation type="unfinished">L’image d’avant couvre {share:.0%} de la zone ; seule cette partie est comparée.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>Both dates are the same raster, so nothing can have changed.</source>
   <translation type="unfinished">Les deux dates sont le même raster, rien ne peut donc avoir changé.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The two dates do not overlap. Choose two rasters of the same place.</source>
   <translation type="unfinished">Les deux dates ne se recouvrent pas. Choisissez deux rasters du même lieu.</translation>
  </message>
  <message>
   <location filename="../inference/raster/common_grid.py" />
   <source>The before image ({before}) is later than the after image ({after}); swap them?</source>
   <translation type="unfinished">L’image d’avant ({before}) est plus récente que l’image d’après ({after}) ; faut-il les échanger ?</translation>
  </message>
  <message>
   <location filename="../inference/raster/extents.py" />
   <source>The extent cannot be shown in the raster's coordinate reference system; check its CRS.</source>
   <translation type="unfinished">L’emprise ne peut pas être représentée dans le système de coordonnées de référence du raster ; vérifiez son SCR.</translation>
  </message>
  <message>
   <location filename="../inference/raster/extents.py" />
   <source>The raster has no coordinate reference system; give the extent in its own coordinates.</source>
   <translation type="unfinished">Le raster n’a pas de système de coordonnées de référence ; donnez l’emprise dans les coordonnées propres au raster.</translation>
  </message>
  <message>
   <location filename="../inference/raster/extents.py" />
   <source>“{crs}” is no coordinate reference system; write it like EPSG:4326.</source>
   <translation type="unfinished">« {crs} » n’est pas un système de coordonnées de référence ; écrivez-le comme EPSG:4326.</translation>
  </message>
  <message>
   <location filename="../inference/raster/faults.py" />
   <source>{name} cannot be read; it may be damaged or still being written. Try again, or export it as a new GeoTIFF.</source>
   <translation type="unfinished">{name} ne peut pas être lu ; il est peut-être endommagé ou encore en cours d’écriture. Réessayez, ou exportez-le dans un nouveau GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../inference/raster/faults.py" />
   <source>The file {name} is not there; check whether it was moved or its drive is disconnected.</source>
   <translation type="unfinished">Le fichier {name} n’est pas là ; vérifiez s’il a été déplacé ou si son disque est déconnecté.</translation>
  </message>
  <message>
   <location filename="../inference/raster/faults.py" />
   <source>The engine cannot read the format of {name}; export the layer as GeoTIFF and ask again.</source>
   <translation type="unfinished">Le moteur ne peut pas lire le format de {name} ; exportez la couche en GeoTIFF et demandez à nouveau.</translation>
  </message>
  <message>
   <location filename="../inference/raster/faults.py" />
   <source>The file {name} may not be read; check its permissions.</source>
   <translation type="unfinished">La lecture du fichier {name} n’est pas permise ; vérifiez ses droits d’accès.</translation>
  </message>
  <message>
   <location filename="../inference/raster/georeference.py" />
   <source>The raster is placed by {count} ground control points, {off_px:.1f} pixels off on average; rectify it for exact places.</source>
   <translation type="unfinished">Le raster est placé par {count} points de contrôle au sol, décalés de {off_px:.1f} pixels en moyenne ; rectifiez-le pour des lieux exacts.</translation>
  </message>
  <message>
   <location filename="../inference/raster/georeference.py" />
   <source>The raster has no coordinate reference system: areas and lengths are not given.</source>
   <translation type="unfinished">Le raster n’a pas de système de coordonnées de référence : surfaces et longueurs ne sont pas données.</translation>
  </message>
  <message>
   <location filename="../inference/raster/georeference.py" />
   <source>The raster has no georeference: results are in pixels.</source>
   <translation type="unfinished">Le raster n’a pas de géoréférence : les résultats sont en pixels.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>The two dates have no common georeference: they are compared pixel to pixel, from their top left corners, as they differ in size.</source>
   <translation type="unfinished">Les deux dates n’ont pas de géoréférence commune : elles sont comparées pixel par pixel à partir de leurs coins supérieurs gauches, car leurs tailles diffèrent.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>{bare} has no coordinate reference system and {placed} has one, so nobody knows how they lie over each other. Set the CRS of {bare}, or georeference it, and compare again.</source>
   <translation type="unfinished">{bare} n’a pas de système de coordonnées de référence et {placed} en a un ; personne ne sait donc comment ils se superposent. Définissez le SCR de {bare}, ou géoréférencez-le, et comparez à nouveau.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>Neither date has a coordinate reference system: they are taken to be in the same one.</source>
   <translation type="unfinished">Aucune des deux dates n’a de système de coordonnées de référence : elles sont supposées avoir le même.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>The two dates have no common georeference: they are compared pixel to pixel.</source>
   <translation type="unfinished">Les deux dates n’ont pas de géoréférence commune : elles sont comparées pixel par pixel.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>The geotransform of {raster} is degenerate, so places cannot be found in it.</source>
   <translation type="unfinished">La géotransformation de {raster} est dégénérée ; les lieux ne peuvent donc pas y être trouvés.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>The two dates cannot be laid over each other here; compare a smaller extent.</source>
   <translation type="unfinished">Les deux dates ne peuvent pas être superposées ici ; comparez une emprise plus petite.</translation>
  </message>
  <message>
   <location filename="../inference/raster/overlay.py" />
   <source>There is no way from the coordinate reference system of one date to that of the other; check both.</source>
   <translation type="unfinished">Aucune conversion ne mène du système de coordonnées de référence d’une date à celui de l’autre ; vérifiez les deux.</translation>
  </message>
  <message>
   <location filename="../inference/raster/radiometry.py" />
   <source>The colours of the before image were matched to those of the after image: what did not change differs by {now:.0f} of 255 levels now, by {before:.0f} before.</source>
   <translation type="unfinished">Les couleurs de l’image d’avant ont été accordées à celles de l’image d’après : ce qui n’a pas changé diffère maintenant de {now:.0f} niveaux sur 255, contre {before:.0f} auparavant.</translation>
  </message>
  <message>
   <location filename="../inference/raster/radiometry.py" />
   <source>The two dates have too little in common to match their colours; they are compared as they are.</source>
   <translation type="unfinished">Les deux dates ont trop peu en commun pour accorder leurs couleurs ; elles sont comparées telles quelles.</translation>
  </message>
  <message>
   <location filename="../inference/raster/radiometry.py" />
   <source>The colours of the two dates were left as they are: matching them would not bring them nearer.</source>
   <translation type="unfinished">Les couleurs des deux dates ont été laissées telles quelles : les accorder ne les rapprocherait pas.</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>{x:.1f} pixels to the right and {y:.1f} down</source>
   <translation type="unfinished">{x:.1f} pixels vers la droite et de {y:.1f} vers le bas</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>{x:.1f} pixels to the right and {y:.1f} up</source>
   <translation type="unfinished">{x:.1f} pixels vers la droite et de {y:.1f} vers le haut</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>{x:.1f} pixels to the left and {y:.1f} down</source>
   <translation type="unfinished">{x:.1f} pixels vers la gauche et de {y:.1f} vers le bas</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>{x:.1f} pixels to the left and {y:.1f} up</source>
   <translation type="unfinished">{x:.1f} pixels vers la gauche et de {y:.1f} vers le haut</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>Laying the two dates over each other</source>
   <translation type="unfinished">Les deux dates sont superposées</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>How the two dates lie beside each other could not be measured for sure: they are compared as they lie, and edges may be taken for change.</source>
   <translation type="unfinished">La position des deux dates l’une par rapport à l’autre n’a pas pu être mesurée avec certitude : elles sont comparées telles qu’elles sont placées, et des bords peuvent être pris pour des changements.</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>The two dates lie over each other within {least} pixels.</source>
   <translation type="unfinished">Les deux dates se superposent à {least} pixel près.</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>The before image lay {shift} ({length:.2g} m); it was moved back (confidence {confidence:.0%}).</source>
   <translation type="unfinished">L’image d’avant était décalée de {shift} ({length:.2g} m) ; elle a été remise en place (confiance {confidence:.0%}).</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>Parts of it still lie about {apart:.0f} pixels off: edges may be taken for change there.</source>
   <translation type="unfinished">Certaines parties restent décalées d’environ {apart:.0f} pixels : des bords peuvent y être pris pour des changements.</translation>
  </message>
  <message>
   <location filename="../inference/raster/registration.py" />
   <source>The before image lay {shift}; it was moved back (confidence {confidence:.0%}).</source>
   <translation type="unfinished">L’image d’avant était décalée de {shift} ; elle a été remise en place (confiance {confidence:.0%}).</translation>
  </message>
  <message>
   <location filename="../inference/raster/row_file.py" />
   <source>{name} cannot be written; choose another place.</source>
   <translation type="unfinished">{name} ne peut pas être écrit ; choisissez un autre emplacement.</translation>
  </message>
  <message>
   <location filename="../inference/raster/scene.py" />
   <source>The extent does not meet the raster; draw it over the imagery.</source>
   <translation type="unfinished">L’emprise ne touche pas le raster ; dessinez-la sur les images.</translation>
  </message>
  <message>
   <location filename="../inference/raster/scene.py" />
   <source>The area has no surface.</source>
   <translation type="unfinished">La zone n’a pas de surface.</translation>
  </message>
  <message>
   <location filename="../inference/raster/sharpness.py" />
   <source>The before image is much sharper; it was blurred by {radius:.1f} pixels to match the other.</source>
   <translation type="unfinished">L’image d’avant est beaucoup plus nette ; elle a été floutée de {radius:.1f} pixels pour s’accorder à l’autre.</translation>
  </message>
  <message>
   <location filename="../inference/raster/sharpness.py" />
   <source>The after image is much sharper; it was blurred by {radius:.1f} pixels to match the other.</source>
   <translation type="unfinished">L’image d’après est beaucoup plus nette ; elle a été floutée de {radius:.1f} pixels pour s’accorder à l’autre.</translation>
  </message>
  <message>
   <location filename="../inference/raster/sharpness.py" />
   <source>Matching how sharp the two dates are</source>
   <translation type="unfinished">La netteté des deux dates est accordée</translation>
  </message>
  <message>
   <location filename="../inference/raster/stretch.py" />
   <source>A fixed stretch needs one range for each of {count} bands.</source>
   <translation type="unfinished">Un étirement fixe demande un intervalle pour chacune des {count} bandes.</translation>
  </message>
  <message>
   <location filename="../inference/raster/taken.py" />
   <source>as you chose</source>
   <translation type="unfinished">comme vous l’avez choisi</translation>
  </message>
  <message>
   <location filename="../inference/raster/windows.py" />
   <source>The file holds several rasters; add the one you want as a layer of its own.</source>
   <translation type="unfinished">Le fichier contient plusieurs rasters ; ajoutez celui que vous voulez comme couche à part.</translation>
  </message>
  <message>
   <location filename="../inference/raster/windows.py" />
   <source>The raster holds complex numbers; export its amplitude and ask again.</source>
   <translation type="unfinished">Le raster contient des nombres complexes ; exportez son amplitude et demandez à nouveau.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/adapters.py" />
   <source>What the model has learnt on top cannot be loaded; make it again from its data set.</source>
   <translation type="unfinished">Ce que le modèle a appris en plus ne peut pas être chargé ; recréez-le à partir de son jeu de données.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/closed_answers.py" />
   <source>The model's list of answers cannot be loaded; install the model again.</source>
   <translation type="unfinished">La liste des réponses du modèle ne peut pas être chargée ; réinstallez le modèle.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/dual_encoder/published.py" />
   <source>This CLIP has a ResNet as its image tower; only vision transformers are supported.</source>
   <translation type="unfinished">Ce CLIP a un ResNet comme encodeur d’images ; seuls les vision transformers sont pris en charge.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/dual_encoder/published.py" />
   <source>These CLIP weights do not have the sizes that the model's card says.</source>
   <translation type="unfinished">Ces poids CLIP n’ont pas les tailles que donne la fiche du modèle.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/changes.py" />
   <source>The file {name} is not there; check whether it was moved or its drive is gone.</source>
   <translation type="unfinished">Le fichier {name} n’est pas là ; vérifiez s’il a été déplacé ou si son disque n’est plus là.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/changes.py" />
   <source>There is no raster in this folder any more, so its chips were kept. Is its drive connected?</source>
   <translation type="unfinished">Il n’y a plus de raster dans ce dossier, ses imagettes ont donc été gardées. Son disque est-il connecté ?</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/facts_table.py" />
   <source>The index was made by a newer Orthoscribe; update this one.</source>
   <translation type="unfinished">L’index a été créé par un Orthoscribe plus récent ; mettez celui-ci à jour.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/facts_table.py" />
   <source>The index was made with {known}, revision {known_revision}, and its vectors cannot be mixed with those of {wanted}, revision {wanted_revision}. Choose that model, or index everything afresh.</source>
   <translation type="unfinished">L’index a été créé avec {known}, révision {known_revision}, et ses vecteurs ne peuvent pas être mêlés à ceux de {wanted}, révision {wanted_revision}. Choisissez ce premier modèle, ou réindexez tout.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} is being written by another program; close it there and try again.</source>
   <translation type="unfinished">L’index {name} est en cours d’écriture par un autre programme ; fermez-le là et réessayez.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} may not be written; check its permissions or choose another place.</source>
   <translation type="unfinished">L’écriture de l’index {name} n’est pas permise ; vérifiez ses droits d’accès ou choisissez un autre emplacement.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} cannot be opened or made; check that its folder is there and may be written to.</source>
   <translation type="unfinished">L’index {name} ne peut être ni ouvert ni créé ; vérifiez que son dossier existe et que l’on peut y écrire.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} cannot grow: the disk is full; make room and go on.</source>
   <translation type="unfinished">L’index {name} ne peut pas grandir : le disque est plein ; faites de la place et continuez.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} is damaged; delete it and index again.</source>
   <translation type="unfinished">L’index {name} est endommagé ; supprimez-le et réindexez.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} is no index; choose another name.</source>
   <translation type="unfinished">{name} n’est pas un index ; choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>The index {name} cannot be used; see the log.</source>
   <translation type="unfinished">L’index {name} ne peut pas être utilisé ; consultez le journal.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>There is no index at {name}; choose another, or make it first.</source>
   <translation type="unfinished">Il n’y a pas d’index {name} ; choisissez-en un autre, ou créez-le d’abord.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/geopackage_store.py" />
   <source>{name} is a file of something else; give the index a name of its own.</source>
   <translation type="unfinished">{name} est un fichier qui contient autre chose ; donnez à l’index un nom à lui.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/listing.py" />
   <source>The list {name} cannot be read; save it as UTF-8 text.</source>
   <translation type="unfinished">La liste {name} ne peut pas être lue ; enregistrez-la comme texte UTF-8.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/listing.py" />
   <source>There is no folder or file {name}; check whether it was moved.</source>
   <translation type="unfinished">Il n’y a ni dossier ni fichier {name} ; vérifiez s’il a été déplacé.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database cannot be reached; check that its server runs, and user and password in QGIS.</source>
   <translation type="unfinished">La base de données est injoignable ; vérifiez que son serveur fonctionne, ainsi que l’utilisateur et le mot de passe dans QGIS.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database does not allow this user to do that; ask whoever looks after it for the rights.</source>
   <translation type="unfinished">La base de données ne permet pas cela à cet utilisateur ; demandez les droits à la personne qui la gère.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database has no room or no connection left; try again later, or ask whoever looks after it.</source>
   <translation type="unfinished">La base de données n’a plus de place ou de connexion libre ; réessayez plus tard, ou demandez à la personne qui la gère.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database cannot be used; the log has the code of the error.</source>
   <translation type="unfinished">La base de données ne peut pas être utilisée ; le code de l’erreur est dans le journal.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>There is no index in this database; choose another, or make it first.</source>
   <translation type="unfinished">Il n’y a pas d’index dans cette base de données ; choisissez-en une autre, ou créez-le d’abord.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/postgis_store.py" />
   <source>The database server has no {title}; have it installed there.</source>
   <translation type="unfinished">Le serveur de base de données n’a pas {title} ; faites-le installer là.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/stac.py" />
   <source>{name} is no STAC item, collection or catalog; give a folder, a raster or a list instead.</source>
   <translation type="unfinished">{name} n’est pas un item, une collection ou un catalogue STAC ; donnez plutôt un dossier, un raster ou une liste.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/workers.py" />
   <source>The Dask scheduler does not answer; check its address, or index here.</source>
   <translation type="unfinished">L’ordonnanceur Dask ne répond pas ; vérifiez son adresse, ou indexez sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/workers.py" />
   <source>The Dask scheduler has no workers; start some, or index here.</source>
   <translation type="unfinished">L’ordonnanceur Dask n’a pas de workers ; démarrez-en, ou indexez sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/index/workers.py" />
   <source>Workers of the cluster end while they look at chips; give them more memory, or index here.</source>
   <translation type="unfinished">Des workers du cluster s’arrêtent pendant qu’ils examinent des imagettes ; donnez-leur plus de mémoire, ou indexez sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/adaptive.py" />
   <source>The knowledge base is damaged: what its texts are compared by cannot be read. Learn it afresh.</source>
   <translation type="unfinished">La base de connaissances est endommagée : ce qui sert à comparer ses textes ne peut pas être lu. Faites-la réapprendre.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>The pictures of {name} were learnt with {made_by}, which cannot be compared with {wanted}. Learn the knowledge base afresh.</source>
   <translation type="unfinished">Les images de {name} ont été apprises avec {made_by}, qui ne peut pas être comparé à {wanted}. Faites réapprendre la base de connaissances.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>The texts of {name} were learnt with {made_by}, which cannot be compared with {wanted}. Learn the knowledge base afresh.</source>
   <translation type="unfinished">Les textes de {name} ont été appris avec {made_by}, qui ne peut pas être comparé à {wanted}. Faites réapprendre la base de connaissances.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>Learning which words go together</source>
   <translation type="unfinished">Apprentissage des mots qui vont ensemble</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>{name} cannot be opened.</source>
   <translation type="unfinished">{name} ne peut pas être ouvert.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>{name} has no text.</source>
   <translation type="unfinished">{name} n’a pas de texte.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>Comparing passages</source>
   <translation type="unfinished">Comparaison des passages</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/learner.py" />
   <source>Looking at {name}</source>
   <translation type="unfinished">Examen de {name}</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/documents.py" />
   <source>{name} is of no kind that can be learnt: use txt, md, pdf, html or csv.</source>
   <translation type="unfinished">{name} est d’un type qui ne peut pas être appris : utilisez txt, md, pdf, html ou csv.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/documents.py" />
   <source>{name} is larger than {most} MB; split it.</source>
   <translation type="unfinished">{name} dépasse {most} Mo ; divisez-le.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/features.py" />
   <source>The layer “{name}” has no features.</source>
   <translation type="unfinished">La couche « {name} » n’a pas d’entités.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/features.py" />
   <source>The features of “{name}” cannot be read.</source>
   <translation type="unfinished">Les entités de « {name} » ne peuvent pas être lues.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/pdf_pages.py" />
   <source>{name} has no text: it may be a scan. Run it through text recognition first.</source>
   <translation type="unfinished">{name} n’a pas de texte : c’est peut-être un document numérisé. Passez-le d’abord par une reconnaissance de texte.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/pdf_pages.py" />
   <source>{name} is locked by a password; save a copy without one.</source>
   <translation type="unfinished">{name} est verrouillé par un mot de passe ; enregistrez-en une copie sans mot de passe.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/pdf_pages.py" />
   <source>{name} is damaged: its pages cannot be read.</source>
   <translation type="unfinished">{name} est endommagé : ses pages ne peuvent pas être lues.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/table_rows.py" />
   <source>{name} has no rows below its first line.</source>
   <translation type="unfinished">{name} n’a pas de lignes sous la première.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/reading/table_rows.py" />
   <source>{name} is no readable table of comma-separated values.</source>
   <translation type="unfinished">{name} n’est pas une table lisible de valeurs séparées par des virgules.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/sentence_model.py" />
   <source>The sentence model {name} is not there: its folder needs model.onnx and tokenizer.json.</source>
   <translation type="unfinished">Le modèle de phrases {name} n’est pas là : son dossier doit contenir model.onnx et tokenizer.json.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/sentence_model.py" />
   <source>The sentence model's {name} cannot be read.</source>
   <translation type="unfinished">Le fichier {name} du modèle de phrases ne peut pas être lu.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/store.py" />
   <source>{name} is no knowledge base, or is damaged. Choose another file, or learn the documents anew.</source>
   <translation type="unfinished">{name} n’est pas une base de connaissances, ou est endommagé. Choisissez un autre fichier, ou faites réapprendre les documents.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/knowledge/store.py" />
   <source>The knowledge base {name} is not there; choose another or make it.</source>
   <translation type="unfinished">La base de connaissances {name} n’est pas là ; choisissez-en une autre ou créez-la.</translation>
  </message>
  <message>
   <location filename="../inference/retrieval/wordings.py" />
   <source>The model's wordings cannot be loaded; install the model again.</source>
   <translation type="unfinished">Les formulations du modèle ne peuvent pas être chargées ; réinstallez le modèle.</translation>
  </message>
  <message>
   <location filename="../inference/tuning/__main__.py" />
   <source>Say --set FOLDER and --out NEW_PACK.</source>
   <translation type="unfinished">Indiquez --set FOLDER et --out NEW_PACK.</translation>
  </message>
  <message>
   <location filename="../inference/tuning/__main__.py" />
   <source>Fine-tuning needs PyTorch, which the light engine does not have. Install the full engine: in the dock, or in a terminal with --edition full.</source>
   <translation type="unfinished">L’affinage a besoin de PyTorch, que le moteur léger n’a pas. Installez le moteur complet : dans le panneau, ou dans un terminal avec --edition full.</translation>
  </message>
  <message>
   <location filename="../inference/tuning/learning.py" />
   <source>Learning, step {step} of {steps}</source>
   <translation type="unfinished">Apprentissage, étape {step} sur {steps}</translation>
  </message>
  <message>
   <location filename="../inference/tuning/set_file.py" />
   <source>The data set has {pairs} pairs of {classes} classes to learn from; at least {least_pairs} of {least_classes} are needed. Make a larger one.</source>
   <translation type="unfinished">Le jeu de données a {pairs} paires de {classes} classes pour apprendre ; il en faut au moins {least_pairs} de {least_classes}. Créez-en un plus grand.</translation>
  </message>
  <message>
   <location filename="../inference/tuning/set_file.py" />
   <source>The folder {folder} holds no data set; make one with the tool “Make a data set” first.</source>
   <translation type="unfinished">Le dossier {folder} ne contient pas de jeu de données ; créez-en d’abord un avec l’outil « Créer un jeu de données ».</translation>
  </message>
  <message>
   <location filename="../inference/tuning/tune.py" />
   <source>Reading the data set</source>
   <translation type="unfinished">Lecture du jeu de données</translation>
  </message>
  <message>
   <location filename="../inference/tuning/tune.py" />
   <source>“{model}” cannot be fine-tuned; choose the model that comes with the plugin.</source>
   <translation type="unfinished">« {model} » ne peut pas être affiné ; choisissez le modèle fourni avec l’extension.</translation>
  </message>
  <message>
   <location filename="../inference/tuning/tune.py" />
   <source>“{model}” is fine-tuned already; go on from the model that it was made from.</source>
   <translation type="unfinished">« {model} » est déjà affiné ; partez du modèle dont il est issu.</translation>
  </message>
  <message>
   <location filename="../inference/tuning/tune.py" />
   <source>Measuring</source>
   <translation type="unfinished">Mesure</translation>
  </message>
  <message>
   <location filename="../inference/tuning/vectors.py" />
   <source>Reading the titles</source>
   <translation type="unfinished">Lecture des titres</translation>
  </message>
  <message>
   <location filename="../inference/tuning/vectors.py" />
   <source>Looking at picture {number} of {count}</source>
   <translation type="unfinished">Examen de l’image {number} sur {count}</translation>
  </message>
 </context>
</TS>
