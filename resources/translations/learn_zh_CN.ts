<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>What attention is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look for a book; a catalogue stands between you and the shelves. Attention works like that, and here it does so with numbers small enough to check in your head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look for a book. You have a {q:wish} in mind, each book has a {k:card} in the catalogue, and behind the card stands the {v:book} itself. Attention does just this, with numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before you go on: what do you compare when you search a catalogue? Not your wish with the books, but your wish with the cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the readers are words, and a word is a row of numbers. The first number says how much of an animal it is, the second how much of a place: {b:cat} has {= x[1,1]} and {= x[1,2]}, {b:river} has {= x[2,1]} and {= x[2,2]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each word makes three things of its row: a {q:query}, its wish; a {k:key}, its card; and a {v:value}, its book. In this small library query and key are simply the row itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well does a wish fit a card? Multiply number by number and add up. For the wish of {q:cat} and the card of {k:cat} that is {terms scores[1,1]} = {= scores[1,1]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let someone read the two products aloud before the stage adds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{q:cat} goes on along the catalogue; two cards are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of them fits its wish better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a column in which both have a number that is not 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k:lion} gets {= scores[1,3]}, {k:river} gets {= scores[1,2]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>river</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their numbers stand in different columns, so each product is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have something in the animal column, and that product counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores are turned into shares that add up to {= sum(attn_weights[1,:])}: {q:cat} gives {% attn_weights[1,1]} of its attention to itself, {% attn_weights[1,3]} to {k:lion} and {% attn_weights[1,2]} to {k:river}. How that is done is a lesson of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a library one takes one book home. Attention takes a part of each: of every {v:value} as much as its share says. The first number of {b:cat} comes to {= head_outputs[1,1]}, and the panel at the right shows from what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has told {b:cat} where to look. It is the numbers that decide, so other numbers decide otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sentence above, put dog in the place of river.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click into the sentence, take “river” out and type “dog” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k:dog} has the same card as {k:cat}: now both get {% attn_weights[1,2]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all of it: a wish meets every card, the fits become shares, and the books are mixed in these shares. Each word does it for itself, all of them at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query, key, value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why one row of numbers needs three roles: what a word looks for, what it offers to be found by, and what it hands over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three words, three columns: how much of a noun, how much of a verb, how large. {b:cat} is a noun ({= x[1,1]}) and larger ({= x[1,3]}) than {b:mouse} ({= x[3,3]}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {q:query} says what a word looks for. This W_Q swaps noun and verb: the verb {q:chases} asks for nouns ({= q[2,1]} in the noun column), and nouns ask for verbs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matrix does not know grammar. Someone, or training, has put these numbers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {k:key} says what a word can be found by. This W_K keeps noun and verb as they are and leaves size out: {k:cat} and {k:mouse} have the same card, {= k[1,1]}, {= k[1,2]}, {= k[1,3]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {v:value} says what a word hands over once it has been found. This W_V makes size count three times: {v:cat} brings {= v[1,3]}, {v:mouse} brings {= v[3,3]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query meets key; the value has no say in who is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom will chases find?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the keys of cat and mouse in K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both get {= scores[2,1]}; {k:chases} itself gets {= scores[2,2]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for nouns, and its own card says verb: the score is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only cat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mouse has the very same key, so it cannot be told apart from cat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cat and mouse alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their keys are equal, so their scores are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So {q:chases} takes home equal parts of both. Of size that is {= head_outputs[2,3]}: the large and the small cancel out. Found by one thing, it was given another; for that key and value are two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three come from the same row X, by three matrices. That is where a layer keeps what it has learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let chases stop asking for nouns: set the first row, second column of W_Q to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back to Q K V, double-click the cell of W_Q that carries verb into the first query column, and type 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its query is empty now: every score is {= scores[2,1]}, and it looks at all alike, {% attn_weights[2,1]} each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and values may also come from a second sentence: then it is cross-attention, as in translation. The first sentence asks, the second one offers and carries: {= L} queries meet {= S} keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query, key and value are what attention is made of. Whether a bias is added to them is a choice; without them there is no attention at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One dot product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single cell of the scores, taken apart: products, their sum, and what large, small and negative mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores are made one cell at a time, and each cell the same way. Left stands Q, a row for each word that asks; above stands Kᵀ, a column for each word that is asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row meets column: first number times first number, second times second, and so on; the products are added up as they come. {terms scores[1,1]} = {= scores[1,1]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {q:tea} and {k:milk} the panel at the right has the four products with the running total. The largest of them, {= q_head[1,2] * k_head[2,2]}, comes from the second column: there both have something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product is negative where the two signs differ. So a score can fall below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tea is 2, 1, 0, −1 and sugar is −1, 1, 0, 2. What is their score?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four products: 2 × −1, then 1 × 1, then 0 × 0, then −1 × 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{terms scores[1,3]} = {= scores[1,3]}: they point away from each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That takes every product as positive; two of them are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That adds up first and multiplies then. Multiply pair by pair, then add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large and positive: both lean to the same side. Near zero: they have nothing to do with each other. Negative: they lean to opposite sides. The colours of the stage say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length counts, too: a longer row makes larger scores with everybody it agrees with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make tea longer: set its first number in X from 2 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the left arrow with Shift until Embed stands there, or click it above; double-click the first cell of X and type 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of {q:tea} with itself went from 6 to {= scores[1,1]}, with {k:milk} from 5 to {= scores[1,2]}, with {k:sugar} from −3 to {= scores[1,3]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole table of scores is nothing more: {= L} × {= S} cells, each a dot product of {= D} terms. Every cell needs only its own row and column, so all of them can be made at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why √dₖ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer dot products grow, softmax then listens to one voice only, and learning stops. Watch it, then undo it with one division.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score is a sum of dₖ products. Here dₖ is {= D}, and the scores of this head spread by about {= std(scores)} around their mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words, the same way of drawing the weights, but dₖ is {= D}. Now the scores spread by {= std(scores)}: more terms, larger sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent terms of variance one add up to variance dₖ, so the spread grows like its root. The lab on √dₖ draws thousands of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were the numbers in a query and a key independent and of spread one, a score would spread by √dₖ. So that is what it is divided by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With dₖ = 64, what are the scores divided by?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number times itself is 64?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√{= D} = {= sqrt(D)}: the spread falls from {= std(scores)} to {= std(scaled_scores)}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is dₖ itself; the spread grows like its root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root of a number is not its half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this division softmax hears many voices: the largest share of the first row is {% max(attn_weights[1,:])}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now without it. Softmax works with differences, and these become eight times as large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn “Scale by √dₖ” off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The switch stands at the left, under “What if”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One token takes nearly all: {% max(attn_weights[1,:]) | 1} of the first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does that hurt? A share a changes with its own score by a × (1 − a). For the largest share of the first row that is {= max(attn_weights[1,:]) * (1 - max(attn_weights[1,:])) | 4}: hardly any gradient comes through, and nothing is learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the division the same slope is {= max(attn_weights[1,:]) * (1 - max(attn_weights[1,:])) | 4}. The order of the tokens is the same as before; only how sharply they are told apart has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts is the length of the dot product. With {= H} heads d_model is still {= E}, but each head multiplies {= D} columns, so it divides by √{= D} = {= sqrt(D)}. Dividing by √{= E} is a mistake that no shape reveals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From any row of scores to shares that add up to one, in four moves, with numbers to do by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{q:ant} has scored three words: {= scores[1,1]} for itself, {= scores[1,2]} for {k:bee}, {= scores[1,3]} for {k:cow}. Scores may be anything; a mixture needs shares: none negative, and one altogether.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the largest score of the row is taken from each: {= shifted[1,1]}, {= shifted[1,2]}, {= shifted[1,3]}. This changes no share; it keeps the next move from growing beyond all numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then e to the power of each. Zero becomes {= exp[1,1]}, everything below it something smaller but never negative: {= exp[1,2]} and {= exp[1,3]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three numbers add up to {= row_sum[1,1]}. Dividing each by this sum makes shares of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bee has 0.37 of 1.50. What is its share?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide: a quarter of 1.50 would be 0.375.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{= exp[1,2]} ÷ {= row_sum[1,1]} = {= attn_weights[1,2]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is exp itself; it still has to be divided by the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be its share if all three had scored alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is done by itself, and each adds up to one. {q:cow} has nothing but equal scores, so it looks at all alike: {= attn_weights[3,1]} each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differences count: {q:ant} scored itself one higher than {k:bee}, so its share is e ≈ {= exp(1)} times as large: {= attn_weights[1,1]} and {= attn_weights[1,2]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So here is something to think about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scores of a row grow by 10. What happens to its shares?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the 10 after the largest has been taken off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest is taken off first, and the 10 with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot: they still add up to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they become more even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For that the differences would have to shrink; they stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And here is what makes a row sharp: larger differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In X, set the first number of ant to 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Embed above, double-click the first cell of X, type 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its scores are {= scores[1,1]}, {= scores[1,2]} and {= scores[1,3]} now, and itself gets {% attn_weights[1,1] | 2}. The others get little, but never nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly nothing is only for what a mask has blocked: e to the power of −∞ is 0. More of that in the next lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked and allowed: how a token is kept from looking ahead, from looking at padding, and what happens when nothing is left to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a mask every token looks at every token. {q:cat} gives {% attn_weights[2,6]} of its attention to {k:mat}, although {k:mat} comes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask stands between the scores and the softmax. What it blocks becomes −∞.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block one cell: row cat, column mat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the step Mask, right-click the cell (or choose it and press the menu key) and take “Block”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its share is exactly {= attn_weights[2,6]}, and what it had went to the others: {q:cat} now gives itself {% attn_weights[2,2]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language model writes one word after the other, so no word may see what comes later. The mask for it is called causal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the mask to causal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list stands at the left, under “What if”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{= count(blocked)} of {= L * S} cells are blocked: all above the diagonal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first word has only itself left and gives itself everything, {% attn_weights[1,1]}. The last one still sees all. Each row adds up to one, whatever is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to happen before the softmax. Setting shares to zero afterwards would leave rows that no longer add up to one, and blocked words would have weighed in the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is a blocked score −∞ and not 0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is e to the power of 0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 would be too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many scores are smaller than 0; to them 0 is a good score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is a score like any other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its exp is 1, a real share. Only −∞ has the exp 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would be too slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are one number; it is about what softmax makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In PyTorch a float mask is added to the scores. A mask of zeros and ones added as floats blocks nothing at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks come in many shapes. This window lets each word see its neighbours only, {= count(blocked)} cells are blocked. A padding mask blocks what only fills a shorter sentence up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And if a row has nothing left? {q:tea} may look nowhere here: the largest of its scores is −∞, and −∞ minus −∞ is no number. The whole row becomes {= attn_weights[1,1]}, as it does in PyTorch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say blocked and allowed, not true and false. For torch.nn.MultiheadAttention True means blocked; for scaled_dot_product_attention True means allowed. Mixing them up lets a word see just what it must not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares become a mixture: paint in three colours shows what a head hands on, and what it cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row of A says how a word shares out its attention: {q:red} looks at itself with {= attn_weights[1,1]} and at the other two with {= attn_weights[1,2]} each. What does it get for that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets values. Here a value is paint: {v:red} has {= v_head[1,1]} drops of red, {v:green} {= v_head[2,2]} of green, {v:blue} {= v_head[3,3]} of blue. A stands at the left now, V on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From each value as many drops as the share says, all into one pot: {terms head_outputs[1,1]} ≈ {= head_outputs[1,1]} drops of red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same shares mix the second column, the green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green brings 10 drops and has a share of 0.21. How much green is in the pot of red?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of the three values has any green in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{= head_outputs[1,2]} drops, and as many of blue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the share; it is still to be multiplied by the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be an even mixture; the shares are not even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row is a pot of its own, mixed from the same three values. Each pot holds {= sum(head_outputs[1,:])} drops, for the shares of a row add up to one: an average, never more than the values have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now forbid {q:red} its own paint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block the cell red, red in the mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the step Mask, right-click the first cell and take “Block”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No red is left in its pot: {= head_outputs[1,1]}, {= head_outputs[1,2]}, {= head_outputs[1,3]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So a head moves what values hold from word to word, and mixes it. It makes nothing new by that; for new things there is what comes after attention, and more heads beside this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why many heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row of shares can follow one question well. Three heads ask three questions of the same sentence, at no higher price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“The old dog chased a small cat.” Head 1 asks what an adjective belongs to: {q:old} gives {% attn_weights[2,3]} to {k:dog}, {q:small} gives {% attn_weights[6,7]} to {k:cat}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head 2 asks who does it: {q:chased} gives {% attn_weights[4,3]} to {k:dog}. To this question adjectives are of no interest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence also says whom it was done to. Head 3 looks for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at head 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press 3, or click Head 3 at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here {q:chased} gives {% attn_weights[4,7]} to {k:cat}. Same words, same step, another question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could one head have told both?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can a single row of shares do with two good answers, dog and cat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the shares of a row add up to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give 100 % to each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of a row add up to 100 %; two times that is more than there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half and half, and what arrives is an average: nobody can tell who chased whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the first, then the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no first and second: a head looks once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for other pairs of questions about one word: its antecedent and its verb, its opening bracket and its neighbour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what becomes of it. With one head the very same weights make one long dot product, and one row of shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the number of heads to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “Heads” stands at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {q:chased} gives {% attn_weights[4,3]} to {k:dog} and {% attn_weights[4,7]} to {k:cat}: two questions in one voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many heads cost no more. The {= E} columns are dealt out, {= D} to each of {= H} heads: {= H} times {= D} products for a pair of words, as many as one head with all columns would need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end all of them come together again: each word carries its three answers side by side, {= H} × {= D} = {= E} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be lost without one of them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute head 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right-click head 2 at the left, or choose it there and press the menu key: the first line of its menu mutes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns are zero, and with them the answer to “who does it”. The other heads do not notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting is only reshaping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads come from dealing out columns. Nothing is computed, and yet one forgotten transpose changes everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see where numbers go, here are numbers one can follow: {b:cat} has 1 to 4, {b:sat} has 5 to 8, {b:mat} has 9 to 12. All matrices are the identity, so Q looks just like X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting deals out the columns: the first {= D} go to head 1, the next {= D} to head 2. Every number arrives as it left; nothing is added, nothing multiplied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In shapes: {shape q} becomes {shape q_head}, which is (batch, heads, tokens, columns of a head).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every head must get equally many columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d_model is 12 and there are 3 heads. How many columns has each?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal 12 cards to 3 players.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dₖ = d_model ÷ heads = {= 12 / 3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are dealt out, not multiplied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be a copy of everything for each head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So not every number of heads will do. With {= E} columns, 4 heads are possible: one column each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the number of heads to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “Heads” stands at the top; it offers what divides d_model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape q_head}: each head has {= D} column, and every score is a single product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In PyTorch it is two moves: view cuts each row of 4 into 2 times 2, transpose brings the heads to the front. It is tempting to let view do both at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would view(N, H, L, D) do? It reads the numbers in the order in which they lie: 1, 2, 3, 4, 5 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which numbers would head 1 take for its second token, sat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head 1 gets the first six numbers in line, two for each token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape fits, the numbers are another token&apos;s. The lab “Break it” has this one, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 and 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the right ones; only the transpose brings them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 and 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next two in line, and they belong to cat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not: the shape is right, so nobody complains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So remember two things: splitting computes nothing, and right shapes do not prove right numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concat and W_O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heads lay their results side by side; one last matrix lets them talk to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each head has made its own result: {= L} tokens, {= D} columns. Head 1 knows nothing of what head 2 has found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concatenating puts them side by side: columns 1 and 2 from the first head, 3 and 4 from the second. Again nothing is computed; it is the splitting backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each token has one row again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two heads with two columns each, three tokens: what shape has the concatenation of one sentence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side adds columns, not rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row a token, and the heads&apos; columns side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be one head below the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be their sum: then nobody could tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then one more product, with W_O. A cell of the output takes from all columns, so from all heads: {terms output[1,1]} = {= output[1,1]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This W_O adds what the two heads found (outputs 1 and 2) and takes their difference (3 and 4). A trained one holds what has turned out to be useful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it heads would never meet: head 1 would stay in its own columns for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut head 2 out of the first output: set row 1, column 3 of W_O to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click that cell of W_O, above the concatenation, type 0 and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first output is {= output[1,1]} now, which is what head 1 had in its first column: {= concat[1,1]}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One can also read it the other way: each head is multiplied by its own columns of W_O, and the results are added up. Both give the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output has the shape of the input, {= L} × {= E}. So it can be added to it, and the next layer can begin just as this one did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shapes in PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which axis is which, from the input to the output of torch.nn.MultiheadAttention, and where they are mixed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch of {= N} sentences, the longest has {= L} tokens, each token {= E} numbers. PyTorch expects them as (sequence, batch, embedding): ({= L}, {= N}, {= E}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the default. With batch_first=True it is (batch, sequence, embedding), and this is how shapes are written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does x look like with batch_first=True?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the option says which axis leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the default order, sequence first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sentences, three tokens, eight numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedding always comes last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three matrices lie in one parameter, in_proj_weight, ({= 3 * E}, {= E}): first the rows of W_Q, then W_K, then W_V. It is applied as x Wᵀ, as every nn.Linear is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside, q becomes {shape q_head}: batch, heads, tokens, columns of a head. Heads stand before tokens, so that each of them has a matrix of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores and attention weights are {shape scores}: for each sentence and each head a table of queries by keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nn.MultiheadAttention hands the weights out, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attn(x, x, x) without further arguments: which shape have its weights?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By default the heads do not show up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with average_attn_weights=False.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the output, not the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are averaged over the heads unless you ask otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second sentence is shorter and has been filled up. key_padding_mask, (batch, keys) = ({= N}, {= S}), says which keys are padding; True means blocked. attn_mask is (queries, keys) and counts for all sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concatenated it is {shape concat} again, and the output is {shape output}: the shape of the input, always. In PyTorch&apos;s default order that is ({= L}, {= N}, {= E}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classic mistake: a batch of shape (batch, sequence, embedding) goes into a module that expects the sequence first. No error comes; each token attends to the same place in the other sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have them find out how they would notice: change one sentence of the batch, and the output of another one changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes that people really make: every shape fits, no error is raised, and the numbers are wrong. Learn to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layer is sound. Its first row gives its largest share, {% max(attn_weights[1,:])}, to {token argmax(attn_weights[1,:])}. Let us break it in ways that no shape reveals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: forget to scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the scaling off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Scale by √dₖ” stands at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest share of the first row is {% max(attn_weights[1,:])} now. Shapes: the same. Training: stuck, for a share near one hardly has a gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second: divide by √d_model = {= sqrt(E)} instead of √dₖ = {= sqrt(D)}. The scores shrink too far and the shares become more even: the largest is only {% max(attn_weights[1,:])}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third: forget the positions. This sentence has none. The output of {b:bites} begins with {= output[2,1] | 4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dog and man change places. What happens to the output of bites?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a sum depend on the order of its terms?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See for yourself on the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a sum over the others, and a sum does not know their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it changes its sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each word still brings the same value with the same share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it becomes that of man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of bites is still asked by bites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before, the output of {b:bites} began with {= output[2,1] | 4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “man bites dog”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click into the sentence at the top and type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with {= output[2,1] | 4}: not a digit has changed. Without positions a sentence is a bag of words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth: a mask that leaves a row nothing. {q:milk} is blocked everywhere, and its shares are {= attn_weights[2,1]}. One such row in a batch, and after one step of training every weight is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth: the mask the wrong way round. In nn.MultiheadAttention True blocks; in scaled_dot_product_attention True allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A causal mask for the one is given to the other. What may a token see now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap blocked and allowed in a triangle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself and what came before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be the right way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost: this is so for the last token only, which has nothing after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what comes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just what it must not. The loss falls at once, for the answer is in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to notice? Rows add up to one ({= sum(attn_weights[2,:])} here). Blocked cells are exactly zero. Changing a later word changes no earlier output under a causal mask. And any number can be asked why, as this one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab “Break it” has one switch for each of these and more, and a mode that hides which one is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the idea of multi-head attention?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you see in a sentence if you read it for grammar only, and then again for who is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three heads on one sentence: from “chased”, head 2 finds who does it. Look at it in heads 1 and 3 too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several heads attend at the same time, each to relations of its own, and their results are combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each head has its own queries, keys and values, so each can follow another relation; joined, they say more about a token than one could.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One head attends several times, a little better each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heads do not follow each other: they work side by side, and none sees the result of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence is cut into pieces, and each head reads one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every head sees all tokens. What is shared out is the width, not the sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several copies of one head are averaged, to reduce noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heads differ in their weights, and their results are joined side by side, not averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one sentence: what does attention do with each token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes a new row of numbers for the token: a weighted sum of the value rows of all tokens, in which those count most whose keys fit the token&apos;s query best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch “it” collect values: nearly all of it comes from “cat”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why are several heads better than one of the same total width?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head 1 follows the order of the words, head 2 finds “cat” for “it”. One row of shares could not do both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One head has one row of shares for each token, and would have to mix all relations in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of shares adds up to 1. What is spent on the grammar is missing for the meaning; several heads have a row each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several heads have more parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the same d_model they have exactly as many: the width is shared out among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several heads need far less arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work is about the same. What is gained are several patterns at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one head softmax cannot be computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One head works. It is `num_heads=1`, and a perfectly good layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does each head learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One head here pairs brackets, another pairs letters with signs. Choose them by their cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relation between tokens of its own: what to look for, what to be found by, what to pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its part of W_Q, W_K and W_V is trained by what helps the output; nobody tells a head what to specialise in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part of speech, as assigned by the programmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is assigned. Some heads turn out to follow grammar, many follow something else, some next to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same relation as the others, from different positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every head sees every position. They start from different random weights and part ways as they are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which words are frequent in the training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequencies may shape the embedding. A head learns how to get from one token to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these is *not* a component of the idea of attention?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the bias off below: the numbers move a little, nothing else changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projections may add a bias, and `bias=False` leaves it out: attention is the same idea without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a query there is nobody who asks: it says what a token is looking for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without keys there is nothing that a query could be compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without values there is nothing to collect once it is clear where to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query, key and value: which is for what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “it” looks for meets what “cat” can be found by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query says what a token looks for, the key what it can be found by, the value what it passes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query and key decide how much, the value decides what. A token has all three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query is the token itself, the key its position, the value its meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three are made from the same row, which already holds word and position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key looks for something, the query is what is found, the value says how well it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query and key are the other way round, and how well they fit is the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query chooses a head, the key a token, the value a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen. Every head compares every query with every key, and mixes all values by shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In self-attention, where do queries, keys and values come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same X stands at the left of all three products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three from the same input, each by a weight matrix of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q = X W_Qᵀ, K = X W_Kᵀ, V = X W_Vᵀ: three views of one X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries from the input, keys and values from the layer before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In self-attention there is one input for all three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are three parts of the embedding, cut from each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is cut here: each is a product of the whole row with a weight matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are parameters, learnt once and the same for every sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight matrices are learnt. Queries, keys and values change with the sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is a token&apos;s key not simply its value?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a token is found by and what it has to say need not be the same. A noun may be found because it is a noun (key), and pass on what it means (value). With two weight matrices a head can learn both independently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of the label on a drawer and of what lies in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K and V are made from the same rows of X, by different weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“it” attends to “cat”. Must “cat” then attend to “it” as much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of “it” has its share at “cat”. Now look at the row of “cat”, column “it”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: the score of (it, cat) and the score of (cat, it) are made from different rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is q of “it” times k of “cat”, the other q of “cat” times k of “it”. With W_Q ≠ W_K they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, because a dot product does not care about the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True for two given vectors, but here the two products have four different vectors in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, softmax makes the matrix symmetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax works along rows only, and does not make anything symmetric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the sentence has an even number of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of tokens has no part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it called *self*-attention?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because the sentence attends to itself: those who ask and those who are asked are the tokens of the same sentence. Where keys and values come from another one, it is cross-attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same four tokens stand at the rows and at the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look for a book in a library. What are query, key and value?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query is what you ask for, the keys are the entries in the catalogue, the values are the books. Attention differs in one point: you do not get the best book but a mixture of all, each in proportion to how well its entry fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of shares says how much of each “book” is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the heads is changed, their columns in W_Q, W_K, W_V and W_O along with them. What happens to the output?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number of the output is a sum over all heads&apos; columns; a sum does not mind the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the heads do not know their number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks of the concatenation and the columns of W_O that read them move together, so every sum has the same terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens come out in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads divide the width, not the sentence; the rows stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output&apos;s columns are permuted in blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They would be if W_O stayed behind. Its columns move along, so its rows, the output, stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first head then counts more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No head counts more by its place; W_O decides what each contributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without positions (and without a mask), what does attention know of the order of the words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “man bites dog” below: the shares of “bites” change places, and keep their sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: change the order, and each word gets the same result as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries, keys and values depend on the word alone, and a sum over all tokens is the same in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order, because the rows of X are in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product looks at which row it is in. Swap two rows of X, and two rows of the output are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only which word is first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not even that: no row is treated differently from another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance between words, by the size of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score compares contents; how far apart two tokens stand does not enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is a row of X?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One token as d_model numbers: the vector of the word, learnt, plus the vector of the place where it stands. Everything after it works with these rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“the” stands here twice: the same word vector, another position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the position get into the input?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the positions off below: the two rows of “the” become the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vector that belongs to the place is added to the vector of the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum has the same width, and the projections can learn to read the one or the other out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the place is appended as a further column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then X would be d_model + 1 wide. Positions are added, and the width stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word vector is multiplied by the number of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then late words would be huge. It is a sum, of vectors of similar size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is only in the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask says who may see whom; it says nothing on where an allowed token stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“bank” has one word vector. How can it mean two things after attention?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its row in the output is mixed from the values of the tokens around it: beside “river” it takes up something else than beside “money”. The input row is the same, the output row depends on the sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “river” to “savings” below and watch the last row of the output move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does scaled dot-product attention go inside a head?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here four steps: scores, scale, softmax, weighted sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot products of queries and keys, divided by √d_k, softmax along each row, then a weighted sum of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax(Q Kᵀ ÷ √d_k) V: that is the whole of it, with a mask before the softmax where one is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot products of keys and values, softmax, then multiplied by the queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries meet keys. Values come in last, when it is known how much of each is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax of the queries, times the keys, divided by √d_k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax comes after the dot products and after the division.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distances between queries and values, the smallest wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot products, not distances; and nothing wins: all values are mixed by their shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is a score?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dot product of one token&apos;s query with one token&apos;s key: a number for how well what the one looks for fits what the other offers. Large and positive: a good fit; around zero: none; negative: the opposite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask why: one product for each of the d_k columns, added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these can be negative?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple is negative. Step on to the softmax: there is no purple left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dot product may have any sign. Only softmax makes shares of it, which are never negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attention weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes out of the softmax: exp is positive, so a weight is between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of a row of attention weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp of a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp of a negative number is small, but positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows make the score in row “cat”, column “mat”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of Q at the left and the column of Kᵀ above are outlined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query of “cat” and the key of “mat”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are those who ask, columns those who are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query of “mat” and the key of “cat”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the score in row “mat”, column “cat”: what “mat” asks of “cat”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queries of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A query is compared with keys, never with another query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of “cat” and the value of “mat”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values have no part in the scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A query is (1, 0) and a key is (0, 3). What is their score?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With d_k = 2 a score has two products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 · 0 + 0 · 3 = 0: they have nothing in common, however long the key is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That multiplies the lengths. In a dot product each column meets the same column only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That adds all numbers. The products of the columns are added: 1 · 0 and 0 · 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The products are added up to one number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is made twice as long, in the same direction. What happens to its scores?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them double: each product in the sum does. A token with a long key is loud, for good or ill: positive scores grow, negative ones sink further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each product in the dot product has the key&apos;s entry in it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a number of X or of W_K and watch one column of scores move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the purpose of scaling the dot product in scaled dot-product attention?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does softmax do with a row whose scores lie far apart?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag d_k and watch the lower bars collapse onto one token while the upper ones stay put.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep the scores in a range where softmax still has useful gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dot product of d_k terms spreads like √d_k. Dividing by √d_k undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To make every score positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dividing by a positive number keeps every sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To make the attention weights add up to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax does that, scaled or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To shrink the matrices so that they fit in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers get smaller, the matrices keep their shape and their bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d_model is 512 and there are 8 heads. What are the scores divided by?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At d_k = 64 the upper row is divided by 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8, the root of a head&apos;s width 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>512 ÷ 8 = 64 columns a head, and √64 = 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>22.63, the root of d_model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A query of one head has 64 numbers, not 512; the sum has 64 terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64, the width of a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the root: the spread of the sum grows like √64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.83, the root of the number of heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of heads has no part in how long a dot product is, but through d_k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of q and k are independent, with mean 0 and variance 1. What are mean and standard deviation of q · k?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean 0, standard deviation √d_k: each of the d_k products has variance 1, variances of independent terms add up to d_k, and the spread is its root. With d_k = 64 that is 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variances of independent terms add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores of the lower row spread like √d_k; those of the upper row do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the division by √d_k change which token gets the most attention?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the scaling off below: the dark cell of each row stays dark, and gets darker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it only makes the shares more even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dividing by a positive number keeps the order, and softmax does too. The largest stays the largest, less by far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, small scores overtake large ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are divided by the same positive number; none overtakes another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, negative scores become positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, the shares stay exactly as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax is not the same for s and s ÷ 8: differences become smaller, shares more even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is little gradient left at a share of 0.99?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag d_k up: the largest share goes to 1, and the gradient to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative of a share by its own score is a (1 − a), here 0.0099</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 0.5 it is 0.25. Near 0 and near 1 a share hardly moves, so hardly anything can be learnt through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because 0.99 is larger than 1 ÷ √d_k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The derivative a (1 − a) knows nothing of d_k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because gradients of large numbers are cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is cut off; the slope of the function itself is small there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because the row no longer adds up to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It always does. That is why one near 1 leaves nothing for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does softmax make of a row of scores?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares: numbers above 0 that add up to 1. Each score is raised by exp, so that all are positive and differences become ratios, and divided by the sum of the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four moves on each row: minus the largest, exp, the sum, the division.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of scores is 1, 2, 3. What does softmax make of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar under each share is its part of the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e, e² and e³ are about 2.72, 7.39 and 20.09; each is divided by their sum, 30.19.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That divides the scores by their sum. exp comes first: it makes ratios of differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That takes the largest. Softmax is soft: the others keep a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is exp alone. They have yet to be divided by their sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 is added to every score of a row. What happens to its shares?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first move subtracts the row&apos;s largest: the same thing, with another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e to the power of (s + 100) is e¹⁰⁰ times as much for each, above and below the line. Only differences count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They all become nearly 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They add up to 1; all of them cannot be nearly 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They become more even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences stay as they are, and only those count. Dividing would make them more even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They overflow, so attention must avoid such scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain exp would overflow; that is why the row&apos;s largest is subtracted first, which changes nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the row&apos;s largest score subtracted before exp?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that exp cannot overflow: the largest becomes 0, and exp of it 1; all others are below. The shares are the same, for the common factor cancels. In float32, exp of 89 is already infinite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row has a 0 now, where its largest was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along which axis does softmax run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add up a row: 1. Add up a column: anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the keys: each row, one for each query, adds up to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token shares out its attention among those it looks at. In code: `dim=-1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the queries: each column adds up to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then every token would be looked at equally much in total, and a token might look nowhere at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the whole matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then long sentences would leave next to nothing for each token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads are independent: each has rows that add up to 1 by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All 8 scores of a row are equal. What does each token get?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This head is even: the scores of a row are nearly alike, and so are its shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal scores make equal shares, and 1 ÷ 8 = 0.125. How large the scores are does not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row adds up to 1; eight ones would be 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, if the scores are 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp of 0 is 1, and 1 ÷ 8 is the share. To get nothing a score must be −∞.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It depends on how large the scores are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differences count, and there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score is −20 and the others of its row are about 0. Is its share 0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads 0.00; ask why, and see how little it really is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, but next to nothing: some 0.000000002 of a share beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp is never 0. Only −∞, as a mask writes it, makes a share of exactly 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, negative scores get nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score of −0.5 gets 0.61 of what a score of 0 gets. Negative means less, not none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, softmax cuts small shares off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax cuts nothing off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it gets a negative share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares are never negative: exp is positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the shares when all scores are multiplied by a factor above 1, and by one near 0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 1 the row becomes sharper, towards all for the largest; near 0 it becomes even. A factor works like one over a temperature: √d_k is a temperature that is fixed by the width of the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without scaling, growing d_k works like a factor that grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a mask do, and where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says which keys a query may not see. Between scaling and softmax it makes those scores −∞; exp of −∞ is 0, so they get a share of exactly 0, and the rest of the row shares the 1 among itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched cells are blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a causal mask block?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the diagonal everything is hatched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each token, all that come after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token may look at itself and back. So the model can learn to predict the next token without seeing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each token, all that come before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round: what came before is just what may be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each token&apos;s view of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagonal is allowed; the first token would have nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that are not a cause of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at places only, not at meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under a causal mask, what does the first token attend to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row of every head: one cell with 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To itself, with a share of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only key that it may see, and a row adds up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To nothing: its row is all 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagonal is allowed, and softmax gives the one that is left everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To all tokens, as it is the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others come later, and are blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the last token, by wrapping round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing wraps round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An even head under a causal mask: what share does token 4 give to each token it may see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter, 0.25: it sees itself and three before it, and they share evenly. Token 8 gives an eighth to each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, then 1/2, then 1/3: the rows of an even head that only looks back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does the mask come before the softmax, and not after it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this row two keys are left, and they share the whole 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it the rest of the row would no longer add up to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting shares to 0 afterwards leaves what they had taken missing; and what is blocked would still have had a say in the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because −∞ cannot be multiplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the softmax one would multiply by 0, and that can be done. The row&apos;s sum is the trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to save time: the result is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not: blocked keys would have counted in the sum below the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because softmax needs a square matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works on rows of any length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is a key padding mask for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences of a batch are filled up to the same length. The filling must not be attended to, so its keys are blocked for every query; one row of the mask for each sentence, (N, S). The filling&apos;s own queries are computed and then ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole columns are blocked: nobody may look there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key of a row is blocked. What does plain softmax make of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here each row has at least its diagonal left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NaN: the sum of the row is 0, and 0 ÷ 0 is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp of −∞ is 0 for each; there is nothing to share out, and −∞ minus the row&apos;s largest, −∞, is no number either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some kernels put 0 there on purpose. The formula itself does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come from filling in a large negative number such as −1e9 instead of −∞.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floating-point numbers have NaN for that, and it goes on silently into everything after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the values?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each token&apos;s value row is multiplied by the share that it gets, and all are added up: O = A V. The result is as wide as the values, d_v, which is d_k in the usual layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask why: one product for each token, share times value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token gives one other token a share of 1. What does it collect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first token can only see itself: its row is its own value row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly the value row of that token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 times that row, 0 times all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedding of that token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are collected, X W_Vᵀ, not the rows of X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of that token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was for finding it. The value is what it passes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own value, as it has no share left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own value counts with its own share, which is 0 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do the rows of a head&apos;s output always lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The even head: each row is nearly the plain average of V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the value rows: in each column no larger than the largest value, no smaller than the smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares are positive and add up to 1, so it is a weighted average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares do. Values may be any numbers, so their averages may be too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere, as shares may be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares are never negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On one of the value rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if one share is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence has one token. What do W_Q and W_K change about the result?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One token, one share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one key its share is 1, whatever its score. The head&apos;s output is the value row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They decide how strongly it attends to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can only be 1: a row adds up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They scale the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share scales it, and the share is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, as without them there is no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a score, but softmax of a single number is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is computed when Q is split into heads?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the columns move apart. No number changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the columns are dealt out, the numbers stay the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a view and a transpose. Head 1 gets the first d_k columns, head 2 the next, and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each head gets a copy of Q multiplied by a number of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number changes. What makes heads differ has happened already, in W_Q, W_K and W_V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q is averaged over groups of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tokens stay. It is the width that is shared out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q is multiplied by a splitting matrix that is learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is learnt here. The projections before it are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d_model is 8 and there are 2 heads. Which columns of Q belong to which head?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns 0 to 3 to the first head, columns 4 to 7 to the second: a head&apos;s columns lie side by side. They come from rows 0 to 3 and 4 to 7 of W_Q, so each head has, in effect, a small weight matrix of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column 0 of head 2 was column 4 of Q.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number of heads fits d_model = 12?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 columns for three heads: four each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 ÷ 3 = 4 columns for each head. 1, 2, 4, 6 and 12 would fit as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 is not divisible by 5: the last head would go short. torch refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 ÷ 8 is 1.5, and there is no half column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There cannot be more heads than columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same d_model, 8 heads instead of 2. How many parameters more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W_Q is 8 × 8 with four heads as it was with two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W_Q, W_K, W_V and W_O are d_model × d_model, however many heads share them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four times as many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heads share the width: each has fewer columns, so the total is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six more weight matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heads&apos; small matrices lie side by side in one large one, whose size is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only W_O grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W_O takes in the whole concatenation, which is d_model wide with any number of heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the heads&apos; outputs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three heads&apos; rows slide together into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are put side by side and go through a linear layer back to the embedding size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concatenation makes rows of h · d_v numbers; W_O mixes them into rows of d_model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand side by side first. Adding would mix heads before W_O can weigh them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are averaged, so that the output stays small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is averaged; W_O decides what each head contributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best head&apos;s output is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All heads contribute. None is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be missing without W_O?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number of the output: a sum over all columns of the concatenation, of both heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heads would not be mixed: each would fill its own columns of the output only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W_O lets every column of the output draw on every head, and lets a head count more or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output would be too wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concatenation is d_model wide already, h · d_k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows would no longer add up to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the output never do. Rows of the attention weights do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: W_O is there for symmetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only place in the layer where heads meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can the output be written as a sum over heads?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut W_O into blocks of d_k columns, one for each head. Then output = Σ O_i (W_O block i)ᵀ + b_O: concatenating and multiplying is the same as letting each head write into the output by itself and adding up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panel in the studio says what each head contributes to the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head is switched off by making its part of the concatenation 0. Which numbers of the output may change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right half comes from head 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All: W_O mixes every head into every column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each sum the terms of this head&apos;s d_k columns are now 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the columns that belong to the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the concatenation, yes. W_O then spreads every head over all columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the rows of tokens that the head attended to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each token&apos;s row has a part from this head, whatever it attended to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, the other heads make up for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a trained model the quality may hardly suffer. The numbers change all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which shape has W_O, and what fixes it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(d_model, h · d_v), in torch (embed_dim, embed_dim): it takes in the concatenation of all heads and gives back rows of the embedding size, so that the output can be added to the input and go into the next layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W_O is 8 × 8 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q and k are (N, H, L, D). Which shape have the scores?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 × 4 times 4 × 6 makes 6 × 6, twice: once for each head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each query, a column for each key, for each head of each sentence. D has been added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is qᵀ k: it adds up over the tokens and compares columns with columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each head has scores of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the shape of q. The product with kᵀ replaces D by the number of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-attention with 3 heads on 5 tokens of width 12. Which shape has the output?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X came in as 5 × 12, and so does the output go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 × 12, as the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each token that asks, as wide as the embedding. So layers can be stacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 × 4, the width of a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three heads are put side by side again: 3 · 4 = 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 × 5, a row and a column for each token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those are the attention weights inside each head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 × 12, a row for each token and head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads stand side by side, not below each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q is (N, L, H · D). Someone writes `q.view(N, H, L, D)` and leaves the transpose out. What happens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is right: columns are dealt out, and every head keeps every token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape is right and the numbers are wrong: rows of different tokens are mixed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`view` reads memory in order. The heads get stretches of tokens instead of stretches of columns. It takes `view(N, L, H, D).transpose(1, 2)`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error about the shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of elements is the same, so `view` is content. That is what makes the bug so quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, it is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if L or H is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heads are swapped with each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it would be harmless. It is tokens and columns that get mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before `reshape(N, L, E)`, the heads&apos; outputs (N, H, L, D) have to be …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row of C: the same token from head 1, head 2, head 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transposed to (N, L, H, D), so that a token&apos;s heads lie side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reshape reads in order: without the transpose a row would hold stretches of several tokens of one head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summed over H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then D columns would be left, and no heads to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divided by H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heads are not averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: the number of elements fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits, and so there is no error; the rows are wrong all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sentences go through attention in one batch. What do they see of each other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number here is made from this one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: each batch entry has queries, keys and values of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch is only for speed. Every product is done for each entry by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, they are put one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then they would be one sentence. The batch is an axis of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same positions see each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do if sequence and batch are mistaken for each other. That is a bug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding is blocked, and it belongs to one sentence as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d_model stays, the number of heads grows. What is gained, what is lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More heads: more relations at once. But each gets narrower, d_k = d_model ÷ h, and has fewer numbers to tell tokens apart by: with d_k = 1 the scores of a head are a table of products, of rank 1. Usual layers settle at d_k of 64 or 128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 heads for 8 columns: d_k is 1, each score a single product, all rows multiples of each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head is d_k = 4 wide and the sentence has 100 tokens. What is the rank of its 100 × 100 matrix of scores, at most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here d_k is 2: any three rows of scores are dependent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a product of a 100 × 4 and a 4 × 100 matrix; its rank cannot be larger than what they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then each row could be anything. All rows are made from the same four rows of Kᵀ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10, the root of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rank has nothing to do with a root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if d_k is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which class of PyTorch is multi-head attention?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the studio shows is this class, step by step; its state_dict opens here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`torch.nn.MultiheadAttention`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds in_proj_weight (W_Q, W_K and W_V in one), out_proj (W_O) and the biases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`torch.nn.Transformer`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a whole model, encoder and decoder; it has layers of multi-head attention inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`torch.nn.AttentionHeads`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`torch.nn.functional.softmax`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function, and one step of ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which shape has the output of `nn.MultiheadAttention(embed_dim, num_heads)` by default?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each token, as wide as X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(sequence, batch, embedding), the embedding as wide as the input&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By default the sequence comes first, as in the query. With batch_first=True it is (batch, sequence, embedding).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(batch, sequence, embedding)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is with batch_first=True, which is not the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(sequence, batch, num_heads)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heads are inside; outside one sees the embedding size again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(batch, num_heads, sequence, sequence)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the shape of the attention weights of all heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A (batch, sequence, embedding) tensor goes into a layer with the default batch_first=False. What happens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No error, and wrong results: the layer takes the first axis for the sequence, so each token attends to the tokens at the same place in the other sentences of the batch. The shape of the output is as expected, which hides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows and columns of this matrix must be tokens of one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embed_dim is 16. Which shape has `in_proj_weight`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W_Q is the first third of in_proj_weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W_Q, W_K and W_V below each other, 16 rows each: (3 · embed_dim, embed_dim).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torch keeps weights as (out, in) and multiplies by the transpose: the 48 outputs are the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is one of the three. They are packed into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are stacked along the rows, without an axis of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`F.linear(x, W, b)` computes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number of Q: a row of X times a row of W_Q, which stands upright here, as a column of W_Qᵀ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W is kept as (out, in), so it is turned over: row i of W makes output i.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a square W this does not fail, and gives other numbers. A bug that is easy to make when one writes it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a single column vector one writes it so; with tokens as rows it is x Wᵀ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bias is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a bool `attn_mask` of `nn.MultiheadAttention`, what does True mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio says blocked and allowed, never True and False.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And in scaled_dot_product_attention it means the opposite, allowed. It pays to say blocked and allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is so in `F.scaled_dot_product_attention`. The module means the opposite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is added to the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a float mask of ones: it is added, and blocks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either, depending on batch_first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch_first says where the batch is, nothing on masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A causal mask of float zeros (seen) and ones (unseen) is passed as `attn_mask`. What happens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What blocking looks like: −∞, hatched, and a share of exactly 0 in the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is blocked: 1 is added to the later scores, which even favours them by a factor of 2.72</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A float mask is added to the scaled scores; exp of a score plus 1 is e times as much. To block, it must hold −∞.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later tokens are blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They would be by True in a bool mask, or by −∞ in a float one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores are multiplied by 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask is added, never multiplied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error: a mask has to be bool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are taken. That is why it goes unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You plot the weights that `nn.MultiheadAttention` returns, and see one blurred pattern instead of one for each head. Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By default they are averaged over the heads: (N, L, S). With average_attn_weights=False they come as (N, H, L, S), one matrix for each head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two heads, two clear patterns. Their average would be neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone divides by √d_model instead of √d_k. How does one notice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here d_model is 8 and d_k is 2: ÷ 1.41 is right, ÷ 2.83 would be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not by an error: the shares are just too even, by a factor √h in the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 4 heads the scores are half of what they should be. Training may make up for it, pretrained weights will not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shapes no longer fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a number; no shape depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows no longer add up to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax makes them add up to 1 whatever it is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores overflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get smaller, not larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`torch.softmax(scores, dim=-2)`: what is wrong, and how would you see it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs down the columns, over the queries, instead of along the rows, over the keys. One sees it by adding up: `weights.sum(-1)` must be 1 everywhere. With a causal mask, the last token would also get more than its due, for it alone may see the last key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is right: each row is a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language model&apos;s loss falls to almost 0 within minutes, and what it writes is nonsense. What is the likeliest bug?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: the token after this one. It is what the model has to predict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The causal mask is missing or inverted: it sees the token that it is to predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In training it copies the next token from its input; when it writes, there is none to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores are not scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it would learn badly, not suspiciously well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That may waste width, but does not give the answer away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch does not show the next token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is need_weights=False good for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the layer need not hand out the (L, S) attention weights, and may use a fused kernel that never keeps the whole matrix: much faster and with far less memory on long sentences. The output is the same, up to rounding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the matrix that a fused kernel never writes down as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of embed_dim, num_heads and bias must you give to `nn.MultiheadAttention`, and which is an option?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embed_dim and num_heads must be given, and embed_dim has to be divisible by num_heads. bias is an option: True unless you say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the bias off and on below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many parameters has `nn.MultiheadAttention(64, 4)`?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W_O and b_O: the fourth set beside those of Q, K and V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four matrices of 64 × 64 make 16,384, four biases of 64 make 256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That leaves W_O and its bias out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That leaves the biases out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That counts a full set for each head. The heads share one set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In cross-attention, where do queries, keys and values come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are tokens of the one sentence, columns those of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries from one sentence, keys and values from another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one asks, the other is looked at: a translation asks the sentence that it translates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys from one sentence, queries and values from another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and values belong together: a value has to be what its key stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three from both sentences at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be self-attention on the two joined into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries and keys from one, values from another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the shares would be about tokens that the values do not belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 tokens ask 4 tokens of another sentence. Which shape have one head&apos;s weights, and how many rows has the output?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 × 4 times 4 × 4 makes 3 × 4: three rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 × 4, and 3 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each query, a column for each key; one result for each that asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 × 3, and 4 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are those who ask, and three ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 × 7, and 7 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentences are not joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 × 4, and 4 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row of shares makes one row of output: 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decoder layer has self-attention and cross-attention. Which is masked causally, and why not the other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The self-attention: the part of the translation that is not written yet must not be seen. The cross-attention is not, since the sentence to translate is there as a whole from the start; only its padding is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first word may look at all of the other sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decoder writes a translation word by word. Which of its cross-attention&apos;s matrices can be computed once and kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K and V are made from the second sentence. Change the first below: they stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They depend on the sentence to translate only, and that does not change. Each new word brings one new query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come from what is being written, and so grow with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attention weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each new query needs a row of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and values stay the same for the whole translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the gradient of the output with respect to a score say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the output would change if the score were a little larger. It goes by the shares: a score whose share is near 0 or near 1 has next to no influence, and so can hardly be learnt from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same ten steps, backwards. Row “it” at the scores: where would a change be felt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the gradients with respect to the scores of one row add up to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add up any row: it comes to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number added to all scores of a row changes nothing, so the slope in that direction is 0. It is the sum of the row&apos;s gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, as the shares do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares add up to 1, so their changes add up to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale multiplies each gradient alike; it does not make a sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sum is fixed: that over a row of scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gradient reaches a score that is blocked by the mask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the diagonal nothing comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever the score is, −∞ stands in its place and its share is 0. Nothing depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what stands in its place on the way forward. On the way back its share is 0, and so is its gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then changing it would change the output, and it cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NaN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where a whole row is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how many ways does one row of X influence the output of self-attention?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three: as a query (how its own row attends), as a key (how much all others attend to it) and as a value (what they collect from it). Its gradient is the sum of what comes back through W_Q, W_K and W_V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X goes into three products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrives at X is added up from Q, K and V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence becomes twice as long. By how much do the attention weights of a head grow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type six more words below and see 6 × 6 become 12 × 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as many rows and twice as many columns: L × L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twofold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows alone double; the columns do too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eightfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two axes that grow, not three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all, they depend on d_model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their size is L × L. d_model has no part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4,096 tokens, 12 heads, float32. How much memory do the attention weights of one layer take, if they are kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it is 2 heads, 6 × 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 805 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 · 4,096 · 4,096 numbers of 4 bytes are 805,306,368 bytes. That is why fused kernels do not keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 67 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is one head. There are 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 201 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That counts one byte a number; float32 takes four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 0.2 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is 12 · 4,096 numbers of 4 bytes: a row for each head. There are 4,096 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parts of the layer grow with L, and which with L²?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four projections grow with L: L · d_model² multiplications each. Scores and weighted sum grow with L²: L² · d_model each. So for short sentences the projections cost most, and from L of about 2 · d_model on the two products with L² do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the multiplications of each of the six products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One score takes d_k multiplications, and there are L² scores a head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With d_model fixed, does the arithmetic of all scores together grow with the number of heads?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four heads here, with two products a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: h heads with L² scores of d_model ÷ h products each, the same in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h · L² · (d_model ÷ h) = L² · d_model. The softmax does grow: it has h · L² entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, with h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are h times as many scores, but each takes h times fewer products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, with h²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads do not meet each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shrinks with h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer products for each score, but more scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language model writes word by word. What does a cache of keys and values spare?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last row is new when a token is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing keys and values of all earlier tokens again for each new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under a causal mask they never change. The new token&apos;s query meets the kept keys: a row of scores instead of a matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new row needs its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory for keys and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the contrary, it takes memory that grows with the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output projection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new token needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does attention differ from looking a word up in a dictionary of a program?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program&apos;s dictionary compares exactly and gives one value or none. Attention compares by degree and gives a mixture of all values, so it has a slope everywhere and can be trained: a soft lookup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This head is nearly a lookup: each word finds the places where it stands, and they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it handy that the output has the shape of the input?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because the input can be added to it (the residual connection), and because the next layer can be built alike: layers of attention stack like bricks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 × 8 went in as X, 3 × 8 come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain how multi-head attention works and why it is useful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input is projected to queries, keys and values several times, once for each head. All heads attend in parallel, each by its own weights, so each can follow another kind of relation: grammar, meaning, neighbourhood. Their results are put side by side and mixed by a linear layer into one output, which is richer than what a single head could say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think of looking at one thing from several angles at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three heads, three relations; two steps on they are joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several heads work in parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each looks at other relations, by weights of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results are joined and mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the output is richer than one head&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel, several heads, multiple heads, many heads, at once, same time, simultaneous, side by side</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different relation, own weights, different aspect, different pattern, other relation, different representation, different subspace, different angle, different feature, each focus, own relation, different part, specialise, specialize, different perspective, different kind</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concatenate, combine, join, put together, merge, linear layer, W_O, output projection, mix</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>richer, more information, rich, more expressive, better than one, understand better, several relations, nuance, capture more, better representation, capture different, diverse</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the roles of query, key and value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query is what a token is looking for, the key is what a token can be found by, the value is what it passes on when it is found. Query and key are compared, and how well they fit decides how much of each value goes into the result. As in a library: the question, the catalogue, the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you find a book with a library&apos;s catalogue?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“it” asks, “cat” is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query is what is looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is what can be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is what is passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query and key are compared, which weighs the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query look, query search, query ask, query seek, query want, query question, query request, query need</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key found, key find, key offer, key label, key catalogue, key describe, key index, key represent, key match, key title, key identify</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value content, value information, value pass, value collect, value carry, value book, value return, value contain, value actual, value retrieve</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare, dot product, fit, match, similar, weigh, score, weighted sum, compatible, relevance</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain why the scores are divided by √d_k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dot product adds up d_k products. The more there are, the further its values spread: like √d_k. Softmax of values that lie far apart gives nearly everything to one token; its shares are near 0 and 1, and there the gradients vanish, so the head cannot learn. Dividing by √d_k keeps the spread at about 1, whatever the width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a sum of many terms do, and what does softmax do with large differences?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag d_k and put into words what you see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot products grow with d_k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax then saturates: one takes all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There gradients vanish and learning stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dividing undoes the growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dot product grow, dot product large, more terms, spread, variance, sum large, scores large, score grow, magnitude, large values, big values, bigger</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax saturate, one token all, peaked, sharp, one hot, near one, close 1, extreme, dominate, winner, collapse, concentrate, large difference</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient, vanish, learn, train, derivative, slope</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divide keep, divide undo, normalise, normalize, keep range, same range, stable, variance 1, independent width, bring back, reduce, compensate, counteract, smaller</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain what softmax does in attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It turns each row of scores into shares. exp makes every score positive and exaggerates differences; dividing by the row&apos;s sum makes the shares add up to 1. So each token has a fixed amount of attention, which it shares out over the keys, most to the best fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in, what comes out, and what is true of each row afterwards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four moves a row; watch the bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores become positive by exp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided by the sum of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row adds up to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger scores get more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp, exponential, positive, non-negative</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divide sum, normalise, normalize, divide total, over sum</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add 1, sum 1, add one, sum one, shares, probability, distribution, proportion, 100 percent</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger more, higher more, largest, highest, best fit, most attention, bigger more, keeps order, relevant more, important more, emphasise, emphasize</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain what a causal mask is and why a language model needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A causal mask blocks, for every token, all tokens after it: their scores become −∞ before the softmax, so their shares are 0. A language model learns to predict the next token at all places at once; without the mask it could simply look at it. The mask also makes training match writing, where later tokens do not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the model asked to predict, and where does it stand in its input?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the later keys being blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later tokens are blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores become −∞ before softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else the answer could be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When writing, later tokens do not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later block, future, after block, next hidden, not see after, only earlier, look back, previous only, block following, come after</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinity, infinite, before softmax, inf, share 0, weight 0, share zero, weight zero</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cheat, copy, see answer, look answer, peek, predict next, leak, give away</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generate, write, not exist, inference, match training, autoregressive, one by one, word by word, not there yet</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain why splitting into heads computes nothing, and yet makes the heads different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting only gives each head some columns of Q, K and V: a reshape and a transpose, no number changes. But those columns were made by different rows of the weight matrices, so each head has, in effect, smaller projections of its own, which are trained for themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of Q does a head get, and what has made that part what it is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow one column on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only columns are dealt out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns come from different weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So each is trained for itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns, reshape, view, slice, part of width, divide dimension, chunk, rearrange, split dimension</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number change, nothing computed, no arithmetic, same numbers, not change, no computation, unchanged</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different weights, different rows, own weights, own projection, weight matrix, W_Q, different parameters, own parameters</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train, learn, specialise, specialize, gradient</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain why long texts are expensive for attention, and one way in which that is dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every query meets every key, so there are L² scores for each head: twice the length takes four times the arithmetic and, if the weights are kept, the memory. One way out is a fused kernel that goes through the keys in blocks and never keeps the whole matrix; others let each token look at a window or a few tokens only, or keep keys and values of earlier tokens in a cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pairs of tokens are there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the cells, then add six words below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every token meets every token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it grows with the square of the length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and memory are what it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every token, all pairs, each pair, every query, every key, all tokens, pairs</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square, quadratic, squared, four times, L², n², L2, n2, fourfold</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory, time, arithmetic, compute, multiplications, RAM, operations</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fused kernel, flash, block, window, sparse, cache, linear attention, approximate, chunk, local</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain how cross-attention differs from self-attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In self-attention a sentence asks itself: queries, keys and values come from the same tokens. In cross-attention the queries come from one sequence and the keys and values from another, as when a translation looks at its source. The matrix of weights is then L by S and need not be square; the output has a row for each query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks, and who is asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 rows that ask, 4 columns that are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self: all from the same sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross: queries from one, keys and values from another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights need not be square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same sentence, same sequence, same input, itself, same tokens</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another sentence, other sequence, different sequence, two sequences, second sentence, two sentences, encoder, different source, another sequence, other sentence</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not square, rectangular, L by S, L S, different lengths, queries keys shape</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation, translate, encoder, decoder, image, caption, speech, document</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain how a head makes a token&apos;s new row out of the shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each token&apos;s value row is multiplied by the share it gets in this row of A, and all are added up: a weighted sum, or average, of the value rows. Tokens with a large share put their stamp on it, those with a share of 0 leave no trace. The result is as wide as a head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which two operations, on which rows? And what size has the outcome?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask why of any number: share times value, added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are multiplied by shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And added up over all tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large shares dominate, 0 leaves no trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is as wide as a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiply, times share, share value, weight value, weighted</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum, add, average, mixture, mean, total</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large share, more, dominate, most, no trace, zero nothing, proportion</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wide head, head dimension, d_k, d_v, width, head size, same width</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
