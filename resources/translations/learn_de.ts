<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>What attention is</source>
        <translation>Was Attention ist</translation>
    </message>
    <message>
        <source>You look for a book; a catalogue stands between you and the shelves. Attention works like that, and here it does so with numbers small enough to check in your head.</source>
        <translation>Du suchst ein Buch; zwischen dir und den Regalen steht ein Katalog. So arbeitet Attention, und hier tut sie es mit Zahlen, die klein genug zum Kopfrechnen sind.</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>Die Bibliothek</translation>
    </message>
    <message>
        <source>You look for a book. You have a {q:wish} in mind, each book has a {k:card} in the catalogue, and behind the card stands the {v:book} itself. Attention does just this, with numbers.</source>
        <translation>Du suchst ein Buch. Du hast einen {q:Wunsch} im Kopf, jedes Buch hat eine {k:Karte} im Katalog, und hinter der Karte steht das {v:Buch} selbst. Genau das tut Attention, mit Zahlen.</translation>
    </message>
    <message>
        <source>Ask before you go on: what do you compare when you search a catalogue? Not your wish with the books, but your wish with the cards.</source>
        <translation>Vor dem Weitergehen fragen: Was vergleicht man, wenn man in einem Katalog sucht? Nicht den Wunsch mit den Büchern, sondern den Wunsch mit den Karten.</translation>
    </message>
    <message>
        <source>Here the readers are words, and a word is a row of numbers. The first number says how much of an animal it is, the second how much of a place: {b:cat} has {= x[1,1]} and {= x[1,2]}, {b:river} has {= x[2,1]} and {= x[2,2]}.</source>
        <translation>Hier sind die Leser Wörter, und ein Wort ist eine Zeile von Zahlen. Die erste Zahl sagt, wie sehr es ein Tier ist, die zweite, wie sehr ein Ort: {b:cat} hat {= x[1,1]} und {= x[1,2]}, {b:river} hat {= x[2,1]} und {= x[2,2]}.</translation>
    </message>
    <message>
        <source>Each word makes three things of its row: a {q:query}, its wish; a {k:key}, its card; and a {v:value}, its book. In this small library query and key are simply the row itself.</source>
        <translation>Jedes Wort macht aus seiner Zeile dreierlei: eine {q:Query}, seinen Wunsch; einen {k:Key}, seine Karte; und einen {v:Value}, sein Buch. In dieser kleinen Bibliothek sind Query und Key einfach die Zeile selbst.</translation>
    </message>
    <message>
        <source>How well does a wish fit a card? Multiply number by number and add up. For the wish of {q:cat} and the card of {k:cat} that is {terms scores[1,1]} = {= scores[1,1]}.</source>
        <translation>Wie gut passt ein Wunsch zu einer Karte? Zahl für Zahl multiplizieren und addieren. Für den Wunsch von {q:cat} und die Karte von {k:cat} ist das {terms scores[1,1]} = {= scores[1,1]}.</translation>
    </message>
    <message>
        <source>Let someone read the two products aloud before the stage adds them.</source>
        <translation>Jemanden die beiden Produkte laut vorlesen lassen, bevor die Bühne sie addiert.</translation>
    </message>
    <message>
        <source>{q:cat} goes on along the catalogue; two cards are left.</source>
        <translation>{q:cat} geht den Katalog weiter durch; zwei Karten sind noch übrig.</translation>
    </message>
    <message>
        <source>Which of them fits its wish better?</source>
        <translation>Welche davon passt besser zu seinem Wunsch?</translation>
    </message>
    <message>
        <source>Look for a column in which both have a number that is not 0.</source>
        <translation>Suche eine Spalte, in der beide eine andere Zahl als 0 haben.</translation>
    </message>
    <message>
        <source>{k:lion} gets {= scores[1,3]}, {k:river} gets {= scores[1,2]}.</source>
        <translation>{k:lion} bekommt {= scores[1,3]}, {k:river} bekommt {= scores[1,2]}.</translation>
    </message>
    <message>
        <source>river</source>
        <translation>river</translation>
    </message>
    <message>
        <source>Their numbers stand in different columns, so each product is 0.</source>
        <translation>Ihre Zahlen stehen in verschiedenen Spalten, also ist jedes Produkt 0.</translation>
    </message>
    <message>
        <source>lion</source>
        <translation>lion</translation>
    </message>
    <message>
        <source>Both have something in the animal column, and that product counts.</source>
        <translation>Beide haben etwas in der Spalte für Tiere, und dieses Produkt zählt.</translation>
    </message>
    <message>
        <source>Scores are turned into shares that add up to {= sum(attn_weights[1,:])}: {q:cat} gives {% attn_weights[1,1]} of its attention to itself, {% attn_weights[1,3]} to {k:lion} and {% attn_weights[1,2]} to {k:river}. How that is done is a lesson of its own.</source>
        <translation>Aus Scores werden Anteile, die zusammen {= sum(attn_weights[1,:])} ergeben: {q:cat} gibt {% attn_weights[1,1]} seiner Attention sich selbst, {% attn_weights[1,3]} {k:lion} und {% attn_weights[1,2]} {k:river}. Wie das geht, ist eine Lektion für sich.</translation>
    </message>
    <message>
        <source>In a library one takes one book home. Attention takes a part of each: of every {v:value} as much as its share says. The first number of {b:cat} comes to {= head_outputs[1,1]}, and the panel at the right shows from what.</source>
        <translation>In einer Bibliothek nimmt man ein Buch mit nach Hause. Attention nimmt von jedem einen Teil: von jedem {v:Value} so viel, wie sein Anteil sagt. Die erste Zahl von {b:cat} ergibt {= head_outputs[1,1]}, und rechts steht, woraus.</translation>
    </message>
    <message>
        <source>Nobody has told {b:cat} where to look. It is the numbers that decide, so other numbers decide otherwise.</source>
        <translation>Niemand hat {b:cat} gesagt, wohin es schauen soll. Es sind die Zahlen, die entscheiden; also entscheiden andere Zahlen anders.</translation>
    </message>
    <message>
        <source>In the sentence above, put dog in the place of river.</source>
        <translation>Setze im Satz oben dog an die Stelle von river.</translation>
    </message>
    <message>
        <source>Click into the sentence, take “river” out and type “dog” there.</source>
        <translation>Klicke in den Satz, nimm „river“ heraus und tippe dort „dog“.</translation>
    </message>
    <message>
        <source>{k:dog} has the same card as {k:cat}: now both get {% attn_weights[1,2]}.</source>
        <translation>{k:dog} hat dieselbe Karte wie {k:cat}: Jetzt bekommen beide {% attn_weights[1,2]}.</translation>
    </message>
    <message>
        <source>That is all of it: a wish meets every card, the fits become shares, and the books are mixed in these shares. Each word does it for itself, all of them at once.</source>
        <translation>Das ist schon alles: Ein Wunsch trifft auf jede Karte, was passt, wird zu Anteilen, und die Bücher werden nach diesen Anteilen gemischt. Jedes Wort tut das für sich, alle zugleich.</translation>
    </message>
    <message>
        <source>Query, key, value</source>
        <translation>Query, Key, Value</translation>
    </message>
    <message>
        <source>Why one row of numbers needs three roles: what a word looks for, what it offers to be found by, and what it hands over.</source>
        <translation>Warum eine Zeile von Zahlen drei Rollen braucht: was ein Wort sucht, was es anbietet, um gefunden zu werden, und was es weitergibt.</translation>
    </message>
    <message>
        <source>Three roles</source>
        <translation>Drei Rollen</translation>
    </message>
    <message>
        <source>Two sentences</source>
        <translation>Zwei Sätze</translation>
    </message>
    <message>
        <source>Three words, three columns: how much of a noun, how much of a verb, how large. {b:cat} is a noun ({= x[1,1]}) and larger ({= x[1,3]}) than {b:mouse} ({= x[3,3]}).</source>
        <translation>Drei Wörter, drei Spalten: wie sehr ein Nomen, wie sehr ein Verb, wie groß. {b:cat} ist ein Nomen ({= x[1,1]}) und größer ({= x[1,3]}) als {b:mouse} ({= x[3,3]}).</translation>
    </message>
    <message>
        <source>The {q:query} says what a word looks for. This W_Q swaps noun and verb: the verb {q:chases} asks for nouns ({= q[2,1]} in the noun column), and nouns ask for verbs.</source>
        <translation>Die {q:Query} sagt, was ein Wort sucht. Dieses W_Q vertauscht Nomen und Verb: Das Verb {q:chases} fragt nach Nomen ({= q[2,1]} in der Nomen-Spalte), und Nomen fragen nach Verben.</translation>
    </message>
    <message>
        <source>The matrix does not know grammar. Someone, or training, has put these numbers there.</source>
        <translation>Die Matrix kennt keine Grammatik. Jemand, oder das Training, hat diese Zahlen dorthin gesetzt.</translation>
    </message>
    <message>
        <source>The {k:key} says what a word can be found by. This W_K keeps noun and verb as they are and leaves size out: {k:cat} and {k:mouse} have the same card, {= k[1,1]}, {= k[1,2]}, {= k[1,3]}.</source>
        <translation>Der {k:Key} sagt, woran ein Wort zu finden ist. Dieses W_K lässt Nomen und Verb, wie sie sind, und die Größe weg: {k:cat} und {k:mouse} haben dieselbe Karte, {= k[1,1]}, {= k[1,2]}, {= k[1,3]}.</translation>
    </message>
    <message>
        <source>The {v:value} says what a word hands over once it has been found. This W_V makes size count three times: {v:cat} brings {= v[1,3]}, {v:mouse} brings {= v[3,3]}.</source>
        <translation>Der {v:Value} sagt, was ein Wort hergibt, sobald es gefunden ist. Dieses W_V lässt die Größe dreifach zählen: {v:cat} bringt {= v[1,3]} mit, {v:mouse} bringt {= v[3,3]} mit.</translation>
    </message>
    <message>
        <source>Query meets key; the value has no say in who is found.</source>
        <translation>Query trifft Key; der Value hat nicht mitzureden, wer gefunden wird.</translation>
    </message>
    <message>
        <source>Whom will chases find?</source>
        <translation>Wen wird chases finden?</translation>
    </message>
    <message>
        <source>Compare the keys of cat and mouse in K.</source>
        <translation>Vergleiche in K die Keys von cat und mouse.</translation>
    </message>
    <message>
        <source>Both get {= scores[2,1]}; {k:chases} itself gets {= scores[2,2]}.</source>
        <translation>Beide bekommen {= scores[2,1]}; {k:chases} selbst bekommt {= scores[2,2]}.</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>It asks for nouns, and its own card says verb: the score is 0.</source>
        <translation>Es fragt nach Nomen, und auf seiner eigenen Karte steht Verb: Der Score ist 0.</translation>
    </message>
    <message>
        <source>only cat</source>
        <translation>nur cat</translation>
    </message>
    <message>
        <source>mouse has the very same key, so it cannot be told apart from cat.</source>
        <translation>mouse hat genau denselben Key, ist also von cat nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>cat and mouse alike</source>
        <translation>cat und mouse gleichermaßen</translation>
    </message>
    <message>
        <source>Their keys are equal, so their scores are.</source>
        <translation>Ihre Keys sind gleich, also auch ihre Scores.</translation>
    </message>
    <message>
        <source>So {q:chases} takes home equal parts of both. Of size that is {= head_outputs[2,3]}: the large and the small cancel out. Found by one thing, it was given another; for that key and value are two.</source>
        <translation>So nimmt {q:chases} von beiden gleiche Teile mit. An Größe ist das {= head_outputs[2,3]}: Das Große und das Kleine heben sich auf. Gefunden hat es sie an dem einen, bekommen hat es etwas anderes; darum sind Key und Value zweierlei.</translation>
    </message>
    <message>
        <source>All three come from the same row X, by three matrices. That is where a layer keeps what it has learnt.</source>
        <translation>Alle drei kommen aus derselben Zeile von X, durch drei Matrizen. Dort bewahrt eine Schicht auf, was sie gelernt hat.</translation>
    </message>
    <message>
        <source>Let chases stop asking for nouns: set the first row, second column of W_Q to 0.</source>
        <translation>Lass chases nicht mehr nach Nomen fragen: Setze erste Zeile, zweite Spalte von W_Q auf 0.</translation>
    </message>
    <message>
        <source>Step back to Q K V, double-click the cell of W_Q that carries verb into the first query column, and type 0.</source>
        <translation>Geh zurück zu Q K V, doppelklicke die Zelle von W_Q, die Verb in die erste Query-Spalte bringt, und tippe 0.</translation>
    </message>
    <message>
        <source>Its query is empty now: every score is {= scores[2,1]}, and it looks at all alike, {% attn_weights[2,1]} each.</source>
        <translation>Seine Query ist jetzt leer: Jeder Score ist {= scores[2,1]}, und es achtet auf alle gleich, auf jedes mit {% attn_weights[2,1]}.</translation>
    </message>
    <message>
        <source>Keys and values may also come from a second sentence: then it is cross-attention, as in translation. The first sentence asks, the second one offers and carries: {= L} queries meet {= S} keys.</source>
        <translation>Keys und Values können auch aus einem zweiten Satz kommen: Dann ist es Cross-Attention, wie beim Übersetzen. Der erste Satz fragt, der zweite bietet an und gibt her: {= L} Querys treffen auf {= S} Keys.</translation>
    </message>
    <message>
        <source>Query, key and value are what attention is made of. Whether a bias is added to them is a choice; without them there is no attention at all.</source>
        <translation>Query, Key und Value: Daraus besteht Attention. Ob ein Bias dazukommt, ist eine Frage der Wahl; ohne die drei gibt es gar keine Attention.</translation>
    </message>
    <message>
        <source>One dot product</source>
        <translation>Ein Skalarprodukt</translation>
    </message>
    <message>
        <source>A single cell of the scores, taken apart: products, their sum, and what large, small and negative mean.</source>
        <translation>Eine einzelne Zelle der Scores, zerlegt: Produkte, ihre Summe, und was groß, klein und negativ bedeuten.</translation>
    </message>
    <message>
        <source>Tea, milk and sugar</source>
        <translation>Tee, Milch und Zucker</translation>
    </message>
    <message>
        <source>Scores are made one cell at a time, and each cell the same way. Left stands Q, a row for each word that asks; above stands Kᵀ, a column for each word that is asked about.</source>
        <translation>Scores entstehen Zelle für Zelle, und jede Zelle auf dieselbe Weise. Links steht Q, eine Zeile für jedes Wort, das fragt; oben steht Kᵀ, eine Spalte für jedes Wort, nach dem gefragt wird.</translation>
    </message>
    <message>
        <source>Row meets column: first number times first number, second times second, and so on; the products are added up as they come. {terms scores[1,1]} = {= scores[1,1]}.</source>
        <translation>Zeile trifft Spalte: erste Zahl mal erste Zahl, zweite mal zweite und so weiter; die Produkte werden addiert, wie sie kommen. {terms scores[1,1]} = {= scores[1,1]}.</translation>
    </message>
    <message>
        <source>For {q:tea} and {k:milk} the panel at the right has the four products with the running total. The largest of them, {= q_head[1,2] * k_head[2,2]}, comes from the second column: there both have something.</source>
        <translation>Für {q:tea} und {k:milk} stehen rechts die vier Produkte mit der laufenden Summe. Das größte, {= q_head[1,2] * k_head[2,2]}, kommt aus der zweiten Spalte: Dort haben beide etwas.</translation>
    </message>
    <message>
        <source>A product is negative where the two signs differ. So a score can fall below zero.</source>
        <translation>Ein Produkt ist negativ, wo die beiden Vorzeichen verschieden sind. So kann ein Score unter null fallen.</translation>
    </message>
    <message>
        <source>tea is 2, 1, 0, −1 and sugar is −1, 1, 0, 2. What is their score?</source>
        <translation>tea ist 2, 1, 0, −1 und sugar ist −1, 1, 0, 2. Wie groß ist ihr Score?</translation>
    </message>
    <message>
        <source>Four products: 2 × −1, then 1 × 1, then 0 × 0, then −1 × 2.</source>
        <translation>Vier Produkte: 2 × −1, dann 1 × 1, dann 0 × 0, dann −1 × 2.</translation>
    </message>
    <message>
        <source>{terms scores[1,3]} = {= scores[1,3]}: they point away from each other.</source>
        <translation>{terms scores[1,3]} = {= scores[1,3]}: Sie zeigen voneinander weg.</translation>
    </message>
    <message>
        <source>That takes every product as positive; two of them are not.</source>
        <translation>Dabei gilt jedes Produkt als positiv; zwei sind es nicht.</translation>
    </message>
    <message>
        <source>That adds up first and multiplies then. Multiply pair by pair, then add.</source>
        <translation>Da wird erst addiert und dann multipliziert. Multipliziere Paar für Paar und addiere dann.</translation>
    </message>
    <message>
        <source>Large and positive: both lean to the same side. Near zero: they have nothing to do with each other. Negative: they lean to opposite sides. The colours of the stage say the same.</source>
        <translation>Groß und positiv: Beide neigen zur selben Seite. Nahe null: Sie haben nichts miteinander zu tun. Negativ: Sie neigen zu entgegengesetzten Seiten. Die Farben der Bühne sagen dasselbe.</translation>
    </message>
    <message>
        <source>Length counts, too: a longer row makes larger scores with everybody it agrees with.</source>
        <translation>Auch die Länge zählt: Eine längere Zeile hat größere Scores mit allen, mit denen sie übereinstimmt.</translation>
    </message>
    <message>
        <source>Make tea longer: set its first number in X from 2 to 5.</source>
        <translation>Mach tea länger: Setze seine erste Zahl in X von 2 auf 5.</translation>
    </message>
    <message>
        <source>Press the left arrow with Shift until Embed stands there, or click it above; double-click the first cell of X and type 5.</source>
        <translation>Drücke den Pfeil nach links mit Umschalt, bis dort „Einbetten“ steht, oder klicke es oben an; doppelklicke die erste Zelle von X und tippe 5.</translation>
    </message>
    <message>
        <source>The score of {q:tea} with itself went from 6 to {= scores[1,1]}, with {k:milk} from 5 to {= scores[1,2]}, with {k:sugar} from −3 to {= scores[1,3]}.</source>
        <translation>Der Score von {q:tea} mit sich selbst ging von 6 auf {= scores[1,1]}, mit {k:milk} von 5 auf {= scores[1,2]}, mit {k:sugar} von −3 auf {= scores[1,3]}.</translation>
    </message>
    <message>
        <source>A whole table of scores is nothing more: {= L} × {= S} cells, each a dot product of {= D} terms. Every cell needs only its own row and column, so all of them can be made at the same time.</source>
        <translation>Mehr ist eine ganze Tabelle von Scores nicht: {= L} × {= S} Zellen, jede ein Skalarprodukt mit {= D} Gliedern. Jede Zelle braucht nur ihre eigene Zeile und Spalte, also können alle zugleich entstehen.</translation>
    </message>
    <message>
        <source>Why √dₖ</source>
        <translation>Warum √dₖ</translation>
    </message>
    <message>
        <source>Longer dot products grow, softmax then listens to one voice only, and learning stops. Watch it, then undo it with one division.</source>
        <translation>Längere Skalarprodukte wachsen, Softmax hört dann nur noch auf eine Stimme, und das Lernen stockt. Sieh es dir an und mach es mit einer Division rückgängig.</translation>
    </message>
    <message>
        <source>Four columns</source>
        <translation>Vier Spalten</translation>
    </message>
    <message>
        <source>Sixty-four columns</source>
        <translation>Vierundsechzig Spalten</translation>
    </message>
    <message>
        <source>Four heads</source>
        <translation>Vier Köpfe</translation>
    </message>
    <message>
        <source>A score is a sum of dₖ products. Here dₖ is {= D}, and the scores of this head spread by about {= std(scores)} around their mean.</source>
        <translation>Ein Score ist eine Summe von dₖ Produkten. Hier ist dₖ {= D}, und die Scores dieses Kopfes streuen um etwa {= std(scores)} um ihren Mittelwert.</translation>
    </message>
    <message>
        <source>The same words, the same way of drawing the weights, but dₖ is {= D}. Now the scores spread by {= std(scores)}: more terms, larger sums.</source>
        <translation>Dieselben Wörter, die Gewichte auf dieselbe Weise ausgelost, aber dₖ ist {= D}. Jetzt streuen die Scores um {= std(scores)}: mehr Glieder, größere Summen.</translation>
    </message>
    <message>
        <source>Independent terms of variance one add up to variance dₖ, so the spread grows like its root. The lab on √dₖ draws thousands of them.</source>
        <translation>Unabhängige Glieder der Varianz eins addieren sich zur Varianz dₖ, also wächst die Streuung wie deren Wurzel. Das Labor zu √dₖ lost Tausende davon aus.</translation>
    </message>
    <message>
        <source>Were the numbers in a query and a key independent and of spread one, a score would spread by √dₖ. So that is what it is divided by.</source>
        <translation>Wären die Zahlen in einer Query und einem Key unabhängig und von der Streuung eins, dann streute ein Score um √dₖ. Dadurch wird er also geteilt.</translation>
    </message>
    <message>
        <source>With dₖ = 64, what are the scores divided by?</source>
        <translation>Wodurch werden die Scores bei dₖ = 64 geteilt?</translation>
    </message>
    <message>
        <source>Which number times itself is 64?</source>
        <translation>Welche Zahl ergibt mit sich selbst multipliziert 64?</translation>
    </message>
    <message>
        <source>√{= D} = {= sqrt(D)}: the spread falls from {= std(scores)} to {= std(scaled_scores)}.</source>
        <translation>√{= D} = {= sqrt(D)}: Die Streuung fällt von {= std(scores)} auf {= std(scaled_scores)}.</translation>
    </message>
    <message>
        <source>That is dₖ itself; the spread grows like its root.</source>
        <translation>Das ist dₖ selbst; die Streuung wächst wie die Wurzel daraus.</translation>
    </message>
    <message>
        <source>The root of a number is not its half.</source>
        <translation>Die Wurzel einer Zahl ist nicht ihre Hälfte.</translation>
    </message>
    <message>
        <source>After this division softmax hears many voices: the largest share of the first row is {% max(attn_weights[1,:])}.</source>
        <translation>Nach dieser Division hört Softmax viele Stimmen: Der größte Anteil der ersten Zeile ist {% max(attn_weights[1,:])}.</translation>
    </message>
    <message>
        <source>Now without it. Softmax works with differences, and these become eight times as large.</source>
        <translation>Nun ohne sie. Softmax arbeitet mit Unterschieden, und diese werden achtmal so groß.</translation>
    </message>
    <message>
        <source>Turn “Scale by √dₖ” off.</source>
        <translation>Schalte „Mit √dₖ skalieren“ aus.</translation>
    </message>
    <message>
        <source>The switch stands at the left, under “What if”.</source>
        <translation>Der Schalter steht links, unter „Was wäre, wenn“.</translation>
    </message>
    <message>
        <source>One token takes nearly all: {% max(attn_weights[1,:]) | 1} of the first row.</source>
        <translation>Ein Token nimmt fast alles: {% max(attn_weights[1,:]) | 1} der ersten Zeile.</translation>
    </message>
    <message>
        <source>Why does that hurt? A share a changes with its own score by a × (1 − a). For the largest share of the first row that is {= max(attn_weights[1,:]) * (1 - max(attn_weights[1,:])) | 4}: hardly any gradient comes through, and nothing is learnt.</source>
        <translation>Warum schadet das? Ein Anteil a ändert sich mit seinem eigenen Score um a × (1 − a). Für den größten Anteil der ersten Zeile ist das {= max(attn_weights[1,:]) * (1 - max(attn_weights[1,:])) | 4}: Es kommt kaum ein Gradient durch, und nichts wird gelernt.</translation>
    </message>
    <message>
        <source>With the division the same slope is {= max(attn_weights[1,:]) * (1 - max(attn_weights[1,:])) | 4}. The order of the tokens is the same as before; only how sharply they are told apart has changed.</source>
        <translation>Mit der Division ist dieselbe Steigung {= max(attn_weights[1,:]) * (1 - max(attn_weights[1,:])) | 4}. Die Reihenfolge der Token ist dieselbe wie zuvor; nur wie scharf sie getrennt werden, hat sich geändert.</translation>
    </message>
    <message>
        <source>What counts is the length of the dot product. With {= H} heads d_model is still {= E}, but each head multiplies {= D} columns, so it divides by √{= D} = {= sqrt(D)}. Dividing by √{= E} is a mistake that no shape reveals.</source>
        <translation>Was zählt, ist die Länge des Skalarprodukts. Mit {= H} Köpfen ist d_model immer noch {= E}, aber jeder Kopf multipliziert {= D} Spalten, also teilt er durch √{= D} = {= sqrt(D)}. Durch √{= E} zu teilen ist ein Fehler, den keine Form verrät.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>From any row of scores to shares that add up to one, in four moves, with numbers to do by hand.</source>
        <translation>Von einer beliebigen Zeile Scores zu Anteilen, die zusammen eins ergeben, in vier Zügen, mit Zahlen zum Selberrechnen.</translation>
    </message>
    <message>
        <source>Three votes</source>
        <translation>Drei Stimmen</translation>
    </message>
    <message>
        <source>{q:ant} has scored three words: {= scores[1,1]} for itself, {= scores[1,2]} for {k:bee}, {= scores[1,3]} for {k:cow}. Scores may be anything; a mixture needs shares: none negative, and one altogether.</source>
        <translation>{q:ant} hat drei Wörter bewertet: {= scores[1,1]} für sich selbst, {= scores[1,2]} für {k:bee}, {= scores[1,3]} für {k:cow}. Scores dürfen alles sein; eine Mischung braucht Anteile: keiner negativ, und alle zusammen eins.</translation>
    </message>
    <message>
        <source>First the largest score of the row is taken from each: {= shifted[1,1]}, {= shifted[1,2]}, {= shifted[1,3]}. This changes no share; it keeps the next move from growing beyond all numbers.</source>
        <translation>Zuerst wird der größte Score der Zeile von jedem abgezogen: {= shifted[1,1]}, {= shifted[1,2]}, {= shifted[1,3]}. Das ändert keinen Anteil; es hält den nächsten Zug davon ab, über alle Zahlen zu wachsen.</translation>
    </message>
    <message>
        <source>Then e to the power of each. Zero becomes {= exp[1,1]}, everything below it something smaller but never negative: {= exp[1,2]} and {= exp[1,3]}.</source>
        <translation>Dann e hoch jedes davon. Aus null wird {= exp[1,1]}, aus allem darunter etwas Kleineres, aber nie Negatives: {= exp[1,2]} und {= exp[1,3]}.</translation>
    </message>
    <message>
        <source>The three numbers add up to {= row_sum[1,1]}. Dividing each by this sum makes shares of them.</source>
        <translation>Die drei Zahlen ergeben zusammen {= row_sum[1,1]}. Teilt man jede durch diese Summe, werden Anteile daraus.</translation>
    </message>
    <message>
        <source>bee has 0.37 of 1.50. What is its share?</source>
        <translation>bee hat 0.37 von 1.50. Wie groß ist sein Anteil?</translation>
    </message>
    <message>
        <source>Divide: a quarter of 1.50 would be 0.375.</source>
        <translation>Teile: Ein Viertel von 1.50 wäre 0.375.</translation>
    </message>
    <message>
        <source>{= exp[1,2]} ÷ {= row_sum[1,1]} = {= attn_weights[1,2]}.</source>
        <translation>{= exp[1,2]} ÷ {= row_sum[1,1]} = {= attn_weights[1,2]}.</translation>
    </message>
    <message>
        <source>That is exp itself; it still has to be divided by the sum.</source>
        <translation>Das ist exp selbst; es ist noch durch die Summe zu teilen.</translation>
    </message>
    <message>
        <source>That would be its share if all three had scored alike.</source>
        <translation>Das wäre sein Anteil, wenn alle drei denselben Score hätten.</translation>
    </message>
    <message>
        <source>Each row is done by itself, and each adds up to one. {q:cow} has nothing but equal scores, so it looks at all alike: {= attn_weights[3,1]} each.</source>
        <translation>Jede Zeile wird für sich gerechnet, und jede ergibt zusammen eins. {q:cow} hat lauter gleiche Scores, also achtet es auf alle gleich: auf jedes mit {= attn_weights[3,1]}.</translation>
    </message>
    <message>
        <source>Only differences count: {q:ant} scored itself one higher than {k:bee}, so its share is e ≈ {= exp(1)} times as large: {= attn_weights[1,1]} and {= attn_weights[1,2]}.</source>
        <translation>Nur Unterschiede zählen: {q:ant} hat sich selbst eins höher bewertet als {k:bee}, also ist sein Anteil e ≈ {= exp(1)}-mal so groß: {= attn_weights[1,1]} und {= attn_weights[1,2]}.</translation>
    </message>
    <message>
        <source>So here is something to think about.</source>
        <translation>Darum hier etwas zum Nachdenken.</translation>
    </message>
    <message>
        <source>All scores of a row grow by 10. What happens to its shares?</source>
        <translation>Alle Scores einer Zeile wachsen um 10. Was geschieht mit ihren Anteilen?</translation>
    </message>
    <message>
        <source>What is left of the 10 after the largest has been taken off?</source>
        <translation>Was bleibt von der 10, nachdem das Größte abgezogen ist?</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The largest is taken off first, and the 10 with it.</source>
        <translation>Zuerst wird das Größte abgezogen, und die 10 mit ihm.</translation>
    </message>
    <message>
        <source>all grow</source>
        <translation>alle wachsen</translation>
    </message>
    <message>
        <source>They cannot: they still add up to one.</source>
        <translation>Das können sie nicht: Sie ergeben zusammen immer noch eins.</translation>
    </message>
    <message>
        <source>they become more even</source>
        <translation>sie werden gleichmäßiger</translation>
    </message>
    <message>
        <source>For that the differences would have to shrink; they stay as they are.</source>
        <translation>Dafür müssten die Unterschiede schrumpfen; sie bleiben aber, wie sie sind.</translation>
    </message>
    <message>
        <source>And here is what makes a row sharp: larger differences.</source>
        <translation>Und hier, was eine Zeile scharf macht: größere Unterschiede.</translation>
    </message>
    <message>
        <source>In X, set the first number of ant to 3.</source>
        <translation>Setze in X die erste Zahl von ant auf 3.</translation>
    </message>
    <message>
        <source>Choose Embed above, double-click the first cell of X, type 3.</source>
        <translation>Wähle oben „Einbetten“, doppelklicke die erste Zelle von X, tippe 3.</translation>
    </message>
    <message>
        <source>Its scores are {= scores[1,1]}, {= scores[1,2]} and {= scores[1,3]} now, and itself gets {% attn_weights[1,1] | 2}. The others get little, but never nothing.</source>
        <translation>Seine Scores sind jetzt {= scores[1,1]}, {= scores[1,2]} und {= scores[1,3]}, und es selbst bekommt {% attn_weights[1,1] | 2}. Die anderen bekommen wenig, aber nie nichts.</translation>
    </message>
    <message>
        <source>Exactly nothing is only for what a mask has blocked: e to the power of −∞ is 0. More of that in the next lesson.</source>
        <translation>Genau nichts gibt es nur für das, was eine Maske gesperrt hat: e hoch −∞ ist 0. Mehr davon in der nächsten Lektion.</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Blocked and allowed: how a token is kept from looking ahead, from looking at padding, and what happens when nothing is left to look at.</source>
        <translation>Gesperrt und erlaubt: wie man ein Token davon abhält, nach vorn zu schauen oder auf Padding zu achten, und was geschieht, wenn nichts mehr übrig ist.</translation>
    </message>
    <message>
        <source>No mask yet</source>
        <translation>Noch keine Maske</translation>
    </message>
    <message>
        <source>Three words</source>
        <translation>Drei Wörter</translation>
    </message>
    <message>
        <source>Without a mask every token looks at every token. {q:cat} gives {% attn_weights[2,6]} of its attention to {k:mat}, although {k:mat} comes later.</source>
        <translation>Ohne Maske achtet jedes Token auf jedes Token. {q:cat} gibt {% attn_weights[2,6]} seiner Attention an {k:mat}, obwohl {k:mat} später kommt.</translation>
    </message>
    <message>
        <source>A mask stands between the scores and the softmax. What it blocks becomes −∞.</source>
        <translation>Eine Maske steht zwischen den Scores und dem Softmax. Was sie sperrt, wird −∞.</translation>
    </message>
    <message>
        <source>Block one cell: row cat, column mat.</source>
        <translation>Sperre eine Zelle: Zeile cat, Spalte mat.</translation>
    </message>
    <message>
        <source>In the step Mask, right-click the cell (or choose it and press the menu key) and take “Block”.</source>
        <translation>Klicke im Schritt „Maske“ mit der rechten Taste auf die Zelle (oder wähle sie und drücke die Menütaste) und nimm „… sperren“.</translation>
    </message>
    <message>
        <source>Its share is exactly {= attn_weights[2,6]}, and what it had went to the others: {q:cat} now gives itself {% attn_weights[2,2]}.</source>
        <translation>Ihr Anteil ist genau {= attn_weights[2,6]}, und was sie hatte, ging an die anderen: {q:cat} gibt sich selbst jetzt {% attn_weights[2,2]}.</translation>
    </message>
    <message>
        <source>A language model writes one word after the other, so no word may see what comes later. The mask for it is called causal.</source>
        <translation>Ein Sprachmodell schreibt ein Wort nach dem anderen, also darf kein Wort sehen, was später kommt. Die Maske dafür heißt kausal.</translation>
    </message>
    <message>
        <source>Set the mask to causal.</source>
        <translation>Stelle die Maske auf kausal.</translation>
    </message>
    <message>
        <source>The list stands at the left, under “What if”.</source>
        <translation>Die Liste steht links, unter „Was wäre, wenn“.</translation>
    </message>
    <message>
        <source>{= count(blocked)} of {= L * S} cells are blocked: all above the diagonal.</source>
        <translation>{= count(blocked)} von {= L * S} Zellen sind gesperrt: alle oberhalb der Diagonale.</translation>
    </message>
    <message>
        <source>The first word has only itself left and gives itself everything, {% attn_weights[1,1]}. The last one still sees all. Each row adds up to one, whatever is blocked.</source>
        <translation>Dem ersten Wort bleibt nur es selbst, und es gibt sich alles, {% attn_weights[1,1]}. Das letzte sieht immer noch alle. Jede Zeile ergibt zusammen eins, was auch gesperrt ist.</translation>
    </message>
    <message>
        <source>It has to happen before the softmax. Setting shares to zero afterwards would leave rows that no longer add up to one, and blocked words would have weighed in the sum.</source>
        <translation>Es muss vor dem Softmax geschehen. Setzte man Anteile hinterher auf null, blieben Zeilen, die nicht mehr eins ergeben, und gesperrte Wörter hätten in der Summe mitgewogen.</translation>
    </message>
    <message>
        <source>Why is a blocked score −∞ and not 0?</source>
        <translation>Warum ist ein gesperrter Score −∞ und nicht 0?</translation>
    </message>
    <message>
        <source>What is e to the power of 0?</source>
        <translation>Was ist e hoch 0?</translation>
    </message>
    <message>
        <source>0 would be too small</source>
        <translation>0 wäre zu klein</translation>
    </message>
    <message>
        <source>Many scores are smaller than 0; to them 0 is a good score.</source>
        <translation>Viele Scores sind kleiner als 0; für sie ist 0 ein guter Score.</translation>
    </message>
    <message>
        <source>0 is a score like any other</source>
        <translation>0 ist ein Score wie jeder andere</translation>
    </message>
    <message>
        <source>Its exp is 1, a real share. Only −∞ has the exp 0.</source>
        <translation>Sein exp ist 1, ein echter Anteil. Nur −∞ hat das exp 0.</translation>
    </message>
    <message>
        <source>it would be too slow</source>
        <translation>es wäre zu langsam</translation>
    </message>
    <message>
        <source>Both are one number; it is about what softmax makes of it.</source>
        <translation>Beides ist eine Zahl; es geht darum, was Softmax daraus macht.</translation>
    </message>
    <message>
        <source>In PyTorch a float mask is added to the scores. A mask of zeros and ones added as floats blocks nothing at all.</source>
        <translation>In PyTorch wird eine Float-Maske zu den Scores addiert. Eine Maske aus Nullen und Einsen, als Floats addiert, sperrt gar nichts.</translation>
    </message>
    <message>
        <source>Masks come in many shapes. This window lets each word see its neighbours only, {= count(blocked)} cells are blocked. A padding mask blocks what only fills a shorter sentence up.</source>
        <translation>Masken gibt es in vielen Formen. Dieses Fenster lässt jedes Wort nur seine Nachbarn sehen, {= count(blocked)} Zellen sind gesperrt. Eine Padding-Maske sperrt, was einen kürzeren Satz nur auffüllt.</translation>
    </message>
    <message>
        <source>And if a row has nothing left? {q:tea} may look nowhere here: the largest of its scores is −∞, and −∞ minus −∞ is no number. The whole row becomes {= attn_weights[1,1]}, as it does in PyTorch.</source>
        <translation>Und wenn einer Zeile nichts bleibt? {q:tea} darf hier nirgends hinschauen: Der größte seiner Scores ist −∞, und −∞ minus −∞ ist keine Zahl. Die ganze Zeile wird {= attn_weights[1,1]}, so wie in PyTorch.</translation>
    </message>
    <message>
        <source>Say blocked and allowed, not true and false. For torch.nn.MultiheadAttention True means blocked; for scaled_dot_product_attention True means allowed. Mixing them up lets a word see just what it must not.</source>
        <translation>Sag gesperrt und erlaubt, nicht wahr und falsch. Für torch.nn.MultiheadAttention heißt True gesperrt; für scaled_dot_product_attention heißt True erlaubt. Wer das verwechselt, lässt ein Wort gerade das sehen, was es nicht sehen darf.</translation>
    </message>
    <message>
        <source>The weighted sum</source>
        <translation>Gewichtete Summe</translation>
    </message>
    <message>
        <source>Shares become a mixture: paint in three colours shows what a head hands on, and what it cannot.</source>
        <translation>Aus Anteilen wird eine Mischung: Farbe in drei Tönen zeigt, was ein Kopf weitergibt und was er nicht kann.</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Each row of A says how a word shares out its attention: {q:red} looks at itself with {= attn_weights[1,1]} and at the other two with {= attn_weights[1,2]} each. What does it get for that?</source>
        <translation>Jede Zeile von A sagt, wie ein Wort seine Attention aufteilt: {q:red} achtet auf sich selbst mit {= attn_weights[1,1]} und auf die beiden anderen mit je {= attn_weights[1,2]}. Was bekommt es dafür?</translation>
    </message>
    <message>
        <source>It gets values. Here a value is paint: {v:red} has {= v_head[1,1]} drops of red, {v:green} {= v_head[2,2]} of green, {v:blue} {= v_head[3,3]} of blue. A stands at the left now, V on top.</source>
        <translation>Es bekommt Values. Hier ist ein Value Farbe: {v:red} hat {= v_head[1,1]} Tropfen Rot, {v:green} {= v_head[2,2]} Tropfen Grün, {v:blue} {= v_head[3,3]} Tropfen Blau. A steht jetzt links, V oben.</translation>
    </message>
    <message>
        <source>From each value as many drops as the share says, all into one pot: {terms head_outputs[1,1]} ≈ {= head_outputs[1,1]} drops of red.</source>
        <translation>Von jedem Value so viele Tropfen, wie der Anteil sagt, alle in einen Topf: {terms head_outputs[1,1]} ≈ {= head_outputs[1,1]} Tropfen Rot.</translation>
    </message>
    <message>
        <source>The same shares mix the second column, the green.</source>
        <translation>Dieselben Anteile mischen die zweite Spalte, das Grün.</translation>
    </message>
    <message>
        <source>green brings 10 drops and has a share of 0.21. How much green is in the pot of red?</source>
        <translation>green bringt 10 Tropfen und hat einen Anteil von 0.21. Wie viel Grün ist im Topf von red?</translation>
    </message>
    <message>
        <source>Only one of the three values has any green in it.</source>
        <translation>Nur einer der drei Values hat überhaupt etwas Grün in sich.</translation>
    </message>
    <message>
        <source>{= head_outputs[1,2]} drops, and as many of blue.</source>
        <translation>{= head_outputs[1,2]} Tropfen, und ebenso viel Blau.</translation>
    </message>
    <message>
        <source>That is the share; it is still to be multiplied by the value.</source>
        <translation>Das ist der Anteil; er ist noch mit dem Value zu multiplizieren.</translation>
    </message>
    <message>
        <source>That would be an even mixture; the shares are not even.</source>
        <translation>Das wäre eine gleichmäßige Mischung; die Anteile sind nicht gleich.</translation>
    </message>
    <message>
        <source>Every row is a pot of its own, mixed from the same three values. Each pot holds {= sum(head_outputs[1,:])} drops, for the shares of a row add up to one: an average, never more than the values have.</source>
        <translation>Jede Zeile ist ein Topf für sich, gemischt aus denselben drei Values. Jeder Topf enthält {= sum(head_outputs[1,:])} Tropfen, denn die Anteile einer Zeile ergeben zusammen eins: ein Durchschnitt, nie mehr, als die Values haben.</translation>
    </message>
    <message>
        <source>Now forbid {q:red} its own paint.</source>
        <translation>Verbiete nun {q:red} die eigene Farbe.</translation>
    </message>
    <message>
        <source>Block the cell red, red in the mask.</source>
        <translation>Sperre in der Maske die Zelle red, red.</translation>
    </message>
    <message>
        <source>In the step Mask, right-click the first cell and take “Block”.</source>
        <translation>Klicke im Schritt „Maske“ mit der rechten Taste auf die erste Zelle und nimm „… sperren“.</translation>
    </message>
    <message>
        <source>No red is left in its pot: {= head_outputs[1,1]}, {= head_outputs[1,2]}, {= head_outputs[1,3]}.</source>
        <translation>In seinem Topf ist kein Rot mehr: {= head_outputs[1,1]}, {= head_outputs[1,2]}, {= head_outputs[1,3]}.</translation>
    </message>
    <message>
        <source>So a head moves what values hold from word to word, and mixes it. It makes nothing new by that; for new things there is what comes after attention, and more heads beside this one.</source>
        <translation>Ein Kopf trägt also, was Values enthalten, von Wort zu Wort, und mischt es. Neues macht er damit nicht; für Neues gibt es, was nach der Attention kommt, und weitere Köpfe neben diesem.</translation>
    </message>
    <message>
        <source>Why many heads</source>
        <translation>Warum viele Köpfe</translation>
    </message>
    <message>
        <source>One row of shares can follow one question well. Three heads ask three questions of the same sentence, at no higher price.</source>
        <translation>Eine Zeile von Anteilen kann einer Frage gut nachgehen. Drei Köpfe stellen demselben Satz drei Fragen, ohne dass es mehr kostet.</translation>
    </message>
    <message>
        <source>“The old dog chased a small cat.” Head 1 asks what an adjective belongs to: {q:old} gives {% attn_weights[2,3]} to {k:dog}, {q:small} gives {% attn_weights[6,7]} to {k:cat}.</source>
        <translation>„The old dog chased a small cat.“ Kopf 1 fragt, wozu ein Adjektiv gehört: {q:old} gibt {% attn_weights[2,3]} an {k:dog}, {q:small} gibt {% attn_weights[6,7]} an {k:cat}.</translation>
    </message>
    <message>
        <source>Head 2 asks who does it: {q:chased} gives {% attn_weights[4,3]} to {k:dog}. To this question adjectives are of no interest.</source>
        <translation>Kopf 2 fragt, wer es tut: {q:chased} gibt {% attn_weights[4,3]} an {k:dog}. Für diese Frage sind Adjektive ohne Belang.</translation>
    </message>
    <message>
        <source>The sentence also says whom it was done to. Head 3 looks for that.</source>
        <translation>Der Satz sagt auch, wem es angetan wurde. Danach sucht Kopf 3.</translation>
    </message>
    <message>
        <source>Look at head 3.</source>
        <translation>Sieh dir Kopf 3 an.</translation>
    </message>
    <message>
        <source>Press 3, or click Head 3 at the left.</source>
        <translation>Drücke 3 oder klicke links auf Kopf 3.</translation>
    </message>
    <message>
        <source>Here {q:chased} gives {% attn_weights[4,7]} to {k:cat}. Same words, same step, another question.</source>
        <translation>Hier gibt {q:chased} {% attn_weights[4,7]} an {k:cat}. Dieselben Wörter, derselbe Schritt, eine andere Frage.</translation>
    </message>
    <message>
        <source>Could one head have told both?</source>
        <translation>Hätte ein Kopf beides sagen können?</translation>
    </message>
    <message>
        <source>What can a single row of shares do with two good answers, dog and cat?</source>
        <translation>Was kann eine einzige Zeile von Anteilen mit zwei guten Antworten anfangen, dog und cat?</translation>
    </message>
    <message>
        <source>What do the shares of a row add up to?</source>
        <translation>Was ergeben die Anteile einer Zeile zusammen?</translation>
    </message>
    <message>
        <source>give 100 % to each</source>
        <translation>jeder 100 % geben</translation>
    </message>
    <message>
        <source>The shares of a row add up to 100 %; two times that is more than there is.</source>
        <translation>Die Anteile einer Zeile ergeben zusammen 100 %; zweimal so viel ist mehr, als da ist.</translation>
    </message>
    <message>
        <source>share between them</source>
        <translation>unter ihnen aufteilen</translation>
    </message>
    <message>
        <source>Half and half, and what arrives is an average: nobody can tell who chased whom.</source>
        <translation>Halb und halb, und an kommt ein Durchschnitt: Niemand kann sagen, wer wen gejagt hat.</translation>
    </message>
    <message>
        <source>take the first, then the second</source>
        <translation>erst die eine nehmen, dann die andere</translation>
    </message>
    <message>
        <source>There is no first and second: a head looks once.</source>
        <translation>Es gibt kein Erst und Dann: Ein Kopf schaut einmal.</translation>
    </message>
    <message>
        <source>Ask for other pairs of questions about one word: its antecedent and its verb, its opening bracket and its neighbour.</source>
        <translation>Nach anderen Paaren von Fragen zu einem Wort fragen: sein Bezugswort und sein Verb, seine öffnende Klammer und sein Nachbar.</translation>
    </message>
    <message>
        <source>See what becomes of it. With one head the very same weights make one long dot product, and one row of shares.</source>
        <translation>Sieh, was daraus wird. Mit einem Kopf ergeben genau dieselben Gewichte ein einziges langes Skalarprodukt und eine einzige Zeile von Anteilen.</translation>
    </message>
    <message>
        <source>Set the number of heads to 1.</source>
        <translation>Setze die Zahl der Köpfe auf 1.</translation>
    </message>
    <message>
        <source>The field “Heads” stands at the top.</source>
        <translation>Das Feld „Köpfe“ steht oben.</translation>
    </message>
    <message>
        <source>Now {q:chased} gives {% attn_weights[4,3]} to {k:dog} and {% attn_weights[4,7]} to {k:cat}: two questions in one voice.</source>
        <translation>Jetzt gibt {q:chased} {% attn_weights[4,3]} an {k:dog} und {% attn_weights[4,7]} an {k:cat}: zwei Fragen mit einer Stimme.</translation>
    </message>
    <message>
        <source>Many heads cost no more. The {= E} columns are dealt out, {= D} to each of {= H} heads: {= H} times {= D} products for a pair of words, as many as one head with all columns would need.</source>
        <translation>Viele Köpfe kosten nicht mehr. Die {= E} Spalten werden ausgeteilt, {= D} an jeden von {= H} Köpfen: {= H} mal {= D} Produkte für ein Paar von Wörtern, so viele, wie ein Kopf mit allen Spalten bräuchte.</translation>
    </message>
    <message>
        <source>At the end all of them come together again: each word carries its three answers side by side, {= H} × {= D} = {= E} columns.</source>
        <translation>Am Ende kommen alle wieder zusammen: Jedes Wort trägt seine drei Antworten nebeneinander, {= H} × {= D} = {= E} Spalten.</translation>
    </message>
    <message>
        <source>What would be lost without one of them?</source>
        <translation>Was ginge ohne einen davon verloren?</translation>
    </message>
    <message>
        <source>Mute head 2.</source>
        <translation>Schalte Kopf 2 stumm.</translation>
    </message>
    <message>
        <source>Right-click head 2 at the left, or choose it there and press the menu key: the first line of its menu mutes it.</source>
        <translation>Klicke links mit der rechten Taste auf Kopf 2, oder wähle ihn dort und drücke die Menütaste: Die erste Zeile seines Menüs schaltet ihn stumm.</translation>
    </message>
    <message>
        <source>Its columns are zero, and with them the answer to “who does it”. The other heads do not notice.</source>
        <translation>Seine Spalten sind null, und mit ihnen die Antwort auf „wer tut es“. Die anderen Köpfe merken nichts davon.</translation>
    </message>
    <message>
        <source>Splitting is only reshaping</source>
        <translation>Nur umgeformt</translation>
    </message>
    <message>
        <source>Heads come from dealing out columns. Nothing is computed, and yet one forgotten transpose changes everything.</source>
        <translation>Köpfe entstehen, indem Spalten ausgeteilt werden. Gerechnet wird nichts, und doch ändert ein vergessenes transpose alles.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>To see where numbers go, here are numbers one can follow: {b:cat} has 1 to 4, {b:sat} has 5 to 8, {b:mat} has 9 to 12. All matrices are the identity, so Q looks just like X.</source>
        <translation>Damit man sieht, wohin Zahlen gehen, hier welche, denen man folgen kann: {b:cat} hat 1 bis 4, {b:sat} hat 5 bis 8, {b:mat} hat 9 bis 12. Alle Matrizen sind die Identität, also sieht Q genau wie X aus.</translation>
    </message>
    <message>
        <source>Splitting deals out the columns: the first {= D} go to head 1, the next {= D} to head 2. Every number arrives as it left; nothing is added, nothing multiplied.</source>
        <translation>Das Trennen teilt die Spalten aus: Die ersten {= D} gehen an Kopf 1, die nächsten {= D} an Kopf 2. Jede Zahl kommt an, wie sie losging; nichts wird addiert, nichts multipliziert.</translation>
    </message>
    <message>
        <source>In shapes: {shape q} becomes {shape q_head}, which is (batch, heads, tokens, columns of a head).</source>
        <translation>In Formen: Aus {shape q} wird {shape q_head}, das ist (Batch, Köpfe, Token, Spalten eines Kopfes).</translation>
    </message>
    <message>
        <source>Every head must get equally many columns.</source>
        <translation>Jeder Kopf muss gleich viele Spalten bekommen.</translation>
    </message>
    <message>
        <source>d_model is 12 and there are 3 heads. How many columns has each?</source>
        <translation>d_model ist 12, und es gibt 3 Köpfe. Wie viele Spalten hat jeder?</translation>
    </message>
    <message>
        <source>Deal 12 cards to 3 players.</source>
        <translation>Teile 12 Karten an 3 Spieler aus.</translation>
    </message>
    <message>
        <source>dₖ = d_model ÷ heads = {= 12 / 3}.</source>
        <translation>dₖ = d_model ÷ Köpfe = {= 12 / 3}.</translation>
    </message>
    <message>
        <source>Columns are dealt out, not multiplied.</source>
        <translation>Spalten werden ausgeteilt, nicht multipliziert.</translation>
    </message>
    <message>
        <source>That would be a copy of everything for each head.</source>
        <translation>Das wäre eine Kopie von allem für jeden Kopf.</translation>
    </message>
    <message>
        <source>So not every number of heads will do. With {= E} columns, 4 heads are possible: one column each.</source>
        <translation>Also passt nicht jede Zahl von Köpfen. Bei {= E} Spalten sind 4 Köpfe möglich: je eine Spalte.</translation>
    </message>
    <message>
        <source>Set the number of heads to 4.</source>
        <translation>Setze die Zahl der Köpfe auf 4.</translation>
    </message>
    <message>
        <source>The field “Heads” stands at the top; it offers what divides d_model.</source>
        <translation>Das Feld „Köpfe“ steht oben; es bietet an, was d_model teilt.</translation>
    </message>
    <message>
        <source>{shape q_head}: each head has {= D} column, and every score is a single product.</source>
        <translation>{shape q_head}: Jeder Kopf hat {= D} Spalte, und jeder Score ist ein einziges Produkt.</translation>
    </message>
    <message>
        <source>In PyTorch it is two moves: view cuts each row of 4 into 2 times 2, transpose brings the heads to the front. It is tempting to let view do both at once.</source>
        <translation>In PyTorch sind es zwei Züge: view schneidet jede Zeile von 4 in 2 mal 2, transpose holt die Köpfe nach vorn. Es ist verlockend, view beides auf einmal tun zu lassen.</translation>
    </message>
    <message>
        <source>What would view(N, H, L, D) do? It reads the numbers in the order in which they lie: 1, 2, 3, 4, 5 and so on.</source>
        <translation>Was täte view(N, H, L, D)? Es liest die Zahlen in der Reihenfolge, in der sie liegen: 1, 2, 3, 4, 5 und so weiter.</translation>
    </message>
    <message>
        <source>Which numbers would head 1 take for its second token, sat?</source>
        <translation>Welche Zahlen nähme Kopf 1 für sein zweites Token, sat?</translation>
    </message>
    <message>
        <source>Head 1 gets the first six numbers in line, two for each token.</source>
        <translation>Kopf 1 bekommt die ersten sechs Zahlen der Reihe, zwei für jedes Token.</translation>
    </message>
    <message>
        <source>The shape fits, the numbers are another token&apos;s. The lab “Break it” has this one, too.</source>
        <translation>Die Form passt, die Zahlen gehören einem anderen Token. Das Labor „Kaputtmachen“ hat auch diesen Fehler.</translation>
    </message>
    <message>
        <source>5 and 6</source>
        <translation>5 und 6</translation>
    </message>
    <message>
        <source>These are the right ones; only the transpose brings them there.</source>
        <translation>Das sind die richtigen; nur das transpose bringt sie dorthin.</translation>
    </message>
    <message>
        <source>3 and 4</source>
        <translation>3 und 4</translation>
    </message>
    <message>
        <source>The next two in line, and they belong to cat.</source>
        <translation>Die nächsten beiden der Reihe, und sie gehören cat.</translation>
    </message>
    <message>
        <source>none, it fails</source>
        <translation>keine, es schlägt fehl</translation>
    </message>
    <message>
        <source>It does not: the shape is right, so nobody complains.</source>
        <translation>Das tut es nicht: Die Form stimmt, also beschwert sich niemand.</translation>
    </message>
    <message>
        <source>So remember two things: splitting computes nothing, and right shapes do not prove right numbers.</source>
        <translation>Also merke dir zweierlei: Trennen rechnet nichts, und richtige Formen beweisen keine richtigen Zahlen.</translation>
    </message>
    <message>
        <source>Concat and W_O</source>
        <translation>Verketten und W_O</translation>
    </message>
    <message>
        <source>The heads lay their results side by side; one last matrix lets them talk to each other.</source>
        <translation>Die Köpfe legen ihre Ergebnisse nebeneinander; eine letzte Matrix lässt sie miteinander reden.</translation>
    </message>
    <message>
        <source>Two heads, one output</source>
        <translation>Zwei Köpfe, eine Ausgabe</translation>
    </message>
    <message>
        <source>Each head has made its own result: {= L} tokens, {= D} columns. Head 1 knows nothing of what head 2 has found.</source>
        <translation>Jeder Kopf hat sein eigenes Ergebnis: {= L} Token, {= D} Spalten. Kopf 1 weiß nichts von dem, was Kopf 2 gefunden hat.</translation>
    </message>
    <message>
        <source>Concatenating puts them side by side: columns 1 and 2 from the first head, 3 and 4 from the second. Again nothing is computed; it is the splitting backwards.</source>
        <translation>Verketten stellt sie nebeneinander: Spalten 1 und 2 vom ersten Kopf, 3 und 4 vom zweiten. Wieder wird nichts gerechnet; es ist das Trennen rückwärts.</translation>
    </message>
    <message>
        <source>Each token has one row again.</source>
        <translation>Jedes Token hat wieder eine Zeile.</translation>
    </message>
    <message>
        <source>Two heads with two columns each, three tokens: what shape has the concatenation of one sentence?</source>
        <translation>Zwei Köpfe mit je zwei Spalten, drei Token: Welche Form hat die Verkettung eines Satzes?</translation>
    </message>
    <message>
        <source>Side by side adds columns, not rows.</source>
        <translation>Nebeneinander kommen Spalten dazu, nicht Zeilen.</translation>
    </message>
    <message>
        <source>A row a token, and the heads&apos; columns side by side.</source>
        <translation>Eine Zeile je Token, und die Spalten der Köpfe nebeneinander.</translation>
    </message>
    <message>
        <source>That would be one head below the other.</source>
        <translation>Das wäre ein Kopf unter dem anderen.</translation>
    </message>
    <message>
        <source>That would be their sum: then nobody could tell them apart.</source>
        <translation>Das wäre ihre Summe: Dann könnte sie niemand mehr auseinanderhalten.</translation>
    </message>
    <message>
        <source>Then one more product, with W_O. A cell of the output takes from all columns, so from all heads: {terms output[1,1]} = {= output[1,1]}.</source>
        <translation>Dann noch ein Produkt, mit W_O. Eine Zelle der Ausgabe nimmt aus allen Spalten, also aus allen Köpfen: {terms output[1,1]} = {= output[1,1]}.</translation>
    </message>
    <message>
        <source>This W_O adds what the two heads found (outputs 1 and 2) and takes their difference (3 and 4). A trained one holds what has turned out to be useful.</source>
        <translation>Dieses W_O addiert, was die beiden Köpfe gefunden haben (Ausgaben 1 und 2), und bildet ihren Unterschied (3 und 4). Ein trainiertes enthält, was sich als nützlich erwiesen hat.</translation>
    </message>
    <message>
        <source>Without it heads would never meet: head 1 would stay in its own columns for good.</source>
        <translation>Ohne es würden sich Köpfe nie begegnen: Kopf 1 bliebe für immer in seinen eigenen Spalten.</translation>
    </message>
    <message>
        <source>Cut head 2 out of the first output: set row 1, column 3 of W_O to 0.</source>
        <translation>Schneide Kopf 2 aus der ersten Ausgabe heraus: Setze Zeile 1, Spalte 3 von W_O auf 0.</translation>
    </message>
    <message>
        <source>Double-click that cell of W_O, above the concatenation, type 0 and press Enter.</source>
        <translation>Doppelklicke diese Zelle von W_O, über der Verkettung, tippe 0 und drücke die Eingabetaste.</translation>
    </message>
    <message>
        <source>The first output is {= output[1,1]} now, which is what head 1 had in its first column: {= concat[1,1]}.</source>
        <translation>Die erste Ausgabe ist jetzt {= output[1,1]}; das ist, was Kopf 1 in seiner ersten Spalte hatte: {= concat[1,1]}.</translation>
    </message>
    <message>
        <source>One can also read it the other way: each head is multiplied by its own columns of W_O, and the results are added up. Both give the same number.</source>
        <translation>Man kann es auch andersherum lesen: Jeder Kopf wird mit seinen eigenen Spalten von W_O multipliziert, und die Ergebnisse werden addiert. Beides ergibt dieselbe Zahl.</translation>
    </message>
    <message>
        <source>The output has the shape of the input, {= L} × {= E}. So it can be added to it, and the next layer can begin just as this one did.</source>
        <translation>Die Ausgabe hat die Form der Eingabe, {= L} × {= E}. Also kann sie zu ihr addiert werden, und die nächste Schicht kann genauso anfangen wie diese.</translation>
    </message>
    <message>
        <source>Shapes in PyTorch</source>
        <translation>Formen in PyTorch</translation>
    </message>
    <message>
        <source>Which axis is which, from the input to the output of torch.nn.MultiheadAttention, and where they are mixed up.</source>
        <translation>Welche Achse welche ist, von der Eingabe bis zur Ausgabe von torch.nn.MultiheadAttention, und wo sie verwechselt werden.</translation>
    </message>
    <message>
        <source>A batch of two</source>
        <translation>Ein Batch aus zwei Sätzen</translation>
    </message>
    <message>
        <source>A batch of {= N} sentences, the longest has {= L} tokens, each token {= E} numbers. PyTorch expects them as (sequence, batch, embedding): ({= L}, {= N}, {= E}).</source>
        <translation>Ein Batch von {= N} Sätzen, der längste hat {= L} Token, jedes Token {= E} Zahlen. PyTorch erwartet sie als (Sequenz, Batch, Einbettung): ({= L}, {= N}, {= E}).</translation>
    </message>
    <message>
        <source>That is the default. With batch_first=True it is (batch, sequence, embedding), and this is how shapes are written here.</source>
        <translation>Das ist die Vorgabe. Mit batch_first=True ist es (Batch, Sequenz, Einbettung), und so werden Formen hier geschrieben.</translation>
    </message>
    <message>
        <source>What does x look like with batch_first=True?</source>
        <translation>Wie sieht x mit batch_first=True aus?</translation>
    </message>
    <message>
        <source>The name of the option says which axis leads.</source>
        <translation>Der Name der Option sagt, welche Achse vorn steht.</translation>
    </message>
    <message>
        <source>That is the default order, sequence first.</source>
        <translation>Das ist die Reihenfolge der Vorgabe, Sequenz zuerst.</translation>
    </message>
    <message>
        <source>Two sentences, three tokens, eight numbers.</source>
        <translation>Zwei Sätze, drei Token, acht Zahlen.</translation>
    </message>
    <message>
        <source>The embedding always comes last.</source>
        <translation>Die Einbettung kommt immer zuletzt.</translation>
    </message>
    <message>
        <source>The three matrices lie in one parameter, in_proj_weight, ({= 3 * E}, {= E}): first the rows of W_Q, then W_K, then W_V. It is applied as x Wᵀ, as every nn.Linear is.</source>
        <translation>Die drei Matrizen liegen in einem Parameter, in_proj_weight, ({= 3 * E}, {= E}): zuerst die Zeilen von W_Q, dann W_K, dann W_V. Angewandt wird er als x Wᵀ, wie jedes nn.Linear.</translation>
    </message>
    <message>
        <source>Inside, q becomes {shape q_head}: batch, heads, tokens, columns of a head. Heads stand before tokens, so that each of them has a matrix of its own.</source>
        <translation>Im Inneren wird q zu {shape q_head}: Batch, Köpfe, Token, Spalten eines Kopfes. Köpfe stehen vor Token, damit jeder eine eigene Matrix hat.</translation>
    </message>
    <message>
        <source>Scores and attention weights are {shape scores}: for each sentence and each head a table of queries by keys.</source>
        <translation>Scores und Attention-Gewichte sind {shape scores}: für jeden Satz und jeden Kopf eine Tabelle von Querys mal Keys.</translation>
    </message>
    <message>
        <source>nn.MultiheadAttention hands the weights out, too.</source>
        <translation>nn.MultiheadAttention gibt auch die Gewichte heraus.</translation>
    </message>
    <message>
        <source>attn(x, x, x) without further arguments: which shape have its weights?</source>
        <translation>attn(x, x, x) ohne weitere Argumente: Welche Form haben seine Gewichte?</translation>
    </message>
    <message>
        <source>By default the heads do not show up.</source>
        <translation>In der Vorgabe tauchen die Köpfe nicht auf.</translation>
    </message>
    <message>
        <source>Only with average_attn_weights=False.</source>
        <translation>Nur mit average_attn_weights=False.</translation>
    </message>
    <message>
        <source>That is the output, not the weights.</source>
        <translation>Das ist die Ausgabe, nicht die Gewichte.</translation>
    </message>
    <message>
        <source>They are averaged over the heads unless you ask otherwise.</source>
        <translation>Sie werden über die Köpfe gemittelt, wenn man nichts anderes verlangt.</translation>
    </message>
    <message>
        <source>The second sentence is shorter and has been filled up. key_padding_mask, (batch, keys) = ({= N}, {= S}), says which keys are padding; True means blocked. attn_mask is (queries, keys) and counts for all sentences.</source>
        <translation>Der zweite Satz ist kürzer und wurde aufgefüllt. key_padding_mask, (Batch, Keys) = ({= N}, {= S}), sagt, welche Keys Padding sind; True heißt gesperrt. attn_mask ist (Querys, Keys) und gilt für alle Sätze.</translation>
    </message>
    <message>
        <source>Concatenated it is {shape concat} again, and the output is {shape output}: the shape of the input, always. In PyTorch&apos;s default order that is ({= L}, {= N}, {= E}).</source>
        <translation>Verkettet ist es wieder {shape concat}, und die Ausgabe ist {shape output}: immer die Form der Eingabe. In PyTorchs vorgegebener Reihenfolge ist das ({= L}, {= N}, {= E}).</translation>
    </message>
    <message>
        <source>The classic mistake: a batch of shape (batch, sequence, embedding) goes into a module that expects the sequence first. No error comes; each token attends to the same place in the other sentences.</source>
        <translation>Der klassische Fehler: Ein Batch der Form (Batch, Sequenz, Einbettung) geht in ein Modul, das die Sequenz zuerst erwartet. Es kommt keine Fehlermeldung; jedes Token achtet auf dieselbe Stelle in den anderen Sätzen.</translation>
    </message>
    <message>
        <source>Have them find out how they would notice: change one sentence of the batch, and the output of another one changes.</source>
        <translation>Herausfinden lassen, woran man es merken würde: Ändert man einen Satz des Batches, ändert sich die Ausgabe eines anderen.</translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation>Was kaputtgeht</translation>
    </message>
    <message>
        <source>Mistakes that people really make: every shape fits, no error is raised, and the numbers are wrong. Learn to see them.</source>
        <translation>Fehler, die wirklich gemacht werden: Jede Form passt, kein Fehler wird gemeldet, und die Zahlen sind falsch. Lerne, sie zu sehen.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Etwas stimmt nicht</translation>
    </message>
    <message>
        <source>Who bites whom</source>
        <translation>Wer beißt wen</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>Nichts übrig</translation>
    </message>
    <message>
        <source>This layer is sound. Its first row gives its largest share, {% max(attn_weights[1,:])}, to {token argmax(attn_weights[1,:])}. Let us break it in ways that no shape reveals.</source>
        <translation>Diese Schicht ist in Ordnung. Ihre erste Zeile gibt ihren größten Anteil, {% max(attn_weights[1,:])}, an {token argmax(attn_weights[1,:])}. Machen wir sie kaputt, und zwar so, dass keine Form es verrät.</translation>
    </message>
    <message>
        <source>First: forget to scale.</source>
        <translation>Erstens: das Skalieren vergessen.</translation>
    </message>
    <message>
        <source>Turn the scaling off.</source>
        <translation>Schalte das Skalieren aus.</translation>
    </message>
    <message>
        <source>“Scale by √dₖ” stands at the left.</source>
        <translation>„Mit √dₖ skalieren“ steht links.</translation>
    </message>
    <message>
        <source>The largest share of the first row is {% max(attn_weights[1,:])} now. Shapes: the same. Training: stuck, for a share near one hardly has a gradient.</source>
        <translation>Der größte Anteil der ersten Zeile ist jetzt {% max(attn_weights[1,:])}. Formen: dieselben. Training: steckt fest, denn ein Anteil nahe eins hat kaum einen Gradienten.</translation>
    </message>
    <message>
        <source>Second: divide by √d_model = {= sqrt(E)} instead of √dₖ = {= sqrt(D)}. The scores shrink too far and the shares become more even: the largest is only {% max(attn_weights[1,:])}.</source>
        <translation>Zweitens: durch √d_model = {= sqrt(E)} teilen statt durch √dₖ = {= sqrt(D)}. Die Scores schrumpfen zu sehr, und die Anteile werden gleichmäßiger: Der größte ist nur {% max(attn_weights[1,:])}.</translation>
    </message>
    <message>
        <source>Third: forget the positions. This sentence has none. The output of {b:bites} begins with {= output[2,1] | 4}.</source>
        <translation>Drittens: die Positionen vergessen. Dieser Satz hat keine. Die Ausgabe von {b:bites} beginnt mit {= output[2,1] | 4}.</translation>
    </message>
    <message>
        <source>dog and man change places. What happens to the output of bites?</source>
        <translation>dog und man tauschen die Plätze. Was geschieht mit der Ausgabe von bites?</translation>
    </message>
    <message>
        <source>Does a sum depend on the order of its terms?</source>
        <translation>Hängt eine Summe von der Reihenfolge ihrer Glieder ab?</translation>
    </message>
    <message>
        <source>See for yourself on the next page.</source>
        <translation>Sieh selbst, auf der nächsten Seite.</translation>
    </message>
    <message>
        <source>It is a sum over the others, and a sum does not know their order.</source>
        <translation>Sie ist eine Summe über die anderen, und eine Summe kennt deren Reihenfolge nicht.</translation>
    </message>
    <message>
        <source>it changes its sign</source>
        <translation>sie wechselt das Vorzeichen</translation>
    </message>
    <message>
        <source>Each word still brings the same value with the same share.</source>
        <translation>Jedes Wort bringt immer noch denselben Value mit demselben Anteil.</translation>
    </message>
    <message>
        <source>it becomes that of man</source>
        <translation>sie wird die von man</translation>
    </message>
    <message>
        <source>The row of bites is still asked by bites.</source>
        <translation>In der Zeile von bites fragt immer noch bites.</translation>
    </message>
    <message>
        <source>Before, the output of {b:bites} began with {= output[2,1] | 4}.</source>
        <translation>Vorher begann die Ausgabe von {b:bites} mit {= output[2,1] | 4}.</translation>
    </message>
    <message>
        <source>Type “man bites dog”.</source>
        <translation>Tippe „man bites dog“.</translation>
    </message>
    <message>
        <source>Click into the sentence at the top and type it.</source>
        <translation>Klicke in den Satz oben und tippe es.</translation>
    </message>
    <message>
        <source>It begins with {= output[2,1] | 4}: not a digit has changed. Without positions a sentence is a bag of words.</source>
        <translation>Sie beginnt mit {= output[2,1] | 4}: Keine Ziffer hat sich geändert. Ohne Positionen ist ein Satz ein Sack voll Wörter.</translation>
    </message>
    <message>
        <source>Fourth: a mask that leaves a row nothing. {q:milk} is blocked everywhere, and its shares are {= attn_weights[2,1]}. One such row in a batch, and after one step of training every weight is.</source>
        <translation>Viertens: eine Maske, die einer Zeile nichts lässt. {q:milk} ist überall gesperrt, und seine Anteile sind {= attn_weights[2,1]}. Eine solche Zeile in einem Batch, und nach einem Trainingsschritt ist es jedes Gewicht.</translation>
    </message>
    <message>
        <source>Fifth: the mask the wrong way round. In nn.MultiheadAttention True blocks; in scaled_dot_product_attention True allows.</source>
        <translation>Fünftens: die Maske verkehrt herum. In nn.MultiheadAttention sperrt True; in scaled_dot_product_attention erlaubt True.</translation>
    </message>
    <message>
        <source>A causal mask for the one is given to the other. What may a token see now?</source>
        <translation>Eine kausale Maske für die eine wird der anderen gegeben. Was darf ein Token jetzt sehen?</translation>
    </message>
    <message>
        <source>Swap blocked and allowed in a triangle.</source>
        <translation>Vertausche gesperrt und erlaubt in einem Dreieck.</translation>
    </message>
    <message>
        <source>itself and what came before</source>
        <translation>sich selbst und was vorher kam</translation>
    </message>
    <message>
        <source>That would be the right way round.</source>
        <translation>Das wäre richtig herum.</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>gar nichts</translation>
    </message>
    <message>
        <source>Almost: this is so for the last token only, which has nothing after it.</source>
        <translation>Fast: Das gilt nur für das letzte Token, nach dem nichts mehr kommt.</translation>
    </message>
    <message>
        <source>only what comes later</source>
        <translation>nur was später kommt</translation>
    </message>
    <message>
        <source>Just what it must not. The loss falls at once, for the answer is in sight.</source>
        <translation>Gerade das, was es nicht darf. Der Loss fällt sofort, denn die Antwort liegt offen.</translation>
    </message>
    <message>
        <source>How to notice? Rows add up to one ({= sum(attn_weights[2,:])} here). Blocked cells are exactly zero. Changing a later word changes no earlier output under a causal mask. And any number can be asked why, as this one is.</source>
        <translation>Woran merkt man es? Zeilen ergeben zusammen eins ({= sum(attn_weights[2,:])} hier). Gesperrte Zellen sind genau null. Ein späteres Wort zu ändern ändert unter einer kausalen Maske keine frühere Ausgabe. Und jede Zahl lässt sich nach dem Warum fragen, so wie diese hier.</translation>
    </message>
    <message>
        <source>The lab “Break it” has one switch for each of these and more, and a mode that hides which one is on.</source>
        <translation>Das Labor „Kaputtmachen“ hat einen Schalter für jeden dieser Fehler und weitere, und eine Betriebsart, die verbirgt, welcher an ist.</translation>
    </message>
    <message>
        <source>What is the idea of multi-head attention?</source>
        <translation>Was ist die Idee von Multi-Head-Attention?</translation>
    </message>
    <message>
        <source>What would you see in a sentence if you read it for grammar only, and then again for who is meant?</source>
        <translation>Was sähest du in einem Satz, wenn du ihn einmal nur auf die Grammatik hin liest und dann noch einmal darauf, wer gemeint ist?</translation>
    </message>
    <message>
        <source>Three heads on one sentence: from “chased”, head 2 finds who does it. Look at it in heads 1 and 3 too.</source>
        <translation>Drei Köpfe auf einem Satz: Von „chased“ aus findet Kopf 2, wer es tut. Sieh ihn dir auch in Kopf 1 und 3 an.</translation>
    </message>
    <message>
        <source>Several heads attend at the same time, each to relations of its own, and their results are combined</source>
        <translation>Mehrere Köpfe sind gleichzeitig aufmerksam, jeder auf eigene Beziehungen, und ihre Ergebnisse werden zusammengeführt</translation>
    </message>
    <message>
        <source>Each head has its own queries, keys and values, so each can follow another relation; joined, they say more about a token than one could.</source>
        <translation>Jeder Kopf hat eigene Querys, Keys und Values, also kann jeder einer anderen Beziehung folgen; zusammen sagen sie mehr über ein Token, als einer könnte.</translation>
    </message>
    <message>
        <source>One head attends several times, a little better each time</source>
        <translation>Ein Kopf ist mehrmals aufmerksam, jedes Mal ein wenig besser</translation>
    </message>
    <message>
        <source>The heads do not follow each other: they work side by side, and none sees the result of another.</source>
        <translation>Die Köpfe folgen nicht aufeinander: Sie arbeiten nebeneinander, und keiner sieht das Ergebnis eines anderen.</translation>
    </message>
    <message>
        <source>The sentence is cut into pieces, and each head reads one of them</source>
        <translation>Der Satz wird in Stücke geschnitten, und jeder Kopf liest eines davon</translation>
    </message>
    <message>
        <source>Every head sees all tokens. What is shared out is the width, not the sentence.</source>
        <translation>Jeder Kopf sieht alle Token. Aufgeteilt wird die Breite, nicht der Satz.</translation>
    </message>
    <message>
        <source>Several copies of one head are averaged, to reduce noise</source>
        <translation>Mehrere Kopien eines Kopfes werden gemittelt, um Rauschen zu verringern</translation>
    </message>
    <message>
        <source>The heads differ in their weights, and their results are joined side by side, not averaged.</source>
        <translation>Die Köpfe unterscheiden sich in ihren Gewichten, und ihre Ergebnisse werden nebeneinandergestellt, nicht gemittelt.</translation>
    </message>
    <message>
        <source>In one sentence: what does attention do with each token?</source>
        <translation>In einem Satz: Was tut Attention mit jedem Token?</translation>
    </message>
    <message>
        <source>It makes a new row of numbers for the token: a weighted sum of the value rows of all tokens, in which those count most whose keys fit the token&apos;s query best.</source>
        <translation>Sie macht eine neue Zeile von Zahlen für das Token: eine gewichtete Summe der Value-Zeilen aller Token, in der die am meisten zählen, deren Keys am besten zur Query des Tokens passen.</translation>
    </message>
    <message>
        <source>Watch “it” collect values: nearly all of it comes from “cat”.</source>
        <translation>Sieh zu, wie „it“ Values sammelt: Fast alles davon kommt von „cat“.</translation>
    </message>
    <message>
        <source>Why are several heads better than one of the same total width?</source>
        <translation>Warum sind mehrere Köpfe besser als einer von derselben Gesamtbreite?</translation>
    </message>
    <message>
        <source>Head 1 follows the order of the words, head 2 finds “cat” for “it”. One row of shares could not do both.</source>
        <translation>Kopf 1 folgt der Reihenfolge der Wörter, Kopf 2 findet „cat“ zu „it“. Eine einzige Zeile von Anteilen könnte nicht beides.</translation>
    </message>
    <message>
        <source>One head has one row of shares for each token, and would have to mix all relations in it</source>
        <translation>Ein Kopf hat für jedes Token eine Zeile von Anteilen und müsste alle Beziehungen darin mischen</translation>
    </message>
    <message>
        <source>A row of shares adds up to 1. What is spent on the grammar is missing for the meaning; several heads have a row each.</source>
        <translation>Eine Zeile von Anteilen ergibt zusammen 1. Was für die Grammatik ausgegeben ist, fehlt der Bedeutung; mehrere Köpfe haben je eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Several heads have more parameters</source>
        <translation>Mehrere Köpfe haben mehr Parameter</translation>
    </message>
    <message>
        <source>With the same d_model they have exactly as many: the width is shared out among them.</source>
        <translation>Bei gleichem d_model haben sie genau gleich viele: Die Breite wird unter ihnen aufgeteilt.</translation>
    </message>
    <message>
        <source>Several heads need far less arithmetic</source>
        <translation>Mehrere Köpfe brauchen viel weniger Rechenarbeit</translation>
    </message>
    <message>
        <source>The work is about the same. What is gained are several patterns at once.</source>
        <translation>Die Arbeit ist etwa dieselbe. Gewonnen werden mehrere Muster zugleich.</translation>
    </message>
    <message>
        <source>With one head softmax cannot be computed</source>
        <translation>Mit einem Kopf lässt sich Softmax nicht berechnen</translation>
    </message>
    <message>
        <source>One head works. It is `num_heads=1`, and a perfectly good layer.</source>
        <translation>Ein Kopf geht. Es ist `num_heads=1`, und eine völlig brauchbare Schicht.</translation>
    </message>
    <message>
        <source>What does each head learn?</source>
        <translation>Was lernt jeder Kopf?</translation>
    </message>
    <message>
        <source>One head here pairs brackets, another pairs letters with signs. Choose them by their cards.</source>
        <translation>Ein Kopf ordnet hier Klammern einander zu, ein anderer Buchstaben und Zeichen. Wähle sie an ihren Karten.</translation>
    </message>
    <message>
        <source>A relation between tokens of its own: what to look for, what to be found by, what to pass on</source>
        <translation>Eine eigene Beziehung zwischen Token: wonach zu suchen ist, woran man gefunden wird, was weiterzugeben ist</translation>
    </message>
    <message>
        <source>Its part of W_Q, W_K and W_V is trained by what helps the output; nobody tells a head what to specialise in.</source>
        <translation>Sein Teil von W_Q, W_K und W_V wird durch das trainiert, was der Ausgabe hilft; niemand sagt einem Kopf, worauf er sich spezialisieren soll.</translation>
    </message>
    <message>
        <source>One part of speech, as assigned by the programmer</source>
        <translation>Eine Wortart, wie sie der Programmierer zuweist</translation>
    </message>
    <message>
        <source>Nothing is assigned. Some heads turn out to follow grammar, many follow something else, some next to nothing.</source>
        <translation>Nichts wird zugewiesen. Einige Köpfe folgen am Ende der Grammatik, viele etwas anderem, manche so gut wie nichts.</translation>
    </message>
    <message>
        <source>The same relation as the others, from different positions</source>
        <translation>Dieselbe Beziehung wie die anderen, von anderen Positionen aus</translation>
    </message>
    <message>
        <source>Every head sees every position. They start from different random weights and part ways as they are trained.</source>
        <translation>Jeder Kopf sieht jede Position. Sie starten von verschiedenen zufälligen Gewichten und gehen im Training getrennte Wege.</translation>
    </message>
    <message>
        <source>Which words are frequent in the training data</source>
        <translation>Welche Wörter in den Trainingsdaten häufig sind</translation>
    </message>
    <message>
        <source>Frequencies may shape the embedding. A head learns how to get from one token to another.</source>
        <translation>Häufigkeiten mögen die Einbettung prägen. Ein Kopf lernt, wie man von einem Token zu einem anderen kommt.</translation>
    </message>
    <message>
        <source>Which of these is *not* a component of the idea of attention?</source>
        <translation>Was davon ist *kein* Bestandteil der Idee von Attention?</translation>
    </message>
    <message>
        <source>Switch the bias off below: the numbers move a little, nothing else changes.</source>
        <translation>Schalte unten den Bias aus: Die Zahlen bewegen sich ein wenig, sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>A bias</source>
        <translation>Ein Bias</translation>
    </message>
    <message>
        <source>The projections may add a bias, and `bias=False` leaves it out: attention is the same idea without it.</source>
        <translation>Die Projektionen können einen Bias addieren, und `bias=False` lässt ihn weg: Attention ist ohne ihn dieselbe Idee.</translation>
    </message>
    <message>
        <source>The query</source>
        <translation>Die Query</translation>
    </message>
    <message>
        <source>Without a query there is nobody who asks: it says what a token is looking for.</source>
        <translation>Ohne Query gibt es niemanden, der fragt: Sie sagt, was ein Token sucht.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Key</translation>
    </message>
    <message>
        <source>Without keys there is nothing that a query could be compared with.</source>
        <translation>Ohne Keys gibt es nichts, womit eine Query verglichen werden könnte.</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Der Value</translation>
    </message>
    <message>
        <source>Without values there is nothing to collect once it is clear where to look.</source>
        <translation>Ohne Values gibt es nichts zu sammeln, wenn klar ist, wohin zu schauen ist.</translation>
    </message>
    <message>
        <source>Query, key and value: which is for what?</source>
        <translation>Query, Key und Value: Was ist wofür da?</translation>
    </message>
    <message>
        <source>What “it” looks for meets what “cat” can be found by.</source>
        <translation>Was „it“ sucht, trifft auf das, woran „cat“ zu finden ist.</translation>
    </message>
    <message>
        <source>The query says what a token looks for, the key what it can be found by, the value what it passes on</source>
        <translation>Die Query sagt, was ein Token sucht, der Key, woran es zu finden ist, der Value, was es weitergibt</translation>
    </message>
    <message>
        <source>Query and key decide how much, the value decides what. A token has all three.</source>
        <translation>Query und Key entscheiden, wie viel, der Value entscheidet, was. Ein Token hat alle drei.</translation>
    </message>
    <message>
        <source>The query is the token itself, the key its position, the value its meaning</source>
        <translation>Die Query ist das Token selbst, der Key seine Position, der Value seine Bedeutung</translation>
    </message>
    <message>
        <source>All three are made from the same row, which already holds word and position.</source>
        <translation>Alle drei entstehen aus derselben Zeile, die Wort und Position schon enthält.</translation>
    </message>
    <message>
        <source>The key looks for something, the query is what is found, the value says how well it fits</source>
        <translation>Der Key sucht etwas, die Query ist, was gefunden wird, der Value sagt, wie gut es passt</translation>
    </message>
    <message>
        <source>Query and key are the other way round, and how well they fit is the score.</source>
        <translation>Query und Key sind vertauscht, und wie gut sie passen, ist der Score.</translation>
    </message>
    <message>
        <source>The query chooses a head, the key a token, the value a column</source>
        <translation>Die Query wählt einen Kopf, der Key ein Token, der Value eine Spalte</translation>
    </message>
    <message>
        <source>Nothing is chosen. Every head compares every query with every key, and mixes all values by shares.</source>
        <translation>Gewählt wird nichts. Jeder Kopf vergleicht jede Query mit jedem Key und mischt alle Values nach Anteilen.</translation>
    </message>
    <message>
        <source>In self-attention, where do queries, keys and values come from?</source>
        <translation>Woher kommen in der Self-Attention Querys, Keys und Values?</translation>
    </message>
    <message>
        <source>The same X stands at the left of all three products.</source>
        <translation>Links in allen drei Produkten steht dasselbe X.</translation>
    </message>
    <message>
        <source>All three from the same input, each by a weight matrix of its own</source>
        <translation>Alle drei aus derselben Eingabe, jedes durch eine eigene Gewichtsmatrix</translation>
    </message>
    <message>
        <source>Q = X W_Qᵀ, K = X W_Kᵀ, V = X W_Vᵀ: three views of one X.</source>
        <translation>Q = X W_Qᵀ, K = X W_Kᵀ, V = X W_Vᵀ: drei Ansichten eines X.</translation>
    </message>
    <message>
        <source>Queries from the input, keys and values from the layer before</source>
        <translation>Querys aus der Eingabe, Keys und Values aus der Schicht davor</translation>
    </message>
    <message>
        <source>In self-attention there is one input for all three.</source>
        <translation>In der Self-Attention gibt es eine einzige Eingabe für alle drei.</translation>
    </message>
    <message>
        <source>They are three parts of the embedding, cut from each row</source>
        <translation>Sie sind drei Teile der Einbettung, aus jeder Zeile herausgeschnitten</translation>
    </message>
    <message>
        <source>Nothing is cut here: each is a product of the whole row with a weight matrix.</source>
        <translation>Hier wird nichts geschnitten: Jedes ist ein Produkt der ganzen Zeile mit einer Gewichtsmatrix.</translation>
    </message>
    <message>
        <source>They are parameters, learnt once and the same for every sentence</source>
        <translation>Sie sind Parameter, einmal gelernt und für jeden Satz dieselben</translation>
    </message>
    <message>
        <source>The weight matrices are learnt. Queries, keys and values change with the sentence.</source>
        <translation>Die Gewichtsmatrizen sind gelernt. Querys, Keys und Values ändern sich mit dem Satz.</translation>
    </message>
    <message>
        <source>Why is a token&apos;s key not simply its value?</source>
        <translation>Warum ist der Key eines Tokens nicht einfach sein Value?</translation>
    </message>
    <message>
        <source>What a token is found by and what it has to say need not be the same. A noun may be found because it is a noun (key), and pass on what it means (value). With two weight matrices a head can learn both independently.</source>
        <translation>Woran ein Token zu finden ist und was es zu sagen hat, muss nicht dasselbe sein. Ein Nomen wird vielleicht gefunden, weil es ein Nomen ist (Key), und gibt weiter, was es bedeutet (Value). Mit zwei Gewichtsmatrizen kann ein Kopf beides unabhängig lernen.</translation>
    </message>
    <message>
        <source>Think of the label on a drawer and of what lies in it.</source>
        <translation>Denk an das Schild auf einer Schublade und an das, was darin liegt.</translation>
    </message>
    <message>
        <source>K and V are made from the same rows of X, by different weights.</source>
        <translation>K und V entstehen aus denselben Zeilen von X, durch verschiedene Gewichte.</translation>
    </message>
    <message>
        <source>“it” attends to “cat”. Must “cat” then attend to “it” as much?</source>
        <translation>„it“ achtet auf „cat“. Muss „cat“ dann ebenso sehr auf „it“ achten?</translation>
    </message>
    <message>
        <source>The row of “it” has its share at “cat”. Now look at the row of “cat”, column “it”.</source>
        <translation>Die Zeile von „it“ hat ihren Anteil bei „cat“. Sieh dir nun die Zeile von „cat“ an, Spalte „it“.</translation>
    </message>
    <message>
        <source>No: the score of (it, cat) and the score of (cat, it) are made from different rows</source>
        <translation>Nein: Der Score von (it, cat) und der Score von (cat, it) entstehen aus verschiedenen Zeilen</translation>
    </message>
    <message>
        <source>One is q of “it” times k of “cat”, the other q of “cat” times k of “it”. With W_Q ≠ W_K they differ.</source>
        <translation>Der eine ist q von „it“ mal k von „cat“, der andere q von „cat“ mal k von „it“. Mit W_Q ≠ W_K sind sie verschieden.</translation>
    </message>
    <message>
        <source>Yes, because a dot product does not care about the order</source>
        <translation>Ja, denn einem Skalarprodukt ist die Reihenfolge gleich</translation>
    </message>
    <message>
        <source>True for two given vectors, but here the two products have four different vectors in them.</source>
        <translation>Das stimmt für zwei gegebene Vektoren, aber hier stecken in den beiden Produkten vier verschiedene.</translation>
    </message>
    <message>
        <source>Yes, softmax makes the matrix symmetric</source>
        <translation>Ja, Softmax macht die Matrix symmetrisch</translation>
    </message>
    <message>
        <source>Softmax works along rows only, and does not make anything symmetric.</source>
        <translation>Softmax arbeitet nur entlang der Zeilen und macht nichts symmetrisch.</translation>
    </message>
    <message>
        <source>Only if the sentence has an even number of tokens</source>
        <translation>Nur wenn der Satz eine gerade Anzahl von Token hat</translation>
    </message>
    <message>
        <source>The number of tokens has no part in it.</source>
        <translation>Die Anzahl der Token spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Why is it called *self*-attention?</source>
        <translation>Warum heißt es *Self*-Attention?</translation>
    </message>
    <message>
        <source>Because the sentence attends to itself: those who ask and those who are asked are the tokens of the same sentence. Where keys and values come from another one, it is cross-attention.</source>
        <translation>Weil der Satz auf sich selbst achtet: Die fragen und die gefragt werden, sind die Token desselben Satzes. Kommen Keys und Values aus einem anderen, ist es Cross-Attention.</translation>
    </message>
    <message>
        <source>The same four tokens stand at the rows and at the columns.</source>
        <translation>An den Zeilen und an den Spalten stehen dieselben vier Token.</translation>
    </message>
    <message>
        <source>You look for a book in a library. What are query, key and value?</source>
        <translation>Du suchst ein Buch in einer Bibliothek. Was sind Query, Key und Value?</translation>
    </message>
    <message>
        <source>The query is what you ask for, the keys are the entries in the catalogue, the values are the books. Attention differs in one point: you do not get the best book but a mixture of all, each in proportion to how well its entry fits.</source>
        <translation>Die Query ist, wonach du fragst, die Keys sind die Einträge im Katalog, die Values sind die Bücher. Attention ist in einem Punkt anders: Du bekommst nicht das beste Buch, sondern eine Mischung aus allen, jedes so viel, wie sein Eintrag passt.</translation>
    </message>
    <message>
        <source>The row of shares says how much of each “book” is taken.</source>
        <translation>Die Zeile von Anteilen sagt, wie viel von jedem „Buch“ genommen wird.</translation>
    </message>
    <message>
        <source>The order of the heads is changed, their columns in W_Q, W_K, W_V and W_O along with them. What happens to the output?</source>
        <translation>Die Reihenfolge der Köpfe wird geändert und mit ihnen ihre Spalten in W_Q, W_K, W_V und W_O. Was geschieht mit der Ausgabe?</translation>
    </message>
    <message>
        <source>One number of the output is a sum over all heads&apos; columns; a sum does not mind the order.</source>
        <translation>Eine Zahl der Ausgabe ist eine Summe über die Spalten aller Köpfe; einer Summe ist die Reihenfolge gleich.</translation>
    </message>
    <message>
        <source>Nothing: the heads do not know their number</source>
        <translation>Nichts: Die Köpfe kennen ihre Nummer nicht</translation>
    </message>
    <message>
        <source>The blocks of the concatenation and the columns of W_O that read them move together, so every sum has the same terms.</source>
        <translation>Die Blöcke der Verkettung und die Spalten von W_O, die sie lesen, wandern gemeinsam, also hat jede Summe dieselben Glieder.</translation>
    </message>
    <message>
        <source>The tokens come out in another order</source>
        <translation>Die Token kommen in anderer Reihenfolge heraus</translation>
    </message>
    <message>
        <source>Heads divide the width, not the sentence; the rows stay where they are.</source>
        <translation>Köpfe teilen die Breite, nicht den Satz; die Zeilen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>The output&apos;s columns are permuted in blocks</source>
        <translation>Die Spalten der Ausgabe werden blockweise vertauscht</translation>
    </message>
    <message>
        <source>They would be if W_O stayed behind. Its columns move along, so its rows, the output, stay.</source>
        <translation>Das würden sie, wenn W_O zurückbliebe. Seine Spalten wandern mit, also bleiben seine Zeilen, die Ausgabe, wie sie sind.</translation>
    </message>
    <message>
        <source>The first head then counts more</source>
        <translation>Dann zählt der erste Kopf mehr</translation>
    </message>
    <message>
        <source>No head counts more by its place; W_O decides what each contributes.</source>
        <translation>Kein Kopf zählt durch seinen Platz mehr; W_O entscheidet, was jeder beiträgt.</translation>
    </message>
    <message>
        <source>Without positions (and without a mask), what does attention know of the order of the words?</source>
        <translation>Was weiß Attention ohne Positionen (und ohne Maske) von der Reihenfolge der Wörter?</translation>
    </message>
    <message>
        <source>Type “man bites dog” below: the shares of “bites” change places, and keep their sizes.</source>
        <translation>Tippe unten „man bites dog“: Die Anteile von „bites“ tauschen die Plätze und behalten ihre Größen.</translation>
    </message>
    <message>
        <source>Nothing: change the order, and each word gets the same result as before</source>
        <translation>Nichts: Ändere die Reihenfolge, und jedes Wort bekommt dasselbe Ergebnis wie zuvor</translation>
    </message>
    <message>
        <source>Queries, keys and values depend on the word alone, and a sum over all tokens is the same in any order.</source>
        <translation>Querys, Keys und Values hängen nur vom Wort ab, und eine Summe über alle Token ist in jeder Reihenfolge dieselbe.</translation>
    </message>
    <message>
        <source>The order, because the rows of X are in order</source>
        <translation>Die Reihenfolge, weil die Zeilen von X geordnet sind</translation>
    </message>
    <message>
        <source>No product looks at which row it is in. Swap two rows of X, and two rows of the output are swapped.</source>
        <translation>Kein Produkt achtet darauf, in welcher Zeile es ist. Vertausche zwei Zeilen von X, und zwei Zeilen der Ausgabe sind vertauscht.</translation>
    </message>
    <message>
        <source>Only which word is first</source>
        <translation>Nur, welches Wort das erste ist</translation>
    </message>
    <message>
        <source>Not even that: no row is treated differently from another.</source>
        <translation>Nicht einmal das: Keine Zeile wird anders behandelt als eine andere.</translation>
    </message>
    <message>
        <source>The distance between words, by the size of the score</source>
        <translation>Den Abstand zwischen Wörtern, an der Größe des Scores</translation>
    </message>
    <message>
        <source>A score compares contents; how far apart two tokens stand does not enter it.</source>
        <translation>Ein Score vergleicht Inhalte; wie weit zwei Token auseinanderstehen, geht nicht ein.</translation>
    </message>
    <message>
        <source>What is a row of X?</source>
        <translation>Was ist eine Zeile von X?</translation>
    </message>
    <message>
        <source>One token as d_model numbers: the vector of the word, learnt, plus the vector of the place where it stands. Everything after it works with these rows.</source>
        <translation>Ein Token als d_model Zahlen: der Vektor des Wortes, gelernt, plus der Vektor der Stelle, an der es steht. Alles danach arbeitet mit diesen Zeilen.</translation>
    </message>
    <message>
        <source>“the” stands here twice: the same word vector, another position.</source>
        <translation>„the“ steht hier zweimal: derselbe Wortvektor, eine andere Position.</translation>
    </message>
    <message>
        <source>How does the position get into the input?</source>
        <translation>Wie kommt die Position in die Eingabe?</translation>
    </message>
    <message>
        <source>Switch the positions off below: the two rows of “the” become the same.</source>
        <translation>Schalte unten die Positionen aus: Die beiden Zeilen von „the“ werden gleich.</translation>
    </message>
    <message>
        <source>A vector that belongs to the place is added to the vector of the word</source>
        <translation>Ein Vektor, der zur Stelle gehört, wird zum Vektor des Wortes addiert</translation>
    </message>
    <message>
        <source>The sum has the same width, and the projections can learn to read the one or the other out of it.</source>
        <translation>Die Summe hat dieselbe Breite, und die Projektionen können lernen, das eine oder das andere herauszulesen.</translation>
    </message>
    <message>
        <source>The number of the place is appended as a further column</source>
        <translation>Die Nummer der Stelle wird als weitere Spalte angehängt</translation>
    </message>
    <message>
        <source>Then X would be d_model + 1 wide. Positions are added, and the width stays.</source>
        <translation>Dann wäre X d_model + 1 breit. Positionen werden addiert, und die Breite bleibt.</translation>
    </message>
    <message>
        <source>The word vector is multiplied by the number of the place</source>
        <translation>Der Wortvektor wird mit der Nummer der Stelle multipliziert</translation>
    </message>
    <message>
        <source>Then late words would be huge. It is a sum, of vectors of similar size.</source>
        <translation>Dann wären späte Wörter riesig. Es ist eine Summe, aus Vektoren ähnlicher Größe.</translation>
    </message>
    <message>
        <source>It is only in the mask</source>
        <translation>Sie steckt nur in der Maske</translation>
    </message>
    <message>
        <source>A mask says who may see whom; it says nothing on where an allowed token stands.</source>
        <translation>Eine Maske sagt, wer wen sehen darf; sie sagt nichts darüber, wo ein erlaubtes Token steht.</translation>
    </message>
    <message>
        <source>“bank” has one word vector. How can it mean two things after attention?</source>
        <translation>„bank“ hat einen einzigen Wortvektor. Wie kann es nach der Attention zweierlei bedeuten?</translation>
    </message>
    <message>
        <source>Its row in the output is mixed from the values of the tokens around it: beside “river” it takes up something else than beside “money”. The input row is the same, the output row depends on the sentence.</source>
        <translation>Seine Zeile in der Ausgabe ist aus den Values der Token ringsum gemischt: Neben „river“ nimmt es anderes auf als neben „money“. Die Zeile der Eingabe ist dieselbe, die der Ausgabe hängt vom Satz ab.</translation>
    </message>
    <message>
        <source>Change “river” to “savings” below and watch the last row of the output move.</source>
        <translation>Ändere unten „river“ in „savings“ und sieh zu, wie sich die letzte Zeile der Ausgabe bewegt.</translation>
    </message>
    <message>
        <source>How does scaled dot-product attention go inside a head?</source>
        <translation>Wie läuft skalierte Skalarprodukt-Attention in einem Kopf ab?</translation>
    </message>
    <message>
        <source>From here four steps: scores, scale, softmax, weighted sum.</source>
        <translation>Von hier aus vier Schritte: Scores, Skalieren, Softmax, gewichtete Summe.</translation>
    </message>
    <message>
        <source>Dot products of queries and keys, divided by √d_k, softmax along each row, then a weighted sum of values</source>
        <translation>Skalarprodukte von Querys und Keys, geteilt durch √d_k, Softmax entlang jeder Zeile, dann eine gewichtete Summe von Values</translation>
    </message>
    <message>
        <source>softmax(Q Kᵀ ÷ √d_k) V: that is the whole of it, with a mask before the softmax where one is wanted.</source>
        <translation>softmax(Q Kᵀ ÷ √d_k) V: Das ist alles, mit einer Maske vor dem Softmax, wo eine gewünscht ist.</translation>
    </message>
    <message>
        <source>Dot products of keys and values, softmax, then multiplied by the queries</source>
        <translation>Skalarprodukte von Keys und Values, Softmax, dann mit den Querys multipliziert</translation>
    </message>
    <message>
        <source>Queries meet keys. Values come in last, when it is known how much of each is wanted.</source>
        <translation>Querys treffen auf Keys. Values kommen zuletzt, wenn bekannt ist, wie viel von jedem gewünscht ist.</translation>
    </message>
    <message>
        <source>Softmax of the queries, times the keys, divided by √d_k</source>
        <translation>Softmax der Querys, mal die Keys, geteilt durch √d_k</translation>
    </message>
    <message>
        <source>Softmax comes after the dot products and after the division.</source>
        <translation>Softmax kommt nach den Skalarprodukten und nach der Division.</translation>
    </message>
    <message>
        <source>The distances between queries and values, the smallest wins</source>
        <translation>Die Abstände zwischen Querys und Values, der kleinste gewinnt</translation>
    </message>
    <message>
        <source>Dot products, not distances; and nothing wins: all values are mixed by their shares.</source>
        <translation>Skalarprodukte, nicht Abstände; und es gewinnt nichts: Alle Values werden nach ihren Anteilen gemischt.</translation>
    </message>
    <message>
        <source>What is a score?</source>
        <translation>Was ist ein Score?</translation>
    </message>
    <message>
        <source>The dot product of one token&apos;s query with one token&apos;s key: a number for how well what the one looks for fits what the other offers. Large and positive: a good fit; around zero: none; negative: the opposite.</source>
        <translation>Das Skalarprodukt der Query eines Tokens mit dem Key eines Tokens: eine Zahl dafür, wie gut das, was das eine sucht, zu dem passt, was das andere anbietet. Groß und positiv: Es passt gut; um null: gar nicht; negativ: das Gegenteil.</translation>
    </message>
    <message>
        <source>Ask why: one product for each of the d_k columns, added up.</source>
        <translation>Frag nach dem Warum: ein Produkt für jede der d_k Spalten, addiert.</translation>
    </message>
    <message>
        <source>Which of these can be negative?</source>
        <translation>Was davon kann negativ sein?</translation>
    </message>
    <message>
        <source>Purple is negative. Step on to the softmax: there is no purple left.</source>
        <translation>Violett ist negativ. Geh weiter zum Softmax: Da ist kein Violett mehr.</translation>
    </message>
    <message>
        <source>A score</source>
        <translation>Ein Score</translation>
    </message>
    <message>
        <source>A dot product may have any sign. Only softmax makes shares of it, which are never negative.</source>
        <translation>Ein Skalarprodukt kann jedes Vorzeichen haben. Erst Softmax macht Anteile daraus, die nie negativ sind.</translation>
    </message>
    <message>
        <source>An attention weight</source>
        <translation>Ein Attention-Gewicht</translation>
    </message>
    <message>
        <source>It comes out of the softmax: exp is positive, so a weight is between 0 and 1.</source>
        <translation>Es kommt aus dem Softmax: exp ist positiv, also liegt ein Gewicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The sum of a row of attention weights</source>
        <translation>Die Summe einer Zeile von Attention-Gewichten</translation>
    </message>
    <message>
        <source>It is 1.</source>
        <translation>Sie ist 1.</translation>
    </message>
    <message>
        <source>exp of a score</source>
        <translation>exp eines Scores</translation>
    </message>
    <message>
        <source>exp of a negative number is small, but positive.</source>
        <translation>exp einer negativen Zahl ist klein, aber positiv.</translation>
    </message>
    <message>
        <source>Which rows make the score in row “cat”, column “mat”?</source>
        <translation>Welche Zeilen ergeben den Score in Zeile „cat“, Spalte „mat“?</translation>
    </message>
    <message>
        <source>The row of Q at the left and the column of Kᵀ above are outlined.</source>
        <translation>Die Zeile von Q links und die Spalte von Kᵀ oben sind umrandet.</translation>
    </message>
    <message>
        <source>The query of “cat” and the key of “mat”</source>
        <translation>Die Query von „cat“ und der Key von „mat“</translation>
    </message>
    <message>
        <source>Rows are those who ask, columns those who are asked.</source>
        <translation>Zeilen sind die, die fragen, Spalten die, die gefragt werden.</translation>
    </message>
    <message>
        <source>The query of “mat” and the key of “cat”</source>
        <translation>Die Query von „mat“ und der Key von „cat“</translation>
    </message>
    <message>
        <source>That is the score in row “mat”, column “cat”: what “mat” asks of “cat”.</source>
        <translation>Das ist der Score in Zeile „mat“, Spalte „cat“: was „mat“ von „cat“ wissen will.</translation>
    </message>
    <message>
        <source>The queries of both</source>
        <translation>Die Querys von beiden</translation>
    </message>
    <message>
        <source>A query is compared with keys, never with another query.</source>
        <translation>Eine Query wird mit Keys verglichen, nie mit einer anderen Query.</translation>
    </message>
    <message>
        <source>The key of “cat” and the value of “mat”</source>
        <translation>Der Key von „cat“ und der Value von „mat“</translation>
    </message>
    <message>
        <source>Values have no part in the scores.</source>
        <translation>Values haben mit den Scores nichts zu tun.</translation>
    </message>
    <message>
        <source>A query is (1, 0) and a key is (0, 3). What is their score?</source>
        <translation>Eine Query ist (1, 0) und ein Key ist (0, 3). Wie groß ist ihr Score?</translation>
    </message>
    <message>
        <source>With d_k = 2 a score has two products.</source>
        <translation>Mit d_k = 2 hat ein Score zwei Produkte.</translation>
    </message>
    <message>
        <source>1 · 0 + 0 · 3 = 0: they have nothing in common, however long the key is.</source>
        <translation>1 · 0 + 0 · 3 = 0: Sie haben nichts gemeinsam, wie lang der Key auch ist.</translation>
    </message>
    <message>
        <source>That multiplies the lengths. In a dot product each column meets the same column only.</source>
        <translation>Da werden die Längen multipliziert. In einem Skalarprodukt trifft jede Spalte nur dieselbe Spalte.</translation>
    </message>
    <message>
        <source>That adds all numbers. The products of the columns are added: 1 · 0 and 0 · 3.</source>
        <translation>Da werden alle Zahlen addiert. Addiert werden die Produkte der Spalten: 1 · 0 und 0 · 3.</translation>
    </message>
    <message>
        <source>The products are added up to one number.</source>
        <translation>Die Produkte werden zu einer einzigen Zahl addiert.</translation>
    </message>
    <message>
        <source>A key is made twice as long, in the same direction. What happens to its scores?</source>
        <translation>Ein Key wird doppelt so lang, in derselben Richtung. Was geschieht mit seinen Scores?</translation>
    </message>
    <message>
        <source>All of them double: each product in the sum does. A token with a long key is loud, for good or ill: positive scores grow, negative ones sink further.</source>
        <translation>Alle verdoppeln sich: Jedes Produkt in der Summe tut es. Ein Token mit langem Key ist laut, im Guten wie im Schlechten: Positive Scores wachsen, negative sinken weiter.</translation>
    </message>
    <message>
        <source>Each product in the dot product has the key&apos;s entry in it once.</source>
        <translation>In jedem Produkt des Skalarprodukts kommt der Eintrag des Keys einmal vor.</translation>
    </message>
    <message>
        <source>Turn a number of X or of W_K and watch one column of scores move.</source>
        <translation>Dreh an einer Zahl von X oder von W_K und sieh zu, wie sich eine Spalte von Scores bewegt.</translation>
    </message>
    <message>
        <source>What is the purpose of scaling the dot product in scaled dot-product attention?</source>
        <translation>Wozu dient das Skalieren des Skalarprodukts in der skalierten Skalarprodukt-Attention?</translation>
    </message>
    <message>
        <source>What does softmax do with a row whose scores lie far apart?</source>
        <translation>Was macht Softmax aus einer Zeile, deren Scores weit auseinanderliegen?</translation>
    </message>
    <message>
        <source>Drag d_k and watch the lower bars collapse onto one token while the upper ones stay put.</source>
        <translation>Zieh an d_k und sieh zu, wie die unteren Balken auf ein Token zusammenfallen, während die oberen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>To keep the scores in a range where softmax still has useful gradients</source>
        <translation>Damit die Scores in einem Bereich bleiben, in dem Softmax noch brauchbare Gradienten hat</translation>
    </message>
    <message>
        <source>A dot product of d_k terms spreads like √d_k. Dividing by √d_k undoes it.</source>
        <translation>Ein Skalarprodukt aus d_k Gliedern streut wie √d_k. Durch √d_k zu teilen macht das rückgängig.</translation>
    </message>
    <message>
        <source>To make every score positive</source>
        <translation>Damit jeder Score positiv wird</translation>
    </message>
    <message>
        <source>Dividing by a positive number keeps every sign.</source>
        <translation>Durch eine positive Zahl zu teilen lässt jedes Vorzeichen, wie es ist.</translation>
    </message>
    <message>
        <source>To make the attention weights add up to 1</source>
        <translation>Damit die Attention-Gewichte zusammen 1 ergeben</translation>
    </message>
    <message>
        <source>Softmax does that, scaled or not.</source>
        <translation>Das tut Softmax, skaliert oder nicht.</translation>
    </message>
    <message>
        <source>To shrink the matrices so that they fit in memory</source>
        <translation>Damit die Matrizen kleiner werden und in den Speicher passen</translation>
    </message>
    <message>
        <source>The numbers get smaller, the matrices keep their shape and their bytes.</source>
        <translation>Die Zahlen werden kleiner, die Matrizen behalten ihre Form und ihre Bytes.</translation>
    </message>
    <message>
        <source>d_model is 512 and there are 8 heads. What are the scores divided by?</source>
        <translation>d_model ist 512, und es gibt 8 Köpfe. Wodurch werden die Scores geteilt?</translation>
    </message>
    <message>
        <source>At d_k = 64 the upper row is divided by 8.</source>
        <translation>Bei d_k = 64 wird die obere Zeile durch 8 geteilt.</translation>
    </message>
    <message>
        <source>8, the root of a head&apos;s width 64</source>
        <translation>8, die Wurzel aus der Breite 64 eines Kopfes</translation>
    </message>
    <message>
        <source>512 ÷ 8 = 64 columns a head, and √64 = 8.</source>
        <translation>512 ÷ 8 = 64 Spalten pro Kopf, und √64 = 8.</translation>
    </message>
    <message>
        <source>22.63, the root of d_model</source>
        <translation>22.63, die Wurzel aus d_model</translation>
    </message>
    <message>
        <source>A query of one head has 64 numbers, not 512; the sum has 64 terms.</source>
        <translation>Eine Query eines Kopfes hat 64 Zahlen, nicht 512; die Summe hat 64 Glieder.</translation>
    </message>
    <message>
        <source>64, the width of a head</source>
        <translation>64, die Breite eines Kopfes</translation>
    </message>
    <message>
        <source>It is the root: the spread of the sum grows like √64.</source>
        <translation>Es ist die Wurzel: Die Streuung der Summe wächst wie √64.</translation>
    </message>
    <message>
        <source>2.83, the root of the number of heads</source>
        <translation>2.83, die Wurzel aus der Zahl der Köpfe</translation>
    </message>
    <message>
        <source>The number of heads has no part in how long a dot product is, but through d_k.</source>
        <translation>Die Zahl der Köpfe bestimmt nur über d_k, wie lang ein Skalarprodukt ist.</translation>
    </message>
    <message>
        <source>Entries of q and k are independent, with mean 0 and variance 1. What are mean and standard deviation of q · k?</source>
        <translation>Die Einträge von q und k sind unabhängig, mit Mittelwert 0 und Varianz 1. Was sind Mittelwert und Standardabweichung von q · k?</translation>
    </message>
    <message>
        <source>Mean 0, standard deviation √d_k: each of the d_k products has variance 1, variances of independent terms add up to d_k, and the spread is its root. With d_k = 64 that is 8.</source>
        <translation>Mittelwert 0, Standardabweichung √d_k: Jedes der d_k Produkte hat Varianz 1, Varianzen unabhängiger Glieder addieren sich zu d_k, und die Streuung ist die Wurzel daraus. Mit d_k = 64 ist das 8.</translation>
    </message>
    <message>
        <source>Variances of independent terms add up.</source>
        <translation>Varianzen unabhängiger Glieder addieren sich.</translation>
    </message>
    <message>
        <source>The scores of the lower row spread like √d_k; those of the upper row do not.</source>
        <translation>Die Scores der unteren Zeile streuen wie √d_k; die der oberen nicht.</translation>
    </message>
    <message>
        <source>Does the division by √d_k change which token gets the most attention?</source>
        <translation>Ändert die Division durch √d_k, welches Token die meiste Attention bekommt?</translation>
    </message>
    <message>
        <source>Switch the scaling off below: the dark cell of each row stays dark, and gets darker.</source>
        <translation>Schalte unten das Skalieren aus: Die dunkle Zelle jeder Zeile bleibt dunkel und wird dunkler.</translation>
    </message>
    <message>
        <source>No, it only makes the shares more even</source>
        <translation>Nein, sie macht nur die Anteile gleichmäßiger</translation>
    </message>
    <message>
        <source>Dividing by a positive number keeps the order, and softmax does too. The largest stays the largest, less by far.</source>
        <translation>Durch eine positive Zahl zu teilen erhält die Reihenfolge, und Softmax auch. Das Größte bleibt das Größte, mit weit geringerem Abstand.</translation>
    </message>
    <message>
        <source>Yes, small scores overtake large ones</source>
        <translation>Ja, kleine Scores überholen große</translation>
    </message>
    <message>
        <source>All are divided by the same positive number; none overtakes another.</source>
        <translation>Alle werden durch dieselbe positive Zahl geteilt; keiner überholt einen anderen.</translation>
    </message>
    <message>
        <source>Yes, negative scores become positive</source>
        <translation>Ja, negative Scores werden positiv</translation>
    </message>
    <message>
        <source>The sign stays.</source>
        <translation>Das Vorzeichen bleibt.</translation>
    </message>
    <message>
        <source>No, the shares stay exactly as they are</source>
        <translation>Nein, die Anteile bleiben genau, wie sie sind</translation>
    </message>
    <message>
        <source>Softmax is not the same for s and s ÷ 8: differences become smaller, shares more even.</source>
        <translation>Softmax ist für s und s ÷ 8 nicht dasselbe: Unterschiede werden kleiner, Anteile gleichmäßiger.</translation>
    </message>
    <message>
        <source>Why is little gradient left at a share of 0.99?</source>
        <translation>Warum bleibt bei einem Anteil von 0.99 wenig Gradient übrig?</translation>
    </message>
    <message>
        <source>Drag d_k up: the largest share goes to 1, and the gradient to 0.</source>
        <translation>Zieh d_k hoch: Der größte Anteil geht gegen 1 und der Gradient gegen 0.</translation>
    </message>
    <message>
        <source>The derivative of a share by its own score is a (1 − a), here 0.0099</source>
        <translation>Die Ableitung eines Anteils nach seinem eigenen Score ist a (1 − a), hier 0.0099</translation>
    </message>
    <message>
        <source>At 0.5 it is 0.25. Near 0 and near 1 a share hardly moves, so hardly anything can be learnt through it.</source>
        <translation>Bei 0.5 ist sie 0.25. Nahe 0 und nahe 1 bewegt sich ein Anteil kaum, also lässt sich durch ihn kaum etwas lernen.</translation>
    </message>
    <message>
        <source>Because 0.99 is larger than 1 ÷ √d_k</source>
        <translation>Weil 0.99 größer als 1 ÷ √d_k ist</translation>
    </message>
    <message>
        <source>The derivative a (1 − a) knows nothing of d_k.</source>
        <translation>Die Ableitung a (1 − a) weiß nichts von d_k.</translation>
    </message>
    <message>
        <source>Because gradients of large numbers are cut off</source>
        <translation>Weil Gradienten großer Zahlen abgeschnitten werden</translation>
    </message>
    <message>
        <source>Nothing is cut off; the slope of the function itself is small there.</source>
        <translation>Abgeschnitten wird nichts; die Steigung der Funktion selbst ist dort klein.</translation>
    </message>
    <message>
        <source>Because the row no longer adds up to 1</source>
        <translation>Weil die Zeile zusammen nicht mehr 1 ergibt</translation>
    </message>
    <message>
        <source>It always does. That is why one near 1 leaves nothing for the others.</source>
        <translation>Das tut sie immer. Eben darum lässt ein Anteil nahe 1 nichts für die anderen übrig.</translation>
    </message>
    <message>
        <source>What does softmax make of a row of scores?</source>
        <translation>Was macht Softmax aus einer Zeile von Scores?</translation>
    </message>
    <message>
        <source>Shares: numbers above 0 that add up to 1. Each score is raised by exp, so that all are positive and differences become ratios, and divided by the sum of the row.</source>
        <translation>Anteile: Zahlen über 0, die zusammen 1 ergeben. Auf jeden Score wird exp angewandt, so dass alle positiv sind und aus Unterschieden Verhältnisse werden, und dann wird durch die Summe der Zeile geteilt.</translation>
    </message>
    <message>
        <source>Four moves on each row: minus the largest, exp, the sum, the division.</source>
        <translation>Vier Züge in jeder Zeile: minus das Größte, exp, die Summe, die Division.</translation>
    </message>
    <message>
        <source>A row of scores is 1, 2, 3. What does softmax make of it?</source>
        <translation>Eine Zeile von Scores ist 1, 2, 3. Was macht Softmax daraus?</translation>
    </message>
    <message>
        <source>The bar under each share is its part of the whole.</source>
        <translation>Der Balken unter jedem Anteil ist sein Teil vom Ganzen.</translation>
    </message>
    <message>
        <source>e, e² and e³ are about 2.72, 7.39 and 20.09; each is divided by their sum, 30.19.</source>
        <translation>e, e² und e³ sind etwa 2.72, 7.39 und 20.09; jedes wird durch ihre Summe geteilt, 30.19.</translation>
    </message>
    <message>
        <source>That divides the scores by their sum. exp comes first: it makes ratios of differences.</source>
        <translation>Da werden die Scores durch ihre Summe geteilt. Zuerst kommt exp: Es macht aus Unterschieden Verhältnisse.</translation>
    </message>
    <message>
        <source>That takes the largest. Softmax is soft: the others keep a share.</source>
        <translation>Da wird das Größte genommen. Softmax ist weich: Die anderen behalten einen Anteil.</translation>
    </message>
    <message>
        <source>That is exp alone. They have yet to be divided by their sum.</source>
        <translation>Das ist exp allein. Es ist noch durch die Summe zu teilen.</translation>
    </message>
    <message>
        <source>100 is added to every score of a row. What happens to its shares?</source>
        <translation>Zu jedem Score einer Zeile wird 100 addiert. Was geschieht mit ihren Anteilen?</translation>
    </message>
    <message>
        <source>The first move subtracts the row&apos;s largest: the same thing, with another number.</source>
        <translation>Der erste Zug zieht das Größte der Zeile ab: dasselbe, mit einer anderen Zahl.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>e to the power of (s + 100) is e¹⁰⁰ times as much for each, above and below the line. Only differences count.</source>
        <translation>e hoch (s + 100) ist für jeden e¹⁰⁰-mal so viel, über und unter dem Bruchstrich. Nur Unterschiede zählen.</translation>
    </message>
    <message>
        <source>They all become nearly 1</source>
        <translation>Sie werden alle fast 1</translation>
    </message>
    <message>
        <source>They add up to 1; all of them cannot be nearly 1.</source>
        <translation>Sie ergeben zusammen 1; da können nicht alle fast 1 sein.</translation>
    </message>
    <message>
        <source>They become more even</source>
        <translation>Sie werden gleichmäßiger</translation>
    </message>
    <message>
        <source>Differences stay as they are, and only those count. Dividing would make them more even.</source>
        <translation>Die Unterschiede bleiben, wie sie sind, und nur die zählen. Teilen würde sie gleichmäßiger machen.</translation>
    </message>
    <message>
        <source>They overflow, so attention must avoid such scores</source>
        <translation>Sie laufen über, also muss Attention solche Scores vermeiden</translation>
    </message>
    <message>
        <source>Plain exp would overflow; that is why the row&apos;s largest is subtracted first, which changes nothing else.</source>
        <translation>Blankes exp liefe über; darum wird zuerst das Größte der Zeile abgezogen, was sonst nichts ändert.</translation>
    </message>
    <message>
        <source>Why is the row&apos;s largest score subtracted before exp?</source>
        <translation>Warum wird vor exp der größte Score der Zeile abgezogen?</translation>
    </message>
    <message>
        <source>So that exp cannot overflow: the largest becomes 0, and exp of it 1; all others are below. The shares are the same, for the common factor cancels. In float32, exp of 89 is already infinite.</source>
        <translation>Damit exp nicht überlaufen kann: Der größte wird 0 und exp davon 1; alle anderen liegen darunter. Die Anteile sind dieselben, denn der gemeinsame Faktor kürzt sich weg. In float32 ist exp von 89 schon unendlich.</translation>
    </message>
    <message>
        <source>Each row has a 0 now, where its largest was.</source>
        <translation>Jede Zeile hat jetzt eine 0, dort, wo ihr Größtes war.</translation>
    </message>
    <message>
        <source>Along which axis does softmax run?</source>
        <translation>Entlang welcher Achse läuft Softmax?</translation>
    </message>
    <message>
        <source>Add up a row: 1. Add up a column: anything.</source>
        <translation>Addiere eine Zeile: 1. Addiere eine Spalte: irgendetwas.</translation>
    </message>
    <message>
        <source>Along the keys: each row, one for each query, adds up to 1</source>
        <translation>Entlang der Keys: Jede Zeile, eine für jede Query, ergibt zusammen 1</translation>
    </message>
    <message>
        <source>A token shares out its attention among those it looks at. In code: `dim=-1`.</source>
        <translation>Ein Token teilt seine Attention unter denen auf, auf die es achtet. Im Code: `dim=-1`.</translation>
    </message>
    <message>
        <source>Along the queries: each column adds up to 1</source>
        <translation>Entlang der Querys: Jede Spalte ergibt zusammen 1</translation>
    </message>
    <message>
        <source>Then every token would be looked at equally much in total, and a token might look nowhere at all.</source>
        <translation>Dann würde insgesamt auf jedes Token gleich viel geachtet, und ein Token könnte auf gar nichts achten.</translation>
    </message>
    <message>
        <source>Over the whole matrix</source>
        <translation>Über die ganze Matrix</translation>
    </message>
    <message>
        <source>Then long sentences would leave next to nothing for each token.</source>
        <translation>Dann bliebe in langen Sätzen für jedes Token so gut wie nichts.</translation>
    </message>
    <message>
        <source>Along the heads</source>
        <translation>Entlang der Köpfe</translation>
    </message>
    <message>
        <source>Heads are independent: each has rows that add up to 1 by themselves.</source>
        <translation>Köpfe sind unabhängig: Jeder hat Zeilen, die für sich zusammen 1 ergeben.</translation>
    </message>
    <message>
        <source>All 8 scores of a row are equal. What does each token get?</source>
        <translation>Alle 8 Scores einer Zeile sind gleich. Was bekommt jedes Token?</translation>
    </message>
    <message>
        <source>This head is even: the scores of a row are nearly alike, and so are its shares.</source>
        <translation>Dieser Kopf ist gleichmäßig: Die Scores einer Zeile sind fast gleich, und so auch ihre Anteile.</translation>
    </message>
    <message>
        <source>Equal scores make equal shares, and 1 ÷ 8 = 0.125. How large the scores are does not matter.</source>
        <translation>Gleiche Scores ergeben gleiche Anteile, und 1 ÷ 8 = 0.125. Wie groß die Scores sind, ist gleichgültig.</translation>
    </message>
    <message>
        <source>The row adds up to 1; eight ones would be 8.</source>
        <translation>Die Zeile ergibt zusammen 1; acht Einsen wären 8.</translation>
    </message>
    <message>
        <source>0, if the scores are 0</source>
        <translation>0, wenn die Scores 0 sind</translation>
    </message>
    <message>
        <source>exp of 0 is 1, and 1 ÷ 8 is the share. To get nothing a score must be −∞.</source>
        <translation>exp von 0 ist 1, und 1 ÷ 8 ist der Anteil. Um nichts zu bekommen, muss ein Score −∞ sein.</translation>
    </message>
    <message>
        <source>It depends on how large the scores are</source>
        <translation>Das hängt davon ab, wie groß die Scores sind</translation>
    </message>
    <message>
        <source>Only differences count, and there are none.</source>
        <translation>Nur Unterschiede zählen, und es gibt keine.</translation>
    </message>
    <message>
        <source>A score is −20 and the others of its row are about 0. Is its share 0?</source>
        <translation>Ein Score ist −20, und die anderen seiner Zeile sind etwa 0. Ist sein Anteil 0?</translation>
    </message>
    <message>
        <source>It reads 0.00; ask why, and see how little it really is.</source>
        <translation>Da steht 0.00; frag nach dem Warum und sieh, wie wenig es wirklich ist.</translation>
    </message>
    <message>
        <source>No, but next to nothing: some 0.000000002 of a share beside it</source>
        <translation>Nein, aber so gut wie nichts: etwa 0.000000002 eines Anteils daneben</translation>
    </message>
    <message>
        <source>exp is never 0. Only −∞, as a mask writes it, makes a share of exactly 0.</source>
        <translation>exp ist nie 0. Nur −∞, wie es eine Maske schreibt, ergibt einen Anteil von genau 0.</translation>
    </message>
    <message>
        <source>Yes, negative scores get nothing</source>
        <translation>Ja, negative Scores bekommen nichts</translation>
    </message>
    <message>
        <source>A score of −0.5 gets 0.61 of what a score of 0 gets. Negative means less, not none.</source>
        <translation>Ein Score von −0.5 bekommt 0.61 von dem, was ein Score von 0 bekommt. Negativ heißt weniger, nicht nichts.</translation>
    </message>
    <message>
        <source>Yes, softmax cuts small shares off</source>
        <translation>Ja, Softmax schneidet kleine Anteile ab</translation>
    </message>
    <message>
        <source>Softmax cuts nothing off.</source>
        <translation>Softmax schneidet nichts ab.</translation>
    </message>
    <message>
        <source>No, it gets a negative share</source>
        <translation>Nein, er bekommt einen negativen Anteil</translation>
    </message>
    <message>
        <source>Shares are never negative: exp is positive.</source>
        <translation>Anteile sind nie negativ: exp ist positiv.</translation>
    </message>
    <message>
        <source>What happens to the shares when all scores are multiplied by a factor above 1, and by one near 0?</source>
        <translation>Was geschieht mit den Anteilen, wenn alle Scores mit einem Faktor über 1 multipliziert werden, und was mit einem nahe 0?</translation>
    </message>
    <message>
        <source>Above 1 the row becomes sharper, towards all for the largest; near 0 it becomes even. A factor works like one over a temperature: √d_k is a temperature that is fixed by the width of the head.</source>
        <translation>Über 1 wird die Zeile schärfer, bis hin zu allem für das Größte; nahe 0 wird sie gleichmäßig. Ein Faktor wirkt wie eins durch eine Temperatur: √d_k ist eine Temperatur, die durch die Breite des Kopfes festliegt.</translation>
    </message>
    <message>
        <source>Without scaling, growing d_k works like a factor that grows.</source>
        <translation>Ohne Skalieren wirkt ein wachsendes d_k wie ein Faktor, der wächst.</translation>
    </message>
    <message>
        <source>What does a mask do, and where?</source>
        <translation>Was tut eine Maske, und wo?</translation>
    </message>
    <message>
        <source>It says which keys a query may not see. Between scaling and softmax it makes those scores −∞; exp of −∞ is 0, so they get a share of exactly 0, and the rest of the row shares the 1 among itself.</source>
        <translation>Sie sagt, welche Keys eine Query nicht sehen darf. Zwischen Skalieren und Softmax macht sie diese Scores zu −∞; exp von −∞ ist 0, also bekommen sie einen Anteil von genau 0, und der Rest der Zeile teilt sich die 1.</translation>
    </message>
    <message>
        <source>Hatched cells are blocked.</source>
        <translation>Schraffierte Zellen sind gesperrt.</translation>
    </message>
    <message>
        <source>What does a causal mask block?</source>
        <translation>Was sperrt eine kausale Maske?</translation>
    </message>
    <message>
        <source>Above the diagonal everything is hatched.</source>
        <translation>Oberhalb der Diagonale ist alles schraffiert.</translation>
    </message>
    <message>
        <source>For each token, all that come after it</source>
        <translation>Für jedes Token alle, die nach ihm kommen</translation>
    </message>
    <message>
        <source>A token may look at itself and back. So the model can learn to predict the next token without seeing it.</source>
        <translation>Ein Token darf auf sich selbst und zurück schauen. So kann das Modell lernen, das nächste Token vorherzusagen, ohne es zu sehen.</translation>
    </message>
    <message>
        <source>For each token, all that come before it</source>
        <translation>Für jedes Token alle, die vor ihm kommen</translation>
    </message>
    <message>
        <source>The other way round: what came before is just what may be used.</source>
        <translation>Andersherum: Was vorher kam, ist gerade das, was benutzt werden darf.</translation>
    </message>
    <message>
        <source>Each token&apos;s view of itself</source>
        <translation>Den Blick jedes Tokens auf sich selbst</translation>
    </message>
    <message>
        <source>The diagonal is allowed; the first token would have nothing else.</source>
        <translation>Die Diagonale ist erlaubt; das erste Token hätte sonst nichts.</translation>
    </message>
    <message>
        <source>Tokens that are not a cause of others</source>
        <translation>Token, die nicht die Ursache von anderen sind</translation>
    </message>
    <message>
        <source>It looks at places only, not at meaning.</source>
        <translation>Sie achtet nur auf Stellen, nicht auf Bedeutung.</translation>
    </message>
    <message>
        <source>Under a causal mask, what does the first token attend to?</source>
        <translation>Worauf achtet unter einer kausalen Maske das erste Token?</translation>
    </message>
    <message>
        <source>The first row of every head: one cell with 1.</source>
        <translation>Die erste Zeile jedes Kopfes: eine Zelle mit 1.</translation>
    </message>
    <message>
        <source>To itself, with a share of 1</source>
        <translation>Auf sich selbst, mit einem Anteil von 1</translation>
    </message>
    <message>
        <source>It is the only key that it may see, and a row adds up to 1.</source>
        <translation>Es ist der einzige Key, den es sehen darf, und eine Zeile ergibt zusammen 1.</translation>
    </message>
    <message>
        <source>To nothing: its row is all 0</source>
        <translation>Auf nichts: Seine Zeile ist ganz 0</translation>
    </message>
    <message>
        <source>The diagonal is allowed, and softmax gives the one that is left everything.</source>
        <translation>Die Diagonale ist erlaubt, und Softmax gibt dem einen, der übrig ist, alles.</translation>
    </message>
    <message>
        <source>To all tokens, as it is the first</source>
        <translation>Auf alle Token, da es das erste ist</translation>
    </message>
    <message>
        <source>All others come later, and are blocked.</source>
        <translation>Alle anderen kommen später und sind gesperrt.</translation>
    </message>
    <message>
        <source>To the last token, by wrapping round</source>
        <translation>Auf das letzte Token, hinten herum</translation>
    </message>
    <message>
        <source>Nothing wraps round.</source>
        <translation>Hier geht nichts hinten herum.</translation>
    </message>
    <message>
        <source>An even head under a causal mask: what share does token 4 give to each token it may see?</source>
        <translation>Ein gleichmäßiger Kopf unter einer kausalen Maske: Welchen Anteil gibt Token 4 jedem Token, das es sehen darf?</translation>
    </message>
    <message>
        <source>A quarter, 0.25: it sees itself and three before it, and they share evenly. Token 8 gives an eighth to each.</source>
        <translation>Ein Viertel, 0.25: Es sieht sich selbst und drei davor, und sie teilen gleichmäßig. Token 8 gibt jedem ein Achtel.</translation>
    </message>
    <message>
        <source>1, then 1/2, then 1/3: the rows of an even head that only looks back.</source>
        <translation>1, dann 1/2, dann 1/3: die Zeilen eines gleichmäßigen Kopfes, der nur zurückschaut.</translation>
    </message>
    <message>
        <source>Why does the mask come before the softmax, and not after it?</source>
        <translation>Warum kommt die Maske vor dem Softmax und nicht danach?</translation>
    </message>
    <message>
        <source>In this row two keys are left, and they share the whole 1.</source>
        <translation>In dieser Zeile sind zwei Keys übrig, und sie teilen sich die ganze 1.</translation>
    </message>
    <message>
        <source>After it the rest of the row would no longer add up to 1</source>
        <translation>Danach ergäbe der Rest der Zeile zusammen nicht mehr 1</translation>
    </message>
    <message>
        <source>Setting shares to 0 afterwards leaves what they had taken missing; and what is blocked would still have had a say in the sum.</source>
        <translation>Setzt man Anteile hinterher auf 0, fehlt, was sie genommen hatten; und was gesperrt ist, hätte in der Summe doch mitgeredet.</translation>
    </message>
    <message>
        <source>Because −∞ cannot be multiplied</source>
        <translation>Weil −∞ sich nicht multiplizieren lässt</translation>
    </message>
    <message>
        <source>After the softmax one would multiply by 0, and that can be done. The row&apos;s sum is the trouble.</source>
        <translation>Nach dem Softmax würde man mit 0 multiplizieren, und das geht. Das Problem ist die Summe der Zeile.</translation>
    </message>
    <message>
        <source>Only to save time: the result is the same</source>
        <translation>Nur um Zeit zu sparen: Das Ergebnis ist dasselbe</translation>
    </message>
    <message>
        <source>It is not: blocked keys would have counted in the sum below the line.</source>
        <translation>Das ist es nicht: Gesperrte Keys hätten in der Summe unter dem Bruchstrich gezählt.</translation>
    </message>
    <message>
        <source>Because softmax needs a square matrix</source>
        <translation>Weil Softmax eine quadratische Matrix braucht</translation>
    </message>
    <message>
        <source>It works on rows of any length.</source>
        <translation>Es arbeitet auf Zeilen beliebiger Länge.</translation>
    </message>
    <message>
        <source>What is a key padding mask for?</source>
        <translation>Wozu dient eine Key-Padding-Maske?</translation>
    </message>
    <message>
        <source>Sentences of a batch are filled up to the same length. The filling must not be attended to, so its keys are blocked for every query; one row of the mask for each sentence, (N, S). The filling&apos;s own queries are computed and then ignored.</source>
        <translation>Die Sätze eines Batches werden auf dieselbe Länge aufgefüllt. Auf die Füllung darf nicht geachtet werden, also sind ihre Keys für jede Query gesperrt; eine Zeile der Maske für jeden Satz, (N, S). Die eigenen Querys der Füllung werden berechnet und dann nicht beachtet.</translation>
    </message>
    <message>
        <source>Whole columns are blocked: nobody may look there.</source>
        <translation>Ganze Spalten sind gesperrt: Dorthin darf niemand schauen.</translation>
    </message>
    <message>
        <source>Every key of a row is blocked. What does plain softmax make of it?</source>
        <translation>Jeder Key einer Zeile ist gesperrt. Was macht gewöhnliches Softmax daraus?</translation>
    </message>
    <message>
        <source>Here each row has at least its diagonal left.</source>
        <translation>Hier hat jede Zeile wenigstens noch ihre Diagonale.</translation>
    </message>
    <message>
        <source>NaN: the sum of the row is 0, and 0 ÷ 0 is no number</source>
        <translation>NaN: Die Summe der Zeile ist 0, und 0 ÷ 0 ist keine Zahl</translation>
    </message>
    <message>
        <source>exp of −∞ is 0 for each; there is nothing to share out, and −∞ minus the row&apos;s largest, −∞, is no number either.</source>
        <translation>exp von −∞ ist für jeden 0; es gibt nichts aufzuteilen, und −∞ minus das Größte der Zeile, −∞, ist auch keine Zahl.</translation>
    </message>
    <message>
        <source>0 everywhere</source>
        <translation>Überall 0</translation>
    </message>
    <message>
        <source>Some kernels put 0 there on purpose. The formula itself does not.</source>
        <translation>Manche Kernels setzen dort mit Absicht 0. Die Formel selbst tut es nicht.</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>Gleiche Anteile</translation>
    </message>
    <message>
        <source>They come from filling in a large negative number such as −1e9 instead of −∞.</source>
        <translation>Die kommen davon, dass statt −∞ eine große negative Zahl wie −1e9 eingesetzt wird.</translation>
    </message>
    <message>
        <source>An error</source>
        <translation>Einen Fehler</translation>
    </message>
    <message>
        <source>Floating-point numbers have NaN for that, and it goes on silently into everything after it.</source>
        <translation>Gleitkommazahlen haben dafür NaN, und das geht stillschweigend in alles Folgende ein.</translation>
    </message>
    <message>
        <source>What happens to the values?</source>
        <translation>Was geschieht mit den Values?</translation>
    </message>
    <message>
        <source>Each token&apos;s value row is multiplied by the share that it gets, and all are added up: O = A V. The result is as wide as the values, d_v, which is d_k in the usual layer.</source>
        <translation>Die Value-Zeile jedes Tokens wird mit dem Anteil multipliziert, den es bekommt, und alle werden addiert: O = A V. Das Ergebnis ist so breit wie die Values, d_v, was in der üblichen Schicht d_k ist.</translation>
    </message>
    <message>
        <source>Ask why: one product for each token, share times value.</source>
        <translation>Frag nach dem Warum: ein Produkt für jedes Token, Anteil mal Value.</translation>
    </message>
    <message>
        <source>A token gives one other token a share of 1. What does it collect?</source>
        <translation>Ein Token gibt einem anderen Token einen Anteil von 1. Was sammelt es?</translation>
    </message>
    <message>
        <source>The first token can only see itself: its row is its own value row.</source>
        <translation>Das erste Token kann nur sich selbst sehen: Seine Zeile ist seine eigene Value-Zeile.</translation>
    </message>
    <message>
        <source>Exactly the value row of that token</source>
        <translation>Genau die Value-Zeile jenes Tokens</translation>
    </message>
    <message>
        <source>1 times that row, 0 times all others.</source>
        <translation>1 mal diese Zeile, 0 mal alle anderen.</translation>
    </message>
    <message>
        <source>The embedding of that token</source>
        <translation>Die Einbettung jenes Tokens</translation>
    </message>
    <message>
        <source>Values are collected, X W_Vᵀ, not the rows of X.</source>
        <translation>Gesammelt werden Values, X W_Vᵀ, nicht die Zeilen von X.</translation>
    </message>
    <message>
        <source>The key of that token</source>
        <translation>Den Key jenes Tokens</translation>
    </message>
    <message>
        <source>The key was for finding it. The value is what it passes on.</source>
        <translation>Der Key war dafür da, es zu finden. Der Value ist, was es weitergibt.</translation>
    </message>
    <message>
        <source>Its own value, as it has no share left</source>
        <translation>Seinen eigenen Value, da ihm kein Anteil bleibt</translation>
    </message>
    <message>
        <source>Its own value counts with its own share, which is 0 here.</source>
        <translation>Sein eigener Value zählt mit seinem eigenen Anteil, und der ist hier 0.</translation>
    </message>
    <message>
        <source>Where do the rows of a head&apos;s output always lie?</source>
        <translation>Wo liegen die Zeilen der Ausgabe eines Kopfes immer?</translation>
    </message>
    <message>
        <source>The even head: each row is nearly the plain average of V.</source>
        <translation>Der gleichmäßige Kopf: Jede Zeile ist fast der einfache Durchschnitt von V.</translation>
    </message>
    <message>
        <source>Between the value rows: in each column no larger than the largest value, no smaller than the smallest</source>
        <translation>Zwischen den Value-Zeilen: in jeder Spalte nicht größer als der größte Value, nicht kleiner als der kleinste</translation>
    </message>
    <message>
        <source>Shares are positive and add up to 1, so it is a weighted average.</source>
        <translation>Anteile sind positiv und ergeben zusammen 1, also ist es ein gewichteter Durchschnitt.</translation>
    </message>
    <message>
        <source>Between 0 and 1</source>
        <translation>Zwischen 0 und 1</translation>
    </message>
    <message>
        <source>The shares do. Values may be any numbers, so their averages may be too.</source>
        <translation>Das tun die Anteile. Values dürfen beliebige Zahlen sein, also auch ihre Durchschnitte.</translation>
    </message>
    <message>
        <source>Anywhere, as shares may be negative</source>
        <translation>Irgendwo, da Anteile negativ sein können</translation>
    </message>
    <message>
        <source>Shares are never negative.</source>
        <translation>Anteile sind nie negativ.</translation>
    </message>
    <message>
        <source>On one of the value rows</source>
        <translation>Auf einer der Value-Zeilen</translation>
    </message>
    <message>
        <source>Only if one share is 1.</source>
        <translation>Nur wenn ein Anteil 1 ist.</translation>
    </message>
    <message>
        <source>The sentence has one token. What do W_Q and W_K change about the result?</source>
        <translation>Der Satz hat ein einziges Token. Was ändern W_Q und W_K am Ergebnis?</translation>
    </message>
    <message>
        <source>One token, one share.</source>
        <translation>Ein Token, ein Anteil.</translation>
    </message>
    <message>
        <source>With one key its share is 1, whatever its score. The head&apos;s output is the value row.</source>
        <translation>Bei einem einzigen Key ist sein Anteil 1, wie sein Score auch sei. Die Ausgabe des Kopfes ist die Value-Zeile.</translation>
    </message>
    <message>
        <source>They decide how strongly it attends to itself</source>
        <translation>Sie entscheiden, wie stark es auf sich selbst achtet</translation>
    </message>
    <message>
        <source>It can only be 1: a row adds up to 1.</source>
        <translation>Das kann nur 1 sein: Eine Zeile ergibt zusammen 1.</translation>
    </message>
    <message>
        <source>They scale the value</source>
        <translation>Sie skalieren den Value</translation>
    </message>
    <message>
        <source>The share scales it, and the share is 1.</source>
        <translation>Der Anteil skaliert ihn, und der Anteil ist 1.</translation>
    </message>
    <message>
        <source>Everything, as without them there is no score</source>
        <translation>Alles, denn ohne sie gibt es keinen Score</translation>
    </message>
    <message>
        <source>There is a score, but softmax of a single number is 1.</source>
        <translation>Es gibt einen Score, aber Softmax einer einzigen Zahl ist 1.</translation>
    </message>
    <message>
        <source>What is computed when Q is split into heads?</source>
        <translation>Was wird gerechnet, wenn Q in Köpfe getrennt wird?</translation>
    </message>
    <message>
        <source>Watch the columns move apart. No number changes.</source>
        <translation>Sieh zu, wie die Spalten auseinanderrücken. Keine Zahl ändert sich.</translation>
    </message>
    <message>
        <source>Nothing: the columns are dealt out, the numbers stay the same</source>
        <translation>Nichts: Die Spalten werden ausgeteilt, die Zahlen bleiben dieselben</translation>
    </message>
    <message>
        <source>It is a view and a transpose. Head 1 gets the first d_k columns, head 2 the next, and so on.</source>
        <translation>Es ist ein view und ein transpose. Kopf 1 bekommt die ersten d_k Spalten, Kopf 2 die nächsten und so weiter.</translation>
    </message>
    <message>
        <source>Each head gets a copy of Q multiplied by a number of its own</source>
        <translation>Jeder Kopf bekommt eine Kopie von Q, mit einer eigenen Zahl multipliziert</translation>
    </message>
    <message>
        <source>No number changes. What makes heads differ has happened already, in W_Q, W_K and W_V.</source>
        <translation>Keine Zahl ändert sich. Was die Köpfe verschieden macht, ist schon geschehen, in W_Q, W_K und W_V.</translation>
    </message>
    <message>
        <source>Q is averaged over groups of tokens</source>
        <translation>Q wird über Gruppen von Token gemittelt</translation>
    </message>
    <message>
        <source>All tokens stay. It is the width that is shared out.</source>
        <translation>Alle Token bleiben. Aufgeteilt wird die Breite.</translation>
    </message>
    <message>
        <source>Q is multiplied by a splitting matrix that is learnt</source>
        <translation>Q wird mit einer gelernten Trennmatrix multipliziert</translation>
    </message>
    <message>
        <source>Nothing is learnt here. The projections before it are.</source>
        <translation>Hier wird nichts gelernt. Gelernt sind die Projektionen davor.</translation>
    </message>
    <message>
        <source>d_model is 8 and there are 2 heads. Which columns of Q belong to which head?</source>
        <translation>d_model ist 8, und es gibt 2 Köpfe. Welche Spalten von Q gehören zu welchem Kopf?</translation>
    </message>
    <message>
        <source>Columns 0 to 3 to the first head, columns 4 to 7 to the second: a head&apos;s columns lie side by side. They come from rows 0 to 3 and 4 to 7 of W_Q, so each head has, in effect, a small weight matrix of its own.</source>
        <translation>Die Spalten 0 bis 3 zum ersten Kopf, die Spalten 4 bis 7 zum zweiten: Die Spalten eines Kopfes liegen nebeneinander. Sie kommen aus den Zeilen 0 bis 3 und 4 bis 7 von W_Q, also hat jeder Kopf im Grunde eine eigene kleine Gewichtsmatrix.</translation>
    </message>
    <message>
        <source>Column 0 of head 2 was column 4 of Q.</source>
        <translation>Spalte 0 von Kopf 2 war Spalte 4 von Q.</translation>
    </message>
    <message>
        <source>Which number of heads fits d_model = 12?</source>
        <translation>Welche Zahl von Köpfen passt zu d_model = 12?</translation>
    </message>
    <message>
        <source>12 columns for three heads: four each.</source>
        <translation>12 Spalten für drei Köpfe: je vier.</translation>
    </message>
    <message>
        <source>12 ÷ 3 = 4 columns for each head. 1, 2, 4, 6 and 12 would fit as well.</source>
        <translation>12 ÷ 3 = 4 Spalten für jeden Kopf. 1, 2, 4, 6 und 12 würden auch passen.</translation>
    </message>
    <message>
        <source>12 is not divisible by 5: the last head would go short. torch refuses it.</source>
        <translation>12 ist nicht durch 5 teilbar: Der letzte Kopf käme zu kurz. torch lehnt es ab.</translation>
    </message>
    <message>
        <source>12 ÷ 8 is 1.5, and there is no half column.</source>
        <translation>12 ÷ 8 ist 1.5, und eine halbe Spalte gibt es nicht.</translation>
    </message>
    <message>
        <source>There cannot be more heads than columns.</source>
        <translation>Es kann nicht mehr Köpfe als Spalten geben.</translation>
    </message>
    <message>
        <source>The same d_model, 8 heads instead of 2. How many parameters more?</source>
        <translation>Dasselbe d_model, 8 Köpfe statt 2. Wie viele Parameter mehr?</translation>
    </message>
    <message>
        <source>W_Q is 8 × 8 with four heads as it was with two.</source>
        <translation>W_Q ist mit vier Köpfen 8 × 8, so wie mit zweien.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>W_Q, W_K, W_V and W_O are d_model × d_model, however many heads share them.</source>
        <translation>W_Q, W_K, W_V und W_O sind d_model × d_model, wie viele Köpfe sie sich auch teilen.</translation>
    </message>
    <message>
        <source>Four times as many</source>
        <translation>Viermal so viele</translation>
    </message>
    <message>
        <source>The heads share the width: each has fewer columns, so the total is the same.</source>
        <translation>Die Köpfe teilen sich die Breite: Jeder hat weniger Spalten, also ist die Gesamtzahl dieselbe.</translation>
    </message>
    <message>
        <source>Six more weight matrices</source>
        <translation>Sechs Gewichtsmatrizen mehr</translation>
    </message>
    <message>
        <source>The heads&apos; small matrices lie side by side in one large one, whose size is fixed.</source>
        <translation>Die kleinen Matrizen der Köpfe liegen nebeneinander in einer großen, deren Größe festliegt.</translation>
    </message>
    <message>
        <source>Only W_O grows</source>
        <translation>Nur W_O wächst</translation>
    </message>
    <message>
        <source>W_O takes in the whole concatenation, which is d_model wide with any number of heads.</source>
        <translation>W_O nimmt die ganze Verkettung auf, und die ist bei jeder Zahl von Köpfen d_model breit.</translation>
    </message>
    <message>
        <source>What happens to the heads&apos; outputs?</source>
        <translation>Was geschieht mit den Ausgaben der Köpfe?</translation>
    </message>
    <message>
        <source>The three heads&apos; rows slide together into one.</source>
        <translation>Die Zeilen der drei Köpfe gleiten zu einer einzigen zusammen.</translation>
    </message>
    <message>
        <source>They are put side by side and go through a linear layer back to the embedding size</source>
        <translation>Sie werden nebeneinandergestellt und gehen durch eine lineare Schicht zurück zur Breite der Einbettung</translation>
    </message>
    <message>
        <source>Concatenation makes rows of h · d_v numbers; W_O mixes them into rows of d_model.</source>
        <translation>Das Verketten ergibt Zeilen von h · d_v Zahlen; W_O mischt sie zu Zeilen von d_model.</translation>
    </message>
    <message>
        <source>They are added up</source>
        <translation>Sie werden addiert</translation>
    </message>
    <message>
        <source>They stand side by side first. Adding would mix heads before W_O can weigh them.</source>
        <translation>Zuerst stehen sie nebeneinander. Addieren würde Köpfe mischen, bevor W_O sie gewichten kann.</translation>
    </message>
    <message>
        <source>They are averaged, so that the output stays small</source>
        <translation>Sie werden gemittelt, damit die Ausgabe klein bleibt</translation>
    </message>
    <message>
        <source>Nothing is averaged; W_O decides what each head contributes.</source>
        <translation>Gemittelt wird nichts; W_O entscheidet, was jeder Kopf beiträgt.</translation>
    </message>
    <message>
        <source>The best head&apos;s output is taken</source>
        <translation>Die Ausgabe des besten Kopfes wird genommen</translation>
    </message>
    <message>
        <source>All heads contribute. None is chosen.</source>
        <translation>Alle Köpfe tragen bei. Keiner wird ausgewählt.</translation>
    </message>
    <message>
        <source>What would be missing without W_O?</source>
        <translation>Was würde ohne W_O fehlen?</translation>
    </message>
    <message>
        <source>One number of the output: a sum over all columns of the concatenation, of both heads.</source>
        <translation>Eine Zahl der Ausgabe: eine Summe über alle Spalten der Verkettung, von beiden Köpfen.</translation>
    </message>
    <message>
        <source>The heads would not be mixed: each would fill its own columns of the output only</source>
        <translation>Die Köpfe würden nicht gemischt: Jeder würde nur seine eigenen Spalten der Ausgabe füllen</translation>
    </message>
    <message>
        <source>W_O lets every column of the output draw on every head, and lets a head count more or less.</source>
        <translation>W_O lässt jede Spalte der Ausgabe aus jedem Kopf schöpfen und lässt einen Kopf mehr oder weniger zählen.</translation>
    </message>
    <message>
        <source>The output would be too wide</source>
        <translation>Die Ausgabe wäre zu breit</translation>
    </message>
    <message>
        <source>The concatenation is d_model wide already, h · d_k.</source>
        <translation>Die Verkettung ist schon d_model breit, h · d_k.</translation>
    </message>
    <message>
        <source>The rows would no longer add up to 1</source>
        <translation>Die Zeilen ergäben zusammen nicht mehr 1</translation>
    </message>
    <message>
        <source>Rows of the output never do. Rows of the attention weights do.</source>
        <translation>Zeilen der Ausgabe tun das nie. Zeilen der Attention-Gewichte tun es.</translation>
    </message>
    <message>
        <source>Nothing: W_O is there for symmetry</source>
        <translation>Nichts: W_O ist der Symmetrie wegen da</translation>
    </message>
    <message>
        <source>It is the only place in the layer where heads meet.</source>
        <translation>Es ist die einzige Stelle der Schicht, an der sich Köpfe begegnen.</translation>
    </message>
    <message>
        <source>How can the output be written as a sum over heads?</source>
        <translation>Wie lässt sich die Ausgabe als Summe über Köpfe schreiben?</translation>
    </message>
    <message>
        <source>Cut W_O into blocks of d_k columns, one for each head. Then output = Σ O_i (W_O block i)ᵀ + b_O: concatenating and multiplying is the same as letting each head write into the output by itself and adding up.</source>
        <translation>Schneide W_O in Blöcke von d_k Spalten, einen für jeden Kopf. Dann ist die Ausgabe = Σ O_i (W_O Block i)ᵀ + b_O: Verketten und Multiplizieren ist dasselbe, wie jeden Kopf für sich in die Ausgabe schreiben zu lassen und zu addieren.</translation>
    </message>
    <message>
        <source>The panel in the studio says what each head contributes to the number.</source>
        <translation>Im Studio steht rechts daneben, was jeder Kopf zu der Zahl beiträgt.</translation>
    </message>
    <message>
        <source>A head is switched off by making its part of the concatenation 0. Which numbers of the output may change?</source>
        <translation>Ein Kopf wird abgeschaltet, indem sein Teil der Verkettung 0 gesetzt wird. Welche Zahlen der Ausgabe können sich ändern?</translation>
    </message>
    <message>
        <source>The right half comes from head 2.</source>
        <translation>Die rechte Hälfte kommt von Kopf 2.</translation>
    </message>
    <message>
        <source>All: W_O mixes every head into every column</source>
        <translation>Alle: W_O mischt jeden Kopf in jede Spalte</translation>
    </message>
    <message>
        <source>In each sum the terms of this head&apos;s d_k columns are now 0.</source>
        <translation>In jeder Summe sind die Glieder der d_k Spalten dieses Kopfes jetzt 0.</translation>
    </message>
    <message>
        <source>Only the columns that belong to the head</source>
        <translation>Nur die Spalten, die zu dem Kopf gehören</translation>
    </message>
    <message>
        <source>In the concatenation, yes. W_O then spreads every head over all columns.</source>
        <translation>In der Verkettung, ja. W_O verteilt dann jeden Kopf über alle Spalten.</translation>
    </message>
    <message>
        <source>Only the rows of tokens that the head attended to</source>
        <translation>Nur die Zeilen der Token, auf die der Kopf achtete</translation>
    </message>
    <message>
        <source>Each token&apos;s row has a part from this head, whatever it attended to.</source>
        <translation>Die Zeile jedes Tokens hat einen Teil von diesem Kopf, worauf er auch achtete.</translation>
    </message>
    <message>
        <source>None, the other heads make up for it</source>
        <translation>Keine, die anderen Köpfe gleichen es aus</translation>
    </message>
    <message>
        <source>In a trained model the quality may hardly suffer. The numbers change all the same.</source>
        <translation>In einem trainierten Modell leidet die Qualität vielleicht kaum. Die Zahlen ändern sich trotzdem.</translation>
    </message>
    <message>
        <source>Which shape has W_O, and what fixes it?</source>
        <translation>Welche Form hat W_O, und was legt sie fest?</translation>
    </message>
    <message>
        <source>(d_model, h · d_v), in torch (embed_dim, embed_dim): it takes in the concatenation of all heads and gives back rows of the embedding size, so that the output can be added to the input and go into the next layer.</source>
        <translation>(d_model, h · d_v), in torch (embed_dim, embed_dim): Es nimmt die Verkettung aller Köpfe auf und gibt Zeilen in der Breite der Einbettung zurück, damit die Ausgabe zur Eingabe addiert werden und in die nächste Schicht gehen kann.</translation>
    </message>
    <message>
        <source>W_O is 8 × 8 here.</source>
        <translation>W_O ist hier 8 × 8.</translation>
    </message>
    <message>
        <source>q and k are (N, H, L, D). Which shape have the scores?</source>
        <translation>q und k sind (N, H, L, D). Welche Form haben die Scores?</translation>
    </message>
    <message>
        <source>6 × 4 times 4 × 6 makes 6 × 6, twice: once for each head.</source>
        <translation>6 × 4 mal 4 × 6 ergibt 6 × 6, zweimal: einmal für jeden Kopf.</translation>
    </message>
    <message>
        <source>A row for each query, a column for each key, for each head of each sentence. D has been added up.</source>
        <translation>Eine Zeile für jede Query, eine Spalte für jeden Key, für jeden Kopf jedes Satzes. Über D ist summiert worden.</translation>
    </message>
    <message>
        <source>That is qᵀ k: it adds up over the tokens and compares columns with columns.</source>
        <translation>Das ist qᵀ k: Es summiert über die Token und vergleicht Spalten mit Spalten.</translation>
    </message>
    <message>
        <source>Each head has scores of its own.</source>
        <translation>Jeder Kopf hat eigene Scores.</translation>
    </message>
    <message>
        <source>That is the shape of q. The product with kᵀ replaces D by the number of keys.</source>
        <translation>Das ist die Form von q. Das Produkt mit kᵀ ersetzt D durch die Zahl der Keys.</translation>
    </message>
    <message>
        <source>Self-attention with 3 heads on 5 tokens of width 12. Which shape has the output?</source>
        <translation>Self-Attention mit 3 Köpfen auf 5 Token der Breite 12. Welche Form hat die Ausgabe?</translation>
    </message>
    <message>
        <source>X came in as 5 × 12, and so does the output go out.</source>
        <translation>X kam als 5 × 12 herein, und so geht auch die Ausgabe hinaus.</translation>
    </message>
    <message>
        <source>5 × 12, as the input</source>
        <translation>5 × 12, wie die Eingabe</translation>
    </message>
    <message>
        <source>One row for each token that asks, as wide as the embedding. So layers can be stacked.</source>
        <translation>Eine Zeile für jedes Token, das fragt, so breit wie die Einbettung. So lassen sich Schichten stapeln.</translation>
    </message>
    <message>
        <source>5 × 4, the width of a head</source>
        <translation>5 × 4, die Breite eines Kopfes</translation>
    </message>
    <message>
        <source>The three heads are put side by side again: 3 · 4 = 12.</source>
        <translation>Die drei Köpfe werden wieder nebeneinandergestellt: 3 · 4 = 12.</translation>
    </message>
    <message>
        <source>5 × 5, a row and a column for each token</source>
        <translation>5 × 5, eine Zeile und eine Spalte für jedes Token</translation>
    </message>
    <message>
        <source>Those are the attention weights inside each head.</source>
        <translation>Das sind die Attention-Gewichte in jedem Kopf.</translation>
    </message>
    <message>
        <source>15 × 12, a row for each token and head</source>
        <translation>15 × 12, eine Zeile für jedes Token und jeden Kopf</translation>
    </message>
    <message>
        <source>Heads stand side by side, not below each other.</source>
        <translation>Köpfe stehen nebeneinander, nicht untereinander.</translation>
    </message>
    <message>
        <source>q is (N, L, H · D). Someone writes `q.view(N, H, L, D)` and leaves the transpose out. What happens?</source>
        <translation>q ist (N, L, H · D). Jemand schreibt `q.view(N, H, L, D)` und lässt das transpose weg. Was geschieht?</translation>
    </message>
    <message>
        <source>What is right: columns are dealt out, and every head keeps every token.</source>
        <translation>So ist es richtig: Spalten werden ausgeteilt, und jeder Kopf behält jedes Token.</translation>
    </message>
    <message>
        <source>The shape is right and the numbers are wrong: rows of different tokens are mixed up</source>
        <translation>Die Form stimmt, und die Zahlen sind falsch: Zeilen verschiedener Token geraten durcheinander</translation>
    </message>
    <message>
        <source>`view` reads memory in order. The heads get stretches of tokens instead of stretches of columns. It takes `view(N, L, H, D).transpose(1, 2)`.</source>
        <translation>`view` liest den Speicher der Reihe nach. Die Köpfe bekommen Strecken von Token statt Strecken von Spalten. Richtig ist `view(N, L, H, D).transpose(1, 2)`.</translation>
    </message>
    <message>
        <source>An error about the shape</source>
        <translation>Ein Fehler wegen der Form</translation>
    </message>
    <message>
        <source>The number of elements is the same, so `view` is content. That is what makes the bug so quiet.</source>
        <translation>Die Zahl der Elemente ist dieselbe, also ist `view` zufrieden. Das macht den Fehler so leise.</translation>
    </message>
    <message>
        <source>Nothing, it is the same</source>
        <translation>Nichts, es ist dasselbe</translation>
    </message>
    <message>
        <source>Only if L or H is 1.</source>
        <translation>Nur wenn L oder H 1 ist.</translation>
    </message>
    <message>
        <source>The heads are swapped with each other</source>
        <translation>Die Köpfe werden miteinander vertauscht</translation>
    </message>
    <message>
        <source>Then it would be harmless. It is tokens and columns that get mixed.</source>
        <translation>Dann wäre es harmlos. Durcheinander geraten Token und Spalten.</translation>
    </message>
    <message>
        <source>Before `reshape(N, L, E)`, the heads&apos; outputs (N, H, L, D) have to be …</source>
        <translation>Vor `reshape(N, L, E)` müssen die Ausgaben der Köpfe, (N, H, L, D), …</translation>
    </message>
    <message>
        <source>Each row of C: the same token from head 1, head 2, head 3.</source>
        <translation>Jede Zeile von C: dasselbe Token aus Kopf 1, Kopf 2, Kopf 3.</translation>
    </message>
    <message>
        <source>transposed to (N, L, H, D), so that a token&apos;s heads lie side by side</source>
        <translation>zu (N, L, H, D) transponiert werden, damit die Köpfe eines Tokens nebeneinanderliegen</translation>
    </message>
    <message>
        <source>reshape reads in order: without the transpose a row would hold stretches of several tokens of one head.</source>
        <translation>reshape liest der Reihe nach: Ohne das transpose enthielte eine Zeile Strecken mehrerer Token eines einzigen Kopfes.</translation>
    </message>
    <message>
        <source>summed over H</source>
        <translation>über H summiert werden</translation>
    </message>
    <message>
        <source>Then D columns would be left, and no heads to tell apart.</source>
        <translation>Dann blieben D Spalten, und keine Köpfe mehr zu unterscheiden.</translation>
    </message>
    <message>
        <source>divided by H</source>
        <translation>durch H geteilt werden</translation>
    </message>
    <message>
        <source>The heads are not averaged.</source>
        <translation>Die Köpfe werden nicht gemittelt.</translation>
    </message>
    <message>
        <source>nothing: the number of elements fits</source>
        <translation>gar nicht verändert werden: Die Zahl der Elemente passt</translation>
    </message>
    <message>
        <source>It fits, and so there is no error; the rows are wrong all the same.</source>
        <translation>Sie passt, und darum kommt kein Fehler; die Zeilen sind trotzdem falsch.</translation>
    </message>
    <message>
        <source>Two sentences go through attention in one batch. What do they see of each other?</source>
        <translation>Zwei Sätze gehen in einem Batch durch die Attention. Was sehen sie voneinander?</translation>
    </message>
    <message>
        <source>Every number here is made from this one sentence.</source>
        <translation>Jede Zahl hier entsteht aus diesem einen Satz.</translation>
    </message>
    <message>
        <source>Nothing: each batch entry has queries, keys and values of its own</source>
        <translation>Nichts: Jeder Eintrag des Batches hat eigene Querys, Keys und Values</translation>
    </message>
    <message>
        <source>The batch is only for speed. Every product is done for each entry by itself.</source>
        <translation>Der Batch ist nur für das Tempo da. Jedes Produkt wird für jeden Eintrag für sich gerechnet.</translation>
    </message>
    <message>
        <source>Everything, they are put one after the other</source>
        <translation>Alles, sie werden hintereinandergehängt</translation>
    </message>
    <message>
        <source>Then they would be one sentence. The batch is an axis of its own.</source>
        <translation>Dann wären sie ein Satz. Der Batch ist eine eigene Achse.</translation>
    </message>
    <message>
        <source>The same positions see each other</source>
        <translation>Gleiche Positionen sehen einander</translation>
    </message>
    <message>
        <source>They do if sequence and batch are mistaken for each other. That is a bug.</source>
        <translation>Das tun sie, wenn Sequenz und Batch verwechselt werden. Das ist ein Fehler.</translation>
    </message>
    <message>
        <source>Only the padding</source>
        <translation>Nur das Padding</translation>
    </message>
    <message>
        <source>Padding is blocked, and it belongs to one sentence as well.</source>
        <translation>Padding ist gesperrt, und auch es gehört zu einem einzigen Satz.</translation>
    </message>
    <message>
        <source>d_model stays, the number of heads grows. What is gained, what is lost?</source>
        <translation>d_model bleibt, die Zahl der Köpfe wächst. Was ist gewonnen, was verloren?</translation>
    </message>
    <message>
        <source>More heads: more relations at once. But each gets narrower, d_k = d_model ÷ h, and has fewer numbers to tell tokens apart by: with d_k = 1 the scores of a head are a table of products, of rank 1. Usual layers settle at d_k of 64 or 128.</source>
        <translation>Mehr Köpfe: mehr Beziehungen zugleich. Aber jeder wird schmaler, d_k = d_model ÷ h, und hat weniger Zahlen, um Token zu unterscheiden: Mit d_k = 1 sind die Scores eines Kopfes eine Tabelle von Produkten, vom Rang 1. Übliche Schichten bleiben bei einem d_k von 64 oder 128.</translation>
    </message>
    <message>
        <source>8 heads for 8 columns: d_k is 1, each score a single product, all rows multiples of each other.</source>
        <translation>8 Köpfe für 8 Spalten: d_k ist 1, jeder Score ein einziges Produkt, alle Zeilen Vielfache voneinander.</translation>
    </message>
    <message>
        <source>A head is d_k = 4 wide and the sentence has 100 tokens. What is the rank of its 100 × 100 matrix of scores, at most?</source>
        <translation>Ein Kopf ist d_k = 4 breit, und der Satz hat 100 Token. Welchen Rang hat seine 100 × 100 große Matrix von Scores höchstens?</translation>
    </message>
    <message>
        <source>Here d_k is 2: any three rows of scores are dependent.</source>
        <translation>Hier ist d_k 2: Je drei Zeilen von Scores sind abhängig.</translation>
    </message>
    <message>
        <source>It is a product of a 100 × 4 and a 4 × 100 matrix; its rank cannot be larger than what they share.</source>
        <translation>Sie ist ein Produkt aus einer 100 × 4 und einer 4 × 100 großen Matrix; ihr Rang kann nicht größer sein als das, was beide teilen.</translation>
    </message>
    <message>
        <source>Then each row could be anything. All rows are made from the same four rows of Kᵀ.</source>
        <translation>Dann könnte jede Zeile beliebig sein. Alle Zeilen entstehen aus denselben vier Zeilen von Kᵀ.</translation>
    </message>
    <message>
        <source>10, the root of 100</source>
        <translation>10, die Wurzel aus 100</translation>
    </message>
    <message>
        <source>The rank has nothing to do with a root.</source>
        <translation>Der Rang hat mit einer Wurzel nichts zu tun.</translation>
    </message>
    <message>
        <source>Only if d_k is 1.</source>
        <translation>Nur wenn d_k 1 ist.</translation>
    </message>
    <message>
        <source>Which class of PyTorch is multi-head attention?</source>
        <translation>Welche Klasse von PyTorch ist Multi-Head-Attention?</translation>
    </message>
    <message>
        <source>What the studio shows is this class, step by step; its state_dict opens here.</source>
        <translation>Was das Studio zeigt, ist diese Klasse, Schritt für Schritt; ihr state_dict lässt sich hier öffnen.</translation>
    </message>
    <message>
        <source>`torch.nn.MultiheadAttention`</source>
        <translation>`torch.nn.MultiheadAttention`</translation>
    </message>
    <message>
        <source>It holds in_proj_weight (W_Q, W_K and W_V in one), out_proj (W_O) and the biases.</source>
        <translation>Sie enthält in_proj_weight (W_Q, W_K und W_V in einem), out_proj (W_O) und die Biase.</translation>
    </message>
    <message>
        <source>`torch.nn.Transformer`</source>
        <translation>`torch.nn.Transformer`</translation>
    </message>
    <message>
        <source>It is a whole model, encoder and decoder; it has layers of multi-head attention inside.</source>
        <translation>Das ist ein ganzes Modell, Encoder und Decoder; darin stecken Schichten von Multi-Head-Attention.</translation>
    </message>
    <message>
        <source>`torch.nn.AttentionHeads`</source>
        <translation>`torch.nn.AttentionHeads`</translation>
    </message>
    <message>
        <source>There is no such class.</source>
        <translation>Eine solche Klasse gibt es nicht.</translation>
    </message>
    <message>
        <source>`torch.nn.functional.softmax`</source>
        <translation>`torch.nn.functional.softmax`</translation>
    </message>
    <message>
        <source>A function, and one step of ten.</source>
        <translation>Eine Funktion, und ein Schritt von zehn.</translation>
    </message>
    <message>
        <source>Which shape has the output of `nn.MultiheadAttention(embed_dim, num_heads)` by default?</source>
        <translation>Welche Form hat die Ausgabe von `nn.MultiheadAttention(embed_dim, num_heads)` in der Vorgabe?</translation>
    </message>
    <message>
        <source>One row for each token, as wide as X.</source>
        <translation>Eine Zeile für jedes Token, so breit wie X.</translation>
    </message>
    <message>
        <source>(sequence, batch, embedding), the embedding as wide as the input&apos;s</source>
        <translation>(Sequenz, Batch, Einbettung), die Einbettung so breit wie die der Eingabe</translation>
    </message>
    <message>
        <source>By default the sequence comes first, as in the query. With batch_first=True it is (batch, sequence, embedding).</source>
        <translation>In der Vorgabe steht die Sequenz vorn, wie in der Query. Mit batch_first=True ist es (Batch, Sequenz, Einbettung).</translation>
    </message>
    <message>
        <source>(batch, sequence, embedding)</source>
        <translation>(Batch, Sequenz, Einbettung)</translation>
    </message>
    <message>
        <source>That is with batch_first=True, which is not the default.</source>
        <translation>Das ist es mit batch_first=True, und das ist nicht die Vorgabe.</translation>
    </message>
    <message>
        <source>(sequence, batch, num_heads)</source>
        <translation>(Sequenz, Batch, num_heads)</translation>
    </message>
    <message>
        <source>The heads are inside; outside one sees the embedding size again.</source>
        <translation>Die Köpfe sind innen; außen sieht man wieder die Breite der Einbettung.</translation>
    </message>
    <message>
        <source>(batch, num_heads, sequence, sequence)</source>
        <translation>(Batch, num_heads, Sequenz, Sequenz)</translation>
    </message>
    <message>
        <source>That is the shape of the attention weights of all heads.</source>
        <translation>Das ist die Form der Attention-Gewichte aller Köpfe.</translation>
    </message>
    <message>
        <source>A (batch, sequence, embedding) tensor goes into a layer with the default batch_first=False. What happens?</source>
        <translation>Ein Tensor (Batch, Sequenz, Einbettung) geht in eine Schicht mit der Vorgabe batch_first=False. Was geschieht?</translation>
    </message>
    <message>
        <source>No error, and wrong results: the layer takes the first axis for the sequence, so each token attends to the tokens at the same place in the other sentences of the batch. The shape of the output is as expected, which hides it.</source>
        <translation>Kein Fehler, und falsche Ergebnisse: Die Schicht hält die erste Achse für die Sequenz, also achtet jedes Token auf die Token an derselben Stelle in den anderen Sätzen des Batches. Die Form der Ausgabe ist wie erwartet, und das verbirgt es.</translation>
    </message>
    <message>
        <source>The rows and columns of this matrix must be tokens of one sentence.</source>
        <translation>Die Zeilen und Spalten dieser Matrix müssen Token eines einzigen Satzes sein.</translation>
    </message>
    <message>
        <source>embed_dim is 16. Which shape has `in_proj_weight`?</source>
        <translation>embed_dim ist 16. Welche Form hat `in_proj_weight`?</translation>
    </message>
    <message>
        <source>W_Q is the first third of in_proj_weight.</source>
        <translation>W_Q ist das erste Drittel von in_proj_weight.</translation>
    </message>
    <message>
        <source>W_Q, W_K and W_V below each other, 16 rows each: (3 · embed_dim, embed_dim).</source>
        <translation>W_Q, W_K und W_V untereinander, je 16 Zeilen: (3 · embed_dim, embed_dim).</translation>
    </message>
    <message>
        <source>torch keeps weights as (out, in) and multiplies by the transpose: the 48 outputs are the rows.</source>
        <translation>torch bewahrt Gewichte als (out, in) auf und multipliziert mit der Transponierten: Die 48 Ausgaben sind die Zeilen.</translation>
    </message>
    <message>
        <source>That is one of the three. They are packed into one.</source>
        <translation>Das ist eine der drei. Sie sind in einer zusammengefasst.</translation>
    </message>
    <message>
        <source>They are stacked along the rows, without an axis of their own.</source>
        <translation>Sie sind entlang der Zeilen gestapelt, ohne eigene Achse.</translation>
    </message>
    <message>
        <source>`F.linear(x, W, b)` computes …</source>
        <translation>`F.linear(x, W, b)` berechnet …</translation>
    </message>
    <message>
        <source>One number of Q: a row of X times a row of W_Q, which stands upright here, as a column of W_Qᵀ.</source>
        <translation>Eine Zahl von Q: eine Zeile von X mal eine Zeile von W_Q, die hier aufrecht steht, als Spalte von W_Qᵀ.</translation>
    </message>
    <message>
        <source>W is kept as (out, in), so it is turned over: row i of W makes output i.</source>
        <translation>W wird als (out, in) aufbewahrt, also gestürzt: Zeile i von W ergibt Ausgabe i.</translation>
    </message>
    <message>
        <source>For a square W this does not fail, and gives other numbers. A bug that is easy to make when one writes it by hand.</source>
        <translation>Für ein quadratisches W schlägt das nicht fehl und ergibt andere Zahlen. Ein Fehler, der leicht passiert, wenn man es von Hand schreibt.</translation>
    </message>
    <message>
        <source>For a single column vector one writes it so; with tokens as rows it is x Wᵀ.</source>
        <translation>Für einen einzelnen Spaltenvektor schreibt man es so; mit Token als Zeilen ist es x Wᵀ.</translation>
    </message>
    <message>
        <source>The bias is added.</source>
        <translation>Der Bias wird addiert.</translation>
    </message>
    <message>
        <source>In a bool `attn_mask` of `nn.MultiheadAttention`, what does True mean?</source>
        <translation>Was heißt True in einer `attn_mask` aus bool von `nn.MultiheadAttention`?</translation>
    </message>
    <message>
        <source>The studio says blocked and allowed, never True and False.</source>
        <translation>Das Studio sagt gesperrt und erlaubt, nie True und False.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>And in scaled_dot_product_attention it means the opposite, allowed. It pays to say blocked and allowed.</source>
        <translation>Und in scaled_dot_product_attention heißt es das Gegenteil, erlaubt. Es lohnt sich, gesperrt und erlaubt zu sagen.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>That is so in `F.scaled_dot_product_attention`. The module means the opposite.</source>
        <translation>So ist es in `F.scaled_dot_product_attention`. Das Modul meint das Gegenteil.</translation>
    </message>
    <message>
        <source>1 is added to the score</source>
        <translation>Zum Score wird 1 addiert</translation>
    </message>
    <message>
        <source>That is a float mask of ones: it is added, and blocks nothing.</source>
        <translation>Das ist eine Float-Maske aus Einsen: Sie wird addiert und sperrt nichts.</translation>
    </message>
    <message>
        <source>Either, depending on batch_first</source>
        <translation>Das eine oder das andere, je nach batch_first</translation>
    </message>
    <message>
        <source>batch_first says where the batch is, nothing on masks.</source>
        <translation>batch_first sagt, wo der Batch steht, und nichts über Masken.</translation>
    </message>
    <message>
        <source>A causal mask of float zeros (seen) and ones (unseen) is passed as `attn_mask`. What happens?</source>
        <translation>Eine kausale Maske aus Float-Nullen (sichtbar) und -Einsen (nicht sichtbar) wird als `attn_mask` übergeben. Was geschieht?</translation>
    </message>
    <message>
        <source>What blocking looks like: −∞, hatched, and a share of exactly 0 in the next step.</source>
        <translation>Wie Sperren aussieht: −∞, schraffiert, und im nächsten Schritt ein Anteil von genau 0.</translation>
    </message>
    <message>
        <source>Nothing is blocked: 1 is added to the later scores, which even favours them by a factor of 2.72</source>
        <translation>Nichts wird gesperrt: Zu den späteren Scores wird 1 addiert, was sie sogar begünstigt, um einen Faktor von 2.72</translation>
    </message>
    <message>
        <source>A float mask is added to the scaled scores; exp of a score plus 1 is e times as much. To block, it must hold −∞.</source>
        <translation>Eine Float-Maske wird zu den skalierten Scores addiert; exp eines Scores plus 1 ist e-mal so viel. Um zu sperren, muss sie −∞ enthalten.</translation>
    </message>
    <message>
        <source>The later tokens are blocked</source>
        <translation>Die späteren Token werden gesperrt</translation>
    </message>
    <message>
        <source>They would be by True in a bool mask, or by −∞ in a float one.</source>
        <translation>Das würden sie durch True in einer bool-Maske oder durch −∞ in einer Float-Maske.</translation>
    </message>
    <message>
        <source>The scores are multiplied by 0 and 1</source>
        <translation>Die Scores werden mit 0 und 1 multipliziert</translation>
    </message>
    <message>
        <source>A mask is added, never multiplied.</source>
        <translation>Eine Maske wird addiert, nie multipliziert.</translation>
    </message>
    <message>
        <source>An error: a mask has to be bool</source>
        <translation>Ein Fehler: Eine Maske muss bool sein</translation>
    </message>
    <message>
        <source>Both are taken. That is why it goes unnoticed.</source>
        <translation>Beides wird angenommen. Darum bleibt es unbemerkt.</translation>
    </message>
    <message>
        <source>You plot the weights that `nn.MultiheadAttention` returns, and see one blurred pattern instead of one for each head. Why?</source>
        <translation>Du stellst die Gewichte dar, die `nn.MultiheadAttention` zurückgibt, und siehst ein verschwommenes Muster statt eines für jeden Kopf. Warum?</translation>
    </message>
    <message>
        <source>By default they are averaged over the heads: (N, L, S). With average_attn_weights=False they come as (N, H, L, S), one matrix for each head.</source>
        <translation>In der Vorgabe werden sie über die Köpfe gemittelt: (N, L, S). Mit average_attn_weights=False kommen sie als (N, H, L, S), eine Matrix für jeden Kopf.</translation>
    </message>
    <message>
        <source>Two heads, two clear patterns. Their average would be neither.</source>
        <translation>Zwei Köpfe, zwei klare Muster. Ihr Durchschnitt wäre keines von beiden.</translation>
    </message>
    <message>
        <source>Someone divides by √d_model instead of √d_k. How does one notice?</source>
        <translation>Jemand teilt durch √d_model statt durch √d_k. Woran merkt man es?</translation>
    </message>
    <message>
        <source>Here d_model is 8 and d_k is 2: ÷ 1.41 is right, ÷ 2.83 would be wrong.</source>
        <translation>Hier ist d_model 8 und d_k 2: ÷ 1.41 ist richtig, ÷ 2.83 wäre falsch.</translation>
    </message>
    <message>
        <source>Not by an error: the shares are just too even, by a factor √h in the scores</source>
        <translation>Nicht an einer Fehlermeldung: Die Anteile sind nur zu gleichmäßig, um einen Faktor √h in den Scores</translation>
    </message>
    <message>
        <source>With 4 heads the scores are half of what they should be. Training may make up for it, pretrained weights will not.</source>
        <translation>Mit 4 Köpfen sind die Scores halb so groß, wie sie sein sollten. Training gleicht es vielleicht aus, vortrainierte Gewichte nicht.</translation>
    </message>
    <message>
        <source>The shapes no longer fit</source>
        <translation>Die Formen passen nicht mehr</translation>
    </message>
    <message>
        <source>It is a number; no shape depends on it.</source>
        <translation>Es ist eine Zahl; keine Form hängt davon ab.</translation>
    </message>
    <message>
        <source>The rows no longer add up to 1</source>
        <translation>Die Zeilen ergeben zusammen nicht mehr 1</translation>
    </message>
    <message>
        <source>Softmax makes them add up to 1 whatever it is given.</source>
        <translation>Softmax lässt sie zusammen 1 ergeben, was man ihm auch gibt.</translation>
    </message>
    <message>
        <source>The scores overflow</source>
        <translation>Die Scores laufen über</translation>
    </message>
    <message>
        <source>They get smaller, not larger.</source>
        <translation>Sie werden kleiner, nicht größer.</translation>
    </message>
    <message>
        <source>`torch.softmax(scores, dim=-2)`: what is wrong, and how would you see it?</source>
        <translation>`torch.softmax(scores, dim=-2)`: Was ist falsch, und woran sähe man es?</translation>
    </message>
    <message>
        <source>It runs down the columns, over the queries, instead of along the rows, over the keys. One sees it by adding up: `weights.sum(-1)` must be 1 everywhere. With a causal mask, the last token would also get more than its due, for it alone may see the last key.</source>
        <translation>Es läuft die Spalten hinunter, über die Querys, statt die Zeilen entlang, über die Keys. Man sieht es durch Addieren: `weights.sum(-1)` muss überall 1 sein. Mit einer kausalen Maske bekäme außerdem das letzte Token mehr, als ihm zusteht, denn nur es darf den letzten Key sehen.</translation>
    </message>
    <message>
        <source>What is right: each row is a whole.</source>
        <translation>So ist es richtig: Jede Zeile ist ein Ganzes.</translation>
    </message>
    <message>
        <source>A language model&apos;s loss falls to almost 0 within minutes, and what it writes is nonsense. What is the likeliest bug?</source>
        <translation>Der Loss eines Sprachmodells fällt in Minuten auf fast 0, und was es schreibt, ist Unsinn. Welcher Fehler ist am wahrscheinlichsten?</translation>
    </message>
    <message>
        <source>Blocked: the token after this one. It is what the model has to predict.</source>
        <translation>Gesperrt: das Token nach diesem. Genau das soll das Modell vorhersagen.</translation>
    </message>
    <message>
        <source>The causal mask is missing or inverted: it sees the token that it is to predict</source>
        <translation>Die kausale Maske fehlt oder ist umgekehrt: Es sieht das Token, das es vorhersagen soll</translation>
    </message>
    <message>
        <source>In training it copies the next token from its input; when it writes, there is none to copy.</source>
        <translation>Im Training schreibt es das nächste Token aus seiner Eingabe ab; wenn es selbst schreibt, gibt es nichts abzuschreiben.</translation>
    </message>
    <message>
        <source>The scores are not scaled</source>
        <translation>Die Scores sind nicht skaliert</translation>
    </message>
    <message>
        <source>Then it would learn badly, not suspiciously well.</source>
        <translation>Dann würde es schlecht lernen, nicht verdächtig gut.</translation>
    </message>
    <message>
        <source>There are too many heads</source>
        <translation>Es gibt zu viele Köpfe</translation>
    </message>
    <message>
        <source>That may waste width, but does not give the answer away.</source>
        <translation>Das verschwendet vielleicht Breite, verrät aber die Antwort nicht.</translation>
    </message>
    <message>
        <source>The batch is too large</source>
        <translation>Der Batch ist zu groß</translation>
    </message>
    <message>
        <source>A batch does not show the next token.</source>
        <translation>Ein Batch zeigt das nächste Token nicht.</translation>
    </message>
    <message>
        <source>What is need_weights=False good for?</source>
        <translation>Wozu ist need_weights=False gut?</translation>
    </message>
    <message>
        <source>Then the layer need not hand out the (L, S) attention weights, and may use a fused kernel that never keeps the whole matrix: much faster and with far less memory on long sentences. The output is the same, up to rounding.</source>
        <translation>Dann muss die Schicht die (L, S) Attention-Gewichte nicht herausgeben und darf einen verschmolzenen Kernel benutzen, der die ganze Matrix nie aufbewahrt: bei langen Sätzen viel schneller und mit weit weniger Speicher. Die Ausgabe ist dieselbe, bis auf Rundung.</translation>
    </message>
    <message>
        <source>This is the matrix that a fused kernel never writes down as a whole.</source>
        <translation>Das ist die Matrix, die ein verschmolzener Kernel nie als Ganzes hinschreibt.</translation>
    </message>
    <message>
        <source>Which of embed_dim, num_heads and bias must you give to `nn.MultiheadAttention`, and which is an option?</source>
        <translation>Welche von embed_dim, num_heads und bias müssen `nn.MultiheadAttention` gegeben werden, und was ist eine Option?</translation>
    </message>
    <message>
        <source>embed_dim and num_heads must be given, and embed_dim has to be divisible by num_heads. bias is an option: True unless you say otherwise.</source>
        <translation>embed_dim und num_heads müssen gegeben werden, und embed_dim muss durch num_heads teilbar sein. bias ist eine Option: True, wenn nichts anderes gesagt wird.</translation>
    </message>
    <message>
        <source>Switch the bias off and on below.</source>
        <translation>Schalte unten den Bias aus und wieder ein.</translation>
    </message>
    <message>
        <source>How many parameters has `nn.MultiheadAttention(64, 4)`?</source>
        <translation>Wie viele Parameter hat `nn.MultiheadAttention(64, 4)`?</translation>
    </message>
    <message>
        <source>W_O and b_O: the fourth set beside those of Q, K and V.</source>
        <translation>W_O und b_O: der vierte Satz neben denen von Q, K und V.</translation>
    </message>
    <message>
        <source>Four matrices of 64 × 64 make 16,384, four biases of 64 make 256.</source>
        <translation>Vier Matrizen von 64 × 64 ergeben 16,384, vier Biase von 64 ergeben 256.</translation>
    </message>
    <message>
        <source>That leaves W_O and its bias out.</source>
        <translation>Da fehlen W_O und sein Bias.</translation>
    </message>
    <message>
        <source>That leaves the biases out.</source>
        <translation>Da fehlen die Biase.</translation>
    </message>
    <message>
        <source>That counts a full set for each head. The heads share one set.</source>
        <translation>Da zählt ein voller Satz für jeden Kopf. Die Köpfe teilen sich einen.</translation>
    </message>
    <message>
        <source>In cross-attention, where do queries, keys and values come from?</source>
        <translation>Woher kommen in der Cross-Attention Querys, Keys und Values?</translation>
    </message>
    <message>
        <source>Rows are tokens of the one sentence, columns those of the other.</source>
        <translation>Zeilen sind Token des einen Satzes, Spalten die des anderen.</translation>
    </message>
    <message>
        <source>Queries from one sentence, keys and values from another</source>
        <translation>Querys aus einem Satz, Keys und Values aus einem anderen</translation>
    </message>
    <message>
        <source>The one asks, the other is looked at: a translation asks the sentence that it translates.</source>
        <translation>Der eine fragt, auf den anderen wird geachtet: Eine Übersetzung fragt den Satz, den sie übersetzt.</translation>
    </message>
    <message>
        <source>Keys from one sentence, queries and values from another</source>
        <translation>Keys aus einem Satz, Querys und Values aus einem anderen</translation>
    </message>
    <message>
        <source>Keys and values belong together: a value has to be what its key stands for.</source>
        <translation>Keys und Values gehören zusammen: Ein Value muss das sein, wofür sein Key steht.</translation>
    </message>
    <message>
        <source>All three from both sentences at once</source>
        <translation>Alle drei aus beiden Sätzen zugleich</translation>
    </message>
    <message>
        <source>That would be self-attention on the two joined into one.</source>
        <translation>Das wäre Self-Attention auf beiden, zu einem verbunden.</translation>
    </message>
    <message>
        <source>Queries and keys from one, values from another</source>
        <translation>Querys und Keys aus einem, Values aus einem anderen</translation>
    </message>
    <message>
        <source>Then the shares would be about tokens that the values do not belong to.</source>
        <translation>Dann wären es Anteile an Token, zu denen die Values nicht gehören.</translation>
    </message>
    <message>
        <source>3 tokens ask 4 tokens of another sentence. Which shape have one head&apos;s weights, and how many rows has the output?</source>
        <translation>3 Token fragen 4 Token eines anderen Satzes. Welche Form haben die Gewichte eines Kopfes, und wie viele Zeilen hat die Ausgabe?</translation>
    </message>
    <message>
        <source>3 × 4 times 4 × 4 makes 3 × 4: three rows.</source>
        <translation>3 × 4 mal 4 × 4 ergibt 3 × 4: drei Zeilen.</translation>
    </message>
    <message>
        <source>3 × 4, and 3 rows</source>
        <translation>3 × 4, und 3 Zeilen</translation>
    </message>
    <message>
        <source>A row for each query, a column for each key; one result for each that asks.</source>
        <translation>Eine Zeile für jede Query, eine Spalte für jeden Key; ein Ergebnis für jedes, das fragt.</translation>
    </message>
    <message>
        <source>4 × 3, and 4 rows</source>
        <translation>4 × 3, und 4 Zeilen</translation>
    </message>
    <message>
        <source>Rows are those who ask, and three ask.</source>
        <translation>Zeilen sind die, die fragen, und es fragen drei.</translation>
    </message>
    <message>
        <source>7 × 7, and 7 rows</source>
        <translation>7 × 7, und 7 Zeilen</translation>
    </message>
    <message>
        <source>The sentences are not joined.</source>
        <translation>Die Sätze werden nicht verbunden.</translation>
    </message>
    <message>
        <source>3 × 4, and 4 rows</source>
        <translation>3 × 4, und 4 Zeilen</translation>
    </message>
    <message>
        <source>Each row of shares makes one row of output: 3.</source>
        <translation>Jede Zeile von Anteilen ergibt eine Zeile der Ausgabe: 3.</translation>
    </message>
    <message>
        <source>A decoder layer has self-attention and cross-attention. Which is masked causally, and why not the other?</source>
        <translation>Eine Decoder-Schicht hat Self-Attention und Cross-Attention. Welche ist kausal maskiert, und warum nicht die andere?</translation>
    </message>
    <message>
        <source>The self-attention: the part of the translation that is not written yet must not be seen. The cross-attention is not, since the sentence to translate is there as a whole from the start; only its padding is blocked.</source>
        <translation>Die Self-Attention: Der Teil der Übersetzung, der noch nicht geschrieben ist, darf nicht gesehen werden. Die Cross-Attention ist es nicht, da der zu übersetzende Satz von Anfang an ganz da ist; nur sein Padding ist gesperrt.</translation>
    </message>
    <message>
        <source>The first word may look at all of the other sentence.</source>
        <translation>Das erste Wort darf auf den ganzen anderen Satz achten.</translation>
    </message>
    <message>
        <source>A decoder writes a translation word by word. Which of its cross-attention&apos;s matrices can be computed once and kept?</source>
        <translation>Ein Decoder schreibt eine Übersetzung Wort für Wort. Welche Matrizen seiner Cross-Attention lassen sich einmal berechnen und behalten?</translation>
    </message>
    <message>
        <source>K and V are made from the second sentence. Change the first below: they stay.</source>
        <translation>K und V entstehen aus dem zweiten Satz. Ändere unten den ersten: Sie bleiben.</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>Keys und Values</translation>
    </message>
    <message>
        <source>They depend on the sentence to translate only, and that does not change. Each new word brings one new query.</source>
        <translation>Sie hängen nur vom zu übersetzenden Satz ab, und der ändert sich nicht. Jedes neue Wort bringt eine neue Query.</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Querys</translation>
    </message>
    <message>
        <source>They come from what is being written, and so grow with it.</source>
        <translation>Sie kommen aus dem, was gerade geschrieben wird, und wachsen mit ihm.</translation>
    </message>
    <message>
        <source>The attention weights</source>
        <translation>Die Attention-Gewichte</translation>
    </message>
    <message>
        <source>Each new query needs a row of its own.</source>
        <translation>Jede neue Query braucht eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Keys and values stay the same for the whole translation.</source>
        <translation>Keys und Values bleiben für die ganze Übersetzung dieselben.</translation>
    </message>
    <message>
        <source>What does the gradient of the output with respect to a score say?</source>
        <translation>Was sagt der Gradient der Ausgabe nach einem Score?</translation>
    </message>
    <message>
        <source>How much the output would change if the score were a little larger. It goes by the shares: a score whose share is near 0 or near 1 has next to no influence, and so can hardly be learnt from.</source>
        <translation>Wie sehr sich die Ausgabe ändern würde, wenn der Score ein wenig größer wäre. Er richtet sich nach den Anteilen: Ein Score, dessen Anteil nahe 0 oder nahe 1 ist, hat so gut wie keinen Einfluss, und so lässt sich aus ihm kaum lernen.</translation>
    </message>
    <message>
        <source>The same ten steps, backwards. Row “it” at the scores: where would a change be felt?</source>
        <translation>Dieselben zehn Schritte, rückwärts. Zeile „it“ bei den Scores: Wo wäre eine Änderung zu spüren?</translation>
    </message>
    <message>
        <source>What do the gradients with respect to the scores of one row add up to?</source>
        <translation>Was ergeben die Gradienten nach den Scores einer Zeile zusammen?</translation>
    </message>
    <message>
        <source>Add up any row: it comes to 0.</source>
        <translation>Addiere irgendeine Zeile: Es kommt 0 heraus.</translation>
    </message>
    <message>
        <source>The same number added to all scores of a row changes nothing, so the slope in that direction is 0. It is the sum of the row&apos;s gradients.</source>
        <translation>Zu allen Scores einer Zeile dieselbe Zahl zu addieren ändert nichts, also ist die Steigung in dieser Richtung 0. Sie ist die Summe der Gradienten der Zeile.</translation>
    </message>
    <message>
        <source>1, as the shares do</source>
        <translation>1, wie die Anteile</translation>
    </message>
    <message>
        <source>The shares add up to 1, so their changes add up to 0.</source>
        <translation>Die Anteile ergeben zusammen 1, also ergeben ihre Änderungen zusammen 0.</translation>
    </message>
    <message>
        <source>The scale multiplies each gradient alike; it does not make a sum.</source>
        <translation>Die Skalierung multipliziert jeden Gradienten gleichermaßen; eine Summe macht sie nicht.</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Irgendetwas</translation>
    </message>
    <message>
        <source>One sum is fixed: that over a row of scores.</source>
        <translation>Eine Summe liegt fest: die über eine Zeile von Scores.</translation>
    </message>
    <message>
        <source>What gradient reaches a score that is blocked by the mask?</source>
        <translation>Welcher Gradient kommt bei einem Score an, den die Maske sperrt?</translation>
    </message>
    <message>
        <source>Above the diagonal nothing comes back.</source>
        <translation>Oberhalb der Diagonale kommt nichts zurück.</translation>
    </message>
    <message>
        <source>Whatever the score is, −∞ stands in its place and its share is 0. Nothing depends on it.</source>
        <translation>Wie der Score auch ist, an seiner Stelle steht −∞, und sein Anteil ist 0. Nichts hängt von ihm ab.</translation>
    </message>
    <message>
        <source>That is what stands in its place on the way forward. On the way back its share is 0, and so is its gradient.</source>
        <translation>Das steht auf dem Hinweg an seiner Stelle. Auf dem Rückweg ist sein Anteil 0, und so auch sein Gradient.</translation>
    </message>
    <message>
        <source>Then changing it would change the output, and it cannot.</source>
        <translation>Dann würde ihn zu ändern die Ausgabe ändern, und das kann es nicht.</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>Only where a whole row is blocked.</source>
        <translation>Nur wo eine ganze Zeile gesperrt ist.</translation>
    </message>
    <message>
        <source>By how many ways does one row of X influence the output of self-attention?</source>
        <translation>Auf wie vielen Wegen beeinflusst eine Zeile von X die Ausgabe der Self-Attention?</translation>
    </message>
    <message>
        <source>Three: as a query (how its own row attends), as a key (how much all others attend to it) and as a value (what they collect from it). Its gradient is the sum of what comes back through W_Q, W_K and W_V.</source>
        <translation>Auf dreien: als Query (worauf ihre eigene Zeile achtet), als Key (wie sehr alle anderen auf sie achten) und als Value (was sie von ihr sammeln). Ihr Gradient ist die Summe dessen, was durch W_Q, W_K und W_V zurückkommt.</translation>
    </message>
    <message>
        <source>X goes into three products.</source>
        <translation>X geht in drei Produkte ein.</translation>
    </message>
    <message>
        <source>What arrives at X is added up from Q, K and V.</source>
        <translation>Was bei X ankommt, ist aus Q, K und V addiert.</translation>
    </message>
    <message>
        <source>A sentence becomes twice as long. By how much do the attention weights of a head grow?</source>
        <translation>Ein Satz wird doppelt so lang. Um wie viel wachsen die Attention-Gewichte eines Kopfes?</translation>
    </message>
    <message>
        <source>Type six more words below and see 6 × 6 become 12 × 12.</source>
        <translation>Tippe unten sechs Wörter dazu und sieh, wie aus 6 × 6 ein 12 × 12 wird.</translation>
    </message>
    <message>
        <source>Fourfold</source>
        <translation>Auf das Vierfache</translation>
    </message>
    <message>
        <source>Twice as many rows and twice as many columns: L × L.</source>
        <translation>Doppelt so viele Zeilen und doppelt so viele Spalten: L × L.</translation>
    </message>
    <message>
        <source>Twofold</source>
        <translation>Auf das Doppelte</translation>
    </message>
    <message>
        <source>The rows alone double; the columns do too.</source>
        <translation>Schon die Zeilen verdoppeln sich; die Spalten auch.</translation>
    </message>
    <message>
        <source>Eightfold</source>
        <translation>Auf das Achtfache</translation>
    </message>
    <message>
        <source>There are two axes that grow, not three.</source>
        <translation>Es sind zwei Achsen, die wachsen, nicht drei.</translation>
    </message>
    <message>
        <source>Not at all, they depend on d_model</source>
        <translation>Gar nicht, sie hängen von d_model ab</translation>
    </message>
    <message>
        <source>Their size is L × L. d_model has no part in it.</source>
        <translation>Ihre Größe ist L × L. d_model spielt dabei keine Rolle.</translation>
    </message>
    <message>
        <source>4,096 tokens, 12 heads, float32. How much memory do the attention weights of one layer take, if they are kept?</source>
        <translation>4,096 Token, 12 Köpfe, float32. Wie viel Speicher brauchen die Attention-Gewichte einer Schicht, wenn sie aufbewahrt werden?</translation>
    </message>
    <message>
        <source>Here it is 2 heads, 6 × 6.</source>
        <translation>Hier sind es 2 Köpfe, 6 × 6.</translation>
    </message>
    <message>
        <source>About 805 MB</source>
        <translation>Etwa 805 MB</translation>
    </message>
    <message>
        <source>12 · 4,096 · 4,096 numbers of 4 bytes are 805,306,368 bytes. That is why fused kernels do not keep them.</source>
        <translation>12 · 4,096 · 4,096 Zahlen zu 4 Bytes sind 805,306,368 Bytes. Darum bewahren verschmolzene Kernels sie nicht auf.</translation>
    </message>
    <message>
        <source>About 67 MB</source>
        <translation>Etwa 67 MB</translation>
    </message>
    <message>
        <source>That is one head. There are 12.</source>
        <translation>Das ist ein Kopf. Es sind 12.</translation>
    </message>
    <message>
        <source>About 201 MB</source>
        <translation>Etwa 201 MB</translation>
    </message>
    <message>
        <source>That counts one byte a number; float32 takes four.</source>
        <translation>Da zählt ein Byte pro Zahl; float32 braucht vier.</translation>
    </message>
    <message>
        <source>About 0.2 MB</source>
        <translation>Etwa 0.2 MB</translation>
    </message>
    <message>
        <source>That is 12 · 4,096 numbers of 4 bytes: a row for each head. There are 4,096 rows.</source>
        <translation>Das sind 12 · 4,096 Zahlen zu 4 Bytes: eine Zeile für jeden Kopf. Es sind 4,096 Zeilen.</translation>
    </message>
    <message>
        <source>Which parts of the layer grow with L, and which with L²?</source>
        <translation>Welche Teile der Schicht wachsen mit L, und welche mit L²?</translation>
    </message>
    <message>
        <source>The four projections grow with L: L · d_model² multiplications each. Scores and weighted sum grow with L²: L² · d_model each. So for short sentences the projections cost most, and from L of about 2 · d_model on the two products with L² do.</source>
        <translation>Die vier Projektionen wachsen mit L: je L · d_model² Multiplikationen. Scores und gewichtete Summe wachsen mit L²: je L² · d_model. Bei kurzen Sätzen kosten also die Projektionen am meisten, und ab einem L von etwa 2 · d_model die beiden Produkte mit L².</translation>
    </message>
    <message>
        <source>Count the multiplications of each of the six products.</source>
        <translation>Zähle die Multiplikationen jedes der sechs Produkte.</translation>
    </message>
    <message>
        <source>One score takes d_k multiplications, and there are L² scores a head.</source>
        <translation>Ein Score braucht d_k Multiplikationen, und es gibt L² Scores pro Kopf.</translation>
    </message>
    <message>
        <source>With d_model fixed, does the arithmetic of all scores together grow with the number of heads?</source>
        <translation>Wächst bei festem d_model die Rechenarbeit aller Scores zusammen mit der Zahl der Köpfe?</translation>
    </message>
    <message>
        <source>Four heads here, with two products a score.</source>
        <translation>Hier vier Köpfe, mit zwei Produkten pro Score.</translation>
    </message>
    <message>
        <source>No: h heads with L² scores of d_model ÷ h products each, the same in total</source>
        <translation>Nein: h Köpfe mit L² Scores zu je d_model ÷ h Produkten, zusammen dasselbe</translation>
    </message>
    <message>
        <source>h · L² · (d_model ÷ h) = L² · d_model. The softmax does grow: it has h · L² entries.</source>
        <translation>h · L² · (d_model ÷ h) = L² · d_model. Der Softmax wächst allerdings: Er hat h · L² Einträge.</translation>
    </message>
    <message>
        <source>Yes, with h</source>
        <translation>Ja, mit h</translation>
    </message>
    <message>
        <source>There are h times as many scores, but each takes h times fewer products.</source>
        <translation>Es gibt h-mal so viele Scores, aber jeder braucht h-mal weniger Produkte.</translation>
    </message>
    <message>
        <source>Yes, with h²</source>
        <translation>Ja, mit h²</translation>
    </message>
    <message>
        <source>Heads do not meet each other.</source>
        <translation>Köpfe begegnen einander nicht.</translation>
    </message>
    <message>
        <source>It shrinks with h</source>
        <translation>Sie schrumpft mit h</translation>
    </message>
    <message>
        <source>Fewer products for each score, but more scores.</source>
        <translation>Weniger Produkte für jeden Score, aber mehr Scores.</translation>
    </message>
    <message>
        <source>A language model writes word by word. What does a cache of keys and values spare?</source>
        <translation>Ein Sprachmodell schreibt Wort für Wort. Was erspart ein Cache von Keys und Values?</translation>
    </message>
    <message>
        <source>Only the last row is new when a token is added.</source>
        <translation>Nur die letzte Zeile ist neu, wenn ein Token dazukommt.</translation>
    </message>
    <message>
        <source>Computing keys and values of all earlier tokens again for each new one</source>
        <translation>Für jedes neue Token Keys und Values aller früheren noch einmal zu berechnen</translation>
    </message>
    <message>
        <source>Under a causal mask they never change. The new token&apos;s query meets the kept keys: a row of scores instead of a matrix.</source>
        <translation>Unter einer kausalen Maske ändern sie sich nie. Die Query des neuen Tokens trifft auf die aufbewahrten Keys: eine Zeile von Scores statt einer Matrix.</translation>
    </message>
    <message>
        <source>The softmax</source>
        <translation>Den Softmax</translation>
    </message>
    <message>
        <source>The new row needs its own.</source>
        <translation>Die neue Zeile braucht ihren eigenen.</translation>
    </message>
    <message>
        <source>The memory for keys and values</source>
        <translation>Den Speicher für Keys und Values</translation>
    </message>
    <message>
        <source>On the contrary, it takes memory that grows with the text.</source>
        <translation>Im Gegenteil, er braucht Speicher, der mit dem Text wächst.</translation>
    </message>
    <message>
        <source>The output projection</source>
        <translation>Die Ausgabeprojektion</translation>
    </message>
    <message>
        <source>The new token needs it.</source>
        <translation>Das neue Token braucht sie.</translation>
    </message>
    <message>
        <source>How does attention differ from looking a word up in a dictionary of a program?</source>
        <translation>Wie unterscheidet sich Attention davon, ein Wort in einem Dictionary eines Programms nachzuschlagen?</translation>
    </message>
    <message>
        <source>A program&apos;s dictionary compares exactly and gives one value or none. Attention compares by degree and gives a mixture of all values, so it has a slope everywhere and can be trained: a soft lookup.</source>
        <translation>Das Dictionary eines Programms vergleicht exakt und gibt einen Wert oder keinen. Attention vergleicht graduell und gibt eine Mischung aller Values, also hat sie überall eine Steigung und lässt sich trainieren: ein weiches Nachschlagen.</translation>
    </message>
    <message>
        <source>This head is nearly a lookup: each word finds the places where it stands, and they share.</source>
        <translation>Dieser Kopf ist fast ein Nachschlagen: Jedes Wort findet die Stellen, an denen es steht, und die teilen sich den Anteil.</translation>
    </message>
    <message>
        <source>Why is it handy that the output has the shape of the input?</source>
        <translation>Warum ist es praktisch, dass die Ausgabe die Form der Eingabe hat?</translation>
    </message>
    <message>
        <source>Because the input can be added to it (the residual connection), and because the next layer can be built alike: layers of attention stack like bricks.</source>
        <translation>Weil die Eingabe zu ihr addiert werden kann (die Residualverbindung) und weil die nächste Schicht genauso gebaut sein kann: Schichten von Attention stapeln sich wie Bausteine.</translation>
    </message>
    <message>
        <source>3 × 8 went in as X, 3 × 8 come out.</source>
        <translation>3 × 8 gingen als X hinein, 3 × 8 kommen heraus.</translation>
    </message>
    <message>
        <source>Explain how multi-head attention works and why it is useful.</source>
        <translation>Erkläre, wie Multi-Head-Attention funktioniert und warum sie nützlich ist.</translation>
    </message>
    <message>
        <source>The input is projected to queries, keys and values several times, once for each head. All heads attend in parallel, each by its own weights, so each can follow another kind of relation: grammar, meaning, neighbourhood. Their results are put side by side and mixed by a linear layer into one output, which is richer than what a single head could say.</source>
        <translation>Die Eingabe wird mehrmals zu Querys, Keys und Values projiziert, einmal für jeden Kopf. Alle Köpfe arbeiten parallel, jeder mit eigenen Gewichten, also kann jeder einer anderen Art von Beziehung folgen: Grammatik, Bedeutung, Nachbarschaft. Ihre Ergebnisse werden nebeneinandergestellt und von einer linearen Schicht zu einer Ausgabe gemischt, die reicher ist als das, was ein einzelner Kopf sagen könnte.</translation>
    </message>
    <message>
        <source>Think of looking at one thing from several angles at once.</source>
        <translation>Denk daran, etwas von mehreren Seiten anzusehen.</translation>
    </message>
    <message>
        <source>Three heads, three relations; two steps on they are joined.</source>
        <translation>Drei Köpfe, drei Beziehungen; zwei Schritte weiter werden sie verkettet.</translation>
    </message>
    <message>
        <source>Several heads work in parallel</source>
        <translation>Mehrere Köpfe arbeiten parallel</translation>
    </message>
    <message>
        <source>Each looks at other relations, by weights of its own</source>
        <translation>Jeder achtet auf andere Beziehungen, mit eigenen Gewichten</translation>
    </message>
    <message>
        <source>The results are joined and mixed</source>
        <translation>Die Ergebnisse werden verkettet und gemischt</translation>
    </message>
    <message>
        <source>So the output is richer than one head&apos;s</source>
        <translation>So ist die Ausgabe reicher als die eines einzelnen Kopfes</translation>
    </message>
    <message>
        <source>parallel, several heads, multiple heads, many heads, at once, same time, simultaneous, side by side</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>parallel, mehrere Köpfe, viele Köpfe, gleichzeitig, zugleich, zur selben Zeit, simultan, nebeneinander arbeiten</translation>
    </message>
    <message>
        <source>different relation, own weights, different aspect, different pattern, other relation, different representation, different subspace, different angle, different feature, each focus, own relation, different part, specialise, specialize, different perspective, different kind</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>andere Beziehung, verschiedene Beziehung, unterschiedliche Beziehung, eigene Beziehung, eigene Gewichte, andere Gewichte, verschiedene Aspekte, unterschiedliche Aspekte, andere Muster, verschiedene Muster, unterschiedliche Muster, andere Darstellung, Unterraum, Unterräume, Blickwinkel, Perspektive, andere Merkmale, verschiedene Merkmale, spezialisiert, spezialisieren, jeder konzentriert, etwas anderes, andere Art</translation>
    </message>
    <message>
        <source>concatenate, combine, join, put together, merge, linear layer, W_O, output projection, mix</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>verkettet, verketten, verkettung, konkateniert, konkatenieren, zusammengeführt, zusammenführen, zusammengesetzt, zusammengefügt, verbunden, kombiniert, kombinieren, nebeneinandergestellt, gemischt, mischen, mischt, lineare Schicht, W_O, Ausgabeprojektion</translation>
    </message>
    <message>
        <source>richer, more information, rich, more expressive, better than one, understand better, several relations, nuance, capture more, better representation, capture different, diverse</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>reicher, reichhaltiger, mehr Information, aussagekräftiger, ausdrucksstärker, besser als ein, besser verstehen, mehrere Beziehungen, Nuance, mehr erfassen, bessere Darstellung, vielfältiger, vielfältig</translation>
    </message>
    <message>
        <source>Explain the roles of query, key and value.</source>
        <translation>Erkläre die Rollen von Query, Key und Value.</translation>
    </message>
    <message>
        <source>The query is what a token is looking for, the key is what a token can be found by, the value is what it passes on when it is found. Query and key are compared, and how well they fit decides how much of each value goes into the result. As in a library: the question, the catalogue, the books.</source>
        <translation>Die Query ist, was ein Token sucht, der Key ist, woran ein Token zu finden ist, der Value ist, was es weitergibt, wenn es gefunden wird. Query und Key werden verglichen, und wie gut sie passen, entscheidet, wie viel von jedem Value in das Ergebnis eingeht. Wie in einer Bibliothek: die Frage, der Katalog, die Bücher.</translation>
    </message>
    <message>
        <source>How do you find a book with a library&apos;s catalogue?</source>
        <translation>Wie findest du ein Buch mit dem Katalog einer Bibliothek?</translation>
    </message>
    <message>
        <source>“it” asks, “cat” is found.</source>
        <translation>„it“ fragt, „cat“ wird gefunden.</translation>
    </message>
    <message>
        <source>The query is what is looked for</source>
        <translation>Die Query ist, was gesucht wird</translation>
    </message>
    <message>
        <source>The key is what can be found</source>
        <translation>Der Key ist, was gefunden werden kann</translation>
    </message>
    <message>
        <source>The value is what is passed on</source>
        <translation>Der Value ist, was weitergegeben wird</translation>
    </message>
    <message>
        <source>Query and key are compared, which weighs the values</source>
        <translation>Query und Key werden verglichen, das gewichtet die Values</translation>
    </message>
    <message>
        <source>query look, query search, query ask, query seek, query want, query question, query request, query need</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>Query sucht, Query gesucht, Query suchen, Query fragt, Query Frage, Query Anfrage, Query Wunsch, Query braucht, Query will, Query wissen</translation>
    </message>
    <message>
        <source>key found, key find, key offer, key label, key catalogue, key describe, key index, key represent, key match, key title, key identify</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>Key gefunden, Key finden, Key bietet, Key anbieten, Key Schild, Key Etikett, Key Katalog, Key beschreibt, Key Index, Key Titel, Key passt, Key erkennbar, Key kennzeichnet, Schlüssel finden, Schlüssel gefunden</translation>
    </message>
    <message>
        <source>value content, value information, value pass, value collect, value carry, value book, value return, value contain, value actual, value retrieve</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>Value Inhalt, Value Information, Value weitergibt, Value weitergeben, Value gibt weiter, Value gesammelt, Value trägt, Value Buch, Value Bücher, Value enthält, Value liefert, Value eigentlich, Value zurück, Wert Inhalt, Wert Information</translation>
    </message>
    <message>
        <source>compare, dot product, fit, match, similar, weigh, score, weighted sum, compatible, relevance</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>verglichen, vergleichen, vergleicht, Skalarprodukt, passen, passt, ähnlich, Ähnlichkeit, gewichtet, Score, gewichtete Summe, Relevanz, Übereinstimmung</translation>
    </message>
    <message>
        <source>Explain why the scores are divided by √d_k.</source>
        <translation>Erkläre, warum die Scores durch √d_k geteilt werden.</translation>
    </message>
    <message>
        <source>A dot product adds up d_k products. The more there are, the further its values spread: like √d_k. Softmax of values that lie far apart gives nearly everything to one token; its shares are near 0 and 1, and there the gradients vanish, so the head cannot learn. Dividing by √d_k keeps the spread at about 1, whatever the width.</source>
        <translation>Ein Skalarprodukt addiert d_k Produkte. Je mehr es sind, desto weiter streuen seine Werte: wie √d_k. Softmax von Werten, die weit auseinanderliegen, gibt fast alles einem Token; seine Anteile sind nahe 0 und 1, und dort verschwinden die Gradienten, also kann der Kopf nicht lernen. Durch √d_k zu teilen hält die Streuung bei etwa 1, wie breit er auch ist.</translation>
    </message>
    <message>
        <source>What does a sum of many terms do, and what does softmax do with large differences?</source>
        <translation>Was tut eine Summe aus vielen Gliedern, und was macht Softmax aus großen Unterschieden?</translation>
    </message>
    <message>
        <source>Drag d_k and put into words what you see.</source>
        <translation>Zieh an d_k und sag in Worten, was du siehst.</translation>
    </message>
    <message>
        <source>Dot products grow with d_k</source>
        <translation>Skalarprodukte wachsen mit d_k</translation>
    </message>
    <message>
        <source>Softmax then saturates: one takes all</source>
        <translation>Dann sättigt Softmax: einer nimmt alles</translation>
    </message>
    <message>
        <source>There gradients vanish and learning stops</source>
        <translation>Dort verschwinden Gradienten, und das Lernen stockt</translation>
    </message>
    <message>
        <source>Dividing undoes the growth</source>
        <translation>Das Teilen macht das Wachsen rückgängig</translation>
    </message>
    <message>
        <source>dot product grow, dot product large, more terms, spread, variance, sum large, scores large, score grow, magnitude, large values, big values, bigger</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>Skalarprodukt wächst, Skalarprodukt wachsen, Skalarprodukt groß, Skalarprodukt größer, mehr Glieder, mehr Summanden, streuen, streut, Streuung, Varianz, Scores groß, Scores größer, Scores wachsen, große Werte, größere Werte, Größenordnung</translation>
    </message>
    <message>
        <source>softmax saturate, one token all, peaked, sharp, one hot, near one, close 1, extreme, dominate, winner, collapse, concentrate, large difference</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>Softmax sättigt, gesättigt, Sättigung, alles Token, fast alles, spitz, scharf, One-Hot, nahe 1, nahe eins, extrem, dominiert, dominieren, Gewinner, zusammenfallen, bricht zusammen, konzentriert</translation>
    </message>
    <message>
        <source>gradient, vanish, learn, train, derivative, slope</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>Gradient, Gradienten, verschwinden, lernen, lernt, trainieren, Training, Ableitung, Steigung</translation>
    </message>
    <message>
        <source>divide keep, divide undo, normalise, normalize, keep range, same range, stable, variance 1, independent width, bring back, reduce, compensate, counteract, smaller</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>teilen hält, teilt hält, halten, rückgängig, normiert, normieren, normalisiert, gleicher Bereich, im Bereich, stabil, Varianz 1, unabhängig Breite, verkleinert, kleiner, ausgleichen, gleicht aus, kompensiert, dämpft, reduziert</translation>
    </message>
    <message>
        <source>Explain what softmax does in attention.</source>
        <translation>Erkläre, was Softmax in der Attention tut.</translation>
    </message>
    <message>
        <source>It turns each row of scores into shares. exp makes every score positive and exaggerates differences; dividing by the row&apos;s sum makes the shares add up to 1. So each token has a fixed amount of attention, which it shares out over the keys, most to the best fit.</source>
        <translation>Es macht aus jeder Zeile von Scores Anteile. exp macht jeden Score positiv und übertreibt Unterschiede; durch die Summe der Zeile zu teilen lässt die Anteile zusammen 1 ergeben. So hat jedes Token eine feste Menge Attention, die es unter den Keys aufteilt, am meisten für den, der am besten passt.</translation>
    </message>
    <message>
        <source>What goes in, what comes out, and what is true of each row afterwards?</source>
        <translation>Was geht hinein, was kommt heraus, und was gilt danach für jede Zeile?</translation>
    </message>
    <message>
        <source>Four moves a row; watch the bars.</source>
        <translation>Vier Züge pro Zeile; achte auf die Balken.</translation>
    </message>
    <message>
        <source>Scores become positive by exp</source>
        <translation>Scores werden durch exp positiv</translation>
    </message>
    <message>
        <source>Divided by the sum of the row</source>
        <translation>Geteilt durch die Summe der Zeile</translation>
    </message>
    <message>
        <source>Each row adds up to 1</source>
        <translation>Jede Zeile ergibt zusammen 1</translation>
    </message>
    <message>
        <source>Larger scores get more</source>
        <translation>Größere Scores bekommen mehr</translation>
    </message>
    <message>
        <source>exp, exponential, positive, non-negative</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>exp, exponentiell, Exponentialfunktion, e hoch, positiv, nicht negativ</translation>
    </message>
    <message>
        <source>divide sum, normalise, normalize, divide total, over sum</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>Summe teilen, Summe teilt, Summe geteilt, Summe dividiert, Summe dividieren, normiert, normieren, normalisiert, normalisieren, Gesamtsumme</translation>
    </message>
    <message>
        <source>add 1, sum 1, add one, sum one, shares, probability, distribution, proportion, 100 percent</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>zusammen 1, zusammen eins, ergeben 1, Summe 1, Summe eins, Anteile, Anteil, Wahrscheinlichkeit, Verteilung, Verhältnis, 100 Prozent</translation>
    </message>
    <message>
        <source>larger more, higher more, largest, highest, best fit, most attention, bigger more, keeps order, relevant more, important more, emphasise, emphasize</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>größere mehr, größerer mehr, höhere mehr, höherer mehr, größte, größten, höchste, höchsten, besten passt, am meisten, meiste Attention, Reihenfolge bleibt, relevante mehr, wichtige mehr, verstärkt, betont, hervorgehoben</translation>
    </message>
    <message>
        <source>Explain what a causal mask is and why a language model needs one.</source>
        <translation>Erkläre, was eine kausale Maske ist und warum ein Sprachmodell eine braucht.</translation>
    </message>
    <message>
        <source>A causal mask blocks, for every token, all tokens after it: their scores become −∞ before the softmax, so their shares are 0. A language model learns to predict the next token at all places at once; without the mask it could simply look at it. The mask also makes training match writing, where later tokens do not exist yet.</source>
        <translation>Eine kausale Maske sperrt für jedes Token alle Token danach: Ihre Scores werden vor dem Softmax −∞, also sind ihre Anteile 0. Ein Sprachmodell lernt, an allen Stellen zugleich das nächste Token vorherzusagen; ohne die Maske könnte es einfach abschreiben. Die Maske sorgt auch dafür, dass das Training dem Schreiben gleicht, bei dem spätere Token noch nicht existieren.</translation>
    </message>
    <message>
        <source>What is the model asked to predict, and where does it stand in its input?</source>
        <translation>Was soll das Modell voraussagen, und wo steht das in seiner Eingabe?</translation>
    </message>
    <message>
        <source>Watch the later keys being blocked.</source>
        <translation>Sieh zu, wie die späteren Keys gesperrt werden.</translation>
    </message>
    <message>
        <source>Later tokens are blocked</source>
        <translation>Spätere Token sind gesperrt</translation>
    </message>
    <message>
        <source>Scores become −∞ before softmax</source>
        <translation>Scores werden vor dem Softmax −∞</translation>
    </message>
    <message>
        <source>Else the answer could be seen</source>
        <translation>Sonst wäre die Antwort zu sehen</translation>
    </message>
    <message>
        <source>When writing, later tokens do not exist</source>
        <translation>Beim Schreiben gibt es spätere Token noch nicht</translation>
    </message>
    <message>
        <source>later block, future, after block, next hidden, not see after, only earlier, look back, previous only, block following, come after</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>später gesperrt, spätere sperren, sperrt danach, danach gesperrt, folgende gesperrt, Zukunft, zukünftige, nächste verdeckt, nächste verborgen, nicht sehen danach, später nicht sehen, nur frühere, nur vorherige, zurückschauen, zurück schauen, nach vorn schauen</translation>
    </message>
    <message>
        <source>infinity, infinite, before softmax, inf, share 0, weight 0, share zero, weight zero</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>unendlich, minus unendlich, vor Softmax, vor dem Softmax, inf, Anteil 0, Anteile 0, Gewicht 0, Anteil null, Gewicht null</translation>
    </message>
    <message>
        <source>cheat, copy, see answer, look answer, peek, predict next, leak, give away</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>schummeln, abschreiben, kopieren, kopiert, Antwort sehen, Lösung sehen, spicken, verrät, verraten, nächste vorhersagen, nächste vorherzusagen, durchsickern, Leck</translation>
    </message>
    <message>
        <source>generate, write, not exist, inference, match training, autoregressive, one by one, word by word, not there yet</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>schreiben, Schreiben, erzeugen, erzeugt, generieren, generiert, existieren nicht, nicht existieren, gibt es noch nicht, noch nicht da, Inferenz, autoregressiv, Wort für Wort, eins nach dem anderen, nacheinander</translation>
    </message>
    <message>
        <source>Explain why splitting into heads computes nothing, and yet makes the heads different.</source>
        <translation>Erkläre, warum das Trennen in Köpfe nichts rechnet und die Köpfe doch verschieden macht.</translation>
    </message>
    <message>
        <source>Splitting only gives each head some columns of Q, K and V: a reshape and a transpose, no number changes. But those columns were made by different rows of the weight matrices, so each head has, in effect, smaller projections of its own, which are trained for themselves.</source>
        <translation>Das Trennen gibt jedem Kopf nur einige Spalten von Q, K und V: ein reshape und ein transpose, keine Zahl ändert sich. Aber diese Spalten sind aus verschiedenen Zeilen der Gewichtsmatrizen entstanden, also hat jeder Kopf im Grunde eigene, kleinere Projektionen, die für sich trainiert werden.</translation>
    </message>
    <message>
        <source>Which part of Q does a head get, and what has made that part what it is?</source>
        <translation>Welchen Teil von Q bekommt ein Kopf, und was hat diesen Teil zu dem gemacht, was er ist?</translation>
    </message>
    <message>
        <source>Follow one column on its way.</source>
        <translation>Folge einer Spalte auf ihrem Weg.</translation>
    </message>
    <message>
        <source>Only columns are dealt out</source>
        <translation>Es werden nur Spalten ausgeteilt</translation>
    </message>
    <message>
        <source>No number changes</source>
        <translation>Keine Zahl ändert sich</translation>
    </message>
    <message>
        <source>The columns come from different weights</source>
        <translation>Die Spalten kommen aus verschiedenen Gewichten</translation>
    </message>
    <message>
        <source>So each is trained for itself</source>
        <translation>So wird jeder für sich trainiert</translation>
    </message>
    <message>
        <source>columns, reshape, view, slice, part of width, divide dimension, chunk, rearrange, split dimension</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>Spalte, Spalten, reshape, umformen, umgeformt, view, Ausschnitt, aufteilen Breite, Breite aufgeteilt, Breite geteilt, Dimension geteilt, Dimension aufgeteilt, Stück, Stücke, umordnen, umgeordnet</translation>
    </message>
    <message>
        <source>no number change, nothing computed, no arithmetic, same numbers, not change, no computation, unchanged</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>keine Zahl ändert, Zahlen gleich, dieselben Zahlen, Zahlen bleiben, nichts gerechnet, nichts berechnet, keine Rechnung, rechnet nicht, nicht verändert, unverändert, ändert nichts</translation>
    </message>
    <message>
        <source>different weights, different rows, own weights, own projection, weight matrix, W_Q, different parameters, own parameters</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>verschiedene Gewichte, unterschiedliche Gewichte, andere Gewichte, verschiedene Zeilen, unterschiedliche Zeilen, eigene Gewichte, eigene Projektion, Gewichtsmatrix, Gewichtsmatrizen, W_Q, eigene Parameter, verschiedene Parameter</translation>
    </message>
    <message>
        <source>train, learn, specialise, specialize, gradient</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>trainiert, trainieren, Training, lernt, lernen, gelernt, spezialisiert, spezialisieren, Gradient, Gradienten</translation>
    </message>
    <message>
        <source>Explain why long texts are expensive for attention, and one way in which that is dealt with.</source>
        <translation>Erkläre, warum lange Texte für Attention teuer sind, und einen Weg, damit umzugehen.</translation>
    </message>
    <message>
        <source>Every query meets every key, so there are L² scores for each head: twice the length takes four times the arithmetic and, if the weights are kept, the memory. One way out is a fused kernel that goes through the keys in blocks and never keeps the whole matrix; others let each token look at a window or a few tokens only, or keep keys and values of earlier tokens in a cache.</source>
        <translation>Jede Query trifft auf jeden Key, also gibt es L² Scores für jeden Kopf: Doppelte Länge braucht viermal so viel Rechenarbeit und, wenn die Gewichte aufbewahrt werden, Speicher. Ein Ausweg ist ein verschmolzener Kernel, der die Keys blockweise durchgeht und nie die ganze Matrix aufbewahrt; andere lassen jedes Token nur auf ein Fenster oder auf wenige Token achten oder halten Keys und Values früherer Token in einem Cache.</translation>
    </message>
    <message>
        <source>How many pairs of tokens are there?</source>
        <translation>Wie viele Paare von Token gibt es?</translation>
    </message>
    <message>
        <source>Count the cells, then add six words below.</source>
        <translation>Zähle die Zellen, dann füge unten sechs Wörter hinzu.</translation>
    </message>
    <message>
        <source>Every token meets every token</source>
        <translation>Jedes Token trifft auf jedes Token</translation>
    </message>
    <message>
        <source>So it grows with the square of the length</source>
        <translation>Also wächst es mit dem Quadrat der Länge</translation>
    </message>
    <message>
        <source>Time and memory are what it takes</source>
        <translation>Es kostet Zeit und Speicher</translation>
    </message>
    <message>
        <source>A way out</source>
        <translation>Ein Ausweg</translation>
    </message>
    <message>
        <source>every token, all pairs, each pair, every query, every key, all tokens, pairs</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>jedes Token, jedes mit jedem, jeder mit jedem, alle Paare, jedes Paar, jede Query, jeder Key, jeden Key, alle Token, Paare</translation>
    </message>
    <message>
        <source>square, quadratic, squared, four times, L², n², L2, n2, fourfold</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>Quadrat, quadratisch, viermal, vierfach, vierfache, L², n², L2, n2</translation>
    </message>
    <message>
        <source>memory, time, arithmetic, compute, multiplications, RAM, operations</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>Speicher, Arbeitsspeicher, Zeit, Rechenzeit, Rechenarbeit, Rechenaufwand, rechnen, Multiplikationen, RAM, Operationen</translation>
    </message>
    <message>
        <source>fused kernel, flash, block, window, sparse, cache, linear attention, approximate, chunk, local</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>verschmolzener Kernel, Kernel, Flash, Block, Blöcke, blockweise, Fenster, dünn besetzt, Sparse, Cache, lineare Attention, Näherung, näherungsweise, angenähert, lokal</translation>
    </message>
    <message>
        <source>Explain how cross-attention differs from self-attention.</source>
        <translation>Erkläre, wie sich Cross-Attention von Self-Attention unterscheidet.</translation>
    </message>
    <message>
        <source>In self-attention a sentence asks itself: queries, keys and values come from the same tokens. In cross-attention the queries come from one sequence and the keys and values from another, as when a translation looks at its source. The matrix of weights is then L by S and need not be square; the output has a row for each query.</source>
        <translation>In der Self-Attention fragt ein Satz sich selbst: Querys, Keys und Values kommen aus denselben Token. In der Cross-Attention kommen die Querys aus einer Sequenz und die Keys und Values aus einer anderen, so wie eine Übersetzung auf ihre Vorlage achtet. Die Matrix der Gewichte ist dann L mal S und muss nicht quadratisch sein; die Ausgabe hat eine Zeile für jede Query.</translation>
    </message>
    <message>
        <source>Who asks, and who is asked?</source>
        <translation>Wer fragt, und wer wird gefragt?</translation>
    </message>
    <message>
        <source>3 rows that ask, 4 columns that are asked.</source>
        <translation>3 Zeilen, die fragen, 4 Spalten, die gefragt werden.</translation>
    </message>
    <message>
        <source>Self: all from the same sequence</source>
        <translation>Self: alle aus derselben Sequenz</translation>
    </message>
    <message>
        <source>Cross: queries from one, keys and values from another</source>
        <translation>Cross: Querys aus einer, Keys und Values aus einer anderen</translation>
    </message>
    <message>
        <source>The weights need not be square</source>
        <translation>Die Gewichte müssen nicht quadratisch sein</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>Wozu sie benutzt wird</translation>
    </message>
    <message>
        <source>same sentence, same sequence, same input, itself, same tokens</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>derselbe Satz, demselben Satz, desselben Satzes, dieselbe Sequenz, derselben Sequenz, gleichen Satz, gleiche Sequenz, dieselbe Eingabe, derselben Eingabe, gleiche Eingabe, sich selbst, dieselben Token, denselben Token</translation>
    </message>
    <message>
        <source>another sentence, other sequence, different sequence, two sequences, second sentence, two sentences, encoder, different source, another sequence, other sentence</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>anderer Satz, anderen Satz, andere Sequenz, anderen Sequenz, Keys anderen, Values anderen, Querys anderen, zwei Sequenzen, zweiter Satz, zweiten Satz, zwei Sätze, zwei Sätzen, Encoder, andere Quelle, verschiedene Sequenzen</translation>
    </message>
    <message>
        <source>not square, rectangular, L by S, L S, different lengths, queries keys shape</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>nicht quadratisch, rechteckig, L mal S, L S, verschiedene Längen, unterschiedliche Längen, verschieden lang, unterschiedlich lang</translation>
    </message>
    <message>
        <source>translation, translate, encoder, decoder, image, caption, speech, document</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>Übersetzung, übersetzen, übersetzt, Encoder, Decoder, Bild, Bilder, Bildunterschrift, Sprache, Dokument</translation>
    </message>
    <message>
        <source>Explain how a head makes a token&apos;s new row out of the shares.</source>
        <translation>Erkläre, wie ein Kopf aus den Anteilen die neue Zeile eines Tokens macht.</translation>
    </message>
    <message>
        <source>Each token&apos;s value row is multiplied by the share it gets in this row of A, and all are added up: a weighted sum, or average, of the value rows. Tokens with a large share put their stamp on it, those with a share of 0 leave no trace. The result is as wide as a head.</source>
        <translation>Die Value-Zeile jedes Tokens wird mit dem Anteil multipliziert, den es in dieser Zeile von A bekommt, und alle werden addiert: eine gewichtete Summe der Value-Zeilen, ein Durchschnitt. Token mit großem Anteil prägen sie, die mit einem Anteil von 0 hinterlassen keine Spur. Das Ergebnis ist so breit wie ein Kopf.</translation>
    </message>
    <message>
        <source>Which two operations, on which rows? And what size has the outcome?</source>
        <translation>Welche zwei Operationen, auf welchen Zeilen? Und wie groß ist, was herauskommt?</translation>
    </message>
    <message>
        <source>Ask why of any number: share times value, added up.</source>
        <translation>Frag bei irgendeiner Zahl nach dem Warum: Anteil mal Value, addiert.</translation>
    </message>
    <message>
        <source>Values are multiplied by shares</source>
        <translation>Values werden mit Anteilen multipliziert</translation>
    </message>
    <message>
        <source>And added up over all tokens</source>
        <translation>Und über alle Token addiert</translation>
    </message>
    <message>
        <source>Large shares dominate, 0 leaves no trace</source>
        <translation>Große Anteile bestimmen, 0 hinterlässt keine Spur</translation>
    </message>
    <message>
        <source>The result is as wide as a head</source>
        <translation>Das Ergebnis ist so breit wie ein Kopf</translation>
    </message>
    <message>
        <source>multiply, times share, share value, weight value, weighted</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>multipliziert, multiplizieren, malgenommen, mal Anteil, Anteil mal, Anteil Value, Gewicht Value, gewichtet, gewichtete</translation>
    </message>
    <message>
        <source>sum, add, average, mixture, mean, total</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>Summe, summiert, summieren, addiert, addieren, aufaddiert, zusammengezählt, Durchschnitt, Mischung, gemischt, Mittelwert, gemittelt</translation>
    </message>
    <message>
        <source>large share, more, dominate, most, no trace, zero nothing, proportion</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>großer Anteil, großem Anteil, große Anteile, größerer Anteil, mehr, dominieren, bestimmen, am meisten, prägen, keine Spur, null nichts, Verhältnis</translation>
    </message>
    <message>
        <source>wide head, head dimension, d_k, d_v, width, head size, same width</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>breit Kopf, Breite Kopf, Kopfdimension, d_k, d_v, Breite, so breit, gleiche Breite, Größe Kopf</translation>
    </message>
</context>
</TS>
