<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>What attention is</source>
        <translation>注意力是什么</translation>
    </message>
    <message>
        <source>You look for a book; a catalogue stands between you and the shelves. Attention works like that, and here it does so with numbers small enough to check in your head.</source>
        <translation>你找一本书；你和书架之间隔着一份目录。注意力就是这样工作的，这里用的数字小到可以心算核对。</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>图书馆</translation>
    </message>
    <message>
        <source>You look for a book. You have a {q:wish} in mind, each book has a {k:card} in the catalogue, and behind the card stands the {v:book} itself. Attention does just this, with numbers.</source>
        <translation>你找一本书。你心里有一个{q:愿望}，每本书在目录里有一张{k:卡片}，卡片背后是{v:书}本身。注意力做的正是这件事，只不过用的是数字。</translation>
    </message>
    <message>
        <source>Ask before you go on: what do you compare when you search a catalogue? Not your wish with the books, but your wish with the cards.</source>
        <translation>继续之前先问：查目录时，你拿什么和什么比较？不是拿愿望和书，而是拿愿望和卡片。</translation>
    </message>
    <message>
        <source>Here the readers are words, and a word is a row of numbers. The first number says how much of an animal it is, the second how much of a place: {b:cat} has {= x[1,1]} and {= x[1,2]}, {b:river} has {= x[2,1]} and {= x[2,2]}.</source>
        <translation>这里的读者是词，一个词就是一行数字。第一个数字说它有多像动物，第二个说它有多像地点：{b:cat} 有 {= x[1,1]} 和 {= x[1,2]}，{b:river} 有 {= x[2,1]} 和 {= x[2,2]}。</translation>
    </message>
    <message>
        <source>Each word makes three things of its row: a {q:query}, its wish; a {k:key}, its card; and a {v:value}, its book. In this small library query and key are simply the row itself.</source>
        <translation>每个词由自己的一行得出三样东西：{q:查询}，它的愿望；{k:键}，它的卡片；{v:值}，它的书。在这个小图书馆里，查询和键就是这一行本身。</translation>
    </message>
    <message>
        <source>How well does a wish fit a card? Multiply number by number and add up. For the wish of {q:cat} and the card of {k:cat} that is {terms scores[1,1]} = {= scores[1,1]}.</source>
        <translation>一个愿望与一张卡片有多相配？逐个相乘，再加起来。{q:cat} 的愿望与 {k:cat} 的卡片：{terms scores[1,1]} = {= scores[1,1]}。</translation>
    </message>
    <message>
        <source>Let someone read the two products aloud before the stage adds them.</source>
        <translation>在舞台相加之前，请一个人把两个乘积念出来。</translation>
    </message>
    <message>
        <source>{q:cat} goes on along the catalogue; two cards are left.</source>
        <translation>{q:cat} 沿着目录继续；还剩两张卡片。</translation>
    </message>
    <message>
        <source>Which of them fits its wish better?</source>
        <translation>哪一张更符合它的愿望？</translation>
    </message>
    <message>
        <source>Look for a column in which both have a number that is not 0.</source>
        <translation>找一列，两者在其中都有不为 0 的数字。</translation>
    </message>
    <message>
        <source>{k:lion} gets {= scores[1,3]}, {k:river} gets {= scores[1,2]}.</source>
        <translation>{k:lion} 得到 {= scores[1,3]}，{k:river} 得到 {= scores[1,2]}。</translation>
    </message>
    <message>
        <source>river</source>
        <translation>river</translation>
    </message>
    <message>
        <source>Their numbers stand in different columns, so each product is 0.</source>
        <translation>它们的数字在不同的列，所以每个乘积都是 0。</translation>
    </message>
    <message>
        <source>lion</source>
        <translation>lion</translation>
    </message>
    <message>
        <source>Both have something in the animal column, and that product counts.</source>
        <translation>两者在动物那一列都有数字，这个乘积就起作用。</translation>
    </message>
    <message>
        <source>Scores are turned into shares that add up to {= sum(attn_weights[1,:])}: {q:cat} gives {% attn_weights[1,1]} of its attention to itself, {% attn_weights[1,3]} to {k:lion} and {% attn_weights[1,2]} to {k:river}. How that is done is a lesson of its own.</source>
        <translation>分数被变成加起来是 {= sum(attn_weights[1,:])} 的份额：{q:cat} 把注意力的 {% attn_weights[1,1]} 给自己，{% attn_weights[1,3]} 给 {k:lion}，{% attn_weights[1,2]} 给 {k:river}。怎样做到的，另有一课来讲。</translation>
    </message>
    <message>
        <source>In a library one takes one book home. Attention takes a part of each: of every {v:value} as much as its share says. The first number of {b:cat} comes to {= head_outputs[1,1]}, and the panel at the right shows from what.</source>
        <translation>在图书馆里，人们借一本书回家。注意力则每本取一部分：每个{v:值}按它的份额取。{b:cat} 的第一个数字是 {= head_outputs[1,1]}，右边的面板显示它由什么得来。</translation>
    </message>
    <message>
        <source>Nobody has told {b:cat} where to look. It is the numbers that decide, so other numbers decide otherwise.</source>
        <translation>没有人告诉 {b:cat} 该看哪里。做决定的是数字，所以换了数字，决定也就不同。</translation>
    </message>
    <message>
        <source>In the sentence above, put dog in the place of river.</source>
        <translation>在上方的句子里，把 river 换成 dog。</translation>
    </message>
    <message>
        <source>Click into the sentence, take “river” out and type “dog” there.</source>
        <translation>点进句子，去掉“river”，在那里输入“dog”。</translation>
    </message>
    <message>
        <source>{k:dog} has the same card as {k:cat}: now both get {% attn_weights[1,2]}.</source>
        <translation>{k:dog} 的卡片与 {k:cat} 的相同：现在两者都得到 {% attn_weights[1,2]}。</translation>
    </message>
    <message>
        <source>That is all of it: a wish meets every card, the fits become shares, and the books are mixed in these shares. Each word does it for itself, all of them at once.</source>
        <translation>这就是全部：一个愿望遇上每张卡片，相配程度变成份额，书按这些份额混合。每个词都为自己这样做，全部同时进行。</translation>
    </message>
    <message>
        <source>Query, key, value</source>
        <translation>查询、键、值</translation>
    </message>
    <message>
        <source>Why one row of numbers needs three roles: what a word looks for, what it offers to be found by, and what it hands over.</source>
        <translation>为什么一行数字需要三个角色：一个词在找什么，它凭什么被找到，它交出什么。</translation>
    </message>
    <message>
        <source>Three roles</source>
        <translation>三种角色</translation>
    </message>
    <message>
        <source>Two sentences</source>
        <translation>两个句子</translation>
    </message>
    <message>
        <source>Three words, three columns: how much of a noun, how much of a verb, how large. {b:cat} is a noun ({= x[1,1]}) and larger ({= x[1,3]}) than {b:mouse} ({= x[3,3]}).</source>
        <translation>三个词，三列：多像名词，多像动词，有多大。{b:cat} 是名词（{= x[1,1]}），而且（{= x[1,3]}）比 {b:mouse}（{= x[3,3]}）大。</translation>
    </message>
    <message>
        <source>The {q:query} says what a word looks for. This W_Q swaps noun and verb: the verb {q:chases} asks for nouns ({= q[2,1]} in the noun column), and nouns ask for verbs.</source>
        <translation>{q:查询}说明一个词在找什么。这个 W_Q 交换名词和动词：动词 {q:chases} 要找名词（名词列中为 {= q[2,1]}），名词要找动词。</translation>
    </message>
    <message>
        <source>The matrix does not know grammar. Someone, or training, has put these numbers there.</source>
        <translation>矩阵不懂语法。是有人，或者是训练，把这些数字放在那里的。</translation>
    </message>
    <message>
        <source>The {k:key} says what a word can be found by. This W_K keeps noun and verb as they are and leaves size out: {k:cat} and {k:mouse} have the same card, {= k[1,1]}, {= k[1,2]}, {= k[1,3]}.</source>
        <translation>{k:键}说明一个词凭什么被找到。这个 W_K 让名词和动词保持原样，略去大小：{k:cat} 和 {k:mouse} 的卡片相同，都是 {= k[1,1]}、{= k[1,2]}、{= k[1,3]}。</translation>
    </message>
    <message>
        <source>The {v:value} says what a word hands over once it has been found. This W_V makes size count three times: {v:cat} brings {= v[1,3]}, {v:mouse} brings {= v[3,3]}.</source>
        <translation>{v:值}说明一个词被找到后交出什么。这个 W_V 让大小按三倍计：{v:cat} 带来 {= v[1,3]}，{v:mouse} 带来 {= v[3,3]}。</translation>
    </message>
    <message>
        <source>Query meets key; the value has no say in who is found.</source>
        <translation>查询与键相遇；找到谁，值说了不算。</translation>
    </message>
    <message>
        <source>Whom will chases find?</source>
        <translation>chases 会找到谁？</translation>
    </message>
    <message>
        <source>Compare the keys of cat and mouse in K.</source>
        <translation>在 K 中比较 cat 和 mouse 的键。</translation>
    </message>
    <message>
        <source>Both get {= scores[2,1]}; {k:chases} itself gets {= scores[2,2]}.</source>
        <translation>两者都得到 {= scores[2,1]}；{k:chases} 自己得到 {= scores[2,2]}。</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>它自己</translation>
    </message>
    <message>
        <source>It asks for nouns, and its own card says verb: the score is 0.</source>
        <translation>它要找名词，而它自己的卡片写着动词：分数是 0。</translation>
    </message>
    <message>
        <source>only cat</source>
        <translation>只有 cat</translation>
    </message>
    <message>
        <source>mouse has the very same key, so it cannot be told apart from cat.</source>
        <translation>mouse 的键完全相同，所以无法与 cat 区分。</translation>
    </message>
    <message>
        <source>cat and mouse alike</source>
        <translation>cat 和 mouse 一样</translation>
    </message>
    <message>
        <source>Their keys are equal, so their scores are.</source>
        <translation>它们的键相等，所以分数也相等。</translation>
    </message>
    <message>
        <source>So {q:chases} takes home equal parts of both. Of size that is {= head_outputs[2,3]}: the large and the small cancel out. Found by one thing, it was given another; for that key and value are two.</source>
        <translation>于是 {q:chases} 从两者各带回同样的一份。大小这一列是 {= head_outputs[2,3]}：一大一小抵消了。凭一样东西找到，得到的却是另一样；所以键和值是两回事。</translation>
    </message>
    <message>
        <source>All three come from the same row X, by three matrices. That is where a layer keeps what it has learnt.</source>
        <translation>三者都由同一行 X 得来，用三个矩阵。一层学到的东西就存放在那里。</translation>
    </message>
    <message>
        <source>Let chases stop asking for nouns: set the first row, second column of W_Q to 0.</source>
        <translation>让 chases 不再找名词：把 W_Q 第一行第二列设为 0。</translation>
    </message>
    <message>
        <source>Step back to Q K V, double-click the cell of W_Q that carries verb into the first query column, and type 0.</source>
        <translation>退回到 Q K V，双击 W_Q 中把动词带进第一个查询列的单元格，输入 0。</translation>
    </message>
    <message>
        <source>Its query is empty now: every score is {= scores[2,1]}, and it looks at all alike, {% attn_weights[2,1]} each.</source>
        <translation>它的查询现在空了：每个分数都是 {= scores[2,1]}，它对所有词同等关注，各 {% attn_weights[2,1]}。</translation>
    </message>
    <message>
        <source>Keys and values may also come from a second sentence: then it is cross-attention, as in translation. The first sentence asks, the second one offers and carries: {= L} queries meet {= S} keys.</source>
        <translation>键和值也可以来自第二个句子：那就是交叉注意力，例如在翻译中。第一个句子提问，第二个句子提供并携带内容：{= L} 个查询遇上 {= S} 个键。</translation>
    </message>
    <message>
        <source>Query, key and value are what attention is made of. Whether a bias is added to them is a choice; without them there is no attention at all.</source>
        <translation>注意力由查询、键和值构成。是否给它们加上偏置可以选择；没有它们，就根本没有注意力。</translation>
    </message>
    <message>
        <source>One dot product</source>
        <translation>一个点积</translation>
    </message>
    <message>
        <source>A single cell of the scores, taken apart: products, their sum, and what large, small and negative mean.</source>
        <translation>拆开一个分数单元格：乘积、它们的和，以及大、小和负各意味着什么。</translation>
    </message>
    <message>
        <source>Tea, milk and sugar</source>
        <translation>茶、牛奶和糖</translation>
    </message>
    <message>
        <source>Scores are made one cell at a time, and each cell the same way. Left stands Q, a row for each word that asks; above stands Kᵀ, a column for each word that is asked about.</source>
        <translation>分数一次做一个单元格，每个单元格的做法都一样。左边是 Q，每个提问的词一行；上方是 Kᵀ，每个被问的词一列。</translation>
    </message>
    <message>
        <source>Row meets column: first number times first number, second times second, and so on; the products are added up as they come. {terms scores[1,1]} = {= scores[1,1]}.</source>
        <translation>行与列相遇：第一个数乘第一个数，第二个乘第二个，依此类推；乘积边算边加。{terms scores[1,1]} = {= scores[1,1]}。</translation>
    </message>
    <message>
        <source>For {q:tea} and {k:milk} the panel at the right has the four products with the running total. The largest of them, {= q_head[1,2] * k_head[2,2]}, comes from the second column: there both have something.</source>
        <translation>对于 {q:tea} 和 {k:milk}，右边的面板列出四个乘积和累计。其中最大的 {= q_head[1,2] * k_head[2,2]} 来自第二列：两者在那里都有数字。</translation>
    </message>
    <message>
        <source>A product is negative where the two signs differ. So a score can fall below zero.</source>
        <translation>两个符号不同时，乘积为负。所以分数可以低于零。</translation>
    </message>
    <message>
        <source>tea is 2, 1, 0, −1 and sugar is −1, 1, 0, 2. What is their score?</source>
        <translation>tea 是 2、1、0、−1，sugar 是 −1、1、0、2。它们的分数是多少？</translation>
    </message>
    <message>
        <source>Four products: 2 × −1, then 1 × 1, then 0 × 0, then −1 × 2.</source>
        <translation>四个乘积：2 × −1，然后 1 × 1，然后 0 × 0，然后 −1 × 2。</translation>
    </message>
    <message>
        <source>{terms scores[1,3]} = {= scores[1,3]}: they point away from each other.</source>
        <translation>{terms scores[1,3]} = {= scores[1,3]}：它们指向相反的方向。</translation>
    </message>
    <message>
        <source>That takes every product as positive; two of them are not.</source>
        <translation>那是把每个乘积都当成正数；其中两个不是。</translation>
    </message>
    <message>
        <source>That adds up first and multiplies then. Multiply pair by pair, then add.</source>
        <translation>那是先相加再相乘。应当逐对相乘，再相加。</translation>
    </message>
    <message>
        <source>Large and positive: both lean to the same side. Near zero: they have nothing to do with each other. Negative: they lean to opposite sides. The colours of the stage say the same.</source>
        <translation>大的正数：两者偏向同一边。接近零：彼此无关。负数：偏向相反的两边。舞台的颜色说的是同样的意思。</translation>
    </message>
    <message>
        <source>Length counts, too: a longer row makes larger scores with everybody it agrees with.</source>
        <translation>长度也起作用：更长的行，与每个方向一致的词都有更大的分数。</translation>
    </message>
    <message>
        <source>Make tea longer: set its first number in X from 2 to 5.</source>
        <translation>让 tea 变长：把它在 X 中的第一个数字从 2 改成 5。</translation>
    </message>
    <message>
        <source>Press the left arrow with Shift until Embed stands there, or click it above; double-click the first cell of X and type 5.</source>
        <translation>按住 Shift 按左方向键，直到显示“嵌入”，或在上方点击它；双击 X 的第一个单元格，输入 5。</translation>
    </message>
    <message>
        <source>The score of {q:tea} with itself went from 6 to {= scores[1,1]}, with {k:milk} from 5 to {= scores[1,2]}, with {k:sugar} from −3 to {= scores[1,3]}.</source>
        <translation>{q:tea} 与自己的分数从 6 变成 {= scores[1,1]}，与 {k:milk} 的从 5 变成 {= scores[1,2]}，与 {k:sugar} 的从 −3 变成 {= scores[1,3]}。</translation>
    </message>
    <message>
        <source>A whole table of scores is nothing more: {= L} × {= S} cells, each a dot product of {= D} terms. Every cell needs only its own row and column, so all of them can be made at the same time.</source>
        <translation>整张分数表也不过如此：{= L} × {= S} 个单元格，每个都是 {= D} 项的点积。每个单元格只需要自己的行和列，所以全都可以同时算出。</translation>
    </message>
    <message>
        <source>Why √dₖ</source>
        <translation>为什么是 √dₖ</translation>
    </message>
    <message>
        <source>Longer dot products grow, softmax then listens to one voice only, and learning stops. Watch it, then undo it with one division.</source>
        <translation>点积越长越大，softmax 便只听一个声音，学习停止。先看它发生，再用一次除法抵消它。</translation>
    </message>
    <message>
        <source>Four columns</source>
        <translation>四列</translation>
    </message>
    <message>
        <source>Sixty-four columns</source>
        <translation>六十四列</translation>
    </message>
    <message>
        <source>Four heads</source>
        <translation>四个头</translation>
    </message>
    <message>
        <source>A score is a sum of dₖ products. Here dₖ is {= D}, and the scores of this head spread by about {= std(scores)} around their mean.</source>
        <translation>一个分数是 dₖ 个乘积的和。这里 dₖ 是 {= D}，这个头的分数围绕均值的离散程度约为 {= std(scores)}。</translation>
    </message>
    <message>
        <source>The same words, the same way of drawing the weights, but dₖ is {= D}. Now the scores spread by {= std(scores)}: more terms, larger sums.</source>
        <translation>同样的词，权重的生成方式也一样，但 dₖ 是 {= D}。现在分数的离散程度是 {= std(scores)}：项更多，和更大。</translation>
    </message>
    <message>
        <source>Independent terms of variance one add up to variance dₖ, so the spread grows like its root. The lab on √dₖ draws thousands of them.</source>
        <translation>方差为一的独立各项，加起来方差为 dₖ，所以离散程度按它的平方根增长。关于 √dₖ 的实验会随机生成成千上万个。</translation>
    </message>
    <message>
        <source>Were the numbers in a query and a key independent and of spread one, a score would spread by √dₖ. So that is what it is divided by.</source>
        <translation>如果查询和键中的数字相互独立，离散程度为一，分数的离散程度就是 √dₖ。所以就除以它。</translation>
    </message>
    <message>
        <source>With dₖ = 64, what are the scores divided by?</source>
        <translation>dₖ = 64 时，分数除以多少？</translation>
    </message>
    <message>
        <source>Which number times itself is 64?</source>
        <translation>哪个数乘以自己得 64？</translation>
    </message>
    <message>
        <source>√{= D} = {= sqrt(D)}: the spread falls from {= std(scores)} to {= std(scaled_scores)}.</source>
        <translation>√{= D} = {= sqrt(D)}：离散程度从 {= std(scores)} 降到 {= std(scaled_scores)}。</translation>
    </message>
    <message>
        <source>That is dₖ itself; the spread grows like its root.</source>
        <translation>那是 dₖ 本身；离散程度按它的平方根增长。</translation>
    </message>
    <message>
        <source>The root of a number is not its half.</source>
        <translation>一个数的平方根不是它的一半。</translation>
    </message>
    <message>
        <source>After this division softmax hears many voices: the largest share of the first row is {% max(attn_weights[1,:])}.</source>
        <translation>这样除过之后，softmax 能听到许多声音：第一行最大的份额是 {% max(attn_weights[1,:])}。</translation>
    </message>
    <message>
        <source>Now without it. Softmax works with differences, and these become eight times as large.</source>
        <translation>现在不做缩放。softmax 看的是差，而差变成了八倍。</translation>
    </message>
    <message>
        <source>Turn “Scale by √dₖ” off.</source>
        <translation>把“按 √dₖ 缩放”关闭。</translation>
    </message>
    <message>
        <source>The switch stands at the left, under “What if”.</source>
        <translation>开关在左边“如果……”下面。</translation>
    </message>
    <message>
        <source>One token takes nearly all: {% max(attn_weights[1,:]) | 1} of the first row.</source>
        <translation>一个词元几乎拿走全部：第一行的 {% max(attn_weights[1,:]) | 1}。</translation>
    </message>
    <message>
        <source>Why does that hurt? A share a changes with its own score by a × (1 − a). For the largest share of the first row that is {= max(attn_weights[1,:]) * (1 - max(attn_weights[1,:])) | 4}: hardly any gradient comes through, and nothing is learnt.</source>
        <translation>这有什么坏处？份额 a 随自己的分数变化的速度是 a × (1 − a)。对第一行最大的份额，这是 {= max(attn_weights[1,:]) * (1 - max(attn_weights[1,:])) | 4}：几乎没有梯度通过，什么也学不到。</translation>
    </message>
    <message>
        <source>With the division the same slope is {= max(attn_weights[1,:]) * (1 - max(attn_weights[1,:])) | 4}. The order of the tokens is the same as before; only how sharply they are told apart has changed.</source>
        <translation>有了除法，同样的斜率是 {= max(attn_weights[1,:]) * (1 - max(attn_weights[1,:])) | 4}。词元的次序与之前相同；改变的只是区分得有多尖锐。</translation>
    </message>
    <message>
        <source>What counts is the length of the dot product. With {= H} heads d_model is still {= E}, but each head multiplies {= D} columns, so it divides by √{= D} = {= sqrt(D)}. Dividing by √{= E} is a mistake that no shape reveals.</source>
        <translation>起作用的是点积的长度。有 {= H} 个头时 d_model 仍是 {= E}，但每个头只乘 {= D} 列，所以除以 √{= D} = {= sqrt(D)}。除以 √{= E} 是一个从形状上看不出来的错误。</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>From any row of scores to shares that add up to one, in four moves, with numbers to do by hand.</source>
        <translation>从任意一行分数到加起来为一的份额，四个动作，用可以手算的数字。</translation>
    </message>
    <message>
        <source>Three votes</source>
        <translation>三张选票</translation>
    </message>
    <message>
        <source>{q:ant} has scored three words: {= scores[1,1]} for itself, {= scores[1,2]} for {k:bee}, {= scores[1,3]} for {k:cow}. Scores may be anything; a mixture needs shares: none negative, and one altogether.</source>
        <translation>{q:ant} 给三个词打了分：自己 {= scores[1,1]}，{k:bee} {= scores[1,2]}，{k:cow} {= scores[1,3]}。分数可以是任何数；混合则需要份额：没有负的，总共为一。</translation>
    </message>
    <message>
        <source>First the largest score of the row is taken from each: {= shifted[1,1]}, {= shifted[1,2]}, {= shifted[1,3]}. This changes no share; it keeps the next move from growing beyond all numbers.</source>
        <translation>首先，每个都减去该行最大的分数：{= shifted[1,1]}、{= shifted[1,2]}、{= shifted[1,3]}。这不改变任何份额；它使下一个动作不至于大到无法表示。</translation>
    </message>
    <message>
        <source>Then e to the power of each. Zero becomes {= exp[1,1]}, everything below it something smaller but never negative: {= exp[1,2]} and {= exp[1,3]}.</source>
        <translation>然后对每个取 e 的幂。零变成 {= exp[1,1]}，比零小的变成更小、但从不为负的数：{= exp[1,2]} 和 {= exp[1,3]}。</translation>
    </message>
    <message>
        <source>The three numbers add up to {= row_sum[1,1]}. Dividing each by this sum makes shares of them.</source>
        <translation>这三个数加起来是 {= row_sum[1,1]}。各除以这个和，就成了份额。</translation>
    </message>
    <message>
        <source>bee has 0.37 of 1.50. What is its share?</source>
        <translation>bee 在 1.50 中占 0.37。它的份额是多少？</translation>
    </message>
    <message>
        <source>Divide: a quarter of 1.50 would be 0.375.</source>
        <translation>做除法：1.50 的四分之一是 0.375。</translation>
    </message>
    <message>
        <source>{= exp[1,2]} ÷ {= row_sum[1,1]} = {= attn_weights[1,2]}.</source>
        <translation>{= exp[1,2]} ÷ {= row_sum[1,1]} = {= attn_weights[1,2]}。</translation>
    </message>
    <message>
        <source>That is exp itself; it still has to be divided by the sum.</source>
        <translation>那是 exp 本身；还要除以和。</translation>
    </message>
    <message>
        <source>That would be its share if all three had scored alike.</source>
        <translation>如果三个的分数都一样，它的份额才是这个。</translation>
    </message>
    <message>
        <source>Each row is done by itself, and each adds up to one. {q:cow} has nothing but equal scores, so it looks at all alike: {= attn_weights[3,1]} each.</source>
        <translation>每一行单独计算，各自加起来是一。{q:cow} 的分数全都相等，所以它对所有词同等关注：各 {= attn_weights[3,1]}。</translation>
    </message>
    <message>
        <source>Only differences count: {q:ant} scored itself one higher than {k:bee}, so its share is e ≈ {= exp(1)} times as large: {= attn_weights[1,1]} and {= attn_weights[1,2]}.</source>
        <translation>只有差起作用：{q:ant} 给自己的分数比 {k:bee} 高一，所以它的份额是 e ≈ {= exp(1)} 倍：{= attn_weights[1,1]} 和 {= attn_weights[1,2]}。</translation>
    </message>
    <message>
        <source>So here is something to think about.</source>
        <translation>那么，有一件事可以想一想。</translation>
    </message>
    <message>
        <source>All scores of a row grow by 10. What happens to its shares?</source>
        <translation>一行的所有分数都增加 10。份额会怎样？</translation>
    </message>
    <message>
        <source>What is left of the 10 after the largest has been taken off?</source>
        <translation>减去最大的之后，10 还剩下什么？</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>The largest is taken off first, and the 10 with it.</source>
        <translation>先减去了最大的，10 也随之去掉。</translation>
    </message>
    <message>
        <source>all grow</source>
        <translation>全都增大</translation>
    </message>
    <message>
        <source>They cannot: they still add up to one.</source>
        <translation>不可能：它们加起来仍是一。</translation>
    </message>
    <message>
        <source>they become more even</source>
        <translation>变得更均匀</translation>
    </message>
    <message>
        <source>For that the differences would have to shrink; they stay as they are.</source>
        <translation>那需要差缩小；而差保持不变。</translation>
    </message>
    <message>
        <source>And here is what makes a row sharp: larger differences.</source>
        <translation>再来看什么使一行变得尖锐：更大的差。</translation>
    </message>
    <message>
        <source>In X, set the first number of ant to 3.</source>
        <translation>在 X 中，把 ant 的第一个数字设为 3。</translation>
    </message>
    <message>
        <source>Choose Embed above, double-click the first cell of X, type 3.</source>
        <translation>在上方选择“嵌入”，双击 X 的第一个单元格，输入 3。</translation>
    </message>
    <message>
        <source>Its scores are {= scores[1,1]}, {= scores[1,2]} and {= scores[1,3]} now, and itself gets {% attn_weights[1,1] | 2}. The others get little, but never nothing.</source>
        <translation>它的分数现在是 {= scores[1,1]}、{= scores[1,2]} 和 {= scores[1,3]}，自己得到 {% attn_weights[1,1] | 2}。其他的得到很少，但从不为零。</translation>
    </message>
    <message>
        <source>Exactly nothing is only for what a mask has blocked: e to the power of −∞ is 0. More of that in the next lesson.</source>
        <translation>恰好为零只属于被掩码屏蔽的：e 的 −∞ 次方是 0。下一课再讲。</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Blocked and allowed: how a token is kept from looking ahead, from looking at padding, and what happens when nothing is left to look at.</source>
        <translation>屏蔽与允许：怎样不让词元往后看、不让它看填充，以及没有东西可看时会怎样。</translation>
    </message>
    <message>
        <source>No mask yet</source>
        <translation>还没有掩码</translation>
    </message>
    <message>
        <source>Three words</source>
        <translation>三个词</translation>
    </message>
    <message>
        <source>Without a mask every token looks at every token. {q:cat} gives {% attn_weights[2,6]} of its attention to {k:mat}, although {k:mat} comes later.</source>
        <translation>没有掩码时，每个词元都看每个词元。{q:cat} 把注意力的 {% attn_weights[2,6]} 给 {k:mat}，尽管 {k:mat} 在后面。</translation>
    </message>
    <message>
        <source>A mask stands between the scores and the softmax. What it blocks becomes −∞.</source>
        <translation>掩码位于分数和 softmax 之间。它屏蔽的变成 −∞。</translation>
    </message>
    <message>
        <source>Block one cell: row cat, column mat.</source>
        <translation>屏蔽一个单元格：cat 行，mat 列。</translation>
    </message>
    <message>
        <source>In the step Mask, right-click the cell (or choose it and press the menu key) and take “Block”.</source>
        <translation>在“掩码”这一步，右键点击该单元格（或选中它并按菜单键），选择“屏蔽”。</translation>
    </message>
    <message>
        <source>Its share is exactly {= attn_weights[2,6]}, and what it had went to the others: {q:cat} now gives itself {% attn_weights[2,2]}.</source>
        <translation>它的份额恰好是 {= attn_weights[2,6]}，原来的部分归了别的：{q:cat} 现在给自己 {% attn_weights[2,2]}。</translation>
    </message>
    <message>
        <source>A language model writes one word after the other, so no word may see what comes later. The mask for it is called causal.</source>
        <translation>语言模型一个词接一个词地写，所以任何词都不能看后面的。为此所用的掩码叫因果掩码。</translation>
    </message>
    <message>
        <source>Set the mask to causal.</source>
        <translation>把掩码设为“因果”。</translation>
    </message>
    <message>
        <source>The list stands at the left, under “What if”.</source>
        <translation>列表在左边“如果……”下面。</translation>
    </message>
    <message>
        <source>{= count(blocked)} of {= L * S} cells are blocked: all above the diagonal.</source>
        <translation>{= L * S} 个单元格中有 {= count(blocked)} 个被屏蔽：对角线以上的全部。</translation>
    </message>
    <message>
        <source>The first word has only itself left and gives itself everything, {% attn_weights[1,1]}. The last one still sees all. Each row adds up to one, whatever is blocked.</source>
        <translation>第一个词只剩下自己，于是把一切都给自己，{% attn_weights[1,1]}。最后一个词仍看到全部。不管屏蔽什么，每一行加起来都是一。</translation>
    </message>
    <message>
        <source>It has to happen before the softmax. Setting shares to zero afterwards would leave rows that no longer add up to one, and blocked words would have weighed in the sum.</source>
        <translation>它必须发生在 softmax 之前。事后把份额设为零，各行加起来就不再是一，而且被屏蔽的词在求和时已经起了作用。</translation>
    </message>
    <message>
        <source>Why is a blocked score −∞ and not 0?</source>
        <translation>被屏蔽的分数为什么是 −∞，而不是 0？</translation>
    </message>
    <message>
        <source>What is e to the power of 0?</source>
        <translation>e 的 0 次方是多少？</translation>
    </message>
    <message>
        <source>0 would be too small</source>
        <translation>0 太小了</translation>
    </message>
    <message>
        <source>Many scores are smaller than 0; to them 0 is a good score.</source>
        <translation>许多分数比 0 还小；对它们来说 0 是个好分数。</translation>
    </message>
    <message>
        <source>0 is a score like any other</source>
        <translation>0 是一个普通的分数</translation>
    </message>
    <message>
        <source>Its exp is 1, a real share. Only −∞ has the exp 0.</source>
        <translation>它的 exp 是 1，实实在在的一份。只有 −∞ 的 exp 是 0。</translation>
    </message>
    <message>
        <source>it would be too slow</source>
        <translation>会太慢</translation>
    </message>
    <message>
        <source>Both are one number; it is about what softmax makes of it.</source>
        <translation>两者都只是一个数；问题在于 softmax 把它变成什么。</translation>
    </message>
    <message>
        <source>In PyTorch a float mask is added to the scores. A mask of zeros and ones added as floats blocks nothing at all.</source>
        <translation>在 PyTorch 中，浮点掩码是加到分数上的。把由零和一组成的掩码当浮点数加上去，什么也屏蔽不了。</translation>
    </message>
    <message>
        <source>Masks come in many shapes. This window lets each word see its neighbours only, {= count(blocked)} cells are blocked. A padding mask blocks what only fills a shorter sentence up.</source>
        <translation>掩码有许多形状。这个窗口让每个词只看到邻居，有 {= count(blocked)} 个单元格被屏蔽。填充掩码屏蔽的是仅仅用来补齐短句的部分。</translation>
    </message>
    <message>
        <source>And if a row has nothing left? {q:tea} may look nowhere here: the largest of its scores is −∞, and −∞ minus −∞ is no number. The whole row becomes {= attn_weights[1,1]}, as it does in PyTorch.</source>
        <translation>如果一行什么也不剩呢？这里 {q:tea} 哪里也不能看：它最大的分数是 −∞，而 −∞ 减 −∞ 不是数。整行变成 {= attn_weights[1,1]}，在 PyTorch 中也是这样。</translation>
    </message>
    <message>
        <source>Say blocked and allowed, not true and false. For torch.nn.MultiheadAttention True means blocked; for scaled_dot_product_attention True means allowed. Mixing them up lets a word see just what it must not.</source>
        <translation>说“屏蔽”和“允许”，不要说真和假。对 torch.nn.MultiheadAttention，True 表示屏蔽；对 scaled_dot_product_attention，True 表示允许。弄混了，词看到的恰恰是它不该看的。</translation>
    </message>
    <message>
        <source>The weighted sum</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>Shares become a mixture: paint in three colours shows what a head hands on, and what it cannot.</source>
        <translation>份额变成混合：三种颜色的颜料显示一个头传递什么，又不能传递什么。</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>颜料</translation>
    </message>
    <message>
        <source>Each row of A says how a word shares out its attention: {q:red} looks at itself with {= attn_weights[1,1]} and at the other two with {= attn_weights[1,2]} each. What does it get for that?</source>
        <translation>A 的每一行说明一个词怎样分配注意力：{q:red} 以 {= attn_weights[1,1]} 看自己，以各 {= attn_weights[1,2]} 看另外两个。它由此得到什么？</translation>
    </message>
    <message>
        <source>It gets values. Here a value is paint: {v:red} has {= v_head[1,1]} drops of red, {v:green} {= v_head[2,2]} of green, {v:blue} {= v_head[3,3]} of blue. A stands at the left now, V on top.</source>
        <translation>它得到值。这里的值是颜料：{v:red} 有 {= v_head[1,1]} 滴红，{v:green} 有 {= v_head[2,2]} 滴绿，{v:blue} 有 {= v_head[3,3]} 滴蓝。现在 A 在左边，V 在上方。</translation>
    </message>
    <message>
        <source>From each value as many drops as the share says, all into one pot: {terms head_outputs[1,1]} ≈ {= head_outputs[1,1]} drops of red.</source>
        <translation>从每个值取份额所说的那么多滴，都倒进一个罐子：{terms head_outputs[1,1]} ≈ {= head_outputs[1,1]} 滴红。</translation>
    </message>
    <message>
        <source>The same shares mix the second column, the green.</source>
        <translation>同样的份额混合第二列，也就是绿。</translation>
    </message>
    <message>
        <source>green brings 10 drops and has a share of 0.21. How much green is in the pot of red?</source>
        <translation>green 带来 10 滴，份额是 0.21。red 的罐子里有多少绿？</translation>
    </message>
    <message>
        <source>Only one of the three values has any green in it.</source>
        <translation>三个值中只有一个含有绿。</translation>
    </message>
    <message>
        <source>{= head_outputs[1,2]} drops, and as many of blue.</source>
        <translation>{= head_outputs[1,2]} 滴，蓝也一样多。</translation>
    </message>
    <message>
        <source>That is the share; it is still to be multiplied by the value.</source>
        <translation>那是份额；还要乘以值。</translation>
    </message>
    <message>
        <source>That would be an even mixture; the shares are not even.</source>
        <translation>那是均匀的混合；而份额并不均匀。</translation>
    </message>
    <message>
        <source>Every row is a pot of its own, mixed from the same three values. Each pot holds {= sum(head_outputs[1,:])} drops, for the shares of a row add up to one: an average, never more than the values have.</source>
        <translation>每一行是一个单独的罐子，由同样的三个值混合而成。每个罐子有 {= sum(head_outputs[1,:])} 滴，因为一行的份额加起来是一：这是平均，从不超过值所有的。</translation>
    </message>
    <message>
        <source>Now forbid {q:red} its own paint.</source>
        <translation>现在禁止 {q:red} 用自己的颜料。</translation>
    </message>
    <message>
        <source>Block the cell red, red in the mask.</source>
        <translation>在掩码中屏蔽单元格 red, red。</translation>
    </message>
    <message>
        <source>In the step Mask, right-click the first cell and take “Block”.</source>
        <translation>在“掩码”这一步，右键点击第一个单元格，选择“屏蔽”。</translation>
    </message>
    <message>
        <source>No red is left in its pot: {= head_outputs[1,1]}, {= head_outputs[1,2]}, {= head_outputs[1,3]}.</source>
        <translation>它的罐子里没有红了：{= head_outputs[1,1]}、{= head_outputs[1,2]}、{= head_outputs[1,3]}。</translation>
    </message>
    <message>
        <source>So a head moves what values hold from word to word, and mixes it. It makes nothing new by that; for new things there is what comes after attention, and more heads beside this one.</source>
        <translation>所以一个头把值所含的东西从一个词移到另一个词，并加以混合。它并不由此产生新东西；新东西要靠注意力之后的部分，以及旁边的更多的头。</translation>
    </message>
    <message>
        <source>Why many heads</source>
        <translation>为什么要许多头</translation>
    </message>
    <message>
        <source>One row of shares can follow one question well. Three heads ask three questions of the same sentence, at no higher price.</source>
        <translation>一行份额能很好地跟随一个问题。三个头对同一个句子提出三个问题，代价并不更高。</translation>
    </message>
    <message>
        <source>“The old dog chased a small cat.” Head 1 asks what an adjective belongs to: {q:old} gives {% attn_weights[2,3]} to {k:dog}, {q:small} gives {% attn_weights[6,7]} to {k:cat}.</source>
        <translation>“The old dog chased a small cat.” 头 1 问形容词属于什么：{q:old} 把 {% attn_weights[2,3]} 给 {k:dog}，{q:small} 把 {% attn_weights[6,7]} 给 {k:cat}。</translation>
    </message>
    <message>
        <source>Head 2 asks who does it: {q:chased} gives {% attn_weights[4,3]} to {k:dog}. To this question adjectives are of no interest.</source>
        <translation>头 2 问谁是动作的发出者：{q:chased} 把 {% attn_weights[4,3]} 给 {k:dog}。对这个问题，形容词无关紧要。</translation>
    </message>
    <message>
        <source>The sentence also says whom it was done to. Head 3 looks for that.</source>
        <translation>句子还说明动作的承受者是谁。头 3 找的就是它。</translation>
    </message>
    <message>
        <source>Look at head 3.</source>
        <translation>看头 3。</translation>
    </message>
    <message>
        <source>Press 3, or click Head 3 at the left.</source>
        <translation>按 3，或在左边点击“头 3”。</translation>
    </message>
    <message>
        <source>Here {q:chased} gives {% attn_weights[4,7]} to {k:cat}. Same words, same step, another question.</source>
        <translation>这里 {q:chased} 把 {% attn_weights[4,7]} 给 {k:cat}。同样的词，同样的步骤，另一个问题。</translation>
    </message>
    <message>
        <source>Could one head have told both?</source>
        <translation>一个头能把两件事都说出来吗？</translation>
    </message>
    <message>
        <source>What can a single row of shares do with two good answers, dog and cat?</source>
        <translation>单独一行份额遇到两个好答案 dog 和 cat，能怎么办？</translation>
    </message>
    <message>
        <source>What do the shares of a row add up to?</source>
        <translation>一行的份额加起来是多少？</translation>
    </message>
    <message>
        <source>give 100 % to each</source>
        <translation>各给 100 %</translation>
    </message>
    <message>
        <source>The shares of a row add up to 100 %; two times that is more than there is.</source>
        <translation>一行的份额加起来是 100 %；两倍就超过了总数。</translation>
    </message>
    <message>
        <source>share between them</source>
        <translation>两者分享</translation>
    </message>
    <message>
        <source>Half and half, and what arrives is an average: nobody can tell who chased whom.</source>
        <translation>一半一半，传到的是平均：谁也说不清是谁追谁。</translation>
    </message>
    <message>
        <source>take the first, then the second</source>
        <translation>先取第一个，再取第二个</translation>
    </message>
    <message>
        <source>There is no first and second: a head looks once.</source>
        <translation>没有先后：一个头只看一次。</translation>
    </message>
    <message>
        <source>Ask for other pairs of questions about one word: its antecedent and its verb, its opening bracket and its neighbour.</source>
        <translation>请大家再举出关于一个词的成对问题：它指代什么和它的动词，它的左括号和它的邻居。</translation>
    </message>
    <message>
        <source>See what becomes of it. With one head the very same weights make one long dot product, and one row of shares.</source>
        <translation>看看会变成什么样。只有一个头时，同样的权重得到一个长的点积和一行份额。</translation>
    </message>
    <message>
        <source>Set the number of heads to 1.</source>
        <translation>把头数设为 1。</translation>
    </message>
    <message>
        <source>The field “Heads” stands at the top.</source>
        <translation>“头”输入框在上方。</translation>
    </message>
    <message>
        <source>Now {q:chased} gives {% attn_weights[4,3]} to {k:dog} and {% attn_weights[4,7]} to {k:cat}: two questions in one voice.</source>
        <translation>现在 {q:chased} 把 {% attn_weights[4,3]} 给 {k:dog}，把 {% attn_weights[4,7]} 给 {k:cat}：两个问题，一个声音。</translation>
    </message>
    <message>
        <source>Many heads cost no more. The {= E} columns are dealt out, {= D} to each of {= H} heads: {= H} times {= D} products for a pair of words, as many as one head with all columns would need.</source>
        <translation>许多头并不更费。{= E} 列分出去，{= H} 个头各得 {= D} 列：一对词需要 {= H} 乘 {= D} 个乘积，与一个拥有全部列的头所需的一样多。</translation>
    </message>
    <message>
        <source>At the end all of them come together again: each word carries its three answers side by side, {= H} × {= D} = {= E} columns.</source>
        <translation>最后它们又合在一起：每个词并排带着自己的三个答案，{= H} × {= D} = {= E} 列。</translation>
    </message>
    <message>
        <source>What would be lost without one of them?</source>
        <translation>少了其中一个，会失去什么？</translation>
    </message>
    <message>
        <source>Mute head 2.</source>
        <translation>把头 2 静音。</translation>
    </message>
    <message>
        <source>Right-click head 2 at the left, or choose it there and press the menu key: the first line of its menu mutes it.</source>
        <translation>在左边右键点击头 2，或在那里选中它并按菜单键：菜单的第一行将它静音。</translation>
    </message>
    <message>
        <source>Its columns are zero, and with them the answer to “who does it”. The other heads do not notice.</source>
        <translation>它的各列都是零，“谁是发出者”的答案也随之消失。其他头毫无察觉。</translation>
    </message>
    <message>
        <source>Splitting is only reshaping</source>
        <translation>拆分只是变形</translation>
    </message>
    <message>
        <source>Heads come from dealing out columns. Nothing is computed, and yet one forgotten transpose changes everything.</source>
        <translation>头来自把列分出去。什么也不计算，但漏掉一次转置就会改变一切。</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>To see where numbers go, here are numbers one can follow: {b:cat} has 1 to 4, {b:sat} has 5 to 8, {b:mat} has 9 to 12. All matrices are the identity, so Q looks just like X.</source>
        <translation>为了看清数字去了哪里，这里用的是可以跟踪的数字：{b:cat} 是 1 到 4，{b:sat} 是 5 到 8，{b:mat} 是 9 到 12。所有矩阵都是单位矩阵，所以 Q 看起来与 X 一样。</translation>
    </message>
    <message>
        <source>Splitting deals out the columns: the first {= D} go to head 1, the next {= D} to head 2. Every number arrives as it left; nothing is added, nothing multiplied.</source>
        <translation>拆分就是把列分出去：前 {= D} 列归头 1，接下来的 {= D} 列归头 2。每个数字出发时怎样，到达时就怎样；没有相加，没有相乘。</translation>
    </message>
    <message>
        <source>In shapes: {shape q} becomes {shape q_head}, which is (batch, heads, tokens, columns of a head).</source>
        <translation>用形状来说：{shape q} 变成 {shape q_head}，即 (批次, 头, 词元, 一个头的列)。</translation>
    </message>
    <message>
        <source>Every head must get equally many columns.</source>
        <translation>每个头得到的列必须一样多。</translation>
    </message>
    <message>
        <source>d_model is 12 and there are 3 heads. How many columns has each?</source>
        <translation>d_model 是 12，有 3 个头。每个头有几列？</translation>
    </message>
    <message>
        <source>Deal 12 cards to 3 players.</source>
        <translation>把 12 张牌发给 3 个人。</translation>
    </message>
    <message>
        <source>dₖ = d_model ÷ heads = {= 12 / 3}.</source>
        <translation>dₖ = d_model ÷ 头数 = {= 12 / 3}。</translation>
    </message>
    <message>
        <source>Columns are dealt out, not multiplied.</source>
        <translation>列是分出去的，不是乘出来的。</translation>
    </message>
    <message>
        <source>That would be a copy of everything for each head.</source>
        <translation>那等于给每个头都复制一份全部。</translation>
    </message>
    <message>
        <source>So not every number of heads will do. With {= E} columns, 4 heads are possible: one column each.</source>
        <translation>所以不是任何头数都行。{= E} 列时可以有 4 个头：各一列。</translation>
    </message>
    <message>
        <source>Set the number of heads to 4.</source>
        <translation>把头数设为 4。</translation>
    </message>
    <message>
        <source>The field “Heads” stands at the top; it offers what divides d_model.</source>
        <translation>“头”输入框在上方；它给出能整除 d_model 的数。</translation>
    </message>
    <message>
        <source>{shape q_head}: each head has {= D} column, and every score is a single product.</source>
        <translation>{shape q_head}：每个头有 {= D} 列，每个分数只是一个乘积。</translation>
    </message>
    <message>
        <source>In PyTorch it is two moves: view cuts each row of 4 into 2 times 2, transpose brings the heads to the front. It is tempting to let view do both at once.</source>
        <translation>在 PyTorch 中是两个动作：view 把每行的 4 个切成 2 乘 2，transpose 把头移到前面。人们很想让 view 一次做完。</translation>
    </message>
    <message>
        <source>What would view(N, H, L, D) do? It reads the numbers in the order in which they lie: 1, 2, 3, 4, 5 and so on.</source>
        <translation>view(N, H, L, D) 会做什么？它按数字存放的次序读取：1、2、3、4、5，依此类推。</translation>
    </message>
    <message>
        <source>Which numbers would head 1 take for its second token, sat?</source>
        <translation>头 1 会把哪些数字当作它的第二个词元 sat？</translation>
    </message>
    <message>
        <source>Head 1 gets the first six numbers in line, two for each token.</source>
        <translation>头 1 按次序得到前六个数字，每个词元两个。</translation>
    </message>
    <message>
        <source>The shape fits, the numbers are another token&apos;s. The lab “Break it” has this one, too.</source>
        <translation>形状合适，数字却是另一个词元的。“弄坏它”实验里也有这个错误。</translation>
    </message>
    <message>
        <source>5 and 6</source>
        <translation>5 和 6</translation>
    </message>
    <message>
        <source>These are the right ones; only the transpose brings them there.</source>
        <translation>这是正确的；但要靠转置才能把它们带到那里。</translation>
    </message>
    <message>
        <source>3 and 4</source>
        <translation>3 和 4</translation>
    </message>
    <message>
        <source>The next two in line, and they belong to cat.</source>
        <translation>按次序接下来的两个，而它们属于 cat。</translation>
    </message>
    <message>
        <source>none, it fails</source>
        <translation>没有，会报错</translation>
    </message>
    <message>
        <source>It does not: the shape is right, so nobody complains.</source>
        <translation>不会：形状是对的，所以没有谁抱怨。</translation>
    </message>
    <message>
        <source>So remember two things: splitting computes nothing, and right shapes do not prove right numbers.</source>
        <translation>所以记住两点：拆分什么也不计算；形状正确不能证明数字正确。</translation>
    </message>
    <message>
        <source>Concat and W_O</source>
        <translation>拼接与 W_O</translation>
    </message>
    <message>
        <source>The heads lay their results side by side; one last matrix lets them talk to each other.</source>
        <translation>各头把结果并排放好；最后一个矩阵让它们互相交流。</translation>
    </message>
    <message>
        <source>Two heads, one output</source>
        <translation>两个头，一个输出</translation>
    </message>
    <message>
        <source>Each head has made its own result: {= L} tokens, {= D} columns. Head 1 knows nothing of what head 2 has found.</source>
        <translation>每个头都得出了自己的结果：{= L} 个词元，{= D} 列。头 1 不知道头 2 找到了什么。</translation>
    </message>
    <message>
        <source>Concatenating puts them side by side: columns 1 and 2 from the first head, 3 and 4 from the second. Again nothing is computed; it is the splitting backwards.</source>
        <translation>拼接把它们并排放在一起：第 1、2 列来自第一个头，第 3、4 列来自第二个。这里同样什么也不计算；就是反过来的拆分。</translation>
    </message>
    <message>
        <source>Each token has one row again.</source>
        <translation>每个词元又只有一行了。</translation>
    </message>
    <message>
        <source>Two heads with two columns each, three tokens: what shape has the concatenation of one sentence?</source>
        <translation>两个头，各两列，三个词元：一个句子的拼接是什么形状？</translation>
    </message>
    <message>
        <source>Side by side adds columns, not rows.</source>
        <translation>并排增加的是列，不是行。</translation>
    </message>
    <message>
        <source>A row a token, and the heads&apos; columns side by side.</source>
        <translation>每个词元一行，各头的列并排。</translation>
    </message>
    <message>
        <source>That would be one head below the other.</source>
        <translation>那是一个头在另一个头下面。</translation>
    </message>
    <message>
        <source>That would be their sum: then nobody could tell them apart.</source>
        <translation>那是它们的和：那样谁也分不清它们了。</translation>
    </message>
    <message>
        <source>Then one more product, with W_O. A cell of the output takes from all columns, so from all heads: {terms output[1,1]} = {= output[1,1]}.</source>
        <translation>然后再做一次乘积，与 W_O 相乘。输出的一个单元格取用所有列，因而取用所有头：{terms output[1,1]} = {= output[1,1]}。</translation>
    </message>
    <message>
        <source>This W_O adds what the two heads found (outputs 1 and 2) and takes their difference (3 and 4). A trained one holds what has turned out to be useful.</source>
        <translation>这个 W_O 把两个头找到的相加（输出 1 和 2），再取它们的差（3 和 4）。训练好的 W_O 里，是事实证明有用的东西。</translation>
    </message>
    <message>
        <source>Without it heads would never meet: head 1 would stay in its own columns for good.</source>
        <translation>没有它，各头永远不会相遇：头 1 会一直留在自己的列里。</translation>
    </message>
    <message>
        <source>Cut head 2 out of the first output: set row 1, column 3 of W_O to 0.</source>
        <translation>把头 2 从第一个输出中去掉：把 W_O 第 1 行第 3 列设为 0。</translation>
    </message>
    <message>
        <source>Double-click that cell of W_O, above the concatenation, type 0 and press Enter.</source>
        <translation>双击拼接上方 W_O 的那个单元格，输入 0 并按回车。</translation>
    </message>
    <message>
        <source>The first output is {= output[1,1]} now, which is what head 1 had in its first column: {= concat[1,1]}.</source>
        <translation>第一个输出现在是 {= output[1,1]}，正是头 1 第一列里的：{= concat[1,1]}。</translation>
    </message>
    <message>
        <source>One can also read it the other way: each head is multiplied by its own columns of W_O, and the results are added up. Both give the same number.</source>
        <translation>也可以换一种读法：每个头乘以 W_O 中属于自己的列，再把结果相加。两种方法得到同一个数。</translation>
    </message>
    <message>
        <source>The output has the shape of the input, {= L} × {= E}. So it can be added to it, and the next layer can begin just as this one did.</source>
        <translation>输出与输入形状相同，{= L} × {= E}。所以可以与它相加，下一层也可以像这一层一样开始。</translation>
    </message>
    <message>
        <source>Shapes in PyTorch</source>
        <translation>PyTorch 中的形状</translation>
    </message>
    <message>
        <source>Which axis is which, from the input to the output of torch.nn.MultiheadAttention, and where they are mixed up.</source>
        <translation>从 torch.nn.MultiheadAttention 的输入到输出，哪个轴是哪个，又在哪里会弄混。</translation>
    </message>
    <message>
        <source>A batch of two</source>
        <translation>两个句子的批次</translation>
    </message>
    <message>
        <source>A batch of {= N} sentences, the longest has {= L} tokens, each token {= E} numbers. PyTorch expects them as (sequence, batch, embedding): ({= L}, {= N}, {= E}).</source>
        <translation>一个批次有 {= N} 个句子，最长的有 {= L} 个词元，每个词元 {= E} 个数字。PyTorch 要求的是 (序列, 批次, 嵌入)：({= L}, {= N}, {= E})。</translation>
    </message>
    <message>
        <source>That is the default. With batch_first=True it is (batch, sequence, embedding), and this is how shapes are written here.</source>
        <translation>这是默认情况。batch_first=True 时是 (批次, 序列, 嵌入)，这里的形状就这样写。</translation>
    </message>
    <message>
        <source>What does x look like with batch_first=True?</source>
        <translation>batch_first=True 时 x 是什么样子？</translation>
    </message>
    <message>
        <source>The name of the option says which axis leads.</source>
        <translation>这个选项的名称说明哪个轴在前。</translation>
    </message>
    <message>
        <source>That is the default order, sequence first.</source>
        <translation>那是默认次序，序列在前。</translation>
    </message>
    <message>
        <source>Two sentences, three tokens, eight numbers.</source>
        <translation>两个句子，三个词元，八个数字。</translation>
    </message>
    <message>
        <source>The embedding always comes last.</source>
        <translation>嵌入总在最后。</translation>
    </message>
    <message>
        <source>The three matrices lie in one parameter, in_proj_weight, ({= 3 * E}, {= E}): first the rows of W_Q, then W_K, then W_V. It is applied as x Wᵀ, as every nn.Linear is.</source>
        <translation>三个矩阵在一个参数 in_proj_weight 里，({= 3 * E}, {= E})：先是 W_Q 的各行，然后是 W_K，然后是 W_V。它按 x Wᵀ 使用，与每个 nn.Linear 一样。</translation>
    </message>
    <message>
        <source>Inside, q becomes {shape q_head}: batch, heads, tokens, columns of a head. Heads stand before tokens, so that each of them has a matrix of its own.</source>
        <translation>在内部，q 变成 {shape q_head}：批次、头、词元、一个头的列。头在词元之前，这样每个头都有自己的一个矩阵。</translation>
    </message>
    <message>
        <source>Scores and attention weights are {shape scores}: for each sentence and each head a table of queries by keys.</source>
        <translation>分数和注意力权重是 {shape scores}：每个句子的每个头有一张查询乘键的表。</translation>
    </message>
    <message>
        <source>nn.MultiheadAttention hands the weights out, too.</source>
        <translation>nn.MultiheadAttention 也交出权重。</translation>
    </message>
    <message>
        <source>attn(x, x, x) without further arguments: which shape have its weights?</source>
        <translation>attn(x, x, x) 不带其他参数：它的权重是什么形状？</translation>
    </message>
    <message>
        <source>By default the heads do not show up.</source>
        <translation>默认情况下看不到头。</translation>
    </message>
    <message>
        <source>Only with average_attn_weights=False.</source>
        <translation>只有 average_attn_weights=False 时才是。</translation>
    </message>
    <message>
        <source>That is the output, not the weights.</source>
        <translation>那是输出，不是权重。</translation>
    </message>
    <message>
        <source>They are averaged over the heads unless you ask otherwise.</source>
        <translation>除非另外要求，它们对各头取了平均。</translation>
    </message>
    <message>
        <source>The second sentence is shorter and has been filled up. key_padding_mask, (batch, keys) = ({= N}, {= S}), says which keys are padding; True means blocked. attn_mask is (queries, keys) and counts for all sentences.</source>
        <translation>第二个句子较短，已被补齐。key_padding_mask，(批次, 键) = ({= N}, {= S})，说明哪些键是填充；True 表示屏蔽。attn_mask 是 (查询, 键)，对所有句子都有效。</translation>
    </message>
    <message>
        <source>Concatenated it is {shape concat} again, and the output is {shape output}: the shape of the input, always. In PyTorch&apos;s default order that is ({= L}, {= N}, {= E}).</source>
        <translation>拼接之后又是 {shape concat}，输出是 {shape output}：总是与输入的形状相同。按 PyTorch 的默认次序，就是 ({= L}, {= N}, {= E})。</translation>
    </message>
    <message>
        <source>The classic mistake: a batch of shape (batch, sequence, embedding) goes into a module that expects the sequence first. No error comes; each token attends to the same place in the other sentences.</source>
        <translation>经典错误：形状为 (批次, 序列, 嵌入) 的批次，进了要求序列在前的模块。不会报错；每个词元关注的是其他句子的同一位置。</translation>
    </message>
    <message>
        <source>Have them find out how they would notice: change one sentence of the batch, and the output of another one changes.</source>
        <translation>请大家想想怎样才能察觉：改变批次中的一个句子，另一个句子的输出也变了。</translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation>什么会出错</translation>
    </message>
    <message>
        <source>Mistakes that people really make: every shape fits, no error is raised, and the numbers are wrong. Learn to see them.</source>
        <translation>人们真正会犯的错误：形状都对，没有报错，数字却是错的。学会看出它们。</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>有些不对</translation>
    </message>
    <message>
        <source>Who bites whom</source>
        <translation>谁咬谁</translation>
    </message>
    <message>
        <source>Nothing left</source>
        <translation>什么也不剩</translation>
    </message>
    <message>
        <source>This layer is sound. Its first row gives its largest share, {% max(attn_weights[1,:])}, to {token argmax(attn_weights[1,:])}. Let us break it in ways that no shape reveals.</source>
        <translation>这一层没有问题。它的第一行把最大的份额 {% max(attn_weights[1,:])} 给了 {token argmax(attn_weights[1,:])}。让我们用形状看不出来的方式弄坏它。</translation>
    </message>
    <message>
        <source>First: forget to scale.</source>
        <translation>第一：忘了缩放。</translation>
    </message>
    <message>
        <source>Turn the scaling off.</source>
        <translation>关闭缩放。</translation>
    </message>
    <message>
        <source>“Scale by √dₖ” stands at the left.</source>
        <translation>“按 √dₖ 缩放”在左边。</translation>
    </message>
    <message>
        <source>The largest share of the first row is {% max(attn_weights[1,:])} now. Shapes: the same. Training: stuck, for a share near one hardly has a gradient.</source>
        <translation>第一行最大的份额现在是 {% max(attn_weights[1,:])}。形状：不变。训练：停滞，因为接近一的份额几乎没有梯度。</translation>
    </message>
    <message>
        <source>Second: divide by √d_model = {= sqrt(E)} instead of √dₖ = {= sqrt(D)}. The scores shrink too far and the shares become more even: the largest is only {% max(attn_weights[1,:])}.</source>
        <translation>第二：除以 √d_model = {= sqrt(E)}，而不是 √dₖ = {= sqrt(D)}。分数缩得太小，份额变得更均匀：最大的只有 {% max(attn_weights[1,:])}。</translation>
    </message>
    <message>
        <source>Third: forget the positions. This sentence has none. The output of {b:bites} begins with {= output[2,1] | 4}.</source>
        <translation>第三：忘了位置。这个句子没有位置。{b:bites} 的输出以 {= output[2,1] | 4} 开头。</translation>
    </message>
    <message>
        <source>dog and man change places. What happens to the output of bites?</source>
        <translation>dog 和 man 交换位置。bites 的输出会怎样？</translation>
    </message>
    <message>
        <source>Does a sum depend on the order of its terms?</source>
        <translation>和取决于各项的次序吗？</translation>
    </message>
    <message>
        <source>See for yourself on the next page.</source>
        <translation>在下一页亲自看看。</translation>
    </message>
    <message>
        <source>It is a sum over the others, and a sum does not know their order.</source>
        <translation>它是对其他词的和，而和不知道它们的次序。</translation>
    </message>
    <message>
        <source>it changes its sign</source>
        <translation>变号</translation>
    </message>
    <message>
        <source>Each word still brings the same value with the same share.</source>
        <translation>每个词带来的仍是同样的值、同样的份额。</translation>
    </message>
    <message>
        <source>it becomes that of man</source>
        <translation>变成 man 的输出</translation>
    </message>
    <message>
        <source>The row of bites is still asked by bites.</source>
        <translation>bites 那一行的提问者仍是 bites。</translation>
    </message>
    <message>
        <source>Before, the output of {b:bites} began with {= output[2,1] | 4}.</source>
        <translation>之前，{b:bites} 的输出以 {= output[2,1] | 4} 开头。</translation>
    </message>
    <message>
        <source>Type “man bites dog”.</source>
        <translation>输入“man bites dog”。</translation>
    </message>
    <message>
        <source>Click into the sentence at the top and type it.</source>
        <translation>点进上方的句子，输入它。</translation>
    </message>
    <message>
        <source>It begins with {= output[2,1] | 4}: not a digit has changed. Without positions a sentence is a bag of words.</source>
        <translation>它以 {= output[2,1] | 4} 开头：一位数字也没变。没有位置，句子就是一袋词。</translation>
    </message>
    <message>
        <source>Fourth: a mask that leaves a row nothing. {q:milk} is blocked everywhere, and its shares are {= attn_weights[2,1]}. One such row in a batch, and after one step of training every weight is.</source>
        <translation>第四：掩码让一行什么也不剩。{q:milk} 处处被屏蔽，它的份额是 {= attn_weights[2,1]}。批次中只要有一行这样，训练一步之后每个权重都会是这样。</translation>
    </message>
    <message>
        <source>Fifth: the mask the wrong way round. In nn.MultiheadAttention True blocks; in scaled_dot_product_attention True allows.</source>
        <translation>第五：掩码反了。在 nn.MultiheadAttention 中 True 是屏蔽；在 scaled_dot_product_attention 中 True 是允许。</translation>
    </message>
    <message>
        <source>A causal mask for the one is given to the other. What may a token see now?</source>
        <translation>把为一个准备的因果掩码给了另一个。现在一个词元可以看什么？</translation>
    </message>
    <message>
        <source>Swap blocked and allowed in a triangle.</source>
        <translation>在三角形里交换屏蔽和允许。</translation>
    </message>
    <message>
        <source>itself and what came before</source>
        <translation>自己和前面的</translation>
    </message>
    <message>
        <source>That would be the right way round.</source>
        <translation>那才是正确的方向。</translation>
    </message>
    <message>
        <source>nothing at all</source>
        <translation>什么也不能看</translation>
    </message>
    <message>
        <source>Almost: this is so for the last token only, which has nothing after it.</source>
        <translation>差一点：只有最后一个词元是这样，它后面什么也没有。</translation>
    </message>
    <message>
        <source>only what comes later</source>
        <translation>只有后面的</translation>
    </message>
    <message>
        <source>Just what it must not. The loss falls at once, for the answer is in sight.</source>
        <translation>恰恰是它不该看的。损失立刻下降，因为答案就在眼前。</translation>
    </message>
    <message>
        <source>How to notice? Rows add up to one ({= sum(attn_weights[2,:])} here). Blocked cells are exactly zero. Changing a later word changes no earlier output under a causal mask. And any number can be asked why, as this one is.</source>
        <translation>怎样察觉？各行加起来是一（这里是 {= sum(attn_weights[2,:])}）。被屏蔽的单元格恰好是零。在因果掩码下，改变后面的词不会改变前面的任何输出。而且任何数字都可以追问原因，就像这一个。</translation>
    </message>
    <message>
        <source>The lab “Break it” has one switch for each of these and more, and a mode that hides which one is on.</source>
        <translation>“弄坏它”实验为其中每一个以及更多错误各备一个开关，还有一种模式会隐藏打开的是哪一个。</translation>
    </message>
    <message>
        <source>What is the idea of multi-head attention?</source>
        <translation>多头注意力的思想是什么？</translation>
    </message>
    <message>
        <source>What would you see in a sentence if you read it for grammar only, and then again for who is meant?</source>
        <translation>如果你先只看语法读一遍句子，再读一遍弄清说的是谁，各会看到什么？</translation>
    </message>
    <message>
        <source>Three heads on one sentence: from “chased”, head 2 finds who does it. Look at it in heads 1 and 3 too.</source>
        <translation>一个句子上的三个头：从“chased”出发，头 2 找到动作的发出者。再看看头 1 和头 3。</translation>
    </message>
    <message>
        <source>Several heads attend at the same time, each to relations of its own, and their results are combined</source>
        <translation>几个头同时做注意力，各自关注自己的关系，再把结果合在一起</translation>
    </message>
    <message>
        <source>Each head has its own queries, keys and values, so each can follow another relation; joined, they say more about a token than one could.</source>
        <translation>每个头都有自己的查询、键和值，因此能各自跟随不同的关系；合起来，它们对一个词元说出的比单个头更多。</translation>
    </message>
    <message>
        <source>One head attends several times, a little better each time</source>
        <translation>一个头做好几次注意力，一次比一次好一点</translation>
    </message>
    <message>
        <source>The heads do not follow each other: they work side by side, and none sees the result of another.</source>
        <translation>各头不是前后相接：它们并排工作，谁也看不到别人的结果。</translation>
    </message>
    <message>
        <source>The sentence is cut into pieces, and each head reads one of them</source>
        <translation>把句子切成几段，每个头读其中一段</translation>
    </message>
    <message>
        <source>Every head sees all tokens. What is shared out is the width, not the sentence.</source>
        <translation>每个头都看到所有词元。分摊的是宽度，不是句子。</translation>
    </message>
    <message>
        <source>Several copies of one head are averaged, to reduce noise</source>
        <translation>同一个头复制几份再平均，以减少噪声</translation>
    </message>
    <message>
        <source>The heads differ in their weights, and their results are joined side by side, not averaged.</source>
        <translation>各头的权重不同，它们的结果是并排拼接的，不是平均。</translation>
    </message>
    <message>
        <source>In one sentence: what does attention do with each token?</source>
        <translation>用一句话说：注意力对每个词元做什么？</translation>
    </message>
    <message>
        <source>It makes a new row of numbers for the token: a weighted sum of the value rows of all tokens, in which those count most whose keys fit the token&apos;s query best.</source>
        <translation>它为词元造出新的一行数字：所有词元的值行的加权和，其中键与该词元的查询最相配的那些占得最多。</translation>
    </message>
    <message>
        <source>Watch “it” collect values: nearly all of it comes from “cat”.</source>
        <translation>看“it”怎样收集值：几乎全部来自“cat”。</translation>
    </message>
    <message>
        <source>Why are several heads better than one of the same total width?</source>
        <translation>总宽度相同时，几个头为什么比一个头好？</translation>
    </message>
    <message>
        <source>Head 1 follows the order of the words, head 2 finds “cat” for “it”. One row of shares could not do both.</source>
        <translation>头 1 跟随词序，头 2 替“it”找到“cat”。一行份额做不到两件事。</translation>
    </message>
    <message>
        <source>One head has one row of shares for each token, and would have to mix all relations in it</source>
        <translation>一个头对每个词元只有一行份额，只能把所有关系混在里面</translation>
    </message>
    <message>
        <source>A row of shares adds up to 1. What is spent on the grammar is missing for the meaning; several heads have a row each.</source>
        <translation>一行份额加起来是 1。花在语法上的，含义就得不到；几个头则各有一行。</translation>
    </message>
    <message>
        <source>Several heads have more parameters</source>
        <translation>几个头的参数更多</translation>
    </message>
    <message>
        <source>With the same d_model they have exactly as many: the width is shared out among them.</source>
        <translation>d_model 相同，参数就一样多：各头分摊宽度。</translation>
    </message>
    <message>
        <source>Several heads need far less arithmetic</source>
        <translation>几个头需要的运算少得多</translation>
    </message>
    <message>
        <source>The work is about the same. What is gained are several patterns at once.</source>
        <translation>运算量差不多。得到的是同时有几种模式。</translation>
    </message>
    <message>
        <source>With one head softmax cannot be computed</source>
        <translation>只有一个头就算不出 softmax</translation>
    </message>
    <message>
        <source>One head works. It is `num_heads=1`, and a perfectly good layer.</source>
        <translation>一个头也行。那就是 `num_heads=1`，完全正常的一层。</translation>
    </message>
    <message>
        <source>What does each head learn?</source>
        <translation>每个头学到什么？</translation>
    </message>
    <message>
        <source>One head here pairs brackets, another pairs letters with signs. Choose them by their cards.</source>
        <translation>这里一个头给括号配对，另一个把字母和符号配对。点击它们的卡片来选择。</translation>
    </message>
    <message>
        <source>A relation between tokens of its own: what to look for, what to be found by, what to pass on</source>
        <translation>词元之间属于它自己的一种关系：找什么、凭什么被找到、传递什么</translation>
    </message>
    <message>
        <source>Its part of W_Q, W_K and W_V is trained by what helps the output; nobody tells a head what to specialise in.</source>
        <translation>W_Q、W_K 和 W_V 中属于它的部分，是按对输出有帮助的方向训练的；没有人告诉一个头该专攻什么。</translation>
    </message>
    <message>
        <source>One part of speech, as assigned by the programmer</source>
        <translation>由程序员指定的一种词性</translation>
    </message>
    <message>
        <source>Nothing is assigned. Some heads turn out to follow grammar, many follow something else, some next to nothing.</source>
        <translation>没有任何指定。有些头后来跟随语法，许多跟随别的，有些几乎什么也不跟随。</translation>
    </message>
    <message>
        <source>The same relation as the others, from different positions</source>
        <translation>与其他头相同的关系，只是从不同的位置看</translation>
    </message>
    <message>
        <source>Every head sees every position. They start from different random weights and part ways as they are trained.</source>
        <translation>每个头都看到每个位置。它们从不同的随机权重出发，在训练中分道扬镳。</translation>
    </message>
    <message>
        <source>Which words are frequent in the training data</source>
        <translation>哪些词在训练数据中常见</translation>
    </message>
    <message>
        <source>Frequencies may shape the embedding. A head learns how to get from one token to another.</source>
        <translation>词频也许会影响嵌入。头学的是怎样从一个词元到另一个词元。</translation>
    </message>
    <message>
        <source>Which of these is *not* a component of the idea of attention?</source>
        <translation>下面哪一个*不*是注意力思想的组成部分？</translation>
    </message>
    <message>
        <source>Switch the bias off below: the numbers move a little, nothing else changes.</source>
        <translation>在下方关闭偏置：数字略微变动，别的都不变。</translation>
    </message>
    <message>
        <source>A bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>The projections may add a bias, and `bias=False` leaves it out: attention is the same idea without it.</source>
        <translation>投影可以加上偏置，`bias=False` 则去掉它：没有它，注意力还是同样的思想。</translation>
    </message>
    <message>
        <source>The query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Without a query there is nobody who asks: it says what a token is looking for.</source>
        <translation>没有查询就没有提问者：它说明一个词元在找什么。</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Without keys there is nothing that a query could be compared with.</source>
        <translation>没有键，查询就没有可以比较的对象。</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Without values there is nothing to collect once it is clear where to look.</source>
        <translation>没有值，即使知道了往哪里看，也没有东西可收集。</translation>
    </message>
    <message>
        <source>Query, key and value: which is for what?</source>
        <translation>查询、键和值：各起什么作用？</translation>
    </message>
    <message>
        <source>What “it” looks for meets what “cat” can be found by.</source>
        <translation>“it”要找的，遇上“cat”能被找到的。</translation>
    </message>
    <message>
        <source>The query says what a token looks for, the key what it can be found by, the value what it passes on</source>
        <translation>查询说明词元在找什么，键说明它凭什么被找到，值说明它传递什么</translation>
    </message>
    <message>
        <source>Query and key decide how much, the value decides what. A token has all three.</source>
        <translation>查询和键决定多少，值决定内容。每个词元三样都有。</translation>
    </message>
    <message>
        <source>The query is the token itself, the key its position, the value its meaning</source>
        <translation>查询是词元本身，键是它的位置，值是它的含义</translation>
    </message>
    <message>
        <source>All three are made from the same row, which already holds word and position.</source>
        <translation>三者都由同一行得来，而那一行已经含有词和位置。</translation>
    </message>
    <message>
        <source>The key looks for something, the query is what is found, the value says how well it fits</source>
        <translation>键去寻找，查询被找到，值说明相配程度</translation>
    </message>
    <message>
        <source>Query and key are the other way round, and how well they fit is the score.</source>
        <translation>查询和键说反了，而相配程度是分数。</translation>
    </message>
    <message>
        <source>The query chooses a head, the key a token, the value a column</source>
        <translation>查询选一个头，键选一个词元，值选一列</translation>
    </message>
    <message>
        <source>Nothing is chosen. Every head compares every query with every key, and mixes all values by shares.</source>
        <translation>没有什么被选中。每个头都把每个查询与每个键比较，再按份额混合所有的值。</translation>
    </message>
    <message>
        <source>In self-attention, where do queries, keys and values come from?</source>
        <translation>自注意力中，查询、键和值从哪里来？</translation>
    </message>
    <message>
        <source>The same X stands at the left of all three products.</source>
        <translation>三个乘积的左边都是同一个 X。</translation>
    </message>
    <message>
        <source>All three from the same input, each by a weight matrix of its own</source>
        <translation>三者都来自同一个输入，各用自己的权重矩阵</translation>
    </message>
    <message>
        <source>Q = X W_Qᵀ, K = X W_Kᵀ, V = X W_Vᵀ: three views of one X.</source>
        <translation>Q = X W_Qᵀ，K = X W_Kᵀ，V = X W_Vᵀ：同一个 X 的三种视角。</translation>
    </message>
    <message>
        <source>Queries from the input, keys and values from the layer before</source>
        <translation>查询来自输入，键和值来自上一层</translation>
    </message>
    <message>
        <source>In self-attention there is one input for all three.</source>
        <translation>在自注意力中，三者共用一个输入。</translation>
    </message>
    <message>
        <source>They are three parts of the embedding, cut from each row</source>
        <translation>它们是嵌入的三段，从每一行里切出来</translation>
    </message>
    <message>
        <source>Nothing is cut here: each is a product of the whole row with a weight matrix.</source>
        <translation>这里没有切分：每一个都是整行与一个权重矩阵的乘积。</translation>
    </message>
    <message>
        <source>They are parameters, learnt once and the same for every sentence</source>
        <translation>它们是参数，学好之后对每个句子都一样</translation>
    </message>
    <message>
        <source>The weight matrices are learnt. Queries, keys and values change with the sentence.</source>
        <translation>学到的是权重矩阵。查询、键和值随句子而变。</translation>
    </message>
    <message>
        <source>Why is a token&apos;s key not simply its value?</source>
        <translation>为什么词元的键不干脆就是它的值？</translation>
    </message>
    <message>
        <source>What a token is found by and what it has to say need not be the same. A noun may be found because it is a noun (key), and pass on what it means (value). With two weight matrices a head can learn both independently.</source>
        <translation>词元凭什么被找到，和它有什么要说，不必是同一回事。一个名词可能因为是名词而被找到（键），传递的却是它的含义（值）。有两个权重矩阵，头就能把两者分别学好。</translation>
    </message>
    <message>
        <source>Think of the label on a drawer and of what lies in it.</source>
        <translation>想想抽屉上的标签和抽屉里的东西。</translation>
    </message>
    <message>
        <source>K and V are made from the same rows of X, by different weights.</source>
        <translation>K 和 V 由 X 的同样几行得来，用的是不同的权重。</translation>
    </message>
    <message>
        <source>“it” attends to “cat”. Must “cat” then attend to “it” as much?</source>
        <translation>“it”关注“cat”。那么“cat”也必须同样关注“it”吗？</translation>
    </message>
    <message>
        <source>The row of “it” has its share at “cat”. Now look at the row of “cat”, column “it”.</source>
        <translation>“it”这一行的份额落在“cat”上。现在看“cat”这一行、“it”这一列。</translation>
    </message>
    <message>
        <source>No: the score of (it, cat) and the score of (cat, it) are made from different rows</source>
        <translation>不必：(it, cat) 的分数和 (cat, it) 的分数由不同的行算出</translation>
    </message>
    <message>
        <source>One is q of “it” times k of “cat”, the other q of “cat” times k of “it”. With W_Q ≠ W_K they differ.</source>
        <translation>一个是“it”的 q 乘“cat”的 k，另一个是“cat”的 q 乘“it”的 k。W_Q ≠ W_K 时两者不同。</translation>
    </message>
    <message>
        <source>Yes, because a dot product does not care about the order</source>
        <translation>必须，因为点积与次序无关</translation>
    </message>
    <message>
        <source>True for two given vectors, but here the two products have four different vectors in them.</source>
        <translation>对给定的两个向量是这样，但这里的两个点积里有四个不同的向量。</translation>
    </message>
    <message>
        <source>Yes, softmax makes the matrix symmetric</source>
        <translation>必须，softmax 使矩阵对称</translation>
    </message>
    <message>
        <source>Softmax works along rows only, and does not make anything symmetric.</source>
        <translation>softmax 只沿行进行，不会使任何东西对称。</translation>
    </message>
    <message>
        <source>Only if the sentence has an even number of tokens</source>
        <translation>只有句子的词元数为偶数时才必须</translation>
    </message>
    <message>
        <source>The number of tokens has no part in it.</source>
        <translation>词元的数量与此无关。</translation>
    </message>
    <message>
        <source>Why is it called *self*-attention?</source>
        <translation>为什么叫*自*注意力？</translation>
    </message>
    <message>
        <source>Because the sentence attends to itself: those who ask and those who are asked are the tokens of the same sentence. Where keys and values come from another one, it is cross-attention.</source>
        <translation>因为句子关注自己：提问的和被问的是同一个句子的词元。键和值来自另一个句子时，就是交叉注意力。</translation>
    </message>
    <message>
        <source>The same four tokens stand at the rows and at the columns.</source>
        <translation>同样的四个词元既在行上，也在列上。</translation>
    </message>
    <message>
        <source>You look for a book in a library. What are query, key and value?</source>
        <translation>你在图书馆找一本书。查询、键和值各是什么？</translation>
    </message>
    <message>
        <source>The query is what you ask for, the keys are the entries in the catalogue, the values are the books. Attention differs in one point: you do not get the best book but a mixture of all, each in proportion to how well its entry fits.</source>
        <translation>查询是你要找的，键是目录里的条目，值是书本身。注意力有一点不同：你得到的不是最合适的那本书，而是所有书的混合，每本按其条目的相配程度占一份。</translation>
    </message>
    <message>
        <source>The row of shares says how much of each “book” is taken.</source>
        <translation>这一行份额说明每本“书”取多少。</translation>
    </message>
    <message>
        <source>The order of the heads is changed, their columns in W_Q, W_K, W_V and W_O along with them. What happens to the output?</source>
        <translation>改变各头的次序，它们在 W_Q、W_K、W_V 和 W_O 中的列也一同移动。输出会怎样？</translation>
    </message>
    <message>
        <source>One number of the output is a sum over all heads&apos; columns; a sum does not mind the order.</source>
        <translation>输出的一个数字是对所有头的列求和；求和不在乎次序。</translation>
    </message>
    <message>
        <source>Nothing: the heads do not know their number</source>
        <translation>不变：头不知道自己的编号</translation>
    </message>
    <message>
        <source>The blocks of the concatenation and the columns of W_O that read them move together, so every sum has the same terms.</source>
        <translation>拼接中的各块和读取它们的 W_O 的列一起移动，因此每个和的项都一样。</translation>
    </message>
    <message>
        <source>The tokens come out in another order</source>
        <translation>词元会以另一种次序出来</translation>
    </message>
    <message>
        <source>Heads divide the width, not the sentence; the rows stay where they are.</source>
        <translation>头划分的是宽度，不是句子；行都留在原处。</translation>
    </message>
    <message>
        <source>The output&apos;s columns are permuted in blocks</source>
        <translation>输出的列会按块换位</translation>
    </message>
    <message>
        <source>They would be if W_O stayed behind. Its columns move along, so its rows, the output, stay.</source>
        <translation>如果 W_O 留在原处就会这样。它的列也跟着移动，所以它的行，也就是输出，保持不变。</translation>
    </message>
    <message>
        <source>The first head then counts more</source>
        <translation>那时第一个头占得更多</translation>
    </message>
    <message>
        <source>No head counts more by its place; W_O decides what each contributes.</source>
        <translation>没有哪个头因为位置而占得更多；各头贡献多少由 W_O 决定。</translation>
    </message>
    <message>
        <source>Without positions (and without a mask), what does attention know of the order of the words?</source>
        <translation>没有位置（也没有掩码）时，注意力对词序知道些什么？</translation>
    </message>
    <message>
        <source>Type “man bites dog” below: the shares of “bites” change places, and keep their sizes.</source>
        <translation>在下方输入“man bites dog”：“bites”的份额交换位置，大小不变。</translation>
    </message>
    <message>
        <source>Nothing: change the order, and each word gets the same result as before</source>
        <translation>一无所知：改变次序，每个词得到的结果与原来一样</translation>
    </message>
    <message>
        <source>Queries, keys and values depend on the word alone, and a sum over all tokens is the same in any order.</source>
        <translation>查询、键和值只取决于词本身，而对所有词元求和，次序怎样都一样。</translation>
    </message>
    <message>
        <source>The order, because the rows of X are in order</source>
        <translation>知道次序，因为 X 的行是按次序排的</translation>
    </message>
    <message>
        <source>No product looks at which row it is in. Swap two rows of X, and two rows of the output are swapped.</source>
        <translation>没有哪个乘积会看自己在第几行。交换 X 的两行，输出也就交换两行。</translation>
    </message>
    <message>
        <source>Only which word is first</source>
        <translation>只知道哪个词在最前</translation>
    </message>
    <message>
        <source>Not even that: no row is treated differently from another.</source>
        <translation>连这也不知道：没有哪一行受到不同的对待。</translation>
    </message>
    <message>
        <source>The distance between words, by the size of the score</source>
        <translation>从分数的大小知道词与词的距离</translation>
    </message>
    <message>
        <source>A score compares contents; how far apart two tokens stand does not enter it.</source>
        <translation>分数比较的是内容；两个词元相距多远并不进入其中。</translation>
    </message>
    <message>
        <source>What is a row of X?</source>
        <translation>X 的一行是什么？</translation>
    </message>
    <message>
        <source>One token as d_model numbers: the vector of the word, learnt, plus the vector of the place where it stands. Everything after it works with these rows.</source>
        <translation>用 d_model 个数字表示的一个词元：学到的词向量，加上它所在位置的向量。后面的一切都用这些行来算。</translation>
    </message>
    <message>
        <source>“the” stands here twice: the same word vector, another position.</source>
        <translation>“the”在这里出现两次：词向量相同，位置不同。</translation>
    </message>
    <message>
        <source>How does the position get into the input?</source>
        <translation>位置是怎样进入输入的？</translation>
    </message>
    <message>
        <source>Switch the positions off below: the two rows of “the” become the same.</source>
        <translation>在下方关闭位置：两行“the”变得相同。</translation>
    </message>
    <message>
        <source>A vector that belongs to the place is added to the vector of the word</source>
        <translation>把属于该位置的向量加到词向量上</translation>
    </message>
    <message>
        <source>The sum has the same width, and the projections can learn to read the one or the other out of it.</source>
        <translation>和的宽度不变，投影可以学会从中读出其中一个或另一个。</translation>
    </message>
    <message>
        <source>The number of the place is appended as a further column</source>
        <translation>把位置的编号作为额外一列接在后面</translation>
    </message>
    <message>
        <source>Then X would be d_model + 1 wide. Positions are added, and the width stays.</source>
        <translation>那样 X 的宽度就成了 d_model + 1。位置是加上去的，宽度不变。</translation>
    </message>
    <message>
        <source>The word vector is multiplied by the number of the place</source>
        <translation>词向量乘以位置的编号</translation>
    </message>
    <message>
        <source>Then late words would be huge. It is a sum, of vectors of similar size.</source>
        <translation>那样后面的词会变得巨大。其实是相加，两个向量大小相近。</translation>
    </message>
    <message>
        <source>It is only in the mask</source>
        <translation>它只在掩码里</translation>
    </message>
    <message>
        <source>A mask says who may see whom; it says nothing on where an allowed token stands.</source>
        <translation>掩码说明谁可以看谁；它不说明被允许的词元在哪里。</translation>
    </message>
    <message>
        <source>“bank” has one word vector. How can it mean two things after attention?</source>
        <translation>“bank”只有一个词向量。经过注意力之后，它怎么能有两种意思？</translation>
    </message>
    <message>
        <source>Its row in the output is mixed from the values of the tokens around it: beside “river” it takes up something else than beside “money”. The input row is the same, the output row depends on the sentence.</source>
        <translation>它在输出中的那一行由周围词元的值混合而成：在“river”旁边吸收的，和在“money”旁边不同。输入行相同，输出行取决于句子。</translation>
    </message>
    <message>
        <source>Change “river” to “savings” below and watch the last row of the output move.</source>
        <translation>在下方把“river”改成“savings”，看输出的最后一行如何变动。</translation>
    </message>
    <message>
        <source>How does scaled dot-product attention go inside a head?</source>
        <translation>在一个头里，缩放点积注意力是怎样进行的？</translation>
    </message>
    <message>
        <source>From here four steps: scores, scale, softmax, weighted sum.</source>
        <translation>从这里起四步：分数、缩放、softmax、加权和。</translation>
    </message>
    <message>
        <source>Dot products of queries and keys, divided by √d_k, softmax along each row, then a weighted sum of values</source>
        <translation>查询与键的点积，除以 √d_k，沿每一行做 softmax，再对值加权求和</translation>
    </message>
    <message>
        <source>softmax(Q Kᵀ ÷ √d_k) V: that is the whole of it, with a mask before the softmax where one is wanted.</source>
        <translation>softmax(Q Kᵀ ÷ √d_k) V：这就是全部，需要时在 softmax 之前加上掩码。</translation>
    </message>
    <message>
        <source>Dot products of keys and values, softmax, then multiplied by the queries</source>
        <translation>键与值的点积，做 softmax，再乘以查询</translation>
    </message>
    <message>
        <source>Queries meet keys. Values come in last, when it is known how much of each is wanted.</source>
        <translation>与键相遇的是查询。值最后才进来，那时已经知道每个要多少。</translation>
    </message>
    <message>
        <source>Softmax of the queries, times the keys, divided by √d_k</source>
        <translation>对查询做 softmax，乘以键，再除以 √d_k</translation>
    </message>
    <message>
        <source>Softmax comes after the dot products and after the division.</source>
        <translation>softmax 在点积之后，也在除法之后。</translation>
    </message>
    <message>
        <source>The distances between queries and values, the smallest wins</source>
        <translation>查询与值之间的距离，最小者胜出</translation>
    </message>
    <message>
        <source>Dot products, not distances; and nothing wins: all values are mixed by their shares.</source>
        <translation>是点积，不是距离；也没有胜者：所有的值按份额混合。</translation>
    </message>
    <message>
        <source>What is a score?</source>
        <translation>分数是什么？</translation>
    </message>
    <message>
        <source>The dot product of one token&apos;s query with one token&apos;s key: a number for how well what the one looks for fits what the other offers. Large and positive: a good fit; around zero: none; negative: the opposite.</source>
        <translation>一个词元的查询与一个词元的键的点积：一个数字，表示前者要找的与后者提供的有多相配。大的正数：很相配；接近零：无关；负数：相反。</translation>
    </message>
    <message>
        <source>Ask why: one product for each of the d_k columns, added up.</source>
        <translation>追问原因：d_k 列各有一个乘积，加在一起。</translation>
    </message>
    <message>
        <source>Which of these can be negative?</source>
        <translation>下面哪一个可以是负数？</translation>
    </message>
    <message>
        <source>Purple is negative. Step on to the softmax: there is no purple left.</source>
        <translation>紫色是负数。前进到 softmax：紫色全没了。</translation>
    </message>
    <message>
        <source>A score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>A dot product may have any sign. Only softmax makes shares of it, which are never negative.</source>
        <translation>点积可以取任何符号。要经过 softmax 才变成份额，而份额从不为负。</translation>
    </message>
    <message>
        <source>An attention weight</source>
        <translation>注意力权重</translation>
    </message>
    <message>
        <source>It comes out of the softmax: exp is positive, so a weight is between 0 and 1.</source>
        <translation>它出自 softmax：exp 是正的，所以权重在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>The sum of a row of attention weights</source>
        <translation>一行注意力权重的和</translation>
    </message>
    <message>
        <source>It is 1.</source>
        <translation>它是 1。</translation>
    </message>
    <message>
        <source>exp of a score</source>
        <translation>分数的 exp</translation>
    </message>
    <message>
        <source>exp of a negative number is small, but positive.</source>
        <translation>负数的 exp 很小，但仍是正的。</translation>
    </message>
    <message>
        <source>Which rows make the score in row “cat”, column “mat”?</source>
        <translation>“cat”行、“mat”列的分数由哪些行得来？</translation>
    </message>
    <message>
        <source>The row of Q at the left and the column of Kᵀ above are outlined.</source>
        <translation>左边 Q 的行和上方 Kᵀ 的列用边框标出。</translation>
    </message>
    <message>
        <source>The query of “cat” and the key of “mat”</source>
        <translation>“cat”的查询和“mat”的键</translation>
    </message>
    <message>
        <source>Rows are those who ask, columns those who are asked.</source>
        <translation>行是提问者，列是被问者。</translation>
    </message>
    <message>
        <source>The query of “mat” and the key of “cat”</source>
        <translation>“mat”的查询和“cat”的键</translation>
    </message>
    <message>
        <source>That is the score in row “mat”, column “cat”: what “mat” asks of “cat”.</source>
        <translation>那是“mat”行、“cat”列的分数：“mat”问“cat”的。</translation>
    </message>
    <message>
        <source>The queries of both</source>
        <translation>两者的查询</translation>
    </message>
    <message>
        <source>A query is compared with keys, never with another query.</source>
        <translation>查询与键比较，从不与另一个查询比较。</translation>
    </message>
    <message>
        <source>The key of “cat” and the value of “mat”</source>
        <translation>“cat”的键和“mat”的值</translation>
    </message>
    <message>
        <source>Values have no part in the scores.</source>
        <translation>值与分数无关。</translation>
    </message>
    <message>
        <source>A query is (1, 0) and a key is (0, 3). What is their score?</source>
        <translation>一个查询是 (1, 0)，一个键是 (0, 3)。它们的分数是多少？</translation>
    </message>
    <message>
        <source>With d_k = 2 a score has two products.</source>
        <translation>d_k = 2 时，一个分数有两个乘积。</translation>
    </message>
    <message>
        <source>1 · 0 + 0 · 3 = 0: they have nothing in common, however long the key is.</source>
        <translation>1 · 0 + 0 · 3 = 0：它们毫无共同之处，不管键有多长。</translation>
    </message>
    <message>
        <source>That multiplies the lengths. In a dot product each column meets the same column only.</source>
        <translation>那是把长度相乘。在点积中，每一列只与同一列相遇。</translation>
    </message>
    <message>
        <source>That adds all numbers. The products of the columns are added: 1 · 0 and 0 · 3.</source>
        <translation>那是把所有数字相加。应当相加的是各列的乘积：1 · 0 和 0 · 3。</translation>
    </message>
    <message>
        <source>The products are added up to one number.</source>
        <translation>各乘积要加成一个数。</translation>
    </message>
    <message>
        <source>A key is made twice as long, in the same direction. What happens to its scores?</source>
        <translation>把一个键在同一方向上加长一倍。它的分数会怎样？</translation>
    </message>
    <message>
        <source>All of them double: each product in the sum does. A token with a long key is loud, for good or ill: positive scores grow, negative ones sink further.</source>
        <translation>全都加倍：和中的每个乘积都加倍。键长的词元声音大，无论好坏：正的分数升高，负的降得更低。</translation>
    </message>
    <message>
        <source>Each product in the dot product has the key&apos;s entry in it once.</source>
        <translation>点积的每个乘积里，都恰好含有键的一个数。</translation>
    </message>
    <message>
        <source>Turn a number of X or of W_K and watch one column of scores move.</source>
        <translation>调节 X 或 W_K 的一个数字，看一列分数变动。</translation>
    </message>
    <message>
        <source>What is the purpose of scaling the dot product in scaled dot-product attention?</source>
        <translation>缩放点积注意力中，缩放点积的目的是什么？</translation>
    </message>
    <message>
        <source>What does softmax do with a row whose scores lie far apart?</source>
        <translation>一行分数相差悬殊时，softmax 会怎样？</translation>
    </message>
    <message>
        <source>Drag d_k and watch the lower bars collapse onto one token while the upper ones stay put.</source>
        <translation>拖动 d_k，看下面的条形坍缩到一个词元上，而上面的保持不动。</translation>
    </message>
    <message>
        <source>To keep the scores in a range where softmax still has useful gradients</source>
        <translation>让分数保持在 softmax 仍有可用梯度的范围内</translation>
    </message>
    <message>
        <source>A dot product of d_k terms spreads like √d_k. Dividing by √d_k undoes it.</source>
        <translation>d_k 项的点积，其离散程度按 √d_k 增长。除以 √d_k 就抵消了它。</translation>
    </message>
    <message>
        <source>To make every score positive</source>
        <translation>让每个分数都变成正数</translation>
    </message>
    <message>
        <source>Dividing by a positive number keeps every sign.</source>
        <translation>除以正数，符号都不变。</translation>
    </message>
    <message>
        <source>To make the attention weights add up to 1</source>
        <translation>让注意力权重加起来是 1</translation>
    </message>
    <message>
        <source>Softmax does that, scaled or not.</source>
        <translation>那是 softmax 做的，缩放与否都一样。</translation>
    </message>
    <message>
        <source>To shrink the matrices so that they fit in memory</source>
        <translation>缩小矩阵，好放进内存</translation>
    </message>
    <message>
        <source>The numbers get smaller, the matrices keep their shape and their bytes.</source>
        <translation>数字变小了，矩阵的形状和字节数不变。</translation>
    </message>
    <message>
        <source>d_model is 512 and there are 8 heads. What are the scores divided by?</source>
        <translation>d_model 是 512，有 8 个头。分数除以多少？</translation>
    </message>
    <message>
        <source>At d_k = 64 the upper row is divided by 8.</source>
        <translation>d_k = 64 时，上面一行除以 8。</translation>
    </message>
    <message>
        <source>8, the root of a head&apos;s width 64</source>
        <translation>8，一个头的宽度 64 的平方根</translation>
    </message>
    <message>
        <source>512 ÷ 8 = 64 columns a head, and √64 = 8.</source>
        <translation>每个头 512 ÷ 8 = 64 列，√64 = 8。</translation>
    </message>
    <message>
        <source>22.63, the root of d_model</source>
        <translation>22.63，d_model 的平方根</translation>
    </message>
    <message>
        <source>A query of one head has 64 numbers, not 512; the sum has 64 terms.</source>
        <translation>一个头的查询有 64 个数字，不是 512 个；和有 64 项。</translation>
    </message>
    <message>
        <source>64, the width of a head</source>
        <translation>64，一个头的宽度</translation>
    </message>
    <message>
        <source>It is the root: the spread of the sum grows like √64.</source>
        <translation>应取平方根：和的离散程度按 √64 增长。</translation>
    </message>
    <message>
        <source>2.83, the root of the number of heads</source>
        <translation>2.83，头数的平方根</translation>
    </message>
    <message>
        <source>The number of heads has no part in how long a dot product is, but through d_k.</source>
        <translation>头数只通过 d_k 影响点积有多长，除此无关。</translation>
    </message>
    <message>
        <source>Entries of q and k are independent, with mean 0 and variance 1. What are mean and standard deviation of q · k?</source>
        <translation>q 和 k 的各项相互独立，均值为 0，方差为 1。q · k 的均值和标准差是多少？</translation>
    </message>
    <message>
        <source>Mean 0, standard deviation √d_k: each of the d_k products has variance 1, variances of independent terms add up to d_k, and the spread is its root. With d_k = 64 that is 8.</source>
        <translation>均值 0，标准差 √d_k：d_k 个乘积的方差各为 1，独立各项的方差相加得 d_k，标准差是它的平方根。d_k = 64 时为 8。</translation>
    </message>
    <message>
        <source>Variances of independent terms add up.</source>
        <translation>独立各项的方差相加。</translation>
    </message>
    <message>
        <source>The scores of the lower row spread like √d_k; those of the upper row do not.</source>
        <translation>下面一行的分数按 √d_k 散开；上面一行的不会。</translation>
    </message>
    <message>
        <source>Does the division by √d_k change which token gets the most attention?</source>
        <translation>除以 √d_k 会改变哪个词元得到的注意力最多吗？</translation>
    </message>
    <message>
        <source>Switch the scaling off below: the dark cell of each row stays dark, and gets darker.</source>
        <translation>在下方关闭缩放：每行的深色单元格仍是深色，而且更深。</translation>
    </message>
    <message>
        <source>No, it only makes the shares more even</source>
        <translation>不会，只是让份额更均匀</translation>
    </message>
    <message>
        <source>Dividing by a positive number keeps the order, and softmax does too. The largest stays the largest, less by far.</source>
        <translation>除以正数不改变次序，softmax 也不改变。最大的仍最大，只是差距小得多。</translation>
    </message>
    <message>
        <source>Yes, small scores overtake large ones</source>
        <translation>会，小分数超过大分数</translation>
    </message>
    <message>
        <source>All are divided by the same positive number; none overtakes another.</source>
        <translation>全都除以同一个正数；谁也超不过谁。</translation>
    </message>
    <message>
        <source>Yes, negative scores become positive</source>
        <translation>会，负分数变成正数</translation>
    </message>
    <message>
        <source>The sign stays.</source>
        <translation>符号不变。</translation>
    </message>
    <message>
        <source>No, the shares stay exactly as they are</source>
        <translation>不会，份额完全不变</translation>
    </message>
    <message>
        <source>Softmax is not the same for s and s ÷ 8: differences become smaller, shares more even.</source>
        <translation>softmax 对 s 和 s ÷ 8 的结果不同：差距变小，份额更均匀。</translation>
    </message>
    <message>
        <source>Why is little gradient left at a share of 0.99?</source>
        <translation>份额为 0.99 时，为什么几乎没有梯度了？</translation>
    </message>
    <message>
        <source>Drag d_k up: the largest share goes to 1, and the gradient to 0.</source>
        <translation>把 d_k 拖大：最大的份额趋向 1，梯度趋向 0。</translation>
    </message>
    <message>
        <source>The derivative of a share by its own score is a (1 − a), here 0.0099</source>
        <translation>份额对自己分数的导数是 a (1 − a)，这里是 0.0099</translation>
    </message>
    <message>
        <source>At 0.5 it is 0.25. Near 0 and near 1 a share hardly moves, so hardly anything can be learnt through it.</source>
        <translation>在 0.5 处是 0.25。接近 0 和接近 1 时份额几乎不动，因此几乎学不到什么。</translation>
    </message>
    <message>
        <source>Because 0.99 is larger than 1 ÷ √d_k</source>
        <translation>因为 0.99 大于 1 ÷ √d_k</translation>
    </message>
    <message>
        <source>The derivative a (1 − a) knows nothing of d_k.</source>
        <translation>导数 a (1 − a) 与 d_k 无关。</translation>
    </message>
    <message>
        <source>Because gradients of large numbers are cut off</source>
        <translation>因为大数字的梯度会被截断</translation>
    </message>
    <message>
        <source>Nothing is cut off; the slope of the function itself is small there.</source>
        <translation>没有截断；是函数本身在那里的斜率很小。</translation>
    </message>
    <message>
        <source>Because the row no longer adds up to 1</source>
        <translation>因为这一行加起来不再是 1</translation>
    </message>
    <message>
        <source>It always does. That is why one near 1 leaves nothing for the others.</source>
        <translation>总是 1。正因如此，一个接近 1，就没有什么留给别的了。</translation>
    </message>
    <message>
        <source>What does softmax make of a row of scores?</source>
        <translation>softmax 把一行分数变成什么？</translation>
    </message>
    <message>
        <source>Shares: numbers above 0 that add up to 1. Each score is raised by exp, so that all are positive and differences become ratios, and divided by the sum of the row.</source>
        <translation>份额：大于 0、加起来是 1 的数字。对每个分数取 exp，使它们都为正、差变成比，再除以该行的和。</translation>
    </message>
    <message>
        <source>Four moves on each row: minus the largest, exp, the sum, the division.</source>
        <translation>对每一行做四个动作：减最大值、exp、求和、相除。</translation>
    </message>
    <message>
        <source>A row of scores is 1, 2, 3. What does softmax make of it?</source>
        <translation>一行分数是 1、2、3。softmax 把它变成什么？</translation>
    </message>
    <message>
        <source>The bar under each share is its part of the whole.</source>
        <translation>每个份额下面的条形是它在整体中所占的部分。</translation>
    </message>
    <message>
        <source>e, e² and e³ are about 2.72, 7.39 and 20.09; each is divided by their sum, 30.19.</source>
        <translation>e、e² 和 e³ 约为 2.72、7.39 和 20.09；各除以它们的和 30.19。</translation>
    </message>
    <message>
        <source>That divides the scores by their sum. exp comes first: it makes ratios of differences.</source>
        <translation>那是分数除以它们的和。应先取 exp：它把差变成比。</translation>
    </message>
    <message>
        <source>That takes the largest. Softmax is soft: the others keep a share.</source>
        <translation>那是只取最大的。softmax 是软的：其他的也留有一份。</translation>
    </message>
    <message>
        <source>That is exp alone. They have yet to be divided by their sum.</source>
        <translation>那只是 exp。还要除以它们的和。</translation>
    </message>
    <message>
        <source>100 is added to every score of a row. What happens to its shares?</source>
        <translation>给一行的每个分数都加 100。份额会怎样？</translation>
    </message>
    <message>
        <source>The first move subtracts the row&apos;s largest: the same thing, with another number.</source>
        <translation>第一个动作减去行最大值：同样的事，只是换了个数字。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>什么也不变</translation>
    </message>
    <message>
        <source>e to the power of (s + 100) is e¹⁰⁰ times as much for each, above and below the line. Only differences count.</source>
        <translation>e 的 (s + 100) 次方对每个都是 e¹⁰⁰ 倍，分数线上下都一样。只有差才起作用。</translation>
    </message>
    <message>
        <source>They all become nearly 1</source>
        <translation>全都变得接近 1</translation>
    </message>
    <message>
        <source>They add up to 1; all of them cannot be nearly 1.</source>
        <translation>它们加起来是 1；不可能全都接近 1。</translation>
    </message>
    <message>
        <source>They become more even</source>
        <translation>变得更均匀</translation>
    </message>
    <message>
        <source>Differences stay as they are, and only those count. Dividing would make them more even.</source>
        <translation>差保持不变，而只有差起作用。除以一个数才会更均匀。</translation>
    </message>
    <message>
        <source>They overflow, so attention must avoid such scores</source>
        <translation>会溢出，所以注意力必须避免这样的分数</translation>
    </message>
    <message>
        <source>Plain exp would overflow; that is why the row&apos;s largest is subtracted first, which changes nothing else.</source>
        <translation>单纯的 exp 会溢出；所以先减去行最大值，而这不改变别的。</translation>
    </message>
    <message>
        <source>Why is the row&apos;s largest score subtracted before exp?</source>
        <translation>为什么在 exp 之前要减去一行中最大的分数？</translation>
    </message>
    <message>
        <source>So that exp cannot overflow: the largest becomes 0, and exp of it 1; all others are below. The shares are the same, for the common factor cancels. In float32, exp of 89 is already infinite.</source>
        <translation>为了让 exp 不溢出：最大的变成 0，它的 exp 是 1；其他的都更小。份额不变，因为公因子约掉了。在 float32 中，89 的 exp 就已是无穷大。</translation>
    </message>
    <message>
        <source>Each row has a 0 now, where its largest was.</source>
        <translation>现在每行都有一个 0，就在原来最大的地方。</translation>
    </message>
    <message>
        <source>Along which axis does softmax run?</source>
        <translation>softmax 沿哪个轴进行？</translation>
    </message>
    <message>
        <source>Add up a row: 1. Add up a column: anything.</source>
        <translation>把一行加起来：1。把一列加起来：什么都可能。</translation>
    </message>
    <message>
        <source>Along the keys: each row, one for each query, adds up to 1</source>
        <translation>沿键：每个查询一行，每行加起来是 1</translation>
    </message>
    <message>
        <source>A token shares out its attention among those it looks at. In code: `dim=-1`.</source>
        <translation>词元把注意力分给它所关注的那些。代码里是 `dim=-1`。</translation>
    </message>
    <message>
        <source>Along the queries: each column adds up to 1</source>
        <translation>沿查询：每列加起来是 1</translation>
    </message>
    <message>
        <source>Then every token would be looked at equally much in total, and a token might look nowhere at all.</source>
        <translation>那样每个词元得到的关注总量都一样，而有的词元可能什么也不关注。</translation>
    </message>
    <message>
        <source>Over the whole matrix</source>
        <translation>对整个矩阵</translation>
    </message>
    <message>
        <source>Then long sentences would leave next to nothing for each token.</source>
        <translation>那样长句子里每个词元几乎什么也分不到。</translation>
    </message>
    <message>
        <source>Along the heads</source>
        <translation>沿头</translation>
    </message>
    <message>
        <source>Heads are independent: each has rows that add up to 1 by themselves.</source>
        <translation>各头相互独立：每个头自己的行各自加起来是 1。</translation>
    </message>
    <message>
        <source>All 8 scores of a row are equal. What does each token get?</source>
        <translation>一行的 8 个分数全都相等。每个词元得到多少？</translation>
    </message>
    <message>
        <source>This head is even: the scores of a row are nearly alike, and so are its shares.</source>
        <translation>这个头是均匀的：一行的分数几乎一样，份额也就几乎一样。</translation>
    </message>
    <message>
        <source>Equal scores make equal shares, and 1 ÷ 8 = 0.125. How large the scores are does not matter.</source>
        <translation>分数相等，份额就相等，1 ÷ 8 = 0.125。分数有多大无关紧要。</translation>
    </message>
    <message>
        <source>The row adds up to 1; eight ones would be 8.</source>
        <translation>一行加起来是 1；八个 1 就是 8 了。</translation>
    </message>
    <message>
        <source>0, if the scores are 0</source>
        <translation>如果分数是 0，就是 0</translation>
    </message>
    <message>
        <source>exp of 0 is 1, and 1 ÷ 8 is the share. To get nothing a score must be −∞.</source>
        <translation>0 的 exp 是 1，份额是 1 ÷ 8。要什么也得不到，分数必须是 −∞。</translation>
    </message>
    <message>
        <source>It depends on how large the scores are</source>
        <translation>取决于分数有多大</translation>
    </message>
    <message>
        <source>Only differences count, and there are none.</source>
        <translation>只有差起作用，而这里没有差。</translation>
    </message>
    <message>
        <source>A score is −20 and the others of its row are about 0. Is its share 0?</source>
        <translation>一个分数是 −20，同一行其他分数约为 0。它的份额是 0 吗？</translation>
    </message>
    <message>
        <source>It reads 0.00; ask why, and see how little it really is.</source>
        <translation>显示的是 0.00；追问原因，看它其实有多小。</translation>
    </message>
    <message>
        <source>No, but next to nothing: some 0.000000002 of a share beside it</source>
        <translation>不是，但几乎没有：约为旁边份额的 0.000000002</translation>
    </message>
    <message>
        <source>exp is never 0. Only −∞, as a mask writes it, makes a share of exactly 0.</source>
        <translation>exp 永远不为 0。只有掩码写入的 −∞ 才得到恰好为 0 的份额。</translation>
    </message>
    <message>
        <source>Yes, negative scores get nothing</source>
        <translation>是，负分数什么也得不到</translation>
    </message>
    <message>
        <source>A score of −0.5 gets 0.61 of what a score of 0 gets. Negative means less, not none.</source>
        <translation>分数 −0.5 得到的是分数 0 的 0.61。负数意味着更少，不是没有。</translation>
    </message>
    <message>
        <source>Yes, softmax cuts small shares off</source>
        <translation>是，softmax 会舍去小份额</translation>
    </message>
    <message>
        <source>Softmax cuts nothing off.</source>
        <translation>softmax 什么也不舍去。</translation>
    </message>
    <message>
        <source>No, it gets a negative share</source>
        <translation>不是，它得到负的份额</translation>
    </message>
    <message>
        <source>Shares are never negative: exp is positive.</source>
        <translation>份额从不为负：exp 是正的。</translation>
    </message>
    <message>
        <source>What happens to the shares when all scores are multiplied by a factor above 1, and by one near 0?</source>
        <translation>把所有分数乘以大于 1 的因子，份额会怎样？乘以接近 0 的因子呢？</translation>
    </message>
    <message>
        <source>Above 1 the row becomes sharper, towards all for the largest; near 0 it becomes even. A factor works like one over a temperature: √d_k is a temperature that is fixed by the width of the head.</source>
        <translation>大于 1 时一行变得更尖锐，趋向全归最大者；接近 0 时变得均匀。因子的作用相当于温度的倒数：√d_k 是由头的宽度定下的温度。</translation>
    </message>
    <message>
        <source>Without scaling, growing d_k works like a factor that grows.</source>
        <translation>没有缩放时，d_k 增大的作用就像因子增大。</translation>
    </message>
    <message>
        <source>What does a mask do, and where?</source>
        <translation>掩码做什么，在哪里做？</translation>
    </message>
    <message>
        <source>It says which keys a query may not see. Between scaling and softmax it makes those scores −∞; exp of −∞ is 0, so they get a share of exactly 0, and the rest of the row shares the 1 among itself.</source>
        <translation>它说明一个查询不能看哪些键。在缩放和 softmax 之间，它把那些分数变成 −∞；−∞ 的 exp 是 0，因此它们的份额恰好为 0，该行其余的分享这个 1。</translation>
    </message>
    <message>
        <source>Hatched cells are blocked.</source>
        <translation>带斜线的单元格被屏蔽。</translation>
    </message>
    <message>
        <source>What does a causal mask block?</source>
        <translation>因果掩码屏蔽什么？</translation>
    </message>
    <message>
        <source>Above the diagonal everything is hatched.</source>
        <translation>对角线以上全是斜线。</translation>
    </message>
    <message>
        <source>For each token, all that come after it</source>
        <translation>对每个词元，屏蔽它后面的所有词元</translation>
    </message>
    <message>
        <source>A token may look at itself and back. So the model can learn to predict the next token without seeing it.</source>
        <translation>词元可以看自己和往回看。这样模型就能在看不到下一个词元的情况下学习预测它。</translation>
    </message>
    <message>
        <source>For each token, all that come before it</source>
        <translation>对每个词元，屏蔽它前面的所有词元</translation>
    </message>
    <message>
        <source>The other way round: what came before is just what may be used.</source>
        <translation>正好反了：前面的恰恰是可以使用的。</translation>
    </message>
    <message>
        <source>Each token&apos;s view of itself</source>
        <translation>每个词元对自己的关注</translation>
    </message>
    <message>
        <source>The diagonal is allowed; the first token would have nothing else.</source>
        <translation>对角线是允许的；否则第一个词元什么也没有。</translation>
    </message>
    <message>
        <source>Tokens that are not a cause of others</source>
        <translation>不是其他词元原因的词元</translation>
    </message>
    <message>
        <source>It looks at places only, not at meaning.</source>
        <translation>它只看位置，不看含义。</translation>
    </message>
    <message>
        <source>Under a causal mask, what does the first token attend to?</source>
        <translation>在因果掩码下，第一个词元关注什么？</translation>
    </message>
    <message>
        <source>The first row of every head: one cell with 1.</source>
        <translation>每个头的第一行：一个单元格为 1。</translation>
    </message>
    <message>
        <source>To itself, with a share of 1</source>
        <translation>关注自己，份额为 1</translation>
    </message>
    <message>
        <source>It is the only key that it may see, and a row adds up to 1.</source>
        <translation>它能看的键只有这一个，而一行加起来是 1。</translation>
    </message>
    <message>
        <source>To nothing: its row is all 0</source>
        <translation>什么也不关注：它的行全是 0</translation>
    </message>
    <message>
        <source>The diagonal is allowed, and softmax gives the one that is left everything.</source>
        <translation>对角线是允许的，softmax 把一切都给剩下的那一个。</translation>
    </message>
    <message>
        <source>To all tokens, as it is the first</source>
        <translation>所有词元，因为它是第一个</translation>
    </message>
    <message>
        <source>All others come later, and are blocked.</source>
        <translation>其他的都在后面，被屏蔽了。</translation>
    </message>
    <message>
        <source>To the last token, by wrapping round</source>
        <translation>绕回去关注最后一个词元</translation>
    </message>
    <message>
        <source>Nothing wraps round.</source>
        <translation>不会绕回去。</translation>
    </message>
    <message>
        <source>An even head under a causal mask: what share does token 4 give to each token it may see?</source>
        <translation>均匀的头加上因果掩码：词元 4 给它能看的每个词元多少份额？</translation>
    </message>
    <message>
        <source>A quarter, 0.25: it sees itself and three before it, and they share evenly. Token 8 gives an eighth to each.</source>
        <translation>四分之一，0.25：它看自己和前面三个，平均分配。词元 8 各给八分之一。</translation>
    </message>
    <message>
        <source>1, then 1/2, then 1/3: the rows of an even head that only looks back.</source>
        <translation>1，然后 1/2，然后 1/3：一个只往回看的均匀的头的各行。</translation>
    </message>
    <message>
        <source>Why does the mask come before the softmax, and not after it?</source>
        <translation>掩码为什么在 softmax 之前，而不在之后？</translation>
    </message>
    <message>
        <source>In this row two keys are left, and they share the whole 1.</source>
        <translation>这一行只剩两个键，它们分享整个 1。</translation>
    </message>
    <message>
        <source>After it the rest of the row would no longer add up to 1</source>
        <translation>在之后，该行其余的加起来就不再是 1</translation>
    </message>
    <message>
        <source>Setting shares to 0 afterwards leaves what they had taken missing; and what is blocked would still have had a say in the sum.</source>
        <translation>事后把份额设为 0，它们占去的就缺掉了；而被屏蔽的在求和时仍然起了作用。</translation>
    </message>
    <message>
        <source>Because −∞ cannot be multiplied</source>
        <translation>因为 −∞ 不能相乘</translation>
    </message>
    <message>
        <source>After the softmax one would multiply by 0, and that can be done. The row&apos;s sum is the trouble.</source>
        <translation>在 softmax 之后是乘以 0，这做得到。麻烦在于行和。</translation>
    </message>
    <message>
        <source>Only to save time: the result is the same</source>
        <translation>只是为了省时间：结果一样</translation>
    </message>
    <message>
        <source>It is not: blocked keys would have counted in the sum below the line.</source>
        <translation>不一样：被屏蔽的键会算进分数线下面的和。</translation>
    </message>
    <message>
        <source>Because softmax needs a square matrix</source>
        <translation>因为 softmax 需要方阵</translation>
    </message>
    <message>
        <source>It works on rows of any length.</source>
        <translation>任何长度的行它都能处理。</translation>
    </message>
    <message>
        <source>What is a key padding mask for?</source>
        <translation>键填充掩码有什么用？</translation>
    </message>
    <message>
        <source>Sentences of a batch are filled up to the same length. The filling must not be attended to, so its keys are blocked for every query; one row of the mask for each sentence, (N, S). The filling&apos;s own queries are computed and then ignored.</source>
        <translation>一个批次的句子会补齐到同样的长度。补上的部分不应被关注，因此它的键对每个查询都被屏蔽；每个句子一行掩码，(N, S)。填充自己的查询照样计算，然后不予理会。</translation>
    </message>
    <message>
        <source>Whole columns are blocked: nobody may look there.</source>
        <translation>整列被屏蔽：谁也不能看那里。</translation>
    </message>
    <message>
        <source>Every key of a row is blocked. What does plain softmax make of it?</source>
        <translation>一行的每个键都被屏蔽。单纯的 softmax 会得到什么？</translation>
    </message>
    <message>
        <source>Here each row has at least its diagonal left.</source>
        <translation>这里每行至少还剩对角线。</translation>
    </message>
    <message>
        <source>NaN: the sum of the row is 0, and 0 ÷ 0 is no number</source>
        <translation>NaN：该行的和是 0，而 0 ÷ 0 不是数</translation>
    </message>
    <message>
        <source>exp of −∞ is 0 for each; there is nothing to share out, and −∞ minus the row&apos;s largest, −∞, is no number either.</source>
        <translation>−∞ 的 exp 全是 0；没有什么可分，而 −∞ 减去行最大值 −∞ 也不是数。</translation>
    </message>
    <message>
        <source>0 everywhere</source>
        <translation>处处为 0</translation>
    </message>
    <message>
        <source>Some kernels put 0 there on purpose. The formula itself does not.</source>
        <translation>有些内核特意在那里填 0。公式本身不会。</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>相等的份额</translation>
    </message>
    <message>
        <source>They come from filling in a large negative number such as −1e9 instead of −∞.</source>
        <translation>那是用 −1e9 之类很大的负数代替 −∞ 的结果。</translation>
    </message>
    <message>
        <source>An error</source>
        <translation>报错</translation>
    </message>
    <message>
        <source>Floating-point numbers have NaN for that, and it goes on silently into everything after it.</source>
        <translation>浮点数用 NaN 表示这种情况，它会悄悄传给后面的一切。</translation>
    </message>
    <message>
        <source>What happens to the values?</source>
        <translation>值会怎样？</translation>
    </message>
    <message>
        <source>Each token&apos;s value row is multiplied by the share that it gets, and all are added up: O = A V. The result is as wide as the values, d_v, which is d_k in the usual layer.</source>
        <translation>每个词元的值行乘以它得到的份额，再全部相加：O = A V。结果与值同宽，即 d_v，在通常的层里等于 d_k。</translation>
    </message>
    <message>
        <source>Ask why: one product for each token, share times value.</source>
        <translation>追问原因：每个词元一个乘积，份额乘以值。</translation>
    </message>
    <message>
        <source>A token gives one other token a share of 1. What does it collect?</source>
        <translation>一个词元把份额 1 给了另一个词元。它收集到什么？</translation>
    </message>
    <message>
        <source>The first token can only see itself: its row is its own value row.</source>
        <translation>第一个词元只能看自己：它的行就是它自己的值行。</translation>
    </message>
    <message>
        <source>Exactly the value row of that token</source>
        <translation>恰好是那个词元的值行</translation>
    </message>
    <message>
        <source>1 times that row, 0 times all others.</source>
        <translation>那一行乘以 1，其他的都乘以 0。</translation>
    </message>
    <message>
        <source>The embedding of that token</source>
        <translation>那个词元的嵌入</translation>
    </message>
    <message>
        <source>Values are collected, X W_Vᵀ, not the rows of X.</source>
        <translation>收集的是值 X W_Vᵀ，不是 X 的行。</translation>
    </message>
    <message>
        <source>The key of that token</source>
        <translation>那个词元的键</translation>
    </message>
    <message>
        <source>The key was for finding it. The value is what it passes on.</source>
        <translation>键是用来找到它的。它传递的是值。</translation>
    </message>
    <message>
        <source>Its own value, as it has no share left</source>
        <translation>它自己的值，因为它已没有份额可给</translation>
    </message>
    <message>
        <source>Its own value counts with its own share, which is 0 here.</source>
        <translation>它自己的值按它自己的份额计，这里是 0。</translation>
    </message>
    <message>
        <source>Where do the rows of a head&apos;s output always lie?</source>
        <translation>一个头的输出的各行总是在哪里？</translation>
    </message>
    <message>
        <source>The even head: each row is nearly the plain average of V.</source>
        <translation>均匀的头：每一行都几乎是 V 的简单平均。</translation>
    </message>
    <message>
        <source>Between the value rows: in each column no larger than the largest value, no smaller than the smallest</source>
        <translation>在值行之间：每一列都不大于最大的值，不小于最小的值</translation>
    </message>
    <message>
        <source>Shares are positive and add up to 1, so it is a weighted average.</source>
        <translation>份额为正，加起来是 1，所以是加权平均。</translation>
    </message>
    <message>
        <source>Between 0 and 1</source>
        <translation>在 0 与 1 之间</translation>
    </message>
    <message>
        <source>The shares do. Values may be any numbers, so their averages may be too.</source>
        <translation>份额才是。值可以是任何数，所以它们的平均也可以是。</translation>
    </message>
    <message>
        <source>Anywhere, as shares may be negative</source>
        <translation>任何地方，因为份额可以为负</translation>
    </message>
    <message>
        <source>Shares are never negative.</source>
        <translation>份额从不为负。</translation>
    </message>
    <message>
        <source>On one of the value rows</source>
        <translation>在某一个值行上</translation>
    </message>
    <message>
        <source>Only if one share is 1.</source>
        <translation>只有某个份额为 1 时才是。</translation>
    </message>
    <message>
        <source>The sentence has one token. What do W_Q and W_K change about the result?</source>
        <translation>句子只有一个词元。W_Q 和 W_K 会改变结果中的什么？</translation>
    </message>
    <message>
        <source>One token, one share.</source>
        <translation>一个词元，一个份额。</translation>
    </message>
    <message>
        <source>With one key its share is 1, whatever its score. The head&apos;s output is the value row.</source>
        <translation>只有一个键，不管分数多少，份额都是 1。头的输出就是值行。</translation>
    </message>
    <message>
        <source>They decide how strongly it attends to itself</source>
        <translation>它们决定它关注自己的强度</translation>
    </message>
    <message>
        <source>It can only be 1: a row adds up to 1.</source>
        <translation>只能是 1：一行加起来是 1。</translation>
    </message>
    <message>
        <source>They scale the value</source>
        <translation>它们缩放值</translation>
    </message>
    <message>
        <source>The share scales it, and the share is 1.</source>
        <translation>缩放值的是份额，而份额是 1。</translation>
    </message>
    <message>
        <source>Everything, as without them there is no score</source>
        <translation>影响一切，因为没有它们就没有分数</translation>
    </message>
    <message>
        <source>There is a score, but softmax of a single number is 1.</source>
        <translation>分数是有的，但单独一个数的 softmax 是 1。</translation>
    </message>
    <message>
        <source>What is computed when Q is split into heads?</source>
        <translation>把 Q 拆分成头时计算了什么？</translation>
    </message>
    <message>
        <source>Watch the columns move apart. No number changes.</source>
        <translation>看各列如何分开。没有数字改变。</translation>
    </message>
    <message>
        <source>Nothing: the columns are dealt out, the numbers stay the same</source>
        <translation>什么也没算：只是把列分出去，数字保持原样</translation>
    </message>
    <message>
        <source>It is a view and a transpose. Head 1 gets the first d_k columns, head 2 the next, and so on.</source>
        <translation>那是一次 view 和一次转置。头 1 得到前 d_k 列，头 2 得到接下来的 d_k 列，依此类推。</translation>
    </message>
    <message>
        <source>Each head gets a copy of Q multiplied by a number of its own</source>
        <translation>每个头得到一份乘了各自一个数的 Q</translation>
    </message>
    <message>
        <source>No number changes. What makes heads differ has happened already, in W_Q, W_K and W_V.</source>
        <translation>没有数字改变。使各头不同的事早已发生，在 W_Q、W_K 和 W_V 中。</translation>
    </message>
    <message>
        <source>Q is averaged over groups of tokens</source>
        <translation>Q 按词元分组平均</translation>
    </message>
    <message>
        <source>All tokens stay. It is the width that is shared out.</source>
        <translation>所有词元都保留。分摊的是宽度。</translation>
    </message>
    <message>
        <source>Q is multiplied by a splitting matrix that is learnt</source>
        <translation>Q 乘以一个学到的拆分矩阵</translation>
    </message>
    <message>
        <source>Nothing is learnt here. The projections before it are.</source>
        <translation>这里什么也不学。学习发生在之前的投影里。</translation>
    </message>
    <message>
        <source>d_model is 8 and there are 2 heads. Which columns of Q belong to which head?</source>
        <translation>d_model 是 8，有 2 个头。Q 的哪些列属于哪个头？</translation>
    </message>
    <message>
        <source>Columns 0 to 3 to the first head, columns 4 to 7 to the second: a head&apos;s columns lie side by side. They come from rows 0 to 3 and 4 to 7 of W_Q, so each head has, in effect, a small weight matrix of its own.</source>
        <translation>第 0 到 3 列属于第一个头，第 4 到 7 列属于第二个：一个头的列是相连的。它们来自 W_Q 的第 0 到 3 行和第 4 到 7 行，所以每个头实际上有自己的一个小权重矩阵。</translation>
    </message>
    <message>
        <source>Column 0 of head 2 was column 4 of Q.</source>
        <translation>头 2 的第 0 列原是 Q 的第 4 列。</translation>
    </message>
    <message>
        <source>Which number of heads fits d_model = 12?</source>
        <translation>哪个头数适合 d_model = 12？</translation>
    </message>
    <message>
        <source>12 columns for three heads: four each.</source>
        <translation>三个头分 12 列：各四列。</translation>
    </message>
    <message>
        <source>12 ÷ 3 = 4 columns for each head. 1, 2, 4, 6 and 12 would fit as well.</source>
        <translation>12 ÷ 3 = 4，每个头 4 列。1、2、4、6 和 12 也适合。</translation>
    </message>
    <message>
        <source>12 is not divisible by 5: the last head would go short. torch refuses it.</source>
        <translation>12 不能被 5 整除：最后一个头会不够。torch 会拒绝。</translation>
    </message>
    <message>
        <source>12 ÷ 8 is 1.5, and there is no half column.</source>
        <translation>12 ÷ 8 是 1.5，而没有半列。</translation>
    </message>
    <message>
        <source>There cannot be more heads than columns.</source>
        <translation>头不能比列还多。</translation>
    </message>
    <message>
        <source>The same d_model, 8 heads instead of 2. How many parameters more?</source>
        <translation>d_model 不变，用 8 个头代替 2 个。会多出多少参数？</translation>
    </message>
    <message>
        <source>W_Q is 8 × 8 with four heads as it was with two.</source>
        <translation>四个头时 W_Q 是 8 × 8，两个头时也是。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>一个也没有</translation>
    </message>
    <message>
        <source>W_Q, W_K, W_V and W_O are d_model × d_model, however many heads share them.</source>
        <translation>W_Q、W_K、W_V 和 W_O 都是 d_model × d_model，不管由多少个头分摊。</translation>
    </message>
    <message>
        <source>Four times as many</source>
        <translation>四倍</translation>
    </message>
    <message>
        <source>The heads share the width: each has fewer columns, so the total is the same.</source>
        <translation>各头分摊宽度：每个头的列更少，总数不变。</translation>
    </message>
    <message>
        <source>Six more weight matrices</source>
        <translation>多六个权重矩阵</translation>
    </message>
    <message>
        <source>The heads&apos; small matrices lie side by side in one large one, whose size is fixed.</source>
        <translation>各头的小矩阵并排放在一个大矩阵里，而它的大小是固定的。</translation>
    </message>
    <message>
        <source>Only W_O grows</source>
        <translation>只有 W_O 变大</translation>
    </message>
    <message>
        <source>W_O takes in the whole concatenation, which is d_model wide with any number of heads.</source>
        <translation>W_O 接收整个拼接，不管多少个头，它都宽 d_model。</translation>
    </message>
    <message>
        <source>What happens to the heads&apos; outputs?</source>
        <translation>各头的输出会怎样？</translation>
    </message>
    <message>
        <source>The three heads&apos; rows slide together into one.</source>
        <translation>三个头的行滑到一起，合成一行。</translation>
    </message>
    <message>
        <source>They are put side by side and go through a linear layer back to the embedding size</source>
        <translation>并排放在一起，再经过一个线性层回到嵌入的大小</translation>
    </message>
    <message>
        <source>Concatenation makes rows of h · d_v numbers; W_O mixes them into rows of d_model.</source>
        <translation>拼接得到含 h · d_v 个数字的行；W_O 把它们混合成含 d_model 个数字的行。</translation>
    </message>
    <message>
        <source>They are added up</source>
        <translation>加在一起</translation>
    </message>
    <message>
        <source>They stand side by side first. Adding would mix heads before W_O can weigh them.</source>
        <translation>先是并排。相加会在 W_O 能够加权之前就把各头混在一起。</translation>
    </message>
    <message>
        <source>They are averaged, so that the output stays small</source>
        <translation>取平均，让输出保持较小</translation>
    </message>
    <message>
        <source>Nothing is averaged; W_O decides what each head contributes.</source>
        <translation>没有平均；每个头贡献多少由 W_O 决定。</translation>
    </message>
    <message>
        <source>The best head&apos;s output is taken</source>
        <translation>取最好的头的输出</translation>
    </message>
    <message>
        <source>All heads contribute. None is chosen.</source>
        <translation>所有头都有贡献。不选任何一个。</translation>
    </message>
    <message>
        <source>What would be missing without W_O?</source>
        <translation>没有 W_O 会缺少什么？</translation>
    </message>
    <message>
        <source>One number of the output: a sum over all columns of the concatenation, of both heads.</source>
        <translation>输出的一个数字：对拼接的所有列求和，两个头的都在内。</translation>
    </message>
    <message>
        <source>The heads would not be mixed: each would fill its own columns of the output only</source>
        <translation>各头不会混合：每个头只填满输出中属于自己的列</translation>
    </message>
    <message>
        <source>W_O lets every column of the output draw on every head, and lets a head count more or less.</source>
        <translation>W_O 让输出的每一列都能取用每个头，也让某个头占得更多或更少。</translation>
    </message>
    <message>
        <source>The output would be too wide</source>
        <translation>输出会太宽</translation>
    </message>
    <message>
        <source>The concatenation is d_model wide already, h · d_k.</source>
        <translation>拼接本来就宽 d_model，即 h · d_k。</translation>
    </message>
    <message>
        <source>The rows would no longer add up to 1</source>
        <translation>各行加起来不再是 1</translation>
    </message>
    <message>
        <source>Rows of the output never do. Rows of the attention weights do.</source>
        <translation>输出的行从来不是。注意力权重的行才是。</translation>
    </message>
    <message>
        <source>Nothing: W_O is there for symmetry</source>
        <translation>什么也不缺：W_O 是为了对称</translation>
    </message>
    <message>
        <source>It is the only place in the layer where heads meet.</source>
        <translation>它是这一层里各头唯一相遇的地方。</translation>
    </message>
    <message>
        <source>How can the output be written as a sum over heads?</source>
        <translation>怎样把输出写成对各头的求和？</translation>
    </message>
    <message>
        <source>Cut W_O into blocks of d_k columns, one for each head. Then output = Σ O_i (W_O block i)ᵀ + b_O: concatenating and multiplying is the same as letting each head write into the output by itself and adding up.</source>
        <translation>把 W_O 切成每块 d_k 列，每个头一块。于是输出 = Σ O_i (W_O 第 i 块)ᵀ + b_O：先拼接再相乘，等于让每个头各自写进输出再相加。</translation>
    </message>
    <message>
        <source>The panel in the studio says what each head contributes to the number.</source>
        <translation>Studio 里的面板说明每个头对这个数字贡献多少。</translation>
    </message>
    <message>
        <source>A head is switched off by making its part of the concatenation 0. Which numbers of the output may change?</source>
        <translation>把一个头在拼接中的部分设为 0，就关掉了它。输出的哪些数字可能改变？</translation>
    </message>
    <message>
        <source>The right half comes from head 2.</source>
        <translation>右半部分来自头 2。</translation>
    </message>
    <message>
        <source>All: W_O mixes every head into every column</source>
        <translation>全部：W_O 把每个头混进每一列</translation>
    </message>
    <message>
        <source>In each sum the terms of this head&apos;s d_k columns are now 0.</source>
        <translation>在每个和里，这个头的 d_k 列的各项现在都是 0。</translation>
    </message>
    <message>
        <source>Only the columns that belong to the head</source>
        <translation>只有属于该头的列</translation>
    </message>
    <message>
        <source>In the concatenation, yes. W_O then spreads every head over all columns.</source>
        <translation>在拼接中是这样。随后 W_O 把每个头散布到所有列。</translation>
    </message>
    <message>
        <source>Only the rows of tokens that the head attended to</source>
        <translation>只有该头所关注的词元的行</translation>
    </message>
    <message>
        <source>Each token&apos;s row has a part from this head, whatever it attended to.</source>
        <translation>每个词元的行都有来自这个头的部分，不管它关注了什么。</translation>
    </message>
    <message>
        <source>None, the other heads make up for it</source>
        <translation>没有，其他头会补上</translation>
    </message>
    <message>
        <source>In a trained model the quality may hardly suffer. The numbers change all the same.</source>
        <translation>在训练好的模型里，质量也许几乎不受影响。但数字还是会变。</translation>
    </message>
    <message>
        <source>Which shape has W_O, and what fixes it?</source>
        <translation>W_O 是什么形状，由什么决定？</translation>
    </message>
    <message>
        <source>(d_model, h · d_v), in torch (embed_dim, embed_dim): it takes in the concatenation of all heads and gives back rows of the embedding size, so that the output can be added to the input and go into the next layer.</source>
        <translation>(d_model, h · d_v)，在 torch 中是 (embed_dim, embed_dim)：它接收所有头的拼接，给出嵌入大小的行，这样输出就能与输入相加并进入下一层。</translation>
    </message>
    <message>
        <source>W_O is 8 × 8 here.</source>
        <translation>这里 W_O 是 8 × 8。</translation>
    </message>
    <message>
        <source>q and k are (N, H, L, D). Which shape have the scores?</source>
        <translation>q 和 k 是 (N, H, L, D)。分数是什么形状？</translation>
    </message>
    <message>
        <source>6 × 4 times 4 × 6 makes 6 × 6, twice: once for each head.</source>
        <translation>6 × 4 乘 4 × 6 得 6 × 6，共两次：每个头一次。</translation>
    </message>
    <message>
        <source>A row for each query, a column for each key, for each head of each sentence. D has been added up.</source>
        <translation>每个句子的每个头：每个查询一行，每个键一列。D 已被求和消去。</translation>
    </message>
    <message>
        <source>That is qᵀ k: it adds up over the tokens and compares columns with columns.</source>
        <translation>那是 qᵀ k：它对词元求和，拿列与列比较。</translation>
    </message>
    <message>
        <source>Each head has scores of its own.</source>
        <translation>每个头都有自己的分数。</translation>
    </message>
    <message>
        <source>That is the shape of q. The product with kᵀ replaces D by the number of keys.</source>
        <translation>那是 q 的形状。与 kᵀ 相乘会把 D 换成键的数量。</translation>
    </message>
    <message>
        <source>Self-attention with 3 heads on 5 tokens of width 12. Which shape has the output?</source>
        <translation>3 个头的自注意力，5 个宽 12 的词元。输出是什么形状？</translation>
    </message>
    <message>
        <source>X came in as 5 × 12, and so does the output go out.</source>
        <translation>X 进来时是 5 × 12，输出出去时也是。</translation>
    </message>
    <message>
        <source>5 × 12, as the input</source>
        <translation>5 × 12，与输入一样</translation>
    </message>
    <message>
        <source>One row for each token that asks, as wide as the embedding. So layers can be stacked.</source>
        <translation>每个提问的词元一行，与嵌入同宽。这样层就可以叠起来。</translation>
    </message>
    <message>
        <source>5 × 4, the width of a head</source>
        <translation>5 × 4，一个头的宽度</translation>
    </message>
    <message>
        <source>The three heads are put side by side again: 3 · 4 = 12.</source>
        <translation>三个头又并排放在一起：3 · 4 = 12。</translation>
    </message>
    <message>
        <source>5 × 5, a row and a column for each token</source>
        <translation>5 × 5，每个词元一行一列</translation>
    </message>
    <message>
        <source>Those are the attention weights inside each head.</source>
        <translation>那是每个头内部的注意力权重。</translation>
    </message>
    <message>
        <source>15 × 12, a row for each token and head</source>
        <translation>15 × 12，每个词元的每个头一行</translation>
    </message>
    <message>
        <source>Heads stand side by side, not below each other.</source>
        <translation>各头左右并排，不是上下叠放。</translation>
    </message>
    <message>
        <source>q is (N, L, H · D). Someone writes `q.view(N, H, L, D)` and leaves the transpose out. What happens?</source>
        <translation>q 是 (N, L, H · D)。有人写了 `q.view(N, H, L, D)`，漏掉了转置。会怎样？</translation>
    </message>
    <message>
        <source>What is right: columns are dealt out, and every head keeps every token.</source>
        <translation>正确的做法：分的是列，每个头保留每个词元。</translation>
    </message>
    <message>
        <source>The shape is right and the numbers are wrong: rows of different tokens are mixed up</source>
        <translation>形状对，数字错：不同词元的行混在了一起</translation>
    </message>
    <message>
        <source>`view` reads memory in order. The heads get stretches of tokens instead of stretches of columns. It takes `view(N, L, H, D).transpose(1, 2)`.</source>
        <translation>`view` 按次序读内存。各头得到的是一段段词元，而不是一段段列。应当用 `view(N, L, H, D).transpose(1, 2)`。</translation>
    </message>
    <message>
        <source>An error about the shape</source>
        <translation>关于形状的报错</translation>
    </message>
    <message>
        <source>The number of elements is the same, so `view` is content. That is what makes the bug so quiet.</source>
        <translation>元素个数相同，所以 `view` 没有意见。这正是这个错误如此不声不响的原因。</translation>
    </message>
    <message>
        <source>Nothing, it is the same</source>
        <translation>没事，结果一样</translation>
    </message>
    <message>
        <source>Only if L or H is 1.</source>
        <translation>只有 L 或 H 为 1 时才是。</translation>
    </message>
    <message>
        <source>The heads are swapped with each other</source>
        <translation>各头互换了</translation>
    </message>
    <message>
        <source>Then it would be harmless. It is tokens and columns that get mixed.</source>
        <translation>那倒无害。混在一起的是词元和列。</translation>
    </message>
    <message>
        <source>Before `reshape(N, L, E)`, the heads&apos; outputs (N, H, L, D) have to be …</source>
        <translation>在 `reshape(N, L, E)` 之前，各头的输出 (N, H, L, D) 必须……</translation>
    </message>
    <message>
        <source>Each row of C: the same token from head 1, head 2, head 3.</source>
        <translation>C 的每一行：同一个词元，来自头 1、头 2、头 3。</translation>
    </message>
    <message>
        <source>transposed to (N, L, H, D), so that a token&apos;s heads lie side by side</source>
        <translation>转置成 (N, L, H, D)，使一个词元的各头并排</translation>
    </message>
    <message>
        <source>reshape reads in order: without the transpose a row would hold stretches of several tokens of one head.</source>
        <translation>reshape 按次序读取：没有转置，一行里就是同一个头的几个词元的片段。</translation>
    </message>
    <message>
        <source>summed over H</source>
        <translation>对 H 求和</translation>
    </message>
    <message>
        <source>Then D columns would be left, and no heads to tell apart.</source>
        <translation>那样只剩 D 列，也分不清各头了。</translation>
    </message>
    <message>
        <source>divided by H</source>
        <translation>除以 H</translation>
    </message>
    <message>
        <source>The heads are not averaged.</source>
        <translation>各头不取平均。</translation>
    </message>
    <message>
        <source>nothing: the number of elements fits</source>
        <translation>什么也不用做：元素个数正合适</translation>
    </message>
    <message>
        <source>It fits, and so there is no error; the rows are wrong all the same.</source>
        <translation>是合适，所以不会报错；但各行照样是错的。</translation>
    </message>
    <message>
        <source>Two sentences go through attention in one batch. What do they see of each other?</source>
        <translation>两个句子在一个批次中经过注意力。它们能看到对方的什么？</translation>
    </message>
    <message>
        <source>Every number here is made from this one sentence.</source>
        <translation>这里的每个数字都只由这一个句子得来。</translation>
    </message>
    <message>
        <source>Nothing: each batch entry has queries, keys and values of its own</source>
        <translation>什么也看不到：批次中的每一项都有自己的查询、键和值</translation>
    </message>
    <message>
        <source>The batch is only for speed. Every product is done for each entry by itself.</source>
        <translation>批次只是为了速度。每个乘积都对每一项单独进行。</translation>
    </message>
    <message>
        <source>Everything, they are put one after the other</source>
        <translation>一切，因为它们首尾相接</translation>
    </message>
    <message>
        <source>Then they would be one sentence. The batch is an axis of its own.</source>
        <translation>那样就成了一个句子。批次是单独的一个轴。</translation>
    </message>
    <message>
        <source>The same positions see each other</source>
        <translation>相同位置的互相看到</translation>
    </message>
    <message>
        <source>They do if sequence and batch are mistaken for each other. That is a bug.</source>
        <translation>把序列和批次弄混时才会这样。那是一个错误。</translation>
    </message>
    <message>
        <source>Only the padding</source>
        <translation>只有填充</translation>
    </message>
    <message>
        <source>Padding is blocked, and it belongs to one sentence as well.</source>
        <translation>填充是被屏蔽的，而且它也只属于一个句子。</translation>
    </message>
    <message>
        <source>d_model stays, the number of heads grows. What is gained, what is lost?</source>
        <translation>d_model 不变，头数增加。得到什么，失去什么？</translation>
    </message>
    <message>
        <source>More heads: more relations at once. But each gets narrower, d_k = d_model ÷ h, and has fewer numbers to tell tokens apart by: with d_k = 1 the scores of a head are a table of products, of rank 1. Usual layers settle at d_k of 64 or 128.</source>
        <translation>头越多：同时有更多关系。但每个头变窄，d_k = d_model ÷ h，用来区分词元的数字更少：d_k = 1 时，一个头的分数就是一张乘积表，秩为 1。通常的层取 d_k 为 64 或 128。</translation>
    </message>
    <message>
        <source>8 heads for 8 columns: d_k is 1, each score a single product, all rows multiples of each other.</source>
        <translation>8 个头分 8 列：d_k 是 1，每个分数只是一个乘积，各行互为倍数。</translation>
    </message>
    <message>
        <source>A head is d_k = 4 wide and the sentence has 100 tokens. What is the rank of its 100 × 100 matrix of scores, at most?</source>
        <translation>一个头宽 d_k = 4，句子有 100 个词元。它的 100 × 100 分数矩阵的秩至多是多少？</translation>
    </message>
    <message>
        <source>Here d_k is 2: any three rows of scores are dependent.</source>
        <translation>这里 d_k 是 2：任意三行分数都线性相关。</translation>
    </message>
    <message>
        <source>It is a product of a 100 × 4 and a 4 × 100 matrix; its rank cannot be larger than what they share.</source>
        <translation>它是 100 × 4 与 4 × 100 两个矩阵的乘积；秩不会大于它们共有的那个大小。</translation>
    </message>
    <message>
        <source>Then each row could be anything. All rows are made from the same four rows of Kᵀ.</source>
        <translation>那样每一行都可以是任意的。其实所有行都由 Kᵀ 的同样四行得来。</translation>
    </message>
    <message>
        <source>10, the root of 100</source>
        <translation>10，100 的平方根</translation>
    </message>
    <message>
        <source>The rank has nothing to do with a root.</source>
        <translation>秩与平方根无关。</translation>
    </message>
    <message>
        <source>Only if d_k is 1.</source>
        <translation>只有 d_k 为 1 时才是。</translation>
    </message>
    <message>
        <source>Which class of PyTorch is multi-head attention?</source>
        <translation>PyTorch 的哪个类是多头注意力？</translation>
    </message>
    <message>
        <source>What the studio shows is this class, step by step; its state_dict opens here.</source>
        <translation>Studio 一步一步展示的就是这个类；它的 state_dict 可以在这里打开。</translation>
    </message>
    <message>
        <source>`torch.nn.MultiheadAttention`</source>
        <translation>`torch.nn.MultiheadAttention`</translation>
    </message>
    <message>
        <source>It holds in_proj_weight (W_Q, W_K and W_V in one), out_proj (W_O) and the biases.</source>
        <translation>它含有 in_proj_weight（W_Q、W_K 和 W_V 合为一个）、out_proj（W_O）以及各偏置。</translation>
    </message>
    <message>
        <source>`torch.nn.Transformer`</source>
        <translation>`torch.nn.Transformer`</translation>
    </message>
    <message>
        <source>It is a whole model, encoder and decoder; it has layers of multi-head attention inside.</source>
        <translation>它是整个模型，有编码器和解码器；里面含有多头注意力层。</translation>
    </message>
    <message>
        <source>`torch.nn.AttentionHeads`</source>
        <translation>`torch.nn.AttentionHeads`</translation>
    </message>
    <message>
        <source>There is no such class.</source>
        <translation>没有这个类。</translation>
    </message>
    <message>
        <source>`torch.nn.functional.softmax`</source>
        <translation>`torch.nn.functional.softmax`</translation>
    </message>
    <message>
        <source>A function, and one step of ten.</source>
        <translation>那是一个函数，是十步中的一步。</translation>
    </message>
    <message>
        <source>Which shape has the output of `nn.MultiheadAttention(embed_dim, num_heads)` by default?</source>
        <translation>默认情况下，`nn.MultiheadAttention(embed_dim, num_heads)` 的输出是什么形状？</translation>
    </message>
    <message>
        <source>One row for each token, as wide as X.</source>
        <translation>每个词元一行，与 X 同宽。</translation>
    </message>
    <message>
        <source>(sequence, batch, embedding), the embedding as wide as the input&apos;s</source>
        <translation>(序列, 批次, 嵌入)，嵌入与输入的同宽</translation>
    </message>
    <message>
        <source>By default the sequence comes first, as in the query. With batch_first=True it is (batch, sequence, embedding).</source>
        <translation>默认序列在前，与查询一样。batch_first=True 时是 (批次, 序列, 嵌入)。</translation>
    </message>
    <message>
        <source>(batch, sequence, embedding)</source>
        <translation>(批次, 序列, 嵌入)</translation>
    </message>
    <message>
        <source>That is with batch_first=True, which is not the default.</source>
        <translation>那是 batch_first=True 时，而它不是默认值。</translation>
    </message>
    <message>
        <source>(sequence, batch, num_heads)</source>
        <translation>(序列, 批次, num_heads)</translation>
    </message>
    <message>
        <source>The heads are inside; outside one sees the embedding size again.</source>
        <translation>头在内部；在外面看到的又是嵌入的大小。</translation>
    </message>
    <message>
        <source>(batch, num_heads, sequence, sequence)</source>
        <translation>(批次, num_heads, 序列, 序列)</translation>
    </message>
    <message>
        <source>That is the shape of the attention weights of all heads.</source>
        <translation>那是所有头的注意力权重的形状。</translation>
    </message>
    <message>
        <source>A (batch, sequence, embedding) tensor goes into a layer with the default batch_first=False. What happens?</source>
        <translation>一个 (批次, 序列, 嵌入) 的张量进入默认 batch_first=False 的层。会怎样？</translation>
    </message>
    <message>
        <source>No error, and wrong results: the layer takes the first axis for the sequence, so each token attends to the tokens at the same place in the other sentences of the batch. The shape of the output is as expected, which hides it.</source>
        <translation>不报错，但结果是错的：这一层把第一个轴当成序列，于是每个词元关注的是批次中其他句子同一位置的词元。输出的形状符合预期，把错误掩盖了。</translation>
    </message>
    <message>
        <source>The rows and columns of this matrix must be tokens of one sentence.</source>
        <translation>这个矩阵的行和列必须是同一个句子的词元。</translation>
    </message>
    <message>
        <source>embed_dim is 16. Which shape has `in_proj_weight`?</source>
        <translation>embed_dim 是 16。`in_proj_weight` 是什么形状？</translation>
    </message>
    <message>
        <source>W_Q is the first third of in_proj_weight.</source>
        <translation>W_Q 是 in_proj_weight 的前三分之一。</translation>
    </message>
    <message>
        <source>W_Q, W_K and W_V below each other, 16 rows each: (3 · embed_dim, embed_dim).</source>
        <translation>W_Q、W_K 和 W_V 上下相接，各 16 行：(3 · embed_dim, embed_dim)。</translation>
    </message>
    <message>
        <source>torch keeps weights as (out, in) and multiplies by the transpose: the 48 outputs are the rows.</source>
        <translation>torch 把权重存为 (out, in)，再乘以其转置：48 个输出是行。</translation>
    </message>
    <message>
        <source>That is one of the three. They are packed into one.</source>
        <translation>那是三个中的一个。它们打包成一个。</translation>
    </message>
    <message>
        <source>They are stacked along the rows, without an axis of their own.</source>
        <translation>它们沿行叠放，没有单独的轴。</translation>
    </message>
    <message>
        <source>`F.linear(x, W, b)` computes …</source>
        <translation>`F.linear(x, W, b)` 计算的是……</translation>
    </message>
    <message>
        <source>One number of Q: a row of X times a row of W_Q, which stands upright here, as a column of W_Qᵀ.</source>
        <translation>Q 的一个数字：X 的一行乘以 W_Q 的一行；它在这里竖着，是 W_Qᵀ 的一列。</translation>
    </message>
    <message>
        <source>W is kept as (out, in), so it is turned over: row i of W makes output i.</source>
        <translation>W 存为 (out, in)，所以要转置：W 的第 i 行产生第 i 个输出。</translation>
    </message>
    <message>
        <source>For a square W this does not fail, and gives other numbers. A bug that is easy to make when one writes it by hand.</source>
        <translation>W 为方阵时这不会报错，只是数字不同。手写时很容易犯的错误。</translation>
    </message>
    <message>
        <source>For a single column vector one writes it so; with tokens as rows it is x Wᵀ.</source>
        <translation>对单个列向量这样写；词元为行时则是 x Wᵀ。</translation>
    </message>
    <message>
        <source>The bias is added.</source>
        <translation>偏置是加上去的。</translation>
    </message>
    <message>
        <source>In a bool `attn_mask` of `nn.MultiheadAttention`, what does True mean?</source>
        <translation>在 `nn.MultiheadAttention` 的布尔 `attn_mask` 中，True 是什么意思？</translation>
    </message>
    <message>
        <source>The studio says blocked and allowed, never True and False.</source>
        <translation>Studio 说的是“屏蔽”和“允许”，从不说 True 和 False。</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>And in scaled_dot_product_attention it means the opposite, allowed. It pays to say blocked and allowed.</source>
        <translation>而在 scaled_dot_product_attention 中意思相反，是允许。所以还是说“屏蔽”和“允许”好。</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>That is so in `F.scaled_dot_product_attention`. The module means the opposite.</source>
        <translation>在 `F.scaled_dot_product_attention` 中是这样。这个模块的意思相反。</translation>
    </message>
    <message>
        <source>1 is added to the score</source>
        <translation>给分数加 1</translation>
    </message>
    <message>
        <source>That is a float mask of ones: it is added, and blocks nothing.</source>
        <translation>那是全为 1 的浮点掩码：它被加上去，什么也不屏蔽。</translation>
    </message>
    <message>
        <source>Either, depending on batch_first</source>
        <translation>两者都可能，取决于 batch_first</translation>
    </message>
    <message>
        <source>batch_first says where the batch is, nothing on masks.</source>
        <translation>batch_first 说明批次在哪里，与掩码无关。</translation>
    </message>
    <message>
        <source>A causal mask of float zeros (seen) and ones (unseen) is passed as `attn_mask`. What happens?</source>
        <translation>把由浮点数 0（可见）和 1（不可见）组成的因果掩码传给 `attn_mask`。会怎样？</translation>
    </message>
    <message>
        <source>What blocking looks like: −∞, hatched, and a share of exactly 0 in the next step.</source>
        <translation>屏蔽是这个样子：−∞，带斜线，下一步的份额恰好为 0。</translation>
    </message>
    <message>
        <source>Nothing is blocked: 1 is added to the later scores, which even favours them by a factor of 2.72</source>
        <translation>什么也没屏蔽：后面的分数被加上 1，反而占了 2.72 倍的便宜</translation>
    </message>
    <message>
        <source>A float mask is added to the scaled scores; exp of a score plus 1 is e times as much. To block, it must hold −∞.</source>
        <translation>浮点掩码是加到缩放后的分数上的；分数加 1，exp 就是 e 倍。要屏蔽，必须用 −∞。</translation>
    </message>
    <message>
        <source>The later tokens are blocked</source>
        <translation>后面的词元被屏蔽</translation>
    </message>
    <message>
        <source>They would be by True in a bool mask, or by −∞ in a float one.</source>
        <translation>布尔掩码里的 True，或浮点掩码里的 −∞，才会这样。</translation>
    </message>
    <message>
        <source>The scores are multiplied by 0 and 1</source>
        <translation>分数乘以 0 和 1</translation>
    </message>
    <message>
        <source>A mask is added, never multiplied.</source>
        <translation>掩码是加上去的，从不相乘。</translation>
    </message>
    <message>
        <source>An error: a mask has to be bool</source>
        <translation>报错：掩码必须是 bool</translation>
    </message>
    <message>
        <source>Both are taken. That is why it goes unnoticed.</source>
        <translation>两种都接受。所以才没人察觉。</translation>
    </message>
    <message>
        <source>You plot the weights that `nn.MultiheadAttention` returns, and see one blurred pattern instead of one for each head. Why?</source>
        <translation>你把 `nn.MultiheadAttention` 返回的权重画出来，看到的是一个模糊的模式，而不是每个头一个。为什么？</translation>
    </message>
    <message>
        <source>By default they are averaged over the heads: (N, L, S). With average_attn_weights=False they come as (N, H, L, S), one matrix for each head.</source>
        <translation>默认情况下它们对各头取了平均：(N, L, S)。用 average_attn_weights=False，得到的是 (N, H, L, S)，每个头一个矩阵。</translation>
    </message>
    <message>
        <source>Two heads, two clear patterns. Their average would be neither.</source>
        <translation>两个头，两个清晰的模式。它们的平均哪个也不是。</translation>
    </message>
    <message>
        <source>Someone divides by √d_model instead of √d_k. How does one notice?</source>
        <translation>有人除以 √d_model 而不是 √d_k。怎样才会察觉？</translation>
    </message>
    <message>
        <source>Here d_model is 8 and d_k is 2: ÷ 1.41 is right, ÷ 2.83 would be wrong.</source>
        <translation>这里 d_model 是 8，d_k 是 2：÷ 1.41 是对的，÷ 2.83 就错了。</translation>
    </message>
    <message>
        <source>Not by an error: the shares are just too even, by a factor √h in the scores</source>
        <translation>不会报错：只是份额太均匀，分数差了 √h 倍</translation>
    </message>
    <message>
        <source>With 4 heads the scores are half of what they should be. Training may make up for it, pretrained weights will not.</source>
        <translation>4 个头时，分数只有应有的一半。训练也许能补回来，预训练好的权重则不能。</translation>
    </message>
    <message>
        <source>The shapes no longer fit</source>
        <translation>形状对不上了</translation>
    </message>
    <message>
        <source>It is a number; no shape depends on it.</source>
        <translation>那是一个数；没有哪个形状取决于它。</translation>
    </message>
    <message>
        <source>The rows no longer add up to 1</source>
        <translation>各行加起来不再是 1</translation>
    </message>
    <message>
        <source>Softmax makes them add up to 1 whatever it is given.</source>
        <translation>不管给它什么，softmax 都使它们加起来是 1。</translation>
    </message>
    <message>
        <source>The scores overflow</source>
        <translation>分数溢出</translation>
    </message>
    <message>
        <source>They get smaller, not larger.</source>
        <translation>它们变小，不是变大。</translation>
    </message>
    <message>
        <source>`torch.softmax(scores, dim=-2)`: what is wrong, and how would you see it?</source>
        <translation>`torch.softmax(scores, dim=-2)`：错在哪里，怎样看出来？</translation>
    </message>
    <message>
        <source>It runs down the columns, over the queries, instead of along the rows, over the keys. One sees it by adding up: `weights.sum(-1)` must be 1 everywhere. With a causal mask, the last token would also get more than its due, for it alone may see the last key.</source>
        <translation>它沿列向下、对查询进行，而不是沿行、对键进行。加一加就能看出来：`weights.sum(-1)` 必须处处为 1。有因果掩码时，最后一个词元还会得到过多，因为只有它能看最后一个键。</translation>
    </message>
    <message>
        <source>What is right: each row is a whole.</source>
        <translation>正确的做法：每一行是一个整体。</translation>
    </message>
    <message>
        <source>A language model&apos;s loss falls to almost 0 within minutes, and what it writes is nonsense. What is the likeliest bug?</source>
        <translation>一个语言模型的损失几分钟内就降到接近 0，写出来的却是胡话。最可能的错误是什么？</translation>
    </message>
    <message>
        <source>Blocked: the token after this one. It is what the model has to predict.</source>
        <translation>被屏蔽：这个词元后面的那个。模型要预测的正是它。</translation>
    </message>
    <message>
        <source>The causal mask is missing or inverted: it sees the token that it is to predict</source>
        <translation>因果掩码缺失或反了：它看到了要预测的词元</translation>
    </message>
    <message>
        <source>In training it copies the next token from its input; when it writes, there is none to copy.</source>
        <translation>训练时它从输入里抄下一个词元；写作时却没有可抄的。</translation>
    </message>
    <message>
        <source>The scores are not scaled</source>
        <translation>分数没有缩放</translation>
    </message>
    <message>
        <source>Then it would learn badly, not suspiciously well.</source>
        <translation>那样会学得很差，而不是好得可疑。</translation>
    </message>
    <message>
        <source>There are too many heads</source>
        <translation>头太多</translation>
    </message>
    <message>
        <source>That may waste width, but does not give the answer away.</source>
        <translation>那也许浪费宽度，但不会泄露答案。</translation>
    </message>
    <message>
        <source>The batch is too large</source>
        <translation>批次太大</translation>
    </message>
    <message>
        <source>A batch does not show the next token.</source>
        <translation>批次不会让人看到下一个词元。</translation>
    </message>
    <message>
        <source>What is need_weights=False good for?</source>
        <translation>need_weights=False 有什么好处？</translation>
    </message>
    <message>
        <source>Then the layer need not hand out the (L, S) attention weights, and may use a fused kernel that never keeps the whole matrix: much faster and with far less memory on long sentences. The output is the same, up to rounding.</source>
        <translation>这样该层不必交出 (L, S) 的注意力权重，可以用从不保存整个矩阵的融合内核：对长句子快得多，内存也少得多。除舍入外，输出相同。</translation>
    </message>
    <message>
        <source>This is the matrix that a fused kernel never writes down as a whole.</source>
        <translation>融合内核从不完整写下来的，就是这个矩阵。</translation>
    </message>
    <message>
        <source>Which of embed_dim, num_heads and bias must you give to `nn.MultiheadAttention`, and which is an option?</source>
        <translation>embed_dim、num_heads 和 bias 中，哪些必须给 `nn.MultiheadAttention`，哪个是可选的？</translation>
    </message>
    <message>
        <source>embed_dim and num_heads must be given, and embed_dim has to be divisible by num_heads. bias is an option: True unless you say otherwise.</source>
        <translation>embed_dim 和 num_heads 必须给，而且 embed_dim 要能被 num_heads 整除。bias 是可选的：不另说明就是 True。</translation>
    </message>
    <message>
        <source>Switch the bias off and on below.</source>
        <translation>在下方关闭偏置，再打开。</translation>
    </message>
    <message>
        <source>How many parameters has `nn.MultiheadAttention(64, 4)`?</source>
        <translation>`nn.MultiheadAttention(64, 4)` 有多少参数？</translation>
    </message>
    <message>
        <source>W_O and b_O: the fourth set beside those of Q, K and V.</source>
        <translation>W_O 和 b_O：在 Q、K 和 V 的三套之外的第四套。</translation>
    </message>
    <message>
        <source>Four matrices of 64 × 64 make 16,384, four biases of 64 make 256.</source>
        <translation>四个 64 × 64 的矩阵共 16,384，四个 64 的偏置共 256。</translation>
    </message>
    <message>
        <source>That leaves W_O and its bias out.</source>
        <translation>那漏掉了 W_O 和它的偏置。</translation>
    </message>
    <message>
        <source>That leaves the biases out.</source>
        <translation>那漏掉了各偏置。</translation>
    </message>
    <message>
        <source>That counts a full set for each head. The heads share one set.</source>
        <translation>那是给每个头都算了一整套。各头共享一套。</translation>
    </message>
    <message>
        <source>In cross-attention, where do queries, keys and values come from?</source>
        <translation>交叉注意力中，查询、键和值从哪里来？</translation>
    </message>
    <message>
        <source>Rows are tokens of the one sentence, columns those of the other.</source>
        <translation>行是一个句子的词元，列是另一个句子的词元。</translation>
    </message>
    <message>
        <source>Queries from one sentence, keys and values from another</source>
        <translation>查询来自一个句子，键和值来自另一个</translation>
    </message>
    <message>
        <source>The one asks, the other is looked at: a translation asks the sentence that it translates.</source>
        <translation>一个提问，另一个被关注：译文向它所翻译的句子提问。</translation>
    </message>
    <message>
        <source>Keys from one sentence, queries and values from another</source>
        <translation>键来自一个句子，查询和值来自另一个</translation>
    </message>
    <message>
        <source>Keys and values belong together: a value has to be what its key stands for.</source>
        <translation>键和值是一起的：值必须是它的键所代表的东西。</translation>
    </message>
    <message>
        <source>All three from both sentences at once</source>
        <translation>三者都同时来自两个句子</translation>
    </message>
    <message>
        <source>That would be self-attention on the two joined into one.</source>
        <translation>那是把两个句子连成一个之后的自注意力。</translation>
    </message>
    <message>
        <source>Queries and keys from one, values from another</source>
        <translation>查询和键来自一个，值来自另一个</translation>
    </message>
    <message>
        <source>Then the shares would be about tokens that the values do not belong to.</source>
        <translation>那样份额所说的词元，就不是这些值所属的词元了。</translation>
    </message>
    <message>
        <source>3 tokens ask 4 tokens of another sentence. Which shape have one head&apos;s weights, and how many rows has the output?</source>
        <translation>3 个词元向另一个句子的 4 个词元提问。一个头的权重是什么形状，输出有几行？</translation>
    </message>
    <message>
        <source>3 × 4 times 4 × 4 makes 3 × 4: three rows.</source>
        <translation>3 × 4 乘 4 × 4 得 3 × 4：三行。</translation>
    </message>
    <message>
        <source>3 × 4, and 3 rows</source>
        <translation>3 × 4，3 行</translation>
    </message>
    <message>
        <source>A row for each query, a column for each key; one result for each that asks.</source>
        <translation>每个查询一行，每个键一列；每个提问者得到一个结果。</translation>
    </message>
    <message>
        <source>4 × 3, and 4 rows</source>
        <translation>4 × 3，4 行</translation>
    </message>
    <message>
        <source>Rows are those who ask, and three ask.</source>
        <translation>行是提问者，而提问的有三个。</translation>
    </message>
    <message>
        <source>7 × 7, and 7 rows</source>
        <translation>7 × 7，7 行</translation>
    </message>
    <message>
        <source>The sentences are not joined.</source>
        <translation>两个句子没有连起来。</translation>
    </message>
    <message>
        <source>3 × 4, and 4 rows</source>
        <translation>3 × 4，4 行</translation>
    </message>
    <message>
        <source>Each row of shares makes one row of output: 3.</source>
        <translation>每行份额得到输出的一行：3 行。</translation>
    </message>
    <message>
        <source>A decoder layer has self-attention and cross-attention. Which is masked causally, and why not the other?</source>
        <translation>解码器的一层有自注意力和交叉注意力。哪一个用因果掩码，另一个为什么不用？</translation>
    </message>
    <message>
        <source>The self-attention: the part of the translation that is not written yet must not be seen. The cross-attention is not, since the sentence to translate is there as a whole from the start; only its padding is blocked.</source>
        <translation>自注意力：译文中还没写出来的部分不能被看到。交叉注意力不用，因为要翻译的句子从一开始就完整地在那里；只有它的填充被屏蔽。</translation>
    </message>
    <message>
        <source>The first word may look at all of the other sentence.</source>
        <translation>第一个词可以看另一个句子的全部。</translation>
    </message>
    <message>
        <source>A decoder writes a translation word by word. Which of its cross-attention&apos;s matrices can be computed once and kept?</source>
        <translation>解码器逐词写出译文。它的交叉注意力中，哪些矩阵可以只算一次并保留？</translation>
    </message>
    <message>
        <source>K and V are made from the second sentence. Change the first below: they stay.</source>
        <translation>K 和 V 由第二个句子得来。在下方更改第一个句子：它们不变。</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>键和值</translation>
    </message>
    <message>
        <source>They depend on the sentence to translate only, and that does not change. Each new word brings one new query.</source>
        <translation>它们只取决于要翻译的句子，而那个句子不变。每个新词带来一个新查询。</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>They come from what is being written, and so grow with it.</source>
        <translation>它们来自正在写的内容，因此随之增长。</translation>
    </message>
    <message>
        <source>The attention weights</source>
        <translation>注意力权重</translation>
    </message>
    <message>
        <source>Each new query needs a row of its own.</source>
        <translation>每个新查询都需要自己的一行。</translation>
    </message>
    <message>
        <source>Keys and values stay the same for the whole translation.</source>
        <translation>键和值在整个翻译过程中保持不变。</translation>
    </message>
    <message>
        <source>What does the gradient of the output with respect to a score say?</source>
        <translation>输出对一个分数的梯度说明什么？</translation>
    </message>
    <message>
        <source>How much the output would change if the score were a little larger. It goes by the shares: a score whose share is near 0 or near 1 has next to no influence, and so can hardly be learnt from.</source>
        <translation>说明分数稍大一点时输出会变多少。它取决于份额：份额接近 0 或接近 1 的分数几乎没有影响，因此几乎无法从中学习。</translation>
    </message>
    <message>
        <source>The same ten steps, backwards. Row “it” at the scores: where would a change be felt?</source>
        <translation>同样的十步，反着走。看分数中“it”这一行：哪里的变化会被感受到？</translation>
    </message>
    <message>
        <source>What do the gradients with respect to the scores of one row add up to?</source>
        <translation>对一行各分数的梯度加起来是多少？</translation>
    </message>
    <message>
        <source>Add up any row: it comes to 0.</source>
        <translation>把任意一行加起来：得 0。</translation>
    </message>
    <message>
        <source>The same number added to all scores of a row changes nothing, so the slope in that direction is 0. It is the sum of the row&apos;s gradients.</source>
        <translation>给一行所有分数加上同一个数什么也不改变，所以这个方向上的斜率是 0。它就是该行各梯度之和。</translation>
    </message>
    <message>
        <source>1, as the shares do</source>
        <translation>1，与份额一样</translation>
    </message>
    <message>
        <source>The shares add up to 1, so their changes add up to 0.</source>
        <translation>份额加起来是 1，所以它们的变化加起来是 0。</translation>
    </message>
    <message>
        <source>The scale multiplies each gradient alike; it does not make a sum.</source>
        <translation>缩放同样地乘到每个梯度上；它不决定和。</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>什么都可能</translation>
    </message>
    <message>
        <source>One sum is fixed: that over a row of scores.</source>
        <translation>有一个和是固定的：对一行分数的和。</translation>
    </message>
    <message>
        <source>What gradient reaches a score that is blocked by the mask?</source>
        <translation>被掩码屏蔽的分数得到什么梯度？</translation>
    </message>
    <message>
        <source>Above the diagonal nothing comes back.</source>
        <translation>对角线以上什么也传不回来。</translation>
    </message>
    <message>
        <source>Whatever the score is, −∞ stands in its place and its share is 0. Nothing depends on it.</source>
        <translation>不管分数是多少，它的位置上都是 −∞，份额是 0。没有什么取决于它。</translation>
    </message>
    <message>
        <source>That is what stands in its place on the way forward. On the way back its share is 0, and so is its gradient.</source>
        <translation>那是前向时它位置上的数。反向时它的份额是 0，梯度也是 0。</translation>
    </message>
    <message>
        <source>Then changing it would change the output, and it cannot.</source>
        <translation>那样改变它就会改变输出，而它改变不了。</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>Only where a whole row is blocked.</source>
        <translation>只有整行被屏蔽时才是。</translation>
    </message>
    <message>
        <source>By how many ways does one row of X influence the output of self-attention?</source>
        <translation>X 的一行通过几条路影响自注意力的输出？</translation>
    </message>
    <message>
        <source>Three: as a query (how its own row attends), as a key (how much all others attend to it) and as a value (what they collect from it). Its gradient is the sum of what comes back through W_Q, W_K and W_V.</source>
        <translation>三条：作为查询（它自己那行怎样关注）、作为键（其他词元有多关注它）、作为值（它们从它收集什么）。它的梯度是经 W_Q、W_K 和 W_V 传回来的量之和。</translation>
    </message>
    <message>
        <source>X goes into three products.</source>
        <translation>X 进入三个乘积。</translation>
    </message>
    <message>
        <source>What arrives at X is added up from Q, K and V.</source>
        <translation>到达 X 的量由 Q、K 和 V 的相加而成。</translation>
    </message>
    <message>
        <source>A sentence becomes twice as long. By how much do the attention weights of a head grow?</source>
        <translation>句子变成两倍长。一个头的注意力权重增加到几倍？</translation>
    </message>
    <message>
        <source>Type six more words below and see 6 × 6 become 12 × 12.</source>
        <translation>在下方再输入六个词，看 6 × 6 变成 12 × 12。</translation>
    </message>
    <message>
        <source>Fourfold</source>
        <translation>四倍</translation>
    </message>
    <message>
        <source>Twice as many rows and twice as many columns: L × L.</source>
        <translation>行数两倍，列数两倍：L × L。</translation>
    </message>
    <message>
        <source>Twofold</source>
        <translation>两倍</translation>
    </message>
    <message>
        <source>The rows alone double; the columns do too.</source>
        <translation>光是行就翻倍；列也翻倍。</translation>
    </message>
    <message>
        <source>Eightfold</source>
        <translation>八倍</translation>
    </message>
    <message>
        <source>There are two axes that grow, not three.</source>
        <translation>增长的轴有两个，不是三个。</translation>
    </message>
    <message>
        <source>Not at all, they depend on d_model</source>
        <translation>不增加，它们取决于 d_model</translation>
    </message>
    <message>
        <source>Their size is L × L. d_model has no part in it.</source>
        <translation>它们的大小是 L × L。与 d_model 无关。</translation>
    </message>
    <message>
        <source>4,096 tokens, 12 heads, float32. How much memory do the attention weights of one layer take, if they are kept?</source>
        <translation>4,096 个词元，12 个头，float32。如果保留下来，一层的注意力权重占多少内存？</translation>
    </message>
    <message>
        <source>Here it is 2 heads, 6 × 6.</source>
        <translation>这里是 2 个头，6 × 6。</translation>
    </message>
    <message>
        <source>About 805 MB</source>
        <translation>约 805 MB</translation>
    </message>
    <message>
        <source>12 · 4,096 · 4,096 numbers of 4 bytes are 805,306,368 bytes. That is why fused kernels do not keep them.</source>
        <translation>12 · 4,096 · 4,096 个 4 字节的数是 805,306,368 字节。所以融合内核不保留它们。</translation>
    </message>
    <message>
        <source>About 67 MB</source>
        <translation>约 67 MB</translation>
    </message>
    <message>
        <source>That is one head. There are 12.</source>
        <translation>那是一个头的。有 12 个头。</translation>
    </message>
    <message>
        <source>About 201 MB</source>
        <translation>约 201 MB</translation>
    </message>
    <message>
        <source>That counts one byte a number; float32 takes four.</source>
        <translation>那是每个数按一个字节算；float32 要四个字节。</translation>
    </message>
    <message>
        <source>About 0.2 MB</source>
        <translation>约 0.2 MB</translation>
    </message>
    <message>
        <source>That is 12 · 4,096 numbers of 4 bytes: a row for each head. There are 4,096 rows.</source>
        <translation>那是 12 · 4,096 个 4 字节的数：每个头一行。其实有 4,096 行。</translation>
    </message>
    <message>
        <source>Which parts of the layer grow with L, and which with L²?</source>
        <translation>这一层的哪些部分随 L 增长，哪些随 L² 增长？</translation>
    </message>
    <message>
        <source>The four projections grow with L: L · d_model² multiplications each. Scores and weighted sum grow with L²: L² · d_model each. So for short sentences the projections cost most, and from L of about 2 · d_model on the two products with L² do.</source>
        <translation>四个投影随 L 增长：各需 L · d_model² 次乘法。分数和加权和随 L² 增长：各需 L² · d_model 次。所以短句子里投影最费，而从 L 约为 2 · d_model 起，则是带 L² 的两个乘积最费。</translation>
    </message>
    <message>
        <source>Count the multiplications of each of the six products.</source>
        <translation>数一数六个乘积各有多少次乘法。</translation>
    </message>
    <message>
        <source>One score takes d_k multiplications, and there are L² scores a head.</source>
        <translation>一个分数需要 d_k 次乘法，每个头有 L² 个分数。</translation>
    </message>
    <message>
        <source>With d_model fixed, does the arithmetic of all scores together grow with the number of heads?</source>
        <translation>d_model 固定时，所有分数的运算总量会随头数增长吗？</translation>
    </message>
    <message>
        <source>Four heads here, with two products a score.</source>
        <translation>这里有四个头，每个分数两个乘积。</translation>
    </message>
    <message>
        <source>No: h heads with L² scores of d_model ÷ h products each, the same in total</source>
        <translation>不会：h 个头，每个头 L² 个分数，每个分数 d_model ÷ h 个乘积，总数不变</translation>
    </message>
    <message>
        <source>h · L² · (d_model ÷ h) = L² · d_model. The softmax does grow: it has h · L² entries.</source>
        <translation>h · L² · (d_model ÷ h) = L² · d_model。softmax 则确实增长：它有 h · L² 项。</translation>
    </message>
    <message>
        <source>Yes, with h</source>
        <translation>会，随 h 增长</translation>
    </message>
    <message>
        <source>There are h times as many scores, but each takes h times fewer products.</source>
        <translation>分数多了 h 倍，但每个分数所需的乘积也少了 h 倍。</translation>
    </message>
    <message>
        <source>Yes, with h²</source>
        <translation>会，随 h² 增长</translation>
    </message>
    <message>
        <source>Heads do not meet each other.</source>
        <translation>各头互不相遇。</translation>
    </message>
    <message>
        <source>It shrinks with h</source>
        <translation>会随 h 减少</translation>
    </message>
    <message>
        <source>Fewer products for each score, but more scores.</source>
        <translation>每个分数的乘积少了，但分数多了。</translation>
    </message>
    <message>
        <source>A language model writes word by word. What does a cache of keys and values spare?</source>
        <translation>语言模型逐词写作。键和值的缓存省去了什么？</translation>
    </message>
    <message>
        <source>Only the last row is new when a token is added.</source>
        <translation>增加一个词元时，只有最后一行是新的。</translation>
    </message>
    <message>
        <source>Computing keys and values of all earlier tokens again for each new one</source>
        <translation>每来一个新词元就重新计算前面所有词元的键和值</translation>
    </message>
    <message>
        <source>Under a causal mask they never change. The new token&apos;s query meets the kept keys: a row of scores instead of a matrix.</source>
        <translation>在因果掩码下它们从不改变。新词元的查询与保留的键相遇：只需一行分数，而不是一个矩阵。</translation>
    </message>
    <message>
        <source>The softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>The new row needs its own.</source>
        <translation>新的一行需要自己的 softmax。</translation>
    </message>
    <message>
        <source>The memory for keys and values</source>
        <translation>存放键和值的内存</translation>
    </message>
    <message>
        <source>On the contrary, it takes memory that grows with the text.</source>
        <translation>恰恰相反，它占用的内存随文本增长。</translation>
    </message>
    <message>
        <source>The output projection</source>
        <translation>输出投影</translation>
    </message>
    <message>
        <source>The new token needs it.</source>
        <translation>新词元需要它。</translation>
    </message>
    <message>
        <source>How does attention differ from looking a word up in a dictionary of a program?</source>
        <translation>注意力与在程序的字典里查一个词有什么不同？</translation>
    </message>
    <message>
        <source>A program&apos;s dictionary compares exactly and gives one value or none. Attention compares by degree and gives a mixture of all values, so it has a slope everywhere and can be trained: a soft lookup.</source>
        <translation>程序的字典精确比较，给出一个值或什么也没有。注意力按程度比较，给出所有值的混合，所以处处有斜率，可以训练：一种软查找。</translation>
    </message>
    <message>
        <source>This head is nearly a lookup: each word finds the places where it stands, and they share.</source>
        <translation>这个头几乎就是查找：每个词找到自己出现的各处，由它们平分。</translation>
    </message>
    <message>
        <source>Why is it handy that the output has the shape of the input?</source>
        <translation>输出与输入形状相同，为什么方便？</translation>
    </message>
    <message>
        <source>Because the input can be added to it (the residual connection), and because the next layer can be built alike: layers of attention stack like bricks.</source>
        <translation>因为可以把输入加到它上面（残差连接），也因为下一层可以造得一模一样：注意力层像砖块一样叠起来。</translation>
    </message>
    <message>
        <source>3 × 8 went in as X, 3 × 8 come out.</source>
        <translation>进去的 X 是 3 × 8，出来的也是 3 × 8。</translation>
    </message>
    <message>
        <source>Explain how multi-head attention works and why it is useful.</source>
        <translation>解释多头注意力怎样工作，为什么有用。</translation>
    </message>
    <message>
        <source>The input is projected to queries, keys and values several times, once for each head. All heads attend in parallel, each by its own weights, so each can follow another kind of relation: grammar, meaning, neighbourhood. Their results are put side by side and mixed by a linear layer into one output, which is richer than what a single head could say.</source>
        <translation>输入被多次投影成查询、键和值，每个头一次。所有头并行地做注意力，各用自己的权重，因此每个头都能跟随另一种关系：语法、含义、邻近。它们的结果并排放在一起，由一个线性层混合成一个输出，比单个头能说出的更丰富。</translation>
    </message>
    <message>
        <source>Think of looking at one thing from several angles at once.</source>
        <translation>想想同时从几个角度看一样东西。</translation>
    </message>
    <message>
        <source>Three heads, three relations; two steps on they are joined.</source>
        <translation>三个头，三种关系；再过两步它们就合在一起。</translation>
    </message>
    <message>
        <source>Several heads work in parallel</source>
        <translation>几个头并行工作</translation>
    </message>
    <message>
        <source>Each looks at other relations, by weights of its own</source>
        <translation>各按自己的权重看不同的关系</translation>
    </message>
    <message>
        <source>The results are joined and mixed</source>
        <translation>结果合在一起并混合</translation>
    </message>
    <message>
        <source>So the output is richer than one head&apos;s</source>
        <translation>因此输出比单个头的更丰富</translation>
    </message>
    <message>
        <source>parallel, several heads, multiple heads, many heads, at once, same time, simultaneous, side by side</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>并行、几个头、多个头、许多头、很多头、每个头 同时、同时、一起工作、并排、各头</translation>
    </message>
    <message>
        <source>different relation, own weights, different aspect, different pattern, other relation, different representation, different subspace, different angle, different feature, each focus, own relation, different part, specialise, specialize, different perspective, different kind</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>不同的关系、不同关系、自己的权重、各自的权重、不同方面、不同的方面、不同模式、不同的模式、另一种关系、其他关系、不同的表示、不同子空间、不同的子空间、不同角度、不同的角度、多个角度、不同特征、不同的特征、各自关注、自己的关系、不同部分、不同的部分、专攻、分工、不同视角、不同种类</translation>
    </message>
    <message>
        <source>concatenate, combine, join, put together, merge, linear layer, W_O, output projection, mix</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>拼接、拼起来、连接、合并、合在一起、结合、放在一起、线性层、线性变换、W_O、输出投影、混合、融合</translation>
    </message>
    <message>
        <source>richer, more information, rich, more expressive, better than one, understand better, several relations, nuance, capture more, better representation, capture different, diverse</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>更丰富、丰富、更多信息、信息更多、表达能力、表达力、比一个头好、比单个头、比单头、理解得更好、多种关系、几种关系、细微、更全面、更好的表示、捕捉、多样</translation>
    </message>
    <message>
        <source>Explain the roles of query, key and value.</source>
        <translation>解释查询、键和值各自的作用。</translation>
    </message>
    <message>
        <source>The query is what a token is looking for, the key is what a token can be found by, the value is what it passes on when it is found. Query and key are compared, and how well they fit decides how much of each value goes into the result. As in a library: the question, the catalogue, the books.</source>
        <translation>查询是词元要找的东西，键是词元可以凭它被找到的东西，值是词元被找到后传递的内容。查询与键相比较，相配程度决定每个值有多少进入结果。就像图书馆：提问、目录、书。</translation>
    </message>
    <message>
        <source>How do you find a book with a library&apos;s catalogue?</source>
        <translation>怎样用图书馆的目录找一本书？</translation>
    </message>
    <message>
        <source>“it” asks, “cat” is found.</source>
        <translation>“it”提问，“cat”被找到。</translation>
    </message>
    <message>
        <source>The query is what is looked for</source>
        <translation>查询是要找的东西</translation>
    </message>
    <message>
        <source>The key is what can be found</source>
        <translation>键是可以被找到的东西</translation>
    </message>
    <message>
        <source>The value is what is passed on</source>
        <translation>值是被传递的内容</translation>
    </message>
    <message>
        <source>Query and key are compared, which weighs the values</source>
        <translation>查询与键相比较，由此给值加权</translation>
    </message>
    <message>
        <source>query look, query search, query ask, query seek, query want, query question, query request, query need</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>查询 找、查询 搜索、查询 问、查询 需要、查询 想要、查询 请求、查询 关心、要找 查询</translation>
    </message>
    <message>
        <source>key found, key find, key offer, key label, key catalogue, key describe, key index, key represent, key match, key title, key identify</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>键 找到、键 提供、键 标签、键 目录、键 描述、键 索引、键 表示、键 匹配、键 标题、键 代表、键 标识、键 特征</translation>
    </message>
    <message>
        <source>value content, value information, value pass, value collect, value carry, value book, value return, value contain, value actual, value retrieve</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>值 内容、值 信息、值 传递、值 收集、值 携带、值 书、值 返回、值 包含、值 实际、值 取出、值 交出</translation>
    </message>
    <message>
        <source>compare, dot product, fit, match, similar, weigh, score, weighted sum, compatible, relevance</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>比较、点积、相配、匹配、相似、加权、分数、加权和、权重、相关、相关性、符合</translation>
    </message>
    <message>
        <source>Explain why the scores are divided by √d_k.</source>
        <translation>解释分数为什么要除以 √d_k。</translation>
    </message>
    <message>
        <source>A dot product adds up d_k products. The more there are, the further its values spread: like √d_k. Softmax of values that lie far apart gives nearly everything to one token; its shares are near 0 and 1, and there the gradients vanish, so the head cannot learn. Dividing by √d_k keeps the spread at about 1, whatever the width.</source>
        <translation>点积把 d_k 个乘积加起来。乘积越多，它的值散得越开：按 √d_k 增长。值相差悬殊时，softmax 几乎把一切都给一个词元；份额接近 0 和 1，那里梯度消失，于是这个头学不到东西。除以 √d_k 使离散程度保持在 1 左右，不管宽度是多少。</translation>
    </message>
    <message>
        <source>What does a sum of many terms do, and what does softmax do with large differences?</source>
        <translation>许多项的和会怎样，softmax 遇到大的差距又会怎样？</translation>
    </message>
    <message>
        <source>Drag d_k and put into words what you see.</source>
        <translation>拖动 d_k，把看到的说出来。</translation>
    </message>
    <message>
        <source>Dot products grow with d_k</source>
        <translation>点积随 d_k 增大</translation>
    </message>
    <message>
        <source>Softmax then saturates: one takes all</source>
        <translation>于是 softmax 饱和：一个独占全部</translation>
    </message>
    <message>
        <source>There gradients vanish and learning stops</source>
        <translation>那里梯度消失，学习停止</translation>
    </message>
    <message>
        <source>Dividing undoes the growth</source>
        <translation>相除抵消了增长</translation>
    </message>
    <message>
        <source>dot product grow, dot product large, more terms, spread, variance, sum large, scores large, score grow, magnitude, large values, big values, bigger</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>点积 增大、点积 变大、点积 增长、点积 很大、点积 大、项越多、更多的项、散得、散开、离散、方差、和 变大、分数 变大、分数 很大、分数 大、数值大、数值 变大、越大</translation>
    </message>
    <message>
        <source>softmax saturate, one token all, peaked, sharp, one hot, near one, close 1, extreme, dominate, winner, collapse, concentrate, large difference</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>饱和、都给一个、给一个词元、集中、尖锐、独热、接近 1、接近1、极端、主导、独占、赢家、坍缩、差距 大、大的差距、悬殊</translation>
    </message>
    <message>
        <source>gradient, vanish, learn, train, derivative, slope</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>梯度、消失、学不到、学习、训练、导数、斜率</translation>
    </message>
    <message>
        <source>divide keep, divide undo, normalise, normalize, keep range, same range, stable, variance 1, independent width, bring back, reduce, compensate, counteract, smaller</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>保持、抵消、归一化、范围、稳定、方差 1、方差为1、与宽度无关、不管宽度、拉回、缩小、减小、变小、补偿</translation>
    </message>
    <message>
        <source>Explain what softmax does in attention.</source>
        <translation>解释 softmax 在注意力中做什么。</translation>
    </message>
    <message>
        <source>It turns each row of scores into shares. exp makes every score positive and exaggerates differences; dividing by the row&apos;s sum makes the shares add up to 1. So each token has a fixed amount of attention, which it shares out over the keys, most to the best fit.</source>
        <translation>它把每一行分数变成份额。exp 使每个分数都为正，并放大差距；除以行和使份额加起来是 1。于是每个词元的注意力总量是固定的，由它分给各个键，最相配的得到最多。</translation>
    </message>
    <message>
        <source>What goes in, what comes out, and what is true of each row afterwards?</source>
        <translation>进去的是什么，出来的是什么，之后每一行有什么性质？</translation>
    </message>
    <message>
        <source>Four moves a row; watch the bars.</source>
        <translation>每行四个动作；看那些条形。</translation>
    </message>
    <message>
        <source>Scores become positive by exp</source>
        <translation>分数经 exp 变为正数</translation>
    </message>
    <message>
        <source>Divided by the sum of the row</source>
        <translation>除以该行的和</translation>
    </message>
    <message>
        <source>Each row adds up to 1</source>
        <translation>每行加起来是 1</translation>
    </message>
    <message>
        <source>Larger scores get more</source>
        <translation>分数大的得到更多</translation>
    </message>
    <message>
        <source>exp, exponential, positive, non-negative</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>exp、指数、为正、正数、正的、非负</translation>
    </message>
    <message>
        <source>divide sum, normalise, normalize, divide total, over sum</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>除以 和、除以总和、归一化、除以 总</translation>
    </message>
    <message>
        <source>add 1, sum 1, add one, sum one, shares, probability, distribution, proportion, 100 percent</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>加起来是 1、加起来是1、加起来为、加起来等于、和为 1、和为1、和是 1、和是1、总和、份额、概率、分布、比例、百分之百、100%</translation>
    </message>
    <message>
        <source>larger more, higher more, largest, highest, best fit, most attention, bigger more, keeps order, relevant more, important more, emphasise, emphasize</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>大 更多、越大、最大、最高、高 更多、最相配、注意力最多、得到最多、最多、次序、顺序、更相关、更重要、突出、放大</translation>
    </message>
    <message>
        <source>Explain what a causal mask is and why a language model needs one.</source>
        <translation>解释什么是因果掩码，语言模型为什么需要它。</translation>
    </message>
    <message>
        <source>A causal mask blocks, for every token, all tokens after it: their scores become −∞ before the softmax, so their shares are 0. A language model learns to predict the next token at all places at once; without the mask it could simply look at it. The mask also makes training match writing, where later tokens do not exist yet.</source>
        <translation>因果掩码对每个词元屏蔽它后面的所有词元：它们的分数在 softmax 之前变成 −∞，于是份额为 0。语言模型同时在所有位置上学习预测下一个词元；没有掩码，它直接看一眼就行了。掩码还使训练与写作一致，因为写作时后面的词元还不存在。</translation>
    </message>
    <message>
        <source>What is the model asked to predict, and where does it stand in its input?</source>
        <translation>模型要预测什么，而那东西在它的输入里的什么地方？</translation>
    </message>
    <message>
        <source>Watch the later keys being blocked.</source>
        <translation>看后面的键怎样被屏蔽。</translation>
    </message>
    <message>
        <source>Later tokens are blocked</source>
        <translation>后面的词元被屏蔽</translation>
    </message>
    <message>
        <source>Scores become −∞ before softmax</source>
        <translation>分数在 softmax 之前变成 −∞</translation>
    </message>
    <message>
        <source>Else the answer could be seen</source>
        <translation>否则会看到答案</translation>
    </message>
    <message>
        <source>When writing, later tokens do not exist</source>
        <translation>写作时后面的词元还不存在</translation>
    </message>
    <message>
        <source>later block, future, after block, next hidden, not see after, only earlier, look back, previous only, block following, come after</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>屏蔽 后面、后面 屏蔽、未来、以后的、之后的、下一个 看不到、看不到 后面、不能看 后面、只能看前面、只看前面、往回看、只看之前、后面的词元、后面的词</translation>
    </message>
    <message>
        <source>infinity, infinite, before softmax, inf, share 0, weight 0, share zero, weight zero</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>无穷、−∞、-∞、∞、softmax 之前、softmax之前、inf、份额为 0、份额为0、权重为 0、权重为0、份额为零、权重为零</translation>
    </message>
    <message>
        <source>cheat, copy, see answer, look answer, peek, predict next, leak, give away</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>作弊、抄、看到答案、看见答案、偷看、看一眼、预测下一个、泄露、泄漏</translation>
    </message>
    <message>
        <source>generate, write, not exist, inference, match training, autoregressive, one by one, word by word, not there yet</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>生成、写作、写的时候、不存在、推理、与训练一致、训练 一致、自回归、一个一个、逐个、逐词、还没有</translation>
    </message>
    <message>
        <source>Explain why splitting into heads computes nothing, and yet makes the heads different.</source>
        <translation>解释为什么拆分成头什么也不计算，却又使各头不同。</translation>
    </message>
    <message>
        <source>Splitting only gives each head some columns of Q, K and V: a reshape and a transpose, no number changes. But those columns were made by different rows of the weight matrices, so each head has, in effect, smaller projections of its own, which are trained for themselves.</source>
        <translation>拆分只是把 Q、K 和 V 的一些列交给每个头：一次 reshape 和一次转置，没有数字改变。但这些列是由权重矩阵的不同行得来的，所以每个头实际上有自己的较小的投影，各自得到训练。</translation>
    </message>
    <message>
        <source>Which part of Q does a head get, and what has made that part what it is?</source>
        <translation>一个头得到 Q 的哪一部分，又是什么造就了那一部分？</translation>
    </message>
    <message>
        <source>Follow one column on its way.</source>
        <translation>跟着一列走一趟。</translation>
    </message>
    <message>
        <source>Only columns are dealt out</source>
        <translation>只是把列分出去</translation>
    </message>
    <message>
        <source>No number changes</source>
        <translation>没有数字改变</translation>
    </message>
    <message>
        <source>The columns come from different weights</source>
        <translation>这些列来自不同的权重</translation>
    </message>
    <message>
        <source>So each is trained for itself</source>
        <translation>因此各自得到训练</translation>
    </message>
    <message>
        <source>columns, reshape, view, slice, part of width, divide dimension, chunk, rearrange, split dimension</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>列、reshape、重塑、变形、view、切片、切分、宽度的一部分、分开维度、维度 分、重新排列、分块</translation>
    </message>
    <message>
        <source>no number change, nothing computed, no arithmetic, same numbers, not change, no computation, unchanged</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>没有数字改变、数字不变、数字没有、什么也没算、不计算、没有计算、没有运算、不做运算、同样的数字、不变、没有改变、不改变</translation>
    </message>
    <message>
        <source>different weights, different rows, own weights, own projection, weight matrix, W_Q, different parameters, own parameters</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>不同的权重、不同权重、不同的行、不同行、自己的权重、各自的权重、自己的投影、自己的较小的投影、各自的投影、权重矩阵、W_Q、不同的参数、自己的参数</translation>
    </message>
    <message>
        <source>train, learn, specialise, specialize, gradient</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>训练、学习、学到、专攻、梯度</translation>
    </message>
    <message>
        <source>Explain why long texts are expensive for attention, and one way in which that is dealt with.</source>
        <translation>解释长文本对注意力来说为什么代价高，以及一种应对办法。</translation>
    </message>
    <message>
        <source>Every query meets every key, so there are L² scores for each head: twice the length takes four times the arithmetic and, if the weights are kept, the memory. One way out is a fused kernel that goes through the keys in blocks and never keeps the whole matrix; others let each token look at a window or a few tokens only, or keep keys and values of earlier tokens in a cache.</source>
        <translation>每个查询都与每个键相遇，所以每个头有 L² 个分数：长度两倍，运算就是四倍，如果保留权重，内存也是四倍。一种办法是融合内核，它分块处理键，从不保存整个矩阵；另一些办法让每个词元只看一个窗口或少数词元，或者把前面词元的键和值保留在缓存里。</translation>
    </message>
    <message>
        <source>How many pairs of tokens are there?</source>
        <translation>有多少对词元？</translation>
    </message>
    <message>
        <source>Count the cells, then add six words below.</source>
        <translation>数一数单元格，再在下方添上六个词。</translation>
    </message>
    <message>
        <source>Every token meets every token</source>
        <translation>每个词元与每个词元相遇</translation>
    </message>
    <message>
        <source>So it grows with the square of the length</source>
        <translation>因此按长度的平方增长</translation>
    </message>
    <message>
        <source>Time and memory are what it takes</source>
        <translation>耗费的是时间和内存</translation>
    </message>
    <message>
        <source>A way out</source>
        <translation>一种办法</translation>
    </message>
    <message>
        <source>every token, all pairs, each pair, every query, every key, all tokens, pairs</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>每个词元、每对、所有词元对、两两、每个查询、每个键、所有词元、成对、任意两个</translation>
    </message>
    <message>
        <source>square, quadratic, squared, four times, L², n², L2, n2, fourfold</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>平方、二次、四倍、L²、n²、L2、n2、L^2、n^2</translation>
    </message>
    <message>
        <source>memory, time, arithmetic, compute, multiplications, RAM, operations</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>内存、显存、时间、运算、计算、乘法、操作</translation>
    </message>
    <message>
        <source>fused kernel, flash, block, window, sparse, cache, linear attention, approximate, chunk, local</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>融合内核、flash、分块、窗口、稀疏、缓存、线性注意力、近似、局部</translation>
    </message>
    <message>
        <source>Explain how cross-attention differs from self-attention.</source>
        <translation>解释交叉注意力与自注意力有什么不同。</translation>
    </message>
    <message>
        <source>In self-attention a sentence asks itself: queries, keys and values come from the same tokens. In cross-attention the queries come from one sequence and the keys and values from another, as when a translation looks at its source. The matrix of weights is then L by S and need not be square; the output has a row for each query.</source>
        <translation>自注意力中，句子向自己提问：查询、键和值来自同样的词元。交叉注意力中，查询来自一个序列，键和值来自另一个序列，例如译文看它的原文。这时权重矩阵是 L 乘 S，不必是方阵；输出的每个查询一行。</translation>
    </message>
    <message>
        <source>Who asks, and who is asked?</source>
        <translation>谁提问，谁被问？</translation>
    </message>
    <message>
        <source>3 rows that ask, 4 columns that are asked.</source>
        <translation>3 行提问，4 列被问。</translation>
    </message>
    <message>
        <source>Self: all from the same sequence</source>
        <translation>自注意力：全部来自同一个序列</translation>
    </message>
    <message>
        <source>Cross: queries from one, keys and values from another</source>
        <translation>交叉注意力：查询来自一个，键和值来自另一个</translation>
    </message>
    <message>
        <source>The weights need not be square</source>
        <translation>权重不必是方阵</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>有什么用处</translation>
    </message>
    <message>
        <source>same sentence, same sequence, same input, itself, same tokens</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>同一个句子、同一句、同一个序列、同一序列、同一个输入、同一输入、自己、自身、同样的词元、相同的词元</translation>
    </message>
    <message>
        <source>another sentence, other sequence, different sequence, two sequences, second sentence, two sentences, encoder, different source, another sequence, other sentence</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>另一个句子、另一句、另一个序列、另一序列、不同的序列、不同序列、两个序列、第二个句子、两个句子、编码器、不同来源、其他句子</translation>
    </message>
    <message>
        <source>not square, rectangular, L by S, L S, different lengths, queries keys shape</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>不必是方阵、不是方阵、方阵、长方形、矩形、L 乘 S、L×S、L × S、长度不同、不同长度、不同的长度</translation>
    </message>
    <message>
        <source>translation, translate, encoder, decoder, image, caption, speech, document</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>翻译、译文、编码器、解码器、图像、图片、字幕、语音、文档</translation>
    </message>
    <message>
        <source>Explain how a head makes a token&apos;s new row out of the shares.</source>
        <translation>解释一个头怎样由份额得出词元的新一行。</translation>
    </message>
    <message>
        <source>Each token&apos;s value row is multiplied by the share it gets in this row of A, and all are added up: a weighted sum, or average, of the value rows. Tokens with a large share put their stamp on it, those with a share of 0 leave no trace. The result is as wide as a head.</source>
        <translation>每个词元的值行乘以它在 A 的这一行中得到的份额，再全部相加：值行的加权和，也就是加权平均。份额大的词元留下自己的印记，份额为 0 的不留痕迹。结果与一个头同宽。</translation>
    </message>
    <message>
        <source>Which two operations, on which rows? And what size has the outcome?</source>
        <translation>是哪两种运算，对哪些行？结果有多大？</translation>
    </message>
    <message>
        <source>Ask why of any number: share times value, added up.</source>
        <translation>对任意数字追问原因：份额乘以值，加在一起。</translation>
    </message>
    <message>
        <source>Values are multiplied by shares</source>
        <translation>值乘以份额</translation>
    </message>
    <message>
        <source>And added up over all tokens</source>
        <translation>再对所有词元相加</translation>
    </message>
    <message>
        <source>Large shares dominate, 0 leaves no trace</source>
        <translation>大的份额占主导，0 不留痕迹</translation>
    </message>
    <message>
        <source>The result is as wide as a head</source>
        <translation>结果与一个头同宽</translation>
    </message>
    <message>
        <source>multiply, times share, share value, weight value, weighted</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>乘、份额 值、值 份额、权重 值、加权</translation>
    </message>
    <message>
        <source>sum, add, average, mixture, mean, total</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>相加、加起来、求和、加权和、之和、总和、平均、混合</translation>
    </message>
    <message>
        <source>large share, more, dominate, most, no trace, zero nothing, proportion</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>份额大、大的份额、份额越大、主导、更多、最多、不留痕迹、痕迹、为零、为 0、为0、按比例、比例</translation>
    </message>
    <message>
        <source>wide head, head dimension, d_k, d_v, width, head size, same width</source>
        <comment>words by which it may be said in your language, joined by commas; as many as you like</comment>
        <translation>头同宽、与头一样宽、头的宽度、头的维度、d_k、d_v、宽度、头的大小、同样的宽度、同宽</translation>
    </message>
</context>
</TS>
