<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Type another number, or drag the cell up and down.</source>
        <translation>Eine andere Zahl tippen oder die Zelle nach oben und unten ziehen.</translation>
    </message>
    <message>
        <source>Every number of multi-head attention, watched as it is made.</source>
        <translation>Jede Zahl der Multi-Head-Attention, beobachtet in dem Augenblick, in dem sie entsteht.</translation>
    </message>
    <message>
        <source>About MHA Studio</source>
        <translation>Über MHA Studio</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Copy the Versions</source>
        <translation>Die Versionen kopieren</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Teile des Programms</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Licence: {terms}</source>
        <translation>Lizenz: {terms}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Abs&amp;pielen</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>&amp;Szenarien</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>It has no use just now.</source>
        <translation>Das hat im Augenblick keine Wirkung.</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Die Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Meins speichern</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program; saving would replace what it wrote.</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert; Speichern würde ersetzen, was dieses geschrieben hat.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program; what is shown here is not what it wrote.</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert; was hier zu sehen ist, ist nicht, was dieses geschrieben hat.</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Das andere laden</translation>
    </message>
    <message>
        <source>“{name}” is not in its folder any more; saving puts it there again.</source>
        <translation>„{name}“ liegt nicht mehr in seinem Ordner; Speichern legt die Datei dort wieder an.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The program ended before {name} was saved; the work was kept at {when}.</source>
        <translation>Das Programm endete, bevor {name} gespeichert war; die Arbeit wurde um {when} gesichert.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weiteres</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>a list</comment>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>The program ended before {listed} were saved; the work was kept, the latest at {when}.</source>
        <translation>Das Programm endete, bevor {listed} gespeichert waren; die Arbeit wurde gesichert, zuletzt um {when}.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>The attention of {tokens} tokens in {heads} heads</source>
        <translation>Die Attention von {tokens} Token in {heads} Köpfen</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Ein Dokument öffnen</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Das Dokument speichern</translation>
    </message>
    <message>
        <source>“{name}” is open in another window; choose another name.</source>
        <translation>„{name}“ ist in einem anderen Fenster geöffnet; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“{name}”: {reason}; choose another place.</source>
        <translation>„{name}“: {reason}; bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>MHA documents (*{suffix})</source>
        <translation>MHA-Dokumente (*{suffix})</translation>
    </message>
    <message>
        <source>Documents and parameters ({patterns})</source>
        <translation>Dokumente und Parameter ({patterns})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Put it on the clipboard</source>
        <translation>In die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>Es liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“{name}” is written.</source>
        <translation>„{name}“ ist geschrieben.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>How many heads?</source>
        <translation>Wie viele Köpfe?</translation>
    </message>
    <message>
        <source>“{name}” holds the parameters of a layer with d_model = {embed_dim}. How many heads share it, the file does not say.</source>
        <translation>„{name}“ enthält die Parameter einer Schicht mit d_model = {embed_dim}. Wie viele Köpfe sie sich teilen, sagt die Datei nicht.</translation>
    </message>
    <message>
        <source>Number of heads</source>
        <translation>Anzahl der Köpfe</translation>
    </message>
    <message>
        <source>{number}  ({width} wide each)</source>
        <translation>{number}  (je {width} breit)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Press the key that the chosen action shall have.</source>
        <translation>Die Taste drücken, die die gewählte Aktion bekommen soll.</translation>
    </message>
    <message>
        <source>press a key here</source>
        <translation>hier eine Taste drücken</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Reset this</source>
        <translation>Diese zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>{key} is the key of “{other}”; give that one another key first, or press a different one here.</source>
        <translation>{key} ist die Taste von „{other}“; erst jener eine andere geben oder hier eine andere drücken.</translation>
    </message>
    <message>
        <source>{key} is now the key of “{title}”.</source>
        <translation>{key} ist jetzt die Taste von „{title}“.</translation>
    </message>
    <message>
        <source>“{title}” has no key now; it stands in its menu.</source>
        <translation>„{title}“ hat jetzt keine Taste; die Aktion steht in ihrem Menü.</translation>
    </message>
    <message>
        <source>{key} belongs to “{other}” now; reset that first.</source>
        <translation>{key} gehört jetzt zu „{other}“; erst jene zurücksetzen.</translation>
    </message>
    <message>
        <source>“{title}” has its usual keys.</source>
        <translation>„{title}“ hat wieder die üblichen Tasten.</translation>
    </message>
    <message>
        <source>All actions have their usual keys.</source>
        <translation>Alle Aktionen haben wieder die üblichen Tasten.</translation>
    </message>
    <message>
        <source>Choose a line above, then press its new key in the field.</source>
        <translation>Oben eine Zeile wählen, dann im Feld die neue Taste drücken.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Eine Taste suchen</translation>
    </message>
    <message>
        <source>Find: what it does, or the key</source>
        <translation>Suchen: was es tut, oder die Taste</translation>
    </message>
    <message>
        <source>No key is called that.</source>
        <translation>Keine Taste heißt so.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>Beim Präsentieren</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What goes out: the stage as it stands, one step, several, or all</source>
        <translation>Was hinausgeht: die Bühne, wie sie steht, ein Schritt, mehrere oder alle</translation>
    </message>
    <message>
        <source>The first step that goes out</source>
        <translation>Der erste Schritt, der hinausgeht</translation>
    </message>
    <message>
        <source>The last step that goes out</source>
        <translation>Der letzte Schritt, der hinausgeht</translation>
    </message>
    <message>
        <source>The matrix that goes out</source>
        <translation>Die Matrix, die hinausgeht</translation>
    </message>
    <message>
        <source>The head whose numbers go out</source>
        <translation>Der Kopf, dessen Zahlen hinausgehen</translation>
    </message>
    <message>
        <source>The sentence of the batch that goes out</source>
        <translation>Der Satz des Batches, der hinausgeht</translation>
    </message>
    <message>
        <source>The colours of the picture</source>
        <translation>Die Farben des Bildes</translation>
    </message>
    <message>
        <source>Width and height of the picture, before each of its pixels becomes several</source>
        <translation>Breite und Höhe des Bildes, bevor aus jedem seiner Pixel mehrere werden</translation>
    </message>
    <message>
        <source>Width and height of the film, in pixels</source>
        <translation>Breite und Höhe des Films in Pixeln</translation>
    </message>
    <message>
        <source>How many pictures a second of the film has</source>
        <translation>Wie viele Bilder eine Sekunde des Films hat</translation>
    </message>
    <message>
        <source>How fast the film goes; 2 is twice as fast</source>
        <translation>Wie schnell der Film läuft; 2 ist doppelt so schnell</translation>
    </message>
    <message>
        <source>How many pixels there are for each one of the size, either way</source>
        <translation>Wie viele Pixel es für jedes der Größe gibt, in beide Richtungen</translation>
    </message>
    <message>
        <source>How many steps stand on one page</source>
        <translation>Wie viele Schritte auf einer Seite stehen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Pixels for each</source>
        <translation>Pixel für jedes</translation>
    </message>
    <message>
        <source>Steps on a page</source>
        <translation>Schritte auf einer Seite</translation>
    </message>
    <message>
        <source>No ground</source>
        <translation>Kein Hintergrund</translation>
    </message>
    <message>
        <source>Leave the ground out, so that what lies behind shows through</source>
        <translation>Den Hintergrund weglassen, damit durchscheint, was dahinterliegt</translation>
    </message>
    <message>
        <source>Sentence {number}</source>
        <translation>Satz {number}</translation>
    </message>
    <message>
        <source>Present {key}</source>
        <translation>Vorführen {key}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Fill a screen with the picture, for a hall ({key})</source>
        <translation>Einen Bildschirm mit dem Bild füllen, für einen Saal ({key})</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Recall, lessons and labs (L)</source>
        <translation>Abrufen, Lektionen und Labore (L)</translation>
    </message>
    <message>
        <source>Pictures, films, numbers and code (Ctrl+E)</source>
        <translation>Bilder, Filme, Zahlen und Code (Strg+E)</translation>
    </message>
    <message>
        <source>No font here has these signs: {signs}; install one for their script, such as Noto.</source>
        <translation>Keine Schrift hier hat diese Zeichen: {signs}; bitte eine für ihre Schrift installieren, etwa Noto.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>untitled.mha</source>
        <translation>unbenannt.mha</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>wird berechnet…</translation>
    </message>
    <message>
        <source>checked against the reference</source>
        <translation>mit der Referenz verglichen</translation>
    </message>
    <message>
        <source>differs from the reference</source>
        <translation>weicht von der Referenz ab</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird verglichen…</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>recomputed in {time} · {dtype} · {checked}</source>
        <translation>neu berechnet in {time} · {dtype} · {checked}</translation>
    </message>
    <message>
        <source>Computed by the reference, the textbook in NumPy.</source>
        <translation>Berechnet von der Referenz, dem Lehrbuch in NumPy.</translation>
    </message>
    <message>
        <source>Computed by the compiled kernels.</source>
        <translation>Berechnet von den kompilierten Kernels.</translation>
    </message>
    <message>
        <source>{by} Furthest from the reference in float64: {field}, at {share} of what rounding explains.</source>
        <translation>{by} Am weitesten von der Referenz in float64 entfernt: {field}, mit dem {share}-Fachen dessen, was Rundung erklärt.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type a part of its name; the arrows choose, Enter runs.</source>
        <translation>Einen Teil des Namens tippen; die Pfeile wählen, Enter führt aus.</translation>
    </message>
    <message>
        <source>Type a command…</source>
        <translation>Einen Befehl tippen…</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>Zurücksetzen: {title}</translation>
    </message>
    <message>
        <source>Back to the usual value</source>
        <translation>Zurück zum üblichen Wert</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Eine Einstellung suchen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Reset all to the usual</source>
        <translation>Alle auf das Übliche zurücksetzen</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>Auf der Bühne</translation>
    </message>
    <message>
        <source>In the field over a cell</source>
        <translation>Im Feld über einer Zelle</translation>
    </message>
    <message>
        <source>On the bar of time</source>
        <translation>Auf der Zeitleiste</translation>
    </message>
    <message>
        <source>On the steps</source>
        <translation>Auf den Schritten</translation>
    </message>
    <message>
        <source>On the heads</source>
        <translation>Auf den Köpfen</translation>
    </message>
    <message>
        <source>In the sentence</source>
        <translation>Im Satz</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>To the next part of the window, and back</source>
        <translation>Zum nächsten Teil des Fensters und zurück</translation>
    </message>
    <message>
        <source>Choose a cell; on a chosen one, change its number</source>
        <translation>Eine Zelle wählen; auf einer gewählten ihre Zahl ändern</translation>
    </message>
    <message>
        <source>Move the chosen cell, on into the next matrix at the edge</source>
        <translation>Die gewählte Zelle bewegen, am Rand in die nächste Matrix</translation>
    </message>
    <message>
        <source>Type a number into a chosen cell that can be set</source>
        <translation>Eine Zahl in eine gewählte Zelle tippen, die gesetzt werden kann</translation>
    </message>
    <message>
        <source>Turn a chosen number like a dial; Shift: finely, Ctrl: coarsely</source>
        <translation>Eine gewählte Zahl wie an einem Regler drehen; Umschalt: fein, Strg: grob</translation>
    </message>
    <message>
        <source>Block or allow a chosen cell of a mask of one&apos;s own</source>
        <translation>Eine gewählte Zelle einer eigenen Maske sperren oder erlauben</translation>
    </message>
    <message>
        <source>Copy the chosen number; put one in</source>
        <translation>Die gewählte Zahl kopieren; eine einsetzen</translation>
    </message>
    <message>
        <source>What can be done with the chosen cell</source>
        <translation>Was sich mit der gewählten Zelle tun lässt</translation>
    </message>
    <message>
        <source>Shift the enlarged stage</source>
        <translation>Die vergrößerte Bühne verschieben</translation>
    </message>
    <message>
        <source>Say step, matrix, row, column and number; twice: how it came about</source>
        <translation>Schritt, Matrix, Zeile, Spalte und Zahl ansagen; zweimal: wie sie entstand</translation>
    </message>
    <message>
        <source>Let the chosen cell go</source>
        <translation>Die gewählte Zelle loslassen</translation>
    </message>
    <message>
        <source>Take the number</source>
        <translation>Die Zahl übernehmen</translation>
    </message>
    <message>
        <source>Take it and go on to the neighbour</source>
        <translation>Sie übernehmen und zum Nachbarn gehen</translation>
    </message>
    <message>
        <source>Leave the number as it was</source>
        <translation>Die Zahl lassen, wie sie war</translation>
    </message>
    <message>
        <source>One beat back or on</source>
        <translation>Einen Takt zurück oder vor</translation>
    </message>
    <message>
        <source>One step back or on</source>
        <translation>Einen Schritt zurück oder vor</translation>
    </message>
    <message>
        <source>To the start, to the end</source>
        <translation>Zum Anfang, zum Ende</translation>
    </message>
    <message>
        <source>Along the steps</source>
        <translation>Die Schritte entlang</translation>
    </message>
    <message>
        <source>Go to the step</source>
        <translation>Zum Schritt gehen</translation>
    </message>
    <message>
        <source>Choose a head</source>
        <translation>Einen Kopf wählen</translation>
    </message>
    <message>
        <source>Mute, swap and copy the head</source>
        <translation>Den Kopf stummschalten, tauschen und kopieren</translation>
    </message>
    <message>
        <source>Move the token at the cursor</source>
        <translation>Das Token an der Schreibmarke verschieben</translation>
    </message>
    <message>
        <source>Insert, duplicate, delete and move tokens</source>
        <translation>Token einfügen, verdoppeln, löschen und verschieben</translation>
    </message>
    <message>
        <source>Close a notice, a menu or a panel that lies over the window</source>
        <translation>Einen Hinweis, ein Menü oder ein über dem Fenster liegendes Feld schließen</translation>
    </message>
    <message>
        <source>About MHA Studio…</source>
        <translation>Über MHA Studio…</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versionen und Lizenzen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>A new, small document</source>
        <translation>Ein neues, kleines Dokument</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>A further window</source>
        <translation>Ein weiteres Fenster</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Clear This List</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>Forget which documents were open</source>
        <translation>Vergessen, welche Dokumente geöffnet waren</translation>
    </message>
    <message>
        <source>No document has been opened yet.</source>
        <translation>Es wurde noch kein Dokument geöffnet.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the studio</source>
        <translation>Das Studio schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <translation>Rückgängig: {edit}</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Sie noch einmal machen</translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <translation>Wiederholen: {edit}</translation>
    </message>
    <message>
        <source>Nothing has been taken back.</source>
        <translation>Es wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>Edit the Sentence</source>
        <translation>Den Satz bearbeiten</translation>
    </message>
    <message>
        <source>Type other tokens</source>
        <translation>Andere Token tippen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Language, numbers, looks, colours, time and keys</source>
        <translation>Sprache, Zahlen, Aussehen, Farben, Zeit und Tasten</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tasten…</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>Aktionen andere Tasten geben</translation>
    </message>
    <message>
        <source>Find a Command…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Any command of the program, by its name</source>
        <translation>Jeder Befehl des Programms, nach seinem Namen</translation>
    </message>
    <message>
        <source>All Keys…</source>
        <translation>Alle Tasten…</translation>
    </message>
    <message>
        <source>Every key on one sheet</source>
        <translation>Jede Taste auf einem Blatt</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The colours that the system has chosen</source>
        <translation>Die Farben, die das System gewählt hat</translation>
    </message>
    <message>
        <source>High contrast and thicker lines</source>
        <translation>Hoher Kontrast und dickere Linien</translation>
    </message>
    <message>
        <source>Twelve lessons, played on the stage</source>
        <translation>Zwölf Lektionen, auf der Bühne gespielt</translation>
    </message>
    <message>
        <source>Leave the Lesson</source>
        <translation>Die Lektion verlassen</translation>
    </message>
    <message>
        <source>Your own document comes back</source>
        <translation>Das eigene Dokument kommt zurück</translation>
    </message>
    <message>
        <source>No lesson is open.</source>
        <translation>Es ist keine Lektion geöffnet.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Dunkel auf Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Hell auf Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Take the Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Six stops around the window</source>
        <translation>Sechs Stationen rund ums Fenster</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Make the stage larger</source>
        <translation>Die Bühne größer machen</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Make the stage smaller</source>
        <translation>Die Bühne kleiner machen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole stage</source>
        <translation>Die ganze Bühne zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n decimal(s)</source>
        <translation>
            <numerusform>%n Nachkommastelle zeigen</numerusform>
            <numerusform>%n Nachkommastellen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Reduced Motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Beats follow each other without sliding</source>
        <translation>Takte folgen aufeinander, ohne zu gleiten</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Go through the steps backwards: how the output changes with each number</source>
        <translation>Die Schritte rückwärts gehen: wie sich die Ausgabe mit jeder Zahl ändert</translation>
    </message>
    <message>
        <source>Back to the Number Before</source>
        <translation>Zurück zur Zahl davor</translation>
    </message>
    <message>
        <source>No number was asked before this one.</source>
        <translation>Vor dieser Zahl wurde nach keiner gefragt.</translation>
    </message>
    <message>
        <source>Hold This State</source>
        <translation>Diesen Zustand festhalten</translation>
    </message>
    <message>
        <source>Keep this state, go on changing, and compare</source>
        <translation>Diesen Zustand behalten, weiter ändern und vergleichen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Look at the present state</source>
        <translation>Den jetzigen Zustand ansehen</translation>
    </message>
    <message>
        <source>Held State</source>
        <translation>Festgehaltener Zustand</translation>
    </message>
    <message>
        <source>Look at the state that is held</source>
        <translation>Den festgehaltenen Zustand ansehen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Look at what has changed since</source>
        <translation>Ansehen, was sich seitdem geändert hat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>No state is held to compare with; hold one first.</source>
        <translation>Es ist kein Zustand zum Vergleichen festgehalten; erst einen festhalten.</translation>
    </message>
    <message>
        <source>Worksheets…</source>
        <translation>Arbeitsblätter…</translation>
    </message>
    <message>
        <source>Exercises to compute by hand, on paper, with their key</source>
        <translation>Aufgaben zum Rechnen von Hand, auf Papier, mit Lösungen</translation>
    </message>
    <message>
        <source>Fill a screen with the picture, for a hall</source>
        <translation>Einen Bildschirm mit dem Bild füllen, für einen Saal</translation>
    </message>
    <message>
        <source>Present on this screen</source>
        <translation>Auf diesem Bildschirm vorführen</translation>
    </message>
    <message>
        <source>Present On</source>
        <translation>Vorführen auf</translation>
    </message>
    <message>
        <source>Teacher&apos;s Window</source>
        <translation>Fenster für Lehrende</translation>
    </message>
    <message>
        <source>Notes, the next step, a clock and the controls of a presentation</source>
        <translation>Notizen, der nächste Schritt, eine Uhr und die Bedienung der Vorführung</translation>
    </message>
    <message>
        <source>Head {head}</source>
        <translation>Kopf {head}</translation>
    </message>
    <message>
        <source>Look at head {head}</source>
        <translation>Kopf {head} ansehen</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>This layer has fewer heads.</source>
        <translation>Diese Schicht hat weniger Köpfe.</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>Ein Satz</translation>
    </message>
    <message>
        <source>These words look at each other. Type others here, and every number follows at once.</source>
        <translation>Diese Wörter achten aufeinander. Hier andere tippen, und jede Zahl folgt sofort.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Space plays how each number is made. The arrow keys go one beat on or back; time runs both ways.</source>
        <translation>Die Leertaste spielt ab, wie jede Zahl entsteht. Die Pfeiltasten gehen einen Takt vor oder zurück; die Zeit läuft in beide Richtungen.</translation>
    </message>
    <message>
        <source>Every number answers why</source>
        <translation>Jede Zahl antwortet auf Warum</translation>
    </message>
    <message>
        <source>Click any number on the stage. Here stand the terms it was made from, and each leads further back.</source>
        <translation>Auf der Bühne eine beliebige Zahl anklicken. Hier stehen die Glieder, aus denen sie entstand, und jedes führt weiter zurück.</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>Etwas ändern</translation>
    </message>
    <message>
        <source>Switches, masks, or a double click on any number. What you change can be taken back with Ctrl+Z.</source>
        <translation>Schalter, Masken oder ein Doppelklick auf eine Zahl. Was geändert wird, lässt sich mit Strg+Z zurücknehmen.</translation>
    </message>
    <message>
        <source>Each head asks its own question of the same words. Click one, or press its number, to look at it.</source>
        <translation>Jeder Kopf stellt denselben Wörtern seine eigene Frage. Einen anklicken oder seine Ziffer drücken, um ihn anzusehen.</translation>
    </message>
    <message>
        <source>Learn, and show others</source>
        <translation>Lernen und anderen zeigen</translation>
    </message>
    <message>
        <source>Twelve lessons, cards and labs are behind this button. For an audience, F5 fills the screen.</source>
        <translation>Zwölf Lektionen, Karten und Labore liegen hinter diesem Knopf. Für ein Publikum füllt F5 den Bildschirm.</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Rundgang überspringen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Tour, {place}: {title}</source>
        <translation>Rundgang, {place}: {title}</translation>
    </message>
    <message>
        <source>Enter goes on, Backspace back, Escape ends the tour.</source>
        <translation>Enter geht weiter, die Rücktaste zurück, Escape beendet den Rundgang.</translation>
    </message>
    <message>
        <source>On, by a beat or a step, as was chosen</source>
        <translation>Weiter, um einen Takt oder einen Schritt, wie gewählt</translation>
    </message>
    <message>
        <source>Back, by a beat or a step</source>
        <translation>Zurück, um einen Takt oder einen Schritt</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Next head</source>
        <translation>Nächster Kopf</translation>
    </message>
    <message>
        <source>Look at the next head</source>
        <translation>Den nächsten Kopf ansehen</translation>
    </message>
    <message>
        <source>Previous head</source>
        <translation>Voriger Kopf</translation>
    </message>
    <message>
        <source>Look at the head before</source>
        <translation>Den vorigen Kopf ansehen</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Schwarzer Bildschirm</translation>
    </message>
    <message>
        <source>A black screen; any key brings the picture back</source>
        <translation>Ein schwarzer Bildschirm; jede Taste bringt das Bild zurück</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>Weißer Bildschirm</translation>
    </message>
    <message>
        <source>A white screen; any key brings the picture back</source>
        <translation>Ein weißer Bildschirm; jede Taste bringt das Bild zurück</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>The audience keeps this picture while the next one is prepared</source>
        <translation>Das Publikum behält dieses Bild, während das nächste vorbereitet wird</translation>
    </message>
    <message>
        <source>Weak lamp</source>
        <translation>Schwache Lampe</translation>
    </message>
    <message>
        <source>What a weak lamp in a bright room leaves of the picture</source>
        <translation>Was eine schwache Lampe in einem hellen Raum vom Bild übrig lässt</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>Nächstes Farbschema</translation>
    </message>
    <message>
        <source>Projector, light, dark, or as the program</source>
        <translation>Projektor, hell, dunkel oder wie das Programm</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Lichtkegel</translation>
    </message>
    <message>
        <source>Dim all but what is around the pointer</source>
        <translation>Alles abdunkeln, was nicht um den Zeiger liegt</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Enlarge the cells under the pointer</source>
        <translation>Die Zellen unter dem Zeiger vergrößern</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Draw; strokes vanish with the step</source>
        <translation>Zeichnen; Striche verschwinden mit dem Schritt</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>Strich zurücknehmen</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>Den letzten Strich zurücknehmen</translation>
    </message>
    <message>
        <source>Clear strokes</source>
        <translation>Striche löschen</translation>
    </message>
    <message>
        <source>Take all strokes away</source>
        <translation>Alle Striche wegnehmen</translation>
    </message>
    <message>
        <source>The terms behind the chosen number, on a card</source>
        <translation>Die Glieder hinter der gewählten Zahl, auf einer Karte</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Tasten zeigen</translation>
    </message>
    <message>
        <source>Show the keys that are pressed</source>
        <translation>Die Tasten zeigen, die gedrückt werden</translation>
    </message>
    <message>
        <source>Present, or leave where it is on</source>
        <translation>Vorführen oder an dieser Stelle weitergehen</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Teacher&apos;s window</source>
        <translation>Fenster für Lehrende</translation>
    </message>
    <message>
        <source>Notes, the next step, a clock, and these controls</source>
        <translation>Notizen, der nächste Schritt, eine Uhr und diese Bedienung</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>Show or hide the list of keys</source>
        <translation>Die Liste der Tasten zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>Die Vorführung verlassen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Beat On</source>
        <translation>Takt vor</translation>
    </message>
    <message>
        <source>One beat on</source>
        <translation>Einen Takt vor</translation>
    </message>
    <message>
        <source>Beat Back</source>
        <translation>Takt zurück</translation>
    </message>
    <message>
        <source>One beat back</source>
        <translation>Einen Takt zurück</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>To the next step</source>
        <translation>Zum nächsten Schritt</translation>
    </message>
    <message>
        <source>Previous Step</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>To the previous step</source>
        <translation>Zum vorigen Schritt</translation>
    </message>
    <message>
        <source>To the Start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>To the End</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Recall and Review</source>
        <translation>Abrufen und Wiederholen</translation>
    </message>
    <message>
        <source>Cards that are due, lessons and labs</source>
        <translation>Fällige Karten, Lektionen und Labore</translation>
    </message>
    <message>
        <source>it is a folder, a device or a pipe and no file</source>
        <translation>das ist ein Ordner, ein Gerät oder eine Pipe und keine Datei</translation>
    </message>
    <message>
        <source>There are no numbers to paste.</source>
        <translation>Es gibt keine Zahlen zum Einsetzen.</translation>
    </message>
    <message>
        <source>That is more than any matrix holds; up to {most} rows would fit.</source>
        <translation>Das ist mehr, als irgendeine Matrix fasst; bis zu {most} Zeilen würden passen.</translation>
    </message>
    <message>
        <source>“{comma}” has a comma and “{point}” a point; one sign for decimals would fit.</source>
        <translation>„{comma}“ hat ein Komma und „{point}“ einen Punkt; ein einziges Zeichen für Nachkommastellen würde passen.</translation>
    </message>
    <message>
        <source>“{number}” may be thousands or decimals; write it with a point, or without the comma.</source>
        <translation>„{number}“ kann Tausender oder Nachkommastellen meinen; bitte mit Punkt schreiben oder ohne das Komma.</translation>
    </message>
    <message>
        <source>The cell in row {row}, column {col} is empty; every cell needs a number.</source>
        <translation>Die Zelle in Zeile {row}, Spalte {col} ist leer; jede Zelle braucht eine Zahl.</translation>
    </message>
    <message>
        <source>“{cell}” in row {row}, column {col} cannot be pasted; only finite numbers can.</source>
        <translation>„{cell}“ in Zeile {row}, Spalte {col} lässt sich nicht einsetzen; das geht nur mit endlichen Zahlen.</translation>
    </message>
    <message>
        <source>“{cell}” in row {row}, column {col} is no number; numbers with tabs, semicolons or spaces between them would fit.</source>
        <translation>„{cell}“ in Zeile {row}, Spalte {col} ist keine Zahl; Zahlen mit Tabulatoren, Strichpunkten oder Leerzeichen dazwischen würden passen.</translation>
    </message>
    <message>
        <source>There is no mask “{kind}”; {kinds} would fit.</source>
        <translation>Eine Maske „{kind}“ gibt es nicht; {kinds} würden passen.</translation>
    </message>
    <message>
        <source>A window of {width} tokens cannot be; 0 to {most} would fit.</source>
        <translation>Ein Fenster von {width} Token kann es nicht geben; 0 bis {most} würden passen.</translation>
    </message>
    <message>
        <source>A stretch of {width} tokens cannot be; 0 to {most} would fit.</source>
        <translation>Eine Strecke von {width} Token kann es nicht geben; 0 bis {most} würden passen.</translation>
    </message>
    <message>
        <source>A mask of one&apos;s own, and no other, comes with its cells.</source>
        <translation>Eine eigene Maske, und keine andere, kommt mit ihren Zellen.</translation>
    </message>
    <message>
        <source>A mask of shape {shape} and type {dtype} came; (queries, keys) of bool or float would fit.</source>
        <translation>Es kam eine Maske der Form {shape} und des Typs {dtype}; (Querys, Keys) aus bool oder float würde passen.</translation>
    </message>
    <message>
        <source>Muted heads are from 0 to {last}.</source>
        <translation>Stummgeschaltete Köpfe liegen zwischen 0 und {last}.</translation>
    </message>
    <message>
        <source>{count} sentences on what to look for came; one for each of the {heads} heads, or none, would fit.</source>
        <translation>Es kamen {count} Sätze dazu, worauf zu achten ist; einer für jeden der {heads} Köpfe oder keiner würde passen.</translation>
    </message>
    <message>
        <source>{count} claims about heads came; {most} at most would fit.</source>
        <translation>{count} Behauptungen über Köpfe sind gekommen; höchstens {most} würden passen.</translation>
    </message>
    <message>
        <source>A claim is about a head that there is not; heads are 0 to {last}.</source>
        <translation>Eine Behauptung handelt von einem Kopf, den es nicht gibt; Köpfe sind 0 bis {last}.</translation>
    </message>
    <message>
        <source>{count} tokens came; 1 to {most} would fit.</source>
        <translation>Es kamen {count} Token; 1 bis {most} würden passen.</translation>
    </message>
    <message>
        <source>Token {number} is empty; every token needs at least one letter or sign.</source>
        <translation>Token {number} ist leer; jedes Token braucht mindestens einen Buchstaben oder ein Zeichen.</translation>
    </message>
    <message>
        <source>Token {number} holds half a letter (a lone surrogate); leave it out.</source>
        <translation>Token {number} enthält einen halben Buchstaben (ein einzelnes Surrogat); bitte weglassen.</translation>
    </message>
    <message>
        <source>{count} sentences of up to {length} tokens came; a batch holds {most} places, padding included.</source>
        <translation>Es kamen {count} Sätze mit bis zu {length} Token; ein Batch fasst {most} Plätze, Padding mitgezählt.</translation>
    </message>
    <message>
        <source>Keys {key_dim} and values {value_dim} wide came; in self-attention they are as wide as d_model, {embed_dim}.</source>
        <translation>Es kamen Keys der Breite {key_dim} und Values der Breite {value_dim}; bei Self-Attention sind sie so breit wie d_model, {embed_dim}.</translation>
    </message>
    <message>
        <source>Weights of type {dtype} came in a document of {own}.</source>
        <translation>In einem Dokument vom Typ {own} kamen Gewichte vom Typ {dtype}.</translation>
    </message>
    <message>
        <source>There are no positions “{kind}”; none or sinusoidal would fit.</source>
        <translation>Positionen „{kind}“ gibt es nicht; none oder sinusoidal würde passen.</translation>
    </message>
    <message>
        <source>A blocked row cannot be “{policy}”; nan, zero or uniform would fit.</source>
        <translation>Eine gesperrte Zeile kann nicht „{policy}“ sein; nan, zero oder uniform würde passen.</translation>
    </message>
    <message>
        <source>A mask of shape {shape} came; one of {wanted}, queries by keys, would fit.</source>
        <translation>Es kam eine Maske der Form {shape}; eine von {wanted}, Querys mal Keys, würde passen.</translation>
    </message>
    <message>
        <source>The vector of “{word}” has {count} numbers; {width}, one for each column of X, would fit.</source>
        <translation>Der Vektor von „{word}“ hat {count} Zahlen; {width}, eine für jede Spalte von X, würden passen.</translation>
    </message>
    <message>
        <source>`spread` has {count} numbers; {width} or none would fit.</source>
        <translation>`spread` hat {count} Zahlen; {width} oder keine würden passen.</translation>
    </message>
    <message>
        <source>Cells set by hand in row {row}, {wide} wide, came; X has {rows} rows, {width} wide.</source>
        <translation>Es kamen von Hand gesetzte Zellen in Zeile {row}, {wide} breit; X hat {rows} Zeilen der Breite {width}.</translation>
    </message>
    <message>
        <source>{count} pins came; {most} at most would fit.</source>
        <translation>Es kamen {count} Fixierungen; höchstens {most} würden passen.</translation>
    </message>
    <message>
        <source>A pin of {number} came; −1,000,000 to 1,000,000 would fit.</source>
        <translation>Es kam eine Fixierung von {number}; −1.000.000 bis 1.000.000 würde passen.</translation>
    </message>
    <message>
        <source>“{value}” cannot stand in a cell; a number from −1,000,000 to 1,000,000 would fit.</source>
        <translation>„{value}“ kann nicht in einer Zelle stehen; eine Zahl von −1.000.000 bis 1.000.000 würde passen.</translation>
    </message>
    <message>
        <source>the word vectors</source>
        <translation>die Wortvektoren</translation>
    </message>
    <message>
        <source>the second sentence&apos;s word vectors</source>
        <translation>die Wortvektoren des zweiten Satzes</translation>
    </message>
    <message>
        <source>Set {matrix} [{row}, {col}]</source>
        <translation>{matrix} [{row}, {col}] setzen</translation>
    </message>
    <message>
        <source>{matrix} has no cell [{row}, {col}]; it is {rows} × {cols}.</source>
        <translation>{matrix} hat keine Zelle [{row}, {col}]; Größe: {rows} × {cols}.</translation>
    </message>
    <message>
        <source>Fill {matrix} with {value}</source>
        <translation>{matrix} mit {value} füllen</translation>
    </message>
    <message>
        <source>Fill {matrix} with zeros</source>
        <translation>{matrix} mit Nullen füllen</translation>
    </message>
    <message>
        <source>Make {matrix} the identity</source>
        <translation>{matrix} zur Einheitsmatrix machen</translation>
    </message>
    <message>
        <source>Randomise {matrix} (seed {seed})</source>
        <translation>{matrix} neu auslosen (Seed {seed})</translation>
    </message>
    <message>
        <source>The seed cannot be {value}; a whole number from {low} to {high} would fit.</source>
        <translation>Der Seed kann nicht {value} sein; eine ganze Zahl von {low} bis {high} würde passen.</translation>
    </message>
    <message>
        <source>Paste into {matrix}</source>
        <translation>In {matrix} einsetzen</translation>
    </message>
    <message>
        <source>{height} × {width} numbers do not fit into {matrix} from cell [{row}, {col}]; it is {rows} × {cols}.</source>
        <translation>{height} × {width} Zahlen passen ab Zelle [{row}, {col}] nicht in {matrix}; Größe: {rows} × {cols}.</translation>
    </message>
    <message>
        <source>Randomise (seed {seed})</source>
        <translation>Neu auslosen (Seed {seed})</translation>
    </message>
    <message>
        <source>{matrix} is computed and cannot be set; X, the weights and the biases can.</source>
        <translation>{matrix} wird berechnet und lässt sich nicht setzen; das geht mit X, den Gewichten und den Biases.</translation>
    </message>
    <message>
        <source>The bias is off, so {matrix} has no effect; turn it on first.</source>
        <translation>Der Bias ist aus, {matrix} hat also keine Wirkung; bitte zuerst einschalten.</translation>
    </message>
    <message>
        <source>There is no second sentence, so {matrix} cannot be set; type one first.</source>
        <translation>Es gibt keinen zweiten Satz, {matrix} lässt sich also nicht setzen; bitte zuerst einen tippen.</translation>
    </message>
    <message>
        <source>There is no sentence {number}; the batch has {count}.</source>
        <translation>Satz {number} gibt es nicht; der Batch hat {count}.</translation>
    </message>
    <message>
        <source>Row {row} is {length} long and row 1 is {first}; rows of the same length would fit.</source>
        <translation>Zeile {row} ist {length} lang und Zeile 1 ist {first}; gleich lange Zeilen würden passen.</translation>
    </message>
    <message>
        <source>{matrix} has no rows {top} to {bottom} and columns {left} to {right}; it is {rows} × {cols}.</source>
        <translation>{matrix} hat keine Zeilen {top} bis {bottom} und Spalten {left} bis {right}; Größe: {rows} × {cols}.</translation>
    </message>
    <message>
        <source>Set heads to {heads}</source>
        <translation>Anzahl der Köpfe auf {heads} setzen</translation>
    </message>
    <message>
        <source>{heads} heads cannot share d_model = {width} evenly; {fitting} would fit.</source>
        <translation>{heads} Köpfe können sich d_model = {width} nicht gleichmäßig teilen; {fitting} würde passen.</translation>
    </message>
    <message>
        <source>Set d_model to {width}</source>
        <translation>d_model auf {width} setzen</translation>
    </message>
    <message>
        <source>d_model cannot be {value}; a whole number from {low} to {high} would fit.</source>
        <translation>d_model kann nicht {value} sein; eine ganze Zahl von {low} bis {high} würde passen.</translation>
    </message>
    <message>
        <source>Turn scaling on</source>
        <translation>Skalierung einschalten</translation>
    </message>
    <message>
        <source>Turn scaling off</source>
        <translation>Skalierung ausschalten</translation>
    </message>
    <message>
        <source>Scale by 1 ÷ √dₖ</source>
        <translation>Mit 1 ÷ √dₖ skalieren</translation>
    </message>
    <message>
        <source>Scale by {scale}</source>
        <translation>Mit {scale} skalieren</translation>
    </message>
    <message>
        <source>Turn positions on</source>
        <translation>Positionen einschalten</translation>
    </message>
    <message>
        <source>Turn positions off</source>
        <translation>Positionen ausschalten</translation>
    </message>
    <message>
        <source>Turn bias on</source>
        <translation>Bias einschalten</translation>
    </message>
    <message>
        <source>Turn bias off</source>
        <translation>Bias ausschalten</translation>
    </message>
    <message>
        <source>Mute head {head}</source>
        <translation>Kopf {head} stummschalten</translation>
    </message>
    <message>
        <source>Unmute head {head}</source>
        <translation>Kopf {head} wieder hörbar machen</translation>
    </message>
    <message>
        <source>Swap heads {first} and {second}</source>
        <translation>Köpfe {first} und {second} tauschen</translation>
    </message>
    <message>
        <source>Copy head {source} to head {target}</source>
        <translation>Kopf {source} nach Kopf {target} kopieren</translation>
    </message>
    <message>
        <source>There is no head {head}; this layer has {heads}.</source>
        <translation>Kopf {head} gibt es nicht; diese Schicht hat {heads}.</translation>
    </message>
    <message>
        <source>{rest} or {last}</source>
        <comment>a list</comment>
        <translation>{rest} oder {last}</translation>
    </message>
    <message>
        <source>Turn the mask off</source>
        <translation>Die Maske ausschalten</translation>
    </message>
    <message>
        <source>Mask all but ± {width}</source>
        <translation>Alles außer ± {width} maskieren</translation>
    </message>
    <message>
        <source>Set the mask to causal with a prefix of {width}</source>
        <translation>Kausale Maske mit einem Präfix von {width}</translation>
    </message>
    <message>
        <source>Mask the last {width} as padding</source>
        <translation>Die letzten {width} als Padding maskieren</translation>
    </message>
    <message>
        <source>Set the mask to ALiBi</source>
        <translation>Die Maske auf ALiBi setzen</translation>
    </message>
    <message>
        <source>Set the mask to causal</source>
        <translation>Die Maske auf kausal setzen</translation>
    </message>
    <message>
        <source>Set the mask to one of your own</source>
        <translation>Eine eigene Maske verwenden</translation>
    </message>
    <message>
        <source>Paint the mask</source>
        <translation>Die Maske malen</translation>
    </message>
    <message>
        <source>Clear cells of the mask</source>
        <translation>Zellen der Maske freigeben</translation>
    </message>
    <message>
        <source>The mask has no cell [{row}, {col}]; it is {rows} × {cols}.</source>
        <translation>Die Maske hat keine Zelle [{row}, {col}]; Größe: {rows} × {cols}.</translation>
    </message>
    <message>
        <source>Give blocked rows NaN</source>
        <translation>Gesperrten Zeilen NaN geben</translation>
    </message>
    <message>
        <source>Give blocked rows zeros</source>
        <translation>Gesperrten Zeilen Nullen geben</translation>
    </message>
    <message>
        <source>Give blocked rows equal shares</source>
        <translation>Gesperrten Zeilen gleiche Anteile geben</translation>
    </message>
    <message>
        <source>Pin {cell}</source>
        <translation>{cell} fixieren</translation>
    </message>
    <message>
        <source>Unpin {cell}</source>
        <translation>{cell} lösen</translation>
    </message>
    <message>
        <source>{cell} is not pinned.</source>
        <translation>{cell} ist nicht fixiert.</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>Alle lösen</translation>
    </message>
    <message>
        <source>Type tokens</source>
        <translation>Token tippen</translation>
    </message>
    <message>
        <source>A sentence needs at least one word; the last one stays until you type it.</source>
        <translation>Ein Satz braucht mindestens ein Wort; das letzte bleibt, bis ein neues getippt wird.</translation>
    </message>
    <message>
        <source>Change tokens</source>
        <translation>Token ändern</translation>
    </message>
    <message>
        <source>Insert “{token}”</source>
        <translation>„{token}“ einfügen</translation>
    </message>
    <message>
        <source>The place of a new token cannot be {value}; a whole number from {low} to {high} would fit.</source>
        <translation>Die Stelle eines neuen Tokens kann nicht {value} sein; eine ganze Zahl von {low} bis {high} würde passen.</translation>
    </message>
    <message>
        <source>The sentence is full: it holds {most} tokens at most.</source>
        <translation>Der Satz ist voll: er fasst höchstens {most} Token.</translation>
    </message>
    <message>
        <source>Delete token {number}</source>
        <translation>Token {number} löschen</translation>
    </message>
    <message>
        <source>A sentence needs at least one token; replace this one instead.</source>
        <translation>Ein Satz braucht mindestens ein Token; dieses lässt sich stattdessen ersetzen.</translation>
    </message>
    <message>
        <source>Move token {start} to {end}</source>
        <translation>Token {start} nach {end} verschieben</translation>
    </message>
    <message>
        <source>Replace token {number} by “{token}”</source>
        <translation>Token {number} durch „{token}“ ersetzen</translation>
    </message>
    <message>
        <source>Type the second sentence</source>
        <translation>Den zweiten Satz tippen</translation>
    </message>
    <message>
        <source>Attend to the sentence itself</source>
        <translation>Auf den Satz selbst achten</translation>
    </message>
    <message>
        <source>The second sentence needs at least one word.</source>
        <translation>Der zweite Satz braucht mindestens ein Wort.</translation>
    </message>
    <message numerus="yes">
        <source>Batch of %n sentence(s)</source>
        <translation>
            <numerusform>Batch aus %n Satz</numerusform>
            <numerusform>Batch aus %n Sätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave one sentence</source>
        <translation>Einen Satz übrig lassen</translation>
    </message>
    <message>
        <source>Sentence {number} of the batch is empty; it needs at least one word.</source>
        <translation>Satz {number} des Batches ist leer; er braucht mindestens ein Wort.</translation>
    </message>
    <message>
        <source>The first {most} of {count} tokens are shown; a sentence holds {most} at most.</source>
        <translation>Die ersten {most} von {count} Token werden gezeigt; ein Satz fasst höchstens {most}.</translation>
    </message>
    <message>
        <source>There is no second sentence; type one first.</source>
        <translation>Es gibt keinen zweiten Satz; bitte zuerst einen tippen.</translation>
    </message>
    <message>
        <source>The number of a token cannot be {value}; a whole number from {low} to {high} would fit.</source>
        <translation>Die Nummer eines Tokens kann nicht {value} sein; eine ganze Zahl von {low} bis {high} würde passen.</translation>
    </message>
    <message>
        <source>The weights for d_model = {width} are new, drawn from seed {seed}.</source>
        <translation>Die Gewichte für d_model = {width} sind neu, ausgelost mit dem Seed {seed}.</translation>
    </message>
    <message>
        <source>The weights for d_model = {width} are new, drawn from seed {seed}, and one head has it all, as {before} heads cannot share it evenly.</source>
        <translation>Die Gewichte für d_model = {width} sind neu, ausgelost mit dem Seed {seed}, und ein Kopf hat alles, da {before} Köpfe es nicht gleichmäßig teilen können.</translation>
    </message>
    <message>
        <source>The weights for d_model = {width} are new, drawn from seed {seed}, and {heads} heads share it, as {before} heads cannot share it evenly.</source>
        <translation>Die Gewichte für d_model = {width} sind neu, ausgelost mit dem Seed {seed}, und {heads} Köpfe teilen es sich, da {before} Köpfe es nicht gleichmäßig teilen können.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe and no file; choose another name.</source>
        <translation>„{name}“ ist ein Gerät oder eine Pipe und keine Datei; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {why}.</source>
        <translation>„{name}“ konnte nicht gespeichert werden: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is no file that can be opened; choose a document ({suffix}).</source>
        <translation>„{name}“ ist keine Datei, die sich öffnen lässt; bitte ein Dokument wählen ({suffix}).</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {why}.</source>
        <translation>„{name}“ konnte nicht geöffnet werden: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB, and no document is; choose a document ({suffix}).</source>
        <translation>„{name}“ ist größer als {most} MB, und kein Dokument ist das; bitte ein Dokument wählen ({suffix}).</translation>
    </message>
    <message>
        <source>its numbers take more than the {most} MB that a file can hold</source>
        <translation>ihre Zahlen brauchen mehr als die {most} MB, die eine Datei fassen kann</translation>
    </message>
    <message>
        <source>it is no document of this program ({key} is missing in its header); where it holds a layer&apos;s parameters, the studio&apos;s window opens it</source>
        <translation>sie ist kein Dokument dieses Programms ({key} fehlt im Kopf der Datei); enthält sie die Parameter einer Schicht, öffnet sie das Fenster des Studios</translation>
    </message>
    <message>
        <source>its description</source>
        <translation>ihre Beschreibung</translation>
    </message>
    <message>
        <source>its description does not fit ({error})</source>
        <translation>ihre Beschreibung passt nicht ({error})</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {said}.</source>
        <translation>„{name}“ lässt sich nicht öffnen: {said}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {said}; take another copy of it, or save it anew where it was made.</source>
        <translation>„{name}“ lässt sich nicht öffnen: {said}; bitte eine andere Kopie nehmen oder sie dort neu speichern, wo sie entstanden ist.</translation>
    </message>
    <message>
        <source>its description has no format number</source>
        <translation>ihre Beschreibung hat keine Formatnummer</translation>
    </message>
    <message>
        <source>a newer version of the program made it (format {number}; this one reads {own}); update to open it</source>
        <translation>eine neuere Version des Programms hat sie geschrieben (Format {number}; diese liest {own}); zum Öffnen bitte aktualisieren</translation>
    </message>
    <message>
        <source>it has {count} tokens; 1 to {most} would fit</source>
        <translation>sie hat {count} Token; 1 bis {most} würden passen</translation>
    </message>
    <message>
        <source>“{name}” is missing in its configuration</source>
        <translation>„{name}“ fehlt in ihrer Konfiguration</translation>
    </message>
    <message>
        <source>d_model is {width}; up to {most} would fit</source>
        <translation>d_model ist {width}; bis zu {most} würde passen</translation>
    </message>
    <message>
        <source>“x”, the vectors of its tokens, is missing</source>
        <translation>„x“, die Vektoren ihrer Token, fehlt</translation>
    </message>
    <message>
        <source>“x” holds a batch of {found} sentences, and its description names {count}</source>
        <translation>„x“ enthält einen Batch von {found} Sätzen, und ihre Beschreibung nennt {count}</translation>
    </message>
    <message>
        <source>“x” is {shape}; {length} tokens of width {width} ask for {length} × {width}</source>
        <translation>„x“ ist {shape}; {length} Token der Breite {width} verlangen {length} × {width}</translation>
    </message>
    <message>
        <source>the tokens of its second sentence (memory) are missing</source>
        <translation>die Token ihres zweiten Satzes (memory) fehlen</translation>
    </message>
    <message>
        <source>“{name}” is {found} and the weights are {dtype}; they should be the same</source>
        <translation>„{name}“ ist {found}, und die Gewichte sind {dtype}; beides sollte gleich sein</translation>
    </message>
    <message>
        <source>“memory” is {shape}; {wanted} would fit</source>
        <translation>„memory“ ist {shape}; {wanted} würde passen</translation>
    </message>
    <message>
        <source>its description holds half a letter (a lone surrogate)</source>
        <translation>ihre Beschreibung enthält einen halben Buchstaben (ein einzelnes Surrogat)</translation>
    </message>
    <message>
        <source>the vector of a word holds a number beyond ±{most}</source>
        <translation>der Vektor eines Wortes enthält eine Zahl jenseits von ±{most}</translation>
    </message>
    <message>
        <source>“{name}” is bool; float32 or float64 would fit</source>
        <translation>„{name}“ ist bool; float32 oder float64 würde passen</translation>
    </message>
    <message>
        <source>“{name}” holds a number that is not finite</source>
        <translation>„{name}“ enthält eine Zahl, die nicht endlich ist</translation>
    </message>
    <message>
        <source>“{name}” holds a number beyond ±{most}</source>
        <translation>„{name}“ enthält eine Zahl jenseits von ±{most}</translation>
    </message>
    <message>
        <source>the seed is {seed}; a whole number from 0 to {most} would fit</source>
        <translation>der Seed ist {seed}; eine ganze Zahl von 0 bis {most} würde passen</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>eine einzelne Zahl</translation>
    </message>
    <message>
        <source>there is no file of that name; choose another</source>
        <translation>eine Datei dieses Namens gibt es nicht; bitte eine andere wählen</translation>
    </message>
    <message>
        <source>there is no folder of that name; choose another</source>
        <translation>einen Ordner dieses Namens gibt es nicht; bitte einen anderen wählen</translation>
    </message>
    <message>
        <source>a part of its path is no folder; choose another place</source>
        <translation>ein Teil des Pfades ist kein Ordner; bitte einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>it is a folder; choose a file</source>
        <translation>das ist ein Ordner; bitte eine Datei wählen</translation>
    </message>
    <message>
        <source>there is no permission for that; choose another place</source>
        <translation>dafür fehlt die Berechtigung; bitte einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>that place can only be read; choose another</source>
        <translation>dieser Ort lässt sich nur lesen; bitte einen anderen wählen</translation>
    </message>
    <message>
        <source>the disk is full; free some space or choose another place</source>
        <translation>der Datenträger ist voll; bitte Platz schaffen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>your share of the disk is full; free some space or choose another place</source>
        <translation>der eigene Anteil am Datenträger ist voll; bitte Platz schaffen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>it would be larger than that disk allows; choose another place</source>
        <translation>sie wäre größer, als dieser Datenträger erlaubt; bitte einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>der Name ist zu lang; bitte einen kürzeren wählen</translation>
    </message>
    <message>
        <source>{reason}; try again, or choose another place</source>
        <translation>{reason}; bitte noch einmal versuchen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>das System hat es abgelehnt</translation>
    </message>
    <message>
        <source>“attn_mask” is {shape}; {queries} × {keys}, for all heads or for each of {heads}, would fit</source>
        <translation>„attn_mask“ ist {shape}; {queries} × {keys}, für alle Köpfe oder für jeden von {heads}, würde passen</translation>
    </message>
    <message>
        <source>“key_padding_mask” is {shape}; {count} × {keys} would fit</source>
        <translation>„key_padding_mask“ ist {shape}; {count} × {keys} würde passen</translation>
    </message>
    <message>
        <source>“attn_mask” is missing, and its description speaks of a mask of one&apos;s own</source>
        <translation>„attn_mask“ fehlt, und ihre Beschreibung spricht von einer eigenen Maske</translation>
    </message>
    <message>
        <source>“key_padding_mask” blocks other keys than those that fill up the shorter sentences, which this version cannot show</source>
        <translation>„key_padding_mask“ sperrt andere Keys als die, die kürzere Sätze auffüllen, was diese Version nicht zeigen kann</translation>
    </message>
    <message>
        <source>“{name}” holds NaN or +∞; numbers and −∞ would fit</source>
        <translation>„{name}“ enthält NaN oder +∞; Zahlen und −∞ würden passen</translation>
    </message>
    <message>
        <source>it is neither a document (.mha) nor a layer&apos;s parameters (.safetensors, .npz); choose one of these</source>
        <translation>sie ist weder ein Dokument (.mha) noch enthält sie die Parameter einer Schicht (.safetensors, .npz); bitte eines davon wählen</translation>
    </message>
    <message>
        <source>it holds neither a document ({key} is missing in its header) nor a layer&apos;s parameters (out_proj.weight is missing); a .mha file, or the state_dict of torch.nn.MultiheadAttention, would fit</source>
        <translation>sie enthält weder ein Dokument ({key} fehlt im Kopf der Datei) noch die Parameter einer Schicht (out_proj.weight fehlt); eine .mha-Datei oder das state_dict von torch.nn.MultiheadAttention würde passen</translation>
    </message>
    <message>
        <source>it holds {count} layers; the state_dict of one of them would fit</source>
        <translation>sie enthält {count} Schichten; das state_dict einer von ihnen würde passen</translation>
    </message>
    <message>
        <source>“out_proj.weight” is {size}; d_model × d_model, up to {most}, would fit</source>
        <translation>„out_proj.weight“ ist {size}; d_model × d_model, bis zu {most}, würde passen</translation>
    </message>
    <message>
        <source>its table of contents, at its end, is cut off</source>
        <translation>ihr Inhaltsverzeichnis am Ende ist abgeschnitten</translation>
    </message>
    <message>
        <source>it claims more arrays than the {most} that a layer could have</source>
        <translation>sie behauptet, mehr Arrays zu haben als die {most}, die eine Schicht haben könnte</translation>
    </message>
    <message>
        <source>it claims {count} arrays, and no layer has more than {most}</source>
        <translation>sie behauptet, {count} Arrays zu haben, und keine Schicht hat mehr als {most}</translation>
    </message>
    <message>
        <source>“{key}” is packed in a way that NumPy does not use</source>
        <translation>„{key}“ ist auf eine Weise gepackt, die NumPy nicht benutzt</translation>
    </message>
    <message>
        <source>it gives “{key}” twice</source>
        <translation>sie gibt „{key}“ zweimal an</translation>
    </message>
    <message>
        <source>“{key}” claims more bytes than such a file can hold</source>
        <translation>„{key}“ behauptet mehr Bytes, als eine solche Datei fassen kann</translation>
    </message>
    <message>
        <source>the numbers of “{key}” are cut off</source>
        <translation>die Zahlen von „{key}“ sind abgeschnitten</translation>
    </message>
    <message>
        <source>it is packed in a way that cannot be read</source>
        <translation>sie ist auf eine Weise gepackt, die sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>{said} is no array of numbers</source>
        <translation>{said} ist kein Array aus Zahlen</translation>
    </message>
    <message>
        <source>{said} is of a type that has no place here; float32, float64 or bool would fit</source>
        <translation>{said} ist von einem Typ, der hier keinen Platz hat; float32, float64 oder bool würde passen</translation>
    </message>
    <message>
        <source>the shape of {said} is no list of whole numbers</source>
        <translation>die Form von {said} ist keine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>{said} claims a shape that its {size} bytes do not fill</source>
        <translation>{said} behauptet eine Form, die seine {size} Bytes nicht füllen</translation>
    </message>
    <message>
        <source>{said} holds something else than true and false</source>
        <translation>{said} enthält etwas anderes als wahr und falsch</translation>
    </message>
    <message>
        <source>The moves inside softmax cannot be pinned; pin the masked score before them or the share after them.</source>
        <translation>Die Züge innerhalb von Softmax lassen sich nicht fixieren; stattdessen den maskierten Score davor oder den Anteil danach fixieren.</translation>
    </message>
    <message>
        <source>The mask is not computed and cannot be pinned; paint it instead.</source>
        <translation>Die Maske wird nicht berechnet und lässt sich nicht fixieren; sie lässt sich stattdessen malen.</translation>
    </message>
    <message>
        <source>{matrix} is not computed and cannot be pinned; set its numbers instead.</source>
        <translation>{matrix} wird nicht berechnet und lässt sich nicht fixieren; stattdessen die Zahlen setzen.</translation>
    </message>
    <message>
        <source>{matrix} has no cell [{row}, {col}] to pin; it is {rows} × {cols}.</source>
        <translation>{matrix} hat keine Zelle [{row}, {col}] zum Fixieren; Größe: {rows} × {cols}.</translation>
    </message>
    <message>
        <source>{matrix} of head {head} and sentence {number} is not there to pin; there are {heads} and {count}.</source>
        <translation>{matrix} von Kopf {head} und Satz {number} gibt es nicht zum Fixieren; es gibt {heads} und {count}.</translation>
    </message>
    <message>
        <source>its words and their own vectors are more than a file can hold</source>
        <translation>ihre Wörter und deren eigene Vektoren sind mehr, als eine Datei fassen kann</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>der Kopf der Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>its header of {size} bytes is longer than any document&apos;s</source>
        <translation>der Kopf der Datei ist mit {size} Bytes länger als der irgendeines Dokuments</translation>
    </message>
    <message>
        <source>its header has more parts than any document&apos;s</source>
        <translation>der Kopf der Datei hat mehr Teile als der irgendeines Dokuments</translation>
    </message>
    <message>
        <source>its header</source>
        <translation>der Kopf der Datei</translation>
    </message>
    <message>
        <source>its header is no table of arrays</source>
        <translation>der Kopf der Datei ist keine Tabelle von Arrays</translation>
    </message>
    <message>
        <source>its header holds something else than text beside the arrays</source>
        <translation>der Kopf der Datei enthält außer den Arrays etwas anderes als Text</translation>
    </message>
    <message>
        <source>it claims {count} arrays, and no document has more than {most}</source>
        <translation>sie behauptet, {count} Arrays zu haben, und kein Dokument hat mehr als {most}</translation>
    </message>
    <message>
        <source>the numbers of “{name}” are cut off</source>
        <translation>die Zahlen von „{name}“ sind abgeschnitten</translation>
    </message>
    <message>
        <source>“{name}” holds something else than true and false</source>
        <translation>„{name}“ enthält etwas anderes als wahr und falsch</translation>
    </message>
    <message>
        <source>its arrays overlap or leave gaps</source>
        <translation>ihre Arrays überlappen sich oder lassen Lücken</translation>
    </message>
    <message>
        <source>{count} bytes are left over at its end</source>
        <translation>{count} Bytes bleiben an ihrem Ende übrig</translation>
    </message>
    <message>
        <source>{what} gives a name twice</source>
        <translation>{what} gibt einen Namen zweimal an</translation>
    </message>
    <message>
        <source>{what} holds a number that is not finite</source>
        <translation>{what} enthält eine Zahl, die nicht endlich ist</translation>
    </message>
    <message>
        <source>{what} holds a whole number of {count} digits</source>
        <translation>{what} enthält eine ganze Zahl mit {count} Ziffern</translation>
    </message>
    <message>
        <source>{what} cannot be read</source>
        <translation>{what} lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>{said} is not described as an array</source>
        <translation>{said} ist nicht als Array beschrieben</translation>
    </message>
    <message>
        <source>{said} is of type {type}; float32, float64 or bool would fit</source>
        <translation>{said} ist vom Typ {type}; float32, float64 oder bool würde passen</translation>
    </message>
    <message>
        <source>the shape or the place of {said} is no list of whole numbers</source>
        <translation>die Form oder der Ort von {said} ist keine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>Your progress was kept by a newer MHA Studio, and this one leaves it alone; what you answer now will not be kept.</source>
        <translation>Der Lernstand wurde von einem neueren MHA Studio geschrieben, und dieses lässt ihn in Ruhe; was jetzt beantwortet wird, wird nicht behalten.</translation>
    </message>
    <message>
        <source>The file with your progress was damaged. It was set aside as {name}, and a new one begun.</source>
        <translation>Die Datei mit dem Lernstand war beschädigt. Sie wurde als {name} beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>Your progress cannot be kept in {folder}: {reason}. What you answer now will be forgotten.</source>
        <translation>Der Lernstand kann in {folder} nicht behalten werden: {reason}. Was jetzt beantwortet wird, wird vergessen.</translation>
    </message>
    <message>
        <source>Your progress cannot be read: {reason}.</source>
        <translation>Der Lernstand lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>Your progress could not be kept: {reason}.</source>
        <translation>Der Lernstand konnte nicht behalten werden: {reason}.</translation>
    </message>
    <message>
        <source>No copy of your progress could be kept in {folder} ({reason}), so all stays as it is.</source>
        <translation>In {folder} konnte keine Kopie des Lernstands angelegt werden ({reason}), also bleibt alles, wie es ist.</translation>
    </message>
    <message>
        <source>This progress was exported by a newer MHA Studio; this one cannot read it.</source>
        <translation>Dieser Lernstand wurde von einem neueren MHA Studio exportiert; dieses kann ihn nicht lesen.</translation>
    </message>
    <message>
        <source>This is no progress that MHA Studio exported: {reason}.</source>
        <translation>Das ist kein Lernstand, den MHA Studio exportiert hat: {reason}.</translation>
    </message>
    <message>
        <source>This is no progress that MHA Studio exported: a time without its zone.</source>
        <translation>Das ist kein Lernstand, den MHA Studio exportiert hat: eine Zeit ohne ihre Zone.</translation>
    </message>
    <message>
        <source>This is no progress that MHA Studio exported: a number out of its range.</source>
        <translation>Das ist kein Lernstand, den MHA Studio exportiert hat: eine Zahl außerhalb ihres Bereichs.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} Std.</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} T.</translation>
    </message>
    <message>
        <source>{n} mo</source>
        <translation>{n} Mon.</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} J.</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>a pixel shows the strongest of several cells</source>
        <translation>ein Pixel zeigt die stärkste von mehreren Zellen</translation>
    </message>
    <message>
        <source>head {head}</source>
        <translation>Kopf {head}</translation>
    </message>
    <message>
        <source>{name} is {rows} × {cols}, more than a page of LaTeX holds; up to {most} × {wide} would fit, and CSV takes all.</source>
        <translation>{name} ist {rows} × {cols}, mehr, als eine LaTeX-Seite fasst; bis zu {most} × {wide} würden passen, und CSV nimmt alles.</translation>
    </message>
    <message>
        <source>looks at</source>
        <translation>achtet auf</translation>
    </message>
    <message>
        <source>each word</source>
        <translation>jedes Wort</translation>
    </message>
    <message>
        <source>Head {head}: {look}</source>
        <translation>Kopf {head}: {look}</translation>
    </message>
    <message>
        <source>Head {head} of {heads}</source>
        <translation>Kopf {head} von {heads}</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>skaliert</translation>
    </message>
    <message>
        <source>+ mask</source>
        <translation>+ Maske</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>− max</source>
        <translation>− max</translation>
    </message>
    <message>
        <source>max {value}</source>
        <translation>max {value}</translation>
    </message>
    <message>
        <source>Comparing with and without the scaling…</source>
        <translation>Mit und ohne Skalierung wird verglichen…</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie er ist</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept in {folder} ({reason}); save it yourself now and then.</source>
        <translation>Nicht gespeicherte Arbeit kann in {folder} nicht gesichert werden ({reason}); bitte ab und zu selbst speichern.</translation>
    </message>
    <message>
        <source>Nothing is held to compare with; hold a state first.</source>
        <translation>Zum Vergleichen ist nichts festgehalten; bitte zuerst einen Zustand festhalten.</translation>
    </message>
    <message>
        <source>There is no other way of computing it to look at.</source>
        <translation>Es gibt keine andere Art der Rechnung anzusehen.</translation>
    </message>
    <message>
        <source>Something went wrong ({reason}). Your document is as it was; the details are in {path}.</source>
        <translation>Etwas ist schiefgegangen ({reason}). Das Dokument ist, wie es war; Näheres steht in {path}.</translation>
    </message>
    <message>
        <source>Something went wrong ({reason}). Your document is as it was, and the log could not be written.</source>
        <translation>Etwas ist schiefgegangen ({reason}). Das Dokument ist, wie es war; das Protokoll konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The unsaved work cannot be kept: {error}; make it smaller.</source>
        <translation>Die nicht gespeicherte Arbeit kann nicht gesichert werden: {error}; bitte kleiner machen.</translation>
    </message>
    <message>
        <source>Language and numbers</source>
        <translation>Sprache und Zahlen</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours of numbers</source>
        <translation>Farben der Zahlen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of menus, sentences and explanations.</source>
        <translation>Die Sprache der Menüs, Sätze und Erklärungen.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Decimals shown</source>
        <translation>Gezeigte Nachkommastellen</translation>
    </message>
    <message>
        <source>With how many places a number is shown; pointing gives them all.</source>
        <translation>Mit wie vielen Stellen eine Zahl gezeigt wird; Zeigen mit der Maus gibt alle.</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>What stands before the decimals; both can be typed.</source>
        <translation>Was vor den Nachkommastellen steht; tippen lässt sich beides.</translation>
    </message>
    <message>
        <source>Point: 0.25</source>
        <translation>Punkt: 0.25</translation>
    </message>
    <message>
        <source>Comma: 0,25</source>
        <translation>Komma: 0,25</translation>
    </message>
    <message>
        <source>Thin spaces in long numbers</source>
        <translation>Schmale Leerzeichen in langen Zahlen</translation>
    </message>
    <message>
        <source>12 345.67 instead of 12345.67, from five digits on.</source>
        <translation>12 345.67 statt 12345.67, ab fünf Ziffern.</translation>
    </message>
    <message>
        <source>Light or dark, or whichever the system has.</source>
        <translation>Hell oder dunkel oder was das System hat.</translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <translation>Textgröße in Prozent</translation>
    </message>
    <message>
        <source>Of every word and number; the panels follow.</source>
        <translation>Für jedes Wort und jede Zahl; die Felder folgen.</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>The program&apos;s own is alike everywhere; the stage always keeps it.</source>
        <translation>Die des Programms ist überall gleich; die Bühne behält sie immer.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Colours of signed numbers</source>
        <translation>Farben der Zahlen mit Vorzeichen</translation>
    </message>
    <message>
        <source>From negative over zero to positive; each keeps its order for people who see colours differently.</source>
        <translation>Von negativ über null zu positiv; jede behält ihre Ordnung auch für Menschen, die Farben anders sehen.</translation>
    </message>
    <message>
        <source>Violet to orange</source>
        <translation>Violett nach Orange</translation>
    </message>
    <message>
        <source>Blue to red</source>
        <translation>Blau nach Rot</translation>
    </message>
    <message>
        <source>Green to magenta</source>
        <translation>Grün nach Magenta</translation>
    </message>
    <message>
        <source>Blue to yellow</source>
        <translation>Blau nach Gelb</translation>
    </message>
    <message>
        <source>Colours of shares</source>
        <translation>Farben der Anteile</translation>
    </message>
    <message>
        <source>From nothing to everything, in the hue of the head, or in one scale for all heads.</source>
        <translation>Von nichts bis alles, im Farbton des Kopfes oder in einer Skala für alle Köpfe.</translation>
    </message>
    <message>
        <source>The hue of each head</source>
        <translation>Der Farbton jedes Kopfes</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>Grautöne</translation>
    </message>
    <message>
        <source>A colour scale of its own for each matrix</source>
        <translation>Eine eigene Farbskala für jede Matrix</translation>
    </message>
    <message>
        <source>Shows more within small matrices, but colours no longer compare between matrices.</source>
        <translation>Zeigt in kleinen Matrizen mehr, doch lassen sich Farben nicht mehr zwischen Matrizen vergleichen.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Gangart</translation>
    </message>
    <message>
        <source>How much is made in one beat.</source>
        <translation>Wie viel in einem Takt entsteht.</translation>
    </message>
    <message>
        <source>Term by term</source>
        <translation>Glied für Glied</translation>
    </message>
    <message>
        <source>Cell by cell</source>
        <translation>Zelle für Zelle</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Zeile für Zeile</translation>
    </message>
    <message>
        <source>Whole matrix</source>
        <translation>Ganze Matrix</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast it plays; 1 is the usual speed.</source>
        <translation>Wie schnell es abläuft; 1 ist das übliche Tempo.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Beats follow each other without sliding; nothing glides or fades.</source>
        <translation>Takte folgen aufeinander, ohne zu gleiten; nichts gleitet oder blendet über.</translation>
    </message>
    <message>
        <source>In which colours a hall sees the picture.</source>
        <translation>In welchen Farben ein Saal das Bild sieht.</translation>
    </message>
    <message>
        <source>A remote goes on by</source>
        <translation>Eine Fernbedienung geht weiter um</translation>
    </message>
    <message>
        <source>What Page Down and Page Up do in a presentation.</source>
        <translation>Was Bild ab und Bild auf in einer Vorführung tun.</translation>
    </message>
    <message>
        <source>A beat</source>
        <translation>Einen Takt</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Einen Schritt</translation>
    </message>
    <message>
        <source>Show the keys pressed</source>
        <translation>Die gedrückten Tasten zeigen</translation>
    </message>
    <message>
        <source>For those who want to know how it is done.</source>
        <translation>Für alle, die wissen wollen, wie es gemacht wird.</translation>
    </message>
    <message>
        <source>Check every result</source>
        <translation>Jedes Ergebnis prüfen</translation>
    </message>
    <message>
        <source>In a pause the reference computes it too, in float64; the status line compares.</source>
        <translation>In einer Pause rechnet auch die Referenz es aus, in float64; die Statuszeile vergleicht.</translation>
    </message>
    <message>
        <source>The settings could not be kept in {folder}: {reason}.</source>
        <translation>Die Einstellungen konnten in {folder} nicht behalten werden: {reason}.</translation>
    </message>
    <message>
        <source>The settings in {path} could not be read ({error}); the usual ones are in force.</source>
        <translation>Die Einstellungen in {path} konnten nicht gelesen werden ({error}); die üblichen gelten.</translation>
    </message>
    <message>
        <source>The settings in {path} are not a table; the usual ones are in force.</source>
        <translation>Die Einstellungen in {path} sind keine Tabelle; die üblichen gelten.</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>„{title}“ öffnen</translation>
    </message>
    <message>
        <source>This state is held. Change what you like, then look at the held state or at the difference.</source>
        <translation>Dieser Zustand ist festgehalten. Nach Belieben ändern, dann den festgehaltenen Zustand oder den Unterschied ansehen.</translation>
    </message>
    <message>
        <source>term {place} of {count}</source>
        <translation>Glied {place} von {count}</translation>
    </message>
    <message>
        <source>cell {place} of {count}</source>
        <translation>Zelle {place} von {count}</translation>
    </message>
    <message>
        <source>row {place} of {count}</source>
        <translation>Zeile {place} von {count}</translation>
    </message>
    <message>
        <source>The chosen number asks what made it: W_O hands its wish on to the heads, and they hand theirs to W_O.</source>
        <translation>Die gewählte Zahl fragt, was sie gemacht hat: W_O reicht ihren Wunsch an die Köpfe weiter, und diese den ihren an W_O.</translation>
    </message>
    <message>
        <source>Each head takes back its own columns. Nothing is computed.</source>
        <translation>Jeder Kopf nimmt seine eigenen Spalten zurück. Nichts wird berechnet.</translation>
    </message>
    <message>
        <source>A product goes back both ways: to the shares by way of the values, to the values by way of the shares.</source>
        <translation>Ein Produkt geht nach beiden Seiten zurück: zu den Anteilen über die Values, zu den Values über die Anteile.</translation>
    </message>
    <message>
        <source>∂z = a (∂a − Σ a ∂a), row by row</source>
        <translation>∂z = a (∂a − Σ a ∂a), Zeile für Zeile</translation>
    </message>
    <message>
        <source>A share can only grow at the cost of the others: what the whole row wants alike is taken off.</source>
        <translation>Ein Anteil kann nur auf Kosten der anderen wachsen: was die ganze Zeile gleichermaßen will, wird abgezogen.</translation>
    </message>
    <message>
        <source>The mask was only added, so all passes as it is; blocked cells had no share and get 0.</source>
        <translation>Die Maske wurde nur addiert, also geht alles unverändert durch; gesperrte Zellen hatten keinen Anteil und bekommen 0.</translation>
    </message>
    <message>
        <source>The same factor on the way back: what reaches the scores is divided by √dₖ.</source>
        <translation>Derselbe Faktor auf dem Rückweg: was die Scores erreicht, wird durch √dₖ geteilt.</translation>
    </message>
    <message>
        <source>Every query learns from the keys it met, and every key from the queries.</source>
        <translation>Jede Query lernt von den Keys, denen sie begegnet ist, und jeder Key von den Querys.</translation>
    </message>
    <message>
        <source>∂Q₁, …, ∂Qₕ → ∂Q, and ∂K, ∂V alike</source>
        <translation>∂Q₁, …, ∂Qₕ → ∂Q, und ∂K, ∂V ebenso</translation>
    </message>
    <message>
        <source>The heads&apos; columns move side by side again. Nothing is computed.</source>
        <translation>Die Spalten der Köpfe rücken wieder nebeneinander. Nichts wird berechnet.</translation>
    </message>
    <message>
        <source>Three ways lead back to each token: as the one that asks, as the one that is looked at, as what is passed on.</source>
        <translation>Drei Wege führen zu jedem Token zurück: als das, was fragt, als das, worauf geachtet wird, als das, was weitergegeben wird.</translation>
    </message>
    <message>
        <source>The sum passes everything on: what reaches X reaches the token&apos;s vector, and its position too.</source>
        <translation>Die Summe gibt alles weiter: was X erreicht, erreicht den Vektor des Tokens und auch seine Position.</translation>
    </message>
    <message>
        <source>Nothing was scaled: every gradient passes as it is.</source>
        <translation>Nichts wurde skaliert: jeder Gradient geht unverändert durch.</translation>
    </message>
    <message>
        <source>No mask here: every gradient passes as it is.</source>
        <translation>Hier ist keine Maske: jeder Gradient geht unverändert durch.</translation>
    </message>
    <message>
        <source>Asked about: {target}. {caption}</source>
        <translation>Gefragt ist nach: {target}. {caption}</translation>
    </message>
    <message>
        <source>One head takes back the whole row.</source>
        <translation>Ein Kopf nimmt die ganze Zeile zurück.</translation>
    </message>
    <message>
        <source>One head had all the columns. Nothing is computed.</source>
        <translation>Ein Kopf hatte alle Spalten. Nichts wird berechnet.</translation>
    </message>
    <message>
        <source>The same factor on the way back: what arrives is multiplied by {scale}.</source>
        <translation>Derselbe Faktor auf dem Rückweg: was ankommt, wird mit {scale} multipliziert.</translation>
    </message>
    <message>
        <source>The same factor on the way back: what reaches the scores is divided by √{width}.</source>
        <translation>Derselbe Faktor auf dem Rückweg: was die Scores erreicht, wird durch √{width} geteilt.</translation>
    </message>
    <message>
        <source>What reaches X is what reaches the token&apos;s vector.</source>
        <translation>Was X erreicht, erreicht den Vektor des Tokens.</translation>
    </message>
    <message>
        <source>The held state has other sentences to look at, so cells have no fellows; a state like it would fit.</source>
        <translation>Der festgehaltene Zustand hat andere Sätze, auf die geachtet wird, also fehlen den Zellen die Gegenstücke; ein gleichartiger Zustand würde passen.</translation>
    </message>
    <message>
        <source>The held state has {held_tokens} tokens, {held_heads} heads and d_model {held_dim}, this one {tokens} tokens, {heads} heads and d_model {dim}; a difference needs the same sizes.</source>
        <translation>Der festgehaltene Zustand hat {held_tokens} Token, {held_heads} Köpfe und d_model {held_dim}, dieser {tokens} Token, {heads} Köpfe und d_model {dim}; ein Unterschied braucht gleiche Größen.</translation>
    </message>
    <message>
        <source>Now minus held: the output is the same.</source>
        <translation>Jetzt minus festgehalten: die Ausgabe ist dieselbe.</translation>
    </message>
    <message>
        <source>Now minus held: the output of “{token}” has moved most.</source>
        <translation>Jetzt minus festgehalten: die Ausgabe von „{token}“ hat sich am meisten bewegt.</translation>
    </message>
    <message>
        <source>sentence {number}</source>
        <translation>Satz {number}</translation>
    </message>
    <message>
        <source>“{asking}” → “{looked_at}”</source>
        <translation>„{asking}“ → „{looked_at}“</translation>
    </message>
    <message>
        <source>“{token}”</source>
        <translation>„{token}“</translation>
    </message>
    <message>
        <source>column {col}</source>
        <translation>Spalte {col}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Not a number: it comes in with {symbol}.</source>
        <translation>Keine Zahl: das kommt mit {symbol} herein.</translation>
    </message>
    <message>
        <source>Not a number: infinities of opposite signs, or zero times infinity, have no answer.</source>
        <translation>Keine Zahl: Unendlich mit entgegengesetzten Vorzeichen oder null mal unendlich hat kein Ergebnis.</translation>
    </message>
    <message>
        <source>Infinite: one of the operands is.</source>
        <translation>Unendlich: einer der Operanden ist es.</translation>
    </message>
    <message>
        <source>Too large for this kind of number: it counts as infinite.</source>
        <translation>Zu groß für diese Art von Zahl: sie gilt als unendlich.</translation>
    </message>
    <message>
        <source>gradient of the {noun}</source>
        <translation>Gradient: {noun}</translation>
    </message>
    <message>
        <source>Not a number: something on the way is not.</source>
        <translation>Keine Zahl: etwas auf dem Weg ist keine.</translation>
    </message>
    <message>
        <source>∂{here} is short for ∂{asked}/∂{here}: how fast {asked} grows as {here} grows.</source>
        <translation>∂{here} steht kurz für ∂{asked}/∂{here}: wie schnell {asked} wächst, wenn {here} wächst.</translation>
    </message>
    <message>
        <source>{here} is pinned, so what arrives here goes no further back.</source>
        <translation>{here} ist fixiert, also geht das, was hier ankommt, nicht weiter zurück.</translation>
    </message>
    <message>
        <source>{matrix} is a plain sum, so all that reaches it for {name}, by way of its query, its key and its value, reaches what the word is.</source>
        <translation>{matrix} ist eine einfache Summe, also erreicht alles, was für {name} über Query, Key und Value dort ankommt, auch das, was das Wort ist.</translation>
    </message>
    <message>
        <source>{matrix} is a plain sum, so all that reaches it for {name}, by way of its query, reaches what the word is.</source>
        <translation>{matrix} ist eine einfache Summe, also erreicht alles, was für {name} über die Query dort ankommt, auch das, was das Wort ist.</translation>
    </message>
    <message>
        <source>{matrix} is a plain sum, so all that reaches it for {name}, by way of its key and its value, reaches what the word is.</source>
        <translation>{matrix} ist eine einfache Summe, also erreicht alles, was für {name} über Key und Value dort ankommt, auch das, was das Wort ist.</translation>
    </message>
    <message>
        <source>{matrix} is a plain sum, so all that reaches it for {name}, by way of its query, its key and its value, reaches where it stands.</source>
        <translation>{matrix} ist eine einfache Summe, also erreicht alles, was für {name} über Query, Key und Value dort ankommt, auch das, wo das Wort steht.</translation>
    </message>
    <message>
        <source>{matrix} is a plain sum, so all that reaches it for {name}, by way of its query, reaches where it stands.</source>
        <translation>{matrix} ist eine einfache Summe, also erreicht alles, was für {name} über die Query dort ankommt, auch das, wo das Wort steht.</translation>
    </message>
    <message>
        <source>{matrix} is a plain sum, so all that reaches it for {name}, by way of its key and its value, reaches where it stands.</source>
        <translation>{matrix} ist eine einfache Summe, also erreicht alles, was für {name} über Key und Value dort ankommt, auch das, wo das Wort steht.</translation>
    </message>
    <message>
        <source>by way of {matrix}</source>
        <translation>über {matrix}</translation>
    </message>
    <message>
        <source>Column {col} of {token} is part of what it asks for, what it offers and what it passes on: what reaches those comes back here, added up.</source>
        <translation>Spalte {col} von {token} geht in das ein, was es sucht, was es anbietet und was es weitergibt: was dort ankommt, kommt hierher zurück, addiert.</translation>
    </message>
    <message>
        <source>Column {col} of {token} is part of what it asks for: what reaches that comes back here, added up.</source>
        <translation>Spalte {col} von {token} geht in das ein, was es sucht: was dort ankommt, kommt hierher zurück, addiert.</translation>
    </message>
    <message>
        <source>Column {col} of {token} is part of what it offers and what it passes on: what reaches those comes back here, added up.</source>
        <translation>Spalte {col} von {token} geht in das ein, was es anbietet und was es weitergibt: was dort ankommt, kommt hierher zurück, addiert.</translation>
    </message>
    <message>
        <source>This weight carries column {col} of {source} to column {row} of {made} for every token of every sentence: what it carried, times what was wanted there, added up.</source>
        <translation>Dieses Gewicht trägt Spalte {col} von {source} zu Spalte {row} von {made}, für jedes Token jedes Satzes: was es trug, mal dem, was dort gewünscht war, addiert.</translation>
    </message>
    <message>
        <source>This weight carries column {col} of {source} to column {row} of {made} for every token: what it carried, times what was wanted there, added up.</source>
        <translation>Dieses Gewicht trägt Spalte {col} von {source} zu Spalte {row} von {made}, für jedes Token: was es trug, mal dem, was dort gewünscht war, addiert.</translation>
    </message>
    <message>
        <source>{symbol}, column {col}</source>
        <translation>{symbol}, Spalte {col}</translation>
    </message>
    <message>
        <source>A step of training would take a little of this off {weight}, if y were the loss.</source>
        <translation>Ein Trainingsschritt würde ein wenig davon von {weight} abziehen, wäre y der Verlust.</translation>
    </message>
    <message>
        <source>The bias is switched off: nothing is added, so nothing comes back.</source>
        <translation>Der Bias ist ausgeschaltet: nichts wird addiert, also kommt nichts zurück.</translation>
    </message>
    <message>
        <source>The bias is added to column {j} for every token, so everything that is wanted there is wanted of it.</source>
        <translation>Der Bias wird für jedes Token zu Spalte {j} addiert, also ist alles, was dort gewünscht ist, von ihm gewünscht.</translation>
    </message>
    <message>
        <source>Positions are switched off: nothing here has a part in what enters for {name}, so nothing comes back.</source>
        <translation>Positionen sind ausgeschaltet: nichts hiervon geht in das ein, was für {name} hereinkommt, also kommt nichts zurück.</translation>
    </message>
    <message>
        <source>This cell of {matrix} was set by hand: nothing here has a part in what enters for {name}, so nothing comes back.</source>
        <translation>Diese Zelle von {matrix} wurde von Hand gesetzt: nichts hiervon geht in das ein, was für {name} hereinkommt, also kommt nichts zurück.</translation>
    </message>
    <message>
        <source>{symbol}, what reaches {matrix}</source>
        <translation>{symbol}, was {matrix} erreicht</translation>
    </message>
    <message>
        <source>What comes back by each of the ways that led from here.</source>
        <translation>Was auf jedem der Wege zurückkommt, die von hier ausgingen.</translation>
    </message>
    <message>
        <source>{here} is the number that is asked about: it changes by as much as it changes.</source>
        <translation>{here} ist die Zahl, nach der gefragt ist: sie ändert sich um so viel, wie sie sich ändert.</translation>
    </message>
    <message>
        <source>Asked about is {asked}, so each of these numbers counts once.</source>
        <translation>Gefragt ist nach: {asked}; also zählt jede dieser Zahlen einmal.</translation>
    </message>
    <message>
        <source>Asked about is {asked}. This number of the output has no part in it.</source>
        <translation>Gefragt ist nach: {asked}. Diese Zahl der Ausgabe hat keinen Teil daran.</translation>
    </message>
    <message>
        <source>Entry {col} of the heads’ row for {asking} counts in every column of the output through column {col} of W_O, and by the same weights the gradient comes back.</source>
        <translation>Eintrag {col} der Zeile der Köpfe für {asking} zählt über Spalte {col} von W_O in jeder Spalte der Ausgabe, und mit denselben Gewichten kommt der Gradient zurück.</translation>
    </message>
    <message>
        <source>{symbol}, what is asked of the output</source>
        <translation>{symbol}, wonach bei der Ausgabe gefragt ist</translation>
    </message>
    <message>
        <source>Head {head} is muted: whatever it collects, the output does not change.</source>
        <translation>Kopf {head} ist stummgeschaltet: was er auch sammelt, die Ausgabe ändert sich nicht.</translation>
    </message>
    <message>
        <source>What head {head} collected became column {source} of the heads side by side, so that column’s gradient is its own. Nothing is computed.</source>
        <translation>Was Kopf {head} gesammelt hat, wurde zu Spalte {source} der Köpfe nebeneinander, also ist der Gradient jener Spalte sein eigener. Nichts wird berechnet.</translation>
    </message>
    <message>
        <source>{left} of head {head} = {right}</source>
        <translation>{left} von Kopf {head} = {right}</translation>
    </message>
    <message>
        <source>{symbol}, side by side</source>
        <translation>{symbol}, nebeneinander</translation>
    </message>
    <message>
        <source>If {asking} gave {looked_at} a larger share, more of its value would arrive: how well does that value fit what is wanted?</source>
        <translation>Gäbe {asking} mehr Anteil an {looked_at}, käme mehr von dessen Value an: wie gut passt dieser Value zu dem, was gewünscht ist?</translation>
    </message>
    <message>
        <source>{symbol}, what is wanted</source>
        <translation>{symbol}, was gewünscht ist</translation>
    </message>
    <message>
        <source>{symbol}, what “{token}” passes on</source>
        <translation>{symbol}, was „{token}“ weitergibt</translation>
    </message>
    <message>
        <source>Every token that took a share of {looked_at}’s value sends back what it wants, in proportion to that share.</source>
        <translation>Jedes Token, das einen Anteil am Value von {looked_at} nahm, schickt zurück, was es wünscht, im Verhältnis zu diesem Anteil.</translation>
    </message>
    <message>
        <source>the shares of “{token}”</source>
        <translation>die Anteile von „{token}“</translation>
    </message>
    <message>
        <source>What {asking} asks for meets every key: each key’s number here, times how much that score is wanted.</source>
        <translation>Was {asking} sucht, begegnet jedem Key: die Zahl jedes Keys hier, mal wie sehr jener Score gewünscht ist.</translation>
    </message>
    <message>
        <source>{symbol}, the row of scores</source>
        <translation>{symbol}, die Zeile der Scores</translation>
    </message>
    <message>
        <source>What {looked_at} offers met every query: each query’s number here, times how much that score is wanted.</source>
        <translation>Was {looked_at} anbietet, ist jeder Query begegnet: die Zahl jeder Query hier, mal wie sehr jener Score gewünscht ist.</translation>
    </message>
    <message>
        <source>Column {col} of {big} went to head {head} as its column {within}, and that head alone sends something back. Nothing is computed.</source>
        <translation>Spalte {col} von {big} ging als Spalte {within} an Kopf {head}, und nur dieser Kopf schickt etwas zurück. Nichts wird berechnet.</translation>
    </message>
    <message>
        <source>{left} = {right} of head {head}</source>
        <translation>{left} = {right} von Kopf {head}</translation>
    </message>
    <message>
        <source>{symbol} of head {head}</source>
        <translation>{symbol} von Kopf {head}</translation>
    </message>
    <message>
        <source>{looked_at} is blocked for {asking}: its share is 0 whatever it scores, so nothing comes back.</source>
        <translation>{looked_at} ist für {asking} gesperrt: der Anteil ist 0, wie der Score auch sei, also kommt nichts zurück.</translation>
    </message>
    <message>
        <source>If {looked_at} scored higher, {asking} would give it more and all others less: what each share wants, times how it would move.</source>
        <translation>Hätte {looked_at} einen höheren Score, gäbe {asking} ihm mehr und allen anderen weniger: was jeder Anteil wünscht, mal wie er sich bewegen würde.</translation>
    </message>
    <message>
        <source>{symbol}, what the shares want</source>
        <translation>{symbol}, was die Anteile wünschen</translation>
    </message>
    <message>
        <source>{symbol}, the shares</source>
        <translation>{symbol}, die Anteile</translation>
    </message>
    <message>
        <source>The row’s sum divides every share of {asking}: were it larger, all of them would be smaller, each in proportion.</source>
        <translation>Die Summe der Zeile teilt jeden Anteil von {asking}: wäre sie größer, wären alle kleiner, jeder im Verhältnis.</translation>
    </message>
    <message>
        <source>{symbol}, the row’s sum</source>
        <translation>{symbol}, die Summe der Zeile</translation>
    </message>
    <message>
        <source>by way of the sum</source>
        <translation>über die Summe</translation>
    </message>
    <message>
        <source>on top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>This exp counts twice: on top, in the share of {looked_at}, and below, in the sum that divides the whole row.</source>
        <translation>Dieses exp zählt zweimal: oben im Anteil von {looked_at} und unten in der Summe, die die ganze Zeile teilt.</translation>
    </message>
    <message>
        <source>{symbol}, the share’s</source>
        <translation>{symbol}, vom Anteil</translation>
    </message>
    <message>
        <source>{symbol}, the sum’s</source>
        <translation>{symbol}, von der Summe</translation>
    </message>
    <message>
        <source>exp is its own derivative: what is wanted of it, times what it is, and exp(−∞) is 0.</source>
        <translation>exp ist seine eigene Ableitung: was von ihm gewünscht ist, mal dem, was es ist, und exp(−∞) ist 0.</translation>
    </message>
    <message>
        <source>exp is its own derivative: what is wanted of it, times what it is.</source>
        <translation>exp ist seine eigene Ableitung: was von ihm gewünscht ist, mal dem, was es ist.</translation>
    </message>
    <message>
        <source>{symbol}, the exp’s</source>
        <translation>{symbol}, von exp</translation>
    </message>
    <message>
        <source>{symbol}, exp</source>
        <translation>{symbol}, exp</translation>
    </message>
    <message>
        <source>The row’s largest is taken off the whole row of {asking}, and a row moved as a whole has the same shares: all that comes back cancels out, but for rounding.</source>
        <translation>Das Größte der Zeile wird von der ganzen Zeile von {asking} abgezogen, und eine als Ganzes verschobene Zeile hat dieselben Anteile: alles, was zurückkommt, hebt sich bis auf Rundung auf.</translation>
    </message>
    <message>
        <source>{symbol}, the differences</source>
        <translation>{symbol}, die Differenzen</translation>
    </message>
    <message>
        <source>The mask is added to the score, so what is wanted of the sum is wanted of the mask. Masks are given and not learnt.</source>
        <translation>Die Maske wird zum Score addiert, also ist, was von der Summe gewünscht ist, von der Maske gewünscht. Masken sind gegeben und werden nicht gelernt.</translation>
    </message>
    <message>
        <source>The mask was only added: the gradient passes as it is.</source>
        <translation>Die Maske wurde nur addiert: der Gradient geht unverändert durch.</translation>
    </message>
    <message>
        <source>No mask here: the gradient passes as it is.</source>
        <translation>Hier ist keine Maske: der Gradient geht unverändert durch.</translation>
    </message>
    <message>
        <source>{symbol}, after the mask</source>
        <translation>{symbol}, nach der Maske</translation>
    </message>
    <message>
        <source>{symbol}, scaled</source>
        <translation>{symbol}, skaliert</translation>
    </message>
    <message>
        <source>The division by √{width} takes a score down to {root} of what it was, and what comes back as well. In return, small scores keep softmax where it still passes something on.</source>
        <translation>Die Division durch √{width} verkleinert einen Score auf das {root}-Fache, und das, was zurückkommt, ebenso. Dafür halten kleine Scores Softmax dort, wo es noch etwas weitergibt.</translation>
    </message>
    <message>
        <source>Nothing was scaled: the gradient passes as it is.</source>
        <translation>Nichts wurde skaliert: der Gradient geht unverändert durch.</translation>
    </message>
    <message>
        <source>The same factor as on the way forwards, {own}.</source>
        <translation>Derselbe Faktor wie auf dem Hinweg, {own}.</translation>
    </message>
    <message>
        <source>{symbol} without pins</source>
        <translation>{symbol} ohne Fixierungen</translation>
    </message>
    <message>
        <source>Every key is blocked for {asking} and the row was filled in: it follows from no score, so nothing comes back.</source>
        <translation>Für {asking} ist jeder Key gesperrt, und die Zeile wurde aufgefüllt: sie folgt aus keinem Score, also kommt nichts zurück.</translation>
    </message>
    <message>
        <source>The share times what it wants beyond the row’s average, {mean}: what all want alike moves no share.</source>
        <translation>Der Anteil mal dem, was er über den Durchschnitt der Zeile, {mean}, hinaus wünscht: was alle gleichermaßen wünschen, bewegt keinen Anteil.</translation>
    </message>
    <message>
        <source>{symbol} × average</source>
        <translation>{symbol} × Durchschnitt</translation>
    </message>
    <message>
        <source>Nothing stands here: the row only fills the sentence up to the length of the longest.</source>
        <translation>Hier steht nichts: die Zeile füllt den Satz nur auf die Länge des längsten auf.</translation>
    </message>
    <message>
        <source>Number {place} of {width} in the vector of {word}.</source>
        <translation>Zahl {place} von {width} im Vektor von {word}.</translation>
    </message>
    <message>
        <source>This document gives the word a vector of its own.</source>
        <translation>Dieses Dokument gibt dem Wort einen eigenen Vektor.</translation>
    </message>
    <message>
        <source>It follows from the word itself and the document&apos;s seed {seed}, so the same word always gets the same numbers.</source>
        <translation>Sie folgt aus dem Wort selbst und dem Seed {seed} des Dokuments, also bekommt dasselbe Wort immer dieselben Zahlen.</translation>
    </message>
    <message>
        <source>It is the same each time the word comes.</source>
        <translation>Sie ist jedes Mal dieselbe, wenn das Wort vorkommt.</translation>
    </message>
    <message>
        <source>Positions are switched off: nothing says where {word} stands.</source>
        <translation>Positionen sind ausgeschaltet: nichts sagt, wo {word} steht.</translation>
    </message>
    <message>
        <source>Where {word} stands: the sine of its place ({row}, counted from 0).</source>
        <translation>Wo {word} steht: der Sinus der Stelle ({row}, ab 0 gezählt).</translation>
    </message>
    <message>
        <source>Where {word} stands: the sine of its place ({row}, counted from 0), divided by {power} so that it turns more slowly.</source>
        <translation>Wo {word} steht: der Sinus der Stelle ({row}, ab 0 gezählt), geteilt durch {power}, damit er sich langsamer dreht.</translation>
    </message>
    <message>
        <source>Where {word} stands: the cosine of its place ({row}, counted from 0).</source>
        <translation>Wo {word} steht: der Kosinus der Stelle ({row}, ab 0 gezählt).</translation>
    </message>
    <message>
        <source>Where {word} stands: the cosine of its place ({row}, counted from 0), divided by {power} so that it turns more slowly.</source>
        <translation>Wo {word} steht: der Kosinus der Stelle ({row}, ab 0 gezählt), geteilt durch {power}, damit er sich langsamer dreht.</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>{symbol}, what it is</source>
        <translation>{symbol}, was es ist</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>{symbol}, where it stands</source>
        <translation>{symbol}, wo es steht</translation>
    </message>
    <message>
        <source>What enters for {word}, column {col}: what the word is. Positions are switched off.</source>
        <translation>Was für {word} hereinkommt, Spalte {col}: was das Wort ist. Positionen sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>What enters for {word}, column {col}: what the word is, plus where it stands.</source>
        <translation>Was für {word} hereinkommt, Spalte {col}: was das Wort ist, plus wo es steht.</translation>
    </message>
    <message>
        <source>Pinned to {value} by hand: all that follows reckons with that, and nothing before it moves. Without the pin it would be {unpinned}.</source>
        <translation>Von Hand auf {value} fixiert: alles Folgende rechnet damit, und nichts davor bewegt sich. Ohne die Fixierung wäre es {unpinned}.</translation>
    </message>
    <message>
        <source>{formula}, pinned</source>
        <translation>{formula}, fixiert</translation>
    </message>
    <message>
        <source>Column {col} of what enters for {word} was set by hand. Word and position would give {made}.</source>
        <translation>Spalte {col} dessen, was für {word} hereinkommt, wurde von Hand gesetzt. Wort und Position ergäben {made}.</translation>
    </message>
    <message>
        <source>A parameter, which training sets: how much column {col} of {source} counts for column {row} of the query.</source>
        <translation>Ein Parameter, den das Training setzt: wie viel Spalte {col} von {source} für Spalte {row} der Query zählt.</translation>
    </message>
    <message>
        <source>A parameter, which training sets: how much column {col} of {source} counts for column {row} of the key.</source>
        <translation>Ein Parameter, den das Training setzt: wie viel Spalte {col} von {source} für Spalte {row} des Keys zählt.</translation>
    </message>
    <message>
        <source>A parameter, which training sets: how much column {col} of {source} counts for column {row} of the value.</source>
        <translation>Ein Parameter, den das Training setzt: wie viel Spalte {col} von {source} für Spalte {row} des Values zählt.</translation>
    </message>
    <message>
        <source>A parameter, which training sets: how much column {col} of {source} counts for column {row} of the output.</source>
        <translation>Ein Parameter, den das Training setzt: wie viel Spalte {col} von {source} für Spalte {row} der Ausgabe zählt.</translation>
    </message>
    <message>
        <source>A parameter, which training sets, added to column {col} of the query of every token.</source>
        <translation>Ein Parameter, den das Training setzt, addiert zu Spalte {col} der Query jedes Tokens.</translation>
    </message>
    <message>
        <source>A parameter, which training sets, added to column {col} of the key of every token.</source>
        <translation>Ein Parameter, den das Training setzt, addiert zu Spalte {col} des Keys jedes Tokens.</translation>
    </message>
    <message>
        <source>A parameter, which training sets, added to column {col} of the value of every token.</source>
        <translation>Ein Parameter, den das Training setzt, addiert zu Spalte {col} des Values jedes Tokens.</translation>
    </message>
    <message>
        <source>A parameter, which training sets, added to column {col} of the output of every token.</source>
        <translation>Ein Parameter, den das Training setzt, addiert zu Spalte {col} der Ausgabe jedes Tokens.</translation>
    </message>
    <message>
        <source>It belongs to head {head}.</source>
        <translation>Es gehört zu Kopf {head}.</translation>
    </message>
    <message>
        <source>It reads from head {head}.</source>
        <translation>Es liest aus Kopf {head}.</translation>
    </message>
    <message>
        <source>{name} lies as torch keeps it: a row for each column that comes out, so it is used as {source} {name}ᵀ.</source>
        <translation>{name} liegt so, wie torch es hält: eine Zeile für jede Spalte, die herauskommt; benutzt wird also {source} {name}ᵀ.</translation>
    </message>
    <message>
        <source>The bias is switched off: nothing is added.</source>
        <translation>Der Bias ist ausgeschaltet: nichts wird addiert.</translation>
    </message>
    <message>
        <source>What {word} is looking for, column {col}: its row of {source}, weighed by row {col} of {w}, plus a bias.</source>
        <translation>Was {word} sucht, Spalte {col}: seine Zeile von {source}, gewichtet mit Zeile {col} von {w}, plus ein Bias.</translation>
    </message>
    <message>
        <source>What {word} offers, column {col}: its row of {source}, weighed by row {col} of {w}, plus a bias.</source>
        <translation>Was {word} anbietet, Spalte {col}: seine Zeile von {source}, gewichtet mit Zeile {col} von {w}, plus ein Bias.</translation>
    </message>
    <message>
        <source>What {word} passes on, column {col}: its row of {source}, weighed by row {col} of {w}, plus a bias.</source>
        <translation>Was {word} weitergibt, Spalte {col}: seine Zeile von {source}, gewichtet mit Zeile {col} von {w}, plus ein Bias.</translation>
    </message>
    <message>
        <source>What {word} is looking for, column {col}: its row of {source}, weighed by row {col} of {w}.</source>
        <translation>Was {word} sucht, Spalte {col}: seine Zeile von {source}, gewichtet mit Zeile {col} von {w}.</translation>
    </message>
    <message>
        <source>What {word} offers, column {col}: its row of {source}, weighed by row {col} of {w}.</source>
        <translation>Was {word} anbietet, Spalte {col}: seine Zeile von {source}, gewichtet mit Zeile {col} von {w}.</translation>
    </message>
    <message>
        <source>What {word} passes on, column {col}: its row of {source}, weighed by row {col} of {w}.</source>
        <translation>Was {word} weitergibt, Spalte {col}: seine Zeile von {source}, gewichtet mit Zeile {col} von {w}.</translation>
    </message>
    <message>
        <source>Column {col} of head {head} is column {wide} of Q: the head sees {where} of what {word} is looking for. Nothing is computed.</source>
        <translation>Spalte {col} von Kopf {head} ist Spalte {wide} von Q: der Kopf sieht {where} dessen, was {word} sucht. Nichts wird berechnet.</translation>
    </message>
    <message>
        <source>Column {col} of head {head} is column {wide} of K: the head sees {where} of what {word} offers. Nothing is computed.</source>
        <translation>Spalte {col} von Kopf {head} ist Spalte {wide} von K: der Kopf sieht {where} dessen, was {word} anbietet. Nichts wird berechnet.</translation>
    </message>
    <message>
        <source>Column {col} of head {head} is column {wide} of V: the head sees {where} of what {word} passes on. Nothing is computed.</source>
        <translation>Spalte {col} von Kopf {head} ist Spalte {wide} von V: der Kopf sieht {where} dessen, was {word} weitergibt. Nichts wird berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>Row {col} of {w} belongs to head {head}: {w} is {heads} matrices of %n row(s), one under another, and this is row {within} of that one.</source>
        <translation>
            <numerusform>Zeile {col} von {w} gehört zu Kopf {head}: {w} besteht aus {heads} Matrizen mit je %n Zeile untereinander, und dies ist Zeile {within} von jener.</numerusform>
            <numerusform>Zeile {col} von {w} gehört zu Kopf {head}: {w} besteht aus {heads} Matrizen mit je %n Zeilen untereinander, und dies ist Zeile {within} von jener.</numerusform>
        </translation>
    </message>
    <message>
        <source>{symbol}, the row of “{token}”</source>
        <translation>{symbol}, die Zeile von „{token}“</translation>
    </message>
    <message>
        <source>{symbol}, row {row}</source>
        <translation>{symbol}, Zeile {row}</translation>
    </message>
    <message>
        <source>column {first}</source>
        <translation>Spalte {first}</translation>
    </message>
    <message>
        <source>columns {first} to {last}</source>
        <translation>die Spalten {first} bis {last}</translation>
    </message>
    <message>
        <source>{symbol} in {matrix}</source>
        <translation>{symbol} in {matrix}</translation>
    </message>
    <message>
        <source>How well does what {asking} is looking for match what it offers itself?</source>
        <translation>Wie gut passt das, was {asking} sucht, zu dem, was es selbst anbietet?</translation>
    </message>
    <message>
        <source>How well does what {asking} is looking for match what {offering} offers?</source>
        <translation>Wie gut passt das, was {asking} sucht, zu dem, was {offering} anbietet?</translation>
    </message>
    <message>
        <source>What head {head} collects for {asking} in column {col}: every token&apos;s value, in proportion to its share.</source>
        <translation>Was Kopf {head} für {asking} in Spalte {col} sammelt: den Value jedes Tokens, im Verhältnis zu dessen Anteil.</translation>
    </message>
    <message>
        <source>The largest share is that of {largest}.</source>
        <translation>Den größten Anteil hat {largest}.</translation>
    </message>
    <message>
        <source>{symbol}, the shares of “{token}”</source>
        <translation>{symbol}, die Anteile von „{token}“</translation>
    </message>
    <message>
        <source>Column {col} belongs to head {head}, which is muted: 0 stands here for {asking} instead of {value}.</source>
        <translation>Spalte {col} gehört zu Kopf {head}, der stummgeschaltet ist: hier steht für {asking} 0 statt {value}.</translation>
    </message>
    <message>
        <source>Column {col} is column {own} of what head {head} collected for {asking}: the heads stand side by side. Nothing is computed.</source>
        <translation>Spalte {col} ist Spalte {own} dessen, was Kopf {head} für {asking} gesammelt hat: die Köpfe stehen nebeneinander. Nichts wird berechnet.</translation>
    </message>
    <message>
        <source>Column {col} of the output for {asking}: what the heads collected, weighed by row {col} of W_O, plus a bias.</source>
        <translation>Spalte {col} der Ausgabe für {asking}: was die Köpfe gesammelt haben, gewichtet mit Zeile {col} von W_O, plus ein Bias.</translation>
    </message>
    <message>
        <source>Column {col} of the output for {asking}: what the heads collected, weighed by row {col} of W_O.</source>
        <translation>Spalte {col} der Ausgabe für {asking}: was die Köpfe gesammelt haben, gewichtet mit Zeile {col} von W_O.</translation>
    </message>
    <message>
        <source>{symbol}, the heads side by side</source>
        <translation>{symbol}, die Köpfe nebeneinander</translation>
    </message>
    <message>
        <source>A learned row that is the same for every sentence, put after the tokens (add_bias_kv).</source>
        <translation>Eine gelernte Zeile, die für jeden Satz dieselbe ist, hinter die Token gesetzt (add_bias_kv).</translation>
    </message>
    <message>
        <source>A row of zeros, put after the tokens (add_zero_attn).</source>
        <translation>Eine Zeile aus Nullen, hinter die Token gesetzt (add_zero_attn).</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>{symbol}, the score</source>
        <translation>{symbol}, der Score</translation>
    </message>
    <message>
        <source>The more products a score adds up (here {width}), the larger it gets: dividing by √{width} = {root} takes that growth out.</source>
        <translation>Je mehr Produkte ein Score addiert (hier {width}), desto größer wird er: die Division durch √{width} = {root} nimmt dieses Wachstum heraus.</translation>
    </message>
    <message>
        <source>Scaling is off: the score passes as it is.</source>
        <translation>Die Skalierung ist aus: der Score geht unverändert durch.</translation>
    </message>
    <message>
        <source>The same score, times this document&apos;s own scale, {own}.</source>
        <translation>Derselbe Score, mal der eigenen Skalierung des Dokuments, {own}.</translation>
    </message>
    <message>
        <source>Its score becomes −∞, so that its share will be 0.</source>
        <translation>Sein Score wird −∞, damit sein Anteil 0 wird.</translation>
    </message>
    <message>
        <source>No mask here: the score passes as it is.</source>
        <translation>Hier ist keine Maske: der Score geht unverändert durch.</translation>
    </message>
    <message>
        <source>The score passes as it is.</source>
        <translation>Der Score geht unverändert durch.</translation>
    </message>
    <message>
        <source>{symbol}, mask</source>
        <translation>{symbol}, Maske</translation>
    </message>
    <message>
        <source>Every key is blocked for {asking}: the row has no largest score, and −∞ stands for it.</source>
        <translation>Für {asking} ist jeder Key gesperrt: die Zeile hat keinen größten Score, und −∞ steht dafür.</translation>
    </message>
    <message>
        <source>A score in the row of {asking} is not a number, so none is the largest.</source>
        <translation>Ein Score in der Zeile von {asking} ist keine Zahl, also ist keiner der größte.</translation>
    </message>
    <message>
        <source>The largest score in the row of {asking} is its own.</source>
        <translation>Der größte Score in der Zeile von {asking} ist der eigene.</translation>
    </message>
    <message>
        <source>The largest score in the row of {asking} is that of {largest}.</source>
        <translation>Der größte Score in der Zeile von {asking} ist der von {largest}.</translation>
    </message>
    <message>
        <source>Subtracting it changes no share, and keeps exp from growing out of bounds.</source>
        <translation>Ihn abzuziehen ändert keinen Anteil und hält exp davon ab, über alle Grenzen zu wachsen.</translation>
    </message>
    <message>
        <source>{symbol}, the largest</source>
        <translation>{symbol}, der größte</translation>
    </message>
    <message>
        <source>The whole row is blocked: −∞ minus −∞ is not a number.</source>
        <translation>Die ganze Zeile ist gesperrt: −∞ minus −∞ ist keine Zahl.</translation>
    </message>
    <message>
        <source>{looked_at} is blocked: −∞ stays −∞.</source>
        <translation>{looked_at} ist gesperrt: −∞ bleibt −∞.</translation>
    </message>
    <message>
        <source>The score of {looked_at} is the row&apos;s largest, so 0 is left.</source>
        <translation>Der Score von {looked_at} ist der größte der Zeile, also bleibt 0.</translation>
    </message>
    <message>
        <source>How far the score of {looked_at} lies below the row&apos;s largest.</source>
        <translation>Wie weit der Score von {looked_at} unter dem größten der Zeile liegt.</translation>
    </message>
    <message>
        <source>exp of something that is not a number is not a number either.</source>
        <translation>exp von etwas, das keine Zahl ist, ist auch keine Zahl.</translation>
    </message>
    <message>
        <source>{looked_at} is blocked: exp(−∞) is exactly 0.</source>
        <translation>{looked_at} ist gesperrt: exp(−∞) ist genau 0.</translation>
    </message>
    <message>
        <source>{looked_at} has the row&apos;s largest score: exp(0) is 1, and nothing in the row is larger.</source>
        <translation>{looked_at} hat den größten Score der Zeile: exp(0) ist 1, und nichts in der Zeile ist größer.</translation>
    </message>
    <message>
        <source>exp makes the score of {looked_at} a positive number: 1 at the row&apos;s largest, less and less below it.</source>
        <translation>exp macht aus dem Score von {looked_at} eine positive Zahl: 1 beim größten der Zeile, darunter immer weniger.</translation>
    </message>
    <message>
        <source>{symbol}, the difference</source>
        <translation>{symbol}, die Differenz</translation>
    </message>
    <message>
        <source>All the exps in the row of {asking}, added up: the whole that the shares are shares of.</source>
        <translation>Alle exp in der Zeile von {asking}, addiert: das Ganze, von dem die Anteile Anteile sind.</translation>
    </message>
    <message>
        <source>{symbol}, the row&apos;s sum</source>
        <translation>{symbol}, die Summe der Zeile</translation>
    </message>
    <message>
        <source>A score in the row of {asking} is not a number, so no share can be.</source>
        <translation>Ein Score in der Zeile von {asking} ist keine Zahl, also kann es kein Anteil sein.</translation>
    </message>
    <message>
        <source>{asking} gives {looked_at} none of its attention: it is blocked.</source>
        <translation>{asking} gibt {looked_at} nichts von seiner Attention: gesperrt.</translation>
    </message>
    <message>
        <source>{asking} gives {looked_at} {share} of its attention in head {head}.</source>
        <translation>{asking} gibt {looked_at} {share} seiner Attention in Kopf {head}.</translation>
    </message>
    <message>
        <source>Every key is blocked for {asking}, so there is nothing to share out. Three answers are in use: NaN, as torch.nn.MultiheadAttention gives it; nothing of any key, as torch&apos;s fused kernels do; the same share of all {keys}, as a fill with −1e9 in place of −∞ does.</source>
        <translation>Für {asking} ist jeder Key gesperrt, also gibt es nichts aufzuteilen. Drei Antworten sind üblich: NaN, wie torch.nn.MultiheadAttention es gibt; nichts von irgendeinem Key, wie die verschmolzenen Kernels von torch; derselbe Anteil für alle {keys}, wie ein Füllen mit −1e9 statt −∞.</translation>
    </message>
    <message>
        <source>This document takes NaN.</source>
        <translation>Dieses Dokument nimmt NaN.</translation>
    </message>
    <message>
        <source>This document takes nothing of any key.</source>
        <translation>Dieses Dokument nimmt nichts von irgendeinem Key.</translation>
    </message>
    <message>
        <source>This document takes the same share of all {keys}.</source>
        <translation>Dieses Dokument nimmt denselben Anteil für alle {keys}.</translation>
    </message>
    <message>
        <source>A share in this row is pinned, so the row adds up to {total} and not to 1.</source>
        <translation>Ein Anteil dieser Zeile ist fixiert, also ergibt die Zeile zusammen {total} und nicht 1.</translation>
    </message>
    <message>
        <source>There is no mask: every token may look at every token.</source>
        <translation>Es gibt keine Maske: jedes Token darf auf jedes Token achten.</translation>
    </message>
    <message>
        <source>The mask holds something that is not a number here.</source>
        <translation>Die Maske enthält hier etwas, das keine Zahl ist.</translation>
    </message>
    <message>
        <source>This key only fills the sentence up to the length of the longest: it is blocked for all.</source>
        <translation>Dieser Key füllt den Satz nur auf die Länge des längsten auf: er ist für alle gesperrt.</translation>
    </message>
    <message numerus="yes">
        <source>{asking} may not look at {looked_at}: it comes %n place(s) later (causal mask).</source>
        <translation>
            <numerusform>{asking} darf nicht auf {looked_at} achten: es kommt %n Stelle später (kausale Maske).</numerusform>
            <numerusform>{asking} darf nicht auf {looked_at} achten: es kommt %n Stellen später (kausale Maske).</numerusform>
        </translation>
    </message>
    <message>
        <source>{asking} may look at itself: a causal mask blocks only what comes later.</source>
        <translation>{asking} darf auf sich selbst achten: eine kausale Maske sperrt nur, was später kommt.</translation>
    </message>
    <message>
        <source>{asking} may look at {looked_at}: it stands at the same place.</source>
        <translation>{asking} darf auf {looked_at} achten: es steht an derselben Stelle.</translation>
    </message>
    <message>
        <source>{asking} may look at {looked_at}: it comes earlier.</source>
        <translation>{asking} darf auf {looked_at} achten: es kommt früher.</translation>
    </message>
    <message numerus="yes">
        <source>{asking} may not look at {looked_at}: it is %n place(s) away, and the window reaches {reach}.</source>
        <translation>
            <numerusform>{asking} darf nicht auf {looked_at} achten: es ist %n Stelle entfernt, und das Fenster reicht {reach} weit.</numerusform>
            <numerusform>{asking} darf nicht auf {looked_at} achten: es ist %n Stellen entfernt, und das Fenster reicht {reach} weit.</numerusform>
        </translation>
    </message>
    <message>
        <source>{asking} may look at itself.</source>
        <translation>{asking} darf auf sich selbst achten.</translation>
    </message>
    <message numerus="yes">
        <source>{asking} may look at {looked_at}: it is %n place(s) away, within the window of {reach}.</source>
        <translation>
            <numerusform>{asking} darf auf {looked_at} achten: es ist %n Stelle entfernt, im Fenster von {reach}.</numerusform>
            <numerusform>{asking} darf auf {looked_at} achten: es ist %n Stellen entfernt, im Fenster von {reach}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mask blocks {looked_at} for {asking}.</source>
        <translation>Die Maske sperrt {looked_at} für {asking}.</translation>
    </message>
    <message>
        <source>The mask allows {asking} to look at {looked_at}.</source>
        <translation>Die Maske erlaubt {asking}, auf {looked_at} zu achten.</translation>
    </message>
    <message>
        <source>The mask adds {value} to the score of {looked_at} for {asking}.</source>
        <translation>Die Maske addiert {value} zum Score von {looked_at} für {asking}.</translation>
    </message>
    <message numerus="yes">
        <source>{looked_at} is %n place(s) away from {asking}, and head {head} takes 2^(−8·{head}/{heads}) = {slope} off for each (ALiBi): {value}.</source>
        <translation>
            <numerusform>{looked_at} ist %n Stelle von {asking} entfernt, und Kopf {head} zieht 2^(−8·{head}/{heads}) = {slope} für jede ab (ALiBi): {value}.</numerusform>
            <numerusform>{looked_at} ist %n Stellen von {asking} entfernt, und Kopf {head} zieht 2^(−8·{head}/{heads}) = {slope} für jede ab (ALiBi): {value}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{looked_at} is blocked for all: it is among the last {width} of the keys counted as padding.</source>
        <translation>{looked_at} ist für alle gesperrt: es gehört zu den letzten {width} Keys, die als Padding gelten.</translation>
    </message>
    <message>
        <source>{asking} may look at {looked_at}: it is not among the last {width} of the keys counted as padding.</source>
        <translation>{asking} darf auf {looked_at} achten: es gehört nicht zu den letzten {width} Keys, die als Padding gelten.</translation>
    </message>
    <message>
        <source>{asking} may look at {looked_at}: the prefix of {width} is allowed to all.</source>
        <translation>{asking} darf auf {looked_at} achten: das Präfix von {width} ist allen erlaubt.</translation>
    </message>
    <message numerus="yes">
        <source>{asking} may not look at {looked_at}: it comes %n place(s) later, and not within the prefix of {width}.</source>
        <translation>
            <numerusform>{asking} darf nicht auf {looked_at} achten: es kommt %n Stelle später und nicht im Präfix von {width}.</numerusform>
            <numerusform>{asking} darf nicht auf {looked_at} achten: es kommt %n Stellen später und nicht im Präfix von {width}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{asking} may look at {looked_at}: it does not come later.</source>
        <translation>{asking} darf auf {looked_at} achten: es kommt nicht später.</translation>
    </message>
    <message>
        <source>less than {share}</source>
        <translation>weniger als {share}</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>fast alles</translation>
    </message>
    <message>
        <source>{written}, which stops at the pin</source>
        <translation>{written}, das an der Fixierung endet</translation>
    </message>
    <message>
        <source>the whole output, added up</source>
        <translation>die ganze Ausgabe, addiert</translation>
    </message>
    <message>
        <source>the output of “{token}”, added up</source>
        <translation>die Ausgabe von „{token}“, addiert</translation>
    </message>
    <message>
        <source>column {col} of the output of “{token}”</source>
        <translation>Spalte {col} der Ausgabe von „{token}“</translation>
    </message>
    <message>
        <source>∂{target} / ∂{matrix} by way of {way}</source>
        <translation>∂{target} / ∂{matrix} über {way}</translation>
    </message>
    <message>
        <source>Dividing by {root} is dividing by 1: with and without are the same.</source>
        <translation>Durch {root} zu teilen heißt, durch 1 zu teilen: mit und ohne ist es dasselbe.</translation>
    </message>
    <message>
        <source>Mean |∂| at the scores: {with_it} with ÷ {root}, {without} without; something on the way is not a number.</source>
        <translation>Mittleres |∂| an den Scores: {with_it} mit ÷ {root}, {without} ohne; etwas auf dem Weg ist keine Zahl.</translation>
    </message>
    <message>
        <source>Mean |∂| at the scores: {with_it} with ÷ {root}, {without} without; there is nothing to compare.</source>
        <translation>Mittleres |∂| an den Scores: {with_it} mit ÷ {root}, {without} ohne; es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Mean |∂| at the scores: {with_it} with ÷ {root}, {without} without.</source>
        <translation>Mittleres |∂| an den Scores: {with_it} mit ÷ {root}, {without} ohne.</translation>
    </message>
    <message>
        <source>Mean |∂| at the scores: {with_it} with ÷ {root}, {without} without: {ratio} times as much gets through, since the largest share of a row is {peak_with} and {peak_without} on average, and a share near 100 % hardly moves.</source>
        <translation>Mittleres |∂| an den Scores: {with_it} mit ÷ {root}, {without} ohne: das {ratio}-Fache kommt durch, denn der größte Anteil einer Zeile ist im Mittel {peak_with} und {peak_without}, und ein Anteil nahe 100 % bewegt sich kaum.</translation>
    </message>
    <message>
        <source>Mean |∂| at the scores: {with_it} with ÷ {root}, {without} without: here {ratio} times as much gets through, since the shares can still move without it (the largest share of a row is {peak_with} and {peak_without} on average).</source>
        <translation>Mittleres |∂| an den Scores: {with_it} mit ÷ {root}, {without} ohne: hier kommt das {ratio}-Fache durch, denn auch ohne sie können sich die Anteile noch bewegen (der größte Anteil einer Zeile ist im Mittel {peak_with} und {peak_without}).</translation>
    </message>
    <message>
        <source>nearly 100 %</source>
        <translation>fast 100 %</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Einbetten</translation>
    </message>
    <message>
        <source>Every token becomes a row of numbers; where it stands is added to what it is.</source>
        <translation>Jedes Token wird zu einer Zeile von Zahlen; wo es steht, wird zu dem addiert, was es ist.</translation>
    </message>
    <message>
        <source>Q = X W_Qᵀ + b_Q, and K, V alike</source>
        <translation>Q = X W_Qᵀ + b_Q, und K, V ebenso</translation>
    </message>
    <message>
        <source>Each token asks (query), offers (key) and carries (value): three views of the same row.</source>
        <translation>Jedes Token fragt (Query), bietet an (Key) und trägt (Value): drei Ansichten derselben Zeile.</translation>
    </message>
    <message>
        <source>Split heads</source>
        <translation>Köpfe trennen</translation>
    </message>
    <message>
        <source>Q → Q₁, …, Qₕ, and K, V alike</source>
        <translation>Q → Q₁, …, Qₕ, und K, V ebenso</translation>
    </message>
    <message>
        <source>The columns are dealt out to the heads. Nothing is computed.</source>
        <translation>Die Spalten werden an die Köpfe verteilt. Nichts wird berechnet.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Every query meets every key: one dot product a cell.</source>
        <translation>Jede Query begegnet jedem Key: ein Skalarprodukt pro Zelle.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalieren</translation>
    </message>
    <message>
        <source>Long dot products grow large: dividing by √dₖ keeps them in reach of the softmax.</source>
        <translation>Lange Skalarprodukte werden groß: die Division durch √dₖ hält sie in Reichweite von Softmax.</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Blocked cells become −∞, so that they will get no attention at all.</source>
        <translation>Gesperrte Zellen werden −∞, damit sie gar keine Attention bekommen.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Each row becomes shares that add up to 1: minus the largest, exp, divide by the sum.</source>
        <translation>Jede Zeile wird zu Anteilen, die zusammen 1 ergeben: minus das Größte, exp, durch die Summe teilen.</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Gewichtete Summe</translation>
    </message>
    <message>
        <source>a = exp(z − max) ÷ Σ exp(z − max), row by row</source>
        <translation>a = exp(z − max) ÷ Σ exp(z − max), Zeile für Zeile</translation>
    </message>
    <message>
        <source>Each token collects values from the others, in proportion to its shares.</source>
        <translation>Jedes Token sammelt Values von den anderen, im Verhältnis zu seinen Anteilen.</translation>
    </message>
    <message>
        <source>Concat</source>
        <translation>Verketten</translation>
    </message>
    <message>
        <source>The heads&apos; results move side by side into one row a token.</source>
        <translation>Die Ergebnisse der Köpfe rücken nebeneinander in eine Zeile pro Token.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>One last product mixes what the heads found into the output.</source>
        <translation>Ein letztes Produkt mischt, was die Köpfe gefunden haben, in die Ausgabe.</translation>
    </message>
    <message>
        <source>Later keys become −∞, but for the first #: those are allowed to all.</source>
        <translation>Spätere Keys werden −∞, bis auf die ersten #: diese sind allen erlaubt.</translation>
    </message>
    <message>
        <source>The last # of the keys count as padding: they become −∞ and will get no attention at all.</source>
        <translation>Die letzten # Keys gelten als Padding: sie werden −∞ und bekommen gar keine Attention.</translation>
    </message>
    <message>
        <source>The farther away a key is, the more is taken off its score, in each head at its own rate.</source>
        <translation>Je weiter ein Key entfernt ist, desto mehr wird von seinem Score abgezogen, in jedem Kopf mit eigener Rate.</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>kausal</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>rows Σ=1</source>
        <translation>Zeilen Σ=1</translation>
    </message>
    <message>
        <source>This document&apos;s own scale is 1: every score passes as it is.</source>
        <translation>Die eigene Skalierung dieses Dokuments ist 1: jeder Score geht unverändert durch.</translation>
    </message>
    <message>
        <source>√1 is 1: every score passes as it is.</source>
        <translation>√1 ist 1: jeder Score geht unverändert durch.</translation>
    </message>
    <message>
        <source>Scaling is off: every score passes as it is.</source>
        <translation>Die Skalierung ist aus: jeder Score geht unverändert durch.</translation>
    </message>
    <message>
        <source>No mask here: every score passes as it is.</source>
        <translation>Hier ist keine Maske: jeder Score geht unverändert durch.</translation>
    </message>
    <message>
        <source>Every token becomes a row of numbers. Nothing says where it stands.</source>
        <translation>Jedes Token wird zu einer Zeile von Zahlen. Nichts sagt, wo es steht.</translation>
    </message>
    <message>
        <source>One head keeps all the columns. Nothing is computed.</source>
        <translation>Ein Kopf behält alle Spalten. Nichts wird berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>The columns are dealt out to {heads} heads, %n column(s) each. Nothing is computed.</source>
        <translation>
            <numerusform>Die Spalten werden an {heads} Köpfe verteilt, je %n Spalte. Nichts wird berechnet.</numerusform>
            <numerusform>Die Spalten werden an {heads} Köpfe verteilt, je %n Spalten. Nichts wird berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every score is multiplied by this document&apos;s own scale, {scale}.</source>
        <translation>Jeder Score wird mit der eigenen Skalierung dieses Dokuments multipliziert, {scale}.</translation>
    </message>
    <message>
        <source>Long dot products grow large: dividing by √{width} keeps them in reach of the softmax.</source>
        <translation>Lange Skalarprodukte werden groß: die Division durch √{width} hält sie in Reichweite von Softmax.</translation>
    </message>
    <message>
        <source>No token may look ahead: later keys become −∞ and will get no attention at all.</source>
        <translation>Kein Token darf vorausschauen: spätere Keys werden −∞ und bekommen gar keine Attention.</translation>
    </message>
    <message>
        <source>Only near tokens may be looked at: the others become −∞ and will get no attention at all.</source>
        <translation>Nur auf nahe Token darf geachtet werden: die anderen werden −∞ und bekommen gar keine Attention.</translation>
    </message>
    <message>
        <source>What only fills the shorter sentences up becomes −∞ and will get no attention at all.</source>
        <translation>Was nur die kürzeren Sätze auffüllt, wird −∞ und bekommt gar keine Attention.</translation>
    </message>
    <message>
        <source>The first sentence asks (query); the second one offers (key) and carries (value).</source>
        <translation>Der erste Satz fragt (Query); der zweite bietet an (Key) und trägt (Value).</translation>
    </message>
    <message>
        <source>The heads&apos; results move side by side; zeros stand for what is muted (head {heads}).</source>
        <translation>Die Ergebnisse der Köpfe rücken nebeneinander; Nullen stehen für das, was stummgeschaltet ist (Kopf {heads}).</translation>
    </message>
    <message>
        <source>One head: its result is the whole row already.</source>
        <translation>Ein Kopf: sein Ergebnis ist schon die ganze Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller score(s)</source>
        <translation>
            <numerusform>%n kleinerer Score</numerusform>
            <numerusform>%n kleinere Scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller term(s)</source>
        <translation>
            <numerusform>%n kleineres Glied</numerusform>
            <numerusform>%n kleinere Glieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of the {heads} heads times its own %n column(s) of W_O, and the bias once</source>
        <translation>
            <numerusform>Jeder der {heads} Köpfe mal seine eigene %n Spalte von W_O, und der Bias einmal</numerusform>
            <numerusform>Jeder der {heads} Köpfe mal seine eigenen %n Spalten von W_O, und der Bias einmal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of the {heads} heads times its own %n column(s) of W_O</source>
        <translation>
            <numerusform>Jeder der {heads} Köpfe mal seine eigene %n Spalte von W_O</numerusform>
            <numerusform>Jeder der {heads} Köpfe mal seine eigenen %n Spalten von W_O</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The head times its own %n column(s) of W_O, and the bias once</source>
        <translation>
            <numerusform>Der Kopf mal seine eigene %n Spalte von W_O, und der Bias einmal</numerusform>
            <numerusform>Der Kopf mal seine eigenen %n Spalten von W_O, und der Bias einmal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The head times its own %n column(s) of W_O</source>
        <translation>
            <numerusform>Der Kopf mal seine eigene %n Spalte von W_O</numerusform>
            <numerusform>Der Kopf mal seine eigenen %n Spalten von W_O</numerusform>
        </translation>
    </message>
    <message>
        <source>row {row} of head {head}’s own {wide}</source>
        <translation>Zeile {row} des eigenen {wide} von Kopf {head}</translation>
    </message>
    <message>
        <source>The one head’s own {wide} is the whole of it</source>
        <translation>Das eigene {wide} des einen Kopfes ist das Ganze</translation>
    </message>
    <message>
        <source>{wide} as {heads} matrices of shape {shape}, one a head, each on its own</source>
        <translation>{wide} als {heads} Matrizen der Form {shape}, eine pro Kopf, jede für sich</translation>
    </message>
    <message>
        <source>{way}: {total} either way.</source>
        <translation>{way}: so oder so {total}.</translation>
    </message>
    <message>
        <source>{way}: exactly the same number.</source>
        <translation>{way}: genau dieselbe Zahl.</translation>
    </message>
    <message>
        <source>{way}: the same number, but for {difference} of rounding.</source>
        <translation>{way}: dieselbe Zahl, bis auf {difference} an Rundung.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>The first sentence is typed at the top of the window.</source>
        <translation>Der erste Satz wird oben im Fenster getippt.</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Einen Satz hinzufügen</translation>
    </message>
    <message>
        <source>Compute a further sentence beside this one; shorter ones are filled up with padding.</source>
        <translation>Neben diesem einen weiteren Satz berechnen; kürzere werden mit Padding aufgefüllt.</translation>
    </message>
    <message>
        <source>The shape of X</source>
        <translation>Die Form von X</translation>
    </message>
    <message>
        <source>Look at sentence {number}</source>
        <translation>Satz {number} ansehen</translation>
    </message>
    <message>
        <source>Look at sentence {number} of the batch</source>
        <translation>Satz {number} des Batches ansehen</translation>
    </message>
    <message>
        <source>Sentence {number} of the batch</source>
        <translation>Satz {number} des Batches</translation>
    </message>
    <message>
        <source>Take sentence {number} out of the batch</source>
        <translation>Satz {number} aus dem Batch nehmen</translation>
    </message>
    <message>
        <source>Number in the chosen cell</source>
        <translation>Zahl in der gewählten Zelle</translation>
    </message>
    <message>
        <source>Why {number}?</source>
        <translation>Warum {number}?</translation>
    </message>
    <message>
        <source>Set this number…</source>
        <translation>Diese Zahl setzen…</translation>
    </message>
    <message>
        <source>Paste numbers from here</source>
        <translation>Zahlen von hier an einsetzen</translation>
    </message>
    <message>
        <source>Fill {name} with {number}</source>
        <translation>{name} mit {number} füllen</translation>
    </message>
    <message>
        <source>Fill {name} with zeros</source>
        <translation>{name} mit Nullen füllen</translation>
    </message>
    <message>
        <source>Make {name} the identity</source>
        <translation>{name} zur Einheitsmatrix machen</translation>
    </message>
    <message>
        <source>Change the pin…</source>
        <translation>Die Fixierung ändern…</translation>
    </message>
    <message>
        <source>Unpin this number</source>
        <translation>Diese Zahl lösen</translation>
    </message>
    <message>
        <source>Pin this number…</source>
        <translation>Diese Zahl fixieren…</translation>
    </message>
    <message>
        <source>Unpin all ({count})</source>
        <translation>Alle lösen ({count})</translation>
    </message>
    <message>
        <source>Allow {pair}</source>
        <translation>{pair} erlauben</translation>
    </message>
    <message>
        <source>Block {pair}</source>
        <translation>{pair} sperren</translation>
    </message>
    <message>
        <source>Copy this number</source>
        <translation>Diese Zahl kopieren</translation>
    </message>
    <message>
        <source>Copy {symbol} as a table</source>
        <translation>{symbol} als Tabelle kopieren</translation>
    </message>
    <message>
        <source>{symbol}, {rows} × {cols}, is on the clipboard.</source>
        <translation>{symbol}, {rows} × {cols}, liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>type a sentence…</source>
        <translation>einen Satz tippen…</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>Head {head} of {heads}, muted</source>
        <translation>Kopf {head} von {heads}, stummgeschaltet</translation>
    </message>
    <message>
        <source>Arrow keys choose a head; the menu key mutes, swaps and copies it.</source>
        <translation>Pfeiltasten wählen einen Kopf; die Menütaste schaltet stumm, tauscht und kopiert ihn.</translation>
    </message>
    <message>
        <source>Head {head}: let it be heard again</source>
        <translation>Kopf {head}: wieder hörbar machen</translation>
    </message>
    <message>
        <source>Head {head}: make its part of the concatenation zero</source>
        <translation>Kopf {head}: seinen Teil der Verkettung zu null machen</translation>
    </message>
    <message>
        <source>Head {head}: mute, swap, copy</source>
        <translation>Kopf {head}: stummschalten, tauschen, kopieren</translation>
    </message>
    <message>
        <source>Head {head}: “{asking}” → “{asked}” is blocked</source>
        <translation>Kopf {head}: „{asking}“ → „{asked}“ ist gesperrt</translation>
    </message>
    <message>
        <source>{head}: “{asking}” → “{asked}” {points} points against the held state ({exact})</source>
        <translation>{head}: „{asking}“ → „{asked}“ {points} Punkte gegenüber dem festgehaltenen Zustand ({exact})</translation>
    </message>
    <message>
        <source>Head {head}: “{asking}” → “{asked}” {share} ({exact})</source>
        <translation>Kopf {head}: „{asking}“ → „{asked}“ {share} ({exact})</translation>
    </message>
    <message>
        <source>Head {head} is muted: it brings nothing to the output.</source>
        <translation>Kopf {head} ist stummgeschaltet: er bringt nichts zur Ausgabe.</translation>
    </message>
    <message>
        <source>What head {head} brings to the output is not a number.</source>
        <translation>Was Kopf {head} zur Ausgabe bringt, ist keine Zahl.</translation>
    </message>
    <message>
        <source>Head {head} brings {share} of the output: the length of its part times its own columns of W_O, as a share of all heads’ lengths.</source>
        <translation>Kopf {head} bringt {share} der Ausgabe: die Länge seines Teils mal seine eigenen Spalten von W_O, als Anteil an den Längen aller Köpfe.</translation>
    </message>
    <message>
        <source>Swap with</source>
        <translation>Tauschen mit</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopieren nach</translation>
    </message>
    <message>
        <source>One map a head: a row for each token that looks, a column for each that is looked at.</source>
        <translation>Eine Karte pro Kopf: eine Zeile für jedes Token, das achtet, eine Spalte für jedes, auf das geachtet wird.</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Heads, now − held</source>
        <translation>Köpfe, jetzt − festgehalten</translation>
    </message>
    <message>
        <source>One map a head: each share now, minus the share in the held state.</source>
        <translation>Eine Karte pro Kopf: jeder Anteil jetzt minus der Anteil im festgehaltenen Zustand.</translation>
    </message>
    <message>
        <source>Heads, held state</source>
        <translation>Köpfe, festgehaltener Zustand</translation>
    </message>
    <message>
        <source>One map a head, as the shares were when this state was held.</source>
        <translation>Eine Karte pro Kopf, mit den Anteilen, wie sie beim Festhalten waren.</translation>
    </message>
    <message>
        <source>Back to the studio</source>
        <translation>Zurück zum Studio</translation>
    </message>
    <message>
        <source>Back to the studio (Escape)</source>
        <translation>Zurück zum Studio (Escape)</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>Der Satz</translation>
    </message>
    <message>
        <source>Causal mask</source>
        <translation>Kausale Maske</translation>
    </message>
    <message>
        <source>The same thing, live</source>
        <translation>Dasselbe, lebendig</translation>
    </message>
    <message>
        <source>“See it happen” opens the place in the studio where an answer can be watched.</source>
        <translation>„Geschehen sehen“ öffnet die Stelle im Studio, an der sich eine Antwort beobachten lässt.</translation>
    </message>
    <message>
        <source>Open in the studio</source>
        <translation>Im Studio öffnen</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>Was zu lernen ist</translation>
    </message>
    <message>
        <source>Recall &amp; review</source>
        <translation>Abrufen &amp; wiederholen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>Labore</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Flashcards</source>
        <translation>Lernkarten</translation>
    </message>
    <message>
        <source>A mistake in the cards</source>
        <translation>Ein Fehler in den Karten</translation>
    </message>
    <message>
        <source>The idea</source>
        <translation>Die Idee</translation>
    </message>
    <message>
        <source>Embedding and positions</source>
        <translation>Einbettung und Positionen</translation>
    </message>
    <message>
        <source>Query, key, value</source>
        <translation>Query, Key, Value</translation>
    </message>
    <message>
        <source>Splitting into heads</source>
        <translation>In Köpfe trennen</translation>
    </message>
    <message>
        <source>Scaling by √d_k</source>
        <translation>Skalieren mit √d_k</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Concatenation</source>
        <translation>Verkettung</translation>
    </message>
    <message>
        <source>W_O and the output</source>
        <translation>W_O und die Ausgabe</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>Cross-attention</source>
        <translation>Cross-Attention</translation>
    </message>
    <message>
        <source>Cost in length</source>
        <translation>Kosten der Länge</translation>
    </message>
    <message>
        <source>Common bugs</source>
        <translation>Häufige Fehler</translation>
    </message>
    <message>
        <source>Flashcard</source>
        <translation>Lernkarte</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Mehrfachauswahl</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>Einsteiger</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Mittelstufe</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Fortgeschritten</translation>
    </message>
    <message>
        <source>The numbers as they are now</source>
        <translation>Die Zahlen, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>The numbers as they were when this state was held</source>
        <translation>Die Zahlen, wie sie beim Festhalten waren</translation>
    </message>
    <message>
        <source>Now minus held, cell by cell</source>
        <translation>Jetzt minus festgehalten, Zelle für Zelle</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Was angesehen wird</translation>
    </message>
    <message>
        <source>Go through the steps backwards: how much the output changes with each number.</source>
        <translation>Die Schritte rückwärts gehen: wie sehr sich die Ausgabe mit jeder Zahl ändert.</translation>
    </message>
    <message>
        <source>What the gradients are asked of</source>
        <translation>Wonach bei den Gradienten gefragt ist</translation>
    </message>
    <message>
        <source>Choose a number of the output on the stage to ask of it alone.</source>
        <translation>Auf der Bühne eine Zahl der Ausgabe wählen, um nur nach ihr zu fragen.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Hold this state to compare with</source>
        <translation>Diesen Zustand zum Vergleichen festhalten</translation>
    </message>
    <message>
        <source>Let the held state go</source>
        <translation>Den festgehaltenen Zustand loslassen</translation>
    </message>
    <message>
        <source>whole output</source>
        <translation>ganze Ausgabe</translation>
    </message>
    <message>
        <source>output of “{token}”</source>
        <translation>Ausgabe von „{token}“</translation>
    </message>
    <message>
        <source>How many numbers stand for one token: {low} to {high}.</source>
        <translation>Wie viele Zahlen für ein Token stehen: {low} bis {high}.</translation>
    </message>
    <message>
        <source>How many of them each head has: d_model ÷ heads.</source>
        <translation>Wie viele davon jeder Kopf hat: d_model ÷ Köpfe.</translation>
    </message>
    <message>
        <source>d_model cannot be “{text}”; a whole number from {low} to {high} fits.</source>
        <translation>d_model kann nicht „{text}“ sein; eine ganze Zahl von {low} bis {high} passt.</translation>
    </message>
    <message>
        <source>The heads share d_model = {embed_dim} evenly, so their number divides it: {fitting}.</source>
        <translation>Die Köpfe teilen sich d_model = {embed_dim} gleichmäßig, also ist ihre Anzahl ein Teiler davon: {fitting}.</translation>
    </message>
    <message>
        <source>“{text}” is no number of heads; with d_model = {dim} these fit: {fitting}.</source>
        <translation>„{text}“ ist keine Anzahl von Köpfen; mit d_model = {dim} passen: {fitting}.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Click to go there.</source>
        <translation>Klicken, um dorthin zu gehen.</translation>
    </message>
    <message>
        <source>{place} of {count}: {said}</source>
        <translation>{place} von {count}: {said}</translation>
    </message>
    <message>
        <source>Stage: the matrices of this step</source>
        <translation>Bühne: die Matrizen dieses Schritts</translation>
    </message>
    <message>
        <source>Computing the gradients…</source>
        <translation>Die Gradienten werden berechnet…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>jetziger Schritt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>steht noch aus</translation>
    </message>
    <message>
        <source>Step {number} of {steps}, {title}, {shape}, {told}</source>
        <translation>Schritt {number} von {steps}, {title}, {shape}, {told}</translation>
    </message>
    <message>
        <source>Steps of attention</source>
        <translation>Schritte der Attention</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {title}: {caption}</source>
        <translation>Schritt {number} von {count}, {title}: {caption}</translation>
    </message>
    <message>
        <source>row {row} “{token}”</source>
        <translation>Zeile {row} „{token}“</translation>
    </message>
    <message>
        <source>column {col} “{token}”</source>
        <translation>Spalte {col} „{token}“</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixiert</translation>
    </message>
    <message>
        <source>Together: {total}.</source>
        <translation>Zusammen: {total}.</translation>
    </message>
    <message>
        <source>Which is {total}.</source>
        <translation>Das ist {total}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>terms that are not shown</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{term} is {value};</source>
        <translation>{term} ist {value};</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>geteilt durch</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>minus</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>{function} of {number} is {value};</source>
        <translation>{function} von {number} ist {value};</translation>
    </message>
    <message>
        <source>{term};</source>
        <translation>{term};</translation>
    </message>
    <message>
        <source>largest so far</source>
        <translation>größtes bisher</translation>
    </message>
    <message>
        <source>running total</source>
        <translation>laufende Summe</translation>
    </message>
    <message>
        <source>The numbers shown are rounded: added up as shown they come to {shown}, in full to {total}.</source>
        <translation>Die gezeigten Zahlen sind gerundet: so addiert ergeben sie {shown}, vollständig {total}.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Glieder</translation>
    </message>
    <message>
        <source>Click to ask why.</source>
        <translation>Klicken, um nach dem Warum zu fragen.</translation>
    </message>
    <message>
        <source>Term {place} of {count}: {term}, {note}; at {operand}</source>
        <translation>Glied {place} von {count}: {term}, {note}; bei {operand}</translation>
    </message>
    <message>
        <source>Term {place} of {count}: {term}, {note}</source>
        <translation>Glied {place} von {count}: {term}, {note}</translation>
    </message>
    <message>
        <source>type to add…</source>
        <translation>tippen, um zu ergänzen…</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>The tokens that attend to each other; type to change them.</source>
        <translation>Die Token, die aufeinander achten; tippen, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Type a sentence: words and punctuation become tokens, {most} at most.
