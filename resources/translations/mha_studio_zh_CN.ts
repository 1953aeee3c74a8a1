<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Type another number, or drag the cell up and down.</source>
        <translation>输入另一个数，或上下拖动单元格。</translation>
    </message>
    <message>
        <source>Every number of multi-head attention, watched as it is made.</source>
        <translation>看着多头注意力的每一个数字如何产生。</translation>
    </message>
    <message>
        <source>About MHA Studio</source>
        <translation>关于 MHA Studio</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Copy the Versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>程序的组成部分</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可文本</translation>
    </message>
    <message>
        <source>Licence: {terms}</source>
        <translation>许可：{terms}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>情景(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>It has no use just now.</source>
        <translation>现在用不上。</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>要保存对“{name}”的更改吗？</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>不保存就会丢失。</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>保存我的</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program; saving would replace what it wrote.</source>
        <translation>“{name}”已被另一个程序更改；保存会覆盖它写入的内容。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program; what is shown here is not what it wrote.</source>
        <translation>“{name}”已被另一个程序更改；这里显示的不是它写入的内容。</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>载入对方的</translation>
    </message>
    <message>
        <source>“{name}” is not in its folder any more; saving puts it there again.</source>
        <translation>“{name}”已不在其文件夹中；保存会重新把它放回去。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>The program ended before {name} was saved; the work was kept at {when}.</source>
        <translation>程序在保存 {name} 之前就结束了；所做的工作已于 {when} 留存。</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>a list</comment>
        <translation>{names} 和 {last}</translation>
    </message>
    <message>
        <source>The program ended before {listed} were saved; the work was kept, the latest at {when}.</source>
        <translation>程序在保存 {listed} 之前就结束了；所做的工作已留存，最近一次在 {when}。</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再决定</translation>
    </message>
    <message>
        <source>The attention of {tokens} tokens in {heads} heads</source>
        <translation>{heads} 个头、{tokens} 个词元的注意力</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>保存文档</translation>
    </message>
    <message>
        <source>“{name}” is open in another window; choose another name.</source>
        <translation>“{name}”已在另一个窗口中打开；请换一个名称。</translation>
    </message>
    <message>
        <source>“{name}”: {reason}; choose another place.</source>
        <translation>“{name}”：{reason}；请换一个位置。</translation>
    </message>
    <message>
        <source>MHA documents (*{suffix})</source>
        <translation>MHA 文档 (*{suffix})</translation>
    </message>
    <message>
        <source>Documents and parameters ({patterns})</source>
        <translation>文档和参数 ({patterns})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Put it on the clipboard</source>
        <translation>放到剪贴板</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“{name}” is written.</source>
        <translation>“{name}”已写入。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；没有写入任何内容。</translation>
    </message>
    <message>
        <source>How many heads?</source>
        <translation>多少个头？</translation>
    </message>
    <message>
        <source>“{name}” holds the parameters of a layer with d_model = {embed_dim}. How many heads share it, the file does not say.</source>
        <translation>“{name}”含有一个 d_model = {embed_dim} 的层的参数。文件没有说明它们由多少个头共享。</translation>
    </message>
    <message>
        <source>Number of heads</source>
        <translation>头的数量</translation>
    </message>
    <message>
        <source>{number}  ({width} wide each)</source>
        <translation>{number}（每个宽 {width}）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Press the key that the chosen action shall have.</source>
        <translation>请按下要分配给所选操作的键。</translation>
    </message>
    <message>
        <source>press a key here</source>
        <translation>在此按一个键</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Reset this</source>
        <translation>重置此项</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>重置所有按键</translation>
    </message>
    <message>
        <source>{key} is the key of “{other}”; give that one another key first, or press a different one here.</source>
        <translation>{key} 是“{other}”的按键；请先给它换一个键，或在此按另一个键。</translation>
    </message>
    <message>
        <source>{key} is now the key of “{title}”.</source>
        <translation>{key} 现在是“{title}”的按键。</translation>
    </message>
    <message>
        <source>“{title}” has no key now; it stands in its menu.</source>
        <translation>“{title}”现在没有按键；可在菜单中找到它。</translation>
    </message>
    <message>
        <source>{key} belongs to “{other}” now; reset that first.</source>
        <translation>{key} 现在属于“{other}”；请先重置它。</translation>
    </message>
    <message>
        <source>“{title}” has its usual keys.</source>
        <translation>“{title}”已恢复默认按键。</translation>
    </message>
    <message>
        <source>All actions have their usual keys.</source>
        <translation>所有操作都已恢复默认按键。</translation>
    </message>
    <message>
        <source>Choose a line above, then press its new key in the field.</source>
        <translation>先在上面选一行，再在输入框中按下新按键。</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有按键</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>查找按键</translation>
    </message>
    <message>
        <source>Find: what it does, or the key</source>
        <translation>查找：功能或按键</translation>
    </message>
    <message>
        <source>No key is called that.</source>
        <translation>没有这样的按键。</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改按键…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>演示时</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What goes out: the stage as it stands, one step, several, or all</source>
        <translation>导出什么：舞台现状、一个步骤、几个步骤或全部</translation>
    </message>
    <message>
        <source>The first step that goes out</source>
        <translation>导出的第一个步骤</translation>
    </message>
    <message>
        <source>The last step that goes out</source>
        <translation>导出的最后一个步骤</translation>
    </message>
    <message>
        <source>The matrix that goes out</source>
        <translation>导出的矩阵</translation>
    </message>
    <message>
        <source>The head whose numbers go out</source>
        <translation>导出其数值的头</translation>
    </message>
    <message>
        <source>The sentence of the batch that goes out</source>
        <translation>导出的批次句子</translation>
    </message>
    <message>
        <source>The colours of the picture</source>
        <translation>图片的配色</translation>
    </message>
    <message>
        <source>Width and height of the picture, before each of its pixels becomes several</source>
        <translation>图片放大像素之前的宽和高</translation>
    </message>
    <message>
        <source>Width and height of the film, in pixels</source>
        <translation>影片的宽和高（像素）</translation>
    </message>
    <message>
        <source>How many pictures a second of the film has</source>
        <translation>影片每秒的画面数</translation>
    </message>
    <message>
        <source>How fast the film goes; 2 is twice as fast</source>
        <translation>影片的播放速度；2 表示两倍速</translation>
    </message>
    <message>
        <source>How many pixels there are for each one of the size, either way</source>
        <translation>每个尺寸像素在两个方向上对应多少像素</translation>
    </message>
    <message>
        <source>How many steps stand on one page</source>
        <translation>每页有几个步骤</translation>
    </message>
    <message>
        <source>What</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Pixels for each</source>
        <translation>每单位像素</translation>
    </message>
    <message>
        <source>Steps on a page</source>
        <translation>每页步骤数</translation>
    </message>
    <message>
        <source>No ground</source>
        <translation>无背景</translation>
    </message>
    <message>
        <source>Leave the ground out, so that what lies behind shows through</source>
        <translation>去掉背景，让后面的内容透出来</translation>
    </message>
    <message>
        <source>Sentence {number}</source>
        <translation>句子 {number}</translation>
    </message>
    <message>
        <source>Present {key}</source>
        <translation>演示 {key}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Fill a screen with the picture, for a hall ({key})</source>
        <translation>让画面占满一个屏幕，供课堂使用 ({key})</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Recall, lessons and labs (L)</source>
        <translation>回忆、课程与实验 (L)</translation>
    </message>
    <message>
        <source>Pictures, films, numbers and code (Ctrl+E)</source>
        <translation>图片、动画、数字和代码 (Ctrl+E)</translation>
    </message>
    <message>
        <source>No font here has these signs: {signs}; install one for their script, such as Noto.</source>
        <translation>这里没有字体含有这些符号：{signs}；请安装相应文字的字体，如 Noto。</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>untitled.mha</source>
        <translation>未命名.mha</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>计算中…</translation>
    </message>
    <message>
        <source>checked against the reference</source>
        <translation>已对照参考实现核对</translation>
    </message>
    <message>
        <source>differs from the reference</source>
        <translation>与参考实现不一致</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>核对中…</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>recomputed in {time} · {dtype} · {checked}</source>
        <translation>重新计算用时 {time} · {dtype} · {checked}</translation>
    </message>
    <message>
        <source>Computed by the reference, the textbook in NumPy.</source>
        <translation>由参考实现（NumPy 教科书版）计算。</translation>
    </message>
    <message>
        <source>Computed by the compiled kernels.</source>
        <translation>由编译内核计算。</translation>
    </message>
    <message>
        <source>{by} Furthest from the reference in float64: {field}, at {share} of what rounding explains.</source>
        <translation>{by}与 float64 参考实现相差最大的是 {field}，为舍入所能解释的 {share} 倍。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type a part of its name; the arrows choose, Enter runs.</source>
        <translation>输入名称的一部分；方向键选择，回车执行。</translation>
    </message>
    <message>
        <source>Type a command…</source>
        <translation>输入命令…</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>没有这样的命令。</translation>
    </message>
    <message>
        <source>Reset: {title}</source>
        <translation>重置：{title}</translation>
    </message>
    <message>
        <source>Back to the usual value</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Reset all to the usual</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>没有这样的设置。</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>在舞台上</translation>
    </message>
    <message>
        <source>In the field over a cell</source>
        <translation>在单元格上方的输入框中</translation>
    </message>
    <message>
        <source>On the bar of time</source>
        <translation>在时间条上</translation>
    </message>
    <message>
        <source>On the steps</source>
        <translation>在步骤上</translation>
    </message>
    <message>
        <source>On the heads</source>
        <translation>在头上</translation>
    </message>
    <message>
        <source>In the sentence</source>
        <translation>在句子中</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>随处</translation>
    </message>
    <message>
        <source>To the next part of the window, and back</source>
        <translation>到窗口的下一部分，或返回</translation>
    </message>
    <message>
        <source>Choose a cell; on a chosen one, change its number</source>
        <translation>选择单元格；已选中时更改其数字</translation>
    </message>
    <message>
        <source>Move the chosen cell, on into the next matrix at the edge</source>
        <translation>移动所选单元格，到边缘时进入下一个矩阵</translation>
    </message>
    <message>
        <source>Type a number into a chosen cell that can be set</source>
        <translation>在可设置的所选单元格中输入数字</translation>
    </message>
    <message>
        <source>Turn a chosen number like a dial; Shift: finely, Ctrl: coarsely</source>
        <translation>像旋钮一样调节所选数字；Shift：细调，Ctrl：粗调</translation>
    </message>
    <message>
        <source>Block or allow a chosen cell of a mask of one&apos;s own</source>
        <translation>屏蔽或允许自定义掩码中所选的单元格</translation>
    </message>
    <message>
        <source>Copy the chosen number; put one in</source>
        <translation>复制所选数字；粘贴数字</translation>
    </message>
    <message>
        <source>What can be done with the chosen cell</source>
        <translation>可对所选单元格做的操作</translation>
    </message>
    <message>
        <source>Shift the enlarged stage</source>
        <translation>平移放大后的舞台</translation>
    </message>
    <message>
        <source>Say step, matrix, row, column and number; twice: how it came about</source>
        <translation>读出步骤、矩阵、行、列和数字；按两次：说明其由来</translation>
    </message>
    <message>
        <source>Let the chosen cell go</source>
        <translation>取消选中单元格</translation>
    </message>
    <message>
        <source>Take the number</source>
        <translation>采用该数字</translation>
    </message>
    <message>
        <source>Take it and go on to the neighbour</source>
        <translation>采用并移到相邻单元格</translation>
    </message>
    <message>
        <source>Leave the number as it was</source>
        <translation>保持原来的数字</translation>
    </message>
    <message>
        <source>One beat back or on</source>
        <translation>后退或前进一拍</translation>
    </message>
    <message>
        <source>One step back or on</source>
        <translation>后退或前进一步</translation>
    </message>
    <message>
        <source>To the start, to the end</source>
        <translation>到开头、到结尾</translation>
    </message>
    <message>
        <source>Along the steps</source>
        <translation>沿着步骤移动</translation>
    </message>
    <message>
        <source>Go to the step</source>
        <translation>转到该步骤</translation>
    </message>
    <message>
        <source>Choose a head</source>
        <translation>选择一个头</translation>
    </message>
    <message>
        <source>Mute, swap and copy the head</source>
        <translation>静音、交换和复制头</translation>
    </message>
    <message>
        <source>Move the token at the cursor</source>
        <translation>移动光标处的词元</translation>
    </message>
    <message>
        <source>Insert, duplicate, delete and move tokens</source>
        <translation>插入、复制、删除和移动词元</translation>
    </message>
    <message>
        <source>Close a notice, a menu or a panel that lies over the window</source>
        <translation>关闭提示、菜单或浮在窗口上的面板</translation>
    </message>
    <message>
        <source>About MHA Studio…</source>
        <translation>关于 MHA Studio…</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>版本与许可</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>A new, small document</source>
        <translation>新建一个小文档</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>A further window</source>
        <translation>再开一个窗口</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Clear This List</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>Forget which documents were open</source>
        <translation>忘记打开过的文档</translation>
    </message>
    <message>
        <source>No document has been opened yet.</source>
        <translation>还没有打开过文档。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>以另一个名称保存</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close the studio</source>
        <translation>关闭 Studio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤回上一次更改</translation>
    </message>
    <message>
        <source>Undo {edit}</source>
        <translation>撤销：{edit}</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>还没有任何更改。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>重新执行</translation>
    </message>
    <message>
        <source>Redo {edit}</source>
        <translation>重做：{edit}</translation>
    </message>
    <message>
        <source>Nothing has been taken back.</source>
        <translation>没有撤回任何更改。</translation>
    </message>
    <message>
        <source>Edit the Sentence</source>
        <translation>编辑句子</translation>
    </message>
    <message>
        <source>Type other tokens</source>
        <translation>输入其他词元</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Language, numbers, looks, colours, time and keys</source>
        <translation>语言、数字、外观、颜色、时间和按键</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>按键…</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>为操作分配其他按键</translation>
    </message>
    <message>
        <source>Find a Command…</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Any command of the program, by its name</source>
        <translation>按名称查找程序的任何命令</translation>
    </message>
    <message>
        <source>All Keys…</source>
        <translation>所有按键…</translation>
    </message>
    <message>
        <source>Every key on one sheet</source>
        <translation>一页列出所有按键</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>The colours that the system has chosen</source>
        <translation>系统所选的颜色</translation>
    </message>
    <message>
        <source>High contrast and thicker lines</source>
        <translation>高对比度和更粗的线条</translation>
    </message>
    <message>
        <source>Twelve lessons, played on the stage</source>
        <translation>在舞台上播放的十二课</translation>
    </message>
    <message>
        <source>Leave the Lesson</source>
        <translation>离开课程</translation>
    </message>
    <message>
        <source>Your own document comes back</source>
        <translation>你自己的文档会回来</translation>
    </message>
    <message>
        <source>No lesson is open.</source>
        <translation>没有打开课程。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>浅底深字</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Take the Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Six stops around the window</source>
        <translation>窗口里的六个站点</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Make the stage larger</source>
        <translation>放大舞台</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Make the stage smaller</source>
        <translation>缩小舞台</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Show the whole stage</source>
        <translation>显示整个舞台</translation>
    </message>
    <message numerus="yes">
        <source>Show %n decimal(s)</source>
        <translation>
            <numerusform>显示 %n 位小数</numerusform>
        </translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Reduced Motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Beats follow each other without sliding</source>
        <translation>各拍直接衔接，没有滑动</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Go through the steps backwards: how the output changes with each number</source>
        <translation>反向走过各步骤：输出如何随每个数字变化</translation>
    </message>
    <message>
        <source>Back to the Number Before</source>
        <translation>回到前一个数</translation>
    </message>
    <message>
        <source>No number was asked before this one.</source>
        <translation>在这个数之前没有问过别的数。</translation>
    </message>
    <message>
        <source>Hold This State</source>
        <translation>留存此状态</translation>
    </message>
    <message>
        <source>Keep this state, go on changing, and compare</source>
        <translation>留存此状态，继续更改并比较</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Look at the present state</source>
        <translation>查看当前状态</translation>
    </message>
    <message>
        <source>Held State</source>
        <translation>留存的状态</translation>
    </message>
    <message>
        <source>Look at the state that is held</source>
        <translation>查看留存的状态</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Look at what has changed since</source>
        <translation>查看此后的变化</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>No state is held to compare with; hold one first.</source>
        <translation>没有留存可供比较的状态；请先留存一个。</translation>
    </message>
    <message>
        <source>Worksheets…</source>
        <translation>练习卷…</translation>
    </message>
    <message>
        <source>Exercises to compute by hand, on paper, with their key</source>
        <translation>可手算的纸质练习，附答案</translation>
    </message>
    <message>
        <source>Fill a screen with the picture, for a hall</source>
        <translation>让画面占满一个屏幕，供课堂使用</translation>
    </message>
    <message>
        <source>Present on this screen</source>
        <translation>在此屏幕上演示</translation>
    </message>
    <message>
        <source>Present On</source>
        <translation>演示于</translation>
    </message>
    <message>
        <source>Teacher&apos;s Window</source>
        <translation>教师窗口</translation>
    </message>
    <message>
        <source>Notes, the next step, a clock and the controls of a presentation</source>
        <translation>备注、下一步、时钟和演示控制</translation>
    </message>
    <message>
        <source>Head {head}</source>
        <translation>头 {head}</translation>
    </message>
    <message>
        <source>Look at head {head}</source>
        <translation>查看头 {head}</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头</translation>
    </message>
    <message>
        <source>This layer has fewer heads.</source>
        <translation>这一层没有这么多头。</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>一个句子</translation>
    </message>
    <message>
        <source>These words look at each other. Type others here, and every number follows at once.</source>
        <translation>这些词相互关注。在此输入别的词，每个数字都会立刻跟着变。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Space plays how each number is made. The arrow keys go one beat on or back; time runs both ways.</source>
        <translation>空格键播放每个数字如何产生。方向键前进或后退一拍；时间可以双向流动。</translation>
    </message>
    <message>
        <source>Every number answers why</source>
        <translation>每个数字都回答为什么</translation>
    </message>
    <message>
        <source>Click any number on the stage. Here stand the terms it was made from, and each leads further back.</source>
        <translation>点击舞台上的任意数字。这里列出构成它的各项，每一项都能继续往回追。</translation>
    </message>
    <message>
        <source>Change something</source>
        <translation>改变一些东西</translation>
    </message>
    <message>
        <source>Switches, masks, or a double click on any number. What you change can be taken back with Ctrl+Z.</source>
        <translation>开关、掩码，或双击任意数字。所做的更改可用 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Each head asks its own question of the same words. Click one, or press its number, to look at it.</source>
        <translation>每个头对同样的词提出自己的问题。点击一个头或按它的数字键来查看。</translation>
    </message>
    <message>
        <source>Learn, and show others</source>
        <translation>学习，也展示给别人</translation>
    </message>
    <message>
        <source>Twelve lessons, cards and labs are behind this button. For an audience, F5 fills the screen.</source>
        <translation>这个按钮后面有十二课、卡片和实验。面对观众时，F5 让画面占满屏幕。</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>跳过导览</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Tour, {place}: {title}</source>
        <translation>导览，{place}：{title}</translation>
    </message>
    <message>
        <source>Enter goes on, Backspace back, Escape ends the tour.</source>
        <translation>回车继续，Backspace 返回，Esc 结束导览。</translation>
    </message>
    <message>
        <source>On, by a beat or a step, as was chosen</source>
        <translation>前进一拍或一步，依所选而定</translation>
    </message>
    <message>
        <source>Back, by a beat or a step</source>
        <translation>后退一拍或一步</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Next head</source>
        <translation>下一个头</translation>
    </message>
    <message>
        <source>Look at the next head</source>
        <translation>查看下一个头</translation>
    </message>
    <message>
        <source>Previous head</source>
        <translation>上一个头</translation>
    </message>
    <message>
        <source>Look at the head before</source>
        <translation>查看上一个头</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>A black screen; any key brings the picture back</source>
        <translation>黑屏；按任意键恢复画面</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>白屏</translation>
    </message>
    <message>
        <source>A white screen; any key brings the picture back</source>
        <translation>白屏；按任意键恢复画面</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>The audience keeps this picture while the next one is prepared</source>
        <translation>准备下一画面时，观众仍看到这一画面</translation>
    </message>
    <message>
        <source>Weak lamp</source>
        <translation>弱光灯</translation>
    </message>
    <message>
        <source>What a weak lamp in a bright room leaves of the picture</source>
        <translation>明亮房间里弱光灯下画面还剩多少</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>下一个主题</translation>
    </message>
    <message>
        <source>Projector, light, dark, or as the program</source>
        <translation>投影、浅色、深色或同程序</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>聚光</translation>
    </message>
    <message>
        <source>Dim all but what is around the pointer</source>
        <translation>使指针周围以外变暗</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Enlarge the cells under the pointer</source>
        <translation>放大指针下的单元格</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Draw; strokes vanish with the step</source>
        <translation>绘画；笔迹随步骤消失</translation>
    </message>
    <message>
        <source>Undo stroke</source>
        <translation>撤销笔迹</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>撤回最后一笔</translation>
    </message>
    <message>
        <source>Clear strokes</source>
        <translation>清除笔迹</translation>
    </message>
    <message>
        <source>Take all strokes away</source>
        <translation>去掉所有笔迹</translation>
    </message>
    <message>
        <source>The terms behind the chosen number, on a card</source>
        <translation>所选数字背后的各项，显示在卡片上</translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>显示按键</translation>
    </message>
    <message>
        <source>Show the keys that are pressed</source>
        <translation>显示按下的键</translation>
    </message>
    <message>
        <source>Present, or leave where it is on</source>
        <translation>开始演示，或从当前处继续</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Teacher&apos;s window</source>
        <translation>教师窗口</translation>
    </message>
    <message>
        <source>Notes, the next step, a clock, and these controls</source>
        <translation>备注、下一步、时钟和这些控制</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>这些按键</translation>
    </message>
    <message>
        <source>Show or hide the list of keys</source>
        <translation>显示或隐藏按键列表</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>离开演示</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Beat On</source>
        <translation>前进一拍</translation>
    </message>
    <message>
        <source>One beat on</source>
        <translation>前进一拍</translation>
    </message>
    <message>
        <source>Beat Back</source>
        <translation>后退一拍</translation>
    </message>
    <message>
        <source>One beat back</source>
        <translation>后退一拍</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>To the next step</source>
        <translation>到下一步</translation>
    </message>
    <message>
        <source>Previous Step</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>To the previous step</source>
        <translation>到上一步</translation>
    </message>
    <message>
        <source>To the Start</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>到开头</translation>
    </message>
    <message>
        <source>To the End</source>
        <translation>到结尾</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>到结尾</translation>
    </message>
    <message>
        <source>Recall and Review</source>
        <translation>回忆与复习</translation>
    </message>
    <message>
        <source>Cards that are due, lessons and labs</source>
        <translation>到期的卡片、课程与实验</translation>
    </message>
    <message>
        <source>it is a folder, a device or a pipe and no file</source>
        <translation>它是文件夹、设备或管道，不是文件</translation>
    </message>
    <message>
        <source>There are no numbers to paste.</source>
        <translation>没有可粘贴的数字。</translation>
    </message>
    <message>
        <source>That is more than any matrix holds; up to {most} rows would fit.</source>
        <translation>这超出了任何矩阵的容量；最多可容纳 {most} 行。</translation>
    </message>
    <message>
        <source>“{comma}” has a comma and “{point}” a point; one sign for decimals would fit.</source>
        <translation>“{comma}”用了逗号而“{point}”用了句点；请统一小数点符号。</translation>
    </message>
    <message>
        <source>“{number}” may be thousands or decimals; write it with a point, or without the comma.</source>
        <translation>“{number}”可能是千位分隔，也可能是小数；请用句点书写，或去掉逗号。</translation>
    </message>
    <message>
        <source>The cell in row {row}, column {col} is empty; every cell needs a number.</source>
        <translation>第 {row} 行第 {col} 列的单元格是空的；每个单元格都需要一个数字。</translation>
    </message>
    <message>
        <source>“{cell}” in row {row}, column {col} cannot be pasted; only finite numbers can.</source>
        <translation>第 {row} 行第 {col} 列的“{cell}”无法粘贴；只能粘贴有限的数字。</translation>
    </message>
    <message>
        <source>“{cell}” in row {row}, column {col} is no number; numbers with tabs, semicolons or spaces between them would fit.</source>
        <translation>第 {row} 行第 {col} 列的“{cell}”不是数字；可用以制表符、分号或空格分隔的数字。</translation>
    </message>
    <message>
        <source>There is no mask “{kind}”; {kinds} would fit.</source>
        <translation>没有“{kind}”这种掩码；可用 {kinds}。</translation>
    </message>
    <message>
        <source>A window of {width} tokens cannot be; 0 to {most} would fit.</source>
        <translation>窗口不能是 {width} 个词元；可用 0 到 {most}。</translation>
    </message>
    <message>
        <source>A stretch of {width} tokens cannot be; 0 to {most} would fit.</source>
        <translation>长度不能是 {width} 个词元；可用 0 到 {most}。</translation>
    </message>
    <message>
        <source>A mask of one&apos;s own, and no other, comes with its cells.</source>
        <translation>只有自定义掩码才自带单元格。</translation>
    </message>
    <message>
        <source>A mask of shape {shape} and type {dtype} came; (queries, keys) of bool or float would fit.</source>
        <translation>收到形状为 {shape}、类型为 {dtype} 的掩码；应为 bool 或 float 的（查询，键）。</translation>
    </message>
    <message>
        <source>Muted heads are from 0 to {last}.</source>
        <translation>被静音的头应在 0 到 {last} 之间。</translation>
    </message>
    <message>
        <source>{count} sentences on what to look for came; one for each of the {heads} heads, or none, would fit.</source>
        <translation>收到 {count} 句观察提示；应为 {heads} 个头各一句，或没有。</translation>
    </message>
    <message>
        <source>{count} claims about heads came; {most} at most would fit.</source>
        <translation>收到 {count} 条关于头的断言；最多 {most} 条才合适。</translation>
    </message>
    <message>
        <source>A claim is about a head that there is not; heads are 0 to {last}.</source>
        <translation>有一条断言涉及不存在的头；头为 0 到 {last}。</translation>
    </message>
    <message>
        <source>{count} tokens came; 1 to {most} would fit.</source>
        <translation>收到 {count} 个词元；可用 1 到 {most} 个。</translation>
    </message>
    <message>
        <source>Token {number} is empty; every token needs at least one letter or sign.</source>
        <translation>词元 {number} 是空的；每个词元至少要有一个字母或符号。</translation>
    </message>
    <message>
        <source>Token {number} holds half a letter (a lone surrogate); leave it out.</source>
        <translation>词元 {number} 含有半个字符（孤立的代理项）；请去掉。</translation>
    </message>
    <message>
        <source>{count} sentences of up to {length} tokens came; a batch holds {most} places, padding included.</source>
        <translation>收到 {count} 个最长 {length} 个词元的句子；一个批次含填充最多 {most} 个位置。</translation>
    </message>
    <message>
        <source>Keys {key_dim} and values {value_dim} wide came; in self-attention they are as wide as d_model, {embed_dim}.</source>
        <translation>收到宽 {key_dim} 的键和宽 {value_dim} 的值；自注意力中它们与 d_model 同宽，即 {embed_dim}。</translation>
    </message>
    <message>
        <source>Weights of type {dtype} came in a document of {own}.</source>
        <translation>{own} 类型的文档中出现了 {dtype} 类型的权重。</translation>
    </message>
    <message>
        <source>There are no positions “{kind}”; none or sinusoidal would fit.</source>
        <translation>没有“{kind}”这种位置；可用 none 或 sinusoidal。</translation>
    </message>
    <message>
        <source>A blocked row cannot be “{policy}”; nan, zero or uniform would fit.</source>
        <translation>被屏蔽的行不能是“{policy}”；可用 nan、zero 或 uniform。</translation>
    </message>
    <message>
        <source>A mask of shape {shape} came; one of {wanted}, queries by keys, would fit.</source>
        <translation>收到形状为 {shape} 的掩码；应为 {wanted}，即查询乘键。</translation>
    </message>
    <message>
        <source>The vector of “{word}” has {count} numbers; {width}, one for each column of X, would fit.</source>
        <translation>“{word}”的向量有 {count} 个数字；应为 {width} 个，X 的每列一个。</translation>
    </message>
    <message>
        <source>`spread` has {count} numbers; {width} or none would fit.</source>
        <translation>`spread` 有 {count} 个数字；应为 {width} 个或没有。</translation>
    </message>
    <message>
        <source>Cells set by hand in row {row}, {wide} wide, came; X has {rows} rows, {width} wide.</source>
        <translation>收到第 {row} 行宽 {wide} 的手动设置单元格；X 有 {rows} 行，宽 {width}。</translation>
    </message>
    <message>
        <source>{count} pins came; {most} at most would fit.</source>
        <translation>收到 {count} 个固定值；最多 {most} 个。</translation>
    </message>
    <message>
        <source>A pin of {number} came; −1,000,000 to 1,000,000 would fit.</source>
        <translation>收到固定值 {number}；可用 −1,000,000 到 1,000,000。</translation>
    </message>
    <message>
        <source>“{value}” cannot stand in a cell; a number from −1,000,000 to 1,000,000 would fit.</source>
        <translation>“{value}”不能放入单元格；可用 −1,000,000 到 1,000,000 的数字。</translation>
    </message>
    <message>
        <source>the word vectors</source>
        <translation>词向量</translation>
    </message>
    <message>
        <source>the second sentence&apos;s word vectors</source>
        <translation>第二个句子的词向量</translation>
    </message>
    <message>
        <source>Set {matrix} [{row}, {col}]</source>
        <translation>设置 {matrix} [{row}, {col}]</translation>
    </message>
    <message>
        <source>{matrix} has no cell [{row}, {col}]; it is {rows} × {cols}.</source>
        <translation>{matrix} 没有单元格 [{row}, {col}]；大小为 {rows} × {cols}。</translation>
    </message>
    <message>
        <source>Fill {matrix} with {value}</source>
        <translation>用 {value} 填充 {matrix}</translation>
    </message>
    <message>
        <source>Fill {matrix} with zeros</source>
        <translation>用零填充 {matrix}</translation>
    </message>
    <message>
        <source>Make {matrix} the identity</source>
        <translation>把 {matrix} 设为单位矩阵</translation>
    </message>
    <message>
        <source>Randomise {matrix} (seed {seed})</source>
        <translation>随机生成 {matrix}（种子 {seed}）</translation>
    </message>
    <message>
        <source>The seed cannot be {value}; a whole number from {low} to {high} would fit.</source>
        <translation>种子不能是 {value}；可用 {low} 到 {high} 的整数。</translation>
    </message>
    <message>
        <source>Paste into {matrix}</source>
        <translation>粘贴到 {matrix}</translation>
    </message>
    <message>
        <source>{height} × {width} numbers do not fit into {matrix} from cell [{row}, {col}]; it is {rows} × {cols}.</source>
        <translation>{height} × {width} 个数字从单元格 [{row}, {col}] 起放不进 {matrix}；其大小为 {rows} × {cols}。</translation>
    </message>
    <message>
        <source>Randomise (seed {seed})</source>
        <translation>随机生成（种子 {seed}）</translation>
    </message>
    <message>
        <source>{matrix} is computed and cannot be set; X, the weights and the biases can.</source>
        <translation>{matrix} 是算出来的，不能设置；可设置 X、权重和偏置。</translation>
    </message>
    <message>
        <source>The bias is off, so {matrix} has no effect; turn it on first.</source>
        <translation>偏置已关闭，{matrix} 不起作用；请先打开。</translation>
    </message>
    <message>
        <source>There is no second sentence, so {matrix} cannot be set; type one first.</source>
        <translation>没有第二个句子，因此不能设置{matrix}；请先输入一个。</translation>
    </message>
    <message>
        <source>There is no sentence {number}; the batch has {count}.</source>
        <translation>没有句子 {number}；批次中有 {count} 个。</translation>
    </message>
    <message>
        <source>Row {row} is {length} long and row 1 is {first}; rows of the same length would fit.</source>
        <translation>第 {row} 行长 {length}，而第 1 行长 {first}；各行应等长。</translation>
    </message>
    <message>
        <source>{matrix} has no rows {top} to {bottom} and columns {left} to {right}; it is {rows} × {cols}.</source>
        <translation>{matrix} 没有第 {top} 到 {bottom} 行、第 {left} 到 {right} 列；大小为 {rows} × {cols}。</translation>
    </message>
    <message>
        <source>Set heads to {heads}</source>
        <translation>把头数设为 {heads}</translation>
    </message>
    <message>
        <source>{heads} heads cannot share d_model = {width} evenly; {fitting} would fit.</source>
        <translation>{heads} 个头不能平分 d_model = {width}；可用 {fitting}。</translation>
    </message>
    <message>
        <source>Set d_model to {width}</source>
        <translation>把 d_model 设为 {width}</translation>
    </message>
    <message>
        <source>d_model cannot be {value}; a whole number from {low} to {high} would fit.</source>
        <translation>d_model 不能是 {value}；可用 {low} 到 {high} 的整数。</translation>
    </message>
    <message>
        <source>Turn scaling on</source>
        <translation>打开缩放</translation>
    </message>
    <message>
        <source>Turn scaling off</source>
        <translation>关闭缩放</translation>
    </message>
    <message>
        <source>Scale by 1 ÷ √dₖ</source>
        <translation>按 1 ÷ √dₖ 缩放</translation>
    </message>
    <message>
        <source>Scale by {scale}</source>
        <translation>按 {scale} 缩放</translation>
    </message>
    <message>
        <source>Turn positions on</source>
        <translation>打开位置</translation>
    </message>
    <message>
        <source>Turn positions off</source>
        <translation>关闭位置</translation>
    </message>
    <message>
        <source>Turn bias on</source>
        <translation>打开偏置</translation>
    </message>
    <message>
        <source>Turn bias off</source>
        <translation>关闭偏置</translation>
    </message>
    <message>
        <source>Mute head {head}</source>
        <translation>静音头 {head}</translation>
    </message>
    <message>
        <source>Unmute head {head}</source>
        <translation>取消静音头 {head}</translation>
    </message>
    <message>
        <source>Swap heads {first} and {second}</source>
        <translation>交换头 {first} 和头 {second}</translation>
    </message>
    <message>
        <source>Copy head {source} to head {target}</source>
        <translation>把头 {source} 复制到头 {target}</translation>
    </message>
    <message>
        <source>There is no head {head}; this layer has {heads}.</source>
        <translation>没有头 {head}；这一层有 {heads} 个。</translation>
    </message>
    <message>
        <source>{rest} or {last}</source>
        <comment>a list</comment>
        <translation>{rest} 或 {last}</translation>
    </message>
    <message>
        <source>Turn the mask off</source>
        <translation>关闭掩码</translation>
    </message>
    <message>
        <source>Mask all but ± {width}</source>
        <translation>屏蔽 ± {width} 以外的部分</translation>
    </message>
    <message>
        <source>Set the mask to causal with a prefix of {width}</source>
        <translation>设为前缀 {width} 的因果掩码</translation>
    </message>
    <message>
        <source>Mask the last {width} as padding</source>
        <translation>把最后 {width} 个作为填充屏蔽</translation>
    </message>
    <message>
        <source>Set the mask to ALiBi</source>
        <translation>把掩码设为 ALiBi</translation>
    </message>
    <message>
        <source>Set the mask to causal</source>
        <translation>把掩码设为因果</translation>
    </message>
    <message>
        <source>Set the mask to one of your own</source>
        <translation>使用自定义掩码</translation>
    </message>
    <message>
        <source>Paint the mask</source>
        <translation>绘制掩码</translation>
    </message>
    <message>
        <source>Clear cells of the mask</source>
        <translation>清除掩码单元格</translation>
    </message>
    <message>
        <source>The mask has no cell [{row}, {col}]; it is {rows} × {cols}.</source>
        <translation>掩码没有单元格 [{row}, {col}]；大小为 {rows} × {cols}。</translation>
    </message>
    <message>
        <source>Give blocked rows NaN</source>
        <translation>给被屏蔽的行 NaN</translation>
    </message>
    <message>
        <source>Give blocked rows zeros</source>
        <translation>给被屏蔽的行零</translation>
    </message>
    <message>
        <source>Give blocked rows equal shares</source>
        <translation>给被屏蔽的行相等的份额</translation>
    </message>
    <message>
        <source>Pin {cell}</source>
        <translation>固定 {cell}</translation>
    </message>
    <message>
        <source>Unpin {cell}</source>
        <translation>取消固定 {cell}</translation>
    </message>
    <message>
        <source>{cell} is not pinned.</source>
        <translation>{cell} 没有被固定。</translation>
    </message>
    <message>
        <source>Unpin all</source>
        <translation>全部取消固定</translation>
    </message>
    <message>
        <source>Type tokens</source>
        <translation>输入词元</translation>
    </message>
    <message>
        <source>A sentence needs at least one word; the last one stays until you type it.</source>
        <translation>句子至少需要一个词；最后一个会保留到输入新词为止。</translation>
    </message>
    <message>
        <source>Change tokens</source>
        <translation>更改词元</translation>
    </message>
    <message>
        <source>Insert “{token}”</source>
        <translation>插入“{token}”</translation>
    </message>
    <message>
        <source>The place of a new token cannot be {value}; a whole number from {low} to {high} would fit.</source>
        <translation>新词元的位置不能是 {value}；可用 {low} 到 {high} 的整数。</translation>
    </message>
    <message>
        <source>The sentence is full: it holds {most} tokens at most.</source>
        <translation>句子已满：最多 {most} 个词元。</translation>
    </message>
    <message>
        <source>Delete token {number}</source>
        <translation>删除词元 {number}</translation>
    </message>
    <message>
        <source>A sentence needs at least one token; replace this one instead.</source>
        <translation>句子至少需要一个词元；可以改为替换这一个。</translation>
    </message>
    <message>
        <source>Move token {start} to {end}</source>
        <translation>把词元 {start} 移到 {end}</translation>
    </message>
    <message>
        <source>Replace token {number} by “{token}”</source>
        <translation>把词元 {number} 换成“{token}”</translation>
    </message>
    <message>
        <source>Type the second sentence</source>
        <translation>输入第二个句子</translation>
    </message>
    <message>
        <source>Attend to the sentence itself</source>
        <translation>注意句子自身</translation>
    </message>
    <message>
        <source>The second sentence needs at least one word.</source>
        <translation>第二个句子至少需要一个词。</translation>
    </message>
    <message numerus="yes">
        <source>Batch of %n sentence(s)</source>
        <translation>
            <numerusform>%n 个句子的批次</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave one sentence</source>
        <translation>只留一个句子</translation>
    </message>
    <message>
        <source>Sentence {number} of the batch is empty; it needs at least one word.</source>
        <translation>批次中的句子 {number} 是空的；至少需要一个词。</translation>
    </message>
    <message>
        <source>The first {most} of {count} tokens are shown; a sentence holds {most} at most.</source>
        <translation>只显示 {count} 个词元中的前 {most} 个；一个句子最多 {most} 个。</translation>
    </message>
    <message>
        <source>There is no second sentence; type one first.</source>
        <translation>没有第二个句子；请先输入一个。</translation>
    </message>
    <message>
        <source>The number of a token cannot be {value}; a whole number from {low} to {high} would fit.</source>
        <translation>词元的编号不能是 {value}；可用 {low} 到 {high} 的整数。</translation>
    </message>
    <message>
        <source>The weights for d_model = {width} are new, drawn from seed {seed}.</source>
        <translation>d_model = {width} 的权重是新的，由种子 {seed} 生成。</translation>
    </message>
    <message>
        <source>The weights for d_model = {width} are new, drawn from seed {seed}, and one head has it all, as {before} heads cannot share it evenly.</source>
        <translation>d_model = {width} 的权重是新的，由种子 {seed} 生成；{before} 个头无法平分，因此全归一个头。</translation>
    </message>
    <message>
        <source>The weights for d_model = {width} are new, drawn from seed {seed}, and {heads} heads share it, as {before} heads cannot share it evenly.</source>
        <translation>d_model = {width} 的权重是新的，由种子 {seed} 生成；{before} 个头无法平分，因此由 {heads} 个头分享。</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe and no file; choose another name.</source>
        <translation>“{name}”是设备或管道，不是文件；请换一个名称。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {why}.</source>
        <translation>“{name}”无法保存：{why}。</translation>
    </message>
    <message>
        <source>“{name}” is no file that can be opened; choose a document ({suffix}).</source>
        <translation>“{name}”不是可打开的文件；请选择一个文档 ({suffix})。</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {why}.</source>
        <translation>“{name}”无法打开：{why}。</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB, and no document is; choose a document ({suffix}).</source>
        <translation>“{name}”超过 {most} MB，没有文档会这么大；请选择一个文档 ({suffix})。</translation>
    </message>
    <message>
        <source>its numbers take more than the {most} MB that a file can hold</source>
        <translation>其中的数字超过了文件所能容纳的 {most} MB</translation>
    </message>
    <message>
        <source>it is no document of this program ({key} is missing in its header); where it holds a layer&apos;s parameters, the studio&apos;s window opens it</source>
        <translation>它不是本程序的文档（文件头中缺少 {key}）；如果其中是某层的参数，可用 Studio 窗口打开</translation>
    </message>
    <message>
        <source>its description</source>
        <translation>其描述</translation>
    </message>
    <message>
        <source>its description does not fit ({error})</source>
        <translation>其描述不符合要求（{error}）</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {said}.</source>
        <translation>“{name}”无法打开：{said}。</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {said}; take another copy of it, or save it anew where it was made.</source>
        <translation>“{name}”无法打开：{said}；请换一份副本，或在产生它的地方重新保存。</translation>
    </message>
    <message>
        <source>its description has no format number</source>
        <translation>其描述没有格式编号</translation>
    </message>
    <message>
        <source>a newer version of the program made it (format {number}; this one reads {own}); update to open it</source>
        <translation>它由较新版本的程序生成（格式 {number}；本版本可读 {own}）；请更新后再打开</translation>
    </message>
    <message>
        <source>it has {count} tokens; 1 to {most} would fit</source>
        <translation>它有 {count} 个词元；可用 1 到 {most} 个</translation>
    </message>
    <message>
        <source>“{name}” is missing in its configuration</source>
        <translation>其配置中缺少“{name}”</translation>
    </message>
    <message>
        <source>d_model is {width}; up to {most} would fit</source>
        <translation>d_model 为 {width}；最多 {most}</translation>
    </message>
    <message>
        <source>“x”, the vectors of its tokens, is missing</source>
        <translation>缺少“x”，即词元的向量</translation>
    </message>
    <message>
        <source>“x” holds a batch of {found} sentences, and its description names {count}</source>
        <translation>“x”含有 {found} 个句子的批次，而描述中是 {count} 个</translation>
    </message>
    <message>
        <source>“x” is {shape}; {length} tokens of width {width} ask for {length} × {width}</source>
        <translation>“x”为 {shape}；{length} 个宽 {width} 的词元需要 {length} × {width}</translation>
    </message>
    <message>
        <source>the tokens of its second sentence (memory) are missing</source>
        <translation>缺少第二个句子 (memory) 的词元</translation>
    </message>
    <message>
        <source>“{name}” is {found} and the weights are {dtype}; they should be the same</source>
        <translation>“{name}”为 {found}，而权重为 {dtype}；两者应一致</translation>
    </message>
    <message>
        <source>“memory” is {shape}; {wanted} would fit</source>
        <translation>“memory”为 {shape}；应为 {wanted}</translation>
    </message>
    <message>
        <source>its description holds half a letter (a lone surrogate)</source>
        <translation>其描述含有半个字符（孤立的代理项）</translation>
    </message>
    <message>
        <source>the vector of a word holds a number beyond ±{most}</source>
        <translation>某个词的向量含有超出 ±{most} 的数字</translation>
    </message>
    <message>
        <source>“{name}” is bool; float32 or float64 would fit</source>
        <translation>“{name}”是 bool；应为 float32 或 float64</translation>
    </message>
    <message>
        <source>“{name}” holds a number that is not finite</source>
        <translation>“{name}”含有非有限的数字</translation>
    </message>
    <message>
        <source>“{name}” holds a number beyond ±{most}</source>
        <translation>“{name}”含有超出 ±{most} 的数字</translation>
    </message>
    <message>
        <source>the seed is {seed}; a whole number from 0 to {most} would fit</source>
        <translation>种子为 {seed}；可用 0 到 {most} 的整数</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>单个数字</translation>
    </message>
    <message>
        <source>there is no file of that name; choose another</source>
        <translation>没有这个名称的文件；请另选一个</translation>
    </message>
    <message>
        <source>there is no folder of that name; choose another</source>
        <translation>没有这个名称的文件夹；请另选一个</translation>
    </message>
    <message>
        <source>a part of its path is no folder; choose another place</source>
        <translation>路径的一部分不是文件夹；请换一个位置</translation>
    </message>
    <message>
        <source>it is a folder; choose a file</source>
        <translation>它是文件夹；请选择文件</translation>
    </message>
    <message>
        <source>there is no permission for that; choose another place</source>
        <translation>没有相应的权限；请换一个位置</translation>
    </message>
    <message>
        <source>that place can only be read; choose another</source>
        <translation>该位置是只读的；请换一个</translation>
    </message>
    <message>
        <source>the disk is full; free some space or choose another place</source>
        <translation>磁盘已满；请腾出空间或换一个位置</translation>
    </message>
    <message>
        <source>your share of the disk is full; free some space or choose another place</source>
        <translation>磁盘配额已满；请腾出空间或换一个位置</translation>
    </message>
    <message>
        <source>it would be larger than that disk allows; choose another place</source>
        <translation>文件会超过该磁盘允许的大小；请换一个位置</translation>
    </message>
    <message>
        <source>the name is too long; choose a shorter one</source>
        <translation>名称太长；请换一个短些的</translation>
    </message>
    <message>
        <source>{reason}; try again, or choose another place</source>
        <translation>{reason}；请重试，或换一个位置</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>系统拒绝了</translation>
    </message>
    <message>
        <source>“attn_mask” is {shape}; {queries} × {keys}, for all heads or for each of {heads}, would fit</source>
        <translation>“attn_mask”为 {shape}；应为 {queries} × {keys}，所有头共用或 {heads} 个头各一</translation>
    </message>
    <message>
        <source>“key_padding_mask” is {shape}; {count} × {keys} would fit</source>
        <translation>“key_padding_mask”为 {shape}；应为 {count} × {keys}</translation>
    </message>
    <message>
        <source>“attn_mask” is missing, and its description speaks of a mask of one&apos;s own</source>
        <translation>缺少“attn_mask”，而描述中说有自定义掩码</translation>
    </message>
    <message>
        <source>“key_padding_mask” blocks other keys than those that fill up the shorter sentences, which this version cannot show</source>
        <translation>“key_padding_mask”屏蔽的不是补齐短句的那些键，本版本无法显示</translation>
    </message>
    <message>
        <source>“{name}” holds NaN or +∞; numbers and −∞ would fit</source>
        <translation>“{name}”含有 NaN 或 +∞；可用数字和 −∞</translation>
    </message>
    <message>
        <source>it is neither a document (.mha) nor a layer&apos;s parameters (.safetensors, .npz); choose one of these</source>
        <translation>它既不是文档 (.mha)，也不是某层的参数 (.safetensors、.npz)；请选择其中之一</translation>
    </message>
    <message>
        <source>it holds neither a document ({key} is missing in its header) nor a layer&apos;s parameters (out_proj.weight is missing); a .mha file, or the state_dict of torch.nn.MultiheadAttention, would fit</source>
        <translation>它既不含文档（文件头中缺少 {key}），也不含某层的参数（缺少 out_proj.weight）；可用 .mha 文件或 torch.nn.MultiheadAttention 的 state_dict</translation>
    </message>
    <message>
        <source>it holds {count} layers; the state_dict of one of them would fit</source>
        <translation>它含有 {count} 层；可用其中一层的 state_dict</translation>
    </message>
    <message>
        <source>“out_proj.weight” is {size}; d_model × d_model, up to {most}, would fit</source>
        <translation>“out_proj.weight”为 {size}；应为 d_model × d_model，最多 {most}</translation>
    </message>
    <message>
        <source>its table of contents, at its end, is cut off</source>
        <translation>其末尾的目录被截断</translation>
    </message>
    <message>
        <source>it claims more arrays than the {most} that a layer could have</source>
        <translation>它声称的数组多于一层可能有的 {most} 个</translation>
    </message>
    <message>
        <source>it claims {count} arrays, and no layer has more than {most}</source>
        <translation>它声称有 {count} 个数组，而一层最多 {most} 个</translation>
    </message>
    <message>
        <source>“{key}” is packed in a way that NumPy does not use</source>
        <translation>“{key}”的打包方式不是 NumPy 所用的</translation>
    </message>
    <message>
        <source>it gives “{key}” twice</source>
        <translation>它两次给出“{key}”</translation>
    </message>
    <message>
        <source>“{key}” claims more bytes than such a file can hold</source>
        <translation>“{key}”声称的字节数超过此类文件的容量</translation>
    </message>
    <message>
        <source>the numbers of “{key}” are cut off</source>
        <translation>“{key}”的数字被截断</translation>
    </message>
    <message>
        <source>it is packed in a way that cannot be read</source>
        <translation>它的打包方式无法读取</translation>
    </message>
    <message>
        <source>{said} is no array of numbers</source>
        <translation>{said} 不是数字数组</translation>
    </message>
    <message>
        <source>{said} is of a type that has no place here; float32, float64 or bool would fit</source>
        <translation>{said} 的类型在此不适用；可用 float32、float64 或 bool</translation>
    </message>
    <message>
        <source>the shape of {said} is no list of whole numbers</source>
        <translation>{said} 的形状不是整数列表</translation>
    </message>
    <message>
        <source>{said} claims a shape that its {size} bytes do not fill</source>
        <translation>{said} 声称的形状与其 {size} 字节不符</translation>
    </message>
    <message>
        <source>{said} holds something else than true and false</source>
        <translation>{said} 含有真假以外的内容</translation>
    </message>
    <message>
        <source>The moves inside softmax cannot be pinned; pin the masked score before them or the share after them.</source>
        <translation>softmax 内部的各步不能固定；请固定之前的掩码分数或之后的份额。</translation>
    </message>
    <message>
        <source>The mask is not computed and cannot be pinned; paint it instead.</source>
        <translation>掩码不是算出来的，不能固定；可以改为绘制它。</translation>
    </message>
    <message>
        <source>{matrix} is not computed and cannot be pinned; set its numbers instead.</source>
        <translation>{matrix} 不是算出来的，不能固定；请改为设置其数字。</translation>
    </message>
    <message>
        <source>{matrix} has no cell [{row}, {col}] to pin; it is {rows} × {cols}.</source>
        <translation>{matrix} 没有可固定的单元格 [{row}, {col}]；大小为 {rows} × {cols}。</translation>
    </message>
    <message>
        <source>{matrix} of head {head} and sentence {number} is not there to pin; there are {heads} and {count}.</source>
        <translation>没有头 {head}、句子 {number} 的 {matrix} 可固定；共有 {heads} 个头、{count} 个句子。</translation>
    </message>
    <message>
        <source>its words and their own vectors are more than a file can hold</source>
        <translation>其词语及其自有向量超过文件容量</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>其文件头被截断</translation>
    </message>
    <message>
        <source>its header of {size} bytes is longer than any document&apos;s</source>
        <translation>其文件头有 {size} 字节，比任何文档的都长</translation>
    </message>
    <message>
        <source>its header has more parts than any document&apos;s</source>
        <translation>其文件头的部分比任何文档的都多</translation>
    </message>
    <message>
        <source>its header</source>
        <translation>其文件头</translation>
    </message>
    <message>
        <source>its header is no table of arrays</source>
        <translation>其文件头不是数组表</translation>
    </message>
    <message>
        <source>its header holds something else than text beside the arrays</source>
        <translation>其文件头除数组外含有文本以外的内容</translation>
    </message>
    <message>
        <source>it claims {count} arrays, and no document has more than {most}</source>
        <translation>它声称有 {count} 个数组，而文档最多 {most} 个</translation>
    </message>
    <message>
        <source>the numbers of “{name}” are cut off</source>
        <translation>“{name}”的数字被截断</translation>
    </message>
    <message>
        <source>“{name}” holds something else than true and false</source>
        <translation>“{name}”含有真假以外的内容</translation>
    </message>
    <message>
        <source>its arrays overlap or leave gaps</source>
        <translation>其数组相互重叠或留有空隙</translation>
    </message>
    <message>
        <source>{count} bytes are left over at its end</source>
        <translation>末尾多出 {count} 字节</translation>
    </message>
    <message>
        <source>{what} gives a name twice</source>
        <translation>{what}重复给出同一名称</translation>
    </message>
    <message>
        <source>{what} holds a number that is not finite</source>
        <translation>{what}含有非有限的数字</translation>
    </message>
    <message>
        <source>{what} holds a whole number of {count} digits</source>
        <translation>{what}含有 {count} 位的整数</translation>
    </message>
    <message>
        <source>{what} cannot be read</source>
        <translation>{what}无法读取</translation>
    </message>
    <message>
        <source>{said} is not described as an array</source>
        <translation>{said} 没有被描述为数组</translation>
    </message>
    <message>
        <source>{said} is of type {type}; float32, float64 or bool would fit</source>
        <translation>{said} 的类型是 {type}；可用 float32、float64 或 bool</translation>
    </message>
    <message>
        <source>the shape or the place of {said} is no list of whole numbers</source>
        <translation>{said} 的形状或位置不是整数列表</translation>
    </message>
    <message>
        <source>Your progress was kept by a newer MHA Studio, and this one leaves it alone; what you answer now will not be kept.</source>
        <translation>学习进度由较新的 MHA Studio 保存，本版本不会改动它；现在的作答不会被保存。</translation>
    </message>
    <message>
        <source>The file with your progress was damaged. It was set aside as {name}, and a new one begun.</source>
        <translation>学习进度文件已损坏。它已另存为 {name}，并开始了新的文件。</translation>
    </message>
    <message>
        <source>Your progress cannot be kept in {folder}: {reason}. What you answer now will be forgotten.</source>
        <translation>学习进度无法保存到 {folder}：{reason}。现在的作答不会被记住。</translation>
    </message>
    <message>
        <source>Your progress cannot be read: {reason}.</source>
        <translation>学习进度无法读取：{reason}。</translation>
    </message>
    <message>
        <source>Your progress could not be kept: {reason}.</source>
        <translation>学习进度无法保存：{reason}。</translation>
    </message>
    <message>
        <source>No copy of your progress could be kept in {folder} ({reason}), so all stays as it is.</source>
        <translation>无法在 {folder} 中保留学习进度的副本（{reason}），因此一切保持不变。</translation>
    </message>
    <message>
        <source>This progress was exported by a newer MHA Studio; this one cannot read it.</source>
        <translation>该学习进度由较新的 MHA Studio 导出；本版本无法读取。</translation>
    </message>
    <message>
        <source>This is no progress that MHA Studio exported: {reason}.</source>
        <translation>这不是 MHA Studio 导出的学习进度：{reason}。</translation>
    </message>
    <message>
        <source>This is no progress that MHA Studio exported: a time without its zone.</source>
        <translation>这不是 MHA Studio 导出的学习进度：时间缺少时区。</translation>
    </message>
    <message>
        <source>This is no progress that MHA Studio exported: a number out of its range.</source>
        <translation>这不是 MHA Studio 导出的学习进度：数字超出范围。</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} mo</source>
        <translation>{n} 个月</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} 年</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a pixel shows the strongest of several cells</source>
        <translation>一个像素显示多个单元格中最强的一个</translation>
    </message>
    <message>
        <source>head {head}</source>
        <translation>头 {head}</translation>
    </message>
    <message>
        <source>{name} is {rows} × {cols}, more than a page of LaTeX holds; up to {most} × {wide} would fit, and CSV takes all.</source>
        <translation>{name} 为 {rows} × {cols}，超出一页 LaTeX 的容量；最多 {most} × {wide}，而 CSV 可容纳全部。</translation>
    </message>
    <message>
        <source>looks at</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>each word</source>
        <translation>每个词</translation>
    </message>
    <message>
        <source>Head {head}: {look}</source>
        <translation>头 {head}：{look}</translation>
    </message>
    <message>
        <source>Head {head} of {heads}</source>
        <translation>头 {head}（共 {heads} 个）</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>缩放后</translation>
    </message>
    <message>
        <source>+ mask</source>
        <translation>+ 掩码</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>掩码后</translation>
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
        <translation>正在比较有无缩放的情况…</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept in {folder} ({reason}); save it yourself now and then.</source>
        <translation>未保存的工作无法留存到 {folder}（{reason}）；请不时自行保存。</translation>
    </message>
    <message>
        <source>Nothing is held to compare with; hold a state first.</source>
        <translation>没有留存可比较的状态；请先留存一个。</translation>
    </message>
    <message>
        <source>There is no other way of computing it to look at.</source>
        <translation>没有另一种计算方式可看。</translation>
    </message>
    <message>
        <source>Something went wrong ({reason}). Your document is as it was; the details are in {path}.</source>
        <translation>出了点问题（{reason}）。文档保持原样；详情见 {path}。</translation>
    </message>
    <message>
        <source>Something went wrong ({reason}). Your document is as it was, and the log could not be written.</source>
        <translation>出了点问题（{reason}）。文档保持原样；日志无法写入。</translation>
    </message>
    <message>
        <source>The unsaved work cannot be kept: {error}; make it smaller.</source>
        <translation>未保存的工作无法留存：{error}；请减小其规模。</translation>
    </message>
    <message>
        <source>Language and numbers</source>
        <translation>语言与数字</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours of numbers</source>
        <translation>数字的颜色</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of menus, sentences and explanations.</source>
        <translation>菜单、语句和解释所用的语言。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Decimals shown</source>
        <translation>显示的小数位数</translation>
    </message>
    <message>
        <source>With how many places a number is shown; pointing gives them all.</source>
        <translation>数字显示的位数；用鼠标指向可看到全部。</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数点符号</translation>
    </message>
    <message>
        <source>What stands before the decimals; both can be typed.</source>
        <translation>小数部分之前的符号；两种都可以输入。</translation>
    </message>
    <message>
        <source>Point: 0.25</source>
        <translation>句点：0.25</translation>
    </message>
    <message>
        <source>Comma: 0,25</source>
        <translation>逗号：0,25</translation>
    </message>
    <message>
        <source>Thin spaces in long numbers</source>
        <translation>长数字中的窄空格</translation>
    </message>
    <message>
        <source>12 345.67 instead of 12345.67, from five digits on.</source>
        <translation>从五位数起写作 12 345.67 而不是 12345.67。</translation>
    </message>
    <message>
        <source>Light or dark, or whichever the system has.</source>
        <translation>浅色、深色或跟随系统。</translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <translation>文字大小（百分比）</translation>
    </message>
    <message>
        <source>Of every word and number; the panels follow.</source>
        <translation>所有文字和数字的大小；面板随之调整。</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>The program&apos;s own is alike everywhere; the stage always keeps it.</source>
        <translation>程序自带的字体处处一致；舞台始终使用它。</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>系统字体</translation>
    </message>
    <message>
        <source>Colours of signed numbers</source>
        <translation>带符号数字的颜色</translation>
    </message>
    <message>
        <source>From negative over zero to positive; each keeps its order for people who see colours differently.</source>
        <translation>从负到零再到正；对色觉不同的人也保持次序。</translation>
    </message>
    <message>
        <source>Violet to orange</source>
        <translation>紫到橙</translation>
    </message>
    <message>
        <source>Blue to red</source>
        <translation>蓝到红</translation>
    </message>
    <message>
        <source>Green to magenta</source>
        <translation>绿到品红</translation>
    </message>
    <message>
        <source>Blue to yellow</source>
        <translation>蓝到黄</translation>
    </message>
    <message>
        <source>Colours of shares</source>
        <translation>份额的颜色</translation>
    </message>
    <message>
        <source>From nothing to everything, in the hue of the head, or in one scale for all heads.</source>
        <translation>从无到全部，用各头的色调，或所有头共用一个色阶。</translation>
    </message>
    <message>
        <source>The hue of each head</source>
        <translation>各头的色调</translation>
    </message>
    <message>
        <source>Greys</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>A colour scale of its own for each matrix</source>
        <translation>每个矩阵使用自己的色阶</translation>
    </message>
    <message>
        <source>Shows more within small matrices, but colours no longer compare between matrices.</source>
        <translation>在小矩阵中能看到更多，但颜色不再能跨矩阵比较。</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>How much is made in one beat.</source>
        <translation>一拍中生成多少。</translation>
    </message>
    <message>
        <source>Term by term</source>
        <translation>逐项</translation>
    </message>
    <message>
        <source>Cell by cell</source>
        <translation>逐格</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>逐行</translation>
    </message>
    <message>
        <source>Whole matrix</source>
        <translation>整个矩阵</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How fast it plays; 1 is the usual speed.</source>
        <translation>播放的快慢；1 为通常速度。</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Beats follow each other without sliding; nothing glides or fades.</source>
        <translation>各拍直接衔接；没有滑动或淡入淡出。</translation>
    </message>
    <message>
        <source>In which colours a hall sees the picture.</source>
        <translation>课堂看到的画面所用的颜色。</translation>
    </message>
    <message>
        <source>A remote goes on by</source>
        <translation>翻页器每次前进</translation>
    </message>
    <message>
        <source>What Page Down and Page Up do in a presentation.</source>
        <translation>演示中 Page Down 和 Page Up 的作用。</translation>
    </message>
    <message>
        <source>A beat</source>
        <translation>一拍</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>一步</translation>
    </message>
    <message>
        <source>Show the keys pressed</source>
        <translation>显示按下的键</translation>
    </message>
    <message>
        <source>For those who want to know how it is done.</source>
        <translation>给想知道如何操作的人。</translation>
    </message>
    <message>
        <source>Check every result</source>
        <translation>核对每个结果</translation>
    </message>
    <message>
        <source>In a pause the reference computes it too, in float64; the status line compares.</source>
        <translation>空闲时参考实现也以 float64 计算一遍；状态行给出比较。</translation>
    </message>
    <message>
        <source>The settings could not be kept in {folder}: {reason}.</source>
        <translation>设置无法保存到 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>The settings in {path} could not be read ({error}); the usual ones are in force.</source>
        <translation>无法读取 {path} 中的设置（{error}）；使用默认设置。</translation>
    </message>
    <message>
        <source>The settings in {path} are not a table; the usual ones are in force.</source>
        <translation>{path} 中的设置不是表格；使用默认设置。</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>打开“{title}”</translation>
    </message>
    <message>
        <source>This state is held. Change what you like, then look at the held state or at the difference.</source>
        <translation>此状态已留存。尽管更改，然后查看留存的状态或差异。</translation>
    </message>
    <message>
        <source>term {place} of {count}</source>
        <translation>第 {place}/{count} 项</translation>
    </message>
    <message>
        <source>cell {place} of {count}</source>
        <translation>第 {place}/{count} 格</translation>
    </message>
    <message>
        <source>row {place} of {count}</source>
        <translation>第 {place}/{count} 行</translation>
    </message>
    <message>
        <source>The chosen number asks what made it: W_O hands its wish on to the heads, and they hand theirs to W_O.</source>
        <translation>所选数字追问是什么造就了它：W_O 把它的要求传给各头，各头也把自己的传给 W_O。</translation>
    </message>
    <message>
        <source>Each head takes back its own columns. Nothing is computed.</source>
        <translation>每个头取回自己的列。不做计算。</translation>
    </message>
    <message>
        <source>A product goes back both ways: to the shares by way of the values, to the values by way of the shares.</source>
        <translation>乘积向两边回传：经由值到份额，经由份额到值。</translation>
    </message>
    <message>
        <source>∂z = a (∂a − Σ a ∂a), row by row</source>
        <translation>∂z = a (∂a − Σ a ∂a)，逐行</translation>
    </message>
    <message>
        <source>A share can only grow at the cost of the others: what the whole row wants alike is taken off.</source>
        <translation>一个份额只能以其他份额为代价增大：整行共同想要的部分被减去。</translation>
    </message>
    <message>
        <source>The mask was only added, so all passes as it is; blocked cells had no share and get 0.</source>
        <translation>掩码只是加上去的，因此一切原样通过；被屏蔽的单元格没有份额，得到 0。</translation>
    </message>
    <message>
        <source>The same factor on the way back: what reaches the scores is divided by √dₖ.</source>
        <translation>回程用同一个因子：到达分数的量除以 √dₖ。</translation>
    </message>
    <message>
        <source>Every query learns from the keys it met, and every key from the queries.</source>
        <translation>每个查询从它遇到的键学习，每个键从查询学习。</translation>
    </message>
    <message>
        <source>∂Q₁, …, ∂Qₕ → ∂Q, and ∂K, ∂V alike</source>
        <translation>∂Q₁, …, ∂Qₕ → ∂Q，∂K、∂V 同理</translation>
    </message>
    <message>
        <source>The heads&apos; columns move side by side again. Nothing is computed.</source>
        <translation>各头的列重新并排。不做计算。</translation>
    </message>
    <message>
        <source>Three ways lead back to each token: as the one that asks, as the one that is looked at, as what is passed on.</source>
        <translation>有三条路回到每个词元：作为提问者，作为被关注者，作为被传递的内容。</translation>
    </message>
    <message>
        <source>The sum passes everything on: what reaches X reaches the token&apos;s vector, and its position too.</source>
        <translation>求和把一切传下去：到达 X 的量也到达词元的向量和它的位置。</translation>
    </message>
    <message>
        <source>Nothing was scaled: every gradient passes as it is.</source>
        <translation>没有缩放：每个梯度原样通过。</translation>
    </message>
    <message>
        <source>No mask here: every gradient passes as it is.</source>
        <translation>这里没有掩码：每个梯度原样通过。</translation>
    </message>
    <message>
        <source>Asked about: {target}. {caption}</source>
        <translation>所问的是：{target}。{caption}</translation>
    </message>
    <message>
        <source>One head takes back the whole row.</source>
        <translation>唯一的头取回整行。</translation>
    </message>
    <message>
        <source>One head had all the columns. Nothing is computed.</source>
        <translation>一个头拥有所有列。不做计算。</translation>
    </message>
    <message>
        <source>The same factor on the way back: what arrives is multiplied by {scale}.</source>
        <translation>回程用同一个因子：到达的量乘以 {scale}。</translation>
    </message>
    <message>
        <source>The same factor on the way back: what reaches the scores is divided by √{width}.</source>
        <translation>回程用同一个因子：到达分数的量除以 √{width}。</translation>
    </message>
    <message>
        <source>What reaches X is what reaches the token&apos;s vector.</source>
        <translation>到达 X 的量就是到达词元向量的量。</translation>
    </message>
    <message>
        <source>The held state has other sentences to look at, so cells have no fellows; a state like it would fit.</source>
        <translation>留存的状态关注的是别的句子，单元格没有对应者；需要同类的状态。</translation>
    </message>
    <message>
        <source>The held state has {held_tokens} tokens, {held_heads} heads and d_model {held_dim}, this one {tokens} tokens, {heads} heads and d_model {dim}; a difference needs the same sizes.</source>
        <translation>留存的状态有 {held_tokens} 个词元、{held_heads} 个头、d_model {held_dim}，当前有 {tokens} 个词元、{heads} 个头、d_model {dim}；求差异需要相同的大小。</translation>
    </message>
    <message>
        <source>Now minus held: the output is the same.</source>
        <translation>当前减留存：输出相同。</translation>
    </message>
    <message>
        <source>Now minus held: the output of “{token}” has moved most.</source>
        <translation>当前减留存：“{token}”的输出变化最大。</translation>
    </message>
    <message>
        <source>sentence {number}</source>
        <translation>句子 {number}</translation>
    </message>
    <message>
        <source>“{asking}” → “{looked_at}”</source>
        <translation>“{asking}” → “{looked_at}”</translation>
    </message>
    <message>
        <source>“{token}”</source>
        <translation>“{token}”</translation>
    </message>
    <message>
        <source>column {col}</source>
        <translation>第 {col} 列</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>Not a number: it comes in with {symbol}.</source>
        <translation>不是数字：由 {symbol} 带入。</translation>
    </message>
    <message>
        <source>Not a number: infinities of opposite signs, or zero times infinity, have no answer.</source>
        <translation>不是数字：异号无穷相加或零乘无穷没有结果。</translation>
    </message>
    <message>
        <source>Infinite: one of the operands is.</source>
        <translation>无穷：其中一个操作数是无穷。</translation>
    </message>
    <message>
        <source>Too large for this kind of number: it counts as infinite.</source>
        <translation>对这种数来说太大：视为无穷。</translation>
    </message>
    <message>
        <source>gradient of the {noun}</source>
        <translation>{noun}的梯度</translation>
    </message>
    <message>
        <source>Not a number: something on the way is not.</source>
        <translation>不是数字：途中有非数字。</translation>
    </message>
    <message>
        <source>∂{here} is short for ∂{asked}/∂{here}: how fast {asked} grows as {here} grows.</source>
        <translation>∂{here} 是 ∂{asked}/∂{here} 的简写：{here} 增大时 {asked} 增长得多快。</translation>
    </message>
    <message>
        <source>{here} is pinned, so what arrives here goes no further back.</source>
        <translation>{here} 已固定，到达这里的量不再往回传。</translation>
    </message>
    <message>
        <source>{matrix} is a plain sum, so all that reaches it for {name}, by way of its query, its key and its value, reaches what the word is.</source>
        <translation>{matrix} 只是求和，因此 {name} 经由其查询、键和值到达它的一切，都到达“词是什么”。</translation>
    </message>
    <message>
        <source>{matrix} is a plain sum, so all that reaches it for {name}, by way of its query, reaches what the word is.</source>
        <translation>{matrix} 只是求和，因此 {name} 经由其查询到达它的一切，都到达“词是什么”。</translation>
    </message>
    <message>
        <source>{matrix} is a plain sum, so all that reaches it for {name}, by way of its key and its value, reaches what the word is.</source>
        <translation>{matrix} 只是求和，因此 {name} 经由其键和值到达它的一切，都到达“词是什么”。</translation>
    </message>
    <message>
        <source>{matrix} is a plain sum, so all that reaches it for {name}, by way of its query, its key and its value, reaches where it stands.</source>
        <translation>{matrix} 只是求和，因此 {name} 经由其查询、键和值到达它的一切，都到达“词在哪里”。</translation>
    </message>
    <message>
        <source>{matrix} is a plain sum, so all that reaches it for {name}, by way of its query, reaches where it stands.</source>
        <translation>{matrix} 只是求和，因此 {name} 经由其查询到达它的一切，都到达“词在哪里”。</translation>
    </message>
    <message>
        <source>{matrix} is a plain sum, so all that reaches it for {name}, by way of its key and its value, reaches where it stands.</source>
        <translation>{matrix} 只是求和，因此 {name} 经由其键和值到达它的一切，都到达“词在哪里”。</translation>
    </message>
    <message>
        <source>by way of {matrix}</source>
        <translation>经由 {matrix}</translation>
    </message>
    <message>
        <source>Column {col} of {token} is part of what it asks for, what it offers and what it passes on: what reaches those comes back here, added up.</source>
        <translation>{token} 的第 {col} 列参与它所寻找、所提供和所传递的内容：到达那里的量回到这里，加在一起。</translation>
    </message>
    <message>
        <source>Column {col} of {token} is part of what it asks for: what reaches that comes back here, added up.</source>
        <translation>{token} 的第 {col} 列参与它所寻找的内容：到达那里的量回到这里，加在一起。</translation>
    </message>
    <message>
        <source>Column {col} of {token} is part of what it offers and what it passes on: what reaches those comes back here, added up.</source>
        <translation>{token} 的第 {col} 列参与它所提供和所传递的内容：到达那里的量回到这里，加在一起。</translation>
    </message>
    <message>
        <source>This weight carries column {col} of {source} to column {row} of {made} for every token of every sentence: what it carried, times what was wanted there, added up.</source>
        <translation>这个权重为每个句子的每个词元把 {source} 的第 {col} 列带到 {made} 的第 {row} 列：所带的量乘以那里想要的量，再相加。</translation>
    </message>
    <message>
        <source>This weight carries column {col} of {source} to column {row} of {made} for every token: what it carried, times what was wanted there, added up.</source>
        <translation>这个权重为每个词元把 {source} 的第 {col} 列带到 {made} 的第 {row} 列：所带的量乘以那里想要的量，再相加。</translation>
    </message>
    <message>
        <source>{symbol}, column {col}</source>
        <translation>{symbol}，第 {col} 列</translation>
    </message>
    <message>
        <source>A step of training would take a little of this off {weight}, if y were the loss.</source>
        <translation>如果 y 是损失，一步训练会从 {weight} 中减去它的一小部分。</translation>
    </message>
    <message>
        <source>The bias is switched off: nothing is added, so nothing comes back.</source>
        <translation>偏置已关闭：没有加上什么，因此没有回传。</translation>
    </message>
    <message>
        <source>The bias is added to column {j} for every token, so everything that is wanted there is wanted of it.</source>
        <translation>偏置对每个词元都加到第 {j} 列，因此那里想要的一切都是对它的要求。</translation>
    </message>
    <message>
        <source>Positions are switched off: nothing here has a part in what enters for {name}, so nothing comes back.</source>
        <translation>位置已关闭：这里的一切都不进入 {name} 的输入，因此没有回传。</translation>
    </message>
    <message>
        <source>This cell of {matrix} was set by hand: nothing here has a part in what enters for {name}, so nothing comes back.</source>
        <translation>{matrix} 的这个单元格是手动设置的：这里的一切都不进入 {name} 的输入，因此没有回传。</translation>
    </message>
    <message>
        <source>{symbol}, what reaches {matrix}</source>
        <translation>{symbol}，到达 {matrix} 的量</translation>
    </message>
    <message>
        <source>What comes back by each of the ways that led from here.</source>
        <translation>从这里出发的每条路各自回传的量。</translation>
    </message>
    <message>
        <source>{here} is the number that is asked about: it changes by as much as it changes.</source>
        <translation>{here} 就是所问的数字：它变多少就变多少。</translation>
    </message>
    <message>
        <source>Asked about is {asked}, so each of these numbers counts once.</source>
        <translation>所问的是：{asked}；因此这些数字各计一次。</translation>
    </message>
    <message>
        <source>Asked about is {asked}. This number of the output has no part in it.</source>
        <translation>所问的是：{asked}。输出的这个数字与此无关。</translation>
    </message>
    <message>
        <source>Entry {col} of the heads’ row for {asking} counts in every column of the output through column {col} of W_O, and by the same weights the gradient comes back.</source>
        <translation>{asking} 的各头之行的第 {col} 项通过 W_O 的第 {col} 列影响输出的每一列，梯度也按同样的权重返回。</translation>
    </message>
    <message>
        <source>{symbol}, what is asked of the output</source>
        <translation>{symbol}，对输出所问的</translation>
    </message>
    <message>
        <source>Head {head} is muted: whatever it collects, the output does not change.</source>
        <translation>头 {head} 已静音：无论它收集什么，输出都不变。</translation>
    </message>
    <message>
        <source>What head {head} collected became column {source} of the heads side by side, so that column’s gradient is its own. Nothing is computed.</source>
        <translation>头 {head} 收集的内容成为并排各头的第 {source} 列，因此那一列的梯度就是它的梯度。不做计算。</translation>
    </message>
    <message>
        <source>{left} of head {head} = {right}</source>
        <translation>头 {head} 的 {left} = {right}</translation>
    </message>
    <message>
        <source>{symbol}, side by side</source>
        <translation>{symbol}，并排</translation>
    </message>
    <message>
        <source>If {asking} gave {looked_at} a larger share, more of its value would arrive: how well does that value fit what is wanted?</source>
        <translation>如果 {asking} 给 {looked_at} 更大的份额，就会有更多它的值到达：这个值与想要的有多吻合？</translation>
    </message>
    <message>
        <source>{symbol}, what is wanted</source>
        <translation>{symbol}，想要的</translation>
    </message>
    <message>
        <source>{symbol}, what “{token}” passes on</source>
        <translation>{symbol}，“{token}”传递的</translation>
    </message>
    <message>
        <source>Every token that took a share of {looked_at}’s value sends back what it wants, in proportion to that share.</source>
        <translation>凡取了 {looked_at} 的值的一份的词元，都按该份额送回它想要的。</translation>
    </message>
    <message>
        <source>the shares of “{token}”</source>
        <translation>“{token}”的份额</translation>
    </message>
    <message>
        <source>What {asking} asks for meets every key: each key’s number here, times how much that score is wanted.</source>
        <translation>{asking} 所寻找的遇到每个键：每个键在此的数字，乘以那个分数被想要的程度。</translation>
    </message>
    <message>
        <source>{symbol}, the row of scores</source>
        <translation>{symbol}，分数的那一行</translation>
    </message>
    <message>
        <source>What {looked_at} offers met every query: each query’s number here, times how much that score is wanted.</source>
        <translation>{looked_at} 所提供的遇到过每个查询：每个查询在此的数字，乘以那个分数被想要的程度。</translation>
    </message>
    <message>
        <source>Column {col} of {big} went to head {head} as its column {within}, and that head alone sends something back. Nothing is computed.</source>
        <translation>{big} 的第 {col} 列作为第 {within} 列交给了头 {head}，只有这个头有回传。不做计算。</translation>
    </message>
    <message>
        <source>{left} = {right} of head {head}</source>
        <translation>{left} = 头 {head} 的 {right}</translation>
    </message>
    <message>
        <source>{symbol} of head {head}</source>
        <translation>头 {head} 的 {symbol}</translation>
    </message>
    <message>
        <source>{looked_at} is blocked for {asking}: its share is 0 whatever it scores, so nothing comes back.</source>
        <translation>{looked_at} 对 {asking} 被屏蔽：无论分数多少份额都是 0，因此没有回传。</translation>
    </message>
    <message>
        <source>If {looked_at} scored higher, {asking} would give it more and all others less: what each share wants, times how it would move.</source>
        <translation>如果 {looked_at} 的分数更高，{asking} 会给它更多而给其他更少：每个份额想要的，乘以它会如何变动。</translation>
    </message>
    <message>
        <source>{symbol}, what the shares want</source>
        <translation>{symbol}，份额想要的</translation>
    </message>
    <message>
        <source>{symbol}, the shares</source>
        <translation>{symbol}，份额</translation>
    </message>
    <message>
        <source>The row’s sum divides every share of {asking}: were it larger, all of them would be smaller, each in proportion.</source>
        <translation>行和是 {asking} 每个份额的除数：它若更大，所有份额都按比例变小。</translation>
    </message>
    <message>
        <source>{symbol}, the row’s sum</source>
        <translation>{symbol}，行和</translation>
    </message>
    <message>
        <source>by way of the sum</source>
        <translation>经由总和</translation>
    </message>
    <message>
        <source>on top</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>This exp counts twice: on top, in the share of {looked_at}, and below, in the sum that divides the whole row.</source>
        <translation>这个 exp 计两次：在分子上进入 {looked_at} 的份额，在分母上进入整行的总和。</translation>
    </message>
    <message>
        <source>{symbol}, the share’s</source>
        <translation>{symbol}，来自份额</translation>
    </message>
    <message>
        <source>{symbol}, the sum’s</source>
        <translation>{symbol}，来自总和</translation>
    </message>
    <message>
        <source>exp is its own derivative: what is wanted of it, times what it is, and exp(−∞) is 0.</source>
        <translation>exp 的导数就是它自己：对它的要求乘以它本身，而 exp(−∞) 是 0。</translation>
    </message>
    <message>
        <source>exp is its own derivative: what is wanted of it, times what it is.</source>
        <translation>exp 的导数就是它自己：对它的要求乘以它本身。</translation>
    </message>
    <message>
        <source>{symbol}, the exp’s</source>
        <translation>{symbol}，来自 exp</translation>
    </message>
    <message>
        <source>{symbol}, exp</source>
        <translation>{symbol}，exp</translation>
    </message>
    <message>
        <source>The row’s largest is taken off the whole row of {asking}, and a row moved as a whole has the same shares: all that comes back cancels out, but for rounding.</source>
        <translation>行最大值从 {asking} 的整行中减去，而整行平移不改变份额：回传的一切相互抵消，只剩舍入。</translation>
    </message>
    <message>
        <source>{symbol}, the differences</source>
        <translation>{symbol}，差值</translation>
    </message>
    <message>
        <source>The mask is added to the score, so what is wanted of the sum is wanted of the mask. Masks are given and not learnt.</source>
        <translation>掩码加在分数上，因此对和的要求就是对掩码的要求。掩码是给定的，不是学来的。</translation>
    </message>
    <message>
        <source>The mask was only added: the gradient passes as it is.</source>
        <translation>掩码只是加上去的：梯度原样通过。</translation>
    </message>
    <message>
        <source>No mask here: the gradient passes as it is.</source>
        <translation>这里没有掩码：梯度原样通过。</translation>
    </message>
    <message>
        <source>{symbol}, after the mask</source>
        <translation>{symbol}，掩码之后</translation>
    </message>
    <message>
        <source>{symbol}, scaled</source>
        <translation>{symbol}，缩放后</translation>
    </message>
    <message>
        <source>The division by √{width} takes a score down to {root} of what it was, and what comes back as well. In return, small scores keep softmax where it still passes something on.</source>
        <translation>除以 √{width} 把分数缩小到原来的 {root}，回传的量也一样。作为回报，较小的分数让 softmax 留在仍能传递的地方。</translation>
    </message>
    <message>
        <source>Nothing was scaled: the gradient passes as it is.</source>
        <translation>没有缩放：梯度原样通过。</translation>
    </message>
    <message>
        <source>The same factor as on the way forwards, {own}.</source>
        <translation>与去程相同的因子 {own}。</translation>
    </message>
    <message>
        <source>{symbol} without pins</source>
        <translation>不含固定值的 {symbol}</translation>
    </message>
    <message>
        <source>Every key is blocked for {asking} and the row was filled in: it follows from no score, so nothing comes back.</source>
        <translation>{asking} 的所有键都被屏蔽，该行是填入的：它不来自任何分数，因此没有回传。</translation>
    </message>
    <message>
        <source>The share times what it wants beyond the row’s average, {mean}: what all want alike moves no share.</source>
        <translation>份额乘以它超出本行平均 {mean} 的要求：大家共同想要的不会移动任何份额。</translation>
    </message>
    <message>
        <source>{symbol} × average</source>
        <translation>{symbol} × 平均</translation>
    </message>
    <message>
        <source>Nothing stands here: the row only fills the sentence up to the length of the longest.</source>
        <translation>这里什么也没有：该行只是把句子补到最长句的长度。</translation>
    </message>
    <message>
        <source>Number {place} of {width} in the vector of {word}.</source>
        <translation>{word} 的向量的第 {place} 个数字，共 {width} 个。</translation>
    </message>
    <message>
        <source>This document gives the word a vector of its own.</source>
        <translation>本文档为这个词给出了自己的向量。</translation>
    </message>
    <message>
        <source>It follows from the word itself and the document&apos;s seed {seed}, so the same word always gets the same numbers.</source>
        <translation>它由词本身和文档的种子 {seed} 决定，因此同一个词总是得到同样的数字。</translation>
    </message>
    <message>
        <source>It is the same each time the word comes.</source>
        <translation>这个词每次出现时都相同。</translation>
    </message>
    <message>
        <source>Positions are switched off: nothing says where {word} stands.</source>
        <translation>位置已关闭：没有说明 {word} 在哪里。</translation>
    </message>
    <message>
        <source>Where {word} stands: the sine of its place ({row}, counted from 0).</source>
        <translation>{word} 在哪里：其位置（{row}，从 0 数起）的正弦。</translation>
    </message>
    <message>
        <source>Where {word} stands: the sine of its place ({row}, counted from 0), divided by {power} so that it turns more slowly.</source>
        <translation>{word} 在哪里：其位置（{row}，从 0 数起）除以 {power}（转得更慢）的正弦。</translation>
    </message>
    <message>
        <source>Where {word} stands: the cosine of its place ({row}, counted from 0).</source>
        <translation>{word} 在哪里：其位置（{row}，从 0 数起）的余弦。</translation>
    </message>
    <message>
        <source>Where {word} stands: the cosine of its place ({row}, counted from 0), divided by {power} so that it turns more slowly.</source>
        <translation>{word} 在哪里：其位置（{row}，从 0 数起）除以 {power}（转得更慢）的余弦。</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>{symbol}, what it is</source>
        <translation>{symbol}，它是什么</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>{symbol}, where it stands</source>
        <translation>{symbol}，它在哪里</translation>
    </message>
    <message>
        <source>What enters for {word}, column {col}: what the word is. Positions are switched off.</source>
        <translation>{word} 的输入，第 {col} 列：词是什么。位置已关闭。</translation>
    </message>
    <message>
        <source>What enters for {word}, column {col}: what the word is, plus where it stands.</source>
        <translation>{word} 的输入，第 {col} 列：词是什么，加上它在哪里。</translation>
    </message>
    <message>
        <source>Pinned to {value} by hand: all that follows reckons with that, and nothing before it moves. Without the pin it would be {unpinned}.</source>
        <translation>手动固定为 {value}：后面的一切都按此计算，前面的都不变。若不固定则为 {unpinned}。</translation>
    </message>
    <message>
        <source>{formula}, pinned</source>
        <translation>{formula}，已固定</translation>
    </message>
    <message>
        <source>Column {col} of what enters for {word} was set by hand. Word and position would give {made}.</source>
        <translation>{word} 的输入的第 {col} 列是手动设置的。由词和位置得到的应为 {made}。</translation>
    </message>
    <message>
        <source>A parameter, which training sets: how much column {col} of {source} counts for column {row} of the query.</source>
        <translation>由训练确定的参数：{source} 的第 {col} 列对查询的第 {row} 列有多大作用。</translation>
    </message>
    <message>
        <source>A parameter, which training sets: how much column {col} of {source} counts for column {row} of the key.</source>
        <translation>由训练确定的参数：{source} 的第 {col} 列对键的第 {row} 列有多大作用。</translation>
    </message>
    <message>
        <source>A parameter, which training sets: how much column {col} of {source} counts for column {row} of the value.</source>
        <translation>由训练确定的参数：{source} 的第 {col} 列对值的第 {row} 列有多大作用。</translation>
    </message>
    <message>
        <source>A parameter, which training sets: how much column {col} of {source} counts for column {row} of the output.</source>
        <translation>由训练确定的参数：{source} 的第 {col} 列对输出的第 {row} 列有多大作用。</translation>
    </message>
    <message>
        <source>A parameter, which training sets, added to column {col} of the query of every token.</source>
        <translation>由训练确定的参数，加到每个词元查询的第 {col} 列。</translation>
    </message>
    <message>
        <source>A parameter, which training sets, added to column {col} of the key of every token.</source>
        <translation>由训练确定的参数，加到每个词元键的第 {col} 列。</translation>
    </message>
    <message>
        <source>A parameter, which training sets, added to column {col} of the value of every token.</source>
        <translation>由训练确定的参数，加到每个词元值的第 {col} 列。</translation>
    </message>
    <message>
        <source>A parameter, which training sets, added to column {col} of the output of every token.</source>
        <translation>由训练确定的参数，加到每个词元输出的第 {col} 列。</translation>
    </message>
    <message>
        <source>It belongs to head {head}.</source>
        <translation>它属于头 {head}。</translation>
    </message>
    <message>
        <source>It reads from head {head}.</source>
        <translation>它读取头 {head}。</translation>
    </message>
    <message>
        <source>{name} lies as torch keeps it: a row for each column that comes out, so it is used as {source} {name}ᵀ.</source>
        <translation>{name} 按 torch 的方式存放：每个输出列一行，因此使用时为 {source} {name}ᵀ。</translation>
    </message>
    <message>
        <source>The bias is switched off: nothing is added.</source>
        <translation>偏置已关闭：没有加上什么。</translation>
    </message>
    <message>
        <source>What {word} is looking for, column {col}: its row of {source}, weighed by row {col} of {w}, plus a bias.</source>
        <translation>{word} 在寻找什么，第 {col} 列：它在 {source} 中的行，以 {w} 的第 {col} 行加权，再加偏置。</translation>
    </message>
    <message>
        <source>What {word} offers, column {col}: its row of {source}, weighed by row {col} of {w}, plus a bias.</source>
        <translation>{word} 提供什么，第 {col} 列：它在 {source} 中的行，以 {w} 的第 {col} 行加权，再加偏置。</translation>
    </message>
    <message>
        <source>What {word} passes on, column {col}: its row of {source}, weighed by row {col} of {w}, plus a bias.</source>
        <translation>{word} 传递什么，第 {col} 列：它在 {source} 中的行，以 {w} 的第 {col} 行加权，再加偏置。</translation>
    </message>
    <message>
        <source>What {word} is looking for, column {col}: its row of {source}, weighed by row {col} of {w}.</source>
        <translation>{word} 在寻找什么，第 {col} 列：它在 {source} 中的行，以 {w} 的第 {col} 行加权。</translation>
    </message>
    <message>
        <source>What {word} offers, column {col}: its row of {source}, weighed by row {col} of {w}.</source>
        <translation>{word} 提供什么，第 {col} 列：它在 {source} 中的行，以 {w} 的第 {col} 行加权。</translation>
    </message>
    <message>
        <source>What {word} passes on, column {col}: its row of {source}, weighed by row {col} of {w}.</source>
        <translation>{word} 传递什么，第 {col} 列：它在 {source} 中的行，以 {w} 的第 {col} 行加权。</translation>
    </message>
    <message>
        <source>Column {col} of head {head} is column {wide} of Q: the head sees {where} of what {word} is looking for. Nothing is computed.</source>
        <translation>头 {head} 的第 {col} 列是 Q 的第 {wide} 列：这个头看到 {word} 所寻找内容的{where}。不做计算。</translation>
    </message>
    <message>
        <source>Column {col} of head {head} is column {wide} of K: the head sees {where} of what {word} offers. Nothing is computed.</source>
        <translation>头 {head} 的第 {col} 列是 K 的第 {wide} 列：这个头看到 {word} 所提供内容的{where}。不做计算。</translation>
    </message>
    <message>
        <source>Column {col} of head {head} is column {wide} of V: the head sees {where} of what {word} passes on. Nothing is computed.</source>
        <translation>头 {head} 的第 {col} 列是 V 的第 {wide} 列：这个头看到 {word} 所传递内容的{where}。不做计算。</translation>
    </message>
    <message numerus="yes">
        <source>Row {col} of {w} belongs to head {head}: {w} is {heads} matrices of %n row(s), one under another, and this is row {within} of that one.</source>
        <translation>
            <numerusform>{w} 的第 {col} 行属于头 {head}：{w} 由 {heads} 个各 %n 行的矩阵上下排列而成，这是其中的第 {within} 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>{symbol}, the row of “{token}”</source>
        <translation>{symbol}，“{token}”的行</translation>
    </message>
    <message>
        <source>{symbol}, row {row}</source>
        <translation>{symbol}，第 {row} 行</translation>
    </message>
    <message>
        <source>column {first}</source>
        <translation>第 {first} 列</translation>
    </message>
    <message>
        <source>columns {first} to {last}</source>
        <translation>第 {first} 到 {last} 列</translation>
    </message>
    <message>
        <source>{symbol} in {matrix}</source>
        <translation>{matrix} 中的 {symbol}</translation>
    </message>
    <message>
        <source>How well does what {asking} is looking for match what it offers itself?</source>
        <translation>{asking} 所寻找的与它自己提供的有多匹配？</translation>
    </message>
    <message>
        <source>How well does what {asking} is looking for match what {offering} offers?</source>
        <translation>{asking} 所寻找的与 {offering} 所提供的有多匹配？</translation>
    </message>
    <message>
        <source>What head {head} collects for {asking} in column {col}: every token&apos;s value, in proportion to its share.</source>
        <translation>头 {head} 在第 {col} 列为 {asking} 收集的：每个词元的值，按其份额。</translation>
    </message>
    <message>
        <source>The largest share is that of {largest}.</source>
        <translation>份额最大的是 {largest}。</translation>
    </message>
    <message>
        <source>{symbol}, the shares of “{token}”</source>
        <translation>{symbol}，“{token}”的份额</translation>
    </message>
    <message>
        <source>Column {col} belongs to head {head}, which is muted: 0 stands here for {asking} instead of {value}.</source>
        <translation>第 {col} 列属于已静音的头 {head}：这里 {asking} 得 0 而不是 {value}。</translation>
    </message>
    <message>
        <source>Column {col} is column {own} of what head {head} collected for {asking}: the heads stand side by side. Nothing is computed.</source>
        <translation>第 {col} 列是头 {head} 为 {asking} 收集的内容的第 {own} 列：各头并排。不做计算。</translation>
    </message>
    <message>
        <source>Column {col} of the output for {asking}: what the heads collected, weighed by row {col} of W_O, plus a bias.</source>
        <translation>{asking} 的输出的第 {col} 列：各头收集的内容，以 W_O 的第 {col} 行加权，再加偏置。</translation>
    </message>
    <message>
        <source>Column {col} of the output for {asking}: what the heads collected, weighed by row {col} of W_O.</source>
        <translation>{asking} 的输出的第 {col} 列：各头收集的内容，以 W_O 的第 {col} 行加权。</translation>
    </message>
    <message>
        <source>{symbol}, the heads side by side</source>
        <translation>{symbol}，并排的各头</translation>
    </message>
    <message>
        <source>A learned row that is the same for every sentence, put after the tokens (add_bias_kv).</source>
        <translation>学来的一行，对每个句子都相同，放在词元之后 (add_bias_kv)。</translation>
    </message>
    <message>
        <source>A row of zeros, put after the tokens (add_zero_attn).</source>
        <translation>一行零，放在词元之后 (add_zero_attn)。</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>{symbol}, the score</source>
        <translation>{symbol}，分数</translation>
    </message>
    <message>
        <source>The more products a score adds up (here {width}), the larger it gets: dividing by √{width} = {root} takes that growth out.</source>
        <translation>一个分数加起的乘积越多（这里 {width} 个）就越大：除以 √{width} = {root} 消除这种增长。</translation>
    </message>
    <message>
        <source>Scaling is off: the score passes as it is.</source>
        <translation>缩放已关闭：分数原样通过。</translation>
    </message>
    <message>
        <source>The same score, times this document&apos;s own scale, {own}.</source>
        <translation>同一个分数，乘以本文档自己的缩放 {own}。</translation>
    </message>
    <message>
        <source>Its score becomes −∞, so that its share will be 0.</source>
        <translation>它的分数变为 −∞，份额因此为 0。</translation>
    </message>
    <message>
        <source>No mask here: the score passes as it is.</source>
        <translation>这里没有掩码：分数原样通过。</translation>
    </message>
    <message>
        <source>The score passes as it is.</source>
        <translation>分数原样通过。</translation>
    </message>
    <message>
        <source>{symbol}, mask</source>
        <translation>{symbol}，掩码</translation>
    </message>
    <message>
        <source>Every key is blocked for {asking}: the row has no largest score, and −∞ stands for it.</source>
        <translation>{asking} 的所有键都被屏蔽：该行没有最大分数，以 −∞ 代替。</translation>
    </message>
    <message>
        <source>A score in the row of {asking} is not a number, so none is the largest.</source>
        <translation>{asking} 的行中有一个分数不是数字，因此没有最大值。</translation>
    </message>
    <message>
        <source>The largest score in the row of {asking} is its own.</source>
        <translation>{asking} 的行中最大的分数是它自己的。</translation>
    </message>
    <message>
        <source>The largest score in the row of {asking} is that of {largest}.</source>
        <translation>{asking} 的行中最大的分数是 {largest} 的。</translation>
    </message>
    <message>
        <source>Subtracting it changes no share, and keeps exp from growing out of bounds.</source>
        <translation>减去它不改变任何份额，并防止 exp 无限增大。</translation>
    </message>
    <message>
        <source>{symbol}, the largest</source>
        <translation>{symbol}，最大者</translation>
    </message>
    <message>
        <source>The whole row is blocked: −∞ minus −∞ is not a number.</source>
        <translation>整行都被屏蔽：−∞ 减 −∞ 不是数字。</translation>
    </message>
    <message>
        <source>{looked_at} is blocked: −∞ stays −∞.</source>
        <translation>{looked_at} 被屏蔽：−∞ 仍是 −∞。</translation>
    </message>
    <message>
        <source>The score of {looked_at} is the row&apos;s largest, so 0 is left.</source>
        <translation>{looked_at} 的分数是本行最大的，因此剩下 0。</translation>
    </message>
    <message>
        <source>How far the score of {looked_at} lies below the row&apos;s largest.</source>
        <translation>{looked_at} 的分数比本行最大者低多少。</translation>
    </message>
    <message>
        <source>exp of something that is not a number is not a number either.</source>
        <translation>非数字的 exp 也不是数字。</translation>
    </message>
    <message>
        <source>{looked_at} is blocked: exp(−∞) is exactly 0.</source>
        <translation>{looked_at} 被屏蔽：exp(−∞) 恰为 0。</translation>
    </message>
    <message>
        <source>{looked_at} has the row&apos;s largest score: exp(0) is 1, and nothing in the row is larger.</source>
        <translation>{looked_at} 的分数是本行最大的：exp(0) 是 1，本行没有更大的。</translation>
    </message>
    <message>
        <source>exp makes the score of {looked_at} a positive number: 1 at the row&apos;s largest, less and less below it.</source>
        <translation>exp 把 {looked_at} 的分数变成正数：本行最大者为 1，越低越小。</translation>
    </message>
    <message>
        <source>{symbol}, the difference</source>
        <translation>{symbol}，差值</translation>
    </message>
    <message>
        <source>All the exps in the row of {asking}, added up: the whole that the shares are shares of.</source>
        <translation>{asking} 行中所有 exp 之和：份额就是它的一部分。</translation>
    </message>
    <message>
        <source>{symbol}, the row&apos;s sum</source>
        <translation>{symbol}，行和</translation>
    </message>
    <message>
        <source>A score in the row of {asking} is not a number, so no share can be.</source>
        <translation>{asking} 的行中有一个分数不是数字，因此份额也不可能是。</translation>
    </message>
    <message>
        <source>{asking} gives {looked_at} none of its attention: it is blocked.</source>
        <translation>{asking} 不给 {looked_at} 任何注意力：它被屏蔽了。</translation>
    </message>
    <message>
        <source>{asking} gives {looked_at} {share} of its attention in head {head}.</source>
        <translation>在头 {head} 中，{asking} 把 {share} 的注意力给了 {looked_at}。</translation>
    </message>
    <message>
        <source>Every key is blocked for {asking}, so there is nothing to share out. Three answers are in use: NaN, as torch.nn.MultiheadAttention gives it; nothing of any key, as torch&apos;s fused kernels do; the same share of all {keys}, as a fill with −1e9 in place of −∞ does.</source>
        <translation>{asking} 的所有键都被屏蔽，没有可分的。通行的答案有三种：NaN，如 torch.nn.MultiheadAttention 所给；不取任何键，如 torch 的融合内核；{keys} 个键均分，如用 −1e9 代替 −∞ 填充。</translation>
    </message>
    <message>
        <source>This document takes NaN.</source>
        <translation>本文档取 NaN。</translation>
    </message>
    <message>
        <source>This document takes nothing of any key.</source>
        <translation>本文档不取任何键。</translation>
    </message>
    <message>
        <source>This document takes the same share of all {keys}.</source>
        <translation>本文档让 {keys} 个键均分。</translation>
    </message>
    <message>
        <source>A share in this row is pinned, so the row adds up to {total} and not to 1.</source>
        <translation>本行有一个份额被固定，因此整行之和为 {total} 而不是 1。</translation>
    </message>
    <message>
        <source>There is no mask: every token may look at every token.</source>
        <translation>没有掩码：每个词元都可以关注每个词元。</translation>
    </message>
    <message>
        <source>The mask holds something that is not a number here.</source>
        <translation>掩码在此含有非数字。</translation>
    </message>
    <message>
        <source>This key only fills the sentence up to the length of the longest: it is blocked for all.</source>
        <translation>这个键只是把句子补到最长句的长度：对所有词元都屏蔽。</translation>
    </message>
    <message numerus="yes">
        <source>{asking} may not look at {looked_at}: it comes %n place(s) later (causal mask).</source>
        <translation>
            <numerusform>{asking} 不可关注 {looked_at}：它在后面 %n 个位置（因果掩码）。</numerusform>
        </translation>
    </message>
    <message>
        <source>{asking} may look at itself: a causal mask blocks only what comes later.</source>
        <translation>{asking} 可以关注自己：因果掩码只屏蔽后面的。</translation>
    </message>
    <message>
        <source>{asking} may look at {looked_at}: it stands at the same place.</source>
        <translation>{asking} 可以关注 {looked_at}：它在同一位置。</translation>
    </message>
    <message>
        <source>{asking} may look at {looked_at}: it comes earlier.</source>
        <translation>{asking} 可以关注 {looked_at}：它在前面。</translation>
    </message>
    <message numerus="yes">
        <source>{asking} may not look at {looked_at}: it is %n place(s) away, and the window reaches {reach}.</source>
        <translation>
            <numerusform>{asking} 不可关注 {looked_at}：它相距 %n 个位置，而窗口只到 {reach}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{asking} may look at itself.</source>
        <translation>{asking} 可以关注自己。</translation>
    </message>
    <message numerus="yes">
        <source>{asking} may look at {looked_at}: it is %n place(s) away, within the window of {reach}.</source>
        <translation>
            <numerusform>{asking} 可以关注 {looked_at}：它相距 %n 个位置，在 {reach}的窗口之内。</numerusform>
        </translation>
    </message>
    <message>
        <source>The mask blocks {looked_at} for {asking}.</source>
        <translation>掩码对 {asking} 屏蔽了 {looked_at}。</translation>
    </message>
    <message>
        <source>The mask allows {asking} to look at {looked_at}.</source>
        <translation>掩码允许 {asking} 关注 {looked_at}。</translation>
    </message>
    <message>
        <source>The mask adds {value} to the score of {looked_at} for {asking}.</source>
        <translation>掩码为 {asking} 给 {looked_at} 的分数加上 {value}。</translation>
    </message>
    <message numerus="yes">
        <source>{looked_at} is %n place(s) away from {asking}, and head {head} takes 2^(−8·{head}/{heads}) = {slope} off for each (ALiBi): {value}.</source>
        <translation>
            <numerusform>{looked_at} 与 {asking} 相距 %n 个位置，头 {head} 每个位置减去 2^(−8·{head}/{heads}) = {slope}（ALiBi）：{value}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{looked_at} is blocked for all: it is among the last {width} of the keys counted as padding.</source>
        <translation>{looked_at} 对所有词元都屏蔽：它属于算作填充的最后 {width} 个键。</translation>
    </message>
    <message>
        <source>{asking} may look at {looked_at}: it is not among the last {width} of the keys counted as padding.</source>
        <translation>{asking} 可以关注 {looked_at}：它不属于算作填充的最后 {width} 个键。</translation>
    </message>
    <message>
        <source>{asking} may look at {looked_at}: the prefix of {width} is allowed to all.</source>
        <translation>{asking} 可以关注 {looked_at}：长 {width} 的前缀对所有词元允许。</translation>
    </message>
    <message numerus="yes">
        <source>{asking} may not look at {looked_at}: it comes %n place(s) later, and not within the prefix of {width}.</source>
        <translation>
            <numerusform>{asking} 不可关注 {looked_at}：它在后面 %n 个位置，且不在长 {width} 的前缀内。</numerusform>
        </translation>
    </message>
    <message>
        <source>{asking} may look at {looked_at}: it does not come later.</source>
        <translation>{asking} 可以关注 {looked_at}：它不在后面。</translation>
    </message>
    <message>
        <source>less than {share}</source>
        <translation>不到 {share}</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>几乎全部</translation>
    </message>
    <message>
        <source>{written}, which stops at the pin</source>
        <translation>{written}，止于固定值</translation>
    </message>
    <message>
        <source>the whole output, added up</source>
        <translation>整个输出之和</translation>
    </message>
    <message>
        <source>the output of “{token}”, added up</source>
        <translation>“{token}”的输出之和</translation>
    </message>
    <message>
        <source>column {col} of the output of “{token}”</source>
        <translation>“{token}”的输出的第 {col} 列</translation>
    </message>
    <message>
        <source>∂{target} / ∂{matrix} by way of {way}</source>
        <translation>∂{target} / ∂{matrix}，经由 {way}</translation>
    </message>
    <message>
        <source>Dividing by {root} is dividing by 1: with and without are the same.</source>
        <translation>除以 {root} 就是除以 1：有无缩放都一样。</translation>
    </message>
    <message>
        <source>Mean |∂| at the scores: {with_it} with ÷ {root}, {without} without; something on the way is not a number.</source>
        <translation>分数处的平均 |∂|：有 ÷ {root} 为 {with_it}，无则 {without}；途中有非数字。</translation>
    </message>
    <message>
        <source>Mean |∂| at the scores: {with_it} with ÷ {root}, {without} without; there is nothing to compare.</source>
        <translation>分数处的平均 |∂|：有 ÷ {root} 为 {with_it}，无则 {without}；没有可比较的。</translation>
    </message>
    <message>
        <source>Mean |∂| at the scores: {with_it} with ÷ {root}, {without} without.</source>
        <translation>分数处的平均 |∂|：有 ÷ {root} 为 {with_it}，无则 {without}。</translation>
    </message>
    <message>
        <source>Mean |∂| at the scores: {with_it} with ÷ {root}, {without} without: {ratio} times as much gets through, since the largest share of a row is {peak_with} and {peak_without} on average, and a share near 100 % hardly moves.</source>
        <translation>分数处的平均 |∂|：有 ÷ {root} 为 {with_it}，无则 {without}：通过的量是 {ratio} 倍，因为每行最大份额平均为 {peak_with} 和 {peak_without}，而接近 100 % 的份额几乎不动。</translation>
    </message>
    <message>
        <source>Mean |∂| at the scores: {with_it} with ÷ {root}, {without} without: here {ratio} times as much gets through, since the shares can still move without it (the largest share of a row is {peak_with} and {peak_without} on average).</source>
        <translation>分数处的平均 |∂|：有 ÷ {root} 为 {with_it}，无则 {without}：这里通过的量是 {ratio} 倍，因为没有它份额也仍能变动（每行最大份额平均为 {peak_with} 和 {peak_without}）。</translation>
    </message>
    <message>
        <source>nearly 100 %</source>
        <translation>接近 100 %</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Every token becomes a row of numbers; where it stands is added to what it is.</source>
        <translation>每个词元变成一行数字；它在哪里加到它是什么上。</translation>
    </message>
    <message>
        <source>Q = X W_Qᵀ + b_Q, and K, V alike</source>
        <translation>Q = X W_Qᵀ + b_Q，K、V 同理</translation>
    </message>
    <message>
        <source>Each token asks (query), offers (key) and carries (value): three views of the same row.</source>
        <translation>每个词元提问（查询）、提供（键）并携带（值）：同一行的三种视角。</translation>
    </message>
    <message>
        <source>Split heads</source>
        <translation>拆分头</translation>
    </message>
    <message>
        <source>Q → Q₁, …, Qₕ, and K, V alike</source>
        <translation>Q → Q₁, …, Qₕ，K、V 同理</translation>
    </message>
    <message>
        <source>The columns are dealt out to the heads. Nothing is computed.</source>
        <translation>各列分配给各头。不做计算。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Every query meets every key: one dot product a cell.</source>
        <translation>每个查询遇到每个键：每格一个点积。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Long dot products grow large: dividing by √dₖ keeps them in reach of the softmax.</source>
        <translation>长的点积会变大：除以 √dₖ 让它们留在 softmax 的作用范围内。</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Blocked cells become −∞, so that they will get no attention at all.</source>
        <translation>被屏蔽的单元格变为 −∞，从而得不到任何注意力。</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Each row becomes shares that add up to 1: minus the largest, exp, divide by the sum.</source>
        <translation>每行变成总和为 1 的份额：减去最大者，取 exp，除以总和。</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>a = exp(z − max) ÷ Σ exp(z − max), row by row</source>
        <translation>a = exp(z − max) ÷ Σ exp(z − max)，逐行</translation>
    </message>
    <message>
        <source>Each token collects values from the others, in proportion to its shares.</source>
        <translation>每个词元按其份额从其他词元收集值。</translation>
    </message>
    <message>
        <source>Concat</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>The heads&apos; results move side by side into one row a token.</source>
        <translation>各头的结果并排成每个词元一行。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>One last product mixes what the heads found into the output.</source>
        <translation>最后一次乘积把各头的发现混合成输出。</translation>
    </message>
    <message>
        <source>Later keys become −∞, but for the first #: those are allowed to all.</source>
        <translation>后面的键变为 −∞，但前 # 个除外：它们对所有词元允许。</translation>
    </message>
    <message>
        <source>The last # of the keys count as padding: they become −∞ and will get no attention at all.</source>
        <translation>最后 # 个键算作填充：它们变为 −∞，得不到任何注意力。</translation>
    </message>
    <message>
        <source>The farther away a key is, the more is taken off its score, in each head at its own rate.</source>
        <translation>键离得越远，从其分数中减去的越多，每个头有自己的速率。</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>因果</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>rows Σ=1</source>
        <translation>各行 Σ=1</translation>
    </message>
    <message>
        <source>This document&apos;s own scale is 1: every score passes as it is.</source>
        <translation>本文档自己的缩放为 1：每个分数原样通过。</translation>
    </message>
    <message>
        <source>√1 is 1: every score passes as it is.</source>
        <translation>√1 是 1：每个分数原样通过。</translation>
    </message>
    <message>
        <source>Scaling is off: every score passes as it is.</source>
        <translation>缩放已关闭：每个分数原样通过。</translation>
    </message>
    <message>
        <source>No mask here: every score passes as it is.</source>
        <translation>这里没有掩码：每个分数原样通过。</translation>
    </message>
    <message>
        <source>Every token becomes a row of numbers. Nothing says where it stands.</source>
        <translation>每个词元变成一行数字。没有说明它在哪里。</translation>
    </message>
    <message>
        <source>One head keeps all the columns. Nothing is computed.</source>
        <translation>一个头拥有所有列。不做计算。</translation>
    </message>
    <message numerus="yes">
        <source>The columns are dealt out to {heads} heads, %n column(s) each. Nothing is computed.</source>
        <translation>
            <numerusform>各列分配给 {heads} 个头，每个 %n 列。不做计算。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every score is multiplied by this document&apos;s own scale, {scale}.</source>
        <translation>每个分数乘以本文档自己的缩放 {scale}。</translation>
    </message>
    <message>
        <source>Long dot products grow large: dividing by √{width} keeps them in reach of the softmax.</source>
        <translation>长的点积会变大：除以 √{width} 让它们留在 softmax 的作用范围内。</translation>
    </message>
    <message>
        <source>No token may look ahead: later keys become −∞ and will get no attention at all.</source>
        <translation>任何词元都不能往后看：后面的键变为 −∞，得不到任何注意力。</translation>
    </message>
    <message>
        <source>Only near tokens may be looked at: the others become −∞ and will get no attention at all.</source>
        <translation>只能关注邻近的词元：其他的变为 −∞，得不到任何注意力。</translation>
    </message>
    <message>
        <source>What only fills the shorter sentences up becomes −∞ and will get no attention at all.</source>
        <translation>只用来补齐短句的部分变为 −∞，得不到任何注意力。</translation>
    </message>
    <message>
        <source>The first sentence asks (query); the second one offers (key) and carries (value).</source>
        <translation>第一个句子提问（查询）；第二个句子提供（键）并携带（值）。</translation>
    </message>
    <message>
        <source>The heads&apos; results move side by side; zeros stand for what is muted (head {heads}).</source>
        <translation>各头的结果并排；被静音的（头 {heads}）以零代替。</translation>
    </message>
    <message>
        <source>One head: its result is the whole row already.</source>
        <translation>一个头：它的结果已是整行。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 个位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller score(s)</source>
        <translation>
            <numerusform>%n 个较小的分数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller term(s)</source>
        <translation>
            <numerusform>%n 个较小的项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of the {heads} heads times its own %n column(s) of W_O, and the bias once</source>
        <translation>
            <numerusform>{heads} 个头各乘以自己在 W_O 中的 %n 列，偏置加一次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of the {heads} heads times its own %n column(s) of W_O</source>
        <translation>
            <numerusform>{heads} 个头各乘以自己在 W_O 中的 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The head times its own %n column(s) of W_O, and the bias once</source>
        <translation>
            <numerusform>这个头乘以自己在 W_O 中的 %n 列，偏置加一次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The head times its own %n column(s) of W_O</source>
        <translation>
            <numerusform>这个头乘以自己在 W_O 中的 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>row {row} of head {head}’s own {wide}</source>
        <translation>头 {head} 自己的 {wide} 的第 {row} 行</translation>
    </message>
    <message>
        <source>The one head’s own {wide} is the whole of it</source>
        <translation>唯一的头自己的 {wide} 就是整个矩阵</translation>
    </message>
    <message>
        <source>{wide} as {heads} matrices of shape {shape}, one a head, each on its own</source>
        <translation>把 {wide} 看作 {heads} 个形状为 {shape} 的矩阵，每个头一个，各自独立</translation>
    </message>
    <message>
        <source>{way}: {total} either way.</source>
        <translation>{way}：两种算法都是 {total}。</translation>
    </message>
    <message>
        <source>{way}: exactly the same number.</source>
        <translation>{way}：恰好是同一个数字。</translation>
    </message>
    <message>
        <source>{way}: the same number, but for {difference} of rounding.</source>
        <translation>{way}：同一个数字，只差 {difference} 的舍入。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>The first sentence is typed at the top of the window.</source>
        <translation>第一个句子在窗口上方输入。</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>添加一个句子</translation>
    </message>
    <message>
        <source>Compute a further sentence beside this one; shorter ones are filled up with padding.</source>
        <translation>在此之外再计算一个句子；较短的用填充补齐。</translation>
    </message>
    <message>
        <source>The shape of X</source>
        <translation>X 的形状</translation>
    </message>
    <message>
        <source>Look at sentence {number}</source>
        <translation>查看句子 {number}</translation>
    </message>
    <message>
        <source>Look at sentence {number} of the batch</source>
        <translation>查看批次中的句子 {number}</translation>
    </message>
    <message>
        <source>Sentence {number} of the batch</source>
        <translation>批次中的句子 {number}</translation>
    </message>
    <message>
        <source>Take sentence {number} out of the batch</source>
        <translation>从批次中去掉句子 {number}</translation>
    </message>
    <message>
        <source>Number in the chosen cell</source>
        <translation>所选单元格中的数字</translation>
    </message>
    <message>
        <source>Why {number}?</source>
        <translation>为什么是 {number}？</translation>
    </message>
    <message>
        <source>Set this number…</source>
        <translation>设置这个数字…</translation>
    </message>
    <message>
        <source>Paste numbers from here</source>
        <translation>从这里粘贴数字</translation>
    </message>
    <message>
        <source>Fill {name} with {number}</source>
        <translation>用 {number} 填充 {name}</translation>
    </message>
    <message>
        <source>Fill {name} with zeros</source>
        <translation>用零填充 {name}</translation>
    </message>
    <message>
        <source>Make {name} the identity</source>
        <translation>把 {name} 设为单位矩阵</translation>
    </message>
    <message>
        <source>Change the pin…</source>
        <translation>更改固定值…</translation>
    </message>
    <message>
        <source>Unpin this number</source>
        <translation>取消固定这个数字</translation>
    </message>
    <message>
        <source>Pin this number…</source>
        <translation>固定这个数字…</translation>
    </message>
    <message>
        <source>Unpin all ({count})</source>
        <translation>全部取消固定（{count}）</translation>
    </message>
    <message>
        <source>Allow {pair}</source>
        <translation>允许 {pair}</translation>
    </message>
    <message>
        <source>Block {pair}</source>
        <translation>屏蔽 {pair}</translation>
    </message>
    <message>
        <source>Copy this number</source>
        <translation>复制这个数字</translation>
    </message>
    <message>
        <source>Copy {symbol} as a table</source>
        <translation>把 {symbol} 复制为表格</translation>
    </message>
    <message>
        <source>{symbol}, {rows} × {cols}, is on the clipboard.</source>
        <translation>{symbol}（{rows} × {cols}）已复制到剪贴板。</translation>
    </message>
    <message>
        <source>type a sentence…</source>
        <translation>输入一个句子…</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Head {head} of {heads}, muted</source>
        <translation>头 {head}（共 {heads} 个），已静音</translation>
    </message>
    <message>
        <source>Arrow keys choose a head; the menu key mutes, swaps and copies it.</source>
        <translation>方向键选择头；菜单键可静音、交换和复制。</translation>
    </message>
    <message>
        <source>Head {head}: let it be heard again</source>
        <translation>头 {head}：恢复发声</translation>
    </message>
    <message>
        <source>Head {head}: make its part of the concatenation zero</source>
        <translation>头 {head}：把它在拼接中的部分置零</translation>
    </message>
    <message>
        <source>Head {head}: mute, swap, copy</source>
        <translation>头 {head}：静音、交换、复制</translation>
    </message>
    <message>
        <source>Head {head}: “{asking}” → “{asked}” is blocked</source>
        <translation>头 {head}：“{asking}” → “{asked}”被屏蔽</translation>
    </message>
    <message>
        <source>{head}: “{asking}” → “{asked}” {points} points against the held state ({exact})</source>
        <translation>{head}：“{asking}” → “{asked}”相比留存状态 {points} 个百分点（{exact}）</translation>
    </message>
    <message>
        <source>Head {head}: “{asking}” → “{asked}” {share} ({exact})</source>
        <translation>头 {head}：“{asking}” → “{asked}” {share}（{exact}）</translation>
    </message>
    <message>
        <source>Head {head} is muted: it brings nothing to the output.</source>
        <translation>头 {head} 已静音：对输出没有贡献。</translation>
    </message>
    <message>
        <source>What head {head} brings to the output is not a number.</source>
        <translation>头 {head} 对输出的贡献不是数字。</translation>
    </message>
    <message>
        <source>Head {head} brings {share} of the output: the length of its part times its own columns of W_O, as a share of all heads’ lengths.</source>
        <translation>头 {head} 贡献输出的 {share}：它的部分乘以自己在 W_O 中的列的长度，占所有头长度之和的份额。</translation>
    </message>
    <message>
        <source>Swap with</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>复制到</translation>
    </message>
    <message>
        <source>One map a head: a row for each token that looks, a column for each that is looked at.</source>
        <translation>每个头一张图：每个关注者一行，每个被关注者一列。</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头</translation>
    </message>
    <message>
        <source>Heads, now − held</source>
        <translation>头，当前 − 留存</translation>
    </message>
    <message>
        <source>One map a head: each share now, minus the share in the held state.</source>
        <translation>每个头一张图：每个当前份额减去留存状态的份额。</translation>
    </message>
    <message>
        <source>Heads, held state</source>
        <translation>头，留存的状态</translation>
    </message>
    <message>
        <source>One map a head, as the shares were when this state was held.</source>
        <translation>每个头一张图，份额为留存时的值。</translation>
    </message>
    <message>
        <source>Back to the studio</source>
        <translation>返回 Studio</translation>
    </message>
    <message>
        <source>Back to the studio (Escape)</source>
        <translation>返回 Studio (Escape)</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Causal mask</source>
        <translation>因果掩码</translation>
    </message>
    <message>
        <source>The same thing, live</source>
        <translation>同样的内容，实时</translation>
    </message>
    <message>
        <source>“See it happen” opens the place in the studio where an answer can be watched.</source>
        <translation>“看它发生”会打开 Studio 中可以观察答案的位置。</translation>
    </message>
    <message>
        <source>Open in the studio</source>
        <translation>在 Studio 中打开</translation>
    </message>
    <message>
        <source>What to learn</source>
        <translation>学习内容</translation>
    </message>
    <message>
        <source>Recall &amp; review</source>
        <translation>回忆与复习</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Flashcards</source>
        <translation>抽认卡</translation>
    </message>
    <message>
        <source>A mistake in the cards</source>
        <translation>卡片中有错误</translation>
    </message>
    <message>
        <source>The idea</source>
        <translation>基本思想</translation>
    </message>
    <message>
        <source>Embedding and positions</source>
        <translation>嵌入与位置</translation>
    </message>
    <message>
        <source>Query, key, value</source>
        <translation>查询、键、值</translation>
    </message>
    <message>
        <source>Splitting into heads</source>
        <translation>拆分成头</translation>
    </message>
    <message>
        <source>Scaling by √d_k</source>
        <translation>按 √d_k 缩放</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Concatenation</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>W_O and the output</source>
        <translation>W_O 与输出</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>Cross-attention</source>
        <translation>交叉注意力</translation>
    </message>
    <message>
        <source>Cost in length</source>
        <translation>长度的代价</translation>
    </message>
    <message>
        <source>Common bugs</source>
        <translation>常见错误</translation>
    </message>
    <message>
        <source>Flashcard</source>
        <translation>抽认卡</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>选择题</translation>
    </message>
    <message>
        <source>Explain it</source>
        <translation>解释题</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手算</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>初级</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>中级</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>The numbers as they are now</source>
        <translation>当前的数字</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>The numbers as they were when this state was held</source>
        <translation>留存此状态时的数字</translation>
    </message>
    <message>
        <source>Now minus held, cell by cell</source>
        <translation>当前减留存，逐格</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>正在查看的内容</translation>
    </message>
    <message>
        <source>Go through the steps backwards: how much the output changes with each number.</source>
        <translation>反向走过各步骤：输出随每个数字变化多少。</translation>
    </message>
    <message>
        <source>What the gradients are asked of</source>
        <translation>梯度所问的对象</translation>
    </message>
    <message>
        <source>Choose a number of the output on the stage to ask of it alone.</source>
        <translation>在舞台上选择输出的一个数字，只问它。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Hold this state to compare with</source>
        <translation>留存此状态以供比较</translation>
    </message>
    <message>
        <source>Let the held state go</source>
        <translation>放开留存的状态</translation>
    </message>
    <message>
        <source>whole output</source>
        <translation>整个输出</translation>
    </message>
    <message>
        <source>output of “{token}”</source>
        <translation>“{token}”的输出</translation>
    </message>
    <message>
        <source>How many numbers stand for one token: {low} to {high}.</source>
        <translation>一个词元用多少个数字表示：{low} 到 {high}。</translation>
    </message>
    <message>
        <source>How many of them each head has: d_model ÷ heads.</source>
        <translation>每个头占其中多少：d_model ÷ 头数。</translation>
    </message>
    <message>
        <source>d_model cannot be “{text}”; a whole number from {low} to {high} fits.</source>
        <translation>d_model 不能是“{text}”；可用 {low} 到 {high} 的整数。</translation>
    </message>
    <message>
        <source>The heads share d_model = {embed_dim} evenly, so their number divides it: {fitting}.</source>
        <translation>各头平分 d_model = {embed_dim}，因此头数是它的约数：{fitting}。</translation>
    </message>
    <message>
        <source>“{text}” is no number of heads; with d_model = {dim} these fit: {fitting}.</source>
        <translation>“{text}”不是头的数量；d_model = {dim} 时可用：{fitting}。</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Click to go there.</source>
        <translation>点击前往。</translation>
    </message>
    <message>
        <source>{place} of {count}: {said}</source>
        <translation>{place}/{count}：{said}</translation>
    </message>
    <message>
        <source>Stage: the matrices of this step</source>
        <translation>舞台：这一步的矩阵</translation>
    </message>
    <message>
        <source>Computing the gradients…</source>
        <translation>正在计算梯度…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Step {number} of {steps}, {title}, {shape}, {told}</source>
        <translation>第 {number} 步（共 {steps} 步），{title}，{shape}，{told}</translation>
    </message>
    <message>
        <source>Steps of attention</source>
        <translation>注意力的步骤</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {title}: {caption}</source>
        <translation>第 {number} 步（共 {count} 步），{title}：{caption}</translation>
    </message>
    <message>
        <source>row {row} “{token}”</source>
        <translation>第 {row} 行“{token}”</translation>
    </message>
    <message>
        <source>column {col} “{token}”</source>
        <translation>第 {col} 列“{token}”</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>被屏蔽</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Together: {total}.</source>
        <translation>合计：{total}。</translation>
    </message>
    <message>
        <source>Which is {total}.</source>
        <translation>即 {total}。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>terms that are not shown</comment>
        <translation>
            <numerusform>另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{term} is {value};</source>
        <translation>{term} 是 {value}；</translation>
    </message>
    <message>
        <source>times</source>
        <translation>乘以</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>除以</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>加</translation>
    </message>
    <message>
        <source>minus</source>
        <translation>减</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>{function} of {number} is {value};</source>
        <translation>{number} 的 {function} 是 {value}；</translation>
    </message>
    <message>
        <source>{term};</source>
        <translation>{term}；</translation>
    </message>
    <message>
        <source>largest so far</source>
        <translation>目前最大</translation>
    </message>
    <message>
        <source>running total</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>The numbers shown are rounded: added up as shown they come to {shown}, in full to {total}.</source>
        <translation>显示的数字经过舍入：照此相加得 {shown}，完整结果为 {total}。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>各项</translation>
    </message>
    <message>
        <source>Click to ask why.</source>
        <translation>点击追问原因。</translation>
    </message>
    <message>
        <source>Term {place} of {count}: {term}, {note}; at {operand}</source>
        <translation>第 {place}/{count} 项：{term}，{note}；位于 {operand}</translation>
    </message>
    <message>
        <source>Term {place} of {count}: {term}, {note}</source>
        <translation>第 {place}/{count} 项：{term}，{note}</translation>
    </message>
    <message>
        <source>type to add…</source>
        <translation>输入以添加…</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>The tokens that attend to each other; type to change them.</source>
        <translation>相互关注的词元；输入即可更改。</translation>
    </message>
    <message>
        <source>Type a sentence: words and punctuation become tokens, {most} at most.