Drag a token by its border, or press Alt+← and Alt+→, to move it.</source>
        <translation>Einen Satz tippen: Wörter und Satzzeichen werden zu Token, höchstens {most}.
Ein Token am Rand ziehen oder Alt+← und Alt+→ drücken, um es zu verschieben.</translation>
    </message>
    <message>
        <source>Insert before “{word}”…</source>
        <translation>Vor „{word}“ einfügen…</translation>
    </message>
    <message>
        <source>Duplicate “{word}”</source>
        <translation>„{word}“ verdoppeln</translation>
    </message>
    <message>
        <source>Delete “{word}”</source>
        <translation>„{word}“ löschen</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>term by term</source>
        <translation>Glied für Glied</translation>
    </message>
    <message>
        <source>cell by cell</source>
        <translation>Zelle für Zelle</translation>
    </message>
    <message>
        <source>row by row</source>
        <translation>Zeile für Zeile</translation>
    </message>
    <message>
        <source>whole matrix</source>
        <translation>ganze Matrix</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>Zum Anfang (Pos1)</translation>
    </message>
    <message>
        <source>Previous step (Shift+←)</source>
        <translation>Voriger Schritt (Umschalt+←)</translation>
    </message>
    <message>
        <source>One beat back (←)</source>
        <translation>Einen Takt zurück (←)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>One beat on (→)</source>
        <translation>Einen Takt vor (→)</translation>
    </message>
    <message>
        <source>Next step (Shift+→)</source>
        <translation>Nächster Schritt (Umschalt+→)</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>Zum Ende (Ende)</translation>
    </message>
    <message>
        <source>How fast it plays</source>
        <translation>Wie schnell es abläuft</translation>
    </message>
    <message>
        <source>How much is made in one beat</source>
        <translation>Wie viel in einem Takt entsteht</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Every token may look at every token.</source>
        <translation>Jedes Token darf auf jedes Token achten.</translation>
    </message>
    <message>
        <source>A token may look at itself and at what comes before it; what comes after is blocked.</source>
        <translation>Ein Token darf auf sich und auf alles davor achten; was danach kommt, ist gesperrt.</translation>
    </message>
    <message>
        <source>A token may look at its neighbours, so many on either side; the rest is blocked.</source>
        <translation>Ein Token darf auf seine Nachbarn achten, so viele auf jeder Seite; der Rest ist gesperrt.</translation>
    </message>
    <message>
        <source>Causal, but the first so many tokens are allowed to all.</source>
        <translation>Kausal, doch die ersten so vielen Token sind allen erlaubt.</translation>
    </message>
    <message>
        <source>The last so many tokens count as padding and are blocked for all.</source>
        <translation>Die letzten so vielen Token gelten als Padding und sind für alle gesperrt.</translation>
    </message>
    <message>
        <source>Nothing is blocked; the farther away a token, the more is taken off its score.</source>
        <translation>Nichts ist gesperrt; je weiter ein Token entfernt ist, desto mehr wird von seinem Score abgezogen.</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>gemalt</translation>
    </message>
    <message>
        <source>Blocked and allowed as painted by hand on the mask, in step 6.</source>
        <translation>Gesperrt und erlaubt, wie von Hand auf die Maske gemalt, in Schritt 6.</translation>
    </message>
    <message>
        <source>How many tokens on either side are allowed</source>
        <translation>Wie viele Token auf jeder Seite erlaubt sind</translation>
    </message>
    <message>
        <source>How many tokens at the start are allowed to all</source>
        <translation>Wie viele Token am Anfang allen erlaubt sind</translation>
    </message>
    <message>
        <source>How many tokens at the end are blocked</source>
        <translation>Wie viele Token am Ende gesperrt sind</translation>
    </message>
    <message>
        <source>Not a number, as torch answers when weights are asked for</source>
        <translation>Keine Zahl, wie torch antwortet, wenn nach Gewichten gefragt wird</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>No attention at all, as torch’s fused kernels answer</source>
        <translation>Gar keine Attention, wie die verschmolzenen Kernels von torch antworten</translation>
    </message>
    <message>
        <source>equal shares</source>
        <translation>gleiche Anteile</translation>
    </message>
    <message>
        <source>Attention to all alike, as a mask of −1e9 instead of −∞ answers</source>
        <translation>Attention auf alle gleich, wie eine Maske mit −1e9 statt −∞ antwortet</translation>
    </message>
    <message>
        <source>Drag over the mask to block cells or to allow them again. A click chooses a cell and asks why; another click on it, or X, changes it.</source>
        <translation>Über die Maske ziehen, um Zellen zu sperren oder wieder zu erlauben. Ein Klick wählt eine Zelle und fragt, warum; ein weiterer Klick darauf oder X ändert sie.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>A scale of one’s own, a second sentence, a batch of sentences</source>
        <translation>Eine eigene Skalierung, ein zweiter Satz, ein Batch von Sätzen</translation>
    </message>
    <message>
        <source>Scale by √dₖ</source>
        <translation>Mit √dₖ skalieren</translation>
    </message>
    <message>
        <source>Divide the scores by √dₖ before the softmax.</source>
        <translation>Die Scores vor Softmax durch √dₖ teilen.</translation>
    </message>
    <message>
        <source>What the scores are multiplied by</source>
        <translation>Womit die Scores multipliziert werden</translation>
    </message>
    <message>
        <source>Multiply the scores by a number of your own; empty: 1 ÷ √dₖ. Arrow keys turn it.</source>
        <translation>Die Scores mit einer eigenen Zahl multiplizieren; leer: 1 ÷ √dₖ. Pfeiltasten drehen daran.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Add sinusoidal positions, so that the order of the words counts.</source>
        <translation>Sinusförmige Positionen addieren, damit die Reihenfolge der Wörter zählt.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Add the biases in the four projections.</source>
        <translation>In den vier Projektionen die Biases addieren.</translation>
    </message>
    <message>
        <source>A row with everything blocked becomes</source>
        <translation>Eine Zeile, in der alles gesperrt ist, wird zu</translation>
    </message>
    <message>
        <source>Second sentence</source>
        <translation>Zweiter Satz</translation>
    </message>
    <message>
        <source>Look at another sentence: keys and values come from it.</source>
        <translation>Auf einen anderen Satz achten: Keys und Values kommen von ihm.</translation>
    </message>
    <message>
        <source>Look at another sentence</source>
        <translation>Auf anderen Satz achten</translation>
    </message>
    <message>
        <source>The sentence that is looked at: keys and values come from it.</source>
        <translation>Der Satz, auf den geachtet wird: Keys und Values kommen von ihm.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>All blocked gives</source>
        <translation>Alles gesperrt gibt</translation>
    </message>
    <message>
        <source>“{text}” is no number to scale by; one such as 0.5 would fit.</source>
        <translation>„{text}“ ist keine Zahl zum Skalieren; eine wie 0.5 würde passen.</translation>
    </message>
    <message>
        <source>Scale by {own}</source>
        <translation>Mit {own} skalieren</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message numerus="yes">
        <source>first %n token(s)</source>
        <translation>
            <numerusform>erstes %n Token</numerusform>
            <numerusform>erste %n Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n token(s)</source>
        <translation>
            <numerusform>letztes %n Token</numerusform>
            <numerusform>letzte %n Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± %n token(s)</source>
        <translation>
            <numerusform>± %n Token</numerusform>
            <numerusform>± %n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Two ways, one number</source>
        <translation>Zwei Wege, eine Zahl</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>Was sie erreicht</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what this number reaches</source>
        <translation>Zeigen, was diese Zahl erreicht</translation>
    </message>
    <message>
        <source>At each later step: how many numbers depend on this one, and how strongly</source>
        <translation>Für jeden späteren Schritt: wie viele Zahlen von dieser abhängen und wie stark</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Following it through all ten steps…</source>
        <translation>Sie wird durch alle zehn Schritte verfolgt…</translation>
    </message>
    <message>
        <source>How much the number that depends on it most grows, at each step, for each 1 that this one grows. On the stage a bar marks each number that it reaches.</source>
        <translation>Um wie viel die Zahl, die am meisten von ihr abhängt, in jedem Schritt wächst, wenn diese um 1 wächst. Auf der Bühne steht ein Balken unter jeder Zahl, die sie erreicht.</translation>
    </message>
    <message>
        <source>Nothing later depends on this number as things stand.</source>
        <translation>So wie die Dinge stehen, hängt später nichts von dieser Zahl ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller one(s)</source>
        <translation>
            <numerusform>%n kleinerer Teil</numerusform>
            <numerusform>%n kleinere Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>all {count} of head {head}</source>
        <translation>alle {count} von Kopf {head}</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>alle {count}</translation>
    </message>
    <message>
        <source>{count} of {size} of head {head}</source>
        <translation>{count} von {size} von Kopf {head}</translation>
    </message>
    <message>
        <source>{count} of {size}</source>
        <translation>{count} von {size}</translation>
    </message>
    <message>
        <source>{row}, column {col}</source>
        <translation>{row}, Spalte {col}</translation>
    </message>
    <message>
        <source>{far} · most {place}</source>
        <translation>{far} · am meisten {place}</translation>
    </message>
    <message>
        <source>Click any number to ask why.</source>
        <translation>Auf eine Zahl klicken, um nach ihrem Warum zu fragen.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Back to the number asked before</source>
        <translation>Zurück zur zuvor erfragten Zahl</translation>
    </message>
    <message>
        <source>Back to the number asked before (Alt+Left, Backspace)</source>
        <translation>Zurück zur zuvor erfragten Zahl (Alt+Links, Rücktaste)</translation>
    </message>
    <message>
        <source>The numbers asked before</source>
        <translation>Die zuvor erfragten Zahlen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Let this number be what is computed</source>
        <translation>Diese Zahl wieder das sein lassen, was berechnet wird</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>Where do these come from?</source>
        <translation>Woher kommen diese?</translation>
    </message>
    <message>
        <source>In PyTorch</source>
        <translation>In PyTorch</translation>
    </message>
    <message>
        <source>Copy the line of PyTorch</source>
        <translation>Die PyTorch-Zeile kopieren</translation>
    </message>
    <message>
        <source>The line of PyTorch is on the clipboard.</source>
        <translation>Die PyTorch-Zeile liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>step {number} of {steps} · {shape}</source>
        <translation>Schritt {number} von {steps} · {shape}</translation>
    </message>
    <message>
        <source>Why {value}?</source>
        <translation>Warum {value}?</translation>
    </message>
    <message>
        <source>Ask why of {label}</source>
        <translation>Nach dem Warum von {label} fragen</translation>
    </message>
    <message>
        <source>Where it comes from: {label}</source>
        <translation>Woher es kommt: {label}</translation>
    </message>
    <message>
        <source>token vectors</source>
        <translation>Token-Vektoren</translation>
    </message>
    <message>
        <source>token vector</source>
        <translation>Token-Vektor</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>token vectors of the second sentence</source>
        <translation>Token-Vektoren des zweiten Satzes</translation>
    </message>
    <message>
        <source>positions of the second sentence</source>
        <translation>Positionen des zweiten Satzes</translation>
    </message>
    <message>
        <source>X′, the second sentence</source>
        <translation>X′, der zweite Satz</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Each score is the dot product of a query (a row of Q) with a key (a row of K). Fill in the empty boxes.</source>
        <translation>Jeder Score ist das Skalarprodukt einer Query (einer Zeile von Q) mit einem Key (einer Zeile von K). Fülle die leeren Kästchen aus.</translation>
    </message>
    <message>
        <source>the scores of this document pass as they are.</source>
        <translation>die Scores dieses Dokuments gehen unverändert weiter.</translation>
    </message>
    <message>
        <source>d_k is {width}. Divide the scores by √{width} = {root}.</source>
        <translation>d_k ist {width}. Teile die Scores durch √{width} = {root}.</translation>
    </message>
    <message>
        <source>Multiply the scores by {own}.</source>
        <translation>Multipliziere die Scores mit {own}.</translation>
    </message>
    <message>
        <source>no row of shares is finite.</source>
        <translation>keine Zeile mit Anteilen ist endlich.</translation>
    </message>
    <message>
        <source>query “{token}”</source>
        <translation>Query „{token}“</translation>
    </message>
    <message>
        <source>From scores to shares, for the query “{token}”: fill in the empty boxes, row by row.</source>
        <translation>Von den Scores zu den Anteilen, für die Query „{token}“: Fülle die leeren Kästchen Zeile für Zeile aus.</translation>
    </message>
    <message>
        <source>Blocked keys are at −∞, and exp(−∞) = 0.</source>
        <translation>Gesperrte Keys stehen auf −∞, und exp(−∞) = 0.</translation>
    </message>
    <message>
        <source>Each number of the result is a column of V, every value times its share, added up. Fill in the empty boxes.</source>
        <translation>Jede Zahl des Ergebnisses ist eine Spalte von V, jeder Wert mal seinem Anteil, zusammengezählt. Fülle die leeren Kästchen aus.</translation>
    </message>
    <message>
        <source>no row of the output is finite.</source>
        <translation>keine Zeile der Ausgabe ist endlich.</translation>
    </message>
    <message>
        <source>d_model is {width}, too wide to multiply by hand.</source>
        <translation>d_model ist {width}, zu breit zum Rechnen von Hand.</translation>
    </message>
    <message>
        <source>Put the results of the heads side by side.</source>
        <translation>Stelle die Ergebnisse der Köpfe nebeneinander.</translation>
    </message>
    <message>
        <source>Multiply the row of C by rows of W_O and add the bias.</source>
        <translation>Multipliziere die Zeile von C mit Zeilen von W_O und addiere den Bias.</translation>
    </message>
    <message>
        <source>Multiply the row of C by rows of W_O.</source>
        <translation>Multipliziere die Zeile von C mit Zeilen von W_O.</translation>
    </message>
    <message>
        <source>a head is {width} columns wide, too wide to multiply by hand.</source>
        <translation>ein Kopf ist {width} Spalten breit, zu breit zum Rechnen von Hand.</translation>
    </message>
    <message>
        <source>no slip makes a difference here.</source>
        <translation>kein Fehler macht hier einen Unterschied.</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>richtige Zahl</translation>
    </message>
    <message>
        <source>One number in {symbol} is wrong. Mark it, say where it stands, compute the right one, and say what went wrong.</source>
        <translation>Eine Zahl in {symbol} ist falsch. Markiere sie, gib an, wo sie steht, berechne die richtige und sage, was schiefging.</translation>
    </message>
    <message>
        <source>d_k is {width}.</source>
        <translation>d_k ist {width}.</translation>
    </message>
    <message>
        <source>{number} stands there. {slip}</source>
        <translation>Dort steht {number}. {slip}</translation>
    </message>
    <message>
        <source>no number of {symbol} is finite.</source>
        <translation>keine Zahl von {symbol} ist endlich.</translation>
    </message>
    <message>
        <source>Head {head}.</source>
        <translation>Kopf {head}.</translation>
    </message>
    <message>
        <source>table of exp</source>
        <translation>Tabelle von exp</translation>
    </message>
    <message>
        <source>{wrong} for {symbol}: {slip}</source>
        <translation>{wrong} für {symbol}: {slip}</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>scores = Q Kᵀ</source>
        <translation>Scores = Q Kᵀ</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>scaled = scores ÷ √dₖ</source>
        <translation>skaliert = Scores ÷ √dₖ</translation>
    </message>
    <message>
        <source>scaled score</source>
        <translation>skalierter Score</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>masked scores</source>
        <translation>maskierte Scores</translation>
    </message>
    <message>
        <source>masked score</source>
        <translation>maskierter Score</translation>
    </message>
    <message>
        <source>row maximum</source>
        <translation>Zeilenmaximum</translation>
    </message>
    <message>
        <source>row&apos;s maximum</source>
        <translation>Zeilenmaximum</translation>
    </message>
    <message>
        <source>minus the row&apos;s maximum</source>
        <translation>minus Zeilenmaximum</translation>
    </message>
    <message>
        <source>The same in both states: nothing that was changed since reaches this number.</source>
        <translation>In beiden Zuständen gleich: nichts, was seitdem geändert wurde, erreicht diese Zahl.</translation>
    </message>
    <message>
        <source>More than in the held state.</source>
        <translation>Mehr als im festgehaltenen Zustand.</translation>
    </message>
    <message>
        <source>Less than in the held state.</source>
        <translation>Weniger als im festgehaltenen Zustand.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>held, taken off</source>
        <translation>festgehalten, abgezogen</translation>
    </message>
    <message>
        <source>view without the transpose</source>
        <translation>view ohne transpose</translation>
    </message>
    <message>
        <source>A head gets pieces of several tokens’ rows instead of its own columns of each row.</source>
        <translation>Ein Kopf bekommt Stücke aus den Zeilen mehrerer Token statt seiner eigenen Spalten jeder Zeile.</translation>
    </message>
    <message>
        <source>√d_model instead of √d_k</source>
        <translation>√d_model statt √d_k</translation>
    </message>
    <message>
        <source>All scores are too small by the same factor, √h, so every row of shares is too even.</source>
        <translation>Alle Scores sind um denselben Faktor √h zu klein, darum ist jede Zeile von Anteilen zu gleichmäßig.</translation>
    </message>
    <message>
        <source>no scaling</source>
        <translation>keine Skalierung</translation>
    </message>
    <message>
        <source>All scores are too large by the same factor, √d_k, so the largest share of each row takes too much.</source>
        <translation>Alle Scores sind um denselben Faktor √d_k zu groß, darum nimmt der größte Anteil jeder Zeile zu viel.</translation>
    </message>
    <message>
        <source>softmax over the wrong axis</source>
        <translation>Softmax über die falsche Achse</translation>
    </message>
    <message>
        <source>The columns of A add up to 1, not the rows: keys share out the queries.</source>
        <translation>Die Spalten von A ergeben 1, nicht die Zeilen: Keys teilen die Querys unter sich auf.</translation>
    </message>
    <message>
        <source>mask after softmax</source>
        <translation>Maske nach der Softmax</translation>
    </message>
    <message>
        <source>Blocked keys get nothing, but what they took is lost: their rows add up to less than 1.</source>
        <translation>Gesperrte Keys bekommen nichts, doch was sie nahmen, ist verloren: Ihre Zeilen ergeben weniger als 1.</translation>
    </message>
    <message>
        <source>mask inverted</source>
        <translation>Maske verkehrt herum</translation>
    </message>
    <message>
        <source>Exactly the blocked keys are looked at; a row that may see every key becomes NaN.</source>
        <translation>Gerade auf die gesperrten Keys wird geachtet; eine Zeile, die jeden Key sehen darf, wird NaN.</translation>
    </message>
    <message>
        <source>a 0/1 float mask</source>
        <translation>eine Float-Maske aus 0 und 1</translation>
    </message>
    <message>
        <source>0 and 1 are added to the scores: blocked keys are looked at a little less, none is blocked.</source>
        <translation>0 und 1 werden zu den Scores addiert: Auf gesperrte Keys wird etwas weniger geachtet, gesperrt ist keiner.</translation>
    </message>
    <message>
        <source>batch and sequence mixed up</source>
        <translation>Batch und Sequenz vertauscht</translation>
    </message>
    <message>
        <source>Tokens at the same place of different sentences look at each other, not those of one sentence.</source>
        <translation>Token an derselben Stelle verschiedener Sätze achten aufeinander, nicht die eines Satzes.</translation>
    </message>
    <message>
        <source>The document has a second sentence, pins, muted heads, appended keys or a row with every key blocked.</source>
        <translation>Das Dokument hat einen zweiten Satz, fixierte Zahlen, stummgeschaltete Köpfe, angehängte Keys oder eine Zeile, in der jeder Key gesperrt ist.</translation>
    </message>
    <message>
        <source>With one head it makes no difference.</source>
        <translation>Bei einem Kopf macht es keinen Unterschied.</translation>
    </message>
    <message>
        <source>With one token it makes no difference.</source>
        <translation>Bei einem Token macht es keinen Unterschied.</translation>
    </message>
    <message>
        <source>Scaling is off in this document.</source>
        <translation>In diesem Dokument ist die Skalierung aus.</translation>
    </message>
    <message>
        <source>The document has no mask that blocks.</source>
        <translation>Das Dokument hat keine Maske, die sperrt.</translation>
    </message>
    <message>
        <source>The shapes fit only where there are as many sentences as tokens in each.</source>
        <translation>Die Formen passen nur, wo es so viele Sätze gibt wie Token in jedem.</translation>
    </message>
    <message>
        <source>Here it makes no difference.</source>
        <translation>Hier macht es keinen Unterschied.</translation>
    </message>
    <message>
        <source>This is how it should be made. What stands here was made in another way.</source>
        <translation>So sollte sie entstehen. Was hier steht, ist anders entstanden.</translation>
    </message>
    <message>
        <source>It should be {line}</source>
        <translation>Richtig wäre {line}</translation>
    </message>
    <message>
        <source>Σ of the column</source>
        <translation>Σ der Spalte</translation>
    </message>
    <message>
        <source>max of the column</source>
        <translation>Maximum der Spalte</translation>
    </message>
    <message>
        <source>Δ{letter}, broken − right</source>
        <translation>Δ{letter}, fehlerhaft − richtig</translation>
    </message>
    <message>
        <source>Broken minus right: the output of “{token}” is led astray most.</source>
        <translation>Fehlerhaft minus richtig: Die Ausgabe von „{token}“ weicht am weitesten ab.</translation>
    </message>
    <message>
        <source>The same as in the right computation: the bug does not reach this number.</source>
        <translation>Dasselbe wie in der richtigen Rechnung: Der Fehler erreicht diese Zahl nicht.</translation>
    </message>
    <message>
        <source>This is how far the bug leads it astray.</source>
        <translation>So weit führt der Fehler sie in die Irre.</translation>
    </message>
    <message>
        <source>with the bug</source>
        <translation>mit dem Fehler</translation>
    </message>
    <message>
        <source>right, taken off</source>
        <translation>richtig, abgezogen</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>exp</source>
        <translation>exp</translation>
    </message>
    <message>
        <source>row sum</source>
        <translation>Zeilensumme</translation>
    </message>
    <message>
        <source>row&apos;s sum</source>
        <translation>Zeilensumme</translation>
    </message>
    <message>
        <source>A = softmax</source>
        <translation>A = Softmax</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>head output</source>
        <translation>Kopfausgabe</translation>
    </message>
    <message>
        <source>C, heads side by side</source>
        <translation>C, Köpfe nebeneinander</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>output = C W_Oᵀ</source>
        <translation>Ausgabe = C W_Oᵀ</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What does “it” mean?</source>
        <translation>Was bedeutet „it“?</translation>
    </message>
    <message>
        <source>Two heads for one sentence: one was made to follow the order of the words, the other their meaning. Turn positions off, and see which of the two needs to know where a word stands.</source>
        <translation>Zwei Köpfe für einen Satz: einer ist gemacht, der Reihenfolge der Wörter zu folgen, der andere ihrer Bedeutung. Positionen ausschalten und sehen, welcher von beiden wissen muss, wo ein Wort steht.</translation>
    </message>
    <message>
        <source>Every word looks at the word before it; the first has none and spreads its attention.</source>
        <translation>Jedes Wort achtet auf das Wort davor; das erste hat keines und verteilt seine Attention.</translation>
    </message>
    <message>
        <source>“it” looks at “cat”, the noun it stands for; every other word looks at itself.</source>
        <translation>„it“ achtet auf „cat“, das Nomen, für das es steht; jedes andere Wort achtet auf sich selbst.</translation>
    </message>
    <message>
        <source>The same word again</source>
        <translation>Noch einmal dasselbe Wort</translation>
    </message>
    <message>
        <source>One head was made to know words and no places, the other places and no words. Write a word twice, and compare the shares that its two places get.</source>
        <translation>Ein Kopf ist gemacht, Wörter zu kennen und keine Stellen, der andere Stellen und keine Wörter. Ein Wort zweimal schreiben und die Anteile vergleichen, die seine beiden Stellen bekommen.</translation>
    </message>
    <message>
        <source>Every word looks at all places where the same word stands, and they share.</source>
        <translation>Jedes Wort achtet auf alle Stellen, an denen dasselbe Wort steht, und sie teilen.</translation>
    </message>
    <message>
        <source>Every word looks at the word after it; the last has none and looks at itself.</source>
        <translation>Jedes Wort achtet auf das Wort danach; das letzte hat keines und achtet auf sich selbst.</translation>
    </message>
    <message>
        <source>Who chased whom?</source>
        <translation>Wer jagte wen?</translation>
    </message>
    <message>
        <source>Three heads were made to ask three questions of the same words. Swap “dog” and “cat” in the sentence, and see what the heads look at then.</source>
        <translation>Drei Köpfe sind gemacht, denselben Wörtern drei Fragen zu stellen. „dog“ und „cat“ im Satz tauschen und sehen, worauf die Köpfe dann achten.</translation>
    </message>
    <message>
        <source>An adjective looks at the noun after it: “old” at “dog”, “small” at “cat”.</source>
        <translation>Ein Adjektiv achtet auf das Nomen danach: „old“ auf „dog“, „small“ auf „cat“.</translation>
    </message>
    <message>
        <source>The verb looks at who does it, the noun before: “chased” at “dog”; other words look nowhere special.</source>
        <translation>Das Verb achtet auf den, der es tut, das Nomen davor: „chased“ auf „dog“; andere Wörter achten auf nichts Besonderes.</translation>
    </message>
    <message>
        <source>The verb looks at whom it is done to, the noun after: “chased” at “cat”.</source>
        <translation>Das Verb achtet auf den, dem es geschieht, das Nomen danach: „chased“ auf „cat“.</translation>
    </message>
    <message>
        <source>Only looking back</source>
        <translation>Nur der Blick zurück</translation>
    </message>
    <message>
        <source>Made for the causal mask: one head to rest on the start where it finds nothing, the other to look at all that it may. Set the mask to none, and see how far they look.</source>
        <translation>Für die kausale Maske gemacht: ein Kopf, um am Anfang zu ruhen, wo er nichts findet, der andere, um auf alles zu achten, was er darf. Die Maske auf „keine“ stellen und sehen, wie weit sie schauen.</translation>
    </message>
    <message>
        <source>The second “sea” finds the first; words that came only once rest on &lt;s&gt;, the start.</source>
        <translation>Das zweite „sea“ findet das erste; Wörter, die nur einmal vorkamen, ruhen auf &lt;s&gt;, dem Anfang.</translation>
    </message>
    <message>
        <source>Looks at everything that is allowed in equal parts.</source>
        <translation>Achtet auf alles Erlaubte zu gleichen Teilen.</translation>
    </message>
    <message>
        <source>Sharp, near, even, far</source>
        <translation>Scharf, nah, gleichmäßig, fern</translation>
    </message>
    <message>
        <source>Four heads, made to look at different distances. Compare their outputs, and see what a head can hand on that looks at all words alike.</source>
        <translation>Vier Köpfe, gemacht, um in verschiedene Entfernungen zu schauen. Ihre Ausgaben vergleichen und sehen, was ein Kopf weitergeben kann, der auf alle Wörter gleich achtet.</translation>
    </message>
    <message>
        <source>Sharp: every word looks at itself.</source>
        <translation>Scharf: jedes Wort achtet auf sich selbst.</translation>
    </message>
    <message>
        <source>Near: every word looks at itself and its neighbours.</source>
        <translation>Nah: jedes Wort achtet auf sich und seine Nachbarn.</translation>
    </message>
    <message>
        <source>Even: every word looks at all words alike, and so takes their average.</source>
        <translation>Gleichmäßig: jedes Wort achtet auf alle gleich und nimmt so ihren Durchschnitt.</translation>
    </message>
    <message>
        <source>Far: every word looks three words back, from the fourth word on.</source>
        <translation>Fern: jedes Wort schaut drei Wörter zurück, vom vierten Wort an.</translation>
    </message>
    <message>
        <source>Matching brackets</source>
        <translation>Passende Klammern</translation>
    </message>
    <message>
        <source>Made for a window of four tokens on either side, wide enough for a bracket to reach its partner. Narrow the window to 3, and see what becomes of the pairs.</source>
        <translation>Für ein Fenster von vier Token zu jeder Seite gemacht, weit genug, dass eine Klammer ihr Gegenstück erreicht. Das Fenster auf 3 verengen und sehen, was aus den Paaren wird.</translation>
    </message>
    <message>
        <source>A bracket looks at its partner: “(” at “)”, “]” at “[”.</source>
        <translation>Eine Klammer achtet auf ihr Gegenstück: „(“ auf „)“, „]“ auf „[“.</translation>
    </message>
    <message>
        <source>A letter looks at the sign beside it: “a” and “b” at “+”, “c” and “d” at “-”.</source>
        <translation>Ein Buchstabe achtet auf das Zeichen daneben: „a“ und „b“ auf „+“, „c“ und „d“ auf „-“.</translation>
    </message>
    <message>
        <source>Every token looks at all it is allowed to see, in nearly equal parts.</source>
        <translation>Jedes Token achtet auf alles, was es sehen darf, zu fast gleichen Teilen.</translation>
    </message>
    <message>
        <source>Pictures, films, numbers and code</source>
        <translation>Bilder, Filme, Zahlen und Code</translation>
    </message>
    <message>
        <source>Copy the Stage as a Picture</source>
        <translation>Die Bühne als Bild kopieren</translation>
    </message>
    <message>
        <source>What the stage shows, on the clipboard</source>
        <translation>Was die Bühne zeigt, in die Zwischenablage</translation>
    </message>
    <message>
        <source>Copy the Matrix as a Picture</source>
        <translation>Die Matrix als Bild kopieren</translation>
    </message>
    <message>
        <source>The matrix pointed at or chosen</source>
        <translation>Die Matrix unter dem Zeiger oder die gewählte</translation>
    </message>
    <message>
        <source>Copy the Matrix as a Table</source>
        <translation>Die Matrix als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the Matrix as LaTeX</source>
        <translation>Die Matrix als LaTeX kopieren</translation>
    </message>
    <message>
        <source>Copy Where It Comes From as LaTeX</source>
        <translation>Das Zustandekommen als LaTeX kopieren</translation>
    </message>
    <message>
        <source>The cell pointed at or chosen</source>
        <translation>Die Zelle unter dem Zeiger oder die gewählte</translation>
    </message>
    <message>
        <source>Copy {symbol} as a picture</source>
        <translation>{symbol} als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy {symbol} as LaTeX</source>
        <translation>{symbol} als LaTeX kopieren</translation>
    </message>
    <message>
        <source>Copy where it comes from as LaTeX</source>
        <translation>Das Zustandekommen als LaTeX kopieren</translation>
    </message>
    <message>
        <source>The stage is on the clipboard, as a picture.</source>
        <translation>Die Bühne liegt als Bild in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Point at a cell or choose one, then copy.</source>
        <translation>Auf eine Zelle zeigen oder eine wählen, dann kopieren.</translation>
    </message>
    <message>
        <source>{symbol} is not on the stage just now.</source>
        <translation>{symbol} ist gerade nicht auf der Bühne.</translation>
    </message>
    <message>
        <source>{symbol} is on the clipboard, as a picture.</source>
        <translation>{symbol} liegt als Bild in der Zwischenablage.</translation>
    </message>
    <message>
        <source>It is on the clipboard, as LaTeX (amsmath).</source>
        <translation>Es liegt als LaTeX (amsmath) in der Zwischenablage.</translation>
    </message>
    <message>
        <source>No font for Chinese is installed, so all stays in English; Noto Sans CJK would fit.</source>
        <translation>Für Chinesisch ist keine Schrift installiert, also bleibt alles auf Englisch; Noto Sans CJK würde passen.</translation>
    </message>
    <message>
        <source>Lesson {number} · {title}</source>
        <translation>Lektion {number} · {title}</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} von {count}</translation>
    </message>
    <message>
        <source>Lesson finished: {title}. Your own document is back.</source>
        <translation>Lektion beendet: {title}. Das eigene Dokument ist wieder da.</translation>
    </message>
    <message>
        <source>Or press S, and it is done for you.</source>
        <translation>Oder S drücken, dann wird es vorgemacht.</translation>
    </message>
    <message>
        <source>Not yet; try once more.</source>
        <translation>Noch nicht; bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{text}” is no number; 2, −0.5 or 1.25 would fit.</source>
        <translation>„{text}“ ist keine Zahl; 2, −0.5 oder 1.25 würde passen.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>The export failed: {reason}.</source>
        <translation>Der Export ist misslungen: {reason}.</translation>
    </message>
    <message>
        <source>--format {name}: one of {names} would fit.</source>
        <translation>--format {name}: eines von {names} würde passen.</translation>
    </message>
    <message>
        <source>--cell {text}: a matrix with row and column from 1 would fit, such as scores[2,6].</source>
        <translation>--cell {text}: eine Matrix mit Zeile und Spalte ab 1 würde passen, etwa scores[2,6].</translation>
    </message>
    <message>
        <source>--format is missing, and “{name}” does not say it; one of {names} would fit.</source>
        <translation>--format fehlt, und „{name}“ sagt es nicht; eines von {names} würde passen.</translation>
    </message>
    <message>
        <source>There is no step “{name}”; one of {names} would fit.</source>
        <translation>Einen Schritt „{name}“ gibt es nicht; einer von {names} würde passen.</translation>
    </message>
    <message>
        <source>--size {text}: width and height such as 1920x1080 would fit.</source>
        <translation>--size {text}: Breite und Höhe wie 1920x1080 würden passen.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels · {seconds:.1f} s · {frames:,} frames · about {size}</source>
        <translation>{width} × {height} Pixel · {seconds:.1f} s · {frames:,} Bilder · etwa {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>One page, {width} × {height} mm</source>
        <translation>Eine Seite, {width} × {height} mm</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of A4</source>
        <translation>
            <numerusform>%n Seite A4</numerusform>
            <numerusform>%n Seiten A4</numerusform>
        </translation>
    </message>
    <message>
        <source>Sharp at any size</source>
        <translation>Scharf in jeder Größe</translation>
    </message>
    <message>
        <source>Every step, about {size}</source>
        <translation>Jeder Schritt, etwa {size}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>How one number comes about</source>
        <translation>Wie eine Zahl zustande kommt</translation>
    </message>
    <message>
        <source>Matrices: {matrices} · numbers: {numbers:,}</source>
        <translation>Matrizen: {matrices} · Zahlen: {numbers:,}</translation>
    </message>
    <message>
        <source>The stage as it stands</source>
        <translation>Die Bühne, wie sie ist</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Dieser Schritt</translation>
    </message>
    <message>
        <source>Several steps</source>
        <translation>Mehrere Schritte</translation>
    </message>
    <message>
        <source>All ten steps</source>
        <translation>Alle zehn Schritte</translation>
    </message>
    <message>
        <source>A matrix</source>
        <translation>Eine Matrix</translation>
    </message>
    <message>
        <source>The chosen cell</source>
        <translation>Die gewählte Zelle</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>For slides and web pages, at any size.</source>
        <translation>Für Folien und Webseiten, in jeder Größe.</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>Lines and words that stay editable and sharp at any size.</source>
        <translation>Linien und Wörter, die bearbeitbar und in jeder Größe scharf bleiben.</translation>
    </message>
    <message>
        <source>PDF page or hand-out</source>
        <translation>PDF-Seite oder Handzettel</translation>
    </message>
    <message>
        <source>For print and for LaTeX: vectors, with words as words.</source>
        <translation>Für Druck und LaTeX: Vektoren, mit Wörtern als Wörtern.</translation>
    </message>
    <message>
        <source>Folder of slides</source>
        <translation>Ordner mit Folien</translation>
    </message>
    <message>
        <source>A PNG of 16 : 9 for each step, in a new folder.</source>
        <translation>Ein PNG im Format 16 : 9 für jeden Schritt, in einem neuen Ordner.</translation>
    </message>
    <message>
        <source>MP4 film</source>
        <translation>MP4-Film</translation>
    </message>
    <message>
        <source>Plays everywhere; small files.</source>
        <translation>Läuft überall; kleine Dateien.</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>GIF-Animation</translation>
    </message>
    <message>
        <source>Plays in documents and mails; 256 colours, 50 frames a second at most.</source>
        <translation>Läuft in Dokumenten und Mails; 256 Farben, höchstens 50 Bilder pro Sekunde.</translation>
    </message>
    <message>
        <source>APNG animation</source>
        <translation>APNG-Animation</translation>
    </message>
    <message>
        <source>Every colour as on the stage; larger than WebP.</source>
        <translation>Jede Farbe wie auf der Bühne; größer als WebP.</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>WebP-Animation</translation>
    </message>
    <message>
        <source>Every colour as on the stage; for web pages.</source>
        <translation>Jede Farbe wie auf der Bühne; für Webseiten.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Numbers in full, with the tokens at rows and columns.</source>
        <translation>Zahlen in voller Länge, mit den Token an Zeilen und Spalten.</translation>
    </message>
    <message>
        <source>TSV table</source>
        <translation>TSV-Tabelle</translation>
    </message>
    <message>
        <source>The same with tabs, as spreadsheets paste it.</source>
        <translation>Dasselbe mit Tabulatoren, wie Tabellenprogramme es einfügen.</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>Matrices, or how a cell comes about; compiles as it is.</source>
        <translation>Matrizen oder wie eine Zelle zustande kommt; lässt sich so übersetzen.</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>NumPy-Arrays</translation>
    </message>
    <message>
        <source>Every matrix of every step by name.</source>
        <translation>Jede Matrix jedes Schritts, mit Namen.</translation>
    </message>
    <message>
        <source>safetensors arrays</source>
        <translation>safetensors-Arrays</translation>
    </message>
    <message>
        <source>Python script, NumPy</source>
        <translation>Python-Skript, NumPy</translation>
    </message>
    <message>
        <source>Computes every step anew and checks it against the studio.</source>
        <translation>Rechnet jeden Schritt neu und vergleicht mit dem Studio.</translation>
    </message>
    <message>
        <source>Python script, PyTorch</source>
        <translation>Python-Skript, PyTorch</translation>
    </message>
    <message>
        <source>The same with torch, and with its own attention layer.</source>
        <translation>Dasselbe mit torch und mit dessen eigener Attention-Schicht.</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Jupyter-Notebook</translation>
    </message>
    <message>
        <source>The NumPy script with a cell for each step.</source>
        <translation>Das NumPy-Skript mit einer Zelle für jeden Schritt.</translation>
    </message>
    <message numerus="yes">
        <source>   (in each of %n head(s))</source>
        <translation>
            <numerusform>   (in jedem von %n Kopf)</numerusform>
            <numerusform>   (in jedem von %n Köpfen)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no format “{name}”; one of {names} would fit.</source>
        <translation>Ein Format „{name}“ gibt es nicht; eines von {names} würde passen.</translation>
    </message>
    <message>
        <source>Head {head} is not there; 1 to {most} would fit.</source>
        <translation>Kopf {head} gibt es nicht; 1 bis {most} würde passen.</translation>
    </message>
    <message>
        <source>Sentence {number} of the batch is not there; 1 to {most} would fit.</source>
        <translation>Satz {number} des Batches gibt es nicht; 1 bis {most} würde passen.</translation>
    </message>
    <message>
        <source>The last step lies before the first one; the other way round would fit.</source>
        <translation>Der letzte Schritt liegt vor dem ersten; umgekehrt würde es passen.</translation>
    </message>
    <message>
        <source>{format} keeps no half-transparent edges; APNG or WebP would fit.</source>
        <translation>{format} kennt keine halb durchsichtigen Ränder; APNG oder WebP würde passen.</translation>
    </message>
    <message>
        <source>{format} needs the package {name}, which is not here; “pip install {name}” brings it.</source>
        <translation>{format} braucht das Paket {name}, das hier fehlt; „pip install {name}“ bringt es.</translation>
    </message>
    <message>
        <source>{format} needs the package {name}, which is not here; “pip install &apos;{wanted}&apos;” brings it, and GIF, APNG and WebP do without.</source>
        <translation>{format} braucht das Paket {name}, das hier fehlt; „pip install &apos;{wanted}&apos;“ bringt es, und GIF, APNG und WebP kommen ohne aus.</translation>
    </message>
    <message>
        <source>There is no matrix “{name}” here; one of {names} would fit.</source>
        <translation>Eine Matrix „{name}“ gibt es hier nicht; eine von {names} würde passen.</translation>
    </message>
    <message>
        <source>A picture of {width} × {height} cannot be; 64 to 16384 either way would fit.</source>
        <translation>Ein Bild von {width} × {height} kann es nicht geben; 64 bis 16384 in jeder Richtung würde passen.</translation>
    </message>
    <message>
        <source>A scale of {scale:g} cannot be; 0.1 to 16 would fit.</source>
        <translation>Ein Maßstab von {scale:g} ist nicht möglich; 0.1 bis 16 würde passen.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are more than a picture holds; {most} × {most} would fit.</source>
        <translation>{width} × {height} Pixel sind mehr, als ein Bild fasst; {most} × {most} würde passen.</translation>
    </message>
    <message>
        <source>{fps} frames a second cannot be; 1 to 60 would fit, 30 or 60 is usual.</source>
        <translation>{fps} Bilder pro Sekunde sind nicht möglich; 1 bis 60 würde passen, 30 oder 60 ist üblich.</translation>
    </message>
    <message>
        <source>A speed of {speed:g} cannot be; 0.1 to 20 would fit.</source>
        <translation>Ein Tempo von {speed:g} ist nicht möglich; 0.1 bis 20 würde passen.</translation>
    </message>
    <message>
        <source>There is no pace “{pace}”; one of {paces} would fit.</source>
        <translation>Eine Gangart „{pace}“ gibt es nicht; eine von {paces} würde passen.</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”; one of {themes} would fit.</source>
        <translation>Ein Farbschema „{theme}“ gibt es nicht; eines von {themes} würde passen.</translation>
    </message>
    <message>
        <source>{count} decimals cannot be; 0 to 6 would fit.</source>
        <translation>{count} Nachkommastellen sind nicht möglich; 0 bis 6 würde passen.</translation>
    </message>
    <message>
        <source>{count} steps on a page cannot be; 1 or 2 would fit.</source>
        <translation>{count} Schritte auf einer Seite sind nicht möglich; 1 oder 2 würde passen.</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>ein Augenblick</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>a range of steps</source>
        <translation>ein Bereich von Schritten</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>alle Schritte</translation>
    </message>
    <message>
        <source>a matrix</source>
        <translation>eine Matrix</translation>
    </message>
    <message>
        <source>a cell</source>
        <translation>eine Zelle</translation>
    </message>
    <message>
        <source>{format} cannot take {asked}; one of {formats} can.</source>
        <translation>{format} kann {asked} nicht aufnehmen; eines von {formats} kann es.</translation>
    </message>
    <message>
        <source>Too large for a preview; the file will hold all of it.</source>
        <translation>Zu groß für eine Vorschau; die Datei wird alles enthalten.</translation>
    </message>
    <message>
        <source>{matrix} has no row {row}, column {col}; it is {rows} × {cols}.</source>
        <translation>{matrix} hat keine Zeile {row}, Spalte {col}; Größe: {rows} × {cols}.</translation>
    </message>
    <message>
        <source>{format} is no text.</source>
        <translation>{format} ist kein Text.</translation>
    </message>
    <message>
        <source>“{name}”: the folder {folder} is not there; make it or choose another place.</source>
        <translation>„{name}“: den Ordner {folder} gibt es nicht; bitte anlegen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>“{name}” is there already; the name of a new or an empty folder would fit.</source>
        <translation>„{name}“ gibt es schon; der Name eines neuen oder leeren Ordners würde passen.</translation>
    </message>
    <message>
        <source>“{name}” is a folder; the name of a file would fit.</source>
        <translation>„{name}“ ist ein Ordner; der Name einer Datei würde passen.</translation>
    </message>
    <message>
        <source>“{name}”: the disk is full; make room or choose another place.</source>
        <translation>„{name}“: der Datenträger ist voll; bitte Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>“{name}”: nothing may be written to {folder}; choose another place.</source>
        <translation>„{name}“: in {folder} darf nichts geschrieben werden; bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>“{name}”: the name is too long for this disk; a shorter one would fit.</source>
        <translation>„{name}“: der Name ist zu lang für diesen Datenträger; ein kürzerer würde passen.</translation>
    </message>
    <message>
        <source>“{text}” is no number; something like 0.27, −1.5 or 3/4 would fit.</source>
        <translation>„{text}“ ist keine Zahl; etwas wie 0.27, −1.5 oder 3/4 würde passen.</translation>
    </message>
    <message>
        <source>Type a number, such as 0.27, −1.5 or 3/4.</source>
        <translation>Eine Zahl tippen, etwa 0.27, −1.5 oder 3/4.</translation>
    </message>
    <message>
        <source>“{text}” is no number; something like 0.27 would fit.</source>
        <translation>„{text}“ ist keine Zahl; etwas wie 0.27 würde passen.</translation>
    </message>
    <message>
        <source>“{text}” is no shape; something like (2, 6, 8) would fit.</source>
        <translation>„{text}“ ist keine Form; etwas wie (2, 6, 8) würde passen.</translation>
    </message>
    <message>
        <source>The sizes are right, their order is not.</source>
        <translation>Die Größen stimmen, ihre Reihenfolge nicht.</translation>
    </message>
    <message>
        <source>“{asks}” asks, “{offers}” offers. What is their score in this head?</source>
        <translation>„{asks}“ fragt, „{offers}“ bietet an. Welchen Score haben sie in diesem Kopf?</translation>
    </message>
    <message>
        <source>“{asks}” and “{offers}” have the score {score}. The model is {model} wide and has {heads} heads. What goes into the softmax, if nothing is masked?</source>
        <translation>„{asks}“ und „{offers}“ haben den Score {score}. Das Modell ist {model} breit und hat {heads} Köpfe. Was geht in den Softmax, wenn nichts maskiert ist?</translation>
    </message>
    <message>
        <source>d_k = {model} ÷ {heads} = {width}, and {score} ÷ √{width} = {right}</source>
        <translation>d_k = {model} ÷ {heads} = {width}, und {score} ÷ √{width} = {right}</translation>
    </message>
    <message>
        <source>“{asks}” has these scores after the scaling. What share does “{offers}” get?</source>
        <translation>„{asks}“ hat nach der Skalierung diese Scores. Welchen Anteil bekommt „{offers}“?</translation>
    </message>
    <message>
        <source>One share of this row has been rubbed out. What is it?</source>
        <translation>Ein Anteil dieser Zeile wurde ausradiert. Welcher ist es?</translation>
    </message>
    <message>
        <source>A row adds up to 1, and 1 − {rest} = {right}</source>
        <translation>Eine Zeile ergibt zusammen 1, und 1 − {rest} = {right}</translation>
    </message>
    <message>
        <source>These are the shares of “{asks}” and one column of V. What does the head give “{asks}” there?</source>
        <translation>Das sind die Anteile von „{asks}“ und eine Spalte von V. Was gibt der Kopf „{asks}“ dort?</translation>
    </message>
    <message>
        <source>Its score is the largest in size, but it is negative: exp makes it the smallest share.</source>
        <translation>Sein Score ist dem Betrag nach der größte, aber negativ: exp macht daraus den kleinsten Anteil.</translation>
    </message>
    <message>
        <source>A token need not look at itself most; here its own score is smaller.</source>
        <translation>Ein Token muss nicht am meisten auf sich selbst achten; hier ist sein eigener Score kleiner.</translation>
    </message>
    <message>
        <source>That is the smallest score, and the smallest share.</source>
        <translation>Das ist der kleinste Score und der kleinste Anteil.</translation>
    </message>
    <message>
        <source>Its score is smaller, and exp keeps the order.</source>
        <translation>Sein Score ist kleiner, und exp behält die Reihenfolge bei.</translation>
    </message>
    <message>
        <source>Its score is the largest, and softmax keeps the order: it gets {share} of the attention.</source>
        <translation>Sein Score ist der größte, und Softmax behält die Reihenfolge bei: es bekommt {share} der Attention.</translation>
    </message>
    <message>
        <source>Which token does “{asks}” attend to most in this head?</source>
        <translation>Auf welches Token achtet „{asks}“ in diesem Kopf am meisten?</translation>
    </message>
    <message>
        <source>The mask is causal and “{asks}” is token {number}. What share does “{offers}” get?</source>
        <translation>Die Maske ist kausal, und „{asks}“ ist Token {number}. Welchen Anteil bekommt „{offers}“?</translation>
    </message>
    <message>
        <source>Later keys are blocked: {one} ÷ ({all}) = {right}</source>
        <translation>Spätere Keys sind gesperrt: {one} ÷ ({all}) = {right}</translation>
    </message>
    <message>
        <source>A sentence has {length} tokens and a causal mask. How many keys may token {row} attend to?</source>
        <translation>Ein Satz hat {length} Token und eine kausale Maske. Auf wie viele Keys darf Token {row} achten?</translation>
    </message>
    <message>
        <source>Itself and the {before} before it: {row}</source>
        <translation>Auf sich und die {before} davor: {row}</translation>
    </message>
    <message>
        <source>d_model is {model} and there are {heads} heads. How wide is one head, d_k?</source>
        <translation>d_model ist {model}, und es gibt {heads} Köpfe. Wie breit ist ein Kopf, d_k?</translation>
    </message>
    <message>
        <source>How many parameters has `nn.MultiheadAttention({model}, {heads})`, biases included?</source>
        <translation>Wie viele Parameter hat `nn.MultiheadAttention({model}, {heads})`, die Biases mitgezählt?</translation>
    </message>
    <message>
        <source>W_Q, W_K, W_V and W_O are {model} × {model} each, and each has a bias of {model}: 4 · {square} + 4 · {model} = {right}</source>
        <translation>W_Q, W_K, W_V und W_O sind je {model} × {model}, und jede hat einen Bias von {model}: 4 · {square} + 4 · {model} = {right}</translation>
    </message>
    <message>
        <source>{n} sentences of {length} tokens, d_model {e}, {h} heads. Which shape has `q @ k.transpose(-2, -1)` once q and k are split into heads?</source>
        <translation>{n} Sätze mit {length} Token, d_model {e}, {h} Köpfe. Welche Form hat `q @ k.transpose(-2, -1)`, nachdem q und k in Köpfe getrennt sind?</translation>
    </message>
    <message>
        <source>That is q itself; the product has a row for each query, a column for each key.</source>
        <translation>Das ist q selbst; das Produkt hat eine Zeile für jede Query, eine Spalte für jeden Key.</translation>
    </message>
    <message>
        <source>The heads are missing: each has scores of its own.</source>
        <translation>Die Köpfe fehlen: jeder hat eigene Scores.</translation>
    </message>
    <message>
        <source>That is qᵀ k: it adds up over the tokens instead of over d_k.</source>
        <translation>Das ist qᵀ k: es addiert über die Token statt über d_k.</translation>
    </message>
    <message>
        <source>The batch is missing.</source>
        <translation>Der Batch fehlt.</translation>
    </message>
    <message>
        <source>Without the transpose a token&apos;s heads would attend to each other.</source>
        <translation>Ohne die Transposition würden die Köpfe eines Tokens aufeinander achten.</translation>
    </message>
    <message>
        <source>q is {shape} and there are {h} heads. Which shape has `q.view(N, L, H, D).transpose(1, 2)`?</source>
        <translation>q ist {shape}, und es gibt {h} Köpfe. Welche Form hat `q.view(N, L, H, D).transpose(1, 2)`?</translation>
    </message>
    <message>
        <source>That is before the transpose.</source>
        <translation>Das ist vor der Transposition.</translation>
    </message>
    <message>
        <source>d_model is shared out: each head has d_model ÷ heads columns.</source>
        <translation>d_model wird aufgeteilt: jeder Kopf hat d_model ÷ Köpfe Spalten.</translation>
    </message>
    <message>
        <source>The last two are swapped; only k is turned like this, and later.</source>
        <translation>Die letzten beiden sind vertauscht; nur k wird so gedreht, und später.</translation>
    </message>
    <message>
        <source>{n} sentences of {length} tokens go through `{call}`. Which shape has the output?</source>
        <translation>{n} Sätze mit {length} Token gehen durch `{call}`. Welche Form hat die Ausgabe?</translation>
    </message>
    <message>
        <source>As the query came in: {order}</source>
        <translation>So, wie die Query hereinkam: {order}</translation>
    </message>
    <message>
        <source>With batch_first the batch comes first.</source>
        <translation>Mit batch_first kommt der Batch zuerst.</translation>
    </message>
    <message>
        <source>That is with batch_first=True; by default the sequence comes first.</source>
        <translation>Das ist mit batch_first=True; üblich ist, dass die Sequenz zuerst kommt.</translation>
    </message>
    <message>
        <source>The heads are joined again: the output is as wide as the input.</source>
        <translation>Die Köpfe werden wieder verbunden: die Ausgabe ist so breit wie die Eingabe.</translation>
    </message>
    <message>
        <source>That is inside; the heads are joined again before the output.</source>
        <translation>Das ist innen; vor der Ausgabe werden die Köpfe wieder verbunden.</translation>
    </message>
    <message>
        <source>That is the shape of the attention weights of each head.</source>
        <translation>Das ist die Form der Attention-Gewichte jedes Kopfes.</translation>
    </message>
    <message>
        <source>{n} sentences, {length} queries each, {keys} keys each, {h} heads. Which shape have the weights that `{call}` returns beside the output?</source>
        <translation>{n} Sätze mit je {length} Querys und je {keys} Keys, {h} Köpfe. Welche Form haben die Gewichte, die `{call}` neben der Ausgabe zurückgibt?</translation>
    </message>
    <message>
        <source>By default they are averaged over the heads: </source>
        <translation>Üblicherweise sind sie über die Köpfe gemittelt: </translation>
    </message>
    <message>
        <source>One matrix for each head: </source>
        <translation>Eine Matrix für jeden Kopf: </translation>
    </message>
    <message>
        <source>By default torch averages the weights over the heads.</source>
        <translation>Üblicherweise mittelt torch die Gewichte über die Köpfe.</translation>
    </message>
    <message>
        <source>With average_attn_weights=False each head keeps its own.</source>
        <translation>Mit average_attn_weights=False behält jeder Kopf seine eigenen.</translation>
    </message>
    <message>
        <source>Queries are rows and keys are columns: (…, L, S).</source>
        <translation>Querys sind Zeilen und Keys sind Spalten: (…, L, S).</translation>
    </message>
    <message>
        <source>That is the output; asked for are the weights.</source>
        <translation>Das ist die Ausgabe; gefragt ist nach den Gewichten.</translation>
    </message>
    <message>
        <source>{heads} heads of width {width}. Counted from 0, into which column of the concatenation goes column {within} of head {head} (also from 0)?</source>
        <translation>{heads} Köpfe der Breite {width}. Ab 0 gezählt: in welche Spalte der Verkettung kommt Spalte {within} von Kopf {head} (auch ab 0)?</translation>
    </message>
    <message>
        <source>How far you have come could not be kept in {folder}: {reason}.</source>
        <translation>Wie weit der Lernweg gediehen ist, konnte in {folder} nicht behalten werden: {reason}.</translation>
    </message>
    <message>
        <source>Your progress in the lessons could not be read from {folder}: {reason}.</source>
        <translation>Der Stand der Lektionen konnte aus {folder} nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The file of your progress in the lessons was damaged; it was set aside as {file}.</source>
        <translation>Die Datei mit dem Stand der Lektionen war beschädigt; sie wurde als {file} beiseitegelegt.</translation>
    </message>
    <message>
        <source>That is the score before scaling; it has yet to be divided by √d_k.</source>
        <translation>Das ist der Score vor der Skalierung; er ist noch durch √d_k zu teilen.</translation>
    </message>
    <message>
        <source>That is divided by √d_k already; scaling is the next step.</source>
        <translation>Das ist schon durch √d_k geteilt; die Skalierung ist der nächste Schritt.</translation>
    </message>
    <message>
        <source>That is divided by d_k; it is √d_k that it should be divided by.</source>
        <translation>Das ist durch d_k geteilt; geteilt werden soll durch √d_k.</translation>
    </message>
    <message>
        <source>That is divided by √d_model; it is √d_k, the root of one head&apos;s width.</source>
        <translation>Das ist durch √d_model geteilt; es muss √d_k sein, die Wurzel aus der Breite eines Kopfes.</translation>
    </message>
    <message>
        <source>That is multiplied by √d_k instead of divided.</source>
        <translation>Das ist mit √d_k multipliziert statt geteilt.</translation>
    </message>
    <message>
        <source>Row and column are swapped: that is what the other token asks of this one.</source>
        <translation>Zeile und Spalte sind vertauscht: das ist, was das andere Token von diesem fragt.</translation>
    </message>
    <message>
        <source>That multiplies the whole width d_model; a head has only its own d_k columns.</source>
        <translation>Das multipliziert die ganze Breite d_model; ein Kopf hat nur seine eigenen d_k Spalten.</translation>
    </message>
    <message>
        <source>That is the same cell of another head.</source>
        <translation>Das ist dieselbe Zelle eines anderen Kopfes.</translation>
    </message>
    <message>
        <source>The last product is missing from the sum.</source>
        <translation>Das letzte Produkt fehlt in der Summe.</translation>
    </message>
    <message>
        <source>The sign is turned round.</source>
        <translation>Das Vorzeichen ist umgekehrt.</translation>
    </message>
    <message>
        <source>That is exp alone; it has yet to be divided by the row&apos;s sum.</source>
        <translation>Das ist nur exp; es ist noch durch die Summe der Zeile zu teilen.</translation>
    </message>
    <message>
        <source>That divides the scores themselves by their sum; exp comes first.</source>
        <translation>Das teilt die Scores selbst durch ihre Summe; erst kommt exp.</translation>
    </message>
    <message>
        <source>That is the score that goes in; softmax makes a share of it.</source>
        <translation>Das ist der Score, der hineingeht; Softmax macht einen Anteil daraus.</translation>
    </message>
    <message>
        <source>That is normalised down the column; softmax runs along the row, over the keys.</source>
        <translation>Das ist die Spalte hinunter normiert; Softmax läuft die Zeile entlang, über die Keys.</translation>
    </message>
    <message>
        <source>That is the share without scaling: the scores went in undivided.</source>
        <translation>Das ist der Anteil ohne Skalierung: die Scores gingen ungeteilt hinein.</translation>
    </message>
    <message>
        <source>That is the share without the mask; blocked keys get nothing.</source>
        <translation>Das ist der Anteil ohne die Maske; gesperrte Keys bekommen nichts.</translation>
    </message>
    <message>
        <source>That is in per cent; a share is between 0 and 1.</source>
        <translation>Das ist in Prozent; ein Anteil liegt zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>That is the plain mean of the values; each counts by its share.</source>
        <translation>Das ist das einfache Mittel der Values; jeder zählt mit seinem Anteil.</translation>
    </message>
    <message>
        <source>That is the sum of the values; each has to be multiplied by its share.</source>
        <translation>Das ist die Summe der Values; jeder ist mit seinem Anteil zu multiplizieren.</translation>
    </message>
    <message>
        <source>That adds up keys; it is the values that are collected.</source>
        <translation>Das addiert Keys; gesammelt werden die Values.</translation>
    </message>
    <message>
        <source>That runs down the column of A; a token collects along its own row.</source>
        <translation>Das läuft die Spalte von A hinunter; ein Token sammelt entlang seiner eigenen Zeile.</translation>
    </message>
    <message>
        <source>That uses W instead of Wᵀ: row and column of the weight are swapped.</source>
        <translation>Das benutzt W statt Wᵀ: Zeile und Spalte des Gewichts sind vertauscht.</translation>
    </message>
    <message>
        <source>The bias is missing.</source>
        <translation>Der Bias fehlt.</translation>
    </message>
    <message>
        <source>That is made with the weight of another projection.</source>
        <translation>Das ist mit dem Gewicht einer anderen Projektion gemacht.</translation>
    </message>
    <message>
        <source>That is the concatenation; W_O has yet to mix it.</source>
        <translation>Das ist die Verkettung; W_O muss sie noch mischen.</translation>
    </message>
    <message>
        <source>A token may attend to itself as well.</source>
        <translation>Ein Token darf auch auf sich selbst achten.</translation>
    </message>
    <message>
        <source>That is without the mask.</source>
        <translation>Das ist ohne die Maske.</translation>
    </message>
    <message>
        <source>The heads share d_model; it is divided and not multiplied.</source>
        <translation>Die Köpfe teilen sich d_model; es wird geteilt und nicht multipliziert.</translation>
    </message>
    <message>
        <source>That is the number of heads; asked for is the width of one.</source>
        <translation>Das ist die Anzahl der Köpfe; gefragt ist nach der Breite eines Kopfes.</translation>
    </message>
    <message>
        <source>W_O and its bias are missing.</source>
        <translation>W_O und sein Bias fehlen.</translation>
    </message>
    <message>
        <source>The heads share one W_Q, W_K and W_V, each d_model × d_model; more heads need no more.</source>
        <translation>Die Köpfe teilen sich ein W_Q, W_K und W_V, jedes d_model × d_model; mehr Köpfe brauchen nicht mehr.</translation>
    </message>
    <message>
        <source>That deals the columns out in turn; the columns of one head stay side by side.</source>
        <translation>Das teilt die Spalten reihum aus; die Spalten eines Kopfes bleiben beieinander.</translation>
    </message>
    <message>
        <source>The heads before it take up columns too.</source>
        <translation>Auch die Köpfe davor nehmen Spalten ein.</translation>
    </message>
    <message>
        <source>Nearly: more decimals are needed here.</source>
        <translation>Fast: hier sind mehr Nachkommastellen nötig.</translation>
    </message>
    <message>
        <source>Say it to yourself first.</source>
        <translation>Erst selbst beantworten.</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>Nicht ganz.</translation>
    </message>
    <message>
        <source>The right answer: {answer}.</source>
        <translation>Die richtige Antwort: {answer}.</translation>
    </message>
    <message>
        <source>Your explanation</source>
        <translation>Die eigene Erklärung</translation>
    </message>
    <message>
        <source>Explain it in your own words…</source>
        <translation>Mit eigenen Worten erklären…</translation>
    </message>
    <message>
        <source>Found by the words in it. You know what you meant: put right each tick that is wrong.</source>
        <translation>Anhand der Wörter gefunden. Was gemeint war, weiß nur, wer es schrieb: falsche Häkchen bitte berichtigen.</translation>
    </message>
    <message>
        <source>A model answer</source>
        <translation>Eine Musterantwort</translation>
    </message>
    <message>
        <source>Write a sentence first, as well as you can; a hint may help.</source>
        <translation>Zuerst einen Satz schreiben, so gut es geht; ein Hinweis kann helfen.</translation>
    </message>
    <message>
        <source>found: {words}</source>
        <translation>gefunden: {words}</translation>
    </message>
    <message>
        <source>no word of it found</source>
        <translation>kein Wort davon gefunden</translation>
    </message>
    <message>
        <source>{covered} of {all} concepts</source>
        <translation>{covered} von {all} Begriffen</translation>
    </message>
    <message>
        <source>a shape, such as (2, 6, 8)</source>
        <translation>eine Form, etwa (2, 6, 8)</translation>
    </message>
    <message>
        <source>Check the number (Enter)</source>
        <translation>Die Zahl prüfen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show this number (F3)</source>
        <translation>Diese Zahl zeigen (F3)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all of them (F4)</source>
        <translation>Alle zeigen (F4)</translation>
    </message>
    <message>
        <source>Watch it once more</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>The next question (Enter)</source>
        <translation>Die nächste Frage (Eingabetaste)</translation>
    </message>
    <message>
        <source>Nothing is computed here: the step before shows the numbers; which of them comes here?</source>
        <translation>Hier wird nichts gerechnet: Der Schritt davor zeigt die Zahlen; welche davon kommt hierher?</translation>
    </message>
    <message>
        <source>Right: {number}</source>
        <translation>Richtig: {number}</translation>
    </message>
    <message>
        <source>Not that; try again.</source>
        <translation>Das nicht; noch einmal.</translation>
    </message>
    <message>
        <source>It is {number}</source>
        <translation>Es ist {number}</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Die eigene Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) to go</source>
        <translation>
            <numerusform>noch %n Zahl</numerusform>
            <numerusform>noch %n Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>All found.</source>
        <translation>Alles gefunden.</translation>
    </message>
    <message>
        <source>{right} of {asked} right at the first try</source>
        <translation>{right} von {asked} im ersten Versuch richtig</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>It is {answer}.</source>
        <translation>Es ist {answer}.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The page before (←)</source>
        <translation>Die Seite davor (←)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on (→ or Enter)</source>
        <translation>Weitergehen (→ oder Enter)</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal abspielen</translation>
    </message>
    <message>
        <source>Once more (R)</source>
        <translation>Noch einmal (R)</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Vormachen</translation>
    </message>
    <message>
        <source>Let it be done for you (S)</source>
        <translation>Es vormachen lassen (S)</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Lektion verlassen</translation>
    </message>
    <message>
        <source>Leave the lesson; your own document comes back (Escape)</source>
        <translation>Die Lektion verlassen; das eigene Dokument kommt zurück (Escape)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>A mistake in a lesson</source>
        <translation>Ein Fehler in einer Lektion</translation>
    </message>
    <message>
        <source>Lesson {number}</source>
        <translation>Lektion {number}</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Go on at page {page}</source>
        <translation>Weiter auf Seite {page}</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is computed; pin it first (Enter), then it can be turned.</source>
        <translation>Diese Zahl wird berechnet; erst fixieren (Enter), dann lässt sie sich drehen.</translation>
    </message>
    <message>
        <source>as its distribution states</source>
        <translation>wie sein Paket es angibt</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. Their libraries lie as files of their own in {folder} and may be replaced by builds of yours; their source is published by The Qt Company at download.qt.io and code.qt.io.</source>
        <translation>Qt und PySide6 werden unter der GNU Lesser General Public License, Version 3, benutzt. Ihre Bibliotheken liegen als eigene Dateien in {folder} und dürfen durch eigene Fassungen ersetzt werden; ihr Quelltext wird von The Qt Company auf download.qt.io und code.qt.io veröffentlicht.</translation>
    </message>
    <message>
        <source>MHA Studio: presentation</source>
        <translation>MHA Studio: Vorführung</translation>
    </message>
    <message>
        <source>Answer the lesson&apos;s question</source>
        <translation>Die Frage der Lektion beantworten</translation>
    </message>
    <message>
        <source>MHA Studio: for the teacher</source>
        <translation>MHA Studio: für Lehrende</translation>
    </message>
    <message>
        <source>What the hall sees</source>
        <translation>Was der Saal sieht</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time gone by</source>
        <translation>Vergangene Zeit</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Count the time from now</source>
        <translation>Die Zeit von jetzt an zählen</translation>
    </message>
    <message>
        <source>Screen of the presentation</source>
        <translation>Bildschirm der Vorführung</translation>
    </message>
    <message>
        <source>Theme of the presentation</source>
        <translation>Farbschema der Vorführung</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Wie das Programm</translation>
    </message>
    <message>
        <source>What a remote goes on by</source>
        <translation>Worum eine Fernbedienung weitergeht</translation>
    </message>
    <message>
        <source>A remote goes by beats</source>
        <translation>Fernbedienung: Takte</translation>
    </message>
    <message>
        <source>A remote goes by steps</source>
        <translation>Fernbedienung: Schritte</translation>
    </message>
    <message>
        <source>Light in the room</source>
        <translation>Licht im Raum</translation>
    </message>
    <message>
        <source>How bright the room is, beside the lamp</source>
        <translation>Wie hell der Raum ist, neben der Lampe</translation>
    </message>
    <message>
        <source>Not on the screen yet; F5 presents</source>
        <translation>Noch nicht auf der Leinwand; F5 führt vor</translation>
    </message>
    <message>
        <source>The hall sees a black screen</source>
        <translation>Der Saal sieht einen schwarzen Bildschirm</translation>
    </message>
    <message>
        <source>The hall sees a white screen</source>
        <translation>Der Saal sieht einen weißen Bildschirm</translation>
    </message>
    <message>
        <source>The hall keeps this picture; go on preparing</source>
        <translation>Der Saal behält dieses Bild; weiter vorbereiten</translation>
    </message>
    <message>
        <source>The hall sees</source>
        <translation>Der Saal sieht</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Das ist der letzte Schritt</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Nächster: {step}</translation>
    </message>
    <message>
        <source>contrast {ratio} : 1</source>
        <translation>Kontrast {ratio} : 1</translation>
    </message>
    <message>
        <source>{name}, {width} × {height}</source>
        <translation>{name}, {width} × {height}</translation>
    </message>
    <message>
        <source>{shape}: (sequence, embedding), without a batch</source>
        <comment>keep the colon</comment>
        <translation>{shape}: (Sequenz, Embedding), ohne Batch</translation>
    </message>
    <message>
        <source>{shape}: (sequence, batch, embedding), torch&apos;s order</source>
        <comment>keep the colon</comment>
        <translation>{shape}: (Sequenz, Batch, Embedding), torchs Reihenfolge</translation>
    </message>
    <message>
        <source>{shape}: (batch, sequence, embedding), with batch_first=True</source>
        <comment>keep the colon</comment>
        <translation>{shape}: (Batch, Sequenz, Embedding), mit batch_first=True</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>die Zahl</translation>
    </message>
    <message>
        <source>In PyTorch: {line}</source>
        <translation>In PyTorch: {line}</translation>
    </message>
    <message>
        <source>Calendar: {today} answers today, {recent} in the last 30 days</source>
        <translation>Kalender: {today} Antworten heute, {recent} in den letzten 30 Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Width of the head, d_k</source>
        <translation>Breite des Kopfes, d_k</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>Skaliert</translation>
    </message>
    <message>
        <source>Not scaled</source>
        <translation>Nicht skaliert</translation>
    </message>
    <message>
        <source>gradient reaching the scores:</source>
        <translation>Gradient, der die Scores erreicht:</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>With the bug</source>
        <translation>Mit dem Fehler</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>Kaputtmachen</translation>
    </message>
    <message>
        <source>One of the bugs is on; find out which (D)</source>
        <translation>Einer der Fehler ist an; finden Sie heraus, welcher (D)</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Over which document</source>
        <translation>Über welchem Dokument</translation>
    </message>
    <message>
        <source>four sentences</source>
        <translation>vier Sätze</translation>
    </message>
    <message>
        <source>the open document</source>
        <translation>das offene Dokument</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Where it first shows</source>
        <translation>Erste Stelle</translation>
    </message>
    <message>
        <source>The first step with other numbers (F)</source>
        <translation>Der erste Schritt mit anderen Zahlen (F)</translation>
    </message>
    <message>
        <source>At the output</source>
        <translation>An der Ausgabe</translation>
    </message>
    <message>
        <source>What becomes of the output (O)</source>
        <translation>Was aus der Ausgabe wird (O)</translation>
    </message>
    <message>
        <source>None of the bugs makes a difference in this document.</source>
        <translation>Keiner der Fehler macht in diesem Dokument einen Unterschied.</translation>
    </message>
    <message>
        <source>One of the eight is on. Look around, then name it.</source>
        <translation>Einer der acht ist an. Sehen Sie sich um, dann benennen Sie ihn.</translation>
    </message>
    <message>
        <source>It was “{bug}”. {sign}</source>
        <translation>Es war „{bug}“. {sign}</translation>
    </message>
    <message>
        <source>The open document has {tokens} tokens; up to {most} fit here.</source>
        <translation>Das offene Dokument hat {tokens} Token; bis zu {most} passen hierher.</translation>
    </message>
    <message>
        <source>The open document has d_model {width}; up to {most} fits here.</source>
        <translation>Das offene Dokument hat d_model {width}; bis zu {most} passt hierher.</translation>
    </message>
    <message>
        <source>Another one to find</source>
        <translation>Noch einen suchen</translation>
    </message>
    <message>
        <source>Find the bug</source>
        <translation>Den Fehler finden</translation>
    </message>
    <message>
        <source>Which of these is on? Choose it.</source>
        <translation>Welcher davon ist an? Wählen Sie ihn.</translation>
    </message>
    <message>
        <source>Switch a bug on: the shapes still fit, the numbers do not.</source>
        <translation>Schalten Sie einen Fehler ein: Die Formen passen noch, die Zahlen nicht.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{name}: {here}, right {right}</source>
        <translation>{name}: {here}, richtig {right}</translation>
    </message>
    <message>
        <source>Which line is it? It is shown when the bug is found.</source>
        <translation>Welche Zeile ist es? Sie wird gezeigt, wenn der Fehler gefunden ist.</translation>
    </message>
    <message>
        <source>Wrong: {wrong}. Right: {right}.</source>
        <translation>Falsch: {wrong}. Richtig: {right}.</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Remembered, week by week</source>
        <translation>Behalten, Woche für Woche</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Keep and share</source>
        <translation>Behalten und teilen</translation>
    </message>
    <message>
        <source>The curve begins once cards that you have learnt come back to be asked again.</source>
        <translation>Die Kurve beginnt, sobald gelernte Karten wieder abgefragt werden.</translation>
    </message>
    <message>
        <source>Export progress…</source>
        <translation>Lernstand exportieren…</translation>
    </message>
    <message>
        <source>Import progress…</source>
        <translation>Lernstand importieren…</translation>
    </message>
    <message>
        <source>Deck for Anki…</source>
        <translation>Stapel für Anki…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>Von vorn beginnen…</translation>
    </message>
    <message>
        <source>{learnt} of {all} cards learnt</source>
        <translation>{learnt} von {all} Karten gelernt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n Tag in Folge</numerusform>
            <numerusform>%n Tage in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {learnt} of {all} learnt, {asked} asked</source>
        <translation>{name}: {learnt} von {all} gelernt, {asked} abgefragt</translation>
    </message>
    <message>
        <source>Export Progress</source>
        <translation>Lernstand exportieren</translation>
    </message>
    <message>
        <source>Progress (*.json)</source>
        <translation>Lernstand (*.json)</translation>
    </message>
    <message>
        <source>Import Progress</source>
        <translation>Lernstand importieren</translation>
    </message>
    <message>
        <source>Deck for Anki</source>
        <translation>Stapel für Anki</translation>
    </message>
    <message>
        <source>Anki deck (*.apkg)</source>
        <translation>Anki-Stapel (*.apkg)</translation>
    </message>
    <message>
        <source>Forget everything that you have answered and how far you are in the lessons, and start over? A copy is kept, and it can be undone.</source>
        <translation>Alles Beantwortete und den Stand in den Lektionen vergessen und von vorn beginnen? Eine Kopie bleibt, und es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Your progress lies in {name} now.</source>
        <translation>Der Lernstand liegt jetzt in {name}.</translation>
    </message>
    <message>
        <source>{count} cards lie in {name} now.</source>
        <translation>{count} Karten liegen jetzt in {name}.</translation>
    </message>
    <message>
        <source>{name} is too large for exported progress.</source>
        <translation>{name} ist zu groß für einen exportierten Lernstand.</translation>
    </message>
    <message>
        <source>The progress from {name} is in force.</source>
        <translation>Der Lernstand aus {name} gilt jetzt.</translation>
    </message>
    <message>
        <source>All cards and lessons are new again.</source>
        <translation>Alle Karten und Lektionen sind wieder neu.</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Alles ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>{name} could not be used: {reason}.</source>
        <translation>{name} konnte nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
        <source>Remembered in the last week: {share} %</source>
        <translation>In der letzten Woche behalten: {share} %</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalieren</translation>
    </message>
    <message>
        <source>Mask and softmax</source>
        <translation>Maske und Softmax</translation>
    </message>
    <message>
        <source>Concatenation and output</source>
        <translation>Verkettung und Ausgabe</translation>
    </message>
    <message>
        <source>Find the mistake</source>
        <translation>Finde den Fehler</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Seed {seed} cannot be; 0 to {most} would fit.</source>
        <translation>Den Seed {seed} gibt es nicht; 0 bis {most} würden passen.</translation>
    </message>
    <message>
        <source>{count} versions cannot be; {least} to {most} would fit.</source>
        <translation>{count} Fassungen gehen nicht; {least} bis {most} würden passen.</translation>
    </message>
    <message>
        <source>{count} tokens cannot be; {least} to {most} would fit.</source>
        <translation>{count} Tokens gehen nicht; {least} bis {most} würden passen.</translation>
    </message>
    <message>
        <source>{count} heads cannot be; {least} to {most} would fit.</source>
        <translation>{count} Köpfe gehen nicht; {least} bis {most} würden passen.</translation>
    </message>
    <message>
        <source>{count} decimals cannot be; {least} to {most} would fit.</source>
        <translation>{count} Nachkommastellen gehen nicht; {least} bis {most} würden passen.</translation>
    </message>
    <message>
        <source>There is no difficulty “{name}”; one of {names} would fit.</source>
        <translation>Eine Schwierigkeit „{name}“ gibt es nicht; eine von {names} würde passen.</translation>
    </message>
    <message>
        <source>There is no paper “{name}”; one of {names} would fit.</source>
        <translation>Ein Papier „{name}“ gibt es nicht; eines von {names} würde passen.</translation>
    </message>
    <message>
        <source>There is no exercise “{name}”; one of {names} would fit.</source>
        <translation>Eine Aufgabe „{name}“ gibt es nicht; eine von {names} würde passen.</translation>
    </message>
    <message>
        <source>A worksheet without exercises cannot be; one of {names} would fit.</source>
        <translation>Ein Arbeitsblatt ohne Aufgaben geht nicht; eine von {names} würde passen.</translation>
    </message>
    <message>
        <source>Nothing to ask: {reasons}</source>
        <translation>Nichts zu fragen: {reasons}</translation>
    </message>
    <message>
        <source>Multi-head attention</source>
        <translation>Multi-Head Attention</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>How well did you know it?</source>
        <translation>Wie gut saß es?</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>See it happen →</source>
        <translation>Geschehen sehen →</translation>
    </message>
    <message>
        <source>Next ⏎</source>
        <translation>Weiter ⏎</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>{rating}, again in {interval}</source>
        <translation>{rating}, wieder in {interval}</translation>
    </message>
    <message>
        <source>Done for now.</source>
        <translation>Fertig für jetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) answered</source>
        <translation>
            <numerusform>%n Karte beantwortet</numerusform>
            <numerusform>%n Karten beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>{known} of them known.</source>
        <translation>{known} davon gewusst.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Heute ist nichts fällig.</translation>
    </message>
    <message>
        <source>You can go on all the same: take any kind or level at the left.</source>
        <translation>Es lässt sich trotzdem weitermachen: links eine Art oder Stufe wählen.</translation>
    </message>
    <message>
        <source>The next one is due in {interval}.</source>
        <translation>Das Nächste ist in {interval} fällig.</translation>
    </message>
    <message>
        <source>See my progress</source>
        <translation>Meinen Fortschritt ansehen</translation>
    </message>
    <message>
        <source>rows of A sum to</source>
        <translation>Zeilensummen von A</translation>
    </message>
    <message>
        <source>columns of A sum to</source>
        <translation>Spaltensummen von A</translation>
    </message>
    <message>
        <source>most a blocked key gets</source>
        <translation>Höchstes für gesperrte Keys</translation>
    </message>
    <message>
        <source>largest score</source>
        <translation>größter Score</translation>
    </message>
    <message>
        <source>NaN rows of the output</source>
        <translation>NaN-Zeilen der Ausgabe</translation>
    </message>
    <message>
        <source>first other numbers</source>
        <translation>erste andere Zahlen</translation>
    </message>
    <message>
        <source>Right. {sign}</source>
        <translation>Richtig. {sign}</translation>
    </message>
    <message>
        <source>“{bug}” would change nothing here: {why}</source>
        <translation>„{bug}“ würde hier nichts ändern: {why}</translation>
    </message>
    <message>
        <source>Not that one: with “{bug}” the first other numbers would stand in {there} ({there_step}); here they stand in {here} ({here_step}).</source>
        <translation>Der nicht: Mit „{bug}“ stünden die ersten anderen Zahlen in {there} ({there_step}); hier stehen sie in {here} ({here_step}).</translation>
    </message>
    <message>
        <source>Not that one: “{bug}” starts in the same place, {matrix}, but {cell} would then be {there}; here it is {here}, and right is {right}.</source>
        <translation>Der nicht: „{bug}“ beginnt an derselben Stelle, {matrix}, aber {cell} wäre dann {there}; hier ist es {here}, und richtig ist {right}.</translation>
    </message>
    <message>
        <source>2 tokens</source>
        <translation>2 Token</translation>
    </message>
    <message>
        <source>3 tokens</source>
        <translation>3 Token</translation>
    </message>
    <message>
        <source>3 tokens, masked</source>
        <translation>3 Token, maskiert</translation>
    </message>
    <message>
        <source>2 tokens, 2 heads</source>
        <translation>2 Token, 2 Köpfe</translation>
    </message>
    <message>
        <source>That is the number of another cell: {place}.</source>
        <translation>Das ist die Zahl einer anderen Zelle: {place}.</translation>
    </message>
    <message>
        <source>By hand, step by step</source>
        <translation>Schrittweise von Hand</translation>
    </message>
    <message>
        <source>The next step (Enter)</source>
        <translation>Der nächste Schritt (Eingabetaste)</translation>
    </message>
    <message>
        <source>How much there is to compute</source>
        <translation>Wie viel zu rechnen ist</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Once more the step before</source>
        <translation>Noch einmal der Schritt davor</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Andere Zahlen</translation>
    </message>
    <message>
        <source>Another document, from another seed</source>
        <translation>Ein anderes Dokument aus einem anderen Seed</translation>
    </message>
    <message>
        <source>{at} of {count} · seed {seed}</source>
        <translation>{at} von {count} · Seed {seed}</translation>
    </message>
    <message>
        <source>Take the row’s largest score off, look exp up, divide by the row’s sum; two decimals.</source>
        <translation>Den größten Score der Zeile abziehen, exp nachschlagen, durch die Summe der Zeile teilen; zwei Stellen.</translation>
    </message>
    <message>
        <source>√d_k = √{width} = 2</source>
        <translation>√d_k = √{width} = 2</translation>
    </message>
    <message>
        <source>For a blocked cell type −inf.</source>
        <translation>Für eine gesperrte Zelle −inf eingeben.</translation>
    </message>
    <message>
        <source>Two decimals are enough.</source>
        <translation>Zwei Stellen genügen.</translation>
    </message>
    <message>
        <source>All numbers are whole.</source>
        <translation>Alle Zahlen sind ganz.</translation>
    </message>
    <message>
        <source>Head {number}</source>
        <translation>Kopf {number}</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Why √d_k</source>
        <translation>Warum √d_k</translation>
    </message>
    <message>
        <source>a small document</source>
        <translation>ein kleines Dokument</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>At which step</source>
        <translation>Bei welchem Schritt</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>any step</source>
        <translation>jeder Schritt</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>Ask something else</source>
        <translation>Etwas anderes fragen</translation>
    </message>
    <message>
        <source>The open document is too large for this: {tokens} tokens, {wide} wide. Here is a small one.</source>
        <translation>Das offene Dokument ist dafür zu groß: {tokens} Token, {wide} breit. Hier ist ein kleines.</translation>
    </message>
    <message>
        <source>Every query meets {keys} keys, all of them drawn anew: {count} dot products at each d_k, from 1 to 1024.</source>
        <translation>Jede Query trifft {keys} Keys, alle neu gezogen: {count} Skalarprodukte bei jedem d_k, von 1 bis 1024.</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Neu ziehen</translation>
    </message>
    <message>
        <source>Other queries and keys, from another seed (N)</source>
        <translation>Andere Querys und Keys aus einem anderen Seed (N)</translation>
    </message>
    <message>
        <source>Drawing and measuring…</source>
        <translation>Es wird gezogen und gemessen …</translation>
    </message>
    <message>
        <source>d_k, the width of a head</source>
        <translation>d_k, die Breite eines Kopfes</translation>
    </message>
    <message>
        <source>At d_k = {width} the scores spread by {spread}, and √{width} = {root}. Divided by it they spread by {scaled}. The largest share of a row is {peak} on average instead of {peak_plain}, and {times} times as much gradient reaches the scores.</source>
        <translation>Bei d_k = {width} streuen die Scores um {spread}, und √{width} = {root}. Dadurch geteilt streuen sie um {scaled}. Der größte Anteil einer Zeile ist im Mittel {peak} statt {peak_plain}, und {times}-mal so viel Gradient erreicht die Scores.</translation>
    </message>
    <message>
        <source>The scores q·k at this d_k, and divided by √d_k</source>
        <translation>Die Scores q·k bei diesem d_k, und durch √d_k geteilt</translation>
    </message>
    <message>
        <source>Their standard deviation; dotted: √d_k</source>
        <translation>Ihre Standardabweichung; gepunktet: √d_k</translation>
    </message>
    <message>
        <source>Entropy of a row of shares, in bits (even: 4)</source>
        <translation>Entropie einer Zeile von Anteilen, in Bit (gleichmäßig: 4)</translation>
    </message>
    <message>
        <source>Gradient that reaches the scores, mean |∂|</source>
        <translation>Gradient, der die Scores erreicht, Mittel von |∂|</translation>
    </message>
    <message>
        <source>divided by √d_k</source>
        <translation>durch √d_k geteilt</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>No program here opens a PDF; “{path}” holds it.</source>
        <translation>Kein Programm hier öffnet ein PDF; es liegt in „{path}“.</translation>
    </message>
    <message>
        <source>No font here has {signs}; boxes stand for them in the PDF. A system font with them would help.</source>
        <translation>Keine Schrift hier hat {signs}; im PDF stehen Kästchen dafür. Eine Systemschrift mit diesen Zeichen würde helfen.</translation>
    </message>
    <message>
        <source>--tokens, --heads and --causal are for sheets from a seed; the document has its own.</source>
        <translation>--tokens, --heads und --causal gelten für Blätter aus einem Seed; das Dokument hat seine eigenen.</translation>
    </message>
    <message>
        <source>The sheets and their keys cannot be one file; another name for --key would fit.</source>
        <translation>Blätter und Lösungen können nicht eine Datei sein; ein anderer Name für --key würde passen.</translation>
    </message>
    <message>
        <source>A batch of {batch} sentences, {length} tokens each, d_model = {model}, {heads} heads; batch_first=True. Which shapes are these?</source>
        <translation>Ein Batch aus {batch} Sätzen mit je {length} Tokens, d_model = {model}, {heads} Köpfe; batch_first=True. Welche Formen sind das?</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>N = {batch}, L = S = {length}, E = {model}, H = {heads}, D = E ÷ H = {width}</source>
        <translation>N = {batch}, L = S = {length}, E = {model}, H = {heads}, D = E ÷ H = {width}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Key: {title}</source>
        <translation>Lösungen: {title}</translation>
    </message>
    <message>
        <source>Sheet {seed}</source>
        <translation>Blatt {seed}</translation>
    </message>
    <message>
        <source>Numbers are rounded; the last decimal may differ by one or two.</source>
        <translation>Die Zahlen sind gerundet; die letzte Stelle darf um eins oder zwei abweichen.</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>„{sentence}“</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>Likely slips</source>
        <translation>Wahrscheinliche Fehler</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>the answers of a worksheet</comment>
        <translation>Lösungen</translation>
    </message>
    <message>
        <source>Sheet {seed}, page {page} of {pages}</source>
        <translation>Blatt {seed}, Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Arbeitsblätter</translation>
    </message>
    <message>
        <source>{name}, page {page} of {pages}</source>
        <translation>{name}, Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Small whole numbers</source>
        <translation>Kleine ganze Zahlen</translation>
    </message>
    <message>
        <source>The open document</source>
        <translation>Das offene Dokument</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Keys in a file of their own</source>
        <translation>Lösungen in einer eigenen Datei</translation>
    </message>
    <message>
        <source>Exercises on paper, a different sheet for everyone, and a key with the working.</source>
        <translation>Aufgaben auf Papier, für jeden ein anderes Blatt, und Lösungen mit Rechenweg.</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Gezogen aus</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Tokens of a sheet</source>
        <translation>Tokens eines Blatts</translation>
    </message>
    <message>
        <source>First sheet</source>
        <translation>Erstes Blatt</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Another sheet</source>
        <translation>Ein anderes Blatt</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Zum Drucken öffnen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern…</translation>
    </message>
    <message>
        <source>Not so now: {look}</source>
        <translation>Jetzt nicht so: {look}</translation>
    </message>
</context>
</TS>