Drag a token by its border, or press Alt+← and Alt+→, to move it.</source>
        <translation>输入一个句子：词语和标点成为词元，最多 {most} 个。
拖动词元的边缘，或按 Alt+← 和 Alt+→ 来移动它。</translation>
    </message>
    <message>
        <source>Insert before “{word}”…</source>
        <translation>在“{word}”前插入…</translation>
    </message>
    <message>
        <source>Duplicate “{word}”</source>
        <translation>复制“{word}”</translation>
    </message>
    <message>
        <source>Delete “{word}”</source>
        <translation>删除“{word}”</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>term by term</source>
        <translation>逐项</translation>
    </message>
    <message>
        <source>cell by cell</source>
        <translation>逐格</translation>
    </message>
    <message>
        <source>row by row</source>
        <translation>逐行</translation>
    </message>
    <message>
        <source>whole matrix</source>
        <translation>整个矩阵</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>到开头 (Home)</translation>
    </message>
    <message>
        <source>Previous step (Shift+←)</source>
        <translation>上一步 (Shift+←)</translation>
    </message>
    <message>
        <source>One beat back (←)</source>
        <translation>后退一拍 (←)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>One beat on (→)</source>
        <translation>前进一拍 (→)</translation>
    </message>
    <message>
        <source>Next step (Shift+→)</source>
        <translation>下一步 (Shift+→)</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>到结尾 (End)</translation>
    </message>
    <message>
        <source>How fast it plays</source>
        <translation>播放的快慢</translation>
    </message>
    <message>
        <source>How much is made in one beat</source>
        <translation>一拍中生成多少</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Every token may look at every token.</source>
        <translation>每个词元都可以关注每个词元。</translation>
    </message>
    <message>
        <source>A token may look at itself and at what comes before it; what comes after is blocked.</source>
        <translation>词元可以关注自己和前面的；后面的被屏蔽。</translation>
    </message>
    <message>
        <source>A token may look at its neighbours, so many on either side; the rest is blocked.</source>
        <translation>词元可以关注两侧若干邻居；其余被屏蔽。</translation>
    </message>
    <message>
        <source>Causal, but the first so many tokens are allowed to all.</source>
        <translation>因果，但开头若干词元对所有词元允许。</translation>
    </message>
    <message>
        <source>The last so many tokens count as padding and are blocked for all.</source>
        <translation>末尾若干词元算作填充，对所有词元屏蔽。</translation>
    </message>
    <message>
        <source>Nothing is blocked; the farther away a token, the more is taken off its score.</source>
        <translation>不屏蔽任何词元；离得越远，从分数中减去的越多。</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Blocked and allowed as painted by hand on the mask, in step 6.</source>
        <translation>在第 6 步的掩码上手绘哪些屏蔽、哪些允许。</translation>
    </message>
    <message>
        <source>How many tokens on either side are allowed</source>
        <translation>两侧各允许多少个词元</translation>
    </message>
    <message>
        <source>How many tokens at the start are allowed to all</source>
        <translation>开头多少个词元对所有词元允许</translation>
    </message>
    <message>
        <source>How many tokens at the end are blocked</source>
        <translation>末尾多少个词元被屏蔽</translation>
    </message>
    <message>
        <source>Not a number, as torch answers when weights are asked for</source>
        <translation>非数字，即向 torch 要权重时的结果</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>零</translation>
    </message>
    <message>
        <source>No attention at all, as torch’s fused kernels answer</source>
        <translation>没有任何注意力，即 torch 融合内核的结果</translation>
    </message>
    <message>
        <source>equal shares</source>
        <translation>相等份额</translation>
    </message>
    <message>
        <source>Attention to all alike, as a mask of −1e9 instead of −∞ answers</source>
        <translation>对所有键同等关注，即用 −1e9 代替 −∞ 的掩码的结果</translation>
    </message>
    <message>
        <source>Drag over the mask to block cells or to allow them again. A click chooses a cell and asks why; another click on it, or X, changes it.</source>
        <translation>在掩码上拖动即可屏蔽或重新允许单元格。单击选择一个单元格并询问原因；再次单击它，或按 X，则改变它。</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>如果……</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>A scale of one’s own, a second sentence, a batch of sentences</source>
        <translation>自定义缩放、第二个句子、句子批次</translation>
    </message>
    <message>
        <source>Scale by √dₖ</source>
        <translation>按 √dₖ 缩放</translation>
    </message>
    <message>
        <source>Divide the scores by √dₖ before the softmax.</source>
        <translation>在 softmax 之前把分数除以 √dₖ。</translation>
    </message>
    <message>
        <source>What the scores are multiplied by</source>
        <translation>分数所乘的数</translation>
    </message>
    <message>
        <source>Multiply the scores by a number of your own; empty: 1 ÷ √dₖ. Arrow keys turn it.</source>
        <translation>把分数乘以自定的数字；留空则为 1 ÷ √dₖ。方向键可调节。</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Add sinusoidal positions, so that the order of the words counts.</source>
        <translation>加上正弦位置，让词序起作用。</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Add the biases in the four projections.</source>
        <translation>在四个投影中加上偏置。</translation>
    </message>
    <message>
        <source>A row with everything blocked becomes</source>
        <translation>全部被屏蔽的行变为</translation>
    </message>
    <message>
        <source>Second sentence</source>
        <translation>第二个句子</translation>
    </message>
    <message>
        <source>Look at another sentence: keys and values come from it.</source>
        <translation>关注另一个句子：键和值来自它。</translation>
    </message>
    <message>
        <source>Look at another sentence</source>
        <translation>关注另一个句子</translation>
    </message>
    <message>
        <source>The sentence that is looked at: keys and values come from it.</source>
        <translation>被关注的句子：键和值来自它。</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>All blocked gives</source>
        <translation>全屏蔽时</translation>
    </message>
    <message>
        <source>“{text}” is no number to scale by; one such as 0.5 would fit.</source>
        <translation>“{text}”不是可用于缩放的数字；可用如 0.5。</translation>
    </message>
    <message>
        <source>Scale by {own}</source>
        <translation>按 {own} 缩放</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>first %n token(s)</source>
        <translation>
            <numerusform>前 %n 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n token(s)</source>
        <translation>
            <numerusform>后 %n 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± %n token(s)</source>
        <translation>
            <numerusform>± %n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>Two ways, one number</source>
        <translation>两条路，一个数</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>它影响什么</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show what this number reaches</source>
        <translation>显示这个数字影响什么</translation>
    </message>
    <message>
        <source>At each later step: how many numbers depend on this one, and how strongly</source>
        <translation>对后面每一步：多少数字依赖它，依赖多强</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Following it through all ten steps…</source>
        <translation>正在十个步骤中追踪它…</translation>
    </message>
    <message>
        <source>How much the number that depends on it most grows, at each step, for each 1 that this one grows. On the stage a bar marks each number that it reaches.</source>
        <translation>每一步中最依赖它的数字，在它每增加 1 时增加多少。舞台上，它影响到的每个数字下方都有一条横杠。</translation>
    </message>
    <message>
        <source>Nothing later depends on this number as things stand.</source>
        <translation>就目前而言，后面没有什么依赖这个数字。</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller one(s)</source>
        <translation>
            <numerusform>%n 个较小的部分</numerusform>
        </translation>
    </message>
    <message>
        <source>all {count} of head {head}</source>
        <translation>头 {head} 的全部 {count} 个</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>全部 {count} 个</translation>
    </message>
    <message>
        <source>{count} of {size} of head {head}</source>
        <translation>头 {head} 的 {size} 个中的 {count} 个</translation>
    </message>
    <message>
        <source>{count} of {size}</source>
        <translation>{size} 个中的 {count} 个</translation>
    </message>
    <message>
        <source>{row}, column {col}</source>
        <translation>{row}，第 {col} 列</translation>
    </message>
    <message>
        <source>{far} · most {place}</source>
        <translation>{far} · 最强 {place}</translation>
    </message>
    <message>
        <source>Click any number to ask why.</source>
        <translation>点击任意数字追问原因。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Back to the number asked before</source>
        <translation>返回之前追问的数字</translation>
    </message>
    <message>
        <source>Back to the number asked before (Alt+Left, Backspace)</source>
        <translation>返回之前追问的数字 (Alt+Left, Backspace)</translation>
    </message>
    <message>
        <source>The numbers asked before</source>
        <translation>之前追问过的数字</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Let this number be what is computed</source>
        <translation>让这个数字恢复为计算结果</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>看点</translation>
    </message>
    <message>
        <source>Where do these come from?</source>
        <translation>它们从哪里来？</translation>
    </message>
    <message>
        <source>In PyTorch</source>
        <translation>在 PyTorch 中</translation>
    </message>
    <message>
        <source>Copy the line of PyTorch</source>
        <translation>复制这行 PyTorch 代码</translation>
    </message>
    <message>
        <source>The line of PyTorch is on the clipboard.</source>
        <translation>这行 PyTorch 代码已复制到剪贴板。</translation>
    </message>
    <message>
        <source>step {number} of {steps} · {shape}</source>
        <translation>第 {number} 步（共 {steps} 步）· {shape}</translation>
    </message>
    <message>
        <source>Why {value}?</source>
        <translation>为什么是 {value}？</translation>
    </message>
    <message>
        <source>Ask why of {label}</source>
        <translation>追问{label}的原因</translation>
    </message>
    <message>
        <source>Where it comes from: {label}</source>
        <translation>来自：{label}</translation>
    </message>
    <message>
        <source>token vectors</source>
        <translation>词元向量</translation>
    </message>
    <message>
        <source>token vector</source>
        <translation>词元向量</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>token vectors of the second sentence</source>
        <translation>第二个句子的词元向量</translation>
    </message>
    <message>
        <source>positions of the second sentence</source>
        <translation>第二个句子的位置</translation>
    </message>
    <message>
        <source>X′, the second sentence</source>
        <translation>X′，第二个句子</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Each score is the dot product of a query (a row of Q) with a key (a row of K). Fill in the empty boxes.</source>
        <translation>每个得分都是一个查询（Q 的一行）与一个键（K 的一行）的点积。请填写空格。</translation>
    </message>
    <message>
        <source>the scores of this document pass as they are.</source>
        <translation>本文档的得分原样通过。</translation>
    </message>
    <message>
        <source>d_k is {width}. Divide the scores by √{width} = {root}.</source>
        <translation>d_k 是 {width}。请把得分除以 √{width} = {root}。</translation>
    </message>
    <message>
        <source>Multiply the scores by {own}.</source>
        <translation>请把得分乘以 {own}。</translation>
    </message>
    <message>
        <source>no row of shares is finite.</source>
        <translation>没有一行份额是有限的。</translation>
    </message>
    <message>
        <source>query “{token}”</source>
        <translation>查询“{token}”</translation>
    </message>
    <message>
        <source>From scores to shares, for the query “{token}”: fill in the empty boxes, row by row.</source>
        <translation>从得分到份额，查询为“{token}”：请逐行填写空格。</translation>
    </message>
    <message>
        <source>Blocked keys are at −∞, and exp(−∞) = 0.</source>
        <translation>被屏蔽的键为 −∞，而 exp(−∞) = 0。</translation>
    </message>
    <message>
        <source>Each number of the result is a column of V, every value times its share, added up. Fill in the empty boxes.</source>
        <translation>结果中的每个数都是 V 的一列：每个值乘以它的份额，再相加。请填写空格。</translation>
    </message>
    <message>
        <source>no row of the output is finite.</source>
        <translation>没有一行输出是有限的。</translation>
    </message>
    <message>
        <source>d_model is {width}, too wide to multiply by hand.</source>
        <translation>d_model 是 {width}，太宽，无法手算。</translation>
    </message>
    <message>
        <source>Put the results of the heads side by side.</source>
        <translation>请把各头的结果并排放在一起。</translation>
    </message>
    <message>
        <source>Multiply the row of C by rows of W_O and add the bias.</source>
        <translation>请把 C 的这一行与 W_O 的各行相乘，再加上偏置。</translation>
    </message>
    <message>
        <source>Multiply the row of C by rows of W_O.</source>
        <translation>请把 C 的这一行与 W_O 的各行相乘。</translation>
    </message>
    <message>
        <source>a head is {width} columns wide, too wide to multiply by hand.</source>
        <translation>一个头宽 {width} 列，太宽，无法手算。</translation>
    </message>
    <message>
        <source>no slip makes a difference here.</source>
        <translation>这里没有哪个错误会产生差别。</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>正确的数</translation>
    </message>
    <message>
        <source>One number in {symbol} is wrong. Mark it, say where it stands, compute the right one, and say what went wrong.</source>
        <translation>{symbol} 中有一个数是错的。请标出它，写出它的位置，算出正确的数，并说明错在哪里。</translation>
    </message>
    <message>
        <source>d_k is {width}.</source>
        <translation>d_k 是 {width}。</translation>
    </message>
    <message>
        <source>{number} stands there. {slip}</source>
        <translation>那里写的是 {number}。{slip}</translation>
    </message>
    <message>
        <source>no number of {symbol} is finite.</source>
        <translation>{symbol} 中没有有限的数。</translation>
    </message>
    <message>
        <source>Head {head}.</source>
        <translation>头 {head}。</translation>
    </message>
    <message>
        <source>table of exp</source>
        <translation>exp 表</translation>
    </message>
    <message>
        <source>{wrong} for {symbol}: {slip}</source>
        <translation>{symbol} 写成 {wrong}：{slip}</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>scores = Q Kᵀ</source>
        <translation>分数 = Q Kᵀ</translation>
    </message>
    <message>
        <source>score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>scaled = scores ÷ √dₖ</source>
        <translation>缩放后 = 分数 ÷ √dₖ</translation>
    </message>
    <message>
        <source>scaled score</source>
        <translation>缩放后的分数</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>masked scores</source>
        <translation>掩码后的分数</translation>
    </message>
    <message>
        <source>masked score</source>
        <translation>掩码后的分数</translation>
    </message>
    <message>
        <source>row maximum</source>
        <translation>行最大值</translation>
    </message>
    <message>
        <source>row&apos;s maximum</source>
        <translation>行最大值</translation>
    </message>
    <message>
        <source>minus the row&apos;s maximum</source>
        <translation>减去行最大值</translation>
    </message>
    <message>
        <source>The same in both states: nothing that was changed since reaches this number.</source>
        <translation>两种状态相同：此后的更改都没有影响到这个数字。</translation>
    </message>
    <message>
        <source>More than in the held state.</source>
        <translation>比留存的状态大。</translation>
    </message>
    <message>
        <source>Less than in the held state.</source>
        <translation>比留存的状态小。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>held, taken off</source>
        <translation>减去留存</translation>
    </message>
    <message>
        <source>view without the transpose</source>
        <translation>view 之后缺少转置</translation>
    </message>
    <message>
        <source>A head gets pieces of several tokens’ rows instead of its own columns of each row.</source>
        <translation>一个头得到的是若干词元各行的碎片，而不是每一行中属于它自己的列。</translation>
    </message>
    <message>
        <source>√d_model instead of √d_k</source>
        <translation>用了 √d_model 而不是 √d_k</translation>
    </message>
    <message>
        <source>All scores are too small by the same factor, √h, so every row of shares is too even.</source>
        <translation>所有分数都小了同一个倍数 √h，因此每行的份额过于平均。</translation>
    </message>
    <message>
        <source>no scaling</source>
        <translation>没有缩放</translation>
    </message>
    <message>
        <source>All scores are too large by the same factor, √d_k, so the largest share of each row takes too much.</source>
        <translation>所有分数都大了同一个倍数 √d_k，因此每行中最大的份额占得太多。</translation>
    </message>
    <message>
        <source>softmax over the wrong axis</source>
        <translation>softmax 用错了轴</translation>
    </message>
    <message>
        <source>The columns of A add up to 1, not the rows: keys share out the queries.</source>
        <translation>A 的各列之和为 1，而不是各行：成了键在分配查询。</translation>
    </message>
    <message>
        <source>mask after softmax</source>
        <translation>softmax 之后才加掩码</translation>
    </message>
    <message>
        <source>Blocked keys get nothing, but what they took is lost: their rows add up to less than 1.</source>
        <translation>被屏蔽的键什么也得不到，但它们占去的部分丢失了：这些行之和小于 1。</translation>
    </message>
    <message>
        <source>mask inverted</source>
        <translation>掩码取反</translation>
    </message>
    <message>
        <source>Exactly the blocked keys are looked at; a row that may see every key becomes NaN.</source>
        <translation>被关注的恰恰是被屏蔽的键；可以看到所有键的那一行变成 NaN。</translation>
    </message>
    <message>
        <source>a 0/1 float mask</source>
        <translation>0/1 浮点掩码</translation>
    </message>
    <message>
        <source>0 and 1 are added to the scores: blocked keys are looked at a little less, none is blocked.</source>
        <translation>0 和 1 被加到分数上：被屏蔽的键只是得到的关注略少，没有一个真的被屏蔽。</translation>
    </message>
    <message>
        <source>batch and sequence mixed up</source>
        <translation>批次与序列混淆</translation>
    </message>
    <message>
        <source>Tokens at the same place of different sentences look at each other, not those of one sentence.</source>
        <translation>互相关注的是不同句子中同一位置的词元，而不是同一句子中的词元。</translation>
    </message>
    <message>
        <source>The document has a second sentence, pins, muted heads, appended keys or a row with every key blocked.</source>
        <translation>这个文档含有第二个句子、固定的数、静音的头、附加的键，或某一行的键全部被屏蔽。</translation>
    </message>
    <message>
        <source>With one head it makes no difference.</source>
        <translation>只有一个头时没有差别。</translation>
    </message>
    <message>
        <source>With one token it makes no difference.</source>
        <translation>只有一个词元时没有差别。</translation>
    </message>
    <message>
        <source>Scaling is off in this document.</source>
        <translation>这个文档关闭了缩放。</translation>
    </message>
    <message>
        <source>The document has no mask that blocks.</source>
        <translation>这个文档没有会屏蔽的掩码。</translation>
    </message>
    <message>
        <source>The shapes fit only where there are as many sentences as tokens in each.</source>
        <translation>只有句子数与每句的词元数相等时，形状才相符。</translation>
    </message>
    <message>
        <source>Here it makes no difference.</source>
        <translation>在这里没有任何差别。</translation>
    </message>
    <message>
        <source>This is how it should be made. What stands here was made in another way.</source>
        <translation>它本应这样得出。这里的数是用另一种方式得出的。</translation>
    </message>
    <message>
        <source>It should be {line}</source>
        <translation>应该是 {line}</translation>
    </message>
    <message>
        <source>Σ of the column</source>
        <translation>该列的 Σ</translation>
    </message>
    <message>
        <source>max of the column</source>
        <translation>该列最大值</translation>
    </message>
    <message>
        <source>Δ{letter}, broken − right</source>
        <translation>Δ{letter}，错误 − 正确</translation>
    </message>
    <message>
        <source>Broken minus right: the output of “{token}” is led astray most.</source>
        <translation>错误减正确：“{token}”的输出偏离最大。</translation>
    </message>
    <message>
        <source>The same as in the right computation: the bug does not reach this number.</source>
        <translation>与正确的计算相同：这个错误影响不到这个数。</translation>
    </message>
    <message>
        <source>This is how far the bug leads it astray.</source>
        <translation>这就是错误使它偏离的程度。</translation>
    </message>
    <message>
        <source>with the bug</source>
        <translation>有错误时</translation>
    </message>
    <message>
        <source>right, taken off</source>
        <translation>正确值，减去</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>exp</source>
        <translation>exp</translation>
    </message>
    <message>
        <source>row sum</source>
        <translation>行和</translation>
    </message>
    <message>
        <source>row&apos;s sum</source>
        <translation>行和</translation>
    </message>
    <message>
        <source>A = softmax</source>
        <translation>A = softmax</translation>
    </message>
    <message>
        <source>share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>head output</source>
        <translation>头输出</translation>
    </message>
    <message>
        <source>C, heads side by side</source>
        <translation>C，各头并排</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>项</translation>
    </message>
    <message>
        <source>output = C W_Oᵀ</source>
        <translation>输出 = C W_Oᵀ</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>What does “it” mean?</source>
        <translation>“it”指什么？</translation>
    </message>
    <message>
        <source>Two heads for one sentence: one was made to follow the order of the words, the other their meaning. Turn positions off, and see which of the two needs to know where a word stands.</source>
        <translation>两个头读一个句子：一个为跟随词序而造，另一个为跟随词义而造。关闭位置，看两个头中哪一个需要知道词在哪里。</translation>
    </message>
    <message>
        <source>Every word looks at the word before it; the first has none and spreads its attention.</source>
        <translation>每个词关注它前面的词；第一个词前面没有词，便分散注意力。</translation>
    </message>
    <message>
        <source>“it” looks at “cat”, the noun it stands for; every other word looks at itself.</source>
        <translation>“it”关注它所指代的名词“cat”；其他词都关注自己。</translation>
    </message>
    <message>
        <source>The same word again</source>
        <translation>同一个词再次出现</translation>
    </message>
    <message>
        <source>One head was made to know words and no places, the other places and no words. Write a word twice, and compare the shares that its two places get.</source>
        <translation>一个头造得只认词、不认位置，另一个只认位置、不认词。把一个词写两次，比较它的两个位置得到的份额。</translation>
    </message>
    <message>
        <source>Every word looks at all places where the same word stands, and they share.</source>
        <translation>每个词关注同一个词出现的所有位置并平分。</translation>
    </message>
    <message>
        <source>Every word looks at the word after it; the last has none and looks at itself.</source>
        <translation>每个词关注它后面的词；最后一个词后面没有词，便关注自己。</translation>
    </message>
    <message>
        <source>Who chased whom?</source>
        <translation>谁追谁？</translation>
    </message>
    <message>
        <source>Three heads were made to ask three questions of the same words. Swap “dog” and “cat” in the sentence, and see what the heads look at then.</source>
        <translation>三个头为向同样的词提出三个问题而造。交换句中的“dog”和“cat”，看各个头随后关注什么。</translation>
    </message>
    <message>
        <source>An adjective looks at the noun after it: “old” at “dog”, “small” at “cat”.</source>
        <translation>形容词关注它后面的名词：“old”关注“dog”，“small”关注“cat”。</translation>
    </message>
    <message>
        <source>The verb looks at who does it, the noun before: “chased” at “dog”; other words look nowhere special.</source>
        <translation>动词关注动作的发出者，即前面的名词：“chased”关注“dog”；其他词没有特别的关注。</translation>
    </message>
    <message>
        <source>The verb looks at whom it is done to, the noun after: “chased” at “cat”.</source>
        <translation>动词关注动作的承受者，即后面的名词：“chased”关注“cat”。</translation>
    </message>
    <message>
        <source>Only looking back</source>
        <translation>只往回看</translation>
    </message>
    <message>
        <source>Made for the causal mask: one head to rest on the start where it finds nothing, the other to look at all that it may. Set the mask to none, and see how far they look.</source>
        <translation>为因果掩码而造：一个头找不到目标时停在开头，另一个关注它可以看的一切。把掩码设为无，看它们能看多远。</translation>
    </message>
    <message>
        <source>The second “sea” finds the first; words that came only once rest on &lt;s&gt;, the start.</source>
        <translation>第二个“sea”找到第一个；只出现一次的词停在开头 &lt;s&gt;。</translation>
    </message>
    <message>
        <source>Looks at everything that is allowed in equal parts.</source>
        <translation>平均关注所有允许的。</translation>
    </message>
    <message>
        <source>Sharp, near, even, far</source>
        <translation>锐利、邻近、均匀、远处</translation>
    </message>
    <message>
        <source>Four heads, made to look at different distances. Compare their outputs, and see what a head can hand on that looks at all words alike.</source>
        <translation>四个头，为看不同的距离而造。比较它们的输出，看一个对所有词一视同仁的头能传下去什么。</translation>
    </message>
    <message>
        <source>Sharp: every word looks at itself.</source>
        <translation>锐利：每个词关注自己。</translation>
    </message>
    <message>
        <source>Near: every word looks at itself and its neighbours.</source>
        <translation>邻近：每个词关注自己和邻居。</translation>
    </message>
    <message>
        <source>Even: every word looks at all words alike, and so takes their average.</source>
        <translation>均匀：每个词同等关注所有词，从而取其平均。</translation>
    </message>
    <message>
        <source>Far: every word looks three words back, from the fourth word on.</source>
        <translation>远处：从第四个词起，每个词往回看三个词。</translation>
    </message>
    <message>
        <source>Matching brackets</source>
        <translation>括号配对</translation>
    </message>
    <message>
        <source>Made for a window of four tokens on either side, wide enough for a bracket to reach its partner. Narrow the window to 3, and see what becomes of the pairs.</source>
        <translation>为左右各四个词元的窗口而造，足够让括号够到另一半。把窗口缩到 3，看配对会怎样。</translation>
    </message>
    <message>
        <source>A bracket looks at its partner: “(” at “)”, “]” at “[”.</source>
        <translation>括号关注它的另一半：“(”关注“)”，“]”关注“[”。</translation>
    </message>
    <message>
        <source>A letter looks at the sign beside it: “a” and “b” at “+”, “c” and “d” at “-”.</source>
        <translation>字母关注旁边的符号：“a”和“b”关注“+”，“c”和“d”关注“-”。</translation>
    </message>
    <message>
        <source>Every token looks at all it is allowed to see, in nearly equal parts.</source>
        <translation>每个词元关注它能看到的一切，份额几乎相等。</translation>
    </message>
    <message>
        <source>Pictures, films, numbers and code</source>
        <translation>图片、动画、数字和代码</translation>
    </message>
    <message>
        <source>Copy the Stage as a Picture</source>
        <translation>把舞台复制为图片</translation>
    </message>
    <message>
        <source>What the stage shows, on the clipboard</source>
        <translation>把舞台所示放到剪贴板</translation>
    </message>
    <message>
        <source>Copy the Matrix as a Picture</source>
        <translation>把矩阵复制为图片</translation>
    </message>
    <message>
        <source>The matrix pointed at or chosen</source>
        <translation>指针所指或所选的矩阵</translation>
    </message>
    <message>
        <source>Copy the Matrix as a Table</source>
        <translation>把矩阵复制为表格</translation>
    </message>
    <message>
        <source>Copy the Matrix as LaTeX</source>
        <translation>把矩阵复制为 LaTeX</translation>
    </message>
    <message>
        <source>Copy Where It Comes From as LaTeX</source>
        <translation>把由来复制为 LaTeX</translation>
    </message>
    <message>
        <source>The cell pointed at or chosen</source>
        <translation>指针所指或所选的单元格</translation>
    </message>
    <message>
        <source>Copy {symbol} as a picture</source>
        <translation>把 {symbol} 复制为图片</translation>
    </message>
    <message>
        <source>Copy {symbol} as LaTeX</source>
        <translation>把 {symbol} 复制为 LaTeX</translation>
    </message>
    <message>
        <source>Copy where it comes from as LaTeX</source>
        <translation>把由来复制为 LaTeX</translation>
    </message>
    <message>
        <source>The stage is on the clipboard, as a picture.</source>
        <translation>舞台已作为图片复制到剪贴板。</translation>
    </message>
    <message>
        <source>Point at a cell or choose one, then copy.</source>
        <translation>先指向或选择一个单元格，再复制。</translation>
    </message>
    <message>
        <source>{symbol} is not on the stage just now.</source>
        <translation>{symbol} 现在不在舞台上。</translation>
    </message>
    <message>
        <source>{symbol} is on the clipboard, as a picture.</source>
        <translation>{symbol} 已作为图片复制到剪贴板。</translation>
    </message>
    <message>
        <source>It is on the clipboard, as LaTeX (amsmath).</source>
        <translation>已作为 LaTeX (amsmath) 复制到剪贴板。</translation>
    </message>
    <message>
        <source>No font for Chinese is installed, so all stays in English; Noto Sans CJK would fit.</source>
        <translation>没有安装中文字体，因此保持英文；可安装 Noto Sans CJK。</translation>
    </message>
    <message>
        <source>Lesson {number} · {title}</source>
        <translation>第 {number} 课 · {title}</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page}/{count}</translation>
    </message>
    <message>
        <source>Lesson finished: {title}. Your own document is back.</source>
        <translation>课程结束：{title}。你自己的文档已恢复。</translation>
    </message>
    <message>
        <source>Or press S, and it is done for you.</source>
        <translation>或按 S 键，由程序代做。</translation>
    </message>
    <message>
        <source>Not yet; try once more.</source>
        <translation>还不对；请再试一次。</translation>
    </message>
    <message>
        <source>“{text}” is no number; 2, −0.5 or 1.25 would fit.</source>
        <translation>“{text}”不是数字；可用 2、−0.5 或 1.25。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>The export failed: {reason}.</source>
        <translation>导出失败：{reason}。</translation>
    </message>
    <message>
        <source>--format {name}: one of {names} would fit.</source>
        <translation>--format {name}：可用 {names} 之一。</translation>
    </message>
    <message>
        <source>--cell {text}: a matrix with row and column from 1 would fit, such as scores[2,6].</source>
        <translation>--cell {text}：应为矩阵加从 1 起的行和列，如 scores[2,6]。</translation>
    </message>
    <message>
        <source>--format is missing, and “{name}” does not say it; one of {names} would fit.</source>
        <translation>缺少 --format，而“{name}”也没有说明；可用 {names} 之一。</translation>
    </message>
    <message>
        <source>There is no step “{name}”; one of {names} would fit.</source>
        <translation>没有步骤“{name}”；可用 {names} 之一。</translation>
    </message>
    <message>
        <source>--size {text}: width and height such as 1920x1080 would fit.</source>
        <translation>--size {text}：应为宽和高，如 1920x1080。</translation>
    </message>
    <message>
        <source>{width} × {height} pixels · {seconds:.1f} s · {frames:,} frames · about {size}</source>
        <translation>{width} × {height} 像素 · {seconds:.1f} 秒 · {frames:,} 帧 · 约 {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>One page, {width} × {height} mm</source>
        <translation>一页，{width} × {height} 毫米</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of A4</source>
        <translation>
            <numerusform>%n 页 A4</numerusform>
        </translation>
    </message>
    <message>
        <source>Sharp at any size</source>
        <translation>任何大小都清晰</translation>
    </message>
    <message>
        <source>Every step, about {size}</source>
        <translation>每个步骤，约 {size}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>How one number comes about</source>
        <translation>一个数字如何得来</translation>
    </message>
    <message>
        <source>Matrices: {matrices} · numbers: {numbers:,}</source>
        <translation>矩阵：{matrices} · 数字：{numbers:,}</translation>
    </message>
    <message>
        <source>The stage as it stands</source>
        <translation>当前的舞台</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>这一步</translation>
    </message>
    <message>
        <source>Several steps</source>
        <translation>若干步骤</translation>
    </message>
    <message>
        <source>All ten steps</source>
        <translation>全部十步</translation>
    </message>
    <message>
        <source>A matrix</source>
        <translation>一个矩阵</translation>
    </message>
    <message>
        <source>The chosen cell</source>
        <translation>所选单元格</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>For slides and web pages, at any size.</source>
        <translation>用于幻灯片和网页，任意大小。</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>Lines and words that stay editable and sharp at any size.</source>
        <translation>线条和文字可编辑，任何大小都清晰。</translation>
    </message>
    <message>
        <source>PDF page or hand-out</source>
        <translation>PDF 页面或讲义</translation>
    </message>
    <message>
        <source>For print and for LaTeX: vectors, with words as words.</source>
        <translation>用于打印和 LaTeX：矢量图，文字仍为文字。</translation>
    </message>
    <message>
        <source>Folder of slides</source>
        <translation>幻灯片文件夹</translation>
    </message>
    <message>
        <source>A PNG of 16 : 9 for each step, in a new folder.</source>
        <translation>每个步骤一张 16 : 9 的 PNG，放在新文件夹中。</translation>
    </message>
    <message>
        <source>MP4 film</source>
        <translation>MP4 视频</translation>
    </message>
    <message>
        <source>Plays everywhere; small files.</source>
        <translation>随处可播放；文件小。</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>GIF 动画</translation>
    </message>
    <message>
        <source>Plays in documents and mails; 256 colours, 50 frames a second at most.</source>
        <translation>可用于文档和邮件；256 色，每秒最多 50 帧。</translation>
    </message>
    <message>
        <source>APNG animation</source>
        <translation>APNG 动画</translation>
    </message>
    <message>
        <source>Every colour as on the stage; larger than WebP.</source>
        <translation>颜色与舞台一致；比 WebP 大。</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>WebP 动画</translation>
    </message>
    <message>
        <source>Every colour as on the stage; for web pages.</source>
        <translation>颜色与舞台一致；用于网页。</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Numbers in full, with the tokens at rows and columns.</source>
        <translation>完整的数字，行列标有词元。</translation>
    </message>
    <message>
        <source>TSV table</source>
        <translation>TSV 表格</translation>
    </message>
    <message>
        <source>The same with tabs, as spreadsheets paste it.</source>
        <translation>同上，用制表符分隔，便于粘贴到电子表格。</translation>
    </message>
    <message>
        <source>LaTeX</source>
        <translation>LaTeX</translation>
    </message>
    <message>
        <source>Matrices, or how a cell comes about; compiles as it is.</source>
        <translation>矩阵，或一个单元格的由来；可直接编译。</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>NumPy 数组</translation>
    </message>
    <message>
        <source>Every matrix of every step by name.</source>
        <translation>每一步的每个矩阵，按名称。</translation>
    </message>
    <message>
        <source>safetensors arrays</source>
        <translation>safetensors 数组</translation>
    </message>
    <message>
        <source>Python script, NumPy</source>
        <translation>Python 脚本，NumPy</translation>
    </message>
    <message>
        <source>Computes every step anew and checks it against the studio.</source>
        <translation>重新计算每一步并与 Studio 核对。</translation>
    </message>
    <message>
        <source>Python script, PyTorch</source>
        <translation>Python 脚本，PyTorch</translation>
    </message>
    <message>
        <source>The same with torch, and with its own attention layer.</source>
        <translation>同上，用 torch 及其自带的注意力层。</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Jupyter 笔记本</translation>
    </message>
    <message>
        <source>The NumPy script with a cell for each step.</source>
        <translation>NumPy 脚本，每一步一个单元。</translation>
    </message>
    <message numerus="yes">
        <source>   (in each of %n head(s))</source>
        <translation>
            <numerusform>   （%n 个头各一）</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no format “{name}”; one of {names} would fit.</source>
        <translation>没有格式“{name}”；可用 {names} 之一。</translation>
    </message>
    <message>
        <source>Head {head} is not there; 1 to {most} would fit.</source>
        <translation>没有头 {head}；可用 1 到 {most}。</translation>
    </message>
    <message>
        <source>Sentence {number} of the batch is not there; 1 to {most} would fit.</source>
        <translation>批次中没有句子 {number}；可用 1 到 {most}。</translation>
    </message>
    <message>
        <source>The last step lies before the first one; the other way round would fit.</source>
        <translation>最后一步在第一步之前；应反过来。</translation>
    </message>
    <message>
        <source>{format} keeps no half-transparent edges; APNG or WebP would fit.</source>
        <translation>{format} 不保留半透明边缘；可用 APNG 或 WebP。</translation>
    </message>
    <message>
        <source>{format} needs the package {name}, which is not here; “pip install {name}” brings it.</source>
        <translation>{format} 需要这里没有的软件包 {name}；可用“pip install {name}”安装。</translation>
    </message>
    <message>
        <source>{format} needs the package {name}, which is not here; “pip install &apos;{wanted}&apos;” brings it, and GIF, APNG and WebP do without.</source>
        <translation>{format} 需要这里没有的软件包 {name}；可用“pip install &apos;{wanted}&apos;”安装，而 GIF、APNG 和 WebP 不需要它。</translation>
    </message>
    <message>
        <source>There is no matrix “{name}” here; one of {names} would fit.</source>
        <translation>这里没有矩阵“{name}”；可用 {names} 之一。</translation>
    </message>
    <message>
        <source>A picture of {width} × {height} cannot be; 64 to 16384 either way would fit.</source>
        <translation>图片不能是 {width} × {height}；每边可用 64 到 16384。</translation>
    </message>
    <message>
        <source>A scale of {scale:g} cannot be; 0.1 to 16 would fit.</source>
        <translation>比例不能是 {scale:g}；可用 0.1 到 16。</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are more than a picture holds; {most} × {most} would fit.</source>
        <translation>{width} × {height} 像素超出图片容量；可用 {most} × {most}。</translation>
    </message>
    <message>
        <source>{fps} frames a second cannot be; 1 to 60 would fit, 30 or 60 is usual.</source>
        <translation>不能是每秒 {fps} 帧；可用 1 到 60，通常为 30 或 60。</translation>
    </message>
    <message>
        <source>A speed of {speed:g} cannot be; 0.1 to 20 would fit.</source>
        <translation>速度不能是 {speed:g}；可用 0.1 到 20。</translation>
    </message>
    <message>
        <source>There is no pace “{pace}”; one of {paces} would fit.</source>
        <translation>没有节奏“{pace}”；可用 {paces} 之一。</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”; one of {themes} would fit.</source>
        <translation>没有主题“{theme}”；可用 {themes} 之一。</translation>
    </message>
    <message>
        <source>{count} decimals cannot be; 0 to 6 would fit.</source>
        <translation>小数位数不能是 {count}；可用 0 到 6。</translation>
    </message>
    <message>
        <source>{count} steps on a page cannot be; 1 or 2 would fit.</source>
        <translation>每页不能有 {count} 个步骤；可用 1 或 2。</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>一个时刻</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>一个步骤</translation>
    </message>
    <message>
        <source>a range of steps</source>
        <translation>一段步骤</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>所有步骤</translation>
    </message>
    <message>
        <source>a matrix</source>
        <translation>一个矩阵</translation>
    </message>
    <message>
        <source>a cell</source>
        <translation>一个单元格</translation>
    </message>
    <message>
        <source>{format} cannot take {asked}; one of {formats} can.</source>
        <translation>{format} 不支持{asked}；可用 {formats} 之一。</translation>
    </message>
    <message>
        <source>Too large for a preview; the file will hold all of it.</source>
        <translation>太大，无法预览；文件会包含全部内容。</translation>
    </message>
    <message>
        <source>{matrix} has no row {row}, column {col}; it is {rows} × {cols}.</source>
        <translation>{matrix} 没有第 {row} 行第 {col} 列；大小为 {rows} × {cols}。</translation>
    </message>
    <message>
        <source>{format} is no text.</source>
        <translation>{format} 不是文本。</translation>
    </message>
    <message>
        <source>“{name}”: the folder {folder} is not there; make it or choose another place.</source>
        <translation>“{name}”：文件夹 {folder} 不存在；请创建它或换一个位置。</translation>
    </message>
    <message>
        <source>“{name}” is there already; the name of a new or an empty folder would fit.</source>
        <translation>“{name}”已存在；请用新的或空的文件夹名。</translation>
    </message>
    <message>
        <source>“{name}” is a folder; the name of a file would fit.</source>
        <translation>“{name}”是文件夹；请用文件名。</translation>
    </message>
    <message>
        <source>“{name}”: the disk is full; make room or choose another place.</source>
        <translation>“{name}”：磁盘已满；请腾出空间或换一个位置。</translation>
    </message>
    <message>
        <source>“{name}”: nothing may be written to {folder}; choose another place.</source>
        <translation>“{name}”：不允许写入 {folder}；请换一个位置。</translation>
    </message>
    <message>
        <source>“{name}”: the name is too long for this disk; a shorter one would fit.</source>
        <translation>“{name}”：名称对该磁盘来说太长；请用短些的。</translation>
    </message>
    <message>
        <source>“{text}” is no number; something like 0.27, −1.5 or 3/4 would fit.</source>
        <translation>“{text}”不是数字；可用如 0.27、−1.5 或 3/4。</translation>
    </message>
    <message>
        <source>Type a number, such as 0.27, −1.5 or 3/4.</source>
        <translation>输入一个数字，如 0.27、−1.5 或 3/4。</translation>
    </message>
    <message>
        <source>“{text}” is no number; something like 0.27 would fit.</source>
        <translation>“{text}”不是数字；可用如 0.27。</translation>
    </message>
    <message>
        <source>“{text}” is no shape; something like (2, 6, 8) would fit.</source>
        <translation>“{text}”不是形状；可用如 (2, 6, 8)。</translation>
    </message>
    <message>
        <source>The sizes are right, their order is not.</source>
        <translation>大小正确，顺序不对。</translation>
    </message>
    <message>
        <source>“{asks}” asks, “{offers}” offers. What is their score in this head?</source>
        <translation>“{asks}”提问，“{offers}”提供。它们在这个头中的分数是多少？</translation>
    </message>
    <message>
        <source>“{asks}” and “{offers}” have the score {score}. The model is {model} wide and has {heads} heads. What goes into the softmax, if nothing is masked?</source>
        <translation>“{asks}”和“{offers}”的分数是 {score}。模型宽 {model}，有 {heads} 个头。若没有掩码，进入 softmax 的是什么？</translation>
    </message>
    <message>
        <source>d_k = {model} ÷ {heads} = {width}, and {score} ÷ √{width} = {right}</source>
        <translation>d_k = {model} ÷ {heads} = {width}，而 {score} ÷ √{width} = {right}</translation>
    </message>
    <message>
        <source>“{asks}” has these scores after the scaling. What share does “{offers}” get?</source>
        <translation>“{asks}”缩放后有这些分数。“{offers}”得到多少份额？</translation>
    </message>
    <message>
        <source>One share of this row has been rubbed out. What is it?</source>
        <translation>这一行有一个份额被擦掉了。它是多少？</translation>
    </message>
    <message>
        <source>A row adds up to 1, and 1 − {rest} = {right}</source>
        <translation>一行之和为 1，而 1 − {rest} = {right}</translation>
    </message>
    <message>
        <source>These are the shares of “{asks}” and one column of V. What does the head give “{asks}” there?</source>
        <translation>这是“{asks}”的份额和 V 的一列。这个头在那里给“{asks}”什么？</translation>
    </message>
    <message>
        <source>Its score is the largest in size, but it is negative: exp makes it the smallest share.</source>
        <translation>它的分数绝对值最大，但为负：exp 使它成为最小的份额。</translation>
    </message>
    <message>
        <source>A token need not look at itself most; here its own score is smaller.</source>
        <translation>词元不一定最关注自己；这里它自己的分数较小。</translation>
    </message>
    <message>
        <source>That is the smallest score, and the smallest share.</source>
        <translation>那是最小的分数，也是最小的份额。</translation>
    </message>
    <message>
        <source>Its score is smaller, and exp keeps the order.</source>
        <translation>它的分数较小，而 exp 保持次序。</translation>
    </message>
    <message>
        <source>Its score is the largest, and softmax keeps the order: it gets {share} of the attention.</source>
        <translation>它的分数最大，而 softmax 保持次序：它得到 {share} 的注意力。</translation>
    </message>
    <message>
        <source>Which token does “{asks}” attend to most in this head?</source>
        <translation>在这个头中，“{asks}”最关注哪个词元？</translation>
    </message>
    <message>
        <source>The mask is causal and “{asks}” is token {number}. What share does “{offers}” get?</source>
        <translation>掩码是因果的，“{asks}”是第 {number} 个词元。“{offers}”得到多少份额？</translation>
    </message>
    <message>
        <source>Later keys are blocked: {one} ÷ ({all}) = {right}</source>
        <translation>后面的键被屏蔽：{one} ÷ ({all}) = {right}</translation>
    </message>
    <message>
        <source>A sentence has {length} tokens and a causal mask. How many keys may token {row} attend to?</source>
        <translation>一个句子有 {length} 个词元和因果掩码。第 {row} 个词元可以关注多少个键？</translation>
    </message>
    <message>
        <source>Itself and the {before} before it: {row}</source>
        <translation>自己和前面的 {before} 个：{row}</translation>
    </message>
    <message>
        <source>d_model is {model} and there are {heads} heads. How wide is one head, d_k?</source>
        <translation>d_model 是 {model}，有 {heads} 个头。一个头有多宽，即 d_k？</translation>
    </message>
    <message>
        <source>How many parameters has `nn.MultiheadAttention({model}, {heads})`, biases included?</source>
        <translation>`nn.MultiheadAttention({model}, {heads})` 连同偏置有多少参数？</translation>
    </message>
    <message>
        <source>W_Q, W_K, W_V and W_O are {model} × {model} each, and each has a bias of {model}: 4 · {square} + 4 · {model} = {right}</source>
        <translation>W_Q、W_K、W_V 和 W_O 各为 {model} × {model}，各有 {model} 个偏置：4 · {square} + 4 · {model} = {right}</translation>
    </message>
    <message>
        <source>{n} sentences of {length} tokens, d_model {e}, {h} heads. Which shape has `q @ k.transpose(-2, -1)` once q and k are split into heads?</source>
        <translation>{n} 个句子，各 {length} 个词元，d_model {e}，{h} 个头。q 和 k 拆分成头之后，`q @ k.transpose(-2, -1)` 的形状是什么？</translation>
    </message>
    <message>
        <source>That is q itself; the product has a row for each query, a column for each key.</source>
        <translation>那是 q 本身；乘积的每个查询一行，每个键一列。</translation>
    </message>
    <message>
        <source>The heads are missing: each has scores of its own.</source>
        <translation>少了头：每个头有自己的分数。</translation>
    </message>
    <message>
        <source>That is qᵀ k: it adds up over the tokens instead of over d_k.</source>
        <translation>那是 qᵀ k：它对词元求和，而不是对 d_k。</translation>
    </message>
    <message>
        <source>The batch is missing.</source>
        <translation>少了批次。</translation>
    </message>
    <message>
        <source>Without the transpose a token&apos;s heads would attend to each other.</source>
        <translation>没有转置，一个词元的各头会相互关注。</translation>
    </message>
    <message>
        <source>q is {shape} and there are {h} heads. Which shape has `q.view(N, L, H, D).transpose(1, 2)`?</source>
        <translation>q 是 {shape}，有 {h} 个头。`q.view(N, L, H, D).transpose(1, 2)` 的形状是什么？</translation>
    </message>
    <message>
        <source>That is before the transpose.</source>
        <translation>那是转置之前的。</translation>
    </message>
    <message>
        <source>d_model is shared out: each head has d_model ÷ heads columns.</source>
        <translation>d_model 是分摊的：每个头有 d_model ÷ 头数 列。</translation>
    </message>
    <message>
        <source>The last two are swapped; only k is turned like this, and later.</source>
        <translation>最后两个颠倒了；只有 k 才这样转，而且在后面。</translation>
    </message>
    <message>
        <source>{n} sentences of {length} tokens go through `{call}`. Which shape has the output?</source>
        <translation>{n} 个句子，各 {length} 个词元，经过 `{call}`。输出的形状是什么？</translation>
    </message>
    <message>
        <source>As the query came in: {order}</source>
        <translation>与查询进来时一样：{order}</translation>
    </message>
    <message>
        <source>With batch_first the batch comes first.</source>
        <translation>有 batch_first 时批次在前。</translation>
    </message>
    <message>
        <source>That is with batch_first=True; by default the sequence comes first.</source>
        <translation>那是 batch_first=True 时；默认序列在前。</translation>
    </message>
    <message>
        <source>The heads are joined again: the output is as wide as the input.</source>
        <translation>各头又合在一起：输出与输入同宽。</translation>
    </message>
    <message>
        <source>That is inside; the heads are joined again before the output.</source>
        <translation>那是内部的；输出前各头会合并。</translation>
    </message>
    <message>
        <source>That is the shape of the attention weights of each head.</source>
        <translation>那是每个头的注意力权重的形状。</translation>
    </message>
    <message>
        <source>{n} sentences, {length} queries each, {keys} keys each, {h} heads. Which shape have the weights that `{call}` returns beside the output?</source>
        <translation>{n} 个句子，各 {length} 个查询、{keys} 个键，{h} 个头。`{call}` 除输出外返回的权重是什么形状？</translation>
    </message>
    <message>
        <source>By default they are averaged over the heads: </source>
        <translation>默认对各头取平均：</translation>
    </message>
    <message>
        <source>One matrix for each head: </source>
        <translation>每个头一个矩阵：</translation>
    </message>
    <message>
        <source>By default torch averages the weights over the heads.</source>
        <translation>torch 默认对各头的权重取平均。</translation>
    </message>
    <message>
        <source>With average_attn_weights=False each head keeps its own.</source>
        <translation>average_attn_weights=False 时每个头保留自己的。</translation>
    </message>
    <message>
        <source>Queries are rows and keys are columns: (…, L, S).</source>
        <translation>查询是行，键是列：(…, L, S)。</translation>
    </message>
    <message>
        <source>That is the output; asked for are the weights.</source>
        <translation>那是输出；问的是权重。</translation>
    </message>
    <message>
        <source>{heads} heads of width {width}. Counted from 0, into which column of the concatenation goes column {within} of head {head} (also from 0)?</source>
        <translation>{heads} 个宽 {width} 的头。从 0 数起，头 {head} 的第 {within} 列（也从 0 数）进入拼接的哪一列？</translation>
    </message>
    <message>
        <source>How far you have come could not be kept in {folder}: {reason}.</source>
        <translation>学到哪里无法保存到 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>Your progress in the lessons could not be read from {folder}: {reason}.</source>
        <translation>无法从 {folder} 读取课程进度：{reason}。</translation>
    </message>
    <message>
        <source>The file of your progress in the lessons was damaged; it was set aside as {file}.</source>
        <translation>课程进度文件已损坏；它已另存为 {file}。</translation>
    </message>
    <message>
        <source>That is the score before scaling; it has yet to be divided by √d_k.</source>
        <translation>那是缩放前的分数；还要除以 √d_k。</translation>
    </message>
    <message>
        <source>That is divided by √d_k already; scaling is the next step.</source>
        <translation>那已经除以了 √d_k；缩放是下一步。</translation>
    </message>
    <message>
        <source>That is divided by d_k; it is √d_k that it should be divided by.</source>
        <translation>那是除以 d_k；应除以 √d_k。</translation>
    </message>
    <message>
        <source>That is divided by √d_model; it is √d_k, the root of one head&apos;s width.</source>
        <translation>那是除以 √d_model；应是 √d_k，即一个头宽度的平方根。</translation>
    </message>
    <message>
        <source>That is multiplied by √d_k instead of divided.</source>
        <translation>那是乘以 √d_k 而不是除以。</translation>
    </message>
    <message>
        <source>Row and column are swapped: that is what the other token asks of this one.</source>
        <translation>行和列颠倒了：那是另一个词元对这个词元的提问。</translation>
    </message>
    <message>
        <source>That multiplies the whole width d_model; a head has only its own d_k columns.</source>
        <translation>那乘了整个宽度 d_model；一个头只有自己的 d_k 列。</translation>
    </message>
    <message>
        <source>That is the same cell of another head.</source>
        <translation>那是另一个头的同一单元格。</translation>
    </message>
    <message>
        <source>The last product is missing from the sum.</source>
        <translation>和中少了最后一个乘积。</translation>
    </message>
    <message>
        <source>The sign is turned round.</source>
        <translation>正负号反了。</translation>
    </message>
    <message>
        <source>That is exp alone; it has yet to be divided by the row&apos;s sum.</source>
        <translation>那只是 exp；还要除以行和。</translation>
    </message>
    <message>
        <source>That divides the scores themselves by their sum; exp comes first.</source>
        <translation>那是分数本身除以其和；应先取 exp。</translation>
    </message>
    <message>
        <source>That is the score that goes in; softmax makes a share of it.</source>
        <translation>那是进入的分数；softmax 把它变成份额。</translation>
    </message>
    <message>
        <source>That is normalised down the column; softmax runs along the row, over the keys.</source>
        <translation>那是沿列归一化；softmax 沿行、即对键进行。</translation>
    </message>
    <message>
        <source>That is the share without scaling: the scores went in undivided.</source>
        <translation>那是没有缩放的份额：分数没有先相除。</translation>
    </message>
    <message>
        <source>That is the share without the mask; blocked keys get nothing.</source>
        <translation>那是没有掩码的份额；被屏蔽的键什么也得不到。</translation>
    </message>
    <message>
        <source>That is in per cent; a share is between 0 and 1.</source>
        <translation>那是百分数；份额在 0 和 1 之间。</translation>
    </message>
    <message>
        <source>That is the plain mean of the values; each counts by its share.</source>
        <translation>那是值的简单平均；每个值按其份额计。</translation>
    </message>
    <message>
        <source>That is the sum of the values; each has to be multiplied by its share.</source>
        <translation>那是值的总和；每个值都要乘以其份额。</translation>
    </message>
    <message>
        <source>That adds up keys; it is the values that are collected.</source>
        <translation>那加的是键；收集的是值。</translation>
    </message>
    <message>
        <source>That runs down the column of A; a token collects along its own row.</source>
        <translation>那是沿 A 的列；词元沿自己的行收集。</translation>
    </message>
    <message>
        <source>That uses W instead of Wᵀ: row and column of the weight are swapped.</source>
        <translation>那用了 W 而不是 Wᵀ：权重的行和列颠倒了。</translation>
    </message>
    <message>
        <source>The bias is missing.</source>
        <translation>少了偏置。</translation>
    </message>
    <message>
        <source>That is made with the weight of another projection.</source>
        <translation>那是用另一个投影的权重算的。</translation>
    </message>
    <message>
        <source>That is the concatenation; W_O has yet to mix it.</source>
        <translation>那是拼接；还要由 W_O 混合。</translation>
    </message>
    <message>
        <source>A token may attend to itself as well.</source>
        <translation>词元也可以关注自己。</translation>
    </message>
    <message>
        <source>That is without the mask.</source>
        <translation>那是没有掩码的。</translation>
    </message>
    <message>
        <source>The heads share d_model; it is divided and not multiplied.</source>
        <translation>各头分享 d_model；是除而不是乘。</translation>
    </message>
    <message>
        <source>That is the number of heads; asked for is the width of one.</source>
        <translation>那是头的数量；问的是一个头的宽度。</translation>
    </message>
    <message>
        <source>W_O and its bias are missing.</source>
        <translation>少了 W_O 及其偏置。</translation>
    </message>
    <message>
        <source>The heads share one W_Q, W_K and W_V, each d_model × d_model; more heads need no more.</source>
        <translation>各头共享一个 W_Q、W_K 和 W_V，各为 d_model × d_model；更多的头不需要更多参数。</translation>
    </message>
    <message>
        <source>That deals the columns out in turn; the columns of one head stay side by side.</source>
        <translation>那是轮流分列；一个头的列是相连的。</translation>
    </message>
    <message>
        <source>The heads before it take up columns too.</source>
        <translation>前面的头也占用列。</translation>
    </message>
    <message>
        <source>Nearly: more decimals are needed here.</source>
        <translation>差不多：这里需要更多小数位。</translation>
    </message>
    <message>
        <source>Say it to yourself first.</source>
        <translation>先自己说出答案。</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>不完全对。</translation>
    </message>
    <message>
        <source>The right answer: {answer}.</source>
        <translation>正确答案：{answer}。</translation>
    </message>
    <message>
        <source>Your explanation</source>
        <translation>你的解释</translation>
    </message>
    <message>
        <source>Explain it in your own words…</source>
        <translation>用自己的话解释…</translation>
    </message>
    <message>
        <source>Found by the words in it. You know what you meant: put right each tick that is wrong.</source>
        <translation>根据其中的词语判断。你知道自己的意思：请改正打错的勾。</translation>
    </message>
    <message>
        <source>A model answer</source>
        <translation>参考答案</translation>
    </message>
    <message>
        <source>Write a sentence first, as well as you can; a hint may help.</source>
        <translation>先尽力写一句话；可以看提示。</translation>
    </message>
    <message>
        <source>found: {words}</source>
        <translation>找到：{words}</translation>
    </message>
    <message>
        <source>no word of it found</source>
        <translation>没有找到相关的词</translation>
    </message>
    <message>
        <source>{covered} of {all} concepts</source>
        <translation>{all} 个概念中的 {covered} 个</translation>
    </message>
    <message>
        <source>a shape, such as (2, 6, 8)</source>
        <translation>一个形状，如 (2, 6, 8)</translation>
    </message>
    <message>
        <source>Check the number (Enter)</source>
        <translation>检查这个数（回车）</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show this number (F3)</source>
        <translation>显示这个数（F3）</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show all of them (F4)</source>
        <translation>全部显示（F4）</translation>
    </message>
    <message>
        <source>Watch it once more</source>
        <translation>再看一遍</translation>
    </message>
    <message>
        <source>The next question (Enter)</source>
        <translation>下一个问题（回车）</translation>
    </message>
    <message>
        <source>Nothing is computed here: the step before shows the numbers; which of them comes here?</source>
        <translation>这里不做计算：上一步显示了这些数；其中哪一个来到这里？</translation>
    </message>
    <message>
        <source>Right: {number}</source>
        <translation>正确：{number}</translation>
    </message>
    <message>
        <source>Not that; try again.</source>
        <translation>不对，再试一次。</translation>
    </message>
    <message>
        <source>It is {number}</source>
        <translation>它是 {number}</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的答案</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) to go</source>
        <translation>
            <numerusform>还剩 %n 个数</numerusform>
        </translation>
    </message>
    <message>
        <source>All found.</source>
        <translation>全部找到了。</translation>
    </message>
    <message>
        <source>{right} of {asked} right at the first try</source>
        <translation>{asked} 个中有 {right} 个一次答对</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>It is {answer}.</source>
        <translation>答案是 {answer}。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数字</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The page before (←)</source>
        <translation>上一页 (←)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on (→ or Enter)</source>
        <translation>继续 (→ 或回车)</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>再播放一次</translation>
    </message>
    <message>
        <source>Once more (R)</source>
        <translation>再来一次 (R)</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>演示给我看</translation>
    </message>
    <message>
        <source>Let it be done for you (S)</source>
        <translation>让程序代做 (S)</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>离开课程</translation>
    </message>
    <message>
        <source>Leave the lesson; your own document comes back (Escape)</source>
        <translation>离开课程；你自己的文档会回来 (Escape)</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>A mistake in a lesson</source>
        <translation>课程中有错误</translation>
    </message>
    <message>
        <source>Lesson {number}</source>
        <translation>第 {number} 课</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Go on at page {page}</source>
        <translation>从第 {page} 页继续</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>This number is computed; pin it first (Enter), then it can be turned.</source>
        <translation>这个数字是算出来的；先固定它（回车），然后才能调节。</translation>
    </message>
    <message>
        <source>as its distribution states</source>
        <translation>依其发行包所述</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. Their libraries lie as files of their own in {folder} and may be replaced by builds of yours; their source is published by The Qt Company at download.qt.io and code.qt.io.</source>
        <translation>Qt 和 PySide6 依据 GNU 较宽松通用公共许可证第 3 版使用。其库文件单独存放于 {folder}，可以替换为你自己构建的版本；源代码由 The Qt Company 在 download.qt.io 和 code.qt.io 发布。</translation>
    </message>
    <message>
        <source>MHA Studio: presentation</source>
        <translation>MHA Studio：演示</translation>
    </message>
    <message>
        <source>Answer the lesson&apos;s question</source>
        <translation>回答课程中的问题</translation>
    </message>
    <message>
        <source>MHA Studio: for the teacher</source>
        <translation>MHA Studio：教师</translation>
    </message>
    <message>
        <source>What the hall sees</source>
        <translation>课堂所见</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time gone by</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新计时</translation>
    </message>
    <message>
        <source>Count the time from now</source>
        <translation>从现在开始计时</translation>
    </message>
    <message>
        <source>Screen of the presentation</source>
        <translation>演示所用屏幕</translation>
    </message>
    <message>
        <source>Theme of the presentation</source>
        <translation>演示主题</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>同程序</translation>
    </message>
    <message>
        <source>What a remote goes on by</source>
        <translation>翻页器每次前进多少</translation>
    </message>
    <message>
        <source>A remote goes by beats</source>
        <translation>翻页器按拍前进</translation>
    </message>
    <message>
        <source>A remote goes by steps</source>
        <translation>翻页器按步前进</translation>
    </message>
    <message>
        <source>Light in the room</source>
        <translation>房间亮度</translation>
    </message>
    <message>
        <source>How bright the room is, beside the lamp</source>
        <translation>相对于灯光，房间有多亮</translation>
    </message>
    <message>
        <source>Not on the screen yet; F5 presents</source>
        <translation>尚未投到屏幕；按 F5 开始演示</translation>
    </message>
    <message>
        <source>The hall sees a black screen</source>
        <translation>课堂看到黑屏</translation>
    </message>
    <message>
        <source>The hall sees a white screen</source>
        <translation>课堂看到白屏</translation>
    </message>
    <message>
        <source>The hall keeps this picture; go on preparing</source>
        <translation>课堂保持这一画面；可继续准备</translation>
    </message>
    <message>
        <source>The hall sees</source>
        <translation>课堂看到</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>这是最后一步</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>contrast {ratio} : 1</source>
        <translation>对比度 {ratio} : 1</translation>
    </message>
    <message>
        <source>{name}, {width} × {height}</source>
        <translation>{name}，{width} × {height}</translation>
    </message>
    <message>
        <source>{shape}: (sequence, embedding), without a batch</source>
        <comment>keep the colon</comment>
        <translation>{shape}: (序列, 嵌入)，没有批次</translation>
    </message>
    <message>
        <source>{shape}: (sequence, batch, embedding), torch&apos;s order</source>
        <comment>keep the colon</comment>
        <translation>{shape}: (序列, 批次, 嵌入)，torch 的顺序</translation>
    </message>
    <message>
        <source>{shape}: (batch, sequence, embedding), with batch_first=True</source>
        <comment>keep the colon</comment>
        <translation>{shape}: (批次, 序列, 嵌入)，batch_first=True 时</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>这个数字</translation>
    </message>
    <message>
        <source>In PyTorch: {line}</source>
        <translation>用 PyTorch：{line}</translation>
    </message>
    <message>
        <source>Calendar: {today} answers today, {recent} in the last 30 days</source>
        <translation>日历：今天答 {today} 题，最近 30 天答 {recent} 题</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 次作答</numerusform>
        </translation>
    </message>
    <message>
        <source>Width of the head, d_k</source>
        <translation>头的宽度 d_k</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>已缩放</translation>
    </message>
    <message>
        <source>Not scaled</source>
        <translation>未缩放</translation>
    </message>
    <message>
        <source>gradient reaching the scores:</source>
        <translation>到达分数的梯度：</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>With the bug</source>
        <translation>有错误时</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>弄坏它</translation>
    </message>
    <message>
        <source>One of the bugs is on; find out which (D)</source>
        <translation>其中一个错误已打开；找出是哪一个（D）</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Over which document</source>
        <translation>用哪个文档</translation>
    </message>
    <message>
        <source>four sentences</source>
        <translation>四个句子</translation>
    </message>
    <message>
        <source>the open document</source>
        <translation>打开的文档</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Where it first shows</source>
        <translation>最先显现处</translation>
    </message>
    <message>
        <source>The first step with other numbers (F)</source>
        <translation>最先出现不同数值的步骤（F）</translation>
    </message>
    <message>
        <source>At the output</source>
        <translation>在输出处</translation>
    </message>
    <message>
        <source>What becomes of the output (O)</source>
        <translation>输出变成什么样（O）</translation>
    </message>
    <message>
        <source>None of the bugs makes a difference in this document.</source>
        <translation>在这个文档中，没有一个错误会带来差别。</translation>
    </message>
    <message>
        <source>One of the eight is on. Look around, then name it.</source>
        <translation>八个之中有一个已打开。先四处看看，再指出它。</translation>
    </message>
    <message>
        <source>It was “{bug}”. {sign}</source>
        <translation>是“{bug}”。{sign}</translation>
    </message>
    <message>
        <source>The open document has {tokens} tokens; up to {most} fit here.</source>
        <translation>打开的文档有 {tokens} 个词元；这里最多容纳 {most} 个。</translation>
    </message>
    <message>
        <source>The open document has d_model {width}; up to {most} fits here.</source>
        <translation>打开的文档的 d_model 为 {width}；这里最多容纳 {most}。</translation>
    </message>
    <message>
        <source>Another one to find</source>
        <translation>再找一个</translation>
    </message>
    <message>
        <source>Find the bug</source>
        <translation>找出错误</translation>
    </message>
    <message>
        <source>Which of these is on? Choose it.</source>
        <translation>打开的是哪一个？请选择。</translation>
    </message>
    <message>
        <source>Switch a bug on: the shapes still fit, the numbers do not.</source>
        <translation>打开一个错误：形状仍然相符，数值却不对。</translation>
    </message>
    <message>
        <source>right</source>
        <translation>对</translation>
    </message>
    <message>
        <source>here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>{name}: {here}, right {right}</source>
        <translation>{name}：{here}，正确 {right}</translation>
    </message>
    <message>
        <source>Which line is it? It is shown when the bug is found.</source>
        <translation>是哪一行代码？找到错误后会显示。</translation>
    </message>
    <message>
        <source>Wrong: {wrong}. Right: {right}.</source>
        <translation>错误：{wrong}。正确：{right}。</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Remembered, week by week</source>
        <translation>每周的记忆情况</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Keep and share</source>
        <translation>保存与分享</translation>
    </message>
    <message>
        <source>The curve begins once cards that you have learnt come back to be asked again.</source>
        <translation>学过的卡片再次被提问后，曲线才会开始。</translation>
    </message>
    <message>
        <source>Export progress…</source>
        <translation>导出进度…</translation>
    </message>
    <message>
        <source>Import progress…</source>
        <translation>导入进度…</translation>
    </message>
    <message>
        <source>Deck for Anki…</source>
        <translation>Anki 牌组…</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>重新开始…</translation>
    </message>
    <message>
        <source>{learnt} of {all} cards learnt</source>
        <translation>{all} 张卡片已学 {learnt} 张</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>连续 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {learnt} of {all} learnt, {asked} asked</source>
        <translation>{name}：{all} 张已学 {learnt} 张，提问 {asked} 次</translation>
    </message>
    <message>
        <source>Export Progress</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Progress (*.json)</source>
        <translation>进度 (*.json)</translation>
    </message>
    <message>
        <source>Import Progress</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Deck for Anki</source>
        <translation>Anki 牌组</translation>
    </message>
    <message>
        <source>Anki deck (*.apkg)</source>
        <translation>Anki 牌组 (*.apkg)</translation>
    </message>
    <message>
        <source>Forget everything that you have answered and how far you are in the lessons, and start over? A copy is kept, and it can be undone.</source>
        <translation>要忘掉所有作答和课程进度并重新开始吗？会保留一份副本，也可以撤销。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Your progress lies in {name} now.</source>
        <translation>进度现已保存在 {name}。</translation>
    </message>
    <message>
        <source>{count} cards lie in {name} now.</source>
        <translation>{count} 张卡片现已保存在 {name}。</translation>
    </message>
    <message>
        <source>{name} is too large for exported progress.</source>
        <translation>{name} 太大，不会是导出的进度。</translation>
    </message>
    <message>
        <source>The progress from {name} is in force.</source>
        <translation>{name} 中的进度已生效。</translation>
    </message>
    <message>
        <source>All cards and lessons are new again.</source>
        <translation>所有卡片和课程又是新的了。</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>一切恢复原样。</translation>
    </message>
    <message>
        <source>{name} could not be used: {reason}.</source>
        <translation>无法使用 {name}：{reason}。</translation>
    </message>
    <message>
        <source>Remembered in the last week: {share} %</source>
        <translation>上周记住：{share} %</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重来</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Mask and softmax</source>
        <translation>掩码与 softmax</translation>
    </message>
    <message>
        <source>Concatenation and output</source>
        <translation>拼接与输出</translation>
    </message>
    <message>
        <source>Find the mistake</source>
        <translation>找出错误</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>用文字回答</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Seed {seed} cannot be; 0 to {most} would fit.</source>
        <translation>种子不能是 {seed}；可以是 0 到 {most}。</translation>
    </message>
    <message>
        <source>{count} versions cannot be; {least} to {most} would fit.</source>
        <translation>不能有 {count} 个版本；可以是 {least} 到 {most} 个。</translation>
    </message>
    <message>
        <source>{count} tokens cannot be; {least} to {most} would fit.</source>
        <translation>不能有 {count} 个词元；可以是 {least} 到 {most} 个。</translation>
    </message>
    <message>
        <source>{count} heads cannot be; {least} to {most} would fit.</source>
        <translation>不能有 {count} 个头；可以是 {least} 到 {most} 个。</translation>
    </message>
    <message>
        <source>{count} decimals cannot be; {least} to {most} would fit.</source>
        <translation>不能有 {count} 位小数；可以是 {least} 到 {most} 位。</translation>
    </message>
    <message>
        <source>There is no difficulty “{name}”; one of {names} would fit.</source>
        <translation>没有难度“{name}”；可以是 {names} 之一。</translation>
    </message>
    <message>
        <source>There is no paper “{name}”; one of {names} would fit.</source>
        <translation>没有纸张“{name}”；可以是 {names} 之一。</translation>
    </message>
    <message>
        <source>There is no exercise “{name}”; one of {names} would fit.</source>
        <translation>没有练习“{name}”；可以是 {names} 之一。</translation>
    </message>
    <message>
        <source>A worksheet without exercises cannot be; one of {names} would fit.</source>
        <translation>练习卷不能没有练习；可以是 {names} 之一。</translation>
    </message>
    <message>
        <source>Nothing to ask: {reasons}</source>
        <translation>没有可问的：{reasons}</translation>
    </message>
    <message>
        <source>Multi-head attention</source>
        <translation>多头注意力</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>容易</translation>
    </message>
    <message>
        <source>How well did you know it?</source>
        <translation>掌握得如何？</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>See it happen →</source>
        <translation>看它发生 →</translation>
    </message>
    <message>
        <source>Next ⏎</source>
        <translation>继续 ⏎</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number}/{all}</translation>
    </message>
    <message>
        <source>{rating}, again in {interval}</source>
        <translation>{rating}，{interval}后再问</translation>
    </message>
    <message>
        <source>Done for now.</source>
        <translation>暂时完成。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) answered</source>
        <translation>
            <numerusform>已答 %n 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>{known} of them known.</source>
        <translation>其中 {known} 张答对。</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今天没有到期的内容。</translation>
    </message>
    <message>
        <source>You can go on all the same: take any kind or level at the left.</source>
        <translation>仍可继续：在左侧选择任意题型或级别。</translation>
    </message>
    <message>
        <source>The next one is due in {interval}.</source>
        <translation>下一张在 {interval}后到期。</translation>
    </message>
    <message>
        <source>See my progress</source>
        <translation>查看我的进度</translation>
    </message>
    <message>
        <source>rows of A sum to</source>
        <translation>A 的各行之和</translation>
    </message>
    <message>
        <source>columns of A sum to</source>
        <translation>A 的各列之和</translation>
    </message>
    <message>
        <source>most a blocked key gets</source>
        <translation>被屏蔽的键最多得到</translation>
    </message>
    <message>
        <source>largest score</source>
        <translation>最大的分数</translation>
    </message>
    <message>
        <source>NaN rows of the output</source>
        <translation>输出中的 NaN 行</translation>
    </message>
    <message>
        <source>first other numbers</source>
        <translation>最先不同的数</translation>
    </message>
    <message>
        <source>Right. {sign}</source>
        <translation>正确。{sign}</translation>
    </message>
    <message>
        <source>“{bug}” would change nothing here: {why}</source>
        <translation>“{bug}”在这里不会改变什么：{why}</translation>
    </message>
    <message>
        <source>Not that one: with “{bug}” the first other numbers would stand in {there} ({there_step}); here they stand in {here} ({here_step}).</source>
        <translation>不是它：若是“{bug}”，最先出现不同数值的应是 {there}（{there_step}）；这里却是 {here}（{here_step}）。</translation>
    </message>
    <message>
        <source>Not that one: “{bug}” starts in the same place, {matrix}, but {cell} would then be {there}; here it is {here}, and right is {right}.</source>
        <translation>不是它：“{bug}”也从同一处 {matrix} 开始，但那样 {cell} 会是 {there}；这里是 {here}，正确的是 {right}。</translation>
    </message>
    <message>
        <source>2 tokens</source>
        <translation>2 个词元</translation>
    </message>
    <message>
        <source>3 tokens</source>
        <translation>3 个词元</translation>
    </message>
    <message>
        <source>3 tokens, masked</source>
        <translation>3 个词元，带掩码</translation>
    </message>
    <message>
        <source>2 tokens, 2 heads</source>
        <translation>2 个词元，2 个头</translation>
    </message>
    <message>
        <source>That is the number of another cell: {place}.</source>
        <translation>那是另一个单元格的数：{place}。</translation>
    </message>
    <message>
        <source>By hand, step by step</source>
        <translation>逐步手算</translation>
    </message>
    <message>
        <source>The next step (Enter)</source>
        <translation>下一步（回车）</translation>
    </message>
    <message>
        <source>How much there is to compute</source>
        <translation>要计算多少</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Once more the step before</source>
        <translation>再做一次上一步</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>换一组数</translation>
    </message>
    <message>
        <source>Another document, from another seed</source>
        <translation>用另一个种子生成另一个文档</translation>
    </message>
    <message>
        <source>{at} of {count} · seed {seed}</source>
        <translation>第 {at} 步，共 {count} 步 · 种子 {seed}</translation>
    </message>
    <message>
        <source>Take the row’s largest score off, look exp up, divide by the row’s sum; two decimals.</source>
        <translation>减去该行最大的分数，查表得 exp，再除以该行之和；保留两位小数。</translation>
    </message>
    <message>
        <source>√d_k = √{width} = 2</source>
        <translation>√d_k = √{width} = 2</translation>
    </message>
    <message>
        <source>For a blocked cell type −inf.</source>
        <translation>被屏蔽的单元格请输入 −inf。</translation>
    </message>
    <message>
        <source>Two decimals are enough.</source>
        <translation>两位小数就够了。</translation>
    </message>
    <message>
        <source>All numbers are whole.</source>
        <translation>所有数都是整数。</translation>
    </message>
    <message>
        <source>Head {number}</source>
        <translation>头 {number}</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Why √d_k</source>
        <translation>为什么是 √d_k</translation>
    </message>
    <message>
        <source>a small document</source>
        <translation>一个小文档</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>一行</translation>
    </message>
    <message>
        <source>At which step</source>
        <translation>在哪一步</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>any step</source>
        <translation>任意步骤</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>Ask something else</source>
        <translation>换个问题</translation>
    </message>
    <message>
        <source>The open document is too large for this: {tokens} tokens, {wide} wide. Here is a small one.</source>
        <translation>打开的文档太大，不适合这里：{tokens} 个词元，宽 {wide}。这里换成一个小的。</translation>
    </message>
    <message>
        <source>Every query meets {keys} keys, all of them drawn anew: {count} dot products at each d_k, from 1 to 1024.</source>
        <translation>每个查询遇到 {keys} 个键，全部重新抽取：从 1 到 1024 的每个 d_k 各有 {count} 个点积。</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>Other queries and keys, from another seed (N)</source>
        <translation>用另一个种子生成别的查询和键（N）</translation>
    </message>
    <message>
        <source>Drawing and measuring…</source>
        <translation>正在抽取并测量……</translation>
    </message>
    <message>
        <source>d_k, the width of a head</source>
        <translation>d_k，一个头的宽度</translation>
    </message>
    <message>
        <source>At d_k = {width} the scores spread by {spread}, and √{width} = {root}. Divided by it they spread by {scaled}. The largest share of a row is {peak} on average instead of {peak_plain}, and {times} times as much gradient reaches the scores.</source>
        <translation>当 d_k = {width} 时，分数的离散程度为 {spread}，而 √{width} = {root}。除以它之后为 {scaled}。每行最大的份额平均为 {peak}，而不是 {peak_plain}；到达分数的梯度是原来的 {times} 倍。</translation>
    </message>
    <message>
        <source>The scores q·k at this d_k, and divided by √d_k</source>
        <translation>此 d_k 下的分数 q·k，以及除以 √d_k 之后</translation>
    </message>
    <message>
        <source>Their standard deviation; dotted: √d_k</source>
        <translation>它们的标准差；点线：√d_k</translation>
    </message>
    <message>
        <source>Entropy of a row of shares, in bits (even: 4)</source>
        <translation>一行份额的熵，单位比特（均匀时为 4）</translation>
    </message>
    <message>
        <source>Gradient that reaches the scores, mean |∂|</source>
        <translation>到达分数的梯度，|∂| 的平均值</translation>
    </message>
    <message>
        <source>divided by √d_k</source>
        <translation>除以 √d_k</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>No program here opens a PDF; “{path}” holds it.</source>
        <translation>这里没有程序能打开 PDF；文件在“{path}”。</translation>
    </message>
    <message>
        <source>No font here has {signs}; boxes stand for them in the PDF. A system font with them would help.</source>
        <translation>这里没有字体包含 {signs}；PDF 中以方框代替。安装包含它们的系统字体即可。</translation>
    </message>
    <message>
        <source>--tokens, --heads and --causal are for sheets from a seed; the document has its own.</source>
        <translation>--tokens、--heads 和 --causal 用于由种子生成的练习卷；文档有自己的设置。</translation>
    </message>
    <message>
        <source>The sheets and their keys cannot be one file; another name for --key would fit.</source>
        <translation>练习卷和答案不能是同一个文件；请为 --key 换一个名字。</translation>
    </message>
    <message>
        <source>A batch of {batch} sentences, {length} tokens each, d_model = {model}, {heads} heads; batch_first=True. Which shapes are these?</source>
        <translation>一个批次有 {batch} 个句子，每句 {length} 个词元，d_model = {model}，{heads} 个头；batch_first=True。这些形状分别是什么？</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>N = {batch}, L = S = {length}, E = {model}, H = {heads}, D = E ÷ H = {width}</source>
        <translation>N = {batch}，L = S = {length}，E = {model}，H = {heads}，D = E ÷ H = {width}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Key: {title}</source>
        <translation>答案：{title}</translation>
    </message>
    <message>
        <source>Sheet {seed}</source>
        <translation>练习卷 {seed}</translation>
    </message>
    <message>
        <source>Numbers are rounded; the last decimal may differ by one or two.</source>
        <translation>数值经过四舍五入；最后一位小数可以相差一二。</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>“{sentence}”</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>评分要点</translation>
    </message>
    <message>
        <source>Likely slips</source>
        <translation>常见错误</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>the answers of a worksheet</comment>
        <translation>答案</translation>
    </message>
    <message>
        <source>Sheet {seed}, page {page} of {pages}</source>
        <translation>练习卷 {seed}，第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>练习卷</translation>
    </message>
    <message>
        <source>{name}, page {page} of {pages}</source>
        <translation>{name}，第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Small whole numbers</source>
        <translation>小整数</translation>
    </message>
    <message>
        <source>The open document</source>
        <translation>打开的文档</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Keys in a file of their own</source>
        <translation>答案另存一个文件</translation>
    </message>
    <message>
        <source>Exercises on paper, a different sheet for everyone, and a key with the working.</source>
        <translation>纸质练习，每人一份不同的卷子，并附带演算过程的答案。</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Tokens of a sheet</source>
        <translation>每份的词元数</translation>
    </message>
    <message>
        <source>First sheet</source>
        <translation>第一份编号</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>练习卷</translation>
    </message>
    <message>
        <source>Another sheet</source>
        <translation>换一份</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>打开以便打印</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Not so now: {look}</source>
        <translation>现在并非如此：{look}</translation>
    </message>
</context>
</TS>
